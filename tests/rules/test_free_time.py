"""The free time of a day."""

import pytest

from kehuapp.rules.free_time import free_between, proposed

FREE = [
    ([], "09:00-"),
    (["10:30", "14:00", "16:30"], "09:00-10:30 11:30-14:00 15:00-16:30 17:30-"),
    (["14:00", "09:30"], "10:30-14:00 15:00-"),  # half an hour is not worth naming
    (["10:00", "10:30"], "09:00-10:00 11:30-"),  # at once
    (["17:30"], "09:00-17:30"),
    (["07:00", "22:00"], "09:00-22:00"),
]


@pytest.mark.parametrize(("times", "free"), FREE)
def test_what_is_free_beside_appointments(times, free):
    assert " ".join(f"{first}-{last}" for first, last in free_between(times)) == free


LATER = [  # beside what, now; what is free, and what is proposed
    ([], "", "09:00-", "10:00"),
    ([], "09:05", "09:30-", "10:00"),
    ([], "13:01", "13:30-", "13:30"),
    (["14:00"], "12:30", "12:30-14:00 15:00-", "12:30"),
    (["10:00", "11:00"], "08:00", "09:00-10:00 12:00-", "12:00"),
    (["10:00", "23:00"], "21:23", "", "21:30"),
    ([], "23:50", "", "23:30"),
]


@pytest.mark.parametrize(("times", "now", "free", "proposal"), LATER)
def test_what_has_passed_is_not_offered(times, now, free, proposal):
    assert " ".join(f"{first}-{last}" for first, last in free_between(times, now)) == free
    assert proposed(times, now) == proposal
