"""What contacts made with a customer cost in money and minutes; no database, no words."""

from collections.abc import Iterable
from typing import NamedTuple

from kehuapp.rules.budget import DEFAULT_MINUTES

WINDOW_DAYS = 365


class Effort(NamedTuple):
    """One contact made, or several alike: `money` is what was paid in all, in minor units;
    `hourly_cost` is that of the colleague, None where nobody or no cost is known."""

    kind: str
    minutes: int | None  # of each; None: not recorded
    money: int
    hourly_cost: int | None = None
    times: int = 1


class Costs(NamedTuple):
    """Money paid, and what the colleagues' time cost, in minor units; `estimated_minutes` are
    those of `minutes` that nobody recorded, `unpriced_minutes` those of which no cost is known."""

    money: int = 0
    time_money: int = 0
    minutes: int = 0
    estimated_minutes: int = 0
    unpriced_minutes: int = 0
    contacts: int = 0

    @property
    def total(self) -> int:
        """Both together."""
        return self.money + self.time_money


def build_costs(efforts: Iterable[Effort]) -> Costs:
    """Σ money + Σ minutes × hourly cost ÷ 60, rounded once to the cent, a half upwards.

    Minutes that were not recorded are the usual ones of their kind; without an hourly cost the
    money alone counts.
    """
    money = minutes = estimated = unpriced = priced = contacts = 0
    for one in efforts:
        each = DEFAULT_MINUTES.get(one.kind, 0) if one.minutes is None else one.minutes
        spent = each * one.times
        money += one.money
        minutes += spent
        contacts += one.times
        estimated += spent if one.minutes is None else 0
        if one.hourly_cost is None:
            unpriced += spent
        else:
            priced += spent * one.hourly_cost
    return Costs(money, of_minutes(priced), minutes, estimated, unpriced, contacts)


def of_minutes(minutes_times_hourly: int) -> int:
    """Money for minutes that were each multiplied by what an hour costs: a 60th, half up."""
    return (minutes_times_hourly + 30) // 60
