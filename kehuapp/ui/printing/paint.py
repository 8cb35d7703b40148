"""The one routine that paints a form's shapes on any device; knows nothing of customers."""

from collections.abc import Callable, Iterable
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
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from kehuapp.i18n import translate
from kehuapp.sheets.form import (
    MM_PER_POINT,
    Bar,
    Box,
    CheckBox,
    Code,
    Form,
    Line,
    Page,
    Photo,
    Run,
    Shape,
    Text,
    Upright,
    line_height,
)
from kehuapp.ui.printing.glyphs import paper_families, printable

MM_PER_INCH = 25.4
ELLIPSIS = "…"
_PICTURE_DPI = 220  # sharper than a shop's printer shows
_MOST_PIXELS = 64_000_000  # a picture of more is a bomb
_SCRIPT = 2 / 3  # how Qt scales what is raised or lowered
_ENDLESS = 1e6  # dots
_TICK_BOX = 0.3  # millimetres of its stroke
_MOST_LAID = 1000  # texts that are kept for the next page


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
        artist.paint(page.shapes)
    return True


def orientation(page: Page) -> QPageLayout.Orientation:
    """How the paper of a page is turned: lying where it is wider than high."""
    wide, high = page.size
    return QPageLayout.Orientation.Landscape if wide > high else QPageLayout.Orientation.Portrait


def measurer() -> Callable[[str, Run], float]:
    """Tells how many millimetres wide a character of a run is printed.

    For the thread that asks: fonts are made in each anew.
    """
    known: dict[tuple[bool, bool], QFontMetricsF] = {}

    def measure(char: str, run: Run) -> float:
        key = run.bold, run.italic
        if key not in known:
            font = _font(Run("", 10, *key))
            font.setPixelSize(1000)
            known[key] = QFontMetricsF(font)
        size = run.pt * (_SCRIPT if run.script else 1)
        return known[key].horizontalAdvance(char) / 1000 * size * MM_PER_POINT

    return measure


def paint_page(
    page: Page,
    painter: QPainter,
    pictures: Callable[[str], bytes | None] = lambda _name: None,
    device: QPaintDevice | None = None,
) -> None:
    """Paint one page, its origin the corner of the paper, in the dots of the painter's device, or
    of another one whose fineness decides where lines are broken."""
    _Artist(painter, pictures, device or painter.device()).paint(page.shapes)


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
        self._device = device
        self._dots = device.logicalDpiX() / MM_PER_INCH
        # On a preview a painter reckons points by the screen: a layout keeps to the device's.
        self._is_own = painter.device().logicalDpiY() == device.logicalDpiY()
        # The words of ours are the same on every page.
        self._laid: dict[tuple[object, ...], QTextLayout | list[_Stretch]] = {}
        self._metrics: dict[
            tuple[float, bool, bool], tuple[QFont, QFontMetricsF, float, float]
        ] = {}
        self._pens: dict[float, QPen] = {}
        self._pen: QPen | None = None
        self._font: QFont | None = None
        self._kept: dict[float, _Strokes] = {}
        self._styles: dict[tuple[object, ...], QTextCharFormat] = {}
        self._families = tuple(paper_families())

    def paint(self, shapes: Iterable[Shape]) -> None:
        """Paint the shapes of a page."""
        for shape in shapes:
            match shape:
                case Text():
                    self._text(shape)
                case Line():
                    self._strokes(shape.width).lines.append(self._line(shape))
                case CheckBox():
                    self._check_box(shape)
                case Box():
                    self._box(shape)
                case Bar():
                    area = self._area(shape.x, shape.y, shape.w, shape.h)
                    self._painter.fillRect(area, Qt.GlobalColor.black)
                case Code():
                    self._code(shape)
                case Photo():
                    self._photo(shape)
                case Upright():
                    self._upright(shape)
        self._flush()

    def _flush(self) -> None:
        """Draw the strokes that were kept."""
        painter = self._painter
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, strokes in self._kept.items():
            self._stroke(width)
            if strokes.lines:
                painter.drawLines(strokes.lines)
                strokes.lines.clear()
            if strokes.areas:
                painter.drawRects(strokes.areas)
                strokes.areas.clear()

    def _strokes(self, width: float) -> "_Strokes":
        kept = self._kept.get(width)
        if kept is None:
            kept = self._kept[width] = _Strokes([], [])
        return kept

    def _line(self, line: Line) -> QLineF:
        dots = self._dots
        return QLineF(line.x1 * dots, line.y1 * dots, line.x2 * dots, line.y2 * dots)

    def _point(self, x: float, y: float) -> QPointF:
        return QPointF(x * self._dots, y * self._dots)

    def _area(self, x: float, y: float, w: float, h: float) -> QRectF:
        dots = self._dots
        return QRectF(x * dots, y * dots, w * dots, h * dots)

    def _stroke(self, width: float) -> None:
        pen = self._pens.get(width)
        if pen is None:
            pen = self._pens[width] = QPen(Qt.GlobalColor.black, width * self._dots)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._take(pen)

    def _fill_black(self) -> None:
        """Fill what is drawn next, without a stroke around it."""
        self._take(_NONE)
        self._painter.setBrush(Qt.GlobalColor.black)

    def _take(self, pen: QPen) -> None:
        """Set the painter's pen where it is another one."""
        if self._pen is not pen:
            self._pen = pen
            self._painter.setPen(pen)

    def _box(self, box: Box) -> None:
        area = self._area(box.x, box.y, box.w, box.h)
        if box.grey:
            self._flush()
            self._painter.fillRect(area, _shade(1 - box.grey))
        self._strokes(box.width).areas.append(area)

    def _check_box(self, box: CheckBox) -> None:
        area = self._area(box.x, box.y, box.size, box.size)
        if box.is_round:
            self._stroke(_TICK_BOX)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawEllipse(area)
        else:
            self._strokes(_TICK_BOX).areas.append(area)
        if box.checked:
            self._stroke(0.55)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            side = box.size
            self._painter.drawPolyline(
                [
                    self._point(box.x + side * 0.18, box.y + side * 0.52),
                    self._point(box.x + side * 0.42, box.y + side * 0.78),
                    self._point(box.x + side * 0.88, box.y + side * 0.14),
                ]
            )

    def _code(self, code: Code) -> None:
        """Dark modules as one rectangle a stretch, so that no hair lines run between them; in
        whole modules, which are short to write."""
        side = code.size / len(code.rows) * self._dots
        painter = self._painter
        self._fill_black()
        painter.save()
        painter.translate(code.x * self._dots, code.y * self._dots)
        painter.scale(side, side)
        painter.drawRects(_dark_stretches(code.rows))
        painter.restore()

    def _photo(self, photo: Photo) -> None:
        room = QSize(*(int(side / MM_PER_INCH * _PICTURE_DPI) for side in (photo.w, photo.h)))
        image = _decoded(self._pictures(photo.name) or b"", room)
        area = self._area(photo.x, photo.y, photo.w, photo.h)
        if image.isNull():
            self._box(Box(photo.x, photo.y, photo.w, photo.h, 0.15))
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
        font = _font(Run("", column.pt, column.bold))
        # In dots: a preview paints with another device than the one whose dots are meant.
        font.setPixelSize(max(1, round(em)))
        measured = QFontMetricsF(font)
        rise = 0.38 * em  # so far above the baseline is the middle of a Chinese character
        painter.save()
        painter.setFont(font)
        painter.setPen(_BLACK)
        for cell in column.cells:
            high = cell.height * dots
            words = printable(Run(cell.text, column.pt), self._families).text
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
        key = text[2:]  # all but where it stands
        laid = self._laid.get(key)
        is_known = laid is not None
        if laid is None:
            laid = self._placed(text)
            if len(self._laid) < _MOST_LAID:
                self._laid[key] = laid
        x, y = text.x * self._dots, text.y * self._dots
        self._take(_BLACK)
        if isinstance(laid, QTextLayout):
            if any(run.ground for run in text.runs):
                self._flush()
            laid.draw(self._painter, QPointF(x, y))
            return
        for stretch in laid:
            at = QPointF(x + stretch.x, y + stretch.baseline)
            if is_known:
                for glyphs in stretch.glyphs or self._shaped(stretch):
                    self._painter.drawGlyphRun(at, glyphs)
            else:
                if self._font is not stretch.font:
                    self._font = stretch.font
                    self._painter.setFont(stretch.font)
                self._painter.drawText(at, stretch.words)

    def _shaped(self, stretch: "_Stretch") -> list[QGlyphRun]:
        """The glyphs of words that come again, from their baseline: Qt needs half as long for
        them."""
        layout = QTextLayout(stretch.words, stretch.font, self._device)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(_ENDLESS)
        line.setPosition(QPointF(0, -line.ascent()))
        layout.endLayout()
        stretch.glyphs.extend(layout.glyphRuns())
        return stretch.glyphs

    def _placed(self, text: Text) -> "QTextLayout | list[_Stretch]":
        """The lines of a text from its corner; by their baseline, so that a tall fallback font does
        not push them apart."""
        leading = line_height(max(run.pt for run in text.runs)) * self._dots
        top = (text.h * self._dots - leading) / 2 if text.max_lines == 1 else 0.0
        runs = tuple(printable(run, self._families) for run in text.runs)
        text = text._replace(runs=runs)
        width = text.w * self._dots
        if self._is_own and all(map(_is_plain, runs)):
            short = self._one_line(runs, width, text.align, top + leading / 2)
            if short:
                return short
        layout = self._laid_out(text.runs, width, text)
        if layout.lineCount() > text.max_lines or self._overflows(layout, width):
            layout = self._shortened(text, width)
        for place in range(layout.lineCount()):
            line = layout.lineAt(place)
            height = line.ascent() + line.descent()
            line.setPosition(QPointF(0, top + leading * (place + 0.5) - height / 2))
        return layout

    def _one_line(
        self, runs: tuple[Run, ...], width: float, align: str, middle: float
    ) -> "list[_Stretch]":
        """A text that is one line and black, as most are: Qt paints it in a third of the time that
        a layout takes. Nothing when it does not fit."""
        used, ascent, descent = 0.0, 0.0, 0.0
        stretches = []
        for run in runs:
            font, metrics, above, below = self._measures(run)
            ascent, descent = max(ascent, above), max(descent, below)
            stretches.append(_Stretch(run.text, font, used, 0.0, []))
            used += metrics.horizontalAdvance(run.text)
        spare = width - used
        if spare < 0:
            return []
        x = {"left": 0.0, "center": spare / 2, "right": spare}[align]
        baseline = middle + (ascent - descent) / 2
        return [one._replace(x=x + one.x, baseline=baseline) for one in stretches]

    def _measures(self, run: Run) -> tuple[QFont, QFontMetricsF, float, float]:
        look = run.pt, run.bold, run.italic
        known = self._metrics.get(look)
        if known is None:
            font = _font(run)
            metrics = QFontMetricsF(font, self._device)
            known = font, metrics, metrics.ascent(), metrics.descent()
            self._metrics[look] = known
        return known

    def _laid_out(self, runs: tuple[Run, ...], width: float, text: Text) -> QTextLayout:
        font = self._style(runs[0]).font()
        layout = QTextLayout("".join(run.text for run in runs), font, self._device)
        formats = []
        start = 0
        for run in runs:
            ranged = QTextLayout.FormatRange()
            ranged.start, ranged.length = start, _units(run.text)
            ranged.format = self._style(run)
            formats.append(ranged)
            start += ranged.length
        layout.setFormats(formats)
        option = QTextOption(_ALIGN[text.align])
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            if layout.lineCount() > text.max_lines:
                break
        layout.endLayout()
        return layout

    def _style(self, run: Run) -> QTextCharFormat:
        look = (
            run.pt,
            run.bold,
            run.italic,
            run.underline,
            run.strike,
            run.script,
            run.colour,
            run.ground,
        )
        style = self._styles.get(look)
        if style is None:
            style = self._styles[look] = _style(run)
        return style

    def _overflows(self, layout: QTextLayout, width: float) -> bool:
        lines = range(layout.lineCount())
        return any(layout.lineAt(place).naturalTextWidth() > width + 1 for place in lines)

    def _shortened(self, text: Text, width: float) -> QTextLayout:
        """The longest beginning that fits with "…" after it, found by halving."""
        whole = sum(len(run.text) for run in text.runs)
        fits, fails = 0, whole
        best = self._laid_out(_cut(text.runs, 0), width, text)
        while fails - fits > 1:
            tried = (fits + fails) // 2
            layout = self._laid_out(_cut(text.runs, tried), width, text)
            if layout.lineCount() <= text.max_lines and not self._overflows(layout, width):
                fits, best = tried, layout
            else:
                fails = tried
        return best


class _Stretch(NamedTuple):
    """Words of one look and where they begin, in dots from the corner of their room; `glyphs` once
    they were asked for."""

    words: str
    font: QFont
    x: float
    baseline: float
    glyphs: list[QGlyphRun]


class _Strokes(NamedTuple):
    """What is to be drawn with one pen."""

    lines: list[QLineF]
    areas: list[QRectF]


_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
}


_BLACK, _NONE = QPen(Qt.GlobalColor.black), QPen(Qt.PenStyle.NoPen)


def _shade(grey: float) -> QColor:
    return QColor.fromRgbF(grey, grey, grey)


_LIGATURES = QFont.Tag("liga")


def _font(run: Run) -> QFont:
    font = QFont(paper_families())
    font.setPointSizeF(run.pt)
    font.setFeature(_LIGATURES, 0)  # "ﬁrst" is found by nobody who looks for "first" in a PDF
    font.setBold(run.bold)
    font.setItalic(run.italic)
    return font


def _is_plain(run: Run) -> bool:
    """Whether its font says all of how it looks: black on nothing."""
    return not (run.underline or run.strike or run.script or run.colour or run.ground)


def _style(run: Run) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFont(_font(run))
    style.setFontUnderline(run.underline)
    style.setFontStrikeOut(run.strike)
    if run.script:
        style.setVerticalAlignment(_SCRIPTS[run.script])
    # Black is said as well: a preview in the dark theme would begin with the theme's own ink.
    style.setForeground(QColor(run.colour or "#000000"))
    if run.ground:
        style.setBackground(QColor(run.ground))
    return style


_SCRIPTS = {
    "sub": QTextCharFormat.VerticalAlignment.AlignSubScript,
    "super": QTextCharFormat.VerticalAlignment.AlignSuperScript,
}


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


def _units(text: str) -> int:
    """Length as Qt counts it: characters beyond the first 65,536 are two."""
    return len(text.encode("utf-16-le")) // 2


def _cut(runs: tuple[Run, ...], length: int) -> tuple[Run, ...]:
    kept = []
    for run in runs:
        part = run.text[:length]
        length -= len(part)
        if part:
            kept.append(run._replace(text=part))
    last = kept.pop() if kept else runs[0]._replace(text="")
    return (*kept, last._replace(text=last.text.rstrip() + ELLIPSIS))
