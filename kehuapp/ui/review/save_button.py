"""The button beside a table that puts it into a file, and the key in the table for the same."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton

from kehuapp.i18n import translate
from kehuapp.ui.kit import icons, theme


class SaveButton(QToolButton):
    """What is clicked is its owner's."""

    def __init__(self) -> None:
        super().__init__()
        theme.watch().changed.connect(self._say)
        self._say()

    def _say(self) -> None:
        self.setIcon(icons.icon("download", theme.current().quiet, 16))
        hint = translate("Chart", "Save the table…")
        self.setToolTip(f"{hint} (S)")
        self.setAccessibleName(hint)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)


def wishes_to_save(event: QKeyEvent) -> bool:
    """Whether a key pressed in a table is the one that saves it."""
    return event.key() == Qt.Key.Key_S and not event.modifiers()
