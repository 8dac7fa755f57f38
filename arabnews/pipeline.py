"""The straight line from a page to an Article, and nothing else.

The stages are a visible tuple: `parse(…, without=("quotes",))` leaves one out by name, and
`arabnews explain` prints what each of them did.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from arabnews.article import Draft, assemble
from arabnews.article.credits import page_credits
from arabnews.article.layout import read_layout
from arabnews.article.mentions import article_dates
from arabnews.article.options import ParseOptions, read_options, short_enough
from arabnews.article.published import publication
from arabnews.article.publisher import told_profile
from arabnews.article.statements import article_quotes
from arabnews.article.told import told_names
from arabnews.blocks.label import label
from arabnews.blocks.lines.sheet import Sheet
from arabnews.models import Article
from arabnews.outlets.recognise import PageView, recognise
from arabnews.pages.candidates import Metadata
from arabnews.pages.decode import decode
from arabnews.pages.html import is_markup, read_html
from arabnews.pages.lines import Page
from arabnews.pages.plain import read_text
from arabnews.pages.soup import as_soup
from arabnews.text.damage import find_damage
from arabnews.text.given import given_text
from arabnews.text.mistaken import find_name

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

__all__ = [
    "STAGES",
    "Stage",
    "clean",
    "parse",
    "parse_html",
    "parse_text",
    "run_stages",
]


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of the line.

    Attributes:
        name: What `without=` calls it.
        run: A pure function from draft to draft.
    """

    name: str
    run: Callable[[Draft], Draft]


def _label(draft: Draft) -> Draft:
    return draft.with_blocks(label(draft.sheet))


def _recognise(draft: Draft) -> Draft:
    names = tuple(site.value for site in draft.metadata.site_names) if draft.metadata else ()
    sheet = draft.sheet
    view = PageView(draft.page.lines, draft.url, names, sheet.standing, sheet.claiming, lexicon=draft.lexicon)
    return replace(draft, recognition=recognise(view, draft.options.registry))


def _read_credits(draft: Draft) -> Draft:
    return replace(draft, credits=page_credits(draft.sheet, draft.blocks))


def _read_times(draft: Draft) -> Draft:
    return replace(draft, times=publication(draft))


def _find_dates(draft: Draft) -> Draft:
    dates, bounds = article_dates(draft)
    return replace(draft, dates=dates, bounds=bounds)


def _find_quotes(draft: Draft) -> Draft:
    return replace(draft, quotes=article_quotes(draft))


def _find_damage(draft: Draft) -> Draft:
    text = draft.page.text
    named = find_name(text) if draft.source is None else ()
    return replace(draft, notes=draft.notes + named + find_damage(text))


STAGES: tuple[Stage, ...] = (
    Stage("outlet", _recognise),
    Stage("profile", read_layout),
    Stage("blocks", _label),
    Stage("credits", _read_credits),
    Stage("times", _read_times),
    Stage("dates", _find_dates),
    Stage("quotes", _find_quotes),
    Stage("damage", _find_damage),
)
"""Every stage, in the order in which they run."""


def parse(page: str | bytes | BeautifulSoup | Tag, **options: Unpack[ParseOptions]) -> Article:
    r"""Turn an Arabic news page into an Article.

    Text that looks like markup is read as HTML; `parse_html` and `parse_text` say it outright.

    >>> page = "افتتاح مكتبة في نزوى\n\n11:36 ص ,07 مارس 2024\n\nافتتحت البلدية مكتبة جديدة."
    >>> article = parse(page)
    >>> article.headline, article.published_at.isoformat()
    ('افتتاح مكتبة في نزوى', '2024-03-07T11:36:00')

    Args:
        page: The page as text, as bytes, or as a tree of Beautiful Soup.
        options: `url` address of the page; `published_at` when it was published, beats what the page says;
            `fetched_at` when it was fetched, the anchor of relative times in its header (both are a date, a
            datetime, or one in ISO 8601); `outlet` name, domain, address or profile id; `lexicon` words in
            place of the library's own; `registry` profiles of outlets in place of its own; `hooks` functions
            that read an outlet's markup, by profile id; `max_chars` characters that the page may have;
            `without` names of stages to leave out.

    Returns:
        The article; fields that nothing speaks for are empty or `None`.

    Raises:
        InputError: The page is of another type or longer than `max_chars`, a keyword's value is of another
            kind, or `without` names no stage.
        TypeError: There is no such keyword.
    """
    soup = as_soup(page)
    if soup is not None:
        return _parse_source(soup, options)
    text = decode(page)
    return _parse_source(text, options) if is_markup(text) else parse_text(text, **options)


def parse_html(page: str | bytes | BeautifulSoup | Tag, **options: Unpack[ParseOptions]) -> Article:
    r"""Turn markup, or a tree of Beautiful Soup, into an Article.

    >>> article = parse_html("<h1>افتتاح مكتبة في نزوى</h1><p>افتتحت البلدية مكتبة جديدة في الحارة.</p>")
    >>> article.headline, article.blocks[1].path
    ('افتتاح مكتبة في نزوى', 'html/body/p')

    Args:
        page: The page; a tree is walked as it is.
        options: As for `parse`.

    Returns:
        The article. `Article.text` is the page's visible text in reading order; `Block.markup` counts in
        `decode(page)`.

    Raises:
        InputError: As for `parse`.
    """
    soup = as_soup(page)
    return _parse_source(decode(page) if soup is None else soup, options)


def _parse_source(source: str | BeautifulSoup | Tag, options: ParseOptions) -> Article:
    html = read_html(short_enough(source, options) if isinstance(source, str) else source)
    return run_stages(html.page, html.metadata, options, source)


def parse_text(text: str, **options: Unpack[ParseOptions]) -> Article:
    r"""Turn the text of a page, as a scraper left it, into an Article, also where it looks like markup.

    >>> parse_text("افتتاح مكتبة في نزوى\n\nافتتحت البلدية اليوم مكتبة جديدة.").body
    'افتتحت البلدية اليوم مكتبة جديدة.'

    Args:
        text: The text with the site's boilerplate left in.
        options: As for `parse`.

    Returns:
        The article; `Article.text` is the text itself.

    Raises:
        InputError: As for `parse`.
    """
    return run_stages(read_text(short_enough(given_text(text), options)), None, options)


def run_stages(
    page: Page, metadata: Metadata | None, options: ParseOptions, source: str | Tag | None = None
) -> Article:
    """Run the stages over a page's lines.

    Args:
        page: The page as lines.
        metadata: What it says of itself to machines; `None` for text.
        options: As for `parse`.
        source: The markup or tree that the page came as; `None` for text.

    Returns:
        The article.

    Raises:
        InputError: A keyword's value is of another kind, or `without` names no stage.
        TypeError: There is no such keyword.
    """
    told = read_options(options, [stage.name for stage in STAGES])
    names = told_names(metadata, told.registry, told_profile(told))
    sheet = Sheet(page, told.lexicon, told=names, registry=told.registry)
    draft = Draft(sheet, told, metadata, source)
    for stage in STAGES:
        if stage.name not in told.without:
            draft = stage.run(draft)
    return assemble(draft)


def clean(page: str | bytes | BeautifulSoup | Tag) -> str:
    r"""Return the body of a page alone.

    >>> clean("عنوان الخبر هنا\n\nوصل الوفد اليوم إلى المدينة القديمة.\n\nاقرأ أيضاً: خبر آخر")
    'وصل الوفد اليوم إلى المدينة القديمة.'

    Args:
        page: As for `parse`.

    Returns:
        Its paragraphs, subheadings and background, with an empty line between them; empty if it has none.

    Raises:
        InputError: As for `parse`.
    """
    return parse(page, without=("quotes", "dates", "damage")).body
