"""Pictures inside the book, by the SHA-256 of their bytes; showing them is not done here."""

import hashlib
import io
import warnings
from typing import TYPE_CHECKING, Any

from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.database import Book

if TYPE_CHECKING:
    from PIL import Image

LONGEST_SIDE = 1600  # pixels: sharp on an A4 page, small in the book
MOST_PIXELS = 64_000_000  # a 64-megapixel camera; more is taken for a bomb
MOST_BYTES = 40 * 1024 * 1024
_ORIENTATION = 0x112  # of EXIF: how the camera was held
_KEPT = {"JPEG": "image/jpeg", "PNG": "image/png", "GIF": "image/gif", "WEBP": "image/webp"}


#: How an iPhone's HEIC file begins, from its fifth byte on (ISO/IEC 14496-12, 23008-12).
_HEIC = (b"ftypheic", b"ftypheix", b"ftyphevc", b"ftypmif1", b"ftypmsf1", b"ftypavif")


class PictureRefused(Trouble):
    """What is no picture, or has too many pixels."""


def why_unreadable(data: bytes) -> str:
    """The sentence about bytes that are no picture we can read."""
    if data[4:12] in _HEIC:
        return translate(
            "Picture",
            "This photo is in the iPhone's own form (HEIC), which cannot be read here. On the "
            "iPhone choose Settings › Camera › Formats › Most Compatible, or send it by mail or "
            "chat: it arrives as JPEG.",
        )
    return translate("Picture", "This is not a picture that can be read. Use a JPEG or PNG file.")


def add_picture(book: Book, data: bytes) -> str:
    """Check, scale to at most 1600 pixels a side, keep once, and return the SHA-256 (hex).

    What was scaled is kept as it came as well, when the shop wants that.
    Raises PictureRefused for anything that is not a picture or has too many pixels.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    if book.query("SELECT 1 FROM picture WHERE sha256 = ?", (sha256,)):
        return sha256  # copied from another comment
    kept, mime, width, height = _scaled(data)
    sha256 = hashlib.sha256(kept).hexdigest()
    with book.transaction():
        if kept is not data and keeps_originals(book):
            _add_original(book, sha256, data)
        made = book.execute(
            "INSERT INTO picture (sha256, mime, width, height, data) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (sha256) DO NOTHING RETURNING id",
            (sha256, mime, width, height, kept),
        ).fetchone()
        step = book.open_step
        if step is not None and made is not None:
            step.record_range("picture", range(made[0], made[0] + 1))
    return sha256


def keeps_originals(book: Book) -> bool:
    """Whether the shop wants pictures as they came beside those that were made smaller."""
    return book.query("SELECT value FROM setting WHERE name = 'keep_originals'") == [("1",)]


def _add_original(book: Book, sha256: str, data: bytes) -> None:
    from PIL import Image

    image = Image.open(io.BytesIO(data))
    book.execute(
        "INSERT INTO picture_original (sha256, mime, width, height, data) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
        (sha256, Image.MIME.get(image.format or "", "image/png"), *image.size, data),
    )


def find_original(book: Book, sha256: str) -> tuple[bytes, str] | None:
    """A picture as it came and its mime type; as it is shown, when that was not kept."""
    for table in ("picture_original", "picture"):
        rows = book.query(f"SELECT data, mime FROM {table} WHERE sha256 = ?", (sha256,))
        if rows:
            return bytes(rows[0][0]), str(rows[0][1])
    return None


def find_picture(book: Book, sha256: str) -> bytes | None:
    """The bytes of a picture, or None when the book has none of this name."""
    rows = book.query("SELECT data FROM picture WHERE sha256 = ?", (sha256,))
    return bytes(rows[0][0]) if rows else None


def find_size(book: Book, sha256: str) -> tuple[int, int] | None:
    """Width and height of a picture, without reading it."""
    rows = book.query("SELECT width, height FROM picture WHERE sha256 = ?", (sha256,))
    return rows[0] if rows else None


def is_picture(data: bytes) -> bool:
    """Whether add_picture would take these bytes."""
    try:
        _scaled(data)
    except PictureRefused:
        return False
    return True


def _deep(image: "Image.Image") -> bool:
    """Whether a part of a point takes more than a byte, as scanners write it."""
    return image.mode.startswith(("I", "F"))


def _in_bytes(image: "Image.Image") -> "Image.Image":
    """The same shades in eight bits; Pillow itself would cut off all that is lighter."""
    if not _deep(image):
        return image
    shades = image.convert("F")
    found: Any = shades.getextrema()
    darkest, lightest = found
    if image.mode != "F" and darkest >= 0 and lightest <= 65535:
        sixteen = lightest > 255 or image.mode != "I"
        darkest, lightest = 0, 65535 if sixteen else 255
    factor = 255 / ((lightest - darkest) or 1)
    return shades.point(lambda shade: shade * factor - darkest * factor).convert("L")


def _scaled(data: bytes) -> tuple[bytes, str, int, int]:
    from PIL import Image, ImageOps  # 40 ms: only when a picture comes

    refused = PictureRefused(why_unreadable(data))
    if not data or len(data) > MOST_BYTES:
        raise refused
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            image: Image.Image = Image.open(io.BytesIO(data), formats=(*_KEPT, "BMP", "TIFF"))
            if image.width * image.height > MOST_PIXELS:
                raise PictureRefused(
                    translate(
                        "Picture", "This picture is too large. Make it smaller and add it again."
                    )
                )
            size = image.size
            # A JPEG is read at a half or less when that is enough: twice as fast.
            fitting = LONGEST_SIDE / max(size)
            image.draft(None, (round(size[0] * fitting), round(size[1] * fitting)))
            image.load()
            turned = image.getexif().get(_ORIENTATION, 1) != 1
            fits = max(size) <= LONGEST_SIDE and not turned and not _deep(image)
            if image.format in _KEPT and fits:
                return data, _KEPT[image.format], *size
            return _written(_in_bytes(ImageOps.exif_transpose(image)))
        except PictureRefused:
            raise
        except Exception as error:  # Pillow's decoders raise anything on hostile bytes
            raise refused from error


def _written(image: "Image.Image") -> tuple[bytes, str, int, int]:
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    flat = image.mode in ("RGB", "L", "CMYK", "YCbCr")
    out = io.BytesIO()
    if flat:
        image.convert("RGB").save(out, "JPEG", quality=88)
    else:
        image.convert("RGBA").save(out, "PNG")
    return out.getvalue(), "image/jpeg" if flat else "image/png", *image.size
