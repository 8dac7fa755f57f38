"""What the property tests draw: Arabic as news pages really write it, with all that hangs on the letters."""

from __future__ import annotations

from hypothesis import strategies as st

__all__ = [
    "arabic_lines",
    "arabic_texts",
    "arabic_words",
    "marked_texts",
    "plain_words",
    "ranges_of",
    "texts",
]

LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"
VOWELS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0654"
TATWEEL = "\u0640"
CONTROLS = "\u200e\u200f\u202b\u202c\u061c\u2066\u2069\u200c\u200d\u200b\ufeff\u00ad"
PRESENTATION_FORMS = "".join(map(chr, range(0xFE80, 0xFEFD)))
PERSIAN = "کیھہپچژگ"
DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"
POINTS = ".،؛:؟!…-–/()[]"
MARKS = "«»“”„\"'″‘’"
BLANKS = " \u00a0\t"

_letters = st.sampled_from(LETTERS)
_hanging = st.one_of(
    st.just(""),
    st.just(""),
    st.text(VOWELS + TATWEEL, min_size=1, max_size=2),
    st.sampled_from(CONTROLS),
)


def plain_words(min_size: int = 1) -> st.SearchStrategy[str]:
    """Words of bare letters."""
    return st.text(LETTERS, min_size=min_size, max_size=8)


def arabic_words() -> st.SearchStrategy[str]:
    """Words with vowel signs, tatweel, controls, presentation forms and Persian letters."""
    letter = st.one_of(_letters, _letters, _letters, st.sampled_from(PRESENTATION_FORMS + PERSIAN))
    return st.lists(st.builds(str.__add__, letter, _hanging), min_size=1, max_size=8).map("".join)


def _numbers() -> st.SearchStrategy[str]:
    return st.one_of(
        st.text(DIGITS, min_size=1, max_size=4), st.from_regex(r"[0-9]{1,3}[.,٫][0-9]{1,2}", fullmatch=True)
    )


def arabic_lines(extra: str = "") -> st.SearchStrategy[str]:
    """Lines of words, numbers and points, some of them glued; `extra` characters stand among them."""
    pieces = [arabic_words(), arabic_words(), _numbers(), st.sampled_from(POINTS + BLANKS), st.just(" ")]
    if extra:
        pieces.append(st.sampled_from(extra))
    return st.lists(st.one_of(pieces), max_size=24).map("".join)


def arabic_texts(extra: str = "") -> st.SearchStrategy[str]:
    """A few lines, with all the line breaks that there are."""
    breaks = st.sampled_from(["\n", "\n\n", "\r\n", "\u2028", " \n"])
    return st.lists(st.builds(str.__add__, arabic_lines(extra), breaks), max_size=5).map("".join)


def marked_texts() -> st.SearchStrategy[str]:
    """Texts full of quotation marks, most of them wrong."""
    return arabic_texts(MARKS + "''" + "(())")


def texts() -> st.SearchStrategy[str]:
    """Anything: Arabic pages, and any characters at all."""
    return st.one_of(arabic_texts(), marked_texts(), st.text(max_size=60))


@st.composite
def ranges_of(draw: st.DrawFn, length: int) -> tuple[int, int]:
    """Draw a half-open range of a string of some length."""
    start = draw(st.integers(0, length))
    return start, draw(st.integers(start, length))
