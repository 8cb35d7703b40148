"""How a condition is said to people; what it asks of the book is in condition_sql."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from kehuapp.book.conditions import condition_sql
from kehuapp.book.contacts.fields import TIER, heading_of
from kehuapp.book.settings import load_settings
from kehuapp.book.tiers.tiers import load_looks
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.text import words

#: Between conditions that must all hold, and between those of which one is enough.
AND = QT_TRANSLATE_NOOP("Conditions", "%1, %2")
OR = QT_TRANSLATE_NOOP("Conditions", "%1, or %2")
#: Between the values of one condition.
_OR_VALUE = QT_TRANSLATE_NOOP("Conditions", "%1 or %2")

MONTHS = (
    QT_TRANSLATE_NOOP("Conditions", "January"),
    QT_TRANSLATE_NOOP("Conditions", "February"),
    QT_TRANSLATE_NOOP("Conditions", "March"),
    QT_TRANSLATE_NOOP("Conditions", "April"),
    QT_TRANSLATE_NOOP("Conditions", "May"),
    QT_TRANSLATE_NOOP("Conditions", "June"),
    QT_TRANSLATE_NOOP("Conditions", "July"),
    QT_TRANSLATE_NOOP("Conditions", "August"),
    QT_TRANSLATE_NOOP("Conditions", "September"),
    QT_TRANSLATE_NOOP("Conditions", "October"),
    QT_TRANSLATE_NOOP("Conditions", "November"),
    QT_TRANSLATE_NOOP("Conditions", "December"),
)

#: How an op of a customer's own field is said: %1 is the value in words, %2 the field.
OF_OWN = {
    "in": QT_TRANSLATE_NOOP("Conditions", "%2 is %1"),
    "contains": QT_TRANSLATE_NOOP("Conditions", "%2 contains %1"),
    "is": QT_TRANSLATE_NOOP("Conditions", "%2 is %1"),
    "empty": QT_TRANSLATE_NOOP("Conditions", "no %2"),
    "yes": QT_TRANSLATE_NOOP("Conditions", "%2: yes"),
    "no": QT_TRANSLATE_NOOP("Conditions", "%2: no"),
}
#: The same for a kind of contact made (%1) and for a day that comes (%1, but %2 beside a month).
OF_KIND = {
    "has": QT_TRANSLATE_NOOP("Conditions", "has had: %1"),
    "none": QT_TRANSLATE_NOOP("Conditions", "never yet: %1"),
    "within": QT_TRANSLATE_NOOP("Conditions", "%1 in the next %n day(s)"),
    "month": QT_TRANSLATE_NOOP("Conditions", "%2 in %1"),
}
#: (field, op) → how it is said of the other fields, and of own ones with a phrase of their own;
#: %1 is the value in words, %n a number of days.
PHRASES = {
    ("owner", "in"): QT_TRANSLATE_NOOP("Conditions", "looked after by %1"),
    ("owner", "either"): QT_TRANSLATE_NOOP("Conditions", "looked after or stood in for by %1"),
    ("group", "in"): QT_TRANSLATE_NOOP("Conditions", "in the group %1"),
    ("group", "in_only"): QT_TRANSLATE_NOOP("Conditions", "in the group %1 itself"),
    ("group", "not_in"): QT_TRANSLATE_NOOP("Conditions", "not in the group %1"),
    ("due", "yes"): QT_TRANSLATE_NOOP("Conditions", "to be contacted now"),
    ("due", "no"): QT_TRANSLATE_NOOP("Conditions", "not to be contacted yet"),
    ("last_contact", "older"): QT_TRANSLATE_NOOP(
        "Conditions", "last contact more than %n day(s) ago"
    ),
    ("last_contact", "within"): QT_TRANSLATE_NOOP("Conditions", "contacted in the last %n day(s)"),
    ("last_contact", "never"): QT_TRANSLATE_NOOP("Conditions", "never contacted"),
    ("service", "has"): QT_TRANSLATE_NOOP("Conditions", "has had service"),
    ("service", "none"): QT_TRANSLATE_NOOP("Conditions", "has had no service yet"),
    ("do_not_contact", "yes"): QT_TRANSLATE_NOOP("Conditions", "does not want to be contacted"),
    ("do_not_contact", "no"): QT_TRANSLATE_NOOP("Conditions", "may be contacted"),
    ("birthday", "within"): QT_TRANSLATE_NOOP("Conditions", "birthday in the next %n day(s)"),
    ("birthday", "month"): QT_TRANSLATE_NOOP("Conditions", "birthday in %1"),
    ("bought", "within"): QT_TRANSLATE_NOOP("Conditions", "bought in the last %n day(s)"),
    ("bought", "not_within"): QT_TRANSLATE_NOOP(
        "Conditions", "bought nothing in the last %n day(s)"
    ),
    ("bought", "older"): QT_TRANSLATE_NOOP("Conditions", "last bought more than %n day(s) ago"),
    ("bought", "since"): QT_TRANSLATE_NOOP("Conditions", "bought since %1"),
    ("bought", "not_since"): QT_TRANSLATE_NOOP("Conditions", "bought nothing since %1"),
    ("bought", "never"): QT_TRANSLATE_NOOP("Conditions", "never bought"),
    ("value", "at_least"): QT_TRANSLATE_NOOP("Conditions", "bought for %1 or more in 12 months"),
    ("value", "within"): QT_TRANSLATE_NOOP(
        "Conditions", "bought for %1 or more in the last %n day(s)"
    ),
    ("value", "between"): QT_TRANSLATE_NOOP("Conditions", "bought for %1 or more from %2 to %3"),
    ("profit", "between"): QT_TRANSLATE_NOOP("Conditions", "profit of %1 or more from %2 to %3"),
    ("cost", "between"): QT_TRANSLATE_NOOP("Conditions", "cost %1 or more from %2 to %3"),
    ("minutes", "between"): QT_TRANSLATE_NOOP(
        "Conditions", "took %1 minutes or more from %2 to %3"
    ),
    ("profit", "within"): QT_TRANSLATE_NOOP(
        "Conditions", "profit of %1 or more in the last %n day(s)"
    ),
    ("item", "contains"): QT_TRANSLATE_NOOP("Conditions", "bought an item with “%1”"),
    ("cost", "within"): QT_TRANSLATE_NOOP("Conditions", "cost %1 or more in the last %n day(s)"),
    ("minutes", "within"): QT_TRANSLATE_NOOP(
        "Conditions", "took %1 minutes or more in the last %n day(s)"
    ),
    ("need", "has"): QT_TRANSLATE_NOOP("Conditions", "has an open need"),
    ("need", "none"): QT_TRANSLATE_NOOP("Conditions", "no open need"),
    ("promise", "has"): QT_TRANSLATE_NOOP("Conditions", "something promised is still to be done"),
    ("promise", "late"): QT_TRANSLATE_NOOP("Conditions", "something promised is overdue"),
    ("promise", "none"): QT_TRANSLATE_NOOP("Conditions", "nothing promised is to be done"),
    ("pledge", "in"): QT_TRANSLATE_NOOP("Conditions", "received the promised service %1"),
    ("pledge", "not_in"): QT_TRANSLATE_NOOP(
        "Conditions", "has not received the promised service %1"
    ),
    ("phone", "has"): QT_TRANSLATE_NOOP("Conditions", "has a phone number"),
    ("phone", "none"): QT_TRANSLATE_NOOP("Conditions", "no phone number"),
    ("email", "has"): QT_TRANSLATE_NOOP("Conditions", "has an e-mail address"),
    ("email", "none"): QT_TRANSLATE_NOOP("Conditions", "no e-mail address"),
    ("address", "has"): QT_TRANSLATE_NOOP("Conditions", "has an address"),
    ("address", "none"): QT_TRANSLATE_NOOP("Conditions", "no address"),
    ("photo", "has"): QT_TRANSLATE_NOOP("Conditions", "has a photo"),
    ("photo", "none"): QT_TRANSLATE_NOOP("Conditions", "no photo"),
    ("chat", "has"): QT_TRANSLATE_NOOP("Conditions", "can be reached by chat"),
    ("chat", "none"): QT_TRANSLATE_NOOP("Conditions", "no chat account"),
    ("chat", "in"): QT_TRANSLATE_NOOP("Conditions", "is on %1"),
    ("imported", "in"): QT_TRANSLATE_NOOP("Conditions", "came with the import of %1"),
    ("created", "within"): QT_TRANSLATE_NOOP("Conditions", "added in the last %n day(s)"),
    ("created", "since"): QT_TRANSLATE_NOOP("Conditions", "added since %1"),
}


def say(book: Book, field: str, op: str, value: Any) -> str:
    """One condition as a phrase that starts small."""
    text = PHRASES.get((field, op))
    if text is None and field in condition_sql.HAD:
        return translate("Conditions", OF_KIND[op], words.word(words.INTERACTION_KINDS, field))
    if text is None and field in condition_sql.DAYS:
        called = words.word(words.DATE_KINDS, field)
        if op == "within":
            return translate("Conditions", OF_KIND[op], called, n=value)
        return translate("Conditions", OF_KIND[op], _value(book, field, value), called)
    if text is None:
        called = heading_of(condition_sql.OWN[field])
        called = called[:1].lower() + called[1:]
        return translate("Conditions", OF_OWN[op], _value(book, field, value), called)
    if isinstance(value, tuple) and op in ("within", "between"):
        most = f"{value[0]:,}" if field == "minutes" else _money(book, value[0])
        if op == "between":
            return translate("Conditions", text, most, *value[1:])
        return translate("Conditions", text, most, n=value[1])
    if "%n" in text:
        return translate("Conditions", text, n=value)
    return translate("Conditions", text, _value(book, field, value))


def join(parts: Sequence[str], between: str) -> str:
    """Phrases as one, with AND, OR or what parts values between them."""
    said = parts[0]
    for part in parts[1:]:
        said = translate("Conditions", between, said, part)
    return said


def _value(book: Book, field: str, value: Any) -> str:
    if isinstance(value, tuple):
        name = _namer(field)(book, value)
        return join([name(one) for one in value], _OR_VALUE)
    if field == "value":
        return _money(book, value)
    if isinstance(value, int):  # the month of a birthday
        return translate("Conditions", MONTHS[value - 1])
    return str(value or "")


def _money(book: Book, value: int) -> str:
    return words.money(value, load_settings(book).currency)


Namer = Callable[[Any], str]


def _codes(table: dict[str, str], empty: str) -> Callable[[Book, Sequence[Any]], Namer]:
    def namer(_book: Book, _codes: Sequence[Any]) -> Namer:
        return lambda code: words.word(table, code) or translate("Conditions", empty)

    return namer


def _tiers(book: Book, _values: Sequence[Any]) -> Namer:
    looks = load_looks(book)
    return lambda code: words.tier_word(looks, code) or translate("Conditions", "none")


def _staff(book: Book, _ids: Sequence[Any]) -> Namer:
    known = dict(book.query("SELECT id, name FROM staff"))
    nobody = translate("Conditions", "nobody")
    gone = translate("Conditions", "a colleague who was removed")
    return lambda one: nobody if one == 0 else known.get(one, gone)


def _groups(book: Book, _ids: Sequence[Any]) -> Namer:
    known = dict(book.query("SELECT id, name FROM contact_group WHERE deleted_at IS NULL"))
    gone = translate("Conditions", "(deleted, matches nobody)")
    return lambda one: known.get(one, gone)


def _imports(book: Book, steps: Sequence[Any]) -> Namer:
    known = {row.step: import_name(row.name, row.day) for row in condition_sql.imports(book, steps)}
    gone = translate("Conditions", "(no longer known)")
    return lambda one: known.get(one, gone)


def _pledges(book: Book, _ids: Sequence[Any]) -> Namer:
    known = dict(book.query("SELECT id, name FROM service_pledge WHERE deleted_at IS NULL"))
    gone = translate("Conditions", "(no longer promised)")
    return lambda one: known.get(one, gone)


def import_name(name: str, day: date) -> str:
    """An import by its file and its day."""
    return translate("Conditions", "%1 (%2)", name, day.isoformat())


def _namer(field: str) -> "Callable[[Book, Sequence[Any]], Namer]":
    one = condition_sql.OWN.get(field)
    if one is None:
        return _NAMES[field]
    if one.kind == TIER:
        return _tiers
    if one.words is None:
        return _staff
    return _codes(one.words, _EMPTY.get(field, QT_TRANSLATE_NOOP("Conditions", "not known")))


def _plain(_book: Book, _values: Sequence[Any]) -> Namer:
    return str


_EMPTY = {
    "stage": QT_TRANSLATE_NOOP("Conditions", "none"),
}
_NAMES = {
    "group": _groups,
    "imported": _imports,
    "pledge": _pledges,
    "chat": _plain,
}
