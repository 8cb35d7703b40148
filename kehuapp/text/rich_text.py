"""A comment's clean html → paragraphs, lists, tables as plain values; nothing is cleaned or drawn.

Whoever writes or prints a comment reads it here, so all understand the same.
"""

import re
from dataclasses import dataclass, replace
from html.parser import HTMLParser

from kehuapp.text.html import FILE, PICTURE


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one look; `size` small|large|x-large or "", `script` sub|super or "", colours
    #rrggbb or ""; `link` an address, `kehu:file/<sha256>` among them."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    code: bool = False
    size: str = ""
    script: str = ""
    colour: str = ""
    ground: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Image:
    """A picture of the book; `width` in CSS pixels when a person chose it."""

    sha256: str
    width: int | None = None


@dataclass(frozen=True, slots=True)
class Break:
    """A new line in the same paragraph."""


Part = Span | Image | Break


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`level` 1–4 of a heading, 0 for a plain one; `align` left|center|right|justify."""

    parts: tuple[Part, ...]
    level: int = 0
    align: str = "left"
    indent: int = 0
    code: bool = False

    @property
    def text(self) -> str:
        """Its words alone."""
        return "".join(part.text for part in self.parts if isinstance(part, Span))


@dataclass(frozen=True, slots=True)
class Item:
    """`checked` None: not one to tick."""

    blocks: tuple["Block", ...]
    checked: bool | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """`start` is the first number, None in a list without numbers; `kind` 1|a|A|i|I."""

    items: tuple[Item, ...]
    start: int | None = None
    kind: str = "1"


@dataclass(frozen=True, slots=True)
class Quote:
    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Cell:
    blocks: tuple["Block", ...]
    head: bool = False
    across: int = 1
    down: int = 1


@dataclass(frozen=True, slots=True)
class Grid:
    """A table, row by row; a cell over several rows stands in the first of them alone."""

    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""


Block = Paragraph | Listing | Quote | Grid | Rule


def read_blocks(html: str) -> tuple[Block, ...]:
    """What clean html says, in order; nothing for empty html."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.finish()


def mark_of(listing: Listing, place: int) -> str:
    """What stands before an item: ☑, •, 3., c., iii."""
    checked = listing.items[place].checked
    if checked is not None:
        return "☑" if checked else "☐"
    if listing.start is None:
        return "•"
    return f"{_numeral(listing.start + place, listing.kind)}."


def _numeral(number: int, kind: str) -> str:
    if kind in ("a", "A") and number > 0:
        letters = ""
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(ord(kind) + rest) + letters
        return letters
    if kind in ("i", "I") and 0 < number < 4000:
        roman = ""
        for value, sign in _ROMAN:
            roman += sign * (number // value)
            number %= value
        return roman if kind == "I" else roman.lower()
    return str(number)


_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
MOST_COLUMNS = 100
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_LOOKS: dict[str, dict[str, bool | str]] = {
    "b": {"bold": True},
    "strong": {"bold": True},
    "i": {"italic": True},
    "em": {"italic": True},
    "u": {"underline": True},
    "s": {"strike": True},
    "strike": {"strike": True},
    "del": {"strike": True},
    "code": {"code": True},
    "sub": {"script": "sub"},
    "sup": {"script": "super"},
    "span": {},
    "a": {},
}
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4}
_PARAGRAPHS = {"p", "div", "pre", *_HEADINGS}


def _styles(attributes: dict[str, str]) -> dict[str, str]:
    pairs = (part.partition(":") for part in attributes.get("style", "").split(";"))
    return {name.strip(): value.strip() for name, _, value in pairs if value}


def _looked(look: Span, tag: str, attributes: dict[str, str]) -> Span:
    """The look inside of a tag."""
    look = replace(look, **_LOOKS[tag])  # type: ignore[arg-type]
    if tag == "a":
        look = replace(look, link=attributes.get("href", ""))
    styles = _styles(attributes)
    if weight := styles.get("font-weight"):
        look = replace(look, bold=weight == "bold" or (weight.isdigit() and int(weight) >= 600))
    if style := styles.get("font-style"):
        look = replace(look, italic=style == "italic")
    if line := styles.get("text-decoration"):
        look = replace(
            look,
            underline=look.underline or "underline" in line,
            strike=look.strike or "line-through" in line,
        )
    if size := styles.get("font-size"):
        look = replace(look, size="x-large" if size == "xx-large" else size)
    if script := styles.get("vertical-align"):
        look = replace(look, script=script if script in ("sub", "super") else "")
    return replace(
        look,
        colour=styles.get("color", look.colour),
        ground=styles.get("background-color", look.ground),
    )


class _Frame:
    """One open element that holds blocks, and the paragraph being filled in it."""

    def __init__(self, tag: str, attributes: dict[str, str]) -> None:
        self.tag = tag
        self.attributes = attributes
        self.blocks: list[Block] = []
        self.items: list[Item] = []
        self.rows: list[tuple[Cell, ...]] = []
        self.cells: list[Cell] = []


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.frames = [_Frame("", {})]
        self.looks: list[tuple[str, Span]] = [("", Span(""))]
        self.parts: list[Part] = []
        self.shape = Paragraph(())
        self.in_paragraph = False

    # Paragraphs

    def begin_paragraph(self, tag: str, attributes: dict[str, str]) -> None:
        self.end_paragraph(False)
        styles = _styles(attributes)
        indent = styles.get("-qt-block-indent", "0")
        self.shape = Paragraph(
            (),
            _HEADINGS.get(tag, 0),
            attributes.get("align") or styles.get("text-align", "left"),
            int(indent) if indent.isdigit() else 0,
            tag == "pre",
        )
        self.in_paragraph = tag != "div"  # which stands around others

    def end_paragraph(self, even_empty: bool) -> None:
        parts = self.parts
        while parts and isinstance(parts[-1], Break) and len(parts) > 1:
            parts.pop()  # the last one ends the paragraph, it begins no line
        if parts == [Break()]:
            parts = []
        if not self.shape.code:
            parts = _trimmed(parts)
        if parts or even_empty:
            self.add_paragraph(replace(self.shape, parts=tuple(parts)))
        self.parts, self.shape, self.in_paragraph = [], Paragraph(()), False

    def add_paragraph(self, made: Paragraph) -> None:
        blocks = self.frames[-1].blocks
        last = blocks[-1] if blocks else None
        if made.code and isinstance(last, Paragraph) and last.code:
            # The editor keeps each line of code as a paragraph of its own.
            blocks[-1] = replace(last, parts=(*last.parts, Break(), *made.parts))
        else:
            blocks.append(made)

    # What the parser calls

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag in _LOOKS:
            self.looks.append((tag, _looked(self.looks[-1][1], tag, attributes)))
        elif tag in _PARAGRAPHS:
            self.begin_paragraph(tag, attributes)
        elif tag == "br":
            self.parts.append(Break())
        elif tag == "img":
            if PICTURE.fullmatch(attributes.get("src", "")):
                chosen = attributes.get("width", "") if "height" not in attributes else ""
                width = int(chosen) if chosen.isdigit() else None
                self.parts.append(Image(attributes["src"][13:], width))
        elif tag == "hr":
            self.end_paragraph(False)
            self.frames[-1].blocks.append(Rule())
        elif tag in ("ul", "ol", "li", "blockquote", "table", "tr", "td", "th"):
            self.end_paragraph(False)
            self.frames.append(_Frame(tag, attributes))

    def handle_endtag(self, tag: str) -> None:
        if tag in _LOOKS:
            if len(self.looks) > 1 and self.looks[-1][0] == tag:
                self.looks.pop()
        elif tag in _PARAGRAPHS:
            self.end_paragraph(self.in_paragraph)
        elif self.frames[-1].tag == tag and tag:
            self.end_paragraph(False)
            self.close_frame()

    def handle_data(self, data: str) -> None:
        look = self.looks[-1][1]
        if not self.shape.code:
            data = _BLANKS.sub(" ", data)
            if data == " " and not self.parts:
                return
        for place, line in enumerate(data.split("\n")):
            if place:
                self.parts.append(Break())
            if line:
                self.parts.append(replace(look, text=line))

    # Elements that hold others

    def close_frame(self) -> None:
        frame = self.frames.pop()
        above = self.frames[-1]
        blocks = tuple(frame.blocks)
        if frame.tag == "li":
            state = frame.attributes.get("class")
            checked = {"checked": True, "unchecked": False}.get(state or "")
            if above.tag in ("ul", "ol"):
                above.items.append(Item(blocks, checked))
            else:
                above.blocks.append(Listing((Item(blocks, checked),)))
        elif frame.tag in ("ul", "ol"):
            self.close_list(frame, above)
        elif frame.tag in ("td", "th"):
            above.cells.append(
                Cell(blocks, frame.tag == "th", _count(frame, "colspan"), _count(frame, "rowspan"))
            )
        elif frame.tag == "tr":
            if frame.cells:
                above.rows.append(tuple(frame.cells))
        elif frame.tag == "table":
            above.blocks += blocks
            if frame.rows:
                above.blocks.append(Grid(tuple(frame.rows)))
        elif frame.tag == "blockquote" and blocks:
            above.blocks.append(Quote(blocks))

    def close_list(self, frame: _Frame, above: _Frame) -> None:
        start = None
        if frame.tag == "ol":
            given = frame.attributes.get("start", "")
            start = int(given) if given.isdigit() else 1
        made = Listing(tuple(frame.items), start, frame.attributes.get("type") or "1")
        if not made.items:
            above.blocks += frame.blocks
        elif above.tag in ("ul", "ol") and above.items:
            # A list right inside of a list belongs to the item before it.
            last = above.items[-1]
            above.items[-1] = replace(last, blocks=(*last.blocks, made))
        else:
            above.blocks.append(made)

    def finish(self) -> tuple[Block, ...]:
        self.end_paragraph(False)
        while len(self.frames) > 1:  # only html that nobody cleaned ends like this
            self.close_frame()
        return tuple(self.frames[0].blocks)


def _count(frame: _Frame, name: str) -> int:
    given = frame.attributes.get(name, "")
    return int(given) if given.isdigit() and 0 < int(given) <= 50 else 1


def _trimmed(parts: list[Part]) -> list[Part]:
    """Without blanks at both ends of each line, and without those that follow a blank."""
    kept: list[Part] = []
    after_blank = True
    for part in parts:
        if isinstance(part, Span):
            text = part.text[1:] if after_blank and part.text[:1] == " " else part.text
            if not text:
                continue
            after_blank = text[-1:] == " "
            kept.append(replace(part, text=text))
        else:
            if isinstance(part, Break):
                _strip_end(kept)
            after_blank = isinstance(part, Break)
            kept.append(part)
    _strip_end(kept)
    return kept


def _strip_end(parts: list[Part]) -> None:
    while parts and isinstance(last := parts[-1], Span):
        text = last.text.rstrip(" ")
        if text:
            parts[-1] = replace(last, text=text)
            return
        parts.pop()


def is_head(row: tuple[Cell, ...]) -> bool:
    """Whether a table's row is its head: said so, or bold from end to end."""
    spans = [
        part
        for cell in row
        for block in cell.blocks
        if isinstance(block, Paragraph)
        for part in block.parts
        if isinstance(part, Span)
    ]
    return all(cell.head for cell in row) or (bool(spans) and all(part.bold for part in spans))


def placed_cells(grid: Grid) -> list[list[tuple[int, Cell]]]:
    """Each row's cells with the column each begins in, past those that hang down from above."""
    hanging: dict[int, int] = {}  # column → how many rows more it is taken
    rows = []
    for row in grid.rows:
        placed, taken, column = [], dict(hanging), 0
        for cell in row:
            while taken.get(column):
                column += 1
            placed.append((column, cell))
            if cell.down > 1:
                hanging |= {at: cell.down for at in range(column, column + cell.across)}
            column += cell.across
        rows.append(placed)
        hanging = {at: left - 1 for at, left in hanging.items() if left > 1}
    return rows


def count_columns(grid: Grid) -> int:
    """How many columns a table has, as far as anybody can use them."""
    most = max(
        (column + cell.across for row in placed_cells(grid) for column, cell in row), default=0
    )
    return min(most, MOST_COLUMNS)


def caption_after(parts: tuple[Part, ...], place: int) -> str:
    """The caption below the picture at a place of a paragraph, "" when it has none."""
    after = parts[place + 1 : place + 3]
    if len(after) == 2 and isinstance(after[0], Break) and isinstance(after[1], Span):
        return after[1].text if after[1].italic and after[1].size == "small" else ""
    return ""


def file_links(blocks: tuple[Block, ...]) -> list[tuple[str, str]]:
    """(sha256, what it is called) of each attached file, in order."""
    found = []
    for block in blocks:
        if isinstance(block, Paragraph):
            found += [
                (part.link[10:], part.text)
                for part in block.parts
                if isinstance(part, Span) and FILE.fullmatch(part.link)
            ]
        elif isinstance(block, Listing):
            found += [one for item in block.items for one in file_links(item.blocks)]
        elif isinstance(block, Quote):
            found += file_links(block.blocks)
        elif isinstance(block, Grid):
            found += [one for row in block.rows for cell in row for one in file_links(cell.blocks)]
    return found
