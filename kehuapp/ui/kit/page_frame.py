"""The frame of a page: a title with a quiet line, buttons at the right, the content below."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kehuapp.ui.kit.labels import Elided

SIDE = 24  # pixels left and right of everything
_BETWEEN = 12  # between the parts of the head
TOP = 64  # pixels from the page's top to its content


class PageFrame(QFrame):
    """`content` fills what the head leaves; buttons are added to the head one by one.

    `head` tells the title and the quiet line ("" for none) in the language of now. `is_stacked`
    puts the line below a title that may be long, where both share the page with another pane.
    """

    def __init__(
        self, content: QWidget, head: Callable[[], tuple[str, str]], is_stacked: bool = False
    ) -> None:
        super().__init__()
        self.setProperty("panel", "paper")
        self._head = head
        self.title: QLabel = Elided("title") if is_stacked else QLabel()
        self.about = Elided("quiet")
        self.title.setProperty("role", "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setMinimumWidth(1)  # a narrow window cuts it, not the page
        top = QWidget()
        top.setFixedHeight(TOP)
        self._row = QHBoxLayout(top)
        self._row.setContentsMargins(SIDE, 8, SIDE, 0)
        self._row.setSpacing(_BETWEEN)
        if is_stacked:
            both = QVBoxLayout()
            both.setSpacing(0)
            both.addStretch(1)
            both.addWidget(self.title)
            both.addWidget(self.about)
            both.addStretch(1)
            self._row.addLayout(both, 1)
        else:
            self._row.addWidget(self.title, 0, Qt.AlignmentFlag.AlignVCenter)
            self._row.addWidget(self.about, 1, Qt.AlignmentFlag.AlignVCenter)
        self._inside = inside = QVBoxLayout()
        inside.setContentsMargins(SIDE, 0, SIDE, SIDE)
        inside.addWidget(content, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addLayout(inside, 1)
        self.retranslate()

    def add_button(self, button: QWidget) -> None:
        """Put a button at the right end of the head."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def go_to_the_edge(self) -> None:
        """Let the content begin at the page's own edges."""
        self._inside.setContentsMargins(0, 0, 0, 0)

    def room_beside_title(self) -> int:
        """Pixels that buttons may take so that the title is not cut; the quiet line may be."""
        return self.width() - 2 * SIDE - self.title.sizeHint().width() - 2 * _BETWEEN

    def retranslate(self) -> None:
        """Ask again what stands in the head."""
        title, about = self._head()
        if isinstance(self.title, Elided):
            self.title.show_text(title)
        else:
            self.title.setText(title)
        self.about.show_text(about, about)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as it does in a form: none of Qt's own
        buttons takes it outside of a dialog."""
        button = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(button, QPushButton) and button.hasFocus():
            button.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
