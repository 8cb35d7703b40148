"""Round numbers beside an axis, worked by hand."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehuapp import i18n
from kehuapp.sheets.charts.figures import (
    axis_for,
    axis_in_steps,
    axis_words,
    fixed_axis,
    shortened,
)
from kehuapp.sheets.charts.values import (
    COUNT,
    MINUTES,
    MONEY,
    SHARE,
    Measure,
    minutes_text,
)
from kehuapp.text.words import share_text

CHINESE = "1000 = %1 千 | 10000 = %1 萬 | 100000000 = %1 億"


def said(values, measure, most=5):
    return axis_words(axis_for(values, measure, most), measure)


@pytest.mark.parametrize(
    ("values", "measure", "words"),
    [
        ([41_400_00], MONEY, ["$0", "10k", "20k", "30k", "40k", "50k"]),
        ([4_000_00], MONEY, ["$0", "1,000", "2,000", "3,000", "4,000"]),
        ([160_000_00, -18_000_00], MONEY, ["−50k", "$0", "50k", "100k", "150k", "200k"]),
        ([12_000_00], MONEY, ["$0", "2.5k", "5k", "7.5k", "10k", "12.5k"]),
        ([1_400_000_00], MONEY, ["$0", "0.5M", "1M", "1.5M"]),
        ([50], MONEY, ["$0", "1"]),  # half a dollar: no axis of cents
        ([0], MONEY, ["$0", "1"]),
        ([], MONEY, ["$0", "1"]),
        ([-300_00], MONEY, ["−300", "−200", "−100", "$0"]),
        ([7], COUNT, ["0", "2", "4", "6", "8"]),
        ([1], COUNT, ["0", "1"]),
        ([0.31, 0.6], SHARE, ["0%", "20%", "40%", "60%"]),
        ([0.004], SHARE, ["0%", "1%"]),
        ([45], MINUTES, ["0 min", "10 min", "20 min", "30 min", "40 min", "50 min"]),
        ([130], MINUTES, ["0 h", "0.5 h", "1 h", "1.5 h", "2 h", "2.5 h"]),
        ([128 * 60], MINUTES, ["0 h", "50 h", "100 h", "150 h"]),
        ([9_000_00], Measure("money", "CNY"), ["¥0", "2k", "4k", "6k", "8k", "10k"]),
    ],
)
def test_an_axis_is_round(values, measure, words):
    assert said(values, measure) == words


@pytest.mark.parametrize(
    ("numbers", "english", "chinese"),
    [
        ((0, 10_000, 50_000), ["0", "10k", "50k"], ["0", "1 萬", "5 萬"]),
        ((0, 5_000, 15_000), ["0", "5k", "15k"], ["0", "0.5 萬", "1.5 萬"]),
        ((0, 2_500, 12_500), ["0", "2.5k", "12.5k"], ["0", "2.5 千", "12.5 千"]),
        ((0, 800), ["0", "800"], ["0", "800"]),
        ((-200_000, 0), ["−200k", "0"], ["−20 萬", "0"]),
        ((0, 300_000_000), ["0", "300M"], ["0", "3 億"]),
        ((0, 12_345), ["0", "12,345"], ["0", "12,345"]),
    ],
)
def test_large_numbers_are_told_in_the_units_of_a_language(numbers, english, chinese):
    from decimal import Decimal

    assert shortened([*map(Decimal, numbers)]) == english
    i18n.install(lambda _context, text, _n: CHINESE if text.startswith("1000 = ") else text)
    assert shortened([*map(Decimal, numbers)]) == chinese


def test_an_axis_beside_another_has_its_steps():
    axis = axis_in_steps(-3_000_00, 41_400_00, MONEY, (5, 4))
    assert axis_words(axis, MONEY) == ["−10k", "$0", "10k", "20k", "30k", "40k", "50k"]
    assert axis.part(0) == pytest.approx(1 / 6)
    less = axis_in_steps(0, 31_200_00, MONEY, (5, 4))  # 5 steps would end at 50,000
    assert axis_words(less, MONEY) == ["$0", "10k", "20k", "30k", "40k"]
    deep = axis_in_steps(-(10**9), 1, MONEY, (5, 4))
    assert deep.low == -(10**9) and len(deep.ticks) in (9, 11)
    assert [float(tick) for tick in fixed_axis(1, 5, COUNT, 6).ticks] == [1, 2, 3, 4, 5]
    assert [float(tick) for tick in fixed_axis(1, 5, COUNT, 3).ticks] == [1, 3, 5]
    shares = fixed_axis(0, 1, SHARE, 5)
    assert axis_words(shares, SHARE) == ["0%", "20%", "40%", "60%", "80%", "100%"]


@given(
    st.lists(st.integers(-(10**12), 10**12), max_size=5),
    st.sampled_from([MONEY, COUNT, MINUTES]),
    st.integers(2, 8),
)
def test_every_axis_holds_its_values_in_few_even_steps(values, measure, most):
    axis = axis_for(values, measure, most)
    ticks = axis.ticks
    assert 0 in ticks and 2 <= len(ticks) <= most + 2
    assert len({b - a for a, b in pairwise(ticks)}) == 1
    assert axis.low <= min([0, *values]) and max([0, *values]) <= axis.high
    assert all(isinstance(tick, Fraction) for tick in ticks)
    words = axis_words(axis, measure)
    assert len(set(words)) == len(words)


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.31, "31%"),
        (1, "100%"),
        (0, "0%"),
        (0.004, "0.4%"),
        (0.0001, "< 0.1%"),
        (0.0095, "1%"),
        (-0.2, "−20%"),
        # A half goes up, also where the machine has a little less than that.
        (0.125, "13%"),
        (0.285, "29%"),
        (0.0045, "0.5%"),
        (12.5, "1,250%"),
    ],
)
def test_shares_in_words(share, words):
    assert share_text(share) == words


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(45, "45 min"), (60, "1 h"), (500, "8 h 20 min"), (-75, "−1 h 15 min"), (90_000, "1,500 h")],
)
def test_minutes_in_words(minutes, words):
    assert minutes_text(minutes) == words


@pytest.mark.parametrize(
    ("measure", "value", "shown", "bare"),
    [
        (MONEY, 9_600_00, "$9,600", "9600"),
        (MONEY, -12_50, "−$12.50", "-12.5"),
        (COUNT, 1234.5, "1,234.5", "1234.5"),
        (Measure("count", unit="斤"), 12.0, "12 斤", "12"),
        (SHARE, 0.31, "31%", "31"),
        (MINUTES, 75, "1 h 15 min", "75"),
    ],
)
def test_a_value_is_read_and_reckoned_with(measure, value, shown, bare):
    assert (measure.said(value), measure.plain(value)) == (shown, bare)
