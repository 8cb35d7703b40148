"""What became of each promised service: who received it, what it cost, whether it is kept.

How satisfied they are is asked beside it.
"""

from datetime import date
from typing import NamedTuple

from kehuapp.book.activity import costs
from kehuapp.book.activity.pledges import OWED, PledgeRow, ask_pledges, received_sql, terms_sql
from kehuapp.book.review.people import Period
from kehuapp.book.review.satisfaction import Satisfaction, ask_satisfaction
from kehuapp.book.settings import Settings, ask_settings
from kehuapp.rules.costs import of_minutes
from kehuapp.rules.review.pledges import Promise, state_of
from kehuapp.store.asking import Asking, known, rows_of, together
from kehuapp.store.database import Book


class PledgeLine(NamedTuple):
    """One service on the last day of a period; `state` is one of rules.review.pledges.STATES.

    In its days, to whomever: given so many `times`, with so many recorded `minutes`, of so many
    times nobody recorded any, at such a `cost` (money and recorded minutes by what an hour of the
    colleague costs, minor units). `outside`: times that were not in its days and do not count.
    """

    pledge: PledgeRow
    promise: Promise
    state: str
    times: int = 0
    minutes: int = 0
    unrecorded: int = 0
    cost: int = 0
    outside: int = 0


class PledgeReport(NamedTuple):
    """`ended` is how many services ended before the period: they are left out."""

    settings: Settings
    period: Period
    lines: tuple[PledgeLine, ...]
    ended: int
    satisfaction: Satisfaction


def load_report(book: Book, period: Period) -> PledgeReport:
    """Every service that was or is promised in the period or later, as it stands on its last day;
    it was promised to those who are in the tier now, not in the trash and not lost."""
    settings, pledges = book.ask(together(ask_settings(), ask_pledges()))
    first = period.first.isoformat()
    running = [row for row in pledges if not row.ends_on or row.ends_on >= first]
    lines, satisfaction = book.ask(
        together(
            _ask_lines(running, period.until, settings.zone),
            ask_satisfaction(period, settings.zone),
        )
    )
    return PledgeReport(settings, period, tuple(lines), len(pledges) - len(running), satisfaction)


def _ask_lines(pledges: list[PledgeRow], until: date, zone: str) -> Asking[list[PledgeLine]]:
    if not pledges:
        return (yield from known([]))
    ours = "g.stage <> 'lost' AND (g.tier IS NULL OR g.theirs = g.tier)"
    counts, rows = yield from together(
        rows_of(f"SELECT c.tier, count(*) FROM contact AS c WHERE {OWED} GROUP BY c.tier"),
        rows_of(
            "SELECT g.id, "
            f"CAST(sum(CASE WHEN {ours} AND g.given >= g.times THEN 1 ELSE 0 END) AS BIGINT), "
            f"CAST(sum(CASE WHEN NOT ({ours}) THEN 0 WHEN g.given < g.times THEN g.given "
            "ELSE g.times END) AS BIGINT), CAST(sum(g.given) AS BIGINT), "
            "CAST(sum(g.minutes) AS BIGINT), CAST(sum(g.given - g.recorded) AS BIGINT), "
            "CAST(sum(g.sixtieths) AS BIGINT), CAST(sum(g.outside) AS BIGINT) "
            "FROM (SELECT d.id, d.tier, d.times, c.tier AS theirs, c.stage, "
            "CAST(sum(d.is_in) AS BIGINT) AS given, CAST(sum(1 - d.is_in) AS BIGINT) AS outside, "
            "CAST(sum(CASE WHEN d.minutes IS NULL THEN 0 ELSE d.is_in END) AS BIGINT) AS recorded, "
            "CAST(sum(d.is_in * coalesce(d.minutes, 0)) AS BIGINT) AS minutes, "
            "CAST(sum(d.is_in * d.sixtieths) AS BIGINT) AS sixtieths "
            "FROM (SELECT t.id, t.tier, t.times, i.contact_id, i.minutes, "
            "CASE WHEN i.at >= t.since AND i.at < t.till THEN 1 ELSE 0 END AS is_in, "
            "coalesce(i.cost, 0) * 60 + coalesce(i.minutes, 0) * coalesce(s.hourly_cost, 0) "
            f"AS sixtieths FROM ({terms_sql(pledges, zone)}) AS t "
            "JOIN interaction AS i ON i.pledge_id = t.id LEFT JOIN staff AS s ON s.id = i.staff_id "
            "WHERE i.deleted_at IS NULL AND i.at < ?) AS d "
            "JOIN contact AS c ON c.id = d.contact_id WHERE c.deleted_at IS NULL "
            "GROUP BY d.id, d.tier, d.times, d.contact_id, c.tier, c.stage) AS g GROUP BY g.id",
            (costs.between(until, until, zone).end,),
        ),
    )
    heads: dict[str | None, int] = dict(counts)
    told = {one: figures for one, *figures in rows}
    return [_line(row, heads, told.get(row.id or 0, [0] * 7), until) for row in pledges]


def _line(
    row: PledgeRow, heads: dict[str | None, int], figures: list[int], until: date
) -> PledgeLine:
    received, given, times, minutes, unrecorded, sixtieths, outside = figures
    promise = Promise(
        sum(heads.values()) if row.tier is None else heads.get(row.tier, 0),
        received,
        given,
        row.goal,
        row.times,
        date.fromisoformat(row.starts_on) if row.starts_on else None,
        date.fromisoformat(row.ends_on) if row.ends_on else None,
    )
    state = state_of(promise, until)
    cost = of_minutes(sixtieths)
    return PledgeLine(row, promise, state, times, minutes, unrecorded, cost, outside)


def ids_of(book: Book, pledge: PledgeRow, until: date, zone: str, *, received: bool) -> list[int]:
    """Those to whom a service was promised and who received it until a day as often as was
    promised, or who did not."""
    tier = "" if pledge.tier is None else " AND c.tier = ?"
    isnt = "" if received else "NOT "
    found = book.query(
        f"SELECT c.id FROM contact AS c WHERE {OWED}{tier} "
        f"AND c.id {isnt}IN ({received_sql(pledge, zone, until)}) ORDER BY c.id",
        () if pledge.tier is None else (pledge.tier,),
    )
    return [one for (one,) in found]
