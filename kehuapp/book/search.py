"""Derived search rows and finding customers in them; drawing of results is elsewhere."""

from dataclasses import dataclass

from kehuapp.store.database import Book
from kehuapp.text import folding, pinyin

#: Raise it when folding or pinyin change: rows of another version are rebuilt at opening.
VERSION = 1
_PART = 500
_MARK = "\x1e"


@dataclass(frozen=True, slots=True)
class Match:
    """A customer found; `field` is names, company, digits, rest or comment."""

    contact_id: int
    field: str
    excerpt: str


def rebuild(book: Book, contact_ids: set[int], comment_ids: set[int]) -> None:
    """Make the search rows of these customers and comments anew; part of the running step."""
    ids = sorted(contact_ids)
    connection = book.database.connection()
    for start in range(0, len(ids), _PART):
        rows = _contact_rows(book, ids[start : start + _PART])
        connection.executemany(
            "INSERT OR REPLACE INTO contact_search (contact_id, sort_key, name_key, names, "
            "company, digits, rest, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
        gone = set(ids[start : start + _PART]) - {row[0] for row in rows}
        connection.executemany(
            "DELETE FROM contact_search WHERE contact_id = ?", [(i,) for i in gone]
        )
    for comment_id in comment_ids:
        connection.execute("DELETE FROM comment_search WHERE comment_id = ?", (comment_id,))
        connection.executemany(
            "INSERT INTO comment_search (comment_id, contact_id, text) VALUES (?, ?, ?)",
            [
                (comment_id, contact, folding.fold(text))
                for contact, text in book.query(
                    "SELECT contact_id, text FROM comment WHERE id = ? AND deleted_at IS NULL",
                    (comment_id,),
                )
            ],
        )


def rebuild_outdated(book: Book) -> None:
    """Rebuild the rows that an older folding made."""
    old = book.query("SELECT contact_id FROM contact_search WHERE version <> ?", (VERSION,))
    if old:
        with book.database.atomic("IMMEDIATE"):
            rebuild(book, {row[0] for row in old}, set())


def _contact_rows(book: Book, ids: list[int]) -> list[tuple[object, ...]]:
    marks = ",".join("?" * len(ids))
    texts: dict[int, list[str]] = {}
    digits: dict[int, list[str]] = {}
    for contact, raw, e164 in book.query(
        f"SELECT contact_id, raw, e164 FROM phone WHERE contact_id IN ({marks})", ids
    ):
        # Both forms: 0912… as written and +886912… are typed by different people.
        numbers = digits.setdefault(contact, [])
        if written := folding.digits(raw):
            numbers.append(written)
        if e164 and e164[1:] != written:
            numbers.append(e164[1:])
    for sql in (
        "SELECT contact_id, address FROM email",
        "SELECT contact_id, text || ' ' || postcode || ' ' || area FROM address",
        "SELECT contact_id, handle FROM im_id",
        "SELECT contact_id, text FROM profile_fact",
        "SELECT contact_id, value FROM extra_field",
    ):
        for contact, text in book.query(f"{sql} WHERE contact_id IN ({marks})", ids):
            texts.setdefault(contact, []).append(text)
    rows: list[tuple[object, ...]] = []
    for contact, name, nickname, company, title, remark, area in book.query(
        "SELECT id, name, nickname, company, job_title, remark, area FROM contact "
        f"WHERE id IN ({marks})",
        ids,
    ):
        called = name or company
        # Folded in one go, which is faster: the mark between the parts stays what it is.
        parts = (name, nickname, f"{company}\n{title}",
                 "\n".join([remark, area, *texts.get(contact, ())]))  # fmt: skip
        folded = folding.fold(_MARK.join(parts)).split(_MARK)
        if len(folded) != len(parts):  # somebody wrote the mark
            folded = [folding.fold(part) for part in parts]
        rows.append((
            contact, pinyin.sort_key(called), folded[0].replace(" ", ""),
            "\n".join([n for n in (*folded[:2], *pinyin.search_keys(called)) if n]), folded[2],
            "\n".join(digits.get(contact, ())), folded[3], VERSION,
        ))  # fmt: skip
    return rows


def ids_matching(book: Book, text: str) -> set[int]:
    """Customers in whom every word of `text` is found, wherever; trash left out by the caller."""
    found: set[int] | None = None
    for word in text.split():
        hits = _ids_with_word(book, word)
        found = hits if found is None else found & hits
        if not found:
            return set()
    return found or set()


def _ids_with_word(book: Book, word: str) -> set[int]:
    folded = folding.fold(word)
    number = _number(word)
    if not folded and not number:
        return set()
    columns = ["names", "company", "rest"]
    where = " OR ".join(f"instr({column}, ?1) > 0" for column in columns)
    if number:
        where += " OR instr(digits, ?2) > 0"
    rows = book.query(f"SELECT contact_id FROM contact_search WHERE {where}",
                      (folded, number) if number else (folded,))  # fmt: skip
    hits = {row[0] for row in rows}
    rows = book.query("SELECT contact_id FROM comment_search WHERE instr(text, ?) > 0", (folded,))
    return hits | {row[0] for row in rows}


def _number(word: str) -> str:
    """The digits of a word that is a number as typed (two or more digits), or ""."""
    digits = folding.digits(word)
    rest = [c for c in word if not c.isdigit() and c not in "+-()./ ·"]
    return digits if len(digits) >= 2 and not rest else ""


def find_contacts(book: Book, text: str) -> list[Match]:
    """Customers that match, best first: exact name, name start, name, phone, company, text."""
    ids = ids_matching(book, text)
    if not ids:
        return []
    words = [folding.fold(word) for word in text.split()]
    first = words[0]
    number = _number(text.split()[0])
    ranked: list[tuple[int, str, Match]] = []
    rows = book.query(
        "SELECT s.contact_id, s.sort_key, s.name_key, s.names, s.company, s.digits, s.rest "
        "FROM contact_search AS s JOIN contact AS c ON c.id = s.contact_id "
        "WHERE c.deleted_at IS NULL"
    )
    for contact, sort_key, name_key, names, company, digits, rest in rows:
        if contact not in ids:
            continue
        shown = first
        if name_key == "".join(words):
            rank, field = 0, "names"
        elif any(line.startswith(first) for line in names.split("\n")):
            rank, field = 1, "names"
        elif first in names:
            rank, field = 2, "names"
        elif number and number in digits:
            rank, field, shown = 3, "digits", number
        elif first in company:
            rank, field = 4, "company"
        elif first in rest:
            rank, field = 5, "rest"
        else:
            rank, field = 6, "comment"
        ranked.append(
            (rank, sort_key, Match(contact, field, _excerpt(book, contact, field, shown)))
        )
    ranked.sort(key=lambda item: item[:2])
    return [match for _rank, _key, match in ranked]


#: Where the words of a field stand as they were written; ?1 is the customer.
_WRITTEN = {
    "names": "SELECT name FROM contact WHERE id = ?1 UNION ALL "
             "SELECT nickname FROM contact WHERE id = ?1 UNION ALL "
             "SELECT company FROM contact WHERE id = ?1",  # the name of one who has no other
    "company": "SELECT company || char(10) || job_title FROM contact WHERE id = ?1",
    "digits": "SELECT raw FROM phone WHERE contact_id = ?1",
    "comment": "SELECT text FROM comment WHERE contact_id = ?1 AND deleted_at IS NULL "
               "ORDER BY dated DESC",
    "rest": "SELECT remark || char(10) || area FROM contact WHERE id = ?1 UNION ALL "
            "SELECT address FROM email WHERE contact_id = ?1 UNION ALL "
            "SELECT text || ' ' || postcode || ' ' || area FROM address WHERE contact_id = ?1 "
            "UNION ALL SELECT handle FROM im_id WHERE contact_id = ?1 UNION ALL "
            "SELECT text FROM profile_fact WHERE contact_id = ?1 UNION ALL "
            "SELECT value FROM extra_field WHERE contact_id = ?1",
}  # fmt: skip


def _excerpt(book: Book, contact_id: int, field: str, found: str) -> str:
    """The line in which `found` (folded) stands, as it was written and not as it is folded."""
    lines = [
        line for (text,) in book.query(_WRITTEN[field], (contact_id,)) for line in text.split("\n")
    ]
    for line in lines:
        folded = folding.digits(line) if field == "digits" else folding.fold(line)
        if found in folded:
            return line if field == "digits" else excerpt(line, folded.find(found), len(found))
    # Found by its pinyin, or by a number's international form.
    return next((line for line in lines if line), "")


def excerpt(line: str, at: int, length: int, around: int = 20) -> str:
    """A part of a line with some characters either side of a place."""
    return line[max(0, at - around) : at + length + around]
