"""What a calendar says of the shop's days: festivals, solar terms, days off; read, never written.

What is shipped for the region, with what the shop changed of it (own_days). Days of customers are
in dates_ahead.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from kehuapp.book.days import shipped_days
from kehuapp.book.days.day_names import closed_name, festival_name, term_name
from kehuapp.book.days.own_days import CLOSED, TERMS, OwnDay, ask_own_days
from kehuapp.book.settings import ask_settings
from kehuapp.rules import festivals
from kehuapp.store.asking import Asking, together
from kehuapp.store.database import Book


class DayName(NamedTuple):
    """What one day is called. `kind`: festival | term | closed (a day off that is no festival) |
    open (worked for one, or by the shop's own wish); `key` is that of the shipped day, "" of the
    shop's own; `is_closed`: it is a day off; `own_id` is the row by which the shop made it so."""

    on: date
    kind: str
    name: str
    key: str
    is_closed: bool = False
    own_id: int | None = None


_ORDER = ("festival", "closed", "open", "term")


def days_between(book: Book, first: date, last: date) -> list[DayName]:
    """All of them from a day to a day, both included, by day; the festivals of a day first."""
    return book.ask(ask_days_between(first, last))


def ask_days_between(first: date, last: date) -> Asking[list[DayName]]:
    """The same, as one of several things asked."""
    settings, own = yield from together(ask_settings(), ask_own_days())
    return named_days(settings.region, own, first, last)


def closed_words(region: str, own: Iterable[OwnDay], on: date) -> str:
    """Why the shop is closed on a day: what it is called; "" when it is not."""
    return " · ".join(one.name for one in named_days(region, own, on, on) if one.is_closed)


def named_days(region: str, own: Iterable[OwnDay], first: date, last: date) -> list[DayName]:
    """The days of a region with what the shop changed."""
    own = list(own)
    found = [*_festivals(region, own, first, last), *_own(own, "festival", first, last)]
    found += _closed(region, own, first, last, {(one.on, one.key): one for one in found})
    found += _terms(own, first, last, {one.on for one in found if one.key in _LIKE_TERMS})
    opened = {on for day in own if day.kind == "open" for on in day.falls_between(first, last)}
    closed = [*_own(own, "closed", first, last)]
    kept = []
    for one in found:
        if one.on in opened:
            if one.kind in ("closed", "open"):
                continue
            one = one._replace(is_closed=False)
        kept.append(one)
    kept += [*closed, *_own(own, "open", first, last)]
    marked = _closed_festivals(kept)
    return sorted(marked, key=lambda one: (one.on, _ORDER.index(one.kind), one.own_id is None))


#: Festivals that fall on a solar term of the same name.
_LIKE_TERMS = {"qingming": "清明", "winter_solstice": "冬至"}


def _festivals(region: str, own: list[OwnDay], first: date, last: date) -> Iterator[DayName]:
    for key, rule in shipped_days.festivals_of(region).items():
        for on in festivals.times_between(rule, first, last):
            change = _change(own, key, on.year)
            if change is None:
                yield DayName(on, "festival", festival_name(key), key)
            elif change.kind == "festival":
                yield DayName(on, "festival", change.name, key, own_id=change.id)


def _closed(
    region: str,
    own: list[OwnDay],
    first: date,
    last: date,
    named: dict[tuple[date, str], DayName],
) -> Iterator[DayName]:
    for year in range(first.year, last.year + 1):
        for on, key, how in shipped_days.closed_in(region, year):
            if not first <= on <= last:
                continue
            change = _change(own, CLOSED + key, year)
            if change is not None and change.kind == "hidden":
                continue
            kind = "open" if how == "open" else "closed"
            renamed = named.get((on, key))
            name = renamed.name if renamed and not how else closed_name(key, how)
            yield DayName(on, kind, name, CLOSED + key, kind == "closed")


def _terms(own: list[OwnDay], first: date, last: date, said: set[date]) -> Iterator[DayName]:
    for year in range(max(first.year, festivals.FIRST_YEAR), min(last.year, 2099) + 1):
        if _change(own, TERMS, year) is not None:
            continue
        for term in festivals.TERMS:
            on = festivals.term_in(term, year)
            if on is None or not first <= on <= last:
                continue
            if on in said and term in _LIKE_TERMS.values():
                continue
            change = _change(own, term, year)
            if change is None:
                yield DayName(on, "term", term_name(term), term)
            elif change.kind == "festival":
                yield DayName(on, "term", change.name, term, own_id=change.id)


def _own(own: list[OwnDay], kind: str, first: date, last: date) -> Iterator[DayName]:
    for day in own:
        if day.kind == kind and not day.replaces:
            for on in day.falls_between(first, last):
                yield DayName(on, kind, day.name, "", kind == "closed", day.id)


def _closed_festivals(days: list[DayName]) -> Iterator[DayName]:
    """A festival that is a day off is told once."""
    closed = {(one.on, one.key.removeprefix(CLOSED)) for one in days if one.kind == "closed"}
    told = {(one.on, one.key) for one in days if one.kind == "festival" and one.key}
    for one in days:
        if one.kind == "festival" and (one.on, one.key) in closed:
            yield one._replace(is_closed=True)
        elif one.kind != "closed" or (one.on, one.key.removeprefix(CLOSED)) not in told:
            yield one


def _change(own: list[OwnDay], key: str, year: int) -> OwnDay | None:
    """What the shop made of a shipped day in a year; what is said of that year alone
    goes before what is said of all, and hidden before renamed."""
    found = [day for day in own if day.replaces == key and day.year in (None, year)]
    return min(found, key=lambda day: (day.year is None, day.kind != "hidden"), default=None)
