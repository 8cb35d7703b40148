"""Cells of one row → a record: what spreadsheets did to them is undone; no files, no headers."""

import re
import unicodedata
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from kehuapp.book.groups.groups import join_path, split_path
from kehuapp.exchange.exact import correct
from kehuapp.exchange.labels import code_of
from kehuapp.exchange.records import (
    CODED,
    OWN_DAYS,
    SINGLE,
    Record,
    date_entry,
    day_of_instant,
    join_address,
)
from kehuapp.exchange.tables.csv_headers import squeezed
from kehuapp.i18n import translate
from kehuapp.kinds import DATE_KINDS
from kehuapp.text.dates import read_date
from kehuapp.text.folding import fold
from kehuapp.text.names import has_cjk, join_name
from kehuapp.text.phones import normalise_phone, split_phones

_LONGEST_VALUE = 4_000  # of a number, an address, a day: what is longer is something else
DAMAGED = re.compile(r"[+]?(\d)(?:[.,](\d+))?E\+?(\d{1,2})", re.I)
#: A number that a spreadsheet shows in thousands.
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.0+)?")
_POINT_ZERO = re.compile(r"(\d+)\.0+")
_SERIAL = re.compile(r"([1-6]\d{4})(?:\.\d+)?")
_MINUTE = re.compile(r"[T\s]([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?$")
_LONG_POWER = 11  # a spreadsheet shows no shorter number as a power of ten
_ERROR = re.compile(r"#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!|NV)", re.I)
_GUARDED = re.compile(r"'(?:\s|[=+\-@'(\d])")
_DISTRICT = re.compile("(?<!自治)(?<!行政)[區区鄉乡鎮镇]$")
_IN_CITY = re.compile("(?:.{2,8}?(?:省|自治[區区]))?[^市縣县]{2,7}(?:市|縣|县|自治州)")
#: What the name of a place ends with, and what follows a name that is a street's (folded).
_PLACE_END = re.compile("(?:特别行政区|自治区|自治州|自治县|省|市|县|区|乡|镇)$")
_PLACE_END_HERE = re.compile("特别行政区|(?:.{1,4}族)?自治(?:区|州|县)|[省市县区乡镇]")
_ROAD = re.compile("[东西南北中]?[路街道巷弄大里村园]")
_SYSTEM_GROUPS = {"mycontacts", "my contacts", "starred"}
_SINGLE = {*(name for name in SINGLE if name not in OWN_DAYS), "uid"}
#: What Outlook writes for everybody, in columns that say nothing about anybody.
_DULL = "Sensitivity|Priority|Private|Gender|敏感度|優先順序|优先级|私人|私有|性別"
_DULL_VALUES = "Normal|False|Unspecified|一般|普通|標準|否|未指定|0"
_SERVICES = {
    "wechat": "WeChat",
    "微信": "WeChat",
    "微信号": "WeChat",
    "line": "LINE",
    "qq": "QQ",
    "whatsapp": "WhatsApp",
    "skype": "Skype",
}
_DAYS = {
    **{kind: kind for kind in DATE_KINDS if kind != "custom"},
    "anniversary": "wedding",
    "生日": "birthday",
    "周年纪念日": "wedding",
    "纪念日": "wedding",
    "结婚纪念日": "wedding",
}


class Column(NamedTuple):
    """A column that is read: `what` and `rest` are its target left and right of the colon.

    ``phone_label#1`` is `what` phone, `pair` phone#1, `is_label`.
    """

    what: str
    rest: str
    header: str
    pair: str
    is_label: bool


def column_of(target: str, header: str) -> Column:
    """A column by its target."""
    what, _, rest = target.partition(":")
    kind, numbered, number = what.partition("#")
    plain = kind.removesuffix("_label") if numbered else kind
    return Column(plain, rest, header, f"{plain}#{number}" if numbered else "", plain != kind)


class Settings(NamedTuple):
    """What is the same for all rows of a table."""

    region: str
    roc: bool
    date_order: str
    delimiter: str
    ours: bool
    zone: str = ""


@cache
def _squeezed_words(words: str) -> frozenset[str]:
    return frozenset(map(squeezed, words.split("|")))


@cache
def _is_dull(header: str) -> bool:
    return squeezed(header) in _squeezed_words(_DULL)


def repair(cell: str) -> str:
    """A cell as it was before a spreadsheet or our own export guarded it."""
    cell = cell.strip()
    if cell[:1] not in ("'", "="):
        return cell
    if cell[:2] == '="' and cell[-1:] == '"' and len(cell) > 2:
        return cell[2:-1].replace('""', '"')
    if cell[:1] == "'" and _GUARDED.match(unicodedata.normalize("NFKC", cell[:3])):
        return cell[1:]
    return cell


def _from_serial(value: str) -> str:
    """A day that a spreadsheet counted, as a day."""
    found = _SERIAL.fullmatch(value)
    return (date(1899, 12, 30) + timedelta(days=int(found[1]))).isoformat() if found else value


class RowCells:
    """Collects the cells of one row."""

    def __init__(self, record: Record, settings: Settings) -> None:
        self.record = record
        self.settings = settings
        self.middle = ""
        self.full_name = ""
        self.exact = ""
        self.pairs: dict[str, str] = {}
        self.addresses: dict[str, dict[str, str]] = {}
        self.numbered: list[tuple[str, str, str, str]] = []
        self.birth: dict[str, str] = {}
        self.talk: list[str] = []
        self.talk_day: tuple[str, str] = ("", "")  # under which name, and as it is written

    def take(self, column: Column, value: str) -> None:
        """Give one cell its place."""
        record = self.record
        what, rest, header, pair, is_label = column
        if value[0] in "#＃" and self._is_error(header, value):
            return
        if "\r" in value:
            value = value.replace("\r\n", "\n").replace("\r", "\n")
        if "\n" in value and (what == "name" or what in _SINGLE or what in CODED):
            value = ("" if has_cjk(value) else " ").join(value.split("\n"))
        if len(value) > 200 and value.count("\n") > 30:
            self._warn_of_length(value)
        if is_label:
            self.pairs[pair] = value.strip().removeprefix("*").strip()
        elif pair and what != "address":
            self.numbered.append((what, pair, header, value))
        elif pair:
            for place, text in enumerate(value.split(" ::: ") if rest == "text" else (value,)):
                label = pair.removeprefix("address") + f".{place}" * (place > 0)
                self._part(label, rest, header, text)
        elif what == "name":
            self._once(self.full_name, header, value)
            self.full_name = self.full_name or value
        elif what == "middle_name":
            self.middle = value
        elif what in _SINGLE:
            if what == "tax_id":
                value = self._digits(header, value)
            self._once(getattr(record, what), header, value)
            setattr(record, what, getattr(record, what) or value)
        elif what in CODED:
            there = record.code(what)
            self._once(there, header, value)
            record.set_code(what, there or value)
        elif what == "remark":
            record.remark = "\n".join(t for t in (record.remark, value) if t)
        elif what == "group":
            self._groups(header, value)
        elif what == "phone":
            self._phones(rest, header, value)
        elif what == "email":
            self._emails(rest, header, value)
        elif what == "address" and rest:
            label, _, part = rest.partition(":")
            self._part(label, part, header, value)
        elif what == "im":
            self._im(rest, header, value)
        elif what == "date":
            self._day(rest, header, value)
        else:
            self._rare(what, rest, header, value)

    def _rare(self, what: str, rest: str, header: str, value: str) -> None:
        if what == "talk" and rest:
            self._once(self.talk_day[1], header, value)
            self.talk_day = self.talk_day if self.talk_day[1] else (header, value)
        elif what == "talk":
            self.talk.append(value)
        elif what in OWN_DAYS:
            if day := self._own_day(header, value):
                self._once(getattr(self.record, what), header, day)
                setattr(self.record, what, getattr(self.record, what) or day)
        elif what == "kind":
            self.record.kind = "company" if value == "company" else "person"
        elif what == "exact":
            self.exact = value
        elif rest == "lines":  # our own column of fields that found no other: one a line
            for line in value.split("\n"):
                name, colon, text = line.partition(": ")
                self.record.extra.append((name, text) if colon else (header, line))
        elif not _is_dull(header) or squeezed(value[:20]) not in _squeezed_words(_DULL_VALUES):
            self.record.extra.append((header, self._whole(header, value)))

    def _once(self, there: str, header: str, value: str) -> None:
        """A second value for a field that holds one is kept beside it."""
        if there and there != value:
            self.record.extra.append((header, value))

    def _part(self, label: str, part: str, header: str, value: str) -> None:
        """A part of an address; streets may have several columns."""
        parts = self.addresses.setdefault(label, {})
        there = parts.get(part)
        if part == "postcode":
            value = self._digits(header, value)
        if there and there != value:
            value = f"{there}{'' if has_cjk(there) else ' '}{value}"
        parts[part] = value

    # --- what a spreadsheet does to cells

    def _is_error(self, header: str, value: str) -> bool:
        plain = unicodedata.normalize("NFKC", value[:20])
        if len(value) > 1 and not plain.strip("#"):
            self.record.warnings.append(
                translate(
                    "Import",
                    "%1 in “%2” was left out: the column was too narrow when the "
                    "file was saved. Widen it and export again.",
                    value[:12],
                    header,
                )
            )
            return True
        if _ERROR.fullmatch(plain):
            self.record.warnings.append(
                translate(
                    "Import",
                    "%1 in “%2” was left out: a formula of the spreadsheet failed there.",
                    value,
                    header,
                )
            )
            return True
        return False

    def _digits(self, header: str, value: str) -> str:
        """A number as it was before the spreadsheet calculated with it, "" when digits are gone."""
        if "," in value and _GROUPED.fullmatch(value):
            return value.partition(".")[0].replace(",", "")
        if "." not in value and "E" not in value and "e" not in value and value.isascii():
            return value
        plain = unicodedata.normalize("NFKC", value)
        if found := _POINT_ZERO.fullmatch(plain):
            return found[1]
        found = DAMAGED.fullmatch(plain)
        if not found:
            return value
        behind, power = found[2] or "", int(found[3])
        if len(behind) >= power and not behind[power:].strip("0"):
            return found[1] + behind[:power]
        self.record.warnings.append(
            translate(
                "Import",
                "%1 in “%2” was left out: the spreadsheet lost "
                "its digits. Format the column as text and export again.",
                value,
                header,
            )
        )
        return ""

    def _whole(self, header: str, value: str) -> str:
        """A card's number as it was, with a warning when the spreadsheet lost its digits."""
        found = DAMAGED.fullmatch(value)
        if found is None or int(found[3]) < _LONG_POWER:
            return value
        behind, power = found[2] or "", int(found[3])
        if len(behind) == power:
            return found[1] + behind
        self.record.warnings.append(
            translate(
                "Import",
                "%1 in “%2” is kept as it stands, but the spreadsheet lost "
                "its digits. Format the column as text and export again.",
                value,
                header,
            )
        )
        return value

    def _warn_of_length(self, value: str) -> None:
        """An unclosed quotation mark makes the rest of a file one cell; mended ones say so."""
        lines = value.count("\n") + 1
        if lines < value.count(self.settings.delimiter) + 32:
            self.record.warnings.append(
                translate(
                    "Import",
                    "A cell has %1 lines. A quotation mark may be missing there; look at the file.",
                    lines,
                )
            )

    # --- cells that hold several values

    def _phones(self, label: str, header: str, value: str) -> None:
        record = self.record
        if len(value) > _LONGEST_VALUE:
            record.extra.append((header, value))
            return
        if "," in value and _GROUPED.fullmatch(value):
            value = self._digits(header, value)
        for part in split_phones(value, self.settings.region):
            raw = self._digits(header, part)
            if not raw:
                continue
            phone = normalise_phone(raw, self.settings.region)
            said = code_of(phone.label) if phone.label else ""
            if label and said not in ("mobile", "work", "home", "fax"):
                said = label
            entry = (said, raw, phone.e164, phone.ext)
            if entry not in record.phones:
                record.phones.append(entry)

    def _emails(self, label: str, header: str, value: str) -> None:
        if "@" not in value or len(value) > _LONGEST_VALUE:
            self.record.extra.append((header, value))
            return
        for part in re.split(r":::|[;；,，、\n]", value):
            address = part.strip()
            if found := re.fullmatch(r"[^<>]*<([^<>\s]+@[^<>\s]+)>", address):
                address = found[1]
            if address[:7].lower() == "mailto:":
                address = address[7:]
            if address and (label, address) not in self.record.emails:
                self.record.emails.append((label, address))

    def _im(self, service: str, header: str, value: str) -> None:
        parts = value.split("\n") if len(value) <= _LONGEST_VALUE else [value]
        for part in parts:
            said, handle = service, part.strip()
            if not service and ":" in handle:  # our own column of rare services
                said, _, handle = (text.strip() for text in handle.partition(":"))
            if handle := self._digits(header, handle):
                self.record.im.append((_SERVICES.get(said.lower(), said), handle))

    def _groups(self, header: str, value: str) -> None:
        if len(value) > 5 * _LONGEST_VALUE:
            self.record.extra.append((header, value))
            return
        paths = dict.fromkeys(self.record.groups)
        for part in value.split(":::") if ":::" in value else re.split(r"[;；,，\n]", value):
            text = part.strip()
            if text[:2] == "* ":
                text = text[2:].strip()
                if text.lower() in _SYSTEM_GROUPS:
                    continue
            simple = "/" not in text and "\\" not in text
            # Only our own tables mean a tree: 客户/供应商 of a phone is the name of one group.
            names = split_path(text) if self.settings.ours else [text]
            if path := text if simple else join_path(names):
                paths[path] = None
        self.record.groups = list(paths)

    # --- days

    def _day(self, rest: str, header: str, value: str) -> None:
        kind, _, part = rest.partition(":")
        if part in ("year", "month", "day"):
            self.birth[part] = value
        elif not kind:  # our own column of rare days: one a line
            for line in value.split("\n"):
                label, colon, text = line.partition(": ")
                self._date(label if colon else "", header, text if colon else line)
        else:
            self._date(kind, header, value, lunar=part == "lunar")

    def _date(self, kind: str, header: str, value: str, *, lunar: bool = False) -> None:
        if len(value) > _LONGEST_VALUE:
            self.record.extra.append((header, value))
            return
        written = value
        value = _from_serial(value)
        day = read_date(
            f"農曆{value}" if lunar else day_of_instant(self.record, value, self.settings.zone),
            roc=self.settings.roc,
            order=self.settings.date_order,
        )
        if day is None:
            return
        if day.text:
            day = day._replace(text=written)
            self.record.warnings.append(
                translate(
                    "Import",
                    "The date “%1” cannot be read for sure and was kept as text.",
                    written[:60],
                )
            )
        label = ""
        if kind not in DATE_KINDS or kind == "custom":
            kind, label = "custom", kind if kind != "custom" else ""
        self.record.dates.append(date_entry(kind, day, label))

    def _own_day(self, header: str, value: str) -> str:
        """A day with its year in ISO text; what cannot be read so is kept as an extra field."""
        day = None
        if len(value) <= _LONGEST_VALUE:
            day = read_date(
                _from_serial(value), roc=self.settings.roc, order=self.settings.date_order
            )
            if day is None:  # zeros, an empty day
                return ""
        if day is None or day.text or day.calendar != "gregorian" or not day.year or not day.day:
            self.record.extra.append((header, value))
            self.record.warnings.append(
                translate(
                    "Import",
                    "The date “%1” cannot be read for sure and was kept as text.",
                    value[:60],
                )
            )
            return ""
        return f"{day.year:04}-{day.month:02}-{day.day:02}"

    def _birthday(self) -> None:
        """A birthday in three columns."""
        year, month, day = (
            _POINT_ZERO.sub(r"\1", self.birth.get(part, "")) for part in ("year", "month", "day")
        )
        if year.strip("0") or month.strip("0") or day.strip("0"):
            if not year.strip("0") and month.isdecimal() and day.isdecimal():
                text = f"--{month:0>2}-{day:0>2}"
            else:
                text = "-".join(t for t in (year, month, day) if t.strip("0"))
            self._date("birthday", "", text)

    # --- the whole

    def finish(self) -> Record:
        """Pair labels with values, settle the name and the addresses."""
        record = self.record
        for kind, pair, header, value in self.numbered:
            self._pair(kind, pair, header, value)
        if self.birth:
            self._birthday()
        day = self._own_day(*self.talk_day) if self.talk_day[1] else ""
        if day and (found := _MINUTE.search(self.talk_day[1])):
            day += f"T{int(found[1]):02}:{found[2]}"
        if day or self.talk:
            record.talks = ((day, "\n".join(self.talk)),)
        self._join_places()
        for place, parts in self.addresses.items():
            label = code_of(parts.get("label", "")) if place[:1] == "#" else place
            if "." in place:  # several addresses shared a cell, and their label
                label = code_of(self.addresses[place.partition(".")[0]].get("label", ""))
            self._address(label, parts)
        if self.middle:
            together = has_cjk(record.given_name) and has_cjk(self.middle)
            record.given_name = (" " * (not together)).join(
                part for part in (record.given_name, self.middle) if part
            )
        if record.given_name == self.full_name and not record.family_name:
            record.given_name = ""  # a whole name in a column for a part of it
        record.name = self.full_name or join_name(record.family_name, record.given_name)
        if not record.name and record.company:
            record.kind = "company"
        record.name = record.name or record.title
        if not record.name and (record.warnings or not record.is_empty):
            record.name = translate("Import", "No name")
        if self.exact:
            correct(record, self.exact)
        return record

    def _join_places(self) -> None:
        """省, 市 and 區 beside 公司地址 alone belong to that address."""
        parts = self.addresses.get("", {})
        whole = [
            p for label, p in self.addresses.items() if label and ("text" in p or "street" in p)
        ]
        if parts and len(whole) == 1 and parts.keys().isdisjoint(("text", "street", "extended")):
            for name, value in self.addresses.pop("").items():
                whole[0].setdefault(name, value)

    def _pair(self, kind: str, pair: str, header: str, value: str) -> None:
        label = self.pairs.get(pair, "")
        if len(value) > 5 * _LONGEST_VALUE:
            self.record.extra.append((header, value))
            return
        several = list(dict.fromkeys(value.split(" ::: ")))
        if kind == "phone":
            for one in several:
                self._phones(code_of(label), header, one)
        elif kind == "email":
            self._emails("" if label in ("SMTP", "EX") else code_of(label), header, value)
        elif kind == "im":
            for one in several:
                self._im(label or "IM", header, one)
        elif kind == "date":
            for one in several:
                self._date(_DAYS.get(label.lower(), label), header, one)
        elif " " in pair:  # a website or relation
            name = re.split(r"\s*\d", header, maxsplit=1)[0]
            self.record.extra += ((f"{name} ({label})" if label else name, one) for one in several)
        else:
            self.record.extra.append((label or header, value))

    def _address(self, label: str, parts: dict[str, str]) -> None:
        text, postcode = parts.get("text", "").strip(), parts.get("postcode", "")
        names = ("box", "extended", "street", "district", "city", "region", "country")
        values = {name: parts.get(name, "") for name in names}
        if text and not (has_cjk(text) and values["street"] and values["city"]):
            text = _completed(text, values, postcode)
        else:  # what Google formats the western way is no Chinese address
            city, region = values["city"], values["region"]
            if _DISTRICT.search(region) and city[-1:] in ("市", "縣", "县"):
                values |= {"city": region, "region": city}  # 中區 lies in 台中市
            text = join_address(**values)
        if text or postcode:
            self.record.addresses.append((label, text, postcode, parts.get("area", "")))


def _completed(text: str, values: dict[str, str], postcode: str) -> str:
    """An address with what only stood in the columns beside it."""
    chinese = has_cjk(text)
    between = "" if chinese else ", "
    text = text.replace("\n", between)
    if chinese and postcode and text.startswith(postcode):
        rest = text[len(postcode) :]
        text = text if rest[:1].isdigit() else rest.lstrip(" ,，")
    there = squeezed(text)
    within = [
        values[n]
        for n in ("box", "extended", "street")
        if values[n] and squeezed(values[n]) not in there
    ]
    if chinese:
        return "".join((_with_places(text, values), *within))
    around = [
        values[n]
        for n in ("district", "city", "region", "country")
        if values[n] and squeezed(values[n]) not in there
    ]
    return between.join((text, *within, *around))


def _with_places(text: str, values: dict[str, str]) -> str:
    """A Chinese address with the places that are missing in it, each behind the larger ones."""
    city, region = values["city"], values["region"]
    if city and region and (region.startswith(city) or city.startswith(region)):
        city, region = max(city, region, key=len), ""  # 上海 beside 上海市
    at = 0
    for place in (values["country"], region, city, values["district"]):
        if not place:
            continue
        end = _end_of_place(text, place, at)
        if end < 0:
            if place == values["district"] or _DISTRICT.search(place):
                found = _IN_CITY.match(text, at)
                at = found.end() if found else at
            text = text[:at] + place + text[at:]
            end = at + len(place)
        at = end
    return text


def _end_of_place(text: str, place: str, at: int) -> int:
    """Where a place that stands in an address from `at` on ends, -1 when it is not there; 杭州 and
    杭州市 are the same, 西湖路 is a street."""
    said, wanted = fold(text), fold(place)
    if len(said) != len(text):
        said, wanted = text, place
    stem = _PLACE_END.sub("", wanted)
    for form in (wanted, stem if len(stem) > 1 else wanted):
        start = said.find(form, at)
        if start < 0 or (form != wanted and start > at):
            continue
        end = start + len(form)
        if form == stem and _ROAD.match(said, end):
            continue
        found = _PLACE_END_HERE.match(said, end) if form == stem else None
        return found.end() if found else end
    return -1
