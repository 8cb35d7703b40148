"""The three tiers: what the shop calls and offers them, their customers, where the time went."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.tiers.tier_history import (
    TierChangeRow,
    ask_tier_changes,
    record_changes,
    rows_tier_changes,
)
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules import budget, cadence
from kehuapp.rules.cadence import Policy
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book, under_lock
from kehuapp.store.ids import id_parts
from kehuapp.store.stamps import utc_now
from kehuapp.text.words import (
    TERMS,
    TIERS,
    TierLooks,
    changed_meanwhile,
    local_instant,
    of_many,
    our_tier_name,
    said_together,
    step_text,
    tier_term,
    word,
)

__all__ = [
    "LONGEST_NAME",
    "Limits",
    "TierChangeRow",
    "TierPolicyRow",
    "TierRow",
    "ask_tier_changes",
    "change_tier",
    "find_tiers",
    "load_limits",
    "load_looks",
    "load_policies",
    "load_tier_policies",
    "looks_of",
    "policies_of",
    "record_changes",
    "rows_tier_changes",
    "rows_tiers",
    "terms_for",
    "update_tier_policies",
]

WINDOW_DAYS = 90  # days over which the time share is looked at
LONGEST_NAME = 30  # a tier is named on a chip, in the sidebar and on paper
#: Labels of the steps that change the shares of so many tiers, or the days of one.
_SHARES = {
    1: QT_TRANSLATE_NOOP("Step", "Share of the time: %1 %2% → %3%"),
    2: QT_TRANSLATE_NOOP("Step", "Share of the time: %1 %2% → %3%, %4 %5% → %6%"),
    3: QT_TRANSLATE_NOOP("Step", "Share of the time: %1 %2% → %3%, %4 %5% → %6%, %7 %8% → %9%"),
}
_DAYS = {
    "due_days": QT_TRANSLATE_NOOP("Step", "%1, contact every: %2 → %3 days"),
    "min_gap_days": QT_TRANSLATE_NOOP("Step", "%1, shortest gap: %2 → %3 days"),
}


@dataclass(frozen=True, slots=True)
class TierRow:
    """`actual` and `target` are percentages of the time; None without any contact or customer."""

    tier: str
    count: int
    actual: int | None
    target: int | None


class TierPolicyRow(NamedTuple):
    """One tier as the shop wants it; `name` and `colour` (#rrggbb) are "" for ours."""

    tier: str
    name: str = ""
    colour: str = ""
    time_share: int = 0
    due_days: int = 30
    min_gap_days: int = 14
    price: str = ""
    settlement: str = ""
    supply: str = ""
    service: str = ""
    promotion: str = ""
    product_input: str = ""


class Limits(NamedTuple):
    """How often one customer may be contacted; `last` is the day of the latest contact that asked
    something of them, None without one."""

    contact_id: int
    do_not_contact: bool
    policy: Policy | None
    last: date | None


def load_policies(book: Book) -> dict[str, Policy]:
    """Contact limits by tier."""
    return policies_of(load_tier_policies(book))


def rows_tiers(book: Book, today: date) -> list[TierRow]:
    """Each tier with its count and its share of the time of the last 90 days."""
    counts = dict(
        book.query(
            "SELECT tier, count(*) FROM contact WHERE deleted_at IS NULL AND tier IS NOT NULL "
            "GROUP BY tier"
        )
    )
    shares = dict(book.query("SELECT tier, time_share FROM tier_policy"))
    spent = book.query(
        "SELECT tier_at, kind, minutes, count(*) FROM interaction "
        "WHERE deleted_at IS NULL AND at >= ? GROUP BY tier_at, kind, minutes",
        (str(today - timedelta(days=WINDOW_DAYS)),),
    )
    found = budget.build_budget(((t, k, m, n) for t, k, m, n in spent), shares, counts)
    by_tier = {share.tier: share for share in found.shares}
    rows = []
    for tier in TIERS:
        share = by_tier[tier]
        rows.append(
            TierRow(
                tier,
                counts.get(tier, 0),
                round(share.actual) if found.minutes else None,
                None if share.target is None else round(share.target),
            )
        )
    return rows


# What the shop calls its tiers, and what it offers them


def load_tier_policies(book: Book) -> dict[str, TierPolicyRow]:
    """The policy of each tier, the one with the most care first."""
    return book.ask(ask_tier_policies())


def ask_tier_policies() -> Asking[dict[str, TierPolicyRow]]:
    """The same as one of several things asked."""
    rows = yield from rows_of(f"SELECT {', '.join(TierPolicyRow._fields)} FROM tier_policy")
    known = {row[0]: TierPolicyRow(*row) for row in rows}
    return {tier: known[tier] for tier in TIERS if tier in known}


def policies_of(rows: Mapping[str, TierPolicyRow]) -> dict[str, Policy]:
    """The contact limits among what was read of the tiers."""
    return {tier: Policy(row.due_days, row.min_gap_days) for tier, row in rows.items()}


def looks_of(rows: Mapping[str, TierPolicyRow]) -> TierLooks:
    """The names and colours among what was read of the tiers."""
    return TierLooks(
        {tier: row.name for tier, row in rows.items() if row.name},
        {tier: row.colour for tier, row in rows.items() if row.colour},
    )


def load_looks(book: Book) -> TierLooks:
    """What the shop of a book calls its tiers, and in which colours it shows them."""
    return looks_of(load_tier_policies(book))


def update_tier_policies(
    book: Book, rows: Iterable[TierPolicyRow], opened: Iterable[TierPolicyRow] = ()
) -> Changes:
    """Keep the policies of these tiers; Trouble when the time of all does not add up or names are
    alike.

    What is still as it was `opened` stays as somebody else may have written it meanwhile; Trouble
    when somebody else changed the same meanwhile.
    """
    rows, before = list(rows), {row.tier: row for row in opened}
    label = _label(rows, before)
    with book.writing(*label) as step:
        stored = load_tier_policies(book)
        wished = {row.tier: row for row in rows}
        tidy = [
            _tidy(_changed(wished[tier], before.get(tier), row)) if tier in wished else row
            for tier, row in stored.items()
        ]
        _check(tidy, list(stored.values()))
        for row in tidy:
            if row != stored[row.tier]:
                values = row._asdict()
                tables.TierPolicy.update(**values).where(
                    tables.TierPolicy.tier == row.tier
                ).execute()
    return Changes(label=step_done(*label), step=step.id, everything=True)


def _check(rows: Sequence[TierPolicyRow], stored: Sequence[TierPolicyRow]) -> None:
    names = [row.name or our_tier_name(row.tier) for row in rows]
    shares, before = ([row.time_share for row in some] for some in (rows, stored))
    if sum(shares) != 100 and shares != before:
        raise Trouble(translate("Tiers", "The shares of the time must add up to 100 %."))
    if len({name.casefold() for name in names}) < len(names):
        raise Trouble(translate("Tiers", "Two tiers cannot have the same name."))
    if any(len(name) > LONGEST_NAME for name in names):
        raise Trouble(
            translate("Tiers", "The name of a tier has %1 characters at most.", LONGEST_NAME)
        )


def _changed(
    row: TierPolicyRow, opened: TierPolicyRow | None, stored: TierPolicyRow
) -> TierPolicyRow:
    """What is stored with what differs between `opened` and `row`."""
    if opened is None:
        return row
    before, there = opened._asdict(), stored._asdict()
    values = {name: value for name, value in row._asdict().items() if value != before[name]}
    for name, value in values.items():
        if there[name] not in (before[name], value):
            raise Trouble(changed_meanwhile(step_text(str(there[name]))))
    return stored._replace(**values)


def _label(rows: Iterable[TierPolicyRow], opened: Mapping[str, TierPolicyRow]) -> tuple[Any, ...]:
    """The label of the step and its arguments: from what to what, where one thing is changed."""
    looks = looks_of(opened)
    changed: list[tuple[str, str, Any, Any]] = [
        (row.tier, name, before, after)
        for row in rows
        if row.tier in opened
        for name, before, after in zip(row._fields, opened[row.tier], row, strict=True)
        if before != after
    ]
    if {name for _tier, name, _before, _after in changed} == {"time_share"}:
        shares = [(tier_term(looks, tier), was, now) for tier, _name, was, now in changed]
        return _SHARES[len(shares)], *(value for three in shares for value in three)
    if len(changed) == 1:
        ((tier, name, was, now),) = changed
        if name in _DAYS:
            return _DAYS[name], tier_term(looks, tier), was, now
        if name == "name":
            named = (TierLooks({tier: text} if text else {}) for text in (was, now))
            renamed = QT_TRANSLATE_NOOP("Step", "Name of a tier: %1 → %2")
            return renamed, *(tier_term(looks, tier) for looks in named)
        if name in TERMS:
            term = QT_TRANSLATE_NOOP("Step", "%1, %2: %3 → %4")
            topic = ("Words", TERMS[name])
            return term, tier_term(looks, tier), topic, step_text(was), step_text(now)
    if len({tier for tier, *_rest in changed}) == 1:
        return QT_TRANSLATE_NOOP("Step", "Change the tier %1"), tier_term(looks, changed[0][0])
    return (QT_TRANSLATE_NOOP("Step", "Change the tiers"),)


def _tidy(row: TierPolicyRow) -> TierPolicyRow:
    """Texts without blanks around them, and nobody due before they may be contacted again."""
    values: dict[str, Any] = row._asdict()
    # Marks that turn the direction of a line would turn whatever is written beside the name.
    values["name"] = "".join(c for c in " ".join(row.name.split()) if c.isprintable())
    for topic in TERMS:
        values[topic] = values[topic].strip()
    policy = cadence.checked_policy(row.due_days, row.min_gap_days)
    values["due_days"], values["min_gap_days"] = policy.due_days, policy.min_gap_days
    return TierPolicyRow(**values)


def terms_for(book: Book, card: ContactCard) -> list[tuple[str, str, str]]:
    """(topic in words, the customer's own text, the text of the tier) where there is either.

    What is their own goes before what goes for the tier.
    """
    return terms_of(card, load_tier_policies(book))


def terms_of(card: ContactCard, policies: dict[str, TierPolicyRow]) -> list[tuple[str, str, str]]:
    """The same by policies that are known."""
    policy = policies.get(card.tier or "")
    found = []
    for topic in TERMS:
        own = said_together(r.text.strip() for r in card.terms if r.topic == topic and r.text)
        of_tier = getattr(policy, topic) if policy else ""
        if own or of_tier:
            found.append((word(TERMS, topic), own, of_tier))
    return found


# Whose tier it is


@under_lock
def change_tier(
    book: Book,
    contact_ids: Sequence[int],
    tier: str | None,
    reason: str = "",
    staff_id: int | None = None,
) -> Changes:
    """Say how much care these customers get (None: no tier), and why if somebody says so."""
    label = QT_TRANSLATE_NOOP("Step", "Set the tier of %1 customer(s)")
    before = [
        row
        for part in id_parts(contact_ids)
        for row in book.query(
            f"SELECT id, tier FROM contact WHERE id IN {part} AND tier IS DISTINCT FROM ?", (tier,)
        )
    ]
    with book.writing(label, len(before)) as step:
        for part in id_parts([one for one, _old in before]):
            book.execute(
                f"UPDATE contact SET tier = ?, updated_at = ? WHERE id IN {part}",
                (tier, utc_now()),
            )
        record_changes(book, [(one, old) for one, old in before], tier, reason, staff_id)
    whom = frozenset(contact_ids)
    return Changes(
        contacts=whom, label=of_many(label, len(before), len(whom) - len(before)), step=step.id
    )


def find_tiers(book: Book, contact_ids: Sequence[int]) -> set[str | None]:
    """The tiers that there are among these customers, None for those without."""
    return {
        tier
        for part in id_parts(contact_ids)
        for (tier,) in book.query(f"SELECT DISTINCT tier FROM contact WHERE id IN {part}")
    }


def load_limits(book: Book, contact_ids: Sequence[int], zone: str) -> list[Limits]:
    """How often these customers may be contacted, and when they last were to sell or to chat."""
    return [one for part in id_parts(contact_ids) for one in book.ask(ask_limits(part, zone))]


def ask_limits(part: str, zone: str) -> Asking[list[Limits]]:
    """The same of a part of a list of ids, as one of several things asked."""
    rows = yield from rows_of(
        "SELECT c.id, r.due_days, r.min_gap_days, c.do_not_contact, r.last_asked_at "
        "FROM contact AS c LEFT JOIN contact_rhythm AS r ON r.contact_id = c.id "
        f"WHERE c.id IN {part}"
    )
    found: list[Limits] = []
    for contact, due, gap, quiet, last in rows:
        policy = None if due is None else Policy(due, gap)
        on = local_instant(last, zone).date() if last else None
        found.append(Limits(contact, bool(quiet), policy, on))
    return found
