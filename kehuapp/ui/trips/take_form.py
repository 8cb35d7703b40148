"""The form that asks on which trip customers are taken along; taking them is not its matter."""

from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from kehuapp.book.settings import load_settings
from kehuapp.book.trips.trips import TripLine, ask_trips
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui.kit.form_dialog import CodeBox, FormDialog
from kehuapp.ui.trips.rail_words import day_line, days_of

_MOST = 50  # trips among which one chooses


class TakeForm(FormDialog):
    """After it was accepted: trip_id() and day(). `looked_at` is a trip with a day of it that is
    proposed, None for the one that comes next."""

    def __init__(
        self,
        book: Book,
        count: int,
        looked_at: tuple[int, str] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("take_form")
        self.setWindowTitle(translate("Trips", "Take along on a trip"))
        today = load_settings(book).today()
        also = looked_at[0] if looked_at is not None else None
        lines = book.ask(ask_trips(today, also=also))
        self._lines: dict[str, TripLine] = {str(one.trip.id): one for one in lines[:_MOST]}
        self._looked_at = looked_at
        about = QLabel(translate("Trips", "%n customer(s)", n=count))
        about.setProperty("role", "quiet")
        self.body.addWidget(about)
        self.trip, self.on = CodeBox({}), CodeBox({})
        for code, one in self._lines.items():
            self.trip.addItem(words.with_aside(one.trip.name, days_of(one.trip, today)), code)
        self.trip.set_code(str(also) if str(also) in self._lines else next(iter(self._lines), ""))
        self.add_field(translate("Trips", "Trip"), self.trip)
        self.add_field(translate("Trips", "Day"), self.on)
        self.trip.currentIndexChanged.connect(self._offer_days)
        self._save.setText(translate("Trips", "Take along"))
        self.setMinimumWidth(420)
        self._offer_days()
        self.trip.setFocus()
        self.start()

    def trip_id(self) -> int:
        """The trip that was chosen."""
        return int(self.trip.code())

    def day(self) -> str:
        """The day (ISO) that was chosen."""
        return self.on.code()

    def value(self) -> Any:
        return self.trip.code(), self.on.code()

    def missing(self) -> str:
        if not self._lines:
            return translate("Trips", "No trip is to come. Plan one first (Ctrl+Shift+F9).")
        return ""

    def _offer_days(self) -> None:
        self.on.clear()
        if (line := self._lines.get(self.trip.code())) is None:
            return
        first = date.fromisoformat(line.trip.starts_on)
        last = date.fromisoformat(line.trip.ends_on)
        for at in range((last - first).days + 1):
            day = first + timedelta(days=at)
            self.on.addItem(day_line(day, at + 1), day.isoformat())
        looked_at = self._looked_at
        if looked_at is not None and str(looked_at[0]) == self.trip.code():
            self.on.set_code(looked_at[1])
