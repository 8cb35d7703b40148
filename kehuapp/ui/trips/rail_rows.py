"""What stands on a trip's line, row by row: days, stops, nights; nothing is painted here."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from kehuapp.book.trips.stops import Stop, is_by_time
from kehuapp.book.trips.trips import Lodging


class DayRow(NamedTuple):
    """The head of a day; `number` counts the trip's days from 1, 0 where there is no trip."""

    day: date
    number: int
    is_by_hand: bool  # its stops stand in an order that their times do not give


class StopRow(NamedTuple):
    """A stop; `number` counts those of the whole line from 1."""

    stop: Stop
    number: int


class NightRow(NamedTuple):
    """Where one sleeps between two days."""

    lodging: Lodging


class FreeRow(NamedTuple):
    """A day of the trip on which nothing is planned."""

    day: date


Row = DayRow | StopRow | NightRow | FreeRow


def rail_rows(days: Sequence[date], stops: Sequence[Stop], nights: Sequence[Lodging]) -> list[Row]:
    """The rows of a trip: each of its days, and a night between two of them; a day on which a stop
    was made although it is none of the trip's stands among them, without a number."""
    of_night = {one.night_on: one for one in nights}
    by_day: dict[str, list[Stop]] = {}
    for stop in stops:
        by_day.setdefault(stop.starts_at[:10], []).append(stop)
    rows: list[Row] = []
    number = 0
    numbers = {day: place for place, day in enumerate(days, 1)}
    for day in sorted({*days, *map(date.fromisoformat, by_day)}):
        place = numbers.get(day, 0)
        of_day = by_day.get(day.isoformat(), [])
        rows.append(DayRow(day, place, not is_by_time(of_day)))
        for stop in of_day:
            number += 1
            rows.append(StopRow(stop, number))
        if not of_day:
            rows.append(FreeRow(day))
        night = of_night.get(day.isoformat())
        if night is not None or 0 < place < len(days):
            rows.append(NightRow(night or Lodging(day.isoformat())))
    return rows


def alone_rows(stops: Sequence[Stop]) -> list[Row]:
    """The rows of visits that stand alone: only the days that have one."""
    rows: list[Row] = []
    day = ""
    for number, stop in enumerate(stops, 1):
        if stop.starts_at[:10] != day:
            day = stop.starts_at[:10]
            rows.append(DayRow(date.fromisoformat(day), 0, False))
        rows.append(StopRow(stop, number))
    return rows


def drop_place(rows: Sequence[Row], at: int, stop_id: int) -> tuple[str, int] | None:
    """The day (ISO) and the index among its stops of something dropped before row `at`; `stop_id`
    is what is dragged, which leaves its own place. None above all days."""
    day, index = "", 0
    for row in rows[:at]:
        if isinstance(row, DayRow):
            day, index = row.day.isoformat(), 0
        elif isinstance(row, StopRow) and row.stop.id != stop_id:
            index += 1
    if not day and rows and isinstance(rows[0], DayRow):
        return rows[0].day.isoformat(), 0
    return (day, index) if day else None


def neighbour_place(rows: Sequence[Row], stop_id: int, way: int) -> tuple[str, int] | None:
    """Where a stop goes that is moved up (-1) or down (1): past its neighbour, or to the end or
    the beginning of the day beside; None where it cannot go on."""
    days = [row.day.isoformat() for row in rows if isinstance(row, DayRow)]
    of_day = {day: _of_day(rows, day) for day in days}
    day = next((one for one in days if stop_id in of_day[one]), None)
    if day is None:
        return None
    index = of_day[day].index(stop_id) + way
    if 0 <= index < len(of_day[day]):
        return day, index
    beside = days.index(day) + way
    if not 0 <= beside < len(days):
        return None
    return days[beside], len(of_day[days[beside]]) if way < 0 else 0


def _of_day(rows: Sequence[Row], day: str) -> list[int]:
    return [
        row.stop.id for row in rows if isinstance(row, StopRow) and row.stop.starts_at[:10] == day
    ]
