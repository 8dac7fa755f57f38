"""The organisation inside a post: رئيس هيئة المعارض."""

from __future__ import annotations

from collections.abc import Sequence

from arabnews.quotes.names.bodies import body_size
from arabnews.quotes.names.complements import is_acting
from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["body_in"]

_AFFAIRS = frozenset({"شؤون", "شئون"})
_FORMER = frozenset({"سابق", "اسبق"})
_TITLES = 5  # words of some titles with a name


def body_in(
    tokens: Tokens, pieces: list[list[int]], post: tuple[int, int], vocabulary: Vocabulary
) -> tuple[int, int] | None:
    """Find the organisation inside a post.

    Args:
        tokens: The paragraph.
        pieces: Tokens of the pieces of the phrase.
        post: Where the post stands in the text.
        vocabulary: The words of reported speech.

    Returns:
        Where it stands in the text, or `None`.
    """
    for piece in pieces:
        for at in piece:
            if not post[0] < tokens.starts[at] < post[1]:
                continue
            joined = _letters_before_body(tokens.words[at], vocabulary)
            if joined or _opens_body(tokens.words, at, vocabulary):
                last = at + body_size(tokens.words[at : piece[-1] + 1], vocabulary)
                later = (n for n in piece if n > at and n >= last)
                behind = (n for n in later if _is_of_holder(tokens.words, at, n, vocabulary))
                end = next((tokens.ends[n - 1] for n in behind), tokens.ends[piece[-1]])
                return tokens.starts[at] + joined, min(end, post[1])
    return None


def _letters_before_body(word: str, vocabulary: Vocabulary) -> int:
    """المدير العام لمعهد المتاحف، الأمين العام للهيئة: the preposition, and what it leaves of the article."""
    if word[0] != "ل" or vocabulary.source_kind(word) is not None:
        return 0
    joined = 2 if word.startswith("لل") else 1
    body = "ال" + word[2:] if joined > 1 else word[1:]
    if body in _AFFAIRS:  # المفوض لشؤون التوسيع
        return 0
    return joined if vocabulary.source_kind(body) == "organization" else 0


def _opens_body(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """هيئة، المتحدث باسم …; not وزير النقل وكالة."""
    body = vocabulary.source_kind(words[at]) == "organization" and not is_acting(words, at, vocabulary)
    if words[at] in vocabulary.kinds["elected"] and bare(words[at - 1]) in vocabulary.kinds["office"]:
        return False  # الرئيس المنتخب
    return body or words[at - 1] == "باسم"


def _is_of_holder(words: Sequence[str], body: int, at: int, vocabulary: Vocabulary) -> bool:
    """رئيس القسم ومدير المركز، رئيس القسم وكالة، رئيس القسم الدكتور سالم: another post, a stead, the name."""
    word, head = words[at], words[body]
    definite = head.startswith(("ال", "لل"))
    if at == body + 1 and not definite and vocabulary.source_kind(head.removeprefix("ل")) == "organization":
        return False  # مركز الملك سالم، هيئة الأسرى
    if at == body + 1 and word.endswith("ي") and not head.endswith("ه"):  # المكتب الإعلامي
        return False
    if word.startswith("ال") and word[2:].removesuffix("ه") in _FORMER:  # مدير المعهد القومي السابق
        return True
    if word.startswith("و") and vocabulary.source_kind(word[1:]) == "role":
        return True
    titles = vocabulary.title_count(words[at : at + _TITLES]) if word.startswith("ال") else 0
    titled = titles > 0 and vocabulary.names.is_known(words[at + titles])
    # وزير الخارجية الإيراني: the ministry is feminine; not مجلس القيادة الرئاسي, which is not
    hers = words[at - 1].endswith("ه") and (definite or head.endswith("ه"))
    his = hers and word.startswith("ال") and word.endswith("ي")
    return titled or his or is_acting(words, at, vocabulary)
