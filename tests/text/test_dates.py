"""Days as people and programs write them, table by table; the first ones are in
test_dates_names.py."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehuapp.text.dates import is_evidence, order_votes, read_date

APRIL = (1985, 4, 12)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1985.4.12", APRIL),
        ("1985. 4. 12.", APRIL),
        ("1985/4/12 0:00:00", APRIL),
        ("１９８５／４／１２", APRIL),
        ("1985年4月12號", APRIL),
        ("一九八五年四月十二日", APRIL),
        ("民國七十四年四月十二日", APRIL),
        ("民國74/4/12", APRIL),
        ("中華民國 74 年 4 月 12 日", APRIL),
        ("12-Apr-85", APRIL),
        ("12 April 1985", APRIL),
        ("12th of April, 1985", APRIL),
        ("Apr. 12, 1985", APRIL),
        ("Friday, April 12, 1985", APRIL),
        ("12-Apr-1985", APRIL),
        ("Apr 12", (None, 4, 12)),
        ("12 Apr", (None, 4, 12)),
        ("4月12日", (None, 4, 12)),
        ("4/12", (None, 4, 12)),
        ("25/12", (None, 12, 25)),
        ("12.4.", (None, 4, 12)),
        ("12-Apr-05", (2005, 4, 12)),
        ("3/3/1985", (1985, 3, 3)),
        ("4/25/85", (1985, 4, 25)),
        ("25.12.85", (1985, 12, 25)),
        ("2/29/2000", (2000, 2, 29)),
    ],
)
def test_a_day_nobody_can_mistake(text, day):
    found = read_date(text)
    assert (found.calendar, found.year, found.month, found.day, found.text) == (
        "gregorian",
        *day,
        "",
    )


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("12/4/1985", "dmy", APRIL),
        ("4/12/1985", "mdy", APRIL),
        ("12.4.1985", "dmy", APRIL),
        ("12-4-1985 00:00", "dmy", APRIL),
        ("12/4/85", "dmy", APRIL),
        ("4/12/85", "mdy", APRIL),
        ("85/4/12", "ymd", APRIL),
        ("05/4/12", "ymd", (2005, 4, 12)),
        ("25/12/1985", "mdy", (1985, 12, 25)),
        ("12/25/1985", "dmy", (1985, 12, 25)),
        ("12/4", "dmy", (None, 4, 12)),
        ("12/4", "mdy", (None, 12, 4)),
        ("1985/4/12", "dmy", APRIL),
    ],
)
def test_the_order_of_the_file_reads_ambiguous_days(text, order, day):
    found = read_date(text, order=order)
    assert (found.year, found.month, found.day) == day


@pytest.mark.parametrize("text", ["12/4/1985", "4/12/85", "12.4.1985", "1/2/03", "05/4/12"])
def test_without_an_order_an_ambiguous_day_stays_text(text):
    assert (read_date(text).month, read_date(text).text) == (None, text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("68/10/3", (1979, 10, 3)),
        ("74.4.12", APRIL),
        ("112-1-5", (2023, 1, 5)),
        ("74年4月12日", APRIL),
        ("0740412", APRIL),
        ("25/10/03", (1936, 10, 3)),
    ],
)
def test_years_of_the_republic_only_where_they_are_written(text, day):
    found = read_date(text, roc=True)
    assert (found.year, found.month, found.day) == day
    assert read_date(text).month is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("農曆閏四月十五", (None, 4, 15, True)),
        ("lunar 3/3", (None, 3, 3, False)),
        ("農曆3-3", (None, 3, 3, False)),
        ("3/3(農曆)", (None, 3, 3, False)),
        ("（农历）三月初三", (None, 3, 3, False)),
        ("農曆1985/3/3", (1985, 3, 3, False)),
        ("农历1985年3月3日", (1985, 3, 3, False)),
        ("農曆民國74年三月初三", (1985, 3, 3, False)),
        ("正月初一", (None, 1, 1, False)),
        ("冬月三十", (None, 11, 30, False)),
    ],
)
def test_lunar_days(text, day):
    found = read_date(text)
    assert (found.calendar, found.year, found.month, found.day, found.is_leap_month) == (
        "lunar",
        *day,
    )


@pytest.mark.parametrize(
    "text",
    [
        "1985/2/30",
        "2/30/1985",
        "30/2/1985",
        "13/13/1985",
        "1985年4月",
        "Apr-12",
        "1985",
        "農曆13/1",
        "民國74年",
        "4月31日",
        "12 Foo 1985",
        "一九八五年二月三十日",
        "x" * 5000,
        "1/" * 3000,
    ],
)
def test_what_is_no_day_stays_text(text):
    assert (read_date(text).month, read_date(text).text) == (None, text)


@pytest.mark.parametrize(
    "text",
    [
        "0/0/00",
        "0.0.00",
        "0000-00-00",
        "0000-00-00 00:00:00",
        "1900/1/0",
        "1/0/1900",
        "4501/1/1",
        "1/1/4501",
        " ",
        "00/00/0000",
    ],
)
def test_what_programs_write_for_no_day(text):
    assert read_date(text) is None


@pytest.mark.parametrize(
    ("text", "roc", "evidence"),
    [
        ("25/12/1985", False, "dmy"),
        ("12/25/1985", False, "mdy"),
        ("12/4/1985", False, ""),
        ("3/3/1985", False, ""),
        ("68/10/3", False, "ymd"),
        ("68/10/3", True, "ymd"),
        ("1985/4/12", False, ""),
        ("4/25/85", False, "mdy"),
        ("25/4/60", True, "dmy"),
        ("13/13/1985", False, ""),
        ("茶", False, ""),
    ],
)
def test_which_days_tell_the_order(text, roc, evidence):
    assert is_evidence(text, roc=roc) == evidence


@given(st.text(max_size=30), st.sampled_from(["", "dmy", "mdy", "ymd"]), st.booleans())
def test_no_text_breaks_anything(text, order, roc):
    found = read_date(text, roc=roc, order=order)
    assert found is None or found.text or (found.month and found.day)
    assert set(order_votes(text, roc=roc)) <= {"dmy", "mdy", "ymd"}


@given(st.dates())
def test_every_day_comes_back_in_the_order_it_was_written(day):
    for order, pattern in (("dmy", "{2}/{1}/{0:04}"), ("mdy", "{1}.{2}.{0:04}")):
        found = read_date(pattern.format(day.year, day.month, day.day), order=order)
        if 1800 <= day.year <= 2200:
            assert (found.year, found.month, found.day) == (day.year, day.month, day.day)
