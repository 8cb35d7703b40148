"""Comments as HTML: our allow-list, and the plain text for search; no showing, no files."""

import re
from html.parser import HTMLParser

PICTURE = re.compile(r"kehu:picture/[0-9a-f]{64}")
_TAGS = {
    "a", "b", "blockquote", "br", "code", "del", "div", "em", "h1", "h2", "h3", "h4", "hr", "i",
    "img", "li", "ol", "p", "pre", "s", "span", "strike", "strong", "sub", "sup", "table", "tbody",
    "td", "th", "thead", "tr", "u", "ul",
}  # fmt: skip
_ATTRIBUTES = {
    "*": {"style"}, "a": {"href", "title"}, "img": {"src", "width", "height", "alt"},
    "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"}, "ol": {"start", "type"},
    "p": {"align"}, "div": {"align"},
}  # fmt: skip
_STYLES = {
    "background-color", "color", "font-size", "font-style", "font-weight", "text-align",
    "text-decoration", "vertical-align", "-qt-list-indent", "-qt-block-indent", "text-indent",
}  # fmt: skip
_SCHEMES = {"http", "https", "mailto", "tel", "kehu"}
_BLOCKS = {"p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "blockquote", "pre", "hr", "table"}


def _allowed(tag: str, attribute: str, value: str) -> str | None:
    if attribute == "src":
        return value if PICTURE.fullmatch(value) else None
    if attribute == "href" and value.lower().startswith("kehu:"):
        return None
    return value


def clean_html(html: str) -> str:
    """Only what a comment may hold: no scripts, no style sheets, pictures of this book alone."""
    import nh3  # only when a comment is written

    cleaned = nh3.clean(
        html, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=_SCHEMES, attribute_filter=_allowed,
        filter_style_properties=_STYLES, link_rel=None,
        clean_content_tags={"script", "style", "title"},
    )  # fmt: skip
    return re.sub(r"<img(?![^>]*\ssrc=)[^>]*>", "", cleaned).strip()


def picture_ids(html: str) -> list[str]:
    """The SHA-256 of each picture in a comment, in order, each once."""
    return list(dict.fromkeys(found[13:] for found in PICTURE.findall(html)))


class _PlainText(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "style", "title", "head"):
            self.silent += 1
        elif tag in _BLOCKS:
            self.parts.append("\n")
        elif tag in ("td", "th"):
            self.parts.append("\t")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style", "title", "head"):
            self.silent = max(0, self.silent - 1)
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.parts.append(data if "\n" not in data else data.replace("\n", " "))


def plain_text(html: str) -> str:
    """The words alone, one line a paragraph, no empty lines."""
    parser = _PlainText()
    parser.feed(html)
    parser.close()
    lines = (re.sub(r"[^\S\n]+", " ", line).strip() for line in "".join(parser.parts).split("\n"))
    return "\n".join(line for line in lines if line)
