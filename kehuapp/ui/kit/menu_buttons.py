"""Buttons that open a menu: what Qt leaves undone once it has closed; no menu is made here."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCursor
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
