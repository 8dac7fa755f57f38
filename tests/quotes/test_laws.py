"""Laws of every text: spans are exact, nothing raises, spelling and marks lose nothing, time is linear."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabnews import find_quotes
from arabnews.lexicon import default_lexicon
from arabnews.models import Quote
from arabnews.quotes.page import find_article_quotes
from arabnews.quotes.words.vocabulary import vocabulary
from arabnews.quotes.zones import Zone
from tests.strategies import texts

SUBJECTS = ("مدير المتحف سالم العابد", "الوزيرة", "وزارة النقل", "مصدر في البلدية", "مزارعون", "رئيس النادي")
VERBS = ("قال", "أكد", "أوضح", "ذكر", "أضاف", "صرح")
CONTENTS = ("القاعة الجديدة جاهزة للزوار", "الموسم بدأ مبكرا هذا العام", "القطار سيصل في موعده غدا")
PIECES = (
    *SUBJECTS,
    *VERBS,
    "إن",
    "أن",
    "بأنه",
    ":",
    "،",
    ".",
    "«",
    "»",
    '"',
    "بحسب",
    "مشيرا إلى أن",
    "الذي",
    "عن",
    "قوله",
    "\n",
)
VOWELS = "\u064e\u064f\u0650\u0651\u0640"


def sentences() -> st.SearchStrategy[str]:
    """Sentences of reported speech."""
    return st.builds(
        "{} {} إن {}.".format, st.sampled_from(VERBS), st.sampled_from(SUBJECTS), st.sampled_from(CONTENTS)
    )


def pieces() -> st.SearchStrategy[str]:
    """Heaps of the words and marks of reported speech."""
    return st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join)


def cores(text: str) -> list[Quote]:
    return [quote for quote in find_quotes(text) if quote.level == "core"]


@given(st.one_of(texts(), pieces()))
def test_spans_are_exact_and_in_order(text: str) -> None:
    quotes = find_quotes(text)
    for quote in quotes:
        assert " … ".join(text[span.slice] for span in quote.content_spans) == quote.text
        assert all(span.start < span.end for span in quote.content_spans)
        if quote.cue is not None:
            assert text[quote.cue.span.slice] == quote.cue.text
        if quote.source is not None:
            assert text[quote.source.span.slice] == quote.source.text
        assert 0 <= quote.confidence <= 1
    assert [q.content_spans[0].start for q in quotes] == sorted(q.content_spans[0].start for q in quotes)


@given(st.one_of(texts(), pieces()))
def test_words_said_never_hold_their_own_cue(text: str) -> None:
    for quote in find_quotes(text):
        if quote.cue is not None:
            cue = quote.cue.span
            assert all(cue.end <= span.start or span.end <= cue.start for span in quote.content_spans)


@given(pieces())
def test_reading_is_deterministic(text: str) -> None:
    assert find_quotes(text) == find_quotes(text)


@given(texts(), st.integers(0, 60), st.integers(0, 60))
def test_any_zones_will_do(text: str, first: int, second: int) -> None:
    start, end = sorted((min(first, len(text)), min(second, len(text))))
    for kind in ("headline", "body"):
        for quote in find_article_quotes(text, [Zone(start, end, kind)]):
            assert all(text[span.slice] for span in quote.content_spans)


@given(sentences(), sentences())
def test_a_joined_conjunction_loses_nothing(first: str, second: str) -> None:
    plain = cores(f"{first} {second}")
    joined = cores(f"و{first} و{second}")
    assert [quote.text for quote in joined] == [quote.text for quote in plain]


@given(sentences(), st.data())
def test_vowel_signs_lose_nothing(sentence: str, data: st.DataObject) -> None:
    signs = "".join(
        letter + (data.draw(st.sampled_from(["", "", *VOWELS])) if "ء" <= letter <= "ي" else "")
        for letter in sentence
    )
    signs = re.sub(r"(?<!\S)(\S)\u064f", r"\1", signs)  # which tells a passive
    bare = [re.sub(f"[{VOWELS}]", "", quote.text) for quote in cores(signs)]
    assert bare == [quote.text for quote in cores(sentence)]


@pytest.mark.parametrize("marks", ["«»", "“”", '""', "”“", "””", "„“", '«"', '“"'])
@given(st.sampled_from(VERBS), st.sampled_from(SUBJECTS), st.sampled_from(CONTENTS))
def test_the_style_of_the_marks_loses_nothing(marks: str, verb: str, subject: str, content: str) -> None:
    (quote,) = cores(f"و{verb} {subject}: {marks[0]}{content}{marks[1]}.")
    assert (quote.text, quote.kind) == (content, "direct")


@pytest.mark.parametrize("text", ["« » الذي قال « مدير المتحف سالم العابد", '" " الذي قال إن المتحف مفتوح'])
def test_empty_marks_are_nobody(text: str) -> None:
    assert [(quote.source, quote.speaker) for quote in find_quotes(text)] == [(None, None)]


@pytest.mark.parametrize("kind", ["also-name", "time", "break", "knows", "adverb", "object-that", "came"])
def test_a_word_alone_says_nothing(kind: str) -> None:
    for word in sorted(vocabulary(default_lexicon()).kinds[kind]):
        assert find_quotes(word) == (), word
