"""A comment's blocks → Markdown: CommonMark with GFM's tables and tasks; pages are made elsewhere.

What was typed stays as typed. Markdown has no colours and sizes of letters: they are left out.
"""

import re
import unicodedata
from dataclasses import replace
from html import escape
from urllib.parse import quote

from kehuapp.exchange.customer_file.rich_html import Places
from kehuapp.text.html import FILE, is_link
from kehuapp.text.rich_text import (
    Block,
    Break,
    Cell,
    Grid,
    Image,
    Listing,
    Paragraph,
    Part,
    Quote,
    Rule,
    Span,
    caption_after,
    count_columns,
    is_head,
    placed_cells,
)

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~&]|!$)")  # a ! before a link would make it a picture
#: What would begin a heading, a list, a quotation or a line under a heading.
_FIRST = re.compile(r"(?m)^( *)([#=+-]|(?:\d{1,9})(?=[.)](?:\s|$)))")
_LOCAL = "/-._~"


def render_markdown(blocks: tuple[Block, ...], places: Places) -> str:
    """The blocks with an empty line between them, without a line end after the last."""
    written: list[str] = []
    before: Block | None = None
    for block in blocks:
        text = _block(block, places)
        if not text:
            continue
        if _same_list(before, block):
            written.append("<!-- -->")  # two lists would become one
        written.append(text)
        before = block
    return "\n\n".join(written)


def escaped(text: str) -> str:
    """Text that stays as it is, wherever in a document it stands."""
    lines = _SPECIAL.sub(r"\\\1", " ".join(text.split(" "))).split("\n")
    return "\n".join(_quiet_start(line) for line in lines)


def table(columns: list[str], rows: list[list[str]], right: tuple[int, ...] = ()) -> str:
    """A GFM table of finished cells; line ends in them become breaks."""
    lines = [columns, ["--:" if place in right else "---" for place in range(len(columns))], *rows]
    return "\n".join(f"| {' | '.join(_one_line(cell) for cell in line)} |" for line in lines)


def _one_line(cell: str) -> str:
    return re.sub(r"\\?\n", "<br>", cell)


def _same_list(before: Block | None, block: Block) -> bool:
    return (
        isinstance(before, Listing)
        and isinstance(block, Listing)
        and (before.start is None) == (block.start is None)
    )


def _quiet_start(line: str) -> str:
    match = _FIRST.match(line)
    if not match:
        return line
    at = match.end() if match[2].isdigit() else match.start(2)
    return f"{line[:at]}\\{line[at:]}"


def _block(block: Block, places: Places) -> str:
    match block:
        case Paragraph():
            return _paragraph(block, places)
        case Listing():
            return _listing(block, places)
        case Quote():
            inner = render_markdown(block.blocks, places)
            return "\n".join(f"> {line}".rstrip() for line in inner.split("\n"))
        case Grid():
            return _grid(block, places)
        case Rule():
            return "---"


def _paragraph(block: Paragraph, places: Places) -> str:
    if block.code:
        return _fenced(block, places)
    text = _parts(block.parts, places)
    if not block.level:
        return "\n".join(_quiet_start(line) for line in text.split("\n"))
    # The page and the comment have headings of their own above these.
    return f"{'#' * min(6, block.level + 3)} {_one_line(text)}" if text else ""


def _fenced(block: Paragraph, places: Places) -> str:
    text = "".join(
        "\n" if isinstance(part, Break) else part.text if isinstance(part, Span) else ""
        for part in block.parts
    )
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    # Within the fence nothing is shown but signs: what is more than that stands below.
    more = [
        part
        for part in block.parts
        if isinstance(part, Image) or (isinstance(part, Span) and FILE.fullmatch(part.link))
    ]
    below = "  \n".join(_parts((part,), places) for part in more)
    return f"{fence}\n{text}\n{fence}" + (f"\n\n{below}" if below else "")


def _parts(parts: tuple[Part, ...], places: Places) -> str:
    text = ""
    parts = tuple(_joined(parts))
    for place, part in enumerate(parts):
        match part:
            case Break():
                text += "\\\n"
            case Image():
                text += _image(part, caption_after(parts, place), places)
            case Span():
                after = parts[place + 1] if place + 1 < len(parts) else None
                follows = after.text[:1] if isinstance(after, Span) else ""
                text += _span(part, text[-1:], follows, places)
    return text


def _joined(parts: tuple[Part, ...]) -> list[Part]:
    """Neighbours that only a colour tells apart as one."""
    joined: list[Part] = []
    for part in parts:
        if isinstance(part, Span):
            # A caption is known by its size.
            part = replace(part, colour="", size=part.size if part.italic else "")
            last = joined[-1] if joined else None
            if isinstance(last, Span) and replace(last, text="") == replace(part, text=""):
                joined[-1] = replace(last, text=last.text + part.text)
                continue
        joined.append(part)
    return joined


def _image(image: Image, caption: str, places: Places) -> str:
    kept, original = places.picture(image.sha256)
    if not kept:
        return escaped(f"[{places.no_picture}]")
    if image.width:
        alt = escape(caption).replace("|", "&#124;")
        shown = f'<img src="{escape(address(kept))}" alt="{alt}" width="{image.width}">'
    else:
        shown = f"![{escaped(caption)}]({address(kept)})"
    return f"[{shown}]({address(original)})" if original else shown


def address(place: str) -> str:
    """The address of a file beside the text."""
    return quote(place, safe=_LOCAL)


def _span(span: Span, before: str, after: str, places: Places) -> str:
    # Blanks at the ends stay outside of the marks, which would not work beside them.
    text = span.text.strip(" ")
    if not text:
        return span.text
    left = " " * (len(span.text) - len(span.text.lstrip(" ")))
    right = " " * (len(span.text) - len(span.text.rstrip(" ")))
    before, after = left or before, right or after
    words = _code(text) if span.code else _SPECIAL.sub(r"\\\1", text)
    for wanted, tag in (
        (span.script == "sub", "sub"),
        (span.script == "super", "sup"),
        (span.underline, "u"),
        (bool(span.ground), "mark"),
    ):
        if wanted:
            words = f"<{tag}>{words}</{tag}>"
    if span.strike:
        # Between blanks alone all readers know ~~; a mark inside stands beside a sign then.
        tight = before.strip() == after.strip() == ""
        inner = _emphasised(span, words, ">", "<")
        return left + _linked(span, f"~~{inner}~~" if tight else f"<s>{inner}</s>", places) + right
    return left + _linked(span, _emphasised(span, words, before, after), places) + right


def _emphasised(span: Span, words: str, before: str, after: str) -> str:
    tight = _is_tight(words, before, after)
    for wanted, sign, tag in ((span.italic, "*", "em"), (span.bold, "**", "strong")):
        if wanted:
            words = f"{sign}{words}{sign}" if tight else f"<{tag}>{words}</{tag}>"
    return words


def _is_tight(words: str, before: str, after: str) -> bool:
    """Whether marks right beside these words are read as marks: CommonMark takes them for plain
    asterisks between a sign and a letter, as in 「**好。**他」."""
    if before in ("*", "~", "\\") or after in ("*", "~"):
        return False
    opens = not _is_sign(words[0]) or not before.strip() or _is_sign(before)
    closes = not _is_sign(words[-1]) or not after.strip() or _is_sign(after)
    return opens and closes


def _is_sign(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"


def _code(text: str) -> str:
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    ticks = "`" * (longest + 1)
    pad = " " if text[0] == "`" or text[-1] == "`" else ""
    # Inside of code nothing is escaped but the line between a table's cells.
    return f"{ticks}{pad}{text}{pad}{ticks}" if "|" not in text else f"<code>{escape(text)}</code>"


def _linked(span: Span, words: str, places: Places) -> str:
    if not span.link:
        return words
    if FILE.fullmatch(span.link):
        place = places.file(span.link[10:], span.text)
        if not place:
            return f"{words} {escaped(f'[{places.no_file}]')}"
        return f"[{words}]({address(place)})"
    if not is_link(span.link):
        return words
    away = span.link.replace("&", "&amp;").replace("\\", "%5C").replace("|", "%7C")
    return f"[{words}](<{away}>)"


def _listing(listing: Listing, places: Places) -> str:
    items = []
    for place, item in enumerate(listing.items):
        mark = "-" if listing.start is None else f"{listing.start + place}."
        task = {True: "[x] ", False: "[ ] ", None: ""}[item.checked]
        inner = f"{task}{render_markdown(item.blocks, places)}"
        indent = " " * (len(mark) + 1)
        inner = inner.replace("\n", f"\n{indent}")
        items.append(f"{mark} {inner}".rstrip())
    return re.sub(r"(?m)^ +$", "", "\n".join(_tight_items(items)))


def _tight_items(items: list[str]) -> list[str]:
    """A list inside of an item right below its line: what is far apart is shown far apart."""
    return [re.sub(r"\n\s*\n(?= *(?:- |\d+\. ))", "\n", item) for item in items]


def _grid(grid: Grid, places: Places) -> str:
    width = count_columns(grid)
    rows = [_row(row, width, places) for row in placed_cells(grid)]
    if is_head(grid.rows[0]):
        return table([_unbold(cell) for cell in rows[0]], rows[1:])
    return table([""] * width, rows)


def _row(row: list[tuple[int, Cell]], width: int, places: Places) -> list[str]:
    """A cell over several columns stands in the first of them."""
    cells = [""] * width
    for column, cell in row:
        at = min(column, width - 1)
        cells[at] = "<br>".join(filter(None, (cells[at], _in_cell(cell.blocks, places))))
    return cells


def _in_cell(blocks: tuple[Block, ...], places: Places) -> str:
    """A cell holds one line: what stands below each other is parted by breaks."""
    lines = []
    for block in blocks:
        match block:
            case Paragraph():
                if block.code:
                    block = replace(block, code=False)
                lines.append(_parts(block.parts, places))
            case Listing():
                for place, item in enumerate(block.items):
                    mark = "•" if block.start is None else f"{block.start + place}."
                    if item.checked is not None:
                        mark = "☑" if item.checked else "☐"
                    lines.append(f"{mark} {_in_cell(item.blocks, places)}")
            case Quote():
                lines.append(_in_cell(block.blocks, places))
            case Grid():
                lines += [
                    " / ".join(_in_cell(cell.blocks, places) for cell in row) for row in block.rows
                ]
            case Rule():
                pass
    return _one_line("\n".join(line for line in lines if line))


def _unbold(cell: str) -> str:
    """A head is bold by itself."""
    whole = re.fullmatch(r"\*\*((?:[^*\\]|\\.)+)\*\*", cell)
    return whole[1] if whole else cell
