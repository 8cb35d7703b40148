"""A book with a password: saying it, forgetting it, giving one, changing it, taking it away.

What is typed beside the book goes with it. A password that is lost is lost: nothing opens the book
without it.
"""

import contextlib
from collections.abc import Callable
from pathlib import Path

from kehuapp.disk import remove_file
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store import beside
from kehuapp.store.sqlite.cipher import drivers, recoding
from kehuapp.store.sqlite.troubles import file_troubles

#: Shorter ones are tried out in an afternoon.
LEAST_CHARACTERS = 6


def is_possible() -> bool:
    """Whether books with a password can be opened and made on this computer."""
    return drivers.is_there()


def is_locked(path: Path) -> bool:
    """Whether a book has a password that has to be said before it can be opened."""
    return drivers.is_encrypted(path) and not drivers.is_unlocked(path)


def has_password(path: Path) -> bool:
    """Whether a book has a password, said or not."""
    return drivers.is_encrypted(path)


def unlock(path: Path, password: str) -> None:
    """Say the password; Trouble when it is not the right one. It takes a quarter of a second."""
    drivers.unlock(path, password)


def lock(path: Path) -> None:
    """Forget the password of a book that is not open."""
    drivers.lock(path)


def lock_all() -> None:
    """Forget all passwords that were said, those of copies too; no book with one is open."""
    drivers.lock_all()


def is_like(copy: Path, book: Path) -> bool:
    """Whether a copy opens as its book does: with the same password, or both without one."""
    return drivers.salt_of(copy) == drivers.salt_of(book)


def fits(path: Path, password: str) -> bool:
    """Whether this is the password of a book that is unlocked."""
    return drivers.fits(path, password)


def set_password(path: Path, password: str, cancelled: Callable[[], bool] = lambda: False) -> bool:
    """Write a book that is not open anew with this password, "" for none; it stays unlocked. False
    when it was cancelled.

    Its copies keep the password that they have; `set_password_of_copy` is for them. Raises Trouble
    when the password is too short, the book is open in some program, damaged, or cannot be written.
    """
    if password and len(password) < LEAST_CHARACTERS:
        raise Trouble(
            translate("Lock", "A password needs at least %1 characters.", LEAST_CHARACTERS)
        )
    salt = drivers.new_salt() if password else b""
    if salt:
        drivers.hold_key(password, salt)
    typed = {ending: _typed(path, ending) for ending in beside.DRAFTS}
    is_done = False
    try:
        is_done = recoding.recode(path, salt, cancelled)
    finally:
        if not is_done:
            drivers.let_go_key(salt)
    if not is_done:
        return False
    for ending, content in typed.items():
        if content:
            with contextlib.suppress(OSError):  # it stays readable as it was
                beside.write_beside(path.with_name(path.name + ending), content)
    return True


def _typed(path: Path, ending: str) -> bytes:
    try:
        return beside.read_beside(path.with_name(path.name + ending))
    except OSError:
        return b""


def delete_copy(copy: Path) -> None:
    """Delete a copy for good. Trouble when it cannot be."""
    with file_troubles(copy):
        remove_file(copy)


def set_password_of_copy(copy: Path, book: Path) -> None:
    """Write a copy anew under the password that its book has now, or has no more."""
    recoding.recode(copy, drivers.salt_of(book))
