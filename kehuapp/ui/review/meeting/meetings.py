"""The view of meetings that were held: the list, what one decided, two compared, on paper."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.review.meetings import held
from kehuapp.book.review.meetings.held import Compared, HeldItem, HeldRow
from kehuapp.book.review.people import Period
from kehuapp.book.settings import Settings, ask_settings
from kehuapp.i18n import translate
from kehuapp.rules.review.buying import MOST_MONTHS
from kehuapp.sheets.form import Form
from kehuapp.store.asking import together
from kehuapp.text import words
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.kit.form_dialog import CodeBox
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import Elided
from kehuapp.ui.kit.painting.rows import set_up_table
from kehuapp.ui.review.meeting import doing, held_words
from kehuapp.ui.review.meeting.items_model import Cells, ItemsModel
from kehuapp.ui.review.meeting.running import running_of
from kehuapp.ui.review.parts import shown_name
from kehuapp.ui.review.save_button import SaveButton, wishes_to_save
from kehuapp.ui.work import tasks
from kehuapp.ui.work.charts.saving import save_table
from kehuapp.ui.work.session import Session

_ROW, _LEAST_WORDS = 32, 160  # pixels of a row, and of the column of words
_NOW = "now"


class Read(NamedTuple):
    """All meetings, and of the one that is chosen what it decided, or what became of it since."""

    settings: Settings
    rows: list[HeldRow]
    chosen: int | None
    items: list[HeldItem]
    compared: list[Compared] | None


class MeetingsView(QWidget):
    """Reads in the worker; what is done with a meeting is in doing."""

    people_requested = Signal(list, str)
    contact_requested = Signal(int)
    about_changed = Signal()
    view_requested = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("meetings")
        self._session = session
        self._period: Period | None = None
        self._read: Read | None = None
        self._is_filling = False
        self.meetings, self.items = ItemsModel(), ItemsModel()
        self.table, self.list = _Table(self.meetings), _Table(self.items)
        self.table.setObjectName("held_meetings")
        self.list.setObjectName("meeting_items")
        self.heading, self.told = QLabel(), Elided("quiet")
        self.heading.setProperty("role", "heading")
        self.versus = CodeBox({})
        self.versus.setObjectName("compare_meetings")
        self.versus.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.correct, self.delete, self.show_list = QPushButton(), QPushButton(), QPushButton()
        self.save = SaveButton()
        self.going_on, self.start = QLabel(), QPushButton()
        self.going_on.setProperty("role", "quiet")
        self.going_on.setWordWrap(True)
        self.empty = EmptyPlace()
        self._lay_out()
        self._connect()
        self._say()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.heading)
        line.addWidget(self.told, 1)
        for part in (self.versus, self.show_list, self.correct, self.delete, self.save):
            line.addWidget(part)
        lower = QWidget()
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 6, 0, 0)
        below.setSpacing(8)
        below.addLayout(line)
        below.addWidget(self.list, 1)
        self._work = QSplitter(Qt.Orientation.Vertical)
        self._work.addWidget(self.table)
        self._work.addWidget(lower)
        self._work.setChildrenCollapsible(False)
        self._work.setStretchFactor(0, 2)
        self._work.setStretchFactor(1, 5)
        for model in (self.meetings, self.items):
            model.setParent(self)
        top = QHBoxLayout()
        top.addWidget(self.going_on, 1)
        top.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self._work, 1)
        column.addWidget(self.empty, 1)
        self._work.hide()
        self.empty.hide()

    def _connect(self) -> None:
        for button in (self.correct, self.delete, self.show_list, self.start):
            button.setAutoDefault(False)
        self.start.clicked.connect(lambda: self.view_requested.emit("overview"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_both: self._choose())
        self.table.opened.connect(self.correct.click)
        self.versus.activated.connect(lambda _at: self.refresh())
        self.list.opened.connect(self._open)
        self.correct.clicked.connect(self._correct)
        self.delete.clicked.connect(self._delete)
        self.show_list.clicked.connect(self._ask_list)
        self.save.clicked.connect(self._save_items)
        self.list.save_requested.connect(self._save_items)
        self.table.save_requested.connect(self._save_meetings)
        for key, button in (("F2", self.correct), ("Del", self.delete)):
            short = QShortcut(QKeySequence.fromString(key), self)
            short.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            short.activated.connect(button.click)
        theme.watch().changed.connect(self._say)

    # What the page asks

    def show_period(self, period: Period) -> None:
        """Read again; the period is what a meeting is compared with."""
        self._period = period
        self._say_going_on()
        self.refresh()

    def take_focus(self) -> None:
        """Give the keyboard to the list of meetings."""
        self.table.setFocus()

    def build_form(self) -> Form | None:
        """The minutes of the meeting that is chosen."""
        from kehuapp.ui.review.meeting.paper import build_form

        row = self._chosen_row()
        if row is None or self._read is None:
            return None
        return build_form(row, self._read.items, self._read.settings, self._session.looks)

    def about(self) -> str:
        """How many were held, and when the next one is."""
        read = self._read
        if read is None or not read.rows:
            return ""
        told = translate("Meetings", "%n meeting(s) held", n=len(read.rows))
        if read.rows[0].next_on:
            day = words.written_day(read.rows[0].next_on)
            told = f"{told} · {translate('Meetings', 'next one: %1', day)}"
        return told

    # Reading

    def refresh(self) -> None:
        """Read in the worker; what was shown stays meanwhile."""
        book, period, versus = self._session.book, self._period, self.versus.code()
        wanted = self._chosen()
        known = {row.id for row in self._read.rows} if self._read is not None else set()

        def read(*_around: object) -> Read:
            settings, rows = book.ask(together(ask_settings(), held.ask_meetings()))
            ids = [row.id for row in rows]
            is_new = bool(known) and bool(ids) and ids[0] not in known  # just held
            chosen = wanted if wanted in ids and not is_new else ids[0] if ids else None
            if chosen is None:
                return Read(settings, rows, None, [], None)
            items = book.ask(held.ask_items(chosen))
            compared = None
            if versus == _NOW and period is not None:
                row = next(row for row in rows if row.id == chosen)
                compared = held.compare_with_now(book, chosen, _as_long_as(row, period))
            elif versus.isdecimal() and int(versus) in ids and int(versus) != chosen:
                earlier, later = sorted((chosen, int(versus)), key=ids.index, reverse=True)
                compared = held.compare_meetings(book, earlier, later)
            if compared is not None:
                compared.sort(key=lambda one: not one.has_moved)
            return Read(settings, rows, chosen, items, compared)

        tasks.read_latest(self, "meetings", book, read, self._show)

    @guarded
    def _show(self, read: Read) -> None:
        self._read = read
        self._is_filling = True
        rows = read.rows
        self.empty.setVisible(not rows)
        self._work.setVisible(bool(rows))
        self.meetings.show_rows(
            self._meeting_heads(), [row.id for row in rows],
            lambda at: _meeting_cells(rows[at]), frozenset((3, 4)),
        )  # fmt: skip
        at = next((n for n, row in enumerate(rows) if row.id == read.chosen), -1)
        if at >= 0:
            self.table.setCurrentIndex(self.meetings.index(at, 0))
        self.table.fit((0, 1, 3, 4, 5), 2)
        self._fill_versus(read)
        self._show_items(read)
        self._is_filling = False
        self._say_chosen()
        self.about_changed.emit()

    def _show_items(self, read: Read) -> None:
        looks, currency = self._session.looks, read.settings.currency

        def named(tier: str | None) -> str:
            return f"{theme.tier_mark(tier)} {words.tier_word(looks, tier) or '–'}".strip()

        if read.compared is None:
            items = read.items

            def decided(at: int) -> Cells:
                one = items[at]
                told = held_words.figures(one.figures, currency)
                return Cells(
                    (shown_name(one.name), named(one.tier_before), named(one.tier_after),
                     told.value, told.rank, told.times, told.last, told.hours, one.reason),
                    not one.is_kept,
                )  # fmt: skip

            self.items.show_rows(
                self._item_heads(), [one.contact_id for one in items], decided,
                frozenset((3, 4, 5, 7)),
            )  # fmt: skip
            self.list.fit((0, 1, 2, 3, 4, 5, 6, 7), 8)
            return
        both = read.compared

        def became(at: int) -> Cells:
            one = both[at]
            then = held_words.figures(one.first, currency)
            since = held_words.figures(one.second, currency)
            return Cells(
                (shown_name(one.name), named(one.first_tier) if one.first else "",
                 named(one.second_tier) if one.second else "", then.value, since.value,
                 then.rank, since.rank, since.last, since.state),
                one.has_moved,
            )  # fmt: skip

        self.items.show_rows(
            self._compared_heads(), [one.contact_id for one in both], became,
            frozenset((3, 4, 5, 6)),
        )  # fmt: skip
        self.list.fit((0, 1, 2, 3, 4, 5, 6, 7), 8)

    def _fill_versus(self, read: Read) -> None:
        """With what the meeting may be compared."""
        code = self.versus.code()
        self.versus.clear()
        self.versus.addItem(translate("Meetings", "As it was decided"), "")
        self.versus.addItem(translate("Meetings", "Compare with now"), _NOW)
        for row in read.rows:
            if row.id != read.chosen:
                day = words.written_day(row.held_on)
                self.versus.addItem(translate("Meetings", "Compare with %1", day), str(row.id))
        known = [self.versus.itemData(at) for at in range(self.versus.count())]
        self.versus.set_code(code if code in known else "")

    # Choosing and doing

    def _chosen(self) -> int | None:
        return self.meetings.id_at(self.table.currentIndex().row())

    def _chosen_row(self) -> HeldRow | None:
        rows = self._read.rows if self._read is not None else []
        return next((row for row in rows if row.id == self._chosen()), None)

    def _choose(self) -> None:
        if not self._is_filling:
            self.refresh()

    def _open(self) -> None:
        contact = self.items.id_at(self.list.currentIndex().row())
        if contact is not None:
            self.contact_requested.emit(contact)

    def _correct(self) -> None:
        row = self._chosen_row()
        if row is not None:
            doing.correct(self._session, row)

    def _delete(self) -> None:
        row = self._chosen_row()
        if row is not None:
            doing.delete(self._session, row.id)

    def _save_items(self) -> None:
        self._save(self.items, self.heading.text())

    def _save_meetings(self) -> None:
        self._save(self.meetings, translate("Review", "Meetings"))

    def _save(self, rows: ItemsModel, title: str) -> None:
        if rows.rowCount():
            save_table(self._session, rows.as_table(title))

    def _ask_list(self) -> None:
        row = self._chosen_row()
        if row is not None and self.items.ids():
            name = translate("Meetings", "Meeting of %1", words.written_day(row.held_on))
            self.people_requested.emit(list(self.items.ids()), name)

    # Words

    def _say(self) -> None:
        """All words anew."""
        self._say_going_on()
        self.correct.setText(translate("Meetings", "Correct…"))
        self.correct.setToolTip("F2")
        self.delete.setText(translate("Meetings", "Delete"))
        self.delete.setToolTip(translate("Meetings", "Del; the tiers stay as they are"))
        self.show_list.setText(translate("Meetings", "Show as a list"))
        self.table.setAccessibleName(translate("Meetings", "Meetings that were held"))
        self.list.setAccessibleName(translate("Meetings", "What was decided"))
        self.versus.setAccessibleName(translate("Meetings", "Compare"))
        self.empty.say(
            "chart-column",
            translate("Meetings", "No meeting was held yet"),
            translate(
                "Meetings",
                "Under “Overview” decide who belongs in which tier, and finish the meeting there: "
                "its figures, its note and the next date are then kept here.",
            ),
        )
        if self._read is not None:
            self._show(self._read)

    def _say_going_on(self) -> None:
        """Where a meeting is held, and whether one was begun."""
        decided = len(running_of(self._session).meeting.decisions)
        if decided:
            told = translate("Meetings", "A meeting is going on: %n decided so far.", n=decided)
            wish = translate("Meetings", "Go on with it")
        else:
            told = translate("Meetings", "A meeting decides who belongs in which tier.")
            wish = translate("Meetings", "Hold a meeting")
        self.going_on.setText(told)
        self.start.setText(wish)
        self.start.setToolTip(translate("Meetings", "Under “Overview”"))

    def _say_chosen(self) -> None:
        row, read = self._chosen_row(), self._read
        if row is None or read is None:
            return
        day = words.written_day(row.held_on)
        self.heading.setText(translate("Meetings", "Meeting of %1", day))
        if read.compared is None:
            told = row.note or translate(
                "Meetings", "Figures as they were then, from %1 to %2",
                words.written_day(row.from_on), words.written_day(row.until_on),
            )  # fmt: skip
        else:
            moved = sum(one.has_moved for one in read.compared)
            told = translate("Meetings", "%n customer(s) moved since", n=moved)
        self.told.show_text(told)
        self.show_list.setEnabled(bool(self.items.ids()))

    def _meeting_heads(self) -> Sequence[str]:
        return (
            translate("Meetings", "Date"),
            translate("Meetings", "Attendees"),
            translate("Meetings", "Note"),
            translate("Meetings", "Talked about"),
            translate("Meetings", "Changed"),
            translate("Meetings", "Next date"),
        )

    def _item_heads(self) -> Sequence[str]:
        return (
            translate("Meetings", "Customer"),
            translate("Meetings", "Before"),
            translate("Meetings", "After"),
            translate("Meetings", "Value"),
            translate("Meetings", "Rank"),
            translate("Meetings", "Times"),
            translate("Meetings", "Last bought"),
            translate("Meetings", "Hours"),
            translate("Meetings", "Why"),
        )

    def _compared_heads(self) -> Sequence[str]:
        return (
            translate("Meetings", "Customer"),
            translate("Meetings", "Tier then"),
            translate("Meetings", "Tier since"),
            translate("Meetings", "Value then"),
            translate("Meetings", "Value since"),
            translate("Meetings", "Rank then"),
            translate("Meetings", "Rank since"),
            translate("Meetings", "Last bought"),
            translate("Meetings", "State"),
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)


class _Table(QTableView):
    """A quiet table; Enter or a double click opens, S wishes for it as a file."""

    opened = Signal()
    save_requested = Signal()

    def __init__(self, model: ItemsModel) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setModel(model)
        set_up_table(self, _ROW)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self._stretched = 0

    def fit(self, columns: Sequence[int], stretched: int) -> None:
        """Make these columns as wide as what is seen of them; one takes what is left, and is rolled
        to where too little is."""
        self._stretched = stretched
        for column in columns:
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, min(self.columnWidth(column) + 16, 240))
        self._give_rest()

    def _give_rest(self) -> None:
        header, count = self.horizontalHeader(), self.model().columnCount()
        if self._stretched < count:
            others = sum(self.columnWidth(at) for at in range(count) if at != self._stretched)
            least = max(header.sectionSizeHint(self._stretched), _LEAST_WORDS)
            self.setColumnWidth(self._stretched, max(least, self.viewport().width() - others))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_rest()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit()
        elif wishes_to_save(event):
            self.save_requested.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _text: str) -> None:
        """Letters are no search here."""


def _as_long_as(row: HeldRow, period: Period) -> Period:
    """So many months until now as those that the meeting looked at: others tell nothing."""
    months = row.figures.get("months")
    if type(months) is not int or not 1 <= months <= MOST_MONTHS or months == period.months:
        return period
    return period._replace(months=months, is_kept=False)


def _meeting_cells(row: HeldRow) -> Cells:
    return Cells(
        (
            words.written_day(row.held_on),
            row.attendees,
            row.note,
            f"{row.decided:,}",
            f"{row.changed:,}",
            words.written_day(row.next_on) if row.next_on else "–",
        )
    )
