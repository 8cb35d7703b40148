"""What is written down of one customer by command: log, sale, need, task; cli opens the book."""

import argparse
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.kinds import INTERACTION_KINDS
from kehuapp.text.amounts import read_amount, read_quantity

Day = TypeVar("Day", date, datetime)


def add_commands(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """log, sale, need, task: what is written down of one customer."""
    log = add("log", QT_TRANSLATE_NOOP("CommandLine", "write down a contact made"))
    log.add_argument("--kind", required=True, choices=tuple(INTERACTION_KINDS))
    log.add_argument(
        "--at",
        metavar="ISO",
        help=QT_TRANSLATE_NOOP("CommandLine", "when (default: now; the shop's time)"),
    )
    log.add_argument("--direction", choices=("out", "in"), default="out")
    log.add_argument(
        "--purpose",
        choices=("relationship", "sale", "service", "greeting", "survey"),
        default="relationship",
    )
    log.add_argument("--minutes", type=int, choices=range(1441), metavar="N")
    log.add_argument("--cost", metavar="AMOUNT")
    log.add_argument("--satisfaction", type=int, choices=range(1, 6))
    log.add_argument("--text", default="")
    sold = add("sale", QT_TRANSLATE_NOOP("CommandLine", "write down a sale"))
    sold.add_argument("--item", required=True)
    sold.add_argument(
        "--amount",
        required=True,
        help=QT_TRANSLATE_NOOP("CommandLine", "a minus or brackets mean a return"),
    )
    sold.add_argument("--profit", metavar="AMOUNT")
    sold.add_argument(
        "--on", metavar="DAY", help=QT_TRANSLATE_NOOP("CommandLine", "default: today")
    )
    sold.add_argument("--return", dest="is_return", action="store_true")
    wanted = add("need", QT_TRANSLATE_NOOP("CommandLine", "write down what a customer will want"))
    wanted.add_argument("--item", required=True)
    wanted.add_argument("--from", dest="start", metavar="DAY", default="")
    wanted.add_argument("--to", metavar="DAY", default="")
    for goods in (sold, wanted):
        goods.add_argument("--quantity")
        goods.add_argument("--unit", default="")
    todo = add(
        "task", QT_TRANSLATE_NOOP("CommandLine", "write down what is to be done for a customer")
    )
    todo.add_argument("--text", required=True)
    todo.add_argument("--due", metavar="DAY", required=True)
    for entry in (log, sold, wanted, todo):
        entry.add_argument("contact", metavar="ID|NAME")
        entry.add_argument(
            "--staff",
            metavar="ID|NAME",
            help=QT_TRANSLATE_NOOP("CommandLine", "who did it, or is to do it"),
        )
        entry.add_argument("--json", action="store_true")


def log(wishes: argparse.Namespace, book: Any, contact: int) -> Changes:
    """Write down a contact made."""
    from kehuapp.book.activity.interactions import InteractionRow, create_interaction

    row = InteractionRow(
        contact_id=contact,
        staff_id=book.staff_id,
        at=_instant(book, wishes.at) if wishes.at else "",
        kind=wishes.kind,
        direction=wishes.direction,
        purpose=wishes.purpose,
        minutes=wishes.minutes,
        cost=None if wishes.cost is None else _number(read_amount, wishes.cost),
        satisfaction=wishes.satisfaction,
        summary=wishes.text.strip(),
    )
    return create_interaction(book, row)


def sale(wishes: argparse.Namespace, book: Any, contact: int) -> Changes:
    """Write down a sale; a minus, brackets or --return say that something came back."""
    from kehuapp.book.sales.sales import SaleRow, create_sale
    from kehuapp.book.settings import load_settings

    amount = _number(read_amount, wishes.amount)
    profit = None if wishes.profit is None else _number(read_amount, wishes.profit)
    quantity = 1.0 if wishes.quantity is None else _number(read_quantity, wishes.quantity)
    is_return = wishes.is_return or amount < 0 or quantity < 0
    if amount < 0 and profit is not None and profit < 0:
        profit = -profit  # both written as what is taken off; the sum takes it off by itself
    today = load_settings(book).today().isoformat()
    on = today if wishes.on is None else _day(wishes.on)
    if not "1950" <= on <= today:
        said = translate("CommandLine", "Taken as it stands, but is this the day? %1", on)
        print(said, file=sys.stderr)
    row = SaleRow(
        0, on, wishes.item, abs(quantity), wishes.unit, abs(amount), profit, is_return, "", ""
    )
    return create_sale(book, contact, row, book.staff_id)


def need(wishes: argparse.Namespace, book: Any, contact: int) -> Changes:
    """Write down what a customer will want."""
    from kehuapp.book.plans.needs import NeedRow, create_need

    quantity = None if wishes.quantity is None else _number(_read_more, wishes.quantity)
    start, end = (_day(text) if text else "" for text in (wishes.start, wishes.to))
    row = NeedRow(wishes.item, quantity, wishes.unit, start, end)
    return create_need(book, contact, row, book.staff_id)


def task(wishes: argparse.Namespace, book: Any, contact: int) -> Changes:
    """Write down what is to be done for a customer."""
    from kehuapp.book.plans.tasks import create_task

    return create_task(book, contact, wishes.text, _day(wishes.due), book.staff_id)


def _read_more(text: str) -> float:
    """A quantity that is wished for: nobody wishes for less than nothing."""
    quantity = read_quantity(text)
    if quantity < 0:
        raise ValueError(text)
    return quantity


def _number(read: Callable[[str], Any], text: str) -> Any:
    try:
        return read(text)
    except (ValueError, OverflowError, ArithmeticError):
        said = translate("CommandLine", "This is no number that can be meant: %1", text)
        raise Trouble(said) from None


def _in_a_book(day: Day) -> Day:
    """The same; ValueError for a year that a book takes for damage when it is opened."""
    if not 1000 <= day.year < 9000:
        raise ValueError(day)
    return day


def _day(text: str) -> str:
    try:
        return _in_a_book(date.fromisoformat(text)).isoformat()
    except ValueError:
        said = translate("CommandLine", "There is no such day (2026-11-30): %1", text)
        raise Trouble(said) from None


def _instant(book: Any, text: str) -> str:
    """ISO text as the stored instant; without a zone it is the shop's time."""
    from kehuapp.book.settings import load_settings
    from kehuapp.text.words import utc_instant

    try:
        moment = _in_a_book(datetime.fromisoformat(text))
        if moment.tzinfo is None:
            return utc_instant(moment, load_settings(book).zone)
        return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError):
        said = translate("CommandLine", "There is no such time (2026-11-30T14:00): %1", text)
        raise Trouble(said) from None


WRITE: dict[str, Callable[[argparse.Namespace, Any, int], Changes]] = {
    "log": log,
    "sale": sale,
    "need": need,
    "task": task,
}
