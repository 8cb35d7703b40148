"""The days of customers that come, birthdays and all others; the shop's are in shop_calendar.

What is set about reminders is in reminders.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from kehuapp.book.days.first_orders import ask_first_orders, is_derived
from kehuapp.book.days.reminders import Reminders, ask_reminders
from kehuapp.i18n import translate
from kehuapp.rules.anniversaries import times_between
from kehuapp.rules.lunar_days import lunar_day_of
from kehuapp.rules.occasions import Day
from kehuapp.store.asking import Asking, Rows, known, rows_of, together
from kehuapp.store.engine import Values
from kehuapp.text import words

LONGEST = 366  # days ahead that somebody may wish to be reminded
#: What was put off past its day waits so long, from the day to which it was put off; and was put
#: off, and fell, no longer ago than that.
_WAITS, _LONG_AGO = 14, 60


class DateRow(NamedTuple):
    """A day of a customer on the solar day `on`. `label` is what it is called; `age` how many years
    it will be, None without a year; `lunar`: it was told by the lunar calendar; `remind_days` how
    many days ahead one is reminded; `snoozed_until` the day to which that was put off, or None;
    `put_off` why it had been put off until now, if that was said.
    A `date_id` below zero: it stands in no card, see first_orders."""

    date_id: int
    contact_id: int
    name: str
    tier: str | None
    kind: str
    label: str
    on: date
    days_away: int
    age: int | None
    lunar: bool
    remind_days: int
    snoozed_until: date | None
    put_off: str = ""


def ask_dates(
    first: date,
    last: date,
    staff_id: int | None = None,
    limit: int | None = None,
    *,
    of_cards: bool = False,
) -> Asking[list[DateRow]]:
    """All that fall between two days, both included, by day, tier and name; of everybody who is not
    in the trash, or whom a colleague looks after. `days_away` counts from `first`. `of_cards`: only
    what is written in a card, which an index finds."""
    where, values = _between(first, last)
    reminders, rows, orders = yield from together(
        ask_reminders(),
        _ask_rows(where, values, staff_id),
        known([]) if of_cards else ask_first_orders(first, last, staff_id),
    )
    found = _rows([*rows, *orders], first, last, reminders)
    return found[:limit]


def ask_dates_due(
    day: date, staff_id: int | None = None, limit: int | None = None
) -> Asking[list[DateRow]]:
    """Those of which one is reminded on a day: within their own days ahead, else those of the kind,
    else those of the shop; before them what was put off to this day although it fell before.
    Nobody is reminded of those who are lost or not to be contacted, nor of what was put off beyond
    the day."""
    reminders, longest = yield from together(
        ask_reminders(),
        rows_of(
            "SELECT max(remind_days) FROM important_date WHERE remind_days IS NOT NULL "
            "AND remind_days <= ?",
            (LONGEST,),
        ),
    )
    usual = reminders.most()
    where, values = _between(day, _later(day, usual))
    own: int = longest[0][0] or 0
    if own > usual:
        later, more = _between(_later(day, usual + 1), _later(day, own))
        where = f"{where} OR d.remind_days > ? AND ({later})"
        values = (*values, usual, *more)
    wanted = "c.stage <> 'lost' AND c.do_not_contact = 0"
    rows, of_late, orders = yield from together(
        _ask_rows(f"({where}) AND {wanted}", values, staff_id),
        _ask_rows(f"{_PUT_OFF_PAST} AND {wanted}", _past(day), staff_id),
        ask_first_orders(day, _later(day, reminders.days_of("first_order")), staff_id),
    )
    last = _later(day, max(usual, own))
    late = _late(of_late, day, reminders)
    waiting = {row.date_id for row in late}
    found = late + [
        row
        for row in _rows([*rows, *orders], day, last, reminders)
        if row.days_away <= row.remind_days
        and row.snoozed_until is None
        and row.date_id not in waiting
    ]
    return found[:limit]


_PUT_OFF_PAST = (
    "d.id IN (SELECT s.important_date_id FROM snooze AS s WHERE s.important_date_id IS NOT NULL "
    "AND s.until <= ? AND s.until > ? AND s.made_on > ?)"
)


def _past(day: date) -> Values:
    """What is behind the marks of _PUT_OFF_PAST."""
    return str(day), str(_earlier(day, _WAITS)), str(_earlier(day, _LONG_AGO))


def _late(rows: Rows, day: date, reminders: Reminders) -> list[DateRow]:
    """Those of these that fell before the day to which they were put off."""
    first = _earlier(day, _LONG_AGO)
    if first >= day:
        return []
    found = {
        row.date_id: row._replace(days_away=(row.on - day).days, snoozed_until=None)
        for row in _rows(rows, first, _earlier(day, 1), reminders)
        if row.snoozed_until is not None and row.on < row.snoozed_until <= day
    }
    return list(found.values())


def _ask_rows(where: str, values: Values, staff_id: int | None) -> Asking[Rows]:
    mine = "" if staff_id is None else " AND c.owner_id = ?"
    return (
        yield from rows_of(
            "SELECT d.id, d.contact_id, c.name, c.company, c.tier, d.kind, d.text, d.calendar, "
            "d.year, d.month, d.day, d.is_leap_month, d.remind_days, "
            "(SELECT max(s.until) FROM snooze AS s WHERE s.important_date_id = d.id), "
            "(SELECT s.reason FROM snooze AS s WHERE s.important_date_id = d.id "
            "ORDER BY s.until DESC, s.id DESC LIMIT 1) "
            "FROM important_date AS d JOIN contact AS c ON c.id = d.contact_id "
            f"WHERE ({where}) AND c.deleted_at IS NULL{mine}",
            (*values, *(() if staff_id is None else (staff_id,))),
        )
    )


def _rows(
    rows: Iterable[tuple[Any, ...]], first: date, last: date, reminders: Reminders
) -> list[DateRow]:
    # What many of them share is worked out once: a busy week has thousands.
    found: list[DateRow] = []
    falls: dict[tuple[Any, ...], list[tuple[date, int, int]]] = {}
    kinds: dict[tuple[str, bool], tuple[str, int]] = {}
    from_day = first.isoformat()
    for (
        date_id, contact, name, company, tier, kind, text, calendar, year, month, day, leap, own,
        snoozed, why,
    ) in rows:  # fmt: skip
        told = calendar, month, day, leap
        if told not in falls:
            of_year_day = Day(month, day, None, calendar == "lunar", bool(leap))
            times = _times(of_year_day, first, last, reminders.ordinary_month)
            falls[told] = [(on, year_of, (on - first).days) for on, year_of in times]
        derived = is_derived(date_id)
        if (kind, derived) not in kinds:
            called = words.word(words.DATE_KINDS, kind)
            said = words.with_aside(called, translate("Days", "from the sales"))
            kinds[kind, derived] = said if derived else called, reminders.days_of(kind)
        called, ahead = kinds[kind, derived]
        ahead = ahead if own is None else own
        for on, year_of, days_away in falls[told]:
            if year is not None and year_of < year + derived:  # the sale itself is no anniversary
                continue
            found.append(
                DateRow(
                    date_id,
                    contact,
                    name or company,
                    tier,
                    kind,
                    (kind == "custom" and text) or called,
                    on,
                    days_away,
                    None if year is None else year_of - year,
                    calendar == "lunar",
                    ahead,
                    date.fromisoformat(snoozed) if snoozed and snoozed > from_day else None,
                    _reason(why, snoozed, on, ahead, first),
                )
            )
    tiers = [*words.TIERS]
    place = {tier: at for at, tier in enumerate(tiers)}
    found.sort(key=lambda row: (row[6], place.get(row[3] or "", len(tiers)), row[2], row[0]))
    return found


@lru_cache(maxsize=4096)  # of the few days that people have
def _times(day: Day, first: date, last: date, ordinary_month: bool) -> tuple[tuple[date, int], ...]:
    return tuple(times_between(day, first, last, ordinary_month))


def _between(first: date, last: date) -> tuple[str, Values]:
    """Which rows can fall between two days: runs of days of a month, solar and lunar, so that an
    index finds them. The rule decides afterwards: of a leap month it knows more."""
    runs: dict[tuple[str, int], tuple[int, int]] = {}
    on = first
    while on <= last and (on - first).days <= LONGEST:
        solar, lunar = on.day, lunar_day_of(on)
        after = _later(on, 1)
        # The 29th of February falls on the 28th, and the 30th of a lunar month on its 29th.
        solar_end = 29 if (on.month, solar) == (2, 28) else solar
        _widen(runs, ("gregorian", on.month), solar, solar_end)
        if lunar is not None:
            month, of_month, _leap = lunar
            following = lunar_day_of(after)
            is_last = following is None or following[1] == 1
            _widen(runs, ("lunar", month), of_month, 30 if is_last else of_month)
        if after == on:
            break
        on = after
    parts, values = [], []
    for (calendar, month), (begin, end) in runs.items():
        parts.append("d.calendar = ? AND d.month = ? AND d.day BETWEEN ? AND ?")
        values += [calendar, month, begin, end]
    return " OR ".join(parts) or "1 = 0", tuple(values)


def _reason(why: str | None, until: str | None, on: date, ahead: int, today: date) -> str:
    """Why somebody's day was put off until now; what was put off a year ago is forgotten."""
    if not why or not until:
        return ""
    return why if on - timedelta(days=ahead) <= date.fromisoformat(until) <= today else ""


def _later(day: date, days: int) -> date:
    """So many days later; the last of all days where there are no more."""
    return day + timedelta(days=min(days, (date.max - day).days))


def _earlier(day: date, days: int) -> date:
    """So many days earlier; the first of all days where there are no more."""
    return day - timedelta(days=min(days, (day - date.min).days))


def _widen(
    runs: dict[tuple[str, int], tuple[int, int]], key: tuple[str, int], begin: int, end: int
) -> None:
    """One run for each month is enough: it is a year at most, and the rule decides."""
    known = runs.get(key, (begin, end))
    runs[key] = min(known[0], begin), max(known[1], end)
