"""Contacts made through the real window: logged in three actions, opened again, corrected, gone."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kehuapp.book.activity.corrections import change_interaction, load_logged
from kehuapp.book.activity.interactions import (
    Following,
    InteractionRow,
    create_interaction,
    rows_interactions,
)
from kehuapp.book.greetings.compose import load_people, load_round
from kehuapp.book.staff.staff import create_staff, update_staff
from kehuapp.book.visits.visits import Visit, create_visit
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.ui.activity.interaction_form import InteractionForm
from kehuapp.ui.kit.toast import Toast
from kehuapp.ui.shell.main_window import MainWindow
from tests.window_parts import customers

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def ready(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The window with Ann Lee chosen."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    customers(window).list.select(1)
    return window


def form_of(window: MainWindow) -> InteractionForm:
    (form,) = [one for one in window.findChildren(InteractionForm) if one.isVisible()]
    form.activateWindow()
    QApplication.processEvents()
    return form


def begin(window: MainWindow) -> InteractionForm:
    QTest.keyClick(customers(window).list.view, Qt.Key.Key_L, CTRL)
    return form_of(window)


def focused(form: InteractionForm) -> object:
    return form.focusWidget()


def chip(form: InteractionForm, name: str) -> QPushButton:
    found = form.findChild(QPushButton, f"unfold_{name}")
    assert isinstance(found, QPushButton)
    return found


def only(book: Book, contact: int = 1) -> InteractionRow:
    (row,) = rows_interactions(book, contact)
    return row


def tasks(book: Book) -> list[tuple[object, ...]]:
    return book.query(
        "SELECT kind, text, due_on, staff_id FROM task WHERE deleted_at IS NULL ORDER BY id"
    )


def log(book: Book, contact: int = 1, **values: object) -> int:
    row = InteractionRow(contact_id=contact, at="2026-11-20T02:00:00Z", summary="Spring tea")
    made = create_interaction(book, row._replace(**values)).made  # type: ignore[arg-type]
    assert made is not None
    return made


def test_three_keys_log_a_contact(ready: MainWindow) -> None:
    form = begin(ready)
    assert focused(form) is form.summary
    QTest.keyClick(form.summary, Qt.Key.Key_4, ALT)
    QTest.keyClicks(form.summary, "Tea caddy")
    QTest.keyClick(form.summary, Qt.Key.Key_Return)
    row = only(ready.book)
    assert (row.kind, row.summary, row.direction) == ("gift", "Tea caddy", "out")
    assert not form.isVisible()


@pytest.mark.parametrize("number", range(1, 9))
def test_every_kind_has_a_key_and_a_button(ready: MainWindow, number: int) -> None:
    form = begin(ready)
    kinds = list(form.kind.buttons)
    QTest.keyClick(form, Qt.Key(Qt.Key.Key_0.value + number), ALT)
    assert form.kind.code() == kinds[number - 1]
    other = kinds[number % 8]
    QTest.mouseClick(form.kind.buttons[other], Qt.MouseButton.LeftButton)
    assert form.kind.code() == other
    QTest.keyClick(form.kind.buttons[other], Qt.Key.Key_Left)
    assert form.kind.code() == kinds[number - 1]


def test_the_mouse_logs_a_contact(ready: MainWindow) -> None:
    customers(ready).card.head.interaction_requested.emit()
    form = form_of(ready)
    QTest.mouseClick(form.kind.buttons["meal"], Qt.MouseButton.LeftButton)
    QTest.keyClicks(form.summary, "Lunch")
    QTest.mouseClick(form._save, Qt.MouseButton.LeftButton)
    assert (only(ready.book).kind, only(ready.book).summary) == ("meal", "Lunch")


def test_shift_and_enter_begin_a_line(ready: MainWindow) -> None:
    form = begin(ready)
    QTest.keyClicks(form.summary, "one")
    QTest.keyClick(form.summary, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(form.summary, "two")
    QTest.keyClick(form.summary, Qt.Key.Key_Return, CTRL)
    assert only(ready.book).summary == "one\ntwo"


def test_everything_by_its_letter_is_one_step(ready: MainWindow) -> None:
    create_staff(ready.book, "Fang")
    form = begin(ready)
    QTest.keyClicks(form.summary, "Spring tea")
    QTest.keyClick(form.summary, Qt.Key.Key_M, ALT)
    assert focused(form) is form.minutes
    QTest.keyClicks(form.minutes, "25")
    QTest.keyClick(form.minutes, Qt.Key.Key_C, ALT)
    assert focused(form) is form.cost
    QTest.keyClicks(form.cost, "1,250.5")
    QTest.keyClick(form.cost, Qt.Key.Key_S, ALT)
    assert focused(form) is form.marks.button(1)
    QTest.keyClick(form.marks.button(1), Qt.Key.Key_4)
    QTest.keyClick(form.marks_staff.button(1), Qt.Key.Key_5)
    QTest.keyClick(form.marks_staff.button(5), Qt.Key.Key_P, ALT)
    assert focused(form) is form.promise
    QTest.keyClicks(form.promise, "Send samples")
    form.promise_staff.set_code("1")
    QTest.keyClick(form.promise, Qt.Key.Key_N, ALT)
    assert focused(form) is form.next_on.edit
    due, again = form.promise_on.day().isoformat(), form.next_on.day().isoformat()
    QTest.keyClick(form.next_on.edit, Qt.Key.Key_W, ALT)
    assert focused(form) is form.at.edit
    QTest.keyClick(form.at.edit, Qt.Key.Key_Return)
    row = only(ready.book)
    assert (row.minutes, row.cost, row.satisfaction, row.satisfaction_staff) == (25, 125050, 4, 5)
    assert tasks(ready.book) == [
        ("promise", "Send samples", due, 1),
        ("follow_up", "Get in touch again", again, None),
    ]
    ready.commands.actions.action("undo").trigger()
    assert rows_interactions(ready.book, 1) == [] and tasks(ready.book) == []


def test_the_next_date_may_be_a_visit(ready: MainWindow) -> None:
    form = begin(ready)
    QTest.mouseClick(chip(form, "next"), Qt.MouseButton.LeftButton)
    form.next_as.set_code("visit")
    on = form.next_on.day().isoformat()
    assert form.next_on.text() == f"{on} 10:00"
    form.next_as.set_code("follow_up")
    assert form.next_on.text() == on
    form.next_as.set_code("visit")
    QTest.keyClick(form.next_on.edit, Qt.Key.Key_Return)
    stops = "SELECT contact_id, starts_at FROM trip_stop WHERE deleted_at IS NULL"
    assert ready.book.query(stops) == [(1, f"{on}T10:00")]
    assert tasks(ready.book) == []
    ready.commands.interactions.open(1)
    again = form_of(ready)
    assert (again.next_as.code(), again.next_on.text()) == ("visit", f"{on} 10:00")
    again.next_on.type_text(f"{on} 下午三點半")
    again.accept()
    assert ready.book.query(stops) == [(1, f"{on}T15:30")]


BAD_COSTS = (
    ("three hundred", "This is no amount: three hundred"),
    ("-20", "A cost is not less than nothing."),
    ("1.234567", "This is no amount: 1.234567"),
    ("99999999999999", "Such an amount is too large."),
)


@pytest.mark.parametrize(("typed", "sentence"), BAD_COSTS)
def test_a_bad_cost_is_a_sentence_in_place(ready: MainWindow, typed: str, sentence: str) -> None:
    form = begin(ready)
    QTest.keyClicks(form.summary, "Gift")
    QTest.keyClick(form.summary, Qt.Key.Key_C, ALT)
    QTest.keyClicks(form.cost, typed)
    QTest.keyClick(form.cost, Qt.Key.Key_Return)
    assert form.isVisible() and form.cost_note.text() == sentence
    assert (form.summary.toPlainText(), form.cost.text()) == ("Gift", typed)
    assert rows_interactions(ready.book, 1) == []
    form.cost.selectAll()
    QTest.keyClicks(form.cost, "300")
    assert form.cost_note.isHidden()
    QTest.keyClick(form.cost, Qt.Key.Key_Return)
    assert only(ready.book).cost == 30000


def test_only_a_cost_that_cannot_be_read_is_not_left_without_a_word(ready: MainWindow) -> None:
    form = begin(ready)
    QTest.keyClick(form.summary, Qt.Key.Key_C, ALT)
    QTest.keyClicks(form.cost, "abc")
    QTest.keyClick(form.cost, Qt.Key.Key_Escape)
    assert form.isVisible()


def test_who_becomes_a_prospect_is_said(ready: MainWindow) -> None:
    customers(ready).list.select(3)  # without a tier
    form = begin(ready)
    QTest.keyClick(form.summary, Qt.Key.Key_Return)
    toast = ready.findChild(Toast)
    assert isinstance(toast, Toast)
    assert toast._text.text() == "Contact with Cid Wu logged. Now a prospect."


def test_the_purpose_goes_with_the_kind_until_one_is_chosen(ready: MainWindow) -> None:
    form = begin(ready)
    form.kind.set_code("service")
    assert form.purpose.code() == "service"
    form.kind.set_code("call")
    assert form.purpose.code() == "relationship"
    form.purpose.set_code("sale")
    form.kind.set_code("service")
    assert form.purpose.code() == "sale"


def test_a_greeting_says_for_what_it_was(ready: MainWindow) -> None:
    form = begin(ready)
    assert not form.occasion.isVisible()
    form.purpose.set_code("greeting")
    assert form.occasion.isVisible()
    form.occasion.set_code("mid_autumn")
    QTest.keyClick(form.summary, Qt.Key.Key_Return)
    row = only(ready.book)
    around = load_round(ready.book, "mid_autumn", row.occasion_year)
    (person,) = load_people(ready.book, around, [1])
    assert row.occasion_year and person.greeted_at == row.at
    customers(ready).card.show_contact(1)
    again = open_from_table(ready, "Return")
    assert again.occasion.code() == "mid_autumn"
    again.purpose.set_code("sale")
    QTest.keyClick(again.summary, Qt.Key.Key_Return)
    assert (only(ready.book).occasion, only(ready.book).occasion_year) == ("", None)


# One that is written down


def open_from_table(window: MainWindow, by: str) -> InteractionForm:
    card = customers(window).card
    card.show_tab("interactions")
    table = card.interactions.table
    table.setCurrentCell(0, 2)
    if by == "mouse":
        at = table.visualItemRect(table.item(0, 2)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    else:
        QTest.keyClick(table, Qt.Key(getattr(Qt.Key, f"Key_{by}")))
    return form_of(window)


@pytest.mark.parametrize("by", ["mouse", "Return", "F2"])
def test_the_card_opens_and_corrects_it(ready: MainWindow, by: str) -> None:
    number = log(ready.book, minutes=12, cost=30000, satisfaction=3)
    customers(ready).card.show_contact(1)
    form = open_from_table(ready, by)
    assert form.windowTitle() == "Logged contact: Ann Lee"
    assert (form.minutes.value(), form.cost.text(), form.marks.mark()) == (12, "300", 3)
    QTest.keyClick(form.summary, Qt.Key.Key_7, ALT)
    form.cost.setText("450")
    QTest.keyClick(form.summary, Qt.Key.Key_Return)
    row = only(ready.book)
    assert (row.id, row.kind, row.cost, row.minutes, row.at) == (
        number, "help", 45000, 12, "2026-11-20T02:00:00Z"
    )  # fmt: skip
    ready.commands.actions.action("undo").trigger()
    assert (only(ready.book).kind, only(ready.book).cost) == ("call", 30000)


def test_the_list_opens_the_latest_by_a_key(ready: MainWindow) -> None:
    log(ready.book, at="2026-11-01T02:00:00Z", summary="Old")
    log(ready.book)
    QTest.keyClick(
        customers(ready).list.view, Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier
    )
    assert form_of(ready).summary.toPlainText() == "Spring tea"


def test_nothing_logged_yet_is_said(ready: MainWindow) -> None:
    ready.commands.actions.action("interaction_last").trigger()
    toast = ready.findChild(Toast)
    assert isinstance(toast, Toast)
    assert toast._text.text() == "Nothing has been logged with this customer yet."


def test_the_timeline_opens_and_deletes_it(ready: MainWindow) -> None:
    from kehuapp.ui.timeline.entry_row import EntryRow

    log(ready.book)
    page = customers(ready)
    page.card.show_contact(1)
    page.card.show_tab("timeline")
    page.timeline.show_contact(1)
    QApplication.processEvents()
    rows = [one for one in page.timeline.findChildren(EntryRow) if one.isVisible()]
    (row,) = [one for one in rows if one.entry is not None and one.entry.source == "contact"]
    QTest.keyClick(row, Qt.Key.Key_Return)
    form = form_of(ready)
    assert form.summary.toPlainText() == "Spring tea"
    QTest.keyClick(form, Qt.Key.Key_Escape)
    QTest.keyClick(row, Qt.Key.Key_Delete)
    assert rows_interactions(ready.book, 1) == []


@pytest.mark.parametrize("by", ["key", "form"])
def test_it_is_deleted_and_comes_back(ready: MainWindow, by: str) -> None:
    log(ready.book)
    card = customers(ready).card
    card.show_contact(1)
    if by == "key":
        card.show_tab("interactions")
        card.interactions.table.setCurrentCell(0, 0)
        QTest.keyClick(card.interactions.table, Qt.Key.Key_Delete)
    else:
        form = open_from_table(ready, "Return")
        delete = form.findChild(QPushButton, "delete")
        QTest.mouseClick(delete, Qt.MouseButton.LeftButton)
    assert rows_interactions(ready.book, 1) == []
    ready.commands.actions.action("undo").trigger()
    assert only(ready.book).summary == "Spring tea"


def test_an_untouched_one_is_left_by_esc_and_saved_without_a_step(ready: MainWindow) -> None:
    promised = Following(True, "2026-12-01", None, "2026-12-20")
    row = InteractionRow(contact_id=1, at="2026-11-20T02:00:07Z", next_step="Samples", cost=0)
    create_interaction(ready.book, row, promised)
    before = journal.latest(ready.book)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        form = open_from_table(ready, "Return")
        assert form.promise.text() == "Samples" and not form.is_touched()
        QTest.keyClick(form.summary, key)
        assert not form.isVisible()
    assert journal.latest(ready.book) == before


UNTOUCHED: tuple[tuple[dict[str, object], Following], ...] = (
    ({"minutes": 2000}, Following()),
    ({"minutes": 0}, Following()),
    ({"summary": " one \r\n\ntwo\n"}, Following()),
    ({"next_step": "one\ntwo"}, Following()),
    ({"next_step": "one\ntwo"}, Following(True, "2026-12-01", 2)),
    ({"next_step": "one"}, Following(True, "", None, "2026-12-20")),
    ({"kind": "tea", "purpose": "odd", "staff_id": 2}, Following()),
    ({"cost": 0, "satisfaction": 1, "satisfaction_staff": 5}, Following()),
    ({"occasion": "spring", "occasion_year": 2025}, Following()),
    ({"purpose": "greeting", "occasion": "Our day", "occasion_year": 2025}, Following()),
    ({"summary": "", "at": "2026-11-20T02:00:59Z"}, Following()),
)


@pytest.mark.parametrize(("values", "following"), UNTOUCHED)
def test_what_is_opened_and_saved_stays_as_it_was(
    ready: MainWindow, values: dict[str, Any], following: Following
) -> None:
    create_staff(ready.book, "Fang")
    create_staff(ready.book, "Guo")
    update_staff(ready.book, 2, "Guo", False)  # who left
    row = InteractionRow(contact_id=1, at="2026-11-20T02:00:00Z")._replace(**values)
    number = create_interaction(ready.book, row, following).made or 0
    stored = load_logged(ready.book, number)
    customers(ready).card.show_contact(1)
    form = open_from_table(ready, "Return")
    assert form.logged() == stored
    assert form.promise_staff.currentText() in ("Nobody", "Guo")
    before = journal.latest(ready.book)
    QTest.keyClick(form.summary, Qt.Key.Key_Return)
    assert load_logged(ready.book, number) == stored and journal.latest(ready.book) == before


@pytest.mark.parametrize(("starts_at", "is_ticked"), [("2020-01-07", True), ("2999-01-07", False)])
def test_a_visit_that_was_to_be_is_taken_for_the_one_that_was(
    ready: MainWindow, starts_at: str, is_ticked: bool
) -> None:
    create_visit(ready.book, Visit(contact_id=1, starts_at=f"{starts_at}T10:00"))
    form = begin(ready)
    QTest.keyClick(form.summary, Qt.Key.Key_1, ALT)
    assert form.planned.isVisible() and form.planned.isChecked() == is_ticked
    QTest.keyClick(form.summary, Qt.Key.Key_2, ALT)
    assert not form.planned.isChecked()
    QTest.keyClick(form.summary, Qt.Key.Key_1, ALT)
    QTest.keyClick(form.summary, Qt.Key.Key_Return)
    (outcome,) = ready.book.query("SELECT outcome FROM trip_stop")[0]
    assert outcome == ("done" if is_ticked else "planned")


def test_a_next_step_of_old_stays_a_note(ready: MainWindow) -> None:
    number = log(ready.book, next_step="Samples")
    form = open_from_table(ready, "Return")
    form.promise.setText("Two samples")
    QTest.keyClick(form.summary, Qt.Key.Key_Return)
    assert tasks(ready.book) == []
    assert load_logged(ready.book, number).row.next_step == "Two samples"


def test_what_another_desk_changed_is_said_and_typing_kept(ready: MainWindow) -> None:
    number = log(ready.book, cost=10000)
    form = open_from_table(ready, "Return")
    theirs = load_logged(ready.book, number)
    change_interaction(
        ready.book, theirs, theirs._replace(row=theirs.row._replace(cost=20000, minutes=40))
    )
    form.cost.setText("300")
    QTest.keyClick(form.summary, Qt.Key.Key_Return)
    assert form.isVisible() and form.cost.text() == "300"
    assert form._hint.text() == (
        "Somebody changed the same in the meantime (cost). What you typed is kept: save again to "
        "let it stand."
    )
    assert only(ready.book).cost == 20000
    QTest.keyClick(form.summary, Qt.Key.Key_Return)
    assert (only(ready.book).cost, only(ready.book).minutes) == (30000, 40)


def test_one_that_went_meanwhile_keeps_the_typing(ready: MainWindow) -> None:
    number = log(ready.book)
    form = open_from_table(ready, "Return")
    ready.commands.interactions.delete(number)
    QTest.keyClicks(form.summary, "x")
    QTest.keyClick(form.summary, Qt.Key.Key_Return)
    assert form.isVisible() and "no longer in the book" in form._hint.text()
    form.reject()
    form.reject()


def test_the_card_tells_minutes_cost_and_by_whom(ready: MainWindow) -> None:
    create_staff(ready.book, "Fang")
    log(ready.book, minutes=12, cost=125050, staff_id=1, satisfaction=4, satisfaction_staff=2)
    card = customers(ready).card
    card.show_contact(1)
    card.show_tab("interactions")
    table = card.interactions.table
    assert [table.horizontalHeaderItem(c).text() for c in (3, 4, 5)] == [
        "Minutes", "Cost", "By whom"
    ]  # fmt: skip
    assert [table.item(0, c).text() for c in (3, 4, 5, 6)] == ["12", "$1,250.50", "Fang", "4 of 5"]
    assert "the shop 4 of 5 · the colleague 2 of 5" in table.item(0, 6).toolTip()


@pytest.mark.usefixtures("dressed")
def test_it_fits_a_low_screen_with_everything_unfolded(
    ready: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = begin(ready)
    for name in form._chips:
        chip(form, name).click()
    QApplication.processEvents()
    assert form.height() <= 720 - 60 and form.width() <= 1280
    for part in form._parts.values():
        spot = part.mapTo(form, QPoint(0, part.height()))
        assert spot.y() <= form.height(), part
    form.reject()
    form.reject()
