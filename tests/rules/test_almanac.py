"""Lunar years and solar terms 1930–2099 against an astronomer's own sums, which ask no calendar.

tests/rules/lunar_years.tsv is made by packaging/build_lunar_years.py from computed new moons and
the computed sun. Where it differs from the almanac that the program follows, that is told here with
the reason: an instant within seconds of midnight, or a new moon on which the almanacs agree.
"""

from datetime import date, timedelta
from pathlib import Path

from borax.calendars.lunardate import LCalendars

from kehuapp.rules.festivals import TERMS, term_in
from kehuapp.rules.lunar_days import days_in_month, has_leap_month, lunar_day_of
from kehuapp.rules.occasions import lunar_day_in

TABLE = Path(__file__).with_name("lunar_years.tsv")
#: Lunar months that begin a day later in the almanac than the new moon that was computed: it comes
#: so shortly before midnight that astronomers differ by a day. 2057: 23:59:50 on 28 September
#: (the ninth month), 2089: 23:57 on 4 September (the eighth), 2097: 23:59 on 7 August (the
#: seventh). The tables of the observatories in Hong Kong and Nanjing, and our almanac, take the
#: next day; the month before is one day longer then.
LATER_MONTHS = {(2057, 9), (2089, 8), (2097, 7)}
#: Terms within ten seconds of midnight, where these sums stop short and the almanac's do not.
LATER_TERMS = {(1951, "冬至"), (1979, "大寒")}


def rows() -> list[list[str]]:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line[0] != "#"]


def test_every_lunar_month_from_1930_to_2099():
    wrong, years = [], []
    for year_text, first_text, days_text, leap_text, _terms in rows():
        year, leap, first = int(year_text), int(leap_text), date.fromisoformat(first_text)
        years.append(year)
        numbers = [(month, False) for month in range(1, 13)]
        if leap:
            numbers.insert(leap, (leap, True))
        for (month, is_leap), length in zip(numbers, map(int, days_text.split()), strict=True):
            later = timedelta(days=(year, month) in LATER_MONTHS)
            following = first + timedelta(days=length)
            longer = (year, month + 1) in LATER_MONTHS
            told = days_in_month(year, month, is_leap)
            right = (
                lunar_day_in(year, month, 1, is_leap) == first + later
                and told == length + longer - later.days
                and has_leap_month(year, month) is (month == leap)
                and lunar_day_of(first + later) == (month, 1, is_leap)
                # 三十 falls on 廿九 in a short month, and no lunar day is skipped or told twice.
                and lunar_day_in(year, month, 30, is_leap)
                == following - timedelta(days=1) + timedelta(days=longer)
            )
            if not right:
                wrong.append((year, month, is_leap))
            first = following
    assert (years[0], years[-1], len(years)) == (1930, 2099, 170)
    assert wrong == []
    assert LCalendars.leap_month(2033) == 11  # where many programs say otherwise


def test_every_solar_term_from_1930_to_2099():
    wrong = []
    for year_text, *_months, terms in rows():
        year = int(year_text)
        for number, (term, day) in enumerate(zip(TERMS, map(int, terms.split()), strict=True)):
            later = timedelta(days=(year, term) in LATER_TERMS)
            if term_in(term, year) != date(year, number // 2 + 1, day) + later:
                wrong.append((year, term))
    assert wrong == []


def test_nobody_says_what_is_outside_the_table():
    assert term_in("清明", 1929) is None
    assert term_in("清明", 2100) is None
    assert lunar_day_in(2101, 1, 1) is None
    assert lunar_day_of(date(2150, 1, 1)) is None
