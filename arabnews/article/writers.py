"""Whom a page calls its author, in metadata and markup: people, and no sites, desks and accounts."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import chain

from arabnews.article.draft import Draft
from arabnews.article.told import ARABIC, SITE_TAIL, Told
from arabnews.blocks.authors import author_marks, leads_to_author
from arabnews.blocks.markers import marker_table
from arabnews.credits.byline import ParsedCredit
from arabnews.credits.vocabulary import vocabulary
from arabnews.lexicon import Lexicon, default_lexicon
from arabnews.models import Mention, Span
from arabnews.names.accounts import is_account
from arabnews.names.person import Grade, name_book
from arabnews.text.fold import fold_text

__all__ = ["authors", "marked_authors", "split_names"]

_NAME = re.compile(r"[^\W\d_]+(?:[ '’.-]+[^\W\d_]+){1,4}\.?$")
_BETWEEN = re.compile(r"\s*[،,;؛/|&]\s*|\s+and\s+")
_FAMILY = re.compile("^(?!ال)[ء-ي]+ ال[ء-ي]{3,}يه?$")
"""A given name and a family name of the form of `الحربي`, or `الحربية` of a woman of Oman."""
_EDGE = " :/-"
_WORD = re.compile(r"\S+")


def authors(draft: Draft) -> tuple[Told, ...]:
    """Return the people that the metadata names as authors; sites, desks and accounts are none.

    A name in both scripts is told in Arabic.
    """
    sites = _sites(draft)
    named = (told for told in _names(draft) if _is_person(draft, told.value, sites))
    people = [told for told in named if not _is_no_person(draft, told.value)]
    in_arabic = [told for told in people if ARABIC.search(told.value)]
    return tuple({fold_text(told.value): told for told in in_arabic or people}.values())


def marked_authors(draft: Draft) -> Iterator[Mention]:
    """Yield the names between headline and story that markup calls an author's."""
    sites = _sites(draft)
    headline = draft.sheet.headline or 0
    above = (number for number in range(headline) if draft.sheet.rules[number] == "markup.author-above")
    for number in chain(above, range(headline + 1, draft.sheet.body)):
        for mark in author_marks(draft.sheet, number):
            written = draft.page.text[mark.start : mark.end]
            text = _unlabelled(draft, written)
            start = draft.page.text.index(text, mark.start)
            is_told = len(text) < len(written.strip()) or leads_to_author(mark)
            for first, last in _people_in(draft, text, Grade.SHAPE if is_told else Grade.LIKELY):
                name = text[first:last]
                if ARABIC.search(name) and _is_person(draft, name, sites):
                    span = Span(start=start + first, end=start + last)
                    yield Mention(span=span, text=name)


def _people_in(draft: Draft, text: str, least: Grade) -> Iterator[tuple[int, int]]:
    """Yield where people's names stand in words that are the author's.

    The class of an element alone says so of counts, controls and calls too: there a name must tell more than
    behind a label, or in a link to the author's page.
    """
    words, book, table = fold_text(text).split(), name_book(draft.lexicon), marker_table(draft.lexicon)
    trade = table.find(words[0]) if words else None
    if table.find(" ".join(words)) is not None or (trade is not None and trade.entry.id == "trade"):
        return
    parsed, label = _read_author(draft, text)
    grade = book.grade(words)
    may_be = grade > Grade.NEVER and (parsed is None or bool(parsed.people))
    if grade is Grade.KNOWN or (may_be and _FAMILY.match(" ".join(words))):
        yield 0, len(text)
        return
    for person in parsed.people if parsed is not None else ():
        if not label or book.grade(fold_text(person.text).split()) >= least:
            yield person.start - label, person.end - label


def _read_author(draft: Draft, text: str) -> tuple[ParsedCredit | None, int]:
    """Read words in the author's place as a credit, if need be behind a label, whose length it tells."""
    parsed = draft.sheet.read_credit(text)
    if parsed is not None:
        return parsed, 0
    label = f"{draft.sheet.words.by[0]}: "
    return draft.sheet.read_credit(label + text), len(label)


def _is_no_person(draft: Draft, name: str) -> bool:
    """Tell whether a name is a desk's, a place's, an agency's or an outlet's, the page's own too."""
    parsed, _ = _read_author(draft, name)
    if parsed is not None and not parsed.credit.people:
        return True
    return name_book(draft.lexicon).grade(fold_text(name).split()) is Grade.NEVER


def _unlabelled(draft: Draft, text: str) -> str:
    """Return a name without the words before it that say whose it is, `كتب:`, `تم الإنشاء بواسطة`."""
    words = list(_WORD.finditer(text))
    keys = [fold_text(word[0]).strip(_EDGE) for word in words]
    known = vocabulary(draft.lexicon)
    for at in reversed(range(len(words))):
        hit = known.find(keys, at, len(keys)) if keys[at] else None
        sense = hit.senses[0] if hit is not None else None
        if hit is None or sense is None or at + hit.length >= len(words):
            continue
        if sense.kind == "label" if at and not sense.plain else sense.kind in {"label", "skip"} and not at:
            return text[words[at + hit.length].start() :].lstrip(_EDGE)
    return text.strip()


def _sites(draft: Draft) -> set[str]:
    """Return what the metadata calls the site, and what ends its titles unless it may be a person's name."""
    if draft.metadata is None:
        return set()
    tails = (SITE_TAIL.search(title.value) for title in draft.metadata.titles)
    names = {fold_text(tail[0]).strip(" |–—-") for tail in tails if tail is not None}
    book = name_book(draft.lexicon)
    sites = {fold_text(site.value) for site in draft.metadata.site_names}
    return sites.union(name for name in names if book.grade(name.split()) < Grade.LIKELY)


def split_names(text: str, *, lexicon: Lexicon | None = None) -> tuple[str, ...]:
    """Split a string of authors into names.

    >>> split_names("سالم العابد وهند المرزوق")
    ('سالم العابد', 'هند المرزوق')
    >>> split_names("محمد وليد")
    ('محمد وليد',)

    Args:
        text: The names, between commas, strokes or `و`.
        lexicon: Words to read by; the library's own if left out.
    """
    words = lexicon if lexicon is not None else default_lexicon()
    given = name_book(words).given
    return tuple(name for part in _BETWEEN.split(text.strip()) for name in _joined(part.split(), given))


def _joined(words: list[str], given: Collection[str]) -> Iterator[str]:
    """Yield the names that `و` joins; a name has two words, and `وليد` is a given name itself."""
    start = 0
    for place, word in enumerate(words):
        joins = word[0] == "و" and fold_text(word) not in given
        if joins and place - start >= 2 and len(words) - place >= 2:
            yield " ".join(words[start:place])
            words[place] = word[1:]
            start = place
    if words[start:]:
        yield " ".join(filter(None, words[start:]))


def _names(draft: Draft) -> Iterator[Told]:
    for candidate in draft.metadata.authors if draft.metadata else ():
        if candidate.type not in {None, "Person"}:
            continue
        head = candidate.value.partition(" - ")[0]
        for name in split_names(head, lexicon=draft.lexicon):
            yield Told(name, candidate.source, candidate)


def _is_person(draft: Draft, written: str, sites: set[str]) -> bool:
    name = fold_text(written)
    if " " not in name or name in sites or draft.options.registry.is_outlet(name):
        return False
    if is_account(written, lexicon=draft.lexicon):
        return False
    return _NAME.match(written) is not None
