"""A book with a password: saying it, forgetting it, giving one, changing it, taking it away.

What is typed beside the book goes with it. A password that is lost is lost: nothing opens the book
without it.
"""

from collections.abc import Callable
from pathlib import Path

from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store import beside
from kehuapp.store.backups.removing import remove_copy
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

    What is typed beside it is written anew first, so that nothing of it is lost or left in the
    clear whatever comes between; `beside.settle` names what could not take its place yet. The
    copies of the book keep the password that they have; `set_password_of_copy` is for them. Raises
    Trouble when the password is too short, when the book is open in some program, damaged, or
    cannot be written, or what is typed cannot be read.
    """
    if password and len(password) < LEAST_CHARACTERS:
        raise Trouble(
            translate("Lock", "A password needs at least %1 characters.", LEAST_CHARACTERS)
        )
    salt = drivers.new_salt() if password else b""
    if salt:
        drivers.hold_key(password, salt)
    is_done = False
    try:
        is_done = _recode(path, salt, cancelled)
    finally:
        if not is_done:
            drivers.let_go_key(salt)
    return is_done


def _recode(path: Path, salt: bytes, cancelled: Callable[[], bool] = lambda: False) -> bool:
    beside.settle(path)  # an earlier time that was broken off

    def write_typed(made: Path) -> None:
        for file in beside.typed_beside(path):
            try:
                content = beside.read_beside(file)
                if content:
                    beside.write_new(file, content, made)
            except beside.Damaged:
                continue  # what is in it is known to nobody
            except OSError as error:
                raise _not_rewritten(file) from error

    try:
        return recoding.recode(path, salt, cancelled, write_typed)
    finally:
        beside.settle(path)  # what was written takes its place, or goes when the book stayed


def _not_rewritten(file: Path) -> Trouble:
    return Trouble(
        translate(
            "Lock",
            "What is being typed is kept in %1, which cannot be read or written just now, so "
            "nothing was changed. Close what has it open, then try again.",
            file.name,
        )
    )


def delete_copy(copy: Path) -> None:
    """Delete a copy for good, with what was being typed when it was set aside. Trouble when it
    cannot be."""
    with file_troubles(copy):
        remove_copy(copy)


def set_password_of_copy(copy: Path, book: Path) -> None:
    """Write a copy anew under the password that its book has now, or has no more, and what lies
    beside it."""
    _recode(copy, drivers.salt_of(book))
