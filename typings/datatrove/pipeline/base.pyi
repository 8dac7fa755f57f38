from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager

from datatrove.data import Document

class _Count:
    total: int

class _Stats:
    def __getitem__(self, label: str) -> _Count: ...

class PipelineStep:
    stats: _Stats
    def stat_update(self, *labels: str, value: int = 1, unit: str | None = None) -> None: ...
    def update_doc_stats(self, document: Document) -> None: ...
    def track_time(self, unit: str | None = None) -> AbstractContextManager[object]: ...
    def run(self, data: Iterable[Document], rank: int = 0, world_size: int = 1) -> Iterator[Document]: ...
    def __call__(
        self, data: Iterable[Document], rank: int = 0, world_size: int = 1
    ) -> Iterator[Document]: ...
