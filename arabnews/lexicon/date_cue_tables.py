"""The table of words that stand round dates and are no part of them."""

from __future__ import annotations

from typing import Literal, get_args

from arabnews.lexicon.entry import Entry

__all__ = ["CUE_KINDS", "DateCueEntry", "DateCueKind"]

DateCueKind = Literal[
    "about",
    "age",
    "clause-opener",
    "commodity",
    "contract",
    "copyright",
    "counter",
    "departing",
    "eve",
    "event-of-year",
    "event-tail",
    "every-week",
    "every-year",
    "following",
    "general",
    "gone-by",
    "hour-cue",
    "hour-point",
    "last",
    "lasted",
    "lead",
    "like",
    "limit",
    "midnight-cue",
    "month-cue",
    "named-place",
    "next-to",
    "nth-time",
    "of-time",
    "outlet-cue",
    "parting",
    "past",
    "plan",
    "rate",
    "recurring",
    "same-stretch",
    "season",
    "sport",
    "starting",
    "still",
    "updated",
    "which",
    "year-cue",
    "zone-head",
]
"""The work of a word beside a date."""
CUE_KINDS: frozenset[str] = frozenset(get_args(DateCueKind))


class DateCueEntry(Entry):
    """Words beside a date that tell how it is meant. The file says at each entry what its words do."""

    kind: DateCueKind
    """Their work. What makes a date of a word that may be none: `month-cue`, `year-cue`, `hour-cue` and
    `midnight-cue` stand before a lone month, number, hour and `منتصف الليل`; `event-of-year` and `event-tail`
    stand before and behind the year of an event. What makes none of it:
    `every-year`, `every-week`, `recurring` (it comes again), `next-to`, `following` (counted from another
    day), `nth-time` and `rate` (something else is counted), `age` (a decade of a life), `like`
    (`مثل هذا الشهر`), `general` (`المدير العام الحالي`, but not with a word of the kind `gone-by`),
    `named-place` (`جامعة 8 مايو 1945`), `outlet-cue` (it ends an outlet's name), `copyright`; but not
    `of-time` (`عقدين من الزمن`).
    What opens a stretch: `starting`, `departing`, `limit`, `same-stretch`. What tells the tense:
    `plan`, `past`, `still`; `contract` and `commodity` (a month of delivery). What parts and joins clauses:
    `clause-opener`, `which`, `parting`, `lead` (between a clause and its day). Parts of longer expressions:
    `about` and `hour-point` (before a number, before an hour), `last`, `lasted` (how long something went on),
    `eve`, `season` and `sport` (`الموسم الرياضي`), `updated` (between a day and its hour), `zone-head`; and
    `counter` (of readers, beside a stamp)."""

    @property
    def group(self) -> str:
        """Its work: a word may have several."""
        return self.kind
