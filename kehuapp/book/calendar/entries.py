"""The entries of a calendar's days: trips, visits, what is due, customers' days; not moving them.

A large book has hundreds of birthdays on every day: of each day only the first are read, and how
many there are.
"""

from collections import Counter
from datetime import date, timedelta
from typing import Any, NamedTuple

from kehuapp.rules.anniversaries import times_between
from kehuapp.rules.lunar_days import lunar_day_of
from kehuapp.rules.occasions import Day
from kehuapp.store.asking import Asking, Rows, known, rows_of, together

#: Of the visits and trips, and of the tasks, of all days that are asked for.
MOST = 2000
#: Of the customers' days on one day, where nothing else is wished.
EACH = 6
VISIT, TASK, DATE, TRIP = "visit", "task", "date", "trip"


class Entry(NamedTuple):
    """One line of a day. `id` is of trip_stop, task, important_date or trip, by `sort`.

    `kind` is the outcome of a visit, the kind of a task or of a date; `time` 10:30 or ""; `text`
    the purpose, the task's words, or what was written of a day of their own; `ready` tells of a
    visit whether purpose, appointment and what to bring are there; `opened` is what a move must
    find unchanged. A trip is an entry of each of its days, from the first to the last of `span`,
    with its area as `company` and no customer.
    """

    sort: str
    id: int
    contact_id: int
    name: str
    tier: str | None
    company: str
    on: date
    kind: str
    time: str = ""
    text: str = ""
    place: str = ""
    staff_id: int | None = None
    staff: str = ""
    ready: tuple[bool, bool, bool] = (False, False, False)
    age: int | None = None
    is_lunar: bool = False
    opened: str = ""
    span: tuple[date, date] | None = None

    def can_move(self) -> bool:
        """Whether it can go to another day: a birthday stays, and what was done is done."""
        return self.sort == TASK or (self.sort == VISIT and self.kind == "planned")


class Days(NamedTuple):
    """The entries by their day, in the order in which a day shows them while it has room: trips,
    visits by the hour, tasks, dates; `more` are customers' days that were counted and not read;
    `is_whole` is False when there were more visits or tasks than are read at once."""

    entries: dict[date, list[Entry]]
    more: Counter[date]
    is_whole: bool = True

    def count(self, day: date) -> int:
        """How many entries a day has."""
        return len(self.entries.get(day, ())) + self.more[day]


def ask_days(
    first: date, last: date, staff_id: int | None = None, each: int | None = EACH
) -> Asking[Days]:
    """What stands on the days from `first` to `last`, both included, as one of things asked.

    Of one colleague: the visits and tasks that are theirs to do, or nobody's where they look after
    the customer, the days of these customers, and the trips that are theirs or nobody's yet.
    """
    visits, tasks, dates = yield from together(
        _ask_visits(first, last, staff_id),
        _ask_tasks(first, last, staff_id),
        _ask_dates(first, last, staff_id, each),
    )
    entries: dict[date, list[Entry]] = {}
    more: Counter[date] = Counter()
    trips_first = sorted(visits, key=lambda entry: entry.sort != TRIP)
    for entry in (*trips_first, *tasks):
        entries.setdefault(entry.on, []).append(entry)
    for entry, left in dates:
        entries.setdefault(entry.on, []).append(entry)
        if left:
            more[entry.on] += left
    are_few = sum(entry.sort == VISIT for entry in visits) < MOST and len(tasks) < MOST
    return Days(entries, more, are_few)


def ask_day(entry: Entry) -> Asking[date | None]:
    """The day on which a visit or a task stands now; None when it is gone."""
    column, table = ("starts_at", "trip_stop") if entry.sort == VISIT else ("due_on", "task")
    rows = yield from rows_of(
        f"SELECT {column} FROM {table} WHERE id = ? AND deleted_at IS NULL", (entry.id,)
    )
    return _day(rows[0][0] or "") if rows else None


_WHO = "c.id, CASE c.name WHEN '' THEN c.company ELSE c.name END, c.tier, c.company"
_TIER_FIRST = (
    "CASE c.tier WHEN 'key' THEN 0 WHEN 'regular' THEN 1 WHEN 'prospect' THEN 2 ELSE 3 END"
)


#: Whether a leap month is always the ordinary one (see days.reminders), in the same statement.
_ORDINARY = "coalesce((SELECT s.value FROM setting AS s WHERE s.name = 'ordinary_month'), '')"


def _whose(column: str, staff_id: int | None) -> tuple[str, tuple[int, ...]]:
    if staff_id is None:
        return "", ()
    return (
        f"AND ({column} = ? OR ({column} IS NULL AND c.owner_id = ?)) ",
        (staff_id, staff_id),
    )


def _ask_visits(first: date, last: date, staff_id: int | None) -> Asking[list[Entry]]:
    """Visits by the hour, before them the trips of which these days are: one read has both."""
    whose, values = _whose("t.staff_id", staff_id)
    theirs = "" if staff_id is None else "AND (t.staff_id = ? OR t.staff_id IS NULL) "
    rows = yield from rows_of(
        f"SELECT t.id, {_WHO}, t.starts_at, t.outcome, t.purpose, t.place, t.staff_id, "
        "coalesce(s.name, ''), t.confirmed, t.materials FROM trip_stop AS t "
        "JOIN contact AS c ON c.id = t.contact_id LEFT JOIN staff AS s ON s.id = t.staff_id "
        "WHERE t.deleted_at IS NULL AND t.starts_at >= ? AND t.starts_at < ? "
        f"AND c.deleted_at IS NULL AND t.outcome <> 'moved' {whose}"
        "UNION ALL SELECT t.id, NULL, t.name, NULL, t.area, t.starts_on, 'trip', t.note, "
        "t.ends_on, t.staff_id, coalesce(s.name, ''), NULL, '' FROM trip AS t "
        "LEFT JOIN staff AS s ON s.id = t.staff_id WHERE t.deleted_at IS NULL "
        f"AND t.starts_on <= ? AND t.ends_on >= ? {theirs}"
        f"ORDER BY 6, 1 LIMIT {MOST}",
        (
            *(first.isoformat(), _after(last), *values),
            *(last.isoformat(), first.isoformat(), *(values[:1])),
        ),
    )
    found: list[Entry] = []
    for row in rows:
        if row[1] is None:
            found += _days_of(row, first, last)
            continue
        (
            stop,
            contact,
            name,
            tier,
            company,
            at,
            outcome,
            purpose,
            place,
            staff,
            who,
            firm,
            things,
        ) = row
        on = _day(at)
        if on is not None:
            found.append(
                Entry(
                    VISIT, stop, contact, name, tier, company, on, outcome,
                    time=at[11:16], text=purpose, place=place, staff_id=staff, staff=who,
                    ready=(bool(purpose.strip()), bool(firm), bool(things.strip())), opened=at,
                )
            )  # fmt: skip
    return found


def _days_of(row: tuple[Any, ...], first: date, last: date) -> list[Entry]:
    """A trip on each of its days that is shown."""
    trip, _nobody, name, _tier, area, starts, kind, note, ends, staff, who, *_rest = row
    begins, over = _day(starts), _day(ends)
    if begins is None or over is None:  # typed by another program
        return []
    low, high = max(first, begins).toordinal(), min(last, over).toordinal()
    return [
        Entry(
            TRIP, trip, 0, name, None, area, date.fromordinal(at), kind,
            text=note, staff_id=staff, staff=who, span=(begins, over),
        )
        for at in range(low, high + 1)
    ]  # fmt: skip


def _ask_tasks(first: date, last: date, staff_id: int | None) -> Asking[list[Entry]]:
    whose, values = _whose("t.staff_id", staff_id)
    rows = yield from rows_of(
        f"SELECT t.id, {_WHO}, t.due_on, t.kind, t.text, t.staff_id, coalesce(s.name, '') "
        "FROM task AS t JOIN contact AS c ON c.id = t.contact_id "
        "LEFT JOIN staff AS s ON s.id = t.staff_id WHERE t.deleted_at IS NULL "
        "AND t.done_at IS NULL AND t.due_on >= ? AND t.due_on < ? AND c.deleted_at IS NULL "
        f"{whose}ORDER BY t.due_on, {_TIER_FIRST}, t.id LIMIT {MOST}",
        (first.isoformat(), _after(last), *values),
    )
    found = []
    for task, contact, name, tier, company, due, kind, text, staff, who in rows:
        on = _day(due)
        if on is not None:
            found.append(
                Entry(
                    TASK, task, contact, name, tier, company, on, kind,
                    text=text, staff_id=staff, staff=who, opened=due,
                )
            )  # fmt: skip
    return found


def _ask_dates(
    first: date, last: date, staff_id: int | None, each: int | None
) -> Asking[list[tuple[Entry, int]]]:
    """Customers' days, each with how many more of the same day were not read (at its last one)."""
    told, values = _told_within(first, last)
    if not told:
        yield from known(None)
        return []
    whose, theirs = ("AND c.owner_id = ? ", (staff_id,)) if staff_id is not None else ("", ())
    most = "" if each is None else f"WHERE n.place <= {int(each)} "
    # What is sorted is narrow: names are looked up for the few that are shown.
    alike = f"PARTITION BY d.calendar, d.month, d.day, d.is_leap_month ORDER BY {_TIER_FIRST}, c.id"
    rows = yield from rows_of(
        "SELECT d.calendar, d.month, d.day, d.is_leap_month, d.year, d.id, d.kind, d.text, "
        f"{_WHO}, n.place, n.total, {_ORDINARY} FROM (SELECT d.id AS date_id, "
        f"row_number() OVER ({alike}, d.id) AS place, count(*) OVER ({alike}, d.id "
        "ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS total "
        "FROM important_date AS d JOIN contact AS c ON c.id = d.contact_id "
        f"WHERE ({told}) AND c.deleted_at IS NULL {whose}) AS n "
        "JOIN important_date AS d ON d.id = n.date_id JOIN contact AS c ON c.id = d.contact_id "
        f"{most}ORDER BY d.calendar, d.month, d.day, d.is_leap_month, n.place",
        (*values, *theirs),
    )
    return _on_their_days(rows, first, last)


def _on_their_days(rows: Rows, first: date, last: date) -> list[tuple[Entry, int]]:
    days: dict[Day, list[tuple[date, int]]] = {}
    found: list[tuple[Entry, int]] = []
    for position, row in enumerate(rows):
        told = Day(row[1], row[2], None, row[0] == "lunar", bool(row[3]))
        if told not in days:
            days[told] = times_between(told, first, last, row[-1] == "1")
        is_last = position + 1 == len(rows) or rows[position + 1][:4] != row[:4]
        year, date_id, kind, text, contact, name, tier, company, place, total = row[4:-1]
        for on, its_year in days[told]:
            if year is None or year <= its_year:
                age = None if year is None else its_year - year
                entry = Entry(
                    DATE, date_id, contact, name, tier, company, on, kind,
                    text=text, age=age, is_lunar=told.lunar,
                )  # fmt: skip
                found.append((entry, total - place if is_last else 0))
    found.sort(key=lambda one: (one[0].on, _RANK.get(one[0].tier or "", 3), one[0].contact_id))
    return found


_RANK = {"key": 0, "regular": 1, "prospect": 2}


def _told_within(first: date, last: date) -> tuple[str, tuple[Any, ...]]:
    """What finds the days told that may come from `first` to `last`: months of both calendars with
    the first and the last day of each; the last of a short month is also told as a later one."""
    spans: dict[tuple[str, int], tuple[int, int]] = {}

    def add(calendar: str, month: int, day: int, is_last: bool) -> None:
        low, high = spans.get((calendar, month), (day, day))
        # 29 February comes on the 28th, the 30th of a lunar month of 29 days on the 29th.
        spans[calendar, month] = min(low, day), max(high, 31 if is_last else day)

    day = first
    while day <= last:
        tomorrow = day + timedelta(days=1) if day < date.max else day
        add("gregorian", day.month, day.day, tomorrow.month != day.month)
        if lunar := lunar_day_of(day):
            add("lunar", lunar[0], lunar[1], lunar[1] >= 29)
        if day == date.max:
            break
        day = tomorrow
    said = " OR ".join(["(d.calendar = ? AND d.month = ? AND d.day BETWEEN ? AND ?)"] * len(spans))
    values = [
        value for (calendar, month), span in spans.items() for value in (calendar, month, *span)
    ]
    return said, tuple(values)


def _after(last: date) -> str:
    """What is greater than every text that begins with this day, and no greater than the next."""
    return (last + timedelta(days=1)).isoformat() if last < date.max else "9999-12-32"


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:  # typed by another program
        return None
