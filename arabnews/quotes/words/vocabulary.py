"""The words of reported speech, compiled once for each lexicon."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from arabnews.lexicon.credit_tables import AgencyEntry, MediaEntry, PlaceHeadEntry
from arabnews.lexicon.gazetteer import city_countries, country_names
from arabnews.lexicon.load import Lexicon
from arabnews.lexicon.quote_tables import CueVerbEntry, QuoteWordEntry, SecondPostEntry, SourceWordEntry
from arabnews.names.book import name_book
from arabnews.names.person import NameBook
from arabnews.names.roles import Honorifics, honorifics
from arabnews.quotes.words.called import Called, names_of_bodies
from arabnews.quotes.words.conjugation import CueForm, conjugate, first_persons
from arabnews.quotes.words.hamza import articled, with_hamza
from arabnews.quotes.words.heads import bare, second_posts, source_nouns, written_heads
from arabnews.quotes.words.lists import (
    by_kind,
    folded,
    inflected,
    nationalities,
    owned,
    split_pairs,
    with_article,
)
from arabnews.quotes.words.particles import (
    POINTERS,
    RELATIVE,
    RESULTS,
    TAGS,
    THAT,
    THAT_WITH_PRONOUN,
    TO,
    WITH,
)
from arabnews.quotes.words.roles import JOINED, trigger_words, with_and, word_roles
from arabnews.text.fold import fold_text

__all__ = ["Vocabulary", "vocabulary"]

_TIERS = {"A": 0, "B": 1, "C": 2}
_THEN, _COMES_NEXT = "ل", frozenset({"add", "answer", "assert", "comment", "explain", "say"})
_OF_NAMES = frozenset({"of-god", "of-faith"})  # parts of names
_SO_THAT = frozenset("ف" + word for word in THAT_WITH_PRONOUN)
_OPEN_OTHER = RELATIVE | THAT | THAT_WITH_PRONOUN | _SO_THAT


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """Every word list of the room in its search form.

    Attributes:
        cues: Forms of the verbs of speech, with and without a joined `و` or `ف`.
        roles: What a word may do in a sentence, as bits of `CUE`, `OPENER`, `STOPPER`, `JOINED_HEAD`.
        triggers: Words of which a paragraph has one that holds a quotation.
        kinds: Helping words by their work.
        helping: All helping words.
        attribution_prepositions: Prepositions behind some attributions: عن of نقلا, إلى of استنادا.
        sources: Head nouns of speaker phrases, without article, to their kind.
        heads: The same nouns as they are written: with article, feminine ending, possessor.
        source_kind: What sort of source such a noun heads; `None` for any other word.
        blocked: For each lemma the next words with which it tells of something else.
        titles: Titles before names.
        title_openers: First words of titles, and nouns that stand for one.
        names: What is known about the words of names.
        media: Names of agencies and papers.
        agencies: Names of agencies.
        called: Bodies that are called by lone names.
        full_names: Canonical names of agencies by all their forms, short ones too.
        countries: Names of countries.
        outlets: Words that name an outlet or say that its name follows.
        outlet_openers: First words of the names of outlets.
        no_heads: Words with which no speaker phrase begins.
        phrase_ends: Words that are in no speaker phrase.
        asides: Words of time and manner.
        naming: Nouns before a name in marks.
        complements: Words that open a complement of a verb of speech, or show that none follows.
        not_that: Words behind which أن opens no statement.
        modals: Words that take أن themselves: يمكن أن، من شأنه أن.
        knowing: Verbs of knowing and wanting, which take أن too: يعرف أن، يريد أن.
        tags: Words that open a tag such as على حد قوله.
        channels: Words before the name of the outlet that relays or was told.
        objects: Nouns that are what a verb is about and never its subject.
        nationalities: Definite nationalities, which before a name stand for a title.
        cities: Names of cities.
        place_heads: Nouns that the name of a place stands behind: مدينة، حي.
        articled: Listed words other than names that open with the letters of the article.
        epithets: Adjectives that tell nobody from another, in the form in which mentions are compared.
        second_posts: The same for the words of posts, with the word that their bearers are called by again.
    """

    cues: Mapping[str, CueForm]
    roles: Mapping[str, int]
    triggers: frozenset[str]
    kinds: Mapping[str, frozenset[str]]
    helping: frozenset[str]
    attribution_prepositions: Mapping[str, str]
    sources: Mapping[str, str]
    heads: Mapping[str, str]
    source_kind: Callable[[str], str | None]
    blocked: Mapping[str, tuple[str, ...]]
    titles: Honorifics
    title_openers: frozenset[str]
    names: NameBook
    media: frozenset[str]
    agencies: frozenset[str]
    called: Called
    full_names: Mapping[str, str]
    countries: frozenset[str]
    outlets: frozenset[str]
    outlet_openers: frozenset[str]
    no_heads: frozenset[str]
    phrase_ends: frozenset[str]
    asides: frozenset[str]
    naming: frozenset[str]
    complements: frozenset[str]
    not_that: frozenset[str]
    modals: frozenset[str]
    knowing: frozenset[str]
    tags: frozenset[str]
    channels: frozenset[str]
    objects: frozenset[str]
    nationalities: frozenset[str]
    epithets: frozenset[str]
    cities: frozenset[str]
    place_heads: frozenset[str]
    articled: frozenset[str]
    second_posts: tuple[tuple[frozenset[str], str], ...]

    def title_count(self, words: Sequence[str]) -> int:
        """Return how many words at the head are titles: معالي الدكتور; one word always remains.

        Args:
            words: Words in their search form.
        """
        if not words or words[0] not in self.title_openers:
            return 0
        at = 0
        while at + 1 < len(words) and self.heads.get(words[at]) == "style":
            at += 1
        return at + self.titles.count(words[at:] if at else words)

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
        if first in self.outlets:
            return not self._names_other_body(words)
        if first not in self.outlet_openers:
            return False
        longer = any(" ".join(words[:count]) in self.media for count in range(2, len(words) + 1))
        return longer or (first in self.media and not _describes_body(words))

    def _names_other_body(self, words: Sequence[str]) -> bool:
        """وكالة الطاقة الدولية، الشبكة السورية لحقوق الإنسان: a body of another trade with such a noun."""
        behind = words[1:2] if bare(words[0]) == words[0] else words[1:]
        return " ".join(words) not in self.media and any(word in self.kinds["no-outlet"] for word in behind)

    def opens_source(self, word: str) -> bool:
        """Whether a word, perhaps with a joined لـ, heads a source, an outlet or a title."""
        rests = (
            (word, "ال" + word[2:], word[1:])  # للمدير، للاعب
            if word.startswith("لل")
            else (word, word[1:] if word[:1] == "ل" else word)
        )
        return any(
            rest in self.media or bare(rest) in self.kinds["outlet"] or self.source_kind(rest) is not None
            for rest in rests
        )


def _describes_body(words: Sequence[str]) -> bool:
    """الاتحاد الدولي، المرصد السوري: a body's adjective; a paper has another, الأهرام المصرية."""
    return len(words) > 1 and words[1].startswith("ال") and words[1].endswith("ي")


@lru_cache(maxsize=8)
def vocabulary(lexicon: Lexicon) -> Vocabulary:
    """Compile the words of a lexicon."""
    cues = _cues(lexicon.of(CueVerbEntry))
    kinds = by_kind(lexicon.of(QuoteWordEntry))
    kinds["adjective"] |= kinds["epithet"]
    kinds["of-faith"] |= kinds["of-god"]
    names = with_hamza(name_book(lexicon))
    own = (form for entry in lexicon.of(CueVerbEntry) for form in first_persons(entry))
    kinds["own-voice"] |= {form for form in own if form not in cues and not names.is_known(form)}
    plain = (words for kind, words in kinds.items() if kind not in _OF_NAMES)
    sources = source_nouns(lexicon.of(SourceWordEntry))
    agencies = folded(lexicon.of(AgencyEntry))
    media = agencies | folded(lexicon.of(MediaEntry))
    heads = written_heads(sources)
    titles = honorifics(lexicon)
    modals = with_and(kinds["modal"] | kinds["impersonal"])
    called = names_of_bodies(lexicon)
    return Vocabulary(
        cues=cues,
        roles=word_roles(cues, kinds, heads),
        triggers=trigger_words(cues, kinds),
        kinds=kinds,
        helping=frozenset[str]().union(*kinds.values()),
        attribution_prepositions=split_pairs(kinds["attribution-with"]),
        sources=sources,
        heads=heads,
        source_kind=heads.get,  # a method of our own would be as much again for each word asked about
        blocked={e.forms[0]: tuple(map(fold_text, e.not_before)) for e in lexicon.of(CueVerbEntry)},
        titles=titles,
        title_openers=titles.first_words | {head for head, kind in heads.items() if kind == "style"},
        names=names,
        media=media,
        agencies=agencies,
        called=called,
        full_names={
            fold_text(form): e.name for e in lexicon.of(AgencyEntry) for form in chain(e.forms, e.short_forms)
        },
        countries=called.lands,
        outlets=with_article(kinds["outlet"] | media) - kinds["time"],  # اليوم is a day before it is a paper
        outlet_openers=frozenset(name.split()[0] for name in media) - kinds["time"],
        no_heads=_any_of(
            kinds,
            "preposition",
            "when",
            "break",
            "cue-noun",
            "negation",
            "addressee",
            "own-voice",
            "attribution",
        )
        | _OPEN_OTHER
        | TO
        | with_and(frozenset(letter + word for letter in "بكل" for word in POINTERS)),
        phrase_ends=_phrase_ends(cues, kinds),
        asides=kinds["time"] | kinds["adverb"],
        naming=kinds["naming"] | kinds["outlet"],
        complements=THAT
        | THAT_WITH_PRONOUN
        | RESULTS
        | kinds["came"]
        | kinds["break"]
        | _forms(cues, _takes_over),
        not_that=with_and(kinds["not-that"]) | kinds["when"] | modals,
        modals=modals,
        knowing=inflected(kinds["knows"]).difference(cues),
        tags=kinds["attribution"] | TAGS,
        channels=agencies | TO | WITH | with_and(kinds["attribution"]) | _forms(cues, _carries),
        objects=kinds["object"] | kinds["own-words"] | owned(kinds["medium"]),
        cities=frozenset(city_countries()),
        place_heads=folded(lexicon.of(PlaceHeadEntry)),
        articled=articled(cues, heads, media, country_names(), city_countries(), *plain),
        epithets=frozenset(map(bare, kinds["epithet"])),
        second_posts=second_posts(lexicon.of(SecondPostEntry)),
        nationalities=nationalities(country_names(), kinds["nationality"]),
    )


def _phrase_ends(cues: Mapping[str, CueForm], kinds: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """أمس، أيضا، حيث، ألا، لم، جاءت، بالقول، الذي، أن، للصحفيين; الوزارة قد أعلنت; قائلا، وأضاف."""
    light = _any_of(
        kinds,
        "time",
        "when",
        "adverb",
        "break",
        "narration",
        "cue-noun",
        "addressee",
        "own-voice",
        "attribution",
        "of-age",
    )
    light |= with_and(kinds["negation"]) | _OPEN_OTHER | TO | {"قد", "الا"}
    participles = {form for form in _forms(cues, _is_participle) if form.endswith("ا")}
    return light | participles | _forms(cues, _takes_over)


def _any_of(kinds: Mapping[str, frozenset[str]], *names: str) -> frozenset[str]:
    return frozenset[str]().union(*(kinds[name] for name in names))


def _forms(cues: Mapping[str, CueForm], test: Callable[[CueForm], bool]) -> frozenset[str]:
    return frozenset(form for form, what in cues.items() if test(what))


def _is_participle(form: CueForm) -> bool:
    return form.part == "participle"


def _takes_over(form: CueForm) -> bool:
    """ويعتقد، وقال: the complement behind it is its own."""
    return form.finite and bool(form.joined) and not form.bound


def _carries(form: CueForm) -> bool:
    """تصريح نقلته قناة."""
    return form.bound and form.entry.category == "relay"


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
        for joined in JOINED:
            cues.setdefault(joined + form, what._replace(joined=1))
        if what.part == "imperfect" and what.number == "s" and what.entry.category in _COMES_NEXT:
            cues.setdefault(_THEN + form, what._replace(joined=1))  # سأله عن الموعد، ليرد عليه المدير «…»
    return cues
