"""The lines of a card of vCard 2.1, 3.0, 4.0 → a record; what has no place becomes an extra."""

import binascii
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from kehuapp.book.groups.groups import join_path, split_path
from kehuapp.exchange.exact import PROPERTY as EXACT
from kehuapp.exchange.exact import correct
from kehuapp.exchange.labels import code_of, code_of_types
from kehuapp.exchange.records import Record, date_entry, day_of_instant, join_address
from kehuapp.exchange.vcard.vcard_lines import Head, split_fields, unescape
from kehuapp.exchange.vcard.vcard_values import picture_bytes, split_list
from kehuapp.i18n import translate
from kehuapp.text.dates import DateValue, read_alternate_birthday, read_date
from kehuapp.text.names import COMPOUND_SURNAMES, has_cjk, join_name
from kehuapp.text.phones import normalise_phone, split_dialled

#: What is about the file and not about the person, or about how a program paints its own card.
_SILENT = {
    "REV",
    "BEGIN",
    "END",
    "PROFILE",
    "X-ABLABEL",
    "X-ABADR",
    "X-MS-OL-DESIGN",
    "X-MS-OL-DEFAULT-POSTAL-ADDRESS",
}
_IM_SERVICES = {
    "X-QQ": "QQ",
    "X-WECHAT": "WeChat",
    "X-WEIXIN": "WeChat",
    "X-LINE": "LINE",
    "X-SKYPE": "Skype",
    "X-SKYPE-USERNAME": "Skype",
    "X-AIM": "AIM",
    "X-MSN": "MSN",
    "X-ICQ": "ICQ",
    "X-JABBER": "Jabber",
    "X-YAHOO": "Yahoo",
    "X-GOOGLE-TALK": "Google Talk",
    "X-GTALK": "Google Talk",
    "X-WHATSAPP": "WhatsApp",
    "X-TELEGRAM": "Telegram",
    "X-MS-IMADDRESS": "",
}
_SERVICE_NAMES = {
    "wechat": "WeChat", "weixin": "WeChat", "微信": "WeChat", "微信号": "WeChat",
    "微信號": "WeChat", "line": "LINE", "qq": "QQ", "whatsapp": "WhatsApp", "skype": "Skype",
    "telegram": "Telegram", "xmpp": "Jabber", "jabber": "Jabber", "aim": "AIM", "icq": "ICQ",
    "sip": "SIP", "msn": "MSN", "msnim": "MSN", "ymsgr": "Yahoo", "yahoo": "Yahoo",
    "googletalk": "Google Talk", "gtalk": "Google Talk",
}  # fmt: skip
#: Schemes of an IMPP that name no service.
_ANDROID_RELATIONS = {
    "1": "assistant", "2": "brother", "3": "child", "4": "partner", "5": "father", "6": "friend",
    "7": "manager", "8": "mother", "9": "parent", "10": "partner", "11": "referred by",
    "12": "relative", "13": "sister", "14": "spouse",
}  # fmt: skip
_PLAIN_SCHEMES = frozenset(("", "x-apple", "im", "http", "https"))
#: Groups that a program makes for everybody.
_SYSTEM_GROUPS = frozenset(("mycontacts", "my contacts", "starred"))
#: Parameters that order or number things inside the card, and mean nothing outside it.
_IDLE_PARAMETERS = frozenset(("PREF", "PID", "ALTID", "INDEX", "MEDIATYPE"))
#: How pictures begin; whether one can be painted is seen when it is imported.
_PICTURE = re.compile(rb"\xff\xd8|\x89PNG|GIF8|RIFF....WEBP|BM|II\*\0|MM\0\*|....ftyp", re.S)
_BETWEEN_COMMAS = re.compile(r"(?:[^\\,]|\\.|\\$)+", re.S)
_ADDRESS = re.compile(r"[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+")
_MOST_IN_ONE = 20  # addresses in one line that were meant as several
_TEL_EXT = re.compile(r";ext=(\d{1,8})(?=;|$)", re.I)
_PARAMETER = re.compile(r'[A-Z][A-Z0-9-]*=[^;:"()\r\n]+')


class CardReader:
    """Collects the lines of one card into a record."""

    def __init__(self, record: Record, region: str, zone: str) -> None:
        self.record = record
        self.zone = zone
        self.region = region
        self.custom: dict[str, str] = {}
        self.is_group = False
        self.members: list[str] = []
        self.full_name = ""
        self.has_n = self.is_whole = False
        #: A line that a card has once came again with something else.
        self.is_two = False
        self.names: tuple[str, ...] = ()
        self.version = ""
        self.is_ours = False
        self.corrections: list[str] = []
        self.garbled = False
        self.photo_broken = False
        self.more_photos = False
        self.categories: list[str] = []
        self.nicknames: dict[str, None] = {}
        self.printed: list[tuple[Head, str]] = []
        self.preferred: list[tuple[int, list[Any], Any]] = []

    def _leave_out(self, _head: Head, _value: str) -> None:
        """It says nothing about the person."""

    def extra(self, head: Head, value: str) -> None:
        """Keep what has no place: the name carries what is needed to write it as it came."""
        if head.encoding == "base64" or (
            value[:5].lower() == "data:" and ";base64," in value[:100].lower()
        ):
            self.record.warnings.append(
                translate("Import", "“%1” is a picture, sound or key and was left out.", head.name)
            )
            return
        text = unescape(value).strip()
        if not text:
            return
        name = head.name
        if types := sorted(head.types - {"pref"}):
            name += f";TYPE={','.join(types).upper()}"
        if head.value_kind == "text":
            name += ";VALUE=TEXT"
        for parameter in ("=".join(pair) for pair in head.parameters):
            if parameter.partition("=")[0] not in _IDLE_PARAMETERS and _PARAMETER.fullmatch(
                parameter
            ):
                name += f";{parameter}"
        label = code_of(self.custom.get(head.group, "")) if head.group else ""
        self._keep(f"{name} ({label})" if label else name, text)

    def _keep(self, name: str, text: str) -> None:
        if (name, text) not in self.record.extra:
            self.record.extra.append((name, text))

    def _label(self, head: Head) -> str:
        custom = self.custom.get(head.group) if head.group else None
        if custom:
            return code_of(custom)
        return code_of(head.label) if head.label else code_of_types(head.types)

    def _add(self, head: Head, entries: list[Any], entry: Any) -> None:
        """Add one of several; the one that the person prefers will stand first."""
        if entry in entries:
            return
        entries.append(entry)
        rank = dict(head.parameters).get("PREF", "") if head.parameters else ""
        if "pref" in head.types or rank:
            self.preferred.append((int(rank) if rank.isdecimal() else 1, entries, entry))

    def _version(self, _head: Head, value: str) -> None:
        self.is_two = self.is_two or bool(self.version)
        self.version = value.strip()

    def _prodid(self, _head: Head, value: str) -> None:
        self.is_ours = self.is_ours or "kehuapp" in value.lower()

    def _fn(self, _head: Head, value: str) -> None:
        text = _one_line(unescape(value))
        if not self.full_name:
            self.full_name = text
        elif text and text != self.full_name:
            self.is_two = self.is_two or not self.version.startswith("4")
            self._keep("FN", text)

    def _n(self, head: Head, value: str) -> None:
        family, given, middle, prefix, suffix = (_parts_in_a_line(value) + [""] * 5)[:5]
        record = self.record
        if not (family or given or middle or prefix or suffix):
            return
        if self.has_n:  # the same name in another language or writing
            self._keep("N", join_name(family, given))
            self.is_two = self.is_two or (family, given) != self.names
            return
        self.has_n = True
        self.names = (family, given)
        self.is_whole = ";" not in value and not has_cjk(family)
        if ("X-KEHUAPP-WHOLE", "1") not in head.parameters:
            record.family_name, record.given_name = family, given
        if middle:
            together = has_cjk(given) and has_cjk(middle)
            middle = middle.replace(",", " ")  # several of them
            record.given_name = f"{given}{middle}" if together else f"{given} {middle}".strip()
        record.salutation = prefix.replace(",", " ")
        if suffix:
            self._keep("N-SUFFIX", suffix)
        if sort_as := dict(head.parameters).get("SORT-AS", ""):
            self._keep("SORT-STRING", sort_as)

    def _nickname(self, _head: Head, value: str) -> None:
        for part in _BETWEEN_COMMAS.findall(value):
            text = _one_line(unescape(part))
            if text:
                self.nicknames[text] = None

    def _settle_nicknames(self) -> None:
        """All of them in one line: Chinese ones, and what follows them, between Chinese commas."""
        parts: list[str] = []
        mark = ", "
        for text in self.nicknames:
            mark = "、" if has_cjk(text) else mark
            parts += (mark, text) if parts else (text,)
        self.record.nickname = "".join(parts)

    def _org(self, head: Head, value: str) -> None:
        company, *departments = _parts_in_a_line(value)
        department = " ".join(d for d in departments if d)
        if self.record.company or self.record.department:
            if (company, department) != (self.record.company, self.record.department):
                label = code_of(self.custom.get(head.group, "")) if head.group else ""
                name = f"ORG ({label})" if label else "ORG"
                self._keep(name, " ".join(t for t in (company, department) if t))
            return
        self.record.company, self.record.department = company, department

    def _title(self, head: Head, value: str) -> None:
        text = _one_line(unescape(value))
        if not self.record.job_title:
            self.record.job_title = text
        elif text != self.record.job_title:
            self.extra(head, value)

    def _note(self, _head: Head, value: str) -> None:
        text = unescape(value).strip()
        if text:
            self.record.remark = "\n".join(t for t in (self.record.remark, text) if t)

    def _tel(self, head: Head, value: str) -> None:
        raw = unescape(value).strip()
        if not raw:
            return
        numbers = [] if self.is_ours else split_dialled(raw, self.region)
        if len(numbers) > 1:
            for number in numbers:
                self._tel(head, number)
            return
        phone = normalise_phone(raw, self.region)
        if raw[:4].lower() == "tel:":
            ext = _TEL_EXT.search(raw)
            raw = raw[4:].partition(";")[0]
            phone = normalise_phone(f"{raw};ext={ext[1]}" if ext else raw, self.region)
        said = code_of(phone.label) if phone.label else ""
        label = said if said == "fax" else self._label(head) or said
        self._add(head, self.record.phones, (label, raw, phone.e164, phone.ext))

    def _email(self, head: Head, value: str) -> None:
        address = unescape(value).strip()
        if address[:7].lower() == "mailto:":
            address = address[7:]
        several = [part.strip() for part in address.split(",")] if "," in address else []
        whole = 1 < len(several) <= _MOST_IN_ONE and all(map(_ADDRESS.fullmatch, several))
        for one in several if whole and not self.is_ours else (address,):
            if one:
                self._add(head, self.record.emails, (self._label(head), one))

    def _adr(self, head: Head, value: str) -> None:
        fields = ([part.strip() for part in split_fields(value)] + [""] * 7)[:7]
        if "\n" in value or "\\" in value:
            fields = [_one_line(part, "" if has_cjk(part) else ", ") for part in fields]
        box, extended, street, city, region, postcode, country = fields
        text = join_address(box, extended, street, city, region, country)
        if not text and "\\" in value:
            text = _one_line(split_fields(value)[-1])  # Google writes it whole in an eighth part
        # LABEL of 4.0 is the address as printed, not the name of it.
        printed = head.label if self.version.startswith("4") else ""
        label = (
            self._label(head)
            if head.group in self.custom or not printed
            else (code_of_types(head.types))
        )
        if text or postcode:
            area = dict(head.parameters).get("X-AREA", "") if head.parameters else ""
            self._add(head, self.record.addresses, (label, text, postcode, area))
        if printed:
            caret = printed.replace("^n", "\n").replace("^'", '"').replace("^^", "^")
            self.printed.append((head, unescape(caret)))

    def _printed(self, head: Head, value: str) -> None:
        if text := unescape(value).strip():
            self.printed.append((head, text))

    def _settle_printed(self) -> None:
        """An address as printed says the same as the parts, stands for them, or is kept."""
        for head, text in self.printed:
            said = [_letters(a[1] + a[2]) for a in self.record.addresses]
            if _letters(text) in said:
                continue
            line = _one_line(text, "" if has_cjk(text) else ", ")
            label = code_of_types(head.types)
            if any(label == a[0] for a in self.record.addresses):
                name = f"LABEL;TYPE={label.upper()}" if label else "LABEL"
                self._keep(name, text)
            else:
                self.record.addresses.append((label, line, "", ""))

    def _bday(self, _head: Head, value: str) -> None:
        self._date("birthday", self._day(value))

    def _altbday(self, head: Head, value: str) -> None:
        calendar = dict(head.parameters).get("CALSCALE", "").lower()
        found = read_alternate_birthday(value) if calendar in ("", "chinese") else None
        if found:
            self._date("birthday", found)
        else:
            self.extra(head, value)

    def _anniversary(self, _head: Head, value: str) -> None:
        self._date("wedding", self._day(value))

    def _abdate(self, head: Head, value: str) -> None:
        label = self.custom.get(head.group, "").removeprefix("_$!<").removesuffix(">!$_")
        kind = _DATE_KINDS.get(label.lower(), "custom")
        self._date(kind, self._day(value), label if kind == "custom" else "")

    def _day(self, value: str) -> DateValue | None:
        return read_date(day_of_instant(self.record, unescape(value), self.zone))

    def _date(self, kind: str, value: DateValue | None, label: str = "") -> None:
        if value is None:
            return
        if value.text:
            self.record.warnings.append(
                translate(
                    "Import",
                    "The date “%1” cannot be read for sure and was kept as text.",
                    value.text,
                )
            )
        entry = date_entry(kind, value, label)
        if entry not in self.record.dates:
            self.record.dates.append(entry)

    def _categories(self, _head: Head, value: str) -> None:
        self.categories.append(value)

    def _settle_groups(self) -> None:
        """A category is one group; only our own cards write a path, and escape all else."""
        paths: dict[str, None] = {}
        for value in self.categories:
            paths.update(_group_paths(value, self.is_ours))
        self.record.groups = list(paths)

    def _uid(self, _head: Head, value: str) -> None:
        self.record.uid = value.strip().removeprefix("urn:uuid:")

    def _kind(self, head: Head, value: str) -> None:
        kind = value.strip().lower()
        self.is_group = self.is_group or kind == "group"
        if kind in ("org", "organization") or (head.name == "X-ABSHOWAS" and kind == "company"):
            self.record.kind = "company"
        elif kind not in ("individual", "group", ""):
            self.extra(head, value)

    def _member(self, head: Head, value: str) -> None:
        if not self.is_group and head.name == "MEMBER":
            self.extra(head, value)
        self.members.append(value.strip())

    def _photo(self, head: Head, value: str) -> None:
        try:
            data = picture_bytes(value, head.encoding, head.value_kind)
        except (ValueError, binascii.Error):
            self.photo_broken = True
            return
        if data is None:
            self.extra(Head(head.name), value)
        elif not _PICTURE.match(data):
            self.photo_broken = True
        elif self.record.photo is None:
            self.record.photo = data
        elif self.record.photo != data:
            self.more_photos = True

    def _impp(self, head: Head, value: str) -> None:
        scheme, colon, handle = unescape(value).strip().partition(":")
        if not colon:
            scheme, handle = "", scheme
        scheme = scheme.lower()
        parameters = dict(head.parameters)
        service = parameters.get("X-SERVICE-TYPE", "") or parameters.get("SERVICE-TYPE", "")
        service = service or self.custom.get(head.group, "").removeprefix("_$!<")
        service = service.removesuffix(">!$_") or ("" if scheme in _PLAIN_SCHEMES else scheme)
        if scheme in ("http", "https"):
            handle = f"{scheme}:{handle}"
        self._im(service, handle)

    def _social(self, head: Head, value: str) -> None:
        parameters = dict(head.parameters)
        text = unescape(value).strip()
        if text[:8].lower() == "x-apple:":
            text = text[8:]
        user = parameters.get("X-USER", "")
        if user and user not in text:  # the address says more than the name, if both are there
            if text:
                self.extra(Head(head.name, types=head.types), text)
            text = user
        service = self.custom.get(head.group, "") or parameters.get("SERVICE-TYPE", "")
        self._im(service or next(iter(sorted(head.types - {"pref", "home", "work"})), ""), text)

    def _im_property(self, head: Head, value: str) -> None:
        self._im(_IM_SERVICES[head.name], unescape(value))

    def _im(self, service: str, handle: str) -> None:
        entry = (_SERVICE_NAMES.get(service.lower(), service), handle.strip())
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
            self._date(known, self._day(first), label if known == "custom" else "")
        elif kind == "relation" and first:
            code, label = [*rest[1:3], "", ""][:2]
            self._keep_relation(_ANDROID_RELATIONS.get(code, label.strip()), first)
        elif any(part.strip() for part in rest):
            self.extra(head, value)

    def _keep_relation(self, kind: str, name: str) -> None:
        """Who somebody is to the person, as Apple and Google write it; the import links them."""
        self._keep(f"X-ABRELATEDNAMES ({kind})" if kind else "X-ABRELATEDNAMES", name)

    def _own_extra(self, _head: Head, value: str) -> None:
        self.is_ours = True
        name, text = [*split_fields(value), ""][:2]
        if name:
            self._keep(name, text)

    def _own_date(self, _head: Head, value: str) -> None:
        self.is_ours = True
        kind, calendar, *numbers, leap, text = [*split_fields(value), *[""] * 7][:7]
        year, month, day = (int(n) if n.isdecimal() else None for n in numbers)
        if not (1 <= (month or 1) <= 12 and 1 <= (day or 1) <= 31 and (year or 1) < 10_000):
            year = month = day = None  # not written by us
            text = text or value
        calendar = "lunar" if calendar == "lunar" else "gregorian"
        self.record.dates.append((kind, calendar, year, month, day, leap == "1", text))

    def _exact(self, _head: Head, value: str) -> None:
        self.corrections.append(value.strip())

    def finish(self) -> Record:
        """Settle the name: FN, else family and given name, else what else there is."""
        record = self.record
        if self.nicknames:
            self._settle_nicknames()
        joined = join_name(record.family_name, record.given_name)
        record.name = self.full_name or joined
        if record.company and (not record.name or (record.name == record.company and not joined)):
            record.kind = "company"
        if record.name == joined and (
            self.is_whole or _is_whole(record.family_name, record.given_name)
        ):
            record.family_name = record.given_name = ""
        if self.printed:
            self._settle_printed()
        if self.categories:
            self._settle_groups()
        for _rank, entries, entry in reversed(sorted(self.preferred, key=_rank_of)):
            entries.remove(entry)
            entries.insert(0, entry)
        record.name = record.name or record.company or record.nickname
        record.name = record.name or record.title
        if not record.name and not record.is_empty:
            record.name = translate("Import", "No name")
        for packed in self.corrections:
            correct(record, packed)
        self._warn()
        return record

    def _warn(self) -> None:
        say = self.record.warnings.append
        if self.photo_broken:
            say(translate("Import", "The photo is damaged and was left out."))
        if self.more_photos:
            say(translate("Import", "There are several photos; the first one was kept."))
        if self.garbled:
            say(translate("Import", "Some characters cannot be read. Try another encoding."))


@lru_cache(maxsize=512)
def _group_paths(categories: str, is_ours: bool) -> dict[str, None]:
    """The paths of the groups that a value names; many cards of a file name the same."""
    if is_ours:
        texts = [unescape(text) for text in _BETWEEN_COMMAS.findall(categories)]
        return dict.fromkeys(path for text in texts if (path := join_path(split_path(text))))
    texts = [unescape(text).removeprefix("* ") for text in split_list(categories)]
    named = (_one_line(text) for text in texts if text.lower() not in _SYSTEM_GROUPS)
    return dict.fromkeys(path for text in named if (path := join_path([text])))


def _rank_of(preferred: tuple[int, list[Any], Any]) -> int:
    return preferred[0]


def _one_line(text: str, between: str = " ") -> str:
    """A text without line ends, as names and addresses are."""
    if "\n" not in text and "\r" not in text:
        return text.strip()
    return between.join(line.strip() for line in text.splitlines() if line.strip())


def _parts_in_a_line(value: str) -> list[str]:
    """The parts of N or ORG."""
    if "\\" in value or "\n" in value or "\r" in value:
        return [_one_line(part) for part in split_fields(value)]
    return [part.strip() for part in value.split(";")]


def _letters(text: str) -> list[str]:
    """What is left of an address when its order and marks do not count."""
    return sorted(char for char in text.lower() if char.isalnum())


def _is_whole(family: str, given: str) -> bool:
    """Whether a phone put a whole name into the field for a part of it: ``N:王小明;;;;``."""
    if family and given:
        return False
    part = family or given
    if has_cjk(part):
        return len(part) > 1 and part not in COMPOUND_SURNAMES
    return " " in family.strip()


_DATE_KINDS = {
    "anniversary": "wedding",
    "birthday": "birthday",
    "結婚紀念日": "wedding",
    "结婚纪念日": "wedding",
    "周年纪念日": "wedding",
    "週年紀念日": "wedding",
}
#: What gives a line its place, by the property's name; `CardReader.extra` for all others.
TAKERS: dict[str, Callable[[CardReader, Head, str], None]] = {
    **dict.fromkeys(_SILENT, CardReader._leave_out),
    **dict.fromkeys(_IM_SERVICES, CardReader._im_property),
    "VERSION": CardReader._version, "PRODID": CardReader._prodid,
    "LABEL": CardReader._printed, "X-MS-TEL": CardReader._tel,
    "X-MS-ANNIVERSARY": CardReader._anniversary,
    "X-EVOLUTION-ANNIVERSARY": CardReader._anniversary,
    "SOCIALPROFILE": CardReader._social,
    "FN": CardReader._fn, "N": CardReader._n, "NICKNAME": CardReader._nickname,
    "X-NICKNAME": CardReader._nickname, "ORG": CardReader._org, "TITLE": CardReader._title,
    "NOTE": CardReader._note, "TEL": CardReader._tel, "EMAIL": CardReader._email,
    "ADR": CardReader._adr, "BDAY": CardReader._bday, "X-ALTBDAY": CardReader._altbday,
    "ANNIVERSARY": CardReader._anniversary, "X-ANNIVERSARY": CardReader._anniversary,
    "X-ABDATE": CardReader._abdate, "CATEGORIES": CardReader._categories,
    "UID": CardReader._uid, "KIND": CardReader._kind,
    "X-ADDRESSBOOKSERVER-KIND": CardReader._kind,
    "MEMBER": CardReader._member, "X-ADDRESSBOOKSERVER-MEMBER": CardReader._member,
    "X-ABSHOWAS": CardReader._kind, "PHOTO": CardReader._photo, "IMPP": CardReader._impp,
    "X-KEHUAPP-EXTRA": CardReader._own_extra, "X-KEHUAPP-DATE": CardReader._own_date,
    EXACT: CardReader._exact,
    "X-SOCIALPROFILE": CardReader._social, "X-ANDROID-CUSTOM": CardReader._android,
}  # fmt: skip
