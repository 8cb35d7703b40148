"""The shop's calendar: festivals, solar terms, days off of its region, with what it changed."""

from datetime import date

import pytest

from kehuapp.book.days import day_names, shipped_days
from kehuapp.book.days.own_days import (
    OwnDay,
    ask_own_days,
    create_shop_day,
    delete_shop_day,
    load_own_day,
    update_shop_day,
)
from kehuapp.book.days.shop_calendar import days_between
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.errors import Trouble
from kehuapp.rules.festivals import times_between
from kehuapp.store import journal
from kehuapp.store.database import Book

#: Days of which a wall calendar says so: region, day, key, or "!key" for a day off.
KNOWN = """
TW 2026-01-26 laba|TW 2026-02-03 year_end_dinner|TW 2026-02-16 new_year_eve|TW 2026-02-17 spring
TW 2026-03-03 lantern|TW 2026-04-05 qingming|TW 2026-05-09 mazu|TW 2026-05-10 mother
TW 2026-06-19 dragon_boat|TW 2026-08-08 father|TW 2026-08-27 ghost|TW 2026-08-13 ghost_gate
TW 2026-09-10 ghost_gate_shut|TW 2026-09-25 mid_autumn|TW 2026-09-28 teacher|TW 2026-10-10 national
TW 2026-11-23 xiayuan|TW 2026-12-22 winter_solstice|TW 2026-02-28 peace|TW 2025-12-25 constitution
CN 2026-02-10 little_new_year_north|CN 2026-02-11 little_new_year_south|CN 2026-06-21 father
CN 2026-10-01 national|CN 2026-09-10 teacher|CN 2026-06-01 children|CN 2026-10-18 double_ninth
HK 2026-05-24 buddha|HK 2026-04-03 good_friday|HK 2026-05-09 tin_hau|HK 2026-07-01 hong_kong
MO 2026-12-20 macau|MO 2026-11-02 all_souls|US 2026-11-26 thanksgiving|GB 2026-03-15 mother
AU 2026-09-06 father
TW 2026-02-16 !new_year_eve|TW 2026-02-15 !little_new_year_eve|TW 2026-02-20 !spring
TW 2025-10-24 !retrocession|TW 2026-05-01 !labour|TW 2026-09-28 !teacher|TW 2026-12-25 !constitution
CN 2026-02-15 !spring|CN 2026-02-23 !spring|CN 2026-10-07 !national|CN 2025-10-08 !mid_autumn
CN 2025-05-05 !labour|CN 2026-01-02 !new_year|CN 2026-05-05 !labour
HK 2026-04-07 !easter_monday|HK 2026-09-26 !after_mid_autumn|HK 2026-10-19 !double_ninth
HK 2026-05-25 !buddha|MO 2026-12-08 !immaculate|MO 2026-10-02 !national_2|MO 2026-06-19 !dragon_boat
""".replace("\n", "|").strip("|")


def names(book: Book, first: str, last: str = "") -> list[tuple[str, str, bool]]:
    days = days_between(book, date.fromisoformat(first), date.fromisoformat(last or first))
    return [(one.kind, one.name, one.is_closed) for one in days]


def move(book: Book, region: str) -> None:
    update_settings(book, load_settings(book).moved_to(region))


def test_what_a_wall_calendar_says():
    wrong = []
    for told in KNOWN.split("|"):
        region, day, key = told.split()
        on = date.fromisoformat(day)
        if key[0] == "!":
            found = [one.how != "open" for one in shipped_days.closed_in(region, on.year)
                     if one.on == on and one.key == key[1:]]  # fmt: skip
        else:
            found = [on in times_between(shipped_days.festivals_of(region)[key], on, on)]
        if found != [True]:
            wrong.append(told)
    assert wrong == []


def test_every_shipped_day_has_a_name_and_a_span_of_years_is_known():
    keys = {key for region in ("TW", "CN", "HK", "MO", "US", "GB", "AU")
            for key in shipped_days.festivals_of(region)}  # fmt: skip
    for region in ("CN", "TW", "HK", "MO"):
        first, last = shipped_days.closed_years(region) or (0, 0)
        assert first <= 2025 and last >= 2046
        for year in range(first, last + 1):
            days = shipped_days.closed_in(region, year)
            assert len(days) >= 10 and all(one.on.year == year for one in days)
            keys |= {one.key for one in days}
            # The days off of the law fall on the days of our own almanac.
            for key in ("spring", "dragon_boat", "qingming"):
                rule = shipped_days.festivals_of(region)[key]
                own = {one.on for one in days if one.key == key and not one.how}
                [on] = times_between(rule, date(year, 1, 1), date(year, 12, 31))
                # Hong Kong moves a day off that falls on a Sunday.
                assert on in own or (region == "HK" and on.weekday() == 6), (region, year, key)
    assert keys <= set(day_names.NAMES)
    assert shipped_days.closed_years("US") is None


def test_a_day_is_told_once(shop: Book):
    move(shop, "TW")
    assert names(shop, "2026-10-10") == [("festival", "National Day", True)]
    assert names(shop, "2026-10-09") == [("closed", "National Day, day off in lieu", True)]
    assert names(shop, "2026-04-05") == [("festival", "Qingming Festival", True)]
    assert names(shop, "2026-12-07") == [("term", "Major Snow", False)]
    move(shop, "CN")
    assert names(shop, "2026-10-10") == [("open", "Working day (for National Day)", False)]
    move(shop, "US")
    assert names(shop, "2026-10-10") == []
    assert names(shop, "2150-09-25") == []


def test_the_shop_changes_its_calendar_and_takes_it_back(shop: Book):
    move(shop, "TW")
    christmas = ("festival", "Christmas", True)
    both = [("festival", "Constitution Day", True), christmas]
    assert sorted(names(shop, "2026-12-25")) == sorted([both[0], ("festival", "Christmas", False)])
    hidden = create_shop_day(shop, OwnDay(kind="hidden", name="Constitution Day",
                                          replaces="constitution", month=12, day=25))  # fmt: skip
    assert hidden.label == "Day hidden: Constitution Day"
    off = ("closed", "Constitution Day", True)
    assert names(shop, "2026-12-25") == [("festival", "Christmas", False), off]
    create_shop_day(
        shop, OwnDay(kind="hidden", name="x", replaces="closed:constitution", year=2026)
    )
    assert names(shop, "2026-12-25") == [("festival", "Christmas", False)]
    assert off in names(shop, "2027-12-25")
    renamed = create_shop_day(shop, OwnDay(name="耶誕節", replaces="christmas", month=12, day=25))
    assert names(shop, "2026-12-25") == [("festival", "耶誕節", False)]
    create_shop_day(shop, OwnDay(kind="hidden", name="terms", replaces="terms"))
    assert names(shop, "2026-12-07") == []
    delete_shop_day(shop, renamed.made or 0)
    journal.undo(shop, hidden.step or 0)
    assert len(names(shop, "2026-12-25")) == 2


#: A day of the shop's own, from when to when is asked, on which days it falls.
OWN = [
    (OwnDay(name="a", month=12, day=31, days=3), "2026-12-30", "2027-01-05",
     ["2026-12-31", "2027-01-01", "2027-01-02"]),
    (OwnDay(name="b", month=2, day=29), "2027-02-01", "2027-03-01", ["2027-02-28"]),
    (OwnDay(name="c", lunar=True, month=12, day=30), "2026-02-01", "2026-02-28", ["2026-02-16"]),
    (OwnDay(name="d", lunar=True, month=1, day=1, days=5, year=2027), "2027-02-07", "2027-02-09",
     ["2027-02-07", "2027-02-08", "2027-02-09"]),
    (OwnDay(name="e", year=2026, month=8, day=8), "2027-08-01", "2027-08-31", []),
    (OwnDay(name="z", year=9999, month=12, day=31, days=366), "9999-12-31", "9999-12-31",
     ["9999-12-31"]),
    (OwnDay(name="f", lunar=True, month=8, day=15), "2150-01-01", "2150-12-31", []),
]  # fmt: skip


def test_when_own_days_fall():
    for day, first, last, on in OWN:
        found = day.falls_between(date.fromisoformat(first), date.fromisoformat(last))
        assert [str(one) for one in found] == on, day.name


def test_open_and_closed_days_and_two_desks(shop: Book):
    move(shop, "TW")
    opened = OwnDay(kind="open", name="照常營業", year=2026, month=10, day=9, days=2)
    made = create_shop_day(shop, opened).made or 0
    assert names(shop, "2026-10-09") == [("open", "照常營業", False)]
    assert ("festival", "National Day", False) in names(shop, "2026-10-10")
    create_shop_day(shop, OwnDay(kind="closed", name="盤點", month=7, day=1, days=2))
    assert ("closed", "盤點", True) in names(shop, "2030-07-02")
    before = load_own_day(shop, made)
    update_shop_day(shop, before, before._replace(name="營業"))
    update_shop_day(shop, before, before._replace(days=1))  # another desk, another field
    assert load_own_day(shop, made)[2] == "營業"
    with pytest.raises(Trouble, match="changed somewhere else"):
        update_shop_day(shop, before, before._replace(name="休息"))
    no_thirtieth = {"lunar": True, "month": 12, "day": 30, "year": 2025}
    wrong: list[dict[str, object]] = [{"name": " "}, {"month": 2, "day": 30}, {"days": 0}]
    for values in [*wrong, no_thirtieth]:
        with pytest.raises(Trouble):
            create_shop_day(shop, opened._replace(**values))  # type: ignore[arg-type]
    assert len(shop.ask(ask_own_days())) == 2
