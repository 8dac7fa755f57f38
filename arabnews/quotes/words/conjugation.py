"""The forms of a verb of speech, made from the four that its entry gives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from arabnews.lexicon.quote_tables import CueVerbEntry
from arabnews.text.fold import fold_text

__all__ = ["CueForm", "CuePart", "conjugate", "first_persons"]

CuePart = Literal["perfect", "imperfect", "participle", "masdar", "passive"]

_DESCRIBING = frozenset({"describe", "accuse"})
_WEAK = "اىيو"
_PLURAL = 3  # letters behind the first of a form that can hardly be anything else
_OBJECTS = ("ه", "ها", "هم", "هما", "نا")
_POSSESSIVES = ("ه", "ها", "هم", "هما", "هن")


class CueForm(NamedTuple):  # a tuple: a lexicon makes twenty thousand of them
    """What one written form of a verb of speech says.

    Attributes:
        entry: The verb.
        part: Tense or noun form.
        gender: Gender of its subject: `m`, `f`, or empty.
        number: Number of its subject: `s`, `d`, `p`, or empty.
        finite: Whether it is a verb form with a subject of its own.
        joined: How many letters of a joined `و` or `ف` stand before it.
        bound: Whether an object or possessive pronoun hangs on it: `قاله`, `تأكيده`.
    """

    entry: CueVerbEntry
    part: CuePart
    gender: str
    number: str
    finite: bool = False
    joined: int = 0
    bound: bool = False

    @property
    def lemma(self) -> str:
        """The verb's dictionary form."""
        return self.entry.forms[0]

    @property
    def describes(self) -> bool:
        """Whether its object is whoever it speaks of: وصفه بأنه، اتهمته."""
        return self.entry.category in _DESCRIBING


def conjugate(entry: CueVerbEntry) -> Iterator[tuple[str, CueForm]]:
    """Yield the written forms of a verb in their search form, each with what it says.

    >>> from arabnews.lexicon import default_lexicon
    >>> from arabnews.lexicon.quote_tables import CueVerbEntry
    >>> said = default_lexicon().of(CueVerbEntry)[0]
    >>> [form for form, what in conjugate(said) if what.finite and not what.bound]
    ['قال', 'قالت', 'قالا', 'قالتا', 'قالوا', 'يقول', 'تقول', 'يقولان', 'تقولان', 'يقولون']
    """
    yield from _verbs(entry)
    yield from _nouns(entry)


def first_persons(entry: CueVerbEntry) -> Iterator[str]:
    """Yield the forms in which somebody speaks for himself, in their search form: نؤكد، سنواصل، أطالب.

    Those short enough to be an everyday noun or an adjective of comparison, نصف or أحدث, are left out.

    Args:
        entry: The verb.
    """
    rest = fold_text(entry.imperfect[1:])
    if len(rest) >= _PLURAL:
        yield from ("ن" + rest, "سن" + rest, "سا" + rest)
    if len(rest) > _PLURAL or (len(rest) == _PLURAL and rest[1] == rest[2]):
        yield "ا" + rest


def _verbs(entry: CueVerbEntry) -> Iterator[tuple[str, CueForm]]:
    for form, part, gender, number in _finite(entry):
        yield fold_text(form), CueForm(entry, part, gender, number, finite=True)
        stem = form[:-1] + "ا" if form.endswith("ى") else form
        for pronoun in _OBJECTS if number == "s" else ():
            yield fold_text(stem + pronoun), CueForm(entry, part, gender, number, finite=True, bound=True)


def _nouns(entry: CueVerbEntry) -> Iterator[tuple[str, CueForm]]:
    for form, gender, number in _participles(entry.participle):
        yield fold_text(form), CueForm(entry, "participle", gender, number)
    for form in entry.passive:
        yield fold_text(form), CueForm(entry, "passive", "", "")
    if entry.masdar:
        yield fold_text(entry.masdar), CueForm(entry, "masdar", "", "")
        for pronoun in _POSSESSIVES:
            yield fold_text(entry.masdar + pronoun), CueForm(entry, "masdar", "", "", bound=True)


def _finite(entry: CueVerbEntry) -> Iterator[tuple[str, CuePart, str, str]]:
    yield from _perfect(entry.forms[0])
    yield from _imperfect(entry.imperfect)


def _perfect(stem: str) -> Iterator[tuple[str, CuePart, str, str]]:
    short = stem[:-1] if stem[-1] in "اى" else stem
    yield stem, "perfect", "m", "s"
    yield short + "ت", "perfect", "f", "s"
    yield (short + "يا" if stem[-1] == "ى" else stem + "ا"), "perfect", "m", "d"
    yield short + "تا", "perfect", "f", "d"
    yield short + "وا", "perfect", "m", "p"


def _imperfect(stem: str) -> Iterator[tuple[str, CuePart, str, str]]:
    short = stem[:-1] if stem[-1] in _WEAK else stem
    dual = short + "ي" if stem[-1] == "ى" else stem
    yield stem, "imperfect", "m", "s"
    yield "ت" + stem[1:], "imperfect", "f", "s"
    yield dual + "ان", "imperfect", "m", "d"
    yield "ت" + dual[1:] + "ان", "imperfect", "f", "d"
    yield short + "ون", "imperfect", "m", "p"


def _participles(masculine: str) -> Iterator[tuple[str, str, str]]:
    stem = masculine.removesuffix("ا")
    yield masculine, "m", "s"
    yield stem + "ة", "f", "s"
    yield stem.removesuffix("ي") + "ين", "", "p"
    yield stem + "تين", "f", "d"
    yield stem + "ات", "f", "p"
