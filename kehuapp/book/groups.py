"""The group tree and who is in it, smart groups too; tiers are not groups."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kehuapp.book import conditions
from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.store.schema import Group, GroupMember, utc_now


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group; `count` is the number of different customers in it and below it.

    `query` is what a smart group asks (JSON of conditions); it has no members, so its count is
    0 here and asked for by itself, see `count_smart`.
    """

    id: int
    parent_id: int | None
    name: str
    count: int
    query: str = ""

    @property
    def is_smart(self) -> bool:
        """Whether the group fills itself by its conditions."""
        return bool(self.query)


def rows_groups(book: Book) -> list[GroupRow]:
    """All groups, brothers in their order, with counts."""
    rows = book.query(
        """
        WITH RECURSIVE below (top, id) AS (
            SELECT id, id FROM contact_group WHERE deleted_at IS NULL
            UNION ALL
            SELECT below.top, child.id FROM below
            JOIN contact_group AS child ON child.parent_id = below.id
            WHERE child.deleted_at IS NULL),
        counts AS (
            SELECT below.top AS id, count(DISTINCT member.contact_id) AS n FROM below
            JOIN group_member AS member ON member.group_id = below.id
            JOIN contact ON contact.id = member.contact_id AND contact.deleted_at IS NULL
            GROUP BY below.top)
        SELECT g.id, g.parent_id, g.name, coalesce(counts.n, 0), g.query FROM contact_group AS g
        LEFT JOIN counts ON counts.id = g.id WHERE g.deleted_at IS NULL
        ORDER BY g.position, g.id
        """
    )
    return [GroupRow(*row) for row in rows]


def ids_below(book: Book, group_id: int) -> list[int]:
    """A group and all groups below it."""
    rows = book.query(
        """
        WITH RECURSIVE below (id) AS (
            SELECT ?
            UNION SELECT g.id FROM contact_group AS g JOIN below ON g.parent_id = below.id
            WHERE g.deleted_at IS NULL)
        SELECT id FROM below
        """,
        (group_id,),
    )
    return [row[0] for row in rows]


def join_path(names: Iterable[str]) -> str:
    """Names from the top as one text, a slash inside a name written ``\\/``."""
    return "/".join(n.replace("\\", "\\\\").replace("/", "\\/") for n in names)


def split_path(path: str) -> list[str]:
    """The names in ``A/B``; ``\\/`` is a slash inside a name. Empty names are left out."""
    names, name, escaped = [], "", False
    for char in path:
        if escaped:
            name, escaped = name + char, False
        elif char == "\\":
            escaped = True
        elif char == "/":
            names.append(name)
            name = ""
        else:
            name += char
    return [n.strip() for n in (*names, name) if n.strip()]


def paths_of(book: Book) -> dict[int, str]:
    """Every group's path from the top, by id."""
    groups = {row.id: row for row in rows_groups_plain(book, smart=True)}
    found: dict[int, str] = {}
    for row in groups.values():
        names: list[str] = []
        at: GroupRow | None = row
        while at is not None:
            names.insert(0, at.name)
            at = groups.get(at.parent_id) if at.parent_id else None
        found[row.id] = join_path(names)
    return found


def rows_groups_plain(book: Book, smart: bool = False) -> list[GroupRow]:
    """The groups that can have members, without counting; with `smart`, the others too."""
    which = "" if smart else "AND query = '' "
    rows = book.query(
        "SELECT id, parent_id, name, 0, query FROM contact_group WHERE deleted_at IS NULL "
        f"{which}ORDER BY position, id"
    )
    return [GroupRow(*row) for row in rows]


def find_group(book: Book, path: str) -> int | None:
    """The group at a path, or None."""
    at: int | None = None
    for name in split_path(path):
        rows = book.query(
            "SELECT id FROM contact_group WHERE deleted_at IS NULL AND name = ? "
            "AND parent_id IS NOT DISTINCT FROM ?",
            (name, at),
        )
        if not rows:
            return None
        at = rows[0][0]
    return at


def ensure_group(book: Book, path: str) -> int:
    """The group at a path, created with its parents when missing; call inside a writing step."""
    return ensure_groups(book, [path])[path]


def ensure_groups(book: Book, paths: Iterable[str]) -> dict[str, int]:
    """The groups at these paths, missing ones created; one look at the tree for all of them."""
    # A smart group of the same name cannot take members, so it does not count as there.
    smart = {row.id for row in rows_groups_plain(book, smart=True) if row.is_smart}
    there = {path: group for group, path in reversed(paths_of(book).items()) if group not in smart}
    last: dict[int | None, int] = dict(
        book.query("SELECT parent_id, max(position) FROM contact_group "
                   "WHERE deleted_at IS NULL GROUP BY parent_id")
    )  # fmt: skip
    found: dict[str, int] = {}
    for path in paths:
        names = split_path(path)
        if not names:
            raise Trouble(translate("Groups", "A group needs a name."))
        at: int | None = None
        for depth, name in enumerate(names, start=1):
            known = there.get(join_path(names[:depth]))
            if known is None:
                last[at] = last.get(at, -1) + 1
                known = int(Group.insert(parent=at, name=name, position=last[at]).execute())
                there[join_path(names[:depth])] = known
            at = known
        assert at is not None
        found[path] = at
    return found


def _create(parent_id: int | None, name: str, query: str = "") -> int:
    last = (
        Group.select(Group.position)
        .where(Group.parent.is_null() if parent_id is None else Group.parent == parent_id)
        .order_by(Group.position.desc())
        .first()
    )
    position = last.position + 1 if last else 0
    inserted = Group.insert(parent=parent_id, name=name, position=position, query=query)
    return int(inserted.execute())


def _clean_name(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise Trouble(translate("Groups", "A group needs a name."))
    return name[:100]


def create_group(book: Book, name: str, parent_id: int | None = None) -> Changes:
    """Add a group, last among its brothers."""
    name = _clean_name(name)
    _refuse_inside_smart(book, parent_id)
    label = QT_TRANSLATE_NOOP("Step", "New group %1")
    with book.writing(label, name) as step:
        group_id = _create(parent_id, name)
    return Changes(
        groups=frozenset({group_id}), label=translate("Step", label, name), step=step.id
    )


def rename_group(book: Book, group_id: int, name: str) -> Changes:
    """Give a group another name."""
    name = _clean_name(name)
    label = QT_TRANSLATE_NOOP("Step", "Rename a group to %1")
    with book.writing(label, name) as step:
        Group.update(name=name, updated_at=utc_now()).where(
            (Group.id == group_id) & (Group.name != name)
        ).execute()
    return Changes(
        groups=frozenset({group_id}), label=translate("Step", label, name), step=step.id
    )


def move_group(book: Book, group_id: int, parent_id: int | None, position: int = -1) -> Changes:
    """Put a group under another parent (None: the top) at a place among its brothers (-1: last).

    Raises Trouble when the parent is the group itself or below it.
    """
    if parent_id is not None and parent_id in ids_below(book, group_id):
        raise Trouble(translate("Groups", "A group cannot be moved into itself."))
    _refuse_inside_smart(book, parent_id)
    label = QT_TRANSLATE_NOOP("Step", "Move group %1")
    name = load_name(book, group_id)
    with book.writing(label, name) as step:
        brothers = [r.id for r in rows_groups_plain(book, smart=True) if r.parent_id == parent_id]
        if group_id in brothers:
            brothers.remove(group_id)
        place = len(brothers) if position < 0 else min(position, len(brothers))
        brothers.insert(place, group_id)
        Group.update(parent=parent_id).where(Group.id == group_id).execute()
        for number, brother in enumerate(brothers):
            Group.update(position=number).where(
                (Group.id == brother) & (Group.position != number)
            ).execute()
    return Changes(
        groups=frozenset({group_id}), label=translate("Step", label, name), step=step.id
    )


def delete_group(book: Book, group_id: int) -> Changes:
    """Put a group and those below it away; customers are never deleted with it."""
    label = QT_TRANSLATE_NOOP("Step", "Delete group %1")
    name = load_name(book, group_id)
    with book.writing(label, name) as step:
        ids = ids_below(book, group_id)
        Group.update(deleted_at=utc_now()).where(Group.id.in_(ids)).execute()
    return Changes(groups=frozenset(ids), label=translate("Step", label, name), step=step.id)


def _name_to_fill(book: Book, group_id: int) -> str:
    """The name of a group that can have members; Trouble for a smart one."""
    rows = book.query("SELECT name, query FROM contact_group WHERE id = ?", (group_id,))
    name, query = rows[0]
    if query:
        raise Trouble(translate("Groups", "%1 fills itself by its conditions: nobody can be put "
                                "into it or taken out of it. Change its conditions instead.",
                                name))  # fmt: skip
    return str(name)


def add_members(book: Book, group_id: int, contact_ids: Sequence[int]) -> Changes:
    """Put customers into a group; those already there stay as they are."""
    label = QT_TRANSLATE_NOOP("Step", "Add to group %1")
    name = _name_to_fill(book, group_id)
    with book.writing(label, name) as step:
        there = {
            row[0]
            for row in book.query(
                "SELECT contact_id FROM group_member WHERE group_id = ?", (group_id,)
            )
        }
        rows = [(group_id, c) for c in dict.fromkeys(contact_ids) if c not in there]
        step.bulk_insert(GroupMember, ("group_id", "contact_id"), rows)
    return Changes(
        contacts=frozenset(contact_ids), groups=frozenset({group_id}),
        label=translate("Step", label, name), step=step.id,
    )  # fmt: skip


def remove_members(book: Book, group_id: int, contact_ids: Sequence[int]) -> Changes:
    """Take customers out of a group."""
    label = QT_TRANSLATE_NOOP("Step", "Take out of group %1")
    name = _name_to_fill(book, group_id)
    with book.writing(label, name) as step:
        GroupMember.delete().where(
            (GroupMember.group == group_id) & GroupMember.contact.in_(list(contact_ids))
        ).execute()
    return Changes(
        contacts=frozenset(contact_ids), groups=frozenset({group_id}),
        label=translate("Step", label, name), step=step.id,
    )  # fmt: skip


# Smart groups


def _refuse_inside_smart(book: Book, parent_id: int | None) -> None:
    """Raise Trouble when the parent is a smart group: what hung below it would be in nobody's."""
    if parent_id is not None and find_query(book, parent_id):
        raise Trouble(translate("Groups", "A smart group fills itself; no other group can be put "
                                "into it."))  # fmt: skip


def find_query(book: Book, group_id: int) -> str:
    """What a smart group asks, as it is kept; "" for an ordinary group and for none."""
    rows = book.query("SELECT query FROM contact_group WHERE id = ?", (group_id,))
    return str(rows[0][0]) if rows else ""


def load_name(book: Book, group_id: int) -> str:
    """What a group is called, a deleted one too."""
    rows = book.query("SELECT name FROM contact_group WHERE id = ?", (group_id,))
    return str(rows[0][0])


def load_conditions(book: Book, group_id: int) -> conditions.Tree:
    """The conditions of a smart group; Trouble when this version cannot read them."""
    return conditions.from_json(find_query(book, group_id))


def create_smart_group(
    book: Book, name: str, tree: conditions.Tree, parent: int | None = None
) -> Changes:
    """Add a group that fills itself, last among its brothers."""
    name = _clean_name(name)
    query = conditions.to_json(tree)
    _refuse_inside_smart(book, parent)
    label = QT_TRANSLATE_NOOP("Step", "New smart group %1")
    with book.writing(label, name) as step:
        group_id = _create(parent, name, query)
    return Changes(
        groups=frozenset({group_id}), label=translate("Step", label, name), step=step.id
    )


def update_smart_group(
    book: Book, group_id: int, tree: conditions.Tree, name: str | None = None
) -> Changes:
    """Give a smart group other conditions, and another name when there is one.

    Raises Trouble when the conditions would ask for the group itself.
    """
    name = _clean_name(load_name(book, group_id) if name is None else name)
    query = conditions.to_json(tree)
    if group_id in _asked(book, tree):
        raise Trouble(translate("Groups", "The conditions of %1 cannot ask for %1 itself.", name))
    label = QT_TRANSLATE_NOOP("Step", "Change smart group %1")
    with book.writing(label, name) as step:
        Group.update(name=name, query=query, updated_at=utc_now()).where(
            (Group.id == group_id) & ((Group.name != name) | (Group.query != query))
        ).execute()
    return Changes(
        groups=frozenset({group_id}), label=translate("Step", label, name), step=step.id
    )


def _asked(book: Book, tree: conditions.Tree) -> set[int]:
    """The groups that a tree asks for, and those that these ask for in turn."""
    found: set[int] = set()
    waiting = set(conditions.groups_in(tree))
    while waiting:
        group = waiting.pop()
        found.add(group)
        try:
            waiting |= conditions.groups_in(load_conditions(book, group)) - found
        except Trouble:
            continue  # an ordinary group, or one whose conditions nobody can read
    return found


def count_smart(book: Book, group_ids: Iterable[int]) -> dict[int, int]:
    """How many customers each of these smart groups shows: one question for each."""
    today = load_settings(book).today()
    counts = {}
    for group in group_ids:
        where, params = conditions.sql_where(
            book, conditions.Condition("group", "in", (group,)), today
        )
        rows = book.query(
            f"SELECT count(*) FROM contact AS c WHERE c.deleted_at IS NULL AND {where}", params
        )
        counts[group] = int(rows[0][0])
    return counts
