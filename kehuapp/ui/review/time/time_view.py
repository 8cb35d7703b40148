"""The view of the time: shares against targets, month by month, by colleague, who is short by name.

Reading is book.review.time_spent's; charts and tables are in the modules beside this.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.review import time_words
from kehuapp.book.review.people import Period
from kehuapp.book.review.time_spent import (
    NOBODY,
    TimeSpent,
    by_month,
    by_staff,
    load_time_spent,
    parts_of,
    total_of,
    untiered_of,
)
from kehuapp.book.settings import load_settings
from kehuapp.sheets.form import Form
from kehuapp.text import words
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.charts.card import ChartCard
from kehuapp.ui.kit.form_dialog import CodeBox
from kehuapp.ui.kit.labels import Elided, one_line, plain_hint
from kehuapp.ui.review.figure_table import FigureTable
from kehuapp.ui.review.save_button import SaveButton
from kehuapp.ui.review.time.short_columns import columns_of
from kehuapp.ui.review.time.staff_table import StaffTable
from kehuapp.ui.review.time.time_charts import months_chart, shares_chart
from kehuapp.ui.work import tasks
from kehuapp.ui.work.charts.saving import save_table
from kehuapp.ui.work.session import Session

_ALL = "all"
_CHART_LINES, _LEAST_TABLE = 12, 230  # lines of a chart's card; pixels of height
_TABS = ("short", "staff")


class TimeView(QWidget):
    """Reads in the worker for `show_period`, and again for another colleague."""

    people_requested = Signal(list, str)
    contact_requested = Signal(int)
    about_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("review-time")
        self._session, self._book = session, session.book
        self._period: Period | None = None
        self._found: TimeSpent | None = None
        self.whose = CodeBox({})
        self.whose.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.whose.addItem("", _ALL)
        self._whose_label = QLabel()
        self._whose_label.setBuddy(self.whose)
        self.targets, self.list, self.save = QPushButton(), QPushButton(), SaveButton()
        self.targets.setProperty("link", "true")
        for button in (self.targets, self.list):
            button.setAutoDefault(False)
        self.shares, self.months = ChartCard(), ChartCard()
        self.each, self.note = Elided("quiet"), Elided("quiet")
        for label in (self.each, self.note):
            label.setMinimumWidth(1)
        self.tabs, self._tables = QTabBar(), QStackedWidget()
        self.short, self.staff = FigureTable(), StaffTable()
        for table in (self.short, self.staff):
            table.setProperty("card", "inner")
        self.short.setFrameShape(QFrame.Shape.NoFrame)
        self.nobody_short = QLabel()
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        for part in (self._whose_label, self.whose):
            top.addWidget(part)
        top.addWidget(self.note, 1)
        top.addWidget(self.targets)
        charts = QHBoxLayout()
        charts.setSpacing(14)
        for chart, stretch in ((self.shares, 5), (self.months, 6)):
            chart.setFixedHeight(_CHART_LINES * theme.line_height())
            charts.addWidget(chart, stretch)
        for tab in _TABS:
            self.tabs.setTabData(self.tabs.addTab(""), tab)
        self.tabs.setExpanding(False)
        self.tabs.setDocumentMode(True)
        self.nobody_short.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nobody_short.setProperty("role", "quiet")
        self.nobody_short.setWordWrap(True)
        for table in (self.short, self.staff, self.nobody_short):
            self._tables.addWidget(table)
        card = QFrame()
        card.setProperty("card", "true")
        head = QHBoxLayout()
        head.addWidget(self.tabs, 1)
        head.addWidget(self.list)
        head.addWidget(self.save)
        below = QVBoxLayout(card)
        below.setContentsMargins(18, 8, 12, 12)
        below.setSpacing(6)
        below.addLayout(head)
        below.addWidget(self._tables, 1)
        card.setMinimumHeight(_LEAST_TABLE)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(charts)
        column.addWidget(self.each)
        column.addWidget(card, 1)
        room = QScrollArea()
        room.setWidget(inside)
        room.setWidgetResizable(True)
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(room)

    def _connect(self) -> None:
        self.whose.activated.connect(lambda _place: self._read())
        self.targets.clicked.connect(lambda: self._session.go("settings", "tiers"))
        self.tabs.currentChanged.connect(lambda _place: self._show_tab())
        self.short.opened.connect(lambda row: self.contact_requested.emit(row.id))
        self.staff.staff_requested.connect(self._choose)
        self.list.clicked.connect(self._ask_list)
        self.shares.opened.connect(self._ask_tier)
        self.save.clicked.connect(self._save)
        for table in (self.short, self.staff):
            table.save_requested.connect(self._save)
        for card in (self.shares, self.months):
            card.save_requested.connect(lambda table: save_table(self._session, table))

    # What the page asks

    def show_period(self, period: Period) -> None:
        """Read this period; what was shown stays meanwhile."""
        self._period = period
        self._read()

    def take_focus(self) -> None:
        """The table has the keyboard."""
        shown = self._tables.currentWidget()
        (self.whose if shown is self.nobody_short else shown).setFocus()  # type: ignore[union-attr]

    def about(self) -> str:
        """What stands beside the title."""
        return self.tr("Where the time goes, against the plan")

    def build_form(self) -> Form | None:
        """Everything of it on paper, as it is shown."""
        if self._found is None:
            return None
        from kehuapp.ui.review.time.time_paper import build_form

        return build_form(self._found, load_settings(self._book))

    def chosen(self) -> int | None:
        """Whose time is shown; None: of all."""
        code = self.whose.code()
        return None if code in ("", _ALL) else int(code)

    # Reading and showing

    def _read(self) -> None:
        if self._period is None:
            return
        book, period, whose = self._book, self._period, self.chosen()

        def read(*_around: object) -> TimeSpent:
            return load_time_spent(book, period, whose)

        tasks.read_latest(self, "time", book, read, self._show)

    def _choose(self, staff_id: int) -> None:
        self.whose.set_code(str(staff_id))
        self._read()

    def _show(self, found: TimeSpent) -> None:
        self._found = found
        self._offer_staff(found)
        whose = found.chosen
        parts = parts_of(found, whose)
        shares = shares_chart(parts, found.looks, found.whom)
        self.shares.show_chart(shares, time_words.sum_sentence(parts))
        self.shares.explain(time_words.how_counted())
        nothing = time_words.sum_sentence(())
        self.months.show_chart(months_chart(by_month(found, whose), found.looks), "", nothing)
        each = time_words.each_sentence(parts, found.looks)
        self.each.show_text(each)
        self.each.setVisible(bool(each))
        self.note.show_text(time_words.untiered_sentence(untiered_of(found, whose)))
        names = {one.id: one.name for one in found.staff}
        self.short.show_rows(columns_of(names, found.today), found.short.rows)
        self.staff.show_staff(tuple(by_staff(found)), found.looks)
        self._say_tabs(found, bool(total_of(parts)))
        self._show_tab()
        self.about_changed.emit()

    def _offer_staff(self, found: TimeSpent) -> None:
        wished = [(str(one.id), one.name) for one in found.staff if one.active]
        wished.append((str(NOBODY), self.tr("No name noted")))
        code = self.whose.code()
        if code not in (_ALL, *(one for one, _name in wished)):
            wished.insert(-1, (code, self.whose.currentText()))
        self.whose.clear()
        self.whose.addItem(self.tr("Whole shop"), _ALL)
        for one, name in wished:
            self.whose.addItem(one_line(name, 40), one)
        self.whose.set_code(code)

    def _say_tabs(self, found: TimeSpent, has_time: bool) -> None:
        total, shown = found.short.total, len(found.short.rows)
        self.tabs.setTabText(0, self.tr("Short of contact  %1").replace("%1", f"{total:,}"))
        cut = self.tr("The first %1 of them are shown.").replace("%1", f"{shown:,}")
        self.tabs.setTabToolTip(0, plain_hint(cut) if shown < found.short.total else "")
        if has_time:
            self.nobody_short.setText(
                self.tr("Nobody got less time than their part: every customer is looked after.")
            )
        else:
            self.nobody_short.setText(time_words.sum_sentence(()))

    def _save(self) -> None:
        if self._found is None:
            return
        is_short = self.tabs.tabData(self.tabs.currentIndex()) == "short"
        table = self.short.as_table() if is_short else self.staff.as_table(self._found.looks)
        if table.height:
            save_table(self._session, table)

    def _show_tab(self) -> None:
        is_short = self.tabs.currentIndex() == 0
        rows = self._found.short.rows if self._found else ()
        empty = self.nobody_short if is_short and not rows else None
        table: QWidget = self.short if is_short else self.staff
        self._tables.setCurrentWidget(empty or table)
        self.list.setVisible(is_short and bool(rows))

    def _ask_list(self) -> None:
        chosen = self.short.chosen()
        rows = chosen if len(chosen) > 1 else self.short.figures.rows
        if rows:
            self.people_requested.emit([row.id for row in rows], self.tr("Short of contact"))

    def _ask_tier(self, contacts: Sequence[int]) -> None:
        if self._found is None:
            return
        tier = words.TIERS[self.shares.view.chosen_row()]
        name = words.tier_word(self._found.looks, tier)
        self.people_requested.emit(list(contacts), self.tr("Time for: %1").replace("%1", name))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._found is not None:
                self._show(self._found)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._whose_label.setText(self.tr("&Whose time:"))
        self.whose.setItemText(0, self.tr("Whole shop"))
        self.whose.setAccessibleName(self.tr("Whose time"))
        self.targets.setText(self.tr("Change the targets…"))
        self.list.setText(self.tr("Make a &list"))
        self.list.setToolTip(
            plain_hint(self.tr("Those chosen in the table, or all of it, as a list to call"))
        )
        self.tabs.setTabText(0, self.tr("Short of contact  %1").replace("%1", "0"))
        self.tabs.setTabText(1, self.tr("By colleague"))
        self.short.setAccessibleName(self.tr("Short of contact"))
        self.staff.setAccessibleName(self.tr("By colleague"))
