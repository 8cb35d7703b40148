"""Files and pictures that leave the book on request: saved somewhere, or opened by the system."""

import atexit
import shutil
import stat
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QCursor, QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from kehuapp import disk
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store import files, pictures
from kehuapp.store.database import Book
from kehuapp.store.files import FileRow
from kehuapp.text.file_names import safe_name
from kehuapp.ui.kit import icons, toast
from kehuapp.ui.kit.windows import choosing

#: What is shown by its program; anything else may be run, and is only saved.
_SHOWN = {
    "3gp", "aac", "ai", "amr", "avif", "avi", "bmp", "caf", "cdr", "csv", "doc", "docx", "dwg",
    "dxf", "epub", "et", "dps", "flac", "gif", "heic", "heif", "jpe", "jpeg", "jpg", "key", "m4a",
    "m4v", "md", "mkv", "mov", "mp3", "mp4", "numbers", "odp", "ods", "odt", "oga", "ogg", "opus",
    "pages", "pdf", "png", "ppt", "pptx", "psd", "rtf", "silk", "tif", "tiff", "tsv", "txt", "wav",
    "webm", "webp", "wma", "wmv", "wps", "xls", "xlsx", "xps",
}  # fmt: skip
_FOLDER = "kehuapp-opened-"
_DAY = 24 * 3600
_opened: list[Path] = []  # the folder of this run, once something was opened
_PICTURE_ENDINGS = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/bmp": ".bmp",
    "image/tiff": ".tif",
}


def can_open(name: str) -> bool:
    """Whether a file of this name is shown by its program, not run."""
    ending = name.rpartition(".")[2].strip().lower()
    return "." in name and ending in _SHOWN


def offer_file(owner: QWidget, book: Book, sha256: str) -> QMenu | None:
    """Open a menu at the mouse with what can be done with an attached file."""
    row = files.find_file(book, sha256)
    if row is not None:
        row = replace(row, name=safe_name(row.name, translate("Files", "file")))
    if row is None:
        toast.say(owner, translate("Files", "This file is no longer in the book."))
        return None
    menu = QMenu(owner)
    menu.setObjectName("file_menu")
    menu.aboutToHide.connect(menu.deleteLater)
    opening = menu.addAction(
        icons.icon("file-text"), translate("Files", "Open %1", row.name.replace("&", "&&"))
    )
    opening.setObjectName("open")
    if not can_open(row.name):
        opening.setEnabled(False)
        opening.setText(translate("Files", "Only documents, pictures, sound and film are opened"))
    opening.triggered.connect(lambda: open_file(owner, book, row))
    saving = menu.addAction(icons.icon("save"), translate("Files", "Save as…"))
    saving.setObjectName("save")
    saving.triggered.connect(lambda: save_file(owner, book, row))
    menu.popup(QCursor.pos())
    return menu


def open_file(owner: QWidget, book: Book, row: FileRow) -> None:
    """Let the system show a copy that nobody can take for the one in the book."""
    if not can_open(row.name):
        return
    try:
        folder = Path(tempfile.mkdtemp(dir=_folder()))
        copy = folder / row.name
        copy.write_bytes(files.load_file(book, row.sha256))
        copy.chmod(stat.S_IREAD)
    except Trouble as trouble:
        toast.say(owner, str(trouble))
        return
    except OSError as error:
        toast.say(owner, disk.sentence_of_writing(error, row.name))
        return
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
        toast.say(
            owner,
            translate(
                "Files",
                "No program on this computer opens %1. Save it and open it elsewhere.",
                row.name,
            ),
        )


def save_file(owner: QWidget, book: Book, row: FileRow) -> None:
    """Ask where a file is to be saved."""
    _save(owner, row.name, lambda: files.load_file(book, row.sha256))


def save_picture(owner: QWidget, book: Book, sha256: str) -> None:
    """Ask where a picture is to be saved: as it came, when the book kept that."""
    found = pictures.find_original(book, sha256)
    if found is None:
        toast.say(owner, translate("Comments", "This picture is no longer in the book."))
        return
    data, mime = found
    name = translate("Comments", "Picture") + f" {sha256[:6]}{_PICTURE_ENDINGS.get(mime, '.png')}"
    _save(owner, name, lambda: data)


def _save(owner: QWidget, name: str, load: Callable[[], bytes]) -> None:
    chosen, _kind = choosing.ask_new_name(owner, translate("Files", "Save as…"), name)
    if not chosen:
        return
    try:
        Path(chosen).write_bytes(load())
    except Trouble as trouble:
        toast.say(owner, str(trouble))
    except OSError as error:
        toast.say(owner, disk.sentence_of_writing(error, Path(chosen).name))
    else:
        toast.tell(owner, translate("Files", "Saved: %1", chosen))


def remove_opened() -> None:
    """Delete what was opened in other programs, as far as these let go of it."""
    for folder in _opened:
        for inside in folder.iterdir() if folder.is_dir() else ():
            _remove(inside)


def _folder() -> Path:
    """The folder of this run for what is opened; those of earlier runs go away."""
    if not _opened:
        place = Path(tempfile.gettempdir())
        for old in place.glob(f"{_FOLDER}*"):
            if not old.is_symlink() and time.time() - old.lstat().st_mtime > _DAY:
                _remove(old)
        _opened.append(Path(tempfile.mkdtemp(prefix=_FOLDER)))
        atexit.register(_remove, _opened[0])
    return _opened[0]


def _remove(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            path.chmod(stat.S_IREAD | stat.S_IWRITE)  # Windows removes nothing that is read-only
    shutil.rmtree(folder, ignore_errors=True)
