"""The box a comment is typed in: keys, pasting and dropping; nothing is saved here."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.text.html import FILE
from kehuapp.ui.comments.document import (
    IN_EDITOR,
    CommentDocument,
    Pictures,
    picture_of,
    without_signs,
)
from kehuapp.ui.comments.ticks import paint_ticks
from kehuapp.ui.comments.writing import formatting, picture_tools, typing_habits
from kehuapp.ui.comments.writing.pasting import Pasting
from kehuapp.ui.comments.writing.picture_tools import PictureHandle
from kehuapp.ui.comments.writing.toolbar import TABLE_CHANGES
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import draw_line, elided

_STEPS = ("undo", "redo")
PICTURE_SIZES = {
    "picture_small": QT_TRANSLATE_NOOP("Comments", "Small picture"),
    "picture_medium": QT_TRANSLATE_NOOP("Comments", "Medium picture"),
    "picture_large": QT_TRANSLATE_NOOP("Comments", "Large picture"),
    "picture_plain": QT_TRANSLATE_NOOP("Comments", "Picture as it was"),
}


class EditorText(QTextEdit):
    """What is pasted and dropped goes through its `pasting`."""

    save_picture_requested = Signal(str)  # SHA-256
    file_requested = Signal(str)  # SHA-256
    tool_requested = Signal(str)
    save_requested = Signal()
    cancel_requested = Signal()
    left = Signal()
    trouble_found = Signal(str)  # a sentence for the person
    wanted_height = 0

    def __init__(
        self,
        book: Book,
        pictures: Pictures,
        keys: dict[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._keys = {QKeySequence.fromString(key): tool for tool, key in keys.items() if key}
        self.composing = False
        self.is_changing = False  # a comment that is there already
        self.setAcceptRichText(True)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.comment_document = CommentDocument(pictures, IN_EDITOR, self)
        self.comment_document.setDefaultFont(self.font())
        self.comment_document.setDocumentMargin(4)
        self.setDocument(self.comment_document)
        self.handle = PictureHandle(self)
        self.pasting = Pasting(book, self)
        self._hint = ""

    def show_html(self, html: str) -> None:
        """Put a comment into the box; undo begins here."""
        self.pasting.begin()
        self.comment_document.show_html(html)
        self.setCurrentCharFormat(QTextCharFormat())
        self.moveCursor(self.textCursor().MoveOperation.End)

    # Keys

    def event(self, event: QEvent) -> bool:
        # Ours go before the window's: Ctrl+I is Import there and italic here.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._tool_of(event)
        ):
            event.accept()
            return True
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_fresh()
            and self._keys.get(QKeySequence(event.keyCombination())) in _STEPS
        ):
            event.ignore()  # what there is to undo is what the window did last
            return False
        return super().event(event)

    def _is_fresh(self) -> bool:
        """Whether nothing was typed since the text came into the box."""
        document = self.document()
        steps = document.isUndoAvailable() or document.isRedoAvailable()
        return not (steps or self.composing)

    def _is_idle(self) -> bool:
        """Whether nothing stands here, and nothing is changed here."""
        return self.document().isEmpty() and not (self.is_changing or self.composing)

    def _tool_of(self, event: QKeyEvent) -> str | None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            return "save" if control else None
        tool = self._keys.get(QKeySequence(event.keyCombination()))
        return None if tool in _STEPS and self._is_fresh() else tool

    def keyPressEvent(self, event: QKeyEvent) -> None:
        tool = self._tool_of(event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if tool == "save":
            self.save_requested.emit()
        elif self.composing and (tool or enter or event.key() == Qt.Key.Key_Escape):
            event.accept()  # of the input method, even where it lets us see it
        elif tool:
            self.tool_requested.emit(tool)
        elif event.key() == Qt.Key.Key_Escape and self._is_idle():
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            is_changing = self.is_changing
            self.cancel_requested.emit()
            event.setAccepted(is_changing)  # with nothing to cancel, Esc leads back from the page
        elif enter and (typing_habits.rule_on_enter(self) or formatting.end_list_on_enter(self)):
            event.accept()
            self.cursorPositionChanged.emit()  # the list ended around it
        else:
            super().keyPressEvent(event)
            if enter:
                formatting.uncheck_new_item(self)
                formatting.leave_heading(self)
            elif event.text() == " " and not self.composing:
                typing_habits.after_space(self)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    # Tab moves between cells and a list's item in or out; elsewhere it leaves the box.
    def focusNextPrevChild(self, forward: bool) -> bool:
        if formatting.next_cell(self, not forward):
            return True
        cursor = self.textCursor()
        in_list = cursor.currentList() and cursor.atBlockStart() and not cursor.hasSelection()
        if in_list and formatting.change_indent(self, 1 if forward else -1):
            return True
        return super().focusNextPrevChild(forward)

    def show_hint(self, text: str) -> None:
        """What stands in the box while it is empty."""
        self._hint = text
        self.setAccessibleName(text)
        self.viewport().update()

    # Qt gives its own placeholder the height of a Latin line and cuts Chinese at the bottom.
    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_ticks(self, event.rect())
        if self._hint and self.document().isEmpty() and not self.composing:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.current().quiet))
            margin = round(self.document().documentMargin())
            room = self.viewport().rect().adjusted(margin, 0, -margin, 0)
            if room.height() < 2 * painter.fontMetrics().height():
                draw_line(painter, room, elided(painter.fontMetrics(), self._hint, room.width()))
            else:
                wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
                painter.drawText(room.adjusted(0, margin - 2, 0, 0), wrapped, self._hint)
            painter.end()

    def want(self, height: int, least: int) -> None:
        """Be so high, or lower down to the least where there is no room."""
        if (height, least) != (self.wanted_height, self.minimumHeight()):
            self.wanted_height = height
            self.setMinimumHeight(least)
            self.setMaximumHeight(height)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.wanted_height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_whole_lines()
        self.comment_document.set_room(self.viewport().width() - 8)
        self.handle.follow()

    def _show_whole_lines(self) -> None:
        """Where there is less room than wanted, the last line that is seen is not cut."""
        before, spare = self.viewportMargins().bottom(), 0
        if self.height() < self.wanted_height:
            room = self.viewport().height() + before - round(self.document().documentMargin())
            spare = max(room, 0) % max(theme.line_height(), 1)
        if spare != before:
            self.setViewportMargins(0, 0, 0, spare)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = menu.actions()[0]
        made = self._own_actions(menu, event.pos())
        menu.insertActions(first, made)
        if made:
            menu.insertSeparator(first)
        menu.popup(event.globalPos())

    def _own_actions(self, menu: QMenu, at: QPoint) -> list[QAction]:
        """What can be done with the picture or the file under the mouse."""
        made: list[QAction] = []

        def add(name: str, text: str, act: Callable[[], object]) -> None:
            action = QAction(text, menu)
            action.setObjectName(name)
            action.triggered.connect(lambda: act())
            made.append(action)

        one = self.handle.picture_under(at)
        if one is not None:
            self.setTextCursor(one)
            for name, width in picture_tools.WIDTHS.items():
                said = translate("Comments", PICTURE_SIZES[name])
                add(name, said, partial(picture_tools.set_width, one, width))
            add(
                "caption",
                translate("Tools", "Caption of the picture"),
                lambda: self.tool_requested.emit("caption"),
            )
            sha256 = picture_of(one.charFormat().toImageFormat().name())
            add(
                "save_picture",
                translate("Comments", "Save the picture as…"),
                lambda: self.save_picture_requested.emit(sha256),
            )
        elif FILE.fullmatch(self.anchorAt(at)):
            sha256 = self.anchorAt(at).rpartition("/")[2]
            add(
                "file",
                translate("Comments", "Open or save the file…"),
                lambda: self.file_requested.emit(sha256),
            )
        cursor = self.cursorForPosition(at)
        table = cursor.currentTable()
        if table is not None:
            for what, text in TABLE_CHANGES:
                add(
                    what,
                    translate("Tools", text),
                    partial(formatting.change_table, table, cursor, what),
                )
        return made

    # Pasting and dropping

    def createMimeDataFromSelection(self) -> QMimeData:
        return without_signs(super().createMimeDataFromSelection())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or source.hasUrls() or source.hasHtml() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.pasting.take(source)
