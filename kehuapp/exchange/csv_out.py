"""Contacts → a table with Google's column names, safe in a spreadsheet, exact coming back."""

import csv
import io
import re
import unicodedata
from collections.abc import Sequence

from kehuapp.book.contacts import ContactCard, DateRow, PhoneRow
from kehuapp.text.names import join_name
from kehuapp.text.phones import normalise_phone

_FORMULA = tuple("=+-@\t\r'")
_LABELS = {"mobile": "Mobile", "work": "Work", "home": "Home", "main": "Main", "fax": "Fax",
           "other": "Other"}  # fmt: skip
_MONTHS = "正二三四五六七八九十冬臘"
_TENS = ("初", "十", "廿", "三十")
_DIGITS = " 一二三四五六七八九"


def render_table(cards: Sequence[ContactCard], paths: dict[int, str]) -> str:
    """The whole file with its byte order mark, by which Excel knows UTF-8."""
    rows = [_row(card, paths) for card in cards]
    columns: dict[str, int] = {}
    for row in rows:
        for name, values in row.items():
            columns[name] = max(columns.get(name, 0), len(values))
    headers, order = _headers(columns)
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(headers)
    for row in rows:
        cells: list[str] = []
        for name, width in order:
            values = row.get(name, [])
            empty = ("",) * _WIDTHS.get(name, 1)
            for place in range(width):
                cells += values[place] if place < len(values) else empty
        writer.writerow([_safe(cell) for cell in cells])
    return "\ufeff" + out.getvalue()


_SINGLE = ("First Name", "Last Name", "Name Prefix", "Nickname", "File As", "Organization Name",
           "Organization Title", "Organization Department", "Birthday", "Notes", "Labels",
           "Kehu Kind", "Kehu UID")  # fmt: skip
_MULTIPLE = {
    "E-mail": ("Label", "Value"),
    "Phone": ("Label", "Value"),
    "Address": ("Label", "Formatted", "Postal Code", "Area"),
    "IM": ("Service", "Value"),
    "Event": ("Label", "Value"),
    "Custom Field": ("Label", "Value"),
}
_WIDTHS = {name: len(parts) for name, parts in _MULTIPLE.items()}


def _headers(columns: dict[str, int]) -> tuple[list[str], list[tuple[str, int]]]:
    headers, order = list(_SINGLE), [(name, 1) for name in _SINGLE]
    for name, parts in _MULTIPLE.items():
        width = columns.get(name, 0)
        order.append((name, width))
        headers += [f"{name} {n + 1} - {part}" for n in range(width) for part in parts]
    return headers, order


def _row(card: ContactCard, paths: dict[int, str]) -> dict[str, list[tuple[str, ...]]]:
    parted = card.family_name or card.given_name
    joined = join_name(card.family_name, card.given_name)
    birthdays = [d for d in card.dates if d.kind == "birthday" and d.calendar == "gregorian"]
    others = [d for d in card.dates if d not in birthdays[:1]]
    groups = " ::: ".join(sorted(paths[g] for g in card.group_ids if g in paths))
    if re.search("[,，;；]", groups) and " ::: " not in groups:
        groups += " ::: "  # one name with a comma in it, not two names
    single = (
        card.given_name if parted else card.name, card.family_name, card.salutation,
        card.nickname, "" if card.name == joined else card.name,
        card.company, card.job_title, card.department,
        _day(birthdays[0]) if birthdays else "", card.remark, groups, card.kind,
        card.uuid,
    )  # fmt: skip
    row: dict[str, list[tuple[str, ...]]] = {
        name: [(value,)] for name, value in zip(_SINGLE, single, strict=True)
    }
    row["E-mail"] = [(_label(e.label), e.address) for e in card.emails]
    row["Phone"] = [(_label(p.label), _number(p)) for p in card.phones]
    row["Address"] = [(_label(a.label), a.text, a.postcode, a.area) for a in card.addresses]
    row["IM"] = [(i.service, i.handle) for i in card.im]
    row["Event"] = [(_event(d), _day(d)) for d in others]
    row["Custom Field"] = [(x.name, x.value) for x in card.extra]
    return row


def _number(phone: PhoneRow) -> str:
    said = not phone.ext or normalise_phone(phone.raw, "").ext == phone.ext
    return phone.raw if said else f"{phone.raw} ext. {phone.ext}"


def _label(label: str) -> str:
    return _LABELS.get(label, label)


def _event(day: DateRow) -> str:
    names = {"birthday": "Birthday", "wedding": "Anniversary"}
    if day.kind == "custom":
        return day.text if day.month else ""
    return names.get(day.kind, day.kind)


def _day(day: DateRow) -> str:
    if day.month is None or day.day is None:
        return day.text
    if day.calendar == "gregorian":
        return f"{day.year:04}-{day.month:02}-{day.day:02}" if day.year else (
            f"--{day.month:02}-{day.day:02}")  # fmt: skip
    year = f"{day.year}年" if day.year else ""
    leap = "閏" if day.is_leap_month else ""
    return f"農曆{year}{leap}{_MONTHS[day.month - 1]}月{lunar_day(day.day)}"


def lunar_day(day: int) -> str:
    """初一 … 初十, 十一 … 二十, 廿一 … 三十."""
    if day % 10 == 0:
        return ("初十", "二十", "三十")[day // 10 - 1]
    return _TENS[day // 10] + _DIGITS[day % 10]


def _safe(cell: str) -> str:
    """A cell that no spreadsheet runs as a formula; the reader takes the mark away again."""
    cell = cell.replace("\0", "")
    start = unicodedata.normalize("NFKC", cell[:8]).lstrip()[:1] if cell else ""
    return f"'{cell}" if start in _FORMULA and start else cell
