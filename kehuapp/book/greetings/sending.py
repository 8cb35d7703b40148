"""A greeting is logged when somebody says that it was sent: to one customer, or to many at once."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kehuapp.book.activity.interactions import told_of
from kehuapp.book.contacts.contacts import title_of_live
from kehuapp.book.greetings.compose import Round, load_people
from kehuapp.book.tiers.first_contact import meet, tiers_to_meet, told_of_many
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.greetings import occasion_of
from kehuapp.store import tables
from kehuapp.store.database import Book, under_lock
from kehuapp.store.stamps import new_uuid, utc_now
from kehuapp.text import words


class Sent(NamedTuple):
    """What was sent to a customer, word for word."""

    contact_id: int
    text: str


@under_lock
def log_greeting(book: Book, around: Round, sent: Sent, staff_id: int | None = None) -> Changes:
    """Log that one was greeted; Trouble when another desk or window did so meanwhile."""
    label = QT_TRANSLATE_NOOP("Step", "Greet %1: %2")
    name = title_of_live(book, sent.contact_id)
    if _greeted_meanwhile(book, around, [sent.contact_id]):
        raise Trouble(
            translate("Greetings", "%1 was greeted for this meanwhile; nothing was logged.", name)
        )
    said = (words.step_text(name), words.occasion_term(around.occasion))
    with book.writing(label, *said) as step:
        met = tiers_to_meet(book, [sent.contact_id])
        meet(book, met, staff_id)
        made = tables.Interaction.insert(
            contact=sent.contact_id,
            staff=staff_id,
            kind="message",
            purpose="greeting",
            summary=sent.text.strip(),
            tier_at=met[sent.contact_id].after,
            at=around.settings.instant(),
            **_of(around),
        ).execute()
    return Changes(
        contacts=frozenset({sent.contact_id}),
        label=told_of(step_done(label, *said), met[sent.contact_id]),
        step=step.id,
        made=made,
    )


@under_lock
def log_greetings(
    book: Book, around: Round, sent: Sequence[Sent], staff_id: int | None = None
) -> Changes:
    """Log one round of greetings to many, as one contact with many; who was greeted meanwhile, or
    is gone, is left out."""
    label = QT_TRANSLATE_NOOP("Step", "Greet %1 customer(s): %2")
    texts: Mapping[int, str] = {one.contact_id: one.text.strip() for one in sent}
    met = tiers_to_meet(book, list(texts))
    known = set(_greeted_meanwhile(book, around, list(met)))
    met = {one: tier for one, tier in met.items() if one not in known}
    if not met:
        raise Trouble(
            translate(
                "Greetings", "Nobody is left: they were greeted for this already, or are gone."
            )
        )
    term, now = words.occasion_term(around.occasion), utc_now()
    at = around.settings.instant()
    with book.writing(label, len(met), term) as step:
        batch = tables.Batch.insert(
            kind="message", at=at, staff=staff_id, title=around.title
        ).execute()
        meet(book, met, staff_id)
        names = "uuid created_at updated_at contact_id tier_at summary at kind direction purpose"
        names += " next_step staff_id batch_id occasion occasion_year"
        of = _of(around)
        same = (at, "message", "out", "greeting", "", staff_id, batch, *of.values())
        step.bulk_insert(
            "interaction",
            names.split(),
            [(new_uuid(), now, now, one, met[one].after, texts[one], *same) for one in met],
        )
    told = told_of_many(step_done(label, len(met), term), met.values())
    return Changes(contacts=frozenset(met), label=told, step=step.id, made=batch)


def _of(around: Round) -> dict[str, object]:
    return {"occasion": around.occasion, "occasion_year": around.year}


def _greeted_meanwhile(book: Book, around: Round, ids: Sequence[int]) -> list[int]:
    """Those who have a greeting of what comes once a year."""
    if not occasion_of(around.occasion).is_yearly:
        return []
    return [one.id for one in load_people(book, around, ids) if one.greeted_at]
