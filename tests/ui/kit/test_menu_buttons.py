"""A button whose menu has closed knows where the mouse is."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from kehuapp.ui.kit.menu_buttons import give_menu


def test_a_button_is_left_while_its_menu_is_open(qtbot: QtBot) -> None:
    button = QPushButton("sort")
    qtbot.addWidget(button)
    menu = QMenu(button)
    menu.addAction("by name")
    give_menu(button, menu)
    button.move(200, 200)
    button.show()
    for at, over in ((QPoint(-50, -50), False), (button.rect().center(), True)):
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, not over)
        QCursor.setPos(button.mapToGlobal(at))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        menu.close()
        qtbot.waitUntil(lambda over=over: button.underMouse() is over)
