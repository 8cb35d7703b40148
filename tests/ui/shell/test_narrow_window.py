"""A narrow window: the sidebar is a rail, the card keeps its width, nothing overprints."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionViewItem, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.ui.groups.tree_delegate import COUNT_ROLE
from kehuapp.ui.kit import theme
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.shell.stage import RAIL
from kehuapp.ui.work import places, tasks, translations
from kehuapp.ui.work.preferences import Preferences
from tests.window_parts import customers


@pytest.fixture(params=translations.LANGUAGES)
def language(request, qapp: QApplication) -> Iterator[str]:
    translations.install(qapp, request.param)
    yield request.param
    translations.install(qapp, "en")


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()
    tasks.wait_until_idle()


def resize(window: MainWindow, width: int, height: int = 700) -> None:
    window.resize(width, height)
    settle()


def area(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


@pytest.mark.usefixtures("dressed")
def test_the_sidebar_becomes_a_rail_and_comes_back_as_it_was(window: MainWindow) -> None:
    resize(window, 1366)
    window.splitter.setSizes([300, 1066])
    settle()
    wide = window.splitter.sizes()[0]
    resize(window, 1024)
    assert window.sidebar.is_rail() and window.sidebar.width() == RAIL
    resize(window, 1366)
    assert not window.sidebar.is_rail()
    assert window.splitter.sizes()[0] == pytest.approx(wide, abs=2)


@pytest.mark.usefixtures("dressed")
def test_who_wants_the_names_in_a_narrow_window_has_them(window: MainWindow, qtbot: QtBot) -> None:
    resize(window, 1024)
    button = window.sidebar.findChild(QWidget, "fold")
    assert button is not None and button.accessibleName() == "Show the names"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not window.sidebar.is_rail() and window.sidebar.width() >= 180
    resize(window, 1000)
    assert not window.sidebar.is_rail()  # until the window is wide once more
    window.hide()
    window.show()
    settle()
    assert not window.sidebar.is_rail()
    window.commands.actions.action("sidebar_fold").trigger()
    assert window.sidebar.is_rail()
    resize(window, 1366)
    window.commands.actions.action("sidebar_fold").trigger()
    assert window.sidebar.is_rail()  # by choice in a wide one too


@pytest.mark.usefixtures("dressed")
def test_the_width_with_names_is_kept_though_a_rail_was_shown_last(
    window: MainWindow, qtbot: QtBot
) -> None:
    resize(window, 1366)
    window.splitter.setSizes([300, 1066])
    settle()
    resize(window, 900)
    window.keep()
    resize(window, 1366)
    again = MainWindow(window.book, window.preferences)
    qtbot.addWidget(again)
    again.show()
    resize(again, 1366)
    assert again.splitter.sizes()[0] == pytest.approx(300, abs=10)


@pytest.mark.usefixtures("dressed")
def test_list_and_card_keep_their_widths(window: MainWindow, language: str) -> None:
    for width in (660, 800, 1024, 1099, 1100, 1366):
        resize(window, width)
        page = customers(window)
        assert window.width() == width, "the window is as narrow as one wants it"
        assert page.card.width() >= 360, width
        assert page.list.width() >= 240, width
        assert page.card.mapTo(window, page.card.rect().topRight()).x() < width
        for part in (page.card.head, page.card.facts):
            assert part.height() >= part.sizeHint().height(), (width, "cut at the bottom")
        nothing_overprints_in_the_bar_above(window, width)


def nothing_overprints_in_the_bar_above(window: MainWindow, width: int) -> None:
    shown = [
        area(child, window)
        for child in window.top.findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        )
        if child.isVisible()
    ]
    for at, one in enumerate(shown):
        assert one.right() < width
        assert not any(one.intersects(other) for other in shown[at + 1 :])
    first, *others = window.top._buttons
    assert first.text().strip()
    assert all(button.accessibleName() and button.toolTip() for button in others)


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize(("width", "is_shown"), [(319, False), (320, True), (460, True)])
def test_the_key_stands_in_the_search_where_it_has_room(
    window: MainWindow, width: int, is_shown: bool
) -> None:
    box = window.top.search
    box.setMinimumWidth(width)
    box.setMaximumWidth(width)
    settle()
    (keys,) = [label for label in box.findChildren(QLabel)]
    assert box.width() == width and keys.isVisible() == is_shown
    assert box.textMargins().right() >= (keys.width() if is_shown else 0)  # for the hint
    box.setText("x")
    assert not keys.isVisible()
    box.clear()
    assert keys.isVisible() == is_shown


def test_the_rail_leads_to_the_same_places(window: MainWindow, qtbot: QtBot) -> None:
    window.sidebar.create_group(None, "Restaurants")
    resize(window, 1024)
    tree = window.sidebar.tree
    for place in (places.DUE, places.tier("key"), places.TRASH, places.ALL):
        item = tree._find(place)
        assert item is not None
        tree.scrollToItem(item)
        spot = tree.visualItemRect(item).center()
        assert spot.x() < RAIL
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert window.session.place == place


def test_a_tip_tells_the_name_and_the_number(window: MainWindow, monkeypatch) -> None:
    resize(window, 1024)
    tree, told = window.sidebar.tree, []
    monkeypatch.setattr(QToolTip, "showText", lambda _spot, text, *_more: told.append(text))
    item = tree._find(places.ALL)
    assert item is not None
    index = tree.indexFromItem(item)
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(10, 10), QPoint(10, 10))
    tree._delegate.helpEvent(event, tree, QStyleOptionViewItem(), index)
    assert "All customers" in told[0] and str(item.data(0, COUNT_ROLE)) in told[0]


@pytest.mark.usefixtures("dressed")
def test_a_group_is_named_with_the_names_shown(window: MainWindow, qtbot: QtBot) -> None:
    resize(window, 1024)
    window.commands.actions.action("group_new").trigger()
    settle()
    assert not window.sidebar.is_rail()
    typing = QApplication.focusWidget()
    assert typing is not None and typing.width() > 80
    qtbot.keyClicks(typing, "Bars")
    qtbot.keyClick(typing, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(row.name == "Bars" for row in window.sidebar.tree._rows.values()))


def test_typing_letters_on_the_rail_shows_no_names(window: MainWindow, qtbot: QtBot) -> None:
    resize(window, 1024)
    window.sidebar.tree.setFocus()
    qtbot.keyClicks(window.sidebar.tree, "al")
    qtbot.keyClick(window.sidebar.tree, Qt.Key.Key_Down)
    assert window.sidebar.is_rail()


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_rail_is_painted_in_the_middle(window: MainWindow, qapp: QApplication, mode: str) -> None:
    theme.apply(qapp, mode)
    window.sidebar.create_group(None, "Restaurants")
    resize(window, 1024)
    window.session.go("customers", places.ALL)
    tree = window.sidebar.tree
    picture = tree.viewport().grab().toImage()
    ground = picture.pixelColor(2, picture.height() - 3)
    for place in (places.VISITS, places.tier("regular")):
        item = tree._find(place)
        assert item is not None
        row = tree.visualItemRect(item)
        inked = [
            x
            for x in range(RAIL)
            for y in range(row.top() + 2, row.bottom() - 2)
            if picture.pixelColor(x, y) != ground
        ]
        assert RAIL // 2 - 12 < min(inked) < max(inked) < RAIL // 2 + 12
    theme.apply(qapp, "light")


@pytest.mark.usefixtures("dressed")
def test_names_of_tiers_are_whole_at_first(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    fresh = MainWindow(window.book, Preferences(tmp_path / "fresh.ini"))
    qtbot.addWidget(fresh)
    fresh.show()
    resize(fresh, 1366)
    tree = fresh.sidebar.tree
    assert 236 <= fresh.sidebar.width() <= 280
    assert tree.wish_width() <= tree.viewport().width()


def test_all_tiers_leave_out_their_share_or_none(window: MainWindow) -> None:
    resize(window, 1366)
    tree, words, heads = window.sidebar.tree, {}, {}
    index = [tree.indexFromItem(tree._find(places.tier(one))) for one in ("key", "regular")]
    for width in (180, 400):
        words[width] = [
            tree._delegate._count_words(one, tree.font(), QRect(8, 0, width - 16, 30))
            for one in index
        ]
        heading, rect = index[0].sibling(index[0].row() - 1, 0), QRect(8, 0, width - 16, 30)
        heads[width] = tree._delegate._right_of_heading(heading, tree.font(), rect)
    assert all(" · " in text for text in words[400])
    assert heads[400] and heads[180] == ""  # nothing below it is a share
    assert words[180] == [text.partition(" · ")[0] for text in words[400]]  # the number stays
