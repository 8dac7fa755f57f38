"""What may stand between two date words, and the code that it gets; `tokens.py` lists the codes."""

from __future__ import annotations

from functools import lru_cache

from arabnews.dates.words.cue_words import CuePatterns

__all__ = ["Gaps"]

_COMMON = {
    "": " ",
    " ": " ",
    "  ": " ",
    " ال": " ",
    " ال ": " ",
    " و": "&",
    " وال": "&",
    "، ": ",",
    "،": ",",
    ", ": ",",
    "/": "/",
    "/ ": "/",
    "-": "-",
    " - ": "-",
    " (": "(",
    ") ": ")",
    ")": ")",
    ".": ".",
    ":": ":",
    " | ": "|",
    " من ": "o",
    " او ": "r",
    " الي ": "t",
    " حتي ": "t",
    " في ": "i",
    " ب": "i",
    " ل": "l",
}
_FORMS = (
    (r" *", " "),
    (r" *[،,] *", ","),
    (r" *[-–—−_] *", "-"),
    (r" *[/\\] *", "/"),
    (r" *[.•·] *", "."),
    (r" *: *", ":"),
    (r" *\| *", "|"),
    (r" *[(\[{/] *ب?", "("),
    (r" *[)\]}] *", ")"),
    (r" *= *", "="),
    (r" *[«\"“] *", '"'),
    (r"[ ،,()\[\]|\-–—:؛/]{1,6}", "b"),
    (r" *[)،]? *و *(?:ال)?", "&"),
    (r"[ )،]{0,3}من +(?:ال)?", "o"),
    (r" *[،)]? +(?:و? ?حتي|الي|و?الي {limit}|و?ل{limit}|ل) +(?:ال ?)?|(?:الي|حتي) +(?:ال ?)?", "t"),
    (r" *[،)]? +(?:(?:في|عند|علي|عن) )?(?:(?:{hour-point}|{about}) )?ب?", "i"),
    (r" (?:at|à) +", "i"),
    (r" الا +", "!"),
    (r" *،? او (?:ال)?", "r"),
    (r" *[,(|\-]* *{updated}[ :)]*", "i"),
    (r"(?:st|nd|rd|th),? *", " "),
    (r"(?:st|nd|rd|th)? of ", "o"),
    (r"T| ?@ ?", " "),
    (r" لل?", "l"),
    (r" *: *ل", ":"),
)


class Gaps(dict[str, str]):
    """The code of each gap: the common ones are at hand, the patterns find those of others."""

    def __init__(self, compiled: CuePatterns) -> None:
        """Take the patterns with the words of a lexicon."""
        super().__init__(_COMMON)

        @lru_cache(maxsize=4096)
        def code_of(gap: str) -> str:
            return next((code for form, code in _FORMS if compiled[form].fullmatch(gap)), "x")

        self._code_of = code_of

    def __missing__(self, gap: str) -> str:
        return self._code_of(gap)
