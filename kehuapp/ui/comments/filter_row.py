"""The row above comments that narrows them down: words, author, days, pinned, pictures, files."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from kehuapp.book.comments.comment_list import DAYS, Offer, Wanted
from kehuapp.i18n import translate
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.menu_buttons import ChoiceBox
from kehuapp.ui.kit.search_box import offer_to_clear

FEW = 4  # comments that one sees at a glance: no row for them
LOW = 340  # pixels: comments in less room than this have no row to spare
_PAUSE_MS = 120  # while typing


class FilterRow(QFrame):
    """`changed` says that `wanted` is another filter now; days are asked only `with_days`."""

    changed = Signal()
    left = Signal()  # Esc in an empty box: back to the comments
    cards_requested = Signal()  # Down: into the comments found
    folded_changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, with_days: bool = False) -> None:
        super().__init__(parent)
        self.wanted = Wanted()
        self._is_offered = self._is_started = self._is_low = False
        self.words = QLineEdit()
        offer_to_clear(self.words)
        self.words.setMaxLength(200)
        self.author, self.days = ChoiceBox(), ChoiceBox()
        for code in DAYS:
            self.days.addItem("", code)
        self.pinned, self.pictures, self.files = QToolButton(), QToolButton(), QToolButton()
        for button in self._switches():
            button.setCheckable(True)
            button.toggled.connect(self.take)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.take)
        self.words.textChanged.connect(lambda: self._timer.start())
        self.author.currentIndexChanged.connect(self.take)
        self.days.currentIndexChanged.connect(self.take)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 10, 22, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        for widget in (self.author, self.days, *self._switches()):
            row.addWidget(widget)
        self.days.setVisible(with_days)
        self.retranslate()

    def show_offer(self, offer: Offer) -> None:
        """Offer what all these comments can be narrowed down by."""
        self._is_offered = offer.count > FEW or self.wanted != Wanted()
        self._fold()
        offered = tuple(self.author.itemData(at) for at in range(1, self.author.count()))
        if offer.authors != offered:
            chosen = self.author.currentData()
            self.author.blockSignals(True)
            self.author.clear()
            self.author.addItem(translate("Comments", "Anyone"), "")
            for name in offer.authors:
                self.author.addItem(name, name)
            self.author.setCurrentIndex(max(self.author.findData(chosen), 0))
            self.author.blockSignals(False)
        self.author.setVisible(len(offer.authors) > 1)
        for button, some in (
            (self.pinned, offer.pinned),
            (self.pictures, offer.pictures),
            (self.files, offer.files),
        ):
            button.setVisible(some or button.isChecked())

    def clear(self) -> None:
        """Everything again; nothing is emitted."""
        parts = (self.words, self.author, self.days, *self._switches())
        for widget in parts:
            widget.blockSignals(True)
        self.words.clear()
        self.author.setCurrentIndex(0)
        self.days.setCurrentIndex(0)
        for button in self._switches():
            button.setChecked(False)
        for widget in parts:
            widget.blockSignals(False)
        self._timer.stop()
        self.wanted = Wanted()
        self._is_started = False
        self._fold()

    def fit(self, height: int) -> None:
        """In so little room the row is folded away until it is asked for."""
        if (height < LOW) != self._is_low:
            self._is_low = not self._is_low
            self._fold()

    def is_folded(self) -> bool:
        """Whether it would be here if there were room for it."""
        return self._is_offered and self.isHidden()

    def _fold(self) -> None:
        before = self.is_folded()
        is_used = self._is_started or self.wanted != Wanted()
        self.setVisible(is_used or (self._is_offered and not self._is_low))
        if self.is_folded() != before:
            self.folded_changed.emit()

    def start(self) -> None:
        """Show the row and put the keyboard into it."""
        self._is_started = True
        self._fold()
        self.words.setFocus()
        self.words.selectAll()

    def _switches(self) -> tuple[QToolButton, ...]:
        return self.pinned, self.pictures, self.files

    def take(self) -> None:
        """Filter by what is typed and chosen, at once."""
        self._timer.stop()
        wanted = replace(
            self.wanted,
            words=self.words.text().strip(),
            author=str(self.author.currentData() or ""),
            days=str(self.days.currentData()),
            pinned=self.pinned.isChecked(),
            pictures=self.pictures.isChecked(),
            files=self.files.isChecked(),
        )
        if wanted != self.wanted:
            self.wanted = wanted
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        elif event.key() == Qt.Key.Key_Down:
            self.take()
            self.cards_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            was = self.wanted
            self.clear()
            if was != Wanted():
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
        self.days.setAccessibleName(translate("Comments", "Dates"))
        for at, name in enumerate(
            (
                translate("Comments", "Any time"),
                translate("Comments", "Today"),
                translate("Comments", "Last 7 days"),
                translate("Comments", "Last 30 days"),
                translate("Comments", "This year"),
                translate("Comments", "Before this year"),
            )
        ):
            self.days.setItemText(at, name)
        if self.author.count():
            self.author.setItemText(0, translate("Comments", "Anyone"))
        for button, name, tip in (
            (self.pinned, "pin", translate("Comments", "Pinned ones")),
            (self.pictures, "image", translate("Comments", "With pictures")),
            (self.files, "paperclip", translate("Comments", "With files")),
        ):
            button.setIcon(icons.icon(name, theme.current().ink, 16))
            button.setToolTip(tip)
            button.setAccessibleName(tip)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
