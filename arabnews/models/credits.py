"""Who wrote a story, where, and for which agency."""

from __future__ import annotations

from typing import Literal

from arabnews.models.dates import DateMention
from arabnews.models.spans import Span
from arabnews.models.value import Value

__all__ = [
    "AgencyCredit",
    "AgencyRole",
    "Byline",
    "Credit",
    "CreditRole",
    "Dateline",
    "OutletCitation",
    "OutletRole",
    "Person",
    "StoryCredits",
]

CreditRole = Literal["reporter", "writer", "correspondent", "editor", "translator", "photographer"]
"""What a person did for the story."""

AgencyRole = Literal["credit", "cited", "photo"]
"""Whether an agency supplied the story, is quoted in it, or supplied a picture."""

OutletRole = Literal["credit", "cited"]
"""Whether a paper, site or broadcaster stands in a credit line or is quoted in the story."""


class Person(Value, frozen=True):
    """A person as a credit line names them.

    >>> import arabnews
    >>> arabnews.parse_credit("كتب: سالم العابد").people[0].name
    'سالم العابد'
    """

    name: str
    """The name alone, as printed."""
    role: CreditRole | None = None
    """What the line says they did; `None` where it does not say."""
    title: str | None = None
    """Honorific or job title, for example `د.`."""
    place: str | None = None
    """Where they reported from, if exactly one place governs the name."""


class Byline(Value, frozen=True):
    r"""A person credited with the story, and the words that say so.

    >>> import arabnews
    >>> page = "حافلات على خط الكورنيش\n\nكتب: سالم العابد\n\nبدأت الشركة تشغيل عشر حافلات جديدة."
    >>> byline = arabnews.parse(page).bylines[0]
    >>> byline.name, byline.role
    ('سالم العابد', 'reporter')
    """

    name: str
    """The name alone, as printed."""
    span: Span | None = None
    """Where the name stands in `Article.text`; `None` if only the metadata has it."""
    text: str
    """The name's characters."""
    role: CreditRole | None = None
    """What the line says they did."""
    title: str | None = None
    """Honorific or job title."""
    place: str | None = None
    """Where they reported from."""
    rule: str
    """Id of the rule that found it."""


class AgencyCredit(Value, frozen=True):
    r"""A news agency named on the page.

    >>> import arabnews
    >>> page = "حافلات على خط الكورنيش\n\nمسقط / العمانية\n\nبدأت الشركة تشغيل عشر حافلات جديدة."
    >>> agency = arabnews.parse(page).agencies[0]
    >>> agency.code, agency.role
    ('ONA', 'credit')
    """

    name: str
    """Canonical Arabic name, for example `رويترز`."""
    code: str
    """Canonical Latin code, for example `REUTERS`."""
    role: AgencyRole
    """Whether it supplied the story, is quoted in it, or supplied a picture."""
    span: Span | None = None
    """Where it is named; `None` if only the metadata has it."""
    text: str
    """The characters that name it."""


class OutletCitation(Value, frozen=True):
    """A paper, site or broadcaster that the story names as a source.

    >>> from arabnews.credits.cited import find_outlets
    >>> outlet = find_outlets("وقال مدير الميناء لصحيفة «المرفأ الجديد» إن الرصيف اكتمل")[0]
    >>> outlet.name, outlet.role
    ('المرفأ الجديد', 'cited')
    """

    name: str
    """Name in Arabic: that of its profile, or as printed."""
    id: str | None = None
    """Id of its profile, or `None` for an outlet without one."""
    role: OutletRole
    """Whether it stands in a credit line or is quoted in the story."""
    span: Span
    """Where the name stands."""
    text: str
    """Its characters."""


class Dateline(Value, frozen=True):
    r"""Place, and perhaps date, at the head of the story.

    >>> import arabnews
    >>> page = "حافلات على خط الكورنيش\n\nمسقط / العمانية\n\nبدأت الشركة تشغيل عشر حافلات جديدة."
    >>> arabnews.parse(page).dateline.place
    'مسقط'
    """

    place: str
    """The place; the first one where there are several."""
    places: tuple[str, ...]
    """All places in the order of the text."""
    span: Span
    """Where the dateline stands."""
    text: str
    """Its characters."""
    date: DateMention | None = None
    """The date inside it, if there is one."""


class Credit(Value, frozen=True):
    """One credit line, taken apart.

    >>> import arabnews
    >>> credit = arabnews.parse_credit("غزة / سالم العابد / الأناضول")
    >>> [person.name for person in credit.people], credit.places, credit.agencies
    (['سالم العابد'], ('غزة',), ('AA',))
    """

    people: tuple[Person, ...] = ()
    """People in the order of the line."""
    places: tuple[str, ...] = ()
    """Places in the order of the line."""
    agencies: tuple[str, ...] = ()
    """Codes of agencies; `AGENCIES` where the line says only `وكالات`."""
    outlets: tuple[str, ...] = ()
    """Papers, sites and broadcasters, as printed."""
    desk: str | None = None
    """A credit without a person: a desk, an office, `متابعات`."""
    date: str | None = None
    """The date in the line, as printed."""


class StoryCredits(Value, frozen=True):
    r"""Every credit of a story: who wrote it, where, for whom, and whom it quotes.

    >>> from arabnews.credits.find import find_credits
    >>> credits = find_credits("كتب: سالم العابد\n\nمسقط (رويترز) - أعلنت الشركة موعد أول رحلة إلى نزوى.")
    >>> credits.bylines[0].name, credits.dateline.place, credits.agencies[0].code
    ('سالم العابد', 'مسقط', 'REUTERS')
    """

    bylines: tuple[Byline, ...] = ()
    """People credited with the story, each once."""
    agencies: tuple[AgencyCredit, ...] = ()
    """Agencies with their role, each once in each role."""
    outlets: tuple[OutletCitation, ...] = ()
    """Papers, sites and broadcasters with their role."""
    dateline: Dateline | None = None
    """Where the story was written."""
