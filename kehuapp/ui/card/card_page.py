"""A page of the card to read: sections of labels and values as one text; the words are elsewhere.

One document instead of a label for each field: a customer with hundreds of fields opens at once,
everything can be marked and copied, and Tab walks through the links.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from kehuapp.ui.kit import theme
from kehuapp.ui.kit.labels import one_line

SIDE = 22
LABEL = 116  # the column of labels
GAP = 14  # between the columns
BESIDE = 600  # from this width on two columns of sections stand side by side
NARROW = (BESIDE - 2 * SIDE) // 2 - GAP - LABEL  # pixels of a value in the narrowest of two columns
STEP = 18  # how far each generation of a tree is set in
LONGEST = 20_000  # characters of a page that are shown: Qt lays out a megabyte in some seconds
AT_LEAST = 300  # of each of its texts


#: From the beginning of a word alone: from each of its letters, a long one took a second.
_E_MAIL = re.compile(r"(?<!\S)\S+@\S+")
_BREAK = "\u200b"  # where Qt may break a long word; nobody sees or copies it


class Line(NamedTuple):
    """A label and a text; `link` makes the text one, `after` is quiet, `links` are (words, link).

    A line without a label begins at the left, `depth` steps in, with the link `before` if there is
    one. `mark`: "bold", "quiet", "warning".
    """

    label: str = ""
    text: str = ""
    link: str = ""
    after: str = ""
    links: tuple[tuple[str, str], ...] = ()
    takes_away: bool = False  # what the links do is seldom wished: they are quiet
    depth: int = 0
    mark: str = ""
    before: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Section:
    """`place`: left, right or wide, which is below both."""

    title: str
    lines: tuple[Line, ...] = field(default_factory=tuple)
    place: str = "wide"


class Page(QTextBrowser):
    """`show_sections` in; the links that are followed out."""

    followed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTextBrowser { border: none; border-radius: 0px; padding: 0px; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(False)
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        self._sections: Sequence[Section] = ()
        self._beside = False
        self._written: QTextDocument | None = None

    def show_sections(self, sections: Sequence[Section], keep_place: bool = False) -> None:
        """Show these; `keep_place`: it is the same customer, scrolled as before."""
        at = self.verticalScrollBar().value() if keep_place else 0
        self._sections = sections
        self._beside = self._is_wide()
        # Whatever Qt's manual says, `setDocument` deletes no document but the one it made itself.
        # Later: the click on a link that brought us here is still looking at it.
        before, self._written = self._written, _Writer(self, self._beside).write(sections)
        self.setDocument(self._written)
        if before is not None:
            before.deleteLater()
        self.verticalScrollBar().setValue(at)

    def text(self) -> str:
        """Everything shown, line by line."""
        return self.toPlainText().replace(_BREAK, "")

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied is what was typed: an address with places to break would reach nobody."""
        made = super().createMimeDataFromSelection()
        made.setText(made.text().replace(_BREAK, ""))
        made.setHtml(made.html().replace(_BREAK, ""))
        return made

    def links(self) -> list[tuple[str, str]]:
        """(words, link) of every link, in order."""
        found: list[tuple[str, str]] = []
        block = self.document().begin()
        while block.isValid():
            part: Any = block.begin()
            while not part.atEnd():
                piece = part.fragment()
                if piece.charFormat().isAnchor():
                    found.append((piece.text(), piece.charFormat().anchorHref()))
                part += 1
            block = block.next()
        return found

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """Nothing is ever fetched: the text has no pictures, whatever a customer is called."""
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._sections and self._beside != self._is_wide():
            self.show_sections(self._sections, keep_place=True)

    def _is_wide(self) -> bool:
        return self.viewport().width() >= BESIDE


class _Writer:
    """Writes sections into a new document, in the colours of now."""

    def __init__(self, page: Page, beside: bool) -> None:
        now = theme.current()
        self._page = page
        self._beside = beside
        self._metrics = page.fontMetrics()
        self._quiet = _char(now.quiet)
        self._marks = {
            "": _char(now.ink),
            "quiet": self._quiet,
            "bold": _char(now.ink, QFont.Weight.DemiBold),
            "warning": _char(now.vermilion, QFont.Weight.DemiBold),
        }
        self._title = _char(now.quiet, QFont.Weight.DemiBold)
        self._link = _char(now.jade)
        self._rule = QColor(now.line)
        self._left = LONGEST
        self._fresh = True  # the cursor stands in an empty block that is there anyway

    def write(self, sections: Sequence[Section]) -> QTextDocument:
        """The document, whose parent is the page."""
        document = QTextDocument(self._page)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(self._page.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        root = document.rootFrame().frameFormat()
        root.setTopMargin(SIDE - 10)
        root.setLeftMargin(SIDE)
        root.setRightMargin(SIDE)
        root.setBottomMargin(SIDE)
        document.rootFrame().setFrameFormat(root)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        places = {
            place: [s for s in sections if s.place == place and s.lines]
            for place in ("left", "right", "wide")
        }
        if self._beside and places["left"] and places["right"]:
            self._write_beside(cursor, places["left"], places["right"])
            cursor = document.rootFrame().lastCursorPosition()
            thin = QTextBlockFormat()  # Qt leaves an empty block below a table
            thin.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            cursor.setBlockFormat(thin)
            self._fresh = False
            self._write_sections(cursor, places["wide"])
        else:
            self._write_sections(cursor, [*places["left"], *places["right"], *places["wide"]])
        cursor.endEditBlock()
        return document

    def _write_beside(
        self, cursor: QTextCursor, left: Sequence[Section], right: Sequence[Section]
    ) -> None:
        table = QTextTableFormat()
        table.setBorder(0)
        table.setCellPadding(0)
        table.setCellSpacing(0)
        table.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        table.setColumnWidthConstraints([half, half])
        made = cursor.insertTable(1, 2, table)
        for column, sections in enumerate((left, right)):
            cell = made.cellAt(0, column)
            shape = cell.format().toTableCellFormat()
            if column:
                shape.setLeftPadding(GAP)
            else:
                shape.setRightPadding(GAP)
            cell.setFormat(shape)
            self._fresh = True
            self._write_sections(cell.firstCursorPosition(), sections)

    def _write_sections(self, cursor: QTextCursor, sections: Sequence[Section]) -> None:
        for section in sections:
            if section.title:
                self._block(cursor, _heading(self._rule))
                cursor.insertText(section.title, self._title)
            for line in section.lines:
                self._write_line(cursor, line)

    def _write_line(self, cursor: QTextCursor, line: Line) -> None:
        label = one_line(line.label)
        too_long = self._metrics.horizontalAdvance(label[:200]) > LABEL - 8
        shape = self._shape(line.depth * STEP, hanging=bool(label) and not too_long)
        if label and too_long:
            above = self._shape(0, hanging=False)
            above.setBottomMargin(0)
            self._block(cursor, above)
            cursor.insertText(label, self._quiet)
            shape.setTopMargin(0)
            shape.setLeftMargin(LABEL)
        if line.before[0]:
            shape.setTextIndent(-STEP)
            shape.setTabPositions([QTextOption.Tab(STEP, QTextOption.TabType.LeftTab)])
        self._block(cursor, shape)
        if label and not too_long:
            cursor.insertText(f"{label}\t", self._quiet)
        if line.before[0]:
            cursor.insertText(one_line(line.before[0]), self._to(line.before[1]))
            cursor.insertText("\t", self._quiet)
        # U+2028 breaks the line inside the block, so that a value of several lines hangs together.
        whole = line.text.strip("\n")
        text = whole if len(whole) <= self._left else f"{whole[: self._left]}…"
        self._left = max(AT_LEAST, self._left - len(text))
        text = text.replace("\t", " ").replace("\r", "").replace("\n", "\u2028")
        text = _E_MAIL.sub(self._with_breaks, text)
        if line.link:
            cursor.insertText(text, self._to(line.link))
        else:
            cursor.insertText(text, self._marks[line.mark])
        if line.after:
            after = line.after[: self._left]
            cursor.insertText(f"  {after}" if text else after, self._quiet)
        for place, (words, link) in enumerate(line.links):
            if place or text or line.after:
                cursor.insertText("   ", self._quiet)
            as_link = self._to(link)
            if line.takes_away:
                as_link.setForeground(self._quiet.foreground())
            cursor.insertText(one_line(words).replace(" ", "\u00a0"), as_link)

    def _with_breaks(self, address: re.Match[str]) -> str:
        """An address that is broken behind the @, and behind dots in what is long for a line."""
        parts = re.split(r"(?<=@)", address[0])
        return _BREAK.join(
            part
            if self._metrics.horizontalAdvance(part[:200]) <= NARROW
            else re.sub(r"\.(?=[^\s@])", f".{_BREAK}", part)
            for part in parts
        )

    def _shape(self, depth: int, hanging: bool) -> QTextBlockFormat:
        made = QTextBlockFormat()
        made.setTopMargin(2)
        made.setBottomMargin(2)
        made.setLeftMargin(depth)
        # Lines with and without Chinese characters are equally high.
        height = round(self._metrics.height() * 1.3)
        made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        if hanging:
            made.setLeftMargin(depth + LABEL)
            made.setTextIndent(-LABEL)
            made.setTabPositions([QTextOption.Tab(LABEL, QTextOption.TabType.LeftTab)])
        return made

    def _to(self, link: str) -> QTextCharFormat:
        made = QTextCharFormat(self._link)
        made.setAnchor(True)
        made.setAnchorHref(link)
        return made

    def _block(self, cursor: QTextCursor, shape: QTextBlockFormat) -> None:
        if self._fresh:
            cursor.setBlockFormat(shape)
        else:
            cursor.insertBlock(shape)
        self._fresh = False


def _char(colour: str, weight: QFont.Weight = QFont.Weight.Normal) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QBrush(QColor(colour)))
    if weight != QFont.Weight.Normal:
        made.setFontWeight(weight)
    return made


def _heading(rule: QColor) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setTopMargin(18)
    made.setBottomMargin(5)
    # Room between the words and the line below them.
    made.setLineHeight(4, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
    made.setProperty(
        QTextFormat.Property.BlockTrailingHorizontalRulerWidth,
        QTextLength(QTextLength.Type.PercentageLength, 100),
    )
    made.setBackground(QBrush(rule))
    return made
