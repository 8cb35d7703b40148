"""Backing up the book that is open: where to, how it goes, when it was done last; no copying."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QLabel

from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.paths import SUFFIX
from kehuapp.store.backups.memory import remember
from kehuapp.store.backups.sweeping import Swept, last_kept
from kehuapp.ui.commands.command import Command
from kehuapp.ui.kit import toast
from kehuapp.ui.kit.labels import plain_hint
from kehuapp.ui.work import tasks
from kehuapp.ui.work.backups.last_words import all_troubles, last_words
from kehuapp.ui.work.session import Session

_MEGABYTE = 1_000_000
_AFTER_START_MS = 20_000  # the window is there and read by then
_AFTER_CHANGE_MS = 3_000  # who opens a book for one change closes it soon


class BackupCommands(QObject):
    """`started` comes before, so that what is typed gets into the book.

    `label` is for the bar at the bottom: which book this is and when it was backed up last.
    """

    started = Signal()
    kept = Signal()  # it is done
    told = Signal()  # something else is known of those that are made by themselves

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._opened_with = last_kept(session.book)
        self._task: tasks.Task | None = None
        self._is_changed = False
        self.label = QLabel()
        self.label.setProperty("role", "quiet")
        self.label.installEventFilter(self)
        self._say_last()
        session.changed.connect(self._on_changed)
        QTimer.singleShot(_AFTER_START_MS, self, self.watch)

    def watch(self) -> None:
        """From now on make a backup each day, beginning now."""
        from kehuapp.ui.work.backups.daily import DailyBackup  # not at a start

        if not self.findChildren(DailyBackup):
            daily = DailyBackup(self._session)
            daily.setParent(self)
            daily.told.connect(self._say_last)
            daily.told.connect(self.told)
            daily.look()

    def back_up(self) -> None:
        """Ask where, and copy the book there in the worker."""
        self._copy(translate("Backup", "Back up"), _sentence)

    def copy_for_another(self) -> None:
        """The same file, to be taken along and opened on another computer."""
        self._copy(translate("Backup", "Copy for another computer"), _sentence_for_another)

    def _copy(self, title: str, sentence: Callable[[Path, Swept], str]) -> None:
        from kehuapp.ui.kit.windows import choosing

        book, preferences = self._session.book, self._session.preferences
        if self._task is not None and self._task.is_running():
            return
        today = load_settings(book).today()
        name, _kind = choosing.ask_new_name(
            self._session.window,
            title,
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
            remember(book.file, trouble="")
            self._say_last()
            self.kept.emit()
            toast.tell(self._session.window, sentence(target, swept))

        label = translate("Backup", "Backing up %1", book.path.name)
        self._task = tasks.write_job(self.label, None, book, label, job, done)

    def _on_changed(self, changes: Changes) -> None:
        if not changes.session:
            self._say_last()  # the day goes on as well
        if changes.step is not None and not self._is_changed:
            self._is_changed = True
            QTimer.singleShot(_AFTER_CHANGE_MS, self, self.watch)

    def _say_last(self) -> None:
        book = self._session.book
        known = self._session.preferences.backups(book.path)
        text = last_words(known, load_settings(book), read_only=book.read_only)
        self.label.setText("      ".join(filter(None, (text, book.path.name))))
        lines = filter(None, (all_troubles(known), str(book.path)))
        self.label.setToolTip(plain_hint("\n".join(lines)))

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


def _sentence_for_another(target: Path, _swept: Swept) -> str:
    return translate(
        "Backup",
        "Copied: %1. Open it on the other computer: it is checked there and says from when it is.",
        target.name,
    )


COMMANDS = (
    Command(
        "back_up",
        QT_TRANSLATE_NOOP("Actions", "Back up…"),
        "Ctrl+Shift+B",
        "save",
        BackupCommands.back_up,
    ),
    Command(
        "copy_for_another",
        QT_TRANSLATE_NOOP("Actions", "Copy for another computer…"),
        "Ctrl+F12",
        "copy",
        BackupCommands.copy_for_another,
    ),
)
