"""Trips: which one is shown, its line, and who else lives near; the sheet beside it is the page's.

It reads the book and says what somebody wishes; doing it is the commands'.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from kehuapp.book.settings import Settings, ask_settings
from kehuapp.book.trips import proposals
from kehuapp.book.trips.proposals import Near
from kehuapp.book.trips.stops import Stop, ask_alone, ask_stops
from kehuapp.book.trips.trips import (
    Lodging,
    TripLine,
    TripRow,
    ask_lodgings,
    ask_trips,
    ask_trips_of,
    ask_years,
)
from kehuapp.changes import Changes
from kehuapp.i18n import translate
from kehuapp.store.asking import Asking, together
from kehuapp.text import words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.kit.menu_buttons import fill_choices, give_menu
from kehuapp.ui.trips.near_card import NearCard
from kehuapp.ui.trips.rail_model import RailModel
from kehuapp.ui.trips.rail_rows import Row, alone_rows, rail_rows
from kehuapp.ui.trips.rail_view import RailView
from kehuapp.ui.trips.rail_words import days_of
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

#: Trips that ended so long ago are still among the choices, and so are visits that stand alone.
PAST_DAYS, AHEAD_DAYS = 366, 366
_PREVIEW_MS = 120  # the sheet follows the keyboard when it rests
_BETWEEN = 12  # pixels between the stops and who is near
ALONE = 0  # as the number of a trip: visits that stand alone


class TripShown(NamedTuple):
    """An argument of the page: this trip (ALONE: visits that stand alone), with this stop."""

    trip_id: int | None = None
    stop_id: int | None = None


class TripFacts(NamedTuple):
    """What is read for the page in one round."""

    settings: Settings
    trips: list[TripLine]
    trip: TripRow | None
    stops: list[Stop]
    nights: list[Lodging]


def ask_facts(settings: Settings, trip_id: int | None) -> Asking[TripFacts]:
    """All of it; without a `trip_id` of the trip that comes next."""
    today = settings.today()
    lines = yield from ask_trips(today - timedelta(days=PAST_DAYS), also=trip_id)
    if trip_id is None or (trip_id and trip_id not in {line.trip.id for line in lines}):
        ahead = [line.trip.id for line in lines if line.trip.ends_on >= today.isoformat()]
        others = [line.trip.id for line in lines]
        trip_id = next(iter(ahead or others[-1:]), None) or ALONE
    if trip_id == ALONE:
        since, until = today - timedelta(days=PAST_DAYS), today + timedelta(days=AHEAD_DAYS)
        stops = yield from ask_alone(since.isoformat(), until.isoformat())
        return TripFacts(settings, lines, None, stops, [])
    trip = next((line.trip for line in lines if line.trip.id == trip_id), None)
    stops, nights = yield from together(ask_stops(trip_id), ask_lodgings(trip_id))
    return TripFacts(settings, lines, trip, stops, nights)


class TripsPane(QWidget):
    """`wished` names what is wished for a stop: open, confirm, result, customer, leave, sheet;
    `stop_shown` carries the stop whose sheet is to be seen, or None."""

    wished = Signal(str, object)  # Stop
    placed = Signal(int, str, int)
    order_wished = Signal(int, object)  # the trip and its day
    lodging_wished = Signal(int, object)  # the trip and a Lodging
    near_wished = Signal(object, object, object)  # the trip, a Near, the stop with the keyboard
    customer_requested = Signal(int)
    new_wished = Signal()
    edit_wished = Signal(object)  # TripRow
    delete_wished = Signal(object)  # TripRow
    results_wished = Signal(object)  # TripRow
    messages_wished = Signal(object)  # TripRow
    print_wished = Signal(object)  # TripRow or None
    add_wished = Signal(object, object)  # TripRow, the stop with the keyboard
    stop_shown = Signal(object)
    counted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("trips")
        self._session, self._book = session, session.book
        self.facts: TripFacts | None = None
        self._near: list[Near] = []
        self._trip_id: int | None = None
        self._is_stale = True
        self._fold_by_hand: bool | None = None  # of the trip that is shown, if anybody said
        self.which, self.print, self.more = (QPushButton() for _ in range(3))
        self.print.setProperty("primary", "true")
        for button in (self.which, self.print, self.more):
            button.setAutoDefault(False)
        self._trips_menu, self._more_menu = QMenu(self), QMenu(self)
        give_menu(self.which, self._trips_menu)
        give_menu(self.more, self._more_menu, chevron=False)
        self.more.setIconSize(QSize(18, 18))
        self._trips_menu.aboutToShow.connect(self._fill_trips)
        self._more_menu.aboutToShow.connect(self._fill_more)
        self.rail = RailView(RailModel())
        self.near, self.empty = NearCard(), EmptyPlace()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PREVIEW_MS)
        self._rest.timeout.connect(lambda: self.stop_shown.emit(self.rail.stop()))
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self._parts = QWidget()
        parts = QVBoxLayout(self._parts)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(_BETWEEN)
        parts.addWidget(self.rail, 1)
        parts.addWidget(self.near)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._parts, 1)
        column.addWidget(self.empty, 1)

    def _connect(self) -> None:
        rail = self.rail
        rail.wished.connect(self._on_wish)
        rail.rail.placed.connect(self.placed)
        rail.chosen.connect(lambda _stop: self._rest.start())
        rail.menu_wished.connect(self._open_menu)
        rail.lodging_wished.connect(
            lambda night: self.lodging_wished.emit(self._trip_id or 0, night)
        )
        rail.order_wished.connect(lambda day: self.order_wished.emit(self._trip_id or 0, day))
        self.near.wished.connect(
            lambda near: self.near_wished.emit(self.trip(), near, self.rail.stop())
        )
        self.near.customer_requested.connect(self.customer_requested)
        self.near.folded.connect(self._fold_near)
        self.empty.action.clicked.connect(self.new_wished)
        self.print.clicked.connect(lambda: self.print_wished.emit(self.trip()))
        self._session.changed.connect(self._on_changed)
        theme.watch().changed.connect(self._fill)

    def listen_on(self, frame: QWidget) -> None:
        """Hear the keys in the whole page, also on a button of its head."""
        for keys, verb in (
            ("Ins", self._add),
            ("F2", self._edit),
            ("Alt+M", self._write_messages),
            ("F5", self.refresh),
            ("Ctrl+P", self.print.click),
            ("F4", self.which.showMenu),
            ("Esc", self.take_focus),  # it closes nothing here, and leads nowhere else
        ):
            key = QShortcut(QKeySequence.fromString(keys), frame, verb)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # What is shown

    def trip(self) -> TripRow | None:
        """The trip that is shown; None: visits that stand alone."""
        return self.facts.trip if self.facts is not None else None

    def where(self) -> TripShown:
        """What leads back here."""
        stop = self.rail.stop()
        return TripShown(self._trip_id, stop.id if stop is not None else None)

    def show_trip(self, wished: TripShown) -> None:
        """Show this trip, with the keyboard on this stop."""
        if wished.trip_id != self._trip_id:
            self._fold_by_hand = None
        self._trip_id = wished.trip_id
        self.refresh()
        if wished.stop_id is not None:
            self.rail.choose(wished.stop_id)

    def take_focus(self) -> None:
        """Give the keyboard to the line, or to what fills its place."""
        if self._is_stale:
            self.refresh()
        (self.rail if self.rail.isVisibleTo(self) else self.empty.action).setFocus()

    def refresh(self) -> None:
        """Read again what is shown."""
        self._is_stale = False
        settings = self._book.ask(ask_settings())
        facts = self.facts = self._book.ask(ask_facts(settings, self._trip_id))
        self._trip_id = facts.trip.id if facts.trip is not None else ALONE
        self._fill()
        self._read_near()

    def _read_near(self) -> None:
        facts = self.facts
        trip = facts.trip if facts is not None else None
        if facts is None or trip is None or not trip.area:
            self._near = []
            self._fill_near()
            return
        area, zone = trip.area, facts.settings.zone
        last = date.fromisoformat(trip.ends_on)

        def read(_progress: tasks.Progress, _cancelled: tasks.Cancelled) -> list[Near]:
            return self._book.ask(proposals.ask_near(area, last, zone))

        def show(found: list[Near]) -> None:
            self._near = found
            self._fill_near()

        tasks.read_latest(self, "near", self._book, read, show)

    def _fill(self) -> None:
        facts = self.facts
        if facts is None:
            return
        trip = facts.trip
        rows: list[Row]
        if trip is not None:
            rows = rail_rows(trip.days(), facts.stops, facts.nights)
        else:
            rows = alone_rows(facts.stops)
        looks = self._session.looks
        self.rail.show_rows(rows, dict(looks.colours), trip is not None)
        is_empty = not rows
        self._parts.setVisible(not is_empty)
        self.empty.setVisible(is_empty)
        self.near.setVisible(trip is not None)
        self.print.setEnabled(bool(facts.stops))
        self._retranslate()
        self._fill_near()
        self._rest.start()
        self.counted.emit()

    def _fill_near(self) -> None:
        facts = self.facts
        if facts is None:
            return
        trip = facts.trip
        on_it = {stop.contact_id for stop in facts.stops}
        self.near.show_people(
            [one for one in self._near if one.id not in on_it],
            trip.area if trip is not None else "", facts.settings.today(), self._session.looks,
        )  # fmt: skip
        self._share_room()

    def _fold_near(self, on: bool) -> None:
        self._fold_by_hand = on
        self._share_room()

    def _share_room(self) -> None:
        """The stops have the room: who is near folds where not all of them would be seen."""
        needed = sum(self.rail.sizeHintForRow(n) for n in range(self.rail.rail.rowCount()))
        room = self.height() - _BETWEEN - self.near.high(False)
        by_hand = self._fold_by_hand
        self.near.fold(needed > room if by_hand is None else by_hand)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def head(self) -> tuple[str, str]:
        """The title and the quiet words beside it: which days, who goes, how many are ready."""
        facts = self.facts
        if facts is None:
            return translate("Trips", "Trips"), ""
        count, ready = len(facts.stops), sum(stop.is_ready() for stop in facts.stops)
        told = translate("Trips", "%n stop(s)", n=count)
        if facts.trip is None:
            return translate("Trips", "Single visits"), told if count else ""
        today = facts.settings.today()
        staff = next((one.staff for one in facts.trips if one.trip.id == facts.trip.id), "")
        parts = [days_of(facts.trip, today), staff, told]
        if count:
            parts.append(translate("Trips", "%n ready", n=ready))
        return facts.trip.name, " · ".join(filter(None, parts))

    # Wishes

    def _on_wish(self, what: str, stop: Stop) -> None:
        if what == "customer":
            self.customer_requested.emit(stop.contact_id)
        elif what != "leave" or stop.outcome == "planned":
            self.wished.emit(what, stop)

    def _add(self) -> None:
        self.add_wished.emit(self.trip(), self.rail.stop())

    def _edit(self) -> None:
        if (trip := self.trip()) is not None:
            self.edit_wished.emit(trip)

    def _write_messages(self) -> None:
        if (trip := self.trip()) is not None:
            self.messages_wished.emit(trip)

    def _fill_trips(self) -> None:
        facts = self.facts
        if facts is None:
            return
        today = facts.settings.today()
        since = (today - timedelta(days=PAST_DAYS)).isoformat()
        recent = [line for line in facts.trips if line.trip.ends_on >= since]
        self._offer(self._trips_menu, recent, [(str(ALONE), translate("Trips", "Single visits"))])
        self._trips_menu.addSeparator()
        years = self._book.ask(ask_years())
        if len(recent) < sum(count for _year, count in years):
            everything = self._trips_menu.addMenu(translate("Trips", "All years"))
            for year, count in years:
                self._offer_year(everything, year, count)
        self._trips_menu.addAction(translate("Trips", "Plan a trip…"), self.new_wished.emit)

    def _offer(
        self, menu: QMenu, lines: Sequence[TripLine], more: Sequence[tuple[str, str]] = ()
    ) -> None:
        """Fill a menu with trips, each with its days."""
        assert self.facts is not None
        today = self.facts.settings.today()
        choices = [
            (str(line.trip.id), words.with_aside(line.trip.name, days_of(line.trip, today)))
            for line in lines
        ]
        fill_choices(
            menu,
            [*choices, *more],
            str(self._trip_id),
            lambda key: self.show_trip(TripShown(int(key))),
        )

    def _offer_year(self, menu: QMenu, year: str, count: int) -> None:
        """A year, whose trips are read when it is opened."""
        opened = menu.addMenu(words.with_aside(year, f"{count:,}"))

        def fill() -> None:
            self._offer(opened, self._book.ask(ask_trips_of(year)))

        opened.aboutToShow.connect(fill)

    def _fill_more(self) -> None:
        menu, trip = self._more_menu, self.trip()
        menu.clear()
        # The keys are shown, not given again: two that hear one key hear it neither.
        menu.addAction(_with_key(translate("Trips", "Add a stop…"), "Ins"), self._add)
        if trip is not None:
            said = translate("Trips", "Change the trip…")
            menu.addAction(_with_key(said, "F2"), self._edit)
            said = translate("Trips", "Messages…")
            menu.addAction(_with_key(said, "Alt+M"), self._write_messages)
            menu.addAction(
                translate("Trips", "Type in the results"), lambda: self.results_wished.emit(trip)
            )
            menu.addSeparator()
            menu.addAction(
                translate("Trips", "Delete the trip…"), lambda: self.delete_wished.emit(trip)
            )

    def _open_menu(self, stop: Stop, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries = [
            ("open", translate("Trips", "Open the visit"), "Return"),
            ("sheet", translate("Trips", "Print its sheet"), ""),
            ("result", translate("Trips", "Write down the result"), "R"),
            ("customer", translate("Trips", "Go to the customer"), "Shift+Return"),
        ]
        if stop.outcome == "planned":
            said = translate("Trips", "Confirmed by phone")
            if stop.confirmed:
                said = translate("Trips", "Not confirmed")
            entries.insert(1, ("confirm", said, "Space"))
            if self.trip() is not None:
                entries.append(("leave", translate("Trips", "Take out of the trip"), "Del"))
        for what, said, keys in entries:
            action = menu.addAction(_with_key(said, keys))
            action.triggered.connect(lambda _on=False, what=what: self._on_wish(what, stop))
        menu.popup(at)

    # Changes

    def _on_changed(self, changes: Changes) -> None:
        if changes.session:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._fill()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.more.setIcon(icons.icon("ellipsis"))
        self.which.setText(translate("Trips", "Trips"))
        is_trip = self.trip() is not None
        said = translate("Trips", "Print the trip")
        self.print.setText(said if is_trip else translate("Trips", "Print sheets"))
        self.more.setAccessibleName(translate("Trips", "More"))
        self.more.setToolTip(translate("Trips", "More"))
        self.rail.setAccessibleName(translate("Trips", "Stops"))
        self.empty.say(
            "footprints",
            translate("Trips", "No visit is planned"),
            translate(
                "Trips",
                "Choose an area and a day: the program proposes whom to visit there, and why.",
            ),
            translate("Trips", "Plan a trip"),
        )


def _with_key(said: str, keys: str) -> str:
    """The words of a menu's entry with the key that does the same."""
    named = QKeySequence.fromString(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{said}\t{named}" if keys else said
