"""The page of a day as one value: what is to be done, and what stands beside it; reads only."""

from datetime import date, timedelta
from typing import NamedTuple

from kehuapp.book.days.dates_ahead import DateRow, ask_dates
from kehuapp.book.days.shop_calendar import ask_days_between
from kehuapp.book.rhythm.budget import WeekBudget, ask_week
from kehuapp.book.rhythm.due import DueRow, ask_due, ask_due_count
from kehuapp.book.settings import Settings, ask_settings
from kehuapp.book.staff.staff import StaffRow, ask_staff
from kehuapp.book.tiers.tiers import ask_tier_policies, looks_of
from kehuapp.book.today import lines, reasons
from kehuapp.book.today.greeted import ask_to_greet
from kehuapp.book.today.lines import NeedLine, TaskLine, VisitLine
from kehuapp.book.today.reasons import Reason
from kehuapp.i18n import translate
from kehuapp.rules.greetings import occasion_for
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.store.database import Book
from kehuapp.text.words import TierLooks

#: Rows of each kind that the queue shows; how many more there are is said.
MOST = 40
#: What stands at the right: days and promises to come.
COMING_DAYS, MOST_COMING = 30, 6
_COMING_IN = (3, 10, COMING_DAYS)  # the last days of the parts in which they are read
PROMISE_DAYS, MOST_PROMISES = 14, 6
MOST_VISITS = 8
#: The last backup is so many days old: it is time.
BACKUP_DAYS = 4

#: The kinds of what is to be done, in the order in which it is worked through.
KINDS = ("task", "unreported", "date", "need", "due")
Key = tuple[str, int]


class Entry(NamedTuple):
    """One thing to be done; `kind` one of KINDS, `id` that of the task, the visit, the day to
    remember or the need, of who is due the customer's; `on` its local ISO day, "" for none;
    `occasion` for what one greets on it."""

    kind: str
    id: int
    contact_id: int
    name: str
    company: str
    tier: str | None
    reason: Reason
    on: str = ""
    occasion: str = ""

    @property
    def key(self) -> Key:
        """By which it is known again when the page is read anew."""
        return self.kind, self.id


class ComingDay(NamedTuple):
    """A day that comes: a customer's (`kind` as of ImportantDate) or the shop's (festival, term,
    closed), whose `name` it has then and `contact_id` 0."""

    on: date
    kind: str
    name: str
    tier: str | None = None
    contact_id: int = 0
    words: str = ""


class TodayFacts(NamedTuple):
    """`more` says how many of a kind are not among the entries; `names` are those of the day
    itself (festival, term, closed); `begun` is the instant at which the first customer came into
    the book, "" without any; `newest` the id of the last contact made; `old_trash` how many deleted
    entries are old enough to be thrown away, as the shop wished; `review_on` the day for which the
    next meeting about the tiers was planned, "" as long as that is not come."""

    on: date
    settings: Settings
    looks: TierLooks
    staff: list[StaffRow]
    staff_id: int | None
    entries: list[Entry]
    more: dict[str, int]
    visits: list[VisitLine]
    coming: list[ComingDay]
    promises: list[TaskLine]
    first_tomorrow: VisitLine | None
    names: list[str]
    notes: int
    begun: str
    newest: int
    review_on: str
    week: WeekBudget
    old_trash: int = 0

    @property
    def total(self) -> int:
        """How much is to be done, what is not shown as well."""
        return len(self.entries) + sum(self.more.values())


def load_today(
    book: Book, staff_id: int | None = None, on: date | None = None, most: int = MOST
) -> TodayFacts:
    """What a day (the shop's today) asks of a colleague, or of all; at most so many of a kind."""
    return book.ask(ask_today(staff_id, on, most))


def ask_today(
    staff_id: int | None = None, on: date | None = None, most: int = MOST
) -> Asking[TodayFacts]:
    """The same as one of several things asked."""
    settings, policies, staff = yield from together(
        ask_settings(), ask_tier_policies(), ask_staff()
    )
    day = on or settings.today()
    if staff_id not in [row.id for row in staff]:
        staff_id = None
    queue, beside, week, old_trash = yield from together(
        _ask_queue(day, settings, staff_id, most),
        _ask_beside(day, staff_id),
        ask_week(day, staff_id),
        _ask_old_trash(settings.trash_days),
    )
    entries, more = queue
    visits, coming, promises, tomorrow, names, notes, begun, newest, review_on = beside
    known = {entry.key for entry in entries}
    return TodayFacts(
        day,
        settings,
        looks_of(policies),
        staff,
        staff_id,
        entries,
        more,
        visits,
        [one for key, one in coming if key not in known][:MOST_COMING],
        promises,
        tomorrow,
        names,
        notes,
        begun,
        newest,
        review_on,
        week,
        old_trash,
    )


def ask_count(staff_id: int | None = None) -> Asking[int]:
    """How much is to be done today, for the sidebar."""
    settings = yield from ask_settings()
    day = settings.today()
    tasks, unreported, dates, needs, due = yield from together(
        lines.ask_tasks_count(day, staff_id),
        lines.ask_unreported_count(day, staff_id),
        ask_to_greet(day, staff_id),
        lines.ask_to_ask_count(day, lines.asked_since(day, settings.zone), staff_id),
        ask_due_count(day, staff_id),
    )
    return tasks + unreported + len(dates) + needs + due


def _ask_queue(
    day: date, settings: Settings, staff_id: int | None, most: int
) -> Asking[tuple[list[Entry], dict[str, int]]]:
    asked_since = lines.asked_since(day, settings.zone)
    found = yield from together(
        lines.ask_tasks_due(day, staff_id, most),
        lines.ask_tasks_count(day, staff_id),
        lines.ask_unreported(day, staff_id, most),
        lines.ask_unreported_count(day, staff_id),
        ask_to_greet(day, staff_id),
        lines.ask_to_ask(day, asked_since, staff_id, most),
        lines.ask_to_ask_count(day, asked_since, staff_id),
        ask_due(day, staff_id, most),
        ask_due_count(day, staff_id),
    )
    tasks, tasks_all, unreported, unreported_all, dates, needs, needs_all, due, due_all = found
    entries = [
        *(_entry("task", row, reasons.of_task(row, day), row.due_on) for row in tasks),
        *(
            _entry("unreported", row, reasons.of_unreported(row, day), row.starts_at)
            for row in unreported
        ),
        *(_date_entry(row, day) for row in dates[:most]),
        *(_entry("need", row, reasons.of_need(row, day), row.from_date) for row in needs),
        *(_due_entry(row, day, settings.zone) for row in due),
    ]
    shown = {kind: sum(entry.kind == kind for entry in entries) for kind in KINDS}
    counted = {
        "task": tasks_all,
        "unreported": unreported_all,
        "date": len(dates),
        "need": needs_all,
        "due": due_all,
    }
    more = {kind: n - shown[kind] for kind, n in counted.items() if n > shown[kind]}
    return entries, more


def _entry(kind: str, row: TaskLine | VisitLine | NeedLine, reason: Reason, on: str) -> Entry:
    return Entry(kind, row.id, row.contact_id, row.name, row.company, row.tier, reason, on)


def _date_entry(row: DateRow, day: date) -> Entry:
    return Entry(
        "date",
        row.date_id,
        row.contact_id,
        row.name,
        "",
        row.tier,
        reasons.of_date(row, day),
        row.on.isoformat(),
        occasion_for(row.kind, row.lunar),
    )


def _due_entry(row: DueRow, day: date, zone: str) -> Entry:
    return Entry(
        "due", row.id, row.id, row.name, row.company, row.tier, reasons.of_due(row, day, zone)
    )


_Beside = tuple[
    list[VisitLine],
    list[tuple[Key, ComingDay]],
    list[TaskLine],
    VisitLine | None,
    list[str],
    int,
    str,
    int,
    str,
]


def _ask_beside(day: date, staff_id: int | None) -> Asking[_Beside]:
    tomorrow, until = day + timedelta(days=1), day + timedelta(days=COMING_DAYS)
    visits, first, dates, of_shop, promises, notes, told = yield from together(
        lines.ask_visits(day, day, staff_id, MOST_VISITS + 1),
        lines.ask_visits(tomorrow, tomorrow, staff_id, 1),
        _ask_coming(day, staff_id),
        ask_days_between(day, until),
        lines.ask_tasks_coming(
            tomorrow, day + timedelta(days=PROMISE_DAYS), staff_id, MOST_PROMISES
        ),
        lines.ask_notes_waiting(),
        rows_of(
            "SELECT (SELECT created_at FROM contact WHERE deleted_at IS NULL ORDER BY id LIMIT 1), "
            "(SELECT max(id) FROM interaction), (SELECT next_on FROM review "
            "WHERE deleted_at IS NULL ORDER BY held_on DESC, id DESC LIMIT 1)"
        ),
    )
    coming = [
        (
            ("date", row.date_id),
            ComingDay(row.on, row.kind, row.name, row.tier, row.contact_id, _about(row)),
        )
        for row in dates
    ]
    coming += [
        ((one.kind, 0), ComingDay(one.on, one.kind, one.name)) for one in of_shop if one.on > day
    ]
    coming.sort(key=lambda one: (one[1].on, one[1].contact_id == 0))
    names = [one.name for one in of_shop if one.on == day]
    return (
        visits,
        coming,
        promises,
        first[0] if first else None,
        names,
        notes,
        told[0][0] or "",
        told[0][1] or 0,
        next_on if (next_on := told[0][2] or "") <= day.isoformat() else "",
    )


def _ask_old_trash(days: str) -> Asking[int]:
    if not days:  # as in most shops
        return 0
    from kehuapp.book.trash.listing import ask_old_count

    return (yield from ask_old_count(days))


def _ask_coming(day: date, staff_id: int | None) -> Asking[list[DateRow]]:
    """The next days of customers: no more days are read than are needed, in a large shop few."""
    found: list[DateRow] = []
    first = 1
    for last in _COMING_IN:
        days = (day + timedelta(days=first), day + timedelta(days=last))
        found += yield from ask_dates(*days, staff_id, MOST_COMING * 3, of_cards=True)
        if len(found) >= MOST_COMING * 3:
            break
        first = last + 1
    return found


def _about(row: DateRow) -> str:
    """What stands behind the name of whose day it is: turns 33 · lunar. The kind has a picture of
    its own: with the years that it will be, its name is only told in full."""
    years = reasons.years(row)
    what = "" if row.kind == "birthday" or (years and row.kind != "custom") else row.label
    lunar = translate("Today", "lunar") if row.lunar else ""
    return " · ".join(filter(None, (what, years, lunar)))
