"""The page of today in the window: rows finished where they stand, put off, undone; by keys and by
mouse; the day goes on."""

from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from kehuapp.book.activity.interactions import InteractionRow, create_interaction, rows_interactions
from kehuapp.book.contacts.card import ContactCard, DateRow
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.book.days.reminders import load_reminders, update_reminders
from kehuapp.book.plans.needs import NeedRow, create_need
from kehuapp.book.plans.tasks import create_task, delete_task, load_task
from kehuapp.book.rhythm.snoozes import snooze
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.book.staff.staff import create_staff
from kehuapp.book.tiers.tiers import load_tier_policies, update_tier_policies
from kehuapp.book.visits.visits import Visit, create_visit, load_visit
from kehuapp.changes import Changes
from kehuapp.store.beside import LINES, path_beside
from kehuapp.store.database import Book
from kehuapp.ui.activity.interaction_form import InteractionForm
from kehuapp.ui.greetings.greeting_window import GreetingWindow
from kehuapp.ui.kit import theme
from kehuapp.ui.printing.preview import SheetPreview
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.today.queue_delegate import UNDO_SECONDS, verbs_of
from kehuapp.ui.today.queue_rows import Finished, Row, merged
from kehuapp.ui.today.quick_fields import ContactFields, LaterFields
from kehuapp.ui.today.today_pane import TodayPane
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import EVERYBODYS
from tests.window_parts import customers, today

TODAY = date(2026, 11, 29)
ENTER = Qt.Key.Key_Return


def day(away: int) -> str:
    return (TODAY + timedelta(days=away)).isoformat()


@pytest.fixture(autouse=True)
def filled(shop: Book) -> None:
    """It is Sunday, 29 November 2026; something of every kind is to be done."""
    update_settings(shop, replace(load_settings(shop), fixed_today=TODAY.isoformat()))
    dated = ContactCard(name="Dora", dates=(DateRow("birthday", "gregorian", 1990, 12, 1),))
    create_contact(shop, dated)
    create_contact(shop, ContactCard(name="Kay", tier="key", company="Tea house"))
    create_contact(shop, ContactCard(name="Rex", tier="regular"))
    for contact, away in ((1, 0), (2, 0), (3, 0), (5, -20), (6, -50)):
        create_interaction(shop, InteractionRow(contact_id=contact, at=f"{day(away)}T02:00:00Z"))
    create_task(shop, 1, "samples", day(-3))
    create_visit(shop, Visit(contact_id=2, starts_at=f"{day(-1)}T10:30", purpose="prices"))
    create_visit(shop, Visit(contact_id=2, starts_at=f"{day(0)}T23:59"))
    create_need(shop, 3, NeedRow("tea", 2, "kg", day(9)))


def rows(pane: TodayPane) -> list[tuple[str, str]]:
    """(kind, "" while it is open, else what the folded line says)."""
    return [
        (row.entry.kind, row.finished.words if row.finished else "")
        for row in pane.queue.model.rows
    ]


def at(pane: TodayPane, kind: str) -> None:
    """Put the keyboard into the row of a kind."""
    kinds = [row.entry.kind for row in pane.queue.model.rows]
    pane.queue.view.choose(kinds.index(kind))
    pane.queue.view.setFocus()


F = TypeVar("F")


def filled_in(pane: TodayPane, kind: type[F]) -> F:
    """What is being filled in where a row was."""
    fields = pane.queue.view.fields()
    assert isinstance(fields, kind)
    return fields


def press(qtbot: QtBot, pane: TodayPane, key: Qt.Key) -> None:
    qtbot.keyClick(pane.queue.view, key)


def test_a_morning_by_keys(qtbot: QtBot, window: MainWindow, shop: Book) -> None:
    pane = today(window).today
    view = pane.queue.view
    assert [kind for kind, _ in rows(pane)] == ["task", "unreported", "date", "need", "due", "due"]
    assert view.hasFocus() and pane.queue.count.text() == "0/6"
    # A promise is done by one key, folds where it stands and comes back by Undo.
    press(qtbot, pane, Qt.Key.Key_1)
    assert rows(pane)[0] == ("task", "Promised: samples") and load_task(shop, 1).done_at
    chosen = view.chosen()
    assert chosen is not None and chosen.kind == "unreported"
    assert pane.queue.count.text() == "1/6"
    window.commands.books.undo()
    assert rows(pane)[0] == ("task", "") and pane.queue.count.text() == "0/6"
    chosen = view.chosen()
    assert chosen is not None and chosen.kind == "task", "1 finishes what came back, no other"
    # Later: tomorrow, unless another day is chosen.
    at(pane, "task")
    press(qtbot, pane, Qt.Key.Key_2)
    later = filled_in(pane, LaterFields)
    qtbot.keyClick(later.day, ENTER)
    assert load_task(shop, 1).due_on == day(1) and "30 Nov" in rows(pane)[0][1]
    # A birthday: the greeting was sent.
    at(pane, "date")
    press(qtbot, pane, Qt.Key.Key_1)
    assert rows(pane)[2][1].startswith("Birthday on 1 Dec")
    assert rows_interactions(shop, 4)[0].purpose == "greeting"
    # An order: asked, in a line.
    at(pane, "need")
    press(qtbot, pane, Qt.Key.Key_1)
    fields = filled_in(pane, ContactFields)
    assert fields.summary.hasFocus()
    fields.summary.setText("wants 3 kg")
    qtbot.keyClick(fields.summary, ENTER)
    # The newest: somebody called at ten, and it may be earlier than that now.
    told = max(rows_interactions(shop, 3), key=lambda row: row.id)
    assert (told.purpose, told.kind, told.summary) == ("sale", "call", "wants 3 kg")
    assert rows(pane)[3] == ("need", "Asked: tea 2 kg")
    # Who is due is put off with a reason, or called.
    at(pane, "due")
    press(qtbot, pane, Qt.Key.Key_2)
    later = filled_in(pane, LaterFields)
    later.reason.setText("on holiday")
    qtbot.keyClick(later.reason, ENTER)
    assert rows(pane)[4] == ("due", "put off to 30 Nov")
    press(qtbot, pane, Qt.Key.Key_1)
    fields = filled_in(pane, ContactFields)
    qtbot.keyClick(fields.summary, Qt.Key.Key_Escape)
    assert not view.has_fields() and view.hasFocus()
    press(qtbot, pane, Qt.Key.Key_1)
    fields = filled_in(pane, ContactFields)
    qtbot.keyClick(fields.summary, ENTER)
    assert rows(pane)[5] == ("due", "Call")
    # What came of a visit is typed on its sheet.
    press(qtbot, pane, Qt.Key.Key_1)
    assert window.session.destination.page == "typing"
    typing = window.host.page("typing").typing
    assert typing.sheet().visit.id == 1
    assert typing.form.result.hasFocus()
    typing.save_sheet()
    typing.save_sheet()
    assert load_visit(shop, 1).outcome == "done"
    window.session.go("today")
    assert pane.queue.count.text() == "6/6"
    assert pane.queue.heading.text() == "All done for today"


def test_the_key_of_greeting_greets_whom_the_row_is_about(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    pane = today(window).today
    at(pane, "date")
    qtbot.keyClick(
        pane.queue.view,
        Qt.Key.Key_W,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    (greeting,) = window.findChildren(GreetingWindow)
    assert tasks.wait_until_idle()
    assert (greeting.occasion.code(), greeting.name.full_text()) == ("birthday", "Dora")
    greeting.reject()


@pytest.mark.usefixtures("dressed")
def test_by_mouse(qtbot: QtBot, window: MainWindow, shop: Book) -> None:
    pane = today(window).today
    # With a visit today the cards are no wider than their column in a small window.
    assert pane.visits.rows.count() and pane.visits.minimumSizeHint().width() <= 290
    view = pane.queue.view
    spot = view.verb_spot(0, "finish")
    assert spot is not None
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert rows(pane)[0][1]
    spot = view.verb_spot(0, "undo")
    assert spot is not None
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert not rows(pane)[0][1]
    # A visit that has not begun has its sheet; the day is one page.
    assert "Sheet" in [one.text() for one in pane.visits.findChildren(QPushButton)]
    today(window).print.click()
    (preview,) = [one for one in window.findChildren(SheetPreview) if one.isVisible()]
    tasks.wait_until_idle()
    QApplication.processEvents()
    assert preview.view.page_count() == 1
    preview.close()
    view.menu_wished.emit(view.queue.rows[2].entry, QPoint())
    (menu,) = pane.findChildren(QMenu)[-1:]
    assert len(menu.actions()) == 6
    menu.close()
    qtbot.mouseDClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.visualRect(view.queue.index(4)).center() - QPoint(100, 0),
    )
    assert window.host.shown() == "customers" and customers(window).card.contact_id() == 5


def test_what_is_typed_outlives_what_others_change(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    pane = today(window).today
    at(pane, "due")
    press(qtbot, pane, Qt.Key.Key_1)
    fields = filled_in(pane, ContactFields)
    fields.summary.setText("half a senten")
    task = create_task(shop, 2, "new one", day(0))
    window.session.changed.emit(task)
    assert fields.isVisible() and fields.summary.text() == "half a senten"
    # Nor does another page meanwhile end it, a key, or the dark of the evening.
    window.session.go("customers")
    window.session.changed.emit(create_task(shop, 3, "another", day(0)))
    today(window)
    qtbot.keyClick(fields.summary, Qt.Key.Key_F5)
    theme.watch().changed.emit()
    assert filled_in(pane, ContactFields) is fields and fields.summary.hasFocus()
    assert fields.isVisible() and fields.summary.text() == "half a senten"
    qtbot.keyClick(fields.summary, Qt.Key.Key_Escape)
    assert [kind for kind, _ in rows(pane)].count("task") == 3


def test_two_windows_move_the_same_promise(qtbot: QtBot, window: MainWindow, shop: Book) -> None:
    from kehuapp.book.plans.tasks import change_task

    pane = today(window).today
    press(qtbot, pane, Qt.Key.Key_2)
    later = filled_in(pane, LaterFields)
    row = load_task(shop, 1)
    change_task(shop, row._replace(due_on=day(5)), row)  # at another desk
    qtbot.keyClick(later.day, ENTER)
    assert later.isVisible() and "meanwhile" in later.trouble.text()
    assert load_task(shop, 1).due_on == day(5)
    # The same of who was put off meanwhile: told once, then what is typed holds.
    qtbot.keyClick(later.day, Qt.Key.Key_Escape)
    at(pane, "due")
    press(qtbot, pane, Qt.Key.Key_2)
    later = filled_in(pane, LaterFields)
    snooze(shop, [5], day(9))
    qtbot.keyClick(later.reason, ENTER)
    assert later.isVisible() and "in the meantime" in later.trouble.text()
    qtbot.keyClick(later.reason, ENTER)
    assert shop.query("SELECT until FROM snooze") == [(day(1),)]


def test_whose_day_and_the_day_itself(qtbot: QtBot, window: MainWindow, shop: Book) -> None:
    create_staff(shop, "Fang")
    window.session.changed.emit(Changes(everything=True))
    window.session.choose_staff(1)
    pane = today(window).today
    assert len(rows(pane)) == 6, "nobody looks after anybody yet: nothing is hidden"
    at(pane, "due")
    pane.queue.whose_wished.emit("mine")
    assert rows(pane) == [] and pane.queue.empty.isVisible()
    pane.queue.whose_wished.emit(EVERYBODYS)
    assert len(rows(pane)) == 6 and pane.queue.view.hasFocus()
    for what in ("samples", "prices", "tea"):
        create_task(shop, 3, what, day(-1), 1)
    at(pane, "due")
    pane.queue.whose_wished.emit("mine")
    assert len(rows(pane)) == 3
    assert pane.queue.view.currentIndex().row() == 0, "another list is begun at its first row"
    for task in (2, 3, 4):
        delete_task(shop, task)
    pane.queue.whose_wished.emit(EVERYBODYS)
    tree = window.sidebar.tree
    tree.setFocus()
    item = tree._pages["today"]
    qtbot.mouseClick(
        tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualItemRect(item).center()
    )
    assert pane.queue.view.hasFocus(), "its keys go on after a click in the sidebar, too"
    assert window.preferences.whose_day(shop.path) == EVERYBODYS
    press(qtbot, pane, Qt.Key.Key_1)
    # The clock is set forward while the window sleeps: another day, nothing folded.
    update_settings(shop, replace(load_settings(shop), fixed_today=day(1)))
    window.session.changed.emit(Changes(everything=True))
    assert pane.facts is not None and pane.facts.on == TODAY + timedelta(days=1)
    assert not any(said for _kind, said in rows(pane))
    pane.queue.whose.setFocus()
    pane.queue.whose.menu().aboutToHide.emit()  # Esc
    QApplication.processEvents()
    assert window.focusWidget() is pane.queue.view, "its keys go on when the menu is left"


def test_the_house_itself(qtbot: QtBot, window: MainWindow, shop: Book) -> None:
    from kehuapp.book.comments.comments import create_comment

    create_comment(shop, None, "<p>x</p>")
    window.preferences.set_backed_up(shop.path, f"{day(-8)}T02:00:00+00:00")
    pane = today(window).today
    assert [kind for kind, _ in rows(pane)][-2:] == ["notes", "backup"]
    assert "8 day" in pane.queue.model.rows[-1].entry.reason.urgent + (
        pane.queue.model.rows[-1].entry.reason.strong
    )
    at(pane, "notes")
    press(qtbot, pane, Qt.Key.Key_2)  # these are not put off
    assert not pane.queue.view.has_fields()
    press(qtbot, pane, Qt.Key.Key_1)
    assert window.host.shown() == "comments"


def test_what_is_old_in_the_trash_is_said_once_where_it_is_wished(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    delete_task(shop, 1)
    with shop.writing("long ago"):
        shop.execute("UPDATE task SET deleted_at = '2020-01-05T09:00:00Z' WHERE id = 1")
    pane = today(window).today
    pane.refresh()
    assert "trash" not in [kind for kind, _ in rows(pane)]
    update_settings(shop, replace(load_settings(shop), trash_days="30"))
    pane.refresh()
    at(pane, "trash")
    chosen = pane.queue.view.chosen()
    assert chosen is not None
    assert chosen.reason.sentence() == "1 entry(ies) older than you want to keep them"
    press(qtbot, pane, Qt.Key.Key_1)
    assert window.session.destination.page == "deleted"


def test_a_row_keeps_its_place_when_it_folds() -> None:
    from kehuapp.book.today.reasons import Reason
    from kehuapp.book.today.today import Entry

    def entry(n: int) -> Entry:
        return Entry("due", n, n, f"N{n}", "", None, Reason())

    done = Finished("x", "09:12", 1, 0.0)
    start = [Row(entry(n)) for n in (1, 2, 3)]
    folded = merged(start, [entry(1), entry(3)], {("due", 2): done})
    assert [(row.entry.id, bool(row.finished)) for row in folded] == [(1, 0), (2, 1), (3, 0)]
    # More are due now; the one before is done as well; another was deleted.
    again = merged(folded, [entry(4), entry(5)], {("due", 2): done, ("due", 1): done})
    assert [(row.entry.id, bool(row.finished)) for row in again] == [(1, 1), (2, 1), (4, 0), (5, 0)]
    assert merged(again, [entry(2)], {})[0] == Row(entry(2))
    assert verbs_of(Row(entry(1), done._replace(since=-UNDO_SECONDS * 2))) == []


def started_again(window: MainWindow, qtbot: QtBot) -> TodayPane:
    """The page in the program that is started once more on the book."""
    window.keep()
    made = MainWindow(window.book, window.preferences)
    qtbot.addWidget(made)
    made.show()
    return today(made).today


def test_a_start_later_shows_what_was_done_and_what_was_half_typed(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    pane = today(window).today
    press(qtbot, pane, Qt.Key.Key_1)  # the promise
    at(pane, "date")
    press(qtbot, pane, Qt.Key.Key_1)
    at(pane, "due")
    press(qtbot, pane, Qt.Key.Key_2)
    qtbot.keyClick(filled_in(pane, LaterFields).reason, ENTER)
    press(qtbot, pane, Qt.Key.Key_1)  # the next who is due
    filled_in(pane, ContactFields).summary.setText("half a senten")
    # The verb of another row, then that row again: nothing is lost.
    at(pane, "need")
    press(qtbot, pane, Qt.Key.Key_1)
    qtbot.keyClick(filled_in(pane, ContactFields).summary, Qt.Key.Key_Escape)
    pane.do("finish", next(r.entry for r in pane.queue.model.rows if r.entry.id == 6))
    fields = filled_in(pane, ContactFields)
    assert fields.summary.text() == "half a senten"
    assert pane.queue.count.text() == "3/6"
    fields.findChildren(QPushButton)[0].click()  # More…: the whole form goes on with it
    (form,) = [one for one in window.findChildren(InteractionForm) if one.isVisible()]
    assert form.summary.toPlainText() == "half a senten"
    form.reject()
    form.reject()
    assert not form.isVisible()

    later = started_again(window, qtbot)
    assert later.queue.count.text() == "3/6"
    folded = {kind: said for kind, said in rows(later) if said}
    assert folded == {"task": "Promised: samples", "date": "Birthday", "due": "put off to 30 Nov"}
    fields = filled_in(later, ContactFields)
    assert (fields.entry.id, fields.summary.text()) == (6, "half a senten")
    qtbot.keyClick(fields.summary, ENTER)
    assert rows_interactions(shop, 6)[0].summary == "half a senten"
    assert not path_beside(shop, LINES).exists()
    window.commands.books.undo()
    assert later.queue.count.text() == "4/6"

    # Another day has nothing behind it.
    update_settings(shop, replace(load_settings(shop), fixed_today=day(1)))
    assert started_again(window, qtbot).queue.count.text().startswith("0/")


def test_what_nobody_did_leaves_without_a_word(window: MainWindow, shop: Book) -> None:
    """Another rhythm, another number of days ahead, a deleted promise: only what was done folds."""
    pane, session = today(window).today, window.session
    assert pane.queue.count.text() == "0/6"
    put_off = snooze(shop, [6], day(4))  # elsewhere, on the customer's card
    session.changed.emit(put_off)
    assert rows(pane)[-1] == ("due", "put off to 3 Dec") and pane.queue.count.text() == "1/6"
    policies = load_tier_policies(shop).values()
    slower = update_tier_policies(shop, [one._replace(due_days=300) for one in policies])
    session.changed.emit(slower)
    assert [kind for kind, said in rows(pane) if not said] == ["task", "unreported", "date", "need"]
    reminders = load_reminders(shop)
    session.changed.emit(update_reminders(shop, reminders, reminders._replace(days=1)))
    session.changed.emit(delete_task(shop, 1))
    assert [kind for kind, said in rows(pane) if not said] == ["unreported", "need"]
    assert pane.queue.count.text() == "1/3"
    # What is done elsewhere is done.
    asked = InteractionRow(contact_id=3, purpose="sale", at=f"{day(0)}T03:00:00Z")
    session.changed.emit(create_interaction(shop, asked))
    assert ("need", "Asked") in rows(pane) and pane.queue.count.text() == "2/3"
