"""The form of a trip: area, days, who goes; a new one chooses its stops from those who are there.

TripForm(book, trip, staff, parent); after accepted: trip() and visits(). Writing is not its matter.
"""

from datetime import date, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.settings import ask_settings
from kehuapp.book.staff.staff import rows_staff
from kehuapp.book.trips import proposals
from kehuapp.book.trips.near_words import about, planned
from kehuapp.book.trips.proposals import Near
from kehuapp.book.trips.trips import TripRow
from kehuapp.book.visits.visits import Visit
from kehuapp.i18n import translate
from kehuapp.rules.trips.hours import spread
from kehuapp.store.asking import together
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.text.folding import fold
from kehuapp.text.words import TierLooks
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.completing.completer import Completer
from kehuapp.ui.kit.completing.completion import Choice
from kehuapp.ui.kit.days.day_field import DayField
from kehuapp.ui.kit.form_dialog import CodeBox, FormDialog, field_label, line
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import SoftNote, plain_hint
from kehuapp.ui.work import tasks

GAPS, USUAL_GAP = (30, 45, 60, 90, 120), 60
_HOURS = tuple(f"{hour:02}:{minute:02}" for hour in range(7, 19) for minute in (0, 30))
_WAIT_MS = 250  # after the last letter of an area, before the book is looked through
_PRECHOSEN = 6  # a day's work: so many of those for whom something speaks are chosen a day
_LATEST = time(21, 0)
_NEAR = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
#: Pixels: of the tier's mark; before and around a name; around a place; of a column.
_MARK, _BOX, _PAD, _LEAST, _MOST_NAME, _MOST_PLACE = 32, 48, 24, 90, 220, 230


class TripForm(FormDialog):
    """`trip` None plans one, with the stops that are chosen; else it is changed.

    `areas_requested` wishes that customers without an area get the one that their address names.
    """

    SCROLLS = False
    areas_requested = Signal(object)  # [(id, area)]

    def __init__(
        self,
        book: Book,
        trip: TripRow | None,
        staff_id: int | None,
        looks: TierLooks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("trip_form")
        self._book, self._looks, self._is_new = book, looks, trip is None
        settings, areas, without = book.ask(
            together(ask_settings(), proposals.ask_areas(), proposals.ask_without_area())
        )
        self._settings, self._without, self._areas = settings, without, areas
        self._found: list[Near] = []
        self._found_for = ("", "")  # the area and the last day that were looked at
        self._chosen: dict[int, bool] = {}  # by hand
        self._is_asked = False  # whether a trip without stops is meant
        tomorrow = settings.today() + timedelta(days=1)
        row = trip or TripRow(
            starts_on=tomorrow.isoformat(), ends_on=tomorrow.isoformat(), staff_id=staff_id
        )
        self._row = row
        said = translate("Trips", "Plan a trip")
        self.setWindowTitle(said if self._is_new else translate("Trips", "Change the trip"))
        self.area, self.name = line(row.area), line(row.name)
        self.note = line(row.note)
        for field, most in ((self.area, 60), (self.name, 80), (self.note, 500)):
            field.setMaxLength(most)
        self.area.setPlaceholderText(translate("Trips", "City, district or part of an address"))
        self.completer = Completer(self.area, self, self._complete)
        today, region = settings.today(), settings.region
        self.first = DayField(date.fromisoformat(row.starts_on), today, region)
        self.last = DayField(date.fromisoformat(row.ends_on), today, region)
        self.staff = CodeBox({}, none=translate("VisitForm", "Nobody yet"))
        for one in rows_staff(book):
            if one.active or one.id == row.staff_id:
                self.staff.addItem(one.name, str(one.id))
        self.staff.set_code(str(row.staff_id) if row.staff_id is not None else "")
        self.begins, self.gap = CodeBox({}), CodeBox({})
        for hour in _HOURS:
            self.begins.addItem(hour, hour)
        self.begins.set_code("10:00")
        for minutes in GAPS:
            self.gap.addItem(translate("Trips", "every %n minutes", n=minutes), str(minutes))
        self.gap.set_code(str(USUAL_GAP))
        self.people = _People()
        self.summary, self.from_addresses, self.wrong = QLabel(), QPushButton(), SoftNote()
        self.summary.setProperty("role", "quiet")
        self.from_addresses.setProperty("link", "true")
        self.from_addresses.setAutoDefault(False)
        self.ticks = QPushButton()
        self.ticks.setProperty("link", "true")
        self.ticks.setAutoDefault(False)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._lay_out()
        self._connect()
        self.area.setFocus()
        self._look()
        self.start()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        cells: list[tuple[str, QWidget]] = [
            (translate("Trips", "Area"), self.area),
            (translate("Trips", "First day"), self.first),
            (translate("Trips", "Last day"), self.last),
            (translate("Trips", "Name of the trip"), self.name),
            (translate("VisitForm", "Who goes"), self.staff),
            (translate("Trips", "Note"), self.note),
        ]
        if self._is_new:
            cells += [
                (translate("Trips", "First visit at"), self.begins),
                (translate("Trips", "The others"), self.gap),
            ]
        for at, (text, field) in enumerate(cells):
            row, column = 2 * (at // 3), at % 3
            grid.addWidget(field_label(text, field), row, column)
            grid.addWidget(field, row + 1, column, Qt.AlignmentFlag.AlignTop)
        for column, stretch in enumerate((5, 4, 4)):
            grid.setColumnStretch(column, stretch)
        self.body.addLayout(grid)
        if self._is_new:
            head = QHBoxLayout()
            head.addWidget(self.summary, 1)
            head.addWidget(self.from_addresses)
            head.addWidget(self.ticks)
            below = QVBoxLayout()
            below.setSpacing(6)
            below.addLayout(head)
            below.addWidget(self.people, 1)
            self.body.addLayout(below, 1)
            self.setMinimumSize(760, 560)
        else:
            self.setMinimumWidth(640)
        self.body.addWidget(self.wrong)

    def _recolour(self) -> None:
        self._show(self._found)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._look)
        self.area.textChanged.connect(lambda: self._timer.start())
        self.first.changed.connect(self._on_first)
        self.last.changed.connect(self._look)
        for box in (self.begins, self.gap):
            box.currentIndexChanged.connect(self._say_all)
        self.people.itemChanged.connect(self._on_ticked)
        # A method ends with the form, a lambda would be called after it is gone.
        theme.watch().changed.connect(self._recolour)
        self.ticks.clicked.connect(self._tick_all)
        self.from_addresses.clicked.connect(lambda: self.areas_requested.emit(self._without))

    # What it holds

    def trip(self) -> TripRow:
        """The trip as it is written into the book."""
        name, area = self.name.text().strip(), self.area.text().strip()
        return self._row._replace(
            name=name or (translate("Trips", "Trip to %1", area) if area else ""),
            area=area,
            starts_on=self.first.day().isoformat(),
            ends_on=self.last.day().isoformat(),
            staff_id=int(self.staff.code()) if self.staff.code() else None,
            note=self.note.text().strip(),
        )

    def visits(self) -> list[Visit]:
        """The stops of a new trip: who has a visit planned on its days joins with that."""
        return [
            Visit(
                contact_id=near.id,
                staff_id=self.trip().staff_id,
                starts_at=at.strftime("%Y-%m-%dT%H:%M"),
                place=" ".join(near.address.split()),
            )
            for near, at in self._appointments()
            if not self._joins(near)
        ]

    def joining(self) -> list[int]:
        """Planned visits that become stops of a new trip as they are."""
        return [
            near.planned_id
            for near in self.people.chosen()
            if self._joins(near) and near.planned_id is not None
        ]

    def value(self) -> Any:
        return self.trip(), [near.id for near in self.people.chosen()]

    def is_touched(self) -> bool:
        if not self._is_new:
            return super().is_touched()
        return bool(self.name.text().strip() or self._chosen)

    def missing(self) -> str:
        if self.last.day() < self.first.day():
            return translate("Trips", "The trip ends before it begins.")
        if self._is_new and self._found_for != self._wanted():
            return translate("Trips", "Who is there is being looked up. Once more in a moment.")
        late = [at for _near, at in self._appointments() if at.time() > _LATEST]
        if late or self._is_over_midnight():
            return translate(
                "Trips",
                "So many visits do not fit into the day. Begin earlier, leave less time between "
                "them, or take more days.",
            )
        return ""

    def accept(self) -> None:
        """Without a stop a trip is planned when it is wished twice: the first time it is asked."""
        is_empty = self._is_new and not self.people.chosen() and not self.missing()
        if is_empty and not self._is_asked:
            self._is_asked = True
            self.wrong.say(
                translate(
                    "Trips",
                    "Nobody is chosen yet. Plan it once more for a trip without stops, to which "
                    "they can be added later (Ins).",
                )
            )
            return
        super().accept()

    def _joins(self, near: Near) -> bool:
        day = near.planned_at[:10]
        is_inside = self.first.day().isoformat() <= day <= self.last.day().isoformat()
        return near.planned_id is not None and near.planned_trip is None and is_inside

    def _days(self) -> list[date]:
        first, last = self.first.day(), self.last.day()
        return [first + timedelta(days=n) for n in range(min((last - first).days + 1, 60))]

    def _appointments(self) -> list[tuple[Near, datetime]]:
        fresh = [near for near in self.people.chosen() if not self._joins(near)]
        begins = time.fromisoformat(self.begins.code())
        moments = spread(len(fresh), self._days(), begins, int(self.gap.code()))
        return list(zip(fresh, moments, strict=False))

    def _is_over_midnight(self) -> bool:
        days = set(self._days())
        return any(at.date() not in days for _near, at in self._appointments())

    # Looking through the book

    def _complete(self, typed: str) -> list[Choice]:
        part = fold(typed)
        found = [one for one in self._areas if part in fold(one[0])]
        return [
            Choice(area, area, translate("Trips", "%n customer(s)", n=count))
            for area, count in found[:8]
        ]

    def _on_first(self) -> None:
        if self.last.day() < self.first.day():
            self.last.set_day(self.first.day())
        self._look()

    def _wanted(self) -> tuple[str, str]:
        return self.area.text().strip(), self.last.day().isoformat()

    def _look(self) -> None:
        """Ask who is there; the answer comes from the worker."""
        if not self._is_new:
            return
        area, last = self.area.text().strip(), self.last.day()
        zone = self._settings.zone
        asked = self._wanted()

        def show(found: list[Near]) -> None:
            self._found_for = asked
            self._show(found)

        if not area:
            tasks.forget(self, "near")
            show([])
            return

        def read(_progress: tasks.Progress, _cancelled: tasks.Cancelled) -> list[Near]:
            return self._book.ask(proposals.ask_near(area, last, zone))

        tasks.read_latest(self, "near", self._book, read, show)

    def _show(self, found: list[Near]) -> None:
        self._found = found
        most = _PRECHOSEN * len(self._days())
        proposed = [one.id for one in found if self._is_proposed(one)][:most]
        ticked = {one.id: self._chosen.get(one.id, one.id in proposed) for one in found}
        self.people.show_people(found, ticked, self._settings.today(), self._looks)
        self._say_all()

    def _is_proposed(self, near: Near) -> bool:
        """Whether something speaks for them, and no other visit is planned."""
        return near.standing.is_proposed() and (near.planned_id is None or self._joins(near))

    def _on_ticked(self, item: QTreeWidgetItem, _column: int) -> None:
        near: Near | None = item.data(0, _NEAR)
        if near is not None:
            self._chosen[near.id] = item.checkState(0) == Qt.CheckState.Checked
            self.people.setCurrentItem(item)  # the keys go on where the mouse was
            self._say_all()

    def _tick_all(self) -> None:
        """All or none of them: whoever wants five of twelve ticks five, and a new shop, of whose
        customers nothing is known yet, takes all."""
        ticked = not self.people.chosen()
        self._chosen |= dict.fromkeys((near.id for near in self._found), ticked)
        self._show(self._found)
        self.people.setFocus()

    def areas_were_taken(self, gone: bool = True) -> None:
        """The addresses have told their areas: look again."""
        if gone:
            self._without = []
        self._areas = self._book.ask(proposals.ask_areas())
        self._look()

    def _say_all(self) -> None:
        if not self._is_new:
            return
        chosen, count = len(self.people.chosen()), len(self._found)
        if not self.area.text().strip():
            said = translate("Trips", "Say an area, and see whom to visit there.")
        elif not count:
            said = translate("Trips", "Nobody is known there.")
        else:
            said = " · ".join(
                (
                    translate("Trips", "%n customer(s) there", n=count),
                    translate("Trips", "%n chosen", n=chosen),
                )
            )
        self.summary.setText(said)
        self.from_addresses.setText(
            translate("Trips", "Take %n area(s) from the addresses", n=len(self._without))
        )
        self.from_addresses.setVisible(bool(self._without))
        tick = translate("Trips", "Tick none") if chosen else translate("Trips", "Tick all")
        self.ticks.setText(tick)
        self.ticks.setVisible(count > 1)
        save = translate("Trips", "Plan the trip with %n stop(s)", n=chosen)
        self._save.setText(save if chosen else translate("Trips", "Plan the trip"))
        self.wrong.say(self.missing())


class _Marks(QStyledItemDelegate):
    """The marks of tiers keep their colour in the row that is chosen, too."""

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colour, mark = index.data(Qt.ItemDataRole.ForegroundRole), index.data()
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        own.text = ""
        style = own.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        if mark and colour is not None:
            painter.save()
            painter.setPen(colour.color())
            painter.drawText(option.rect, int(Qt.AlignmentFlag.AlignCenter), mark)
            painter.restore()


class _People(QTreeWidget):
    """Who may be visited, with a tick, why, and where they live."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("people")
        self.setProperty("card", "true")
        self.setColumnCount(4)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        titles = (
            translate("Trips", "Customer"),
            "",  # the mark of the tier
            translate("Trips", "Why"),
            translate("Trips", "Where"),
        )
        self.setHeaderLabels(titles)
        self.setAccessibleName(translate("Trips", "Whom to visit"))
        head = self.header()
        self.setItemDelegateForColumn(1, _Marks(self))
        head.setStretchLastSection(False)
        head.setMinimumSectionSize(_MARK)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        head.resizeSection(1, _MARK)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def show_people(
        self, found: list[Near], ticked: dict[int, bool], today: date, looks: TierLooks
    ) -> None:
        """Show those who are there."""
        self.blockSignals(True)
        self.clear()
        for near in found:
            mark = theme.tier_mark(near.tier)
            said = " · ".join(filter(None, (planned(near, today), about(near, today))))
            item = QTreeWidgetItem([near.name, mark, said, near.address or near.area])
            if mark:
                tier, own = words.tier_word(looks, near.tier), looks.colour(near.tier or "")
                colour = theme.tier_colours(theme.current(), near.tier, own)[0]
                item.setForeground(1, QColor(colour))
                item.setToolTip(1, plain_hint(tier))
                item.setData(1, Qt.ItemDataRole.AccessibleTextRole, tier)
            item.setToolTip(0, plain_hint(words.with_aside(near.name, near.company)))
            item.setToolTip(2, plain_hint(said))
            item.setToolTip(3, plain_hint(near.address))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_ticked = ticked.get(near.id, False)
            item.setCheckState(0, Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
            item.setData(0, _NEAR, near)
            self.addTopLevelItem(item)
        if (first := self.topLevelItem(0)) is not None:
            self.setCurrentItem(first)
        self.blockSignals(False)
        wide = self.fontMetrics().horizontalAdvance
        names = max((wide(near.name) for near in found), default=0)
        places = max((wide(near.address or near.area) for near in found), default=0)
        # Qt reckons without the box before the name, and cuts every one.
        self.header().resizeSection(0, min(max(names + _BOX, _LEAST), _MOST_NAME))
        self.header().resizeSection(3, min(max(places + _PAD, _LEAST), _MOST_PLACE))

    def chosen(self) -> list[Near]:
        """Those who are ticked, in the order of the list."""
        items = (self.topLevelItem(n) for n in range(self.topLevelItemCount()))
        return [
            item.data(0, _NEAR)
            for item in items
            if item is not None and item.checkState(0) == Qt.CheckState.Checked
        ]
