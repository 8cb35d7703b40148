"""The row above the panes: what one does most, the search, who is there; it owns no command."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from kehuapp.ui.kit import icons, theme


class SearchBox(QLineEdit):
    """Filters as one types; Down and Enter go into the list, Esc empties it."""

    list_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setProperty("search", "true")
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(200)
        self.setMaximumWidth(460)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._keys = QLabel(self)
        self._keys.setProperty("role", "quiet")
        self._keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(lambda text: self._keys.setHidden(bool(text)))

    def show_keys(self, words: str) -> None:
        """Show the key that leads here, at the right end while the box is empty."""
        self._keys.setText(words)
        self._keys.adjustSize()
        self._place_keys()

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list_requested.emit()
        else:
            super().keyPressEvent(event)

    def _place_keys(self) -> None:
        size = self._keys.sizeHint()
        self._keys.setGeometry(
            self.width() - size.width() - 30,  # the clear button fades out beside it
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )


class TopBar(QFrame):
    """Buttons for the given actions (the first is the main one), the search box, who is there."""

    def __init__(self, commands: Sequence[QAction], find: QAction, who: QWidget) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self._commands = commands
        self._find = find
        self._buttons: list[QPushButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 14, 10)
        row.setSpacing(8)
        for action in commands:
            button = QPushButton(self)
            button.setObjectName(f"top_{action.objectName()}")
            if not self._buttons:
                button.setProperty("primary", "true")
            button.clicked.connect(action.trigger)
            action.changed.connect(self._follow)
            self._buttons.append(button)
            row.addWidget(button)
        row.addStretch(1)
        self.search = SearchBox(self)
        row.addWidget(self.search, 3)
        row.addWidget(who)
        theme.watch().changed.connect(self._follow)
        self._retranslate()

    def _follow(self) -> None:
        """Say and allow what the actions say and allow."""
        for at, (button, action) in enumerate(zip(self._buttons, self._commands, strict=True)):
            keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
            button.setText(" " + action.text().rstrip("…"))  # Qt sets the icon too close
            button.setToolTip(f"{action.text()}  {keys}")
            button.setEnabled(action.isEnabled())
            if at == 0:
                button.setIcon(icons.icon("plus", theme.current().on_fill))
            else:
                button.setIcon(action.icon())
        self.search.repaint_icon()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Search names, pinyin, phones, notes, comments…"))
        shortcut = self._find.shortcut()
        self.search.show_keys(shortcut.toString(shortcut.SequenceFormat.NativeText))
        self._follow()
