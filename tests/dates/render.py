"""Write dates in every shape that the grammar should read back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

__all__ = ["DIGITS", "MONTHS", "SHAPES", "WEEKDAYS", "in_digits"]

WEEKDAYS = ("الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")

_YEARS = {
    "gulf": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "levant": "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
    "algeria": "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
    "morocco": "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
    "mauritania": "يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر",
}
_BY_REGION = {region: [name.replace("_", " ") for name in year.split()] for region, year in _YEARS.items()}
_GULF, _LEVANT = _BY_REGION["gulf"], _BY_REGION["levant"]

MONTHS: dict[str, list[str]] = {
    **_BY_REGION,
    "slash": [f"{one}/{two}" for one, two in zip(_GULF, _LEVANT, strict=True)],
    "slash, blank": [f"{one}/ {two}" for one, two in zip(_GULF, _LEVANT, strict=True)],
    "two blanks": [f"{one} / {two}" for one, two in zip(_GULF, _LEVANT, strict=True)],
    "brackets": [f"{one} ({two})" for one, two in zip(_GULF, _LEVANT, strict=True)],
    "blank": [f"{one} {two}" for one, two in zip(_GULF, _LEVANT, strict=True)],
    "turned": [f"{two}/{one}" for one, two in zip(_GULF, _LEVANT, strict=True)],
    "stretched": [name[0] + "\u0640\u0640" + name[1:] for name in _GULF],
}
"""Names of the months by region, and both names in all six joints."""

DIGITS = {"latin": "0123456789", "arabic": "٠١٢٣٤٥٦٧٨٩", "persian": "۰۱۲۳۴۵۶۷۸۹"}
"""The three systems of digits."""


def in_digits(text: str, system: str) -> str:
    """Write a text in one system of digits."""
    return text.translate(str.maketrans(DIGITS["latin"], DIGITS[system]))


Shape = Callable[[dt.date, str], str]

SHAPES: dict[str, Shape] = {
    "D M Y": lambda day, month: f"{day.day} {month} {day.year}",
    "0D M Y": lambda day, month: f"{day.day:02d} {month} {day.year}",
    "W D M Y": lambda day, month: f"{WEEKDAYS[day.weekday()]} {day.day} {month} {day.year}",
    "W, D M Y": lambda day, month: f"{WEEKDAYS[day.weekday()]}، {day.day} {month} {day.year}",
    "W, D M, Y": lambda day, month: f"{WEEKDAYS[day.weekday()]}, {day.day} {month}, {day.year}",
    "W - D M Y": lambda day, month: f"{WEEKDAYS[day.weekday()]} - {day.day} {month} {day.year}",
    "(W D M Y)": lambda day, month: f"({WEEKDAYS[day.weekday()]} {day.day} {month} {day.year})",
    "D M of the year Y": lambda day, month: f"{day.day} {month} من عام {day.year}",
    "D of M Y": lambda day, month: f"{day.day} من {month} {day.year}",
    "D of the month M Y": lambda day, month: f"{day.day} من شهر {month} عام {day.year}",
    "D M Y era": lambda day, month: f"{day.day} {month} {day.year}م",
    "D-M-Y": lambda day, month: f"{day.day}-{month}-{day.year}",
    "M D, Y": lambda day, month: f"{month} {day.day}, {day.year}",
    "D/M/Y": lambda day, _: f"{day.day}/{day.month}/{day.year}",
    "0D/0M/Y": lambda day, _: f"{day:%d/%m/}{day.year}",
    "D-M-Y digits": lambda day, _: f"{day.day}-{day.month}-{day.year}",
    "D.M.Y": lambda day, _: f"{day:%d.%m.}{day.year}",
    "D\\M\\Y": lambda day, _: f"{day.day}\\{day.month}\\{day.year}",
    "Y-M-D": lambda day, _: day.isoformat(),
    "Y/M/D": lambda day, _: f"{day.year}/{day.month}/{day.day}",
    "W D/M/Y": lambda day, _: f"{WEEKDAYS[day.weekday()]} {day.day}/{day.month}/{day.year}",
    "W Y-M-D": lambda day, _: f"{WEEKDAYS[day.weekday()]} {day.isoformat()}",
}
"""Written shapes of a day."""
