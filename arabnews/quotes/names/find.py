"""The name within one piece of a speaker phrase: behind titles, behind a post, or before one."""

from __future__ import annotations

from collections.abc import Sequence

from arabnews.quotes.names.behind_post import name_behind_post
from arabnews.quotes.names.bodies import behind_body
from arabnews.quotes.names.closing import closing_name
from arabnews.quotes.names.ends import name_end
from arabnews.quotes.names.no_names import is_object_noun, may_lengthen
from arabnews.quotes.names.openings import (
    behind_unlisted_post,
    is_first_name,
)
from arabnews.quotes.names.posts import is_name_not_post, is_titled_given
from arabnews.quotes.names.titled import may_be_titled, says_where, stands_for_title, titled_name
from arabnews.quotes.words.everyday import names_nobody, without_everyday
from arabnews.quotes.words.everyday_forms import is_any_form
from arabnews.quotes.words.heads import POSSESSIVES
from arabnews.quotes.words.particles import BOTH, GLOSSES, NO_NAME, ONE_OF, RELATIVE, THEN
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["is_attribute", "name_in"]

_OF_MANY = BOTH | ONE_OF
_OPEN_CLAUSES = RELATIVE | GLOSSES | THEN
_TITLE_AND_NAME = 2


def name_in(words: list[str], vocabulary: Vocabulary) -> tuple[int, int]:
    """Find the name in one piece of a speaker phrase.

    Args:
        words: The piece, between two commas.
        vocabulary: The words of reported speech.

    Returns:
        Where the name begins and ends among the words; an empty range if there is none.
    """
    naming = vocabulary.kinds["called"]
    if not naming.isdisjoint(words):
        called = next((at for at in range(len(words) - 1) if words[at] in naming), None)
        if called is not None:
            return called + 1, len(words)
    honorific = vocabulary.title_count(words)
    if honorific and may_be_titled(words, honorific, vocabulary):
        return titled_name(words, honorific, vocabulary)
    if is_titled_given(words, honorific, vocabulary):
        return honorific, name_end(words, honorific, vocabulary)
    if honorific and vocabulary.source_kind(words[honorific]) == "role":  # السيد المدير العام سالم
        start, end = name_in(words[honorific:], vocabulary)
        return (start + honorific, end + honorific) if end else (0, 0)
    posted = 0 < honorific < len(words) and words[honorific] in NO_NAME  # الرائد في الشرطة سالم
    start, end = name_behind_post(words, vocabulary) if posted else _behind_head(words, honorific, vocabulary)
    start = behind_body(words, start, vocabulary) if start else 0
    if start >= end or (start and names_nobody(words[start:end], vocabulary)):
        return 0, 0
    return without_everyday(words, start, end, vocabulary)


def _behind_head(words: list[str], honorific: int, vocabulary: Vocabulary) -> tuple[int, int]:
    """مدير المتحف سالم، الفرنسي ميندا: the name behind the noun that opens the piece."""
    if words[0][:1] == "و" and vocabulary.source_kind(words[0][1:]) == "role":  # ومدير المركز
        words = [words[0][1:], *words[1:]]
    if is_name_not_post(words, 0, vocabulary):
        return 0, name_end(words, 0, vocabulary)
    if stands_for_title(words, vocabulary) or _is_owned_post(words, vocabulary):
        return 1, name_end(words, 1, vocabulary)
    head = vocabulary.source_kind(words[0])
    if head == "style":
        head = vocabulary.source_kind(words[min(honorific, len(words) - 1)])
    if _opens_clause(words, vocabulary):
        return 0, 0
    if head is not None and not _may_hold_name(words, head, vocabulary):
        return closing_name(words, vocabulary) if head == "unnamed" else (0, 0)
    if head is not None or words[0] in _OF_MANY or _is_nationality(words, vocabulary):
        return name_behind_post(words, vocabulary)
    return _without_head(words, vocabulary)


def _is_owned_post(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """محاميه يوحاي أوحانا: behind a post with its owner's pronoun an indefinite word opens the name."""
    post, first = words[0], "".join(words[1:2])
    if not first or post.startswith("ال") or not post.endswith(POSSESSIVES):
        return False
    if post.endswith("ه") and post in vocabulary.sources:  # زميلة سامر
        return False
    if vocabulary.source_kind(post) != "role":
        return False
    if first.startswith(("ال", "لل", "بال", "وال")) or vocabulary.source_kind(first) is not None:
        return False
    return may_lengthen(first, vocabulary) and not is_any_form(first, vocabulary)


def _without_head(words: Sequence[str], vocabulary: Vocabulary) -> tuple[int, int]:
    """سامر الحلو، الملحن سامر الحلو: a name alone, or behind a post that no list holds."""
    if words[0] in vocabulary.media or _is_thing(words, vocabulary):
        return 0, 0
    if _describes_post(words, vocabulary):
        return name_behind_post(words, vocabulary)
    start = behind_unlisted_post(words, vocabulary) or 0
    if not start and is_attribute(words, vocabulary):
        return 0, 0
    return start, name_end(words, start, vocabulary)


def _describes_post(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """الخليفة العام للطريقة: a definite noun, an adjective of posts and what it is of; not الطيب البكوش."""
    if len(words) < 3 or not words[0].startswith("ال") or words[0] in vocabulary.names.given:
        return False
    return words[1] in vocabulary.kinds["adjective"] and words[2].startswith(("ال", "لل"))


def _is_thing(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """اجتماع وزاري، منطقة الميناء، عملية بحث عميقة: what happens, a place, a noun with its adjective."""
    if len(words) > 1 and (is_object_noun(words[0], vocabulary) or words[0] in vocabulary.place_heads):
        return True  # alone it may be a family name
    if _is_construct(words, vocabulary):
        return True
    agree = len(words) > 1 and words[0].endswith("ه") and words[-1].endswith("ه")
    return agree and not any(vocabulary.names.is_known(word) for word in words)


def _is_construct(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """خطيب المسجد، علوم البحار: a family's name, or a rare one, is a plain noun before everyday ones."""
    names, first = vocabulary.names, words[0]
    rare = names.is_known(first) and first not in names.common and first not in names.particles
    if len(words) < 2 or not rare or first.startswith("ال") or not words[1].startswith("ال"):
        return False
    return vocabulary.source_kind(words[1]) is None and all(
        is_any_form(word, vocabulary) for word in words[1:]
    )


def is_attribute(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Tell whether definite words are no name: المصري الأصل; not الطيب البكوش.

    Args:
        words: Words in their search form.
        vocabulary: The words of reported speech.
    """
    definite = len(words) > 1 and all(word.startswith("ال") for word in words)
    return definite and (words[0] in vocabulary.nationalities or words[0] not in vocabulary.names.given)


def _opens_clause(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """الذي يشرف عليه، في الوزارة: no name begins here; علي الحسيني is one."""
    word, kinds = words[0], vocabulary.kinds
    if word == "علي" and is_first_name(words, 0, vocabulary):
        return False
    if word in _OPEN_CLAUSES or says_where(words, vocabulary):
        return True
    if word in kinds["kin"]:  # والد سامر الحلو: the name is his
        return True
    before = word in kinds["preposition"] and vocabulary.source_kind(word) is None  # not إمام المسجد
    return before or word in kinds["time"] or word in kinds["negation"]


def _may_hold_name(words: Sequence[str], head: str, vocabulary: Vocabulary) -> bool:
    """وزير النقل سالم, المسؤول سالم, أحد المزارعين سالم; not مصدر أمني, nor محام عن الوزير السابق سالم."""
    if len(words) > _TITLE_AND_NAME and words[1] == "عن" and words[0] in vocabulary.kinds["speaks-for"]:
        return vocabulary.source_kind(words[2]) != "role"
    word = words[0]
    return head == "role" or word in ONE_OF or (head == "unnamed" and word.startswith("ال"))


def _is_nationality(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """العاهل الأردني: a definite noun and a nationality; not الهادي المرزوقي."""
    if len(words) < _TITLE_AND_NAME or words[0] in vocabulary.kinds["given-with-article"]:
        return False
    definite = words[0].startswith("ال") and words[1].startswith("ال")
    return definite and words[1].endswith(("ي", "يه"))
