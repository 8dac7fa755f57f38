"""The tables of reported speech: its verbs, words and particles, and the heads of speaker phrases."""

from __future__ import annotations

from typing import Literal

from arabnews.lexicon.entry import Entry, Form

__all__ = [
    "QUOTE_TABLES",
    "BodyEntry",
    "CueCategory",
    "CueVerbEntry",
    "ParticleEntry",
    "ParticleKind",
    "QuoteWordEntry",
    "SecondPostEntry",
    "SourceWordEntry",
]

CueCategory = Literal[
    "accuse",
    "add",
    "admit",
    "announce",
    "answer",
    "ask",
    "assert",
    "blame",
    "claim",
    "comment",
    "complain",
    "conclude",
    "deny",
    "describe",
    "doubt",
    "expect",
    "explain",
    "express",
    "learn",
    "opine",
    "order",
    "plead",
    "praise",
    "promise",
    "relay",
    "reveal",
    "say",
    "state",
    "tell",
    "testify",
    "threaten",
    "urge",
    "warn",
    "write",
]
"""What a verb of speech does."""


class CueVerbEntry(Entry):
    """A verb of speech. Its first form is its lemma: third person masculine of the perfect."""

    category: CueCategory
    """What the verb does."""
    tier: Literal["A", "B", "C"]
    """A: counts wherever its complement follows; B: only close by; C: only with أن, a colon or marks."""
    imperfect: Form
    """Third person masculine of the imperfect."""
    participle: Form
    """Active participle in the accusative: `قائلا`."""
    masdar: Form | None = None
    """Verbal noun."""
    passive: tuple[Form, ...] = ()
    """Impersonal passives: `قيل`, `يقال`."""
    takes: tuple[Literal["إلى", "على", "من", "عن", "في", "ب", "ل"], ...] = ()
    """Prepositions that open its complement."""
    objects: tuple[Literal["doing", "definite", "owned", "cause", "addressed"], ...] = ()
    """Nouns that are what it says, with no clause and no preposition: a `doing` (`أعلن تعيين المدير`) or
    a `definite` one (`أعلن القبض على اللص`), what is `owned` by whoever speaks (`أكد دعمه للخطة`), what has
    a `cause` (`عزا التأخر إلى الزحام`), a doing behind who is `addressed` (`ناشد السكان توفير الماء`)."""
    noun: bool = False
    """Whether the bare form is also an everyday noun or preposition: `ذكر`, `بين`, `عقب`."""
    not_before: tuple[Form, ...] = ()
    """Next words with which it tells of something else: `أضاف هدفا`."""
    negated: bool = False
    """Whether it tells of speech where it is negated too: `لم يستبعد`."""
    does: Literal["relays", "doubles", "finds", "goes-on", "names"] | None = None
    """What else it does: `relays` what the one behind its preposition said (`نقل عن`), `doubles` another verb
    (`تابع قائلا`), `goes-on` to one (`مضى يقول`), `names` somebody (`رجل يدعى سالم`), or `finds` something,
    which is told only where whoever looks into things stands behind it (`وجد الباحثون أن`)."""
    waw: bool = False
    """Whether the form with و may be another verb: `بيان ورد إلى الوكالة`."""


class QuoteWordEntry(Entry):
    """A word that helps to read a sentence of reported speech, by its work there."""

    kind: Literal[
        "according-to",
        "acting",
        "addressee",
        "addresses",
        "adjective",
        "adverb",
        "also-name",
        "answer",
        "anybody",
        "appoints",
        "as-follows",
        "asks",
        "as-per",
        "as-said",
        "attribution",
        "attribution-with",
        "behind-on",
        "behind-outlet",
        "belonging",
        "belongs-to",
        "break",
        "by-the-way",
        "called",
        "caused",
        "came",
        "bare-body",
        "of-trade",
        "of-degree",
        "doing-with",
        "done-to",
        "former",
        "elected",
        "field",
        "club",
        "fewer",
        "given-with-article",
        "place-opener",
        "team",
        "came-in",
        "came-so",
        "claim",
        "comes-out",
        "comes-to-say",
        "continent",
        "cue-noun",
        "describing",
        "discloses",
        "during",
        "elsewhere",
        "epithet",
        "governing",
        "impersonal",
        "inside",
        "issued",
        "issues",
        "kin",
        "kinswoman",
        "knows",
        "many",
        "margin",
        "meanwhile",
        "measure",
        "medium",
        "meets",
        "met",
        "convenes",
        "gathering",
        "modal",
        "mouth",
        "naming",
        "narration",
        "nationality",
        "negation",
        "known-as",
        "no-outlet",
        "no-place",
        "no-verb",
        "numbered",
        "not-that",
        "object",
        "object-that",
        "occasion",
        "of-age",
        "of-faith",
        "of-god",
        "office",
        "outlet",
        "own-voice",
        "own-words",
        "plays-in",
        "plenty",
        "preposition",
        "question",
        "relayed",
        "remark",
        "research",
        "row",
        "result",
        "run-on",
        "same",
        "seat",
        "speaks-for",
        "speaks-in-name",
        "statement",
        "stated",
        "states",
        "territory",
        "thing",
        "time",
        "syllable",
        "syllable-family",
        "syllable-or-word",
        "turn",
        "undertakes",
        "uttered",
        "when",
        "who-spoke",
        "withheld",
        "work",
        "writer-says",
        "years",
    ]
    """Its work; the file says at each entry what that is."""

    @property
    def group(self) -> str:
        """Its work: a word may have several."""
        return self.kind


ParticleKind = Literal[
    "about-it",
    "about-that",
    "to-them",
    "already",
    "also",
    "and-preposition",
    "any",
    "aside",
    "back-to-source",
    "because",
    "before",
    "before-dual",
    "behind-hearer",
    "both",
    "but",
    "came-before",
    "carries-over",
    "clause-opener",
    "condition",
    "gloss",
    "governed",
    "helping",
    "in",
    "in-it",
    "joins-marks",
    "left-behind",
    "light",
    "no-name",
    "no-verb-behind",
    "object-pronoun",
    "on-the-same",
    "one-of",
    "pointer",
    "preposition",
    "pronoun-subject",
    "question",
    "relative",
    "result",
    "says-again",
    "sister-of-that",
    "subjunctive",
    "tag",
    "that",
    "that-is",
    "that-which",
    "then",
    "this-is",
    "topic",
    "was",
    "when-clause",
    "where",
    "whether",
    "which-shows",
    "while",
    "with",
    "without",
]
"""The classes of particles; the file says at each entry what their words do."""


class ParticleEntry(Entry):
    """A closed class of reported speech, particles and pronouns; only the library's own file lists them."""

    kind: ParticleKind
    """Its class; the file says at each entry what its words do."""

    @property
    def group(self) -> str:
        """Its class: a particle may be in several."""
        return self.kind


class SourceWordEntry(Entry):
    """A noun at the head of a phrase that names who speaks."""

    kind: Literal["role", "people", "unnamed", "organization", "document", "title-pronoun", "style"]
    """What sort of source it heads."""


class SecondPostEntry(Entry):
    """A post whose bearer is called by another word where he is named again: `المدير الفني` is `المدرب`."""

    called: str
    """That word, without article."""


class BodyEntry(Entry):
    """A body called by a lone name, which no noun before it tells from a person's: `حماس`, `يونيسف`."""

    kind: Literal["body", "capital", "land", "ending", "ministry", "of-land", "letter"]
    """A body; a capital that stands for its government (`واشنطن`); a land; what ends companies' names;
    what a ministry looks after (`التربية`); what a nation makes a body (`المركزي`); the name of a letter."""


QUOTE_TABLES: dict[str, type[Entry]] = {
    "body": BodyEntry,
    "cue_verb": CueVerbEntry,
    "particle": ParticleEntry,
    "quote_word": QuoteWordEntry,
    "second_post": SecondPostEntry,
    "source_word": SourceWordEntry,
}
"""The tables that files of reported speech may hold."""
