"""How to reach whom one greets: each telephone and chat account with a button that copies it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from kehuapp.book.greetings.compose import Way
from kehuapp.text import words
from kehuapp.ui.kit import icons
from kehuapp.ui.kit.flow_layout import FlowLayout
from kehuapp.ui.kit.labels import one_line

_ICONS = {"phone": "phone", "chat": "message-circle", "mail": "mail"}
_MOST = 9  # which Alt+1 … Alt+9 copy


class WaysRow(QWidget):
    """A button a way; `copied` tells what went to the clipboard."""

    copied = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._ways: list[Way] = []
        self._row = FlowLayout(parent=self)

    def show_ways(self, ways: Sequence[Way]) -> None:
        """Show these instead of what is there."""
        self._ways = list(ways[:_MOST])
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, way in enumerate(self._ways):
            button = QPushButton(one_line(words.label_and(way.label, way.text), 44))
            button.setIcon(icons.icon(_ICONS[way.kind], size=16))
            button.setAutoDefault(False)
            button.setToolTip(self.tr("Copy · Alt+%1").replace("%1", str(place + 1)))
            button.clicked.connect(lambda _on=False, place=place: self.copy(place))
            self._row.addWidget(button)
        self.setVisible(bool(self._ways))

    def copy(self, place: int) -> None:
        """Put the way at this place on the clipboard."""
        if 0 <= place < len(self._ways):
            QApplication.clipboard().setText(self._ways[place].text)
            self.copied.emit(self._ways[place].text)
