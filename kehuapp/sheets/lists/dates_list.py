"""A list of days that come, to tick off: birthdays of a month, say; reads no book."""

from datetime import date, datetime
from typing import NamedTuple

from kehuapp.i18n import translate
from kehuapp.sheets.form import Form, Page, Pen, text_width
from kehuapp.text import words

LEFT, RIGHT, WIDTH = 14.0, 196.0, 182.0
TOP, FOOTER = 10.0, 286.4
ROW = 7.2  # room to tick and to write by hand
SIZE = 9.5
_FIRST = TOP + 24.0  # where the rows of the first page begin
_NEXT = TOP + 15.0
#: Where each column begins and how wide it is: day, lunar day, who, what, phone, by, note.
_DAY, _LUNAR, _WHO, _WHAT, _PHONE, _OWNER, _NOTE = (
    (LEFT, 24.0), (38.0, 25.0), (68.6, 41.0), (110.0, 27.0), (137.4, 27.0), (164.8, 15.0),
    (180.4, 15.6),
)  # fmt: skip


class DayLine(NamedTuple):
    """One customer's day; `lunar` is the lunar day when it was told so, `age` None when unknown."""

    on: date
    lunar: str
    name: str
    company: str
    tier: str | None
    what: str
    age: int | None
    phone: str
    owner: str


class DaysFacts(NamedTuple):
    """`staff` is whose customers, "" for all; `kind` what is listed, in words; `left_out` days did
    not find room."""

    shop: str
    staff: str
    kind: str
    first: date
    last: date
    printed_at: datetime
    lines: tuple[DayLine, ...]
    left_out: int = 0
    sample_data: bool = False


def form(facts: DaysFacts) -> Form:
    """The list, as many pages as it takes; the day is written where it changes."""
    pages: list[list[tuple[DayLine, float, bool]]] = [[]]
    y, before = _FIRST, None
    for line in facts.lines:
        if y + ROW > FOOTER - 3:
            pages.append([])
            y, before = _NEXT, None
        pages[-1].append((line, y, line.on != before))
        y, before = y + ROW, line.on
    return Form(
        facts.kind,
        tuple(_page(facts, placed, number, len(pages)) for number, placed in enumerate(pages, 1)),
    )


def _page(
    facts: DaysFacts, placed: list[tuple[DayLine, float, bool]], number: int, count: int
) -> Page:
    pen = Pen()
    under = " · ".join(
        filter(
            None,
            (
                facts.shop,
                _span(facts),
                translate("DatesList", "Customers of %1", facts.staff) if facts.staff else "",
                translate("DatesList", "%n date(s)", n=len(facts.lines)),
            ),
        )
    )
    if number == 1:
        title = facts.kind
        wide = min(text_width(title, 17) + 2, 130)
        pen.text(LEFT, TOP, wide, 8.4, title, pt=17, bold=True)
        if facts.sample_data:
            said = translate("Sheet", "Sample data")
            room = text_width(said, 10) + 4
            pen.box(LEFT + wide + 2, TOP + 1.6, room, 5.4)
            pen.text(LEFT + wide + 3, TOP + 1.6, room - 2, 5.4, said, align="center")
        pen.text(LEFT, TOP + 8.8, WIDTH, 5, under)
        _heads(pen, TOP + 16.4)
        if not facts.lines:
            said = translate("DatesList", "No dates come in these days.")
            pen.text(LEFT, _FIRST, WIDTH, ROW, said, pt=SIZE)
    else:
        pen.text(LEFT, TOP, WIDTH, 5, under, pt=SIZE)
        _heads(pen, TOP + 7.4)
    for line, y, is_new_day in placed:
        _row(pen, line, y, is_new_day)
    if facts.left_out and number == count and placed:
        said = translate("DatesList", "%n more date(s) are not on this list.", n=facts.left_out)
        pen.text(LEFT + 92, FOOTER - 5.4, 90, 5, said, pt=SIZE, align="right")
    printed = translate(
        "Sheet",
        "Printed %1 · Contains personal data: keep it safe, destroy it after use",
        f"{facts.printed_at:%Y-%m-%d %H:%M}",
    )
    pen.text(LEFT, FOOTER, 150, 5, printed, pt=SIZE)
    page = translate("Sheet", "Page %1 of %2", number, count)
    pen.text(RIGHT - 30, FOOTER, 30, 5, page, pt=SIZE, align="right")
    return pen.page()


def _span(facts: DaysFacts) -> str:
    first, last = (words.plain_day(day.year, day.month, day.day) for day in facts[3:5])
    return first if first == last else translate("Words", "%1 – %2", first, last)


def _heads(pen: Pen, y: float) -> None:
    for (x, wide), said in (
        (_DAY, translate("DatesList", "Day")),
        (_LUNAR, translate("DatesList", "Lunar")),
        (_WHO, translate("DatesList", "Customer")),
        (_WHAT, translate("DatesList", "What")),
        (_PHONE, translate("DatesList", "Phone")),
        (_OWNER, translate("DatesList", "By")),
        (_NOTE, translate("DatesList", "Note")),
    ):
        pen.text(x, y, wide, 5, said, pt=9, bold=True)
    pen.strong_rule(LEFT, y + 5.8, WIDTH)


def _row(pen: Pen, line: DayLine, y: float, is_new_day: bool) -> None:
    if is_new_day:
        month_day = words.plain_day(None, line.on.month, line.on.day)
        said = f"{month_day} {words.weekday(line.on)}"
        pen.text(_DAY[0], y, _DAY[1], ROW, said, pt=SIZE, bold=True)
    pen.text(_LUNAR[0], y, _LUNAR[1], ROW, line.lunar, pt=9)
    start = pen.check(_WHO[0] - 5.4, y, ROW)
    mark = words.TIER_MARKS.get(line.tier or "", "")
    who = f"{mark} {line.name}".strip()
    if line.company:
        who = f"{who} · {line.company}"
    pen.text(start, y, _WHO[0] + _WHO[1] - start, ROW, who, pt=SIZE)
    what = line.what
    if line.age is not None:
        what = translate("DatesList", "%1 (%2)", what, line.age)
    pen.text(_WHAT[0], y, _WHAT[1], ROW, what, pt=SIZE)
    pen.text(_PHONE[0], y, _PHONE[1], ROW, line.phone, pt=9)
    pen.text(_OWNER[0], y, _OWNER[1], ROW, line.owner, pt=9)
    pen.rule(_NOTE[0], y + ROW - 1.2, _NOTE[1])
    pen.divider(_LUNAR[0], y + ROW, RIGHT, y + ROW)
