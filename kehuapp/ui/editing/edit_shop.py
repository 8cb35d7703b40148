"""The sections of the customer's form about the shop: who looks after them, what is agreed."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kehuapp.book.contacts import card_edits
from kehuapp.book.contacts.card import FIELDS
from kehuapp.book.contacts.contacts import TermRow
from kehuapp.book.contacts.fields import DAYS
from kehuapp.book.tiers.tiers import TierPolicyRow
from kehuapp.errors import Trouble
from kehuapp.rules.cadence import Policy, days_without_own
from kehuapp.text import tax_ids, words
from kehuapp.ui.editing.edit_fields import ContactLine, FieldGrid, NumberLine, TextLine
from kehuapp.ui.editing.edit_plain import Desk
from kehuapp.ui.editing.edit_sections import Section
from kehuapp.ui.kit.form_dialog import CodeBox, field_label
from kehuapp.ui.kit.group_chooser import MANY, GroupChooser
from kehuapp.ui.kit.labels import plain_hint


class ShopSection(Section):
    NAME = "shop"
    FIRST = ("stage", "area", "owner_id", "backup_owner_id")
    owner: CodeBox
    backup_owner: CodeBox
    referrer: ContactLine

    def title(self) -> str:
        return self.tr("For the shop")

    def said(self) -> list[str]:
        others = ("backup_owner_id", "referrer_id", "referral_reward", "reward_given_on")
        declared = (one for one in FIELDS.values() if one.form == self.NAME)
        return [self.desk.words_of(one) for one in declared if one.name not in others]

    def fill(self, body: QWidget, column: QVBoxLayout) -> None:
        self.add_own(body, column)
        self.referrer.chosen.connect(self._check_referrer)
        self.backup_owner.currentIndexChanged.connect(self._check_backup)

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
        sentence = self.tr("The stand-in is the same colleague?") if same else ""
        self.grid.say(self.backup_owner, sentence)


class TermsSection(Section):
    """Own terms, each with what the tier offers behind it, and own limits."""

    NAME = "terms"
    LISTS = ("terms",)
    FIRST = ("due_days", "min_gap_days")
    due_days: NumberLine
    min_gap_days: NumberLine
    tax_id: TextLine

    def title(self) -> str:
        return self.tr("Own terms and limits")

    def said(self) -> list[str]:
        card = self.desk.card
        days = [self.tr("contact every %n day(s)", "", card.due_days)] if card.due_days else []
        rest = (self.desk.words_of(one) for one in self.own() if one.kind != DAYS)
        return [*(row.text for row in card.terms), *days, *rest]

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
        self.add_own(body, column)
        for line in (self.due_days, self.min_gap_days):
            line.textChanged.connect(self._check_limits)
        self.tax_id.textChanged.connect(self._check_tax_id)
        self.show_tier(self.desk.card.tier)
        self._check_tax_id()
        self.watch(*self.terms.values())

    def show_tier(self, tier: str | None) -> None:
        """Show what goes for this tier where nothing of their own is written."""
        self._tier = tier
        policy = self._policy()
        for topic, line in self.terms.items():
            text = " ".join(getattr(policy, topic).split()) if policy else ""
            line.setPlaceholderText(text)
            line.setToolTip(plain_hint(text))
        of_group, name = self.desk.rhythm.of_group, self.desk.rhythm.of_group_name[:20]
        due, gap = self._usual()
        by_group = of_group is not None and of_group.due_days is not None
        by_group_gap = of_group is not None and of_group.min_gap_days is not None
        for line, days, is_group in (
            (self.due_days, due, by_group),
            (self.min_gap_days, gap, by_group_gap or (by_group and gap == due)),
        ):
            said = self.tr("as the tier: %1 days").replace("%1", str(days))
            if is_group:
                said = self.tr("as the group %1: %2 days").replace("%2", str(days))
                said = said.replace("%1", name)
            line.setPlaceholderText("" if days is None else said)
        self._check_limits()

    def _usual(self) -> tuple[int | None, int | None]:
        """How often and not again before, where nothing of their own is written."""
        policy = self._policy()
        of_tier = None if policy is None else Policy(policy.due_days, policy.min_gap_days)
        return days_without_own(of_tier, self.desk.rhythm.of_group)

    def _policy(self) -> TierPolicyRow | None:
        return self.desk.policies.get(self._tier or "")

    def _check_limits(self) -> None:
        (due, gap), usual = (self.due_days.number(), self.min_gap_days.number()), self._usual()
        own = due is not None or gap is not None
        due = usual[0] if due is None else due
        gap = usual[1] if gap is None else gap
        sentence = ""
        if own and due is not None and gap is not None and due < gap:
            sentence = self.tr("To be contacted every %1 days, but not within %2: make it longer.")
            sentence = sentence.replace("%1", str(due)).replace("%2", str(gap))
        self.grid.say(self.due_days, sentence)

    def _check_tax_id(self) -> None:
        sentence = tax_ids.doubt(self.tax_id.text(), self.desk.settings.region)
        self.grid.say(self.tax_id, sentence)

    def list_values(self) -> dict[str, Any]:
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
        return {"terms": tuple(rows)}

    def list_stops(self) -> list[QWidget]:
        return [*self.terms.values()]


class ConsentSection(Section):
    NAME = "consent"

    def title(self) -> str:
        return self.tr("May we contact them?")

    def fill(self, body: QWidget, column: QVBoxLayout) -> None:
        self.add_own(body, column)


class GroupsSection(Section):
    NAME = "groups"
    LISTS = ("group_ids",)

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, desk)
        self.groups: GroupChooser | None = None
        self.search: TextLine | None = None

    def title(self) -> str:
        return self.tr("Groups")

    def list_words(self) -> list[str]:
        names = {row.id: row.name for row in self.desk.groups}
        return [names[one] for one in sorted(self.desk.card.group_ids)[:5] if one in names]

    def fill(self, body: QWidget, column: QVBoxLayout) -> None:
        rows = self.desk.groups
        self.groups = GroupChooser(rows, self.desk.card.group_ids)
        self.groups.setParent(body)
        self.groups.setAccessibleName(self.title())
        self.groups.setFixedHeight(self.groups.height_of(min(max(len(rows), 2), 8)))
        self.groups.itemChanged.connect(lambda *_: self.edited.emit())
        if self.groups.is_empty():
            self.groups.hide()
            hint = field_label(self.tr("The book has no groups yet; make them in the sidebar."))
            hint.setWordWrap(True)
            column.addWidget(hint)
        if len(rows) > MANY:
            self.search = TextLine(body, "", self.tr("Find a group"))
            self.search.setAccessibleName(self.search.placeholderText())
            self.search.textChanged.connect(self.groups.show_only)
            column.addWidget(self.search)
        column.addWidget(self.groups)

    def list_values(self) -> dict[str, Any]:
        assert self.groups is not None
        return {"group_ids": self.groups.chosen()}

    def list_stops(self) -> list[QWidget]:
        assert self.groups is not None
        return [self.groups] if self.search is None else [self.search, self.groups]
