"""Who looks after how many, and what somebody was handed and must read; the forms are elsewhere."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.rhythm.asks_due import names_without_effect
from kehuapp.book.rhythm.shares import load_shares
from kehuapp.book.settings import load_settings
from kehuapp.book.staff import handovers
from kehuapp.book.staff.handovers import HandoverRow, Work
from kehuapp.changes import Changes
from kehuapp.text import words
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.kit.painting.rows import set_up_table
from kehuapp.ui.kit.when_shown import when_shown
from kehuapp.ui.staff.rhythm_table import RhythmTable, Shares
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

MOST_ROWS = 500  # the table shows the latest; confirming all confirms those behind them too
_TIERS = (*words.TIERS, "")
_ID = Qt.ItemDataRole.UserRole


class ColleaguesPane(QWidget):
    """Refreshes itself from the session; wishes about what was handed over out."""

    hand_over_requested = Signal(int)  # from whom
    add_requested = Signal()
    brief_requested = Signal(object, str, str, str)  # customers, giver, taker, note

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("colleagues")
        self._session, self._book = session, session.book
        self._chosen = session.staff
        self._works: list[Work] = []
        self._open: list[HandoverRow] = []
        self.table = _table()
        self.rhythm = RhythmTable()
        self._shares: Shares = {}
        self._in_vain: list[str] = []
        self.open_table = _table()
        self.open_table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._heading = QLabel()
        self._heading.setProperty("role", "heading")
        self._heading.setWordWrap(True)
        self.hand_over, self.confirm, self.confirm_all, self.brief = (
            QPushButton() for _ in range(4)
        )
        for button in (self.hand_over, self.confirm, self.confirm_all, self.brief):
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.refresh()

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.addWidget(self._heading, 1)
        for button in (self.brief, self.confirm_all, self.confirm):
            middle.addWidget(button)
        self.empty = EmptyPlace()
        self.empty.action.clicked.connect(self.add_requested)
        self._work = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._work)
        whole.addWidget(self.empty)
        inside = QVBoxLayout(self._work)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(14)
        inside.addWidget(self.table, 3)
        inside.addWidget(self.rhythm)
        inside.addLayout(middle)
        inside.addWidget(self.open_table, 2)

    def _connect(self) -> None:
        self.table.currentCellChanged.connect(lambda row, *_rest: self._choose(row))
        self.open_table.itemSelectionChanged.connect(self._allow)
        self.open_table.itemActivated.connect(self._go)
        self.hand_over.clicked.connect(self._ask_hand_over)
        self.confirm.clicked.connect(lambda: self.acknowledge(self._selected()))
        self.confirm_all.clicked.connect(lambda: self.acknowledge(None))
        self.brief.clicked.connect(self._ask_brief)
        self._session.changed.connect(self._on_changed)

    def listen_on(self, frame: QWidget) -> None:
        """Hear the keys in the whole page, also on a button of its head."""
        for keys, verb in (
            ("Ctrl+H", self.hand_over.click),
            ("Ctrl+Return", self.confirm.click),
            ("Ctrl+Shift+Return", self.confirm_all.click),
            ("Ctrl+P", self.brief.click),
            ("F5", self.refresh),
        ):
            key = QShortcut(QKeySequence.fromString(keys), frame, verb)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # Reading

    def about(self) -> str:
        """What the numbers mean."""
        return self.tr(
            "Minutes a week: each customer contacted as often as their tier asks, with the "
            "usual length of a contact."
        )

    def chosen(self) -> int | None:
        """The colleague that is chosen."""
        return self._chosen

    def choose(self, staff_id: int | None) -> None:
        """Choose a colleague."""
        self._chosen = staff_id
        self._show(self._works)

    def refresh(self) -> None:
        """Count again in the worker; what was shown stays meanwhile."""
        book = self._book

        def read(*_around: object) -> list[Work]:
            return handovers.workload(book)

        def read_shares(*_around: object) -> tuple[Shares, list[str]]:
            return load_shares(book, load_settings(book).today()), names_without_effect(book)

        tasks.read_latest(self, "works", book, read, self._show, steady=True)
        tasks.read_latest(self, "shares", book, read_shares, self._take_shares, steady=True)

    def _take_shares(self, found: tuple[Shares, list[str]]) -> None:
        self._shares, self._in_vain = found
        self._show_shares()

    def _show_shares(self) -> None:
        nobody = self.tr("Looked after by nobody")
        staff = [(work.staff_id or 0, work.name or nobody) for work in self._works]
        self.rhythm.show_shares(self._shares, staff, self._session.looks, self._in_vain)

    def _show(self, works: list[Work]) -> None:
        self._works = works
        self._say_empty()
        for column, tier in enumerate(words.TIERS, 1):
            item = self.table.horizontalHeaderItem(column)
            if item is not None:
                item.setToolTip(words.tier_word(self._session.looks, tier))
        self.table.blockSignals(True)
        self.table.setRowCount(len(works))
        for at, work in enumerate(works):
            self._show_work(at, work)
        wanted = next((at for at, one in enumerate(works) if one.staff_id == self._chosen), 0)
        self.table.setCurrentCell(wanted, 0)
        self.table.blockSignals(False)
        self._choose(wanted)
        self._show_shares()

    def _say_empty(self) -> None:
        is_empty = all(work.staff_id is None for work in self._works)
        self.empty.say(
            "users",
            self.tr("No colleagues yet"),
            self.tr(
                "Who looks after how many, and what was handed over, stands here once names are in "
                "the book."
            ),
            self.tr("Add a colleague…"),
        )
        self.empty.setVisible(is_empty)
        self._work.setVisible(not is_empty)

    def _show_work(self, at: int, work: Work) -> None:
        nobody = work.staff_id is None
        name = work.name if not nobody else self.tr("Looked after by nobody")
        if not work.active:
            name = self.tr("%1 (has left)").replace("%1", work.name)
        counts = [work.tiers.get(tier, 0) for tier in _TIERS]
        cells = [
            name,
            *map(_count, counts),
            _count(work.customers),
            _count(work.due),
            _count(work.overdue),
        ]
        cells += (
            ["", "", "", "", ""]
            if nobody
            else [
                _count(work.backed),
                _count(work.contacts),
                _count(work.visits),
                f"{round(work.weekly):,}",
                _count(work.unread),
            ]
        )
        colours = theme.current()
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            if column:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if (column == 7 and work.overdue) or (column == 12 and work.unread):
                item.setForeground(QColor(colours.vermilion if column == 7 else colours.jade))
            elif nobody or not work.active:
                item.setForeground(QColor(colours.quiet))
            tier = _TIERS[column - 1] if 1 <= column <= 4 else ""
            if tier and work.per_head.get(tier):
                item.setToolTip(
                    self.tr("%1: about %2 min a week for each, as the time is to be shared")
                    .replace("%1", words.tier_word(self._session.looks, tier))
                    .replace("%2", f"{work.per_head[tier]:.0f}")
                )
            self.table.setItem(at, column, item)

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self._works):
            return
        work = self._works[row]
        self._chosen = work.staff_id
        self._open = (
            []
            if work.staff_id is None
            else handovers.rows_open(self._book, work.staff_id, MOST_ROWS)
        )
        today = load_settings(self._book).today()
        self.open_table.setRowCount(len(self._open))
        for at, one in enumerate(self._open):
            name = f"{one.name} · {one.company}" if one.company else one.name
            note = " ".join(one.note.split())
            for column, text in enumerate(
                (name, one.giver, words.near_day(one.on, today), note[:300])
            ):
                item = QTableWidgetItem(text)
                item.setData(_ID, one.id)
                item.setToolTip(str(one.on) if column == 2 else note[:1000] if column == 3 else "")
                self.open_table.setItem(at, column, item)
        self._say_heading(work)
        self._allow()

    def _say_heading(self, work: Work) -> None:
        if work.staff_id is None:
            self._heading.setText(self.tr("Nobody looks after these customers"))
        elif not work.unread:
            self._heading.setText(
                self.tr("Nothing is waiting for %1 to confirm").replace("%1", work.name[:40])
            )
        else:
            self._heading.setText(
                self.tr("Handed over to %1, not confirmed yet: %2")
                .replace("%1", work.name[:40])
                .replace("%2", f"{work.unread:,}")
            )

    def _allow(self) -> None:
        self.hand_over.setEnabled(self._chosen is not None)
        self.confirm.setEnabled(bool(self.open_table.selectedItems()))
        self.confirm_all.setEnabled(bool(self._open))
        self.brief.setEnabled(bool(self._open))
        for part in (self.open_table, self.confirm, self.confirm_all, self.brief):
            part.setVisible(bool(self._open))  # what waits for nothing is not shown

    def _selected(self) -> list[int]:
        return sorted({int(item.data(_ID)) for item in self.open_table.selectedItems()})

    # Doing

    def acknowledge(self, ids: Sequence[int] | None) -> None:
        """Confirm these hand-overs to the chosen colleague (None: all of them)."""
        if self._chosen is not None and (ids is None or ids):
            tasks.write(self._session, handovers.acknowledge, self._book, self._chosen, ids)

    def _ask_hand_over(self) -> None:
        if self._chosen is not None:
            self.hand_over_requested.emit(self._chosen)

    def _ask_brief(self) -> None:
        """The brief of what is selected, or of all that is open."""
        chosen = set(self._selected())
        rows = (
            [row for row in self._open if row.id in chosen]
            if chosen
            else (handovers.rows_open(self._book, self._chosen) if self._chosen is not None else [])
        )
        if rows:
            givers = {row.giver for row in rows}
            notes = {row.note for row in rows}
            taker = next((one.name for one in self._works if one.staff_id == self._chosen), "")
            self.brief_requested.emit(
                [row.contact_id for row in rows],
                givers.pop() if len(givers) == 1 else "",
                taker,
                notes.pop() if len(notes) == 1 else "",
            )

    def _go(self, item: QTableWidgetItem) -> None:
        wanted = int(item.data(_ID))
        for row in self._open:
            if row.id == wanted:
                self._session.go_to_customer(row.contact_id)

    def _on_changed(self, changes: Changes) -> None:
        if changes.session == "staff":
            self._chosen = self._session.staff
            when_shown(self, self._show_chosen)
        elif not changes.session:
            when_shown(self, self.refresh)

    def _show_chosen(self) -> None:
        self._show(self._works)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show(self._works)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._say_empty()
        self.hand_over.setText(self.tr("Hand over…"))
        self.confirm.setText(self.tr("Confirm"))
        self.confirm_all.setText(self.tr("Confirm all"))
        self.brief.setText(self.tr("Print handover notes…"))
        for button, keys in (
            (self.hand_over, "Ctrl+H"),
            (self.confirm, "Ctrl+Enter"),
            (self.confirm_all, "Ctrl+Shift+Enter"),
            (self.brief, "Ctrl+P"),
        ):
            button.setToolTip(keys)
        _head(
            self.table,
            (
                self.tr("Colleague"),
                "★",
                "●",
                "○",
                self.tr("No tier"),
                self.tr("Total"),
                self.tr("To contact"),
                self.tr("Overdue"),
                self.tr("Stand-in"),
                self.tr("Contacts, 30 days"),
                self.tr("Visits"),
                self.tr("Min/week"),
                self.tr("To confirm"),
            ),
            stretched=0,
        )
        _head(
            self.open_table,
            (self.tr("Customer"), self.tr("From"), self.tr("When"), self.tr("Note")),
            stretched=3,
        )
        for column, width in enumerate((300, 130, 120)):
            self.open_table.setColumnWidth(column, width)
        self.table.setAccessibleName(self.tr("Colleagues"))
        self.open_table.setAccessibleName(self.tr("Handed over, not confirmed yet"))


def _count(number: int) -> str:
    return f"{number:,}" if number else "–"


def _table() -> QTableWidget:
    """A quiet table whose rows are chosen whole."""
    table = QTableWidget()
    table.setFrameShape(QFrame.Shape.StyledPanel)
    table.setProperty("card", "true")
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    set_up_table(table, 34)
    return table


def _head(table: QTableWidget, titles: Sequence[str], stretched: int) -> None:
    table.setColumnCount(len(titles))
    for column, title in enumerate(titles):
        item = QTableWidgetItem(title)
        left = column == 0 or len(titles) < 6
        item.setTextAlignment(
            (Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight)
            | Qt.AlignmentFlag.AlignVCenter
        )
        table.setHorizontalHeaderItem(column, item)
        wide = table.fontMetrics().horizontalAdvance(title) + 26
        table.setColumnWidth(column, max(52, wide))
    table.horizontalHeader().setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
