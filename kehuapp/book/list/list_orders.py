"""The orders of the list, and keeping them while customers change; who is shown is not known here.

The last part of every order is the reading of the name and then the id, so that nobody's place
depends on chance.
"""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from datetime import date
from typing import Any

from kehuapp.book.settings import Settings, load_settings
from kehuapp.i18n import QT_TRANSLATE_NOOP
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list
from kehuapp.text.readings import zhuyin

#: In which names stand, and what that is called (of the context "ContactList"): by pinyin, which is
#: how Latin letters sort, by zhuyin, by strokes.
NAME_ORDERS = {
    "zhuyin": QT_TRANSLATE_NOOP("ContactList", "Zhuyin"),
    "strokes": QT_TRANSLATE_NOOP("ContactList", "Strokes"),
    "name": QT_TRANSLATE_NOOP("ContactList", "Pinyin and letters"),
}
#: In which they stand where nobody has chosen: as each place's phone books and dictionaries do.
_USUAL = {"TW": "zhuyin", "HK": "strokes", "MO": "strokes"}
#: Orders of the list, best known first.
SORTS = (
    "name",
    "zhuyin",
    "strokes",
    "last_contact",
    "due",
    "value",
    "profit",
    "cost",
    "minutes",
    "newest",
    "company",
)
#: What is greatest comes first in these.
_SUMS = ("value", "profit", "cost", "minutes")
#: So many customers are moved one by one; after more, an order is made anew.
_FEW = 20
#: Made from so many names at once, an order of these takes longer than a blink.
_SLOW = ("zhuyin", "strokes", "company", "due", *_SUMS)
_MANY = 20_000


def order_of(book: Book, sort: str) -> list[int]:
    """Everyone, the trash too: newest first, the most valuable first, the longest waiting first.

    Who was never contacted has waited longest; who has no due day, sale or company comes last;
    equal ones stand by the reading of their names.
    """
    if sort == "newest":
        return [row[0] for row in book.query("SELECT id FROM contact ORDER BY id DESC")]
    if sort == "zhuyin":
        return _by_zhuyin(book)
    if sort == "strokes":
        from kehuapp.text.readings import pinyin

        return _by_key(book, pinyin.strokes_keys)
    by_name = _by_name(book)
    if sort == "company":
        return _by_company(book, by_name)
    if sort == "last_contact":
        last = _last_contacts(book)
        ranked = sorted((i for i in by_name if i in last), key=last.__getitem__)
        return [*(i for i in by_name if i not in last), *ranked]
    if sort in _SUMS:
        return _known_first(by_name, _sums(book, sort), reverse=True)
    if sort == "due":
        return _known_first(by_name, _due_ranks(book))
    return by_name


def sort_ids(book: Book, ids: Iterable[int], sort: str = "name") -> list[int]:
    """These customers in an order."""
    wanted = ids if isinstance(ids, (set, frozenset)) else set(ids)
    return [i for i in order_of(book, sort) if i in wanted]


def usual_name_order(region: str) -> str:
    """In which of NAME_ORDERS names stand in a region."""
    return _USUAL.get(region, "name")


class Orders:
    """The orders that a list has asked for; what is told to `refresh` moves, the others stay.

    What changes without being told, by another program or by the day, makes them all anew.
    """

    def __init__(self, book: Book) -> None:
        self._book = book
        self._orders: dict[str, array[int]] = {}
        self._moves: dict[str, set[int]] = {}  # who is still to be moved in each
        self._alive: tuple[str, list[int]] | None = None  # of the last order, without the trash
        self._trash: set[int] | None = None
        self._settings: tuple[tuple[int, int], Settings] | None = None  # as of a revision
        self._stamp = self._now()

    def everyone(self, sort: str) -> list[int]:
        """Who is in no trash."""
        self._look()
        if self._alive is None or self._alive[0] != sort:
            order = self._order(sort)
            if self._trash is None:
                rows = self._book.query("SELECT id FROM contact WHERE deleted_at IS NOT NULL")
                self._trash = {row[0] for row in rows}
            trash = self._trash
            self._alive = sort, [i for i in order if i not in trash] if trash else list(order)
        return self._alive[1]

    def among(self, wanted: Collection[int], sort: str) -> list[int]:
        """These customers in an order."""
        self._look()
        return [i for i in self._order(sort) if i in wanted]

    def usual_name_order(self) -> str:
        """In which of NAME_ORDERS names stand where the shop is."""
        self._look()
        return usual_name_order(self._settings[1].region) if self._settings else "name"

    def takes_long(self, sort: str) -> bool:
        """Whether an order is better made in the worker, with `order_of`, and given to `take`."""
        self._look()
        if sort not in _SLOW or sort in self._orders:
            return False
        return bool(self._book.query("SELECT count(*) FROM contact")[0][0] > _MANY)

    def version(self) -> object:
        """Stays the same as long as an order made elsewhere may be taken."""
        self._look()
        return self._stamp

    def take(self, sort: str, order: list[int], version: object) -> None:
        """Keep an order that was begun when this was the version; a later one would be stale."""
        if version == self.version():
            self._orders[sort], self._moves[sort] = array("i", order), set()

    def refresh(self, contact_ids: Collection[int] | None) -> None:
        """Move these customers to their new places; None: anything may have changed."""
        stamp = self._now()
        if contact_ids is None or len(contact_ids) > _FEW or stamp[:2] != self._stamp[:2]:
            self._forget()
        elif contact_ids:
            self._alive = None
            if self._trash is not None:
                inside = id_list(contact_ids)
                self._trash = self._trash.difference(contact_ids).union(
                    row[0]
                    for row in self._book.query(
                        f"SELECT id FROM contact WHERE id IN {inside} AND deleted_at IS NOT NULL"
                    )
                )
            for sort in list(self._orders):
                self._moves[sort] |= set(contact_ids)
                if len(self._moves[sort]) > _FEW:
                    del self._orders[sort]
        self._stamp = stamp

    def _order(self, sort: str) -> "array[int]":
        if sort not in self._orders:
            self._orders[sort] = array("i", order_of(self._book, sort))
            self._moves[sort] = set()
        elif self._moves[sort]:
            self._move(sort, self._orders[sort], self._moves[sort])
            self._moves[sort] = set()
        return self._orders[sort]

    def _now(self) -> tuple[date, int, int]:
        """The day, what others have written, what this thread has written."""
        revision = self._book.engine.revision()
        if self._settings is None or revision != self._settings[0]:
            self._settings = revision, load_settings(self._book)
        return self._settings[1].today(), *revision

    def _look(self) -> None:
        stamp = self._now()
        if stamp != self._stamp:
            self._forget()
            self._stamp = stamp

    def _forget(self) -> None:
        self._orders.clear()
        self._moves.clear()
        self._alive = None
        self._trash = None

    def _move(self, sort: str, order: "array[int]", contact_ids: Collection[int]) -> None:
        key = _Key(self._book, sort)
        for contact in contact_ids:
            with suppress(ValueError):  # somebody new
                order.remove(contact)
        for contact in contact_ids:
            if (place := key(contact)) is not None:
                order.insert(bisect_left(order, place, key=key), contact)


class _Key:
    """What a customer's place in an order depends on; None for one that is gone."""

    def __init__(self, book: Book, sort: str) -> None:
        self._book, self._sort = book, sort

    def __call__(self, contact: int) -> Any:
        rows = self._book.query(
            "SELECT s.sort_key, c.name, c.company, c.reading <> '' FROM contact AS c "
            "JOIN contact_search AS s ON s.contact_id = c.id WHERE c.id = ?",
            (contact,),
        )
        if not rows:
            return None
        reading = rows[0][0]
        if self._sort == "newest":
            return -contact
        if self._sort == "zhuyin":
            return zhuyin.sort_key(reading, bool(rows[0][3])), contact
        if self._sort in ("strokes", "company"):
            return (*self._by_text(*rows[0][:3]), contact)
        if self._sort == "last_contact":
            return _last_contacts(self._book, contact).get(contact, ""), reading, contact
        if self._sort in _SUMS:
            values = _sums(self._book, self._sort, contact)
            return contact not in values, -values.get(contact, 0), reading, contact
        if self._sort == "due":
            ranks = _due_ranks(self._book, contact)
            return contact not in ranks, ranks.get(contact, ()), reading, contact
        return reading, contact

    def _by_text(self, sort_key: str, name: str, company: str) -> tuple[Any, ...]:
        from kehuapp.text.readings import pinyin

        called = name or company
        if self._sort == "company":
            return not company, pinyin.quick_sort_keys([company])[0], sort_key
        return (pinyin.strokes_keys([called])[0],)


def _known_first(
    by_name: list[int], known: Mapping[int, Any], *, reverse: bool = False
) -> list[int]:
    """Those with a figure by it, then the others by name."""
    ranked = sorted((i for i in by_name if i in known), key=known.__getitem__, reverse=reverse)
    return ranked + [i for i in by_name if i not in known]


def _by_name(book: Book) -> list[int]:
    return [
        row[0]
        for row in book.query("SELECT contact_id FROM contact_search ORDER BY sort_key, contact_id")
    ]


def _by_key(book: Book, keys: Callable[[list[str]], list[str]]) -> list[int]:
    """Everyone by a key made of the name."""
    rows = book.query(
        "SELECT id, CASE name WHEN '' THEN company ELSE name END FROM contact ORDER BY id"
    )
    made = keys([row[1] for row in rows])
    return [rows[at][0] for at in sorted(range(len(rows)), key=made.__getitem__)]


def _by_zhuyin(book: Book) -> list[int]:
    """Everyone by zhuyin, made of the keys that are kept: a start needs no table of readings."""
    rows = book.query(
        "SELECT s.contact_id, s.sort_key, c.reading <> '' FROM contact_search AS s "
        "JOIN contact AS c ON c.id = s.contact_id ORDER BY s.contact_id"
    )
    keys = [zhuyin.sort_key(key, bool(by_hand)) for _contact, key, by_hand in rows]
    return [rows[at][0] for at in sorted(range(len(rows)), key=keys.__getitem__)]


def _by_company(book: Book, by_name: list[int]) -> list[int]:
    """Customers without a company come last."""
    from kehuapp.text.readings import pinyin

    firms = dict(book.query("SELECT id, company FROM contact WHERE company <> ''"))
    different = list(set(firms.values()))
    keys = dict(zip(different, pinyin.quick_sort_keys(different), strict=True))
    place = {key: at for at, key in enumerate(sorted(set(keys.values())))}
    rank = {firm: place[key] for firm, key in keys.items()}
    return _known_first(by_name, {i: rank[firm] for i, firm in firms.items()})


def _last_contacts(book: Book, contact: int | None = None) -> dict[int, str]:
    """When each was last contacted; of one customer, or of all."""
    one = "" if contact is None else f" AND contact_id = {int(contact)}"
    return dict(
        book.query(f"SELECT contact_id, last_at FROM contact_rhythm WHERE last_at IS NOT NULL{one}")
    )


def _sums(book: Book, sort: str, contact: int | None = None) -> dict[int, int]:
    """What each bought, earned us or took in twelve months; of one customer, or of all."""
    from kehuapp.book.activity.costs import costs_of  # few starts stand in such an order
    from kehuapp.book.sales.figures import figures_of

    settings = load_settings(book)
    if sort in ("cost", "minutes"):
        one = "" if contact is None else f"i.contact_id = {int(contact)}"
        spent = costs_of(book, one, settings)
        return {
            who: (cost if sort == "cost" else minutes) for who, (cost, minutes) in spent.items()
        }
    one = "" if contact is None else f"contact_id = {int(contact)}"
    bought = figures_of(book, one, settings.today()).items()
    if sort == "profit":
        return {who: profit for who, (_value, profit) in bought if profit is not None}
    return {who: value for who, (value, _profit) in bought}


def _due_ranks(book: Book, contact: int | None = None) -> dict[int, tuple[Any, ...]]:
    """Who is due today as in their place, then the others by the day on which they will be."""
    today = str(load_settings(book).today())
    one = "" if contact is None else f" AND contact_id = {int(contact)}"
    found: dict[int, tuple[Any, ...]] = {}
    for customer, place, due_on, until in book.query(
        "SELECT contact_id, place, due_on, put_off_until FROM contact_rhythm "
        f"WHERE due_on IS NOT NULL{one}"
    ):
        if due_on <= today and (until is None or until <= today):
            found[customer] = (0, place, due_on)
        else:
            found[customer] = (1, 0, max(due_on, until or ""))
    return found
