"""Many pages: one result each, in their order, whatever becomes of a page."""

from __future__ import annotations

from arabnews.batch.many import parse_many
from arabnews.batch.values import Failure, PageInput, Result

__all__ = ["Failure", "PageInput", "Result", "parse_many"]
