"""Whom a page calls its author, in metadata and markup: people, and no sites, desks and accounts."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import chain

from arabnews.article.draft import Draft
from arabnews.article.told import SITE_TAIL, Told
from arabnews.blocks.head.authors import author_marks, leads_to_author
from arabnews.blocks.lines.markers import marker_table
from arabnews.credits.byline import ParsedCredit
from arabnews.credits.vocabulary import vocabulary
from arabnews.lexicon import Lexicon, default_lexicon
from arabnews.models import Byline, Mention, Span
from arabnews.names.accounts import is_account
from arabnews.names.book import name_book
from arabnews.names.person import Grade
from arabnews.pages.element import Mark
from arabnews.text.fold import fold_text
from arabnews.text.words import ARABIC_LETTER

__all__ = ["authors", "marked_authors", "noted_writers", "split_names"]

_NAME = re.compile(r"[^\W\d_]+(?:[ '’.-]+[^\W\d_]+){1,4}\.?$")
_BETWEEN = re.compile(r"\s*[،,;؛/|&]\s*|\s+and\s+")
_FAMILY = re.compile("^(?!ال)[ء-ي]+ ال[ء-ي]{3,}يه?$")
"""A given name and a family name of the form of `الحربي`, or `الحربية` of a woman of Oman."""
_EDGE = " :/-"
_BRACKET = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*")
_NOTE = re.compile(r"\*\s*((?:[^\W\d_]+\.? ){1,4}?[^\W\d_]+)\s*[،,:–-]\s*")
"""A star, a name and what parts it from the trade behind it."""
_STROKE = re.compile(r"\s+[-–—/|]+\s+|\s*[■•:|]+\s*")
"""What parts a name from a place, an outlet or a trade on its line."""
_BARS = re.compile(r"\s+[|–—-]\s+")
_MAIL = re.compile(r"\s*\S+@\S+\s*$")
_WORD = re.compile(r"\S+")


def authors(draft: Draft) -> tuple[Told, ...]:
    """Return the people that the metadata names as authors; sites, desks and accounts are none.

    A name in both scripts is told in Arabic.
    """
    sites = _sites(draft)
    named = (told for told in _names(draft) if _is_person(draft, told.value, sites))
    people = [told for told in named if not _is_no_person(draft, told.value)]
    in_arabic = [told for told in people if ARABIC_LETTER.search(told.value)]
    return tuple({fold_text(told.value): told for told in in_arabic or people}.values())


def marked_authors(draft: Draft) -> Iterator[Mention]:
    """Yield the names between headline and story that markup calls an author's."""
    sites = _sites(draft)
    headline = draft.sheet.headline or 0
    named = _named_in_titles(draft) if headline else frozenset[str]()
    above = (
        number
        for number in range(headline)
        if draft.sheet.rules[number] == "markup.author-above" or draft.sheet.lines[number].folded in named
    )
    for number in chain(above, range(headline + 1, draft.sheet.body)):
        for mark in author_marks(draft.sheet, number):
            written = _MAIL.sub("", draft.page.text[mark.start : mark.end])
            text = _without_site(draft, _unlabelled(draft, written))
            start = draft.page.text.index(text, mark.start)
            is_told = len(text) < len(written.strip()) or _is_told(draft, number, mark)
            for first, last in _people_in(draft, text, Grade.SHAPE if is_told else Grade.LIKELY):
                name = text[first:last]
                if ARABIC_LETTER.search(name) and _is_person(draft, name, sites):
                    span = Span(start=start + first, end=start + last)
                    yield Mention(span=span, text=name)


def _named_in_titles(draft: Draft) -> frozenset[str]:
    """Return what stands between bars in the page's titles: `حين تتكلم الأشجار | سالم العابد | المرفأ`."""
    titles = draft.metadata.titles if draft.metadata else ()
    return frozenset(fold_text(part) for title in titles for part in _BARS.split(title.value)[1:])


def noted_writers(draft: Draft) -> Iterator[Byline]:
    """Yield the writer whom a note below the text names with a trade, `* سالم العابد، كاتب من نزوى`."""
    for block in draft.blocks:
        note = _NOTE.match(block.text) if block.rule == "tail.footnotes" else None
        if note is None or not draft.sheet.words.trade.match(fold_text(block.text[note.end() :])):
            continue
        for first, last in _people_in(draft, note[1], Grade.LIKELY):
            start, name = block.span.start + note.start(1), note[1][first:last]
            span = Span(start=start + first, end=start + last)
            yield Byline(name=name, span=span, text=name, rule="byline.footnote")


def _is_told(draft: Draft, number: int, mark: Mark) -> bool:
    """Tell whether what markup calls an author's leads to the author's page too, or a link in it does."""
    links = (one for one in draft.sheet.lines[number].marks if one.href)
    return any(
        mark.start <= one.start and one.end <= mark.end and leads_to_author(draft.sheet, one) for one in links
    )


def _without_site(draft: Draft, text: str) -> str:
    """Return a name without that of the site before or behind it, `المرفأ نيوز - سالم العابد`."""
    parts = _STROKE.split(text)
    named = [part for part in parts if fold_text(part) not in draft.sheet.own]
    return named[0].strip() if len(named) == 1 < len(parts) else text


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
        if candidate.type in {None, "Person"}:
            for name in _written_names(draft, candidate.value):
                yield Told(name, candidate.source, candidate)


def _written_names(draft: Draft, value: str) -> Iterator[str]:
    """Yield the names in what a page writes for its author, without label, title, place, trade and outlet.

    `سالم العابد - كاتب`, `نزوى: سالم العابد`, `كتب: د. سالم العابد (نزوى)`, `المرفأ نيوز - سالم العابد`.
    """
    bare = _BRACKET.sub("", _unlabelled(draft, value)).strip()
    parts = [part.strip() for part in _STROKE.split(bare) if part.strip()]
    if len(parts) > 1:
        parts = [part for part in parts if _may_name(draft, part)][:1]
    for part in parts:
        for name in split_names(part, lexicon=draft.lexicon):
            yield _untitled(draft, name)


def _may_name(draft: Draft, part: str) -> bool:
    """Tell whether a part of what is written for the author is no outlet, place or desk."""
    known = fold_text(part)
    is_outlet = known in draft.sheet.own or draft.options.registry.is_outlet(known)
    return not is_outlet and not _is_no_person(draft, part)


def _untitled(draft: Draft, name: str) -> str:
    """Return a name without the title before it, `د. سالم العابد`."""
    parsed, _ = _read_author(draft, name)
    people = parsed.credit.people if parsed is not None else ()
    return people[0].name if len(people) == 1 and people[0].title else name


def _is_person(draft: Draft, written: str, sites: set[str]) -> bool:
    name = fold_text(written)
    if " " not in name or name in sites or draft.options.registry.is_outlet(name):
        return False
    if is_account(written, lexicon=draft.lexicon):
        return False
    return _NAME.match(written) is not None
