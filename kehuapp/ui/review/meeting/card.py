"""The card of one suggestion: who, from which tier to which, the figures that say so, the keys.

What is decided is kept in running, which the list beside it shows as well.
"""

from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.review.meetings.suggestions import Beside, load_beside
from kehuapp.book.review.people import Person
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.text.words import TIERS
from kehuapp.ui.kit import icons, theme, toast
from kehuapp.ui.kit.avatar import Avatar
from kehuapp.ui.kit.charts.how import HowButton
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import Elided, elided, plain_hint, rule
from kehuapp.ui.kit.menu_buttons import give_menu
from kehuapp.ui.kit.painting.key_button import KeyButton
from kehuapp.ui.review.meeting import keys, meeting_words
from kehuapp.ui.review.meeting.running import RunningMeeting, running_of
from kehuapp.ui.review.parts import shown_name
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

_FIGURES = (10, 7, 13, 11, 9)  # how wide each is beside the others
_NARROW = 560  # pixels: below it a button leaves its words out
_INSET = 18
_CHIP_LINES = 7  # heights of a line: a tier may be called by thirty letters
_LOW = 226  # pixels: below it what follows is not said


class SuggestionCard(QFrame):
    """Of a meeting that goes on, the one who is looked at; a click on the name wishes for the card
    of the customer, Ctrl+Enter finishes."""

    contact_requested = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("suggestion_card")
        self.setProperty("card", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._session = session
        self._besides: dict[int, Beside] = {}  # of those who were looked at since it was read
        self.meeting: RunningMeeting = running_of(session)
        self.heading, self.count, self.bar = QLabel(), QLabel(), _Bar()
        self.heading.setProperty("role", "heading")
        self.count.setProperty("role", "value")
        self.previous, self.next = QPushButton(), QPushButton()
        self.avatar = Avatar()
        self.avatar.setFixedSize(48, 48)
        self.name = _Name()
        self.about = Elided("quiet")
        self.before, self.after, self.arrow = _Chip(), _Chip(), QLabel("›")
        self.take, self.keep = KeyButton("A"), KeyButton("K")
        self.take.setProperty("primary", "true")
        self.others = QPushButton()
        self._menu = QMenu(self.others)
        give_menu(self.others, self._menu)
        self.figures = [_Figure() for _ in _FIGURES]
        self.how = HowButton()
        self.why, self.follows = QLabel(), Elided("quiet")
        self.why.setWordWrap(True)
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.reason = QLineEdit()
        self.reason.hide()
        self.empty = EmptyPlace()
        self._lay_out()
        self._connect()
        self._say()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(_INSET, 4, _INSET - 4, 4)
        top.setSpacing(10)
        for part in (self.heading, self.count, self.bar):
            top.addWidget(part)
        top.addStretch(1)
        top.addWidget(self.how)
        for button in (self.previous, self.next):
            button.setProperty("quiet", "true")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            top.addWidget(button)
        chips = QHBoxLayout()
        chips.setSpacing(8)
        for label in (self.before, self.arrow, self.after):
            chips.addWidget(label)
        chips.addStretch(1)
        names = QHBoxLayout()
        names.setSpacing(10)
        names.addWidget(self.name)
        names.addWidget(self.about, 1)
        who = QVBoxLayout()
        who.setSpacing(6)
        who.addLayout(names)
        who.addLayout(chips)
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.avatar)
        first.addLayout(who, 1)
        for button in (self.take, self.keep, self.others):
            button.setAutoDefault(False)
            first.addWidget(button)
        figures = QHBoxLayout()
        figures.setSpacing(14)
        for place, (figure, wide) in enumerate(zip(self.figures, _FIGURES, strict=True)):
            if place:
                line = QFrame()
                line.setProperty("rule", "vertical")
                figures.addWidget(line)
            figures.addWidget(figure, wide)
        work = QWidget()
        inside = QVBoxLayout(work)
        inside.setContentsMargins(_INSET, 8, _INSET, 8)
        inside.setSpacing(7)
        inside.addLayout(first)
        inside.addLayout(figures)
        inside.addWidget(rule())
        self._why = QLabel()
        self._why.setProperty("role", "value")
        reasons = QGridLayout()
        reasons.setHorizontalSpacing(14)
        reasons.setVerticalSpacing(6)
        reasons.addWidget(self._why, 0, 0, Qt.AlignmentFlag.AlignTop)
        reasons.addWidget(self.why, 0, 1)
        reasons.addWidget(self.reason, 1, 1)
        reasons.setColumnStretch(1, 1)
        inside.addLayout(reasons)
        inside.addWidget(self.follows)
        inside.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(work)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(rule())
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        meeting = self.meeting
        self.previous.clicked.connect(lambda: meeting.step(-1))
        self.next.clicked.connect(lambda: meeting.step(1))
        self.take.clicked.connect(lambda: self._decide(meeting.take))
        self.keep.clicked.connect(lambda: self._decide(meeting.keep_tier))
        self.name.opened.connect(self._open)
        self.reason.textEdited.connect(lambda text: meeting.say_why(text.strip()))
        self.reason.returnPressed.connect(lambda: self._decide(meeting.go_on))
        meeting.read.connect(lambda: self._besides.clear())
        for signal in (meeting.read, meeting.moved, meeting.decided):
            signal.connect(self._show)
        theme.watch().changed.connect(self._say)

    def _decide(self, verb: Any) -> None:
        verb()
        self.setFocus()  # the keys go on

    def _ask_reason(self) -> None:
        """Let a reason be typed, of what is decided."""
        if self.reason.isHidden():
            toast.hint(self, translate("Meetings", "Decide first, then say why."))
        else:
            self.reason.setFocus()

    def _open(self) -> None:
        person = self.meeting.current()
        if person is not None:
            self.contact_requested.emit(person.id)

    # Showing

    def _show(self) -> None:
        meeting = self.meeting
        person = meeting.current()
        to_ask, is_asked = meeting.to_ask(), meeting.place < meeting.to_ask()
        self._stack.setCurrentIndex(0 if person is not None else 1)
        told = ""
        if person is not None and is_asked:
            told = f"{meeting.place + 1:,}/{to_ask:,}"
        elif person is not None and meeting.found is not None:
            told = meeting_words.kept_on(person, meeting.found)
        self.count.setText(told)
        self.bar.show_done(to_ask - len(meeting.open_places()), to_ask)
        self.bar.setVisible(bool(to_ask) and is_asked)
        for part in (self.previous, self.next):
            part.setVisible(meeting.listed() > 0)
        if person is None:
            self.how.explain("", "")
            self._say_empty()
            return
        self._show_person(person)
        if person.id not in self._besides:
            self._ask_beside(person)

    def _ask_beside(self, person: Person) -> None:
        book, period = self._session.book, self.meeting.period
        if period is None:
            return
        tasks.read_latest(
            self,
            "beside",
            book,
            lambda *_around: (person.id, load_beside(book, period, person.id)),
            self._show_beside,
        )

    @guarded
    def _show_beside(self, found: tuple[int, Beside]) -> None:
        contact, beside = found
        self._besides[contact] = beside
        person = self.meeting.current()
        if person is not None and person.id == contact:
            self._show_person(person)

    def _show_person(self, person: Person) -> None:
        meeting, looks, found = self.meeting, self._session.looks, self.meeting.found
        assert found is not None
        decision = meeting.decision_of(person)
        tier = decision.tier if decision is not None else person.suggestion.tier or person.tier
        beside = self._besides.get(person.id)
        self.avatar.show_person(person.name, person.tier, looks.colour(person.tier), None)
        self.name.show_text(shown_name(person.name))
        self.about.show_text(meeting_words.about(person, beside))
        self.before.show_tier(person.tier, looks)
        self.after.show_tier(tier, looks)
        self.take.setEnabled(person.suggestion.tier is not None)
        self.setAccessibleName(meeting_words.row(person, decision, looks))
        told = meeting_words.figures(person, found, beside)
        for figure, one in zip(self.figures, told, strict=True):
            figure.show_figure(*one)
        self.how.explain(
            translate("Meetings", "Figures of %1", person.name),
            "\n\n".join(words.label_and(label, how) for label, _figure, how in told),
        )
        self.why.setText(meeting_words.why(person, found.around))
        if self.reason.text().strip() != (decision.reason if decision else ""):
            self.reason.setText(decision.reason if decision else "")
        # Why is asked for once it is decided, in the place of what would follow.
        self.reason.setVisible(decision is not None)
        self._in_words.setEnabled(decision is not None)
        self._make_room()
        is_overtaken = person.id in meeting.overtaken
        self.follows.show_text(meeting_words.follows(person, tier, found, looks, is_overtaken))

    def _say_empty(self) -> None:
        found = self.meeting.found
        if found is None:
            self.empty.say("clock", translate("Meetings", "Reading what everybody bought…"), "")
        elif not found.around.enough:
            self.empty.say(
                "chart-column",
                translate("Meetings", "No suggestion yet"),
                meeting_words.not_enough(),
            )
        elif len(found.people):
            self.empty.say(
                "check",
                translate("Meetings", "Nothing new is suggested"),
                translate(
                    "Meetings",
                    "Who kept their tier in a meeting stands folded in the list; F shows them. "
                    "They are asked again half a year later, or when their figures say something "
                    "else.",
                ),
            )
        else:
            self.empty.say(
                "check",
                translate("Meetings", "Every tier fits the figures"),
                translate(
                    "Meetings",
                    "Nobody's figures ask for another tier. A meeting can be held all the same, "
                    "for its note and the next date.",
                ),
            )

    def _say(self) -> None:
        """All words anew."""
        self.heading.setText(translate("Meetings", "Suggestions"))
        for button, icon, hint in (
            (self.previous, "chevron-left", translate("Meetings", "The one before (←)")),
            (self.next, "chevron-right", translate("Meetings", "The next one (→)")),
        ):
            button.setIcon(icons.icon(icon))
            button.setToolTip(hint)
            button.setAccessibleName(hint)
        self.take.setText(translate("Meetings", "Take"))
        self.keep.setText(translate("Meetings", "Keep"))
        self.others.setText(translate("Meetings", "Other"))
        self.others.setToolTip(translate("Meetings", "Another tier, or decide later"))
        self._why.setText(translate("Meetings", "Why"))
        self.reason.setPlaceholderText(translate("Meetings", "A reason in your own words"))
        self.reason.setAccessibleName(translate("Meetings", "Reason"))
        self._menu.clear()
        for place, tier in enumerate(TIERS, 1):
            name = words.tier_word(self._session.looks, tier).replace("&", "&&")
            action = self._menu.addAction(f"{theme.tier_mark(tier)} {name}\t{place}")
            action.triggered.connect(lambda _on=False, tier=tier: self.meeting.decide(tier))
        later = self._menu.addAction(f"{translate('Meetings', 'Decide later')}\tU")
        later.triggered.connect(lambda: self.meeting.undecide())
        self._in_words = self._menu.addAction(
            f"{translate('Meetings', 'A reason in your own words…')}\tR"
        )
        self._in_words.triggered.connect(self._ask_reason)
        self._show()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """What follows is said where there is room; that it must be decided again, always."""
        self.how.be_short(self.width() < _NARROW)
        person = self.meeting.current()
        is_overtaken = person is not None and person.id in self.meeting.overtaken
        has_room = self.height() >= _LOW and self.reason.isHidden()
        self.follows.setVisible(is_overtaken or has_room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.reason.hasFocus() and not event.modifiers():
            if event.key() == Qt.Key.Key_Escape:
                self.setFocus()
        elif event.key() == Qt.Key.Key_R and not event.modifiers():
            self._ask_reason()
        elif not keys.act(self.meeting, event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._mark(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark(False)

    def _mark(self, is_focused: bool) -> None:
        """Show where the keys go."""
        self.setProperty("focused", "true" if is_focused else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)


class _Name(Elided):
    """A name that opens whose it is."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        font = self.font()
        font.setBold(True)
        font.setPointSizeF(theme.points(1.15))
        self.setFont(font)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()


class _Chip(QLabel):
    """A tier with its mark, in its colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("chip", "plain")  # from the first: Qt asks once whether it has an edge
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_tier(self, tier: str | None, looks: words.TierLooks) -> None:
        """Show this one; None: that there is none."""
        name = words.tier_word(looks, tier) or translate("Meetings", "no tier")
        self.setProperty("chip", tier or "plain")
        self.setStyleSheet(theme.chip_style(looks.colour(tier)))
        self.style().unpolish(self)
        self.style().polish(self)
        self.clear()  # so that its width is that of the new font
        text = f"{theme.tier_mark(tier)} {name}".strip()
        shown = elided(self.fontMetrics(), text, _CHIP_LINES * self.fontMetrics().height())
        self.setText(shown)
        self.setToolTip(plain_hint(text) if shown != text else "")


class _Figure(QWidget):
    """A quiet label above a figure."""

    def __init__(self) -> None:
        super().__init__()
        self.label, self.value = Elided("quiet"), Elided("value")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.label)
        column.addWidget(self.value)

    def show_figure(self, label: str, value: str, hint: str) -> None:
        """Show this one; `hint` tells how it is counted."""
        self.label.show_text(label, hint)
        self.value.show_text(value, hint)
        self.setToolTip(plain_hint(hint))


class _Bar(QWidget):
    """How many of all are decided."""

    def __init__(self) -> None:
        super().__init__()
        self._done, self._of = 0, 0

    def show_done(self, done: int, of: int) -> None:
        """So many of so many."""
        self._done, self._of = done, of
        self.setToolTip(translate("Meetings", "%1 of %2 decided", done, of))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, 8)

    @guarded
    def paintEvent(self, _event: Any) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, (self.height() - 6) / 2, self.width(), 6)
        painter.setBrush(QColor(now.line))
        painter.drawRoundedRect(whole, 3, 3)
        if self._done and self._of:
            painter.setBrush(QColor(now.jade_fill))
            wide = max(6.0, whole.width() * self._done / self._of)
            painter.drawRoundedRect(QRectF(whole.left(), whole.top(), wide, 6), 3, 3)
        painter.end()
