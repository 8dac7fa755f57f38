"""The name behind a post: مدير المتحف سامر الحلو، اللاعب البرازيلي داني."""

from __future__ import annotations

from collections.abc import Sequence

from arabnews.quotes.names.bodies import closes_body
from arabnews.quotes.names.complements import names_building, needs_complement
from arabnews.quotes.names.ends import joins_post, name_end
from arabnews.quotes.names.heads import first_of_name, opens_with_article
from arabnews.quotes.names.no_names import may_lengthen
from arabnews.quotes.names.openings import (
    has_false_article,
    has_joined_article,
    is_particle,
    looks_like_name,
    opens_name,
)
from arabnews.quotes.names.titled import stands_for_title
from arabnews.quotes.words.particles import NO_NAME
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["name_behind_post"]

_TITLE_AND_NAME = 2
_FULL = 3  # words of ضياء القوصي أبو زهرة before its last


def name_behind_post(words: Sequence[str], vocabulary: Vocabulary) -> tuple[int, int]:
    """Find the name behind a post: from the last word that opens one to the end.

    Args:
        words: The piece of a speaker phrase, from the post on.
        vocabulary: The words of reported speech.

    Returns:
        Where the name begins and ends; an empty range if there is none.
    """
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
        last = (closes and at == end - 1) or _is_second_family(words, at, vocabulary)
        if not last and opens_name(words, at, vocabulary):
            return _opened_name(words, at, vocabulary)
        is_post = at < end - 2 and _is_another_post(words, at, vocabulary)
        if is_post and at > _TITLE_AND_NAME and words[0].startswith("ال"):
            return name_behind_post(words[:at], vocabulary)  # المدافع التونسي ياسين العابد صاحب الهدف
        if is_post or is_particle(words, at, vocabulary):
            break
    return _unknown_name(words, vocabulary)


def _unknown_name(words: Sequence[str], vocabulary: Vocabulary) -> tuple[int, int]:
    """مدير المتحف دييغو فورلان، ممثل المنتجين الصادق درموك: the last words may be a name."""
    articled = _name_with_false_article(words, vocabulary)
    if articled[1]:
        return articled
    last = len(words) - 1
    if last > _TITLE_AND_NAME and opens_with_article(words, last - 1, vocabulary):
        return last - 1, last + 1  # جامعة الدول العربية الهادي درموك
    for at in range(1, len(words)):
        if _may_follow_post(words, at, vocabulary) and looks_like_name(words[at:], vocabulary):
            opened = at > 1 and opens_with_article(words, at - 1, vocabulary)
            return at - opened, len(words)
    return 0, 0


def _may_follow_post(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """مدير المتحف دييغو فورلان، قائد منتخب فرنسا نجولو كانتي، رئيس ريال مدريد دييغو فورلان."""
    before = words[at - 1]
    definite = before.startswith(("ال", "لل", "بال", "وال"))
    place = before in vocabulary.countries or before in vocabulary.kinds["continent"]
    return definite or place or closes_body(words, at, vocabulary)


def _opened_name(words: Sequence[str], at: int, vocabulary: Vocabulary) -> tuple[int, int]:
    """The name in which a known word stands that may open it: from the title before it on, or from there."""
    if words[at] in vocabulary.cities and words[at + 1 : at + 2] and at + 2 < len(words):
        at += 2 * (words[at + 1] in vocabulary.nationalities)  # رئيس بعثتها في عدن النيجيري أولوفيمي
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


def _is_second_family(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """ضياء الدين القوصي أبو زهرة: behind a given name and a family's a kunya is a family's too."""
    if at < _FULL or words[at] not in vocabulary.names.particles:
        return False
    family, given = words[at - 1], words[at - 2]
    plain = family.startswith("ال") and vocabulary.source_kind(family) is None
    first = given in vocabulary.names.given and not given.startswith("ال")
    named = first or given in vocabulary.names.seconds
    return plain and named and family not in vocabulary.nationalities


def _is_another_post(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """صاحب الهدف behind the name; not حسين أمير سالم, nor the body that a post is of."""
    given = vocabulary.names.given
    if words[at] in given and words[at - 1] in given:
        return False
    if (
        words[at].startswith("ال")
        and words[at - 1][0] in "لب"
        and not vocabulary.names.is_known(words[at - 1])
    ):
        return False  # لجامعة الدول
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
