"""What the panel of the form says that asks whose change counts, when two changed one customer."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

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
from kehuapp.ui.kit.windows.whose import Differing, WhosePanel, shortened


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
    return shortened(said)


def _who(book: Book, kind: str, one: Any) -> str:
    """The name of a colleague, of another customer or of a tier."""
    if kind == TIER:
        return words.tier_word(load_looks(book), one)
    if kind == STAFF:
        return {row.id: row.name for row in staff.rows_staff(book)}.get(one or 0, "")
    found = relations.rows_people(book, [one] if one else [], trash=True) if kind == CONTACT else []
    return found[0].name if found else ""


class ClashPanel(WhosePanel):
    """Asks about a customer whom the form holds, and who is `stored` otherwise by now."""

    def __init__(
        self,
        parent: QWidget,
        book: Book,
        typed: ContactCard,
        stored: ContactCard,
        names: Sequence[str],
    ) -> None:
        title = translate(
            "ClashPanel",
            "Somebody changed this customer while you were typing. Which one is right?",
        )
        fields = (
            Differing(
                name, field_name(name), *(field_words(book, c, name) for c in (typed, stored))
            )
            for name in names
        )
        super().__init__(parent, title, fields)
        self.stored = stored
