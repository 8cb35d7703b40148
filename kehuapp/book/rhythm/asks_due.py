"""Whether a smart group asks who is due: such a one cannot say how often that is.

With a rhythm it is refused here; another desk, an undo or an older version may have written it so.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kehuapp.book.groups import groups
from kehuapp.book.groups.groups import GroupRow
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.database import Book

if TYPE_CHECKING:
    from kehuapp.book.conditions.conditions import Tree


def asks_who_is_due(book: Book, group_id: int) -> bool:
    """Whether it, or a smart group for which it asks, asks who is due; False for plain groups."""
    tree = _conditions_of(book, group_id)
    return tree is not None and is_asked_who_is_due(book, tree)


def names_without_effect(book: Book) -> list[str]:
    """The groups that have a rhythm and give it to nobody, as they ask who is due."""
    rows = book.query(
        "SELECT id, name FROM contact_group WHERE deleted_at IS NULL AND query <> '' "
        "AND (due_days IS NOT NULL OR min_gap_days IS NOT NULL) ORDER BY position, id"
    )
    return [name for group, name in rows if asks_who_is_due(book, group)]


def with_effect(book: Book, rows: Sequence[GroupRow]) -> list[GroupRow]:
    """The same groups, where they have a rhythm with whether it holds for nobody."""
    return [
        row._replace(is_in_vain=True)
        if row.is_smart and row.due_days is not None and asks_who_is_due(book, row.id)
        else row
        for row in rows
    ]


def is_asked_who_is_due(book: Book, tree: "Tree") -> bool:
    """Whether conditions, or a smart group that they name, ask who is due."""
    from kehuapp.book.conditions import conditions

    seen: set[int] = set()
    waiting = [tree]
    while waiting:
        asked = waiting.pop()
        if _asks(asked):
            return True
        named = {int(one) for one in conditions.groups_in(asked)} - seen
        seen |= named
        waiting += [found for one in named if (found := _conditions_of(book, one)) is not None]
    return False


def asks_in_a_ring(name: str) -> str:
    """Why a smart group cannot have a rhythm, or has one in vain."""
    return translate(
        "Groups", "%1 asks who is to be contacted, so it cannot say how often that is.", name
    )


def _conditions_of(book: Book, group_id: int) -> "Tree | None":
    """None for a plain group, and for one of a newer version: it gives nobody a rhythm here."""
    if not groups.find_query(book, group_id):
        return None
    try:
        return groups.load_conditions(book, group_id)
    except Trouble:
        return None


def _asks(tree: "Tree") -> bool:
    from kehuapp.book.conditions.conditions import Condition, Not

    if isinstance(tree, Condition):
        return tree.field == "due"
    if isinstance(tree, Not):
        return _asks(tree.part)
    return any(map(_asks, tree.parts))
