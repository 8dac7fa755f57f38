"""What sort of speaker a name is that no noun introduces: a person, a body, a country, several."""

from __future__ import annotations

import pytest

from arabnews import find_quotes
from arabnews.lexicon import default_lexicon
from arabnews.lexicon.quote_tables import BodyEntry

BODIES = [(entry.kind, example) for entry in default_lexicon().of(BodyEntry) for example in entry.examples]


def last_speaker(text: str) -> tuple[str, str | None, str | None]:
    """The kind, name and post of whoever says the last statement."""
    speaker = find_quotes(text)[-1].speaker
    assert speaker is not None
    return speaker.kind, speaker.name, speaker.role


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a body called by its name alone, with what follows it
        ("وقالت حماس في بيان إن الوفد عاد.", ("organization", "حماس", None)),
        ("وقالت يونيسف في بيان إن الأطفال عادوا إلى المدارس.", ("organization", "يونيسف", None)),
        ("عاد الأطفال إلى المدارس، بحسب يونيسف.", ("organization", "يونيسف", None)),
        ("بحسب أرامكو، فإن المصنع سيفتتح في مارس.", ("organization", "أرامكو", None)),
        # bodies and countries joined are no person
        ("وأكدت قطر ومصر والولايات المتحدة أن العمل مستمر.", ("country", "قطر ومصر والولايات المتحدة", None)),
        ("وأكد لبنان وسوريا أن الطريق سيفتح.", ("country", "لبنان وسوريا", None)),
        ("وأكدت قطر والجانب المصري أن الطريق سيفتح.", ("organization", "قطر والجانب المصري", None)),
        ("وقالت مايكروسوفت وغوغل إن الخدمة عادت.", ("organization", "مايكروسوفت وغوغل", None)),
        ("وقالت حماس وإسرائيل إن الاتفاق قائم.", ("organization", "حماس وإسرائيل", None)),
        # by a masculine adjective a body, by a feminine one a newspaper
        ("وقال الاتحاد الدولي للسباحة إن السباق غدا.", ("organization", "الاتحاد الدولي للسباحة", None)),
        ("واعتبر المرصد السوري أن الوضع خطير.", ("organization", "المرصد السوري", None)),
        ("وقالت الأهرام المصرية إن السباق غدا.", ("media", "الأهرام المصرية", None)),
        # what a newspaper is called too, where the page tells the whole name
        ("نظم اتحاد الكتاب المؤتمر. وقال الاتحاد إن الباب مفتوح.", ("organization", "اتحاد الكتاب", None)),
        # … and so is one with its adjective or country, but not a name that goes on
        ("وقالت ميتا الأمريكية إن الخدمة عادت.", ("organization", "ميتا الأمريكية", None)),
        ("وقالت فودافون مصر إن الخدمة عادت.", ("organization", "فودافون مصر", None)),
        ("وقالت ميتا فريدريكسن إن الطريق مفتوح.", ("person", "ميتا فريدريكسن", None)),
        # a government called by its capital
        ("وأكدت طوكيو أن الاتفاق سيوقع.", ("country", "طوكيو", None)),
        ("طوكيو تؤكد أن الاتفاق سيوقع.", ("country", "طوكيو", None)),
        # … which may be a man's name too, and a country's in his name
        ("أدى الممثل سامر واشنطن الدور. وقال واشنطن إن العمل متعب.", ("person", "سامر واشنطن", "الممثل")),
        ("افتتحت جامعة سامر واشنطن. وقالت واشنطن إن الاتفاق قائم.", ("country", "واشنطن", None)),
        ("وقالت جورجيا ميلوني إن الطريق مفتوح.", ("person", "جورجيا ميلوني", None)),
        # marks stand round a body's name
        ("وأعلنت «سيبورا» أن المصنع افتتح.", ("organization", "سيبورا", None)),
        ("«سيبورا» تعلن أن المصنع افتتح.", ("organization", "سيبورا", None)),
        ('"الأونروا" تؤكد أن الشحنات وصلت.', ("organization", "الأونروا", None)),
        # the page says what it is
        ("افتتحت شركة سيبورا المصنع. وقالت سيبورا إن العمل بدأ.", ("organization", "سيبورا", None)),
        ("افتتح المصنع أمس. وقالت سيبورا إن العمل بدأ.", ("person", "سيبورا", None)),
        (
            "افتتحت مجموعة سيبورا تورم المصنع. وقالت سيبورا تورم إن العمل بدأ.",
            ("organization", "سيبورا تورم", None),
        ),
        ("افتتح نادي كورغن الملعب. وقال كورغن إن الموسم طويل.", ("organization", "كورغن", None)),
        ("افتتح نادي سامر كورغن أمس. وقال كورغن إن الموسم طويل.", ("person", "سامر كورغن", None)),
        ("افتتح مركز كورغن أمس. وقال كورغن إن الموسم طويل.", ("person", "كورغن", None)),
        # a land by the name that papers use, a town, whose club or council it is
        ("وأعلنت السعودية أن الطريق مفتوح.", ("country", "السعودية", None)),
        ("وأعلنت بريطانيا أن الطريق مفتوح.", ("country", "بريطانيا", None)),
        ("وقالت السعودية سلمى الحداد إن الطريق مفتوح.", ("person", "سلمى الحداد", "السعودية")),
        ("وأعلن برمنغهام أن الملعب جاهز.", ("organization", "برمنغهام", None)),
        # what a ministry looks after; and the bank or the club of a land
        ("وقالت التجارة إن السوق مفتوحة.", ("organization", "التجارة", None)),
        ("وأوضحت الزراعة العراقية أن السد امتلأ.", ("organization", "الزراعة العراقية", None)),
        ("وقال المركزي العراقي إن الفائدة باقية.", ("organization", "المركزي العراقي", None)),
        ("وقال العربي الكويتي إن الملعب جاهز.", ("organization", "العربي الكويتي", None)),
        ("وقال العربي إن الملعب جاهز.", ("person", "العربي", None)),
        # a body of several words, one of which heads people or is a name
        ("وقالت أطباء بلا حدود إن القافلة وصلت.", ("organization", "أطباء بلا حدود", None)),
        ("القافلة وصلت صباحا، وفقا للأونروا.", ("organization", "الأونروا", None)),
        ("القافلة وصلت صباحا، وفقا لليبيا.", ("country", "ليبيا", None)),
        ("وقالت إل جي إن الطابعة جديدة.", ("organization", "إل جي", None)),
        ("وقالت جنرال إلكتريك إن الطابعة جديدة.", ("organization", "جنرال إلكتريك", None)),
        ("وقالت والت ديزني إن الفيلم جديد.", ("organization", "والت ديزني", None)),
        (
            "وأكدت هيئة الرقابة على الصادرات أن السوق مفتوحة.",
            ("organization", "هيئة الرقابة على الصادرات", None),
        ),
        ("شددت هيئة الرقابة على أن السوق مفتوحة.", ("organization", "هيئة الرقابة", None)),
        # a governor is no man called so
        ("قال أمير المنطقة الأمير سامر الحلو إن الطريق مفتوح.", ("person", "سامر الحلو", "أمير المنطقة")),
        # two surnames
        ("وقال كوربين وسامر الحلو إن الطريق مفتوح.", ("persons", "كوربين وسامر الحلو", None)),
        ("وقال الحلو والحداد إن الطريق مفتوح.", ("persons", "الحلو والحداد", None)),
        ("وقال كوربين وليد إن الطريق مفتوح.", ("person", "كوربين وليد", None)),
    ],
)
def test_what_sort_of_speaker_a_name_is(text: str, expected: tuple[str, str | None, str | None]) -> None:
    assert last_speaker(text) == expected


@pytest.mark.parametrize(("kind", "example"), BODIES, ids=[example for _, example in BODIES])
def test_each_body_speaks_in_its_example(kind: str, example: str) -> None:
    assert last_speaker(example)[0] == ("country" if kind in {"capital", "land"} else "organization")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        # a masculine adjective behind a feminine body is its holder's
        ("قال وزير الخارجية الياباني سامر الحلو إن العمل مستمر.", "الخارجية"),
        ("قالت وزيرة الصحة المصرية سلمى الحلو إن العمل مستمر.", "الصحة المصرية"),
        ("قال مدير المركز الوطني سامر الحلو إن العمل مستمر.", "المركز الوطني"),
        # it is the holder who was
        ("قال سامر الحلو، مدير المركز الوطني السابق، إن العمل مستمر.", "المركز الوطني"),
        # behind the preposition of the post
        ("قال سامر الحلو، المدير العام لمعهد المتاحف، إن العمل مستمر.", "معهد المتاحف"),
        ("قال سامر الحلو، الأمين العام للهيئة، إن العمل مستمر.", "الهيئة"),
        # whose figures they are, and not who spoke before
        ("قال مجلس البلدية إن العمل بدأ. وبحسب تقديرات هيئة المتاحف، فإن العمل مستمر.", "هيئة المتاحف"),
        ("قال مجلس البلدية إن العمل بدأ. وأكد البيان أن العمل مستمر.", "مجلس البلدية"),
        # who issued a study is named before its verb
        ("الدراسة التي أجرتها جامعة الساحل أظهرت أن السكر مضر.", "جامعة الساحل"),
        # … but the council is masculine, and what stands behind a body without article is its own
        ("قال رئيس مجلس القيادة الرئاسي سامر الحلو إن العمل مستمر.", "مجلس القيادة الرئاسي"),
        ("قال رئيس هيئة الأسرى سامر الحلو إن العمل مستمر.", "هيئة الأسرى"),
        ("قال مدير مركز الملك سالم للإغاثة سامر الحلو إن العمل مستمر.", "مركز الملك سالم للإغاثة"),
    ],
)
def test_the_body_in_whose_name_somebody_speaks(text: str, body: str) -> None:
    quote = find_quotes(text)[-1]
    assert quote.speaker is not None
    assert quote.speaker.organization == body


@pytest.mark.parametrize(
    ("post", "name", "body"),
    [
        # whatever stands behind باسم is the body, and the name stands behind it
        ("المتحدث باسم الأمن العام", "سامر الحلو", "الأمن العام"),
        ("المتحدث باسم الشين بيت", "سامر الحلو", "الشين بيت"),
        ("المتحدث باسم باريس سان جيرمان", "سامر الحلو", "باريس سان جيرمان"),
        ("المتحدث باسم الرئاسة التركية", "سامر الحلو", "الرئاسة التركية"),
        ("المتحدث باسم حركة طالبان", "سامر الحلو", "حركة طالبان"),
        # … and behind a body of the post so does a name that nobody knows
        ("رئيس ريال مدريد", "دارموك فيلندر", None),
        ("رئيس المكتب السياسي لحماس", "سامر الحلو", "المكتب السياسي لحماس"),
        # an article opens no title where a post needs what it is of
        ("مدرب الفريق", "سامر الحلو", None),
        ("مديرة المكتب الإعلامي", "سلمى الحلو", "المكتب الإعلامي"),
        # a post that opens with ب is no place, the elected president no team
        ("بطل الملاكمة", "سامر الحلو", None),
        ("الرئيس المنتخب", "سامر الحلو", None),
        ("الدكتور", "العسكري", None),
        # a land of two words is in no name
        ("رئيس ساحل العاج", "سامر الحلو", None),
        # an adjective of the trade or of the nation is in no name
        ("الخبير العسكري", "دارموك فيلندر", None),
        ("المخرجة الدنماركية", "دارموكا فيلندر", None),
        ("المستشار القانوني", "سامر الحلو", None),
        # what a body does has a preposition of its own
        ("رئيس هيئة الرقابة على الصادرات", "سامر الحلو", "هيئة الرقابة على الصادرات"),
        ("مدير برنامج الوقاية من الأمراض", "سامر الحلو", None),
        ("عضو لجنة الأمن والدفاع", "دارموك فيلندر", "لجنة الأمن والدفاع"),
    ],
)
def test_the_post_and_the_name_behind_it(post: str, name: str, body: str | None) -> None:
    hers = name.startswith(("سلمى", "دارموكا"))
    (quote,) = find_quotes(f"{'قالت' if hers else 'قال'} {post} {name} إن الطريق مفتوح.")
    assert quote.speaker is not None
    assert (quote.speaker.role, quote.speaker.name, quote.speaker.organization) == (post, name, body)
    joined = "لل" + post[2:] if post.startswith("ال") else "ل" + post
    (quote,) = find_quotes(f"الطريق مفتوح أمام الزوار، وفقا {joined} {name}.")
    assert quote.speaker is not None
    assert (quote.speaker.role, quote.speaker.name) == (post, name)


@pytest.mark.parametrize(
    "source",
    [
        "مسؤول سابق",
        "مسؤول تركي سابق",
        "مسؤولون سابقون",
        "خبير عسكري",
        "ضابط رفيع",
        "متحدث عسكري",
        "باحثون من جامعة الساحل",
        "جماهير النادي",
        "قيادات في الحزب",
    ],
)
def test_a_source_without_a_name(source: str) -> None:
    hers = source.startswith(("جماهير", "قيادات"))
    (quote,) = find_quotes(f"{'قالت' if hers else 'قال'} {source} إن الطريق مفتوح.")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == (None, source)
    assert quote.source is not None
    assert quote.source.text == source


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        ("الرئيس التركي سامر كورغن", "كورغن", "سامر كورغن"),
        ("رئيسة الحزب الوطني الحر سلمى كورغن", "كورغن", "سلمى كورغن"),
        ("مدرب النصر سامر كورغن", "كورغن", "سامر كورغن"),
        ("مدرب مانشستر سيتي دارموك كورغن", "كورغن", "دارموك كورغن"),
        ("الحاكم الشيخ سلطان بن سامر كورغن", "كورغن", "سلطان بن سامر كورغن"),
        ("الوزير الطيب سامر كورغن", "كورغن", "الطيب سامر كورغن"),
    ],
)
def test_a_full_name_holds_nothing_of_the_post(first: str, second: str, name: str) -> None:
    hers = "سلمى" in first
    verbs = ("وصلت", "وأضافت") if hers else ("وصل", "وأضاف")
    assert last_speaker(f"{verbs[0]} {first} أمس. {verbs[1]} {second} أن الطريق مفتوح.")[:2] == (
        "person",
        name,
    )
