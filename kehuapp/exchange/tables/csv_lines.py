"""Lines of a text → rows of cells, whatever its quotation marks do; no columns, no people."""

import csv
import io
import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from kehuapp.exchange.mistakes import log_swallowed

Row = tuple[int, list[str]]  # 1-based line of the file, cells

DELIMITERS = (",", "\t", ";", "|", "，")
MOST_COLUMNS = 2000
_LONGEST_CELL = 1_000_000  # a row with a longer one, or with all this, is no customer's
_LONGEST_ROW = 1_500_000
_LONGEST_LINE = 4_000_000  # the rest is not even looked at
_SHOWN = 1_000  # characters of each cell of such a row
_HEAD = 20_000  # characters by which the delimiter is found
_MOST_LINES = 5_000  # of one row: what is longer lacks its closing quotation mark
_MOST_CHARACTERS = 8_000_000  # of one row that has several lines
_SPARE = 4_000_000  # characters that may be read again beyond those read for good
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_PERSON = re.compile(r"\d{6}|\d[ -]\d{3}|@")
_NO_LIMIT = 2**31 - 1


def lines_of(text: str | Iterable[str]) -> Iterator[str]:
    """Lines with their ends, without NULs and byte order mark; a whole text is parted here."""
    parts = io.StringIO(text, newline="") if isinstance(text, str) else text
    first = True
    for part in parts:
        line = part.replace("\0", "") if "\0" in part else part
        if first:
            line, first = line.removeprefix("\ufeff"), False
        if "\r" in line[:-2] or "\n" in line[:-1]:
            yield from _LINE.findall(line)
        else:
            yield line


def read_head(lines: Iterator[str]) -> tuple[str, str, Iterator[str]]:
    """(delimiter, the same when the first line orders it else "", all lines again)."""
    head: list[str] = []
    size = 0
    for line in lines:
        head.append(line)
        size += len(line)
        if size >= _HEAD:
            break
    order = head[0].strip().strip('"').lower() if head and len(head[0]) < 20 else ""
    forced = ""
    if order.startswith("sep="):
        forced = order[4:5] or "\t"
    return forced or find_delimiter(head), forced, chain(head, lines)


def find_delimiter(lines: Sequence[str]) -> str:
    """The mark that parts the first lines most evenly."""
    some = [line[:_HEAD] for line in lines[:400] if line.strip()][:10]
    best, best_score = ",", 0.0
    for mark in DELIMITERS:
        counts = [_outside_quotes(line, mark) for line in some]
        if counts and counts[0]:
            even = sum(1 for n in counts if n == counts[0]) / len(counts)
            score = min(counts[0], 30) * (0.5 + even) * (1.01 if mark == "," else 1)
            if score > best_score:
                best, best_score = mark, score
    return best


def _outside_quotes(line: str, mark: str) -> int:
    return sum(part.count(mark) for part in line.split('"')[::2])


class RowReader:
    """Rows of one file. `mended` has the lines of rows whose quotation mark was never closed,
    `too_long` those of rows of which only the beginning of each cell is kept.

    The csv module takes everything behind such a mark, people and all, for one cell. A row of
    several lines is therefore looked at again: when its mark is not closed as marks are, or closes
    around lines that are rows themselves, only its first line is taken and the others are read
    anew. What may be read again is limited, so that the time stays linear on any input: rows that
    hang together by ever new marks would be read again for each of them.
    """

    def __init__(self, lines: Iterator[str], delimiter: str) -> None:
        self.mended: set[int] = set()
        self.too_long: set[int] = set()
        self._source = lines
        self._delimiter = delimiter
        self._again: deque[str] = deque()
        self._taken: list[str] = []  # lines of the row that is being read
        self._size = 0
        self._ended = False  # no more lines
        self._line = 1  # of the first line in _taken
        self._width = 0
        self._spare = _SPARE

    def __iter__(self) -> Iterator[Row]:
        csv.field_size_limit(_NO_LIMIT)
        while not self._ended or self._again:
            self._ended = False
            reader = csv.reader(self._pull(), delimiter=self._delimiter, strict=False)
            while True:
                try:
                    cells = next(reader)
                except StopIteration:
                    break
                except csv.Error as error:  # not seen; but no error of it may cost a row
                    log_swallowed(error)
                    yield from self._line_by_line(0)
                    break
                if len(self._taken) == 1 and not self._ended:
                    line, self._line = self._line, self._line + 1
                    self._spare += self._size
                    self._taken.clear()
                    self._size = 0
                    if row := self._row(line, cells):
                        yield row
                else:
                    yield from self._long_row(cells)

    def _pull(self) -> Iterator[str]:
        again, source = self._again, self._source
        while True:
            if len(self._taken) >= _MOST_LINES or (
                self._size > _MOST_CHARACTERS and len(self._taken) > 1
            ):
                return  # an open quotation mark: the row is looked at again
            line = again.popleft() if again else next(source, None)
            if line is None:
                self._ended = True
                return
            if len(line) > _LONGEST_LINE:
                line = line[:_LONGEST_LINE]
            self._taken.append(line)
            self._size += len(line)
            yield line

    def _row(self, line: int, cells: list[str]) -> Row | None:
        if len(cells) < 2 and (not cells or not cells[0].strip()):
            return None
        if not self._width:
            self._width = len(cells)
        if len(cells) > MOST_COLUMNS:
            rest = self._delimiter.join(cells[MOST_COLUMNS - 1 :])
            cells = [*cells[: MOST_COLUMNS - 1], rest]
        size = sum(map(len, cells))
        if size > _LONGEST_CELL and (size > _LONGEST_ROW or max(map(len, cells)) > _LONGEST_CELL):
            self.too_long.add(line)
            cells = [cell[:_SHOWN] for cell in cells]
        return line, cells

    def _long_row(self, cells: list[str]) -> Iterator[Row]:
        """A row of several lines, or one that the end of the file closed."""
        text = "".join(self._taken)
        bad = self._find_open_quote(text)
        if bad < 0:
            line, self._line = self._line, self._line + len(self._taken)
            self._spare += self._size
            self._taken.clear()
            self._size = 0
            if row := self._row(line, cells):
                yield row
            return
        ends, end = 1, len(self._taken[0])  # lines up to the open mark, and their characters
        while end <= bad:
            end += len(self._taken[ends])
            ends += 1
        self._spare -= self._size
        if self._spare < 0:
            yield from self._line_by_line(ends - 1)
            return
        self._again.extendleft(reversed(self._taken[ends:]))
        self._spare += end
        self._taken.clear()
        self._size = 0
        line, self._line = self._line, self._line + ends
        self.mended.add(line)
        if row := self._row(line, self._open_cells(text[:bad], text[bad + 1 : end])):
            yield row

    def _line_by_line(self, joined: int) -> Iterator[Row]:
        """Each line a row, the first `joined` ones together with the next."""
        taken = self._taken
        pieces = ["".join(taken[: joined + 1]), *taken[joined + 1 :]]
        line, self._line = self._line, self._line + len(taken)
        self._taken, self._size = [], 0
        for number, piece in enumerate(pieces):
            bad = self._find_open_quote(piece)
            if bad >= 0:
                cells = self._open_cells(piece[:bad], piece[bad + 1 :])
                self.mended.add(line)
            else:
                cells = _cells(piece, self._delimiter, csv.QUOTE_MINIMAL)
            if row := self._row(line, cells):
                yield row
            line += joined + 1 if number == 0 else 1

    def _open_cells(self, head: str, tail: str) -> list[str]:
        """Cells of a line whose quotation mark between `head` and `tail` is never closed."""
        before = _cells(head, self._delimiter, csv.QUOTE_MINIMAL)[:-1] if head else []
        tail = tail.rstrip("\r\n")
        behind = _cells(tail, self._delimiter, csv.QUOTE_NONE) or [""]
        if len(before) + 1 == self._width < len(before) + len(behind):
            behind = [tail]  # a remark in the last column may hold the delimiter
        return before + [cell.replace('""', '"') for cell in behind]

    def _find_open_quote(self, text: str) -> int:
        """Where a quotation mark opens that is not closed as it should be, -1 when all are."""
        mark, at, size = self._delimiter, 0, len(text)
        if len(self._taken) == 2 and text.count('"') == 2:  # one remark of two lines
            start, end = text.find('"'), text.rfind('"')
            if (not start or text[start - 1] == mark) and text[end + 1 : end + 2] in (
                mark,
                "\r",
                "\n",
                "",
            ):
                return -1
        while at < size:
            if text[at] == '"':
                end = text.find('"', at + 1)
                while end >= 0 and text[end + 1 : end + 2] == '"':
                    end = text.find('"', end + 2)
                if end < 0:
                    return at
                following = text.find(mark, end + 1)
                if "\n" in text[at:end] or "\r" in text[at:end]:
                    rest = text[end + 1 : following if following >= 0 else size]
                    if rest.strip() or self._holds_rows(text[at + 1 : end]):
                        return at
                at = following
            else:
                at = text.find(mark, at)
            if at < 0:
                return -1
            at += 1
        return -1

    def _holds_rows(self, cell: str) -> bool:
        """Whether every whole line inside a cell looks like a row with a person of its own."""
        inner = _LINE.findall(cell)[1:-1]
        return (
            self._width > 2
            and bool(inner)
            and all(
                line.count(self._delimiter) >= self._width - 1 and _PERSON.search(line)
                for line in inner
            )
        )


def _cells(text: str, delimiter: str, quoting: int) -> list[str]:
    reader = csv.reader([text], delimiter=delimiter, quoting=quoting, strict=False)  # type: ignore[arg-type]
    try:
        return next(reader, [])
    except csv.Error as error:
        log_swallowed(error)
        return text.rstrip("\r\n").split(delimiter)
