"""A whole session on a book with a password: no file that it leaves says a name, a phone, a comment
or a picture, at any moment of it."""

import contextlib
import errno
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor, QDesktopServices, QImage
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts.card import ContactCard, PhoneRow
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.book.opening import open_book
from kehuapp.book.settings import load_settings
from kehuapp.exchange.write import write_file
from kehuapp.store import beside, drafts, files, locking
from kehuapp.store.backups.copies import HAND
from kehuapp.store.backups.keeping import keep_copy
from kehuapp.ui.comments import attached_files
from kehuapp.ui.locking.copies_form import DELETE, GIVE, LEAVE, CopiesForm
from kehuapp.ui.printing.preview import SheetPreview
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from kehuapp.ui.work.locks import unlock_field
from tests.journeys.test_comment import compose
from tests.journeys.test_import import drop
from tests.journeys.test_restore import dialog_of, keep
from tests.ui.shell.locked import PASSWORD, lock, set_password, type_password
from tests.window_parts import all_comments, customers

NAME, PHONE, SAID, NOTED = "王小明秘密", "04-0000-0077", "不喝咖啡只喝高山茶", "記得打電話給他"

pytestmark = pytest.mark.skipif(not locking.is_possible(), reason="sqlcipher3 is not installed")


@pytest.fixture(autouse=True)
def quick_books() -> None:
    """Books are made and written as in a shop."""


@pytest.fixture(autouse=True)
def temp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(unlock_field, "WAITS_MS", (0,))
    (tmp_path / "temp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temp"))
    monkeypatch.setattr(attached_files, "_opened", [])
    yield tmp_path / "temp"
    locking.lock_all()


def in_the_clear(folder: Path, *more: bytes) -> list[str]:
    """Files that say any of it, in the ways in which texts are kept."""
    codes = ("utf-8", "utf-16-le", "unicode_escape")
    words = [word.encode(code) for word in (NAME, PHONE, SAID, NOTED) for code in codes]
    words += more
    return sorted(
        str(one.relative_to(folder))
        for one in folder.rglob("*")
        if one.is_file() and any(word in one.read_bytes() for word in words)
    )


def paste_picture(window: MainWindow) -> None:
    image = QImage(320, 240, QImage.Format.Format_RGB32)
    for at in range(240):
        image.setPixelColor(at, at, QColor(at, 255 - at, 90))
    mime = QMimeData()
    mime.setImageData(image)
    customers(window).comments.editor.text.insertFromMimeData(mime)


def test_no_file_says_anything(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    set_password(window)
    assert in_the_clear(tmp_path) == []

    phone = PhoneRow("mobile", PHONE, "+886400000077")
    made = create_contact(window.book, ContactCard(name=NAME, phones=(phone,)))
    window.session.changed.emit(made)
    (contact,) = made.contacts
    window.session.go_to_customer(contact)
    window.commands.actions.action("comment_new").trigger()
    compose(customers(window).comments.editor.text, SAID)
    paste_picture(window)
    tasks.wait_until_idle()
    window.host.flush()
    (data,) = window.book.query("SELECT data FROM picture")[0]
    picture = bytes(data)[100:164]
    assert in_the_clear(tmp_path, picture) == [], "log, journal, and what is indexed"

    window.commands.actions.action("note_new").trigger()
    notes = all_comments(window, "inbox")
    compose(notes.writer.editor.text, NOTED)
    notes.writer._write_draft()
    assert list(tmp_path.rglob("*.kehu-note")), "what is typed lies beside the book"
    assert in_the_clear(tmp_path, picture) == []
    row = files.find_file(window.book, _attach(window, NAME.encode()))
    assert row is not None
    attached_files.open_file(window, window.book, row)
    opened = [one for one in in_the_clear(tmp_path, picture) if "temp" in one]
    assert len(opened) == 1, "other programs read only what is in the clear"

    window.commands.actions.action("undo").trigger()
    window.commands.actions.action("redo").trigger()
    settings = load_settings(window.book)
    copy = keep_copy(window.book, HAND, settings.zone)
    assert copy is not None
    lock(window)
    assert in_the_clear(tmp_path, picture) == [], "what was opened went away as well"
    type_password(qtbot, window, PASSWORD)
    window.commands.restoring.restore(copy)
    tasks.wait_until_idle()
    assert window.book.query("SELECT count(*) FROM contact WHERE name = ?", (NAME,)) == [(1,)]
    window.commands.restoring.look(copy)
    tasks.wait_until_idle()
    assert window.book.is_looked_at
    window.close()
    assert in_the_clear(tmp_path, picture) == []


def _attach(window: MainWindow, data: bytes) -> str:
    with window.book.transaction():
        return files.add_file(window.book, "offer.txt", data).sha256


@pytest.mark.parametrize("what", [GIVE, DELETE, LEAVE])
def test_what_becomes_of_older_backups_is_asked(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, what: str
) -> None:
    create_contact(window.book, ContactCard(name=NAME))
    older = keep(window.book)
    set_password(window)
    form = dialog_of(CopiesForm)
    assert [form.list.item(at).text() for at in range(form.list.count())] == [older.name]
    form.choices[what].setChecked(True)
    form.accept()
    tasks.wait_until_idle()
    assert bool(in_the_clear(tmp_path)) == (what == LEAVE)
    assert older.exists() == (what != DELETE)
    if what == GIVE:
        assert locking.has_password(older) and locking.is_like(older, window.book.file)


def test_it_is_changed_and_removed(window: MainWindow, tmp_path: Path) -> None:
    create_contact(window.book, ContactCard(name=NAME))
    set_password(window)
    wrong = window.commands.locks.ask_password("remove")
    assert wrong is not None
    wrong.now.line.setText("another one")
    wrong.accept()
    tasks.wait_until_idle()
    assert wrong.isVisible() and locking.has_password(window.book.file)
    wrong.reject()
    set_password(window, "change", PASSWORD, "green tea 2027")
    dialog_of(CopiesForm).reject()
    assert locking.fits(window.book.file, "green tea 2027")
    assert in_the_clear(tmp_path) == []
    set_password(window, "remove", "green tea 2027")
    dialog_of(CopiesForm).reject()
    assert not locking.has_password(window.book.file) and in_the_clear(tmp_path)


def test_what_could_not_be_sealed_is_said_with_another_try(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_new: Path, _path: Path) -> None:
        raise PermissionError(errno.EACCES, "a virus scanner holds it")

    note = beside.path_beside(window.book, beside.NOTE)
    drafts.write_drafts(window.book, [drafts.Draft(None, "", None, f"<p>{NOTED}</p>")], notes=True)
    with monkeypatch.context() as held:
        held.setattr(beside, "replace_file", refuse)
        set_password(window)
    assert note.name in window.toast.text() and in_the_clear(tmp_path) == [
        str(note.relative_to(tmp_path))
    ]
    [again] = window.toast.offers()
    again.click()
    assert in_the_clear(tmp_path) == [] and "password now, too" in window.toast.text()


@pytest.mark.parametrize("kind", ["vcf", "csv", "zip"])
def test_an_import_leaves_nothing_of_what_it_read(
    window: MainWindow, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, kind: str
) -> None:
    """So many that a backup comes before it; the file that is read is the person's own."""
    cards = [
        ContactCard(name=f"{NAME}{number}", remark=SAID, phones=(PhoneRow("mobile", PHONE),))
        for number in range(60)
    ]
    source = tmp_path_factory.mktemp("stick") / f"phone.{'vcf' if kind == 'zip' else kind}"
    with contextlib.closing(open_book(source.with_suffix(".kehu"), create=True)) as other:
        for card in cards:
            create_contact(other, card)
        write_file(other, source)
    if kind == "zip":
        with zipfile.ZipFile(source.with_suffix(".zip"), "w") as packed:
            packed.write(source, source.name)
        source = source.with_suffix(".zip")
    set_password(window)
    importing = drop(window, source)
    assert in_the_clear(tmp_path) == [], "what is looked through before"
    importing.apply()
    assert tasks.wait_until_idle()
    assert window.book.query("SELECT count(*) FROM contact WHERE name LIKE ?", (f"{NAME}%",)) == [
        (60,)
    ]
    assert in_the_clear(tmp_path) == []
    window.close()
    assert in_the_clear(tmp_path) == []


def test_a_key_sheet_says_that_its_file_is_not_sealed(window: MainWindow) -> None:
    form = window.commands.locks.ask_password("set")
    assert form is not None
    for field in (form.new, form.again):
        field.line.setText(PASSWORD)
    form.sheet.setChecked(True)
    form.accept()
    assert tasks.wait_until_idle()
    assert "Last backup: today" in window.commands.backup.label.text()
    preview = dialog_of(SheetPreview)
    assert "is not encrypted" in preview.note.text()
    preview.reject()
