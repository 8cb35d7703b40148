"""How many customers each group has, kept up to date from what changed; nothing is written here."""

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from kehuapp.book.groups.groups import GroupRow, rows_groups_plain
from kehuapp.changes import Changes
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list

#: Above so many customers whose groups may have changed, reading everything anew is as quick.
MOST = 5_000


def is_large(book: Book) -> bool:
    """Whether there are so many customers or members that a window should not count them."""
    return any(
        book.query(f"SELECT count(*) FROM (SELECT 1 FROM {table} LIMIT {MOST + 1}) AS few")[0][0]
        > MOST
        for table in ("contact", "group_member")
    )


class GroupCounts:
    """Counts of live customers in each ordinary group, alone and with the groups below it.

    Somebody in two groups below a third counts once there. For that each membership counts one
    at its group, less one where the ways up of two neighbouring memberships meet (neighbours in
    the order of the tree); the sum below a group is then the number of different customers.
    """

    def __init__(self, book: Book) -> None:
        rows = rows_groups_plain(book)
        self._tree = _Tree({row.id: row.parent_id for row in rows})
        self._groups_of = _groups_of(book, self._tree, "")
        self._own: Counter[int] = Counter()
        self._below: Counter[int] = Counter()
        marks: Counter[int] = Counter()
        for groups, n in Counter(self._groups_of.values()).items():
            for group in groups:
                self._own[group] += n
                marks[group] += n
            for meeting in self._tree.meetings(groups):
                marks[meeting] -= n
        self._below = self._tree.sums(marks)

    def of(self, group: int, below: bool = True) -> int:
        """How many customers a group has; 0 for one that is not known."""
        return (self._below if below else self._own).get(group, 0)

    def take(self, book: Book, changes: Changes, rows: Iterable[GroupRow]) -> bool:
        """Take up what changed; False when it is so much that one should read everything anew.

        `rows` are all groups as they are now.
        """
        people = set(changes.contacts | changes.members)
        if changes.everything or len(people) > MOST:
            return False
        old = new = self._tree
        if changes.groups:
            parents = {row.id: row.parent_id for row in rows if not row.is_smart}
            if parents != old.parents:
                new = _Tree(parents)
                both = old.parents.keys() | parents.keys()
                moved = {g for g in both if old.parents.get(g, 0) != parents.get(g, 0)}
                people.update(_members(book, old.below(moved) | new.below(moved)))
        if len(people) > MOST:
            return False
        now = _groups_of(book, new, f"AND contact_id IN {id_list(people)}") if people else {}
        gone: Counter[int] = Counter()
        # In one tree what stays is taken away and added at the same places, so it cancels out.
        come: Counter[int] = gone if old is new else Counter()
        for one in people:
            before, after = self._groups_of.pop(one, ()), now.get(one, ())
            if after:
                self._groups_of[one] = after
            if before == after and old is new:
                continue
            for groups, tree, marks, sign in ((before, old, gone, -1), (after, new, come, 1)):
                for group in groups:
                    self._own[group] += sign
                    marks[group] += sign
                for meeting in tree.meetings(groups):
                    marks[meeting] -= sign
        old.add_upwards(self._below, gone)
        if old is not new:
            new.add_upwards(self._below, come)
        self._tree = new
        return True


class _Tree:
    """Who is below whom, in an order in which a group comes before all that is below it."""

    def __init__(self, parents: dict[int, int | None]) -> None:
        self.parents = parents
        self._children: dict[int | None, list[int]] = {}
        for group, parent in parents.items():
            above = parent if parent in parents else None
            self._children.setdefault(above, []).append(group)
        self._depth: dict[int | None, int] = {None: 0}
        self._order: dict[int, int] = {}
        self._up: dict[int, int | None] = {}
        # A stack, not recursion: trees may be deeper than Python likes. A circle in a damaged
        # book hangs from no root; its groups are as if they were not there.
        stack: list[tuple[int | None, int]] = [(None, g) for g in self._children.get(None, [])]
        while stack:
            above, group = stack.pop()
            self._depth[group] = self._depth[above] + 1
            self._order[group] = len(self._order)
            self._up[group] = above
            stack += [(group, child) for child in self._children.get(group, [])]

    def __contains__(self, group: int) -> bool:
        return group in self._order

    def order(self, group: int) -> int:
        """The place of a group in the order."""
        return self._order[group]

    def below(self, groups: Iterable[int]) -> set[int]:
        """These groups, as far as they are here, and all below them."""
        found: set[int] = set()
        stack = [group for group in groups if group in self._order]
        while stack:
            group = stack.pop()
            if group not in found:
                found.add(group)
                stack += self._children.get(group, [])
        return found

    def meetings(self, groups: tuple[int, ...]) -> list[int]:
        """Where the ways up of neighbours among these (in the tree's order) meet, if they do."""
        found = []
        depth, up = self._depth, self._up
        for one, other in pairwise(groups):
            a: int | None = one
            b: int | None = other
            while a != b:  # the deeper one goes up; above the top is None, with depth 0
                if depth[a] >= depth[b]:
                    a = up[a] if a is not None else None
                else:
                    b = up[b] if b is not None else None
            if a is not None:
                found.append(a)
        return found

    def sums(self, marks: Counter[int]) -> Counter[int]:
        """For each group what it and all below it have."""
        sums = Counter(marks)
        for group in reversed(self._order):
            above = self._up[group]
            if above is not None and sums[group]:
                sums[above] += sums[group]
        return sums

    def add_upwards(self, sums: Counter[int], marks: Counter[int]) -> None:
        """Add marks to the sums of their groups and of all above them."""
        for group, n in marks.items():
            at: int | None = group
            while n and at is not None:
                sums[at] += n
                at = self._up[at]


def _members(book: Book, groups: set[int]) -> list[int]:
    """Different members of these groups; only one more than MOST when there are many."""
    rows = book.query(
        "SELECT DISTINCT contact_id FROM group_member "
        f"WHERE group_id IN {id_list(groups)} LIMIT {MOST + 1}"
    )
    return [row[0] for row in rows]


def _groups_of(book: Book, tree: _Tree, which: str) -> dict[int, tuple[int, ...]]:
    """Each live customer's groups in the tree's order; `which` is SQL that narrows it."""
    found: dict[int, list[int]] = {}
    rows = book.query(
        "SELECT contact_id, group_id FROM group_member WHERE EXISTS (SELECT 1 FROM contact "
        f"WHERE contact.id = contact_id AND deleted_at IS NULL) {which}"
    )
    for contact, group in rows:
        if group in tree:
            found.setdefault(contact, []).append(group)
    # Many are in the same groups: the tuples are shared, a hundred thousand cost little.
    shared: dict[tuple[int, ...], tuple[int, ...]] = {}
    made: dict[int, tuple[int, ...]] = {}
    for contact, groups in found.items():
        key = tuple(sorted(groups, key=tree.order)) if len(groups) > 1 else (groups[0],)
        made[contact] = shared.setdefault(key, key)
    return made
