"""What a way to find customers brought, and at what cost for each; no database, no words."""

from typing import NamedTuple


class Way(NamedTuple):
    """One source: how many customers it brought, how many of them are new in the period, ever
    bought, and stayed (not lost, bought in the period); V of the period and the cost of what was
    done with them in it, in minor units; minutes recorded and assumed."""

    source: str
    contacts: int = 0
    new: int = 0
    buyers: int = 0
    kept: int = 0
    value: int = 0
    cost: int = 0
    minutes: int = 0
    estimated: int = 0

    @property
    def conversion(self) -> float | None:
        """How many of them ever bought; None of nobody."""
        return self.buyers / self.contacts if self.contacts else None

    @property
    def staying(self) -> float | None:
        """How many of them stayed; None of nobody."""
        return self.kept / self.contacts if self.contacts else None

    @property
    def value_each(self) -> int | None:
        """V for each customer, rounded to the cent."""
        return for_each(self.value, self.contacts)

    @property
    def cost_each(self) -> int | None:
        """The cost for each who stayed; None where nobody did."""
        return for_each(self.cost, self.kept)


def has_stayed(stage: str, purchases: int) -> bool:
    """Whether somebody stayed: not lost, and bought on some day of the period."""
    return stage != "lost" and purchases > 0


def for_each(amount: int, count: int) -> int | None:
    """An amount shared out, to the minor unit, a half upwards; None among nobody."""
    return (2 * amount + count) // (2 * count) if count else None
