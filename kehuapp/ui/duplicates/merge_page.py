"""The right side of the window: customers side by side, what will be united, the answers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from kehuapp.book.duplicates.merge import Choices, Line, Member
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text.words import listed
from kehuapp.ui.duplicates.merge_model import MergeModel
from kehuapp.ui.duplicates.merge_view import MergeView
from kehuapp.ui.kit.labels import rule


class MergePage(QFrame):
    """Wishes come out; the window fulfils them."""

    merge_requested = Signal()
    apart_requested = Signal()
    skip_requested = Signal()
    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self.model = MergeModel()
        self.why = _words("")
        self.why.setObjectName("why")
        self.more = _words("small")
        self.table = MergeView(self.model)
        self.united = _words("")
        self.united.setObjectName("united")
        self.keep_others = QCheckBox()
        self.keep_others.setChecked(True)
        self.merge = QPushButton()
        self.merge.setObjectName("merge_now")
        self.merge.setProperty("primary", "true")
        self.merge.clicked.connect(self.merge_requested)
        self.apart = QPushButton()
        self.apart.setObjectName("apart")
        self.apart.clicked.connect(self.apart_requested)
        self.skip = QPushButton()
        self.skip.setObjectName("skip")
        self.skip.clicked.connect(self.skip_requested)
        self.cancel = QPushButton()
        self.cancel.setObjectName("cancel")
        self.cancel.clicked.connect(self.cancel_requested)
        for button in (self.merge, self.apart, self.skip, self.cancel):
            button.setAutoDefault(False)
        self._lay_out()
        self.retranslate()
        self.model.choices_changed.connect(self._show_choices)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(22, 14, 22, 10)
        head.setSpacing(3)
        head.addWidget(self.why)
        head.addWidget(self.more)
        below = QVBoxLayout()
        below.setContentsMargins(22, 10, 22, 14)
        below.setSpacing(10)
        below.addWidget(self.united)
        below.addWidget(self.keep_others)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.skip, self.apart, self.cancel, self.merge):
            buttons.addWidget(button)
        below.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self.table, 1)
        column.addWidget(rule())
        column.addLayout(below)

    def show_members(
        self,
        members: Sequence[Member],
        lines: Sequence[Line],
        core: int,
        count: int,
        why: Sequence[str],
    ) -> None:
        """Show customers; `count` is how many there are, `why` the reasons in words."""
        self.why.setText(" · ".join(why))
        self.why.setVisible(bool(why))
        self.more.setText(
            translate(
                "Merge",
                "The first %1 of %2; the others come when these are done.",
                len(members),
                f"{count:,}",
            )
        )
        self.more.setVisible(count > len(members))
        self.model.show_members(members, lines, core)
        self.table.start()

    def retranslate(self) -> None:
        """Speak the language of now; what was chosen stays."""
        self.keep_others.setText(translate("Merge", "Keep what is not chosen as other fields"))
        self.merge.setToolTip(translate("Merge", "Ctrl+Enter"))
        self.apart.setToolTip(
            translate("Merge", "Ctrl+D. Remembered: they are not shown together again.")
        )
        self.skip.setText(translate("Merge", "Skip"))
        self.cancel.setText(translate("Merge", "Cancel"))
        self.cancel.setToolTip(translate("Merge", "Esc. Nobody is merged."))
        self.skip.setToolTip(translate("Merge", "Ctrl+↓. The next ones; these stay in the list."))
        self._show_choices()
        self.table.viewport().update()

    def choices(self) -> Choices:
        """What is chosen now."""
        return self.model.choices(self.keep_others.isChecked())

    def _show_choices(self) -> None:
        parts = self.model.parts()
        self.united.setText(_united(parts))
        self.merge.setText(translate("Merge", "Merge %n customer(s)", n=len(parts)))
        self.apart.setText(
            translate("Merge", "These %n are not duplicates", n=len(parts))
            if self.model.picked
            else translate("Merge", "Not duplicates")
        )
        self.keep_others.setVisible(self.model.leaves_words())


def _united(parts: Sequence[Member]) -> str:
    """What comes together, of all of them."""
    came = frozenset[int]().union(*(m.came for m in parts))
    missed = frozenset[int]().union(*(m.missed for m in parts)) - came
    # Who was at one gathering under two names was there once.
    twice = sum(len(m.came) for m in parts) - len(came)
    said = [
        translate("Merge", words, n=count)
        for words, count in (
            (QT_TRANSLATE_NOOP("Merge", "%n comment(s)"), sum(m.comments for m in parts)),
            (
                QT_TRANSLATE_NOOP("Merge", "%n contact(s) logged"),
                sum(m.interactions for m in parts) - twice,
            ),
            (QT_TRANSLATE_NOOP("Merge", "%n sale(s)"), sum(m.sales for m in parts)),
            (QT_TRANSLATE_NOOP("Merge", "%n visit(s)"), sum(m.visits for m in parts)),
            (QT_TRANSLATE_NOOP("Merge", "%n need(s)"), sum(m.needs for m in parts)),
            (QT_TRANSLATE_NOOP("Merge", "%n promise(s) and task(s)"), sum(m.tasks for m in parts)),
            (
                QT_TRANSLATE_NOOP("Merge", "%n gathering(s) missed"),
                len(missed),
            ),
            (
                QT_TRANSLATE_NOOP("Merge", "%n customer(s) introduced"),
                sum(m.introduced for m in parts),
            ),
        )
        if count
    ]
    if not said:
        return translate("Merge", "Nothing else was written about them.")
    whole = translate("Merge", "Combined, they have %1.", listed(said))
    if twice:
        united = translate("Merge", "%n gathering(s) of both become one each.", n=twice)
        whole = translate("Merge", "%1 %2", whole, united)
    return whole


def _words(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(80)
    return label
