"""The panel of the form that asks whose change counts, when two windows changed one customer."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book import relations
from kehuapp.book.contacts.card import FIELDS, GROUPS, ROWS, ContactCard
from kehuapp.book.contacts.card_edits import NEW_PHOTO
from kehuapp.book.contacts.fields import (
    CONTACT,
    PICTURE,
    STAFF,
    TIER,
    YES_NO,
    label_of,
    value_words,
)
from kehuapp.book.staff import staff
from kehuapp.book.tiers.tiers import load_looks
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.text import words


def field_name(name: str) -> str:
    """What a field of the card is called."""
    return label_of(FIELDS.get(name) or ROWS.get(name, GROUPS))


def field_words(book: Book, card: ContactCard, name: str) -> str:
    """What a card says in a single field, as one line."""
    value, one = getattr(card, name), FIELDS.get(name)
    if one is None:
        said = words.listed(
            words.label_and(words.word(words.TERMS, row.topic), row.text) for row in value
        )
    elif one.kind == PICTURE:
        said = "" if value is None else translate("CardFields", "another picture")
        said = translate("CardFields", "the new picture") if value == NEW_PHOTO else said
    elif one.kind == YES_NO:
        said = translate("CardFields", "yes") if value else translate("CardFields", "no")
    else:
        said = value_words(one, value, {name: _who(book, one.kind, value)})
    line = " ".join(said.split())
    return (line if len(line) <= 60 else line[:59] + "…") or translate("CardFields", "nothing")


def _who(book: Book, kind: str, one: Any) -> str:
    """The name of a colleague, of another customer or of a tier."""
    if kind == TIER:
        return words.tier_word(load_looks(book), one)
    if kind == STAFF:
        return {row.id: row.name for row in staff.rows_staff(book)}.get(one or 0, "")
    found = relations.rows_people(book, [one] if one else [], trash=True) if kind == CONTACT else []
    return found[0].name if found else ""


class ClashPanel(QFrame):
    """One line a field: what is typed here, and what was written elsewhere meanwhile."""

    def __init__(
        self,
        parent: QWidget,
        book: Book,
        typed: ContactCard,
        stored: ContactCard,
        names: Sequence[str],
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.stored = stored
        title = QLabel(
            self.tr("Somebody changed this customer while you were typing. Which one is right?")
        )
        title.setProperty("role", "error")
        title.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        column.addWidget(title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        column.addLayout(grid)
        self.mine: dict[str, QRadioButton] = {}
        self.theirs: dict[str, QRadioButton] = {}
        for row, name in enumerate(names):
            label = QLabel(field_name(name))
            label.setProperty("role", "quiet")
            said = [field_words(book, card, name).replace("&", "&&") for card in (typed, stored)]
            mine = QRadioButton(self.tr("Mine: %1").replace("%1", said[0]))
            theirs = QRadioButton(self.tr("In the book: %1").replace("%1", said[1]))
            group = QButtonGroup(self)
            for column_at, button in enumerate((mine, theirs), start=1):
                group.addButton(button)
                grid.addWidget(button, row, column_at)
                button.setAccessibleName(words.label_and(field_name(name), button.text()))
            grid.addWidget(label, row, 0)
            self.mine[name], self.theirs[name] = mine, theirs

    def open_questions(self) -> list[str]:
        """Fields that nobody decided yet."""
        return [
            name
            for name, mine in self.mine.items()
            if not mine.isChecked() and not self.theirs[name].isChecked()
        ]

    def chosen(self) -> frozenset[str]:
        """The fields of which what is typed here counts."""
        return frozenset(name for name, mine in self.mine.items() if mine.isChecked())
