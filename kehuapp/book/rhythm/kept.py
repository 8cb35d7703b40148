"""The rows of contact_rhythm: when each was last contacted, by which rhythm, and due on which day.

They follow from what is written down, are made in the step that writes it for whom it touches,
and are never journaled. Everything that asks who is due reads them (see reading), so there is one
truth, and an index finds the few who are due among a hundred thousand.

A plain group's rhythm holds for all in it and in the groups below it. Who is in a smart group
depends on the day and on everything that is written down; asking it again at each call that is
logged would cost more than the call. So it is asked about those customers whose card or groups
change, about everybody when the group itself changes, and about everybody once a day, when the
book is first opened or looked at that day.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from kehuapp.book.rhythm.asks_due import asks_who_is_due
from kehuapp.book.rhythm.reading import STILL_HOLDS, VERSION
from kehuapp.book.settings import Settings, ask_settings
from kehuapp.book.tiers import tiers
from kehuapp.errors import Trouble
from kehuapp.rules import cadence
from kehuapp.rules.cadence import GroupRhythm, Policy
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.store.database import Book, Touched
from kehuapp.store.ids import id_list
from kehuapp.text.words import local_instant

_PART = 5000
COLUMNS = (
    "contact_id", "last_at", "last_on", "last_asked_at", "due_days", "min_gap_days", "group_id",
    "place", "due_on", "put_off_until", "first_sale",
)  # fmt: skip
_UPSERT = (
    f"INSERT INTO contact_rhythm ({', '.join(COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (contact_id) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in COLUMNS[1:])
)


def last_asked(contact: str = "c.id") -> str:
    """SQL of when somebody was last contacted to sell or to chat."""
    kinds, purposes = (
        ", ".join(f"'{one}'" for one in sorted(some))
        for some in (cadence.PESTERING_KINDS, cadence.PESTERING_PURPOSES)
    )
    return (
        f"(SELECT max(i.at) FROM interaction AS i WHERE i.contact_id = {contact} "
        f"AND i.deleted_at IS NULL AND i.direction = 'out' AND i.kind IN ({kinds}) "
        f"AND i.purpose IN ({purposes}))"
    )


#: The day of the year of the first sale, then its year: 11-22 2024.
_FIRST_SALE = (
    "(SELECT substr(x.on_date, 6) || ' ' || substr(x.on_date, 1, 4) FROM sale AS x "
    "WHERE x.contact_id = c.id AND x.deleted_at IS NULL AND x.is_return = 0 "
    "ORDER BY x.on_date LIMIT 1)"
)
_LAST = (
    "(SELECT max(i.at) FROM interaction AS i WHERE i.contact_id = c.id AND i.deleted_at IS NULL)"
)


def refresh(book: Book, touched: Touched) -> None:
    """Make the rows of those anew whom a step touched; part of it."""
    whose, shared = touched.whose, touched.shared
    if not any(whose.values()) and not any(shared.values()):
        return
    made, known = book.ask(together(rows_of("SELECT zone FROM rhythm_made"), _ask_known()))
    if not made:
        return  # a book that is just being made; opening it makes all of them
    if made[0][0] != known.settings.zone:
        make_all(book)
        return
    written = (whose.get(name, set()) for name in ("interaction", "snooze", "sale"))
    logged = set[int]().union(*written)
    cards = set[int]().union(*(whose.get(name, ()) for name in _ON_CARD))
    cards |= _of_groups(book, shared.get("contact_group", set()), known)
    if changed := shared.get("tier_policy"):
        _follow_policies(book, known, changed)
    if known.smart is None:
        _make(book, logged - cards, known, ask_smart=False)
        logged = set()
    _make(book, cards | logged, known)


#: Whose rows change by which rhythm a customer goes.
_ON_CARD = ("contact", "loss_record", "group_member")


def make_all(book: Book) -> None:
    """Make every row anew; part of a transaction."""
    book.execute("DELETE FROM contact_rhythm")
    book.execute("DELETE FROM rhythm_made")
    known = _load_known(book)
    known = known._replace(smart=_ask_smart(book, known, None))
    last = book.query("SELECT max(id) FROM contact")[0][0] or 0
    for start in range(1, last + 1, _PART):
        _make_part(book, f"BETWEEN {start} AND {start + _PART - 1}", known)
    book.execute(
        "INSERT INTO rhythm_made (version, zone, day) VALUES (?, ?, ?)",
        (VERSION, known.settings.zone, str(known.settings.today())),
    )


def follows_the_day(book: Book) -> bool:
    """Whether some group that asks anew each day gives a rhythm."""
    return bool(_load_known(book).of_smart)


def rhythm_rows(book: Book) -> Iterator[list[tuple[Any, ...]]]:
    """What the rows of contact_rhythm say of all customers today, part by part."""
    known = _load_known(book)
    known = known._replace(smart=_ask_smart(book, known, None))
    last = book.query("SELECT max(id) FROM contact")[0][0] or 0
    for start in range(1, last + 1, _PART):
        yield _made(book, f"BETWEEN {start} AND {start + _PART - 1}", known)


def turn_to(book: Book, today: date) -> None:
    """Ask the smart groups that give a rhythm once on a day; part of a transaction."""
    known = _load_known(book)
    if known.of_smart:
        smart = _ask_smart(book, known, None)
        wanted = _holders(book, smart).union(*smart.values())
        _make(book, wanted, known._replace(smart=smart))
    book.execute("UPDATE rhythm_made SET day = ?", (str(today),))


# What holds for whom


class _Known(NamedTuple):
    """What is the same for all: `plain` are the rhythms that hold in each plain group, of its own
    and of those above it; `smart` who is in those smart groups that give one, None: not asked."""

    settings: Settings
    policies: dict[str, Policy]
    plain: dict[int, list[GroupRhythm]]
    of_smart: dict[int, GroupRhythm]
    smart: dict[int, set[int]] | None
    days: dict[str, date]


def _load_known(book: Book) -> _Known:
    return book.ask(_ask_known())


def _ask_known() -> Asking[_Known]:
    settings, of_tiers, rows = yield from together(
        ask_settings(),
        tiers.ask_tier_policies(),
        rows_of(
            "SELECT id, parent_id, due_days, min_gap_days, query FROM contact_group "
            "WHERE deleted_at IS NULL"
        ),
    )
    policies = tiers.policies_of(of_tiers)
    own = {
        group: GroupRhythm(group, due, gap)
        for group, _above, due, gap, _query in rows
        if due is not None or gap is not None
    }
    if not own:
        return _Known(settings, policies, {}, {}, {}, {})
    above = {group: parent for group, parent, *_rest in rows}
    smart = {group for group, *_rest, query in rows if query}
    plain: dict[int, list[GroupRhythm]] = {}
    for group in above.keys() - smart:
        found, at, seen = [], group, set[int]()
        while at is not None and at not in seen:  # the tree of a book from elsewhere may be a ring
            seen.add(at)
            found += [own[at]] if at in own else []
            at = above.get(at)
        if found:
            plain[group] = found
    of_smart = {group: one for group, one in own.items() if group in smart}
    return _Known(settings, policies, plain, of_smart, None if of_smart else {}, {})


def _ask_smart(book: Book, known: _Known, part: str | None) -> dict[int, set[int]]:
    """Who of a part of the customers, or of all, is in each smart group that gives a rhythm."""
    if not known.of_smart:
        return {}
    from kehuapp.book.conditions.conditions import Condition, sql_where

    found: dict[int, set[int]] = {}
    inside = f"c.id {part} AND " if part else ""
    for group in known.of_smart:
        if asks_who_is_due(book, group):
            found[group] = set()
            continue
        try:
            fits, params = sql_where(
                book, Condition("group", "in", (group,)), known.settings.today()
            )
        except Trouble:  # a newer version wrote what it asks: it gives nobody a rhythm here
            found[group] = set()
            continue
        rows = book.query(f"SELECT c.id FROM contact AS c WHERE {inside}{fits}", params)
        found[group] = {row[0] for row in rows}
    return found


def _holders(book: Book, group_ids: Collection[int]) -> set[int]:
    """For whom one of these groups gives the rhythm now."""
    rows = book.query(
        f"SELECT contact_id FROM contact_rhythm WHERE group_id IN {id_list(group_ids)}"
    )
    return {row[0] for row in rows}


def _of_groups(book: Book, group_ids: set[int], known: _Known) -> set[int]:
    """For whom these groups, which were changed, may give another rhythm now."""
    if not group_ids:
        return set()
    rows = book.query(
        "WITH RECURSIVE below (id) AS ("
        f"SELECT id FROM contact_group WHERE id IN {id_list(group_ids)} "
        "UNION SELECT g.id FROM contact_group AS g JOIN below ON g.parent_id = below.id) "
        "SELECT id FROM below"
    )
    below = {row[0] for row in rows}
    found = _holders(book, below)
    if wanted := below & known.plain.keys():
        rows = book.query(
            f"SELECT DISTINCT contact_id FROM group_member WHERE group_id IN {id_list(wanted)}"
        )
        found |= {row[0] for row in rows}
    if smart := {group: one for group, one in known.of_smart.items() if group in below}:
        asked = _ask_smart(book, known._replace(of_smart=smart), None)
        found |= {one for some in asked.values() for one in some}
    return found


# Making the rows


def _make(book: Book, contact_ids: Iterable[int], known: _Known, *, ask_smart: bool = True) -> None:
    """`ask_smart` False: they stay in the smart group in which they are, if that was not asked."""
    ids = sorted(contact_ids)
    for start in range(0, len(ids), _PART):
        part = ids[start : start + _PART]
        where = f"IN {id_list(part)}"
        if len(part) > 1 and part[-1] - part[0] == len(part) - 1:  # an import
            where = f"BETWEEN {part[0]} AND {part[-1]}"
        of_part = known
        if known.smart is None:
            smart = _ask_smart(book, known, where) if ask_smart else _as_kept(book, known, where)
            of_part = known._replace(smart=smart)
        made = _make_part(book, where, of_part)
        if gone := set(part) - made:
            book.execute(f"DELETE FROM contact_rhythm WHERE contact_id IN {id_list(gone)}")


def _as_kept(book: Book, known: _Known, where: str) -> dict[int, set[int]]:
    """Who was in the smart groups when they were last asked, as far as it gave them a rhythm."""
    found: dict[int, set[int]] = {group: set() for group in known.of_smart}
    for contact, group in book.query(
        f"SELECT contact_id, group_id FROM contact_rhythm WHERE contact_id {where} "
        f"AND group_id IN {id_list(known.of_smart)}"
    ):
        found[group].add(contact)
    return found


def _make_part(book: Book, where: str, known: _Known) -> set[int]:
    """Make the rows of some customers anew; who of them there is."""
    rows = _made(book, where, known)
    book.execute_many(_UPSERT, rows)
    return {row[0] for row in rows}


def _made(book: Book, where: str, known: _Known) -> list[tuple[Any, ...]]:
    plain = id_list(known.plain)
    of_contacts, members, remedies, put_off = book.read_many(
        [
            (
                "SELECT c.id, c.tier, c.stage, c.do_not_contact, c.deleted_at IS NOT NULL, "
                f"c.due_days, c.min_gap_days, {_LAST}, {last_asked()}, {_FIRST_SALE} "
                f"FROM contact AS c WHERE c.id {where}",
                (),
            ),
            (
                f"SELECT contact_id, group_id FROM group_member WHERE contact_id {where} "
                f"AND group_id IN {plain}",
                (),
            ),
            (
                f"SELECT contact_id, min(lost_on) FROM loss_record WHERE contact_id {where} "
                "AND deleted_at IS NULL AND remedy <> '' AND remedy_done_on = '' "
                "AND win_back IN ('not_yet', 'trying') GROUP BY contact_id",
                (),
            ),
            (
                f"SELECT s.contact_id, s.until FROM snooze AS s WHERE s.contact_id {where} "
                f"AND s.important_date_id IS NULL AND {STILL_HOLDS} ORDER BY s.id",
                (),
            ),
        ]
    )
    groups: dict[int, list[GroupRhythm]] = {}
    for contact, group in members:
        groups.setdefault(contact, []).extend(known.plain[group])
    for group, those in (known.smart or {}).items():
        for contact in those:
            groups.setdefault(contact, []).append(known.of_smart[group])
    facts = _Facts(groups, dict(remedies), dict(put_off))
    return [_row(row, facts, known) for row in of_contacts]


class _Facts(NamedTuple):
    groups: Mapping[int, Sequence[GroupRhythm]]
    remedies: Mapping[int, str]
    put_off: Mapping[int, str]


def _row(row: Sequence[Any], facts: _Facts, known: _Known) -> tuple[Any, ...]:
    contact, tier, stage, quiet, deleted, days, gap, last, asked, first_sale = row
    last_on = _day(last, known)
    of_group = cadence.shortest(facts.groups.get(contact, ()))
    policy = cadence.policy_for(known.policies.get(tier), of_group, days, gap)
    is_lost = stage == "lost"
    since = facts.remedies.get(contact)
    due_on = cadence.due_day(
        policy,
        last_on,
        is_away=bool(quiet or deleted),
        is_lost=is_lost,
        remedy_since=None if since is None else _remedy_day(since),
    )
    return (
        contact,
        last,
        None if last_on is None else str(last_on),
        asked,
        None if policy is None else policy.due_days,
        None if policy is None else policy.min_gap_days,
        None if of_group is None or policy is None else of_group.group_id,
        cadence.place_of(tier, last_on, is_lost),
        None if due_on is None else str(due_on),
        facts.put_off.get(contact),
        first_sale,
    )


def _remedy_day(lost_on: str) -> date:
    return date.fromisoformat(lost_on) if lost_on else cadence.EVER


def _day(instant: str | None, known: _Known) -> date | None:
    """The shop's day of an instant; no zone's day begins within a quarter of an hour."""
    if instant is None:
        return None
    quarter = f"{instant[:13]}{int(instant[14:16]) // 15}"
    if quarter not in known.days:
        known.days[quarter] = local_instant(instant, known.settings.zone).date()
    return known.days[quarter]


# Policies


def _follow_policies(book: Book, known: _Known, policy_ids: Collection[int]) -> None:
    """Let those who go by their tier alone follow its days, half a shop in one statement; those for
    whom something else counts, too, are made anew."""
    others: set[int] = set()
    changed = book.query(f"SELECT tier FROM tier_policy WHERE id IN {id_list(policy_ids)}")
    for (tier,) in changed:
        rank, policy = cadence.RANKS[tier], known.policies[tier]
        rows = book.query(
            "SELECT c.id FROM contact AS c JOIN contact_rhythm AS r ON r.contact_id = c.id "
            "WHERE c.tier = ? AND (c.due_days IS NOT NULL OR c.min_gap_days IS NOT NULL "
            "OR r.group_id IS NOT NULL OR r.due_on IS NULL OR c.stage = 'lost')",
            (tier,),
        )
        others.update(row[0] for row in rows)
        book.execute(
            "UPDATE contact_rhythm SET due_days = ?, min_gap_days = ?, due_on = CASE WHEN last_on "
            f"IS NULL THEN due_on ELSE {book.engine.day_after('last_on', policy.due_days)} END "
            f"WHERE place IN ({2 * rank}, {2 * rank + 1}) AND due_on IS NOT NULL "
            "AND group_id IS NULL AND (due_days <> ? OR min_gap_days <> ?) "
            "AND contact_id NOT IN (SELECT id FROM contact WHERE due_days IS NOT NULL "
            "OR min_gap_days IS NOT NULL OR stage = 'lost')",
            (*policy, *policy),
        )
    _make(book, others, known, ask_smart=False)
