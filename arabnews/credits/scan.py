"""Cut the segments of a credit line into pieces: what the word lists know, and runs of unknown words."""

from __future__ import annotations

from arabnews.credits.heads import Heads
from arabnews.credits.meanings import Hit, Sense
from arabnews.credits.pieces import PROSE, Piece
from arabnews.credits.tokens import DATE, Segment, Tokens
from arabnews.credits.vocabulary import Vocabulary
from arabnews.names.person import KNOWN, LIKELY

__all__ = ["cut_pieces"]

_LONGEST_RUN = 12
"""More unknown words in a row than that are a sentence."""
_BEFORE_PROSE = ("label", "agency")
"""A line that runs on as text can open with a credit only if it holds one of these."""
_CONJUNCTION = "و"
_SHORTEST_NAME = 2
_POSTED, _LONGEST_POST = frozenset("-/|,"), 12
"""What stands before a post, and the most words that tell it; what brackets tell is often a caption's."""
_PAIRING = frozenset("-/:|")
"""What stands between a place and its reporter."""
_TO = ("ل", "ب")
"""Letters before quotation marks that say whom someone told."""
_TOWARDS, _AFTER, _WITH = "الي", "عن", "مع"
_AT, _SHORTEST_PLACE = "ب", 4
_PLAIN = frozenset("ءؤئاتثجحخدذرزسشصضطظعغفقكلمنهي")
"""A word that begins with one of these is no number or date, and nothing is written onto it."""


def cut_pieces(tokens: Tokens, vocabulary: Vocabulary) -> list[Piece] | None:
    """Cut a line into pieces.

    Args:
        tokens: The line's words and segments.
        vocabulary: What the word lists know.

    Returns:
        Its pieces in order up to the first verb or running text; `None` if that cannot follow a credit.
    """
    scanner = _Scanner(tokens, vocabulary)
    pieces = scanner.pieces
    for segment in tokens.segments:
        if not scanner.run(segment):
            return pieces if any(piece.kind in _BEFORE_PROSE for piece in pieces) else None
        if pieces and pieces[-1].kind == "verb":
            break
    return pieces


class _Scanner(Heads):
    """Reads segments from left to right."""

    __slots__ = ("segments",)

    def __init__(self, tokens: Tokens, vocabulary: Vocabulary) -> None:
        # Every field here and at once: each line of a page has a scanner of its own.
        self.words = tokens.words
        self.vocabulary = vocabulary
        self.segments = tokens.segments
        self.pieces = []

    def run(self, segment: Segment) -> bool:
        """Append the segment's pieces; tell whether it holds no running text."""
        words, find, end = self.words, self.vocabulary.find, segment.end
        self.segment, self.before = segment, segment.before
        self.at = self.run_start = segment.start
        self.run_skip = 0
        if self.pieces and (not self.before or words[self.at] in self.vocabulary.jobs):
            self._open_behind()
        while self.at < end:
            hit = find(words, self.at, end)
            if hit is not None and (sense := self.choose(hit)) is not None:
                self.take(hit, sense)
                if sense.kind == "verb":
                    return True
            elif not self._take_unlisted(words[self.at]):
                self.flush()
                self.pieces[-1].rule = PROSE
                return False
        if self.at > self.run_start:
            self.flush()
        return True

    def _open_behind(self) -> None:
        """Step over a paper's country, `«لوموند» الفرنسية`, or a post told at length behind a name."""
        if not self.before:
            if self.pieces[-1].quoted and self.words[self.at] in self.vocabulary.brand_countries:
                self.add("skip", 1)
        elif self._tells_post():
            self.add("skip", self.segment.end - self.at)

    def _tells_post(self) -> bool:
        """Tell whether all behind a name says what its bearer is: `سالم العابد، باحث في علوم البحار`."""
        before, known, segment = self.pieces[-1], self.vocabulary, self.segment
        words, told = self.words[before.start : before.end], self.words[self.at : segment.end]
        if before.kind != "unknown" or segment.before not in _POSTED or len(told) > _LONGEST_POST:
            return False
        named = known.names.grade(words[known.titles.count(words) :]) is KNOWN
        prose = not known.names.function.isdisjoint(told)  # else the line is read word by word
        return named and prose and known.verbs.isdisjoint(told) and known.speech.isdisjoint(told)

    def _take_unlisted(self, word: str) -> bool:
        """Take a date, a number, or a word that no list knows; tell whether it is no word of running text."""
        if word[0] not in _PLAIN or len(word) == 1 or word == _TOWARDS:
            taken = self._take_special(word)
            if taken is not None:
                return taken
        if word in self.vocabulary.names.function:
            return self._take_function_word(word)
        self.at += 1
        return self.at - self.run_start <= _LONGEST_RUN

    def _take_function_word(self, word: str) -> bool:
        """Take a word of running text; tell whether it is the `عن` of a translation, `مع` of an agency."""
        if (word == _AFTER and self._is_translated_from()) or (word == _WITH and self._wrote_with_agency()):
            self.add("skip", 1)
            return True
        self.at += 1
        return False

    def _take_special(self, word: str) -> bool | None:
        """Take a word that by its letters may be a date, a number or more than one word; `None`: it is not.

        Else tell whether it is no word of running text.
        """
        if word[0] == _CONJUNCTION and (self._take_conjoined(word) or self._take_joined_place(word)):
            return True
        if word == DATE:
            self.add("date", 1)
            return True
        if (word.isdigit() and not self._ends_brand(word)) or (word == _TOWARDS and self._was_sent()):
            self.add("skip", 1)
            return True
        if len(word) == 1 and self._introduces_marks():
            return self._step_to_marks(word)
        return True if word[0] == _AT and self._take_place_of_talk(word) else None

    def _wrote_with_agency(self) -> bool:
        """Tell whether an agency closes the line behind a name: `سالم العابد مع رويترز`."""
        start, words = self.at + 1, self.words
        if self.at - self.run_start < _SHORTEST_NAME or start >= self.segment.end:
            return False
        hit = self.vocabulary.find(words, start, len(words))
        return hit is not None and start + hit.length == len(words) and hit.sense("agency") is not None

    def _is_translated_from(self) -> bool:
        """Tell whether what a text is translated from follows: `ترجمة سالم العابد عن الغارديان`."""
        if not self.at:
            return self._opens_translation()
        if (
            self.at + 1 == self.segment.end and self.at == self.segment.start
        ):  # ترجمة: منى الشامي – عن: المرفأ
            return any(other.start == self.segment.end and other.before == ":" for other in self.segments)
        return self.at > self.run_start and self._leads_on(self.at)

    def _opens_translation(self) -> bool:
        """Tell whether a line opens with the paper that it is translated from: `عن الغارديان، ترجمة …`."""
        words, find, last = self.words, self.vocabulary.find, len(self.words)
        source = find(words, 1, self.segment.end) if self.segment.end > 1 else None
        if source is None or source.sense("outlet") is None or 1 + source.length != self.segment.end:
            return False
        label = find(words, self.segment.end, last) if self.segment.end < last else None
        sense = label.sense("label") if label is not None else None
        return sense is not None and sense.role == "translator"

    def _take_place_of_talk(self, word: str) -> bool:
        """Take the place that `ب` ties to a label: `حاورته بالقاهرة هند المرزوق`."""
        before = self.pieces[-1] if self.pieces else None
        if before is None or before.kind != "label" or before.end != self.at or len(word) < _SHORTEST_PLACE:
            return False
        words = [word[1:], *self.words[self.at + 1 : self.segment.end]]
        hit = self.vocabulary.find(words, 0, len(words))
        place = hit.sense("place") if hit is not None else None
        if hit is None or place is None or self.vocabulary.names.is_known(word):
            return False
        self.add("place", hit.length, place, hit.senses)
        self.pieces[-1].skip = 1
        return True

    def _was_sent(self) -> bool:
        """Tell whether a correspondent goes before, and behind the next word where he was sent.

        `سالم العابد/ موفد المنصة إلى جنيف`.
        """
        rest, end = self.at + 1, self.segment.end
        hit = self.vocabulary.find(self.words, rest, end) if rest < end else None
        if hit is None or rest + hit.length != end or hit.sense("place") is None:
            return False
        senses = (piece.sense for piece in self.pieces if piece.kind == "label")
        return any(sense is not None and sense.role == "correspondent" for sense in senses)

    def _step_to_marks(self, word: str) -> bool:
        """Step over the letter before quotation marks; tell whether it is `و` and not whom someone told."""
        letter = self.at
        self.flush()
        self.at = self.run_start = letter + 1
        return word not in _TO  # هند المرزوق و«بوابة الساحل», العابد لـ«الساحل»: …

    def _introduces_marks(self) -> bool:
        """Tell whether the next word ends a run of words, and quotation marks follow."""
        if self.at + 1 < self.segment.end or self.at == self.run_start:
            return False
        return any(other.quoted for other in self.segments if other.start == self.segment.end)

    def _ends_brand(self, number: str) -> bool:
        """Tell whether a number belongs to the name before it: `الساحل 24`."""
        known, inside = self.vocabulary, self.at > self.run_start
        return number in known.brand_ends or (inside and number in known.brand_tails)

    def _take_conjoined(self, word: str) -> bool:
        """Take an agency or, before a separator or a name, a label that `و` joins to the name before it."""
        lone = int(word == _CONJUNCTION)
        joined = [word[1:], *self.words[self.at + 1 : self.segment.end]][lone:]
        if self.at == self.segment.start or not joined or not joined[0]:
            return False
        hit = self.vocabulary.find(joined, 0, len(joined))
        if hit is not None and hit.length == len(joined[0]) == 1:
            return False
        sense = self._joined_sense(hit) if hit else None
        if hit is not None and sense is not None and self._joins_outlet(sense):
            self.at = self.run_start = self.at + lone
            return lone == 1 or self._take_joined(hit, sense)
        if hit is None or sense is None or lone or sense.kind not in ("agency", "label"):
            return False
        known_name = self.vocabulary.names.is_known(word) or self.vocabulary.names.is_known(joined[0])
        names = self.vocabulary.names.grade(joined[hit.length :]) >= KNOWN  # وتصوير سعد العطار
        ends = (names or hit.length == len(joined)) and self.at - self.run_start >= _SHORTEST_NAME
        if known_name or (sense.kind == "label" and self.at > self.run_start and not ends):
            return False
        self.add(sense.kind, hit.length, sense, hit.senses)
        self.pieces[-1].skip = 1
        return True

    def _joined_sense(self, hit: Hit) -> Sense:
        """Return what words behind `و` are: behind a label a label, `تصوير ومتابعة`."""
        before = self.pieces[-1] if self.pieces else None
        labelled = before is not None and before.kind == "label" and before.end == self.at
        return (hit.sense("label") if labelled else None) or hit.senses[0]

    def _joins_outlet(self, sense: Sense) -> bool:
        """Tell whether `و` joins an outlet to the outlet or agency right before it."""
        before = self.pieces[-1] if self.pieces else None
        right_behind = before is not None and before.end == self.at and before.kind in ("outlet", "agency")
        return right_behind and sense.kind in ("outlet", "media-head", "brand-head")

    def _take_joined(self, hit: Hit, sense: Sense) -> bool:
        """Take an outlet behind `و`: `المرفأ والساحل نيوز`, `المرفأ وصحيفة الساحل`."""
        self.take(hit, sense)
        if sense.kind != "media-head":
            self.pieces[-1].skip = 1
        return True

    def _take_joined_place(self, word: str) -> bool:
        """Take the place behind a name or a place and `و`: `صحار - سالم العابد ونزوى - فهد النجار`."""
        lone, end = int(word == _CONJUNCTION), self.segment.end
        start = self.at + lone
        if start == end or self.vocabulary.names.is_known(word) or not self._may_join_place():
            return False
        words = self.words[start:end] if lone else [word[1:], *self.words[start + 1 : end]]
        hit = self.vocabulary.find(words, 0, len(words)) if words[0] else None
        sense = hit.sense("place") if hit is not None and hit.length == len(words) else None
        if hit is None or sense is None or (hit.length == 1 and words[0] in self.vocabulary.names.common):
            return False
        self.flush()
        self.at = self.run_start = start
        self.add("place", hit.length, sense, hit.senses)
        self.pieces[-1].skip = 1 - lone
        return True

    def _may_join_place(self) -> bool:
        """Tell whether a place goes before, or a name before and its reporter behind."""
        if self._follows_place():
            return True
        named = self.at - self.run_start >= _SHORTEST_NAME or (
            self.at == self.segment.start and self.segment.before == ","
        )
        behind = next((other for other in self.segments if other.start == self.segment.end), None)
        if not named or behind is None or behind.before not in _PAIRING:
            return False
        names = self.vocabulary.names
        reporters = names.divide(self.words[behind.start : behind.end])
        return min(map(names.grade, reporters)) >= LIKELY

    def _follows_place(self) -> bool:
        """Tell whether the next word stands right behind a place, with no separator but a comma."""
        before = self.pieces[-1] if self.pieces else None
        right_behind = (
            before is not None and before.kind == "place" and before.end == self.run_start == self.at
        )
        return right_behind and (self.at > self.segment.start or self.segment.before == ",")
