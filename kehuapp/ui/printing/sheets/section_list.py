"""The sections of a sheet in their order: ticked, dragged or moved by keys, and given own names."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from kehuapp.rules.visits.sheet_templates import ALWAYS, LONGEST_TITLE, Part, tidy
from kehuapp.sheets.visit.layout import section_title
from kehuapp.ui.kit.guarded import guarded

_ROW = 26  # pixels
_SECTION = Qt.ItemDataRole.UserRole


class SectionList(QTreeWidget):
    """Space ticks, F2 renames, Alt+↑ and Alt+↓ move."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("Section"), self.tr("Own title")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setProperty("card", "true")
        self.setAccessibleName(self.tr("Sections of the sheet"))
        self.header().setStretchLastSection(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(lambda *_what: self.edited.emit())
        self.itemDoubleClicked.connect(lambda item, _column: self.editItem(item, 1))

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these in their order."""
        self.blockSignals(True)
        self.clear()
        for part in parts:
            item = QTreeWidgetItem([section_title(part.section), part.title])
            item.setData(0, _SECTION, part.section)
            flags = (
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsDragEnabled
                | Qt.ItemFlag.ItemIsEditable
            )
            if part.section != ALWAYS:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(flags)
            item.setSizeHint(0, QSize(0, _ROW))
            state = Qt.CheckState.Checked if part.is_on else Qt.CheckState.Unchecked
            item.setCheckState(0, state)
            self.addTopLevelItem(item)
        names = [item.text(0) for item in self.findItems("", Qt.MatchFlag.MatchContains)]
        widest = max(map(self.fontMetrics().horizontalAdvance, names), default=0)
        title = self.header().sectionSizeHint(1)
        least = widest + 2 * _ROW
        self.setColumnWidth(0, least)
        self.setMinimumWidth(least + title + 2 * self.frameWidth() + 24)
        if first := self.topLevelItem(0):
            self.setCurrentItem(first)
        self.blockSignals(False)

    def parts(self) -> tuple[Part, ...]:
        """What is shown."""
        found = []
        for place in range(self.topLevelItemCount()):
            item = self.topLevelItem(place)
            if item is None:
                continue
            title = tidy(item.text(1))[:LONGEST_TITLE]
            is_on = item.checkState(0) == Qt.CheckState.Checked
            found.append(Part(item.data(0, _SECTION), is_on, title))
        return tuple(found)

    def move_current(self, by: int) -> None:
        """Move the chosen section up or down."""
        item = self.currentItem()
        place = self.indexOfTopLevelItem(item) if item is not None else -1
        wanted = place + by
        if item is None or place < 0 or not 0 <= wanted < self.topLevelItemCount():
            return
        self.blockSignals(True)
        self.takeTopLevelItem(place)
        self.insertTopLevelItem(wanted, item)
        self.setCurrentItem(item)
        self.blockSignals(False)
        self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_current(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_F2 and (item := self.currentItem()) is not None:
            self.editItem(item, 1)
        else:
            super().keyPressEvent(event)

    @guarded
    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self.edited.emit()
