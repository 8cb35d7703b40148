"""Writes tests/rules/lunar_years.tsv with an astronomer's own sums; not run by users or tests.

    python packaging/build_lunar_years.py        (needs the package ephem, which nothing else does)

The tests hold our lunar days against it, and so it asks no calendar: new moons and the longitude of
the sun are computed (VSOP87 and ELP, in ephem), in China's time (UTC+8), and the months are named
by the rules of GB/T 33661-2017: a month begins on the day of the new moon; the eleventh holds the
winter solstice; where thirteen months stand between two solstices, the first without a major term
is a leap month. A line is: lunar year, its first day, the days of its months joined by blanks (a
leap month behind the month it repeats), the number of the leap month or 0, and the days of the
month on which the 24 solar terms of the solar year fall, from 小寒 in January.

Moments so near to midnight that astronomers may differ by a day are told on the terminal.
"""

import math
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import ephem

FIRST, LAST = 1930, 2099
NEAR = timedelta(minutes=3)
CHINA = timedelta(hours=8)
TARGET = Path(__file__).resolve().parent.parent / "tests" / "rules" / "lunar_years.tsv"


def in_china(moment: ephem.Date) -> datetime:
    """The wall clock there, told on the terminal when it is near to midnight."""
    found: datetime = ephem.Date(moment).datetime() + CHINA
    of_day = timedelta(hours=found.hour, minutes=found.minute, seconds=found.second)
    if min(of_day, timedelta(days=1) - of_day) < NEAR:
        print("near to midnight:", found)
    return found


def longitude(moment: ephem.Date) -> float:
    """Of the sun as it is seen, in degrees."""
    sun = ephem.Sun(moment)
    return math.degrees(ephem.Ecliptic(ephem.Equatorial(sun.g_ra, sun.g_dec, epoch=moment)).lon)


def term(year: int, number: int) -> date:
    """The day of a solar term, 0 for 小寒 in January."""
    target = (285 + 15 * number) % 360
    moment = ephem.Date(datetime(year, 1, 5)) + number * 15.2184
    for _turn in range(40):
        off = (target - longitude(moment) + 180) % 360 - 180
        moment = ephem.Date(moment + off / 360 * 365.2422)
        if abs(off) < 1e-7:
            break
    return in_china(moment).date()


def new_moons(first: date, last: date) -> list[date]:
    """The days of all new moons from a day to a day."""
    found, moment = [], ephem.next_new_moon(ephem.Date(datetime(first.year, first.month, 1)))
    while (day := in_china(moment).date()) <= last:
        found.append(day)
        moment = ephem.next_new_moon(ephem.Date(moment + 1))
    return found


def months() -> list[tuple[int, int, bool, date, int]]:
    """(lunar year, month, whether leap, first day, days) of all months."""
    moons = new_moons(date(FIRST - 1, 10, 1), date(LAST + 2, 2, 28))
    majors = sorted(
        term(year, number) for year in range(FIRST - 1, LAST + 3) for number in range(1, 24, 2)
    )
    solstices = [term(year, 23) for year in range(FIRST - 1, LAST + 2)]
    found = []
    for solstice, following in pairwise(solstices):
        begin = max(at for at, day in enumerate(moons) if day <= solstice)
        end = max(at for at, day in enumerate(moons) if day <= following)
        number, year, has_leap = 11, solstice.year, False
        for at in range(begin, end):
            first, after = moons[at], moons[at + 1]
            has_major = any(first <= day < after for day in majors)
            is_leap = end - begin == 13 and not has_leap and not has_major
            if is_leap:
                has_leap = True
            elif at > begin:
                number = number % 12 + 1
                year += number == 1
            found.append((year, number, is_leap, first, (after - first).days))
    return found


def main() -> None:
    """Write the table."""
    known = months()
    lines = ["# made by packaging/build_lunar_years.py with ephem"]
    for year in range(FIRST, LAST + 1):
        of_year = [one for one in known if one[0] == year]
        leap = next((month for _y, month, is_leap, *_ in of_year if is_leap), 0)
        days = " ".join(str(one[4]) for one in of_year)
        terms = " ".join(str(term(year, number).day) for number in range(24))
        lines.append(f"{year}\t{of_year[0][3]}\t{days}\t{leap}\t{terms}")
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
