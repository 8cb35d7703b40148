"""Files attached to comments: into the book, through saving, and out of it on request only."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from kehuapp.book.comments import comments
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.opening import open_book
from kehuapp.store import files
from kehuapp.store.database import Book
from kehuapp.ui.comments import attached_files
from kehuapp.ui.comments.attached_files import can_open
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from tests.window_parts import customers

PAPER = "報價單 2026.pdf"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = open_book(tmp_path / "shop.kehu", create=True)
    contacts.create_contact(book, ContactCard(name="陳志明"))
    yield book
    book.close()


@pytest.fixture
def window(book: Book, qtbot: QtBot) -> MainWindow:
    window = MainWindow(book)
    qtbot.addWidget(window)
    window.show()
    window.session.go_to_customer(1)
    return window


def dropped(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def attach(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    text = customers(window).comments.editor.text
    text.insertFromMimeData(dropped(path))
    qtbot.waitUntil(lambda: path.name in text.toPlainText())


def menu(window: MainWindow, qtbot: QtBot) -> QMenu:
    """Click on the link of the only card; the menu that opens."""
    (card,) = customers(window).comments.list.cards().values()
    qtbot.mouseClick(card.body.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(14, 8))
    return next(one for one in window.findChildren(QMenu, "file_menu") if one.isVisible())


def action(menu: QMenu, name: str):  # type: ignore[no-untyped-def]
    return next(one for one in menu.actions() if one.objectName() == name)


def test_any_file_is_attached_found_kept_and_saved_again(
    window: MainWindow, book: Book, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = tmp_path / PAPER
    paper.write_bytes(b"%PDF-1.4 paper")
    attach(window, qtbot, paper)
    customers(window).comments.save()
    (row,) = comments.rows_comments(book, 1)
    assert f'<a href="kehu:file/{files.add_file(book, "x", b"%PDF-1.4 paper").sha256}">' in row.html
    assert row.text.startswith(PAPER)  # so the search finds it
    assert book.query("SELECT count(*) FROM comment_file") == [(1,)]
    target = tmp_path / "out.pdf"
    monkeypatch.setattr(choosing, "ask_new_name", lambda *_: (str(target), ""))
    action(menu(window, qtbot), "save").trigger()
    assert target.read_bytes() == b"%PDF-1.4 paper"
    # Changed and saved once more, it is still there.
    customers(window).comments.edit_comment(row.id)
    customers(window).comments.editor.text.moveCursor(
        customers(window).comments.editor.text.textCursor().MoveOperation.End
    )
    customers(window).comments.editor.text.insertPlainText("請看附件")
    customers(window).comments.save()
    (row,) = comments.rows_comments(book, 1)
    assert "kehu:file/" in row.html and row.text.endswith("請看附件")
    assert row.html.index("</a>") < row.html.index("請看附件")


def test_a_file_is_opened_as_a_copy_and_only_by_asking(
    window: MainWindow, book: Book, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def system(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", system)
    paper = tmp_path / PAPER
    paper.write_bytes(b"paper")
    attach(window, qtbot, paper)
    customers(window).comments.save()
    asked = menu(window, qtbot)
    assert opened == []
    action(asked, "open").trigger()
    (copy,) = opened
    assert copy.name == PAPER and copy.read_bytes() == b"paper"
    assert not copy.stat().st_mode & 0o222  # nobody writes into it and thinks it is kept
    attached_files._remove(attached_files._opened[0])
    assert not copy.exists()
    attached_files._opened.clear()


@pytest.mark.parametrize(
    "name",
    [
        "offer.exe",
        "offer.pdf.EXE",
        "a.lnk",
        "run.Js",
        "page.html",
        "x.ps1 ",
        "noend",
        "m.docm",
        "x.rdp",
        "q.iqy",
    ],
)
def test_what_a_system_would_run_is_only_saved(name: str) -> None:
    assert not can_open(name)


@pytest.mark.parametrize("name", ["offer.pdf", "memo.m4a", "價目.xlsx", "scan.HEIC", "a.b.txt"])
def test_papers_and_recordings_are_opened(name: str) -> None:
    assert can_open(name)


def test_a_paperclip_is_shown_and_not_kept(
    book: Book, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / PAPER).write_bytes(b"%PDF")
    attach(window, qtbot, tmp_path / PAPER)
    text = customers(window).comments.editor.text
    assert text.toPlainText() == f"\ufffc{PAPER} (1 kB) "
    customers(window).comments.save()
    (row,) = comments.rows_comments(book, 1)
    assert row.html.count("<a ") == 1 and "<img" not in row.html and PAPER in row.text
    (card,) = customers(window).comments.list.cards().values()
    assert card.body.toPlainText().startswith("\ufffc")
    customers(window).comments.edit_comment(row.id)
    text.moveCursor(text.textCursor().MoveOperation.End)
    text.insertPlainText("。")
    customers(window).comments.save()
    (row,) = comments.rows_comments(book, 1)
    assert row.html.count("<a ") == 1 and "<img" not in row.html


def test_a_link_does_not_end_up_in_the_comment_about_another(
    book: Book, window: MainWindow, tmp_path: Path
) -> None:
    contacts.create_contact(book, ContactCard(name="林玉芬"))
    (tmp_path / PAPER).write_bytes(b"%PDF")
    customers(window).comments.editor.text.insertFromMimeData(dropped(tmp_path / PAPER))
    customers(window).comments.show_contact(2)
    assert tasks.wait_until_idle()
    assert customers(window).comments.editor.text.toPlainText() == ""


def test_a_program_is_taken_but_not_opened(
    window: MainWindow, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    program = tmp_path / "setup.exe"
    program.write_bytes(b"MZ")
    attach(window, qtbot, program)
    customers(window).comments.save()
    assert not action(menu(window, qtbot), "open").isEnabled()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: path.write_bytes(b""), "is empty"),
        (lambda path: None, "is not a file"),
        (lambda path: path.mkdir(), "is not a file"),
        (lambda path: os.mkfifo(path), "is not a file"),
        (lambda path: os.truncate(os.open(path, os.O_CREAT | os.O_RDWR), 2**27), "larger than"),
    ],
)
def test_what_cannot_be_attached_is_said_and_typing_stays(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, make: Callable[[Path], object], said: str
) -> None:
    path = tmp_path / "合約.pdf"
    make(path)
    text = customers(window).comments.editor.text
    text.insertPlainText("別丟")
    text.insertFromMimeData(dropped(path))
    qtbot.waitUntil(lambda: said in window.toast.text())
    assert text.toPlainText() == "別丟"


def test_names_that_hide_their_ending_are_made_plain(book: Book, window: MainWindow) -> None:
    row = files.add_file(book, "../..\\a\u202egpj.exe", b"MZ")
    shown = attached_files.offer_file(window, book, row.sha256)
    assert shown is not None
    assert not action(shown, "open").isEnabled()
    shown.close()
    assert attached_files.offer_file(window, book, "0" * 64) is None
    assert "no longer" in window.toast.text()


def test_a_link_to_a_file_of_the_computer_stays_dead(window: MainWindow, book: Book) -> None:
    comments.create_comment(book, 1, '<a href="kehu:file/../../etc/passwd">x</a>')
    (row,) = comments.rows_comments(book, 1)
    assert "href" not in row.html


def test_originals_stay_when_the_shop_wants_them(book: Book) -> None:
    import io

    from PIL import Image

    from kehuapp.book.settings import load_settings, update_settings
    from kehuapp.store.pictures import add_picture, find_original, find_picture

    out = io.BytesIO()
    Image.effect_noise((2000, 1500), 60).save(out, "JPEG", quality=70)
    first = add_picture(book, out.getvalue())
    assert find_original(book, first) == (find_picture(book, first), "image/jpeg")
    from dataclasses import replace

    update_settings(book, replace(load_settings(book), keep_originals=True))
    assert load_settings(book).keep_originals
    assert add_picture(book, out.getvalue()) == first
    assert find_original(book, first) == (out.getvalue(), "image/jpeg")
    assert len(find_picture(book, first) or b"") < len(out.getvalue())


def test_the_clipboard_of_a_file_manager_brings_files(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    paper = tmp_path / "合約.docx"
    paper.write_bytes(b"PK")
    QApplication.clipboard().setMimeData(dropped(paper))
    customers(window).comments.editor.text.paste()
    qtbot.waitUntil(lambda: "合約.docx" in customers(window).comments.editor.text.toPlainText())
