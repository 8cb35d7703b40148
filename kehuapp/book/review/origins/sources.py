"""Which way brought which customers: how many, who stayed, what they bring and cost.

Who introduced whom is in chains; both are read together here, in the worker.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from kehuapp.book.activity import costs
from kehuapp.book.review.bought import each_bought
from kehuapp.book.review.buying import ask_made
from kehuapp.book.review.origins.chains import (
    Introducer,
    Thanks,
    Whose,
    ask_ever,
    ask_thanked,
    build_introducers,
    build_thanks,
)
from kehuapp.book.review.people import TITLE, Period, basis_of, value_of
from kehuapp.book.settings import Settings, ask_settings
from kehuapp.rules.costs import of_minutes
from kehuapp.rules.review.buying import Buying
from kehuapp.rules.review.origins import Way, has_stayed
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.store.database import Book
from kehuapp.text.words import SOURCES


class SourceRow(NamedTuple):
    """A source and its customers; those of them who stayed."""

    way: Way
    contacts: tuple[int, ...]
    kept: tuple[int, ...]

    @property
    def id(self) -> str:
        """Its code, "" where no way is known."""
        return self.way.source


class Origins(NamedTuple):
    """Figures of a period; `basis` is that of V, what was bought by way of introductions is
    always the amount."""

    period: Period
    today: date
    currency: str
    basis: str
    sources: tuple[SourceRow, ...]
    introducers: tuple[Introducer, ...]
    thanks: tuple[Thanks, ...]


class Spent(NamedTuple):
    """What was done with the customers of a source: minutes recorded, minutes assumed, and
    sixtieths of what was paid and of the recorded minutes by what an hour costs."""

    minutes: int = 0
    estimated: int = 0
    sixtieths: int = 0


def load_origins(book: Book, period: Period) -> Origins:
    """The figures of all customers outside the trash."""
    with book.one_view():
        settings, made, people, ever, thanked = book.ask(
            together(ask_settings(), ask_made(), _ask_people(), ask_ever(period), ask_thanked())
        )
        there = {one.id for one in people if not one.is_deleted}
        bought = {
            contact: one for contact, one in each_bought(book, period, made) if contact in there
        }
        spent = _load_spent(book, period, settings)
    basis = basis_of(bought.values())
    introducers = build_introducers(people, bought, ever)
    return Origins(
        period,
        settings.today(),
        settings.currency,
        basis,
        tuple(_by_source(people, bought, basis, spent, period, settings.zone)),
        tuple(introducers),
        tuple(build_thanks(people, ever, thanked)),
    )


def _ask_people() -> Asking[list[Whose]]:
    """Everybody, also in the trash: others may have been introduced by them."""
    rows = yield from rows_of(
        f"SELECT c.id, {TITLE}, CASE c.name WHEN '' THEN '' ELSE c.company END, c.tier, c.stage, "
        "c.source, c.referrer_id, c.referral_reward, c.reward_given_on, c.first_contact_on, "
        "c.created_at, CASE WHEN c.deleted_at IS NULL THEN 0 ELSE 1 END FROM contact AS c"
    )
    return [Whose._make(row) for row in rows]


def _load_spent(book: Book, period: Period, settings: Settings) -> dict[str, Spent]:
    bounds = costs.between(period.first, period.until, settings.zone)
    rows = book.query(
        f"SELECT c.source, {costs.SPENT} {costs.FROM} JOIN contact AS c ON c.id = i.contact_id "
        "WHERE i.deleted_at IS NULL AND c.deleted_at IS NULL AND i.at >= ? AND i.at < ? "
        "GROUP BY c.source",
        (bounds.start, bounds.end),
    )
    return {source: Spent(*sums) for source, *sums in rows}


def _came_in(one: Whose, first: str, until: str, bounds: costs.Bounds) -> bool:
    """Whether somebody became known in the period: by the first contact, else when they were
    written into the book."""
    if one.first_contact_on:
        return first <= one.first_contact_on <= until
    return bounds.start <= one.created_at < bounds.end


def _by_source(
    people: Iterable[Whose],
    bought: Mapping[int, Buying],
    basis: str,
    spent: Mapping[str, Spent],
    period: Period,
    zone: str,
) -> list[SourceRow]:
    """Those that bring most first; of the ways that brought nobody there is no row."""
    first, until = period.first.isoformat(), period.until.isoformat()
    bounds = costs.between(period.first, period.until, zone)
    nothing, nobody = Buying(), Spent()
    counts: dict[str, list[int]] = {}  # new, buyers, value
    contacts: dict[str, list[int]] = {}
    kept: dict[str, list[int]] = {}
    for one in people:
        if one.is_deleted:
            continue
        sums = counts.setdefault(one.source, [0, 0, 0])
        contacts.setdefault(one.source, []).append(one.id)
        buying = bought.get(one.id, nothing)
        sums[0] += _came_in(one, first, until, bounds)
        sums[1] += buying.first is not None
        sums[2] += value_of(buying, basis)
        if has_stayed(one.stage, buying.purchases):
            kept.setdefault(one.source, []).append(one.id)
    found = []
    for source, (new, buyers, value) in counts.items():
        effort, staying = spent.get(source, nobody), kept.get(source, [])
        way = Way(
            source, len(contacts[source]), new, buyers, len(staying), value,
            of_minutes(effort.sixtieths), effort.minutes, effort.estimated,
        )  # fmt: skip
        found.append(SourceRow(way, tuple(contacts[source]), tuple(staying)))
    order = {code: at for at, code in enumerate(SOURCES)}
    return sorted(
        found,
        key=lambda row: (
            -row.way.value, -row.way.kept, -row.way.contacts,
            order.get(row.way.source, len(order)), row.way.source,
        ),
    )  # fmt: skip
