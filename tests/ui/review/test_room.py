"""How much room the views of reviews take: large letters, narrow windows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.store.database import Book
from kehuapp.ui.kit import theme
from kehuapp.ui.pages.reviews.review import VIEWS
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from kehuapp.ui.work.preferences import Preferences


@pytest.fixture(params=(1.0, 1.5), ids=("usual", "large"))
def window(qtbot: QtBot, qapp: QApplication, sample: Book, tmp_path, request) -> Iterator:
    usual, font = qapp.font(), qapp.font()
    font.setPointSizeF(font.pointSizeF() * request.param)
    qapp.setFont(font)
    theme.apply(qapp, theme.current().name)
    made = MainWindow(sample, Preferences(tmp_path / "preferences.ini"))
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show()
    yield made
    qapp.setFont(usual)
    theme.apply(qapp, theme.current().name)


def test_no_view_makes_the_window_wider_than_it_was(qtbot, window) -> None:
    def rolls() -> bool:
        """What does not fit is rolled to."""
        rolled = page.stack.currentWidget()
        missing = page.view().minimumSizeHint().width() - rolled.viewport().width()
        return rolled.horizontalScrollBar().maximum() == max(missing, 0)

    for spec in VIEWS:
        window.session.go("review", spec.id)
        tasks.wait_until_idle()
        page = window.host.page("review")
        qtbot.waitUntil(rolls)
        assert window.width() == 1024, spec.id


def test_what_has_no_room_side_by_side_stands_below(qtbot, window) -> None:
    window.session.go("review", "overview")
    tasks.wait_until_idle()
    overview = window.host.page("review").view()
    for wide in (1600, 700):
        is_wide = wide == 1600
        window.resize(wide, 700)
        qtbot.waitUntil(lambda: (overview.list.x() > overview.suggestion.x()) == is_wide)  # noqa: B023
        assert overview.upper.direction() == (
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )
        for part in (overview.curve, overview.time, overview.suggestion, overview.list):
            assert part.width() >= part.minimumSizeHint().width()


@pytest.mark.parametrize("window", [1.5], indirect=True)
def test_a_table_always_shows_some_of_its_rows(qtbot, window) -> None:
    window.resize(1024, 560)
    for view, part in (("services", "services"), ("sources", "ways"), ("value", "people")):
        window.session.go("review", view)
        tasks.wait_until_idle()
        table = getattr(window.host.page("review").view(), part).table
        two = 2 * table.verticalHeader().defaultSectionSize()
        qtbot.waitUntil(lambda: table.viewport().height() >= two)  # noqa: B023


def looks(window: MainWindow, part: QWidget) -> object:
    """A picture of a part with what is around it."""
    place = QRect(part.mapTo(window, part.rect().topLeft()), part.size())
    return window.grab(place.adjusted(-4, -4, 4, 4)).toImage()


@pytest.mark.parametrize("window", [1.0], indirect=True)
def test_where_the_keyboard_is_can_be_seen(qtbot, window) -> None:
    """Tab goes through every table and chart of a view, and each looks another way meanwhile."""
    window.resize(1366, 768)
    window.activateWindow()
    for spec in VIEWS:
        window.session.go("review", spec.id)
        tasks.wait_until_idle()
        page = window.host.page("review")
        page.view().take_focus()
        seen: list[QWidget] = []
        while (part := QApplication.focusWidget()) not in seen:
            assert part is not None
            seen.append(part)
            before = looks(window, part)
            qtbot.keyClick(part, Qt.Key.Key_Tab)
            if page.frame.isAncestorOf(part):
                name = part.accessibleName() or part.property("text")
                assert looks(window, part) != before, f"{spec.id}: {name}"
        inside = [one for one in seen if page.frame.isAncestorOf(one)]
        assert page.bar in inside and page.print in inside and len(inside) > 5
