"""Contacts → vCard 3.0 or 4.0, from our own values; what came in as an extra goes out again."""

import base64
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import count

from kehuapp.book.contacts import ContactCard, DateRow, ExtraRow
from kehuapp.exchange.labels import TYPES
from kehuapp.text.phones import normalise_phone

VERSIONS = ("3.0", "4.0")
_WIDTH = 75  # octets a line
_PROPERTY = re.compile(r"([A-Z][A-Z0-9-]*)((?:;TYPE=[A-Z0-9,-]+)?)(?: \((.+)\))?")
#: Names that mean something else when they are read: these extras travel in our own property.
_OURS = frozenset((
    "FN", "N", "UID", "TEL", "EMAIL", "ADR", "NOTE", "BDAY", "CATEGORIES", "NICKNAME", "KIND",
    "ANNIVERSARY", "X-ANNIVERSARY", "X-ABDATE", "X-ABLABEL", "IMPP", "X-SOCIALPROFILE", "VERSION",
    "BEGIN", "END", "PRODID", "REV", "PROFILE", "AGENT", "LABEL", "X-ALTBDAY", "X-NICKNAME",
    "X-ABSHOWAS", "X-ADDRESSBOOKSERVER-KIND",
))  # fmt: skip


def render_card(
    card: ContactCard, groups: Sequence[str], photo: bytes | None, version: str = "3.0"
) -> str:
    """One card, folded, with CR LF line ends."""
    lines = [
        "BEGIN:VCARD",
        f"VERSION:{version}",
        *_lines(card, groups, photo, version),
        "END:VCARD",
    ]
    return "".join(map(_fold, lines))


def escape(text: str) -> str:
    """A value in which nothing stands for something else."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\\", "\\\\")
    return text.replace("\n", "\\n").replace(",", "\\,").replace(";", "\\;")


def _fold(line: str) -> str:
    if len(line) <= _WIDTH // 4 or (line.isascii() and len(line) <= _WIDTH):
        return line + "\r\n"
    if line.isascii():
        first, rest = line[:_WIDTH], line[_WIDTH:]
        step = _WIDTH - 1
        more = (rest[at : at + step] for at in range(0, len(rest), step))
        return "\r\n ".join((first, *more)) + "\r\n"
    parts: list[str] = []
    part, size = "", 0
    for char in line:
        width = len(char.encode("utf-8", "replace"))
        if size + width > _WIDTH - (1 if parts else 0):
            parts.append(part)
            part, size = "", 0
        part += char
        size += width
    return "\r\n ".join((*parts, part)) + "\r\n"


def _quoted(text: str) -> str:
    return '"' + re.sub(r'["\r\n]', "'", text) + '"'


def _lines(
    card: ContactCard, groups: Sequence[str], photo: bytes | None, version: str
) -> Iterator[str]:
    number = count(1)

    def labelled(name: str, label: str, value: str) -> Iterator[str]:
        if label in TYPES:
            types = TYPES[label]
            yield f"{name};TYPE={types}:{value}"
        elif label:
            item = f"item{next(number)}"
            yield f"{item}.{name}:{value}"
            yield f"{item}.X-ABLabel:{escape(label)}"
        else:
            yield f"{name}:{value}"

    yield from _name_lines(card, version)
    for phone in card.phones:
        raw = escape(phone.raw)
        if phone.ext and normalise_phone(phone.raw, "").ext != phone.ext:
            raw = f"tel:{phone.raw};ext={phone.ext}"
        yield from labelled("TEL", phone.label, raw)
    for email in card.emails:
        yield from labelled("EMAIL", email.label, escape(email.address))
    for address in card.addresses:
        name = f"ADR;X-AREA={_quoted(address.area)}" if address.area else "ADR"
        value = f";;{escape(address.text)};;;{escape(address.postcode)};"
        yield from labelled(name, address.label, value)
    for im in card.im:
        service = f";X-SERVICE-TYPE={_quoted(im.service)}" if im.service else ""
        yield f"IMPP{service}:x-apple:{escape(im.handle)}"
    for day in card.dates:
        yield from _date_lines(day, version, labelled)
    if card.remark:
        yield f"NOTE:{escape(card.remark)}"
    if groups:
        yield "CATEGORIES:" + ",".join(map(escape, groups))
    for extra in card.extra:
        yield from _extra_lines(extra, number)
    if photo:
        yield _photo_line(photo, version)


def _name_lines(card: ContactCard, version: str) -> Iterator[str]:
    yield f"UID:urn:uuid:{card.uuid}" if version == "4.0" else f"UID:{card.uuid}"
    yield f"FN:{escape(card.name or card.title)}"
    suffix = next((x.value for x in card.extra if x.name == "N-SUFFIX"), "")
    family, given, mark = card.family_name, card.given_name, ""
    if not family and not given:
        # Phones show N alone; the mark tells our own reader that nobody parted this name.
        given, mark = card.name, ";X-KEHUAPP-WHOLE=1"
    parts = (family, given, "", card.salutation, suffix)
    yield f"N{mark}:" + ";".join(map(escape, parts))
    if card.nickname:
        yield f"NICKNAME:{escape(card.nickname)}"
    if card.company or card.department:
        yield f"ORG:{escape(card.company)};{escape(card.department)}"
    if card.job_title:
        yield f"TITLE:{escape(card.job_title)}"
    if card.kind == "company":
        yield "KIND:org" if version == "4.0" else "X-ABShowAs:COMPANY"


def _date_lines(
    day: DateRow, version: str, labelled: Callable[[str, str, str], Iterator[str]]
) -> Iterator[str]:
    known = day.month is not None and day.day is not None
    if known and day.kind == "birthday" and day.calendar == "lunar" and not day.text:
        years = (day.year - 1984) if day.year else None
        cycle, year = (0, 0) if years is None else (78 + years // 60, years % 60 + 1)
        leap = "L" if day.is_leap_month else ""
        yield f"X-ALTBDAY;CALSCALE=chinese:{cycle:04}{year:04}{day.month:02}{leap}{day.day:02}"
        return
    if known and day.calendar == "gregorian" and (day.kind == "custom" or not day.text):
        marker = "" if day.year or version == "4.0" else ";X-APPLE-OMIT-YEAR=1604"
        if day.year:
            value = f"{day.year:04}-{day.month:02}-{day.day:02}"
        else:
            value = f"--{day.month:02}{day.day:02}" if version == "4.0" else (
                f"1604-{day.month:02}-{day.day:02}")  # fmt: skip
        if day.kind == "birthday":
            yield f"BDAY{marker}:{value}"
            return
        if day.kind == "wedding":
            yield f"{'ANNIVERSARY' if version == '4.0' else 'X-ANNIVERSARY'}{marker}:{value}"
            return
        if day.kind == "custom" and day.text and day.text not in TYPES:
            yield from labelled(f"X-ABDATE{marker}", day.text, value)
            return
    parts = (day.kind, day.calendar, day.year or "", day.month or "", day.day or "",
             "1" if day.is_leap_month else "", day.text)  # fmt: skip
    yield "X-KEHUAPP-DATE:" + ";".join(escape(str(part)) for part in parts)


def _extra_lines(extra: ExtraRow, number: "count[int]") -> Iterator[str]:
    if extra.name == "N-SUFFIX":
        return
    found = _PROPERTY.fullmatch(extra.name) if extra.origin == "vcard" else None
    if not found or found[1] in _OURS:
        yield f"X-KEHUAPP-EXTRA:{escape(extra.name)};{escape(extra.value)}"
    elif found[3]:
        item = f"item{next(number)}"
        yield f"{item}.{found[1]}:{escape(extra.value)}"
        yield f"{item}.X-ABLabel:{escape(found[3])}"
    else:
        yield f"{found[1]}{found[2]}:{escape(extra.value)}"


def _photo_line(photo: bytes, version: str) -> str:
    kinds = {b"\xff\xd8": "jpeg", b"\x89P": "png", b"GI": "gif", b"RI": "webp"}
    kind = kinds.get(photo[:2], "jpeg")
    text = base64.b64encode(photo).decode("ascii")
    if version == "4.0":
        return f"PHOTO:data:image/{kind};base64,{text}"
    return f"PHOTO;ENCODING=b;TYPE={kind.upper()}:{text}"
