"""The names of a site's accounts, which name nobody."""

from __future__ import annotations

__all__ = ["is_account", "is_office"]

_ACCOUNTS = frozenset(
    {"account", "admin", "administrator", "author", "content", "default", "demo", "desk", "editor", "guest"}
    | {"editorial", "main", "manager", "master", "moderator", "my", "new", "news", "newsroom", "online"}
    | {"press", "publisher", "reporter", "root", "site", "staff", "super", "system", "team", "test", "the"}
    | {"tv", "user", "web", "webmaster", "website", "writer"}
)
"""Words that the names of accounts are made of."""


def is_office(name: str) -> bool:
    """Tell whether every word of a name is one that accounts are called by.

    >>> is_office("Super User"), is_office("salem.a"), is_office("")
    (True, False, False)
    """
    words = name.lower().split()
    return bool(words) and _ACCOUNTS.issuperset(words)


def is_account(name: str) -> bool:
    """Tell whether a name is an account's: `Super User`, `web editor`.

    >>> is_account("Super User"), is_account("Salem Alabid"), is_account("سالم العابد")
    (True, False, False)
    """
    return name.islower() or is_office(name)
