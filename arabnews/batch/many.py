"""The door for many pages: parsed in this process, or shared out among workers."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from typing_extensions import Unpack

from arabnews.article.options import ParseOptions, read_options
from arabnews.batch.page import job_of, name_of, read_page
from arabnews.batch.values import Failure, PageInput, Result
from arabnews.errors import InputError
from arabnews.models import Article
from arabnews.pages.soup import as_soup
from arabnews.pipeline import STAGES

if TYPE_CHECKING:
    from arabnews.batch.workers import Answer, Crew

__all__ = ["parse_many"]

_AHEAD = 32
"""Pages that are read ahead for each worker: enough to go on with behind a slow page, few enough to hold."""


def parse_many(
    pages: Iterable[str | bytes | PageInput],
    *,
    workers: int = 1,
    timeout: float | None = None,
    **options: Unpack[ParseOptions],
) -> Generator[Result, None, None]:
    r"""Parse many pages: one result each, in their order, and never an exception for a page.

    Pages are read when results are asked for, a few ahead of them, so that an endless iterable works and
    memory does not grow with their number. With one worker and no time limit all happens in this process.
    Else pages go to processes of their own, where a page that hangs or kills its process costs one failure
    and no other page. These processes start with your script: in it the call must stand under
    `if __name__ == "__main__":`.

    >>> pages = ["افتتاح مكتبة في نزوى\n\nافتتحت البلدية مكتبة جديدة.", "حافلات جديدة"]
    >>> [(result.index, result.article.headline) for result in parse_many(pages)]
    [(0, 'افتتاح مكتبة في نزوى'), (1, 'حافلات جديدة')]

    Args:
        pages: Pages as text or bytes, or as `PageInput` with what you know of each.
        workers: How many processes share the work; more than one needs `arabnews[batch]`.
        timeout: Seconds that one page may take; needs `arabnews[batch]`.
        options: Keywords of `parse`, for every page; what a `PageInput` says goes before them.

    Returns:
        An iterator with a result for each page. Closing it, or leaving its loop, stops the workers. What
        `pages` itself raises is raised behind the results of the pages before it.

    Raises:
        InputError: `pages` are none, `workers` or `timeout` is no number above 0, a keyword's value is of
            another kind, `arabnews[batch]` is not installed, or a hook cannot be sent to workers.
        TypeError: There is no such keyword.
    """
    given = _iterator(pages)
    _refuse_numbers(workers, timeout)
    read_options(options, [stage.name for stage in STAGES])
    if workers == 1 and timeout is None:
        return _in_this_process(given, options)
    return _among_workers(given, _crew(workers, timeout, options))


def _in_this_process(pages: Iterator[object], options: ParseOptions) -> Generator[Result, None, None]:
    for index, item in enumerate(pages):
        job = job_of(item)
        said = job if isinstance(job, Failure) else read_page(job, options)
        yield _result(index, name_of(item), said)


@dataclass(frozen=True, slots=True)
class _Sent:
    """A page on its way through the workers, or what the caller's iterable raised in place of one."""

    index: int
    id: str | int | None
    answer: Answer | Failure | Exception

    def is_there(self) -> bool:
        return isinstance(self.answer, Failure | Exception) or self.answer.is_there()

    def result(self) -> Result:
        if isinstance(self.answer, Exception):
            raise self.answer
        return _result(
            self.index, self.id, self.answer if isinstance(self.answer, Failure) else self.answer.wait()
        )


def _among_workers(pages: Iterator[object], crew: Crew) -> Generator[Result, None, None]:
    sending = _sending(pages, crew)
    ahead: deque[_Sent] = deque()
    try:
        while _read_ahead(sending, ahead, _AHEAD * crew.size):
            yield ahead.popleft().result()
    finally:
        crew.stop()


def _sending(pages: Iterator[object], crew: Crew) -> Iterator[_Sent]:
    index = 0
    try:
        for index, item in enumerate(pages):
            job = job_of(item)
            yield _Sent(index, name_of(item), job if isinstance(job, Failure) else crew.give(job))
    except Exception as error:  # noqa: BLE001 - it is raised where its page would have come
        yield _Sent(index, None, error)


def _read_ahead(sending: Iterator[_Sent], ahead: deque[_Sent], most: int) -> bool:
    """Send a page, and more while the oldest has no answer; tell whether any is on its way.

    So pages that come slowly are waited for one at a time, and not a whole store of them for each result.
    """
    has_sent = False
    while len(ahead) < most and not (has_sent and ahead[0].is_there()):
        sent = next(sending, None)
        if sent is None:
            break
        ahead.append(sent)
        has_sent = True
    return bool(ahead)


def _result(index: int, name: str | int | None, said: Article | Failure) -> Result:
    if isinstance(said, Failure):
        return Result(index=index, id=name, failure=said)
    return Result(index=index, id=name, article=said)


def _crew(workers: int, timeout: float | None, options: ParseOptions) -> Crew:
    try:
        from arabnews.batch.workers import Crew  # noqa: PLC0415 - pebble is an extra
    except ModuleNotFoundError as error:
        asked = f"workers={workers}" if timeout is None else f"timeout={timeout:g}"
        raise InputError(
            f"{asked} needs pebble, which is not installed; install it with: pip install 'arabnews[batch]', "
            "or leave out workers= and timeout= to parse in this process"
        ) from error
    return Crew(workers, timeout, options)


def _iterator(pages: object) -> Iterator[object]:
    """Return an iterator over the pages; one page alone is none, and would be read letter by letter."""
    kind = type(pages).__name__
    if isinstance(pages, str | bytes | bytearray | memoryview | PageInput) or as_soup(pages) is not None:
        raise InputError(f"pages is one {kind}; put it into a list, or call parse")
    if isinstance(pages, Mapping):
        raise InputError(f"pages is a {kind}; pass its values, or a PageInput(page, id=key) of each item")
    if not isinstance(pages, Iterable):
        raise InputError(f"pages is an iterable of str, bytes or PageInput, got {kind}; pass a list of pages")
    return iter(cast("Iterable[object]", pages))


def _refuse_numbers(workers: object, timeout: object) -> None:
    if not isinstance(workers, int) or isinstance(workers, bool) or workers < 1:
        raise InputError(f"workers is a whole number above 0, got {workers!r}; os.cpu_count() tells how many")
    if timeout is None:
        return
    if not isinstance(timeout, int | float) or isinstance(timeout, bool) or not 0 < timeout < math.inf:
        raise InputError(
            f"timeout is a number of seconds above 0, got {timeout!r}; leave it out for no limit"
        )
