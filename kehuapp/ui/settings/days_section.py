"""The section about days: how early one is reminded, the shop's own days, the festivals shown."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from kehuapp.book.days.day_names import kind_word, when_words
from kehuapp.book.days.own_days import (
    OwnDay,
    create_shop_day,
    delete_shop_day,
    move_festival,
    update_shop_day,
)
from kehuapp.book.days.reminders import LONGEST, Reminders, update_reminders
from kehuapp.book.what_is_set import WhatIsSet
from kehuapp.changes import Changes
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.ui.kit.form_dialog import note, show_note
from kehuapp.ui.settings.controls import HEIGHT, ChoiceField, NumberField, Switch
from kehuapp.ui.settings.festivals_item import FestivalsItem
from kehuapp.ui.settings.items import ButtonRow, Card, Item, MarkedLabel, Section, SettingRow
from kehuapp.ui.settings.live import Live
from kehuapp.ui.settings.own_day_form import OwnDayForm
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

_KINDS = {
    "birthday": QT_TRANSLATE_NOOP("Settings", "Birthdays"),
    "wedding": QT_TRANSLATE_NOOP("Settings", "Wedding days"),
    "founding": QT_TRANSLATE_NOOP("Settings", "Founding days"),
    "first_order": QT_TRANSLATE_NOOP("Settings", "First orders"),
    "custom": QT_TRANSLATE_NOOP("Settings", "Other days of customers"),
}
#: What is offered for one kind of day; another number comes from the book.
_DAYS = (0, 1, 2, 3, 5, 7, 10, 14, 21, 30, 60)


class DaysSection(Section):
    """Each row changes one setting of the book, or one day of the shop's."""

    NAME, ICON = "days", "calendar-days"
    TITLE = QT_TRANSLATE_NOOP("Settings", "Dates and festivals")

    def __init__(self, session: Session, read_again: Callable[[], object]) -> None:
        super().__init__()
        self._session, self._read_again = session, read_again
        self._reminders, self._today = Reminders(), date.today()
        self._rows: dict[int, _OwnDayItem] = {}
        self.ahead = SettingRow(
            QT_TRANSLATE_NOOP("Settings", "Remind of customers' days ahead"),
            QT_TRANSLATE_NOOP(
                "Settings", "So many days before it; a day's own number on the card goes first"
            ),
            QT_TRANSLATE_NOOP("Settings", "birthday, reminder, notice, early"),
            NumberField(0, LONGEST, lambda: translate("Settings", "days")),
            lambda before, days: self._keep(
                self._reminders._replace(days=_number(before)),
                self._reminders._replace(days=_number(days)),
            ),
            read_again,
        )
        self.kinds = {kind: self._kind_row(kind, title) for kind, title in _KINDS.items()}
        self.ordinary = SettingRow(
            QT_TRANSLATE_NOOP("Settings", "Leap months count as ordinary ones"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Who was born in a leap month keeps the ordinary month, even in a year with both",
            ),
            QT_TRANSLATE_NOOP("Settings", "lunar calendar, birthday, leap"),
            Switch(),
            lambda before, on: self._keep(
                self._reminders._replace(ordinary_month=bool(before)),
                self._reminders._replace(ordinary_month=bool(on)),
            ),
            read_again,
        )
        self.new = ButtonRow(
            QT_TRANSLATE_NOOP("Settings", "The shop's own days"),
            QT_TRANSLATE_NOOP("Settings", "Festivals of your own, days on which you are closed"),
            QT_TRANSLATE_NOOP("Settings", "holiday, anniversary, closed, open, stocktaking"),
            QT_TRANSLATE_NOOP("Settings", "Add a day…"),
        )
        self.new.button.clicked.connect(self._add)
        self.festivals = FestivalsItem(session, read_again)
        self.festivals.move_requested.connect(self._move)
        self.add_card(self.ahead, *self.kinds.values(), self.ordinary)
        self.card: Card = self.add_card(self.new)
        self.add_card(self.festivals)
        self.retranslate()

    def show_set(self, now: WhatIsSet) -> None:
        """Show what is kept."""
        self._reminders, self._today = now.reminders, now.settings.today()
        self.ahead.live.show(now.reminders.days)
        for kind, row in self.kinds.items():
            days = dict(now.reminders.kinds).get(kind)
            row.control.retranslate()  # type: ignore[attr-defined]
            row.live.show("" if days is None else str(days))
        self.ordinary.live.show(now.reminders.ordinary_month)
        own = [day for day in now.own_days if not day.replaces or day.year is not None]
        there = {day.id for day in own}
        for gone in [one for one in self._rows if one not in there]:
            self.card.take(self._rows.pop(gone))
        for place, day in enumerate(own, start=1):
            assert day.id is not None
            if day.id not in self._rows:
                made = _OwnDayItem(day, self._change, self._delete)
                self._rows[day.id] = made
                self.card.put(place, made)
            self._rows[day.id].show_day(day)
        self.festivals.show_days(now.settings, now.own_days)

    def own_day(self, day_id: int) -> "_OwnDayItem":
        """The row of one of the shop's own days."""
        return self._rows[day_id]

    def _kind_row(self, kind: str, title: str) -> SettingRow:
        def write(before: object, days: object) -> str:
            return self._keep(
                self._reminders.with_kind(kind, _number_or_none(before)),
                self._reminders.with_kind(kind, _number_or_none(days)),
            )

        return SettingRow(
            title,
            "",
            QT_TRANSLATE_NOOP("Settings", "birthday, reminder, notice, early"),
            ChoiceField(lambda: self._choices(kind)),
            write,
            self._read_again,
        )

    def _choices(self, kind: str) -> list[tuple[str, str]]:
        days = {*_DAYS, *(days for of, days in self._reminders.kinds if of == kind)}
        usual = translate("Settings", "as above")
        return [("", usual), *((str(one), _ahead(one)) for one in sorted(days))]

    def _keep(self, before: Reminders, after: Reminders) -> str:
        return tasks.attempt(self._session, update_reminders, self._session.book, before, after)

    # The shop's own days

    def _add(self) -> None:
        self._open(OwnDay(month=self._today.month, day=self._today.day), create_shop_day)

    def _change(self, day: OwnDay) -> None:
        self._open(day, lambda book, after: update_shop_day(book, day, after))

    def _move(self, key: str, day: OwnDay) -> None:
        """Put a shipped festival on another day."""
        called = day.name
        self._open(day, lambda book, after: move_festival(book, key, called, after))

    def _open(self, day: OwnDay, write: Callable[[Book, OwnDay], Changes]) -> OwnDayForm:
        session = self._session
        form = OwnDayForm(session.book, day, session.window)
        form.write = lambda: tasks.attempt(session, write, session.book, form.own_day())
        form.finished.connect(form.deleteLater)
        form.open()
        return form

    def _delete(self, day: OwnDay) -> str:
        said = tasks.attempt(self._session, delete_shop_day, self._session.book, day.id)
        self._read_again()
        return said


class _OwnDayItem(Item):
    """One day of the shop's own: what it is called, when it is, to change or to delete."""

    def __init__(
        self, day: OwnDay, change: Callable[[OwnDay], None], delete: Callable[[OwnDay], str]
    ) -> None:
        super().__init__()
        self.day = day
        self.name, self.when, self._note = MarkedLabel(), MarkedLabel("quiet"), note()
        self.change, self.delete = QPushButton(), QPushButton()
        said = QVBoxLayout()
        said.setSpacing(2)
        for label in (self.name, self.when, self._note):
            said.addWidget(label)
        across = QHBoxLayout()
        across.setSpacing(8)
        across.addLayout(said, 1)
        for button in (self.change, self.delete):
            button.setFixedHeight(HEIGHT)
            button.setAutoDefault(False)
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.inside.addLayout(across)
        self.change.clicked.connect(lambda: change(self.day))
        self.delete.clicked.connect(lambda: show_note(self._note, delete(self.day)))
        self.retranslate()

    def lives(self) -> Sequence[Live]:
        return ()

    def texts(self) -> Iterable[str]:
        yield from super().texts()
        yield self.day.name

    def show_day(self, day: OwnDay) -> None:
        """Show how it is kept."""
        self.day = day
        self.retranslate()

    def retranslate(self) -> None:
        self.name.say(self.day.name)
        self.when.say(f"{kind_word(self.day)} · {when_words(self.day)}")
        self.change.setText(translate("Settings", "Change…"))
        self.delete.setText(translate("Settings", "Delete"))
        for button in (self.change, self.delete):
            button.setAccessibleName(f"{self.day.name}: {button.text()}")


def _ahead(days: int) -> str:
    if not days:
        return translate("Settings", "on the day itself")
    return translate("Settings", "%n day(s) ahead", n=days)


def _number(value: object) -> int:
    return int(str(value))


def _number_or_none(value: object) -> int | None:
    return int(str(value)) if str(value) else None
