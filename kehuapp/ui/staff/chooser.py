"""The button at the top that says who is at the desk, with its menu; it writes nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from kehuapp.book.staff.staff import StaffRow
from kehuapp.text.words import label_and
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.labels import elided
from kehuapp.ui.kit.menu_buttons import give_menu

_SIZE = 22
_WIDEST = 150


class StaffChooser(QPushButton):
    """A name with its first letter in a circle; `staff_requested(id)` when another is chosen."""

    staff_requested = Signal(int)
    waiting_requested = Signal()  # what was handed to them

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("who")
        self.setProperty("quiet", "true")
        self.setIconSize(QSize(_SIZE, _SIZE))
        self._commands: Sequence[QAction] = ()
        self._rows: list[StaffRow] = []
        self._chosen: int | None = None
        self._waiting = 0
        self.menu_ = QMenu(self)
        give_menu(self, self.menu_, chevron=False)
        theme.watch().changed.connect(self._say)

    def offer(self, commands: Sequence[QAction]) -> None:
        """Let the menu end with these."""
        self._commands = commands
        self._say()

    def show_staff(self, rows: Sequence[StaffRow], chosen: int | None, waiting: int = 0) -> None:
        """Offer those who work here, tick who is at the desk, say how many customers handed to
        them they did not confirm yet."""
        self._waiting = waiting
        self._rows = [row for row in rows if row.active]
        self._chosen = chosen
        self._say()

    def _say(self) -> None:
        name = next((row.name for row in self._rows if row.id == self._chosen), "")
        shown = " ".join(name.split()) or self.tr("Choose your name")
        metrics = self.fontMetrics()
        shown = elided(metrics, shown, _WIDEST)
        waiting = f"  · {self._waiting:,}" if self._waiting else ""
        self.setText(" " + shown.replace("&", "&&") + waiting)
        self.setIcon(_initial(name, self.devicePixelRatioF()))
        self.setToolTip(
            self.tr("Who is using the book; comments, contacts and visits carry this name")
        )
        told = self.tr("Handed over to you: %1").replace("%1", f"{self._waiting:,}")
        if self._waiting:
            self.setToolTip(f"{told}\n{self.toolTip()}")
        self.setAccessibleName(label_and(self.tr("Current user"), name or shown))
        self.menu_.clear()
        for place, row in enumerate(self._rows, 1):
            # The first nine have a figure, so that the menu's key and the figure choose one.
            figure = f"&{place}  " if place < 10 else ""
            action = self.menu_.addAction(figure + row.name[:60].replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(row.id == self._chosen)
            action.triggered.connect(lambda _on=False, one=row.id: self.staff_requested.emit(one))
        self.menu_.addSeparator()
        if self._waiting:
            self.menu_.addAction(f"{told}…", self.waiting_requested.emit)
        self.menu_.addActions(list(self._commands))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)


def _initial(name: str, ratio: float) -> QIcon:
    """The first letter on a jade disc; a question mark for nobody."""
    letter = next((char for char in name if char.isalnum()), "?").upper()
    colours = theme.current()
    pixmap = QPixmap(round(_SIZE * ratio), round(_SIZE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.jade_fill if name else colours.grey_soft))
    circle = QRectF(0.5, 0.5, _SIZE - 1, _SIZE - 1)
    painter.drawEllipse(circle)
    font = painter.font()
    font.setPixelSize(12)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(colours.on_fill if name else colours.ink))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    return QIcon(pixmap)
