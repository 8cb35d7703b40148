"""A shop with a few invented customers, and a reader of its files of sales."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from kehuapp.book.contacts.card import ContactCard, EmailRow, PhoneRow
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.book.opening import open_book
from kehuapp.book.staff.staff import create_staff
from kehuapp.exchange.sales.sale_table import read_sale_table
from kehuapp.exchange.sales.sales_read import SalesRead, read_sales
from kehuapp.exchange.sales.sales_run import SalesReport, apply
from kehuapp.exchange.sources import only_source
from kehuapp.store.database import Book

TODAY = date(2026, 11, 29)
WANG, LI, NAMESAKE, OTHER_NAMESAKE, FIRM = range(1, 6)


def person(name: str, number: str, company: str = "", email: str = "") -> ContactCard:
    phones = (PhoneRow("", number, f"+886{number.replace('-', '')[1:]}"),) if number else ()
    emails = (EmailRow("", email),) if email else ()
    return ContactCard(name=name, company=company, phones=phones, emails=emails)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Book]:
    book = open_book(tmp_path / "sales.kehu", create=True)
    create_contact(book, person("王小明", "04-0000-0001", email="wang@example.com"))
    create_contact(book, person("李大華", "04-0000-0002", "大明茶行"))
    create_contact(book, person("陳美", "04-0000-0003", "甲商行"))
    create_contact(book, person("陳美", "04-0000-0004", "乙商行"))
    create_contact(book, person("", "", "海港小館"))
    create_staff(book, "小陳")
    yield book
    book.close()


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., SalesRead]:
    def of_text(text: str | bytes, region: str = "TW", **wishes: object) -> SalesRead:
        path = tmp_path / "sales.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        table = read_sale_table(only_source(path), region)
        return read_sales(table, region, TODAY, **wishes)  # type: ignore[arg-type]

    return of_text


@pytest.fixture
def bring_in(shop: Book, read: Callable[..., SalesRead]) -> Callable[..., SalesReport]:
    def of_text(text: str | bytes, **wishes: object) -> SalesReport:
        answers = wishes.pop("answers", None)
        return apply(shop, read(text, **wishes), answers)[1]  # type: ignore[arg-type]

    return of_text


def sales_of(book: Book) -> list[tuple]:
    return book.query(
        "SELECT contact_id, on_date, item, quantity, unit, amount, profit, is_return, note "
        "FROM sale WHERE deleted_at IS NULL ORDER BY id"
    )
