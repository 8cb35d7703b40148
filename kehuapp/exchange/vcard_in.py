"""Cards of vCard 2.1, 3.0, 4.0 → records; what has no place becomes an extra field."""

import binascii
from collections.abc import Callable, Iterator
from typing import NamedTuple

from kehuapp.book.groups import join_path, split_path
from kehuapp.exchange.labels import code_of, code_of_types
from kehuapp.exchange.records import DateEntry, Record
from kehuapp.exchange.vcard_lines import (
    CardText,
    Head,
    RawCard,
    picture_bytes,
    split_fields,
    split_list,
    unescape,
)
from kehuapp.i18n import translate
from kehuapp.text.dates import DateValue, read_alternate_birthday, read_date
from kehuapp.text.names import has_cjk, join_name
from kehuapp.text.phones import normalise_phone

_SILENT = frozenset(("VERSION", "PRODID", "REV", "BEGIN", "END", "PROFILE", "X-ABLABEL", "AGENT"))
_IM_SERVICES = {
    "X-QQ": "QQ", "X-WECHAT": "WeChat", "X-WEIXIN": "WeChat", "X-LINE": "LINE", "X-SKYPE": "Skype",
    "X-SKYPE-USERNAME": "Skype", "X-AIM": "AIM", "X-MSN": "MSN", "X-ICQ": "ICQ",
    "X-JABBER": "Jabber", "X-YAHOO": "Yahoo", "X-GOOGLE-TALK": "Google Talk",
    "X-WHATSAPP": "WhatsApp", "X-TELEGRAM": "Telegram",
}  # fmt: skip


class Outcome(NamedTuple):
    """One card: a record, or the reason it was skipped, or the reason it failed."""

    card: RawCard
    record: Record | None
    skipped: str = ""
    failed: str = ""


def read_cards(cards: CardText, region: str, cancelled: Callable[[], bool]) -> Iterator[Outcome]:
    """Every card of a file, each in a try of its own."""
    for card in cards.cards():
        if cancelled():
            return
        try:
            yield read_card(cards, card, region)
        except Exception as error:  # one damaged card must never cost the others
            yield Outcome(
                card, None, failed=translate("Import", "This card is damaged (%1).", error)
            )


def read_card(cards: CardText, card: RawCard, region: str) -> Outcome:
    """Read one card."""
    reader = _CardReader(Record(card.line), region)
    lines = list(cards.lines(card.body))
    reader.custom = {h.group: unescape(v) for h, v in lines if h.group and h.name == "X-ABLABEL"}
    for head, value in lines:
        reader.take(head, value)
    if reader.is_group:
        return Outcome(card, None, skipped=translate("Import", "A group of contacts, no person"))
    record = reader.finish()
    if record.is_empty:
        return Outcome(card, None, skipped=translate("Import", "An empty card"))
    if not card.closed:
        record.warnings.append(translate("Import", "The end of the card is missing; what was "
                                         "there is used."))  # fmt: skip
    return Outcome(card, record)


class _CardReader:
    """Collects the lines of one card into a record."""

    def __init__(self, record: Record, region: str) -> None:
        self.record = record
        self.region = region
        self.custom: dict[str, str] = {}
        self.is_group = False
        self.full_name = ""
        self.photo_broken = False

    def take(self, head: Head, value: str) -> None:
        """Give one line its place."""
        name = head.name
        if name in _SILENT:
            return
        take = _TAKERS.get(name)
        if take is not None:
            take(self, head, value)
        elif name in _IM_SERVICES:
            self._im(_IM_SERVICES[name], unescape(value))
        else:
            self._extra(head, value)

    def _extra(self, head: Head, value: str) -> None:
        text = unescape(value).strip()
        if not text:
            return
        name = head.name
        label = self._label(head)
        if label and head.group in self.custom:
            name = f"{name} ({label})"
        elif head.types:
            name = f"{name};TYPE={','.join(sorted(head.types)).upper()}"
        self.record.extra.append((name, text))

    def _label(self, head: Head) -> str:
        custom = self.custom.get(head.group) if head.group else None
        if custom:
            return code_of(custom)
        return code_of(head.label) if head.label else code_of_types(head.types)

    def _fn(self, _head: Head, value: str) -> None:
        text = unescape(value).strip()
        if not self.full_name:
            self.full_name = text
        elif text and text != self.full_name:
            self.record.extra.append(("FN", text))

    def _n(self, head: Head, value: str) -> None:
        family, given, middle, prefix, suffix = (
            [part.strip() for part in split_fields(value)] + [""] * 5
        )[:5]
        record = self.record
        if ("X-KEHUAPP-WHOLE", "1") not in head.parameters:
            record.family_name, record.given_name = family, given
        if middle:
            record.given_name = (
                given + middle
                if has_cjk(given) and has_cjk(middle)
                else f"{given} {middle}".strip()
            )
        record.salutation = prefix
        if suffix:
            record.extra.append(("N-SUFFIX", suffix))

    def _nickname(self, _head: Head, value: str) -> None:
        text = unescape(value).strip()
        if text and text not in self.record.nickname.split("、"):
            self.record.nickname = "、".join(t for t in (self.record.nickname, text) if t)

    def _org(self, head: Head, value: str) -> None:
        company, *departments = (part.strip() for part in split_fields(value))
        department = " ".join(d for d in departments if d)
        if self.record.company or self.record.department:
            self._extra(head, " ".join(t for t in (company, department) if t))
            return
        self.record.company, self.record.department = company, department

    def _title(self, head: Head, value: str) -> None:
        if self.record.job_title:
            self._extra(head, value)
        else:
            self.record.job_title = unescape(value).strip()

    def _note(self, _head: Head, value: str) -> None:
        text = unescape(value).strip()
        if text:
            self.record.remark = "\n".join(t for t in (self.record.remark, text) if t)

    def _tel(self, head: Head, value: str) -> None:
        raw = unescape(value).strip()
        if not raw:
            return
        phone = normalise_phone(raw, self.region)
        if raw[:4].lower() == "tel:":
            raw = raw[4:].partition(";")[0]
        label = self._label(head) or (code_of(phone.label) if phone.label else "")
        entry = (label, raw, phone.e164, phone.ext)
        if entry not in self.record.phones:
            self.record.phones.append(entry)

    def _email(self, head: Head, value: str) -> None:
        address = unescape(value).strip()
        if address[:7].lower() == "mailto:":
            address = address[7:]
        entry = (self._label(head), address)
        if address and entry not in self.record.emails:
            self.record.emails.append(entry)

    def _adr(self, head: Head, value: str) -> None:
        fields = ([part.strip() for part in split_fields(value)] + [""] * 7)[:7]
        box, extended, street, city, region, postcode, country = fields
        text = join_address(box, extended, street, city, region, country)
        # LABEL of 4.0 is the address as printed, not the name of it.
        printed = head.label if head.group not in self.custom and len(head.label) > 8 else ""
        label = code_of_types(head.types) if printed else self._label(head)
        if text or postcode or printed:
            area = dict(head.parameters).get("X-AREA", "")
            self.record.addresses.append((label, text or unescape(printed), postcode, area))

    def _bday(self, _head: Head, value: str) -> None:
        self._date("birthday", read_date(unescape(value)))

    def _altbday(self, head: Head, value: str) -> None:
        calendar = dict(head.parameters).get("CALSCALE", "").lower()
        found = read_alternate_birthday(value) if calendar in ("", "chinese") else None
        if found:
            self._date("birthday", found)
        else:
            self._extra(head, value)

    def _anniversary(self, _head: Head, value: str) -> None:
        self._date("wedding", read_date(unescape(value)))

    def _abdate(self, head: Head, value: str) -> None:
        label = self.custom.get(head.group, "").removeprefix("_$!<").removesuffix(">!$_")
        kind = _DATE_KINDS.get(label.lower(), "custom")
        self._date(kind, read_date(unescape(value)), label if kind == "custom" else "")

    def _date(self, kind: str, value: DateValue | None, label: str = "") -> None:
        if value is None:
            return
        entry = date_entry(kind, value, label)
        if entry not in self.record.dates:
            self.record.dates.append(entry)

    def _categories(self, _head: Head, value: str) -> None:
        for text in split_list(value):
            path = join_path(split_path(text))
            if path and path not in self.record.groups:
                self.record.groups.append(path)

    def _uid(self, _head: Head, value: str) -> None:
        self.record.uid = value.strip().removeprefix("urn:uuid:")

    def _kind(self, head: Head, value: str) -> None:
        kind = value.strip().lower()
        self.is_group = self.is_group or kind == "group"
        if kind in ("org", "organization") or (head.name == "X-ABSHOWAS" and kind == "company"):
            self.record.kind = "company"
        elif kind not in ("individual", "group", ""):
            self._extra(head, value)

    def _photo(self, head: Head, value: str) -> None:
        try:
            data = picture_bytes(head, value)
        except (ValueError, binascii.Error):
            self.photo_broken = True
            return
        if data is None:
            self._extra(Head(head.name), value)
        elif self.record.photo is None:
            self.record.photo = data

    def _impp(self, head: Head, value: str) -> None:
        scheme, colon, handle = unescape(value).strip().partition(":")
        service = dict(head.parameters).get("X-SERVICE-TYPE", "") or self._label(head)
        if not colon:
            scheme, handle = "", scheme
        generic = scheme.lower() in ("x-apple", "xmpp", "", "http", "https")
        if scheme.lower() in ("http", "https"):
            handle = f"{scheme}:{handle}"
        self._im(service or ("" if generic else scheme), handle)

    def _social(self, head: Head, value: str) -> None:
        user = dict(head.parameters).get("X-USER", "")
        text = unescape(value).strip()
        if text[:8].lower() == "x-apple:":
            text = text[8:]
        service = self.custom.get(head.group) or next(iter(sorted(head.types)), "")
        self._im(service, user or text)

    def _im(self, service: str, handle: str) -> None:
        service = {"wechat": "WeChat", "微信": "WeChat", "微信号": "WeChat", "line": "LINE",
                   "qq": "QQ", "whatsapp": "WhatsApp"}.get(service.lower(), service)  # fmt: skip
        entry = (service, handle.strip())
        if entry[1] and entry not in self.record.im:
            self.record.im.append(entry)

    def _android(self, head: Head, value: str) -> None:
        kind, *rest = (unescape(part) for part in split_fields(value))
        kind = kind.rpartition("/")[2]
        first = rest[0].strip() if rest else ""
        if kind == "nickname" and first:
            self._nickname(head, first)
        elif kind == "contact_event" and first:
            code, label = [*rest[1:3], "", ""][:2]
            known = {"3": "birthday", "1": "wedding"}.get(code, "custom")
            self._date(known, read_date(first), label if known == "custom" else "")
        elif any(part.strip() for part in rest):
            self._extra(head, value)

    def _own_extra(self, _head: Head, value: str) -> None:
        name, text = [*split_fields(value), ""][:2]
        if name:
            self.record.extra.append((name, text))

    def _own_date(self, _head: Head, value: str) -> None:
        kind, calendar, *numbers, leap, text = [*split_fields(value), *[""] * 7][:7]
        year, month, day = (int(n) if n.isdecimal() else None for n in numbers)
        self.record.dates.append((kind, calendar, year, month, day, leap == "1", text))

    def finish(self) -> Record:
        """Settle the name: FN, else family and given name, else what else there is."""
        record = self.record
        joined = join_name(record.family_name, record.given_name)
        record.name = self.full_name or joined
        if record.company and (not record.name or (record.name == record.company and not joined)):
            record.kind = "company"
        record.name = record.name or record.company or record.nickname
        record.name = record.name or record.title
        if not record.name and not record.is_empty:
            record.name = translate("Import", "No name")
        if self.photo_broken:
            record.warnings.append(
                translate("Import", "The photo is damaged and was left out.")
            )
        return record


_DATE_KINDS = {"anniversary": "wedding", "birthday": "birthday", "結婚紀念日": "wedding",
               "结婚纪念日": "wedding", "周年纪念日": "wedding",
               "週年紀念日": "wedding"}  # fmt: skip
_TAKERS: dict[str, Callable[[_CardReader, Head, str], None]] = {
    "FN": _CardReader._fn, "N": _CardReader._n, "NICKNAME": _CardReader._nickname,
    "X-NICKNAME": _CardReader._nickname, "ORG": _CardReader._org, "TITLE": _CardReader._title,
    "NOTE": _CardReader._note, "TEL": _CardReader._tel, "EMAIL": _CardReader._email,
    "ADR": _CardReader._adr, "BDAY": _CardReader._bday, "X-ALTBDAY": _CardReader._altbday,
    "ANNIVERSARY": _CardReader._anniversary, "X-ANNIVERSARY": _CardReader._anniversary,
    "X-ABDATE": _CardReader._abdate, "CATEGORIES": _CardReader._categories,
    "UID": _CardReader._uid, "KIND": _CardReader._kind,
    "X-ADDRESSBOOKSERVER-KIND": _CardReader._kind,
    "X-ABSHOWAS": _CardReader._kind, "PHOTO": _CardReader._photo, "IMPP": _CardReader._impp,
    "X-KEHUAPP-EXTRA": _CardReader._own_extra, "X-KEHUAPP-DATE": _CardReader._own_date,
    "X-SOCIALPROFILE": _CardReader._social, "X-ANDROID-CUSTOM": _CardReader._android,
}  # fmt: skip


def date_entry(kind: str, value: DateValue, label: str = "") -> DateEntry:
    """A day as a record keeps it."""
    return (kind, value.calendar, value.year, value.month, value.day, value.is_leap_month,
            value.text or label)  # fmt: skip


def join_address(box: str, extended: str, street: str, city: str, region: str, country: str) -> str:
    """One line as on an envelope: Chinese from large to small, Latin the other way round."""
    parts = (street, extended, box, city, region, country)
    if any(has_cjk(part) for part in (street, city, region)):
        return "".join(p for p in (country, region, city, street, extended, box) if p)
    return ", ".join(part for part in parts if part)
