"""The card that says on whom the time was spent, against the target, and who is short of it.

It reads nothing: what it shows comes from book.review.time_spent.load_time_card.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from kehuapp.book.review import time_words
from kehuapp.book.review.time_spent import TimeCardFigures
from kehuapp.text import words
from kehuapp.ui.kit.charts.view import ChartView
from kehuapp.ui.kit.labels import Elided, plain_hint, rule
from kehuapp.ui.review.time.time_charts import shares_chart
from kehuapp.ui.work.session import Session

_NAMED = 3  # of those who are short


class TimeCard(QFrame):
    """A bar for each tier, the difference in words, the names of who is shortest of contact."""

    people_requested = Signal(list, str)  # ids, what they are called

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("time-card")
        self.setProperty("card", "true")
        self._session = session
        self._shown: TimeCardFigures | None = None
        self._title, self._about = QLabel(), Elided("quiet")
        self._title.setProperty("role", "heading")
        self._about.setMinimumWidth(1)
        self._sum = _wrapped("quiet")
        self._aside = _wrapped("quiet")
        self.chart = ChartView()
        self._who = Elided()
        self._who.setMinimumWidth(1)
        self.list = QPushButton()
        self.list.setProperty("link", "true")
        self.list.setAutoDefault(False)
        self.list.clicked.connect(self._ask_list)
        self._lay_out()
        self._retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._about)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._who, 1)
        foot.addWidget(self.list)
        self._rule = rule()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 12, 18, 10)
        whole.setSpacing(6)
        whole.addLayout(head)
        whole.addWidget(self._sum)
        whole.addWidget(self.chart, 1)
        whole.addWidget(self._aside)
        whole.addWidget(self._rule)
        whole.addLayout(foot)

    def show_time(self, figures: TimeCardFigures) -> None:
        """Show these figures."""
        self._shown = figures
        self._about.show_text(time_words.about(figures.period, figures.staff))
        self._sum.setText(time_words.sum_sentence(figures.parts))
        aside = time_words.untiered_sentence(figures.untiered)
        self._aside.setText(aside)
        self._aside.setVisible(bool(aside))
        self.chart.show_chart(shares_chart(figures.parts, figures.looks))
        names = [one.name or self.tr("(no name)") for one in figures.shortest[:_NAMED]]
        self._who.show_text(
            self.tr("Shortest of contact: %1").replace("%1", words.listed(names)) if names else ""
        )
        for part_of_foot in (self._rule, self._who, self.list):
            part_of_foot.setVisible(bool(names))

    def _ask_list(self) -> None:
        if self._shown is not None and self._shown.shortest:
            ids = [one.id for one in self._shown.shortest]
            self.people_requested.emit(ids, self.tr("Shortest of contact"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._shown is not None:
                self.show_time(self._shown)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Where the time goes"))
        self.list.setText(self.tr("Make a list"))
        self.list.setToolTip(
            plain_hint(self.tr("Show those who are shortest of contact as a list to call"))
        )


def _wrapped(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
