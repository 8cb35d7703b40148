"""Earlier versions of comments, moving and tying them: the book's side."""

import pytest

from kehuapp.book.activity import interactions
from kehuapp.book.activity.interactions import InteractionRow
from kehuapp.book.comments import comments
from kehuapp.book.comments.comment_versions import restore_version, rows_versions
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.duplicates import merging
from kehuapp.book.occasions import rows_near
from kehuapp.book.staff import staff
from kehuapp.book.visits import visits
from kehuapp.book.visits.visits import Visit
from kehuapp.errors import Trouble
from kehuapp.store import journal


@pytest.fixture
def two(book):
    for name in ("王小明", "李大同"):
        contacts.create_contact(book, ContactCard(name=name))
    for name in ("小芳", "阿國"):
        staff.create_staff(book, name)
    return 1, 2


def write(book, contact, html, author=None):
    return min(comments.create_comment(book, contact, html, author).comments)


def everything(book):
    return [
        book.query(f"SELECT * FROM {table} ORDER BY 1")
        for table in ("comment", "comment_version", "comment_picture", "comment_search")
    ]


def test_every_change_keeps_what_was_said_before_and_who_wrote_it(book, two):
    one = write(book, 1, "<p>一</p>", 1)
    comments.update_comment(book, one, "<p>二</p>", 2)
    comments.update_comment(book, one, "<p>三</p>", 1)
    assert comments.update_comment(book, one, "<p>三</p>", 2).step is None
    rows = rows_versions(book, one)
    assert [(row.html, row.writer) for row in rows] == [
        ("<p>三</p>", "小芳"),
        ("<p>二</p>", "阿國"),
        ("<p>一</p>", "小芳"),
    ]
    assert rows[0].id is None
    assert comments.load_comment(book, one).earlier == 2


def test_going_back_is_one_more_version_and_undone_exactly(book, two):
    one = write(book, 1, "<p>一</p>", 1)
    comments.update_comment(book, one, "<p>二</p>", 2)
    before = everything(book)
    first = rows_versions(book, one)[-1]
    step = restore_version(book, one, first.id, 1).step
    assert [row.html for row in rows_versions(book, one)] == ["<p>一</p>", "<p>二</p>", "<p>一</p>"]
    journal.undo(book, step)
    assert everything(book) == before
    with pytest.raises(Trouble):
        restore_version(book, one, 999)


def test_a_comment_goes_to_another_customer_and_into_the_inbox(book, two):
    one = write(book, 1, "<p>一</p>")
    interactions.create_interaction(book, InteractionRow(contact_id=1, kind="call"))
    comments.tie_comment(book, one, call=1)
    assert comments.load_comment(book, one).after == "call"
    changes = comments.move_comment(book, one, 2)
    assert changes.contacts == {1, 2}
    row = comments.load_comment(book, one)
    assert (row.contact_id, row.customer, row.after, row.call) == (2, "李大同", "", None)
    assert comments.move_comment(book, one, 2).step is None
    assert comments.move_comment(book, one, None).contacts == {2}
    assert comments.load_comment(book, one).customer == ""
    for step in journal.rows_steps(book)[:3]:
        journal.undo(book, step.id)
    assert comments.load_comment(book, one).contact_id == 1


def test_a_deleted_visit_leaves_the_comment(book, two):
    visits.create_visit(book, Visit(contact_id=1, starts_at="2026-11-23T10:30"))
    one = write(book, 1, "<p>一</p>")
    comments.tie_comment(book, one, visit=1)
    assert comments.load_comment(book, one).after == "visit"
    visits.delete_visit(book, 1)
    assert comments.load_comment(book, one).after == ""


def test_a_comment_comes_back_from_the_trash_to_whom_its_customer_was_merged_into(book, two):
    one = write(book, 1, "<p>一</p>")
    comments.delete_comment(book, one)
    merging.merge_contacts(book, 2, [1])
    comments.restore_comment(book, one)
    assert comments.load_comment(book, one).contact_id == 2


def test_nearest_visits_and_calls_are_offered_a_logged_visit_once(book, two):
    visits.create_visit(book, Visit(contact_id=1, starts_at="2026-11-23T10:30", purpose="樣品"))
    visits.create_visit(book, Visit(contact_id=1, starts_at="2026-12-01T09:00"))
    interactions.create_interaction(
        book,
        InteractionRow(contact_id=1, kind="visit", at="2026-11-23T02:30:00Z", trip_stop_id=1),
    )
    interactions.create_interaction(
        book, InteractionRow(contact_id=2, kind="call", at="2026-11-23T02:30:00Z")
    )
    row = comments.load_comment(book, write(book, 1, "<p>一</p>"))
    found = [(one.kind, one.is_call, one.at) for one in rows_near(book, row)]
    assert found == [
        ("visit", False, "2026-12-01T09:00"),
        ("visit", True, "2026-11-23T02:30:00Z"),
    ]
    assert rows_near(book, comments.load_comment(book, write(book, None, "<p>二</p>"))) == []
