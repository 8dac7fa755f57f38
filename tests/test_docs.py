"""The guide: fresh where it is generated, complete, and its links lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

import arabnews
from arabnews.blocks.rules import RULES
from arabnews.cli.commands import commands, profile
from arabnews.credits import grammar as credit_rules
from arabnews.dates.forms.pieces import FORMS
from arabnews.lexicon.schema import TABLES
from arabnews.models import BlockKind, DateFlag
from arabnews.outlets import recognise as outlet_rules
from arabnews.quotes.ends.stops import STOPS

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
COMMANDS = (*commands.commands.values(), *profile.commands.values())
GUIDE = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)

QUICK_START = (
    "python3 -m venv .venv && .venv/bin/pip install '.[cli]' && .venv/bin/arabnews demo",
    "python3 -m venv .venv && .venv/bin/pip install nox && .venv/bin/nox",
)


def test_the_generated_pages_are_fresh() -> None:
    command = [sys.executable, str(ROOT / "docs" / "generate.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


def test_the_quick_start_has_exactly_two_commands() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    section = readme.partition("## Quick start\n")[2].partition("\n## ")[0]
    assert tuple(re.findall(r"```sh\n(.*?)\n```", section, re.DOTALL)) == QUICK_START


def test_continuous_integration_runs_the_readmes_test_command() -> None:
    assert (ROOT / ".ci" / "run").read_text(encoding="utf-8").endswith(f"{QUICK_START[1]}\n")


@pytest.mark.parametrize("name", arabnews.__all__)
def test_every_public_name_is_in_the_guide(name: str) -> None:
    assert re.search(rf"\b{name}\b", GUIDE)


@pytest.mark.parametrize("name", [*commands.commands, *(f"profile {name}" for name in profile.commands)])
def test_every_command_is_in_the_reference(name: str) -> None:
    assert f"`arabnews {name}" in (ROOT / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "option",
    sorted({option for command in COMMANDS for parameter in command.params for option in parameter.opts}),
)
def test_every_option_is_in_the_reference(option: str) -> None:
    page = (ROOT / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
    assert not option.startswith("--") or f"`{option}" in page


@pytest.mark.parametrize(
    "word",
    [
        *(rule.id for rule in RULES),
        *(form.rule for form in FORMS),
        *(name for name, _ in credit_rules.RULES),
        *(name for name, _, _ in STOPS),
        *(rule.id for rule in outlet_rules.RULES),
        *TABLES,
        *BlockKind,
    ],
)
def test_every_rule_table_and_kind_is_in_the_reference(word: str) -> None:
    assert f"`{word}`" in GUIDE or f"`[[{word}]]`" in GUIDE


@pytest.mark.parametrize("flag", get_args(DateFlag))
def test_every_flag_of_a_date_is_explained(flag: str) -> None:
    assert f"| `{flag}` |" in (ROOT / "docs" / "how-to" / "dates.md").read_text(encoding="utf-8")


def test_every_code_of_a_note_is_in_the_reference() -> None:
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "arabnews").rglob("*.py"))
    codes = set(re.findall(r'code="([a-z.-]+)"|^\s+"(damage\.[a-z0-9-]+)",$', sources, re.MULTILINE))
    page = (ROOT / "docs" / "reference" / "notes.md").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| `([a-z0-9.-]+)` \|", page, re.MULTILINE))
    assert {one or other for one, other in codes} - {"damage.example"} == told


def test_every_page_of_the_guide_is_in_its_index() -> None:
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    pages = [str(page.relative_to(ROOT / "docs")) for page in PAGES if ROOT / "docs" in page.parents]
    assert [page for page in pages if page != "index.md" and f"({page})" not in index] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_to_files(page: Path) -> None:
    links = re.findall(r"\]\((?!https?://)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_an_empty_line_stands_before_the_fence_that_closes_an_example(page: Path) -> None:
    """Without it the fence is read as expected output."""
    blocks = re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    assert [block for block in blocks if ">>> " in block and not block.endswith("\n\n")] == []


def test_every_rule_says_what_it_does() -> None:
    page = (ROOT / "docs" / "reference" / "rules.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `[\w.-]+` \| *\|$", page, re.MULTILINE) == []
