"""Merging groups, moving members, putting groups back, the starter set, order by keys."""

from pathlib import Path

import pytest

from kehuapp.book.conditions import conditions
from kehuapp.book.conditions.conditions import All, Condition, Not
from kehuapp.book.contacts import contacts
from kehuapp.book.groups import group_changes, groups
from kehuapp.book.list.contact_list import Place, ids_contacts
from kehuapp.book.opening import open_book
from kehuapp.errors import Trouble
from kehuapp.store import journal
from kehuapp.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return open_book(tmp_path / "shop.kehu", create=True)


def group(book: Book, name: str, parent: int | None = None) -> int:
    return next(iter(groups.create_group(book, name, parent).groups))


def person(book: Book, name: str, *into: int) -> int:
    card = contacts.ContactCard(name=name, group_ids=frozenset(into))
    return next(iter(contacts.create_contact(book, card).contacts))


def names(book: Book) -> list[str]:
    return sorted(groups.paths_of(book).values())


def members(book: Book, of: int) -> set[int]:
    return set(ids_contacts(book, Place("group", group_id=of, own_only=True)))


def state(book: Book) -> list[tuple[object, ...]]:
    return [
        *book.query(
            "SELECT id, parent_id, name, position, query, deleted_at IS NULL "
            "FROM contact_group ORDER BY id"
        ),
        *book.query("SELECT group_id, contact_id FROM group_member ORDER BY 1, 2"),
    ]


def test_merge_unites_members_and_groups_of_one_name(book: Book) -> None:
    a, b = group(book, "A"), group(book, "B")
    a_same, b_same = group(book, "same", a), group(book, "same", b)
    only = group(book, "only", a)
    deep, deep_there = group(book, "deep", a_same), group(book, "deep", b_same)
    ann, bob, cid = person(book, "Ann", a, b), person(book, "Bob", a), person(book, "Cid", deep)
    before = state(book)
    changes = group_changes.merge_groups(book, a, b)
    assert names(book) == ["B", "B/only", "B/same", "B/same/deep"]
    assert members(book, b) == {ann, bob} and members(book, deep_there) == {cid}
    assert changes.members == {ann, bob, cid}
    assert {a, b, a_same, b_same, deep, deep_there} <= changes.groups
    assert groups.paths_of(book)[only] == "B/only"
    after = state(book)
    assert changes.step is not None
    journal.undo(book, changes.step)
    assert state(book) == before
    journal.redo(book, changes.step)
    assert state(book) == after


def test_merge_into_the_parent_and_never_below(book: Book) -> None:
    a = group(book, "A")
    inside = group(book, "A", a)
    ann = person(book, "Ann", inside)
    for source, target in ((a, inside), (a, a)):
        with pytest.raises(Trouble, match="into itself"):
            group_changes.merge_groups(book, source, target)
    group_changes.merge_groups(book, inside, a)
    assert names(book) == ["A"] and members(book, a) == {ann}


def test_smart_groups_are_not_merged_but_follow(book: Book) -> None:
    a, b = group(book, "A"), group(book, "B")
    ann = person(book, "Ann", a)
    tree = All((Condition("group", "in", (a, b)), Not(Condition("tier", "in", ("key",)))))
    smart = next(iter(groups.create_smart_group(book, "S", tree).groups))
    for pair in ((a, smart), (smart, a)):
        with pytest.raises(Trouble, match="fills itself"):
            group_changes.merge_groups(book, *pair)
    group_changes.merge_groups(book, a, b)
    assert groups.load_conditions(book, smart) == All(
        (Condition("group", "in", (b,)), Not(Condition("tier", "in", ("key",))))
    )
    assert ids_contacts(book, Place("group", group_id=smart)) == [ann]
    assert conditions.groups_in(groups.load_conditions(book, smart)) == {b}


def test_a_deleted_group_comes_back_with_what_was_below(book: Book) -> None:
    a = group(book, "A")
    inside = group(book, "inside", a)
    before = group(book, "before", a)
    ann = person(book, "Ann", inside)
    groups.delete_group(book, before)
    book.execute(  # earlier: what goes in one second counts as deleted together
        "UPDATE contact_group SET deleted_at = '2026-01-02T03:04:05Z' WHERE id = ?", (before,)
    )
    groups.delete_group(book, a)
    assert contacts.load_contact(book, ann).name == "Ann"
    assert [row.name for row in group_changes.rows_deleted(book)] == ["A", "before"]
    group_changes.restore_group(book, a)
    assert names(book) == ["A", "A/inside"] and members(book, inside) == {ann}
    groups.delete_group(book, a)
    group_changes.restore_group(book, before)  # its place is gone
    assert names(book) == ["before"]


def test_the_starter_set_is_one_step_and_adds_what_is_missing(book: Book) -> None:
    group(book, "Friends")
    changes = group_changes.create_starters(book)
    assert [row.name for row in groups.rows_groups(book)] == [
        "Friends",
        "Family",
        "Important customers",
        "Ordinary customers",
        "Corporate customers",
    ]
    assert changes.step is not None
    journal.undo(book, changes.step)
    assert names(book) == ["Friends"]


def test_members_move_in_one_step(book: Book) -> None:
    a, b = group(book, "A"), group(book, "B")
    inside = group(book, "inside", a)
    ann, bob = person(book, "Ann", a), person(book, "Bob", inside, b)
    changes = groups.move_members(book, a, b, [ann, bob])
    assert (members(book, a), members(book, inside), members(book, b)) == (set(), set(), {ann, bob})
    assert changes.label == "2 customer(s) moved from A to B; 1 were there before"
    assert changes.step is not None
    journal.undo(book, changes.step)
    assert (members(book, a), members(book, inside), members(book, b)) == ({ann}, {bob}, {bob})
    groups.move_members(book, a, b, [ann, bob], below=False)
    assert (members(book, a), members(book, inside), members(book, b)) == (set(), {bob}, {ann, bob})


def test_members_moved_further_down_stay_where_they_are_there(book: Book) -> None:
    a = group(book, "A")
    inside = group(book, "inside", a)
    deep = group(book, "deep", inside)
    ann = person(book, "Ann", a, deep)
    groups.move_members(book, a, inside, [ann])
    assert (members(book, a), members(book, inside), members(book, deep)) == (set(), {ann}, {ann})


def test_very_many_members_leave_and_move(book: Book) -> None:
    a, b = group(book, "A"), group(book, "B")
    ids = list(range(1, 40_001))  # more than SQLite takes as values
    groups.remove_members(book, a, ids)
    groups.move_members(book, a, b, [])
    assert members(book, b) == set()


def test_order_by_keys(book: Book) -> None:
    a, b, c = (group(book, name) for name in "ABC")
    smart = next(
        iter(groups.create_smart_group(book, "S", Condition("tier", "in", ("key",))).groups)
    )

    def order() -> list[str]:
        paths = groups.paths_of(book)
        return [paths[row.id] for row in groups.rows_groups_plain(book, smart=True)]

    groups.shift_group(book, c, "up")
    assert order() == ["A", "C", "B", "S"]
    assert groups.shift_group(book, a, "up").step is None
    assert groups.shift_group(book, smart, "down").step is None
    assert groups.shift_group(book, a, "in").step is None  # nobody above it
    assert groups.shift_group(book, a, "out").step is None
    groups.shift_group(book, c, "in")
    groups.shift_group(book, b, "in")
    assert sorted(order()) == ["A", "A/B", "A/C", "S"]
    groups.shift_group(book, c, "out")
    assert sorted(order()) == ["A", "A/B", "C", "S"]
    assert [row.name for row in groups.rows_groups(book) if row.parent_id is None] == [
        "A",
        "C",
        "S",
    ]
    groups.shift_group(book, a, "down")
    assert order()[0] == "C"
    below_smart = group(book, "D")
    with pytest.raises(Trouble, match="fills itself"):
        groups.shift_group(book, below_smart, "in")


def test_colour_and_icon(book: Book) -> None:
    a = group(book, "A")
    changes = groups.set_look(book, a, "#17695c", "star")
    row = groups.rows_groups(book)[0]
    assert (row.colour, row.icon) == ("#17695c", "star")
    assert groups.set_look(book, a, "#17695c", "star").step is None
    assert changes.step is not None
    journal.undo(book, changes.step)
    assert groups.rows_groups_plain(book)[0].colour == ""
