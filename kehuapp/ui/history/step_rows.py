"""The rows of the history as a model of Qt's: heads of days and steps; more are read on demand."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt, Signal

from kehuapp.book.history.steps import HistoryStep
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.painting.row_model import Index, RowModel


class DayHead(NamedTuple):
    """A day and how many of its steps are shown."""

    day: date
    steps: int


class StepLine(NamedTuple):
    """A step and its time on the shop's clock."""

    step: HistoryStep
    time: str


Row = DayHead | StepLine


def build_rows(steps: Sequence[HistoryStep], zone: str) -> list[Row]:
    """The steps under the heads of their days."""
    rows: list[Row] = []
    head = -1
    for step in steps:
        at = words.local_instant(step.at, zone)
        last = rows[head] if head >= 0 else None
        if isinstance(last, DayHead) and last.day == at.date():
            rows[head] = last._replace(steps=last.steps + 1)
        else:
            head = len(rows)
            rows.append(DayHead(at.date(), 1))
        rows.append(StepLine(step, f"{at:%H:%M}"))
    return rows


class StepModel(RowModel[Row]):
    """One column; `more_wished` when one comes to the end and there are older steps."""

    more_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.today = date.min
        self.blocked: dict[int, int] = {}  # by step how many stand in its way, as far as is known
        self._zone = "UTC"
        self._has_more = False

    def show_steps(
        self, steps: Sequence[HistoryStep], zone: str, today: date, has_more: bool
    ) -> None:
        """Show these from the top."""
        self._zone, self.today, self._has_more = zone, today, has_more
        self.blocked.clear()
        self.replace_rows(build_rows(steps, zone))

    def add_steps(self, steps: Sequence[HistoryStep], has_more: bool) -> None:
        """Show older ones below."""
        self._has_more = has_more
        rows = build_rows(steps, self._zone)
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def place_of(self, step_id: int) -> int:
        """The row of a step, -1 for one that is not here."""
        for at, row in enumerate(self.rows):
            if isinstance(row, StepLine) and row.step.id == step_id:
                return at
        return -1

    def step(self, at: int) -> HistoryStep | None:
        """The step of a row; None for a head."""
        row = self.rows[at] if 0 <= at < len(self.rows) else None
        return row.step if isinstance(row, StepLine) else None

    def know_blocked(self, step_id: int, count: int) -> None:
        """Say how many steps stand in the way of one."""
        if self.blocked.get(step_id) != count:
            self.blocked[step_id] = count
            at = self.place_of(step_id)
            if at >= 0:
                self.dataChanged.emit(self.index(at), self.index(at))

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid() and self._has_more:
            self._has_more = False  # asked once; the answer says whether there are still more
            self.more_wished.emit()

    @guarded
    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        if index.isValid() and self.step(index.row()) is None:
            return found & ~Qt.ItemFlag.ItemIsSelectable
        return found

    def said(self, row: Row) -> str:
        if isinstance(row, DayHead):
            return " · ".join((*day_parts(row.day, self.today), count_words(row.steps)))
        step = row.step
        parts = (row.time, step.label, step.about(), state_words(step), step.staff)
        return " · ".join(part for part in parts if part)

    def hint(self, row: Row) -> str:
        return self.said(row) if isinstance(row, StepLine) else ""


def day_parts(day: date, today: date) -> list[str]:
    """A day as its head says it: in a word when it is near, and written out."""
    written = words.with_aside(words.short_day(day, today), words.weekday(day))
    if not 0 <= (today - day).days < 2:
        return [written]
    near = words.near_day(day, today)
    return [near[:1].upper() + near[1:], written]


def count_words(count: int) -> str:
    """How many steps."""
    return translate("History", "%n step(s)", n=count)


def state_words(step: HistoryStep) -> str:
    """What a step that is not simply there is marked with."""
    if not step.is_done():
        return translate("History", "undone")
    is_old = step.state == "old" or not step.is_kept
    return translate("History", "cannot be undone any more") if is_old else ""
