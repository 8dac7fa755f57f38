"""The simple parts of an article, read off its labelled blocks."""

from __future__ import annotations

import re
from itertools import chain, takewhile

from arabnews.article.draft import Draft
from arabnews.blocks.head.categories import filed_marks, is_filed_link
from arabnews.blocks.lines.markers import MarkerTable, marker_table
from arabnews.blocks.lines.sections import section_table
from arabnews.blocks.lines.shapes import EDGE, bullet_end, word_count
from arabnews.models import BODY_KINDS, Block, BlockKind, Mention, Span
from arabnews.pages.lines import Line
from arabnews.text.fold import fold, fold_text

__all__ = ["body", "first_of", "headline_of", "section", "tags"]

_TAG_BREAK = re.compile(r"\s*[،,;؛|#•/]\s*|\s+[-–]\s+")
_ABOVE = 3
"""Lines above the headline on which its rubric is looked for."""
_OTHERS = frozenset({BlockKind.RELATED, BlockKind.NAV, BlockKind.TICKER})
"""What holds the rubrics of other stories."""
_NO_RUBRICS = _OTHERS | {BlockKind.COMMENT, BlockKind.TAGS}
"""What may hold them below the story too."""
_TOLD = frozenset({"markup.category", "profile.selected", "hook.selected"})
"""Rules by which markup, the profile or the caller tell the rubric themselves."""
_GUESSED = frozenset({"head.rubric", "head.slot-rubric"})
"""Rules that know a rubric by its words or its place only."""
_RUBRIC_WORDS = 4
_LATIN_WORD = re.compile("[A-Za-z]{3}")
_ARABIC_RUN = re.compile(r"[ء-ي](?:[^A-Za-z]*[ء-ي])?")
_CUT_OFF = re.compile(r"\s*(?:\.\.+|…)$")
_AROUND_ITEM = " \t\u00a0•▪◦·"
_BEFORE_LINK = re.compile(r"[^\W\d_]+ +")
"""A word that stands before the link to the rubric and is no part of it."""
_AROUND_STEP = " \t\u00a0>»/|›-"
_CRUMB = re.compile(r"\s*[>»/|›]\s*|\s+-\s+")


def first_of(draft: Draft, kind: BlockKind) -> Block | None:
    """Return the first block of a kind, or `None`."""
    numbers = draft.numbers_of(kind)
    return draft.blocks[numbers[0]] if numbers else None


def headline_of(draft: Draft) -> Block | None:
    """Return the headline's block: the line that was chosen, or the first that says it."""
    chosen = draft.sheet.headline
    if chosen is not None and draft.blocks[chosen].kind is BlockKind.HEADLINE:
        return draft.blocks[chosen]
    return first_of(draft, BlockKind.HEADLINE)


def body(draft: Draft) -> str:
    """Join paragraphs, subheadings and background with an empty line between them."""
    return "\n\n".join(block.text for block in draft.blocks if block.kind in BODY_KINDS)


def section(draft: Draft) -> Mention | None:
    """Return the rubric: a rubric line, the end of a breadcrumb, or what is glued to date or headline.

    A rubric on the story's date line is its own; a line alone may be the site's, or say the piece's form.
    """
    ruled = next((block.rule for block in draft.blocks_of(BlockKind.SECTION)), "")
    beside = _beside_date(draft) if not ruled or ruled in _GUESSED else None
    marked = _filed(draft) if beside is None and ruled not in _TOLD else None
    return beside or marked or _without_title(draft, _section_line(draft)) or _in_headline(draft)


def _without_title(draft: Draft, rubric: Mention | None) -> Mention | None:
    """Return a rubric without the headline that a path has behind it, the sign between them a picture."""
    headline = headline_of(draft)
    if rubric is None or headline is None or not rubric.text.endswith(f" {headline.text}"):
        return rubric
    text = rubric.text[: -len(headline.text)].rstrip(_AROUND_STEP)
    start = rubric.span.start
    return Mention(span=Span(start=start, end=start + len(text)), text=text) if text else None


def _filed(draft: Draft) -> Mention | None:
    """Return the rubric that markup tells on a line beside the headline, or by a link below the story."""
    sheet, above = draft.sheet, (draft.sheet.headline or 0) - _ABOVE
    for number, block in enumerate(draft.blocks):
        is_head = above <= number < sheet.body
        if sheet.headline is None or number < above or block.kind in (_OTHERS if is_head else _NO_RUBRICS):
            continue
        for mark in filed_marks(sheet, number):
            if is_head or (is_filed_link(mark) and not draft.blocks_of(BlockKind.SECTION)):
                return _mention(block, mark.start - block.span.start, mark.end - block.span.start)
    return None


def _section_line(draft: Draft) -> Mention | None:
    headline = headline_of(draft)
    own = headline.text if headline else None  # the last step of many a path is the page itself
    rubrics_ = ((number, draft.blocks[number]) for number in draft.numbers_of(BlockKind.SECTION))
    lines = [(number, block) for number, block in rubrics_ if block.text != own]
    steps = [(_crumbs(block, draft.sheet.lines[number]), block) for number, block in lines]
    lines = [line for line, (crumbs, _) in zip(lines, steps, strict=True) if crumbs]  # `»` alone is no step
    steps = [step for step in steps if step[0]]
    home = _home(draft, steps)
    if home is not None:
        path = _end_of_path(draft, lines[home:], [crumbs for crumbs, _ in steps[home:]], headline)
        filed = ((_told(draft, block), block) for _, block in steps)  # a path may lead to no rubric
        return path or _nearest([(rubric, block) for rubric, block in filed if rubric], headline)
    rubrics = [
        (_unmarked(draft, block) or _unglued(draft, block) or _without_latin(crumbs[0]), block)
        for crumbs, block in steps
        if not _is_path(draft, crumbs, block)
    ]
    return _nearest(rubrics, headline)


def _home(draft: Draft, steps: list[tuple[list[Mention], Block]]) -> int | None:
    """Return where the path begins; `الرئيسية | محليات | رياضة` is a menu where another line is a path."""
    paths = [place for place, step in enumerate(steps) if _is_path(draft, *step)]
    arrowed = (place for place in paths if len(steps[place][0]) > 1 and "|" not in steps[place][1].text)
    return next(arrowed, paths[0] if paths else None)


def _told(draft: Draft, block: Block) -> Mention | None:
    """Return the rubric under which a line says that the story is filed."""
    if block.rule == "tail.filed-under" and ":" not in block.text:
        return _unmarked(draft, block) or _mention(block, 0, len(block.text))
    return _unmarked(draft, block)


def _is_path(draft: Draft, crumbs: list[Mention], block: Block) -> bool:
    """Tell whether a line is a path or the beginning of one; `ثقافة | تراث` are two rubrics."""
    return _is_home(draft, crumbs[0]) or (len(crumbs) > 1 and "|" not in block.text)


def _end_of_path(
    draft: Draft, lines: list[tuple[int, Block]], crumbs: list[list[Mention]], headline: Block | None
) -> Mention | None:
    """Return the last step of a path, on one line or a step a line, that is a rubric and no writer."""
    places = range(len(lines) if len(crumbs[0]) == 1 else 1)  # a path on one line ends with it
    row = takewhile(lambda place: lines[place][0] == lines[0][0] + place, places)
    path = [crumb for place in row for crumb in crumbs[place]]
    own = headline.text if headline else None  # the last step of many a path is the page itself
    table = marker_table(draft.lexicon)
    authors = {block.text for block in draft.blocks_of(BlockKind.BYLINE)}
    steps = (crumb for crumb in reversed(path[1:]) if crumb.text not in authors)
    return next((crumb for crumb in steps if _is_rubric_step(crumb.text, own or "", table)), None)


def _is_rubric_step(crumb: str, headline: str, table: MarkerTable) -> bool:
    """Tell whether a step of a path may be the rubric: not the page itself, and no `تفاصيل الخبر`."""
    found = table.find(fold_text(crumb))
    is_nav = found is not None and found.alone and found.entry.kind is BlockKind.NAV
    is_page = crumb == headline or _is_cut_title(crumb, headline)
    return word_count(crumb) <= _RUBRIC_WORDS and not (is_page or is_nav)


def _is_cut_title(crumb: str, headline: str) -> bool:
    """Tell whether a step is the headline, cut off by dots."""
    bare = _CUT_OFF.sub("", crumb)
    return len(bare) < len(crumb) and headline.startswith(bare)


def _without_latin(mention: Mention) -> Mention:
    """Return a rubric without the Latin words beside it, `Home محليات`."""
    found = _ARABIC_RUN.search(mention.text)
    if found is None or not _LATIN_WORD.search(mention.text):
        return mention
    start = mention.span.start + found.start()
    return Mention(span=Span(start=start, end=start + len(found[0])), text=found[0])


def _nearest(rubrics: list[tuple[Mention, Block]], headline: Block | None) -> Mention | None:
    """Return the rubric nearest above the headline; below it the first."""
    top = headline.span.start if headline else 0
    above = [rubric for rubric, block in rubrics if block.span.start < top]
    below = [rubric for rubric, _ in rubrics[len(above) :]]
    return next(iter([*above[-1:], *below]), None)


def _is_home(draft: Draft, crumb: Mention) -> bool:
    """Tell whether a step is the first of a path of which each step stands on its own line."""
    return fold_text(crumb.text.rpartition(" ")[2]) in draft.sheet.words.front_pages


def _beside_date(draft: Draft) -> Mention | None:
    table = section_table(draft.lexicon)
    for number in draft.numbers_of(BlockKind.DATE_LINE):
        block, found = draft.blocks[number], draft.sheet.date(number)
        if found is None:
            continue
        for start, end in ((0, found.span.start), (found.span.end, len(block.text))):
            beside = _mention(block, start, end, EDGE)
            if beside.text and table.is_section(fold_text(beside.text)):
                return beside
    return None


def tags(draft: Draft) -> tuple[str, ...]:
    """Return the keywords, without their heading."""
    table = marker_table(draft.lexicon)
    found: list[str] = []
    for number in draft.numbers_of(BlockKind.TAGS):
        block = draft.blocks[number]
        folded = fold(block.text)
        marker = table.find(folded.text)
        start = (
            folded.to_source(marker.rest, marker.rest)[0]
            if marker and marker.entry.kind == BlockKind.TAGS
            else 0
        )
        for words in _linked_tags(draft, number, start) or [block.text[start:].strip(EDGE)]:
            found += [tag for tag in _TAG_BREAK.split(words) if tag.strip(EDGE)]
    return tuple(dict.fromkeys(found))


def _linked_tags(draft: Draft, number: int, start: int) -> list[str]:
    """Return the links that a line of keywords is made of, with blanks and strokes between them."""
    block, links = draft.blocks[number], draft.sheet.lines[number].marks
    at = block.span.start + start
    named = [(mark.start, mark.end) for mark in links if mark.href is not None and mark.start >= at]
    if len(named) < 2:
        return []
    gaps = zip(
        [at, *(end for _, end in named)], [*(first for first, _ in named), block.span.end], strict=True
    )
    if any(map(str.isalnum, "".join(draft.page.text[first:end] for first, end in gaps))):
        return []
    return [draft.page.text[first:end].strip(EDGE) for first, end in named]


def _in_headline(draft: Draft) -> Mention | None:
    """Return the rubric that an agency prints in front of its headline, `ثقافي / …`."""
    block = headline_of(draft)
    head, slash, _ = block.text.partition(" / ") if block else ("", "", "")
    if block and slash and section_table(draft.lexicon).is_section(fold_text(head)):
        return _mention(block, 0, len(head))
    return None


def _unmarked(draft: Draft, block: Block) -> Mention | None:
    """Return the rubric behind words such as `نشر في`."""
    folded = fold(block.text)
    marker = marker_table(draft.lexicon).find(folded.text)
    if marker is None or marker.entry.kind != BlockKind.SECTION or marker.alone:
        colon = block.text.find(": ") if block.rule == "markup.category" else -1
        return _mention(block, colon + 2, len(block.text)) if colon > 0 else None
    return _mention(block, folded.to_source(marker.rest, marker.rest)[0], len(block.text))


def _unglued(draft: Draft, block: Block) -> Mention | None:
    """Return the rubric that lost its separator from `الرئيسية`."""
    folded = fold(block.text)
    found = draft.sheet.words.glued_front_page.match(folded.text)
    return _mention(block, folded.to_source(found.end(), found.end())[0], len(block.text)) if found else None


def _crumbs(block: Block, line: Line) -> list[Mention]:
    """Return the steps of a path through the site: its links, or what stands between its separators."""
    links = [mark for mark in line.marks if mark.href is not None]
    if len(links) > 1:
        start = block.span.start
        steps = [_mention(block, mark.start - start, mark.end - start) for mark in links]
        behind = _mention(block, links[-1].end - start, len(block.text), _AROUND_STEP)
        return [*steps, behind] if behind.text else steps
    if len(links) == 1 and links[0].end - block.span.start == len(block.text):
        start = links[0].start - block.span.start
        if _BEFORE_LINK.fullmatch(block.text, 0, start):
            return [_mention(block, start, len(block.text))]  # `في ثقافة`, `مباشر ثقافة`
    crumbs: list[Mention] = []
    at = bullet_end(block.text)  # a path may be a list with numbers
    for found in chain(_CRUMB.finditer(block.text), [None]):
        end = found.start() if found else len(block.text)
        if block.text[at:end].strip():
            crumbs.append(_mention(block, at, end, _AROUND_ITEM))
        at = found.end() if found else end
    return crumbs


def _mention(block: Block, start: int, end: int, edge: str | None = None) -> Mention:
    text = block.text[start:end]
    start += len(text) - len(text.lstrip(edge))
    text = text.strip(edge)
    at = block.span.start + start
    return Mention(span=Span(start=at, end=at + len(text)), text=text)
