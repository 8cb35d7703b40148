"""The view of the colleagues: whom to talk with, over which days, and the page of that talk."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.review.people import Period
from kehuapp.book.review.team import staff_words
from kehuapp.book.review.team.staff_people import ids_behind
from kehuapp.book.review.team.staff_view import StaffPage, StaffView, load_staff_view
from kehuapp.rules.review.spans import KINDS
from kehuapp.sheets.form import Form
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.charts.card import ChartCard
from kehuapp.ui.kit.charts.how import HowButton
from kehuapp.ui.kit.form_dialog import CodeBox
from kehuapp.ui.kit.labels import Elided, one_line, plain_hint
from kehuapp.ui.review.team.marks_chart import marks_chart
from kehuapp.ui.review.team.section_table import SectionTable
from kehuapp.ui.work import tasks
from kehuapp.ui.work.charts.saving import save_table
from kehuapp.ui.work.session import Session

_LIST, _CHART_LINES = 190, 11  # pixels of the list; lines of the chart
_LEAST_WIDE = 38  # heights of a line, so that two tables have room side by side
#: Where the tables stand, in the order of staff_words.sections but the one over the whole width.
_LEFT, _RIGHT = (0, 2), (3, 4)
_WIDE = 1


class TeamView(QWidget):
    """Reads in the worker for `show_period`, and again for other days of the talk."""

    people_requested = Signal(list, str)
    contact_requested = Signal(int)
    about_changed = Signal()
    print_requested = Signal(object)  # a form

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("review-team")
        self._session, self._book = session, session.book
        self._period: Period | None = None
        self._found: StaffView | None = None
        self._whose: int | None = session.staff
        self.staff, self.span = QListWidget(), CodeBox({})
        self.staff.setProperty("panel", "paper")
        self.staff.setFixedWidth(_LIST)
        for kind in KINDS:
            self.span.addItem("", kind)
        self.print_all = QPushButton()
        self.print_all.setAutoDefault(False)
        self.name, self.days = Elided("title"), Elided("quiet")
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.how = HowButton()
        self.tables = [SectionTable() for _ in range(5)]
        self.notes = [QLabel() for _ in range(5)]
        for note in self.notes:
            note.setProperty("role", "small")
            note.setWordWrap(True)
            note.hide()
        self.chart = ChartCard()
        self.chart.setFixedHeight(_CHART_LINES * theme.line_height())
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.name)
        head.addWidget(self.days, 1)
        head.addWidget(self.how)
        head.addWidget(self.span)
        self.span.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._columns = columns = QHBoxLayout()
        columns.setSpacing(14)
        for places in (_LEFT, _RIGHT):
            column = QVBoxLayout()
            column.setSpacing(6)
            for place in places:
                self._stand_in(column, place)
            if places is _RIGHT:
                column.addWidget(self.chart)
            column.addStretch(1)
            columns.addLayout(column, 1)
        inside = QWidget()
        page = QVBoxLayout(inside)
        page.setContentsMargins(0, 0, 4, 0)
        page.setSpacing(10)
        page.addWidget(self.summary)
        self._stand_in(page, _WIDE)
        page.addLayout(columns)
        page.addStretch(1)
        room = QScrollArea()
        room.setWidget(inside)
        room.setWidgetResizable(True)
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(head)
        right.addWidget(room, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(14)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.staff, 1)
        left.addWidget(self.print_all)
        whole.addLayout(left)
        whole.addLayout(right, 1)

    def _stand_in(self, column: QVBoxLayout, place: int) -> None:
        column.addWidget(self.tables[place])
        column.addWidget(self.notes[place])

    def _connect(self) -> None:
        self.staff.currentRowChanged.connect(self._choose)
        self.print_all.clicked.connect(self._print_all)
        self.span.activated.connect(lambda _place: self._read())
        for table in self.tables:
            table.line_requested.connect(self._ask_people)
            table.save_requested.connect(lambda table: save_table(self._session, table))
        self.chart.save_requested.connect(lambda table: save_table(self._session, table))
        theme.watch().changed.connect(self._show_page)

    # What the page asks

    def show_period(self, period: Period) -> None:
        """Read this period; what was shown stays meanwhile."""
        self._period = period
        self._read()

    def take_focus(self) -> None:
        """The list of colleagues has the keyboard."""
        self.staff.setFocus()

    def about(self) -> str:
        """What stands beside the title."""
        return self.tr("A page for the talk with each colleague")

    def build_form(self) -> Form | None:
        """The page that is shown: what is said of one colleague is not for the others."""
        page = self.page()
        return None if page is None else self._form([page])

    def _form(self, pages: Sequence[StaffPage]) -> Form:
        from kehuapp.ui.review.team.team_paper import build_form

        assert self._found is not None
        return build_form(self._found, pages, self.span.code())

    def _print_all(self) -> None:
        """A page for each of them."""
        if self._found is not None:
            self.print_requested.emit(self._form(self._found.pages))

    # Reading and showing

    def _read(self) -> None:
        if self._period is None:
            return
        book, period, kind = self._book, self._period, self.span.code()

        def read(*_around: object) -> StaffView:
            return load_staff_view(book, period, kind)

        tasks.read_latest(self, "team", book, read, self._show)

    def _show(self, found: StaffView) -> None:
        self._found = found
        ids = [page.staff_id for page in found.pages]
        self.print_all.setVisible(len(ids) > 1)
        self.staff.blockSignals(True)
        self.staff.clear()
        for page in found.pages:
            item = QListWidgetItem(one_line(staff_words.name_of(page), 60))
            item.setToolTip(plain_hint(staff_words.summary(page)))
            item.setSizeHint(QSize(0, theme.line_height() + 16))
            self.staff.addItem(item)
        at = ids.index(self._whose) if self._whose in ids else 0
        self.staff.setCurrentRow(at)
        self.staff.blockSignals(False)
        self._show_page()
        self.about_changed.emit()

    def _choose(self, row: int) -> None:
        if self._found is not None and 0 <= row < len(self._found.pages):
            self._whose = self._found.pages[row].staff_id
            self._show_page()

    def page(self) -> StaffPage | None:
        """The page that is shown."""
        row = self.staff.currentRow()
        if self._found is None or not 0 <= row < len(self._found.pages):
            return None
        return self._found.pages[row]

    def _show_page(self) -> None:
        page, found = self.page(), self._found
        if page is None or found is None:
            return
        self.name.show_text(staff_words.name_of(page))
        self.days.show_text(staff_words.days_words(found))
        self.summary.setText(staff_words.summary(page))
        sections = staff_words.sections(page, found, self.span.code())
        for section, table, note in zip(sections, self.tables, self.notes, strict=True):
            table.show_section(section)
            table.setVisible(bool(section.lines))
            note.setText(section.note)
            note.setVisible(bool(section.note))
        marks = marks_chart(page, found)
        self.chart.setVisible(not marks.is_empty)
        self.chart.show_chart(marks)
        self.how.explain(self.tr("The figures of this page"), staff_words.how_counted())

    def _ask_people(self, opens: str, called: str) -> None:
        page, found = self.page(), self._found
        if page is None or found is None:
            return
        book, staff_id = self._book, page.staff_id
        name = f"{staff_words.name_of(page)} · {called}"

        def read(*_around: object) -> list[int]:
            return ids_behind(book, staff_id, opens, found)

        def show(ids: list[int]) -> None:
            if ids:
                self.people_requested.emit(ids, name)

        tasks.read_latest(self, "people", book, read, show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where letters are large, the tables stand below one another."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        is_wide = self.width() - _LIST >= _LEAST_WIDE * theme.line_height()
        self._columns.setDirection(across if is_wide else down)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._found is not None:
                self._show(self._found)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for place, kind in enumerate(KINDS):
            self.span.setItemText(place, staff_words.span_word(kind))
        self.span.setAccessibleName(self.tr("Days of the talk"))
        self.staff.setAccessibleName(self.tr("Colleagues"))
        self.print_all.setText(self.tr("Print all pages"))
        self.print_all.setToolTip(self.tr("A page for each colleague"))
