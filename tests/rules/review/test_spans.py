"""The days of a talk: weeks as they begin where the shop is, months, and the ones before."""

from datetime import date

import pytest

from kehuapp.rules.review.spans import KINDS, Span, build_span, mean

MONDAY, SUNDAY = date(2026, 11, 23), date(2026, 11, 29)


@pytest.mark.parametrize(
    ("kind", "until", "region", "first", "last"),
    [
        ("week", date(2026, 11, 26), "CN", MONDAY, date(2026, 11, 26)),
        ("week", date(2026, 11, 26), "TW", date(2026, 11, 22), date(2026, 11, 26)),
        ("week", MONDAY, "CN", MONDAY, MONDAY),
        ("last_week", date(2026, 11, 26), "CN", date(2026, 11, 16), date(2026, 11, 22)),
        ("month", date(2026, 11, 26), "CN", date(2026, 11, 1), date(2026, 11, 26)),
        ("last_month", date(2026, 11, 26), "CN", date(2026, 10, 1), date(2026, 10, 31)),
        ("last_month", date(2026, 1, 1), "CN", date(2025, 12, 1), date(2025, 12, 31)),
        ("last_month", date(2024, 3, 31), "CN", date(2024, 2, 1), date(2024, 2, 29)),
    ],
)
def test_the_days_of_a_talk(kind: str, until: date, region: str, first: date, last: date) -> None:
    assert build_span(kind, until, region) == Span(first, last)


@pytest.mark.parametrize("kind", KINDS)
def test_no_day_comes_after_the_last(kind: str) -> None:
    span = build_span(kind, SUNDAY, "CN")
    assert span.first <= span.last <= SUNDAY
    assert span.has(span.first) and span.has(span.last) and not span.has(date(2026, 12, 1))


def test_the_average_of_none_is_none() -> None:
    assert mean(9, 2) == 4.5 and mean(0, 0) is None
