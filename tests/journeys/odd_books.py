"""Odd values and structures in a book, each shown in every part of the program: which one ends it.

    python tests/journeys/odd_books.py [WORD…]

Runs the commands and the window on each odd book (those with such a word in their name) as
processes of their own, and prints what died, hung or was said. `test_odd_books.py` walks the same
table inside one process.
"""

import contextlib
import io
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

#: What no screen and no command may take; inside one process, of its own time.
HUNG_SECONDS = 5.0
_PROCESS_SECONDS = 60
_PAGES = ("comments", "colleagues", "duplicates", "customers")
_HUGE = 9223372036854775807


class OddBook(NamedTuple):
    """What makes a book odd: statements, or what is done to the closed file.

    `{c}` is the customer who is looked at; `refused`: such a book is not opened (None: or it is).
    """

    name: str
    make: str | Callable[[Path], None]
    refused: bool | None = False


def _value(table: str, column: str, value: str, why: str = "") -> OddBook:
    """One row of the customer's says `value` (an SQL literal) in this column."""
    own = {"contact": "id = {c}", "staff": "id = 1", "contact_group": "1", "picture": "1"}
    own |= {"comment_version": "1", "comment_picture": "1", "tier_policy": "1"}
    own |= {"contact_search": "contact_id = {c}", "setting": "name = 'zone'"}
    own |= {"journal_step": "1", "journal_row": "1", "journal_range": "1", "comment_file": "1"}
    own |= {"comment_search": "contact_id = {c}", "stored_file": "1", "import_mapping": "1"}
    own |= {"relation": "{c} IN (first_id, second_id)", "not_duplicate": "1", "export_mark": "1"}
    where = own.get(table, "contact_id = {c}")
    shown = value.replace("{{", "{") if len(value) < 30 else value[:27] + "…"
    return OddBook(
        f"{table}.{column} = {why or shown}",
        f"UPDATE {table} SET {column} = {value} WHERE rowid = "
        f"(SELECT max(rowid) FROM {table} WHERE {where})",
    )


def _setting(name: str, value: str) -> OddBook:
    return OddBook(
        f"setting {name} = {value}",
        f"INSERT INTO setting (name, value) VALUES ('{name}', {value}) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    )


def _loosened(table: str, column: str, then: str) -> str:
    """A column that another program made nullable, and what it wrote there."""
    return (
        "PRAGMA writable_schema = ON; "
        f"UPDATE sqlite_master SET sql = replace(sql, ' {column} TEXT NOT NULL', ' {column} TEXT') "
        f"WHERE name = '{table}'; PRAGMA writable_schema = RESET; {then}"
    )


def _page(number: int, fill: bytes) -> Callable[[Path], None]:
    """One page in so many hundredths of the file is overwritten."""

    def overwrite(path: Path) -> None:
        pages = path.stat().st_size // 4096
        with path.open("r+b") as file:
            file.seek(max(1, pages * number // 100) * 4096)
            file.write(fill * 4096)

    return overwrite


def _cut(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2 // 4096 * 4096)


_DEEP = "'[' || replace(hex(zeroblob(5000)), '00', '[') || '1'"
_STEP_HUGE_RANGE = (
    "INSERT INTO journal_step (label, args, at, state, token) VALUES "
    "('Import', '[]', '2026-01-01T00:00:00Z', 'done', 'odd'); "
    "INSERT INTO journal_range (step_id, table_name, first_id, last_id) "
    f"SELECT max(id), 'contact', 1, {_HUGE} FROM journal_step"
)
_ODD_STEP = (
    "INSERT INTO journal_step (label, args, at, state, token) VALUES "
    "('Edit a customer', '[]', '2026-01-01T00:00:00Z', 'done', 'odd'); "
    "INSERT INTO journal_row (step_id, table_name, row_id, before, after) "
    "SELECT max(id), {0}, {{c}}, {1}, {2} FROM journal_step"
)

VALUES: tuple[OddBook, ...] = (
    # Days and times that are none, or beyond what a calendar holds
    _value("trip_stop", "starts_at", "'never'"),
    _value("trip_stop", "starts_at", "''"),
    _value("trip_stop", "starts_at", "'2026-02-30T10:00'"),
    _value("trip_stop", "starts_at", "'2026-11-23 10:30:00+08:00'"),
    _value("trip_stop", "created_at", "'gestern'"),
    _value("trip_stop", "outcome", "'exploded'"),
    _value("trip_stop", "confirmed", "'maybe'"),
    _value("interaction", "at", "'9999-99-99'"),
    _value("interaction", "at", "'9999-12-31T23:59:59Z'"),
    _value("interaction", "at", "'0001-01-01T00:00:00Z'"),
    _value("interaction", "at", "20261128"),
    _value("interaction", "at", "x'fffe'"),
    _value("interaction", "kind", "'telepathy'"),
    _value("interaction", "kind", "''"),
    _value("interaction", "direction", "'sideways'"),
    _value("interaction", "purpose", "'???'"),
    _value("interaction", "tier_at", "'platinum'"),
    _value("interaction", "minutes", "'viele'"),
    _value("interaction", "minutes", str(_HUGE)),
    _value("interaction", "minutes", "-5"),
    _value("interaction", "cost", "1e300"),
    _value("interaction", "satisfaction", "99"),
    _value("interaction", "staff_id", "424242"),
    _value("interaction", "contact_id", "424242"),
    _value("interaction", "deleted_at", "0"),
    _value("sale", "on_date", "'0000-00-00'"),
    _value("sale", "on_date", "'9999-12-31'"),
    _value("sale", "on_date", "''"),
    _value("sale", "amount", "'dreißig'"),
    _value("sale", "amount", str(_HUGE)),
    OddBook("two sales that no sum holds", f"UPDATE sale SET amount = {_HUGE}, profit = {_HUGE}"),
    _value("sale", "amount", "9223372036854775808", "beyond 64 bits"),
    _value("sale", "quantity", "9e999", "infinite"),
    _value("sale", "quantity", "'x'"),
    _value("sale", "item", "x'00'", "a blob"),
    _value("comment", "dated", "'tomorrow'"),
    _value("comment", "dated", "'9999-12-31T23:59:59Z'"),
    _value("comment", "html", "x'3c703eff'", "a blob"),
    _value("comment", "html", "'<p' || char(0) || 'x>'", "a NUL"),
    _value("comment", "html", "'<table><tr><td><img src=\"kehu:picture/zz\"></li></ul>'"),
    _value("comment", "html", "replace(hex(zeroblob(20000)), '00', '<blockquote>')", "deep"),
    _value("comment", "html", "replace(hex(zeroblob(20000)), '00', '<div>')", "deep divs"),
    _value("comment", "html", "replace(hex(zeroblob(300)), '00', '<table><tr><td>')", "tables"),
    _value("comment", "text", "5"),
    _value("comment", "pinned", "'yes'"),
    _value("comment", "author_id", "-1"),
    _value("comment", "interaction_id", "424242"),
    _value("comment_version", "at", "'once'"),
    _value("comment_picture", "sha256", "'nothing'"),
    _value("contact", "name", "x'00ff'", "a blob"),
    _value("contact", "name", "CAST(x'e999b3ff' AS TEXT)", "no UTF-8"),
    _value("contact", "name", "'a' || char(0) || 'b'", "a NUL"),
    _value("contact", "name", "char(0x202e, 0xfdd0, 0x1f4a9) || char(10) || '<b>'", "controls"),
    _value("contact", "remark", "CAST(x'80' AS TEXT)", "no UTF-8"),
    _value("contact", "remark", "CAST(x'eda080' AS TEXT)", "half a pair"),
    _value("contact", "kind", "'robot'"),
    _value("contact", "tier", "'platinum'"),
    _value("contact", "tier", "7"),
    _value("contact", "stage", "'???'"),
    _value("contact", "owner_id", "424242"),
    _value("contact", "owner_id", "'小芳'"),
    _value("contact", "referrer_id", "{c}"),
    _value("contact", "company_contact_id", str(_HUGE)),
    _value("contact", "photo", "'nothing'"),
    _value("contact", "photo", "x'00'"),
    _value("contact", "due_days", str(_HUGE)),
    _value("contact", "due_days", "-1"),
    _value("contact", "min_gap_days", "'often'"),
    _value("contact", "first_contact_on", "'2026-13-01'"),
    _value("contact", "consent_on", "'last year'"),
    _value("contact", "reward_given_on", "'9999-99-99'"),
    _value("contact", "role", "'emperor'"),
    _value("contact", "deleted_at", "'yes'"),
    _value("contact", "created_at", "''"),
    _value("contact", "uuid", "x'01'"),
    OddBook("two contacts of one identity", "UPDATE contact SET uuid = 'same'"),
    _value("contact", "id", "4294967297", "beyond 32 bits"),
    OddBook(
        "a contact of the last id",
        "INSERT INTO contact SELECT * FROM contact WHERE 0; "
        f"UPDATE contact SET id = {_HUGE} WHERE id = (SELECT max(id) FROM contact)",
    ),
    _value("contact", "id", "-7"),
    OddBook("sort_key NULL", _loosened("contact_search", "sort_key",
            "UPDATE contact_search SET sort_key = NULL")),
    _value("contact_search", "names", "9"),
    _value("contact_search", "version", "'old'"),
    OddBook("no rows to search in", "DELETE FROM contact_search; DELETE FROM comment_search"),
    OddBook("rows to search in of nobody",
            "INSERT INTO contact_search VALUES (424242, 'a', 'a', 'a', 'a', '', '', 1)"),
    _value("phone", "raw", "886912345678"),
    _value("phone", "e164", "x'ff'"),
    _value("phone", "contact_id", "0"),
    _value("email", "address", "x'40'"),
    _value("address", "text", "CAST(x'c3' AS TEXT)", "no UTF-8"),
    _value("important_date", "month", "13"),
    _value("important_date", "month", "'May'"),
    _value("important_date", "month", "NULL"),
    _value("important_date", "day", "0"),
    OddBook("the 30th of February", "UPDATE important_date SET calendar = 'gregorian', month = 2, "
            "day = 30, year = 1985"),
    OddBook("the 29th of February of no leap year", "UPDATE important_date SET "
            "calendar = 'gregorian', month = 2, day = 29, year = 1985"),
    OddBook("the 31st of a lunar month", "UPDATE important_date SET calendar = 'lunar', "
            "month = 12, day = 31"),
    OddBook("a lunar day of the year 9000", "UPDATE important_date SET calendar = 'lunar', "
            "month = 12, day = 30, year = 9000"),
    OddBook("a lunar day of the year 3", "UPDATE important_date SET calendar = 'lunar', "
            "month = 12, day = 30, year = 3"),
    _value("important_date", "year", "-44"),
    _value("important_date", "calendar", "'mayan'"),
    _value("important_date", "kind", "'doomsday'"),
    _value("important_date", "remind_days", str(_HUGE)),
    _value("profile_fact", "topic", "'politics'"),
    _value("profile_fact", "noted_on", "'x'"),
    _value("staff", "name", "x'41'"),
    _value("staff", "active", "'no'"),
    _value("tier_policy", "time_share", "'half'"),
    _value("tier_policy", "due_days", str(_HUGE)),
    _value("tier_policy", "colour", "'no colour'"),
    _value("tier_policy", "tier", "'platinum'"),
    OddBook("no policies", "DELETE FROM tier_policy"),
    _value("contact_group", "query", "'{{'"),
    _value("contact_group", "query", "'[1,2,3]'"),
    _value("contact_group", "query", _DEEP, "deep"),
    _value("contact_group", "query", '\'{{"all": [{{"field": 5, "is": [null]}}]}}\''),
    _value("contact_group", "colour", "'red;background:url(x)'"),
    _value("contact_group", "icon", "'../../etc/passwd'"),
    _value("contact_group", "position", str(_HUGE)),
    OddBook("groups in a ring", "UPDATE contact_group SET parent_id = id"),
    _value("relation", "kind", "'nemesis'"),
    _value("tier_change", "at", "'soon'"),
    _value("tier_change", "after", "'platinum'"),
    _value("loss_record", "lost_on", "'???'"),
    _value("loss_record", "cause", "'magic'"),
    _value("handover", "on_date", "'???'"),
    _value("picture", "data", "x''", "empty"),
    _value("picture", "data", "'text'"),
    _value("picture", "width", "0"),
    _value("picture", "width", str(_HUGE)),
    _value("picture", "mime", "'text/html'"),
    _setting("zone", "'../../../etc/passwd'"),
    _setting("zone", "'Mars/Phobos'"),
    _setting("zone", "''"),
    _setting("zone", "'/etc/localtime'"),
    _setting("zone", "x'ff'"),
    _setting("region", "'XX'"),
    _setting("currency", "5"),
    _setting("fixed_today", "'never'"),
    _setting("fixed_today", "'9999-12-31'"),
    _setting("sample", "'maybe'"),
    _setting("shop", "CAST(x'ff' AS TEXT)"),
    OddBook("settings twice", "DROP INDEX setting_name; "
            "INSERT INTO setting (name, value) SELECT name, value FROM setting"),
    # What the journal keeps
    _value("journal_step", "args", "'no words'"),
    _value("journal_step", "args", "'{{}}'"),
    _value("journal_step", "args", _DEEP, "deep"),
    _value("journal_step", "label", "x'00'", "a blob"),
    _value("journal_step", "state", "'halfway'"),
    _value("journal_step", "at", "5"),
    OddBook("a step of a table of nobody", _ODD_STEP.format("'nothing'", "'{{}}'", "NULL")),
    OddBook("a step of sqlite's own", _ODD_STEP.format("'sqlite_master'", "'{{}}'", "NULL")),
    OddBook("a step that is no JSON", _ODD_STEP.format("'contact'", "'{{'", "'{{'")),
    OddBook("a step that is a list", _ODD_STEP.format("'contact'", "'[]'", "'[]'")),
    OddBook("a step with an odd day", _ODD_STEP.format(
        "'contact'", "'{{\"id\": {c}, \"first_contact_on\": \"never\"}}'", "NULL")),
    OddBook("a step of all rows there could be", _STEP_HUGE_RANGE),
    OddBook("a step whose picture is no JSON", "INSERT INTO journal_step (label, args, at, state, "
            "token) VALUES ('Edit', '[]', '2026-01-01T00:00:00Z', 'undone', 'odd'); "
            "INSERT INTO journal_row (step_id, table_name, row_id, after) "
            "SELECT max(id), 'comment_picture', 1, '{{' FROM journal_step"),
    OddBook("no counters", "DELETE FROM sqlite_sequence"),
    OddBook("odd counters", "UPDATE sqlite_sequence SET seq = 'many'"),
    OddBook("counters at the end", f"UPDATE sqlite_sequence SET seq = {_HUGE}"),
    _value("import_mapping", "targets", "'{{'"),
)  # fmt: skip

STRUCTURES: tuple[OddBook, ...] = (
    OddBook("no table trip_stop", "DROP TABLE trip_stop", refused=True),
    OddBook("no table setting", "DROP TABLE setting", refused=True),
    OddBook("no table journal_step", "DROP TABLE journal_step", refused=True),
    OddBook("no column contact.outlook", "ALTER TABLE contact DROP COLUMN outlook", refused=True),
    OddBook("no column sale.note", "ALTER TABLE sale DROP COLUMN note", refused=True),
    OddBook("another name for a column", "ALTER TABLE phone RENAME COLUMN raw TO number",
            refused=True),
    OddBook("a view", "CREATE VIEW looks AS SELECT 1", refused=True),
    OddBook("a view without end", "DROP TABLE tier_policy; CREATE VIEW tier_policy AS "
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
            "SELECT i AS id, 'key' AS tier, 1 AS time_share, 1 AS due_days, 1 AS min_gap_days, "
            "'' AS name, '' AS colour, '' AS price, '' AS settlement, '' AS supply, "
            "'' AS service, '' AS promotion, '' AS product_input FROM n", refused=True),
    OddBook("a trigger", "CREATE TRIGGER t AFTER INSERT ON journal_step BEGIN "
            "DELETE FROM contact; END", refused=True),
    OddBook("a trigger without end", "CREATE TRIGGER t AFTER INSERT ON journal_step BEGIN "
            "INSERT INTO setting (name, value) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL "
            "SELECT i + 1 FROM n) SELECT 'x' || i, '' FROM n; END", refused=True),
    OddBook("a column that computes itself", "ALTER TABLE sale ADD COLUMN twice AS (amount * 2)",
            refused=True),
    OddBook("an index without end", "CREATE INDEX odd ON staff (abs(name))", refused=True),
    OddBook("an index that lets no two be alike", "DELETE FROM contact_group WHERE 0; "
            "CREATE UNIQUE INDEX odd ON contact (name, id)", refused=True),
    OddBook("an index of a sort of its own", "PRAGMA writable_schema = ON; INSERT INTO "
            "sqlite_master SELECT 'index', 'odd', 'contact', rootpage, 'CREATE INDEX odd ON "
            "contact (name COLLATE klingon)' FROM sqlite_master WHERE name = 'contact_owner_id'",
            refused=True),
    OddBook("a column too many", "ALTER TABLE contact ADD COLUMN shoe_size TEXT"),
    OddBook("a column too many that asks to be filled",
            "ALTER TABLE contact ADD COLUMN shoe_size TEXT NOT NULL DEFAULT 'x'"),
    OddBook("a table too many", "CREATE TABLE shoes (size)"),
    OddBook("a check", "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = "
            "replace(sql, 'name TEXT NOT NULL', 'name TEXT NOT NULL CHECK (length(name) > 99)') "
            "WHERE name = 'staff'", refused=True),
    OddBook("a structure of nonsense", "PRAGMA writable_schema = ON; UPDATE sqlite_master "
            "SET sql = 'CREATE TABLE contact (((' WHERE name = 'contact'", refused=True),
    OddBook("no indexes", "DROP INDEX setting_name; DROP INDEX contact_search_sort_key; "
            "DROP INDEX journal_row_step"),
    OddBook("a page of zeros", _page(50, b"\0"), refused=None),
    OddBook("a page of ones", _page(50, b"\xff"), refused=None),
    OddBook("a page of zeros at the beginning", _page(3, b"\0"), refused=True),
    OddBook("a page of ones at the beginning", _page(3, b"\xff"), refused=True),
    OddBook("a page of letters at the end", _page(90, b"a"), refused=None),
    OddBook("half a file", _cut, refused=True),
    OddBook("a name of a megabyte", "UPDATE contact SET name = "
            "replace(hex(zeroblob(250000)), '00', '老王') WHERE id = {c}"),
    OddBook("everything very long", "UPDATE contact SET name = :long, nickname = :long, "
            "company = :long, remark = :long, area = :long, salutation = :long, "
            "job_title = :long, best_time = :long, outlook = :long, competitor = :long "
            "WHERE id = {c}; UPDATE phone SET raw = :long, label = :long WHERE contact_id = {c}; "
            "UPDATE address SET text = :long WHERE contact_id = {c}; "
            "UPDATE profile_fact SET text = :long WHERE contact_id = {c}; "
            "UPDATE trip_stop SET purpose = :long, place = :long WHERE contact_id = {c}; "
            "UPDATE interaction SET summary = :long, next_step = :long WHERE id = (SELECT max(id) "
            "FROM interaction WHERE contact_id = {c}); "
            "UPDATE sale SET item = :long, note = :long WHERE id = (SELECT max(id) FROM sale "
            "WHERE contact_id = {c}); UPDATE staff SET name = :long; "
            "UPDATE contact_group SET name = :long WHERE id = 1; "
            "UPDATE setting SET value = :long WHERE name = 'shop'"),
    OddBook("five thousand comments", "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT "
            "i + 1 FROM n WHERE i < 5000) INSERT INTO comment (uuid, created_at, updated_at, "
            "contact_id, dated, html, text, pinned) SELECT 'u' || i, :now, :now, {c}, :now, "
            "'<p>word ' || i || '</p>', 'word ' || i, 0 FROM n"),
)  # fmt: skip

ODD_BOOKS = VALUES + STRUCTURES
#: What these do is undone, or hidden, by what others do, or the other way round; those of one line
#: have nothing to do with each other.
_APART = (
    ("no policies", "no counters", "no indexes"),
    ("settings twice", "odd counters", "sort_key NULL"),
    ("no rows to search in", "the 31st of a lunar month", "two sales that no sum holds"),
    ("counters at the end", "the 30th of February"),
    ("a contact of the last id", "contact.id = -7"),
    ("contact.id = beyond 32 bits",),
    ("contact.deleted_at = 'yes'",),
    ("a name of a megabyte",),
    ("everything very long",),
    ("five thousand comments",),
)


def packs(count: int) -> list[OddBook]:
    """All that are opened, in few books: those that stand apart, and the others together."""
    odd = {one.name: one for one in ODD_BOOKS if one.refused is False}
    apart = [[odd.pop(name) for name in names] for names in _APART]
    together = [*odd.values()]
    # Those of one column stand side by side in the table, and so come into different books.
    for number in range(count):
        part = together[number::count]
        columns = [one.name.split(" = ")[0] for one in part]
        assert len(set(columns)) == len(columns), "one column twice in a book"
        apart.append([OddBook(f"pack {number}", ";\n".join(str(one.make) for one in part))])
    return [
        OddBook(", ".join(one.name for one in part), ";\n".join(str(one.make) for one in part))
        for part in apart
    ]


def make_odd(odd: OddBook, base: Path, path: Path) -> int:
    """Put such a book there; the id of the customer to look at."""
    shutil.copyfile(base, path)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = OFF")
        contact = connection.execute("SELECT id FROM contact WHERE name = '陳志明'").fetchone()[0]
        if isinstance(odd.make, str):
            script = odd.make.format(c=contact).replace(":now", "'2026-11-20T00:00:00Z'")
            long = "'" + "長long " * 10_000 + "'" if ":long" in script else ""
            before = connection.total_changes
            connection.executescript(script.replace(":long", long))
            if script.startswith("UPDATE") and "sqlite_" not in script:
                assert connection.total_changes > before, f"{odd.name} changes nothing"
    if callable(odd.make):
        odd.make(path)
    return int(contact)


#: What the sample shop does not have of the customer.
_MORE = """
CREATE TEMP TABLE them AS SELECT id, (SELECT min(id) FROM staff) AS staff_id,
  '2026-11-01T02:00:00Z' AS now FROM contact WHERE name = '陳志明';
INSERT INTO loss_record (uuid, created_at, updated_at, contact_id, staff_id, lost_on, cause, detail,
  remedy, remedy_done_on, win_back, back_at) SELECT 'odd-l', now, now, id, staff_id, '2026-10-01',
  'price', '', '', '', 'back', now FROM them;
INSERT INTO handover (uuid, created_at, updated_at, contact_id, giver_id, taker_id, on_date, note,
  acknowledged_on) SELECT 'odd-h', now, now, id, staff_id, staff_id, '2026-10-01', '', ''
  FROM them;
INSERT INTO trip_stop (uuid, created_at, updated_at, contact_id, staff_id, starts_at, place,
  confirmed, purpose, talk_sales, talk_market, talk_problems, materials, outcome) SELECT 'odd-t',
  now, now, id, staff_id, '2026-11-29T10:30', '', 0, '', '', '', '', '', 'planned' FROM them;
INSERT INTO tier_change (contact_id, staff_id, at, before, after, reason)
  SELECT id, staff_id, now, 'regular', 'key', '' FROM them;
INSERT INTO relation (first_id, second_id, kind, note)
  SELECT id, (SELECT max(id) FROM contact), 'friend', '' FROM them;
INSERT INTO own_term (contact_id, topic, text) SELECT id, 'price', 'x' FROM them;
INSERT INTO extra_field (contact_id, name, value, origin) SELECT id, 'X-A', 'x', 'a.vcf' FROM them;
INSERT INTO email (contact_id, label, address) SELECT id, '', 'a@example.com' FROM them;
INSERT INTO im_id (contact_id, service, handle) SELECT id, 'LINE', 'x' FROM them;
INSERT INTO comment_version (comment_id, staff_id, at, html)
  SELECT (SELECT max(id) FROM comment WHERE contact_id = them.id), staff_id, now, '<p>x</p>'
  FROM them;
INSERT INTO contact_group (uuid, created_at, updated_at, name, position, query)
  SELECT 'odd-g', now, now, 'smart', 9, '{"all": []}' FROM them;
INSERT INTO import_mapping (header, targets, date_order) VALUES ('a', '[]', '');
"""


def make_base(path: Path) -> None:
    """The sample shop, in which the customer has one of everything."""
    from kehuapp.book import sample_shop
    from kehuapp.book.opening import open_book

    with contextlib.closing(open_book(path, create=True)) as book:
        sample_shop.fill(book)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript(_MORE)


def commands(path: Path, contact: int, folder: Path) -> list[list[str]]:
    """The command lines that look at the customer."""
    book = ["--book", str(path)]
    return [
        [*book, "find", "陳志明"],
        [*book, "export", "--to", str(folder / "all.vcf")],
        [*book, "export", "--to", str(folder / "all.csv")],
        [*book, "sheet", "--contact", str(contact), "--to", str(folder / "sheet.pdf")],
        [*book, "export-customer", str(contact), "--to", str(folder)],
        [*book, "undo"],
    ]


def run_commands(path: Path, contact: int, folder: Path) -> Iterator[tuple[str, int, str, float]]:
    """Each command in this process: its name, status, what it said on stderr, seconds."""
    from kehuapp import cli

    for command in commands(path, contact, folder):
        said = io.StringIO()
        begun = time.process_time()
        with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()):
            status = cli.main(command)
        yield command[2], status, said.getvalue(), time.process_time() - begun


def walk(window: object, contact: int) -> Iterator[str]:
    """Show the customer with every tab, then every page; each stop is a screen to be painted."""
    from kehuapp.ui.shell.main_window import MainWindow
    from tests.window_parts import customers

    assert isinstance(window, MainWindow)
    page = customers(window)
    yield "start"
    page.list.select(contact)
    yield "selected"
    for tab in [one.name for one in page.card._tabs]:
        page.card.show_tab(tab)
        yield tab
    for name in _PAGES:
        window.session.go(name)
        yield name
    window.commands.customers.edit(contact)
    yield "edit"


# By hand, each a process of its own


def show_window(path: str, contact: int) -> int:
    """The child: start the program as a shop does, walk, and leave."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from kehuapp import app
    from kehuapp.ui.shell.main_window import MainWindow
    from kehuapp.ui.work import crash_dialog

    application = QApplication(["kehuapp"])
    steps: Iterator[str] | None = None

    def log_crash(error: BaseException) -> None:
        print(f"TRACEBACK {type(error).__name__}: {str(error)[:60]}", flush=True)

    crash_dialog.log_crash = log_crash

    def step() -> None:
        nonlocal steps
        box = QApplication.activeModalWidget()
        if box is not None:
            words = getattr(box, "text", lambda: "")() or box.windowTitle()
            if type(box).__name__ not in ("CrashDialog", "EditDialog"):
                print(f"SAID {words[:90]}", flush=True)
            box.close()
            return
        window = next((w for w in application.topLevelWidgets() if isinstance(w, MainWindow)), None)
        if window is None:
            return
        if window.toast.isVisible():
            print(f"TOLD {window.toast.text()[:90]}", flush=True)
            window.toast.clear()
        steps = steps or walk(window, contact)
        begun = time.monotonic()
        place = next(steps, None)
        if place is None:
            timer.stop()
            application.closeAllWindows()
            print("WALKED", flush=True)
            return
        window.repaint()
        application.processEvents()
        if time.monotonic() - begun > HUNG_SECONDS:
            print(f"HUNG {place} {time.monotonic() - begun:.1f} s", flush=True)

    timer = QTimer()
    timer.timeout.connect(step)
    timer.start(60)
    return app.run(Path(path))


def look(odd: OddBook, base: Path, folder: Path) -> list[str]:
    """What went wrong with one odd book in processes of their own, and what was said."""
    folder.mkdir()
    path = folder / "odd.kehu"
    environment = os.environ | {
        "KEHUAPP_HOME": str(folder / "home"),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "*=false",
        "LANG": "en_US.UTF-8",
    }
    faults = []
    contact = make_odd(odd, base, path)
    lines = [[sys.executable, __file__, "--window", str(path), str(contact)]]
    for line in commands(path, contact, folder):
        lines.append([sys.executable, "-m", "kehuapp", *line])
    for line in lines:
        what = "window" if "--window" in line else line[5]
        make_odd(odd, base, path)
        begun = time.monotonic()
        try:
            ended = subprocess.run(
                line, env=environment, capture_output=True, text=True, timeout=_PROCESS_SECONDS,
                check=False, errors="replace",
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            faults.append(f"{what} HUNG")
            continue
        seconds = time.monotonic() - begun
        out = ended.stdout.splitlines() if what == "window" else []
        last = (ended.stderr.strip().splitlines() or [""])[-1][:110]
        for told in dict.fromkeys(out):
            if told.startswith(("TRACEBACK", "HUNG", "SAID", "TOLD")):
                faults.append(f"{what} {told}")
        if ended.returncode not in (0, 1, 2) or "Traceback" in ended.stderr:
            faults.append(f"{what} DIED {ended.returncode}: {last}")
        elif what == "window" and "WALKED" not in out and not any("SAID" in o for o in out):
            faults.append(f"{what} SILENT {ended.returncode}: {last}")
        elif what == "find" and last:
            faults.append(f"{what} said: {last}")
        if what != "window" and seconds > HUNG_SECONDS:
            faults.append(f"{what} HUNG {seconds:.1f} s")
    shutil.rmtree(folder)
    return faults


def main(words: list[str]) -> int:
    """Look at each odd book that has one of these words in its name; 1 when anything died."""
    chosen = [o for o in ODD_BOOKS if not words or any(word in o.name for word in words)]
    bad = 0
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(2) as runs:
        base = Path(name) / "base.kehu"
        make_base(base)
        jobs = [runs.submit(look, odd, base, Path(name) / str(at)) for at, odd in enumerate(chosen)]
        for odd, job in zip(chosen, jobs, strict=True):
            faults = job.result()
            is_bad = any(w in f for f in faults for w in ("DIED", "HUNG", "SILENT", "TRACEBACK"))
            bad += is_bad
            print(f"{'BAD' if is_bad else 'ok '} {odd.name}", flush=True)
            for fault in faults:
                print(f"      {fault}", flush=True)
    print(f"{len(chosen)} odd books, {bad} of them end a process, hang it or show a traceback")
    return int(bool(bad))


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    if sys.argv[1:2] == ["--window"]:
        sys.exit(show_window(sys.argv[2], int(sys.argv[3])))
    sys.exit(main(sys.argv[1:]))
