"""Where the time of a week went, by tier, against the plan: the line at the head of Today."""

from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from kehuapp.book.settings import ask_settings
from kehuapp.book.tiers.tiers import ask_tier_policies, looks_of
from kehuapp.i18n import translate
from kehuapp.rules import budget
from kehuapp.rules.budget import Budget
from kehuapp.rules.occasions import week_of
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.store.database import Book
from kehuapp.text.words import TIERS, TierLooks, tier_word, utc_instant


class WeekBudget(NamedTuple):
    """The week from `first`, as weeks begin where the shop is, to the day asked for;
    `budget.estimated` is the percentage of its minutes that nobody wrote down and that are
    assumed."""

    first: date
    budget: Budget
    looks: TierLooks


def load_week(book: Book, day: date, staff_id: int | None = None) -> WeekBudget:
    """The time of the week of a day, of one colleague or of all."""
    return book.ask(ask_week(day, staff_id))


def ask_week(day: date, staff_id: int | None = None) -> Asking[WeekBudget]:
    """The same as one of several things asked.

    The plan is shared out anew among the tiers that have customers: of one colleague, among those
    whom this one looks after.
    """
    settings, of_tiers = yield from together(ask_settings(), ask_tier_policies())
    first = week_of(day, settings.region)
    bounds = [
        utc_instant(datetime.combine(one, time()), settings.zone)
        for one in (first, day + timedelta(days=1))
    ]
    # A week is little, all that somebody ever did is much: the index of days is the one to ask.
    by = "" if staff_id is None else " AND coalesce(staff_id, 0) = ?"
    whose = () if staff_id is None else (staff_id,)
    heads, spent = yield from together(
        rows_of(*_heads(staff_id)),
        rows_of(
            "SELECT tier_at, kind, minutes, count(*) FROM interaction WHERE deleted_at IS NULL "
            f"AND at >= ? AND at < ?{by} GROUP BY tier_at, kind, minutes",
            (*bounds, *whose),
        ),
    )
    found = budget.build_budget(
        spent,
        {tier: row.time_share for tier, row in of_tiers.items()},
        dict(zip(TIERS, heads[0], strict=True)),
    )
    return WeekBudget(first, found, looks_of(of_tiers))


def _heads(staff_id: int | None) -> tuple[str, list[object]]:
    """Whether each tier has customers with a rhythm; of a colleague, whether they look after
    some."""
    if staff_id is None:
        has = (
            "EXISTS (SELECT 1 FROM contact_rhythm WHERE place IN ({0},{1}) AND due_on IS NOT NULL)"
        )
        found = [has.format(2 * at, 2 * at + 1) for at in range(len(TIERS))]
        values: list[object] = []
    else:
        has = (
            "EXISTS (SELECT 1 FROM contact WHERE owner_id = ? AND tier = ? AND deleted_at IS NULL)"
        )
        found = [has] * len(TIERS)
        values = [value for tier in TIERS for value in (staff_id, tier)]
    return "SELECT " + ", ".join(f"CASE WHEN {one} THEN 1 ELSE 0 END" for one in found), values


def short_words(week: WeekBudget) -> str:
    """Who got too little of the week, and how much about; "" while there is nothing to say."""
    missing = budget.shortest_of(week.budget)
    if missing is None:
        return ""
    tier, minutes = missing
    hours, rest = divmod(minutes, 60)
    who = tier_word(week.looks, tier)
    if not rest:
        return translate("Budget", "%1: about %2 h short", who, hours)
    if not hours:
        return translate("Budget", "%1: about %2 min short", who, rest)
    return translate("Budget", "%1: about %2 h %3 min short", who, hours, rest)
