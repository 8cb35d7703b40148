"""Lines above the preview: what to know about the file, what to answer; they decide nothing."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text.dates import order_votes
from kehuapp.text.words import label_and, plain_day
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.menu_buttons import give_menu

#: The words of a button and what it does, or what its menu offers.
Answer = tuple[str, Callable[[], object] | Sequence[tuple[str, Callable[[], object]]]]
_ORDERS = {
    "dmy": QT_TRANSLATE_NOOP("Import", "Day first"),
    "mdy": QT_TRANSLATE_NOOP("Import", "Month first"),
    "ymd": QT_TRANSLATE_NOOP("Import", "Year first"),
}


class Bar(QFrame):
    """A sentence with up to three answers; hidden while there is nothing to say."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._quiet = False
        self._buttons: list[QPushButton] = []
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        self._row.addWidget(self.label)
        self._row.addStretch(0)
        theme.watch().changed.connect(self._paint)
        self.hide()

    def show_words(self, words: str, answers: Sequence[Answer] = (), quiet: bool = False) -> None:
        """Say something, with buttons; "" hides the bar. What is quiet needs no answer."""
        self._quiet = quiet
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        self.label.setText(words)
        for text, answer in answers:
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            if callable(answer):
                button.clicked.connect(lambda _checked=False, answer=answer: answer())
            else:
                give_menu(button, _menu(button, answer))
            self._row.insertWidget(1 + len(self._buttons), button)
            self._buttons.append(button)
        # What is quiet stands close to its button, not at the other end of the line.
        self.label.setWordWrap(not quiet)
        self._row.setStretch(0, 0 if quiet else 1)
        self._row.setStretch(1 + len(self._buttons), 1 if quiet else 0)
        side, edge = (0, 0) if quiet else (10, 4)
        self._row.setContentsMargins(side, edge, edge, edge)
        self._paint()
        self.setVisible(bool(words))

    def text(self) -> str:
        """What it says; "" when hidden."""
        return "" if self.isHidden() else self.label.text()

    def buttons(self) -> list[QPushButton]:
        """The answers, in order."""
        return list(self._buttons)

    def _paint(self) -> None:
        colours = theme.current()
        if self._quiet:
            ground, text = "transparent", colours.quiet
        else:
            ground, text = colours.gold_soft, colours.gold
        self.setStyleSheet(
            f"Bar {{ background: {ground}; border-radius: 6px; }}"
            f"Bar > QLabel {{ color: {text}; background: transparent; }}"
            f"Bar > QPushButton {{ padding: 3px 10px; }}"
        )


def _menu(button: QPushButton, choices: Sequence[tuple[str, Callable[[], object]]]) -> QMenu:
    menu = QMenu(button)
    for text, choose in choices:
        action = menu.addAction(text.replace("&", "&&"))
        action.triggered.connect(lambda _checked=False, choose=choose: choose())
    return menu


def order_choices(days: Sequence[str]) -> list[tuple[str, str]]:
    """(order, words) in which the first of the doubtful days can be read."""
    votes = order_votes(days[0]) if days else ()
    found: list[tuple[str, str]] = []
    for order in votes if len(votes) > 1 else ("dmy", "mdy"):
        words, day = translate("Import", _ORDERS[order]), _read_as(days[0] if days else "", order)
        found.append((order, label_and(words, day)))
    return found


def order_question(days: Sequence[str]) -> str:
    """What is asked once for the whole file."""
    return translate(
        "Import",
        "%1: is that the day first or the month? Until you choose, such dates are kept as text.",
        days[0] if days else "",
    )


def order_answered(days: Sequence[str], order: str) -> str:
    """How the days of the file are read now."""
    day = _read_as(days[0], order) if days else ""
    return translate("Import", "Dates are read like this: %1 is %2.", days[0] if days else "", day)


def _read_as(text: str, order: str) -> str:
    numbers = re.findall(r"\d+", text)
    if len(numbers) != 3 or order not in _ORDERS:
        return ""
    day, month, year = (numbers[order.index(part)] for part in "dmy")
    full = int(year) if len(year) == 4 else int(year) + (2000 if int(year) < 30 else 1900)
    return plain_day(full, int(month), int(day))
