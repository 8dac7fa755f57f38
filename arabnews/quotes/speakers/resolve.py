"""Who speaks: second mentions, dropped subjects, over the whole page."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from arabnews.quotes.names.no_names import is_nisba
from arabnews.quotes.phrases.found import Found
from arabnews.quotes.phrases.kinds import kind_of
from arabnews.quotes.phrases.read import Phrase
from arabnews.quotes.speakers.bodies import as_body
from arabnews.quotes.speakers.entities import (
    Entity,
    agrees,
    agrees_phrase,
    clashes,
    is_fuller,
    is_short,
    is_sure,
    significant,
)
from arabnews.quotes.speakers.family_names import called_so, is_family, is_family_of_many
from arabnews.quotes.speakers.full_forms import full_form
from arabnews.quotes.speakers.goes_on import may_go_on, means_last
from arabnews.quotes.speakers.mentions import PageMentions
from arabnews.quotes.speakers.portrait import ARTICLE, MARKS, Portraits
from arabnews.quotes.speakers.posts import Posts
from arabnews.quotes.speakers.spoken import Spoken
from arabnews.quotes.words.everyday import names_nobody
from arabnews.quotes.words.heads import bare, stems
from arabnews.quotes.words.particles import LAST
from arabnews.quotes.words.vocabulary import Vocabulary
from arabnews.text.fold import Folded

__all__ = ["Resolved", "Resolver"]

_NOUNS = frozenset({"organization", "role", "document", "people"})  # that are family names too
_BODIES = frozenset({"organization", "media", "document"})
_NAMED = frozenset({"country", "organization"})  # as families are too: دنزل واشنطن
_ISSUE_STUDIES = frozenset({"organization"})
_ISSUE = _ISSUE_STUDIES | {"media"}
_REMEMBERED = 60


@dataclass(slots=True)
class Resolved:
    """A quotation's speaker."""

    entity: Entity | None
    carried: bool


@dataclass(slots=True)
class Resolver:
    """The speakers of one page, filled in the order of the text."""

    folded: Folded
    vocabulary: Vocabulary
    mentions: PageMentions
    posts: Posts
    portraits: Portraits
    spoken: Spoken
    _chain: list[Entity] = field(default_factory=list[Entity])

    def resolve(self, found: Found) -> Resolved:
        """Say who speaks a quotation; it becomes the last speaker."""
        if found.phrase is not None:
            family = is_family(found.phrase, self.folded.text, self.vocabulary)
            phrase = called_so(found.phrase) if family else found.phrase
            entity = self._goes_on(found, phrase) or self._introduced(found, phrase)
            entity = entity or self._entity(phrase, found.gender, found.number)
            return self._remember(entity, carried=False)
        acting = found.antecedent
        if acting is not None and is_sure(acting) and agrees_phrase(found, acting):
            entity = self._entity(acting, found.gender, "s")
            return self._remember(entity, carried=True)
        return self._remember(self._acting(found) or self._carried(found), carried=True)

    def _remember(self, entity: Entity | None, *, carried: bool) -> Resolved:
        if entity is None:
            return Resolved(None, carried=False)
        self._chain.append(entity)
        del self._chain[:-_REMEMBERED]
        return Resolved(entity, carried)

    def _goes_on(self, found: Found, phrase: Phrase) -> Entity | None:
        """قال سامر الحلو …؛ وأضاف المدرب: whoever has spoken goes on, though his post is new."""
        last = self._chain[-1] if self._chain and may_go_on(found, phrase) else None
        if last is None or last.kind != "person" or not (last.called or phrase.head == "unnamed"):
            return None
        if clashes(last.gender, found.gender or phrase.gender):
            return None
        if not means_last(found, phrase, last, self.spoken, self.folded.text):
            return None
        if self._is_held_by_another(phrase, last):
            return None
        self._enrich(last, phrase)
        return last

    def _introduced(self, found: Found, phrase: Phrase) -> Entity | None:
        """قال مدير المتحف …؛ وقال سامر الحلو …؛ وأضاف مدير المتحف: named once, right behind his post."""
        if not found.adds or phrase.head != "role" or phrase.name_words or found.turn:
            return None
        last = self._chain[-1] if self._chain else None
        before = next((entity for entity in reversed(self._chain) if entity is not last), None)
        if last is None or before is None or last.kind != "person" or before.kind != "person":
            return None
        known = last.role is None and len(last.name) > 1 and before.called is None
        if (
            not known
            or clashes(last.gender, before.gender)
            or self.spoken.by_role(phrase, found.gender) is not before
        ):
            return None
        if self.folded.text.count(" ".join(last.name)) > 1:
            return None
        self._enrich(last, phrase)
        return last

    def _is_held_by_another(self, phrase: Phrase, last: Entity) -> bool:
        """وتابع الرئيس المصري, whom the page names: not the president who has spoken."""
        holder = self.posts.holder(" ".join(phrase.words)) if len(phrase.words) > 1 else None
        return holder is not None and last.called_by.isdisjoint(significant(holder.name_words))

    def break_chain(self) -> None:
        """A subheading: nobody is carried over it."""
        self._chain.clear()

    def speaks(self, phrase: Phrase) -> bool:
        """Tell whether somebody with all the words of a phrase speaks on the page."""
        words = phrase.stems
        return bool(words) and any(words <= entity.words for entity in self.spoken.entities)

    def _entity(self, phrase: Phrase, gender: str, number: str) -> Entity:
        phrase = self._as_person(phrase, gender)
        known = self._known(phrase, gender)
        if known is not None:
            self._enrich(known, phrase)
            return known
        phrase = as_body(phrase, gender, self.mentions)
        entity = self._elsewhere(phrase, gender) or self._new(self._told(phrase), gender, number)
        self.spoken.entities.append(entity)
        del self.spoken.entities[:-_REMEMBERED]
        return entity

    def _told(self, phrase: Phrase) -> Phrase:
        """الكشف، عنف: a phrase without what only seems its name."""
        if phrase.kind != "person" or not names_nobody(phrase.name_words, self.vocabulary):
            return phrase
        return replace(phrase, name=None, name_words=[], kind="person" if phrase.head else "unnamed")

    def _as_person(self, phrase: Phrase, gender: str) -> Phrase:
        """السوداني, a paper's name that is the family name of somebody on the page; النصر الله، محافظة."""
        if is_family_of_many(phrase, self.mentions):
            return called_so(phrase)
        alone = len(phrase.words) == 1 and not phrase.words[0].startswith(ARTICLE)
        noun = phrase.head in _NOUNS or (phrase.kind in _NAMED and phrase.head is None and gender != "f")
        if alone and noun and self.mentions.full_names(phrase.words):  # قال واشنطن، وقالت واشنطن is none
            return called_so(phrase)
        if phrase.kind != "media" or phrase.head is not None or phrase.words[1:] not in ([], ["الله"]):
            return phrase
        if gender == "m" and is_nisba(phrase.words[0]):  # قال السوداني; a paper is feminine
            return called_so(phrase)
        if not phrase.words[0].startswith(ARTICLE) or not self.mentions.full_names(phrase.words):
            return phrase
        return called_so(phrase)

    def _elsewhere(self, phrase: Phrase, gender: str) -> Entity | None:
        """Somebody whom the page names in full where he does not speak."""
        named = phrase.kind in _NAMED or phrase.head == "document"
        if is_short(phrase.name_words, self.vocabulary) and not named:
            others = {bare(e.name[0]) for e in self.spoken.entities if e.name and clashes(e.gender, gender)}
            for start, end in self.mentions.full_names(phrase.name_words):
                if bare(self.folded.text[start:end].split()[0]) not in others:
                    return self._named(phrase, (start, end), gender)
            if len(phrase.words) == 1 and phrase.name is not None:
                full = full_form(self.folded.text, phrase.words[0], self.vocabulary)
                return None if full is None else self._named(phrase, full, gender)
        if phrase.head == "organization" and len(phrase.words) == 1 and phrase.words[0].startswith("ال"):
            for place in self.mentions.full_organizations(phrase.words[0]):
                words = self.folded.text[slice(*place)].split()
                kind = kind_of(phrase.head, words, self.vocabulary, named=True)  # الاتحاد is a newspaper too
                return self._named(replace(phrase, kind=kind), place, gender)
        return None

    def _named(self, phrase: Phrase, place: tuple[int, int], gender: str) -> Entity:
        words = MARKS.sub(" ", self.folded.text[place[0] : place[1]]).split()
        post = self.posts.of_name(place) if phrase.role is None else None
        full = replace(
            phrase,
            name=place,
            role=phrase.role if post is None else post.role,
            organization=phrase.organization if post is None else post.organization,
            name_words=words,
            words=[*phrase.words, *words],
            stems=phrase.stems | stems(words) | (post.stems if post is not None else frozenset()),
        )
        return self._new(full, gender, phrase.number)

    def _known(self, phrase: Phrase, gender: str) -> Entity | None:
        return (
            self._by_pronoun(phrase)
            or self.spoken.by_nation(phrase, gender)
            or self.spoken.by_name(phrase, gender)
            or self.spoken.by_role(phrase, gender)
            or self._by_post(phrase, gender)
        )

    def _by_pronoun(self, phrase: Phrase) -> Entity | None:
        """سعادته: the last person; هذا الأخير: whom the text names last."""
        if len(phrase.words) == 1 and phrase.words[0] in LAST:
            latest = self.posts.before(phrase.start)
            return None if latest is None else self._entity(latest, phrase.gender, "s")
        if phrase.head != "title-pronoun" or phrase.name_words:
            return None
        named = (e for e in reversed(self.spoken.entities) if e.kind == "person" and e.called)
        known = next((e for e in self._chain[-1:] if e.kind == "person"), None) or next(named, None)
        holder = None if known is not None else self.posts.before(phrase.start)
        return known if holder is None else self._entity(holder, phrase.gender, "s")

    def _by_post(self, phrase: Phrase, gender: str) -> Entity | None:
        """الوزيرة: whom the page calls by this post where she does not speak."""
        if phrase.head != "role" or phrase.name_words or phrase.kind == "persons":
            return None
        if len(phrase.words) == 1 and not phrase.words[0].startswith(ARTICLE):
            return None
        holder = self.posts.holder(" ".join(phrase.words)) or self._of_team(phrase)
        return None if holder is None else self._entity(holder, gender, "s")

    def _of_team(self, phrase: Phrase) -> Phrase | None:
        """مدرب الفريق الأحمر: the one coach whom the page names, whatever his team is called besides."""
        post, *described = phrase.words
        if not described or described[0] not in self.vocabulary.kinds["team"]:
            return None
        return None if post.startswith(ARTICLE) else self.posts.holder(ARTICLE + post)

    def _acting(self, found: Found) -> Entity | None:
        """Whom the sentence before is about, unless the words go on with those of another."""
        phrase = found.earlier
        if phrase is None or not agrees_phrase(found, phrase) or (found.adds and self._carried(found)):
            return None
        if phrase.head is None and names_nobody(phrase.name_words, self.vocabulary):
            return None
        return self._entity(phrase, found.gender, "s")

    def _carried(self, found: Found) -> Entity | None:
        """The last speaker with whom the verb agrees, unless another takes the floor."""
        if found.turn:
            self._chain.clear()  # nor does whoever goes on
            return None
        for entity in reversed(self._chain):
            if agrees(found, entity):
                return entity
        last = self._chain[-1] if self._chain and found.number == "s" else None  # وأكدوا: no body does
        return last if last is not None and last.kind in _BODIES else None

    def _enrich(self, entity: Entity, phrase: Phrase) -> None:
        person = phrase.kind == "person" and entity.kind != "person"  # الشركة, called by its bare name
        longer = is_fuller(phrase.name_words, entity.name, self.vocabulary) and not person
        if longer or not (entity.called and entity.role and entity.organization):
            fresh = self._new(phrase, "", "s")
            if longer:
                entity.kind, entity.name, entity.called_by = fresh.kind, fresh.name, fresh.called_by
            entity.called = fresh.called if longer or not entity.called else entity.called
            surname = len(phrase.words) == 1 and bare(phrase.words[0]) in entity.called_by  # سمير الحداد
            again = phrase.words[0] in self.vocabulary.kinds["who-spoke"]  # الرجل
            entity.role = entity.role or (None if surname or again else fresh.role)
            entity.organization = entity.organization or fresh.organization
        entity.words |= self.portraits.words_of(phrase)

    def _new(self, phrase: Phrase, gender: str, number: str) -> Entity:
        issuer = self._issuer(phrase) if phrase.kind == "document" and not phrase.issued else None
        if phrase.issued and phrase.organization is not None:
            phrase = replace(phrase, organization=self._full_body(phrase.organization))
        return self.portraits.draw(phrase, gender, number, issuer)

    def _full_body(self, place: tuple[int, int]) -> tuple[int, int]:
        """بلاغ الشركة, where the page tells of شركة الترام."""
        word = self.folded.text[slice(*place)]
        lone = word.startswith(ARTICLE) and " " not in word
        return next(iter(self.mentions.full_organizations(word)), place) if lone else place

    def _issuer(self, document: Phrase) -> str | None:
        """البيان: whoever spoke last for an organisation; no outlet issues الدراسة, of which it writes."""
        studied = bare(document.words[0]) in self.vocabulary.kinds["research"]
        issues = _ISSUE_STUDIES if studied else _ISSUE
        last = next((e for e in reversed(self._chain) if e.kind in issues), None)
        return None if last is None else last.called or last.organization
