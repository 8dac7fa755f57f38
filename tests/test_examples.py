"""The examples do what they say."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from arabnews import Article, parse_html, parse_text

EXAMPLES = Path(__file__).parents[1] / "examples"

HTML = "<h1>حافلات جديدة على خط الكورنيش</h1><p>بدأت شركة النقل أمس تشغيل عشر حافلات جديدة.</p>"
TEXT = "افتتاح مكتبة في نزوى\n\nافتتحت البلدية مكتبة جديدة في الحارة القديمة."
URL = "https://news.example/2024/03/bus"


def test_json_lines_give_an_article_or_a_failure_a_line() -> None:
    lines = [
        json.dumps({"html": HTML, "url": URL, "published_at": "2024-03-10T09:15", "spider": "almina"}),
        "no JSON",
        json.dumps({"text": TEXT}),
        json.dumps({"url": URL}),
        json.dumps({"text": TEXT, "published_at": "yesterday"}),
        json.dumps({"text": "خبر عاجل جدا\n" * 900_000, "url": URL}),
    ]
    script = EXAMPLES / "parse_jsonl.py"
    done = subprocess.run(
        [sys.executable, str(script)], input="\n".join(lines).encode(), capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (1, b"")
    results = done.stdout.splitlines()
    first, third = Article.model_validate_json(results[0]), Article.model_validate_json(results[2])
    assert third == parse_text(TEXT)
    assert first == parse_html(HTML, url=URL, published_at=first.published_at)
    failures = [json.loads(results[number]) for number in (1, 3, 4, 5)]
    assert [(failure["line"], failure["url"], failure["error"]) for failure in failures] == [
        (2, None, "ValidationError"),
        (4, URL, "InputError"),
        (5, None, "ValidationError"),
        (6, URL, "InputError"),
    ]
    assert [failure["message"].partition(",")[0] for failure in failures] == [
        "Invalid JSON: expected ident at line 1 column 2",
        "the record has neither html nor text",
        "published_at: Value error",
        "the page has 11",
    ]
