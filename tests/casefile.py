"""Case files: readable expectations, an Arabic-speaking editor adds one without code.

A block is a line of text and the lines expected of it, each after `=`; blocks are parted by an empty line,
and lines that start with `#` say what a block is about::

    # titles end no sentence
    وصل د. سامر. وغادر.
      = وصل د. سامر.
      = وغادر.
"""

from __future__ import annotations

from pathlib import Path

import pytest

__all__ = ["read_cases"]


def read_cases(path: Path) -> list[object]:
    """Return `pytest.param(text, expected lines)` for each block; further indentation of lines is kept."""
    cases: list[object] = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        text, *expected = [line for line in block.splitlines() if not line.startswith("#")] or [""]
        if text:
            lines = [line.removeprefix("  ").replace("= ", "", 1) for line in expected]
            cases.append(pytest.param(text, lines, id=text))
    return cases
