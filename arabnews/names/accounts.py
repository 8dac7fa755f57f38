"""The names of a site's accounts, which name nobody."""

from __future__ import annotations

from functools import lru_cache

from arabnews.lexicon import Lexicon, default_lexicon
from arabnews.lexicon.credit_tables import AccountWordEntry

__all__ = ["is_account", "is_office"]


@lru_cache(maxsize=8)
def _account_words(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(form.lower() for entry in lexicon.of(AccountWordEntry) for form in entry.forms)


@lru_cache(maxsize=8)
def _offices(lexicon: Lexicon) -> frozenset[str]:
    entries = (entry for entry in lexicon.of(AccountWordEntry) if entry.alone)
    return frozenset(form.lower() for entry in entries for form in entry.forms)


def is_office(name: str, *, lexicon: Lexicon | None = None) -> bool:
    """Tell whether every word of a name is one that accounts are called by.

    >>> is_office("Super User"), is_office("salem.a"), is_office("")
    (True, False, False)

    Args:
        name: A name as printed, or folded.
        lexicon: Words to read by; the library's own if left out.
    """
    words = name.lower().split()
    return bool(words) and _account_words(lexicon or default_lexicon()).issuperset(words)


def is_account(name: str, *, lexicon: Lexicon | None = None) -> bool:
    """Tell whether a name is an account's: `Super User`, `web editor`, `Marsa Admin`; or letters, `ع. س`.

    >>> is_account("Super User"), is_account("Marsa Admin"), is_account("ع. س")
    (True, True, True)
    >>> is_account("Salem Alabid"), is_account("سالم العابد"), is_account("س. العابد")
    (False, False, False)

    Args:
        name: A name as printed.
        lexicon: Words to read by; the library's own if left out.
    """
    if name.islower() or is_office(name, lexicon=lexicon):
        return True
    words = name.replace(".", " ").lower().split()
    if not _offices(lexicon or default_lexicon()).isdisjoint(words):
        return True
    return bool(words) and max(map(len, words)) == 1
