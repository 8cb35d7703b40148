"""Whether the desktop has a place for icons beside its clock."""

from PySide6.QtWidgets import QSystemTrayIcon


def is_there() -> bool:
    """Asked anew each time: it may come later than the program."""
    return QSystemTrayIcon.isSystemTrayAvailable()
