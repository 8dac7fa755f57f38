"""Hooks that workers import: each does what a page's words tell it."""

from __future__ import annotations

import os
import sys
from threading import Event
from typing import TYPE_CHECKING

from arabnews.outlets.hooks import Parts

if TYPE_CHECKING:
    from bs4 import Tag


def obey(story: Tag) -> Parts:
    """Do what the story says: die, hang, leave, or nothing."""
    words = story.get_text()
    if "تموت" in words:
        os._exit(9)
    if "تتعلق" in words:
        Event().wait(60)
    if "تغادر" in words:
        sys.exit("leaving")
    return Parts()
