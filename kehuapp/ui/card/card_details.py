"""The tab with everything else known about a customer: which sections, which lines, what is said.

Only what is said is shown; how it is drawn is in card_page, people are in card_people.
"""

from kehuapp.book import summary
from kehuapp.book.contacts.card import (
    FIELDS,
    AddressRow,
    ContactCard,
    DateRow,
    PhoneRow,
    details_of,
)
from kehuapp.book.contacts.fields import BETWEEN, CONTACT, DAY, STAFF, YES_NO, label_of, short_of
from kehuapp.book.relations import rows_people
from kehuapp.book.settings import Settings
from kehuapp.book.staff.staff import rows_staff
from kehuapp.book.summary import Head
from kehuapp.book.tiers import losses, tiers
from kehuapp.book.tiers.losses import LossRow
from kehuapp.store.asking import together
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui.card.card_page import Line, Page, Section

MOST_CHANGES = 50  # of the tier, the latest first


class Details(Page):
    """Sections of label and value; empty ones are not shown."""

    def show_details(self, book: Book, head: Head, settings: Settings) -> None:
        """Show the customer."""
        card = head.card
        names = self._names(book, head)
        policies, lost, changes = book.ask(
            together(
                tiers.ask_tier_policies(),
                losses.ask_losses(card.id or 0),
                tiers.ask_tier_changes(card.id or 0),
            )
        )
        sections = [
            Section(self.tr("Person"), self._person(card, names), "left"),
            Section(self.tr("How to reach"), self._reach(card, names), "left"),
            Section(self.tr("Important dates"), self._days(card, settings), "left"),
            Section(self.tr("Good to know"), self._facts(card, names), "left"),
            Section(self.tr("In the shop"), self._shop(head, names), "right"),
            Section(self.tr("How they came"), self._origin(head, names), "right"),
            Section(self.tr("Agreed with them"), self._terms(card, policies), "right"),
            Section(self.tr("Lost and won back"), self._losses(card, lost), "right"),
            Section(self.tr("Changes of tier"), self._changes(head, changes, settings), "right"),
            Section(self.tr("Remark"), said([Line("", card.remark)])),
            Section(self.tr("Other fields"), said([Line(r.name, r.value) for r in card.extra])),
        ]
        self.show_sections(sections)

    def _names(self, book: Book, head: Head) -> dict[str, str]:
        """The colleagues and customers that the card names, by field; read only when there are."""
        linked = {
            name: getattr(head.card, name)
            for name, one in FIELDS.items()
            if one.kind in (STAFF, CONTACT) and getattr(head.card, name)
        }
        people = [one for name, one in linked.items() if FIELDS[name].kind == CONTACT]
        known = {CONTACT: {row.id: row.name for row in rows_people(book, people)}, STAFF: {}}
        names = {"owner_id": head.owner, "tier": words.tier_word(head.looks, head.card.tier)}
        if any(name not in names for name in linked if FIELDS[name].kind == STAFF):
            known[STAFF] = {row.id: row.name for row in rows_staff(book)}
        return {n: known[FIELDS[n].kind].get(one, "") for n, one in linked.items()} | names

    def _own(
        self, card: ContactCard, section: str, names: dict[str, str], **special: Line
    ) -> list[Line]:
        """The lines of the fields that a customer has once; some are more than label and words."""
        return [
            special.get(one.name)
            or Line(
                short_of(one),
                _with_days(text) if one.kind == DAY else text,
                mark="warning" if one.kind == YES_NO else "",
            )
            for one, text in details_of(card, section, names)
        ]

    def _person(self, card: ContactCard, names: dict[str, str]) -> tuple[Line, ...]:
        firm = names.get("company_contact_id", "")
        written = card.company or firm
        company = Line(
            short_of(FIELDS["company"]),
            written,
            link=f"contact:{card.company_contact_id}" if firm else "",
            after=firm if firm != written else "",
        )
        lines = self._own(card, "person", names, company=company)
        kind = self.tr("Company") if card.kind == "company" else ""
        lines.insert(1, Line(self.tr("Kind"), kind))
        return said(lines)

    def _reach(self, card: ContactCard, names: dict[str, str]) -> tuple[Line, ...]:
        quiet = label_of(FIELDS["do_not_contact"]) if card.do_not_contact else ""
        lines = self._own(card, "reach", names, do_not_contact=Line("", quiet, mark="warning"))
        lines += [
            Line(words.word(words.LABELS, p.label) or self.tr("Phone"), phone_words(p))
            for p in card.phones
        ]
        lines += [
            Line(self.tr("E-mail"), e.address, after=words.word(words.LABELS, e.label))
            for e in card.emails
        ]
        lines += [Line(i.service or self.tr("Messenger"), i.handle) for i in card.im]
        lines += [
            Line(self.tr("Address"), address_words(a), after=words.word(words.LABELS, a.label))
            for a in card.addresses
        ]
        return said(lines)

    def _days(self, card: ContactCard, settings: Settings) -> tuple[Line, ...]:
        lines = []
        for row in card.dates:
            early = ""
            if row.remind_days is not None:
                early = self.tr("reminded %n day(s) before", "", row.remind_days)
            lines.append(Line(summary.day_called(row), day_words(row), after=early))
        coming = summary.find_next_date(card, settings.today(), settings.ordinary_month)
        lines.append(Line(self.tr("Next"), coming))
        return said(lines)

    def _facts(self, card: ContactCard, names: dict[str, str]) -> tuple[Line, ...]:
        facts = [
            Line(
                words.word(words.TOPICS, fact.topic),
                fact.text,
                after=words.written_day(fact.noted_on),
            )
            for fact in card.facts
        ]
        return said([*facts, *self._own(card, "facts", names)])

    def _shop(self, head: Head, names: dict[str, str]) -> tuple[Line, ...]:
        card = head.card
        tier = Line(self.tr("Tier"), names.get("tier", ""), links=self._change(card, "tier"))
        stage = Line(
            self.tr("Stage"),
            words.word(words.STAGES, card.stage),
            links=self._change(card, "stage"),
            mark="warning" if card.stage == "lost" else "",
        )
        lines = self._own(card, "shop", names, tier=tier, stage=stage)
        groups = "\n".join(path.replace("/", " › ") for path in head.groups)
        lines.insert(2, Line(self.tr("Groups"), groups))
        return said(lines)

    def _origin(self, head: Head, names: dict[str, str]) -> tuple[Line, ...]:
        known = names.get("referrer_id", "")
        referrer = Line(
            short_of(FIELDS["referrer_id"]),
            known or head.referrer,
            link=f"contact:{head.card.referrer_id}" if known else "",
        )
        return said(self._own(head.card, "origin", names, referrer_id=referrer))

    def _terms(
        self, card: ContactCard, policies: dict[str, tiers.TierPolicyRow]
    ) -> tuple[Line, ...]:
        """What is their own, and beside it or instead of it what their tier gets."""
        lines = []
        for topic, own, of_tier in tiers.terms_of(card, policies):
            if own:
                beside = self.tr("tier: %1").replace("%1", of_tier) if of_tier else ""
                lines.append(Line(topic, own, after=beside))
            else:
                lines.append(Line(topic, of_tier, after=self.tr("as the tier"), mark="quiet"))
        return said(lines)

    def _losses(self, card: ContactCard, lost: list[LossRow]) -> tuple[Line, ...]:
        lines: list[Line] = []
        for row in lost:
            lines += self._loss(row, self._change(card, "loss") if row.is_open else ())
        return said(lines)

    def _change(self, card: ContactCard, what: str) -> tuple[tuple[str, str], ...]:
        return () if card.deleted else ((self.tr("Change…"), f"{what}:{card.id}"),)

    def _loss(self, row: LossRow, links: tuple[tuple[str, str], ...]) -> list[Line]:
        cause = words.word(words.LOSS_CAUSES, row.cause)
        done = words.written_day(row.remedy_done_on)
        remedy = self.tr("done %1").replace("%1", done) if done else ""
        return [
            Line(
                words.written_day(row.lost_on), words.label_and(cause, row.detail), after=row.staff
            ),
            Line(self.tr("Remedy"), row.remedy, after=remedy if row.remedy else ""),
            Line(self.tr("Winning back"), words.word(words.WIN_BACKS, row.win_back), links=links),
        ]

    def _changes(
        self, head: Head, changes: list[tiers.TierChangeRow], settings: Settings
    ) -> tuple[Line, ...]:
        none = self.tr("none")
        lines = []
        for row in changes[:MOST_CHANGES]:
            day = words.local_instant(row.at, settings.zone).date()
            on = words.plain_day(day.year, day.month, day.day)
            before = words.tier_word(head.looks, row.before) or none
            after = words.tier_word(head.looks, row.after) or none
            why = " · ".join(filter(None, (row.reason, row.staff)))
            lines.append(Line(on, f"{before} → {after}", after=why))
        return said(lines)


def _with_days(text: str) -> str:
    """What is said of a day, and perhaps of more behind it, with the day as it is read here."""
    day, between, more = text.partition(BETWEEN)
    return f"{words.written_day(day)}{between}{more}"


def said(lines: list[Line]) -> tuple[Line, ...]:
    """Only the lines that say something."""
    return tuple(line for line in lines if line.text.strip())


def phone_words(row: PhoneRow) -> str:
    """A number as written, with its extension."""
    if row.ext and row.ext not in row.raw:
        return f"{row.raw} #{row.ext}"
    return row.raw


def address_words(row: AddressRow) -> str:
    """Postcode and address."""
    return f"{row.postcode} {row.text}".strip()


def day_words(row: DateRow) -> str:
    """A day in words, with its year where the words leave it out."""
    said_so = summary.date_words(row)
    if row.year is None or row.month is None or str(row.year) in said_so:
        return said_so
    return words.with_aside(said_so, str(row.year))
