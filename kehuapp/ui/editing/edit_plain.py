"""A field of the form made from what is declared of it, and what is typed there; no sections."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from kehuapp.book import relations
from kehuapp.book.contacts.bulk import find_values
from kehuapp.book.contacts.card import ContactCard, DateRow
from kehuapp.book.contacts.fields import (
    CHOICE,
    CONTACT,
    DAY,
    DAYS,
    STAFF,
    TEXT,
    TIER,
    YES_NO,
    Field,
    label_of,
    value_words,
)
from kehuapp.book.groups.groups import GroupRow, ask_groups_plain
from kehuapp.book.rhythm.of_one import RhythmOfOne, ask_rhythm
from kehuapp.book.settings import Settings
from kehuapp.book.staff.staff import StaffRow, ask_staff
from kehuapp.book.tiers.tiers import TierPolicyRow, ask_tier_policies, looks_of
from kehuapp.i18n import translate
from kehuapp.store.asking import together
from kehuapp.store.database import Book
from kehuapp.text.words import TIERS, TierLooks, tier_word
from kehuapp.ui.editing.edit_fields import Completing, ContactLine, DayLine, NumberLine, TextLine
from kehuapp.ui.kit.form_dialog import CodeBox


@dataclass
class Desk:
    """What every part of one form works on; `card` is what it shows first."""

    book: Book
    card: ContactCard
    settings: Settings
    names: dict[str, str]  # texts typed where a customer should be chosen, by field

    @cached_property
    def _known(
        self,
    ) -> tuple[list[StaffRow], dict[str, TierPolicyRow], list[GroupRow], RhythmOfOne]:
        return self.book.ask(
            together(
                ask_staff(), ask_tier_policies(), ask_groups_plain(), ask_rhythm(self.card.id or 0)
            )
        )

    @property
    def staff(self) -> list[StaffRow]:
        """Everybody, also who left."""
        return self._known[0]

    @property
    def policies(self) -> dict[str, TierPolicyRow]:
        """The policy of each tier."""
        return self._known[1]

    @property
    def rhythm(self) -> RhythmOfOne:
        """By whose days the customer goes as long as nothing of their own is written."""
        return self._known[3]

    @property
    def groups(self) -> list[GroupRow]:
        """The groups that can have members."""
        return self._known[2]

    @property
    def looks(self) -> TierLooks:
        """What the shop calls its tiers, and their colours."""
        return looks_of(self.policies)

    def title_of(self, contact: int | None) -> str:
        """What to call another customer."""
        found = relations.rows_people(self.book, [contact] if contact else [], trash=True)
        return found[0].name if found else ""

    @property
    def birthday(self) -> DateRow | None:
        """What stands among the first fields of a new customer: the first birthday, if any."""
        is_new = self.card.id is None
        return next((row for row in self.card.dates if is_new and row.kind == "birthday"), None)

    @property
    def other_days(self) -> tuple[DateRow, ...]:
        """The days that stand in a section."""
        birthday = self.birthday
        return tuple(row for row in self.card.dates if row is not birthday)

    def words_of(self, one: Field) -> str:
        """What the card says in a field; "" as long as it is as nobody has touched it."""
        value = getattr(self.card, one.name)
        if value == one.default:
            return ""
        who = ""
        if one.kind == STAFF:
            who = next((row.name for row in self.staff if row.id == value), "")
        elif one.kind == CONTACT:
            who = self.title_of(value)
        elif one.kind == TIER:
            who = tier_word(self.looks, value)
        return value_words(one, value, {one.name: who})


class TextBox(QPlainTextEdit):
    """Several lines; gives back what it was given until it is changed."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(text, parent)
        self._given = text
        self._shown = self.toPlainText()
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 5 + 22)

    def value(self) -> str:
        """The text, without blanks at its end where it was typed."""
        text = self.toPlainText()
        return self._given if text == self._shown else text.rstrip()


def make_field(parent: QWidget, desk: Desk, one: Field) -> Any:
    """The widget of a field, with what the card says in it."""
    value = getattr(desk.card, one.name)
    hint = translate("CardFields", one.hint) if one.hint else ""
    made: Any
    if one.kind == YES_NO:
        made = QCheckBox(label_of(one), parent)
        made.setChecked(value)
    elif one.kind == DAY:
        made = DayLine(parent, value, desk.settings.region)
    elif one.kind == DAYS:
        made = NumberLine(parent, value, hint)
    elif one.kind == STAFF:
        made = _staff_box(desk, value)
    elif one.kind == CONTACT:
        made = _contact_line(parent, desk, one)
    elif one.kind == TIER:
        made = _tier_box(desk, one)
    elif one.words is not None:
        none = translate("CardFields", one.none) if one.none else None
        made = CodeBox(one.words, value or "", none=none)
    elif one.kind == TEXT:
        made = TextBox(parent, value)
    else:
        made = _known_line(parent, desk, one) if one.known else TextLine(parent, value, hint)
    if one.tip:
        made.setToolTip(translate("CardFields", one.tip))
    return made


def value_of(one: Field, made: Any) -> Any:
    """What is typed or chosen there."""
    if one.kind == YES_NO:
        return made.isChecked()
    if one.kind == DAYS:
        return made.number()
    if one.kind == CONTACT:
        return made.contact()
    if one.kind == STAFF:
        return int(made.code()) if made.code() else None
    if one.kind in (CHOICE, TIER):
        return made.code() or one.default
    return made.value()


def _staff_box(desk: Desk, chosen: int | None) -> CodeBox:
    box = CodeBox({}, none=translate("CardFields", "Nobody"))
    for row in desk.staff:
        if row.active or row.id == chosen:
            box.addItem(row.name, str(row.id))
    box.set_code(str(chosen) if chosen is not None else "")
    return box


def _tier_box(desk: Desk, one: Field) -> CodeBox:
    box = CodeBox({}, none=translate("CardFields", one.none))
    for code in TIERS:
        box.addItem(tier_word(desk.looks, code), code)
    box.set_code(getattr(desk.card, one.name) or "")
    return box


def _contact_line(parent: QWidget, desk: Desk, one: Field) -> ContactLine:
    """Another customer, chosen by typing; of companies only those where one is asked for."""
    out = [desk.card.id] if desk.card.id is not None else []

    def people(book: Book, text: str) -> list[tuple[str, int]]:
        found = relations.find_people(book, text, out)
        return [(f"{who.name} · {who.about}" if who.about else who.name, who.id) for who in found]

    def companies(book: Book, text: str) -> list[tuple[str, int]]:
        return [(firm.name, firm.id) for firm in relations.find_companies(book, text, out)]

    contact = getattr(desk.card, one.name)
    ask = companies if one.companies else people
    made = ContactLine(parent, desk.book, ask, contact, desk.title_of(contact))
    hint = translate("CardFields", "type a name and choose it")
    if one.companies:
        hint = translate("CardFields", "type its name and choose it")
    made.setPlaceholderText(hint)
    made.setToolTip(hint)
    if loose := desk.names.get(one.name):
        made.setText(loose)
    return made


def _known_line(parent: QWidget, desk: Desk, one: Field) -> Completing:
    """A line that offers the texts the book has in this field, most used first."""

    def ask(book: Book, typed: str) -> list[tuple[str, int]]:
        found = find_values(book, one.name, typed[:100])
        return [] if [words for words, _count in found] == [typed] else found

    return Completing(parent, desk.book, ask, getattr(desk.card, one.name))
