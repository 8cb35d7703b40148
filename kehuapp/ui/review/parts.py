"""Several parts of one view, of which one is seen: a row of buttons above them, and the sentence.

What stands in the parts is theirs.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.review.people import Period
from kehuapp.book.settings import Settings
from kehuapp.i18n import translate
from kehuapp.sheets.charts.table import Table
from kehuapp.sheets.form import Form
from kehuapp.sheets.review.tables import Section
from kehuapp.text import words
from kehuapp.ui.kit.charts.how import HowButton
from kehuapp.ui.review.figure_table import FigureTable
from kehuapp.ui.review.save_button import SaveButton


def days_and_basis(period: Period, basis: str) -> str:
    """From a day to another, and what value means."""
    return f"{days_of(period)} · {basis_text(basis)}"


def days_of(period: Period) -> str:
    """From a day to another."""
    first, until = (
        words.whole_day(one.year, one.month, one.day) for one in (period.first, period.until)
    )
    return f"{first} – {until}"


def shown_name(name: str) -> str:
    """What a customer is called of whom there may be no name, company or phone."""
    return name or translate("ContactList", "(no name)")


def basis_text(basis: str) -> str:
    """What value means."""
    if basis == "profit":
        return translate("Review", "By profit")
    return translate("Review", "By amount")


def reckoned_money(minor: int, currency: str) -> str:
    """An amount that was reckoned from minutes or shared out: no small coins from a hundred on."""
    whole = (abs(minor) + 50) // 100 * 100
    if whole >= _COINS_UNTIL:
        minor = -whole if minor < 0 else whole
    return words.money(minor, currency)


def paper_of(settings: Settings, title: str, about: str, sections: Sequence[Section]) -> Form:
    """These sections on paper, below the shop and the moment."""
    from kehuapp.sheets.lists.frame import Frame
    from kehuapp.sheets.review.tables import form

    stands_still = bool(settings.fixed_today)
    return form(Frame(title, about, settings.shop, settings.now(), stands_still), sections)


_COINS_UNTIL = 100_00


class Part(QWidget):
    """What a part has beside what it shows, and what it may wish for."""

    people_requested = Signal(list, str)
    contact_requested = Signal(int)
    save_requested = Signal(object)  # the table behind a chart
    table: FigureTable

    def as_table(self) -> Table:
        """What S puts into a file."""
        return self.table.as_table()

    def sections(self) -> list[Section]:
        """What it puts on paper."""
        raise NotImplementedError


class Parts(QWidget):
    """`say` tells the sentence of the part that is seen, and how its figures are counted. The table
    of a part can be saved as a file; a chart says so itself."""

    turned = Signal(str)
    save_requested = Signal(object)

    def __init__(self, parts: Mapping[str, Part]) -> None:
        super().__init__()
        self._parts = parts
        self._codes = list(parts)
        self.buttons = {code: QPushButton() for code in parts}
        self.sentence, self.how, self.stack = QLabel(), HowButton(), _Pages()
        self.save = SaveButton()
        self.save.clicked.connect(self._save)
        self.sentence.setProperty("role", "heading")
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        group = QButtonGroup(self)
        self._row = row = QHBoxLayout()
        row.setSpacing(8)
        for code, button in self.buttons.items():
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("quiet", "true")
            button.clicked.connect(lambda _on=False, code=code: self.turn_to(code))
            group.addButton(button)
            row.addWidget(button)
            self.stack.addWidget(parts[code])
            if isinstance(table := parts[code].table, FigureTable):
                table.save_requested.connect(self._save)
        row.addStretch(1)
        row.addWidget(self.how)
        row.addWidget(self.save)
        self.buttons[self._codes[0]].setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.sentence)
        column.addWidget(self.stack, 1)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a choice that is all the parts' beside their buttons."""
        self._row.insertWidget(self._row.count() - 2, widget)

    def code(self) -> str:
        """Which part is seen."""
        return self._codes[self.stack.currentIndex()]

    def part(self) -> Part:
        """The part itself."""
        return self._parts[self.code()]

    def turn_to(self, code: str) -> None:
        """Show a part."""
        self.stack.setCurrentIndex(self._codes.index(code))
        self.buttons[code].setChecked(True)
        self.turned.emit(code)

    def say(self, titles: Mapping[str, str], sentence: str, how: str) -> None:
        """Say what the parts are called, the sentence and how it is counted."""
        for code, title in titles.items():
            self.buttons[code].setText(title)
        self.sentence.setText(sentence)
        self.how.explain(titles[self.code()], how)
        self.save.setVisible(isinstance(self.part().table, FigureTable))

    def _save(self) -> None:
        if isinstance(table := self.part().table, FigureTable) and table.figures.rows:
            self.save_requested.emit(self.part().as_table())


class _Pages(QStackedWidget):
    """Needs what its parts need at least: where words wrap in one, a stack asks for the height that
    all would like to have, and the view is rolled although there is room."""

    def hasHeightForWidth(self) -> bool:
        return False
