"""Which of the first things a new shop has done, and with which page a window on it begins."""

from kehuapp.book.settings import load_settings
from kehuapp.store.database import Book


def done_steps(book: Book) -> frozenset[str]:
    """Those of `customers`, `group`, `key` and `comment` that are done."""
    ((customers, group, key, comment),) = book.query(
        "SELECT EXISTS (SELECT 1 FROM contact WHERE deleted_at IS NULL),"
        " EXISTS (SELECT 1 FROM contact_group WHERE deleted_at IS NULL),"
        " EXISTS (SELECT 1 FROM contact WHERE deleted_at IS NULL AND tier = 'key'),"
        " EXISTS (SELECT 1 FROM comment WHERE deleted_at IS NULL)"
    )
    done = {"customers": customers, "group": group, "key": key, "comment": comment}
    return frozenset(step for step, is_done in done.items() if is_done)


def first_page(book: Book) -> str:
    """Today, unless the shop wants otherwise; of a book in which nobody is, the customers' page,
    which tells how they come in."""
    ((anybody,),) = book.query(
        "SELECT count(*) FROM (SELECT 1 FROM contact WHERE deleted_at IS NULL LIMIT 1) AS few"
    )
    return load_settings(book).opens_with if anybody else "customers"
