"""Several customers become one, in one step; what is chosen is in `merge`.

What a person leaves out, and what stands there twice, stays with the one that goes to the trash.
"""

from collections.abc import Hashable, Iterable, Sequence
from typing import Any

from kehuapp.book.contacts.card import ROWS, ExtraRow, merged_fields
from kehuapp.book.duplicates.merge import (
    BOTH,
    FIELDS,
    KEPT,
    KEPT_FIELDS,
    POINTER,
    Choices,
    Member,
    default_values,
    keys_of,
    load_members,
)
from kehuapp.book.relations import INVERSE
from kehuapp.book.tiers.tier_history import record_changes
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.asking import Rows
from kehuapp.store.database import Book, under_lock
from kehuapp.store.ids import id_list
from kehuapp.store.stamps import utc_now
from kehuapp.text.names import fold_name

_MOVED = (
    "comment",
    "trip_stop",
    "interaction",
    "sale",
    "need",
    "task",
    "loss_record",
    "handover",
    "gift",
)


@under_lock
def merge_contacts(
    book: Book, keep_id: int, other_ids: Iterable[int], choices: Choices | None = None
) -> Changes:
    """Unite customers in `keep_id`, the others go to the trash; Trouble when one is gone."""
    others = [one for one in dict.fromkeys(other_ids) if one != keep_id]
    choices = choices or Choices()
    members = load_members(book, [keep_id, *others])
    if not others or len(members) != len(others) + 1:
        raise Trouble(
            translate(
                "Merge", "One of these customers is no longer in the book. Nothing was merged."
            )
        )
    if len(others) == 1:
        label = QT_TRANSLATE_NOOP("Step", "Merge %1 with %2")
        said: tuple[object, ...] = (members[0].card.title, members[1].card.title)
    else:
        label = QT_TRANSLATE_NOOP("Step", "Merge %1 with %2 others")
        said = (members[0].card.title, len(others))
    with book.writing(label, *said) as step:
        merge = _Merge(book, members, choices)
        merge.write_values()
        merge.unite_lists()
        groups = merge.unite_groups()
        touched, comments = merge.move_the_rest()
        merge.put_away()
    return Changes(
        contacts=frozenset({keep_id, *others, *touched}),
        groups=frozenset(groups),
        comments=frozenset(comments),
        label=step_done(label, *said),
        step=step.id,
    )


class _Merge:
    """The parts of one merge, inside its step."""

    def __init__(self, book: Book, members: Sequence[Member], choices: Choices) -> None:
        self._book = book
        self._members = members
        self._keep = members[0].id
        self._others = [member.id for member in members[1:]]
        self._by_id = {member.id: member for member in members}
        self._choices = choices
        self._values = default_values(members, self._keep)
        self._values |= {
            name: one
            for name, one in choices.values.items()
            if one in self._by_id or (name == "remark" and one == BOTH)
        }
        self._these = id_list(self._others)

    def write_values(self) -> None:
        """The chosen values, and what was said besides as extra fields."""
        values: dict[str, Any] = {}
        left: list[tuple[str, str]] = []
        for name in FIELDS:
            chosen = self._values[name]
            if name == "remark" and chosen == BOTH:
                values["remark"] = _joined(member.card.remark for member in self._members)
                continue
            for one in merged_fields(name):
                values[one.name] = self._stored(chosen, one.name)
            if name in KEPT_FIELDS:
                there = fold_name(self._by_id[chosen].said(name))
                left += [
                    (name, m.said(name))
                    for m in self._members
                    if m.said(name).strip() and fold_name(m.said(name)) != there
                ]
        values["referrer_id"], lost = self._referrer(values["referrer_id"])
        if lost:
            left.append(("referrer", lost))
        if values["company_contact_id"] in self._by_id:
            values["company_contact_id"] = None  # a company and one of its people: now one
        values["created_at"] = min(member.created_at for member in self._members)
        tables.Contact.update(**values, updated_at=utc_now()).where(
            tables.Contact.id == self._keep
        ).execute()
        before = [(self._keep, self._by_id[self._keep].card.tier)]
        record_changes(self._book, before, values["tier"], translate("Merge", "Merged"))
        if self._choices.keep_others:
            known = {(row.name, row.value) for m in self._members for row in m.card.extra}
            for name, value in dict.fromkeys(left):
                if (name, value) not in known:
                    tables.ExtraField.insert(
                        contact=self._keep, name=name, value=value, origin=KEPT
                    ).execute()

    def _stored(self, contact: int, column: str) -> Any:
        return self._book.query(f"SELECT {column} FROM contact WHERE id = ?", (contact,))[0][0]

    def _referrer(self, chosen: int | None) -> tuple[int | None, str]:
        """Who introduced the merged one: not one of them, nor anyone whom they introduced."""
        if chosen is None or chosen in self._by_id:
            return None, ""
        seen: set[int] = set()
        at: int | None = chosen
        while at is not None and at not in seen:
            if at in self._by_id:
                lost = self._by_id[self._values["referrer"]].said("referrer")
                return None, lost
            seen.add(at)
            rows = self._book.query("SELECT referrer_id FROM contact WHERE id = ?", (at,))
            at = rows[0][0] if rows else None
        return chosen, ""

    def unite_lists(self) -> None:
        """Lines that the kept one lacks move there; what is there already fills its gaps."""
        tables.ExtraField.delete().where(
            (tables.ExtraField.contact == self._keep) & (tables.ExtraField.origin == POINTER)
        ).execute()
        owners = id_list((self._keep, *self._others))
        found = self._book.read_many(
            [
                (
                    f"SELECT id, contact_id, {', '.join(one.row._fields)} FROM {one.table} "
                    f"WHERE contact_id IN {owners} ORDER BY id",
                    (),
                )
                for one in ROWS.values()
            ]
        )
        for name, rows in zip(ROWS, found, strict=True):
            # The kept one's lines come first, then those of the others one after the other.
            order = {owner: at for at, owner in enumerate((self._keep, *self._others))}
            self._unite(name, sorted(rows, key=lambda row: order[row[1]]))

    def _unite(self, name: str, found: Rows) -> None:
        table, row_class = ROWS[name].table, ROWS[name].row
        owned = [(row_id, owner, row_class(*values)) for row_id, owner, *values in found]
        if row_class is ExtraRow:
            owned = [one for one in owned if one[2].origin != POINTER]
        gone: list[int] = []
        moved: list[int] = []
        there: dict[Hashable, tuple[int, Any]] = {}
        keys = keys_of(name, [row for _id, _owner, row in owned])
        for (row_id, owner, row), key in zip(owned, keys, strict=True):
            if (name, key) in self._choices.left_out:
                if owner == self._keep:
                    gone.append(row_id)
            elif key not in there:
                there[key] = (row_id, row)
                if owner != self._keep:
                    moved.append(row_id)
            elif owner != self._keep:
                kept_id, kept = there[key]
                gaps = {
                    column: getattr(row, column)
                    for column in row._fields
                    if not getattr(kept, column) and getattr(row, column)
                }
                if gaps:
                    self._book.execute(
                        f"UPDATE {table} SET {', '.join(f'{column} = ?' for column in gaps)} "
                        "WHERE id = ?",
                        (*gaps.values(), kept_id),
                    )
        if gone:
            if table == "important_date":
                self._book.execute(f"DELETE FROM snooze WHERE important_date_id IN {id_list(gone)}")
            self._book.execute(f"DELETE FROM {table} WHERE id IN {id_list(gone)}")
        if moved:
            self._book.execute(
                f"UPDATE {table} SET contact_id = ? WHERE id IN {id_list(moved)}", (self._keep,)
            )

    def unite_groups(self) -> set[int]:
        """The groups of all; returns those whose members changed."""
        changed: set[int] = set()
        there: set[int] = set()
        for owner in (self._keep, *self._others):
            for row_id, group in self._book.query(
                "SELECT id, group_id FROM group_member WHERE contact_id = ? ORDER BY id", (owner,)
            ):
                changed.add(group)
                if ("groups", group) in self._choices.left_out:
                    if owner == self._keep:
                        tables.GroupMember.delete().where(tables.GroupMember.id == row_id).execute()
                elif group not in there:
                    there.add(group)
                    if owner != self._keep:
                        tables.GroupMember.update(contact=self._keep).where(
                            tables.GroupMember.id == row_id
                        ).execute()
        return changed

    def move_the_rest(self) -> tuple[set[int], set[int]]:
        """Comments, visits, contacts made, sales, relations, whom they introduced and who belongs
        to their company; ids of these others, and of the comments."""
        query, execute = self._book.query, self._book.execute
        comments = {
            row[0] for row in query(f"SELECT id FROM comment WHERE contact_id IN {self._these}")
        }
        now = utc_now()
        stay = self._unite_gatherings(now)
        for table in _MOVED:
            but = f" AND id NOT IN {id_list(stay)}" if table == "interaction" and stay else ""
            execute(
                f"UPDATE {table} SET contact_id = ?, updated_at = ? "
                f"WHERE contact_id IN {self._these}{but}",
                (self._keep, now),
            )
        # Who did not come to a gathering stands there once.
        execute(
            f"DELETE FROM absence WHERE contact_id IN {self._these} AND EXISTS (SELECT 1 "
            "FROM absence AS other WHERE other.batch_id = absence.batch_id AND (other.contact_id "
            f"= ? OR (other.contact_id IN {self._these} AND other.id < absence.id)))",
            (self._keep,),
        )
        execute(
            f"UPDATE absence SET contact_id = ? WHERE contact_id IN {self._these}",
            (self._keep,),
        )
        # … and not at all who came under another name.
        execute(
            "DELETE FROM absence WHERE contact_id = ? AND batch_id IN (SELECT batch_id "
            "FROM interaction WHERE contact_id = ? AND batch_id IS NOT NULL "
            "AND deleted_at IS NULL)",
            (self._keep, self._keep),
        )
        for table in ("tier_change", "snooze"):
            execute(
                f"UPDATE {table} SET contact_id = ? WHERE contact_id IN {self._these}",
                (self._keep,),
            )
        # Who was talked about in one meeting under two names stands there once; the other entry
        # stays with its card.
        execute(
            f"UPDATE review_item SET contact_id = ? WHERE contact_id IN {self._these} "
            "AND NOT EXISTS (SELECT 1 FROM review_item AS other WHERE other.review_id = "
            "review_item.review_id AND (other.contact_id = ? OR (other.contact_id IN "
            f"{self._these} AND other.id < review_item.id)))",
            (self._keep, self._keep),
        )
        introduced = {
            row[0]
            for row in query(
                f"SELECT id FROM contact WHERE referrer_id IN {self._these} AND id <> ?",
                (self._keep,),
            )
        }
        execute(
            "UPDATE contact SET referrer_id = ?, updated_at = ? "
            f"WHERE referrer_id IN {self._these} AND id <> ? AND id NOT IN {self._these}",
            (self._keep, now, self._keep),
        )
        linked = {
            row[0]
            for row in query(
                f"SELECT id FROM contact WHERE company_contact_id IN {self._these} AND id <> ?",
                (self._keep,),
            )
        }
        execute(
            "UPDATE contact SET company_contact_id = ?, updated_at = ? WHERE company_contact_id "
            f"IN {self._these} AND id <> ? AND id NOT IN {self._these}",
            (self._keep, now, self._keep),
        )
        self._say_apart()
        return introduced | linked | self._move_relations(), comments

    def _unite_gatherings(self, now: str) -> list[int]:
        """Who came to one gathering under two names came once, and cost what both did: what the
        other entry says is added to the one that is kept, and it goes to the trash with its card.
        The ids of those that go."""
        rows = self._book.query(
            "SELECT id, contact_id, batch_id, minutes, cost, satisfaction, satisfaction_staff, "
            "trip_stop_id, next_stop_id, summary, next_step FROM interaction "
            "WHERE batch_id IS NOT NULL AND deleted_at IS NULL "
            f"AND contact_id IN {id_list((self._keep, *self._others))} "
            "ORDER BY contact_id <> ?, id",
            (self._keep,),
        )
        first: dict[int, tuple[Any, ...]] = {}
        stay: dict[int, int] = {}  # with the one that stands for it
        for row in rows:
            row_id, owner, batch, minutes, cost, *rest = row
            if batch not in first or owner == self._keep:
                first.setdefault(batch, row)
                continue
            kept_id, kept_owner, _batch, kept_minutes, kept_cost, *kept_rest = first[batch]
            costs = [one for one in (kept_cost, cost) if one is not None]
            told = [a or b for a, b in zip(kept_rest[:-2], rest[:-2], strict=True)]
            told += [_both(a, b) for a, b in zip(kept_rest[-2:], rest[-2:], strict=True)]
            more = (
                kept_minutes if kept_minutes is not None else minutes,
                sum(costs) if costs else None,
                *told,
            )
            first[batch] = (kept_id, kept_owner, batch, *more)
            self._book.execute(
                "UPDATE interaction SET minutes = ?, cost = ?, satisfaction = ?, "
                "satisfaction_staff = ?, trip_stop_id = ?, next_stop_id = ?, summary = ?, "
                "next_step = ?, updated_at = ? WHERE id = ?",
                (*more, now, kept_id),
            )
            stay[row_id] = kept_id
        if stay:
            whens = " ".join(f"WHEN {int(old)} THEN {int(new)}" for old, new in stay.items())
            for table in ("comment", "need", "task", "gift"):
                self._book.execute(
                    f"UPDATE {table} SET interaction_id = CASE interaction_id {whens} END "
                    f"WHERE interaction_id IN {id_list(stay)}"
                )
            self._book.execute(
                "UPDATE interaction SET deleted_at = ?, updated_at = ? "
                f"WHERE id IN {id_list(stay)}",
                (now, now),
            )
        return list(stay)

    def _move_relations(self) -> set[int]:
        """Relations of all become those of the kept one, each once; returns who is at the far end.

        Nobody is related to himself, and a note is kept where the relation that stays has none.
        """
        ids = id_list((self._keep, *self._others))
        rows = self._book.query(
            "SELECT id, first_id, second_id, kind, note FROM relation "
            f"WHERE first_id IN {ids} OR second_id IN {ids} "
            "ORDER BY first_id <> ? AND second_id <> ?, id",
            (self._keep, self._keep),
        )
        kept: dict[Hashable, tuple[int, int, int, str]] = {}
        gone: list[int] = []
        for row_id, *ends, kind, note in rows:
            first, second = (self._keep if one in self._by_id else one for one in ends)
            turned = (second, first, INVERSE.get(kind, kind))
            key = min((first, second, kind), turned)
            if first == second or key in kept:
                gone.append(row_id)
            if first != second:
                there = kept.setdefault(key, (row_id, first, second, note))
                kept[key] = (*there[:3], there[3] or note)
        # Away first: what moves may not meet one that says the same.
        tables.Relation.delete().where(tables.Relation.id.in_(gone)).execute()
        old = {row[0]: (row[1], row[2], row[4]) for row in rows}
        for row_id, first, second, note in kept.values():
            if old[row_id] != (first, second, note):
                tables.Relation.update(first=first, second=second, note=note).where(
                    tables.Relation.id == row_id
                ).execute()
        return {end for row in kept.values() for end in row[1:3]} - {self._keep}

    def _say_apart(self) -> None:
        """Who was said to be somebody else than one of them is somebody else than all."""
        rows = self._book.query(
            f"SELECT id, first_id, second_id FROM not_duplicate WHERE first_id IN {self._these} "
            f"OR second_id IN {self._these}"
        )
        for row_id, first, second in rows:
            tables.NotDuplicate.delete().where(tables.NotDuplicate.id == row_id).execute()
            far = second if first in self._by_id else first
            if far not in self._by_id:
                low, high = sorted((self._keep, far))
                tables.NotDuplicate.insert(first=low, second=high).on_conflict_ignore().execute()

    def put_away(self) -> None:
        """The others go to the trash, where they say with whom they were merged."""
        name = self._by_id[self._values["name"]].card.title
        now = utc_now()
        tables.Contact.update(deleted_at=now, updated_at=now).where(
            tables.Contact.id.in_(self._others)
        ).execute()
        for one in self._others:
            tables.ExtraField.insert(
                contact=one, name=translate("Merge", "Merged into"), value=name, origin=POINTER
            ).execute()


def _joined(texts: Iterable[str]) -> str:
    """Remarks one below the other, without a line that an earlier one has."""
    lines: list[str] = []
    known: set[str] = set()
    for text in texts:
        said = text.strip().split("\n")
        lines += [line for line in said if not line.strip() or line.strip() not in known]
        known.update(line.strip() for line in said)
    return "\n".join(lines).strip()


def _both(kept: str, other: str) -> str:
    """Two texts about one thing: the other's below, unless it is said already."""
    if not other.strip() or other.strip() in kept:
        return kept
    return f"{kept}\n{other}".strip()
