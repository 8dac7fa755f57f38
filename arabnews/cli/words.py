"""Check a word file: its grammar, its forms, and that its examples are found and its counter-examples not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from arabnews.blocks.markers import MarkerTable, marker_table
from arabnews.errors import LexiconError
from arabnews.lexicon import Lexicon, load_lexicon
from arabnews.lexicon.entry import Entry
from arabnews.lexicon.load import read_entries
from arabnews.lexicon.quote_tables import CueVerbEntry, SourceWordEntry
from arabnews.lexicon.schema import AgencyEntry, MarkerEntry
from arabnews.quotes.conjugation import conjugate
from arabnews.text.fold import fold_text
from arabnews.text.words import split_proclitics, words

__all__ = ["WordReport", "check_file", "example_problems"]


@dataclass(frozen=True, slots=True)
class WordReport:
    """What the check of one word file found.

    Attributes:
        entries: How many entries it has.
        examples: How many examples and counter-examples they have.
        problems: What is wrong with them, one sentence each.
    """

    entries: int
    examples: int
    problems: tuple[str, ...]


def check_file(path: str) -> WordReport:
    """Check one word file on top of the library's own words.

    Args:
        path: A TOML file.

    Returns:
        What was found.

    Raises:
        LexiconError: The file cannot be read, or breaks the grammar of word files.
    """
    lexicon = load_lexicon(path)
    tables = read_entries(path, Path(path).read_bytes())
    if not any(tables.values()):
        raise LexiconError(f"{path}: holds no entry; write [[marker]] or another table, and its forms")
    entries = [entry for table in tables.values() for entry in table]
    problems = tuple(
        f"[[{table}]] {number} («{entry.forms[0]}»): {problem}"
        for table, rows in tables.items()
        for number, entry in enumerate(rows, 1)
        for problem in example_problems(entry, lexicon)
    )
    examples = sum(len(entry.examples) + len(entry.not_examples) for entry in entries)
    return WordReport(len(entries), examples, problems)


def example_problems(entry: Entry, lexicon: Lexicon) -> Iterator[str]:
    """Say which examples of an entry are not found, and which counter-examples are.

    Args:
        entry: An entry of the lexicon.
        lexicon: The words in use, the entry among them.

    Yields:
        One sentence for each problem.
    """
    for example in entry.examples:
        if not _is_found(entry, lexicon, example):
            yield f"the example «{example}» is not found; give one that holds a form of the entry"
    for example in entry.not_examples:
        if isinstance(entry, MarkerEntry) and _is_found(entry, lexicon, example):
            yield f"the counter-example «{example}» is found; narrow the form or how it matches"


def _is_found(entry: Entry, lexicon: Lexicon, example: str) -> bool:
    folded = fold_text(example)
    if isinstance(entry, MarkerEntry):
        return _finds_marker(entry, marker_table(lexicon), folded)
    stand = [word.text for word in words(folded)]
    return any(_holds(stand, [word.text for word in words(fold_text(form))]) for form in _written(entry))


def _finds_marker(entry: MarkerEntry, table: MarkerTable, folded: str) -> bool:
    found = table.find(folded)
    is_there = found is not None and found.entry == entry
    return is_there or any(within == entry for _, within in table.find_within(folded))


def _written(entry: Entry) -> Iterable[str]:
    """Give every form in which an entry may stand in a text."""
    if isinstance(entry, CueVerbEntry):
        return (form for form, _ in conjugate(entry))
    if isinstance(entry, AgencyEntry):
        return entry.forms + entry.short_forms
    if isinstance(entry, SourceWordEntry):
        return entry.forms + entry.plural
    return entry.forms


def _holds(stand: list[str], form: list[str]) -> bool:
    """Tell whether a form's words stand in a row, little words before the first, an ending after the last."""
    rows = (stand[at : at + len(form)] for at in range(len(stand) - len(form) + 1))
    wanted = " ".join(form)
    return bool(form) and any(
        " ".join([rest, *row[1:]]).startswith(wanted) for row in rows for _, rest in split_proclitics(row[0])
    )
