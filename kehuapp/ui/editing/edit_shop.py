"""The sections of the customer's form about the shop: who looks after them, what is agreed."""

from typing import Any

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from kehuapp.book import relations
from kehuapp.book.contacts import card_edits
from kehuapp.book.contacts.contacts import TermRow
from kehuapp.book.groups.groups import names_of, rows_groups_plain
from kehuapp.book.tiers.tiers import TierPolicyRow
from kehuapp.errors import Trouble
from kehuapp.store.database import Book
from kehuapp.text import tax_ids, words
from kehuapp.ui.editing.edit_fields import ContactLine, DayLine, FieldGrid, NumberLine, TextLine
from kehuapp.ui.editing.edit_sections import Desk, Section, completer
from kehuapp.ui.kit.form_dialog import CodeBox, field_label
from kehuapp.ui.kit.group_chooser import GroupChooser
from kehuapp.ui.kit.labels import plain_hint

_MANY_GROUPS = 20  # of more, one is found by typing


class ShopSection(Section):
    NAME = "shop"
    FIELDS = (
        "stage",
        "owner_id",
        "backup_owner_id",
        "area",
        "source",
        "referrer_id",
        "referral_reward",
        "reward_given_on",
    )

    def title(self) -> str:
        return self.tr("Their place in the shop")

    def said(self) -> list[str]:
        card = self.desk.card
        names = {row.id: row.name for row in self.desk.staff}
        stage = "" if card.stage == "prospect" else words.word(words.STAGES, card.stage)
        return [
            stage,
            names.get(card.owner_id or 0, ""),
            card.area,
            words.word(words.SOURCES, card.source),
        ]

    def is_used(self) -> bool:
        return super().is_used() or bool(self.desk.names.get("referrer_id"))

    def fill(self, body: QWidget, column: QVBoxLayout) -> None:
        card, desk = self.desk.card, self.desk
        self.grid = grid = FieldGrid()
        column.addLayout(grid)
        self.stage = grid.add(self.tr("Stage"), CodeBox(words.STAGES, card.stage))
        self.area = grid.add(self.tr("Area"), completer(body, desk, "area", card.area))
        self.owner = grid.add(self.tr("Owner"), self._staff_box(card.owner_id))
        self.backup_owner = grid.add(
            self.tr("Who stands in"), self._staff_box(card.backup_owner_id)
        )
        self.source = grid.add(
            self.tr("Source"), CodeBox(words.SOURCES, card.source, none=self.tr("Not known"))
        )
        self.referrer = grid.add(
            self.tr("Introduced by"),
            ContactLine(
                body, desk.book, self._people, card.referrer_id, desk.title_of(card.referrer_id)
            ),
        )
        self.referrer.setPlaceholderText(self.tr("type a name and choose it"))
        if loose := desk.names.get("referrer_id"):
            self.referrer.setText(loose)
        self.referral_reward = grid.add(
            self.tr("Thank-you for it"), TextLine(body, card.referral_reward)
        )
        self.reward_given_on = grid.add(
            self.tr("Given on"), DayLine(body, card.reward_given_on, desk.roc)
        )
        self.referrer.chosen.connect(self._check_referrer)
        self.backup_owner.currentIndexChanged.connect(self._check_backup)
        self.watch(*self.stops())

    def _staff_box(self, chosen: int | None) -> CodeBox:
        box = CodeBox({}, none=self.tr("Nobody"))
        for row in self.desk.staff:
            if row.active or row.id == chosen:
                box.addItem(row.name, str(row.id))
        box.set_code(str(chosen) if chosen is not None else "")
        return box

    def _people(self, book: Book, text: str) -> list[tuple[str, int]]:
        out = [self.desk.card.id] if self.desk.card.id is not None else []
        found = relations.find_people(book, text, out)
        return [(f"{one.name} • {one.about}" if one.about else one.name, one.id) for one in found]

    def _check_referrer(self) -> None:
        """Somebody whom this customer brought cannot have brought them."""
        sentence = ""
        try:
            card_edits.refuse_loop(self.desk.book, self.desk.card.id, self.referrer.contact())
        except Trouble as trouble:
            sentence = str(trouble)
        self.grid.say(self.referrer, sentence or self.referrer.doubt())

    def _check_backup(self) -> None:
        same = self.owner.code() == self.backup_owner.code() != ""
        sentence = self.tr("The owner stands in for themselves?") if same else ""
        self.grid.say(self.backup_owner, sentence)

    def values(self) -> dict[str, Any]:
        owner, backup = self.owner.code(), self.backup_owner.code()
        return {
            "stage": self.stage.code(),
            "area": self.area.value(),
            "source": self.source.code(),
            "owner_id": int(owner) if owner else None,
            "backup_owner_id": int(backup) if backup else None,
            "referrer_id": self.referrer.contact(),
            "referral_reward": self.referral_reward.value(),
            "reward_given_on": self.reward_given_on.value(),
        }

    def stops(self) -> list[QWidget]:
        return [
            self.stage,
            self.area,
            self.owner,
            self.backup_owner,
            self.source,
            self.referrer,
            self.referral_reward,
            self.reward_given_on,
        ]


class TermsSection(Section):
    """Own terms, each with what the tier offers behind it, and own limits."""

    NAME = "terms"
    FIELDS = ("terms", "due_days", "min_gap_days", "tax_id")

    def title(self) -> str:
        return self.tr("Own terms and limits")

    def said(self) -> list[str]:
        card = self.desk.card
        days = [self.tr("due after %n day(s)", "", card.due_days)] if card.due_days else []
        return [*(row.text for row in card.terms), *days, card.tax_id]

    def fill(self, body: QWidget, column: QVBoxLayout) -> None:
        card = self.desk.card
        self._tier = card.tier
        grid = FieldGrid()
        column.addLayout(grid)
        self._first = {
            topic: next((row for row in card.terms if row.topic == topic), TermRow(topic, ""))
            for topic in words.TERMS
        }
        self.terms = {
            topic: grid.add(words.word(words.TERMS, topic), TextLine(body, row.text))
            for topic, row in self._first.items()
        }
        self.limits = limits = FieldGrid()
        column.addLayout(limits)
        self.due_days = limits.add(
            self.tr("Due after so many days"), NumberLine(body, card.due_days)
        )
        self.min_gap_days = limits.add(
            self.tr("Days between two contacts"), NumberLine(body, card.min_gap_days)
        )
        self.tax_id = limits.add(self.tr("Tax id"), TextLine(body, card.tax_id))
        for line in (self.due_days, self.min_gap_days):
            line.textChanged.connect(self._check_limits)
        self.tax_id.textChanged.connect(self._check_tax_id)
        self.show_tier(self.desk.card.tier)
        self._check_tax_id()
        self.watch(*self.stops())

    def show_tier(self, tier: str | None) -> None:
        """Show what goes for this tier where nothing of their own is written."""
        self._tier = tier
        policy = self._policy()
        for topic, line in self.terms.items():
            text = " ".join(getattr(policy, topic).split()) if policy else ""
            line.setPlaceholderText(text)
            line.setToolTip(plain_hint(text))
        of_tier = self.tr("%1 as the tier")
        for line, days in (
            (self.due_days, policy.due_days if policy else None),
            (self.min_gap_days, policy.min_gap_days if policy else None),
        ):
            line.setPlaceholderText("" if days is None else of_tier.replace("%1", str(days)))
        self._check_limits()

    def _policy(self) -> TierPolicyRow | None:
        return self.desk.policies.get(self._tier or "")

    def _check_limits(self) -> None:
        policy, due, gap = self._policy(), self.due_days.number(), self.min_gap_days.number()
        own = due is not None or gap is not None
        due = policy.due_days if due is None and policy else due
        gap = policy.min_gap_days if gap is None and policy else gap
        sentence = ""
        if own and due is not None and gap is not None and due < gap:
            sentence = self.tr("Due after %1 days, but to be left alone for %2: make it longer.")
            sentence = sentence.replace("%1", str(due)).replace("%2", str(gap))
        self.limits.say(self.due_days, sentence)

    def _check_tax_id(self) -> None:
        sentence = tax_ids.doubt(self.tax_id.text(), self.desk.settings.region)
        self.limits.say(self.tax_id, sentence)

    def values(self) -> dict[str, Any]:
        # Rows of topics that nobody knows, and second ones of a topic, stay as they are.
        shown = {id(row) for row in self._first.values()}
        rows = []
        for row in self.desk.card.terms:
            if id(row) not in shown:
                rows.append(row)
            elif text := self.terms[row.topic].value():
                rows.append(TermRow(row.topic, text))
        known = {row.topic for row in self.desk.card.terms if id(row) in shown}
        rows += [
            TermRow(topic, line.value())
            for topic, line in self.terms.items()
            if topic not in known and line.value()
        ]
        return {
            "terms": tuple(rows),
            "due_days": self.due_days.number(),
            "min_gap_days": self.min_gap_days.number(),
            "tax_id": self.tax_id.value(),
        }

    def stops(self) -> list[QWidget]:
        return [*self.terms.values(), self.due_days, self.min_gap_days, self.tax_id]


class ConsentSection(Section):
    NAME = "consent"
    FIELDS = ("do_not_contact", "no_festive", "consent_on", "consent_how")

    def title(self) -> str:
        return self.tr("May we contact them?")

    def said(self) -> list[str]:
        card = self.desk.card
        return [
            self.tr("Do not contact") if card.do_not_contact else "",
            self.tr("No greetings on festivals") if card.no_festive else "",
            card.consent_on,
            card.consent_how,
        ]

    def fill(self, body: QWidget, column: QVBoxLayout) -> None:
        card = self.desk.card
        self.do_not_contact = QCheckBox(self.tr("Do not contact"), body)
        self.do_not_contact.setChecked(card.do_not_contact)
        self.do_not_contact.setToolTip(
            self.tr("No visit and no greeting is proposed; card and sheet say so.")
        )
        self.no_festive = QCheckBox(self.tr("No greetings on festivals"), body)
        self.no_festive.setChecked(card.no_festive)
        self.no_festive.setToolTip(self.tr("In mourning, or of another religion."))
        column.addWidget(self.do_not_contact)
        column.addWidget(self.no_festive)
        grid = FieldGrid()
        column.addLayout(grid)
        self.consent_on = grid.add(
            self.tr("Agreed on"), DayLine(body, card.consent_on, self.desk.roc)
        )
        self.consent_how = grid.add(
            self.tr("How they agreed"),
            TextLine(body, card.consent_how, self.tr("on the card, by LINE")),
        )
        self.watch(*self.stops())

    def values(self) -> dict[str, Any]:
        return {
            "do_not_contact": self.do_not_contact.isChecked(),
            "no_festive": self.no_festive.isChecked(),
            "consent_on": self.consent_on.value(),
            "consent_how": self.consent_how.value(),
        }

    def stops(self) -> list[QWidget]:
        return [self.do_not_contact, self.no_festive, self.consent_on, self.consent_how]


class GroupsSection(Section):
    NAME = "groups"
    FIELDS = ("group_ids",)

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, desk)
        self.groups: GroupChooser | None = None
        self.search: TextLine | None = None

    def title(self) -> str:
        return self.tr("Groups")

    def said(self) -> list[str]:
        return names_of(self.desk.book, sorted(self.desk.card.group_ids)[:5])

    def fill(self, body: QWidget, column: QVBoxLayout) -> None:
        rows = rows_groups_plain(self.desk.book)
        self.groups = GroupChooser(rows, self.desk.card.group_ids)
        self.groups.setParent(body)
        self.groups.setAccessibleName(self.title())
        lines = min(max(len(rows), 2), 8)
        self.groups.setFixedHeight(lines * (self.groups.fontMetrics().lineSpacing() + 12) + 8)
        self.groups.itemChanged.connect(lambda *_: self.edited.emit())
        if self.groups.is_empty():
            self.groups.hide()
            hint = field_label(self.tr("The book has no groups yet; make them in the sidebar."))
            hint.setWordWrap(True)
            column.addWidget(hint)
        if len(rows) > _MANY_GROUPS:
            self.search = TextLine(body, "", self.tr("Find a group"))
            self.search.setAccessibleName(self.search.placeholderText())
            self.search.textChanged.connect(self.groups.show_only)
            column.addWidget(self.search)
        column.addWidget(self.groups)

    def values(self) -> dict[str, Any]:
        assert self.groups is not None
        return {"group_ids": self.groups.chosen()}

    def stops(self) -> list[QWidget]:
        assert self.groups is not None
        return [self.groups] if self.search is None else [self.search, self.groups]
