"""The window as a whole: commands, undo bar, language, colours, drop, books, one window a book."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from kehuapp import paths
from kehuapp.book.contacts import contacts
from kehuapp.book.groups import groups
from kehuapp.book.list.contact_list import ids_contacts
from kehuapp.book.opening import open_book
from kehuapp.book.settings import Settings, update_settings
from kehuapp.store.database import Book
from kehuapp.ui.commands.keeping.start_dialog import StartDialog
from kehuapp.ui.exchange.calendar.calendar_window import CalendarWindow
from kehuapp.ui.kit import theme
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import desk_settings, later, places, single_instance, tasks, translations
from kehuapp.ui.work.session import CUSTOMERS
from tests.window_parts import customers


def names(window: MainWindow) -> list[str]:
    model = customers(window).list.model
    return [model.data(model.index(at, 0)) for at in range(model.rowCount())]


@pytest.mark.usefixtures("dressed")
def test_shows_the_book(window: MainWindow) -> None:
    assert names(window) == ["Ann Lee", "Bob Chen", "Cid Wu"]
    assert window.windowTitle() == "shop"
    window.session.changed.emit(update_settings(window.book, Settings(shop="Lee Foods")))
    assert window.windowTitle() == "Lee Foods"
    assert customers(window).card.contact_id() == customers(window).list.current_id()
    assert not window.grab().isNull()


def test_every_command_can_be_called_and_has_an_icon(window: MainWindow) -> None:
    commands = window.commands.actions.commands.values()
    keys = [key for command in commands for key in command.shortcut.split(", ")]
    assert len(set(keys)) == len(keys) and all(keys)
    for command in commands:
        assert callable(command.run), command.id
        assert (paths.resources() / "icons" / f"{command.icon}.svg").is_file(), command.icon


def test_every_command_stands_in_a_menu(window: MainWindow) -> None:
    actions = {action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()}
    for name in window.commands.actions.commands:
        assert window.commands.actions.action(name) in actions, name


def test_every_place_icon_is_there() -> None:
    used = {*places.ICONS.values(), "chevron-down", "chevron-right", "search", "user", "plus"}
    for name in used:
        assert (paths.resources() / "icons" / f"{name}.svg").is_file(), name


def test_commands_follow_the_selection(window: MainWindow) -> None:
    can = window.commands.actions.action
    assert can("contact_delete").isEnabled() and can("contact_edit").isEnabled()
    assert not can("contact_restore").isEnabled() and not can("group_remove").isEnabled()
    assert can("undo").isEnabled() and not can("redo").isEnabled()
    window.commands.places.show_trash()
    assert not can("contact_delete").isEnabled() and not can("visit_plan").isEnabled()


def test_delete_shows_a_bar_that_undoes(qtbot: QtBot, window: MainWindow, shop: Book) -> None:
    qtbot.keyClick(customers(window).list.view, Qt.Key.Key_Delete)
    assert names(window) == ["Bob Chen", "Cid Wu"]
    assert "Ann Lee" in window.toast.text()
    window.toast.findChild(QPushButton, "undo").click()
    assert names(window) == ["Ann Lee", "Bob Chen", "Cid Wu"]
    window.commands.actions.action("redo").trigger()
    assert names(window) == ["Bob Chen", "Cid Wu"]
    window.commands.actions.action("undo").trigger()
    assert len(ids_contacts(shop, places.ALL)) == 3


def test_a_large_step_is_undone_in_the_worker(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "SOON", 2)
    customers(window).list.view.selectAll()
    window.commands.actions.action("contact_delete").trigger()
    assert tasks.wait_until_idle()
    assert names(window) == []
    window.commands.actions.action("undo").trigger()
    assert names(window) == []  # not yet
    assert tasks.wait_until_idle()
    assert names(window) == ["Ann Lee", "Bob Chen", "Cid Wu"]
    window.commands.actions.action("redo").trigger()
    assert tasks.wait_until_idle()
    assert names(window) == []


def test_restore_from_the_trash(qtbot: QtBot, window: MainWindow, shop: Book) -> None:
    customers(window).list.view.selectAll()
    window.commands.actions.action("contact_delete").trigger()
    assert names(window) == []
    window.commands.places.show_trash()
    customers(window).list.view.selectAll()
    window.commands.actions.action("contact_restore").trigger()
    assert len(ids_contacts(shop, places.ALL)) == 3


def test_new_customer_goes_where_one_is(qtbot: QtBot, window: MainWindow, shop: Book) -> None:
    group = next(iter(groups.create_group(shop, "Family").groups))
    window.sidebar.refresh()
    window.sidebar.show_place(places.group(group))
    window.commands.actions.action("contact_new").trigger()
    form = QApplication.activeModalWidget()
    assert form is not None
    card = form.card()
    assert card.group_ids == frozenset({group})
    form.reject()


def test_language_switches_while_running(qtbot: QtBot, window: MainWindow) -> None:
    new = window.commands.actions.action("contact_new")
    window.menus.choose_language("zh_TW")
    qtbot.waitUntil(lambda: new.text() == "新增客戶")
    assert QApplication.applicationDisplayName() == "客戶"  # behind the title
    assert "所有客戶" in customers(window).list._header.text()
    window.menus.choose_language("zh_CN")
    qtbot.waitUntil(lambda: new.text() == "新建客户")
    window.menus.choose_language("en")
    qtbot.waitUntil(lambda: QApplication.applicationDisplayName() == "Customers")
    assert window.preferences.language() == "en"


@pytest.mark.usefixtures("dressed")
def test_colours_switch_while_running(window: MainWindow) -> None:
    window.menus.choose_theme("dark")
    assert theme.current() is theme.DARK
    assert not window.grab().isNull()
    window.menus.choose_theme("light")
    assert theme.current() is theme.LIGHT


def test_dropped_files_are_imported(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    got: list[list[Path]] = []
    monkeypatch.setattr(
        window.commands.exchange, "import_files", lambda files: got.append(list(files))
    )
    phone = tmp_path / "phone.VCF"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(phone)), QUrl.fromLocalFile(str(tmp_path / "a.png"))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    assert got == [[phone]]
    # A phone's calendar opens the window that brings it in.
    visits = tmp_path / "visits.ICS"
    visits.write_bytes(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n")
    data.setUrls([QUrl.fromLocalFile(str(visits))])
    window.dropEvent(event)
    (opened,) = window.findChildren(CalendarWindow)
    assert opened.isVisible() and "visits.ICS" in opened.windowTitle()
    tasks.wait_until_idle()
    opened.close()


def test_search_says_nothing_on_pages_that_it_does_not_filter(window: MainWindow) -> None:
    box, session = window.top.search, window.session
    box.setText("ann")
    here = box.placeholderText()
    session.go("tasks")
    assert box.text() == "" and box.placeholderText() != here
    session.go(CUSTOMERS)
    assert (box.text(), session.search) == ("ann", "ann") and box.placeholderText() == here
    session.go("calendar")
    box.setText("b")  # whoever types there looks for somebody else
    assert session.destination.page == CUSTOMERS
    assert (box.text(), session.search) == ("b", "b")
    box.clear()
    assert session.search == ""


def test_another_book_in_the_same_window(window: MainWindow, tmp_path: Path) -> None:
    other = tmp_path / "other.kehu"
    window.commands.books.open(other, create=True)
    assert window.book.path == other and names(window) == []
    assert window.windowTitle() == "other"
    assert window.preferences.recent_books()[0] == other.resolve()
    window.book.close()


def test_a_book_that_cannot_be_opened_leaves_this_one(window: MainWindow, tmp_path: Path) -> None:
    picture = tmp_path / "picture.kehu"
    picture.write_bytes(b"\x89PNG not a book")
    window.commands.books.open(picture)
    tasks.wait_until_idle()
    (asked,) = window.findChildren(StartDialog)
    assert any("picture.kehu" in label.text() for label in asked.findChildren(QLabel))
    asked.reject()
    assert names(window) == ["Ann Lee", "Bob Chen", "Cid Wu"]


def test_second_start_raises_the_first_window(
    qtbot: QtBot, window: MainWindow, shop: Book, tmp_path: Path
) -> None:
    later.do_all()
    with qtbot.waitSignal(window.bell.rang):
        assert single_instance.ring(shop.path)
    assert not single_instance.ring(tmp_path / "nobody.kehu")


def test_who_is_at_the_desk_is_remembered(window: MainWindow, shop: Book) -> None:
    window.commands.staff.create_staff("Fang")
    window.preferences.save()
    assert window.preferences.staff(shop.path) == window.session.staff is not None


def test_deleted_customer_leaves_the_card(window: MainWindow, shop: Book) -> None:
    everyone = ids_contacts(shop, places.ALL)
    window.session.changed.emit(contacts.delete_contacts(shop, everyone))
    assert customers(window).card.contact_id() is None


def test_language_names(qapp: QApplication) -> None:
    keys = [key for key, _text in desk_settings.language_choices()]
    assert keys == ["", *translations.LANGUAGES]


@pytest.mark.usefixtures("dressed")
def test_layout_is_remembered(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    # Narrower than at first, because the screen of the tests makes the second window smaller.
    at_first = window.splitter.sizes()[0]
    window.splitter.setSizes([180, 1000])
    state = window.splitter.sizes()
    assert state[0] < at_first
    window.close()
    book = open_book(tmp_path / "again.kehu", create=True)
    again = MainWindow(book, window.preferences)
    qtbot.addWidget(again)
    again.show()
    again.resize(1366, 768)  # as narrow as the screen of a test is, it would be a rail
    QApplication.processEvents()
    assert again.splitter.sizes()[0] == pytest.approx(state[0], abs=10)
    again.close()
    book.close()


def test_delete_never_takes_one_who_is_not_in_the_list(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    window.top.search.setText("nobody at all")
    qtbot.waitUntil(lambda: customers(window).list.model.rowCount() == 0)
    assert customers(window).card.contact_id() is None  # nobody is shown whom the list has not
    assert not window.commands.actions.action("contact_delete").isEnabled()
    window.commands.customers.delete()
    assert len(ids_contacts(shop, places.ALL)) == 3


def test_the_title_is_told_anew_in_another_language(
    window: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    """The system adds the program's name, which Qt does only where the title becomes another."""
    told: list[str] = []
    window.windowTitleChanged.connect(told.append)
    translations.install(qapp, "zh_TW")
    qtbot.waitUntil(lambda: bool(told))
    assert told[-1] == window.windowTitle() != ""
