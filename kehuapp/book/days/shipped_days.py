"""The festivals and closed days that come with the program; what the shop changed is elsewhere.

tables/festivals.tsv: by hand; key, regions (* for all), rule, since, until. A key may have a line
for each of several regions.
tables/closed_days.tsv: region, year, days as `MM-DD key how`, for the years that were announced or
can be told from the law of today (made by packaging/build_closed_days.py).
"""

from datetime import date
from functools import cache
from typing import NamedTuple

from kehuapp.paths import resources
from kehuapp.rules.festivals import FIRST_YEAR, LAST_YEAR, Rule

#: Days off until this year are what the governments announced, later ones the law of today.
ANNOUNCED = 2026


class Closed(NamedTuple):
    """A day off, or one that is worked for it; `how` as in day_names.closed_name."""

    on: date
    key: str
    how: str


def _lines(name: str) -> list[list[str]]:
    text = (resources() / "tables" / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and line[0] != "#"]


@cache
def _all_festivals() -> tuple[tuple[str, tuple[str, ...], Rule], ...]:
    found = []
    for key, regions, rule, *years in _lines("festivals.tsv"):
        since, until = [*years, "", ""][:2]
        rule_read = Rule(rule, int(since or FIRST_YEAR), int(until or LAST_YEAR))
        found.append((key, tuple(regions.split()), rule_read))
    return tuple(found)


@cache
def festivals_of(region: str) -> dict[str, Rule]:
    """The festivals of a region by their keys."""
    return {
        key: rule for key, regions, rule in _all_festivals() if region in regions or "*" in regions
    }


def rule_of(key: str, region: str) -> Rule | None:
    """When a festival is, in this region or, where it is not kept there, anywhere."""
    if found := festivals_of(region).get(key):
        return found
    return next((rule for other, _regions, rule in _all_festivals() if other == key), None)


@cache
def _closed() -> dict[tuple[str, int], tuple[Closed, ...]]:
    found = {}
    for region, year, days in _lines("closed_days.tsv"):
        read = []
        for day in days.split(","):
            on, key, how = [*day.split(), ""][:3]
            read.append(Closed(date(int(year), int(on[:2]), int(on[3:])), key, how))
        found[region, int(year)] = tuple(read)
    return found


def closed_in(region: str, year: int) -> tuple[Closed, ...]:
    """The days off in a region and a year, and what is worked for them; none where nobody knows."""
    return _closed().get((region, year), ())


def closed_years(region: str) -> tuple[int, int] | None:
    """The first and the last year whose days off are known in a region; None for none."""
    years = [year for of_region, year in _closed() if of_region == region]
    return (min(years), max(years)) if years else None
