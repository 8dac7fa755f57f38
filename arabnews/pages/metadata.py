"""A page's metadata: every layer read, nothing chosen."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import chain

from arabnews.pages.candidates import Candidate, Find, Metadata
from arabnews.pages.jsonld import Node, read_nodes
from arabnews.pages.metatags import find_in_elements, find_in_microdata, ld_scripts
from arabnews.pages.schema_org import find_in_nodes, updates_in
from arabnews.pages.state import find_in_state
from arabnews.pages.tree import ElementT, TextT, Tree

__all__ = ["metadata_of", "read_metadata"]

_NO_NAME = re.compile(r"https?:|www\.|@|/|[^@\s]+@\S+$", re.IGNORECASE)
"""Addresses and handles in the place of an author's name."""


def read_metadata(tree: Tree[ElementT, TextT]) -> Metadata:
    """Read what a page says of itself to machines.

    Args:
        tree: The parsed page.

    Returns:
        The candidates of each field; broken metadata gives fewer of them and never an error.
    """
    nodes = read_nodes(ld_scripts(tree))
    found = _group(chain(find_in_nodes(nodes), find_in_elements(tree), find_in_microdata(tree)))
    if "published" not in found:
        titles = frozenset(title.value for title in found.get("titles", ()))
        for field, told in _group(find_in_state(tree, titles)).items():
            found.setdefault(field, told)
    return Metadata(**found, updates=updates_in(nodes))


def metadata_of(nodes: tuple[Node, ...]) -> Metadata:
    """Read what nodes of JSON-LD alone say.

    Args:
        nodes: The nodes as `read_nodes` returns them.

    Returns:
        The candidates of each field.
    """
    return Metadata(**_group(find_in_nodes(nodes)), updates=updates_in(nodes))


def _group(finds: Iterable[Find]) -> dict[str, tuple[Candidate, ...]]:
    grouped: defaultdict[str, list[Candidate]] = defaultdict(list)
    for field, found in finds:
        if field != "authors" or not _NO_NAME.match(found.value):
            grouped[field].append(found)
    return {field: tuple(found) for field, found in grouped.items()}
