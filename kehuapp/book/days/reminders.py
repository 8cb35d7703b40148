"""How many days ahead one is reminded, and what a leap month means: settings of the book.

A day's own number stands in the card.
"""

from typing import NamedTuple

from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP
from kehuapp.kinds import DATE_KINDS
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book, under_lock
from kehuapp.text import words

USUAL = 7
LONGEST = 366


class Reminders(NamedTuple):
    """`days` ahead for all kinds but those in `kinds`; `ordinary_month`: who was born in a leap
    month keeps the ordinary month of that number in every year."""

    days: int = USUAL
    kinds: tuple[tuple[str, int], ...] = ()
    ordinary_month: bool = False

    def days_of(self, kind: str) -> int:
        """Days ahead for a kind of day."""
        return dict(self.kinds).get(kind, self.days)

    def most(self) -> int:
        """The most of all kinds."""
        return max(self.days_of(kind) for kind in DATE_KINDS)

    def with_kind(self, kind: str, days: int | None) -> "Reminders":
        """The same with other days for a kind; None: those for all."""
        kinds = dict(self.kinds)
        kinds.pop(kind, None)
        if days is not None:
            kinds[kind] = days
        return self._replace(kinds=tuple((one, kinds[one]) for one in DATE_KINDS if one in kinds))


_DAYS, _ORDINARY = "remind_days", "ordinary_month"
_SQL = "SELECT name, value FROM setting WHERE name = 'ordinary_month' OR name LIKE 'remind_days%'"


def ask_reminders() -> Asking[Reminders]:
    """What is set, as one of several things asked."""
    stored: dict[str, str] = dict((yield from rows_of(_SQL)))
    found = Reminders(ordinary_month=stored.get(_ORDINARY) == "1")
    if (days := _number(stored.get(_DAYS, ""))) is not None:
        found = found._replace(days=days)
    for kind in DATE_KINDS:
        found = found.with_kind(kind, _number(stored.get(f"{_DAYS}.{kind}", "")))
    return found


def load_reminders(book: Book) -> Reminders:
    """What is set."""
    return book.ask(ask_reminders())


@under_lock
def update_reminders(book: Book, before: Reminders, after: Reminders) -> Changes:
    """Keep what differs from `before`; Trouble when somebody else changed the same meanwhile."""
    label, said = _label(before, after)
    now, old, wished = (_stored(one) for one in (load_reminders(book), before, after))
    changed = {name: value for name, value in wished.items() if value != old[name]}
    for name, value in changed.items():
        if now[name] not in (old[name], value):
            raise Trouble(words.changed_meanwhile(now[name] or str(USUAL)))
    with book.writing(label, *said) as step:
        for name, value in changed.items():
            tables.Setting.insert(name=name, value=value).on_conflict(
                conflict_target=[tables.Setting.name], update={tables.Setting.value: value}
            ).execute()
    return Changes(label=step_done(label, *said), step=step.id, everything=True)


def _stored(reminders: Reminders) -> dict[str, str]:
    kinds = dict(reminders.kinds)
    return {
        _DAYS: str(reminders.days),
        _ORDINARY: str(int(reminders.ordinary_month)),
        **{f"{_DAYS}.{kind}": str(kinds.get(kind, "")) for kind in DATE_KINDS},
    }


def _label(before: Reminders, after: Reminders) -> tuple[str, tuple[object, ...]]:
    if before.ordinary_month != after.ordinary_month:
        states = [words.ON if one.ordinary_month else words.OFF for one in (before, after)]
        return QT_TRANSLATE_NOOP("Step", "Leap months as ordinary ones: %1 → %2"), tuple(states)
    if before.days != after.days:
        label = QT_TRANSLATE_NOOP("Step", "Days ahead of a reminder: %1 → %2")
        return label, (str(before.days), str(after.days))
    old, new = dict(before.kinds), dict(after.kinds)
    kind = next((one for one in DATE_KINDS if old.get(one) != new.get(one)), "birthday")
    days = [str(one.days_of(kind)) for one in (before, after)]
    label = QT_TRANSLATE_NOOP("Step", "Days ahead for %1: %2 → %3")
    return label, (("Words", DATE_KINDS[kind].word), *days)


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) < 4 and int(text) <= LONGEST else None
