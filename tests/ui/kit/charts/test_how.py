""" "How is this counted?" opens by click and key, and Esc closes it."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kehuapp.ui.kit.charts.how import HowButton


def test_the_sheet_opens_and_closes(qtbot: QtBot) -> None:
    button = HowButton()
    qtbot.addWidget(button)
    assert button.isHidden()
    button.explain("Profit", "The profit of every sale.\n\nLess what came back.")
    assert not button.isHidden() and button.text() == "How is this counted?"
    assert button.accessibleName() == "Profit: How is this counted?"
    button.show()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    sheet = button.sheet
    assert sheet is not None and sheet.isVisible()
    assert sheet.words.text().startswith("The profit") and sheet.title.text() == "Profit"
    assert sheet.accessibleDescription().endswith("came back.")
    button.explain("Profit", "Counted anew.")
    assert sheet.words.text() == "Counted anew."
    with qtbot.waitSignal(sheet.destroyed):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert button.sheet is None
    button.click()
    assert button.sheet is not None
    with qtbot.waitSignal(button.sheet.destroyed):
        button.click()
    button.explain("Profit", "")
    assert button.isHidden()
