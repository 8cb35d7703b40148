"""The free time of a day."""

import pytest

from kehuapp.rules.free_time import free_between

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
