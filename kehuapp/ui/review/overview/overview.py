"""The first view of a review: the sentence, the curve, and what the other views begin with."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kehuapp.book.review import sentences
from kehuapp.book.review.head import Head, load_head
from kehuapp.book.review.people import Period, TierTime
from kehuapp.i18n import translate
from kehuapp.sheets.form import Form
from kehuapp.text import words
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

Found = tuple[Head, tuple[TierTime, ...]]


class Overview(QWidget):
    """Reads the head of the period; customers and their lists are wished for."""

    people_requested = Signal(list, str)
    contact_requested = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._head: Head | None = None
        self._time: tuple[TierTime, ...] = ()
        self.sentence = QLabel()
        self.sentence.setObjectName("review_sentence")
        self.sentence.setProperty("role", "title")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        top = QHBoxLayout()
        top.addWidget(self.sentence, 1)
        column.addLayout(top)
        column.addStretch(1)
        theme.watch().changed.connect(self._say)

    def show_period(self, period: Period) -> None:
        """Read anew for this period."""
        book = self._session.book

        def read(
            _progress: tasks.Progress, _cancelled: tasks.Cancelled
        ) -> tuple[Head, tuple[TierTime, ...]]:
            return load_head(book, period)

        tasks.read_latest(self, "head", book, read, self._show)

    @guarded
    def _show(self, found: Found) -> None:
        self._head, self._time = found
        self._say()

    def _say(self) -> None:
        if self._head is None:
            return
        self.sentence.setText(sentences.of_value(self._head, self._time, self._session.looks))

    def take_focus(self) -> None:
        """Take the keyboard."""
        self.setFocus()

    def build_form(self) -> Form | None:
        """The head on paper."""
        return None

    def about(self) -> str:
        """The days of the period, by what, and how many bring something."""
        head = self._head
        if head is None:
            return ""
        first, until = head.period.first, head.period.until
        days = f"{words.whole_day(first.year, first.month, first.day)} – " + words.whole_day(
            until.year, until.month, until.day
        )
        what = (
            translate("Review", "By profit")
            if head.basis == "profit"
            else translate("Review", "By amount")
        )
        who = translate("Review", "%n customer(s) who bought", n=head.bringing)
        return " · ".join((days, what, who))
