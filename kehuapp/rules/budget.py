"""How the shop's contact time is shared between tiers, actual against target; no database."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kehuapp.kinds import INTERACTION_KINDS

DEFAULT_SHARES = {"key": 60, "regular": 30, "prospect": 10}
DEFAULT_MINUTES = {code: one.minutes for code, one in INTERACTION_KINDS.items()}
WARN_POINTS = 10
WARN_FROM_MINUTES = 8 * 60


class Share(NamedTuple):
    """One tier's share in percent points; `target` is None for a tier nobody is in."""

    tier: str
    minutes: int
    actual: float
    target: float | None
    warns: bool


class Budget(NamedTuple):
    """`estimated` is the percentage of all minutes that were not recorded but assumed."""

    shares: tuple[Share, ...]
    minutes: int
    estimated: float


def build_budget(
    contacts: Iterable[tuple[str | None, str, int | None, int]],
    time_share: Mapping[str, int],
    heads: Mapping[str, int],
) -> Budget:
    """Share the time of `contacts` (tier_at, kind, minutes or None, how many) between the tiers.

    actual_t = Σ minutes where tier_at = t ÷ Σ minutes of people with a tier;
    target_t = time_share, re-normalised over the tiers that have contacts (`heads` > 0).
    Missing minutes use DEFAULT_MINUTES. Warns when |actual − target| > 10 points and the total is
    at least 8 h. Contacts without a tier have no target and are left out.
    """
    spent = dict.fromkeys(time_share, 0)
    assumed = 0
    for tier, kind, minutes, count in contacts:
        if tier not in spent:
            continue
        if minutes is None:
            minutes = DEFAULT_MINUTES.get(kind, 0)
            assumed += minutes * count
        spent[tier] += minutes * count
    total = sum(spent.values())
    used = sum(share for tier, share in time_share.items() if heads.get(tier, 0) > 0)
    shares = []
    for tier, share in time_share.items():
        actual = 100 * spent[tier] / total if total else 0.0
        target = 100 * share / used if used and heads.get(tier, 0) > 0 else None
        warns = (
            target is not None and total >= WARN_FROM_MINUTES and abs(actual - target) > WARN_POINTS
        )
        shares.append(Share(tier, spent[tier], actual, target, warns))
    return Budget(tuple(shares), total, 100 * assumed / total if total else 0.0)


def minutes_per_head(hours: float, target: float, count: int) -> float:
    """Suggested minutes for each customer of a tier: hours · 60 · share ÷ count."""
    return hours * 60 * target / 100 / count if count else 0.0


def shortest_of(found: Budget) -> tuple[str, int] | None:
    """The tier that got least of its share, and how many minutes are missing to the nearest ten;
    None where none warns, so with little time in all."""
    missing = [
        (share.tier, round((share.target - share.actual) / 100 * found.minutes, -1))
        for share in found.shares
        if share.warns and share.target is not None and share.actual < share.target
    ]
    if not missing:
        return None
    tier, minutes = max(missing, key=lambda one: one[1])
    return tier, int(minutes)
