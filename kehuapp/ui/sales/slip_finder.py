"""What completes a slip: customers and items, found in the book; the list itself is elsewhere."""

from datetime import date

from kehuapp.book.relations import find_numbers, find_people
from kehuapp.book.sales import items
from kehuapp.book.sales.items import ItemRow
from kehuapp.i18n import translate
from kehuapp.rules.slips import exact, price_of, price_text
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.text.folding import fold
from kehuapp.ui.kit.completing.completion import Choice

_MOST_PEOPLE, _MOST_ITEMS = 7, 7


class SlipFinder:
    """Reads the names of items once, and again after `forget`."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._names: list[str] | None = None
        self._own: tuple[int, list[ItemRow]] | None = None
        self.today = date.min
        self.currency = "TWD"

    def forget(self) -> None:
        """What is sold has changed."""
        self._names = None
        self._own = None

    def people(self, typed: str) -> list[Choice]:
        """Customers of whom something is so, and at the end a new one of this name."""
        found = find_people(self._book, typed)[:_MOST_PEOPLE]
        numbers = find_numbers(self._book, [row.id for row in found if not row.about])
        choices = [
            Choice(row.id, row.name, row.about or numbers.get(row.id, ""), row.tier)
            for row in found
        ]
        name = " ".join(typed.split())
        new = translate("Sales", "New customer “%1”", name)
        return [*choices, Choice(name, new, is_new=True)]

    def items(self, contact: int | None, typed: str) -> list[Choice]:
        """What this customer bought, then what the shop sells, then a new item of this name."""
        name = " ".join(typed.split())
        found = self._sold(contact, name)
        choices = [Choice(row.item, row.item, self._about(row)) for row in found]
        if name and all(fold(row.item) != fold(name) for row in found):
            choices.append(Choice(name, translate("Sales", "New item “%1”", name), is_new=True))
        return choices

    def with_units(self, contact: int | None, typed: str) -> list[Choice]:
        """The same items, for who wishes the unit of the last time."""
        found = self._sold(contact, " ".join(typed.split()))
        return [Choice(row.unit, row.item, self._about(row)) for row in found]

    def _sold(self, contact: int | None, name: str) -> list[ItemRow]:
        own = self._own_items(contact)
        wanted = items.fitting(name, dict.fromkeys(row.item for row in own), _MOST_ITEMS)
        by_name = {row.item: row for row in reversed(own)}  # the latest, whatever its unit
        found = [by_name[one] for one in wanted]
        if name and len(found) < _MOST_ITEMS:
            others = [one for one in self._all_names() if one not in by_name]
            fitting = items.fitting(name, others, _MOST_ITEMS - len(found))
            found += items.rows_last_sold(self._book, fitting)
        return sorted(found, key=lambda row: fold(row.item) != fold(name))

    def last(self, contact: int | None, item: str, unit: str = "") -> ItemRow | None:
        """How an item was sold last, to this customer or else to anybody; quantity and profit are
        only taken over from what they bought themselves: of others they would be a guess. In this
        unit, if they bought it so."""
        own = [row for row in self._own_items(contact) if row.item == item]
        if own:
            return next((row for row in own if unit and fold(row.unit) == fold(unit)), own[0])
        found = items.rows_last_sold(self._book, [item])
        if not found or not found[0].quantity:
            return None
        row = found[0]._replace(profit=None)
        one = price_of(row.amount, exact(row.quantity))
        if one.denominator != 1:
            return row
        return row._replace(quantity=1.0, amount=int(one))

    def _about(self, row: ItemRow) -> str:
        price = price_text(price_of(row.amount, exact(row.quantity)))
        price = f"{words.CURRENCY_SIGNS.get(self.currency, '')}{price}"
        if row.unit:
            price = translate("Sales", "%1/%2", price, row.unit)
        if not row.is_own:
            return price
        count = f"{words.number(row.quantity)} {row.unit}".strip()
        day = words.short_day(date.fromisoformat(row.day), self.today)
        return translate("Sales", "last time %1 · %2 · %3", count, price, day)

    def _own_items(self, contact: int | None) -> list[ItemRow]:
        if contact is None:
            return []
        if self._own is None or self._own[0] != contact:
            self._own = (contact, items.rows_own_items(self._book, contact))
        return self._own[1]

    def _all_names(self) -> list[str]:
        if self._names is None:
            self._names = items.rows_item_names(self._book)
        return self._names
