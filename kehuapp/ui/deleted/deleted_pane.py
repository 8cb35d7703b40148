"""What was written down and deleted, the latest first, to be brought back.

Whole customers and comments have their own trash.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.settings import Settings, ask_settings
from kehuapp.book.trash import DeletedEntry, ask_deleted, restore_entries
from kehuapp.changes import Changes
from kehuapp.i18n import translate
from kehuapp.kinds import INTERACTION_KINDS
from kehuapp.store.asking import together
from kehuapp.text import words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.kit.labels import one_line, plain_hint
from kehuapp.ui.kit.mouse_back import let_back_through
from kehuapp.ui.kit.when_shown import when_shown
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

MOST_ROWS = 500  # the latest
_WIDTHS = (120, 150, 240, 180, 130)
_ICONS = {
    "sale": "shopping-bag",
    "need": "clock",
    "task": "list-checks",
    "service_pledge": "star",
    "trip": "footprints",
    "gift": "gift",
    "message_template": "message-circle",
}


class DeletedPane(QWidget):
    """Refreshes itself from the session; the rows that are selected are brought back."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deleted")
        self._session, self._book = session, session.book
        self._lines: list[DeletedEntry] = []
        self._settings: Settings | None = None
        self.table = DeletedTable()
        self.restore = QPushButton()
        self.restore.setProperty("primary", "true")
        self.restore.setAutoDefault(False)
        self.empty = EmptyPlace()
        self.empty.hide()
        self.table.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.table)
        whole.addWidget(self.empty)
        self.table.itemDoubleClicked.connect(lambda _item: self._restore())
        self.table.restore_requested.connect(self._restore)
        self.table.itemSelectionChanged.connect(self._allow)
        self.restore.clicked.connect(self._restore)
        session.changed.connect(self._on_changed)
        self._retranslate()
        self.refresh()

    def listen_on(self, frame: QWidget) -> None:
        """Hear the keys in the whole page, also on a button of its head."""
        key = QShortcut(QKeySequence.fromString("F5"), frame, self.refresh)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def about(self) -> str:
        """What the page is for, in a line."""
        return self.tr("Deleted contacts, sales, needs and promises can be restored here.")

    def take_focus(self) -> None:
        """Give the keyboard to the table."""
        self.table.setFocus()

    def refresh(self) -> None:
        """Read again in the worker; what was shown stays meanwhile."""
        book = self._book

        def read(*_around: object) -> tuple[Settings, list[DeletedEntry]]:
            return book.ask(together(ask_settings(), ask_deleted(MOST_ROWS)))

        tasks.read_latest(self, "deleted", book, read, self._show)

    def chosen(self) -> list[DeletedEntry]:
        """Those whose rows are selected."""
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self._lines[place] for place in places if place < len(self._lines)]

    def _show(self, read: tuple[Settings, list[DeletedEntry]]) -> None:
        place = max(0, self.table.currentRow())
        self._settings, self._lines = read
        self.table.setRowCount(len(self._lines))
        for at, line in enumerate(self._lines):
            self._show_line(at, line, self._settings)
        self.table.setCurrentCell(min(place, len(self._lines) - 1), 0)
        self.empty.setVisible(not self._lines)
        for part in (self.table, self.restore):
            part.setVisible(bool(self._lines))
        self._allow()

    def _show_line(self, place: int, line: DeletedEntry, settings: Settings) -> None:
        day = words.local_instant(line.deleted_at, settings.zone).date()
        told = line.on
        if "T" in told:
            told = words.local_instant(told, settings.zone).date().isoformat()
        customer = one_line(line.customer, 60)
        if line.is_customer_deleted:
            customer = words.with_aside(customer, self.tr("in the trash"))
        cells = (
            # The sample shop's calendar stands still, the clock that deleted did not.
            words.near_day(min(day, settings.today()), settings.today()),
            self._sort_words(line),
            one_line(line.text, 120),
            customer,
            words.written_day(told),
        )
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setToolTip(
                words.written_day(str(day)) if column == 0 else plain_hint(line.text or text)
            )
            self.table.setItem(place, column, item)
        kind = INTERACTION_KINDS.get(line.kind) if line.table in ("interaction", "batch") else None
        name = kind.icon if kind is not None else _ICONS.get(line.table, "phone")
        icon = icons.icon(name, theme.current().quiet, 16)
        self.table.item(place, 1).setIcon(icon)  # type: ignore[union-attr]

    def _sort_words(self, line: DeletedEntry) -> str:
        if line.table in ("interaction", "batch"):
            kind = words.word(words.INTERACTION_KINDS, line.kind)
            return translate("DeletedPane", "%1 with many", kind) if line.table == "batch" else kind
        return {
            "sale": self.tr("Return") if line.kind == "return" else self.tr("Sale"),
            "need": self.tr("Need"),
            "task": self.tr("Promise") if line.kind == "promise" else self.tr("Task"),
            "service_pledge": self.tr("Promised service"),
            "trip": self.tr("Trip of visits"),
            "gift": self.tr("Gift"),
            "message_template": self.tr("Words of greeting"),
        }[line.table]

    def _restore(self) -> None:
        chosen = [(one.table, one.id) for one in self.chosen()]
        if any(table == "batch" for table, _id in chosen):  # of nobody knows how many
            book = self._book
            tasks.write_job(
                self,
                self._session,
                book,
                self.tr("Restoring"),
                lambda _progress, _cancelled: restore_entries(book, chosen),
                cancellable=False,
            )
        elif chosen:
            tasks.write(self._session, restore_entries, self._book, chosen)

    def _allow(self) -> None:
        count = len(self.chosen())
        self.restore.setEnabled(bool(count))
        self.restore.setText(
            self.tr("Restore %n entries", "", count) if count > 1 else self.tr("Restore")
        )

    def _on_changed(self, changes: Changes) -> None:
        if not changes.session:
            when_shown(self, self.refresh)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._settings is not None:
                self._show((self._settings, self._lines))
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._allow()
        self.restore.setToolTip("Enter")
        self.table.show_titles(
            (
                self.tr("Deleted"),
                self.tr("Kind"),
                self.tr("What it was"),
                self.tr("Customer"),
                self.tr("Day"),
            )
        )
        self.table.setAccessibleName(self.tr("Deleted entries"))
        self.empty.say(
            "trash-2",
            self.tr("Nothing was deleted"),
            self.tr("A contact, a sale, a need or a promise that is deleted waits here."),
        )


class DeletedTable(QTableWidget):
    """A quiet table whose rows are chosen whole, several with Shift, Ctrl or Ctrl+A; Enter restores
    them."""

    restore_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        let_back_through(self)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(34)
        self.horizontalHeader().setHighlightSections(False)

    def show_titles(self, titles: tuple[str, ...]) -> None:
        """Say what stands in the columns."""
        self.setColumnCount(len(titles))
        for column, (title, width) in enumerate(zip(titles, _WIDTHS, strict=True)):
            item = QTableWidgetItem(title)
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, item)
            wide = self.fontMetrics().horizontalAdvance(title) + 30
            self.setColumnWidth(column, max(width, wide))
        self.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.restore_requested.emit()
        else:
            super().keyPressEvent(event)
