"""The form in which contacts and groups travel while they are dragged, and how that looks."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap

from kehuapp.ui.kit import theme
from kehuapp.ui.kit.labels import elided

CONTACTS = "application/x-kehu-contacts"
GROUP = "application/x-kehu-group"
_WIDEST, _INSIDE = 220, 12  # pixels of the words of what is dragged, and around them
_CALENDARS = (".ics", ".ical")
_IMPORTABLE = (
    ".vcf",
    ".vcard",
    ".csv",
    ".txt",
    ".tsv",
    ".xlsx",
    ".xlsm",
    ".xls",
    ".xlsb",
    ".ods",
    ".zip",
)


def pack_contacts(ids: Iterable[int]) -> QMimeData:
    """Ids as something that can be dragged inside the window."""
    data = QMimeData()
    data.setData(CONTACTS, " ".join(map(str, ids)).encode())
    return data


def contacts_in(data: QMimeData) -> list[int]:
    """The ids that are dragged; none when it is something else."""
    return [int(part) for part in bytes(data.data(CONTACTS).data()).split()]


def pack_group(group: int) -> QMimeData:
    """One group as something that can be dragged inside the window."""
    data = QMimeData()
    data.setData(GROUP, str(group).encode())
    return data


def group_in(data: QMimeData) -> int | None:
    """The group that is dragged, if one is."""
    packed = bytes(data.data(GROUP).data())
    return int(packed) if packed else None


def drag_picture(text: str, font: QFont, ratio: float) -> QPixmap:
    """A small pill with these words, to be seen beside the pointer."""
    metrics, colours = QFontMetrics(font), theme.current()
    shown = elided(metrics, text, _WIDEST)
    wide = metrics.horizontalAdvance(shown) + 2 * _INSIDE
    high = theme.line_height() + _INSIDE
    picture = QPixmap(round(wide * ratio), round(high * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(0.5, 0.5, wide - 1, high - 1)
    painter.setPen(QColor(colours.jade))
    painter.setBrush(QColor(colours.selection))
    painter.drawRoundedRect(area, high / 2, high / 2)
    painter.setFont(font)
    painter.setPen(QColor(colours.ink))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), shown)
    painter.end()
    return picture


def import_files_in(data: QMimeData) -> list[Path]:
    """The dropped files and folders that an import could read."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() in _IMPORTABLE or file.is_dir()]


def files_in(data: QMimeData) -> tuple[list[Path], list[Path]]:
    """The dropped files that an import of customers could read, and the calendars of a phone."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return import_files_in(data), [one for one in files if one.suffix.lower() in _CALENDARS]
