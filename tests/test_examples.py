"""The examples do what they say."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from arabnews import Result, parse_html, parse_text

EXAMPLES = Path(__file__).parents[1] / "examples"

HTML = "<h1>حافلات جديدة على خط الكورنيش</h1><p>بدأت شركة النقل أمس تشغيل عشر حافلات جديدة.</p>"
TEXT = "افتتاح مكتبة في نزوى\n\nافتتحت البلدية مكتبة جديدة في الحارة القديمة."
URL = "https://news.example/2024/03/bus"


def test_json_lines_give_a_result_a_line() -> None:
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
    results = [Result.model_validate_json(line) for line in done.stdout.splitlines()]
    assert [result.index for result in results] == list(range(6))
    first, third = results[0].article, results[2].article
    assert third == parse_text(TEXT)
    assert first == parse_html(HTML, url=URL, published_at="2024-03-10T09:15")
    failures = [(result.index, result.id, result.failure) for result in results if result.failure]
    assert [(index, url, failure.name) for index, url, failure in failures] == [
        (1, None, "InputError"),
        (3, URL, "InputError"),
        (4, None, "InputError"),
        (5, URL, "InputError"),
    ]
    assert [failure.message.partition(",")[0] for _, _, failure in failures] == [
        "Invalid JSON: expected ident at line 1 column 2",
        "the record has neither html nor text",
        "published_at: 'yesterday' is no ISO date; write for example 2024-03-07 or 2024-03-07T11:36",
        "the page has 11",
    ]
