"""The page of deleted entries and erasing a customer for the pictures; screens.py draws them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from kehuapp.store.database import Book


def screens(window: Any, contact: int) -> list[tuple[str, Callable[[], object]]]:
    """The trash with something of several kinds in it, and its questions."""
    from kehuapp.book.trash.emptying import count_emptied
    from kehuapp.book.trash.erasing import Erased, Finished, load_traces
    from kehuapp.changes import Changes
    from kehuapp.ui.deleted.empty_question import EmptyQuestion
    from kehuapp.ui.deleted.erase_dialog import EraseDialog, ErasedNote
    from kehuapp.ui.work import tasks

    book = window.book

    if len(book.query("SELECT 1 FROM sale WHERE deleted_at IS NOT NULL")) < 2:
        _delete_some(book)
    traces, rows = load_traces(book, contact), count_emptied(book, [("contact", contact)])
    copies = [Path("/home/shop/備份") / f"客戶-2026-11-{day}T08-00-00Z-daily.kehu"
              for day in (27, 28)]  # fmt: skip

    done = Erased(Changes(), traces, 7, Finished(typed=1, pictures=2))

    def deleted() -> object:
        window.session.go("deleted")
        tasks.wait_until_idle()
        return window

    return [
        ("deleted", deleted),
        ("empty-question", lambda: EmptyQuestion(1, rows, window)),
        ("erase", lambda: EraseDialog(traces, window)),
        ("erased", lambda: ErasedNote(done, copies, window)),
    ]


def _delete_some(book: Book) -> None:
    """Two needs, and two sales long ago."""
    from kehuapp.book.plans.needs import delete_need
    from kehuapp.book.sales.sales import delete_sale

    with book.writing("by hand"):
        for table, verb in (("sale", delete_sale), ("need", delete_need)):
            wanted = "WHERE deleted_at IS NULL ORDER BY id DESC LIMIT 2"
            for (row,) in book.query(f"SELECT id FROM {table} {wanted}"):
                verb(book, row)
        book.execute("UPDATE sale SET deleted_at = '2026-01-05T03:00:00Z' "
                     "WHERE deleted_at IS NOT NULL")  # fmt: skip
        book.execute("INSERT INTO setting (name, value) VALUES ('trash_days', '90') "
                     "ON CONFLICT (name) DO UPDATE SET value = excluded.value")  # fmt: skip
