"""Check a word file: its grammar, its forms, and that its examples are found and its counter-examples not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from arabnews.blocks.label import label
from arabnews.blocks.lines.sheet import Sheet
from arabnews.errors import LexiconError
from arabnews.lexicon import Lexicon, load_lexicon
from arabnews.lexicon.entry import Entry
from arabnews.lexicon.load import read_entries
from arabnews.lexicon.quote_tables import CueVerbEntry
from arabnews.lexicon.schema import AgencyEntry, MarkerEntry
from arabnews.models import Block
from arabnews.pages.plain import read_text
from arabnews.quotes.words.conjugation import conjugate
from arabnews.text.fold import fold_text
from arabnews.text.words import split_proclitics, words

__all__ = ["WordReport", "check_file", "example_problems"]

_MARKER_RULES = frozenset({"furniture.marker", "furniture.marker-within", "related.marked"})
"""The rules that look for marker words; another may rightly give a counter-example the same label."""


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
    if isinstance(entry, MarkerEntry):
        for example in entry.not_examples:
            if any(
                block.kind == entry.kind and block.rule in _MARKER_RULES
                for block in _placed(example, lexicon)
            ):
                yield f"the counter-example «{example}» is found; narrow the form or how it matches"


def _is_found(entry: Entry, lexicon: Lexicon, example: str) -> bool:
    if isinstance(entry, MarkerEntry):
        return any(block.kind == entry.kind for block in _placed(example, lexicon))
    stand = [word.text for word in words(fold_text(example))]
    return any(_holds(stand, [word.text for word in words(fold_text(form))]) for form in _written(entry))


def _placed(line: str, lexicon: Lexicon) -> Iterator[Block]:
    """Label a line at every place of a small page: above the headline, below it, in the story, at its end."""
    carrier = (files("arabnews.cli") / "carrier.txt").read_text(encoding="utf-8").strip().split("\n\n")
    for place in range(len(carrier) + 1):
        page = read_text("\n\n".join([*carrier[:place], line, *carrier[place:]]))
        yield label(Sheet(page, lexicon))[place]


def _written(entry: Entry) -> Iterable[str]:
    """Give every form in which an entry may stand in a text."""
    if isinstance(entry, CueVerbEntry):
        return (form for form, _ in conjugate(entry))
    if isinstance(entry, AgencyEntry):
        return entry.forms + entry.short_forms
    return entry.forms


def _holds(stand: list[str], form: list[str]) -> bool:
    """Tell whether a form's words stand in a row, little words before the first, an ending after the last."""
    rows = (stand[at : at + len(form)] for at in range(len(stand) - len(form) + 1))
    wanted = " ".join(form)
    return bool(form) and any(
        " ".join([rest, *row[1:]]).startswith(wanted) for row in rows for _, rest in split_proclitics(row[0])
    )
