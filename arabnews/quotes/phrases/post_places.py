"""Where the post stands beside a name: behind it, in the next piece, or before it."""

from __future__ import annotations

from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.particles import NO_NAME
from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["last_of_post", "post_beside"]


def post_beside(
    begin: int, tokens: Tokens, pieces: list[list[int]], name: tuple[int, int], vocabulary: Vocabulary
) -> tuple[int, int] | None:
    """Find the post beside a name in the first piece: behind it, in the next pieces, or before it.

    Args:
        begin: Index of the search form at which the phrase begins.
        tokens: The paragraph.
        pieces: Tokens of the pieces of the phrase.
        name: Where the name stands in the first piece.
        vocabulary: The words of reported speech.

    Returns:
        Its place in the search form, or `None` if there is none.
    """
    (start, end), piece, last = name, pieces[0], tokens.ends[pieces[-1][-1]]
    behind = tokens.words[piece[end]] if end < len(piece) else ""
    titles = vocabulary.title_count([tokens.words[at] for at in piece])
    # not صاحب السمو الأمير سالم رئيس الوزراء, whose style says less
    plain = _is_plain_post(tokens.words[piece[0]], vocabulary) and not titles >= start > 1
    of_body = behind in NO_NAME or plain
    if behind and not (start and of_body):
        return tokens.starts[piece[end]], last
    if len(pieces) > 1 and not (start and _opens_time(tokens, pieces[1], vocabulary)):
        return tokens.starts[pieces[1][0]], last
    if start and titles >= start and len(tokens.words[piece[0]]) > 1:  # صاحب السمو فهد, اللواء الركن سالم
        return begin, tokens.ends[piece[start - 1]]
    before = _before_titles(tokens, piece, start, vocabulary) if start else 0
    if before <= 1 and len(tokens.words[piece[0]]) == 1:  # د. سالم
        return None
    # المدافع التونسي ياسين العابد صاحب الهدف: the first post
    return (begin, tokens.ends[piece[before - 1]]) if before else None


def _opens_time(tokens: Tokens, piece: list[int], vocabulary: Vocabulary) -> bool:
    """منع وزير الصناعة سامر الحلو، اليوم، محافظ الساحل: what stands behind a day is not who does it."""
    return tokens.words[piece[0]] in vocabulary.kinds["time"]


def _is_plain_post(word: str, vocabulary: Vocabulary) -> bool:
    """المدافع; not الدكتور, which says less than the post behind the name."""
    return vocabulary.source_kind(word) == "role" and not _is_title(word, vocabulary)


def last_of_post(tokens: Tokens, pieces: list[list[int]], vocabulary: Vocabulary) -> int:
    """Find where a post before a name ends: قال المدير، في تصريح، سامر الحلو; not where he says it.

    Args:
        tokens: The paragraph.
        pieces: Tokens of the pieces before the name.
        vocabulary: The words of reported speech.
    """
    medium = vocabulary.kinds["medium"]
    posts = [piece for piece in pieces if not any(bare(tokens.words[at]) in medium for at in piece[1:2])]
    return (posts or pieces)[-1][-1]


def _before_titles(tokens: Tokens, piece: list[int], start: int, vocabulary: Vocabulary) -> int:
    """عميد الكلية الدكتور سالم: titles right before the name are no part of the post."""
    at = start
    while (
        at > 1
        and piece[at - 1] not in tokens.inner_names
        and _is_title(tokens.words[piece[at - 1]], vocabulary)
        and not _is_of_post(tokens.words[piece[at - 2]], tokens.words[piece[at - 1]], vocabulary)
    ):
        at -= 1
    return at


def _is_of_post(before: str, title: str, vocabulary: Vocabulary) -> bool:
    """مدرب الفريق سالم، مديرة المكتب الإعلامي سلمى: what a post is of, or what describes that."""
    if before.startswith("ال"):
        described = vocabulary.source_kind(before) == "organization" or before in vocabulary.kinds["team"]
        return described and title.endswith("ي")
    if title in vocabulary.kinds["called"]:  # عامل يدعى سالم
        return False
    post = before if vocabulary.source_kind(before) == "role" else before.removeprefix("ل")
    return vocabulary.source_kind(post) == "role" and not _is_title(post, vocabulary)


def _is_title(word: str, vocabulary: Vocabulary) -> bool:
    if len(word) == 1 or word in vocabulary.kinds["called"] or vocabulary.source_kind(word) == "style":
        return True
    return bool(vocabulary.titles.count([word, ""]))
