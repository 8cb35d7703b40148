"""What a record adds to a known contact, field by field, nothing dropped; writes nothing."""

from dataclasses import dataclass, field

from kehuapp.book.contacts import ContactCard
from kehuapp.exchange.records import (
    AddressValue,
    DateEntry,
    EmailValue,
    ExtraValue,
    ImValue,
    PhoneValue,
    Record,
)
from kehuapp.text.folding import digits, fold
from kehuapp.text.names import fold_name

SINGLE = ("family_name", "given_name", "nickname", "salutation", "company", "department",
          "job_title")  # fmt: skip


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
    photo: bytes | None = None

    def __bool__(self) -> bool:
        return bool(self.values or self.phones or self.emails or self.addresses or self.im
                    or self.dates or self.extra or self.groups or self.photo)  # fmt: skip


def record_of(card: ContactCard, paths: dict[int, str]) -> Record:
    """A contact of the book in the form of a record; a photo only as a mark that there is one."""
    return Record(
        0, kind=card.kind, name=card.name, family_name=card.family_name,
        given_name=card.given_name, nickname=card.nickname, salutation=card.salutation,
        company=card.company, department=card.department, job_title=card.job_title,
        remark=card.remark, uid=card.uuid,
        phones=[(p.label, p.raw, p.e164, p.ext) for p in card.phones],
        emails=[(e.label, e.address) for e in card.emails],
        addresses=[(a.label, a.text, a.postcode, a.area) for a in card.addresses],
        im=[(i.service, i.handle) for i in card.im],
        dates=[(d.kind, d.calendar, d.year, d.month, d.day, d.is_leap_month, d.text)
               for d in card.dates],
        groups=[paths[g] for g in sorted(card.group_ids) if g in paths],
        extra=[(x.name, x.value) for x in card.extra],
        photo=b"\0" if card.photo else None,
    )  # fmt: skip


def copy_of(record: Record) -> Record:
    """A record whose lists can grow without touching the original's."""
    return Record(
        record.line, record.file, record.kind, record.name, record.family_name,
        record.given_name, record.nickname, record.salutation, record.company, record.department,
        record.job_title, record.remark, record.uid, [*record.phones], [*record.emails],
        [*record.addresses], [*record.im], [*record.dates], [*record.groups], [*record.extra],
        record.photo,
    )  # fmt: skip


def merge_into(known: Record, record: Record) -> Edits:
    """What `record` adds to `known`; `known` knows it afterwards."""
    edits = Edits()
    _merge_values(known, record, edits)
    numbers = {_number(phone) for phone in known.phones}
    for phone in record.phones:
        if _number(phone) not in numbers:
            numbers.add(_number(phone))
            edits.phones.append(phone)
    addresses = {email[1].casefold() for email in known.emails}
    edits.emails = [e for e in record.emails if e[1].casefold() not in addresses]
    places = {(fold_name(a[1]), a[2]) for a in known.addresses}
    edits.addresses = [a for a in record.addresses if (fold_name(a[1]), a[2]) not in places]
    edits.im = [i for i in record.im if i not in known.im]
    edits.dates = [d for d in record.dates if not any(_same_day(d, k) for k in known.dates)]
    edits.extra += [x for x in record.extra if x not in known.extra]
    edits.groups = [g for g in record.groups if g not in known.groups]
    if record.photo and not known.photo:
        edits.photo = known.photo = record.photo
    known.phones += edits.phones
    known.emails += edits.emails
    known.addresses += edits.addresses
    known.im += edits.im
    known.dates += edits.dates
    known.extra += edits.extra
    known.groups += edits.groups
    return edits


def _merge_values(known: Record, record: Record, edits: Edits) -> None:
    for name in SINGLE:
        new, old = getattr(record, name), getattr(known, name)
        if not new or new == old:
            continue
        if not old:
            edits.values[name] = new
            setattr(known, name, new)
        elif (name, new) not in known.extra and fold(new) != fold(old):
            edits.extra.append((name, new))  # the book's own value stays; the file's is kept too
    if record.remark and not _says(known.remark, record.remark):
        joined = "\n".join(text for text in (known.remark, record.remark) if text)
        edits.values["remark"] = known.remark = joined


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
