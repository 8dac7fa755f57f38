"""Everything that arabnews raises.

A strange page is never an error: it gives an `Article` with empty fields and notes.
Misuse and broken data files are::

    ArabnewsError
    ├── InputError          what was handed in cannot be read as asked: wrong type, too large, no such stage
    ├── LexiconError        a word file is broken: names the file, the entry, the word and the mend
    ├── ProfileError        an outlet profile is broken: names the file, the field and the mend
    └── CalendarRangeError  a Hijri date outside the printed Umm al-Qura table (also a ValueError)
"""

from __future__ import annotations

__all__ = ["ArabnewsError", "CalendarRangeError", "InputError", "LexiconError", "ProfileError"]


class ArabnewsError(Exception):
    """Root of every error that arabnews raises on purpose.

    >>> import arabnews
    >>> try:
    ...     arabnews.parse("خبر عاجل", without=("quotations",))
    ... except arabnews.ArabnewsError as error:
    ...     print(error)
    no stage is called 'quotations'; did you mean 'quotes'?
    """


class InputError(ArabnewsError):
    """Raised when what was handed in cannot be read as asked: wrong type, too large, no such stage.

    >>> import arabnews
    >>> arabnews.parse("خبر عاجل", max_chars=3)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    arabnews.errors.InputError: the page has 8 characters, more than 3; pass a larger max_chars= if ...
    """


class LexiconError(ArabnewsError):
    """Raised when a word file is broken; the message names file, entry, word and mend.

    >>> import arabnews
    >>> arabnews.load_lexicon("كلماتي.toml")
    Traceback (most recent call last):
    arabnews.errors.LexiconError: كلماتي.toml: cannot be read: No such file or directory; check the path
    """


class ProfileError(ArabnewsError):
    """Raised when an outlet profile is broken; the message names file, field and mend.

    >>> from arabnews.outlets.registry import load_registry
    >>> load_registry("صحيفتي.toml")
    Traceback (most recent call last):
    arabnews.errors.ProfileError: صحيفتي.toml: cannot be read: No such file or directory; check the path
    """


class CalendarRangeError(ArabnewsError, ValueError):
    """Raised when a Hijri date lies outside the printed Umm al-Qura table (1343–1500 AH).

    >>> from arabnews import parse_hijri
    >>> parse_hijri("1 رمضان 1200 هـ").to_date()
    Traceback (most recent call last):
    arabnews.errors.CalendarRangeError: month 9 of 1200 AH lies outside 1343 to 1500 AH
    """
