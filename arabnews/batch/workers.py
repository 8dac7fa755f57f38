"""Workers in processes of their own, so that a page that hangs or dies takes nothing with it.

Each worker is a pool of one that has one page at a time. A pool that several workers share cannot always
tell whose page died with its process: it then fails them all, or waits for ever.
"""

from __future__ import annotations

import atexit
import pickle
import signal
from collections import deque
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from contextvars import ContextVar
from functools import partial
from multiprocessing import current_process, get_context
from threading import RLock
from typing import TYPE_CHECKING

from pebble import ProcessExpired, ProcessPool

from arabnews.article.options import ParseOptions
from arabnews.batch.page import Job, fault, read_page
from arabnews.batch.values import Failure
from arabnews.demo import demo_page
from arabnews.errors import InputError
from arabnews.models import Article
from arabnews.outlets.hooks import Parts

if TYPE_CHECKING:
    from bs4 import Tag

__all__ = ["Answer", "Crew"]

_ALONE = "leave out workers= and timeout= to parse in this process"

_options: ContextVar[ParseOptions] = ContextVar("options")
"""In a worker: the keywords of `parse` for all pages; they come once and not with every page."""


class Answer:
    """What a worker will say of one page."""

    __slots__ = ("future", "job")

    def __init__(self, job: Job) -> None:
        """Begin without an answer."""
        self.job = job
        self.future = Future[bytes | Failure]()

    def is_there(self) -> bool:
        """Tell whether there is an answer."""
        return self.future.done()

    def wait(self) -> Article | Failure:
        """Wait for the answer.

        Raises:
            InputError: The workers could not be started.
        """
        said = self.future.result()
        # As JSON an article is written and read in two thirds of the time that pickling it takes.
        return said if isinstance(said, Failure) else Article.model_validate_json(said)


class Crew:
    """Workers, each of whom takes the next page when it has done with one."""

    def __init__(self, size: int, timeout: float | None, options: ParseOptions) -> None:
        """Make sure that there can be workers; none is started yet.

        Args:
            size: How many.
            timeout: Seconds that one page may take.
            options: Keywords of `parse` for every page.

        Raises:
            InputError: This process may start none, or the options cannot be sent to them.
        """
        _refuse_this_process()
        self.size = size
        self._timeout = timeout
        self._packed = _packed(options)
        self._lock = RLock()  # answers arrive in the threads of the pools
        self._waiting: deque[Answer] = deque()
        self._pools: list[ProcessPool] = []
        self._free: list[ProcessPool] = []
        self._broken: list[ProcessPool] = []
        self._error: InputError | None = None
        self._is_stopped = False

    def give(self, job: Job) -> Answer:
        """Hand over a page; the first one starts the workers."""
        self._clear_away()
        answer = Answer(job)
        if not self._pools:
            atexit.register(self.stop)  # later their threads stand still, and none can be waited for
        with self._lock:
            self._waiting.append(answer)
            while len(self._pools) < self.size:
                self._hire()
            self._share_out()
        return answer

    def stop(self) -> None:
        """Stop all workers, whatever they are at."""
        atexit.unregister(self.stop)
        with self._lock:
            if self._is_stopped:
                return
            self._is_stopped = True
        for pool in self._pools:
            pool.stop()
        self._broken += self._pools
        self._clear_away()

    def _clear_away(self) -> None:
        """Take down what is broken; not under the lock, for which the threads of a pool may be waiting."""
        while self._broken:
            self._broken.pop().join()

    def _hire(self) -> None:
        pool = ProcessPool(1, context=get_context("spawn"))
        self._pools.append(pool)
        self._prepare(pool)

    def _prepare(self, pool: ProcessPool) -> None:
        """Have a new process load what it needs, before the time of its first page begins to run."""
        pool.schedule(_prepare, (self._packed,)).add_done_callback(partial(self._when_prepared, pool))

    def _when_prepared(self, pool: ProcessPool, said: Future[str | None]) -> None:
        problem = said.exception() or said.result()
        with self._lock:
            if problem is None:
                self._free.append(pool)
            elif self._error is None:
                self._error = InputError(_start_problem(problem))
            self._share_out()

    def _share_out(self) -> None:
        while self._waiting and self._error is not None:
            self._waiting.popleft().future.set_exception(self._error)
        while self._waiting and self._free and not self._is_stopped:
            self._work(self._free.pop(), self._waiting.popleft())

    def _work(self, pool: ProcessPool, answer: Answer) -> None:
        try:
            said = pool.schedule(_answer, (answer.job,), timeout=self._timeout)
        except RuntimeError:  # its process died while it had nothing to do
            self._waiting.appendleft(answer)
            self._replace(pool)
        else:
            said.add_done_callback(partial(self._when_answered, pool, answer))

    def _when_answered(self, pool: ProcessPool, answer: Answer, said: Future[bytes | Failure]) -> None:
        error = said.exception()
        with self._lock:
            if self._is_stopped:
                return
            if error is None:
                self._free.append(pool)
            elif isinstance(error, BrokenProcessPool):
                self._replace(pool)
            else:
                self._prepare(pool)  # its process is gone, and the pool starts another by itself
            self._share_out()
        answer.future.set_result(said.result() if error is None else _lost(error, self._timeout))

    def _replace(self, pool: ProcessPool) -> None:
        self._pools.remove(pool)
        self._broken.append(pool)
        self._hire()


def _prepare(packed: bytes) -> str | None:
    """In a worker: load the options and all words; say what is in the way of that."""
    try:
        options: ParseOptions = pickle.loads(packed)  # noqa: S301 - this very program packed it
    except Exception as error:  # noqa: BLE001 - unpickling runs the caller's modules, which may raise anything
        return f"{type(error).__name__}: {error}"
    _options.set(options)
    words: ParseOptions = {"lexicon": options.get("lexicon"), "registry": options.get("registry")}
    text = demo_page()
    markup = "".join(f"<p>{line}</p>" for line in text.splitlines())
    read_page(Job(text), words)
    read_page(Job(markup), words)
    for outlet in list(options.get("hooks") or {})[:1]:
        read_page(Job(markup, told={"outlet": outlet}), {**words, "hooks": {outlet: _look_away}})
    return None


def _look_away(_: Tag) -> Parts:
    """Find nothing: the hook of a page that nobody asked for, so that what hooks need is loaded."""
    return Parts()


def _answer(job: Job) -> bytes | Failure:
    """In a worker: parse a page; nothing that it raises ends the worker."""
    try:
        said = read_page(job, _options.get())
        return said if isinstance(said, Failure) else said.model_dump_json().encode()
    except (Exception, SystemExit) as error:  # noqa: BLE001 - as above
        return fault(error)


def _lost(error: BaseException, timeout: float | None) -> Failure:
    """Say why a page has no answer."""
    if isinstance(error, TimeoutError):
        message = f"the page took longer than {timeout:g} s; give it more with timeout=, or leave it out"
        return Failure(kind="timeout", name="TimeoutError", message=message, seconds=timeout)
    if isinstance(error, ProcessExpired | BrokenProcessPool):
        message = f"the process that parsed it died{_how(error)}; look at hooks first, then at memory"
        return Failure(kind="crash", name="ProcessExpired", message=message)
    return fault(error)


def _how(error: BaseException) -> str:
    code: int = getattr(error, "exitcode", 0)
    if code < 0:
        return f" of {signal.Signals(-code).name}"
    return f" with exit code {code}" if code else ""


def _start_problem(problem: BaseException | str) -> str:
    if isinstance(problem, str):
        return (
            f"the workers cannot load what they were given: {problem}; put hooks into a module that can be "
            f"imported, or {_ALONE}"
        )
    return (
        f"the workers cannot be started: {type(problem).__name__}: {problem}; put the call of parse_many "
        f'under if __name__ == "__main__": in a script that is a file, or {_ALONE}'
    )


def _packed(options: ParseOptions) -> bytes:
    hooks = options.get("hooks")
    plain: ParseOptions = {**options, "hooks": dict(hooks)} if hooks else options
    for name, value in plain.items():
        try:
            pickle.dumps(value)
        except Exception as error:
            raise InputError(
                f"{name} cannot be sent to workers: {error}; "
                f"define its functions at the top of a module, or {_ALONE}"
            ) from error
    return pickle.dumps(plain)


def _refuse_this_process() -> None:
    process = current_process()
    if process.name == "pebble_pool_worker":
        raise InputError(
            'a worker came upon parse_many itself; put the call under if __name__ == "__main__":, '
            "because each worker starts with your script"
        )
    if process.daemon:
        raise InputError(f"a daemon process may start no workers; {_ALONE}")
