"""Setting a password, locking and unlocking a window as a person does it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks

PASSWORD = "oolong 2026"


def set_password(
    window: MainWindow, what: str = "set", now: str = "", password: str = PASSWORD
) -> None:
    """As in the settings; the window shows the book anew afterwards."""
    form = window.commands.locks.ask_password(what)
    assert form is not None
    form.now.line.setText(now)
    if what != "remove":
        form.new.line.setText(password)
        form.again.line.setText(password)
    before = window.session
    form.accept()
    tasks.wait_until_idle()
    assert window.session is not before
    QApplication.processEvents()
    assert window.centralWidget().isVisible()


def type_password(qtbot: QtBot, window: MainWindow, password: str) -> None:
    page = window.covering.page
    assert page is not None
    qtbot.waitUntil(page.asked.button.isEnabled)  # one waits after a wrong one
    qtbot.keyClicks(page.asked.field.line, password)
    qtbot.keyClick(page.asked.field.line, Qt.Key.Key_Return)
    tasks.wait_until_idle()


def lock(window: MainWindow) -> None:
    window.commands.actions.action("lock").trigger()
    tasks.wait_until_idle()
    assert window.covering.page is not None
    QApplication.processEvents()
