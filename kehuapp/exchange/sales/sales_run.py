"""What a file of sales does to a book: a plan, then one transaction and one undo step; no reading.

Equal rows in one file are several sales. When they come again, as many as the book holds are
skipped; equal are they in all that the file tells, the colleague apart.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from heapq import merge
from operator import attrgetter
from typing import Any

from kehuapp.book.contacts.card import ContactCard, EmailRow, PhoneRow
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.book.settings import load_settings
from kehuapp.book.staff.staff import rows_staff
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.exchange.records import Failed
from kehuapp.exchange.sales import sale_columns as columns
from kehuapp.exchange.sales.sale_people import Match, People
from kehuapp.exchange.sales.sale_table import SaleTable
from kehuapp.exchange.sales.sales_read import Buyer, FoundSale, SalesRead, row_text
from kehuapp.exchange.tables.mappings import find_sales
from kehuapp.exchange.tables.packed import Packed
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.database import Book, Step
from kehuapp.store.ids import id_list
from kehuapp.store.stamps import new_uuid, utc_now
from kehuapp.text.amounts import amount_text
from kehuapp.text.folding import fold
from kehuapp.text.phones import normalise_phone, split_phones
from kehuapp.text.words import listed

#: What a person may answer about a buyer instead of a customer's id.
NEW, LEAVE_OUT = 0, -1
CREATE, SKIP, UNCLEAR, LEFT = range(4)
Progress = Callable[[int, int], None]
_PART = 1_000  # sales written together; between two parts one can cancel
_MOST_NAMED = 5
_COLUMNS = (
    *("uuid", "created_at", "updated_at", "contact_id", "staff_id", "on_date", "item"),
    *("quantity", "unit", "amount", "profit", "is_return", "note"),
)


class Cancelled(Trouble):
    """The person stopped the import; nothing was written."""


class _Made(list[dict[str, Any]]):
    """A list for the encoder that holds none of its rows: they are made when they are written."""

    def __init__(self, size: int, rows: Callable[[], Iterator[dict[str, Any]]]) -> None:
        super().__init__()
        self._size, self._rows = size, rows

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return self._rows()


@dataclass
class SalesPlan:
    """What becomes of each sale of a file: its state, and its customer (0: none, or a new one)."""

    read: SalesRead
    matches: list[Match]
    states: bytearray
    contacts: "array[int]"
    amount: int = 0
    profit: int | None = 0

    def count(self, state: int) -> int:
        """How many sales are in a state."""
        return self.states.count(state)


@dataclass
class SalesReport:
    """What an import did, or would do; found = created + skipped + unclear + failed."""

    plan: SalesPlan
    step: int | None = None
    warnings: list[str] = field(default_factory=list)
    became_customers: int = 0
    new_customers: int = 0

    @property
    def created(self) -> int:
        """Sales that are new."""
        return self.plan.count(CREATE)

    @property
    def skipped(self) -> int:
        """Sales that the book holds, totals, sales called off, those that a person left out."""
        return self.plan.count(SKIP) + self.plan.count(LEFT) + self.plan.read.passed_over

    @property
    def unclear(self) -> int:
        """Sales of whom is not known."""
        return self.plan.count(UNCLEAR)

    @property
    def failed(self) -> Packed[Failed]:
        """Rows that are no sale, and why."""
        return self.plan.read.failed

    def unclear_rows(self) -> Iterator[tuple[Failed, Match]]:
        """The rows of whom is not known, with their texts."""
        plan = self.plan
        for place, sale in enumerate(plan.read.sales):
            if plan.states[place] == UNCLEAR:
                match = plan.matches[sale.buyer]
                text = row_text(plan.read.table.cells_of_line(sale.line))
                yield Failed(sale.line, match.reason, text), match

    def to_json(self) -> dict[str, Any]:
        """The object that the command line prints; its long lists are made while it does."""
        plan, table = self.plan, self.plan.read.table
        return {
            "file": str(table.source.path),
            "encoding": table.encoding,
            "found": plan.read.found,
            "created": self.created,
            "skipped": self.skipped,
            "unclear": _Made(self.unclear, self._unclear_json),
            "failed": _Made(len(self.failed), self._failed_json),
            "amount": amount_text(plan.amount),
            "profit": None if plan.profit is None else amount_text(plan.profit),
            "warnings": self.warnings,
            "step": self.step,
        }

    def _unclear_json(self) -> Iterator[dict[str, Any]]:
        for row, match in self.unclear_rows():
            about = {"line": row.line, "text": row.text, "reason": row.reason}
            yield {**about, "candidates": [*match.candidates]}

    def _failed_json(self) -> Iterator[dict[str, Any]]:
        for row in self.failed:
            yield {"line": row.line, "reason": row.reason, "text": row.text}

    def rows_left(self) -> Iterator[Failed]:
        """The rows of which nothing came in, and why, in the order of the file."""
        unclear = (row for row, _match in self.unclear_rows())
        return merge(unclear, self.failed, key=attrgetter("line"))

    def sentence(self) -> str:
        """The outcome in one sentence."""
        return translate(
            "SalesImport",
            "%1: %2 rows, %3 new sales, %4 skipped, %5 unclear, %6 failed.",
            self.plan.read.table.source.name,
            self.plan.read.found,
            self.created,
            self.skipped,
            self.unclear,
            len(self.failed),
        )


def find_columns(book: Book, table: SaleTable) -> tuple[tuple[str, ...], str] | None:
    """The columns and the order of days that a person told for a file with these heads."""
    found = find_sales(book, table.headers)
    if found is None:
        return None
    return tuple(t if t in columns.TARGETS else columns.UNREAD for t in found[0]), found[1]


def build_plan(
    book: Book, read: SalesRead, answers: Mapping[Buyer, int] | None = None
) -> SalesPlan:
    """Whose the sales are, and which of them the book holds; writes nothing.

    `answers` are what a person said about buyers: a customer's id, NEW or LEAVE_OUT.
    """
    people = People(book, read.region)
    answers = answers or {}
    matches: list[Match] = []
    told: list[int | None] = []
    for buyer in read.buyers:
        answer = answers.get(buyer)
        if answer is not None and answer > 0 and not people.holds(answer):
            answer = None  # gone meanwhile: asked again
        told.append(answer)
        matches.append(Match(answer) if answer else people.match(buyer))
    size = len(read.sales)
    plan = SalesPlan(read, matches, bytearray(size), array("q", bytes(8 * size)))
    key_of = _key_maker(read.said)
    keys = array("q", bytes(8 * size))
    first, last = "9999", ""
    for place, sale in enumerate(read.sales):
        contact = matches[sale.buyer].contact
        if told[sale.buyer] == LEAVE_OUT:
            plan.states[place] = LEFT
        elif told[sale.buyer] == NEW:
            pass
        elif contact is None:
            plan.states[place] = UNCLEAR
        else:
            plan.contacts[place] = contact
            keys[place] = key_of(contact, sale)
            first, last = min(first, sale.on), max(last, sale.on)
    held = _held(book, key_of, set(keys), first, last)
    for place, sale in enumerate(read.sales):
        if plan.states[place] != CREATE:
            continue
        key = keys[place]
        if plan.contacts[place] and held.get(key):
            held[key] -= 1
            plan.states[place] = SKIP
            continue
        sign = -1 if sale.is_return else 1
        plan.amount += sign * sale.amount
        if plan.profit is not None:
            plan.profit = None if sale.profit is None else plan.profit + sign * sale.profit
    return plan


def names_of(book: Book, contacts: Iterable[int]) -> dict[int, str]:
    """What customers are called in a list, with their company."""
    wanted = sorted(contacts)
    found: dict[int, str] = {}
    for start in range(0, len(wanted), _PART):
        for contact, name, company in book.query(
            "SELECT id, name, company FROM contact "
            f"WHERE id IN {id_list(wanted[start : start + _PART])}"
        ):
            found[contact] = " · ".join(filter(None, (name, company)))
    return found


def _key_maker(said: frozenset[str]) -> Callable[[int, FoundSale], int]:
    """A hash of all that the file tells of a sale."""
    has_item, has_profit = columns.ITEM in said, columns.PROFIT in said
    has_quantity, has_unit = columns.QUANTITY in said, columns.UNIT in said
    has_note = columns.NOTE in said

    def key(contact: int, sale: FoundSale) -> int:
        return hash(
            (
                contact,
                sale.on,
                sale.amount,
                bool(sale.is_return),
                sale.item if has_item else None,
                sale.quantity if has_quantity else None,
                sale.unit if has_unit or (has_quantity and sale.unit) else None,
                sale.profit if has_profit else None,
                sale.note if has_note else None,
            )
        )

    return key


def _held(
    book: Book,
    key_of: Callable[[int, FoundSale], int],
    wanted: set[int],
    first: str,
    last: str,
) -> dict[int, int]:
    """How many of each wanted sale the book holds."""
    held: dict[int, int] = {}
    for contact, *values in book.each(
        "SELECT contact_id, on_date, item, quantity, unit, amount, profit, is_return, note "
        "FROM sale WHERE deleted_at IS NULL AND on_date BETWEEN ? AND ?",
        (first, last),
    ):
        on, item, quantity, unit, amount, profit, is_return, note = values
        sale = FoundSale(0, 0, on, item, quantity, unit, amount, profit, is_return, "", note)
        key = key_of(contact, sale)
        if key in wanted:
            held[key] = held.get(key, 0) + 1
    return held


def build_report(book: Book, plan: SalesPlan) -> SalesReport:
    """What the plan would do, before or without doing it."""
    report = SalesReport(plan, warnings=[*plan.read.warnings])
    unknown = plan_colleagues(book, plan)[1]
    if unknown:
        report.warnings.append(
            translate(
                "SalesImport",
                "Not among the colleagues, so left empty: %1",
                listed([*unknown[:_MOST_NAMED], *["…"][: len(unknown) > _MOST_NAMED]]),
            )
        )
    return report


def plan_colleagues(book: Book, plan: SalesPlan) -> tuple[dict[str, int], list[str]]:
    """The colleagues of the book by their folded names, and the names that are nobody's."""
    ids = {fold(row.name): row.id for row in reversed(rows_staff(book))}
    if columns.STAFF not in plan.read.said:
        return ids, []
    named = dict.fromkeys(
        sale.staff
        for place, sale in enumerate(plan.read.sales)
        if sale.staff and plan.states[place] == CREATE
    )
    return ids, [name for name in named if fold(name) not in ids]


def apply(
    book: Book,
    read: SalesRead,
    answers: Mapping[Buyer, int] | None = None,
    seller: int | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Changes, SalesReport]:
    """Write the sales; raises Cancelled, or Trouble, with the book as it was.

    Whose they are is looked up again under the lock: the book may be another since it was shown.
    `seller` is who made the sales of a file that does not tell.
    """
    label = QT_TRANSLATE_NOOP("Step", "Import of sales from %1")
    name = read.table.source.name
    with book.writing(label, name) as step:
        plan = build_plan(book, read, answers)
        report = build_report(book, plan)
        run = _Run(book, step, report, seller, progress, cancelled)
        run.make_customers()
        run.write()
        run.turn_prospects()
    report.step = step.id
    told = step_done(label, name)
    changes = Changes(
        contacts=frozenset(run.bought), label=told, step=step.id, everything=step.id is not None
    )
    return changes, report


class _Run:
    """One import while its transaction is open."""

    def __init__(
        self,
        book: Book,
        step: Step,
        report: SalesReport,
        seller: int | None,
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self.book, self.step, self.report, self.plan = book, step, report, report.plan
        self.seller, self.progress, self.cancelled = seller, progress, cancelled
        self.made: dict[int, int] = {}  # place among the buyers → a new customer
        self.bought: set[int] = set()  # by a sale that is no return

    def make_customers(self) -> None:
        """Those that a person said are new, and that have a sale here."""
        plan = self.plan
        wanted = {
            sale.buyer
            for place, sale in enumerate(plan.read.sales)
            if plan.states[place] == CREATE and not plan.contacts[place]
        }
        region = load_settings(self.book).region
        for place in sorted(wanted):
            card = _card_of(plan.read.buyers[place], region)
            self.made[place] = next(iter(create_contact(self.book, card).contacts))
        self.report.new_customers = len(wanted)

    def write(self) -> None:
        """All new sales, a thousand at a time."""
        plan, now = self.plan, utc_now()
        ids, _unknown = plan_colleagues(self.book, plan)
        has_staff = columns.STAFF in plan.read.said
        part: list[tuple[Any, ...]] = []
        staff_of: dict[str, int | None] = {"": None}
        for place, sale in enumerate(plan.read.sales):
            if plan.states[place] != CREATE:
                continue
            contact = plan.contacts[place] or self.made[sale.buyer]
            if not sale.is_return:
                self.bought.add(contact)
            if sale.staff not in staff_of:
                staff_of[sale.staff] = ids.get(fold(sale.staff))
            staff = staff_of[sale.staff] if has_staff else self.seller
            about = (new_uuid(), now, now, contact, staff)
            part.append((*about, *sale[2:9], sale.note))
            if len(part) == _PART:
                self._go_on(place)
                self.step.bulk_insert("sale", _COLUMNS, part)
                part = []
        self._go_on(len(plan.states))
        self.step.bulk_insert("sale", _COLUMNS, part)

    def _go_on(self, done: int) -> None:
        if self.cancelled is not None and self.cancelled():
            raise Cancelled(
                translate("SalesImport", "The import was stopped; nothing was changed.")
            )
        if self.progress is not None:
            self.progress(done, len(self.plan.states))

    def turn_prospects(self) -> None:
        """With the first sale a prospect is a customer; the tier stays."""
        found = self.book.query(
            "SELECT id FROM contact WHERE stage = 'prospect' AND deleted_at IS NULL"
        )
        turned = [row[0] for row in found if row[0] in self.bought]
        new = {*self.made.values()}  # said by themselves
        for start in range(0, len(turned), _PART):
            tables.Contact.update(stage="customer", updated_at=utc_now()).where(
                tables.Contact.id.in_(turned[start : start + _PART])
            ).execute()
        self.report.became_customers = len([one for one in turned if one not in new])
        said = []
        if self.made:
            said.append(translate("SalesImport", "%n new customer(s) added.", n=len(self.made)))
        if self.report.became_customers:
            said.append(
                translate(
                    "SalesImport",
                    "%n who had not bought before are customers now.",
                    n=self.report.became_customers,
                )
            )
        self.report.warnings[:0] = said  # what came of it, before what was odd in the file


def _card_of(buyer: Buyer, region: str) -> ContactCard:
    """A new customer with what the file tells."""
    phones = tuple(
        PhoneRow("", found.raw, found.e164, found.ext)
        for line in buyer.phone.split("\n")
        for raw in split_phones(line, region)
        if raw.strip()
        for found in [normalise_phone(raw.strip(), region)]
    )
    emails = tuple(EmailRow("", one.strip()) for one in buyer.email.split("\n") if one.strip())
    return ContactCard(
        name=buyer.name or ("" if buyer.company else buyer.title),
        company=buyer.company,
        phones=phones,
        emails=emails,
    )
