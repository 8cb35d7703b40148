"""The list of who is greeted in a round and how far that is; the texts are in greeting_window."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem

from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.labels import one_line, plain_hint
from kehuapp.ui.kit.mouse_back import let_back_through

#: How far it is with somebody → the icon that says so ("" none).
STATES = {"waiting": "", "sent": "check", "skipped": "arrow-right-left", "out": "x"}


class Line(NamedTuple):
    """Somebody in the list: `state` one of STATES, `told` that in words."""

    name: str
    state: str
    told: str


class QueueTable(QTableWidget):
    """A row a customer; the arrows move, the rest is the window's."""

    def __init__(self) -> None:
        super().__init__(0, 2)
        self.setProperty("card", "true")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        let_back_through(self)
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(34, self.fontMetrics().height() + 14))
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        # As wide as "skipped" from the beginning: names and ticks stay where they are.
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; the row in which one stands is chosen by the window."""
        self.blockSignals(True)
        try:
            self.setColumnWidth(1, 0)
            self.setRowCount(len(lines))
            for place, line in enumerate(lines):
                self.show_line(place, line)
        finally:
            self.blockSignals(False)

    def show_line(self, place: int, line: Line) -> None:
        """Show one anew."""
        now = theme.current()
        name, told = QTableWidgetItem(one_line(line.name, 80)), QTableWidgetItem()
        told.setText(one_line(line.told, 16))
        if icon := STATES[line.state]:
            colour = now.jade if line.state == "sent" else now.quiet
            told.setIcon(icons.icon(icon, colour, 16))
        for item in (name, told):
            item.setToolTip(plain_hint(f"{line.name} · {line.told}" if line.told else line.name))
            if line.state != "waiting":
                item.setForeground(QColor(now.quiet))
        told.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setItem(place, 0, name)
        self.setItem(place, 1, told)
        wide = self.fontMetrics().horizontalAdvance(told.text() or "m" * 6) + 48
        self.setColumnWidth(1, max(self.columnWidth(1), wide))
