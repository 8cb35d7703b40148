"""The bar at the bottom of the window: what happened, what went wrong, and Undo beside it."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QPushButton, QWidget

from kehuapp.changes import Changes
from kehuapp.ui.kit import theme

SECONDS = 12
SECONDS_ERROR = 30


def say(parent: QWidget | None, text: str) -> None:
    """Tell a Trouble sentence: in the window's bar, or without one in a box that does not block."""
    bar = _bar_of(parent)
    if bar is not None:
        bar.show_error(text)
        return
    box = QMessageBox(QMessageBox.Icon.Warning, "", text, QMessageBox.StandardButton.Ok, parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def tell(parent: QWidget | None, text: str) -> None:
    """Tell that something is done, where there is nothing to undo; silent without a bar."""
    bar = _bar_of(parent)
    if bar is not None:
        bar.show_done(text)


def _bar_of(widget: QWidget | None) -> "MessageBar | None":
    """The bar of the window `widget` is in; a modal dialog hides that bar, so it gets none."""
    if widget is None or widget.window().isModal():
        return None
    return widget.window().findChild(MessageBar)


class MessageBar(QFrame):
    """Text on the left that goes away after a while; permanent facts may be added on the right."""

    undo_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messages")
        self.setProperty("panel", "sidebar")
        self.setFixedHeight(30)
        self._step: int | None = None
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._undo = QPushButton(self)
        self._undo.setObjectName("undo")
        self._undo.setProperty("quiet", "true")
        self._undo.setFlat(True)
        self._undo.setCursor(Qt.CursorShape.PointingHandCursor)
        self._undo.clicked.connect(self._ask_undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 0, 14, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self._text)
        self._row.addWidget(self._undo)
        self._row.addStretch(1)
        self._retranslate()
        self.clear()

    def add_permanent(self, widget: QWidget) -> None:
        """Put `widget` at the right end."""
        self._row.addWidget(widget)

    def text(self) -> str:
        """What the bar says now."""
        return self._text.text()

    def show_changes(self, changes: Changes) -> None:
        """Say what a write did, with Undo when it is a step."""
        if changes.label:
            self.show_done(changes.label, changes.step)

    def show_done(self, text: str, step: int | None = None) -> None:
        """Say that something is done; `step` is what Undo would take back."""
        self._show(text, step, error=False)

    def show_error(self, text: str) -> None:
        """Say a sentence about something that went wrong."""
        self._show(text, None, error=True)

    def clear(self) -> None:
        """Say nothing; the bar stays as the window's lower edge."""
        self._timer.stop()
        self._text.clear()
        self._step = None
        self._undo.hide()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def enterEvent(self, event: QEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)  # type: ignore[arg-type]

    def leaveEvent(self, event: QEvent) -> None:
        if self._text.text():
            self._timer.start(SECONDS * 1000)
        super().leaveEvent(event)

    def _show(self, text: str, step: int | None, error: bool) -> None:
        self._step = step
        line = " ".join(text.split())
        self._text.setText(line)
        self._text.setToolTip(line)
        self._text.setProperty("role", "error" if error else "")
        self._text.style().unpolish(self._text)
        self._text.style().polish(self._text)
        self._undo.setVisible(step is not None)
        self._undo.setStyleSheet(
            f"color: {theme.current().jade}; text-decoration: underline; padding: 2px 6px;"
        )
        self._timer.start((SECONDS_ERROR if error else SECONDS) * 1000)

    def _ask_undo(self) -> None:
        if self._step is not None:
            step = self._step
            self.clear()
            self.undo_requested.emit(step)

    def _retranslate(self) -> None:
        self._undo.setText(self.tr("Undo"))
