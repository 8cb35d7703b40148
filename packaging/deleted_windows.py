"""The page of deleted entries and erasing a customer for the pictures; screens.py draws them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any


def screens(window: Any, contact: int) -> list[tuple[str, Callable[[], object]]]:
    """The trash with something of several kinds in it, and its questions."""
    from kehuapp.book.plans.needs import delete_need
    from kehuapp.book.sales.sales import delete_sale
    from kehuapp.book.trash.emptying import count_emptied
    from kehuapp.book.trash.erasing import Erased, load_traces
    from kehuapp.changes import Changes
    from kehuapp.ui.deleted.empty_question import EmptyQuestion
    from kehuapp.ui.deleted.erase_dialog import EraseDialog, ErasedNote
    from kehuapp.ui.work import tasks

    book = window.book

    def deleted() -> object:
        with book.writing("by hand"):
            for table, verb in (("sale", delete_sale), ("need", delete_need)):
                wanted = "WHERE deleted_at IS NULL ORDER BY id DESC LIMIT 2"
                for (row,) in book.query(f"SELECT id FROM {table} {wanted}"):
                    verb(book, row)
            book.execute("UPDATE sale SET deleted_at = '2026-01-05T03:00:00Z' "
                         "WHERE deleted_at IS NOT NULL")  # fmt: skip
            book.execute("INSERT INTO setting (name, value) VALUES ('trash_days', '90') "
                         "ON CONFLICT (name) DO UPDATE SET value = excluded.value")  # fmt: skip
        window.session.go("deleted")
        window.host.page("deleted").deleted.refresh()
        tasks.wait_until_idle()
        return window

    def question() -> object:
        return EmptyQuestion(1, count_emptied(book, [("contact", contact)]), window)

    def note() -> object:
        traces = load_traces(book, contact)
        copies = [Path("/home/shop/備份") / f"客戶-2026-11-{day}T08-00-00Z-daily.kehu"
                  for day in (27, 28)]  # fmt: skip
        return ErasedNote(Erased(Changes(), traces, 7, 2, 1, False, True), copies, window)

    return [
        ("deleted", deleted),
        ("empty-question", question),
        ("erase", lambda: EraseDialog(load_traces(book, contact), window)),
        ("erased", note),
    ]
