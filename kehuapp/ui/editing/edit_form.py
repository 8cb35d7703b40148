"""The customer's form itself: the short part on top, the sections below; no saving, no drafts."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.contacts.card import (
    FIELDS,
    ROWS,
    AddressRow,
    ContactCard,
    DateRow,
    EmailRow,
    ExtraRow,
    ImRow,
    PhoneRow,
)
from kehuapp.book.contacts.fields import CONTACT, add_of, label_of
from kehuapp.text.names import join_name, split_name
from kehuapp.text.phones import normalise_phone
from kehuapp.ui.editing.edit_day_rows import BirthdayRow
from kehuapp.ui.editing.edit_fields import BETWEEN, FieldGrid, TextLine
from kehuapp.ui.editing.edit_plain import Desk, make_field, value_of
from kehuapp.ui.editing.edit_rows import GrowingRows, PhoneFormRow
from kehuapp.ui.editing.edit_sections import (
    DaysSection,
    ExtraSection,
    FactsSection,
    PersonSection,
    ReachSection,
    RemarkSection,
    Section,
)
from kehuapp.ui.editing.edit_shop import ConsentSection, GroupsSection, ShopSection, TermsSection
from kehuapp.ui.editing.photo_field import PhotoField
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.form_dialog import BELOW_LABEL

if TYPE_CHECKING:  # seldom needed
    from kehuapp.text.contact_block import Piece

LONG_NAME = 60
_SECTIONS: tuple[type[Section], ...] = (
    ReachSection,
    PersonSection,
    DaysSection,
    FactsSection,
    RemarkSection,
    ShopSection,
    TermsSection,
    ConsentSection,
    GroupsSection,
    ExtraSection,
)


class CardForm(QFrame):
    """Shows `desk.card`; sections in use unfold a moment later, unless they are in `folded`."""

    edited = Signal()
    identity_edited = Signal()  # name, company, a number or an e-mail
    folded_changed = Signal(str, bool)  # a section, and whether it was folded by hand
    paste_requested = Signal()
    grown = Signal()  # there is more to see

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        photo: bytes | None = None,
        folded: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self.setProperty("panel", "paper")
        self.setAcceptDrops(True)
        self.desk = desk
        self._new = desk.card.id is None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(22, 16, 12, 16)
        self._column.setSpacing(BELOW_LABEL)
        self._make_short_part(photo)
        self.sections = [kind(self, desk) for kind in _SECTIONS]
        self._make_more()
        self._waiting: list[Section] = []
        for section in self.sections:
            self._column.addWidget(section)
            section.edited.connect(self._on_section_edited)
            section.stops_changed.connect(lambda one=section: self._order(one))
            section.folded_by_hand.connect(
                lambda one=section: self.folded_changed.emit(one.NAME, not one.is_unfolded())
            )
            section.linked.connect(self._take_company)
            section.setVisible(section.is_used())
            loose = any(name in FIELDS for name in desk.names)
            if (
                section.is_used()
                and (not self._new or loose)
                and not section.is_large()
                and (section.NAME not in folded)
            ):
                self._waiting.append(section)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.more.setVisible(any(section.isHidden() for section in self.sections))
        self._order_all()
        self._check_name()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._unfold_next)

    def start(self) -> None:
        """Unfold what is in use, one section at a time, once the short part is painted."""
        if self._waiting:
            self._next.start(15)

    def unfold_all_in_use(self) -> None:
        """The same at once."""
        while self._waiting:
            self._waiting.pop(0).unfold()

    # What it holds

    def card(self) -> ContactCard:
        """The customer as typed, with everything that was not unfolded as it was."""
        card = self.desk.card
        company = self.is_company.isChecked()
        name = self.name.value()
        if not self.name.is_untouched():
            name = " ".join(name.split())
        values: dict[str, Any] = {}
        if name != card.name or (company and card.kind != "company"):
            parts = ("", "") if company else split_name(name)
            values["family_name"], values["given_name"] = parts
        values |= {
            "kind": "company" if company else "person",
            "name": name,
            "company": self.company.value(),
            "tier": value_of(FIELDS["tier"], self.tier),
            "phones": self.phones.values(),
            "photo": self.photo.photo(),
        }
        for section in self.sections:
            if section.is_built():
                values |= section.values()
        if self.birthday is not None:
            values["dates"] = self._dates(values.get("dates", self.desk.other_days))
        if not name and not company and (values.get("family_name") or values.get("given_name")):
            values["name"] = join_name(values["family_name"], values["given_name"])
        return replace(card, **values)

    def _dates(self, others: Sequence[DateRow]) -> tuple[DateRow, ...]:
        """The birthday where it stood among the others, a new one before them."""
        assert self.birthday is not None
        given, value = self.desk.birthday, self.birthday.value()
        at = self.desk.card.dates.index(given) if given is not None else 0
        return (*others[:at], *([value] if value is not None else []), *others[at:])

    def loose_names(self) -> dict[str, str]:
        """Names typed where a customer should have been chosen, by field of the card."""
        found = dict(self.desk.names)
        for section in self.sections:
            for name, field in section.lines.items():
                if FIELDS[name].kind == CONTACT:
                    found[name] = field.loose()
        return {name: text for name, text in found.items() if text}

    def section(self, kind: type[Any]) -> Any:
        """One of the sections."""
        return next(section for section in self.sections if isinstance(section, kind))

    def open_section(self, kind: type[Any]) -> Any:
        """One of the sections, unfolded."""
        section = self.section(kind)
        section.show()
        section.unfold()
        if section in self._waiting:
            self._waiting.remove(section)
        self._show_more_state()
        self.grown.emit()
        return section

    def put_in(self, pieces: "Sequence[Piece]") -> None:
        """Put what was found in a pasted text into the fields; nothing that is there goes."""
        for piece in pieces:
            if piece.place in ("name", "company"):
                (self.name if piece.place == "name" else self.company).setText(piece.text)
            elif piece.place in ("phone", "fax"):
                label = "fax" if piece.place == "fax" else piece.label or "mobile"
                read = normalise_phone(piece.text, self.desk.settings.region)
                self.phones.append(PhoneRow(label, piece.text, read.e164, read.ext))
            elif piece.place in ("email", "address", "im"):
                reach = self.open_section(ReachSection)
                if piece.place == "email":
                    reach.emails.append(EmailRow("work", piece.text))
                elif piece.place == "im":
                    reach.im.append(ImRow(piece.label or "LINE", piece.text))
                else:
                    reach.addresses.append(AddressRow("work", piece.text))
            elif piece.place == "website":
                row = ExtraRow(self.tr("Website"), piece.text)
                self.open_section(ExtraSection).extra.append(row)
            elif piece.place == "remark":
                self.open_section(RemarkSection).append(piece.text)
            elif piece.place in FIELDS:
                kind = next(one for one in _SECTIONS if FIELDS[piece.place].form == one.NAME)
                self.open_section(kind).lines[piece.place].setText(piece.text)

    # Making it

    def _make_short_part(self, photo: bytes | None) -> None:
        card, desk = self.desk.card, self.desk
        self.photo = PhotoField(self, desk.book, card, desk.looks, photo)
        self.name = TextLine(self, card.name)
        self.paste = QPushButton(self.tr("Paste a text…"), self)
        self.paste.setProperty("quiet", "true")
        self.paste.setToolTip(
            self.tr("A signature or a chat message is taken apart (%1)").replace(
                "%1", "Ctrl+Shift+V"
            )
        )
        self.paste.clicked.connect(self.paste_requested)
        head = QHBoxLayout()
        head.addWidget(self.photo, 1)
        head.addWidget(self.paste, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(head)
        self.is_company = QCheckBox(self.tr("This is a company"), self)
        self.is_company.setChecked(card.kind == "company")
        self._grid = grid = FieldGrid()
        self._column.addLayout(grid)
        grid.add(label_of(FIELDS["name"]), self.name)
        self.company, self.tier = (
            grid.add(label_of(one), make_field(self, desk, one))
            for one in (FIELDS["company"], FIELDS["tier"])
        )
        grid.add_beside(self.is_company)
        self.tier_reason = QLineEdit(self)
        self.tier_reason.setPlaceholderText(self.tr("Why another tier? May stay empty"))
        self.tier_reason.setAccessibleName(self.tier_reason.placeholderText())
        self.tier_reason.hide()
        self._column.addWidget(self.tier_reason)
        self._column.addSpacing(BETWEEN - BELOW_LABEL)
        region = desk.settings.region
        self.phones = GrowingRows(
            self,
            lambda row: PhoneFormRow(row, region),
            card.phones,
            add_of(ROWS["phones"]),
            self._new,
        )
        self._column.addWidget(self.phones)
        self.birthday: BirthdayRow | None = None
        if self._new:
            self.birthday = BirthdayRow(desk.birthday, region)
            self.birthday.edited.connect(self.edited)
            self._column.addWidget(self.birthday)
        self.alike_place = QVBoxLayout()  # for what looks like somebody in the book
        self._column.addLayout(self.alike_place)
        for signal in (
            self.name.textChanged,
            self.company.textChanged,
            self.phones.edited,
            self.is_company.toggled,
        ):
            signal.connect(self._on_identity)
        self.name.textChanged.connect(self._check_name)
        self.is_company.toggled.connect(self._check_name)
        self.tier.currentIndexChanged.connect(self._on_tier)
        self.photo.changed.connect(self.edited)
        self.phones.stops_changed.connect(lambda: self._chain(self.phones.stops()))

    def _make_more(self) -> None:
        self.more = QPushButton(self.tr("&More…"), self)
        self.more.setObjectName("more")
        self.more.setProperty("quiet", "true")
        self.more.setProperty("flush", "true")
        self.more.setAutoDefault(False)
        self.more.setIcon(icons.icon("plus", theme.current().quiet, 14))
        self.more.setIconSize(QSize(14, 14))
        self.more.setToolTip(self.tr("All other fields of a customer (%1)").replace("%1", "Alt+M"))
        self.more.clicked.connect(self.show_all_sections)

    def show_all_sections(self) -> None:
        """Show the headings of the sections that are not in use, too."""
        hidden = [section for section in self.sections if section.isHidden()]
        for section in hidden:
            section.show()
        if hidden:  # before the button goes: Qt would give its keyboard to whatever stands first
            hidden[0].head.setFocus()
        self._show_more_state()
        self.grown.emit()

    def _show_more_state(self) -> None:
        self.more.setVisible(any(section.isHidden() for section in self.sections))

    def _unfold_next(self) -> None:
        if self._waiting:
            self._waiting.pop(0).unfold()
            self._next.start(0)

    # A photo dropped anywhere

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.photo.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.photo.dropEvent(event)

    # The way of the Tab key

    def _order_all(self) -> None:
        self._chain(
            [
                self.name,
                self.company,
                self.tier,
                self.is_company,
                self.tier_reason,
                *self.phones.stops(),
                *(self.birthday.stops() if self.birthday is not None else ()),
                *(section.head for section in self.sections),
                self.more,
                self.paste,
                *self.photo.stops(),
            ]
        )

    def _order(self, section: Section) -> None:
        if section.is_built():
            self._chain([section.head, *section.stops()])
            self._check_name()  # its parts are shown as the name is by now

    def last_stop(self) -> QWidget:
        """What the Tab key visits last."""
        return self.photo.stops()[-1]

    @staticmethod
    def _chain(stops: Sequence[QWidget]) -> None:
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    # What follows from typing

    def _on_identity(self) -> None:
        self._show_initial()
        self.edited.emit()
        self.identity_edited.emit()

    def _on_section_edited(self) -> None:
        self.edited.emit()
        if isinstance(self.sender(), ReachSection):
            self.identity_edited.emit()

    def _take_company(self, name: str) -> None:
        """A company of the book was chosen: its name is written, where none is."""
        if not self.company.text().strip():
            self.company.setText(name)

    def _on_tier(self) -> None:
        card = self.desk.card
        other = card.id is not None and (self.tier.code() or None) != card.tier
        self.tier_reason.setVisible(other)
        terms = self.section(TermsSection)
        if terms.is_built():
            terms.show_tier(self.tier.code() or None)
        self._show_initial()
        self.edited.emit()

    def _show_initial(self) -> None:
        name = self.name.text().strip() or self.company.text().strip()
        self.photo.show_name(name, self.tier.code() or None)

    def _check_name(self) -> None:
        if self.birthday is not None:
            is_person = not self.is_company.isChecked()
            self.birthday.setVisible(is_person or not self.birthday.is_empty())
        sentence = ""
        if len(self.name.text()) > LONG_NAME:
            sentence = self.tr("A very long name: lists and sheets show only its beginning.")
        if sentence != self._grid.said(self.name):
            self._grid.say(self.name, sentence)
        person = self.section(PersonSection) if hasattr(self, "sections") else None
        if person is not None and person.is_built() and not self.name.is_untouched():
            company = self.is_company.isChecked()
            person.follow_name(*(("", "") if company else split_name(self.name.value())))
