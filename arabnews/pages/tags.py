"""What HTML's elements do to text: which break lines, which show nothing."""

from __future__ import annotations

__all__ = [
    "BREAKS",
    "DRAWERS",
    "ITEMS",
    "ITEMS_OR_WRAPPERS",
    "PICTURES",
    "SCREEN_READER",
    "SKIPPED",
    "SPECIAL",
    "STORIES",
    "UNMARKED",
    "VERBATIM",
    "WRAPPERS",
]

_BLOCKS = (
    "address article aside blockquote body center details dialog dir div dl fieldset figcaption figure "
    "footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend listing main menu nav ol optgroup p "
    "plaintext pre search section summary table tbody tfoot thead tr ul xmp"
)
_ROWS = "caption dd dt li option td th"

BREAKS: dict[str, int] = {**dict.fromkeys(_BLOCKS.split(), 2), **dict.fromkeys(_ROWS.split(), 1)}
"""Line breaks that part a block element from what stands before and after it; inline ones are not here."""

_SKIPPED = (
    "script style template noscript head title svg select datalist textarea iframe object video audio canvas "
    "noembed noframes amp-sidebar amp-lightbox amp-consent amp-ad amp-embed amp-sticky-ad"
)

SKIPPED = frozenset(_SKIPPED.split())
"""Elements whose text no reader sees, or not before a click."""

DRAWERS = frozenset({"amp-sidebar"})
"""Skipped elements that pages forget to close: those that then hold the story are none."""

STORIES = frozenset({"article", "main"})
"""Elements that hold a story, and stand in no menu."""

VERBATIM = frozenset({"listing", "plaintext", "pre", "xmp"})
"""Elements that show the line breaks of their text."""

ITEMS = frozenset({"a", "button", "label", "time"})
"""Inline elements that are things of their own: two in a row are two words, though no blank parts them."""

WRAPPERS = frozenset({"b", "em", "i", "small", "span", "strong"})
"""Inline elements that hold such an item or stand beside it: a link's marker, the `و` of two authors."""

ITEMS_OR_WRAPPERS = ITEMS | WRAPPERS
"""What may be a thing of its own beside one of the items."""

UNMARKED = frozenset({"bdi", "bdo", "em", "font", "i", "mark", "q", "small", "span", "u"})
"""Inline elements that say nothing of their text unless they have a name, a link or a property."""

PICTURES = frozenset({"amp-img", "img"})
"""Elements that are pictures."""

_SCREEN_READER = (
    "hidden-visually screen-reader-text screen-reader-only show-for-sr sr-only u-visually-hidden "
    "visually-hidden visuallyhidden"
)

SCREEN_READER = frozenset(_SCREEN_READER.split())
"""Class names under which style sheets hide text from the eye: conventions of the large frameworks."""

SPECIAL = ("hidden", "aria-hidden", "style")
"""Attributes that may hide an element or change how it breaks lines."""
