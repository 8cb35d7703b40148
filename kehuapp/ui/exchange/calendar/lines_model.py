"""The events of a file as rows: when, what, for whom, what becomes of it; no event is read here."""

from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from kehuapp.exchange.calendar.calendar_run import CREATE, LEFT, UNCLEAR, CalendarPlan, Line
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import plain_hint

Index = QModelIndex | QPersistentModelIndex
#: Unclear ones are to be answered, new ones to be looked through, the others come last.
_ORDER = {UNCLEAR: 0, CREATE: 1, LEFT: 2}


class LinesModel(QAbstractTableModel):
    """Rows in the order in which a person looks at them; `place` is that of the event in a file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: CalendarPlan | None = None
        self._places: list[int] = []

    def show_plan(self, plan: CalendarPlan) -> None:
        """Show what a plan would do."""
        self.beginResetModel()
        self._plan = plan
        self._places = sorted(
            range(len(plan.lines)),
            key=lambda at: (_ORDER.get(plan.lines[at].state, 3), plan.lines[at].event.starts),
        )
        self.endResetModel()

    def place(self, row: int) -> int:
        """Which event of the file a row is; -1 for none."""
        return self._places[row] if 0 <= row < len(self._places) else -1

    def line(self, row: int) -> Line | None:
        """What becomes of the event of a row."""
        place = self.place(row)
        return self._plan.lines[place] if self._plan is not None and place >= 0 else None

    def row_of(self, place: int) -> int:
        """Where an event of the file stands."""
        return self._places.index(place) if place in self._places else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    @guarded
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("CalendarImport", "When"),
            translate("CalendarImport", "In the calendar"),
            translate("CalendarImport", "Customer"),
            translate("CalendarImport", "What is done"),
        )[section]

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row())
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(line, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            parts = (line.event.summary, line.event.place, line.event.about, line.reason)
            return plain_hint(" · ".join(part for part in parts if part))
        if role == Qt.ItemDataRole.ForegroundRole:
            now = theme.current()
            colour = {UNCLEAR: now.gold, CREATE: now.ink}.get(line.state, now.quiet)
            return QColor(colour)
        return None

    def _cell(self, line: Line, column: int) -> str:
        if column == 0:
            return when_words(line)
        if column == 1:
            return line.event.summary
        if column == 2:
            titles = self._plan.titles if self._plan is not None else {}
            likely = line.candidates[0] if len(line.candidates) == 1 else 0
            return titles.get(line.contact or likely, "")
        return done_words(line)


def when_words(line: Line) -> str:
    """The day, and the hour of a visit."""
    starts = line.event.starts
    day = date.fromisoformat(starts[:10])
    if line.birthday is not None:
        return words.plain_day(*line.birthday)
    said = words.plain_day(day.year, day.month, day.day)
    return said if line.event.is_day else f"{said} {datetime.fromisoformat(starts):%H:%M}"


def done_words(line: Line) -> str:
    """What becomes of an event."""
    if line.state == CREATE:
        if line.birthday is not None:
            return translate("CalendarImport", "new birthday")
        return translate("CalendarImport", "new visit")
    if line.state == LEFT:
        return translate("CalendarImport", "left out")
    if line.state == UNCLEAR:
        return line.reason
    return translate("CalendarImport", "skipped: %1", line.reason)
