"""The form that puts customers off to a later day: until when, and why if one likes.

SnoozeForm(settings, opened, title, parent); after accepted: value(). Writing is not its matter.
"""

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kehuapp.book.rhythm.snoozes import LONGEST_REASON, SnoozeRow
from kehuapp.book.settings import Settings
from kehuapp.i18n import translate
from kehuapp.ui.kit.form_dialog import FormDialog, line
from kehuapp.ui.plans.when_line import WhenLine


def in_a_month(today: date) -> date:
    """The same day of the next month, or its last one."""
    first = (today.replace(day=1) + timedelta(days=31)).replace(day=1)
    return first.replace(day=min(today.day, monthrange(first.year, first.month)[1]))


class SnoozeForm(FormDialog):
    """Enter takes a week, or what is typed; three days lie ready."""

    def __init__(
        self,
        settings: Settings,
        opened: SnoozeRow | None,
        title: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Snooze", "Put off: %1", title[:40]))
        self.setMinimumWidth(480)
        self._today = settings.today()
        week = self._today + timedelta(days=7)
        until = opened.until if opened is not None else str(week)
        self.when = WhenLine(self._today, settings.region, until)
        self.reason = line(opened.reason if opened is not None else "")
        self.reason.setMaxLength(LONGEST_REASON)
        self.add_field(translate("Snooze", "Until when?"), self.when)
        self.body.addWidget(self.when.echo)
        self.body.addLayout(self._ready(week))
        self.add_field(translate("Snooze", "Why? (may stay empty)"), self.reason)
        self.body.addStretch(1)
        self.when.selectAll()
        self.when.setFocus()
        self.start()

    def _ready(self, week: date) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for name, text, day in (
            ("tomorrow", translate("Snooze", "&Tomorrow"), self._today + timedelta(days=1)),
            ("week", translate("Snooze", "In a &week"), week),
            ("month", translate("Snooze", "In a &month"), in_a_month(self._today)),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, day=day: self._take(day))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _take(self, day: date) -> None:
        self.when.setText(str(day))
        self.reason.setFocus()

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        if visible:
            self.when.selectAll()  # another day is typed over the usual one

    def value(self) -> tuple[str, str]:
        """The day as ISO text, and the reason."""
        day = self.when.day()
        return str(day) if day else "", self.reason.text().strip()

    def is_touched(self) -> bool:
        return super().is_touched() or not self.when.is_read()

    def missing(self) -> str:
        day = self.when.day()
        if day is None:
            self.when.setFocus()
            if self.when.text().strip():
                return translate(
                    "Plans", "This day cannot be read. Write it like 12/5 or tomorrow."
                )
            return translate("Snooze", "Say until which day.")
        if day <= self._today:
            self.when.setFocus()
            return translate("Snooze", "Choose a day after today.")
        return ""
