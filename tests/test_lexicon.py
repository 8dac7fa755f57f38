"""Word files: what the loader refuses and how it says so, and a test for every entry of the library's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

import arabnews
from arabnews.cli.words import check_file, example_problems
from arabnews.errors import LexiconError
from arabnews.lexicon import Lexicon, default_lexicon, load_lexicon
from arabnews.lexicon.entry import Entry
from arabnews.lexicon.quote_tables import ParticleEntry, ParticleKind, QuoteWordEntry
from arabnews.lexicon.schema import MarkerEntry

GOOD = """
[[marker]]
id = "related-browse-also"
kind = "related"
match = "start"
forms = ["تصفحوا أيضا"]
examples = ["تصفحوا أيضاً: حافلات جديدة على خط الكورنيش"]
not_examples = ["تصفحوا أيضاً ما في الرفوف العليا من كتب نادرة قبل أن تغلق المكتبة أبوابها في المساء."]
"""

BROKEN = {
    "unknown key": (
        GOOD.replace("not_examples", "not_exmples"),
        ("[[marker]] 1", "«تصفحوا أيضا»", "unknown key 'not_exmples'", "did you mean 'not_examples'?"),
    ),
    "unknown table": (
        GOOD.replace("[[marker]]", "[[makrer]]"),
        ("unknown table [[makrer]]", "did you mean 'marker'?"),
    ),
    "table, not a list": (
        GOOD.replace("[[marker]]", "[marker]"),
        ("marker must be a list of entries", "write [[marker]] above each entry"),
    ),
    "missing key": (
        GOOD.replace('kind = "related"\n', ""),
        ("[[marker]] 1", "«تصفحوا أيضا»", "kind is missing; add it"),
    ),
    "missing keys": (
        GOOD.replace('kind = "related"\n', "").replace('match = "start"\n', ""),
        ("[[marker]] 1", "kind, match are missing; add them"),
    ),
    "a needed key misspelt": (
        GOOD.replace("\nexamples", "\nexmples"),
        ("[[marker]] 1", "unknown key 'exmples'", "did you mean 'examples'?"),
    ),
    "wrong value": (
        GOOD.replace('match = "start"', 'match = "begin"'),
        ("[[marker]] 1", "match: 'begin' is none of its values; known are end, line, start, within"),
    ),
    "wrong value much like a right one": (
        GOOD.replace('kind = "related"', 'kind = "relatd"'),
        ("kind: 'relatd' is none of its values — did you mean 'related'?",),
    ),
    "text, not a list": (
        GOOD.replace('forms = ["تصفحوا أيضا"]', 'forms = "تصفحوا أيضا"'),
        ("[[marker]] 1", "forms: 'تصفحوا أيضا' is no list", 'write ["تصفحوا أيضا"]'),
    ),
    "a number, not a text": (
        GOOD.replace('id = "related-browse-also"', "id = 7"),
        ("id: 7 is no text", 'write it in quotation marks, "7"'),
    ),
    "no example": (
        GOOD.replace('examples = ["تصفحوا أيضاً: حافلات جديدة على خط الكورنيش"]', "examples = []"),
        ("[[marker]] 1", "examples: ", "at least 1 item"),
    ),
    "tatweel": (
        GOOD.replace('forms = ["تصفحوا أيضا"]', 'forms = ["تصفحـــوا أيضا"]'),
        ("forms: ", "tatweel", "write «تصفحوا أيضا»"),
    ),
    "stray blank": (
        GOOD.replace('forms = ["تصفحوا أيضا"]', 'forms = ["تصفحوا  أيضا "]'),
        ("forms: ", "stray blanks", "write «تصفحوا أيضا»"),
    ),
    "invisible mark": (
        GOOD.replace('forms = ["تصفحوا أيضا"]', 'forms = ["\\u200fتصفحوا أيضا"]'),
        ("forms: ", "invisible characters", "write «تصفحوا أيضا»"),
    ),
    "nothing but vowel signs": (
        GOOD.replace('forms = ["تصفحوا أيضا"]', 'forms = ["\\u064e"]'),
        ("is empty once vowel signs are folded", "write the word itself"),
    ),
    "form twice": (
        GOOD.replace('forms = ["تصفحوا أيضا"]', 'forms = ["تصفحوا أيضا", "تَصفحوا ايضا"]'),
        ("[[marker]]", "«تَصفحوا ايضا»", "stands twice once folded", "delete one of them"),
    ),
    "form of the library's own": (
        GOOD.replace('forms = ["تصفحوا أيضا"]', 'forms = ["اقرأ أيضا"]'),
        ("«اقرأ أيضا»", "stands twice once folded"),
    ),
    "no TOML": ("[[marker", ("not a TOML file in UTF-8",)),
}


@pytest.fixture
def word_file(tmp_path: Path) -> Path:
    return tmp_path / "my-words.toml"


@pytest.mark.parametrize(("content", "says"), BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_refused_by_name_entry_word_and_mend(
    word_file: Path, content: str, says: tuple[str, ...]
) -> None:
    word_file.write_text(content, encoding="utf-8")
    with pytest.raises(LexiconError) as caught:
        load_lexicon(word_file)
    message = str(caught.value)
    assert message.startswith(str(word_file))
    assert [part for part in says if part not in message] == []


def test_a_file_in_another_encoding_is_refused(word_file: Path) -> None:
    word_file.write_bytes(GOOD.encode("cp1256"))
    with pytest.raises(LexiconError, match="not a TOML file in UTF-8"):
        load_lexicon(word_file)


def test_a_missing_file_is_refused(word_file: Path) -> None:
    with pytest.raises(LexiconError, match="cannot be read: No such file"):
        load_lexicon(word_file)


def test_private_words_stand_beside_the_librarys_own(word_file: Path) -> None:
    word_file.write_text(GOOD, encoding="utf-8")
    ids = [entry.id for entry in load_lexicon(word_file).of(MarkerEntry)]
    assert ids == [*(entry.id for entry in default_lexicon().of(MarkerEntry)), "related-browse-also"]


def test_a_word_may_do_several_works(word_file: Path) -> None:
    entry = '[[quote_word]]\nkind = "{}"\nforms = ["هنا"]\nexamples = ["قال الحارس هنا إن الباب أغلق"]\n'
    word_file.write_text(entry.format("narration"), encoding="utf-8")
    words = load_lexicon(word_file).of(QuoteWordEntry)
    assert {"adverb", "narration"} <= {word.kind for word in words if "هنا" in word.forms}
    word_file.write_text(entry.format("adverb"), encoding="utf-8")
    with pytest.raises(LexiconError, match="stands twice once folded"):
        load_lexicon(word_file)


def test_a_private_word_of_a_closed_class_is_refused(word_file: Path) -> None:
    word_file.write_text(
        '[[particle]]\nkind = "but"\nforms = ["إنما"]\nexamples = ["إنما عاد الحارس"]\n', encoding="utf-8"
    )
    with pytest.raises(LexiconError, match=r"\[\[particle\]\] \(«إنما»\): this class is closed"):
        load_lexicon(word_file)


def test_every_class_of_particles_has_its_words() -> None:
    listed = {entry.kind for entry in default_lexicon().of(ParticleEntry)}
    assert listed == set(get_args(ParticleKind))


def test_the_version_tells_lexicons_apart(word_file: Path) -> None:
    word_file.write_text(GOOD, encoding="utf-8")
    private = load_lexicon(word_file).version
    assert private != default_lexicon().version
    assert private == load_lexicon(word_file).version


def test_the_check_counts_what_it_checked(word_file: Path) -> None:
    word_file.write_text(GOOD, encoding="utf-8")
    report = check_file(str(word_file))
    assert (report.entries, report.examples, report.problems) == (1, 2, ())


def test_the_check_names_an_example_that_is_not_found(word_file: Path) -> None:
    word_file.write_text(GOOD.replace('examples = ["تصفحوا', 'examples = ["تأملوا', 1), encoding="utf-8")
    (problem,) = check_file(str(word_file)).problems
    assert problem == (
        "[[marker]] 1 («تصفحوا أيضا»): the example «تأملوا أيضاً: حافلات جديدة على خط الكورنيش» is not found; "
        "give one that holds a form of the entry"
    )


def test_the_check_names_a_counter_example_that_is_found(word_file: Path) -> None:
    line = "تصفحوا أيضاً: المكتبة العامة"
    word_file.write_text(GOOD.replace('not_examples = ["', f'not_examples = ["{line}", "'), encoding="utf-8")
    (problem,) = check_file(str(word_file)).problems
    assert problem == (
        f"[[marker]] 1 («تصفحوا أيضا»): the counter-example «{line}» is found; "
        "narrow the form or how it matches"
    )


def test_the_check_refuses_a_file_without_entries(word_file: Path) -> None:
    word_file.write_text("# nothing yet\n", encoding="utf-8")
    with pytest.raises(LexiconError, match="holds no entry"):
        check_file(str(word_file))


def _entries() -> Iterator[tuple[str, Entry]]:
    for table, entries in default_lexicon().tables.items():
        for entry in entries:
            yield f"{table} {entry.group}: {entry.forms[0]}".replace(" :", ":"), entry


ENTRIES = dict(_entries())


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES)
def test_the_examples_of_an_entry_are_found_and_its_counter_examples_not(entry: Entry) -> None:
    assert list(example_problems(entry, default_lexicon())) == []


def test_a_given_name_of_the_caller_is_not_cut_at_its_waw(word_file: Path) -> None:
    word_file.write_text(
        '[[name_word]]\nkind = "given"\nforms = ["وسمانة"]\nexamples = ["وسمانة العابد"]\n', encoding="utf-8"
    )
    page = (
        '<html><head><meta name="author" content="سالم العابد وسمانة الحارثي"></head><body><article>'
        "<h1>عودة القوارب إلى الخليج</h1><p>وصلت القوارب صباح أمس إلى رصيف المدينة القديمة."
        "</p></article></body></html>"
    )
    names = [
        [byline.name for byline in arabnews.parse_html(page, lexicon=lexicon).bylines]
        for lexicon in (None, load_lexicon(word_file))
    ]
    assert names == [["سالم العابد", "سمانة الحارثي"], ["سالم العابد وسمانة الحارثي"]]


@pytest.fixture
def words_of_an_almanac(word_file: Path) -> Lexicon:
    word_file.write_text(
        """
[[month]]
calendar = "gregorian"
number = 3
forms = ["شهر النوارس"]
examples = ["10 شهر النوارس 2024"]

[[marker]]
id = "copyright"
kind = "footer"
match = "start"
forms = ["كل ما هنا ملك"]
examples = ["كل ما هنا ملك لصحيفة المرفأ الجديد"]
""",
        encoding="utf-8",
    )
    return load_lexicon(word_file)


@pytest.mark.parametrize(
    ("above", "lead", "published", "modified"),
    [
        ("نشر في: 10 شهر النوارس 2024", "", "2024-03-10", None),
        ("سالم العابد | 10 شهر النوارس 2024", "", "2024-03-10", None),
        ("28 شعبان 1445 - الأحد 10 شهر النوارس 2024", "", "2024-03-10", None),
        ("10 مارس 2024، آخر تحديث: 12 شهر النوارس 2024", "", "2024-03-10", "2024-03-12"),
        ("", "نزوى 10 شهر النوارس 2024 (رويترز) - ", "2024-03-10", None),
    ],
)
def test_the_months_of_the_caller_date_the_story(
    above: str, lead: str, published: str, modified: str | None, words_of_an_almanac: Lexicon
) -> None:
    story = "افتتحت البلدية صباح اليوم مكتبة عامة جديدة تضم قاعة للأطفال ومختبراً للمخطوطات."
    page = f"افتتاح مكتبة عامة في نزوى\n\n{above}\n\n{lead}{story}"
    article = arabnews.parse_text(page, lexicon=words_of_an_almanac)
    assert str(article.published_at) == published
    assert (article.modified_at and str(article.modified_at)) == modified
    assert arabnews.parse_text(page) != article


def test_the_copyright_words_of_the_caller_name_the_outlet(words_of_an_almanac: Lexicon) -> None:
    page = "افتتاح مكتبة عامة في نزوى\n\nافتتحت البلدية المكتبة.\n\nكل ما هنا ملك لصحيفة المرفأ الجديد"
    outlets = [arabnews.parse_text(page, lexicon=words).outlet for words in (None, words_of_an_almanac)]
    assert [outlet and outlet.name for outlet in outlets] == [None, "صحيفة المرفأ الجديد"]
