"""A book without customers: the three ways to go on, in place of list and card."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kehuapp.i18n import translate
from kehuapp.ui.start.beginning import EMPTY, PHONE, SAMPLE
from kehuapp.ui.start.choice_cards import Choice, ChoiceCards

_WIDTH = 840  # pixels of the column


class EmptyBook(QFrame):
    """Says which way somebody chose."""

    import_requested = Signal()
    sample_requested = Signal()
    new_requested = Signal()
    help_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "paper")
        self._title, self._about = QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._about.setProperty("role", "quiet")
        self._about.setWordWrap(True)
        self.help = QPushButton()
        self.help.setProperty("link", "true")
        self.help.setCursor(Qt.CursorShape.PointingHandCursor)
        self.help.clicked.connect(self.help_requested)
        self.cards = ChoiceCards((PHONE, EMPTY, SAMPLE))
        wishes = {
            PHONE: self.import_requested,
            EMPTY: self.new_requested,
            SAMPLE: self.sample_requested,
        }
        self.cards.chosen.connect(lambda way: wishes[way].emit())
        foot = QHBoxLayout()
        foot.addWidget(self.help)
        foot.addStretch(1)
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH + 48)
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addSpacing(4)
        column.addWidget(self._about)
        column.addSpacing(22)
        column.addWidget(self.cards)
        column.addSpacing(10)
        column.addLayout(foot)
        column.addStretch(3)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inside, 1000)
        row.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.retranslate()

    def take_focus(self) -> None:
        """Put the keyboard on the way that most take."""
        self.cards.cards[PHONE].button.setFocus()

    def retranslate(self) -> None:
        """Speak the language of now."""
        self._title.setText(translate("EmptyBook", "No customers yet"))
        self._about.setText(
            translate(
                "EmptyBook",
                "Everybody you bring in or add stands here. A file can be dropped on this window, "
                "too.",
            )
        )
        self.help.setText(translate("FirstPage", "How do I get them out of my phone?"))
        self.cards.show_choices(
            (
                Choice(
                    PHONE,
                    "download",
                    translate("FirstPage", "From my phone"),
                    translate(
                        "FirstPage",
                        "Exported contacts (.vcf), Excel or CSV. You see them first, and can undo "
                        "it.",
                    ),
                    translate("FirstPage", "Choose files…"),
                    "Ctrl+I",
                ),
                Choice(
                    EMPTY,
                    "user-plus",
                    translate("EmptyBook", "One at a time"),
                    translate(
                        "EmptyBook", "A name and a number are enough; the rest comes as you talk."
                    ),
                    translate("EmptyBook", "New customer"),
                    "Ctrl+N",
                ),
                Choice(
                    SAMPLE,
                    "book-open",
                    translate("FirstPage", "Look at the sample shop"),
                    translate(
                        "FirstPage",
                        "60 invented customers, something on every page. It is never mixed with "
                        "your own book.",
                    ),
                    translate("FirstPage", "Open the sample"),
                    "Ctrl+Alt+D",
                ),
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
