"""Writes resources/tables/closed_days.tsv from the package holidays; not run by users or tests.

    python packaging/build_closed_days.py

A line is: region, year, and its days as `MM-DD key how` joined by commas. `key` is that of a
festival (kehuapp/book/days/day_names.py); `how` is nothing for the day itself, lieu, swap, between
or open (see closed_name there). What the governments announced is known to the package for the
years behind us and the one to come; what comes later is the law as it is today, without the days
that mainland China and Taiwan swap.

Hong Kong's are the general holidays, Macau's the public holidays; a shop that follows the shorter
list of the labour law hides the others.
"""

import re
from datetime import date, timedelta
from pathlib import Path

import holidays

FIRST, LAST = 2024, 2050
CATEGORIES = {"CN": "public", "TW": "public", "HK": "optional", "MO": "optional"}
TARGET = Path(__file__).resolve().parent.parent / "resources" / "tables" / "closed_days.tsv"
KEYS = {
    "New Year's Day": "new_year",
    "Founding Day of the Republic of China": "new_year",
    "Chinese New Year's Eve": "new_year_eve",
    "Chinese New Year (Spring Festival)": "spring",
    "Chinese New Year": "spring",
    "Chinese New Year's Day": "spring",
    "The second day of Chinese New Year": "spring_2",
    "The third day of Chinese New Year": "spring_3",
    "The fourth day of Chinese New Year": "spring_4",
    "Tomb-Sweeping Day": "qingming",
    "Labor Day": "labour",
    "Dragon Boat Festival": "dragon_boat",
    "Mid-Autumn Festival": "mid_autumn",
    "The Day following Mid-Autumn Festival": "after_mid_autumn",
    "National Day": "national",
    "National Day of the People's Republic of China": "national",
    "The day following National Day of the People's Republic of China": "national_2",
    "Peace Memorial Day": "peace",
    "Children's Day": "children",
    "Confucius' Birthday": "teacher",
    "Taiwan Restoration and Guningtou Victory Memorial Day": "retrocession",
    "Constitution Day": "constitution",
    "Good Friday": "good_friday",
    "The day following Good Friday": "easter_eve",
    "The Day before Easter": "easter_eve",
    "Easter Monday": "easter_monday",
    "The Buddha's Birthday": "buddha",
    "Hong Kong S.A.R. Establishment Day": "hong_kong",
    "Macao S.A.R. Establishment Day": "macau",
    "Double Ninth Festival": "double_ninth",
    "Christmas Day": "christmas",
    "Christmas Eve": "christmas_eve",
    "The first weekday after Christmas Day": "boxing",
    "The second weekday after Christmas Day": "boxing",
    "All Souls' Day": "all_souls",
    "Immaculate Conception": "immaculate",
    "Winter Solstice": "winter_solstice",
}
Closed = dict[date, tuple[str, str]]


def named(region: str, on: date, name: str) -> tuple[str, str]:
    """(key, how) of one day; the key is "" for what was worked for on another one."""
    if "substituted from" in name:
        return "", "swap"
    how = ""
    first = name.split("; ")[-1]
    for mark in (" (observed)", " (estimated)"):
        if mark in first:
            how = how or ("lieu" if "observed" in mark else "")
            first = first.replace(mark, "")
    if first in KEYS:
        return KEYS[first], how
    found = re.fullmatch("The (?:second )?day following (?:the )?(.+)", first, re.IGNORECASE)
    if found:
        for name_of, key in KEYS.items():
            if name_of.removeprefix("The ") == found[1]:
                return key, "lieu"
    raise ValueError(f"{region} {on} {name!r}")


def of_region(region: str) -> tuple[Closed, Closed]:
    """The closed days and the days that are worked for them."""
    years = range(FIRST - 1, LAST + 2)
    found = holidays.country_holidays(
        region, years=years, categories=CATEGORIES[region], language="en_US"
    )
    closed: Closed = {on: named(region, on, name) for on, name in found.items()}
    if region == "TW":  # two days are called the eve: the one before it, too
        for on, (key, how) in list(closed.items()):
            if key == "new_year_eve" and not how:
                following = closed.get(on + timedelta(days=1), ("", ""))
                if following[0] == "new_year_eve" and not following[1]:
                    closed[on] = ("little_new_year_eve", "")
    worked: Closed = {}
    for on, name in found.items():
        swapped = re.search(r"substituted from (\d\d)/(\d\d)/(\d{4})", name)
        if not swapped:
            continue
        month, day, year = map(int, swapped.groups())
        near = min(
            (one for one, (key, _how) in closed.items() if key), key=lambda one: abs(one - on)
        )
        closed[on] = (closed[near][0], "swap")
        worked[date(year, month, day)] = (closed[near][0], "open")
    if region in ("CN", "TW"):
        close_weekends(closed, worked)
    for several in (closed, worked):  # a day off for the eve is one of the New Year's
        for on, (key, how) in several.items():
            if how and key.endswith("new_year_eve"):
                several[on] = ("spring", how)
    return closed, worked


def close_weekends(closed: Closed, worked: Closed) -> None:
    """A weekend beside a spell belongs to it, as it is announced."""
    for on in sorted(closed):
        for step in (-1, 1):
            day, key = on + timedelta(days=step), closed[on][0]
            while day.weekday() >= 5 and day not in closed and day not in worked:
                closed[day] = (key, "between")
                day += timedelta(days=step)


def main() -> None:
    """Write the table."""
    lines = [f"# made by packaging/build_closed_days.py from holidays {holidays.__version__}"]
    for region in CATEGORIES:
        closed, worked = of_region(region)
        days = sorted({**closed, **worked}.items())
        for year in range(FIRST, LAST + 1):
            of_year = [
                f"{on:%m-%d} {key} {how}".strip() for on, (key, how) in days if on.year == year
            ]
            lines.append(f"{region}\t{year}\t{','.join(of_year)}")
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
