"""Customers who were lost: why, what puts it right, winning them back; the records stay."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from kehuapp.book.settings import instant_now
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules import win_back
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book, under_lock
from kehuapp.store.ids import id_parts
from kehuapp.store.stamps import new_uuid, utc_now
from kehuapp.text.words import LOSS_CAUSES, WIN_BACKS, of_many


class LossRow(NamedTuple):
    """`cause` as in words.LOSS_CAUSES, `win_back` as in words.WIN_BACKS; days are ISO text.

    `remedy_done_on` is "" as long as it is not done; `staff` is read, not written.
    """

    id: int | None = None
    contact_id: int = 0
    staff_id: int | None = None
    staff: str = ""
    lost_on: str = ""
    cause: str = ""
    detail: str = ""
    remedy: str = ""
    remedy_done_on: str = ""
    win_back: str = "not_yet"

    @property
    def is_open(self) -> bool:
        """Whether the customer has not come back since."""
        return self.win_back != "back"


_WRITTEN = ("staff_id", "lost_on", "cause", "detail", "remedy", "remedy_done_on", "win_back")


def rows_losses(book: Book, contact_id: int) -> list[LossRow]:
    """Each time that this customer was lost, the latest first."""
    return book.ask(ask_losses(contact_id))


def ask_losses(contact_id: int) -> Asking[list[LossRow]]:
    """The same as one of several things asked."""
    names = [name for name in LossRow._fields if name != "staff"]
    rows = yield from rows_of(
        f"SELECT coalesce(s.name, ''), {', '.join(f'l.{name}' for name in names)} "
        "FROM loss_record AS l LEFT JOIN staff AS s ON s.id = l.staff_id "
        "WHERE l.contact_id = ? AND l.deleted_at IS NULL ORDER BY l.lost_on DESC, l.id DESC",
        (contact_id,),
    )
    return [LossRow(staff=staff, **dict(zip(names, row, strict=True))) for staff, *row in rows]


def find_loss(book: Book, contact_id: int, loss_id: int | None) -> LossRow | None:
    """One record of a customer."""
    return next((row for row in rows_losses(book, contact_id) if row.id == loss_id), None)


def find_open_loss(book: Book, contact_id: int) -> LossRow | None:
    """The record of why this customer is lost now."""
    return next((row for row in rows_losses(book, contact_id) if row.is_open), None)


def lose_contact(book: Book, contact_id: int, loss: LossRow) -> Changes:
    """Set a customer lost, with the cause."""
    return lose_contacts(book, [contact_id], loss)


@under_lock
def lose_contacts(book: Book, contact_ids: Sequence[int], loss: LossRow) -> Changes:
    """Set customers lost for one cause; who is lost already and has a record keeps that one."""
    _check(loss)
    label = QT_TRANSLATE_NOOP("Step", "Set %1 customer(s) lost")
    ids, now = list(dict.fromkeys(contact_ids)), utc_now()
    known = {
        contact
        for (contact,) in book.query(
            "SELECT l.contact_id FROM loss_record AS l JOIN contact AS c "
            "ON c.id = l.contact_id WHERE l.deleted_at IS NULL AND l.win_back <> 'back' "
            "AND c.stage = 'lost'"
        )
    }
    new = [one for one in ids if one not in known]
    with book.writing(label, len(new)) as step:
        _set_stage(book, ids, "lost")
        said = [getattr(loss, name) for name in _WRITTEN]
        back_at = "" if loss.is_open else instant_now(book)
        step.bulk_insert(
            "loss_record",
            ("uuid", "created_at", "updated_at", "back_at", "contact_id", *_WRITTEN),
            [(new_uuid(), now, now, back_at, one, *said) for one in new],
        )
    said_of_all = of_many(label, len(new), len(ids) - len(new))
    return Changes(contacts=frozenset(ids), label=said_of_all, step=step.id)


def update_loss(book: Book, loss: LossRow, opened: LossRow | None = None) -> Changes:
    """Keep what became of a loss; when they came back, they are a customer again.

    Trouble when it is no longer as it was `opened`: somebody wrote into it in another window.
    """
    _check(loss)
    label = QT_TRANSLATE_NOOP("Step", "Change a record of loss")
    with book.writing(label) as step:
        old = find_loss(book, loss.contact_id, loss.id)
        if old is None:
            raise Trouble(translate("Losses", "This record is no longer in the book."))
        if opened is not None and old != opened:
            raise Trouble(
                translate(
                    "Losses",
                    "Somebody changed this record in the meantime. Save "
                    "again to keep what is written here.",
                )
            )
        changed: dict[str, Any] = {
            name: getattr(loss, name)
            for name in _WRITTEN
            if getattr(loss, name) != getattr(old, name)
        }
        if changed:
            now = utc_now()
            if changed.get("win_back") == "back":
                changed["back_at"] = instant_now(book)
            tables.LossRecord.update(**changed, updated_at=now).where(
                tables.LossRecord.id == loss.id
            ).execute()
        if loss.is_open != old.is_open:
            _set_stage(book, [loss.contact_id], "lost" if loss.is_open else "customer")
    return Changes(contacts=frozenset({loss.contact_id}), label=step_done(label), step=step.id)


@under_lock
def set_stage(book: Book, contact_ids: Sequence[int], stage: str) -> Changes:
    """Say whether these people have bought: prospect or customer; lost ones came back by it.

    Nobody is lost without a cause: that is `lose_contacts`.
    """
    if stage == "lost":
        raise Trouble(translate("Losses", "Write first why this customer is lost."))
    label = QT_TRANSLATE_NOOP("Step", "Set the stage of %1 customer(s)")
    unlike = [
        one
        for part in id_parts(contact_ids)
        for (one,) in book.query(
            f"SELECT id FROM contact WHERE id IN {part} AND stage <> ?", (stage,)
        )
    ]
    with book.writing(label, len(unlike)) as step:
        note_back(book, contact_ids)
        _set_stage(book, unlike, stage)
    whom = frozenset(contact_ids)
    return Changes(
        contacts=whom, label=of_many(label, len(unlike), len(whom) - len(unlike)), step=step.id
    )


def note_back(book: Book, contact_ids: Sequence[int]) -> None:
    """Write into the open records of these customers that they came back; inside a step."""
    with book.writing(""):
        for at in range(0, len(contact_ids), 5000):
            part = [int(one) for one in contact_ids[at : at + 5000]]
            now = utc_now()
            tables.LossRecord.update(
                win_back="back", back_at=instant_now(book), updated_at=now
            ).where(
                tables.LossRecord.contact.in_(part),
                tables.LossRecord.win_back != "back",
                tables.LossRecord.deleted_at.is_null(),
            ).execute()


def _set_stage(book: Book, contact_ids: Sequence[int], stage: str) -> None:
    for part in id_parts(contact_ids):
        book.execute(
            f"UPDATE contact SET stage = ?, updated_at = ? WHERE id IN {part} AND stage <> ?",
            (stage, utc_now(), stage),
        )


def _check(loss: LossRow) -> None:
    """Raise Trouble for what a form must ask again: no cause, no remedy, an impossible day."""
    if loss.cause not in LOSS_CAUSES or loss.win_back not in WIN_BACKS:
        raise Trouble(translate("Losses", "Write first why this customer is lost."))
    if not win_back.may_be(loss.win_back, loss.remedy):
        raise Trouble(remedy_first())
    for day in (loss.lost_on, loss.remedy_done_on or loss.lost_on):
        try:
            date.fromisoformat(day)
        except ValueError:
            raise Trouble(translate("Losses", "This is not a day: %1", day)) from None


def remedy_first() -> str:
    """Why winning back cannot begin yet."""
    return translate(
        "Losses", "Write the remedy first: who comes back to the same fault is lost twice."
    )
