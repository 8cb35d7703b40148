"""The cards beside the queue: visits, the days that come, promises; an empty one is a line."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.today.lines import TaskLine, VisitLine
from kehuapp.book.today.today import MOST_VISITS, ComingDay
from kehuapp.i18n import translate
from kehuapp.kinds import DATE_KINDS
from kehuapp.rules.lunar_days import lunar_day_of
from kehuapp.text import words
from kehuapp.text.words import TierLooks
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import Elided, plain_hint, rule
from kehuapp.ui.kit.painting.ready_ticks import Tick, paint_ticks, ticks_width

_ICON = 16
_LUNAR_WIDE = 52
_OF_SHOP = {"festival": "star", "term": "sun", "closed": "calendar-days", "open": "calendar-days"}
_TASK_ICONS = {"promise": "handshake", "help": "heart-handshake"}


class SideRow(QFrame):
    """A line of a card; a click or Enter opens whom it is about."""

    opened = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("side_row")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(18, 4, 16, 4)
        self.line.setSpacing(8)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: Any) -> None:
        self._mark(True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: Any) -> None:
        self._mark(False)
        super().focusOutEvent(event)

    def _mark(self, on: bool) -> None:
        ground = theme.current().selection if on else "transparent"
        self.setStyleSheet(f"#side_row {{ background: {ground}; }}")


class SideCard(QFrame):
    """A title, perhaps a link at its right, and rows."""

    link_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.none = Elided("quiet")
        self.link = QPushButton()
        self.link.setProperty("link", "true")
        self.link.clicked.connect(self.link_wished)
        head = QHBoxLayout()
        head.setContentsMargins(18, 7, 16, 7)
        head.setSpacing(10)
        head.addWidget(self.heading)
        head.addWidget(self.none, 1)
        head.addWidget(self.link)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self.rows)

    def fill(self, title: str, none: str, link: str, rows: Sequence[QWidget], count: int) -> None:
        """Show these rows, or in the line of the title that there are none."""
        while (item := self.rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.heading.setText(f"{title} {count:,}" if count else title)
        self.none.show_text("" if rows else none)
        self.link.setText(link)
        self.link.setVisible(bool(link))
        for row in rows:
            self.rows.addWidget(rule())
            self.rows.addWidget(row)


def mark_of(tier: str | None, looks: TierLooks) -> QLabel:
    """★ ● ○ in its colour."""
    label = QLabel(theme.tier_mark(tier))
    colour = theme.tier_colours(theme.current(), tier, looks.colour(tier or ""))[0]
    label.setStyleSheet(f"color: {colour};")
    label.setVisible(bool(label.text()))
    return label


def named(name: str) -> QLabel:
    """A customer's name, never longer than its place."""
    label = Elided()
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    label.show_text(name)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
    label.setMinimumWidth(24)
    return label


def day_label(on: date, today: date) -> str:
    """Tomorrow, Thu 26, 22 Dec."""
    away = (on - today).days
    if away == 1:
        return translate("Today", "Tomorrow")
    if away < 7:
        short = words.short_day(on, today)
        return translate("Today", "%1 %2", words.weekday(on), on.day, short)
    return words.short_day(on, today)


def lunar_label(month: int, day: int, is_leap: bool) -> str:
    """A lunar day in little room: 十月十六, 10/16."""
    leap = translate("Words", "leap ") if is_leap else ""
    named_by = (words.lunar_month(month), words.lunar_day_name(day))
    return translate("Today", "%1/%2", month, day, leap, *named_by)


class VisitsCard(SideCard):
    """Today's visits: when, to whom, what is prepared."""

    contact_wished = Signal(int)
    sheet_wished = Signal(int)  # the customer
    report_wished = Signal(int)  # the visit

    def show_visits(self, visits: Sequence[VisitLine], looks: TierLooks, now: str) -> None:
        """Show these; of one that has begun by now (local ISO text) the result is asked."""
        rows = [self._row(visit, looks, visit.starts_at <= now) for visit in visits[:MOST_VISITS]]
        title = translate("Today", "Visits today")
        none = translate("Today", "none")
        self.fill(title, none, translate("Today", "All visits"), rows, len(visits))

    def _row(self, visit: VisitLine, looks: TierLooks, has_begun: bool) -> QWidget:
        row = SideRow(f"{visit.starts_at[11:]} {visit.name}")
        row.opened.connect(lambda: self.contact_wished.emit(visit.contact_id))
        when = QLabel(visit.starts_at[11:])
        when.setProperty("role", "value")
        upper = QHBoxLayout()
        upper.setSpacing(6)
        company = Elided("quiet")
        company.show_text(visit.company)
        upper.addWidget(named(visit.name))
        upper.addWidget(mark_of(visit.tier, looks))
        upper.addWidget(company, 1)
        both = QVBoxLayout()
        both.setSpacing(1)
        both.addLayout(upper)
        both.addWidget(_Ready(_ticks(visit)))
        if has_begun:
            button = QPushButton(translate("Today", "Fill in"))
            button.setToolTip(translate("Today", "What came of the visit"))
            button.clicked.connect(lambda: self.report_wished.emit(visit.id))
        else:
            button = QPushButton(translate("Today", "Sheet"))
            button.setToolTip(translate("Today", "Print the visit sheet"))
            button.clicked.connect(lambda: self.sheet_wished.emit(visit.contact_id))
        row.line.addWidget(when)
        row.line.addLayout(both, 1)
        row.line.addWidget(button)
        return row


class _Ready(QWidget):
    """What is ready of a visit, in the words that have room; all of them in the tool tip."""

    def __init__(self, ticks: list[Tick]) -> None:
        super().__init__()
        self._ticks = ticks
        self.setToolTip(plain_hint(" · ".join(_tick_words(tick) for tick in ticks)))
        font = self.font()
        font.setPointSizeF(theme.points(0.92))
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(ticks_width(self._ticks, metrics.horizontalAdvance), metrics.height() + 1)

    @guarded
    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ticks(painter, self.rect(), self._ticks, self.devicePixelRatioF())
        painter.end()


def _tick_words(tick: Tick) -> str:
    return ("✓ " if tick.is_ready else "○ ") + tick.word


def _ticks(visit: VisitLine) -> list[Tick]:
    confirmed = translate("Today", "confirmed")
    return [
        Tick(bool(visit.purpose), translate("Today", "purpose"), "circle"),
        Tick(
            visit.is_confirmed,
            confirmed if visit.is_confirmed else translate("Today", "not confirmed yet"),
            "clock",
        ),
        Tick(bool(visit.materials), translate("Today", "things to bring"), "circle"),
    ]


class DaysCard(SideCard):
    """The days that come: of customers and of the shop's calendar."""

    contact_wished = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[SideRow] = []

    def show_days(self, days: Sequence[ComingDay], today: date, looks: TierLooks) -> None:
        """Show these."""
        wide = _widest(self, [day_label(day.on, today) for day in days])
        rows = [self._row(day, today, looks, wide) for day in days]
        title = translate("Today", "Coming days")
        link = translate("Today", "Calendar")
        self.fill(title, translate("Today", "none"), link, rows, len(days))
        self._rows = rows
        self._show_lunar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_lunar()

    def _show_lunar(self) -> None:
        """Lunar days, where no name and nothing about it has to be cut for them."""
        for row in self._rows:
            row.ensurePolished()
        labels = [label for row in self._rows for label in row.findChildren(QLabel, "lunar")]
        for label in labels:
            label.hide()
        lacks = max((row.sizeHint().width() for row in self._rows), default=0)
        has_room = lacks + _LUNAR_WIDE + 8 <= self.width() - 2
        for label in labels:
            label.setVisible(has_room)

    def _row(self, day: ComingDay, today: date, looks: TierLooks, wide: int) -> SideRow:
        row = SideRow(f"{day_label(day.on, today)} {day.name} {day.words}")
        found = lunar_day_of(day.on)
        lunar = lunar_label(*found) if found is not None else ""
        shown = ((day_label(day.on, today), "", wide), (lunar, "quiet", _LUNAR_WIDE))
        for text, role, room in shown:
            label = Elided(role)
            label.show_text(text)
            label.setFixedWidth(room)
            row.line.addWidget(label)
        label.setObjectName("lunar")
        kind = DATE_KINDS.get(day.kind)
        icon = kind.icon if kind is not None else _OF_SHOP.get(day.kind, "calendar-days")
        row.line.addWidget(_picture(icon))
        if day.contact_id:
            row.opened.connect(lambda: self.contact_wished.emit(day.contact_id))
            row.line.addWidget(named(day.name))
            row.line.addWidget(mark_of(day.tier, looks))
        else:
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.setCursor(Qt.CursorShape.ArrowCursor)
        about = Elided()
        said = day.words if day.contact_id else day.name
        kind_word = words.word(words.DATE_KINDS, day.kind) if kind is not None else ""
        about.show_text(said, " · ".join(filter(None, (kind_word, said))) if kind_word else "")
        row.line.addWidget(about, 1)
        return row


class PromisesCard(SideCard):
    """What is promised for the days that come."""

    task_wished = Signal(int)

    def show_promises(self, tasks: Sequence[TaskLine], today: date, looks: TierLooks) -> None:
        """Show these."""
        wide = _widest(self, [day_label(date.fromisoformat(one.due_on), today) for one in tasks])
        rows = [self._row(task, today, looks, wide) for task in tasks]
        title, link = translate("Today", "Promised next"), translate("Today", "All promises")
        self.fill(title, translate("Today", "none"), link, rows, len(tasks))

    def _row(self, task: TaskLine, today: date, looks: TierLooks, wide: int) -> QWidget:
        due = date.fromisoformat(task.due_on)
        row = SideRow(f"{day_label(due, today)} {task.text} {task.name}")
        row.opened.connect(lambda: self.task_wished.emit(task.id))
        when, text = Elided(), Elided()
        when.show_text(day_label(due, today))
        when.setFixedWidth(wide)
        text.show_text(task.text)
        row.line.addWidget(when)
        row.line.addWidget(_picture(_TASK_ICONS.get(task.kind, "list-checks")))
        row.line.addWidget(text, 1)
        row.line.addWidget(named(task.name))
        row.line.addWidget(mark_of(task.tier, looks))
        return row


def _widest(card: QWidget, days: Sequence[str]) -> int:
    """The width of a column of days, with a little behind it."""
    return max(map(card.fontMetrics().horizontalAdvance, days), default=0) + 10


def _picture(icon: str) -> QLabel:
    label = QLabel()
    label.setPixmap(icons.pixmap(icon, theme.current().quiet, _ICON, label.devicePixelRatioF()))
    label.setFixedWidth(_ICON + 4)
    return label
