"""Why something stands on the page of a day, in the words of a shop; nothing is read here."""

from datetime import date
from typing import NamedTuple

from kehuapp.book.days.dates_ahead import DateRow
from kehuapp.book.rhythm.due import DueRow
from kehuapp.book.today.lines import NeedLine, TaskLine, VisitLine
from kehuapp.i18n import translate
from kehuapp.text import words

_MOST = 90  # characters of what somebody wrote


class Reason(NamedTuple):
    """What is read first (`urgent`: it is overdue), then what counts, then what is good to know."""

    urgent: str = ""
    strong: str = ""
    quiet: str = ""

    def sentence(self) -> str:
        """All of it in one line."""
        return " · ".join(part for part in self if part)


def of_task(row: TaskLine, today: date) -> Reason:
    """A promise: 3 days overdue · Promise: bring the samples."""
    due = date.fromisoformat(row.due_on)
    said = words.label_and(words.word(words.TASK_KINDS, row.kind), _short(row.text))
    if due < today:
        return Reason(_overdue((today - due).days), said)
    return Reason("", said, _on(due, today))


def of_unreported(row: VisitLine, today: date) -> Reason:
    """A visit of which nobody has written down the result."""
    day = date.fromisoformat(row.starts_at[:10])
    said = translate(
        "Today", "Visit of %1 %2 without a result", words.short_day(day, today), row.starts_at[11:]
    )
    return Reason("", said.strip(), _short(row.purpose))


def of_date(row: DateRow, today: date) -> Reason:
    """A customer's day: Birthday today, 34 years · lunar 8/15."""
    what = row.label
    if row.days_away < 0:
        said = translate("Today", "%1 was on %2", what, words.short_day(row.on, today))
    elif row.days_away == 0:
        said = translate("Today", "%1 today", what)
    elif row.days_away == 1:
        said = translate("Today", "%1 tomorrow", what)
    else:
        said = translate(
            "Today", "%1 on %2 (%3)", what, words.short_day(row.on, today), words.weekday(row.on)
        )
    quiet = [years(row), translate("Today", "lunar") if row.lunar else "", _put_off(row.put_off)]
    return Reason("", said, " · ".join(filter(None, quiet)))


def years(row: DateRow) -> str:
    """How old somebody will be, or how many years it will be."""
    if not row.age:
        return ""
    if row.kind == "birthday":
        return translate("Today", "turns %n", n=row.age)
    return translate("Today", "%n year(s)", n=row.age)


def of_need(row: NeedLine, today: date) -> Reason:
    """An order that may come: Oolong 20 kg · from 3 Dec · Maybe."""
    when = words.days_from_to(row.from_date, row.to_date, today)
    sure = "" if row.certainty == "likely" else words.word(words.CERTAINTIES, row.certainty)
    return Reason(
        "", goods(row), " · ".join(filter(None, (translate("Today", "wanted: %1", when), sure)))
    )


def goods(row: NeedLine) -> str:
    """What is wanted and how much of it."""
    many = "" if row.quantity is None else f"{words.number(row.quantity)} {row.unit}".strip()
    return " ".join(filter(None, (_short(row.item), many)))


def of_due(row: DueRow, today: date, zone: str) -> Reason:
    """A customer whom it is time to contact: 10 days overdue · every 14 days · last …"""
    if row.last_at is None:
        urgent, strong = "", translate("Today", "never contacted")
        quiet = rhythm(row)
    else:
        urgent = _overdue(row.days_over) if row.days_over else ""
        said = "" if urgent else translate("Today", "to be contacted today")
        strong = " · ".join(filter(None, (said, rhythm(row))))
        quiet = last(row, today, zone)
    if row.remedy:
        urgent, strong = "", translate("Today", "To win them back: %1", _short(row.remedy))
    quiet = " · ".join(filter(None, (_put_off(row.put_off), quiet)))
    return Reason(urgent, strong, quiet)


def _put_off(reason: str) -> str:
    return translate("Today", "had been put off: %1", _short(reason)) if reason else ""


def rhythm(row: DueRow) -> str:
    """How often they are contacted, and from where that comes if not from the tier."""
    if row.due_days is None:
        return ""
    if row.rhythm_from == "customer":
        return translate("Today", "every %n day(s), as agreed", n=row.due_days)
    if row.rhythm_from in ("tier", ""):
        return translate("Today", "every %n day(s)", n=row.due_days)
    return translate("Today", "every %n day(s) (%1)", row.rhythm_from, n=row.due_days)


def last(row: DueRow, today: date, zone: str) -> str:
    """The latest contact: last: 30 Oct, call: about the prices."""
    if row.last_at is None:
        return ""
    day = words.short_day(words.local_instant(row.last_at, zone).date(), today)
    kind = words.word(words.INTERACTION_KINDS, row.last_kind).lower()
    said = translate("Today", "last: %1, %2", day, kind)
    return words.label_and(said, _short(row.last_summary)) if row.last_summary else said


def _overdue(days: int | None) -> str:
    return translate("Today", "%n day(s) overdue", n=days or 0)


def _on(day: date, today: date) -> str:
    return translate("Today", "due today") if day == today else words.near_day(day, today)


def _short(text: str) -> str:
    line = " ".join(text[: _MOST * 4].split())
    return line if len(line) <= _MOST else f"{line[: _MOST - 1]}…"
