"""What is filled in where a row of the queue is: one line about a contact made, or a later day."""

import contextlib
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kehuapp.book.today.today import Entry
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.kit.days.day_field import DayField
from kehuapp.ui.kit.form_dialog import CodeBox, line
from kehuapp.ui.kit.labels import Elided
from kehuapp.ui.today.typed_lines import Typed

LONGEST = 1000  # characters of what was spoken about


class QuickFields(QFrame):
    """`kept` when Enter is pressed; `left` with Esc: the row comes back as it was."""

    kept = Signal()
    left = Signal()

    def __init__(self, entry: Entry, heading: str) -> None:
        super().__init__()
        self.entry = entry
        self.setProperty("panel", "panel")
        self.setAutoFillBackground(True)
        self.setObjectName("quick")
        self.setProperty("is_typed_in", True)
        self.heading = Elided("heading")
        self.heading.show_text(heading)
        self.trouble = QLabel()
        self.trouble.setProperty("role", "error")
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.save = QPushButton()
        self.save.setProperty("primary", "true")
        self.save.clicked.connect(self.kept)
        self.leave = QPushButton(translate("Today", "Cancel"))
        self.leave.clicked.connect(self.left)
        self.fields = QHBoxLayout()
        self.fields.setSpacing(8)
        self.top = top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.heading, 1)
        top.addWidget(self.trouble)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 8, 16, 9)
        column.setSpacing(6)
        column.addLayout(top)
        column.addLayout(self.fields)

    def typed(self) -> Typed | None:
        """What somebody typed here; None for nothing."""
        raise NotImplementedError

    def take(self, typed: Typed) -> None:
        """Show what was typed here before."""
        raise NotImplementedError

    def say(self, sentence: str) -> None:
        """Say why it could not be kept; what is typed stays."""
        self.trouble.setText(sentence)
        self.trouble.setToolTip(sentence)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(92, super().sizeHint().height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.accept()  # a letter typed here is no verb of the queue

    def _end(self, text: str) -> None:
        self.save.setText(text)
        self.fields.addWidget(self.save)
        self.fields.addWidget(self.leave)


class ContactFields(QuickFields):
    """A contact in one line; `more` are buttons for what else it may have come to."""

    def __init__(
        self, entry: Entry, heading: str, more: list[tuple[str, Callable[[], object]]]
    ) -> None:
        super().__init__(entry, heading)
        self.kind = CodeBox(words.INTERACTION_KINDS, "call")
        self.kind.setMaximumWidth(130)
        self.kind.setAccessibleName(translate("Today", "How"))
        self.summary = line("", translate("Today", "What was spoken about"))
        self.summary.setMaxLength(LONGEST)
        self.summary.setAccessibleName(translate("Today", "What was spoken about"))
        self.fields.addWidget(self.kind)
        self.fields.addWidget(self.summary, 1)
        for text, act in more:
            button = QPushButton(text)
            button.clicked.connect(lambda _on=False, act=act: act())
            self.fields.addWidget(button)
        self._end(translate("Today", "Log"))
        self.setFocusProxy(self.summary)

    def typed(self) -> Typed | None:
        text = self.summary.text().strip()
        return Typed("finish", self.kind.code(), text) if text else None

    def take(self, typed: Typed) -> None:
        if typed.what == "finish":
            self.kind.set_code(typed.choice)
            self.summary.setText(typed.text)


class LaterFields(QuickFields):
    """A later day, and where it is kept the reason."""

    def __init__(
        self, entry: Entry, today: date, region: str, heading: str, *, has_reason: bool
    ) -> None:
        super().__init__(entry, heading)
        self._today = today
        self.day = DayField(today + timedelta(days=1), today, region)
        self.day.setMaximumWidth(170)
        self.day.setAccessibleName(translate("Today", "Until"))
        self.reason = line("", translate("Today", "Why (if you like)"))
        self.reason.setMaxLength(200)
        self.reason.setVisible(has_reason)
        self.reason.setAccessibleName(translate("Today", "Why (if you like)"))
        for text, days in (
            (translate("Today", "Tomorrow"), 1),
            (translate("Today", "3 days"), 3),
            (translate("Today", "A week"), 7),
        ):
            button = QPushButton(text)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setProperty("quiet", "true")
            button.clicked.connect(lambda _on=False, days=days: self._go_to(days))
            self.top.addWidget(button)
        self.fields.addWidget(self.day)
        self.fields.addWidget(self.reason, 1)
        if not has_reason:
            self.fields.addStretch(1)
        self._end(translate("Today", "Put off"))
        self.setFocusProxy(self.day.edit)
        self.day.edit.selectAll()

    def typed(self) -> Typed | None:
        text, day = self.reason.text().strip(), self.day.day()
        if not text and day == self._today + timedelta(days=1):
            return None
        return Typed("postpone", day.isoformat(), text)

    def take(self, typed: Typed) -> None:
        if typed.what == "postpone":
            with contextlib.suppress(ValueError):
                self.day.set_day(date.fromisoformat(typed.choice))
            self.reason.setText(typed.text)

    def _go_to(self, days: int) -> None:
        self.day.set_day(self._today + timedelta(days=days))
        (self.reason if self.reason.isVisible() else self.day.edit).setFocus()


def take_keyboard(fields: QWidget) -> None:
    """Put the keyboard into the field that is typed in first."""
    (fields.focusProxy() or fields).setFocus(Qt.FocusReason.OtherFocusReason)
