"""What every entry of every word file has, and how its forms must be spelt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from arabnews.text.fold import fold_text

__all__ = ["Entry", "Form", "Slug", "clean_spelling"]

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
    """Return a form as it should stand in a word file: no tatweel, invisible or presentation characters."""
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

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True, defer_build=True)

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

    @cached_property
    def folded(self) -> tuple[str, ...]:
        """Its forms in their search form, in the same order."""
        return tuple(map(fold_text, self.forms))

    @property
    def spellings(self) -> Iterator[tuple[str, str]]:
        """Each search form with the form as it is written."""
        return zip(self.folded, self.forms, strict=True)

    @property
    def group(self) -> str:
        """The list within the table that its forms belong to; a form stands once in each list."""
        return ""
