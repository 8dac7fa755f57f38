"""Damaged archives: what is whole comes whole and in order, what is broken costs one failure and no more."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabnews import InputError, PageInput
from tests.integrations.archives import answer, markup, packed, record, response

pytest.importorskip("fastwarc", reason="the extra warc is not installed")

from arabnews.integrations.warc import read_warc

PLAIN = b"".join(map(response, range(1, 4)))
PACKED = packed(*map(response, range(1, 4)))
LOST = "the record is damaged, cut off, or not as long as it says; its page is lost, so fetch it again"


def told(archive: bytes) -> list[int | str]:
    """Return the number of each page that is whole, and the message of each that is lost."""
    return [_told(page) for page in read_warc(io.BytesIO(archive))]


def _told(page: PageInput) -> int | str:
    for number in range(1, 4):
        if isinstance(page.page, bytes) and page.page.rstrip() == markup(number).encode():
            return number
    assert isinstance(page.page, InputError), page.page
    return str(page.page)


def sized(number: int, more: int) -> bytes:
    """Return the record of a page that says a wrong length."""
    block = answer(markup(number).encode())
    return record(block, f"https://almarfa.example/{number}", length=len(block) + more)


PACKINGS: dict[str, Callable[..., bytes]] = {"plain": lambda *records: b"".join(records), "packed": packed}


@pytest.mark.parametrize("pack", PACKINGS.values(), ids=PACKINGS)
@pytest.mark.parametrize("more", [-700, -20, -1, 5, 50, 5000, 10**12])
def test_a_wrong_length_costs_its_record_alone(pack: Callable[..., bytes], more: int) -> None:
    assert told(pack(response(1), sized(2, more), response(3))) == [1, LOST, 3]
    assert told(pack(sized(1, more), response(2), response(3))) == [LOST, 2, 3]
    assert told(pack(response(1), response(2), sized(3, more))) == [1, 2, LOST]


@pytest.mark.parametrize("more", [1, 2, 3, 4])
def test_the_line_breaks_behind_a_record_do_no_harm_in_it(more: int) -> None:
    assert told(response(1) + sized(2, more) + response(3)) == [1, 2, 3]


@pytest.mark.parametrize("archive", [PLAIN, PACKED], ids=["plain", "packed"])
def test_a_file_that_was_cut_off_costs_the_record_where_it_ends(archive: bytes) -> None:
    (second, third) = (int(str(page.id)[5:]) for page in list(read_warc(io.BytesIO(archive)))[1:])
    for end in range(second // 2, len(archive), 7):
        whole = [1, 2] if end >= third else [1] if end >= second else []
        found = told(archive[:end])
        assert found[: len(whole)] == whole
        assert len(found) <= len(whole) + 1
        is_at_a_seam = any(abs(end - seam) <= 12 for seam in (second, third, len(archive)))
        assert is_at_a_seam or isinstance(found[-1], str)


@pytest.mark.parametrize("pack", PACKINGS.values(), ids=PACKINGS)
def test_an_archive_may_stand_behind_one_that_was_cut_off(pack: Callable[..., bytes]) -> None:
    assert told(pack(response(1))[:-40] + pack(response(2), response(3))) == [LOST, 2, 3]


@pytest.mark.parametrize("pack", PACKINGS.values(), ids=PACKINGS)
def test_what_is_no_record_between_two_costs_one_failure(pack: Callable[..., bytes]) -> None:
    trash = b"this is no record\r\n\r\nat all\r\n"
    assert told(pack(response(1)) + trash + pack(response(2))) == [
        1,
        "behind this record stands what is none; if it was one, its page is lost, so fetch it again",
        2,
    ]
    (_, lost, _) = read_warc(io.BytesIO(pack(response(1)) + trash + pack(response(2))))
    assert lost.id == "warc#0+"


def test_zeros_and_empty_lines_between_records_are_no_damage() -> None:
    assert told(response(1) + b"\r\n\r\n" + response(2) + bytes(512)) == [1, 2]
    assert told(packed(response(1)) + bytes(512)) == [1]


@pytest.mark.parametrize("pack", PACKINGS.values(), ids=PACKINGS)
def test_a_header_that_is_damaged_costs_its_record_alone(pack: Callable[..., bytes]) -> None:
    for wrong in (
        response(2).replace(b"WARC/1.0", b"WORC/1.0"),
        response(2).replace(b"Content-Length: ", b"Content-Langth: "),
        response(2).replace(b"Content-Length: ", b"Content-Length: x"),
        response(2).replace(b"WARC-Date:", b"WARC-Date"),
    ):
        found = told(pack(response(1), wrong, response(3)))
        assert (found[0], found[-1]) == (1, 3)
        assert len(found) <= 3


def test_damage_in_the_first_record_does_not_hide_the_others() -> None:
    assert told(PACKED[:40] + b"\xff\xff" + PACKED[42:]) == [LOST, 2, 3]


DAMAGE = st.lists(
    st.tuples(st.integers(0, 2000), st.binary(max_size=3), st.integers(0, 3)), min_size=1, max_size=3
)


@given(DAMAGE, st.sampled_from(["plain", "packed"]))
def test_whatever_is_damaged_nothing_raises_and_the_records_before_it_are_whole(
    damage: list[tuple[int, bytes, int]], packing: str
) -> None:
    head, archive = (
        (response(1), response(2) + response(3))
        if packing == "plain"
        else (packed(response(1)), packed(response(2), response(3)))
    )
    torn = bytearray(archive)
    for place, put, out in damage:
        at = place % len(archive)
        torn[at : at + out] = put
    pages = list(read_warc(io.BytesIO(head + torn)))
    assert len(pages) <= 3 + 2 * len(damage)
    assert pages[0].page == markup(1).encode()
    assert str(pages) == str(list(read_warc(io.BytesIO(head + torn))))


def test_what_the_stream_itself_raises_is_raised() -> None:
    class Disk(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if self.tell() > 1000:
                raise OSError(5, "Input/output error")
            return super().read(min(size or 0, 600))

    with pytest.raises(OSError, match="Input/output error"):
        list(read_warc(Disk(PLAIN)))


def test_a_page_that_is_larger_than_what_is_kept_leaves_the_others_whole() -> None:
    large = record(b"x" * 5_000_000, kind="resource", content="video/mp4")
    pages = read_warc(io.BytesIO(response(1) + large + response(2) + b"trash"), max_bytes=100_000)
    assert [_told(page) for page in pages][:2] == [1, 2]
    assert pages.skipped == {"content-type": 1}
