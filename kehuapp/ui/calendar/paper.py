"""The days that are shown → the calendar on paper: words for its sheet; painting is elsewhere."""

from datetime import date, timedelta

from kehuapp.book.calendar.entries import DATE, TRIP, VISIT, Entry
from kehuapp.book.settings import Settings
from kehuapp.i18n import translate
from kehuapp.rules.lunar_days import lunar_day_of
from kehuapp.sheets.calendar_sheet import PaperDay, PaperLine, list_form, month_form
from kehuapp.sheets.form import Form
from kehuapp.text import words
from kehuapp.ui.calendar.shown import (
    MONTH,
    Shown,
    age_words,
    detail_words,
    first_words,
    kind_words,
    span_of,
)
from kehuapp.ui.kit.days.day_words import day_in_words, first_weekday


def form_of(mode: str, day: date, title: str, settings: Settings, shown: Shown) -> Form:
    """A month across the paper; a week or a list down it."""
    shop, region = settings.shop, settings.region
    first, last = span_of(mode, day, region)
    days = [first + timedelta(days=at) for at in range((last - first).days + 1)]
    if mode == MONTH:
        start = date(2023, 1, 2) + timedelta(days=first_weekday(region))  # 2 January: a Monday
        weekdays = [words.weekday(start + timedelta(days=at)) for at in range(7)]
        paper = [_in_month(one, day, shown) for one in days]
        return month_form(title, shop, _legend(shown), weekdays, paper, settings.sample)
    filled = [one for one in days if shown.days.count(one) or mode != "list"]
    return list_form(title, shop, [_in_list(one, shown) for one in filled], settings.sample)


def _legend(shown: Shown) -> str:
    tiers = (f"{words.TIER_MARKS[t]} {words.tier_word(shown.looks, t)}" for t in words.TIERS)
    return "   ".join(tiers)


def _in_month(day: date, shown_day: date, shown: Shown) -> PaperDay:
    is_other = (day.year, day.month) != (shown_day.year, shown_day.month)
    number = first_words(day) if is_other and day.day == 1 else str(day.day)
    small, _is_name = shown.small_words(day)
    lines = tuple(
        PaperLine(entry.time, _marked(entry, with_age=True), is_open=_is_open(entry))
        for entry in shown.entries(day)
    )
    more = shown.days.more[day]
    return PaperDay(number, "", small, is_other, shown.is_free(day), lines, more)


def _in_list(day: date, shown: Shown) -> PaperDay:
    lunar = lunar_day_of(day)
    names = [mark.name for mark in shown.marks.get(day, ())]
    heading = day_in_words(day)
    if lunar is not None:
        heading = heading.partition(" · ")[0]
        names = [words.lunar_day(*lunar), *names]
    lines = tuple(
        PaperLine(entry.time, _marked(entry), detail_words(entry), _is_open(entry))
        for entry in shown.entries(day)
    )
    return PaperDay(
        str(day.day), heading, " · ".join(names), lines=lines, more=shown.days.more[day]
    )


def _marked(entry: Entry, with_age: bool = False) -> str:
    mark = words.TIER_MARKS.get(entry.tier or "", "")
    if entry.sort == DATE:
        said = translate("CalendarPage", "%1 %2", entry.name, kind_words(entry))
        if with_age and entry.age and entry.kind == "birthday":
            said = words.with_aside(said, age_words(entry).partition(" · ")[0])
    else:
        said = entry.name if entry.sort in (VISIT, TRIP) else " ".join(entry.text.split())
    return f"{mark} {said}".strip()


def _is_open(entry: Entry) -> bool:
    return entry.can_move()
