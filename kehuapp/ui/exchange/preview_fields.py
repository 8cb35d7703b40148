"""The words for the fields a file can fill and how a record shows them; pure text, no widgets."""

from kehuapp.book.contacts.card import FIELDS as OF_CARD
from kehuapp.book.contacts.fields import heading_of
from kehuapp.exchange.importing.edits import BETWEEN
from kehuapp.exchange.importing.merging import Edits, value_word
from kehuapp.exchange.records import CODED, OWN_TEXTS, DateEntry, Record
from kehuapp.exchange.tables.csv_headers import TARGETS
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text import words

#: Those that are no field of a customer, and one that programs call otherwise than we do.
FIELDS = {
    "middle_name": QT_TRANSLATE_NOOP("Import", "Middle name"),
    "salutation": QT_TRANSLATE_NOOP("Import", "Salutation"),
    "phone": QT_TRANSLATE_NOOP("Import", "Phone"),
    "email": QT_TRANSLATE_NOOP("Import", "E-mail"),
    "address": QT_TRANSLATE_NOOP("Import", "Address"),
    "im": QT_TRANSLATE_NOOP("Import", "Chat"),
    "date": QT_TRANSLATE_NOOP("Import", "Important dates"),
    "group": QT_TRANSLATE_NOOP("Import", "Groups"),
    "talk": QT_TRANSLATE_NOOP("Import", "Last talk"),
    "talk:day": QT_TRANSLATE_NOOP("Import", "Last contact"),
    "uid": QT_TRANSLATE_NOOP("Import", "Identity"),
    "extra": QT_TRANSLATE_NOOP("Import", "Other fields"),
    "skip": QT_TRANSLATE_NOOP("Import", "Do not import"),
}
_ADDRESS_PARTS = {
    "district": QT_TRANSLATE_NOOP("Import", "district"),
    "street": QT_TRANSLATE_NOOP("Import", "street"),
    "city": QT_TRANSLATE_NOOP("Import", "city"),
    "region": QT_TRANSLATE_NOOP("Import", "region"),
    "postcode": QT_TRANSLATE_NOOP("Import", "postcode"),
    "country": QT_TRANSLATE_NOOP("Import", "country"),
}
#: The columns of a file of cards, in the order of the table; only those in use are shown.
CARD_FIELDS = (
    "name", "phone", "company", "job_title", "department", "email", "address", "date", "remark",
    "nickname", "salutation", *OWN_TEXTS, "im", "group", "photo", "extra",
)  # fmt: skip
#: What a record calls the field of a column.
RECORD_FIELDS = {field: field for field in CARD_FIELDS} | {
    "phone": "phones",
    "email": "emails",
    "address": "addresses",
    "date": "dates",
    "group": "groups",
}
_MOST = 40


def field_title(target: str) -> str:
    """What a target of csv_headers (``phone:mobile``, ``address#1:city``) is called."""
    if target in FIELDS:
        return translate("Import", FIELDS[target])
    what, _, rest = target.partition(":")
    kind, numbered, _number = what.partition("#")
    if kind.endswith("_label"):
        kind = kind.removesuffix("_label")
        return translate("Import", "%1: which one", field_title(kind))
    plain = _called(kind, target)
    if not rest:
        return plain
    if kind == "phone" and rest in words.LABELS:
        return words.word(words.LABELS, rest)
    if kind == "date":
        return words.word(words.DATE_KINDS, rest)
    if kind == "im":
        return rest
    label, _, part = rest.partition(":")
    if numbered:
        label, part = "", label
    said = [plain]
    if label:
        said.append(words.word(words.LABELS, label))
    if part in _ADDRESS_PARTS:
        said.append(translate("Import", _ADDRESS_PARTS[part]))
    return BETWEEN.join(said)


def _called(name: str, other: str) -> str:
    """What a field is called, `other` for one that nobody knows."""
    if name in FIELDS:
        return translate("Import", FIELDS[name])
    one = CODED.get(name) or OF_CARD.get(name)
    return heading_of(one) if one else other


def field_choices(chosen: str) -> list[tuple[str, str]]:
    """(target, words) for the menu of a column; `chosen` is offered even when it is a rare one."""
    targets = TARGETS if chosen in TARGETS else (chosen, *TARGETS)
    return [(target, field_title(target)) for target in targets]


def record_text(record: Record, field: str) -> str:
    """What a record has for a field, several values in one text."""
    match field:
        case "name":
            return record.name or record.title
        case "phone":
            return BETWEEN.join(
                raw + (f" #{ext}" if ext and ext not in raw else "")
                for _label, raw, _e164, ext in record.phones
            )
        case "email":
            return BETWEEN.join(address for _label, address in record.emails)
        case "address":
            return BETWEEN.join(value[1] for value in record.addresses)
        case "im":
            return BETWEEN.join(f"{service} {handle}" for service, handle in record.im)
        case "date":
            return BETWEEN.join(date_text(entry) for entry in record.dates)
        case "group":
            return BETWEEN.join(record.groups)
        case "photo":
            return "✓" if record.photo else ""
        case "extra":
            return BETWEEN.join(words.label_and(name, value) for name, value in record.extra)
    return str(getattr(record, field, ""))


def edits_text(edits: Edits) -> str:
    """What a merge would add, in few words: the values themselves, long ones cut."""
    said = [value_word(name, value) for name, value in edits.values.items()]
    said += [raw for _label, raw, _e164, _ext in edits.phones]
    said += [address for _label, address in edits.emails]
    said += [value[1] for value in edits.addresses]
    said += [f"{service} {handle}" for service, handle in edits.im]
    said += [date_text(entry) for entry in edits.dates]
    said += [words.label_and(_called(name, name), value) for name, value in edits.extra]
    said += [BETWEEN.join(filter(None, talk)) for talk in edits.talks]
    said += edits.groups
    if edits.photo:
        said.append(_called("photo", ""))
    flat = [" ".join(text.split()) for text in said]
    return BETWEEN.join(text if len(text) <= _MOST else text[: _MOST - 1] + "…" for text in flat)


def date_text(entry: DateEntry) -> str:
    """One of the important days of a record as a shop writes it."""
    kind, calendar, year, month, day, leap, text = entry
    if month is None or day is None:
        said = text
    elif calendar == "lunar":
        said = words.lunar_day(month, day, leap)
    else:
        said = words.plain_day(year, month, day)
    return said if kind == "birthday" else f"{words.word(words.DATE_KINDS, kind)} {said}"
