"""The date words of a lexicon, compiled once: which words there are, what each may be, one pattern for all.

Every word gets a code, a single character. A text is then a string of codes, and the written forms are
patterns over that string:

    D number 1-31     Q other number of two digits   Y number 1000-2199    X any other number
    T 10:30           s الساعة    p ص or am/pm   m م   z zone   f نصف, ربع
    O ordinal         N cardinal
    M month           H Hijri month   W weekday   R اليوم   P فجر   n named day   S season   G decade
    d يوم             v V U one, two, several units   u w the same with the article   C عامي, يومي
    K الماضي          F مطلع    L آخر    A قبل    a نحو    q عدة    h هذا    J الموافق
    E هـ              e ميلادي  B قبل الميلاد, هجري شمسي
    g الشهر نفسه      k مضت     j خرداد    y أول جمعة
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from string import ascii_letters

from arabnews.dates.words.cue_words import CuePatterns, cue_words
from arabnews.dates.words.gaps import Gaps
from arabnews.dates.words.patterns import any_of
from arabnews.dates.words.written import coded_forms
from arabnews.lexicon import Lexicon
from arabnews.lexicon import date_tables as tables
from arabnews.lexicon.entry import Entry
from arabnews.text.fold import fold_text

__all__ = ["LETTERS", "Placed", "Vocabulary", "Word", "Words", "vocabulary"]

LETTERS = "ء-ي"
"""Arabic letters, for boundaries."""

_VALUES = ("value", "number", "weekday", "days", "step", "sign", "minutes")


@dataclass(frozen=True, slots=True)
class Word:
    """What one written word or number may be in a date.

    Attributes:
        code: Its character in the code string.
        value: Its number: of a month, a weekday, a number word, a direction; the seconds of a clock time.
        text: Its characters in the search form.
        entry: The lexicon entry it comes from; `None` for digits.
    """

    code: str
    value: int
    text: str
    entry: Entry | None = None


class Words(dict[str, Word]):
    """What each folded form is; more blanks between its parts make no difference."""

    def __missing__(self, form: str) -> Word:
        return self[" ".join(form.split())]


Placed = tuple[int, int, Word]
"""Where a word begins and ends in the search form, and what it may be."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Compiled date words.

    Attributes:
        words: What each folded form is.
        pattern: Finds words (group 1) and the character before them, a line break where there is none.
        publication: Finds a label such as `نشر في` that ends where a date begins.
        update: Finds a label such as `آخر تحديث` that ends where a date begins.
        label: Finds either anywhere.
        label_ends: The last word of every label.
        before: What a word makes of the date word after it.
        after: What a word makes of the date word before it.
        cue: Finds a word that puts the day behind it into the future.
        cue_heads: Words of which every such clause has one: most have none.
        lasting: Finds a word that does so where `حتى` stands before the day.
        delivered: Finds a word right before a month of delivery, `تسليم يناير`.
        postponed: Finds a word that does so where `إلى` stands before the day.
        planned: Finds a verb that does so where it opens the clause.
        planned_heads: Words of which every such clause has one.
        barrier: Finds a word behind a cue that gives the day to something else.
        founding: Finds words such as `تأسست في` that end where a date begins.
        lookalikes: Words that begin as verbs of the future do.
        kinds: Words round dates by their work, and units of time.
        compiled: The patterns of rules with such words in them.
        gaps: What each gap between two date words says.
    """

    words: Words
    pattern: re.Pattern[str]
    update: re.Pattern[str]
    publication: re.Pattern[str]
    label: re.Pattern[str]
    label_ends: frozenset[str]
    before: dict[str, str]
    after: dict[str, str]
    cue: re.Pattern[str]
    cue_heads: frozenset[str]
    lasting: re.Pattern[str]
    delivered: re.Pattern[str]
    postponed: re.Pattern[str]
    planned: re.Pattern[str]
    planned_heads: frozenset[str]
    barrier: re.Pattern[str]
    founding: re.Pattern[str]
    lookalikes: frozenset[str]
    kinds: Mapping[str, frozenset[str]]
    compiled: CuePatterns
    gaps: Gaps


@lru_cache(maxsize=8)
def vocabulary(lexicon: Lexicon) -> Vocabulary:
    """Compile the date words of a lexicon, once."""
    kinds = cue_words(lexicon)
    compiled = CuePatterns(kinds)
    words = Words(
        {
            form: Word(code, _value_of(entry), form, entry)
            for form, code, entry in coded_forms(lexicon, kinds["zone-head"])
        }
    )
    labels = {
        role: any_of(
            form for entry in lexicon.of(tables.DateLabelEntry) if entry.role == role for form in entry.forms
        )
        for role in ("publication", "update")
    }
    names, cues = lexicon.of(tables.DateNameEntry), lexicon.of(tables.FutureCueEntry)
    anywhere = [form for entry in cues if entry.where == "anywhere" for form in entry.forms]
    planned = [form for entry in cues if entry.where in ("opening", "until") for form in entry.forms]
    both = f"(?:{labels['update']}|{labels['publication']})"
    return Vocabulary(
        words=words,
        pattern=_finder(words),
        update=_before(labels["update"]),
        publication=_before(labels["publication"]),
        label=re.compile(rf"(?<![{LETTERS}A-Za-z]){both}(?![{LETTERS}A-Za-z])"),
        label_ends=frozenset(
            form.split()[-1] for entry in lexicon.of(tables.DateLabelEntry) for form in entry.folded
        ),
        before={form: name.makes for name in names if name.side == "before" for form in name.folded},
        after={form: name.makes for name in names if name.side == "after" for form in name.folded},
        cue=_word(anywhere),
        cue_heads=_heads(anywhere),
        lasting=_word(form for entry in cues if entry.where == "until" for form in entry.forms),
        delivered=_before(
            any_of(form for entry in cues if entry.where == "month" for form in entry.forms)
            + f"(?: {any_of(kinds['month'])})?"
        ),
        postponed=_word(form for entry in cues if entry.where == "to" for form in entry.forms),
        planned=_word(planned),
        planned_heads=_heads(planned),
        barrier=_word(form for entry in lexicon.of(tables.FutureBarrierEntry) for form in entry.forms),
        founding=_before(
            any_of(form for entry in lexicon.of(tables.DateFoundingEntry) for form in entry.forms)
        ),
        lookalikes=frozenset(
            form for entry in lexicon.of(tables.FutureLookalikeEntry) for form in entry.folded
        ),
        kinds=kinds,
        compiled=compiled,
        gaps=Gaps(compiled),
    )


def _word(forms: Iterable[str]) -> re.Pattern[str]:
    """Find any of the forms as a word, perhaps behind `و`."""
    return re.compile(rf"(?<![{LETTERS}])[وف]?{any_of(forms)}(?![{LETTERS}])")


def _heads(forms: Iterable[str]) -> frozenset[str]:
    """Return a word of each form, the first perhaps behind `و`: where none of them stands, no form does.

    Nothing stands for a form without Arabic letters: `cues.py` finds that in every clause.
    """
    heads: set[str] = set()
    for words in (_ARABIC.findall(fold_text(form)) for form in forms):
        alone = words[-1] if words else ""
        heads |= {alone} if len(words) != 1 else {alone, f"و{alone}", f"ف{alone}"}
    return frozenset(heads)


_ARABIC = re.compile(f"[{LETTERS}]+")


def _finder(words: Words) -> re.Pattern[str]:
    """Find any of the words with its clitics, behind what is no letter.

    A pattern that begins with one set of letters is found faster than one that only looks behind itself, and
    an Arabic word is not tried against the beginnings of Latin ones.
    """
    begins = re.escape("".join(sorted({word[0] for word in words}.union("وفبلك"))))
    looks = rf"[^{LETTERS}A-Za-z](?=[{begins}])"
    latin = {word for word in words if word[0] in ascii_letters}
    scripts = [any_of(words.keys() - latin), *([f"(?=[A-Za-z]){any_of(latin)}"] if latin else [])]
    return re.compile(rf"{looks}[وف]?[بلك]?({'|'.join(scripts)})(?![{LETTERS}A-Za-z])")


def _value_of(entry: Entry) -> int:
    found = (getattr(entry, name, None) for name in _VALUES)
    return next((value for value in found if isinstance(value, int)), 0)


def _before(label: str) -> re.Pattern[str]:
    """Match a label, its colon and blanks, where a date follows."""
    return re.compile(rf"(?<![{LETTERS}A-Za-z]){label}(?![{LETTERS}A-Za-z])[\s:()|\-]*$")
