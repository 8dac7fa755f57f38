"""A schema as lines that people can read, one for each value."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa

__all__ = ["lines_of"]


def lines_of(schema: pa.Schema) -> Iterator[str]:
    """Yield `quotes[].speaker.name: string` for each value that a row can hold."""
    for field in schema:
        yield from _lines(field.name, field.type)


def _lines(path: str, kind: pa.DataType) -> Iterator[str]:
    if isinstance(kind, pa.ListType):
        yield from _lines(f"{path}[]", kind.value_type)
    elif isinstance(kind, pa.StructType):
        for field in kind:
            yield from _lines(f"{path}.{field.name}", field.type)
    else:
        yield f"{path}: {kind}"
