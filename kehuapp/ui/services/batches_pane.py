"""What was done with many customers at once, the latest first; the forms are elsewhere."""

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

from kehuapp.book.activity.batches import BatchLine, ask_batches
from kehuapp.book.settings import Settings, ask_settings
from kehuapp.changes import Changes
from kehuapp.kinds import INTERACTION_KINDS
from kehuapp.store.asking import together
from kehuapp.text import words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.kit.labels import one_line, plain_hint
from kehuapp.ui.kit.painting.rows import set_up_table
from kehuapp.ui.kit.when_shown import when_shown
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

MOST_ROWS = 500  # the latest
_NUMBERS = (4, 5, 6)  # columns


class BatchesPane(QWidget):
    """Refreshes itself from the session; wishes about one of them out."""

    open_requested = Signal(int)
    delete_requested = Signal(int)
    new_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batches")
        self._book = session.book
        self._lines: list[BatchLine] = []
        self._settings: Settings | None = None
        self.table = BatchTable()
        self.new, self.open, self.delete = QPushButton(), QPushButton(), QPushButton()
        self.new.setProperty("primary", "true")
        for button in (self.new, self.open, self.delete):
            button.setAutoDefault(False)
        self.empty = EmptyPlace()
        self.empty.hide()
        self.table.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.table)
        whole.addWidget(self.empty)
        self.table.itemDoubleClicked.connect(lambda _item: self._open())
        self.table.opened.connect(self._open)
        self.table.deleted.connect(self._delete)
        self.table.itemSelectionChanged.connect(self._allow)
        self.new.clicked.connect(self.new_requested)
        self.empty.action.clicked.connect(self.new_requested)
        self.open.clicked.connect(self._open)
        self.delete.clicked.connect(self._delete)
        session.changed.connect(self._on_changed)
        self._retranslate()
        self.refresh()

    def listen_on(self, frame: QWidget) -> None:
        """Hear the keys in the whole page, also on a button of its head."""
        for keys, verb in (("Ins", self.new.click), ("F5", self.refresh)):
            key = QShortcut(QKeySequence.fromString(keys), frame, verb)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def about(self) -> str:
        """What the page is for, in a line."""
        return self.tr("Rounds of greetings, gatherings and other things done with many at once.")

    def take_focus(self) -> None:
        """Give the keyboard to what is there."""
        (self.empty.action if self.empty.isVisible() else self.table).setFocus()

    def refresh(self) -> None:
        """Read again in the worker; what was shown stays meanwhile."""
        book = self._book

        def read(*_around: object) -> tuple[Settings, list[BatchLine]]:
            return book.ask(together(ask_settings(), ask_batches(MOST_ROWS)))

        tasks.read_latest(self, "batches", book, read, self._show)

    def chosen(self) -> int | None:
        """The one in whose row the keyboard stands."""
        place = self.table.currentRow()
        return self._lines[place].id if 0 <= place < len(self._lines) else None

    def _show(self, read: tuple[Settings, list[BatchLine]]) -> None:
        chosen = self.chosen()
        self._settings, self._lines = read
        self.table.setRowCount(len(self._lines))
        for place, line in enumerate(self._lines):
            self._show_line(place, line, self._settings)
        wanted = next((at for at, one in enumerate(self._lines) if one.id == chosen), 0)
        self.table.setCurrentCell(wanted, 0)
        self.empty.setVisible(not self._lines)
        for part in (self.table, self.new, self.open, self.delete):
            part.setVisible(bool(self._lines))
        self._allow()

    def _show_line(self, place: int, line: BatchLine, settings: Settings) -> None:
        day = words.local_instant(line.at, settings.zone).date()
        cells = (
            words.near_day(day, settings.today()),
            words.word(words.INTERACTION_KINDS, line.kind),
            one_line(line.title or line.summary, 120),
            line.staff,
            f"{line.came:,}",
            f"{line.absent:,}" if line.absent else "",
            words.money(line.cost, settings.currency) if line.cost else "",
        )
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            if column in _NUMBERS:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(str(day) if column == 0 else plain_hint(line.summary or text))
            self.table.setItem(place, column, item)
        kind = INTERACTION_KINDS.get(line.kind)
        if kind is not None:
            icon = icons.icon(kind.icon, theme.current().quiet, 16)
            self.table.item(place, 1).setIcon(icon)  # type: ignore[union-attr]

    def _open(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.open_requested.emit(chosen)

    def _delete(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.delete_requested.emit(chosen)

    def _allow(self) -> None:
        for button in (self.open, self.delete):
            button.setEnabled(self.chosen() is not None)

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
        self.new.setText(self.tr("Log with many…"))
        self.open.setText(self.tr("Open"))
        self.delete.setText(self.tr("Delete"))
        for button, keys in (
            (self.new, "Ins"),
            (self.open, "Enter"),
            (self.delete, "Del"),
        ):
            button.setToolTip(keys)
        titles = (
            self.tr("When"),
            self.tr("Kind"),
            self.tr("What it was"),
            self.tr("Staff"),
            self.tr("Customers"),
            self.tr("Did not come"),
            self.tr("Cost"),
        )
        self.table.show_titles(titles)
        self.table.setAccessibleName(self.tr("Done with many"))
        self.empty.say(
            "users",
            self.tr("Nothing was done with many at once yet"),
            self.tr(
                "A round of greetings or a gathering is written down once for all: who came, who "
                "did not, and what it cost."
            ),
            self.tr("Log with many…"),
        )


class BatchTable(QTableWidget):
    """A quiet table whose rows are chosen whole; Enter opens, Del deletes."""

    opened = Signal()
    deleted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        set_up_table(self, 34)

    def show_titles(self, titles: tuple[str, ...]) -> None:
        """Say what stands in the columns."""
        self.setColumnCount(len(titles))
        for column, (title, width) in enumerate(
            zip(titles, (120, 130, 200, 110, 100, 120, 110), strict=True)
        ):
            item = QTableWidgetItem(title)
            side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, item)
            wide = self.fontMetrics().horizontalAdvance(title) + 30
            self.setColumnWidth(column, max(width, wide))
        self.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)
