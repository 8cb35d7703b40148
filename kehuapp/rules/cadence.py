"""When a customer is due and when it is too soon to call again; reads no database."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from kehuapp.kinds import INTERACTION_KINDS

#: Outgoing contacts that can feel like pestering; greetings, service, help and incoming never do.
PESTERING_KINDS = frozenset(code for code, one in INTERACTION_KINDS.items() if one.pesters)
PESTERING_PURPOSES = frozenset({"sale", "relationship"})


#: For how many days somebody is left alone where nobody says otherwise.
DEFAULT_GAP = 14


class Policy(NamedTuple):
    """The contact rhythm of a tier, in days."""

    due_days: int
    min_gap_days: int = DEFAULT_GAP


#: What a book without a policy of its own goes by.
DEFAULT_POLICIES = {"key": Policy(14), "regular": Policy(30), "prospect": Policy(60)}


class GroupRhythm(NamedTuple):
    """The rhythm that a group gives its customers; None where it says nothing."""

    group_id: int
    due_days: int | None = None
    min_gap_days: int | None = None


#: The places of those who are due, by tier; within each, never contacted come after the others.
RANKS = {"key": 0, "regular": 1, "prospect": 2}
#: Since when somebody is due whom nobody contacted yet.
EVER = date(1970, 1, 1)


class Due(NamedTuple):
    """`state`: never_due (no rhythm, lost, or asked to be left alone) | no_contact_yet | due |
    resting | remedy (lost, and what puts it right is not done).

    `days_since` counts from the last contact (None: never); `days_over` is how long it is due,
    negative while there is time left.
    """

    state: str
    days_since: int | None = None
    days_over: int | None = None

    @property
    def is_due(self) -> bool:
        return self.state in ("due", "no_contact_yet", "remedy")


def due(
    policy: Policy | None, last_contact: date | None, today: date, do_not_contact: bool = False
) -> Due:
    """Due: no completed contact, either direction, for `due_days` (days_since ≥ due_days).

    `policy` is None for people of no rhythm (imported ones, without a tier), who are never due.
    Someone with one whom nobody contacted yet is due at once. A contact dated in the future counts
    as today.
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


def shortest(rhythms: Iterable[GroupRhythm]) -> GroupRhythm | None:
    """Whose rhythm holds for somebody in several groups: the shortest; of equal ones the shortest
    gap, then the oldest group. None where no group has one."""
    known = [one for one in rhythms if (one.due_days, one.min_gap_days) != (None, None)]
    return min(known, key=_length, default=None)


def _length(rhythm: GroupRhythm) -> tuple[bool, int, bool, int, int]:
    due, gap = rhythm.due_days, rhythm.min_gap_days
    return due is None, due or 0, gap is None, gap or 0, rhythm.group_id


def policy_for(
    of_tier: Policy | None,
    of_group: GroupRhythm | None,
    due_days: int | None,
    min_gap_days: int | None,
) -> Policy | None:
    """What holds for a customer: what was agreed with them, else with their group, else the tier.

    Without a tier the first two count alone; where neither says how often, nobody is ever due. A
    group that is contacted more often than the tier leaves alone is left alone no longer than it
    says itself.
    """
    due, gap = days_without_own(of_tier, of_group)
    if due is not None and gap is not None:
        due, gap = checked_policy(due, gap)
    due = due if due_days is None else due_days
    gap = gap if min_gap_days is None else min_gap_days
    if due is None:
        return None
    return checked_policy(due, min(DEFAULT_GAP, due) if gap is None else gap)


def days_without_own(
    of_tier: Policy | None, of_group: GroupRhythm | None
) -> tuple[int | None, int | None]:
    """(how often, not again before): what their group says of somebody with whom nothing was
    agreed, else their tier; None where neither says it."""
    due, gap = of_tier or (None, None)
    if of_group is None:
        return due, gap
    if of_group.due_days is not None:
        due = of_group.due_days
        gap = None if gap is None else min(gap, due)
    return due, gap if of_group.min_gap_days is None else of_group.min_gap_days


def due_day(
    policy: Policy | None,
    last_contact: date | None,
    *,
    is_away: bool = False,
    is_lost: bool = False,
    remedy_since: date | None = None,
) -> date | None:
    """The day on which somebody becomes due, None for never.

    `is_away`: in the trash, or asked to be left alone. Who is lost is due only for what puts it
    right, since the day they were lost, until it is done; no call takes its place. Who was never
    contacted is due since EVER.
    """
    if is_away:
        return None
    if is_lost:
        return remedy_since
    if policy is None:
        return None
    return EVER if last_contact is None else last_contact + timedelta(days=policy.due_days)


def place_of(tier: str | None, last_contact: date | None, is_lost: bool = False) -> int:
    """Where somebody stands among those who are due: by tier, never contacted last in theirs."""
    is_new = last_contact is None and not is_lost
    return 2 * RANKS.get(tier or "", len(RANKS)) + is_new


def due_as_kept(
    due_on: date | None, last_contact: date | None, today: date, *, is_lost: bool = False
) -> Due:
    """What `due` says, by the day on which they become due: it is kept in the book."""
    since = None if last_contact is None else max(0, (today - last_contact).days)
    if due_on is None:
        return Due("never_due", since)
    if is_lost:
        return Due("remedy", since, max(0, (today - due_on).days))
    if last_contact is None or since is None:
        return Due("no_contact_yet")
    over = since - (due_on - last_contact).days
    return Due("due" if over >= 0 else "resting", since, over)
