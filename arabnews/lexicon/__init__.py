"""Words as data: the TOML files that an Arabic-speaking editor extends without code."""

from __future__ import annotations

from arabnews.lexicon.load import Lexicon, default_lexicon, load_lexicon

__all__ = ["Lexicon", "default_lexicon", "load_lexicon"]
