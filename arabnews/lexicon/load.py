"""Load word files: the library's own, and private ones on top of them."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar, cast

from pydantic import ValidationError

from arabnews.errors import LexiconError
from arabnews.lexicon.problems import first_problem, missing, reason, suggest
from arabnews.lexicon.schema import CLOSED_TABLES, TABLES, Entry
from arabnews.text.given import given_path

__all__ = ["Lexicon", "default_lexicon", "load_lexicon", "read_entries"]

E = TypeVar("E", bound=Entry)
Tables = dict[str, tuple[Entry, ...]]


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Lexicon:
    """All words that a parse uses.

    >>> from arabnews.lexicon import default_lexicon
    >>> from arabnews.lexicon.schema import SectionEntry
    >>> "اقتصاد" in default_lexicon().of(SectionEntry)[0].forms, len(default_lexicon().version)
    (True, 12)

    Attributes:
        tables: Entries by table name.
        version: Fingerprint of the files' contents; `Article.lexicon_version` repeats it.
    """

    tables: Mapping[str, tuple[Entry, ...]]
    version: str

    def __reduce__(self) -> tuple[Callable[[Tables, str], Lexicon], tuple[Tables, str]]:
        """Travel to another process with plain tables."""
        return _arrived, (dict(self.tables), self.version)

    def of(self, model: type[E]) -> tuple[E, ...]:
        """Return the entries of one table, typed.

        >>> from arabnews.lexicon import default_lexicon
        >>> from arabnews.lexicon.schema import AgencyEntry
        >>> next(a.code for a in default_lexicon().of(AgencyEntry) if "رويترز" in a.forms)
        'REUTERS'
        """
        return tuple(
            entry for entries in self.tables.values() for entry in entries if isinstance(entry, model)
        )


def _arrived(tables: Tables, version: str) -> Lexicon:
    return Lexicon(MappingProxyType(tables), version)


@cache
def default_lexicon() -> Lexicon:
    """Return the library's own words, read once."""
    folder = files("arabnews.lexicon") / "data"
    names = sorted(item.name for item in folder.iterdir() if item.name.endswith(".toml"))
    return _merge((name, (folder / name).read_bytes()) for name in names)


def load_lexicon(*paths: str | Path) -> Lexicon:
    """Load private word files on top of the library's own.

    >>> load_lexicon("كلماتي.toml")
    Traceback (most recent call last):
    arabnews.errors.LexiconError: كلماتي.toml: cannot be read: No such file or directory; check the path

    Args:
        paths: TOML files with any of the tables of `arabnews.lexicon.schema.TABLES`.

    Returns:
        A lexicon for `parse(…, lexicon=…)`.

    Raises:
        LexiconError: An unreadable file, an unknown key or table, a broken form, a form twice, or a particle.
        InputError: A path is none.
    """
    base = default_lexicon()
    private = _merge((str(path), _read(given_path(path))) for path in paths)
    _refuse_closed(", ".join(map(str, paths)), private)
    tables = {name: base.tables.get(name, ()) + private.tables.get(name, ()) for name in TABLES}
    _refuse_repeats(", ".join(map(str, paths)), tables)
    version = hashlib.sha256((base.version + private.version).encode()).hexdigest()[:12]
    return Lexicon(MappingProxyType(tables), version)


def read_entries(name: str, content: bytes) -> Tables:
    """Read one word file.

    Args:
        name: Name to put in error messages.
        content: The file's bytes, UTF-8.

    Returns:
        Its entries by table.

    Raises:
        LexiconError: The file is broken; the message names file, entry, word and mend.
    """
    try:
        document = tomllib.loads(content.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise LexiconError(f"{name}: not a TOML file in UTF-8: {error}") from error
    return {table: _read_table(name, table, rows) for table, rows in document.items()}


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise LexiconError(f"{path}: cannot be read: {error.strerror or error}; check the path") from error


def _merge(contents: Iterable[tuple[str, bytes]]) -> Lexicon:
    tables: Tables = dict.fromkeys(TABLES, ())
    digest = hashlib.sha256()
    for name, content in contents:
        digest.update(content)
        for table, entries in read_entries(name, content).items():
            tables[table] += entries
            _refuse_repeats(name, {table: tables[table]})
    return Lexicon(MappingProxyType(tables), digest.hexdigest()[:12])


def _read_table(name: str, table: str, rows: object) -> tuple[Entry, ...]:
    if table not in TABLES:
        raise LexiconError(f"{name}: unknown table [[{table}]]{suggest(table, TABLES)}")
    if not isinstance(rows, list):
        raise LexiconError(f"{name}: {table} must be a list of entries; write [[{table}]] above each entry")
    entries = cast("list[object]", rows)
    return tuple(_read_entry(name, table, number, row) for number, row in enumerate(entries, 1))


def _read_entry(name: str, table: str, number: int, row: object) -> Entry:
    model = TABLES[table]
    try:
        return model.model_validate(row)
    except ValidationError as error:
        problem = first_problem(error)
        key = str(problem["loc"][0]) if problem["loc"] else ""
        said = f"{key}: {reason(problem)}"
        if problem["type"] == "extra_forbidden":
            said = f"unknown key {key!r}{suggest(key, model.model_fields)}"
        elif problem["type"] == "missing":
            said = missing(error)
        raise LexiconError(f"{name}, [[{table}]] {number} («{_first_form(row)}»): {said}") from error


def _first_form(row: object) -> str:
    forms: object = cast("dict[str, object]", row).get("forms") if isinstance(row, dict) else None
    return str(cast("list[object]", forms)[0]) if isinstance(forms, list) and forms else "…"


def _refuse_closed(name: str, private: Lexicon) -> None:
    """Refuse private words of a closed class: the rules read the library's own and would pass them over."""
    for table in sorted(CLOSED_TABLES):
        for entry in private.tables[table][:1]:
            raise LexiconError(
                f"{name}, [[{table}]] («{entry.forms[0]}»): this class is closed; only the library's own "
                "file lists its words; leave the entry out and propose them for that file"
            )


def _refuse_repeats(name: str, tables: Mapping[str, tuple[Entry, ...]]) -> None:
    """Refuse a form that stands twice in one list after folding: one of the two would never be found."""
    for table, entries in tables.items():
        seen: dict[tuple[str, str], str] = {}
        for entry in entries:
            for folded, form in entry.spellings:
                key = entry.group, folded
                if key in seen:
                    raise LexiconError(
                        f"{name}, [[{table}]] («{form}»): stands twice once folded, also as «{seen[key]}»; "
                        "delete one of them"
                    )
                seen[key] = form
