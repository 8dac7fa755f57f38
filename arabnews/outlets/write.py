"""Write profiles as the TOML of `outlets/profiles`: keys in the order of the schema."""

from __future__ import annotations

import json
from collections.abc import Iterator

from pydantic import BaseModel, TypeAdapter

from arabnews.outlets.schema import Profile

__all__ = ["write_profile"]

_Value = bool | str | tuple[str, ...]
_FIELDS = TypeAdapter(dict[str, _Value])


def write_profile(profile: Profile) -> str:
    """Return a profile as a file that `read_profiles` reads back.

    Args:
        profile: The profile.
    """
    return "\n".join(_lines(profile)) + "\n"


def _lines(profile: Profile) -> Iterator[str]:
    yield "[[profile]]"
    yield from _fields(profile, leave_out={"text", "layout"})
    text = list(_fields(profile.text, leave_out={"standing"}))
    if text:
        yield from ("", "[profile.text]", *text)
    for standing in profile.text.standing:
        yield from ("", "[[profile.text.standing]]", *_fields(standing))
    for layout in profile.layout:
        yield from ("", "[[profile.layout]]", *_fields(layout))


def _fields(entry: BaseModel, leave_out: set[str] | None = None) -> Iterator[str]:
    """Yield the keys that say something; a list of two and more has an item on each line."""
    fields = _FIELDS.validate_python(entry.model_dump(exclude_defaults=True, exclude=leave_out))
    for key, value in fields.items():
        if isinstance(value, tuple) and len(value) > 1:
            yield f"{key} = ["
            yield from (f"  {_quoted(item)}," for item in value)
            yield "]"
        else:
            yield f"{key} = {_quoted(value)}"


def _quoted(value: _Value) -> str:
    """Write a string, a list or a truth value; TOML's basic strings are JSON's."""
    return json.dumps(value, ensure_ascii=False)
