"""A contact file → records with warnings, whatever it is; writes nothing and knows no book."""

import gc
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kehuapp.errors import Trouble
from kehuapp.exchange import bytes_in
from kehuapp.exchange.csv_in import CsvTable, read_rows, read_table
from kehuapp.exchange.records import Failed, Record, Skipped
from kehuapp.exchange.vcard_in import read_cards
from kehuapp.exchange.vcard_lines import CardText
from kehuapp.i18n import translate

_BEGIN = re.compile(rb"(?:^|\r)[ \t\xef\xbb\xbf]*BEGIN[ \t]*:[ \t]*VCARD", re.I | re.M)
_VERSION = re.compile(r"^VERSION[ \t]*:[ \t]*([234])\.([01])", re.I | re.M)


@dataclass(slots=True)
class FileRead:
    """What a file holds. `found` = records + failed + skipped; lines are 1-based."""

    path: Path
    format: str
    encoding: str
    region: str
    records: list[Record] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    table: CsvTable | None = None
    cancelled: bool = False

    @property
    def found(self) -> int:
        """How many cards or rows the file has."""
        return len(self.records) + len(self.failed) + len(self.skipped)

    @property
    def headers(self) -> list[str] | None:
        """Names of the columns of a table, None for cards."""
        return self.table.headers if self.table else None

    @property
    def mapping(self) -> list[str] | None:
        """Targets of the columns of a table, None for cards."""
        return self.table.mapping if self.table else None


def never() -> bool:
    """Not cancelled."""
    return False


def read_file(
    path: Path | str,
    region: str = "TW",
    encoding: str | None = None,
    mapping: Sequence[str] | None = None,
    cancelled: Callable[[], bool] = never,
) -> FileRead:
    """Read a vCard file or a table; Trouble only when the file cannot be read at all.

    `encoding` overrides the evidence, `mapping` the targets of a table's columns.
    """
    path = Path(path)
    data = bytes_in.read_bytes(path)
    if encoding:
        bytes_in.codec_name(encoding)
    collecting = gc.isenabled()
    gc.disable()  # everything made here is kept: collecting costs a third of the time
    try:
        if _looks_like_cards(data):
            return _read_cards(path, data, region, encoding, cancelled)
        return _read_table(path, data, region, encoding, mapping, cancelled)
    finally:
        if collecting:
            gc.enable()


def _looks_like_cards(data: bytes) -> bool:
    if wide := bytes_in.guess_utf16(data):
        data = data[:400_000].decode(wide, errors="ignore").encode("utf-8")
    return _BEGIN.search(data) is not None


def _read_cards(
    path: Path, data: bytes, region: str, encoding: str | None, cancelled: Callable[[], bool]
) -> FileRead:
    cards = CardText(data, encoding)
    version = _VERSION.search(cards.text)
    kind = f"vcard {version[1]}.{version[2]}" if version else "vcard"
    read = FileRead(path, kind, "", region)
    for outcome in sorted(read_cards(cards, region, cancelled), key=lambda o: o.card.line):
        if outcome.record is not None:
            read.records.append(outcome.record)
        elif outcome.failed:
            read.failed.append(Failed(outcome.card.line, outcome.failed, outcome.card.body))
        else:
            read.skipped.append(Skipped(outcome.card.line, outcome.skipped))
    read.encoding = _shown(cards.encoding)
    read.cancelled = cancelled()
    return read


def _read_table(
    path: Path, data: bytes, region: str, encoding: str | None, mapping: Sequence[str] | None,
    cancelled: Callable[[], bool],
) -> FileRead:  # fmt: skip
    codec = bytes_in.codec_name(encoding) if encoding else bytes_in.guess_encoding(data)
    text = data.decode(codec, errors="replace")
    read = FileRead(path, "csv", _shown(codec), region)
    if "\ufffd" in text:
        read.warnings.append(translate("Import", "Some characters cannot be read in %1. Try "
                                       "another encoding.", _shown(codec)))  # fmt: skip
    # Years of the Republic stand only in files from Taiwan.
    table = read_table(text, roc=region == "TW")
    if mapping is not None:
        table = table.with_mapping(mapping)
    read.table = table
    if not table.has_header and not any(
        t.startswith(("phone", "email")) for t in table.mapping
    ):
        raise Trouble(translate("Import", "%1 holds neither contact cards nor a table with names "
                                "or numbers. Choose a .vcf or .csv file.", path.name))  # fmt: skip
    for (line, cells), record, failed in read_rows(table, region, cancelled):
        if record is None:
            read.failed.append(Failed(line, failed, table.delimiter.join(cells)))
        elif record.is_empty:
            read.skipped.append(Skipped(line, translate("Import", "An empty row")))
        else:
            _warn_of_swallowed_rows(read, record, cells)
            read.records.append(record)
    read.cancelled = cancelled()
    return read


def _warn_of_swallowed_rows(read: FileRead, record: Record, cells: list[str]) -> None:
    """An unclosed quotation mark makes the csv reader take the rest of a file for one cell."""
    longest = max(cells, key=len)
    if longest.count("\n") > 30 and longest.count("\n") < longest.count(",") + 31:
        read.warnings.append(
            translate("Import", "%1: a cell has %2 lines. A quotation mark may be missing "
                      "there; look at the file.", record.where, longest.count("\n") + 1)
        )  # fmt: skip


def _shown(codec: str) -> str:
    return {"utf-8": "UTF-8", "utf-8-sig": "UTF-8", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16",
            "utf-16": "UTF-16", "gb18030": "GB18030", "cp950": "Big5", "big5hkscs": "Big5-HKSCS",
            "cp932": "Shift_JIS", "cp1252": "Windows-1252"}.get(codec, codec)  # fmt: skip
