"""Contacts → a table for Google, for Outlook or for Excel; how it is kept exact is in exact.py.

Each profile has the columns that its program knows by name. What has no column there is put where
a person still sees it when that is possible, and comes back through one column of our own.
"""

import csv
import io
import marshal
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import BinaryIO

from kehuapp.book.contacts.card import FIELDS
from kehuapp.book.contacts.contacts import AddressRow, ContactCard, DateRow, PhoneRow
from kehuapp.book.groups.groups import shown_path
from kehuapp.exchange.exact import HEADER
from kehuapp.exchange.importing.merging import record_of
from kehuapp.exchange.labels import code_of
from kehuapp.exchange.records import CODED, OWN_DAYS, OWN_TEXTS, TEXTS, Record, TalkValue
from kehuapp.exchange.tables.value_words import NO_WORDS, BookWords, words_of
from kehuapp.kinds import DATE_KINDS
from kehuapp.text import words as said
from kehuapp.text.formulas import is_formula
from kehuapp.text.names import join_name
from kehuapp.text.phones import dialled, normalise_phone

PROFILES = ("excel", "google", "outlook")
LANGUAGES = ("en", "zh_TW", "zh_CN")
#: Where a column stands (block, number, part) and what it is called.
Column = tuple[int, int, int, str]
Row = dict[Column, str]

_MOST = 20  # columns of one kind; more values share the last
_MOST_NAMED = 5
_MOST_EXTRA = 60  # columns for extra fields, each under its own name
_FIGURES = 320  # the block of sums, which are numbers to a spreadsheet
_DATES = 300  # the block of days: a spreadsheet may know them as days
_NUMERIC = re.compile(r"[\d(][\d\s.,:/()+\-#*E]*", re.I)
#: A name that may head a column: no header row is told from a person's by what is not in here.
_HEADER = re.compile(r"(?!Kehu|X-KEHUAPP)[^\W\d][\w -]{0,39}(?<!\d\d\d)")
_KIND, _UID, _EXACT = (
    (900, n, 0, name) for n, name in enumerate(("Kehu Kind", "Kehu UID", HEADER))
)
_CARD = re.compile(r"((?:^|\r)[ \t\ufeff]*BEGIN[ \t]*):", re.I | re.M)
_MONTHS = "正二三四五六七八九十冬臘"
_TENS = ("初", "十", "廿", "三十")
_DIGITS = " 一二三四五六七八九"


@dataclass
class LeftOut:
    """Numbers and e-mails without a column: how many, of how many people, the first of them."""

    count: int = 0
    people: int = 0
    names: list[str] = field(default_factory=list)

    def add(self, card: ContactCard, count: int) -> None:
        """Of this customer so many."""
        if count:
            self.count += count
            self.people += 1
            if len(self.names) < _MOST_NAMED:
                self.names.append(card.title)


class Table:
    """Rows of one file, kept aside until all columns are known; give each part of the cards, then
    write. `spool` is a file open for writing and reading bytes."""

    def __init__(
        self,
        spool: BinaryIO,
        profile: str = "excel",
        language: str = "en",
        of_book: BookWords = NO_WORDS,
        region: str = "",
    ) -> None:
        self._spool = spool
        self._profile = profile
        self._row_of = _PROFILES[profile]
        self._words = _Words(language if language in LANGUAGES else "en", of_book, region)
        self._columns = dict.fromkeys(self._row_of(ContactCard(), {}, self._words), True)
        self.left_out = self._words.left_out

    @property
    def mark(self) -> str:
        """What the file begins with: the byte order mark by which Excel knows UTF-8."""
        return "" if self._profile == "google" else "\ufeff"

    @property
    def has_codes(self) -> bool:
        """Whether it is a table of the shop's own, with tier, owner, what was said last …"""
        return self._profile == "excel"

    def rows(
        self,
        cards: Sequence[ContactCard],
        paths: dict[int, str],
        talks: Mapping[int, TalkValue] = MappingProxyType({}),
        figures: Mapping[int, Sequence[str]] = MappingProxyType({}),
    ) -> list[Row]:
        """The rows of some cards, still without corrections; `talks` and `figures` (the values of
        FIGURES) by the ids of customers."""
        self._words.talks = talks
        self._words.figures = figures
        return [self._row_of(card, paths, self._words) for card in cards]

    def meant(self, card: ContactCard, paths: dict[int, str]) -> Record:
        """What reading the row of a card shall give."""
        if not self.has_codes:
            return record_of(card, paths)
        talk = self._words.talk(card)
        return record_of(card, paths, self._words.of_codes(card), [talk] if any(talk) else [])

    def text_of(self, rows: Sequence[Row]) -> str:
        """These rows alone as a file, for reading them again."""
        columns = dict(self._columns)
        for row in rows:
            columns.update(dict.fromkeys(row, True))
        return self.mark + "".join(self._lines(sorted(columns), rows))

    def keep(self, rows: Sequence[Row], exact: Sequence[str]) -> None:
        """Put rows aside with their corrections ("": none)."""
        for row, packed in zip(rows, exact, strict=True):
            if packed:
                row[_EXACT] = packed
            self._columns.update(dict.fromkeys(row, True))
        marshal.dump([*rows], self._spool)

    def texts(self) -> Iterator[str]:
        """The whole file, a part at a time."""
        columns = sorted(self._columns)
        yield self.mark + "".join(self._lines(columns, ()))
        end = self._spool.tell()
        self._spool.seek(0)
        while self._spool.tell() < end:
            yield "".join(self._lines(columns, marshal.load(self._spool), header=False))

    def _lines(
        self, columns: Sequence[Column], rows: Sequence[Row], header: bool = True
    ) -> Iterator[str]:
        out = io.StringIO(newline="")
        writer = csv.writer(out, lineterminator="\r\n")
        if header:
            writer.writerow([column[3] for column in columns])
        guard = _safe if self._profile == "excel" else _plain
        for row in rows:
            writer.writerow([guard(row.get(column, ""), column) for column in columns])
        yield out.getvalue()


def _plain(cell: str, _column: Column) -> str:
    # A table in which a line begins like a card would be taken for a file of cards.
    return _CARD.sub("\\1：", cell.replace("\0", ""))


def _safe(cell: str, column: Column) -> str:
    """A cell that no spreadsheet runs as a formula or takes for a number."""
    if column[0] == _FIGURES:  # we have counted it: no person wrote it
        return cell
    cell = _plain(cell, column)
    # A mark of somebody's own gets another, of which the import takes one away.
    if is_formula(cell) or unicodedata.normalize("NFKC", cell.lstrip()[:1]) == "'":
        return f"'{cell}"
    if column[0] not in (_DATES, _DATES + 1) and len(cell) > 3 and _NUMERIC.fullmatch(cell):
        return f"'{cell}"
    return cell


class _Words:
    """Names of columns in one language, numbers as they are dialled in one region."""

    def __init__(self, language: str, of_book: BookWords, region: str) -> None:
        self.place = LANGUAGES.index(language)
        self.of_book = of_book
        self.talks: Mapping[int, TalkValue] = {}
        self.figures: Mapping[int, Sequence[str]] = {}
        self.region = region
        self.left_out = LeftOut()
        self.extra: dict[str, int] = {}  # extra fields that have a column, in order

    def __call__(self, name: str) -> str:
        return _WORDS[name][self.place]

    def of_field(self, name: str) -> str:
        """The column of what a customer has once."""
        return (CODED.get(name) or FIELDS[name]).headers[self.place]

    def of_codes(self, card: ContactCard) -> dict[str, str]:
        """The words for what the book keeps as a code or a colleague."""
        return words_of(card, self.of_book, self.place)

    def talk(self, card: ContactCard) -> TalkValue:
        """When something was said last, and what."""
        return self.talks.get(card.id or 0, ("", ""))

    def place_of(self, name: str) -> int | None:
        """The column of an extra field; None when there are too many already."""
        if name not in self.extra and (
            len(self.extra) >= _MOST_EXTRA or not _HEADER.fullmatch(name)
        ):
            return None
        return self.extra.setdefault(name, len(self.extra))


def _put(row: Row, block: int, part: int, name: str, values: Sequence[str]) -> None:
    """`values` under name, name 2, name 3 …"""
    for number, value in enumerate(values[:_MOST]):
        row[(block, number, part, f"{name} {number + 1}" if number else name)] = value
    if len(values) > _MOST:
        last = (block, _MOST - 1, part, f"{name} {_MOST}")
        row[last] = " ::: ".join(values[_MOST - 1 :])


# Excel: headers in the reader's language, a column for each sort of number

_WORDS = {
    "mobile": ("Mobile", "手機", "手机"),
    "work": ("Work phone", "公司電話", "公司电话"),
    "home": ("Home phone", "住家電話", "住宅电话"),
    "fax": ("Fax", "傳真", "传真"),
    "other": ("Other phone", "其他電話", "其他电话"),
    "phone": ("Phone", "電話", "电话"),
    "email": ("E-mail", "電子郵件", "电子邮件"),
    "address": ("Address", "地址", "地址"),
    "address_work": ("Company address", "公司地址", "公司地址"),
    "address_home": ("Home address", "住家地址", "家庭地址"),
    "postcode": ("Postcode", "郵遞區號", "邮编"),
    "dates": ("Other dates", "其他日期", "其他日期"),
    "im": ("Other IDs", "其他帳號", "其他账号"),
    "WeChat": ("WeChat", "微信", "微信"),
    "LINE": ("LINE", "LINE", "LINE"),
    "QQ": ("QQ", "QQ", "QQ"),
    "WhatsApp": ("WhatsApp", "WhatsApp", "WhatsApp"),
    "groups": ("Groups", "群組", "分组"),
    "extra": ("Other fields", "其他欄位", "其他字段"),
    "talk_day": ("Last contact", "最近聯絡時間", "最近沟通时间"),
    "talk": ("Last talk", "溝通內容", "沟通内容"),
    "sales12": ("Sales, 12 months (Kehu)", "近 12 個月銷售（Kehu）", "近 12 个月销售（Kehu）"),
    "profit12": ("Profit, 12 months (Kehu)", "近 12 個月毛利（Kehu）", "近 12 个月毛利（Kehu）"),
    "cost12": ("Cost, 12 months (Kehu)", "近 12 個月花費（Kehu）", "近 12 个月花费（Kehu）"),
    "minutes12": ("Minutes, 12 months (Kehu)", "近 12 個月分鐘（Kehu）", "近 12 个月分钟（Kehu）"),
}
#: The columns that are told of a year and not read again.
FIGURES = ("sales12", "profit12", "cost12", "minutes12")
_EXCEL_FIRST = ("name", "family_name", "given_name", "salutation")
_EXCEL_SINGLE = (
    *_EXCEL_FIRST,
    *(name for name in TEXTS if name not in (*_EXCEL_FIRST, "remark", *OWN_TEXTS)),
)
#: What has a column only where a customer has it.
_EXCEL_OWN = (*OWN_TEXTS, *CODED)
_EXCEL_IM = ("LINE", "WeChat", "QQ", "WhatsApp")
_EXCEL_PHONES = ("mobile", "work", "home", "other", "fax")


def _excel_row(card: ContactCard, paths: dict[int, str], words: _Words) -> Row:
    row: Row = {
        (10, n, 0, words.of_field(name)): getattr(card, name)
        for n, name in enumerate(_EXCEL_SINGLE)
    }
    said = {name: getattr(card, name) for name in OWN_TEXTS} | words.of_codes(card)
    for number, name in enumerate(_EXCEL_OWN):
        if value := said.get(name):
            block = _DATES + 1 if name in OWN_DAYS else 20
            row[(block, number, 0, words.of_field(name))] = value
    day, text = words.talk(card)
    for number, (name, value) in enumerate((("talk_day", day.replace("T", " ")), ("talk", text))):
        if value:
            row[(_DATES + 1 + number, len(_EXCEL_OWN), 0, words(name))] = value
    row[(100, 0, 0, words("mobile"))] = row[(105, 0, 0, words("phone"))] = ""
    row[(110, 0, 0, words("email"))] = row[(120, 0, 0, words("address"))] = ""
    for block, label in enumerate((*_EXCEL_PHONES, "phone"), start=100):
        numbers = [
            _number(p)
            for p in card.phones
            if p.label == label or (label == "phone" and p.label not in _EXCEL_PHONES)
        ]
        _put(row, block, 0, words(label), numbers)
    _put(row, 110, 0, words("email"), [e.address for e in card.emails])
    _excel_addresses(row, card, words)
    for number, service in enumerate(_EXCEL_IM):
        if handles := [i.handle for i in card.im if i.service == service]:
            row[(200, number, 0, words(service))] = "\n".join(handles)
    if others := [f"{i.service}: {i.handle}" for i in card.im if i.service not in _EXCEL_IM]:
        row[(201, 0, 0, words("im"))] = "\n".join(others)
    _excel_dates(row, card, words)
    row[(310, 0, 0, words("groups"))] = "; ".join(_groups(card, paths))
    row[(311, 0, 0, words.of_field("remark"))] = card.remark
    for number, value in enumerate(words.figures.get(card.id or 0, ())):
        if value:
            row[(_FIGURES, number, 0, words(FIGURES[number]))] = value
    _excel_extra(row, card, words)
    return row | {_KIND: card.kind, _UID: card.uuid}


def _excel_addresses(row: Row, card: ContactCard, words: _Words) -> None:
    for number, label in enumerate(("", "work", "home")):
        name = words(f"address_{label}" if label else "address")
        texts = [
            a.text
            for a in card.addresses
            if a.label == label or (not label and a.label not in ("work", "home"))
        ]
        if texts:
            row[(120, number * 2, 0, name)] = "\n".join(texts)
    postcode = next((a.postcode for a in card.addresses if a.label not in ("work", "home")), "")
    if postcode:
        row[(120, 1, 0, words("postcode"))] = postcode


def _excel_dates(row: Row, card: ContactCard, words: _Words) -> None:
    apart: list[DateRow] = []
    for number, (kind, known) in enumerate(DATE_KINDS.items()):
        first = next((d for d in card.dates if d.kind == kind), None)
        name = known.headers[words.place]
        if name and (first or not number):  # a table without birthdays has room for them, too
            row[(_DATES, number, 0, name)] = _day(first) if first else ""
            apart += [first] if first else []
    others = [
        f"{(d.text if d.month else '') or said.word(said.DATE_KINDS, d.kind)}: {_day(d)}"
        for d in card.dates
        if d not in apart
    ]
    if others:
        row[(_DATES, len(DATE_KINDS), 0, words("dates"))] = "\n".join(others)


def _excel_extra(row: Row, card: ContactCard, words: _Words) -> None:
    by_name: dict[str, list[str]] = {}
    for extra in card.extra:
        by_name.setdefault(extra.name, []).append(extra.value)
    others: list[str] = []
    for name, values in by_name.items():
        place = words.place_of(name)
        if place is None:
            others += (f"{name}: {value}" for value in values)
        else:
            row[(400, place, 0, name)] = "\n".join(values)
    if others:
        row[(401, 0, 0, words("extra"))] = "\n".join(others)


# Google: exactly the names of its own export since 2024

_GOOGLE_SINGLE = (
    "First Name", "Middle Name", "Last Name", "Phonetic First Name", "Phonetic Middle Name",
    "Phonetic Last Name", "Name Prefix", "Name Suffix", "Nickname", "File As",
    "Organization Name", "Organization Title", "Organization Department", "Birthday", "Notes",
    "Photo", "Labels",
)  # fmt: skip
_GOOGLE_LABELS = {
    "mobile": "Mobile",
    "work": "Work",
    "home": "Home",
    "main": "Main",
    "fax": "Work Fax",
    "other": "Other",
    "pager": "Pager",
}
_GOOGLE_MULTIPLE = {
    "E-mail": ("Label", "Value"),
    "Phone": ("Label", "Value"),
    "Address": (
        "Label",
        "Formatted",
        "Street",
        "City",
        "PO Box",
        "Region",
        "Postal Code",
        "Country",
        "Extended Address",
    ),
    "Event": ("Label", "Value"),
    "Custom Field": ("Label", "Value"),
}


def _google_row(card: ContactCard, paths: dict[int, str], words: _Words) -> Row:
    parted = (card.family_name + card.given_name).strip()  # blanks alone name nobody
    joined = join_name(card.family_name, card.given_name)
    birthday = next(
        (d for d in card.dates if d.kind == "birthday" and d.calendar == "gregorian" and d.month),
        None,
    )
    values = {
        "First Name": card.given_name if parted else card.name,
        "Last Name": card.family_name,
        "Name Prefix": card.salutation,
        "Nickname": card.nickname,
        "Name Suffix": next((x.value for x in card.extra if x.name == "N-SUFFIX"), ""),
        "File As": "" if card.name == joined else card.name,
        "Organization Name": card.company,
        "Organization Title": card.job_title,
        "Organization Department": card.department,
        "Birthday": _day(birthday) if birthday else "",
        "Notes": card.remark,
        "Labels": " ::: ".join((*_shown_groups(card, paths), "* myContacts")),
    }
    row: Row = {(10, n, 0, name): values.get(name, "") for n, name in enumerate(_GOOGLE_SINGLE)}
    own = [(i.service or "IM", i.handle) for i in card.im]
    own += [(x.name, x.value) for x in card.extra if x.name != "N-SUFFIX"]
    rows: tuple[list[tuple[str, ...]], ...] = (
        [(_google_label(e.label), e.address) for e in card.emails],
        [(_google_label(label), number) for label, number in _dialled(card, words.region, ",")],
        [
            (_google_label(a.label), a.text, a.text, "", "", "", a.postcode, "", "")
            for a in card.addresses
        ],
        [(_event(d), _day(d)) for d in card.dates if d is not birthday],
        list(own),
    )
    for block, ((name, parts), each) in enumerate(
        zip(_GOOGLE_MULTIPLE.items(), rows, strict=True), start=100
    ):
        _google_columns(row, block, name, parts, each)
    return row | {_KIND: card.kind, _UID: card.uuid}


def _google_columns(
    row: Row, block: int, name: str, parts: Sequence[str], values: Sequence[Sequence[str]]
) -> None:
    """``Phone 1 - Label``, ``Phone 1 - Value`` …; what is too many shares the last cells."""
    for number, one in enumerate(values):
        place = min(number, _MOST - 1)
        for part, (title, value) in enumerate(zip(parts, one, strict=True)):
            column = (block, place, part, f"{name} {place + 1} - {title}")
            if number <= place:
                row[column] = value
            elif value and title in ("Value", "Formatted"):
                row[column] += f" ::: {value}"


def _google_label(label: str) -> str:
    return _GOOGLE_LABELS.get(label, label)


# Outlook: the names of its import, in its own language

_OUTLOOK = (
    ("title", "Title", "頭銜", "英文称谓"),
    ("first", "First Name", "名字", "名"),
    ("middle", "Middle Name", "中間名", "中间名"),
    ("last", "Last Name", "姓氏", "姓"),
    ("suffix", "Suffix", "稱謂", "中文称谓"),
    ("company", "Company", "公司", "单位"),
    ("department", "Department", "部門", "部门"),
    ("job", "Job Title", "職稱", "职务"),
    ("work_street", "Business Street", "商務 - 街", "商务地址 街道"),
    ("work_code", "Business Postal Code", "商務 - 郵遞區號", "商务地址 邮政编码"),
    ("home_street", "Home Street", "住家 - 街", "住宅地址 街道"),
    ("home_code", "Home Postal Code", "住家 - 郵遞區號", "住宅地址 邮政编码"),
    ("other_street", "Other Street", "其他 - 街", "其他地址 街道"),
    ("other_code", "Other Postal Code", "其他 - 郵遞區號", "其他地址 邮政编码"),
    ("fax", "Business Fax", "商務傳真", "商务传真"),
    ("work", "Business Phone", "商務電話", "商务电话"),
    ("work 2", "Business Phone 2", "商務電話 2", "商务电话 2"),
    ("main", "Company Main Phone", "公司代表線", "单位主要电话"),
    ("home", "Home Phone", "住家電話", "住宅电话"),
    ("home 2", "Home Phone 2", "住家電話 2", "住宅电话 2"),
    ("mobile", "Mobile Phone", "行動電話", "移动电话"),
    ("other", "Other Phone", "其他電話", "其他电话"),
    ("pager", "Pager", "呼叫器", "寻呼机"),
    ("primary", "Primary Phone", "代表電話", "主要电话"),
    ("wedding", "Anniversary", "紀念日", "纪念日"),
    ("birthday", "Birthday", "生日", "生日"),
    ("groups", "Categories", "類別", "类别"),
    ("email", "E-mail Address", "電子郵件地址", "电子邮件地址"),
    ("email 2", "E-mail 2 Address", "電子郵件 2 地址", "电子邮件 2 地址"),
    ("email 3", "E-mail 3 Address", "電子郵件 3 地址", "电子邮件 3 地址"),
    ("notes", "Notes", "記事", "附注"),
    ("web", "Web Page", "網頁", "网页"),
)
#: Where a number goes, best place first.
_OUTLOOK_PHONES = {
    "mobile": ("mobile", "primary", "other"),
    "work": ("work", "work 2", "main", "other"),
    "home": ("home", "home 2", "other"),
    "main": ("main", "work", "work 2", "other"),
    "fax": ("fax",),
    "pager": ("pager",),
    "other": ("other", "primary"),
}


def _outlook_row(card: ContactCard, paths: dict[int, str], words: _Words) -> Row:
    parted = (card.family_name + card.given_name).strip()  # blanks alone name nobody
    values = {
        "title" if words.place == 0 else "suffix": card.salutation,
        "first": card.given_name if parted else card.name,
        "last": card.family_name,
        "company": card.company,
        "department": card.department,
        "job": card.job_title,
        "notes": card.remark,
        "groups": ";".join(_shown_groups(card, paths)),
        "web": next((x.value for x in card.extra if x.name.partition(" ")[0] == "URL"), ""),
    }
    placed = 0
    for label, number in _dialled(card, words.region, " ext. "):
        wanted = _OUTLOOK_PHONES.get(label, ("primary", "other", "work 2", "home 2"))
        placed += _first_free(values, wanted, number)
    for email in card.emails:
        placed += _first_free(values, ("email", "email 2", "email 3"), email.address)
    words.left_out.add(card, len(card.phones) + len(card.emails) - placed)
    for address in card.addresses:
        _outlook_address(values, address)
    for kind in ("birthday", "wedding"):
        for day in card.dates:
            if day.kind == kind and day.calendar == "gregorian" and day.year and day.month:
                values.setdefault(kind, _day(day))
    row: Row = {
        (10, number, 0, names[1 + words.place]): values.get(names[0], "")
        for number, names in enumerate(_OUTLOOK)
    }
    return row | {_KIND: card.kind, _UID: card.uuid}


def _outlook_address(values: dict[str, str], address: AddressRow) -> None:
    place = address.label if address.label in ("work", "home") else "other"
    if f"{place}_street" not in values:
        values[f"{place}_street"] = address.text
        values[f"{place}_code"] = address.postcode


def _first_free(values: dict[str, str], places: Sequence[str], value: str) -> bool:
    free = next((place for place in places if place not in values), None)
    if free is not None:
        values[free] = value
    return free is not None


_PROFILES: dict[str, Callable[[ContactCard, dict[int, str], _Words], Row]] = {
    "excel": _excel_row,
    "google": _google_row,
    "outlook": _outlook_row,
}


# Cells


def _groups(card: ContactCard, paths: dict[int, str]) -> list[str]:
    return sorted(paths[g] for g in card.group_ids if g in paths)


def _shown_groups(card: ContactCard, paths: dict[int, str]) -> list[str]:
    """As another program shows them: it knows no tree, and no sign before a slash."""
    return list(dict.fromkeys(map(shown_path, _groups(card, paths))))


def _dialled(card: ContactCard, region: str, between: str) -> Iterator[tuple[str, str]]:
    """Label and number as a phone dials it; the extension follows `between`."""
    for phone in card.phones:
        number, ext, label = dialled(phone.raw, phone.e164, phone.ext, region)
        yield (
            phone.label or (code_of(label) if label else ""),
            f"{number}{between}{ext}" if ext else number,
        )


def _number(phone: PhoneRow) -> str:
    stands = not phone.ext or normalise_phone(phone.raw, "").ext == phone.ext
    return phone.raw if stands else f"{phone.raw} ext. {phone.ext}"


def _event(day: DateRow) -> str:
    names = {"birthday": "Birthday", "wedding": "Anniversary"}
    if day.kind == "custom":
        return day.text if day.month else ""
    return names.get(day.kind, day.kind)


def _day(day: DateRow) -> str:
    if day.month is None or day.day is None:
        return day.text
    if day.calendar == "gregorian":
        return (
            f"{day.year:04}-{day.month:02}-{day.day:02}"
            if day.year
            else (f"--{day.month:02}-{day.day:02}")
        )
    year = f"{day.year}年" if day.year else ""
    leap = "閏" if day.is_leap_month else ""
    return f"農曆{year}{leap}{_MONTHS[day.month - 1]}月{lunar_day(day.day)}"


def lunar_day(day: int) -> str:
    """初一 … 初十, 十一 … 二十, 廿一 … 三十."""
    if day % 10 == 0:
        return ("初十", "二十", "三十")[day // 10 - 1]
    return _TENS[day // 10] + _DIGITS[day % 10]
