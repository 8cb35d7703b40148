"""When a window asks for the backup of the day and for the second place; it makes none itself."""

import time

from PySide6.QtCore import QObject, QTimer, Signal

from kehuapp.book.settings import load_settings
from kehuapp.errors import BookLost, Trouble
from kehuapp.i18n import translate
from kehuapp.store.backups import keeping
from kehuapp.store.backups.copies import DAILY
from kehuapp.store.backups.memory import Memory, recall
from kehuapp.store.stamps import utc_now
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.backups.last_words import second_failed
from kehuapp.ui.work.session import Session

_MINUTE_MS = 60_000  # a timer until midnight would sleep as long as the computer does
_AFTER_TROUBLE, _SECOND_EACH = 3600, 600  # seconds


class DailyBackup(QObject):
    """Looks once a minute; `told` when something else is known of the backups.

    What failed is said once: it stays in the bar and in Today until it goes well.
    """

    told = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._task: tasks.Task | None = None
        self._again = {"daily": 0.0, "second": 0.0}  # not before, in seconds of a steady clock
        self._timer = QTimer(self)
        self._timer.setInterval(_MINUTE_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Ask for what is due now."""
        book = self._session.book
        if book.read_only or (self._task is not None and self._task.is_running()):
            return
        try:
            settings = load_settings(book)
        except Trouble:  # who reads or writes next hears of it
            return
        if settings.sample:
            return
        known, zone, now = recall(book.file), settings.zone, utc_now()
        is_daily = self._may("daily") and keeping.is_due(known.at, now, zone)
        is_second = (
            bool(known.second)
            and self._may("second")
            and (is_daily or keeping.is_due(known.second_at, now, zone))
        )
        if not (is_daily or is_second):
            return
        self._again["second"] = time.monotonic() + _SECOND_EACH

        def job(_progress: tasks.Progress, cancelled: tasks.Cancelled) -> Memory:
            if is_daily:
                try:
                    keeping.keep_copy(book, DAILY, zone, cancelled=cancelled)
                except BookLost:
                    raise
                except Trouble:
                    return recall(book.file)
            return keeping.bring_to_second(book, zone, cancelled=cancelled)

        self._task = tasks.work_quietly(
            self._session.window, book, job, lambda found: self._tell(known, found)
        )

    def _may(self, what: str) -> bool:
        return time.monotonic() >= self._again[what]

    def _tell(self, before: Memory, now: Memory) -> None:
        if now.trouble:
            self._again["daily"] = time.monotonic() + _AFTER_TROUBLE
            if not before.trouble:
                said = translate("Backup", "The backup of today failed. %1", now.trouble)
                toast.say(self._session.window, said)
        elif now.second_trouble and not before.second_trouble:
            toast.say(self._session.window, second_failed(now))
        self.told.emit()
