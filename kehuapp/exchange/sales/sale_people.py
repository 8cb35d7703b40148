"""Whose a sale is: by our identity, number, e-mail, name and company; what is unclear is said.

Nothing is guessed: a name alone is enough only when exactly one customer has it and nothing else
in the row contradicts.
"""

from collections.abc import Collection
from typing import NamedTuple

from kehuapp.exchange.sales import sale_columns as columns
from kehuapp.exchange.sales.sales_read import Buyer
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.text.folding import fold, seen
from kehuapp.text.names import SALUTATIONS, fold_name
from kehuapp.text.phones import normalise_phone, number_key, split_phones

_MOST_OFFERED = 20
_SALUTATIONS = sorted({fold_name(word) for word in SALUTATIONS}, key=len, reverse=True)


class Match(NamedTuple):
    """A customer, or None with the reason and those who may be meant."""

    contact: int | None
    reason: str = ""
    candidates: tuple[int, ...] = ()


class People:
    """Everyone of a book who is not in the trash, by what a file may know of them."""

    def __init__(self, book: Book, region: str) -> None:
        self._region = region
        self._by_uuid: dict[str, int] = {}
        self._in_trash: set[str] = set()
        self._by_name: dict[str, list[int]] = {}
        self._company: dict[int, str] = {}
        self._by_company: dict[str, list[int]] = {}
        self._by_number: dict[int | str, list[int]] = {}
        self._by_email: dict[str, list[int]] = {}
        self._numbers: dict[int, set[int | str]] = {}
        self._emails: dict[int, set[str]] = {}
        self._title: dict[int, str] = {}
        self._by_nickname: dict[str, list[int]] = {}
        self._by_card: dict[str, list[int]] = {}  # numbers that other programs gave
        self._read(book)
        self._read_cards(book)

    def _read(self, book: Book) -> None:
        trash_names: set[str] = set()
        for contact, uuid, name, nickname, company, deleted in book.each(
            "SELECT id, uuid, name, nickname, company, deleted_at FROM contact ORDER BY id"
        ):
            if deleted is not None:
                self._in_trash.add(uuid.lower())
                trash_names.add(fold_name(name or company))
                continue
            self._by_uuid[uuid.lower()] = contact
            self._title[contact] = name or company
            key = fold_name(name or company)
            if key:
                self._by_name.setdefault(key, []).append(contact)
            if nickname:
                self._by_nickname.setdefault(fold_name(nickname), []).append(contact)
            if company:
                folded = fold_name(company)
                self._company[contact] = folded
                self._by_company.setdefault(folded, []).append(contact)
        self._trash_names = trash_names
        alive = "JOIN contact AS c ON c.id = x.contact_id AND c.deleted_at IS NULL"
        for contact, e164, raw in book.each(
            f"SELECT x.contact_id, x.e164, x.raw FROM phone AS x {alive} ORDER BY x.id"
        ):
            self._put(self._by_number, self._numbers, number_key(raw, e164), contact)
        for contact, address in book.each(
            f"SELECT x.contact_id, x.address FROM email AS x {alive} ORDER BY x.id"
        ):
            self._put(self._by_email, self._emails, seen(address).casefold(), contact)

    def _read_cards(self, book: Book) -> None:
        """The numbers by which a till knows customers, as their import kept them."""
        names = [
            name
            for (name,) in book.query("SELECT DISTINCT name FROM extra_field")
            if columns.target_of(name)[0] == columns.UUID
        ]
        for name in names:
            for contact, value in book.each(
                "SELECT x.contact_id, x.value FROM extra_field AS x JOIN contact AS c "
                "ON c.id = x.contact_id AND c.deleted_at IS NULL WHERE x.name = ? ORDER BY x.id",
                (name,),
            ):
                there = self._by_card.setdefault(fold(value).strip(), [])
                if contact not in there:
                    there.append(contact)

    @staticmethod
    def _put(by: dict, of: dict, key: int | str, contact: int) -> None:  # type: ignore[type-arg]
        there = by.setdefault(key, [])
        if contact not in there:
            there.append(contact)
        of.setdefault(contact, set()).add(key)

    def title(self, contact: int) -> str:
        """What a customer is called, "" for one who is not in the book."""
        return self._title.get(contact, "")

    def holds(self, contact: int) -> bool:
        """Whether a customer is in the book, and not in the trash."""
        return contact in self._title

    def match(self, buyer: Buyer) -> Match:
        """The one customer that a row can mean."""
        own = buyer.uuid.strip().lower()
        if own in self._by_uuid:
            return Match(self._by_uuid[own])
        if own in self._in_trash:
            return Match(
                None, translate("SalesImport", "This customer is in the trash. Restore them first.")
            )
        by_card = self._by_card.get(fold(own), ()) if own else ()
        if by_card and (found := self._by_number_given(buyer, by_card)):
            return found
        numbers = _numbers(buyer.phone, self._region)
        emails = _emails(buyer.email)
        name, company = fold_name(buyer.name), fold_name(buyer.company)
        if not (numbers or emails or name or company):
            return Match(None, translate("SalesImport", "The row does not say whose sale it is."))
        by_number = {c for key in numbers for c in self._by_number.get(key, ())}
        by_email = {c for key in emails for c in self._by_email.get(key, ())}
        named = self._by_name.get(name, []) if name else []
        if by_number or by_email:
            return self._by_reach(buyer, by_number, by_email, named, company)
        return self._by_words(buyer, named, company, numbers, emails)

    def _by_number_given(self, buyer: Buyer, by_card: Collection[int]) -> Match | None:
        """Whom the till's own number means; asked when the name is another's."""
        name = fold_name(buyer.name)
        found = [c for c in by_card if not name or c in self._by_name.get(name, ())]
        if len(found) == 1:
            return Match(found[0])
        if found:
            return None  # the number says nothing; the other columns may
        said = translate(
            "SalesImport",
            "%1 is in the row, but its number is %2's.",
            buyer.name,
            self.title(next(iter(by_card))),
        )
        return _unclear(said, [*by_card, *self._by_name.get(name, ())])

    def _by_reach(
        self,
        buyer: Buyer,
        by_number: set[int],
        by_email: set[int],
        named: list[int],
        company: str,
    ) -> Match:
        if by_number and by_email and by_number.isdisjoint(by_email):
            said = translate("SalesImport", "The number and the e-mail are two customers'.")
            return _unclear(said, by_number | by_email)
        found = by_number & by_email if by_number and by_email else by_number | by_email
        if buyer.name:
            same = found.intersection(named)
            if not same and company:  # 客戶 may be the firm
                same = {c for c in found if self._company.get(c) == fold_name(buyer.name)}
            if not same:
                first = min(found)
                said = translate(
                    "SalesImport",
                    "%1 is in the row, but its number or e-mail is %2's.",
                    buyer.name,
                    self.title(first),
                )
                return _unclear(said, [*sorted(found), *named])
            found = same
        if len(found) > 1 and company:
            found = {c for c in found if self._company.get(c) == company} or found
        if len(found) == 1:
            return Match(next(iter(found)))
        return _unclear(
            translate("SalesImport", "Several customers have this number or e-mail."), found
        )

    def _by_words(
        self,
        buyer: Buyer,
        named: list[int],
        company: str,
        numbers: Collection[int | str],
        emails: Collection[str],
    ) -> Match:
        if not buyer.name:
            return self._by_company_alone(buyer, company)
        if not named:
            return self._nobody(buyer)
        same = [c for c in named if company and self._company.get(c) == company]
        found = same or named
        if len(found) > 1:
            return _unclear(
                translate("SalesImport", "Several customers are called %1.", buyer.name), found
            )
        contact = found[0]
        told, firm = self._numbers.get(contact), self._company.get(contact)
        if company and firm and firm != company and fold_name(buyer.name) != firm:
            said = translate("SalesImport", "%1 is known, but of another company.", buyer.name)
            return _unclear(said, found)
        if numbers and told and told.isdisjoint(numbers):
            said = translate("SalesImport", "%1 is known, but with another number.", buyer.name)
            return _unclear(said, found)
        mails = self._emails.get(contact)
        if emails and mails and mails.isdisjoint(emails):
            said = translate("SalesImport", "%1 is known, but with another e-mail.", buyer.name)
            return _unclear(said, found)
        return Match(contact)

    def _nobody(self, buyer: Buyer) -> Match:
        """Nobody is called so: who may be meant all the same."""
        name = fold_name(buyer.name)
        if name in self._trash_names:
            said = translate("SalesImport", "%1 is in the trash. Restore them first.", buyer.name)
            return Match(None, said)
        if of_firm := self._by_company.get(name, []):  # the firm is known, but not who of it
            return _unclear(
                translate("SalesImport", "%1 is a company. Who of it?", buyer.name), of_firm
            )
        said = translate("SalesImport", "No customer is called %1.", buyer.title)
        shorter = [name.removesuffix(word) for word in _SALUTATIONS if name.endswith(word)]
        alike = [*self._by_nickname.get(name, ())]
        for one in shorter:  # 王小明先生
            alike += self._by_name.get(one, ())
        return _unclear(said, alike)

    def _by_company_alone(self, buyer: Buyer, company: str) -> Match:
        """A firm that is a customer itself; people of it are asked for."""
        if company:
            itself = self._by_name.get(company, [])
            if len(itself) == 1:
                return Match(itself[0])
            if of_firm := {*itself, *self._by_company.get(company, ())}:
                return _unclear(
                    translate("SalesImport", "%1 is a company. Who of it?", buyer.company), of_firm
                )
        return Match(None, translate("SalesImport", "No customer is called %1.", buyer.title))


def _unclear(reason: str, found: Collection[int]) -> Match:
    return Match(None, reason, tuple(dict.fromkeys([*found]))[:_MOST_OFFERED])


def _numbers(text: str, region: str) -> set[int | str]:
    """What the numbers in a cell are compared by."""
    found: set[int | str] = set()
    for line in text.split("\n") if text else ():
        for raw in split_phones(line, region):
            number = normalise_phone(raw, region)
            if raw.strip():
                found.add(number_key(raw, number.e164))
    return found


def _emails(text: str) -> set[str]:
    return {seen(one.strip()).casefold() for one in text.split("\n") if one.strip()}
