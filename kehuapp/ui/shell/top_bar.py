"""The row above the panes: what one does most, the search, who is there; it owns no command."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.search_box import SearchBox


class TopBar(QFrame):
    """Buttons for the given actions (the first is the main one), the search box, who is there."""

    def __init__(
        self, commands: Sequence[QAction], find: QAction, search: SearchBox, who: QWidget
    ) -> None:
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
        self.search = search
        row.addWidget(search, 3)
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
        words = self.tr("Search names, pinyin, phones, notes, comments…")
        self.search.setPlaceholderText(words)
        self.search.setAccessibleName(words)
        self.search.setToolTip(words)
        shortcut = self._find.shortcut()
        self.search.show_keys(shortcut.toString(shortcut.SequenceFormat.NativeText))
        self._follow()
