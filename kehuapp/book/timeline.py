"""One customer's life, newest first: when and what, read light; the words are timeline_words'."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from operator import itemgetter
from typing import NamedTuple
from zoneinfo import ZoneInfo

from kehuapp.book.settings import Settings, ask_settings
from kehuapp.rules.anniversaries import days_between
from kehuapp.rules.occasions import Day, next_occasion
from kehuapp.store.asking import Rows, rows_of, together
from kehuapp.store.database import Book

#: What a reader can choose from; a visit that was made is a contact, too.
PARTS = ("comments", "contacts", "visits", "sales", "plans", "dates", "changes")
_PART_OF = {
    "comment": "comments",
    "contact": "contacts",
    "absence": "contacts",
    "visit": "visits",
    "sale": "sales",
    "need": "plans",
    "task": "plans",
    "date": "dates",
}
#: What can be known beforehand; of everything else a day to come is a slip of the clock.
_PLANNED = ("visit", "date")
#: What has no day of its own, but that on which it was written down.
_WRITTEN = ("need", "task")
_LONGEST_LIFE = 120  # years
MOST = 20_000  # entries of each of two sorts, the newest: no life has more


class Entry(NamedTuple):
    """`source` and `id` say what it is, `kind` what sort of that; `when` is local ISO text, to
    the minute where the hour is known. A need and a task stand there when they were written down
    and again when they came to an end (kind: won | gone; done).

    source: comment | contact (made) | absence (from a gathering) | visit (planned) | sale | need |
    task | date | tier | snooze | handover | loss | remedy | back | thanks | introduced | first |
    entered
    """

    when: str
    source: str
    id: int
    kind: str = ""


class Timeline(NamedTuple):
    """`entries` newest first; the first `ahead` of them are still to come after `today`. `is_cut`:
    there are older ones, which were not read."""

    entries: list[Entry]
    ahead: int
    today: date
    settings: Settings
    is_cut: bool = False

    def counts(self) -> dict[str, int]:
        """How many entries each of PARTS has."""
        found = dict.fromkeys(PARTS, 0)
        sorts = Counter(map(itemgetter(1, 3), self.entries))
        for (source, kind), count in sorts.items():
            for part in parts_of(Entry("", source, 0, kind)):
                found[part] += count
        return found


def parts_of(entry: Entry) -> tuple[str, ...]:
    """Which of PARTS an entry belongs to."""
    if entry.source == "contact" and entry.kind == "visit":
        return "contacts", "visits"
    return (_PART_OF.get(entry.source, "changes"),)


#: What is stored as an instant in UTC.
_INSTANTS = (
    "SELECT dated, 'comment', id, '' FROM comment "
    "WHERE contact_id = ? AND deleted_at IS NULL UNION ALL "
    "SELECT at, 'contact', id, kind FROM interaction "
    "WHERE contact_id = ? AND deleted_at IS NULL UNION ALL "
    "SELECT b.at, 'absence', a.id, b.kind FROM absence AS a JOIN batch AS b ON b.id = a.batch_id "
    "WHERE a.contact_id = ? AND b.deleted_at IS NULL UNION ALL "
    # What was wished or promised in a contact was so then, whenever it was typed.
    "SELECT coalesce(i.at, n.created_at), 'need', n.id, '' FROM need AS n "
    "LEFT JOIN interaction AS i ON i.id = n.interaction_id "
    "WHERE n.contact_id = ? AND n.deleted_at IS NULL UNION ALL "
    "SELECT coalesce(i.at, t.created_at), 'task', t.id, '' FROM task AS t "
    "LEFT JOIN interaction AS i ON i.id = t.interaction_id "
    "WHERE t.contact_id = ? AND t.deleted_at IS NULL UNION ALL "
    "SELECT done_at, 'task', id, 'done' FROM task "
    "WHERE contact_id = ? AND deleted_at IS NULL AND done_at IS NOT NULL UNION ALL "
    "SELECT at, 'tier', id, '' FROM tier_change WHERE contact_id = ? UNION ALL "
    "SELECT back_at, 'back', id, '' FROM loss_record "
    "WHERE contact_id = ? AND deleted_at IS NULL AND win_back = 'back'"
    f" ORDER BY 1 DESC LIMIT {MOST}"
)
#: What is stored as the shop's own day or hour.
_DAYS = (
    # A visit of which a contact was noted is told by that one alone.
    "SELECT starts_at, 'visit', id, outcome FROM trip_stop AS t "
    "WHERE contact_id = ? AND deleted_at IS NULL AND NOT EXISTS ("
    "SELECT 1 FROM interaction AS i WHERE i.trip_stop_id = t.id AND i.deleted_at IS NULL "
    "AND i.contact_id = ?) UNION ALL "
    "SELECT on_date, 'sale', id, CASE WHEN is_return <> 0 THEN 'return' ELSE '' END FROM sale "
    "WHERE contact_id = ? AND deleted_at IS NULL UNION ALL "
    "SELECT closed_on, 'need', id, status FROM need WHERE contact_id = ? "
    "AND deleted_at IS NULL AND status <> 'open' AND closed_on <> '' UNION ALL "
    "SELECT made_on, 'snooze', id, '' FROM snooze WHERE contact_id = ? UNION ALL "
    "SELECT on_date, 'handover', id, '' FROM handover "
    "WHERE contact_id = ? AND deleted_at IS NULL UNION ALL "
    "SELECT lost_on, 'loss', id, '' FROM loss_record "
    "WHERE contact_id = ? AND deleted_at IS NULL UNION ALL "
    "SELECT remedy_done_on, 'remedy', id, '' FROM loss_record "
    "WHERE contact_id = ? AND deleted_at IS NULL AND remedy_done_on <> '' UNION ALL "
    "SELECT reward_given_on, 'thanks', id, '' FROM contact "
    "WHERE referrer_id = ? AND deleted_at IS NULL AND reward_given_on <> '' UNION ALL "
    "SELECT first_contact_on, 'introduced', id, '' FROM contact "
    "WHERE referrer_id = ? AND deleted_at IS NULL AND first_contact_on <> '' UNION ALL "
    "SELECT first_contact_on, 'first', id, '' FROM contact "
    "WHERE id = ? AND first_contact_on <> ''"
    f" ORDER BY 1 DESC LIMIT {MOST}"
)
_DATES = (
    "SELECT id, kind, month, day, year, calendar = 'lunar', is_leap_month "
    "FROM important_date WHERE contact_id = ? AND month IS NOT NULL AND day IS NOT NULL"
)


def load_timeline(book: Book, contact_id: int) -> Timeline:
    """Everything that happened with a customer, and what is coming."""
    settings, instants, days, entered, dates = book.ask(
        together(
            ask_settings(),
            rows_of(_INSTANTS, (contact_id,) * _INSTANTS.count("?")),
            rows_of(_DAYS, (contact_id,) * _DAYS.count("?")),
            rows_of("SELECT created_at FROM contact WHERE id = ?", (contact_id,)),
            rows_of(_DATES, (contact_id,)),
        )
    )
    today, zone = settings.today(), ZoneInfo(settings.zone)
    found = [
        *(Entry(_local(at, zone), source, one, kind) for at, source, one, kind in instants),
        *(Entry(when[:16], source, one, kind) for when, source, one, kind in days),
        *_entered(entered, contact_id, zone, today),
    ]
    day = today.isoformat()
    # The sample shop's calendar stands still, the clock that wrote them down did not.
    found = [
        entry._replace(when=day)
        if entry.source in _WRITTEN and not entry.kind and entry.when[:10] > day
        else entry
        for entry in found
    ]
    past = [entry.when[:10] for entry in found if entry.when[:10] <= day]
    found += _of_dates(dates, min(past, default=day), today, settings.ordinary_month)
    ahead: list[Entry] = []
    rest: list[Entry] = []
    for entry in found:
        coming = entry.source in _PLANNED and entry.when[:10] > day
        (ahead if coming else rest).append(entry)
    # Of one day what has an hour stands above what has none: days are told in the evening.
    return Timeline(
        sorted(ahead, reverse=True) + sorted(rest, reverse=True),
        len(ahead),
        today,
        settings,
        MOST in (len(instants), len(days)),
    )


def _local(instant: str, zone: ZoneInfo) -> str:
    try:
        moment = datetime.fromisoformat(instant)
    except ValueError:  # from a damaged or hand-made book: shown where its letters put it
        return instant[:16]
    if moment.tzinfo is not None:
        moment = moment.astimezone(zone)
    return moment.isoformat()[:16]


def _entered(rows: Rows, contact_id: int, zone: ZoneInfo, today: date) -> Iterable[Entry]:
    found = [Entry(_local(instant, zone), "entered", contact_id) for (instant,) in rows]
    # The sample shop's calendar stands still, the clock that wrote this did not.
    return [entry for entry in found if entry.when[:10] <= today.isoformat()]


def _of_dates(rows: Rows, since: str, today: date, ordinary_month: bool) -> Iterable[Entry]:
    """Birthdays and other days: each that came since the customer is known, and the next one."""
    first = _start(since, today)
    found = []
    for row_id, kind, *told in rows:
        month, day, year, lunar, leap = told
        of_year = Day(month, day, year, bool(lunar), bool(leap))
        comes = [on for on, _age in days_between(of_year, first, today, ordinary_month)]
        coming = next_occasion(of_year, today + timedelta(days=1), ordinary_month)
        if coming is not None:
            comes.append(coming.on)
        found += [Entry(on.isoformat(), "date", row_id, kind) for on in comes]
    return found


def _start(since: str, today: date) -> date:
    try:
        first = date.fromisoformat(since)
    except ValueError:
        return today
    return max(first, date(max(today.year - _LONGEST_LIFE, 1), 1, 1))
