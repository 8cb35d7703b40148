"""A soft word in a form: a clock on gold, for what may be so all the same; errors are elsewhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from kehuapp.ui.kit import icons, theme

_ICON = 16


class SoftNote(QFrame):
    """Hidden until there is something to say; `grave` is for what the customer asked not to do."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._words = QLabel(), QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._icon.setFixedWidth(_ICON)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 10, 7)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._is_grave = False
        theme.watch().changed.connect(self._repaint)
        self.hide()

    def text(self) -> str:
        """What it says; "" when it says nothing."""
        return self._words.text()

    def is_grave(self) -> bool:
        """Whether it is more than a soft word."""
        return self._is_grave

    def say(self, sentence: str, *, grave: bool = False) -> None:
        """Say a sentence, or with "" nothing any more."""
        self._is_grave = grave
        self._words.setText(sentence)
        self._repaint()
        self.setVisible(bool(sentence))

    def _repaint(self) -> None:
        now = theme.current()
        name, colour = ("triangle-alert", now.vermilion) if self._is_grave else ("clock", now.gold)
        kind = "grave" if self._is_grave else "soft"
        for part in (self, self._words):
            if part.property("note") != kind:
                part.setProperty("note", kind)
                part.style().unpolish(part)
                part.style().polish(part)
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap(name, colour, _ICON, ratio))
