"""Cells of the list as a table that a row of two lines does not show; read for a page of ids."""

from collections.abc import Collection, Sequence

from kehuapp.book.contacts.card import FIELDS
from kehuapp.book.contacts.fields import CONTACT, STAFF, value_words
from kehuapp.book.relations import rows_people
from kehuapp.book.settings import load_settings
from kehuapp.book.staff.staff import rows_staff
from kehuapp.kinds import DATE_KINDS
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list
from kehuapp.text import words

#: What a row of two lines reads anyway, and says in its own way.
_OF_ROW = ("name", "company", "job_title", "tier")


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
            found[contact]["groups"] = words.listed([had, name]) if had else name
    for kind, one in DATE_KINDS.items():
        if one.asked and kind in columns:
            _days(book, inside, kind, found)
    if not {"value", "profit", "cost", "minutes"}.isdisjoint(columns):
        _figures(book, inside, columns, found)
    return found


def _own(
    book: Book, inside: str, columns: Collection[str], found: dict[int, dict[str, str]]
) -> None:
    shown = [
        one
        for one in FIELDS.values()
        if one.column_key in columns and one.column_key not in _OF_ROW
    ]
    if not shown:
        return
    read = ", ".join(one.name for one in shown)
    rows = book.query(f"SELECT id, {read} FROM contact WHERE id IN {inside}")
    named: dict[str, dict[int, str]] = {STAFF: {}, CONTACT: {}}
    if any(one.kind == STAFF for one in shown):
        named[STAFF] = {row.id: row.name for row in rows_staff(book)}
    links = [at for at, one in enumerate(shown, start=1) if one.kind == CONTACT]
    if links:
        ids = {row[at] for row in rows for at in links if row[at]}
        named[CONTACT] = {row.id: row.name for row in rows_people(book, sorted(ids))}
    for contact, *values in rows:
        for one, value in zip(shown, values, strict=True):
            who = named[one.kind].get(value or 0, "") if one.kind in named else ""
            found[contact][one.column_key] = value_words(one, value, {one.name: who})


def _days(book: Book, inside: str, kind: str, found: dict[int, dict[str, str]]) -> None:
    for contact, calendar, year, month, day, leap, text in book.query(
        "SELECT contact_id, calendar, year, month, day, is_leap_month, text FROM important_date "
        f"WHERE contact_id IN {inside} AND kind = ? ORDER BY id",
        (kind,),
    ):
        said = text
        if month and day:
            lunar = calendar == "lunar"
            said = (
                words.lunar_day(month, day, bool(leap))
                if lunar
                else words.plain_day(year, month, day)
            )
        found[contact].setdefault(kind, said)


def _figures(
    book: Book, inside: str, columns: Collection[str], found: dict[int, dict[str, str]]
) -> None:
    """What was bought and earned in twelve months, and what it took of money and time."""
    from kehuapp.book.activity.costs import costs_of  # a list of rows needs neither
    from kehuapp.book.sales.figures import figures_of

    settings = load_settings(book)
    if not {"value", "profit"}.isdisjoint(columns):
        bought = figures_of(book, f"contact_id IN {inside}", settings.today())
        for contact, (value, profit) in bought.items():
            found[contact]["value"] = words.money(value, settings.currency)
            if profit is not None:
                found[contact]["profit"] = words.money(profit, settings.currency)
    if not {"cost", "minutes"}.isdisjoint(columns):
        spent = costs_of(book, f"i.contact_id IN {inside}", settings)
        for contact, (cost, minutes) in spent.items():
            found[contact]["cost"] = words.money(cost, settings.currency)
            found[contact]["minutes"] = f"{minutes:,}"
