"""The work of a shop that is done again and again until something breaks it; nothing breaks here.

The same seed does the same to the same book, ids, times and identities included: two books after
the same work are equal row by row.
"""

import hashlib
import io
import os
import random
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PIL import Image

from kehuapp.book import sample_shop, settings
from kehuapp.book.checking.check import check_book
from kehuapp.book.comments import comments
from kehuapp.book.contacts import bulk, contacts
from kehuapp.book.contacts.contacts import ContactCard, load_contact
from kehuapp.book.duplicates import merging
from kehuapp.book.groups import groups
from kehuapp.book.opening import open_book
from kehuapp.book.sales import sales
from kehuapp.book.trash.erasing import erase_customer
from kehuapp.book.visits import photos, results, sheets, visits
from kehuapp.exchange.importing.import_plan import build_plan
from kehuapp.exchange.importing.import_run import apply
from kehuapp.exchange.read import read_file
from kehuapp.store import drafts, journal, locking, stamps
from kehuapp.store.backups.copies import DAILY, find_copies, folder_of
from kehuapp.store.backups.keeping import bring_to_second, keep_copy
from kehuapp.store.backups.making import back_up
from kehuapp.store.backups.memory import remember
from kehuapp.store.backups.restoring import restore
from kehuapp.store.backups.sweeping import last_kept
from kehuapp.store.database import Book
from kehuapp.store.keeping import thinning
from kehuapp.store.pictures import add_picture
from kehuapp.store.schema import JOURNALED

PASSWORD = "six letters"
ZONE = "Asia/Taipei"
NAME = "茶行.kehu"
OLD_BOOKS = Path(__file__).resolve().parents[1] / "old_books"
_FIRST_DAY = datetime(2026, 11, 20, tzinfo=UTC)


class Clock:
    """Goes on by a second at each look; `jumps` are days by which it is wrong, one after another:
    it is set between two pieces of work."""

    def __init__(self, jumps: Sequence[int] = ()) -> None:
        self.time = _FIRST_DAY
        self.jumps = [*jumps]

    def now(self, _zone: object = None) -> datetime:
        """In UTC."""
        self.time += timedelta(seconds=1)
        return self.time

    def of_shop(self, zone: tzinfo) -> datetime:
        """On the wall."""
        return self.time.astimezone(zone)

    def set_wrong(self) -> None:
        """Be set to another day, when there is one left."""
        if self.jumps:
            self.time += timedelta(days=self.jumps.pop(0))


class Shop:
    """A book in a folder of its own; `say` is told each time that a verb has returned."""

    def __init__(
        self, folder: Path, seed: int, say: Callable[["Shop"], None], clock: Clock | None = None
    ) -> None:
        self.folder = folder
        self.path = folder / "desk" / NAME
        self.random = random.Random(seed)
        self.say = say
        self.clock = clock or Clock()
        self.step: int | None = None
        self._book: Book | None = None
        os.environ["KEHUAPP_HOME"] = str(folder / "home")
        stamps.datetime = self.clock  # type: ignore[misc,assignment]
        settings.datetime = SimpleNamespace(  # type: ignore[misc,assignment]
            now=self.clock.of_shop, combine=datetime.combine
        )
        numbers = random.Random(seed + 1)
        stamps.os = SimpleNamespace(urandom=numbers.randbytes)  # type: ignore[assignment]

    @property
    def book(self) -> Book:
        """Open; opened when it is first asked for."""
        if self._book is None:
            if locking.is_locked(self.path):
                locking.unlock(self.path, PASSWORD)
            self._book = open_book(self.path, find_desk=lambda: "this desk")
        return self._book

    def close(self) -> None:
        """Let others replace the file."""
        if self._book is not None:
            self._book.close()
            self._book = None

    def said(self, step: int | None = None) -> None:
        """What was done last is saved; `step` takes it back."""
        self.step = step
        self.say(self)

    def live(self, count: int) -> list[int]:
        """Some customers who are not in the trash."""
        ids = [r[0] for r in self.book.query("SELECT id FROM contact WHERE deleted_at IS NULL")]
        return self.random.sample(ids, min(count, len(ids)))

    def one(self) -> int:
        """One of them."""
        return self.live(1)[0]

    def picture(self) -> bytes:
        """A picture that nobody has yet."""
        out = io.BytesIO()
        noise = self.random.randbytes(3 * 60 * 40)
        Image.frombytes("RGB", (60, 40), noise).save(out, "PNG")
        return out.getvalue()


Work = Callable[[Shop], None]


def import_file(shop: Shop) -> None:
    """Made-up people from a table, some of whom are there already."""
    file = shop.folder / f"import-{shop.random.randrange(10**6)}.csv"
    lines = ["Name,Phone,Company,Notes"]
    for number in range(shop.random.randrange(5, 120)):
        name = "".join(shop.random.choices("陳林黃張李王吳劉蔡楊志明美玲家豪淑芬", k=3))
        phone = f"04-0000-{shop.random.randrange(9999):04}"
        lines.append(f"{name},{phone},茶行{number % 9},{'春茶' * shop.random.randrange(40)}")
    try:
        file.write_text("\n".join(lines), encoding="utf-8")
    except OSError:  # the limit is too low for the file that is to be read
        return
    changes, _report = apply(shop.book, build_plan(shop.book, read_file(file, "TW")))
    shop.said(changes.step)


def edit(shop: Shop) -> None:
    """A customer's card."""
    card = load_contact(shop.book, shop.one())
    remark = "".join(shop.random.choices("茶酒花果山水", k=shop.random.choice((5, 900))))
    shop.said(contacts.update_contact(shop.book, replace(card, remark=remark)).step)


def comment_with_picture(shop: Shop) -> None:
    """Written, then written again."""
    contact = shop.one()
    sha256 = add_picture(shop.book, shop.picture())
    html = f'<p>春茶</p><p><img src="kehu:picture/{sha256}"></p>'
    made = comments.create_comment(shop.book, contact, html)
    shop.said(made.step)
    said = f"{html}<p>{'冬茶' * shop.random.randrange(200)}。</p>"
    shop.said(comments.update_comment(shop.book, min(made.comments), said).step)


def merge(shop: Shop) -> None:
    """Some customers become one."""
    keep, *others = shop.live(shop.random.choice((2, 2, 4)))
    shop.said(merging.merge_contacts(shop.book, keep, others).step)


def sell(shop: Shop) -> None:
    """A sale, written down."""
    amount = shop.random.randrange(100, 999_900)
    row = sales.SaleRow(0, "2026-11-01", "春茶", 2, "斤", amount, None, False, "", "")
    shop.said(sales.create_sale(shop.book, shop.one(), row).step)


def visit(shop: Shop) -> None:
    """Planned, typed back from its sheet, with a photo."""
    contact = shop.one()
    day = visits.Visit(contact_id=contact, starts_at="2026-11-12T10:00")
    shop.said(visits.create_visit(shop.book, day).step)
    [(number,)] = shop.book.query("SELECT max(id) FROM trip_stop")
    sheet = sheets.load_sheet(shop.book, number)
    typed = sheet.typed._replace(
        summary="好", need_item="茶", promise="目錄", next_on="2027-01-05", next_is_visit=True
    )
    shop.said(results.type_back(shop.book, sheet, typed).step)
    shop.said(photos.add_photos(shop.book, number, [shop.picture()]).step)


def change_many(shop: Shop) -> None:
    """An area, a group and the trash, for many at once."""
    shop.said(bulk.set_area(shop.book, shop.live(20), shop.random.choice("東南西北")).step)
    shop.said(groups.create_group_of(shop.book, f"茶會 {shop.random.random()}", shop.live(9)).step)
    shop.said(contacts.delete_contacts(shop.book, shop.live(3)).step)


def undo_and_redo(shop: Shop) -> None:
    """The last steps."""
    for _ in range(shop.random.randrange(1, 4)):
        found = journal.find_undoable(shop.book)
        if found is not None:
            journal.undo(shop.book, found.id)
            shop.said()
    found = journal.find_redoable(shop.book)
    if found is not None:
        journal.redo(shop.book, found.id)
        shop.said(found.id)


def keep_copies(shop: Shop) -> None:
    """A copy by itself, brought to the second place, and one by hand."""
    keep_copy(shop.book, DAILY, ZONE)
    shop.said()
    second = shop.folder / "stick"
    second.mkdir(exist_ok=True)
    remember(shop.book.file, second=str(second))
    bring_to_second(shop.book, ZONE)
    shop.said()
    back_up(shop.book, shop.folder / "by hand.kehu", last_kept(shop.book))
    shop.said()


def forget(shop: Shop) -> None:
    """What old steps changed, in small bites."""
    thinning._AT_LEAST = 2
    thinning._FIRST = thinning._LEAST = 5
    thinning.thin(shop.book, 0, shop.clock.now() + timedelta(days=30))
    shop.said()


def put_back(shop: Shop) -> None:
    """A copy in the place of the book; what was there is kept."""
    copies = find_copies(
        shop.book.file, shop.book.number, [folder_of(shop.book.file, shop.book.number)]
    )
    if not copies:
        return
    shop.close()
    restore(shop.path, shop.random.choice(copies).path)
    shop.book  # noqa: B018 - it is opened
    shop.said()


def change_password(shop: Shop) -> None:
    """Given, then taken away again."""
    shop.close()
    for password in (PASSWORD, ""):
        if not locking.has_password(shop.path) or not password:
            locking.set_password(shop.path, password)
            shop.book  # noqa: B018 - it is opened
            shop.said()
            shop.close()


def erase(shop: Shop) -> None:
    """A customer, for good."""
    erase_customer(shop.book, shop.one())
    shop.said()


def type_something(shop: Shop) -> None:
    """A comment about everybody, not saved yet."""
    rows = shop.book.query("SELECT id, uuid FROM contact WHERE deleted_at IS NULL ORDER BY id")
    typed = [drafts.Draft(contact, uuid, None, f"<p>{contact}</p>") for contact, uuid in rows]
    drafts.write_drafts(shop.book, typed)
    shop.said()


def open_again(shop: Shop) -> None:
    """Closed and opened."""
    shop.close()
    shop.book  # noqa: B018 - it is opened
    shop.said()


WORKS: dict[str, Work] = {
    "open": open_again,
    "import": import_file,
    "edit": edit,
    "comment": comment_with_picture,
    "merge": merge,
    "sale": sell,
    "visit": visit,
    "many": change_many,
    "undo": undo_and_redo,
    "copies": keep_copies,
    "forget": forget,
    "restore": put_back,
    "password": change_password,
    "erase": erase,
}
#: What is done first, so that there is more to lose.
BEFORE: dict[str, Work] = {"type": type_something}


def plan(seed: int, target: str) -> list[str]:
    """What is done in a run that looks at one piece of work; its last ones are that piece."""
    before = random.Random(seed).choices(["edit", "comment", "sale", "many", "import"], k=2)
    return {
        "migrate": [],
        "restore": ["edit", "copies", *before],
        "forget": ["many", "comment", *before],
        "undo": [*before, "merge"],
        "password": [*before[:1], "type"],
        "erase": [*before, "type"],
    }.get(target, before) + [target] * (target != "migrate")


def make_base(folder: Path) -> None:
    """The customers of the sample shop, closed: each run begins with a copy of it. Its day is the
    clock's."""
    Shop(folder, 10**9, lambda _shop: None)  # a seed that no run has
    book = open_book(folder / NAME, create=True)
    sample_shop.fill(book)
    ordinary = replace(settings.load_settings(book), sample=False, fixed_today="")
    settings.update_settings(book, ordinary)
    if not check_book(book).ok:
        raise RuntimeError("the sample shop is not sound")
    book.close()


def lay_out(base: Path, folder: Path, seed: int, target: str) -> None:
    """The files with which a run begins."""
    (folder / "desk").mkdir(parents=True)
    old = sorted(OLD_BOOKS.glob("v*.kehu"))
    source = old[seed % len(old)] if target == "migrate" else base / NAME
    shutil.copyfile(source, folder / "desk" / NAME)


def do(shop: Shop, names: Sequence[str], before: Callable[[Shop, str], None]) -> None:
    """Open the book, say so, and do the work; `before` each piece somebody is told."""
    before(shop, "migrate")
    shop.book  # noqa: B018 - it is opened
    shop.said()
    for name in names:
        shop.clock.set_wrong()
        before(shop, name)
        (WORKS | BEFORE)[name](shop)
    shop.close()


def digest(book: Book) -> str:
    """All that a step can take back, row by row; what is derived of it is checked otherwise."""
    found = hashlib.sha256()
    for table in JOURNALED:
        name = table._meta.table_name
        where = "WHERE name <> 'copied'" if name == "setting" else ""
        found.update(name.encode())
        for row in book.query(f"SELECT * FROM {name} {where} ORDER BY id"):
            found.update(repr(row).encode())
    return found.hexdigest()


def shown_pictures(book: Book) -> list[tuple[Any, ...]]:
    """Pictures that something shows: what each is called, and its bytes."""
    return book.query(
        "SELECT s.sha256, p.data FROM (SELECT sha256 FROM comment_picture UNION SELECT sha256 "
        "FROM visit_photo UNION SELECT photo FROM contact WHERE photo IS NOT NULL) AS s "
        "LEFT JOIN picture AS p ON p.sha256 = s.sha256"
    )


def new_customer(book: Book) -> None:
    """The first thing that somebody writes after all went wrong."""
    contacts.create_contact(book, ContactCard(name="林先生"))
