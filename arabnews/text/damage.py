"""Damage that happened to a text before it came here: told, never mended.

Each rule is a row of `_RULES`: a stable code, cheap signs without which the page cannot have the damage, the
pattern, and what the characters may have been meant to be. A code is reported once for a page, with the first
place where it was seen and the number of places in the message.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from arabnews.models import Note, Span
from arabnews.text.enciphered import find_enciphered

__all__ = ["find_damage"]

_Mend = Callable[[re.Match[str]], str | None]


class _Seen(NamedTuple):
    """A page, and what of it Latin-1 has: a tenth of an Arabic page, quickly looked through."""

    text: str
    latin: bytes


_Sign = Callable[[_Seen], bool]

_SECOND_BYTES = bytes(range(0x80, 0xC0))
_AS_1256 = re.escape(_SECOND_BYTES.decode("cp1256"))
_AS_1252 = re.escape(_SECOND_BYTES.decode("cp1252", "ignore") + _SECOND_BYTES.decode("latin-1"))
_LATIN = "A-Za-z\xc0-\xff"
_AFTER_STOP = " \n\r.0123456789"
"""What begins no sentence that is glued to the one before it; nor does nothing at all."""
_PERSIAN = {"ی": "ي", "ک": "ك", "ھ": "ه", "ہ": "ه"}
_PERSIAN_TO_ARABIC = str.maketrans(_PERSIAN)


@dataclass(frozen=True, slots=True)
class _Rule:
    """One kind of damage.

    Attributes:
        code: Stable id of its notes.
        what: What was seen, in English.
        suspect: A quick look at the page, which spares a clean one the search.
        pattern: The damaged characters.
        mend: What they may have been meant to be.
        drowns: Whether such a page is noise to the rules after this one.
    """

    code: str
    what: str
    suspect: _Sign
    pattern: re.Pattern[str]
    mend: _Mend
    drowns: bool = False


def _has(*signs: str) -> _Sign:
    return lambda seen: any(map(seen.text.__contains__, signs))


def _has_latin(*signs: str) -> _Sign:
    codes = [sign.encode("latin-1") for sign in signs]
    return lambda seen: any(code in seen.latin for code in codes)


def _matches(pattern: str) -> _Sign:
    search = re.compile(pattern).search
    return lambda seen: search(seen.text) is not None


def _is_glued(seen: _Seen) -> bool:
    parts = (seen.text.split(sign)[1:] for sign in ".؟!" if sign in seen.text)
    return any(part[:1] not in _AFTER_STOP for part in chain.from_iterable(parts))


def _has_latin_letter(seen: _Seen) -> bool:
    return seen.latin.lower() != seen.latin.upper()


def _has_forms(seen: _Seen) -> bool:
    return 0xFE in seen.text.encode("utf-16-le", "surrogatepass")[1::2]  # the high bytes of all letters


def _always_look(_: _Seen) -> bool:
    return True


def _reread(wrong: tuple[str, ...], right: str) -> _Mend:
    def mend(match: re.Match[str]) -> str | None:
        for codec in wrong:
            try:
                return match.group().encode(codec).decode(right)
            except UnicodeError:
                continue
        return None

    return mend


def _means(meant: str) -> _Mend:
    return lambda _: meant


def _unknown(_: re.Match[str]) -> None:
    return None


def _join(match: re.Match[str]) -> str:
    return re.sub(r"[^\w]|ـ", "", match.group())


def _plain_letters(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", match.group())


def _arabic_letters(match: re.Match[str]) -> str:
    return match.group().translate(_PERSIAN_TO_ARABIC)


def _article_first(match: re.Match[str]) -> str:
    return re.sub("ا([أإآا])ل", r"ال\1", match.group(), count=1)


def _apart(match: re.Match[str]) -> str:
    return f"{match.group(1)} {match.group(2)}"


_RULES = (
    _Rule(
        "damage.utf8-as-cp1256",
        "UTF-8 was read as windows-1256",
        _has_latin("§"),
        re.compile(rf"(?:[طظ][{_AS_1256}]){{3,}}(?: (?:[طظ][{_AS_1256}])+)*"),
        _reread(("cp1256",), "utf-8"),
        drowns=True,
    ),
    _Rule(
        "damage.utf8-as-latin1",
        "UTF-8 was read as windows-1252 or Latin-1",
        _has_latin("Ø", "Ù"),
        re.compile(rf"(?:[ØÙ][{_AS_1252}]){{3,}}(?: (?:[ØÙ][{_AS_1252}])+)*"),
        _reread(("cp1252", "latin-1"), "utf-8"),
        drowns=True,
    ),
    _Rule(
        "damage.cp1256-as-latin1",
        "windows-1256 was read as Latin-1",
        _has_latin("Ç", "á", "í", "Ê", "É"),
        re.compile(f"(?<![{_LATIN}])[\xc0-\xff]{{3,}}(?![{_LATIN}])(?: [\xc0-\xff]{{2,}}(?![{_LATIN}]))*"),
        _reread(("latin-1",), "cp1256"),
        drowns=True,
    ),
    _Rule(
        "damage.comma-as-inverted-mark",
        "U+00A1 stands where a comma was",
        _has_latin("¡"),
        re.compile("(?<=[ء-ي])¡"),
        _means("،"),
    ),
    _Rule(
        "damage.replacement-character",
        "characters were lost in decoding (U+FFFD)",
        _has("\ufffd"),
        re.compile("\ufffd+"),
        _unknown,
    ),
    _Rule(
        "damage.allah-ligature",
        "the ligature U+FDF2 stands for a word",
        _has("\ufdf2"),
        re.compile("\ufdf2"),
        _means("الله"),
    ),
    _Rule(
        "damage.presentation-forms",
        "letters are written as presentation forms",
        _has_forms,
        re.compile("[\ufb50-\ufd3d\ufe70-\ufefc]+"),
        _plain_letters,
    ),
    _Rule(
        "damage.lam-alef-reversed",
        "lam and alef changed places, as in text taken from PDF",
        _matches("ا[أإآا]ل"),
        re.compile("(?<![ء-ي])[وفبك]?ا[أإآا]ل[ء-ي]+"),
        _article_first,
    ),
    _Rule(
        "damage.persian-letters",
        "Persian letters stand inside Arabic words",
        lambda seen: any(map(seen.text.__contains__, _PERSIAN)) and "ة" in seen.text,  # else it is Persian
        re.compile("(?<![ء-يیکھہ])[ء-ي]*[یکھہ][ء-يیکھہ]*"),
        _arabic_letters,
    ),
    _Rule(
        "damage.latin-letter",
        "a Latin letter stands inside an Arabic word",
        _has_latin_letter,
        re.compile("[A-Za-z](?<=[ء-ي].)(?=[ء-ي])"),
        _unknown,
    ),
    _Rule(
        "damage.glued-sentence",
        "a sentence begins without a blank before it",
        _is_glued,
        re.compile(
            # Two short words are the initials of a foreign name: بي.بي.سي
            r"([.؟!](?:(?<=[ء-ْ]{4}.)|(?<=[\"»”)].)|(?<=[ء-ْ]{2}.)(?=[\"»”)]?(?:[ء-ْ]{4}|و(?!ا))))[\"»”)]?)([ء-ْ]{2,})"
        ),
        _apart,
    ),
    _Rule(
        "damage.detached-waw",
        "the conjunction stands apart from its word",
        lambda seen: "ی" not in seen.text,  # Persian writes it apart
        re.compile(r"(و)[ =](?<!\S..)([ء-ي][ء-ْ]+)"),
        lambda match: match.group(1) + match.group(2),
    ),
    _Rule(
        "damage.decimal-reh",
        "the letter reh stands for a decimal point",
        _always_look,
        re.compile("ر(?<=[0-9٠-٩]ر)(?=[0-9٠-٩])"),
        _means("."),
    ),
    _Rule(
        "damage.censored-word",
        "a word is broken up to slip past a filter",
        lambda seen: b"*" in seen.latin or "ـ" in seen.text,
        re.compile(r"(?<![ء-ي])[ء-ي]*[ء-غف-ي](?:ـ+[-–*]+ـ*|\*+)[ء-غف-ي]+"),
        _join,
    ),
    _Rule(
        "damage.template-leak",
        "a template was not filled in",
        _has_latin("{", "undefined", "![](", "]]>"),
        re.compile(r"\{\{?[A-Za-z_][\w .-]{0,40}\}\}?|undefined(?=[ء-ي])|!\[\]\(|\]\]>"),
        _means(""),
    ),
)


def find_damage(text: str) -> tuple[Note, ...]:
    """Report what happened to a text on its way, one note for each kind of damage.

    The text itself is never changed: a note says where the damage was first seen, in how many places, and
    what the characters there may have been meant to be.

    >>> [(note.code, note.suggestion) for note in find_damage("افتتح المعرض.وقال الزوار إن األجنحة كثيرة")]
    [('damage.lam-alef-reversed', 'الأجنحة'), ('damage.glued-sentence', '. وقال')]

    Args:
        text: The text of a page.

    Returns:
        Notes with codes that start with `damage.`, in the order of the rules; empty for a clean page.
    """
    if text.isascii():
        return ()
    notes: list[Note] = []
    seen = _Seen(text, text.encode("latin-1", "ignore"))
    for rule in _RULES:
        if not rule.suspect(seen):
            continue
        note = _note(rule, text)
        if note is not None:
            notes.append(note)
            if rule.drowns:
                return tuple(notes)
    enciphered = find_enciphered(text)
    return (*notes, enciphered) if enciphered else tuple(notes)


def _note(rule: _Rule, text: str) -> Note | None:
    matches = rule.pattern.finditer(text)
    first = next(matches, None)
    if first is None:
        return None
    count = 1 + sum(1 for _ in matches)
    return Note(
        code=rule.code,
        message=f"{rule.what} ({count} {'place' if count == 1 else 'places'})",
        span=Span(start=first.start(), end=first.end()),
        suggestion=rule.mend(first),
    )
