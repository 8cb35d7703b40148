"""When a customer is due and when it is too soon to call again; reads no database."""

from datetime import date
from typing import NamedTuple

from kehuapp.kinds import INTERACTION_KINDS

#: Outgoing contacts that can feel like pestering; greetings, service, help and incoming never do.
PESTERING_KINDS = frozenset(code for code, one in INTERACTION_KINDS.items() if one.pesters)
PESTERING_PURPOSES = frozenset({"sale", "relationship"})


class Policy(NamedTuple):
    """The contact rhythm of a tier, in days."""

    due_days: int
    min_gap_days: int = 14


#: What a book without a policy of its own goes by.
DEFAULT_POLICIES = {"key": Policy(14), "regular": Policy(30), "prospect": Policy(60)}


class Due(NamedTuple):
    """`state`: never_due (no tier, or asked to be left alone) | no_contact_yet | due | resting.

    `days_since` counts from the last contact (None: never); `days_over` is how long it is due,
    negative while there is time left.
    """

    state: str
    days_since: int | None = None
    days_over: int | None = None

    @property
    def is_due(self) -> bool:
        return self.state in ("due", "no_contact_yet")


def due(
    policy: Policy | None, last_contact: date | None, today: date, do_not_contact: bool = False
) -> Due:
    """Due: no completed contact, either direction, for `due_days` (days_since ≥ due_days).

    `policy` is None for people without a tier (imported ones), who are never due. Someone with a
    tier whom nobody contacted yet is due at once. A contact dated in the future counts as today.
    """
    since = None if last_contact is None else max(0, (today - last_contact).days)
    if policy is None or do_not_contact:
        return Due("never_due", since)
    if since is None:
        return Due("no_contact_yet")
    over = since - policy.due_days
    return Due("due" if over >= 0 else "resting", since, over)


def counts_as_pestering(kind: str, direction: str, purpose: str) -> bool:
    """Whether a contact starts the "too soon" gap: going out to sell or to chat."""
    return direction == "out" and kind in PESTERING_KINDS and purpose in PESTERING_PURPOSES


def days_too_soon(policy: Policy | None, last_pestering: date | None, today: date) -> int:
    """Days to wait before it is not too soon: min_gap_days − days since; 0 when any day is fine.

    A note for the reader, never a block.
    """
    if policy is None or last_pestering is None:
        return 0
    return max(0, policy.min_gap_days - max(0, (today - last_pestering).days))


def checked_policy(due_days: int, min_gap_days: int) -> Policy:
    """A policy that keeps due_days ≥ min_gap_days, so that nobody is due and too soon at once."""
    return Policy(max(due_days, min_gap_days), min_gap_days)


def own_policy(
    policy: Policy | None, due_days: int | None, min_gap_days: int | None
) -> Policy | None:
    """A tier's policy with what was agreed with one customer (None: as the tier) in its place."""
    if policy is None or (due_days is None and min_gap_days is None):
        return policy
    return checked_policy(
        policy.due_days if due_days is None else due_days,
        policy.min_gap_days if min_gap_days is None else min_gap_days,
    )
