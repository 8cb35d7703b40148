"""What is said of the orders of the coming weeks: quantities, weeks, why; nothing is counted."""

from collections.abc import Sequence
from datetime import date

from kehuapp.book.review.orders_ahead import Wanted
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.review.ahead import (
    DAYS_OF_RHYTHM,
    OVERDUE,
    UNDATED,
    Ahead,
    Cell,
    ItemRhythm,
    Order,
)
from kehuapp.text import words

_KINDS = {
    "likely": QT_TRANSLATE_NOOP("OrdersAhead", "Need, likely"),
    "maybe": QT_TRANSLATE_NOOP("OrdersAhead", "Need, maybe"),
    "rhythm": QT_TRANSLATE_NOOP("OrdersAhead", "From the rhythm"),
}


def kind(code: str) -> str:
    """Where it is known from."""
    return translate("OrdersAhead", _KINDS[code])


def item(name: str, unit: str) -> str:
    """An item and its unit."""
    return words.with_aside(name, unit)


def week(slot: int, begins: Sequence[date]) -> str:
    """A week by its first day, or what stands beside the weeks."""
    if slot == OVERDUE:
        return translate("OrdersAhead", "Overdue")
    if slot == UNDATED:
        return translate("OrdersAhead", "No day")
    return words.plain_day(None, begins[slot].month, begins[slot].day)


def week_in_full(slot: int, begins: Sequence[date]) -> str:
    """The same where it stands alone."""
    said = week(slot, begins)
    return said if slot in (OVERDUE, UNDATED) else translate("OrdersAhead", "Week of %1", said)


def quantity(cell: Cell | None) -> str:
    """A sum; a mark for each order of which nobody wrote how much."""
    if cell is None:
        return ""
    known = words.number(cell.quantity) if cell.quantity else ""
    unknown = f"{cell.unknown}?" if cell.unknown else ""
    return " + ".join(filter(None, (known, unknown))) or "0"


def quantity_in_full(cell: Cell | None, unit: str) -> str:
    """A sum, of how many customers, and how often nobody wrote how much."""
    if cell is None:
        return ""
    said = []
    if cell.quantity:
        said.append(words.sold_count(cell.quantity, unit))
    said.append(translate("OrdersAhead", "%n customer(s)", n=len(cell.contacts)))
    if cell.unknown:
        said.append(translate("OrdersAhead", "%n without a quantity", n=cell.unknown))
    return " · ".join(said)


def plain_quantity(cell: Cell | None) -> str:
    """A sum as a bare number, "" where none is known."""
    return words.number(cell.quantity).replace(",", "") if cell and cell.quantity else ""


def how_much(order: Order) -> str:
    """What one customer may take."""
    return "" if order.quantity is None else words.sold_count(order.quantity, order.unit)


def when(order: Order, today: date) -> str:
    """The day of an order, or the days of a need."""
    if order.day is None:
        return translate("OrdersAhead", "No day")
    first, until = (
        date.fromordinal(one).isoformat() for one in (order.day, order.until or order.day)
    )
    return words.days_from_to(first, max(first, until), today)


def why(order: Order, today: date) -> str:
    """Where it is known from, of a guess the rhythm."""
    if order.rhythm is None:
        return kind(order.kind)
    return rhythm(order.rhythm, today)


def rhythm(one: ItemRhythm, today: date) -> str:
    """How somebody buys an item."""
    last = words.short_day(date.fromordinal(one.last), today)
    taken = words.sold_count(round(one.quantity, 2), one.unit)
    days = round(one.gap, 1)
    return translate("OrdersAhead", "%2 every %1 days, last on %3", words.number(days), taken, last)


def sentence(wanted: Wanted, found: Ahead, weeks: int) -> str:
    """How much is known and how much reckoned, which is never one number."""
    if not wanted.is_whole:
        return translate(
            "OrdersAhead",
            "Next %1 weeks: %2 wanted by customers; how often they buy is still being read…",
            weeks,
            f"{len(found.orders):,}",
        )
    if not found.orders:
        return translate(
            "OrdersAhead",
            "Nothing is expected: no open needs, and nobody who bought an item on three days.",
        )
    needs = sum(one.kind != "rhythm" for one in found.orders)
    guesses = len(found.orders) - needs
    return translate(
        "OrdersAhead",
        "Next %1 weeks: %2 wanted by customers, %3 guessed from how often they buy; %4 items",
        weeks,
        f"{needs:,}",
        f"{guesses:,}",
        f"{len({one.item for one in found.orders}):,}",
    )


def left_out(found: Ahead) -> str:
    """What is not in the table, in sentences."""
    said = []
    if found.replaced:
        said.append(translate("OrdersAhead", "%n guess(es) gave way to needs.", n=found.replaced))
    if found.later:
        said.append(translate("OrdersAhead", "%n need(s) begin later.", n=found.later))
    if found.asleep:
        said.append(
            translate(
                "OrdersAhead",
                "%n usual order(s) stopped long ago: not guessed.",
                n=len(found.asleep),
            )
        )
    return " ".join(said)


def how() -> str:
    """How it is counted."""
    return "\n\n".join(
        (
            translate(
                "OrdersAhead",
                "Needs are the open ones of the book, the likely and the possible ones apart. A "
                "need stands in the week in which it begins (the week of today if it has begun); "
                "under Overdue when its days are over.",
            ),
            translate(
                "OrdersAhead",
                "Rhythm: who bought an item in a unit on at least %1 days of the last two years is "
                "expected again after the median number of days between them, each time with the "
                "median quantity of such a day. Who is late stands under Overdue and is expected "
                "again counted from today. Whose last purchase is more than 2.5 times as long ago "
                "is not guessed.",
                DAYS_OF_RHYTHM,
            ),
            translate(
                "OrdersAhead",
                "Each open need takes the place of the nearest guess of the same customer and "
                "item, if that is no further away than one rhythm: nothing is counted twice.",
            ),
            translate(
                "OrdersAhead",
                "The total is that of the line, with what is overdue or has no day. Different "
                "units are never added up. ? is an order without a quantity. Customers in the "
                "trash and lost ones do not count; a return is no purchase.",
            ),
        )
    )
