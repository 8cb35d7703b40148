"""Values on their way into a statement: lists of ids, limits, texts without NUL."""

import pytest

from kehuapp.book.comments.comments import create_comment, rows_comments
from kehuapp.book.contacts.card import ContactCard, PhoneRow
from kehuapp.book.contacts.contacts import create_contact, load_contact
from kehuapp.book.groups.groups import create_group, rows_groups_plain
from kehuapp.book.search.search import find_contacts
from kehuapp.store.database import Book
from kehuapp.store.ids import at_most, id_list, id_parts, marks, texts


def test_lists(book: Book) -> None:
    assert (id_list([3, 1, 2]), id_list(()), id_list({True})) == ("(3,1,2)", "(0)", "(1)")
    assert (marks("ab"), texts("ab")) == ("(?, ?)", "(?, ?)")
    assert id_parts(list(range(1, 6)), 2) == ["(1,2)", "(3,4)", "(5)"]
    assert id_parts([]) == []
    assert (at_most(None), at_most(5)) == ("", " LIMIT 5")
    with pytest.raises(ValueError):
        id_list(["1) OR (1=1"])  # type: ignore[list-item]


@pytest.mark.parametrize("none", ["(0)", texts(())])
def test_of_none_in_finds_nobody_and_not_in_everybody(book: Book, none: str) -> None:
    create_contact(book, ContactCard(name="Ann", area=""))
    column = "id" if none == "(0)" else "area"
    assert book.query(f"SELECT id FROM contact WHERE {column} IN {none}") == []
    assert book.query(f"SELECT id FROM contact WHERE {column} NOT IN {none}") == [(1,)]
    assert book.query(f"SELECT id FROM contact WHERE NOT {column} IN {none}") == [(1,)]


def test_no_text_in_the_book_has_a_nul(book: Book) -> None:
    card = ContactCard(
        name="陳\0志明", remark="\0不吃牛\0", phones=(PhoneRow("", "04\0-0000-0027"),)
    )
    contact = min(create_contact(book, card).contacts)
    kept = load_contact(book, contact)
    assert (kept.name, kept.remark, kept.phones[0].raw) == ("陳志明", "不吃牛", "04-0000-0027")
    create_comment(book, contact, "<p>想試\0冷泡茶</p>")
    create_group(book, "大\0安區")
    with book.writing("x") as step:
        step.bulk_insert(
            "extra_field", ("contact_id", "name", "value", "origin"), [(contact, "a\0", "b\0", "")]
        )
    assert [one.text for one in rows_comments(book, contact)] == ["想試冷泡茶"]
    assert [row.name for row in rows_groups_plain(book)] == ["大安區"]
    assert load_contact(book, contact).extra[0].value == "b"
    assert [found.contact_id for found in find_contacts(book, "志明")] == [contact]
    for (table,) in book.query("SELECT name FROM sqlite_master WHERE type = 'table'"):
        for row in book.query(f"SELECT * FROM {table}"):
            assert not any(isinstance(value, str) and "\0" in value for value in row), table
