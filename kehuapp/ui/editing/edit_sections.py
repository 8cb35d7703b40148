"""The parts of the customer's form that unfold: who it is, how to reach them, days, what to know.

A section is built when it is first unfolded; until then the card itself holds its values. What
is agreed with the shop is in edit_shop.py.
"""

from collections.abc import Sequence
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

from kehuapp.book.contacts.card import FIELDS, ROWS, DateRow
from kehuapp.book.contacts.fields import TEXT, YES_NO, Field, add_of, label_of
from kehuapp.book.summary import date_words, day_called
from kehuapp.ui.editing.edit_day_rows import DateFormRow, usual_kind
from kehuapp.ui.editing.edit_fields import BETWEEN, ContactLine, FieldGrid
from kehuapp.ui.editing.edit_plain import Desk, TextBox, make_field, value_of
from kehuapp.ui.editing.edit_rows import (
    AddressFormRow,
    EmailFormRow,
    ExtraFormRow,
    FactFormRow,
    GrowingRows,
    ImFormRow,
)
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.form_dialog import BELOW_LABEL, CodeBox
from kehuapp.ui.kit.labels import Elided

MOST_ROWS = 12  # a section with more is not unfolded by itself


class Section(QWidget):
    """A heading that unfolds, with a quiet word about what is inside while it is folded."""

    edited = Signal()
    folded_by_hand = Signal()
    stops_changed = Signal()
    linked = Signal(str)  # the name of a company of the book that was chosen
    NAME = ""
    LISTS: tuple[str, ...] = ()  # of the card, that stand in it
    FIRST: tuple[str, ...] = ()  # which of its fields stand first; the others follow as declared
    grid: FieldGrid

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent)
        self.desk = desk
        self.lines: dict[str, Any] = {}  # the widgets of its fields, once it is built
        self._body: QWidget | None = None
        self.head = QPushButton(self)
        self.head.setObjectName(f"section_{self.NAME}")
        self.head.setProperty("quiet", "true")
        self.head.setProperty("flush", "true")
        self.head.setAutoDefault(False)
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

    def list_stops(self) -> list[QWidget]:
        """What the Tab key visits before the declared fields; only called when it is built."""
        return []

    def list_values(self) -> dict[str, Any]:
        """What is typed beside the declared fields; only called when it is built."""
        return {}

    def lists(self) -> list[Sequence[Any]]:
        """What the card has in its lists."""
        return [getattr(self.desk.card, name) for name in self.LISTS]

    def list_words(self) -> list[str]:
        """A few words about what is beside the declared fields."""
        return []

    # What all have

    @classmethod
    def own(cls) -> list[Field]:
        """The fields that a customer has once and that stand in it, in order."""
        first = [FIELDS[name] for name in cls.FIRST]
        found = (one for one in FIELDS.values() if one.form == cls.NAME)
        return [*first, *(one for one in found if one not in first)]

    def add_own(self, body: QWidget, column: QVBoxLayout) -> None:
        """Make the fields, those that are yes or no below each other, the others side by side;
        each is known by its name, too."""
        made = [(one, make_field(body, self.desk, one)) for one in self.own()]
        for one, field in made:
            if one.kind == YES_NO:
                column.addWidget(field)
        self.grid = FieldGrid()
        column.addLayout(self.grid)
        for one, field in made:
            if one.kind != YES_NO:
                self.grid.add(label_of(one), field, one.kind == TEXT)
            self.lines[one.name] = field
            setattr(self, one.column_key, field)
        self.watch(*self.lines.values())

    def values(self) -> dict[str, Any]:
        """The fields of the card as typed; only called when it is built."""
        own = {name: value_of(FIELDS[name], field) for name, field in self.lines.items()}
        return {**self.list_values(), **own}

    def stops(self) -> list[QWidget]:
        """What the Tab key visits in it, in order; only called when it is built."""
        return [*self.list_stops(), *self.lines.values()]

    def said(self) -> list[str]:
        """A few words about what is inside."""
        declared = (one for one in FIELDS.values() if one.form == self.NAME)
        return [*self.list_words(), *map(self.desk.words_of, declared)]

    def is_built(self) -> bool:
        """Whether its fields are there."""
        return self._body is not None

    def is_unfolded(self) -> bool:
        """Whether its fields are shown."""
        return self._body is not None and not self._body.isHidden()

    def is_used(self) -> bool:
        """Whether the card has something in it."""
        card, own = self.desk.card, self.own()
        return (
            any(getattr(card, one.name) != one.default for one in own)
            or any(self.lists())
            or any(self.desk.names.get(one.name) for one in own)
        )

    def is_large(self) -> bool:
        """Whether it has so many rows that it waits until it is asked for."""
        return sum(map(len, self.lists())) > MOST_ROWS

    def unfold(self) -> None:
        """Show its fields."""
        if self._body is None:
            self._body = QWidget(self)
            self._column.addWidget(self._body)
            column = QVBoxLayout(self._body)
            column.setContentsMargins(0, 4, 0, 8)
            column.setSpacing(BELOW_LABEL)
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
        self, column: QVBoxLayout, name: str, make: Any, values: Sequence[Any], begun: bool = True
    ) -> GrowingRows:
        """A list of rows; where it is `begun`, one that is empty begins with an empty row."""
        assert self._body is not None
        made = GrowingRows(self._body, make, values, name, begun)
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
    LISTS = ("emails", "im", "addresses")

    def title(self) -> str:
        return self.tr("E-mail, messengers, addresses")

    def list_words(self) -> list[str]:
        card = self.desk.card
        return [
            *(row.address for row in card.emails),
            *(row.service for row in card.im),
            *(row.text for row in card.addresses),
        ]

    def fill(self, body: QWidget, column: QVBoxLayout) -> None:
        card = self.desk.card
        self.emails = self._list(column, "emails", EmailFormRow, card.emails)
        self.im = self._list(column, "im", ImFormRow, card.im)
        self.addresses = self._list(column, "addresses", AddressFormRow, card.addresses)
        column.addSpacing(BETWEEN - BELOW_LABEL)
        self.add_own(body, column)

    def _list(
        self, column: QVBoxLayout, name: str, make: Any, values: Sequence[Any]
    ) -> GrowingRows:
        """One of the ways to reach them: a button where there is none yet."""
        if column.count():
            column.addSpacing(BETWEEN - BELOW_LABEL)
        return self.rows(column, add_of(ROWS[name]), make, values, begun=False)

    def list_values(self) -> dict[str, Any]:
        return {
            "emails": self.emails.values(),
            "im": self.im.values(),
            "addresses": self.addresses.values(),
        }

    def list_stops(self) -> list[QWidget]:
        return [*self.emails.stops(), *self.im.stops(), *self.addresses.stops()]


class PersonSection(Section):
    """The parts of the name are its own: they follow the name above until they are typed."""

    NAME = "person"
    FIRST = ("nickname", "salutation", "reading", "role", "job_title")
    company_contact: ContactLine

    def title(self) -> str:
        return self.tr("The person")

    def said(self) -> list[str]:
        first = ("nickname", "salutation", "job_title", "department", "role", "reading")
        rest = (one for one in self.own() if one.name not in (*first, "company_contact_id"))
        return [self.desk.words_of(one) for one in (*map(FIELDS.__getitem__, first), *rest)]

    def fill(self, body: QWidget, column: QVBoxLayout) -> None:
        self._by_hand = False
        names = FieldGrid()
        column.addLayout(names)
        column.addSpacing(BETWEEN - BELOW_LABEL)
        self.family_name, self.given_name = (
            names.add(label_of(one), make_field(body, self.desk, one))
            for one in (FIELDS["family_name"], FIELDS["given_name"])
        )
        self.add_own(body, column)
        self.company_contact.chosen.connect(self._tell_company)
        for part in (self.family_name, self.given_name):
            part.textEdited.connect(self._on_part)
        self.watch(self.family_name, self.given_name)

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

    def list_values(self) -> dict[str, Any]:
        if not self._by_hand:
            return {}
        return {
            "family_name": self.family_name.value(),
            "given_name": self.given_name.value(),
        }

    def list_stops(self) -> list[QWidget]:
        return [self.family_name, self.given_name]


class DaysSection(Section):
    NAME = "days"
    LISTS = ("dates",)

    def title(self) -> str:
        return self.tr("Important dates")

    def list_words(self) -> list[str]:
        def say(row: DateRow) -> str:
            return f"{day_called(row)} {date_words(row)}"

        return [say(row) for row in self.desk.other_days[:5]]

    def lists(self) -> list[Sequence[Any]]:
        return [self.desk.other_days]

    def fill(self, body: QWidget, column: QVBoxLayout) -> None:
        region = self.desk.settings.region
        self.dates = self.rows(
            column,
            add_of(ROWS["dates"]),
            lambda row: DateFormRow(row, region, "" if row else self._new_kind()),
            self.desk.other_days,
        )
        column.addSpacing(BETWEEN - BELOW_LABEL)
        self.add_own(body, column)

    def _new_kind(self) -> str:
        """A birthday is written once: one more day is of another kind."""
        rows = self.dates.rows() if hasattr(self, "dates") else ()
        there = {row.code() for row in rows}
        return usual_kind(there | {"birthday"} if self.desk.birthday is not None else there)

    def list_values(self) -> dict[str, Any]:
        return {"dates": self.dates.values()}

    def list_stops(self) -> list[QWidget]:
        return self.dates.stops()


class FactsSection(Section):
    NAME = "facts"
    LISTS = ("facts",)

    def title(self) -> str:
        return self.tr("Good to know")

    def list_words(self) -> list[str]:
        return [row.text for row in self.desk.card.facts]

    def fill(self, body: QWidget, column: QVBoxLayout) -> None:
        self.facts = self.rows(column, add_of(ROWS["facts"]), FactFormRow, self.desk.card.facts)
        column.addSpacing(BETWEEN - BELOW_LABEL)
        self.add_own(body, column)

    def list_values(self) -> dict[str, Any]:
        return {"facts": self.facts.values()}

    def list_stops(self) -> list[QWidget]:
        return self.facts.stops()


class ExtraSection(Section):
    NAME = "extra"
    LISTS = ("extra",)

    def title(self) -> str:
        return self.tr("Other fields")

    def list_words(self) -> list[str]:
        return [row.name for row in self.desk.card.extra]

    def fill(self, body: QWidget, column: QVBoxLayout) -> None:
        self.extra = self.rows(column, add_of(ROWS["extra"]), ExtraFormRow, self.desk.card.extra)

    def list_values(self) -> dict[str, Any]:
        return {"extra": self.extra.values()}

    def list_stops(self) -> list[QWidget]:
        return self.extra.stops()


class RemarkSection(Section):
    """A text without a label beside it: the heading is its name."""

    NAME = "remark"
    remark: TextBox

    def title(self) -> str:
        return self.tr("Remark")

    def fill(self, body: QWidget, column: QVBoxLayout) -> None:
        self.remark = self.lines["remark"] = make_field(body, self.desk, FIELDS["remark"])
        self.remark.setAccessibleName(self.title())
        column.addWidget(self.remark)
        self.watch(self.remark)

    def append(self, text: str) -> None:
        """Put lines below what is there."""
        before = self.remark.toPlainText().rstrip()
        self.remark.setPlainText(f"{before}\n{text}" if before else text)
