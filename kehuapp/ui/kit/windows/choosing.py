"""Asking for a file or a folder; the only place that shows the dialog for it. No file is read here.

On POSIX the locks of a process on a file end when any handle of it is closed, whoever opened it.
Qt's own dialog, and GTK's in this process, open every file of a folder to tell its kind, and with
that the book that is open: another program then takes its log away. So on POSIX the dialog is Qt's,
with a provider of icons that goes by names alone, or one of another process (a portal).
"""

import os
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from PySide6.QtCore import QDir, QFileInfo, QMimeDatabase, QSize, QStandardPaths, QUrl
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFileIconProvider,
    QSplitter,
    QStyle,
    QWidget,
)

from kehuapp.errors import Trouble
from kehuapp.store.sqlite.held import refuse_open_book
from kehuapp.ui.kit import toast

_Option, _Place = QFileDialog.Option, QStandardPaths.StandardLocation
_SIZE, _SIDE = QSize(820, 520), 150  # pixels


def ask_file(
    parent: QWidget | None, title: str, folder: str = "", kinds: str = ""
) -> tuple[str, str]:
    """The file that somebody chose and the kind it was chosen as; "" when nobody did."""
    names, kind = ask_files(parent, title, folder, kinds, mode=QFileDialog.FileMode.ExistingFile)
    return (names[0] if names else ""), kind


def ask_files(
    parent: QWidget | None,
    title: str,
    folder: str = "",
    kinds: str = "",
    *,
    mode: QFileDialog.FileMode = QFileDialog.FileMode.ExistingFiles,
) -> tuple[list[str], str]:
    """The files that somebody chose, and the kind they were chosen as."""
    dialog = made(parent, title, folder, kinds)
    dialog.setFileMode(mode)
    return _asked(dialog)


def ask_folder(parent: QWidget | None, title: str, folder: str = "") -> str:
    """The folder that somebody chose; "" when nobody did."""
    dialog = made(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(_Option.ShowDirsOnly)
    names, _kind = _asked(dialog)
    return names[0] if names else ""


def ask_new_name(
    parent: QWidget | None, title: str, usual: str, kinds: str = ""
) -> tuple[str, str]:
    """Where somebody wants to have a file, and as which kind; "" when nobody does. `usual` is the
    name that is proposed, with or without its folder. What is open here is refused with a word."""
    folder, name = os.path.split(usual)
    dialog = made(parent, title, folder, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile(name)
    names, kind = _asked(dialog)
    if not names:
        return "", kind
    try:
        refuse_open_book(Path(names[0]))
    except Trouble as trouble:
        toast.say(parent, str(trouble))
        return "", kind
    return names[0], kind


def made(parent: QWidget | None, title: str, folder: str = "", kinds: str = "") -> QFileDialog:
    """A dialog that opens no file, still to be shown."""
    # It begins to read its first folder before it can be told how: that is one without files.
    dialog = QFileDialog(parent, title, QDir.rootPath())
    if not _is_elsewhere():
        dialog.setOption(_Option.DontUseNativeDialog)
        dialog.setIconProvider(_by_name())
        dialog.setSidebarUrls(_places())
        dialog.resize(_SIZE)
        if (sides := dialog.findChild(QSplitter, "splitter")) is not None:
            sides.setSizes([_SIDE, _SIZE.width() - _SIDE])
    dialog.setDirectory(folder or str(Path.home()))
    if kinds:
        dialog.setNameFilters(kinds.split(";;"))
    return dialog


def is_choosing(widget: QWidget) -> bool:
    """Whether this is such a dialog."""
    return isinstance(widget, QFileDialog)


def _asked(dialog: QFileDialog) -> tuple[list[str], str]:
    chosen: Sequence[str] = dialog.selectedFiles() if dialog.exec() else ()
    kind = dialog.selectedNameFilter() if chosen else ""
    dialog.deleteLater()
    return list(chosen), kind


def _is_elsewhere() -> bool:
    """Whether the system's own dialog may be used: it is another process's, or locks do not end."""
    wanted = os.environ.get("QT_QPA_PLATFORMTHEME", "")
    return sys.platform in ("win32", "darwin") or wanted.startswith("xdgdesktopportal")


def _places() -> list[QUrl]:
    """Where a shop keeps its files, as far as it is there, and the drives of the computer."""
    kinds = (
        _Place.HomeLocation,
        _Place.DesktopLocation,
        _Place.DocumentsLocation,
        _Place.DownloadLocation,
    )
    found = dict.fromkeys(QStandardPaths.writableLocation(kind) for kind in kinds)
    there = [place for place in found if place and QFileInfo(place).isDir()]
    return [*map(QUrl.fromLocalFile, there), QUrl("file:")]


@cache
def _by_name() -> "_ByName":
    """The one for all dialogs: the thread that lists a folder uses it as long as it lives."""
    return _ByName()


class _ByName(QFileIconProvider):
    """Icons and kinds by what a file is called. It is asked on a thread of Qt."""

    def __init__(self) -> None:
        super().__init__()
        style = QApplication.style()
        self._file = style.standardIcon(QStyle.StandardPixmap.SP_FileIcon)
        self._folder = style.standardIcon(QStyle.StandardPixmap.SP_DirIcon)
        self._kinds = QMimeDatabase()

    def icon(self, what: QFileInfo | QAbstractFileIconProvider.IconType) -> QIcon:  # type: ignore[override]
        if isinstance(what, QFileInfo):
            return self._folder if what.isDir() else self._file
        return super().icon(what)

    def type(self, info: QFileInfo) -> str:
        if info.isDir():
            return super().type(info)
        by_name = QMimeDatabase.MatchMode.MatchExtension
        return self._kinds.mimeTypeForFile(info.fileName(), by_name).comment()
