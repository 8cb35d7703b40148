"""Saying of a customer's day that the greeting was sent: logged, and not reminded of any more."""

from datetime import date, timedelta

from kehuapp.book.activity.interactions import InteractionRow, create_interaction
from kehuapp.book.contacts.contacts import title_of_live
from kehuapp.book.rhythm.snoozes import snooze
from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book, under_lock
from kehuapp.text import words


@under_lock
def greet_date(book: Book, date_id: int, on: date, staff_id: int | None = None) -> Changes:
    """A greeting went out for a customer's day that comes `on`: a contact made, in one step with
    the end of its reminder until the year after."""
    label = QT_TRANSLATE_NOOP("Step", "Greeting to %1: %2")
    found = book.query(
        "SELECT d.contact_id, d.kind, d.text FROM important_date AS d WHERE d.id = ?", (date_id,)
    )
    if not found:
        raise Trouble(translate("Today", "This day is no longer in the book."))
    contact_id, kind, text = found[0]
    settings = load_settings(book)
    about = text or words.word(words.DATE_KINDS, kind)
    said = (title_of_live(book, contact_id), about)
    with book.writing(label, *said) as step:
        made = create_interaction(
            book,
            InteractionRow(
                contact_id=contact_id,
                staff_id=staff_id,
                at=words.utc_instant(settings.now(), settings.zone),
                kind="message",
                purpose="greeting",
                summary=about,
            ),
        ).made
        until = max(on, settings.today()) + timedelta(days=1)
        snooze(book, [contact_id], until.isoformat(), about, staff_id, date_id)
    return Changes(
        contacts=frozenset({contact_id}), label=step_done(label, *said), step=step.id, made=made
    )
