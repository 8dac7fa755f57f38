"""How a caption ends: the credit of its picture."""

from __future__ import annotations

import re

__all__ = ["CREDIT", "is_caption_credit"]

_HONOURS = r"علي[هك](?:ا|م|ما)?[ )]|دام |(?:رحم|حفظ)ه(?:ا|م)? الله|قدس |رضي |صلي "
_OF_A_TITLE = rf"\d?\d:\d\d|{_HONOURS}|صور|فيديو|تفاصيل|الساعه|لحظه|تحديث|محدث|مباشر|بث |تغطيه"
"""What brackets behind a title say; a clock, a day or a number is no picture's credit either."""
CREDIT = re.compile(
    rf"[(\[](?=[^()\[\]]*[^\W\d_])(?! ?\d)(?!{_OF_A_TITLE})[^()\[\]]{{2,40}}[)\]]\s*\.?$"
    r"|(?:^|[\s(،-])(?:صوره )?ارشيفي?ه?\)?\.?$"
    r"|[.،] *من المصدر$|©|getty|غيتي|جيتي|^لقطه شاشه"
    r"|^صوره (?:ارشيفيه|تعبيريه|توضيحيه|مركبه|مدمجه|متداوله|تداول|نشر|التقط)"
    r"|[-–/(،]\s*(?:تصوير|عدسه)\s*[:-]?\s*\S"
    r"|[“\"«](?:وسائل (?:اعلام|التواصل)|مواقع التواصل|وكالات|رويترز|ا ف ب|فرانس برس|انترنت|تويتر|فيسبوك)"
    r"[^“”\"«».]{0,20}[”\"»]$"
)
_CREDIT_SIGNS = (*')]»”"©', "صوره", "تصوير", "رشيف", "المصدر", "عدسه", "لقطه", "etty", "يتي")
"""One of these stands in every line that `CREDIT` finds."""
_MARK_ALONE = 4
"""Characters up to which a line is a mark with no caption before it."""


def is_caption_credit(folded: str) -> bool:
    """Tell whether a line ends as a caption does."""
    if len(folded) <= _MARK_ALONE or folded.startswith(("(", "[")) or not _may_be_credit(folded):
        return False
    return CREDIT.search(folded) is not None


def _may_be_credit(folded: str) -> bool:
    return any(map(folded.__contains__, _CREDIT_SIGNS))
