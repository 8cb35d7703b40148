"""Tables (CSV, semicolons, tabs) → records by the names of their columns; the preview may remap."""

import csv
import io
import re
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from kehuapp.book.groups import join_path, split_path
from kehuapp.exchange.csv_headers import EXTRA, SKIP, is_header, mapping_of
from kehuapp.exchange.labels import code_of
from kehuapp.exchange.records import Record
from kehuapp.exchange.vcard_in import date_entry, join_address
from kehuapp.i18n import translate
from kehuapp.text.dates import read_date
from kehuapp.text.names import has_cjk, join_name
from kehuapp.text.phones import normalise_phone, split_phones

MOST_COLUMNS = 2000
_DELIMITERS = (",", "\t", ";", "|", "，")
_DAMAGED = re.compile(r"\d(?:\.\d+)?E\+?\d{1,2}", re.I)
_SERIAL = re.compile(r"[1-6]\d{4}(?:\.0)?")
_GUARDED = re.compile(r"'\s*[=+\-@'\d＝＋－＠]")
_SIGNS = ("=", "+", "-", "@")
_PHONE_LIKE = re.compile(r"[+(]?\d[\d\s()\-]{6,18}")
_SYSTEM_GROUPS = {"mycontacts", "my contacts", "starred", "friends", "family", "coworkers"}
_SINGLE = {
    "family_name",
    "given_name",
    "nickname",
    "salutation",
    "company",
    "department",
    "job_title",
    "uid",
}

Row = tuple[int, list[str]]  # 1-based line of the file, cells


@dataclass(frozen=True)
class CsvTable:
    """A table as read: `mapping` has the target of each column (see csv_headers)."""

    headers: list[str]
    mapping: list[str]
    rows: list[Row]
    delimiter: str
    has_header: bool
    roc: bool = False

    def with_mapping(self, mapping: Sequence[str]) -> "CsvTable":
        """The same rows under other targets."""
        width = len(self.headers)
        return replace(self, mapping=[*mapping, *[EXTRA] * width][:width])


def read_table(text: str, *, roc: bool = False) -> CsvTable:
    """Find delimiter and header, and read all rows."""
    text = text.removeprefix("\ufeff").replace("\0", "")
    first_line = text.split("\n", 1)[0].strip()
    forced = first_line[4:5] if first_line.lower().startswith("sep=") else ""
    delimiter = forced or find_delimiter(text)
    if delimiter == "，":
        text, delimiter = text.replace("，", ","), ","
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=False)
    rows: list[Row] = []
    line = 1
    for cells in reader:
        if len(cells) > 1 or (cells and cells[0].strip()):
            rows.append((line, cells[:MOST_COLUMNS]))
        line = reader.line_num + 1
    if forced and rows:
        rows.pop(0)
    width = max((len(cells) for _line, cells in rows), default=0)
    named = bool(rows) and is_header(rows[0][1])
    guessed = [] if named else guess_mapping(rows[1:], width)
    has_header = named or (bool(rows) and _stands_above(rows[0][1], guessed))
    headers = [cell.strip() for cell in rows.pop(0)[1]] if has_header else []
    numbered = [translate("Import", "Column %1", n + 1) for n in range(len(headers), width)]
    mapping = mapping_of(headers) if has_header else guess_mapping(rows, width)
    mapping += [EXTRA] * (width - len(mapping))
    if has_header and not named:  # names that nobody knows, but the cells below speak
        mapping = [g if m == EXTRA else m for m, g in zip(mapping, guessed, strict=True)]
    return CsvTable(headers + numbered, mapping, rows, delimiter, has_header, roc)


def find_delimiter(text: str) -> str:
    """The mark that parts the first lines most evenly."""
    lines = [line for line in text[:20_000].splitlines() if line.strip()][:10]
    best, best_score = ",", 0.0
    for mark in _DELIMITERS:
        counts = [_outside_quotes(line, mark) for line in lines]
        if counts and counts[0]:
            even = sum(1 for n in counts if n == counts[0]) / len(counts)
            score = min(counts[0], 30) * (0.5 + even) * (1.01 if mark == "," else 1)
            if score > best_score:
                best, best_score = mark, score
    return best


def _outside_quotes(line: str, mark: str) -> int:
    return sum(part.count(mark) for part in line.split('"')[::2])


def _stands_above(cells: Sequence[str], guessed: Sequence[str]) -> bool:
    """Whether a first row has words where the rows below it have numbers or addresses."""
    return any(
        target.startswith(("phone", "email")) and cell.strip() and not re.search(r"\d|@", cell)
        for cell, target in zip(cells, guessed, strict=False)
    )


def guess_mapping(rows: Sequence[Row], width: int) -> list[str]:
    """Targets by content, for a file without a header: names, numbers, e-mail, the rest extra."""
    mapping = [EXTRA] * width
    columns = [
        [cells[c].strip() for _l, cells in rows[:50] if c < len(cells)] for c in range(width)
    ]

    def share(cells: list[str], test: Callable[[str], object]) -> float:
        filled = [cell for cell in cells if cell]
        return sum(1 for cell in filled if test(cell)) / len(filled) if filled else 0.0

    for place, cells in enumerate(columns):
        if share(cells, lambda c: re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", c)) > 0.6:
            mapping[place] = "email:"
        elif (
            share(cells, lambda c: _PHONE_LIKE.fullmatch(repair(c)) or _DAMAGED.fullmatch(c)) > 0.6
        ):
            mapping[place] = "phone:"
        elif "name" not in mapping and share(cells, lambda c: not re.search(r"\d", c)) > 0.6:
            mapping[place] = "name"
    return mapping


def repair(cell: str) -> str:
    """A cell as it was before a spreadsheet or our own export guarded it."""
    cell = cell.strip()
    if cell[:2] == '="' and cell[-1:] == '"':
        return cell[2:-1]
    if cell[:1] == "'" and (
        _GUARDED.match(cell) or unicodedata.normalize("NFKC", cell[1:2]) in _SIGNS
    ):
        return cell[1:]
    return cell


def read_rows(
    table: CsvTable, region: str, cancelled: Callable[[], bool]
) -> Iterator[tuple[Row, Record | None, str]]:
    """Each row with its record, or None and the reason it failed."""
    for row in table.rows:
        if cancelled():
            return
        try:
            yield row, read_row(table, row, region), ""
        except Exception as error:  # one damaged row must never cost the others
            yield row, None, translate("Import", "This row is damaged (%1).", error)


def read_row(table: CsvTable, row: Row, region: str) -> Record:
    """One row as a record."""
    line, cells = row
    reader = _RowReader(Record(line), region, table.roc)
    for target, header, cell in zip(table.mapping, table.headers, cells, strict=False):
        value = repair(cell)
        if value and target != SKIP:
            reader.take(target, header, value)
    return reader.finish()


class _RowReader:
    """Collects the cells of one row."""

    def __init__(self, record: Record, region: str, roc: bool) -> None:
        self.record = record
        self.region = region
        self.roc = roc
        self.middle = ""
        self.full_name = ""
        self.pairs: dict[str, str] = {}
        self.addresses: dict[str, dict[str, str]] = {}
        self.numbered: list[tuple[str, str, str, str]] = []
        self.birth: dict[str, str] = {}

    def take(self, target: str, header: str, value: str) -> None:
        """Give one cell its place."""
        record = self.record
        what, colon, rest = target.partition(":")
        if "#" in what:
            self._numbered(what, rest, header, value)
        elif what == "name":
            self._once(self.full_name, header, value)
            self.full_name = self.full_name or value
        elif what == "middle_name":
            self.middle = value
        elif what in _SINGLE:
            self._once(getattr(record, what), header, value)
            setattr(record, what, getattr(record, what) or value)
        elif what == "kind":
            record.kind = "company" if value == "company" else "person"
        elif what == "remark":
            record.remark = "\n".join(t for t in (record.remark, value) if t)
        elif what == "group":
            self._groups(value)
        elif what == "phone":
            self._phones(rest, header, value)
        elif what == "email":
            self._emails(rest, value)
        elif what == "address" and colon:
            label, _, part = rest.partition(":")
            self.addresses.setdefault(label, {})[part] = value
        elif what == "im":
            record.im.append((rest, value))
        elif what == "date":
            self._date(rest, value)
        else:
            record.extra.append((header, value))

    def _once(self, there: str, header: str, value: str) -> None:
        """A second value for a field that holds one is kept beside it."""
        if there and there != value:
            self.record.extra.append((header, value))

    def _numbered(self, what: str, part: str, header: str, value: str) -> None:
        kind, _, number = what.partition("#")
        if kind == "address":
            self.addresses.setdefault(f"#{number}", {})[part] = value
        elif kind.endswith("_label"):
            self.pairs[f"{kind.removesuffix('_label')}#{number}"] = value.lstrip("* ").strip()
        else:
            self.numbered.append((kind, number, header, value))

    def _phones(self, label: str, header: str, value: str) -> None:
        record = self.record
        for multiple in value.split(" ::: "):
            if _DAMAGED.fullmatch(unicodedata.normalize("NFKC", multiple.strip())):
                record.warnings.append(
                    translate("Import", "%1 in “%2” was left out: the spreadsheet lost "
                              "its digits. Format the column as text and export again.",
                              multiple.strip(), header)
                )  # fmt: skip
                continue
            for raw in split_phones(multiple):
                if re.fullmatch(r"\d+\.0", raw):
                    raw = raw[:-2]
                phone = normalise_phone(raw, self.region)
                entry = (label or code_of(phone.label), raw, phone.e164, phone.ext)
                if entry not in record.phones:
                    record.phones.append(entry)

    def _emails(self, label: str, value: str) -> None:
        for address in re.split(r"\s*(?: ::: |[;；,，、\n])\s*", value):
            if address and (label, address) not in self.record.emails:
                self.record.emails.append((label, address))

    def _date(self, kind: str, value: str) -> None:
        if _SERIAL.fullmatch(value):
            from datetime import date, timedelta

            value = (date(1899, 12, 30) + timedelta(days=int(float(value)))).isoformat()
        found = read_date(value, roc=self.roc)
        if found is None:
            return
        label = ""
        if kind not in ("birthday", "wedding", "founding", "first_order"):
            kind, label = "custom", kind if kind != "custom" else ""
        if found.text and not label:
            self.record.warnings.append(
                translate("Import", "The date “%1” cannot be read for sure and was kept "
                          "as text.", value)
            )  # fmt: skip
        self.record.dates.append(date_entry(kind, found, label))

    def _groups(self, value: str) -> None:
        marks = r"\s*:::\s*" if ":::" in value else r"\s*[;；,，\n]\s*"
        for text in re.split(marks, value):
            if text.startswith("* "):
                text = text[2:].strip()
                if text.lower() in _SYSTEM_GROUPS:
                    continue
            path = join_path(split_path(text))
            if path and path not in self.record.groups:
                self.record.groups.append(path)

    def finish(self) -> Record:
        """Pair labels with values, settle the name and the addresses."""
        record = self.record
        for kind, number, header, value in self.numbered:
            label = self.pairs.get(f"{kind}#{number}", "")
            if kind == "phone":
                self._phones(code_of(label), header, value)
            elif kind == "email":
                self._emails(code_of(label), value)
            elif kind == "im":
                record.im.append((label, value))
            elif kind == "date":
                known = {"birthday": "birthday", "anniversary": "wedding"}
                self._date(known.get(label.lower(), label), value)
            else:
                record.extra.append((label or header, value))
        for place, parts in self.addresses.items():
            self._address(self._address_label(place, parts), parts)
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
        if not record.name and not record.is_empty:
            record.name = translate("Import", "No name")
        return record

    def _address_label(self, place: str, parts: dict[str, str]) -> str:
        return code_of(parts.get("label", "").lstrip("* ")) if place[:1] == "#" else place

    def _address(self, label: str, parts: dict[str, str]) -> None:
        text = parts.get("text", "").replace("\r\n", "\n").strip()
        text = (
            text.replace("\n", "" if has_cjk(text) else ", ")
            if text
            else join_address(
                *(
                    parts.get(p, "")
                    for p in ("box", "extended", "street", "city", "region", "country")
                )
            )
        )
        postcode = parts.get("postcode", "")
        if text or postcode:
            self.record.addresses.append((label, text, postcode, parts.get("area", "")))
