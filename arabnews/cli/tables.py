"""Articles as tables for people; pipes get JSON and never come here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from arabnews.cli.records import BlockRecord, FieldRecord, field_values, speaker_name
from arabnews.models import BODY_KINDS, Article, DateMention, Quote
from arabnews.text import bidi

__all__ = ["print_article", "print_blocks", "print_dates", "print_fields", "print_quotes", "print_rows"]

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_ISO_DATE = re.compile(
    r"(?<![\d-])\d{4}-(?:0\d|1[0-2])(?:-\d{2})?(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?(?:/(?:[\d-]+|\.\.))?(?![\d-])",
    re.ASCII,
)
# A page's escape codes and bidi controls must not steer the terminal: they are shown, not obeyed.
_CONTROL = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f{''.join(bidi.CONTROLS)}]")
_LONGEST_CELL = 240


def print_article(article: Article, title: str) -> None:
    """Print the fields of an article that have a value."""
    table = _table(title, "field", "value")
    for name, values in field_values(article):
        for number, value in enumerate(values):
            table.add_row("" if number else name, _cell(value))
    Console().print(table)


def print_blocks(records: Iterable[BlockRecord], title: str) -> None:
    """Print each block of a page: its label, the rule that gave it, what the rule looks for."""
    table = _table(title, "block", "rule and what it looks for", "text")
    for record in records:
        rule = Text(record.rule, style="bold").append(f"\n{record.looks_for}", style="not bold dim")
        table.add_row(
            record.block, rule, _cell(record.text), style="" if record.block in BODY_KINDS else "dim"
        )
    Console().print(table)


def print_fields(records: Iterable[FieldRecord], title: str) -> None:
    """Print each field of an article: its value, the rule that chose it, the evidence."""
    table = _table(title, "field", "value", "rule", "evidence")
    table.columns[2].no_wrap = True  # else a narrow terminal breaks the ids of rules
    for record in records:
        rule = Text(record.rule).append(f"\nin {record.layer}", style="dim")
        table.add_row(record.field, _cell(record.value), rule, _cell(record.text))
    Console().print(table)


def print_dates(mentions: Iterable[DateMention]) -> None:
    """Print each date: where it stands, its words, what they mean, the calendar, what was assumed."""
    table = _table(None, "span", "words", "value", "calendar", "flags")
    for mention in mentions:
        span = f"{mention.span.start}:{mention.span.end}"
        value = mention.value.edtf if mention.value else "?"
        table.add_row(span, _cell(mention.text), value, mention.calendar, ", ".join(mention.flags))
    Console().print(table)


def print_quotes(quotes: Iterable[Quote]) -> None:
    """Print each quotation: who speaks, the word that tells of it, the words, their kind, how sure it is."""
    table = _table(None, "speaker", "cue", "words", "kind", "confidence")
    for quote in quotes:
        cue = quote.cue.text if quote.cue else ""
        table.add_row(
            _cell(speaker_name(quote)), _cell(cue), _cell(quote.text), quote.kind, f"{quote.confidence:.2f}"
        )
    Console().print(table)


def print_rows(title: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows of text under the names of their columns."""
    table = _table(title, *columns)
    for row in rows:
        table.add_row(*map(_cell, row))
    Console().print(table)


def _table(title: str | None, *columns: str) -> Table:
    table = Table(title=None if title is None else _cell(title, isolate=False), title_justify="left")
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def _cell(text: str, *, isolate: bool = True) -> Text:
    """Make a text fit to stand in a table: short, harmless, on its own side, its ISO dates not reversed."""
    shown = text if len(text) <= _LONGEST_CELL else f"{text[:_LONGEST_CELL]}…"
    shown = _CONTROL.sub(lambda control: f"⟨U+{ord(control[0]):04X}⟩", shown)
    is_arabic = bool(_RIGHT_TO_LEFT.search(shown))
    if is_arabic and isolate:
        shown = _ISO_DATE.sub(lambda date: bidi.isolate(date[0]), shown)
    return Text(shown, justify="right" if is_arabic else "left")
