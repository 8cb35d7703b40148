"""The menus: short enough for a low screen, each action with its key, nothing of them lost."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from kehuapp.book.list.contact_list import Place
from kehuapp.i18n import translate
from kehuapp.ui.commands.command import Submenu
from kehuapp.ui.commands.customer_commands import CONTACT_MENU
from kehuapp.ui.pages.customers import CustomersPage
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import places, translations

MOST = 13  # entries of one menu: 27 broke into two columns at 720 lines
LOWEST_SCREEN = 720 - 60  # below the menu bar and a frame


@pytest.fixture(params=translations.LANGUAGES)
def language(request, qapp: QApplication) -> Iterator[str]:
    translations.install(qapp, request.param)
    yield request.param
    translations.install(qapp, "en")


def menus_of(window: MainWindow) -> list[QMenu]:
    return [menu for menu in window.menuBar().findChildren(QMenu) if menu.actions()]


def entries(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def all_in(menu: QMenu) -> Iterator[QAction]:
    for action in entries(menu):
        below = action.menu()
        if isinstance(below, QMenu):
            yield from all_in(below)
        else:
            yield action


@pytest.mark.usefixtures("dressed")
def test_no_menu_is_too_long(window: MainWindow, language: str) -> None:
    for menu in menus_of(window):
        assert len(entries(menu)) <= MOST, menu.title()
        assert menu.sizeHint().height() <= LOWEST_SCREEN, menu.title()


def test_every_command_is_in_a_menu_once_with_its_key(window: MainWindow) -> None:
    tops = [action.menu() for action in window.menuBar().actions()]
    found = [action for menu in tops if isinstance(menu, QMenu) for action in all_in(menu)]
    counted = Counter(action.objectName() for action in found if action.objectName())
    commands = window.commands.actions.commands
    missing = set(commands) - set(counted)
    assert missing == set(), "say in ui/shell/menus.py where these stand"
    twice = {name for name, count in counted.items() if count > 1}
    assert twice == set()
    for name in counted.keys() & commands.keys():
        assert not window.commands.actions.action(name).shortcut().isEmpty(), name


def test_a_sub_menu_speaks_the_language_of_now(window: MainWindow, qapp: QApplication) -> None:
    for language in translations.LANGUAGES:
        translations.install(qapp, language)
        QApplication.processEvents()
        titles = {menu.title() for menu in menus_of(window)}
        assert translate("Actions", "Set") in titles, language
    translations.install(qapp, "en")


def test_a_sub_menu_without_anything_to_do_looks_so(window: MainWindow) -> None:
    customer = window.menuBar().actions()[2].menu()
    assert isinstance(customer, QMenu)
    below = {one.menu().title(): one for one in entries(customer) if one.menu()}  # type: ignore[attr-defined]
    window.session.go("customers", places.ALL)
    customer.aboutToShow.emit()
    assert below["Set"].isEnabled()
    window.session.go("customers", places.TRASH)
    customer.aboutToShow.emit()
    assert not below["Set"].isEnabled()


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("place", [places.ALL, places.TRASH], ids=["all", "trash"])
def test_the_menu_of_the_list_is_short_and_loses_nothing(
    window: MainWindow, language: str, place: Place
) -> None:
    page = window.host.page("customers")
    assert isinstance(page, CustomersPage)
    window.session.go("customers", places.ALL)
    page.list.view.selectAll()
    if place == places.TRASH:
        window.commands.customers.delete()
        window.session.go("customers", place)
        page.list.view.selectAll()
    menu = window.commands.actions.popup(page.list, CONTACT_MENU)
    offered = {action.objectName() for action in all_in(menu)}
    wanted = {
        name
        for entry in CONTACT_MENU
        if entry is not None
        for name in (entry.entries if isinstance(entry, Submenu) else (entry,))
        if window.commands.actions.action(name).isEnabled()
    }
    assert offered == wanted and offered
    assert len(entries(menu)) <= MOST
    assert menu.sizeHint().height() <= LOWEST_SCREEN
    assert all(action.isShortcutVisibleInContextMenu() for action in all_in(menu))
    assert all(action.menu() is None or entries(action.menu()) for action in entries(menu))  # type: ignore[arg-type]
    menu.deleteLater()


@pytest.mark.usefixtures("dressed")
def test_the_menu_of_a_group_is_short(window: MainWindow, language: str) -> None:
    window.sidebar.create_group(None, "Restaurants")
    window.sidebar.create_group(None, "Hotels")
    menu = window.sidebar.build_menu(window.sidebar.place())
    assert len(entries(menu)) <= MOST
    assert menu.sizeHint().height() <= LOWEST_SCREEN
    menu.deleteLater()


def test_the_menu_of_the_customer_edits_and_deletes_and_stays_short(window: MainWindow) -> None:
    customer = window.menuBar().actions()[2].menu()
    assert isinstance(customer, QMenu)
    names = [one.objectName() for one in entries(customer)]
    assert names[0] == "contact_edit" and names[-1] == "contact_delete" and len(names) <= 13
    assert "note_new" in {one.objectName() for one in window.findChildren(QAction)}
