"""A comment's blocks → html that stands alone; the page around it is made in customer_html.

No scripts, nothing from elsewhere; colours for light and for dark.
"""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from kehuapp.text.colours import DARK, LIGHT, ground_on, ink_on
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
    is_head,
)


@dataclass(frozen=True, slots=True)
class Places:
    """Where pictures and files lie, as addresses beside the page; "" for what is not there.

    `picture` gives that of the kept picture and of the original, `file` takes the name it is
    called by as well; `no_picture` and `no_file` are what is said instead.
    """

    picture: Callable[[str], tuple[str, str]]
    file: Callable[[str, str], str]
    no_picture: str
    no_file: str


#: What a browser would run rather than show: it is saved when clicked.
_RUNS = (".htm", ".html", ".xhtml", ".xht", ".svg", ".xml", ".mht", ".mhtml", ".js", ".mjs")


def render_html(blocks: tuple[Block, ...], places: Places) -> str:
    """The blocks one below the other."""
    return "\n".join(_block(block, places) for block in blocks)


def _block(block: Block, places: Places) -> str:
    match block:
        case Paragraph():
            return _paragraph(block, places)
        case Listing():
            return _listing(block, places)
        case Quote():
            return f"<blockquote>{render_html(block.blocks, places)}</blockquote>"
        case Grid():
            return _grid(block, places)
        case Rule():
            return "<hr>"


def _paragraph(block: Paragraph, places: Places) -> str:
    # The page and the comment have headings of their own above these.
    tag = f"h{min(6, block.level + 3)}" if block.level else "pre" if block.code else "p"
    styles = []
    if block.align != "left":
        styles.append(f"text-align:{block.align}")
    if block.indent:
        styles.append(f"margin-left:{2 * block.indent}em")
    style = f' style="{escape(";".join(styles))}"' if styles else ""
    return f"<{tag}{style}>{_parts(block.parts, places) or '<br>'}</{tag}>"


def _parts(parts: tuple[Part, ...], places: Places) -> str:
    written = []
    for place, part in enumerate(parts):
        match part:
            case Break():
                written.append("<br>")
            case Image():
                written.append(_image(part, caption_after(parts, place), places))
            case Span():
                written.append(_span(part, places))
    return "".join(written)


def _image(image: Image, caption: str, places: Places) -> str:
    kept, original = places.picture(image.sha256)
    if not kept:
        return f'<span class="gone">[{escape(places.no_picture)}]</span>'
    width = f' width="{image.width}"' if image.width else ""
    shown = f'<img src="{_address(kept)}" alt="{escape(caption)}"{width}>'
    return f'<a href="{_address(original or kept)}">{shown}</a>'


def _address(place: str) -> str:
    # A # or a % in the name of a file is a sign of its own in an address.
    return quote(place, safe="/-._~")


def _span(span: Span, places: Places) -> str:
    text = escape(span.text)
    for wanted, tag in (
        (span.code, "code"),
        (span.script == "sub", "sub"),
        (span.script == "super", "sup"),
        (span.strike, "s"),
        (span.underline, "u"),
        (span.italic, "i"),
        (span.bold, "b"),
    ):
        if wanted:
            text = f"<{tag}>{text}</{tag}>"
    classes, colours = [], []
    if span.size:
        classes.append(escape(span.size))
    light, dark = LIGHT, DARK
    if span.ground:
        light, dark = ground_on(span.ground, LIGHT), ground_on(span.ground, DARK)
        classes.append("mark")
        colours += [f"--m:{light}", f"--n:{dark}"]
    if span.colour:
        classes.append("ink")
        colours += [f"--l:{ink_on(span.colour, light)}", f"--d:{ink_on(span.colour, dark)}"]
    if classes:
        style = f' style="{";".join(colours)}"' if colours else ""
        text = f'<span class="{" ".join(classes)}"{style}>{text}</span>'
    return _linked(span, text, places) if span.link else text


def _linked(span: Span, text: str, places: Places) -> str:
    if FILE.fullmatch(span.link):
        place = places.file(span.link[10:], span.text)
        if not place:
            return f'{text} <span class="gone">[{escape(places.no_file)}]</span>'
        saved = " download" if place.lower().endswith(_RUNS) else ""
        return f'<a class="file" href="{_address(place)}"{saved}>{text}</a>'
    if is_link(span.link):
        return f'<a href="{escape(span.link)}" rel="noopener noreferrer">{text}</a>'
    return text


def _listing(listing: Listing, places: Places) -> str:
    tag, attributes = "ul", ""
    if listing.start is not None:
        tag = "ol"
        attributes += f' start="{listing.start}"' if listing.start != 1 else ""
        attributes += f' type="{escape(listing.kind)}"' if listing.kind != "1" else ""
    items = []
    for item in listing.items:
        state = {True: ' class="checked"', False: ' class="unchecked"', None: ""}[item.checked]
        items.append(f"<li{state}>{_inside(item.blocks, places)}</li>")
    return f"<{tag}{attributes}>{''.join(items)}</{tag}>"


def _inside(blocks: tuple[Block, ...], places: Places) -> str:
    """A single plain paragraph of an item or a cell needs no tag of its own."""
    if blocks and isinstance(first := blocks[0], Paragraph) and _is_plain(first):
        rest = render_html(blocks[1:], places)
        return _parts(first.parts, places) + rest
    return render_html(blocks, places)


def _is_plain(block: Paragraph) -> bool:
    return not (block.level or block.code or block.indent or block.align != "left")


def _grid(grid: Grid, places: Places) -> str:
    rows = []
    for place, row in enumerate(grid.rows):
        tag = "th" if place == 0 and is_head(row) else "td"
        cells = "".join(_cell(cell, "th" if cell.head else tag, places) for cell in row)
        rows.append(f"<tr>{cells}</tr>")
    return f'<div class="wide"><table>{"".join(rows)}</table></div>'


def _cell(cell: Cell, tag: str, places: Places) -> str:
    spans = f' colspan="{cell.across}"' if cell.across > 1 else ""
    spans += f' rowspan="{cell.down}"' if cell.down > 1 else ""
    return f"<{tag}{spans}>{_inside(cell.blocks, places)}</{tag}>"
