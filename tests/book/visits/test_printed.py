"""From which template a visit's sheet was printed stays with the visit."""

from dataclasses import replace
from datetime import date

import pytest

from kehuapp.book.contacts.contacts import ContactCard, create_contact
from kehuapp.book.settings import Settings
from kehuapp.book.sheets.sheet_templates import (
    create_template,
    delete_template,
    find_printed,
    note_printed,
    rows_templates,
    shipped,
    update_template,
)
from kehuapp.book.summary import load_visit_facts
from kehuapp.book.visits import results, sheets, visits
from kehuapp.rules.visits.sheet_templates import STANDARD, Part, SheetTemplate
from kehuapp.sheets.form import Text
from kehuapp.sheets.visit.sheet import form
from kehuapp.store import journal
from kehuapp.store.database import Book

OURS = SheetTemplate("Ours", "shop", STANDARD.parts, ("How large is the shop?",))
DEALER = shipped()[1]


@pytest.fixture
def planned(book: Book) -> Book:
    """Two visits to one customer."""
    ann = create_contact(book, ContactCard(name="Ann")).made or 1
    for hour in (10, 14):
        visits.create_visit(book, visits.Visit(contact_id=ann, starts_at=f"2026-11-02T{hour}:00"))
    return book


def test_the_questions_are_those_on_paper(planned: Book) -> None:
    made = create_template(planned, OURS).made or 0
    assert note_printed(planned, [1], OURS).label == ""
    update_template(planned, made, replace(OURS, questions=("Who buys?",)))
    sheet = sheets.load_sheet(planned, 1)
    assert sheet.questions == OURS.questions
    assert sheet.template == OURS
    delete_template(planned, made)
    usual = replace(STANDARD, name="x", questions=("Usual?",))
    assert sheets.load_sheet(planned, 1).printed_from(usual).questions == OURS.questions
    never = sheets.load_sheet(planned, 2)
    assert (never.template, never.questions) == (None, ())
    assert never.printed_from(usual).questions == ("Usual?",)
    assert [row.template.name for row in rows_templates(planned)] == [one.name for one in shipped()]


def test_a_sheet_without_questions_asks_none(planned: Book) -> None:
    """Also not those of the template that is usual by now."""
    note_printed(planned, [1], shipped()[0])
    sheet = sheets.load_sheet(planned, 1).printed_from(OURS)
    assert sheet.questions == ()
    assert sheet.template == shipped()[0]
    few = SheetTemplate("Few", "", (Part("customer"), Part("after")))
    note_printed(planned, [1], few)
    template = sheets.load_sheet(planned, 1).template
    assert template is not None
    assert template.numbers() == {"customer": 2, "after": 3}


def test_several_that_were_printed_alike(planned: Book) -> None:
    assert find_printed(planned, []) is None
    assert find_printed(planned, [1, 2]) is None
    note_printed(planned, [1, 2], DEALER)
    assert find_printed(planned, [1, 2]) == DEALER
    note_printed(planned, [2], OURS)
    assert find_printed(planned, [1, 2]) is None
    note_printed(planned, [1], OURS)
    assert find_printed(planned, [1, 2]) == OURS
    assert planned.query("SELECT count(*) FROM sheet_template") == [(2,)]  # each is kept once


def test_printing_is_no_step_and_stands_in_the_way_of_none(planned: Book) -> None:
    def newest() -> int:
        step = journal.find_undoable(planned)
        assert step is not None
        return step.id

    plan = newest()
    visit = visits.load_visit(planned, 2)
    visits.update_visit(planned, visit._replace(place="market"))
    change = newest()
    note_printed(planned, [2], DEALER)
    assert newest() == change
    # Whoever has its form open meanwhile is not told of it, and takes nothing back.
    visits.update_visit(planned, visit._replace(place="market", purpose="tea"),
                        visit._replace(place="market"))  # fmt: skip
    journal.undo(planned, newest())
    journal.undo(planned, change)
    assert visits.load_visit(planned, 2).place == ""
    assert find_printed(planned, [2]) == DEALER
    journal.undo(planned, plan)
    assert visits.find_next_visit(planned, visit.contact_id) == visits.load_visit(planned, 1)
    journal.redo(planned, plan)
    journal.redo(planned, change)
    assert visits.load_visit(planned, 2).place == "market"
    sheet = sheets.load_sheet(planned, 2)
    results.type_back(planned, sheet, sheet.typed)
    note_printed(planned, [2], OURS)
    journal.undo(planned, newest())
    assert visits.load_visit(planned, 2).outcome == "planned"


def test_many_that_were_planned_at_once_are_undone_after_printing(planned: Book) -> None:
    contact = visits.load_visit(planned, 1).contact_id
    made = visits.create_visits(
        planned,
        [visits.Visit(contact_id=contact, starts_at=f"2026-12-0{day}T10:00") for day in (1, 2)],
    )
    assert made.step is not None
    journal.undo(planned, made.step)
    journal.redo(planned, made.step)
    note_printed(planned, [3, 4], DEALER)
    journal.undo(planned, made.step)
    assert planned.query("SELECT id FROM trip_stop ORDER BY id") == [(1,), (2,)]


@pytest.mark.parametrize("size", ["a4", "a5"])
def test_a_promise_keeps_its_day_on_the_next_sheet(
    planned: Book, size: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Settings, "today", lambda _settings: date(2026, 11, 29))
    sheet = sheets.load_sheet(planned, 1)
    promise = "寄價目表與新品樣品三份，" * 10
    typed = sheet.typed._replace(promise=promise, promise_on="2026-12-12", need_item="茶")
    results.type_back(planned, sheet, typed)
    facts = load_visit_facts(planned, sheet.visit.contact_id)
    assert facts.visit_id == 2
    printed = [
        "".join(run.text for run in shape.runs)
        for shape in form(facts, size=size).pages[0].shapes
        if isinstance(shape, Text)
    ]
    [told] = [text for text in printed if "Promised  " in text]
    assert "By 12 Dec: 寄價目表" in told
    assert told.endswith("…")
