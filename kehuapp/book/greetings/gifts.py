"""Gifts for an occasion of a year: who gets one, what it is, whether it is bought or given.

A gift that is given is a contact made, which holds what it cost: the costs of a customer and the
sums here are read from the same place.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from kehuapp.book.settings import instant_now
from kehuapp.book.tiers.first_contact import Met, meet, tiers_to_meet, told_of_many
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.greetings import occasion_of
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book, Step, under_lock
from kehuapp.store.ids import id_parts
from kehuapp.store.stamps import new_uuid, utc_now
from kehuapp.text import words

STATES = ("planned", "bought", "given")
MOST = 10_000  # of one occasion


class GiftRow(NamedTuple):
    """`cost` in minor units; `last_item` and `last_cost` are of the year before, "" and None for
    none; `staff` and `contact` are names."""

    contact_id: int = 0
    occasion: str = ""
    year: int = 0
    item: str = ""
    cost: int | None = None
    status: str = "planned"
    note: str = ""
    id: int = 0
    staff_id: int | None = None
    interaction_id: int | None = None
    staff: str = ""
    contact: str = ""
    company: str = ""
    tier: str | None = None
    last_item: str = ""
    last_cost: int | None = None


class Proposed(NamedTuple):
    """Somebody who may get one: `why` key (customer) or last (year); what they got then."""

    id: int
    name: str
    tier: str | None
    why: str
    last_item: str
    last_cost: int | None


_WRITTEN = ("item", "cost", "note", "staff_id")
#: What a gift cost: once it was given, as the contact made says.
_COST = "CASE WHEN i.id IS NULL THEN g.cost ELSE i.cost END"
_GIVEN = "LEFT JOIN interaction AS i ON i.id = g.interaction_id AND i.deleted_at IS NULL"
_NAME = "CASE c.name WHEN '' THEN c.company ELSE c.name END"
#: The gift of the year before, the last one written down where there are several; not one that
#: was only planned: nobody got it.
_LAST = (
    "LEFT JOIN gift AS p ON p.id = (SELECT max(q.id) FROM gift AS q WHERE q.contact_id = c.id "
    "AND q.occasion = ? AND q.year = ? AND q.deleted_at IS NULL AND q.status <> 'planned') "
    "LEFT JOIN interaction AS j ON j.id = p.interaction_id AND j.deleted_at IS NULL "
)
_LAST_COST = "CASE WHEN j.id IS NULL THEN p.cost ELSE j.cost END"
_SELECT = (
    f"SELECT g.contact_id, g.occasion, g.year, g.item, {_COST}, g.status, g.note, g.id, "
    f"g.staff_id, g.interaction_id, coalesce(s.name, ''), {_NAME}, c.company, c.tier, "
)
_FROM = (
    "FROM gift AS g JOIN contact AS c ON c.id = g.contact_id AND c.deleted_at IS NULL "
    f"{_GIVEN} LEFT JOIN staff AS s ON s.id = g.staff_id "
)


def ask_gifts(occasion: str, year: int) -> Asking[list[GiftRow]]:
    """Who gets something for an occasion, with what they got the year before; by tier and name."""
    rows = yield from rows_of(
        f"{_SELECT} coalesce(p.item, ''), {_LAST_COST} {_FROM} {_LAST}"
        "JOIN contact_search AS z ON z.contact_id = c.id "
        "WHERE g.occasion = ? AND g.year = ? AND g.deleted_at IS NULL "
        "ORDER BY CASE c.tier WHEN 'key' THEN 0 WHEN 'regular' THEN 1 ELSE 2 END, "
        f"z.sort_key, g.id LIMIT {MOST}",
        (occasion, year - 1, occasion, year),
    )
    return [GiftRow(*row) for row in rows]


def totals_of(rows: Sequence[GiftRow], currency: str) -> list[str]:
    """How many, how far, and the costs: all of them and what is given."""
    states = [row.status for row in rows]
    said = [translate("Gifts", "%n gift(s)", n=len(rows))]
    waiting = states.count("planned")
    if waiting:
        said.append(translate("Gifts", "%n still to get", n=waiting))
    said.append(translate("Gifts", "%n given", n=states.count("given")))
    spent = sum(row.cost or 0 for row in rows)
    said.append(translate("Gifts", "together %1", words.money(spent, currency)))
    last = sum(row.last_cost or 0 for row in rows)
    if last:
        said.append(translate("Gifts", "last year %1", words.money(last, currency)))
    return said


def ask_gifts_of(contact_id: int) -> Asking[list[GiftRow]]:
    """What a customer got and is to get, the latest first."""
    rows = yield from rows_of(
        f"{_SELECT} '', NULL {_FROM} WHERE g.contact_id = ? AND g.deleted_at IS NULL "
        "ORDER BY g.year DESC, g.id DESC",
        (contact_id,),
    )
    return [GiftRow(*row) for row in rows]


def ask_rounds() -> Asking[list[tuple[str, int, int]]]:
    """(occasion, year, how many) of all gifts that are written down, the latest year first."""
    rows = yield from rows_of(
        "SELECT occasion, year, count(*) FROM gift WHERE deleted_at IS NULL "
        "GROUP BY occasion, year ORDER BY year DESC, max(id) DESC"
    )
    return [tuple(row) for row in rows]


def ask_proposed(occasion: str, year: int) -> Asking[list[Proposed]]:
    """Who may get something and does not yet: key customers, and who got something the year
    before; nobody who wants no contact, or no festive greetings where it is festive."""
    quiet = " AND c.no_festive = 0" if occasion_of(occasion).is_cheerful else ""
    rows = yield from rows_of(
        f"SELECT c.id, {_NAME}, c.tier, CASE WHEN p.id IS NULL THEN 'key' ELSE 'last' END, "
        f"coalesce(p.item, ''), {_LAST_COST} FROM contact AS c {_LAST}"
        "JOIN contact_search AS z ON z.contact_id = c.id "
        "WHERE c.deleted_at IS NULL AND c.do_not_contact = 0 AND c.stage <> 'lost' "
        "AND (c.tier = 'key' OR c.id IN (SELECT l.contact_id FROM gift AS l WHERE l.occasion = ? "
        f"AND l.year = ? AND l.deleted_at IS NULL AND l.status <> 'planned')){quiet} "
        "AND NOT EXISTS (SELECT 1 FROM gift AS g "
        "WHERE g.contact_id = c.id AND g.occasion = ? AND g.year = ? AND g.deleted_at IS NULL) "
        "ORDER BY CASE c.tier WHEN 'key' THEN 0 WHEN 'regular' THEN 1 ELSE 2 END, z.sort_key, c.id"
        f" LIMIT {MOST}",
        (occasion, year - 1, occasion, year - 1, occasion, year),
    )
    return [Proposed(*row) for row in rows]


def load_gift(book: Book, gift_id: int) -> GiftRow:
    """One gift; Trouble when it was deleted."""
    found = book.query(
        f"{_SELECT} '', NULL {_FROM} WHERE g.id = ? AND g.deleted_at IS NULL", (gift_id,)
    )
    if not found:
        raise Trouble(translate("Gifts", "This gift is no longer in the book."))
    return GiftRow(*found[0])


@under_lock
def plan_gifts(
    book: Book,
    occasion: str,
    year: int,
    contact_ids: Sequence[int],
    item: str = "",
    cost: int | None = None,
    staff_id: int | None = None,
) -> Changes:
    """Let these get something; who gets something for this already is left out, as is who is in
    the trash. Without an item it is what they got the year before, if anything."""
    label = QT_TRANSLATE_NOOP("Step", "Plan gifts for %1 customer(s): %2")
    occasion = " ".join(occasion.split())[:60]
    if not occasion or not 1 <= year <= 9999:
        raise Trouble(translate("Gifts", "Say for which occasion and year."))
    _check_cost(cost)
    new: dict[int, tuple[str, int | None]] = {}
    for part in id_parts(list(dict.fromkeys(contact_ids))):
        for one, last_item, last_cost in book.query(
            f"SELECT c.id, coalesce(p.item, ''), {_LAST_COST} FROM contact AS c {_LAST}"
            f"WHERE c.id IN {part} AND c.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM gift "
            "AS g WHERE g.contact_id = c.id AND g.occasion = ? AND g.year = ? "
            "AND g.deleted_at IS NULL)",
            (occasion, year - 1, occasion, year),
        ):
            new[one] = (item.strip(), cost) if item.strip() else (last_item, last_cost)
    if not new:
        raise Trouble(
            translate("Gifts", "Nobody is left: they get something for this already, or are gone.")
        )
    term = words.occasion_term(occasion)
    now = utc_now()
    names = "uuid created_at updated_at occasion year staff_id status note contact_id item cost"
    same = (now, now, occasion, year, staff_id, "planned", "")
    with book.writing(label, len(new), term) as step:
        ids = step.bulk_insert(
            "gift",
            names.split(),
            [
                (new_uuid(), *same, one, *new[one])
                for one in dict.fromkeys(contact_ids)
                if one in new
            ],
        )
    return Changes(
        contacts=frozenset(new), label=step_done(label, len(new), term), step=step.id, made=ids[-1]
    )


@under_lock
def change_gift(book: Book, row: GiftRow, opened: GiftRow | None = None) -> Changes:
    """Write what is typed of a gift; one that was given says so in its contact made, too.

    Trouble when it is no longer as it was `opened`.
    """
    label = QT_TRANSLATE_NOOP("Step", "Change the gift for %1: %2")
    row = row._replace(item=row.item.strip(), note=row.note.strip())
    _check_cost(row.cost)
    old = load_gift(book, row.id)
    if opened is not None and _told(old) != _told(opened):
        raise Trouble(
            translate(
                "Gifts",
                "This gift was changed somewhere else meanwhile. Nothing was overwritten; look at "
                "it again.",
            )
        )
    changed: dict[str, Any] = {
        name.removesuffix("_id"): getattr(row, name)
        for name in _WRITTEN
        if getattr(row, name) != getattr(old, name)
    }
    said = _said(row._replace(contact=old.contact))
    with book.writing(label, *said) as step:
        if changed:
            tables.Gift.update(**changed, updated_at=utc_now()).where(
                tables.Gift.id == row.id
            ).execute()
            told = {"cost": "cost", "item": "summary", "staff": "staff"}
            made = {told[name]: value for name, value in changed.items() if name in told}
            if made and old.interaction_id is not None:
                tables.Interaction.update(**made, updated_at=utc_now()).where(
                    tables.Interaction.id == old.interaction_id
                ).execute()
    return _changes([old], step_done(label, *said), step.id, row.id)


@under_lock
def set_gift_status(
    book: Book, gift_ids: Sequence[int], status: str, staff_id: int | None = None
) -> Changes:
    """Say how far these gifts are; what is given is logged as a contact made, and what was not
    given after all is that no longer."""
    label = QT_TRANSLATE_NOOP("Step", "%1 gift(s): %2")
    rows = _load_all(book, gift_ids)
    if status not in STATES or not rows:
        raise Trouble(translate("Gifts", "This gift is no longer in the book."))
    moved = [row for row in rows if row.status != status]
    state, now = ("Words", words.GIFT_STATES[status]), utc_now()
    met: dict[int, Met] = {}
    with book.writing(label, len(moved), state) as step:
        if status == "given":
            met, made = _log(book, step, moved, staff_id)
            book.execute_many(
                "UPDATE gift SET status = ?, interaction_id = ?, updated_at = ? WHERE id = ?",
                [(status, one, now, row.id) for row, one in zip(moved, made, strict=True)],
            )
        else:
            _forget(book, moved)
            # What was corrected in the contact made is what it cost.
            book.execute_many(
                "UPDATE gift SET status = ?, interaction_id = NULL, cost = ?, updated_at = ? "
                "WHERE id = ?",
                [(status, row.cost, now, row.id) for row in moved],
            )
    told = told_of_many(step_done(label, len(moved), state), met.values())
    return _changes(moved, told, step.id, rows[0].id)


@under_lock
def delete_gifts(book: Book, gift_ids: Sequence[int]) -> Changes:
    """Put gifts that were written by mistake into the trash, with the contacts made by them."""
    label = QT_TRANSLATE_NOOP("Step", "Delete %1 gift(s)")
    rows = _load_all(book, gift_ids)
    if not rows:
        raise Trouble(translate("Gifts", "This gift is no longer in the book."))
    now = utc_now()
    with book.writing(label, len(rows)) as step:
        for part in id_parts([row.id for row in rows]):
            book.execute(
                f"UPDATE gift SET deleted_at = ?, updated_at = ? WHERE id IN {part}", (now, now)
            )
        _forget(book, rows)
    return _changes(rows, step_done(label, len(rows)), step.id, rows[0].id)


def _load_all(book: Book, gift_ids: Sequence[int]) -> list[GiftRow]:
    return [
        GiftRow(*row)
        for part in id_parts(list(dict.fromkeys(gift_ids)))
        for row in book.query(
            f"{_SELECT} '', NULL {_FROM} WHERE g.id IN {part} AND g.deleted_at IS NULL "
            "ORDER BY g.id"
        )
    ]


def _log(
    book: Book, step: Step, rows: Sequence[GiftRow], staff_id: int | None
) -> tuple[dict[int, Met], range]:
    """Whom gifts were given, with their tiers, and the contacts by which they were, one each."""
    met = tiers_to_meet(book, [row.contact_id for row in rows])
    meet(book, met, staff_id)
    now = utc_now()
    names = "uuid created_at updated_at at kind direction purpose next_step contact_id staff_id"
    names += " cost summary tier_at occasion occasion_year"
    same = (now, now, instant_now(book), "gift", "out", "greeting", "")
    return met, step.bulk_insert(
        "interaction",
        names.split(),
        [
            (
                *(new_uuid(), *same),
                row.contact_id,
                staff_id if staff_id is not None else row.staff_id,
                row.cost,
                row.item,
                met[row.contact_id].after,
                row.occasion,
                row.year,
            )
            for row in rows
        ],
    )


def _forget(book: Book, rows: Sequence[GiftRow]) -> None:
    """Put the contacts by which gifts were given into the trash."""
    now = utc_now()
    for part in id_parts([row.interaction_id for row in rows if row.interaction_id is not None]):
        book.execute(
            f"UPDATE interaction SET deleted_at = ?, updated_at = ? WHERE id IN {part}", (now, now)
        )


def _told(row: GiftRow) -> tuple[Any, ...]:
    return (*(getattr(row, name) for name in _WRITTEN), row.status)


def _said(row: GiftRow) -> tuple[words.StepText, words.StepText]:
    return words.step_text(row.contact), words.step_text(row.item)


def _check_cost(cost: int | None) -> None:
    if cost is not None and not 0 <= cost <= 10**12:
        raise Trouble(translate("Gifts", "A cost is not below zero."))


def _changes(rows: Sequence[GiftRow], label: str, step: int | None, made: int) -> Changes:
    return Changes(
        contacts=frozenset(row.contact_id for row in rows), label=label, step=step, made=made
    )
