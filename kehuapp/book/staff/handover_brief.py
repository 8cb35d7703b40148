"""What the next colleague must know of customers, gathered for the printed hand-over brief."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from kehuapp.book import interactions, visits
from kehuapp.book.comments import comments
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.settings import Settings, load_settings
from kehuapp.book.staff.staff import rows_staff
from kehuapp.book.summary import next_dates
from kehuapp.book.tiers.tiers import load_tier_policies, looks_of, policies_of, terms_for
from kehuapp.i18n import translate
from kehuapp.rules import cadence
from kehuapp.rules.cadence import Policy
from kehuapp.rules.handover_facts import CustomerBrief, HandoverFacts
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.text.words import TierLooks, local_instant, tier_word, word

#: More is no brief any more, and nobody reads it.
MOST_CUSTOMERS = 1000
#: A promise that is older was kept or forgotten by both.
PROMISE_DAYS = 365
_LIKES = ("family", "hobby", "diet", "dislike", "habit", "personality")


def load_brief(
    book: Book,
    contact_ids: Sequence[int],
    giver: str = "",
    taker: str = "",
    note: str = "",
    progress: Callable[[int], object] = lambda _done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> HandoverFacts:
    """The brief about these customers, without those who were deleted meanwhile."""
    settings = load_settings(book)
    people = {row.id: row.name for row in rows_staff(book)}
    of_tiers = load_tier_policies(book)
    policies, looks = policies_of(of_tiers), looks_of(of_tiers)
    found = []
    for at, one in enumerate(contact_ids[:MOST_CUSTOMERS]):
        if cancelled():
            break
        card = contacts.load_contact(book, one)
        if not card.deleted:
            found.append(_customer(book, card, settings, people, policies, looks, note))
        progress(at + 1)
    return HandoverFacts(settings.shop, giver, taker, settings.now(), tuple(found), settings.sample)


def _customer(
    book: Book,
    card: ContactCard,
    settings: Settings,
    people: dict[int, str],
    policies: dict[str, Policy],
    looks: TierLooks,
    note: str,
) -> CustomerBrief:
    assert card.id is not None
    today = settings.today()
    met = interactions.rows_interactions(book, card.id)
    visit = visits.find_next_visit(book, card.id)
    written = comments.rows_comments(book, card.id)
    company = card.company if card.company != card.title else ""
    promised = [
        f"{words.short_day(_day(row.at, settings), today)} {row.next_step}"
        for row in met
        if row.next_step and (today - _day(row.at, settings)).days <= PROMISE_DAYS
    ][:4]
    promised += [
        f"{topic}: {own}" for topic, own, _of_tier in terms_for(book, card) if own
    ]  # what was agreed with them alone
    likes = [
        f"{word(words.TOPICS, fact.topic)}: {fact.text}"
        for topic in _LIKES
        for fact in card.facts
        if fact.topic == topic
    ]
    likes += [_line(comment.text) for comment in written if comment.pinned]
    if card.remark:
        likes.append(_line(card.remark))
    coming = [_visit_words(visit)] if visit else []
    last = _day(met[0].at, settings) if met else None
    coming.append(_due_words(card, policies, last, today))
    coming += next_dates(card, today)
    return CustomerBrief(
        name=card.title,
        standing=" · ".join(filter(None, (company, card.job_title))),
        tier=card.tier,
        tier_words=tier_word(looks, card.tier),
        phones="  ".join(phone.raw for phone in card.phones[:3]),
        address=card.addresses[0].text if card.addresses else "",
        owner=people.get(card.owner_id or 0, ""),
        backup=people.get(card.backup_owner_id or 0, ""),
        do_not_contact=card.do_not_contact,
        promised=tuple(promised),
        likes=tuple(likes),
        coming=tuple(text for text in coming if text),
        note=_line(note),
    )


def _day(instant: str, settings: Settings) -> date:
    return local_instant(instant, settings.zone).date()


def _line(text: str) -> str:
    return " ".join(text.split())


def _visit_words(visit: visits.Visit) -> str:
    at = datetime.fromisoformat(visit.starts_at)
    told = translate("Handover", "Visit %1", f"{at:%Y-%m-%d %H:%M}")
    return " · ".join(filter(None, (told, visit.place, visit.purpose)))


def _due_words(
    card: ContactCard, policies: dict[str, Policy], last: date | None, today: date
) -> str:
    policy = cadence.own_policy(policies.get(card.tier or ""), card.due_days, card.min_gap_days)
    due = cadence.due(policy, last, today, card.do_not_contact)
    if due.state == "no_contact_yet":
        return translate("Handover", "Never contacted: due now")
    if due.days_over is None or last is None:
        return ""
    told = translate("Handover", "Last contact %1", words.short_day(last, today))
    if due.is_due:
        return f"{told} · {translate('Handover', 'due now')}"
    return f"{told} · {translate('Handover', 'due in %n day(s)', n=-due.days_over)}"
