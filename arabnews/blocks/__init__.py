"""Blocks: every line of a page labelled, by a visible table of small rules."""
