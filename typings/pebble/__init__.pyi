# Types of what the workers use; pebble leaves some of its own out.
from collections.abc import Callable
from concurrent.futures import Future
from multiprocessing.context import SpawnContext
from typing import TypeVar

_T = TypeVar("_T")

class ProcessExpired(OSError):  # noqa: N818 - its name
    exitcode: int
    pid: int | None

class ProcessPool:
    def __init__(self, max_workers: int = ..., *, context: SpawnContext) -> None: ...
    def schedule(
        self, function: Callable[..., _T], args: tuple[object, ...] = (), *, timeout: float | None = None
    ) -> Future[_T]: ...
    def stop(self) -> None: ...
    def join(self, timeout: float | None = None) -> None: ...
