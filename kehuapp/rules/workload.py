"""How much time a colleague's customers ask for, and how customers are shared out; no database."""

from collections.abc import Iterable, Sequence

from kehuapp.rules.budget import DEFAULT_MINUTES

#: What a contact takes where nothing was recorded yet.
USUAL_MINUTES = DEFAULT_MINUTES["call"]


def minutes_a_week(customers: int, due_days: int, minutes: float) -> float:
    """Minutes a week so that each of `customers` is contacted once in `due_days`."""
    return customers * minutes * 7 / due_days if due_days > 0 else 0.0


def share_evenly(ids: Sequence[int], takers: Sequence[int]) -> dict[int, list[int]]:
    """Customers dealt out in turn: nobody gets more than one more than another."""
    return {taker: list(ids[place :: len(takers)]) for place, taker in enumerate(takers)}


def share_by_area(areas: Iterable[tuple[int, str]], takers: Sequence[int]) -> dict[int, list[int]]:
    """Whole areas to one colleague each: the largest first, to whoever has the fewest so far.

    Customers without an area are dealt out one by one, to even out what the areas left uneven.
    """
    by_area: dict[str, list[int]] = {}
    nowhere: list[int] = []
    for contact, area in areas:
        name = area.strip().casefold()
        (by_area.setdefault(name, []) if name else nowhere).append(contact)
    shares: dict[int, list[int]] = {taker: [] for taker in takers}
    for _name, ids in sorted(by_area.items(), key=lambda one: (-len(one[1]), one[0])):
        min(shares.values(), key=len).extend(ids)
    counts = {taker: len(ids) for taker, ids in shares.items()}
    for contact in nowhere:
        taker = min(counts, key=lambda one: counts[one])
        shares[taker].append(contact)
        counts[taker] += 1
    return shares
