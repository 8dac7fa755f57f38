"""The library's own profiles, and private ones beside them."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

import arabnews
from arabnews import outlets
from arabnews.errors import ProfileError
from arabnews.outlets.registry import Registry, default_registry, load_registry
from arabnews.outlets.schema import Profile, read_profiles
from arabnews.text.fold import fold_text

REGISTRY = default_registry()
PROFILES = Path(outlets.__file__).parent / "profiles"

ARAB_COUNTRIES = {
    *("AE", "BH", "DJ", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA"),
    *("MR", "OM", "PS", "QA", "SA", "SD", "SO", "SY", "TN", "YE"),
}

PRIVATE = """
country = "OM"
timezone = "Asia/Muscat"
months = ["egyptian"]

[[profile]]
id = "almarfa"
name = "المرفأ"
domains = ["almarfa.example"]
kind = "newspaper"
"""


@pytest.mark.parametrize("profile", REGISTRY.profiles, ids=lambda profile: profile.id)
def test_a_profile_is_found_by_whatever_is_its_own(profile: Profile) -> None:
    assert [REGISTRY.by_domain(domain) for domain in profile.domains] == [profile] * len(profile.domains)
    assert REGISTRY.by_id(profile.id) is profile
    for name in profile.all_names:
        assert REGISTRY.is_outlet(name)
        if name in profile.shared_names:
            assert REGISTRY.by_name(name) is None
            assert profile in REGISTRY.sharing_name(name)
        else:
            assert REGISTRY.by_name(name) is profile


@pytest.mark.parametrize("profile", REGISTRY.profiles, ids=lambda profile: profile.id)
def test_an_agency_code_is_for_agencies(profile: Profile) -> None:
    assert profile.agency is None or profile.kind == "agency"


@pytest.mark.parametrize("file", sorted(PROFILES.glob("*.toml")), ids=lambda file: file.name)
def test_a_file_holds_the_outlets_of_one_country_in_the_order_of_their_ids(file: Path) -> None:
    profiles = read_profiles(file.name, file.read_bytes())
    assert {profile.country for profile in profiles} == {file.stem.upper()}
    assert [profile.id for profile in profiles] == sorted(profile.id for profile in profiles)


def test_there_are_profiles_of_every_arab_country() -> None:
    countries = {profile.country for profile in REGISTRY.profiles}
    assert len(REGISTRY.profiles) >= 200
    assert countries >= ARAB_COUNTRIES


@pytest.mark.parametrize(
    ("url", "outlet"),
    [
        ("https://www.almayadeen.net/news/politics/1", "almayadeen"),
        ("http://AA.com.tr./ar/1", "anadolu"),
        ("sport.elbalad.news/5", "elbalad"),
        ("https://ultrairaq.ultrasawt.com/a", "ultrairaq"),
        ("https://notaa.com.tr/ar", None),
        ("https://example.com/?u=aa.com.tr", None),
        ("https://[broken", None),
        ("", None),
    ],
)
def test_an_outlet_by_url(url: str, outlet: str | None) -> None:
    found = REGISTRY.by_url(url)
    assert (found and found.id) == outlet


@pytest.mark.parametrize(
    ("name", "outlet"),
    [
        ("وكالة الأناضول", "anadolu"),
        ("وكاله الاناضول", "anadolu"),
        ("«الــرئيس نيوز»", "alraeesnews"),
        ("lebanon 24", "lebanon24"),
        ("الرئيس", None),
        ("الرئيس نيوز اليوم", None),
        ("الوطن", None),
        ("الجزيرة", None),
        ("قناة الجزيرة", "aljazeera"),
        ("", None),
    ],
)
def test_an_outlet_by_its_whole_name(name: str, outlet: str | None) -> None:
    found = REGISTRY.by_name(name)
    assert (found and found.id) == outlet


def test_shared_names_and_desks_are_no_people_either() -> None:
    names = ("الوطن", "محرر الأقباط متحدون", "سلمى الحارثي")
    assert [REGISTRY.is_outlet(name) for name in names] == [True, True, False]


def test_private_profiles_come_beside_the_librarys_own(tmp_path: Path) -> None:
    file = tmp_path / "om.toml"
    file.write_text(PRIVATE, encoding="utf-8")
    registry = load_registry(file)
    assert [profile.id for profile in registry.profiles[:1]] == ["almarfa"]
    assert len(registry.profiles) == len(REGISTRY.profiles) + 1


def test_the_name_of_a_private_profile_is_an_outlets_in_credit_lines(tmp_path: Path) -> None:
    file = tmp_path / "om.toml"
    file.write_text(PRIVATE.replace('"المرفأ"', '"الشريكة الكبرى"'), encoding="utf-8")
    page = "افتتاح مكتبة في نزوى\n\nسالم العابد - الشريكة الكبرى\n\nافتتحت البلدية مكتبة جديدة بحضور الأهالي."
    plain, known = arabnews.parse(page), arabnews.parse(page, registry=load_registry(file))
    assert (plain.bylines, plain.outlets) == ((), ())
    assert [byline.name for byline in known.bylines] == ["سالم العابد"]
    assert [(one.name, one.id, one.role) for one in known.outlets] == [
        ("الشريكة الكبرى", "almarfa", "credit")
    ]


def test_a_story_may_quote_the_outlet_of_a_private_profile(tmp_path: Path) -> None:
    file = tmp_path / "om.toml"
    file.write_text(PRIVATE.replace('"المرفأ"', '"الشريكة الكبرى"'), encoding="utf-8")
    page = "افتتاح مكتبة في نزوى\n\nافتتحت البلدية مكتبة جديدة. وقال المدير للشريكة الكبرى إن القاعة واسعة."
    plain, known = arabnews.parse(page), arabnews.parse(page, registry=load_registry(file))
    assert plain.outlets == ()
    assert [(one.name, one.id, one.role) for one in known.outlets] == [("الشريكة الكبرى", "almarfa", "cited")]


def test_a_private_profile_takes_the_place_of_one_with_its_id(tmp_path: Path) -> None:
    file = tmp_path / "om.toml"
    file.write_text(PRIVATE.replace('"almarfa"', '"anadolu"'), encoding="utf-8")
    registry = load_registry(file)
    assert (registry.by_domain("aa.com.tr"), len(registry.profiles)) == (None, len(REGISTRY.profiles))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            ("almarfa.example", "aa.com.tr"),
            "domain «aa.com.tr» belongs to two profiles, 'almarfa' and 'anadolu'; delete one",
        ),
        (
            ("المرفأ", "الأناضول"),
            (
                "name «الاناضول» belongs to two profiles, 'almarfa' and 'anadolu'; "
                "list it under shared_names in both"
            ),
        ),
    ],
)
def test_what_belongs_to_two_outlets_is_refused(
    tmp_path: Path, change: tuple[str, str], message: str
) -> None:
    file = tmp_path / "om.toml"
    file.write_text(PRIVATE.replace(*change), encoding="utf-8")
    with pytest.raises(ProfileError) as raised:
        load_registry(file)
    assert str(raised.value) == message


@pytest.mark.parametrize("told", [{"outlet": "almarfa"}, {"url": "https://www.almarfa.example/7"}], ids=str)
@pytest.mark.parametrize("line", ["كتب: سامي المرفأ", "نزوى - سامي المرفأ"])
def test_the_names_of_a_private_profile_are_no_authors_on_its_pages(line: str, told: dict[str, str]) -> None:
    private = PRIVATE.replace("المرفأ", "سامي المرفأ").encode()
    registry = Registry(read_profiles("om.toml", private))
    title, story = "حافلات جديدة على خط الكورنيش", "بدأت الشركة أمس تشغيل عشر حافلات جديدة على الخط."
    page, markup = f"{title}\n\n{line}\n\n{story}", f"<h1>{title}</h1><p>{line}</p><p>{story}</p>"
    for source in (page, markup):
        article = arabnews.parse(source, registry=registry, outlet=told.get("outlet"), url=told.get("url"))
        assert [byline.name for byline in arabnews.parse(source).bylines] == ["سامي المرفأ"]
        assert article.bylines == ()


def test_the_names_of_a_private_profile_are_known_on_every_page() -> None:
    registry = Registry(read_profiles("om.toml", PRIVATE.replace("المرفأ", "سامي المرفأ").encode()))
    title, story = "حافلات جديدة على خط الكورنيش", "بدأت الشركة أمس تشغيل عشر حافلات جديدة على الخط."
    page = f'<meta name="author" content="سامي المرفأ"><h1>{title}</h1><p>{story}</p>'
    assert [byline.name for byline in arabnews.parse_html(page).bylines] == ["سامي المرفأ"]
    assert arabnews.parse_html(page, registry=registry).bylines == ()
    above = f"سامي المرفأ\n\n{title} في المدينة القديمة\n\n7 مارس 2024\n\n{story}"
    assert arabnews.parse(above).blocks[0].rule == "head.left-above"
    assert arabnews.parse(above, registry=registry).blocks[0].rule == "head.site-name"


def test_a_registry_goes_to_other_processes() -> None:
    registry = Registry(read_profiles("om.toml", PRIVATE.encode()))
    copy = pickle.loads(pickle.dumps(registry))  # noqa: S301 - our own
    assert (copy.profiles, copy.by_domain("almarfa.example")) == (registry.profiles, registry.profiles[0])


def test_a_missing_file_is_named() -> None:
    with pytest.raises(ProfileError, match=r"nowhere\.toml: cannot be read: No such file or directory"):
        load_registry("nowhere.toml")


def test_a_story_paragraph_is_not_standing() -> None:
    assert (
        REGISTRY.standing(fold_text("افتتحت البلدية صباح اليوم مكتبة جديدة في وسط المدينة القديمة")) is None
    )


def test_an_empty_registry_knows_nobody() -> None:
    registry = Registry(())
    assert (registry.by_url("https://aa.com.tr"), registry.by_name("الأناضول"), registry.standing("")) == (
        None,
        None,
        None,
    )
