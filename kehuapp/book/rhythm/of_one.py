"""The rhythm of one customer: due or not, by whose days, put off until when."""

from datetime import date
from typing import NamedTuple

from kehuapp.book.rhythm.reading import remedy_of
from kehuapp.book.rhythm.snoozes import SnoozeRow, ask_snoozes
from kehuapp.book.settings import ask_settings
from kehuapp.i18n import translate
from kehuapp.rules import cadence
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.text.words import short_day


class RhythmOfOne(NamedTuple):
    """`due_days` is how often they are contacted, None for whoever is not: lost, or left alone.
    `group` is the one whose days hold, "" for the tier's or the own; `of_group` what their group
    says, if one does, and `of_group_name` what it is called; `remedy` what is still to be done to
    win back who is lost; `put_off` what holds now."""

    due: cadence.Due
    due_days: int | None = None
    group: str = ""
    remedy: str = ""
    put_off: SnoozeRow | None = None
    of_group: cadence.GroupRhythm | None = None
    of_group_name: str = ""


def put_off_words(row: SnoozeRow, today: date) -> str:
    """Until when somebody was put off, and why if it was said."""
    day = short_day(date.fromisoformat(row.until), today)
    if row.reason:
        return translate("Snooze", "Put off until %1: %2", day, row.reason)
    return translate("Snooze", "Put off until %1", day)


def ask_rhythm(contact_id: int, today: date | None = None) -> Asking[RhythmOfOne]:
    """The rhythm of one customer, as one of several things asked."""
    settings, rows, snoozes = yield from together(
        ask_settings(),
        rows_of(
            "SELECT r.last_on, r.due_on, r.due_days, c.stage, CASE WHEN c.due_days IS NULL "
            "AND g.due_days IS NOT NULL THEN g.name ELSE '' END, "
            f"{remedy_of('c.id')}, g.id, g.due_days, g.min_gap_days, g.name FROM contact AS c "
            "LEFT JOIN contact_rhythm AS r ON r.contact_id = c.id "
            "LEFT JOIN contact_group AS g ON g.id = r.group_id WHERE c.id = ?",
            (contact_id,),
        ),
        ask_snoozes(contact_id),
    )
    if not rows:
        return RhythmOfOne(cadence.Due("never_due"))
    last, due_on, days, stage, group, remedy, *told, name = rows[0]
    day = today or settings.today()
    is_lost = stage == "lost"
    due = cadence.due_as_kept(
        date.fromisoformat(due_on) if due_on else None,
        date.fromisoformat(last) if last else None,
        day,
        is_lost=is_lost,
    )
    put_off = next(
        (one for one in snoozes if one.holds_on(day) and one.important_date_id is None), None
    )
    if due.state in ("never_due", "remedy"):
        days = None
    return RhythmOfOne(
        due,
        days,
        group or "",
        (remedy or "") if is_lost and due.is_due else "",
        put_off,
        None if told[0] is None else cadence.GroupRhythm(*told),
        name or "",
    )
