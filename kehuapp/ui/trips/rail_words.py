"""The words of a trip's line: its days, nights and what is ready at a stop."""

from datetime import date

from kehuapp.book.trips.stops import OPEN, READY, WAITING
from kehuapp.book.trips.trips import Lodging, TripRow
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.lunar_days import lunar_day_of
from kehuapp.text import words
from kehuapp.ui.trips.rail_rows import DayRow

#: The three preparations in the order of the sheet, in the context "Trips".
PREPARATIONS = (
    QT_TRANSLATE_NOOP("Trips", "Purpose"),
    QT_TRANSLATE_NOOP("Trips", "Appointment"),
    QT_TRANSLATE_NOOP("Trips", "To bring"),
)
_OUTCOMES = {
    "done": QT_TRANSLATE_NOOP("Trips", "visited"),
    "missed": QT_TRANSLATE_NOOP("Trips", "not met"),
    "moved": QT_TRANSLATE_NOOP("Trips", "moved"),
}


def state_words(state: str) -> str:
    """Whether something is prepared."""
    if state == READY:
        return translate("Trips", "ready")
    if state == WAITING:
        return translate("Trips", "not confirmed by phone yet")
    assert state == OPEN
    return translate("Trips", "open")


def outcome_words(outcome: str) -> str:
    """What became of a stop; "" while it is planned."""
    return translate("Trips", _OUTCOMES[outcome]) if outcome in _OUTCOMES else ""


def day_words(row: DayRow) -> str:
    """Day 1 · 26 November (Thu) · lunar 10/18."""
    return day_line(row.day, row.number)


def day_line(day: date, number: int = 0) -> str:
    """A day with its weekday and its lunar day; `number` of a trip's days, 0 for none."""
    said = words.with_aside(words.plain_day(None, day.month, day.day), words.weekday(day))
    lunar = lunar_day_of(day)
    parts = [translate("Trips", "Day %1", number) if number else "", said]
    parts += [words.lunar_day(*lunar)] if lunar is not None else []
    return " · ".join(filter(None, parts))


def night_words(lodging: Lodging) -> str:
    """Where one sleeps."""
    said = " · ".join(filter(None, (lodging.name, lodging.note, lodging.phone)))
    return words.label_and(translate("Trips", "Lodging"), said or translate("Trips", "none yet"))


def days_of(trip: TripRow, today: date) -> str:
    """When a trip is: 26–27 November, or one day."""
    first, last = date.fromisoformat(trip.starts_on), date.fromisoformat(trip.ends_on)
    if first == last:
        return words.short_day(first, today)
    if (first.year, first.month) == (last.year, last.month) == (today.year, first.month):
        return words.days_of_month(first, last)
    return f"{words.short_day(first, today)} – {words.short_day(last, today)}"
