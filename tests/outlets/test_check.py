"""`arabnews profile check`: what each selector finds, and signs that a site has changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from arabnews.cli.commands import run
from arabnews.learning import LayoutCheck, Selected, check_layouts
from arabnews.outlets.schema import Profile, read_profiles

LEAD = "افتتحت بلدية نزوى أمس مكتبة عامة في الحارة القديمة بعد عامين من أعمال الترميم."
MORE = "وتضم المكتبة خمسة آلاف كتاب وقاعة للمخطوطات، وتفتح أبوابها كل يوم عدا الجمعة."
THIRD = "وقال مدير المكتبة سالم العابد إن القاعة تتسع لمئة قارئ، وإن الاستعارة مجانية لأهالي الولاية."
FOURTH = "وستنظم البلدية كل خميس جلسة قراءة للأطفال يشرف عليها معلمون متقاعدون من مدارس الولاية."
HALF = f"{LEAD}\n\n{MORE}"
WHOLE = f"{HALF}\n\n{THIRD}\n\n{FOURTH}"
PAGE = (
    "<body><h1>افتتاح مكتبة في نزوى</h1><b class=when>7 مارس 2024</b>"
    f"<div class=text><p>{LEAD}</p><p>{MORE}</p></div></body>"
)
PROFILE = """
[[profile]]
id = "almarfa"
name = "المرفأ الجديد"
domains = ["almarfa.example"]
country = "OM"
timezone = "Asia/Muscat"
months = ["egyptian"]
kind = "newspaper"

[[profile.layout]]
seen_in = ["almarfa.example"]
body = ["div.text"]
title = ["h2.title", "h1"]
date = ["b.when"]
"""


def profile_of(content: str = PROFILE) -> Profile:
    (profile,) = read_profiles("om.toml", content.encode())
    return profile


def test_each_selector_is_named_with_its_lines() -> None:
    assert check_layouts(PAGE, profile_of()) == LayoutCheck(
        selectors=(
            Selected(1, "title", "h2.title", (), counts=False),
            Selected(1, "title", "h1", ("افتتاح مكتبة في نزوى",), counts=True),
            Selected(1, "date", "b.when", ("7 مارس 2024",), counts=True),
            Selected(1, "body", "div.text", (LEAD, MORE), counts=True),
        )
    )


@pytest.mark.parametrize(
    ("page", "warning"),
    [
        (
            PAGE.replace("text", "copy"),
            "no layout fits: none of them selects the story; the site may have changed",
        ),
        (PAGE.replace("when", "date"), "layout 1: date finds nothing: b.when"),
        (PAGE.replace("h1>", "h4>"), "layout 1: title finds nothing: h2.title, h1"),
        (
            PAGE.replace("</body>", f"<div><p>{THIRD}</p><p>{FOURTH}</p></div></body>"),
            f"layout 1: the story is longer without it, {len(WHOLE)} characters instead of {len(HALF)}",
        ),
    ],
    ids=["no layout fits", "a key finds nothing", "none of its selectors", "a longer story"],
)
def test_a_changed_site_is_told(page: str, warning: str) -> None:
    assert check_layouts(page, profile_of()).warnings == (warning,)


def test_text_and_profiles_without_layouts_have_nothing_to_check() -> None:
    without = profile_of(PROFILE.partition("[[profile.layout]]")[0])
    assert check_layouts(PAGE, without) == check_layouts(LEAD, profile_of()) == LayoutCheck()


@pytest.fixture
def profile_file(tmp_path: Path) -> str:
    file = tmp_path / "om.toml"
    file.write_text(PROFILE, encoding="utf-8")
    return str(file)


def save(folder: Path, page: str) -> str:
    file = folder / "page.html"
    file.write_text(page, encoding="utf-8")
    return str(file)


def test_the_command_prints_fields_between_tabs_in_a_pipe(
    tmp_path: Path, profile_file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["profile", "check", "--profile", profile_file, save(tmp_path, PAGE)]) == 0
    out, err = capsys.readouterr()
    assert [line.split("\t") for line in out.splitlines()] == [
        ["layout.1.title", "(h2.title)", "0", ""],
        ["layout.1.title", "h1", "1", "افتتاح مكتبة في نزوى"],
        ["layout.1.date", "b.when", "1", "7 مارس 2024"],
        ["layout.1.body", "div.text", "2", LEAD],
    ]
    assert err == ""


def test_the_command_prints_a_table_on_a_terminal(
    tmp_path: Path, profile_file: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "140")
    monkeypatch.chdir(tmp_path)  # a long path would break the title over two lines
    save(tmp_path, PAGE)
    assert run(["profile", "check", "--profile", profile_file, "page.html"]) == 0
    out = capsys.readouterr().out
    assert "page.html: what the selectors find" in out
    assert [word for word in ("key", "selector", "lines", "first line") if word not in out] == []


def test_the_command_warns_of_a_changed_site_and_fails(
    tmp_path: Path, profile_file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    page = save(tmp_path, PAGE.replace("text", "copy"))
    assert run(["profile", "check", "--profile", profile_file, page]) == 1
    told = "no layout fits: none of them selects the story; the site may have changed"
    assert capsys.readouterr().err == f"arabnews: {page}: {told}\n"


def test_the_command_takes_the_id_of_a_profile_of_the_library(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["profile", "check", "--profile", "elkhabar", save(tmp_path, PAGE)]) == 1
    assert capsys.readouterr().out.splitlines()[0].split("\t")[:3] == [
        "layout.1.title",
        "(h2#article_title)",
        "0",
    ]


def test_a_broken_selector_is_told_with_file_entry_and_mend(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "om.toml"
    file.write_text(PROFILE.replace("b.when", "b:first-child"), encoding="utf-8")
    assert run(["profile", "check", "--profile", str(file), save(tmp_path, PAGE)]) == 2
    err = capsys.readouterr().err
    assert "om.toml, [[profile]] 1 («almarfa»): layout.0.date.0: 'b:first-child' cannot be read at" in err
    assert err.endswith("pseudo-classes are not read; name the element by its class\n")
