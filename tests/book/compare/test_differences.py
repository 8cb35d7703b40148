"""What differs between two states of a book, and what is said of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kehuapp.book.comments import comments
from kehuapp.book.compare.bringing import bring
from kehuapp.book.compare.difference_words import (
    new_words,
    others_words,
    since_words,
    then_and_now,
)
from kehuapp.book.compare.differences import Change, Comparison, Count, compare
from kehuapp.book.compare.of_copies import bring_from_copy
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.card import ContactCard, PhoneRow
from kehuapp.book.tiers import tiers
from kehuapp.changes import IMPORT_LABEL
from kehuapp.errors import Trouble
from kehuapp.store import journal
from kehuapp.store.backups.copies import find_copies
from kehuapp.store.backups.looking import looking_at, open_to_look
from kehuapp.store.backups.making import back_up
from kehuapp.store.backups.sweeping import last_kept
from kehuapp.store.database import Book


@pytest.fixture
def copy(sample: Book, tmp_path: Path) -> Path:
    """The sample shop before anything was changed in it."""
    path = tmp_path / "then.kehu"
    back_up(sample, path, last_kept(sample))
    return path


@pytest.fixture
def then(copy: Path) -> Iterator[Book]:
    with looking_at(copy) as book:
        yield book


def found(now: Book, then: Book) -> Comparison:
    compared = compare(now, then)
    assert compared is not None
    return compared


def uuid_of(book: Book, contact: int) -> str:
    return str(contacts.find_uuid(book, contact))


def test_nothing_differs_from_a_copy(sample: Book, then: Book) -> None:
    compared = found(sample, then)
    assert compared.differing == () and compared.notes == 0
    assert compared.counts["contact"] == Count(60, 60)
    assert since_words(compared) == "the same as now"


def test_each_kind_of_difference_is_told(sample: Book, then: Book) -> None:
    looks = tiers.load_looks(sample)
    (member,) = sample.query("SELECT max(contact_id) FROM group_member")[0]
    with sample.writing("test"):
        sample.execute("UPDATE phone SET raw = '04-0000-0099' WHERE contact_id = 12")
        sample.execute("UPDATE contact SET tier = 'prospect' WHERE id = 1")
        sample.execute("DELETE FROM group_member WHERE contact_id = ?", (member,))
    contacts.delete_contacts(sample, [2])
    comments.create_comment(sample, 3, "<p>x</p>")
    comments.create_comment(sample, None, "<p>note</p>")
    contacts.create_contact(sample, ContactCard(name="New", phones=(PhoneRow("", "04-0000-0012"),)))
    with sample.writing(IMPORT_LABEL, "phones.vcf"):
        contacts.create_contact(sample, ContactCard(name="From a file"))
    compared = found(sample, then)
    by_uuid = {one.uuid: one for one in compared.differing}
    states = {one.name: one.state for one in compared.differing}
    assert states["New"] == "added" and states["From a file"] == "imported"
    assert by_uuid[uuid_of(sample, 2)].state == "deleted"
    assert by_uuid[uuid_of(sample, 1)].changes == (Change("tier", "key", "prospect"),)
    assert then_and_now(by_uuid[uuid_of(sample, 1)], looks)[1:] == ("Prospect", 0)
    assert then_and_now(by_uuid[uuid_of(sample, 12)], looks)[1] == "04-0000-0099"
    (said,) = by_uuid[uuid_of(sample, 3)].changes
    assert said.what == "comment" and said.now == said.then + 1
    assert by_uuid[uuid_of(sample, member)].changes[0].what == "groups"
    assert compared.notes == 1
    assert compared.counts["contact"] == Count(60, 61, 2, 1)
    assert compared.counts["comment"].new == 2
    # Who is in both comes first, who was added last.
    assert [one.state for one in compared.differing][-2:] == ["added", "imported"]
    assert since_words(compared).startswith("−1 customer")


def test_a_customer_who_was_erased_is_gone(sample: Book, then: Book) -> None:
    erased = uuid_of(sample, 60)
    with sample.transaction():
        sample.execute("UPDATE contact SET uuid = 'another' WHERE id = 60")
    by_uuid = {one.uuid: one.state for one in found(sample, then).differing}
    assert by_uuid[erased] == "gone" and by_uuid["another"] == "added"


def test_what_is_no_customers_is_counted_and_said(sample: Book, then: Book) -> None:
    with sample.writing("test"):
        for number in range(3):
            sample.execute(
                "INSERT INTO message_template (uuid, created_at, updated_at, name, occasion, "
                "language, tone, body) VALUES (?, '', '', 'x', 'new_year', 'zh', '', 'x')",
                (f"u-{number}",),
            )
        sample.execute("DELETE FROM relation WHERE id = 1")
        sample.execute("UPDATE setting SET value = 'x' WHERE name = 'shop'")
        sample.execute("UPDATE contact_group SET name = 'x' WHERE id = 1")
        sample.execute("UPDATE staff SET updated_at = '2027-01-01T00:00:00Z'")  # says the same
    compared = found(sample, then)
    assert dict(compared.others) == {"relation": 1, "setting": 1, "template": 3, "group": 1}
    assert since_words(compared).endswith("6 other difference(s)")
    assert others_words(compared) == (
        "Also not the same: 1 relation(s), 1 setting(s), 3 template(s), 1 group(s)"
    )


def test_a_comparison_that_nobody_waits_for_ends(sample: Book, then: Book) -> None:
    assert compare(sample, then, cancelled=lambda: True) is None


def test_what_came_and_what_went_since_has_its_sign() -> None:
    counts = {"contact": Count(5, 4, 0, 1), "comment": Count(1, 3, 3, 1), "sale": Count(1, 1)}
    told = since_words(Comparison(counts, ()))
    assert told == "−1 customer(s), −1 comment(s), +3 comment(s)"


def test_words_for_so_many_of_each() -> None:
    assert new_words({"contact": 30, "comment": 9, "sale": 6}, of_new=True) == (
        "30 new customer(s), 9 comment(s) and 6 sale(s)"
    )
    assert new_words({"contact": 0}) == ""


def test_nothing_appears_beside_a_copy(sample: Book, copy: Path, tmp_path: Path) -> None:
    before = sorted(copy.parent.iterdir()), copy.read_bytes()
    for looks_through in (False, True):
        book = open_to_look(copy, looks_through=looks_through)
        assert book.read_only and book.query("SELECT count(*) FROM contact") == [(60,)]
        book.close()
        found = find_copies(sample.file, sample.number, [copy.parent])
        assert [one.path for one in found] == [copy], "one that is open is not found"
    assert (sorted(copy.parent.iterdir()), copy.read_bytes()) == before


def test_a_copy_from_which_was_brought_is_found_again(sample: Book, copy: Path) -> None:
    contacts.delete_contacts(sample, [1])
    assert bring_from_copy(sample, copy, [uuid_of(sample, 1)]) is not None
    assert [one.path for one in find_copies(sample.file, sample.number, [copy.parent])] == [copy]


def test_a_file_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.kehu"
    path.write_bytes(b"SQLite format 3\0" + bytes(200))
    with pytest.raises(Trouble):
        open_to_look(path)


def rows_of(book: Book) -> dict[str, list[tuple[object, ...]]]:
    """What a book says of customers, without the ids, which are each book's own."""
    entries = ("comment", "interaction", "sale", "need", "task", "gift", "trip_stop")
    said: dict[str, list[tuple[object, ...]]] = {
        "contact": book.query("SELECT uuid, name, company, tier, photo FROM contact ORDER BY uuid"),
        "picture": book.query("SELECT sha256, data FROM picture ORDER BY sha256"),
        "staff": book.query(
            "SELECT s.name, c.uuid FROM contact AS c JOIN staff AS s ON s.id = c.owner_id "
            "ORDER BY c.uuid"
        ),
        "trips": book.query(
            "SELECT t.uuid, s.uuid FROM trip_stop AS s JOIN trip AS t ON t.id = s.trip_id "
            "ORDER BY s.uuid"
        ),
        "groups": book.query(
            "SELECT g.name, c.uuid FROM group_member AS m JOIN contact_group AS g "
            "ON g.id = m.group_id JOIN contact AS c ON c.id = m.contact_id ORDER BY 1, 2"
        ),
        "relations": book.query(
            "SELECT a.uuid, b.uuid, r.kind FROM relation AS r JOIN contact AS a "
            "ON a.id = r.first_id JOIN contact AS b ON b.id = r.second_id ORDER BY 1, 2, 3"
        ),
        "results": book.query(
            "SELECT s.uuid, r.result FROM visit_result AS r JOIN trip_stop AS s "
            "ON s.id = r.trip_stop_id ORDER BY 1"
        ),
        "introduced": book.query(
            "SELECT a.uuid, b.uuid FROM contact AS a JOIN contact AS b "
            "ON b.id = a.referrer_id ORDER BY 1"
        ),
    }
    for table in entries:
        said[table] = book.query(
            f"SELECT e.uuid, c.uuid, e.updated_at FROM {table} AS e JOIN contact AS c "
            "ON c.id = e.contact_id WHERE e.deleted_at IS NULL ORDER BY e.uuid"
        )
    for table in ("phone", "email", "address", "important_date", "profile_fact", "extra_field"):
        said[table] = book.query(
            f"SELECT c.uuid, count(*) FROM {table} AS e JOIN contact AS c "
            "ON c.id = e.contact_id GROUP BY 1 ORDER BY 1"
        )
    return said


def test_everything_of_all_customers_comes_into_an_empty_book(
    book: Book, filled_book: Path
) -> None:
    with looking_at(filled_book) as source:
        before = rows_of(book)
        everybody = [row[0] for row in source.query("SELECT uuid FROM contact")]
        brought = bring(book, source, everybody, with_notes=True)
        assert brought is not None
        changes, told = brought
        assert told.left_out == 0 and told.counts["contact"] == 60
        assert rows_of(book) == rows_of(source)
        assert found(book, source).differing == ()
        assert changes.step is not None
        journal.undo(book, changes.step)
        after = rows_of(book)
        assert after == before
        journal.redo(book, changes.step)
        assert rows_of(book) == rows_of(source)
        again = bring(book, source, everybody, with_notes=True)
        assert again is not None and again[0].step is None  # all of it is there already


def test_what_the_book_says_stays_unless_it_is_wished_otherwise(sample: Book, then: Book) -> None:
    one = uuid_of(sample, 12)
    with sample.writing("test"):
        sample.execute("UPDATE phone SET raw = '04-0000-0099', e164 = NULL WHERE contact_id = 12")
        sample.execute("UPDATE contact SET tier = 'key', area = 'North' WHERE id = 12")
        sample.execute("UPDATE comment SET deleted_at = 'x' WHERE contact_id = 12")
    before = then.query("SELECT tier, area FROM contact WHERE id = 12")
    brought = bring(sample, then, [one])
    assert brought is not None and brought[1].fields == 0
    assert sample.query("SELECT tier, area FROM contact WHERE id = 12") == [("key", "North")]
    assert sample.query("SELECT count(*) FROM comment WHERE deleted_at = 'x'") == [(0,)]
    brought = bring(sample, then, [one], sets_fields=True)
    assert brought is not None and brought[1].fields >= 2
    assert sample.query("SELECT tier, area FROM contact WHERE id = 12") == before
    numbers = {row[0] for row in sample.query("SELECT raw FROM phone WHERE contact_id = 12")}
    assert "04-0000-0099" in numbers and len(numbers) == 2  # none is taken away


def test_what_is_empty_here_is_filled_and_only_who_got_something_is_counted(
    sample: Book, then: Book
) -> None:
    people = [12, 13, 14]
    with sample.writing("test"):
        sample.execute("UPDATE contact SET company = '', tier = NULL WHERE id = 12")
        sample.execute("DELETE FROM phone WHERE contact_id = 12")
        sample.execute("UPDATE contact SET name = 'Other' WHERE id = 13")
        sample.execute("DELETE FROM comment WHERE contact_id = 14")
    brought = bring(sample, then, [uuid_of(sample, one) for one in people])
    assert brought is not None
    changes, told = brought
    for table, owner in (("contact", "id"), ("phone", "contact_id")):
        said = "company, tier" if table == "contact" else "raw"
        sql = f"SELECT {said} FROM {table} WHERE {owner} = 12 ORDER BY 1"
        assert sample.query(sql) == then.query(sql) != []
    assert sample.query("SELECT name FROM contact WHERE id = 13") == [("Other",)]
    had_comments = bool(then.query("SELECT 1 FROM comment WHERE contact_id = 14 LIMIT 1"))
    assert told.customers == 1 + had_comments
    step = journal.find_undoable(sample)
    assert step is not None and step.id == changes.step
    assert step.label == f"Bring {told.customers} customer(s) over from a copy"
    journal.undo(sample, step.id)
    assert sample.query("SELECT company, tier FROM contact WHERE id = 12") == [("", None)]


def test_a_customer_in_the_trash_comes_out_of_it_as_one_step(sample: Book, then: Book) -> None:
    contacts.delete_contacts(sample, [1, 2])
    brought = bring(sample, then, [uuid_of(sample, 1)])
    assert brought is not None and brought[1].counts == {"contact": 1}
    assert brought[0].step is not None
    journal.undo(sample, brought[0].step)
    rows = sample.query("SELECT count(*) FROM contact WHERE deleted_at IS NOT NULL")
    assert rows == [(2,)]
