"""The commands about comments: writing one, notes for later; all of the shop are a page."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QPushButton

from kehuapp.book.comments import comment_list
from kehuapp.changes import Changes
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.beside import settle
from kehuapp.store.damaged_drafts import set_damaged_aside
from kehuapp.store.drafts import has_drafts
from kehuapp.text.words import listed
from kehuapp.ui.commands.command import ONE, Command
from kehuapp.ui.kit import toast
from kehuapp.ui.work import later
from kehuapp.ui.work.session import CUSTOMERS, Customer, Session


class CommentCommands(QObject):
    """`waiting` is a button for the bar at the bottom: how many notes wait for a customer."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.waiting = QPushButton(session.window)
        self.waiting.setObjectName("waiting")
        self.waiting.setProperty("quiet", "true")
        self.waiting.setFlat(True)
        self.waiting.clicked.connect(self.write_note)
        self.waiting.installEventFilter(self)
        unsealed = settle(session.book.file)
        if damaged := set_damaged_aside(session.book):
            said = translate(
                "Comments",
                "What was being typed when the program ended last is damaged. It is kept beside "
                "the book as %1.",
                listed(path.name for path in damaged),
            )
            QTimer.singleShot(0, self, lambda: toast.say(session.window, said))
        self._is_interrupted = has_drafts(session.book, notes=True)  # a note, by a crash
        self._say_waiting()
        session.changed.connect(self._on_changed)
        if has_drafts(session.book):  # a comment comes first; its page says so once it is there
            later.after_painting(self, lambda: session.go(CUSTOMERS))
        elif self._is_interrupted:
            QTimer.singleShot(0, self, self.write_note)
        if unsealed:  # the last word: what stays until dismissed goes with another page
            from kehuapp.ui.commands.keeping.settling import say_unsealed  # hardly any start

            file = session.book.file
            later.after_painting(self, lambda: say_unsealed(session.window, file, unsealed))

    def write_comment(self) -> None:
        """Put the keyboard into a new comment about the current customer."""
        self._session.go(CUSTOMERS, Customer(tab="comments"))

    def write_note(self) -> None:
        """Write down now what is to be given to a customer later."""
        self._session.go("comments", "inbox")

    def _on_changed(self, changes: Changes) -> None:
        if changes.session == "destination" and self._session.destination.page == "comments":
            self._is_interrupted = False  # it goes on there
            self._say_waiting()
        elif changes.everything or changes.comments:
            self._say_waiting()

    def _say_waiting(self) -> None:
        count = comment_list.count_parts(self._session.book)["inbox"]
        self.waiting.setVisible(bool(count) or self._is_interrupted)
        self.waiting.setText(
            translate("Comments", "A note is unfinished")
            if self._is_interrupted
            else translate("Comments", "%n note(s) waiting", n=count)
        )
        self.waiting.setToolTip(translate("Comments", "Notes not yet assigned to a customer"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._say_waiting()
        return super().eventFilter(watched, event)


COMMANDS = (
    Command(
        "comment_new",
        QT_TRANSLATE_NOOP("Actions", "Write a comment"),
        "Ctrl+M",
        "message-circle",
        CommentCommands.write_comment,
        ONE,
    ),
    Command(
        "note_new",
        QT_TRANSLATE_NOOP("Actions", "Write a note for later"),
        "Ctrl+J",
        "inbox",
        CommentCommands.write_note,
    ),
)
