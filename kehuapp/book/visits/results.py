"""What was written on a visit's sheet by hand, typed back into the book; reading it is sheets'.

One step makes the contact, the need, the promise and the next date, and the visit is done. Typed
again, the same rows are corrected. Photos of the sheet are in photos, visits that were not made in
outcomes.
"""

from datetime import date, datetime, time
from typing import Any

from kehuapp.book.activity.interactions import (
    Following,
    InteractionRow,
    insert_interaction,
    told_of,
    values_of,
    write_following,
)
from kehuapp.book.contacts.contacts import title_of_live
from kehuapp.book.plans.needs import NeedRow, checked_need, insert_need
from kehuapp.book.plans.when import read_span
from kehuapp.book.settings import Settings
from kehuapp.book.visits.sheets import RESULT, Sheet, load_sheet
from kehuapp.book.visits.typed import LABELS, TypedSheet
from kehuapp.book.visits.visits import insert_visit
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.database import Book, under_lock
from kehuapp.store.stamps import utc_now
from kehuapp.text.amounts import read_counted
from kehuapp.text.words import listed, step_text, utc_instant

#: Longer than a visit lasts: one of the two hours was misread.
LONGEST_VISIT = 16 * 60


class Clash(Trouble):
    """Somebody typed the same sheet; `stored` is what the book holds now, `names` are the boxes
    that both filled otherwise."""

    def __init__(self, sentence: str, stored: Sheet, names: list[str]) -> None:
        super().__init__(sentence)
        self.stored, self.names = stored, names


def find_clashes(
    opened: TypedSheet, typed: TypedSheet, stored: TypedSheet, seen: TypedSheet | None = None
) -> list[str]:
    """The names of what both changed, here and elsewhere, to something else; what was `seen` so is
    known to whoever typed."""
    return [
        name
        for name in TypedSheet._fields
        if getattr(typed, name) != getattr(opened, name)
        and getattr(stored, name) not in (getattr(opened, name), getattr(typed, name))
        and (seen is None or getattr(seen, name) != getattr(stored, name))
    ]


@under_lock
def type_back(
    book: Book, opened: Sheet, typed: TypedSheet, seen: TypedSheet | None = None
) -> Changes:
    """Write a sheet as it was typed, in one step: the contact, the need, the promise, the next
    date and what else stands on it; the visit is done. Of one that was typed before, only what
    was changed since it was `opened`.

    Clash when the same was changed elsewhere, unless it was `seen` so; Trouble when the visit is
    gone, was put off, or what is typed cannot be. `made` of the Changes is the contact made.
    """
    stored = load_sheet(book, opened.visit.id) if opened.visit.id is not None else opened
    if stored.visit.outcome == "moved":
        raise Trouble(
            translate(
                "TypeBack", "This visit was put off meanwhile. What you typed is kept; type it in "
                "at the new visit."
            )
        )  # fmt: skip
    title = title_of_live(book, stored.visit.contact_id)
    if clashes := find_clashes(opened.typed, typed, stored.typed, seen):
        said = translate(
            "TypeBack",
            "Somebody typed the same sheet in the meantime (%1). Nothing is saved yet: choose, "
            "then save again.",
            listed(translate("TypeBack", LABELS[name]) for name in clashes),
        )
        raise Clash(said, stored, clashes)
    changed = {
        name: getattr(typed, name)
        for name in TypedSheet._fields
        if getattr(typed, name) != getattr(opened.typed, name)
    }
    wanted = _tidied(stored.typed._replace(**changed))
    if wanted.visited_at[:10] > stored.settings.today().isoformat():
        raise Trouble(
            translate("TypeBack", "3: this day has not come yet. Say when the visit really was.")
        )
    minutes = checked_minutes(wanted)
    need = _need_of(wanted, stored)
    if stored.is_typed:
        label = QT_TRANSLATE_NOOP("Step", "Correct the typed sheet of %1")
    else:
        label = QT_TRANSLATE_NOOP("Step", "Type in the visit to %1")
    with book.writing(label, step_text(title)) as step:
        visit_id = _write_visit(book, stored, wanted)
        told: str = step_done(label, step_text(title))
        interaction_id, told = _write_contact(book, stored, wanted, visit_id, minutes, told)
        _write_need(stored, wanted, need, interaction_id)
        _write_result(stored, wanted, visit_id)
    return Changes(
        contacts=frozenset({stored.visit.contact_id}),
        label=told,
        step=step.id,
        made=interaction_id,
    )


def _tidied(typed: TypedSheet) -> TypedSheet:
    values: dict[str, Any] = {
        name: value.strip() for name, value in typed._asdict().items() if isinstance(value, str)
    }
    answers = tuple((question, answer.strip()) for question, answer in typed.answers)
    return typed._replace(**values, answers=answers)


def checked_minutes(typed: TypedSheet) -> int | None:
    """How long the visit was, past midnight too; None when that was not said. Trouble for hours
    that cannot be."""
    if not (typed.arrived and typed.departed):
        return None
    arrived, departed = (time.fromisoformat(clock) for clock in (typed.arrived, typed.departed))
    minutes = (departed.hour - arrived.hour) * 60 + departed.minute - arrived.minute
    minutes %= 24 * 60
    if minutes > LONGEST_VISIT:
        raise Trouble(
            translate(
                "TypeBack",
                "Arrived at %1 and left at %2: that would be %3 hours. Look at the sheet again.",
                typed.arrived,
                typed.departed,
                minutes // 60,
            )
        )
    return minutes


def _write_visit(book: Book, stored: Sheet, typed: TypedSheet) -> int:
    """The visit is done, when and as it was, also on a day that is none of its trip's. Its id."""
    visit = stored.visit._replace(
        outcome="done",
        starts_at=typed.visited_at,
        confirmed=typed.confirmed,
        staff_id=stored.visit.staff_id if stored.visit.staff_id is not None else typed.staff_id,
    )
    visit_id = visit.id
    if visit_id is None:
        return insert_visit(visit)
    if visit != stored.visit:
        tables.TripStop.update(
            outcome=visit.outcome,
            starts_at=visit.starts_at,
            confirmed=visit.confirmed,
            staff=visit.staff_id,
            trip=visit.trip_id,
            position=visit.position,
            updated_at=utc_now(),
        ).where(tables.TripStop.id == visit_id).execute()
    return visit_id


def _write_contact(
    book: Book,
    stored: Sheet,
    typed: TypedSheet,
    visit_id: int,
    minutes: int | None,
    told: str,
) -> tuple[int, str]:
    """The contact made, with what was promised and the next date; its id, and what is said."""
    before = stored.interaction
    was = before.row if before else InteractionRow(
        contact_id=stored.visit.contact_id, kind="visit", trip_stop_id=visit_id
    )  # fmt: skip
    row = was._replace(
        cost=typed.cost,
        satisfaction=typed.satisfaction,
        summary=typed.summary,
        next_step=typed.promise,
        staff_id=typed.staff_id,
    )
    is_timed = (typed.arrived, typed.departed, typed.visited_at) != (
        stored.typed.arrived, stored.typed.departed, stored.typed.visited_at
    )  # fmt: skip
    if before is None or is_timed:  # else both may have been corrected where the contact stands
        row = row._replace(at=_instant(typed, stored.settings), minutes=minutes)
    following = _following(stored, typed)
    if before is None:
        interaction_id, met = insert_interaction(book, row, following)
        return interaction_id, told_of(told, met)
    assert row.id is not None
    if row != was or typed != stored.typed:  # what is searched of the sheet stands with it
        tables.Interaction.update(at=row.at, updated_at=utc_now(), **values_of(row)).where(
            tables.Interaction.id == row.id
        ).execute()
    if following != before.following or row.next_step != was.next_step:
        write_following(book, row, following)
    return row.id, told


def _instant(typed: TypedSheet, settings: Settings) -> str:
    at = datetime.fromisoformat(typed.visited_at)
    if typed.arrived:
        at = datetime.combine(at.date(), time.fromisoformat(typed.arrived))
    return utc_instant(at, settings.zone)


def _following(stored: Sheet, typed: TypedSheet) -> Following:
    was = stored.interaction.following if stored.interaction else Following()
    is_same = (typed.promise, typed.promise_on) == (stored.typed.promise, stored.typed.promise_on)
    following = was._replace(
        next_on=typed.next_on,
        next_at=typed.next_at if typed.next_on else "",
        next_is_visit=typed.next_is_visit and bool(typed.next_on),
    )
    if is_same:  # a promise that was kept meanwhile is not made again
        return following
    staff = was.promise_staff_id if was.is_promise else typed.staff_id
    return following._replace(
        is_promise=bool(typed.promise), promise_on=typed.promise_on, promise_staff_id=staff
    )


def _need_of(typed: TypedSheet, stored: Sheet) -> NeedRow | None:
    """What they will want as it was typed; None for nothing."""
    said = (typed.need_when, typed.need_item, typed.need_amount)
    if not any(said):
        return None
    if not typed.need_item:
        raise Trouble(translate("TypeBack", "9: say what they will want, or clear the line."))
    row = (stored.need or NeedRow(item=""))._replace(item=typed.need_item)
    if typed.need_amount != stored.typed.need_amount:
        quantity, unit, note = read_need_amount(typed.need_amount)
        row = row._replace(quantity=quantity, unit=unit, note=note)
    if typed.need_when != stored.typed.need_when:
        on = date.fromisoformat(typed.visited_at[:10])
        span = read_span(typed.need_when, on, stored.settings.region)
        first, last = (day.isoformat() if day else "" for day in span or (None, None))
        row = row._replace(when_text=typed.need_when, from_date=first, to_date=last)
    return checked_need(row)


def read_need_amount(text: str) -> tuple[float | None, str, str]:
    """How many of which unit; what is no quantity stays as it was written, as a note."""
    try:
        counted = read_counted(text)
    except (ValueError, OverflowError):
        return None, "", text.strip()
    if counted.is_return:
        return None, "", text.strip()
    return float(counted.quantity), counted.unit, ""


def _write_need(
    stored: Sheet, typed: TypedSheet, need: NeedRow | None, interaction_id: int
) -> None:
    now, before = utc_now(), stored.need
    if before is None and need is not None:
        made = need._replace(interaction_id=interaction_id)
        insert_need(stored.visit.contact_id, made, typed.staff_id)
    elif before is not None and need is None:
        tables.Need.update(deleted_at=now, updated_at=now).where(
            tables.Need.id == before.id
        ).execute()
    elif before is not None and need is not None:
        made = need._replace(interaction_id=interaction_id)
        if made == before:
            return
        names = ("item", "quantity", "unit", "note", "when_text", "from_date", "to_date")
        tables.Need.update(
            **{name: getattr(need, name) for name in names},
            interaction=interaction_id,
            updated_at=now,
        ).where(tables.Need.id == before.id).execute()


def _write_result(stored: Sheet, typed: TypedSheet, visit_id: int) -> None:
    values: dict[str, Any] = {name: getattr(typed, name) for name in RESULT}
    values["brought"] = "\n".join(typed.brought)
    values["typed_by"] = typed.typed_by
    if stored.is_typed:
        if typed != stored.typed:
            tables.VisitResult.update(**values).where(
                tables.VisitResult.trip_stop == visit_id
            ).execute()
    else:
        today = stored.settings.today().isoformat()
        tables.VisitResult.insert(trip_stop=visit_id, typed_on=today, **values).execute()
    if typed.answers != stored.typed.answers:
        tables.VisitAnswer.delete().where(tables.VisitAnswer.trip_stop == visit_id).execute()
        for place, (question, answer) in enumerate(typed.answers):
            if answer:
                tables.VisitAnswer.insert(
                    trip_stop=visit_id, position=place, question=question, answer=answer
                ).execute()
