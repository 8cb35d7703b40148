""" "How is this counted?": a quiet button, and the sheet that it opens beside itself.

What is said there is the page's; it blocks nothing, and Esc, the button or a click beside close it.
"""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kehuapp.i18n import translate
from kehuapp.ui.kit import icons, theme

_WIDE = 380  # pixels of a sheet
_HIGHEST = 420


class HowButton(QPushButton):
    """`explain` gives it the text, paragraphs parted by empty lines; without one it is hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self._text = ""
        self._is_short = False
        self.sheet: HowSheet | None = None
        self.setProperty("quiet", "true")
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._turn)
        theme.watch().changed.connect(self._dress)
        self._retranslate()
        self._dress()
        self.hide()

    def explain(self, title: str, text: str) -> None:
        """Say this when asked, under the heading of what is counted."""
        self._title, self._text = title, text
        self.setVisible(bool(text))
        said = translate("Chart", "How is this counted?")
        self.setAccessibleName(translate("Chart", "%1: %2", title, said) if title else said)
        if self.sheet is not None:
            self.sheet.say(title, text)

    def be_short(self, is_short: bool) -> None:
        """Leave the words out where there is little room; the tool tip has them."""
        if is_short != self._is_short:
            self._is_short = is_short
            self._retranslate()

    def whole_width(self) -> int:
        """Pixels that it takes with its words."""
        words = self.fontMetrics().horizontalAdvance(translate("Chart", "How is this counted?"))
        return words + 46  # its picture and its padding

    def _turn(self) -> None:
        if self.sheet is not None:
            self.sheet.close()
            return
        self.sheet = HowSheet(self)
        self.sheet.say(self._title, self._text)
        self.sheet.destroyed.connect(self._forget)
        self.sheet.drop_down()

    def _forget(self) -> None:
        self.sheet = None

    def _dress(self) -> None:
        self.setIcon(icons.icon("info", theme.current().quiet, 16))

    def _retranslate(self) -> None:
        said = translate("Chart", "How is this counted?")
        self.setText("" if self._is_short else said)
        self.setToolTip(said if self._is_short else "")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


class HowSheet(QFrame):
    """The text below its button, or above where the screen ends."""

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("popup", "true")
        self._button = button
        self.title, self.words = QLabel(), QLabel()
        for label in (self.title, self.words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("role", "heading")
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._inside = QFrame()
        self._inside.setProperty("panel", "panel")
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.words, 1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._inside)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(self._scroll)

    def say(self, title: str, text: str) -> None:
        """Show this text."""
        self.title.setText(title)
        self.words.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def drop_down(self) -> None:
        """Open beside the button."""
        wide = max(_WIDE, self.fontMetrics().horizontalAdvance("0") * 46)
        high = min(self._inside.heightForWidth(wide - 2) + 4, _HIGHEST)
        room = self._button.screen().availableGeometry()
        self.resize(min(wide, room.width()), min(high, room.height()))
        corner = self._button.mapToGlobal(QPoint(self._button.width(), self._button.height() + 4))
        x = max(room.left(), min(corner.x() - self.width(), room.right() - self.width()))
        y = corner.y()
        if y + self.height() > room.bottom():
            y = self._button.mapToGlobal(QPoint(0, -4 - self.height())).y()
        self.move(x, max(y, room.top()))
        self.show()
        self._scroll.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            event.accept()
