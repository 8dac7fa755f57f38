"""Dates: found as written, resolved or honestly left open."""
