"""Comments as HTML: our allow-list, and the plain text for search; no showing, no files."""

import re
from functools import lru_cache

from kehuapp.errors import Trouble
from kehuapp.i18n import translate

PICTURE = re.compile(r"kehu:picture/[0-9a-f]{64}")
FILE = re.compile(r"kehu:file/[0-9a-f]{64}")
MOST_CHARACTERS = 4_000_000  # of what comes in; a book's own comments stay far below
_MOST_SPANS = 2000  # rows and columns that all cells together reach over
_LONGEST = 20_000  # characters in one go: a line of a million takes the screen half a minute
_SPAN = re.compile(r' (?:col|row)span="(\d+)"')
_LONG_LINE = re.compile(rf"(<p(?: [^<>]*)?>)([^<>]{{{_LONGEST + 1},}})</p>")
_LONG_WORDS = re.compile(rf"(?<![^<>])[^<>]{{{_LONGEST + 1},}}")
#: A word without any place to break it; longer than a link may be, which must stay whole.
_LONG_WORD = re.compile(r"(?<![!-;=?-~])[!-;=?-~]{3001,}")
_BIT = re.compile(r"(?:&[^&;<>]{1,12};|[!-~]){1,500}")
_PART = re.compile(rf"(?:&[^&;]{{1,12}};|[^&]|&){{1,{_LONGEST}}}", re.S)
_DEEPEST = 60  # a page nests 20 deep; a bomb of nested tables would take the screen minutes
_TAGS = {
    "a", "b", "blockquote", "br", "code", "del", "div", "em", "h1", "h2", "h3", "h4", "hr", "i",
    "img", "li", "ol", "p", "pre", "s", "span", "strike", "strong", "sub", "sup", "table", "tbody",
    "td", "th", "thead", "tr", "u", "ul",
}  # fmt: skip
_ATTRIBUTES = {
    "*": {"style"},
    "a": {"href"},
    "img": {"src", "width", "height"},
    "li": {"class"},
    "td": {"colspan", "rowspan", "align"},
    "th": {"colspan", "rowspan", "align"},
    "ol": {"start", "type"},
    "p": {"align"},
    "div": {"align"},
}
_SILENT = {
    "script",
    "style",
    "title",
    "head",
    "noscript",
    "iframe",
    "object",
    "template",
    "svg",
    "textarea",
    "select",
    "button",
}
_SCHEMES = {"http", "https", "mailto", "tel", "kehu"}
_LINK = re.compile(r"(?:https?://|mailto:|tel:)[^\s<>\"]{1,2000}", re.IGNORECASE)
_NUMBERS = {"width": 2000, "height": 2000, "colspan": 50, "rowspan": 50, "start": 9999}
_COLOUR = re.compile(r"#[0-9a-f]{3}|#[0-9a-f]{6}")
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/]\s*([\d.]+)\s*)?\)")
_NAMED = {"red": "#ff0000", "blue": "#0000ff", "green": "#008000", "yellow": "#ffff00",
          "orange": "#ffa500", "purple": "#800080", "lime": "#00ff00", "aqua": "#00ffff",
          "cyan": "#00ffff", "magenta": "#ff00ff", "fuchsia": "#ff00ff", "navy": "#000080",
          "teal": "#008080", "maroon": "#800000", "olive": "#808000", "pink": "#ffc0cb",
          "brown": "#a52a2a"}  # fmt: skip
_SIZE = re.compile(r"([\d.]{1,6})(pt|px)")
_STYLES = {
    "font-style": re.compile("normal|italic"),
    "font-weight": re.compile("normal|bold|[1-9]00"),
    "text-align": re.compile("left|right|center|justify"),
    "text-decoration": re.compile("none|(underline|line-through| )+"),
    "vertical-align": re.compile("sub|super|middle|top|bottom"),
    "-qt-list-indent": re.compile("[1-9]"),
    "-qt-block-indent": re.compile("[1-9]"),
}
_NO_ROAD = re.compile(r"<a>((?:(?!</a>).)*)</a>", re.S)  # a link to what no comment may open
_NO_WORDS = re.compile(r'<a href="[^"]*"></a>')  # what is left of a link to a picture
_CHECK = re.compile(r'<li class="(checked|unchecked)"')
_BLOCKS = {"p", "div", "li", "tr", "h1", "h2", "h3", "h4", "blockquote", "pre", "table", "ul", "ol"}
_VOID = {"br", "hr", "img"}
#: Tags that close by themselves; a table or a list in them counts all the same.
_CLOSED = _VOID | {"p", "li", "tr", "td", "th", "tbody", "thead", "tfoot", "col", "dt", "dd",
                   "option", "meta", "link", "input", "wbr"}  # fmt: skip


def clean_html(html: str) -> str:
    """Only what a comment may hold: no scripts, no style sheets, pictures of this book alone.

    Raises Trouble for more than a comment can be; what is nested too deeply becomes plain text.
    """
    if not html:
        return ""
    import nh3  # only when a comment is shown or written

    if len(html) > MOST_CHARACTERS:
        raise Trouble(
            translate("Comments", "This text is too long for one comment. Add it in several parts.")
        )
    if _is_deep(html):
        return build_html(plain_text(html))
    cleaned = nh3.clean(
        html.replace("\0", ""),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        attribute_filter=_allowed,
        link_rel=None,
        clean_content_tags=_SILENT,
    )
    cleaned = re.sub(r"<img(?![^>]*\ssrc=)[^>]*>", "", cleaned)
    # A link has the theme's colour and line of its own; stored ones would suit one theme only.
    cleaned = re.sub(r'(<a href="[^"]*"><span style=")[^"]*(">)', _quiet_link, cleaned)
    cleaned = _NO_WORDS.sub("", _NO_ROAD.sub(r"\1", cleaned))
    return _in_measure(re.sub(r"<span>([^<]*)</span>", r"\1", cleaned).strip())


def _in_measure(cleaned: str) -> str:
    """What would hold up the screen in another shape: no word of it is lost."""
    if sum(int(found) for found in _SPAN.findall(cleaned)) > _MOST_SPANS:
        cleaned = _SPAN.sub("", cleaned)
    cleaned = _LONG_WORD.sub(lambda word: " ".join(_BIT.findall(word[0])), cleaned)
    if len(cleaned) > _LONGEST:
        cleaned = _LONG_LINE.sub(lambda line: _in_parts(line[2], line[1]), cleaned)
        cleaned = _LONG_WORDS.sub(lambda words: _in_parts(words[0], "<p>"), cleaned)
    return cleaned


def _in_parts(text: str, opening: str) -> str:
    return "".join(f"{opening}{part}</p>" for part in _PART.findall(text))


def picture_ids(html: str) -> list[str]:
    """The SHA-256 of each picture in a comment, in order, each once."""
    return list(dict.fromkeys(found[13:] for found in PICTURE.findall(html)))


def file_ids(html: str) -> list[str]:
    """The SHA-256 of each file attached to a comment, in order, each once."""
    return list(dict.fromkeys(found[10:] for found in FILE.findall(html)))


def plain_text(html: str, *, tables: bool = True) -> str:
    """The words alone, one line a paragraph, no empty lines; lists keep their marks.

    A table is a line a row, or left out.
    """
    from kehuapp.text.html_words import read_words  # brings a parser along

    silent = _SILENT if tables else _SILENT | {"table"}
    found = read_words(html, silent=silent, blocks=_BLOCKS, void=_VOID)
    lines = (re.sub(r"[^\S\n]+", " ", line).strip() for line in found.split("\n"))
    return "\n".join(line for line in lines if line not in ("", "•"))


def check_item(html: str, place: int, done: bool) -> str:
    """Clean html with the item of a check list at a place (of all such items, from 0) ticked or
    not; unchanged when there is no such item."""
    for at, match in enumerate(_CHECK.finditer(html)):
        if at == place:
            return (
                html[: match.start(1)] + ("checked" if done else "unchecked") + html[match.end(1) :]
            )
    return html


def build_html(text: str) -> str:
    """Plain text as html: one paragraph a line."""
    lines = (
        line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        for line in text.split("\n")
    )
    return "".join(f"<p>{line}</p>" for line in lines if line)


def is_link(address: str) -> bool:
    """Whether an address may be opened as it is: the web, mail and phone only."""
    return _LINK.fullmatch(address) is not None


def _allowed(tag: str, attribute: str, value: str) -> str | None:
    if attribute == "src":
        return value if PICTURE.fullmatch(value) else None
    if attribute == "href":
        return value if is_link(value) or FILE.fullmatch(value) else None
    if attribute == "style":
        return _clean_style(value)
    if attribute in _NUMBERS:
        fits = value.isascii() and value.isdigit() and len(value) < 6
        return value if fits and 0 < int(value) <= _NUMBERS[attribute] else None
    if attribute == "class":
        return value if value in ("checked", "unchecked") else None
    if attribute == "type":
        return value if value in ("1", "a", "A", "i", "I") else None
    return value if value in ("left", "right", "center", "justify") else None


@lru_cache(maxsize=500)  # a page says the same thing of each of its cells
def _clean_style(style: str) -> str | None:
    kept = {}
    for part in style.lower().split(";"):
        name, _, value = part.partition(":")
        name, value = name.strip(), value.strip()
        if name == "background":
            name = "background-color"
        if name in ("color", "background-color"):
            value = _clean_colour(value)
        elif name == "font-size":
            value = _clean_size(value)
        elif name not in _STYLES or not _STYLES[name].fullmatch(value):
            continue
        if value:
            kept[name] = value
    return ";".join(f"{name}:{value}" for name, value in kept.items()) or None


def _clean_colour(value: str) -> str:
    """#rrggbb, or "" for greys: black on white of other programs would vanish in a dark theme."""
    value = _NAMED.get(value, value)
    if match := _RGB.fullmatch(value):
        if match[4] and not match[4].strip("0."):
            return ""  # seen through
        value = "#" + "".join(f"{min(255, int(part)):02x}" for part in match.groups()[:3])
    if not _COLOUR.fullmatch(value):
        return ""
    if len(value) == 4:
        value = "#" + "".join(digit * 2 for digit in value[1:])
    parts = [int(value[i : i + 2], 16) for i in (1, 3, 5)]
    return value if max(parts) - min(parts) > 12 else ""


def _clean_size(value: str) -> str:
    if value == "medium":
        return ""
    if value in ("small", "large", "x-large", "xx-large"):
        return value
    match = _SIZE.fullmatch(value)
    if not match or match[1].count(".") > 1 or match[1] == ".":
        return ""
    points = float(match[1]) * (0.75 if match[2] == "px" else 1)
    # The sizes near ordinary text become ordinary text, whatever other programs call that.
    if points < 8.5:
        return "small"
    return "" if points < 13.5 else "large" if points < 18 else "x-large"


def _quiet_link(match: re.Match[str]) -> str:
    rest = [
        part
        for part in match[0][len(match[1]) : -len(match[2])].split(";")
        if not part.startswith(("color:", "text-decoration:"))
    ]
    style = ";".join(part for part in rest if part)
    return f"{match[1]}{style}{match[2]}" if style else match[1].removesuffix(' style="') + ">"


def _is_deep(html: str) -> bool:
    depth = deepest = 0
    for match in re.finditer(r"<(/?)([a-zA-Z]\w*)", html):
        if match[2].lower() in _CLOSED:
            continue
        depth = max(0, depth - 1) if match[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest > _DEEPEST
