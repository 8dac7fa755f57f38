"""Typed models and parsers for Arabic news pages."""

from __future__ import annotations

from arabnews.credits.byline import parse_credit
from arabnews.dates.find import find_dates, parse_date
from arabnews.quotes.find import find_quotes

__all__ = ["find_dates", "find_quotes", "parse_credit", "parse_date"]
