"""Words are data: the code holds letters, affixes and particles, and no lists of words."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import arabnews
from arabnews.text.fold import fold_text

SOURCES = Path(arabnews.__file__).parent
MODULES = sorted(str(path.relative_to(SOURCES).as_posix()) for path in SOURCES.rglob("*.py"))
MOST = 2
"""Words of the dictionary that one constant may hold; more of them are a list, whose place is a word file."""

# What the grammar of Arabic is made of: closed classes, to which no editor of a newsroom will ever add.
GRAMMAR = frozenset(
    fold_text(word)
    for word in (
        *("وال", "بال", "كال", "وبال"),  # the article behind a clitic
        *("هما", "تها", "تهم"),  # pronouns, and the feminine ending before one
        *("يون", "يين"),  # plurals of adjectives of relation
        *("على", "إلى", "حتى", "منذ", "بين", "قبل", "بعد", "عند", "خلال"),  # prepositions
        *("إلا", "أما", "وأن", "بأن", "أنه", "سوف", "ثم"),  # particles
    )
)

# Words beyond the grammar that may stand in one module, and why.
EXCEPTIONS = {
    # how often these stand in a page shows whether its letters are enciphered: the commonest words of Arabic
    "text/enciphered.py": "هذا هذه التي الذي",
    # a last letter that tells how a page spells: ه for ة, where only ة is right
    "quotes/words/spelling.py": "سنه خاصه كافه",
    # the joints of names: son, daughter, father, servant of
    "quotes/speakers/mentions.py": "ابو ابي ولد عبد",
    "quotes/names/openings.py": "ابن بنت ولد منت",
}

_WORD = re.compile("[ء-ي]{3,}")
_CLASS = re.compile(r"\[[^\]]*\]")  # of a pattern: letters and no word
_CONSTANT = (ast.Tuple, ast.List, ast.Set, ast.Dict, ast.JoinedStr, ast.Constant)


def constants(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the strings, patterns and collections of some code, whole ones, and no docstrings."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue
        if isinstance(child, _CONSTANT):
            yield child
        else:
            yield from constants(child)


def arabic_words(node: ast.AST) -> Iterator[str]:
    """Yield the Arabic words of three letters and more in some code, in their search form."""
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield from map(fold_text, _WORD.findall(_CLASS.sub(" ", part.value)))


def word_lists(code: str, known: frozenset[str] = GRAMMAR) -> list[tuple[int, list[str]]]:
    """Return the lists of words in some code: the line of each, and its words that are not known."""
    found = ((node, sorted(set(arabic_words(node)) - known)) for node in constants(ast.parse(code)))
    return [(getattr(node, "lineno", 0), words) for node, words in found if len(words) > MOST]


@pytest.mark.parametrize("module", MODULES)
def test_a_module_holds_no_list_of_words(module: str) -> None:
    """Put such words into a file of `arabnews/lexicon/data`, where an editor finds them."""
    known = GRAMMAR | frozenset(EXCEPTIONS.get(module, "").split())
    assert word_lists((SOURCES / module).read_text(encoding="utf-8"), known) == []


@pytest.mark.parametrize("module", EXCEPTIONS)
def test_the_exceptions_are_what_the_module_needs_and_no_more(module: str) -> None:
    lists = word_lists((SOURCES / module).read_text(encoding="utf-8"))
    assert {word for _, words in lists for word in words} == set(EXCEPTIONS[module].split())


@pytest.mark.parametrize(
    "code",
    [
        'POSTS = ("وزير", "رئيس", "مدير")',
        'POSTS = frozenset({"وزير", "رئيس", "مدير"})',
        'POSTS = {"وزير": 1, "رئيس": 2, "مدير": 3}',
        'POSTS = re.compile("(?:وزير|رئيس|مدير) [ء-ي]+")',
        'POSTS = f"{ARTICLE}(?:وزير|رئيس|مدير)"',
        'def is_post(word):\n    return word in ["وزير", "رئيس", "مدير"]',
    ],
)
def test_a_list_of_words_is_found(code: str) -> None:
    assert [words for _, words in word_lists(code)] == [["رئيس", "مدير", "وزير"]]


@pytest.mark.parametrize(
    "code",
    [
        '"""وزير، رئيس، مدير."""',
        'TITLE = "وزير"  # رئيس، مدير',
        'LETTERS = re.compile("[أإآىة][ء-ي]{3,}")',
        'ENDINGS = ("هما", "تها", "تهم")',
    ],
)
def test_docstrings_comments_letters_and_endings_are_no_list(code: str) -> None:
    assert word_lists(code) == []
