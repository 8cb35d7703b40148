"""Sets the words of a form in the dots of a device; they are painted by `paint`."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGlyphRun,
    QPaintDevice,
    QRawFont,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from kehuapp.sheets.form import MM_PER_POINT, Run, Text, line_height
from kehuapp.ui.printing.glyphs import paper_families, printable

MM_PER_INCH = 25.4
ELLIPSIS = "…"
_SCRIPT = 2 / 3  # how Qt scales what is raised or lowered
_ENDLESS = 1e6  # dots
_FINE = 40  # dots to the millimetre
_MOST_KEPT = 4000  # texts, for the next page


def measurer() -> Callable[[str, Run], float]:
    """Tells how many millimetres wide a character of a run is printed.

    For the thread that asks: fonts are made in each anew.
    """
    known: dict[tuple[bool, bool], QFontMetricsF] = {}

    def measure(char: str, run: Run) -> float:
        key = run.bold, run.italic
        if key not in known:
            font = font_of(Run("", 10, *key))
            font.setPixelSize(1000)
            known[key] = QFontMetricsF(font)
        size = run.pt * (_SCRIPT if run.script else 1)
        return known[key].horizontalAdvance(char) / 1000 * size * MM_PER_POINT

    return measure


@dataclass(slots=True)
class Words:
    """A run without line breaks in the dots of a device; `glyphs` once they were asked for.

    `is_mixed`: in several fonts, as where one has not all of the characters. Qt hands the glyphs
    out font by font, and a reader would find them in that order.
    """

    text: str
    font: QFont
    width: float
    ascent: float
    descent: float
    is_new: bool = True
    is_mixed: bool = False
    glyphs: QGlyphRun | None = None


#: Where words begin on the page, and their baseline, in dots.
Placed = tuple[float, float, Words]


class Typesetter:
    """Sets texts for a device; keeps what it set, as the words of ours are the same on every
    page."""

    def __init__(self, device: QPaintDevice, is_own: bool) -> None:
        """`is_own` says that the painter's dots are the device's: on a preview a painter reckons
        points by the screen, and only a layout keeps to the device's."""
        self._device = device
        self._is_own = is_own
        self._dots = device.logicalDpiX() / MM_PER_INCH
        self._words: dict[Run, Words] = {}
        self._layouts: dict[tuple[object, ...], QTextLayout] = {}
        self._fonts: dict[tuple[float, bool, bool], tuple[QFont, QFontMetricsF, float, float]] = {}
        self._styles: dict[tuple[object, ...], QTextCharFormat] = {}
        self._families = tuple(paper_families())

    def line(self, text: Text) -> list[Placed] | None:
        """A text that is one line and black, as most are: Qt paints it in a third of the time that
        a layout takes. None when it is not, or does not fit."""
        if not self._is_own:
            return None
        used = ascent = descent = 0.0
        found = []
        for run in text.runs:
            words = self._words.get(run)
            if words is None and (words := self._new(run)) is None:
                return None
            found.append((used, words))
            used += words.width
            if words.ascent > ascent:
                ascent = words.ascent
            if words.descent > descent:
                descent = words.descent
        dots = self._dots
        spare = text.w * dots - used
        if spare < 0:
            return None
        x = text.x * dots + _SPARE[text.align] * spare
        if text.max_lines == 1:
            middle = text.h / 2
        else:
            middle = line_height(max([run.pt for run in text.runs])) / 2
        baseline = (text.y + middle) * dots + (ascent - descent) / 2
        return [(x + start, baseline, words) for start, words in found]

    def layout(self, text: Text) -> QTextLayout:
        """The lines of any text, from its corner."""
        key = text[2:]  # all but where it stands
        layout = self._layouts.get(key)
        if layout is None:
            layout = self._laid_down(text)
            if len(self._layouts) < _MOST_KEPT:
                self._layouts[key] = layout
        return layout

    def glyphs(self, text: Text) -> list[QGlyphRun] | None:
        """All of a text as glyphs, with where they stand on the page; None where they would not be
        read in their order."""
        line = self.line(text)
        if line is None:
            corner = QPointF(text.x * self._dots, text.y * self._dots)
            runs = self.layout(text).glyphRuns()
            return [self._at(run, corner) for run in runs] if len(runs) == 1 else None
        found = []
        for x, y, words in line:
            glyphs = self.shape(words)
            if glyphs is None:
                return None
            found.append(self._at(glyphs, QPointF(x, y)))
        return found

    def printable(self, words: str, pt: float) -> str:
        """The words with what no font has replaced by the mark for it."""
        return printable(Run(words, pt), self._families).text

    def shape(self, words: Words) -> QGlyphRun | None:
        """The glyphs of words that come again, from their baseline: Qt needs half as long for
        them. None of mixed ones."""
        if words.glyphs is not None or words.is_mixed:
            return words.glyphs
        layout = QTextLayout(words.text, words.font, self._device)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(_ENDLESS)
        line.setPosition(QPointF(0, -line.ascent()))
        layout.endLayout()
        runs = layout.glyphRuns()
        words.is_mixed = len(runs) != 1
        if not words.is_mixed:
            words.glyphs = runs[0]
        return words.glyphs

    def _at(self, run: QGlyphRun, place: QPointF) -> QGlyphRun:
        """The glyphs elsewhere; on whole dots where these are too fine to be seen, which makes a
        PDF a tenth shorter to write."""
        positions = [each + place for each in run.positions()]
        if self._dots > _FINE:
            positions = [QPointF(each.toPoint()) for each in positions]
        return _run(run.rawFont(), run.glyphIndexes(), positions)

    def _new(self, run: Run) -> Words | None:
        """Words whose run is met for the first time; None where a font does not say all of it."""
        if not is_plain(run):
            return None
        look = run.pt, run.bold, run.italic
        if look not in self._fonts:
            font = font_of(run)
            metrics = QFontMetricsF(font, self._device)
            self._fonts[look] = font, metrics, metrics.ascent(), metrics.descent()
        font, metrics, ascent, descent = self._fonts[look]
        text = printable(run, self._families).text
        words = Words(text, font, metrics.horizontalAdvance(text), ascent, descent)
        if len(self._words) < _MOST_KEPT:
            self._words[run] = words
        return words

    def _laid_down(self, text: Text) -> QTextLayout:
        """By their baseline, so that a tall fallback font does not push lines apart."""
        leading = line_height(max(run.pt for run in text.runs)) * self._dots
        top = (text.h * self._dots - leading) / 2 if text.max_lines == 1 else 0.0
        runs = tuple(printable(run, self._families) for run in text.runs)
        text = text._replace(runs=runs)
        width = text.w * self._dots
        layout = self._laid_out(runs, width, text)
        if layout.lineCount() > text.max_lines or self._overflows(layout, width):
            layout = self._shortened(text, width)
        for place in range(layout.lineCount()):
            line = layout.lineAt(place)
            height = line.ascent() + line.descent()
            line.setPosition(QPointF(0, top + leading * (place + 0.5) - height / 2))
        return layout

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


def joined(runs: Iterable[QGlyphRun]) -> list[QGlyphRun]:
    """The same glyphs with those of one font together."""
    fonts: list[QRawFont] = []
    found: list[tuple[list[int], list[QPointF]]] = []
    for run in runs:
        font = run.rawFont()
        if font not in fonts:
            fonts.append(font)
            found.append(([], []))
        indexes, positions = found[fonts.index(font)]
        indexes += run.glyphIndexes()
        positions += run.positions()
    return [_run(font, *each) for font, each in zip(fonts, found, strict=True)]


def _run(font: QRawFont, indexes: list[int], positions: list[QPointF]) -> QGlyphRun:
    run = QGlyphRun()
    run.setRawFont(font)
    run.setGlyphIndexes(indexes)
    run.setPositions(positions)
    return run


_SPARE = {"left": 0.0, "center": 0.5, "right": 1.0}
_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
}


_LIGATURES = QFont.Tag("liga")


def font_of(run: Run) -> QFont:
    font = QFont(paper_families())
    font.setPointSizeF(run.pt)
    font.setFeature(_LIGATURES, 0)  # "ﬁrst" is found by nobody who looks for "first" in a PDF
    font.setBold(run.bold)
    font.setItalic(run.italic)
    return font


def is_plain(run: Run) -> bool:
    """Whether its font says all of how it looks: black on nothing."""
    return not (run.underline or run.strike or run.script or run.colour or run.ground)


def _style(run: Run) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFont(font_of(run))
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
