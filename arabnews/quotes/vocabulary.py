"""The words of reported speech, compiled once for each lexicon."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from arabnews.lexicon.credit_tables import AgencyEntry, MediaEntry
from arabnews.lexicon.gazetteer import country_names
from arabnews.lexicon.load import Lexicon
from arabnews.lexicon.quote_tables import CueVerbEntry, QuoteWordEntry, SourceWordEntry
from arabnews.names.person import NameBook, name_book
from arabnews.names.roles import Honorifics, honorifics
from arabnews.quotes.conjugation import CueForm, conjugate
from arabnews.quotes.particles import STOPPERS
from arabnews.text.fold import fold_text

__all__ = ["Vocabulary", "bare", "vocabulary"]


_JOINED = ("و", "ف")
_CAME = frozenset({"جاء", "ورد"})
_POSSESSIVES = ("هما", "هم", "ها", "ه", "نا")
_TIERS = {"A": 0, "B": 1, "C": 2}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every word list of the room in its search form.

    Attributes:
        cues: Forms of the verbs of speech, with and without a joined `و` or `ف`.
        kinds: Helping words by their work.
        sources: Head nouns of speaker phrases, without article, to their kind.
        blocked: For each lemma the next words with which it tells of something else.
        titles: Titles before names.
        names: What is known about the words of names.
        media: Names of agencies and papers.
        agencies: Names of agencies.
        full_names: Canonical names of agencies by all their forms, short ones too.
        countries: Names of countries.
        triggers: Words without one of which a paragraph holds no quotation.
        openers: Words other than verbs with which a quotation or an attribution may begin.
        stoppers: Words that may end words said, also where no comma stands before them.
    """

    cues: Mapping[str, CueForm]
    kinds: Mapping[str, frozenset[str]]
    sources: Mapping[str, str]
    blocked: Mapping[str, tuple[str, ...]]
    titles: Honorifics
    names: NameBook
    media: frozenset[str]
    agencies: frozenset[str]
    full_names: Mapping[str, str]
    countries: frozenset[str]
    triggers: frozenset[str]
    openers: frozenset[str]
    stoppers: frozenset[str]

    def source_kind(self, word: str) -> str | None:
        """Return what sort of source a noun heads, with or without article, feminine ending or possessor."""
        plain = bare(word)
        kind = self.sources.get(plain)
        if kind is not None or plain[-1:] not in "همان":
            return kind
        return self._owned(plain)

    def _owned(self, word: str) -> str | None:
        """أصدقاؤه، والدتها: the noun without its possessive pronoun."""
        for pronoun in _POSSESSIVES:
            stem = word.removesuffix(pronoun)
            if len(stem) < 4 or stem == word:
                continue
            if stem[-1] in "ؤئ":
                stem = stem[:-1] + "ء"
            kind = self.sources.get(stem[:-1] + "ه" if stem[-1] == "ت" else stem)
            if kind in {"role", "people"}:
                return kind
        return None

    def title_count(self, words: Sequence[str]) -> int:
        """Return how many words at the head are titles: معالي الدكتور; one word always remains.

        Args:
            words: Words in their search form.
        """
        at = 0
        while at + 1 < len(words) and self.source_kind(words[at]) == "style":
            at += 1
        return at + self.titles.count(words[at:])

    def is_feminine(self, word: str) -> bool:
        """Whether a noun names a woman, a body or a thing of feminine gender: مديرة، وزارة; not عمدة."""
        if not word.endswith("ه"):
            return False
        kind = self.source_kind(word)
        return kind is not None and (kind not in {"role", "unnamed"} or bare(word)[:-1] in self.sources)

    def names_outlet(self, words: Sequence[str]) -> bool:
        """Whether some words begin with the name of an outlet: رويترز، بي بي سي، صحيفة ….

        Args:
            words: A word and up to two that follow it.
        """
        first = words[0]
        if first in self.kinds["time"]:  # اليوم is a day before it is a paper
            return False
        if bare(first) in self.kinds["outlet"] or bare(first) in self.media:
            return True
        return any(" ".join(words[:count]) in self.media for count in range(1, len(words) + 1))

    def opens_source(self, word: str) -> bool:
        """Whether a word, perhaps with a joined لـ, heads a source, an outlet or a title."""
        rests = (
            (word, "ال" + word[2:])
            if word.startswith("لل")
            else (word, word[1:] if word[:1] == "ل" else word)
        )
        return any(
            rest in self.media or bare(rest) in self.kinds["outlet"] or self.source_kind(rest) is not None
            for rest in rests
        )


def bare(word: str) -> str:
    """Return a word without its article.

    >>> bare("الوزير"), bare("الا")
    ('وزير', 'الا')
    """
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


@lru_cache(maxsize=8)
def vocabulary(lexicon: Lexicon) -> Vocabulary:
    """Compile the words of a lexicon."""
    cues = _cues(lexicon.of(CueVerbEntry))
    kinds = _kinds(lexicon.of(QuoteWordEntry))
    plain = kinds["attribution"] | kinds["cue-noun"] | kinds["own-words"] | _CAME
    joined = {conjunction + word for conjunction in _JOINED for word in plain | kinds["narration"]}
    nouns = {article + form for form, what in cues.items() if what.part == "masdar" for article in ("", "ال")}
    return Vocabulary(
        cues=cues,
        kinds=kinds,
        sources=_sources(lexicon.of(SourceWordEntry)),
        blocked={e.forms[0]: tuple(map(fold_text, e.not_before)) for e in lexicon.of(CueVerbEntry)},
        titles=honorifics(lexicon),
        names=name_book(lexicon),
        media=_folded(lexicon.of(AgencyEntry)) | _folded(lexicon.of(MediaEntry)),
        agencies=_folded(lexicon.of(AgencyEntry)),
        full_names={
            fold_text(form): e.name for e in lexicon.of(AgencyEntry) for form in (*e.forms, *e.short_forms)
        },
        countries=frozenset(country_names()),
        triggers=frozenset(cues) | plain | joined,
        openers=plain | joined | nouns | {"كما"},
        stoppers=plain | joined | STOPPERS,
    )


def _folded(entries: Iterable[AgencyEntry | MediaEntry]) -> frozenset[str]:
    return frozenset(fold_text(form) for entry in entries for form in entry.forms)


def _cues(entries: tuple[CueVerbEntry, ...]) -> dict[str, CueForm]:
    """Where two verbs share a form the better tier has it, and a plain form goes before a joined one."""
    cues: dict[str, CueForm] = {}
    ranked = sorted(entries, key=lambda entry: _TIERS[entry.tier])
    plain = [pair for entry in ranked for pair in conjugate(entry)]
    for bound in (False, True):
        for form, what in plain:
            if what.bound == bound:
                cues.setdefault(form, what)
    for form, what in list(cues.items()):
        for joined in _JOINED:
            with_conjunction = CueForm(what.entry, what.part, what.gender, what.number, 1, what.bound)
            cues.setdefault(joined + form, with_conjunction)
    return cues


def _kinds(entries: tuple[QuoteWordEntry, ...]) -> dict[str, frozenset[str]]:
    kinds: dict[str, set[str]] = {}
    for entry in entries:
        kinds.setdefault(entry.kind, set()).update(map(fold_text, entry.forms))
    return {kind: frozenset(forms) for kind, forms in kinds.items()}


def _sources(entries: tuple[SourceWordEntry, ...]) -> dict[str, str]:
    sources: dict[str, str] = {}
    for entry in entries:
        for form in map(fold_text, entry.forms):
            sources.setdefault(bare(form), entry.kind)
    for form, kind in list(sources.items()):
        if kind in {"role", "unnamed"} and not form.endswith("ه"):
            sources.setdefault(form + "ه", kind)
            for ending in ("ان", "ون", "ين", "ات"):
                sources.setdefault(form + ending, "people")
    return sources
