"""The table of customers: it has the page, the card is its drawer, its columns fit."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.ui.kit import theme
from kehuapp.ui.list.list_table import FIRST
from kehuapp.ui.pages.customers import CustomersPage
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks, translations
from kehuapp.ui.work.preferences import Preferences
from kehuapp.ui.work.session import Customer
from tests.window_parts import customers


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()
    tasks.wait_until_idle()


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> Iterator[CustomersPage]:
    """The page as a table in an active window."""
    window.resize(1366, 768)
    window.activateWindow()
    qtbot.waitActive(window)
    page = customers(window)
    page.list.table_button.click()
    settle()
    yield page


def click(page: CustomersPage, qtbot: QtBot, row: int, column: int = 1, keys=None) -> None:
    view = page.list.view
    spot = view.visualRect(page.list.model.index(row, column)).center()
    held = keys or Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, spot)
    settle()


@pytest.mark.usefixtures("dressed")
def test_a_table_has_the_whole_page(page: CustomersPage) -> None:
    assert not page.card.isVisible()
    assert page.list.width() == page.splitter.width()
    page.list.table_button.click()
    settle()
    assert page.card.isVisible() and page.list.width() == pytest.approx(372, abs=3)


@pytest.mark.usefixtures("dressed")
def test_enter_opens_the_drawer_then_the_form_and_esc_closes_it(
    page: CustomersPage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    edited: list[int] = []
    monkeypatch.setattr(window.commands.customers, "edit", edited.append)
    page.list.take_focus()
    qtbot.keyClick(page.list.view, Qt.Key.Key_Return)
    settle()
    assert page.card.isVisible() and edited == []
    assert page.card.contact_id() == page.list.current_id()
    right = page.card.mapTo(page.splitter, page.card.rect().topRight()).x()
    assert right == page.splitter.width() - 1
    assert page.card.width() == pytest.approx(480, abs=3)
    assert page.card.head.close_button.isVisible()
    qtbot.keyClick(page.list.view, Qt.Key.Key_Down)
    settle()
    assert page.card.isVisible() and page.card.contact_id() == page.list.current_id()
    qtbot.keyClick(page.list.view, Qt.Key.Key_Return)
    assert edited == [page.list.current_id()]
    qtbot.keyClick(page.list.view, Qt.Key.Key_Escape)
    assert not page.card.isVisible() and page.list.view.hasFocus()


def test_esc_closes_the_drawer_before_it_empties_the_search(
    page: CustomersPage, window: MainWindow, qtbot: QtBot
) -> None:
    window.session.look_for("Ann")
    settle()
    page.list.take_focus()
    qtbot.keyClick(page.list.view, Qt.Key.Key_Return)
    qtbot.keyClick(page.list.view, Qt.Key.Key_Escape)
    assert not page.card.isVisible() and window.session.search == "Ann"
    qtbot.keyClick(page.list.view, Qt.Key.Key_Escape)
    assert window.session.search == ""


def test_esc_in_the_card_closes_it_and_the_keyboard_is_in_the_table(
    page: CustomersPage, qtbot: QtBot
) -> None:
    page.splitter.open_card()
    page.card.tabs.setFocus()
    qtbot.keyClick(page.card.tabs, Qt.Key.Key_Escape)
    assert not page.card.isVisible() and page.list.view.hasFocus()


def test_the_button_closes_it(page: CustomersPage, qtbot: QtBot) -> None:
    page.splitter.open_card()
    settle()
    qtbot.mouseClick(page.card.head.close_button, Qt.MouseButton.LeftButton)
    assert not page.card.isVisible()


@pytest.mark.usefixtures("dressed")
def test_a_click_opens_it_but_not_one_that_selects_several(
    page: CustomersPage, qtbot: QtBot
) -> None:
    click(page, qtbot, 0, keys=Qt.KeyboardModifier.ControlModifier)
    click(page, qtbot, 1, keys=Qt.KeyboardModifier.ShiftModifier)
    assert not page.card.isVisible()
    click(page, qtbot, 2)
    assert page.card.isVisible()
    assert page.card.contact_id() == page.list.model.ids()[2]


@pytest.mark.usefixtures("dressed")
def test_the_second_click_of_a_double_one_is_not_for_the_drawer(
    page: CustomersPage, qtbot: QtBot
) -> None:
    click(page, qtbot, 0, column=len(FIRST) - 1)
    behind = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    beside = page.splitter.widget(1)
    assert beside.testAttribute(behind)
    qtbot.waitUntil(lambda: not beside.testAttribute(behind))


def test_a_wish_to_see_somebody_opens_it(page: CustomersPage, window: MainWindow) -> None:
    wished = page.list.model.ids()[-1]
    window.session.go_to_customer(wished)
    settle()
    assert page.card.isVisible() and page.card.contact_id() == wished
    page.splitter.close_card()
    window.session.go("customers", Customer(tab="comments"))
    assert page.card.isVisible() and page.card.tab() == "comments"


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_columns_fit(
    page: CustomersPage, window: MainWindow, qapp: QApplication, language: str
) -> None:
    translations.install(qapp, language)
    settle()
    view = page.list.view
    for width in (1366, 1320):
        window.resize(width, 720)
        settle()
        assert view.horizontalHeader().length() == view.viewport().width(), width
        tier = view.columnWidth(FIRST.index("tier"))
        longest = max(view.longest.values(), key=len)
        assert view.fontMetrics().horizontalAdvance(longest) <= tier - 14
    translations.install(qapp, "en")


def test_widths_that_somebody_gave_stay(
    page: CustomersPage, window: MainWindow, qtbot: QtBot
) -> None:
    header = page.list.view.horizontalHeader()
    header.resizeSection(0, 333)
    window.resize(1500, 768)
    settle()
    assert header.sectionSize(0) == 333
    page.list.table_button.click()
    page.list.table_button.click()
    settle()
    assert header.sectionSize(0) == 333


@pytest.mark.usefixtures("dressed")
def test_the_table_and_its_drawer_are_remembered(
    page: CustomersPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.splitter.open_card()
    page.splitter.setSizes([page.splitter.width() - 600, 600])
    settle()
    window.keep()
    again = MainWindow(window.book, window.preferences)
    qtbot.addWidget(again)
    again.resize(1366, 768)
    again.show()
    settle()
    other = customers(again)
    assert other.list.is_table() and not other.card.isVisible()
    other.splitter.open_card()
    settle()
    assert other.card.width() == pytest.approx(600, abs=20)
    other.list.table_button.click()
    settle()
    assert other.list.width() == pytest.approx(372, abs=20)


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_mark_of_the_row_is_at_its_left_whichever_cell_was_clicked(
    page: CustomersPage, window: MainWindow, qapp: QApplication, qtbot: QtBot, mode: str
) -> None:
    theme.apply(qapp, mode)
    view = page.list.view
    page.list.take_focus()
    for column in (0, 3, len(FIRST) - 1):
        click(page, qtbot, 1, column)
        page.splitter.close_card()
        settle()
        row = view.visualRect(page.list.model.index(1, column))
        picture = view.viewport().grab().toImage()
        middle = row.center().y()
        jade = [
            x
            for x in range(picture.width())
            if picture.pixelColor(QPoint(x, middle)).name() == theme.current().jade
        ]
        assert jade[:3] == [0, 1, 2], column
    theme.apply(qapp, "light")


def test_a_fresh_window_shows_rows(window: MainWindow, tmp_path) -> None:
    assert not customers(window).list.is_table() and customers(window).card.isVisible()
    assert Preferences(tmp_path / "other.ini").layout("customers_drawer").isEmpty()
