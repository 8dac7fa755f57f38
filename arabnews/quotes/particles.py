"""The closed classes of Arabic that reading reported speech needs, in their search form.

Particles, pronouns and conjunctions are grammar; nouns and verbs are words and stand in the lexicon.
"""

from __future__ import annotations

__all__ = [
    "ABOUT_IT",
    "ANY",
    "ASIDES",
    "BACK_TO_SOURCE",
    "BEFORE_DUALS",
    "BOTH",
    "BUT",
    "CALLED",
    "CAME",
    "CARRIES_OVER",
    "CLAUSE_OPENERS",
    "COMPLEMENTS",
    "CONDITIONS",
    "EXPLAINS",
    "FIRST",
    "GLOSSES",
    "HOUSE",
    "INSIDE",
    "IN_IT",
    "JOINS_MARKS",
    "LEFT_BEHIND",
    "LIGHT",
    "NO_NAME",
    "NO_VERB_BEHIND",
    "OF_FAITH",
    "OF_GOD",
    "ONE_OF",
    "ON_THE_SAME",
    "POINTERS",
    "PREPOSITIONS",
    "PRONOUN_SUBJECTS",
    "QUESTIONS",
    "RELATIVE",
    "SAME",
    "SAYS_AGAIN",
    "STATES",
    "STOPPERS",
    "SUBJUNCTIVE",
    "TAGS",
    "THAT",
    "THAT_WHICH",
    "THAT_WITH_PRONOUN",
    "THEN",
    "TO",
    "TOPIC",
    "WAS",
    "WHERE",
    "WHILE",
    "WITH",
]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


THAT = _words("ان بان")
"""Complementisers: أن، إن، بأن."""
THAT_WITH_PRONOUN = frozenset(
    head + pronoun for head in THAT for pronoun in _words("ه ها هم هن هما نا ني ي ك كم")
)
"""The same with the pronoun that is the subject of the words said: أنه، إننا."""
PREPOSITIONS = {"الي": "إلى", "علي": "على", "من": "من", "عن": "عن", "في": "في"}
"""The prepositions of complements: search form to spelling."""
COMPLEMENTS = THAT | _words("الي علي من عن في اياه اياها اياهم")
"""What follows a participle at once where it is a cue."""

RELATIVE = _words("الذي التي الذين والذي والتي والذين اللذان اللذين اللتان اللتين اللواتي")
"""Relative pronouns."""
THAT_WHICH = _words("ما لما")
"""ما before a verb of speech: وفق ما ذكره."""
ASIDES = RELATIVE | _words("ما كما")
"""Words before a verb that tells of speech in passing."""
CARRIES_OVER = _words("ما مما كما لما بما وما حسبما وفقما بحسبما")
"""Words behind which a verb with an object pronoun tells of speech: ما قاله."""
POINTERS = _words("هذا هذه ذلك تلك")
"""Demonstratives."""
NO_VERB_BEHIND = POINTERS | _words(
    "في علي عن الي مع بين كل بعض اي غير ذات تم بدون دون عدم حول نحو بعد قبل خلال عبر "
    "تحت فوق لدي ضد رغم بسبب بهدف بغرض اثناء"
)
"""Words behind which no verb of the indicative stands: what follows is a noun."""
SUBJUNCTIVE = _words("ان لان كي لكي حتي سوف لن الا لا قد لو اذا")
"""Words behind which an imperfect tells of nothing said yet."""
CONDITIONS = _words("اذا لو")
"""Conditionals: nothing is said yet."""
QUESTIONS = _words("ماذا بماذا لماذا كيف هل متي اين")
"""Interrogatives."""

BUT = _words("لكن ولكن لكنه لكنها لكنهم ولكنه ولكنها ولكنهم غير الا بيد ثم")
"""Adversatives that may begin another statement."""
WHILE = _words("فيما وفيما بينما وبينما")
"""Conjunctions of what happens beside it."""
WHERE = _words("حيث اذ")
"""Conjunctions behind which whoever speaks may go on with another verb of speech."""
CLAUSE_OPENERS = WHILE | _words(
    "كما حيث قد وقد فقد لكن ولكن لكنه لكنها لكنهم ولكنه ولكنها ثم اذ الذي التي ما وما ان فان لان حين"
)
"""Words behind which a clause begins."""
PRONOUN_SUBJECTS = _words(
    "لكنه لكنها لكنهم ولكنه ولكنها ولكنهم انه انها انهم وهو وهي وهم هو هي هم ثم قد وقد الا الي"
)
"""Words before a verb that are no noun subject of it."""
BEFORE_DUALS = _words("هما وهما قد وقد كما ثم ما")
"""Words before a verb in the dual whose subject stands further ahead."""
WAS = _words("كان وكان كانت وكانت وكانوا")
"""كان before subject and verb."""
TOPIC = _words("اما واما")
"""أما before a topic."""
THEN = _words("فان فقد فانه فانها ان")
"""What opens the statement behind بحسب فلان."""
GLOSSES = _words("وهو وهي")
"""وهو ما يفسر: the reporter explains."""
CAME = _words("جاء ورد")
"""جاء في البيان."""
EXPLAINS = _words("ما مما الامر وذلك")
"""مما أدى، الأمر الذي، وذلك بعد: the reporter explains."""
TAGS = _words("بحد حد في علي")
"""What opens a tag that points back to the speaker: على حد قوله، حد قوله، في قوله."""
JOINS_MARKS = _words("و بينما فيما او ثم بل ول وب وال")
"""What joins two marked stretches of one statement."""
SAYS_AGAIN = _words("وان وانه وانها وانهم")
"""The statement goes on: وأن."""

WITH = _words("مع")
"""In an interview with."""
TO = _words("ل لل")
"""لـ before a mark."""
INSIDE = _words("داخل خارج قلب")
"""مصدر من داخل الوزارة."""
HOUSE = "ال"
"""آل in آل الشيخ: one word follows it and closes the name."""
IN_IT = _words("فيه فيها")
"""بيان قال فيه."""
ABOUT_IT = IN_IT | _words("به بها")
"""Objects that keep a verb from doubling: غردت بها … قائلة."""
BACK_TO_SOURCE = _words("عنه عنها عنهم عنهما اليه اليها اليهم")
"""نقلا عنه."""
ON_THE_SAME = _words("علي بحد")
"""على حد قوله."""
CALLED = _words("يدعي ويدعي تدعي وتدعي واسمه واسمها")
"""A clause that names somebody: ويدعى سالم."""
BOTH = _words("كل كلا كلتا")
"""كل من سالم وليلى."""
SAME = _words("نفس ذات ذاته نفسه نفسها ذاتها عينه المذكور المذكوره")
"""المصدر ذاته."""
FIRST = "الاول"
"""An ordinal of posts and teams, and of أمس."""
OF_GOD = _words("الله الرسول النبي")
"""Second words of given names: حسب الله، نعمة الله."""
OF_FAITH = OF_GOD | _words("الدين الاسلام الحق الزمان العابدين الرحمن")
"""The same, and those that stand behind nouns too: عز الدين، سيف الإسلام."""
ONE_OF = _words("احد احدي")
"""أحد المزارعين: one of a group, who may be named."""
NO_NAME = _words("في من عن لدي علي الي باسم مع و")
"""Particles that are in no name."""
LIGHT = NO_NAME | _words("بن ابن بنت ال")
"""Words that say nothing when two mentions are compared."""
ANY = _words("اي او")
"""Words that stand in no noun phrase of who speaks: لم يبد المدير أي قلق."""
LEFT_BEHIND = _words("قد و ب ل")
"""Particles that are left at the end of a stretch and belong to what follows."""
STATES = _words("لن لم لا ليس ليست سوف سيكون ستكون سيتم ستتم سيظل ستظل سيبقي ستبقي يوجد توجد")
"""Negations and auxiliaries that open a statement: وقال لن يغلق، وأضاف سيظل مفتوحا."""
STOPPERS = BUT | WHILE | WHERE | CAME | ON_THE_SAME | _words("في وفي كما قبل")
"""Words at which a statement may end though no comma stands before them."""
