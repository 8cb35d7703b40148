"""The row above the comments that narrows them down: words, author, pinned, with pictures."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from kehuapp.book.comments import CommentRow
from kehuapp.i18n import translate
from kehuapp.text.folding import fold
from kehuapp.text.html import PICTURE
from kehuapp.ui import icons, theme

FEW = 4  # comments that one sees at a glance: no row for them
_PAUSE_MS = 120  # while typing


@dataclass(frozen=True, slots=True)
class Filter:
    """What to show; nothing set is everything. `author` is a name, "" anyone's."""

    words: str = ""
    author: str = ""
    pinned: bool = False
    pictures: bool = False

    def rows(self, rows: list[CommentRow]) -> list[CommentRow]:
        """Those of the comments that have every word and all else that is asked."""
        words = fold(self.words).split()
        return [
            row for row in rows
            if (not self.pinned or row.pinned)
            and (not self.author or row.author == self.author)
            and (not self.pictures or PICTURE.search(row.html))
            and (not words or _has_all(fold(row.text), words))
        ]  # fmt: skip


def _has_all(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)


class FilterRow(QFrame):
    """`changed` says that `wanted` is another filter now."""

    changed = Signal()
    left = Signal()  # Esc in an empty box: back to the comments

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = Filter()
        self.words = QLineEdit()
        self.words.setClearButtonEnabled(True)
        self.words.setMaxLength(200)
        self.author = QComboBox()
        self.pinned, self.pictures = QToolButton(), QToolButton()
        for button in (self.pinned, self.pictures):
            button.setCheckable(True)
            button.toggled.connect(self._take)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._take)
        self.words.textChanged.connect(lambda: self._timer.start())
        self.author.currentIndexChanged.connect(self._take)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 10, 22, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        for widget in (self.author, self.pinned, self.pictures):
            row.addWidget(widget)
        self.retranslate()

    def show_rows(self, rows: list[CommentRow]) -> None:
        """Offer what these comments, all of the customer's, can be narrowed down by."""
        self.setVisible(len(rows) > FEW or self.wanted != Filter())
        authors = sorted({row.author for row in rows if row.author})
        offered = [self.author.itemData(at) for at in range(1, self.author.count())]
        if authors != offered:
            chosen = self.author.currentData()
            self.author.blockSignals(True)
            self.author.clear()
            self.author.addItem(translate("Comments", "Anyone"), "")
            for name in authors:
                self.author.addItem(name, name)
            self.author.setCurrentIndex(max(self.author.findData(chosen), 0))
            self.author.blockSignals(False)
        self.author.setVisible(len(authors) > 1)
        self.pinned.setVisible(self.pinned.isChecked() or any(row.pinned for row in rows))
        self.pictures.setVisible(
            self.pictures.isChecked() or any(PICTURE.search(row.html) for row in rows)
        )

    def clear(self) -> None:
        """Everything again; nothing is emitted."""
        for widget in (self.words, self.author, self.pinned, self.pictures):
            widget.blockSignals(True)
        self.words.clear()
        self.author.setCurrentIndex(0)
        self.pinned.setChecked(False)
        self.pictures.setChecked(False)
        for widget in (self.words, self.author, self.pinned, self.pictures):
            widget.blockSignals(False)
        self._timer.stop()
        self.wanted = Filter()

    def start(self) -> None:
        """Show the row and put the keyboard into it."""
        self.show()
        self.words.setFocus()
        self.words.selectAll()

    def _take(self) -> None:
        self._timer.stop()
        wanted = Filter(
            self.words.text().strip(), str(self.author.currentData() or ""),
            self.pinned.isChecked(), self.pictures.isChecked(),
        )  # fmt: skip
        if wanted != self.wanted:
            self.wanted = wanted
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            was = self.wanted
            self.clear()
            if was != Filter():
                self.changed.emit()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Words and icons in the language and theme of now."""
        self.words.setPlaceholderText(translate("Comments", "Find in these comments"))
        self.words.setAccessibleName(translate("Comments", "Find in these comments"))
        self.author.setAccessibleName(translate("Comments", "Author"))
        if self.author.count():
            self.author.setItemText(0, translate("Comments", "Anyone"))
        for button, name, tip in (
            (self.pinned, "pin", translate("Comments", "Pinned ones")),
            (self.pictures, "image", translate("Comments", "With pictures")),
        ):
            button.setIcon(icons.icon(name, theme.current().ink, 16))
            button.setToolTip(tip)
            button.setAccessibleName(tip)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
