"""A trip's line as a model of Qt's; a stop that is dragged becomes a wish to place it."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal

from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.painting.row_model import Index, RowModel
from kehuapp.ui.trips.rail_rows import DayRow, FreeRow, NightRow, Row, StopRow, drop_place
from kehuapp.ui.trips.rail_words import PREPARATIONS, day_words, night_words, state_words

STOP = "application/x-kehu-stop"


class RailModel(RowModel[Row]):
    """One column; a row is a `Row`."""

    placed = Signal(int, str, int)  # a stop, an ISO day, its place among the stops of that day

    def __init__(self) -> None:
        super().__init__()
        self.colours: dict[str, str] = {}  # that the shop gave its tiers
        self.can_move = True  # visits that stand alone stand by their times

    def show_rows(self, rows: Sequence[Row], colours: dict[str, str], can_move: bool) -> None:
        """Show these."""
        self.colours, self.can_move = colours, can_move
        self.replace_rows(rows)

    def said(self, row: Row) -> str:
        return said(row)

    def hint(self, row: Row) -> str:
        return said(row) if isinstance(row, StopRow) else ""

    @guarded
    def flags(self, index: Index) -> Qt.ItemFlag:
        found, row = super().flags(index), self.row_at(index)
        if row is None:
            return found | Qt.ItemFlag.ItemIsDropEnabled if self.can_move else found
        if isinstance(row, DayRow | FreeRow):
            return found & ~Qt.ItemFlag.ItemIsSelectable
        if isinstance(row, StopRow) and row.stop.outcome == "planned" and self.can_move:
            return found | Qt.ItemFlag.ItemIsDragEnabled
        return found

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [STOP]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        data = QMimeData()
        for index in indexes:
            row = self.rows[index.row()]
            if isinstance(row, StopRow):
                data.setData(STOP, str(row.stop.id).encode())
        return data

    @guarded
    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        packed = bytes(data.data(STOP).data())
        if not packed:
            return False
        at = row if row >= 0 else parent.row() if parent.isValid() else len(self.rows)
        found = drop_place(self.rows, at, int(packed))
        if found is not None:
            self.placed.emit(int(packed), *found)
        return False  # the line is read again when it is written


def said(row: Row) -> str:
    """A row as one line."""
    if isinstance(row, DayRow):
        return day_words(row)
    if isinstance(row, NightRow):
        return night_words(row.lodging)
    if isinstance(row, FreeRow):
        return translate("Trips", "Nothing planned on this day")
    stop = row.stop
    states = [
        words.label_and(translate("Trips", name), state_words(state))
        for name, state in zip(PREPARATIONS, stop.preparations(), strict=True)
    ]
    who = words.with_aside(stop.name, stop.company) if stop.company else stop.name
    parts = (f"{row.number}", stop.starts_at[11:16], who, stop.place, stop.phone, *states)
    return " · ".join(part for part in parts if part)
