"""The row above the panes: what one does most, the search, who is there; it owns no command."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.search_box import SearchBox

_SIDE, _GAP = 14, 8  # pixels
_ROOM_FOR_SEARCH = 260


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
        row.setContentsMargins(_SIDE - 2, 10, _SIDE, 10)
        row.setSpacing(_GAP)
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
        self._who = who
        self.search = search
        row.addWidget(search, 3)
        row.addWidget(who)
        theme.watch().changed.connect(self._follow)
        self._retranslate()

    def _follow(self) -> None:
        """Say and allow what the actions say and allow."""
        for at, (button, action) in enumerate(zip(self._buttons, self._commands, strict=True)):
            keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
            button.setAccessibleName(action.text().rstrip("…"))
            button.setToolTip(f"{action.text()}  {keys}")
            button.setEnabled(action.isEnabled())
            if at == 0:
                button.setIcon(icons.icon("plus", theme.current().on_fill))
            else:
                button.setIcon(action.icon())
        self.search.repaint_icon()
        self._fit()

    def _fit(self) -> None:
        """Where the search would have little room, all buttons but the first show only their icon;
        what they do is in their tips."""
        wide = self._who.sizeHint().width() + _ROOM_FOR_SEARCH + 2 * _SIDE + _GAP
        for button in self._buttons:
            button.setText(f" {button.accessibleName()}")  # Qt sets the icon too close
            wide += button.sizeHint().width() + _GAP
        if self.width() < wide:
            for button in self._buttons[1:]:
                button.setText("")

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.search.show_hints(
            self.tr("Search names, pinyin, phones, notes, comments…"),
            self.tr("Find among all customers…"),
        )
        shortcut = self._find.shortcut()
        self.search.show_keys(shortcut.toString(shortcut.SequenceFormat.NativeText))
        self._follow()
