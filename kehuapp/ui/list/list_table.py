"""The view of the list: rows of two lines, or a table with columns that a person chose."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag, QFocusEvent, QInputMethodEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QMenu,
    QTableView,
    QWidget,
)

from kehuapp.book.contacts.card import FIELDS
from kehuapp.book.contacts.fields import heading_of
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.kinds import DATE_KINDS
from kehuapp.text import words
from kehuapp.text.words import TierLooks
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.dragging import drag_picture
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
    "profit": Column(QT_TRANSLATE_NOOP("ContactList", "Profit in 12 months"), 150, "profit"),
    "cost": Column(QT_TRANSLATE_NOOP("ContactList", "Cost in 12 months"), 140, "cost"),
    "minutes": Column(QT_TRANSLATE_NOOP("ContactList", "Minutes in 12 months"), 165, "minutes"),
    "groups": Column(QT_TRANSLATE_NOOP("ContactList", "Groups"), 150),
    **{kind: Column("", 110) for kind, one in DATE_KINDS.items() if one.asked},
}
_BESIDE_POINTER = 12  # pixels from it to what is dragged
_NARROWEST = 0.72  # of the width that was drawn
_AROUND = 24  # pixels beside the words of a cell
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


def longest_words(looks: TierLooks) -> dict[str, str]:
    """What a column holds at most where that is known beforehand."""
    tiers = [f"{theme.tier_mark(tier)} {words.tier_word(looks, tier)}" for tier in words.TIERS]
    return {"tier": max(tiers, key=len)}


_ACTIONS = QAbstractItemView.CursorAction
_MOVING = (
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


class ListView(QTableView):
    """Typing goes to the search; Delete, Enter and Esc mean here what they mean in a list."""

    delete_requested = Signal()
    open_requested = Signal()
    search_clear_requested = Signal()
    typed = Signal(QEvent)  # a key or an input method's event that is meant for the search
    sort_requested = Signal(str)
    columns_changed = Signal(list)
    row_clicked = Signal()  # with the mouse alone, no key held

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: list[str] = []
        self._sort = ""
        self._room = 0
        self.longest: Mapping[str, str] = {}  # words of some columns
        self._is_fitted = False  # the columns share the room; nobody has given them a width
        self.is_fitting = False
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
        # The mark of the row one is at stays at the edge when the columns move along.
        self.horizontalScrollBar().valueChanged.connect(lambda _at: self.viewport().update())
        self.clicked.connect(self._on_clicked)
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
        restored = not kept.isEmpty() and header.restoreState(kept)
        self._is_fitted = not restored or header.count() != len(columns)
        self.fit_columns()
        header.show()

    def fit_columns(self) -> None:
        """Let the columns share the room in the proportions in which they were drawn, until
        somebody gives them widths of their own; none becomes so narrow that it says nothing."""
        if not self._columns or not self._is_fitted:
            return
        header, drawn = self.horizontalHeader(), [self._wish_width(key) for key in self._columns]
        room = self.viewport().width()
        scale = max(room / sum(drawn), _NARROWEST) if room > 1 else 1.0
        needed = [self._longest_width(key) for key in self._columns]
        pairs = list(zip(drawn, needed, strict=True))
        pinned = sum(least for width, least in pairs if least > width * scale)
        if pinned:  # what needs its width keeps it, the others share the rest
            shared = sum(width for width, least in pairs if least <= width * scale)
            scale = max((room - pinned) / max(shared, 1), _NARROWEST)
        widths = [max(int(width * scale), least) for width, least in pairs]
        if sum(widths) < room:
            widths[-1] += room - sum(widths)
        self.is_fitting = True
        for at, width in enumerate(widths):
            header.resizeSection(at, width)
        self.is_fitting = False

    def _wish_width(self, key: str) -> int:
        """As it was drawn, or more where its longest words need it."""
        return max(COLUMNS[key].width, self._longest_width(key))

    def _longest_width(self, key: str) -> int:
        """What a column needs for words that are known beforehand; 0 where none are."""
        words_there = self.longest.get(key, "")
        return self.fontMetrics().horizontalAdvance(words_there) + _AROUND if words_there else 0

    def keep_widths(self) -> None:
        """Leave the columns as somebody made them."""
        self._is_fitted = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def _on_clicked(self, _index: Index) -> None:
        held = QApplication.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.NoModifier:
            self.row_clicked.emit()

    def show_sort(self, sort: str) -> None:
        """Mark the column that the table is sorted by."""
        self._sort = sort
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
        self.show_sort(self._sort)  # a click moves Qt's arrow, also to what is not sorted by

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

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag a small picture that says who: that of the rows would lie over where they go."""
        rows = self.selectionModel().selectedRows()
        if not rows:
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(rows))
        if len(rows) == 1:
            name = str(rows[0].data() or "")
        else:
            name = translate("ContactList", "%n customer(s)", n=len(rows))
        picture = drag_picture(name, self.font(), self.devicePixelRatioF())
        drag.setPixmap(picture)
        drag.setHotSpot(QPoint(-_BESIDE_POINTER, -_BESIDE_POINTER))
        drag.exec(supported, self.defaultDropAction())

    # Keys

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End lead to the first and the last customer, not along a row."""
        ends = {_ACTIONS.MoveHome: 0, _ACTIONS.MoveEnd: self.model().rowCount() - 1}
        if action in ends:
            return self.model().index(ends[action], max(self.currentIndex().column(), 0))
        return super().moveCursor(action, modifiers)

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Whoever a key makes current is selected: the card shows them, and Delete means them."""
        flags = QItemSelectionModel.SelectionFlag
        if (
            isinstance(event, QKeyEvent)
            and event.key() in _MOVING
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            return flags.ClearAndSelect | flags.Rows
        return super().selectionCommand(index, event)

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
