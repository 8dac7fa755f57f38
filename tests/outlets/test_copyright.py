"""Copyright lines: a name with its place, or nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabnews.outlets.copyright import find_rights_holder

NAMED = [
    ("جميع الحقوق محفوظة لـ الساحل الشرقي © 2024", "الساحل الشرقي", "الساحل الشرقي"),
    ("جميع الحقوق محفوظة لـ\u200fالساحل الشرقي 2024", "الساحل الشرقي", "لـ\u200fالساحل الشرقي"),
    ("جميع الحقوق محفوظة للساحل الشرقي", "الساحل الشرقي", "للساحل الشرقي"),
    ("كافة الحقوق محفوظة لموقع الساحل 2023 | تصميم أمواج", "موقع الساحل", "لموقع الساحل"),
    (
        "كل الحقوق محفوظة لصحيفة المرفأ الجديد تصميم وبرمجة أمواج",
        "صحيفة المرفأ الجديد",
        "لصحيفة المرفأ الجديد",
    ),
    ("© 2024 صحيفة المرفأ. جميع الحقوق محفوظة", "صحيفة المرفأ", "صحيفة المرفأ"),
    ("المرفأ الجديد © 2024", None, None),
    ("جميع الحقوق محفوظة © المرفأ الجديد 2019-2024", "المرفأ الجديد", "المرفأ الجديد"),
    ("جميع الحقوق محفوظة لبنان الغد", "لبنان الغد", "لبنان الغد"),
    ("الحقوق محفوظة لـ «شبكة المرفأ الإعلامية»", "شبكة المرفأ الإعلامية", "شبكة المرفأ الإعلامية"),
]

NOBODY = [
    "",
    "جميع الحقوق محفوظة",
    "جميع الحقوق محفوظة © 2024",
    "جميع الحقوق محفوظة للناشر",
    "جميع الحقوق محفوظة لأصحابها",
    "جميع الحقوق محفوظة للموقع 2024",
    "جميع الحقوق محفوظة لدى شركة أمواج للبرمجة",
    "جميع الحقوق محفوظة. تصميم أمواج",
    "سياسة الخصوصية | جميع الحقوق محفوظة © 2024",
    "قال المحامي إن الحقوق محفوظة للجميع في هذا العقد",
    "قال المحامي إن جميع الحقوق محفوظة بموجب العقد الذي وقعه الطرفان أمام كاتب العدل في المدينة القديمة",
    "صحيفة المرفأ",
    "All rights reserved © 2024",
]


@pytest.mark.parametrize(("line", "name", "surface"), NAMED)
def test_the_name_and_its_place(line: str, name: str | None, surface: str | None) -> None:
    holder = find_rights_holder(line)
    assert (holder and holder.name, holder and line[holder.start : holder.end]) == (name, surface)


@pytest.mark.parametrize("line", NOBODY)
def test_a_line_that_names_nobody(line: str) -> None:
    assert find_rights_holder(line) is None


PIECES = st.sampled_from(
    ["جميع الحقوق محفوظة", "©", "2024", " ", "لـ", "للمرفأ", "صحيفة", "الساحل", ".", "|", "ـ", "ﻼ", "İ"]
)


@given(st.lists(PIECES | st.text(max_size=3), max_size=12).map("".join))
def test_a_holder_stands_where_it_says(line: str) -> None:
    holder = find_rights_holder(line)
    if holder is not None:
        words = line[holder.start : holder.end].split()
        assert words[0].endswith(holder.name.split()[0].removeprefix("ا"))  # للمرفأ
        assert words[-len(holder.name.split()) :][1:] == holder.name.split()[1:]
