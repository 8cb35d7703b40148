"""A source → records with warnings, whatever it is; writes nothing and knows no book."""

import codecs
import io
import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import compress
from operator import attrgetter
from pathlib import Path

from kehuapp.book.settings import ZONES
from kehuapp.errors import Trouble
from kehuapp.exchange import bytes_in
from kehuapp.exchange.ldif.ldif_in import read_ldif
from kehuapp.exchange.ldif.ldif_lines import holds_entries
from kehuapp.exchange.records import FIELDS, Failed, Record, Skipped, record_values
from kehuapp.exchange.sources import CARDS, SHEET, Part, Source, only_source
from kehuapp.exchange.tables import workbook_in
from kehuapp.exchange.tables.csv_headers import producer_of
from kehuapp.exchange.tables.csv_in import (
    CsvTable,
    date_evidence,
    read_row,
    read_rows,
    read_table,
    table_of_rows,
    why_nobody,
)
from kehuapp.exchange.tables.packed import Packed
from kehuapp.exchange.vcard.vcard_file import Outcome, read_cards
from kehuapp.exchange.vcard.vcard_groups import GroupCard, Joining
from kehuapp.exchange.vcard.vcard_lines import CardText
from kehuapp.i18n import translate

#: Where the first card begins, also one that is glued to the end of another, quoted or in HTML.
_CARD = re.compile(
    rb"(?:(?:^|(?<=\r))(?:[^\w\r\n]{0,80}<[/!]?\w[^<>\r\n]{0,80}>){0,9}[^\w\r\n]{0,80}"
    rb"(?:[\w-]{1,80}\.[^\w\r\n]{0,80})?"
    rb"|END[ \t]*:[ \t]*VCARD[ \t]*)BEGIN[ \t]*:[ \t]*VCARD",
    re.I | re.M,
)
_SAMPLE = 60_000  # bytes that tell whether a text looks garbled
_LONGEST_LINE = 16 << 20  # characters
#: Fields that a preview may show.
_SHOWN = [n for n in FIELDS if n not in ("line", "file", "kind", "uid", "warnings", "codes")]
_shown_values = attrgetter(*_SHOWN)
Progress = Callable[[int], None]
#: Headers of a table → how a person mapped them last time and read their dates, or None.
Remembered = Callable[[Sequence[str]], tuple[list[str], str] | None]


def packed_records() -> Packed[Record]:
    """An empty list of records that will stay small."""
    return Packed(record_values, Record)


@dataclass(slots=True)
class FileRead:
    """What a source holds. `found` = records + failed + skipped; lines are 1-based.

    `date_order` is how 12/4/1985 was read ("" when that was not needed, or nothing tells);
    `doubtful` are up to three dates that can be read either way and that nothing decides.
    `as_last_time` tells that the columns go where a person sent them before.
    """

    source: Source
    format: str
    encoding: str
    region: str
    records: Packed[Record] = field(default_factory=packed_records)
    failed: list[Failed] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    table: CsvTable | None = None
    producer: str = ""
    date_order: str = ""
    doubtful: list[str] = field(default_factory=list)
    fields: set[str] = field(default_factory=set)
    as_last_time: bool = False
    cancelled: bool = False
    #: File and line → the name that stands there, of those whose name a person corrected.
    renamed: dict[tuple[str, int], str] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        """What the person chose."""
        return self.source.path

    @property
    def name(self) -> str:
        """What to call it."""
        return self.source.name

    @property
    def found(self) -> int:
        """How many cards or rows there are."""
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
    date_order: str | None = None,
    cancelled: Callable[[], bool] = never,
) -> FileRead:
    """Read what a path holds when it is one thing; see read_source."""
    return read_source(only_source(path), region, encoding, mapping, date_order, cancelled)


def read_source(
    source: Source,
    region: str = "TW",
    encoding: str | None = None,
    mapping: Sequence[str] | None = None,
    date_order: str | None = None,
    cancelled: Callable[[], bool] = never,
    progress: Progress | None = None,
    remembered: Remembered | None = None,
    zone: str = "",
) -> FileRead:
    """Read cards, a table or a sheet; Trouble only when it cannot be read at all.

    `encoding` overrides the evidence, `mapping` the targets of a table's columns, `date_order`
    (dmy or mdy) the reading of 12/4/1985; without `mapping`, `remembered` is asked for both.
    `progress` is told how many were read so far. Instants are days of the `zone`, without one of
    the zone of the region, if it has one.
    """
    zone = zone or ZONES.get(region, "")
    if encoding:
        encoding = bytes_in.codec_name(encoding)
        if encoding == "utf-16":  # which end comes first is told by the file
            encoding = bytes_in.guess_utf16(source.parts[0].head()) or "utf-16-le"
    if source.kind == CARDS:
        read = _Cards(source, region, encoding, cancelled, progress, zone).read()
    else:
        table, codec, warnings = _open_table(source, region, encoding)
        format_name = "excel" if source.kind == SHEET else "csv"
        read = FileRead(source, format_name, shown_codec(codec), region, warnings=warnings)
        last = remembered(table.headers) if remembered and mapping is None else None
        table = replace(table, zone=zone)
        own = table.mapping
        if last or mapping is not None:
            table = table.with_mapping(last[0] if last else mapping or ())
        _read_table(read, table, date_order, last[1] if last else "", cancelled, progress)
        read.as_last_time = last is not None and (
            table.mapping != own or bool(last[1] and last[1] == read.date_order)
        )
    if encoding and source.kind != SHEET:
        _say_garbled(read, encoding)
    read.cancelled = cancelled()
    return read


def _say_garbled(read: FileRead, encoding: str) -> None:
    """What was chosen may be another encoding than that in which the text reads right."""
    data = b"".join(itertools.islice(read.source.parts[0].blocks(), 1))
    end = data.rfind(b"\n", 0, _SAMPLE) + 1
    if likely := bytes_in.garbled_in(data[:end] or data[:_SAMPLE], encoding):
        read.warnings.append(
            translate(
                "Import",
                "The text looks garbled in %1. It is rather %2: choose that above.",
                shown_codec(encoding),
                shown_codec(likely),
            )
        )


def keep(read: FileRead, record: Record) -> None:
    """Add a record, and note which fields are in use."""
    read.fields.update(compress(_SHOWN, _shown_values(record)))
    if record.codes:
        read.fields.update(record.codes)
    read.records.append(record)


# --- cards ----------------------------------------------------------------------------------------


class _Cards:
    """The reading of one source of cards."""

    def __init__(
        self,
        source: Source,
        region: str,
        encoding: str | None,
        cancelled: Callable[[], bool],
        progress: Progress | None,
        zone: str,
    ) -> None:
        self.zone = zone
        self.source, self.region, self.encoding = source, region, encoding
        self.cancelled, self.progress = cancelled, progress
        self.result = FileRead(source, "vcard", "", region)
        self.encodings: dict[str, None] = {}
        self.groups: dict[int, GroupCard] = {}  # place among those skipped → its group

    def read(self) -> FileRead:
        """All cards of all parts; a part that cannot be read is a failure of its own."""
        several = len(self.source.parts) > 1
        legacy = _common_legacy(self.source.parts) if several and not self.encoding else ""
        for part in self.source.parts:
            if self.cancelled():
                break
            try:
                self._read_part(part, legacy)
            except Trouble as trouble:
                if not several:
                    raise
                self.result.failed.append(Failed(1, str(trouble), "", part.file))
        self._give_groups()
        self.result.encoding = " + ".join(list(self.encodings)[:3])
        if not self.result.found and not self.cancelled():
            self.result.warnings.append(
                translate("Import", "No card could be read. Try another encoding.")
            )
        return self.result

    def _read_part(self, part: Part, legacy: str) -> None:
        read = self.result
        cards = CardText(part.blocks, self.encoding, legacy)
        outcomes = read_cards(cards, self.region, self.cancelled, self.zone)
        if holds_entries(part.head()):
            read.format = "ldif"
            codec = self.encoding or legacy or bytes_in.guess_blocks(part.blocks())
            cards.encoding = codec
            outcomes = self._read_ldif(part, codec)
        elif read.format == "vcard" and cards.version:
            read.format = f"vcard {cards.version}"
        is_ldif = read.format == "ldif"
        for number, outcome in enumerate(outcomes, 1):
            line, card = outcome.card.line, 0 if is_ldif else number
            if outcome.record is not None:
                outcome.record.file, outcome.record.card = part.file, card
                keep(read, outcome.record)
                if self.progress and len(read.records) % 500 == 0:
                    self.progress(len(read.records))
            elif outcome.failed:
                read.failed.append(Failed(line, outcome.failed, outcome.card.body, part.file, card))
            else:
                if outcome.group:
                    self.groups[len(read.skipped)] = outcome.group
                read.skipped.append(Skipped(line, outcome.skipped, part.file, card))
        self.encodings[shown_codec(cards.encoding)] = None

    def _read_ldif(self, part: Part, codec: str) -> Iterator[Outcome]:
        """The entries, and the cards of a file that was glued to it."""
        data = part.whole().read()
        cards = _CARD.search(data)
        end = cards.start() if cards else len(data)
        yield from read_ldif(data[:end], codec, self.region, self.cancelled, self.zone)
        if end < len(data):
            lines = data.count(b"\n", 0, end)
            cards_behind = CardText(data[end:])
            for outcome in read_cards(cards_behind, self.region, self.cancelled, self.zone):
                outcome.card.line += lines
                if outcome.record is not None:
                    outcome.record.line = outcome.card.line
                yield outcome

    def _give_groups(self) -> None:
        """Members get the group of its card, which is skipped as it is no person."""
        if not self.groups:
            return
        read = self.result
        joining = Joining(self.groups.values())
        records = packed_records()
        for record in read.records:
            records.append(joining.join(record))
        read.records = records
        for place, count in zip(self.groups, joining.counts(), strict=True):
            group = self.groups[place]
            read.skipped[place] = read.skipped[place]._replace(
                reason=translate(
                    "Import",
                    "The group “%1”, no person: %2 of its %3 members are in the file and join it",
                    group.name,
                    count,
                    len(group.members),
                )
            )
        read.fields.add("groups")


def _common_legacy(parts: Sequence[Part]) -> str:
    """The encoding of the bytes that are not UTF-8, judged over many small files together."""
    pieces: list[bytes] = []
    size = 0
    for part in parts:
        for line in part.head().split(b"\n"):
            if not line.isascii():
                try:
                    line.decode("utf-8")
                except UnicodeDecodeError:
                    pieces.append(line)
                    size += len(line)
        if size > 60_000:
            break
    return bytes_in.guess_legacy(b"\n".join(pieces)) if pieces else ""


# --- tables ---------------------------------------------------------------------------------------


def _open_table(
    source: Source, region: str, encoding: str | None
) -> tuple[CsvTable, str, list[str]]:
    part = source.parts[0]
    roc = region == "TW"  # years of the Republic stand only in files from Taiwan
    if source.kind == SHEET:
        rows = workbook_in.rows_sheet(part.whole(), part.name, source.sheet)
        codec, unread, cut = "utf-8", False, False
        table = table_of_rows(rows, roc=roc, spans=rows.spans)
        table = replace(table, uncertain=frozenset(rows.uncertain))
    else:
        codec = encoding or bytes_in.guess_blocks(part.blocks())
        lines = Lines(part.blocks(), codec)
        table = read_table(lines, roc=roc)
        unread, cut = lines.unread, lines.cut
    if not table.has_header and not any(t.startswith(("phone", "email")) for t in table.mapping):
        raise Trouble(
            translate(
                "Import",
                "%1 holds neither contact cards nor a table with names "
                "or numbers. Choose a .vcf, .csv or .xlsx file.",
                source.name,
            )
        )
    warnings = [*table.warnings]
    if unread:
        warnings.append(
            translate(
                "Import",
                "Some characters cannot be read in %1. Try another encoding.",
                shown_codec(codec),
            )
        )
    if cut:
        warnings.append(
            translate(
                "Import", "A line is longer than any row of a table; the end of it was left out."
            )
        )
    return table, codec, warnings


class Lines:
    """Decoded lines with their line ends; `unread` once something was no character, `cut` once a
    line was longer than any table's and its end was left out."""

    def __init__(self, blocks: Iterable[bytes], codec: str) -> None:
        self._blocks, self._codec = blocks, codec
        self.unread = self.cut = False

    def __iter__(self) -> Iterator[str]:
        held: list[str] = []
        size = 0
        for text in codecs.iterdecode(self._blocks, self._codec, errors="replace"):
            self.unread = self.unread or "\ufffd" in text
            if "\n" not in text and "\r" not in text:
                if size < _LONGEST_LINE:
                    held.append(text)
                    size += len(text)
                else:
                    self.cut = True
                continue
            lines = io.StringIO("".join((*held, text)), newline="")
            held, size = [], 0
            for line in lines:
                if held:
                    yield held.pop()
                held = [line]
        yield from io.StringIO("".join(held), newline="")


def _read_table(
    read: FileRead,
    table: CsvTable,
    date_order: str | None,
    last_order: str,
    cancelled: Callable[[], bool],
    progress: Progress | None,
) -> None:
    read.producer = producer_of(table.headers)
    decided, doubtful = date_evidence(table)
    # What the days of a file say by themselves counts more than what was said of another file.
    read.date_order = date_order or decided or last_order
    read.doubtful = [] if read.date_order else doubtful
    read.table = table = table.with_date_order(read.date_order)
    for (line, cells), record, failed in read_rows(table, read.region, cancelled):
        if record is None:
            read.failed.append(Failed(line, failed, table.delimiter.join(cells)))
        elif record.is_empty:
            read.skipped.append(Skipped(line, why_nobody(table, (line, cells))))
        else:
            keep(read, record)
            if progress and len(read.records) % 500 == 0:
                progress(len(read.records))


def edit_cell(read: FileRead, place: int, column: int, text: str) -> None:
    """Let a person correct a cell of a table: its row is read again from the corrected cells."""
    assert read.table is not None
    row_place = read.table.place_of_line(read.records[place].line)
    line, cells = read.table.rows[row_place]
    cells = [*cells, *[""] * (column + 1 - len(cells))]
    cells[column] = text
    read.table.rows.replace(row_place, (line, cells))
    read.records.replace(place, read_row(read.table, (line, cells), read.region))


def shown_codec(codec: str) -> str:
    """An encoding as people know it."""
    return {
        "utf-8": "UTF-8",
        "utf-8-sig": "UTF-8",
        "utf-16-le": "UTF-16",
        "utf-16-be": "UTF-16",
        "utf-16": "UTF-16",
        "gb18030": "GB18030",
        "cp950": "Big5",
        "big5hkscs": "Big5-HKSCS",
        "cp932": "Shift_JIS",
        "cp1252": "Windows-1252",
        "cp1250": "Windows-1250",
        "cp1251": "Windows-1251",
        "cp949": "CP949",
    }.get(codec, codec)
