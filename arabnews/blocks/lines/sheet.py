"""The page while it is being labelled: lines, what is known of each, and the labels so far."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Literal, NamedTuple

from arabnews.blocks.lines.day_lines import is_day_line
from arabnews.blocks.lines.line_keys import line_key
from arabnews.blocks.lines.markers import Marker, marker_table
from arabnews.blocks.lines.scope import Scope, find_scope
from arabnews.blocks.lines.shapes import content_words, is_prose, is_said, is_signed
from arabnews.blocks.lines.stretches import (
    dated_stretches,
    is_named_throughout,
    is_part_alone,
    marked_stretches,
    updated_stretch,
)
from arabnews.blocks.lines.vocabulary import BlockWords, block_words
from arabnews.blocks.lines.wrapped import wrapped_lines
from arabnews.credits.byline import ParsedCredit, read_credit
from arabnews.credits.dateline import date_mask
from arabnews.credits.own import added_names, own_names
from arabnews.credits.tokens import DATE
from arabnews.dates.find import parse_date
from arabnews.lexicon import Lexicon
from arabnews.models import BlockKind, DateMention, Span
from arabnews.outlets.apply import Hit
from arabnews.outlets.recognise import find_standing
from arabnews.outlets.registry import Registry, default_registry
from arabnews.outlets.schema import Purpose
from arabnews.outlets.view import find_claiming
from arabnews.pages.lines import Line, Page
from arabnews.text.fold import fold_text, lower

__all__ = ["Labels", "Sheet", "ToldNames"]

Labels = Iterator[tuple[int, BlockKind]]
"""What a rule of blocks yields: numbers of lines, each with its label."""

_KEYED = 60
"""Characters up to which a line is compared without its edge punctuation and counters."""
_DOTS = re.compile(r"[^\W_]\W{0,2}\.\.+\W{0,2}[^\W_]")
"""Dots between what look like names, `«ابن ماجد» .. الملاح الشاعر`: a title's, no credit has them."""
_ASIDE = re.compile(r" [-–—|_] ")
"""What parts the writer's name from a link beside it, `بقلم: سامي فريد - أرشيف الكاتب`."""
_SHORT = 140
"""Characters up to which a line may be a date line or a credit line."""


class ToldNames(NamedTuple):
    """What a page's metadata tells to compare its lines with.

    Attributes:
        titles: Titles of the page.
        authors: Its authors.
        sites: Names of its site.
    """

    titles: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()


class Sheet:
    """One page on the desk.

    Attributes:
        page: The page.
        lexicon: The words in use.
        words: Those that help to tell what a line is, compiled.
        registry: The profiles of outlets in use.
        lowered: The page's search form in lower case.
        kinds: The label of each line, `None` while it is free.
        rules: The rule that gave it.
        markers: The marker words of each line.
        prose: Whether each line is running text.
        wrapped: The lines of a text that was broken at a fixed width: running text, however short.
        keys: What two spellings of each line share.
        claiming: The lines that claim rights.
        standing: The lines that are outlets' standing paragraphs.
        scope: Where in the markup the story stands; `None` for text.
        titles: Titles that the metadata tells, in their search form.
        authors: Authors that it tells, in their search form.
        own: Names that the site gives itself and those that the caller's profiles add, in their search form.
        known: Lines that the outlet's profile knows by their words.
        live: Numbers of the lines that are clocks over a live blog's entries.
        selected: The lines that the outlet's profile selects, for each purpose.
        hooked: Those that the caller's hook for the outlet names.
        placed: Labels that these have given and that no page has twice.
        headline: Number of the headline's line.
        body: Number of the line at which the story's text begins.
    """

    __slots__ = (
        "_credits",
        "_dates",
        "_unlabelled",
        "authors",
        "body",
        "claiming",
        "headline",
        "hooked",
        "keys",
        "kinds",
        "known",
        "lexicon",
        "lines",
        "live",
        "lowered",
        "markers",
        "own",
        "page",
        "placed",
        "prose",
        "registry",
        "rules",
        "scope",
        "selected",
        "standing",
        "titles",
        "words",
        "wrapped",
    )

    def __init__(
        self,
        page: Page,
        lexicon: Lexicon,
        *,
        told: ToldNames | None = None,
        registry: Registry | None = None,
    ) -> None:
        """Look once at every line.

        Args:
            page: The page.
            lexicon: The words to use.
            told: What the page's metadata tells.
            registry: Profiles of outlets to look in; the library's own if left out.
        """
        table = marker_table(lexicon)
        lines = page.lines
        self.page = page
        self.lines = lines
        self.lexicon = lexicon
        self.words: BlockWords = block_words(lexicon)
        self.registry = registry or default_registry()
        self.lowered = lower(page.folded.text)
        self.kinds: list[BlockKind | None] = [None] * len(lines)
        self.rules: list[str] = [""] * len(lines)
        self._unlabelled = list(range(len(lines)))
        self.prose: list[bool] = [is_prose(line.folded, self.words) for line in lines]
        self.wrapped = frozenset(wrapped_lines(lines, lexicon))
        for number in self.wrapped:
            self.prose[number] = True
        self.keys: list[str] = [
            line_key(line.folded) if len(line.folded) <= _KEYED else line.folded for line in lines
        ]
        find = table.find_lower if self.lowered == page.folded.text else table.find
        self.markers: list[Marker | None] = [
            find(line.folded, key) for line, key in zip(lines, self.keys, strict=True)
        ]
        self._free_titles()
        running = (line for line, prose in zip(lines, self.prose, strict=True) if prose)
        self.standing = find_standing(running, self.registry)
        in_markup = any(line.element is not None for line in lines)
        self.scope: Scope | None = find_scope(lines, lexicon) if in_markup else None
        titles, authors, sites = told or ToldNames()
        self.titles = tuple(map(fold_text, titles))
        self.authors = tuple(map(fold_text, authors))
        self.claiming = find_claiming(lines, page.folded, self.lowered, lexicon)
        self.own = own_names(sites, (line.folded for line in reversed(self.claiming)), lexicon)
        self.own |= added_names(self.registry, lexicon)
        self.live: tuple[int, ...] = ()
        self.known: tuple[Hit, ...] = ()
        self.selected: Mapping[Purpose, tuple[int, ...]] = {}
        self.hooked: Mapping[Purpose, tuple[int, ...]] = {}
        self.placed: frozenset[BlockKind] = frozenset()
        self.headline: int | None = None
        self.body = 0
        # `False` until a line is read: a list weighs a tenth of a table by number.
        self._dates: list[DateMention | Literal[False] | None] = [False] * len(lines)
        self._credits: list[ParsedCredit | Literal[False] | None] = [False] * len(lines)

    def _free_titles(self) -> None:
        """Drop the marker of a title in which a manager writes, `رئيس التحرير يكتب: زمن البحر`."""
        for number, found in enumerate(self.markers):
            if found is not None and found.entry.id == "management":
                writes = self.words.writes.search(self.lines[number].folded)
                self.markers[number] = None if writes else found

    def named(self, purpose: Purpose) -> tuple[int, ...]:
        """Return the lines that the caller's hook, or else the outlet's profile, names for a purpose."""
        return self.hooked.get(purpose) or self.selected.get(purpose, ())

    def place(self, number: int, kind: BlockKind, rule: str) -> None:
        """Label a line that has no label yet; a kind that no page has twice is given once."""
        if self.kinds[number] is None and kind not in self.placed:
            self.kinds[number] = kind
            self.rules[number] = rule
            del self._unlabelled[bisect_left(self._unlabelled, number)]

    def is_free(self, number: int) -> bool:
        """Tell whether a line has no label yet."""
        return self.kinds[number] is None

    def labelled(self, kind: BlockKind) -> list[int]:
        """Return the numbers of the lines that have a label."""
        return [number for number, found in enumerate(self.kinds) if found is kind]

    def free(self, start: int = 0, end: int | None = None) -> Iterator[int]:
        """Yield the numbers of the lines that have no label now, from start up to end."""
        unlabelled = self._unlabelled
        first = bisect_left(unlabelled, start) if start else 0
        return iter(unlabelled[first : len(unlabelled) if end is None else bisect_left(unlabelled, end)])

    def free_prose(self, start: int = 0) -> Iterator[int]:
        """Yield the numbers of the free lines that are running text."""
        return (number for number in self.free(start) if self.prose[number])

    def words_of(self, *numbers: int) -> frozenset[str]:
        """Return the words of some lines that carry meaning, as `content_words` cuts them."""
        words = (content_words(self.lines[number].folded, self.words) for number in numbers)
        return frozenset[str]().union(*words)

    def date(self, number: int) -> DateMention | None:
        """Read a line as a date line, once."""
        found = self._dates[number]
        if found is False:
            found = self._dates[number] = self._read_date(number)
        return found

    def _read_date(self, number: int) -> DateMention | None:
        line = self.lines[number]
        if self.prose[number] and len(line.folded) > _SHORT:
            return None
        found = parse_date(line.text, lexicon=self.lexicon)
        if found is None:
            return next(filter(None, (self._date_at(line, *part) for part in self._parts(number))), None)
        is_day = is_day_line(line.text, found, self.lexicon, self.registry)
        if is_day or is_named_throughout(line) or is_part_alone(line, found.span):
            return found
        parts = (line.text[slice(*part)] for part in marked_stretches(line))
        found_credits = chain([self.credit(number)], map(self.read_credit, parts))
        named = (parsed is not None and _names_maker(parsed) for parsed in found_credits)
        return found if any(named) else None

    def _parts(self, number: int) -> Iterator[tuple[int, int]]:
        """Yield the parts of a line that may be its day, at last the one that stands in its credit."""
        line = self.lines[number]
        yield from dated_stretches(line)
        is_dated = any(map(str.isdigit, line.folded)) and DATE in date_mask(self.lexicon).hide(line.folded)
        parsed = self.credit(number) if is_dated else None
        if is_dated and parsed is None:
            yield from updated_stretch(line, self.lexicon)
        if parsed is None or parsed.date is None:
            return
        if parsed.people or (parsed.outlets and parsed.places):
            yield parsed.date.start, parsed.date.end

    def _date_at(self, line: Line, start: int, end: int) -> DateMention | None:
        """Read a part of a line as a date line."""
        found = parse_date(line.text[start:end], lexicon=self.lexicon)
        if found is None:
            return None
        span = Span(start=found.span.start + start, end=found.span.end + start)
        return found.model_copy(update={"span": span})

    def credit(self, number: int) -> ParsedCredit | None:
        """Read a line as a credit line, once."""
        found = self._credits[number]
        if found is False:
            found = self._credits[number] = self._read_credit_line(number)
        return found

    def names_person(self, number: int) -> bool:
        """Tell whether a line is a credit that names a person."""
        parsed = self.credit(number)
        return parsed is not None and bool(parsed.people)

    def _read_credit_line(self, number: int) -> ParsedCredit | None:
        line = self.lines[number]
        is_other = len(line.folded) > _SHORT or self.prose[number] or self._is_title_of_writer(line)
        parsed = None if is_other else self.read_credit(line.text)
        if parsed is None and not is_other and is_signed(line.folded, self.words):
            parsed = self.read_credit(_ASIDE.split(line.text, 1)[0])
        is_title = parsed is not None and len(parsed.people) > 1 and _is_title(line, parsed)
        return None if is_title else parsed

    def _is_title_of_writer(self, line: Line) -> bool:
        """Tell whether a writer's name stands in front of the title, `سامي فريد يكتب: حكاية شارع قديم`."""
        return self.words.title_behind_writer.search(line.folded) is not None

    def read_credit(self, text: str) -> ParsedCredit | None:
        """Read a line or a part of one as a credit; the place behind `بتوقيت` is whose clock it shows."""
        for clock_of in self.words.clock_of:
            text = text.partition(clock_of)[0]
        return read_credit(text, lexicon=self.lexicon, own=self.own)


def _is_title(line: Line, parsed: ParsedCredit) -> bool:
    """Tell whether dots part what look like names, or one of them was said: `المدير: «لا عودة»`."""
    return bool(_DOTS.search(line.folded)) or any(is_said(line.text, found.start) for found in parsed.people)


def _names_maker(parsed: ParsedCredit) -> bool:
    """Tell whether a credit names who made the story: a person, an agency, a desk."""
    return bool(parsed.people or parsed.agencies or parsed.credit.desk)
