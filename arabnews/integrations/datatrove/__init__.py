"""A step for the pipelines of datatrove: from the pages of a crawl to the bodies of its articles.

It needs datatrove: `pip install 'arabnews[datatrove]'`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from arabnews.integrations.door import load

if TYPE_CHECKING:
    from arabnews.integrations.datatrove.step import ArticleStep

__all__ = ["ArticleStep"]


def __getattr__(name: str) -> object:
    """Load a name when it is first asked for, or say what to install for it."""
    return load(name, __name__, {"ArticleStep": "step"}, "datatrove")


def __dir__() -> list[str]:
    """List the names of the room."""
    return sorted(__all__)
