"""The boxes of one visit sheet, by its numbers; loading and writing are the pane's.

TypingForm(sheet, typed, staff, now): `value()` is what is typed, `unread()` the first box that
nobody can read.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.staff.staff import StaffRow
from kehuapp.book.visits.sheets import Sheet
from kehuapp.book.visits.typed import TypedSheet
from kehuapp.i18n import translate
from kehuapp.rules.visits.sheet_templates import NUMBERS
from kehuapp.text import words
from kehuapp.ui.kit.completing.completer import Completer, Find
from kehuapp.ui.kit.days.day_field import MomentField
from kehuapp.ui.kit.flow_layout import FlowLayout
from kehuapp.ui.kit.form_dialog import CodeBox, field_label, line, long_text
from kehuapp.ui.kit.labels import rule
from kehuapp.ui.visits.typing_fields import (
    Badge,
    ClockLine,
    MarkBar,
    MoneyLine,
    SaidLine,
    moment_text,
)

_GAP = 12  # pixels between fields side by side
_WIDE_LABEL = 128  # pixels of the words before a line
_LONGEST = 2000


class TypingForm(QWidget):
    """`changed` after each key, `entered` with the name of the box (of TypedSheet) one is in."""

    changed = Signal()
    entered = Signal(str)

    def __init__(
        self,
        sheet: Sheet,
        typed: TypedSheet,
        staff: Sequence[StaffRow],
        complete: Find,
        numbers: Mapping[str, int] = NUMBERS,
        parent: QWidget | None = None,
    ) -> None:
        """`numbers` are those of the sections on the sheet that is typed back."""
        super().__init__(parent)
        self._sheet, self._typed = sheet, typed
        self._today, self._region = sheet.settings.today(), sheet.settings.region
        self._numbers = {NUMBERS[section]: number for section, number in numbers.items()}
        self.badges: dict[int, Badge] = {}  # by the number on the standard sheet
        self.boxes: dict[QWidget, tuple[int, str]] = {}  # in the order of the Tab key
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 12, 8)
        self._column.setSpacing(7)
        self._make(typed, staff)
        self.completer = Completer(self.need_item, self, complete)
        self._lay_out()
        self._watch()

    # What is typed

    def value(self) -> TypedSheet:
        """The sheet as it is typed."""
        materials = [one for one, box in self.brought if box.isChecked()]
        others = [one for one in self._typed.brought if one not in self._materials()]
        return self._typed._replace(
            visited_at=f"{self.visited_at.moment():%Y-%m-%dT%H:%M}",
            confirmed=self.confirmed.isChecked(),
            result=self.result.text().strip(),
            is_reached=self._reached(),
            talk_sales=self.talk_sales.text().strip(),
            talk_market=self.talk_market.text().strip(),
            talk_problems=self.talk_problems.text().strip(),
            need_when=self.need_when.text().strip(),
            need_item=self.need_item.text().strip(),
            need_amount=self.need_amount.text().strip(),
            saw_market=self.saw_market.isChecked(),
            saw_trade=self.saw_trade.isChecked(),
            saw_place=self.saw_place.isChecked(),
            stops_note=self.stops_note.text().strip(),
            brought=tuple((*materials, *others)),
            arrived=self.arrived.clock(),
            departed=self.departed.clock(),
            cost=self.cost.minor(),
            satisfaction=self.satisfaction.mark(),
            summary=self.summary.toPlainText().strip(),
            promise=self.promise.text().strip(),
            promise_on=self.promise_on.day(),
            next_on=self.next_on.day(),
            next_at=self.next_on.clock(),
            next_is_visit=self.next_is_visit.isChecked() and bool(self.next_on.day()),
            staff_id=_id_of(self.staff),
            typed_by=_id_of(self.typed_by),
            answers=tuple(
                (question, field.text().strip())
                for question, field in self.answers
                if field.text().strip()
            ),
        )

    def unread(self) -> tuple[QWidget, str] | None:
        """The first box that nobody can read, and what to say of it."""
        if sentence := self.visited_at.insist():
            return self.visited_at.edit, sentence
        hour = translate("TypeBack", "“%1” is no hour. Write it like 10:25.")
        day = translate("TypeBack", "“%1” is no day. Write it like 12/7 or next Monday.")
        money = translate("TypeBack", "“%1” is no amount.")
        checks: tuple[tuple[ClockLine | MoneyLine | SaidLine, str], ...] = (
            (self.arrived, hour),
            (self.departed, hour),
            (self.cost, money),
            (self.promise_on, day),
            (self.next_on, day),
        )
        for field, sentence in checks:
            if not field.is_read():
                return field, sentence.replace("%1", field.text().strip()[:30])
        return None

    def box_of(self, widget: QWidget | None) -> tuple[int, str] | None:
        """The section and the name of the box in which a widget is."""
        while widget is not None and widget is not self:
            if widget in self.boxes:
                return self.boxes[widget]
            widget = widget.parentWidget()
        return None

    def show_section(self, number: int | None) -> None:
        """Fill the number of the section one types in."""
        for one, badge in self.badges.items():
            badge.set_active(one == number)

    def first(self) -> QWidget:
        """Where typing begins: after what is known beforehand."""
        return self.result

    def _reached(self) -> bool | None:
        """Not ticked says no only where it was said before."""
        if self.is_reached.isChecked():
            return True
        return None if self._typed.is_reached is None else False

    def _materials(self) -> list[str]:
        lines = self._sheet.visit.materials.splitlines()
        return list(dict.fromkeys(one.strip() for one in lines if one.strip()))

    # The fields

    def _make(self, typed: TypedSheet, staff: Sequence[StaffRow]) -> None:
        visit = self._sheet.visit
        region, today = self._region, self._today
        at = datetime.fromisoformat(typed.visited_at)
        self.visited_at = MomentField(at, today, region, past=True)
        self.confirmed = _tick(translate("TypeBack", "Confirmed by phone"), typed.confirmed)
        self.result = _line(typed.result, visit.wanted or visit.purpose)
        self.is_reached = _tick(translate("TypeBack", "Reached"), bool(typed.is_reached))
        self.talk_sales = _line(typed.talk_sales, visit.talk_sales)
        self.talk_market = _line(typed.talk_market, visit.talk_market)
        self.talk_problems = _line(typed.talk_problems, visit.talk_problems)
        self.need_when = SaidLine(typed.need_when, today, region, many=True)
        self.need_item, self.need_amount = _line(typed.need_item), _line(typed.need_amount)
        self.saw_market = _tick(translate("TypeBack", "The market"), typed.saw_market)
        self.saw_trade = _tick(translate("TypeBack", "The shops"), typed.saw_trade)
        self.saw_place = _tick(translate("TypeBack", "Their place"), typed.saw_place)
        self.stops_note = _line(typed.stops_note)
        self.brought = [(one, _tick(one, one in typed.brought)) for one in self._materials()]
        known = dict(typed.answers)
        self.answers = [(one, _line(known.get(one, ""))) for one in self._sheet.questions]
        self.arrived = ClockLine(typed.arrived, today, region)
        self.departed = ClockLine(typed.departed, today, region)
        self.cost = MoneyLine(typed.cost)
        self.satisfaction = MarkBar(typed.satisfaction)
        self.summary = long_text(typed.summary, lines=2)
        self.promise = _line(typed.promise)
        self.promise_on = SaidLine(typed.promise_on, today, region)
        next_text = moment_text(typed.next_on, typed.next_at)
        self.next_on = SaidLine(next_text, today, region, timed=True)
        self.next_is_visit = _tick(translate("TypeBack", "Plan a visit then"), typed.next_is_visit)
        self.staff = _people(staff, typed.staff_id)
        self.typed_by = _people(staff, typed.typed_by)

    def _lay_out(self) -> None:
        self._row(3, self._beside(
            (translate("TypeBack", "When it was"), self.visited_at, "visited_at", 1),
            ("", self.confirmed, "confirmed", 0),
            label_before=True,
        ))  # fmt: skip
        self._row(4, self._beside(
            (translate("TypeBack", "The one result"), self.result, "result", 1),
            ("", self.is_reached, "is_reached", 0),
            label_before=True,
        ))  # fmt: skip
        talks = QVBoxLayout()
        talks.setSpacing(6)
        for text, field, name in (
            (translate("TypeBack", "a  Sales, expectations"), self.talk_sales, "talk_sales"),
            (translate("TypeBack", "b  Market, competitors"), self.talk_market, "talk_market"),
            (translate("TypeBack", "c  Problems, solutions"), self.talk_problems, "talk_problems"),
        ):
            talks.addLayout(self._beside((text, field, name, 1), label_before=True))
        self._row(8, talks)
        self._row(9, self._beside(
            (translate("TypeBack", "When"), self.need_when, "need_when", 3),
            (translate("TypeBack", "What"), self.need_item, "need_item", 4),
            (translate("TypeBack", "How many"), self.need_amount, "need_amount", 3),
            echo=self.need_when.echo,
        ))  # fmt: skip
        self._row(10, self._stops())
        if self.brought:
            self._row(11, self._flow([(box, "brought") for _text, box in self.brought], 11))
        for question, field in self.answers:
            self._row(13, self._beside((question, field, "answers", 1)), is_first=False)
        self._row(12, self._after())
        self._column.addStretch(1)

    def _stops(self) -> QVBoxLayout:
        ticks = [
            (self.saw_market, "saw_market"),
            (self.saw_trade, "saw_trade"),
            (self.saw_place, "saw_place"),
        ]
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addLayout(self._flow(ticks, 10))
        self.boxes[self.stops_note] = (10, "stops_note")
        self.stops_note.setPlaceholderText(translate("TypeBack", "Notes"))
        self.stops_note.setAccessibleName(translate("TypeBack", "note on the three stops"))
        column.addWidget(self.stops_note)
        return column

    def _after(self) -> QVBoxLayout:
        currency = translate("Currencies", words.CURRENCIES[self._sheet.settings.currency])
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addLayout(self._beside(
            (translate("TypeBack", "Arrived"), self.arrived, "arrived", 2),
            (translate("TypeBack", "Left"), self.departed, "departed", 2),
            (translate("TypeBack", "Cost (%1)", currency), self.cost, "cost", 2),
            (translate("TypeBack", "Satisfaction"), self.satisfaction, "satisfaction", 0),
        ))  # fmt: skip
        column.addLayout(self._beside(
            (translate("TypeBack", "Summary"), self.summary, "summary", 1)
        ))  # fmt: skip
        column.addLayout(self._beside(
            (translate("TypeBack", "Promised"), self.promise, "promise", 5),
            (translate("TypeBack", "By when"), self.promise_on, "promise_on", 3),
            echo=self.promise_on.echo, echo_column=1,
        ))  # fmt: skip
        column.addLayout(self._beside(
            (translate("TypeBack", "Next contact"), self.next_on, "next_on", 5),
            ("", self.next_is_visit, "next_is_visit", 3),
            echo=self.next_on.echo,
        ))  # fmt: skip
        column.addLayout(self._beside(
            (translate("TypeBack", "Who went"), self.staff, "staff_id", 1),
            (translate("TypeBack", "Typed in by"), self.typed_by, "typed_by", 1),
        ))  # fmt: skip
        return column

    def _row(self, number: int, content: QVBoxLayout | QHBoxLayout | QGridLayout | FlowLayout,
             is_first: bool = True) -> None:  # fmt: skip
        """A section with its number, below a line."""
        if self.badges and (is_first or number not in self.badges):
            self._column.addWidget(rule())
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        if number not in self.badges:
            self.badges[number] = Badge(self._numbers.get(number))
            row.addWidget(self.badges[number], 0, Qt.AlignmentFlag.AlignTop)
        else:
            row.addSpacing(24 + _GAP)
        row.addLayout(content, 1)
        self._column.addLayout(row)
        for widget, (known, name) in list(self.boxes.items()):
            if known == 0:
                self.boxes[widget] = (number, name)

    def _beside(
        self,
        *fields: tuple[str, QWidget, str, int],
        label_before: bool = False,
        echo: QLabel | None = None,
        echo_column: int = 0,
    ) -> QGridLayout:
        """Fields side by side, (label, field, name, stretch), the labels above or before them."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(2)
        column = 0
        for text, field, name, stretch in fields:
            self.boxes[field] = (0, name)
            if text:
                label = field_label(text, field)
                label.setTextFormat(Qt.TextFormat.PlainText)
                if label_before:
                    label.setMinimumWidth(_WIDE_LABEL)
                    grid.addWidget(label, 1, column, Qt.AlignmentFlag.AlignVCenter)
                    column += 1
                else:
                    label.setWordWrap(stretch == 1 and len(fields) == 1)
                    grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, stretch)
            column += 1
        if echo is not None:
            grid.addWidget(echo, 2, echo_column, 1, max(1, column - echo_column))
        return grid

    def _flow(self, boxes: Sequence[tuple[QCheckBox, str]], number: int) -> FlowLayout:
        flow = FlowLayout(18)
        for box, name in boxes:
            self.boxes[box] = (number, name)
            flow.addWidget(box)
        return flow

    # Keys

    def _watch(self) -> None:
        """Enter goes on to the next box, as on paper; what is typed is told."""
        before: QWidget | None = None
        for widget in self.boxes:
            stop = widget.edit if isinstance(widget, MomentField) else widget
            stop.installEventFilter(self)
            if before is not None:
                QWidget.setTabOrder(before, stop)
            before = stop
            if isinstance(widget, QLineEdit):
                widget.setMaxLength(min(widget.maxLength(), _LONGEST))
                widget.textChanged.connect(self.changed)
            elif isinstance(widget, QPlainTextEdit):
                widget.textChanged.connect(self.changed)
            elif isinstance(widget, QCheckBox):
                widget.toggled.connect(self.changed)
            elif isinstance(widget, QComboBox):
                widget.currentIndexChanged.connect(self.changed)
            elif isinstance(widget, (MarkBar, MomentField)):
                widget.changed.connect(self.changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget):
            if event.type() == QEvent.Type.FocusIn and (box := self.box_of(watched)):
                self.show_section(box[0])
                self.entered.emit(box[1])
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
                plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
                if is_enter and plain and not isinstance(watched, (QPlainTextEdit, QComboBox)):
                    self.focusNextChild()
                    return True
        return super().eventFilter(watched, event)


def _line(text: str, prepared: str = "") -> QLineEdit:
    """A line with what was prepared shown in it while it is empty."""
    return line(" ".join(text.split()), " ".join(prepared.split())[:200])


def _tick(text: str, is_on: bool) -> QCheckBox:
    box = QCheckBox(text.replace("&", "&&"))
    box.setChecked(is_on)
    return box


def _people(staff: Sequence[StaffRow], chosen: int | None) -> CodeBox:
    box = CodeBox({}, none=translate("VisitForm", "Nobody yet"))
    for row in staff:
        if row.active or row.id == chosen:
            box.addItem(row.name, str(row.id))
    box.set_code(str(chosen) if chosen is not None else "")
    return box


def _id_of(box: CodeBox) -> int | None:
    return int(box.code()) if box.code() else None
