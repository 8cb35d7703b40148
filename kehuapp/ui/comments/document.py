"""The document of a comment: it shows this book's pictures and opens nothing else, ever."""

import contextlib
import re
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData, QObject, QSize, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QTextDocument

from kehuapp.errors import Trouble
from kehuapp.text.html import PICTURE, build_html, clean_html, picture_ids, plain_text
from kehuapp.ui.comments import colours
from kehuapp.ui.comments.writing.formatting import QUOTE_MARGIN
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.work.pictures import Pictures, nothing

PREFIX = "kehu:picture/"
IN_CARD = QSize(168, 126)
IN_EDITOR = QSize(240, 160)
_MOST_PICTURES = 500
_MOST_RICH = 1_000_000  # characters of html
_TALLEST = 2400  # pixels, of a picture whose width was chosen
_EMPTY_LINE = re.compile(r"<p( [^<>]*)?><br></p>")
#: What Qt says of every paragraph; of a long list it is most of the html.
_SAYS_NOTHING = re.compile(
    r' style="(?: ?(?:margin-(?:top|bottom|left|right):0px|-qt-block-indent:0|text-indent:0px);)+"'
)
#: The size of an item's mark: of its words Qt says the size again where it is one of theirs.
_ITEM_SIZE = re.compile(r'(<li(?: class="\w+")? style=")[^"<>]*font-size:[^"<>]*(?=")')
#: A paragraph of a quotation as Qt writes it: all that is left of it is the margin.
_QUOTED = re.compile(
    rf"(<p[^<>]* margin-left:(?:{QUOTE_MARGIN}|40)px;[^<>]*>(?:(?!</p>).)*</p>)", re.S
)
#: A picture as it is named on the screen: with the width that somebody gave it by hand.
SHOWN = re.compile(r"kehu:picture/([0-9a-f]{64})(?:\?w=(\d{2,4}))?")
LEAST_WIDTH, MOST_WIDTH = 24, 1600  # of a picture, in pixels
_CLIP = "kehu:icon/paperclip"  # on the screen only: no clean html has it
_FILE_LINK = re.compile(r'<a href="kehu:file/[0-9a-f]{64}">(?!<img)')
_PICTURE = re.compile(r"<img\b[^<>]*>")
_SIZED = re.compile(r"(kehu:picture/[0-9a-f]{64})\?w=(\d{2,4})")


class CommentDocument(QTextDocument):
    """Rich text whose only resources are `kehu:picture/<sha256>` and the paperclip of a file.

    A picture is as large as `box` allows, one that was sized by hand as wide as that, but never
    wider than the room there is.
    """

    def __init__(self, pictures: Pictures, box: QSize, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._box = box
        self._room = MOST_WIDTH
        self._sized: set[str] = set()  # names that were shown
        self._waiting: set[str] = set()  # names of pictures to be read later
        self.in_haste = False  # somebody scrolls by: pictures that take time can wait
        self.setDocumentMargin(0)
        self.setIndentWidth(22)

    def show_html(self, html: str) -> None:
        """Show html of the book, or of a draft that anyone may have written."""
        self._sized.clear()
        self._waiting.clear()
        self.setDefaultStyleSheet(style_sheet(theme.current()))
        self.setHtml(_within_reason(html))
        self.setModified(False)

    def set_room(self, width: int) -> None:
        """Let no picture be wider than this."""
        if width == self._room:
            return
        before, self._room = self._room, max(width, LEAST_WIDTH)
        changed = [name for name in self._sized if width_of(name) > min(before, self._room)]
        for name in changed:
            self._read(name)
        if changed:
            self.markContentsDirty(0, self.characterCount())

    def read_waiting(self) -> None:
        """Show the pictures for which there was no time."""
        self.in_haste = False
        for address in self._waiting:
            self._read(address)
        if self._waiting:
            self._waiting.clear()
            self.markContentsDirty(0, self.characterCount())

    def drop_empty_signs(self) -> None:
        """Take out the signs of pictures that are no pictures: with such a sign in it, Qt leaves
        a whole line out of its html."""
        place = self.find("\ufffc")
        while not place.isNull():
            if not place.charFormat().isImageFormat():
                place.removeSelectedText()
            place = self.find("\ufffc", place)

    # Qt opens a file by itself when this returns None, so there is an answer to everything; after
    # an error of ours it is none, for an address that is no file.
    @guarded
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        address = name if isinstance(name, str) else name.toString()
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return QByteArray()
        if address == clip_name():
            return self._read_clip(address)
        if not SHOWN.fullmatch(address):
            return nothing()
        return self._read(address)

    def _read_clip(self, address: str) -> QImage:
        image = icons.pixmap("paperclip", theme.current().jade, 14, self._ratio()).toImage()
        self.addResource(QTextDocument.ResourceType.ImageResource, QUrl(address), image)
        return image

    def _ratio(self) -> float:
        app = QGuiApplication.instance()
        return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0

    def _read(self, address: str) -> QImage:
        ratio = self._ratio()
        box, width = self._box, width_of(address)
        if width:
            self._sized.add(address)
            box = QSize(min(width, self._room), _TALLEST)
        sha256 = picture_of(address)
        if self.in_haste and self._pictures.kept(sha256, box, ratio) is None:
            self._waiting.add(address)
            image = self._pictures.blank(sha256, box, ratio)
        else:
            image = self._pictures.image(sha256, box, ratio)
        self.addResource(QTextDocument.ResourceType.ImageResource, QUrl(address), image)
        return image


def picture_of(name: str) -> str:
    """The SHA-256 of a picture as it is named on the screen, or ""."""
    match = SHOWN.fullmatch(name)
    return match[1] if match else ""


def width_of(name: str) -> int:
    """The width that a picture was given by hand, 0 for none."""
    match = SHOWN.fullmatch(name)
    return min(max(int(match[2]), LEAST_WIDTH), MOST_WIDTH) if match and match[2] else 0


def named(sha256: str, width: int = 0) -> str:
    """The name on the screen of a picture that is so wide."""
    return f"{PREFIX}{sha256}" + (f"?w={width}" if width else "")


def is_too_long(html: str) -> bool:
    """Whether the screen shows less of a comment than there is: changed there, it would lose
    that."""
    return len(html) >= _MOST_RICH


def _within_reason(html: str) -> str:
    """For the screen; of what nobody can have typed, and would take long to lay out, the words."""
    with contextlib.suppress(Trouble):
        if not is_too_long(html):
            return for_screen(html)
    return for_screen(words_and_pictures(plain_text(html[: 4 * _MOST_RICH]), html))


def words_and_pictures(words: str, html: str) -> str:
    """What is left of html that is too much."""
    pictures = (f'<p><img src="{PREFIX}{one}"></p>' for one in picture_ids(html)[:_MOST_PICTURES])
    return build_html(words) + "".join(pictures)


def without_signs(copied: QMimeData) -> QMimeData:
    """What was copied from a comment; elsewhere a picture is no sign among the words."""
    copied.setText(copied.text().replace("\ufffc", ""))
    return copied


def for_screen(html: str) -> str:
    """Clean html in the theme's colours, in the dialect Qt reads right."""
    shown = colours.to_screen(clean_html(html), theme.current())
    # An empty paragraph of ours is two lines to Qt unless it says so itself.
    shown = _EMPTY_LINE.sub('<p style="-qt-paragraph-type:empty;"><br></p>', shown)
    shown = _PICTURE.sub(_for_screen, shown)
    return _FILE_LINK.sub(rf'\g<0><img src="{clip_name()}">', shown)


def _for_screen(tag: re.Match[str]) -> str:
    """A picture of the book as the screen names it. A width without a height was given by hand;
    both together are what another program or an older version of this one wrote."""
    src = PICTURE.search(tag[0])
    if src is None:
        return ""
    width = re.search(r' width="(\d+)"', tag[0])
    by_hand = width is not None and " height=" not in tag[0]
    name = named(src[0][len(PREFIX) :], int(width[1]) if width and by_hand else 0)
    return f'<img src="{name}">'


def clip_name() -> str:
    """The paperclip in front of an attached file, as it looks in the theme of now."""
    return f"{_CLIP}-{theme.current().name}"


def with_widths(html: str) -> str:
    """Html from the screen with the widths of pictures where html has them."""
    return _PICTURE.sub(lambda tag: _SIZED.sub(r'\1" width="\2', tag[0]), html)


def for_book(html: str) -> str:
    """What a document says, as it is kept in the book."""
    # Qt ends lines between tags; inside a list they would come back as blanks.
    html = re.sub(r"\n+(?=<)", "", html)
    html = _ITEM_SIZE.sub(r"\1", _SAYS_NOTHING.sub("", html))
    quoted = _QUOTED.sub(r"<blockquote>\1</blockquote>", with_widths(html))
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
