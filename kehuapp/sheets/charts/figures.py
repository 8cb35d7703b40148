"""Round numbers for an axis, and how they are written beside it; where they stand is elsewhere."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from kehuapp.i18n import translate
from kehuapp.sheets.charts.values import Measure
from kehuapp.text import words

_STEPS = tuple(map(Fraction, ("1", "2", "2.5", "5", "10")))
#: No axis has finer steps: whole units of money, whole things, percents, minutes.
_LEAST = {
    "money": Fraction(100),
    "count": Fraction(1),
    "share": Fraction(1, 100),
    "minutes": Fraction(1),
}
_HOUR = 60
_SHORT_FROM = 10_000  # what is less is written in full


class Axis(NamedTuple):
    """Ticks from the lowest to the highest, nothing always among them unless the span is fixed."""

    ticks: tuple[Fraction, ...]
    low: float
    high: float

    def part(self, value: float) -> float:
        """How far up the axis a value stands, 0 to 1."""
        return (value - self.low) / (self.high - self.low)


def _axis(ticks: Iterable[Fraction]) -> Axis:
    known = tuple(ticks)
    return Axis(known, float(known[0]), float(known[-1]))


def axis_for(values: Sequence[float], measure: Measure, most: int) -> Axis:
    """Round ticks that hold all values and nothing, in at most `most` steps (two at least)."""
    low, high = min([0, *values]), max([0, *values])
    unit = _unit(max(high, -low), measure)
    most = max(2, most)
    wide = Fraction(high - low or 1) / unit
    # A span that crosses nothing may need one step more than its width says.
    for count in range(most, 0, -1):
        step = _round_up(wide / count, _STEPS, _LEAST[measure.kind] / unit) * unit
        first, last = _floor(low, step), -_floor(-high, step)
        if last - first <= most or count == 1:
            break
    last = max(last, first + 1)
    return _axis(step * place for place in range(first, last + 1))


def axis_in_steps(low: float, high: float, measure: Measure, counts: Sequence[int]) -> Axis:
    """As many round steps from nothing to above `high` as one of `counts` says, the one that leaves
    the least above; and at most as many below."""
    unit = _unit(max(high, -low), measure)
    least = _LEAST[measure.kind] / unit
    most = Fraction(max(high, -low) or 1) / unit
    steps = [(_round_up(most / count, _STEPS, least) * unit, count) for count in counts]
    step, count = min(steps, key=lambda one: one[0] * one[1])
    return _axis(step * place for place in range(min(0, _floor(low, step)), count + 1))


def fixed_axis(low: float, high: float, measure: Measure, most: int) -> Axis:
    """Round steps of a scale that is fixed: 1 to 5, 0 % to 100 %."""
    unit = _unit(high, measure)
    wide = Fraction(high - low) / unit / max(1, most)
    step = _round_up(wide, _STEPS, _LEAST[measure.kind] / unit) * unit
    ticks = [Fraction(low)]
    while ticks[-1] + step < high:
        ticks.append(ticks[-1] + step)
    return _axis((*ticks, Fraction(high)))


def _unit(highest: float, measure: Measure) -> int:
    """What steps are round in: hours where there are two of them."""
    return _HOUR if measure.kind == "minutes" and highest >= 2 * _HOUR else 1


def _floor(value: float, step: Fraction) -> int:
    return int(Fraction(value) // step)


def _round_up(least: Fraction, steps: Sequence[Fraction], smallest: Fraction) -> Fraction:
    """The smallest round number that is not below `least`."""
    least = max(least, smallest)
    power = Fraction(1)
    while power > least:
        power /= 10
    while power * 10 < least:
        power *= 10
    found = next(power * step for step in steps if power * step >= least)
    return max(found, smallest)


def axis_words(axis: Axis, measure: Measure) -> list[str]:
    """What stands beside each tick; money has its sign beside nothing, which says what it is."""
    if measure.kind == "share":
        return [words.share_text(float(tick)) for tick in axis.ticks]
    if measure.kind == "minutes":
        if _unit(max(axis.high, -axis.low), measure) == _HOUR:
            hours = [_decimal(tick / _HOUR) for tick in axis.ticks]
            return [_signed(translate("Chart", "%1 h", _number(abs(h))), h) for h in hours]
        minutes = [_decimal(tick) for tick in axis.ticks]
        return [_signed(translate("Chart", "%1 min", _number(abs(m))), m) for m in minutes]
    numbers = [_decimal(tick / (100 if measure.kind == "money" else 1)) for tick in axis.ticks]
    said = shortened(numbers)
    if measure.kind == "money":
        sign = words.CURRENCY_SIGNS.get(measure.currency, "")
        said = [f"{sign}0" if not one else text for one, text in zip(numbers, said, strict=True)]
    return said


def shortened(numbers: Sequence[Decimal]) -> list[str]:
    """All in one unit that leaves them a decimal at most: 5,000, 20k, 1.5M; 2 萬, 1.2 億."""
    unit, form = Decimal(1), "%1"
    if max(map(abs, numbers), default=0) >= _SHORT_FROM:
        for larger, its_form in _units():
            if all(one * 10 % larger == 0 for one in numbers) and _is_useful(numbers, larger):
                unit, form = larger, its_form
    return [
        _signed(form.replace("%1", _number(abs(one) / unit)), one) if one else "0"
        for one in numbers
    ]


def _is_useful(numbers: Sequence[Decimal], unit: Decimal) -> bool:
    """Whether the highest is at least one of it."""
    return max(map(abs, numbers)) >= unit


def _units() -> list[tuple[Decimal, str]]:
    """The larger units that numbers are told in, and how: a translator writes down their own."""
    table = translate("Chart", "1000 = %1k | 1000000 = %1M | 1000000000 = %1B")
    found = []
    for entry in table.split("|"):
        size, _is, form = entry.partition("=")
        found.append((Decimal(size.strip()), form.strip()))
    return found


def _decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)


def _number(value: Decimal) -> str:
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _signed(text: str, value: Decimal) -> str:
    return f"{words.MINUS}{text}" if value < 0 else text
