"""Greetings for the days of customers: said to be sent, and who was greeted already."""

from datetime import date, timedelta

from kehuapp.book.activity.interactions import InteractionRow, create_interaction, told_of
from kehuapp.book.contacts.contacts import title_of_live
from kehuapp.book.days import first_orders
from kehuapp.book.days.dates_ahead import DateRow, ask_dates_due
from kehuapp.book.rhythm.snoozes import snooze
from kehuapp.book.settings import load_settings
from kehuapp.book.tiers.first_contact import tiers_to_meet
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.greetings import OCCASIONS, occasion_for
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.store.database import Book, under_lock
from kehuapp.store.ids import marks
from kehuapp.text import words

#: A greeting for a day of somebody's own may be so much earlier than the day.
DAYS_BEFORE = 60
#: For which of these days one greets, by an occasion of rules.greetings.
_OWN = tuple(code for code, one in OCCASIONS.items() if one.date_kind)


def ask_greeted(day: date) -> Asking[frozenset[tuple[int, str]]]:
    """(customer, kind of day) of all who were greeted for a day of theirs that is near."""
    since = (day - timedelta(days=DAYS_BEFORE)).isoformat()
    rows = yield from rows_of(
        "SELECT contact_id, occasion FROM interaction WHERE deleted_at IS NULL "
        f"AND occasion <> '' AND occasion IN {marks(_OWN)} AND at >= ?",
        (*_OWN, since),
    )
    return frozenset((contact, OCCASIONS[code].date_kind) for contact, code in rows)


def ask_to_greet(day: date, staff_id: int | None = None) -> Asking[list[DateRow]]:
    """The days of which one is reminded, without those for which a greeting went out."""
    rows, greeted = yield from together(ask_dates_due(day, staff_id), ask_greeted(day))
    return [row for row in rows if (row.contact_id, row.kind) not in greeted]


@under_lock
def greet_date(book: Book, date_id: int, on: date, staff_id: int | None = None) -> Changes:
    """A greeting went out for a customer's day that comes `on`: a contact made, in one step with
    the end of its reminder until the year after."""
    label = QT_TRANSLATE_NOOP("Step", "Greeting to %1: %2")
    found = book.query(
        "SELECT contact_id, kind, text, calendar FROM important_date WHERE id = ?", (date_id,)
    )
    if first_orders.is_derived(date_id):
        found = [(-date_id, first_orders.KIND, "", "gregorian")]
    if not found:
        raise Trouble(translate("Today", "This day is no longer in the book."))
    contact_id, kind, text, calendar = found[0]
    settings = load_settings(book)
    about = text or words.word(words.DATE_KINDS, kind)
    said = (title_of_live(book, contact_id), about)
    met = tiers_to_meet(book, [contact_id])[contact_id]
    with book.writing(label, *said) as step:
        made = create_interaction(
            book,
            InteractionRow(
                contact_id=contact_id,
                staff_id=staff_id,
                at=settings.instant(),
                kind="message",
                purpose="greeting",
                summary=about,
            ),
        ).made
        tables.Interaction.update(
            occasion=occasion_for(kind, calendar == "lunar"), occasion_year=settings.today().year
        ).where(tables.Interaction.id == made).execute()
        until = max(on, settings.today()) + timedelta(days=1)
        snooze(book, [contact_id], until.isoformat(), about, staff_id, date_id)
    return Changes(
        contacts=frozenset({contact_id}),
        label=told_of(step_done(label, *said), met),
        step=step.id,
        made=made,
    )
