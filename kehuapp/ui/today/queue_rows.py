"""The queue of a day as plain rows: what is open and what was finished, each in its place."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kehuapp.book.today.today import Entry, Key
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate

#: What the first key does with each kind, and what is said when it is done.
VERBS = {
    "task": QT_TRANSLATE_NOOP("Today", "Done"),
    "unreported": QT_TRANSLATE_NOOP("Today", "Fill in"),
    "date": QT_TRANSLATE_NOOP("Today", "Greeted"),
    "need": QT_TRANSLATE_NOOP("Today", "Asked"),
    "due": QT_TRANSLATE_NOOP("Today", "Contacted"),
    "notes": QT_TRANSLATE_NOOP("Today", "Sort"),
    "backup": QT_TRANSLATE_NOOP("Today", "Back up"),
    "trash": QT_TRANSLATE_NOOP("Today", "Look through"),
    "review": QT_TRANSLATE_NOOP("Today", "Begin"),
}
#: Of the house, not of a customer: these cannot be put off.
OF_THE_HOUSE = {"notes": "inbox", "backup": "save", "trash": "trash-2", "review": "chart-column"}


class Finished(NamedTuple):
    """How a row was finished: the words, the shop's time as 09:12, the step that Undo takes back
    (None: nothing can be undone here), since when, in seconds of a steady clock, and the ISO day
    to which it was put off ("": it is done)."""

    words: str
    at: str
    step: int | None
    since: float
    until: str = ""


class Row(NamedTuple):
    """An entry that is open, or folded to a line when it is finished."""

    entry: Entry
    finished: Finished | None = None


def verb_of(entry: Entry) -> str:
    """What the first key does with a row; nobody is greeted for a day of a kind of their own."""
    kind = "task" if entry.kind == "date" and not entry.occasion else entry.kind
    return translate("Today", VERBS[kind])


def done_words(entry: Entry) -> str:
    """What the folded line of an entry says."""
    if entry.kind in ("task", "date"):
        return entry.reason.strong
    return verb_of(entry)


def merged(
    before: Sequence[Row], now: Sequence[Entry], finished: Mapping[Key, Finished]
) -> list[Row]:
    """The queue read anew: what is no longer to be done folds where it stood, what was undone is
    open again, what is new stands where it belongs.

    What vanished and is not among the `finished` goes: its customer was deleted, say.
    """
    rows = [Row(entry) for entry in now]
    places = {row.entry.key for row in rows}
    above: Key | None = None
    for row in before:
        key = row.entry.key
        if key not in places:
            told = finished.get(key)
            if told is None:
                continue
            at = next((n for n, one in enumerate(rows, 1) if one.entry.key == above), 0)
            rows.insert(at, Row(row.entry, told))
            places.add(key)
        above = key
    return rows
