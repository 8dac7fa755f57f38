"""Where a value stands in the text, and which rule says so."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from arabnews.models.value import Value

__all__ = ["Evidence", "Layer", "Mention", "Note", "Span"]

Layer = Literal["text", "markup", "json-ld", "meta", "url", "profile", "caller"]
"""Where a piece of evidence was found."""


class Span(Value, frozen=True):
    """A half-open stretch of `Article.text`, counted in Unicode code points.

    >>> from arabnews.models import Span
    >>> "قال الوزير"[Span(start=4, end=10).slice]
    'الوزير'
    """

    start: int
    """First code point."""
    end: int
    """One past the last code point."""

    @model_validator(mode="after")
    def _is_ordered(self) -> Self:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span needs 0 <= start <= end, got {self.start}:{self.end}")
        return self

    @property
    def slice(self) -> slice:
        """The span as a slice, so that `text[span.slice]` are its characters."""
        return slice(self.start, self.end)


class Mention(Value, frozen=True):
    """Words of the text together with their place."""

    span: Span
    """Where the words stand."""
    text: str
    """The words, letter by letter as they stand in the text."""


class Evidence(Value, frozen=True):
    r"""Why a field of an `Article` has its value.

    >>> import arabnews
    >>> article = arabnews.parse("حافلات جديدة على خط الكورنيش\n\nبدأت الشركة تشغيل عشر حافلات جديدة.")
    >>> evidence = article.evidence_for("headline")[0]
    >>> evidence.layer, evidence.text
    ('text', 'حافلات جديدة على خط الكورنيش')
    """

    field: str
    """Name of the `Article` field, for example `headline`."""
    rule: str
    """Dotted id of the rule that chose the value, for example `headline.first-line`."""
    layer: Layer
    """Where it was found: the text, the markup, its metadata, the url, an outlet profile, or the caller."""
    text: str
    """The characters it came from."""
    span: Span | None = None
    """Where they stand in `Article.text`; `None` for evidence outside the text, such as the url."""


class Note(Value, frozen=True):
    """Something a reader of the article should know: damage, a contradiction, a value left open.

    >>> from arabnews import Note
    >>> Note(code="damage.example", message="a letter is lost", suggestion="أعلنت").suggestion
    'أعلنت'
    """

    code: str
    """Stable dotted id, for example `damage.cp1256-as-latin1`."""
    message: str
    """What was seen, in English."""
    span: Span | None = None
    """Where it was seen, if it stands in the text."""
    suggestion: str | None = None
    """What the characters may have been meant to be; the text itself is never changed."""
