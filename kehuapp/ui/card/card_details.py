"""The tab with everything else known about a customer: which sections, which lines, what is said.

Only what is said is shown; how it is drawn is in card_page, people are in card_people.
"""

from datetime import date

from kehuapp.book import summary
from kehuapp.book.contacts.contacts import AddressRow, ContactCard, DateRow, PhoneRow
from kehuapp.book.relations import rows_people
from kehuapp.book.settings import Settings
from kehuapp.book.staff.staff import rows_staff
from kehuapp.book.summary import Head
from kehuapp.book.tiers import losses, tiers
from kehuapp.book.tiers.losses import LossRow
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui.card.card_page import Line, Page, Section

MOST_CHANGES = 50  # of the tier, the latest first


class Details(Page):
    """Sections of label and value; empty ones are not shown."""

    def show_details(self, book: Book, head: Head, settings: Settings) -> None:
        """Show the customer."""
        card = head.card
        linked = [one for one in (card.company_contact_id, card.referrer_id) if one]
        people = {row.id: row.name for row in rows_people(book, linked)}
        sections = [
            Section(self.tr("Person"), self._person(card, people), "left"),
            Section(self.tr("Reach"), self._reach(card), "left"),
            Section(self.tr("Days to remember"), self._days(card, settings.today()), "left"),
            Section(self.tr("Good to know"), self._facts(card), "left"),
            Section(self.tr("In the shop"), self._shop(book, head), "right"),
            Section(self.tr("How they came"), self._origin(head, people), "right"),
            Section(self.tr("Agreed with them"), self._terms(book, card), "right"),
            Section(self.tr("Lost and won back"), self._losses(book, card), "right"),
            Section(self.tr("Changes of tier"), self._changes(book, head, settings), "right"),
            Section(self.tr("Remark"), said([Line("", card.remark)])),
            Section(self.tr("Other fields"), said([Line(r.name, r.value) for r in card.extra])),
        ]
        self.show_sections(sections)

    def _person(self, card: ContactCard, people: dict[int, str]) -> tuple[Line, ...]:
        firm = people.get(card.company_contact_id or 0, "")
        written = card.company or firm
        return said(
            [
                Line(self.tr("Name"), card.name),
                Line(self.tr("Kind"), self.tr("Company") if card.kind == "company" else ""),
                Line(self.tr("Nickname"), card.nickname),
                Line(self.tr("Form of address"), card.salutation),
                Line(self.tr("Reading"), card.reading),
                Line(
                    self.tr("Company"),
                    written,
                    link=f"contact:{card.company_contact_id}" if firm else "",
                    after=firm if firm != written else "",
                ),
                Line(self.tr("Department"), card.department),
                Line(self.tr("Title"), card.job_title),
                Line(self.tr("Role"), words.word(words.ROLES, card.role)),
                Line(self.tr("Tax id"), card.tax_id),
            ]
        )

    def _reach(self, card: ContactCard) -> tuple[Line, ...]:
        lines = [Line("", self.tr("Do not contact"), mark="warning")] * card.do_not_contact
        lines.append(Line(self.tr("Best time"), card.best_time))
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

    def _days(self, card: ContactCard, today: date) -> tuple[Line, ...]:
        lines = []
        for row in card.dates:
            early = ""
            if row.remind_days is not None:
                early = self.tr("reminded %n day(s) before", "", row.remind_days)
            label = words.word(words.DATE_KINDS, row.kind)
            if row.kind == "custom" and row.month is not None and row.text:
                label = row.text
            lines.append(Line(label, day_words(row), after=early))
        upcoming = [each for each in summary.next_dates(card, today) if each.endswith("）")]
        if upcoming:
            lines.append(Line(self.tr("Next"), upcoming[0]))
        return said(lines)

    def _facts(self, card: ContactCard) -> tuple[Line, ...]:
        facts = [
            Line(words.word(words.TOPICS, fact.topic), fact.text, after=fact.noted_on)
            for fact in card.facts
        ]
        return said(
            [
                *facts,
                Line(self.tr("Buys now from"), card.competitor),
                Line(self.tr("Outlook"), card.outlook),
            ]
        )

    def _shop(self, book: Book, head: Head) -> tuple[Line, ...]:
        card = head.card
        staff = {row.id: row.name for row in rows_staff(book)} if card.backup_owner_id else {}
        own_due, own_gap = "", ""
        if card.due_days is not None:
            own_due = self.tr("every %n day(s)", "", card.due_days)
        if card.min_gap_days is not None:
            own_gap = self.tr("%n day(s) at least", "", card.min_gap_days)
        return said(
            [
                Line(
                    self.tr("Tier"),
                    words.tier_word(head.looks, card.tier),
                    links=self._change(card, "tier"),
                ),
                Line(
                    self.tr("Stage"),
                    words.word(words.STAGES, card.stage),
                    links=self._change(card, "stage"),
                    mark="warning" if card.stage == "lost" else "",
                ),
                Line(self.tr("Groups"), "\n".join(p.replace("/", " › ") for p in head.groups)),
                Line(self.tr("Area"), card.area),
                Line(self.tr("Owner"), head.owner),
                Line(self.tr("Who stands in"), staff.get(card.backup_owner_id or 0, "")),
                Line(self.tr("Own rhythm"), own_due),
                Line(self.tr("Own pause"), own_gap),
                Line(
                    self.tr("Greetings"),
                    self.tr("No greetings on festivals") if card.no_festive else "",
                    mark="warning",
                ),
                Line(
                    self.tr("Consent"),
                    " • ".join(filter(None, (card.consent_on, card.consent_how))),
                ),
            ]
        )

    def _origin(self, head: Head, people: dict[int, str]) -> tuple[Line, ...]:
        card = head.card
        known = card.referrer_id in people
        return said(
            [
                Line(self.tr("Source"), words.word(words.SOURCES, card.source)),
                Line(
                    self.tr("Introduced by"),
                    people.get(card.referrer_id or 0, head.referrer),
                    link=f"contact:{card.referrer_id}" if known else "",
                ),
                Line(self.tr("Thank-you"), card.referral_reward),
                Line(self.tr("Given on"), card.reward_given_on),
                Line(self.tr("First contact"), card.first_contact_on),
            ]
        )

    def _terms(self, book: Book, card: ContactCard) -> tuple[Line, ...]:
        """What is their own, and beside it or instead of it what their tier gets."""
        lines = []
        for topic, own, of_tier in tiers.terms_for(book, card):
            if own:
                beside = self.tr("tier: %1").replace("%1", of_tier) if of_tier else ""
                lines.append(Line(topic, own, after=beside))
            else:
                lines.append(Line(topic, of_tier, after=self.tr("as the tier"), mark="quiet"))
        return said(lines)

    def _losses(self, book: Book, card: ContactCard) -> tuple[Line, ...]:
        lines: list[Line] = []
        for row in losses.rows_losses(book, card.id or 0):
            lines += self._loss(row, self._change(card, "loss") if row.is_open else ())
        return said(lines)

    def _change(self, card: ContactCard, what: str) -> tuple[tuple[str, str], ...]:
        return () if card.deleted else ((self.tr("Change…"), f"{what}:{card.id}"),)

    def _loss(self, row: LossRow, links: tuple[tuple[str, str], ...]) -> list[Line]:
        cause = words.word(words.LOSS_CAUSES, row.cause)
        remedy = self.tr("done %1").replace("%1", row.remedy_done_on) if row.remedy_done_on else ""
        return [
            Line(row.lost_on, ": ".join(filter(None, (cause, row.detail))), after=row.staff),
            Line(self.tr("Remedy"), row.remedy, after=remedy if row.remedy else ""),
            Line(self.tr("Winning back"), words.word(words.WIN_BACKS, row.win_back), links=links),
        ]

    def _changes(self, book: Book, head: Head, settings: Settings) -> tuple[Line, ...]:
        none = self.tr("none")
        lines = []
        for row in tiers.rows_tier_changes(book, head.card.id or 0)[:MOST_CHANGES]:
            on = words.local_instant(row.at, settings.zone).date().isoformat()
            before = words.tier_word(head.looks, row.before) or none
            after = words.tier_word(head.looks, row.after) or none
            why = " • ".join(filter(None, (row.reason, row.staff)))
            lines.append(Line(on, f"{before} → {after}", after=why))
        return said(lines)


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
    return f"{said_so} ({row.year})"
