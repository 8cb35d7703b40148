"""What customers will likely order in the coming weeks; no database, no words.

From open needs, and from the rhythm in which each buys an item. Days are numbers as date.toordinal
gives them. A guess and a need are never one sum: what is said and what is reckoned stand apart.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import fsum
from typing import NamedTuple

from kehuapp.rules.review.buying import median
from kehuapp.rules.review.dormancy import DORMANT, LEAST_GAP, MOST_GAP

#: So many days on which a customer bought an item show a rhythm of it.
DAYS_OF_RHYTHM = 3
#: Purchases of so many days are looked at: what is bought twice a year has three days in them.
LOOK_BACK = 730
#: Where an order stands beside the weeks, which are counted from 0.
OVERDUE, UNDATED = -1, -2
#: Said and sure, said and not sure, reckoned: never summed with one another.
KINDS = ("likely", "maybe", "rhythm")


class NeedAhead(NamedTuple):
    """An open need; `first` and `last` day where they are known, `certainty` likely|maybe."""

    contact: int
    item: str
    unit: str
    quantity: float | None
    first: int | None
    last: int | None
    certainty: str


class ItemRhythm(NamedTuple):
    """How a customer buys an item in a unit: the median number of days between purchase days (not
    rounded), the median quantity of such a day, the latest of them and how many there were."""

    contact: int
    item: str
    unit: str
    gap: float
    quantity: float
    last: int
    days: int


class Order(NamedTuple):
    """What somebody will want: `slot` is a week from 0, OVERDUE or UNDATED; `kind` is one of KINDS;
    `day` is when it begins, `until` when the need ends; a guess has its `rhythm`."""

    contact: int
    item: str
    unit: str
    quantity: float | None
    kind: str
    slot: int
    day: int | None
    until: int | None = None
    rhythm: ItemRhythm | None = None


class Ahead(NamedTuple):
    """`orders` by day; how many guesses a need took the place of, how many needs begin after the
    last week, and whose rhythm of an item is asleep: those are not guessed any more."""

    orders: tuple[Order, ...]
    replaced: int
    later: int
    asleep: tuple[ItemRhythm, ...]


def read_rhythm(
    contact: int, item: str, unit: str, bought: Mapping[int, float]
) -> ItemRhythm | None:
    """The rhythm of the quantities of purchase days; None of fewer than three of them."""
    days = sorted(bought)
    if len(days) < DAYS_OF_RHYTHM:
        return None
    gap, quantity = median([b - a for a, b in pairwise(days)]), median(bought.values())
    assert gap is not None and quantity is not None
    return ItemRhythm(contact, item, unit, gap, quantity, days[-1], len(days))


def is_asleep(rhythm: ItemRhythm, today: int) -> bool:
    """Whether the last purchase is more than 2.5 gaps ago (of 7 to 180 days, as for a customer):
    nobody counts on the next one."""
    return (today - rhythm.last) / min(MOST_GAP, max(LEAST_GAP, rhythm.gap)) > DORMANT


def expected_days(rhythm: ItemRhythm, today: int, end: int) -> list[int]:
    """When they buy next, up to `end`: one gap after the other from the last purchase on; of those
    who are late the day that has passed, and then from today on. Half a day is rounded up."""
    due = rhythm.last + _half_up(rhythm.gap)
    days = [due] if due < today else []
    begin, count = (today if days else rhythm.last), 1
    while (day := begin + _half_up(count * rhythm.gap)) <= end:
        days.append(day)
        count += 1
    return days


def _half_up(days: float) -> int:
    return max(1, int(days + 0.5))


def build_ahead(
    needs: Iterable[NeedAhead],
    rhythms: Iterable[ItemRhythm],
    today: int,
    first_week: int,
    weeks: int,
) -> Ahead:
    """What is wanted in the weeks from `first_week` (the first day of the week of today) on.

    A need stands in the week it begins, one that began in this week; one that is over is overdue.
    Each need takes the place of the guess nearest to it of the same customer and item, in whichever
    unit, if that is not further away than one gap; one without days that of the first guess.
    """
    end = first_week + 7 * weeks - 1
    orders, later, asleep = list[Order](), 0, list[ItemRhythm]()
    theirs: dict[tuple[int, str], list[NeedAhead]] = defaultdict(list)
    for need in needs:
        theirs[need.contact, need.item].append(need)
        order = _of_need(need, today, first_week)
        if order.slot >= weeks:
            later += 1
        else:
            orders.append(order)
    guesses: dict[tuple[int, str], list[Order]] = defaultdict(list)
    for rhythm in rhythms:
        if is_asleep(rhythm, today):
            asleep.append(rhythm)
            continue
        key = rhythm.contact, rhythm.item
        # A need after the last week may stand for a guess before it.
        beyond = end + _half_up(rhythm.gap) if key in theirs else end
        for day in expected_days(rhythm, today, beyond):
            guesses[key].append(_of_rhythm(rhythm, day, today, first_week))
    replaced = 0
    for key, whose in guesses.items():
        left = sorted(whose, key=lambda one: (one.day or 0, one.unit))
        for need in sorted(theirs.get(key, ()), key=_when):
            nearest = _nearest(need, left, today)
            if nearest is not None:
                left.remove(nearest)
                replaced += nearest.slot < weeks
        orders += [one for one in left if one.slot < weeks]
    orders.sort(key=_order)
    return Ahead(tuple(orders), replaced, later, tuple(asleep))


def _of_need(need: NeedAhead, today: int, first_week: int) -> Order:
    first = need.last if need.first is None else need.first
    last = first if need.last is None else need.last
    if first is None or last is None:
        slot = UNDATED
    elif last < today:
        slot = OVERDUE
    else:
        slot = (max(first, today) - first_week) // 7
    kind = need.certainty if need.certainty in KINDS else "maybe"
    return Order(
        need.contact, need.item, need.unit, need.quantity, kind, slot, first, need.last or first
    )


def _of_rhythm(rhythm: ItemRhythm, day: int, today: int, first_week: int) -> Order:
    slot = OVERDUE if day < today else (day - first_week) // 7
    return Order(
        rhythm.contact, rhythm.item, rhythm.unit, rhythm.quantity, "rhythm", slot, day, None, rhythm
    )


def _when(need: NeedAhead) -> tuple[bool, int]:
    first = need.last if need.first is None else need.first
    return first is None, first or 0


def _nearest(need: NeedAhead, guesses: Sequence[Order], today: int) -> Order | None:
    """The guess that a need takes the place of; of two as near the earlier."""
    if not guesses:
        return None
    first = need.last if need.first is None else need.first
    if first is None:
        return guesses[0]
    last = max(first if need.last is None else need.last, first)
    if last < today:  # it is still wanted: any day now
        first, last = min(first, today), today

    def away(one: Order) -> int:
        day = one.day or 0
        return max(first - day, day - last, 0)

    found = min(guesses, key=away)
    assert found.rhythm is not None
    return found if away(found) <= found.rhythm.gap else None


def _order(one: Order) -> tuple[object, ...]:
    place = {OVERDUE: 0, UNDATED: 2}.get(one.slot, 1)
    return place, one.day or 0, one.contact, one.item, one.unit, KINDS.index(one.kind)


class Cell(NamedTuple):
    """What is wanted of an item in a week: the sum of the quantities that are known, how many are
    not, and whose they are, each once."""

    quantity: float
    unknown: int
    contacts: tuple[int, ...]


class ItemLine(NamedTuple):
    """One item in one unit of one kind; `cells` by slot, of those that have any."""

    item: str
    unit: str
    kind: str
    cells: Mapping[int, Cell]
    total: Cell


def by_item(orders: Iterable[Order]) -> list[ItemLine]:
    """The orders as a table: a line for each item, unit and kind, items by name."""
    lines: dict[tuple[str, str, str], dict[int, list[Order]]] = {}
    for one in orders:
        slots = lines.setdefault((one.item, one.unit, one.kind), {})
        slots.setdefault(one.slot, []).append(one)
    made = [
        ItemLine(
            *key,
            {slot: _cell(of) for slot, of in slots.items()},
            _cell([one for of in slots.values() for one in of]),
        )
        for key, slots in lines.items()
    ]
    return sorted(made, key=lambda line: (line.item, line.unit, KINDS.index(line.kind)))


def _cell(orders: Sequence[Order]) -> Cell:
    known = [one.quantity for one in orders if one.quantity is not None]
    # What was typed has few decimals; a sum of 0.1 and 0.2 shall have no more.
    return Cell(
        round(fsum(known), 6),
        len(orders) - len(known),
        tuple(dict.fromkeys(one.contact for one in orders)),
    )
