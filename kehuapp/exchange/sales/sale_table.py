"""A source → the cells of a table of sales and what its columns hold; no day or amount is read."""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice

from kehuapp.errors import Trouble
from kehuapp.exchange import bytes_in
from kehuapp.exchange.read import Lines, shown_codec
from kehuapp.exchange.sales.sale_columns import UNREAD, known_targets, mapping_of, target_of
from kehuapp.exchange.sources import CARDS, SHEET, Source
from kehuapp.exchange.tables import workbook_in
from kehuapp.exchange.tables.csv_headers import is_from_taiwan
from kehuapp.exchange.tables.csv_in import unnamed
from kehuapp.exchange.tables.csv_lines import Row, RowReader, lines_of, read_head
from kehuapp.exchange.tables.packed import Packed
from kehuapp.i18n import translate

Progress = Callable[[int], None]
_LOOKED_AT = 30  # rows among which the names of the columns stand
_TOLD_EVERY = 2_000


def _packed_rows() -> Packed[Row]:
    return Packed(lambda row: row, lambda line, cells: (line, cells))


@dataclass
class SaleTable:
    """The rows of one source below the names of its columns; `mapping` has the target of each, and
    `by_names` what their names say, if a person told otherwise.

    `header_rows` are the rows of names as they are written: they may come again on every page.
    `corrected`: what a person wrote over a cell, by its line and column; `rows` stay the file's.
    """

    source: Source
    encoding: str
    headers: list[str]
    mapping: list[str]
    by_names: list[str] = field(default_factory=list)
    rows: Packed[Row] = field(default_factory=_packed_rows)
    lines: "array[int]" = field(default_factory=lambda: array("q"))
    header_rows: list[list[str]] = field(default_factory=list)
    corrected: Mapping[tuple[int, int], str] = field(default_factory=dict)
    roc: bool = False
    mended: frozenset[int] = frozenset()
    warnings: list[str] = field(default_factory=list)
    cancelled: bool = False

    @property
    def has_header(self) -> bool:
        """Whether names of columns were found."""
        return bool(self.header_rows)

    def each(self) -> Iterator[Row]:
        """All rows as they are now, those of which a cell was corrected with the new one."""
        if not self.corrected:
            yield from self.rows
            return
        lines = {line for line, _column in self.corrected}
        for line, cells in self.rows:
            yield (line, self._now(line, cells)) if line in lines else (line, cells)

    def cells_of_line(self, line: int) -> list[str]:
        """The row of a line of the file as it is now, [] when none begins there."""
        return self._now(line, self.written_in(line))

    def written_in(self, line: int) -> list[str]:
        """The row of a line as the file has it, [] when none begins there."""
        place = bisect_left(self.lines, line)
        found = place < len(self.lines) and self.lines[place] == line
        return self.rows[place][1] if found else []

    def _now(self, line: int, cells: Sequence[str]) -> list[str]:
        now = [*cells]
        for (of, column), text in self.corrected.items() if self.corrected else ():
            if of == line:
                now += [""] * (column + 1 - len(now))
                now[column] = text
        return now

    @property
    def unread_columns(self) -> list[str]:
        """Names of columns that hold something and go nowhere."""
        return [
            name
            for place, (name, target) in enumerate(zip(self.headers, self.mapping, strict=True))
            if target == UNREAD and name != unnamed(place)
        ]


def read_sale_table(
    source: Source,
    region: str = "TW",
    encoding: str | None = None,
    cancelled: Callable[[], bool] | None = None,
    progress: Progress | None = None,
) -> SaleTable:
    """All rows of a table or sheet; Trouble when it is neither."""
    if source.kind == CARDS:
        raise Trouble(
            translate(
                "SalesImport",
                "%1 holds contact cards, no sales. Choose a .csv or .xlsx file.",
                source.name,
            )
        )
    part = source.parts[0]
    warnings: list[str] = []
    lines, reader = None, None
    rows: Iterator[Row]
    if source.kind == SHEET:
        codec = "utf-8"
        sheet = workbook_in.rows_sheet(part.whole(), part.name, source.sheet)
        rows = ((n, [c.replace("\0", "") for c in cells]) for n, cells in enumerate(sheet, 1))
    else:
        codec = bytes_in.codec_name(encoding) if encoding else bytes_in.guess_blocks(part.blocks())
        if codec == "utf-16":
            codec = bytes_in.guess_utf16(part.head()) or "utf-16-le"
        lines = Lines(part.blocks(), codec)
        delimiter, forced, all_lines = read_head(lines_of(lines))
        reader = RowReader(all_lines, delimiter)
        rows = iter(reader)
        if forced:
            next(rows, None)
    table = _build(source, shown_codec(codec), rows, region, cancelled, progress)
    if lines is not None and lines.unread:
        warnings.append(
            translate(
                "Import",
                "Some characters cannot be read in %1. Try another encoding.",
                table.encoding,
            )
        )
    if lines is not None and lines.cut:
        warnings.append(
            translate(
                "Import", "A line is longer than any row of a table; the end of it was left out."
            )
        )
    if reader is not None and reader.mended:
        table.mended = frozenset(reader.mended)
        warnings.append(
            translate(
                "Import",
                "%n row(s) with a quotation mark that is never closed were mended; look at them in "
                "the preview.",
                n=len(reader.mended),
            )
        )
    table.warnings = warnings
    return table


def _build(
    source: Source,
    encoding: str,
    rows: Iterable[Row],
    region: str,
    cancelled: Callable[[], bool] | None,
    progress: Progress | None,
) -> SaleTable:
    filled = ((line, cells) for line, cells in rows if any(cell.strip() for cell in cells))
    first = [*islice(filled, _LOOKED_AT)]
    at, names = _header(first)
    table = SaleTable(source, encoding, [], [])
    table.header_rows = [[c.strip() for c in first[n][1] if c.strip()] for n in at]
    table.roc = is_from_taiwan(names, likely=region == "TW")
    width = len(names)
    start = at[-1] + 1 if at else 0
    for count, row in enumerate(chain(first[start:], filled), 1):
        table.rows.append(row)
        table.lines.append(row[0])
        width = max(width, len(row[1]))
        if count % _TOLD_EVERY == 0:
            if cancelled is not None and cancelled():
                table.cancelled = True
                break
            if progress is not None:
                progress(count)
    names = [*names, *[""] * (width - len(names))]
    table.headers = [name or unnamed(place) for place, name in enumerate(names)]
    table.by_names = mapping_of(names)
    table.mapping = [*table.by_names]
    return table


def _header(rows: Sequence[Row]) -> tuple[list[int], list[str]]:
    """Which of the first rows hold the names of the columns, one or two, and these names."""
    best: tuple[int, list[int], list[str]] = (1, [], [])
    for place, (_line, cells) in enumerate(rows):
        names = [cell.strip() for cell in cells]
        filled = [name for name in names if name]
        known = [name for name in filled if target_of(name)[0]]
        if any(_is_data(name) for name in filled):
            continue
        targets = len(known_targets(names))
        if targets > best[0] and len(known) * 3 >= len(filled):
            best = (targets, [place], names)
        if place + 1 >= len(rows):
            continue
        below = [cell.strip() for cell in rows[place + 1][1]]
        if any(_is_data(name) for name in below):
            continue
        if not [name for name in below if target_of(name)[0]]:
            continue
        joined = _joined(names, below)
        targets = len(known_targets(joined))
        known = [name for name in joined if target_of(name)[0]]
        if targets > best[0] and len(known) * 3 >= len([n for n in joined if n]):
            best = (targets, [place, place + 1], joined)
    _count, at, names = best
    if not at and len(rows) > 1 and _are_names(rows[0][1]) and not _are_names(rows[1][1]):
        return [0], [cell.strip() for cell in rows[0][1]]  # that nobody knows yet
    # 日期 · 客戶 with Date · Customer below it: the second row says the same and is none of a sale.
    if len(at) == 1 and at[0] + 1 < len(rows):
        below = [cell.strip() for cell in rows[at[0] + 1][1]]
        said = [name for name in below if name]
        alike = sum(1 for a, b in zip(names, below, strict=False) if a and _same(a, b))
        if said and alike >= 2 and alike * 2 >= len(said):
            at = [*at, at[0] + 1]
    return at, names


def _are_names(cells: Sequence[str]) -> bool:
    """Whether a row of two cells and more has no value in it."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    return len(filled) > 1 and not any(map(_is_data, filled))


def _joined(above: list[str], below: list[str]) -> list[str]:
    """The names of columns under headings: 客戶 over 姓名 and 電話 are a name and a number."""
    width = max(len(above), len(below))
    upper = [*above, *[""] * width][:width]
    lower = [*below, *[""] * width][:width]
    return [
        one if target_of(one)[0] or not name else name
        for name, one in zip(upper, lower, strict=True)
    ]


def _same(one: str, other: str) -> bool:
    target = target_of(one)[0]
    return bool(target) and target == target_of(other)[0]


def _is_data(cell: str) -> bool:
    """Whether a cell is a value and no name of a column: a day, an amount, a number."""
    digits = sum(map(str.isdigit, cell))
    return digits >= 4 or (digits > 0 and digits * 2 >= len(cell)) or "@" in cell
