"""What pages that live on while another is shown must not do: each was a fault once."""

import gc
import shutil
import threading
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.book.comments import comments
from kehuapp.book.contacts.contacts import (
    ContactCard,
    PhoneRow,
    create_contact,
    delete_contacts,
    load_contacts,
)
from kehuapp.book.groups import groups
from kehuapp.book.staff import handovers, staff
from kehuapp.errors import Trouble
from kehuapp.store.database import Book
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import places, tasks
from kehuapp.ui.work.session import Customer
from tests.window_parts import all_comments, colleagues, customers, duplicates


def settle() -> None:
    assert tasks.wait_until_idle()
    for _ in range(3):
        QApplication.processEvents()


def ready(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(customers(window).list._answers.is_ready)
    window.activateWindow()
    settle()


def has_visible_focus() -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and focus.isVisible()


# Focus stolen by a page that is not shown


def test_hidden_pair_of_duplicates_takes_the_keyboard_from_a_comment(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    """Two were compared and left alone; saving a comment about one moves the keyboard away."""
    ready(qtbot, window)
    duplicates(window, (1, 2))
    window.session.go("customers", Customer(1, tab="comments"))
    text = customers(window).comments.editor.text
    assert text.hasFocus()
    qtbot.keyClicks(text, "first")
    qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    focus = QApplication.focusWidget()
    assert focus is text, f"the keyboard is at {focus!r}, visible: {focus and focus.isVisible()}"


def test_hidden_search_for_duplicates_takes_the_keyboard(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    """The search for duplicates ends after somebody went on to write: what is typed is lost."""
    create_contact(shop, ContactCard(name="Ann Lee", phones=(PhoneRow("", "04-0000-0012"),)))
    ready(qtbot, window)
    window.session.go("duplicates")
    window.session.go("customers", Customer(1, tab="comments"))
    text = customers(window).comments.editor.text
    qtbot.keyClicks(text, "half ")
    settle()  # the worker's answer arrives
    qtbot.keyClicks(QApplication.focusWidget(), "a thought")
    assert text.toPlainText() == "half a thought"


def test_undo_makes_the_hidden_page_of_duplicates_take_the_keyboard(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    """Any undo searches again behind the page that is shown, and its answer takes the keyboard."""
    create_contact(shop, ContactCard(name="Ann Lee", phones=(PhoneRow("", "04-0000-0012"),)))
    ready(qtbot, window)
    duplicates(window)
    settle()
    window.session.go("customers", Customer(1, tab="comments"))
    window.session.changed.emit(delete_contacts(shop, [3]))
    text = customers(window).comments.editor.text
    assert text.hasFocus()
    window.commands.books.undo()
    settle()
    focus = QApplication.focusWidget()
    assert focus is text, f"the keyboard is at {focus!r}, visible: {focus and focus.isVisible()}"


# Pages that come unasked


def test_a_hidden_pair_that_is_gone_leads_away_from_the_page_that_is_shown(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    """One of two who were compared is deleted elsewhere: whoever writes a note is led away."""
    ready(qtbot, window)
    duplicates(window, (1, 2))
    pane = all_comments(window, "inbox")
    pane.writer.editor.text.insertPlainText("half a note")
    window.session.changed.emit(delete_contacts(shop, [2]))  # a second step, an undo, an import
    assert window.host.shown() == "comments"


def test_undo_of_a_group_leads_away_from_the_page_that_is_shown(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    """Ctrl+Z on the comments' page takes a group back and opens the customers' page unasked."""
    ready(qtbot, window)
    window.sidebar.create_group(None, "Family")
    assert window.session.place.kind == "group"
    all_comments(window)
    window.commands.books.undo()
    settle()
    assert window.host.shown() == "comments"


def test_groups_below_leads_away_from_the_page_that_is_shown(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    """Ctrl+Alt+B on the comments' page opens the customers' page."""
    ready(qtbot, window)
    window.sidebar.create_group(None, "Family")
    all_comments(window)
    window.commands.actions.action("groups_below").trigger()
    assert window.host.shown() == "comments"


# Back


def test_back_to_a_deleted_group(qtbot: QtBot, window: MainWindow, shop: Book) -> None:
    """Back after a group was deleted shows an empty list of no name, the sidebar another row."""
    ready(qtbot, window)
    group = min(groups.create_group(shop, "Family").groups)
    window.session.changed.emit(groups.add_members(shop, group, [3]))
    window.session.go("customers", places.group(group))
    window.session.go("customers", places.DUE)
    window.session.changed.emit(groups.delete_group(shop, group))
    window.go_back()
    page = customers(window)
    assert window.session.place != places.group(group)
    assert page.list._title


def test_back_after_a_merge_keeps_the_keyboard(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    """Back after a merge goes to the merged pair, is sent away, and leaves the keyboard behind."""
    ready(qtbot, window)
    pane = duplicates(window, (1, 2))
    pane.merge()
    settle()
    window.go_back()
    settle()
    assert has_visible_focus(), f"the keyboard is at {QApplication.focusWidget()!r}"


def test_back_takes_the_filter_away(qtbot: QtBot, window: MainWindow, shop: Book) -> None:
    """My customers (Alt+5) and Back: the filter stays, the customer one was at is not there."""
    window.commands.staff.create_staff("Fang")
    ready(qtbot, window)
    group = min(groups.create_group(shop, "Family").groups)
    window.session.changed.emit(groups.add_members(shop, group, [3]))
    window.session.go("customers", places.group(group))
    assert window.session.current == 3
    window.commands.places.show_mine()
    window.go_back()
    assert window.session.place == places.group(group)
    assert customers(window).list.model.ids() == [3]


def test_a_customer_whom_the_filter_hides_is_shown(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    """From all comments to their customer while a filter is on: another's card is shown."""
    window.commands.staff.create_staff("Fang")
    shop.query("UPDATE contact SET owner_id = ? WHERE id = 1", (window.session.staff,))
    comments.create_comment(shop, 2, "<p>likes oolong</p>")
    ready(qtbot, window)
    window.commands.places.show_mine()
    pane = all_comments(window)
    settle()
    (card,) = pane.list.cards().values()
    qtbot.mouseClick(card.customer, Qt.MouseButton.LeftButton)
    assert window.session.current == 2


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("where", ["list", "tree"])
def test_the_mouse_leads_back_from_where_it_is(
    qtbot: QtBot, window: MainWindow, shop: Book, where: str
) -> None:
    """The back button of the mouse over a list, the tree or a text: it selects instead."""
    ready(qtbot, window)
    window.session.go("colleagues")
    window.session.go("customers", places.ALL)
    page = customers(window)
    if where == "list":
        target = page.list.view.viewport()
        spot = page.list.view.visualRect(page.list.model.index(2, 0)).center()
    elif where == "tree":
        target = window.sidebar.tree.viewport()
        due = window.sidebar.tree._fixed[places.DUE]
        spot = window.sidebar.tree.visualItemRect(due).center()
    else:
        target = page.comments.editor.text.viewport()
        spot = QPoint(5, 5)
    QTest.mouseClick(target, Qt.MouseButton.BackButton, Qt.KeyboardModifier.NoModifier, spot)
    assert window.host.shown() == "colleagues"


# Staff


def test_colleagues_begin_with_who_is_at_the_desk_now(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    """The desk changes hands; "All taken over" then signs in the name of who sat there before."""
    ann = min(_made(shop, "Ann"))
    bob = min(_made(shop, "Bob"))
    shop.query("UPDATE contact SET owner_id = ?", (bob,))
    window.session.changed.emit(handovers.hand_over(shop, bob, {ann: [1, 2, 3]}, "", False))
    window.session.choose_staff(ann)
    colleagues(window)
    settle()
    window.session.go("customers")
    window.session.choose_staff(bob)
    pane = colleagues(window)
    settle()
    assert pane.chosen() == bob


def _made(shop: Book, name: str) -> list[int]:
    before = {row.id for row in staff.rows_staff(shop)}
    staff.create_staff(shop, name)
    return [row.id for row in staff.rows_staff(shop) if row.id not in before]


# Another book


def test_what_the_old_book_refused_is_still_said(
    qtbot: QtBot,
    window: MainWindow,
    shop: Book,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A comment is refused when books are switched: the sentence goes with the old toast."""
    ready(qtbot, window)
    window.session.go("customers", Customer(1, tab="comments"))
    customers(window).comments.editor.text.insertPlainText("half a thought")

    def refuse(*_args: object, **_named: object) -> None:
        raise Trouble("the book is in use")

    monkeypatch.setattr(comments, "create_comment", refuse)
    window.commands.books.open(tmp_path / "other.kehu", create=True)
    said = window.toast.text()
    window.book.close()
    assert "in use" in said


def test_a_backup_that_ends_after_another_book_was_opened(
    qtbot: QtBot,
    window: MainWindow,
    shop: Book,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A backup ends after another book was opened: the program crashes on a label that is gone."""
    from kehuapp.ui.work import crash_dialog

    ready(qtbot, window)
    crashes: list[BaseException] = []
    monkeypatch.setattr(crash_dialog, "show_crash", lambda error, *_more: crashes.append(error))
    target = str(tmp_path / "copy.kehu")
    monkeypatch.setattr(choosing, "ask_new_name", lambda *_args: (target, ""))
    with qtbot.captureExceptions() as caught:
        window.commands.backup.back_up()
        window.commands.books.open(tmp_path / "other.kehu", create=True)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        settle()
    window.book.close()
    assert not caught and not crashes


def test_menus_of_the_old_book_go(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """Each book that is opened leaves nine menus behind."""
    before = len(window.menuBar().findChildren(QMenu))
    for at in range(3):
        window.commands.books.open(tmp_path / f"{at}.kehu", create=True)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
    after = len(window.menuBar().findChildren(QMenu))
    window.book.close()
    assert after == before


def test_sessions_of_old_books_go(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """Python holds the session and the pages of the book before, once its pages were looked at."""
    ready(qtbot, window)
    for page in ("comments", "colleagues", "duplicates"):
        window.session.go(page)
        settle()
    session, pane = weakref.ref(window.session), weakref.ref(colleagues(window))
    settle()
    window.commands.books.open(tmp_path / "other.kehu", create=True)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    settle()
    gc.collect()
    window.book.close()
    assert session() is None and pane() is None


# Language


def test_the_page_of_duplicates_speaks_the_language_of_now(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    """The page of duplicates, once made, stays in the language it was made in."""
    ready(qtbot, window)
    pane = duplicates(window)
    settle()
    before = pane.empty.heading.text(), pane.page.skip.text(), pane.page.apart.toolTip()
    window.menus.choose_language("zh_TW")
    settle()
    after = pane.empty.heading.text(), pane.page.skip.text(), pane.page.apart.toolTip()
    window.session.go("customers")
    window.session.go("duplicates")
    again = pane.empty.heading.text(), pane.page.skip.text(), pane.page.apart.toolTip()
    assert all(a != b for a, b in zip(before, after, strict=True)), (before, after, again)


# Toast


@pytest.mark.usefixtures("dressed")
def test_the_toast_does_not_cover_what_one_types(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    """After each saved comment the toast lies over the text box in which the next one is typed."""
    ready(qtbot, window)
    window.session.go("customers", Customer(1, tab="comments"))
    editor = customers(window).comments.editor
    editor.text.insertPlainText("a thought")
    customers(window).comments.save()
    toast = window.toast
    assert toast.isVisible()
    box = editor.rect().translated(editor.mapTo(window, QPoint(0, 0)))
    assert not toast.geometry().intersects(box), (toast.geometry(), box)


def test_the_keyboard_after_undo_in_the_toast(qtbot: QtBot, window: MainWindow, shop: Book) -> None:
    """A click on the toast's Undo takes the keyboard from the text and leaves it elsewhere."""
    ready(qtbot, window)
    window.session.go("customers", Customer(1, tab="comments"))
    text = customers(window).comments.editor.text
    window.session.changed.emit(delete_contacts(shop, [3]))
    assert text.hasFocus()
    qtbot.mouseClick(window.toast._undo, Qt.MouseButton.LeftButton)
    settle()
    assert QApplication.focusWidget() is text, f"{QApplication.focusWidget()!r}"


# Keys


def test_keys_of_colleagues_after_the_button_of_the_frame(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    """Hand over… has the keyboard after a click: Ctrl+Shift+Enter is dead."""
    ann, bob = min(_made(shop, "Ann")), min(_made(shop, "Bob"))
    shop.query("UPDATE contact SET owner_id = ?", (bob,))
    window.session.changed.emit(handovers.hand_over(shop, bob, {ann: [1, 2, 3]}, "", False))
    window.session.choose_staff(ann)
    ready(qtbot, window)
    pane = colleagues(window)
    settle()
    assert pane.chosen() == ann and len(pane._open) == 3
    pane.hand_over.setFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(pane.hand_over, Qt.Key.Key_Return, both)
    settle()
    assert handovers.count_open(shop, ann) == 0


def test_enter_in_the_search_shows_who_is_found(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    """On another page Enter in a search that says something does not lead to who is found."""
    ready(qtbot, window)
    window.top.search.setText("bob")
    colleagues(window)
    window.top.search.setFocus()
    qtbot.keyClick(window.top.search, Qt.Key.Key_Return)
    assert window.host.shown() == "customers"


# More


def test_what_was_refused_at_a_change_of_page_is_in_the_editor_again(
    qtbot: QtBot, window: MainWindow, shop: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The book refuses a comment when another page comes; back here the text box is empty."""
    ready(qtbot, window)
    window.session.go("customers", Customer(1, tab="comments"))
    text = customers(window).comments.editor.text
    text.insertPlainText("half a thought")
    with monkeypatch.context() as patch:

        def refuse(*_args: object, **_named: object) -> None:
            raise Trouble("the book is in use")

        patch.setattr(comments, "create_comment", refuse)
        window.session.go("colleagues")
    window.go_back()
    kept = [row.text for row in comments.rows_comments(shop, 1)]
    assert text.toPlainText() == "half a thought" or kept == ["half a thought"]


def test_no_window_flashes_when_a_book_is_opened(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, tmp_path: Path
) -> None:
    """Opening a book shows three small windows for a moment (at the start of the program too)."""
    shown: list[str] = []

    class Spy(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if (
                event.type() == QEvent.Type.Show
                and isinstance(watched, QWidget)
                and watched.isWindow()
            ):
                shown.append(type(watched).__name__)
            return False

    spy = Spy()
    ready(qtbot, window)
    qapp.installEventFilter(spy)
    window.commands.books.open(tmp_path / "other.kehu", create=True)
    qapp.removeEventFilter(spy)
    window.book.close()
    assert shown == []


def test_the_keyboard_is_in_the_window_after_a_book_was_opened(
    qtbot: QtBot, window: MainWindow, shop: Book, three_customers: Path, tmp_path: Path
) -> None:
    """Those small windows take the window's activation along: no key is heard any more."""
    ready(qtbot, window)
    assert window.isActiveWindow()
    shutil.copyfile(three_customers, tmp_path / "other.kehu")
    window.commands.books.open(tmp_path / "other.kehu")
    settle()
    focus = QApplication.focusWidget()
    window.book.close()
    assert focus is customers(window).list.view


def test_the_search_index_of_the_old_book_goes(
    qtbot: QtBot, window: MainWindow, shop: Book, three_customers: Path, tmp_path: Path
) -> None:
    """All names of the book before stay in memory: a worker that ended holds who asked."""
    ready(qtbot, window)
    index = weakref.ref(customers(window).list._answers._index)
    shutil.copyfile(three_customers, tmp_path / "other.kehu")
    window.commands.books.open(tmp_path / "other.kehu")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    settle()
    gc.collect()
    window.book.close()
    assert index() is None


def test_a_task_that_is_over_is_forgotten(qtbot: QtBot, window: MainWindow) -> None:
    """Each read in the worker (each pause while searching) stays in memory for good."""

    class Held:
        pass

    held = Held()
    ref = weakref.ref(held)
    tasks.read_latest(window, "probe", None, lambda *_around, held=held: 1, lambda _answer: None)
    del held
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert ref() is None


def test_undo_puts_no_dialog_of_a_hidden_page_over_this_one(
    qtbot: QtBot, window: MainWindow, shop: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a large book an undo shows "Looking for duplicates" over whatever page is shown."""
    from kehuapp.book.duplicates import duplicates as finding
    from kehuapp.ui.work import progress_dialog
    from kehuapp.ui.work.progress_dialog import ProgressDialog

    asked, dialogs, gate = [], [], threading.Event()

    def find_slowly(*_args: object) -> list[object]:
        asked.append(True)
        assert gate.wait(30)
        return []

    def make_dialog(title: str, cancellable: bool, parent: QWidget) -> ProgressDialog:
        dialogs.append(title)
        return ProgressDialog(title, cancellable, parent)

    ready(qtbot, window)
    duplicates(window)
    settle()
    window.session.go("customers", Customer(1, tab="comments"))
    monkeypatch.setattr(finding, "find_duplicates", find_slowly)
    monkeypatch.setattr(progress_dialog, "ProgressDialog", make_dialog)
    monkeypatch.setattr(tasks, "_PATIENCE_MS", 0)
    gate.set()
    window.session.changed.emit(delete_contacts(shop, [3]))
    window.commands.books.undo()
    settle()
    assert not asked and not dialogs
    gate.clear()
    window.session.go("duplicates")  # who comes to the page does see it searching
    try:
        qtbot.waitUntil(lambda: bool(asked and dialogs))
    finally:
        gate.set()
        settle()


def test_two_drafts_after_a_crash_are_both_spoken_of(qtbot: QtBot, shop: Book) -> None:
    """A crash left a note and a comment: the note is put away, and "was kept" is not said."""
    from kehuapp.book.contacts.contacts import load_contact
    from kehuapp.store.drafts import Draft, write_drafts
    from kehuapp.ui.work.preferences import Preferences

    write_drafts(shop, [Draft(2, load_contact(shop, 2).uuid, None, "<p>oolong</p>")])
    write_drafts(shop, [Draft(None, "", None, "<p>half a note</p>")], notes=True)
    window = MainWindow(shop, Preferences())
    qtbot.addWidget(window)
    window.show()
    settle()
    said = window.toast.text()
    notes = shop.query("SELECT text FROM comment WHERE contact_id IS NULL")
    window.close()
    assert "was kept" in said and notes == []


def test_what_one_pair_chose_is_there_after_back(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    """What was chosen for a merge is gone when one looked at another page for a moment."""
    ready(qtbot, window)
    pane = duplicates(window, (1, 2))
    model = pane.page.model
    before = model.choices(True)
    for place in range(model.rowCount()):
        model.step(place, 1)
    chosen = model.choices(True)
    assert chosen != before
    window.session.go("colleagues")
    window.go_back()
    assert pane.ids() == (1, 2) and model.choices(True) == chosen


def test_what_is_typed_does_not_choose_for_a_hidden_merge(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    """Typing goes on in the hidden table of a merge: it chooses there what nobody sees."""
    ready(qtbot, window)
    pane = duplicates(window, (1, 2))
    window.session.go("customers", Customer(1, tab="comments"))
    text = customers(window).comments.editor.text
    qtbot.keyClicks(text, "first")
    qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    before = pane.page.model.choices(True), [one.id for one in pane.page.model.parts()]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(QApplication.focusWidget(), key)
    after = pane.page.model.choices(True), [one.id for one in pane.page.model.parts()]
    assert after == before


def test_undo_key_while_writing_takes_no_step_back(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    """Ctrl+Z meant for the text takes the saved comment back: the keyboard is elsewhere."""
    ready(qtbot, window)
    duplicates(window, (1, 2))
    window.session.go("customers", Customer(1, tab="comments"))
    text = customers(window).comments.editor.text
    qtbot.keyClicks(text, "first")
    qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(QApplication.focusWidget(), "secnd")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert [row.text for row in comments.rows_comments(shop, 1)] == ["first"]


def test_cancel_leaves_a_merge_as_esc_does(qtbot: QtBot, window: MainWindow, shop: Book) -> None:
    ready(qtbot, window)
    pane = duplicates(window, (1, 2))
    assert not pane.page.cancel.isHidden() and pane.page.skip.isHidden()
    pane.page.cancel.click()
    assert window.host.shown() == "customers" and len(load_contacts(shop, [1, 2])) == 2
    pane = duplicates(window)
    assert pane.page.cancel.isHidden() and not pane.page.skip.isHidden()
