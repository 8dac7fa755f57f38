"""Complements that are no clause: دعا إلى فتح المعرض, and objects described: وصف المباراة بأنها «…»."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from arabnews.quotes.cues.evidence import Evidence
from arabnews.quotes.cues.find import Candidate
from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.ends.content import Content, read_content
from arabnews.quotes.names.no_names import is_plural, shows_owner
from arabnews.quotes.phrases.extent import phrase_extent
from arabnews.quotes.words.facts import is_definite_fact, is_fact, is_owned_fact, tells_fact
from arabnews.quotes.words.particles import GLOSSES, PREPOSITIONS, PRONOUN_SUBJECTS, WHERE
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["noun_phrase", "presents", "read_described", "read_object", "takes_joined"]

_WINDOW = 24
_NEXT = 3  # tokens between subject and preposition
_OWNED = "اته"
_LIKE_FACT = 4  # letters, with the preposition
_ADDRESSING = frozenset({"urge", "warn", "promise", "threaten"})
_SAYS_NOTHING = frozenset(
    {"praise", "blame", "say", "relay", "learn", "add", "answer", "comment", "write", "tell"}
)
_CLITIC = frozenset({"urge", "promise", "admit", "threaten"})
_OF_FACTS = _CLITIC | {"assert", "expect", "plead", "state"}
_FROM = frozenset({"complain", "warn"})


def read_object(scan: Scan, cue: Candidate, start: int, limit: int) -> Content | None:
    """Read the noun behind the verb's preposition: دعا إلى …, شدد على ضرورة ….

    Args:
        scan: The sentence.
        cue: The verb.
        start: Token behind its subject, or behind the verb where the subject is dropped.
        limit: Token before which the preposition must stand.

    Returns:
        The noun phrase, or `None`.
    """
    entry, tokens = cue.form.entry, scan.tokens
    if entry.category in _SAYS_NOTHING or cue.before in GLOSSES:  # وهو يشير إلى قاربه: with his hand
        return None
    far = _WINDOW if entry.category in _ADDRESSING or _opens_aside(scan, start) else _NEXT
    for at in range(start, min(limit, start + far)):
        if tokens.kinds[at] != "w":
            continue
        if at > start and _is_object(scan, at - 1):
            return None
        if scan.word(at + 1) in scan.vocabulary.kinds["margin"]:  # أكد المدير على هامش اللقاء
            continue
        if _takes(cue, tokens.words[at]) and at + 1 < limit and tokens.kinds[at + 1] in "w'":
            return noun_phrase(scan, at, at + 1, tokens.starts[at + 1])
        if takes_joined(cue, tokens.words[at], scan.vocabulary) and not (
            at == start and _names_source(scan, at)
        ):
            return noun_phrase(scan, at, at, tokens.starts[at] + 1)
    return None


def _is_object(scan: Scan, at: int) -> bool:
    """شدد الجيش إجراءاته على الحدود: a noun of its own behind the subject is what is done; not بدوره."""
    word, before = scan.tokens.words[at], scan.tokens.words[at - 1]
    if word[0] in "بل" or before in scan.vocabulary.kinds["preposition"]:
        return False
    owned = (
        shows_owner(word, scan.vocabulary) or word.endswith(_OWNED) or is_owned_fact(word, scan.vocabulary)
    )
    return owned and not scan.tokens.ends_in_ta(at) and not scan.vocabulary.names.is_known(word)


def _opens_aside(scan: Scan, at: int) -> bool:
    """أشار، في كلمته، إلى: time, place and manner may stand before the preposition."""
    if at >= scan.end or scan.tokens.kinds[at] != "w":
        return True
    kinds, word = scan.vocabulary.kinds, scan.tokens.words[at]
    return any(word in kinds[kind] for kind in ("preposition", "time", "adverb", "addressee"))


def _takes(cue: Candidate, word: str) -> bool:
    preposition = PREPOSITIONS.get(word)
    if preposition not in cue.form.entry.takes:
        return False
    if preposition == "في" and "owned" in cue.form.entry.objects:  # أبدى رأيه في الخطة
        return False
    return preposition != "من" or cue.form.entry.category in _FROM


def takes_joined(cue: Candidate, word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a noun has the verb's preposition written onto it: طالب بإصلاح الجسر، بالتدخل.

    Args:
        cue: The verb.
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    entry = cue.form.entry
    if "ب" not in entry.takes or not word.startswith("ب") or entry.category not in _OF_FACTS:
        return False
    noun = word[1:]
    if tells_fact(noun, vocabulary) or is_definite_fact(noun, vocabulary):
        return word not in vocabulary.asides
    like_fact = len(word) > _LIKE_FACT and noun[0] in "اتم" and noun[:2] != "ال"
    return like_fact and entry.category in _CLITIC


def _names_source(scan: Scan, at: int) -> bool:
    noun = scan.tokens.words[at][1:]
    return scan.vocabulary.source_kind(noun) is not None and not is_fact(noun, scan.vocabulary)


def noun_phrase(scan: Scan, at: int, content: int, start: int) -> Content | None:
    """Read a noun phrase, which ends at a comma, unless words in marks follow it.

    Args:
        scan: The sentence.
        at: Token of what shows it: its preposition, or its own noun.
        content: Its first token.
        start: Index in the search form at which it begins.
    """
    word, kinds = scan.tokens.words[content], scan.vocabulary.kinds
    if word in kinds["own-words"] or word in kinds["measure"]:
        return None
    where = next((n for n in range(content, scan.end) if scan.tokens.words[n] in WHERE), scan.end)
    scan = replace(scan, end=where) if where > content else scan  # كاشفا عما دار، حيث كان رد المدير «…»
    scan = replace(scan, end=_before_clause(scan, content))
    comma = scan.tokens.kinds.find(",", content, scan.end)
    while comma > 0 and (_joins_noun(scan, comma + 1) or _is_in_brackets(scan, content, comma)):
        comma = scan.tokens.kinds.find(",", comma + 1, scan.end)
    if comma > 0 and scan.tokens.kinds.find("«", content, scan.end) < 0:
        scan = replace(scan, end=comma)
    return read_content(scan, Evidence("object", at, content, start))


def _before_clause(scan: Scan, content: int) -> int:
    """أكدت التزامها بالاتفاق وتطالب بتنفيذه: no noun is joined with a verb."""
    for at in scan.cue_places[bisect_right(scan.cue_places, content) :]:
        if at >= scan.end:
            break
        form = scan.cues[at].form
        sure = form.part == "imperfect" or form.gender == "f" or not form.entry.noun  # وطلب is a noun too
        if form.finite and scan.cues[at].joined and sure:
            return at
    return scan.end


def _is_in_brackets(scan: Scan, start: int, at: int) -> bool:
    """مناطق (عسير، جازان): a comma between brackets."""
    kinds = scan.tokens.kinds
    return kinds.count("(", start, at) > kinds.count(")", start, at) and kinds.find(")", at, scan.end) > 0


def _joins_noun(scan: Scan, at: int) -> bool:
    """، وإصابة ستة: another noun; not ، وهي ستة."""
    word = scan.word(at)
    return word[:1] == "و" and word not in PRONOUN_SUBJECTS


def presents(scan: Scan, cue: Candidate, content: Content) -> bool:
    """Tell whether a thing is shown, with its name in marks, and nothing said: كشفت عن هاتف «موجة زرقاء».

    Args:
        scan: The sentence.
        cue: The verb.
        content: Its object.
    """
    shows = cue.form.entry.category in {"announce", "reveal"}
    return shows and scan.tokens.kinds.find("«", cue.at, content.after) < 0


def read_described(scan: Scan, cue: Candidate, limit: int) -> tuple[Content, int] | None:
    """Read وصف المباراة بأنها «…»: the words said begin with what is described, if that is no pronoun."""
    tokens = scan.tokens
    opener = next(
        (
            n
            for n in range(cue.at + 1, min(limit, cue.at + _WINDOW))
            if tokens.words[n] in scan.vocabulary.kinds["describing"]
        ),
        None,
    )
    if opener is None:
        return None
    start = _object_start(scan, cue, opener)
    marks = opener + 1
    if tokens.kinds[marks : marks + 1] == "«" and (cue.form.bound or start is None):
        content = read_content(scan, Evidence("marks", opener, marks, tokens.starts[marks + 1], direct=True))
        return None if content is None else (content, opener)
    if start is None:
        clitic = 1 if tokens.words[opener].startswith("ب") else 0
        content = read_content(
            scan, Evidence("object", opener, opener, tokens.starts[opener] + clitic, direct=False)
        )
        return None if content is None else (content, opener)
    direct = tokens.kinds[start] == "«"
    content = read_content(
        scan, Evidence("object", start, start, tokens.starts[start + direct], direct=direct)
    )
    return None if content is None else (content, start)


def _stands_alone(scan: Scan, at: int) -> bool:
    """وصف المدرب لوكاس المباراة بأنها: a definite noun behind a name, or a country, is what is described."""
    tokens, vocabulary = scan.tokens, scan.vocabulary
    word, before = tokens.words[at], tokens.words[at - 1]
    if word in vocabulary.countries:
        return True
    names = vocabulary.names
    if is_plural(before, vocabulary):  # وصف سامر منشورات الجمعية
        return False
    person = names.is_known(word) or vocabulary.source_kind(word) in {"role", "people"}
    if person or not word.startswith("ال"):
        return False
    if before.startswith(("ال", "لل")):  # وصف الوزير القرار بأنه
        adjective = word in vocabulary.kinds["adjective"] or word.endswith(("ي", "يه"))
        return not adjective and (before[:2] == "لل" or vocabulary.source_kind(before) == "role")
    return names.is_known(before) or names.is_known(tokens.words[at - 2])


def _object_start(scan: Scan, cue: Candidate, opener: int) -> int | None:
    """The thing described: all that stands between if the subject is dropped, else what follows a break."""
    if cue.form.bound or opener == cue.at + 1:
        return None
    if cue.form.part == "participle" or not cue.form.finite:
        return cue.at + 1
    if opener - 1 > cue.at + 1 and _stands_alone(scan, opener - 1):
        return opener - 1
    extent = phrase_extent(scan.tokens, cue.at + 1, opener, scan.vocabulary, object_follows=True)
    if extent == (cue.at + 1, opener):  # ووصف المعرض بأنه: the subject is dropped
        return cue.at + 1
    if extent is not None and extent[1] < opener and scan.tokens.kinds[extent[1]] == "w":
        return extent[1]
    after_break = _behind_break(scan, cue.at, opener)
    return after_break if after_break is not None else _agreeing_object(scan, cue, opener)


def _behind_break(scan: Scan, start: int, opener: int) -> int | None:
    """وصف المدير، أمس، المعرض بأنه: what follows a comma or a word of time."""
    tokens = scan.tokens
    for at in range(opener - 1, start, -1):
        if tokens.kinds[at] == "," or tokens.words[at] in scan.vocabulary.kinds["time"]:
            return at + 1 if at + 1 < opener else None
    return None


def _agreeing_object(scan: Scan, cue: Candidate, opener: int) -> int | None:
    """ووصف عملية التسليم بأنها: a noun that agrees with بأنها and not with the verb is no subject."""
    tokens = scan.tokens
    extent = phrase_extent(tokens, cue.at + 1, opener, scan.vocabulary)
    if extent is None:
        return None
    first = tokens.words[extent[0]]
    speaks = scan.vocabulary.source_kind(first) is not None or scan.vocabulary.names.is_known(first)
    return None if speaks else cue.at + 1
