"""What a file says about one contact, before anything is decided; plain values, no reading."""

from collections.abc import Callable
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, NamedTuple

from kehuapp.book.contacts.card import FIELDS as OF_CARD
from kehuapp.book.contacts.fields import CHOICE, DAY, OURS, STAFF, TIER
from kehuapp.i18n import translate
from kehuapp.text.dates import DateValue, instant_day
from kehuapp.text.names import has_cjk

PhoneValue = tuple[str, str, str | None, str]  # label, raw, e164, ext
EmailValue = tuple[str, str]  # label, address
AddressValue = tuple[str, str, str, str]  # label, text, postcode, area
ImValue = tuple[str, str]  # service, handle
#: kind, calendar, year, month, day, is_leap_month, text
DateEntry = tuple[str, str, int | None, int | None, int | None, bool, str]
ExtraValue = tuple[str, str]  # name, value
TalkValue = tuple[str, str]  # day or minute in ISO text ("" unknown), what was said
#: What our own files say with a word that the book keeps as a code or a colleague, by the name
#: that tables have for it; until importing.values has looked it up it is what the file says.
CODED = {
    one.column_key: one
    for one in OF_CARD.values()
    if one.files == OURS and one.kind in (CHOICE, TIER, STAFF)
}
#: The texts of a customer that files have once.
TEXTS = tuple(
    one.name
    for one in OF_CARD.values()
    if one.files and one.name != "kind" and one.column_key not in CODED
)
#: A line each, and of several that a file has for one the first counts.
SINGLE = tuple(name for name in TEXTS if name not in ("name", "remark"))
#: Those that only our own files know.
OWN_TEXTS = tuple(name for name in TEXTS if OF_CARD[name].files == OURS)
OWN_DAYS = tuple(name for name in OWN_TEXTS if OF_CARD[name].kind == DAY)


#: The second person in one row of a table has its line plus this, the third plus twice this.
BESIDE = 1 << 32


@dataclass(slots=True)
class Record:
    """One card or row. `line` is 1-based (see BESIDE), `file` its file inside a folder or zip ("":
    the only one), `card` which card of that file it is (0: a row of a table); `groups` are paths as
    book.groups writes them; `warnings` do not name the line.
    """

    line: int
    file: str = ""
    card: int = 0
    kind: str = "person"
    name: str = ""
    family_name: str = ""
    given_name: str = ""
    nickname: str = ""
    salutation: str = ""
    company: str = ""
    department: str = ""
    job_title: str = ""
    remark: str = ""
    uid: str = ""
    phones: list[PhoneValue] = field(default_factory=list)
    emails: list[EmailValue] = field(default_factory=list)
    addresses: list[AddressValue] = field(default_factory=list)
    im: list[ImValue] = field(default_factory=list)
    dates: list[DateEntry] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    extra: list[ExtraValue] = field(default_factory=list)
    photo: bytes | None = None
    warnings: list[str] = field(default_factory=list)
    talks: tuple[TalkValue, ...] = ()
    codes: dict[str, str] | None = None  # by the names in CODED; few files have any
    for _name in OWN_TEXTS:  # those above are named for the readers of files, which fill them
        __annotations__[_name] = str
        vars()[_name] = ""

    def code(self, name: str) -> str:
        """One of CODED, "" for none."""
        return self.codes.get(name, "") if self.codes else ""

    def set_code(self, name: str, value: str) -> None:
        """Say one of CODED."""
        self.codes = {**(self.codes or {}), name: value}

    @property
    def where(self) -> str:
        """Its place in the file, in words."""
        return place_words(self.line, self.file, self.card)

    @property
    def is_empty(self) -> bool:
        """Whether the card says nothing at all by which a person could be known."""
        return not (
            self.name
            or self.company
            or self.nickname
            or self.phones
            or self.emails
            or self.addresses
            or self.im
            or self.remark
            or self.photo
        )

    @property
    def title(self) -> str:
        """What to call it in a list."""
        if self.name or self.company or self.nickname:
            return self.name or self.company or self.nickname
        for values in (self.phones, self.emails, self.im):
            if values:
                return values[0][1]
        if self.remark:
            return self.remark.split("\n", 1)[0][:40]
        return self.addresses[0][1][:40] if self.addresses else ""


#: The fields of a record and what they hold, in their order: ``Record(*record_values(record))``.
FIELDS = tuple(Record.__dataclass_fields__)
record_values: Callable[[Record], tuple[Any, ...]] = attrgetter(*FIELDS)


class Failed(NamedTuple):
    """A card or row that cannot be read: why, and its own text as it stands in the file."""

    line: int
    reason: str
    text: str
    file: str = ""
    card: int = 0

    @property
    def where(self) -> str:
        """Its place in the file, in words."""
        return place_words(self.line, self.file, self.card)


class Skipped(NamedTuple):
    """A card or row that brings nobody, and why."""

    line: int
    reason: str
    file: str = ""
    card: int = 0

    @property
    def where(self) -> str:
        """Its place in the file, in words."""
        return place_words(self.line, self.file, self.card)


def place_words(line: int, file: str, card: int = 0) -> str:
    """``line 12``, or ``ming.vcf, line 12`` inside a folder or zip; cards are counted as a phone
    counts them, with the line beside for whoever opens the file."""
    line %= BESIDE
    if card and file:
        return translate("Import", "%1, card %2 (line %3)", file, f"{card:,}", line)
    if card:
        return translate("Import", "card %1 (line %2)", f"{card:,}", line)
    if file:
        return translate("Import", "%1, line %2", file, line)
    return translate("Import", "line %1", line)


def to_json(record: Record) -> dict[str, Any]:
    """All that a record says, without what is empty; a photo as its size in bytes."""
    values: dict[str, Any] = {}
    for name in FIELDS:
        if name == "card":  # its place is told by the line
            continue
        value = getattr(record, name)
        if name == "line":
            value %= BESIDE
        if name == "photo":
            value = len(value) if value else None
        if value or name == "line":
            values[name] = (
                [list(v) if isinstance(v, tuple) else v for v in value]
                if isinstance(value, list | tuple)
                else value
            )
    return values


def date_entry(kind: str, value: DateValue, label: str = "") -> DateEntry:
    """A day as a record keeps it."""
    text = f"{label}: {value.text}" if label and value.text else value.text or label
    return (kind, value.calendar, value.year, value.month, value.day, value.is_leap_month, text)


def day_of_instant(record: Record, text: str, zone: str) -> str:
    """A day as written; of an instant the day it is in the shop's zone, which the record says."""
    day = instant_day(text, zone)
    if not day:
        return text
    if text.strip().replace("-", "").startswith(day.replace("-", "")):
        return day
    record.warnings.append(
        translate("Import", "The moment “%1” became the day that it is here: %2.", text, day)
    )
    return day


def join_address(
    box: str, extended: str, street: str, city: str, region: str, country: str, district: str = ""
) -> str:
    """One line as on an envelope: Chinese from large to small, Latin the other way round."""
    parts = (street, extended, box, district, city, region, country)
    if any(has_cjk(part) for part in (street, district, city, region)):
        if country and not has_cjk(country):
            country += " "
        if region.startswith(city) or city.startswith(region):  # 上海 in 上海市
            city, region = max(city, region, key=len), ""
        return "".join(p for p in (country, region, city, district, street, extended, box) if p)
    return ", ".join(part for part in parts if part)
