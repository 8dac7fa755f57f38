"""Learn an outlet's profile from its pages, and tell what a profile knows of a page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pydantic import ValidationError

from arabnews.article.options import ParseOptions
from arabnews.blocks.lines.sheet import Sheet
from arabnews.blocks.selected import Found, counting, find_selected, follow_layout
from arabnews.errors import ProfileError
from arabnews.lexicon import default_lexicon
from arabnews.lexicon.problems import reason
from arabnews.models import Article, BlockKind
from arabnews.outlets.apply import profile_hits
from arabnews.outlets.copyright import find_rights_holder
from arabnews.outlets.learn import Part, find_parts, text_rules
from arabnews.outlets.registry import Registry, default_registry
from arabnews.outlets.schema import OutletKind, Profile, Purpose
from arabnews.outlets.write import write_profile
from arabnews.pages.decode import decode
from arabnews.pages.html import is_markup, read_html
from arabnews.pipeline import parse, parse_html
from arabnews.text.fold import fold_text

__all__ = [
    "Change",
    "LayoutCheck",
    "LearnedProfile",
    "Selected",
    "check_layouts",
    "check_profile",
    "learn_profile",
]

_LONGER = 1.1
"""How much longer the story must be without a layout for that to be worth a word."""

_STORY_KINDS = frozenset(
    {
        BlockKind.HEADLINE,
        BlockKind.KICKER,
        BlockKind.DECK,
        BlockKind.SUBHEADING,
        BlockKind.PARAGRAPH,
        BlockKind.CAPTION,
        BlockKind.BYLINE,
        BlockKind.DATELINE,
    }
)
"""A profile corrects what the rules took for a part of the story; other labels say more than its own."""


@dataclass(frozen=True, slots=True)
class Change:
    """A line of a page that a profile knows.

    Attributes:
        page: Number of the page among those that were looked at.
        text: The line.
        before: Its label without the profile.
        after: Its label with it.
        rule: Which key of the profile says so.
    """

    page: int
    text: str
    before: BlockKind
    after: BlockKind
    rule: str

    @property
    def is_new(self) -> bool:
        """Whether the profile gives the line another label."""
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class Selected:
    """What a selector of a profile finds on a page.

    Attributes:
        layout: Number of its layout, from 1.
        purpose: What it looks for.
        selector: The selector.
        lines: The lines that it selects.
        counts: Whether the page is read by it: its layout fits, and no selector above it finds anything.
    """

    layout: int
    purpose: Purpose
    selector: str
    lines: tuple[str, ...]
    counts: bool


@dataclass(frozen=True, slots=True)
class LayoutCheck:
    """What the layouts of a profile find on a page.

    Attributes:
        selectors: Every selector, in the order of the profile.
        warnings: What makes it likely that the site has changed since the layouts were written.
    """

    selectors: tuple[Selected, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LearnedProfile:
    """What many pages tell about their outlet.

    Attributes:
        profile: The proposal; an editor reads it before it is used.
        parts: Every standing part, in the order of the page.
        changes: Lines to which the proposal would give another label.
    """

    profile: Profile
    parts: tuple[Part, ...]
    changes: tuple[Change, ...]

    @property
    def toml(self) -> str:
        """The profile as a file of `outlets/profiles` has it."""
        return write_profile(self.profile)


def learn_profile(
    pages: Sequence[str | bytes],
    *,
    domain: str,
    country: str,
    name: str | None = None,
    kind: OutletKind = "site",
) -> LearnedProfile:
    """Propose the profile of an outlet from twenty or more of its pages.

    >>> learn_profile(["افتتحت البلدية مكتبة جديدة."], domain="almarfa.example", country="OM")
    Traceback (most recent call last):
    arabnews.errors.InputError: needs 20 different pages of one outlet, got 1; collect more of its stories

    Args:
        pages: Its pages, HTML or text; of several copies of one story only the first counts.
        domain: Its main domain, without `www.`.
        country: ISO 3166 code of its country; clock and month names are those of the country's other outlets.
        name: Its name; the holder of the pages' copyright, or else the domain, if left out.
        kind: What sort of publisher it is.

    Returns:
        The proposal, with the parts that it rests on and what it would change on these pages.

    Raises:
        InputError: There are fewer than twenty different pages.
        ProfileError: No outlet of the country is known, or the domain is not one.
    """
    articles = [parse(page, without=("quotes", "dates")) for page in pages]
    parts = find_parts([_lines(article) for article in articles])
    like = _compatriot(country)
    try:
        profile = Profile(
            id=domain.replace(".", "-"),
            name=name or _rights_holder(articles) or domain,
            domains=(domain,),
            country=country,
            timezone=like.timezone,
            months=like.months,
            kind=kind,
            text=text_rules(parts),
        )
    except ValidationError as error:
        problems = error.errors()  # the id is made of the domain: what is wrong with that is told
        problem = next((one for one in problems if one["loc"][0] == "domains"), problems[0])
        raise ProfileError(f"{problem['loc'][0]}: {reason(problem)}") from error
    numbered = enumerate(articles)
    changes = (change for number, article in numbered for change in _changes(article, profile, number))
    return LearnedProfile(profile, parts, tuple(change for change in changes if change.is_new))


def _compatriot(country: str) -> Profile:
    like = next((known for known in default_registry().profiles if known.country == country), None)
    if like is None:
        raise ProfileError(
            f"no profile has the country {country!r}, so its clock is not known; write a country code in "
            "capitals, for example OM, or start the profile by hand"
        )
    return like


def check_profile(page: str | bytes, profile: Profile) -> tuple[Change, ...]:
    """Tell which key of a profile knows which line of a page.

    Args:
        page: A page of the outlet, HTML or text.
        profile: Its profile.

    Returns:
        The lines that the profile knows, in the order of the page, those included whose label stays.
    """
    return tuple(_changes(parse(page, without=("quotes", "dates")), profile, 0))


def check_layouts(page: str | bytes, profile: Profile) -> LayoutCheck:
    """Tell what each selector of a profile finds on a page, and whether its layouts still fit.

    Args:
        page: A page of the outlet.
        profile: Its profile.

    Returns:
        The selectors with their lines, and warnings; neither for text, or for a profile without layouts.
    """
    markup = decode(page)
    if not profile.layout or not is_markup(markup):
        return LayoutCheck()
    read = read_html(markup).page
    fitting = follow_layout(Sheet(read, default_lexicon()), profile.layout)
    found = [find_selected(read.lines, layout) for layout in profile.layout]
    chosen = () if fitting is None else counting(found[fitting]).values()
    selected = tuple(
        Selected(
            layout=place + 1,
            purpose=one.purpose,
            selector=one.selector,
            lines=tuple(read.lines[number].text for number in one.lines),
            counts=place == fitting and one in chosen,
        )
        for place, all_found in enumerate(found)
        for one in all_found
    )
    return LayoutCheck(selected, tuple(_warnings(markup, profile, fitting, found)))


def _warnings(
    markup: str, profile: Profile, fitting: int | None, found: Sequence[Sequence[Found]]
) -> Iterator[str]:
    if fitting is None:
        yield "no layout fits: none of them selects the story; the site may have changed"
        return
    finding = counting(found[fitting])
    for purpose in dict.fromkeys(one.purpose for one in found[fitting] if one.purpose not in finding):
        selectors = ", ".join(one.selector for one in found[fitting] if one.purpose == purpose)
        yield f"layout {fitting + 1}: {purpose} finds nothing: {selectors}"
    without = len(parse_html(markup, without=("quotes", "dates", "profile")).body)
    options = ParseOptions(registry=Registry([profile]), outlet=profile.id, without=("quotes", "dates"))
    own = len(parse_html(markup, **options).body)
    if without > _LONGER * own:
        yield f"layout {fitting + 1}: the story is longer without it, {without} characters instead of {own}"


def _changes(article: Article, profile: Profile, number: int) -> Iterator[Change]:
    for hit in profile_hits(_lines(article), profile):
        block = article.blocks[hit.line]
        after = hit.kind if block.kind in _STORY_KINDS else block.kind
        yield Change(number, block.text, block.kind, after, hit.rule)


@dataclass(frozen=True, slots=True)
class _Line:
    """A block as the rules of profiles see it."""

    text: str
    folded: str


def _lines(article: Article) -> tuple[_Line, ...]:
    return tuple(_Line(block.text, fold_text(block.text)) for block in article.blocks)


def _rights_holder(articles: Sequence[Article]) -> str | None:
    """Return the name that most pages print beside their copyright."""
    holders = (find_rights_holder(block.text) for article in articles for block in article.blocks)
    names = Counter(holder.name for holder in holders if holder is not None)
    return names.most_common(1)[0][0] if names else None
