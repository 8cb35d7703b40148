"""The view of the list: rows of two lines, or a table with columns that a person chose."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from kehuapp.book.contacts.card import FIELDS
from kehuapp.book.contacts.fields import heading_of
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.kinds import DATE_KINDS
from kehuapp.ui.kit.mouse_back import let_back_through

Index = QModelIndex | QPersistentModelIndex


class Column(NamedTuple):
    """`title` is "" for a field of the customer and a day, which have their own; `sort` is a key of
    contact_list.SORTS, "" for a column that cannot be sorted by."""

    title: str
    width: int
    sort: str = ""


_ORDERED = ("name", "company")  # own fields by which a list can be sorted
_OWN = {
    one.column_key: Column("", one.width, one.column_key if one.column_key in _ORDERED else "")
    for one in FIELDS.values()
    if one.width
}
_REACH = {
    "phone": Column(QT_TRANSLATE_NOOP("ContactList", "Phone"), 130),
    "email": Column(QT_TRANSLATE_NOOP("ContactList", "E-mail"), 170),
}
_BEFORE_REACH = ("name", "company", "job_title")
#: All columns in the order of the menu, those of a customer's own fields among the others.
COLUMNS = {
    **{key: _OWN[key] for key in _BEFORE_REACH},
    **_REACH,
    **{key: column for key, column in _OWN.items() if key not in _BEFORE_REACH},
    "last_contact": Column(QT_TRANSLATE_NOOP("ContactList", "Last contact"), 120, "last_contact"),
    "due": Column(QT_TRANSLATE_NOOP("ContactList", "Contact by"), 130, "due"),
    "value": Column(QT_TRANSLATE_NOOP("ContactList", "Bought in 12 months"), 160, "value"),
    "groups": Column(QT_TRANSLATE_NOOP("ContactList", "Groups"), 150),
    **{kind: Column("", 110) for kind, one in DATE_KINDS.items() if one.asked},
}
#: What a table shows before a person chose.
FIRST = ("name", "company", "phone", "tier", "last_contact", "due", "value", "groups")


def title_of(key: str) -> str:
    """What a column is called."""
    if title := COLUMNS[key].title:
        return translate("ContactList", title)
    if key in DATE_KINDS:
        return translate("Words", DATE_KINDS[key].word)
    return next(heading_of(one) for one in FIELDS.values() if one.column_key == key)


def is_typing(event: QKeyEvent) -> bool:
    """Whether a key is a letter or a figure that somebody types."""
    plain = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    text = event.text()
    return text.isprintable() and bool(text.strip()) and plain == Qt.KeyboardModifier.NoModifier


class ListView(QTableView):
    """Typing goes to the search; Delete, Enter and Esc mean here what they mean in a list."""

    delete_requested = Signal()
    open_requested = Signal()
    search_clear_requested = Signal()
    typed = Signal(QEvent)  # a key or an input method's event that is meant for the search
    sort_requested = Signal(str)
    columns_changed = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: list[str] = []
        self._room = 0
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        let_back_through(self)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._choose_columns)
        header.sectionClicked.connect(self._ask_sort)

    def show_rows(self, height: int) -> None:
        """One column of two-line rows."""
        self._columns = []
        header = self.horizontalHeader()
        header.hide()
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(height)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_table(self, columns: Sequence[str], height: int, kept: QByteArray) -> None:
        """These columns with their titles; `kept` is the state of a header from an earlier run."""
        self._columns = list(columns)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.show()
        self.verticalHeader().setDefaultSectionSize(height)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        if kept.isEmpty() or not header.restoreState(kept) or header.count() != len(columns):
            for at, key in enumerate(columns):
                header.resizeSection(at, COLUMNS[key].width)
        header.show()

    def show_sort(self, sort: str) -> None:
        """Mark the column that the table is sorted by."""
        header = self.horizontalHeader()
        by = [at for at, key in enumerate(self._columns) if COLUMNS[key].sort == sort]
        header.setSortIndicatorShown(bool(by))
        if by:
            header.setSortIndicator(by[0], Qt.SortOrder.AscendingOrder)

    def column_menu(self) -> QMenu:
        """All columns, those shown ticked; the name is always there."""
        menu = QMenu(self)
        for key in COLUMNS:
            action = menu.addAction(title_of(key))
            action.setCheckable(True)
            action.setChecked(key in self._columns)
            action.setEnabled(key != "name")
            action.triggered.connect(lambda on, key=key: self._turn(key, on))
        return menu

    def _choose_columns(self, spot: QPoint) -> None:
        menu = self.column_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.horizontalHeader().mapToGlobal(spot))

    def _turn(self, key: str, on: bool) -> None:
        shown = {*self._columns, key} if on else {*self._columns} - {key}
        self.columns_changed.emit([one for one in COLUMNS if one in shown])

    def _ask_sort(self, section: int) -> None:
        if section < len(self._columns) and COLUMNS[self._columns[section]].sort:
            self.sort_requested.emit(COLUMNS[self._columns[section]].sort)

    def keep_room(self, height: int) -> None:
        """Let so much stay free below the last row, as what comes and goes at the foot takes: no
        row moves by that, even at the end of the list."""
        if height != self._room:
            self._room = height
            self.updateGeometries()

    def updateGeometries(self) -> None:
        bar = self.verticalScrollBar()
        before = bar.value()
        super().updateGeometries()
        end = self.verticalHeader().length() - self.viewport().height() + self._room
        if self._room and end > bar.maximum():
            bar.setMaximum(end)
            bar.setValue(before)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            if not event.isAutoRepeat():  # a key held down deletes one, not who follows as well
                self.delete_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.search_clear_requested.emit()
        elif is_typing(event):
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString() or event.preeditString():
            self.typed.emit(event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        if query == Qt.InputMethodQuery.ImEnabled:
            return True
        return super().inputMethodQuery(query)

    # Qt turns input methods off on a row that cannot be edited, and with them typing Chinese.

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
