"""Orders of the coming weeks from needs and from rhythms: tables by hand, and a slow second way."""

import random
import statistics
from datetime import date
from itertools import pairwise

import pytest

from kehuapp.rules.review import ahead
from kehuapp.rules.review.ahead import (
    OVERDUE,
    UNDATED,
    ItemRhythm,
    NeedAhead,
    build_ahead,
    by_item,
    expected_days,
    is_asleep,
    read_rhythm,
)

#: Sunday, the first day of the week in Taiwan; today is the Tuesday after it.
SUNDAY = date(2026, 11, 22).toordinal()
TODAY = SUNDAY + 2


def rhythm(gap, last, quantity=2.0, contact=1, item="tea", unit="kg"):
    return ItemRhythm(contact, item, unit, gap, quantity, TODAY + last, 4)


def need(first, last=None, certainty="likely", quantity=5.0, contact=1, item="tea", unit="kg"):
    days = (None if day is None else TODAY + day for day in (first, last))
    return NeedAhead(contact, item, unit, quantity, *days, certainty)


@pytest.mark.parametrize(
    ("bought", "found"),
    [
        ({}, None),
        ({1: 1, 11: 1}, None),  # two days show no rhythm
        ({1: 1, 11: 4, 31: 2}, (15.0, 2, 31, 3)),
        ({1: 1, 8: 2, 15: 4, 25: 3}, (7, 2.5, 25, 4)),
        ({5: 3, 4: 3, 3: 3}, (1, 3, 5, 3)),
    ],
)
def test_rhythm_of_an_item(bought, found):
    made = read_rhythm(1, "tea", "kg", bought)
    assert (made and made[3:]) == found


@pytest.mark.parametrize(
    ("gap", "last", "asleep"),
    [
        (10, -25, False),
        (10, -26, True),
        (1, -17, False),  # reckoned with a week
        (1, -18, True),
        (300, -450, False),  # and with half a year
        (300, -451, True),
    ],
)
def test_a_rhythm_that_fell_asleep(gap, last, asleep):
    assert is_asleep(rhythm(gap, last), TODAY) is asleep


@pytest.mark.parametrize(
    ("gap", "last", "days"),
    [
        (7, -6, [1, 8, 15]),
        (7, -7, [0, 7, 14]),  # today is not late
        (7, -8, [-1, 7, 14]),  # late: any day now, and then from today on
        (7.5, -6, [2, 9, 17]),  # 1.5 and 9 and 16.5, half a day up
        (30, -5, []),
    ],
)
def test_expected_days(gap, last, days):
    found = expected_days(rhythm(gap, last), TODAY, TODAY + 17)
    assert found == [TODAY + day for day in days]


@pytest.mark.parametrize(
    ("first", "last", "slot"),
    [
        (None, None, UNDATED),
        (-5, None, OVERDUE),
        (-5, -1, OVERDUE),
        (None, -1, OVERDUE),
        (-5, 20, 0),  # it runs: it began in this week at the latest
        (0, None, 0),
        (4, None, 0),  # Saturday
        (5, None, 1),  # Sunday
        (3, 30, 0),  # spans weeks: in that in which it begins
        (None, 12, 2),  # only until when is known
        (25, None, 3),
    ],
)
def test_in_which_week_a_need_stands(first, last, slot):
    (order,) = build_ahead([need(first, last)], [], TODAY, SUNDAY, 4).orders
    assert (order.slot, order.kind, order.quantity) == (slot, "likely", 5)


def test_a_need_after_the_last_week_is_counted_and_not_shown():
    found = build_ahead([need(26), need(25, contact=2)], [], TODAY, SUNDAY, 4)
    assert found.later == 1 and [one.contact for one in found.orders] == [2]


@pytest.mark.parametrize(
    ("needs", "days", "replaced"),
    [
        ([], [4, 14, 24], 0),
        ([need(13)], [4, 24], 1),
        ([need(9)], [14, 24], 1),  # as near to both: the earlier
        ([need(0, 16)], [14, 24], 1),  # it spans two of them
        ([need(None)], [14, 24], 1),
        ([need(-30, -20)], [14, 24], 1),  # overdue: any day now
        ([need(12), need(15)], [4], 2),  # each of them one
        ([need(13, unit="box")], [4, 24], 1),  # of the item, in whichever unit
        ([need(13, item="cup")], [4, 14, 24], 0),
        ([need(13, contact=2)], [4, 14, 24], 0),
        ([need(13, certainty="maybe")], [4, 24], 1),
        ([need(33)], [4, 14, 24], 0),  # stands for the guess after the last week
        ([need(28)], [4, 14], 1),
        ([need(60)], [4, 14, 24], 0),  # further away than one gap
        ([need(4), need(4), need(4)], [24], 2),  # the third as well
    ],
)
def test_a_need_takes_the_place_of_the_guess_nearest_to_it(needs, days, replaced):
    found = build_ahead(needs, [rhythm(10, -6)], TODAY, SUNDAY, 4)
    guessed = [one.day - TODAY for one in found.orders if one.kind == "rhythm"]
    assert (guessed, found.replaced) == (days, replaced)


def test_whose_rhythm_is_asleep_is_told_and_not_guessed():
    sleepy = rhythm(10, -26)
    assert build_ahead([], [sleepy], TODAY, SUNDAY, 4) == ((), 0, 0, (sleepy,))


def test_kinds_and_units_are_never_one_sum():
    needs = [
        need(1, quantity=0.1),
        need(2, quantity=0.2, contact=2),
        need(1, quantity=None, contact=3),
        need(1, certainty="maybe", contact=4),
        need(1, unit="box", contact=5),
        need(8, quantity=7, contact=2),
        need(-3, quantity=1, contact=2),
    ]
    lines = by_item(build_ahead(needs, [rhythm(100, -95, 3, 6)], TODAY, SUNDAY, 4).orders)
    assert [(one.item, one.unit, one.kind) for one in lines] == [
        ("tea", "box", "likely"),
        ("tea", "kg", "likely"),
        ("tea", "kg", "maybe"),
        ("tea", "kg", "rhythm"),
    ]
    likely = lines[1]
    assert likely.cells == {
        OVERDUE: (1, 0, (2,)),
        0: (0.3, 1, (1, 3, 2)),
        1: (7, 0, (2,)),
    }
    assert likely.total == (8.3, 1, (2, 1, 3))
    assert lines[3].cells == {1: (3, 0, (6,))}


def test_nothing_is_ahead():
    assert build_ahead([], [], TODAY, SUNDAY, 4) == ((), 0, 0, ())
    assert by_item([]) == []


@pytest.mark.parametrize("seed", range(8))
def test_a_slow_second_way_agrees(seed):
    """Day by day through the calendar instead of by arithmetic."""
    chance = random.Random(seed)
    rhythms = []
    for contact in range(60):
        day, days = TODAY - chance.randrange(1, 60), {}
        for _ in range(chance.randrange(1, 9)):
            days[day] = chance.randrange(1, 20) / 2
            day -= chance.randrange(1, 40)
        made = read_rhythm(contact, "tea", "kg", days)
        assert (made is None) == (len(days) < 3)
        if made is not None:
            ordered = sorted(days)
            gaps = [late - early for early, late in pairwise(ordered)]
            assert made.gap == statistics.median(gaps)
            assert made.quantity == statistics.median(days.values())
            rhythms.append(made)
    found = build_ahead([], rhythms, TODAY, SUNDAY, 8)
    sums = dict.fromkeys(range(-1, 8), 0.0)
    for one in rhythms:
        if (TODAY - one.last) / max(7, min(180, one.gap)) > 2.5:
            continue
        wanted = {one.last + max(1, int(count * one.gap + 0.5)) for count in range(1, 400)}
        first = min(wanted)
        if first < TODAY:
            sums[OVERDUE] += one.quantity
            wanted = {TODAY + max(1, int(count * one.gap + 0.5)) for count in range(1, 400)}
        for day in range(TODAY, SUNDAY + 56):
            if day in wanted:
                sums[(day - SUNDAY) // 7] += one.quantity
    lines = by_item(found.orders)
    cells = lines[0].cells if lines else {}
    assert {slot: cells[slot].quantity if slot in cells else 0 for slot in sums} == sums
    assert ahead.UNDATED not in cells
