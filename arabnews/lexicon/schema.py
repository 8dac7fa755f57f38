"""The grammar of the word files: one pydantic model for each table.

A file holds `[[table]]` entries. Every entry has `forms`, one a line, and `examples` from which tests are
made; spelling variants (hamza, ى/ي, ة/ه, vowel signs, tatweel, digits) are never listed, folding handles them.
"""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from arabnews.models.blocks import BlockKind
from arabnews.models.credits import CreditRole
from arabnews.text.fold import fold_text

__all__ = [
    "TABLES",
    "AgencyEntry",
    "BylineLabelEntry",
    "DeskEntry",
    "Entry",
    "MarkerEntry",
    "PlaceEntry",
    "SectionEntry",
]

_UNCLEAN = re.compile("[\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufb50-\ufdff\ufe70-\ufefc]")


def _clean_form(form: str) -> str:
    """Refuse what folding would hide from the editor's eye, and say how the form should read."""
    wanted = clean_spelling(form)
    if form != wanted:
        raise ValueError(f"«{form}» holds stray blanks, tatweel or invisible characters; write «{wanted}»")
    if not fold_text(form).strip():
        raise ValueError(f"«{form}» is empty once vowel signs are folded; write the word itself")
    return form


def clean_spelling(form: str) -> str:
    """Return a form as it should stand in a word file: no tatweel, no invisible or presentation characters."""
    if _UNCLEAN.search(form):
        # PyArabic spells ligatures out; offsets do not matter for a word list.
        from pyarabic.araby import normalize_ligature, strip_tatweel  # noqa: PLC0415 - only on the error path

        form = _UNCLEAN.sub("", normalize_ligature(strip_tatweel(form)))
    return " ".join(form.split())


Form = Annotated[str, AfterValidator(_clean_form)]
"""One written form of a word."""

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$")]
"""A stable lower-case id."""


class Entry(BaseModel):
    """What every entry of every table has."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    forms: Annotated[tuple[Form, ...], Field(min_length=1)]
    """Written forms, one a line; no spelling variants."""
    examples: Annotated[tuple[str, ...], Field(min_length=1)]
    """Lines or phrases in which the entry must be found; tests are made from them."""
    not_examples: tuple[str, ...] = ()
    """Lines or phrases in which it must not be found."""
    note: str | None = None
    """A remark for the next editor."""
    seen_in: tuple[str, ...] = ()
    """Where the form was met."""


class MarkerEntry(Entry):
    """Words that tell what a line is: share bars, related-story markers, footers, end marks."""

    id: Slug
    """Stable id; the rule that uses it is named after it."""
    kind: BlockKind
    """The label of such a line."""
    match: Literal["line", "start", "end", "within"]
    """Whether the form is the whole line, opens it, closes it, or may stand anywhere in it."""


class SectionEntry(Entry):
    """Names of rubrics, such as `اقتصاد`."""

    id: Slug
    """Stable id."""


class BylineLabelEntry(Entry):
    """Words that announce a person: `كتب`, `بقلم`, `تصوير`."""

    role: CreditRole | Literal["management"]
    """What the person did; `management` for editors-in-chief, who never wrote the story."""


class AgencyEntry(Entry):
    """A news agency and its names."""

    code: Annotated[str, StringConstraints(pattern=r"^[A-Z0-9]+$")]
    """Canonical Latin code."""
    name: str
    """Canonical Arabic name."""
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = None
    """ISO 3166 code; `None` for `وكالات`."""
    short_forms: tuple[Form, ...] = ()
    """Names that are also ordinary words (`معا`, `وفا`): read as the agency only in a credit's place."""


class DeskEntry(Entry):
    """A credit without a person: `وكالات`, `متابعات`, `خاص`, `فريق التحرير`."""

    desk: str
    """Canonical name."""


class PlaceEntry(Entry):
    """A place that opens datelines."""

    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
    """ISO 3166 code."""


TABLES: dict[str, type[Entry]] = {
    "marker": MarkerEntry,
    "section": SectionEntry,
    "byline_label": BylineLabelEntry,
    "agency": AgencyEntry,
    "desk": DeskEntry,
    "place": PlaceEntry,
}
"""Every table that a word file may hold."""
