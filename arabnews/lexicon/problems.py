"""What is wrong with a broken entry, said for who writes TOML: the key, the value, the mend."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping

from pydantic import ValidationError
from pydantic_core import ErrorDetails

__all__ = ["first_problem", "missing", "reason", "suggest"]

_FEW = 100
"""Names up to which all are told, where none is like the wrong one."""


def first_problem(error: ValidationError) -> ErrorDetails:
    """Return the problem to tell; an unknown key goes first, for a key that is misspelt is missing too."""
    problems = error.errors()
    return next((problem for problem in problems if problem["type"] == "extra_forbidden"), problems[0])


def missing(error: ValidationError) -> str:
    """Name all keys that an entry lacks, so that none is found out only after the next."""
    lacking = (problem["loc"] for problem in error.errors() if problem["type"] == "missing")
    keys = [".".join(map(str, location)) for location in lacking]
    verb, them = ("is", "it") if len(keys) == 1 else ("are", "them")
    return f"{', '.join(keys)} {verb} missing; add {them}"


def reason(problem: ErrorDetails) -> str:
    """Say what is wrong with a value, and what to write instead."""
    say = _REASONS.get(problem["type"])
    return say(problem) if say else problem["msg"].removeprefix("Value error, ")


def suggest(word: str, known: Iterable[str]) -> str:
    """Offer the name that is most like a wrong one, or else all there are."""
    names = sorted(known)
    close = difflib.get_close_matches(word, names, n=1)
    if close:
        return f" — did you mean {close[0]!r}?"
    return f"; known are {', '.join(names)}" if len(names) <= _FEW else ""


def _no_list(problem: ErrorDetails) -> str:
    given = problem["input"]
    return f'{given!r} is no list; write ["{given}"]' if isinstance(given, str) else f"{given!r} is no list"


def _no_text(problem: ErrorDetails) -> str:
    return f'{problem["input"]!r} is no text; write it in quotation marks, "{problem["input"]}"'


def _none_of(problem: ErrorDetails) -> str:
    names = str(problem.get("ctx", {}).get("expected", "")).replace(" or ", ", ").replace("'", "")
    given = problem["input"]
    return f"{given!r} is none of its values{suggest(str(given), names.split(', '))}"


_REASONS: Mapping[str, Callable[[ErrorDetails], str]] = {
    "tuple_type": _no_list,
    "string_type": _no_text,
    "literal_error": _none_of,
    "enum": _none_of,
}
"""How each sort of problem is told; of the others pydantic, or the check itself, says what is wrong."""
