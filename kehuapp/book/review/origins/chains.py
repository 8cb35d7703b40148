"""Who brought other customers, what those bought, and which thank-yous are owed for it.

What somebody bought is here always the amount, in the period and ever, as their card says it.
Giving a thank-you is written by book.relations.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from kehuapp.book.review.people import Period
from kehuapp.book.sales.figures import AMOUNT
from kehuapp.rules.review.buying import Buying
from kehuapp.rules.review.chains import Brought, Worth, build_chains
from kehuapp.rules.review.origins import has_stayed
from kehuapp.store.asking import Asking, rows_of


class Whose(NamedTuple):
    """One customer as far as it matters who brought them; days are ISO text, "" none, `is_deleted`
    1 of who is in the trash."""

    id: int
    name: str
    company: str
    tier: str | None
    stage: str
    source: str
    referrer_id: int | None
    reward: str
    reward_given_on: str
    first_contact_on: str
    created_at: str
    is_deleted: int


class Introducer(NamedTuple):
    """One who brought others: `people` are those of the first generation."""

    who: Whose
    brought: Brought
    people: tuple[int, ...]

    @property
    def id(self) -> int:
        """The introducer."""
        return self.who.id


class Thanks(NamedTuple):
    """A thank-you that is owed to `who` for `whom`: one that was promised, or, where `promised` is
    "", the first at all; `ever` is what that customer bought, `others` how many more they brought
    without any thanks."""

    who: Whose
    whom: Whose
    promised: str
    ever: int
    others: int = 0

    @property
    def id(self) -> int:
        """The customer in whose card the thank-you is noted."""
        return self.whom.id


def ask_ever(period: Period) -> Asking[dict[int, int]]:
    """What each customer whom somebody introduced bought until the end of the period."""
    rows = yield from rows_of(
        f"SELECT contact_id, CAST(sum({AMOUNT}) AS BIGINT) FROM sale "
        "WHERE deleted_at IS NULL AND on_date <= ? AND contact_id IN "
        "(SELECT c.id FROM contact AS c WHERE c.referrer_id IS NOT NULL) GROUP BY contact_id",
        (period.until.isoformat(),),
    )
    return dict(rows)


def ask_thanked() -> Asking[set[int]]:
    """Who was thanked for an introduction by a contact, whatever is noted in a card."""
    rows = yield from rows_of(
        "SELECT DISTINCT i.contact_id FROM interaction AS i WHERE i.deleted_at IS NULL "
        "AND i.occasion = 'referral' AND i.contact_id IN "
        "(SELECT c.referrer_id FROM contact AS c WHERE c.referrer_id IS NOT NULL)"
    )
    return {row[0] for row in rows}


def build_introducers(
    people: Iterable[Whose], bought: Mapping[int, Buying], ever: Mapping[int, int]
) -> list[Introducer]:
    """Everybody who brought somebody who is still there, or through them others: whose own people
    bought most in the period first, then ever, then the most people."""
    known = {one.id: one for one in people}
    parents = {
        one.id: one.referrer_id
        for one in known.values()
        if one.referrer_id is not None and one.referrer_id in known
    }
    nothing = Buying()
    worth, brought_by = {}, dict[int, list[int]]()
    for one in known.values():
        if one.is_deleted:
            continue
        buying = bought.get(one.id, nothing)
        stayed = has_stayed(one.stage, buying.purchases)
        worth[one.id] = Worth(1, int(stayed), buying.amount, ever.get(one.id, 0))
        if one.id in parents and parents[one.id] != one.id:
            brought_by.setdefault(parents[one.id], []).append(one.id)
    found = [
        Introducer(known[contact], brought, tuple(brought_by.get(contact, ())))
        for contact, brought in build_chains(parents, worth).items()
        if not known[contact].is_deleted and brought.first.people + brought.later.people
    ]
    return sorted(
        found,
        key=lambda one: (
            -one.brought.first.bought, -one.brought.first.ever, -one.brought.first.people,
            -one.brought.later.ever, one.id,
        ),
    )  # fmt: skip


def build_thanks(
    people: Sequence[Whose], ever: Mapping[int, int], thanked: Collection[int]
) -> list[Thanks]:
    """What was promised and not given, then one for each who brought others and was never thanked
    (for the one of these who bought most); in both the one for the most bought first."""
    known = {one.id: one for one in people if not one.is_deleted}
    promised, unthanked = [], dict[int, list[Whose]]()
    grateful = set(thanked)
    for one in known.values():
        if one.referrer_id not in known or one.referrer_id == one.id:
            continue
        if one.reward_given_on:
            grateful.add(one.referrer_id)
        elif one.reward.strip():
            promised.append(Thanks(known[one.referrer_id], one, one.reward, ever.get(one.id, 0)))
            grateful.add(one.referrer_id)  # it is said above that something is owed
        else:
            unthanked.setdefault(one.referrer_id, []).append(one)
    never = []
    for referrer, whom in unthanked.items():
        if referrer not in grateful:
            best = max(whom, key=lambda one: (ever.get(one.id, 0), -one.id))
            who, bought = known[referrer], ever.get(best.id, 0)
            never.append(Thanks(who, best, "", bought, len(whom) - 1))
    for rows in (promised, never):
        rows.sort(key=lambda one: (-one.ever, one.who.id, one.whom.id))
    return promised + never
