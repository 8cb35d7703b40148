"""The declarations of a customer's fields hold together, and with the table they stand for."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kehuapp.book.contacts.card import (
    FIELDS,
    ROWS,
    ContactCard,
    DateRow,
    details_of,
    joined_words,
    merged_fields,
)
from kehuapp.book.contacts.fields import (
    CHOICE,
    CONTACT,
    DAY,
    LINE,
    STAFF,
    TEXT,
    TIER,
    YES_NO,
    heading_of,
    short_of,
)
from kehuapp.book.opening import open_book
from kehuapp.exchange.tables.csv_headers import target_of
from kehuapp.kinds import DATE_KINDS, INTERACTION_KINDS
from kehuapp.paths import resources
from kehuapp.store import tables
from kehuapp.store.database import Book
from kehuapp.store.schema import Contact
from kehuapp.text.words import TIERS

ROW = ("id", "uuid", "created_at", "updated_at", "deleted_at")
FORM = ("", "reach", "person", "days", "facts", "remark", "shop", "terms", "consent")
DETAILS = ("", "person", "reach", "facts", "shop", "origin")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = open_book(tmp_path / "a.kehu", create=True)
    yield book
    book.close()


def test_every_column_is_declared_and_every_declaration_is_a_column(book: Book) -> None:
    columns = set(tables.JOURNALED_COLUMNS["contact"])
    assert {*FIELDS, *ROW} == columns == set(Contact._meta.columns)
    for rows in ROWS.values():
        columns = set(tables.JOURNALED_COLUMNS[rows.table])
        assert {*rows.row._fields, "id", "contact_id"} == columns


@pytest.mark.parametrize("name", FIELDS)
def test_a_declaration_says_what_can_be(name: str) -> None:
    one, column = FIELDS[name], Contact._meta.columns[name]
    assert getattr(ContactCard(), name) == one.default == column.default
    assert one.form in FORM and one.details in DETAILS
    assert (one.words is not None) == (one.kind == CHOICE)
    # Neither is written for people of other kinds than these.
    assert not one.search or one.kind in (LINE, TEXT)
    assert not one.condition or one.kind in (LINE, TEXT, CHOICE, TIER, STAFF, YES_NO)
    assert not one.files or one.kind in (LINE, TEXT, DAY, CHOICE, TIER, STAFF)
    assert not one.best or set(one.best) == set(one.words or TIERS)
    assert not one.companies or one.kind == CONTACT
    assert heading_of(one) and short_of(one)


@pytest.mark.parametrize("name", [one.name for one in FIELDS.values() if one.headers[0]])
def test_what_we_call_a_column_is_understood_when_it_comes_back(name: str) -> None:
    assert {target_of(header) for header in FIELDS[name].headers} == {FIELDS[name].column_key}
    for kind, day in DATE_KINDS.items():
        assert {target_of(header) for header in day.headers if header} <= {f"date:{kind}"}


def test_every_kind_has_its_picture() -> None:
    for one in (*INTERACTION_KINDS.values(), *DATE_KINDS.values()):
        assert (resources() / "icons" / f"{one.icon}.svg").is_file()
    assert DateRow("birthday").kind in DATE_KINDS


def test_fields_said_together() -> None:
    card = ContactCard(
        name="Ann",
        given_name="Ann",
        consent_on="2026-01-02",
        consent_how="LINE",
        due_days=1,
        source="agent",
    )
    assert [one.name for one in merged_fields("consent")] == ["consent_on", "consent_how"]
    assert joined_words(card, "consent", {}) == "2026-01-02 · LINE"
    assert joined_words(card, "name", {}) == "Ann"
    person = {one.name: text for one, text in details_of(card, "person", {})}
    assert (person["name"], person["reading"]) == ("Ann", "")
    shop = {one.name: text for one, text in details_of(card, "shop", {"owner_id": "Fang"}, " · ")}
    assert shop["consent_on"] == "2026-01-02 · LINE" and "consent_how" not in shop
    assert shop["owner_id"] == ""  # nobody looks after them, whoever has a name
    assert shop["due_days"].startswith("every 1 day")
    origin = [(one.name, text) for one, text in details_of(card, "origin", {})]
    assert origin[0] == ("source", "Through an agent")
    assert [name for name, _text in origin][-1] == "first_contact_on"
