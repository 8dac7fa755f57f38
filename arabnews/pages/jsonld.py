"""JSON-LD as sites write it: line breaks in strings, commas too many, wrappers, quotation marks unescaped."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from typing import cast

from arabnews.text.given import replace_surrogates

__all__ = ["Json", "Node", "read_json", "read_nodes", "types_of"]

Json = str | bool | None | list["Json"] | dict[str, "Json"]
"""A value of JSON; numbers stay as they are written."""

Node = dict[str, Json]

_LONGEST = 1_000_000
_MOST = 500
_DEEPEST = 64
_TOKENS = re.compile(r'\\[\s\S]|"|,(?=\s*[}\]])')
_AFTER_STRING = re.compile(r"\s*(?:[,:}\]]|$)")
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_START = re.compile(r"[\[{]")
_DECODER = json.JSONDecoder(strict=False, parse_int=str, parse_float=str, parse_constant=str)
_DOORS = ("@graph", "mainEntity", "mainEntityOfPage")
"""Properties that lead on to what the page is about; lists of other stories are not among them."""


def read_nodes(scripts: Iterable[str]) -> tuple[Node, ...]:
    """Read the scripts of a page and return the things that it is about.

    >>> [node["headline"] for node in read_nodes(['<![CDATA[{"headline": "خبر "عاجل"",}]]>;'])]
    ['خبر "عاجل"']

    Args:
        scripts: The contents of its `application/ld+json` elements.

    Returns:
        The top nodes, those of lists and of `@graph` among them; what is beyond repair is left out.
    """
    nodes: list[Node] = []
    for script in scripts:
        for value in read_json(script):
            nodes.extend(_open(value, _MOST - len(nodes)))
    return tuple(nodes)


def types_of(node: Node) -> tuple[str, ...]:
    """Return the types of a node without the vocabulary's address."""
    types = node.get("@type")
    names = types if isinstance(types, list) else [types]
    return tuple(re.split(r"[/:#]", name)[-1] for name in names if isinstance(name, str))


def read_json(script: str) -> list[Json]:
    """Parse the values of a script, as it is or mended; none if it is beyond repair."""
    if len(script) > _LONGEST:
        return []
    script = script.replace("<![CDATA[", " ").replace("]]>", " ")
    for mended in _mend(script):
        values = _decode(mended)
        if values:
            return values
    return []


def _mend(script: str) -> Iterator[str]:
    yield script
    if "&quot;" in script:
        script = html.unescape(script)
        yield script
    yield _repair(script)


def _decode(text: str) -> list[Json]:
    """Parse one value after the other; nothing if the first is broken."""
    values: list[Json] = []
    has_halves = _HALF.search(text) is not None
    found = _START.search(text)
    while found and len(values) < _MOST:
        try:
            value, end = _DECODER.raw_decode(text, found.start())
            values.append(_whole(cast("Json", value)) if has_halves else cast("Json", value))
        except (ValueError, RecursionError):
            break
        found = _START.search(text, end)
    return values


def _whole(value: Json) -> Json:
    """Replace halves of characters that were escaped and cut off: no file can hold them."""
    if isinstance(value, str):
        return replace_surrogates(value)
    if isinstance(value, list):
        return [_whole(item) for item in value]
    if isinstance(value, dict):
        return {replace_surrogates(name): _whole(item) for name, item in value.items()}
    return value


def _repair(text: str) -> str:
    """Drop the commas before a bracket, and escape the quotation marks inside strings."""
    pieces: list[str] = []
    at, in_string = 0, False
    for token in _TOKENS.finditer(text):
        mark = token.group()
        pieces.append(text[at : token.start()])
        at = token.end()
        if mark == '"':
            closes = _AFTER_STRING.match(text, at) is not None
            pieces.append('\\"' if in_string and not closes else mark)
            in_string = not (in_string and closes)
        elif mark != "," or in_string:
            pieces.append(mark)
    pieces.append(text[at:])
    return "".join(pieces)


def _open(value: Json, most: int) -> list[Node]:
    """Return the nodes of a value, through lists and the doors."""
    nodes: list[Node] = []
    waiting: list[tuple[Json, int]] = [(value, 0)]
    while waiting and len(nodes) < most:
        inner, depth = waiting.pop()
        if depth > _DEEPEST:
            continue
        if isinstance(inner, list):
            waiting.extend((item, depth + 1) for item in reversed(inner[:_MOST]))
        elif isinstance(inner, dict):
            nodes.append(inner)
            waiting.extend((inner[door], depth + 1) for door in reversed(_DOORS) if door in inner)
    return nodes
