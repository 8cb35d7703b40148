"""Who in the book looks like a customer that is being typed; pairs in the book: duplicates.py."""

from collections.abc import Iterable
from dataclasses import dataclass

from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.duplicates.duplicates import (
    COMPANY,
    EMAIL,
    KINDS,
    LIKELY,
    MAYBE,
    NAME,
    NUMBER,
    SURE,
    Reason,
)
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list, texts
from kehuapp.text.folding import fold
from kehuapp.text.names import fold_name
from kehuapp.text.phones import is_mobile, number_key

MOST = 20  # people found; a switchboard has more
_MOST_PHONES = 40  # of a card that are looked for
_SHORTEST = 7  # digits of a number that cannot be read: 110 is everybody's


@dataclass(frozen=True, slots=True)
class Lookalike:
    """Somebody in the book, and why they may be the one who is typed; the surest first."""

    id: int
    title: str
    company: str
    reasons: tuple[Reason, ...]

    def words(self) -> str:
        """Why, in a person's words."""
        first = self.reasons[0]
        return translate("Duplicates", KINDS[NAME]) if first.kind == NAME else first.words()


def find_lookalikes(book: Book, card: ContactCard) -> list[Lookalike]:
    """Customers, not in the trash, with a number, an e-mail or the name of `card`; best first."""
    found: dict[int, list[Reason]] = {}
    for contact, reason in (*_by_number(book, card), *_by_email(book, card), *_by_name(book, card)):
        if contact != card.id and reason not in found.setdefault(contact, []):
            found[contact].append(reason)
    found.pop(card.id or 0, None)
    alike = [
        _told(contact, name, company, card, found[contact])
        for contact, name, company in book.query(
            "SELECT id, name, company FROM contact "
            f"WHERE id IN {id_list(found)} AND deleted_at IS NULL"
        )
    ]
    return sorted(alike, key=lambda one: (-one.reasons[0].strength, one.id))[:MOST]


def _told(
    contact: int, name: str, company: str, card: ContactCard, reasons: list[Reason]
) -> Lookalike:
    """Say where the names differ, and where the company is the same too."""
    typed = fold_name(card.name or card.company)
    differ = bool(typed) and fold_name(name or company) != typed
    firm = fold_name(card.company)
    said = []
    for reason in reasons:
        if reason.kind == NAME and firm and card.name and firm == fold_name(company):
            reason = Reason(COMPANY, f"{name}, {company}", LIKELY)
        said.append(
            Reason(
                reason.kind,
                reason.value,
                reason.strength,
                differ and reason.kind in (NUMBER, EMAIL),
            )
        )
    said.sort(key=lambda reason: -reason.strength)
    title = name or company or said[0].value
    return Lookalike(contact, title, company if name else "", tuple(said))


def _by_number(book: Book, card: ContactCard) -> Iterable[tuple[int, Reason]]:
    for phone in card.phones[:_MOST_PHONES]:
        if phone.e164:
            strength = SURE if is_mobile(phone.e164) else LIKELY
            rows = book.query(
                "SELECT contact_id, raw FROM phone WHERE e164 = ? LIMIT 100", (phone.e164,)
            )
        else:
            key = str(number_key(phone.raw, None)).removeprefix("raw:")
            if sum(char.isdigit() for char in key) < _SHORTEST:
                continue
            strength, plain = MAYBE, "raw"
            for idle in " -().":
                plain = f"replace({plain}, '{idle}', '')"
            rows = book.query(
                f"SELECT contact_id, raw FROM phone WHERE e164 IS NULL AND {plain} = ? LIMIT 100",
                (key,),
            )
        for contact, raw in rows:
            yield contact, Reason(NUMBER, raw, strength)


def _by_email(book: Book, card: ContactCard) -> Iterable[tuple[int, Reason]]:
    wanted = sorted({email.address.lower() for email in card.emails[:_MOST_PHONES]})
    for contact, address in book.query(
        f"SELECT contact_id, address FROM email WHERE lower(address) IN {texts(wanted)} LIMIT 100",
        wanted,
    ):
        yield contact, Reason(EMAIL, address, SURE)


def _by_name(book: Book, card: ContactCard) -> Iterable[tuple[int, Reason]]:
    name = card.name or card.company
    key = "".join(fold(name).split())  # as the search rows have it
    if key:
        for (contact,) in book.query(
            "SELECT contact_id FROM contact_search WHERE name_key = ? LIMIT 100", (key,)
        ):
            yield contact, Reason(NAME, name, MAYBE, reached=True)
