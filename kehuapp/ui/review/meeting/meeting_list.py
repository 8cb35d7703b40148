"""The list of a meeting that goes on: who is talked about, what is decided, and of many at once.

The card beside it shows the one who is looked at; both share what is in running.
"""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
)

from kehuapp.book.review.people import Person
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import Elided, draw_line, elided, plain_hint, rule
from kehuapp.ui.kit.menu_buttons import give_menu
from kehuapp.ui.kit.painting.rows import fill, set_up_table, weighted
from kehuapp.ui.review.meeting import doing, keys, meeting_words
from kehuapp.ui.review.meeting.running import RunningMeeting, running_of
from kehuapp.ui.review.parts import shown_name
from kehuapp.ui.work.session import Session

ROW = 36  # pixels
_SIDE, _MARK, _ARROW, _TICK = 16, 16, 8, 14
_LETTERS = ("A", "B", "C", "–", "R")


class ListModel(QAbstractListModel):
    """The people of the meeting, in its order; a row as a sentence. Below those to decide is a line
    that says how many kept their tier, and below it these, where they are not folded."""

    def __init__(self, meeting: RunningMeeting) -> None:
        super().__init__()
        self._meeting = meeting
        self._found = meeting.found
        self._rows = 0

    def show_people(self) -> None:
        """Show who is talked about now."""
        self.beginResetModel()
        self._found, people = self._meeting.found, self._meeting.people()
        self._rows = self._meeting.listed() + (self._meeting.to_ask() < len(people))
        self.endResetModel()

    def place_of(self, row: int) -> int | None:
        """Who stands in a row, as a place among the people; None: the line of the fold."""
        to_ask = self._found.to_ask if self._found is not None else 0
        return row if row < to_ask else None if row == to_ask else row - 1

    def row_of(self, place: int) -> int:
        """Where somebody stands."""
        to_ask = self._found.to_ask if self._found is not None else 0
        return place if place < to_ask else place + 1

    def show_decisions(self) -> None:
        """What is decided has changed."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(self._rows - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._rows

    @guarded
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid() or not 0 <= index.row() < self._rows or self._found is None:
            return None
        place = self.place_of(index.row())
        if place is None:
            is_said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return meeting_words.folded(self._found) if is_said else None
        person = self._found.people[place]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            decision = self._meeting.decision_of(person)
            return meeting_words.row(person, decision, self._meeting.session.looks)
        if role == Qt.ItemDataRole.UserRole:
            return person
        return None


class _Painter(QStyledItemDelegate):
    """A row: name, mark of the tier, › the mark it gets, what is decided at the right."""

    def __init__(self, view: "_View", meeting: RunningMeeting) -> None:
        super().__init__(view)
        self._view, self._meeting = view, meeting

    def sizeHint(self, *_about: object) -> QSize:
        return QSize(200, ROW)

    @guarded
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        person = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        if not isinstance(person, Person):
            self._paint_fold(painter, rect, str(index.data()))
            return
        meeting, now, font = self._meeting, theme.current(), self._view.font()
        is_now = person is meeting.current()
        painter.save()
        if is_now:
            fill(painter, rect, QColor(now.selection))
            fill(painter, QRect(rect.left(), rect.top(), 3, rect.height()), QColor(now.jade))
        painter.setPen(QColor(now.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        decision = meeting.decision_of(person)
        is_overtaken = person.id in meeting.overtaken
        told = ""
        if meeting.found is not None:
            told = meeting_words.status(person, decision, meeting.found, is_overtaken)
        if is_now and decision is None and not is_overtaken:
            told = translate("Meetings", "now")
        inside = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        painter.setFont(weighted(font, 1.0, is_now))
        wide = min(painter.fontMetrics().horizontalAdvance(told) + 2, inside.width() // 2)
        colour = now.jade if is_now else now.gold if is_overtaken else now.quiet
        painter.setPen(QColor(colour))
        right = QRect(inside.right() - wide, rect.top(), wide, rect.height())
        draw_line(painter, right, elided(painter.fontMetrics(), told, wide))
        if decision is not None:
            spot = QRect(right.left() - _TICK - 5, rect.center().y() - _TICK // 2, _TICK, _TICK)
            ratio = self._view.devicePixelRatioF()
            painter.drawPixmap(spot, icons.pixmap("check", now.jade, _TICK, ratio))
            wide += _TICK + 5
        tier = decision.tier if decision is not None else person.suggestion.tier
        marks = 2 * _MARK + _ARROW + 16
        room = inside.width() - wide - marks - 10
        painter.setFont(weighted(font, 1.0, True))
        painter.setPen(QColor(now.ink))
        name = elided(painter.fontMetrics(), shown_name(person.name), max(room, 40))
        draw_line(painter, inside, name)
        x = inside.left() + min(painter.fontMetrics().horizontalAdvance(name), max(room, 40)) + 8
        painter.setFont(weighted(font, 0.95, False))
        for sign, colour, wide in (
            (theme.tier_mark(person.tier) or "–", self._colour(person.tier), _MARK + 4),
            ("›", now.quiet, _ARROW + 4),
            (theme.tier_mark(tier) or "–", self._colour(tier), _MARK),
        ):
            painter.setPen(QColor(colour))
            draw_line(painter, QRect(x, rect.top(), wide, rect.height()), sign)
            x += wide
        painter.restore()

    def _paint_fold(self, painter: QPainter, rect: QRect, said: str) -> None:
        """How many kept their tier, and whether they are seen."""
        now, inside = theme.current(), rect.adjusted(_SIDE, 0, -_SIDE, 0)
        painter.save()
        spot = QRect(inside.left(), rect.center().y() - _TICK // 2, _TICK, _TICK)
        icon = "chevron-down" if self._meeting.is_unfolded else "chevron-right"
        ratio = self._view.devicePixelRatioF()
        painter.drawPixmap(spot, icons.pixmap(icon, now.quiet, _TICK, ratio))
        painter.setPen(QColor(now.quiet))
        painter.setFont(weighted(self._view.font(), 1.0, False))
        inside.setLeft(spot.right() + 8)
        key = painter.fontMetrics().horizontalAdvance("F")
        draw_line(painter, QRect(inside.right() - key, rect.top(), key + 1, rect.height()), "F")
        room = inside.width() - key - 8
        draw_line(painter, inside, elided(painter.fontMetrics(), said, room))
        painter.restore()

    def _colour(self, tier: str | None) -> str:
        own = self._meeting.session.looks.colour(tier)
        return theme.tier_colours(theme.current(), tier, own)[0]


class _View(QTableView):
    """One painted column; keys are verbs, the current row is the one who is looked at."""

    opened = Signal()
    focus_changed = Signal()

    def __init__(self, model: ListModel, meeting: RunningMeeting) -> None:
        super().__init__()
        self._meeting = meeting
        self.setModel(model)
        set_up_table(self, ROW)
        self.setItemDelegate(_Painter(self, meeting))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._rows = model
        self.clicked.connect(self._choose)
        self.doubleClicked.connect(self._double)

    def _choose(self, index: QModelIndex) -> None:
        place = self._rows.place_of(index.row())
        if place is None:
            self._meeting.fold(self._meeting.is_unfolded)
        else:
            self._meeting.go(place)

    def _double(self, index: QModelIndex) -> None:
        if self._rows.place_of(index.row()) is not None:
            self.opened.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        if not held and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._meeting.step(1 if key == Qt.Key.Key_Down else -1)
        elif not held and key == Qt.Key.Key_Home:
            self._meeting.go(0)
        elif not held and key == Qt.Key.Key_End:
            self._meeting.go(self._meeting.listed() - 1)
        elif not held and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif not keys.act(self._meeting, event):
            event.ignore()  # no search by the letters typed: keys are verbs here


class MeetingList(QFrame):
    """The head says who is there, the foot what is decided; what the buttons do is in doing."""

    contact_requested = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("meeting_list")
        self.setProperty("card", "true")
        self.meeting = meeting = running_of(session)
        self.model = ListModel(meeting)
        self.model.setParent(self)
        self.view = _View(self.model, meeting)
        self.heading, self.count = QLabel(), Elided("small")
        self.heading.setProperty("role", "heading")
        self.there, self.many, self.finish = QPushButton(), QPushButton(), QPushButton()
        self.there.setProperty("link", "true")
        self._menu = QMenu(self.many)
        give_menu(self.many, self._menu)
        self._menu.aboutToShow.connect(self._fill_menu)
        head = QHBoxLayout()
        head.setContentsMargins(18, 10, 14, 10)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.there)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 12, 8)
        foot.setSpacing(8)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.many)
        foot.addWidget(self.finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self.view, 1)
        column.addWidget(rule())
        column.addLayout(foot)
        for button in (self.there, self.many, self.finish):
            button.setAutoDefault(False)
        self._connect()
        self._say()

    def _connect(self) -> None:
        meeting = self.meeting
        meeting.read.connect(self._read)
        meeting.moved.connect(self._follow)
        meeting.decided.connect(self._decided)
        self.there.clicked.connect(lambda: doing.describe(meeting))
        self.finish.clicked.connect(lambda: doing.finish(meeting))
        self.view.opened.connect(self._open)
        self.view.focus_changed.connect(self._mark)
        theme.watch().changed.connect(self._say)

    def _open(self) -> None:
        person = self.meeting.current()
        if person is not None:
            self.contact_requested.emit(person.id)

    def _mark(self) -> None:
        """Show that the keys go to the list."""
        self.setProperty("focused", "true" if self.view.hasFocus() else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def _read(self) -> None:
        self.model.show_people()
        self._follow()
        self._say()

    def _follow(self) -> None:
        index = self.model.index(self.model.row_of(self.meeting.place))
        self.view.setCurrentIndex(index)
        if index.isValid():
            self.view.scrollTo(index)
        self.view.viewport().update()

    def _decided(self) -> None:
        self.model.show_decisions()
        self._say()

    def _say(self) -> None:
        """All words anew."""
        meeting = self.meeting
        self.heading.setText(translate("Meetings", "This meeting"))
        attendees = meeting.meeting.attendees
        told = translate("Meetings", "Present: %1", attendees) if attendees else ""
        metrics = self.there.fontMetrics()
        shown = elided(metrics, told, 190).replace("&", "&&")
        self.there.setText(shown or translate("Meetings", "Who is there…"))
        hint = told or translate("Meetings", "Attendees, minutes, note, next date")
        self.there.setToolTip(plain_hint(hint))
        changed, kept, open_ones = meeting.counts()
        self.count.show_text(
            translate("Meetings", "%1 change · %2 kept · %3 open", changed, kept, open_ones)
        )
        self.many.setText(translate("Meetings", "Many…"))
        self.many.setToolTip(translate("Meetings", "Decide many at once"))
        self.many.setEnabled(bool(meeting.people()))
        self.finish.setText(translate("Meetings", "Finish…"))
        self.finish.setToolTip("Ctrl+Enter")
        self.view.setAccessibleName(translate("Meetings", "Who is talked about"))
        self.view.viewport().update()

    def _fill_menu(self) -> None:
        """What can be decided at once, with how many it would be."""
        menu, meeting = self._menu, self.meeting
        menu.clear()
        open_ones = meeting.open_places()

        def offer(text: str, places: list[int], take: bool) -> None:
            if places:
                action = menu.addAction(text)
                action.triggered.connect(lambda _on=False: meeting.decide_many(places, take))

        lines, count = meeting.people().lines, len(open_ones)
        by_letter: dict[str, list[int]] = {}
        if meeting.found is not None:
            cuts = meeting.found.around.cuts
            for at in open_ones:
                by_letter.setdefault(cuts.class_of(lines[at].value), []).append(at)

        offer(translate("Meetings", "Take all that are open (%1)", count), open_ones, True)
        offer(translate("Meetings", "Keep all that are open (%1)", count), open_ones, False)
        menu.addSeparator()
        for letter in _LETTERS:
            some = by_letter.get(letter, [])
            offer(_of_class(letter, len(some)), some, True)
        if meeting.found is not None and meeting.to_ask() < len(lines):
            menu.addSeparator()
            is_seen = meeting.is_unfolded
            said = (
                translate("Meetings", "Fold those who were kept")
                if is_seen
                else translate("Meetings", "Show those who were kept")
            )
            action = menu.addAction(
                words.with_aside(said, meeting_words.folded(meeting.found)) + "\tF"
            )
            action.triggered.connect(lambda: meeting.fold(is_seen))
        if meeting.meeting.decisions:
            menu.addSeparator()
            action = menu.addAction(translate("Meetings", "Begin anew: nothing is decided"))
            action.triggered.connect(lambda: meeting.undecide_all())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)


def _of_class(letter: str, count: int) -> str:
    """Take those of a class; the two that are no letter are said in words."""
    if letter == "–":
        return translate("Meetings", "Take all who bought nothing (%1)", count)
    if letter == "R":
        return translate("Meetings", "Take all who gave back more than they bought (%1)", count)
    return translate("Meetings", "Take all of class %1 (%2)", letter, count)
