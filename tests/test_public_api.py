"""The front door: what it exports, what it loads, how it is documented."""

from __future__ import annotations

import importlib
import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FunctionType

import pytest

import arabnews

PUBLIC = {name: getattr(arabnews, name) for name in arabnews.__all__}
DOCUMENTED = {
    name: value for name, value in PUBLIC.items() if inspect.isclass(value) or inspect.isfunction(value)
}
ROOMS = ("models", "lexicon", "errors")


def test_the_exports_are_sorted_and_there() -> None:
    assert sorted(arabnews.__all__, key=_ruff_order) == arabnews.__all__
    assert [name for name in arabnews.__all__ if not hasattr(arabnews, name)] == []


@pytest.mark.parametrize("room", ROOMS)
def test_the_exports_of_a_room_are_sorted_and_there(room: str) -> None:
    module = importlib.import_module(f"arabnews.{room}")
    assert sorted(module.__all__, key=_ruff_order) == module.__all__
    assert [name for name in module.__all__ if not hasattr(module, name)] == []


@pytest.mark.parametrize("library", ["bs4", "click", "dateparser", "rich"])
def test_parsing_a_text_does_not_load(library: str, loaded_by_a_text: frozenset[str]) -> None:
    assert library not in loaded_by_a_text


@pytest.fixture(scope="module")
def loaded_by_a_text() -> frozenset[str]:
    code = """import sys, arabnews
arabnews.parse("حافلات جديدة على خط الكورنيش\\n\\nنشر في: 10 مارس 2024\\n\\nبدأت الشركة تشغيل عشر حافلات.")
print(*{name.partition(".")[0] for name in sys.modules})"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return frozenset(done.stdout.split())


def test_importing_arabnews_loads_nothing_but_itself_and_the_standard_library() -> None:
    code = "import sys; before = set(sys.modules); import arabnews; print(*(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert loaded - sys.stdlib_module_names == {"arabnews"}


@pytest.mark.parametrize("name", DOCUMENTED)
def test_no_public_signature_holds_any(name: str) -> None:
    annotations = [str(note) for function in _functions(DOCUMENTED[name]) for note in _annotations(function)]
    assert [note for note in annotations if re.search(r"\bAny\b", note)] == []


@pytest.mark.parametrize("name", DOCUMENTED)
def test_a_public_name_is_documented_with_an_example_in_arabic(name: str) -> None:
    documentation = inspect.getdoc(DOCUMENTED[name]) or ""
    assert documentation.partition("\n")[0].endswith(".")
    assert re.search(r"[ء-ي]", documentation.partition(">>> ")[2].partition("\n\n")[0])


@pytest.mark.parametrize("name", arabnews.__all__)
def test_a_public_name_is_in_the_code_that_the_type_checkers_read(name: str) -> None:
    code = (Path(__file__).parent / "typing" / "api.py").read_text(encoding="utf-8")
    assert re.search(rf"(?<!import ){name}\b", code)


def _ruff_order(name: str) -> tuple[int, str]:
    """Order names as ruff does: constants, then classes, then functions."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2), name


def _functions(value: object) -> Iterator[FunctionType]:
    """Yield a function itself, or the public functions of a class that arabnews defines."""
    if isinstance(value, FunctionType):
        yield value
    elif inspect.isclass(value):
        for name, member in list(vars(value).items()):
            inner = getattr(member, "fget", None) or getattr(member, "__func__", member)
            if not name.startswith("_") and isinstance(inner, FunctionType):
                yield inner


def _annotations(function: FunctionType) -> Iterator[object]:
    signature = inspect.signature(function)
    yield signature.return_annotation
    for parameter in signature.parameters.values():
        yield parameter.annotation
