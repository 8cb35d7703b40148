"""The shop's own days: festivals, days off, a shipped one hidden or called otherwise.

What a calendar shows in the end is in shop_calendar.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple

from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.anniversaries import times_between
from kehuapp.rules.lunar_days import days_in_month
from kehuapp.rules.occasions import Day, lunar_day_in, solar_day_in
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book, under_lock
from kehuapp.store.stamps import utc_now
from kehuapp.text.words import step_text

#: Before the key of a festival: the days off that are kept for it.
CLOSED = "closed:"
#: In place of a key: all 24 solar terms, which are hidden together.
TERMS = "terms"
LONGEST = 366  # days in a row


class OwnDay(NamedTuple):
    """`kind`: festival | closed (we are) | open (we are, though it is a day off) | hidden; what
    has `replaces` changes the shipped day of this key, and its own day says nothing. `year` None:
    every year; `days` how many in a row; `lunar`: month and day are of the lunar year."""

    id: int | None = None
    kind: str = "festival"
    name: str = ""
    replaces: str = ""
    lunar: bool = False
    year: int | None = None
    month: int = 1
    day: int = 1
    days: int = 1

    def falls_between(self, first: date, last: date) -> Iterator[date]:
        """Each day of it from a day to a day, both included."""
        told = Day(self.month, self.day, self.year, self.lunar)
        since = first - timedelta(days=self.days - 1) if first.year > 1 else first
        if self.year is not None:
            inside = lunar_day_in if self.lunar else solar_day_in
            on = inside(self.year, self.month, self.day)
            begins = [on] if on else []
        else:
            begins = [on for on, _year in times_between(told, since, last)]
        for begin in begins:
            for later in range(min(self.days, (last - begin).days + 1)):
                if (on := begin + timedelta(days=later)) >= first:
                    yield on


_COLUMNS = "id, kind, name, replaces, calendar = 'lunar', year, month, day, days"


def ask_own_days() -> Asking[list[OwnDay]]:
    """All of them, by when they are in the year."""
    rows = yield from rows_of(
        f"SELECT {_COLUMNS} FROM shop_day WHERE deleted_at IS NULL "
        "ORDER BY month, day, coalesce(year, 0), id"
    )
    return [_row(row) for row in rows]


def load_own_day(book: Book, day_id: int) -> OwnDay:
    """One of them; Trouble when it is gone."""
    rows = book.query(
        f"SELECT {_COLUMNS} FROM shop_day WHERE id = ? AND deleted_at IS NULL", (day_id,)
    )
    if not rows:
        raise Trouble(translate("ShopDays", "This day is no longer in the book."))
    return _row(rows[0])


def create_shop_day(book: Book, day: OwnDay) -> Changes:
    """Write one more day of the shop's own, or what becomes of a shipped one."""
    day = _checked(day)
    label = _label(day)
    said = step_text(day.name)
    with book.writing(label, said) as step:
        made = tables.ShopDay.insert(**_values(day)).execute()
    return Changes(label=step_done(label, said), step=step.id, made=made, everything=True)


@under_lock
def move_festival(book: Book, key: str, called: str, day: OwnDay) -> Changes:
    """Let a shipped festival, which is `called` so, be on another day, in one step: it is hidden,
    and one of the shop's own takes its place."""
    label = QT_TRANSLATE_NOOP("Step", "Move the festival %1")
    day = _checked(day._replace(id=None, kind="festival", replaces=""))
    hidden = OwnDay(kind="hidden", name=called, replaces=key, month=day.month, day=day.day)
    said = step_text(day.name)
    with book.writing(label, said) as step:
        gone = (hidden.replaces, "hidden")
        known = "SELECT id FROM shop_day WHERE replaces = ? AND kind = ? AND deleted_at IS NULL"
        if not book.query(known, gone):
            tables.ShopDay.insert(**_values(_checked(hidden))).execute()
        made = tables.ShopDay.insert(**_values(day)).execute()
    return Changes(label=step_done(label, said), step=step.id, made=made, everything=True)


@under_lock
def update_shop_day(book: Book, before: OwnDay, after: OwnDay) -> Changes:
    """Change one; `before` is what the form began with."""
    label = QT_TRANSLATE_NOOP("Step", "Change the day %1")
    after = _checked(after)
    now = load_own_day(book, after.id or 0)
    for name in OwnDay._fields[1:]:
        mine, theirs, old = (getattr(one, name) for one in (after, now, before))
        if mine != old and theirs not in (old, mine):
            raise Trouble(
                translate(
                    "ShopDays",
                    "This day was changed somewhere else meanwhile. Nothing was overwritten; "
                    "open it again to see how it is now.",
                )
            )
    old, wished = _values(before), _values(after)
    changed = {name: value for name, value in wished.items() if value != old[name]}
    said = step_text(after.name)
    with book.writing(label, said) as step:
        if changed:
            tables.ShopDay.update(**changed, updated_at=utc_now()).where(
                tables.ShopDay.id == after.id
            ).execute()
    return Changes(label=step_done(label, said), step=step.id, made=after.id, everything=True)


@under_lock
def delete_shop_day(book: Book, day_id: int) -> Changes:
    """Take one away; a shipped day that it hid or renamed is as it was."""
    day = load_own_day(book, day_id)
    label = QT_TRANSLATE_NOOP("Step", "Delete the day %1")
    if day.replaces:
        label = QT_TRANSLATE_NOOP("Step", "Show %1 as it comes with the program")
    said = step_text(day.name)
    now = utc_now()
    with book.writing(label, said) as step:
        tables.ShopDay.update(deleted_at=now, updated_at=now).where(
            tables.ShopDay.id == day_id
        ).execute()
    return Changes(label=step_done(label, said), step=step.id, made=day_id, everything=True)


def _label(day: OwnDay) -> str:
    if day.kind == "hidden":
        return QT_TRANSLATE_NOOP("Step", "Hide the day %1")
    if day.replaces:
        return QT_TRANSLATE_NOOP("Step", "Rename a festival to %1")
    return QT_TRANSLATE_NOOP("Step", "New day of the shop: %1")


def _row(row: tuple[Any, ...]) -> OwnDay:
    found = OwnDay(*row)
    return found._replace(lunar=bool(found.lunar))


def _values(day: OwnDay) -> dict[str, Any]:
    values = day._asdict()
    del values["id"]
    values["calendar"] = "lunar" if values.pop("lunar") else "gregorian"
    return values


def _checked(day: OwnDay) -> OwnDay:
    day = day._replace(name=" ".join(day.name.split())[:100])
    if not day.name:
        raise Trouble(translate("ShopDays", "A day needs a name."))
    if not 1 <= day.days <= LONGEST:
        raise Trouble(translate("ShopDays", "From 1 to 366 days in a row."))
    if day.lunar:
        is_there = day.day <= days_in_month(day.year, day.month, leap=False)
    else:
        on = solar_day_in(day.year or 2024, day.month, day.day)
        is_there = on is not None and on.day == day.day
    if not is_there:
        raise Trouble(translate("ShopDays", "No calendar has this day."))
    return day
