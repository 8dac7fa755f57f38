"""Find the quotations of a page and their speakers."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from arabnews.lexicon import Lexicon, default_lexicon
from arabnews.models import Cue, Mention, Quote, Span
from arabnews.models.trusted import trusted
from arabnews.quotes.broken_lines import joined
from arabnews.quotes.confidence import confidence
from arabnews.quotes.cues.scan import scans, whole
from arabnews.quotes.ends.marked import marks_hold_words
from arabnews.quotes.ends.strays import without_strays
from arabnews.quotes.forms.dialogue import is_dialogue, read_turn, spoken_turn
from arabnews.quotes.forms.headline import read_headline
from arabnews.quotes.forms.outlets import outlet_name
from arabnews.quotes.forms.over_lines import MOST_LINES, ends_open, span_of, told_behind, words_over_lines
from arabnews.quotes.forms.signed import read_signed
from arabnews.quotes.phrases.alike_names import tell_names
from arabnews.quotes.phrases.found import CueMark, Found
from arabnews.quotes.phrases.read import Phrase
from arabnews.quotes.sentence import SentenceReader
from arabnews.quotes.speakers.first_mentions import acting_before
from arabnews.quotes.speakers.mentions import PageMentions
from arabnews.quotes.speakers.portrait import Portraits
from arabnews.quotes.speakers.posts import Posts
from arabnews.quotes.speakers.resolve import Resolved, Resolver
from arabnews.quotes.speakers.spoken import Spoken
from arabnews.quotes.words.glance import holds_any
from arabnews.quotes.words.hamza import keep_hamza
from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.spelling import Spelling
from arabnews.quotes.words.tokens import Tokens, place_marks, tokenise
from arabnews.quotes.words.vocabulary import Vocabulary, vocabulary
from arabnews.quotes.zones import Zone
from arabnews.text.fold import Folded, fold, fold_text
from arabnews.text.marks import MarkPair, find_marks

__all__ = ["find_article_quotes"]

_HEADLINES = frozenset({"headline", "deck", "caption"})
_JOINT = " … "
_ALIKE = 0.7  # share of words of a repeated caption
_KEPT = 50  # captions that another one is compared with


def find_article_quotes(
    text: str | Folded, zones: Sequence[Zone], *, lexicon: Lexicon | None = None
) -> tuple[Quote, ...]:
    """Find the quotations of a whole article; speakers are resolved over all its zones.

    Args:
        text: The document, or its search form with the way back if the caller has it.
        zones: Its stretches in which quotations count, in order.
        lexicon: The words to use; the library's own by default.

    Returns:
        The quotations in the order of their words.
    """
    words = lexicon or default_lexicon()
    return _Page(fold(text) if isinstance(text, str) else text, words).read(zones)


class _Page:
    """One document on its way to quotations."""

    def __init__(self, folded: Folded, lexicon: Lexicon) -> None:
        self._vocabulary: Vocabulary = vocabulary(lexicon)
        self._folded = keep_hamza(folded, self._vocabulary.articled)
        text = self._folded.text
        self._pairs: tuple[MarkPair, ...] = without_strays(text, find_marks(text), self._vocabulary)
        self._pair_starts = [pair.start for pair in self._pairs]
        self._continued = frozenset(pair.start for pair in self._pairs if pair.continues)
        self._spelling = Spelling(folded)
        self._open = False
        self._outlet_before: str | None = None
        self._paragraph: tuple[Tokens | Zone, int] | None = None
        mentions = PageMentions(self._folded.text, self._vocabulary, self._spelling)
        self._resolver = Resolver(
            self._folded,
            self._vocabulary,
            mentions,
            Posts(self._folded.text, self._vocabulary, self._spelling),
            Portraits(self._folded, self._vocabulary),
            Spoken(self._vocabulary, mentions),
        )

    def read(self, zones: Sequence[Zone]) -> tuple[Quote, ...]:
        """Read the body first: a headline may point forward to a name in it."""
        read: list[tuple[Found, Resolved]] = []
        bodies = [(zone, self._speech(zone)) for zone in joined(zones, self._folded, self._vocabulary)]
        turns = [None if tokens is None else read_turn(tokens, self._vocabulary) for _, tokens in bodies]
        dialogue = is_dialogue(turns)
        over: dict[int, int] = {}  # lines with words that began before them, and the token behind those
        for line, ((zone, tokens), turn) in enumerate(zip(bodies, turns, strict=True)):
            if zone.kind == "subheading":
                self._resolver.break_chain()
                self._paragraph = None
            if tokens is None:
                self._paragraph, self._open = (zone, 0), False
                continue
            spoken = spoken_turn(tokens, turn, self._vocabulary) if dialogue and turn is not None else None
            spoken = spoken or read_signed(tokens, self._vocabulary)
            self._carry_on(read, tokens)
            found = self._body(tokens) if spoken is None else [spoken]
            if line in over:
                found = told_behind(found, tokens, over[line])
            read += [(one, self._resolver.resolve(one)) for one in found]
            self._remember_open(read, tokens)
            if ends_open(found, tokens) and not self._open:
                over |= self._go_on_over(found[-1], bodies, line)
        self._resolver.break_chain()
        for zone in self._told_once(zones):
            read += [(found, self._resolver.resolve(found)) for found in self._headline(zone)]
        quotes = [self._quote(found, resolved) for found, resolved in read if found.spans]
        return tuple(sorted(quotes, key=lambda quote: quote.content_spans[0].start))

    def _go_on_over(
        self, found: Found, bodies: Sequence[tuple[Zone, Tokens | None]], line: int
    ) -> dict[int, int]:
        """Add the lines that words in marks go on over; return these with the token behind the words."""
        body = takewhile(lambda one: one[0].kind != "subheading", islice(bodies, line + 1, None))
        lines = [
            self._tokens(zone) if tokens is None else tokens for zone, tokens in islice(body, MOST_LINES)
        ]
        over = words_over_lines(lines, self._vocabulary)
        found.spans += [span_of(tokens, closer) for tokens, closer in over]
        return {line + 1 + n: closer for n, (_, closer) in enumerate(over)}

    def _told_once(self, zones: Sequence[Zone]) -> Iterator[Zone]:
        """Yield headlines, decks and captions, and a caption that repeats another, nearly, only once."""
        captions: deque[frozenset[str]] = deque(maxlen=_KEPT)
        for zone in zones:
            if zone.kind == "caption":
                words = frozenset(self._folded.source[zone.start : zone.end].split())
                if any(len(words & other) >= _ALIKE * len(words | other) for other in captions):
                    continue
                captions.append(words)
            if zone.kind in _HEADLINES:
                yield zone

    def _carry_on(self, read: list[tuple[Found, Resolved]], tokens: Tokens) -> None:
        """Add a paragraph that goes on with the marked words of the one before."""
        closer = tokens.partner.get(0, tokens.named.get(0))  # of few words marks seem to hold a name
        if not self._open or closer is None:
            return
        last = min(closer, len(tokens.words)) - 1
        while last > 1 and tokens.kinds[last] in ".,":
            last -= 1
        if last >= 1:
            read[-1][0].spans.append((tokens.starts[1], tokens.ends[last]))

    def _remember_open(self, read: list[tuple[Found, Resolved]], tokens: Tokens) -> None:
        """Whether the last quotation stands in marks that the next paragraph opens again."""
        self._open = False
        if not tokens.partner or not read:
            return
        opens, last = tokens.starts[next(reversed(tokens.partner))], read[-1][0].spans[-1:]
        self._open = opens in self._continued and bool(last) and last[0][1] > opens

    def _body(self, tokens: Tokens) -> list[Found]:
        found: list[Found] = []
        for scan in scans(tokens, self._vocabulary):
            new = SentenceReader(scan, found[-1] if found else None).read()
            if new and _drops_speaker(new[0]):
                new[0].earlier = self._acting_before(tokens, scan.start, found[-1].after if found else 0)
            found += new
        self._paragraph = tokens, found[-1].after if found else 0
        return found

    def _acting_before(self, tokens: Tokens, start: int, floor: int) -> Phrase | None:
        """Who does something in the sentence before, in this paragraph or at the end of the last."""
        if start:
            return acting_before(tokens, start, floor, self._vocabulary)
        if self._paragraph is None:
            return None
        before, floor = self._paragraph
        tokens = before if isinstance(before, Tokens) else self._tokens(before)
        return acting_before(tokens, len(tokens.words), floor, self._vocabulary)

    def _headline(self, zone: Zone) -> list[Found]:
        tokens = self._tokens(zone)
        labelled = ":" in tokens.words
        found = read_headline(whole(tokens, self._vocabulary), self._speaks) if labelled else None
        return [found] if found is not None else self._body(tokens)

    def _speaks(self, phrase: Phrase) -> bool:
        """A headline's left side is a speaker if it has a post, or speaks in the body."""
        return phrase.head in {"role", "unnamed", "people"} or self._resolver.speaks(phrase)

    def _speech(self, zone: Zone) -> Tokens | None:
        """Cut a line of the body, unless it has no marks, no label and no word that tells of speech."""
        start, end, pairs = self._stretch(zone)
        line = self._folded.text[start:end]
        told = pairs or ":" in line or holds_any(line, self._vocabulary.triggers)
        return self._cut(start, end, pairs) if told else None

    def _tokens(self, zone: Zone) -> Tokens:
        return self._cut(*self._stretch(zone))

    def _stretch(self, zone: Zone) -> tuple[int, int, Sequence[MarkPair]]:
        """Return where a zone stands in the search form, and its marks."""
        start, end = zone.start, zone.end
        if self._folded.origin is not None:
            start, end = bisect_left(self._folded.origin, start), bisect_left(self._folded.origin, end)
        first = bisect_left(self._pair_starts, start)
        return start, end, self._pairs[first : bisect_left(self._pair_starts, end, first)]

    def _cut(self, start: int, end: int, pairs: Sequence[MarkPair]) -> Tokens:
        tokens = tokenise(self._folded.text, (start, end), self._spelling)
        if pairs:
            place_marks(tokens, pairs, self._hold_words)
        tell_names(tokens, self._vocabulary)
        return tokens

    def _hold_words(self, tokens: Tokens, opener: int, closer: int) -> bool:
        return marks_hold_words(tokens, opener, closer, self._vocabulary)

    def _quote(self, found: Found, resolved: Resolved) -> Quote:
        source, places = self._folded.source, [self._place(start, end) for start, end in found.spans]
        phrase, mark = found.phrase, found.cue
        return trusted(
            Quote,
            content_spans=tuple([trusted(Span, start=start, end=end) for start, end in places]),
            text=_JOINT.join([source[start:end] for start, end in places]),
            kind=found.kind,
            level=found.level,
            cue=None if mark is None else self._cue(mark),
            source=None if phrase is None else self._mention(phrase),
            speaker=None if resolved.entity is None else resolved.entity.speaker,
            carried=resolved.carried,
            relayed_by=self._outlet(found.relay),
            confidence=confidence(found, resolved, self._vocabulary.names),
            boundary=found.boundary,
            rule=found.rule,
        )

    def _cue(self, mark: CueMark) -> Cue:
        start, end = self._place(mark.start, mark.end)
        span, text = trusted(Span, start=start, end=end), self._folded.source[start:end]
        return trusted(Cue, span=span, text=text, lemma=mark.lemma, category=mark.category)

    def _mention(self, phrase: Phrase) -> Mention:
        start, end = self._place(phrase.start, phrase.end)
        return trusted(Mention, span=trusted(Span, start=start, end=end), text=self._folded.source[start:end])

    def _place(self, start: int, end: int) -> tuple[int, int]:
        """Return where something of the search form stands in the source."""
        return (start, end) if self._folded.origin is None else self._folded.to_source(start, end)

    def _outlet(self, place: tuple[int, int] | None) -> str | None:
        if place is None:
            return None
        start, end = self._place(*place)
        name = outlet_name(self._folded.source[start:end])
        if bare(fold_text(name or "")) in self._vocabulary.kinds["outlet"]:  # للصحيفة: the one named before
            return self._outlet_before or name
        if name and self._folded.text[max(0, place[0] - 2) : place[0]] == "لل":
            name = f"ال{name}"
        self._outlet_before = name
        return name


def _drops_speaker(found: Found) -> bool:
    return found.phrase is None and found.antecedent is None and not found.turn
