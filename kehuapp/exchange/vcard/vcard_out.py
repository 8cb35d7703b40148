"""Contacts → vCard 2.1, 3.0 or 4.0, from our own values; what came in as an extra goes out again.

Lines follow what phones read, not the letter of a standard that no phone keeps: bare parameters and
quoted-printable for the old phones of 2.1, Apple's labels for the newer ones. What no line of the
standard can say travels in a few lines of our own, which phones pass over.
"""

import base64
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import count
from typing import NamedTuple

from kehuapp.book.contacts.contacts import ContactCard, DateRow, ExtraRow, ImRow, PhoneRow
from kehuapp.exchange.exact import PROPERTY
from kehuapp.exchange.labels import TYPES, code_of
from kehuapp.text.phones import dialled

VERSIONS = ("2.1", "3.0", "4.0")
_PRODUCER = "-//kehuapp//EN"  # by it our own reader knows that groups are paths
_WIDTH = 75  # octets a line
_LONGEST_NAME = 30  # of an unknown property with its types
_PROPERTY = re.compile(r"([A-Z][A-Z0-9-]*)((?:;TYPE=[A-Z0-9,-]+)?)(?: \((.+)\))?", re.S)
#: Names that mean something else when they are read: these extras travel in our own property.
_OURS = frozenset((
    "FN", "N", "UID", "TEL", "EMAIL", "ADR", "NOTE", "BDAY", "CATEGORIES", "NICKNAME", "KIND",
    "ANNIVERSARY", "X-ANNIVERSARY", "X-ABDATE", "X-ABLABEL", "IMPP", "X-SOCIALPROFILE", "VERSION",
    "BEGIN", "END", "PRODID", "REV", "PROFILE", "AGENT", "LABEL", "X-ALTBDAY", "X-NICKNAME",
    "X-ABSHOWAS", "X-ADDRESSBOOKSERVER-KIND", "PHOTO", "X-UNREAD",
))  # fmt: skip
#: Their values have parts of their own, or are links: commas and semicolons stay bare.
_BARE = frozenset((
    "X-ANDROID-CUSTOM", "URL", "GEO", "TZ", "SOURCE", "CALURI", "CALADRURI", "FBURL", "KEY", "LOGO",
    "SOUND", "RELATED", "MEMBER", "CLIENTPIDMAP",
))  # fmt: skip
#: Parameters without a name, as old phones know them.
_OLD_TYPES = {
    "mobile": ";CELL",
    "work": ";WORK",
    "home": ";HOME",
    "fax": ";FAX",
    "pager": ";PAGER",
    "car": ";CAR",
}
_OLD_IM = {
    "QQ": "X-QQ",
    "WeChat": "X-WECHAT",
    "LINE": "X-LINE",
    "Skype": "X-SKYPE",
    "ICQ": "X-ICQ",
    "MSN": "X-MSN",
    "AIM": "X-AIM",
    "Jabber": "X-JABBER",
    "WhatsApp": "X-WHATSAPP",
}
_EDGE = re.compile(r"\s*(?:BEGIN|END)\s*:", re.I)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_BREAK = "=\r\n"


class Line(NamedTuple):
    """A property: `values` are joined by `mark`; a `mark` of "" leaves the one value whole."""

    head: str
    values: tuple[str, ...]
    mark: str = ""


def render_card(
    card: ContactCard, groups: Sequence[str], version: str = "3.0", region: str = ""
) -> str:
    """All lines of a card but the last: a photo and corrections may follow, then END.

    `region` is the shop's: numbers are written as they are dialled there.
    """
    render = _old_line if version == "2.1" else _line
    phones = [_dialled(phone, region) for phone in card.phones]
    card = replace(card, phones=tuple(phones))
    lines = _old_lines(card, groups) if version == "2.1" else _lines(card, groups, version)
    return f"BEGIN:VCARD\r\nVERSION:{version}\r\nPRODID:{_PRODUCER}\r\n" + "".join(
        map(render, lines)
    )


END = "END:VCARD\r\n"


def render_exact(packed: str, version: str) -> str:
    """The line that makes a reading of the card exact; "" for nothing to correct."""
    if not packed:
        return ""
    return (_old_line if version == "2.1" else _line)(Line(PROPERTY, (packed,)))


def render_photo(photo: bytes, version: str) -> str:
    """The lines of a photo; in 2.1 with the empty line that ends it."""
    kinds = {b"\xff\xd8": "jpeg", b"\x89P": "png", b"GI": "gif", b"RI": "webp"}
    kind = kinds.get(photo[:2], "jpeg")
    text = base64.b64encode(photo).decode("ascii")
    if version == "4.0":
        return _fold(f"PHOTO:data:image/{kind};base64,{text}")
    if version == "3.0":
        return _fold(f"PHOTO;ENCODING=b;TYPE={kind.upper()}:{text}")
    parts = [text[at : at + 72] for at in range(0, len(text), 72)]
    return "\r\n ".join((f"PHOTO;ENCODING=BASE64;{kind.upper()}:", *parts)) + "\r\n\r\n"


#: What would end or begin a card for who looks for marks wherever they stand, as we do.
_MARK = re.compile(r"((?:BEGIN|END)[ \t]*):(?=[ \t]*VCARD)", re.I)


def escape(text: str) -> str:
    """A value in which nothing stands for something else."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\\", "\\\\")
    text = text.replace("\n", "\\n").replace(",", "\\,").replace(";", "\\;")
    return _MARK.sub(r"\1\\:", text) if "vcard" in text.lower() else text


def _line(line: Line) -> str:
    if not line.mark and line.head.partition(";")[0].rpartition(".")[2] in _BARE:
        value = line.values[0].replace("\\", "\\\\").replace("\r\n", "\n").replace("\r", "\n")
        return _fold(f"{line.head}:" + value.replace("\n", "\\n"))
    if line.head.partition(";")[0] == "UID":
        return _fold(f"{line.head}:{line.values[0]}")  # an identity is never escaped
    return _fold(f"{line.head}:" + line.mark.join(map(escape, line.values)))


def _fold(line: str) -> str:
    if len(line) <= _WIDTH // 4 or (line.isascii() and len(line) <= _WIDTH):
        return line + "\r\n"
    parts: list[str] = []
    start, rest = 0, len(line)
    while start < rest:
        most = _WIDTH - 1 if parts else _WIDTH
        end = min(start + most, rest)
        while len(line[start:end].encode("utf-8", "replace")) > most:
            end -= max(1, (len(line[start:end].encode("utf-8", "replace")) - most) // 4)
        # What stands at the beginning of a line must not look like the end of the card.
        while end < rest and end > start + 1 and _EDGE.match(line, end):
            end -= 1
        parts.append(line[start:end])
        start = end
    return "\r\n ".join(parts) + "\r\n"


def _old_line(line: Line) -> str:
    """A line of 2.1: as it is when it is short and plain, else quoted-printable in UTF-8."""
    if line.head.startswith("X-KEHUAPP"):
        value = line.mark.join(map(escape, line.values)) if line.mark else line.values[0]
    elif line.mark == ";":
        value = ";".join(one.replace(";", "\\;") for one in line.values)
    elif line.mark:
        value = ",".join(one.replace(",", "\\,") for one in line.values)
    else:
        value = line.values[0]
    plain = f"{line.head}:{value}"
    is_odd = _CONTROL.search(value) or _MARK.search(value)
    if value.isascii() and len(plain) <= _WIDTH and not is_odd:
        return plain + "\r\n"
    charset = "" if value.isascii() else ";CHARSET=UTF-8"
    head = f"{line.head}{charset};ENCODING=QUOTED-PRINTABLE:"
    return _quoted_printable(head, value) + "\r\n"


def _quoted_printable(head: str, value: str) -> str:
    """Soft breaks never part a character: some phones decode each line for itself."""
    value = value.replace("\r\n", "\n").replace("\r", "\n")
    lines: list[str] = []
    line, size = [head], len(head)
    last = len(value) - 1
    signs = "=:" if _MARK.search(value) else "="
    for place, char in enumerate(value):
        if char == "\n":
            quoted = "=0D=0A"
        elif (" " < char <= "~" and char not in signs) or (char == " " and place not in (0, last)):
            quoted = char
        else:
            quoted = "".join(f"={byte:02X}" for byte in char.encode("utf-8", "replace"))
        if size + len(quoted) > _WIDTH:
            lines.append("".join(line))
            if char in " .BbEe":  # a blank gets lost there, and no line must look like END:VCARD
                quoted = f"={ord(char):02X}"
            line, size = [], 0
        line.append(quoted)
        size += len(quoted)
    lines.append("".join(line))
    return _BREAK.join(lines)


def _quoted(text: str) -> str:
    return '"' + re.sub(r'["\r\n]', "'", text) + '"'


def _identity(card: ContactCard, version: str) -> Line:
    """What the phone knows the card by; our own where it never had one."""
    theirs = next((x.value for x in card.extra if x.name == "UID" and x.value), "")
    if theirs and not _CONTROL.search(theirs):
        return Line("UID;VALUE=text" if version == "4.0" else "UID", (theirs,))
    return Line("UID", (f"urn:uuid:{card.uuid}" if version == "4.0" else card.uuid,))


def _identity_is_written(card: ContactCard, extra: ExtraRow) -> bool:
    """Whether an extra field is the identity that stands in the UID line."""
    return extra.name == "UID" and extra.value == _identity(card, "3.0").values[0]


def _name_parts(card: ContactCard) -> tuple[str, ...]:
    """N; a name that nobody parted stands whole where phones show it."""
    suffix = next((x.value for x in card.extra if x.name == "N-SUFFIX"), "")
    whole = not card.family_name and not card.given_name
    given = card.name if whole else card.given_name
    return (card.family_name, given, "", card.salutation, suffix)


def _dialled(phone: PhoneRow, region: str) -> PhoneRow:
    """A number as it is dialled, its extension behind a pause; the words in it are its label."""
    number, ext, label = dialled(phone.raw, phone.e164, phone.ext, region)
    label = phone.label or (code_of(label) if label else "")
    return PhoneRow(label, f"{number},{ext}" if ext else number)


# 3.0 and 4.0


def _lines(card: ContactCard, groups: Sequence[str], version: str) -> Iterator[Line]:
    number = count(1)

    def labelled(name: str, label: str, values: tuple[str, ...], mark: str = "") -> Iterator[Line]:
        if label in TYPES:
            yield Line(f"{name};TYPE={TYPES[label]}", values, mark)
        elif label:
            item = f"item{next(number)}"
            yield Line(f"{item}.{name}", values, mark)
            yield Line(f"{item}.X-ABLabel", (label,))
        else:
            yield Line(name, values, mark)

    yield from _name_lines(card, version)
    for phone in card.phones:
        yield from labelled("TEL", phone.label, (phone.raw,))
    for email in card.emails:
        yield from labelled("EMAIL", email.label, (email.address,))
    for address in card.addresses:
        name = f"ADR;X-AREA={_quoted(address.area)}" if address.area else "ADR"
        values = ("", "", address.text, "", "", address.postcode, "")
        yield from labelled(name, address.label, values, ";")
    for im in card.im:
        service = f";X-SERVICE-TYPE={_quoted(im.service)}" if im.service else ""
        yield Line(f"IMPP{service}", (f"x-apple:{im.handle}",))
    for day in card.dates:
        yield from _date_lines(day, version, labelled)
    if card.remark:
        yield Line("NOTE", (card.remark,))
    if groups:
        yield Line("CATEGORIES", tuple(groups), ",")
    for extra in card.extra:
        if not _identity_is_written(card, extra):
            yield from _extra_lines(extra, number)


def _name_lines(card: ContactCard, version: str) -> Iterator[Line]:
    yield _identity(card, version)
    yield Line("FN", (card.name or card.title,))
    # The mark tells our own reader that nobody parted this name.
    whole = not card.family_name and not card.given_name
    yield Line("N;X-KEHUAPP-WHOLE=1" if whole else "N", _name_parts(card), ";")
    if card.nickname:
        yield Line("NICKNAME", (card.nickname,))
    if card.company or card.department:
        yield Line("ORG", (card.company, card.department), ";")
    if card.job_title:
        yield Line("TITLE", (card.job_title,))
    if card.kind == "company":
        yield Line("KIND", ("org",)) if version == "4.0" else Line("X-ABShowAs", ("COMPANY",))


def _date_lines(
    day: DateRow,
    version: str,
    labelled: Callable[[str, str, tuple[str, ...]], Iterator[Line]],
) -> Iterator[Line]:
    known = day.month is not None and day.day is not None
    if known and day.kind == "birthday" and day.calendar == "lunar" and not day.text:
        years = (day.year - 1984) if day.year else None
        cycle, year = (0, 0) if years is None else (78 + years // 60, years % 60 + 1)
        leap = "L" if day.is_leap_month else ""
        value = f"{cycle:04}{year:04}{day.month:02}{leap}{day.day:02}"
        yield Line("X-ALTBDAY;CALSCALE=chinese", (value,))
        return
    if known and day.calendar == "gregorian" and (day.kind == "custom" or not day.text):
        marker = "" if day.year or version == "4.0" else ";X-APPLE-OMIT-YEAR=1604"
        if version == "4.0":
            value = (
                f"{day.year:04}{day.month:02}{day.day:02}"
                if day.year
                else (f"--{day.month:02}{day.day:02}")
            )
        else:
            value = f"{day.year or 1604:04}-{day.month:02}-{day.day:02}"
        if day.kind == "birthday":
            yield Line(f"BDAY{marker}", (value,))
            return
        if day.kind == "wedding":
            name = "ANNIVERSARY" if version == "4.0" else "X-ANNIVERSARY"
            yield Line(f"{name}{marker}", (value,))
            return
        if day.kind == "custom" and day.text and day.text not in TYPES:
            yield from labelled(f"X-ABDATE{marker}", day.text, (value,))
            return
    yield _own_date(day)


def _own_date(day: DateRow) -> Line:
    numbers = [str(n or "") for n in (day.year, day.month, day.day)]
    leap = "1" if day.is_leap_month else ""
    return Line("X-KEHUAPP-DATE", (day.kind, day.calendar, *numbers, leap, day.text), ";")


def _extra_lines(extra: ExtraRow, number: "count[int]") -> Iterator[Line]:
    if extra.name == "N-SUFFIX":
        return
    found = _standard(extra)
    if found is None:
        yield Line("X-KEHUAPP-EXTRA", (extra.name, extra.value), ";")
    elif found[3]:
        item = f"item{next(number)}"
        yield Line(f"{item}.{found[1]}", (extra.value,))
        yield Line(f"{item}.X-ABLabel", (found[3],))
    else:
        yield Line(f"{found[1]}{found[2]}", (extra.value,))


def _standard(extra: ExtraRow) -> re.Match[str] | None:
    """Name, types and label of an extra that was a property of a card, as phones write it."""
    found = _PROPERTY.fullmatch(extra.name) if extra.origin == "vcard" else None
    if not found or found[1] in _OURS or found[1].startswith("X-KEHUAPP"):
        return None
    if found.end(2) > _LONGEST_NAME:
        return None
    return found


# 2.1


def _old_lines(card: ContactCard, groups: Sequence[str]) -> Iterator[Line]:
    """The same for an old phone: no grouped lines, no parameter that it has not met before."""
    yield Line("N", _name_parts(card), ";")
    yield Line("FN", (card.name or card.title,))
    yield _identity(card, "2.1")
    for phone in card.phones:
        yield Line("TEL" + _OLD_TYPES.get(phone.label, ";VOICE"), (phone.raw,))
    for email in card.emails:
        place = _OLD_TYPES[email.label] if email.label in ("work", "home") else ""
        yield Line(f"EMAIL;INTERNET{place}", (email.address,))
    for address in card.addresses:
        place = _OLD_TYPES[address.label] if address.label in ("work", "home") else ""
        yield Line(f"ADR{place}", ("", "", address.text, "", "", address.postcode, ""), ";")
    if card.company or card.department:
        yield Line("ORG", (card.company, card.department), ";")
    if card.job_title:
        yield Line("TITLE", (card.job_title,))
    if card.remark:
        yield Line("NOTE", (card.remark,))
    if card.nickname:
        yield Line("X-NICKNAME", (card.nickname,))
    if card.kind == "company":
        yield Line("X-ABShowAs", ("COMPANY",))
    yield from map(_old_im, card.im)
    yield from map(_old_date, card.dates)
    if groups:
        yield Line("CATEGORIES", tuple(groups), ",")
    for extra in card.extra:
        if extra.name != "N-SUFFIX" and not _identity_is_written(card, extra):
            yield _old_extra(extra)


def _old_im(im: ImRow) -> Line:
    if im.service in _OLD_IM:
        return Line(_OLD_IM[im.service], (im.handle,))
    plain = re.fullmatch(r"[A-Za-z0-9-]+", im.service)
    return Line(f"IMPP;X-SERVICE-TYPE={im.service}" if plain else "IMPP", (f"x-apple:{im.handle}",))


def _old_date(day: DateRow) -> Line:
    names = {"birthday": "BDAY", "wedding": "X-ANNIVERSARY"}
    if day.kind not in names or day.calendar != "gregorian" or not day.month or day.text:
        return _own_date(day)
    year = f"{day.year:04}-" if day.year else "--"
    return Line(names[day.kind], (f"{year}{day.month:02}-{day.day:02}",))


def _old_extra(extra: ExtraRow) -> Line:
    found = _standard(extra)
    if found is None or found[3]:
        return Line("X-KEHUAPP-EXTRA", (extra.name, extra.value), ";")
    types = found[2].removeprefix(";TYPE=").replace(",", ";")
    return Line(f"{found[1]}{';' if types else ''}{types}", (extra.value,))
