"""Beside the slips: who is buying, with the last sales, and the customers of the day."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.sales.days import Buyer, Slip
from kehuapp.i18n import translate
from kehuapp.rules.sales_figures import signed
from kehuapp.text import words
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.avatar import Avatar, paint_avatar
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import Elided, draw_line, elided, rule
from kehuapp.ui.work.session import Session

WIDTH = 282
_ROW, _AVATAR, _SIDE = 46, 30, 16
_MOST_LAST = 3
_VISIT = Qt.ItemDataRole.UserRole


class Visit(NamedTuple):
    """What one customer bought on a day."""

    contact: int
    name: str
    tier: str | None
    slips: int
    returns: int
    amount: int
    time: str


def _hour(slip: Slip, zone: str) -> str:
    """When they bought, if it was written down on that day."""
    if not slip.at:
        return ""
    written = words.local_instant(slip.at, zone)
    return f"{written:%H:%M}" if written.date().isoformat() == slip.sale.on_date else ""


def visits_of(slips: Sequence[Slip], zone: str) -> list[Visit]:
    """The customers of a day, the newest first."""
    found: dict[int, list[Slip]] = {}
    for slip in slips:
        found.setdefault(slip.contact_id, []).append(slip)
    visits = [
        Visit(
            contact,
            own[-1].name,
            own[-1].tier,
            len(own),
            sum(slip.sale.is_return for slip in own),
            sum(signed(slip.sale.amount, slip.sale.is_return) for slip in own),
            _hour(own[-1], zone),
        )
        for contact, own in found.items()
    ]
    last = {slip.contact_id: slip.sale.id for slip in slips}
    return sorted(visits, key=lambda visit: -last[visit.contact])


class BuyerCard(QFrame):
    """Who the row that is typed is about."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setProperty("card", "true")
        self.setObjectName("buyer")
        self.avatar = Avatar()
        self.avatar.setFixedSize(36, 36)
        self.name, self.about = Elided("value"), Elided("quiet")
        self.name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.mark = QLabel()
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.avatar)
        beside = QVBoxLayout()
        beside.setSpacing(2)
        named = QHBoxLayout()
        named.setSpacing(6)
        named.addWidget(self.name)
        named.addWidget(self.mark)
        named.addStretch(1)
        beside.addLayout(named)
        beside.addWidget(self.about)
        head.addLayout(beside, 1)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._cells: list[QLabel] = []
        for row in range(_MOST_LAST):
            for column in range(3):
                label = Elided("quiet" if column == 0 else "") if column < 2 else QLabel()
                if column == 0:
                    label.setMinimumWidth(64)
                if column == 2:
                    label.setAlignment(Qt.AlignmentFlag.AlignRight)
                label.setTextFormat(Qt.TextFormat.PlainText)
                self._grid.addWidget(label, row, column)
                self._cells.append(label)
        self._rule = rule(self)
        self.rhythm = QLabel()
        self.rhythm.setProperty("role", "quiet")
        self.rhythm.setWordWrap(True)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(_SIDE, 14, _SIDE, 14)
        column_of_all.setSpacing(10)
        column_of_all.addLayout(head)
        column_of_all.addLayout(self._grid)
        column_of_all.addWidget(self._rule)
        column_of_all.addWidget(self.rhythm)

    def show_buyer(self, buyer: Buyer, today: date) -> None:
        """Show somebody."""
        colour = self._session.looks.colour(buyer.tier)
        self.avatar.show_person(buyer.name, buyer.tier, colour, None)
        self.name.show_text(buyer.name)
        told = theme.tier_colours(theme.current(), buyer.tier, colour)[0]
        self.mark.setText(theme.tier_mark(buyer.tier))
        self.mark.setStyleSheet(f"color: {told};")
        self.mark.setVisible(bool(self.mark.text()))
        self.about.show_text(" · ".join(filter(None, (buyer.company, *buyer.terms))))
        self.about.setVisible(bool(buyer.company or buyer.terms))
        for row in range(_MOST_LAST):
            said = ("", "", "")
            if row < len(buyer.last):
                sale = buyer.last[row]
                count = words.sold_count(sale.quantity, sale.unit, sale.is_return)
                money = words.money(signed(sale.amount, sale.is_return), "")
                day = words.short_day(date.fromisoformat(sale.on_date), today)
                said = (day, f"{sale.item} {count}", money)
            for column, text in enumerate(said):
                label = self._cells[row * 3 + column]
                label.setVisible(row < len(buyer.last))
                if isinstance(label, Elided):
                    label.show_text(text)
                else:
                    label.setText(text)
        rhythm = ""
        if not buyer.last:
            rhythm = translate("Sales", "Nothing bought yet")
        elif buyer.gap is not None and buyer.last_day:
            since = (today - date.fromisoformat(buyer.last_day)).days
            usual = translate("Sales", "buys about every %n day(s)", n=buyer.gap)
            now = translate("Sales", "%n day(s) since the last time", n=max(since, 0))
            rhythm = f"{usual} · {now}"
        self.rhythm.setText(rhythm)
        self.rhythm.setVisible(bool(rhythm))
        self._rule.setVisible(bool(rhythm and buyer.last))


class VisitsCard(QFrame):
    """The customers of the day, newest first; a click wishes to see one."""

    contact_requested = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setObjectName("visits")
        self.title, self.order = Elided("value"), QLabel()
        self.order.setProperty("role", "small")
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, 10, _SIDE, 8)
        head.addWidget(self.title, 1)
        head.addWidget(self.order)
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setStyleSheet("QListWidget { border: none; background: transparent; }")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setItemDelegate(_Delegate(session, self.list))
        self.list.itemActivated.connect(self._wish)
        self.list.itemDoubleClicked.connect(self._wish)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 6)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule(self))
        column.addWidget(self.list, 1)
        # As high as its rows where there is room, and it gives way where there is none.
        self.list.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)

    def show_visits(self, visits: Sequence[Visit], is_today: bool) -> None:
        """Show these."""
        count = len(visits)
        self.title.show_text(
            translate("Sales", "%n customer(s) today", n=count)
            if is_today
            else translate("Sales", "%n customer(s) this day", n=count)
        )
        self.order.setText(translate("Sales", "newest first"))
        self.list.clear()
        for visit in visits:
            item = QListWidgetItem(visit.name)
            item.setData(_VISIT, visit)
            self.list.addItem(item)
        self.list.setMaximumHeight(max(1, count) * _ROW + 2)
        self.list.setAccessibleName(self.title.full_text())

    def _wish(self, item: QListWidgetItem) -> None:
        self.contact_requested.emit(item.data(_VISIT).contact)


class _Delegate(QStyledItemDelegate):
    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session

    def sizeHint(self, _option: Any, _index: Any) -> QSize:
        return QSize(100, _ROW)

    @guarded
    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        visit: Visit = index.data(_VISIT)
        now, rect = theme.current(), QRect(option.rect)
        own = self._session.looks.colour(visit.tier)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row():
            painter.setPen(QColor(now.line))
            painter.drawLine(rect.topLeft(), rect.topRight())
        circle = QRectF(rect.left() + _SIDE, rect.center().y() - 14, _AVATAR, _AVATAR)
        paint_avatar(painter, circle, visit.name, visit.tier, own)
        left = rect.left() + _SIDE + _AVATAR + 10
        painter.setFont(option.font)
        money = words.money(visit.amount, "")
        wide = painter.fontMetrics().horizontalAdvance(money)
        room = rect.right() - _SIDE - wide - 8 - left
        painter.setPen(QColor(now.ink))
        draw_line(painter, QRect(rect.right() - _SIDE - wide, rect.top(), wide, _ROW), money)
        half = _ROW // 2
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        mark = theme.tier_mark(visit.tier)
        beside = painter.fontMetrics().horizontalAdvance(mark) + 6 if mark else 0
        name = elided(painter.fontMetrics(), visit.name, room - beside)
        line = QRect(left, rect.top() + 3, room, half - 2)
        draw_line(painter, line, name)
        after = left + painter.fontMetrics().horizontalAdvance(name) + 6
        painter.setFont(option.font)
        painter.setPen(QColor(theme.tier_colours(now, visit.tier, own)[0]))
        draw_line(painter, QRect(after, line.top(), room, line.height()), mark)
        small = QFont(option.font)
        small.setPointSizeF(theme.points(0.9))
        painter.setFont(small)
        painter.setPen(QColor(now.quiet))
        said = [translate("Sales", "%n sale(s)", n=visit.slips)]
        if visit.returns:
            said = [*said, translate("Sales", "%n return(s) among them", n=visit.returns)]
        else:
            said = [*said, visit.time]
        about = elided(painter.fontMetrics(), " · ".join(filter(None, said)), room)
        draw_line(painter, QRect(left, rect.top() + half - 1, room, half - 3), about)
        painter.restore()
