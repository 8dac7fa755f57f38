"""`python -m arabnews` is the command line."""

from __future__ import annotations

from arabnews.cli import main

if __name__ == "__main__":
    main()
