"""Counts kept from what changed are the counts that reading everything anew gives."""

import random
from pathlib import Path

import pytest

from kehuapp.book.contacts import contacts
from kehuapp.book.groups import group_changes, groups
from kehuapp.book.groups.group_counts import GroupCounts
from kehuapp.book.opening import open_book
from kehuapp.changes import Changes
from kehuapp.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return open_book(tmp_path / "shop.kehu", create=True)


def take(book: Book, counts: GroupCounts, changes: Changes) -> bool:
    return counts.take(book, changes, groups.rows_groups_plain(book, smart=True))


def same(book: Book, counts: GroupCounts) -> None:
    """Both counts of every group, against SQL."""
    rows = groups.rows_groups(book)
    assert {row.id: counts.of(row.id) for row in rows} == {row.id: row.count for row in rows}
    own = dict(
        book.query(
            "SELECT group_id, count(*) FROM group_member JOIN contact ON contact.id = contact_id "
            "WHERE contact.deleted_at IS NULL GROUP BY group_id"
        )
    )
    assert {row.id: counts.of(row.id, below=False) for row in rows} == {
        row.id: own.get(row.id, 0) for row in rows
    }


def test_somebody_in_two_groups_below_counts_once(book: Book) -> None:
    top = next(iter(groups.create_group(book, "top").groups))
    below = [next(iter(groups.create_group(book, n, top).groups)) for n in "ABC"]
    card = contacts.ContactCard(name="Ann", group_ids=frozenset((top, *below)))
    contacts.create_contact(book, card)
    counts = GroupCounts(book)
    assert [counts.of(one) for one in (top, *below)] == [1, 1, 1, 1]
    assert counts.of(999) == 0


@pytest.mark.parametrize("seed", range(4))
def test_kept_through_every_kind_of_change(book: Book, seed: int) -> None:
    dice = random.Random(seed)
    people = [
        next(iter(contacts.create_contact(book, contacts.ContactCard(name=f"P{n}")).contacts))
        for n in range(12)
    ]
    for name in "ABCD":
        groups.create_group(book, name)
    counts = GroupCounts(book)

    def pick() -> int:
        return dice.choice(groups.rows_groups_plain(book)).id

    def some() -> list[int]:
        return dice.sample(people, dice.randint(1, 6))

    acts = (
        lambda: groups.create_group(book, f"G{dice.random()}", pick()),
        lambda: groups.add_members(book, pick(), some()),
        lambda: groups.add_members(book, pick(), some()),
        lambda: groups.remove_members(book, pick(), some()),
        lambda: groups.move_members(book, pick(), pick(), some(), dice.random() < 0.5),
        lambda: _unless_loop(groups.move_group, book, pick(), pick()),
        lambda: groups.move_group(book, pick(), None),
        lambda: _unless_loop(group_changes.merge_groups, book, pick(), pick()),
        lambda: contacts.delete_contacts(book, some()),
        lambda: contacts.restore_contacts(book, some()),
        lambda: groups.delete_group(book, pick()) if dice.random() < 0.3 else Changes(),
        lambda: _restore(book),
    )
    for _ in range(120):
        if len(groups.rows_groups_plain(book)) < 3:
            take(book, counts, groups.create_group(book, "more"))
        assert take(book, counts, dice.choice(acts)())
        same(book, counts)


def _unless_loop(verb: object, *args: object) -> Changes:
    try:
        return verb(*args)  # type: ignore[operator]
    except Exception as trouble:
        assert "itself" in str(trouble)
        return Changes()


def _restore(book: Book) -> Changes:
    rows = group_changes.rows_deleted(book)
    return group_changes.restore_group(book, rows[0].id) if rows else Changes()


def test_too_much_is_read_anew(book: Book) -> None:
    counts = GroupCounts(book)
    assert not take(book, counts, Changes(everything=True))
    assert not take(book, counts, Changes(contacts=frozenset(range(5_001))))


def test_a_circle_in_a_damaged_book_hangs_nobody(book: Book) -> None:
    one = next(iter(groups.create_group(book, "A").groups))
    two = next(iter(groups.create_group(book, "B", one).groups))
    book.execute("UPDATE contact_group SET parent_id = ? WHERE id = ?", (two, one))
    counts = GroupCounts(book)
    assert take(book, counts, groups.rename_group(book, one, "C"))
    assert counts.of(one) == 0
