"""What may be ordered in the coming weeks: open needs, and each customer's rhythm of an item.

Read in one go through the sales of two years, a matter of the worker; the arithmetic is in rules.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from kehuapp.book.review.people import TITLE
from kehuapp.book.settings import Settings, ask_settings
from kehuapp.rules.occasions import week_of
from kehuapp.rules.review.ahead import (
    LOOK_BACK,
    Ahead,
    ItemRhythm,
    NeedAhead,
    build_ahead,
    read_rhythm,
)
from kehuapp.store.asking import rows_of, together
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list
from kehuapp.text.folding import fold

#: How many weeks can be looked at.
WEEKS = (4, 8, 13)


class Wanted(NamedTuple):
    """What the book says; items and units are called as they are written most often. `is_whole`:
    the rhythms are among it."""

    settings: Settings
    today: date
    needs: tuple[NeedAhead, ...]
    rhythms: tuple[ItemRhythm, ...]
    is_whole: bool = True


class Whose(NamedTuple):
    """Who wants something."""

    name: str
    company: str
    tier: str | None


def load_wanted(
    book: Book,
    today: date | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    only_needs: bool = False,
) -> Wanted:
    """The open needs and the rhythms of all who are neither in the trash nor lost. Returns are no
    purchases, and what is dated after today is left out; `only_needs` are there at once."""
    with book.one_view():
        settings, away, needs = book.ask(
            together(
                ask_settings(),
                rows_of("SELECT id FROM contact WHERE deleted_at IS NOT NULL OR stage = 'lost'"),
                rows_of(
                    "SELECT contact_id, item, unit, quantity, from_date, to_date, certainty "
                    "FROM need WHERE status = 'open' AND deleted_at IS NULL ORDER BY id"
                ),
            )
        )
        today = settings.today() if today is None else today
        gone = {one for (one,) in away}
        items, units = _Spelling(), _Spelling()
        rhythms = []
        if not only_needs:
            sales = book.each(
                "SELECT contact_id, item, unit, on_date, quantity FROM sale "
                "WHERE deleted_at IS NULL AND is_return = 0 AND on_date > ? AND on_date <= ? "
                "ORDER BY contact_id",
                ((today - timedelta(days=LOOK_BACK)).isoformat(), today.isoformat()),
            )
            rhythms = list(_rhythms(sales, gone, items, units, cancelled))
    theirs = [row for row in needs if row[0] not in gone]
    keys = [(items.key(row[1]), units.key(row[2])) for row in theirs]
    return Wanted(
        settings,
        today,
        tuple(
            NeedAhead(
                contact, items.word(item), units.word(unit), quantity, _day(first), _day(last), sure
            )
            for (contact, _item, _unit, quantity, first, last, sure), (item, unit) in zip(
                theirs, keys, strict=True
            )
        ),
        tuple(
            one._replace(item=items.word(one.item), unit=units.word(one.unit)) for one in rhythms
        ),
        not only_needs,
    )


class _Spelling:
    """One key for all spellings of a word, and the one that is written most often."""

    def __init__(self) -> None:
        self._keys: dict[str, str] = {}
        self._counts: dict[str, Counter[str]] = {}

    def key(self, text: str) -> str:
        key = self._keys.get(text)
        if key is None:
            key = self._keys[text] = fold(text).replace(" ", "")
            self._counts.setdefault(key, Counter())
        self._counts[key][text] += 1
        return key

    def word(self, key: str) -> str:
        counts = self._counts[key]
        return " ".join(min(counts, key=lambda text: (-counts[text], text)).split())


def _rhythms(
    sales: Iterable[tuple[Any, ...]],
    gone: set[int],
    items: _Spelling,
    units: _Spelling,
    cancelled: Callable[[], bool],
) -> Iterator[ItemRhythm]:
    """Items and units by their keys."""
    number = cache(lambda text: date.fromisoformat(text).toordinal())
    for contact, theirs in groupby(sales, itemgetter(0)):
        if cancelled():
            return
        if contact in gone:
            continue
        bought: dict[tuple[str, str], dict[int, float]] = {}
        for _contact, item, unit, day, quantity in theirs:
            days = bought.setdefault((items.key(item), units.key(unit)), {})
            on = number(day)
            days[on] = days.get(on, 0.0) + quantity
        for (item, unit), days in bought.items():
            rhythm = read_rhythm(contact, item, unit, days)
            if rhythm is not None:
                yield rhythm


def _day(text: str) -> int | None:
    return date.fromisoformat(text).toordinal() if text else None


def build_weeks(wanted: Wanted, weeks: int) -> Ahead:
    """What is wanted in so many weeks from this one on, which begin as they do in the region."""
    first = week_of(wanted.today, wanted.settings.region)
    return build_ahead(
        wanted.needs, wanted.rhythms, wanted.today.toordinal(), first.toordinal(), weeks
    )


def first_days(wanted: Wanted, weeks: int) -> list[date]:
    """The days with which those weeks begin."""
    first = week_of(wanted.today, wanted.settings.region)
    return [first + timedelta(days=7 * place) for place in range(weeks)]


def load_whose(book: Book, ids: Sequence[int]) -> dict[int, Whose]:
    """The names of some of them, for the rows that are on the screen."""
    found = book.query(
        f"SELECT c.id, {TITLE}, c.company, c.tier FROM contact AS c WHERE c.id IN {id_list(ids)}"
    )
    return {
        one: Whose(name, "" if company == name else company, tier)
        for one, name, company, tier in found
    }
