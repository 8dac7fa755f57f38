"""Words that read like a verb of speech and are something else where they stand: nouns, names, towns."""

from __future__ import annotations

from arabnews.quotes.cues.candidate import Candidate
from arabnews.quotes.names.openings import OF_FATHER
from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.particles import (
    BEFORE_DUALS,
    CARRIES_OVER,
    NO_VERB_BEHIND,
    THAT,
    THAT_WITH_PRONOUN,
    WAS,
)
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = [
    "is_accusative",
    "is_adverb",
    "is_bare_dual",
    "is_between",
    "is_body",
    "is_dateline",
    "is_named",
    "is_noun",
    "is_other_verb",
    "is_surname",
]

_DUALS = ("ان", "ين")
_BETWEEN_THEM = frozenset("بين" + pronoun for pronoun in ("ه", "ها", "هم", "هن", "هما", "نا", "ي"))
_SUBJECT = 8  # tokens between كان and the verb, and to the end of a subject
_GENERAL = "عام"  # أمين عام تجمع
_DATELINE = 6  # tokens from a town to the colon behind the outlet


def is_noun(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """Tell whether a bare form is a noun, not at the head of a clause: عملية نقل، كتب."""
    word, kinds = candidate.tokens.words[candidate.at], vocabulary.kinds
    in_turn = candidate.before in kinds["turn"]
    if word in kinds["preposition"] or word in NO_VERB_BEHIND:  # عبر، عقب، دون
        named = candidate.opens_clause and candidate.after in vocabulary.names.common  # عقب سامر
        named = named or (in_turn and vocabulary.source_kind(candidate.after) == "role")  # من جهته بين المدير
        return candidate.at > 0 and (not named or candidate.after in THAT)  # دون أن يوضح
    if candidate.opens_clause or in_turn or candidate.before.removeprefix("و") in kinds["adverb"]:
        return False  # بدوره كتب، في المقابل كتب
    entry = candidate.form.entry
    if entry.category == "write" and entry.tier != "C" and _is_posted(candidate, vocabulary):
        return False
    return not _behind_was(candidate, vocabulary) and not _is_answer(candidate)


def _is_posted(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """وفي تغريدة على حسابه كتب: the sentence opens with where it was written."""
    tokens, at = candidate.tokens, candidate.at
    last = max(tokens.kinds.rfind(".", 0, at), tokens.kinds.rfind(",", 0, at)) + 1
    opens = tokens.words[last].removeprefix("و") in vocabulary.kinds["preposition"]
    return opens and last + 1 < at and _is_medium(tokens.words[last + 1], vocabulary.kinds["medium"])


def _is_medium(word: str, media: frozenset[str]) -> bool:
    """في تغريدة، في التغريدة، في تغريدته."""
    return bare(word) in media or (word.endswith("ته") and word[:-2] + "ه" in media)


def _behind_was(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """وكان مصدر رسمي كشف في وقت سابق أن: behind كان with its noun, and nothing that it would be of."""
    words, at = candidate.tokens.words, candidate.at
    if candidate.after not in vocabulary.kinds["preposition"] and candidate.after not in THAT:
        return False
    was = (n for n in range(max(0, at - _SUBJECT), at - 1) if words[n] in WAS)
    return any(vocabulary.source_kind(words[n + 1]) is not None for n in was)


def _is_answer(candidate: Candidate) -> bool:
    """وكان رد المدير «…»: his answer is what the marks hold."""
    kinds, at = candidate.tokens.kinds, candidate.at
    said = kinds[at : at + _SUBJECT].lstrip("w")
    answers = candidate.form.entry.category in {"answer", "comment"}
    return answers and candidate.before in WAS and said[:1] in {":", "«"}


def is_adverb(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """Tell whether another verb of speech stands right behind it, so that it is no verb: وهنا رد المدير."""
    after = vocabulary.cues.get(candidate.after)
    return after is not None and after.finite


def is_other_verb(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """Tell whether و is a letter of the verb, behind a document: في بيان ورد إلى الوكالة; ما ورد بالقرار."""
    return candidate.before in CARRIES_OVER or vocabulary.source_kind(candidate.before) == "document"


def is_accusative(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """Tell whether a noun reads like a dual verb, which stands behind its subject: ردا على، حذرا من أن."""
    if candidate.joined:
        return candidate.after == "علي" and not candidate.before  # وردا على سؤال
    if candidate.before in vocabulary.cities:  # قال المدير في بكين ردا على سؤال
        return True
    return not candidate.before.endswith(_DUALS) and candidate.before not in BEFORE_DUALS


def is_bare_dual(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """Tell whether a dual stands behind another verb of speech, and not its subject: أوضح يوردان أن."""
    if candidate.joined:
        return False
    before = vocabulary.cues.get(candidate.before)
    return before is not None and before.finite


def is_surname(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """Tell whether it is who speaks, as no verb stands right behind a verb of speech: وأعلن روت أن."""
    before = vocabulary.cues.get(candidate.before)
    if before is None or before.entry.tier != "A" or candidate.joined:
        return False
    return before.finite and before.part == "perfect"


def is_named(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """Tell whether a given name stands behind a nationality, or is sure: قال البرتغالي روي، وين بين إن."""
    if candidate.at in candidate.tokens.sure_names or candidate.before in OF_FATHER:  # ليث بن بشر
        return True
    if candidate.before in vocabulary.nationalities and not candidate.joined:
        return True
    if _is_behind_his_post(candidate, vocabulary):
        return True
    return _goes_on_as_name(candidate, vocabulary) and _waits_for_words(candidate, vocabulary)


def _is_behind_his_post(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """المخرج تامر الحلو: no verb of hers stands behind a post of his, before a name."""
    before, form = candidate.before, candidate.form
    if candidate.joined or form.gender != "f" or form.number != "s":
        return False
    his = before.startswith("ال") and not before.endswith("ه") and vocabulary.source_kind(before) == "role"
    return his and vocabulary.names.is_known(candidate.after)


def _goes_on_as_name(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """تامر الحلو، سامر فايد."""
    names, closes = vocabulary.names, candidate.before in vocabulary.names.given
    if names.is_known(candidate.after) or _is_between_commas(candidate):
        return True
    return closes and (not candidate.after or candidate.after in THAT)


def _is_between_commas(candidate: Candidate) -> bool:
    """مراسل القناة، تامر دلول، أن: two words alone before the complementiser."""
    tokens, at = candidate.tokens, candidate.at
    return tokens.kinds[at - 1 : at + 3] == ",ww," and tokens.words[at + 3 : at + 4] == ["ان"]


def _waits_for_words(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """وقال مدير المتحف تامر الحلو إن: a verb of speech stands ahead, and nothing that it says."""
    tokens, at = candidate.tokens, candidate.at
    for place in range(at - 1, max(-1, at - _SUBJECT - 1), -1):
        word = tokens.words[place]
        if tokens.kinds[place] not in "w,'" or word in THAT or word in THAT_WITH_PRONOUN:
            return False
        verb = vocabulary.cues.get(word)
        if verb is not None and verb.finite and not verb.bound and verb.entry.tier == "A":
            return True
    return False


def is_body(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """Tell whether it is a body, as before her verb stands no man nor his verb: رئيس تجمع، قال تجمع."""
    words, at = candidate.tokens.words, candidate.at
    post, verb = candidate.before, vocabulary.cues.get(candidate.before)
    if candidate.joined:
        return False
    if verb is not None and verb.finite:
        return verb.gender == "m" and verb.number == "s"
    if post == _GENERAL and at > 1:
        post = words[at - 2]
    plain = not post.startswith("ال") and not vocabulary.is_feminine(post)
    return plain and vocabulary.sources.get(post) == "role"


def is_dateline(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """Tell whether it is a town at the head of a paragraph before an outlet and a colon: ينقل العمانية: …."""
    at, tokens = candidate.at, candidate.tokens
    if at > 0 or ":" not in tokens.words[at + 1 : at + _DATELINE]:
        return False
    if tokens.words[at] not in vocabulary.cities:
        return False
    outlet = tokens.words[at + 1 : at + 4]
    return outlet[0] in vocabulary.full_names or vocabulary.names_outlet(outlet)


def is_between(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """Tell whether it is the preposition: بين القاهرة وبيروت، بينه وبين أخيه."""
    before = candidate.tokens.words[max(0, candidate.at - 8) : candidate.at]
    if candidate.tokens.has_shadda(candidate.at):  # بيّن
        return False
    if "بين" in before:
        return True
    if not candidate.after:
        return False
    if candidate.joined and candidate.after not in THAT and not _BETWEEN_THEM.isdisjoint(before):
        return True
    ahead = candidate.tokens.words[candidate.at + 1 : candidate.at + 12]
    if candidate.joined and _is_told_by(candidate, vocabulary):
        return False
    that = next(
        (n for n, word in enumerate(ahead) if word in THAT or word in THAT_WITH_PRONOUN or word == ":"), None
    )
    return (
        that is None
        or any(word.startswith("و") for word in ahead[1:that] if len(ahead[0]) > 2 and that < 4)
        or any(_speaks(word, vocabulary) for word in ahead[1:that])  # بين الرفوف يعمل سامر، وقال إن
    )


def _speaks(word: str, vocabulary: Vocabulary) -> bool:
    form = vocabulary.cues.get(word)
    if form is None or vocabulary.source_kind(word) is not None or vocabulary.names.is_known(word):
        return False
    return form.part == "participle" or (form.finite and form.joined > 0)


def _is_told_by(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """وبين الدكتور سامر، خلال اللقاء: a title, a post or a name and a comma, and nobody joined with و."""
    tokens, at = candidate.tokens, candidate.at + 1
    comma = tokens.kinds.find(",", at, at + _SUBJECT)
    words = tokens.words[at : max(at, comma)]
    joined = any(word.startswith("و") and not vocabulary.names.is_known(word) for word in words[1:])
    speaks = vocabulary.source_kind(candidate.after) == "role" or candidate.after in vocabulary.names.common
    return bool(words) and not joined and (speaks or vocabulary.title_count([*words, ""]) > 0)
