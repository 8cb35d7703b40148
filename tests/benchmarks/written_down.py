"""A large shop's book for benchmarks of what is written down, made once and kept for later runs.

100,000 customers, 1,000,000 contacts made, 500,000 sales by bare inserts; the search rows are made
by opening it. It lies in the folder of temporary files until its tables, or this, change.
"""

import hashlib
import os
import random
import shutil
import tempfile
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path

from kehuapp.kinds import INTERACTION_KINDS
from kehuapp.store.migrations import MIGRATIONS

CUSTOMERS, CONTACTS, SALES = 100_000, 1_000_000, 500_000
TODAY = date(2026, 11, 22)
_ITEMS = [f"第{n}號茶" for n in range(300)]
_SAID = ("問候近況", "送樣試喝", "來電加訂，指定週五前送到", "補送茶包", "一起吃午餐")
#: A tenth are key customers, three tenths regular, half prospects; a tenth came by an import.
_TIERS = ("key", *["regular"] * 3, *["prospect"] * 5, None)
_MAIN = ("uuid", "created_at", "updated_at")


def large_book(folder: Path, customers: int = CUSTOMERS) -> Path:
    """A copy of the book in a folder, which may be written into; a smaller one has a tenth of
    the customers' contacts and sales as well."""
    kept = _made(customers)
    target = folder / f"large-{customers}.kehu"
    if not target.exists():
        shutil.copyfile(kept, target)
    return target


@cache
def _made(customers: int) -> Path:
    how = "".join(MIGRATIONS) + Path(__file__).read_text(encoding="utf-8")
    tables = hashlib.sha256(how.encode()).hexdigest()[:12]
    kept = Path(tempfile.gettempdir()) / f"kehuapp-bench-{os.getuid()}-{customers}-{tables}.kehu"
    if not kept.exists():
        from kehuapp.book.opening import open_book

        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "made.kehu"
            _write(path, customers)
            open_book(path).close()  # makes the search rows
            shutil.move(path, kept)
    return kept


def _write(path: Path, customers: int) -> None:
    """The rows without what is derived of them."""
    from kehuapp.store.database import open_book

    chance = random.Random(18)
    book = open_book(path, create=True)
    kinds = tuple(INTERACTION_KINDS)

    def stamped(number: int, day: int) -> tuple[str, str, str, str]:
        at = f"{TODAY - timedelta(days=day)}T0{chance.randrange(10)}:00:00Z"
        return f"{number:032x}", at, at, at

    with book.writing("") as step:
        book.execute(
            "INSERT INTO setting (name, value) VALUES ('fixed_today', ?)", (TODAY.isoformat(),)
        )
        for number in range(5):
            book.execute(
                "INSERT INTO staff (uuid, created_at, updated_at, name, active, hourly_cost) "
                "VALUES (?, '', '', ?, 1, ?)",
                (f"s{number}", f"同事{number}", 20_000 + 500 * number),
            )
        contact_names, rows = _contact_rows(chance, customers)
        ids = step.bulk_insert("contact", contact_names, rows)
        columns = book.query("PRAGMA table_info(contact_search)")
        # Nothing but their key: made anew by whoever opens the book.
        empty = ("id" if c[1] == "contact_id" else "0" if "INT" in c[2] else "''" for c in columns)
        book.execute(f"INSERT INTO contact_search SELECT {', '.join(empty)} FROM contact")
        step.bulk_insert(
            "interaction",
            (*_MAIN, "at", "contact_id", "staff_id", "kind", "direction", "purpose", "minutes",
             "cost", "summary", "next_step", "tier_at"),
            [
                (*stamped(n, chance.randrange(1100)), chance.choice(ids), 1 + n % 5,
                 kinds[n % len(kinds)], "out", "sale", n % 90 if n % 4 else None,
                 100 * (n % 500) if n % 5 == 0 else None, _SAID[n % len(_SAID)], "", "regular")
                for n in range(customers * CONTACTS // CUSTOMERS)
            ],
        )  # fmt: skip
        step.bulk_insert(
            "sale",
            (*_MAIN, "on_date", "contact_id", "staff_id", "item", "quantity", "unit", "amount",
             "profit", "is_return", "note"),
            [
                (*stamped(n, 0)[:3], str(TODAY - timedelta(days=chance.randrange(1100))),
                 chance.choice(ids), 1 + n % 5, chance.choice(_ITEMS), 1.0 + n % 9, "斤",
                 10_000 + n % 90_000, 3_000 + n % 20_000, n % 40 == 0, "")
                for n in range(customers * SALES // CUSTOMERS)
            ],
        )  # fmt: skip
    book.close()


def _contact_rows(
    chance: random.Random, customers: int
) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
    from kehuapp.store import tables

    blank = {
        name: field.default() if callable(field.default) else field.default
        for name, field in tables.Contact._meta.fields.items()
        if name != "id" and field.default is not None
    }
    columns = tables.Contact._meta.fields
    names = tuple(columns[name].column_name for name in blank)
    families, given = "陳林黃張李王吳劉蔡楊", "志明淑惠家豪雅婷美玲俊傑"
    now = datetime(2026, 1, 1).isoformat() + "Z"
    rows = []
    for number in range(customers):
        name = chance.choice(families) + chance.choice(given) + chance.choice(given)
        own = {"uuid": f"c{number:031x}", "name": f"{name}{number}", "stage": "customer"}
        own |= {"created_at": now, "updated_at": now}
        tier = _TIERS[number % len(_TIERS)]
        rows.append((*((blank | own)[name] for name in blank), tier, 1 + number % 5))
    return (*names, "tier", "owner_id"), rows
