"""The door of a room whose library is an extra: what needs it is loaded when it is first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from arabnews.errors import InputError

__all__ = ["load"]


def load(name: str, room: str, home: Mapping[str, str], library: str) -> object:
    """Return what a room calls by a name.

    Args:
        name: What is asked for.
        room: The room's module.
        home: The module of each name in it.
        library: The library that these modules need.

    Raises:
        AttributeError: There is no such name.
        InputError: The library is not installed.
    """
    if name not in home:
        raise AttributeError(f"module {room!r} has no attribute {name!r}")
    try:
        value: object = getattr(import_module(f"{room}.{home[name]}"), name)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != library:
            raise
        extra = room.rpartition(".")[2]
        raise InputError(
            f"{room} needs {library}, which is not installed; "
            f"install it with: pip install 'arabnews[{extra}]'"
        ) from error
    return value
