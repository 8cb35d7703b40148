"""Backing up the book that is open: where to, how it goes, when it was done last; no copying."""

from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from kehuapp.book.settings import load_settings
from kehuapp.i18n import translate
from kehuapp.store.backup import LastKept, Swept, back_up, last_kept
from kehuapp.store.database import SUFFIX, Book
from kehuapp.text import words
from kehuapp.ui.kit import messages
from kehuapp.ui.work import tasks
from kehuapp.ui.work.events import Events
from kehuapp.ui.work.preferences import Preferences

_MEGABYTE = 1_000_000


class BackupCommands(QObject):
    """Lives with its window; `started` comes before, so that what is typed gets into the book.

    `label` is for the bar at the bottom: which book this is and when it was backed up last.
    """

    started = Signal()

    def __init__(self, window: QWidget, events: Events, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._book: Book | None = None
        self._opened_with = LastKept(0, 0)
        self._task: tasks.Task | None = None
        self.label = QLabel()
        self.label.setProperty("role", "quiet")
        self.label.installEventFilter(self)
        events.changed.connect(self._say_last)  # the day goes on as well

    def show_book(self, book: Book) -> None:
        """Back up `book` from now on."""
        self._book = book
        self._opened_with = last_kept(book)
        self._say_last()

    def back_up(self) -> None:
        """Ask where, and copy the book there in the worker."""
        book = self._book
        if book is None or (self._task is not None and self._task.is_running()):
            return
        today = load_settings(book).today()
        name, _kind = QFileDialog.getSaveFileName(
            self._window,
            translate("Backup", "Back up"),
            str(Path(self._preferences.last_folder("backup")) / default_name(book.path, today)),
            translate("Backup", "Customer books (*%1)", SUFFIX),
        )
        if not name:
            return
        target = Path(name)
        if target.suffix.lower() != SUFFIX:
            target = target.with_name(target.name + SUFFIX)
        self.started.emit()
        opened_with = self._opened_with

        def job(progress: tasks.Progress, cancelled: tasks.Cancelled) -> Swept | None:
            label = translate("Backup", "Copying")
            return back_up(
                book,
                target,
                opened_with,
                lambda at, total: progress(label, at, total),
                cancelled,
            )

        def done(swept: Swept | None) -> None:
            assert swept is not None  # it was not cancelled
            self._preferences.set_last_folder("backup", target)
            now = datetime.now(UTC).isoformat(timespec="seconds")
            self._preferences.set_backed_up(book.path, now)
            self._say_last()
            messages.tell(self._window, _sentence(target, swept))

        label = translate("Backup", "Backing up %1", book.path.name)
        self._task = tasks.write_job(self._window, None, book, label, job, done)

    def _say_last(self, *_: object) -> None:
        book = self._book
        if book is None:
            return
        at = self._preferences.backed_up(book.path)
        text = translate("Backup", "No backup yet")
        if at:
            settings = load_settings(book)
            then = words.local_instant(at, settings.zone)
            # The sample shop's calendar stands still, its backups do not.
            day = words.near_day(then.date(), max(settings.today(), then.date()))
            text = translate("Backup", "Last backup: %1", f"{day} {then:%H:%M}")
        self.label.setText(f"{text}      {book.path.name}")
        self.label.setToolTip(str(book.path))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.label and event.type() == QEvent.Type.LanguageChange:
            self._say_last()
        return super().eventFilter(watched, event)


def default_name(book: Path, today: date) -> str:
    """What a backup of today is called."""
    return f"{book.stem}-{today:%Y-%m-%d}{SUFFIX}"


def _sentence(target: Path, swept: Swept) -> str:
    if not swept.count:
        return translate("Backup", "Backed up: %1", target.name)
    size = f"{swept.size / _MEGABYTE:.1f}"
    return translate(
        "Backup",
        "Backed up: %1; %n unused pictures or files were taken out, %2 MB",
        target.name,
        size,
        n=swept.count,
    )
