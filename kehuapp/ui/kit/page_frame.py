"""The frame of a page: a title, a quiet line beside it, buttons at the right, the content below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

SIDE = 24  # pixels left and right of everything
TOP = 64  # pixels from the page's top to its content


class PageFrame(QFrame):
    """`content` fills what the head leaves; buttons are added to the head one by one."""

    def __init__(self, content: QWidget, *, is_edge_to_edge: bool = False) -> None:
        super().__init__()
        self.setProperty("panel", "paper")
        self.title, self.about = QLabel(), QLabel()
        self.title.setProperty("role", "title")
        self.about.setProperty("role", "quiet")
        for label in (self.title, self.about):
            label.setTextFormat(Qt.TextFormat.PlainText)
        head = QWidget()
        head.setFixedHeight(TOP)
        self._row = QHBoxLayout(head)
        self._row.setContentsMargins(SIDE, 8, SIDE, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self.title, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.about, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        side = 0 if is_edge_to_edge else SIDE
        inside = QVBoxLayout()
        inside.setContentsMargins(side, 0, side, 0 if is_edge_to_edge else SIDE)
        inside.addWidget(content, 1)
        column.addLayout(inside, 1)

    def add_button(self, button: QWidget) -> None:
        """Put a button at the right end of the head."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, title: str, about: str = "") -> None:
        """What stands in the head."""
        self.title.setText(title)
        self.about.setText(about)
        self.about.setToolTip(about)
