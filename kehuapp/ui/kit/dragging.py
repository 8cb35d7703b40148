"""The form in which contacts and groups travel while they are dragged; no widget is here."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData

CONTACTS = "application/x-kehu-contacts"
GROUP = "application/x-kehu-group"
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


def import_files_in(data: QMimeData) -> list[Path]:
    """The dropped files and folders that an import could read."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() in _IMPORTABLE or file.is_dir()]
