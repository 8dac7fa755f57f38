"""Rows of tables that a text has lost its lines around: degrees, prices, results, standings."""

from __future__ import annotations

import re

from arabnews.blocks.lines.shapes import word_count

__all__ = ["is_labelled_figure", "is_row"]

_LABELLED = re.compile(r"(?:[^\W\d_]+ ){0,3}[^\W\d_]+ ?: ?\d[\d.,]*$")
_FIELD = re.compile(r"(?:[^\W\d_]+ ){0,2}[^\W\d_]+ ?: ?\S+(?: \S+){0,2}$")
_RESULT = re.compile(r"[^\W\d_].{1,30} \d{1,3} ?[-–:] ?\d{1,3} [^\W\d_].{1,30}$")
_FIGURES = re.compile(r"(?:\d{1,2} )?[^\W\d_].{1,40}? (?!(?:19|20)\d\d$)\d{1,4}(?:[.,]\d+)?$")
_NUMBERED = re.compile(r"\d{1,2} ?[-.)] ?[^\W\d_]")
_AMOUNT = re.compile(r"\d[\d.,/]*(?: [^\W\d_]+){1,4}$")
_ROW_WORDS = 6


def is_row(folded: str) -> bool:
    """Tell whether a line is a row of a table: few words and their figures, a result, a rank, a label.

    >>> is_row("صحار 30 22"), is_row("المرفا 2 - 1 النخيل"), is_row("1- المرفا 12 نقطه")
    (True, True, True)
    >>> is_row("موسم الحصاد يبدا في القري الجبليه عام 2024"), is_row("عوده العباره الي الخليج")
    (False, False)

    Args:
        folded: A line in its search form.
    """
    if _RESULT.match(folded):
        return True
    if word_count(folded) > _ROW_WORDS:
        return False
    return any(shape.match(folded) for shape in (_FIGURES, _NUMBERED, _FIELD, _AMOUNT))


def is_labelled_figure(folded: str) -> bool:
    """Tell whether a line is a label and its figure: a price, a count.

    >>> is_labelled_figure("الدينار: 157.2"), is_labelled_figure("الدينار 157.2")
    (True, False)

    Args:
        folded: A line in its search form.
    """
    return _LABELLED.match(folded) is not None
