"""Pages for batches."""

from __future__ import annotations

URL = "https://almarfa.example/{}"


def page(number: int, said: str = "تعمل") -> str:
    """Return a page of its own that says what its hook shall do."""
    return (
        f"<html><body><article><h1>عودة العبارة {number} إلى الخليج</h1>"
        f"<p>قالت مديرة الميناء هدى الراشدي إن العبارة رقم {number} عادت إلى رصيفها بعد الصيانة.</p>"
        f"<p>وأضافت أن العبارة {said} منذ صباح الخميس الماضي بين ضفتي الخليج.</p></article></body></html>"
    )
