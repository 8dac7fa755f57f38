"""Dates of machine fields."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabnews.pages.moments import read_moment


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-03-07T11:36:00+03:00", "2024-03-07T11:36:00+03:00"),
        ("2024-03-07T11:36:00+0300", "2024-03-07T11:36:00+03:00"),
        ("2024-03-07T11:36:00-05", "2024-03-07T11:36:00-05:00"),
        ("2024-03-07T11:36:00.123Z", "2024-03-07T11:36:00+00:00"),
        ("2024-03-07T11:36", "2024-03-07T11:36:00"),
        ("2024-03-07 11:36:00", "2024-03-07T11:36:00"),
        ("2024-3-7 1:36 PM", "2024-03-07T13:36:00"),
        ("2024/03/07 12:05 am", "2024-03-07T00:05:00"),
        ("20240307", "2024-03-07"),
        ("20240307T113600Z", "2024-03-07T11:36:00+00:00"),
        ("٢٠٢٤-٠٣-٠٧", "2024-03-07"),
        ("2024-03-07", "2024-03-07"),
        (" 2024-03-07\n", "2024-03-07"),
        ("Thu, 07 Mar 2024 11:36:00 GMT", "2024-03-07T11:36:00+00:00"),
        ("Thu Mar 07 2024 11:36:00 GMT+0300 (Arabian Standard Time)", "2024-03-07T11:36:00+03:00"),
        ("March 7, 2024, 11:36 am", "2024-03-07T11:36:00"),
        ("7-Mar-2024", "2024-03-07"),
        ("24/03/2024 11:36", "2024-03-24T11:36:00"),
        ("03/24/2024", "2024-03-24"),
        ("05/05/2024", "2024-05-05"),
        ("1709800560", "2024-03-07T08:36:00+00:00"),
        ("1709800560000", "2024-03-07T08:36:00+00:00"),
        ("7 مارس 2024", "2024-03-07"),
        ("الخميس 7 مارس 2024 11:36 ص", "2024-03-07T11:36:00"),
    ],
)
def test_a_moment_is_read_in_every_shape(text: str, moment: str) -> None:
    read = read_moment(text)
    assert read is not None
    assert read.isoformat() == moment


@pytest.mark.parametrize(
    "text",
    [
        "",
        "07/03/2024",
        "0001-01-01T00:00:00",
        "2024-13-45",
        "2024-02-30",
        "2024-03-07T25:00",
        "2024-03-07T11:36:00+99:99",
        "99999999",
        "منذ ساعة",
        "مارس 2024",
        "x" * 100,
        "Thu Foo 07 2024",
    ],
)
def test_what_is_no_sure_moment_is_left_open(text: str) -> None:
    assert read_moment(text) is None


@given(st.text(max_size=60) | st.from_regex(r"[\d٠-٩]{1,14}[-/T: .+Z\d]{0,30}", fullmatch=True))
def test_any_text_is_a_moment_or_none(text: str) -> None:
    moment = read_moment(text)
    assert moment is None or read_moment(moment.isoformat()) == moment
