"""A customer's card: every field declared once, and the classes of its rows; nothing is read here.

A field more is one declaration in `ContactCard`, a column in store/schema and in a migration.
The order is that of a merge; screens that have another one say so.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from typing import Any, NamedTuple
from zlib import crc32

from kehuapp.book.contacts.fields import (
    ALONG,
    BETWEEN,
    CHOICE,
    COMPANY,
    CONTACT,
    DAY,
    DAYS,
    DROP,
    EVERYWHERE,
    LINE,
    NAMES,
    OURS,
    PICTURE,
    REST,
    STAFF,
    TEXT,
    TIER,
    YES_NO,
    Field,
    Rows,
    many,
    own,
    value_words,
)
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text import folding, words


class PhoneRow(NamedTuple):
    """A number as written, and its E.164 form when it can be read."""

    label: str
    raw: str
    e164: str | None = None
    ext: str = ""


class EmailRow(NamedTuple):
    label: str
    address: str


class AddressRow(NamedTuple):
    label: str
    text: str
    postcode: str = ""
    area: str = ""


class ImRow(NamedTuple):
    service: str
    handle: str


class DateRow(NamedTuple):
    """`calendar` gregorian or lunar; `text` as written when unreadable (no month, no day)."""

    kind: str
    calendar: str = "gregorian"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    is_leap_month: bool = False
    text: str = ""
    remind_days: int | None = None


class FactRow(NamedTuple):
    topic: str
    text: str
    noted_on: str = ""


class TermRow(NamedTuple):
    """What goes for this customer beside the tier's policy; `topic` as in `words.TERMS`."""

    topic: str
    text: str


class ExtraRow(NamedTuple):
    name: str
    value: str
    origin: str = ""


@dataclass(frozen=True, slots=True)
class ContactCard:
    """A customer with every child row; `id` None before it is first written."""

    id: int | None = None
    uuid: str = ""
    photo: str | None = own(PICTURE, QT_TRANSLATE_NOOP("CardFields", "Photo"), None, merge=DROP)
    name: str = own(
        LINE,
        QT_TRANSLATE_NOOP("CardFields", "Name"),
        details="person",
        search=NAMES,
        width=150,
        files=EVERYWHERE,
        headers=("Name", "姓名", "姓名"),
    )
    family_name: str = own(
        LINE,
        QT_TRANSLATE_NOOP("CardFields", "Family name"),
        merge=ALONG,
        merged_as="name",
        files=EVERYWHERE,
        headers=("Family name", "姓", "姓"),
    )
    given_name: str = own(
        LINE,
        QT_TRANSLATE_NOOP("CardFields", "Given name"),
        merge=ALONG,
        merged_as="name",
        files=EVERYWHERE,
        headers=("Given name", "名", "名"),
    )
    nickname: str = own(
        LINE,
        QT_TRANSLATE_NOOP("CardFields", "Nickname"),
        form="person",
        details="person",
        search=NAMES,
        files=EVERYWHERE,
        headers=("Nickname", "暱稱", "昵称"),
    )
    salutation: str = own(
        LINE,
        QT_TRANSLATE_NOOP("CardFields", "Form of address"),
        hint=QT_TRANSLATE_NOOP("CardFields", "Mr Chen, Auntie Lin"),
        form="person",
        details="person",
        files=EVERYWHERE,
        headers=("Salutation", "稱謂", "称谓"),
    )
    # Pinyin as corrected by hand, syllables by blanks; it is in no text, so search hears it only.
    reading: str = own(
        LINE,
        QT_TRANSLATE_NOOP("CardFields", "How the name is read"),
        short=QT_TRANSLATE_NOOP("CardFields", "Reading"),
        hint="zeng xiao hua",
        tip=QT_TRANSLATE_NOOP(
            "CardFields", "Pinyin, a blank after each character; names are sorted and found by it."
        ),
        form="person",
        details="person",
        merge=ALONG,
        merged_as="name",
    )
    company: str = own(
        LINE,
        QT_TRANSLATE_NOOP("CardFields", "Company"),
        known=True,
        details="person",
        search=COMPANY,
        width=150,
        files=EVERYWHERE,
        headers=("Company", "公司", "公司"),
    )
    department: str = own(
        LINE,
        QT_TRANSLATE_NOOP("CardFields", "Department"),
        form="person",
        details="person",
        search=COMPANY,
        files=EVERYWHERE,
        headers=("Department", "部門", "部门"),
    )
    job_title: str = own(
        LINE,
        QT_TRANSLATE_NOOP("CardFields", "Title"),
        heading=QT_TRANSLATE_NOOP("CardFields", "Job title"),
        form="person",
        details="person",
        search=COMPANY,
        width=90,
        files=EVERYWHERE,
        headers=("Job title", "職稱", "职位"),
    )
    remark: str = own(
        TEXT,
        QT_TRANSLATE_NOOP("CardFields", "Remark"),
        form="remark",
        search=REST,
        files=EVERYWHERE,
        headers=("Notes", "備註", "备注"),
    )
    tier: str | None = own(
        TIER,
        QT_TRANSLATE_NOOP("CardFields", "Tier"),
        None,
        none=QT_TRANSLATE_NOOP("CardFields", "No tier yet"),
        details="shop",
        merge=DROP,
        best=("key", "regular", "prospect"),
        width=110,
        condition=True,
        files=OURS,
        headers=("Tier", "客戶等級", "客户等级"),
    )
    stage: str = own(
        CHOICE,
        QT_TRANSLATE_NOOP("CardFields", "Stage"),
        "prospect",
        words=words.STAGES,
        form="shop",
        details="shop",
        merge=DROP,
        best=("customer", "lost", "prospect"),
        width=90,
        condition=True,
        files=OURS,
        headers=("Stage", "客戶階段", "客户阶段"),
    )
    owner_id: int | None = own(
        STAFF,
        QT_TRANSLATE_NOOP("CardFields", "Looked after by"),
        None,
        heading=QT_TRANSLATE_NOOP("CardFields", "Looked after by"),
        form="shop",
        details="shop",
        width=90,
        condition=True,
        files=OURS,
        headers=("Looked after by", "負責同事", "负责同事"),
    )
    area: str = own(
        LINE,
        QT_TRANSLATE_NOOP("CardFields", "Area"),
        known=True,
        form="shop",
        details="shop",
        search=REST,
        width=90,
        condition=True,
        files=OURS,
        headers=("Area", "所屬區域", "所属区域"),
    )
    source: str = own(
        CHOICE,
        QT_TRANSLATE_NOOP("CardFields", "Source"),
        words=words.SOURCES,
        none=QT_TRANSLATE_NOOP("CardFields", "Not known"),
        form="shop",
        details="origin",
        width=110,
        condition=True,
        files=OURS,
        headers=("Source", "來源", "来源"),
    )
    referrer_id: int | None = own(
        CONTACT,
        QT_TRANSLATE_NOOP("CardFields", "Introduced by"),
        None,
        form="shop",
        details="origin",
    )
    best_time: str = own(
        LINE,
        QT_TRANSLATE_NOOP("CardFields", "Best time"),
        hint=QT_TRANSLATE_NOOP("CardFields", "after 2 pm"),
        form="reach",
        details="reach",
    )
    do_not_contact: bool = own(
        YES_NO,
        QT_TRANSLATE_NOOP("CardFields", "Do not contact"),
        False,
        tip=QT_TRANSLATE_NOOP(
            "CardFields", "No visit and no greeting is proposed; card and sheet say so."
        ),
        form="consent",
        details="reach",
        merge=DROP,
        condition=True,
    )
    kind: str = own(
        CHOICE,
        QT_TRANSLATE_NOOP("CardFields", "Person or company"),
        "person",
        words=words.KINDS,
        merge=DROP,
        files=EVERYWHERE,
    )
    role: str = own(
        CHOICE,
        QT_TRANSLATE_NOOP("CardFields", "Role"),
        words=words.ROLES,
        none=QT_TRANSLATE_NOOP("CardFields", "Not known"),
        form="person",
        details="person",
        files=OURS,
        headers=("Role in buying", "採購角色", "采购角色"),
    )
    tax_id: str = own(
        LINE,
        QT_TRANSLATE_NOOP("CardFields", "Tax id"),
        form="terms",
        details="person",
        files=OURS,
        headers=("Tax id", "統一編號", "税号"),
    )
    company_contact_id: int | None = own(
        CONTACT,
        QT_TRANSLATE_NOOP("CardFields", "Their company in this book"),
        None,
        short=QT_TRANSLATE_NOOP("CardFields", "Belongs to"),
        companies=True,
        form="person",
    )
    backup_owner_id: int | None = own(
        STAFF,
        QT_TRANSLATE_NOOP("CardFields", "Stand-in"),
        None,
        form="shop",
        details="shop",
        files=OURS,
        headers=("Stand-in", "代理同事", "后备同事"),
    )
    due_days: int | None = own(  # None: as their tier
        DAYS,
        QT_TRANSLATE_NOOP("CardFields", "Contact every (days)"),
        None,
        short=QT_TRANSLATE_NOOP("CardFields", "Own rhythm"),
        phrase=lambda days: translate("CardFields", "every %n day(s)", n=days),
        form="terms",
        details="shop",
        merge=DROP,
    )
    min_gap_days: int | None = own(
        DAYS,
        QT_TRANSLATE_NOOP("CardFields", "Shortest gap (days)"),
        None,
        short=QT_TRANSLATE_NOOP("CardFields", "Own shortest gap"),
        phrase=lambda days: translate("CardFields", "%n day(s) at least", n=days),
        form="terms",
        details="shop",
        merge=DROP,
    )
    no_festive: bool = own(
        YES_NO,
        QT_TRANSLATE_NOOP("CardFields", "No greetings on festivals"),
        False,
        short=QT_TRANSLATE_NOOP("CardFields", "Greetings"),
        tip=QT_TRANSLATE_NOOP("CardFields", "In mourning, or of another religion."),
        form="consent",
        details="shop",
        merge=DROP,
    )
    consent_on: str = own(
        DAY,
        QT_TRANSLATE_NOOP("CardFields", "Agreed on"),
        short=QT_TRANSLATE_NOOP("CardFields", "Consent"),
        form="consent",
        details="shop",
        merged_as="consent",
    )
    consent_how: str = own(
        LINE,
        QT_TRANSLATE_NOOP("CardFields", "How they agreed"),
        hint=QT_TRANSLATE_NOOP("CardFields", "on the card, by LINE"),
        form="consent",
        merged_as="consent",
    )
    competitor: str = own(
        LINE,
        QT_TRANSLATE_NOOP("CardFields", "Whose goods they use now"),
        short=QT_TRANSLATE_NOOP("CardFields", "Buys now from"),
        form="facts",
        details="facts",
    )
    outlook: str = own(
        LINE,
        QT_TRANSLATE_NOOP("CardFields", "Plans and buying power"),
        short=QT_TRANSLATE_NOOP("CardFields", "Outlook"),
        form="facts",
        details="facts",
    )
    first_contact_on: str = own(
        DAY,
        QT_TRANSLATE_NOOP("CardFields", "First contact"),
        form="days",
        details="origin",
        merge=DROP,
        earliest=True,
        files=OURS,
        headers=("First contact", "首次聯絡", "首次联系"),
    )
    referral_reward: str = own(
        LINE,
        QT_TRANSLATE_NOOP("CardFields", "Thank-you for it"),
        short=QT_TRANSLATE_NOOP("CardFields", "Thank-you"),
        form="shop",
        details="origin",
        merged_as="reward",
    )
    reward_given_on: str = own(
        DAY,
        QT_TRANSLATE_NOOP("CardFields", "Given on"),
        form="shop",
        details="origin",
        merged_as="reward",
    )
    deleted: bool = False
    phones: tuple[PhoneRow, ...] = many(
        QT_TRANSLATE_NOOP("CardFields", "Phones"),
        QT_TRANSLATE_NOOP("CardFields", "Phone"),
        PhoneRow,
        "phone",
        add=QT_TRANSLATE_NOOP("CardFields", "Add a phone"),
    )
    emails: tuple[EmailRow, ...] = many(
        QT_TRANSLATE_NOOP("CardFields", "E-mail"),
        QT_TRANSLATE_NOOP("CardFields", "E-mail"),
        EmailRow,
        "email",
        short=QT_TRANSLATE_NOOP("CardFields", "E-mails"),
        search="address",
        add=QT_TRANSLATE_NOOP("CardFields", "Add an e-mail"),
    )
    addresses: tuple[AddressRow, ...] = many(
        QT_TRANSLATE_NOOP("CardFields", "Addresses"),
        QT_TRANSLATE_NOOP("CardFields", "Address"),
        AddressRow,
        "address",
        search="text || ' ' || postcode || ' ' || area",
        add=QT_TRANSLATE_NOOP("CardFields", "Add an address"),
    )
    im: tuple[ImRow, ...] = many(
        QT_TRANSLATE_NOOP("CardFields", "Messengers"),
        QT_TRANSLATE_NOOP("CardFields", "Messenger"),
        ImRow,
        "im_id",
        search="handle",
        add=QT_TRANSLATE_NOOP("CardFields", "Add a messenger"),
    )
    dates: tuple[DateRow, ...] = many(
        QT_TRANSLATE_NOOP("CardFields", "Important dates"),
        QT_TRANSLATE_NOOP("CardFields", "Day"),
        DateRow,
        "important_date",
        add=QT_TRANSLATE_NOOP("CardFields", "Add a date"),
    )
    facts: tuple[FactRow, ...] = many(
        QT_TRANSLATE_NOOP("CardFields", "Good to know"),
        QT_TRANSLATE_NOOP("CardFields", "Fact"),
        FactRow,
        "profile_fact",
        search="text",
        add=QT_TRANSLATE_NOOP("CardFields", "Add a fact"),
    )
    terms: tuple[TermRow, ...] = many(
        QT_TRANSLATE_NOOP("CardFields", "Own terms"),
        QT_TRANSLATE_NOOP("CardFields", "Own term"),
        TermRow,
        "own_term",
    )
    extra: tuple[ExtraRow, ...] = many(
        QT_TRANSLATE_NOOP("CardFields", "Other fields"),
        QT_TRANSLATE_NOOP("CardFields", "Field"),
        ExtraRow,
        "extra_field",
        search="CASE WHEN name = 'UID' THEN '' ELSE value END",  # figures that nobody looks for
        add=QT_TRANSLATE_NOOP("CardFields", "Add a field"),
    )
    group_ids: frozenset[int] = field(default_factory=frozenset)

    @property
    def title(self) -> str:
        """What to call this row: name, else company, phone or e-mail; never empty."""
        if self.name or self.company:
            return self.name or self.company
        if self.phones:
            return self.phones[0].raw
        return self.emails[0].address if self.emails else translate("Contacts", "No name")


#: What a customer has once, by its name in a card, which is its column in the book.
FIELDS: dict[str, Field] = {
    f.name: f.metadata["own"]._replace(name=f.name)
    for f in fields(ContactCard)
    if "own" in f.metadata
}
#: What a customer may have several times, by its name in a card.
ROWS: dict[str, Rows] = {
    f.name: f.metadata["many"]._replace(name=f.name)
    for f in fields(ContactCard)
    if "many" in f.metadata
}
#: Of a section of the details what is read first; the others follow.
_READ_FIRST = {
    "person": ("name",),
    "reach": ("do_not_contact",),
    "shop": ("tier", "stage", "area", "owner_id", "backup_owner_id"),
    "origin": ("source", "referrer_id", "referral_reward", "reward_given_on"),
}
#: Another one when other fields are searched or a text is folded otherwise: rows of another version
#: are rebuilt at opening.
SEARCH_VERSION = (
    folding.VERSION * 1_000_000
    + crc32(
        repr([(name, one.search) for name, one in (FIELDS | ROWS).items() if one.search]).encode()
    )
    % 1_000_000
)
GROUPS = Rows(QT_TRANSLATE_NOOP("CardFields", "Groups"), QT_TRANSLATE_NOOP("CardFields", "Group"))


@cache  # asked for every cell of a merge that is painted
def merged_fields(key: str) -> tuple[Field, ...]:
    """The fields that go by one name in a merge."""
    return tuple(one for one in FIELDS.values() if one.key == key)


def joined_words(card: ContactCard, key: str, names: Mapping[str, str]) -> str:
    """What is said in the fields that are merged together."""
    said = (
        value_words(one, getattr(card, one.name), names)
        for one in merged_fields(key)
        if one.merge != ALONG
    )
    return BETWEEN.join(filter(None, said))


def details_of(
    card: ContactCard, section: str, names: Mapping[str, str], between: str = BETWEEN
) -> Iterator[tuple[Field, str]]:
    """The fields of a section of the details with their words, "" where nothing is said."""
    first = _READ_FIRST.get(section, ())
    rest = (name for name, one in FIELDS.items() if one.details == section and name not in first)
    for one in map(FIELDS.__getitem__, (*first, *rest)):
        # With it stands what has no line of its own: when they agreed, and how.
        along = merged_fields(one.key) if one.merged_as and one.merge != ALONG else ()
        all_of_it = (one, *(other for other in along if not other.details and other is not one))
        said = (_read_words(each, getattr(card, each.name), names) for each in all_of_it)
        yield one, between.join(filter(None, said))


def _read_words(one: Field, value: Any, names: Mapping[str, str]) -> str:
    if one.phrase is not None and value is not None:
        return one.phrase(value)
    return value_words(one, value, names)
