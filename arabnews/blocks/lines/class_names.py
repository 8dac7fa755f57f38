"""Class names and ids: what they say of the element that bears them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from arabnews.lexicon import Lexicon
from arabnews.lexicon.block_tables import ClassTokenEntry
from arabnews.models import BlockKind

__all__ = ["token_kinds"]

_STATE = re.compile(
    r"(?:^|[-_])(?:is|has|no|not|with|without)[-_](?!print).*|.*[-_](?:free|off|none|enabled|disabled)$"
)
"""What of a class name tells a state of its element, `is-highlight-shares`, `comments-off`, not its purpose;
what is `no-print` is furniture."""
_SEPARATORS = re.compile("[_-]+")
"""What parts the words of a name: `most-read` and `most_read` are one."""
_CONTROL = re.compile("(?:div|dv|lbl|lnk|lst|pnl|rpt|tbl|uc)(?=[a-z]{2})")
"""What makers of forms write before the name of a control, `divAds`, `pnlRelated`."""
_WORD = re.compile(r"(?<![a-z\d])[a-z]+")
"""A word of a name; letters behind a figure are none, but part of a name that a machine made, `css-1ad7k`."""


@lru_cache(maxsize=8)
def token_kinds(lexicon: Lexicon) -> Callable[[str], BlockKind | None]:
    """Return a function from a class name or id to what it says of its element, made once.

    >>> from arabnews.lexicon import default_lexicon
    >>> kind = token_kinds(default_lexicon())
    >>> kind("related-posts").value, kind("share_tools").value, kind("shared-column"), kind("no-share")
    ('related', 'share', None, None)

    Args:
        lexicon: The words in use, class names among them.
    """
    entries = lexicon.of(ClassTokenEntry)
    parts = [(_joined(form), _kind(entry)) for entry in entries if not entry.whole for form in entry.forms]
    words = {form: _kind(entry) for entry in entries if entry.whole for form in entry.forms}

    @lru_cache(maxsize=4096)
    def kind(token: str) -> BlockKind | None:
        named = _STATE.sub("", token)
        written = _WORD.findall(named)
        written += [word[control.end() :] for word in written if (control := _CONTROL.match(word))]
        found = next((words[word] for word in written if word in words), None)
        joined = _joined(named)
        return next((kind for form, kind in parts if form in joined), found)

    return kind


def _kind(entry: ClassTokenEntry) -> BlockKind | None:
    """Return what the names of an entry say; those of the text itself say nothing of furniture."""
    return None if entry.kind is BlockKind.PARAGRAPH else entry.kind


def _joined(token: str) -> str:
    return _SEPARATORS.sub("-", token)
