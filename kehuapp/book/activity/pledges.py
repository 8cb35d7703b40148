"""Services that the shop promised to a tier or to all: what, from when to when, who received it.

The contact that gave a service names it (`Interaction.pledge`); it is written in interactions and
batches.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from kehuapp.book.activity.costs import between
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.store.database import Book, under_lock
from kehuapp.store.engine import Values
from kehuapp.store.ids import id_list, marks
from kehuapp.store.stamps import utc_now
from kehuapp.text.words import TIERS, step_text


class PledgeRow(NamedTuple):
    """`measure` says when it counts as given; `tier` None: for all; days are local ISO text, ""
    open. It is kept when `goal` percent of them received it so many `times` within its days."""

    id: int | None = None
    name: str = ""
    measure: str = ""
    tier: str | None = None
    starts_on: str = ""
    ends_on: str = ""
    note: str = ""
    goal: int = 100
    times: int = 1

    def is_for(self, tier: str | None) -> bool:
        """Whether it was promised to customers of this tier."""
        return self.tier is None or self.tier == tier

    def runs_on(self, day: date) -> bool:
        """Whether it is promised on this day."""
        on = day.isoformat()
        return self.starts_on <= on and (not self.ends_on or on <= self.ends_on)


class PledgeFigures(NamedTuple):
    """Of one service: to how many it was promised, how many of them have received it as often as
    was promised, from whom the satisfaction is known and its sum, and what it cost so far."""

    promised: int = 0
    received: int = 0
    told: int = 0
    satisfaction: int = 0
    cost: int = 0

    def average(self) -> float | None:
        """How satisfied they are, 1–5; None as long as nobody said."""
        return self.satisfaction / self.told if self.told else None


class Given(NamedTuple):
    """The latest time that a customer received a service, and how many there were; `at` is an
    instant in UTC."""

    interaction_id: int
    at: str
    satisfaction: int | None
    cost: int | None
    times: int


class MatrixRow(NamedTuple):
    """A customer and what they received, by service."""

    id: int
    name: str
    company: str
    tier: str | None
    given: dict[int, Given]


class Wanted(NamedTuple):
    """Which customers the matrix shows: those who still wait for a service (None: all), of a tier
    (None: of any), looked after by a colleague (None: by anybody)."""

    pledge_id: int | None = None
    tier: str | None = None
    owner_id: int | None = None


_COLUMNS = "id, name, measure, tier, starts_on, ends_on, note, goal, times"
MOST_TIMES = 999
_NEVER = "9999"  # later than any instant
#: Who is owed a service (c): nobody in the trash, nobody lost.
OWED = "c.deleted_at IS NULL AND c.stage <> 'lost'"


def ask_pledges() -> Asking[list[PledgeRow]]:
    """All of them, those that run longest first and what is over last."""
    rows = yield from rows_of(
        f"SELECT {_COLUMNS} FROM service_pledge WHERE deleted_at IS NULL "
        "ORDER BY CASE WHEN ends_on = '' THEN 0 ELSE 1 END, ends_on DESC, id"
    )
    return [PledgeRow(*row) for row in rows]


def ask_pledges_for(contact_id: int, day: date | None = None) -> Asking[list[PledgeRow]]:
    """What is promised to this customer, on this day (None: on whichever)."""
    rows = yield from rows_of(
        f"SELECT {_COLUMNS} FROM service_pledge WHERE deleted_at IS NULL "
        "AND (tier IS NULL OR tier = (SELECT c.tier FROM contact AS c WHERE c.id = ?)) "
        "ORDER BY name, id",
        (contact_id,),
    )
    return [row for row in map(PledgeRow._make, rows) if day is None or row.runs_on(day)]


def load_pledge(book: Book, pledge_id: int) -> PledgeRow:
    """One of them; Trouble when it is gone."""
    for row in book.ask(ask_pledges()):
        if row.id == pledge_id:
            return row
    raise _gone()


def terms_sql(pledges: Sequence[PledgeRow], zone: str) -> str:
    """A table of what counts as given: `id`, `tier`, how many `times`, and the instants `since` and
    `till` between which its days lie."""
    rows = []
    for row in pledges:
        first = date.fromisoformat(row.starts_on) if row.starts_on else None
        last = date.fromisoformat(row.ends_on) if row.ends_on else None
        since = between(first, first, zone).start if first else ""
        till = between(last, last, zone).end if last and last < date.max else _NEVER
        tier = f"'{row.tier}'" if row.tier in TIERS else "CAST(NULL AS TEXT)"
        rows.append(
            f"SELECT {int(row.id or 0)} AS id, {tier} AS tier, {int(row.times)} AS times, "
            f"'{since}' AS since, '{till}' AS till"
        )
    return " UNION ALL ".join(rows)


def ask_figures(pledges: Sequence[PledgeRow], zone: str) -> Asking[dict[int, PledgeFigures]]:
    """What is to be said beside the name of each of these services, by its id."""
    if not pledges:
        return {}
    theirs = "FROM interaction AS i WHERE i.pledge_id = t.id AND i.deleted_at IS NULL"
    tiers, told = yield from together(
        rows_of(f"SELECT c.tier, count(*) FROM contact AS c WHERE {OWED} GROUP BY c.tier"),
        rows_of(
            f"WITH terms AS ({terms_sql(pledges, zone)}), given AS (SELECT i.pledge_id AS pledge, "
            "i.contact_id AS contact, count(*) AS times FROM terms AS t "
            "JOIN interaction AS i ON i.pledge_id = t.id AND i.at >= t.since AND i.at < t.till "
            "WHERE i.deleted_at IS NULL GROUP BY i.pledge_id, i.contact_id) "
            "SELECT t.id, t.tier, (SELECT count(*) FROM given AS g "
            "JOIN contact AS c ON c.id = g.contact WHERE g.pledge = t.id AND g.times >= t.times "
            f"AND {OWED} AND (t.tier IS NULL OR c.tier = t.tier)), "
            f"(SELECT count(satisfaction) {theirs}), "
            f"(SELECT coalesce(CAST(sum(satisfaction) AS BIGINT), 0) {theirs}), "
            f"(SELECT coalesce(CAST(sum(cost) AS BIGINT), 0) {theirs}) FROM terms AS t"
        ),
    )
    counts: dict[str | None, int] = dict(tiers)
    return {
        one: PledgeFigures(sum(counts.values()) if tier is None else counts.get(tier, 0), *figures)
        for one, tier, *figures in told
    }


def ids_customers(book: Book, pledges: Sequence[PledgeRow], wanted: Wanted, zone: str) -> list[int]:
    """The customers of the matrix by name: to whom one of `pledges` was made or who received
    something."""
    tiers = {row.tier for row in pledges if wanted.pledge_id in (None, row.id)}
    if not tiers:
        return []
    waited = [row for row in pledges if row.id == wanted.pledge_id]
    where, values = _whom(tiers, waited, wanted, zone)
    found = book.query(
        f"SELECT c.id FROM contact AS c JOIN contact_search AS s ON s.contact_id = c.id "
        f"WHERE {where} ORDER BY s.sort_key, c.id",
        values,
    )
    return [one for (one,) in found]


def _whom(
    tiers: set[str | None], waited: Sequence[PledgeRow], wanted: Wanted, zone: str
) -> tuple[str, Values]:
    parts = [OWED]
    values: list[str | int] = []
    if None not in tiers:
        known = sorted(tier for tier in tiers if tier is not None)
        promised = f"c.tier IN {marks(known)}"
        values += known
        if wanted.pledge_id is None:
            received = "SELECT contact_id FROM interaction WHERE deleted_at IS NULL"
            promised = f"({promised} OR c.id IN ({received} AND pledge_id IS NOT NULL))"
        parts.append(promised)
    parts += [f"c.id NOT IN ({received_sql(row, zone)})" for row in waited]
    of: tuple[tuple[str, str | int | None], ...] = (
        ("c.tier", wanted.tier),
        ("c.owner_id", wanted.owner_id),
    )
    for column, value in of:
        if value is not None:
            parts.append(f"{column} = ?")
            values.append(value)
    return " AND ".join(parts), tuple(values)


def received_sql(row: PledgeRow, zone: str, until: date | None = None) -> str:
    """The customers who received a service as often as was promised, in its days (until a day)."""
    by_then = "" if until is None else f" AND i.at < '{between(until, until, zone).end}'"
    return (
        f"SELECT i.contact_id FROM ({terms_sql([row], zone)}) AS t "
        "JOIN interaction AS i ON i.pledge_id = t.id AND i.at >= t.since AND i.at < t.till "
        f"WHERE i.deleted_at IS NULL{by_then} "
        "GROUP BY i.contact_id, t.times HAVING count(*) >= t.times"
    )


def load_matrix(book: Book, contact_ids: Sequence[int]) -> dict[int, MatrixRow]:
    """A page of the matrix, by customer."""
    part = id_list(contact_ids)
    people, given = book.ask(
        together(
            rows_of(f"SELECT id, name, company, tier FROM contact WHERE id IN {part}"),
            rows_of(
                "SELECT contact_id, pledge_id, id, at, satisfaction, cost FROM interaction "
                f"WHERE contact_id IN {part} AND pledge_id IS NOT NULL AND deleted_at IS NULL "
                "ORDER BY at, id"
            ),
        )
    )
    rows = {one[0]: MatrixRow(*(*one, {})) for one in people}
    for contact, pledge, one, at, satisfaction, cost in given:
        if contact in rows:
            before = rows[contact].given.get(pledge)
            times = before.times + 1 if before else 1
            rows[contact].given[pledge] = Given(one, at, satisfaction, cost, times)
    return rows


def create_pledge(book: Book, row: PledgeRow) -> Changes:
    """Promise a service from now on."""
    label = QT_TRANSLATE_NOOP("Step", "New promised service %1")
    row = _checked(row)
    said = step_text(row.name)
    with book.writing(label, said) as step:
        made = tables.ServicePledge.insert(**_values(row)).execute()
    return Changes(label=step_done(label, said), step=step.id, made=made, everything=True)


@under_lock
def update_pledge(book: Book, before: PledgeRow, after: PledgeRow) -> Changes:
    """Change what is promised; `before` is what the form began with."""
    label = QT_TRANSLATE_NOOP("Step", "Change promised service %1")
    after = _checked(after)
    now = load_pledge(book, after.id or 0)
    for name in PledgeRow._fields[1:]:
        mine, theirs, old = (getattr(one, name) for one in (after, now, before))
        if mine != old and theirs not in (old, mine):
            raise Trouble(
                translate(
                    "Pledges",
                    "This service was changed somewhere else meanwhile. Nothing was overwritten; "
                    "open it again to see how it is now.",
                )
            )
    changed = {
        name: value
        for name, value in _values(after).items()
        if value != getattr(before, name) and value != getattr(now, name)
    }
    said = step_text(after.name)
    with book.writing(label, said) as step:
        if changed:
            tables.ServicePledge.update(**changed, updated_at=utc_now()).where(
                tables.ServicePledge.id == after.id
            ).execute()
    return Changes(label=step_done(label, said), step=step.id, made=after.id, everything=True)


@under_lock
def delete_pledge(book: Book, pledge_id: int) -> Changes:
    """Promise a service no longer; the contacts that gave it stay."""
    label = QT_TRANSLATE_NOOP("Step", "Delete promised service %1")
    said = step_text(load_pledge(book, pledge_id).name)
    now = utc_now()
    with book.writing(label, said) as step:
        tables.ServicePledge.update(deleted_at=now, updated_at=now).where(
            tables.ServicePledge.id == pledge_id
        ).execute()
    return Changes(label=step_done(label, said), step=step.id, made=pledge_id, everything=True)


def _values(row: PledgeRow) -> dict[str, str | int | None]:
    return {name: getattr(row, name) for name in PledgeRow._fields[1:]}


def _checked(row: PledgeRow) -> PledgeRow:
    row = row._replace(
        name=" ".join(row.name.split())[:100],
        measure=row.measure.strip(),
        note=row.note.strip(),
    )
    if not row.name:
        raise Trouble(translate("Pledges", "A service needs a name."))
    if row.starts_on and row.ends_on and row.ends_on < row.starts_on:
        raise Trouble(translate("Pledges", "The last day is before the first one."))
    return row._replace(goal=min(100, max(1, row.goal)), times=min(MOST_TIMES, max(1, row.times)))


def _gone() -> Trouble:
    return Trouble(translate("Pledges", "This service is no longer in the book."))
