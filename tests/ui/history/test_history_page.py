"""The page of the history: days, filters, what stands in the way, undone alone and together."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kehuapp.book.comments.comments import create_comment
from kehuapp.book.contacts.contacts import PhoneRow, load_contact, update_contact
from kehuapp.book.duplicates.merging import merge_contacts
from kehuapp.book.history import steps
from kehuapp.book.staff.staff import create_staff
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.ui.commands.keeping.together_question import TogetherQuestion
from kehuapp.ui.commands.undo_question import UndoQuestion
from kehuapp.ui.history.history_pane import HistoryPane
from kehuapp.ui.history.step_rows import DayHead, StepLine
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks


def renumbered(book: Book, contact: int, number: str) -> int:
    card = load_contact(book, contact)
    update_contact(book, replace(card, phones=(PhoneRow("", number),)))
    return journal.latest(book)


def history(window: MainWindow) -> HistoryPane:
    window.session.go("history")
    pane = window.host.page("history").history  # type: ignore[attr-defined]
    settled(pane)
    assert isinstance(pane, HistoryPane)
    return pane


def settled(pane: HistoryPane) -> None:
    tasks.wait_until_idle()
    pane.read_facts()
    tasks.wait_until_idle()


def labels(pane: HistoryPane) -> list[str]:
    return [row.step.label for row in pane.model.rows if isinstance(row, StepLine)]


def chosen(pane: HistoryPane, step: int) -> None:
    pane.view.choose_row(pane.model.place_of(step))
    settled(pane)


@pytest.fixture
def fed(window: MainWindow) -> Iterator[tuple[int, int, int]]:
    """Ann's number was changed twice, then Bob was merged into her; Mei is at the desk."""
    book = window.book
    create_staff(book, "Mei")
    book.staff_id = 1
    first = renumbered(book, 1, "04-0000-0091")
    second = renumbered(book, 1, "04-0000-0092")
    book.staff_id = None
    merge_contacts(book, 1, [2])
    yield first, second, journal.latest(book)


def test_steps_by_days_newest_first(window: MainWindow, fed: tuple[int, int, int]) -> None:
    pane = history(window)
    assert labels(pane)[:3] == ["Merge Ann Lee with Bob Chen", "Change Ann Lee", "Change Ann Lee"]
    head = pane.model.rows[0]
    assert isinstance(head, DayHead) and head.steps == len(labels(pane))
    assert pane.about() == f"kept for 90 day(s) · {len(labels(pane))} step(s)"
    assert not pane.model.flags(pane.model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    line = pane.model.rows[2]
    assert "04-0000-0091 → 04-0000-0092" in pane.model.said(line)
    assert pane.model.said(line).endswith("Mei")
    step = pane.step()
    assert step is not None and step.id == fed[2]


def test_the_model_keeps_qts_rules(
    window: MainWindow,
    fed: tuple[int, int, int],
    qtmodeltester: ModelTester,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(steps, "PAGE", 2)
    pane = history(window)
    qtmodeltester.check(pane.model)
    assert pane.model.rowCount() > 3


def test_keys_walk_over_the_heads(
    qtbot: QtBot, window: MainWindow, fed: tuple[int, int, int]
) -> None:
    pane = history(window)
    pane.view.setFocus()
    for key, row in (
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Home, 1),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_End, pane.model.rowCount() - 1),
        (Qt.Key.Key_M, pane.model.rowCount() - 1),  # no search by letters
    ):
        qtbot.keyClick(pane.view, key)
        assert pane.view.currentIndex().row() == row
    qtbot.keyClick(pane.view, Qt.Key.Key_Escape)
    assert pane.drawer.isHidden()
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    assert not pane.drawer.isHidden()


def test_filters(qtbot: QtBot, window: MainWindow, fed: tuple[int, int, int]) -> None:
    create_comment(window.book, 3, "<p>tea</p>")
    pane = history(window)
    pane.staff.setCurrentIndex(pane.staff.findData(1))
    tasks.wait_until_idle()
    assert labels(pane) == ["Change Ann Lee"] * 2
    pane.staff.setCurrentIndex(0)
    pane.kind.setCurrentIndex(pane.kind.findData("comment"))
    tasks.wait_until_idle()
    assert labels(pane) == ["New comment"]
    pane.kind.setCurrentIndex(0)
    pane.undoable.setChecked(True)
    tasks.wait_until_idle()
    assert "Change Ann Lee" not in labels(pane) and "New comment" in labels(pane)
    pane.undoable.setChecked(False)
    pane.person.setFocus()
    qtbot.keyClicks(pane.person, "Cid")
    qtbot.keyClick(pane.person, Qt.Key.Key_Return)
    tasks.wait_until_idle()
    assert labels(pane)[0] == "New comment" and "Change Ann Lee" not in labels(pane)
    pane.person.clear()
    pane.person.textEdited.emit("")
    tasks.wait_until_idle()
    assert "Change Ann Lee" in labels(pane)


def test_history_of_a_customer_and_an_empty_one(
    window: MainWindow, fed: tuple[int, int, int]
) -> None:
    window.session.show(3)
    window.commands.history.show_of_customer()
    pane = window.host.page("history").history  # type: ignore[attr-defined]
    settled(pane)
    assert pane.person.text() == "Cid Wu" and "Change Ann Lee" not in labels(pane)
    pane.kind.setCurrentIndex(0)
    pane.undoable.setChecked(True)
    window.session.go("history")
    assert pane.where().contacts == (3,)


def test_what_stands_in_the_way_is_named_and_undone_together(
    qtbot: QtBot, window: MainWindow, fed: tuple[int, int, int]
) -> None:
    first, second, merged = fed
    book = window.book
    before = book.query("SELECT * FROM contact ORDER BY id"), book.query("SELECT * FROM phone")
    pane = history(window)
    chosen(pane, first)
    facts = pane.drawer.facts
    assert facts is not None and [one.step.id for one in facts.in_the_way] == [merged, second]
    assert pane.model.blocked[first] == 2
    buttons = [one for one in pane.drawer.findChildren(QPushButton) if one.text() == "Undo"]
    assert [one.isEnabled() for one in buttons] == [True, False]
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    asked = window.findChild(TogetherQuestion)
    assert asked is not None
    asked.accept()
    tasks.wait_until_idle()
    assert window.toast.text() == "Undone: Change Ann Lee, with 2 later step(s)"
    assert "04-0000-0012" in [row[0] for row in book.query("SELECT raw FROM phone")]
    assert [row.state for row in journal.rows_steps(book, 3)] == ["undone"] * 3
    settled(pane)
    assert pane.drawer.redo.isVisibleTo(pane.drawer)
    for _ in range(3):
        window.commands.actions.action("redo").trigger()
        tasks.wait_until_idle()
    after = book.query("SELECT * FROM contact ORDER BY id"), book.query("SELECT * FROM phone")
    assert after == before


def test_alone_and_again_and_one_by_one(
    qtbot: QtBot, window: MainWindow, fed: tuple[int, int, int]
) -> None:
    first, second, merged = fed
    pane = history(window)
    chosen(pane, second)
    (button, *_rest) = (
        one for one in pane.drawer.findChildren(QPushButton) if one.text() == "Undo"
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    tasks.wait_until_idle()
    settled(pane)
    facts = pane.drawer.facts
    assert facts is not None and facts.step.id == second and facts.in_the_way == ()
    pane.undo()
    tasks.wait_until_idle()
    settled(pane)
    assert journal.rows_steps(window.book, 2)[-1].state == "undone"
    pane.undo()  # again: it is done once more
    tasks.wait_until_idle()
    assert journal.rows_steps(window.book, 2)[-1].state == "done"
    assert merged > first


def test_an_old_step_is_asked_about(window: MainWindow) -> None:
    """What was done before the book was opened here."""
    pane = history(window)
    oldest = labels(pane)
    if not oldest:
        create_comment(window.book, 1, "<p>tea</p>")
        window.commands.books._found = journal.latest(window.book)
        settled(pane)
        pane = history(window)
    pane.undo()
    asked = window.findChild(UndoQuestion)
    assert asked is not None
    asked.reject()


def test_another_computers_step_says_so(window: MainWindow, fed: tuple[int, int, int]) -> None:
    with window.book.transaction():
        window.book.execute("UPDATE journal_step SET desk = 'theirs' WHERE id = ?", (fed[2],))
    pane = history(window)
    assert "another computer" in pane.drawer.note.text()
    assert not pane.drawer.undo.isVisibleTo(pane.drawer)
    pane.undo()  # nothing happens
    assert journal.is_done(window.book, fed[2])
