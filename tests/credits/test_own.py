"""The names that a site gives itself."""

from __future__ import annotations

import pytest

from arabnews.credits.own import own_names
from arabnews.lexicon import default_lexicon

RIGHTS = ["جميع الحقوق محفوظه لصحيفه الرصيف © 2024", "جميع الحقوق محفوظه لشبكه النورس 2023"]


@pytest.mark.parametrize(
    ("told", "lines", "names"),
    [
        (["صحيفة الرصيف"], [], {"صحيفه الرصيف", "الرصيف"}),
        (["منبر المرفأ | أخبار الساحل"], [], {"منبر المرفا"}),
        (["المرفأ - Almarfa"], [], {"المرفا"}),
        # the first holder of the rights, who may be named beside the metadata's name
        ([], RIGHTS, {"صحيفه الرصيف", "الرصيف"}),
        (["منبر المرفأ"], RIGHTS, {"منبر المرفا", "صحيفه الرصيف", "الرصيف"}),
        # no Arabic letter; too many words for a name
        (["Almarfa"], [], set[str]()),
        (["أخبار عاجلة من كل مدن الساحل والجبل"], [], set[str]()),
    ],
)
def test_names_of_metadata_and_copyright(told: list[str], lines: list[str], names: set[str]) -> None:
    assert own_names(told, lines, default_lexicon()) == names
