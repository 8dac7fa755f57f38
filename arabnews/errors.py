"""Everything that arabnews raises.

A strange page is never an error: it gives an `Article` with empty fields and notes. Misuse and broken data files are::

    ArabnewsError
    ├── InputError          the page handed in cannot be read as asked: wrong type, too large
    ├── LexiconError        a word file is broken: names the file, the entry, the word and the mend
    ├── ProfileError        an outlet profile is broken: names the file, the field and the mend
    └── CalendarRangeError  a Hijri date outside the printed Umm al-Qura table (also a ValueError)
"""

from __future__ import annotations

__all__ = ["ArabnewsError", "CalendarRangeError", "InputError", "LexiconError", "ProfileError"]


class ArabnewsError(Exception):
    """Root of every error that arabnews raises on purpose."""


class InputError(ArabnewsError):
    """Raised when a page cannot be read as asked: wrong type, too large, a naive limit."""


class LexiconError(ArabnewsError):
    """Raised when a word file is broken; the message names file, entry, word and mend."""


class ProfileError(ArabnewsError):
    """Raised when an outlet profile is broken; the message names file, field and mend."""


class CalendarRangeError(ArabnewsError, ValueError):
    """Raised when a Hijri date lies outside the printed Umm al-Qura table (1343–1500 AH)."""
