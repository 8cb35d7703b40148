"""What is typed in the row of a slip, and what it comes to; fields and colours are elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

from kehuapp.book.sales.days import Slip
from kehuapp.book.sales.items import ItemRow
from kehuapp.book.sales.sales import SaleRow
from kehuapp.i18n import translate
from kehuapp.rules.sales_figures import signed
from kehuapp.rules.slips import (
    Last,
    amount_of,
    exact,
    price_of,
    price_text,
    profit_of,
)
from kehuapp.text.amounts import (
    MOST_MONEY,
    counted_text,
    money_text,
    read_amount,
    read_counted,
    read_profit,
    read_unit_price,
)
from kehuapp.text.folding import fold

FIELDS = ("customer", "item", "quantity", "price", "amount", "profit", "note")


@dataclass(frozen=True, slots=True)
class SlipText:
    """The row as it is typed. `contact` is who was chosen for what `customer` says; with `is_new`
    it is the name of somebody who is not in the book. `sale` is the one that is changed."""

    customer: str = ""
    item: str = ""
    quantity: str = ""
    price: str = ""
    amount: str = ""
    profit: str = ""
    note: str = ""
    contact: int | None = None
    tier: str | None = None
    is_new: bool = False
    sale: int | None = None

    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return not any(getattr(self, name).strip() for name in FIELDS)


@dataclass(frozen=True, slots=True)
class Figures:
    """What the cells come to, money without a sign; None is not known. `wrong` is (field, what to
    say) of the first cell that cannot be read."""

    quantity: Decimal = Decimal(1)
    unit: str = ""
    is_return: bool = False
    price: Fraction | None = None
    amount: int | None = None
    profit: int | None = None
    wrong: tuple[str, str] | None = None


def unit_of(quantity: str) -> str:
    """The unit behind a typed quantity; "" for none."""
    try:
        return read_counted(quantity).unit
    except (ValueError, OverflowError):
        return ""


def last_of(row: ItemRow) -> Last:
    """What a slip takes over from how an item was sold last."""
    return Last(exact(row.quantity), row.unit, row.amount, row.profit)


def text_of(slip: Slip) -> SlipText:
    """A slip as it would be typed: what else it says follows from `last_of_slip`."""
    sale = slip.sale
    quantity = exact(sale.quantity)
    price = price_text(price_of(sale.amount, quantity))
    text = SlipText(
        customer=slip.name,
        item=sale.item,
        quantity=counted_text(sale.quantity, sale.unit, sale.is_return),
        note=sale.note,
        contact=slip.contact_id,
        tier=slip.tier,
        sale=sale.id,
    )
    if not quantity:
        return replace(text, quantity="", amount=money_text(signed(sale.amount, sale.is_return)))
    if amount_of(quantity, read_unit_price(price)) == sale.amount:
        return replace(text, price=price)
    return text


def last_of_slip(slip: Slip) -> Last:
    """A slip as what its cells take over while it is changed: the profit follows the quantity."""
    sale = slip.sale
    return Last(exact(sale.quantity), sale.unit, sale.amount, sale.profit)


def figures_of(text: SlipText, last: Last | None, is_own: bool = False) -> Figures:
    """What is typed, and where nothing is what was taken the last time.

    What a 斤 cost says nothing of a 公斤: of another unit neither price nor profit is taken over;
    of the sale that is changed itself (`is_own`) both are while its number stays.
    """
    found = Figures()
    try:
        if text.quantity.strip():
            counted = _read("quantity", read_counted, text.quantity)
            unit = counted.unit or (last.unit if last else "")
            found = Figures(counted.quantity, unit, counted.is_return)
            if last is not None and _is_other_unit(unit, last.unit):
                last = last if is_own and counted.quantity == last.quantity else None
        elif last is not None and last.quantity:
            found = Figures(last.quantity, last.unit)
        price = price_of(last.amount, last.quantity) if last and last.quantity else None
        if text.price.strip():
            price = _read("price", read_unit_price, text.price)
        if text.amount.strip():
            amount = _read("amount", read_amount, text.amount)
            is_return = found.is_return or amount < 0
            price = price_of(abs(amount), found.quantity)
            found = replace(found, amount=abs(amount), is_return=is_return, price=price)
        elif price is not None:
            amount = _read("price", lambda _text: _fits(amount_of(found.quantity, price)), "")
            found = replace(found, amount=amount, price=price)
        if text.profit.strip():
            profit = _read("profit", read_profit, text.profit)
            if found.is_return and profit is not None and profit < 0:
                profit = -profit  # as it is shown: what is taken off
            return replace(found, profit=profit)
        if last is not None and found.amount is not None:
            return replace(found, profit=profit_of(found.quantity, found.amount, last))
    except _Wrong as wrong:
        return replace(found, wrong=(wrong.field, wrong.sentence))
    return found


def _is_other_unit(unit: str, before: str) -> bool:
    """Whether units differ; a sale that told none may have been of any."""
    return bool(before) and fold(unit) != fold(before)


def row_of(text: SlipText, figures: Figures, day: str) -> SaleRow:
    """The sale that is written; the figures are whole."""
    assert figures.amount is not None
    return SaleRow(
        text.sale or 0,
        day,
        " ".join(text.item.split()),
        float(figures.quantity),
        figures.unit,
        figures.amount,
        figures.profit,
        figures.is_return,
        "",
        text.note.strip(),
    )


def profit_of_some(known: int, of: int) -> str:
    """That a sum of profits is of some sales only; "" when all tell theirs, or none."""
    if not 0 < known < of:
        return ""
    return translate("Sales", "Profit of %1 out of %n sale(s)", f"{known:,}", n=of)


class _Wrong(Exception):
    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field, self.sentence = field, sentence


def _fits(amount: int) -> int:
    if amount > MOST_MONEY:
        raise OverflowError(amount)
    return amount


def _read(field: str, reader: Callable[[str], Any], text: str) -> Any:
    try:
        return reader(text)
    except OverflowError as error:
        said = translate("Sales", "%1 is more than a slip can say.", text.strip()[:40])
        if not text:
            said = translate("Sales", "This comes to more than a slip can say.")
        raise _Wrong(field, said) from error
    except ValueError as error:
        raise _Wrong(field, _sentence(field, text.strip()[:40])) from error


def _sentence(field: str, typed: str) -> str:
    if field == "quantity":
        return translate(
            "Sales", "“%1” is no quantity. Write it in digits, the unit behind it: 8 pcs.", typed
        )
    if field == "price":
        return translate("Sales", "“%1” is no price. Write it in digits.", typed)
    if field == "profit":
        return translate(
            "Sales", "“%1” is no profit. Write it in digits, or ? when it is not known.", typed
        )
    return translate("Sales", "“%1” is no amount. Write it in digits.", typed)
