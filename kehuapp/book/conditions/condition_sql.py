"""What each single condition means in SQL over `c` = contact; trees of them are in conditions.

Every piece of SQL here is true or false, never NULL, unless what it asks about is gone.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any

from kehuapp.book.activity import costs
from kehuapp.book.contacts.card import FIELDS
from kehuapp.book.contacts.fields import CHOICE, LINE, STAFF, TEXT, TIER, YES_NO
from kehuapp.book.rhythm import reading
from kehuapp.book.sales.figures import AMOUNT, EARNED
from kehuapp.book.settings import load_settings
from kehuapp.changes import IMPORT_LABEL
from kehuapp.kinds import DATE_KINDS, INTERACTION_KINDS
from kehuapp.rules.occasions import Day, next_occasion, solar_day_in
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.store.ids import PART, id_list, texts
from kehuapp.text.folding import fold
from kehuapp.text.words import local_instant, utc_instant

#: Days over which a customer's value is summed: the figure that the card shows.
VALUE_DAYS = 365
#: Within so many days every birthday comes, a lunar one too.
_YEAR = 385

#: The fields of a customer that can be asked for, by what a kept condition calls them.
OWN = {one.column_key: one for one in FIELDS.values() if one.condition}
#: The kinds of contacts made that one may have had, and of days that come.
HAD = tuple(kind for kind, one in INTERACTION_KINDS.items() if one.asked)
DAYS = tuple(kind for kind, one in DATE_KINDS.items() if one.asked)
_TEXT = {"contains": "text", "is": "text", "empty": ""}
#: What can be asked of a kind of field: op → kind of value, as in conditions.FIELDS.
OPS = {
    LINE: _TEXT,
    TEXT: _TEXT,
    CHOICE: {"in": "codes"},
    TIER: {"in": "codes"},
    STAFF: {"in": "ids"},
    YES_NO: {"yes": "", "no": ""},
}

Where = tuple[str, list[Any]]


@dataclass(frozen=True, slots=True)
class Asked:
    """The book that is asked, on which day of the shop, in which zone; `ordinary_month` as in the
    settings: of leap months."""

    book: Book
    today: date
    zone: str
    ordinary_month: bool = False

    def before(self, days: int) -> date:
        """The day so many days ago."""
        return self.today - timedelta(days=days)

    def starts(self, day: date) -> str:
        """The instant at which a day of the shop starts."""
        return utc_instant(datetime.combine(day, time()), self.zone)


@dataclass(frozen=True, slots=True)
class ImportRow:
    """An import that brought customers: its step, the file, the day in the shop's zone."""

    step: int
    name: str
    day: date


def imports(book: Book, steps: Sequence[int] | None = None) -> list[ImportRow]:
    """The imports that were not undone, newest first; with `steps`, these, undone ones too."""
    zone = load_settings(book).zone
    wanted = "state IN ('done', 'old')" if steps is None else f"id IN {id_list(steps)}"
    rows = book.query(
        f"SELECT id, args, at FROM journal_step WHERE label = ? AND {wanted} ORDER BY id DESC",
        (IMPORT_LABEL,),
    )
    return [
        ImportRow(step, str((json.loads(args) or [""])[0]), local_instant(at, zone).date())
        for step, args, at in rows
    ]


def where(asked: Asked, name: str, op: str, value: Any) -> Where:
    """The SQL of one condition (a field of conditions.FIELDS, but not "group"), checked before."""
    if name in _OTHERS:
        return _OTHERS[name](asked, op, value)
    if name in HAD:
        return _had(name, op)
    if name in DAYS:
        return _comes_up(asked, name, op, value)
    if name in _CHILDREN:
        return _has(_CHILDREN[name], op), []
    column, kind = f"c.{OWN[name].name}", OWN[name].kind
    if kind in (CHOICE, TIER):
        return f"coalesce({column}, '') IN {texts(value)}", [*value]
    if kind == STAFF:
        return f"coalesce({column}, 0) IN {id_list(value)}", []
    if kind == YES_NO:
        return (f"{column} <> 0" if op == "yes" else f"{column} = 0"), []
    return _text(asked, OWN[name].name, op, value)


def _owner(_asked: Asked, op: str, value: Any) -> Where:
    owned = f"coalesce(c.owner_id, 0) IN {id_list(value)}"
    if op == "either":  # or stands in for who does
        return f"({owned} OR coalesce(c.backup_owner_id, -1) IN {id_list(value)})", []
    return owned, []


def _text(asked: Asked, column: str, op: str, value: Any) -> Where:
    """Compared in folded form, which SQL cannot do: over the few different texts there are."""
    if op == "empty":
        return f"trim(c.{column}) = ''", []
    wanted = fold(value.strip())
    rows = asked.book.query(f"SELECT DISTINCT {column} FROM contact")
    folded = ((text, fold(text.strip())) for (text,) in rows)
    fits = [text for text, at in folded if (wanted in at if op == "contains" else wanted == at)]
    if len(fits) > PART:  # more marks than an engine takes: nobody's shop, but somebody's joke
        them = asked.book.query(f"SELECT id, {column} FROM contact")
        wide = set(fits)
        return f"c.id IN {id_list(one for one, text in them if text in wide)}", []
    return f"c.{column} IN {texts(fits)}", [*fits]


def _photo(_asked: Asked, op: str, _value: Any) -> Where:
    return ("c.photo IS NOT NULL" if op == "has" else "c.photo IS NULL"), []


def _chat(_asked: Asked, op: str, value: Any) -> Where:
    if op == "in":
        some = f"SELECT contact_id FROM im_id WHERE lower(service) IN {texts(value)}"
        return f"c.id IN ({some})", [service.lower() for service in value]
    return _has("im_id", op), []


def _had(kind: str, op: str) -> Where:
    inside = "SELECT contact_id FROM interaction WHERE deleted_at IS NULL AND kind = ?"
    return f"c.id {'IN' if op == 'has' else 'NOT IN'} ({inside})", [kind]


def _last_contact(asked: Asked, op: str, value: Any) -> Where:
    # Nearly everybody was once contacted: the index is asked of each; few lately: a set of these.
    ever = "SELECT 1 FROM interaction AS i WHERE i.contact_id = c.id AND i.deleted_at IS NULL"
    if op == "never":
        return f"NOT EXISTS ({ever})", []
    start = asked.starts(asked.before(value))
    if op == "within":
        lately = "SELECT contact_id FROM interaction WHERE deleted_at IS NULL AND at >= ?"
        return f"c.id IN ({lately})", [start]
    return f"NOT EXISTS ({ever} AND i.at >= ?) AND EXISTS ({ever})", [start]


def _due(asked: Asked, op: str, _value: Any) -> Where:
    due, values = reading.is_due(asked.today)
    return (due if op == "yes" else f"NOT ({due})"), values


def _bought(asked: Asked, op: str, value: Any) -> Where:
    sales = (
        "SELECT contact_id FROM sale WHERE deleted_at IS NULL AND is_return = 0 "
        "AND on_date BETWEEN ? AND ?"
    )
    if op == "never":
        ever = (
            "SELECT 1 FROM sale AS s WHERE s.contact_id = c.id AND s.deleted_at IS NULL "
            "AND s.is_return = 0 AND s.on_date <= ?"
        )
        return f"NOT EXISTS ({ever})", [str(asked.today)]
    if op == "older":  # bought once, but nothing lately
        ever = (
            "SELECT contact_id FROM sale WHERE deleted_at IS NULL AND is_return = 0 AND on_date < ?"
        )
        lately = [str(asked.before(value))] * 2
        return f"c.id IN ({ever}) AND c.id NOT IN ({sales})", [*lately, str(asked.today)]
    start = value if op in ("since", "not_since") else str(asked.before(value))
    word = "IN" if op in ("since", "within") else "NOT IN"
    return f"c.id {word} ({sales})", [start, str(asked.today)]


def _value(asked: Asked, op: str, value: Any) -> Where:
    if op != "at_least":
        return _earned(asked, "amount", value)
    if value <= 0:
        return "1 = 1", []
    return (
        "c.id IN (SELECT contact_id FROM sale WHERE deleted_at IS NULL AND on_date > ? "
        "AND on_date <= ? GROUP BY contact_id "
        "HAVING sum(CASE WHEN is_return <> 0 THEN -abs(amount) ELSE amount END) >= ?)",
        [str(asked.before(VALUE_DAYS)), str(asked.today), value],
    )


# Sums of the last days, or from a day to a day


def _from_to(asked: Asked, value: Any) -> tuple[date, date]:
    """The days that are meant, both with them."""
    if len(value) == 2:
        return asked.before(value[1]) + timedelta(days=1), asked.today
    return date.fromisoformat(value[1]), date.fromisoformat(value[2])


def _earned(asked: Asked, column: str, value: Any) -> Where:
    """Whose sales come to an amount; of profit, only where each has one."""
    first, last = _from_to(asked, value)
    known = "count(profit) = count(*) AND " if column == "profit" else ""
    summed = EARNED if column == "profit" else AMOUNT
    return (
        "c.id IN (SELECT contact_id FROM sale WHERE deleted_at IS NULL AND on_date >= ? "
        f"AND on_date <= ? GROUP BY contact_id HAVING {known}"
        f"sum({summed}) >= ?)",
        [str(first), str(last), value[0]],
    )


def _profit(asked: Asked, _op: str, value: Any) -> Where:
    return _earned(asked, "profit", value)


def _spent(asked: Asked, field: str, value: Any) -> Where:
    """Who took as much: money with the time in it, or minutes."""
    least, (first, last) = value[0], _from_to(asked, value)
    bounds = costs.between(first, last, asked.zone)
    summed = costs.SIXTIETHS if field == "cost" else costs.MINUTES
    # Sixtieths are rounded once, half up: so many are enough for the cent.
    least = 60 * least - 30 if field == "cost" else least
    return (
        f"c.id IN (SELECT i.contact_id {costs.FROM} WHERE i.deleted_at IS NULL "
        f"AND i.at >= ? AND i.at < ? GROUP BY i.contact_id HAVING sum({summed}) >= ?)",
        [bounds.start, bounds.end, least],
    )


def _cost(asked: Asked, _op: str, value: Any) -> Where:
    return _spent(asked, "cost", value)


def _minutes(asked: Asked, _op: str, value: Any) -> Where:
    return _spent(asked, "minutes", value)


# What is written down


def _item(asked: Asked, _op: str, value: Any) -> Where:
    """Compared in folded form, over the different items there are."""
    wanted = fold(value.strip())
    known = "deleted_at IS NULL AND is_return = 0"
    rows = asked.book.query(f"SELECT DISTINCT item FROM sale WHERE {known}")
    fits = [item for (item,) in rows if wanted in fold(item)]
    if len(fits) > PART:
        wide = set(fits)
        sold = asked.book.query(f"SELECT DISTINCT contact_id, item FROM sale WHERE {known}")
        return f"c.id IN {id_list({one for one, item in sold if item in wide})}", []
    return f"c.id IN (SELECT contact_id FROM sale WHERE {known} AND item IN {texts(fits)})", fits


def _need(_asked: Asked, op: str, _value: Any) -> Where:
    inside = "SELECT contact_id FROM need WHERE deleted_at IS NULL AND status = 'open'"
    return f"c.id {'IN' if op == 'has' else 'NOT IN'} ({inside})", []


def _promise(asked: Asked, op: str, _value: Any) -> Where:
    still = "SELECT contact_id FROM task WHERE deleted_at IS NULL AND done_at IS NULL"
    if op == "late":
        return f"c.id IN ({still} AND due_on <> '' AND due_on < ?)", [str(asked.today)]
    return f"c.id {'IN' if op == 'has' else 'NOT IN'} ({still})", []


def _pledge(_asked: Asked, op: str, value: Any) -> Where:
    given = (
        "SELECT contact_id FROM interaction WHERE deleted_at IS NULL "
        f"AND pledge_id IN {id_list(value)}"
    )
    return f"c.id {'IN' if op == 'in' else 'NOT IN'} ({given})", []


def _created(asked: Asked, op: str, value: Any) -> Where:
    day = asked.before(value) if op == "within" else date.fromisoformat(value)
    return "c.created_at >= ?", [asked.starts(day)]


def _imported(asked: Asked, _op: str, value: Any) -> Where:
    steps = [row.step for row in imports(asked.book, value)]
    if not steps:
        return "NULL = 1", []  # not known of anybody
    return journal.written_by(asked.book, steps, "contact", "c.id", made_only=True), []


# Days that come


def _comes_up(asked: Asked, kind: str, op: str, value: Any) -> Where:
    """Solar ones in SQL; a lunar one falls on another day each year, so the rule is asked."""
    first, last = asked.today, asked.today + timedelta(days=min(int(value), _YEAR))
    if op == "month":
        first, last = _month(asked.today, value)
    rows = asked.book.query(
        "SELECT DISTINCT month, day, is_leap_month FROM important_date WHERE kind = ? "
        "AND calendar = 'lunar' AND month IS NOT NULL AND day IS NOT NULL",
        (kind,),
    )
    lunar = [
        month * 1000 + day * 10 + leap
        for month, day, leap in rows
        if _comes(Day(month, day, None, True, bool(leap)), first, last, asked.ordinary_month)
    ]
    sql = (
        "c.id IN (SELECT contact_id FROM important_date WHERE kind = ? AND ("
        f"calendar <> 'lunar' AND ({_solar(first, last)}) OR calendar = 'lunar' "
        f"AND month * 1000 + day * 10 + is_leap_month IN {id_list(lunar)}))"
    )
    return sql, [kind]


@lru_cache(maxsize=4096)  # asked of the few days that people have, again at every count
def _comes(day: Day, first: date, last: date, ordinary_month: bool) -> bool:
    found = next_occasion(day, first, ordinary_month)
    return found is not None and found.on <= last


def _month(today: date, month: int) -> tuple[date, date]:
    """First and last day of a month: this year's, or next year's when it is over."""
    first = date(today.year + (month < today.month), month, 1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _solar(first: date, last: date) -> str:
    """Birthdays of which one falls between two days, the days of the year as 101…1231."""
    days = [m * 100 + d for m in range(1, 13) for d in range(1, 32) if _falls(m, d, first, last)]
    return f"month * 100 + day IN {id_list(days)}"


def _falls(month: int, day: int, first: date, last: date) -> bool:
    found = (solar_day_in(year, month, day) for year in range(first.year, last.year + 1))
    return any(on is not None and first <= on <= last for on in found)


# Groups


def rows_queries(book: Book, groups: Sequence[Any]) -> list[tuple[int, str]]:
    """The groups among these that are not deleted, with what a smart one asks ("" otherwise)."""
    rows = book.query(
        f"SELECT id, query FROM contact_group WHERE id IN {id_list(groups)} AND deleted_at IS NULL"
    )
    return [(group, query) for group, query in rows]


def members(book: Book, groups: Sequence[int], below: bool) -> Where:
    """Members of any of these groups, and of those below them when wished; "" without groups."""
    if not groups:
        return "", []
    if below:
        groups = [
            row[0]
            for row in book.query(
                "WITH RECURSIVE below (id) AS ("
                f"SELECT id FROM contact_group WHERE id IN {id_list(groups)} "
                "UNION SELECT g.id FROM contact_group AS g JOIN below ON g.parent_id = below.id "
                "WHERE g.deleted_at IS NULL) SELECT id FROM below"
            )
        ]
    return f"c.id IN (SELECT contact_id FROM group_member WHERE group_id IN {id_list(groups)})", []


# Pieces

_CHILDREN = {"phone": "phone", "email": "email", "address": "address"}
_OTHERS = {
    "owner": _owner,
    "photo": _photo,
    "chat": _chat,
    "due": _due,
    "last_contact": _last_contact,
    "bought": _bought,
    "value": _value,
    "profit": _profit,
    "cost": _cost,
    "minutes": _minutes,
    "item": _item,
    "need": _need,
    "promise": _promise,
    "pledge": _pledge,
    "imported": _imported,
    "created": _created,
}


def _has(table: str, op: str) -> str:
    return f"c.id {'IN' if op == 'has' else 'NOT IN'} (SELECT contact_id FROM {table})"
