"""Backing up the book that is open: where to, how it goes, when it was done last; no copying."""

from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QLabel

from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.paths import SUFFIX
from kehuapp.store.backups.sweeping import Swept, last_kept
from kehuapp.text import words
from kehuapp.ui.commands.command import Command
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

_MEGABYTE = 1_000_000


class BackupCommands(QObject):
    """`started` comes before, so that what is typed gets into the book.

    `label` is for the bar at the bottom: which book this is and when it was backed up last.
    """

    started = Signal()
    kept = Signal()  # it is done

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._opened_with = last_kept(session.book)
        self._task: tasks.Task | None = None
        self.label = QLabel()
        self.label.setProperty("role", "quiet")
        self.label.installEventFilter(self)
        self._say_last()
        session.changed.connect(self._on_changed)

    def back_up(self) -> None:
        """Ask where, and copy the book there in the worker."""
        from kehuapp.ui.kit.windows import choosing

        book, preferences = self._session.book, self._session.preferences
        if self._task is not None and self._task.is_running():
            return
        today = load_settings(book).today()
        name, _kind = choosing.ask_new_name(
            self._session.window,
            translate("Backup", "Back up"),
            str(
                Path(self._session.preferences.last_folder("backup"))
                / default_name(book.path, today)
            ),
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
            from kehuapp.store.backups.making import back_up  # a start gets along without it

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
            preferences.set_last_folder("backup", target)
            now = datetime.now(UTC).isoformat(timespec="seconds")
            preferences.set_backed_up(book.path, now)
            self._say_last()
            self.kept.emit()
            toast.tell(self._session.window, _sentence(target, swept))

        label = translate("Backup", "Backing up %1", book.path.name)
        self._task = tasks.write_job(self.label, None, book, label, job, done)

    def _on_changed(self, changes: Changes) -> None:
        if not changes.session:
            self._say_last()  # the day goes on as well

    def _say_last(self) -> None:
        book = self._session.book
        at = self._session.preferences.backed_up(book.path)
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


COMMANDS = (
    Command(
        "back_up",
        QT_TRANSLATE_NOOP("Actions", "Back up…"),
        "Ctrl+Shift+B",
        "save",
        BackupCommands.back_up,
    ),
)
