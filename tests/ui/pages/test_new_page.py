"""What a new page costs: a pane, a page, a read of the book, and one line of one table."""

from typing import Any

import pytest
import screens
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts import contacts
from kehuapp.changes import Changes
from kehuapp.store.database import Book
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.groups.tree_delegate import NAME_ROLE, PAGE_ROLE
from kehuapp.ui.kit.page_frame import PageFrame
from kehuapp.ui.pages import pages
from kehuapp.ui.pages.page import KeySection, PageSpec
from kehuapp.ui.shell import main_window
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import later, places, tasks
from kehuapp.ui.work.preferences import Preferences
from kehuapp.ui.work.session import Session
from tests.test_architecture import imports, sources
from tests.window_parts import customers


def count_letters(book: Book) -> int:
    """The read: what a module of `book` would hold."""
    rows = book.query("SELECT sum(length(name)) FROM contact WHERE deleted_at IS NULL")
    return int(rows[0][0] or 0)


class LettersPane(QLabel):
    """The pane: shows what was read in the worker, again when the book changes."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        session.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        book = self._session.book
        tasks.read_latest(self, "letters", book, lambda *_: count_letters(book), self._show)

    def _show(self, count: int) -> None:
        self.setText(f"{count} letters")

    def _on_changed(self, changes: Changes) -> None:
        if not changes.session:
            self.refresh()


class LettersPage(QObject):
    """The page: joins one pane with its frame."""

    def __init__(self, session: Session, _commands: Commands) -> None:
        super().__init__(session)
        self.pane = LettersPane(session)
        self.frame = PageFrame(self.pane, lambda: ("Letters", ""))
        self.arguments: list[object] = []

    def widget(self) -> QWidget:
        return self.frame

    def activate(self, argument: object) -> None:
        self.arguments.append(argument)
        self.pane.setFocus()

    def where(self) -> object:
        return None

    def facts(self) -> set[str]:
        return {"letters"}

    def flush(self) -> None:
        self.arguments.append("flushed")


#: The one line of the one table.
SPEC = PageSpec(
    "letters", "Letters", "footprints", "Alt+9", LettersPage, is_in_sidebar=True,
    keys=lambda: (KeySection("Among letters", (("Keys", "Count anew", "F7"),)),),
)  # fmt: skip


@pytest.fixture
def window(qtbot: QtBot, shop: Book, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    table = (*pages.PAGES, SPEC)
    monkeypatch.setattr(pages, "PAGES", table)
    monkeypatch.setattr(main_window, "PAGES", table)
    made = MainWindow(shop, Preferences())
    qtbot.addWidget(made)
    made.show()
    return made


def letters(window: MainWindow) -> LettersPage:
    page = window.host.page("letters")
    assert isinstance(page, LettersPage)
    return page


def test_it_is_made_when_it_is_asked_for_and_reads_the_book(window: MainWindow, shop: Book) -> None:
    assert "letters" not in window.host._pages
    window.session.go("letters")
    assert tasks.wait_until_idle()
    assert window.host.shown() == "letters"
    assert letters(window).pane.text() == f"{len('Ann LeeBob ChenCid Wu')} letters"
    changes = contacts.create_contact(shop, contacts.ContactCard(name="Dee"))
    window.session.changed.emit(changes)
    assert tasks.wait_until_idle()
    assert letters(window).pane.text() == "24 letters"


def test_sidebar_menu_key_and_help_know_it(qtbot: QtBot, window: MainWindow) -> None:
    action = window.commands.actions.action("page_letters")
    assert any(action in menu.actions() for menu in window.menuBar().findChildren(QMenu))
    tree = window.sidebar.tree
    rows = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    (row,) = [one for one in rows if one.data(0, PAGE_ROLE) == "letters"]
    assert row.data(0, NAME_ROLE) == "Letters"
    qtbot.keyClick(window, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    assert window.host.shown() == "letters" and tree.currentItem() is row
    window.session.go("customers")
    tree.setCurrentItem(row)  # as a click does
    assert window.host.shown() == "letters"
    shown = window.show_keys()
    later.do_all()
    said = [label.text() for label in shown.findChildren(QLabel)]
    assert "Among letters" in said and "Alt+9" in said and "Count anew" in said
    shown.close()


def test_commands_about_customers_rest_there_and_back_leads_out(
    qtbot: QtBot, window: MainWindow
) -> None:
    can = window.commands.actions.action
    customers(window).list.select(2)
    assert can("contact_edit").isEnabled() and not can("back").isEnabled()
    window.session.go("letters", "argument")
    assert letters(window).arguments == ["argument"]
    assert not can("contact_edit").isEnabled() and can("back").isEnabled()
    assert can("undo").isEnabled() and can("import").isEnabled()
    window.commands.places.show_trash()
    assert letters(window).arguments == ["argument", "flushed"]
    assert window.session.place == places.TRASH
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.host.shown() == "letters"
    qtbot.keyClick(letters(window).pane, Qt.Key.Key_Escape)
    assert window.host.shown() == "customers" and window.session.current == 2
    assert window.session.place == places.ALL and not can("back").isEnabled()


def test_its_picture_is_drawn_with_the_others(window: MainWindow) -> None:
    names = [name for name, _show in screens._page_screens(window, (1, 2))]
    assert "page-letters" in names


def test_nothing_but_the_table_knows_a_page() -> None:
    """Else a new one would have to be told to others, too."""
    code = sources()
    known: dict[str, set[str]] = {}
    for module, target, _top in imports(code):
        if target.startswith("kehuapp.ui.pages.") and target != "kehuapp.ui.pages.page":
            known.setdefault(target, set()).add(module)
    table = "kehuapp.ui.pages.pages"
    assert len(known) > 3
    assert known.pop(table) == {"kehuapp.ui.shell.main_window"}
    parts = {target for target, who in known.items() if table not in who}  # of one page alone
    assert all(
        len(who) == 1 if target in parts else who == {table} for target, who in known.items()
    )


def test_the_specs_are_whole() -> None:
    ids: list[Any] = [spec.id for spec in pages.PAGES]
    assert len(set(ids)) == len(ids) and ids[0] == "customers"
    assert all(spec.title and spec.icon for spec in pages.PAGES)
