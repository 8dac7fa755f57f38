"""Typed models and parsers for Arabic news pages.

>>> import arabnews
>>> article = arabnews.parse('''افتتاح مكتبة عامة في نزوى
...
... نزوى - سالم العابد
...
... 11:36 ص ,07 مارس 2024
...
... افتتحت بلدية نزوى صباح الخميس مكتبة عامة تضم عشرين ألف كتاب.
...
... اقرأ أيضاً: معرض للخط العربي في صحار''')
>>> article.headline, article.published_at.isoformat()
('افتتاح مكتبة عامة في نزوى', '2024-03-07T11:36:00')
>>> [byline.name for byline in article.bylines], article.dateline.place
(['سالم العابد'], 'نزوى')
>>> article.related[0].title
'معرض للخط العربي في صحار'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    __version__: str
    from arabnews.batch import Failure, PageInput, Result, parse_many
    from arabnews.credits.byline import parse_credit
    from arabnews.credits.find import find_credits
    from arabnews.dates.find import find_dates, parse_date
    from arabnews.dates.hijri import format_hijri, parse_hijri
    from arabnews.errors import ArabnewsError, CalendarRangeError, InputError, LexiconError, ProfileError
    from arabnews.lexicon import Lexicon, load_lexicon
    from arabnews.models import (
        AgencyCredit,
        Article,
        Block,
        BlockKind,
        Byline,
        Caption,
        Credit,
        DateBounds,
        DateEvidence,
        Dateline,
        DateMention,
        Evidence,
        HijriDate,
        Note,
        Outlet,
        OutletCitation,
        Person,
        Quote,
        RelatedLink,
        ResolvedDate,
        Span,
        Speaker,
    )
    from arabnews.models.credits import StoryCredits
    from arabnews.outlets.registry import load_registry
    from arabnews.pages.decode import decode
    from arabnews.pipeline import clean, parse, parse_html, parse_text
    from arabnews.quotes.find import find_quotes
    from arabnews.structured import from_jsonld
    from arabnews.viewer.page import view

__all__ = [
    "AgencyCredit",
    "ArabnewsError",
    "Article",
    "Block",
    "BlockKind",
    "Byline",
    "CalendarRangeError",
    "Caption",
    "Credit",
    "DateBounds",
    "DateEvidence",
    "DateMention",
    "Dateline",
    "Evidence",
    "Failure",
    "HijriDate",
    "InputError",
    "Lexicon",
    "LexiconError",
    "Note",
    "Outlet",
    "OutletCitation",
    "PageInput",
    "Person",
    "ProfileError",
    "Quote",
    "RelatedLink",
    "ResolvedDate",
    "Result",
    "Span",
    "Speaker",
    "StoryCredits",
    "clean",
    "decode",
    "find_credits",
    "find_dates",
    "find_quotes",
    "format_hijri",
    "from_jsonld",
    "load_lexicon",
    "load_registry",
    "parse",
    "parse_credit",
    "parse_date",
    "parse_hijri",
    "parse_html",
    "parse_many",
    "parse_text",
    "view",
]

_HOME = {
    "AgencyCredit": "arabnews.models",
    "ArabnewsError": "arabnews.errors",
    "Article": "arabnews.models",
    "Block": "arabnews.models",
    "BlockKind": "arabnews.models",
    "Byline": "arabnews.models",
    "CalendarRangeError": "arabnews.errors",
    "Caption": "arabnews.models",
    "Credit": "arabnews.models",
    "DateBounds": "arabnews.models",
    "DateEvidence": "arabnews.models",
    "DateMention": "arabnews.models",
    "Dateline": "arabnews.models",
    "Evidence": "arabnews.models",
    "Failure": "arabnews.batch",
    "HijriDate": "arabnews.models",
    "InputError": "arabnews.errors",
    "Lexicon": "arabnews.lexicon",
    "LexiconError": "arabnews.errors",
    "Note": "arabnews.models",
    "Outlet": "arabnews.models",
    "OutletCitation": "arabnews.models",
    "PageInput": "arabnews.batch",
    "Person": "arabnews.models",
    "ProfileError": "arabnews.errors",
    "Quote": "arabnews.models",
    "RelatedLink": "arabnews.models",
    "ResolvedDate": "arabnews.models",
    "Result": "arabnews.batch",
    "Span": "arabnews.models",
    "Speaker": "arabnews.models",
    "StoryCredits": "arabnews.models.credits",
    "clean": "arabnews.pipeline",
    "decode": "arabnews.pages.decode",
    "find_credits": "arabnews.credits.find",
    "find_dates": "arabnews.dates.find",
    "find_quotes": "arabnews.quotes.find",
    "format_hijri": "arabnews.dates.hijri",
    "from_jsonld": "arabnews.structured",
    "load_lexicon": "arabnews.lexicon",
    "load_registry": "arabnews.outlets.registry",
    "parse": "arabnews.pipeline",
    "parse_credit": "arabnews.credits.byline",
    "parse_date": "arabnews.dates.find",
    "parse_hijri": "arabnews.dates.hijri",
    "parse_html": "arabnews.pipeline",
    "parse_many": "arabnews.batch",
    "parse_text": "arabnews.pipeline",
    "view": "arabnews.viewer.page",
}
"""The module of each name: loaded when the name is first used, so that `import arabnews` is quick."""


def __getattr__(name: str) -> object:
    """Load a name's module when it is first asked for."""
    if name == "__version__":
        return import_module("importlib.metadata").version("arabnews")
    if name not in _HOME:
        raise AttributeError(f"module 'arabnews' has no attribute {name!r}")
    value: object = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the names of the front door."""
    return sorted(__all__)
