"""Articles that the tests of the view look at: a small page, and made ones with any spans at all."""

from __future__ import annotations

from hypothesis import strategies as st

import arabnews
from arabnews import AgencyCredit, Article, Block, BlockKind, Byline, Quote, RelatedLink, Span, Speaker
from arabnews.models import Cue, Mention
from tests.strategies import ranges_of, texts

__all__ = ["PAGE", "anywhere", "article", "quote"]

PAGE = """المرفأ - الثلاثاء 12 مارس 2024 الموافق 2 رمضان 1445 هـ

حافلات جديدة على خط الكورنيش

كتب: سالم العابد

نشر في: 10 مارس 2024 - 09:15 ص

مسقط / العمانية

بدأت شركة النقل، اليوم الأحد، تشغيل عشر حافلات جديدة على خط الكورنيش بعد شهر من التجارب.

وقالت مديرة الشركة ليلى الحداد إن «الحافلات تبدأ يوم 14 مارس 2024 من الميناء». وأضافت أن التذاكر مجانية غداً.

وستعود الحافلات القديمة إلى العمل في تلك الأيام.

اقرأ أيضاً: المكتبة العامة تفتح أبوابها للقراء
"""


def article() -> Article:
    """Parse the small page."""
    return arabnews.parse(PAGE, url="https://almarfa.example/7?a=1&b=2")


def quote(
    text: str, *spans: tuple[int, int], said_by: str | None = None, rule: str = "quote.example"
) -> Quote:
    """Make a quotation of some spans."""
    return Quote(
        content_spans=tuple(Span(start=start, end=end) for start, end in spans),
        text=" … ".join(text[start:end] for start, end in spans),
        kind="indirect",
        level="core",
        cue=None,
        source=None,
        speaker=Speaker(kind="person", name=said_by) if said_by else None,
        carried=False,
        confidence=0.9,
        boundary="hard",
        rule=rule,
    )


@st.composite
def anywhere(draw: st.DrawFn) -> Article:
    """Draw an article whose blocks and spans stand anywhere, also across and beside each other."""
    text = draw(texts())
    size = len(text)

    def span() -> Span:
        start, end = draw(ranges_of(size))
        return Span(start=start, end=end)

    def block() -> Block:
        place = span()
        words = text[place.slice]
        return Block(
            kind=draw(st.sampled_from(list(BlockKind))), span=place, text=words, raw=words, rule="any.rule"
        )

    def statement() -> Quote:
        places = [(place.start, place.end) for place in (span() for _ in range(draw(st.integers(1, 2))))]
        said, cue = span(), span()
        return quote(text, *places, said_by="ليلى الحداد").model_copy(
            update={
                "cue": Cue(span=cue, text=text[cue.slice], lemma="قال", category="say"),
                "source": Mention(span=said, text=text[said.slice]),
            }
        )

    few = range(draw(st.integers(0, 2)))
    return Article(
        text=text,
        blocks=tuple(block() for _ in range(draw(st.integers(0, 5)))),
        quotes=tuple(statement() for _ in few),
        dates=arabnews.find_dates(text)[:2],
        bylines=tuple(Byline(name="سالم العابد", span=span(), text="", rule="any.rule") for _ in few),
        agencies=tuple(
            AgencyCredit(name="رويترز", code="REUTERS", role="cited", span=span(), text="") for _ in few
        ),
        related=tuple(RelatedLink(marker=None, title="خبر", span=span()) for _ in few),
    )
