"""Posts, parts of the day and particles by which people are called too: مالك العلوي, ناصر صباح سالم."""

from __future__ import annotations

from collections.abc import Callable

from arabnews.quotes.names.inner import marked_things
from arabnews.quotes.names.no_names import is_nisba
from arabnews.quotes.names.posts import goes_on_as_name
from arabnews.quotes.words.everyday_forms import is_any_form
from arabnews.quotes.words.heads import SERVANT, bare
from arabnews.quotes.words.particles import THAT
from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["as_names", "borne_words"]

_Rule = Callable[[Tokens, int, Vocabulary], bool]
_IN_THE_NAME = "باسم"
_SPOKEN_FOR = 4  # words between المتحدث and باسم
_BETWEEN = "بين"
_OF, _LA = frozenset({"دي", "دو"}), "لا"  # دي لا كروز، دو لا فيل
_ELENA = "الينا"
_CLAUSE = 9  # words from a verb to the end of its subject
_PLAIN_NAME, _PLAIN_NOUN = "سالم", "المدينه"
_TO_THE = ("ال", "لل", "بال")


def borne_words(tokens: Tokens, places: list[int], vocabulary: Vocabulary) -> frozenset[int]:
    """Find the words of running text that are names where they stand.

    Args:
        tokens: The paragraph.
        places: Tokens that may be such words.
        vocabulary: The words of reported speech.
    """
    words, called = tokens.words, vocabulary.kinds["also-name"]
    return frozenset(
        [
            at
            for at in places
            if words[at] in called
            and any(rule(tokens, at, vocabulary) for rule in _rules(words[at], vocabulary))
        ]
    )


def _rules(word: str, vocabulary: Vocabulary) -> tuple[_Rule, ...]:
    if word == _IN_THE_NAME:
        return (_is_basim,)
    return _OF_WORDS if vocabulary.source_kind(word) is None else _OF_POSTS


def as_names(tokens: Tokens, piece: list[int], vocabulary: Vocabulary) -> list[str]:
    """Return words with a plain name for each that is sure to be in somebody's, a plain noun for a town's.

    Args:
        tokens: The paragraph.
        piece: Tokens of one piece of a speaker phrase.
        vocabulary: The words of reported speech.
    """
    words, things = [tokens.words[at] for at in piece], tokens.inner_names
    if tokens.named:
        things |= marked_things(tokens, piece, vocabulary)
    if not things and not tokens.sure_names:
        return words
    plain = (_PLAIN_NOUN if at in things else _PLAIN_NAME if at in tokens.sure_names else "" for at in piece)
    return [stand_in or word for stand_in, word in zip(plain, words, strict=True)]


def _before(tokens: Tokens, at: int) -> str:
    return tokens.words[at - 1] if at > 0 and tokens.kinds[at - 1] == "w" else ""


def _after(tokens: Tokens, at: int) -> str:
    follows = tokens.kinds[at + 1 : at + 2] == "w"
    return tokens.words[at + 1] if follows and tokens.words[at + 1] not in THAT else ""


def _is_given(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """سامر، and the end of عبد الله; of a land or an everyday word only behind a post: الوزير ربيع."""
    word, names = tokens.words[at] if at >= 0 and tokens.kinds[at] == "w" else "", vocabulary.names
    before = _before(tokens, at)
    if word in names.seconds or before == SERVANT:
        return True
    if word not in names.common:
        return False
    if word.startswith("ال"):  # قال المهدي سابق
        verb = vocabulary.cues.get(before)
        return not before or (verb is not None and verb.finite)
    if word not in names.nouns and word not in vocabulary.countries and word not in vocabulary.cities:
        return True
    return before.startswith(_TO_THE) or _is_titled(before, word, vocabulary)


def _is_titled(before: str, word: str, vocabulary: Vocabulary) -> bool:
    return (len(before) == 1 and before.isalpha()) or vocabulary.title_count([before, word]) > 0


def _is_person(word: str, vocabulary: Vocabulary) -> bool:
    """العلوي، مرزوق: a known name that is no post, no people and no land."""
    if not vocabulary.names.is_known(word) or vocabulary.source_kind(word) is not None:
        return False
    if word in vocabulary.kinds["club"]:
        return False
    land = word in vocabulary.countries or word in vocabulary.cities
    return not land and word not in vocabulary.nationalities and word not in vocabulary.kinds["time"]


def _is_post(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """مالك، سعادة; not the verb in النائب طالب الحكومي بالرد."""
    word, object_of = tokens.words[at], "".join(tokens.words[at + 2 : at + 3])
    verb = word in vocabulary.cues and object_of.startswith("ب")
    return vocabulary.source_kind(word) is not None and not verb


def _opens_as_post(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """الناشط السياسي مالك العلوي، النائب طالب المعمري; not الدكتور مالك الشركة, nor قائد المصري."""
    word, before, after = tokens.words[at], _before(tokens, at), _after(tokens, at)
    names, titled = vocabulary.names, _is_titled(before, word, vocabulary)
    closed = titled or before.startswith(_TO_THE) or before in vocabulary.cities
    apposed = not before and at > 0 and tokens.kinds[at - 1] == ","
    if not after or not (closed or apposed) or not _is_post(tokens, at, vocabulary):
        return False
    if after in names.particles or after in names.seconds:
        return closed and at + 2 < len(tokens.words)
    if vocabulary.source_kind(word) == "style":  # رئيس المجلس سعادة زقوت; not سعادة خليل بن سالم
        alone = not after.startswith(_TO_THE) and not _after(tokens, at + 1)
        return alone and not titled and vocabulary.source_kind(after) is None
    family = goes_on_as_name(after, vocabulary) and after not in vocabulary.kinds["club"]
    return family or (titled and _is_person(after, vocabulary))


def _goes_on_as_post(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """فهد طالب الشرفي، عبد المنعم إمام، محمد سلطان محافظ الساحل; not سلمان ملك البحرين."""
    word, after = tokens.words[at], _after(tokens, at)
    if vocabulary.source_kind(word) is None or not _is_given(tokens, at - 1, vocabulary):
        return False
    if not after or word.startswith("ال"):  # نبيل الخطيب
        return word not in vocabulary.cues
    if after in vocabulary.kinds["club"] or after in vocabulary.nationalities:
        return False
    post = vocabulary.source_kind(after) == "role" and not after.startswith("ال")
    family = is_nisba(after) and not is_any_form(after, vocabulary)
    return post or family or goes_on_as_name(after, vocabulary)


def _speaks_alone(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """وأضاف سعادة أن، وقال عوض إن: a style before nobody, a preposition before nothing."""
    word, verb = tokens.words[at], vocabulary.cues.get(_before(tokens, at))
    if verb is None or not verb.finite or _after(tokens, at) or word in vocabulary.kinds["adverb"]:
        return False
    kind = vocabulary.source_kind(word)
    return kind == "style" or (kind is None and vocabulary.names.is_known(word))


def _is_basim(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """النائب المستقل باسم الربيعي; not المتحدث الرسمي باسم الربيعي."""
    before, after = _before(tokens, at), _after(tokens, at)
    if tokens.words[at] != _IN_THE_NAME or not before or not after:
        return False
    if not before.startswith(_TO_THE) and vocabulary.source_kind(before) is not None:
        return False
    speaks = vocabulary.kinds["speaks-in-name"]
    for ahead in range(at - 1, max(-1, at - 1 - _SPOKEN_FOR), -1):
        if tokens.kinds[ahead] != "w" or tokens.words[ahead] == _IN_THE_NAME:
            break
        word = tokens.words[ahead]
        if bare("ال" + word[2:] if word.startswith("لل") else word) in speaks:  # للناطق باسم البلدية
            return False
    if vocabulary.source_kind(after) is not None:
        return False
    titled = _is_titled(before, _IN_THE_NAME, vocabulary)
    if titled or vocabulary.source_kind(before) is None:  # وزير الشباب باسم عودة; not القيادي باسم فتح
        return not after.startswith(_TO_THE) or _is_person(after, vocabulary)
    return _is_person(after, vocabulary) and after not in vocabulary.names.nouns


def _closes_name(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """مروان صباح إن، ربيع حرب، وانغ وين بين: no preposition and no part of the day stands alone."""
    if vocabulary.source_kind(tokens.words[at]) is not None or _after(tokens, at):
        return False
    before = _before(tokens, at)
    if _is_given(tokens, at - 1, vocabulary):
        return True
    titled = bool(before) and _is_titled(_before(tokens, at - 1), before, vocabulary)
    if titled and not is_any_form(before, vocabulary):
        return True  # النائب بوعلي حرب
    surname = vocabulary.names.is_known(before) or before in vocabulary.kinds["also-name"]
    return surname and _is_given(tokens, at - 2, vocabulary)


def _stands_for_father(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """قالت صباح مرزوق، ناصر صباح سالم: a part of the day is of a day, not of a person."""
    word, before, after = tokens.words[at], _before(tokens, at), _after(tokens, at)
    if word not in vocabulary.kinds["time"] or not _is_person(after, vocabulary):
        return False
    names = vocabulary.names
    if after in names.nouns or after in vocabulary.kinds["also-name"]:  # صباح عيد
        return False
    verb = vocabulary.cues.get(before)
    spoken = verb is not None and verb.finite and not after.startswith("ال")
    post = before.startswith("ال") and not after.startswith("ال") and before not in vocabulary.kinds["time"]
    return spoken or post or _is_given(tokens, at - 1, vocabulary) or _is_titled(before, word, vocabulary)


def _is_last_of_foreigner(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """قال المتحدث وانغ وين بين إن: no second verb of speech, and nothing is between."""
    before = _before(tokens, at)
    if tokens.words[at] != _BETWEEN or _after(tokens, at) or not before:
        return False
    if is_any_form(before, vocabulary) or vocabulary.source_kind(before) is not None:
        return False
    run = tokens.kinds.rfind(",", 0, at) + 1
    verbs = (vocabulary.cues.get(word) for word in tokens.words[max(run, at - _CLAUSE) : at - 1])
    return any(verb is not None and verb.finite for verb in verbs)


def _is_behind_his_title(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """المهندس عزت خليل: a verb of hers stands behind no title of his."""
    form, before = vocabulary.cues.get(tokens.words[at]), _before(tokens, at)
    if form is None or form.gender != "f" or before.endswith("ه"):
        return False
    return _is_titled(before, tokens.words[at], vocabulary) and _is_person(_after(tokens, at), vocabulary)


def _joins_spanish_name(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """رودريغو دي لا كروز."""
    joins = tokens.words[at] == _LA and _before(tokens, at) in _OF
    return joins and bool(_after(tokens, at)) and _is_given(tokens, at - 2, vocabulary)


def _opens_behind_article(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """الوزير السابق فرات العلوي: what reads like a joined verb, between a definite word and a name."""
    form = vocabulary.cues.get(tokens.words[at])
    if form is None or not form.joined or not _before(tokens, at).startswith("ال"):
        return False
    return _is_person(_after(tokens, at), vocabulary)


def _is_behind_her_post(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """المتحدثة إلينا مارفيتش: to us no word of which nothing is known is said."""
    word, before, after = tokens.words[at], _before(tokens, at), _after(tokens, at)
    if word != _ELENA or not after or is_any_form(after, vocabulary):
        return False
    return vocabulary.source_kind(before) == "role" and before.endswith("ه")


_OF_POSTS: tuple[_Rule, ...] = (_opens_as_post, _goes_on_as_post, _speaks_alone)
_OF_WORDS: tuple[_Rule, ...] = (
    _speaks_alone,
    _closes_name,
    _stands_for_father,
    _is_last_of_foreigner,
    _is_behind_his_title,
    _joins_spanish_name,
    _is_behind_her_post,
    _opens_behind_article,
)
"""Where one of these holds a post, or another word, is in somebody's name."""
