"""Promises and needs in the window: written, ticked, opened, closed, by mouse and by keys."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from kehuapp.book.comments.comments import create_comment
from kehuapp.book.plans.needs import NeedRow, change_need, create_need, load_need, rows_needs
from kehuapp.book.plans.tasks import change_task, create_task, load_task, rows_tasks
from kehuapp.book.sales.sales import SaleRow, create_sale, rows_sales
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.book.staff.staff import create_staff
from kehuapp.book.visits.visits import Visit, create_visit
from kehuapp.store.database import Book
from kehuapp.ui.comments.card import CommentCard
from kehuapp.ui.pages.tasks import TasksPage
from kehuapp.ui.plans.need_form import GoneForm, NeedForm, PostponeForm, WinForm
from kehuapp.ui.plans.plans_pane import PlansPane
from kehuapp.ui.plans.task_form import TaskForm
from kehuapp.ui.plans.tasks_pane import TasksPane
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.timeline.entry_row import EntryRow
from kehuapp.ui.visits.visit_form import VisitForm
from tests.window_parts import customers

ENTER = Qt.Key.Key_Return


@pytest.fixture(autouse=True)
def still(shop: Book) -> None:
    """It is Sunday, 29 November 2026."""
    update_settings(shop, replace(load_settings(shop), fixed_today="2026-11-29"))


def opened(window: MainWindow, kind: type) -> object:
    (form,) = [one for one in window.findChildren(kind) if one.isVisible()]
    return form


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    """A key of the window, as the system sends it."""
    qtbot.keyClick(window, key)


def plans(window: MainWindow) -> PlansPane:
    window.commands.plans.show_plans()
    return customers(window).plans


def promise(window: MainWindow) -> TaskForm:
    window.commands.actions.action("task_new").trigger()
    form = opened(window, TaskForm)
    assert isinstance(form, TaskForm)
    return form


def need(window: MainWindow) -> NeedForm:
    window.commands.actions.action("need_new").trigger()
    form = opened(window, NeedForm)
    assert isinstance(form, NeedForm)
    return form


def test_a_promise_is_two_lines_and_enter(window: MainWindow, shop: Book, qtbot: QtBot) -> None:
    create_staff(shop, "Fang")
    window.session.choose_staff(1)
    customers(window).list.select(1)
    form = promise(window)
    assert form.windowTitle() == "Promise something to Ann Lee"
    qtbot.keyClicks(form.text, "Send samples")
    qtbot.keyClick(form.text, Qt.Key.Key_Tab)
    qtbot.keyClicks(form.when, "next friday")
    assert form.when.echo.text() == "4 Dec (Fri)"
    qtbot.keyClick(form.when, ENTER)
    (row,) = rows_tasks(shop, 1)
    assert (row.text, row.due_on, row.staff, row.kind) == (
        "Send samples", "2026-12-04", "Fang", "promise"
    )  # fmt: skip
    assert window.toast.text() == "Task written down: Ann Lee, Send samples"


def test_a_day_nobody_can_read_keeps_the_form(window: MainWindow, shop: Book) -> None:
    customers(window).list.select(1)
    form = promise(window)
    form.text.setText("Send samples")
    form.when.setText("soon")
    form.accept()
    assert form.isVisible() and "cannot be read" in form._hint.text()
    form.when.setText("")
    form.repeats.set_code("month")
    form.accept()
    assert form.isVisible() and "first time" in form._hint.text()
    form.when.setText("2026-12-31")
    form.accept()
    assert [(row.due_on, row.repeats) for row in rows_tasks(shop, 1)] == [
        ("2026-12-31", "month:31")
    ]


@pytest.mark.parametrize(
    ("when", "kind", "repeats"),
    [
        ("2027-02-28", "month", "month:28"),
        ("12/25", "year", "year:12-25"),
        ("2027-09-15", "lunar", "lunar:08-15"),
        ("農曆12/30", "lunar", "lunar:12-30"),
        ("2025-08-03", "lunar", "lunar:L06-10"),
    ],
)
def test_how_it_comes_again(window: MainWindow, when: str, kind: str, repeats: str) -> None:
    customers(window).list.select(1)
    form = promise(window)
    form.text.setText("x")
    form.when.setText(when)
    form.repeats.set_code(kind)
    assert form.value().repeats == repeats
    form.reject()
    form.reject()


def test_a_short_month_does_not_change_what_was_meant(window: MainWindow, shop: Book) -> None:
    made = create_task(shop, 1, "x", "2027-02-28", repeats="month:31").made or 0
    window.commands.plans.edit_task(made)
    form = opened(window, TaskForm)
    assert isinstance(form, TaskForm)
    form.text.setText("y")
    form.accept()
    assert load_task(shop, made)[:5] == ("y", "2027-02-28", None, "promise", "month:31")


def test_what_is_owed_heads_the_card_and_is_ticked_there(
    window: MainWindow, shop: Book, qtbot: QtBot
) -> None:
    page = customers(window)
    page.list.select(2)
    assert "owed" not in vars(page.card)  # most owe nothing
    for text, due in (("late", "2026-11-20"), ("soon", "2026-12-01"), ("some day", ""),
                      ("also", "")):  # fmt: skip
        create_task(shop, 1, text, due)
    create_need(shop, 1, NeedRow("Tea", 4, "kg", "2027-03-01", when_text="next spring"))
    page.list.select(1)
    owed = page.card.owed
    assert owed.isVisible()
    assert owed.texts() == [
        "late · 9 day(s) overdue",
        "soon · due in 2 day(s)",
        "some day",
        "1 more open · Expected: Tea 4 kg · next spring",
    ]
    qtbot.mouseClick(owed.ticks()[0], Qt.MouseButton.LeftButton)
    assert owed.texts()[0] == "soon · due in 2 day(s)"
    assert window.toast.text() == "Done: Ann Lee, late"
    window.commands.books.undo()
    assert owed.texts()[0] == "late · 9 day(s) overdue"
    page.list.select(2)
    assert not owed.isVisible()


def test_the_strip_leads_to_the_tab(window: MainWindow, shop: Book, qtbot: QtBot) -> None:
    create_need(shop, 1, NeedRow("Tea"))
    page = customers(window)
    page.list.select(2)
    page.list.select(1)
    every = page.card.owed.findChild(type(page.card.head.edit), "plans")
    qtbot.mouseClick(every, Qt.MouseButton.LeftButton)
    assert page.card.tab() == "plans" and page.plans.needs.rowCount() == 1


def test_the_tab_by_keys(window: MainWindow, shop: Book, qtbot: QtBot) -> None:
    for text in ("a", "b"):
        create_task(shop, 1, text, "2026-12-01")
    customers(window).list.select(1)
    pane = plans(window)
    assert pane.tasks.hasFocus() and pane.tasks.rowCount() == 2
    qtbot.keyClick(pane.tasks, Qt.Key.Key_Space)
    assert [row.done_at is not None for row in rows_tasks(shop, 1)] == [False, True]
    assert [pane.tasks.item(row, 2).text() for row in (0, 1)] == ["b", "a"]
    pane.tasks.selectRow(1)
    qtbot.keyClick(pane.tasks, Qt.Key.Key_Space)
    assert all(row.done_at is None for row in rows_tasks(shop, 1))
    pane.tasks.selectRow(0)
    qtbot.keyClick(pane.tasks, Qt.Key.Key_Delete)
    assert [row.text for row in rows_tasks(shop, 1)] == ["b"]
    qtbot.keyClick(pane.tasks, ENTER)
    form = opened(window, TaskForm)
    assert isinstance(form, TaskForm)
    assert form.windowTitle() == "Promised to Ann Lee"
    qtbot.keyClick(form.text, Qt.Key.Key_End)
    qtbot.keyClicks(form.text, "!")
    qtbot.keyClick(form.text, ENTER)
    assert [row.text for row in rows_tasks(shop, 1)] == ["b!"]


def test_the_tab_by_mouse(window: MainWindow, shop: Book, qtbot: QtBot) -> None:
    create_task(shop, 1, "a")
    customers(window).list.select(1)
    pane = plans(window)
    pane.tasks.item(0, 0).setCheckState(Qt.CheckState.Checked)  # what a click on the box does
    assert rows_tasks(shop, 1)[0].done_at is not None
    qtbot.mouseClick(pane.add_task, Qt.MouseButton.LeftButton)
    form = opened(window, TaskForm)
    assert isinstance(form, TaskForm)
    form.reject()


def test_a_need_from_its_first_word_to_the_sale(
    window: MainWindow, shop: Book, qtbot: QtBot
) -> None:
    customers(window).list.select(1)
    form = need(window)
    assert form.windowTitle() == "What Ann Lee will need"
    qtbot.keyClicks(form.item, "Spring tea")
    form.quantity.setText("many")
    form.accept()
    assert form.isVisible() and "not a quantity: many" in form._hint.text()
    form.quantity.setText("１，２００")
    form.unit.setText("kg")
    form.when.setText("before Mid-Autumn")
    assert form.when.echo.text() == "until 14 Sep 2027"
    qtbot.keyClick(form.when, ENTER)
    (row,) = rows_needs(shop, 1)
    assert row[:6] == ("Spring tea", 1200, "kg", "", "2027-09-14", "likely")
    assert row.when_text == "before Mid-Autumn"
    pane = plans(window)
    pane.needs.setFocus()
    qtbot.mouseClick(pane._need_buttons["win"], Qt.MouseButton.LeftButton)
    sale = opened(window, WinForm)
    assert isinstance(sale, WinForm)
    assert (sale.item.text(), sale.quantity.text(), sale.unit.text()) == (
        "Spring tea", "1200", "kg"
    )  # fmt: skip
    sale.accept()
    assert sale.isVisible() and sale._hint.text() == "Say how much it was."
    sale.amount.setText("lots")
    sale.accept()
    assert "not an amount: lots" in sale._hint.text()
    sale.amount.setText("9,600")
    qtbot.keyClick(sale.amount, ENTER)
    (sold,) = rows_sales(shop, 1)
    assert (sold.item, sold.amount, sold.profit, sold.on_date) == (
        "Spring tea", 960000, None, "2026-11-29"
    )  # fmt: skip
    assert rows_needs(shop, 1)[0].sale_id == sold.id
    assert not pane._need_buttons["win"].isEnabled()
    window.commands.books.undo()
    assert rows_sales(shop, 1) == [] and rows_needs(shop, 1)[0].status == "open"


def test_a_need_is_postponed_and_gone(window: MainWindow, shop: Book, qtbot: QtBot) -> None:
    made = create_need(shop, 1, NeedRow("Tea", when_text="December")).made or 0
    customers(window).list.select(1)
    pane = plans(window)
    qtbot.mouseClick(pane._need_buttons["postpone"], Qt.MouseButton.LeftButton)
    form = opened(window, PostponeForm)
    assert isinstance(form, PostponeForm)
    form.accept()
    assert form.isVisible()
    form.when.setText("next spring")
    qtbot.keyClick(form.when, ENTER)
    assert load_need(shop, made)[3:5] == ("2027-03-01", "2027-05-31")
    qtbot.mouseClick(pane._need_buttons["close"], Qt.MouseButton.LeftButton)
    gone = opened(window, GoneForm)
    assert isinstance(gone, GoneForm)
    qtbot.keyClicks(gone.reason, "Moved")
    qtbot.keyClick(gone.reason, ENTER)
    assert (load_need(shop, made).status, load_need(shop, made).note) == ("gone", "Moved")
    assert window.toast.text() == "No longer wanted: Ann Lee, Tea"
    assert pane.needs.item(0, 3).text() == "No longer wanted"
    pane.needs.setFocus()
    qtbot.keyClick(pane.needs, Qt.Key.Key_Delete)
    assert rows_needs(shop, 1) == []


def test_days_said_last_month_stay_as_they_were_meant(window: MainWindow, shop: Book) -> None:
    made = create_need(
        shop, 1, NeedRow("Tea", None, "", "2026-11-01", "2026-11-30", when_text="next month")
    ).made or 0  # fmt: skip
    window.commands.plans.edit_need(made)
    form = opened(window, NeedForm)
    assert isinstance(form, NeedForm)
    form.item.setText("Green tea")
    form.accept()
    assert load_need(shop, made)[3:5] == ("2026-11-01", "2026-11-30")


def test_what_another_window_changed_is_said_first(window: MainWindow, shop: Book) -> None:
    task = create_task(shop, 1, "a", "2026-12-01").made or 0
    wish = create_need(shop, 1, NeedRow("Tea")).made or 0
    window.commands.plans.edit_task(task)
    form = opened(window, TaskForm)
    assert isinstance(form, TaskForm)
    change_task(shop, load_task(shop, task)._replace(due_on="2026-12-09"))
    form.text.setText("b")
    form.accept()
    assert form.isVisible() and "in the meantime" in form._hint.text()
    assert load_task(shop, task).text == "a" and form.text.text() == "b"
    form.accept()
    assert not form.isVisible() and load_task(shop, task).text == "b"
    window.commands.plans.edit_need(wish)
    other = opened(window, NeedForm)
    assert isinstance(other, NeedForm)
    change_need(shop, load_need(shop, wish)._replace(quantity=3))
    other.item.setText("Coffee")
    other.accept()
    assert other.isVisible() and load_need(shop, wish).item == "Tea"
    other.accept()
    assert load_need(shop, wish).item == "Coffee"


def test_selected_words_of_a_comment(window: MainWindow, shop: Book) -> None:
    create_comment(shop, 1, "<p>Wants <b>spring tea</b> for<br>the wedding.</p>")
    page = customers(window)
    page.list.select(2)
    page.list.select(1)
    window.activateWindow()
    (card,) = page.comments.list.findChildren(CommentCard)
    card.body.setFocus()
    cursor = card.body.textCursor()
    cursor.setPosition(6)
    cursor.setPosition(20, QTextCursor.MoveMode.KeepAnchor)
    card.body.setTextCursor(cursor)
    assert card.body.hasFocus()
    form = need(window)
    assert form.item.text() == "spring tea for" and form.focusWidget() is form.quantity
    form.accept()
    (row,) = rows_needs(shop, 1)
    assert row.comment_id == card.row.id  # type: ignore[union-attr]
    card.body.setFocus()
    other = promise(window)
    assert other.text.text() == "spring tea for" and other.focusWidget() is other.when
    other.accept()
    assert rows_tasks(shop, 1)[0].comment_id == row.comment_id


def page_of_tasks(window: MainWindow, whose: str | None = None) -> TasksPane:
    window.session.go("tasks", whose)
    page = window.host.page("tasks")
    assert isinstance(page, TasksPage)
    return page.tasks


def test_the_page_of_all(window: MainWindow, shop: Book, qtbot: QtBot) -> None:
    fang, guo = (create_staff(shop, name).step and at for at, name in ((1, "Fang"), (2, "Guo")))
    create_task(shop, 1, "late", "2026-11-20", fang)
    create_task(shop, 2, "soon", "2026-12-01", guo)
    window.session.choose_staff(fang)
    pane = page_of_tasks(window)
    frame = window.host.page("tasks").widget()
    assert pane.whose() == "mine" and pane.table.rowCount() == 1
    assert frame.about.text() == "1 open · 1 overdue"
    qtbot.mouseClick(pane.all, Qt.MouseButton.LeftButton)
    assert [pane.table.item(row, 5).text() for row in (0, 1)] == ["Ann Lee", "Bob Chen"]
    pane.table.setFocus()
    pane.table.selectRow(0)
    qtbot.keyClick(pane.table, Qt.Key.Key_Space)
    assert pane.table.rowCount() == 1 and window.toast.text() == "Done: Ann Lee, late"
    window.commands.books.undo()
    assert pane.table.rowCount() == 2
    pane.table.selectRow(1)
    qtbot.keyClick(pane.table, ENTER, Qt.KeyboardModifier.ShiftModifier)
    assert window.session.current == 2 and customers(window).card.tab() == "plans"


def test_an_empty_page_says_what_belongs_there(window: MainWindow) -> None:
    pane = page_of_tasks(window)
    assert pane.table.isHidden() and pane.empty.isVisible()
    assert date(2026, 11, 29) == pane._today


def test_nobody_is_promised_anything_in_the_trash(window: MainWindow, shop: Book) -> None:
    create_task(shop, 1, "a")
    page = customers(window)
    page.list.select(1)
    window.commands.customers.delete()
    from kehuapp.ui.work import places

    window.session.show_place(places.TRASH)
    page.list.select(1)
    assert not window.commands.actions.action("task_new").isEnabled()
    assert [box.isEnabled() for box in page.card.owed.ticks()] == [False]


def test_a_promise_for_a_visit(window: MainWindow, shop: Book, qtbot: QtBot) -> None:
    create_visit(shop, Visit(contact_id=2, starts_at="2026-12-01T10:00"))
    customers(window).list.select(2)
    window.commands.actions.action("visit_plan").trigger()
    visit = opened(window, VisitForm)
    assert isinstance(visit, VisitForm)
    qtbot.mouseClick(visit.findChild(QPushButton, "promise"), Qt.MouseButton.LeftButton)
    form = opened(window, TaskForm)
    assert isinstance(form, TaskForm)
    form.text.setText("Bring the catalogue")
    form.when.setText("2026-12-01")
    form.accept()
    (row,) = rows_tasks(shop, 2)
    assert (row.text, row.trip_stop_id) == ("Bring the catalogue", 1)
    assert visit.isVisible()
    visit.reject()


@pytest.mark.parametrize("what", ["need", "task"])
def test_the_timeline_opens_them(window: MainWindow, shop: Book, qtbot: QtBot, what: str) -> None:
    create_need(shop, 1, NeedRow("Tea"))
    create_task(shop, 1, "Samples")
    page = customers(window)
    page.list.select(1)
    page.card.show_tab("timeline")
    (row,) = [
        one
        for one in page.timeline.findChildren(EntryRow)
        if one.entry is not None and one.entry.source == what
    ]
    row.setFocus()
    qtbot.keyClick(row, ENTER)
    form = opened(window, TaskForm if what == "task" else NeedForm)
    assert isinstance(form, (TaskForm, NeedForm))
    form.reject()


@pytest.mark.usefixtures("dressed")
def test_words_of_a_comment_have_a_menu(window: MainWindow, shop: Book) -> None:
    create_comment(shop, 1, "<p>Wants tea</p>")
    page = customers(window)
    page.list.select(2)
    page.list.select(1)
    (card,) = page.comments.list.findChildren(CommentCard)
    card.body.selectAll()
    spot = card.body.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, card.body.mapToGlobal(spot))
    card.body.contextMenuEvent(event)
    (menu,) = [one for one in card.body.findChildren(QMenu) if one.isVisible()]
    names = [action.objectName() for action in menu.actions()]
    assert names[-2:] == ["task_new", "need_new"]
    menu.actions()[-1].trigger()
    form = opened(window, NeedForm)
    assert isinstance(form, NeedForm)
    assert form.item.text() == "Wants tea"
    form.reject()
    form.reject()
    menu.close()


def test_a_page_of_very_many_says_that_it_is_not_all(
    window: MainWindow, shop: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kehuapp.ui.plans import tasks_pane

    monkeypatch.setattr(tasks_pane, "MOST", 2)
    for text in ("a", "b", "c"):
        create_task(shop, 1, text)
    pane = page_of_tasks(window, "all")
    assert pane.table.rowCount() == 2 and pane.about() == "the first 2"


@pytest.mark.usefixtures("dressed")
def test_the_tab_makes_no_window_higher(window: MainWindow, shop: Book, qtbot: QtBot) -> None:
    for number in range(30):
        create_task(shop, 1, f"task {number}")
        create_need(shop, 1, NeedRow(f"tea {number}"))
    customers(window).list.select(1)
    pane = plans(window)
    assert window.minimumSizeHint().height() <= 600
    qtbot.waitUntil(lambda: pane._inside.height() > 2000)
    pane.needs.setFocus()
    qtbot.keyClick(pane.needs, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    row = pane.needs.visualItemRect(pane.needs.item(29, 0)).center()
    spot = pane.needs.viewport().mapTo(pane, row)
    assert pane.rect().contains(spot)


def test_what_was_sold_completes_a_need(window: MainWindow, shop: Book, qtbot: QtBot) -> None:
    sold = SaleRow(0, "2026-11-20", "Spring tea", 2, "kg", 2000, None, False, "", "")
    create_sale(shop, 1, sold)
    customers(window).list.select(1)
    form = need(window)
    assert isinstance(form, NeedForm)
    offered = form.completer.list
    qtbot.keyClicks(form.item, "spr")
    assert [choice.text for choice in offered.choices()] == ["Spring tea"]
    qtbot.keyClick(form.item, Qt.Key.Key_Escape)
    assert form.isVisible() and not offered.isVisible()
    qtbot.keyClicks(form.item, "i")
    qtbot.keyClick(form.item, ENTER)
    assert (form.item.text(), form.unit.text(), form.isVisible()) == ("Spring tea", "kg", True)
    form.unit.setText("box")
    form.item.clear()
    qtbot.keyClicks(form.item, "sp")
    qtbot.keyClick(form.item, Qt.Key.Key_Tab)
    assert (form.item.text(), form.unit.text()) == ("Spring tea", "box")  # what was typed stays
    form.item.clear()
    qtbot.keyClicks(form.item, "Spring cake")  # never sold: nothing to complete
    assert not offered.isVisible()
    qtbot.keyClick(form.item, ENTER)
    (row,) = rows_needs(shop, 1)
    assert row[0] == "Spring cake"
