"""Searching: from a key to ids, beside a plain scan of the same text in memory; comments beside
the bare count of them in SQL; the orders of the list, one edit, loading and memory.

A line of keys gives the 95th percentile over many queries, each asked once as a person types them
and once on its own; the median of five such runs is shown.
"""

import gc
import itertools
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path

from kehuapp.book.contacts import contacts
from kehuapp.book.list.contact_list import SORTS, Orders, Place, ids_contacts
from kehuapp.book.opening import open_book
from kehuapp.book.search import search
from kehuapp.book.search.search_index import SearchIndex
from kehuapp.store.database import Book
from kehuapp.text.folding import fold

FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
SIZES = (2_000, 20_000, 100_000)
FAMILIES = "王李張劉陳楊黃趙吳周徐孫馬朱胡郭何高林羅鄭梁謝宋唐許韓馮鄧曹彭曾蕭田董潘袁蔡蔣余"
GIVEN = "明華芳偉娜敏靜麗強磊軍洋勇豔傑娟濤超秀霞平剛桂英玉蘭春梅建國志文宇浩子涵欣怡雨晨家豪淑惠"
TRADES = ("食堂", "餐飲", "茶行", "商行", "貿易有限公司", "便利店")
WORDS = (
    "喜歡清香型",
    "月底結帳",
    "對花生過敏",
    "週三公休",
    "介紹朋友來",
    "只收春茶",
    "送貨到後門",
    "常出差",
    "有兩個孩子",
)
#: As people type: by name, by sound, by numbers, by what they remember.
QUERIES = (
    "王小明", "陈志", "林", "淑惠", "zhangs", "zs", "wxm", "chenzhiming", "lin", "xiaoming", "czh",
    "ㄓㄙ", "ㄔㄣ", "張s", "0000", "13800", "54321", "0027", "88640000", "15400012345",
    "04-0000",
    "清香", "花生", "餐飲", "贸易", "example", "c123", "@example.com",
    "台北", "中山路12", "王 清香",
    "zhang 食堂",
    "春茶", "公休", "老客戶", "nobody", "zzz", "wangjiahao", "有限公司", "大安",
)  # fmt: skip
NUMBERS = itertools.count()


@cache
def book(n: int) -> Book:
    """An invented shop with two comments for everyone."""
    rng = random.Random(n)
    made = open_book(Path(FOLDER.name) / f"{n}.kehu", create=True)
    people, phones, mails, places, notes = [], [], [], [], []
    for i in range(1, n + 1):
        name = rng.choice(FAMILIES) + "".join(rng.choices(GIVEN, k=2))
        firm = "".join(rng.choices(GIVEN, k=2)) + rng.choice(TRADES) if rng.random() < 0.6 else ""
        people.append(
            (
                f"u{i}",
                "",
                "",
                "person",
                name,
                "",
                "",
                "",
                "",
                firm,
                "",
                "",
                rng.choice(WORDS),
                rng.choice(("key", "regular", None)),
                "customer",
                "大安",
                "",
                0,
                "",
                "",
            )
        )
        phones.append((i, "", f"04-{i // 10_000:04d}-{i % 10_000:04d}", f"+8864{i:08d}", ""))
        if rng.random() < 0.4:
            mails.append((i, "", f"c{i}@example.com"))
        if rng.random() < 0.5:
            places.append((i, "", f"台北市{rng.choice(('中山', '和平'))}路{i % 300}號", "106", ""))
        for _ in range(2):
            text = f"{rng.choice(WORDS)}，{rng.choice(WORDS)}。上次訂了 {rng.randrange(50)} 斤"
            notes.append((f"n{len(notes)}", "", "", i, "2026-01-01T00:00:00Z", "", text, 0))
    connection = made.engine.connection
    with made.writing("fill") as step:
        for table, names, rows in (
            (
                "contact",
                "uuid created_at updated_at kind name family_name given_name nickname "
                "salutation company department job_title remark tier stage area source "
                "do_not_contact best_time reading",
                people,
            ),
            ("phone", "contact_id label raw e164 ext", phones),
            ("email", "contact_id label address", mails),
            ("address", "contact_id label text postcode area", places),
            ("comment", "uuid created_at updated_at contact_id dated html text pinned", notes),
        ):
            connection.execute("DELETE FROM journal_now")
            columns = names.split()
            marks = ",".join("?" * len(columns))
            connection.executemany(
                f"INSERT INTO {table} ({','.join(columns)}) VALUES ({marks})", rows
            )
        search.rebuild(made, set(range(1, n + 1)), set(range(1, len(notes) + 1)))
        connection.execute("INSERT INTO journal_now VALUES (?)", (step.id,))
        connection.execute("INSERT INTO setting (name, value) VALUES ('bench', '1')")
    connection.execute("ANALYZE")
    return made


@cache
def index(n: int) -> SearchIndex:
    return SearchIndex(book(n))


@cache
def texts(n: int) -> list[str]:
    """The same texts as one string a customer."""
    return [
        "\n".join(row)
        for row in book(n).query(
            "SELECT names || name_key, digits, company, rest FROM contact_search"
        )
    ]


def keys() -> list[str]:
    """Every query as its keys come, each beginning once."""
    return list(dict.fromkeys(q[:size] for q in QUERIES for size in range(1, len(q) + 1)))


def slowest(ask: Callable[[str], object], queries: list[str]) -> float:
    """The 95th percentile in seconds."""
    times = []
    for query in queries:
        start = time.perf_counter()
        ask(query)
        times.append(time.perf_counter() - start)
    return statistics.quantiles(times, n=20)[-1]


class Percentile:
    """Work that the runner times and that is worth its 95th percentile, not its sum."""

    def __init__(self, ask: Callable[[str], object], queries: list[str]) -> None:
        self.ask, self.queries = ask, queries

    def __call__(self) -> float:
        return slowest(self.ask, self.queries)


def scan(n: int, query: str) -> list[int]:
    word = fold(query)
    return [i for i, text in enumerate(texts(n)) if word in text]


def fresh(n: int, query: str) -> list[int]:
    """An answer that knows nothing of the key before."""
    index(n)._last = None
    return index(n).find(query).among(everyone(n))


def among(n: int, query: str) -> list[int]:
    return index(n).find(query).ids


@cache
def everyone(n: int) -> list[int]:
    return ids_contacts(book(n), Place())


def edit(n: int) -> None:
    """The search rows of one customer and the index after them."""
    search.rebuild(book(n), {n // 2}, set())
    index(n).refresh([n // 2])


def moved(orders: Orders, n: int, sort: str) -> None:
    """Everyone's order after a customer was edited."""
    orders.refresh({n // 2})
    orders.everyone(sort)


def whole_edit(n: int) -> None:
    card = contacts.load_contact(book(n), n // 2)
    contacts.update_contact(
        book(n),
        contacts.ContactCard(card.id, card.uuid, name=f"王{next(NUMBERS)}", phones=card.phones),
    )


def count_comments(n: int) -> None:
    book(n).query("SELECT count(*) FROM comment_search WHERE length(text) > 100000")


def read_rows(n: int) -> None:
    book(n).query("SELECT contact_id, name_key, names, digits, company, rest FROM contact_search")


def benchmarks() -> Iterator[tuple]:
    for n in SIZES:
        plain = Percentile(partial(scan, n), list(QUERIES))
        yield (
            f"key to ids, p95 of {len(QUERIES)} queries",
            n,
            Percentile(partial(fresh, n), list(QUERIES)),
            plain,
        )
        typed = Percentile(partial(scan, n), keys())
        yield (
            f"key to ids, p95 of {len(keys())} keys typed",
            n,
            Percentile(partial(among, n), keys()),
            typed,
        )
        for word in ("冷泡", "zhangs", "54321"):
            yield (
                f"comments with {word}",
                2 * n,
                partial(search.ids_in_comments, book(n), word),
                partial(count_comments, n),
            )
        yield (
            "one customer's search rows, and the index",
            n,
            partial(edit, n),
            partial(contacts.load_contact, book(n), n // 2),
        )
        yield (
            "one edit, journal and commit in it",
            n,
            partial(whole_edit, n),
            partial(contacts.load_contact, book(n), n // 2),
        )
        yield "load the index", n, partial(SearchIndex, book(n)), partial(read_rows, n)
        plain_ids = partial(book(n).query, "SELECT id FROM contact")
        for sort in SORTS:
            yield (
                f"everyone's ids by {sort}, the first time",
                n,
                partial(ids_contacts, book(n), Place(), sort),
                plain_ids,
            )
            yield (
                f"everyone's ids by {sort}, one moved",
                n,
                partial(moved, Orders(book(n)), n, sort),
                plain_ids,
            )


def outcomes() -> Iterator[tuple]:
    """(name, n, seconds to load, MiB) of the index alone, by what its texts and lists take."""
    for n in SIZES:
        gc.collect()
        start = time.perf_counter()
        made = SearchIndex(book(n))
        yield "the search index", n, time.perf_counter() - start, round(size(made) / 2**20)


def size(made: SearchIndex) -> int:
    import sys

    blocks, heard = made._blocks, made._blocks.heard
    zones = [zone for name in blocks.__slots__ if isinstance(zone := getattr(blocks, name), list)]
    lists = [getattr(heard, name).values() for name in heard.__slots__]
    return sum(sum(map(sys.getsizeof, one)) for one in (*zones, *lists))
