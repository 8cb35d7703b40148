"""Which customers a place of the sidebar shows, in which order, and the rows painted for them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kehuapp.book import search, tiers
from kehuapp.book.conditions import Condition, Tree, sql_where
from kehuapp.book.settings import load_settings
from kehuapp.rules import cadence
from kehuapp.store.database import Book
from kehuapp.text import pinyin
from kehuapp.text.words import local_instant, utc_instant

#: Orders of the list, best known first.
SORTS = ("name", "zhuyin", "strokes", "last_contact", "due", "value", "newest", "company")
VALUE_DAYS = 365


@dataclass(frozen=True, slots=True)
class Place:
    """What the sidebar shows: kind all|due|visits|trash|tier|group, with the tier or group."""

    kind: str = "all"
    tier: str = ""
    group_id: int = 0


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row; `visit_at` is the local ISO text of the next visit, "" without one."""

    id: int
    name: str
    company: str
    job_title: str
    phone: str
    tier: str | None
    stage: str
    last_contact: date | None
    due: cadence.Due
    visit_at: str
    do_not_contact: bool


_LAST = (
    "(SELECT max(at) FROM interaction AS i WHERE i.contact_id = c.id AND i.deleted_at IS NULL)"
)
_VISIT = (
    "(SELECT min(starts_at) FROM trip_stop AS t WHERE t.contact_id = c.id "
    "AND t.outcome = 'planned' AND t.deleted_at IS NULL)"
)
#: Key customers first, the longest overdue first; never contacted stand behind the overdue.
_DUE_ORDER = (
    "CASE c.tier WHEN 'key' THEN 0 WHEN 'regular' THEN 1 ELSE 2 END, "
    f"{_LAST} IS NULL, {_LAST}, s.sort_key, c.id"
)


def ids_contacts(
    book: Book, place: Place, sort: str = "name", text: str = "", conditions: Tree | None = None
) -> list[int]:
    """Ids of a place in the wished order, of those who fit the conditions and the search text.

    The visits of a place come by their time, those who are due by how much; a search brings the
    best first. Who has a `SearchIndex` asks it instead of giving a text: `find(…).among(ids)`.
    """
    where, params = _condition(book, place)
    if conditions is not None:
        fits, more = sql_where(book, conditions, load_settings(book).today())
        where, params = f"{where} AND {fits}", [*params, *more]
    own = {"visits": f"{_VISIT}, s.sort_key", "due": _DUE_ORDER}.get(place.kind)
    if own:
        rows = book.query(
            "SELECT c.id FROM contact AS c LEFT JOIN contact_search AS s ON s.contact_id = c.id "
            f"WHERE {where} ORDER BY {own}",
            params,
        )
        ids = [row[0] for row in rows]
    else:
        rows = book.query(f"SELECT c.id FROM contact AS c WHERE {where}", params)
        ids = sort_ids(book, {row[0] for row in rows}, sort)
    if text.strip():
        found = search.find(book, text)
        return found.among(ids)
    return ids


def sort_ids(book: Book, ids: Iterable[int], sort: str = "name") -> list[int]:
    """Customers in an order: newest first, the most valuable first, the longest waiting first.

    Who was never contacted has waited longest; who has no due day, sale or company comes last;
    equal ones stand by the reading of their names.
    """
    wanted = ids if isinstance(ids, (set, frozenset)) else set(ids)
    if sort == "newest":
        return sorted(wanted, reverse=True)
    if sort in _BY_TEXT:
        return [i for i in _BY_TEXT[sort](book) if i in wanted]
    by_name = _by_name(book)
    if sort == "name":
        return [i for i in by_name if i in wanted]
    if sort == "value":
        value = _values(book)
        ranked = sorted((i for i in by_name if i in value), key=value.__getitem__, reverse=True)
        return _known_first(ranked, by_name, wanted)
    last = dict(book.query(
        "SELECT contact_id, max(at) FROM interaction WHERE deleted_at IS NULL GROUP BY contact_id"
    ))  # fmt: skip
    if sort == "last_contact":
        never = [i for i in by_name if i not in last]
        ranked = sorted((i for i in by_name if i in last), key=last.__getitem__)
        return [i for i in (*never, *ranked) if i in wanted]
    due = _due_days(book, last)
    ranked = sorted((i for i in by_name if i in due), key=due.__getitem__)
    return _known_first(ranked, by_name, wanted)


def _known_first(ranked: list[int], by_name: list[int], wanted: Iterable[int]) -> list[int]:
    """The ranked ones, then the others by name."""
    return [i for i in dict.fromkeys([*ranked, *by_name]) if i in wanted]


def _by_name(book: Book) -> list[int]:
    return [row[0] for row in book.query(
        "SELECT contact_id FROM contact_search INDEXED BY contact_search_sort_key "
        "ORDER BY sort_key, contact_id"
    )]  # fmt: skip


def _by_key(book: Book, keys: Callable[[list[str]], list[str]]) -> list[int]:
    """Everyone by a key made of the name; a reading by hand goes before the tables."""
    rows = book.query(
        "SELECT id, CASE name WHEN '' THEN company ELSE name END FROM contact ORDER BY id"
    )
    made = keys([row[1] for row in rows])
    return [rows[at][0] for at in sorted(range(len(rows)), key=made.__getitem__)]


def _by_zhuyin(book: Book) -> list[int]:
    hand = dict(book.query(
        "SELECT c.id, s.sort_key FROM contact AS c JOIN contact_search AS s ON s.contact_id = c.id "
        "WHERE c.reading <> ''"
    ))  # fmt: skip
    if not hand:
        return _by_key(book, pinyin.zhuyin_keys)
    ids = [row[0] for row in book.query("SELECT id FROM contact ORDER BY id")]

    def keys(names: list[str]) -> list[str]:
        made = pinyin.zhuyin_keys(names)
        return [pinyin.zhuyin_key(hand[i]) if i in hand else key
                for i, key in zip(ids, made, strict=True)]  # fmt: skip

    return _by_key(book, keys)


def _by_strokes(book: Book) -> list[int]:
    return _by_key(book, pinyin.strokes_keys)


def _by_company(book: Book) -> list[int]:
    """Customers without a company come last."""
    by_name = _by_name(book)
    firms = dict(book.query("SELECT id, company FROM contact WHERE company <> ''"))
    different = list(set(firms.values()))
    keys = dict(zip(different, pinyin.quick_sort_keys(different), strict=True))
    place = {firm: at for at, firm in enumerate(sorted(different, key=keys.__getitem__))}
    ranked = [i for i in by_name if i in firms]
    ranked.sort(key=lambda i: place[firms[i]])
    return ranked + [i for i in by_name if i not in firms]


_BY_TEXT = {"zhuyin": _by_zhuyin, "strokes": _by_strokes, "company": _by_company}


def _values(book: Book) -> dict[int, int]:
    """What each has bought in the last year, returns taken off."""
    since = load_settings(book).today() - timedelta(days=VALUE_DAYS)
    return dict(book.query(
        "SELECT contact_id, sum(CASE is_return WHEN 0 THEN amount ELSE -abs(amount) END) FROM sale "
        "WHERE deleted_at IS NULL AND on_date > ? GROUP BY contact_id",
        (since.isoformat(),),
    ))  # fmt: skip


def _due_days(book: Book, last: dict[int, str]) -> dict[int, int]:
    """The day on which each is due as a number; those never contacted are due today."""
    settings = load_settings(book)
    policies = tiers.load_policies(book)
    found: dict[int, int] = {}
    days: dict[str, int] = {}
    today = settings.today().toordinal()
    for contact, tier in book.query(
        "SELECT id, tier FROM contact WHERE tier IS NOT NULL AND do_not_contact = 0"
    ):
        policy = policies.get(tier)
        if policy is None:
            continue
        at = last.get(contact)
        if at is None:
            found[contact] = today
            continue
        quarter = f"{at[:13]}{int(at[14:16]) // 15}"  # no zone's day begins within one
        if quarter not in days:
            days[quarter] = local_instant(at, settings.zone).date().toordinal()
        found[contact] = days[quarter] + policy.due_days
    return found


def count_contacts(book: Book, place: Place) -> int:
    """How many customers a place shows."""
    where, params = _condition(book, place)
    return int(book.query(f"SELECT count(*) FROM contact AS c WHERE {where}", params)[0][0])


def _condition(book: Book, place: Place) -> tuple[str, list[object]]:
    """What SQL says of a place's customers, and its values."""
    where = "c.deleted_at IS NULL"
    if place.kind == "trash":
        return "c.deleted_at IS NOT NULL", []
    if place.kind == "tier":
        return f"{where} AND c.tier = ?", [place.tier]
    if place.kind == "group":
        # A smart group as well: what it asks is part of the condition.
        in_it = Condition("group", "in", (place.group_id,))
        fits, params = sql_where(book, in_it, load_settings(book).today())
        return f"{where} AND {fits}", params
    if place.kind == "visits":
        return f"{where} AND {_VISIT} IS NOT NULL", []
    if place.kind == "due":
        due, params = _due_condition(book)
        return f"{where} AND c.do_not_contact = 0 AND ({due})", params
    return where, []


def _due_condition(book: Book) -> tuple[str, list[object]]:
    """`rules.cadence.due` as SQL, a tier at a time: no contact since the day that made it due.

    Asking the rule itself about each of 100,000 customers would hold the window for a second.
    """
    settings = load_settings(book)
    parts: list[str] = []
    params: list[object] = []
    for tier, policy in tiers.load_policies(book).items():
        fresh = settings.today() - timedelta(days=policy.due_days - 1)
        parts.append(
            "c.tier = ? AND NOT EXISTS (SELECT 1 FROM interaction AS i "
            "WHERE i.contact_id = c.id AND i.deleted_at IS NULL AND i.at >= ?)"
        )
        params += [tier, utc_instant(datetime.combine(fresh, time()), settings.zone)]
    return " OR ".join(parts), params


def _id_list(ids: Sequence[int]) -> str:
    """Ids as the inside of an SQL IN."""
    return ",".join(str(int(i)) for i in ids)


def rows_contacts(book: Book, ids: Sequence[int]) -> list[ListRow]:
    """The rows for a page of ids, in that order; ids that are gone are left out."""
    found = {row.id: row for row in _rows_of(book, ids)}
    return [found[i] for i in ids if i in found]


def _rows_of(book: Book, ids: Sequence[int]) -> list[ListRow]:
    settings = load_settings(book)
    today = settings.today()
    policies = tiers.load_policies(book)
    found: list[ListRow] = []
    for start in range(0, len(ids), 5000):
        rows = book.query(
            "SELECT c.id, c.name, c.company, c.job_title, c.tier, c.stage, c.do_not_contact, "
            f"c.nickname, {_LAST}, {_VISIT}, "
            "(SELECT raw FROM phone AS p WHERE p.contact_id = c.id ORDER BY p.id LIMIT 1), "
            "(SELECT address FROM email AS e WHERE e.contact_id = c.id ORDER BY e.id LIMIT 1) "
            f"FROM contact AS c WHERE c.id IN ({_id_list(ids[start : start + 5000])})"
        )
        for (contact, name, company, title, tier, stage, quiet, nickname, last, visit, phone,
             email) in rows:  # fmt: skip
            last_on = local_instant(last, settings.zone).date() if last else None
            due = cadence.due(policies.get(tier), last_on, today, bool(quiet))
            shown = name or nickname or company or phone or email or "–"
            found.append(ListRow(
                contact, shown, company if shown != company else "", title,
                (phone or "") if shown != phone else "", tier, stage, last_on, due, visit or "",
                bool(quiet),
            ))  # fmt: skip
    return found
