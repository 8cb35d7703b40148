"""The box one searches with: a glass, the key that leads to it, Esc empties it; it finds nobody.

Below it stands what may be meant besides, as a button that Enter presses.
"""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from kehuapp.ui.kit import icons, theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BELOW = 4  # pixels to what is offered
_ROOM_FOR_KEYS = 320  # pixels: in a narrower box they would stand on the hint


def offer_to_clear(box: QLineEdit) -> None:
    """Give a box its clear button with the first letter; Qt's pictures take a while to load."""
    box.textChanged.connect(lambda text: box.setClearButtonEnabled(True) if text else None)


class SearchBox(QLineEdit):
    """Filters as one types; Down and Enter go into the list, Esc empties it. What is offered Enter
    takes first, where that was said."""

    list_requested = Signal()
    offer_taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setProperty("search", "true")
        offer_to_clear(self)
        self.setMinimumWidth(140)
        self.setMaximumWidth(460)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._keys = QLabel(self)
        self._keys.setProperty("role", "quiet")
        self._keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(lambda _text: self._place_keys())
        self._hints, self._is_elsewhere = ("", ""), False
        self._enter_takes = False
        self.offered: QPushButton | None = None  # made when first something is offered

    def show_hints(self, here: str, elsewhere: str) -> None:
        """What an empty box says where the list stands that it filters, and on other pages."""
        self._hints = here, elsewhere
        self._say_hint()

    def show_elsewhere(self, is_elsewhere: bool, text: str) -> None:
        """On pages that it does not filter it is empty; back at the list it says this again."""
        self._is_elsewhere = is_elsewhere
        self._say_hint()
        shown = "" if is_elsewhere else text
        if shown != self.text():
            blocked = self.blockSignals(True)  # nobody typed
            self.setText(shown)
            self.blockSignals(blocked)
            self._place_keys()
            self.offer("")

    def _say_hint(self) -> None:
        said = self._hints[self._is_elsewhere]
        self.setPlaceholderText(said)
        self.setAccessibleName(said)
        self.setToolTip(said)

    def show_keys(self, words: str) -> None:
        """Show the key that leads here, at the right end of an empty box that has room for it."""
        self._keys.setText(words)
        self._keys.adjustSize()
        self._place_keys()

    def offer(self, words: str, icon: str = "", by_enter: bool = False) -> None:
        """Offer below the box what may be meant; "" takes it back."""
        self._enter_takes = by_enter
        if self.offered is None:
            if not words:
                return
            # Of the window: the box is as high as its line.
            self.offered = QPushButton(self.window())
            self.offered.setObjectName("search_offer")
            self.offered.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.offered.clicked.connect(self.offer_taken)
        self.offered.setText(words)
        self.offered.setIcon(icons.icon(icon) if icon else QIcon())
        self._place_offer()

    def _place_offer(self, is_left: bool = False) -> None:
        if self.offered is None:
            return
        is_shown = bool(self.offered.text()) and not is_left
        self.offered.setVisible(is_shown)
        if is_shown:
            self.offered.adjustSize()
            self.offered.resize(max(self.width(), self.offered.width()), self.offered.height())
            below = self.mapTo(self.window(), QPoint(0, self.height() + _BELOW))
            most = self.window().width() - self.offered.width() - _BELOW
            self.offered.move(min(below.x(), most), below.y())
            self.offered.raise_()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._place_offer()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._place_offer(is_left=True)

    def take(self, event: QEvent) -> None:
        """Take over what somebody began to type elsewhere, also through an input method."""
        self.setFocus()
        self.end(False)
        QApplication.sendEvent(self, event)

    def repaint_icon(self) -> None:
        """Draw the magnifying glass in the theme's colour."""
        self._glass.setIcon(icons.icon("search", theme.current().quiet))

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._place_keys()
        if self.offered is not None and self.offered.isVisible():
            self._place_offer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in _ENTER and self._enter_takes:
            self.offer_taken.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list_requested.emit()
        else:
            super().keyPressEvent(event)

    def _place_keys(self) -> None:
        is_shown = not self.text() and self.width() >= _ROOM_FOR_KEYS
        self._keys.setVisible(is_shown)
        size = self._keys.sizeHint()
        # The hint ends in … before them.
        self.setTextMargins(0, 0, size.width() + 10 if is_shown else 0, 0)
        self._keys.setGeometry(
            self.width() - size.width() - 30,  # the clear button fades out beside it
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )
