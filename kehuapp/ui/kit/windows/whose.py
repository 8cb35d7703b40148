"""The panel that asks whose change counts, when two wrote the same; writing is not its matter."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.i18n import translate
from kehuapp.text import words


class Differing(NamedTuple):
    """A field that two changed: its name, what it is called, and what either wrote."""

    name: str
    called: str
    mine: str
    theirs: str


class WhosePanel(QFrame):
    """One line a field: what is typed here, and what was written elsewhere meanwhile."""

    decided = Signal()  # of each field it is said by now

    def __init__(self, parent: QWidget, title: str, fields: Iterable[Differing]) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.title = QLabel(title)
        self.title.setProperty("role", "error")
        self.title.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        column.addWidget(self.title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        column.addLayout(grid)
        self.mine: dict[str, QRadioButton] = {}
        self.theirs: dict[str, QRadioButton] = {}
        for row, field in enumerate(fields):
            label = QLabel(field.called)
            label.setProperty("role", "quiet")
            said = [shortened(one).replace("&", "&&") for one in (field.mine, field.theirs)]
            mine = QRadioButton(translate("ClashPanel", "Mine: %1").replace("%1", said[0]))
            theirs = QRadioButton(translate("ClashPanel", "In the book: %1").replace("%1", said[1]))
            group = QButtonGroup(self)
            for column_at, button in enumerate((mine, theirs), start=1):
                group.addButton(button)
                grid.addWidget(button, row, column_at)
                button.setAccessibleName(words.label_and(field.called, button.text()))
                button.clicked.connect(self._look)
            grid.addWidget(label, row, 0)
            self.mine[field.name], self.theirs[field.name] = mine, theirs

    def open_questions(self) -> list[str]:
        """Fields that nobody decided yet."""
        return [
            name
            for name, mine in self.mine.items()
            if not mine.isChecked() and not self.theirs[name].isChecked()
        ]

    def chosen(self) -> frozenset[str]:
        """The fields of which what is typed here counts."""
        return frozenset(name for name, mine in self.mine.items() if mine.isChecked())

    def _look(self) -> None:
        if not self.open_questions():
            self.decided.emit()


def shortened(said: str) -> str:
    """What a field says as one line of a panel."""
    line = " ".join(said.split())
    return (line if len(line) <= 60 else line[:59] + "…") or translate("CardFields", "nothing")
