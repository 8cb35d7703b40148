"""What a calendar shows of its days, ready to be painted; nothing is painted or read here."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QLocale

from kehuapp.book.calendar.entries import DATE, TASK, TRIP, VISIT, Days, Entry
from kehuapp.i18n import translate
from kehuapp.rules.lunar_days import lunar_day_of
from kehuapp.rules.occasions import week_of
from kehuapp.text import words
from kehuapp.text.words import TierLooks
from kehuapp.ui.kit.days.day_words import lunar_cell, months_later

MONTH, WEEK, LIST = "month", "week", "list"
MODES = (MONTH, WEEK, LIST)
#: Icons of lines that have no hour.
_ICONS = {
    "birthday": "cake",
    "wedding": "heart",
    "founding": "building-2",
    "first_order": "shopping-bag",
    "custom": "star",
    "promise": "handshake",
    "help": "heart-handshake",
    "handover": "users",
    "greeting": "mail",
    "trip": "footprints",
}


class Mark(NamedTuple):
    """What a day is called beside its number: festival|term|closed|open."""

    name: str
    kind: str
    is_closed: bool = False


class Shown(NamedTuple):
    """The days that were read, with the festivals and closed days by their day; `now` is the time
    (10:30) at which they were."""

    today: date
    days: Days
    marks: Mapping[date, tuple[Mark, ...]] = MappingProxyType({})
    looks: TierLooks = TierLooks()
    now: str = ""

    def entries(self, day: date) -> list[Entry]:
        """What stands on a day."""
        return self.days.entries.get(day, [])

    def passed(self, day: date) -> str:
        """Until when a day is over: now, if it is today."""
        return self.now if day == self.today else ""

    def is_closed(self, day: date) -> bool:
        """Whether the shop is closed on a day."""
        return any(mark.is_closed for mark in self.marks.get(day, ()))

    def is_free(self, day: date) -> bool:
        """Whether a day is tinted: at weekends that are not worked, and when the shop is closed."""
        marks = self.marks.get(day, ())
        if self.is_closed(day):
            return True
        return day.weekday() >= 5 and not any(mark.kind == "open" for mark in marks)

    def small_words(self, day: date) -> tuple[str, bool]:
        """What stands small beside the number, and whether it is a name to be told in jade: the
        festival before the solar term, these before the lunar day."""
        marks = self.marks.get(day, ())
        for kind in ("festival", "closed", "open", "term"):
            for mark in marks:
                if mark.kind == kind:
                    return mark.name, True
        return lunar_cell(day), False


def nothing(today: date) -> Shown:
    """No day was read yet."""
    return Shown(today, Days({}, Counter()))


def span_of(mode: str, day: date, region: str = "") -> tuple[date, date]:
    """The first and the last day that are shown around a day; weeks begin as in that region."""
    if mode == WEEK:
        first = week_of(day, region)
        return first, _plus(first, 6)
    first = day.replace(day=1)
    following = months_later(first, 1)
    last = following - timedelta(days=1) if following > first else date.max
    if mode == LIST:
        return first, last
    return week_of(first, region), _plus(week_of(last, region), 6)


def _plus(day: date, days: int) -> date:
    return date.fromordinal(min(date.max.toordinal(), day.toordinal() + days))


def first_words(day: date) -> str:
    """A day of another month, short: Dec 1; 12/1."""
    name = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
    return translate("CalendarPage", "%2 %3", day.month, day.day, name)


def icon_of(entry: Entry) -> str:
    """The icon of a line without an hour."""
    return _ICONS.get(entry.kind, "list-checks" if entry.sort == TASK else "calendar-days")


def kind_words(entry: Entry) -> str:
    """What it is: a birthday, a promise."""
    if entry.sort == VISIT:
        return translate("CalendarPage", "Visit")
    if entry.sort == TRIP:
        return translate("CalendarPage", "Trip")
    if entry.sort == TASK:
        return words.word(words.TASK_KINDS, entry.kind)
    if entry.kind == "custom" and entry.text.strip():
        return " ".join(entry.text.split())
    return words.word(words.DATE_KINDS, entry.kind)


def line_words(entry: Entry) -> str:
    """The line of an entry in a cell: 10:30 Ann Lee; Ann Lee's birthday; send samples; a trip."""
    if entry.sort == TRIP:
        return entry.name
    if entry.sort == VISIT:
        return f"{entry.time} {entry.name}".strip()
    if entry.sort == DATE:
        return translate("CalendarPage", "%1 %2", entry.name, kind_words(entry))
    return " ".join(entry.text.split())


def whole_words(entry: Entry, looks: TierLooks) -> str:
    """All about an entry, for the tool tip and for assistive programs."""
    tier = words.tier_word(looks, entry.tier)
    parts: list[str] = [line_words(entry), tier]
    if entry.sort == TASK:
        parts = [entry.text, entry.name, tier, kind_words(entry), entry.staff]
    elif entry.sort == VISIT:
        parts += [state_words(entry), entry.text, entry.place, entry.staff]
    elif entry.sort == TRIP:
        parts = [kind_words(entry), entry.name, *_trip_parts(entry)]
    else:
        parts.append(age_words(entry))
    return " · ".join(" ".join(part.split()) for part in parts if part.strip())


def detail_words(entry: Entry) -> str:
    """What a line in a list has room for beside the line itself."""
    parts = [age_words(entry), entry.company]
    if entry.sort == TASK:
        parts = [entry.name, kind_words(entry), entry.staff]
    elif entry.sort == VISIT:
        parts = [entry.company, state_words(entry), entry.text, entry.place, entry.staff]
    elif entry.sort == TRIP:
        parts = _trip_parts(entry)
    return " · ".join(" ".join(part.split()) for part in parts if part.strip())


def _trip_parts(entry: Entry) -> list[str]:
    assert entry.span is not None
    first, last = entry.span
    days = words.days_from_to(first.isoformat(), last.isoformat(), entry.on)
    area = entry.company if entry.company not in entry.name else ""
    return [days, area, entry.staff, entry.text]


def state_words(entry: Entry) -> str:
    """Whether a visit took place; "" for one that is to come."""
    return {
        "done": translate("CalendarPage", "visited"),
        "missed": translate("CalendarPage", "missed"),
    }.get(entry.kind, "")


def age_words(entry: Entry) -> str:
    """How many years it will be, and whether it is told by the lunar calendar."""
    parts = []
    if entry.age and entry.kind == "birthday":
        parts.append(translate("CalendarPage", "turns %n", n=entry.age))
    elif entry.age:
        parts.append(translate("CalendarPage", "%n year(s)", n=entry.age))
    lunar = lunar_day_of(entry.on) if entry.is_lunar else None
    if lunar is not None:
        parts.append(words.lunar_day(*lunar))
    return " · ".join(parts)
