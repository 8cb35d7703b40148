"""Days in words, names and folding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehuapp.text.dates import instant_day, read_alternate_birthday, read_date
from kehuapp.text.folding import digits, fold
from kehuapp.text.names import fold_name, join_name, split_name


@pytest.mark.parametrize(
    ("text", "calendar", "day"),
    [
        ("19850412", "gregorian", (1985, 4, 12)),
        ("1985-04-12T00:00:00Z", "gregorian", (1985, 4, 12)),
        ("1985/4/12", "gregorian", (1985, 4, 12)),
        ("1985年4月12日", "gregorian", (1985, 4, 12)),
        ("民國74年4月12日", "gregorian", (1985, 4, 12)),
        ("--0412", "gregorian", (None, 4, 12)),
        ("--04-12", "gregorian", (None, 4, 12)),
        ("1604-04-12", "gregorian", (None, 4, 12)),
        ("Tue, 22 Dec 2009", "gregorian", (2009, 12, 22)),
        ("25/12/1985", "gregorian", (1985, 12, 25)),
        ("農曆三月初三", "lunar", (None, 3, 3)),
        ("农历1975年十二月三十", "lunar", (1975, 12, 30)),
        ("腊月廿三", "lunar", (None, 12, 23)),
    ],
)
def test_a_day_is_read(text, calendar, day):
    found = read_date(text)
    assert (found.calendar, (found.year, found.month, found.day)) == (calendar, day)
    assert found.text == ""


@pytest.mark.parametrize("text", ["12/4/1985", "68/10/3", "春天", "1985-13-40", "農曆春天"])
def test_a_doubtful_day_stays_text(text):
    found = read_date(text)
    assert (found.month, found.text) == (None, text)


@pytest.mark.parametrize("text", ["", "0/0/00", "0.0.00", "--", "0000-00-00"])
def test_nothing_is_no_day(text):
    assert read_date(text) is None


def test_years_of_the_republic_and_leap_months():
    assert read_date("68/10/3", roc=True).year == 1979
    assert read_date("閏四月初一").is_leap_month
    assert read_alternate_birthday("007800310318").year == 2014
    assert read_alternate_birthday("00780031L318") is None


@given(st.text(max_size=30))
def test_no_text_breaks_the_reader(text):
    found = read_date(text)
    assert found is None or found.text or (found.month and found.day)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("王小明", ("王", "小明")),
        ("歐陽雪", ("歐陽", "雪")),
        ("王先生", ("王", "")),
        ("Amy Chen", ("Chen", "Amy")),
        ("Chen, Amy", ("Chen", "Amy")),
        ("小", ("", "小")),
    ],
)
def test_names_are_parted(name, parts):
    assert split_name(name) == parts


def test_names_are_joined_and_compared():
    assert join_name("王", "小明") == "王小明"
    assert join_name("Chen", "Amy") == "Amy Chen"
    assert fold_name("Amy  CHEN") == fold_name("amy chen")
    assert fold_name("阿里·木") == fold_name("阿里木")
    assert fold("ＡＢＣ") == "abc"
    assert digits("０４-12") == "0412"


@pytest.mark.parametrize(
    ("text", "zone", "day"),
    [
        ("1980-02-29T16:00:00Z", "Asia/Taipei", "1980-03-01"),
        ("1980-02-29T15:59:59Z", "Asia/Taipei", "1980-02-29"),
        ("1980-02-29 16:00:00Z", "Asia/Taipei", "1980-03-01"),
        ("19800229T160000Z", "Asia/Taipei", "1980-03-01"),
        ("19800229T1600Z", "Asia/Hong_Kong", "1980-03-01"),
        ("1980-02-29T16:00:00.000Z", "Asia/Taipei", "1980-03-01"),
        ("1980-02-29T16:00:00+00:00", "Asia/Taipei", "1980-03-01"),
        ("1980-02-29T22:00:00-0500", "Asia/Shanghai", "1980-03-01"),
        ("1980-03-01T00:00:00+08:00", "Asia/Taipei", "1980-03-01"),
        ("1980-03-01T00:00:00+08:00", "Europe/London", "1980-02-29"),
        ("1979-12-31T16:00:00Z", "Asia/Taipei", "1980-01-01"),
        ("1980-03-01T00:00:00Z", "America/New_York", ""),
        ("1980-03-01T00:00:00Z", "Asia/Taipei", ""),
        ("1980-03-01", "Asia/Taipei", ""),
        ("1980-03-01T16:00:00", "Asia/Taipei", ""),
        ("1980-02-31T16:00:00Z", "Asia/Taipei", ""),
        ("9999-12-31T23:00:00Z", "Asia/Taipei", ""),
        ("1980-02-29T16:00:00Z", "", ""),
    ],
)
def test_an_instant_is_a_day_of_a_zone(text, zone, day):
    assert instant_day(text, zone) == day
