"""Buttons that open a menu and menus of which one entry is ticked; what they do is elsewhere."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QActionGroup, QCursor
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton


def give_menu(button: QPushButton, menu: QMenu) -> None:
    """Let a button open a menu."""
    button.setMenu(menu)
    forget_hover(button, menu)


def forget_hover(button: QAbstractButton, menu: QMenu) -> None:
    """Let a button see that the mouse has left it while its menu was open.

    Qt sends the leaving to the menu, and the button would look as if the mouse were still on it.
    """
    menu.aboutToHide.connect(partial(QTimer.singleShot, 0, button, partial(_look_again, button)))


def _look_again(button: QAbstractButton) -> None:
    over = button.rect().contains(button.mapFromGlobal(QCursor.pos()))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, over)
    button.update()


def fill_choices(
    menu: QMenu, choices: Iterable[tuple[str, str]], chosen: str, choose: Callable[[str], object]
) -> None:
    """Make `menu` a list of (key, text) of which one is ticked."""
    menu.clear()
    for before in menu.findChildren(QActionGroup):  # which `clear` leaves
        before.deleteLater()
    add_choices(menu, choices, chosen, choose)


def add_choices(
    menu: QMenu, choices: Iterable[tuple[str, str]], chosen: str, choose: Callable[[str], object]
) -> None:
    """Put (key, text) of which one is ticked below what a menu has."""
    group = QActionGroup(menu)
    for key, text in choices:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(key == chosen)
        group.addAction(action)
        action.triggered.connect(lambda _checked=False, key=key: choose(key))
