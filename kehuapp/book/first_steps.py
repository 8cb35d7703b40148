"""Which of the first things a new shop has done, read from what its book holds."""

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
