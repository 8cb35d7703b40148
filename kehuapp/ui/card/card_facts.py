"""The four facts below the head of the card: number, last contact, sales, next visit."""

from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from kehuapp.book.settings import Settings
from kehuapp.book.summary import Head
from kehuapp.text import words
from kehuapp.ui.card.cost_line import CostLine
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import Elided, draw_line, one_line, plain_hint

SIDE = 22  # from the pane's edges, as everything on the card
#: Pixels: a card less high than this spares what it can above its tabs.
LOW = 630
NARROWEST = 260
TWO_ROWS = 620  # narrower than this the four facts stand two by two
_BESIDE_RULE, _ABOVE, _BETWEEN, _BELOW = 14, 10, 3, 12  # pixels
_ICON = QSize(20, 18)


class LinkButton(QPushButton):
    """Words that can be clicked, on the baseline on which a value would stand."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setStyleSheet("min-height: 0px; padding: 0px; border: none;")

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(theme.points(1.12))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    @guarded
    def paintEvent(self, _event: Any) -> None:
        painter = QPainter(self)
        font = self._font()
        font.setUnderline(self.underMouse() or self.hasFocus())
        painter.setFont(font)
        painter.setPen(theme.current().jade)
        draw_line(painter, self.rect(), self.text())
        painter.end()


class FactCell(QWidget):
    """What it is, its value below, perhaps small buttons in the corner.

    Nothing in it moves anything else: the two lines stand at the same height in every cell. All
    cells are equally wide, unless one needs more.
    """

    def __init__(self) -> None:
        super().__init__()
        self.what, self.value = Elided("small"), Elided("value")
        self.what.setParent(self)
        self.value.setParent(self)
        self.corners: list[QToolButton] = []  # from the right
        self.instead: QPushButton | None = None  # of a value that there is not yet
        self._name, self._more = "", ""
        self._left, self._right = _BESIDE_RULE, _BESIDE_RULE
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_fact(self, name: str, more: str, value: str, hint: str) -> None:
        """Show a value; `more` stands beside its name where there is room for all of it."""
        self._name, self._more = name, more
        self.value.show_text(value, hint)

    def texts(self) -> tuple[str, str]:
        """What it is, and its value."""
        return self._whole(), self.value.full_text()

    def _whole(self) -> str:
        return " · ".join(part for part in (self._name, self._more) if part)

    def set_sides(self, left: int, right: int) -> None:
        """How far its words stand from its edges."""
        self._left, self._right = left, right
        self.arrange()

    def sizeHint(self) -> QSize:
        upper, lower = self._heights()
        least = self.what.fontMetrics().horizontalAdvance(self._name) + 4
        wide = max(least + self._in_corner(), self.value.sizeHint().width())
        wide += self._left + self._right
        return QSize(wide, _ABOVE + upper + _BETWEEN + lower + _BELOW)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Give everything its place: for a corner that came or went, too."""
        upper, lower = self._heights()
        wide = max(self.width() - self._left - self._right, 0)
        top = QRect(self._left, _ABOVE, wide, upper)
        across = self.width() - self._right + 2
        down = top.center().y() - _ICON.height() // 2
        for corner in self.corners:
            if not corner.isHidden():
                across -= _ICON.width()
                corner.setGeometry(QRect(across, down, _ICON.width(), _ICON.height()))
        top.adjust(0, 0, -self._in_corner(), 0)
        fits = self.what.fontMetrics().horizontalAdvance(self._whole()) + 2 <= top.width()
        self.what.show_text(self._whole() if fits else self._name, self._whole())
        self.what.setGeometry(top)
        below = QRect(self._left, top.bottom() + 1 + _BETWEEN, wide, lower)
        self.value.setGeometry(below)
        if self.instead is not None:
            below.setWidth(min(self.instead.sizeHint().width(), wide))
            self.instead.setGeometry(below)

    def _in_corner(self) -> int:
        return _ICON.width() * sum(not corner.isHidden() for corner in self.corners)

    def _heights(self) -> tuple[int, int]:
        for label in (self.what, self.value):
            label.ensurePolished()
        return self.what.fontMetrics().height(), self.value.fontMetrics().height()


class Facts(QFrame):
    """Four cells: telephone, last contact, a year's sales, next visit (a click plans it)."""

    visit_requested = Signal()
    dial_requested = Signal()  # show the number for a telephone to read
    clock_requested = Signal()  # time a call

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self.cells = [FactCell() for _place in range(4)]
        self.clock = self._small_button(0, "time_call", self.clock_requested)
        self.dial = self._small_button(0, "dial", self.dial_requested)
        self.change = self._small_button(3, "change_visit", self.visit_requested)
        self.plan = LinkButton(self.cells[3])
        self.plan.setObjectName("plan")
        self.plan.clicked.connect(lambda: self.visit_requested.emit())
        self.cells[3].instead = self.plan
        self._rules = [QFrame(self) for _place in range(4)]
        for place, rule in enumerate(self._rules):
            rule.setProperty("rule", "true" if place == 3 else "vertical")
        self.costs = CostLine(SIDE, self)
        self._grid.addWidget(self.costs, 3, 0, 1, 7)
        self._two_rows: bool | None = None
        self._place_cells()
        self.cells[0].value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _small_button(self, place: int, name: str, wish: Any) -> QToolButton:
        button = QToolButton(self.cells[place])
        button.setObjectName(name)
        button.setIconSize(QSize(14, 14))
        button.setStyleSheet("padding: 0px;")
        button.clicked.connect(lambda: wish.emit())
        self.cells[place].corners.append(button)
        return button

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._place_cells()

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def _place_cells(self) -> None:
        """Side by side, or two by two in a narrow card, with lines between."""
        two_rows = self.width() < TWO_ROWS
        if two_rows == self._two_rows:
            return
        self._two_rows = two_rows
        across = 2 if two_rows else 4
        for place, cell in enumerate(self.cells):
            row, column = divmod(place, across)
            self._grid.addWidget(cell, row * 2, column * 2)
            cell.set_sides(
                _BESIDE_RULE if column else SIDE,
                _BESIDE_RULE if column < across - 1 else SIDE,
            )
        for column in range(7):
            is_cell = column % 2 == 0 and column < across * 2
            self._grid.setColumnStretch(column, int(is_cell))
        for place, rule in enumerate(self._rules[:3]):
            rule.setVisible(place < across - 1)
            self._grid.addWidget(rule, 0, place * 2 + 1, 3 if two_rows else 1, 1)
        self._rules[3].setVisible(two_rows)
        self._grid.addWidget(self._rules[3], 1, 0, 1, 3)

    def texts(self) -> list[tuple[str, str]]:
        """(what, value) of the four cells."""
        return [cell.texts() for cell in self.cells]

    def show_facts(self, head: Head, settings: Settings) -> None:
        """Show the customer's four facts."""
        today = settings.today()
        self._show_phone(head)
        self._show_last(head, today)
        currency = settings.currency
        figures = head.figures
        if figures.profit12 is not None:
            self._show(
                2,
                self.tr("Sales / profit, 12 months"),
                "",
                f"{words.money(figures.total12, currency)} / "
                f"{words.money(figures.profit12, currency)}",
            )
        else:
            sold = words.money(figures.total12, currency) if head.sales else "—"
            self._show(2, self.tr("Sales, 12 months"), "", sold)
        self._show_next(head, today)
        self.costs.show_costs(head.costs, figures.profit12, currency)
        for cell in self.cells:
            cell.updateGeometry()
            cell.arrange()

    def _show_phone(self, head: Head) -> None:
        phones = head.card.phones
        all_numbers = "\n".join(phone.raw for phone in phones)
        best = one_line(head.card.best_time)
        number = phones[0].raw if phones else "—"
        self._show(0, self.tr("Phone"), best, number, all_numbers if len(phones) > 1 else "")
        self._warn(0, head.card.do_not_contact)
        if head.card.do_not_contact:
            self.cells[0].value.setToolTip(plain_hint(self.tr("Do not contact")))
        self.dial.setVisible(bool(phones))
        self.dial.setIcon(icons.icon("qr-code", theme.current().quiet, 14))
        self.dial.setToolTip(self.tr("Show as a QR code to dial from a phone (Ctrl+Alt+C)"))
        self.dial.setAccessibleName(self.dial.toolTip())
        self.clock.setVisible(not head.card.deleted)
        self.clock.setIcon(icons.icon("clock", theme.current().quiet, 14))
        self.clock.setToolTip(self.tr("Time a call (Ctrl+Shift+T)"))
        self.clock.setAccessibleName(self.clock.toolTip())

    def _show_last(self, head: Head, today: date) -> None:
        what, gap = self.tr("Last contact"), ""
        if head.due_days is not None:
            gap = self.tr("every %n day(s)", "", head.due_days)
        if head.last_contact is None:
            self._show(1, what, gap, self.tr("never"))
        else:
            kind = words.word(words.INTERACTION_KINDS, head.last_kind)
            value = f"{words.near_day(head.last_contact, today)} · {kind}"
            hint = f"{words.written_day(head.last_contact.isoformat())} {kind}"
            if head.rhythm_group:  # whose days they are
                hint = f"{hint}\n{words.with_aside(gap, head.rhythm_group)}"
            self._show(1, what, gap, value, hint)
        overdue = head.due.is_due and not head.card.deleted and head.put_off is None
        self._warn(1, overdue)

    def _show_next(self, head: Head, today: date) -> None:
        visit = head.next_visit
        self.plan.setVisible(visit is None and not head.card.deleted)
        self.plan.setText(self.tr("Plan a visit"))
        self.plan.setToolTip(self.plan.text())  # with large letters the cell cuts it
        self.change.setVisible(visit is not None and not head.card.deleted)
        self.change.setIcon(icons.icon("pencil", theme.current().quiet, 14))
        self.change.setToolTip(self.tr("Change the visit (Ctrl+T)"))
        self.change.setAccessibleName(self.change.toolTip())
        self.cells[3].value.setVisible(self.plan.isHidden())
        if visit is None:
            self._show(3, self.tr("Next visit"), "", "—")
            return
        what = self.tr("Next visit")
        sure = self.tr("confirmed") if visit.confirmed else ""
        when = read_moment(visit.starts_at)
        if when is None:
            self._show(3, what, sure, visit.starts_at)
            return
        if when.date() < today:
            what, sure = self.tr("Visit without a result"), ""
        day = words.near_day(when.date(), today)
        whole = words.written_moment(visit.starts_at)
        self._show(3, what, sure, f"{day} {when:%H:%M}", f"{whole} {visit.place}".strip())

    def _warn(self, place: int, warning: bool) -> None:
        colour = f"color: {theme.current().vermilion};" if warning else ""
        self.cells[place].value.setStyleSheet(colour)

    def _show(self, place: int, name: str, more: str, value: str, hint: str = "") -> None:
        self.cells[place].show_fact(name, more, value, hint)


def read_moment(text: str) -> datetime | None:
    """A stored local moment, None when it is not one."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
