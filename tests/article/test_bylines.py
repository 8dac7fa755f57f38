"""Where a page names its writers."""

from __future__ import annotations

import pytest

import arabnews

STORY = "افتتحت بلدية نزوى أمس مكتبة عامة في الحارة القديمة بعد عامين من أعمال الترميم."


@pytest.mark.parametrize(
    ("headline", "names"),
    [
        ("سامي فريد يكتب: حكاية شارع قديم", ["سامي فريد"]),
        ("الكاتب الصحفي سامي فريد يكتب.. «حكاية شارع قديم»", ["سامي فريد"]),
        ("د. هالة مصطفى تكتب: حكاية شارع قديم", ["هالة مصطفى"]),
        ("طالب في الستين يكتب رواية عن شارع قديم", []),
        ("المجلس البلدي يكتب: حكاية شارع قديم", []),
    ],
)
def test_a_writer_may_stand_before_the_title(headline: str, names: list[str]) -> None:
    article = arabnews.parse(f"{headline}\n\n{STORY}")
    assert article.headline == headline
    assert [(byline.name, byline.rule) for byline in article.bylines] == [
        (name, "byline.before-title") for name in names
    ]
