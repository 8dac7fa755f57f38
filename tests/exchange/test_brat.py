"""brat standoff: the whole of a small page, fragments at line breaks, offsets that lead back to the words."""

from __future__ import annotations

import re

from hypothesis import given

from arabnews import parse
from arabnews.models import Article, OutletCitation, Quote, Span
from arabnews.models.exchange.brat import CONFIGURATION, BratFiles
from tests.exchange.page import article
from tests.strategies import texts

LINE = re.compile(
    r"T\d+\t(?P<type>[A-Z][a-z]+) (?P<offsets>\d+ \d+(?:;\d+ \d+)*)\t(?P<words>\S[^\t]*)"
    r"|R\d+\t(?P<relation>Cued_by|Said_by) Arg1:T\d+ Arg2:T\d+"
    r"|#\d+\tAnnotatorNotes T\d+\t\S[^\t]*"
)


def quote_of(text: str, *spans: tuple[int, int]) -> Article:
    quote = Quote(
        content_spans=tuple(Span(start=start, end=end) for start, end in spans),
        text=" … ".join(text[start:end] for start, end in spans),
        kind="direct",
        level="core",
        cue=None,
        source=None,
        speaker=None,
        carried=False,
        confidence=0.9,
        boundary="hard",
        rule="quote.example",
    )
    return Article(text=text, quotes=(quote,))


def reread(files: BratFiles) -> list[tuple[str, str, str]]:
    """Return type, words as the annotation has them, and words as its offsets lead to them."""
    found: list[tuple[str, str, str]] = []
    for line in files.ann.splitlines():
        match = LINE.fullmatch(line)
        assert match is not None, line
        if match["type"]:
            offsets = [piece.split() for piece in match["offsets"].split(";")]
            words = " ".join(files.txt[int(start) : int(end)] for start, end in offsets)
            found.append((match["type"], match["words"], words))
    return found


def test_the_whole_of_a_small_page() -> None:
    page = article()
    files = page.to_brat()
    assert files.txt == page.text
    assert [(kind, words) for kind, words, there in reread(files) if words == there] == [
        ("Headline", "افتتاح مكتبة عامة في نزوى"),
        ("Deck", "البلدية تعد سكان القرى المجاورة بثلاث مكتبات أخرى تفتح أبوابها قريبا"),
        ("Byline", "سالم العابد"),
        ("Agency", "وكالة الأنباء العمانية"),
        ("Place", "نزوى"),
        ("Date", "11:36 ص ,07 مارس 2024"),
        ("Date", "صباح الخميس"),
        ("Quotation", "القاعة الجديدة مفتوحة للزوار كل يوم"),
        ("Cue", "قالت"),
        ("Source", "مديرة المكتبة ليلى الحداد"),
        ("Quotation", "الدخول مجاني"),
        ("Cue", "أضافت"),
        ("Quotation", "سنفتح مكتبة أخرى في الصيف"),
        ("Cue", "قال"),
        ("Source", "مصدر في البلدية"),
    ]
    assert [line.split("\t", 1)[1] for line in files.ann.splitlines() if not line.startswith("T")] == [
        "Cued_by Arg1:T8 Arg2:T9",
        "Said_by Arg1:T8 Arg2:T10",
        "Cued_by Arg1:T11 Arg2:T12",
        "Said_by Arg1:T11 Arg2:T10",
        "Cued_by Arg1:T13 Arg2:T14",
        "Said_by Arg1:T13 Arg2:T15",
        "AnnotatorNotes T3\tسالم العابد, reporter",
        "AnnotatorNotes T4\tONA, cited",
        "AnnotatorNotes T6\t2024-03-07T11:36",
        "AnnotatorNotes T7\t2024-03-07",
        "AnnotatorNotes T8\tindirect, person, ليلى الحداد, مديرة المكتبة, المكتبة",
        "AnnotatorNotes T9\tقال",
        "AnnotatorNotes T10\tperson, ليلى الحداد, مديرة المكتبة, المكتبة",
        "AnnotatorNotes T11\tindirect, person, ليلى الحداد, مديرة المكتبة, المكتبة",
        "AnnotatorNotes T12\tأضاف",
        "AnnotatorNotes T13\tdirect, unnamed, مصدر في البلدية, البلدية",
        "AnnotatorNotes T14\tقال",
        "AnnotatorNotes T15\tunnamed, مصدر في البلدية, البلدية",
    ]


def test_a_line_break_parts_an_annotation_into_fragments() -> None:
    text = "«وصل القطار \r\n\tصباحا\u2028إلى نزوى»"
    ann = quote_of(text, (1, len(text) - 1)).to_brat().ann
    assert ann == "T1\tQuotation 1 11;15 20;21 29\tوصل القطار صباحا إلى نزوى\n#1\tAnnotatorNotes T1\tdirect\n"


def test_an_interrupted_quotation_has_a_fragment_for_each_piece() -> None:
    ann = quote_of("«الدخول»، قال، «مجاني»", (1, 7), (16, 21)).to_brat().ann
    assert ann.splitlines()[0] == "T1\tQuotation 1 7;16 21\tالدخول مجاني"


def test_an_outlet_is_annotated_with_its_role() -> None:
    outlet = OutletCitation(name="المرفأ", role="cited", span=Span(start=8, end=14), text="المرفأ")
    assert Article(text="لصحيفة «المرفأ»", outlets=(outlet,)).to_brat().ann == (
        "T1\tOutlet 8 14\tالمرفأ\n#1\tAnnotatorNotes T1\tالمرفأ, cited\n"
    )


def test_a_stretch_of_nothing_is_no_annotation() -> None:
    assert quote_of("خبر \n ", (3, 6)).to_brat() == BratFiles("خبر \n ", "")


def test_the_configuration_names_every_type() -> None:
    files = article().to_brat()
    types = {kind for kind, _, _ in reread(files)} | set(re.findall(r"\b(?:Cued|Said)_by\b", files.ann))
    assert [kind for kind in types if not re.search(rf"^{kind}\b", CONFIGURATION, re.MULTILINE)] == []


@given(text=texts())
def test_the_offsets_of_any_page_lead_to_its_words(text: str) -> None:
    page = parse(text)
    files = page.to_brat()
    assert files.txt == page.text
    assert [(words, there) for _, words, there in reread(files) if words != there] == []
