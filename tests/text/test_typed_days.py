"""Days typed in a shop, in the order of its region; and days as they are said in English."""

from datetime import date

import pytest

from kehuapp.text import words
from kehuapp.text.dates import read_typed

AS_TEXT = None


@pytest.mark.parametrize("region", ["GB", "AU", "IN", "DE"])
@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("5/4", (None, 4, 5)),
        ("05/04/1989", (1989, 4, 5)),
        ("5.4.89", (1989, 4, 5)),
        ("25/4", (None, 4, 25)),
        ("4/25", (None, 4, 25)),  # there is no other way
        ("4/25/1989", (1989, 4, 25)),
        ("1989-4-5", (1989, 4, 5)),
        ("April 5", (None, 4, 5)),
        ("31/2", AS_TEXT),
    ],
)
def test_most_of_the_world_writes_the_day_first(region, text, day):
    found = read_typed(text, region)
    assert (found.year, found.month, found.day) == (day or (None, None, None))


@pytest.mark.parametrize(
    ("region", "text", "day"),
    [
        ("US", "5/4", (None, 5, 4)),
        ("US", "05/04/1989", (1989, 5, 4)),
        ("US", "25/4", (None, 4, 25)),
        ("TW", "5/4", (None, 5, 4)),
        ("TW", "74/4/12", (1985, 4, 12)),
        ("TW", "05/04/1989", AS_TEXT),
        ("HK", "5/4", (None, 5, 4)),
        ("HK", "05/04/1989", AS_TEXT),
        ("CN", "5/4", (None, 5, 4)),
        ("CN", "85/4/12", (1985, 4, 12)),
        ("CN", "05/04/1989", AS_TEXT),
    ],
)
def test_other_regions_have_their_own_order(region, text, day):
    found = read_typed(text, region)
    assert (found.year, found.month, found.day) == (day or (None, None, None))


@pytest.mark.parametrize("text", [words.plain_day(1989, 4, 5), words.whole_day(1989, 4, 5)])
@pytest.mark.parametrize("region", ["GB", "US", "TW"])
def test_what_is_said_can_be_typed_again(text, region):
    found = read_typed(text, region)
    assert (found.year, found.month, found.day) == (1989, 4, 5)


def test_english_names_the_month():
    today = date(2026, 11, 29)
    assert words.short_day(date(2026, 5, 17), today) == "17 May"
    assert words.short_day(date(2025, 9, 3), today) == "3 Sep 2025"
    assert words.near_day(date(2026, 8, 25), today) == "25 Aug"
    assert words.plain_day(None, 4, 5) == "5 Apr"
    assert words.plain_day(1989, 4, 5) == "5 Apr 1989"
    assert words.whole_day(None, 4, 5) == "5 April"
    assert words.whole_day(1989, 12, 5) == "5 December 1989"
