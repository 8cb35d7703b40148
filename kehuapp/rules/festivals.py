"""The days that a shop names by their festival: Mid-Autumn, Qingming; words are read elsewhere."""

from datetime import date, timedelta

from kehuapp.rules.occasions import lunar_day_in

#: Festivals by a name of ours: the day as (month, day), solar or lunar.
SOLAR = {
    "new_year": (1, 1),
    "valentine": (2, 14),
    "women": (3, 8),
    "children": (4, 4),
    "labour": (5, 1),
    "father": (8, 8),
    "national_cn": (10, 1),
    "national_tw": (10, 10),
    "christmas": (12, 25),
}
LUNAR = {
    "spring": (1, 1),
    "lantern": (1, 15),
    "dragon_boat": (5, 5),
    "qixi": (7, 7),
    "ghost": (7, 15),
    "mid_autumn": (8, 15),
    "double_ninth": (9, 9),
    "year_end_dinner": (12, 16),
}
#: Solar terms, by the word that the calendar knows.
TERMS = {"qingming": "清明", "winter_solstice": "冬至", "spring_begins": "立春"}
#: Others: the eve of the lunar new year, the second Sunday of May.
OTHERS = ("new_year_eve", "mother")


def festival_in(name: str, year: int) -> date | None:
    """The day of a festival in a year: a lunar one in that lunar year; None where nobody knows."""
    if name in SOLAR:
        return date(year, *SOLAR[name])
    if name in LUNAR:
        return lunar_day_in(year, *LUNAR[name])
    if name == "new_year_eve":  # at the end of the lunar year before
        first = lunar_day_in(year, 1, 1)
        return first and first - timedelta(days=1)
    if name == "mother":
        may = date(year, 5, 1)
        return may + timedelta(days=(6 - may.weekday()) % 7 + 7)
    return _term_in(TERMS[name], year)


def next_festival(name: str, today: date) -> date | None:
    """The first time a festival comes on or after a day."""
    for year in (today.year - 1, today.year, today.year + 1):
        found = festival_in(name, year)
        if found is not None and found >= today:
            return found
    return None


def _term_in(term: str, year: int) -> date | None:
    from borax.calendars.lunardate import TERMS_CN, TermUtils

    if not 1900 <= year <= 2100:
        return None
    index = TERMS_CN.index(term)
    return date(year, index // 2 + 1, TermUtils.parse_term_days(year)[index])
