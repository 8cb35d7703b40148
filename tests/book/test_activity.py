"""Comments, noted contacts, visits, staff and settings of a customer."""

from dataclasses import replace
from datetime import date

import pytest

from kehuapp.book.activity import interactions
from kehuapp.book.activity.interactions import InteractionRow
from kehuapp.book.comments import comments
from kehuapp.book.contacts.contacts import ContactCard, create_contact, load_contact
from kehuapp.book.sales.sales import rows_sales
from kehuapp.book.settings import Settings, load_settings, update_settings
from kehuapp.book.staff import staff
from kehuapp.book.visits import visits
from kehuapp.book.visits.visits import Visit
from kehuapp.errors import Trouble

PICTURE = f"kehu:picture/{'a' * 64}"


@pytest.fixture
def contact(book):
    return min(create_contact(book, ContactCard(name="陳志明")).contacts)


def test_a_comment_is_cleaned_and_its_pictures_are_noted(book, contact):
    html = f'<p onclick="x()"><b>冷泡茶</b><script>1</script></p><img src="{PICTURE}">'
    changes = comments.create_comment(book, contact, html)
    row = comments.load_comment(book, min(changes.comments))
    assert "script" not in row.html
    assert "onclick" not in row.html
    assert row.text == "冷泡茶"
    assert book.query("SELECT sha256 FROM comment_picture") == [("a" * 64,)]
    comments.update_comment(book, row.id, "<p>改</p>")
    # An earlier version still shows it.
    assert book.query("SELECT sha256 FROM comment_picture") == [("a" * 64,)]
    assert comments.update_comment(book, row.id, "<p>改</p>").step is None


def test_comments_come_pinned_first_then_newest(book, contact):
    ids = [
        min(
            comments.create_comment(
                book, contact, f"<p>{n}</p>", None, f"2026-01-0{n}T00:00:00Z"
            ).comments
        )
        for n in (1, 2, 3)
    ]
    comments.pin_comment(book, ids[0], True)
    assert [row.text for row in comments.rows_comments(book, contact)] == ["1", "3", "2"]
    comments.delete_comment(book, ids[0])
    assert [row.text for row in comments.rows_comments(book, contact)] == ["3", "2"]
    with pytest.raises(Trouble):
        comments.update_comment(book, ids[0], "<p>x</p>")


def test_a_comment_keeps_its_author(book, contact):
    staff.create_staff(book, " 小芳 ")
    (person,) = staff.rows_staff(book)
    comments.create_comment(book, contact, "<p>x</p>", person.id)
    staff.update_staff(book, person.id, "小芳姐", False)
    assert comments.rows_comments(book, contact)[0].author == "小芳姐"
    assert not staff.rows_staff(book)[0].active


def test_a_first_contact_makes_a_prospect(book, contact):
    interactions.create_interaction(book, InteractionRow(contact_id=contact, summary="問價"))
    assert load_contact(book, contact).tier == "prospect"
    assert book.query("SELECT tier_at FROM interaction") == [("prospect",)]
    (row,) = interactions.rows_interactions(book, contact)
    assert (row.summary, row.minutes) == ("問價", None)
    interactions.delete_interaction(book, row.id or 0)
    assert interactions.rows_interactions(book, contact) == []


def test_the_contacts_come_newest_first(book, contact):
    for at in ("2026-01-02T00:00:00Z", "2026-03-02T00:00:00Z", "2026-02-02T00:00:00Z"):
        interactions.create_interaction(book, InteractionRow(contact_id=contact, at=at))
    found = interactions.rows_interactions(book, contact, 2)
    assert [row.at[:7] for row in found] == ["2026-03", "2026-02"]


def test_a_visit_that_took_place_is_done(book, contact):
    visits.create_visit(book, Visit(contact_id=contact, starts_at="2026-11-23T10:30"))
    stop = visits.find_next_visit(book, contact)
    interactions.create_interaction(
        book, InteractionRow(contact_id=contact, kind="visit", trip_stop_id=stop.id)
    )
    assert visits.find_next_visit(book, contact) is None
    assert visits.load_visit(book, stop.id).outcome == "done"


def test_visits_are_changed_and_cancelled(book, contact):
    for at in ("2026-12-01T10:00", "2026-11-23T10:30"):
        visits.create_visit(book, Visit(contact_id=contact, starts_at=at))
    stop = visits.find_next_visit(book, contact)
    assert stop.starts_at == "2026-11-23T10:30"
    assert visits.update_visit(book, stop).step is None
    changed = stop._replace(confirmed=True, materials="樣茶\n報價單")
    visits.update_visit(book, changed)
    assert visits.load_visit(book, stop.id) == changed
    visits.delete_visit(book, stop.id)
    assert visits.find_next_visit(book, contact).starts_at == "2026-12-01T10:00"
    with pytest.raises(Trouble):
        visits.load_visit(book, stop.id)


def test_sales_come_newest_first(sample):
    contact = sample.query("SELECT contact_id FROM sale GROUP BY 1 HAVING count(*) > 5")[0][0]
    days = [row.on_date for row in rows_sales(sample, contact)]
    assert days == sorted(days, reverse=True)
    assert len(rows_sales(sample, contact, 3)) == 3


def test_settings_have_defaults_and_keep_what_is_said(book):
    assert load_settings(book) == Settings()
    wished = Settings("示範茶行", "HK", "Asia/Hong_Kong", "HKD", True, "2026-11-22")
    assert update_settings(book, wished).everything
    assert load_settings(book) == wished
    assert wished.today() == date(2026, 11, 22)
    assert update_settings(book, wished).step is None
    update_settings(book, replace(wished, sample=False, fixed_today=""))
    assert not load_settings(book).sample
