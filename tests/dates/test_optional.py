"""Word files that are read only on request."""

from __future__ import annotations

from importlib.resources import files

import pytest

from arabnews import find_dates
from arabnews.lexicon import load_lexicon

MONTHS = [
    "أي النار",
    "النوار",
    "الربيع",
    "الطير",
    "الماء",
    "الصيف",
    "ناصر",
    "هانيبال",
    "الفاتح",
    "التمور",
    "الحرث",
    "الكانون",
]


@pytest.mark.parametrize(("number", "name"), list(enumerate(MONTHS, 1)))
def test_the_months_of_libya_are_an_option(number: int, name: str) -> None:
    lexicon = load_lexicon(str(files("arabnews.lexicon") / "optional" / "libya-months.toml"))
    text = f"صدر القرار في 12 {name} 1984"
    (mention,) = find_dates(text, lexicon=lexicon)
    assert mention.value is not None
    assert mention.value.edtf == f"1984-{number:02d}-12"
    assert [found for found in find_dates(text) if found.value and found.value.precision == "day"] == []
