"""A customer's file: all the book knows of one, gathered; written in exchange, drawn in sheets.

Private terms are in it: it is the shop's own.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime

from kehuapp.book import interactions, relations, sales, summary, visits
from kehuapp.book.comments import comments
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.settings import Settings, load_settings
from kehuapp.book.staff.staff import rows_staff
from kehuapp.book.summary import Head
from kehuapp.book.tiers import losses, tiers
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.rules.customer_facts import CommentFact as CommentFact
from kehuapp.rules.customer_facts import CustomerFacts as CustomerFacts
from kehuapp.rules.customer_facts import Section as Section
from kehuapp.rules.customer_facts import Table as Table
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list
from kehuapp.text import words
from kehuapp.text.html import build_html, clean_html
from kehuapp.text.words import local_instant, money, number, tier_word, word

_PART = 200
Lines = Sequence[tuple[str, str]]


def load_customer(book: Book, contact_id: int) -> CustomerFacts:
    """Everything but the comments; Trouble when there is no such customer."""
    settings = load_settings(book)
    head = summary.load_head(book, contact_id, settings.today())
    card = head.card
    company = card.company if card.company != card.title else ""
    tier = f"{words.TIER_MARKS.get(card.tier or '', '')} {tier_word(head.looks, card.tier)}".strip()
    marks = [tier] if tier else []
    if card.do_not_contact:
        marks.append(translate("Sheet", "Do not contact"))
    if card.no_festive:
        marks.append(translate("Details", "No greetings on festivals"))
    sections = (
        _section(translate("Details", "Person"), _person(card)),
        _section(translate("Details", "Reach"), _reach(card)),
        _section(translate("Details", "Days to remember"), _days(card)),
        _section(translate("Details", "Good to know"), _known(card)),
        _section(translate("Details", "In the shop"), _shop(book, head)),
        _section(translate("Details", "How they came"), _origin(head)),
        _section(translate("Details", "Agreed with them"), _terms(book, card)),
        _section(translate("CustomerFile", "People"), _people(book, contact_id)),
        _section(translate("Details", "Lost and won back"), _losses(book, contact_id)),
        _section(translate("Details", "Remark"), [("", card.remark)]),
        _section(translate("Details", "Other fields"), [(r.name, r.value) for r in card.extra]),
    )
    tables = (_met(book, contact_id, settings), _bought(book, contact_id, settings))
    return CustomerFacts(
        id=contact_id,
        title=card.title,
        shop=settings.shop,
        printed_at=settings.now(),
        standing=" · ".join(filter(None, (company, card.department, card.job_title))),
        marks=tuple(marks),
        photo=card.photo or "",
        sections=tuple(section for section in sections if section.lines),
        tables=tuple(table for table in tables if table.rows),
        comments=head.comments,
        sample_data=settings.sample,
    )


def each_comment(book: Book, contact_id: int) -> Iterator[CommentFact]:
    """The customer's comments, pinned ones first, then newest first, some hundred at a time."""
    zone = load_settings(book).zone
    ids = [
        row[0]
        for row in book.query(
            "SELECT id FROM comment WHERE contact_id = ? AND deleted_at IS NULL "
            "ORDER BY pinned DESC, dated DESC, id DESC",
            (contact_id,),
        )
    ]
    told = _told_of(book, contact_id, zone)
    for start in range(0, len(ids), _PART):
        part = ids[start : start + _PART]
        found = {
            row[0]: comments.build_row(row)
            for row in book.query(f"{comments.COLUMNS} WHERE c.id IN {id_list(part)}")
        }
        for row in (found[one] for one in part if one in found):
            about = told.get(("visit", row.visit)) or told.get(("call", row.call)) or ""
            yield CommentFact(
                _wall_clock(row.dated, zone), row.author, row.pinned, about, _clean(row)
            )


def _clean(row: comments.CommentRow) -> str:
    """Cleaned once more: another program may have written into the book."""
    try:
        return clean_html(row.html)
    except Trouble:
        return build_html(row.text)


def _told_of(book: Book, contact_id: int, zone: str) -> dict[tuple[str, int | None], str]:
    """What the visits and the contacts made are called, of which comments tell."""
    told: dict[tuple[str, int | None], str] = {}
    for row_id, starts_at in book.query(
        "SELECT id, starts_at FROM trip_stop WHERE contact_id = ?", (contact_id,)
    ):
        when = starts_at.replace("T", " ")
        told["visit", row_id] = translate("Handover", "Visit %1", when)
    for row in interactions.rows_interactions(book, contact_id):
        when = f"{_wall_clock(row.at, zone):%Y-%m-%d %H:%M}"
        told["call", row.id] = f"{word(words.INTERACTION_KINDS, row.kind)} {when}"
    return told


def _wall_clock(instant: str, zone: str) -> datetime:
    return local_instant(instant, zone).replace(tzinfo=None)


def _section(title: str, lines: Lines) -> Section:
    return Section(title, tuple((label, text.strip()) for label, text in lines if text.strip()))


def _person(card: ContactCard) -> Lines:
    kind = translate("Details", "Company") if card.kind == "company" else ""
    return [
        (translate("Details", "Name"), card.name),
        (translate("Details", "Kind"), kind),
        (translate("Details", "Nickname"), card.nickname),
        (translate("Details", "Form of address"), card.salutation),
        (translate("Details", "Reading"), card.reading),
        (translate("Details", "Company"), card.company),
        (translate("Details", "Department"), card.department),
        (translate("Details", "Title"), card.job_title),
        (translate("Details", "Role"), word(words.ROLES, card.role)),
        (translate("Details", "Tax id"), card.tax_id),
    ]


def _reach(card: ContactCard) -> Lines:
    lines = [
        (
            word(words.LABELS, p.label) or translate("Details", "Phone"),
            f"{p.raw} #{p.ext}" if p.ext and p.ext not in p.raw else p.raw,
        )
        for p in card.phones
    ]
    lines += [
        (translate("Details", "E-mail"), _with(e.address, word(words.LABELS, e.label)))
        for e in card.emails
    ]
    lines += [(i.service or translate("Details", "Messenger"), i.handle) for i in card.im]
    lines += [
        (
            translate("Details", "Address"),
            _with(f"{a.postcode} {a.text}".strip(), word(words.LABELS, a.label)),
        )
        for a in card.addresses
    ]
    return [*lines, (translate("Details", "Best time"), card.best_time)]


def _with(text: str, aside: str) -> str:
    return f"{text} ({aside})" if aside else text


def _days(card: ContactCard) -> Lines:
    lines = []
    for row in card.dates:
        label = word(words.DATE_KINDS, row.kind)
        if row.kind == "custom" and row.month is not None and row.text:
            label = row.text
        said = summary.date_words(row)
        if row.year is not None and row.month is not None and str(row.year) not in said:
            said = f"{said} ({row.year})"
        lines.append((label, said))
    return lines


def _known(card: ContactCard) -> Lines:
    facts = [
        (word(words.TOPICS, fact.topic), _with(fact.text, fact.noted_on)) for fact in card.facts
    ]
    return [
        *facts,
        (translate("Details", "Buys now from"), card.competitor),
        (translate("Details", "Outlook"), card.outlook),
    ]


def _shop(book: Book, head: Head) -> Lines:
    card = head.card
    staff = {row.id: row.name for row in rows_staff(book)}
    own_due = own_gap = planned = ""
    if card.due_days is not None:
        own_due = translate("Details", "every %n day(s)", n=card.due_days)
    if card.min_gap_days is not None:
        own_gap = translate("Details", "%n day(s) at least", n=card.min_gap_days)
    if visit := visits.find_next_visit(book, card.id or 0):
        planned = " · ".join(
            filter(None, (visit.starts_at.replace("T", " "), visit.place, visit.purpose))
        )
    return [
        (translate("Details", "Tier"), tier_word(head.looks, card.tier)),
        (translate("Details", "Stage"), word(words.STAGES, card.stage)),
        (translate("Details", "Groups"), "\n".join(p.replace("/", " › ") for p in head.groups)),
        (translate("Details", "Area"), card.area),
        (translate("Details", "Owner"), head.owner),
        (translate("Details", "Who stands in"), staff.get(card.backup_owner_id or 0, "")),
        (translate("Details", "Own rhythm"), own_due),
        (translate("Details", "Own pause"), own_gap),
        (translate("CustomerFile", "Next visit"), planned),
        (
            translate("Details", "Consent"),
            " · ".join(filter(None, (card.consent_on, card.consent_how))),
        ),
    ]


def _origin(head: Head) -> Lines:
    card = head.card
    return [
        (translate("Details", "Source"), word(words.SOURCES, card.source)),
        (translate("Details", "Introduced by"), head.referrer),
        (translate("Details", "Thank-you"), card.referral_reward),
        (translate("Details", "Given on"), card.reward_given_on),
        (translate("Details", "First contact"), card.first_contact_on),
    ]


def _terms(book: Book, card: ContactCard) -> Lines:
    return [
        (topic, own or _with(of_tier, translate("Details", "as the tier")))
        for topic, own, of_tier in tiers.terms_for(book, card)
        if own or of_tier
    ]


def _people(book: Book, contact_id: int) -> Lines:
    return [
        (word(words.RELATIONS, row.kind), " · ".join(filter(None, (row.name, row.about, row.note))))
        for row in relations.rows_relations(book, contact_id)
    ]


def _losses(book: Book, contact_id: int) -> Lines:
    lines = []
    for row in losses.rows_losses(book, contact_id):
        cause = ": ".join(filter(None, (word(words.LOSS_CAUSES, row.cause), row.detail)))
        lines += [
            (row.lost_on, cause),
            (
                translate("Details", "Remedy"),
                _with(row.remedy, row.remedy_done_on) if row.remedy else "",
            ),
            (translate("Details", "Winning back"), word(words.WIN_BACKS, row.win_back)),
        ]
    return lines


def _met(book: Book, contact_id: int, settings: Settings) -> Table:
    rows = tuple(
        (
            f"{_wall_clock(row.at, settings.zone):%Y-%m-%d %H:%M}",
            word(words.INTERACTION_KINDS, row.kind),
            "\n".join(filter(None, (row.summary, f"→ {row.next_step}" if row.next_step else ""))),
            row.staff,
        )
        for row in interactions.rows_interactions(book, contact_id)
    )
    columns = (
        translate("Sheet", "Date"),
        translate("Details", "Kind"),
        translate("Sheet", "Summary"),
        translate("CustomerFile", "By"),
    )
    return Table(translate("CustomerFile", "Contacts made"), columns, rows)


def _bought(book: Book, contact_id: int, settings: Settings) -> Table:
    rows = tuple(
        (
            row.on_date,
            row.item,
            f"{number(row.quantity)} {row.unit}".strip(),
            money(-row.amount if row.is_return else row.amount, settings.currency),
            row.note,
        )
        for row in sales.rows_sales(book, contact_id)
    )
    columns = (
        translate("Sheet", "Date"),
        translate("Sheet", "Item"),
        translate("Sheet", "Quantity"),
        translate("Sheet", "Amount"),
        translate("Sheet", "Note"),
    )
    return Table(translate("CustomerFile", "Sales"), columns, rows, (3,))
