"""Customers for a list and a phone list: cells of chosen columns, telephones, under which head.

Which columns there are is the list's matter.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from kehuapp.book.list.contact_list import load_page, own_cells
from kehuapp.book.list.list_columns import rows_cells
from kehuapp.book.list.list_orders import usual_name_order
from kehuapp.book.settings import Settings, ask_settings, load_settings
from kehuapp.i18n import translate
from kehuapp.rules.paper_facts import LeftOut
from kehuapp.store.asking import rows_of, together
from kehuapp.store.database import Book
from kehuapp.store.ids import PART, id_parts
from kehuapp.text import words
from kehuapp.text.readings import zhuyin

#: Columns that are figures: they end at the right.
NUMBERS = ("value", "profit", "cost", "minutes")


class Rows(NamedTuple):
    """The cells of each customer in the order of the columns, and the shop."""

    settings: Settings
    rows: list[tuple[str, ...]]


def load_rows(
    book: Book,
    contact_ids: Sequence[int],
    columns: Sequence[str],
    going_on: Callable[[int], bool] = lambda _done: True,
) -> Rows:
    """The cells of these customers in the order given; who is gone is not there."""
    settings, found = load_settings(book), []
    more = [key for key in columns if key not in _OF_ROW]
    for start in range(0, len(contact_ids), PART):
        if not going_on(start):
            break
        ids = contact_ids[start : start + PART]
        today, page = load_page(book, ids)
        cells = rows_cells(book, ids, more) if more else {}
        for row in page:
            said = {"name": row.name, **own_cells(row, today), **cells.get(row.id, {})}
            found.append(tuple(said.get(key, "") for key in columns))
    return Rows(settings, found)


_OF_ROW = ("name", "company", "job_title", "phone", "tier", "last_contact", "due")


class PhoneRow(NamedTuple):
    """`head` is the letter, the sound or the strokes a name stands under; `phones` come with what
    each is of, "" for the only one."""

    id: int
    head: str
    name: str
    company: str
    phones: list[tuple[str, str]]


class Phones(NamedTuple):
    """`order` is one of list_orders.NAME_ORDERS; who has no telephone is left out."""

    settings: Settings
    order: str
    rows: list[PhoneRow]
    left_out: list[LeftOut]


def load_phones(book: Book, contact_ids: Sequence[int], order: str = "") -> Phones:
    """The telephones of these customers by name, in an order of names ("": as the shop's region
    has it)."""
    parts = id_parts(contact_ids)
    settings, *answers = book.ask(
        together(
            ask_settings(),
            *(
                rows_of(
                    "SELECT c.id, coalesce(nullif(c.name, ''), nullif(c.nickname, ''), c.company), "
                    "c.company, s.sort_key, c.reading <> '' FROM contact AS c "
                    f"JOIN contact_search AS s ON s.contact_id = c.id WHERE c.id IN {part}"
                )
                for part in parts
            ),
            *(
                rows_of(
                    "SELECT contact_id, raw, label FROM phone "
                    f"WHERE contact_id IN {part} ORDER BY id"
                )
                for part in parts
            ),
        )
    )
    order = order or usual_name_order(settings.region)
    phones: dict[int, list[tuple[str, str]]] = {}
    for part in answers[len(parts) :]:
        for contact, raw, label in part:
            phones.setdefault(contact, []).append((raw, words.word(words.LABELS, label)))
    people = [row for part in answers[: len(parts)] for row in part]
    keys = _keys(people, order)
    made = Phones(settings, order, [], [])
    for key, (contact, name, company, _sort, _hand) in sorted(
        zip(keys, people, strict=True), key=lambda pair: (_is_other(pair[0], order), pair[0])
    ):
        theirs = phones.get(contact, [])
        if not theirs:
            made.left_out.append(LeftOut(contact, name or "–", translate("Paper", "No telephone")))
            continue
        if len(theirs) == 1:
            theirs = [(theirs[0][0], "")]
        other = company if company != name else ""
        made.rows.append(PhoneRow(contact, head_of(key, order), name or "–", other, theirs))
    return made


def _keys(people: Sequence[tuple[object, ...]], order: str) -> list[str]:
    if order == "strokes":
        from kehuapp.text.readings import pinyin

        return pinyin.strokes_keys([str(row[1]) for row in people])
    if order == "zhuyin":
        return [zhuyin.sort_key(str(row[3]), bool(row[4])) for row in people]
    return [str(row[3]) for row in people]


_OTHER = "#"


def _is_other(key: str, order: str) -> bool:
    """Names that begin with no letter come last, as in a phone."""
    return head_of(key, order) == _OTHER


def head_of(key: str, order: str) -> str:
    """Under which head a name with this sort key stands: a letter, ㄅㄆㄇ, or how many strokes."""
    first = key[:1]
    if order == "strokes" and "\ue000" < first < "\ue080":
        return translate("Paper", "%n stroke(s)", n=ord(first) - 0xE000)
    if "a" <= first <= "z":
        return first.upper()
    return first if order == "zhuyin" and "ㄅ" <= first <= "ㄩ" else _OTHER
