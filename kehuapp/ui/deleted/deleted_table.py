"""The table of deleted entries; what is done with them is a wish."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from kehuapp.book.settings import Settings
from kehuapp.book.trash.listing import DeletedEntry
from kehuapp.i18n import translate
from kehuapp.kinds import INTERACTION_KINDS
from kehuapp.text import words
from kehuapp.ui.deleted.deleted_words import ICONS, kind_words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.labels import one_line, plain_hint
from kehuapp.ui.kit.painting.rows import set_up_table

_WIDTHS = (110, 110, 150, 220, 160, 110)


class DeletedTable(QTableWidget):
    """A quiet table whose rows are chosen whole, several with Shift, Ctrl or Ctrl+A; Enter restores
    them, Del throws them away, a letter goes to the search."""

    restore_requested = Signal()
    empty_requested = Signal()
    typed = Signal(object)  # the key

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        set_up_table(self, 34)

    def show_titles(self) -> None:
        """Say what stands in the columns."""
        titles = (
            translate("DeletedPane", "Deleted"),
            translate("DeletedPane", "By"),
            translate("DeletedPane", "Kind"),
            translate("DeletedPane", "What it was"),
            translate("DeletedPane", "Customer"),
            translate("DeletedPane", "Day"),
        )
        self.setColumnCount(len(titles))
        for column, (title, width) in enumerate(zip(titles, _WIDTHS, strict=True)):
            item = QTableWidgetItem(title)
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, item)
            wide = self.fontMetrics().horizontalAdvance(title) + 30
            self.setColumnWidth(column, max(width, wide))
        self.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)

    def show_lines(self, lines: Sequence[DeletedEntry], settings: Settings) -> None:
        """Show these, the keyboard where it was."""
        place = max(0, self.currentRow())
        self.setRowCount(len(lines))
        for at, line in enumerate(lines):
            self._show_line(at, line, settings)
        self.setCurrentCell(min(place, len(lines) - 1), 0)

    def _show_line(self, place: int, line: DeletedEntry, settings: Settings) -> None:
        day = words.local_instant(line.deleted_at, settings.zone).date()
        told = line.on
        if told.endswith("Z"):
            told = words.local_instant(told, settings.zone).date().isoformat()
        customer = one_line(line.customer, 60)
        if line.is_customer_deleted:
            customer = words.with_aside(customer, translate("DeletedPane", "in the trash"))
        cells = (
            # The sample shop's calendar stands still, the clock that deleted did not.
            words.near_day(min(day, settings.today()), settings.today()),
            one_line(line.by, 40),
            kind_words(line),
            one_line(line.text, 120),
            customer,
            words.written_day(told[:10]),
        )
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setToolTip(
                words.written_day(str(day)) if column == 0 else plain_hint(line.text or text)
            )
            self.setItem(place, column, item)
        kind = INTERACTION_KINDS.get(line.kind) if line.table in ("interaction", "batch") else None
        name = kind.icon if kind is not None else ICONS.get(line.table, "phone")
        icon = icons.icon(name, theme.current().quiet, 16)
        self.item(place, 2).setIcon(icon)  # type: ignore[union-attr]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.restore_requested.emit()
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.empty_requested.emit()
        elif plain and event.text().strip() and event.text().isprintable():
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)
