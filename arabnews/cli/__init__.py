"""The command line: what `arabnews` and `python -m arabnews` run."""

from __future__ import annotations

import sys
from importlib.util import find_spec

__all__ = ["main"]


def main() -> None:
    """Run the command line, or say what to install for it."""
    missing = [name for name in ("click", "rich") if find_spec(name) is None]
    if missing:
        sys.stderr.write(
            f"arabnews: the command line needs {' and '.join(missing)}; "
            "install what is missing with: pip install 'arabnews[cli]'\n"
        )
        sys.exit(2)
    from arabnews.cli.commands import run

    sys.exit(run())
