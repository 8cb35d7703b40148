"""The festivals and days off that come with the program: shown or hidden, called otherwise."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem

from kehuapp.book.days import shipped_days
from kehuapp.book.days.day_names import closed_name, festival_name
from kehuapp.book.days.own_days import (
    CLOSED,
    TERMS,
    OwnDay,
    create_shop_day,
    delete_shop_day,
    update_shop_day,
)
from kehuapp.book.settings import Settings
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.festivals import FIRST_YEAR, LAST_YEAR, Rule, next_festival
from kehuapp.rules.festivals import TERMS as TERM_WORDS
from kehuapp.text import words
from kehuapp.ui.kit.form_dialog import note, show_note
from kehuapp.ui.settings.items import Item, MarkedLabel
from kehuapp.ui.work import later, tasks
from kehuapp.ui.work.session import Session

_HEIGHT = 340  # pixels of the list
_NAME, _WHEN = range(2)  # columns


class _Shown(NamedTuple):
    """A shipped day as the list shows it; `name` is what the program calls it."""

    key: str
    name: str
    first: date
    last: date
    hidden: OwnDay | None
    renamed: OwnDay | None


class FestivalsItem(Item):
    """A tick shows or hides a day, F2 or a double click calls it otherwise; an empty name is the
    one that it came with. The other button of the mouse moves one to another day."""

    move_requested = Signal(str, object)  # the key of a festival, the OwnDay in its place

    def __init__(self, session: Session, read_again: Callable[[], object]) -> None:
        super().__init__(
            [
                QT_TRANSLATE_NOOP("Settings", "Festivals and days off"),
                QT_TRANSLATE_NOOP("Settings", "holidays, public holidays, lunar calendar, hide"),
            ]
        )
        self._session, self._read_again = session, read_again
        self._settings = Settings()
        self._own: list[OwnDay] = []
        self._days: dict[str, _Shown] = {}
        self._is_taking = False
        self.title, self.about, self._note = MarkedLabel(), MarkedLabel("quiet"), note()
        self.tree = QTreeWidget()
        self.tree.setObjectName("festivals")
        self.tree.setColumnCount(2)
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setFixedHeight(_HEIGHT)
        self.tree.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(_WHEN, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.itemChanged.connect(self._take)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(lambda spot: self.open_menu(spot))
        for widget in (self.title, self.about, self.tree, self._note):
            self.inside.addWidget(widget)
        self.retranslate()

    def texts(self) -> Iterable[str]:
        yield from super().texts()
        for day in self._days.values():
            yield day.renamed.name if day.renamed else day.name

    def show_days(self, settings: Settings, own: list[OwnDay]) -> None:
        """Show what there is in the region of the shop."""
        self._settings, self._own = settings, own
        self.retranslate()

    def retranslate(self) -> None:
        region = translate("Regions", words.REGIONS.get(self._settings.region, ""))
        self.title.say(translate("Settings", "Festivals and days off"))
        how = translate(
            "Settings",
            "A double click or F2 gives a festival another name; the other mouse button, or the "
            "menu key, moves it to another day.",
        )
        self.about.say(f"{_about(self._settings.region, region)}\n{how}")
        self.tree.setAccessibleName(self.title.plain())
        self.tree.setHeaderLabels(
            [translate("Settings", "Shown in the calendar"), translate("Settings", "Next time")]
        )
        self._fill()

    def _fill(self) -> None:
        days = {one.key: one for one in _shown(self._settings, self._own)}
        is_same = list(days) == list(self._days)
        if not is_same and self._is_taking:
            later.after_painting(self, self._fill)  # Qt still holds the row that was changed
            return
        self._days = days
        with QSignalBlocker(self.tree):
            if not is_same:
                self.tree.clear()
                self.tree.addTopLevelItems([QTreeWidgetItem() for _day in days])
            for at, day in enumerate(days.values()):
                row = self.tree.topLevelItem(at)
                assert row is not None
                self._show_day(row, day)

    def _show_day(self, row: QTreeWidgetItem, day: _Shown) -> None:
        row.setText(_NAME, day.renamed.name if day.renamed else day.name)
        row.setText(_WHEN, _when(day))
        # Room for the line in which it is renamed.
        row.setSizeHint(_NAME, QSize(0, self.tree.fontMetrics().height() + 14))
        row.setData(_NAME, Qt.ItemDataRole.UserRole, day.key)
        ticked = Qt.CheckState.Unchecked if day.hidden else Qt.CheckState.Checked
        row.setCheckState(_NAME, ticked)
        flags = row.flags() | Qt.ItemFlag.ItemIsUserCheckable
        if day.key != TERMS and not day.key.startswith(CLOSED):
            flags |= Qt.ItemFlag.ItemIsEditable
        row.setFlags(flags)

    def _take(self, row: QTreeWidgetItem, _column: int) -> None:
        day = self._days[row.data(_NAME, Qt.ItemDataRole.UserRole)]
        self._is_taking = True
        wants_hidden = row.checkState(_NAME) == Qt.CheckState.Unchecked
        sentence = ""
        if wants_hidden != (day.hidden is not None):
            sentence = self._hide(day) if wants_hidden else self._delete(day.hidden)
        elif (name := " ".join(row.text(_NAME).split())) != (
            day.renamed.name if day.renamed else day.name
        ):
            sentence = self._rename(day, name)
        self._read_again()
        self._fill()  # what cannot be kept goes
        self._is_taking = False
        show_note(self._note, sentence)

    def open_menu(self, spot: QPoint) -> QMenu | None:
        """What can be done with the festival there, or with the one that is chosen."""
        row = self.tree.itemAt(spot) or self.tree.currentItem()
        if row is None or not row.flags() & Qt.ItemFlag.ItemIsEditable:
            return None
        day = self._days[row.data(_NAME, Qt.ItemDataRole.UserRole)]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(
            translate("Settings", "Another name") + "\tF2", lambda: self.tree.editItem(row, _NAME)
        )
        menu.addAction(translate("Settings", "Move to another day…"), lambda: self._move(day))
        menu.popup(self.tree.viewport().mapToGlobal(spot))
        return menu

    def _move(self, day: _Shown) -> None:
        name = day.renamed.name if day.renamed else day.name
        own = OwnDay(name=name, month=day.first.month, day=day.first.day)
        self.move_requested.emit(day.key, own)

    def _hide(self, day: _Shown) -> str:
        name = day.renamed.name if day.renamed else day.name
        if day.key.startswith(CLOSED):
            name = translate("Settings", "%1 (days off)", name)
        hidden = OwnDay(
            kind="hidden", name=name, replaces=day.key, month=day.first.month, day=day.first.day
        )
        return tasks.attempt(self._session, create_shop_day, self._session.book, hidden)

    def _delete(self, own: OwnDay | None) -> str:
        if own is None:
            return ""
        return tasks.attempt(self._session, delete_shop_day, self._session.book, own.id)

    def _rename(self, day: _Shown, name: str) -> str:
        book = self._session.book
        if name in ("", day.name):
            return self._delete(day.renamed)
        if day.renamed is not None:
            after = day.renamed._replace(name=name)
            return tasks.attempt(self._session, update_shop_day, book, day.renamed, after)
        renamed = OwnDay(name=name, replaces=day.key, month=day.first.month, day=day.first.day)
        return tasks.attempt(self._session, create_shop_day, book, renamed)


def _about(region: str, name: str) -> str:
    years = shipped_days.closed_years(region)
    if years is None:
        return translate(
            "Settings",
            "%1: festivals and solar terms from %2 to %3. Days off are not known there.",
            name,
            FIRST_YEAR,
            LAST_YEAR,
        )
    return translate(
        "Settings",
        "%1: festivals and solar terms from %2 to %3, days off from %4 to %5 – after %6 by the "
        "law of today, without days that are swapped.",
        name,
        FIRST_YEAR,
        LAST_YEAR,
        *years,
        shipped_days.ANNOUNCED,
    )


def _shown(settings: Settings, own: list[OwnDay]) -> list[_Shown]:
    """The festivals by their next day, then the days off of this year and the next ones."""
    today = settings.today()
    hidden = {one.replaces: one for one in own if one.kind == "hidden" and one.year is None}
    renamed = {one.replaces: one for one in own if one.kind == "festival" and one.year is None}
    found = []
    for key, rule in shipped_days.festivals_of(settings.region).items():
        on = next_festival(rule, today)
        if on is not None:
            found.append(_Shown(key, festival_name(key), on, on, hidden.get(key), renamed.get(key)))
    if terms := [on for one in TERM_WORDS if (on := next_festival(Rule(f"term {one}"), today))]:
        called = translate("Settings", "The 24 solar terms")
        found.append(_Shown(TERMS, called, min(terms), min(terms), hidden.get(TERMS), None))
    spells: dict[str, tuple[date, date]] = {}
    days = [
        one
        for year in (today.year, today.year + 1)
        for one in shipped_days.closed_in(settings.region, year)
        if one.how != "open" and one.on >= today
    ]
    for on, key, _how in days:
        first, last = spells.get(key, (on, on - timedelta(days=1)))
        if on == last + timedelta(days=1):
            spells[key] = first, on
    closed = [
        _Shown(CLOSED + key, closed_name(key, "off"), first, last, hidden.get(CLOSED + key), None)
        for key, (first, last) in spells.items()
    ]
    return [*sorted(found, key=lambda one: one.first), *sorted(closed, key=lambda one: one.first)]


def _when(day: _Shown) -> str:
    first, last = day.first, day.last
    said = words.plain_day(first.year, first.month, first.day)
    if last == first:
        return translate("Settings", "%1, %2", said, words.weekday(first))
    return translate("Words", "%1 – %2", said, words.plain_day(None, last.month, last.day))
