"""The tables of credit words: agencies, media, desks, labels, titles, places, and the words round names."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import StringConstraints

from arabnews.lexicon.entry import Entry, Form
from arabnews.models.credits import CreditRole

__all__ = [
    "CREDIT_TABLES",
    "AccountWordEntry",
    "AgencyEntry",
    "BylineLabelEntry",
    "CitationWordEntry",
    "CreditWordEntry",
    "DeskEntry",
    "HonorificEntry",
    "MediaEntry",
    "NameWordEntry",
    "PlaceEntry",
    "PlaceHeadEntry",
]

Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
"""ISO 3166 code."""


class BylineLabelEntry(Entry):
    """Words that announce a person: `كتب`, `بقلم`, `تصوير`."""

    role: CreditRole | Literal["management"]
    """What the person did; `management` for editors-in-chief, who never wrote the story."""
    plain: bool = False
    """Whether the form is also an everyday noun (`حوار`, `قراءة`): the name after it must then be known."""


class AgencyEntry(Entry):
    """A news agency and its names."""

    code: Annotated[str, StringConstraints(pattern=r"^[A-Z0-9]+$")]
    """Canonical Latin code."""
    name: str
    """Canonical Arabic name."""
    country: Country | None = None
    """ISO 3166 code; `None` for `وكالات`."""
    short_forms: tuple[Form, ...] = ()
    """Names that are also ordinary words (`معا`, `وفا`): read as the agency only in a credit's place."""


class MediaEntry(Entry):
    """Papers, sites and broadcasters as credit lines name them, without `صحيفة` or `موقع`."""

    city: Literal["paper", "place"] | None = None
    """For a name that is also a city's: what it means where the line leaves both open."""
    plain: bool = False
    """Whether the name is an everyday word or a rubric too (`العالم`): alone on a line it is no credit."""


class DeskEntry(Entry):
    """A credit without a person: `متابعات`, `خاص`, `فريق التحرير`, `مكتب …`."""

    kind: Literal["whole", "head", "weak"]
    """`whole`: the form is the desk; `head`: it opens the name; `weak`: a named desk goes before it."""
    plain: bool = False
    """Whether a headline may open with the form too (`فريق`): another credit must stand beside it."""
    role: CreditRole | None = None
    """What a person named beside the desk did, if the desk says so."""
    title: bool = False
    """Whether the form is a person's job: beside a person it is their title and no desk."""


class PlaceEntry(Entry):
    """A place that opens datelines and that the gazetteer lacks."""

    country: Country | None = None
    """ISO 3166 code; `None` for `عواصم`."""
    whole: bool = False
    """Whether the forms are whole countries by their short names: `السعودية`."""


class PlaceHeadEntry(Entry):
    """Words that make a place of what follows: `ولاية`, `شمال`, `ريف`."""


class HonorificEntry(Entry):
    """Titles that stand before a name: `د.`, `اللواء`, `الأمير`."""

    praise: bool = False
    """Whether the form only adorns a title before it: `القدير`. Alone before a name it is none."""
    family: bool = False
    """Whether families are called so too: `عباس الحاج حسن`. Behind a given name it is no title."""


NameWordKind = Literal["given", "noun", "particle", "child", "second", "never", "function"]


class NameWordEntry(Entry):
    """Words that decide whether others are a person's name."""

    kind: NameWordKind
    """`given`: a given name; `noun`: one that is an everyday word too (`أمل`); `particle`: joins the next
    word (`أبو`, `بن`, `فان`); `child`: joins it too, and what stands before it is a given name (`ولد`);
    `second`: makes one given name with the word before (`نور الدين`); `never`: in no name; `function`: in no
    name, place or outlet (`في`, `أن`)."""


class AccountWordEntry(Entry):
    """Words that the names of a site's accounts are made of, `Super User`: such a name names nobody."""

    alone: bool = False
    """Whether one such word is enough: `Marsa Admin`."""


class CreditWordEntry(Entry):
    """Other words of credit lines, by what they do there."""

    kind: Literal[
        "verb",
        "photo",
        "source",
        "skip",
        "refuse",
        "media-head",
        "brand-head",
        "brand-end",
        "brand-tail",
        "brand-now",
        "letter",
        "agency-head",
        "tail-label",
        "contact",
        "counted",
        "day-half",
        "job",
        "brand-country",
        "story-opener",
    ]
    """Its work: `verb` opens the story, `photo` and `source` say what follows, `skip` says nothing, `refuse`
    makes the line no credit, `job` opens what the line says of an author; `media-head` and `brand-head` open
    the names of outlets, `brand-end` and `brand-tail` end them, `brand-now` does so behind a place too,
    `brand-country` says of which country they are; `story-opener` opens a story behind its dateline;
    `letter` spells a Latin letter of an abbreviation;
    `agency-head` stands before an agency's name that is also a word, `tail-label` before a credit that
    shares a line with the story's last words, `day-half` behind a clock time, `contact`
    how to reach a writer, `counted` behind the day: readers, comments, minutes."""

    @property
    def group(self) -> str:
        """Its work: a word may have several."""
        return self.kind


class CitationWordEntry(Entry):
    """Words round an outlet that a story quotes."""

    kind: Literal["paper", "head", "evidence", "owner"]
    """`paper`: opens the name of a paper, known or not; `head`: opens a known or marked name; `evidence`:
    says that the outlet is quoted (`نقلت`, `بحسب`); `owner`: says that it employs someone (`مراسل`)."""
    direct: bool = False
    """Whether the name of a paper or channel, a feminine noun, may stand right behind the word, without
    `صحيفة` or `قناة`: `بحسب المرفأ نيوز`. Verbs in the feminine are so by their form."""


CREDIT_TABLES: dict[str, type[Entry]] = {
    "byline_label": BylineLabelEntry,
    "agency": AgencyEntry,
    "media": MediaEntry,
    "desk": DeskEntry,
    "place": PlaceEntry,
    "place_head": PlaceHeadEntry,
    "honorific": HonorificEntry,
    "name_word": NameWordEntry,
    "account_word": AccountWordEntry,
    "credit_word": CreditWordEntry,
    "citation_word": CitationWordEntry,
}
"""The tables that credit files may hold."""
