"""The box a comment is typed in: keys, pasting and dropping; nothing is saved here."""

import base64
import binascii
import re
from collections.abc import Callable
from functools import partial
from html import escape
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QMimeData, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextImageFormat,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.files import FileRow
from kehuapp.store.pictures import MOST_BYTES, is_picture
from kehuapp.text.chat import Said, read_chat
from kehuapp.text.html import FILE, MOST_CHARACTERS, clean_html, picture_ids, plain_text
from kehuapp.text.pasted_html import count_left_behind, tidy_paste
from kehuapp.text.rtf_pictures import count_files, read_pictures, with_sources
from kehuapp.ui import tasks, theme
from kehuapp.ui.comments import colours, formatting, picture_tools, typing_habits
from kehuapp.ui.comments.document import (
    IN_EDITOR,
    PREFIX,
    CommentDocument,
    Pictures,
    clip_name,
    for_screen,
    picture_of,
    with_widths,
    without_signs,
)
from kehuapp.ui.comments.picture_tools import PictureHandle
from kehuapp.ui.images import png_bytes

PICTURE_SIZES = {
    "picture_small": QT_TRANSLATE_NOOP("Comments", "Small picture"),
    "picture_medium": QT_TRANSLATE_NOOP("Comments", "Medium picture"),
    "picture_large": QT_TRANSLATE_NOOP("Comments", "Large picture"),
    "picture_plain": QT_TRANSLATE_NOOP("Comments", "Picture as it was"),
}
MOST_RICH = 150_000  # characters of clean html: Qt lays out that much in a tenth of a second
MOST_PLAIN = 400_000
MOST_AT_ONCE = 30
_AT_ONCE = 300_000  # characters of html as it was copied: cleaned in less than a tenth of a second
_LINES = 1500  # of a long text that are pasted at once
SUFFIXES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".tif", ".tiff")
_RTF = re.compile(r"rtf|rich ?text", re.I)  # as Windows, macOS and Linux name it
_INLINE = re.compile(r"""src=(["'])data:image/[a-z]+;base64,([A-Za-z0-9+/=\s%]+)\1""", re.I)


class EditorText(QTextEdit):
    """`keep_picture` puts bytes into the book and returns their SHA-256, or None when refused.

    `attach_requested` hands over any other file and where its link belongs.
    """

    attach_requested = Signal(str, QTextCursor)
    save_picture_requested = Signal(str)  # SHA-256
    file_requested = Signal(str)  # SHA-256
    tool_requested = Signal(str)
    save_requested = Signal()
    cancel_requested = Signal()
    trouble_found = Signal(str)  # a sentence for the person

    def __init__(
        self,
        pictures: Pictures,
        keys: dict[str, str],
        keep_picture: Callable[[bytes], str | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._keep_picture = keep_picture
        self._keys = {QKeySequence(key): tool for tool, key in keys.items() if key}
        self.composing = False
        self.setAcceptRichText(True)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.comment_document = CommentDocument(pictures, IN_EDITOR, self)
        self.comment_document.setDefaultFont(self.font())
        self.comment_document.setDocumentMargin(4)
        self.setDocument(self.comment_document)
        self.handle = PictureHandle(self)
        self.turn = 0
        self._hint = ""
        self._arriving: list[str] = []  # parts of a long text that is being pasted
        self._arriving_at = QTextCursor(self.comment_document)
        self._joins = False  # one undo step for all of them
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._arrive)

    def begin(self) -> None:
        """From now on the box is for something else: by its `turn` what arrives late knows it."""
        self.turn += 1

    def show_html(self, html: str) -> None:
        """Put a comment into the box; undo begins here."""
        self._arriving, self._joins = [], False
        self.begin()
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
        return super().event(event)

    def _tool_of(self, event: QKeyEvent) -> str | None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            return "save" if control else None
        return self._keys.get(QKeySequence(event.keyCombination()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        tool = self._tool_of(event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if tool == "save":
            self.save_requested.emit()
        elif self.composing and (tool or enter or event.key() == Qt.Key.Key_Escape):
            event.accept()  # of the input method, even where it lets us see it
        elif tool:
            self.tool_requested.emit(tool)
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel_requested.emit()
        elif enter and (typing_habits.rule_on_enter(self) or formatting.end_list_on_enter(self)):
            event.accept()
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
        self.setAccessibleDescription(text)
        self.viewport().update()

    # Qt gives its own placeholder the height of a Latin line and cuts Chinese at the bottom.
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hint and self.document().isEmpty() and not self.composing:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.current().quiet))
            margin = round(self.document().documentMargin())
            room = self.viewport().rect().adjusted(margin, margin - 2, -margin, 0)
            wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
            painter.drawText(room, wrapped, self._hint)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.comment_document.set_room(self.viewport().width() - 8)
        self.handle.follow()

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
            add("caption", translate("Tools", "Caption of the picture"),
                lambda: self.tool_requested.emit("caption"))  # fmt: skip
            sha256 = picture_of(one.charFormat().toImageFormat().name())
            add("save_picture", translate("Comments", "Save the picture as…"),
                lambda: self.save_picture_requested.emit(sha256))  # fmt: skip
        elif FILE.fullmatch(self.anchorAt(at)):
            sha256 = self.anchorAt(at).rpartition("/")[2]
            add("file", translate("Comments", "Open or save the file…"),
                lambda: self.file_requested.emit(sha256))  # fmt: skip
        return made

    # Pasting and dropping

    def createMimeDataFromSelection(self) -> QMimeData:
        return without_signs(super().createMimeDataFromSelection())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or source.hasUrls() or source.hasHtml() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        html, plain = source.html(), source.text()
        try:
            if files:
                self.insert_files(files)
            elif said := _read_chat(html, plain):
                self._insert_chat(said)
            elif html and not (source.hasImage() and _is_picture_alone(html)):
                self._insert_html(self._with_pictures_of_rtf(html, source), plain)
            elif source.hasImage():
                image = source.imageData()
                if isinstance(image, QImage) and not image.isNull():
                    self.insert_picture(png_bytes(image))
            else:
                self._insert_plain(plain)
        except Trouble as trouble:
            self.trouble_found.emit(str(trouble))
        self.ensureCursorVisible()

    def insert_files(self, files: list[str]) -> None:
        """Pictures are shown, in order; any other file is attached."""
        left = [Path(name).name for name in files[MOST_AT_ONCE:]]
        for name in files[:MOST_AT_ONCE]:
            if not (name.lower().endswith(SUFFIXES) and self._insert_picture_file(Path(name))):
                self.attach_requested.emit(name, self.textCursor())
        if left:
            self.trouble_found.emit(
                translate(
                    "Comments",
                    "Not added: %1. At most %2 files are added at once.",
                    ", ".join(left[:5]) + ("…" if len(left) > 5 else ""),
                    MOST_AT_ONCE,
                )
            )

    def _insert_picture_file(self, path: Path) -> bool:
        try:
            if path.stat().st_size > MOST_BYTES:
                return False
            data = path.read_bytes()
        except OSError:
            return False  # said when it is attached
        return is_picture(data) and self.insert_picture(data)

    def insert_file_link(self, cursor: QTextCursor, row: FileRow) -> None:
        """A link to a file of the book, with its size behind it."""
        before = QTextCharFormat(cursor.charFormat())
        for name in (QTextFormat.Property.IsAnchor, QTextFormat.Property.AnchorHref):
            before.clearProperty(name)
        size = QLocale().formattedDataSize(
            row.size, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat
        )
        linked = formatting.link_format(f"kehu:file/{row.sha256}")
        clip = QTextImageFormat()
        clip.merge(linked)
        clip.setName(clip_name())
        cursor.beginEditBlock()
        cursor.insertImage(clip)
        cursor.insertText(row.name, linked)
        cursor.insertText(f" ({size}) ", before)
        cursor.endEditBlock()

    def insert_picture(self, data: bytes) -> bool:
        """Keep a picture in the book and show it at the cursor; whether it was one."""
        sha256 = self._keep_picture(data)
        if sha256 is None:
            return False
        image = QTextImageFormat()
        image.setName(PREFIX + sha256)
        cursor = self.textCursor()
        before = cursor.charFormat()
        cursor.insertImage(image)
        cursor.insertText(" ", before)
        return True

    def _insert_html(self, html: str, plain: str) -> None:
        own = self._with_pictures_inside(html) if len(html) < 40 * 2**20 else ""
        if len(own) > MOST_CHARACTERS or not own:
            self._insert_words_of_much(plain)
            return
        if len(own) < _AT_ONCE:
            self._insert_clean(_tidy(own), plain, count_left_behind(own))
            return
        cursor, turn = self.textCursor(), self.turn

        def done(clean: str) -> None:
            if turn != self.turn:  # it would end up in another comment
                self.trouble_found.emit(
                    translate("Comments", "What you pasted was not added: you went on to "
                              "something else. Paste it again.")
                )  # fmt: skip
                return
            self.setTextCursor(cursor)
            try:
                self._insert_clean(clean, plain, count_left_behind(own))
            except Trouble as trouble:
                self.trouble_found.emit(str(trouble))

        label = translate("Comments", "Pasting")
        tasks.run(self, label, lambda *_: _tidy(own), done, cancellable=False, reads=True)

    def _insert_clean(self, clean: str, plain: str, left_behind: int = 0) -> None:
        if len(clean) > MOST_RICH:
            self._insert_words_of_much(plain or plain_text(clean))
            return
        if left_behind:
            self.trouble_found.emit(
                translate("Comments", "%n picture(s) stayed behind: they are not in what was "
                          "copied. Copy each of them by itself.", n=left_behind)
            )  # fmt: skip
        if not plain_text(clean) and not picture_ids(clean):
            self._insert_plain(plain)
            return
        cursor = self.textCursor()
        before = cursor.charFormat()
        cursor.beginEditBlock()
        cursor.insertHtml(for_screen(clean))
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(before)

    def _insert_words_of_much(self, text: str) -> None:
        self._insert_plain(text)
        self.trouble_found.emit(
            translate("Comments", "That was a lot: it was pasted as plain text, without colours "
                      "and tables.")
        )  # fmt: skip

    def _insert_plain(self, text: str) -> None:
        if len(text) > MOST_PLAIN:
            raise Trouble(translate("Comments", "This text is too long for one comment. Add it in "
                                    "several parts."))  # fmt: skip
        self.finish_pasting()
        lines = text.replace("\0", "").splitlines(keepends=True)
        parts = ["".join(lines[at : at + _LINES]) for at in range(0, len(lines), _LINES)]
        self._arriving, self._arriving_at = parts, QTextCursor(self.textCursor())
        self._arrive()

    def finish_pasting(self) -> None:
        """Let all of a long text that was pasted be there."""
        while self._arriving:
            self._arrive()

    def _arrive(self) -> None:
        """Take the next part of a long text: all at once would hold up the window."""
        if not self._arriving:
            return
        cursor = self._arriving_at
        first = not self._joins
        cursor.beginEditBlock() if first else cursor.joinPreviousEditBlock()
        cursor.insertText(self._arriving.pop(0))
        cursor.endEditBlock()
        self._joins = bool(self._arriving)
        if self._arriving:
            self._next.start()

    def paste_plain(self) -> None:
        """The words of the clipboard and nothing else, a chat as it was copied."""
        try:
            self._insert_plain(QGuiApplication.clipboard().text())
        except Trouble as trouble:
            self.trouble_found.emit(str(trouble))
        self.ensureCursorVisible()

    def _insert_chat(self, said: list[Said]) -> None:
        """Who said what when, a paragraph each."""
        html = ""
        for who, when, words in said:
            about = f"<b>{escape(who)}</b> " if who else ""
            about += f'<span style="font-size:small">{escape(when)}</span>' if when else ""
            lines = "<br>".join(map(escape, words.split("\n")))
            html += f"<p>{about}{'<br>' if about else ''}{lines}</p>"
        self._insert_html(html, "\n".join(" ".join(filter(None, one)) for one in said))

    def _with_pictures_of_rtf(self, html: str, source: QMimeData) -> str:
        """Word's html only points at its pictures, but they are on the clipboard in another form;
        where it is not sure which is which, none is taken."""
        count = count_files(html) if len(html) <= MOST_CHARACTERS else 0
        form = next((one for one in source.formats() if _RTF.search(one)), None)
        if not 0 < count <= MOST_AT_ONCE or form is None:
            return html
        pictures = read_pictures(bytes(source.data(form).data()))
        if len(pictures) != count:
            return html
        kept = [self._keep_picture(data) for data in pictures]
        return with_sources(html, [f"{PREFIX}{sha256}" if sha256 else "" for sha256 in kept])

    def _with_pictures_inside(self, html: str) -> str:
        """Pictures that are in the pasted text itself move into the book; others stay behind."""
        left = MOST_AT_ONCE

        def kept(match: re.Match[str]) -> str:
            nonlocal left
            left -= 1
            if left < 0 or len(match[2]) > MOST_BYTES * 4 // 3:
                return 'src=""'
            try:
                data = base64.b64decode(QUrl.fromPercentEncoding(match[2].encode()))
            except (binascii.Error, ValueError):
                return 'src=""'
            sha256 = self._keep_picture(data)
            return f'src="{PREFIX}{sha256}"' if sha256 else 'src=""'

        return _INLINE.sub(kept, html)


def _tidy(html: str) -> str:
    return colours.to_palette(clean_html(with_widths(tidy_paste(html))))


def _is_picture_alone(html: str) -> bool:
    """A browser's "copy picture" brings both the picture and html that only points at it."""
    return not plain_text(html[:MOST_PLAIN])


def _read_chat(html: str, plain: str) -> list[Said] | None:
    """A chat, unless its html has more to say: a table of a spreadsheet, pictures."""
    if len(html) > MOST_CHARACTERS or re.search("<table|data:image", html, re.I):
        return None
    return read_chat(plain)
