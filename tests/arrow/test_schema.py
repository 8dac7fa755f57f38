"""The schema is a contract: written out in a file, and complete."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from pydantic import BaseModel

from arabnews.arrow import article_schema, shapes
from arabnews.arrow.shapes import Shape
from arabnews.models import (
    AgencyCredit,
    Article,
    Block,
    Byline,
    Caption,
    DateBounds,
    DateEvidence,
    Dateline,
    DateMention,
    Evidence,
    Note,
    Outlet,
    OutletCitation,
    Quote,
    RelatedLink,
    Speaker,
    Update,
)
from tests.arrow.shapes import lines_of

CONTRACT = Path(__file__).with_name("schema.txt")
"""What users rely on: to change a line is a change for them, and wants a new number in the metadata."""

LEFT_OUT = {
    "Block.raw": "`text` and the spans tell it",
    "DateEvidence.mention": "it stands in `dates`",
    "DateMention.expression": "a tree; the JSON of an article has it",
}

STRUCTS: list[tuple[Shape, type[BaseModel]]] = [
    (shapes.AGENCY, AgencyCredit),
    (shapes.BLOCK, Block),
    (shapes.BOUNDS, DateBounds),
    (shapes.BYLINE, Byline),
    (shapes.CAPTION, Caption),
    (shapes.CITATION, OutletCitation),
    (shapes.DATE, DateMention),
    (shapes.DATELINE, Dateline),
    (shapes.EVIDENCE, Evidence),
    (shapes.LINK, RelatedLink),
    (shapes.NOTE, Note),
    (shapes.PUBLISHED, DateEvidence),
    (shapes.QUOTE, Quote),
    (shapes.SPEAKER, Speaker),
    (shapes.UPDATE, Update),
]


def test_the_schema_is_the_one_that_is_written_down() -> None:
    assert list(lines_of(article_schema())) == CONTRACT.read_text(encoding="utf-8").splitlines()


def test_the_metadata_say_which_version_of_the_schema_it_is() -> None:
    assert article_schema().metadata == {b"arabnews_schema_version": b"1"}


def test_every_field_of_an_article_is_a_column() -> None:
    columns = article_schema().names
    assert set(Article.model_fields) - set(columns) == {"outlet"}
    assert [f"outlet_{field}" for field in Outlet.model_fields if f"outlet_{field}" not in columns] == []


@pytest.mark.parametrize(("shape", "model"), STRUCTS, ids=[model.__name__ for _, model in STRUCTS])
def test_every_field_of_a_value_is_in_its_struct(shape: Shape, model: type[BaseModel]) -> None:
    assert isinstance(shape, Mapping)
    missing = {f"{model.__name__}.{field}" for field in model.model_fields if field not in shape}
    assert missing <= set(LEFT_OUT)


def test_every_value_may_be_null() -> None:
    assert [field.name for field in article_schema() if not field.nullable] == []
