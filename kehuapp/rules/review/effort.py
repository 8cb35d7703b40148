"""Whether the effort for a customer is worth it: what is brought, less its cost; no database."""

from typing import NamedTuple


class Worth(NamedTuple):
    """`net` is the value less the cost, in minor units; `hourly` the value for each hour spent,
    estimated minutes with the recorded ones, None where no time was spent."""

    net: int
    hourly: int | None


def build_worth(value: int, cost: int, minutes: int) -> Worth:
    """net = V − cost; hourly = V · 60 ÷ minutes, a half away from nothing."""
    if minutes <= 0:
        return Worth(value - cost, None)
    sixty = abs(value) * 60
    hourly = (2 * sixty + minutes) // (2 * minutes)
    return Worth(value - cost, hourly if value >= 0 else -hourly)


def change_of(value: int, before: int | None) -> float | None:
    """How much more than before, as a part of that; None where there was nothing, or less."""
    return None if before is None or before <= 0 else (value - before) / before
