"""What the library says of itself, in the pure build and in the compiled one."""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from typing import Literal

__all__ = ["build", "summary"]


def build() -> Literal["compiled", "pure"]:
    """Tell which of the builds this is."""
    spec = find_spec("arabnews.text.fold")  # every room is built as this one
    is_source = spec is None or spec.origin is None or spec.origin.endswith(".py")
    return "pure" if is_source else "compiled"


def summary(function: Callable[..., object]) -> str:
    """Return the first line of a function's docstring.

    A compiled function has none, but its source lies beside the compiled module.

    >>> summary(summary)
    "Return the first line of a function's docstring."

    Args:
        function: A function of the top of a module.

    Returns:
        The line; empty if there is none.
    """
    docstring = function.__doc__ or _docstrings(function.__module__).get(function.__name__, "")
    return docstring.partition("\n")[0]


@cache
def _docstrings(module: str) -> dict[str, str]:
    """Return the docstrings of a module's functions, read from its source."""
    package, _, name = module.rpartition(".")
    tree = ast.parse(files(package).joinpath(f"{name}.py").read_bytes())
    functions = (node for node in tree.body if isinstance(node, ast.FunctionDef))
    return {node.name: ast.get_docstring(node) or "" for node in functions}
