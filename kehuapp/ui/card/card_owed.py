"""What is owed to the customer, at the head of the card: ticked off where it stands.

The nearest need stands below. The tab with all of them is a pane of its own.
"""

from datetime import date
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kehuapp.book.plans.needs import NeedRow
from kehuapp.book.plans.tasks import TaskRow
from kehuapp.book.rhythm.of_one import put_off_words
from kehuapp.book.summary import Head
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.card.card_facts import LOW, SIDE
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.labels import Elided, rule

MOST = 3  # promises that are shown; the card belongs to what was said


class Owed(QFrame):
    """`show_head` in; wishes out: ("finish", a task), ("task", a task), ("need", a need), ("plans",
    the customer); about the rhythm ("put_off" or "remind", the customer)."""

    wished = Signal(str, int)
    rhythm_wished = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("owed")
        self.setProperty("panel", "panel")
        self._lines: list[QWidget] = []
        self._head: Head | None = None
        self._most = 1  # until it is known how high the card is
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(SIDE, 8, SIDE, 8)
        self._rows.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._rows)
        column.addWidget(rule())
        self.hide()

    def fit(self, height: int) -> None:
        """Take no more room than a card of this height has."""
        most = MOST if height >= LOW else 1
        if most != self._most:
            self._most = most
            if self._head is not None:
                self.show_head(self._head)

    def show_head(self, head: Head) -> None:
        """Show what is owed to a customer, the oldest first, and what they will want."""
        self._head = head
        for line in self._lines:
            line.hide()
            line.deleteLater()
        today, card = head.settings.today(), head.card
        tasks = head.owed[: self._most]
        self._lines = [self._put_off(head, today)] if head.put_off is not None else []
        self._lines += [self._promise(row, today, card.deleted) for row in tasks]
        if head.needs or len(head.owed) > self._most:
            self._lines.append(self._rest(head, today))
        for line in self._lines:
            self._rows.addWidget(line)
        self.setVisible(bool(self._lines))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._high(len(self._lines)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._high(1))  # with large letters the first line is all that has room

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        for place, line in enumerate(self._lines):
            line.setVisible(not place or self._high(place + 1) <= self.height())

    def _high(self, count: int) -> int:
        """The pixels that so many of the lines need, whether they are shown or not."""
        margins, lines = self._rows.contentsMargins(), self._lines[:count]
        between = self._rows.spacing() * max(len(lines) - 1, 0)
        return margins.top() + sum(map(QWidget.height, lines)) + between + margins.bottom() + 1

    def texts(self) -> list[str]:
        """What the lines say, in order."""
        return [
            " · ".join(
                label.full_text() for label in line.findChildren(Elided) if label.full_text()
            )
            for line in self._lines
        ]

    def ticks(self) -> list[QCheckBox]:
        """The boxes, in order."""
        return [box for line in self._lines for box in line.findChildren(QCheckBox)]

    def _promise(self, row: TaskRow, today: date, is_deleted: bool) -> QWidget:
        box, text, due = QCheckBox(), _Words(), Elided("small")
        box.setEnabled(not is_deleted)
        said = row.text
        if row.kind != "promise":
            said = words.label_and(words.word(words.TASK_KINDS, row.kind), said)
        text.show_text(said)
        when, is_overdue = _due(row.due_on, today)
        due.show_text(" · ".join(filter(None, (when, row.staff))), words.written_day(row.due_on))
        if is_overdue:
            due.setStyleSheet(f"color: {theme.current().vermilion};")
        box.setAccessibleName(f"{said}, {when}" if when else said)
        box.setToolTip(translate("Plans", "Done"))
        box.clicked.connect(lambda: self.wished.emit("finish", row.id))
        text.clicked.connect(lambda: self.wished.emit("task", row.id))
        return _line(box, text, due)

    def _put_off(self, head: Head, today: date) -> QWidget:
        """Until when nobody is reminded of them, and the way back."""
        contact, text = head.card.id or 0, _Words("quiet")
        if head.put_off is not None:
            text.show_text(put_off_words(head.put_off, today))
        text.clicked.connect(lambda: self.rhythm_wished.emit("put_off", contact))
        back = QPushButton(translate("Snooze", "Take back"))
        back.setObjectName("remind")
        back.setProperty("quiet", "true")
        back.setStyleSheet("min-height: 20px; padding: 0px 8px;")
        back.setToolTip(translate("Snooze", "Remind again (Alt+Shift+F8)"))
        back.setEnabled(not head.card.deleted)
        back.clicked.connect(lambda: self.rhythm_wished.emit("remind", contact))
        return _line(text, back)

    def _rest(self, head: Head, today: date) -> QWidget:
        """The nearest need, and how much more there is."""
        text = _Words("quiet")
        parts = []
        if more := len(head.owed) - self._most:
            parts += [translate("Plans", "%n more open", n=more)] if more > 0 else []
        if head.needs:
            parts.append(_need(head.needs[0], today))
            if len(head.needs) > 1:
                parts.append(translate("Plans", "%n more expected", n=len(head.needs) - 1))
        text.show_text(" · ".join(parts))
        text.clicked.connect(lambda: self.wished.emit("plans", head.card.id or 0))
        every = QPushButton(translate("Plans", "All"))
        every.setObjectName("plans")
        every.setProperty("quiet", "true")
        every.setStyleSheet("min-height: 20px; padding: 0px 8px;")
        every.clicked.connect(lambda: self.wished.emit("plans", head.card.id or 0))
        return _line(text, every)


class _Words(Elided):
    """A line that is clicked to open what it tells of."""

    clicked = Signal()

    def __init__(self, role: str = "") -> None:
        super().__init__(role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.clicked.emit()


def _line(*parts: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part, 1 if isinstance(part, _Words) else 0)
    line.setFixedHeight(max(26, *(part.sizeHint().height() for part in parts)))
    return line


def _due(due_on: str, today: date) -> tuple[str, bool]:
    if not due_on:
        return "", False
    day = date.fromisoformat(due_on)
    if day < today:
        return translate("Plans", "%n day(s) overdue", n=(today - day).days), True
    return translate("Plans", "due %1", words.near_day(day, today)), False


def _need(row: NeedRow, today: date) -> str:
    """What they will want, how much and when, in one phrase."""
    much = "" if row.quantity is None else f"{words.number(row.quantity)} {row.unit}".strip()
    when = row.when_text
    if not when and (on := row.from_date or row.to_date):
        when = words.short_day(date.fromisoformat(on), today)
    told = " ".join(filter(None, (row.item, much)))
    return translate("Plans", "Expected: %1", " · ".join(filter(None, (told, when))))
