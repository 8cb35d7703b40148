"""The group tree: any depth, counts of different people, names with any sign."""

import pytest

from kehuapp.book import contacts, groups
from kehuapp.book.contacts import ContactCard, create_contact
from kehuapp.book.groups import GroupRow, join_path, split_path
from kehuapp.errors import Trouble


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
    assert groups.rename_group(book, group, "  新  名 ").label == "Rename a group to 新 名"
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
