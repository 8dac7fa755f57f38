"""What a line looks like: prose or headline, and whether two lines say the same."""

from __future__ import annotations

import re

from arabnews.blocks.lines.vocabulary import BlockWords

__all__ = [
    "CLOCK",
    "DATED_ITEM",
    "DEGREES",
    "EDGE",
    "LABEL_END",
    "bullet_end",
    "common_prefix",
    "content_words",
    "ends_sentence",
    "is_list_item",
    "is_near_copy",
    "is_prose",
    "is_said",
    "is_signed",
    "is_title_like",
    "word_count",
]

EDGE = " \t\u00a0:.,،|-–—•*"
"""What may hang on the edge of a title, a tag or a marker and is no part of it."""

CLOCK = re.compile(r"(?<!\d)\d?\d:\d\d(?!\d)")
"""An hour with its minutes."""

DEGREES = re.compile(r"\d\s*[°º˚℃]")
"""What a strip of the weather shows."""

DATED_ITEM = re.compile(r"\d{1,2} [^:]{2,25}: ?[^\W\d_]")
"""An item of a programme, `25 جويلية: ليلة الافتتاح`."""

LABEL_END = re.compile(r": ?$")
"""What parts a label from the rubric behind it, which no list need know: `التصنيف: بلدية المرفأ`."""

_CLOSERS = "\"'»”“’›)]}）* "
_STEM = re.compile(r"(?<![^\W_])(?:و|ف)?(?:ال|لل|بال|كال)?([^\W\d_]{3,})")
_BULLET = re.compile(r"^(?:[•▪◦·*\-–—]|\d{4}-\d\d-\d\d|\d{1,2}[.)-])\s*")
_ITEM = re.compile(r"^(?:[•▪◦·*-]|>[> *])")
_SAYS = re.compile(r": ?[«“\"”]$")
_SIGNED_WORDS = 10
_SHARED = 7
"""Characters that lines of sixteen and more share at one end if they are but two letters apart."""
_PROSE_LENGTH = 120
_SENTENCE_WORDS = 8


def word_count(text: str) -> int:
    """Count words cheaply: blanks plus one."""
    return text.count(" ") + 1


def bullet_end(text: str) -> int:
    """Return where the words of a list item begin, behind its bullet, number or day.

    >>> bullet_end("• افتتاح جسر جديد"), bullet_end("افتتاح جسر جديد")
    (2, 0)
    """
    found = _BULLET.match(text)
    return found.end() if found and found.end() < len(text) else 0


def is_list_item(folded: str) -> bool:
    """Tell whether a line above the text opens with a bullet, as the points of a deck do.

    >>> is_list_item("• افتتاح جسر جديد"), is_list_item("- افتتاح"), is_list_item("افتتاح جسر جديد")
    (True, True, False)
    """
    return _ITEM.match(folded) is not None


def ends_sentence(folded: str) -> bool:
    """Tell whether a line ends as a sentence does.

    >>> ends_sentence("وصل الوفد اليوم."), ends_sentence("افتتاح جسر جديد")
    (True, False)
    """
    bare = folded.rstrip(_CLOSERS)
    return bare.endswith((".", "؛")) and not bare.endswith("..")


def is_prose(folded: str, words: BlockWords) -> bool:
    """Tell whether a line is running text: long, or a sentence of some words with its full stop.

    Args:
        folded: A line in its search form.
        words: The words in use.
    """
    if is_signed(folded, words):
        return False
    if len(folded) >= _PROSE_LENGTH:
        return folded.count("   ") < 2  # titles of a ticker, strung together
    return word_count(folded) >= _SENTENCE_WORDS and ends_sentence(folded)


def is_title_like(folded: str) -> bool:
    """Tell whether a line could be a headline: three to thirty words, not closed by a full stop."""
    return 3 <= word_count(folded) <= 30 and len(folded) <= 200 and not ends_sentence(folded)


def is_signed(folded: str, words: BlockWords) -> bool:
    """Tell whether a line opens with words and a colon behind which only its writer's name can stand.

    >>> from arabnews.blocks.lines.vocabulary import block_words
    >>> from arabnews.lexicon import default_lexicon
    >>> words = block_words(default_lexicon())
    >>> is_signed("كتب بواسطه: سامي فريد", words), is_signed("تقرير: الامطار تعود", words)
    (True, False)

    Args:
        folded: A line in its search form.
        words: The words in use.
    """
    if ":" not in folded or word_count(folded) > _SIGNED_WORDS:
        return False
    return words.signature.match(folded) is not None


def is_said(text: str, at: int) -> bool:
    """Tell whether a colon and an opening mark stand right before some words of a line.

    >>> is_said("المدير: «لا عودة»", 9), is_said("كتب: سامي فريد", 5)
    (True, False)

    Args:
        text: The line.
        at: Where the words begin.
    """
    return _SAYS.search(text, max(at - 4, 0), at) is not None


def is_near_copy(one: str, other: str) -> bool:
    """Tell whether two folded lines are the same but for a letter or two, or one is the other cut short.

    >>> is_near_copy("امتلاكها لزمام المبادره في الدوري", "امتلاكها زمام المبادره في الدوري")
    True
    """
    if one == other:
        return bool(one)
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if len(short) < 5:
        return False
    if long.startswith(short.rstrip(" .…،:")):
        return len(short) >= 10 or word_count(short) >= 2
    if len(long) - len(short) > 3 or len(short) < 16:
        return False
    if short[:_SHARED] != long[:_SHARED] and short[-_SHARED:] != long[-_SHARED:]:
        return False  # two letters apart, one half at least is the same
    prefix = common_prefix(short, long)
    suffix = common_prefix(short[:prefix:-1], long[:prefix:-1])
    return prefix + suffix >= len(short) - 2


def content_words(folded: str, words: BlockWords) -> frozenset[str]:
    """Return the words of a line that carry meaning, without conjunction and article, cut to five letters.

    >>> from arabnews.blocks.lines.vocabulary import block_words
    >>> from arabnews.lexicon import default_lexicon
    >>> sorted(content_words("وصلت العباره الي المرفا بعد الصيانه", block_words(default_lexicon())))
    ['صلت', 'صيانه', 'عباره', 'مرفا']

    Args:
        folded: A line in its search form.
        words: The words in use.
    """
    function = words.function
    return frozenset(word[:5] for word in _STEM.findall(folded) if word not in function)


def common_prefix(one: str, other: str) -> int:
    """Return how many characters two lines open with alike.

    >>> common_prefix("المرفا القديم", "المرفا الجديد")
    9

    Args:
        one: A line.
        other: Another.
    """
    limit = min(len(one), len(other))
    if one[:limit] == other[:limit]:
        return limit
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
