"""Every value on paper comes back out of the PDF, with the glyphs of each language."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from kehuapp.book.opening import open_book
from kehuapp.sheets.form import Cell, Form, Page, Run, Text, Upright, text_width
from kehuapp.ui.list.list_table import COLUMNS, title_of
from kehuapp.ui.printing.paint import paint_page
from kehuapp.ui.printing.paper.making import make
from kehuapp.ui.printing.paper.wishes import KINDS, Wish
from kehuapp.ui.printing.pdf import write_pdf
from kehuapp.ui.work import translations

pytestmark = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not here")


def values(form: Form) -> list[str]:
    """What stands on the pages and is not shortened."""
    found = []
    for page in form.pages:
        for shape in page.shapes:
            if isinstance(shape, Upright):
                found.append("".join(cell.text for cell in shape.cells))
            elif isinstance(shape, Text):
                wide = sum(text_width(run.text, run.pt) for run in shape.runs)
                if wide < shape.w * shape.max_lines * 0.85:
                    found.append("".join(run.text for run in shape.runs))
    return [re.sub(r"\s", "", one) for one in found]


def test_what_has_a_direction_is_turned(qapp: QApplication) -> None:
    """As high as it was wide; what stands stays in the middle of its column."""

    def ink(look: str) -> tuple[int, int, int]:
        image = QImage(400, 400, QImage.Format.Format_Grayscale8)
        image.setDotsPerMeterX(20_000)
        image.setDotsPerMeterY(20_000)
        image.fill(255)
        painter = QPainter(image)
        paint_page(Page((Upright(5, 5, 10, (Cell("—", 10, look),), 20),)), painter)
        painter.end()
        spots = [
            (x, y) for x in range(400) for y in range(400) if image.pixelColor(x, y).black() > 99
        ]
        across, down = zip(*spots, strict=True)
        wide, high = max(across) - min(across), max(down) - min(down)
        return wide, high, (max(across) + min(across)) // 2

    (wide, high, middle), (turned_wide, turned_high, turned_middle) = ink(""), ink("turned")
    assert wide > 3 * high and turned_high > 3 * turned_wide
    assert abs(middle - 200) < 12 and abs(turned_middle - 200) < 12


@pytest.mark.parametrize("language", ["zh_TW", "zh_CN", "en"])
def test_every_value_is_found(
    qapp: QApplication, language: str, filled_book: Path, tmp_path: Path
) -> None:
    translations.install(qapp, language)
    book = open_book(Path(shutil.copy(filled_book, tmp_path / "shop.kehu")))
    titles = {key: title_of(key) for key in COLUMNS}
    ids = tuple(range(1, 13))
    columns = ("name", "company", "phone", "tier", "value", "groups")
    pdf = tmp_path / "paper.pdf"
    try:
        for kind in KINDS:
            if kind in ("card", "handover"):  # which have tests of their own
                continue
            wish = Wish(kind, ids, upright=True, columns=columns, envelope="tw-upright",
                        gifts=("mid_autumn", 2026))  # fmt: skip
            made = make(book, wish, titles)
            assert made is not None and write_pdf(made.form, pdf)
            asked = ["pdftotext", "-raw", str(pdf), "-"]
            told = subprocess.run(asked, capture_output=True, check=True, encoding="utf-8").stdout
            text = re.sub(r"\s", "", told)
            expected = values(made.form)
            assert expected and [one for one in expected if one not in text] == [], kind
    finally:
        book.close()
        translations.install(qapp, "en")


def test_a_preview_paints_words_as_large_as_paper_has_them(qapp: QApplication) -> None:
    """A painter of a screen reckons points by its own dots; the form is told in those of another
    device."""
    fine = QImage(1, 1, QImage.Format.Format_RGB32)
    fine.setDotsPerMeterX(round(1200 / 25.4 * 1000))
    fine.setDotsPerMeterY(round(1200 / 25.4 * 1000))
    high = []
    for runs in ((Run("Visit", 20),), (Run("Vi", 20), Run("sit", 20, underline=True))):
        image = QImage(600, 200, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.scale(0.125, 0.125)  # 150 dots an inch
        paint_page(Page((Text(2, 2, 90, 12, runs),)), painter, device=fine)
        painter.end()
        dark = [
            y for y in range(90) for x in range(300) if image.pixelColor(x, y).lightness() < 128
        ]
        high.append(max(dark) - min(dark) if dark else 0)
    assert high[0] > 20 and high[1] >= high[0]
