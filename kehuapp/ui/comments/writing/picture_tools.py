"""Pictures in the text box: chosen by a click, sized by the mouse or keys, given a caption."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from kehuapp.ui.comments.document import (
    IN_EDITOR,
    LEAST_WIDTH,
    MOST_WIDTH,
    named,
    picture_of,
    width_of,
)
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.guarded import guarded

_STEP = 1.25  # one press of the key
_LINE = "\u2028"
WIDTHS = {"picture_small": 160, "picture_medium": 320, "picture_large": 560, "picture_plain": 0}


def picture_at(cursor: QTextCursor) -> QTextCursor | None:
    """The selected picture, or the one before or behind the cursor, as a selection of it."""
    document = cursor.document()
    places: tuple[int, ...] = (cursor.position() - 1, cursor.position())
    if cursor.hasSelection():
        places = (cursor.selectionStart(),)
        if cursor.selectionEnd() - cursor.selectionStart() != 1:
            return None
    for place in places:
        if place < 0 or place >= document.characterCount() - 1:
            continue
        one = QTextCursor(document)
        one.setPosition(place)
        one.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
        if picture_of(one.charFormat().toImageFormat().name()):
            return one
    return None


def rect_of(text: QTextEdit, one: QTextCursor) -> QRect:
    """Where a picture is in the viewport."""
    block = text.document().findBlock(one.selectionStart())
    layout = block.layout()
    at = one.selectionStart() - block.position()
    line = layout.lineForTextPosition(at)
    if not line.isValid():
        return QRect()
    name = one.charFormat().toImageFormat().name()
    image = text.document().resource(2, name)  # already decoded: it is shown
    size = image.deviceIndependentSize().toSize() if image is not None else QSize()
    box = text.document().documentLayout().blockBoundingRect(block)
    x = box.left() + line.cursorToX(at)[0]  # type: ignore[index]
    bottom = box.top() + line.y() + line.ascent()
    scrolled = QPoint(text.horizontalScrollBar().value(), text.verticalScrollBar().value())
    return QRect(QPoint(round(x), round(bottom - size.height())), size).translated(-scrolled)


def set_width(one: QTextCursor, width: int, *, goes_on: bool = False) -> None:
    """Make a picture so wide (0: as it was); `goes_on` joins the undo step before."""
    image = one.charFormat().toImageFormat()
    width = min(max(width, LEAST_WIDTH), MOST_WIDTH) if width else 0
    image.setName(named(picture_of(image.name()), width))
    image.clearProperty(QTextFormat.Property.ImageWidth)
    image.clearProperty(QTextFormat.Property.ImageHeight)
    cursor = QTextCursor(one)
    if goes_on:
        cursor.joinPreviousEditBlock()
    else:
        cursor.beginEditBlock()
    cursor.setCharFormat(image)
    cursor.endEditBlock()


def change_width(text: QTextEdit, larger: bool) -> bool:
    """Make the picture at the cursor a step larger or smaller; whether there is one."""
    one = picture_at(text.textCursor())
    if one is None:
        return False
    now = rect_of(text, one).width() or IN_EDITOR.width()
    set_width(one, round(now * (_STEP if larger else 1 / _STEP)))
    return True


def edit_caption(text: QTextEdit) -> bool:
    """Put the cursor into the line below the picture at the cursor; whether there is one."""
    one = picture_at(text.textCursor())
    if one is None:
        return False
    cursor = QTextCursor(one)
    cursor.setPosition(one.selectionEnd())
    block = cursor.block()
    rest = block.text()[cursor.position() - block.position() :]
    if rest.strip(" ").startswith(_LINE):  # it has one: go to its end
        begin = cursor.position() + rest.index(_LINE) + 1
        line = block.text()[begin - block.position() :].split(_LINE)[0]
        cursor.setPosition(begin + len(line))
        text.setTextCursor(cursor)
        return True
    small = QTextCharFormat()
    small.setProperty(QTextFormat.Property.FontSizeAdjustment, -1)
    small.setFontItalic(True)
    cursor.beginEditBlock()
    if not rest.strip():  # the blank behind it would end up behind the caption
        cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    cursor.insertText(_LINE, QTextCharFormat())
    if rest.strip():  # what follows goes on below the caption
        cursor.insertBlock()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
    cursor.endEditBlock()
    text.setTextCursor(cursor)
    text.setCurrentCharFormat(small)
    return True


class PictureHandle(QWidget):
    """The corner of the chosen picture that the mouse pulls; it follows the picture about."""

    SIZE = 14

    def __init__(self, text: QTextEdit) -> None:
        super().__init__(text.viewport())
        self._text = text
        self._one: QTextCursor | None = None
        self._from: QPoint | None = None
        self._width = 0
        self._goes_on = False
        self.setFixedSize(self.SIZE, self.SIZE)
        self.setCursor(Qt.CursorShape.SizeFDiagCursor)
        self.hide()
        text.viewport().installEventFilter(self)
        text.selectionChanged.connect(self.follow)
        # Asked in the middle of an edit the document would not know its own length.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.follow)
        text.document().documentLayout().update.connect(lambda *_: self._soon.start())
        text.verticalScrollBar().valueChanged.connect(self.follow)

    def follow(self, *_: object) -> None:
        """Be at the corner of the picture that is selected; nowhere without one."""
        if self._from is None:
            cursor = self._text.textCursor()
            self._one = picture_at(cursor) if cursor.hasSelection() else None
        if self._one is None:
            self.hide()
            return
        corner = rect_of(self._text, self._one).bottomRight()
        self.move(corner - QPoint(self.SIZE - 3, self.SIZE - 3))
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on a picture chooses it."""
        if (
            event.type() == QEvent.Type.MouseButtonPress
            and isinstance(event, QMouseEvent)
            and event.button() == Qt.MouseButton.LeftButton
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
        ):
            one = self.picture_under(event.position().toPoint())
            if one is not None:
                self._text.setTextCursor(one)
                self._text.setFocus()
                return True
        return super().eventFilter(watched, event)

    def picture_under(self, at: QPoint) -> QTextCursor | None:
        """The picture under a point of the viewport, as a selection of it."""
        cursor = self._text.cursorForPosition(at)
        cursor.clearSelection()
        for place in (cursor.position(), cursor.position() - 1):
            one = QTextCursor(cursor)
            one.setPosition(max(place, 0))
            found = picture_at(one)
            if found is not None and rect_of(self._text, found).contains(at):
                return found
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._one is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._from = event.globalPosition().toPoint()
        name = self._one.charFormat().toImageFormat().name()
        self._width = rect_of(self._text, self._one).width() or width_of(name)
        self._goes_on = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None or self._one is None:
            return
        moved = event.globalPosition().toPoint() - self._from
        room = self._text.viewport().width() - 8
        width = min(self._width + moved.x(), room)
        set_width(self._one, max(width, LEAST_WIDTH), goes_on=self._goes_on)
        self._goes_on = True
        self.follow()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None
        self.follow()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.current().jade_fill))
        painter.setPen(QColor(theme.current().on_fill))
        painter.drawRoundedRect(1, 1, self.SIZE - 3, self.SIZE - 3, 3, 3)
        painter.end()
