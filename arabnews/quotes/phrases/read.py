"""What a speaker phrase says: the name, the post, the organisation, and whom a verb must agree with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from arabnews.models.quotes import SpeakerKind
from arabnews.quotes.names.bodies import is_long_body
from arabnews.quotes.names.borne_words import as_names
from arabnews.quotes.names.closing import closing_name
from arabnews.quotes.names.find import name_in
from arabnews.quotes.names.joined import is_joined_name, joins_another
from arabnews.quotes.names.posts import is_name_not_post
from arabnews.quotes.phrases.bodies import body_in
from arabnews.quotes.phrases.clitics import nominative_head, without_clitics
from arabnews.quotes.phrases.kinds import kind_of
from arabnews.quotes.phrases.pieces import phrase_pieces
from arabnews.quotes.phrases.post_places import last_of_post, post_beside
from arabnews.quotes.words.heads import bare, stems
from arabnews.quotes.words.particles import BOTH, ONE_OF, POINTERS
from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["Phrase", "read_phrase"]

_NO_PERSONS = frozenset[SpeakerKind](("country", "organization"))


@dataclass(slots=True)
class Phrase:
    """One speaker phrase, read; words are kept in their search form, places are indices of the search form.

    Attributes:
        start: First index.
        end: One past the last.
        words: Its words.
        name_words: Words of the name.
        name: Place of the name, if there is one.
        role: Place of the post or description.
        organization: Place of the organisation spoken for.
        head: What sort of source its first noun heads, if it does.
        kind: What sort of speaker it is.
        definite: Whether it points at somebody already known.
        gender: `m`, `f` or empty.
        number: `s`, `d` or `p`.
        issued: Whether the text says who issued a document.
        same: Whether it points back with نفسه or ذاته.
        marked: Whether marks stand round it: «أرامكو».
        stems: What its words share with those of other mentions.
    """

    start: int
    end: int
    words: list[str]
    name_words: list[str]
    name: tuple[int, int] | None = None
    role: tuple[int, int] | None = None
    organization: tuple[int, int] | None = None
    head: str | None = None
    kind: SpeakerKind = "person"
    definite: bool = True
    gender: str = ""
    number: str = "s"
    issued: bool = False
    same: bool = False
    marked: bool = False
    stems: frozenset[str] = frozenset()


def read_phrase(tokens: Tokens, start: int, end: int, vocabulary: Vocabulary) -> Phrase:
    """Read a speaker phrase.

    Args:
        tokens: The paragraph.
        start: First token of the phrase.
        end: One past its last token.
        vocabulary: The words of reported speech.

    Returns:
        The phrase with its parts.
    """
    same = vocabulary.kinds["same"]
    if end - start > 1 and tokens.words[end - 1] in same:  # المصدر ذاته
        phrase = read_phrase(tokens, start, end - 1, vocabulary)
        phrase.end = tokens.ends[end - 1]
        return phrase
    pieces = phrase_pieces(tokens, start, end, vocabulary)
    words = [tokens.words[at] for piece in pieces for at in piece]
    phrase = Phrase(tokens.starts[start], tokens.ends[end - 1], words, [])
    if not words:
        return phrase
    before = tokens.words[start - 1] if start else ""
    words[0], joined = without_clitics(words[0], vocabulary, before=before)
    words[0] = nominative_head(words[0], vocabulary)
    phrase.start += joined
    phrase.same = bool({words[0], *tokens.words[end : end + 1]} & same)
    if len(words) > 1 and (words[0] in same or words[0] in POINTERS):  # نفس المصدر، تلك المصادر
        words.pop(0)
    head = 1 if words[0] in BOTH and len(words) > 2 and words[1] == "من" else 0
    called = as_names(tokens, pieces[0], vocabulary)
    if pieces[0][0] not in tokens.sure_names:  # مالك العلوي is no owner
        called[0], phrase.head = words[0], _head(words[2 * head :], vocabulary)
    phrase.definite = _is_definite(words[0], phrase.head)
    split = [_name_in_piece(tokens, piece, phrase.head, vocabulary) for piece in pieces[1:]]
    told = phrase.head == "document" and vocabulary.source_kind(words[0]) is None  # المادة 12
    opening = name_in(called, vocabulary)
    split.insert(0, (0, 0) if told or _is_kinswoman(tokens, pieces[0], vocabulary) else opening)
    if _is_title_alone(pieces, split, words[0], vocabulary):
        split[0] = 0, 0
    _place_parts(phrase, tokens, pieces, split, vocabulary)
    if phrase.name is not None and phrase.name[0] < phrase.start:  # كلمة لسامر الحلو
        phrase.name, phrase.name_words[0] = (phrase.start, phrase.name[1]), words[0]
    _place_organization(phrase, tokens, pieces, vocabulary)
    _describe(phrase, vocabulary, both=bool(head))
    phrase.marked = tokens.kinds[start] == tokens.kinds[end - 1] == "'"
    phrase.stems = stems(words)
    return phrase


def _is_title_alone(
    pieces: list[list[int]], split: list[tuple[int, int]], word: str, vocabulary: Vocabulary
) -> bool:
    """الحاج، عبد الله بن راشد: a title with a comma, and a full name behind it; not الحاج، رئيس المجلس."""
    if len(pieces) == 1 or len(pieces[0]) > 1 or not vocabulary.titles.may_be_family(word):
        return False
    return split[1][0] == 0 and split[1][1] == len(pieces[1]) > 1


def _name_in_piece(
    tokens: Tokens, piece: list[int], head: str | None, vocabulary: Vocabulary
) -> tuple[int, int]:
    """منظمة الطفولة (اليونيسف): one word in brackets is what a body is called, no person."""
    if _is_alias(tokens, piece) or _is_kinswoman(tokens, piece, vocabulary):
        return 0, 0
    words = as_names(tokens, piece, vocabulary)
    start, end = name_in(words, vocabulary)
    if not end and head == "role" and vocabulary.source_kind(words[0]) == "organization":
        return closing_name(words, vocabulary)  # الناطق باسم الحزب – المجلس المركزي خالد عمر
    return start, end


def _is_kinswoman(tokens: Tokens, piece: list[int], vocabulary: Vocabulary) -> bool:
    """والدة سامر الحلو، زوجة الفنان سامر الحلو: the name is his; not والده سامر الحلو."""
    first = piece[0]
    if tokens.words[first] not in vocabulary.kinds["kinswoman"]:
        return False
    return tokens.spelling is None or tokens.ends_in_ta(first)  # where nothing is known she holds no post


def _is_alias(tokens: Tokens, piece: list[int]) -> bool:
    return len(piece) == 1 and tokens.kinds[piece[0] - 1] == "("


def _head(words: Sequence[str], vocabulary: Vocabulary) -> str | None:
    """What sort of source a phrase heads; اللواء سالم is an officer and no brigade, أحد السكان no group."""
    if is_name_not_post(words, 0, vocabulary) or is_long_body(words, vocabulary):  # أطباء بلا حدود
        return None
    kind = vocabulary.source_kind(words[0])
    if kind == "people" and words[0] in ONE_OF:
        return "unnamed"
    if words[0] in vocabulary.kinds["plenty"] and words[1:2] == ["من"]:  # العديد من السكان
        return vocabulary.source_kind(words[2]) if len(words) > 2 else None
    if kind == "style" and len(words) > 1 and vocabulary.source_kind(words[1]) == "role":
        return "role"
    if kind is None and len(words) > 1 and words[1].isdigit():  # المادة 12 من القانون
        return "document" if bare(words[0]) in vocabulary.kinds["numbered"] else None
    titles = vocabulary.title_count(words) if kind in {"organization", "people"} else 0
    return "role" if titles and words[titles] in vocabulary.names.given else kind


def _is_definite(word: str, head: str | None) -> bool:
    return head is None or word.startswith("ال") or head in {"organization", "role", "title-pronoun"}


def _place_parts(
    phrase: Phrase,
    tokens: Tokens,
    pieces: list[list[int]],
    split: list[tuple[int, int]],
    vocabulary: Vocabulary,
) -> None:
    """Choose the piece that names the person; what remains is the post."""
    chosen = None if phrase.head == "people" else _naming_piece(phrase, pieces, split)
    if chosen is None:
        if phrase.head is None or phrase.head in {"organization", "document"}:
            return
        last = pieces[-2] if len(pieces) > 1 and _is_alias(tokens, pieces[-1]) else pieces[-1]
        phrase.role = phrase.start, tokens.ends[last[-1]]
        return
    start, end = split[chosen]
    piece = pieces[chosen]
    phrase.name = tokens.starts[piece[start]], tokens.ends[piece[end - 1]]
    phrase.name_words = [tokens.words[at] for at in piece[start:end]]
    if phrase.head in {"organization", "document"}:
        return
    if chosen:
        phrase.role = phrase.start, tokens.ends[last_of_post(tokens, pieces[:chosen], vocabulary)]
    else:
        phrase.role = post_beside(phrase.start, tokens, pieces, split[0], vocabulary)


def _naming_piece(phrase: Phrase, pieces: list[list[int]], split: list[tuple[int, int]]) -> int | None:
    """القيادي في حزب آفاق، سالم العابد: behind a post a piece that is nothing but a name goes first.

    المحلل السياسي، الدكتور سعد الحلو: so does a title with a full name where one word seemed the name.
    """
    first = next((n for n, (a, b) in enumerate(split) if b > a), None)
    if first != 0 or len(split) == 1 or phrase.head not in {"role", "unnamed"}:
        return first
    last = phrase.words[split[0][1] - 1]  # مدير أمن مرزوقة الليبية، العميد سامر الحلو
    unsure = split[0][1] - split[0][0] == 1 or (last.startswith("ال") and last.endswith("يه"))
    whole = (
        n
        for n, (a, b) in enumerate(split)
        if n and b == len(pieces[n]) and ((a == 0 and b > 1) or (unsure and a and b - a > 1))
    )
    return next(whole, first)


def _place_organization(
    phrase: Phrase, tokens: Tokens, pieces: list[list[int]], vocabulary: Vocabulary
) -> None:
    """هيئة المعارض; رئيس هيئة المعارض، تقرير هيئة المعارض: what speaks, or is in the post, or issues."""
    if phrase.head == "document":
        phrase.organization = body_in(tokens, pieces[:1], (phrase.start, phrase.end), vocabulary)
        phrase.issued = phrase.organization is not None
    elif phrase.head == "organization":
        phrase.organization = phrase.start, tokens.ends[pieces[0][-1]]
    elif phrase.role is not None:
        phrase.organization = body_in(tokens, pieces, phrase.role, vocabulary)


def _describe(phrase: Phrase, vocabulary: Vocabulary, *, both: bool) -> None:
    word = phrase.words[0]
    if both or joins_another(phrase.words, vocabulary):
        phrase.kind = "persons"
        _name_several(phrase, vocabulary)
    else:
        named = bool(phrase.name_words) or (phrase.definite and phrase.head != "unnamed")
        phrase.kind = kind_of(phrase.head, phrase.words, vocabulary, named=named)
    if phrase.head is None and phrase.kind in _NO_PERSONS:
        phrase.name, phrase.role = (phrase.start, phrase.end), None
        phrase.organization = phrase.name if phrase.kind == "organization" else None
    phrase.gender = "f" if phrase.head != "people" and vocabulary.is_feminine(word) else ""
    if phrase.head == "people" or phrase.kind == "persons" or both:
        phrase.number = "p"
    elif phrase.head in {"role", "organization", "document"} and not phrase.gender:
        phrase.gender = "m"
    many = vocabulary.kinds["many"]
    if phrase.head == "unnamed" and (word.endswith(("ون", "ين")) or bare(word) in many):
        phrase.number = "p"


def _name_several(phrase: Phrase, vocabulary: Vocabulary) -> None:
    """سامر وليلى مديرا المتحف; الحلو والحداد: names that a post follows, and names alone."""
    names, others = phrase.name_words, phrase.words[len(phrase.name_words) :]
    if not others:
        return
    if any(is_joined_name(names, at, vocabulary) for at in range(1, len(names)) if names[at][0] == "و"):
        phrase.name, phrase.role, phrase.name_words = None, (phrase.start, phrase.end), []
    elif phrase.head is None and others[0].startswith("وال"):
        phrase.name, phrase.role = (phrase.start, phrase.end), None
