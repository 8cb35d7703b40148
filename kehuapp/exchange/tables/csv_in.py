"""Tables (CSV, tabs, sheets) → records by the names of their columns; the preview may remap."""

import re
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain, islice
from types import MappingProxyType

from kehuapp.errors import Trouble
from kehuapp.exchange.mistakes import log_swallowed
from kehuapp.exchange.records import BESIDE, OWN_DAYS, Record
from kehuapp.exchange.tables.csv_cells import DAMAGED, Column, RowCells, Settings, column_of, repair
from kehuapp.exchange.tables.csv_headers import (
    EXTRA,
    SKIP,
    is_from_taiwan,
    is_header,
    is_known_extra,
    mapping_of,
    may_be,
    target_of,
)
from kehuapp.exchange.tables.csv_headers import producer_of as producer_of
from kehuapp.exchange.tables.csv_lines import Row, RowReader, lines_of, read_head
from kehuapp.exchange.tables.packed import Packed
from kehuapp.exchange.tables.shapes import (
    Beside,
    is_list_of_people,
    is_of_goods,
    is_total,
    join_headers,
    names_goods,
    people_beside,
    turned,
)
from kehuapp.i18n import translate
from kehuapp.text.dates import is_evidence, order_votes

_SHOWN_DOUBTFUL = 3
_MOST_KEPT = 20_000  # days that were weighed
Spans = Mapping[int, Sequence[tuple[int, int]]]  # line → (first, last) places
_LOOKED_AT = 50  # rows by which columns without a name are guessed
_MOST_OFFERED = 3  # columns in which the names may stand
_LONGEST_VALUE = 4_000
_NAMES = frozenset(("name", "given_name", "family_name", "nickname", "company"))
_PHONE_LIKE = re.compile(r"[+(]?\d[\d\s()\-]{6,18}")
_REACHES = re.compile(r"\d{6}|\d[ -]\d{3}|@")  # a number or an address of somebody
_EMAIL_LIKE = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def _packed_rows() -> Packed[Row]:
    return Packed(lambda row: row, lambda line, cells: (line, cells))


@dataclass(frozen=True)
class CsvTable:
    """A table as read: `mapping` has the target of each column (see csv_headers).

    `lines` are those of the rows; rows before `header_line` are a title above the table;
    `mended` are the lines whose quotation mark was never closed, `too_long` those of rows that
    nobody can have meant, `uncertain` those with a number longer than a spreadsheet keeps.
    `beside` people stand in a row; the rows of the second have lines of their own (see BESIDE).
    One that `is_turned` has a person in each column, whose number is the line. A table that is
    not `of_people` has no name by itself. `header_rows` are the rows of names as
    they are written, without empty cells.
    """

    headers: list[str]
    mapping: list[str]
    rows: Packed[Row]
    delimiter: str
    has_header: bool
    roc: bool = False
    date_order: str = ""
    header_line: int = 0
    lines: "array[int]" = field(default_factory=lambda: array("q"))
    mended: frozenset[int] = frozenset()
    too_long: frozenset[int] = frozenset()
    uncertain: frozenset[int] = frozenset()
    zone: str = ""  # instants are days of this
    beside: int = 1
    of_people: bool = True
    is_turned: bool = False
    header_rows: list[list[str]] = field(default_factory=list)

    def with_mapping(self, mapping: Sequence[str]) -> "CsvTable":
        """The same rows under other targets."""
        width = len(self.headers)
        return replace(self, mapping=[*mapping, *[EXTRA] * width][:width])

    def with_date_order(self, order: str) -> "CsvTable":
        """The same rows where 12/4/1985 is read as dmy or mdy; "" leaves it as text."""
        return replace(self, date_order=order)

    def place_of_line(self, line: int) -> int:
        """Where in `rows` the row of a line is."""
        return bisect_left(self.lines, line)

    @property
    def warnings(self) -> list[str]:
        """What is wrong with the file as a whole."""
        found = []
        if self.mended:
            found.append(
                translate(
                    "Import",
                    "%n row(s) with a quotation mark that is never closed were "
                    "mended; look at them in the preview.",
                    n=len(self.mended),
                )
            )
        if self.beside > 1:
            found.append(
                translate(
                    "Import",
                    "%1 people stand beside each other in the rows of this table. Each is read "
                    "as a customer of its own; look at them in the preview.",
                    self.beside,
                )
            )
        if self.is_turned:
            found.append(
                translate(
                    "Import",
                    "The names of the fields stand below each other in this table, so each of its "
                    "columns is read as a customer; look at them in the preview.",
                )
            )
        if not self.of_people:
            found.append(
                translate(
                    "Import",
                    "This does not look like a list of customers (%1). Nobody is taken from it "
                    "until you say in the preview which column holds the names.",
                    " · ".join(self.headers[:4]),
                )
            )
        if self.uncertain:
            found.append(
                translate(
                    "Import",
                    "%n row(s) have a number of more than 15 digits. Excel keeps only 15 and makes "
                    "the others zeros; look at these rows in the preview.",
                    n=len(self.uncertain),
                )
            )
        return found

    @cached_property
    def is_ours(self) -> bool:
        """Whether we wrote the table: then a group is a path in a tree."""
        return producer_of(self.headers) == "Kehu"

    @cached_property
    def header_starts(self) -> frozenset[str]:
        """What stands first in a row of names; "" where nothing may stand there."""
        return frozenset(row[0] for row in self.header_rows)

    @cached_property
    def columns(self) -> list[Column | None]:
        """What each column is read as, None for those left out."""
        return [
            None if target == SKIP else column_of(target, header)
            for target, header in zip(self.mapping, self.headers, strict=True)
        ]


def read_table(lines: str | Iterable[str], *, roc: bool = False, date_order: str = "") -> CsvTable:
    """Find delimiter and header, and read all rows.

    `lines` keep their ends as ``open(newline="")`` yields them. `roc`: the shop or the encoding
    speaks for Taiwan, where years of the Republic are written.
    """
    delimiter, forced, all_lines = read_head(lines_of(lines))
    rows = RowReader(all_lines, delimiter)
    found = iter(rows)
    if forced:
        next(found, None)
    table = _build(found, delimiter, roc, date_order)
    return replace(table, mended=frozenset(rows.mended), too_long=frozenset(rows.too_long))


def table_of_rows(
    rows: Iterable[Sequence[str]],
    *,
    roc: bool = False,
    date_order: str = "",
    spans: Spans = MappingProxyType({}),
) -> CsvTable:
    """The table of a workbook's sheet; a row's line is its number there, by which `spans` has the
    places of cells merged over columns (known when the first row is read)."""
    filled = (
        (number, [cell.replace("\0", "") for cell in row])
        for number, row in enumerate(rows, 1)
        if any(cell.strip() for cell in row)
    )
    return _build(filled, "\t", roc, date_order, spans)


def _build(
    rows: Iterator[Row],
    delimiter: str,
    roc: bool,
    date_order: str,
    spans: Spans = MappingProxyType({}),
) -> CsvTable:
    first = list(islice(rows, _LOOKED_AT + 1))
    upright = turned([cells for _line, cells in first]) if len(first) <= _LOOKED_AT else None
    if upright is not None:
        first = [
            (line, cells) for line, cells in enumerate(upright, 1) if any(map(str.strip, cells))
        ]
        rows = iter(first[_LOOKED_AT + 1 :])
        first = first[: _LOOKED_AT + 1]
    width = max((len(cells) for _line, cells in first), default=0)
    at, names = _header_rows(first)
    named = bool(at)
    guessed = [] if named else guess_mapping(first[1:], width)
    if not named and first and _stands_above(first[0][1], guessed):
        at, names = [0], [cell.strip() for cell in first[0][1]]
    if not at and len(first) > 1 and names_goods(first[0][1]):
        at, names = [0], [cell.strip() for cell in first[0][1]]
    if len(at) == 1:
        names = _over_all(names, spans.get(first[at[0]][0], ()))
    written = [[cell.strip() for cell in first[place][1]] for place in at]
    rest = [row for place, row in enumerate(first) if place not in at]
    beside = people_beside(names) if at else None
    packed, lines, width = _pack(chain(rest, rows), beside, width if beside is None else 0)
    if beside is not None:
        names = beside.headers
        width = max(width, len(names))
        rest = packed[: len(rest)]
    mapping = mapping_of(names) if at else guess_mapping(first, width)
    if at and not named:  # names that nobody knows, but the cells below speak
        mapping = [
            g if m == EXTRA and may_be(name, g) and not (g == "name" and is_of_goods(name)) else m
            for m, g, name in zip(mapping, guessed, names, strict=False)
        ]
    if named and _NAMES.isdisjoint(mapping) and is_list_of_people(names, mapping):
        said = guess_mapping([row for row in rest if row[0] >= first[at[-1]][0]], width)
        mapping = [
            "name"
            if m == EXTRA and g == "name" and may_be(name, g) and not is_of_goods(name)
            else m
            for m, g, name in zip(mapping, said, names, strict=False)
        ]
    of_people = not at or is_list_of_people(names, mapping)
    if not of_people:
        mapping = [EXTRA if target != SKIP else SKIP for target in mapping]
    mapping += [EXTRA] * (width - len(mapping))
    headers = [*names, *[""] * (width - len(names))]
    return CsvTable(
        [name or unnamed(place) for place, name in enumerate(headers)],
        mapping,
        packed,
        delimiter,
        bool(at),
        is_from_taiwan(headers, likely=roc),
        date_order,
        first[at[-1]][0] if at else 0,
        lines,
        beside=len(beside.people) if beside else 1,
        of_people=of_people,
        is_turned=upright is not None,
        header_rows=[[c for c in cells if c] for cells in (names, *written) if any(cells)],
    )


def _over_all(names: list[str], spans: Iterable[tuple[int, int]]) -> list[str]:
    """A name over several columns is that of each of them: 電話 over two numbers."""
    names = [*names]
    for start, end in spans:
        for place in range(start + 1, min(end + 1, len(names))) if start >= 0 else ():
            names[place] = names[place] or names[start]
    return names


def _pack(
    rows: Iterable[Row], beside: Beside | None, width: int
) -> tuple[Packed[Row], "array[int]", int]:
    """All rows, their lines, and the cells of the longest.

    Of people beside each other the first of every row come first, then the second of every row.
    """
    packed, lines = _packed_rows(), array("q")
    others = [_packed_rows() for _ in beside.people[1:]] if beside else []
    for line, cells in rows:
        if beside is None:
            own = cells
        else:
            own, *more = beside.parts(cells)
            for place, other in enumerate(more):
                if other:
                    others[place].append((line + (place + 1) * BESIDE, other))
            if not own and any(more):
                continue
        packed.append((line, own))
        lines.append(line)
        if len(own) > width:
            width = len(own)
    for more_rows in others:
        for line, cells in more_rows:
            packed.append((line, cells))
            lines.append(line)
    return packed, lines, width


def _header_rows(rows: Sequence[Row]) -> tuple[list[int], list[str]]:
    """Which of the first rows hold the names of the columns, one or two, and these names."""
    at = _header_place(rows)
    names = [cell.strip() for cell in rows[at][1]] if at >= 0 else []
    if at >= 0 and at + 1 < len(rows) and (joined := join_headers(names, rows[at + 1][1])):
        return [at, at + 1], joined
    # A heading that says nothing by itself may stand over names that do.
    for place in (at - 1,) if at > 0 else range(min(3, len(rows) - 1)) if at < 0 else ():
        above, below = rows[place][1], rows[place + 1][1]
        filled = [sum(1 for cell in cells if cell.strip()) for cells in (above, below)]
        if 1 < filled[0] < filled[1] and (joined := join_headers(above, below)):
            return [place, place + 1], joined
    return ([at], names) if at >= 0 else ([], [])


def as_customers(table: CsvTable) -> list[tuple[str, list[str]]]:
    """For who knows that a list of goods, as it seems, is one of customers after all: up to three
    columns of words, and the targets of all columns when the names stand in that one."""
    rows = [cells for _line, cells in islice(table.rows, _LOOKED_AT)]
    known = mapping_of(table.headers)
    found: list[tuple[str, list[str]]] = []
    for place, header in enumerate(table.headers):
        said = [cells[place] for cells in rows if place < len(cells) and cells[place].strip()]
        worded = sum(1 for text in said if any(map(str.isalpha, text)))
        if said and worded * 2 > len(said) and len(found) < _MOST_OFFERED:
            rest = [target if target != "name" else EXTRA for target in known]
            found.append((header, [*rest[:place], "name", *rest[place + 1 :]]))
    return found


def unnamed(place: int) -> str:
    """What a column without a name is called."""
    return translate("Import", "Column %1", place + 1)


def _header_place(rows: Sequence[Row]) -> int:
    """Where the names of the columns stand: in the first row, or below a title; -1 nowhere."""
    if not rows:
        return -1
    if is_header(rows[0][1]):
        return 0
    several = False
    for place, (_line, cells) in enumerate(rows[:8]):
        filled = [cell for cell in cells if cell.strip()]
        # Below a title of several cells (製表日期, 2024/5/1) the names must be sure.
        if place and len(filled) > 2 and is_header(filled) and (not several or _is_sure(filled)):
            return place
        if len(filled) > 2:
            if any(_REACHES.search(cell) for cell in filled):
                return -1
            several = True
    return -1


def _is_sure(names: Sequence[str]) -> bool:
    known = [name for name in names if target_of(name) != EXTRA or is_known_extra(name)]
    return len(known) > 2 or (len(known) == 2 and len(names) == 3)


def _stands_above(cells: Sequence[str], guessed: Sequence[str]) -> bool:
    """Whether a first row has words where the rows below it have numbers or addresses."""
    return any(
        target.startswith(("phone", "email")) and cell.strip() and not re.search(r"\d|@", cell)
        for cell, target in zip(cells, guessed, strict=False)
    )


def guess_mapping(rows: Sequence[Row], width: int) -> list[str]:
    """Targets by content, for a file without a header: names, numbers, e-mail, the rest extra."""
    mapping = [EXTRA] * width
    columns: list[list[str]] = [[] for _ in range(width)]
    for _line, cells in rows[:_LOOKED_AT]:
        for place, cell in enumerate(cells):
            if cell := cell[:_LONGEST_VALUE].strip():
                columns[place].append(cell)

    def share(cells: list[str], test: Callable[[str], object]) -> float:
        return sum(1 for cell in cells if test(cell)) / len(cells) if cells else 0.0

    for place, cells in enumerate(columns):
        if share(cells, _EMAIL_LIKE.fullmatch) > 0.6:
            mapping[place] = "email:"
        elif share(cells, lambda c: _PHONE_LIKE.fullmatch(repair(c)) or DAMAGED.fullmatch(c)) > 0.6:
            mapping[place] = "phone:"
        elif "name" not in mapping and share(cells, lambda c: not re.search(r"\d", c)) > 0.6:
            mapping[place] = "name"
    return mapping


def date_evidence(table: CsvTable) -> tuple[str, list[str]]:
    """How a table writes its days, and up to three that can be read in more ways than one.

    dmy, mdy or ymd (two-digit years first) when a day decides it for all, "" when none does or
    they contradict each other; there is nothing to ask when the list is empty.
    """
    places = [
        n
        for n, column in enumerate(table.columns)
        if column and _is_of_days(column) and not column.is_label
    ]
    cells = (
        row[place]
        for _line, row in (table.rows if places else ())
        for place in places
        if place < len(row)
    )
    return weigh_days(cells, roc=table.roc)


def weigh_days(cells: Iterable[str], *, roc: bool) -> tuple[str, list[str]]:
    """The same of the cells of columns of days."""
    found: set[str] = set()
    doubtful: dict[str, tuple[str, ...]] = {}
    seen: set[str] = set()  # a day stands in many rows
    for cell in cells:
        if not 5 < len(cell) < 40 or cell in seen:
            continue
        if len(seen) < _MOST_KEPT:
            seen.add(cell)
        text = repair(cell)
        if order := is_evidence(text, roc=roc):
            found.add(order)
        elif len(doubtful) < 100 and len(votes := order_votes(text, roc=roc)) > 1:
            doubtful[text] = votes
    if not doubtful:
        return "", []
    if len(found) == 1:
        (order,) = found
        if all(order in votes for votes in doubtful.values()):
            return order, []
    elif len(found - {"ymd"}) == 1:
        return (found - {"ymd"}).pop(), []
    return "", [*doubtful][:_SHOWN_DOUBTFUL]


def _is_of_days(column: Column) -> bool:
    return column.what in ("date", *OWN_DAYS) or (column.what, column.rest) == ("talk", "day")


def read_rows(
    table: CsvTable, region: str, cancelled: Callable[[], bool]
) -> Iterator[tuple[Row, Record | None, str]]:
    """Each row with its record, or None and the reason it failed."""
    for row in table.rows:
        if cancelled():
            return
        try:
            yield row, read_row(table, row, region), ""
        except Trouble as trouble:
            yield row, None, str(trouble)
        except Exception as error:  # one damaged row must never cost the others
            log_swallowed(error)
            yield row, None, translate("Import", "This row is damaged (%1).", error)


def read_row(table: CsvTable, row: Row, region: str) -> Record:
    """One row as a record; an empty one for a title above the table and for its header again."""
    line, cells = row
    record = Record(line)
    line %= BESIDE
    if line < table.header_line or not cells or _is_header_again(table, cells):
        return record
    if is_total(cells) and not _reaches_somebody(table, cells):
        return record
    told = 0 if table.is_turned else line  # what is told of a line is told of no column
    if told in table.too_long:
        raise Trouble(
            translate(
                "Import", "This row is too long for a customer (more than a million characters)."
            )
        )
    settings = Settings(
        region, table.roc, table.date_order, table.delimiter, table.is_ours, table.zone
    )
    reader = RowCells(record, settings)
    for column, cell in zip(table.columns, cells, strict=False):
        if cell and column and (value := repair(cell)):
            reader.take(column, value)
    if told in table.mended:
        record.warnings.append(
            translate(
                "Import",
                "A quotation mark is never closed in this row; check whether its cells are right.",
            )
        )
    if told in table.uncertain:
        record.warnings.append(
            translate(
                "Import",
                "A number in this row has more than 15 digits. Excel makes those behind the "
                "15th zeros; check whether its end is right.",
            )
        )
    return reader.finish()


def why_nobody(table: CsvTable, row: Row) -> str:
    """Why a row brings no customer, for the report."""
    line, cells = row[0] % BESIDE, row[1]
    text = " ".join(cell.strip() for cell in cells if cell.strip())
    if not text:
        return translate("Import", "An empty row")
    if line < table.header_line:
        return translate("Import", "Not a customer: it stands above the table (“%1”)", text[:40])
    if _is_header_again(table, cells):
        return translate("Import", "Not a customer: the names of the columns again")
    if is_total(cells):
        return translate("Import", "Not a customer: it sums up or ends the list (“%1”)", text[:40])
    return translate("Import", "Not a customer: no name and no number (“%1”)", text[:40])


def _is_header_again(table: CsvTable, cells: Sequence[str]) -> bool:
    if cells[0] and cells[0].strip() not in table.header_starts:
        return False
    return [cell.strip() for cell in cells if cell.strip()] in table.header_rows


def _reaches_somebody(table: CsvTable, cells: Sequence[str]) -> bool:
    """Whether there is a number, an e-mail address or a name that is no word of a sum: then a firm
    may well be called Total, and somebody addressed as Count."""
    return any(
        column is not None
        and (
            (sum(map(str.isdigit, cell)) > 5 or "@" in cell)
            if column.what in ("phone", "email")
            else column.what in _OF_A_NAME and _is_called(cell)
        )
        for column, cell in zip(table.columns, cells, strict=False)
    )


_OF_A_NAME = ("name", "family_name", "given_name")


def _is_called(cell: str) -> bool:
    """Whether a cell of a name says one: words without a figure, none of a sum."""
    text = cell.strip()
    return bool(text) and not any(map(str.isdigit, text)) and not is_total([text])
