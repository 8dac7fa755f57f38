class Document:
    text: str
    id: str
    metadata: dict[str, object]
    def __init__(self, text: str, id: str, *, metadata: dict[str, object] = ...) -> None: ...  # noqa: A002 - its name
