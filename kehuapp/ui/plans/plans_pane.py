"""The tab of one customer's promises, tasks and needs; what is done with them is a wish."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.plans.needs import NeedRow, ask_needs
from kehuapp.book.plans.tasks import TaskRow, ask_tasks
from kehuapp.book.settings import Settings, ask_settings
from kehuapp.i18n import translate
from kehuapp.rules.repeating import read_repeat
from kehuapp.store.asking import together
from kehuapp.text import words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.plans.plan_table import ROW, TICK, PlanTable, Row
from kehuapp.ui.plans.task_form import repeat_words
from kehuapp.ui.plans.when_line import Span, due_words, span_words
from kehuapp.ui.work.session import Session

#: Wishes about a need, with their icons; the words are said when they are shown.
NEED_WISHES = (("win", "shopping-bag"), ("postpone", "calendar-days"), ("close", "x"))


class PlansPane(QWidget):
    """`show_contact` in; out `wished`: what is to be done ("task", "finish", "win" …) with which
    row."""

    wished = Signal(str, int)
    add_requested = Signal(str)  # task | need

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._contact: int | None = None
        self._rows: tuple[list[TaskRow], list[NeedRow]] = ([], [])
        self._settings = Settings()
        self.tasks = PlanTable((TICK, 110, 200, 90, 120), 2, ticked=True)
        self.needs = PlanTable((180, 90, 200, 90), 2, ticked=False)
        for table in (self.tasks, self.needs):
            table.be_whole()
        self.tasks.setObjectName("tasks")
        self.needs.setObjectName("needs")
        self.empty = EmptyPlace()
        self.task_head, self.need_head = QLabel(), QLabel()
        self.add_task, self.add_need = QPushButton(), QPushButton()
        self._need_buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self._connect()
        self._retranslate()
        theme.watch().changed.connect(self._refill)

    def show_contact(self, contact_id: int | None) -> None:
        """Show what is to come of a customer."""
        self._contact = contact_id
        if contact_id is None:
            self._rows = ([], [])
        else:
            self._settings, tasks, needs = self._session.book.ask(
                together(ask_settings(), ask_tasks(contact_id), ask_needs(contact_id))
            )
            self._rows = (tasks, needs)
        self._refill()

    def need_row(self, need_id: int) -> NeedRow | None:
        """A need that is shown."""
        return next((row for row in self._rows[1] if row.id == need_id), None)

    def focusInEvent(self, _event: object) -> None:
        for table in (self.tasks, self.needs):
            if table.rowCount():
                table.setFocus()
                return
        self.add_task.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._refill()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        for label in (self.task_head, self.need_head):
            label.setProperty("role", "heading")
        self._inside = inside = QFrame()
        inside.setProperty("panel", "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(4)
        for head, button in ((self.task_head, self.add_task), (self.need_head, self.add_need)):
            button.setProperty("quiet", "true")
            row = QHBoxLayout()
            row.setContentsMargins(8, 4, 8, 0)
            row.addWidget(head)
            row.addStretch(1)
            if head is self.need_head:
                for wish, _icon in NEED_WISHES:
                    self._need_buttons[wish] = made = QPushButton()
                    made.setObjectName(wish)
                    made.setProperty("quiet", "true")
                    row.addWidget(made)
            row.addWidget(button)
            column.addLayout(row)
            column.addWidget(self.tasks if head is self.task_head else self.needs)
        column.addWidget(self.empty, 1)
        column.addStretch(0)
        # One bar for both tables: on a low screen each of them would show one row.
        self._room = QScrollArea()
        self._room.setWidget(inside)
        self._room.setWidgetResizable(True)
        self._room.setFrameShape(QFrame.Shape.NoFrame)
        self._room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._room)

    def _connect(self) -> None:
        self.add_task.clicked.connect(lambda: self.add_requested.emit("task"))
        self.add_need.clicked.connect(lambda: self.add_requested.emit("need"))
        self.empty.action.clicked.connect(lambda: self.add_requested.emit("task"))
        self.tasks.toggled.connect(
            lambda row, on: self.wished.emit("finish" if on else "reopen", row)
        )
        self.tasks.open_requested.connect(lambda row: self.wished.emit("task", row))
        self.tasks.delete_requested.connect(lambda row: self.wished.emit("delete_task", row))
        self.tasks.menu_requested.connect(self._show_task_menu)
        self.needs.open_requested.connect(lambda row: self.wished.emit("need", row))
        self.needs.delete_requested.connect(lambda row: self.wished.emit("delete_need", row))
        self.needs.menu_requested.connect(self._show_need_menu)
        self.needs.itemSelectionChanged.connect(self._offer)
        for table in (self.tasks, self.needs):
            table.currentCellChanged.connect(lambda *_at, table=table: self._bring_up(table))
        for wish, button in self._need_buttons.items():
            button.clicked.connect(lambda _on=False, wish=wish: self._wish_need(wish))

    def _wish_need(self, wish: str) -> None:
        if (chosen := self.needs.chosen()) is not None:
            self.wished.emit(wish, chosen)

    def _refill(self) -> None:
        tasks, needs = self._rows
        today = self._settings.today()
        self.tasks.show_rows(task_heads()[:5], [task_line(row, today)[0] for row in tasks])
        self.tasks.fit((1, 3, 4))
        self.needs.show_rows(
            [
                translate("Plans", "What they will need"),
                translate("Plans", "How much"),
                translate("Plans", "When"),
                translate("Plans", "How sure"),
            ],
            [need_line(row, today) for row in needs],
        )
        self.needs.fit((1, 3))
        is_empty = not tasks and not needs
        self.empty.setVisible(is_empty)
        for part in (self.task_head, self.add_task, self.tasks):
            part.setVisible(not is_empty)
        for part in (self.need_head, self.add_need, self.needs):
            part.setVisible(not is_empty)
        self.tasks.setVisible(bool(tasks))
        self.needs.setVisible(bool(needs))
        self._offer()

    def _offer(self) -> None:
        """What can be done with the need that is chosen."""
        chosen = self.needs.chosen() if self._rows[1] else None
        row = self.need_row(chosen) if chosen is not None else None
        for wish, button in self._need_buttons.items():
            is_open = row is not None and row.status == "open"
            can = is_open or (row is not None and row.status == "gone" and wish == "postpone")
            button.setVisible(bool(self._rows[1]))
            button.setEnabled(can)

    def _bring_up(self, table: PlanTable) -> None:
        """Keep the row that the keyboard walks to in sight."""
        if table.hasFocus() and (item := table.currentItem()) is not None:
            middle = table.viewport().mapTo(self._inside, table.visualItemRect(item).center())
            self._room.ensureVisible(0, middle.y(), 0, 2 * ROW)

    def _show_task_menu(self, task_id: int, spot: QPoint) -> None:
        row = next(row for row in self._rows[0] if row.id == task_id)
        is_done = row.done_at is not None
        done = translate("Plans", "Not done after all") if is_done else translate("Plans", "Done")
        self._pop_up(
            task_id,
            spot,
            (
                ("reopen" if is_done else "finish", done, "check"),
                ("task", translate("Plans", "Change…"), "pencil"),
                ("delete_task", translate("Plans", "Move to the trash"), "trash-2"),
            ),
        )

    def _show_need_menu(self, need_id: int, spot: QPoint) -> None:
        wishes = [
            (wish, need_wish_words(wish), icon)
            for wish, icon in NEED_WISHES
            if self._need_buttons[wish].isEnabled()
        ]
        self._pop_up(
            need_id,
            spot,
            (
                *wishes,
                ("need", translate("Plans", "Change…"), "pencil"),
                ("delete_need", translate("Plans", "Move to the trash"), "trash-2"),
            ),
        )

    def _pop_up(self, row: int, spot: QPoint, entries: Sequence[tuple[str, str, str]]) -> None:
        menu = QMenu(self)
        for wish, text, icon in entries:
            action = menu.addAction(icons.icon(icon), text)
            action.triggered.connect(lambda _on=False, wish=wish: self.wished.emit(wish, row))
        menu.exec(spot)
        menu.deleteLater()

    def _retranslate(self) -> None:
        self.task_head.setText(translate("Plans", "Promises and tasks"))
        self.need_head.setText(translate("Plans", "Expected needs"))
        for button, text, key in (
            (self.add_task, translate("Plans", "Promise"), "F7"),
            (self.add_need, translate("Plans", "Need"), "F8"),
        ):
            button.setText(f" {text}")  # Qt sets the icon too close
            button.setIcon(icons.icon("plus"))
            button.setAccessibleName(text)
            button.setToolTip(f"{text}  {key}")
        for wish, icon in NEED_WISHES:
            self._need_buttons[wish].setText(f" {need_wish_words(wish)}")
            self._need_buttons[wish].setIcon(icons.icon(icon))
        self.empty.say(
            "list-checks",
            translate("Plans", "Nothing promised, nothing expected"),
            translate(
                "Plans",
                "What was promised to this customer, and what they will want and when, is kept "
                "here until it is done.",
            ),
            translate("Plans", "Write down a promise"),
        )


def need_wish_words(wish: str) -> str:
    """What a wish about a need is called."""
    return {
        "win": translate("Plans", "Sold…"),
        "postpone": translate("Plans", "Postpone…"),
        "close": translate("Plans", "No longer wanted…"),
    }[wish]


def task_heads() -> list[str]:
    """The heads of a table of tasks; the last one only where there are several customers."""
    return [
        "",
        translate("Plans", "By when"),
        translate("Plans", "What is to be done"),
        translate("Plans", "By whom"),
        translate("Plans", "Repeats"),
        translate("Plans", "Customer"),
    ]


def task_line(row: TaskRow, today: date) -> tuple[Row, bool]:
    """A line of a table of tasks, and whether it is overdue."""
    due, is_overdue = due_words(row.due_on, today)
    if row.done_at is not None:
        due, is_overdue = translate("Plans", "done"), False
    repeat = read_repeat(row.repeats)
    text = row.text
    if row.kind != "promise":
        text = words.label_and(words.word(words.TASK_KINDS, row.kind), row.text)
    cells = ["", due, text, row.staff, repeat_words(repeat) if repeat else ""]
    line = Row(
        row.id,
        cells,
        is_done=row.done_at is not None,
        warned=1 if is_overdue else -1,
        hinted=1,
        hint=row.due_on,
    )
    return line, is_overdue


def need_line(row: NeedRow, today: date) -> Row:
    """A line of the table of needs."""
    much = "" if row.quantity is None else words.number(row.quantity)
    state = words.word(
        words.CERTAINTIES if row.status == "open" else words.NEED_STATES,
        row.certainty if row.status == "open" else row.status,
    )
    hint = "\n".join(filter(None, (row.item, row.note)))
    cells = (row.item, f"{much} {row.unit}".strip(), when_words(row, today), state)
    return Row(row.id, cells, is_done=row.status != "open", hinted=0, hint=hint)


def when_words(row: NeedRow, today: date) -> str:
    """When a need is expected: how it was said, and the days that are meant by it."""
    first, last = (date.fromisoformat(day) if day else None for day in (row.from_date, row.to_date))
    days = span_words(Span(first, last), today) if first or last else ""
    return (
        words.with_aside(row.when_text, days) if row.when_text and days else (row.when_text or days)
    )
