"""What the caller tells of a page, and of how to read it."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypedDict

from arabnews.errors import InputError
from arabnews.lexicon import Lexicon, default_lexicon
from arabnews.models import Moment
from arabnews.models.moments import told_moment
from arabnews.outlets.hooks import Hook
from arabnews.outlets.registry import Registry, default_registry
from arabnews.text.given import replace_surrogates

__all__ = ["MAX_CHARS", "Options", "ParseOptions", "read_options", "short_enough"]

MAX_CHARS = 10_000_000
"""Characters that a page may have unless the caller allows more."""


class ParseOptions(TypedDict, total=False):
    """The keywords of `parse`, `parse_html` and `parse_text`."""

    url: str | None
    """Address of the page."""
    published_at: Moment | str | None
    """When it was published, if the caller knows; beats what the page says. A string is ISO 8601."""
    fetched_at: Moment | str | None
    """When it was fetched; the anchor of relative times in the header. A string is ISO 8601."""
    outlet: str | None
    """Name, domain, address or profile id of the outlet, if the caller knows."""
    lexicon: Lexicon | None
    """Words to use; the library's own if left out."""
    registry: Registry | None
    """Profiles of outlets, as `load_registry` reads them; the library's own if left out."""
    hooks: Mapping[str, Hook] | None
    """Functions that read an outlet's markup, by its profile id."""
    max_chars: int | None
    """Characters that the page may have; ten million if left out."""
    without: Collection[str] | None
    """Names of stages to leave out."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the caller told, made sure of.

    Attributes:
        url: Address of the page.
        published_at: When it was published; beats what the page says.
        fetched_at: When it was fetched; the anchor of `منذ 3 ساعات` in a header.
        outlet: Name, domain, address or profile id of the outlet.
        lexicon: Words to use.
        registry: Profiles of outlets to look in.
        hooks: Functions that read outlets' markup, by profile id.
        without: Names of stages to leave out.
    """

    url: str | None = None
    published_at: Moment | None = None
    fetched_at: Moment | None = None
    outlet: str | None = None
    lexicon: Lexicon = field(default_factory=default_lexicon)
    registry: Registry = field(default_factory=default_registry)
    hooks: Mapping[str, Hook] = field(default_factory=dict[str, Hook])
    without: frozenset[str] = frozenset()


_KINDS: Mapping[str, tuple[type, str]] = {
    "url": (str, "a str"),
    "outlet": (str, "a str: name, domain or profile id"),
    "lexicon": (Lexicon, "what load_lexicon returns"),
    "registry": (Registry, "what load_registry returns"),
    "hooks": (Mapping, "a mapping of profile ids to functions"),
    "max_chars": (int, "a whole number"),
    "without": (Collection, "a tuple of names of stages"),
}
"""What a keyword must be, and how to say so; of times `told_moment` says it."""

_KEYWORDS = tuple(ParseOptions.__annotations__)


def read_options(given: ParseOptions, stages: Sequence[str]) -> Options:
    """Make sure of what the caller tells; a keyword that is `None` is left out.

    Args:
        given: The keywords.
        stages: Names of the stages that there are.

    Returns:
        The options.

    Raises:
        InputError: A keyword's value is of another kind, `without` names no stage, or a hook's id no profile.
        TypeError: There is no such keyword.
    """
    told: Mapping[str, object] = given
    for name, value in told.items():
        _refuse(name, value)
    without = given.get("without") or ()
    left_out = frozenset([without] if isinstance(without, str) else without)
    for name in left_out:
        _refuse_unknown_stage(name, stages)
    registry, hooks = given.get("registry") or default_registry(), given.get("hooks") or {}
    for profile, hook in hooks.items():
        _refuse_hook(profile, hook, registry)
    return Options(
        replace_surrogates(given.get("url") or "") or None,
        told_moment(given.get("published_at"), "published_at"),
        told_moment(given.get("fetched_at"), "fetched_at"),
        replace_surrogates(given.get("outlet") or "").strip() or None,
        given.get("lexicon") or default_lexicon(),
        registry,
        hooks,
        left_out,
    )


def short_enough(text: str, given: ParseOptions) -> str:
    """Return a text as it is.

    Raises:
        InputError: It is longer than `max_chars`.
    """
    max_chars = given.get("max_chars")
    _refuse("max_chars", max_chars)
    most = MAX_CHARS if max_chars is None else max_chars
    if len(text) > most:
        raise InputError(
            f"the page has {len(text):,} characters, more than {most:,}; "
            "pass a larger max_chars= if it is one page"
        )
    return text


def _refuse(name: str, value: object) -> None:
    """Refuse a keyword that there is not, as Python does, and a value of another kind."""
    if name not in _KEYWORDS:
        mend = _like(name, _KEYWORDS) or f"there are {', '.join(_KEYWORDS)}"
        raise TypeError(f"got an unexpected keyword argument {name!r}; {mend}")
    kind, wanted = _KINDS.get(name, (object, ""))
    if value is not None and not isinstance(value, kind):
        raise InputError(f"{name} is {wanted}, got {type(value).__name__}")


def _refuse_unknown_stage(name: str, stages: Sequence[str]) -> None:
    if name not in stages:
        mend = _like(name, stages) or f"stages are {', '.join(stages)}"
        raise InputError(f"no stage is called {name!r}; {mend}")


def _refuse_hook(profile: object, hook: object, registry: Registry) -> None:
    """Refuse what is no function, and one that no page would ever call."""
    if not callable(hook):
        raise InputError(f"hooks[{profile!r}] is a function, got {type(hook).__name__}")
    if registry.by_id(str(profile)) is None:
        mend = _like(str(profile), [known.id for known in registry.profiles])
        mend = mend or "pass registry=load_registry(FILE) with one"
        raise InputError(f"hooks: no profile has the id {profile!r}; {mend}")


def _like(name: str, names: Iterable[str]) -> str:
    close = difflib.get_close_matches(str(name), list(names), n=1)
    return f"did you mean {close[0]!r}?" if close else ""
