"""The head of the import window: how far one is, which file is looked at, and its encoding."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.menu_buttons import fill_choices, give_menu

STEPS = (
    QT_TRANSLATE_NOOP("Import", "1 File"),
    QT_TRANSLATE_NOOP("Import", "2 Check"),
    QT_TRANSLATE_NOOP("Import", "3 Done"),
)
#: "" is the program's own judgement.
ENCODINGS = (
    ("", QT_TRANSLATE_NOOP("Import", "Automatic")),
    ("utf-8", "UTF-8"),
    ("gb18030", QT_TRANSLATE_NOOP("Import", "GB18030 (simplified Chinese)")),
    ("cp950", QT_TRANSLATE_NOOP("Import", "Big5 (traditional Chinese)")),
    ("big5hkscs", QT_TRANSLATE_NOOP("Import", "Big5-HKSCS (Hong Kong)")),
    ("utf-16", "UTF-16"),
    ("cp932", QT_TRANSLATE_NOOP("Import", "Shift_JIS (Japanese)")),
    ("cp949", QT_TRANSLATE_NOOP("Import", "CP949 (Korean)")),
    ("cp1252", QT_TRANSLATE_NOOP("Import", "Windows-1252 (Western)")),
    ("cp1250", QT_TRANSLATE_NOOP("Import", "Windows-1250 (Central European)")),
    ("cp1251", QT_TRANSLATE_NOOP("Import", "Windows-1251 (Cyrillic)")),
)


class ImportHead(QFrame):
    """Told by the window what to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "panel")
        self._step = 0
        self._words = ("", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 14, 22, 14)
        row.setSpacing(26)
        self.steps = [QLabel(translate("Import", words), self) for words in STEPS]
        for label in self.steps:
            row.addWidget(label)
        self.which = QLabel(self)
        self.which.setObjectName("which")
        self.which.setStyleSheet("font-weight: 600;")
        self.detected = QLabel(self)
        self.detected.setObjectName("detected")
        self.detected.setProperty("role", "quiet")
        words = QVBoxLayout()
        words.setSpacing(1)
        for label in (self.which, self.detected):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setMinimumWidth(120)  # else a long name would widen the window
            words.addWidget(label)
        self.encoding = QPushButton(self)
        self.encoding.setObjectName("encoding")
        self.encoding.setAutoDefault(False)
        give_menu(self.encoding, QMenu(self.encoding))
        self.encoding.setToolTip(
            translate(
                "Import",
                "If the names look wrong, choose another encoding: the file is read again.",
            )
        )
        row.addLayout(words, 1)
        row.addWidget(self.encoding)
        self.setFixedHeight(64)
        theme.watch().changed.connect(self._paint)
        self._paint()

    def show_step(self, step: int) -> None:
        """Mark the step at which one is; the file is named while it is looked through."""
        self._step = step
        self.which.setVisible(step == 1)
        self.detected.setVisible(step == 1)
        self._paint()

    def show_file(self, which: str, detected: str) -> None:
        """Say what is shown and what it was taken for, as far as there is room."""
        self._words = which, detected
        for label, words in ((self.which, which), (self.detected, detected)):
            label.ensurePolished()  # semibold is wider
            room = max(100, label.width() - 4)
            metrics = label.fontMetrics()
            label.setText(metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, room))
            label.setToolTip(words)

    def show_encoding(self, name: str, chosen: str, choose: Callable[[str], None]) -> None:
        """Offer the encodings; `chosen` is the one that a person chose, or ""."""
        self.encoding.setText(translate("Import", "Encoding %1", name))
        choices = [(key, translate("Import", words)) for key, words in ENCODINGS]
        fill_choices(self.encoding.menu(), choices, chosen, choose)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_file(*self._words)

    def _paint(self) -> None:
        colours = theme.current()
        for place, label in enumerate(self.steps):
            colour = colours.jade if place == self._step else colours.quiet
            label.setStyleSheet(f"color: {colour}; font-weight: 600;")
