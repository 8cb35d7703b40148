"""The columns of the table of who is short of contact; the table itself is figure_table's."""

from collections.abc import Mapping, Sequence
from datetime import date

from kehuapp.book.review import time_words
from kehuapp.book.review.short_of_time import ShortOf
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.review.figure_table import Column, Ink
from kehuapp.ui.review.parts import shown_name


def columns_of(staff: Mapping[int, str], today: date) -> Sequence[Column]:
    """What is told of each of them, in words of now."""

    def when_due(row: ShortOf) -> str:
        return words.near_day(row.due_on, today) if row.due_on else "–"

    def is_late(row: ShortOf) -> Ink:
        return "vermilion" if row.due_on is not None and row.due_on < today else ""

    def got(row: ShortOf) -> str:
        return time_words.minutes_each(row.minutes)

    def suggested(row: ShortOf) -> str:
        return time_words.minutes_each(row.fair)

    def last(row: ShortOf) -> str:
        return time_words.last_contact(row.last_on, today)

    def owner(row: ShortOf) -> str:
        return staff.get(row.owner_id or 0, "–")

    return (
        Column(translate("TimeBudget", "Customer"), 240, _who),
        Column(translate("TimeBudget", "Got"), 90, got, True),
        Column(translate("TimeBudget", "Suggested"), 100, suggested, True),
        Column(translate("TimeBudget", "Last contact"), 130, last),
        Column(translate("TimeBudget", "Contact by"), 130, when_due, colour=is_late),
        Column(translate("TimeBudget", "Looked after by"), 130, owner),
    )


def _who(row: ShortOf) -> str:
    who = f"{words.TIER_MARKS.get(row.tier, '')} {shown_name(row.name)}".strip()
    return f"{who} · {row.company}" if row.company and row.company != row.name else who
