"""Find date expressions in running text and in header lines."""

from __future__ import annotations

import datetime as dt

from arabnews.dates.context.context import has_context
from arabnews.dates.context.counted import counted_runs
from arabnews.dates.context.mention import mention_of
from arabnews.dates.context.names import naming
from arabnews.dates.foreign import foreign_lines, foreign_part, is_mixed, read_foreign
from arabnews.dates.header import (
    best_of_line,
    looks_like_date_line,
    with_bare_weekday,
    with_short_year,
    with_year_before,
)
from arabnews.dates.joins.compose import runs_of
from arabnews.dates.words.tokens import tokenise
from arabnews.dates.words.vocabulary import vocabulary
from arabnews.dates.words.weeks import country_code
from arabnews.lexicon import Lexicon, default_lexicon
from arabnews.models import DateAnchor, DateMention
from arabnews.models.moments import told_moment
from arabnews.text.fold import Folded, fold
from arabnews.text.given import given_text

__all__ = ["dates_of", "find_dates", "parse_date"]


def find_dates(
    text: str,
    *,
    reference: dt.date | str | None = None,
    country: str | None = None,
    lexicon: Lexicon | None = None,
) -> tuple[DateMention, ...]:
    """Find every date expression of a text.

    >>> import datetime, arabnews
    >>> found = arabnews.find_dates("افتتح الوزير الجسر أمس الأربعاء", reference=datetime.date(2024, 3, 7))
    >>> [(mention.text, mention.value.edtf) for mention in found]
    [('أمس الأربعاء', '2024-03-06')]

    Args:
        text: Running text; a mention never crosses a line break.
        reference: The day (or day and time) of writing, also in ISO 8601; without it relative expressions
            stay unresolved.
        country: ISO 3166 code of the outlet's country, for the first day of its week.
        lexicon: Words to use in place of the library's own.

    Returns:
        Mentions in the order of the text. An expression that cannot be resolved has no value and says why in
        its flags; words too loose for a value, such as `منذ سنوات`, are of the kind `vague`.

    Raises:
        InputError: The text is no text, the reference no moment, or the country no code.
    """
    folded, country = fold(given_text(text)), country_code(country)
    return dates_of(folded, _anchor(reference), country, lexicon or default_lexicon())


def dates_of(
    folded: Folded, anchor: DateAnchor | None, country: str | None, lexicon: Lexicon
) -> tuple[DateMention, ...]:
    """Find every date expression of a text whose search form is known already, as `find_dates` does.

    Args:
        folded: The text with its search form.
        anchor: The day of writing.
        country: ISO 3166 code of the outlet's country, in capitals.
        lexicon: Words to read by.
    """
    tokens = tokenise(folded, vocabulary(lexicon))
    mentions: list[DateMention] = []
    for run in counted_runs(runs_of(tokens), tokens):
        if run.weak and not has_context(run, tokens):
            continue
        what = naming(run, tokens)
        if what != "name":
            mentions.append(mention_of(run, tokens, anchor, country, what))
    return _with_foreign(folded.source, mentions)


def _anchor(reference: dt.date | str | None) -> DateAnchor | None:
    moment = None if reference is None else told_moment(reference, "reference")
    return None if moment is None else DateAnchor(moment=moment, role="caller")


def _with_foreign(text: str, mentions: list[DateMention]) -> tuple[DateMention, ...]:
    """Add the dates of lines in other scripts, where the grammar has read nothing."""
    found: list[DateMention] = []
    for start, end in foreign_lines(text):
        if not any(mention.span.start < end and mention.span.end > start for mention in mentions):
            mention = read_foreign(text, start, end)
            found += [] if mention is None else [mention]
    return tuple(sorted([*mentions, *found], key=lambda mention: mention.span.start) if found else mentions)


def parse_date(
    line: str,
    *,
    reference: dt.date | str | None = None,
    country: str | None = None,
    lexicon: Lexicon | None = None,
) -> DateMention | None:
    """Read one header line.

    >>> import arabnews
    >>> mention = arabnews.parse_date("آخر تحديث: الأربعاء 15 مايو 2024 - 10:30 ص")
    >>> mention.value.moment, mention.role
    (datetime.datetime(2024, 5, 15, 10, 30), 'update')
    >>> arabnews.parse_date("افتتاح مكتبة عامة في نزوى") is None
    True

    Args:
        line: One line of a page.
        reference: The day of writing, for lines such as `منذ 3 ساعات`; also in ISO 8601.
        country: ISO 3166 code of the outlet's country.
        lexicon: Words to use in place of the library's own.

    Returns:
        The line's date, `None` if the line is no date line. Its `role` tells what a label on the line says.

    Raises:
        InputError: As for `find_dates`.
    """
    line, country, anchor = given_text(line), country_code(country), _anchor(reference)
    folded = fold(line)
    if not looks_like_date_line(folded.text):
        return None
    tokens = tokenise(folded, vocabulary(lexicon or default_lexicon()))
    runs = with_year_before(with_short_year(runs_of(tokens), tokens), tokens)
    if runs and tokens.starts[runs[0].first]:
        runs = with_bare_weekday(runs, tokens)
    best = best_of_line(counted_runs(runs, tokens), tokens)
    if best is not None:
        return mention_of(best, tokens, anchor, country, "date")
    if not is_mixed(line):
        return None
    label = tokens.vocabulary.label.match(folded.text)
    return read_foreign(line, *foreign_part(line, folded.to_source(0, label.end())[1] if label else 0))
