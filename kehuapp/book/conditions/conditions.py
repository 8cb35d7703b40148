"""Conditions on customers as a tree: kept as JSON, asked in SQL, said in words; no list is here.

What one condition means in SQL is in condition_sql, how it is said in condition_words.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from kehuapp.book.conditions import condition_sql, condition_words
from kehuapp.book.conditions.condition_sql import ImportRow as ImportRow
from kehuapp.book.conditions.condition_sql import imports as imports
from kehuapp.book.settings import load_settings
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.database import Book

Value = str | int | tuple[str | int, ...] | None


@dataclass(frozen=True, slots=True)
class Condition:
    """A leaf: an entry of FIELDS, one of its ops, and what that op asks for (see KINDS)."""

    field: str
    op: str
    value: Value = None


@dataclass(frozen=True, slots=True)
class All:
    """Those for whom every part holds; without parts, everybody."""

    parts: "tuple[Tree, ...]" = ()


@dataclass(frozen=True, slots=True)
class Any_:
    """Those for whom at least one part holds; without parts, nobody."""

    parts: "tuple[Tree, ...]" = ()


@dataclass(frozen=True, slots=True)
class Not:
    """Those for whom the part does not hold."""

    part: "Tree"


Tree = Condition | All | Any_ | Not

#: Field → op → kind of value: "" none, codes, ids, text, days, month, day (ISO) or amount (minor).
#: "" among codes and 0 among owners stand for none; amount_in and number_in are pairs: at least so
#: much, in so many last days; amount_from_to and number_from_to: so much, from a day to a day.
FIELDS: dict[str, dict[str, str]] = {
    **{key: condition_sql.OPS[one.kind] for key, one in condition_sql.OWN.items()},
    "owner": {"in": "ids", "either": "ids"},
    "group": {"in": "ids", "in_only": "ids", "not_in": "ids"},
    "due": {"yes": "", "no": ""},
    "last_contact": {"older": "days", "within": "days", "never": ""},
    **{kind: {"has": "", "none": ""} for kind in condition_sql.HAD},
    **{kind: {"within": "days", "month": "month"} for kind in condition_sql.DAYS},
    "bought": {
        "within": "days",
        "not_within": "days",
        "older": "days",
        "since": "day",
        "not_since": "day",
        "never": "",
    },
    "value": {"at_least": "amount", "within": "amount_in", "between": "amount_from_to"},
    "profit": {"within": "amount_in", "between": "amount_from_to"},
    "item": {"contains": "text"},
    "cost": {"within": "amount_in", "between": "amount_from_to"},
    "minutes": {"within": "number_in", "between": "number_from_to"},
    "need": {"has": "", "none": ""},
    "promise": {"has": "", "late": "", "none": ""},
    "pledge": {"in": "ids", "not_in": "ids"},
    "phone": {"has": "", "none": ""},
    "email": {"has": "", "none": ""},
    "address": {"has": "", "none": ""},
    "photo": {"has": "", "none": ""},
    "chat": {"has": "", "none": "", "in": "codes"},
    "imported": {"in": "ids"},
    "created": {"within": "days", "since": "day"},
}

VERSION = 1
MOST_CHARACTERS = 20_000
MOST_PARTS = 100
MOST_VALUES = 500
MOST_DEEP = 6
LONGEST_TEXT = 200
MOST_DAYS = 36_500
_LARGEST = 2**53
#: How many smart groups may ask for one another in a row, and conditions in all of them.
_MOST_GROUPS_DEEP = 5
_MOST_LEAVES = 1_000


# JSON


def to_json(tree: Tree) -> str:
    """A tree as text to keep; Trouble when it is too large or holds what no condition asks for."""
    text = json.dumps({"version": VERSION, "where": _plain(tree)}, ensure_ascii=False)
    from_json(text)
    return text


def from_json(text: str) -> Tree:
    """The tree that was kept; Trouble for anything that this version cannot have written."""
    if len(text) > MOST_CHARACTERS:
        raise _too_large()
    try:
        text.encode()
        kept = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _unreadable() from error
    if not isinstance(kept, dict) or set(kept) != {"version", "where"}:
        raise _unreadable()
    version = kept["version"]
    if isinstance(version, int) and version > VERSION:
        raise Trouble(
            translate(
                "Conditions", "These conditions were made by a newer version of this program."
            )
        )
    if version is not True and version == VERSION:
        return _Reading().tree(kept["where"])
    raise _unreadable()


def _plain(tree: Tree) -> dict[str, Any]:
    if isinstance(tree, Condition):
        plain: dict[str, Any] = {"field": tree.field, "op": tree.op}
        if tree.value is not None:
            plain["value"] = list(tree.value) if isinstance(tree.value, tuple) else tree.value
        return plain
    if isinstance(tree, Not):
        return {"not": _plain(tree.part)}
    return {"all" if isinstance(tree, All) else "any": [_plain(part) for part in tree.parts]}


@dataclass
class _Reading:
    """One reading of kept conditions: how many there were, and the checks."""

    parts: int = 0

    def tree(self, plain: object, depth: int = 1) -> Tree:
        """The tree that this piece of JSON stands for."""
        self.parts += 1
        if self.parts > MOST_PARTS or depth > MOST_DEEP:
            raise _too_large()
        if not isinstance(plain, dict):
            raise _unreadable()
        if "field" in plain:
            return self._leaf(plain)
        if len(plain) != 1:
            raise _unreadable()
        ((word, inside),) = plain.items()
        if word == "not":
            return Not(self.tree(inside, depth + 1))
        if word not in ("all", "any") or not isinstance(inside, list):
            raise _unreadable()
        parts = tuple(self.tree(part, depth + 1) for part in inside)
        return All(parts) if word == "all" else Any_(parts)

    def _leaf(self, plain: dict[str, Any]) -> Condition:
        name, op, value = plain["field"], plain.get("op"), plain.get("value")
        if set(plain) - {"field", "op", "value"} or not isinstance(op, str):
            raise _unreadable()
        leaf = Condition(name, op, tuple(value) if isinstance(value, list) else value)
        check(leaf)
        return leaf


def check(leaf: Condition) -> None:
    """Raise Trouble unless this is a condition that can be asked."""
    kind = FIELDS.get(leaf.field, {}).get(leaf.op) if isinstance(leaf.field, str) else None
    if kind is None or not _FITS[kind](leaf.value):
        raise _unreadable()


def _is_number(value: object, least: int, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _is_text(value: object) -> bool:
    if not isinstance(value, str) or len(value) > LONGEST_TEXT:
        return False
    try:
        value.encode()  # JSON can hold half a character, which no book can
    except UnicodeEncodeError:
        return False
    return "\0" not in value


def _is_list(value: object) -> bool:
    return isinstance(value, tuple) and 0 < len(value) <= MOST_VALUES


def _is_sum(value: object) -> bool:
    return (
        isinstance(value, tuple)
        and len(value) == 2
        and _is_number(value[0], 1, _LARGEST)
        and _is_number(value[1], 1, MOST_DAYS)
    )


def _is_sum_between(value: object) -> bool:
    return (
        isinstance(value, tuple)
        and len(value) == 3
        and _is_number(value[0], 1, _LARGEST)
        and _is_day(value[1])
        and _is_day(value[2])
        and value[1] <= value[2]
    )


def _is_day(value: object) -> bool:
    try:
        return (
            isinstance(value, str)
            and "1900-01-01" <= value <= "2200-01-01"
            and (date.fromisoformat(value).isoformat() == value)
        )
    except ValueError:
        return False


_FITS: dict[str, Callable[[Any], bool]] = {
    "": lambda value: value is None,
    "codes": lambda value: _is_list(value) and all(map(_is_text, value)),
    "ids": lambda value: _is_list(value) and all(_is_number(v, 0, _LARGEST) for v in value),
    "text": lambda value: _is_text(value) and bool(value.strip()),
    "days": lambda value: _is_number(value, 0, MOST_DAYS),
    "month": lambda value: _is_number(value, 1, 12),
    "day": _is_day,
    "amount": lambda value: _is_number(value, 0, _LARGEST),
    "amount_in": lambda value: _is_sum(value),
    "number_in": lambda value: _is_sum(value),
    "amount_from_to": lambda value: _is_sum_between(value),
    "number_from_to": lambda value: _is_sum_between(value),
}


def _unreadable() -> Trouble:
    return Trouble(translate("Conditions", "These conditions cannot be read."))


def _too_large() -> Trouble:
    return Trouble(translate("Conditions", "These are too many conditions for one group."))


# SQL


@dataclass
class _Asking:
    """One question to a book: where it stands, so that groups cannot ask in a circle."""

    about: condition_sql.Asked
    groups: tuple[int, ...] = ()
    leaves: list[int] = field(default_factory=lambda: [0])

    def where(self, tree: Tree) -> tuple[str, list[Any]]:
        """SQL over `c` that is NULL where a deleted group would have to be asked."""
        if isinstance(tree, Condition):
            return self._leaf(tree)
        if isinstance(tree, Not):
            sql, params = self.where(tree.part)
            return f"NOT ({sql})", params
        if not tree.parts:
            return ("1 = 1" if isinstance(tree, All) else "1 = 0"), []
        found = [self.where(part) for part in tree.parts]
        word = " AND " if isinstance(tree, All) else " OR "
        return (
            word.join(f"({sql})" for sql, _params in found),
            [value for _sql, params in found for value in params],
        )

    def _leaf(self, leaf: Condition) -> tuple[str, list[Any]]:
        check(leaf)
        self.leaves[0] += 1
        if self.leaves[0] > _MOST_LEAVES:
            raise _too_large()
        if leaf.field != "group":
            return condition_sql.where(self.about, leaf.field, leaf.op, leaf.value)
        assert isinstance(leaf.value, tuple)
        asked = condition_sql.rows_queries(self.about.book, leaf.value)
        plain = [group for group, query in asked if not query]
        found = [condition_sql.members(self.about.book, plain, leaf.op != "in_only")]
        found += [self._smart(group, query) for group, query in asked if query]
        known = [one for one in found if one[0]]
        if not known:
            return "NULL", []
        sql = " OR ".join(f"({sql})" for sql, _params in known)
        params = [value for _sql, values in known for value in values]
        return (f"NOT ({sql})" if leaf.op == "not_in" else sql), params

    def _smart(self, group: int, query: str) -> tuple[str, list[Any]]:
        """What a smart group asks; NULL when it cannot be asked: unreadable, endless, a circle."""
        if group in self.groups or len(self.groups) >= _MOST_GROUPS_DEEP:
            return "NULL", []
        try:
            tree = from_json(query)
        except Trouble:
            return "NULL", []
        try:
            return replace(self, groups=(*self.groups, group)).where(tree)
        except Trouble:
            if self.groups:  # the first group of the row answers for all of them
                raise
            return "NULL", []


def sql_where(book: Book, tree: Tree, today: date) -> tuple[str, list[Any]]:
    """What SQL says of the customers (alias c = contact) who fit, and its values.

    A condition on nothing but deleted groups fits nobody, and turned round nobody either.
    """
    settings = load_settings(book)
    asked = condition_sql.Asked(book, today, settings.zone, settings.ordinary_month)
    sql, params = _Asking(asked).where(tree)
    return f"({sql})", params


def groups_in(tree: Tree) -> frozenset[int]:
    """The groups that a tree names."""
    if isinstance(tree, Condition):
        named = tree.value if tree.field == "group" and isinstance(tree.value, tuple) else ()
        return frozenset(one for one in named if isinstance(one, int))
    parts = (tree.part,) if isinstance(tree, Not) else tree.parts
    return frozenset().union(*map(groups_in, parts))


# Words


def words(book: Book, tree: Tree) -> str:
    """A tree as one phrase in the reader's language: “Tier is Key customer, no phone number”."""
    said = _say(book, tree)
    return said[:1].upper() + said[1:]


def _say(book: Book, tree: Tree) -> str:
    if isinstance(tree, Condition):
        return condition_words.say(book, tree.field, tree.op, tree.value)
    if isinstance(tree, Not):
        return translate("Conditions", "not: %1", _inside(book, tree.part))
    if not tree.parts:
        if isinstance(tree, All):
            return translate("Conditions", "everybody")
        return translate("Conditions", "nobody")
    said = [_inside(book, part) if len(tree.parts) > 1 else _say(book, part) for part in tree.parts]
    between = condition_words.AND if isinstance(tree, All) else condition_words.OR
    return condition_words.join(said, between)


def _inside(book: Book, tree: Tree) -> str:
    """A part of a larger phrase, in brackets when it has parts of its own."""
    said = _say(book, tree)
    has_parts = isinstance(tree, All | Any_) and len(tree.parts) > 1
    return translate("Conditions", "(%1)", said) if has_parts else said
