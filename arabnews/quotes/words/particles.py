"""The closed classes of Arabic that reading reported speech needs, in their search form.

Their words stand in `particles.toml`; here each class has its name, and what is made of others is made.
"""

from __future__ import annotations

from arabnews.lexicon import default_lexicon
from arabnews.lexicon.quote_tables import ParticleEntry, ParticleKind

__all__ = [
    "ABOUT_IT",
    "ABOUT_THAT",
    "ALREADY",
    "ALSO",
    "AND_PREPOSITIONS",
    "ANY",
    "ASIDES",
    "BACK_TO_SOURCE",
    "BECAUSE",
    "BEFORE",
    "BEFORE_DUALS",
    "BEHIND_HEARERS",
    "BOTH",
    "BUT",
    "CAME_BEFORE",
    "CARRIES_OVER",
    "CLAUSE_OPENERS",
    "COMPLEMENTS",
    "CONDITIONS",
    "FIRST",
    "GLOSSES",
    "GOVERNED",
    "HELPING",
    "HOUSE",
    "IN",
    "IN_IT",
    "JOINS_MARKS",
    "LAST",
    "LEFT_BEHIND",
    "LIGHT",
    "NO_NAME",
    "NO_VERB_BEHIND",
    "ONE_OF",
    "ON_THE_SAME",
    "PARTICLES",
    "POINTERS",
    "PREPOSITIONS",
    "PRONOUN_SUBJECTS",
    "QUESTIONS",
    "RELATIVE",
    "RESULTS",
    "SAYS_AGAIN",
    "SISTERS_OF_THAT",
    "STOPPERS",
    "SUBJUNCTIVE",
    "TAGS",
    "THAT",
    "THAT_IS",
    "THAT_WHICH",
    "THAT_WITH_PRONOUN",
    "THEN",
    "THIS_IS",
    "TO",
    "TOPIC",
    "TO_THEM",
    "WAS",
    "WHEN_CLAUSES",
    "WHERE",
    "WHETHER",
    "WHICH_SHOWS",
    "WHILE",
    "WITH",
    "WITHOUT",
]

_PRONOUNS = ("ه", "ها", "هم", "هن", "هما", "نا", "ني", "ي", "ك", "كم")
_ENTRIES = default_lexicon().of(ParticleEntry)


def _spellings(kind: ParticleKind) -> dict[str, str]:
    """Return the words of a class: search form to spelling."""
    return {folded: form for entry in _ENTRIES if entry.kind == kind for folded, form in entry.spellings}


def _of(kind: ParticleKind) -> frozenset[str]:
    return frozenset(_spellings(kind))


PARTICLES = frozenset(form for entry in _ENTRIES for form in entry.folded)
"""All of these words, of whatever class."""
THAT = _of("that")
"""Complementisers: أن، إن، بأن."""
THAT_WITH_PRONOUN = frozenset(head + pronoun for head in THAT for pronoun in _PRONOUNS)
"""The same with the pronoun that is the subject of the words said: أنه، إننا."""
PREPOSITIONS = _spellings("preposition")
"""The prepositions of complements: search form to spelling."""
COMPLEMENTS = THAT | frozenset(PREPOSITIONS) | _of("object-pronoun")
"""What follows a participle at once where it is a cue."""

RELATIVE = _of("relative")
"""Relative pronouns."""
THAT_WHICH = _of("that-which")
"""ما before a verb of speech: وفق ما ذكره."""
ASIDES = RELATIVE | _of("aside")
"""Words before a verb that tells of speech in passing."""
CARRIES_OVER = _of("carries-over")
"""Words behind which a verb with an object pronoun tells of speech: ما قاله."""
POINTERS = _of("pointer")
"""Demonstratives."""
NO_VERB_BEHIND = POINTERS | _of("no-verb-behind")
"""Words behind which no verb of the indicative stands: what follows is a noun."""
AND_PREPOSITIONS = _of("and-preposition")
"""Prepositions with a joined و that stand before a demonstrative: ومع ذلك يقول."""
SUBJUNCTIVE = _of("subjunctive")
"""Words behind which an imperfect tells of nothing said yet."""
CONDITIONS = _of("condition")
"""Conditionals: nothing is said yet."""
QUESTIONS = _of("question")
"""Interrogatives."""

BUT = _of("but")
"""Adversatives that may begin another statement."""
WHETHER = _of("whether")
"""عما إذا: what is asked is no condition."""
WHILE = _of("while")
"""Conjunctions of what happens beside it."""
WHEN_CLAUSES = _of("when-clause")
"""Conjunctions of time and condition: حينما، إذا."""
WHERE = _of("where")
"""Conjunctions behind which whoever speaks may go on with another verb of speech."""
CLAUSE_OPENERS = WHILE | _of("clause-opener")
"""Words behind which a clause begins."""
PRONOUN_SUBJECTS = _of("pronoun-subject")
"""Words before a verb that are no noun subject of it."""
BEFORE_DUALS = _of("before-dual")
"""Words before a verb in the dual whose subject stands further ahead."""
WAS = _of("was")
"""كان before subject and verb."""
HELPING = _of("helping")
"""قد and كان right before a verb."""
CAME_BEFORE = _of("came-before")
"""سبق أن قال، سبق للمدير أن قال."""
TOPIC = _of("topic")
"""أما before a topic."""
THEN = _of("then")
"""What opens the statement behind بحسب فلان."""
GLOSSES = _of("gloss")
"""وهو ما يفسر: the reporter explains."""
RESULTS = _of("result")
"""ما أدى: the reporter tells what came of it."""
WHICH_SHOWS = _of("which-shows")
"""مما يشير إلى أن: the writer says what something shows."""
THAT_IS = _of("that-is")
"""وذلك بعد: the reporter says behind what it was said."""
TAGS = _of("tag")
"""What opens a tag that points back to the speaker: على حد قوله، حد قوله، في قوله."""
BECAUSE = _of("because")
"""The statement goes on with a reason or a purpose: لكونه، من أجل."""
JOINS_MARKS = _of("joins-marks")
"""What joins two marked stretches of one statement."""
SAYS_AGAIN = _of("says-again")
"""The statement goes on: وأن."""
THIS_IS = _of("this-is")
"""هذا ما قاله: what stands before ما behind the words said."""

SISTERS_OF_THAT = _of("sister-of-that")
"""Words behind which a subject stands in the accusative."""
WITH = _of("with")
"""In an interview with."""
TO = frozenset({"ل", "لل"})
"""لـ before a mark."""
HOUSE = "ال"
"""آل in آل الشيخ: one word follows it and closes the name."""
LAST = frozenset({"الاخير", "الاخيره"})
"""هذا الأخير: whoever was named last."""
IN_IT = _of("in-it")
"""بيان قال فيه."""
ABOUT_IT = IN_IT | _of("about-it")
"""Objects that keep a verb from doubling: غردت بها … قائلة."""
ABOUT_THAT = _of("about-that")
"""Behind ما and a verb of speech: حسب ما شدد عليه المدير."""
TO_THEM = _of("to-them")
"""وفقا له: whoever spoke before."""
BACK_TO_SOURCE = _of("back-to-source")
"""نقلا عنه."""
ON_THE_SAME = _of("on-the-same")
"""على حد قوله."""
BOTH = _of("both")
"""كل من سالم وليلى."""
FIRST = "الاول"
"""An ordinal of posts and teams, and of أمس."""
ONE_OF = _of("one-of")
"""أحد المزارعين: one of a group, who may be named."""
NO_NAME = _of("no-name")
"""Particles that are in no name."""
LIGHT = NO_NAME | _of("light")
"""Words that say nothing when two mentions are compared."""
ANY = _of("any")
"""Words that stand in no noun phrase of who speaks: لم يبد المدير أي قلق."""
WITHOUT = _of("without")
"""Prepositions that one noun closes: أطباء بلا حدود; دون أن يوضح: what the speaker kept to himself."""
LEFT_BEHIND = _of("left-behind")
"""Particles that are left at the end of a stretch and belong to what follows."""
GOVERNED = _of("governed")
"""Prepositions that a noun of the speaker phrase governs: مصدر قريب من الملف."""
BEHIND_HEARERS = _of("behind-hearer")
"""Prepositions right behind whom something is said to: قال لحشد في الساحة."""
IN = _of("in")
"""في before حين, and before a remark of the reporter."""
ALREADY = _of("already")
"""وقد قال، فقد قال: they join a verb of the perfect to what stands before."""
ALSO = _of("also")
"""كما before another statement."""
BEFORE = _of("before")
"""قبل أن يضيف."""
STOPPERS = BUT | WHILE | WHERE | ON_THE_SAME | IN | ALSO | BEFORE | WITHOUT
"""Words at which a statement may end though no comma stands before them."""
