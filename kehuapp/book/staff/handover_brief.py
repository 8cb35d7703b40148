"""What the next colleague must know of customers, gathered for the printed hand-over brief."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from kehuapp.book.activity import interactions
from kehuapp.book.activity.interactions import InteractionRow
from kehuapp.book.comments import comments
from kehuapp.book.comments.comments import CommentRow
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.plans import plan_lines
from kehuapp.book.rhythm.of_one import RhythmOfOne, ask_rhythm, put_off_words
from kehuapp.book.settings import Settings, ask_settings
from kehuapp.book.summary import next_dates
from kehuapp.book.tiers.tiers import (
    TierPolicyRow,
    ask_tier_policies,
    looks_of,
    terms_of,
)
from kehuapp.book.visits import visits
from kehuapp.i18n import translate
from kehuapp.rules.handover_facts import CustomerBrief, HandoverFacts
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.text.words import local_instant, tier_word, word

#: More is no brief any more, and nobody reads it.
MOST_CUSTOMERS = 1000
_AT_ONCE = 25  # customers read in one round
#: A promise that is older was kept or forgotten by both.
PROMISE_DAYS = 365
_MOST_OPEN = 6  # of a customer, the most urgent; a brief has four lines for them
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
    settings, of_tiers, staff = book.ask(
        together(ask_settings(), ask_tier_policies(), rows_of("SELECT id, name FROM staff"))
    )
    known = _Known(settings, dict(staff), of_tiers, note)
    found: list[CustomerBrief] = []
    ids = contact_ids[:MOST_CUSTOMERS]
    for start in range(0, len(ids), _AT_ONCE):
        if cancelled():
            break
        part = ids[start : start + _AT_ONCE]
        for card, met, visit, written, plans, rhythm in book.ask(
            together(*map(_ask_customer, part))
        ):
            if not card.deleted:
                found.append(_customer(card, met, visit, written, plans, rhythm, known))
        progress(min(start + _AT_ONCE, len(ids)))
    return HandoverFacts(settings.shop, giver, taker, settings.now(), tuple(found), settings.sample)


class _Known(NamedTuple):
    """What is the same for all of them."""

    settings: Settings
    people: dict[int, str]
    of_tiers: dict[str, TierPolicyRow]
    note: str


def _ask_customer(contact_id: int) -> Asking[tuple[Any, ...]]:
    """The card, the contacts made, the next visit, the comments, open needs and tasks, and the
    rhythm of one."""
    cards, met, visit, written, plans, rhythm = yield from together(
        contacts.ask_contacts([contact_id]),
        interactions.ask_interactions(contact_id),
        visits.ask_next_visit(contact_id),
        comments.ask_comments(contact_id),
        plan_lines.ask_open(contact_id),
        ask_rhythm(contact_id),
    )
    return contacts.the_only(cards), met, visit, written, plans, rhythm


def _customer(
    card: ContactCard,
    met: list[InteractionRow],
    visit: visits.Visit | None,
    written: list[CommentRow],
    plans: plan_lines.Open,
    rhythm: RhythmOfOne,
    known: _Known,
) -> CustomerBrief:
    settings, people, of_tiers, note = known
    today = settings.today()
    company = card.company if card.company != card.title else ""
    said = [
        (row.next_step, _day(row.at, settings))
        for row in met
        if row.next_step and row.id not in plans.told and row.next_step not in plans.texts
    ]
    promised = [plan_lines.task_line(task, today) for task in plans.tasks[:_MOST_OPEN]]
    promised += [
        f"{words.short_day(day, today)} {step}"
        for step, day in said
        if (today - day).days <= PROMISE_DAYS
    ][:4]
    promised += [
        words.label_and(topic, own) for topic, own, _of_tier in terms_of(card, of_tiers) if own
    ]  # what was agreed with them alone
    likes = [
        words.label_and(word(words.TOPICS, fact.topic), fact.text)
        for topic in _LIKES
        for fact in card.facts
        if fact.topic == topic
    ]
    likes += [_line(comment.text) for comment in written if comment.pinned]
    if card.remark:
        likes.append(_line(card.remark))
    coming = [_visit_words(visit)] if visit else []
    last = _day(met[0].at, settings) if met else None
    coming.append(_due_words(rhythm, last, today))
    coming += [
        translate("Handover", "Need: %1", plan_lines.need_line(need, today))
        for need in plans.needs[:_MOST_OPEN]
    ]
    coming += next_dates(card, today, settings.ordinary_month)
    return CustomerBrief(
        name=card.title,
        standing=" · ".join(filter(None, (company, card.job_title))),
        tier=card.tier,
        tier_words=tier_word(looks_of(of_tiers), card.tier),
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


def _due_words(rhythm: RhythmOfOne, last: date | None, today: date) -> str:
    due = rhythm.due
    if rhythm.remedy:
        return translate("Handover", "To win them back: %1", _line(rhythm.remedy))
    if rhythm.put_off is not None:
        return put_off_words(rhythm.put_off, today)
    if due.state == "no_contact_yet":
        return translate("Handover", "Never contacted: due now")
    if due.days_over is None or last is None:
        return ""
    told = translate("Handover", "Last contact %1", words.short_day(last, today))
    if due.is_due:
        return f"{told} · {translate('Handover', 'due now')}"
    return f"{told} · {translate('Handover', 'due in %n day(s)', n=-due.days_over)}"
