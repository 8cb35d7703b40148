"""Whether a smart group asks who is due: such a one cannot say how often that is."""

from typing import TYPE_CHECKING

from kehuapp.book.groups import groups
from kehuapp.errors import Trouble
from kehuapp.store.database import Book

if TYPE_CHECKING:
    from kehuapp.book.conditions.conditions import Tree


def asks_who_is_due(book: Book, group_id: int) -> bool:
    """Whether it, or a smart group for which it asks, asks who is due; False for plain groups."""
    from kehuapp.book.conditions import conditions

    seen: set[int] = set()
    waiting = {group_id}
    while waiting:
        group = waiting.pop()
        seen.add(group)
        if not groups.find_query(book, group):
            continue
        try:
            tree = groups.load_conditions(book, group)
        except Trouble:  # a newer version wrote it: it gives nobody a rhythm here
            continue
        if _asks(tree):
            return True
        waiting |= {int(one) for one in conditions.groups_in(tree)} - seen
    return False


def _asks(tree: "Tree") -> bool:
    from kehuapp.book.conditions.conditions import Condition, Not

    if isinstance(tree, Condition):
        return tree.field == "due"
    if isinstance(tree, Not):
        return _asks(tree.part)
    return any(map(_asks, tree.parts))
