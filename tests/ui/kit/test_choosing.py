"""Asking for a file while a book is open: its locks stay."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QListView

from kehuapp.book.settings import load_settings
from kehuapp.errors import Trouble
from kehuapp.exchange.calendar.calendar_read import read_calendar
from kehuapp.store.copies_of import find_copies
from kehuapp.store.database import Book
from kehuapp.store.sqlite.held import refuse_open_book
from kehuapp.ui.kit.windows import choosing

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the locks of POSIX")

#: Another program: prints the endings of those files that it could lock.
_OTHER = """
import fcntl, sys
for name in sys.argv[1:]:
    with open(name, "rb+") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            print(name.rpartition(".")[2])
        except OSError:
            pass
"""


def lost_locks(book: Book) -> list[str]:
    """Which files of the open book another process finds free."""
    files = [str(book.path), f"{book.path}-shm"]
    asked = [sys.executable, "-S", "-E", "-c", _OTHER, *files]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split()


def shown_rows(dialog: QFileDialog) -> set[str]:
    view = dialog.findChild(QListView, "listView")
    assert view is not None
    model, root = view.model(), view.rootIndex()
    return {str(model.index(row, 0, root).data()) for row in range(model.rowCount(root))}


def test_the_locks_of_the_open_book_stay(qtbot: Any, shop: Book) -> None:
    folder = shop.path.parent
    for number in range(40):
        (folder / f"plain{number}").write_bytes(b"%PDF-1.4")
    load_settings(shop)
    assert lost_locks(shop) == []
    dialog = choosing.made(None, "Open", str(folder))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: {"plain1", "plain39", shop.path.name} <= shown_rows(dialog))
    assert lost_locks(shop) == []


def test_what_reads_any_file_leaves_the_open_book_alone(
    shop: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, told = shop.path, []
    for file in (path, Path(f"{path}-shm"), Path(f"{path}-wal")):
        for read in (refuse_open_book, lambda one: read_calendar(one, "Asia/Taipei")):
            with pytest.raises(Trouble, match="open here"):
                read(file)
    refuse_open_book(path.with_name("another.kehu-shm"))
    assert find_copies(path.with_name("x.kehu"), shop.number, [path.parent]) == []
    monkeypatch.setattr(choosing, "_asked", lambda _dialog: ([str(path)], ""))
    monkeypatch.setattr(choosing.toast, "say", lambda _parent, words: told.append(words))
    assert choosing.ask_new_name(None, "Save", "x.pdf") == ("", "")
    assert len(told) == 1 and lost_locks(shop) == []
