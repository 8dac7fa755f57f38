from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from pyarrow import RecordBatch, Schema, Table

class ParquetWriter:
    def __init__(self, where: BinaryIO, schema: Schema, *, compression: str = "snappy") -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...
    def write_batch(self, batch: RecordBatch) -> None: ...

def read_table(source: str | Path) -> Table: ...
