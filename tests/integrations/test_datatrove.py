"""The step of datatrove, in pipelines of its own."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import arabnews
from arabnews import InputError
from tests.integrations.archives import markup

pytest.importorskip("datatrove", reason="the extra datatrove is not installed")

from bs4 import Tag
from datatrove.data import Document

from arabnews.integrations.datatrove import ArticleStep
from arabnews.outlets.hooks import Parts

URL = "https://almarfa.example/{}"
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # datatrove forks


def pages(*texts: str, **metadata: object) -> Iterator[Document]:
    for number, text in enumerate(texts, 1):
        yield Document(text, str(number), metadata={"url": URL.format(number), **metadata})


def test_a_page_becomes_the_body_of_its_article_which_stands_in_the_metadata() -> None:
    (document,) = ArticleStep()(pages(markup(1), date="2024-03-07T08:30:00Z"))
    article = arabnews.parse(markup(1), url=URL.format(1), fetched_at="2024-03-07T08:30:00Z")
    assert (document.id, document.text) == ("1", article.body)
    assert arabnews.Article.model_validate(document.metadata["article"]) == article


def test_a_page_may_stand_in_the_metadata() -> None:
    step = ArticleStep(html_key="html")
    (document,) = step(pages("", html=markup(2)))
    assert document.text == arabnews.parse(markup(2)).body
    assert list(step(pages(markup(1)))) == []
    assert step.stats["dropped_input"].total == 1


def test_what_is_no_arabic_article_is_left_out_and_counted() -> None:
    persian = "<h1>بازگشت کشتی</h1><p>کشتی پس از تعمیر به اسکلهٔ قدیمی خود بازگشت و مسافران را پذیرفت.</p>"
    step = ArticleStep()
    assert [document.id for document in step(pages(markup(1), persian, ""))] == ["1"]
    assert (step.stats["total"].total, step.stats["forwarded"].total, step.stats["dropped"].total) == (
        3,
        1,
        2,
    )
    assert step.stats["dropped_language_fa"].total == 1
    everything = ArticleStep(kinds=None, languages=None)
    assert [document.id for document in everything(pages(markup(1), persian, ""))] == ["1", "2"]
    assert everything.stats["dropped_no_body"].total == 1


def obey(soup: Tag) -> Parts:
    """Do to the process what the page says."""
    text = soup.get_text()
    if "تتوقف" in text:
        time.sleep(60)
    if "تغرق" in text:
        import os

        os._exit(3)
    return Parts()


def test_a_page_that_hangs_or_kills_its_process_costs_itself() -> None:
    step = ArticleStep(timeout=5, options={"hooks": {"aawsat": obey}, "outlet": "aawsat"})
    texts = (
        markup(1),
        markup(2).replace("تعمل", "تتوقف"),
        markup(3),
        markup(4).replace("تعمل", "تغرق"),
        markup(5),
    )
    assert [document.id for document in step(pages(*texts))] == ["1", "3", "5"]
    assert (step.stats["dropped_timeout"].total, step.stats["dropped_crash"].total) == (1, 1)


def test_options_are_looked_at_when_the_step_is_made() -> None:
    with pytest.raises(InputError, match="no stage is called 'quotations'; did you mean 'quotes'"):
        ArticleStep(options={"without": ("quotations",)})


def test_a_pipeline_runs_from_files_to_files(tmp_path: Path) -> None:
    """In a process of its own: datatrove writes a log to standard error."""
    lines = [json.dumps({"id": str(n), "text": markup(n), "url": URL.format(n)}) for n in (1, 2)]
    lines.append(json.dumps({"id": "3", "text": "<p>short</p>"}))
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "pages.jsonl").write_text("\n".join(lines), encoding="utf-8")
    code = f"""
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter
from arabnews.integrations.datatrove import ArticleStep

if __name__ == "__main__":
    LocalPipelineExecutor(
        pipeline=[
            JsonlReader({str(tmp_path / "in")!r}),
            ArticleStep(exclusion_writer=JsonlWriter({str(tmp_path / "rest")!r}, compression=None)),
            JsonlWriter({str(tmp_path / "out")!r}, compression=None),
        ],
        logging_dir={str(tmp_path / "logs")!r},
    ).run()
"""
    script = tmp_path / "job.py"
    script.write_text(code, encoding="utf-8")
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (out,) = (tmp_path / "out").glob("*.jsonl")
    written = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [(row["id"], row["text"]) for row in written] == [
        (str(n), arabnews.parse(markup(n)).body) for n in (1, 2)
    ]
    assert written[0]["metadata"]["article"]["headline"] == arabnews.parse(markup(1)).headline
    (rest,) = (tmp_path / "rest").glob("*.jsonl")
    (row,) = map(json.loads, rest.read_text(encoding="utf-8").splitlines())
    assert (row["id"], row["metadata"]["filter_reason"]) == ("3", "language_other")


def test_without_datatrove_it_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['datatrove'] = None\n"
        "from arabnews.errors import InputError\n"
        "try:\n    from arabnews.integrations.datatrove import ArticleStep\n"
        "except InputError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == (
        "arabnews.integrations.datatrove needs datatrove, which is not installed; "
        "install it with: pip install 'arabnews[datatrove]'\n"
    )
