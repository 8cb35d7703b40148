"""What a calendar calls its days, and on which one its weeks begin; nothing is painted here."""

import calendar
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QLocale

from kehuapp.i18n import translate
from kehuapp.rules.lunar_days import lunar_day_of
from kehuapp.rules.occasions import FIRST_WEEKDAYS
from kehuapp.text import words


def first_weekday(region: str = "") -> int:
    """On which day weeks begin, 0 for Monday: as where the shop is, so that the week is the same on
    every page and desk. Without a shop a system set for the language on the screen knows it."""
    if region in FIRST_WEEKDAYS:
        return FIRST_WEEKDAYS[region]
    ours, systems = QLocale(), QLocale.system()
    found = systems if systems.language() == ours.language() else ours
    return found.firstDayOfWeek().value - 1


def months_later(day: date, months: int) -> date:
    """The same day some months later, or the last of a month that does not have it."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        return day
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def month_in_words(day: date) -> str:
    """The heading of a month: 2026年11月."""
    name = QLocale().standaloneMonthName(day.month)
    return translate("Calendar", "%2 %1", day.year, name, day.month)


def day_in_words(day: date) -> str:
    """A day with its weekday, and what it is in the lunar calendar."""
    solar = words.with_aside(words.plain_day(day.year, day.month, day.day), words.weekday(day))
    lunar = lunar_day_of(day)
    return f"{solar} · {words.lunar_day(*lunar)}" if lunar else solar


@lru_cache(maxsize=512)
def _lunar(day: date) -> tuple[int, int, bool] | None:
    return lunar_day_of(day)


def lunar_cell(day: date) -> str:
    """The small line of a cell: 十五, on the first of a lunar month its name: 八月."""
    found = _lunar(day)
    if found is None:
        return ""
    month, of_month, is_leap = found
    if of_month == 1:
        leap = translate("Words", "leap ") if is_leap else ""
        return translate("Calendar", "%1/1", month, leap, words.lunar_month(month))
    return translate("Calendar", "%1", of_month, words.lunar_day_name(of_month))
