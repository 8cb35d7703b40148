"""Who gets less attention than their tier is worth, by name; the shares are in time_spent."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from kehuapp.book.activity.costs import MINUTES, Bounds
from kehuapp.book.review.people import TITLE, TierTime
from kehuapp.store.asking import Asking, Rows, rows_of
from kehuapp.text.words import TIERS


class ShortOf(NamedTuple):
    """`minutes` went to them in the period, estimated ones with them; `fair` would be their part.

    `last_on` is when somebody was last in touch, `due_on` when somebody is to be.
    """

    id: int
    name: str
    company: str
    tier: str
    owner_id: int | None
    minutes: int
    last_on: date | None
    due_on: date | None
    fair: float = 0.0


class ShortOnes(NamedTuple):
    """The shortest of them, and how many they are in all."""

    rows: tuple[ShortOf, ...] = ()
    total: int = 0


class Wanted(NamedTuple):
    """Of a period; of those whom a colleague looks after (0: nobody), None for all; how many."""

    bounds: Bounds
    staff_id: int | None
    most: int


#: Neither who is lost nor who does not want it is called.
_FROM = (
    "FROM contact AS c LEFT JOIN contact_rhythm AS r ON r.contact_id = c.id "
    f"LEFT JOIN (SELECT i.contact_id, CAST(sum({MINUTES}) AS BIGINT) AS minutes "
    "FROM interaction AS i WHERE i.deleted_at IS NULL AND i.at >= ? AND i.at < ? "
    "GROUP BY i.contact_id) AS s ON s.contact_id = c.id "
    "WHERE c.deleted_at IS NULL AND c.stage <> 'lost' AND c.do_not_contact = 0"
)
_GOT = "coalesce(s.minutes, 0)"
#: What they got, and when last: "" of who was never contacted, which comes first.
_ORDERED = f"{_GOT} AS got, coalesce(r.last_on, '') AS last_contact"
_LEAST_FIRST = "got, last_contact, id"


def tiers_short(parts: Sequence[TierTime]) -> list[str]:
    """Whose customers are looked at: the tier that got least of its target where that is to be
    said, then key and regular ones."""
    lacking = [
        (part.target - part.share, part.tier)
        for part in parts
        if part.warns and part.target is not None and part.share < part.target
    ]
    first = [max(lacking)[1]] if lacking else []
    return [*first, *(tier for tier in TIERS[:2] if tier not in first)]


def ask_short(
    wanted: Wanted, parts: Sequence[TierTime], fair: Mapping[str, float]
) -> Asking[ShortOnes]:
    """Who got less than their part: by tier (see `tiers_short`), least minutes first, then who was
    not contacted for longest."""
    order = tiers_short(parts)
    if not any(fair.get(tier) for tier in order):
        return ShortOnes()
    mine, whose = _of(wanted.staff_id)
    less = " OR ".join([f"(c.tier = ? AND {_GOT} < ?)"] * len(order))
    by_tier = " ".join(f"WHEN '{tier}' THEN {place}" for place, tier in enumerate(order))
    rows: Rows = yield from rows_of(
        f"SELECT c.id, {TITLE}, CASE c.name WHEN '' THEN '' ELSE c.company END, c.tier, "
        f"c.owner_id, {_ORDERED}, r.due_on, count(*) OVER () {_FROM}{mine} AND ({less}) "
        f"ORDER BY CASE c.tier {by_tier} END, {_LEAST_FIRST} LIMIT ?",
        (
            *wanted.bounds,
            *whose,
            *(value for tier in order for value in (tier, fair[tier])),
            wanted.most,
        ),
    )
    short = tuple(_row(row[:-1])._replace(fair=fair[row[3]]) for row in rows)
    return ShortOnes(short, rows[0][-1] if rows else 0)


def _of(staff_id: int | None) -> tuple[str, tuple[int, ...]]:
    if staff_id is None:
        return "", ()
    return " AND coalesce(c.owner_id, 0) = ?", (staff_id,)


def _row(row: Sequence[object]) -> ShortOf:
    *known, last, due = row
    days = (date.fromisoformat(str(day)) if day else None for day in (last, due))
    return ShortOf(*known, *days)  # type: ignore[arg-type]
