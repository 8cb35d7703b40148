"""Whether a promised service is kept, on the way, or not: by hand."""

from datetime import date

import pytest

from kehuapp.rules.review.pledges import Promise, elapsed_of, share_of, state_of

#: A hundred days; the 50th is 19 February.
FIRST, LAST = date(2026, 1, 1), date(2026, 4, 10)
HALF = date(2026, 2, 19)


@pytest.mark.parametrize(
    ("promised", "received", "given", "goal", "times", "today", "found"),
    [
        (0, 0, 0, 100, 1, HALF, "nobody"),
        (10, 10, 10, 100, 1, HALF, "kept"),  # before its end
        (10, 9, 9, 100, 1, LAST, "behind"),
        (10, 9, 9, 100, 1, date(2026, 4, 11), "not_kept"),
        (10, 9, 9, 90, 1, date(2026, 4, 11), "kept"),
        (3, 2, 2, 67, 1, date(2026, 4, 11), "not_kept"),  # 66.67 %
        (3, 2, 2, 66, 1, date(2026, 4, 11), "kept"),
        (10, 5, 5, 100, 1, HALF, "on_the_way"),  # half of them in half of its days
        (10, 4, 4, 100, 1, HALF, "behind"),
        (10, 4, 4, 80, 1, HALF, "on_the_way"),  # 40 % of 80 % in half of its days
        (10, 0, 20, 100, 4, HALF, "on_the_way"),  # twice each of four times, nobody all of them
        (10, 0, 19, 100, 4, HALF, "behind"),
        (10, 0, 0, 100, 1, date(2025, 12, 31), "not_begun"),
        (10, 0, 0, 100, 1, FIRST, "behind"),
    ],
)
def test_state_of_a_promise(promised, received, given, goal, times, today, found):
    promise = Promise(promised, received, given, goal, times, FIRST, LAST)
    assert state_of(promise, today) == found


@pytest.mark.parametrize(
    ("first", "last", "found", "elapsed"),
    [
        (None, None, "on_the_way", None),
        (FIRST, None, "on_the_way", None),
        (None, LAST, "on_the_way", None),
        (FIRST, LAST, "behind", 0.5),
        (HALF, HALF, "behind", 1.0),
        (None, date(2026, 2, 18), "not_kept", None),
    ],
)
def test_without_beginning_or_end_nothing_has_gone_by(first, last, found, elapsed):
    promise = Promise(10, 0, 0, 100, 1, first, last)
    assert state_of(promise, HALF) == found and elapsed_of(promise, HALF) == elapsed


def test_share():
    assert share_of(Promise(0, 0, 0)) is None and share_of(Promise(8, 6, 6)) == 0.75
