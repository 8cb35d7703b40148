"""The first view of a review: the sentence, its evidence, and whom a meeting talks about."""

from collections.abc import Sequence
from typing import overload

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kehuapp.book.review import sentences, time_words
from kehuapp.book.review.head import NAMED, Head, Named, load_head, load_named
from kehuapp.book.review.people import Period, TimeByTier, load_time
from kehuapp.book.review.short_of_time import ShortOf
from kehuapp.book.review.time_spent import TimeCardFigures, load_shortest
from kehuapp.book.settings import load_settings
from kehuapp.i18n import translate
from kehuapp.sheets.charts.values import Border, Measure, Pareto
from kehuapp.sheets.form import Form
from kehuapp.store.database import Book
from kehuapp.ui.kit.charts.card import ChartCard
from kehuapp.ui.review.meeting import keys
from kehuapp.ui.review.meeting.card import SuggestionCard
from kehuapp.ui.review.meeting.meeting_list import MeetingList
from kehuapp.ui.review.meeting.running import running_of
from kehuapp.ui.review.overview import overview_words
from kehuapp.ui.review.parts import paper_of, shown_name
from kehuapp.ui.review.time.time_card import TimeCard
from kehuapp.ui.review.time.time_charts import shares_chart
from kehuapp.ui.work import tasks
from kehuapp.ui.work.charts.saving import save_table
from kehuapp.ui.work.session import Session

_GAP = 14  # pixels between what stands side by side


class Overview(QWidget):
    """Reads the head of the period and its time, and shows both together; then who is shortest of
    it and who is to be talked about.

    The keys of a meeting work wherever the keyboard is, but in a box that is typed in; the bar of
    whom it talks about is marked in the curve.
    """

    people_requested = Signal(list, str)
    contact_requested = Signal(int)
    about_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._head: Head | None = None
        self._time = TimeByTier((), 0)
        self._arrived: list[Head | TimeByTier] = []
        self._shortest: tuple[ShortOf, ...] = ()
        self._currency = load_settings(session.book).currency
        self.sentence = QLabel()
        self.sentence.setObjectName("review_sentence")
        self.sentence.setProperty("role", "title")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.curve = ChartCard()
        self.time = TimeCard(session)
        # Below that a tier would stand in the table alone.
        self.time.chart.setMinimumHeight(self.fontMetrics().height() * 11 // 2)
        self.upper = QHBoxLayout()
        self.upper.setSpacing(_GAP)
        self.upper.addWidget(self.curve, 66)
        self.upper.addWidget(self.time, 34)
        self.suggestion, self.list = SuggestionCard(session), MeetingList(session)
        self.beneath = QHBoxLayout()
        self.beneath.setSpacing(_GAP)
        self.beneath.addWidget(self.suggestion, 66)
        self.beneath.addWidget(self.list, 34)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addWidget(self.sentence)
        column.addLayout(self.upper, 50)
        column.addLayout(self.beneath, 50)
        self.meeting = running_of(session)
        self.meeting.read.connect(self._point)
        self.meeting.moved.connect(self._point)
        for card in (self.suggestion, self.list):
            card.contact_requested.connect(self.contact_requested)
        self.curve.opened.connect(self._open)
        self.curve.save_requested.connect(lambda table: save_table(session, table))
        self.time.people_requested.connect(self.people_requested)

    # What a view is asked

    def show_period(self, period: Period) -> None:
        """Read anew for this period."""
        book = self._session.book
        self._arrived.clear()

        def read(_progress: tasks.Progress, _cancelled: tasks.Cancelled) -> Head:
            return load_head(book, period)

        def read_time(_progress: tasks.Progress, _cancelled: tasks.Cancelled) -> TimeByTier:
            return load_time(book, period, period.zone)

        # At the same time: each takes as long as the other in a large book.
        tasks.read_latest(self, "head", book, read, self._take)
        tasks.read_latest(self, "time", book, read_time, self._take, lane="beside")

    def take_focus(self) -> None:
        """Take the keyboard."""
        self.suggestion.setFocus()

    def build_form(self) -> Form | None:
        """The sentence, the curve and the time on paper."""
        head = self._head
        if head is None:
            return None
        from kehuapp.sheets.review.tables import Section

        settings = load_settings(self._session.book)
        title = translate("Review", "Customer review")
        sentence, beside = self._said(head)
        curve, shares = self._chart(head), shares_chart(self._time.tiers, self._session.looks)
        sections = [Section(sentence, beside, chart=None if curve.is_empty else curve)]
        if any(part.share for part in self._time.tiers):
            said = time_words.sum_sentence(self._time.tiers)
            sections.append(Section(translate("Review", "Where the time goes"), said, chart=shares))
        return paper_of(settings, title, self.about(), sections)

    def about(self) -> str:
        """The days of the period, by what, and how many bring something."""
        return overview_words.about(self._head) if self._head is not None else ""

    # Showing

    def _take(self, part: Head | TimeByTier) -> None:
        """Show both when both are there: the sentence speaks of the time."""
        self._arrived.append(part)
        head = next((one for one in self._arrived if isinstance(one, Head)), None)
        time = next((one for one in self._arrived if isinstance(one, TimeByTier)), None)
        if head is not None and time is not None:
            self._show(head, time)

    def _show(self, head: Head, time: TimeByTier) -> None:
        self._head, self._time, self._shortest = head, time, ()
        self._say()
        # Painted now: what is read next would share the time with it.
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.repaint()
        book = self._session.book

        def read(_progress: tasks.Progress, _cancelled: tasks.Cancelled) -> tuple[ShortOf, ...]:
            return load_shortest(book, head.period, time.tiers)

        tasks.read_latest(self, "shortest", book, read, self._show_shortest)
        self.meeting.show_period(head.period)

    def _show_shortest(self, shortest: tuple[ShortOf, ...]) -> None:
        self._shortest = shortest
        if self._head is not None:
            self.time.show_time(self._figures(self._head))

    def _point(self) -> None:
        person = self.meeting.current()
        self.curve.view.point_to(None if person is None else person.id)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Z from the window while a decision can be taken back."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and keys.is_take_back(self.meeting, event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not keys.act(self.meeting, event):
            super().keyPressEvent(event)

    def _say(self) -> None:
        head = self._head
        if head is None:
            return
        said = self._said(head)
        self.sentence.setText(said[0])
        self.curve.show_chart(self._chart(head), said[1], overview_words.nothing(head))
        self.curve.explain(overview_words.how(head))
        self.time.show_time(self._figures(head))
        self.about_changed.emit()

    def _said(self, head: Head) -> tuple[str, str]:
        return (
            sentences.of_value(head, self._time.tiers, self._session.looks),
            overview_words.beside(head, self._currency),
        )

    def _figures(self, head: Head) -> TimeCardFigures:
        return TimeCardFigures(head.period, "", *self._time, self._shortest, self._session.looks)

    def _chart(self, head: Head) -> Pareto:
        # Of what is nothing or less in all, nobody has a share.
        ids, ascending = (head.ids, head.cuts.ascending) if head.total > 0 else ((), ())
        names = Names(self._session.book, ids, head.named)
        has_tiers = any(one.tier for one in head.named)
        tiers: Sequence[str | None] = TiersOnly(names) if has_tiers else (None,) * len(ids)
        values = tuple(reversed(ascending))
        ends = ((head.cuts.least_a, "A"), (head.cuts.least_b, "B"), (1, "C"))
        counted = {head.cuts.count_from(least): letter for least, letter in reversed(ends)}
        borders = tuple(
            Border(count, letter)
            for count, letter in sorted(counted.items())
            if count and head.enough
        )
        what = overview_words.what(head)
        return Pareto(
            translate("Review", "What customers bring"),
            NamesOnly(names),
            values,
            ids,
            tiers,
            Measure("money", self._currency),
            name_word=translate("Review", "Customer"),
            value_word=what,
            line_word=translate("Review", "Cumulative"),
            front=head.top_count if head.enough else 0,
            borders=borders,
            looks=self._session.looks,
        )

    def _open(self, ids: list[int]) -> None:
        if len(ids) == 1:
            self.contact_requested.emit(ids[0])
        elif ids and self._head is not None:
            first = self._head.ids.index(ids[0]) + 1
            # Places, as the bar says: equals share a rank.
            name = translate("Chart", "No. %1 to %2", f"{first:,}", f"{first + len(ids) - 1:,}")
            self.people_requested.emit(list(ids), name)

    # Qt

    def _rows(self) -> tuple[tuple[QWidget, QWidget], ...]:
        return (self.curve, self.time), (self.suggestion, self.list)

    def minimumSizeHint(self) -> QSize:
        """As narrow as it may be when everything stands below one another."""
        narrow = max(part.minimumSizeHint().width() for row in self._rows() for part in row)
        return QSize(narrow, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where letters are large, or the window narrow, nothing stands side by side."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        needed = max(
            sum(part.minimumSizeHint().width() for part in row) + _GAP for row in self._rows()
        )
        for row in (self.upper, self.beneath):
            row.setDirection(across if self.width() >= needed else down)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()


class Names:
    """Names and tiers of many customers, read some hundreds at a time when somebody looks."""

    def __init__(self, book: Book, ids: Sequence[int], first: Sequence[Named]) -> None:
        self._book, self._ids = book, ids
        self._parts = {0: list(first)}

    def __len__(self) -> int:
        return len(self._ids)

    def at(self, place: int) -> Named:
        """Those of one place."""
        part = place // NAMED
        if part not in self._parts:
            ids = self._ids[part * NAMED : (part + 1) * NAMED]
            self._parts[part] = load_named(self._book, ids)
        return self._parts[part][place % NAMED]


class NamesOnly(Sequence[str]):
    """The names of `Names`."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def __len__(self) -> int:
        return len(self._names)

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[str]: ...
    def __getitem__(self, place: int | slice) -> str | Sequence[str]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        return shown_name(self._names.at(range(len(self))[place]).name)


class TiersOnly(Sequence[str | None]):
    """The tiers of `Names`."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def __len__(self) -> int:
        return len(self._names)

    @overload
    def __getitem__(self, place: int) -> str | None: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[str | None]: ...
    def __getitem__(self, place: int | slice) -> str | Sequence[str | None] | None:
        if isinstance(place, slice):
            return [self._names.at(one).tier for one in range(*place.indices(len(self)))]
        return self._names.at(range(len(self))[place]).tier
