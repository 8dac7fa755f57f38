"""Broken profile files name file, entry, field and mend."""

from __future__ import annotations

import pytest

from arabnews.errors import ProfileError
from arabnews.outlets.fingerprint import fingerprint
from arabnews.outlets.schema import Profile, Standing, TextRules, read_profiles

NOTICE = "تنشر المكتبة العامة في نزوى دليل كتبها الجديدة صباح كل خميس على لوحة المدخل"

HEAD = """
country = "OM"
timezone = "Asia/Muscat"
months = ["egyptian"]
"""

ENTRY = """
[[profile]]
id = "almarfa"
name = "المرفأ"
domains = ["almarfa.example"]
kind = "newspaper"
"""


def read(content: str) -> tuple[Profile, ...]:
    return read_profiles("om.toml", content.encode())


def test_an_entry_takes_the_facts_of_its_country_from_the_top_of_the_file() -> None:
    assert read(HEAD + ENTRY) == (
        Profile(
            id="almarfa",
            name="المرفأ",
            domains=("almarfa.example",),
            country="OM",
            timezone="Asia/Muscat",
            months=("egyptian",),
            kind="newspaper",
        ),
    )


def test_an_entry_may_say_otherwise_than_the_top_of_the_file() -> None:
    (profile,) = read(HEAD + ENTRY + 'country = "GB"\ntimezone = "Europe/London"\n')
    assert (profile.country, profile.timezone, profile.months) == ("GB", "Europe/London", ("egyptian",))


def test_text_rules_are_read() -> None:
    text = f"""
[profile.text]
related_markers = ["اقرأ أيضاً"]
desks = ["مكتب صحار"]

[[profile.text.standing]]
kind = "footer"
fingerprint = "{fingerprint(NOTICE)}"
"""
    (profile,) = read(HEAD + ENTRY + text)
    assert profile.text == TextRules(
        related_markers=("اقرأ أيضاً",),
        desks=("مكتب صحار",),
        standing=(Standing(kind="footer", fingerprint=fingerprint(NOTICE)),),
    )


IN_ENTRY = {
    "a field is missing": (
        HEAD + ENTRY.replace('domains = ["almarfa.example"]', ""),
        "domains is missing; add it to the entry or to the top of the file",
    ),
    "a needed key misspelt": (
        HEAD + ENTRY.replace("domains", "domain"),
        "unknown key 'domain' — did you mean 'domains'?",
    ),
    "an unknown key": (HEAD + ENTRY + 'nmaes = ["المرفأ نت"]', "unknown key 'nmaes' — did you mean 'names'?"),
    "an unknown key of the text rules": (
        HEAD + ENTRY + '[profile.text]\nend_marker = ["اخترنا لك"]',
        "unknown key 'text.end_marker' — did you mean 'end_markers'?",
    ),
    "an unknown kind": (
        HEAD + ENTRY.replace("newspaper", "paper"),
        "kind: 'paper' is none of its values — did you mean 'newspaper'?",
    ),
    "an unknown time zone": (
        HEAD.replace("Muscat", "Maskat") + ENTRY,
        "timezone: 'Asia/Maskat' is no time zone — did you mean 'Asia/Muscat'?",
    ),
    "an address instead of a domain": (
        HEAD + ENTRY.replace("almarfa.example", "https://www.almarfa.example/"),
        "domains.0: 'https://www.almarfa.example/' is no bare domain; write it like 'example.com'",
    ),
    "a text instead of its fingerprint": (
        HEAD + ENTRY + '[[profile.text.standing]]\nkind = "footer"\nfingerprint = "تنشر المكتبة"',
        (
            "text.standing.0.fingerprint: 'تنشر المكتبة' is no fingerprint; "
            "take one with `arabnews profile fingerprint FILE`"
        ),
    ),
}


@pytest.mark.parametrize(("content", "message"), IN_ENTRY.values(), ids=IN_ENTRY)
def test_a_broken_entry_says_what_to_mend(content: str, message: str) -> None:
    with pytest.raises(ProfileError) as raised:
        read(content)
    assert str(raised.value) == f"om.toml, [[profile]] 1 («almarfa»): {message}"


IN_FILE = {
    "an unknown key": (
        HEAD.replace("timezone", "time_zone") + ENTRY,
        "unknown key 'time_zone' — did you mean 'timezone'?",
    ),
    "no list of entries": (
        HEAD + 'profile = "المرفأ"',
        "profile must be a list of entries; write [[profile]] above each outlet",
    ),
    "no TOML": ("country = ", "not a TOML file in UTF-8: Invalid value (at end of document)"),
}


@pytest.mark.parametrize(("content", "message"), IN_FILE.values(), ids=IN_FILE)
def test_a_broken_file_says_what_to_mend(content: str, message: str) -> None:
    with pytest.raises(ProfileError) as raised:
        read(content)
    assert str(raised.value) == f"om.toml: {message}"


def test_a_file_in_another_encoding_is_refused() -> None:
    with pytest.raises(ProfileError, match=r"om\.toml: not a TOML file in UTF-8"):
        read_profiles("om.toml", (HEAD + ENTRY).encode("cp1256"))
