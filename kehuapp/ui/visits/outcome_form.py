"""The form of a visit that was not made: why, and what is done next; writing it is not its matter.

OutcomeForm("missed" or "moved", visit, title, settings, parent); after accepted: value().
"""

from datetime import datetime, time, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from kehuapp.book.settings import Settings
from kehuapp.book.visits.outcomes import NextStep
from kehuapp.book.visits.visits import Visit
from kehuapp.i18n import translate
from kehuapp.ui.kit.days.day_field import MomentField
from kehuapp.ui.kit.form_dialog import CodeBox, FormDialog, line
from kehuapp.ui.visits.visit_form import FIRST_HOUR


class OutcomeForm(FormDialog):
    """Put off, there is always another time; missed, one may also call, or leave it."""

    def __init__(
        self,
        outcome: str,
        visit: Visit,
        title: str,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_moved = outcome == "moved"
        said = (
            translate("TypeBack", "Another time: %1", title[:40])
            if self._is_moved
            else translate("TypeBack", "Nobody there: %1", title[:40])
        )
        self.setWindowTitle(said)
        self.setMinimumWidth(460)
        self.reason = line()
        self.next = CodeBox({})
        if not self._is_moved:
            self.next.addItem(translate("TypeBack", "Visit again"), "visit")
            self.next.addItem(translate("TypeBack", "Get in touch"), "call")
            self.next.addItem(translate("TypeBack", "Nothing for now"), "")
        self.at = MomentField(_first(visit, settings), settings.today(), settings.region)
        self.add_field(translate("TypeBack", "Why (may stay empty)"), self.reason)
        if self._is_moved:
            self.add_field(translate("TypeBack", "Now on"), self.at)
        else:
            self.add_field(translate("TypeBack", "What is next"), self.next)
            self.add_field(translate("TypeBack", "Day and hour"), self.at)
            self.next.currentIndexChanged.connect(
                lambda _at: self.at.setEnabled(bool(self.next.code()))
            )
        self.body.addStretch(1)
        (self.at.edit if self._is_moved else self.reason).setFocus()
        self.start()
        if self._is_moved:  # what is typed takes the place of the time that was
            QTimer.singleShot(0, self.at.edit, self.at.edit.selectAll)

    def value(self) -> tuple[str, NextStep]:
        """Why, and what is next; of a visit that is put off the new time."""
        kind = "visit" if self._is_moved else self.next.code()
        at = f"{self.at.moment():%Y-%m-%dT%H:%M}" if kind else ""
        return self.reason.text().strip(), NextStep(kind, at)


def _first(visit: Visit, settings: Settings) -> datetime:
    """A week later at the same hour, but not in the past."""
    try:
        planned = datetime.fromisoformat(visit.starts_at)
    except ValueError:
        planned = datetime.combine(settings.today(), FIRST_HOUR)
    then = planned + timedelta(days=7)
    if then > settings.now():
        return then
    return datetime.combine(settings.today() + timedelta(days=1), time(then.hour, then.minute))
