"""What was finished of a day, kept on this computer for the next start: ids and hours, no names."""

from datetime import date
from typing import NamedTuple

from kehuapp.book.today.today import Key
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui.today.queue_rows import Finished, Row, done_words
from kehuapp.ui.work.preferences import Preferences

_MOST = 200  # rows of a day: more than anybody finishes


class Day(NamedTuple):
    """Which day, and whose (None: everybody's)."""

    on: date
    staff_id: int | None

    @property
    def name(self) -> str:
        """Under which its rows are kept: one day for each whose day it was."""
        return f"finished_{self.staff_id or 'all'}"


def keep(preferences: Preferences, book: Book, day: Day, rows: list[Row]) -> None:
    """Keep which rows are finished; of another day than the last nothing is kept any longer."""
    told = [
        f"{row.entry.kind}/{row.entry.id}/{row.finished.at}/{row.finished.until}"
        for row in rows
        if row.finished is not None and row.entry.contact_id
    ]
    text = " ".join([day.on.isoformat(), *told[:_MOST]]) if told else ""
    if text != preferences.list_setting(book.path, day.name):
        preferences.set_list_setting(book.path, day.name, text)


def kept(preferences: Preferences, book: Book, day: Day) -> list[Row]:
    """What was finished of this day before the program was started, as folded rows."""
    on, _blank, rest = preferences.list_setting(book.path, day.name).partition(" ")
    if on != day.on.isoformat():
        return []
    told: dict[Key, tuple[str, str]] = {}
    for part in rest.split():
        kind, one, at, until = (*part.split("/"), "", "", "", "")[:4]
        if one.isdecimal() and len(one) < 19:
            told[kind, int(one)] = at, until
    if not told:
        return []
    from kehuapp.book.today.finished import ask_finished  # most starts are the first of a day

    entries = book.ask(ask_finished(list(told), day.on))
    rows = []
    for key, (at, until) in told.items():
        if (entry := entries.get(key)) is not None:
            said = put_off_words(until, day.on) or done_words(entry)
            rows.append(Row(entry, Finished(said, at, None, 0.0, until)))
    return rows


def put_off_words(until: str, today: date) -> str:
    """What the line of an entry says that was put off to this ISO day; "" for none."""
    try:
        day = date.fromisoformat(until)
    except ValueError:
        return ""
    return translate("Today", "put off to %1", words.short_day(day, today))
