"""The name within one piece of a speaker phrase: behind titles, behind a post, or before one."""

from __future__ import annotations

from collections.abc import Sequence

from arabnews.quotes.names.bodies import behind_body, closes_body
from arabnews.quotes.names.closing import closing_name
from arabnews.quotes.names.complements import names_building, needs_complement
from arabnews.quotes.names.ends import joins_post, name_end
from arabnews.quotes.names.heads import first_of_name, opens_with_article
from arabnews.quotes.names.no_names import is_object_noun, may_lengthen
from arabnews.quotes.names.openings import (
    behind_unlisted_post,
    has_false_article,
    has_joined_article,
    is_first_name,
    is_particle,
    looks_like_name,
    opens_name,
)
from arabnews.quotes.names.posts import is_name_not_post
from arabnews.quotes.names.titled import may_be_titled, says_where, titled_name
from arabnews.quotes.words.everyday import names_nobody, without_everyday
from arabnews.quotes.words.everyday_forms import is_any_form
from arabnews.quotes.words.particles import BOTH, GLOSSES, NO_NAME, ONE_OF, RELATIVE, THEN
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["is_attribute", "name_in", "stands_for_title"]

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
    if honorific and vocabulary.source_kind(words[honorific]) == "role":  # السيد المدير العام سالم
        start, end = name_in(words[honorific:], vocabulary)
        return (start + honorific, end + honorific) if end else (0, 0)
    posted = 0 < honorific < len(words) and words[honorific] in NO_NAME  # الرائد في الشرطة سالم
    start, end = _name_start(words, vocabulary) if posted else _behind_head(words, honorific, vocabulary)
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
    if stands_for_title(words, vocabulary):
        return 1, name_end(words, 1, vocabulary)
    head = vocabulary.source_kind(words[0])
    if head == "style":
        head = vocabulary.source_kind(words[min(honorific, len(words) - 1)])
    if _opens_clause(words, vocabulary):
        return 0, 0
    if head is not None and not _may_hold_name(words, head, vocabulary):
        return closing_name(words, vocabulary) if head == "unnamed" else (0, 0)
    if head is not None or words[0] in _OF_MANY or _is_nationality(words):
        return _name_start(words, vocabulary)
    return _without_head(words, vocabulary)


def _without_head(words: Sequence[str], vocabulary: Vocabulary) -> tuple[int, int]:
    """سامر الحلو، الملحن سامر الحلو: a name alone, or behind a post that no list holds."""
    if words[0] in vocabulary.media or _is_thing(words, vocabulary):
        return 0, 0
    if _describes_post(words, vocabulary):
        return _name_start(words, vocabulary)
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


def stands_for_title(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Tell whether a nationality stands where a title would: الفرنسي ميندا; not الفرنسي alone.

    Args:
        words: Words in their search form.
        vocabulary: The words of reported speech.
    """
    if len(words) < 2 or words[0] not in vocabulary.nationalities or words[1].startswith(("ال", "لل")):
        return False
    return vocabulary.source_kind(words[1]) is None and may_lengthen(words[1], vocabulary)


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


def _is_nationality(words: Sequence[str]) -> bool:
    """العاهل الأردني: a definite noun and a nationality."""
    definite = words[0].startswith("ال") and len(words) > 1
    return definite and words[1].startswith("ال") and words[1].endswith(("ي", "يه"))


def _name_start(words: Sequence[str], vocabulary: Vocabulary) -> tuple[int, int]:
    """A name behind a post: from the last word that opens one to the end."""
    end = len(words)
    if _opens_behind_nationality(words, vocabulary):
        return _TITLE_AND_NAME, name_end(words, _TITLE_AND_NAME, vocabulary)  # اللاعب البرازيلي داني
    closes = end > _TITLE_AND_NAME and words[-1].startswith("ال")
    if closes and opens_with_article(words, end - 2, vocabulary):  # رئيس الحزب الصادق المهدي
        return end - 2, end
    for at in range(end - 1, 0, -1):
        count = _titles_before_name(words, at, vocabulary)
        if count:
            return at + count, name_end(words, at + count, vocabulary)
        if not (closes and at == end - 1) and opens_name(words, at, vocabulary):
            return _opened_name(words, at, vocabulary)
        is_post = at < end - 2 and _is_another_post(words, at, vocabulary)
        if is_post and at > _TITLE_AND_NAME and words[0].startswith("ال"):
            return _name_start(words[:at], vocabulary)  # المدافع التونسي ياسين العابد صاحب الهدف
        if is_post or is_particle(words, at, vocabulary):
            break
    plain = (at for at in range(1, end) if _may_follow_post(words, at, vocabulary))
    articled = _name_with_false_article(words, vocabulary)
    unknown = next(((at, end) for at in plain if looks_like_name(words[at:], vocabulary)), (0, 0))
    return articled if articled[1] else unknown


def _may_follow_post(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """مدير المتحف دييغو فورلان، قائد منتخب فرنسا نجولو كانتي، رئيس ريال مدريد دييغو فورلان."""
    before = words[at - 1]
    definite = before.startswith(("ال", "لل", "بال", "وال"))
    return definite or before in vocabulary.countries or closes_body(words, at, vocabulary)


def _opened_name(words: Sequence[str], at: int, vocabulary: Vocabulary) -> tuple[int, int]:
    """The name in which a known word stands that may open it: from the title before it on, or from there."""
    titled = _title_before(words, at, vocabulary)
    if titled:
        return titled, name_end(words, titled, vocabulary)
    first = at - 2 if _is_inner_title(words, at - 1, vocabulary) else at
    return _known_name(words, first, vocabulary)


def _title_before(words: Sequence[str], at: int, vocabulary: Vocabulary) -> int:
    """د. إبراهيم العوض أحمد: where a title stands before all the words of a name, there it begins."""
    for first in range(at - 1, 1, -1):
        if not may_lengthen(words[first], vocabulary) or words[first] in NO_NAME:
            return 0
        if words[first].startswith("لل") or needs_complement(words, first - 1, vocabulary):
            return 0  # مركز الملك سالم للإغاثة
        initial = len(words[first - 1]) == 1 and words[first - 1].isalpha()
        if words[first] in vocabulary.names.common and (
            initial or vocabulary.title_count(words[first - 1 : first + 1])
        ):
            return first
    return 0


def _titles_before_name(words: Sequence[str], at: int, vocabulary: Vocabulary) -> int:
    """Count the titles that open here; not قائد الفريق, nor الصحفية للبيت الأبيض."""
    count = vocabulary.title_count(words[at:])
    if not count or needs_complement(words, at, vocabulary):
        return 0
    return 0 if has_joined_article(words[at + count], vocabulary) else count


def _name_with_false_article(words: Sequence[str], vocabulary: Vocabulary) -> tuple[int, int]:
    """المدرب الإيطالي البرتو زاكيرو."""
    at = len(words) - 2
    found = at >= _TITLE_AND_NAME and has_false_article(words, at, vocabulary)
    return (at, at + 2) if found else (0, 0)


def _is_inner_title(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """عباس الحاج حسن: a title by which families are called too is a name behind a given one."""
    names = vocabulary.names
    if at < _TITLE_AND_NAME or not vocabulary.titles.may_be_family(words[at]):
        return False
    before = words[at - 1]
    sure = before not in names.nouns or words[at - 2].startswith("ال")
    return sure and before in names.common and opens_name(words, at - 1, vocabulary)


def _is_another_post(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """صاحب الهدف behind the name; not حسين أمير سالم, nor the body that a post is of."""
    given = vocabulary.names.given
    if words[at] in given and words[at - 1] in given:
        return False
    return vocabulary.source_kind(words[at]) in {"role", "people", "unnamed"}


def _opens_behind_nationality(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """اللاعب البرازيلي داني; not الوزير المغربي لشؤون المرأة, nor وزير المالية والتخطيط: no Malian."""
    if len(words) <= _TITLE_AND_NAME or not stands_for_title(words[1:], vocabulary):
        return False
    name = words[_TITLE_AND_NAME]
    if not words[0].startswith("ال") or len(name) == 1 or has_joined_article(name, vocabulary):
        return False
    if joins_post(name, vocabulary):
        return False
    return name[:1] not in "لب" or vocabulary.names.is_known(name)


def _known_name(words: Sequence[str], at: int, vocabulary: Vocabulary) -> tuple[int, int]:
    if names_building(words, at, vocabulary):
        return 0, 0
    return first_of_name(words, at, vocabulary), name_end(words, at, vocabulary)
