"""Articles as tables: Arrow, Parquet, and every engine that speaks them.

>>> import arabnews
>>> from arabnews.arrow import to_table
>>> table = to_table([arabnews.parse("حافلات جديدة على خط الكورنيش")])
>>> table["headline"].to_pylist()
['حافلات جديدة على خط الكورنيش']

It needs pyarrow: `pip install 'arabnews[arrow]'`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from arabnews.errors import InputError

if TYPE_CHECKING:
    from arabnews.arrow.pages import ColumnNames, parse_batch
    from arabnews.arrow.rows import Outcome, OutcomeFailure
    from arabnews.arrow.tables import article_schema, to_batches, to_table, write_parquet

__all__ = [
    "ColumnNames",
    "Outcome",
    "OutcomeFailure",
    "article_schema",
    "parse_batch",
    "to_batches",
    "to_table",
    "write_parquet",
]

_HOME = {
    "ColumnNames": "arabnews.arrow.pages",
    "OutcomeFailure": "arabnews.arrow.rows",
    "Outcome": "arabnews.arrow.rows",
    "article_schema": "arabnews.arrow.tables",
    "parse_batch": "arabnews.arrow.pages",
    "to_batches": "arabnews.arrow.tables",
    "to_table": "arabnews.arrow.tables",
    "write_parquet": "arabnews.arrow.tables",
}
"""The module of each name: those that need pyarrow are loaded when the name is first used."""


def __getattr__(name: str) -> object:
    """Load a name's module when it is first asked for, or say what to install for it."""
    if name not in _HOME:
        raise AttributeError(f"module 'arabnews.arrow' has no attribute {name!r}")
    try:
        module = import_module(_HOME[name])
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != "pyarrow":
            raise
        raise InputError("tables need pyarrow; install it with: pip install 'arabnews[arrow]'") from error
    value: object = getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the names of the room."""
    return sorted(__all__)
