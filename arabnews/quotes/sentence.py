"""Read one sentence: each cue in turn, from left to right, the words said consumed as they are found."""

from __future__ import annotations

from bisect import bisect_left

from arabnews.quotes.cues.evidence import Evidence, counts, find_evidence
from arabnews.quotes.cues.find import Candidate
from arabnews.quotes.cues.postposed import clause_before, words_before
from arabnews.quotes.cues.reach import doubling, reach, turn_before
from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.ends.bare_words import bare_words, later_voice
from arabnews.quotes.ends.content import Content, read_content
from arabnews.quotes.forms.attribution import Attribution, read_attribution
from arabnews.quotes.forms.facts import may_state, read_fact
from arabnews.quotes.forms.nouns import cue_noun_at, document_before
from arabnews.quotes.forms.objects import presents, read_described, read_object
from arabnews.quotes.forms.outlets import outlet_after, told_to
from arabnews.quotes.forms.relays import read_relay, relayed_source
from arabnews.quotes.phrases.found import CueMark, Found
from arabnews.quotes.phrases.read import Phrase
from arabnews.quotes.subjects.asked import asked_subject
from arabnews.quotes.subjects.clauses import clause_subject, nearest_subject
from arabnews.quotes.subjects.main_verbs import Subject
from arabnews.quotes.subjects.phrases import Phrases
from arabnews.quotes.words.particles import PREPOSITIONS, THAT_WHICH

__all__ = ["SentenceReader"]


class SentenceReader:
    """One sentence on its way to quotations."""

    def __init__(self, scan: Scan, before: Found | None = None) -> None:
        """Begin at the head of the sentence, with the quotation before it in the paragraph."""
        self._before = before
        self._scan = scan
        self._at = scan.start
        self._subject: Phrase | None = None
        self._found: list[Found] = []
        self._phrases = Phrases(scan)

    def read(self) -> list[Found]:
        """Return the quotations of the sentence, in order."""
        scan, stations = self._scan, self._scan.stations
        place = bisect_left(stations, self._at)
        while place < len(stations) and stations[place] < scan.end:
            at = stations[place]
            self._at = at + 1
            scan.floor = self._consumed if self._found else scan.start
            if at in scan.cues:
                self._read_cue(scan.cues[at])
            elif at in scan.tokens.partner:
                self._at = scan.tokens.partner[at] + 1
            else:
                self._read_other(at)
            place = bisect_left(stations, self._at, place)
        return self._found

    # Verbs and participles.

    def _read_cue(self, cue: Candidate) -> None:
        if self._stands_in_attribution(cue):
            return
        if cue.form.entry.category in {"relay", "learn"} and self._read_relay(cue):
            return
        if cue.form.describes and self._read_described(cue):
            return
        tail = doubling(self._scan, cue)
        evidence = self._evidence(tail or cue)
        if tail is not None and evidence is None:  # قال إن الوضع صعب قائلا نعمل
            tail, evidence = None, self._evidence(cue)
        stop = (tail.at if tail else evidence.at) if evidence else reach(self._scan, cue)
        subject, evidence = self._subject_and_words(cue, stop, evidence)
        before = words_before(self._scan, cue, self._consumed)
        if before is None and evidence is None and subject is not None:
            before = clause_before(self._scan, cue, subject.end, self._consumed)
        if before is not None:
            self._postposed(cue, subject, before, evidence)
        elif evidence is not None and counts(cue, evidence, self._scan.vocabulary):
            self._add_content(cue, subject, evidence)
        else:
            self._read_object(cue, subject)

    def _evidence(self, cue: Candidate) -> Evidence | None:
        return find_evidence(cue, reach(self._scan, cue), self._scan.end, self._scan.vocabulary)

    def _subject_and_words(
        self, cue: Candidate, stop: int, evidence: Evidence | None
    ) -> tuple[Subject | None, Evidence | None]:
        """Read the subject before a token, and see whether words said stand right behind it unannounced."""
        bare = bare_words(self._scan, cue, None, speaks=False)
        of_two = evidence is not None and evidence.kind == "marks" and cue.form.entry.category == "opine"
        subject = self._subject_of(cue, bare.at if bare else stop, object_follows=not evidence or of_two)
        speaks = subject is None or self._phrases.name_speaker(subject)
        if bare is None and subject is not None:
            bare = bare_words(self._scan, cue, subject, speaks=speaks)
        if bare is None and speaks:
            bare = later_voice(self._scan, cue, subject, evidence, stop)
        if bare is not None and (evidence is None or bare.at + 1 < evidence.at):
            return subject, bare
        return subject, None if self._belongs_to_noun(subject, evidence) else evidence

    def _belongs_to_noun(self, subject: Subject | None, evidence: Evidence | None) -> bool:
        """أكد المدير حرص الشركة على أن: the clause says what they are keen on, not what he says."""
        if subject is None or evidence is None or evidence.kind != "that" or subject.end >= evidence.at:
            return False
        noun, preposition = (self._scan.tokens.words[at] for at in (subject.end, evidence.at))
        plain = not noun.startswith("ال") and noun in self._scan.vocabulary.kinds["object"]
        return plain and preposition in PREPOSITIONS

    def _stands_in_attribution(self, cue: Candidate) -> bool:
        """وفق ما ذكرت الوكالة، حسبما ذكرت: the verb belongs to the according-to phrase."""
        if cue.before in self._scan.vocabulary.kinds["attribution"]:
            return True
        two_before = self._scan.tokens.words[cue.at - 2] if cue.at - 2 >= self._scan.start else ""
        return cue.before in THAT_WHICH and two_before in self._scan.vocabulary.kinds["attribution"]

    @property
    def _consumed(self) -> int:
        found = self._found
        if len(found) > 1:
            return max(found[-1].after, found[-2].after)
        return found[0].after if found else self._scan.start

    def _subject_of(self, cue: Candidate, stop: int, *, object_follows: bool) -> Subject | None:
        if not cue.form.finite:
            return None
        subject = self._phrases.subject_of(cue, stop, object_follows=object_follows)
        # not المشهد الذي يجمع الأم وابنها، فأكدت, nor رفض المدرب وصف المباراة بالنزهة، وأكد
        unsure = object_follows and self._subject is not None
        if subject is not None and (
            (subject.rule != "subject.relative" and not unsure) or self._phrases.name_speaker(subject)
        ):
            self._subject = self._phrases.of(subject)
        return subject

    def _add_content(self, cue: Candidate, subject: Subject | None, evidence: Evidence) -> None:
        content = read_content(self._scan, evidence)
        if content is None:
            return
        found = self._new(cue, subject, f"quote.{cue.form.part}.{evidence.kind}")
        found.spans, found.kind, found.boundary = content.spans, content.kind, content.boundary
        found.after = self._at = max(content.after, cue.at + 1)
        found.relay = (
            outlet_after(self._scan, content.after)
            or told_to(self._scan, *self._stretch(cue, evidence))
            or found.relay
        )
        relayed_source(self._scan, found, cue, evidence, self._phrases.read)
        self._found.append(found)

    def _stretch(self, cue: Candidate, evidence: Evidence) -> tuple[int, int]:
        """The sentence from its head, or from the quotation before, to the words said."""
        start = self._scan.start if not self._found else cue.at
        return start, evidence.at

    def _new(self, cue: Candidate, subject: Subject | None, rule: str) -> Found:
        form = cue.form
        mark = CueMark(cue.start, cue.end, form.lemma, form.entry.category)
        found = Found([], mark, rule, gender=form.gender, number=form.number, tier=form.entry.tier)
        if subject is not None:
            found.phrase = self._phrases.of(subject)
            if subject.rule == "subject.spokesman":  # the verb agrees with the body
                found.gender = found.phrase.gender
            elif subject.rule == "subject.behind-that":  # لكن المدير: not who has spoken before
                found.turn = subject.start
        elif self._subject is not None:
            asked = asked_subject(self._scan, cue.at)
            found.antecedent = self._subject if asked is None else self._phrases.of(asked)
        else:
            found.turn = turn_before(self._scan, cue.at)
            found.antecedent = self._before_verb(cue, found)
        last = self._found[-1] if self._found else self._before
        if subject is None and form.part == "participle" and last is not None:
            found.relay = last.relay
        return found

    def _before_verb(self, cue: Candidate, found: Found) -> Phrase | None:
        """The subject of another verb ahead in the sentence: من جهته، قدم المدير هدية، وقال."""
        if self._found:
            return None
        before = clause_subject(self._scan, cue.at, cue.form.gender)
        return None if before is None or before.start < found.turn else self._phrases.whose(before)

    def _postposed(
        self, cue: Candidate, subject: Subject | None, before: tuple[int, int], evidence: Evidence | None
    ) -> None:
        """«…»، قال المدير، «…»."""
        tokens = self._scan.tokens
        found = self._new(cue, subject, "quote.postposed")
        start, end = before
        found.spans = [(tokens.starts[start], tokens.ends[end - 1])]
        found.kind = "direct" if tokens.kinds[start - 1 : start] == "«" else "indirect"
        found.after = cue.at + 1
        if evidence is not None and evidence.kind == "marks":
            content = read_content(self._scan, evidence)
            if content is not None:
                found.spans += content.spans
                found.after = self._at = content.after
        found.relay = told_to(self._scan, cue.at, reach(self._scan, cue))
        self._found.append(found)

    # Objects without a clause.

    def _read_object(self, cue: Candidate, subject: Subject | None) -> None:
        fact = read_fact(self._scan, cue, reach(self._scan, cue), self._phrases)
        if fact is not None:
            self._subject = self._phrases.of(fact[1]) if fact[1] is not None else self._subject
            self._add_object(cue, fact[1], fact[0])
            return
        start = cue.at + 1 if subject is None or subject.rule != "subject.behind-verb" else subject.end
        content = read_object(self._scan, cue, start, reach(self._scan, cue))
        if subject is None and self._subject is None and cue.may_be_passive:
            return  # أعلن في العاصمة عن …
        known = subject is None or self._phrases.name_speaker(subject)
        if content is not None and (known or may_state(self._scan, cue, subject, self._phrases)):
            self._add_object(cue, subject, content)
        elif known and subject is not None and subject.rule != "subject.relative":
            self._found.append(self._new(cue, subject, "mention"))

    def _add_object(self, cue: Candidate, subject: Subject | None, content: Content) -> None:
        found = self._new(cue, subject, f"quote.{cue.form.part}.object")
        found.spans, found.kind, found.boundary = content.spans, content.kind, content.boundary
        shown = content.kind == "indirect" or presents(self._scan, cue, content)
        found.level = "extended" if shown else "core"
        found.after = self._at = max(content.after, cue.at + 1)
        self._found.append(found)

    def _read_described(self, cue: Candidate) -> bool:
        described = read_described(self._scan, cue, reach(self._scan, cue))
        if described is None:
            return False
        content, subject_stop = described
        subject = self._subject_of(cue, subject_stop, object_follows=False)
        found = self._new(cue, subject, "quote.described")
        found.spans, found.kind, found.boundary = content.spans, content.kind, content.boundary
        found.after = self._at = max(content.after, cue.at + 1)
        self._found.append(found)
        return True

    # Relays, attributions, nouns.

    def _read_relay(self, cue: Candidate) -> bool:
        relay = read_relay(self._scan, cue)
        if relay is None:
            return False
        content = read_content(self._scan, relay.evidence)
        if content is None:
            return False
        found = self._new(cue, None, "quote.relay")
        found.antecedent, found.phrase, found.relay = None, self._phrases.read(relay.source), relay.outlet
        found.gender, found.number = relay.gender, relay.number
        found.spans, found.kind, found.boundary = content.spans, content.kind, content.boundary
        found.after = self._at = max(content.after, cue.at + 1)
        self._subject = found.phrase
        self._found.append(found)
        return True

    def _pending(self, at: int) -> bool:
        """قال سالم – حسب وكالة … – إن: an aside, the verb still waits for its words."""
        kinds, scan = self._scan.tokens.kinds, self._scan
        open_dash = kinds.count("-", scan.start, at) % 2 and kinds.find("-", at, scan.end) > 0
        return bool(open_dash) and self._subject is not None and not any(found.spans for found in self._found)

    def _read_other(self, at: int) -> None:
        attribution = None if self._pending(at) else read_attribution(self._scan, at, self._consumed)
        if attribution is not None:
            self._add_attribution(attribution)
            return
        noun = cue_noun_at(self._scan, at)
        if noun is None:
            return
        content = read_content(self._scan, noun.evidence)
        if content is None:
            return
        found = Found(
            content.spans, noun.mark, noun.rule, kind=content.kind, boundary=content.boundary, tier="B"
        )
        found.phrase = self._phrases.of_words(noun.source)
        if found.phrase is None and noun.rule != "quote.came-in":
            find = clause_subject if self._subject is None else nearest_subject
            before = find(self._scan, at, "")
            found.phrase = None if before is None else self._phrases.of(before)
        if noun.rule == "quote.came-in-it":
            issued = found.phrase or self._subject  # who issued it, if that is said, else the document
            found.phrase = issued or self._phrases.read(document_before(self._scan, at))
        found.antecedent = self._subject if found.phrase is None else None
        found.gender, found.number = noun.gender, noun.number
        found.after = self._at = max(content.after, at + 1)
        self._found.append(found)

    def _relay_all(self, attribution: Attribution) -> None:
        """…، بحسب موقع …: the outlet behind the last quotation relays those of its sentence."""
        outlet = outlet_after(self._scan, attribution.at)
        for found in self._found:
            found.relay = found.relay or outlet

    def _add_attribution(self, attribution: Attribution) -> None:
        self._at = max(self._at, attribution.after)
        if not attribution.spans:
            self._relay_all(attribution)
            return
        found = Found(attribution.spans, attribution.mark, attribution.rule, kind=attribution.kind, tier="B")
        found.phrase = self._phrases.of_words(attribution.source)
        found.boundary, found.after = "soft", attribution.after
        if attribution.at:
            found.relay = told_to(self._scan, attribution.at, min(attribution.after + 4, self._scan.end))
        self._found.append(found)
