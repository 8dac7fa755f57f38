"""The straight line from a page to an Article, and nothing else.

The stages are a visible tuple: `parse(…, without=("quotes",))` leaves one out by name, and
`arabnews explain` prints what each of them did.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from arabnews.article import Draft, Options, assemble
from arabnews.article.credits import page_credits
from arabnews.article.mentions import article_dates
from arabnews.article.published import publication
from arabnews.article.statements import article_quotes
from arabnews.blocks.label import label
from arabnews.blocks.sheet import Sheet
from arabnews.errors import InputError
from arabnews.lexicon import Lexicon, default_lexicon
from arabnews.models import Article, Moment
from arabnews.outlets.recognise import PageView, recognise
from arabnews.pages.decode import decode
from arabnews.pages.plain import read_text
from arabnews.text.damage import find_damage

__all__ = ["MAX_CHARS", "STAGES", "Stage", "clean", "parse", "parse_text"]

MAX_CHARS = 10_000_000
"""Characters that a page may have unless the caller allows more."""


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
    return replace(draft, blocks=label(draft.sheet))


def _recognise(draft: Draft) -> Draft:
    view = PageView(lines=draft.page.lines, url=draft.options.url, standing=draft.sheet.standing)
    return replace(draft, recognition=recognise(view))


def _read_credits(draft: Draft) -> Draft:
    return replace(draft, credits=page_credits(draft.sheet, draft.blocks))


def _read_times(draft: Draft) -> Draft:
    return replace(draft, times=publication(draft))


def _find_dates(draft: Draft) -> Draft:
    return replace(draft, dates=article_dates(draft))


def _find_quotes(draft: Draft) -> Draft:
    return replace(draft, quotes=article_quotes(draft))


def _find_damage(draft: Draft) -> Draft:
    return replace(draft, notes=draft.notes + find_damage(draft.page.text))


STAGES: tuple[Stage, ...] = (
    Stage("blocks", _label),
    Stage("outlet", _recognise),
    Stage("credits", _read_credits),
    Stage("times", _read_times),
    Stage("dates", _find_dates),
    Stage("quotes", _find_quotes),
    Stage("damage", _find_damage),
)
"""Every stage, in the order in which they run."""


def parse(  # noqa: PLR0913 - the contract names them
    page: str | bytes,
    *,
    url: str | None = None,
    published_at: Moment | None = None,
    fetched_at: Moment | None = None,
    outlet: str | None = None,
    lexicon: Lexicon | None = None,
    max_chars: int = MAX_CHARS,
    without: Collection[str] = (),
) -> Article:
    r"""Turn an Arabic news page into an Article.

    >>> page = "افتتاح مكتبة في نزوى\n\n11:36 ص ,07 مارس 2024\n\nافتتحت البلدية مكتبة جديدة."
    >>> article = parse(page)
    >>> article.headline, article.published_at.isoformat()
    ('افتتاح مكتبة في نزوى', '2024-03-07T11:36:00')

    Args:
        page: The page as text or as bytes.
        url: Its address.
        published_at: When it was published, if the caller knows; beats what the page says.
        fetched_at: When it was fetched; the anchor of relative times in the header.
        outlet: Name, domain or profile id of the outlet, if the caller knows.
        lexicon: Words to use; the library's own if left out.
        max_chars: Characters that the page may have.
        without: Names of stages to leave out.

    Returns:
        The article; fields that nothing speaks for are empty or `None`.

    Raises:
        InputError: The page is neither text nor bytes or longer than `max_chars`, or no stage has a name of
            `without`.
    """
    text = decode(page)
    if len(text) > max_chars:
        raise InputError(
            f"the page has {len(text):,} characters, more than {max_chars:,}; "
            "pass a larger max_chars= if it is one page"
        )
    return parse_text(
        text,
        url=url,
        published_at=published_at,
        fetched_at=fetched_at,
        outlet=outlet,
        lexicon=lexicon,
        without=without,
    )


def parse_text(  # noqa: PLR0913 - the same as parse
    text: str,
    *,
    url: str | None = None,
    published_at: Moment | None = None,
    fetched_at: Moment | None = None,
    outlet: str | None = None,
    lexicon: Lexicon | None = None,
    without: Collection[str] = (),
) -> Article:
    r"""Turn the text of a page, as a scraper left it, into an Article, also where it looks like markup.

    >>> parse_text("افتتاح مكتبة في نزوى\n\nافتتحت البلدية اليوم مكتبة جديدة.").body
    'افتتحت البلدية اليوم مكتبة جديدة.'
    """
    _refuse_unknown(without)
    options = Options(url, published_at, fetched_at, outlet)
    draft = Draft(Sheet(read_text(text), lexicon or default_lexicon()), options)
    for stage in STAGES:
        if stage.name not in without:
            draft = stage.run(draft)
    return assemble(draft)


def _refuse_unknown(without: Collection[str]) -> None:
    names = [stage.name for stage in STAGES]
    for name in without:
        if name not in names:
            close = difflib.get_close_matches(name, names, n=1)
            mend = f"did you mean {close[0]!r}?" if close else f"stages are {', '.join(names)}"
            raise InputError(f"no stage is called {name!r}; {mend}")


def clean(page: str | bytes) -> str:
    r"""Return the body of a page alone.

    >>> clean("عنوان الخبر هنا\n\nوصل الوفد اليوم إلى المدينة القديمة.\n\nاقرأ أيضاً: خبر آخر")
    'وصل الوفد اليوم إلى المدينة القديمة.'
    """
    return parse(page, without=("quotes", "dates", "damage")).body
