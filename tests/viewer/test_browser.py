"""The view in a real browser: the same characters, nothing loaded, nothing on top of another, from the right.

`nox -s browser` brings playwright; the browser is Debian's (`apt-get install chromium`). Where either is
missing these tests are skipped.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest

import arabnews
from tests.viewer.articles import PAGE, article

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
WIDTHS = (320, 700, 1_200)

TEXT = "[...document.querySelectorAll('.text')].map(part => part.textContent).join('')"
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
OVERLAPS = """[...document.querySelectorAll('.block > *, tr, h1, h2, .legend')]
  .filter(part => part.getClientRects().length)
  .map(part => part.getBoundingClientRect())
  .filter((one, at, all) => all.slice(at + 1).some(other =>
    one.left < other.right - 1 && other.left < one.right - 1 &&
    one.top < other.bottom - 1 && other.top < one.bottom - 1)).length"""
EDGES = """words => {
  const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode, at = node.data.indexOf(words)
    if (at < 0 || !node.parentElement.getClientRects().length) continue
    return [at, at + words.length - 1].map(place => {
      const range = document.createRange()
      range.setStart(node, place)
      range.setEnd(node, place + 1)
      return range.getBoundingClientRect().x
    })
  }
}"""
LOWEST_CONTRAST = """(() => {
  const light = colour => {
    const parts = colour.match(/[\\d.]+/g).slice(0, 3).map(part => part / 255)
      .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
  const paper = part => {
    const colour = getComputedStyle(part).backgroundColor
    return colour === 'rgba(0, 0, 0, 0)' ? paper(part.parentElement) : colour
  }
  return Math.min(...[...document.querySelectorAll('bdi, mark, i, .text, .about')].map(part => {
    const [dark, bright] = [light(getComputedStyle(part).color), light(paper(part))].sort((a, b) => a - b)
    return (bright + 0.05) / (dark + 0.05)
  }))
})()"""

SQUEEZED = """[...document.querySelectorAll('.fields td:nth-child(2)')]
  .filter(cell => cell.clientWidth < 0.9 * cell.closest('table').clientWidth).length"""
GROUND_OF_A_DATE_IN_WORDS_SAID = """(() => {
  const style = getComputedStyle(document.querySelector('.text mark.quote mark.date'))
  return style.backgroundColor + '|' + style.backgroundImage
})()"""


class Tab(Protocol):
    """What these tests need of a page of playwright."""

    def goto(self, url: str) -> object: ...
    def on(self, event: str, f: object) -> None: ...
    def evaluate(self, expression: str, arg: object = None) -> object: ...
    def emulate_media(self, *, media: str | None = None, color_scheme: str | None = None) -> None: ...
    def set_viewport_size(self, viewport_size: dict[str, int]) -> None: ...


class Browser(Protocol):
    """What these tests need of a browser."""

    def new_page(self) -> Tab: ...


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: nox -s browser")
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine: apt-get install chromium")
    with api.sync_playwright() as engines:
        started = engines.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture
def tab(browser: Browser, tmp_path: Path) -> Tab:
    tab = browser.new_page()
    show(tab, arabnews.view(article()), tmp_path)
    return tab


def show(tab: Tab, html: str, folder: Path) -> None:
    path = folder / "view.html"
    path.write_bytes(html.encode())
    tab.goto(path.as_uri())


@pytest.mark.parametrize(
    "text", [PAGE, "عنوان\r\n\r\nنص\rآخر\x0c\x01 \u2028 &amp;\0<b>", "\n\n عنوان  \n\n"], ids=ascii
)
def test_the_browser_reads_the_very_text(text: str, browser: Browser, tmp_path: Path) -> None:
    tab = browser.new_page()
    show(tab, arabnews.view(arabnews.parse_text(text)), tmp_path)
    assert tab.evaluate(TEXT) == text.replace("\0", "\ufffd")


def test_nothing_is_loaded_and_nothing_runs(browser: Browser, tmp_path: Path) -> None:
    asked: list[object] = []

    def keep(event: object) -> None:
        asked.append(event)

    tab = browser.new_page()
    for event in ("request", "console", "pageerror", "dialog"):
        tab.on(event, keep)
    attack = PAGE.replace("حافلات", "<img src=https://evil.example/x><script>alert(1)</script> حافلات")
    show(tab, arabnews.view(arabnews.parse_text(attack, url="javascript:alert(1)")), tmp_path)
    assert len(asked) == 1  # the page itself


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_stands_on_another_or_beyond_the_edge(width: int, tab: Tab) -> None:
    tab.set_viewport_size({"width": width, "height": 800})
    assert tab.evaluate(OVERFLOW) == 0
    assert tab.evaluate(OVERLAPS) == 0


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("words", ["2024-03-10T09:15", "published.labelled-line", "1445-09-02"])
def test_numbers_and_ids_read_from_the_left(words: str, width: int, tab: Tab) -> None:
    tab.set_viewport_size({"width": width, "height": 800})
    first, last = edges(tab, words)
    assert first < last


@pytest.mark.parametrize("words", ["حافلات", "مديرة", "اليوم"])
def test_arabic_reads_from_the_right(words: str, tab: Tab) -> None:
    tab.set_viewport_size({"width": 1_200, "height": 800})
    first, last = edges(tab, words)
    assert first > last


def edges(tab: Tab, words: str) -> tuple[float, float]:
    """Return where the first and the last letter of some words stand."""
    found = tab.evaluate(EDGES, words)
    assert isinstance(found, list), f"{words} are not on the page"
    first, last = (float(str(place)) for place in found)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return first, last


@pytest.mark.parametrize("media", ["screen", "print"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_word_stands_out_from_its_ground(scheme: str, media: str, tab: Tab) -> None:
    tab.emulate_media(media=media, color_scheme=scheme)
    lowest = tab.evaluate(LOWEST_CONTRAST)
    assert isinstance(lowest, float)
    assert lowest >= 4.5


@pytest.mark.parametrize("width", WIDTHS[:2])
def test_on_narrow_screens_a_value_has_the_whole_line(width: int, tab: Tab) -> None:
    tab.set_viewport_size({"width": width, "height": 800})
    assert tab.evaluate(SQUEEZED) == 0


def test_a_date_inside_a_quotation_leaves_it_half_its_tint(browser: Browser, tmp_path: Path) -> None:
    tab = browser.new_page()
    text = "قالت مديرة المتحف ليلى الحداد: «نفتح القاعة الجديدة في 10 مارس 2024 مساء»."
    show(tab, arabnews.view(arabnews.parse_text(text)), tmp_path)
    ground, tint = str(tab.evaluate(GROUND_OF_A_DATE_IN_WORDS_SAID)).split("|")
    assert ground == "rgba(0, 0, 0, 0)"
    assert tint.startswith("linear-gradient(")
