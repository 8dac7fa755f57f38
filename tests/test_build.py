"""The build: pure Python unless it is asked to compile, and what is said of either."""

from __future__ import annotations

import sysconfig
import tomllib
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

import arabnews
from arabnews.about import build, summary
from arabnews.blocks.story import story

ROOT = Path(__file__).parent.parent
WHEEL = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"][
    "targets"
]["wheel"]
HOOK = WHEEL["hooks"]["custom"]
INTERPRETED, COMPILED = HOOK["interpreted"], HOOK["compiled"]


@pytest.fixture(scope="module")
def hook() -> ModuleType:
    spec = spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_compiling_is_asked_for() -> None:
    assert HOOK["enable-by-default"] is False


@pytest.mark.parametrize("name", [*INTERPRETED, *COMPILED])
def test_what_the_lists_name_is_there(name: str) -> None:
    assert (ROOT / "arabnews" / name).exists()


@pytest.mark.parametrize("name", arabnews.__all__)
def test_what_callers_see_stays_interpreted(hook: ModuleType, name: str) -> None:
    """Its docstring, its signature and its own words for misuse would be lost."""
    module = getattr(arabnews, name).__module__.split(".")[1:]
    paths = [Path(*module[:-1], f"{module[-1]}.py"), Path(*module)]
    assert any(hook.is_in(path, INTERPRETED) and not hook.is_in(path, COMPILED) for path in paths)


def test_each_room_is_a_library(hook: ModuleType) -> None:
    rooms = hook.rooms(ROOT / "arabnews", INTERPRETED, COMPILED)
    assert {"arabnews_text", "arabnews_dates", "arabnews_blocks", "arabnews_quotes"} <= rooms.keys()
    assert not {"arabnews_cli", "arabnews_errors"} & rooms.keys()
    assert "arabnews/text/fold.py" in rooms["arabnews_text"]
    assert "arabnews/dates/find.py" not in rooms["arabnews_dates"]
    assert "arabnews/models/resolution/days.py" in rooms["arabnews_models"]
    assert "arabnews/models/dates.py" not in rooms["arabnews_models"]


def test_the_wheel_holds_the_libraries_of_the_rooms_and_no_copies(hook: ModuleType, tmp_path: Path) -> None:
    suffix = sysconfig.get_config_var("EXT_SUFFIX")
    built = (
        Path("arabnews", "text", f"fold{suffix}"),
        Path("arabnews", f"batch{suffix}"),
        Path(f"arabnews_text__mypyc{suffix}"),
    )
    for path in (*built, *(Path("build", "lib", path) for path in built), Path("arabnews", "batch.py")):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).touch()
    assert set(hook.libraries(tmp_path)) == set(built)
    assert len(hook.libraries(tmp_path)) == len(built)


def test_a_build_reads_no_configuration_of_mypy(hook: ModuleType) -> None:
    """That of a checkout around it would refuse what extras that are not there would explain."""
    assert "--config-file=" in hook.ARGUMENTS


def test_a_missing_compiler_is_told_with_the_mend(hook: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hook.os, "name", "posix")
    monkeypatch.setenv("CC", "no-such-compiler -pthread")
    missing = hook.missing_part()
    assert missing == "there is no C compiler (no no-such-compiler on the path)"
    told = hook.MISSING.format(what=missing)
    assert "apt install build-essential" in told
    assert "leave the variable out" in told


def test_a_function_says_its_sentence_in_either_build() -> None:
    assert summary(story.standing).startswith("Label an outlet's standing paragraph")
    assert build() == (
        "pure" if str(import_module("arabnews.text.fold").__file__).endswith(".py") else "compiled"
    )
