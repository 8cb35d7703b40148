"""Pictures: kept once by their bytes, scaled, and anything hostile politely refused."""

import io

import pytest
from PIL import Image

from kehuapp.errors import Trouble
from kehuapp.store.files import add_file
from kehuapp.store.pictures import LONGEST_SIDE, add_picture, find_picture, find_size


def png(width, height, mode="RGB", kind="PNG"):
    out = io.BytesIO()
    Image.new(mode, (width, height), "#1f7a6b" if mode != "L" else 90).save(out, kind)
    return out.getvalue()


def test_a_picture_is_kept_once_as_it_is(book):
    data = png(30, 20)
    sha256 = add_picture(book, data)
    assert add_picture(book, data) == sha256
    assert find_picture(book, sha256) == data
    assert book.query("SELECT mime, width, height FROM picture") == [("image/png", 30, 20)]
    assert book.query("SELECT count(*) FROM journal_step") == [(0,)]


@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA", "P"])
def test_a_large_picture_is_scaled(book, mode):
    add_picture(book, png(4000, 1000, mode))
    assert book.query("SELECT width, height FROM picture") == [(LONGEST_SIDE, LONGEST_SIDE // 4)]


@pytest.mark.parametrize("size", [(3200, 2400), (4000, 3000), (1601, 900), (9000, 200)])
def test_a_photograph_is_scaled_however_it_is_read(book, size):
    out = io.BytesIO()
    Image.new("RGB", size, "teal").save(out, "JPEG")
    sha256 = add_picture(book, out.getvalue())
    ((width, height, data),) = book.query("SELECT width, height, data FROM picture")
    assert width == LONGEST_SIDE and abs(height - LONGEST_SIDE * size[1] / size[0]) <= 1
    assert Image.open(io.BytesIO(data)).size == (width, height)
    assert add_picture(book, data) == sha256  # copied out of the book and in again


def test_a_photograph_is_turned_upright(book):
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (3000, 1000)).save(out, "JPEG", exif=exif)
    add_picture(book, out.getvalue())
    assert book.query("SELECT width < height FROM picture") == [(1,)]


@pytest.mark.parametrize("kind", ["BMP", "TIFF"])
def test_other_kinds_become_ordinary(book, kind):
    add_picture(book, png(30, 20, kind=kind))
    assert book.query("SELECT mime FROM picture") == [("image/jpeg",)]


@pytest.mark.parametrize("data", [b"", b"hello", b"<svg/>", png(30, 20)[:60], b"GIF89a" + b"\xff"])
def test_what_is_no_picture_is_refused(book, data):
    with pytest.raises(Trouble):
        add_picture(book, data)
    assert book.query("SELECT count(*) FROM picture") == [(0,)]


def test_a_bomb_is_refused(book):
    with pytest.raises(Trouble, match="too large"):
        add_picture(book, png(9000, 9000, "L"))


def test_a_picture_that_is_not_there(book):
    assert find_picture(book, "0" * 64) is None


@pytest.mark.parametrize("mode, form", [("I;16", "TIFF"), ("I;16", "PNG"), ("F", "TIFF")])
def test_a_scan_of_sixteen_bits_keeps_its_shades(book, mode, form):
    scan = Image.new(mode, (256, 4))
    for x in range(256):
        for y in range(4):
            scan.putpixel((x, y), x * 256 if mode == "I;16" else x / 255)
    out = io.BytesIO()
    scan.save(out, form)
    kept = Image.open(io.BytesIO(find_picture(book, add_picture(book, out.getvalue())) or b""))
    shades = [kept.convert("L").getpixel((x, 2)) for x in (0, 64, 128, 255)]
    assert shades == pytest.approx([0, 64, 128, 255], abs=3)


def test_a_photo_stands_as_the_camera_was_held(book):
    photo = Image.new("RGB", (400, 200), "red")
    exif = Image.Exif()
    exif[0x112] = 6
    out = io.BytesIO()
    photo.save(out, "JPEG", exif=exif)
    assert find_size(book, add_picture(book, out.getvalue())) == (200, 400)


def test_an_iphones_own_form_is_named(book):
    heic = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + b"\x00" * 200
    with pytest.raises(Trouble, match="HEIC"):
        add_picture(book, heic)
    with pytest.raises(Trouble, match="Use a JPEG or PNG"):
        add_picture(book, b"no picture at all")


def test_keeping_one_is_a_write_like_any_other(book):
    """In one transaction, with the mark by which its log is known as this book's."""
    mark = "SELECT now FROM journal_mark"
    before = book.query(mark)
    add_picture(book, png(30, 20))
    between = book.query(mark)
    add_file(book, "a.txt", b"text")
    assert before != between != book.query(mark)
