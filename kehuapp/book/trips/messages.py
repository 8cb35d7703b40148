"""The two messages of a trip: before leaving to whom one visits, on arrival to who lives near.

Who has confirmed the visit already is thanked before leaving instead of being asked. They are
composed here and logged when somebody says that they were sent; how a text is filled in is
greetings'.
"""

import json
from datetime import date
from functools import cache
from typing import NamedTuple

from kehuapp import paths
from kehuapp.book.contacts.contacts import title_of_live
from kehuapp.book.greetings.compose import (
    Person,
    Round,
    compose,
    language_of,
    load_people,
    load_round,
)
from kehuapp.book.greetings.templates import (
    TemplateRow,
    create_template,
    load_template,
    update_template,
)
from kehuapp.book.settings import instant_now
from kehuapp.book.tiers.first_contact import meet, tiers_to_meet
from kehuapp.book.trips.proposals import ask_near
from kehuapp.book.trips.stops import Stop, ask_stops
from kehuapp.book.trips.trips import TripRow, load_trip
from kehuapp.changes import Changes, step_done
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.asking import rows_of
from kehuapp.store.database import Book, under_lock
from kehuapp.text import words

BEFORE, ARRIVAL = "trip_before", "trip_arrival"
#: The words of the message before leaving to who has confirmed; it is logged as the same message.
CONFIRMED = "trip_confirmed"
#: People near to whom one writes on arrival; more are not called on one trip.
MOST_NEAR = 60


class Message(NamedTuple):
    """What is written to somebody; `left_out` says why nothing is, `sent_at` is the instant at
    which it was said to be sent, "" for not yet; `words` are those it is made of: BEFORE, CONFIRMED
    or ARRIVAL."""

    contact_id: int
    name: str
    tier: str | None
    text: str
    left_out: str
    sent_at: str
    words: str


@cache
def shipped() -> dict[str, dict[str, str]]:
    """The words that come with the program: by message, then by language."""
    path = paths.resources() / "greetings" / "trip_messages.json"
    told: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return told


def load_words(book: Book, which: str, language: str) -> TemplateRow:
    """The words of a message in a language: the shop's own, else those that are shipped."""
    rows = book.ask(
        rows_of(
            "SELECT id FROM message_template WHERE deleted_at IS NULL AND occasion = ? "
            "AND language = ? ORDER BY updated_at DESC, id DESC LIMIT 1",
            (which, language),
        )
    )
    if rows:
        return load_template(book, rows[0][0])
    return TemplateRow(which, language, "friendly", shipped()[which][language])


def keep_words(book: Book, row: TemplateRow, opened: TemplateRow) -> Changes:
    """The shop writes a message in words of its own from now on."""
    return create_template(book, row) if row.id is None else update_template(book, row, opened)


def load_messages(
    book: Book, trip_id: int, which: str, staff_id: int | None = None
) -> list[Message]:
    """What is written to whom, in the order of the trip; Trouble when there is no such trip."""
    trip = load_trip(book, trip_id)
    around = load_round(book, which, None, trip.staff_id or staff_id)
    stops = book.ask(ask_stops(trip_id))
    planned = {stop.contact_id: stop for stop in stops if stop.outcome == "planned"}
    ids = [*planned]
    if which == ARRIVAL:
        on_it = {stop.contact_id for stop in stops}
        last, zone = date.fromisoformat(trip.ends_on), around.settings.zone
        near = book.ask(ask_near(trip.area, last, zone)) if trip.area else []
        ids = [one.id for one in near if one.id not in on_it][:MOST_NEAR]
    texts: dict[tuple[str, str], TemplateRow] = {}
    found = []
    for person in load_people(book, around, ids):
        language, stop = language_of(around, person), planned.get(person.id)
        used = CONFIRMED if which == BEFORE and stop is not None and stop.confirmed else which
        if (used, language) not in texts:
            texts[used, language] = load_words(book, used, language)
        more = _marks(trip, stop, around, language)
        reason = _left_out(person)
        found.append(
            Message(
                person.id,
                person.name,
                person.tier,
                "" if reason else compose(around, person, texts[used, language], more),
                reason,
                person.greeted_at,
                used,
            )
        )
    return found


def _left_out(person: Person) -> str:
    if person.is_deleted:
        return translate("Greetings", "In the trash")
    if person.do_not_contact:
        return translate("Greetings", "Does not want to be contacted")
    return ""


def _marks(trip: TripRow, stop: Stop | None, around: Round, language: str) -> dict[str, str]:
    """Day, hour and area in the language of the message."""
    marks = {"area": trip.area, "day": "", "time": ""}
    if stop is not None:
        day = date.fromisoformat(stop.starts_at[:10])
        marks["day"] = _day_in(day, language)
        marks["time"] = stop.starts_at[11:16]
    return marks


_ENGLISH_MONTHS = [
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
]
_ENGLISH_DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def _day_in(day: date, language: str) -> str:
    """A day in the language of whom it is written to, whatever the interface speaks."""
    if language == "en":
        return f"{_ENGLISH_DAYS[day.weekday()]} {day.day} {_ENGLISH_MONTHS[day.month - 1]}"
    return f"{day.month} 月 {day.day} 日（{'一二三四五六日'[day.weekday()]}）"


@under_lock
def log_message(
    book: Book, trip_id: int, which: str, contact_id: int, text: str, staff_id: int | None = None
) -> Changes:
    """A message of a trip was sent: a contact made, word for word."""
    load_trip(book, trip_id)
    label = QT_TRANSLATE_NOOP("Step", "Message of a trip to %1")
    said = words.step_text(title_of_live(book, contact_id))
    with book.writing(label, said) as step:
        met = tiers_to_meet(book, [contact_id])
        meet(book, met, staff_id)
        made = tables.Interaction.insert(
            contact=contact_id,
            staff=staff_id,
            at=instant_now(book),
            kind="message",
            purpose="relationship",
            summary=text.strip(),
            tier_at=met[contact_id].after,
            occasion=which,
        ).execute()
    return Changes(
        contacts=frozenset({contact_id}), label=step_done(label, said), step=step.id, made=made
    )
