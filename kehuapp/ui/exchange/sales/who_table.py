"""Whose some sales are is asked here, one line for each name of the file; nothing is guessed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kehuapp.exchange.sales.sales_read import Buyer
from kehuapp.exchange.sales.sales_run import LEAVE_OUT, NEW, UNCLEAR
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text.words import money
from kehuapp.ui.exchange.sales.sales_jobs import Reading
from kehuapp.ui.kit.labels import plain_hint
from kehuapp.ui.kit.menu_buttons import give_menu

#: More are asked once these are answered.
_MOST_ASKED = 200
_HEADS = (
    QT_TRANSLATE_NOOP("SalesImport", "In the file"),
    QT_TRANSLATE_NOOP("SalesImport", "Sales"),
    QT_TRANSLATE_NOOP("SalesImport", "Amount"),
    QT_TRANSLATE_NOOP("SalesImport", "Why it is asked"),
    QT_TRANSLATE_NOOP("SalesImport", "Who is it?"),
)
_ANSWER = len(_HEADS) - 1


class _Asked(QTableWidget):
    """Enter or two clicks ask for the answers of a row; Enter is none of the window's here."""

    answers_requested = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(0, len(_HEADS), parent)
        self.setObjectName("asked")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(38)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(132)  # three names, or two and a half
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.cellDoubleClicked.connect(lambda row, _column: self.answers_requested.emit(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.answers_requested.emit(self.currentRow())
        else:
            super().keyPressEvent(event)


class WhoTable(QFrame):
    """`answered(buyer, answer)`: a customer's id, NEW or LEAVE_OUT; `search_requested(buyer)`."""

    answered = Signal(object, int)
    search_requested = Signal(object)
    new_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buyers: list[Buyer] = []
        self.title = QLabel(self)
        self.title.setProperty("role", "heading")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.all_new = QPushButton(self)
        self.all_new.setObjectName("all_new")
        self.all_new.setAutoDefault(False)
        self.all_new.clicked.connect(lambda: self.new_requested.emit())
        card = QFrame(self)
        card.setProperty("card", "true")
        self.table = _Asked(card)
        heads = [translate("SalesImport", words) for words in _HEADS]
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setAccessibleName(translate("SalesImport", "Who is it?"))
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        for place, width in ((0, 170), (1, 64), (2, 90), (_ANSWER, 150)):
            self.table.setColumnWidth(place, max(width, header.sectionSizeHint(place)))
        self.table.answers_requested.connect(self.open_answers)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(card, 1)
        column.addWidget(self.all_new, 0, Qt.AlignmentFlag.AlignLeft)

    def show_reading(self, reading: Reading) -> None:
        """Ask of whom the file does not tell enough."""
        assert reading.read is not None and reading.report is not None
        plan, read = reading.report.plan, reading.read
        sums: dict[int, tuple[int, int]] = {}
        for place, sale in enumerate(read.sales):
            if plan.states[place] == UNCLEAR:
                count, amount = sums.get(sale.buyer, (0, 0))
                sign = -1 if sale.is_return else 1
                sums[sale.buyer] = count + 1, amount + sign * sale.amount
        asked = [*sums][:_MOST_ASKED]
        self.buyers = [read.buyers[place] for place in asked]
        self.title.setText(
            translate("SalesImport", "Whose are these? %n name(s) are not clear.", n=len(sums))
        )
        unknown = sum(1 for place in sums if not plan.matches[place].candidates)
        self.all_new.setText(
            translate(
                "SalesImport", "Make new customers of all %n who are not in the book", n=unknown
            )
        )
        self.all_new.setVisible(unknown > 1)
        at = self.table.currentRow()
        self.table.setRowCount(0)
        self.table.setRowCount(len(asked))
        for row, place in enumerate(asked):
            buyer, match = read.buyers[place], plan.matches[place]
            parts = (buyer.name, buyer.company, buyer.phone, buyer.email)
            count, amount = sums[place]
            said = " · ".join(" ".join(part.split()) for part in parts if part)
            for column, words in enumerate(
                (said or "–", f"{count:,}", money(amount, ""), match.reason)
            ):
                item = QTableWidgetItem(words)
                item.setToolTip(plain_hint(words))
                self.table.setItem(row, column, item)
            self.table.setCellWidget(row, _ANSWER, self._button(reading, buyer, match.candidates))
        self.setVisible(bool(asked))
        if asked:
            self.table.setCurrentCell(max(0, min(at, len(asked) - 1)), 0)

    def _button(self, reading: Reading, buyer: Buyer, candidates: tuple[int, ...]) -> QPushButton:
        button = QPushButton(translate("SalesImport", "Choose…"), self.table)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        menu = QMenu(button)
        for contact in candidates:
            words = reading.names.get(contact, "")
            self._offer(menu, words, partial(self.answered.emit, buyer, contact))
        if candidates:
            menu.addSeparator()
        another = translate("SalesImport", "Search another customer…")
        self._offer(menu, another, partial(self.search_requested.emit, buyer))
        if buyer.title:
            new = translate("SalesImport", "New customer “%1”", buyer.title.split("\n")[0])
            self._offer(menu, new, partial(self.answered.emit, buyer, NEW))
        out = translate("SalesImport", "Leave these sales out")
        self._offer(menu, out, partial(self.answered.emit, buyer, LEAVE_OUT))
        give_menu(button, menu, chevron=False)
        return button

    @staticmethod
    def _offer(menu: QMenu, words: str, act: Callable[[], object]) -> None:
        action = menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda _checked=False: act())

    def menu_of(self, row: int) -> QMenu:
        """What is offered for a name."""
        button = self.table.cellWidget(row, _ANSWER)
        assert isinstance(button, QPushButton)
        menu = button.menu()
        assert isinstance(menu, QMenu)
        return menu

    def open_answers(self, row: int) -> None:
        """Open what is offered, as Enter on the row does."""
        button = self.table.cellWidget(row, _ANSWER)
        if isinstance(button, QPushButton):
            button.showMenu()
