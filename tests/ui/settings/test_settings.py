"""What a computer remembers: preferences, and the pages of a crash and of help."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import crash_dialog
from kehuapp.ui.work.preferences import RECENT_BOOKS, Preferences


def test_preferences_come_back(tmp_path: Path) -> None:
    first = Preferences()
    assert (first.language(), first.theme(), first.recent_books()) == ("", "system", [])
    books = [tmp_path / f"{at}.kehu" for at in range(RECENT_BOOKS + 3)]
    for book in books:
        book.touch()
        first.add_recent_book(book)
    first.add_recent_book(books[-2])
    first.set_language("zh_TW")
    first.set_theme("dark")
    first.set_staff(books[0], 3)
    first.set_last_folder("import", books[0])
    first.save()
    again = Preferences()
    assert (again.language(), again.theme()) == ("zh_TW", "dark")
    assert again.staff(books[0]) == 3 and again.staff(books[1]) is None
    assert again.last_folder("import") == str(tmp_path)
    assert again.recent_books()[:2] == [books[-2].resolve(), books[-1].resolve()]
    assert len(again.recent_books()) == RECENT_BOOKS
    books[-2].unlink()  # it is looked for, not replaced by another in silence
    assert again.recent_books()[0] == books[-2]


def test_one_recent_book(tmp_path: Path) -> None:
    only = tmp_path / "only.kehu"
    only.touch()
    first = Preferences()
    first.add_recent_book(only)
    first.save()
    assert Preferences().recent_books() == [only.resolve()]


def test_crash_page_copies_and_log_keeps_no_words(
    qtbot: QtBot, caplog: object, window: MainWindow
) -> None:
    try:
        raise ValueError(" ".join(("about", "Ann", "Lee")))
    except ValueError as error:
        dialog = crash_dialog.show_crash(error, window)
    assert "about Ann Lee" in dialog._trace.toPlainText()
    assert "Ann Lee" not in caplog.text and "ValueError" in caplog.text  # type: ignore[attr-defined]
    copy = next(one for one in dialog.findChildren(QPushButton) if "Copy" in one.text())
    copy.click()
    assert "ValueError" in QGuiApplication.clipboard().text()
    dialog.close()


@pytest.mark.usefixtures("dressed")
def test_help_pages(qtbot: QtBot, window: MainWindow) -> None:
    for name in ("keys", "about"):
        window.commands.actions.action(name).trigger()
        from PySide6.QtWidgets import QApplication

        page = QApplication.activeModalWidget()
        assert page is not None
        assert not page.grab().isNull()
        page.close()
