"""All that is still to be done, for whomever: by its day, mine or everybody's."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kehuapp.book.plans.tasks import MOST, TaskRow, ask_open_tasks
from kehuapp.book.settings import ask_settings
from kehuapp.changes import Changes
from kehuapp.i18n import translate
from kehuapp.store.asking import together
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.plans.plan_table import TICK, PlanTable, Row
from kehuapp.ui.plans.plans_pane import task_heads, task_line
from kehuapp.ui.work.session import Session


class TasksPane(QWidget):
    """`wished` as in the tab of one customer; `counted` when the line about them is another."""

    wished = Signal(str, int)
    customer_requested = Signal(int)
    counted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._rows: list[TaskRow] = []
        self._overdue = 0
        self._mine = session.staff is not None
        self._is_stale = True
        self.table = PlanTable((TICK, 120, 260, 100, 150, 150), 2, ticked=True)
        self.empty = EmptyPlace()
        self.mine, self.all = QPushButton(), QPushButton()
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, mine in ((self.mine, True), (self.all, False)):
            button.setCheckable(True)
            button.setProperty("quiet", "true")
            button.clicked.connect(lambda _on=False, mine=mine: self.show_whose(mine))
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        self.table.setFrameShape(QFrame.Shape.StyledPanel)
        self.table.setProperty("card", "true")
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        self.table.toggled.connect(
            lambda task, on: self.wished.emit("finish" if on else "reopen", task)
        )
        self.table.open_requested.connect(lambda task: self.wished.emit("task", task))
        self.table.delete_requested.connect(lambda task: self.wished.emit("delete_task", task))
        self.table.customer_requested.connect(self._go_to_customer)
        session.changed.connect(self._on_changed)
        theme.watch().changed.connect(self._fill)
        self._retranslate()

    def show_whose(self, mine: bool) -> None:
        """Show what the one at the desk has to do, or everybody."""
        self._mine = mine
        self.refresh()

    def whose(self) -> str:
        """mine or all."""
        return "mine" if self._mine else "all"

    def refresh(self) -> None:
        """Read again what is to be done."""
        self._is_stale = False
        staff = self._session.staff
        self._mine = self._mine and staff is not None
        settings, self._rows = self._session.book.ask(
            together(ask_settings(), ask_open_tasks(staff if self._mine else None, MOST))
        )
        self._today = settings.today()
        self._fill()

    def take_focus(self) -> None:
        """Give the keyboard to the list, or to what it offers when it is empty."""
        if self._is_stale:
            self.refresh()
        (self.table if self._rows else self.all).setFocus()

    def about(self) -> str:
        """How many there are, and how many are overdue."""
        if not self._rows:
            return ""
        if len(self._rows) == MOST:
            return translate("Plans", "the first %n", n=MOST)
        count = translate("Plans", "%n open", n=len(self._rows))
        if not self._overdue:
            return count
        return f"{count} · " + translate("Plans", "%n overdue", n=self._overdue)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._fill()
        super().changeEvent(event)

    def _on_changed(self, changes: Changes) -> None:
        if changes.session == "staff":
            self._mine = self._session.staff is not None
        elif changes.session:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def _fill(self) -> None:
        if self._is_stale:
            return
        lines, self._overdue = [], 0
        for row in self._rows:
            line, is_overdue = task_line(row, self._today)
            self._overdue += is_overdue
            lines.append(
                Row(
                    row.id,
                    [*line.cells, row.contact],
                    warned=line.warned,
                    hinted=line.hinted,
                    hint=line.hint,
                )
            )
        self.table.show_rows(task_heads(), lines)
        self.table.fit((1, 3, 4, 5), 220)
        self.table.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self.mine.setChecked(self._mine)
        self.all.setChecked(not self._mine)
        self.mine.setEnabled(self._session.staff is not None)
        self.counted.emit()

    def _go_to_customer(self, task_id: int) -> None:
        for row in self._rows:
            if row.id == task_id:
                self.customer_requested.emit(row.contact_id)

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if event.key() == Qt.Key.Key_F5:
            self.refresh()
        else:
            super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self.table.setAccessibleName(translate("Plans", "Promises and tasks"))
        self.mine.setText(translate("Plans", "Mine"))
        self.all.setText(translate("Plans", "Everybody's"))
        self.empty.say(
            "list-checks",
            translate("Plans", "Nothing is to be done"),
            translate(
                "Plans",
                "What was promised to customers stands here by its day. Press F7 beside a customer "
                "to write one down.",
            ),
        )
