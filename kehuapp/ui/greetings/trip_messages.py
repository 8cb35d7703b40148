"""Writing the messages of a trip one customer after another: the text, how to reach them, copied.

Nothing is logged before somebody says that it was sent. Who gets one is the book's.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.greetings.compose import LANGUAGE_OF, ask_ways
from kehuapp.book.greetings.templates import LONGEST, TemplateRow, wrong_words
from kehuapp.book.settings import load_settings
from kehuapp.book.trips import messages
from kehuapp.book.trips.messages import ARRIVAL, BEFORE, CONFIRMED, Message
from kehuapp.book.trips.trips import TripRow
from kehuapp.i18n import translate
from kehuapp.rules.greetings import MARKS, TRIP_MARKS, mark_word, shown, tidy
from kehuapp.text import words
from kehuapp.ui.greetings.queue_table import Line, QueueTable
from kehuapp.ui.greetings.ways_row import WaysRow
from kehuapp.ui.kit.form_dialog import FormDialog, field_label, long_text
from kehuapp.ui.kit.labels import Elided, SoftNote
from kehuapp.ui.kit.windows.dialog import BODY, Dialog
from kehuapp.ui.work import tasks, translations
from kehuapp.ui.work.session import Session


class TripMessages(Dialog):
    """`words_wished` asks to change the words of the message that is shown."""

    words_wished = Signal(object)  # TemplateRow

    def __init__(self, session: Session, trip: TripRow, parent: QWidget | None = None) -> None:
        super().__init__(parent or session.window)
        self.setObjectName("trip_messages")
        self._session, self._trip, self._which = session, trip, BEFORE
        self._messages: list[Message] = []
        self._copied: set[int] = set()
        self._typed: dict[int, str] = {}
        self.setWindowTitle(translate("TripMessages", "Messages: %1", trip.name[:60]))
        self.resize(860, 560)
        self.which = {
            BEFORE: QPushButton(translate("TripMessages", "Before leaving")),
            ARRIVAL: QPushButton(translate("TripMessages", "On arrival")),
        }
        for code, button in self.which.items():
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, code=code: self.show_message(code))
        self.words = QPushButton(translate("TripMessages", "Words…"))
        self.words.setAutoDefault(False)
        self.words.clicked.connect(lambda: self.words_wished.emit(self._words()))
        self.about, self.table = Elided("quiet"), QueueTable()
        self.table.setAccessibleName(translate("TripMessages", "To whom"))
        self.name, self.ways, self.text = Elided(), WaysRow(), QPlainTextEdit()
        self.name.setProperty("role", "heading")
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(translate("TripMessages", "Message"))
        self.note = SoftNote()
        self.copy = QPushButton(f"{translate('TripMessages', 'Copy')}   Ctrl+Shift+C")
        self.sent = QPushButton(f"{translate('TripMessages', 'Sent, next')}   Ctrl+Enter")
        self.sent.setProperty("primary", "true")
        self.leave = QPushButton(translate("TripMessages", "Close"))
        for button in (self.copy, self.sent, self.leave):
            button.setAutoDefault(False)
        self._lay_out()
        self.table.currentCellChanged.connect(lambda row, *_more: self._show(row))
        self.copy.clicked.connect(self._copy)
        self.sent.clicked.connect(self._log)
        self.leave.clicked.connect(self.accept)
        for keys, verb in (
            ("Ctrl+Shift+C", self._copy),
            ("Ctrl+Return", self._log),
            ("Ctrl+Enter", self._log),
        ):
            QShortcut(QKeySequence.fromString(keys), self, verb)
        self.show_message(BEFORE)
        self.table.setFocus()

    def _lay_out(self) -> None:
        body = QVBoxLayout()
        body.setContentsMargins(*BODY)
        body.setSpacing(12)
        head = QHBoxLayout()
        for button in self.which.values():
            head.addWidget(button)
        head.addWidget(self.about, 1)
        head.addWidget(self.words)
        body.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(16)
        self.table.setFixedWidth(280)
        row.addWidget(self.table)
        right = QVBoxLayout()
        right.setSpacing(8)
        for part in (self.name, self.ways, self.text, self.note):
            right.addWidget(part, 1 if part is self.text else 0)
        row.addLayout(right, 1)
        body.addLayout(row, 1)
        self.set_content(body, (self.leave, self.copy, self.sent), scrolls=False)

    def show_message(self, which: str) -> None:
        """Show to whom this message goes."""
        self._which = which
        for code, button in self.which.items():
            button.setChecked(code == which)
        self._typed = {}
        self.refresh()

    def refresh(self) -> None:
        """Compose them anew, as after a change of the words."""
        assert self._trip.id is not None
        session = self._session
        self._messages = messages.load_messages(
            session.book, self._trip.id, self._which, session.staff
        )
        said = translate("TripMessages", "to %n customer(s) whom you visit", n=len(self._messages))
        if self._which == ARRIVAL:
            said = translate(
                "TripMessages", "to %n customer(s) near who are not on the trip",
                n=len(self._messages),
            )  # fmt: skip
        if thanked := sum(one.words == CONFIRMED for one in self._messages):
            more = translate("TripMessages", "%n confirmed already, who are thanked", n=thanked)
            said = f"{said} · {more}"
        self.about.show_text(said)
        self.table.show_lines([self._line(one) for one in self._messages])
        waiting = [n for n, one in enumerate(self._messages) if self._state(one) == "waiting"]
        row = next(iter(waiting), 0)
        self.table.setCurrentCell(row if self._messages else -1, 0)
        self._show(row)

    def _state(self, message: Message) -> str:
        if message.sent_at:
            return "sent"
        return "out" if message.left_out else "waiting"

    def _line(self, message: Message) -> Line:
        told = {
            "sent": translate("TripMessages", "Sent"),
            "out": message.left_out,
            "waiting": translate("TripMessages", "Confirmed") if message.words == CONFIRMED else "",
        }
        state = self._state(message)
        return Line(message.name, state, told[state])

    def _at(self) -> Message | None:
        row = self.table.currentRow()
        return self._messages[row] if 0 <= row < len(self._messages) else None

    def _show(self, row: int) -> None:
        self._keep_typed()
        message = self._messages[row] if 0 <= row < len(self._messages) else None
        self._shown = message.contact_id if message is not None else None
        ways = self._session.book.ask(ask_ways(message.contact_id)) if message else []
        self.name.show_text(message.name if message else "")
        self.ways.show_ways(ways)
        text = self._typed.get(message.contact_id, message.text) if message else ""
        self.text.setPlainText(text)
        is_open = message is not None and not message.left_out
        for part in (self.text, self.copy, self.sent):
            part.setEnabled(is_open)
        note = ""
        if message is None:
            note = translate("TripMessages", "Nobody gets this message.")
        elif message.left_out:
            note = message.left_out
        self.note.say(note)

    _shown: int | None = None

    def _keep_typed(self) -> None:
        of = next((one for one in self._messages if one.contact_id == self._shown), None)
        text = self.text.toPlainText()
        if of is not None and text != self._typed.get(of.contact_id, of.text):
            self._typed[of.contact_id] = text

    def _copy(self) -> None:
        message = self._at()
        if message is not None and not message.left_out:
            QApplication.clipboard().setText(self.text.toPlainText())
            self.note.say(
                translate("TripMessages", "Copied. Ctrl+Enter when it is sent."), done=True
            )

    def _log(self) -> None:
        """It was sent: log it, and go on to the next one."""
        message = self._at()
        if message is None or message.left_out or message.sent_at:
            return
        assert self._trip.id is not None
        session = self._session
        done = tasks.write(
            session, messages.log_message, session.book, self._trip.id, self._which,
            message.contact_id, self.text.toPlainText(), session.staff,
        )  # fmt: skip
        if done is not None:
            self._typed.pop(message.contact_id, None)
            self._shown = None
            self.refresh()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self) -> TemplateRow:
        language = LANGUAGE_OF.get(load_settings(self._session.book).region, "en")
        at = self._at()
        return messages.load_words(self._session.book, at.words if at else self._which, language)


class MessageWords(FormDialog):
    """The words of a message for everybody; row() as it is kept."""

    def __init__(self, row: TemplateRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_words")
        self._row = row
        self.setWindowTitle(words.occasion_word(row.occasion))
        self.text = long_text(shown(row.body, translations.language()), lines=7)
        self.text.setMinimumWidth(520)
        self.body.addWidget(
            field_label(translate("TripMessages", "Words for everybody"), self.text)
        )
        self.body.addWidget(self.text)
        here = translations.language()
        marks = " ".join(mark_word(mark, here) for mark in (*MARKS[:4], *TRIP_MARKS))
        hint = QLabel(translate("TripMessages", "Filled in for each: %1", marks))
        hint.setProperty("role", "quiet")
        hint.setWordWrap(True)
        self.body.addWidget(hint)
        self.text.setFocus()
        self.start()

    def row(self) -> TemplateRow:
        """As it is kept."""
        return self._row._replace(body=tidy(self.text.toPlainText())[: LONGEST + 1])

    def value(self) -> str:
        return self.text.toPlainText()

    def missing(self) -> str:
        return wrong_words(self.text.toPlainText(), translations.language())
