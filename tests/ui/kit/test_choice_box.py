"""A choice ticks in its list what is chosen, wherever the mouse is."""

from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from kehuapp.ui.kit import theme
from kehuapp.ui.kit.menu_buttons import ChoiceBox


def test_the_list_ticks_what_is_chosen(qtbot: QtBot) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    assert not box.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus
    box.addItems(["Key", "Regular", "Prospect"])
    box.setCurrentIndex(1)
    box.resize(240, 32)
    box.show()
    box.showPopup()
    view = box.view()
    view.setCurrentIndex(box.model().index(0, 0))  # where the mouse is
    jade = theme.current().jade

    def ticked(row: int) -> bool:
        place = view.visualRect(box.model().index(row, 0))
        end = QRect(place.right() - 30, place.top(), 30, place.height())
        picture = view.viewport().grab(end).toImage()
        spots = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
        return any(picture.pixelColor(*spot).name() == jade for spot in spots)

    assert [ticked(row) for row in range(3)] == [False, True, False]
    box.hidePopup()
