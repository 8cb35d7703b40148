"""For whom another tier is suggested, with the figures that say so; deciding is in draft.

The year that ends today is read from the kept rows of contact_buying where they are made: of a
large book only those are looked at for whom the borders of the classes ask for another tier. Any
other period is one reading of all sales (see people).
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from kehuapp.book.review import buying, people
from kehuapp.book.review.people import Effort, Figures, Period, Person, load_efforts
from kehuapp.book.settings import Settings, ask_settings, load_settings
from kehuapp.book.tiers.tiers import TierPolicyRow, ask_tier_policies
from kehuapp.rules.review.buying import WINDOW_DAYS, Buying
from kehuapp.rules.review.dormancy import build_rhythm, shop_gap
from kehuapp.rules.review.scores import Bought, Scale, build_scale
from kehuapp.rules.review.value import (
    Cuts,
    Standing,
    build_cuts,
    is_enough,
    key_limit,
    suggest,
)
from kehuapp.store.asking import together
from kehuapp.store.database import Book
from kehuapp.store.ids import id_parts


class Around(NamedTuple):
    """What one customer's figures are measured by; `total` of all, `before` that of the period
    before (None where its basis differs), `returning` what those bring who had bought before."""

    period: Period
    basis: str
    total: int
    before: int | None
    returning_share: float | None
    enough: bool
    buyers: int
    customers: int
    limit: int
    of_shop: float
    cuts: Cuts
    scale: Scale


class Suggestions(NamedTuple):
    """Those to talk about, who bring most first; `policies` say what follows from a tier."""

    around: Around
    people: tuple[Person, ...]
    settings: Settings
    policies: Mapping[str, TierPolicyRow]


class Beside(NamedTuple):
    """What stands beside the figures of one customer; `owner` looks after them."""

    job_title: str
    owner: str
    effort: Effort


_BUYING = ", ".join(f"b.{one}" for one in buying.COLUMNS[1:])
_CARD = (
    f"c.id, {people.TITLE}, CASE c.name WHEN '' THEN '' ELSE c.company END, c.tier, c.stage, "
    "c.owner_id, c.source"
)
_HAS_NEED = (
    "CASE WHEN EXISTS (SELECT 1 FROM need AS n WHERE n.contact_id = c.id AND n.status = 'open' "
    "AND n.deleted_at IS NULL) THEN 1 ELSE 0 END"
)
_FROM = "FROM contact AS c LEFT JOIN contact_buying AS b ON b.contact_id = c.id"


def load_suggestions(book: Book, period: Period, also: Collection[int] = ()) -> Suggestions:
    """Everybody for whom another tier is suggested, and those of `also`, of whom something is
    decided; a matter of the worker."""
    settings, policies = book.ask(together(ask_settings(), ask_tier_policies()))
    if not _is_kept(book, period):
        figures = people.load_figures(book, period)
        found = [one for one in figures.people if one.id in also or _is_changing(one)]
        return Suggestions(around_of(figures), tuple(found), settings, policies)
    with book.one_view():
        around = _load_around(book, period)
        where, values = _where_changing(around)
        changing = [one for one in _read(book, around, f"AND {where}", values) if _is_changing(one)]
        for part in id_parts(sorted(set(also).difference(one.id for one in changing))):
            changing += _read(book, around, f"AND c.id IN {part}")
    changing.sort(key=lambda one: (one.rank is None, -one.value, one.id))
    return Suggestions(around, tuple(changing), settings, policies)


def _is_changing(one: Person) -> bool:
    return one.suggestion.tier is not None and one.suggestion.tier != one.tier


def load_people(
    book: Book, period: Period, ids: Collection[int]
) -> tuple[Around, dict[int, Person]]:
    """These customers with all that is shown of one, also what was spent on them; who lies in the
    trash is not among them."""
    if not _is_kept(book, period):
        figures = people.load_figures(book, period)
        return around_of(figures), {one.id: one for one in figures.people if one.id in ids}
    settings = load_settings(book)
    with book.one_view():
        around = _load_around(book, period)
        found = [
            one
            for part in id_parts(sorted(ids))
            for one in _read(book, around, f"AND c.id IN {part}")
        ]
        efforts = load_efforts(book, period, settings)
    return around, {one.id: one._replace(effort=efforts.get(one.id, Effort())) for one in found}


def load_beside(book: Book, period: Period, contact_id: int) -> Beside:
    """What is shown of one customer besides: nothing of one who is gone."""
    rows = book.query(
        "SELECT c.job_title, coalesce(s.name, '') FROM contact AS c "
        "LEFT JOIN staff AS s ON s.id = c.owner_id WHERE c.id = ?",
        (contact_id,),
    )
    efforts = load_efforts(book, period, load_settings(book), contact_id)
    job_title, owner = rows[0] if rows else ("", "")
    return Beside(job_title, owner, efforts.get(contact_id, Effort()))


def around_of(figures: Figures) -> Around:
    """The same of figures that were read as a whole."""
    return Around(*(getattr(figures, name) for name in Around._fields))


def _is_kept(book: Book, period: Period) -> bool:
    return period.days == WINDOW_DAYS and buying.is_current(book, period.until)


def _load_around(book: Book, period: Period) -> Around:
    rows = [
        _buying(row)
        for row in book.each(
            f"SELECT {_BUYING} FROM contact_buying AS b "
            "JOIN contact AS c ON c.id = b.contact_id WHERE c.deleted_at IS NULL"
        )
    ]
    until, first = period.until.toordinal(), period.first.toordinal()
    basis = people.basis_of(rows)
    values = [people.value_of(one, basis) for one in rows]
    buyers = [one for one in rows if one.purchases]
    firsts = [one.first for one in rows if one.first is not None]
    customers = book.query(
        "SELECT count(*) FROM contact WHERE deleted_at IS NULL AND stage = 'customer'"
    )[0][0]
    total = sum(values)
    before = None
    if basis == "amount":
        before = sum(one.amount_before for one in rows)
    elif not any(one.unpriced_before for one in rows):
        before = sum(one.profit_before for one in rows)
    returning = sum(
        value
        for one, value in zip(rows, values, strict=True)
        if one.first is not None and one.first < first
    )
    return Around(
        period,
        basis,
        total,
        before,
        min(1.0, max(0.0, returning / total)) if total > 0 else None,
        is_enough(len(buyers), until - min(firsts, default=until)),
        len(buyers),
        customers,
        key_limit(customers),
        shop_gap(one.gap for one in rows),
        build_cuts(values),
        build_scale(_bought(one, until, basis) for one in buyers),
    )


def _where_changing(around: Around) -> tuple[str, tuple[Any, ...]]:
    """SQL for those of whom the rule may suggest another tier than they have: it finds rather too
    many, the rule itself decides."""
    if not around.enough:
        return "1 = 0", ()
    value = "coalesce(b.profit, 0)" if around.basis == "profit" else "coalesce(b.amount, 0)"
    is_key = f"{value} >= ?"
    is_regular = f"(coalesce(b.purchases, 0) > 0 OR {_HAS_NEED} = 1)"
    least = max(around.cuts.least_a, around.cuts.at_rank(around.limit), 1)
    return (
        "c.stage <> 'lost' AND coalesce(c.tier, '') <> CASE "
        f"WHEN {is_key} THEN 'key' WHEN {is_regular} THEN 'regular' "
        "WHEN b.first_on IS NULL THEN 'prospect' ELSE coalesce(c.tier, '') END"
    ), (least,)


def _read(book: Book, around: Around, which: str, values: Sequence[Any] = ()) -> Iterator[Person]:
    for row in book.each(
        f"SELECT {_CARD}, {_HAS_NEED}, {_BUYING} {_FROM} WHERE c.deleted_at IS NULL {which}", values
    ):
        one = _buying(row[8:]) if row[8] is not None else Buying()
        yield _person(row[:7], one, bool(row[7]), around)


def _buying(row: Sequence[Any]) -> Buying:
    first, last = (None if day is None else date.fromisoformat(day).toordinal() for day in row[7:9])
    return Buying._make((*row[:7], first, last, *row[9:11]))


def _bought(one: Buying, until: int, basis: str) -> Bought:
    assert one.last is not None
    return Bought(until - one.last, one.purchases, people.value_of(one, basis))


def _person(card: Sequence[Any], one: Buying, has_need: bool, around: Around) -> Person:
    until, basis, cuts = around.period.until.toordinal(), around.basis, around.cuts
    value = people.value_of(one, basis)
    before = one.profit_before if basis == "profit" else one.amount_before
    since = None if one.first is None else until - one.first
    _id, _name, _company, tier, stage, *_more = card
    rhythm = None
    if one.last is not None:
        rhythm = build_rhythm(until - one.last, one.gap, around.of_shop)
    found = (
        one,
        value,
        before if around.before is not None else None,
        cuts.share_of(value),
        cuts.class_of(value) if around.enough else None,
        cuts.rank_of(value),
        suggest(
            Standing(tier, stage, value, one.purchases > 0, has_need, since),
            cuts,
            around.limit,
            around.enough,
        ),
        around.scale.score(_bought(one, until, basis)) if one.purchases else None,
        rhythm,
        Effort(),
        has_need,
    )
    return Person._make((*card, *found))
