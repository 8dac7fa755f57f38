"""Who holds a post on the page: «الوزيرة» is the «وزيرة النقل ليلى الحداد» of another paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from arabnews.quotes.phrases.alike_names import tell_names
from arabnews.quotes.phrases.extent import phrase_extent
from arabnews.quotes.phrases.read import Phrase, read_phrase
from arabnews.quotes.subjects.beside import before_other
from arabnews.quotes.words.everyday_forms import is_any_form
from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.spelling import Spelling
from arabnews.quotes.words.tokens import Tokens, tokenise
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["Posts"]

_MOST_LOOKUPS = 40  # of different posts on one page
_MOST_HITS = 20  # of one post
_REACH = 120  # characters of a post with its holder
_FAR = 400  # characters before a title with a pronoun
_TITLE = re.compile("(?<![ء-ي])ال[ء-ي]{3,}(?= [ء-ي])")
_NAME = re.compile('(?:[ء-ي]+ ){1,5}[ء-ي]+(?:،? | ?["”»] ?)\\Z')
_MARK_BEFORE, _MARK_BEHIND = re.compile('["”“«»„] ?\\Z'), re.compile(' ?["”“«»„]')
_WORD = re.compile("[ء-ي]+")
_ARTICLE = "ال"
_ON = "علي"  # a name too
_OF_VERBS = "يت"  # with which an imperfect opens
_JOINED = ("و", "ل", "ب")


@dataclass(slots=True)
class Posts:
    """The posts of a page, looked up where one stands alone.

    Attributes:
        text: Search form of the page.
        vocabulary: The words of reported speech.
        spelling: How the page writes last letters, if that is known.
    """

    text: str
    vocabulary: Vocabulary
    spelling: Spelling | None = None
    _known: dict[str, Phrase | None] = field(default_factory=dict[str, Phrase | None])

    def holder(self, post: str) -> Phrase | None:
        """Find who holds a post; nobody if the page gives it to several people.

        Args:
            post: One word with its article, or a post with what it is of, in the search form.
        """
        if post not in self._known and len(self._known) < _MOST_LOOKUPS:
            held = [*islice(self._holders(bare(post)), _MOST_HITS)]
            families = {phrase.name_words[-1] for phrase in held}
            alone = len(families) == 1 and not self._is_of_several(bare(post))
            self._known[post] = held[0] if alone else None
        return self._known.get(post)

    def before(self, at: int) -> Phrase | None:
        """Find who bears the last title with a full name before a place: الأمير سالم بن فهد, for سموه.

        Args:
            at: The place in the text.
        """
        start = max(0, at - _FAR)
        for title in reversed([*_TITLE.finditer(self.text, start, at)]):
            adjective = title[0] in self.vocabulary.kinds["adjective"]  # المدير السابق سالم
            phrase = None if adjective else self._read(title.start())
            if phrase is not None:
                return phrase
        return None

    def of_name(self, name: tuple[int, int]) -> Phrase | None:
        """Read the post that stands before a name, the longest that goes straight on to it, or behind it.

        Args:
            name: Where the name stands in the text.
        """
        line = self.text.rfind("\n", 0, name[0]) + 1
        start = self.text.find(" ", max(line, name[0] - _REACH), name[0]) if name[0] - line > _REACH else line
        tokens = self._tokens(max(start, 0), name[1])
        best = None
        for at in range(len(tokens.words) - 1, -1, -1):
            if tokens.kinds[at] in ".?:~«»":
                break
            if self.vocabulary.source_kind(tokens.words[at]) == "role":
                extent = phrase_extent(tokens, at, len(tokens.words), self.vocabulary)
                if extent == (at, len(tokens.words)):
                    phrase = read_phrase(tokens, at, len(tokens.words), self.vocabulary)
                    best = phrase if phrase.name == name else best
        if best is None or self._is_title(best):
            return self._behind(name) or best
        return best

    def _is_title(self, phrase: Phrase) -> bool:
        """الدكتورة سلمى الحلو، مديرة المتحف: a title says less than the post behind the name."""
        before = len(phrase.words) - len(phrase.name_words)
        return before > 0 and self.vocabulary.title_count(phrase.words) >= before

    def _behind(self, name: tuple[int, int]) -> Phrase | None:
        """سامر الحلو، مدير المتحف."""
        end = self.text.find("\n", name[1], name[1] + _REACH)
        stretch = name[0], min(len(self.text), name[1] + _REACH) if end < 0 else end
        tokens = self._tokens(*stretch)
        extent = phrase_extent(tokens, 0, len(tokens.words) - 1, self.vocabulary, object_follows=True)
        phrase = None if extent is None else read_phrase(tokens, *extent, self.vocabulary)
        return phrase if phrase is not None and phrase.name == name and phrase.role is not None else None

    def _tokens(self, start: int, end: int) -> Tokens:
        tokens = tokenise(self.text, (start, end), self.spelling)
        tell_names(tokens, self.vocabulary)
        return tokens

    def _holders(self, post: str) -> Iterator[Phrase]:
        for found in self._written(post).finditer(self.text):
            at = found.start()
            start = at - 2 if self.text[max(0, at - 2) : at] == _ARTICLE else at
            phrase = self._read(start) or self._named_before(start)
            if phrase is not None:
                yield phrase

    def _is_of_several(self, post: str) -> bool:
        """رئيس الهيئة beside رئيس هيئة المعارض and رئيس هيئة المتاحف."""
        head, _, place = post.partition(" ")
        if bare(place) == place or " " in place:
            return False
        wholes = re.finditer(f"{re.escape(head)} {re.escape(bare(place))} ([ء-ي]+)", self.text)
        return len({whole[1] for whole in islice(wholes, _MOST_HITS)}) > 1

    def _written(self, post: str) -> re.Pattern[str]:
        """والي الساحل is also written والي ولاية الساحل, رئيس الهيئة was رئيس هيئة المعارض."""
        head, _, place = post.partition(" ")
        lands = "|".join(map(re.escape, sorted(self.vocabulary.kinds["territory"])))
        of = f"(?:{_ARTICLE})?{re.escape(bare(place))}" if bare(place) != place else re.escape(place)
        between = f" (?:(?:{lands}) )?{of}" if place else ""
        return re.compile(f"{re.escape(head)}{between}(?![ء-ي])")

    def _named_before(self, start: int) -> Phrase | None:
        """سامر الحلو مدير المتحف: the full name that stands right before a post."""
        line = self.text.rfind("\n", 0, start) + 1
        before = _NAME.search(self.text, max(line, start - _REACH), start)
        if before is None:
            return None
        words = [(word.start(), word.group()) for word in _WORD.finditer(self.text, *before.span())]
        given = self.vocabulary.names.given
        opening = (at for at, word in words[:-1] if word in given and not word.startswith(_ARTICLE))
        name = next(opening, None)
        return None if name is None else self._behind((name, words[-1][0] + len(words[-1][1])))

    def _read(self, start: int) -> Phrase | None:
        """Read the phrase that begins here, if it is a person's own post with the name."""
        text = self.text
        before = text[max(0, start - _REACH) : start]
        joined = before[-1:] in _JOINED and not before[-2:-1].isalpha()
        if (before[-1:].isalpha() and not joined) or self._belongs(before.rpartition("\n")[2]):
            return None
        end = text.find("\n", start, start + _REACH)
        end = min(len(text), start + _REACH) if end < 0 else end
        tokens = self._tokens(start, end)
        extent = phrase_extent(tokens, 0, len(tokens.words) - 1, self.vocabulary, object_follows=True)
        if extent is None:
            return None
        verb = "".join(before.split()[-1:]) or before
        extent = before_other(verb, tokens, extent, len(tokens.words), self.vocabulary)
        phrase = read_phrase(tokens, *extent, self.vocabulary)
        full = len(phrase.name_words) > 1 and phrase.name_words[0] in self.vocabulary.names.given
        full = full or self._is_foreign(phrase) or self._is_unheard(phrase)
        full = full and phrase.name is not None and not self._opens_words(*phrase.name)
        full = full and not self._is_answered(phrase, before)
        return phrase if full and phrase.kind == "person" and phrase.role is not None else None

    def _is_answered(self, phrase: Phrase, before: str) -> bool:
        """رد الوزير على سالم الحلو: no name, but the preposition of the verb, as the page writes it."""
        if phrase.name is None or phrase.name_words[0] != _ON or self.spelling is None:
            return False
        verb = self.vocabulary.cues.get("".join(before.split()[-1:]))
        takes_on = verb is not None and "على" in verb.entry.takes
        return takes_on and self.spelling.writes_on(phrase.name[0] + len(_ON))

    def _opens_words(self, start: int, end: int) -> bool:
        """رد المدير «سامر ليلى عملا معا»: no name, but what he says."""
        opens = _MARK_BEFORE.search(self.text, max(0, start - 2), start) is not None
        return opens and _MARK_BEHIND.match(self.text, end) is None

    def _is_foreign(self, phrase: Phrase) -> bool:
        """مدرب الساحل الفرنسي برنارو: behind a nationality one word is a name."""
        if phrase.name is None or len(phrase.name_words) > 1:
            return False
        before = self.text[phrase.start : phrase.name[0]].split()
        return len(before) > 1 and before[-1] in self.vocabulary.nationalities

    def _is_unheard(self, phrase: Phrase) -> bool:
        """المنسقة كليمنتين نكويتا سلمي: a full name of words that no dictionary knows."""
        words, vocabulary = phrase.name_words, self.vocabulary
        plain = (
            word[0] in _OF_VERBS or word.startswith(_ARTICLE) or is_any_form(word, vocabulary)
            for word in words
        )
        return len(words) > 1 and not any(plain)

    def _belongs(self, before: str) -> bool:
        """نائب الوزير، مكتب الوزيرة: the post is part of another."""
        if not before.endswith(" "):
            return False
        word = before.split()[-1:] or [""]
        return self.vocabulary.source_kind(word[0]) is not None and not word[0].startswith(_ARTICLE)
