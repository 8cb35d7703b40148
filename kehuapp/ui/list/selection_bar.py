"""The bar below the list while several customers are selected; its buttons are commands."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.kit import icons, theme, toast
from kehuapp.ui.kit.flow_layout import FlowLayout
from kehuapp.ui.kit.menu_buttons import give_menu

#: Commands that set one thing of all; they share a button.
SET = {
    "tier_set": QT_TRANSLATE_NOOP("SelectionBar", "Tier…"),
    "owner_set": QT_TRANSLATE_NOOP("SelectionBar", "Looked after by…"),
    "area_set": QT_TRANSLATE_NOOP("SelectionBar", "Area…"),
    "source_set": QT_TRANSLATE_NOOP("SelectionBar", "Source…"),
    "stage_set": QT_TRANSLATE_NOOP("SelectionBar", "Stage…"),
    "role_set": QT_TRANSLATE_NOOP("SelectionBar", "Role…"),
    "backup_set": QT_TRANSLATE_NOOP("SelectionBar", "Stand-in…"),
    "wish_set": QT_TRANSLATE_NOOP("SelectionBar", "What they do not want…"),
}
#: (command, words, icon); None is the button of SET.
_BUTTONS = (
    ("group_add", QT_TRANSLATE_NOOP("SelectionBar", "Group"), "folder-plus"),
    (None, QT_TRANSLATE_NOOP("SelectionBar", "Set"), "pencil"),
    ("interaction_all", QT_TRANSLATE_NOOP("SelectionBar", "Log"), "phone"),
    ("visit_plan", QT_TRANSLATE_NOOP("SelectionBar", "Visits"), "calendar-days"),
    ("merge", QT_TRANSLATE_NOOP("SelectionBar", "Merge"), "merge"),
    ("sheet_print", QT_TRANSLATE_NOOP("SelectionBar", "Print"), "printer"),
    ("contact_export", QT_TRANSLATE_NOOP("SelectionBar", "Export"), "upload"),
    ("contact_delete", QT_TRANSLATE_NOOP("SelectionBar", "Delete"), "trash-2"),
)
_IN_TRASH = (("contact_restore", QT_TRANSLATE_NOOP("SelectionBar", "Restore"), "undo-2"),)


class SelectionBar(QFrame):
    """Says how many are selected and what can be done with all of them; hidden for one or none."""

    command_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("selection")
        self.setProperty("panel", "paper")
        self._count = 0
        self._words = QLabel(self)
        self._words.setProperty("role", "heading")
        self._menu = QMenu(self)
        row = QWidget(self)
        flow = FlowLayout(4, row)
        self._buttons: dict[str | None, QPushButton] = {}
        self._texts: dict[str | None, str] = {}
        self._icons: dict[str | None, str] = {}
        for command, text, icon in (*_BUTTONS, *_IN_TRASH):
            button = QPushButton(row)
            button.setProperty("quiet", "true")
            button.setObjectName(f"selection_{command or 'set'}")
            if command is None:
                give_menu(button, self._menu)
            else:
                button.clicked.connect(lambda _on=False, c=command: self.command_requested.emit(c))
            self._buttons[command], self._texts[command] = button, text
            self._icons[command] = icon
            flow.addWidget(button)
        rule = QFrame(self)
        rule.setProperty("rule", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(14, 6, 8, 6)
        inner.setSpacing(2)
        inner.addWidget(self._words)
        inner.addWidget(row)
        column.addWidget(rule)
        column.addLayout(inner)
        theme.watch().changed.connect(self._repaint)
        self.hide()
        self._retranslate()

    def show_count(self, count: int, in_trash: bool = False) -> None:
        """Offer what can be done with so many customers."""
        trashed = {command for command, _text, _icon in _IN_TRASH}
        for command, button in self._buttons.items():
            fits = command != "merge" or _can_be_merged(count)
            button.setVisible((command in trashed) == in_trash and fits)
        self._count = count
        self._say()
        self.setVisible(count > 1)

    def _say(self) -> None:
        self._words.setText(translate("SelectionBar", "%n selected", n=self._count))

    def _repaint(self) -> None:
        for command, button in self._buttons.items():
            button.setIcon(icons.icon(self._icons[command]))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        toast.make_room(self)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._menu.clear()
        for command, text in SET.items():
            action = self._menu.addAction(translate("SelectionBar", text))
            action.triggered.connect(lambda _on=False, c=command: self.command_requested.emit(c))
        for which, button in self._buttons.items():
            button.setText(" " + translate("SelectionBar", self._texts[which]))
        self._buttons[None].setText(" " + translate("SelectionBar", "Set"))
        self._say()
        self._repaint()


def _can_be_merged(count: int) -> bool:
    if count < 2:
        return True
    from kehuapp.book.duplicates.merge import MOST  # brings numbers and names along

    return count <= MOST
