"""A visit's sheet as it is typed in the book now, read in one round; writing it is results'."""

from typing import Any, NamedTuple

from kehuapp.book.activity.corrections import Logged, ask_logged
from kehuapp.book.plans.needs import NeedRow
from kehuapp.book.settings import Settings, ask_settings
from kehuapp.book.sheets.sheet_templates import read_template
from kehuapp.book.visits.typed import TypedSheet
from kehuapp.book.visits.visits import Visit, ask_visit
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.rules.visits.sheet_templates import SheetTemplate
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.store.database import Book
from kehuapp.text.amounts import counted_text
from kehuapp.text.words import days_from_to

#: Columns of the table visit_result that are boxes of the sheet under the same name.
RESULT = (
    "arrived", "departed", "result", "is_reached", "talk_sales", "talk_market", "talk_problems",
    "saw_market", "saw_trade", "saw_place", "stops_note",
)  # fmt: skip
_SWITCHES = ("saw_market", "saw_trade", "saw_place")


class Sheet(NamedTuple):
    """A visit with what is typed of its sheet; `visit.id` None: of a sheet without an appointment.

    `interaction` and `need` are what was made of it, `questions` what the shop asks on it,
    `template` what it was printed from, None when that is not known.
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
    template: SheetTemplate | None = None

    def printed_from(self, usual: SheetTemplate) -> "Sheet":
        """The same, but of one of which no printing is known, as if the usual had been used."""
        if self.visit.sheet_template_id is not None and self.template is not None:
            return self
        questions = tuple(dict.fromkeys((*usual.questions, *self.questions)))
        return self._replace(template=usual, questions=questions)

    @property
    def is_typed(self) -> bool:
        """Whether it was typed back before."""
        return bool(self.typed_on)


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
            f"SELECT {', '.join(RESULT)}, brought, typed_by_id, typed_on FROM visit_result "
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
            "SELECT m.name, m.visit_kind, m.body FROM sheet_template AS m JOIN trip_stop AS t "
            "ON t.sheet_template_id = m.id WHERE t.id = ?",
            (visit_id,),
        ),
    )
    if visit is None or not who:
        return None
    logged = (yield from ask_logged(met[0][0])) if met[0][0] is not None else None
    need = NeedRow(*wanted[0]) if wanted else None
    template = read_template(*templates[0]) if templates else None
    asked = template.questions if template is not None else ()
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
        template,
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
        known: dict[str, Any] = dict(zip(RESULT, told, strict=True))
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
