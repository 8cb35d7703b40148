"""One customer's facts gathered from all subjects: for the head of the card and the visit sheet."""

import re
from datetime import date, datetime
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from kehuapp.book.activity import costs, interactions
from kehuapp.book.activity.interactions import InteractionRow
from kehuapp.book.comments import comments
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard, DateRow
from kehuapp.book.groups import groups
from kehuapp.book.plans import needs, tasks
from kehuapp.book.plans.needs import NeedRow
from kehuapp.book.plans.tasks import TaskRow
from kehuapp.book.rhythm.of_one import ask_rhythm
from kehuapp.book.rhythm.snoozes import SnoozeRow
from kehuapp.book.sales import sales
from kehuapp.book.settings import Settings, ask_settings
from kehuapp.book.tiers import tiers
from kehuapp.book.tiers.tiers import TierPolicyRow
from kehuapp.book.visits import codes, visits
from kehuapp.book.visits.last_sheet import LastSheet, ask_last_sheet
from kehuapp.book.visits.visits import Visit
from kehuapp.i18n import translate
from kehuapp.rules import cadence, occasions
from kehuapp.rules.costs import Costs
from kehuapp.rules.sales_figures import SaleAmount, SalesFigures, build_figures
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.text.html import plain_text
from kehuapp.text.words import TierLooks, local_instant, money, tier_word, word

if TYPE_CHECKING:
    from kehuapp.book.plans.plan_lines import Open
    from kehuapp.rules.visits.visit_facts import ContactFact, SaleFact, VisitFacts


class Head(NamedTuple):
    """What the top of a card says; `figures` in minor units."""

    card: ContactCard
    looks: TierLooks
    owner: str
    referrer: str
    groups: tuple[str, ...]
    last_contact: date | None
    last_kind: str
    due: cadence.Due
    due_days: int | None
    figures: SalesFigures
    next_visit: Visit | None
    comments: int
    interactions: int
    sales: int
    costs: Costs  # of the same 12 months as the figures
    settings: Settings
    owed: list[TaskRow]
    needs: list[NeedRow]
    rhythm_group: str = ""
    remedy: str = ""
    put_off: SnoozeRow | None = None


def load_head(book: Book, contact_id: int, today: date | None = None) -> Head:
    """Everything the head shows, in one round; Trouble when there is no such customer."""
    counts = (
        "SELECT (SELECT count(*) FROM comment WHERE contact_id = ? AND deleted_at IS NULL), "
        "(SELECT count(*) FROM interaction WHERE contact_id = ? AND deleted_at IS NULL), "
        "(SELECT count(*) FROM sale WHERE contact_id = ? AND deleted_at IS NULL)"
    )
    (
        settings,
        cards,
        of_tiers,
        paths,
        last,
        bought,
        visit,
        people,
        counted,
        efforts,
        owed,
        wanted,
        rhythm,
    ) = book.ask(
        together(
            ask_settings(),
            contacts.ask_contacts([contact_id]),
            tiers.ask_tier_policies(),
            groups.ask_paths_of_contact(contact_id),
            interactions.ask_interactions(contact_id, 1),
            sales.ask_sales(contact_id),
            visits.ask_next_visit(contact_id),
            _ask_people(contact_id),
            rows_of(counts, (contact_id,) * 3),
            costs.ask_efforts(contact_id),
            tasks.ask_owed(contact_id),
            needs.ask_open_needs(contact_id),
            ask_rhythm(contact_id, today),
        )
    )
    card = contacts.the_only(cards)
    last_on = local_instant(last[0].at, settings.zone).date() if last else None
    day = today or settings.today()
    return Head(
        card=card,
        looks=tiers.looks_of(of_tiers),
        owner=people[0],
        referrer=people[1],
        groups=tuple(paths),
        last_contact=last_on,
        last_kind=last[0].kind if last else "",
        due=rhythm.due,
        due_days=rhythm.due_days,
        rhythm_group=rhythm.group,
        remedy=rhythm.remedy,
        put_off=rhythm.put_off,
        figures=build_figures(_amounts(bought), day),
        next_visit=visit,
        comments=counted[0][0],
        interactions=counted[0][1],
        sales=counted[0][2],
        costs=costs.costs_within(efforts, costs.window(day, settings.zone)),
        settings=settings,
        owed=owed,
        needs=wanted,
    )


def _ask_people(contact_id: int) -> Asking[tuple[str, str, dict[int | None, str]]]:
    """Who looks after a customer, who introduced them, and the names of all of the staff."""
    named, staff = yield [
        (
            "SELECT coalesce(s.name, ''), coalesce(nullif(r.name, ''), r.company, '') "
            "FROM contact AS c LEFT JOIN staff AS s ON s.id = c.owner_id "
            "LEFT JOIN contact AS r ON r.id = c.referrer_id WHERE c.id = ?",
            (contact_id,),
        ),
        ("SELECT id, name FROM staff", ()),
    ]
    owner, referrer = named[0] if named else ("", "")
    return owner, referrer, dict(staff)


def _amounts(rows: list[sales.SaleRow]) -> list[SaleAmount]:
    return [
        SaleAmount(date.fromisoformat(r.on_date), r.amount, r.profit, r.is_return) for r in rows
    ]


def load_visit_facts(
    book: Book, contact_id: int, staff: str = "", *, visit_id: int | None = None
) -> "VisitFacts":
    """The finished facts of a customer's next visit, or of one without an appointment yet; with a
    `visit_id` those of that visit, whatever became of it."""
    from kehuapp.book.plans import plan_lines
    from kehuapp.rules.visits.visit_facts import VisitFacts

    settings, cards, visit, printed, bought, met, written, policies, people, plans = book.ask(
        together(
            ask_settings(),
            contacts.ask_contacts([contact_id]),
            visits.ask_next_visit(contact_id) if visit_id is None else visits.ask_visit(visit_id),
            together(codes.ask_number(), ask_last_sheet(contact_id)),
            sales.ask_sales(contact_id),
            interactions.ask_interactions(contact_id),
            comments.ask_comments(contact_id),
            tiers.ask_tier_policies(),
            _ask_people(contact_id),
            plan_lines.ask_open(contact_id),
        )
    )
    card = contacts.the_only(cards)
    owner, referrer, staff_names = people
    today = settings.today()
    stop = visit or Visit(contact_id=contact_id)
    figures = build_figures(_amounts(bought), today)
    said = [_beside_tables(c).split("\n")[0] for c in written if not c.pinned]
    pinned = next((_beside_tables(c) for c in written if c.pinned), card.remark)
    return VisitFacts(
        shop=settings.shop,
        staff=staff_names.get(stop.staff_id, "") or staff,
        code=_code(visit, contact_id, printed[0]),
        printed_at=settings.now(),
        name=card.title,
        visit_at=datetime.fromisoformat(visit.starts_at) if visit else None,
        salutation=card.salutation,
        company=card.company if card.title != card.company else "",
        job_title=card.job_title,
        role=word(words.ROLES, card.role),
        tier=card.tier,
        tier_words=tier_word(tiers.looks_of(policies), card.tier),
        phones=tuple((word(words.LABELS, p.label), _with_ext(p)) for p in card.phones),
        address=card.addresses[0].text if card.addresses else "",
        owner=owner,
        source=word(words.SOURCES, card.source),
        referrer=referrer,
        dial=next((p.e164 or p.raw for p in card.phones), ""),
        do_not_contact=card.do_not_contact,
        terms=_terms(card, policies),
        place=stop.place,
        confirmed=stop.confirmed,
        purpose=stop.purpose,
        wanted=stop.wanted,
        # Without a pinned comment the plain remark (a phone's note) is what to remember.
        pinned=pinned.replace("\n", " "),
        family=_fact(card, "family"),
        hobbies=_fact(card, "hobby"),
        diet=_fact(card, "diet"),
        dislikes=_fact(card, "dislike"),
        dates=next_dates(card, today, settings.ordinary_month),
        last_gift=_last_gift(met, settings),
        sales=tuple(_sale_fact(row, settings) for row in bought[:5]),
        total12=money(figures.total12, settings.currency),
        previous12=money(figures.previous12, settings.currency) if figures.previous12 else "",
        profit12=None if figures.profit12 is None else money(figures.profit12, settings.currency),
        usual_gap_days=figures.usual_gap_days,
        last_satisfaction=next((r.satisfaction for r in met if r.satisfaction), None),
        promises=_promises(plans, met, today),
        needs=_needs(plans, today),
        contacts=_told(met, settings, printed[1]),
        comments=tuple(filter(None, said))[:3],
        pictures=_pictures(written),
        visit_id=stop.id,
        talk_sales=stop.talk_sales,
        talk_market=stop.talk_market,
        talk_problems=stop.talk_problems,
        materials=_lines(stop.materials),
        sample_data=settings.sample,
    )


def _told(
    met: list[InteractionRow], settings: Settings, sheet: LastSheet
) -> "tuple[ContactFact, ...]":
    """The last contacts made; the last visit with what its sheet says besides."""
    from kehuapp.rules.visits.visit_facts import ContactFact

    return tuple(
        ContactFact(
            local_instant(row.at, settings.zone).date(),
            word(words.INTERACTION_KINDS, row.kind),
            " · ".join(filter(None, (*row.told(), _on(sheet, row)))),
        )
        for row in met[:3]
    )


def _on(sheet: LastSheet, row: InteractionRow) -> str:
    return sheet.told if row.trip_stop_id is not None and row.trip_stop_id == sheet.visit_id else ""


def _pictures(written: list[comments.CommentRow]) -> tuple[str, ...]:
    """The pictures of the comments, the newest first."""
    found = (
        name for one in written for name in re.findall("kehu:picture/([0-9a-f]{64})", one.html)
    )
    return tuple(islice(dict.fromkeys(found), _MOST_PLANS))


def _code(visit: Visit | None, contact_id: int, number: str) -> str:
    """By which the sheet is found when it is typed back in."""
    from kehuapp.rules.visit_codes import customer_code, visit_code

    if visit is None or visit.id is None:
        return customer_code(contact_id)
    return visit_code(visit.id, number)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _needs(plans: "Open", today: date) -> tuple[str, ...]:
    from kehuapp.book.plans.plan_lines import need_line

    return tuple(need_line(need, today) for need in plans.needs[:_MOST_PLANS])


def _promises(plans: "Open", met: list[InteractionRow], today: date) -> tuple[str, ...]:
    from kehuapp.book.plans.plan_lines import promises

    return tuple(promises(plans, ((r.id, r.next_step) for r in met), today)[:_MOST_PLANS])


def _beside_tables(comment: comments.CommentRow) -> str:
    """What a comment says without its tables, whose cells would be glued words in one line."""
    if "<table" not in comment.html:
        return comment.text
    return plain_text(comment.html, tables=False)


def _terms(
    card: ContactCard, policies: dict[str, TierPolicyRow]
) -> tuple[tuple[str, str, bool], ...]:
    """What goes for the customer: their own terms, then those of the tier that these leave open."""
    found = [(topic, own or tier, bool(own)) for topic, own, tier in tiers.terms_of(card, policies)]
    return tuple(sorted(found, key=lambda one: not one[2]))


def _with_ext(phone: contacts.PhoneRow) -> str:
    if phone.ext and phone.ext not in phone.raw:
        return translate("Words", "%1 ext. %2", phone.raw, phone.ext)
    return phone.raw


def _fact(card: ContactCard, topic: str) -> str:
    return words.said_together(fact.text for fact in card.facts if fact.topic == topic)


def _last_gift(met: list[InteractionRow], settings: Settings) -> str:
    for row in met:
        if row.kind == "gift":
            return f"{local_instant(row.at, settings.zone).date()} {' · '.join(row.told())}"
    return ""


def _sale_fact(row: sales.SaleRow, settings: Settings) -> "SaleFact":
    from kehuapp.rules.visits.visit_facts import SaleFact

    sign = -1 if row.is_return else 1
    return SaleFact(
        date.fromisoformat(row.on_date),
        row.item,
        words.sold_count(row.quantity, row.unit, row.is_return),
        money(sign * row.amount, settings.currency),
        row.note,
    )


def date_words(row: DateRow) -> str:
    """An important day as a shop says it: 農曆八月十五, 4/12, or the text that came."""
    if row.month is None or row.day is None:
        return row.text
    if row.calendar == "lunar":
        return words.lunar_day(row.month, row.day, row.is_leap_month)
    return words.plain_day(row.year, row.month, row.day)


def day_called(row: DateRow) -> str:
    """What an important day is: birthday, or the name that was given to it."""
    if row.kind == "custom" and row.month is not None and row.text:
        return row.text
    return word(words.DATE_KINDS, row.kind)


def next_dates(card: ContactCard, today: date, ordinary_month: bool = False) -> tuple[str, ...]:
    """The customer's days in words, the nearest first; unreadable ones last, as written.

    `ordinary_month` as in the settings: of leap months.
    """
    return tuple(text for _days, text in _next_dates(card, today, ordinary_month))


def find_next_date(card: ContactCard, today: date, ordinary_month: bool = False) -> str:
    """The nearest of the customer's days in words, "" when it is not known when one comes."""
    days, text = next(iter(_next_dates(card, today, ordinary_month)), (_NEVER, ""))
    return text if days < _NEVER else ""


_MOST_PLANS = 12  # of each: the sheet says what it has no room for
_NEVER = 1000  # days away: nobody knows when


def _next_dates(card: ContactCard, today: date, ordinary_month: bool) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    for row in card.dates:
        called = f"{day_called(row)} {date_words(row)}".strip()
        if row.month is None or row.day is None:
            found.append((_NEVER, called))
            continue
        day = occasions.Day(
            row.month, row.day, row.year, row.calendar == "lunar", row.is_leap_month
        )
        occasion = occasions.next_occasion(day, today, ordinary_month)
        if occasion is None:
            found.append((_NEVER, called))
        else:
            on = words.short_day(occasion.on, today)
            found.append((occasion.days_away, words.with_aside(called, on)))
    return sorted(found)
