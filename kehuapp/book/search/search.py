"""What a match is, the derived rows that search reads, and finding without the index in memory.

A query's words (blanks part them, quotation marks hold one together) must all be found, each
anywhere in a customer: in name, nickname, company, job title, department, e-mail, address with
postcode and area, chat ids, area, remark, profile facts, values of extra fields, the names of the
groups the customer is in and of the groups above these, comments, and what else is written down
of them (contacts made, sales, needs, promises, gatherings) – as a part of the folded
text (`text.folding`), line by line; blanks inside a name do not count. A word of two or more
digits, with or without the signs that telephone numbers have, is found in any telephone number as
written, in its international form, and in its national one with the 0. A word with Latin letters
or zhuyin is also found where the name, the nickname or the company sounds like it, from the start
of any syllable (`text.readings.pinyin`), and where a name's reading by hand does.

Ranks, best first: called exactly so, a name begins so, a name has it, phone, company (with job
title and department), other text, comments and what else is written down. Of several words the
best rank counts.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kehuapp.book.contacts.card import FIELDS, ROWS, SEARCH_VERSION
from kehuapp.book.contacts.fields import COMPANY as COMPANIES
from kehuapp.book.contacts.fields import NAMES, REST
from kehuapp.book.search.entry_search import in_entries
from kehuapp.book.search.search_index import (
    COMPANY,
    EXACT,
    NAME,
    PHONE,
    START,
    TEXT,
    Found,
    SearchIndex,
)
from kehuapp.book.search.search_marks import Mark, ids_comments_found, mark, marks
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list
from kehuapp.text import folding
from kehuapp.text.queries import query_words
from kehuapp.text.readings import pinyin, zhuyin

__all__ = [
    "Mark",
    "Match",
    "comment_rows",
    "contact_rows",
    "find",
    "find_contacts",
    "ids_comments_found",
    "ids_in_comments",
    "in_comments",
    "in_writing",
    "mark",
    "marks",
    "phone_forms",
    "rebuild",
]

_PART = 500
_COMMENTS = 20_000  # read between two looks at whether somebody still waits
#: The columns of a customer by where their words are found; the name is the first of its own.
_NAMES, _FIRMS, _REST = (
    tuple(name for name, one in FIELDS.items() if one.search == where)
    for where in (NAMES, COMPANIES, REST)
)
_MARK = "\x1e"  # between texts that are folded together; a blank to `split`
#: Blanks beside blanks or at an end, and other blanks than the plain one.
_SPARE = re.compile(r"[^\S \x1e]| [ \x1e]|\x1e ")
_SPARE_IN_LINES = re.compile(r"[^\S \n\x1e]|[ \n][ \n\x1e]|\x1e[ \n]")
#: Calling codes of countries whose own numbers begin with a 0.
_WITH_ZERO = re.compile("886|86(?!1[3-9])|44|6[0-46]|8[124]|49|3[1-3]|4[136]|27|91")


@dataclass(frozen=True, slots=True)
class Match:
    """A customer found; `field` is names, company, digits, rest or comment."""

    contact_id: int
    field: str
    excerpt: str


def rebuild(book: Book, contact_ids: set[int], comment_ids: set[int]) -> None:
    """Make the search rows of these customers and comments anew; part of the running step."""
    ids = sorted(contact_ids)
    for start in range(0, len(ids), _PART):
        rows = contact_rows(book, ids[start : start + _PART])
        book.execute_many(
            "INSERT INTO contact_search (contact_id, sort_key, name_key, names, "
            "company, digits, rest, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (contact_id) DO UPDATE SET sort_key = excluded.sort_key, "
            "name_key = excluded.name_key, names = excluded.names, company = excluded.company, "
            "digits = excluded.digits, rest = excluded.rest, version = excluded.version",
            rows,
        )
        if gone := set(ids[start : start + _PART]) - {row[0] for row in rows}:
            book.execute(f"DELETE FROM contact_search WHERE contact_id IN {id_list(gone)}")
    for comment_id in comment_ids:
        book.execute("DELETE FROM comment_search WHERE comment_id = ?", (comment_id,))
        book.execute_many(
            "INSERT INTO comment_search (comment_id, contact_id, text) VALUES (?, ?, ?)",
            comment_rows(book, [comment_id]),
        )


def comment_rows(book: Book, ids: Sequence[int]) -> list[tuple[object, ...]]:
    """What the rows of comment_search say of these comments."""
    return [
        (comment_id, contact, _lines(folding.fold(text)))
        for comment_id, contact, text in book.query(
            "SELECT id, contact_id, text FROM comment "
            f"WHERE id IN {id_list(ids)} AND deleted_at IS NULL"
        )
    ]


#: What else is found by its text.
_OTHERS = tuple(
    f"SELECT contact_id, {child.search} FROM {child.table}"
    for child in ROWS.values()
    if child.search
)


def contact_rows(book: Book, ids: Sequence[int]) -> list[tuple[object, ...]]:
    """What the rows of contact_search say of some hundred contacts (ids in order); worked out
    column by column, which takes half the time of going from contact to contact."""
    where, params = f"IN {id_list(ids)}", []
    if ids[-1] - ids[0] == len(ids) - 1:  # an import: a table that has none of them costs nothing
        where, params = "BETWEEN ? AND ?", [ids[0], ids[-1]]
    columns = (*_NAMES, *_FIRMS, *_REST)
    found, phones, *others = book.read_many(
        [
            (f"SELECT id, reading, {', '.join(columns)} FROM contact WHERE id {where}", params),
            (f"SELECT contact_id, raw, e164, ext FROM phone WHERE contact_id {where}", params),
            *((f"{sql} WHERE contact_id {where}", params) for sql in _OTHERS),
        ]
    )
    if not found:
        return []
    contacts, by_hand, *texts = zip(*found, strict=True)
    own = dict(zip(columns, texts, strict=True))
    called = [name or firm for name, firm in zip(own["name"], own["company"], strict=True)]
    readings = [reading.strip() for reading in by_hand]  # not folded: its ü is no u
    names, nicks, firms = (
        [*zip(*(_folded(own[column]) for column in some), strict=True)]
        for some in (_NAMES[:1], _NAMES[1:], _FIRMS)
    )
    digits: dict[int, list[str]] = {}
    for contact, raw, e164, ext in phones:
        digits.setdefault(contact, []).extend(phone_forms(raw, e164, ext))
    rest: dict[int, list[str]] = {}
    for column in _REST:
        _add_lines(rest, contacts, own[column])
    for rows in others:
        if rows:
            _add_lines(rest, *zip(*rows, strict=True))
    made: list[tuple[object, ...]] = []
    for contact, key, (name,), more, (firm, *beside), reading in zip(
        contacts,
        pinyin.sort_keys(called, readings),
        names,
        nicks,
        firms,
        readings,
        strict=True,
    ):
        name_key = name.replace(" ", "")
        own_names = "\n".join((name or firm, *more, *_by_hand(reading))).rstrip("\n")
        made.append(
            (
                contact,
                key,
                name_key,
                "" if own_names == name_key else own_names,
                "\n".join((firm, *beside)).rstrip("\n"),
                "\n".join(digits.get(contact, ())),
                "\n".join(rest.get(contact, ())),
                SEARCH_VERSION,
            )
        )
    return made


def _folded(column: Sequence[str]) -> list[str]:
    """Many texts folded in one go, each in one line without blanks to spare."""
    folded = folding.fold(_MARK.join(column))
    parts = folded.split(_MARK)
    if len(parts) != len(column):  # somebody wrote the mark
        parts = list(map(folding.fold, column))
    elif not _SPARE.search(f"{_MARK}{folded}{_MARK}"):
        return parts
    return [" ".join(part.split()) for part in parts]


def _add_lines(found: dict[int, list[str]], contacts: Sequence[int], texts: Sequence[str]) -> None:
    """Add texts of several lines to what is found of their contacts."""
    folded = folding.fold(_MARK.join(texts))
    if len(folded) < len(texts):
        return  # nothing but marks
    parts = folded.split(_MARK)
    if len(parts) != len(texts):
        parts = [_lines(folding.fold(text)) for text in texts]
    elif _SPARE_IN_LINES.search(f"{_MARK}{folded}{_MARK}"):
        parts = list(map(_lines, parts))
    for contact, part in zip(contacts, parts, strict=True):
        if part:
            found.setdefault(contact, []).append(part)


def _lines(folded: str) -> str:
    """Lines without blanks to spare; empty ones are left out."""
    return "\n".join([line for part in folded.split("\n") if (line := " ".join(part.split()))])


def _by_hand(reading: str) -> tuple[str, ...]:
    """A reading by hand in pinyin and in zhuyin; it is in no text, it only sounds."""
    if not reading:
        return ()
    syllables = pinyin.by_hand(reading)
    return " ".join(syllables), " ".join(zhuyin.from_pinyin(s) or s for s in syllables)


def phone_forms(raw: str, e164: str | None, ext: str = "") -> list[str]:
    """The digits of a number in each form in which it may be typed, its extension behind them; none
    inside another."""
    written = folding.digits(raw)
    if ext and not written.endswith(ext):
        written += ext
    if not e164:
        return [written] if written else []
    full = e164[1:] + ext
    country = _WITH_ZERO.match(full)
    if not country and written in full:
        return [full]
    forms = [written, full, *(("0" + full[country.end() :],) if country else ())]
    kept: list[str] = []
    for form in forms:
        if form and not any(form in other for other in kept):
            kept = [other for other in kept if other not in form] + [form]
    return kept


def in_comments(
    book: Book, text: str, stop: Callable[[], bool] = lambda: False
) -> dict[str, set[int]]:
    """For each word of a query the customers in whose comments it is; for `SearchIndex.find`.

    `stop` is asked between two parts of the comments; nothing is found when it says so.
    """
    words = [word.text for word in query_words(text)]
    found: dict[str, set[int]] = {word: set() for word in words}
    if not words:
        return found
    last = book.query("SELECT max(comment_id) FROM comment_search")[0][0] or 0
    for start in range(0, last + 1, _COMMENTS):
        for word in words:
            if stop():
                return {}
            rows = book.query(
                "SELECT contact_id FROM comment_search "
                "WHERE comment_id >= ? AND comment_id < ? AND contact_id IS NOT NULL "
                "AND instr(text, ?) > 0",
                (start, start + _COMMENTS, word),
            )
            found[word].update([row[0] for row in rows])
    return found


def in_writing(
    book: Book, text: str, stop: Callable[[], bool] = lambda: False
) -> dict[str, set[int]]:
    """For each word of a query the customers in whose comments it is, or in anything else that is
    written down of them; for `SearchIndex.find`."""
    found = in_comments(book, text, stop)
    for word, contacts in in_entries(book, text, stop).items():
        found.setdefault(word, set()).update(contacts)
    return {} if stop() else found


def ids_in_comments(book: Book, text: str, stop: Callable[[], bool] = lambda: False) -> list[int]:
    """Customers in whose comments every word of the query is."""
    found = in_comments(book, text, stop)
    return sorted(set.intersection(*found.values())) if found else []


def find(book: Book, text: str) -> Found:
    """Everyone who matches, comments too, with an index made for this one question."""
    return SearchIndex(book).find(text, in_writing(book, text))


#: What the command line calls the ranks.
_FIELDS = {
    EXACT: "names",
    START: "names",
    NAME: "names",
    PHONE: "digits",
    COMPANY: "company",
    TEXT: "rest",
}


def find_contacts(book: Book, text: str) -> list[Match]:
    """Customers that match, best first, by their names when they are equal; without the trash."""
    found = find(book, text)
    ordered = book.query(
        "SELECT s.contact_id FROM contact_search AS s JOIN contact AS c ON c.id = s.contact_id "
        "WHERE c.deleted_at IS NULL ORDER BY s.sort_key, s.contact_id"
    )
    ids = found.among([row[0] for row in ordered])
    lines = marks(book, ids, text)
    return [
        Match(i, _FIELDS.get(found.rank(i), "comment"), lines[i].line if i in lines else "")
        for i in ids
    ]
