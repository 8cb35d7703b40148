"""The drawer of one day: all that stands on it, the free time between, what can be added."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
)

from kehuapp.book.calendar.entries import DATE, TASK, TRIP, VISIT, Entry
from kehuapp.i18n import translate
from kehuapp.rules.free_time import free_between
from kehuapp.rules.lunar_days import lunar_day_of
from kehuapp.text import words
from kehuapp.ui.calendar.day_row import SIDE, DayRow
from kehuapp.ui.calendar.shown import Shown, kind_words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.labels import rule
from kehuapp.ui.kit.painting.key_button import KeyButton

WIDE = 298
_MOST_ROWS = 200  # of one sort: more than anybody goes through in a day


class Drawer(QFrame):
    """Told by the pane what to show; wishes go up as signals. `greets` are the kinds of days for
    which a greeting can be written."""

    closed = Signal()
    left = Signal()  # the keyboard goes back to the days
    chosen = Signal(object)
    opened = Signal(object)
    moved = Signal(object, int)
    customer_requested = Signal(int)
    greeting_requested = Signal(object)
    done_requested = Signal(object)
    visit_requested = Signal()
    task_requested = Signal()
    more_requested = Signal()  # all customers' days of this day

    def __init__(self, greets: Collection[str]) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self.setFixedWidth(WIDE)
        self._greets = greets
        self.rows: list[DayRow] = []
        self._shown: tuple[date, Shown] | None = None
        self._gifts: Mapping[int, str] = {}
        self._greeted: Collection[int] = ()
        self.title, self.about = QLabel(), QLabel()
        self.title.setProperty("role", "heading")
        self.about.setProperty("role", "small")
        for label in (self.title, self.about):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(1)
        self.close_button = QToolButton()
        self.close_button.setIconSize(QSize(18, 18))
        self.close_button.clicked.connect(self.closed)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.visit, self.task = KeyButton("N"), KeyButton("T")
        self.visit.setProperty("primary", "true")
        self.visit.clicked.connect(self.visit_requested)
        self.task.clicked.connect(self.task_requested)
        self._lay_out()
        theme.watch().changed.connect(self._retranslate)
        self._retranslate()

    def _lay_out(self) -> None:
        both = QVBoxLayout()
        both.setSpacing(2)
        both.addWidget(self.title)
        both.addWidget(self.about)
        head = QHBoxLayout()
        head.setContentsMargins(SIDE, 12, 12, 10)
        head.addLayout(both, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setContentsMargins(SIDE, 10, SIDE, 16)
        foot.setSpacing(8)
        for button in (self.visit, self.task):
            button.setAutoDefault(False)
            foot.addWidget(button, 1)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(head)
        inside.addWidget(rule())
        inside.addWidget(self.area, 1)
        inside.addLayout(foot)
        edge = QFrame()
        edge.setProperty("rule", "vertical")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(edge)
        row.addLayout(inside, 1)

    def show_day(
        self,
        day: date,
        shown: Shown,
        gifts: Mapping[int, str] | None = None,
        greeted: Collection[int] = (),
    ) -> None:
        """Show what stands on a day; `gifts` say what they got a year ago, by the ids of customers'
        days (None: that and who was greeted as was said last), `greeted` are the ids of those for
        which a greeting went out."""
        if gifts is not None:
            self._gifts, self._greeted = gifts, greeted
        focused = next((row.entry for row in self.rows if row.hasFocus()), None)
        had = focused is not None
        self._shown = (day, shown)
        self.title.setText(
            translate(
                "CalendarPage",
                "%2 (%1)",
                words.weekday(day),
                words.whole_day(None, day.month, day.day),
            )
        )
        count = shown.days.count(day)
        lunar, near = lunar_day_of(day), words.near_day(day, shown.today)
        parts = (
            words.lunar_day(*lunar) if lunar else "",
            near if near != words.short_day(day, shown.today) else "",  # the title says it
            translate("CalendarPage", "%n entries", n=count) if count else "",
        )
        self.about.setText(" · ".join(filter(None, parts)))
        self.about.setToolTip(self.about.text())
        self._fill(day, shown)
        if had and not self.choose(focused):
            self.left.emit()  # what had the keyboard stands on another day now

    def choose(self, entry: Entry | None) -> bool:
        """Give the keyboard to an entry's row; False when it has none."""
        for row in self.rows:
            if entry is not None and (row.entry.sort, row.entry.id) == (entry.sort, entry.id):
                row.setFocus()
                return True
        return False

    def take_focus(self) -> bool:
        """Give the keyboard to the first entry, or to the button that adds one."""
        (self.rows[0] if self.rows else self.visit).setFocus()
        return bool(self.rows)

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    # What is in it

    def _fill(self, day: date, shown: Shown) -> None:
        inside = QFrame()
        inside.setProperty("panel", "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(0)
        self.rows = []
        named = [mark.name for mark in shown.marks.get(day, ())]
        if named:
            column.addWidget(_said(" · ".join(named), "quiet"))
            column.addWidget(rule())
        found = shown.entries(day)
        trips = [entry for entry in found if entry.sort == TRIP]
        self._section(column, translate("CalendarPage", "%n trip(s)", n=len(trips)), trips, shown)
        dates = [entry for entry in found if entry.sort == DATE]
        self._section(column, self._dates_title(dates), dates, shown, shown.days.more[day])
        visits = [entry for entry in found if entry.sort == VISIT]
        self._section(
            column, translate("CalendarPage", "%n visit(s)", n=len(visits)), visits, shown
        )
        tasks = [entry for entry in found if entry.sort == TASK]
        self._section(column, translate("CalendarPage", "%n task(s)", n=len(tasks)), tasks, shown)
        if not found:
            column.addSpacing(8)
            column.addWidget(
                _said(translate("CalendarPage", "Nothing is planned for this day."), "quiet")
            )
        elif visits and day >= shown.today and not shown.is_closed(day):
            self._add_free(column, visits, shown.passed(day))
        column.addStretch(1)
        # Not at once: a key in one of its rows may be what changed the day.
        if (before := self.area.takeWidget()) is not None:
            before.hide()
            before.deleteLater()
        self.area.setWidget(inside)

    def _dates_title(self, dates: list[Entry]) -> str:
        kinds = {kind_words(entry) for entry in dates}
        return words.listed(sorted(kinds)) if len(kinds) < 3 else _several()

    def _section(
        self, column: QVBoxLayout, title: str, found: list[Entry], shown: Shown, more: int = 0
    ) -> None:
        if not found:
            return
        column.addWidget(_said(title, "heading"))
        for entry in found[:_MOST_ROWS]:
            given = self._gifts.get(entry.id, "") if entry.sort == DATE else ""
            is_greeted = entry.sort == DATE and entry.id in self._greeted
            row = DayRow(
                entry, shown.looks, shown.today, entry.kind in self._greets, given, is_greeted
            )
            row.chosen.connect(self.chosen)
            row.opened.connect(self.opened)
            row.moved.connect(self.moved)
            row.customer_requested.connect(self.customer_requested)
            row.greeting_requested.connect(self.greeting_requested)
            row.done_requested.connect(self.done_requested)
            row.stepped.connect(self._step)
            self.rows.append(row)
            column.addWidget(row)
        if left := more + max(0, len(found) - _MOST_ROWS):
            all_of_them = QPushButton(translate("CalendarPage", "%n more", n=left))
            all_of_them.setProperty("link", "true")
            all_of_them.setAutoDefault(False)
            all_of_them.setEnabled(bool(more))
            all_of_them.clicked.connect(self.more_requested)
            column.addWidget(all_of_them)
        column.addWidget(rule())

    def _add_free(self, column: QVBoxLayout, visits: Iterable[Entry], after: str) -> None:
        free = free_between([entry.time for entry in visits if entry.time], after)
        said = [
            translate("CalendarPage", "from %1", first) if not last else f"{first}–{last}"
            for first, last in free
        ]
        column.addWidget(_said(translate("CalendarPage", "Free"), "heading"))
        column.addWidget(_said(words.listed(said) or translate("CalendarPage", "nothing"), "quiet"))

    def _step(self, by: int) -> None:
        at = next((at for at, row in enumerate(self.rows) if row.hasFocus()), -1) + by
        if 0 <= at < len(self.rows):
            self.rows[at].setFocus()
            self.area.ensureWidgetVisible(self.rows[at])

    def _retranslate(self) -> None:
        self.close_button.setIcon(icons.icon("x", theme.current().quiet))
        said = translate("CalendarPage", "Close the day")
        self.close_button.setToolTip(said)
        self.close_button.setAccessibleName(said)
        self.visit.setIcon(icons.icon("plus", theme.current().on_fill, 16))
        self.visit.setText(translate("CalendarPage", "Plan a visit"))
        self.visit.setToolTip(translate("CalendarPage", "Plan a visit on this day (N)"))
        self.task.setText(translate("CalendarPage", "Add a task"))
        self.task.setToolTip(translate("CalendarPage", "Something to do on this day (T)"))
        if self._shown is not None:
            self.show_day(*self._shown)


def _several() -> str:
    return translate("CalendarPage", "Important dates")


def _said(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(SIDE, 8, SIDE, 4)
    if role == "heading":
        label.setProperty("role", "quiet")
        font = label.font()
        font.setWeight(font.Weight.DemiBold)
        label.setFont(font)
    else:
        label.setProperty("role", role)
    return label
