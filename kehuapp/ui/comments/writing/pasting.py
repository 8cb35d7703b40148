"""What is pasted and dropped into the box of a comment; not typing, and not the rules of html.

What takes long is read and kept in the worker.
"""

import base64
import binascii
import contextlib
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QDeadlineTimer, QLocale, QMimeData, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTextEdit

from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store import files
from kehuapp.store.database import Book
from kehuapp.store.files import FileRow
from kehuapp.store.pictures import (
    LONGEST_SIDE,
    MOST_BYTES,
    PictureRefused,
    add_picture,
    keeps_originals,
)
from kehuapp.store.sqlite.held import refuse_open_book
from kehuapp.text.file_names import safe_name
from kehuapp.text.html import MOST_CHARACTERS, clean_html, picture_ids, plain_text
from kehuapp.text.words import listed
from kehuapp.ui.comments import colours
from kehuapp.ui.comments.document import PREFIX, clip_name, for_screen, with_widths
from kehuapp.ui.comments.writing import formatting
from kehuapp.ui.kit.images import png_bytes
from kehuapp.ui.work import tasks

if TYPE_CHECKING:
    from kehuapp.text.chat import Said

MOST_RICH = 150_000  # characters of clean html: Qt lays out that much in a tenth of a second
MOST_PLAIN = 400_000
MOST_HTML = 200 * 2**20  # characters as they were copied: mostly pictures, then
MOST_AT_ONCE = 30
SUFFIXES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".tif", ".tiff")
# What is smaller than these is there within a tenth of a second, and is not worth a worker.
_QUICK_HTML = 60_000  # characters, as it was copied
_QUICK_BYTES = 200_000  # of files
_QUICK_PIXELS = 150_000  # of a picture on the clipboard
_LINES = 1500  # of a long text that are pasted at once
_RTF = re.compile(r"rtf|rich ?text", re.I)  # as Windows, macOS and Linux name it
_INLINE = re.compile(r"""src=(["'])data:image/[a-z]+;base64,([A-Za-z0-9+/=\s%]+)\1""", re.I)


class _Copied(NamedTuple):
    html: str | None  # None: more than a comment takes
    left_behind: int = 0  # pictures that were only pointed at, or refused
    words: str = ""  # of what is too much


class _Taken(NamedTuple):
    pieces: list[str | FileRow]  # the SHA-256 of a picture, or a file
    troubles: Sequence[str] = ()


class Pasting(QObject):
    """Puts what comes from outside where the cursor of `text` was when it came."""

    trouble_found = Signal(str)  # a sentence for the person
    keeping = Signal()  # something goes into the book now: that may have to wait
    arrived = Signal()  # all that was being read is there

    def __init__(self, book: Book, text: QTextEdit) -> None:
        super().__init__(text)
        self._text = text
        self._book = book
        self._turn = 0
        self._tasks: list[tasks.Task] = []
        self._parts: list[str] = []  # of a long text that is still coming in
        self._parts_at = QTextCursor()
        self._joins = False  # one undo step for all of them
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._put_part)

    def begin(self) -> None:
        """From now on the box is for something else: what is still being read is not for it."""
        self._turn += 1
        self._parts, self._joins = [], False

    def finish(self, milliseconds: int) -> bool:
        """Let all that was pasted be there; whether it is, after so long."""
        until = QDeadlineTimer(milliseconds)
        for task in list(self._tasks):
            task.wait(int(until.remainingTime()))
        self._finish_parts()
        return not self._tasks

    # What comes

    def take(self, source: QMimeData) -> None:
        """Put in what is on the clipboard or was dropped."""
        names = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        html, plain = source.html(), source.text()
        if names:
            self.take_files(names)
        elif said := _read_chat(html, plain):
            self._take_html(_html_of(said), "\n".join(" ".join(filter(None, one)) for one in said))
        elif html and not (source.hasImage() and _is_picture_alone(html)):
            self._take_html(html, plain, _rtf_of(source, html))
        elif source.hasImage():
            image = source.imageData()
            if isinstance(image, QImage) and not image.isNull():
                self._take_image(image)
        else:
            self.take_plain(plain)

    def take_plain(self, text: str) -> None:
        """Put in words and nothing else."""
        self._put(self._put_plain, self._text.textCursor(), text)

    def take_files(self, names: Sequence[str], *, attached: bool = False) -> None:
        """Show pictures, in order, unless they are to be `attached` as any other file is."""
        left = [Path(name).name for name in names[MOST_AT_ONCE:]]
        paths = [Path(name) for name in names[:MOST_AT_ONCE]]
        if left:
            self.trouble_found.emit(
                translate(
                    "Comments",
                    "Not added: %1. At most %2 files are added at once.",
                    listed(left[:5]) + ("…" if len(left) > 5 else ""),
                    MOST_AT_ONCE,
                )
            )
        label = translate("Comments", "Adding %n file(s)", n=len(paths))
        slow = sum(map(_size, paths)) > _QUICK_BYTES
        self._do(label, slow, lambda *around: _take_in(paths, attached, *around), self._put_pieces)

    def take_picture(self, data: bytes) -> None:
        """Keep a picture in the book and show it."""
        label, slow = translate("Comments", "Pasting"), len(data) > _QUICK_BYTES
        self._do(label, slow, lambda book, *_: _Taken([add_picture(book, data)]), self._put_pieces)

    def _take_image(self, image: QImage) -> None:
        def work(book: Book, *_: Any) -> _Taken:
            fitting = image
            if max(image.width(), image.height()) > LONGEST_SIDE and not keeps_originals(book):
                # As a PNG of that size it would take many times as long, to be made smaller then.
                fitting = image.scaled(
                    LONGEST_SIDE,
                    LONGEST_SIDE,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            return _Taken([add_picture(book, png_bytes(fitting))])

        slow = image.width() * image.height() > _QUICK_PIXELS
        self._do(translate("Comments", "Pasting"), slow, work, self._put_pieces)

    def _take_html(self, html: str, plain: str, rtf: bytes = b"") -> None:
        def put(cursor: QTextCursor, copied: _Copied) -> None:
            self._put_html(cursor, copied, plain)

        slow = len(html) + len(rtf) > _QUICK_HTML
        label = translate("Comments", "Pasting")
        self._do(label, slow, lambda book, *_: _read_html(book, html, rtf), put)

    def _do(
        self,
        label: str,
        slow: bool,
        work: Callable[[Book, tasks.Progress, tasks.Cancelled], Any],
        put: Callable[[QTextCursor, Any], None],
    ) -> None:
        """Let `work` read something and `put` show it, where the cursor is now."""
        book = self._book
        if book is None:
            return
        self.keeping.emit()
        cursor, turn = self._text.textCursor(), self._turn
        if not slow:
            try:
                result = work(book, lambda *_: None, lambda: False)
            except Trouble as trouble:
                self.trouble_found.emit(str(trouble))
            else:
                self._put(put, cursor, result)
            return

        def job(progress: tasks.Progress, stopped: tasks.Cancelled) -> Any:
            return work(book, progress, stopped)

        def done(result: Any) -> None:
            if turn != self._turn:  # it would end up in another comment
                self.trouble_found.emit(
                    translate(
                        "Comments",
                        "What you pasted was not added: you went on to "
                        "something else. Paste it again.",
                    )
                )
            else:
                self._put(put, _released(cursor), result)
            ended()

        def ended() -> None:
            self._tasks.remove(task)
            if not self._tasks:
                self.arrived.emit()

        cursor = _held(cursor)
        task = tasks.work_aside(self._text, book, label, job, done, failed=ended)
        self._tasks.append(task)

    # Putting it in

    def _put(self, put: Callable[[QTextCursor, Any], None], cursor: QTextCursor, it: Any) -> None:
        try:
            put(cursor, it)
        except Trouble as trouble:
            self.trouble_found.emit(str(trouble))
        self._text.ensureCursorVisible()

    def _put_pieces(self, cursor: QTextCursor, taken: "_Taken") -> None:
        cursor.beginEditBlock()
        for piece in taken.pieces:
            if isinstance(piece, FileRow):
                _put_file(cursor, piece)
            else:
                image = QTextImageFormat()
                image.setName(PREFIX + piece)
                before = QTextCharFormat(cursor.charFormat())
                cursor.insertImage(image)
                cursor.insertText(" ", before)
        cursor.endEditBlock()
        if taken.troubles:
            self.trouble_found.emit(" ".join(taken.troubles[:3]))

    def _put_html(self, cursor: QTextCursor, copied: "_Copied", plain: str) -> None:
        clean = copied.html
        if clean is None or len(clean) > MOST_RICH:
            self._put_plain(cursor, plain or copied.words or plain_text(clean or ""))
            self.trouble_found.emit(
                translate(
                    "Comments",
                    "That was a lot: it was pasted as plain text, without colours and tables.",
                )
            )
            return
        if copied.left_behind:
            self.trouble_found.emit(
                translate(
                    "Comments",
                    "%n picture(s) stayed behind: they are not in what was "
                    "copied. Copy each of them by itself.",
                    n=copied.left_behind,
                )
            )
        if not plain_text(clean) and not picture_ids(clean):
            self._put_plain(cursor, plain)
            return
        here = cursor.position() == self._text.textCursor().position()
        before = cursor.charFormat()
        cursor.beginEditBlock()
        cursor.insertHtml(for_screen(clean))
        cursor.endEditBlock()
        if here:
            self._text.setTextCursor(cursor)
            self._text.setCurrentCharFormat(before)

    def _put_plain(self, cursor: QTextCursor, text: str) -> None:
        if len(text) > MOST_PLAIN:
            raise Trouble(
                translate(
                    "Comments", "This text is too long for one comment. Add it in several parts."
                )
            )
        self._finish_parts()
        # Phones and PDFs leave the sign of a picture in their words; Qt would lose the line at it.
        lines = text.replace("\0", "").replace("\ufffc", "").splitlines(keepends=True)
        self._parts = ["".join(lines[at : at + _LINES]) for at in range(0, len(lines), _LINES)]
        self._parts_at = QTextCursor(cursor)
        self._put_part()

    def _finish_parts(self) -> None:
        while self._parts:
            self._put_part()

    def _put_part(self) -> None:
        """The next part of a long text: all at once would hold up the window."""
        if not self._parts:
            return
        cursor = self._parts_at
        cursor.joinPreviousEditBlock() if self._joins else cursor.beginEditBlock()
        cursor.insertText(self._parts.pop(0))
        cursor.endEditBlock()
        self._joins = bool(self._parts)
        if self._parts:
            self._next.start()


def _held(cursor: QTextCursor) -> QTextCursor:
    """The same place: what is typed there meanwhile comes behind it, and in no selection."""
    held = QTextCursor(cursor)
    held.setPosition(cursor.selectionStart())
    held.setPosition(cursor.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    held.setKeepPositionOnInsert(True)
    return held


def _released(held: QTextCursor) -> QTextCursor:
    # Qt keeps the position alone: the anchor went behind what was typed.
    if held.anchor() > held.position():
        held.setPosition(held.position())
    held.setKeepPositionOnInsert(False)
    return held


def _put_file(cursor: QTextCursor, row: FileRow) -> None:
    """A link to a file of the book, with its size behind it."""
    before = QTextCharFormat(cursor.charFormat())
    for name in (QTextFormat.Property.IsAnchor, QTextFormat.Property.AnchorHref):
        before.clearProperty(name)
    size = QLocale().formattedDataSize(
        max(row.size, 1024), 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )
    linked = formatting.link_format(f"kehu:file/{row.sha256}")
    clip = QTextImageFormat()
    clip.merge(linked)
    clip.setName(clip_name())
    cursor.insertImage(clip)
    cursor.insertText(row.name, linked)
    cursor.insertText(f" ({size}) ", before)


# Reading it, in the worker or at once


def _take_in(
    paths: Sequence[Path],
    attached: bool,
    book: Book,
    progress: tasks.Progress,
    stopped: Callable[[], bool],
) -> _Taken | None:
    pieces: list[str | FileRow] = []
    troubles: list[str] = []
    for at, path in enumerate(paths):
        if stopped():
            return None
        progress(path.name, at, len(paths))
        try:
            pieces.append(_keep_file(book, path, attached))
        except Trouble as trouble:
            troubles.append(str(trouble))
    return _Taken(pieces, troubles)


def _keep_file(book: Book, path: Path, attached: bool) -> str | FileRow:
    data = _bytes_of(path)
    if path.suffix.lower() in SUFFIXES and len(data) <= MOST_BYTES and not attached:
        try:
            return add_picture(book, data)
        except PictureRefused:
            pass  # what cannot be shown is kept all the same
    return files.add_file(book, safe_name(path.name, translate("Files", "file")), data)


def _bytes_of(path: Path) -> bytes:
    """What is in a file; Trouble when it cannot be attached."""
    try:
        if not path.is_file():
            raise Trouble(translate("Files", "%1 is not a file.", path.name))
        if path.stat().st_size > files.MOST_BYTES:
            raise files.too_large(path.name)
        refuse_open_book(path)
        return path.read_bytes()
    except OSError as error:
        raise Trouble(
            translate("Files", "%1 cannot be read. Check whether it is still there.", path.name)
        ) from error


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # said when it is read


def _read_html(book: Book, html: str, rtf: bytes) -> _Copied:
    from kehuapp.text.pasted_html import count_left_behind, tidy_paste

    if len(html) > MOST_HTML:
        return _Copied(None, words=_words_at_first(html))
    refused: list[int] = []
    own = _with_pictures_inside(book, _with_pictures_of_rtf(book, html, rtf), refused)
    if len(own) > MOST_CHARACTERS:
        return _Copied(None, words=_words_at_first(own))
    clean = colours.to_palette(clean_html(with_widths(tidy_paste(own))))
    return _Copied(clean, count_left_behind(own) + len(refused))


def _words_at_first(html: str) -> str:
    return plain_text(html[:MOST_CHARACTERS].rpartition("<")[0])


def _with_pictures_of_rtf(book: Book, html: str, rtf: bytes) -> str:
    """Word's html only points at its pictures, but they are on the clipboard in another form;
    where it is not sure which is which, none is taken."""
    from kehuapp.text.pasted_html import count_files, read_pictures, with_sources

    pictures = read_pictures(rtf) if rtf else []
    if not pictures or len(pictures) != count_files(html):
        return html
    return with_sources(html, [_source(book, data) for data in pictures])


def _with_pictures_inside(book: Book, html: str, refused: list[int]) -> str:
    """Pictures that are in the pasted text itself move into the book; where one that is refused
    stood is noted."""
    left = MOST_AT_ONCE

    def kept(match: re.Match[str]) -> str:
        nonlocal left
        left -= 1
        source = ""
        if left >= 0 and len(match[2]) <= MOST_BYTES * 4 // 3:
            with contextlib.suppress(binascii.Error, ValueError):
                data = base64.b64decode(QUrl.fromPercentEncoding(match[2].encode()))
                source = _source(book, data)
        if not source:
            refused.append(match.start())
        return f'src="{source}"'

    return _INLINE.sub(kept, html)


def _source(book: Book, data: bytes) -> str:
    try:
        return PREFIX + add_picture(book, data)
    except PictureRefused:
        return ""


def _rtf_of(source: QMimeData, html: str) -> bytes:
    """The other form of what Word copied, when its html has pictures that may be in there."""
    from kehuapp.text.pasted_html import count_files

    count = count_files(html) if len(html) <= MOST_CHARACTERS else 0
    form = next((one for one in source.formats() if _RTF.search(one)), None)
    if not 0 < count <= MOST_AT_ONCE or form is None:
        return b""
    return bytes(source.data(form).data())


def _is_picture_alone(html: str) -> bool:
    """A browser's "copy picture" brings both the picture and html that only points at it."""
    return not plain_text(html[:MOST_PLAIN])


def _read_chat(html: str, plain: str) -> "list[Said] | None":
    """A chat, unless its html has more to say: a table of a spreadsheet, pictures."""
    from kehuapp.text.chat import read_chat

    if len(html) > MOST_CHARACTERS or re.search("<table|data:image", html, re.I):
        return None
    return read_chat(plain)


def _html_of(chat: "list[Said]") -> str:
    """Who said what when, a paragraph each."""

    from html import escape

    html = ""
    for who, when, words in chat:
        about = f"<b>{escape(who)}</b> " if who else ""
        about += f'<span style="font-size:small">{escape(when)}</span>' if when else ""
        lines = "<br>".join(map(escape, words.split("\n")))
        html += f"<p>{about}{'<br>' if about else ''}{lines}</p>"
    return html
