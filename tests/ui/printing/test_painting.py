"""What the painter keeps from page to page is painted as it would be for itself."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from kehuapp.sheets.form import (
    Bar,
    Box,
    CheckBox,
    Code,
    Form,
    Line,
    Page,
    Run,
    Shape,
    Stamp,
    Text,
    moved,
)
from kehuapp.sheets.qr import qr_rows
from kehuapp.sheets.visit.sheet import forms
from kehuapp.ui.printing.paint import paint_form, paint_page
from kehuapp.ui.printing.pdf import write_pdf
from kehuapp.ui.work import translations
from tests.ui.printing.test_printing import FACTS, needs_poppler, text_of

_DOTS = 8000  # a metre, 8 a millimetre
SHAPES: tuple[Shape, ...] = (
    Box(2, 2, 40, 8, grey=0.06),
    Box(2, 2, 40, 20),
    Line(2, 12, 42, 12),
    Bar(2, 14, 1, 4),
    CheckBox(5, 14, 3.2, checked=True),
    CheckBox(10, 14, 3.2, is_round=True),
    Text(4, 3, 36, 5, (Run("聯絡 Contact  ", 10, bold=True), Run("12 斤", 9))),
    Text(16, 13, 26, 9, (Run("兩行的文字，第二行也要在 two lines", 9),), max_lines=2),
    Text(4, 3, 36, 5, (Run("右", 10),), "right"),
)


def picture(*pages: Page) -> QImage:
    """Of the last of these pages, painted with one painter one after the other."""
    image = QImage(480, 400, QImage.Format.Format_Grayscale8)
    image.setDotsPerMeterX(_DOTS)
    image.setDotsPerMeterY(_DOTS)

    class Device:
        """Stands in for the printer: another page begins on the same paper, wiped."""

        def setPageOrientation(self, _turned: object) -> None: ...

        def newPage(self) -> None:
            painter.fillRect(image.rect(), Qt.GlobalColor.white)

    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_form(Form("", pages), Device(), painter)  # type: ignore[arg-type]
    painter.end()
    return image


def differing(one: QImage, other: QImage) -> int:
    """Dots that are not as dark, beyond what a rounding makes."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(a - b) > 64 for a, b in pairs)


@pytest.mark.parametrize("place", [(0.0, 0.0), (10.0, 20.0)])
def test_a_stamp_is_its_shapes_elsewhere(qapp: QApplication, place: tuple[float, float]) -> None:
    page = Page((Stamp(*place, SHAPES),))
    flat = Page(tuple(moved(shape, place[1], place[0]) for shape in SHAPES))
    assert page.shapes == flat.shapes
    empty = picture(Page(()))
    assert differing(picture(flat), empty) > 1000
    assert differing(picture(page), picture(flat)) == 0
    assert differing(picture(page, page), picture(flat)) == 0


def test_a_stamp_with_a_code_is_painted_whole(qapp: QApplication) -> None:
    shapes = (*SHAPES, Code(30, 30, 14, qr_rows("V12")))
    flat = Page(tuple(moved(shape, 4, 3) for shape in shapes))
    assert differing(picture(Page((Stamp(3, 4, shapes),))), picture(flat)) == 0


def test_words_that_come_again_look_the_same(qapp: QApplication) -> None:
    page = Page(SHAPES)
    assert differing(picture(page, page, page), picture(page)) == 0


def test_a_code_is_dark_where_its_modules_are(qapp: QApplication) -> None:
    rows = qr_rows("BEGIN:VCARD")
    size = len(rows) * 1.0  # a millimetre a module
    image = picture(Page((Code(2, 3, size, rows),)))
    seen = tuple(
        "".join(
            "1" if image.pixelColor(int((x + 2.5) * 8), int((y + 3.5) * 8)).black() > 128 else "0"
            for x in range(len(rows))
        )
        for y in range(len(rows))
    )
    assert seen == rows


def test_a_grey_box_hides_what_was_below_it_and_not_what_follows(qapp: QApplication) -> None:
    below, above = Line(0, 10, 50, 10, 1.0), Line(20, 0, 20, 40, 1.0)
    image = picture(Page((below, Box(5, 5, 30, 10, grey=0.06), above)))
    assert image.pixelColor(80, 80).lightness() > 200  # at 10 mm: the box is over the line
    assert image.pixelColor(160, 80).lightness() < 50


def test_light_words_stand_on_a_bar(qapp: QApplication) -> None:
    """What is black is kept and drawn together, never over what follows in another colour."""
    light = Text(5, 5, 30, 10, (Run("口口口口口口", 20, colour="#ffffff"),))
    image = picture(Page((Bar(5, 5, 30, 10), light)))
    dots = [image.pixelColor(x, 80).lightness() for x in range(42, 270)]
    assert min(dots) < 50 and max(dots) > 200


def test_what_pages_share_is_made_once(qapp: QApplication) -> None:
    """Two sheets in one form: their stamps hold the same shapes, not equal ones."""
    first, second = forms([FACTS, FACTS]).pages
    stamps = [
        {id(each.shapes) for each in page.drawn if isinstance(each, Stamp)}
        for page in (first, second)
    ]
    assert len(stamps[0]) > 10 and stamps[0] == stamps[1]
    image = QImage(10, 10, QImage.Format.Format_Grayscale8)
    painter = QPainter(image)
    paint_page(first, painter)  # on a screen's dots as well
    painter.end()


@needs_poppler
def test_words_in_two_fonts_are_read_in_their_order(qapp: QApplication, tmp_path: Path) -> None:
    """A mainland face has no glyphs for some of Taiwan's characters: another font has them."""
    translations.install(qapp, "zh_CN")
    try:
        words = Text(10, 10, 80, 6, (Run("禾樂食堂 店長", 10),))
        many = Page((words, Stamp(0, 20, (words, words._replace(y=20)))))
        write_pdf(Form("", (many, many, many)), tmp_path / "out.pdf")
    finally:
        translations.install(qapp, "en")
    said = re.sub(r"\s", "", text_of(tmp_path / "out.pdf", "-raw"))
    assert said.count("禾樂食堂店長") == 9
