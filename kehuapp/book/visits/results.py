"""What was written on a visit's sheet by hand, typed back: read as it is now, and written.

One step makes the contact, the need, the promise and the next date, and the visit is done. Typed
again, the same rows are corrected. Photos of the sheet are in photos, visits that were not made in
outcomes.
"""

import json
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any, NamedTuple

from kehuapp.book.activity.corrections import Logged, ask_logged
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
from kehuapp.book.settings import Settings, ask_settings
from kehuapp.book.visits.typed import LABELS, TypedSheet
from kehuapp.book.visits.visits import Visit, ask_visit, insert_visit
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.store.database import Book, under_lock
from kehuapp.store.stamps import utc_now
from kehuapp.text.amounts import counted_text, read_counted
from kehuapp.text.words import days_from_to, listed, step_text, utc_instant

#: Longer than a visit lasts: one of the two hours was misread.
LONGEST_VISIT = 16 * 60
_RESULT = (
    "arrived", "departed", "result", "is_reached", "talk_sales", "talk_market", "talk_problems",
    "saw_market", "saw_trade", "saw_place", "stops_note",
)  # fmt: skip
_SWITCHES = ("saw_market", "saw_trade", "saw_place")


class Sheet(NamedTuple):
    """A visit with what is typed of its sheet; `visit.id` None: of a sheet without an appointment.

    `interaction_id` and `need` are what was made of it, `questions` what the shop asks on it.
    """

    visit: Visit
    title: str
    tier: str | None
    settings: Settings
    typed: TypedSheet
    questions: tuple[str, ...] = ()
    typed_on: str = ""
    interaction: Logged | None = None
    need: NeedRow | None = None

    def asked(self, questions: Iterable[str]) -> "Sheet":
        """The same with questions of the template it was printed from, where the visit has none of
        its own."""
        if self.visit.sheet_template_id is not None:
            return self
        return self._replace(questions=tuple(dict.fromkeys((*questions, *self.questions))))

    @property
    def is_typed(self) -> bool:
        """Whether it was typed back before."""
        return bool(self.typed_on)


class Clash(Trouble):
    """Somebody typed the same sheet; `stored` is what the book holds now."""

    def __init__(self, sentence: str, stored: Sheet) -> None:
        super().__init__(sentence)
        self.stored = stored


def load_sheet(book: Book, visit_id: int) -> Sheet:
    """A visit's sheet as it is typed now; Trouble when the visit is gone."""
    sheet = book.ask(ask_sheet(visit_id))
    if sheet is None:
        raise Trouble(translate("Visits", "This visit is no longer in the book."))
    return sheet


def ask_sheet(visit_id: int) -> Asking[Sheet | None]:
    """The same as one of several things asked; None when the visit, or its customer, is gone."""
    visit, who, settings, results, answers, met, wanted, templates = yield from together(
        ask_visit(visit_id),
        rows_of(
            "SELECT coalesce(nullif(c.name, ''), c.company), c.tier FROM contact AS c "
            "JOIN trip_stop AS t ON t.contact_id = c.id WHERE t.id = ? AND c.deleted_at IS NULL",
            (visit_id,),
        ),
        ask_settings(),
        rows_of(
            f"SELECT {', '.join(_RESULT)}, brought, typed_by_id, typed_on FROM visit_result "
            "WHERE trip_stop_id = ?",
            (visit_id,),
        ),
        rows_of(
            "SELECT question, answer FROM visit_answer WHERE trip_stop_id = ? "
            "ORDER BY position, id",
            (visit_id,),
        ),
        rows_of(
            "SELECT min(id) FROM interaction WHERE trip_stop_id = ? AND deleted_at IS NULL",
            (visit_id,),
        ),
        rows_of(
            f"SELECT {', '.join(f'n.{name}' for name in NeedRow._fields)} FROM need AS n "
            "JOIN interaction AS i ON i.id = n.interaction_id WHERE i.trip_stop_id = ? "
            "AND n.deleted_at IS NULL ORDER BY n.id LIMIT 1",
            (visit_id,),
        ),
        rows_of(
            "SELECT m.body FROM sheet_template AS m JOIN trip_stop AS t "
            "ON t.sheet_template_id = m.id WHERE t.id = ?",
            (visit_id,),
        ),
    )
    if visit is None or not who:
        return None
    logged = (yield from ask_logged(met[0][0])) if met[0][0] is not None else None
    need = NeedRow(*wanted[0]) if wanted else None
    asked = _questions_in(templates[0][0]) if templates else ()
    typed = _typed(visit, settings, results, answers, logged, need)
    return Sheet(
        visit,
        who[0][0],
        who[0][1],
        settings,
        typed,
        _questions(asked, typed),
        results[0][-1] if results else "",
        logged,
        need,
    )


def new_sheet(book: Book, contact_id: int) -> Sheet:
    """The sheet of a customer without an appointment; Trouble when they are gone."""
    who, settings = book.ask(
        together(
            rows_of(
                "SELECT coalesce(nullif(name, ''), company), tier FROM contact "
                "WHERE id = ? AND deleted_at IS NULL",
                (contact_id,),
            ),
            ask_settings(),
        )
    )
    if not who:
        raise Trouble(translate("Contacts", "This customer is no longer in the book."))
    today = f"{settings.now():%Y-%m-%dT%H:%M}"
    visit = Visit(contact_id=contact_id, starts_at=today)
    return Sheet(visit, who[0][0], who[0][1], settings, TypedSheet(visited_at=today))


def _questions_in(body: str) -> tuple[str, ...]:
    """The shop's own questions in the body of a template; none in one that cannot be read."""
    try:
        told = json.loads(body)
        return tuple(one for one in told["questions"] if isinstance(one, str) and one.strip())
    except (ValueError, KeyError, TypeError, RecursionError):
        return ()


def _questions(asked: tuple[str, ...], typed: TypedSheet) -> tuple[str, ...]:
    """What the template asks, and what was answered when it asked otherwise."""
    return tuple(dict.fromkeys((*asked, *(question for question, _answer in typed.answers))))


def _typed(
    visit: Visit,
    settings: Settings,
    results: Any,
    answers: Any,
    logged: Logged | None,
    need: NeedRow | None,
) -> TypedSheet:
    typed = TypedSheet(
        visited_at=visit.starts_at[:16],
        confirmed=visit.confirmed,
        staff_id=visit.staff_id,
        answers=tuple((question, answer) for question, answer in answers),
    )
    if results:
        *told, brought, typed_by, _on = results[0]
        known: dict[str, Any] = dict(zip(_RESULT, told, strict=True))
        known |= {name: bool(known[name]) for name in _SWITCHES}
        if known["is_reached"] is not None:
            known["is_reached"] = bool(known["is_reached"])
        lines = tuple(line for line in brought.split("\n") if line)
        typed = typed._replace(**known, brought=lines, typed_by=typed_by)
    if logged is not None:
        row, following = logged
        typed = typed._replace(
            cost=row.cost,
            satisfaction=row.satisfaction,
            summary=row.summary,
            promise=row.next_step,
            promise_on=following.promise_on,
            next_on=following.next_on,
            next_at=following.next_at,
            next_is_visit=following.next_is_visit,
            staff_id=row.staff_id,
        )
    if need is not None:
        typed = typed._replace(
            need_item=need.item,
            need_when=need.when_text
            or days_from_to(need.from_date, need.to_date, settings.today()),
            need_amount=need.note
            if need.quantity is None
            else counted_text(need.quantity, need.unit, False),
        )
    return typed


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
            "Somebody typed the same sheet in the meantime (%1). What you typed is kept: save "
            "again to let it stand.",
            listed(translate("TypeBack", LABELS[name]) for name in clashes),
        )
        raise Clash(said, stored)
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
    values: dict[str, Any] = {name: getattr(typed, name) for name in _RESULT}
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
