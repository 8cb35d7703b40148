"""For whom another tier is suggested, with the figures that say so; deciding is in draft.

The year that ends today is read from the kept rows of contact_buying where they are made: of a
large book only those are looked at for whom the borders of the classes ask for another tier. Any
other period is one reading of all sales (see people).
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple, overload

from kehuapp.book.review import buying, head, people
from kehuapp.book.review.people import Around, Effort, Period, Person, around_of, load_efforts
from kehuapp.book.settings import Settings, ask_settings, load_settings
from kehuapp.book.tiers.tiers import TierPolicyRow, ask_tier_policies
from kehuapp.rules.review.buying import WINDOW_DAYS, Buying
from kehuapp.rules.review.dormancy import build_rhythm, shop_gap
from kehuapp.rules.review.scores import Bought, build_scale
from kehuapp.rules.review.value import (
    NEW_DAYS,
    Standing,
    build_cuts,
    key_limit,
    suggest,
)
from kehuapp.store.asking import rows_of, together
from kehuapp.store.database import Book
from kehuapp.store.ids import id_parts


class Line(NamedTuple):
    """One of those to talk about in short; `value` in minor units."""

    id: int
    tier: str | None
    suggested: str | None
    value: int


class People(Sequence[Person]):
    """Those to talk about, in order; the figures of one are reckoned when they are looked at.

    A large shop has tens of thousands of them, and a meeting looks at some.
    """

    def __init__(self, lines: Sequence[Line], make: Callable[[int], Person]) -> None:
        self.lines = lines
        self.places = {line.id: place for place, line in enumerate(lines)}
        self._make = make
        self._made: dict[int, Person] = {}

    def __len__(self) -> int:
        return len(self.lines)

    @overload
    def __getitem__(self, place: int) -> Person: ...
    @overload
    def __getitem__(self, place: slice) -> "list[Person]": ...
    def __getitem__(self, place: int | slice) -> "Person | list[Person]":
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        at = range(len(self))[place]
        if at not in self._made:
            self._made[at] = self._make(at)
        return self._made[at]


class Suggestions(NamedTuple):
    """Those to talk about, who bring most first; `policies` say what follows from a tier.

    Of those at the end, from the place `to_ask` on, nothing needs to be asked: they kept their tier
    in a meeting, on the day that `kept` says (ISO), though the same was suggested. Half a year
    later, and when another tier is suggested, they are asked again.
    """

    around: Around
    people: People
    settings: Settings
    policies: Mapping[str, TierPolicyRow]
    to_ask: int
    kept: Mapping[int, str]


class Beside(NamedTuple):
    """What stands beside the figures of one customer; `owner` looks after them."""

    job_title: str
    owner: str
    effort: Effort


_BUYING = ", ".join(f"b.{one}" for one in buying.COLUMNS[1:])
_CARD = (
    f"c.id AS id, {people.TITLE} AS title, CASE c.name WHEN '' THEN '' ELSE c.company END "
    "AS company, c.tier AS tier, c.stage AS stage, c.owner_id AS owner_id, c.source AS source"
)
_HAS_NEED = (
    "CASE WHEN EXISTS (SELECT 1 FROM need AS n WHERE n.contact_id = c.id AND n.status = 'open' "
    "AND n.deleted_at IS NULL) THEN 1 ELSE 0 END"
)
#: For so many days nobody is asked again who kept the tier.
KEPT_DAYS = 183
#: What was decided since a day, the latest last: the day, and of whom what was suggested and done.
_DECIDED = (
    "SELECT r.held_on, i.contact_id, i.suggested, CASE WHEN i.tier_after IS NOT DISTINCT FROM "
    "i.tier_before THEN 1 ELSE 0 END FROM review AS r JOIN review_item AS i ON i.review_id = r.id "
    "WHERE r.deleted_at IS NULL AND r.held_on > ? ORDER BY r.held_on, r.id"
)
_CUSTOMERS = "SELECT count(*) FROM contact WHERE deleted_at IS NULL AND stage = 'customer'"
_FROM = "FROM contact AS c LEFT JOIN contact_buying AS b ON b.contact_id = c.id"


def load_suggestions(book: Book, period: Period, also: Collection[int] = ()) -> Suggestions:
    """Everybody for whom another tier is suggested, and those of `also`, of whom something is
    decided; a matter of the worker."""
    since = (period.until - timedelta(days=KEPT_DAYS)).isoformat()
    settings, policies, decided = book.ask(
        together(ask_settings(), ask_tier_policies(), rows_of(_DECIDED, (since,)))
    )
    asked = _answers(decided)
    if not _is_kept(book, period):
        figures = people.load_figures(book, period)
        found = [one for one in figures.people if one.id in also or _is_changing(one)]
        found.sort(key=lambda one: _is_answered(one.id, one.suggestion.tier, asked, also))
        lines = [Line(one.id, one.tier, one.suggestion.tier, one.value) for one in found]
        listed = People(lines, found.__getitem__)
        around, to_ask = around_of(figures), _to_ask(lines, asked, also)
        return Suggestions(around, listed, settings, policies, *to_ask)
    with book.one_view():
        around = _load_around(book, period)
        select, values = _suggesting(around)
        rows = book.query(f"{select} WHERE x.suggested <> coalesce(x.tier, '') {_BY_VALUE}", values)
        rest = sorted(set(also).difference(row[0] for row in rows)) if also else []
        for part in id_parts(rest):
            rows += book.query(f"{select} WHERE x.id IN {part}", values)
    if rest:
        rows.sort(key=lambda row: (row[-1] <= 0, -row[-1], row[0]))
    rows.sort(key=lambda row: _is_answered(row[0], row[-2], asked, also))
    lines = [Line(row[0], row[3], row[-2], row[-1]) for row in rows]
    made = People(lines, lambda place: _person_of(rows[place], around))
    return Suggestions(around, made, settings, policies, *_to_ask(lines, asked, also))


#: Who kept the tier against which suggestion, on which day (ISO).
_Answers = Mapping[int, tuple[str | None, str]]


def _answers(decided: Iterable[tuple[str, int, str | None, int]]) -> _Answers:
    """Of everybody whose latest decision was that the tier stays."""
    found: dict[int, tuple[str | None, str]] = {}
    for on, contact, suggested, is_kept in decided:
        found.pop(contact, None)
        if is_kept:
            found[contact] = (suggested, on)
    return found


def _is_answered(
    contact: int, suggested: str | None, answers: _Answers, also: Collection[int]
) -> bool:
    """Whether the very suggestion was turned down, and nothing is decided anew."""
    return contact in answers and answers[contact][0] == suggested and contact not in also


def _to_ask(
    lines: Sequence[Line], answers: _Answers, also: Collection[int]
) -> tuple[int, dict[int, str]]:
    """How many are to be asked, who stand first, and when each of the others kept the tier."""
    kept = {
        one.id: answers[one.id][1]
        for one in lines
        if _is_answered(one.id, one.suggested, answers, also)
    }
    return len(lines) - len(kept), kept


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


def _is_kept(book: Book, period: Period) -> bool:
    return period.days == WINDOW_DAYS and buying.is_current(book, period.until)


def _load_around(book: Book, period: Period) -> Around:
    (sums, _gone), ((customers,),) = book.ask(together(head.ask_sums(period), rows_of(_CUSTOMERS)))
    rows = book.query(
        f"SELECT b.{sums.basis}, b.purchases, b.last_on, b.gap FROM contact_buying AS b "
        f"WHERE {head.THERE}"
    )
    until = period.until.toordinal()
    numbers = {on: date.fromisoformat(on).toordinal() for _v, _n, on, _gap in rows if on}
    bought = [
        Bought(until - numbers[last], times, value) for value, times, last, _gap in rows if times
    ]
    return Around(
        **vars(sums),
        period=period,
        customers=customers,
        limit=key_limit(customers),
        of_shop=shop_gap([gap for *_bought, gap in rows]),
        cuts=build_cuts([value for value, *_rest in rows]),
        scale=build_scale(bought),
    )


_BY_VALUE = "ORDER BY CASE WHEN x.value > 0 THEN 0 ELSE 1 END, x.value DESC, x.id"


def _suggesting(around: Around) -> tuple[str, tuple[Any, ...]]:
    """SQL for everybody with the tier that the rule suggests (rules.review.value), and V last."""
    value = f"coalesce(b.{around.basis}, 0)"
    if around.enough:
        least = max(around.cuts.least_a, around.cuts.at_rank(around.limit), 1)
        new_from = around.period.until - timedelta(days=NEW_DAYS)
        suggested = (
            f"CASE WHEN c.stage = 'lost' THEN NULL WHEN {value} >= ? THEN 'key' "
            f"WHEN coalesce(b.purchases, 0) > 0 OR {_HAS_NEED} = 1 THEN CASE WHEN c.tier = 'key' "
            "AND b.first_on > ? THEN NULL ELSE 'regular' END "
            "WHEN b.first_on IS NULL THEN 'prospect' END"
        )
        values: tuple[Any, ...] = (least, new_from.isoformat())
    else:
        suggested, values = "CAST(NULL AS TEXT)", ()
    return (
        f"SELECT x.* FROM (SELECT {_CARD}, {_HAS_NEED} AS has_need, {_BUYING}, "
        f"{suggested} AS suggested, {value} AS value {_FROM} WHERE c.deleted_at IS NULL) AS x"
    ), values


def _read(book: Book, around: Around, which: str) -> Iterator[Person]:
    for row in book.each(
        f"SELECT {_CARD}, {_HAS_NEED}, {_BUYING} {_FROM} WHERE c.deleted_at IS NULL {which}"
    ):
        yield _person_of(row, around)


def _person_of(row: Sequence[Any], around: Around) -> Person:
    one = _buying(row[8:19]) if row[8] is not None else Buying()
    return _person(row[:7], one, bool(row[7]), around)


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
