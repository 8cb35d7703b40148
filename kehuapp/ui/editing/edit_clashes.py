"""The panel of the form that asks whose change counts, when two windows changed one customer."""

from collections.abc import Sequence

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
from kehuapp.book.contacts.card_edits import NEW_PHOTO
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.staff import staff
from kehuapp.book.tiers.tiers import load_looks
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.text import words

_NAMES = {
    "kind": QT_TRANSLATE_NOOP("CardFields", "Person or company"),
    "name": QT_TRANSLATE_NOOP("CardFields", "Name"),
    "family_name": QT_TRANSLATE_NOOP("CardFields", "Family name"),
    "given_name": QT_TRANSLATE_NOOP("CardFields", "Given name"),
    "nickname": QT_TRANSLATE_NOOP("CardFields", "Nickname"),
    "salutation": QT_TRANSLATE_NOOP("CardFields", "Form of address"),
    "company": QT_TRANSLATE_NOOP("CardFields", "Company"),
    "department": QT_TRANSLATE_NOOP("CardFields", "Department"),
    "job_title": QT_TRANSLATE_NOOP("CardFields", "Title"),
    "remark": QT_TRANSLATE_NOOP("CardFields", "Remark"),
    "tier": QT_TRANSLATE_NOOP("CardFields", "Tier"),
    "stage": QT_TRANSLATE_NOOP("CardFields", "Stage"),
    "owner_id": QT_TRANSLATE_NOOP("CardFields", "Owner"),
    "area": QT_TRANSLATE_NOOP("CardFields", "Area"),
    "source": QT_TRANSLATE_NOOP("CardFields", "Source"),
    "referrer_id": QT_TRANSLATE_NOOP("CardFields", "Introduced by"),
    "do_not_contact": QT_TRANSLATE_NOOP("CardFields", "Do not contact"),
    "best_time": QT_TRANSLATE_NOOP("CardFields", "Best time"),
    "photo": QT_TRANSLATE_NOOP("CardFields", "Photo"),
    "reading": QT_TRANSLATE_NOOP("CardFields", "How the name is read"),
    "company_contact_id": QT_TRANSLATE_NOOP("CardFields", "Their company in this book"),
    "backup_owner_id": QT_TRANSLATE_NOOP("CardFields", "Who stands in"),
    "role": QT_TRANSLATE_NOOP("CardFields", "Role"),
    "tax_id": QT_TRANSLATE_NOOP("CardFields", "Tax id"),
    "referral_reward": QT_TRANSLATE_NOOP("CardFields", "Thank-you for it"),
    "reward_given_on": QT_TRANSLATE_NOOP("CardFields", "Given on"),
    "due_days": QT_TRANSLATE_NOOP("CardFields", "Due after so many days"),
    "min_gap_days": QT_TRANSLATE_NOOP("CardFields", "Days between two contacts"),
    "no_festive": QT_TRANSLATE_NOOP("CardFields", "No greetings on festivals"),
    "consent_on": QT_TRANSLATE_NOOP("CardFields", "Agreed on"),
    "consent_how": QT_TRANSLATE_NOOP("CardFields", "How they agreed"),
    "competitor": QT_TRANSLATE_NOOP("CardFields", "Whose goods they use now"),
    "outlook": QT_TRANSLATE_NOOP("CardFields", "Plans and buying power"),
    "first_contact_on": QT_TRANSLATE_NOOP("CardFields", "First contact"),
    "terms": QT_TRANSLATE_NOOP("CardFields", "Own terms"),
    "phones": QT_TRANSLATE_NOOP("CardFields", "Phones"),
    "emails": QT_TRANSLATE_NOOP("CardFields", "E-mail"),
    "addresses": QT_TRANSLATE_NOOP("CardFields", "Addresses"),
    "im": QT_TRANSLATE_NOOP("CardFields", "Messengers"),
    "dates": QT_TRANSLATE_NOOP("CardFields", "Days to remember"),
    "facts": QT_TRANSLATE_NOOP("CardFields", "Good to know"),
    "extra": QT_TRANSLATE_NOOP("CardFields", "Other fields"),
    "group_ids": QT_TRANSLATE_NOOP("CardFields", "Groups"),
}
_TABLES = {"stage": words.STAGES, "source": words.SOURCES, "role": words.ROLES}


def field_name(name: str) -> str:
    """What a field of the card is called."""
    return translate("CardFields", _NAMES[name])


def field_words(book: Book, card: ContactCard, name: str) -> str:
    """What a card says in a single field, as one line."""
    value = getattr(card, name)
    if name in _TABLES:
        said = words.word(_TABLES[name], value)
    elif name == "tier":
        said = words.tier_word(load_looks(book), value)
    elif name in ("owner_id", "backup_owner_id"):
        said = {row.id: row.name for row in staff.rows_staff(book)}.get(value, "")
    elif name in ("referrer_id", "company_contact_id"):
        found = relations.rows_people(book, [value] if value else [], trash=True)
        said = found[0].name if found else ""
    elif name == "terms":
        said = ", ".join(f"{words.word(words.TERMS, row.topic)}: {row.text}" for row in value)
    elif name == "photo":
        said = "" if value is None else translate("CardFields", "another picture")
        said = translate("CardFields", "the new picture") if value == NEW_PHOTO else said
    elif name == "kind":
        company = translate("CardFields", "Company")
        said = company if value == "company" else translate("CardFields", "Person")
    elif isinstance(value, bool):
        said = translate("CardFields", "yes") if value else translate("CardFields", "no")
    else:
        said = "" if value is None else str(value)
    line = " ".join(said.split())
    return (line if len(line) <= 60 else line[:59] + "…") or translate("CardFields", "nothing")


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
                button.setAccessibleName(f"{field_name(name)}, {button.text()}")
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
