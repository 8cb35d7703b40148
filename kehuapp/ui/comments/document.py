"""The document of a comment: it shows this book's pictures and opens nothing else, ever."""

import re
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSize, QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument

from kehuapp.text.html import PICTURE, clean_html
from kehuapp.ui import theme
from kehuapp.ui.comments import colours
from kehuapp.ui.comments.formatting import QUOTE_MARGIN
from kehuapp.ui.pictures import Pictures, nothing

PREFIX = "kehu:picture/"
IN_CARD = QSize(168, 126)
IN_EDITOR = QSize(240, 160)
_EMPTY_LINE = re.compile(r"<p( [^<>]*)?><br></p>")
#: A paragraph of a quotation as Qt writes it: all that is left of it is the margin.
_QUOTED = re.compile(
    rf"(<p[^<>]* margin-left:(?:{QUOTE_MARGIN}|40)px;[^<>]*>(?:(?!</p>).)*</p>)", re.S
)
_PICTURE_SIZE = re.compile(r'(<img[^<>]*?) (?:width|height)="\d+"')


class CommentDocument(QTextDocument):
    """Rich text whose only resources are `kehu:picture/<sha256>`."""

    def __init__(self, pictures: Pictures, box: QSize, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._box = box
        self.setDocumentMargin(0)
        self.setIndentWidth(22)

    def show_html(self, html: str) -> None:
        """Show html of the book, or of a draft that anyone may have written."""
        self.setDefaultStyleSheet(style_sheet(theme.current()))
        self.setHtml(for_screen(html))
        self.setModified(False)

    # Qt opens a file by itself when this returns None, so there is an answer to everything.
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        address = name if isinstance(name, str) else name.toString()
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return QByteArray()
        if not PICTURE.fullmatch(address):
            return nothing()
        app = QGuiApplication.instance()
        ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
        image = self._pictures.image(address[len(PREFIX) :], self._box, ratio)
        self.addResource(QTextDocument.ResourceType.ImageResource, QUrl(address), image)
        return image


def for_screen(html: str) -> str:
    """Clean html in the theme's colours, in the dialect Qt reads right."""
    shown = colours.to_screen(clean_html(html), theme.current())
    # An empty paragraph of ours is two lines to Qt unless it says so itself.
    shown = _EMPTY_LINE.sub('<p style="-qt-paragraph-type:empty;"><br></p>', shown)
    while _PICTURE_SIZE.search(shown):
        shown = _PICTURE_SIZE.sub(r"\1", shown)
    return shown


def for_book(html: str) -> str:
    """What a document says, as it is kept in the book."""
    # Qt ends lines between tags; inside a list they would come back as blanks.
    html = re.sub(r"\n+(?=<)", "", html)
    quoted = _QUOTED.sub(r"<blockquote>\1</blockquote>", html)
    return colours.to_book(clean_html(quoted.replace("</blockquote><blockquote>", "")))


def style_sheet(colours_now: theme.Theme) -> str:
    """How paragraphs, links, quotes and tables look."""
    line = colours_now.line
    return f"""
p, ul, ol, li, h1, h2, h3, h4, blockquote {{ margin-top: 0px; margin-bottom: 0px; }}
h1, h2 {{ font-size: large; font-weight: 600; }}
h3, h4 {{ font-size: medium; font-weight: 600; }}
a {{ color: {colours_now.jade}; text-decoration: underline; }}
blockquote {{ color: {colours_now.quiet}; margin-left: {QUOTE_MARGIN}px; }}
table {{ border-collapse: collapse; border-style: solid; border-width: 1px; border-color: {line};
  margin-top: 4px; margin-bottom: 4px; }}
td, th {{ padding: 5px 10px; border: 1px solid {line}; }}
th {{ color: {colours_now.quiet}; text-align: left; }}
"""
