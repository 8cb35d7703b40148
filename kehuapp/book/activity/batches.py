"""One contact with many customers at once: a round of greetings, a gathering and who did not come.

Contacts with one customer are in interactions, services that were promised in pledges.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from kehuapp.book.tiers.first_contact import Met, meet, tiers_to_meet
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.sharing import share_out, shared_total
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.store.database import Book, Step, under_lock
from kehuapp.store.ids import at_most, id_parts
from kehuapp.store.stamps import new_uuid, utc_now

#: The kinds of which is told who was asked and did not come; others are made with whom one meets.
TELLS_ABSENCE = ("gathering", "meal")


class BatchRow(NamedTuple):
    """What was the same for all; `came` and `absent` are customers, `reasons` why some of those who
    were absent did not come.

    `cost` is each one's in minor units or, with `is_shared`, that of all, divided among those who
    came. `occasion` and its year are for what one greeted, as in Interaction.
    """

    id: int | None = None
    kind: str = "gathering"
    title: str = ""
    at: str = ""
    staff_id: int | None = None
    purpose: str = "relationship"
    minutes: int | None = None
    cost: int | None = None
    is_shared: bool = False
    summary: str = ""
    pledge_id: int | None = None
    occasion: str = ""
    occasion_year: int | None = None
    came: tuple[int, ...] = ()
    absent: tuple[int, ...] = ()
    reasons: tuple[tuple[int, str], ...] = ()


class BatchLine(NamedTuple):
    """A batch in a list; `at` is an instant in UTC, `cost` that of all together."""

    id: int
    at: str
    kind: str
    title: str
    staff: str
    came: int
    absent: int
    cost: int | None
    summary: str


class AbsenceRow(NamedTuple):
    """A gathering to which a customer was asked and did not come; `at` is an instant in UTC."""

    id: int
    batch_id: int
    at: str
    kind: str
    title: str


class Invited(NamedTuple):
    """Somebody who may be among the many: what speaks against it."""

    id: int
    name: str
    about: str
    is_deleted: bool
    do_not_contact: bool
    no_festive: bool


#: What stands in the batch itself, and what only its contacts say; all of these also say `_OWN`.
_OWN = ("kind", "at", "staff_id")
_SAID = ("purpose", "minutes", "summary", "pledge_id", "occasion", "occasion_year")


def rows_batches(book: Book, limit: int | None = None) -> list[BatchLine]:
    """What was done with many, the latest first."""
    return book.ask(ask_batches(limit))


def ask_batches(limit: int | None = None) -> Asking[list[BatchLine]]:
    """The same as one of several things asked."""
    told = "FROM interaction AS i WHERE i.batch_id = b.id AND i.deleted_at IS NULL"
    rows = yield from rows_of(
        "SELECT b.id, b.at, b.kind, b.title, coalesce(s.name, ''), "
        f"(SELECT count(*) {told}), "
        "(SELECT count(*) FROM absence AS a WHERE a.batch_id = b.id), "
        f"(SELECT CAST(sum(cost) AS BIGINT) {told}), (SELECT max(summary) {told}) "
        "FROM batch AS b LEFT JOIN staff AS s ON s.id = b.staff_id "
        f"WHERE b.deleted_at IS NULL ORDER BY b.at DESC, b.id DESC{at_most(limit)}"
    )
    return [BatchLine(*(*row[:8], row[8] or "")) for row in rows]


def ask_absences(contact_id: int) -> Asking[list[AbsenceRow]]:
    """To what a customer was asked and did not come, the latest first."""
    rows = yield from rows_of(
        "SELECT a.id, b.id, b.at, b.kind, b.title FROM absence AS a "
        "JOIN batch AS b ON b.id = a.batch_id AND b.deleted_at IS NULL "
        "WHERE a.contact_id = ? ORDER BY b.at DESC, b.id DESC",
        (contact_id,),
    )
    return [AbsenceRow(*row) for row in rows]


def rows_invited(book: Book, contact_ids: Sequence[int]) -> list[Invited]:
    """These customers by name, in the order given; who is no longer in the book is not there."""
    found: dict[int, Invited] = {}
    for part in id_parts(contact_ids):
        for row in book.query(
            "SELECT id, name, company, deleted_at IS NOT NULL, do_not_contact, no_festive "
            f"FROM contact WHERE id IN {part}"
        ):
            found[row[0]] = Invited(*row[:3], *map(bool, row[3:]))
    return [found[one] for one in dict.fromkeys(contact_ids) if one in found]


def load_batch(book: Book, batch_id: int) -> BatchRow:
    """A batch as its form shows it; Trouble when it is gone."""
    heads, told, absent = book.ask(
        together(
            rows_of(
                "SELECT kind, title, at, staff_id, is_shared FROM batch "
                "WHERE id = ? AND deleted_at IS NULL",
                (batch_id,),
            ),
            rows_of(
                f"SELECT contact_id, cost, {', '.join(_SAID)} FROM interaction "
                "WHERE batch_id = ? AND deleted_at IS NULL ORDER BY id",
                (batch_id,),
            ),
            rows_of(
                "SELECT contact_id, note FROM absence WHERE batch_id = ? ORDER BY id", (batch_id,)
            ),
        )
    )
    if not heads:
        raise _gone()
    kind, title, at, staff_id, told_shared = heads[0]
    row = BatchRow(batch_id, kind, title, at, staff_id)
    cost, is_shared = _cost_of_all(kind, [one[1] for one in told], told_shared)
    if told:
        row = row._replace(
            **{name: _most_said(one[2 + at] for one in told) for at, name in enumerate(_SAID)}
        )
    return row._replace(
        cost=cost,
        is_shared=is_shared,
        came=tuple(dict.fromkeys(one[0] for one in told)),
        absent=tuple(one for one, _note in absent),
        reasons=tuple((one, note) for one, note in absent if note),
    )


def _most_said(values: Iterable[Any]) -> Any:
    return Counter(values).most_common(1)[0][0]


def _cost_of_all(
    kind: str, costs: Sequence[int | None], is_shared: bool | None
) -> tuple[int | None, bool]:
    """What each cost, or what all cost together: as it was told, as long as the costs agree.

    Where nobody said (an older book), a meal or a gathering had one bill.
    """
    total = shared_total(costs)
    if is_shared is None:
        is_shared = kind in TELLS_ABSENCE
    if is_shared and total is not None:
        return total, True
    if len(set(costs)) <= 1:
        return (costs[0] if costs else None), False
    return sum(one or 0 for one in costs), True


@under_lock
def create_batch(book: Book, row: BatchRow) -> Changes:
    """Write down the same contact with each of those who came, and who else was asked.

    Planned visits stay planned: that a visit took place is said of one customer at a time. Who is
    in the trash, or gone, is left out.
    """
    label = QT_TRANSLATE_NOOP("Step", "Log a contact with %1 customer(s)")
    live = tiers_to_meet(book, [*row.came, *row.absent])
    came = [one for one in dict.fromkeys(row.came) if one in live]
    absent = _without(dict.fromkeys(one for one in row.absent if one in live), came)
    if not came and not absent:
        raise _nobody()
    now = utc_now()
    with book.writing(label, len(came)) as step:
        batch_id = tables.Batch.insert(
            kind=row.kind,
            at=row.at or now,
            staff=row.staff_id,
            title=_tidy(row.title),
            is_shared=None if row.cost is None else row.is_shared,
        ).execute()
        written = row._replace(id=batch_id, at=row.at or now)
        tiers = {one: live[one] for one in came}
        _write_came(book, step, written, tiers, _costs(row.cost, row.is_shared, len(came)))
        _write_absent(step, batch_id, absent, dict(row.reasons))
    return _changes(label, came, absent, step, batch_id)


@under_lock
def update_batch(book: Book, before: BatchRow, after: BatchRow) -> Changes:
    """Correct what was said of many, and who came; `before` is what the form began with.

    What somebody else changed meanwhile stays where it was not changed here as well; where it
    was, Trouble. Of a contact that was corrected by itself only what it still says like the
    others is changed; another cost is that of all.
    """
    label = QT_TRANSLATE_NOOP("Step", "Change a contact with %1 customer(s)")
    batch_id = after.id or 0
    now_said = load_batch(book, batch_id)
    _refuse_clash(before, after, now_said)
    came = _merged(now_said.came, before.came, after.came)
    absent = _merged(now_said.absent, before.absent, after.absent)
    absent = _without(absent, came)
    new = tiers_to_meet(book, _without(came, now_said.came))
    known = {*now_said.came, *new}
    came = [one for one in came if one in known]
    if not came and not absent:
        raise _nobody()
    changed = {
        name: getattr(after, name)
        for name in (*_OWN, *_SAID)
        if getattr(after, name) != getattr(before, name)
    }
    title = _tidy(after.title) if after.title != before.title else now_said.title
    with book.writing(label, len(came)) as step:
        costs_anew = (after.cost, after.is_shared) != (before.cost, before.is_shared)
        head: dict[str, Any] = {name: changed[name] for name in _OWN if name in changed}
        if costs_anew:
            head["is_shared"] = None if after.cost is None else after.is_shared
        _write_head(now_said, title, head)
        for name, value in changed.items():
            values = {name: value}
            if name == "occasion":  # a year is that of its occasion
                values["occasion_year"] = after.occasion_year
            elif name == "occasion_year" and "occasion" in changed:
                continue
            tables.Interaction.update(**values, updated_at=utc_now()).where(
                tables.Interaction.batch == batch_id,
                tables.Interaction.deleted_at.is_null(),
                _equal(name, getattr(before, name)),
            ).execute()
        gone = set(now_said.came) - set(came)
        for part in id_parts(sorted(gone)):
            book.execute(
                "UPDATE interaction SET deleted_at = ?, updated_at = ? WHERE batch_id = ? "
                f"AND deleted_at IS NULL AND contact_id IN {part}",
                (utc_now(), utc_now(), batch_id),
            )
        written = now_said._replace(**changed)
        shared = after.is_shared and after.cost is not None
        _write_came(book, step, written, new, [None if shared else after.cost] * len(new))
        if costs_anew or (shared and (new or gone)):
            _write_costs(book, after)
        left = set(now_said.absent) - set(absent)
        for part in id_parts(sorted(left)):
            book.execute(
                f"DELETE FROM absence WHERE batch_id = ? AND contact_id IN {part}", (batch_id,)
            )
        new_absent = [*tiers_to_meet(book, _without(absent, now_said.absent))]
        _write_absent(step, batch_id, new_absent, dict(after.reasons))
        _write_reasons(book, now_said, before, after)
    return _changes(label, [*came, *gone], [*absent, *left], step, batch_id, count=len(came))


@under_lock
def delete_batch(book: Book, batch_id: int) -> Changes:
    """Put a contact with many into the trash, with what it says of each and what is still to be
    done of it."""
    label = QT_TRANSLATE_NOOP("Step", "Delete a contact with %1 customer(s)")
    row = load_batch(book, batch_id)
    now = utc_now()
    with book.writing(label, len(row.came)) as step:
        tables.Batch.update(deleted_at=now, updated_at=now).where(
            tables.Batch.id == batch_id
        ).execute()
        theirs = "FROM interaction WHERE batch_id = ? AND deleted_at IS NULL"
        book.execute(
            "UPDATE task SET deleted_at = ?, updated_at = ? WHERE deleted_at IS NULL "
            f"AND done_at IS NULL AND interaction_id IN (SELECT id {theirs})",
            (now, now, batch_id),
        )
        book.execute(
            "UPDATE trip_stop SET deleted_at = ?, updated_at = ? WHERE deleted_at IS NULL "
            f"AND outcome = 'planned' AND id IN (SELECT next_stop_id {theirs})",
            (now, now, batch_id),
        )
        tables.Interaction.update(deleted_at=now, updated_at=now).where(
            tables.Interaction.batch == batch_id, tables.Interaction.deleted_at.is_null()
        ).execute()
    return _changes(label, row.came, row.absent, step, batch_id)


def _changes(
    label: str,
    came: Sequence[int],
    absent: Sequence[int],
    step: Step,
    batch_id: int,
    count: int | None = None,
) -> Changes:
    return Changes(
        contacts=frozenset((*came, *absent)),
        label=step_done(label, len(came) if count is None else count),
        step=step.id,
        made=batch_id,
    )


def _merged(now: Sequence[int], before: Sequence[int], after: Sequence[int]) -> list[int]:
    """Who is meant, when others may have been changed elsewhere between `before` and `now`."""
    left, new = _without(before, after), _without(after, before)
    return list(dict.fromkeys([*_without(now, left), *new]))


def _without(these: Iterable[int], others: Iterable[int]) -> list[int]:
    gone = set(others)
    return [one for one in these if one not in gone]


def _refuse_clash(before: BatchRow, after: BatchRow, now: BatchRow) -> None:
    told = [
        tuple(getattr(one, name) for one in (after, now, before))
        for name in ("title", "cost", *_OWN, *_SAID)
    ]
    reasons = [dict(one.reasons) for one in (after, now, before)]
    told += [tuple(one.get(who, "") for one in reasons) for who in now.absent]
    for mine, theirs, old in told:
        if mine != old and theirs not in (old, mine):
            raise Trouble(
                translate(
                    "Batches",
                    "This was changed somewhere else meanwhile. Nothing was overwritten; open it "
                    "again to see how it is now.",
                )
            )


def _costs(cost: int | None, is_shared: bool, count: int) -> list[int | None]:
    if is_shared and cost is not None:
        return list(share_out(cost, count))
    return [cost] * count


def _write_head(now: BatchRow, title: str, changed: dict[str, Any]) -> None:
    if title != now.title or changed:
        tables.Batch.update(title=title, updated_at=utc_now(), **changed).where(
            tables.Batch.id == now.id
        ).execute()


def _write_came(
    book: Book,
    step: Step,
    row: BatchRow,
    came: Mapping[int, Met],
    costs: Sequence[int | None],
) -> None:
    """`came` are customers with their tiers until now."""
    now = utc_now()
    meet(book, came, row.staff_id)
    said = tuple(getattr(row, name) for name in (*_OWN, *_SAID))
    names = "uuid created_at updated_at batch_id direction next_step contact_id tier_at cost"
    step.bulk_insert(
        "interaction",
        (*names.split(), *_OWN, *_SAID),
        [
            (new_uuid(), now, now, row.id, "out", "", contact, came[contact].after, cost, *said)
            for contact, cost in zip(came, costs, strict=True)
        ],
    )


def _write_absent(
    step: Step, batch_id: int, absent: Sequence[int], reasons: Mapping[int, str]
) -> None:
    rows = [(contact, batch_id, _reason(reasons.get(contact, ""))) for contact in absent]
    step.bulk_insert("absence", ("contact_id", "batch_id", "note"), rows)


def _write_reasons(book: Book, now: BatchRow, before: BatchRow, after: BatchRow) -> None:
    """Why those who were absent already did not come, where that was changed here."""
    old, new, stored = (dict(one.reasons) for one in (before, after, now))
    rows = [
        (_reason(new.get(one, "")), after.id, one)
        for one in now.absent
        if one in after.absent
        and new.get(one, "") != old.get(one, "")
        and new.get(one, "") != stored.get(one, "")
    ]
    book.execute_many("UPDATE absence SET note = ? WHERE batch_id = ? AND contact_id = ?", rows)


def _write_costs(book: Book, row: BatchRow) -> None:
    """What each cost from now on."""
    rows = book.query(
        "SELECT id, cost FROM interaction WHERE batch_id = ? AND deleted_at IS NULL ORDER BY id",
        (row.id,),
    )
    costs, now = _costs(row.cost, row.is_shared, len(rows)), utc_now()
    book.execute_many(
        "UPDATE interaction SET cost = ?, updated_at = ? WHERE id = ?",
        [(new, now, one) for (one, old), new in zip(rows, costs, strict=True) if new != old],
    )


def _equal(name: str, value: Any) -> Any:
    column = tables.Interaction._meta.columns[name]
    return column.is_null() if value is None else column == value


def _reason(text: str) -> str:
    return " ".join(text.split())[:500]


def _tidy(title: str) -> str:
    return " ".join(title.split())[:200]


def _gone() -> Trouble:
    return Trouble(translate("Batches", "This contact with many is no longer in the book."))


def _nobody() -> Trouble:
    return Trouble(translate("Batches", "Nobody is left to write this down for."))
