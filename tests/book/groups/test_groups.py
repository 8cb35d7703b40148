"""The group tree: any depth, counts of different people, names with any sign."""

import pytest

from kehuapp.book.conditions import conditions
from kehuapp.book.conditions.conditions import All, Any_, Condition, Not
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard, create_contact
from kehuapp.book.groups import groups
from kehuapp.book.groups.groups import GroupRow, join_path, split_path
from kehuapp.book.list import contact_list
from kehuapp.book.list.contact_list import Place
from kehuapp.book.tiers import tiers
from kehuapp.errors import Trouble
from kehuapp.exchange.write import ids_to_write
from kehuapp.store import journal
from kehuapp.store.schema import Group


def grown(book, *paths):
    with book.writing("x"):
        return [groups.ensure_group(book, path) for path in paths]


def test_a_path_is_grown_once(book):
    deep, again, brother = grown(book, "甲/乙/丙", "甲/乙/丙", "甲/丁")
    assert deep == again
    assert groups.find_group(book, "甲/丁") == brother
    assert groups.find_group(book, "甲/沒有") is None
    assert groups.paths_of(book)[deep] == "甲/乙/丙"
    assert len(groups.rows_groups(book)) == 4


@pytest.mark.parametrize("names", [["A"], ["A", "B"], ["A/B", "C"], ["A\\", "B"], ["\\/"], ["a/"]])
def test_any_sign_may_be_in_a_name(names):
    assert split_path(join_path(names)) == names


def test_counts_are_of_different_people_below_and_not_in_the_trash(book):
    top, below = grown(book, "甲", "甲/乙")
    ids = [min(create_contact(book, ContactCard(name=str(n))).contacts) for n in range(3)]
    groups.add_members(book, top, ids[:2])
    groups.add_members(book, below, ids)
    groups.add_members(book, below, ids)  # again: nothing new
    contacts.delete_contacts(book, [ids[2]])
    assert groups.rows_groups(book) == [GroupRow(top, None, "甲", 2), GroupRow(below, top, "乙", 2)]
    groups.remove_members(book, below, ids[:1])
    assert {row.name: row.count for row in groups.rows_groups(book)} == {"甲": 2, "乙": 1}


def test_groups_are_renamed_and_tidied(book):
    (group,) = grown(book, "甲")
    assert groups.rename_group(book, group, "  新  名 ").label == "Group renamed to 新 名"
    assert groups.find_group(book, "新 名") == group
    assert groups.rename_group(book, group, "新 名").step is None
    for bad in ("", "  "):
        with pytest.raises(Trouble, match="name"):
            groups.rename_group(book, group, bad)
        with pytest.raises(Trouble, match="name"):
            groups.create_group(book, bad)


def names(book, parent=None):
    return [row.name for row in groups.rows_groups(book) if row.parent_id == parent]


def test_groups_move_anywhere_but_into_themselves(book):
    one, two, three, below = grown(book, "一", "二", "三", "一/下")
    groups.move_group(book, three, None, 0)
    assert names(book) == ["三", "一", "二"]
    groups.move_group(book, three, None)
    assert names(book) == ["一", "二", "三"]
    groups.move_group(book, two, one, 0)
    assert names(book, one) == ["二", "下"]
    for target in (one, below):
        with pytest.raises(Trouble, match="into itself"):
            groups.move_group(book, one, target)
    groups.move_group(book, below, None, 99)
    assert names(book) == ["一", "三", "下"]


def test_deleting_a_group_deletes_no_customer(book):
    top, below = grown(book, "甲", "甲/乙")
    contact = min(create_contact(book, ContactCard(name="陳志明")).contacts)
    groups.add_members(book, below, [contact])
    assert groups.delete_group(book, top).groups == {top, below}
    assert groups.rows_groups(book) == []
    assert not contacts.load_contact(book, contact).deleted
    assert groups.find_group(book, "甲") is None
    (again,) = grown(book, "甲")
    assert again not in (top, below)


# Smart groups

KEY = Condition("tier", "in", ("key",))
PHONELESS = Condition("phone", "none")


def person(book, name, **more):
    return min(create_contact(book, ContactCard(name=name, **more)).contacts)


def smart(book, name, tree, parent=None):
    return min(groups.create_smart_group(book, name, tree, parent).groups)


def shown(book, group):
    return contact_list.ids_contacts(book, Place("group", group_id=group))


def test_a_smart_group_fills_itself(book):
    ann, bob = person(book, "Ann", tier="key"), person(book, "Bob", tier="regular")
    contacts.delete_contacts(book, [person(book, "Gone", tier="key")])
    group = smart(book, " Key  people ", KEY)
    (row,) = groups.rows_groups(book)
    assert (row.name, row.is_smart, row.count) == ("Key people", True, 0)
    assert groups.load_conditions(book, group) == KEY
    assert shown(book, group) == [ann]
    assert groups.count_smart(book, [group]) == {group: 1}
    tiers.change_tier(book, [bob], "key")
    assert shown(book, group) == [ann, bob]
    assert contact_list.count_contacts(book, Place("group", group_id=group)) == 2


def test_a_smart_group_is_changed_renamed_moved_and_undone(book):
    ann = person(book, "Ann", tier="key")
    (folder,) = grown(book, "A")
    group = smart(book, "S", KEY)
    step = groups.update_smart_group(book, group, PHONELESS, "No phone").step
    assert groups.paths_of(book)[group] == "No phone"
    assert groups.load_conditions(book, group) == PHONELESS
    journal.undo(book, step)
    assert groups.load_conditions(book, group) == KEY
    assert groups.paths_of(book)[group] == "S"
    assert groups.update_smart_group(book, group, KEY).step is None
    groups.move_group(book, group, folder)
    groups.rename_group(book, group, "T")
    assert groups.find_group(book, "A/T") == group
    step = groups.delete_group(book, group).step
    assert groups.count_smart(book, [group]) == {group: 0}
    journal.undo(book, step)
    assert shown(book, group) == [ann]


def test_a_smart_group_holds_nobody(book):
    ann = person(book, "Ann")
    group = smart(book, "S", KEY)
    (folder,) = grown(book, "A")
    refused = (
        lambda: groups.add_members(book, group, [ann]),
        lambda: groups.remove_members(book, group, [ann]),
        lambda: groups.create_group(book, "below", group),
        lambda: groups.create_smart_group(book, "below", KEY, group),
        lambda: groups.move_group(book, folder, group),
        lambda: groups.create_smart_group(book, "", KEY),
        lambda: groups.create_smart_group(book, "bad", Condition("tier", "in", ())),
    )
    for verb in refused:
        with pytest.raises(Trouble):
            verb()
    assert len(groups.rows_groups(book)) == 2
    assert [row.id for row in groups.rows_groups_plain(book)] == [folder]
    # A file that names it gets an ordinary group beside it.
    (again,) = grown(book, "S")
    assert again != group
    groups.add_members(book, again, [ann])


def test_smart_groups_ask_for_groups_but_not_in_a_circle(book):
    ann, bob = person(book, "Ann", tier="key"), person(book, "Bob")
    (folder,) = grown(book, "A")
    groups.add_members(book, folder, [bob])
    first = smart(book, "First", Any_((KEY, Condition("group", "in", (folder,)))))
    second = smart(book, "Second", Not(Condition("group", "in", (first,))))
    cid = person(book, "Cid")
    assert (shown(book, first), shown(book, second)) == ([ann, bob], [cid])
    for tree in (Condition("group", "in", (first,)), Condition("group", "not_in", (second,))):
        with pytest.raises(Trouble, match="itself"):
            groups.update_smart_group(book, first, tree)
    groups.delete_group(book, first)
    assert shown(book, second) == []
    # A circle, or what nobody can read, can still come with a file from elsewhere.
    around = conditions.to_json(Condition("group", "in", (second,)))
    for query in (around, "{", '{"version": 9, "where": {}}'):
        with book.writing("x"):
            Group.update(query=query).where(Group.id == second).execute()
        assert shown(book, second) == []


def test_a_group_may_ask_many_but_not_without_end(book):
    """Groups that each ask twice for the one before double their conditions at every step."""
    group = smart(book, "0", All((KEY,) * 40))
    for n in range(1, 5):
        group = smart(book, str(n), Any_((Condition("group", "in", (group,)),) * 30))
    person(book, "Ann", tier="key")
    assert shown(book, group) == []


def test_a_smart_group_is_exported(book):
    ann = person(book, "Ann", tier="key")
    person(book, "Bob")
    (folder,) = grown(book, "A")
    smart(book, "S", KEY, folder)
    assert ids_to_write(book, "A/S") == [ann]
    assert ids_to_write(book, "A") == []


def test_the_paths_of_some_groups_only(book):
    with book.writing("x"):
        below = groups.ensure_group(book, "甲/乙\\/丙")
        groups.ensure_group(book, "丁")
    assert groups.paths_of(book, [below, 999]) == {below: "甲/乙\\/丙"}
    assert groups.paths_of(book)[below] == "甲/乙\\/丙"
    assert groups.paths_of(book, []) == {}
