"""The step: parse each document's page in a sandbox, keep the articles, count and set aside the rest."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from contextlib import nullcontext
from functools import partial

from datatrove.data import Document
from datatrove.pipeline.base import PipelineStep
from datatrove.pipeline.extractors.base import ExtractorSandbox
from datatrove.pipeline.writers.disk_base import DiskWriter

from arabnews.article.options import ParseOptions, read_options
from arabnews.batch import Failure, PageInput
from arabnews.batch.page import Job, job_of, read_page
from arabnews.demo import demo_page
from arabnews.errors import InputError
from arabnews.models import Article
from arabnews.pipeline import STAGES

__all__ = ["ArticleStep"]


class ArticleStep(PipelineStep):
    """Turn documents that hold pages into the bodies of their articles.

    The text of a document becomes the article's body, and the article, as its JSON has it, stands in
    `metadata["article"]`. A page is parsed in a process of its own: one that hangs or kills it costs itself.
    Documents that are left out are counted by the reason why, and go to `exclusion_writer` with that in
    `metadata["filter_reason"]`, the page still being their text.
    """

    name = "📰 arabnews"
    type = "🛢 - EXTRAC"

    def __init__(  # noqa: PLR0913 - keywords of a step
        self,
        *,
        html_key: str | None = None,
        url_key: str = "url",
        fetched_key: str = "date",
        kinds: Collection[str] | None = ("article", "liveblog"),
        languages: Collection[str] | None = ("ar",),
        timeout: float = 30,
        exclusion_writer: DiskWriter | None = None,
        options: ParseOptions | None = None,
    ) -> None:
        """Make the step.

        Args:
            html_key: Where in the metadata the page is; in the document's text if left out.
            url_key: Where in the metadata its address is, if there is one.
            fetched_key: Where in the metadata is when it was fetched, if there is such.
            kinds: The kinds of pages to keep, as `Article.kind` has them; `None` keeps all that have a body.
            languages: The languages to keep, as `Article.language` has them; `None` keeps all.
            timeout: Seconds that one page may take, and a new process to start.
            exclusion_writer: Takes the documents that are left out.
            options: Keywords of `parse` for every page.

        Raises:
            InputError: A keyword's value in `options` is of another kind.
        """
        super().__init__()
        self.html_key = html_key
        self.url_key = url_key
        self.fetched_key = fetched_key
        self.kinds = kinds
        self.languages = languages
        self.timeout = timeout
        self.exclusion_writer = exclusion_writer
        self.options = options or ParseOptions()
        read_options(self.options, [stage.name for stage in STAGES])

    def run(self, data: Iterable[Document], rank: int = 0, world_size: int = 1) -> Iterator[Document]:
        """Parse the documents one by one, and yield those that are articles."""
        del world_size
        parse = partial(_answer, self.options)
        with (
            self.exclusion_writer or nullcontext() as writer,
            ExtractorSandbox(self.timeout, warmup_text=(Job(demo_page()),)) as sandbox,
        ):
            for document in data:
                self.stat_update("total")
                with self.track_time():
                    said = _said(sandbox, parse, self._job(document))
                reason = said.kind if isinstance(said, Failure) else self._refusal(said)
                if isinstance(said, Article) and reason is None:
                    document.text = said.body
                    document.metadata["article"] = json.loads(said.model_dump_json())
                    self.stat_update("forwarded")
                    self.update_doc_stats(document)
                    yield document
                    continue
                self.stat_update("dropped", f"dropped_{reason}")
                document.metadata["filter_reason"] = reason
                if isinstance(said, Failure):
                    document.metadata["failure"] = said.message
                if writer is not None:
                    writer.write(document, rank)

    def _job(self, document: Document) -> Job | Failure:
        told = document.metadata
        page = document.text if self.html_key is None else told.get(self.html_key)
        url, fetched = told.get(self.url_key), told.get(self.fetched_key)
        return job_of(
            PageInput(
                page if isinstance(page, str | bytes) else InputError(f"metadata has no {self.html_key!r}"),
                url=url if isinstance(url, str) else None,
                fetched_at=fetched if isinstance(fetched, str) else None,
            )
        )

    def _refusal(self, article: Article) -> str | None:
        """Say why an article is left out, if it is."""
        if self.languages is not None and article.language not in self.languages:
            return f"language_{article.language}"
        if self.kinds is not None and article.kind not in self.kinds:
            return f"kind_{article.kind}"
        return None if article.body else "no_body"


def _said(sandbox: ExtractorSandbox, parse: partial[str | Failure], job: Job | Failure) -> Article | Failure:
    """Have a page parsed in the sandbox, and say what became of it."""
    if isinstance(job, Failure):
        return job
    try:
        said = sandbox.process_document((job,), parse)
    except TimeoutError:
        return Failure(kind="timeout", name="TimeoutError", message="the page took too long; raise timeout=")
    except (EOFError, OSError):
        return Failure(kind="crash", name="EOFError", message="the process that parsed the page died")
    return said if isinstance(said, Failure) else Article.model_validate_json(said)


def _answer(options: ParseOptions, job: Job) -> str | Failure:
    """In the sandbox: parse a page; what it raises is its failure."""
    said = read_page(job, options)
    return said if isinstance(said, Failure) else said.model_dump_json()
