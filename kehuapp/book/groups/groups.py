"""The group tree and who is in it, smart groups too; tiers are not groups."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book, Step, under_lock
from kehuapp.store.engine import Values
from kehuapp.store.ids import id_list, id_parts
from kehuapp.store.stamps import utc_now
from kehuapp.text.words import of_many

if TYPE_CHECKING:
    from kehuapp.book.conditions import conditions


class GroupRow(NamedTuple):  # ten thousand of them are made and compared at each look
    """A group; `count` is the number of different customers in it and below it.

    `query` is what a smart group asks (JSON of conditions); its count is 0 here: `count_smart`.
    """

    id: int
    parent_id: int | None
    name: str
    count: int  # type: ignore[assignment]  # a tuple's own count is of no use here
    query: str = ""
    colour: str = ""
    icon: str = ""
    due_days: int | None = None
    is_in_vain: bool = False  # its rhythm is nobody's: rhythm.asks_due

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
        SELECT g.id, g.parent_id, g.name, coalesce(counts.n, 0), g.query, g.colour, g.icon,
        g.due_days, 0 FROM contact_group AS g LEFT JOIN counts ON counts.id = g.id
        WHERE g.deleted_at IS NULL ORDER BY g.position, g.id
        """
    )
    return list(map(GroupRow._make, rows))


def ids_below(book: Book, group_id: int) -> list[int]:
    """A group and all groups below it."""
    rows = book.query(
        """
        WITH RECURSIVE below (id) AS (
            SELECT CAST(? AS BIGINT)
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
    names: list[list[str]] = [[]]
    escaped = False
    for char in path:
        if escaped:
            names[-1].append(char)
            escaped = False
        elif char == "\\":
            escaped = True
        elif char == "/":
            names.append([])
        else:
            names[-1].append(char)
    return [name for name in ("".join(letters).strip() for letters in names) if name]


def shown_path(path: str) -> str:
    """A path as other programs and people see it: ``Food/Drink``, one group or two."""
    return "/".join(split_path(path))


def paths_of(book: Book, group_ids: Iterable[int] | None = None) -> dict[int, str]:
    """The paths from the top of these groups (without ids: of every group), by id."""
    if group_ids is None:
        rows = rows_groups_plain(book, smart=True)
        return _paths([row.id for row in rows], {row.id: (row.parent_id, row.name) for row in rows})
    return book.ask(_ask_paths(f"id IN {id_list(group_ids)}", ()))


def ask_paths_of_contact(contact_id: int) -> Asking[list[str]]:
    """The paths of the groups in which a customer is, in the order of the groups' ids."""
    theirs = "id IN (SELECT group_id FROM group_member WHERE contact_id = ?)"
    return list((yield from _ask_paths(theirs, (contact_id,))).values())


def ask_paths_of_members(these: str) -> Asking[dict[int, str]]:
    """The paths of the groups in which anybody of a list of ids is, by the group."""
    theirs = f"id IN (SELECT group_id FROM group_member WHERE contact_id IN {these})"
    return (yield from _ask_paths(theirs, ()))


def _ask_paths(which: str, values: Values) -> Asking[dict[int, str]]:
    rows = yield from rows_of(
        f"""
        WITH RECURSIVE way (id, parent_id, name, wanted) AS (
            SELECT id, parent_id, name, 1 FROM contact_group
            WHERE {which} AND deleted_at IS NULL
            UNION SELECT g.id, g.parent_id, g.name, 0 FROM contact_group AS g
            JOIN way ON g.id = way.parent_id WHERE g.deleted_at IS NULL)
        SELECT id, parent_id, name, wanted FROM way
        """,
        values,
    )
    wanted = sorted({group for group, _parent, _name, asked in rows if asked})
    return _paths(wanted, {group: (parent, name) for group, parent, name, _asked in rows})


def _paths(wanted: list[int], groups: dict[int, tuple[int | None, str]]) -> dict[int, str]:
    parents = {group: parent for group, (parent, _name) in groups.items()}
    return {
        group: join_path(groups[one][1] for one in reversed(way_up(parents, group)))
        for group in wanted
    }


def way_up(parents: Mapping[int, int | None], group: int) -> list[int]:
    """A group, its parent, and so on to the top; each once, as a damaged book may hold a ring."""
    way: dict[int, None] = {}
    at: int | None = group
    while at is not None and at in parents and at not in way:
        way[at] = None
        at = parents[at]
    return list(way)


def rows_groups_plain(book: Book, smart: bool = False) -> list[GroupRow]:
    """The groups that can have members, without counting; with `smart`, the others too."""
    return book.ask(ask_groups_plain(smart))


def ask_groups_plain(smart: bool = False) -> Asking[list[GroupRow]]:
    """The same as one of several things asked."""
    which = "" if smart else "AND query = '' "
    columns = "id, parent_id, name, 0, query, colour, icon, due_days, 0"
    where = f"deleted_at IS NULL {which}ORDER BY position, id"
    rows = yield from rows_of(f"SELECT {columns} FROM contact_group WHERE {where}")
    return list(map(GroupRow._make, rows))


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
        book.query(
            "SELECT parent_id, max(position) FROM contact_group "
            "WHERE deleted_at IS NULL GROUP BY parent_id"
        )
    )
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
                known = int(tables.Group.insert(parent=at, name=name, position=last[at]).execute())
                there[join_path(names[:depth])] = known
            at = known
        assert at is not None
        found[path] = at
    return found


def _create(parent_id: int | None, name: str, query: str = "") -> int:
    last = (
        tables.Group.select(tables.Group.position)
        .where(
            tables.Group.parent.is_null() if parent_id is None else tables.Group.parent == parent_id
        )
        .order_by(tables.Group.position.desc())
        .first()
    )
    position = last.position + 1 if last else 0
    inserted = tables.Group.insert(parent=parent_id, name=name, position=position, query=query)
    return int(inserted.execute())


def _clean_name(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise Trouble(translate("Groups", "A group needs a name."))
    return name[:100]


@under_lock
def create_group(book: Book, name: str, parent_id: int | None = None) -> Changes:
    """Add a group, last among its brothers."""
    name = _clean_name(name)
    _refuse_inside_smart(book, parent_id)
    label = QT_TRANSLATE_NOOP("Step", "New group %1")
    with book.writing(label, name) as step:
        group_id = _create(parent_id, name)
    return Changes(groups=frozenset({group_id}), label=step_done(label, name), step=step.id)


@under_lock
def create_group_of(book: Book, name: str, contact_ids: Sequence[int]) -> Changes:
    """Add a group with these customers in it."""
    name = _clean_name(name)
    label = QT_TRANSLATE_NOOP("Step", "New group of %1 customer(s): %2")
    members = list(dict.fromkeys(contact_ids))
    with book.writing(label, len(members), name) as step:
        group_id = _create(None, name)
        _put_in(book, step, group_id, members)
    return Changes(
        members=frozenset(members),
        groups=frozenset({group_id}),
        label=step_done(label, len(members), name),
        step=step.id,
    )


def rename_group(book: Book, group_id: int, name: str) -> Changes:
    """Give a group another name."""
    name = _clean_name(name)
    load_name(book, group_id)  # Trouble when it is gone
    label = QT_TRANSLATE_NOOP("Step", "Rename a group to %1")
    with book.writing(label, name) as step:
        tables.Group.update(name=name, updated_at=utc_now()).where(
            (tables.Group.id == group_id) & (tables.Group.name != name)
        ).execute()
    return Changes(groups=frozenset({group_id}), label=step_done(label, name), step=step.id)


@under_lock
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
        now = utc_now()
        book.execute(
            "UPDATE contact_group SET parent_id = ?, updated_at = ? "
            "WHERE id = ? AND parent_id IS DISTINCT FROM ?",
            (parent_id, now, group_id, parent_id),
        )
        book.execute_many(
            "UPDATE contact_group SET position = ?, updated_at = ? WHERE id = ? AND position <> ?",
            [(at, now, one, at) for at, one in enumerate(brothers)],
        )
    return Changes(groups=frozenset({group_id}), label=step_done(label, name), step=step.id)


def shift_group(book: Book, group_id: int, way: str) -> Changes:
    """Move a group one place: up or down among its brothers, in (to the end of the brother above
    it) or out (behind its parent). Where it can go no further, nothing happens.
    """
    rows = {row.id: row for row in rows_groups_plain(book, smart=True)}
    if group_id not in rows:
        raise _gone()
    parent = rows[group_id].parent_id
    brothers = [row.id for row in rows.values() if row.parent_id == parent]
    at = brothers.index(group_id)
    if way == "in" and at:
        return move_group(book, group_id, brothers[at - 1])
    if way == "out" and parent in rows:
        above = rows[parent].parent_id
        uncles = [row.id for row in rows.values() if row.parent_id == above]
        return move_group(book, group_id, above, uncles.index(parent) + 1)
    to = at + {"up": -1, "down": 1}.get(way, 0)
    if to == at or not 0 <= to < len(brothers):
        return Changes()
    return move_group(book, group_id, parent, to)


def set_look(book: Book, group_id: int, colour: str, icon: str) -> Changes:
    """Give a group a colour (#rrggbb) and an icon; "" is the one of every group."""
    label = QT_TRANSLATE_NOOP("Step", "Change the look of group %1")
    name = load_name(book, group_id)
    with book.writing(label, name) as step:
        tables.Group.update(colour=colour, icon=icon, updated_at=utc_now()).where(
            (tables.Group.id == group_id)
            & ((tables.Group.colour != colour) | (tables.Group.icon != icon))
        ).execute()
    return Changes(groups=frozenset({group_id}), label=step_done(label, name), step=step.id)


def delete_group(book: Book, group_id: int) -> Changes:
    """Put a group and those below it away; customers are never deleted with it."""
    label = QT_TRANSLATE_NOOP("Step", "Delete group %1")
    name = load_name(book, group_id)
    with book.writing(label, name) as step:
        ids, now = ids_below(book, group_id), utc_now()
        book.execute(
            f"UPDATE contact_group SET deleted_at = ?, updated_at = ? WHERE id IN {id_list(ids)}",
            (now, now),
        )
    return Changes(groups=frozenset(ids), label=step_done(label, name), step=step.id)


def _gone() -> Trouble:
    return Trouble(translate("Groups", "This group is no longer in the book."))


def _name_to_fill(book: Book, group_id: int) -> str:
    """The name of a group that can have members; Trouble for a smart one."""
    rows = book.query("SELECT name, query FROM contact_group WHERE id = ?", (group_id,))
    if not rows:
        raise _gone()
    name, query = rows[0]
    if query:
        raise Trouble(
            translate(
                "Groups",
                "%1 fills itself by its conditions: nobody can be put "
                "into it or taken out of it. Change its conditions instead.",
                name,
            )
        )
    return str(name)


def ids_with_all(book: Book, contact_ids: Sequence[int]) -> set[int]:
    """The groups in which every one of these customers is."""
    found: Counter[int] = Counter()
    for part in id_parts(sorted(set(contact_ids))):
        rows = book.query(
            f"SELECT group_id, COUNT(*) FROM group_member WHERE contact_id IN {part} "
            "GROUP BY group_id"
        )
        found.update({group: count for group, count in rows})
    return {group for group, count in found.items() if count == len(set(contact_ids))}


def add_members(book: Book, group_id: int, contact_ids: Sequence[int]) -> Changes:
    """Put customers into a group; those already there stay as they are."""
    label = QT_TRANSLATE_NOOP("Step", "Add to group %1")
    name = _name_to_fill(book, group_id)
    with book.writing(label, name) as step:
        new = _put_in(book, step, group_id, contact_ids)
    said = translate("Groups", "%n customer(s) added to %1", name, n=new)
    return Changes(
        members=frozenset(contact_ids),
        groups=frozenset({group_id}),
        label=_with_known(said, new, len(set(contact_ids)) - new),
        step=step.id,
    )


@under_lock
def move_members(
    book: Book, source_id: int, target_id: int, contact_ids: Sequence[int], below: bool = True
) -> Changes:
    """Put customers into one group and take them out of another, in one step.

    With `below` they also leave the groups below the source, for a list that shows those too;
    what is below the target is part of where they go, so they stay in that.
    """
    label = QT_TRANSLATE_NOOP("Step", "Move from group %1 to %2")
    source, target = _name_to_fill(book, source_id), _name_to_fill(book, target_id)
    leave = set(ids_below(book, source_id)) if below else {source_id}
    leave -= set(ids_below(book, target_id)) if below else {target_id}
    with book.writing(label, source, target) as step:
        new = _put_in(book, step, target_id, contact_ids)
        _take_out(book, leave, contact_ids)
    many = len(set(contact_ids))
    said = translate("Groups", "%n customer(s) moved from %1 to %2", source, target, n=many)
    return Changes(
        members=frozenset(contact_ids),
        groups=frozenset({target_id, *leave}),
        label=_with_known(said, many, many - new),
        step=step.id,
    )


@under_lock
def remove_members(
    book: Book, group_id: int, contact_ids: Sequence[int], below: bool = False
) -> Changes:
    """Take customers out of a group; with `below` out of those below it too, as in its list."""
    label = QT_TRANSLATE_NOOP("Step", "Take out of group %1")
    name = _name_to_fill(book, group_id)
    leave = ids_below(book, group_id) if below else [group_id]
    with book.writing(label, name) as step:
        gone = _take_out(book, leave, contact_ids)
    said = translate("Groups", "%n customer(s) taken out of %1", name, n=gone)
    if not gone:
        said = translate("Groups", "Nobody to take out: they are not in %1", name)
    return Changes(
        members=frozenset(contact_ids),
        groups=frozenset(leave),
        label=said,
        step=step.id,
    )


def _put_in(book: Book, step: Step, group_id: int, contact_ids: Sequence[int]) -> int:
    """Add those who are not there yet; how many that are."""
    there = {
        row[0]
        for row in book.query("SELECT contact_id FROM group_member WHERE group_id = ?", (group_id,))
    }
    rows = [(group_id, c) for c in dict.fromkeys(contact_ids) if c not in there]
    step.bulk_insert("group_member", ("group_id", "contact_id"), rows)
    return len(rows)


def _take_out(book: Book, group_ids: Iterable[int], contact_ids: Sequence[int]) -> int:
    """How many customers were in one of them."""
    groups, gone = id_list(group_ids), 0
    for part in id_parts(list(dict.fromkeys(contact_ids))):
        where = f"contact_id IN {part} AND group_id IN {groups}"
        gone += book.query(f"SELECT count(DISTINCT contact_id) FROM group_member WHERE {where}")[0][
            0
        ]
        book.execute(f"DELETE FROM group_member WHERE {where}")
    return gone


def _with_known(said: str, done: int, known: int) -> str:
    """What happened, and how many were in the group before."""
    if not known:
        return said
    if not done:
        return of_many("", 0, known)
    return translate("Groups", "%1; %2 were there before", said, f"{known:,}")


# Smart groups


def _refuse_inside_smart(book: Book, parent_id: int | None) -> None:
    """Raise Trouble when the parent is a smart group: what hung below it would be in nobody's."""
    if parent_id is not None and find_query(book, parent_id):
        raise Trouble(
            translate("Groups", "A smart group fills itself; no other group can be put into it.")
        )


def find_query(book: Book, group_id: int) -> str:
    """What a smart group asks, as it is kept; "" for an ordinary group and for none."""
    rows = book.query("SELECT query FROM contact_group WHERE id = ?", (group_id,))
    return str(rows[0][0]) if rows else ""


def exists(book: Book, group_id: int) -> bool:
    """Whether there is such a group that is not deleted."""
    query = "SELECT 1 FROM contact_group WHERE id = ? AND deleted_at IS NULL"
    return bool(book.query(query, (group_id,)))


def load_name(book: Book, group_id: int) -> str:
    """What a group is called, a deleted one too; Trouble when there is none."""
    rows = book.query("SELECT name FROM contact_group WHERE id = ?", (group_id,))
    if not rows:
        raise _gone()
    return str(rows[0][0])


def load_conditions(book: Book, group_id: int) -> "conditions.Tree":
    """The conditions of a smart group; Trouble when this version cannot read them."""
    from kehuapp.book.conditions import conditions

    return conditions.from_json(find_query(book, group_id))


@under_lock
def create_smart_group(
    book: Book, name: str, tree: "conditions.Tree", parent: int | None = None
) -> Changes:
    """Add a group that fills itself, last among its brothers."""
    from kehuapp.book.conditions import conditions

    name = _clean_name(name)
    query = conditions.to_json(tree)
    _refuse_inside_smart(book, parent)
    label = QT_TRANSLATE_NOOP("Step", "New smart group %1")
    with book.writing(label, name) as step:
        group_id = _create(parent, name, query)
    return Changes(groups=frozenset({group_id}), label=step_done(label, name), step=step.id)


def update_smart_group(
    book: Book, group_id: int, tree: "conditions.Tree", name: str | None = None
) -> Changes:
    """Give a smart group other conditions, and another name when there is one.

    Raises Trouble when the conditions would ask for the group itself.
    """
    from kehuapp.book.conditions import conditions

    stored = load_name(book, group_id)
    name = _clean_name(stored if name is None else name)
    query = conditions.to_json(tree)
    if group_id in _asked(book, tree):
        raise Trouble(translate("Groups", "The conditions of %1 cannot ask for %1 itself.", name))
    label = QT_TRANSLATE_NOOP("Step", "Change smart group %1")
    with book.writing(label, name) as step:
        tables.Group.update(name=name, query=query, updated_at=utc_now()).where(
            (tables.Group.id == group_id)
            & ((tables.Group.name != name) | (tables.Group.query != query))
        ).execute()
    return Changes(groups=frozenset({group_id}), label=step_done(label, name), step=step.id)


def _asked(book: Book, tree: "conditions.Tree") -> set[int]:
    """The groups that a tree asks for, and those that these ask for in turn."""
    from kehuapp.book.conditions import conditions

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
    from kehuapp.book.conditions import conditions

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
