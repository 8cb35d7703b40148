"""Writing comments, their inbox and their trash: the book's side."""

import pytest

from kehuapp.book.activity import interactions
from kehuapp.book.activity.interactions import InteractionRow
from kehuapp.book.comments import comments
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.duplicates import merging
from kehuapp.book.search import search
from kehuapp.book.staff import staff
from kehuapp.errors import Trouble
from kehuapp.store import journal

HOSTILE = (
    "<p onclick='x()'>要 <b>十斤</b><script>x()</script>"
    "<img src='file:///etc/passwd'><a href='javascript:x()'>這裡</a></p>"
)


@pytest.fixture
def two(book):
    for name in ("王小明", "李大同"):
        contacts.create_contact(book, ContactCard(name=name))
    staff.create_staff(book, "小芳")


def write(book, contact, html="<p>要十斤</p>", **more):
    return min(comments.create_comment(book, contact, html, **more).comments)


def found(book, words):
    return [match.contact_id for match in search.find_contacts(book, words)]


def test_only_what_is_clean_is_kept(book, two):
    row = comments.load_comment(book, write(book, 1, HOSTILE, author_id=1))
    for evil in ("script", "onclick", "file:", "javascript"):
        assert evil not in row.html
    assert "<b>十斤</b>" in row.html and "要 十斤" in row.text
    assert (row.author, row.customer, row.earlier, row.after) == ("小芳", "王小明", 0, "")


def test_a_note_in_the_inbox_is_about_nobody_until_it_is_given(book, two):
    changes = comments.create_comment(book, None, "<p>問春茶</p>")
    assert changes.contacts == frozenset()
    assert found(book, "春茶") == []
    comments.move_comment(book, 1, 2)
    assert found(book, "春茶") == [2]
    comments.move_comment(book, 1, 1)
    assert found(book, "春茶") == [1]
    comments.move_comment(book, 1, None)
    assert found(book, "春茶") == []


def test_moving_leaves_no_tie_to_the_customer_before(book, two):
    interactions.create_interaction(book, InteractionRow(contact_id=1, kind="visit"))
    one = write(book, 1, call=1)
    assert comments.load_comment(book, one).after == "visit"
    interactions.delete_interaction(book, 1)
    assert comments.load_comment(book, one).after == ""
    assert comments.load_comment(book, one).html == "<p>要十斤</p>"
    step = comments.move_comment(book, one, 2).step
    assert comments.load_comment(book, one).call is None
    journal.undo(book, step)
    assert comments.load_comment(book, one).call == 1


def test_into_the_trash_and_out_again(book, two):
    one = write(book, 1)
    comments.pin_comment(book, one, True)
    comments.update_comment(book, one, "<p>要二十斤</p>")
    before = book.query("SELECT * FROM comment") + book.query("SELECT * FROM comment_version")
    comments.delete_comment(book, one)
    assert comments.rows_comments(book, 1) == [] and found(book, "十斤") == []
    for verb, args in (
        (comments.update_comment, ("<p>x</p>",)),
        (comments.pin_comment, (False,)),
        (comments.move_comment, (2,)),
        (comments.tie_comment, ()),
        (comments.delete_comment, ()),
        (comments.update_date, ("2026-01-01T00:00:00Z",)),
    ):
        with pytest.raises(Trouble):
            verb(book, one, *args)
    assert comments.load_comment(book, one, deleted=True).deleted
    comments.restore_comment(book, one)
    after = book.query("SELECT * FROM comment") + book.query("SELECT * FROM comment_version")
    assert after == before
    assert found(book, "二十斤") == [1]


def test_out_of_the_trash_to_a_customer_who_is_in_it_or_was_merged_away(book, two):
    for _time in range(2):
        write(book, 1)
    for one in (1, 2):
        comments.delete_comment(book, one)
    contacts.delete_contacts(book, [1])
    assert "still in there" in comments.restore_comment(book, 1).label
    assert [row.id for row in comments.rows_comments(book, 1)] == [1]
    contacts.restore_contacts(book, [1])
    merging.merge_contacts(book, 2, [1])
    assert "still in there" not in comments.restore_comment(book, 2).label
    assert {row.id for row in comments.rows_comments(book, 2)} == {1, 2}
