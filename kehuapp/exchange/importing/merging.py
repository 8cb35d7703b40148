"""What a record adds to a known contact, field by field, nothing dropped; writes nothing."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.contacts.fields import STAFF, TIER
from kehuapp.exchange.records import (
    CODED,
    SINGLE,
    TEXTS,
    AddressValue,
    DateEntry,
    EmailValue,
    ExtraValue,
    ImValue,
    PhoneValue,
    Record,
    TalkValue,
)
from kehuapp.text.folding import digits, fold, seen
from kehuapp.text.names import fold_name
from kehuapp.text.words import our_tier_name, word


@dataclass(slots=True)
class Edits:
    """Only what is new; empty when the record says nothing that the contact does not know."""

    values: dict[str, str] = field(default_factory=dict)
    phones: list[PhoneValue] = field(default_factory=list)
    emails: list[EmailValue] = field(default_factory=list)
    addresses: list[AddressValue] = field(default_factory=list)
    im: list[ImValue] = field(default_factory=list)
    dates: list[DateEntry] = field(default_factory=list)
    extra: list[ExtraValue] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    talks: tuple[TalkValue, ...] = ()
    photo: bytes | None = None
    kept: list[tuple[str, str]] = field(default_factory=list)  # the book's value, the file's other

    def __bool__(self) -> bool:
        return bool(
            self.values
            or self.phones
            or self.emails
            or self.addresses
            or self.im
            or self.dates
            or self.extra
            or self.groups
            or self.talks
            or self.photo
        )


def record_of(
    card: ContactCard,
    paths: dict[int, str],
    said: Mapping[str, str] = MappingProxyType({}),
    talks: Sequence[TalkValue] = (),
) -> Record:
    """A contact of the book in the form of a record; a photo only as a mark that there is one.

    `said` are the words for its codes and `talks` what was said, where a file has them.
    """
    return Record(
        0,
        kind=card.kind,
        **{name: getattr(card, name) for name in TEXTS},
        uid=card.uuid,
        phones=[(p.label, p.raw, p.e164, p.ext) for p in card.phones],
        emails=[(e.label, e.address) for e in card.emails],
        addresses=[(a.label, a.text, a.postcode, a.area) for a in card.addresses],
        im=[(i.service, i.handle) for i in card.im],
        dates=[
            (d.kind, d.calendar, d.year, d.month, d.day, d.is_leap_month, d.text)
            for d in card.dates
        ],
        groups=[paths[g] for g in sorted(card.group_ids) if g in paths],
        extra=[(x.name, x.value) for x in card.extra],
        photo=b"\0" if card.photo else None,
        talks=tuple(talks),
        codes=dict(said) or None,
    )


def adds_nothing(known: Record, record: Record) -> bool:
    """Whether a card with a name alone says only what is known; groups and photo do not count."""
    return (
        all(getattr(record, n) in ("", getattr(known, n)) for n in SINGLE)
        and not _new_codes(known, record)
        and not _new_talks(known, record)
        and _says(known.remark, record.remark)
        and all(value in known.addresses for value in record.addresses)
        and all(value in known.im for value in record.im)
        and all(any(_same_day(d, k) for k in known.dates) for d in record.dates)
        and all(value in known.extra for value in record.extra)
    )


def _quick(values: list[Any]) -> Collection[Any]:
    """Values to look something up in: a hostile card has a hundred thousand."""
    return values if len(values) < 8 else set(values)


_LISTS = ("phones", "emails", "addresses", "im", "dates", "extra", "groups", "talks")


def _is_all_known(known: Record, record: Record) -> bool:
    """Whether everything already stands there word for word: the usual case, told quickly."""
    for name in SINGLE:
        if getattr(record, name) not in ("", getattr(known, name)):
            return False
    if _new_codes(known, record):
        return False
    if record.remark not in ("", known.remark) or (record.photo and not known.photo):
        return False
    for name in _LISTS:
        values = getattr(record, name)
        if values and values != getattr(known, name):
            there = _quick(getattr(known, name))
            if not all(value in there for value in values):
                return False
    return record.name == known.name


def merge_into(known: Record, record: Record) -> Edits:
    """What `record` adds to `known`; `known` knows it afterwards."""
    edits = Edits()
    if _is_all_known(known, record):
        return edits
    _merge_values(known, record, edits)
    numbers = {_number(phone) for phone in known.phones}
    for phone in record.phones:
        if _number(phone) not in numbers:
            numbers.add(_number(phone))
            edits.phones.append(phone)
    addresses = {seen(email[1]).casefold() for email in known.emails}
    edits.emails = [e for e in record.emails if seen(e[1]).casefold() not in addresses]
    places = {(fold_name(a[1]), a[2]) for a in known.addresses}
    edits.addresses = [a for a in record.addresses if (fold_name(a[1]), a[2]) not in places]
    there = _quick(known.im)
    edits.im = [i for i in record.im if i not in there]
    edits.dates = [d for d in record.dates if not any(_same_day(d, k) for k in known.dates)]
    there = _quick(known.extra)
    edits.extra += [x for x in record.extra if x not in there]
    there = _quick(known.groups)
    edits.groups = [g for g in record.groups if g not in there]
    edits.talks = _new_talks(known, record)
    if record.photo and not known.photo:
        edits.photo = known.photo = record.photo
    known.phones += edits.phones
    known.emails += edits.emails
    known.addresses += edits.addresses
    known.im += edits.im
    known.dates += edits.dates
    known.extra += edits.extra
    known.groups += edits.groups
    known.talks += edits.talks
    return edits


def _merge_values(known: Record, record: Record, edits: Edits) -> None:
    if record.name and fold_name(record.name) not in (fold_name(known.name), ""):
        other = ("name", record.name)  # renamed on the phone, or another person's number
        if other not in known.extra:
            edits.extra.append(other)
            edits.kept.append((known.name, record.name))
    for name in SINGLE:
        new, old = getattr(record, name), getattr(known, name)
        if not new or new == old:
            continue
        if not old:
            edits.values[name] = new
            setattr(known, name, new)
        else:
            _keep_both(known, edits, name, old, new)
    for name, new in _new_codes(known, record).items():
        old = known.code(name)
        if old in ("", CODED[name].default):
            edits.values[name] = new
            known.set_code(name, new)
        else:
            _keep_both(known, edits, name, value_word(name, old), value_word(name, new))
    if record.remark and not _says(known.remark, record.remark):
        said = {line.strip() for line in known.remark.split("\n")}
        news = [line for line in record.remark.split("\n") if line.strip() not in said]
        joined = "\n".join([known.remark, *news] if known.remark else [record.remark])
        edits.values["remark"] = known.remark = joined


def _keep_both(known: Record, edits: Edits, name: str, old: str, new: str) -> None:
    """The book's own value stays; the file's is kept too."""
    if (name, new) not in known.extra and fold(new) != fold(old):
        edits.extra.append((name, new))
        edits.kept.append((old, new))


def _new_codes(known: Record, record: Record) -> dict[str, str]:
    """What a record says by codes and the contact does not."""
    if not record.codes:
        return {}
    return {
        name: value for name, value in record.codes.items() if value and value != known.code(name)
    }


def value_word(name: str, value: str) -> str:
    """A value of a field as people say it."""
    one = CODED.get(name)
    if one is None or one.kind == STAFF:
        return value
    return our_tier_name(value) if one.kind == TIER else word(one.words or {}, value)


def _new_talks(known: Record, record: Record) -> tuple[TalkValue, ...]:
    """What was said and is not known yet; without a day it may stand under any."""
    if not record.talks:
        return ()
    there = {(day[:10], " ".join(said.split())) for day, said in known.talks}
    texts = {said for _day, said in there}
    days = {day for day, _said in there}
    return tuple(
        (day, said)
        for day, said in record.talks
        if (
            (day[:10], " ".join(said.split())) not in there
            and (day or " ".join(said.split()) not in texts)
            and (said or day[:10] not in days)
        )
    )


def _says(remark: str, text: str) -> bool:
    """Whether every line of a text already stands in a remark."""
    lines = {line.strip() for line in remark.split("\n")}
    return all(line.strip() in lines for line in text.split("\n") if line.strip())


def _number(phone: PhoneValue) -> tuple[str, str]:
    _label, raw, e164, ext = phone
    return (e164 or digits(raw) or raw.strip(), ext)


def _same_day(new: DateEntry, known: DateEntry) -> bool:
    if new[:2] != known[:2] or new[3:6] != known[3:6]:
        return False
    if new[3] is None or new[0] == "custom":
        return new[2] == known[2] and new[6] == known[6]
    return new[2] == known[2] or new[2] is None
