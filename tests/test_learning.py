"""Learning a made outlet of thirty pages: every standing part found, no word of a story among them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

from arabnews.cli.commands import run
from arabnews.errors import InputError, ProfileError
from arabnews.learning import LearnedProfile, check_profile, learn_profile
from arabnews.outlets.learn import Part
from arabnews.outlets.schema import read_profiles

MASTHEAD = "المرفأ الجديد | صوت الساحل"
LINKS = "عن الجريدة - الإعلانات - الأرشيف"
STRIP = "على مدار اللحظة"
STRIP_END = "استمع إلى الموجز"
BACKGROUND = (
    "وتعد مكتبة الساحل من أقدم مكتبات المدينة إذ فتحت أبوابها قبل أربعين عاما وتضم مخطوطات عن الملاحة والصيد"
)
NOTICE = (
    "لا تعبر المواد المنشورة هنا بالضرورة عن رأي الجريدة وتخضع مشاركات القراء لمراجعة قسم المتابعة قبل نشرها"
)
MARKER = "من دفاتر الجريدة"
INLINE = "من دفتر القراء"
FOOT = "صفحات الميناء الرقمية"
RIGHTS = "جميع الحقوق محفوظة لجريدة المرفأ الجديد © 2024"

WORDS = """
افتتحت جددت وسعت نظفت زينت رممت سيجت أنارت شجرت طورت
المكتبة الحديقة السوق الميناء المدرسة القرية البلدية الجمعية النادي المتحف المزرعة المحطة
ممرا قاعة ملعبا رصيفا نافورة مظلة حوضا سياجا بوابة مقهى ورشة حقلا
بهدوء سريعا أخيرا مجددا تدريجيا جزئيا مبكرا صباحا مساء لاحقا يدويا كاملا
نزوى صحار صور بهلاء عبري إبراء الرستاق سمائل بدبد أدم منح إزكي
"""
POOLS = [line.split() for line in WORDS.strip().splitlines()]


def sentence(dice: random.Random, words: int) -> str:
    return " ".join(dice.choice(POOLS[at % len(POOLS)]) for at in range(words))


def page(number: int) -> tuple[list[str], list[str]]:
    """Make a page: all its lines, and those that are its story."""
    dice = random.Random(number)  # noqa: S311 - chance for tests
    headline, caption = sentence(dice, 6), sentence(dice, 7)
    paragraphs = [f"{sentence(dice, dice.randint(16, 30))}." for _ in range(dice.randint(3, 5))]
    story = [headline, f"{dice.choice(POOLS[-1])} - سالم العابد", *paragraphs]
    linked = [f"{INLINE}: {sentence(dice, 6)}"] if number % 3 == 0 else []
    lines = [
        MASTHEAD,
        f"العدد {1200 + number}",
        LINKS,
        STRIP,
        *(sentence(dice, 5) for _ in range(3)),
        STRIP_END,
        *story[:2],
        caption,
        caption,
        paragraphs[0],
        *linked,
        *paragraphs[1:],
        *([BACKGROUND] if number % 5 == 0 else []),
        MARKER,
        sentence(dice, 6),
        FOOT,
        NOTICE,
        RIGHTS,
    ]
    return lines, story


def text_of(lines: Sequence[str]) -> str:
    return "\n\n".join(lines)


@cache
def learned() -> LearnedProfile:
    pages = [text_of(page(number)[0]) for number in range(30)]
    return learn_profile(pages, domain="almarfa.example", country="OM", kind="newspaper")


def named(kind: str) -> list[str]:
    return [part.text for part in learned().parts if part.kind == kind]


def test_every_standing_part_is_found() -> None:
    assert named("masthead") == [MASTHEAD, "العدد 1200", LINKS, STRIP_END]
    assert named("ticker") == [STRIP]
    assert sorted(named("related")) == sorted([MARKER, INLINE])
    assert named("background") == [BACKGROUND]
    assert named("footer") == [FOOT, NOTICE, RIGHTS]
    assert named("end") == [MARKER]
    assert named("caption") == [""]


def test_no_line_of_a_story_is_a_part() -> None:
    stories = {line for number in range(30) for line in page(number)[1]}
    assert [part for part in learned().parts if part.text in stories] == []


def test_parts_say_on_how_many_pages_they_stand() -> None:
    (background,) = [part for part in learned().parts if part.kind == "background"]
    assert background.pages == 6
    assert learned().parts[0] == Part("masthead", MASTHEAD, 30, 0)


def test_the_proposal_reads_back_and_holds_no_paragraph() -> None:
    (profile,) = read_profiles("om.toml", learned().toml.encode())
    assert profile == learned().profile
    assert (profile.name, profile.country, profile.timezone) == ("جريدة المرفأ الجديد", "OM", "Asia/Muscat")
    assert BACKGROUND not in learned().toml
    assert NOTICE not in learned().toml
    assert profile.text.doubled_captions
    assert [standing.kind for standing in profile.text.standing] == ["background", "footer"]


def test_no_change_touches_a_storys_own_lines() -> None:
    stories = [set(page(number)[1]) for number in range(30)]
    assert [change for change in learned().changes if change.text in stories[change.page]] == []


def test_each_change_names_its_page_and_gives_another_label() -> None:
    assert {change.page for change in learned().changes} > {0, 2, 3}
    assert all(change.text in page(change.page)[0] for change in learned().changes)
    assert {change.is_new for change in learned().changes} == {True}
    known = check_profile(text_of(page(0)[0]), learned().profile)
    assert {change.is_new: change.before == change.after for change in known} == {True: False, False: True}


def test_the_outlet_is_named_by_the_copyright_of_most_pages() -> None:
    pages = [text_of(page(number)[0]) for number in range(30)]
    pages[:9] = [text.replace(RIGHTS, "جميع الحقوق محفوظة لشركة الرصيف © 2024") for text in pages[:9]]
    learnt = learn_profile(pages, domain="almarfa.example", country="OM")
    assert learnt.profile.name == learned().profile.name


def test_a_page_that_was_not_learned_from_is_known_by_the_profile() -> None:
    lines, story = page(90)
    hits = {change.text: change.rule for change in check_profile(text_of(lines), learned().profile)}
    assert {line: hits[line] for line in (MASTHEAD, STRIP, BACKGROUND, NOTICE, FOOT)} == {
        MASTHEAD: "profile.noise",
        STRIP: "profile.ticker",
        BACKGROUND: "profile.standing",
        NOTICE: "profile.standing",
        FOOT: "profile.noise",
    }
    assert [hits[item] for item in lines[4:7]] == ["profile.ticker"] * 3
    assert [line for line in story if line in hits] == []


def test_copies_of_a_story_are_one_page() -> None:
    one = text_of(page(1)[0])
    with pytest.raises(InputError, match="got 1"):
        learn_profile([one] * 40, domain="almarfa.example", country="OM")


def test_a_country_without_profiles_is_refused() -> None:
    pages = [text_of(page(number)[0]) for number in range(20)]
    with pytest.raises(ProfileError, match="no profile has the country 'XX'"):
        learn_profile(pages, domain="almarfa.example", country="XX")


def test_a_broken_domain_is_refused() -> None:
    pages = [text_of(page(number)[0]) for number in range(20)]
    with pytest.raises(ProfileError, match="domain"):
        learn_profile(pages, domain="www.almarfa.example", country="OM")
    with pytest.raises(ProfileError, match=r"'https://almarfa\.example/7' is no bare domain"):
        learn_profile(pages, domain="https://almarfa.example/7", country="OM")


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    paths = [tmp_path / f"{number}.txt" for number in range(30)]
    for number, path in enumerate(paths):
        path.write_text(text_of(page(number)[0]), encoding="utf-8")
    return [str(path) for path in paths]


def test_the_command_learns_what_the_function_does(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "outlet.toml"
    facts = ["--domain", "almarfa.example", "--country", "om", "--kind", "newspaper"]
    assert run(["profile", "learn", *files, "-o", str(target), *facts]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert target.read_text(encoding="utf-8") == learned().toml
    assert f"background\t6 pages\t{BACKGROUND[:80]}" in err.splitlines()


def test_the_command_learns_from_the_others_where_one_page_fails(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = ["--domain", "almarfa.example", "--country", "OM", "--kind", "newspaper"]
    assert run(["profile", "learn", *files, str(tmp_path / "none.txt"), *facts]) == 1
    out, err = capsys.readouterr()
    assert (out, "none.txt: no such file" in err) == (learned().toml, True)


def test_the_command_says_which_key_knows_which_line(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "outlet.toml"
    target.write_text(learned().toml, encoding="utf-8")
    assert run(["profile", "check", files[0], "--profile", str(target)]) == 0
    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert ["profile.ticker", STRIP] in [[row[0], row[2]] for row in rows]


def test_too_few_pages_are_refused_by_the_command(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["profile", "learn", files[0], "--domain", "almarfa.example", "--country", "OM"]) == 1
    assert "needs 20 different pages of one outlet, got 1" in capsys.readouterr().err


def test_a_page_of_no_known_outlet_needs_a_profile(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    unknown = tmp_path / "page.txt"
    unknown.write_text("بدأ موسم التمر اليوم في القرى القريبة من نزوى مبكرا.", encoding="utf-8")
    assert run(["profile", "check", str(unknown)]) == 1
    assert "names no outlet with a profile" in capsys.readouterr().err
