"""Where the subject of a verb of speech stands, in the orders in which Arabic writes it."""

from __future__ import annotations

from collections.abc import Callable

from arabnews.quotes.cues.find import Candidate
from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.phrases.extent import phrase_extent
from arabnews.quotes.subjects.accusative import accusative_subject
from arabnews.quotes.subjects.givers import before_helpers, behind_pronoun, giver, holder, preceded
from arabnews.quotes.subjects.main_verbs import Subject, agreeing, main_subject
from arabnews.quotes.subjects.opening import opening_subject
from arabnews.quotes.subjects.relative import relative_subject
from arabnews.quotes.words.everyday import is_everyday
from arabnews.quotes.words.everyday_forms import is_any_form
from arabnews.quotes.words.particles import (
    ALREADY,
    CLAUSE_OPENERS,
    IN_IT,
    PRONOUN_SUBJECTS,
    RELATIVE,
    TOPIC,
    WAS,
    WHERE,
)

__all__ = ["find_subject"]

_FURTHEST = 30
_HAD = "قد"
_SUNDAY = "الاحد"  # one of them, too
_LONG_VOWELS = "اوي"
_MOST_IN_VERBS = 2  # with the first letter
_REACTS = frozenset({"answer", "comment"})
_ALL = frozenset({"جميع", "كافه", "كل"})  # masculine, whatever they stand before
_PRONOUNS = PRONOUN_SUBJECTS - {"قد", "وقد"}


def find_subject(scan: Scan, cue: Candidate, stop: int) -> Subject | None:
    """Find the subject of a verb of speech.

    Args:
        scan: The sentence.
        cue: The verb.
        stop: Token before which a subject behind the verb must end.

    Returns:
        The subject, or `None` where it is dropped.
    """
    if cue.after in IN_IT:
        return behind_pronoun(scan, cue, stop) or giver(scan, cue) or main_subject(scan, cue.at)
    orders = _ORDERS[:3] if cue.before in _PRONOUNS else _ORDERS
    tells = cue.form.entry.category == "tell" and cue.before
    if tells or _had_said(scan, cue):
        orders = _AHEAD_FIRST
    for rule, find in orders:
        extent = find(scan, cue, stop)
        if extent is not None:
            return Subject(*extent, rule)
    return None


def _had_said(scan: Scan, cue: Candidate) -> bool:
    """كان المدير قد وعد السكان: who stands behind كان says it; not كان قد وعد المدير."""
    words = scan.tokens.words[scan.start : cue.at - 1]
    return cue.before == _HAD and not WAS.isdisjoint(words[:-1]) and words[-1] not in WAS


def _behind(scan: Scan, cue: Candidate, stop: int) -> tuple[int, int] | None:
    """قال المدير إن."""
    start = _behind_question(scan, cue) if cue.form.entry.category in _REACTS else cue.at + 1
    extent = phrase_extent(scan.tokens, start, stop, scan.vocabulary)
    if extent is not None and extent[1] == extent[0] + 1 and _is_no_speaker(scan, extent[0]):
        return None
    if extent is not None and cue.form.gender == "f" and scan.tokens.words[extent[0]] in _ALL:
        return None  # دعت جميع السكان
    if extent is not None and _is_accused(scan, cue, extent[0]):
        return None
    return extent or _foreign_name(scan, cue, stop)


def _is_no_speaker(scan: Scan, at: int) -> bool:
    """حملت المسؤولية في ذلك: an everyday verbal noun alone is what the verb is about; not قال البنيان إن."""
    word, vocabulary = scan.tokens.words[at], scan.vocabulary
    if word == _SUNDAY and scan.tokens.kinds[at - 1] == ",":  # أعلن، الأحد، أن
        return True
    plain = vocabulary.source_kind(word) is None and not vocabulary.names.is_known(word)
    form = vocabulary.cues.get(word)
    if at in scan.cues and scan.cues[at].form.finite:  # قال لفت إلى: one verb too many
        return not vocabulary.names.is_known(word)
    if form is not None and form.part == "participle" and plain:  # تابعت قائلة نحن
        return True
    if not word.startswith("ال") or scan.word(at + 1) not in vocabulary.kinds["preposition"]:
        return False
    return plain and (is_everyday(word, vocabulary) or word[2:] in vocabulary.kinds["medium"])


def _is_accused(scan: Scan, cue: Candidate, at: int) -> bool:
    """الرئيس اتهم الأحد الحكومة: no masculine verb stands before a feminine body, unless it is one of his."""
    word, vocabulary = scan.tokens.words[at], scan.vocabulary
    masculine = cue.form.finite and cue.form.gender == "m" and cue.form.number == "s" and not cue.joined
    body = word.startswith("ال") and vocabulary.source_kind(word) == "organization"
    return masculine and body and vocabulary.is_feminine(word)


def _behind_question(scan: Scan, cue: Candidate) -> int:
    """أجاب على السؤال الدكتور سالم قائلا: the token behind what is answered, if who answers follows."""
    tokens, vocabulary, at = scan.tokens, scan.vocabulary, cue.at + 1
    if tokens.words[at : at + 1] not in (["عن"], ["علي"]) or tokens.kinds[at : at + 3] != "www":
        return at
    title = vocabulary.title_count(tokens.words[at + 2 : at + 5])
    post = vocabulary.source_kind(tokens.words[at + 2]) == "role"
    definite = tokens.words[at + 1].startswith("ال") or tokens.words[at + 1].endswith("ه")
    return at + 2 if definite and (title or post) else at


def _foreign_name(scan: Scan, cue: Candidate, stop: int) -> tuple[int, int] | None:
    """قال يانكوف إن: alone behind a perfect what opens like a verb is a name if it has two long vowels."""
    tokens, at = scan.tokens, cue.at + 1
    if cue.form.part != "perfect" or tokens.kinds[at:stop] not in {"w", "w,"}:
        return None
    word = tokens.words[at]
    long = sum(word.count(vowel) for vowel in _LONG_VOWELS)
    return (at, at + 1) if word.startswith("ي") and long > _MOST_IN_VERBS else None


def _topic(scan: Scan, cue: Candidate, _: int) -> tuple[int, int] | None:
    """أما المدير فقال; أما المدير فقد قال; كان المدير قد قال."""
    tokens = scan.tokens
    stop = cue.at - (cue.before in ALREADY)
    for at in range(max(scan.start, scan.floor, cue.at - _FURTHEST), cue.at):
        if (tokens.words[at] in TOPIC or tokens.words[at] in WAS) and tokens.outside_marks([at]):
            if at and tokens.words[at - 1] in {"اذا", "ما"}:
                continue
            if not WHERE.isdisjoint(tokens.words[at:stop]):  # كانت إيجابية، حيث أشار
                continue
            if _is_about(scan, at + 1) or _is_predicate(scan, at + 1) or _is_her_verb(scan, at + 1):
                continue
            return agreeing(scan, cue.form.gender, phrase_extent(tokens, at + 1, stop, scan.vocabulary))
    return None


def _is_about(scan: Scan, at: int) -> bool:
    """أما عن المشهد الأخير، فأكدت أنه: what she speaks of; not أما علي الحلو."""
    word = scan.word(at)
    return word in scan.vocabulary.kinds["preposition"] and word not in scan.vocabulary.names.given


def _is_her_verb(scan: Scan, at: int) -> bool:
    """كانت تصلها، كان يصلهم: an imperfect with its object is no noun."""
    word = scan.word(at)
    plain = scan.vocabulary.source_kind(word) is None and not scan.vocabulary.names.is_known(word)
    return plain and word[:1] in {"ت", "ي"} and word.endswith(("ها", "هم"))


def _is_predicate(scan: Scan, at: int) -> bool:
    """كان مطاطيا، يقف حائرا: an indefinite accusative that is nobody's name and no post is no subject."""
    word, vocabulary = scan.word(at), scan.vocabulary
    if not word.endswith("ا") or word.startswith("ال") or vocabulary.names.is_known(word):
        return False
    if word in vocabulary.countries or word in vocabulary.cities or word in vocabulary.called.bodies:
        return False
    plain = vocabulary.source_kind(word) is None and vocabulary.source_kind(word[:-1]) is None
    return plain and is_any_form(word, vocabulary)


def _ahead(scan: Scan, cue: Candidate, _: int) -> tuple[int, int] | None:
    """المدير يقول: a subject at the head of its clause."""
    tokens = scan.tokens
    at = _before_same(scan, before_helpers(scan, cue.at, scan.start) - 1)
    if cue.joined or at < scan.start or _is_helping_verb(scan, at):
        return None
    begin = at = _before_aside(scan, at)
    nearest = max(scan.start, scan.floor, cue.at - _FURTHEST)
    while begin > nearest and tokens.kinds[begin - 1] in "w'" and not _opens_clause(scan, begin):
        begin -= 1
    if begin in scan.cues and scan.cues[begin].form.finite and begin < at:  # ورد الوزير مازحا
        return None
    if tokens.words[begin] in CLAUSE_OPENERS:
        begin += 1
    said = at < scan.floor  # …، تقول: what stands before the comma was said already
    if said or begin > at or tokens.words[begin] in PRONOUN_SUBJECTS or tokens.words[begin - 1] in RELATIVE:
        return None  # عن الهدف الذي أحرزه قال
    extent = phrase_extent(tokens, begin, at + 1, scan.vocabulary)
    if extent is None or extent[1] < at + 1:
        return None
    if _is_adverb(scan, extent[0]) or _is_predicate(scan, extent[0]) or _is_in_topic(scan, cue, at):
        return None
    opened = begin > scan.start and tokens.words[begin - 1] in CLAUSE_OPENERS
    return extent if opened or _may_head_clause(scan, extent[0], at) else None


def _opens_clause(scan: Scan, at: int) -> bool:
    """فإن، لكن; not فان in هانس فان در فيلدن."""
    word, vocabulary = scan.tokens.words[at], scan.vocabulary
    if word not in CLAUSE_OPENERS:
        return False
    return word not in vocabulary.names.particles or is_any_form(scan.tokens.words[at - 1], vocabulary)


def _is_in_topic(scan: Scan, cue: Candidate, at: int) -> bool:
    """وعن خلافها مع المخرج سامر الحلو، علقت: what stands before the comma opens with a preposition."""
    if at + 1 >= cue.at or scan.tokens.kinds[at + 1] != ",":
        return False
    return scan.word(scan.start).removeprefix("و") in scan.vocabulary.kinds["preposition"]


def _before_same(scan: Scan, at: int) -> int:
    """الشراونة نفسه قال: step back over what points back to the subject."""
    words = scan.tokens.words
    same = at > scan.start and words[at] in scan.vocabulary.kinds["same"]
    return at - 1 if same and words[at - 1].startswith("ال") else at


def _is_adverb(scan: Scan, at: int) -> bool:
    """في أعمال أخرى، تقول; وأخيرا قال."""
    word, vocabulary = scan.tokens.words[at], scan.vocabulary
    return word in vocabulary.kinds["elsewhere"] or word.removeprefix("و") in vocabulary.asides


def _is_helping_verb(scan: Scan, at: int) -> bool:
    """وتابع يقول: the verb before it says that the same speaker goes on."""
    cue = scan.cues.get(at)
    return cue is not None and cue.joined and cue.form.finite


def _before_aside(scan: Scan, at: int) -> int:
    """رئيسة الجمعية - التي تأسست قبل عامين - قالت: step back over a relative clause."""
    tokens = scan.tokens
    if at <= scan.start or tokens.kinds[at] not in ",-":
        return at
    at -= 1
    opener = max(tokens.kinds.rfind(mark, max(scan.start, at - _FURTHEST), at) for mark in ",-")
    if opener > scan.start and tokens.words[opener + 1] in RELATIVE:
        return opener - 1
    return at


def _may_head_clause(scan: Scan, start: int, last: int) -> bool:
    """A verb at the head means that the noun before the cue is no subject of it: نشر النادي بيانا أكد."""
    word = scan.tokens.words[start]
    vocabulary = scan.vocabulary
    if scan.tokens.kinds[start] == "'":  # «حماس» تؤكد
        return scan.tokens.kinds.find("'", start + 1) == last
    if word in vocabulary.kinds["break"]:
        return False
    if word.startswith("ال") or vocabulary.source_kind(word) is not None:
        return True
    if word.endswith("ت") and start < last and _may_be_verb(scan, start):
        return False
    plain = word.removeprefix("و")
    return (
        start == last
        or word in vocabulary.names.given
        or vocabulary.source_kind(plain) is not None
        or plain.startswith("ال")
    )


def _may_be_verb(scan: Scan, at: int) -> bool:
    """شنت إسرائيل عمليات تقول إنها: a feminine verb with its subject."""
    after = scan.tokens.words[at + 1]
    return after.startswith("ال") or after in scan.vocabulary.countries


_ORDERS: tuple[tuple[str, Callable[[Scan, Candidate, int], tuple[int, int] | None]], ...] = (
    ("subject.relative", relative_subject),
    ("subject.preceded", preceded),
    ("subject.behind-verb", _behind),
    ("subject.giver", holder),
    ("subject.topic", _topic),
    ("subject.opening", opening_subject),
    ("subject.behind-that", accusative_subject),
    ("subject.ahead", _ahead),
)
"""The orders in which a subject stands; the first that holds names it."""
_AHEAD_FIRST = tuple(sorted(_ORDERS, key=lambda order: order[0] == "subject.behind-verb"))
"""For verbs that tell somebody: لكن قياديا في الحزب أبلغ «صدى المدينة» أن; who hears it stands behind."""
