"""One entry in the drawer of a day: a birthday, a visit with what is ready, a task."""

from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from kehuapp.book.calendar.entries import DATE, TASK, TRIP, VISIT, Entry
from kehuapp.i18n import translate
from kehuapp.text.words import TierLooks
from kehuapp.ui.calendar.shown import (
    age_words,
    detail_words,
    icon_of,
    kind_words,
    state_words,
    whole_words,
)
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.avatar import paint_avatar
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import baseline, elided, plain_hint
from kehuapp.ui.kit.painting.ready_ticks import Tick, paint_ticks

SIDE = 18
_AVATAR = 34


class DayRow(QWidget):
    """Enter opens it, Space does a task, Ctrl+arrows move it by a day or a week; `stepped` leads to
    the row before or after."""

    chosen = Signal(object)
    opened = Signal(object)
    moved = Signal(object, int)  # an Entry, days
    stepped = Signal(int)
    customer_requested = Signal(int)
    greeting_requested = Signal(object)
    done_requested = Signal(object)

    def __init__(
        self,
        entry: Entry,
        looks: TierLooks,
        today: date,
        greets: bool,
        given: str = "",
        greeted: bool = False,
    ) -> None:
        """`given` is what they got for this day a year ago; `greeted`: a greeting went out."""
        super().__init__()
        self.entry, self._looks, self._given = entry, looks, given
        self._greeted = greeted
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        told = " · ".join(
            filter(None, (whole_words(entry, looks), self._greeted_words(), self._gift_words()))
        )
        self.setAccessibleName(told)
        self.setToolTip(plain_hint(told))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button = QPushButton(self)
        self.button.setAutoDefault(False)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its key is the row's
        if entry.sort == DATE and greets and not greeted and entry.on >= today:
            self.button.setText(translate("CalendarPage", "Greet"))
            self.button.setToolTip(translate("CalendarPage", "Write a greeting (G)"))
            self.button.clicked.connect(lambda: self.greeting_requested.emit(entry))
        elif entry.sort == TASK:
            self.button.setText(translate("CalendarPage", "Done"))
            self.button.setToolTip(translate("CalendarPage", "It is done (Space)"))
            self.button.clicked.connect(lambda: self.done_requested.emit(entry))
        else:
            self.button.hide()

    def sizeHint(self) -> QSize:
        lines = self.fontMetrics().height() + self._small().pointSizeF() * 2
        return QSize(200, max(52, int(lines) + 14))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, _event: object) -> None:
        size = self.button.sizeHint()
        self.button.resize(size)
        self.button.move(self.width() - SIDE - size.width(), (self.height() - size.height()) // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, with_ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        days = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -7,
            Qt.Key.Key_Down: 7,
        }
        if with_ctrl and key in days:
            self.moved.emit(self.entry, days[Qt.Key(key)])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if is_shift and self.entry.sort != TRIP:
                self.customer_requested.emit(self.entry.contact_id)
            else:
                self.opened.emit(self.entry)
        elif (key == Qt.Key.Key_Space and self.entry.sort == TASK) or (
            key == Qt.Key.Key_G and self.entry.sort == DATE
        ):
            self.button.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.chosen.emit(self.entry)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.opened.emit(self.entry)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit(self.entry)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # How it looks

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(theme.points(0.92))
        return font

    @guarded
    def paintEvent(self, _event: object) -> None:
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(now.jade), 2))
            painter.setBrush(QColor(now.selection))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(7, 2, -7, -2), 6, 6)
        left = self._paint_lead(painter)
        right = self.width() - SIDE - (self.button.width() + 8 if self.button.text() else 0)
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        half = self.height() // 2
        upper = QRect(left, half - self.fontMetrics().height() - 1, right - left, 0)
        upper.setHeight(self.fontMetrics().height())
        lower = QRect(left, half + 1, right - left, self.fontMetrics().height())
        self._paint_name(painter, upper, strong)
        painter.setFont(self._small())
        if self.entry.sort == VISIT and self.entry.kind == "planned":
            self._paint_ready(painter, lower)
        else:
            painter.setPen(QColor(now.quiet))
            said = elided(painter.fontMetrics(), self._second(), lower.width())
            painter.drawText(lower.left(), baseline(painter.fontMetrics(), lower), said)
        painter.end()

    def _paint_lead(self, painter: QPainter) -> int:
        """What stands before the name: a round picture, the hour, an icon; where it ends."""
        now, entry = theme.current(), self.entry
        if entry.sort == DATE:
            circle = QRectF(SIDE, (self.height() - _AVATAR) / 2, _AVATAR, _AVATAR)
            colour = self._looks.colour(entry.tier)
            paint_avatar(painter, circle, entry.name, entry.tier, colour)
            return SIDE + _AVATAR + 10
        if entry.sort == VISIT:
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(now.ink))
            wide = painter.fontMetrics().horizontalAdvance("00:00")
            area = QRect(SIDE, 0, wide + 2, self.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, entry.time)
            return SIDE + wide + 12
        picture = icons.pixmap(icon_of(entry), now.quiet, 18, self.devicePixelRatioF())
        painter.drawPixmap(SIDE, (self.height() - 18) // 2, picture)
        return SIDE + 18 + 10

    def _paint_name(self, painter: QPainter, area: QRect, font: QFont) -> None:
        now, entry = theme.current(), self.entry
        painter.setFont(font)
        painter.setPen(QColor(now.ink))
        metrics = painter.fontMetrics()
        base = baseline(metrics, area)
        if entry.sort == TASK:
            text = " ".join(entry.text.split())
            painter.drawText(area.left(), base, elided(metrics, text, area.width()))
            return
        mark = theme.tier_mark(entry.tier)
        room = area.width() - (metrics.horizontalAdvance(mark) + 6 if mark else 0)
        name = elided(metrics, entry.name, room)
        painter.drawText(area.left(), base, name)
        left = area.left() + metrics.horizontalAdvance(name) + 6
        if mark:
            colour = self._looks.colour(entry.tier)
            painter.setPen(QColor(theme.tier_colours(now, entry.tier, colour)[0]))
            painter.drawText(left, base, mark)
            left += metrics.horizontalAdvance(mark) + 6
        if entry.sort == VISIT and entry.company and entry.company != entry.name:
            painter.setFont(self._small())
            painter.setPen(QColor(now.quiet))
            room = area.right() - left
            if room > 30:
                said = elided(painter.fontMetrics(), entry.company, room)
                painter.drawText(left, base, said)

    def _greeted_words(self) -> str:
        return translate("CalendarPage", "greeted") if self._greeted else ""

    def _gift_words(self) -> str:
        return translate("CalendarPage", "last year: %1", self._given) if self._given else ""

    def _second(self) -> str:
        entry = self.entry
        if entry.sort == DATE:
            return " · ".join(
                filter(
                    None,
                    (
                        age_words(entry) or kind_words(entry),
                        self._greeted_words(),
                        self._gift_words(),
                    ),
                )
            )
        if entry.sort == TASK:
            return " · ".join(filter(None, (entry.name, kind_words(entry))))
        if entry.sort == TRIP:
            return detail_words(entry)
        return " · ".join(filter(None, (state_words(entry), " ".join(entry.text.split()))))

    def ready_words(self) -> tuple[str, str, str]:
        """What is told of a visit's purpose, appointment and things to bring."""
        is_confirmed = self.entry.ready[1]
        return (
            translate("CalendarPage", "Purpose"),
            translate("CalendarPage", "Confirmed")
            if is_confirmed
            else translate("CalendarPage", "Not confirmed yet"),
            translate("CalendarPage", "Bring"),
        )

    def ready_ticks(self) -> list[Tick]:
        """The three with the picture that each has until it is ready."""
        icons_of = ("circle", "clock", "circle")
        return [
            Tick(*one) for one in zip(self.entry.ready, self.ready_words(), icons_of, strict=True)
        ]

    def _paint_ready(self, painter: QPainter, area: QRect) -> None:
        paint_ticks(painter, area, self.ready_ticks(), self.devicePixelRatioF())
