"""The parts of the customer's form that unfold: who it is, how to reach them, days, what to know.

A section is built when it is first unfolded; until then the card itself holds its values. What
is agreed with the shop is in edit_shop.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book import relations
from kehuapp.book.contacts.bulk import find_values
from kehuapp.book.contacts.contacts import ContactCard, DateRow
from kehuapp.book.settings import Settings
from kehuapp.book.staff.staff import StaffRow, rows_staff
from kehuapp.book.summary import date_words
from kehuapp.book.tiers.tiers import TierPolicyRow, load_tier_policies, looks_of
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.text.words import TierLooks
from kehuapp.ui.editing.edit_fields import Completing, ContactLine, DayLine, FieldGrid, TextLine
from kehuapp.ui.editing.edit_rows import (
    AddressFormRow,
    DateFormRow,
    EmailFormRow,
    ExtraFormRow,
    FactFormRow,
    GrowingRows,
    ImFormRow,
)
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.form_dialog import CodeBox, field_label
from kehuapp.ui.kit.labels import Elided

MOST_ROWS = 12  # a section with more is not unfolded by itself
_NEVER_TYPED = ContactCard()
_DEFAULTS = {f.name: getattr(_NEVER_TYPED, f.name) for f in fields(ContactCard)}


@dataclass
class Desk:
    """What every part of one form works on; `card` is what it shows first."""

    book: Book
    card: ContactCard
    settings: Settings
    names: dict[str, str]  # texts typed where a customer should be chosen, by field

    @cached_property
    def staff(self) -> list[StaffRow]:
        """Everybody, also who left."""
        return rows_staff(self.book)

    @cached_property
    def policies(self) -> dict[str, TierPolicyRow]:
        """The policy of each tier."""
        return load_tier_policies(self.book)

    @property
    def looks(self) -> TierLooks:
        """What the shop calls its tiers, and their colours."""
        return looks_of(self.policies)

    def title_of(self, contact: int | None) -> str:
        """What to call another customer."""
        found = relations.rows_people(self.book, [contact] if contact else [], trash=True)
        return found[0].name if found else ""

    @property
    def roc(self) -> bool:
        """Whether 74/4/12 is a year of the Republic."""
        return self.settings.region == "TW"


class Section(QWidget):
    """A heading that unfolds, with a quiet word about what is inside while it is folded."""

    edited = Signal()
    folded_by_hand = Signal()
    stops_changed = Signal()
    linked = Signal(str)  # the name of a company of the book that was chosen
    NAME = ""
    FIELDS: tuple[str, ...] = ()  # of the card

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent)
        self.desk = desk
        self._body: QWidget | None = None
        self.head = QPushButton(self)
        self.head.setObjectName(f"section_{self.NAME}")
        self.head.setProperty("quiet", "true")
        self.head.setIconSize(QSize(14, 14))
        self.head.setText(self.title())
        strong = self.head.font()
        strong.setWeight(QFont.Weight.DemiBold)
        self.head.setFont(strong)
        self.head.setCursor(Qt.CursorShape.PointingHandCursor)
        self.head.clicked.connect(self._on_clicked)
        self._words = Elided("quiet")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.head)
        row.addWidget(self._words, 1)
        row.addStretch(0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(row)
        self._show_state()

    # What a section is

    def title(self) -> str:
        """Its heading."""
        raise NotImplementedError

    def fill(self, body: QWidget, column: QVBoxLayout) -> None:
        """Make the fields."""
        raise NotImplementedError

    def values(self) -> dict[str, Any]:
        """The fields of the card as typed; only called when it is built."""
        raise NotImplementedError

    def stops(self) -> list[QWidget]:
        """What the Tab key visits in it, in order; only called when it is built."""
        raise NotImplementedError

    def said(self) -> list[str]:
        """A few words about what is inside."""
        return [
            str(value)
            for value in (getattr(self.desk.card, name) for name in self.FIELDS)
            if isinstance(value, str) and value
        ]

    # What all have

    def is_built(self) -> bool:
        """Whether its fields are there."""
        return self._body is not None

    def is_unfolded(self) -> bool:
        """Whether its fields are shown."""
        return self._body is not None and not self._body.isHidden()

    def is_used(self) -> bool:
        """Whether the card has something in it."""
        card = self.desk.card
        return any(getattr(card, name) != _DEFAULTS[name] for name in self.FIELDS)

    def is_large(self) -> bool:
        """Whether it has so many rows that it waits until it is asked for."""
        rows = (getattr(self.desk.card, name) for name in self.FIELDS)
        return sum(len(row) for row in rows if isinstance(row, tuple)) > MOST_ROWS

    def unfold(self) -> None:
        """Show its fields."""
        if self._body is None:
            self._body = QWidget(self)
            self._column.addWidget(self._body)
            column = QVBoxLayout(self._body)
            column.setContentsMargins(22, 0, 0, 8)
            column.setSpacing(4)
            self.fill(self._body, column)
            self.stops_changed.emit()
        self._body.show()
        self._show_state()

    def fold(self) -> None:
        """Hide its fields; what was typed stays in them."""
        if self._body is not None:
            self._body.hide()
        self._show_state()

    def _on_clicked(self) -> None:
        if self.is_unfolded():
            self.fold()
        else:
            self.unfold()
        self.folded_by_hand.emit()

    def _show_state(self) -> None:
        unfolded = self.is_unfolded()
        name = "chevron-down" if unfolded else "chevron-right"
        self.head.setIcon(icons.icon(name, theme.current().quiet, 14))
        said = [] if self.is_built() else [one[:60] for one in self.said() if one][:4]
        self._words.show_text(" · ".join(said))
        self._words.setVisible(bool(said))

    def rows(
        self, column: QVBoxLayout, title: str, make: Any, values: Sequence[Any]
    ) -> GrowingRows:
        """A list of rows below its title."""
        assert self._body is not None
        if title:
            label = field_label(title)
            label.setContentsMargins(0, 4, 0, 0)
            column.addWidget(label)
        made = GrowingRows(self._body, make, values)
        made.edited.connect(self.edited)
        made.stops_changed.connect(self.stops_changed)
        column.addWidget(made)
        return made

    def watch(self, *many: Any) -> None:
        """Tell when one of these fields is changed."""
        for field in many:
            if isinstance(field, QLineEdit):
                field.textChanged.connect(self.edited)
            elif isinstance(field, CodeBox):
                field.currentIndexChanged.connect(self.edited)
            elif isinstance(field, QPlainTextEdit):
                field.textChanged.connect(self.edited)
            else:
                field.toggled.connect(self.edited)


class ReachSection(Section):
    NAME = "reach"
    FIELDS = ("emails", "im", "addresses", "best_time")

    def title(self) -> str:
        return self.tr("E-mail, messengers, addresses")

    def said(self) -> list[str]:
        card = self.desk.card
        return [
            *(row.address for row in card.emails),
            *(row.service for row in card.im),
            *(row.text for row in card.addresses),
            card.best_time,
        ]

    def fill(self, body: QWidget, column: QVBoxLayout) -> None:
        card = self.desk.card
        self.emails = self.rows(column, self.tr("E-mail"), EmailFormRow, card.emails)
        self.im = self.rows(column, self.tr("Messengers"), ImFormRow, card.im)
        self.addresses = self.rows(column, self.tr("Addresses"), AddressFormRow, card.addresses)
        grid = FieldGrid()
        column.addLayout(grid)
        self.best_time = grid.add(
            self.tr("Best time"), TextLine(body, card.best_time, self.tr("after 2 pm"))
        )
        self.watch(self.best_time)

    def values(self) -> dict[str, Any]:
        return {
            "emails": self.emails.values(),
            "im": self.im.values(),
            "addresses": self.addresses.values(),
            "best_time": self.best_time.value(),
        }

    def stops(self) -> list[QWidget]:
        return [*self.emails.stops(), *self.im.stops(), *self.addresses.stops(), self.best_time]


class PersonSection(Section):
    NAME = "person"
    FIELDS = (
        "nickname",
        "salutation",
        "job_title",
        "department",
        "role",
        "company_contact_id",
        "reading",
    )

    def title(self) -> str:
        return self.tr("The person")

    def said(self) -> list[str]:
        card = self.desk.card
        return [
            card.nickname,
            card.salutation,
            card.job_title,
            card.department,
            words.word(words.ROLES, card.role),
            card.reading,
        ]

    def is_used(self) -> bool:
        return super().is_used() or bool(self.desk.names.get("company_contact_id"))

    def fill(self, body: QWidget, column: QVBoxLayout) -> None:
        card, desk = self.desk.card, self.desk
        self._by_hand = False
        self.grid = grid = FieldGrid()
        column.addLayout(grid)
        self.family_name = grid.add(self.tr("Family name"), TextLine(body, card.family_name))
        self.given_name = grid.add(self.tr("Given name"), TextLine(body, card.given_name))
        self.nickname = grid.add(self.tr("Nickname"), TextLine(body, card.nickname))
        self.salutation = grid.add(
            self.tr("Form of address"),
            TextLine(body, card.salutation, self.tr("Mr Chen, Auntie Lin")),
        )
        self.reading = grid.add(
            self.tr("How the name is read"), TextLine(body, card.reading, "zeng xiao hua")
        )
        self.reading.setToolTip(
            self.tr("Pinyin, a blank after each character; names are sorted and found by it.")
        )
        self.role = grid.add(
            self.tr("Role"), CodeBox(words.ROLES, card.role, none=self.tr("Not known"))
        )
        self.job_title = grid.add(self.tr("Title"), TextLine(body, card.job_title))
        self.department = grid.add(self.tr("Department"), TextLine(body, card.department))
        self.company_contact = grid.add(
            self.tr("Their company in this book"),
            ContactLine(
                body,
                desk.book,
                self._companies,
                card.company_contact_id,
                desk.title_of(card.company_contact_id),
            ),
        )
        self.company_contact.setPlaceholderText(self.tr("type its name and choose it"))
        if loose := desk.names.get("company_contact_id"):
            self.company_contact.setText(loose)
        self.company_contact.chosen.connect(self._tell_company)
        for part in (self.family_name, self.given_name):
            part.textEdited.connect(self._on_part)
        self.watch(*self.stops())

    def _companies(self, book: Book, text: str) -> list[tuple[str, int]]:
        out = [self.desk.card.id] if self.desk.card.id is not None else []
        return [(firm.name, firm.id) for firm in relations.find_companies(book, text, out)]

    def _tell_company(self) -> None:
        if self.company_contact.contact() is not None:
            self.linked.emit(self.company_contact.text())

    def follow_name(self, family: str, given: str) -> None:
        """The name was changed above: show its parts, unless they were written by hand."""
        if not self._by_hand:
            self.family_name.setText(family)
            self.given_name.setText(given)

    def _on_part(self) -> None:
        self._by_hand = True

    def values(self) -> dict[str, Any]:
        found: dict[str, Any] = {
            "nickname": self.nickname.value(),
            "salutation": self.salutation.value(),
            "reading": self.reading.value(),
            "role": self.role.code(),
            "job_title": self.job_title.value(),
            "department": self.department.value(),
            "company_contact_id": self.company_contact.contact(),
        }
        if self._by_hand:
            found |= {
                "family_name": self.family_name.value(),
                "given_name": self.given_name.value(),
            }
        return found

    def stops(self) -> list[QWidget]:
        return [
            self.family_name,
            self.given_name,
            self.nickname,
            self.salutation,
            self.reading,
            self.role,
            self.job_title,
            self.department,
            self.company_contact,
        ]


class DaysSection(Section):
    NAME = "days"
    FIELDS = ("dates", "first_contact_on")

    def title(self) -> str:
        return self.tr("Days to remember")

    def said(self) -> list[str]:
        def say(row: DateRow) -> str:
            return f"{words.word(words.DATE_KINDS, row.kind)} {row.text or date_words(row)}"

        return [*(say(row) for row in self.desk.card.dates[:5]), self.desk.card.first_contact_on]

    def fill(self, body: QWidget, column: QVBoxLayout) -> None:
        card, roc = self.desk.card, self.desk.roc
        self.dates = self.rows(column, "", lambda row: DateFormRow(row, roc), card.dates)
        grid = FieldGrid()
        column.addLayout(grid)
        self.first_contact_on = grid.add(
            self.tr("First contact"), DayLine(body, card.first_contact_on, roc)
        )
        self.watch(self.first_contact_on)

    def values(self) -> dict[str, Any]:
        return {"dates": self.dates.values(), "first_contact_on": self.first_contact_on.value()}

    def stops(self) -> list[QWidget]:
        return [*self.dates.stops(), self.first_contact_on]


class FactsSection(Section):
    NAME = "facts"
    FIELDS = ("facts", "competitor", "outlook")

    def title(self) -> str:
        return self.tr("Good to know")

    def said(self) -> list[str]:
        card = self.desk.card
        return [*(row.text for row in card.facts), card.competitor, card.outlook]

    def fill(self, body: QWidget, column: QVBoxLayout) -> None:
        card = self.desk.card
        self.facts = self.rows(column, "", FactFormRow, card.facts)
        grid = FieldGrid()
        column.addLayout(grid)
        self.competitor = grid.add(
            self.tr("Whose goods they use now"), TextLine(body, card.competitor)
        )
        self.outlook = grid.add(self.tr("Plans and buying power"), TextLine(body, card.outlook))
        self.watch(self.competitor, self.outlook)

    def values(self) -> dict[str, Any]:
        return {
            "facts": self.facts.values(),
            "competitor": self.competitor.value(),
            "outlook": self.outlook.value(),
        }

    def stops(self) -> list[QWidget]:
        return [*self.facts.stops(), self.competitor, self.outlook]


class ExtraSection(Section):
    NAME = "extra"
    FIELDS = ("extra",)

    def title(self) -> str:
        return self.tr("Other fields")

    def said(self) -> list[str]:
        return [row.name for row in self.desk.card.extra]

    def fill(self, body: QWidget, column: QVBoxLayout) -> None:
        self.extra = self.rows(column, "", ExtraFormRow, self.desk.card.extra)

    def values(self) -> dict[str, Any]:
        return {"extra": self.extra.values()}

    def stops(self) -> list[QWidget]:
        return self.extra.stops()


class RemarkSection(Section):
    NAME = "remark"
    FIELDS = ("remark",)

    def title(self) -> str:
        return self.tr("Remark")

    def fill(self, body: QWidget, column: QVBoxLayout) -> None:
        self.remark = QPlainTextEdit(self.desk.card.remark, body)
        self._before = self.remark.toPlainText()
        self.remark.setTabChangesFocus(True)
        self.remark.setFixedHeight(self.remark.fontMetrics().lineSpacing() * 5 + 22)
        self.remark.setAccessibleName(self.title())
        column.addWidget(self.remark)
        self.watch(self.remark)

    def append(self, text: str) -> None:
        """Put lines below what is there."""
        before = self.remark.toPlainText().rstrip()
        self.remark.setPlainText(f"{before}\n{text}" if before else text)

    def values(self) -> dict[str, Any]:
        text = self.remark.toPlainText()
        unchanged = text == self._before
        return {"remark": self.desk.card.remark if unchanged else text.rstrip()}

    def stops(self) -> list[QWidget]:
        return [self.remark]


def completer(parent: QWidget, desk: Desk, column: str, text: str) -> Completing:
    """A line for a company's or an area's name that offers those the book has, most used first."""
    assert column in ("area", "company")

    def ask(book: Book, typed: str) -> list[tuple[str, int]]:
        found = find_values(book, column, typed[:100])
        return [] if [words for words, _count in found] == [typed] else found

    return Completing(parent, desk.book, ask, text)
