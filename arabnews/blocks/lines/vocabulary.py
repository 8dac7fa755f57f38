"""The words that help to tell what a line is, compiled once for each lexicon."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from arabnews.blocks.lines.word_forms import END, START, WordForms, one_of, word_forms
from arabnews.lexicon import Lexicon
from arabnews.lexicon.block_tables import BlockWordEntry, BlockWordKind
from arabnews.lexicon.date_tables import ClockHeadEntry, DateNumberEntry

__all__ = ["BlockWords", "block_words"]

_LETTERS = r"[^\W\d_]+"
"""A word of letters alone."""


@dataclass(frozen=True, slots=True, eq=False)
class BlockWords:
    """What the rules look for in a line, in its search form.

    Attributes:
        function: Words that carry no meaning of their own.
        digests: Openings of titles of pieces that come every day.
        link_heads: What opens the words before a link to another story.
        today: What opens a day of which a title tells, `اليوم الأحد`.
        weekday_heads: What stands before the weekday of which a story tells.
        blog: What stands above and below the posts of a blog.
        front_pages: Names of the front page that nothing else is called.
        sites: What sites are called besides papers.
        platforms: What sites are called and stories tell of as well.
        outlet_heads: Openings of lines that are the name of an outlet, in two or three words more.
        channel_heads: Openings of lines that are the name of an outlet in one word more, with its article.
        desks_or_papers: How a story came, and names of papers.
        labels: What stands in front of the text's own writer within a sentence.
        by: What stands in front of a writer's name.
        clock_of: What says whose clock a line shows, as written: it is looked for in the line itself.
        of_site: What a site's own update is of, `للموقع`.
        at_hour: A clock with the preposition that no site's clock has.
        also: What every heading such as `اقرأ أيضا` holds.
        imprint: Openings of what papers print below their names, `تصدر عن`.
        joined: What stands above the day on which the member of a forum joined.
        invocations: Openings of lines that invoke God.
        signature: Words and a colon behind which only the writer's name can stand.
        writes: A verb between a writer's name and the title.
        title_behind_writer: The same with the name's end and the title's beginning.
        writes_title: A verb, or `بقلم`, that makes a name in a title its writer's.
        trade: A writer's trade.
        writers_page: What leads to the other works of a writer.
        latin_brand: An outlet's name in Latin letters.
        news_agency: The opening of a news agency's name.
        news_of: News as a rubric, or of a place or a thing, `أخبار الثروة السمكية`.
        breadcrumb: A path from the front page, or the front page and a rubric glued to it.
        front_page_step: The front page and a rubric of some words, nothing between them.
        front_page_row: The front page first among names without separators.
        glued_front_page: The front page, a letter or a blank and a letter behind it.
        piece: What sort of piece it is, in front of a title.
        preposition: An opening that leads over to a headline.
        hour: A clock, or its heading.
        issue: The number of a paper's issue, `العدد: 9424`.
        issue_line: A line that opens with the issue or the year of a paper.
        about_writer: Headings of the box that tells who wrote the text.
        press_here: Words of a link that close a call of the site.
        site_makers: Openings of the line that names who made the site.
        issued: Openings of a line that says whose statement the line above is.
        part_heads: Headings of the first part of a text, `الادعاء`, `تمهيد`.
        strip_heads: Headings of a strip on one line with its titles.
        of_a_paper: A word that a paper says of itself.
        readers: How often a story was read.
        comments: A word of readers' comments.
        inside: A marker of another story inside a paragraph.
        more_of: A heading and a rubric of one or two words: more of them, and it is a title.
        strip_item: An item of a strip: a clock in front, or dots behind.
        joints: Words that join the clauses of a sentence.
        announces_list: What announces a list, its colon missing.
        question: The number of a question.
        ordinal: What numbers a part of a text in words, `أولا:`.
        closed: What closes an agency's story: its clock, its number, words for the end.
        picture: What a picture shows.
        measured: What opens a line of a recipe that says how much of what, `نصف كوب`.
        lists: What heads a page that lists stories, `أرشيف الوسم:`.
        read_on: The words of the link behind the opening of a story.
        picture_rights: `ح.م`, all rights reserved, as Algerian papers close a caption.
    """

    function: frozenset[str]
    digests: frozenset[str]
    link_heads: frozenset[str]
    today: tuple[str, ...]
    weekday_heads: tuple[str, ...]
    blog: frozenset[str]
    front_pages: frozenset[str]
    sites: frozenset[str]
    platforms: frozenset[str]
    outlet_heads: tuple[str, ...]
    channel_heads: tuple[str, ...]
    desks_or_papers: frozenset[str]
    labels: tuple[str, ...]
    by: tuple[str, ...]
    clock_of: tuple[str, ...]
    of_site: tuple[str, ...]
    at_hour: tuple[str, ...]
    also: tuple[str, ...]
    about_writer: frozenset[str]
    press_here: tuple[str, ...]
    site_makers: tuple[str, ...]
    imprint: tuple[str, ...]
    joined: frozenset[str]
    invocations: tuple[str, ...]
    issued: tuple[str, ...]
    part_heads: frozenset[str]
    strip_heads: tuple[str, ...]
    signature: re.Pattern[str]
    writes: re.Pattern[str]
    title_behind_writer: re.Pattern[str]
    writes_title: re.Pattern[str]
    trade: re.Pattern[str]
    writers_page: re.Pattern[str]
    latin_brand: re.Pattern[str]
    news_agency: re.Pattern[str]
    news_of: re.Pattern[str]
    breadcrumb: re.Pattern[str]
    front_page_step: re.Pattern[str]
    front_page_row: re.Pattern[str]
    glued_front_page: re.Pattern[str]
    of_a_paper: re.Pattern[str]
    piece: re.Pattern[str]
    preposition: re.Pattern[str]
    hour: re.Pattern[str]
    issue: re.Pattern[str]
    issue_line: re.Pattern[str]
    readers: re.Pattern[str]
    comments: re.Pattern[str]
    inside: re.Pattern[str]
    more_of: re.Pattern[str]
    strip_item: re.Pattern[str]
    joints: re.Pattern[str]
    announces_list: re.Pattern[str]
    question: re.Pattern[str]
    ordinal: re.Pattern[str]
    closed: re.Pattern[str]
    picture: re.Pattern[str]
    measured: re.Pattern[str]
    lists: re.Pattern[str]
    read_on: re.Pattern[str]
    picture_rights: re.Pattern[str]


@lru_cache(maxsize=8)
def block_words(lexicon: Lexicon) -> BlockWords:
    """Compile the words of a lexicon."""
    of = word_forms(lexicon)
    hours = tuple(form for entry in lexicon.of(ClockHeadEntry) for form in entry.folded)
    return BlockWords(
        function=frozenset(of["function"]),
        digests=frozenset(of["digest"]),
        link_heads=frozenset(of["link-head"]),
        today=_before_blank(of["today"]),
        weekday_heads=of["weekday-head"],
        blog=frozenset(of["blog"]),
        front_pages=frozenset(of["front-page"]),
        sites=frozenset(of["site"]),
        platforms=frozenset(of["platform"]),
        outlet_heads=_before_blank(of["outlet-head"]),
        channel_heads=tuple(f"{head} ال" for head in of["channel-head"]),
        desks_or_papers=frozenset(of["desk-or-paper"]),
        labels=_before_blank((*of["writer-label"], *of["writes"], *of["by"])),
        by=of["by"],
        clock_of=tuple(form for entry in lexicon.of(BlockWordEntry) for form in _written(entry, "clock-of")),
        of_site=of["of-site"],
        at_hour=tuple(f"علي {hour}" for hour in hours),
        also=of["also"],
        about_writer=frozenset(of["about-writer"]),
        press_here=tuple(f" {form}" for form in of["press-here"]),
        site_makers=_before_blank(of["site-maker"]),
        imprint=_before_blank(of["imprint"]),
        joined=frozenset(of["joined"]),
        invocations=of["invocation"],
        issued=_before_blank(of["issued"]),
        part_heads=frozenset(of["part-head"]),
        strip_heads=_before_blank(of["strip-head"]),
        signature=re.compile(rf"{one_of(of['by'], of['signature'])} ?:"),
        writes=re.compile(rf"{START}{one_of(of['writes'])}{END}"),
        title_behind_writer=re.compile(rf"[^\W_] {one_of(of['writes'])}{END}[\s:.…«\"”“]+[^\W_]"),
        writes_title=re.compile(rf"{START}{one_of(of['writes'], of['by'])}{END}"),
        trade=re.compile(rf"{START}{one_of(of['trade'])}[هيا]*{END}"),
        writers_page=re.compile(rf"(?:كل |جميع )?{one_of(of['writers-page'])} {one_of(of['writer'])} ?:"),
        latin_brand=re.compile(rf"(?:[a-z\d]+ ){{1,2}}{one_of(of['latin-brand'])}", re.IGNORECASE),
        news_agency=re.compile(f"{one_of(of['news-agency'])} "),
        news_of=re.compile(rf"ال{one_of(of['news'])}|{one_of(of['news'])} {_LETTERS}(?: و?ال{_LETTERS})?"),
        breadcrumb=re.compile(
            rf"^{one_of(of['front-page'], of['path-start'])}(?:\s*[>»/|›-]|(?=[^\W\d_])(?!\s))"
        ),
        front_page_step=re.compile(rf"{one_of(of['front-page'])} ({_LETTERS}(?: {_LETTERS}){{0,2}})$"),
        front_page_row=re.compile(rf"{one_of(of['front-page'])}(?: {_LETTERS}){{3,}}$"),
        glued_front_page=re.compile(rf"^{one_of(of['front-page'])} ?(?=[^\W\d_])"),
        of_a_paper=re.compile(rf"و?{one_of(of['of-a-paper'])}ه?"),
        piece=re.compile(rf"{one_of(of['piece'])} ?\|"),
        preposition=re.compile(rf"^(?:{one_of(of['preposition'])}|ب[^\W]|ل[^\W])"),
        hour=re.compile(rf"\d{{1,2}}[:.]\d\d|{one_of(hours)}"),
        issue=re.compile(rf"{one_of(of['issue'])} ?:? ?\d{{2,6}}(?![\d.,]| [ء-ي])"),
        issue_line=re.compile(f"^{one_of(of['issue'], of['volume'])} "),
        readers=re.compile(rf"{one_of(of['readers'])} ?:? ?\d"),
        comments=re.compile(rf"{START}(?:ال|ب|بال)?{one_of(of['comment'])}{END}"),
        inside=re.compile(rf"[.؟!»”\"] ?({one_of(of['read'])} {one_of(of['also'])} ?[:|])"),
        more_of=re.compile(f"(?:{_more_of(of)}|{_latest_of(of)}|{_most_of(of)})$"),
        strip_item=re.compile(rf"^[•*-]?\s*\d{{1,2}}:\d\d\s*[.|-]|\.\.\.\s*{one_of(of['more'])}?$"),
        joints=re.compile(rf"{START}[وف]?{one_of(of['joint'])}{END}"),
        announces_list=re.compile(
            rf"^و?{one_of(of['list-opening'])}{END}[^:…]{{0,60}}$|{START}{one_of(of['list-close'])}\W{{0,3}}$"
        ),
        question=re.compile(rf"{one_of(of['question'])} ?\d{{0,2}} ?[.:/)-]"),
        ordinal=re.compile(rf"{one_of(_adverbs(lexicon))} ?[:.–-]"),
        closed=re.compile(
            rf"^\d{{1,2}}:\d\d\s*ت\s*م\b.{{0,12}}$|^\W*{one_of(of['end'])}(?![^\W\d_]).{{0,30}}$"
            r"|^\W*/\d{2,4}\W*$|^/\s*[^/]{2,30}\s*/$"
        ),
        picture=re.compile(f"{one_of(of['picture-of'])} (?:من|ل)|{one_of(of['poster'])} "),
        measured=re.compile(rf"{one_of(of['measure'])} [^\W\d_]"),
        lists=re.compile(rf"{one_of(of['list-head'])} ?:", re.IGNORECASE),
        read_on=re.compile(rf"\W*{one_of(of['read-on'])}\W*$", re.IGNORECASE),
        picture_rights=re.compile(rf" [(\[]?(?:ح ?\. ?م\.?|ح/م|{one_of(of['archive'])})[)\]]?$"),
    )


def _written(entry: BlockWordEntry, kind: BlockWordKind) -> tuple[str, ...]:
    return entry.forms if entry.kind == kind else ()


def _adverbs(lexicon: Lexicon) -> tuple[str, ...]:
    """`أولا`, `ثانيا`, of the ordinals of dates, `الأول`, `الثاني`."""
    entries = (entry for entry in lexicon.of(DateNumberEntry) if entry.ordinal)
    ordinals = (form.removeprefix("ال") for entry in entries for form in entry.folded)
    return tuple(f"{ordinal}ا" for ordinal in ordinals if " " not in ordinal)


def _before_blank(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{word} " for word in words)


def _more_of(of: WordForms) -> str:
    """`المزيد من حوارات`, `اقرأ أيضا في «المرفأ»`."""
    more = one_of(of["more"], of["also"])
    rubric = rf"[«(\"]?{_LETTERS}(?: (?!لل){_LETTERS})?[»)\"]?:?"
    return rf"(?:{one_of(of['read'])} )?{more} (?:من|في|عن) {rubric}"


def _latest_of(of: WordForms) -> str:
    """`أهم أخبار المرفأ`."""
    return rf"{one_of(of['latest'])} {one_of(of['stories'])} {_LETTERS}(?: {_LETTERS})?:?"


def _most_of(of: WordForms) -> str:
    """`الأكثر قراءة هذا الأسبوع`, `المقالات الأكثر مشاهدة اليوم`."""
    return rf"(?:ال{_LETTERS} )?{one_of(of['most'])} {_LETTERS} {one_of(of['list-period'])}:?"
