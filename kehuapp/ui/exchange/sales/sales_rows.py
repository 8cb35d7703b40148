"""The table of the sales that a file would bring: its keys, and why a correction was refused."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMenu, QTableView, QWidget

from kehuapp.i18n import translate
from kehuapp.ui.exchange.preview_view import PreviewDelegate
from kehuapp.ui.exchange.sales.sales_model import SalesModel
from kehuapp.ui.kit import theme

Index = QModelIndex | QPersistentModelIndex


class SalesRows(QTableView):
    """The rows; F2, two clicks or the menu correct a cell, Esc takes back what cannot be read.
    `fixed_touched`: somebody tried where a cell cannot be corrected."""

    fixed_touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rows")
        self.setItemDelegate(PreviewDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(30, self.fontMetrics().height() + 12))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.doubleClicked.connect(lambda _index: self.edit_cell())
        self.why = QLabel(self.viewport())  # beside the cell in hand, when it cannot be read
        self.why.setObjectName("why")
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.hide()

    def show_model(self, model: SalesModel) -> None:
        """Show these rows."""
        self._sales = model
        self.setModel(model)
        model.dataChanged.connect(self._say_why)
        model.modelReset.connect(self._say_why)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._say_why()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._say_why()

    def _say_why(self) -> None:
        """Say below the cell in hand, or above it, why what was typed there cannot be read."""
        index = self.currentIndex()
        sentence = self._sales.refusal(index) if index.isValid() else ""
        self.why.setText(sentence)
        self.why.setVisible(bool(sentence))
        if not sentence:
            return
        now, cell, room = theme.current(), self.visualRect(index), self.viewport().rect()
        self.why.setStyleSheet(
            f"color: {now.vermilion}; background: {now.panel}; border: 1px solid {now.vermilion}; "
            "border-radius: 4px; padding: 4px 8px;"
        )
        self.why.adjustSize()
        place = QRect(cell.bottomLeft(), self.why.size())
        if place.bottom() > room.bottom():
            place.moveBottom(cell.top())
        place.moveLeft(max(room.left(), min(place.left(), room.right() - place.width())))
        self.why.setGeometry(place)
        self.why.raise_()

    def edit_cell(self) -> None:
        """Correct the cell in hand, in its place."""
        index = self.currentIndex()
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.scrollTo(index)
            self.edit(index)
        elif index.isValid():
            self.fixed_touched.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() == Qt.Key.Key_F2 and not event.modifiers() and not is_editing:
            self.edit_cell()
        elif event.key() == Qt.Key.Key_Escape and not is_editing and self.why.isVisible():
            self._sales.take_back(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        words = translate("Import", "Correct this cell")
        menu.addAction(f"{words}\tF2").triggered.connect(lambda: self.edit_cell())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(point))
