"""Words of greeting: what is wrong in them, and how they are filled in."""

from datetime import date

import pytest

from kehuapp.rules.greetings import (
    fill,
    find_wrong,
    occasion_for,
    shown,
    tidy,
    upcoming,
    year_of,
    years_between,
    zodiac,
)

KNOWN = {
    "name": "陳志明", "salutation": "陳店長", "shop": "山月茶行", "staff": "小芳",
    "years_known": "5", "zodiac": "馬",
}  # fmt: skip
FILLED = [
    ("認識您已 {years_known} 年，感謝您的信任。", "", "認識您已 5 年，感謝您的信任。"),
    # What is full width, spaced or in capitals is understood.
    ("｛Name ｝好，{ years known }年", "", "陳志明好，5年"),
    # A clause that says nothing without its mark goes, and the sentence stays whole.
    ("祝您健康。認識您已 {years_known} 年，感謝您的信任。", "years_known",
     "祝您健康。感謝您的信任。"),
    ("感謝您，{years_known} 年來的支持。祝好。", "years_known", "感謝您。祝好。"),
    ("We have known you for {years_known} years, and we thank you. Bye", "years_known",
     "We thank you. Bye"),
    ("Hi. We have known you for {years_known} years, and we thank you.", "years_known",
     "Hi. We thank you."),
    ("祝您平安，{zodiac}年吉祥如意。", "zodiac", "祝您平安。"),
    ("Good luck in the Year of the {zodiac}. Thanks.", "zodiac", "Thanks."),
    ("It costs 1,200 at tea.com, {years_known} years on.", "years_known",
     "It costs 1,200 at tea.com."),
    # Others leave no double blank, no lone comma, no empty line.
    ("{shop} {staff} 敬上", "staff", "山月茶行 敬上"),
    ("{staff}，您好", "staff", "您好"),
    ("謝謝您，{staff}。", "staff", "謝謝您。"),
    ("All the best,\n{staff}\n{shop}", "staff", "All the best,\n山月茶行"),
    ("Hello {staff}, how are you?", "staff", "Hello, how are you?"),
    ("一\n\n{staff}\n\n二", "staff", "一\n\n二"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "unknown", "text"), FILLED)
def test_what_is_not_known_leaves_no_trace(body, unknown, text):
    assert fill(body, {**KNOWN, unknown: ""}) == text


def test_marks_are_shown_in_the_words_of_the_reader_and_read_again() -> None:
    text = "{salutation}，{years_known}年 {time}"
    for language in ("zh_TW", "zh_CN", "en"):
        assert tidy(shown(text, language)) == text
    assert shown(text, "zh_TW").startswith("{稱呼}") and shown(text, "en") == text


WRONG = [
    ("您好", None),
    ("{name}{salutation}｛shop｝{Staff}{ years known }{zodiac}", None),
    (" \n ", ("empty", "")),
    ("{ 稱呼 }，{称呼}您好", None),  # the marks as they are shown
    ("{叫法}您好", ("unknown", "{叫法}")),
    ("{}", ("unknown", "{}")),
    ("您好 {name", ("unclosed", "{name")),
    ("name}您好", ("unopened", "name}")),
    ("{name {shop}", ("unclosed", "{name {shop}")),
]


@pytest.mark.parametrize(("body", "wrong"), WRONG)
def test_what_cannot_be_filled_in_is_named(body, wrong):
    found = find_wrong(tidy(body))
    assert (found and tuple(found)) == wrong


@pytest.mark.parametrize(
    ("occasion", "today", "year"),
    [
        ("mid_autumn", date(2026, 8, 1), 2026),
        ("mid_autumn", date(2026, 10, 20), 2026),  # 25 days ago
        ("mid_autumn", date(2026, 11, 29), 2027),
        ("spring", date(2026, 12, 28), 2027),
        ("new_year", date(2026, 12, 28), 2027),
        ("christmas", date(2027, 1, 10), 2026),
        ("birthday", date(2026, 12, 31), 2026),
        ("our own day", date(2026, 12, 31), 2026),
    ],
)
def test_the_year_that_is_meant(occasion, today, year):
    assert year_of(occasion, today) == year


@pytest.mark.parametrize(
    ("kind", "lunar", "code"),
    [
        ("birthday", False, "birthday"), ("birthday", True, "lunar_birthday"),
        ("wedding", True, "wedding"), ("custom", False, ""),
    ],
)  # fmt: skip
def test_for_what_one_greets_on_a_day_of_their_own(kind, lunar, code):
    assert occasion_for(kind, lunar) == code


def test_what_comes_next_and_the_animals():
    assert upcoming(date(2026, 11, 29))[0] == ("winter_solstice", date(2026, 12, 22))
    assert [zodiac(2026, one) for one in ("zh_TW", "zh_CN", "en")] == ["馬", "马", "Horse"]


@pytest.mark.parametrize(
    ("since", "years"),
    [
        ("2021-11-29", 5), ("2021-11-30", 4), ("2024-11-29", 2), ("2024-11-30", None),
        ("2020", 6), ("2019/3", 7), ("2020-01-02T03:04:05Z", 6), ("", None), ("去年", None),
        ("1026", None),
    ],
)  # fmt: skip
def test_years_known(since, years):
    assert years_between(since, date(2026, 11, 29)) == years
