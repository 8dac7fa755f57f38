"""Code of a user: the type checkers must accept it, strictly, and know the type of every value.

Nobody imports or runs it; `nox -s types` reads it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, assert_type

from pydantic import JsonValue

import arabnews
from arabnews import (
    AgencyCredit,
    ArabnewsError,
    Article,
    Block,
    BlockKind,
    Byline,
    CalendarRangeError,
    Caption,
    Credit,
    DateBounds,
    DateEvidence,
    Dateline,
    DateMention,
    Evidence,
    Failure,
    HijriDate,
    InputError,
    Lexicon,
    LexiconError,
    Note,
    Outlet,
    OutletCitation,
    PageInput,
    Person,
    ProfileError,
    Quote,
    RelatedLink,
    ResolvedDate,
    Result,
    Span,
    Speaker,
    StoryCredits,
)
from arabnews.arrow import article_schema, parse_batch, to_batches, to_table, write_parquet
from arabnews.outlets.hooks import Parts
from arabnews.outlets.registry import load_registry

if TYPE_CHECKING:
    import pyarrow as pa
    from bs4 import BeautifulSoup, Tag


def tables(articles: list[Article], results: Iterator[Result], batch: pa.RecordBatch) -> Iterator[pa.Table]:
    """Articles and results become tables, batches and files."""
    yield to_table(articles, ids=[1, 2])
    yield to_table(results)
    write_parquet(articles, "articles.parquet", ids=["a", "b"], rows=500)
    assert_type(list(to_batches(results, rows=100)), list["pa.RecordBatch"])
    assert_type(
        parse_batch(batch, page="html", url="link", options={"without": ("quotes",)}), "pa.RecordBatch"
    )
    assert_type(article_schema(), "pa.Schema")


def pages(text: str, content: bytes, soup: BeautifulSoup) -> Iterator[Article]:
    """A page is text, bytes, or a tree."""
    yield arabnews.parse(text)
    yield arabnews.parse(content, url="https://news.example/2024/03/bus", max_chars=1_000_000)
    yield arabnews.parse(soup, published_at=dt.date(2024, 3, 7), without=("quotes",))
    yield arabnews.parse_html(content, fetched_at=dt.datetime(2024, 3, 7, 12, tzinfo=dt.UTC), outlet="almina")
    yield arabnews.parse_text(text, lexicon=arabnews.load_lexicon("words.toml"))
    yield arabnews.parse_html(text, registry=load_registry("outlets.toml"), hooks={"almina": find_parts})


def find_parts(story: Tag) -> Parts:
    """A hook reads the story's element."""
    return Parts(title=story.get_text()[:20], drop=[box.get_text() for box in story.select("div.promo")])


def fields(article: Article) -> None:
    """Every field has the type that the guide promises."""
    assert_type(article.text, str)
    assert_type(article.url, str | None)
    assert_type(article.outlet, Outlet | None)
    assert_type(article.headline, str | None)
    assert_type(article.published_at, dt.datetime | dt.date | None)
    assert_type(article.published, DateEvidence | None)
    assert_type(article.date_bounds, DateBounds | None)
    assert_type(article.bylines, tuple[Byline, ...])
    assert_type(article.agencies, tuple[AgencyCredit, ...])
    assert_type(article.dateline, Dateline | None)
    assert_type(article.body, str)
    assert_type(article.blocks, tuple[Block, ...])
    assert_type(article.blocks[0].kind, BlockKind)
    assert_type(article.related, tuple[RelatedLink, ...])
    assert_type(article.captions, tuple[Caption, ...])
    assert_type(article.tags, tuple[str, ...])
    assert_type(article.dates, tuple[DateMention, ...])
    assert_type(article.quotes, tuple[Quote, ...])
    assert_type(article.speakers, tuple[Speaker, ...])
    assert_type(article.evidence_for("headline"), tuple[Evidence, ...])
    assert_type(article.notes, tuple[Note, ...])
    assert_type(article.blocks[0].span, Span)
    assert_type(article.text[article.blocks[0].span.slice], str)


def dates(text: str) -> Iterator[tuple[str, dt.date]]:
    """Dates come as mentions; one that is understood has a value."""
    for mention in arabnews.find_dates(text, reference=dt.date(2024, 3, 7), country="OM"):
        assert_type(mention.value, ResolvedDate | None)
        if mention.value is not None and mention.value.start is not None:
            assert_type(mention.value.hijri, HijriDate | None)
            yield mention.text, mention.value.start
    assert_type(arabnews.parse_date(text), DateMention | None)
    assert_type(arabnews.find_dates(text)[0].resolve(dt.date(2024, 3, 7)), DateMention)
    assert_type(HijriDate(year=1445, month=9, day=15).to_date(), dt.date)


def speakers(text: str) -> dict[str, list[str]]:
    """Who says what."""
    said: dict[str, list[str]] = {}
    for quote in arabnews.find_quotes(text):
        if quote.speaker is not None and quote.speaker.name is not None and quote.confidence > 0.8:
            said.setdefault(quote.speaker.name, []).append(quote.text)
    return said


def story_credits(text: str) -> tuple[str, ...]:
    """The credits of a story."""
    found = arabnews.find_credits(text)
    assert_type(found, StoryCredits)
    assert_type(found.outlets, tuple[OutletCitation, ...])
    return tuple(byline.name for byline in found.bylines)


def hijri_words(text: str) -> str | None:
    """A Hijri date, read and written."""
    found = arabnews.parse_hijri(text)
    assert_type(found, HijriDate | None)
    return None if found is None else arabnews.format_hijri(found)


def credit(line: str) -> tuple[str, ...]:
    """A credit line, taken apart."""
    found = arabnews.parse_credit(line)
    assert_type(found, Credit | None)
    if found is not None:
        assert_type(found.people, tuple[Person, ...])
    return () if found is None else tuple(person.name for person in found.people)


def bodies(names: Iterable[str]) -> Iterator[str]:
    """The errors form one tree; a strange page is none of them."""
    for name in names:
        try:
            yield arabnews.clean(name)
        except InputError as error:
            yield str(error)
        except (LexiconError, ProfileError, CalendarRangeError) as error:
            assert_type(error, LexiconError | ProfileError | CalendarRangeError)
        except ArabnewsError as error:
            yield str(error)


def batch(texts: Iterable[str], content: bytes) -> Iterator[Article]:
    """Many pages, and what became of each."""
    for result in arabnews.parse_many(texts, workers=4, timeout=30, outlet="almina"):
        assert_type(result, Result)
        if result.failure is not None:
            assert_type(result.failure, Failure)
        elif result.article is not None:
            yield result.article
    known = PageInput(content, id=7, published_at="2024-03-07", is_html=True)
    lost = PageInput(OSError("no such disk"), id="8")
    arabnews.parse_many([known, lost, content]).close()


def markup(page: bytes, article: Article) -> Iterator[str]:
    """Blocks say where they stand in the markup."""
    source = arabnews.decode(page)
    assert_type(source, str)
    for block in article.blocks:
        if block.markup is not None:
            yield source[block.markup.start : block.markup.end]


def saved(article: Article) -> Article:
    """JSON and back."""
    return Article.model_validate_json(article.model_dump_json())


def shown(article: Article) -> str:
    """A page of HTML."""
    html = arabnews.view(article)
    assert_type(html, str)
    return html


def words(*files: str) -> Lexicon:
    """Words are an argument, never a global."""
    return arabnews.load_lexicon(*files)


def exchange(article: Article, script: str, nodes: list[JsonValue]) -> Iterator[Article]:
    """An article goes to other programs, and comes from what sites publish."""
    story = article.to_jsonld()
    assert_type(story, dict[str, JsonValue])
    assert_type(article.to_ninjs(), dict[str, JsonValue])
    assert_type(article.to_brat().ann, str)
    yield arabnews.from_jsonld(story)
    yield arabnews.from_jsonld(nodes, url="https://news.example/2024/03/bus")
    yield arabnews.from_jsonld(script.encode(), without=("quotes",))


def changed(article: Article) -> Article:
    """Values are frozen, and type checkers know; a copy may differ."""
    article.headline = "خبر"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    return article.model_copy(update={"headline": "خبر"})
