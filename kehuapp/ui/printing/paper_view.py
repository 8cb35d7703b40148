"""Shows a form's pages one below the other as they will be printed; no buttons, no printer.

Qt's own preview stands on a grey ground with a black shadow, wants a printer before it shows
anything and paints every page at once. Here only the pages in sight are painted.
"""

from collections import OrderedDict

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from kehuapp.sheets.form import Form
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.printing.paint import paint_page
from kehuapp.ui.printing.typesetting import MM_PER_INCH

ZOOM_STEP = 1.25
LEAST, MOST = 0.2, 4.0
MARGIN, GAP = 20, 16
_DPI = 1200  # lines are broken as on paper, whatever the zoom
_KEPT = 4  # painted pages that are kept
_GUIDE = "#b9cfe0"


class PaperView(QAbstractScrollArea):
    """Pages as wide as there is room, as a whole, or in a size that was asked for."""

    zoom_changed = Signal()

    def __init__(self, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._fits = "width"
        self._zoom = 1.0
        self._painted: OrderedDict[int, QPixmap] = OrderedDict()
        self._device = QImage(1, 1, QImage.Format.Format_RGB32)
        self._device.setDotsPerMeterX(round(_DPI / MM_PER_INCH * 1000))
        self._device.setDotsPerMeterY(round(_DPI / MM_PER_INCH * 1000))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Always there: one that comes and goes would change the width that pages fit.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        theme.watch().changed.connect(self.viewport().update)

    def show_form(self, form: Form) -> None:
        """Show other pages, where the old ones were."""
        self._form = form
        self._lay_out()

    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._form.pages)

    def zoom(self) -> float:
        """How large the paper is shown; 1 is its true size."""
        return self._zoom

    def fit_width(self) -> None:
        """Make the pages as wide as there is room, now and after each change of size."""
        self._fits = "width"
        self._lay_out()

    def fit_page(self) -> None:
        """Show a page as a whole, now and after each change of size."""
        self._fits = "page"
        self._lay_out()

    def fits(self) -> str:
        """What the pages fit: width, page, or "" when a size was asked for."""
        return self._fits

    def zoom_by(self, step: float) -> None:
        """Show the pages larger or smaller."""
        self._fits = ""
        self._zoom = min(max(self._zoom * step, LEAST), MOST)
        self._lay_out()

    def _dots(self) -> float:
        """Pixels a millimetre."""
        return self.logicalDpiX() / MM_PER_INCH * self._zoom

    def _paper(self) -> tuple[float, float]:
        pages = self._form.pages
        widest = max((page.size[0] for page in pages), default=210.0)
        return widest, max((page.size[1] for page in pages), default=297.0)

    def _areas(self) -> list[QRect]:
        """Where each page lies, from the corner of all of them."""
        room, dots = self.viewport().width(), self._dots()
        found, top = [], MARGIN
        for page in self._form.pages:
            width, height = (round(side * dots) for side in page.size)
            found.append(QRect(max(MARGIN, (room - width) // 2), top, width, height))
            top += height + GAP
        return found

    def _lay_out(self) -> None:
        bar = self.verticalScrollBar()
        before = bar.value() / bar.maximum() if bar.maximum() else 0.0
        room = self.viewport().size()
        width, height = self._paper()
        true = self.logicalDpiX() / MM_PER_INCH
        if self._fits:
            wide = (room.width() - 2 * MARGIN) / (width * true)
            high = (room.height() - 2 * MARGIN) / (height * true)
            wished = wide if self._fits == "width" else min(wide, high)
            self._zoom = min(max(wished, LEAST), MOST)
        self._painted.clear()
        areas = self._areas()
        lowest = areas[-1].bottom() + 1 + MARGIN if areas else 0
        bar.setRange(0, max(0, lowest - room.height()))
        bar.setPageStep(room.height())
        bar.setSingleStep(40)
        bar.setValue(round(before * bar.maximum()))
        across = self.horizontalScrollBar()
        across.setRange(0, max(0, round(width * self._dots()) + 2 * MARGIN - room.width()))
        across.setPageStep(room.width())
        self.viewport().update()
        self.zoom_changed.emit()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(now.paper))
        offset = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for place, area in enumerate(self._areas()):
            shown = area.translated(-offset)
            if not shown.adjusted(-1, -1, 1, 1).intersects(event.rect()):
                continue
            painter.drawPixmap(shown.topLeft(), self._page(place, area))
            painter.setPen(QColor(now.line))
            painter.drawRect(shown.adjusted(-1, -1, 0, 0))

    def _page(self, place: int, area: QRect) -> QPixmap:
        if place in self._painted:
            self._painted.move_to_end(place)
            return self._painted[place]
        ratio = self.devicePixelRatioF()
        made = QPixmap(area.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.white)
        painter = QPainter(made)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        scale = self._dots() * MM_PER_INCH / _DPI
        painter.scale(scale, scale)
        paint_page(self._form.pages[place], painter, self._form.pictures, self._device)
        self._draw_guides(place, painter)
        painter.end()
        self._painted[place] = made
        if len(self._painted) > _KEPT:
            self._painted.popitem(last=False)
        return made

    def _draw_guides(self, place: int, painter: QPainter) -> None:
        """What is not printed, as the edges of labels."""
        pen = QPen(QColor(_GUIDE), 0)  # a pixel wide, whatever the zoom
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        dots = _DPI / MM_PER_INCH
        for box in self._form.pages[place].guides:
            painter.drawRect(QRectF(box.x * dots, box.y * dots, box.w * dots, box.h * dots))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.zoom_by(ZOOM_STEP if turned > 0 else 1 / ZOOM_STEP)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_End: bar.maximum(),
            Qt.Key.Key_Home: -bar.maximum(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + step)
