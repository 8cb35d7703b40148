"""What changes several groups in one step: merging, putting back, a set to start with."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from kehuapp.book.groups import groups
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.database import Book, under_lock
from kehuapp.store.ids import id_list
from kehuapp.store.stamps import utc_now

if TYPE_CHECKING:
    from kehuapp.book.conditions.conditions import Tree

#: What a shop may start with; each name is in the language of whoever asks for it.
STARTERS = (
    QT_TRANSLATE_NOOP("Groups", "Family"),
    QT_TRANSLATE_NOOP("Groups", "Friends"),
    QT_TRANSLATE_NOOP("Groups", "Important customers"),
    QT_TRANSLATE_NOOP("Groups", "Ordinary customers"),
    QT_TRANSLATE_NOOP("Groups", "Corporate customers"),
)


class DeletedGroup(NamedTuple):
    """A group in the trash; what was deleted together with it comes back with it."""

    id: int
    name: str
    deleted_at: str


def create_starters(book: Book) -> Changes:
    """The groups of STARTERS at the top, those missing, in one step."""
    label = QT_TRANSLATE_NOOP("Step", "Suggested groups")
    names = [groups.join_path([translate("Groups", name)]) for name in STARTERS]
    with book.writing(label) as step:
        made = groups.ensure_groups(book, names)
    return Changes(groups=frozenset(made.values()), label=step_done(label), step=step.id)


@under_lock
def merge_groups(book: Book, source_id: int, target_id: int) -> Changes:
    """Put all that is in one group into another, in one step, and the first one away.

    Members become members of the target; groups below go below it, those of the same name are
    merged in turn. Smart groups that ask for a merged one ask for what it went into. Raises
    Trouble for smart groups and when the target is below the source.
    """
    if find_smart(book, (source_id, target_id)):
        raise Trouble(
            translate(
                "Groups",
                "A smart group fills itself by its conditions; it cannot "
                "be merged with another group.",
            )
        )
    if target_id in groups.ids_below(book, source_id):
        raise Trouble(
            translate("Groups", "A group cannot be merged into itself or into a group below it.")
        )
    label = QT_TRANSLATE_NOOP("Step", "Merge group %1 into %2")
    names = groups.load_name(book, source_id), groups.load_name(book, target_id)
    with book.writing(label, *names) as step:
        pairs = _pairs(book, source_id, target_id)
        people = _join_members(book, pairs)
        _hang_over(book, pairs)
        now = utc_now()
        book.execute(
            f"UPDATE contact_group SET deleted_at = ?, updated_at = ? WHERE id IN {id_list(pairs)}",
            (now, now),
        )
        _ask_for_target(book, pairs)
    return Changes(
        members=frozenset(people),
        groups=frozenset((*pairs, *pairs.values())),
        label=step_done(label, *names),
        step=step.id,
    )


def find_smart(book: Book, group_ids: Sequence[int]) -> bool:
    """Whether one of these fills itself."""
    return any(groups.find_query(book, group) for group in group_ids)


def _pairs(book: Book, source_id: int, target_id: int) -> dict[int, int]:
    """Every group that is merged away, with the one it goes into: the two, and namesakes below."""
    children: dict[int | None, list[groups.GroupRow]] = {}
    for row in groups.rows_groups_plain(book):
        children.setdefault(row.parent_id, []).append(row)
    pairs: dict[int, int] = {}
    waiting = [(source_id, target_id)]
    while waiting:
        source, target = waiting.pop()
        pairs[source] = target
        namesakes = {
            row.name: row.id for row in reversed(children.get(target, [])) if row.id != source_id
        }
        waiting += [
            (row.id, namesakes[row.name])
            for row in children.get(source, [])
            if row.name in namesakes
        ]
    return pairs


def _join_members(book: Book, pairs: dict[int, int]) -> set[int]:
    people: set[int] = set()
    for source, target in pairs.items():
        rows = book.query("SELECT contact_id FROM group_member WHERE group_id = ?", (source,))
        people.update(row[0] for row in rows)
        book.execute(
            "INSERT INTO group_member (group_id, contact_id) "
            "SELECT ?, contact_id FROM group_member WHERE group_id = ? AND contact_id NOT IN "
            "(SELECT contact_id FROM group_member WHERE group_id = ?)",
            (target, source, target),
        )
    return people


def _hang_over(book: Book, pairs: dict[int, int]) -> None:
    """Groups below the sources that have no namesake hang below the target, behind its own."""
    for source, target in pairs.items():
        last = book.query(
            "SELECT coalesce(max(position), -1) FROM contact_group WHERE parent_id = ?", (target,)
        )[0][0]
        orphans = [
            row.id
            for row in groups.rows_groups_plain(book, smart=True)
            if row.parent_id == source and row.id not in pairs
        ]
        for place, orphan in enumerate(orphans, start=last + 1):
            tables.Group.update(parent=target, position=place, updated_at=utc_now()).where(
                tables.Group.id == orphan
            ).execute()


def _ask_for_target(book: Book, pairs: dict[int, int]) -> None:
    """Let conditions that name a merged group name the one it went into."""
    from kehuapp.book.conditions import conditions

    for row in groups.rows_groups_plain(book, smart=True):
        if not row.is_smart:
            continue
        try:
            tree = conditions.from_json(row.query)
        except Trouble:
            continue  # a newer version wrote it: it stays as it is
        if conditions.groups_in(tree) & pairs.keys():
            query = conditions.to_json(_renamed(tree, pairs))
            tables.Group.update(query=query, updated_at=utc_now()).where(
                tables.Group.id == row.id
            ).execute()


def _renamed(tree: "Tree", pairs: dict[int, int]) -> "Tree":
    from kehuapp.book.conditions.conditions import All, Any_, Condition, Not

    if isinstance(tree, Not):
        return Not(_renamed(tree.part, pairs))
    if isinstance(tree, (All, Any_)):
        return replace(tree, parts=tuple(_renamed(part, pairs) for part in tree.parts))
    if isinstance(tree, Condition) and tree.field == "group" and isinstance(tree.value, tuple):
        new = dict.fromkeys(pairs.get(int(one), int(one)) for one in tree.value)
        return replace(tree, value=tuple(new))
    return tree


def rows_deleted(book: Book, most: int = 20) -> list[DeletedGroup]:
    """The groups deleted last, the latest first, without those deleted together with a parent."""
    rows = book.query(
        "SELECT g.id, g.name, g.deleted_at FROM contact_group AS g "
        "LEFT JOIN contact_group AS above ON above.id = g.parent_id "
        "WHERE g.deleted_at IS NOT NULL AND above.deleted_at IS DISTINCT FROM g.deleted_at "
        "ORDER BY g.deleted_at DESC NULLS LAST, g.id LIMIT ?",
        (most,),
    )
    return [DeletedGroup(*row) for row in rows]


@under_lock
def restore_group(book: Book, group_id: int) -> Changes:
    """Take a group out of the trash with those deleted together with it, and its members.

    It comes back where it was; at the top when that place is gone.
    """
    label = QT_TRANSLATE_NOOP("Step", "Restore group %1")
    name, now = groups.load_name(book, group_id), utc_now()
    with book.writing(label, name) as step:
        ids = [
            row[0]
            for row in book.query(
                """
            WITH RECURSIVE back (id, at) AS (
                SELECT id, deleted_at FROM contact_group
                WHERE id = ? AND deleted_at IS NOT NULL
                UNION SELECT g.id, back.at FROM contact_group AS g
                JOIN back ON g.parent_id = back.id WHERE g.deleted_at = back.at)
            SELECT id FROM back
            """,
                (group_id,),
            )
        ]
        book.execute(
            "UPDATE contact_group SET deleted_at = NULL, updated_at = ? "
            f"WHERE id IN {id_list(ids)}",
            (now,),
        )
        book.execute(
            "UPDATE contact_group SET parent_id = NULL, updated_at = ? "
            "WHERE id = ? AND parent_id IN "
            "(SELECT id FROM contact_group WHERE deleted_at IS NOT NULL OR query <> '')",
            (now, group_id),
        )
    return Changes(groups=frozenset(ids), label=step_done(label, name), step=step.id)
