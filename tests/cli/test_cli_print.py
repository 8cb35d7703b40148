"""print: lists, labels and envelopes by command, and what is told of who is not on them."""

import contextlib
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kehuapp import cli, i18n
from kehuapp.book.contacts.card import AddressRow, ContactCard
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.book.opening import open_book

needs_poppler = pytest.mark.skipif(
    not (shutil.which("pdftotext") and shutil.which("pdftoppm")), reason="poppler is not here"
)


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"):
        monkeypatch.setenv(name, "en_GB.UTF-8")
    yield
    i18n.install(None)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory, filled_book: Path) -> Path:
    return Path(shutil.copy(filled_book, tmp_path_factory.mktemp("paper") / "shop.kehu"))


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    status = cli.main([str(one) for one in arguments])
    out, err = capsys.readouterr()
    return status, out, err


def words_of(pdf: Path) -> str:
    asked = ["pdftotext", "-raw", str(pdf), "-"]
    text = subprocess.run(asked, capture_output=True, check=True, encoding="utf-8").stdout
    return re.sub(r"\s", "", text)


@needs_poppler
def test_every_kind_is_written_and_told(
    capsys: pytest.CaptureFixture[str], shop: Path, tmp_path: Path
) -> None:
    pdf = tmp_path / "paper.pdf"

    def told(*more: object) -> dict[str, object]:
        status, out, _err = run(capsys, "--book", shop, "print", *more, "--to", pdf, "--json")
        assert status == 0
        said: dict[str, object] = json.loads(out)
        assert said["file"] == str(pdf)
        info = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, check=True, text=True)
        assert f"Pages:           {said['pages']}\n" in info.stdout
        return said

    listed = told("list", "--columns", "name,phone,Tier,value")
    assert listed["printed"] == 60 and listed["left_out"] == []
    assert all(one in words_of(pdf) for one in ("陳志明", "04-0000-0027", "Boughtin12months"))
    assert told("list", "--group", "集團客戶/大安區餐廳")["printed"] == 23
    assert "集團客戶/大安區餐廳" in words_of(pdf)
    some = told("phones", "--contact", "陳志明", "--contact", "Chen, Emily 陳怡安")
    assert (some["printed"], some["pages"]) == (2, 1)
    labels = told("labels", "--labels", "L7163", "--first", "14")
    left_out = labels["left_out"]
    assert isinstance(left_out, list)
    assert labels["printed"] == 60 - len(left_out) == 39 and labels["pages"] == 4
    assert left_out[0] == {"id": 50, "name": left_out[0]["name"], "reason": "No address"}
    told("labels", "--labels", "70x37", "--vertical", "--contact", "陳志明")
    assert "大安區測試街22號" in words_of(pdf)
    told("envelopes", "--envelope", "us10", "--contact", "陳志明")
    assert "陳志明店長收" in words_of(pdf) and "示範茶行" in words_of(pdf)
    for kind in ("birthdays", "due", "today", "owed", "handover"):
        told(kind, "--staff", "1")
    told("card", "--contact", "陳志明", "--paper", "A5")


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("labels", "--labels", "L9999"), "No sheet of labels is known as L9999"),
        (("labels", "--labels", "500x20"), "does not fit on A4 paper"),
        (("labels", "--first", "22"), "This sheet has the labels 1 to 21."),
        (("envelopes", "--envelope", "z9"), "No envelope is known as z9"),
        (("list", "--columns", "name,nonsense"), "No column is called nonsense."),
        (("list", "--group", "No/Such"), "There is no group No/Such."),
        (("list", "--contact", "Nobody At All"), "No customer is called"),
        (("list", "--staff", "Nobody"), "No colleague is called Nobody"),
    ],
)
def test_mistakes_are_sentences(
    capsys: pytest.CaptureFixture[str],
    shop: Path,
    tmp_path: Path,
    more: tuple[str, ...],
    said: str,
) -> None:
    pdf = tmp_path / "paper.pdf"
    status, out, err = run(capsys, "--book", shop, "print", *more, "--to", pdf)
    assert status == 2 and said in err and not out and not pdf.exists()


def test_nobody_is_no_file(capsys: pytest.CaptureFixture[str], shop: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "paper.pdf"
    status, out, _err = run(
        capsys, "--book", shop, "print", "labels", "--contact", "58", "--to", pdf
    )
    assert status == 1 and not pdf.exists()
    assert "Nobody is left to print." in out and "No address" in out


@needs_poppler
def test_labels_lie_where_the_maker_cuts(tmp_path: Path) -> None:
    """Measured on the picture of the page, in tenths of a millimetre."""
    from PySide6.QtGui import QImage

    from kehuapp.rules.greetings import Envelope
    from kehuapp.sheets.labels.address_labels import form
    from kehuapp.sheets.labels.label_sheets import find_sheet
    from kehuapp.ui.printing.pdf import write_pdf_without_window

    # The maker's millimetres: edges of the first and the last label.
    for number, columns, rows, step in (
        ("L7163", (4.65, 103.75, 106.25, 205.35), (15.15, 53.25, 243.75, 281.85), 38.1),
        ("5160", (4.76, 71.44, 144.46, 211.14), (12.7, 38.1, 241.3, 266.7), 25.4),
    ):
        pdf = tmp_path / "labels.pdf"
        blank = [Envelope("", " ", "", " ")]
        made = form(blank, find_sheet(number), "labels", frames=True).form
        write_pdf_without_window(made, pdf)
        asked = [
            "pdftoppm",
            "-r",
            "300",
            "-gray",
            "-singlefile",
            str(pdf),
            str(pdf.with_suffix("")),
        ]
        subprocess.run(asked, check=True)
        image = QImage(str(pdf.with_suffix(".pgm")))
        dots = 300 / 25.4

        def dark(x: float, y: float, image: QImage = image, dots: float = dots) -> bool:
            near = range(-1, 3)  # two tenths of a millimetre
            return any(
                image.pixelColor(int(x * dots) + right, int(y * dots) + down).lightness() < 140
                for right in near
                for down in near
            )

        for x in columns:
            assert dark(x, rows[0] + step / 2) and dark(x, rows[3] - step / 2), (number, x)
            assert not dark(x + 0.6, rows[0] + step / 2), (number, x)
        for y in rows:
            assert dark(columns[0] + 9, y) and dark(columns[3] - 9, y), (number, y)
            assert not dark(columns[0] + 9, y + 0.6), (number, y)


def test_no_paper_is_written_over_a_book(capsys: pytest.CaptureFixture[str], shop: Path) -> None:
    before = shop.read_bytes()[:6]
    status, out, err = run(capsys, "--book", shop, "print", "due", "--to", shop)
    assert status == 2 and "ends in .pdf" in err and not out
    assert shop.read_bytes()[:6] == before == b"SQLite"


@needs_poppler
def test_what_no_font_has_is_named(
    capsys: pytest.CaptureFixture[str], shop: Path, tmp_path: Path
) -> None:
    """On labels whose characters stand one below the other, too."""
    book, pdf = Path(shutil.copy(shop, tmp_path / "rare.kehu")), tmp_path / "paper.pdf"
    with contextlib.closing(open_book(book)) as opened:
        address = AddressRow("home", "台北市大安區示範路 1 號")
        card = ContactCard(name="王\U00020bb7", addresses=(address,))
        made = min(create_contact(opened, card).contacts)
    for kind, *more in (("card",), ("labels", "--vertical")):
        asked = ("--book", book, "print", kind, "--contact", made, *more, "--to", pdf)
        status, out, _err = run(capsys, *asked, "--json")
        assert status == 0 and json.loads(out)["missing_characters"] == ["\U00020bb7"]
        assert "〓" in words_of(pdf)
        assert "(U+20BB7)" in run(capsys, *asked)[1]
