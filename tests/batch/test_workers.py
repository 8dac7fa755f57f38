"""Workers: the same results as a plain loop, and what a page does to its process costs that page alone."""

from __future__ import annotations

import importlib
import itertools
import multiprocessing
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import arabnews
from arabnews import InputError, PageInput, Result, parse, parse_many
from arabnews.batch import many
from arabnews.batch.workers import Crew
from arabnews.outlets.hooks import Hook, Parts
from tests.batch.pages import URL, page

HERE = Path(__file__).parent
KNOWN = "aawsat"


@pytest.fixture
def obey(monkeypatch: pytest.MonkeyPatch) -> Hook:
    """Return a hook that workers can import too."""
    monkeypatch.setattr(sys, "path", [str(HERE), *sys.path])
    hook: Hook = importlib.import_module("culprits").obey
    return hook


def failed(results: list[Result]) -> dict[int, tuple[str, str]]:
    return {
        result.index: (result.failure.kind, result.failure.message.partition(";")[0])
        for result in results
        if result.failure
    }


def workers_left() -> list[str]:
    return [child.name for child in multiprocessing.active_children()]


def test_what_a_page_does_to_its_process_costs_that_page_alone(obey: Hook) -> None:
    said = {5: "تموت", 11: "تتعلق", 12: "تتعلق", 20: "تغادر"}
    pages = [PageInput(page(n, said.get(n, "تعمل")), id=n, outlet=KNOWN) for n in range(40)]
    pages[25] = PageInput(page(25), published_at="yesterday")
    results = list(parse_many(pages, workers=2, timeout=3, hooks={KNOWN: obey}))
    died = ("crash", "the process that parsed it died with exit code 9")
    slow = ("timeout", "the page took longer than 3 s")
    assert failed(results) == {
        5: died,
        11: slow,
        12: slow,
        20: ("error", "SystemExit: leaving (culprits.py, line 24)"),
        25: ("input", "published_at: 'yesterday' is no ISO date"),
    }
    assert [result.index for result in results] == list(range(40))
    for result in results:
        if result.article:
            assert result.article == parse(page(result.index), outlet=KNOWN, hooks={KNOWN: obey})
    assert workers_left() == []


def test_workers_do_what_a_plain_loop_does(tmp_path: Path) -> None:
    """Own words, text, bytes, markup, strange characters; what is told of all, and of one."""
    words = tmp_path / "words.toml"
    words.write_text(
        '[[marker]]\nid = "related-browse"\nkind = "related"\nmatch = "start"\nforms = ["تصفحوا أيضا"]\n'
        'examples = ["تصفحوا أيضاً: حافلات جديدة على خط الكورنيش"]\n',
        encoding="utf-8",
    )
    text = "عودة العبارة\n\nوصلت العبارة أمس إلى الرصيف.\n\nتصفحوا أيضاً: خبر آخر"
    pages: list[str | bytes | PageInput] = [
        text,
        text.encode("cp1256"),
        page(1).encode(),
        "",
        "\ud800",
        b"\xff\xfe\x00",
        PageInput(page(2), url=URL.format(2), fetched_at="2024-03-07T10:00"),
        PageInput(page(3), is_html=False),
        PageInput(OSError("no such disk"), id="lost"),
    ]
    lexicon = arabnews.load_lexicon(words)
    alone = list(parse_many(pages, lexicon=lexicon, published_at="2024-03-08"))
    among = list(parse_many(pages, lexicon=lexicon, published_at="2024-03-08", workers=2))
    assert among == alone
    assert alone[0].article is not None
    assert [link.marker for link in alone[0].article.related] == ["تصفحوا أيضاً"]


def test_pages_are_read_a_few_ahead_and_workers_stop_with_their_reader() -> None:
    read = itertools.count()

    def endless() -> Iterator[str]:
        while True:
            yield page(next(read))

    with_most = 2 * many._AHEAD  # noqa: SLF001 - how far ahead is no part of the contract  # pyright: ignore[reportPrivateUsage]
    results = parse_many(endless(), workers=2)
    assert workers_left() == []
    for number, result in enumerate(itertools.islice(results, 100)):
        assert (result.index, result.failure) == (number, None)
    assert 100 <= next(read) <= 100 + with_most
    results.close()
    assert workers_left() == []


def test_what_the_callers_iterable_raises_comes_behind_the_pages_before() -> None:
    def broken() -> Iterator[str]:
        yield page(0)
        yield page(1)
        raise LookupError("the disk is gone")

    results = parse_many(broken(), timeout=60)
    assert [next(results).article, next(results).article] == [parse(page(0)), parse(page(1))]
    with pytest.raises(LookupError, match="the disk is gone"):
        next(results)
    assert workers_left() == []


def test_a_hook_that_cannot_be_sent_is_refused_at_the_call() -> None:
    with pytest.raises(InputError, match=r"^hooks cannot be sent to workers: .*; define its"):
        parse_many([page(0)], workers=2, hooks={KNOWN: lambda _: Parts()})


@pytest.mark.parametrize(
    ("keywords", "asked"), [({"workers": 2}, "workers=2"), ({"timeout": 1.5}, r"timeout=1\.5")]
)
def test_without_pebble_the_call_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, keywords: dict[str, int], asked: str
) -> None:
    monkeypatch.delitem(sys.modules, "arabnews.batch.workers")
    monkeypatch.setitem(sys.modules, "pebble", None)
    with pytest.raises(InputError, match=rf"^{asked} needs pebble, .*: pip install 'arabnews\[batch\]', or "):
        parse_many([page(0)], **keywords)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert [result.article for result in parse_many([page(0)])] == [parse(page(0))]


def test_a_daemon_is_told_that_it_may_start_no_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(multiprocessing.current_process(), "_config", {"daemon": True})
    with pytest.raises(InputError, match="a daemon process may start no workers; leave out workers= and"):
        Crew(2, None, {})


SCRIPTS = {
    "a script without its guard": (
        "for result in parse_many(['خبر'] * 3, workers=2): print(result.index)",
        'put the call of parse_many under if __name__ == "__main__":',
    ),
    "a hook that no worker can import": (
        """if __name__ == '__main__':
    def hook(story): pass
    print(list(parse_many(['خبر'] * 3, workers=2, hooks={'aawsat': hook})))""",
        "the workers cannot load what they were given: AttributeError: Can't get attribute 'hook'",
    ),
}


@pytest.mark.parametrize(("script", "says"), SCRIPTS.values(), ids=SCRIPTS)
def test_a_script_whose_workers_cannot_start_ends_with_the_mend(
    tmp_path: Path, script: str, says: str
) -> None:
    path = tmp_path / "script.py"
    path.write_text(f"from arabnews import parse_many\n{script}\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(path)], capture_output=True, text=True, check=False, timeout=120
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert f"arabnews.errors.InputError: {says}" in done.stderr.replace(
        "the workers cannot be started: BrokenProcessPool: All workers expired; ", ""
    )


def test_a_script_that_leaves_its_results_unread_ends(tmp_path: Path) -> None:
    path = tmp_path / "script.py"
    path.write_text(
        "from arabnews import parse_many\n"
        "if __name__ == '__main__':\n"
        "    results = parse_many(['خبر'] * 300, workers=2)\n"
        "    print(next(results).index)\n",
        encoding="utf-8",
    )
    command = [sys.executable, "-W", "error", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stdout, done.stderr) == (0, "0\n", "")
