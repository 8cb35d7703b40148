"""Exporting and printing a customer with comments, through the menu, the dialog and the preview."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QDesktopServices, QImage, QPainter, QPicture
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from kehuapp.book import customer_file
from kehuapp.book.comments import comments
from kehuapp.errors import Trouble
from kehuapp.exchange.customer_file import customer_file as written_file
from kehuapp.sheets.form import PAPERS, Form, Page, Photo, Run, Text
from kehuapp.store.database import Book
from kehuapp.store.pictures import add_picture
from kehuapp.ui.commands import customer_file_commands
from kehuapp.ui.commands.customer_file_commands import usual_paper, write_pdf
from kehuapp.ui.exchange.customer_file_dialog import CustomerFileDialog
from kehuapp.ui.kit.images import png_bytes
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.printing import preview as preview_module
from kehuapp.ui.printing.paint import paint_page
from kehuapp.ui.printing.paper.cards import build_form
from kehuapp.ui.printing.pdf import pdf_bytes
from kehuapp.ui.printing.preview import SheetPreview
from kehuapp.ui.printing.typesetting import measurer
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks, translations
from kehuapp.ui.work.preferences import Preferences

needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not here")


def text_of(path: Path) -> str:
    asked = ["pdftotext", "-layout", str(path), "-"]
    return subprocess.run(asked, capture_output=True, check=True, encoding="utf-8").stdout


def told(book: Book, name: str = "Ann Lee") -> int:
    contact: int = book.query("SELECT id FROM contact WHERE name = ?", (name,))[0][0]
    image = QImage(QSize(300, 200), QImage.Format.Format_RGB32)
    image.fill(QColor("#17695c"))
    picture = add_picture(book, png_bytes(image))
    comments.create_comment(
        book,
        contact,
        "<p>想試<b>三款</b> A4 2026 <i>斜體</i></p><ul><li class='checked'>寄樣品</li></ul>"
        f"<p><img src='kehu:picture/{picture}'></p>"
        "<table><tr><th>品項</th><th>價</th></tr><tr><td>烏龍</td><td>$1,200</td></tr></table>",
    )
    return contact


def trigger(window: MainWindow, command: str) -> None:
    ids = {row: i for i, row in window.book.query("SELECT id, name FROM contact")}
    window.session.go_to_customer(ids["Ann Lee"])
    window.commands.actions.action(command).trigger()


def dialog_of(window: MainWindow) -> CustomerFileDialog:
    trigger(window, "file_export")
    (dialog,) = (one for one in window.findChildren(CustomerFileDialog) if one.isVisible())
    return dialog


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize(
    ("form", "name"), [("html", "Ann Lee"), ("md", "Ann Lee.md"), ("pdf", "Ann Lee.pdf")]
)
def test_the_dialog_writes_each_form(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    form: str,
    name: str,
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True
    )
    told(window.book)
    out = tmp_path / "out"
    out.mkdir()
    dialog = dialog_of(window)
    button = dialog.findChild(QRadioButton, form)
    assert button is not None
    button.click()
    assert dialog.paper.isVisible() == (form == "pdf")
    dialog.folder.selectAll()
    qtbot.keyClicks(dialog.folder, str(out))
    assert dialog.name.text() == f"It will be called {name}."
    qtbot.keyClick(dialog.folder, Qt.Key.Key_Return)
    assert tasks.wait_until_idle()
    assert (out / name).exists()
    assert window.toast.text() == f"{name} was saved in {out}"
    assert not dialog.isVisible()
    opening = window.toast.findChild(QPushButton, "open")
    assert opening is not None and opening.isVisible()
    opening.click()
    assert opened == [str(out / name / "index.html" if form == "html" else out / name)]
    assert Path(opened[0]).is_file() and not window.toast.isVisible()
    assert Preferences().last_folder("customer_file") == str(out)
    # Once more: the first one stays.
    again = dialog_of(window)
    wanted = {"html": "Ann Lee 2", "md": "Ann Lee 2", "pdf": "Ann Lee"}[form]
    assert again.name.text() == f"It will be called {wanted}."


def test_a_folder_that_is_not_there_is_said_in_the_dialog(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = dialog_of(window)
    dialog.folder.setText(str(tmp_path / "nowhere"))
    dialog.save.click()
    assert dialog.error.text() == "There is no such folder. Choose another." and dialog.isVisible()
    monkeypatch.setattr(choosing, "ask_folder", lambda *_: str(tmp_path))
    choose = dialog.findChild(QPushButton, "choose")
    assert choose is not None
    choose.click()
    assert dialog.folder.text() == str(tmp_path) and dialog.error.isHidden()
    assert not list(tmp_path.glob("Ann*"))
    dialog.reject()


def test_a_trouble_is_said_in_the_dialog_and_another_try_works(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = dialog_of(window)
    dialog.folder.setText(str(tmp_path))
    pdf = dialog.findChild(QRadioButton, "pdf")
    assert pdf is not None
    pdf.click()

    def fail(*_args: object) -> None:
        raise Trouble("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(customer_file_commands, "write_pdf", fail)
        dialog.save.click()
        assert not dialog.save.isEnabled()
        assert tasks.wait_until_idle()
    assert dialog.error.text() == "The disk is full." and dialog.save.isEnabled()
    dialog.save.click()
    assert tasks.wait_until_idle()
    assert (tmp_path / "Ann Lee.pdf").is_file()


@pytest.mark.usefixtures("dressed")
def test_cancel_leaves_nothing(window: MainWindow, tmp_path: Path) -> None:
    contact = told(window.book)
    out = tmp_path / "out"
    out.mkdir()
    assert write_pdf(window.book, contact, out, "A4", cancelled=lambda: True) is None
    pages: list[int] = []
    stop = lambda: len(pages) > 2  # noqa: E731
    assert (
        write_pdf(
            window.book, contact, out, "A4", lambda _words, at, _total: pages.append(at), stop
        )
        is None
        or len(pages) < 3
    )
    assert pdf_bytes(Form("x", (Page(()),) * 3), lambda page: page < 1) is None
    assert list(out.glob(".*")) == []


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("form", ["html", "md", "pdf"])
def test_cancel_in_the_middle_leaves_the_dialog_and_nothing_else(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    contact = told(window.book)
    for number in range(5):
        comments.create_comment(window.book, contact, f"<p>{number}</p>")
    out = tmp_path / "out"
    out.mkdir()
    dialog = dialog_of(window)
    dialog.folder.setText(str(out))
    button = dialog.findChild(QRadioButton, form)
    assert button is not None
    button.click()
    asked: list[object] = []
    real = customer_file.each_comment

    def slow(book: Book, contact_id: int) -> Iterator[object]:
        for comment in real(book, contact_id):
            asked.append(comment)
            if len(asked) == 3:
                (task,) = tasks._running
                task.cancel()  # as the button of the progress dialog does
            yield comment

    monkeypatch.setattr(customer_file, "each_comment", slow)
    monkeypatch.setattr(written_file, "each_comment", slow)
    dialog.save.click()
    assert tasks.wait_until_idle()
    assert len(asked) == 3 and list(out.iterdir()) == []
    assert dialog.isVisible() and dialog.save.isEnabled() and dialog.error.isHidden()
    dialog.reject()


@pytest.mark.usefixtures("dressed")
@needs_poppler
def test_the_pdf_gives_the_words_back(window: MainWindow, tmp_path: Path) -> None:
    place = write_pdf(window.book, told(window.book), tmp_path, "A5")
    assert place is not None
    said = text_of(place)
    for words in (
        "Ann Lee",
        "Lee Foods",
        "04-0000-0012",
        "想試三款 A4 2026 斜體",
        "寄樣品",
        "品項",
        "烏龍",
        "$1,200",
        "Page 1 of",
        "Comments (1)",
    ):
        assert words in said, words
    info = subprocess.run(["pdfinfo", str(place)], capture_output=True, text=True, check=True)
    assert "(A5)" in info.stdout
    listed = subprocess.run(["pdfimages", "-list", str(place)], capture_output=True, check=True)
    assert b"300" in listed.stdout and b"200" in listed.stdout


@pytest.mark.usefixtures("dressed")
def test_the_preview_shows_it_and_takes_another_paper(window: MainWindow, qtbot: QtBot) -> None:
    told(window.book)
    trigger(window, "file_print")
    assert tasks.wait_until_idle()
    (shown,) = window.findChildren(SheetPreview)
    assert shown.isVisible() and not shown.hide_private.isVisible() and shown.paper.isVisible()
    assert shown.windowTitle() == "Ann Lee" and shown.view.page_count() == 1
    shown.paper.setCurrentText("Letter")
    assert tasks.wait_until_idle()
    assert shown._form.pages[0].size == PAPERS["Letter"]
    assert Preferences().paper() == "Letter" == usual_paper(window.book, Preferences())
    shown.reject()


def test_many_pages_are_written_and_printed_in_the_worker(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    translations.install(qapp, "en")
    monkeypatch.setattr(preview_module, "MOST_PAGES", 3)
    pages = tuple(
        Page((Text(20, 20, 100, 8, (Run(f"page {number}"),)),)) for number in range(1, 11)
    )
    shown = SheetPreview(lambda _private: Form("many", pages))
    qtbot.addWidget(shown)
    shown.show()
    assert shown.pages.text() == "10 pages"
    shown.write_pdf(tmp_path / "many.pdf")
    assert tasks.wait_until_idle()
    if shutil.which("pdftotext"):
        assert "page 10" in text_of(tmp_path / "many.pdf")
    printed = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(printed))
    shown.print_on(printer)
    assert tasks.wait_until_idle()
    assert printed.read_bytes().startswith(b"%PDF") and not shown.isVisible()


def test_ink_is_black_whatever_the_preview_begins_with(qapp: object) -> None:
    """A preview replays what was painted with the theme's own pen, which is pale in the dark."""
    recorded = QPicture()
    painter = QPainter(recorded)
    paint_page(Page((Text(5, 5, 60, 30, (Run("███", 60),)),)), painter)
    painter.end()
    image = QImage(QSize(300, 200), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setPen(QColor("#e6ebe9"))
    recorded.play(painter)
    painter.end()
    inks = {image.pixelColor(x, y).name() for x in range(300) for y in range(200)}
    assert "#000000" in inks and "#e6ebe9" not in inks


def test_broken_pictures_and_bombs_are_a_sentence(qapp: object) -> None:
    page = Page((Photo(20, 20, 60, 40, "x"), Photo(20, 80, 60, 40, "y")))
    bomb = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + b"\0\1\0\0\0\1\0\0\x08\2\0\0\0" + b"\0" * 40
    for data in (b"", b"nothing", bomb):
        form = Form("x", (page,), lambda _name, data=data: data)  # type: ignore[misc]
        content = pdf_bytes(form)
        assert content is not None and content.startswith(b"%PDF")


def test_measuring_agrees_with_painting(qapp: object) -> None:
    measure = measurer()
    assert measure("國", Run("", 10)) == pytest.approx(10 * 25.4 / 72, rel=0.02)
    assert measure("i", Run("", 10)) < measure("W", Run("", 10)) < measure("W", Run("", 10, True))
    assert measure("國", Run("", 10, script="sub")) < measure("國", Run("", 10))


def test_pictures_of_the_form_are_those_of_the_book(shop: Book, qapp: object) -> None:
    form = build_form(shop, told(shop), "A4")
    assert form is not None
    (photo,) = [s for page in form.pages for s in page.shapes if isinstance(s, Photo)]
    data = form.pictures(photo.name)
    assert data is not None and data.startswith(b"\x89PNG")
    assert form.pictures("0" * 64) is None
