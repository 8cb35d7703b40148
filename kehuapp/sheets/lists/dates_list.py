"""A list of days that come, to tick off: birthdays of a month, say; reads no book."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from kehuapp.i18n import translate
from kehuapp.sheets.form import Form, Page, Pen, printed_width, text_width
from kehuapp.text import words

LEFT, RIGHT, WIDTH = 14.0, 196.0, 182.0
TOP, FOOTER = 10.0, 286.4
ROW = 7.2  # room to tick and to write by hand
SIZE = 9.5
_FIRST = TOP + 24.0  # where the rows of the first page begin
_NEXT = TOP + 15.0
_GAP, _BOX = 2.6, 4.6  # between two columns; for the box to tick
#: The columns in their order, each with the least width that it has and the most; what is left is
#: for a note.
_COLUMNS = {
    "day": (16.0, 32.0), "lunar": (12.0, 30.0), "who": (41.0, 80.0), "what": (22.0, 52.0),
    "phone": (20.0, 36.0), "owner": (10.0, 24.0),
}  # fmt: skip
_NOTE = 12.0  # the least
_SMALL = ("lunar", "phone", "owner")  # set a little smaller
_GREEDY = ("day", "phone", "lunar", "what", "owner", "who")  # who gets first what they need


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
    places = _places(facts.lines)
    return Form(
        facts.kind,
        tuple(
            _page(facts, placed, number, len(pages), places)
            for number, placed in enumerate(pages, 1)
        ),
    )


Places = dict[str, tuple[float, float]]  # where each column begins and how wide it is


def _places(lines: Sequence[DayLine]) -> Places:
    """The columns, as wide as what stands in them as long as there is room."""
    shown = [_cells(line) for line in lines]
    needs, heads = {}, _heads()
    for key in _COLUMNS:
        said = [cells[key] for cells in shown]
        if key == "lunar" and not any(said):
            continue
        pt = 9 if key in _SMALL else SIZE
        wide = max((printed_width(one, pt, key == "day") for one in said), default=0)
        needs[key] = max(wide, printed_width(heads[key], 9, True)) * 1.02 + 0.6
    room = WIDTH - _BOX - _NOTE - _GAP * len(needs)
    given = {key: _COLUMNS[key][0] for key in needs}
    for key in _GREEDY:
        if key in needs:
            spare = room - sum(wide for other, wide in given.items() if other != key)
            given[key] = max(given[key], min(needs[key], _COLUMNS[key][1], spare))
    places, x = {}, LEFT
    for key, wide in given.items():
        x += _BOX if key == "who" else 0
        places[key] = (x, wide)
        x += wide + _GAP
    places["note"] = (x, RIGHT - x)
    return places


def _cells(line: DayLine) -> dict[str, str]:
    mark = words.TIER_MARKS.get(line.tier or "", "")
    who = f"{mark} {line.name}".strip()
    if line.company:
        who = f"{who} · {line.company}"
    what = line.what
    if line.age is not None:
        what = translate("DatesList", "%1 (%2)", what, line.age)
    day = words.plain_day(None, line.on.month, line.on.day)
    return {
        "day": words.with_aside(day, words.weekday(line.on)),
        "lunar": line.lunar,
        "who": who,
        "what": what,
        "phone": line.phone,
        "owner": line.owner,
    }


def _page(
    facts: DaysFacts,
    placed: list[tuple[DayLine, float, bool]],
    number: int,
    count: int,
    places: Places,
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
        _set_heads(pen, TOP + 16.4, places)
        if not facts.lines:
            said = translate("DatesList", "No dates come in these days.")
            pen.text(LEFT, _FIRST, WIDTH, ROW, said, pt=SIZE)
    else:
        pen.text(LEFT, TOP, WIDTH, 5, under, pt=SIZE)
        _set_heads(pen, TOP + 7.4, places)
    for line, y, is_new_day in placed:
        _row(pen, line, y, is_new_day, places)
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


def _heads() -> dict[str, str]:
    return {
        "day": translate("DatesList", "Day"),
        "lunar": translate("DatesList", "Lunar"),
        "who": translate("DatesList", "Customer"),
        "what": translate("DatesList", "What"),
        "phone": translate("DatesList", "Phone"),
        "owner": translate("DatesList", "By"),
        "note": translate("DatesList", "Note"),
    }


def _set_heads(pen: Pen, y: float, places: Places) -> None:
    heads = _heads()
    for key, (x, wide) in places.items():
        pen.text(x, y, wide, 5, heads[key], pt=9, bold=True)
    pen.strong_rule(LEFT, y + 5.8, WIDTH)


def _row(pen: Pen, line: DayLine, y: float, is_new_day: bool, places: Places) -> None:
    cells = _cells(line)
    for key, (x, wide) in places.items():
        if key == "note":
            pen.rule(x, y + ROW - 1.2, wide)
        elif key != "day" or is_new_day:
            pen.text(
                x, y, wide, ROW, cells[key], pt=9 if key in _SMALL else SIZE, bold=key == "day"
            )
    pen.check(places["who"][0] - _BOX, y, ROW)
    second = list(places.values())[1][0]
    pen.divider(second - (_BOX if "lunar" not in places else 0), y + ROW, RIGHT, y + ROW)
