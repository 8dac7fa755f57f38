"""What holds for every text."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from arabnews import find_dates, parse_date
from arabnews.models import DateMention
from tests.strategies import texts

SOUP = (
    "7 14 31 2024 1445 10:30 0:00 08:34 أكتوبر تشرين الأول رمضان صفر الخميس اليوم أمس غدا مساء فجر منتصف "
    "ليل الساعة "
    "الثامنة والنصف ص م هـ الماضي المقبل قبل بعد منذ حتى بين من إلى و عام سنة الشهر الأسبوع يومين أيام القرن "
    "تسعينيات الربع صيف عيد الفطر الموافق نشر في آخر تحديث بتوقيت غرينتش / - ، ( ) : . | \n "
    '"أخبار اليوم" «صحافة اليوم» « » يا ب و ل كل يوم الأحد مصر ثورة قال'
)
DATE_SOUP = st.lists(st.sampled_from(SOUP.split(" ")), max_size=30).map(" ".join)
REFERENCES = st.one_of(st.none(), st.dates(), st.datetimes())


@given(text=st.one_of(texts(), DATE_SOUP), reference=REFERENCES)
def test_spans_hold_their_words_and_never_cross_a_line(text: str, reference: dt.date | None) -> None:
    end = 0
    for mention in find_dates(text, reference=reference):
        assert text[mention.span.slice] == mention.text != ""
        assert "\n" not in mention.text
        assert mention.span.start >= end
        end = mention.span.end


@given(text=DATE_SOUP, reference=REFERENCES)
def test_the_same_text_gives_the_same_mentions(text: str, reference: dt.date | None) -> None:
    assert find_dates(text, reference=reference) == find_dates(text, reference=reference)


@given(text=DATE_SOUP, reference=st.one_of(st.dates(), st.datetimes()))
def test_resolving_later_is_the_same_as_resolving_at_once(text: str, reference: dt.date) -> None:
    later = tuple(mention.resolve(reference) for mention in find_dates(text))
    at_once = find_dates(text, reference=reference)
    assert [(m.value, m.anchor) for m in later] == [(m.value, m.anchor) for m in at_once]


@given(text=DATE_SOUP, reference=REFERENCES)
def test_mentions_survive_json(text: str, reference: dt.date | None) -> None:
    for mention in find_dates(text, reference=reference):
        assert DateMention.model_validate_json(mention.model_dump_json()) == mention


@given(text=DATE_SOUP)
def test_without_a_day_of_writing_nothing_is_counted_from_one(text: str) -> None:
    assert all(mention.anchor is None for mention in find_dates(text))


@given(line=st.one_of(texts(), DATE_SOUP))
def test_a_header_line_never_raises(line: str) -> None:
    mention = parse_date(line)
    assert mention is None or line[mention.span.slice] == mention.text


def test_importing_the_library_loads_no_calendar_and_no_dateparser() -> None:
    code = (
        "import sys, arabnews; print([name for name in ('dateparser', 'hijridate') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
