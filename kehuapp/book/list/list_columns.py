"""Cells of the list as a table that a row of two lines does not show; read for a page of ids."""

from collections.abc import Collection, Sequence
from datetime import timedelta

from kehuapp.book.settings import load_settings
from kehuapp.book.staff.staff import rows_staff
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list
from kehuapp.text import words

VALUE_DAYS = 365

_OF_CONTACT = ("area", "source", "stage", "department")


def rows_cells(
    book: Book, ids: Sequence[int], columns: Collection[str]
) -> dict[int, dict[str, str]]:
    """For each customer the words of the columns asked for; unknown columns are left out."""
    found: dict[int, dict[str, str]] = {i: {} for i in ids}
    inside = id_list(ids)
    _own(book, inside, columns, found)
    if "email" in columns:
        for contact, address in book.query(
            f"SELECT contact_id, address FROM email WHERE contact_id IN {inside} ORDER BY id"
        ):
            found[contact].setdefault("email", address)
    if "groups" in columns:
        for contact, name in book.query(
            "SELECT m.contact_id, g.name FROM group_member AS m JOIN contact_group AS g "
            f"ON g.id = m.group_id WHERE m.contact_id IN {inside} AND g.deleted_at IS NULL "
            "ORDER BY g.position, g.id"
        ):
            had = found[contact].get("groups")
            found[contact]["groups"] = f"{had}, {name}" if had else name
    if "birthday" in columns:
        _birthdays(book, inside, found)
    if "value" in columns:
        _values(book, inside, found)
    return found


def _own(
    book: Book, inside: str, columns: Collection[str], found: dict[int, dict[str, str]]
) -> None:
    if not {"owner", *_OF_CONTACT} & set(columns):
        return
    people = {row.id: row.name for row in rows_staff(book)}
    for contact, owner, area, source, stage, department in book.query(
        f"SELECT id, owner_id, area, source, stage, department FROM contact WHERE id IN {inside}"
    ):
        found[contact] |= {
            "owner": people.get(owner, ""),
            "area": area,
            "department": department,
            "source": words.word(words.SOURCES, source),
            "stage": words.word(words.STAGES, stage),
        }


def _birthdays(book: Book, inside: str, found: dict[int, dict[str, str]]) -> None:
    for contact, calendar, year, month, day, leap, text in book.query(
        "SELECT contact_id, calendar, year, month, day, is_leap_month, text FROM important_date "
        f"WHERE contact_id IN {inside} AND kind = 'birthday' ORDER BY id"
    ):
        said = text
        if month and day:
            lunar = calendar == "lunar"
            said = (
                words.lunar_day(month, day, bool(leap))
                if lunar
                else words.plain_day(year, month, day)
            )
        found[contact].setdefault("birthday", said)


def _values(book: Book, inside: str, found: dict[int, dict[str, str]]) -> None:
    settings = load_settings(book)
    since = str(settings.today() - timedelta(days=VALUE_DAYS))
    for contact, value in book.query(
        "SELECT contact_id, CAST(sum("
        "CASE is_return WHEN 0 THEN amount ELSE -abs(amount) END) AS BIGINT) FROM sale "
        f"WHERE contact_id IN {inside} AND deleted_at IS NULL AND on_date > ? AND on_date <= ? "
        "GROUP BY contact_id",
        (since, str(settings.today())),
    ):
        found[contact]["value"] = words.money(value, settings.currency)
