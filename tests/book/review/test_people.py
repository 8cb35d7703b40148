"""All figures of a review, beside a second reckoning that goes the long way with fractions."""

from collections import defaultdict
from datetime import date, datetime, timedelta
from fractions import Fraction
from itertools import pairwise
from statistics import median
from zoneinfo import ZoneInfo

import pytest

from kehuapp.book.review.people import Period, load_figures
from kehuapp.cli.review import as_json
from tests.book.review.conftest import UNTIL, fill

MINUTES = {"visit": 60, "call": 10, "message": 3, "gift": 20, "meal": 90, "service": 30, "help": 30,
           "gathering": 60}  # fmt: skip
RANKS = {"prospect": 0, "regular": 1, "key": 2}


def money(minor: int) -> str:
    sign, whole = ("-" if minor < 0 else ""), abs(minor)
    return f"{sign}{whole // 100}" + (f".{whole % 100:02d}" if whole % 100 else "")


def reckoned(book, until, months):
    """The whole answer anew, each formula of domain.md as it is written there."""
    days = round(Fraction(365 * months, 12))
    first = until - timedelta(days=days - 1)
    people = {
        row[0]: row
        for row in book.query(
            "SELECT id, coalesce(nullif(name, ''), company), tier, stage, source FROM contact "
            "WHERE deleted_at IS NULL"
        )
    }
    sales = defaultdict(list)
    for contact, on, amount, profit, is_return in book.query(
        "SELECT contact_id, on_date, amount, profit, is_return FROM sale WHERE deleted_at IS NULL"
    ):
        day = date.fromisoformat(on)
        if contact in people and day <= until:
            if is_return:  # negative, whichever sign it was written with
                profit = None if profit is None else (-profit if amount >= 0 else profit)
                amount = -abs(amount)
            sales[contact].append((day, amount, profit, bool(is_return)))
    inside = {c: [s for s in sales[c] if s[0] >= first] for c in people}
    basis = "profit" if all(s[2] is not None for c in inside for s in inside[c]) else "amount"
    value = {c: sum(s[2 if basis == "profit" else 1] for s in inside[c]) for c in people}
    total_up = sum(v for v in value.values() if v > 0)
    bought = {c: sorted({s[0] for s in sales[c] if not s[3]}) for c in people}
    bought_in = {c: [d for d in bought[c] if d >= first] for c in people}
    buyers = [c for c in people if bought_in[c]]
    history = [days_of[0] for days_of in bought.values() if days_of]
    enough = len(buyers) >= 10 and (until - min(history)).days >= 90
    gaps = {
        c: median([(b - a).days for a, b in pairwise(d)]) for c, d in bought.items() if len(d) >= 4
    }
    of_shop = median(gaps.values()) if gaps else 60
    k = 5 if len(buyers) >= 50 else 3

    def scored(of, x):
        below, equal = sum(y < x for y in of), sum(y == x for y in of)
        return min(k, 1 + int(k * (below + Fraction(equal, 2)) / len(of)))

    recencies = [(until - bought[c][-1]).days for c in buyers]
    frequencies = [len(bought_in[c]) for c in buyers]
    values = [value[c] for c in buyers]
    needing = {r[0] for r in book.query("SELECT contact_id FROM need WHERE status = 'open'")}
    limit = max(3, -(-sum(p[3] == "customer" for p in people.values()) // 10))
    spent, assumed, cost = defaultdict(int), defaultdict(int), defaultdict(Fraction)
    by_tier = defaultdict(lambda: [0, 0])
    taipei = ZoneInfo("Asia/Taipei")
    for contact, at, kind, minutes, paid, tier_at, hourly in book.query(
        "SELECT i.contact_id, i.at, i.kind, i.minutes, i.cost, i.tier_at, s.hourly_cost "
        "FROM interaction AS i LEFT JOIN staff AS s ON s.id = i.staff_id WHERE i.deleted_at IS NULL"
    ):
        day = datetime.fromisoformat(at).astimezone(taipei).date()
        if contact not in people or not first <= day <= until:
            continue
        spent[contact] += minutes or 0
        assumed[contact] += MINUTES[kind] if minutes is None else 0
        cost[contact] += (paid or 0) + Fraction((minutes or 0) * (hourly or 0), 60)
        if tier_at:
            by_tier[tier_at][0] += minutes or 0
            by_tier[tier_at][1] += MINUTES[kind] if minutes is None else 0
    told = []
    for c, (_, name, tier, stage, _source) in people.items():
        v = value[c]
        larger = sum(other for other in value.values() if other > v)
        letter = (
            None if not enough else "–" if v == 0 else "R" if v < 0
            else "A" if Fraction(larger) < Fraction(8, 10) * total_up
            else "B" if Fraction(larger) < Fraction(95, 100) * total_up else "C"
        )  # fmt: skip
        rank = 1 + sum(other > v for other in value.values()) if v > 0 else None
        last = bought[c][-1] if bought[c] else None
        if stage == "lost" or not enough:
            suggested = None
        else:
            if letter == "A" and rank <= limit:
                suggested = "key"
            elif bought_in[c] or c in needing:
                suggested = "regular"
            else:
                suggested = None if bought[c] else "prospect"
            is_new = bought[c] and (until - bought[c][0]).days < 90
            if is_new and suggested and tier and RANKS[suggested] < RANKS[tier]:
                suggested = None
        ratio = state = None
        if last:
            since = (until - last).days
            ratio = since / min(180, max(7, gaps.get(c, of_shop)))
            state = (
                "active" if ratio <= 1.5 else "slowing" if ratio <= 2.5
                else "perhaps_lost" if ratio > 4 and since >= 180 else "dormant"
            )  # fmt: skip
        told.append({
            "id": c, "name": name, "value": money(v),
            "share": v / total_up if v > 0 else 0.0,
            "class": letter, "rank": rank, "tier": tier, "suggested": suggested,
            "last_purchase": last.isoformat() if last else None,
            "rfm": {"r": k + 1 - scored(recencies, (until - last).days),
                    "f": scored(frequencies, len(bought_in[c])), "m": scored(values, v)}
            if bought_in[c] else None,
            "gap_days": gaps.get(c), "ratio": ratio, "state": state,
            "minutes": spent[c], "estimated_minutes": assumed[c],
            "cost": money(int(cost[c] + Fraction(1, 2))),
        })  # fmt: skip
    total = sum(value.values())
    returning = sum(value[c] for c in people if bought[c] and bought[c][0] < first)
    heads = {t: sum(p[2] == t for p in people.values()) for t in RANKS}
    all_minutes = sum(map(sum, by_tier.values()))
    planned = {"key": 60, "regular": 30, "prospect": 10}
    used = sum(share for t, share in planned.items() if heads[t])
    sources = {p[4] for p in people.values()}
    return {
        "basis": basis,
        "from": first.isoformat(),
        "until": until.isoformat(),
        "total": money(total),
        "returning_share": min(1, max(0, returning / total)) if total > 0 else None,
        "enough_data": enough,
        "contacts": sorted(told, key=lambda one: one["id"]),
        "time": [
            {
                "tier": t, "minutes": by_tier[t][0], "estimated_minutes": by_tier[t][1],
                "share": sum(by_tier[t]) / all_minutes if all_minutes else 0,
                "target": planned[t] / used if heads[t] else None,
                "per_head": by_tier[t][0] / heads[t] if heads[t] else None,
            }
            for t in planned
        ],
        "sources": sorted(
            (
                {
                    "source": s or None,
                    "contacts": sum(p[4] == s for p in people.values()),
                    "kept": sum(
                        p[4] == s and p[3] != "lost" and bool(bought_in[p[0]])
                        for p in people.values()
                    ),
                    "value": money(sum(value[p[0]] for p in people.values() if p[4] == s)),
                }
                for s in sources
            ),
            key=lambda one: one["source"] or "",
        ),
    }  # fmt: skip


@pytest.mark.parametrize("seed", range(12))
def test_a_second_reckoning_agrees_to_the_cent(shop, seed):
    fill(shop, seed, people=(8, 40, 70)[seed % 3])
    for months, until in ((12, UNTIL), (1 + seed, UNTIL - timedelta(days=17 * seed))):
        found = as_json(load_figures(shop, Period(until, months)))
        for one in found["contacts"]:
            assert one.pop("reason")
        found["contacts"].sort(key=lambda one: one["id"])
        found["sources"].sort(key=lambda one: one["source"] or "")
        assert found == reckoned(shop, until, months)


def test_ranks_come_first_and_the_rest_as_they_came_into_the_book(shop):
    fill(shop, 1)
    people = load_figures(shop, Period(UNTIL)).people
    ranks = [one.rank for one in people if one.rank is not None]
    assert ranks == sorted(ranks) and ranks[0] == 1
    assert all(one.rank is None for one in people[len(ranks) :])


def test_an_empty_book_has_figures_too(shop):
    found = as_json(load_figures(shop, Period(UNTIL)))
    assert (found["basis"], found["total"], found["returning_share"]) == ("profit", "0", None)
    assert found["contacts"] == found["sources"] == [] and not found["enough_data"]
    assert {one["share"] for one in found["time"]} == {0}
