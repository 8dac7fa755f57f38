"""The only place that chooses: candidates and evidence become the fields of one Article."""

from __future__ import annotations

from arabnews.article.assemble import assemble
from arabnews.article.draft import Draft
from arabnews.article.options import Options

__all__ = ["Draft", "Options", "assemble"]
