"""Three equal cards, of which one chooses how to go on; what follows is elsewhere."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.ui.kit import icons, theme

WIDTH, HEIGHT, GAP = 270, 206, 15  # pixels of a card, and between two
_NARROW = 640  # pixels, under which they stand below each other
_ICON, _BUTTON = 24, 32  # pixels

_SIDE = 20  # of a card, beside its words


class Choice(NamedTuple):
    """What a card says; `key` is shown on its button."""

    id: str
    icon: str
    title: str
    words: str
    button: str
    key: str = ""


class ChoiceCards(QWidget):
    """The first one is what most will take: its button is filled."""

    chosen = Signal(str)  # id of a choice

    def __init__(self, ids: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self.cards = {name: Card(self) for name in ids}
        for name, card in self.cards.items():
            card.button.clicked.connect(lambda _on=False, name=name: self.chosen.emit(name))
        first = next(iter(self.cards.values()))
        first.button.setProperty("primary", "true")
        self._is_narrow: bool | None = None
        self._arrange(False)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Say them in the language of now."""
        for choice in choices:
            self.cards[choice.id].show_choice(choice)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max(card.minimumSizeHint().width() for card in self.cards.values())
        beside = len(self.cards) * widest + (len(self.cards) - 1) * GAP
        self._arrange(event.size().width() < max(_NARROW, beside))

    def _arrange(self, narrow: bool) -> None:
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        for at, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, at if narrow else 0, 0 if narrow else at)
            self._grid.setColumnStretch(at, 0 if narrow and at else 1)


class Card(QFrame):
    """Icon, title, some words and a button as wide as the card."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.setMinimumHeight(HEIGHT)
        self._icon = ""
        self._picture = QLabel(self)
        self._title = QLabel(self)
        self._title.setProperty("role", "heading")
        self._words = QLabel(self)
        self._words.setProperty("role", "quiet")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        for label in (self._title, self._words):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(self)
        self.button.setAutoDefault(False)
        self._label, self._key = QLabel(self.button), QLabel(self.button)
        inside = QHBoxLayout(self.button)
        inside.setContentsMargins(8, 0, 8, 0)
        inside.setSpacing(8)
        inside.addStretch(1)
        for label in (self._label, self._key):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addStretch(1)
        self.button.setMinimumHeight(_BUTTON)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 20, _SIDE, 18)
        column.setSpacing(0)
        column.addWidget(self._picture)
        column.addSpacing(14)
        column.addWidget(self._title)
        column.addSpacing(4)
        column.addWidget(self._words, 1)
        column.addSpacing(12)
        column.addWidget(self.button)
        theme.watch().changed.connect(self._paint)

    def show_choice(self, choice: Choice) -> None:
        """Say it."""
        self._icon = choice.icon
        self._paint()
        self._title.setText(choice.title)
        self._words.setText(choice.words)
        self._label.setText(choice.button)
        self._key.setText(choice.key)
        self.button.setAccessibleName(f"{choice.title}: {choice.button}")
        self.button.setAccessibleDescription(choice.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # With large letters the words of the button go before its key.
        words, key = self._label.sizeHint().width(), self._key.sizeHint().width()
        self._key.setVisible(words + key + 24 <= self.width() - 2 * _SIDE)

    def _paint(self) -> None:
        now = theme.current()
        is_filled = bool(self.button.property("primary"))
        colour, weight = (now.on_fill, 600) if is_filled else (now.ink, 400)
        self._label.setStyleSheet(f"color: {colour}; font-weight: {weight};")
        quiet, edge = (now.on_fill, now.on_fill) if is_filled else (now.quiet, now.line)
        self._key.setStyleSheet(
            f"color: {quiet}; border: 1px solid {edge}; border-radius: 4px; padding: 0px 4px;"
            f" font-size: {theme.points(0.9)}pt;"
        )
        if self._icon:
            ratio = self.devicePixelRatioF()
            self._picture.setPixmap(icons.pixmap(self._icon, now.jade, _ICON, ratio))
