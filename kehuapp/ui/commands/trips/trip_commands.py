"""The commands of trips: each opens its form or calls one verb; what is shown is the page's."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QMessageBox

from kehuapp.book.staff import staff
from kehuapp.book.visits import visits
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.ui.commands.command import SELECTED, Command
from kehuapp.ui.commands.customer_commands import CustomerCommands
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session, SheetToType

if TYPE_CHECKING:  # a start does without them
    from kehuapp.book.greetings.templates import TemplateRow
    from kehuapp.book.trips.proposals import Near
    from kehuapp.book.trips.stops import Stop
    from kehuapp.book.trips.trips import Lodging, TripRow
    from kehuapp.rules.visits.sheet_templates import SheetTemplate
    from kehuapp.rules.visits.visit_facts import VisitFacts
    from kehuapp.ui.trips.trip_form import TripForm


class TripCommands(QObject):
    """Works on a trip, or on one of its stops."""

    def __init__(self, session: Session, customers: CustomerCommands) -> None:
        super().__init__(session)
        self._session, self._customers = session, customers
        #: The trip that was looked at last, with its day: somebody found meanwhile is taken there.
        self.looked_at: tuple[int, str] | None = None

    # Trips

    def new(self) -> None:
        """Plan a trip: area, days, and whom to visit there."""
        from kehuapp.book.trips.trips import create_trip

        form = self._form(None)

        made: list[int | None] = []

        def create(book: Book) -> Changes:
            changes = create_trip(book, form.trip(), form.visits(), form.joining())
            made.append(changes.made)
            return changes

        # What cannot be is said in the form, with all that was chosen.
        form.write = lambda: tasks.attempt(self._session, create, self._session.book)
        self._open(form, lambda: self._show(made[-1]))

    def edit(self, trip: "TripRow") -> None:
        """Change a trip's area, days, name, who goes."""
        from kehuapp.book.trips.trips import update_trip

        form = self._form(trip)
        book = self._session.book
        form.write = lambda: tasks.attempt(self._session, update_trip, book, form.trip(), trip)
        self._open(form, lambda: None)

    def _form(self, trip: "TripRow | None") -> "TripForm":
        from kehuapp.book.trips.proposals import take_areas
        from kehuapp.ui.trips.trip_form import TripForm

        session = self._session
        form = TripForm(session.book, trip, session.staff, session.looks, session.window)

        def take(named: list[tuple[int, str]]) -> None:
            if self._write(take_areas, named) is not None:
                form.areas_were_taken()

        form.areas_requested.connect(take)
        return form

    def delete(self, trip: "TripRow") -> None:
        """Take a trip away; what becomes of its visits is asked."""
        from kehuapp.book.trips.trips import delete_trip

        assert trip.id is not None
        box = QMessageBox(self._session.window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(translate("Trips", "Delete the trip"))
        box.setText(translate("Trips", "Delete the trip %1?", trip.name))
        box.setInformativeText(
            translate("Trips", "Its planned visits can stay, each for itself, or be cancelled too.")
        )
        keep = box.addButton(
            translate("Trips", "Keep the visits"), QMessageBox.ButtonRole.AcceptRole
        )
        off = box.addButton(
            translate("Trips", "Cancel the visits"), QMessageBox.ButtonRole.DestructiveRole
        )
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)

        def done() -> None:
            clicked = box.clickedButton()
            if clicked in (keep, off):
                self._write(delete_trip, trip.id, clicked is off)

        box.finished.connect(done)
        box.open()

    def set_lodging(self, trip_id: int, lodging: "Lodging") -> None:
        """Write down where one sleeps in a night."""
        from kehuapp.book.trips.trips import set_lodging
        from kehuapp.text import words
        from kehuapp.ui.trips.lodging_form import LodgingForm

        night = date.fromisoformat(lodging.night_on)
        form = LodgingForm(
            lodging, words.plain_day(None, night.month, night.day), self._session.window
        )
        book = self._session.book
        form.write = lambda: tasks.attempt(
            self._session, set_lodging, book, trip_id, form.lodging()
        )
        self._open(form, lambda: None)

    def write_messages(self, trip: "TripRow") -> None:
        """The messages before leaving and on arrival, one customer after another."""
        from kehuapp.book.trips.messages import keep_words
        from kehuapp.ui.greetings.trip_messages import MessageWords, TripMessages

        window = TripMessages(self._session, trip)

        def change(row: "TemplateRow") -> None:
            form = MessageWords(row, window)
            book = self._session.book
            form.write = lambda: tasks.attempt(self._session, keep_words, book, form.row(), row)
            self._open(form, window.refresh)

        window.words_wished.connect(change)
        self._open(window, lambda: None)

    # Stops

    def do(self, what: str, stop: "Stop") -> None:
        """Open, confirm or take out of the trip a stop, or type in what came of it."""
        from kehuapp.book.trips.stops import confirm_stop, leave_trip

        if what == "open":
            self._open_visit(stop.id)
        elif what == "confirm":
            self._write(confirm_stop, stop.id, not stop.confirmed)
        elif what == "leave":
            self._write(leave_trip, stop.id)
        elif what == "result":
            self._session.go("typing", SheetToType(visit=stop.id))

    def place(self, stop_id: int, day: str, index: int) -> None:
        """Put a stop elsewhere on the line."""
        from kehuapp.book.trips.stops import place_stop

        self._write(place_stop, stop_id, day, index)

    def order_by_time(self, trip_id: int, day: date) -> None:
        """The stops of a day stand by their times again."""
        from kehuapp.book.trips.stops import order_by_time

        self._write(order_by_time, trip_id, day.isoformat())

    def take_along(self, trip: "TripRow", near: "Near", stop: "Stop | None") -> None:
        """Somebody near becomes a stop, on the day of the stop with the keyboard; a visit that is
        planned on the trip's days joins as it is."""
        from kehuapp.book.trips.taking import take_along

        self._write(take_along, trip.id, [near.id], stop.starts_at[:10] if stop else "")

    def take_selected(self) -> None:
        """Whoever is selected in the list is taken along on a trip that is planned already: which
        one and on which day is asked, the one that was looked at last first."""
        from kehuapp.book.trips.taking import take_along
        from kehuapp.ui.trips.take_form import TakeForm

        session = self._session
        ids = list(session.selection) or ([session.current] if session.current is not None else [])
        if not ids:
            return
        form = TakeForm(session.book, len(ids), self.looked_at, session.window)
        done: list[Changes] = []

        def take(book: Book) -> Changes:
            done.append(take_along(book, form.trip_id(), ids, form.day()))
            return done[-1]

        form.write = lambda: tasks.attempt(session, take, session.book)

        def show() -> None:
            if left := len(ids) - len(done[-1].contacts):
                said = translate(
                    "Trips", "%n were on the trip already, or are in the trash", n=left
                )
                toast.say(session.window, said)
            self._show(form.trip_id(), done[-1].made)

        self._open(form, show)

    def add(self, trip: "TripRow | None", stop: "Stop | None") -> None:
        """Visit somebody more: whom is asked first, then the visit's own form."""
        from kehuapp.ui.calendar.who_form import WhoForm

        session = self._session
        form = WhoForm(session.book, translate("Trips", "Add a stop"), session.window)

        def go_on() -> None:
            contact = form.contact_id()
            if contact is None:
                return
            at = self._next_moment(trip, stop) if trip is not None else ""
            self._customers.open_visit(
                visits.Visit(
                    contact_id=contact,
                    staff_id=trip.staff_id if trip is not None else session.staff,
                    starts_at=at,
                    trip_id=trip.id if trip is not None else None,
                )
            )

        self._open(form, go_on)

    def _next_moment(self, trip: "TripRow", stop: "Stop | None") -> str:
        """After the last stop of the day that is looked at."""
        from datetime import datetime

        from kehuapp.book.trips.stops import ask_stops
        from kehuapp.book.trips.taking import FIRST, GAP
        from kehuapp.rules.trips.hours import after

        day = stop.starts_at[:10] if stop is not None else trip.starts_on
        if not trip.starts_on <= day <= trip.ends_on:
            day = trip.starts_on
        stops = self._session.book.ask(ask_stops(trip.id or 0))
        taken = [datetime.fromisoformat(one.starts_at) for one in stops]
        return after(taken, date.fromisoformat(day), FIRST, GAP).strftime("%Y-%m-%dT%H:%M")

    def _open_visit(self, visit_id: int) -> None:
        try:
            self._customers.open_visit(visits.load_visit(self._session.book, visit_id))
        except Trouble as trouble:
            toast.say(self._session.window, str(trouble))

    # Paper

    def template_of(self, stop: "Stop") -> "SheetTemplate":
        """What a stop's sheet was printed from, or is going to be."""
        from kehuapp.book.sheets.sheet_templates import ask_chosen, find_printed

        book, chosen = self._session.book, self._session.preferences.paper_choice("sheet_template")
        return find_printed(book, [stop.id]) or book.ask(ask_chosen(chosen))

    def load_facts(self, trip: "TripRow | None", stop: "Stop") -> "VisitFacts | None":
        """What a stop's sheet says; None for who is gone."""
        found = self._all_facts(trip, [stop])
        return found[0] if found else None

    def _all_facts(self, trip: "TripRow | None", stops: "Sequence[Stop]") -> "list[VisitFacts]":
        from kehuapp.book.summary import load_visit_facts
        from kehuapp.book.trips.paper import load_stop_facts

        book, desk = self._session.book, self._desk()
        try:
            if trip is not None and trip.id is not None:
                wanted = frozenset(stop.id for stop in stops)
                return load_stop_facts(book, trip.id, desk, wanted)
            return [
                load_visit_facts(book, stop.contact_id, desk, visit_id=stop.id)
                for stop in stops
                if stop.is_here
            ]
        except Trouble as trouble:
            toast.say(self._session.window, str(trouble))
            return []

    def _desk(self) -> str:
        known = {row.id: row.name for row in staff.rows_staff(self._session.book)}
        return known.get(self._session.staff, "") if self._session.staff is not None else ""

    def print_stops(self, trip: "TripRow | None", stops: "Sequence[Stop]") -> None:
        """Preview the sheets of stops, in their order; those of a trip with its cover."""
        facts = self._all_facts(trip, stops)
        whole = trip is not None and len(stops) > 1
        self._customers.sheets.print_stops(facts, trip.id if trip and whole else None)

    # Mechanics

    def _show(self, trip_id: int | None, stop_id: int | None = None) -> None:
        from kehuapp.ui.trips.trips_pane import TripShown

        self._session.go("trips", TripShown(trip_id, stop_id))

    def _write(self, verb: Callable[..., Changes], *args: object) -> Changes | None:
        changes: Changes | None = tasks.write(self._session, verb, self._session.book, *args)
        return changes

    def _open(self, form: QDialog, keep: Callable[[], object]) -> None:
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.accepted.connect(keep)
        form.open()


COMMANDS = (
    Command(
        "trip_new",
        QT_TRANSLATE_NOOP("Actions", "Plan a trip"),
        "Ctrl+Shift+F9",
        "footprints",
        TripCommands.new,
    ),
    Command(
        "trip_take",
        QT_TRANSLATE_NOOP("Actions", "Take along on a trip…"),
        "Alt+Shift+F9",
        "footprints",
        TripCommands.take_selected,
        SELECTED,
    ),
)
