"""The page of trips: a line of stops beside the sheet of one; its argument is a TripShown."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.trips.stops import Stop
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.labels import Elided
from kehuapp.ui.kit.page_frame import TOP, PageFrame
from kehuapp.ui.pages.page import KeySection, Lines
from kehuapp.ui.printing.paper_view import ZOOM_STEP, PaperView
from kehuapp.ui.trips.trips_pane import TripShown, TripsPane
from kehuapp.ui.work.session import Session

_KEYS: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Open the visit, or the lodging"), "Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Confirmed by phone, or not"), "Space"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Move the stop up or down, also to another day"), "Alt+Up"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Write down the result"), "R"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Take the stop out of the trip"), "Del"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Add a stop"), "Ins"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Change the trip"), "F2"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Messages before leaving and on arrival"), "Alt+M"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Choose another trip"), "F4"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Print all sheets of the trip"), "Ctrl+P"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Go to the customer"), "Shift+Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Back to the stops"), "Esc"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Refresh"), "F5"),
)
KEYS = (KeySection(QT_TRANSLATE_NOOP("Keys", "On the page of trips"), _KEYS),)
_SHEET, _NARROW = 514, 960  # pixels of the sheet, and below which there is none
_LINE = 560  # pixels in which the line says in words what is ready


class TripsPage(QObject):
    """A pane in the frame of a page, the sheet beside it, and what they wish for."""

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__(session)
        trips = commands.trips
        self._commands = trips
        self.trips = pane = TripsPane(session)
        self.sheet = _Sheet()
        self.frame = PageFrame(pane, pane.head, is_stacked=True)
        for button in (pane.which, pane.more, pane.print):
            self.frame.add_button(button)
        self._both = _Both(self.frame, self.sheet)
        pane.counted.connect(self.frame.retranslate)
        pane.counted.connect(self._note)
        pane.wished.connect(self._do)
        pane.placed.connect(trips.place)
        pane.order_wished.connect(trips.order_by_time)
        pane.lodging_wished.connect(trips.set_lodging)
        pane.near_wished.connect(trips.take_along)
        pane.add_wished.connect(trips.add)
        pane.new_wished.connect(trips.new)
        pane.edit_wished.connect(trips.edit)
        pane.delete_wished.connect(trips.delete)
        pane.messages_wished.connect(trips.write_messages)
        pane.print_wished.connect(lambda trip: trips.print_stops(trip, self._stops()))
        pane.results_wished.connect(lambda trip: commands.typing.type_trip(trip.id))
        pane.customer_requested.connect(session.go_to_customer)
        pane.stop_shown.connect(self._show_sheet)
        pane.listen_on(self._both)

    def _note(self) -> None:
        """Whoever is found elsewhere meanwhile can be taken along on this trip."""
        trip, stop = self.trips.trip(), self.trips.rail.stop()
        if trip is not None and trip.id is not None:
            day = stop.starts_at[:10] if stop is not None else trip.starts_on
            self._commands.looked_at = (trip.id, day)

    def _stops(self) -> list[Stop]:
        facts = self.trips.facts
        found = facts.stops if facts is not None else []
        if facts is not None and facts.trip is None:  # single visits: those that are still to be
            return [stop for stop in found if stop.outcome == "planned"]
        return found

    def _do(self, what: str, stop: Stop) -> None:
        if what == "sheet":
            self._commands.print_stops(self.trips.trip(), [stop])
        else:
            self._commands.do(what, stop)

    def _show_sheet(self, stop: Stop | None) -> None:
        from kehuapp.sheets.visit.sheet import form

        self._note()
        if not self.sheet.isVisible():
            return
        facts = self._commands.load_facts(self.trips.trip(), stop) if stop is not None else None
        stops = self._stops()
        at = next((n for n, one in enumerate(stops, 1) if stop and one.id == stop.id), 0)
        shown, name = None, ""
        if facts is not None and stop is not None:
            shown, name = form(facts, template=self._commands.template_of(stop)), facts.name
        self.sheet.show_form(shown, name, at, len(stops))

    def widget(self) -> QWidget:
        """The frame and the sheet."""
        return self._both

    def activate(self, argument: object) -> None:
        """Show this trip; None: as it was left."""
        if isinstance(argument, TripShown):
            self.trips.show_trip(argument)
        self.trips.take_focus()

    def where(self) -> TripShown:
        """The trip and stop that are shown."""
        return self.trips.where()

    def facts(self) -> set[str]:
        """None: what is done here is not about the customers of the list."""
        return set()

    def flush(self) -> None:
        """Nothing is typed here."""


class _Sheet(QFrame):
    """The sheet of the stop with the keyboard, as it will be printed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trip_sheet")
        self.setProperty("panel", "paper")
        self.title = Elided()
        self.smaller, self.larger = QPushButton(), QPushButton()
        self.percentage = QLabel()
        self.percentage.setProperty("role", "quiet")
        # As wide at once as it may become: what stands beside it does not move.
        self.percentage.setMinimumWidth(self.fontMetrics().horizontalAdvance("400%"))
        self.percentage.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for button in (self.smaller, self.larger):
            button.setProperty("quiet", True)
            button.setAutoDefault(False)
            button.setIconSize(QSize(18, 18))
        head = QWidget()
        head.setFixedHeight(TOP)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 8, 16, 0)
        row.addWidget(self.title, 1)
        for part in (self.smaller, self.percentage, self.larger):
            row.addWidget(part)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(head)
        self.view: PaperView | None = None
        self._retranslate()
        self.smaller.clicked.connect(lambda: self._zoom(1 / ZOOM_STEP))
        self.larger.clicked.connect(lambda: self._zoom(ZOOM_STEP))
        theme.watch().changed.connect(self._paint_icons)
        self._paint_icons()

    def show_form(self, form: object, name: str, at: int, count: int) -> None:
        """Show a sheet; None: none."""
        from kehuapp.sheets.form import Form

        shown = form if isinstance(form, Form) else Form("", ())
        if self.view is None:
            self.view = PaperView(shown, self)
            self.view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.view.setAccessibleName(translate("Trips", "Visit sheet"))
            self.view.zoom_changed.connect(self._say_zoom)
            self._column.addWidget(self.view, 1)
        else:
            self.view.show_form(shown)
        said = translate("Trips", "Sheet %1 of %2 · %3", at, count, name) if at else ""
        self.title.show_text(said)
        self._say_zoom()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for button, said in (
            (self.smaller, translate("SheetPreview", "Smaller")),
            (self.larger, translate("SheetPreview", "Larger")),
        ):
            button.setAccessibleName(said)
            button.setToolTip(said)

    def _zoom(self, step: float) -> None:
        if self.view is not None:
            self.view.zoom_by(step)

    def _say_zoom(self) -> None:
        if self.view is not None:
            self.percentage.setText(f"{self.view.zoom() * 100:.0f}%")

    def _paint_icons(self) -> None:
        for button, name in ((self.smaller, "zoom-out"), (self.larger, "zoom-in")):
            button.setIcon(icons.icon(name))


class _Both(QSplitter):
    """The line and the sheet; where there is no room for both, the line alone."""

    def __init__(self, frame: QWidget, sheet: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._sheet = sheet
        self.addWidget(frame)
        self.addWidget(sheet)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        sheet.setMinimumWidth(320)
        self._is_laid = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sheet.setVisible(self.width() >= _NARROW)
        if not self._is_laid and self.width() >= _NARROW:
            self._is_laid = True
            sheet = min(_SHEET, self.width() - _LINE)
            self.setSizes([self.width() - sheet, sheet])
