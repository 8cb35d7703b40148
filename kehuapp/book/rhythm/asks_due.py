"""Whether a smart group asks who is due: such a one cannot say how often that is."""

from typing import TYPE_CHECKING

from kehuapp.book.groups import groups
from kehuapp.errors import Trouble
from kehuapp.store.database import Book

if TYPE_CHECKING:
    from kehuapp.book.conditions.conditions import Tree


def asks_who_is_due(book: Book, group_id: int) -> bool:
    """Whether it, or a smart group for which it asks, asks who is due; False for plain groups."""
    tree = _conditions_of(book, group_id)
    return tree is not None and is_asked_who_is_due(book, tree)


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
