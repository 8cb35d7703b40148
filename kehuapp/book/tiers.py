"""The three tiers: their policies, how many customers each has, and where the time went."""

from dataclasses import dataclass
from datetime import date, timedelta

from kehuapp.rules import budget
from kehuapp.rules.cadence import Policy
from kehuapp.store.database import Book
from kehuapp.text.words import TIERS

WINDOW_DAYS = 90  # days over which the time share is looked at


@dataclass(frozen=True, slots=True)
class TierRow:
    """`actual` and `target` are percentages of the time; None without any contact or customer."""

    tier: str
    count: int
    actual: int | None
    target: int | None


def load_policies(book: Book) -> dict[str, Policy]:
    """Contact limits by tier."""
    rows = book.query("SELECT tier, due_days, min_gap_days FROM tier_policy")
    return {tier: Policy(due_days=due, min_gap_days=gap) for tier, due, gap in rows}


def rows_tiers(book: Book, today: date) -> list[TierRow]:
    """Each tier with its count and its share of the time of the last 90 days."""
    counts = dict(
        book.query(
            "SELECT tier, count(*) FROM contact WHERE deleted_at IS NULL AND tier IS NOT NULL "
            "GROUP BY tier"
        )
    )
    shares = dict(book.query("SELECT tier, time_share FROM tier_policy"))
    spent = book.query(
        "SELECT tier_at, kind, minutes FROM interaction WHERE deleted_at IS NULL AND at >= ?",
        (str(today - timedelta(days=WINDOW_DAYS)),),
    )
    found = budget.build_budget(((t, k, m) for t, k, m in spent), shares, counts)
    by_tier = {share.tier: share for share in found.shares}
    rows = []
    for tier in TIERS:
        share = by_tier[tier]
        rows.append(TierRow(
            tier, counts.get(tier, 0), round(share.actual) if found.minutes else None,
            None if share.target is None else round(share.target),
        ))  # fmt: skip
    return rows
