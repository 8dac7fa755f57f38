"""The speaker phrases of one sentence, each read once."""

from __future__ import annotations

from arabnews.quotes.cues.find import Candidate
from arabnews.quotes.cues.scan import Scan, next_cue
from arabnews.quotes.names.no_names import is_accusative, is_object_noun, is_plural, is_thing_plural
from arabnews.quotes.phrases.extent import phrase_extent
from arabnews.quotes.phrases.read import Phrase, read_phrase
from arabnews.quotes.subjects.beside import before_other
from arabnews.quotes.subjects.find import find_subject
from arabnews.quotes.subjects.joints import before_fact, hearer_behind, names_country
from arabnews.quotes.subjects.main_verbs import Subject
from arabnews.quotes.words.facts import tells_fact
from arabnews.quotes.words.heads import bare

__all__ = ["Phrases"]

_ASKS = frozenset({"urge", "warn"})
_LONGEST_ISSUER = 7  # tokens
_ISSUER = 4  # tokens behind a document in which its issuer's verb stands


class Phrases:
    """What the phrases of a sentence say."""

    def __init__(self, scan: Scan) -> None:
        """Begin with none."""
        self._scan = scan
        self._read: dict[tuple[int, int], Phrase] = {}

    def read(self, extent: tuple[int, int] | None) -> Phrase | None:
        """Read the phrase at some tokens."""
        if extent is None:
            return None
        return read_phrase(self._scan.tokens, *extent, self._scan.vocabulary)

    def of(self, subject: Subject) -> Phrase:
        """Read the phrase of a subject, and who issued it if it is a document."""
        extent = subject.start, subject.end
        phrase = self._read.get(extent)
        if phrase is None:
            phrase = self._read[extent] = read_phrase(self._scan.tokens, *extent, self._scan.vocabulary)
            if phrase.kind == "document":
                self._read_issuer(phrase, subject.end)
        return phrase

    def whose(self, subject: Subject) -> Phrase:
        """Read the phrase of a subject; جاءت تصريحات الرئيس، حيث قال: of his words it is he who speaks."""
        phrase, vocabulary = self.of(subject), self._scan.vocabulary
        if phrase.kind != "document" or bare(phrase.words[0]) not in vocabulary.kinds["medium"]:
            return phrase
        if subject.end - subject.start == 1:
            return phrase
        owner = self.of(Subject(subject.start + 1, subject.end, subject.rule))
        return owner if owner.head == "role" else phrase

    def of_words(self, extent: tuple[int, int] | None) -> Phrase | None:
        """Read a document, or who utters it: جاء في تصريح المدير; not بيان البلدية, nor كلمة صادرة عنها."""
        phrase, vocabulary = self.read(extent), self._scan.vocabulary
        if phrase is None or extent is None or phrase.words[0] not in vocabulary.kinds["uttered"]:
            return phrase
        if extent[1] - extent[0] == 1 or self._scan.tokens.words[extent[0] + 1] in vocabulary.kinds["issued"]:
            return phrase
        owner = self.read((extent[0] + 1, extent[1]))
        if owner is None or owner.kind != "person":
            return phrase
        named = owner.name is not None and vocabulary.names.is_known(owner.name_words[0])
        definite = any(word.startswith("ال") for word in owner.words[:2])  # not تصريح صحفي
        return owner if named or (definite and owner.head == "role") else phrase

    def subject_of(self, cue: Candidate, stop: int, *, object_follows: bool) -> Subject | None:
        """Find the subject of a verb that ends before a token.

        Args:
            cue: The verb.
            stop: The token.
            object_follows: Whether no statement follows, so that the verb's object may.
        """
        spoken = self._spokesman(cue, stop)
        if spoken is not None:
            return spoken
        stop = self._before_object(cue, stop, object_follows=object_follows)
        subject = find_subject(self._scan, cue, stop)
        if subject is None or subject.rule != "subject.behind-verb":
            return subject
        first, vocabulary = self._scan.tokens.words[subject.start], self._scan.vocabulary
        shows = not object_follows and vocabulary.source_kind(first) in {"document", "role"}
        if first in vocabulary.objects and not shows:
            return None  # اختتم حديثه بالقول; but أظهرت نتائج الدراسة أن، قال نظيره المصري إن
        if object_follows:
            subject = self._before_met(cue, self._before_noun(subject, stop), stop)
            if self._is_object(cue, subject):
                return None
        return None if self._is_urged(cue, subject) else subject

    def _spokesman(self, cue: Candidate, stop: int) -> Subject | None:
        """أكدت البلدية على لسان مديرها: he speaks, in the name of the body."""
        words, mouths = self._scan.tokens.words, self._scan.vocabulary.kinds["mouth"]
        if mouths.isdisjoint(words[cue.at + 1 : stop]):
            return None
        at = next(n for n in range(cue.at + 1, min(stop, len(words))) if words[n] in mouths)
        extent = phrase_extent(self._scan.tokens, at + 1, stop, self._scan.vocabulary)
        if words[at - 1] != "علي" or extent is None:
            return None
        subject = Subject(*extent, "subject.spokesman")
        return subject if self.name_speaker(subject) else None

    def _before_noun(self, subject: Subject, stop: int) -> Subject:
        """نشرت سلمى الصورة: where no statement follows the object ends the subject."""
        scan = self._scan
        behind = scan.tokens.words[subject.start + 1 : subject.end]
        if not any(word.startswith("ال") or is_plural(word, scan.vocabulary) for word in behind):
            return subject
        extent = phrase_extent(scan.tokens, subject.start, stop, scan.vocabulary, object_follows=True)
        return subject if extent is None else Subject(*extent, subject.rule)

    def _before_met(self, cue: Candidate, subject: Subject, stop: int) -> Subject:
        """هنأ الملك الرئيس سامر الحلو: the second post is whom he speaks to."""
        tokens, extent = self._scan.tokens, (subject.start, subject.end)
        extent = before_other(tokens.words[cue.at], tokens, extent, stop, self._scan.vocabulary)
        accused = extent[1] > extent[0] + 1 and self._is_accused(extent[0] + 1)
        return Subject(extent[0], extent[0] + 1 if accused else extent[1], subject.rule)

    def _is_accused(self, at: int) -> bool:
        """اتهم الطرابلسي المحافظ: behind a family name alone a definite post is whom the verb is about."""
        family, post, vocabulary = *self._scan.tokens.words[at - 1 : at + 1], self._scan.vocabulary
        plain = vocabulary.source_kind(family) is None and not vocabulary.title_count([family, ""])
        named = family.startswith("ال") and family in vocabulary.names.family and plain
        return named and post.startswith("ال") and vocabulary.source_kind(post) == "role"

    def _is_object(self, cue: Candidate, subject: Subject) -> bool:
        """نفى الشائعات، طالب اللجنة: the verb's subject is dropped, what stands behind it is its object."""
        vocabulary, word = self._scan.vocabulary, self._scan.tokens.words[subject.start]
        if names_country(self._scan.tokens.words, subject.start, vocabulary):
            return False
        if is_object_noun(word, vocabulary) or is_accusative(word, vocabulary):
            return True
        if (
            "doing" in cue.form.entry.objects
            and subject.end > subject.start + 1
            and tells_fact(word, vocabulary)
        ):
            return True  # وتوقعت بقاء الأسعار
        masculine = cue.form.gender == "m" and cue.form.number == "s"
        if masculine and (vocabulary.is_feminine(word) or is_thing_plural(word, vocabulary)):
            return True
        return word.startswith("ال") and word.endswith("ه") and not self.name_speaker(subject)

    def name_speaker(self, subject: Subject) -> bool:
        """Tell whether a subject is somebody who may speak: a source, a known name, a name with its post."""
        phrase, names = self.of(subject), self._scan.vocabulary.names
        described = phrase.head is not None or phrase.role is not None
        return described or any(names.is_known(word) for word in phrase.words)

    def _before_object(self, cue: Candidate, stop: int, *, object_follows: bool) -> int:
        """أشاد المدرب بالجمهور، أفادت الوكالة بسقوط جدار: an object behind بـ ends the subject."""
        entry, words = cue.form.entry, self._scan.tokens.words
        if entry.category in _ASKS and stop > cue.at + 1:
            stop = hearer_behind(self._scan, cue, stop)
        if object_follows:
            stop = before_fact(self._scan, cue, stop)
        if entry.tier != "C" or "ب" not in entry.takes:
            return stop
        joined = (at for at in range(cue.at + 2, stop) if words[at].startswith("ب") and len(words[at]) > 3)
        return next(joined, stop)

    def _is_urged(self, cue: Candidate, subject: Subject) -> bool:
        """ونصح هواة الصيد بأن: behind a joined singular verb of urging a group is addressed."""
        form, words = cue.form, self._scan.tokens.words
        if words[cue.at] in self._scan.vocabulary.kinds["addresses"]:  # وطمأن السكان قائلا
            return self.of(subject).head == "people"
        if form.entry.category != "urge" or not cue.joined or form.number != "s":
            return form.entry.category == "urge" and form.number == "p"  # طالبوا الوزارة
        if self.of(subject).head != "people" or self._scan.tokens.words[subject.start].endswith("ون"):
            return False
        return hearer_behind(self._scan, cue, self._scan.end) > subject.end

    def _read_issuer(self, phrase: Phrase, end: int) -> None:
        """التقرير الذي أصدرته الهيئة."""
        scan = self._scan
        issues = scan.vocabulary.kinds["issues"]
        for at in range(end, min(end + _ISSUER, scan.end)):
            if scan.tokens.words[at] in issues:
                stop = min(next_cue(scan, at), at + 1 + _LONGEST_ISSUER)
                extent = phrase_extent(scan.tokens, at + 1, stop, scan.vocabulary)
                if extent is not None:
                    phrase.issued = True
                    phrase.organization = scan.tokens.starts[extent[0]], scan.tokens.ends[extent[1] - 1]
                return
