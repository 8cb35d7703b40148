"""The choices of the window of paper below its kinds: of whom, and what each kind asks for."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.list.list_orders import NAME_ORDERS
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.sheets.labels.envelopes import ENVELOPES
from kehuapp.sheets.labels.label_sheets import find_sheet, label_sheets
from kehuapp.text import words
from kehuapp.ui.kit.form_dialog import CodeBox, field_label, number_field
from kehuapp.ui.kit.menu_buttons import give_menu
from kehuapp.ui.printing.paper.label_picture import LabelPicture
from kehuapp.ui.printing.paper.wishes import FIRST_COLUMNS, Titles, Wish

_OWN = "own"
_SHOWN_FOR = {
    "whom": ("list", "phones", "labels", "envelopes", "card", "due", "birthdays", "owed",
             "handover"),
    "columns": ("list",),
    "order": ("phones",),
    "labels": ("labels",),
    "envelope": ("envelopes",),
    "dates": ("birthdays",),
    "gifts": ("gifts",),
    "whose": ("today", "due", "birthdays", "owed"),
}  # fmt: skip
#: Kinds whose paper can be chosen; the others have their own.
WITH_PAPER = ("list", "phones", "card", "due", "owed")


class Whom(NamedTuple):
    """Customers that can be printed: these (None: everybody), and who they are in words."""

    code: str
    title: str
    ids: tuple[int, ...] | None
    about: str = ""


class Known(NamedTuple):
    """What the choices are between."""

    whom: Sequence[Whom]
    titles: Titles
    staff: Sequence[tuple[int, str]]
    gifts: Sequence[tuple[str, int]]
    today: date


def _hint(text: str = "") -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "quiet")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


class Options(QWidget):
    """`changed` whenever something is chosen; `wish()` is all of it for a kind."""

    changed = Signal()

    def __init__(self, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self._rows: dict[str, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.whom = CodeBox({})
        for one in known.whom:
            self.whom.addItem(one.title, one.code)
        self.whose = CodeBox({}, none=self.tr("All customers"))
        for staff, name in known.staff:
            self.whose.addItem(name, str(staff))
        self._make_columns()
        self.order = CodeBox({}, none=self.tr("As usual here"))
        for code, said in NAME_ORDERS.items():
            self.order.addItem(translate("ContactList", said), code)
        self._add("whom", self.tr("Of whom"), self.whom)
        self._add("whose", self.tr("Whose customers"), self.whose)
        self._add("columns", self.tr("Columns"), self.columns)
        self._add("order", self.tr("In the order of"), self.order)
        self._make_labels()
        self._make_envelope()
        self._make_dates()
        self._make_gifts()
        self._column.addStretch(1)
        for box in (self.whom, self.whose, self.order):
            box.currentIndexChanged.connect(self._tell)

    # Making

    def _add(self, name: str, label: str, *fields: QWidget) -> None:
        row = QWidget(self)
        inside = QVBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(5)
        if label:
            inside.addWidget(field_label(label, fields[0]))
        for field in fields:
            inside.addWidget(field)
        self._rows[name] = row
        self._column.addWidget(row)

    def _make_columns(self) -> None:
        self.columns = QPushButton(self)
        self.columns.setAutoDefault(False)
        menu = QMenu(self)
        self._ticks: dict[str, QAction] = {}
        for key, title in self._known.titles.items():
            tick = menu.addAction(title)
            tick.setCheckable(True)
            tick.setChecked(key in FIRST_COLUMNS)
            tick.setEnabled(key != "name")  # of whom a row is, is always said
            tick.toggled.connect(self._tell)
            self._ticks[key] = tick
        give_menu(self.columns, menu)
        self._count_columns()

    def _make_labels(self) -> None:
        self.labels = CodeBox({})
        for number, sheet in label_sheets().items():
            size = f"{sheet.wide:g} × {sheet.high:g}"
            self.labels.addItem(f"{sheet.name} · {size} · {sheet.labels}", number)
        self.labels.addItem(self.tr("Another size…"), _OWN)
        self.own = QWidget(self)
        self.wide, self.high = number_field(70, 300, 15), number_field(37, 300, 15)
        self.wide.setAccessibleName(self.tr("Width of a label in millimetres"))
        self.high.setAccessibleName(self.tr("Height of a label in millimetres"))
        row = QHBoxLayout(self.own)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in (self.wide, QLabel("×"), self.high, QLabel(self.tr("mm, wide × high"))):
            row.addWidget(part)
        row.addStretch(1)
        self.upright = QCheckBox(self.tr("From top to bottom"))
        self.picture = LabelPicture(label_sheets()["L7160"])
        self.picture.setAccessibleName(self.tr("The label that is printed first"))
        self.first_note = _hint()
        beside = QVBoxLayout()
        self.frames = QCheckBox(self.tr("Draw the edges"))
        self.frames.setToolTip(self.tr("To hold a print on plain paper against the labels"))
        self.frames.toggled.connect(self._tell)
        beside.addWidget(self.upright)
        beside.addWidget(self.frames)
        beside.addWidget(self.first_note)
        beside.addStretch(1)
        lower = QWidget(self)
        across = QHBoxLayout(lower)
        across.setContentsMargins(0, 2, 0, 0)
        across.setSpacing(12)
        across.addWidget(self.picture)
        across.addLayout(beside, 1)
        self._add("labels", self.tr("Sheet of labels"), self.labels, self.own, lower)
        self.labels.currentIndexChanged.connect(self._show_sheet)
        self.wide.valueChanged.connect(self._show_sheet)
        self.high.valueChanged.connect(self._show_sheet)
        self.picture.first_changed.connect(self._tell)
        self.upright.toggled.connect(self._tell)
        self._show_sheet()

    def _make_envelope(self) -> None:
        self.envelope = CodeBox({})
        for code, size in ENVELOPES.items():
            title = translate("Labels", size.title)
            self.envelope.addItem(f"{title} · {size.wide:g} × {size.high:g}", code)
        self.boxes = QCheckBox(self.tr("Draw the boxes for the postcode"))
        self.boxes.setChecked(True)
        self.sender_note = _hint(
            self.tr("The sender is the shop; its address is in the settings, in the section Shop.")
        )
        self._add("envelope", self.tr("Envelope"), self.envelope, self.boxes, self.sender_note)
        self.envelope.currentIndexChanged.connect(self._show_envelope)
        self.boxes.toggled.connect(self._tell)

    def _make_dates(self) -> None:
        self.dates = CodeBox({})
        self.dates.addItem(translate("Paper", "Birthdays"), "birthday")
        self.dates.addItem(translate("Paper", "All dates"), "all")
        for kind in words.DATE_KINDS:
            if kind not in ("birthday", "custom"):
                self.dates.addItem(words.word(words.DATE_KINDS, kind), kind)
        self.span = CodeBox({})
        self.span.addItem(self.tr("The coming 7 days"), "week")
        self.span.addItem(self.tr("The coming 30 days"), "30")
        self.span.addItem(self.tr("The coming 90 days"), "90")
        today = self._known.today
        for later in range(13):
            year, month = divmod(today.year * 12 + today.month - 1 + later, 12)
            said = translate("DatesList", "%1/%2", year, month + 1)
            self.span.addItem(said, f"{year}-{month + 1}")
        self.span.set_code("30")
        self._add("dates", self.tr("Which dates"), self.dates, self.span)
        self.dates.currentIndexChanged.connect(self._tell)
        self.span.currentIndexChanged.connect(self._tell)

    def _make_gifts(self) -> None:
        self.gifts = CodeBox({})
        for occasion, year in self._known.gifts:
            self._add_gifts(occasion, year)
        self.states = CodeBox({})
        for states, said in (
            ("", translate("Gifts", "All")),
            ("planned", translate("Gifts", "Still to get")),
            ("planned bought", translate("Gifts", "Not given yet")),
        ):
            self.states.addItem(said, states)
        self._add("gifts", self.tr("For what"), self.gifts, self.states)
        self.gifts.currentIndexChanged.connect(self._tell)
        self.states.currentIndexChanged.connect(self._tell)

    def _add_gifts(self, occasion: str, year: int) -> None:
        self.gifts.addItem(words.occasion_word(occasion, year), f"{year} {occasion}")

    def choose_gifts(self, occasion: str, year: int, states: Sequence[str]) -> None:
        """Choose the gifts of this occasion and year that are so far."""
        if self.gifts.findData(f"{year} {occasion}") < 0:
            self._add_gifts(occasion, year)
        self.gifts.set_code(f"{year} {occasion}")
        self.states.set_code("" if "given" in states else " ".join(states))

    # Asking

    def show_kind(self, kind: str) -> None:
        """Show what this kind asks for."""
        for name, row in self._rows.items():
            row.setVisible(kind in _SHOWN_FOR[name])

    def wish(self, kind: str, paper: str) -> Wish:
        """What is chosen."""
        whom = next(one for one in self._known.whom if one.code == self.whom.code())
        asks_whose, whose = kind in _SHOWN_FOR["whose"], self.whose.code()
        dates = self.dates.code()
        year, _, occasion = self.gifts.code().partition(" ")
        return Wish(
            kind=kind,
            ids=whom.ids,
            about=whom.about,
            staff=int(whose) if asks_whose and whose else None,
            paper=paper,
            columns=self.chosen_columns(),
            order=self.order.code(),
            labels=self.sheet_name(),
            first=self.picture.first(),
            upright=self.upright.isChecked(),
            frames=self.frames.isChecked(),
            envelope=self.envelope.code(),
            boxes=self.boxes.isChecked(),
            dates="" if dates == "all" else dates,
            span=self.span.code(),
            gifts=(occasion, int(year)),
            states=tuple(self.states.code().split()),
        )

    def chosen_columns(self) -> tuple[str, ...]:
        """The ticked ones in the order of the list's table."""
        return tuple(key for key, tick in self._ticks.items() if tick.isChecked())

    def tick_columns(self, columns: Sequence[str]) -> None:
        """Choose these; the name is always there."""
        for key, tick in self._ticks.items():
            blocked = QSignalBlocker(tick)
            tick.setChecked(key == "name" or key in columns)
            blocked.unblock()
        self._count_columns()

    def sheet_name(self) -> str:
        """The number of the sheet, or one's own size as "70x37"."""
        number = self.labels.code()
        return f"{self.wide.value()}x{self.high.value()}" if number == _OWN else number

    def choose_sheet(self, name: str) -> None:
        """Choose a sheet by what `sheet_name` says."""
        if name in label_sheets():
            self.labels.set_code(name)
            return
        wide, _, high = name.partition("x")
        if wide.isdigit() and high.isdigit():
            self.wide.setValue(int(wide))
            self.high.setValue(int(high))
            self.labels.set_code(_OWN)

    # Showing

    def _show_sheet(self) -> None:
        is_own = self.labels.code() == _OWN
        self.own.setVisible(is_own)
        try:
            sheet = find_sheet(self.sheet_name())
        except Trouble as trouble:
            self.picture.setVisible(False)
            self.first_note.setText(str(trouble))
        else:
            self.picture.setVisible(True)
            self.picture.show_sheet(sheet, 1)
            self._say_first()
        self.changed.emit()

    def _show_envelope(self) -> None:
        self.boxes.setVisible(ENVELOPES[self.envelope.code()].has_boxes)
        self.changed.emit()

    def _say_first(self) -> None:
        said = self.tr("Begins at label %1; click another one where labels are gone.")
        self.first_note.setText(said.replace("%1", str(self.picture.first())))

    def _count_columns(self) -> None:
        count = len(self.chosen_columns())
        self.columns.setText(self.tr("%n column(s)", "", count))

    def _tell(self) -> None:
        self._count_columns()
        self._say_first()
        self.changed.emit()
