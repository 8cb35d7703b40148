"""Books with random sales, interactions and needs, of which the figures are reckoned twice."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from kehuapp.book.opening import open_book
from kehuapp.store import tables
from kehuapp.store.database import Book
from kehuapp.store.stamps import new_uuid, utc_now

UNTIL = date(2026, 11, 29)
#: Midnight is between the first two where the shop is.
HOURS = ("15:59:59", "16:00:00", "03:00:00")
TIERS = ("key", "regular", "prospect", None)
SOURCES = ("walk_in", "agent", "referral_chain", "")


def fill(book: Book, seed: int, people: int = 40) -> None:
    """Random people of every stage and tier, some in the trash, with years of random sales."""
    rng, now = Random(seed), utc_now()
    needed = [field for field in tables.Contact._meta.sorted_fields if not field.null]
    plain = {
        field.column_name: 0 if type(field).__name__ == "BooleanField" else ""
        for field in needed
        if field.name != "id"
    }
    with book.writing("Fill") as step:
        book.execute(
            "INSERT INTO staff (uuid, created_at, updated_at, name, active, hourly_cost) "
            "VALUES ('s', ?, ?, '小芳', 1, 18500)",
            (now, now),
        )
        staff = book.query("SELECT max(id) FROM staff")[0][0]
        contacts = step.bulk_insert(
            "contact",
            (*plain, "tier", "owner_id", "deleted_at"),
            [
                tuple(
                    {
                        **plain,
                        "uuid": new_uuid(),
                        "created_at": now,
                        "updated_at": now,
                        "kind": "person",
                        "name": f"客戶{number}" if number % 7 else "",
                        "company": f"公司{number}",
                        "stage": rng.choice(("customer", "customer", "prospect", "lost")),
                        "source": rng.choice(SOURCES),
                        "tier": rng.choice(TIERS),
                        "owner_id": staff if rng.random() < 0.5 else None,
                        "deleted_at": now if rng.random() < 0.1 else None,
                    }.values()
                )
                for number in range(people)
            ],
        )
        # A third of the books: all priced. Some days and amounts come again, so that equals occur.
        lacks = 0 if seed % 3 == 0 else 0.03
        sales = []
        for contact in contacts:
            for _ in range(rng.choice((0, 1, 3, 8, 20))):
                on = UNTIL - timedelta(days=rng.randrange(-20, 1100))
                amount = rng.choice((rng.randrange(1, 900_000), 12_000, 50))
                profit = None if rng.random() < lacks else rng.randrange(-9000, 90_000)
                gone = now if rng.random() < 0.05 else None
                is_return = rng.random() < 0.15
                if is_return and rng.random() < 0.5:
                    amount, profit = -amount, None if profit is None else -profit
                sales.append(
                    (new_uuid(), now, now, gone, contact, str(on), "茶", 1, "", amount, profit,
                     int(is_return), "")
                )  # fmt: skip
        step.bulk_insert(
            "sale",
            ("uuid", "created_at", "updated_at", "deleted_at", "contact_id", "on_date", "item",
             "quantity", "unit", "amount", "profit", "is_return", "note"),
            sales,
        )  # fmt: skip
        step.bulk_insert(
            "interaction",
            ("uuid", "created_at", "updated_at", "deleted_at", "contact_id", "staff_id", "at",
             "kind", "direction", "purpose", "minutes", "cost", "summary", "next_step", "tier_at",
             "occasion"),
            [
                (new_uuid(), now, now, now if rng.random() < 0.05 else None, rng.choice(contacts),
                 rng.choice((staff, None)),
                 f"{UNTIL - timedelta(days=rng.randrange(-2, 800))}T{rng.choice(HOURS)}Z",
                 rng.choice(("visit", "call", "message", "meal")), "out", "sale",
                 rng.choice((None, 5, 30, 95)), rng.choice((None, 0, 12_345)), "", "",
                 rng.choice(TIERS), "")
                for _ in range(people * 6)
            ],
        )  # fmt: skip
        step.bulk_insert(
            "need",
            ("uuid", "created_at", "updated_at", "contact_id", "item", "unit", "from_date",
             "to_date", "when_text", "certainty", "status", "closed_on", "note"),
            [
                (new_uuid(), now, now, rng.choice(contacts), "茶", "", "", "", "", "likely",
                 rng.choice(("open", "won", "gone")), "", "")
                for _ in range(people // 4)
            ],
        )  # fmt: skip


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Book]:
    book = open_book(tmp_path / "shop.kehu", create=True)
    yield book
    book.close()
