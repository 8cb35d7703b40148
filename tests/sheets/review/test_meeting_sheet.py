"""The minutes of a meeting on paper: all is on it, on as many pages as it takes."""

from datetime import datetime

import pytest

from kehuapp.sheets.form import Form, Text
from kehuapp.sheets.lists.frame import Frame
from kehuapp.sheets.review.meeting_sheet import Line, MeetingSheet, form

FRAME = Frame("Minutes", "2026-11-29", "Tea", datetime(2026, 11, 29, 10))
HEAD = (("Attendees", "Ann, Bob"), ("Period", "2025-11-30 – 2026-11-29 · By profit"))


def line(name: str, reason: str = "Class A, rank 1.") -> Line:
    return Line(name, "● Regular → ★ Key", "$700", "$300", "1", "12", "3.5", reason)


def texts(made: Form) -> list[list[str]]:
    return [
        ["".join(run.text for run in one.runs) for one in page.shapes if isinstance(one, Text)]
        for page in made.pages
    ]


def inside(made: Form) -> bool:
    return all(
        shape.y + shape.h <= page.size[1] and shape.x + shape.w <= page.size[0]
        for page in made.pages
        for shape in page.shapes
        if isinstance(shape, Text)
    )


def test_head_decisions_note_and_signatures() -> None:
    made = form(MeetingSheet(FRAME, HEAD, [line("First")], [line("Third", "")], "More visits."))
    (said,) = texts(made)
    for one in ("Minutes", "Ann, Bob", "Another tier  1", "First", "● Regular → ★ Key", "$700",
                "Class A, rank 1.", "Tier kept  1", "Third", "More visits.", "Signatures",
                "Page 1 of 1"):  # fmt: skip
        assert one in said
    assert inside(made) and made.pages[0].left_out == ()


def test_nothing_talked_about_is_a_sentence() -> None:
    (said,) = texts(form(MeetingSheet(FRAME, (), [], [], "")))
    assert "No tier was talked about." in said and "Another tier  0" not in said


@pytest.mark.parametrize("count", [1, 23, 24, 25, 200])
def test_every_line_is_on_some_page_below_its_heads(count: int) -> None:
    lines = [line(f"Nr {number}") for number in range(count)]
    made = form(MeetingSheet(FRAME, HEAD, lines, lines, "x"))
    said = texts(made)
    everything = [one for page in said for one in page]
    for number in range(count):
        assert everything.count(f"Nr {number}") == 2
    for number, page in enumerate(said, 1):
        assert f"Page {number} of {len(said)}" in page
        rows = [at for at, one in enumerate(page) if one.startswith("Nr ")]
        if rows:
            assert page.index("Customer") < rows[0]
            # No name of a table stands alone at the foot of a page.
            names = [at for at, one in enumerate(page) if one.startswith(("Another", "Tier kept"))]
            assert all(any(at < row for row in rows) for at in names)
    assert inside(made)


def test_long_names_reasons_and_notes() -> None:
    tiers_named = "● 普通客戶的名稱很長很長很長 → ★ 重點客戶的名稱很長"
    long = line("許" * 30, "理由" * 250)._replace(tiers=tiers_named)
    made = form(MeetingSheet(FRAME, HEAD, [long] * 9, [], "備註" * 3000))
    assert inside(made) and len(made.pages) > 1
    assert [one.what for one in made.pages[-1].left_out] == ["Note"]
    reasons = [one for page in texts(made) for one in page if one.startswith("理由")]
    assert len(reasons) == 9 and all("…" not in one for one in reasons)
    tiers = [one for page in texts(made) for one in page if one.startswith("●")]
    assert all("…" not in one for one in tiers)
