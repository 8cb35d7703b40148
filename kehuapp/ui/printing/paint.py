"""The one routine that paints a form's shapes on any device; knows nothing of customers."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBitmap,
    QColor,
    QFont,
    QFontMetricsF,
    QGlyphRun,
    QImage,
    QImageReader,
    QPagedPaintDevice,
    QPageLayout,
    QPaintDevice,
    QPainter,
    QPainterPath,
    QPen,
    QRegion,
)

from kehuapp.i18n import translate
from kehuapp.sheets.form import (
    MM_PER_POINT,
    Bar,
    Box,
    CheckBox,
    Code,
    Curve,
    Dot,
    Form,
    Line,
    Page,
    Photo,
    Run,
    Shape,
    Stamp,
    Text,
    Upright,
    moved,
)
from kehuapp.ui.printing.typesetting import (
    MM_PER_INCH,
    Typesetter,
    font_of,
    is_plain,
    joined,
)

_PICTURE_DPI = 220  # sharper than a shop's printer shows
_MOST_PIXELS = 64_000_000  # a picture of more is a bomb
_TICK_BOX, _TICK, _DOT = 0.3, 0.55, 0.4  # millimetres of their strokes
_FILLED = 0.0  # … and of what has no edge
_MOST_PLACED = 2000  # stamps, for the next page


def paint_form(
    form: Form,
    device: QPagedPaintDevice,
    painter: QPainter,
    going_on: Callable[[int], bool] = lambda _page: True,
) -> bool:
    """Paint every page; the painter has begun on the device.

    Stops, and answers False, when `going_on` says so, which is asked before each page.
    """
    artist = _Artist(painter, form.pictures, painter.device())
    for place, page in enumerate(form.pages):
        if not going_on(place):
            return False
        if place:
            # A trip's cover stands upright, two sheets to a paper lie: the one setting that a
            # printer takes in the middle of its work.
            device.setPageOrientation(orientation(page))
            device.newPage()
        artist.paint(page)
    return True


def orientation(page: Page) -> QPageLayout.Orientation:
    """How the paper of a page is turned: lying where it is wider than high."""
    wide, high = page.size
    return QPageLayout.Orientation.Landscape if wide > high else QPageLayout.Orientation.Portrait


def paint_page(
    page: Page,
    painter: QPainter,
    pictures: Callable[[str], bytes | None] = lambda _name: None,
    device: QPaintDevice | None = None,
) -> None:
    """Paint one page, its origin the corner of the paper, in the dots of the painter's device, or
    of another one whose fineness decides where lines are broken."""
    _Artist(painter, pictures, device or painter.device()).paint(page)


class _Strokes(NamedTuple):
    """What is drawn with one pen, or filled."""

    lines: list[QLineF]
    areas: list[QRectF]
    rounds: list[QRectF]
    chains: list[list[QPointF]]


_Drawn = dict[float, _Strokes]


class _Block(NamedTuple):
    """A stamp in the dots of the device; fills lie below all else."""

    fills: list[tuple[QRectF, QColor]]
    drawn: _Drawn
    corner: QPointF
    glyphs: list[QGlyphRun]


class _Artist:
    """A painter with its scale from millimetres to the dots of its device.

    Strokes are black and hide nothing, so they are kept until something comes that could hide
    them, and drawn together: a call of Qt's costs more than a line.
    """

    def __init__(
        self,
        painter: QPainter,
        pictures: Callable[[str], bytes | None],
        device: QPaintDevice,
    ) -> None:
        self._painter = painter
        self._pictures = pictures
        self._dots = device.logicalDpiX() / MM_PER_INCH
        self._is_own = painter.device().logicalDpiY() == device.logicalDpiY()
        self._setter = Typesetter(device, self._is_own)
        self._pens: dict[float, QPen] = {}
        self._pen: QPen | None = None
        self._font: QFont | None = None
        self._kept: _Drawn = {}
        self._blocks: dict[int, _Block | None] = {}  # each from its own corner
        self._placed: dict[tuple[int, float, float], _Block] = {}

    def paint(self, page: Page) -> None:
        """Paint all of a page."""
        for shape in page.drawn:
            if isinstance(shape, Stamp):
                self._stamp(shape)
            else:
                self._shape(shape)
        self._flush()

    def _shape(self, shape: Shape) -> None:
        match shape:
            case Text():
                self._text(shape)
            case Line() | Curve() | CheckBox() | Bar():
                self._add(self._kept, shape)
            case Dot():
                self._flush()  # a white one hides the line that it is on
                self._take(self._pen_of(_DOT))
                self._painter.setBrush(_INK if shape.is_filled else _PAPER)
                size = shape.size * self._dots
                self._painter.drawEllipse(
                    QRectF(shape.x * self._dots, shape.y * self._dots, size, size)
                )
                self._painter.setBrush(Qt.BrushStyle.NoBrush)
            case Box():
                if shape.grey:
                    self._flush()
                    self._painter.fillRect(self._area(shape), _shade(1 - shape.grey))
                self._add(self._kept, shape)
            case Code():
                self._code(shape)
            case Photo():
                self._photo(shape)
            case Upright():
                self._upright(shape)

    def _stamp(self, stamp: Stamp) -> None:
        """What was made ready once, moved to where it stands: mostly that is the same as on the
        page before."""
        key = id(stamp.shapes)  # the page holds them meanwhile
        where = key, stamp.x, stamp.y
        block = self._placed.get(where)
        if block is None:
            if key not in self._blocks:
                self._blocks[key] = self._block(stamp.shapes)
            own = self._blocks[key]
            if own is None:
                for shape in stamp.shapes:
                    self._shape(moved(shape, stamp.y, stamp.x))
                return
            block = _moved(own, QPointF(stamp.x * self._dots, stamp.y * self._dots))
            if len(self._placed) < _MOST_PLACED:
                self._placed[where] = block
        if block.fills:
            self._flush()
            for area, colour in block.fills:
                self._painter.fillRect(area, colour)
        for width, strokes in block.drawn.items():
            kept = _of_width(self._kept, width)
            kept.lines.extend(strokes.lines)
            kept.areas.extend(strokes.areas)
            kept.rounds.extend(strokes.rounds)
            kept.chains.extend(strokes.chains)
        self._take(_BLACK)
        for glyphs in block.glyphs:
            self._painter.drawGlyphRun(block.corner, glyphs)

    def _block(self, shapes: tuple[Shape, ...]) -> _Block | None:
        """None where the shapes are to be painted one by one."""
        block = _Block([], {}, _CORNER, [])
        for shape in shapes:
            match shape:
                case Text() if self._is_own and all(map(is_plain, shape.runs)):
                    glyphs = self._setter.glyphs(shape)
                    if glyphs is None:
                        return None
                    block.glyphs.extend(glyphs)
                case Line() | CheckBox() | Box() | Bar():
                    if isinstance(shape, Box) and shape.grey:
                        block.fills.append((self._area(shape), _shade(1 - shape.grey)))
                    self._add(block.drawn, shape)
                case _:
                    return None
        return block._replace(glyphs=joined(block.glyphs))

    def _flush(self) -> None:
        """Draw the strokes that were kept, as something comes that could hide them."""
        painter = self._painter
        for width, (lines, areas, rounds, chains) in self._kept.items():
            if width == _FILLED:
                self._take(_NO_PEN)
                painter.setBrush(_INK)
                painter.drawRects(areas)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                continue
            self._take(self._pen_of(width))
            if lines:
                painter.drawLines(lines)
            if areas:
                painter.drawRects(areas)
            for area in rounds:
                painter.drawEllipse(area)
            for chain in chains:
                painter.drawPolyline(chain)
        self._kept.clear()

    def _add(self, drawn: _Drawn, shape: Line | Curve | Box | CheckBox | Bar) -> None:
        """Add what a shape has of strokes to those of its width."""
        dots = self._dots
        match shape:
            case Line():
                line = QLineF(shape.x1 * dots, shape.y1 * dots, shape.x2 * dots, shape.y2 * dots)
                _of_width(drawn, shape.width).lines.append(line)
            case Curve():
                chain = [QPointF(x * dots, y * dots) for x, y in shape.points]
                _of_width(drawn, shape.width).chains.append(chain)
            case Bar():
                _of_width(drawn, _FILLED).areas.append(self._area(shape))
            case Box():
                if shape.width:
                    _of_width(drawn, shape.width).areas.append(self._area(shape))
            case CheckBox():
                x, y, side = shape.x * dots, shape.y * dots, shape.size * dots
                edges = _of_width(drawn, _TICK_BOX)
                (edges.rounds if shape.is_round else edges.areas).append(QRectF(x, y, side, side))
                if shape.checked:
                    corners = ((0.18, 0.52), (0.42, 0.78), (0.88, 0.14))
                    tick = [QPointF(x + side * across, y + side * down) for across, down in corners]
                    _of_width(drawn, _TICK).chains.append(tick)

    def _area(self, shape: Box | Bar | Photo) -> QRectF:
        dots = self._dots
        return QRectF(shape.x * dots, shape.y * dots, shape.w * dots, shape.h * dots)

    def _pen_of(self, width: float) -> QPen:
        pen = self._pens.get(width)
        if pen is None:
            pen = self._pens[width] = QPen(_INK, width * self._dots)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def _take(self, pen: QPen) -> None:
        """Set the painter's pen where it is another one."""
        if self._pen is not pen:
            self._pen = pen
            self._painter.setPen(pen)

    def _code(self, code: Code) -> None:
        """Dark modules as one rectangle a stretch, so that no hair lines run between them; in
        whole modules, which are short to write."""
        side = code.size / len(code.rows) * self._dots
        painter = self._painter
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_INK)
        painter.translate(code.x * self._dots, code.y * self._dots)
        painter.scale(side, side)
        painter.drawRects(_dark_stretches(code.rows))
        painter.restore()

    def _photo(self, photo: Photo) -> None:
        room = QSize(*(int(side / MM_PER_INCH * _PICTURE_DPI) for side in (photo.w, photo.h)))
        image = _decoded(self._pictures(photo.name) or b"", room)
        area = self._area(photo)
        if image.isNull():
            self._shape(Box(photo.x, photo.y, photo.w, photo.h, 0.15))
            words = translate("CustomerFile", "This picture cannot be shown")
            self._text(Text(photo.x, photo.y, photo.w, photo.h, (Run(words, 8),), "center"))
            return
        size = image.size().toSizeF().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        shown = QRectF(QPointF(), size)
        shown.moveCenter(area.center())
        self._painter.drawImage(shown, image)

    def _upright(self, column: Upright) -> None:
        """Each character in its cell, standing or turned by a quarter."""
        painter, dots = self._painter, self._dots
        middle, y = (column.x + column.w / 2) * dots, column.y * dots
        em = column.pt * MM_PER_POINT * dots
        font = font_of(Run("", column.pt, column.bold))
        # In dots: a preview paints with another device than the one whose dots are meant.
        font.setPixelSize(max(1, round(em)))
        measured = QFontMetricsF(font)
        rise = 0.38 * em  # so far above the baseline is the middle of a Chinese character
        painter.save()
        painter.setFont(font)
        painter.setPen(_BLACK)
        for cell in column.cells:
            high = cell.height * dots
            words = self._setter.printable(cell.text, column.pt)
            wide = measured.horizontalAdvance(words)
            painter.save()
            painter.translate(middle, y + high / 2)
            below = rise
            if cell.look == "turned":
                painter.rotate(90)
                if len(words) == 1:  # a dash or a bracket stands in the very middle
                    outline = QPainterPath()
                    outline.addText(QPointF(), font, words)
                    below = -outline.boundingRect().center().y()
            elif cell.look == "raised":
                painter.translate(em * 0.55, -em * 0.55)
            painter.drawText(QPointF(-wide / 2, below), words)
            painter.restore()
            y += high
        painter.restore()

    def _text(self, text: Text) -> None:
        self._take(_BLACK)
        line = self._setter.line(text)
        if line is None:
            if any(run.ground or run.colour for run in text.runs):
                self._flush()
            at = QPointF(text.x * self._dots, text.y * self._dots)
            self._setter.layout(text).draw(self._painter, at)
            return
        painter = self._painter
        for x, y, words in line:
            glyphs = words.glyphs
            if glyphs is None and not words.is_new:
                glyphs = self._setter.shape(words)
            if glyphs is not None:
                painter.drawGlyphRun(QPointF(x, y), glyphs)
                continue
            words.is_new = False
            if self._font is not words.font:
                self._font = words.font
                painter.setFont(words.font)
            painter.drawText(QPointF(x, y), words.text)


_CORNER = QPointF()
_INK, _PAPER = QColor(0, 0, 0), QColor(255, 255, 255)
_BLACK, _NO_PEN = QPen(_INK), QPen(Qt.PenStyle.NoPen)


def _shade(grey: float) -> QColor:
    return QColor.fromRgbF(grey, grey, grey)


def _of_width(drawn: _Drawn, width: float) -> _Strokes:
    strokes = drawn.get(width)
    if strokes is None:
        strokes = drawn[width] = _Strokes([], [], [], [])
    return strokes


def _moved(block: _Block, by: QPointF) -> _Block:
    fills = [(area.translated(by), colour) for area, colour in block.fills]
    drawn = {
        width: _Strokes(
            [line.translated(by) for line in strokes.lines],
            [area.translated(by) for area in strokes.areas],
            [area.translated(by) for area in strokes.rounds],
            [[point + by for point in chain] for chain in strokes.chains],
        )
        for width, strokes in block.drawn.items()
    }
    return _Block(fills, drawn, by, block.glyphs)


def _dark_stretches(rows: tuple[str, ...]) -> list[QRect]:
    """Where a code is dark, in modules. Qt finds the stretches in an image of it five times as fast
    as we do."""
    wide, bytes_a_row = len(rows[0]), (len(rows[0]) + 31) // 32 * 4
    bits = (int(row.ljust(bytes_a_row * 8, "0"), 2) for row in rows)
    data = b"".join(row.to_bytes(bytes_a_row, "big") for row in bits)
    image = QImage(data, wide, len(rows), bytes_a_row, QImage.Format.Format_Mono)
    image.setColorTable([0xFFFFFFFF, 0xFF000000])
    return list(QRegion(QBitmap.fromImage(image)))  # type: ignore[call-overload]


def _decoded(data: bytes, room: QSize) -> QImage:
    """The picture no larger than needed; nothing for what is no picture."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return QImage()
    longest = max(room.width(), room.height())
    if max(size.width(), size.height()) > longest:
        small = size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(small.expandedTo(QSize(1, 1)))
    return reader.read()
