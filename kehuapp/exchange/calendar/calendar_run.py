"""What a calendar's file does to a book: a plan, then one transaction and one undo step."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, NamedTuple

from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.exchange.calendar.calendar_read import AGAIN, CalendarRead, FoundEvent
from kehuapp.exchange.calendar.event_people import EventPeople, Match
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.database import Book, Step
from kehuapp.store.stamps import new_uuid, utc_now

CREATE, SKIP, UNCLEAR, LEFT = "create", "skip", "unclear", "left"
#: What a person may answer about an event instead of a customer's id.
LEAVE_OUT = -1
_LONG_GONE = 31  # days
_GROWN_UP = 16  # years before which a calendar's first birthday is the day of the birth
#: A day of a customer or a task as this program writes them: uuid, kind, year.
_OURS = re.compile(
    r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-"
    r"(?:birthday|wedding|founding|first_order|custom|task)-\d{4}(?:-\d+)?(?:@.*)?",
    re.I,
)
_COLUMNS = (
    *("uuid", "created_at", "updated_at", "contact_id", "staff_id", "starts_at", "place"),
    *("confirmed", "purpose", "talk_sales", "talk_market", "talk_problems", "materials"),
    *("outcome", "calendar_uid"),
)
_PART = 500
Progress = Callable[[int, int], None]


class Cancelled(Trouble):
    """The person stopped the import; nothing was written."""


class Line(NamedTuple):
    """What becomes of one event, and why it is skipped or unclear; `contact` is who it is for."""

    event: FoundEvent
    state: str
    reason: str = ""
    contact: int | None = None
    candidates: tuple[int, ...] = ()
    birthday: tuple[int | None, int, int] | None = None  # year, month, day


@dataclass
class CalendarPlan:
    """One line for each event that could be read, in their order; `titles` of whom they name."""

    read: CalendarRead
    lines: list[Line]
    titles: dict[int, str] = field(default_factory=dict)

    def count(self, state: str) -> int:
        """How many events are in a state."""
        return sum(line.state == state for line in self.lines)


@dataclass
class CalendarReport:
    """What an import did, or would do; found = created + skipped + unclear + failed."""

    plan: CalendarPlan
    step: int | None = None
    warnings: list[str] = field(default_factory=list)

    @property
    def created(self) -> int:
        """Visits and birthdays that are new."""
        return self.plan.count(CREATE)

    @property
    def skipped(self) -> int:
        """What the book has, what is no visit, and what a person left out."""
        return self.plan.count(SKIP) + self.plan.count(LEFT)

    def unclear(self) -> list[Line]:
        """The events of whom is not known."""
        return [line for line in self.plan.lines if line.state == UNCLEAR]

    def to_json(self) -> dict[str, Any]:
        """The object that the command line prints."""
        read = self.plan.read
        return {
            "file": str(read.path),
            "found": read.found,
            "created": self.created,
            "skipped": self.skipped,
            "unclear": [
                {
                    "line": line.event.line,
                    "text": line.event.summary,
                    "starts": line.event.starts,
                    "reason": line.reason,
                    "candidates": [*line.candidates],
                }
                for line in self.unclear()
            ],
            "failed": [
                {"line": one.line, "reason": one.reason, "text": one.text} for one in read.failed
            ],
            "warnings": self.warnings,
            "step": self.step,
        }

    def sentence(self) -> str:
        """The outcome in one sentence."""
        return translate(
            "CalendarImport",
            "%1: %2 events, %3 new, %4 skipped, %5 unclear, %6 failed.",
            self.plan.read.path.name,
            self.plan.read.found,
            self.created,
            self.skipped,
            len(self.unclear()),
            len(self.plan.read.failed),
        )


def build_plan(
    book: Book, read: CalendarRead, answers: Mapping[int, int] | None = None
) -> CalendarPlan:
    """Whose the events are, and which of them the book has; writes nothing.

    `answers` are what a person said about events, by their place in the file: a customer's id or
    LEAVE_OUT.
    """
    settings = load_settings(book)
    people = EventPeople(book, settings.region)
    planner = _Planner(book, people, settings.today())
    lines = [planner.line(event, (answers or {}).get(at)) for at, event in enumerate(read.events)]
    named = {one for line in lines for one in (line.contact, *line.candidates) if one}
    return CalendarPlan(read, lines, {one: people.title(one) for one in named})


class _Planner:
    """Looks at one event after the other, and knows those before."""

    def __init__(self, book: Book, people: EventPeople, today: date) -> None:
        self._people, self._today = people, today
        self._ours = {row[0] for row in book.each("SELECT uuid FROM trip_stop")}
        self._ours |= {row[0] for row in book.each("SELECT uuid FROM task")}
        self._held = dict(
            book.each("SELECT calendar_uid, starts_at FROM trip_stop WHERE calendar_uid <> ''")
        )
        self._visits = {
            (row[0], row[1])
            for row in book.each(
                "SELECT contact_id, starts_at FROM trip_stop WHERE deleted_at IS NULL"
            )
        }
        self._birthdays: dict[int, list[tuple[str, int | None, int | None]]] = {}
        for contact, calendar, month, day in book.each(
            "SELECT contact_id, calendar, month, day FROM important_date WHERE kind = 'birthday'"
        ):
            self._birthdays.setdefault(contact, []).append((calendar, month, day))
        self._seen: set[str] = set()

    def line(self, event: FoundEvent, answer: int | None) -> Line:
        """What becomes of an event."""
        if (reason := self._needless(event)) is not None:
            return Line(event, SKIP, reason)
        if event.uid:
            self._seen.add(event.uid)
        if answer == LEAVE_OUT:
            return Line(event, LEFT)
        told = answer if answer is not None and self._people.holds(answer) else None
        if event.birthday_of:
            return self._birthday(event, told)
        if event.is_day:
            said = translate("CalendarImport", "a whole day, no visit")
            return Line(event, SKIP, said)
        if event.repeats == AGAIN:
            said = translate(
                "CalendarImport", "It comes again and again; plan the visits one by one."
            )
            return Line(event, UNCLEAR if told is None else CREATE, said, told)
        match = Match(told) if told is not None else self._people.match(event)
        if match.contact is None:
            return Line(event, UNCLEAR, match.reason, None, match.candidates)
        if (match.contact, event.starts) in self._visits:
            said = translate("CalendarImport", "planned at this time already")
            return Line(event, SKIP, said, match.contact)
        self._visits.add((match.contact, event.starts))
        return Line(event, CREATE, "", match.contact)

    def _needless(self, event: FoundEvent) -> str | None:
        """Why nothing is done with an event, whomever it is for; None for one that counts."""
        plain = event.uid.partition("/")[0]
        if _OURS.fullmatch(plain) or plain.removesuffix("@kehuapp") in self._ours:
            return translate("CalendarImport", "from this program")
        if event.uid in self._held:
            if self._held[event.uid] != event.starts and not event.is_cancelled:
                return translate("CalendarImport", "in the book, at another time")
            return translate("CalendarImport", "in the book already")
        if event.uid and event.uid in self._seen:
            return translate("CalendarImport", "twice in the file")
        if event.is_cancelled:
            return translate("CalendarImport", "called off")
        gone = (self._today - timedelta(days=_LONG_GONE)).isoformat()
        if not event.birthday_of and not event.repeats and event.starts < gone:
            return translate("CalendarImport", "long gone by")
        return None

    def _birthday(self, event: FoundEvent, told: int | None) -> Line:
        year, month, day = map(int, event.starts[:10].split("-"))
        match = Match(told) if told is not None else self._people.birthday(event.birthday_of)
        if match.contact is None:
            return Line(event, UNCLEAR, match.reason, None, match.candidates)
        if event.is_lunar:
            said = translate(
                "CalendarImport", "By the lunar calendar: write it on the customer's card."
            )
            return Line(event, UNCLEAR, said, None, (match.contact,))
        known = self._birthdays.setdefault(match.contact, [])
        if ("gregorian", month, day) in known:
            said = translate("CalendarImport", "in the book already")
            return Line(event, SKIP, said, match.contact)
        if known:
            said = translate("CalendarImport", "The card has another birthday.")
            return Line(event, UNCLEAR, said, None, (match.contact,))
        known.append(("gregorian", month, day))
        is_birth = event.has_year and 1900 < year <= self._today.year - _GROWN_UP
        told_day = (year if is_birth else None, month, day)
        return Line(event, CREATE, "", match.contact, (), told_day)


def build_report(plan: CalendarPlan) -> CalendarReport:
    """What the plan would do, before or without doing it."""
    report = CalendarReport(plan, warnings=[*plan.read.warnings])
    reasons: dict[str, int] = {}
    for line in plan.lines:
        if line.state == SKIP:
            reasons[line.reason] = reasons.get(line.reason, 0) + 1
    report.warnings += [
        translate("CalendarImport", "%n event(s) skipped: %1.", reason, n=count)
        for reason, count in reasons.items()
    ]
    return report


def apply(
    book: Book,
    read: CalendarRead,
    answers: Mapping[int, int] | None = None,
    staff_id: int | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Changes, CalendarReport]:
    """Write the visits and birthdays; raises Cancelled, or Trouble, with the book as it was.

    Whose they are is looked up again under the lock: the book may be another since it was shown.
    """
    label = QT_TRANSLATE_NOOP("Step", "Import of the calendar %1")
    name = read.path.name
    with book.writing(label, name) as step:
        plan = build_plan(book, read, answers)
        _write(step, plan, staff_id, progress, cancelled)
    report = build_report(plan)
    report.step = step.id
    contacts = {line.contact for line in plan.lines if line.state == CREATE and line.contact}
    changes = Changes(
        contacts=frozenset(contacts),
        label=step_done(label, name),
        step=step.id,
        everything=step.id is not None,
    )
    return changes, report


def _write(
    step: Step,
    plan: CalendarPlan,
    staff_id: int | None,
    progress: Progress | None,
    cancelled: Callable[[], bool] | None,
) -> None:
    made = [line for line in plan.lines if line.state == CREATE]
    for start in range(0, len(made), _PART):
        if cancelled is not None and cancelled():
            raise Cancelled(
                translate("CalendarImport", "The import was stopped; nothing was changed.")
            )
        if progress is not None:
            progress(start, len(made))
        part, now = made[start : start + _PART], utc_now()
        visits = [
            (
                *(new_uuid(), now, now, line.contact, staff_id, line.event.starts),
                *(line.event.place, False, _purpose(line.event), "", "", "", "", "planned"),
                line.event.uid,
            )
            for line in part
            if line.birthday is None
        ]
        step.bulk_insert("trip_stop", _COLUMNS, visits)
        for line in part:
            if line.birthday is not None:
                year, month, day = line.birthday
                tables.ImportantDate.insert(
                    contact=line.contact, kind="birthday", year=year, month=month, day=day
                ).execute()
                tables.Contact.update(updated_at=now).where(
                    tables.Contact.id == line.contact
                ).execute()


def _purpose(event: FoundEvent) -> str:
    about = " ".join(event.about.split())
    return " · ".join(filter(None, (event.summary, about)))[:500]
