"""One step in detail beside the list, and buttons to undo it; nothing is read or undone here."""

import html
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.history.facts import Changed, Facts, InTheWay
from kehuapp.book.history.steps import HistoryStep
from kehuapp.book.history.words import Line, put_words
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.history.step_delegate import ROUND, paint_icon
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import Elided, rule

WIDTH = 438
_SIDE = 20
_IN_BUTTON = 5  # pixels above the words of a quiet button
_MOST_IN_THE_WAY = 30  # rows; more are counted below them


class Drawer(QFrame):
    """`undo_wished` is for the step itself, with what stands in its way; `undo_one_wished` for one
    of those alone."""

    undo_wished = Signal()
    undo_one_wished = Signal(object)  # HistoryStep
    redo_wished = Signal()
    others_wished = Signal()  # the other steps of the same customers
    customer_requested = Signal(int)
    close_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("history_drawer")
        self.setProperty("panel", "panel")
        self.facts: Facts | None = None
        self._zone, self._today = "UTC", date.min
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.about = Elided("quiet")
        self.close_button = QToolButton()
        self.close_button.clicked.connect(self.close_wished)
        self.undo, self.redo = QPushButton(), QPushButton()
        for button, signal in ((self.undo, self.undo_wished), (self.redo, self.redo_wished)):
            button.setAutoDefault(False)
            button.setProperty("primary", "true")
            button.clicked.connect(signal)
        self.note = QLabel()
        self.note.setProperty("role", "small")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self._inside: QWidget | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        top = QVBoxLayout()
        top.setContentsMargins(_SIDE, 18, 12, 10)
        top.setSpacing(2)
        top.addLayout(head)
        top.addWidget(self.about)
        self.area = QScrollArea()
        self.area.setMinimumHeight(40)  # where letters are large, one scrolls
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.foot = QWidget()
        self.foot.setObjectName("history_foot")
        foot = QVBoxLayout(self.foot)
        foot.setContentsMargins(_SIDE, 12, _SIDE, 14)
        foot.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        row.addStretch(1)
        foot.addLayout(row)
        foot.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.area, 1)
        column.addWidget(rule())
        column.addWidget(self.foot)

    def show_step(self, step: HistoryStep, zone: str, today: date) -> None:
        """Show what the list knows already; the rest follows."""
        self._zone, self._today = zone, today
        self.title.setText(step.label)
        self.about.show_text(" · ".join(filter(None, (step.staff, *self._when(step)))))
        if self.facts is None or self.facts.step.id != step.id:
            self.facts = None
            self._fill(QWidget())
            self._say_foot(None)

    def show_facts(self, facts: Facts | None) -> None:
        """Show all of it; None: the step is gone."""
        self.facts = facts
        if facts is None:
            self._fill(QWidget())
        else:
            place = self.area.verticalScrollBar().value()
            self._fill(self._built(facts))
            self.area.verticalScrollBar().setValue(place)
        self._say_foot(facts)

    def say_again(self) -> None:
        """Speak the language of now, in the colours of now."""
        self.close_button.setIcon(icons.icon("x", theme.current().quiet, 18))
        self.close_button.setToolTip(f"{translate('History', 'Close')}  Esc")
        self.close_button.setAccessibleName(translate("History", "Close"))
        if self.facts is not None:
            facts = self.facts
            self.show_step(facts.step, self._zone, self._today)
            self.show_facts(facts)
        else:
            self._say_foot(None)

    def _when(self, step: HistoryStep) -> tuple[str, str]:
        at = words.local_instant(step.at, self._zone)
        day = words.with_aside(words.short_day(at.date(), self._today), words.weekday(at.date()))
        return f"{day} {at:%H:%M}", words.near_day(at.date(), max(self._today, at.date()))

    def _fill(self, inside: QWidget) -> None:
        before, self._inside = self._inside, inside
        inside.setProperty("panel", "panel")
        if before is not None:
            self.area.takeWidget()
            before.deleteLater()
        self.area.setWidget(inside)

    def _built(self, facts: Facts) -> QWidget:
        inside = QFrame()
        inside.setProperty("panel", "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(_SIDE, 0, _SIDE, 14)
        column.setSpacing(12)
        column.addLayout(self._counts(facts))
        if facts.in_the_way:
            column.addWidget(rule())
            self._add_in_the_way(column, facts)
        if facts.shown or facts.others:
            column.addWidget(rule())
            self._add_changes(column, facts)
        column.addStretch(1)
        return inside

    def _counts(self, facts: Facts) -> QGridLayout:
        grid = _grid()
        for at, (label, text) in enumerate(facts.counts()):
            grid.addWidget(_quiet(label), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_plain(text), at, 1)
        if facts.customers:
            row = grid.rowCount()
            grid.addWidget(_quiet(translate("History", "About")), row, 0)
            both = QHBoxLayout()
            both.setSpacing(10)
            both.addWidget(
                _plain(translate("History", "%n customer(s)", n=len(facts.customers)), wraps=False)
            )
            others = QPushButton(
                translate("History", "See their other steps")
                if len(facts.customers) > 1
                else translate("History", "See the other steps of this customer")
            )
            others.setObjectName("others")
            others.setProperty("link", "true")
            others.setAutoDefault(False)
            others.clicked.connect(self.others_wished)
            both.addWidget(others)
            both.addStretch(1)
            grid.addLayout(both, row, 1)
        return grid

    def _add_in_the_way(self, column: QVBoxLayout, facts: Facts) -> None:
        now = theme.current()
        head = QHBoxLayout()
        head.setSpacing(8)
        mark = QLabel()
        mark.setPixmap(icons.pixmap("triangle-alert", now.gold, 18, self.devicePixelRatioF()))
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        count = len(facts.in_the_way)
        said = translate("History", "Not alone: %n later step(s) changed the same data", n=count)
        title = _bold(said)
        title.setObjectName("in_the_way")
        head.addWidget(title, 1)
        column.addLayout(head)
        card = QFrame()
        card.setProperty("card", "true")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(1, 1, 1, 1)
        rows.setSpacing(0)
        for at, one in enumerate(facts.in_the_way[:_MOST_IN_THE_WAY]):
            if at:
                rows.addWidget(rule())
            rows.addWidget(self._later(one))
        column.addWidget(card)
        if count > _MOST_IN_THE_WAY:
            column.addWidget(
                _quiet(translate("History", "and %n more", n=count - _MOST_IN_THE_WAY))
            )
        if not facts.why_not:
            column.addWidget(
                _quiet(
                    translate(
                        "History",
                        "Undo them one by one, the newest first, and this step is free. No other "
                        "step is touched.",
                    ),
                    wraps=True,
                )
            )

    def _later(self, one: InTheWay) -> QWidget:
        step = one.step
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(14, 9, 12, 9)
        row.setSpacing(10)
        row.addWidget(_StepIcon(step))
        both = QVBoxLayout()
        both.setSpacing(1)
        label = Elided()
        label.show_text(step.label)
        both.addWidget(label)
        when = self._when(step)
        about = [step.staff, when[0] if step.at else ""]
        told = QLabel(" · ".join(filter(None, (*map(html.escape, about), _rich(one.line)))))
        told.setProperty("role", "small")
        told.setTextFormat(Qt.TextFormat.RichText)
        told.setWordWrap(True)
        told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        both.addWidget(told)
        row.addLayout(both, 1)
        undo = QPushButton(translate("History", "Undo"))
        undo.setAutoDefault(False)
        undo.setAccessibleName(translate("History", "Undo: %1", step.label))
        undo.setEnabled(one.is_free and not step.why_never())
        if not one.is_free:
            undo.setToolTip(translate("History", "A later one of these stands in its way."))
        undo.clicked.connect(lambda: self.undo_one_wished.emit(step))
        row.addWidget(undo)
        return line

    def _add_changes(self, column: QVBoxLayout, facts: Facts) -> None:
        head = QHBoxLayout()
        title = _bold(translate("History", "What this step changed"))
        head.addWidget(title, 1)
        count, shown = len(facts.customers), len(facts.shown)
        if count > shown:
            some = translate("History", "%n customer(s)", n=count)
            first = translate("History", "first %n shown", n=shown)
            head.addWidget(_quiet(words.listed((some, first))))
        column.addLayout(head)
        grid = _grid()
        for at, one in enumerate(facts.shown):
            corner = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
            grid.addWidget(self._name(one), at, 0, corner)
            told = _told(_about(one))
            told.setContentsMargins(0, _IN_BUTTON, 0, 0)
            grid.addWidget(told, at, 1)
        for line in facts.others:
            grid.addWidget(_told(_rich(line)), grid.rowCount(), 0, 1, 2)
        column.addLayout(grid)

    def _name(self, one: Changed) -> QWidget:
        if not one.is_here:
            label = Elided("quiet")
            label.show_text(one.name)
            return label
        name = QPushButton(one.name.replace("&", "&&"))
        name.setProperty("quiet", "true")
        name.setProperty("flush", "true")
        name.setAutoDefault(False)
        name.setMaximumWidth(128)
        name.setToolTip(translate("History", "Show the customer"))
        name.clicked.connect(lambda: self.customer_requested.emit(one.contact))
        return name

    def _say_foot(self, facts: Facts | None) -> None:
        step = facts.step if facts is not None else None
        may = facts is not None and not facts.why_not
        count = len(facts.in_the_way) if facts is not None else 0
        self.undo.setVisible(may)
        self.redo.setVisible(step is not None and step.state == "undone" and step.is_ours)
        self.foot.setVisible(facts is not None)
        colour = theme.current().on_fill
        self.undo.setIcon(icons.icon("undo-2", colour, 16))
        self.redo.setIcon(icons.icon("redo-2", colour, 16))
        said = (
            translate("History", "Undo together with these %n…", n=count)
            if count
            else translate("History", "Undo this step")
        )
        self.undo.setText(f"{said}   Ctrl+Enter")
        self.redo.setText(f"{translate('History', 'Redo this step')}   Ctrl+Enter")
        if facts is None:
            note = ""
        elif facts.why_not:
            note = facts.why_not
        elif count:
            note = translate(
                "History",
                "The steps and %n customer(s) are named before. All can be redone: Ctrl+Shift+Z.",
                n=facts.touched_together,
            )
        else:
            note = translate("History", "It can be redone: Ctrl+Shift+Z.")
        self.note.setText(note)


class _StepIcon(QWidget):
    """The icon of a step in its circle."""

    def __init__(self, step: HistoryStep) -> None:
        super().__init__()
        self._step = step
        self.setFixedSize(QSize(ROUND, ROUND))

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, QPoint(ROUND // 2, ROUND // 2), self._step, False)
        painter.end()


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, 80)
    grid.setColumnStretch(1, 1)
    return grid


def _plain(text: str, wraps: bool = True) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    return label


def _bold(text: str) -> QLabel:
    label = _plain(text)
    font = label.font()
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    return label


def _quiet(text: str, wraps: bool = False) -> QLabel:
    label = _plain(text, wraps)
    label.setProperty("role", "quiet")
    return label


def _told(rich: str) -> QLabel:
    label = QLabel(rich)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setProperty("role", "quiet")
    return label


def _about(one: Changed) -> str:
    """What became of a customer, in rich text."""
    how = {
        "added": translate("History", "added"),
        "removed": put_words(is_back=False),
        "back": put_words(is_back=True),
        "changed": "",
    }[one.how]
    lines: Sequence[Line] = [line for line in one.lines if line.said() != how]
    parts = [html.escape(how)] if how else []
    if one.how == "added":
        parts += [html.escape(line.after) for line in lines if line.after]
    else:
        parts += [_rich(line) for line in lines]
    if one.more:
        parts.append(html.escape(translate("History", "%n more change(s)", n=one.more)))
    return " · ".join(part for part in parts if part)


def _rich(line: Line | None) -> str:
    """A change with what it was struck out."""
    if line is None:
        return ""
    before, after = html.escape(line.before), html.escape(line.after)
    if before:
        before = f"<s>{before}</s>"
    told = translate("History", "%1 → %2", before, after) if before and after else before or after
    return " ".join(filter(None, (html.escape(line.label), told)))
