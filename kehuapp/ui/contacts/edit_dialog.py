"""The dialog that edits a customer or a new one; writing the card into the book is not its matter.

EditDialog(book, card, parent); a new customer is a card without an id. After accepted: card().
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.contacts import ContactCard
from kehuapp.book.groups import rows_groups_plain
from kehuapp.book.settings import load_settings
from kehuapp.book.staff import rows_staff
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.text.names import split_name
from kehuapp.ui.contacts.edit_rows import (
    AddressFormRow,
    DateFormRow,
    EmailFormRow,
    FactFormRow,
    GrowingRows,
    ImFormRow,
    PhoneFormRow,
)
from kehuapp.ui.contacts.group_chooser import GroupChooser
from kehuapp.ui.form_dialog import CodeBox, FormDialog, field_label, line, note, show_note

LONG_NAME = 60


class EditDialog(FormDialog):
    """Left: who it is and how to reach them; right: their place in the shop."""

    def __init__(self, book: Book, card: ContactCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._card = card
        self._settings = load_settings(book)
        self.setWindowTitle(
            self.tr("New customer") if card.id is None
            else self.tr("Edit %1").replace("%1", card.title[:40])
        )  # fmt: skip
        self.resize(880, 680)
        self._make_fields(card)
        self._make_rows(card)
        self._lay_out()
        self._order_tabs()
        for rows in self._row_fields():
            rows.row_added.connect(self._order_tabs)
        self.name.textChanged.connect(self._check_name)
        self._check_name()
        self.name.setFocus()
        self.start()

    def card(self) -> ContactCard:
        """The customer as typed, with everything that the dialog does not show as it was."""
        card = self._card
        name = " ".join(self.name.text().split())
        family, given = card.family_name, card.given_name
        is_company = self.is_company.isChecked()
        if name != card.name or (is_company and card.kind != "company"):
            family, given = ("", "") if is_company else split_name(name)
        remark = self.remark.toPlainText()
        return replace(
            card,
            kind="company" if is_company else "person",
            name=name, family_name=family, given_name=given,
            nickname=self.nickname.text().strip(),
            salutation=self.salutation.text().strip(),
            company=self.company.text().strip(),
            department=self.department.text().strip(),
            job_title=self.job_title.text().strip(),
            tier=self.tier.code() or None,
            stage=self.stage.code(),
            owner_id=int(self.owner.code()) if self.owner.code() else None,
            area=self.area.text().strip(),
            source=self.source.code(),
            best_time=self.best_time.text().strip(),
            do_not_contact=self.do_not_contact.isChecked(),
            remark=card.remark if remark == self._remark_before else remark.rstrip(),
            phones=self.phones.values(), emails=self.emails.values(),
            addresses=self.addresses.values(), im=self.im.values(),
            dates=self.dates.values(), facts=self.facts.values(),
            group_ids=self.groups.chosen(),
        )  # fmt: skip

    def value(self) -> ContactCard:
        return self.card()

    def missing(self) -> str:
        card = self.card()
        if card.name or card.company or card.phones or card.emails:
            return ""
        self.name.setFocus()
        return self.tr("Write a name, a company or a phone number first.")

    def _make_fields(self, card: ContactCard) -> None:
        self.name = line(card.name)
        self.name_note = note()
        self.is_company = QCheckBox(self.tr("This is a company"))
        self.is_company.setChecked(card.kind == "company")
        self.nickname = line(card.nickname)
        self.salutation = line(card.salutation, self.tr("Mr Chen, Auntie Lin"))
        self.company = line(card.company)
        self.department = line(card.department)
        self.job_title = line(card.job_title)
        self.tier = CodeBox(words.TIERS, card.tier or "", none=self.tr("No tier yet"))
        self.stage = CodeBox(words.STAGES, card.stage)
        self.owner = CodeBox({}, none=self.tr("Nobody"))
        for row in rows_staff(self._book):
            if row.active or row.id == card.owner_id:
                self.owner.addItem(row.name, str(row.id))
        self.owner.set_code(str(card.owner_id) if card.owner_id is not None else "")
        self.area = line(card.area)
        self.area.setCompleter(self._make_completer("area"))
        self.company.setCompleter(self._make_completer("company"))
        self.source = CodeBox(words.SOURCES, card.source, none=self.tr("Not known"))
        self.best_time = line(card.best_time, self.tr("after 2 pm"))
        self.do_not_contact = QCheckBox(self.tr("Do not contact"))
        self.do_not_contact.setChecked(card.do_not_contact)
        self.remark = QPlainTextEdit(card.remark)
        self._remark_before = self.remark.toPlainText()
        self.remark.setTabChangesFocus(True)
        self.remark.setMinimumHeight(110)
        self.groups = GroupChooser(rows_groups_plain(self._book), card.group_ids)
        self.groups.setMinimumHeight(150)

    def _make_rows(self, card: ContactCard) -> None:
        region = self._settings.region
        self.phones = GrowingRows(lambda row: PhoneFormRow(row, region), card.phones)
        self.emails = GrowingRows(EmailFormRow, card.emails)
        self.im = GrowingRows(ImFormRow, card.im)
        self.addresses = GrowingRows(AddressFormRow, card.addresses)
        self.dates = GrowingRows(lambda row: DateFormRow(row, region == "TW"), card.dates)
        self.facts = GrowingRows(FactFormRow, card.facts)

    def _row_fields(self) -> tuple[GrowingRows, ...]:
        return (self.phones, self.emails, self.im, self.addresses, self.dates, self.facts)

    def _order_tabs(self) -> None:
        """Down the left side, then down the right one, rows that were added just now included."""
        stops = [
            self.name, self.is_company, self.nickname, self.salutation, self.company,
            self.job_title, self.department, self.best_time,
            *(stop for rows in self._row_fields() for stop in rows.stops()),
            self.tier, self.stage, self.owner, self.area, self.source, self.do_not_contact,
            self.groups, self.remark, *self.closing(),
        ]  # fmt: skip
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _make_completer(self, column: str) -> QCompleter:
        assert column in ("area", "company")
        rows = self._book.query(
            f"SELECT {column} FROM contact WHERE {column} <> '' AND deleted_at IS NULL "
            f"GROUP BY {column} ORDER BY count(*) DESC LIMIT 500"
        )
        completer = QCompleter([str(row[0]) for row in rows], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        return completer

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(field_label(self.tr("Name"), self.name))
        left.addWidget(self.name)
        left.addWidget(self.name_note)
        left.addWidget(self.is_company)
        left.addSpacing(6)
        left.addLayout(_pairs((
            (self.tr("Nickname"), self.nickname), (self.tr("Form of address"), self.salutation),
            (self.tr("Company"), self.company), (self.tr("Title"), self.job_title),
            (self.tr("Department"), self.department), (self.tr("Best time"), self.best_time),
        )))  # fmt: skip
        for title, rows in (
            (self.tr("Phones"), self.phones), (self.tr("E-mail"), self.emails),
            (self.tr("Messengers"), self.im), (self.tr("Addresses"), self.addresses),
            (self.tr("Days to remember"), self.dates), (self.tr("Good to know"), self.facts),
        ):  # fmt: skip
            left.addWidget(_heading(title))
            left.addWidget(rows)
        left.addStretch(1)

        right = QVBoxLayout()
        right.setSpacing(4)
        right.addLayout(_pairs((
            (self.tr("Tier"), self.tier), (self.tr("Stage"), self.stage),
            (self.tr("Owner"), self.owner), (self.tr("Area"), self.area),
        )))  # fmt: skip
        right.addWidget(field_label(self.tr("Source"), self.source))
        right.addWidget(self.source)
        right.addWidget(self.do_not_contact)
        right.addWidget(_heading(self.tr("Groups")))
        if self.groups.is_empty():
            self.groups.hide()
            hint = field_label(self.tr("The book has no groups yet; make them in the sidebar."))
            hint.setWordWrap(True)
            right.addWidget(hint)
        right.addWidget(self.groups, 1)
        right.addWidget(_heading(self.tr("Remark")))
        right.addWidget(self.remark, 1)

        page = QFrame()
        page.setProperty("panel", "paper")
        both = QHBoxLayout(page)
        both.setContentsMargins(22, 16, 22, 16)
        both.setSpacing(24)
        both.addLayout(left, 3)
        both.addLayout(right, 2)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        page.setMinimumWidth(700)
        self._scroll = scroll
        self.setMinimumWidth(760)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(scroll)

    def _check_name(self) -> None:
        sentence = ""
        if len(self.name.text()) > LONG_NAME:
            sentence = self.tr("A very long name: lists and sheets show only its beginning.")
        show_note(self.name_note, sentence)

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        focused = self.focusWidget()
        if moved and focused is not None and self._scroll.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused, 0, 60)
        return moved


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "small")
    label.setContentsMargins(0, 12, 0, 0)
    return label


def _pairs(fields: Sequence[tuple[str, Any]]) -> QGridLayout:
    """Two fields side by side, each below its label."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    for place, (text, field) in enumerate(fields):
        row, column = divmod(place, 2)
        grid.addWidget(field_label(text, field), row * 2, column)
        grid.addWidget(field, row * 2 + 1, column)
        grid.setColumnStretch(column, 1)
        if isinstance(field, QLineEdit):
            field.setMinimumWidth(60)
    return grid
