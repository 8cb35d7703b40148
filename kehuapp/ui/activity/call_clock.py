"""The small clock that runs while one talks: the time, and a text that a crash does not take.

What is typed and when the call began are kept beside the book until the call is logged or thrown
away; logging it is not its matter.
"""

import contextlib
from datetime import UTC, datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from kehuapp.book.contacts.contacts import find_by_uuid, title_of_live, uuid_of
from kehuapp.book.settings import load_settings
from kehuapp.store.card_drafts import (
    CardDraft,
    drop_card_draft,
    find_card_drafts,
    keep_card_draft,
    new_card_draft,
)
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.windows.dialog import BODY, Dialog

_KEEP_AFTER_MS = 400  # of a pause in typing
_BEAT_MS = 20_000  # so long a call may have gone on beyond what is known after a crash
_MOST_TEXT = 100_000
_LONGEST_SECONDS = 24 * 3600


class Call(NamedTuple):
    """A call with a customer (0: who is gone); `kept` is what stands beside the book.

    `began` is UTC; `until` when it was last known to be running, None while it is.
    """

    contact_id: int
    title: str
    began: datetime
    kept: CardDraft
    text: str = ""
    until: datetime | None = None


def utc_moment() -> datetime:
    """Now."""
    return datetime.now(UTC)


def begin_call(book: Book, contact_id: int) -> Call:
    """A call that begins now; Trouble when the customer is gone."""
    title, now = title_of_live(book, contact_id), utc_moment()
    kept = new_card_draft(uuid_of(book, contact_id), _content(now, ""))
    return Call(contact_id, title, now, kept)


def find_left(book: Book) -> Call | None:
    """The call that was running when the program ended, the latest first; None without one."""
    try:
        drafts = find_card_drafts(book, calls=True)
    except OSError:
        return None
    for kept in drafts:
        text = kept.content.get("text")
        began, until = _moment(kept.content.get("began")), _moment(kept.at)
        if not isinstance(text, str) or began is None or until is None:
            continue
        found = find_by_uuid(book, kept.uuid)
        contact, title = found if found is not None else (0, "")
        return Call(contact, title, began, kept, text[:_MOST_TEXT], max(began, until))
    return None


def _content(began: datetime, text: str) -> dict[str, object]:
    return {"began": began.isoformat(), "text": text}


def _moment(text: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(text).replace("Z", "+00:00"))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


def minutes_of(seconds: float) -> int:
    """So many minutes are written down: to the nearest, at least one."""
    return max(1, int(seconds / 60 + 0.5))


def clock_words(seconds: float) -> str:
    """5:07, 1:02:33."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


class CallClock(Dialog):
    """Beside the window, which goes on meanwhile; it never goes away by itself.

    `stopped`: the call is to be logged. `ended`: it was, or it was thrown away.
    """

    stopped = Signal()
    ended = Signal()

    def __init__(self, book: Book, call: Call, parent: QWidget) -> None:
        super().__init__(parent)
        self.call = call
        self._book = book
        self._is_over = False
        self.setObjectName("call_clock")
        self.setModal(False)
        self.setMinimumWidth(380)
        self.setWindowTitle(
            self.tr("Call with %1").replace("%1", call.title[:40])
            if call.contact_id
            else self.tr("Call")
        )
        self.time = QLabel()
        self.time.setProperty("role", "title")
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.hint = QLabel()
        self.hint.setProperty("role", "quiet")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.hide()
        self.notes = QPlainTextEdit(call.text)
        self.notes.setPlaceholderText(self.tr("What is said: it is kept while you type"))
        self.notes.setAccessibleName(self.tr("What was said or done"))
        self.notes.setTabChangesFocus(True)
        self.notes.setMinimumHeight(self.notes.fontMetrics().lineSpacing() * 4 + 22)
        self.log_button = QPushButton()
        self.log_button.setObjectName("stop")
        self.log_button.setProperty("primary", "true")
        self.log_button.clicked.connect(self._stop)
        self.away = QPushButton(self.tr("Throw away"))
        self.away.setObjectName("throw_away")
        self.away.setProperty("danger", "true")
        self.away.setAutoDefault(False)
        self.away.clicked.connect(self.end)
        self._lay_out()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence.fromString(keys), self, self._stop)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show_time)
        self._beat = QTimer(self)
        self._beat.setInterval(_BEAT_MS)
        self._beat.timeout.connect(self._keep)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_KEEP_AFTER_MS)
        self._pause.timeout.connect(self._keep)
        self.notes.textChanged.connect(self._pause.start)
        if (program := QCoreApplication.instance()) is not None:
            program.aboutToQuit.connect(self.keep_now)
        self._say()
        if call.until is None:
            self._keep()
            self._tick.start()
            self._beat.start()
        self.notes.moveCursor(QTextCursor.MoveOperation.End)
        self.notes.setFocus()

    # What it knows

    def text(self) -> str:
        """What was typed."""
        return self.notes.toPlainText().strip()

    def seconds(self) -> float:
        """How long the call has been going on, or went on."""
        until = self.call.until or utc_moment()
        return min(max(0.0, (until - self.call.began).total_seconds()), _LONGEST_SECONDS)

    def minutes(self) -> int:
        """The same as it is written down."""
        return minutes_of(self.seconds())

    def ago(self) -> float:
        """How many seconds ago it began."""
        return max(0.0, (utc_moment() - self.call.began).total_seconds())

    # What happens to it

    def keep_text(self, text: str) -> None:
        """Take what was typed in the form of this call."""
        if text != self.notes.toPlainText():
            self.notes.setPlainText(text)

    def say_busy(self) -> None:
        """It runs already: bring it to the front and say so."""
        self.show()
        self.raise_()
        self.activateWindow()
        self._hint(self.tr("This call comes first: end it and write it down, or throw it away."))

    def end(self) -> None:
        """The call was logged, or is thrown away: nothing of it is kept here."""
        self._is_over = True
        for timer in (self._tick, self._beat, self._pause):
            timer.stop()
        with contextlib.suppress(OSError):
            drop_card_draft(self._book, self.call.kept.id, calls=True)
        self.hide()
        self.ended.emit()

    def reject(self) -> None:
        """Esc, or the button of the window's frame: nothing is lost by one key."""
        self._hint(self.tr("The call is kept here until it is logged or thrown away."))

    def leave(self) -> None:
        """Go with the book that it belongs to, which offers the call again."""
        self.keep_now()
        self.deleteLater()

    def keep_now(self) -> None:
        """Keep what was typed in this moment."""
        if self._pause.isActive():
            self._keep()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep_now()
        super().hideEvent(event)

    def _stop(self) -> None:
        if self.call.contact_id and not self._is_over:
            self._keep()
            self.stopped.emit()

    def _keep(self) -> None:
        if self._is_over:
            return
        self._pause.stop()
        content = _content(self.call.began, self.notes.toPlainText()[:_MOST_TEXT])
        kept = new_card_draft(self.call.kept.uuid, content, self.call.kept.id)
        if self.call.until is not None:  # it was over then, whenever something is typed to it
            kept = kept._replace(at=self.call.kept.at)
        try:
            keep_card_draft(self._book, kept, calls=True)
        except OSError:
            self._hint(self.tr("The folder of the book cannot be written: log this call soon."))

    # Showing

    def _lay_out(self) -> None:
        body = QVBoxLayout()
        body.setContentsMargins(*BODY)
        body.setSpacing(10)
        top = QHBoxLayout()
        top.setSpacing(10)
        self._picture = QLabel()
        theme.watch().changed.connect(self._repaint)
        self._repaint()
        top.addWidget(self._picture)
        top.addWidget(self.time, 1)
        body.addLayout(top)
        body.addWidget(self.told)
        body.addWidget(self.notes, 1)
        body.addWidget(self.hint)
        self.set_content(body, (self.away, self.log_button))

    def _repaint(self) -> None:
        self._picture.setPixmap(
            icons.pixmap("phone", theme.current().jade, 18, self.devicePixelRatioF())
        )

    def _say(self) -> None:
        zone = load_settings(self._book).zone
        began = words.local_instant(self.call.began.isoformat(), zone)
        today = utc_moment().astimezone(began.tzinfo).date()
        clock = began.strftime("%H:%M")
        if began.date() != today:
            clock = f"{words.short_day(began.date(), today)} {clock}"
        if self.call.until is None:
            self.told.setText(
                self.tr("Talking with %1 since %2")
                .replace("%2", clock)
                .replace("%1", self.call.title[:60])
            )
            self.log_button.setText(self.tr("End and write down…"))
            self.log_button.setToolTip(self.tr("Ctrl+Enter"))
        else:
            told = self.tr("A call with %1 was running since %2 when the program ended.")
            if not self.call.contact_id:
                told = self.tr(
                    "A call was running since %2 when the program ended. The customer is no "
                    "longer in the book; what was typed can be copied."
                )
            self.told.setText(told.replace("%2", clock).replace("%1", self.call.title[:60]))
            self.log_button.setText(self.tr("Log it"))
            self.log_button.setVisible(bool(self.call.contact_id))
        self._show_time()

    def _show_time(self) -> None:
        self.time.setText(clock_words(self.seconds()))

    def _hint(self, sentence: str) -> None:
        self.hint.setText(sentence)
        self.hint.setVisible(bool(sentence))
