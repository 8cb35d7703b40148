"""What is sold: items found while one is typed, with what was taken last; correcting a name."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book, under_lock
from kehuapp.store.stamps import utc_now
from kehuapp.text.folding import fold, fold_typed
from kehuapp.text.readings import pinyin, sounds

MOST_ITEMS = 3000  # names that a shop's completion looks through
_LATELY = 200  # sales of one customer that are looked through
_LAST = "item, quantity, unit, amount, profit, on_date"


class ItemRow(NamedTuple):
    """An item as it was sold last: `is_own` to this customer, else to anybody."""

    item: str
    quantity: float
    unit: str
    amount: int
    profit: int | None
    day: str
    is_own: bool = False


def rows_item_names(book: Book) -> list[str]:
    """What was ever sold, by name; of more than a shop has, the first."""
    return book.ask(ask_item_names())


def ask_item_names() -> Asking[list[str]]:
    """The same as one of several things asked: each name is found by the index, not each sale."""
    rows = yield from rows_of(
        "WITH RECURSIVE known (item, place) AS (SELECT min(item), 1 FROM sale UNION ALL "
        "SELECT (SELECT min(s.item) FROM sale AS s WHERE s.item > known.item), known.place + 1 "
        f"FROM known WHERE known.item IS NOT NULL AND known.place < {MOST_ITEMS}) "
        "SELECT item FROM known WHERE item IS NOT NULL"
    )
    return [name for (name,) in rows]


def rows_own_items(book: Book, contact_id: int) -> list[ItemRow]:
    """What this customer bought, each item in each of its units as it was the last time, the
    latest first."""
    rows = book.query(
        f"SELECT {_LAST} FROM sale WHERE contact_id = ? AND deleted_at IS NULL AND is_return = 0 "
        f"ORDER BY on_date DESC, id DESC LIMIT {_LATELY}",
        (contact_id,),
    )
    found: dict[tuple[str, str], ItemRow] = {}
    for row in rows:
        found.setdefault((row[0], row[2]), ItemRow(*(*row, True)))
    return list(found.values())


def rows_last_sold(book: Book, names: Sequence[str]) -> list[ItemRow]:
    """These items as they were sold last, in this order; those that no sale has are left out."""
    if not names:
        return []
    asked = book.read_many(
        [
            (
                f"SELECT {_LAST} FROM sale WHERE item = ? AND deleted_at IS NULL "
                "AND is_return = 0 AND EXISTS (SELECT 1 FROM contact AS c "
                "WHERE c.id = sale.contact_id AND c.deleted_at IS NULL) "
                "ORDER BY on_date DESC, id DESC LIMIT 1",
                (name,),
            )
            for name in names
        ]
    )
    return [ItemRow(*rows[0]) for rows in asked if rows]


def fitting(typed: str, names: Iterable[str], most: int) -> list[str]:
    """The names that begin with what was typed, then those that begin with its sound (gs, ㄍㄕ for
    高山), then those that have it inside."""
    wanted = fold(typed).replace(" ", "")
    begin, inside, others = list[str](), list[str](), list[str]()
    for name in names:
        folded = fold(name).replace(" ", "")
        if folded.startswith(wanted):
            begin.append(name)
        else:
            (inside if wanted in folded else others).append(name)
    begin.sort(key=len)
    if len(begin) >= most:
        return begin[:most]
    sound = sounds.pattern(pinyin.spelled(fold_typed(typed).replace(" ", "")))
    left = [*inside, *others]
    heard = _heard(sound, left) if sound and left else {}
    first = sorted((name for name, at in heard.items() if at == 0), key=len)
    rest = [name for name in inside if name not in first]
    rest += [name for name, at in heard.items() if at and name not in rest]
    return [*begin, *first, *rest][:most]


def _heard(sound: sounds.Pattern, names: Sequence[str]) -> dict[str, int]:
    """Those of the names that a word may be the sound of, and at which character it begins."""
    found: dict[str, int] = {}
    lines = sounds.written("\n".join(fold(name).replace("\n", " ") for name in names)).split("\n")
    for name, line in zip(names, lines, strict=True):
        if any(one is not None and one.search(line) for one in (sound.han, sound.other)):
            place = next(pinyin.matches(sounds.tokens_written(line), sound.word), None)
            if place is not None:
                found[name] = place[0]
    return found


def count_item(book: Book, item: str) -> int:
    """How many sales have this item."""
    return int(
        book.query("SELECT count(*) FROM sale WHERE item = ? AND deleted_at IS NULL", (item,))[0][0]
    )


@under_lock
def rename_item(book: Book, old: str, new: str) -> Changes:
    """Call an item by another name in all sales and needs, those in the trash too; if that name is
    there already, both are one item from now on."""
    label = QT_TRANSLATE_NOOP("Step", "Correct the item %1 to %2")
    name = " ".join(new.split())
    if not name:
        raise Trouble(translate("Sales", "Say what the item is called."))
    if not book.query("SELECT 1 FROM sale WHERE item = ? LIMIT 1", (old,)):
        raise Trouble(translate("Sales", "No sale has the item %1 any more.", old))
    with book.writing(label, old, name) as step:
        if name != old:
            now = utc_now()
            for table in (tables.Sale, tables.Need):
                table.update(item=name, updated_at=now).where(table.item == old).execute()
    return Changes(everything=True, label=step_done(label, old, name), step=step.id)
