"""A customer's file: all the book knows of one, gathered; written in exchange, drawn in sheets.

Private terms are in it: it is the shop's own.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime

from kehuapp.book import customer_tables, relations, summary
from kehuapp.book.activity import interactions
from kehuapp.book.activity.costs import ask_efforts
from kehuapp.book.comments import comments
from kehuapp.book.contacts.card import FIELDS, ContactCard, details_of
from kehuapp.book.contacts.fields import CONTACT, STAFF, YES_NO, Field, label_of, short_of
from kehuapp.book.rhythm.of_one import put_off_words
from kehuapp.book.settings import load_settings
from kehuapp.book.staff.staff import rows_staff
from kehuapp.book.summary import Head
from kehuapp.book.tiers import losses, tiers
from kehuapp.book.visits import visits
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.rules.costs import Costs, build_costs
from kehuapp.rules.customer_facts import CommentFact as CommentFact
from kehuapp.rules.customer_facts import CustomerFacts as CustomerFacts
from kehuapp.rules.customer_facts import Section as Section
from kehuapp.rules.customer_facts import Table as Table
from kehuapp.store.asking import together
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list
from kehuapp.text import words
from kehuapp.text.html import build_html, clean_html
from kehuapp.text.words import local_instant, tier_word, word

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
    marks += [label_of(one) for one in FIELDS.values() if one.kind == YES_NO and _has(card, one)]
    names = _names(book, head)
    tables, efforts = book.ask(
        together(customer_tables.ask_tables(contact_id, settings), ask_efforts(contact_id))
    )
    spent = build_costs(effort for _at, effort in efforts)
    sections = (
        _section(translate("Details", "Person"), _person(card, names)),
        _section(translate("Details", "How to reach"), _reach(card, names)),
        _section(translate("Details", "Important dates"), _days(card)),
        _section(translate("Details", "Good to know"), _known(card, names)),
        _section(translate("Details", "In the shop"), _shop(book, head, names, spent)),
        _section(translate("Details", "How they came"), _own(card, "origin", names)),
        _section(translate("Details", "Agreed with them"), _terms(book, card)),
        _section(translate("CustomerFile", "People"), _people(book, contact_id)),
        _section(translate("Details", "Lost and won back"), _losses(book, contact_id)),
        _section(translate("Details", "Remark"), [("", card.remark)]),
        _section(translate("Details", "Other fields"), [(r.name, r.value) for r in card.extra]),
    )
    return CustomerFacts(
        id=contact_id,
        title=card.title,
        shop=settings.shop,
        printed_at=settings.now(),
        standing=" · ".join(filter(None, (company, card.department, card.job_title))),
        marks=tuple(marks),
        photo=card.photo or "",
        sections=tuple(section for section in sections if section.lines),
        tables=tables,
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


def _has(card: ContactCard, one: Field) -> bool:
    return bool(getattr(card, one.name))


def _names(book: Book, head: Head) -> dict[str, str]:
    """The colleagues and customers that the card names, by field."""
    staff = {row.id: row.name for row in rows_staff(book)}
    linked = [one for one in FIELDS.values() if one.kind == CONTACT and _has(head.card, one)]
    people = relations.rows_people(book, [getattr(head.card, one.name) for one in linked])
    found = {row.id: row.name for row in people}
    known = {one.name: found.get(getattr(head.card, one.name), "") for one in linked}
    known |= {
        one.name: staff.get(getattr(head.card, one.name) or 0, "")
        for one in FIELDS.values()
        if one.kind == STAFF
    }
    return known | {
        "owner_id": head.owner,
        "referrer_id": head.referrer,
        "tier": tier_word(head.looks, head.card.tier),
    }


def _own(card: ContactCard, section: str, names: dict[str, str]) -> list[tuple[str, str]]:
    """What a customer has once; yes and no stand among the marks."""
    return [
        (short_of(one), text)
        for one, text in details_of(card, section, names, " · ")
        if one.kind != YES_NO
    ]


def _person(card: ContactCard, names: dict[str, str]) -> Lines:
    lines = _own(card, "person", names)
    kind = translate("Details", "Company") if card.kind == "company" else ""
    lines.insert(1, (translate("Details", "Kind"), kind))
    return lines


def _reach(card: ContactCard, names: dict[str, str]) -> Lines:
    lines = [
        (
            word(words.LABELS, p.label) or translate("Details", "Phone"),
            f"{p.raw} #{p.ext}" if p.ext and p.ext not in p.raw else p.raw,
        )
        for p in card.phones
    ]
    lines += [
        (translate("Details", "E-mail"), words.with_aside(e.address, word(words.LABELS, e.label)))
        for e in card.emails
    ]
    lines += [(i.service or translate("Details", "Messenger"), i.handle) for i in card.im]
    lines += [
        (
            translate("Details", "Address"),
            words.with_aside(f"{a.postcode} {a.text}".strip(), word(words.LABELS, a.label)),
        )
        for a in card.addresses
    ]
    return [*lines, *_own(card, "reach", names)]


def _days(card: ContactCard) -> Lines:
    lines = []
    for row in card.dates:
        label = word(words.DATE_KINDS, row.kind)
        if row.kind == "custom" and row.month is not None and row.text:
            label = row.text
        said = summary.date_words(row)
        if row.year is not None and row.month is not None and str(row.year) not in said:
            said = words.with_aside(said, str(row.year))
        lines.append((label, said))
    return lines


def _known(card: ContactCard, names: dict[str, str]) -> Lines:
    facts = [
        (word(words.TOPICS, fact.topic), words.with_aside(fact.text, fact.noted_on))
        for fact in card.facts
    ]
    return [*facts, *_own(card, "facts", names)]


def _shop(book: Book, head: Head, names: dict[str, str], spent: Costs) -> Lines:
    lines = _own(head.card, "shop", names)
    groups = "\n".join(path.replace("/", " › ") for path in head.groups)
    lines.insert(2, (translate("Details", "Groups"), groups))
    if visit := visits.find_next_visit(book, head.card.id or 0):
        when = visit.starts_at.replace("T", " ")
        planned = " · ".join(filter(None, (when, visit.place, visit.purpose)))
        lines.insert(-1, (translate("CustomerFile", "Next visit"), planned))
    if head.due_days is not None:
        every = translate("CustomerFile", "every %n day(s)", n=head.due_days)
        lines.append(
            (translate("CustomerFile", "Rhythm"), words.with_aside(every, head.rhythm_group))
        )
    if head.put_off is not None:
        told = put_off_words(head.put_off, head.settings.today())
        lines.append((translate("CustomerFile", "To contact"), told))
    lines += [
        (
            translate("CustomerFile", "Spent in 12 months"),
            customer_tables.spent_words(head.costs, head.settings),
        ),
        (
            translate("CustomerFile", "Spent in all"),
            customer_tables.spent_words(spent, head.settings),
        ),
    ]
    return lines


def _terms(book: Book, card: ContactCard) -> Lines:
    return [
        (topic, own or words.with_aside(of_tier, translate("Details", "as the tier")))
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
        cause = words.label_and(word(words.LOSS_CAUSES, row.cause), row.detail)
        lines += [
            (row.lost_on, cause),
            (
                translate("Details", "Remedy"),
                words.with_aside(row.remedy, row.remedy_done_on) if row.remedy else "",
            ),
            (translate("Details", "Winning back"), word(words.WIN_BACKS, row.win_back)),
        ]
    return lines
