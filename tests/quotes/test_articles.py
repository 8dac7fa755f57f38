"""Whole articles: zones, names over the page, paragraphs, dialogues, speakers gathered."""

from __future__ import annotations

import pytest

from arabnews.models import Quote
from arabnews.quotes.find import find_quotes
from arabnews.quotes.page import find_article_quotes
from arabnews.quotes.speakers.told import speakers
from arabnews.quotes.zones import Zone, ZoneKind


def read(*lines: tuple[ZoneKind | None, str]) -> tuple[Quote, ...]:
    """Read an article of labelled lines; `None` labels what is no part of the story."""
    zones: list[Zone] = []
    text = ""
    for kind, line in lines:
        if kind is not None:
            zones.append(Zone(len(text), len(text) + len(line), kind))
        text += line + "\n"
    return find_article_quotes(text, zones)


def told(quotes: tuple[Quote, ...]) -> list[tuple[str | None, str]]:
    return [
        (quote.speaker.name or quote.speaker.role if quote.speaker else None, quote.text) for quote in quotes
    ]


def test_a_headline_points_forward_to_a_name_in_the_body() -> None:
    quotes = read(
        ("headline", "العابد: القاعة الجديدة جاهزة"),
        ("body", "قال مدير المتحف سالم العابد إن القاعة جاهزة."),
    )
    assert told(quotes) == [("سالم العابد", "القاعة الجديدة جاهزة"), ("سالم العابد", "القاعة جاهزة")]


def test_a_headline_may_name_an_organisation_by_one_word_of_its_name() -> None:
    quotes = read(
        ("headline", "الأرصاد: أمطار على الساحل"),
        ("body", "وذكر المركز الوطني للأرصاد أن الأمطار تبدأ مساء."),
    )
    assert told(quotes)[0] == ("المركز الوطني للأرصاد", "أمطار على الساحل")


@pytest.mark.parametrize(
    ("headline", "outlet"),
    [
        ("العابد لـ«صدى الميناء»: القاعة الجديدة جاهزة", "صدى الميناء"),
        ("مدير المتحف لقناة الميناء: القاعة الجديدة جاهزة", "قناة الميناء"),
        ("العابد في حوار مع إذاعة الميناء: القاعة الجديدة جاهزة", "إذاعة الميناء"),
        ("بعد عام من الانتظار.. العابد: القاعة الجديدة جاهزة", None),
        ("عاجل | العابد: القاعة الجديدة جاهزة", None),
    ],
)
def test_a_headline_says_where_or_when_before_its_colon(headline: str, outlet: str | None) -> None:
    quote, _ = read(("headline", headline), ("body", "قال مدير المتحف سالم العابد إن القاعة جاهزة."))
    assert (told((quote,)), quote.relayed_by) == ([("سالم العابد", "القاعة الجديدة جاهزة")], outlet)


@pytest.mark.parametrize(
    "headline", ["انطلاق المهرجان.. البرنامج: عروض ومعارض", "أسعار الخضار في الميناء: الطماطم بدينار"]
)
def test_what_stands_behind_an_opener_may_be_a_topic_too(headline: str) -> None:
    assert told(read(("headline", headline), ("body", "بدأ العمل قبل عامين."))) == []


def test_a_topic_before_a_colon_speaks_not() -> None:
    assert told(read(("headline", "مشروع القطار: عامان من الانتظار"), ("body", "بدأ العمل قبل عامين."))) == []


def test_a_headline_with_a_verb_is_read_as_a_sentence() -> None:
    quotes = read(("headline", "وزارة النقل تؤكد: القطار سيصل في موعده"), ("body", "انتظر الركاب ساعتين."))
    assert told(quotes) == [("وزارة النقل", "القطار سيصل في موعده")]


def test_what_is_no_zone_yields_nothing() -> None:
    quotes = read(
        ("body", "قال مدير المتحف سالم العابد إن القاعة جاهزة."),
        (None, "اقرأ أيضا: وزير النقل: القطار سيصل غدا"),
        ("body", "وأضاف أن الدخول مجاني."),
    )
    assert told(quotes) == [("سالم العابد", "القاعة جاهزة"), ("سالم العابد", "الدخول مجاني")]


def test_a_caption_that_repeats_another_is_read_once() -> None:
    quotes = read(
        ("caption", "مدير المتحف: القاعة الكبيرة جاهزة لاستقبال الزوار"),
        ("caption", "مدير المتحف: القاعة الكبيرة جاهزة باستقبال الزوار"),
        ("body", "افتتح المعرض أمس."),
    )
    assert told(quotes) == [("مدير المتحف", "القاعة الكبيرة جاهزة لاستقبال الزوار")]


def test_nobody_is_carried_over_a_subheading() -> None:
    quotes = read(
        ("body", "قال مدير المتحف سالم العابد إن القاعة جاهزة."),
        ("subheading", "موسم الأمطار"),
        ("body", "وأضاف أن الطرق سالكة."),
    )
    assert told(quotes) == [("سالم العابد", "القاعة جاهزة"), (None, "الطرق سالكة")]


def test_words_said_go_on_over_paragraphs_that_open_with_a_mark() -> None:
    text = (
        "وقال العمدة: «بدأنا العمل قبل عامين.\n«ثم جاء المتطوعون من القرى.\n"
        "«واليوم صارت الحديقة للجميع».\nوأضاف أن الباب مفتوح."
    )
    first, second = find_quotes(text)
    assert [text[span.slice] for span in first.content_spans] == [
        "بدأنا العمل قبل عامين",
        "ثم جاء المتطوعون من القرى",
        "واليوم صارت الحديقة للجميع",
    ]
    assert second.text == "الباب مفتوح"
    assert second.carried


def test_a_dialogue_of_names() -> None:
    text = "سالم العابد: بدأنا قبل عامين.\nليلى الحداد: ومن ساعدكم؟\nسالم العابد: أهل القرية."
    assert told(find_quotes(text)) == [
        ("سالم العابد", "بدأنا قبل عامين"),
        ("ليلى الحداد", "ومن ساعدكم؟"),
        ("سالم العابد", "أهل القرية"),
    ]


def test_a_dialogue_of_questions_and_answers_gives_the_answers_to_the_one_who_is_asked() -> None:
    text = (
        "قال مدير المتحف سالم العابد إن القاعة جاهزة.\n"
        "س: متى تفتحون؟\nج: بعد العيد.\nس: وكم الثمن؟\nج: الدخول مجاني."
    )
    assert told(find_quotes(text)) == [
        ("سالم العابد", "القاعة جاهزة"),
        ("سالم العابد", "بعد العيد"),
        ("سالم العابد", "الدخول مجاني"),
    ]


def test_speakers_are_gathered_with_mentions_and_counts() -> None:
    quotes = find_quotes(
        "قال مدير المتحف سالم العابد إن القاعة جاهزة. وأكدت البلدية أن الشارع مغلق. "
        "وأضاف العابد أن الدخول مجاني."
    )
    assert [(who.name, who.quotations, [m.text for m in who.mentions]) for who in speakers(quotes)] == [
        ("سالم العابد", 2, ["مدير المتحف سالم العابد", "العابد"]),
        ("البلدية", 1, ["البلدية"]),
    ]


def test_a_line_that_breaks_off_before_the_words_goes_on_in_the_next() -> None:
    quotes = read(
        ("body", "بدأ العمل أمس. وقال مدير المتحف سالم"),
        ("body", "العابد إن القاعة جاهزة."),
        ("body", "وأضاف أن الدخول مجاني."),
    )
    assert told(quotes) == [("سالم العابد", "القاعة جاهزة"), ("سالم العابد", "الدخول مجاني")]


def test_the_paper_is_the_one_named_before() -> None:
    first, second = find_quotes(
        "قال العمدة لصحيفة «الضفة» إن الجسر قديم. وأكد العمدة للصحيفة أن الطريق جديد."
    )
    assert (first.relayed_by, second.relayed_by) == ("الضفة", "الضفة")


def test_whoever_takes_the_floor_unnamed_is_not_the_last_speaker() -> None:
    first, second = find_quotes("قال المدير إن القاعة جاهزة. من جانبه، قال إن الشارع مغلق.")
    assert (first.speaker is None, second.speaker) == (False, None)
