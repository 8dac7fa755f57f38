"""A page in the markup of every outlet whose profile has selectors: they find what they should, and no less
than the rules that read every page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypedDict

import pytest
from bs4 import BeautifulSoup

import arabnews
from arabnews.learning import check_layouts
from arabnews.models import Article
from arabnews.outlets.registry import default_registry
from arabnews.outlets.schema import Profile
from tests.test_pages import fields_of

LAYOUTS = Path(__file__).parent / "layouts"
PROFILES = {profile.id: profile for profile in default_registry().profiles if profile.layout}


class Expected(TypedDict):
    """What `expected.json` holds: `gains` are the fields that come out wrong without the profile."""

    fields: dict[str, object]
    gains: list[str]
    blocks: list[list[str]]


def page_of(profile: Profile) -> str:
    return (LAYOUTS / profile.id / "page.html").read_text(encoding="utf-8")


def parse(profile: Profile, *without: str) -> Article:
    return arabnews.parse_html(
        page_of(profile), url=f"https://{profile.domains[0]}/news/1", without=("quotes", "dates", *without)
    )


def expected_of(profile: Profile) -> Expected:
    expected: Expected = json.loads((LAYOUTS / profile.id / "expected.json").read_text(encoding="utf-8"))
    return expected


def test_every_outlet_with_selectors_has_a_page() -> None:
    assert sorted(path.name for path in LAYOUTS.iterdir() if path.is_dir()) == sorted(PROFILES)


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_a_layout_gives_each_line_its_label(profile: Profile) -> None:
    blocks = [[str(block.kind), block.text] for block in parse(profile).blocks]
    assert blocks == expected_of(profile)["blocks"]


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_a_layout_fills_the_fields(profile: Profile) -> None:
    assert fields_of(parse(profile)) == expected_of(profile)["fields"]


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_what_the_profile_gains(profile: Profile) -> None:
    expected = expected_of(profile)
    generic = fields_of(parse(profile, "profile"))
    assert [name for name, value in expected["fields"].items() if generic[name] != value] == expected["gains"]


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_the_layout_fits_and_every_key_finds_something(profile: Profile) -> None:
    check = check_layouts(page_of(profile), profile)
    assert check.warnings == ()
    counting = [selected.purpose for selected in check.selectors if selected.counts]
    assert sorted(counting) == sorted({selected.purpose for selected in check.selectors})


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_a_tree_of_beautiful_soup_is_read_by_the_same_selectors(profile: Profile) -> None:
    soup = BeautifulSoup(page_of(profile), "html.parser")
    article = arabnews.parse(soup, outlet=profile.id, without=("quotes", "dates"))
    assert [(block.kind, block.rule, block.text) for block in article.blocks] == [
        (block.kind, block.rule, block.text) for block in parse(profile).blocks
    ]
