"""What a new shop should do first, ticked by what its book holds; doing it is the commands'."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kehuapp.book.first_steps import done_steps
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.flow_layout import FlowLayout
from kehuapp.ui.kit.labels import rule
from kehuapp.ui.work.session import Session

#: A step, its words, and the command that its button does.
STEPS = (
    ("customers", QT_TRANSLATE_NOOP("FirstSteps", "Bring customers in"), "import"),
    ("group", QT_TRANSLATE_NOOP("FirstSteps", "Make a group"), "group_new"),
    ("key", QT_TRANSLATE_NOOP("FirstSteps", "Mark a key customer"), "tier_set"),
    ("comment", QT_TRANSLATE_NOOP("FirstSteps", "Write a comment"), "comment_new"),
    ("backup", QT_TRANSLATE_NOOP("FirstSteps", "Back up"), "back_up"),
)


class FirstSteps(QFrame):
    """A strip that is there while something is left to do and nobody has put it away."""

    command_requested = Signal(str)  # id of a command
    put_away_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "paper")
        self.setObjectName("first_steps")
        self._session = session
        self._done: frozenset[str] = frozenset()
        self._heading, self._count = QLabel(self), QLabel(self)
        self._heading.setProperty("role", "heading")
        self._count.setProperty("role", "quiet")
        self.away = QPushButton(self)
        self.away.setProperty("quiet", "true")
        self.away.clicked.connect(self.put_away_requested)
        self.buttons: dict[str, QPushButton] = {}
        head, row = QHBoxLayout(), FlowLayout(2)
        head.setContentsMargins(8, 0, 0, 0)  # above the icons
        head.setSpacing(8)
        head.addWidget(self._heading)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.away)
        for step, _words, command in STEPS:
            button = QPushButton(self)
            button.setProperty("quiet", "true")
            button.clicked.connect(
                lambda _on=False, command=command: self.command_requested.emit(command)
            )
            row.addWidget(button)
            self.buttons[step] = button
        column, whole = QVBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(14, 8, 8, 8)  # five steps in a line at 1280 pixels
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(row)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(column)
        whole.addWidget(rule(self))
        self.hide()
        theme.watch().changed.connect(self._say)

    def refresh(self) -> None:
        """Look what the book holds, and go away when all is done."""
        session = self._session
        done = done_steps(session.book)
        if session.preferences.backed_up(session.book.path):
            done |= {"backup"}
        self._done = done
        self._say()
        self.setVisible(len(done) < len(STEPS))

    def _say(self) -> None:
        now = theme.current()
        self._heading.setText(translate("FirstSteps", "First steps"))
        self._count.setText(f"{len(self._done)} / {len(STEPS)}")
        self.away.setText(translate("FirstSteps", "Put away"))
        self.away.setToolTip(translate("FirstSteps", "Show the first steps of this book no more"))
        for step, words, _command in STEPS:
            is_done = step in self._done
            button, text = self.buttons[step], translate("FirstSteps", words)
            button.setText(text)
            name, colour = ("check", now.jade) if is_done else ("circle", now.quiet)
            icon = QIcon(icons.icon(name, colour, 16))
            ratio = self.devicePixelRatioF()
            icon.addPixmap(icons.pixmap(name, colour, 16, ratio), QIcon.Mode.Disabled)
            button.setIcon(icon)
            button.setEnabled(not is_done)
            button.setAccessibleName(translate("FirstSteps", "%1: done", text) if is_done else text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
