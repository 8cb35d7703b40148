"""The cover of a trip: all stops in their order, where one sleeps, who else is near, messages."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from kehuapp.i18n import translate
from kehuapp.rules.visits.trip_facts import TripFacts, TripStopFact, hand_days, in_order
from kehuapp.sheets.fitting import words_within
from kehuapp.sheets.form import Form, Omission, Page, Run
from kehuapp.sheets.visit.ink import A4_PAPER, Ink
from kehuapp.text.words import weekday, with_aside

_P = A4_PAPER
_STOP = 10.6  # height of one
_HEAD = 5.4  # of the table's titles, and of an area's name
_NEAR = 5.2  # of somebody near
_LEAST_NEAR = 12  # of them are named, on a page of their own if need be
_MESSAGE_LINES = 5
#: Where the columns begin, from the left edge, and the end of the last one.
_EDGES = (0.0, 9.6, 29.0, 72.0, 103.0, 163.0, 182.0)


def cover(facts: TripFacts) -> Form:
    """As many pages as the stops need, the messages on the last one."""
    sheets: list[Ink] = []
    y = _start(sheets, facts)
    y = _draw_about(sheets[-1], facts, y)
    y = _draw_stops(sheets, facts, y)
    y = _draw_nearby(sheets, facts, y)
    _draw_messages(sheets, facts, y)
    for place, ink in enumerate(sheets, 1):
        _draw_foot(ink, facts, place, len(sheets))
    title = translate("Sheet", "Trip overview")
    pages = [
        Page(tuple(ink.pen.shapes), _P.size, tuple(dict.fromkeys(ink.left_out)), facts.name)
        for ink in sheets
    ]
    return Form(f"{title} - {facts.name}" if facts.name else title, tuple(pages))


def _start(sheets: list[Ink], facts: TripFacts) -> float:
    """A new page with its head; returns where it goes on."""
    ink = Ink(_P)
    sheets.append(ink)
    title = translate("Sheet", "Trip overview")
    wide = ink.width(title, 17) + 2
    ink.tell(_P.left, _P.top, wide, 8.4, title, pt=17, bold=True)
    end = _P.right
    if facts.sample_data:
        words = translate("Sheet", "Sample data")
        room = ink.width(words) + 3
        ink.pen.box(end - room, _P.top + 1.6, room, 5.4)
        ink.tell(end - room + 1, _P.top + 1.6, room - 2, 5.4, words, align="center")
        end -= room + 3
    name = translate("Sheet", "trip")
    left = _P.left + wide + 2
    ink.tell(left, _P.top, end - left, 8.4, facts.name, name, pt=13, bold=True)
    ink.pen.strong_rule(_P.left, _P.top + 9.2, _P.width)
    return _P.top + 11.0


def _draw_about(ink: Ink, facts: TripFacts, y: float) -> float:
    days = [
        with_aside(f"{day:%Y-%m-%d}", weekday(day))
        for day in (facts.first_on, facts.last_on)
        if day
    ]
    about = [
        facts.shop,
        translate("Sheet", "Visitor %1", facts.staff) if facts.staff else "",
        " – ".join(dict.fromkeys(days)),
        facts.area,
        translate("Sheet", "%n stop(s)", n=len(facts.stops)),
    ]
    ink.tell(_P.left, y, _P.width, 5, " · ".join(filter(None, about)), translate("Sheet", "trip"))
    y += 5.2
    if facts.purpose:
        label = translate("Sheet", "Purpose")
        ink.tell(_P.left, y, _P.width, 5, ink.labelled(label, facts.purpose), label.lower())
        y += 5.2
    for one in facts.lodgings[:4]:
        night = _day(one.night_on)
        told = "   ".join(filter(None, (night, one.name, one.note)))
        runs = [
            *ink.labelled(translate("Sheet", "Lodging"), f"{told}   "),
            ink.run(one.phone, True),
        ]
        ink.tell(_P.left, y, _P.width, 5, runs, translate("Sheet", "lodging"))
        y += 5.2
    if len(facts.lodgings) > 4:
        missing = len(facts.lodgings) - 4
        ink.left_out.append(Omission(translate("Sheet", "lodging"), missing, len(facts.lodgings)))
    return y + 2


def _day(day: date | None) -> str:
    return f"{day:%m-%d} {weekday(day)}" if day else ""


def _titles() -> Sequence[str]:
    return (
        translate("Sheet", "Stop"),
        translate("Sheet", "Time"),
        translate("Sheet", "Name and company"),
        translate("Sheet", "Phone"),
        translate("Sheet", "Address and purpose"),
        translate("Sheet", "Ready"),
    )


def _draw_table_head(ink: Ink, y: float) -> float:
    ink.pen.box(_P.left, y, _P.width, _HEAD, grey=0.06)
    for title, left, right in zip(_titles(), _EDGES, _EDGES[1:], strict=False):
        ink.tell(_P.left + left + 1.2, y, right - left - 1.6, _HEAD, title, pt=9, bold=True)
    return y + _HEAD


def _draw_stops(sheets: list[Ink], facts: TripFacts, y: float) -> float:
    y = _draw_table_head(sheets[-1], y)
    by_day = bool(hand_days(facts.stops))
    has_areas = any(stop.area for stop in facts.stops)

    def heading(stop: TripStopFact) -> str:
        if by_day:
            return _day(stop.on)
        return stop.area or (translate("Sheet", "Without an area") if has_areas else "")

    for name, stops in groupby(in_order(facts.stops), heading):
        is_named = bool(name)
        for stop in stops:
            needed = _STOP + (_HEAD if is_named else 0)
            if y + needed > _P.bottom:
                y = _start(sheets, facts)
                y = _draw_table_head(sheets[-1], y)
                is_named = bool(name)
            ink = sheets[-1]
            if is_named:
                ink.pen.box(_P.left, y, _P.width, _HEAD)
                ink.tell(_P.left + 1.2, y, _P.width - 2.4, _HEAD, name, bold=True)
                y += _HEAD
                is_named = False
            _draw_stop(ink, stop, y, says_area=by_day)
            y += _STOP
    return y + 2


def _draw_stop(ink: Ink, stop: TripStopFact, y: float, says_area: bool) -> None:
    ink.pen.box(_P.left, y, _P.width, _STOP)
    for edge in _EDGES[1:-1]:
        ink.pen.divider(_P.left + edge, y, _P.left + edge, y + _STOP)
    half = _STOP / 2

    def cell(column: int, line: int, words: str, what: str, bold: bool = False) -> None:
        left, right = _EDGES[column : column + 2]
        x, w = _P.left + left + 1.2, right - left - 2
        ink.tell(x, y + 0.2 + (half - 0.2) * line, w, half - 0.2, words, what, bold=bold)

    ink.tell(_P.left + 0.8, y, 8.2, _STOP, str(stop.number), bold=True, align="center")
    cell(1, 0, stop.at, "", True)
    cell(1, 1, _day(stop.on), "")
    cell(2, 0, stop.name, translate("Sheet", "name and company"), True)
    company = stop.company
    if stop.do_not_contact:
        company = " · ".join(filter(None, (translate("Sheet", "Do not contact"), company)))
    cell(2, 1, company, translate("Sheet", "name and company"))
    cell(3, 0, stop.phone, translate("Sheet", "phones"), True)
    is_said = not says_area or stop.area in stop.address
    address = stop.address if is_said else with_aside(stop.address, stop.area)
    if stop.purpose:
        cell(4, 0, address, translate("Sheet", "Address").lower())
        cell(4, 1, stop.purpose, translate("Sheet", "Purpose").lower())
    else:
        x, w = _P.left + _EDGES[4] + 1.2, _EDGES[5] - _EDGES[4] - 2
        what = translate("Sheet", "Address").lower()
        ink.tell(x, y + 0.2, w, _STOP - 0.4, address, what, lines=2)
    ready = (stop.is_purpose_ready, stop.is_appointment_ready, stop.is_bring_ready)
    for place, is_ready in enumerate(ready):
        ink.pen.check(_P.left + _EDGES[5] + 2.6 + place * 5.2, y, _STOP, checked=is_ready)


def _draw_nearby(sheets: list[Ink], facts: TripFacts, y: float) -> float:
    """Who is near and not visited, for the notice on arrival: as many as the page has room for
    below the stops, in two columns unless one is enough."""
    if not facts.nearby:
        return y
    room = int((_P.bottom - y - _HEAD - 2 - _messages_height(sheets[-1], facts)) // _NEAR)
    nearby = facts.nearby[: max(_LEAST_NEAR, 2 * room)]
    count, whole = len(nearby), max(facts.near, len(facts.nearby))
    columns = 1 if count <= room else 2
    wide = (_P.width - 4 * (columns - 1)) / columns
    done = 0
    while done < count:
        if y + _HEAD + 2 * _NEAR > _P.bottom:
            y = _start(sheets, facts)
        ink = sheets[-1]
        words = translate("Sheet", "Near by, not visited this time: %n", n=whole)
        if whole > count:
            words = translate(
                "Sheet", "Near by, not visited this time: the first %1 of %2", count, whole
            )
        ink.tell(_P.left, y, _P.width, _HEAD, words, pt=10.5, bold=True)
        y += _HEAD
        rows = min(int((_P.bottom - y) // _NEAR), -(-(count - done) // columns))
        shown = nearby[done : done + columns * rows]
        for place, one in enumerate(shown):
            column, row = divmod(place, rows)
            about = " · ".join(filter(None, (one.company, one.about)))
            runs = [Run(f"{one.name}  "), Run(f"{one.phone}  ", bold=True), Run(about, 9)]
            x = _P.left + column * (wide + 4)
            ink.tell(x, y + row * _NEAR, wide, _NEAR, runs, translate("Sheet", "near by"))
        done += len(shown)
        y += rows * _NEAR + 2
    return y


def _messages(facts: TripFacts) -> Iterator[tuple[str, str]]:
    if facts.message_before:
        yield translate("Sheet", "Message before leaving"), facts.message_before
    if facts.message_arrival:
        yield translate("Sheet", "Message on arrival"), facts.message_arrival


def _message_lines(ink: Ink, text: str) -> int:
    return ink.lines_of([Run(text)], _P.width - 4.4, _MESSAGE_LINES)


def _messages_height(ink: Ink, facts: TripFacts) -> float:
    lines = [_message_lines(ink, text) for _title, text in _messages(facts)]
    return sum(_HEAD + each * _P.row + 1.4 + 2 for each in lines)


def _draw_messages(sheets: list[Ink], facts: TripFacts, y: float) -> None:
    for title, text in _messages(facts):
        runs = [Run(text)]
        lines = _message_lines(sheets[-1], text)
        high = lines * _P.row + 1.4
        if y + _HEAD + high > _P.bottom:
            y = _start(sheets, facts)
        ink = sheets[-1]
        ink.tell(_P.left, y, _P.width, _HEAD, title, pt=10.5, bold=True)
        y += _HEAD
        ink.pen.box(_P.left, y, _P.width, high)
        w = _P.width - 4.4
        ink.tell(_P.left + 2.2, y + 0.6, w, lines * _P.row, runs, title.lower(), lines=lines)
        y += high + 2


def _draw_foot(ink: Ink, facts: TripFacts, number: int, count: int) -> None:
    page = translate("Sheet", "Page %1 of %2", number, count)
    wide = ink.width(page) + 1
    words = translate(
        "Sheet",
        "Printed %1 · Contains personal data: keep it safe, destroy it after use",
        f"{facts.printed_at:%Y-%m-%d %H:%M}",
    )
    ink.tell(_P.left, _P.foot, _P.width - wide - 2, 5, words)
    ink.tell(_P.right - wide, _P.foot, wide, 5, page, align="right")
    ink.tell(_P.left, _P.note, _P.width, 4.1, words_within(ink.left_out, _P.width, 9), pt=9)
