"""Which library speaks to a file, SQLite or, for a book with a password, SQLCipher; no subjects.

A password is never kept: the key that is made of it is held, as long as the book is unlocked, under
the salt with which the file begins. All copies of a book have its salt, so that each of them is
opened by whoever unlocked one; nobody passes a key along.

https://www.zetetic.net/sqlcipher/design/ (salt, key, pages); PBKDF2-HMAC-SHA512 as SQLCipher 4 does
it, so that its other programs open such a book with the same password.
"""

import contextlib
import os
import sqlite3
import unicodedata
from pathlib import Path
from types import ModuleType
from typing import Any

from kehuapp.errors import BookLocked, Trouble
from kehuapp.i18n import translate
from kehuapp.store.sqlite import held

#: With what a file begins that has no password.
PLAIN = b"SQLite format 3\0"
_SALT, _KEY = 16, 32  # bytes
_ROUNDS = 256_000
_PAGE = 4096
#: Noise cannot be packed; a text or a program shrinks to a part of this.
_LEAST_PACKED = 0.97

_keys: dict[bytes, bytes] = {}


def connect(address: Path | str, of: Path, **options: Any) -> sqlite3.Connection:
    """A connection to a file, or to an address of it; with the key under the salt of the file `of`,
    which a new file then begins with too.

    BookLocked when that one has a password and nobody unlocked it.
    """
    salt = salt_of(of)
    is_uri = isinstance(address, str)
    if not salt:
        plain: sqlite3.Connection = sqlite3.connect(address, uri=is_uri, **options)
        return plain
    key = _keys.get(salt)
    if key is None:
        raise BookLocked(translate("Lock", "%1 is locked with a password.", of.name))
    return _connect_with(address, key + salt, **options)


def _connect_with(address: Path | str, key: bytes, **options: Any) -> sqlite3.Connection:
    made = _sqlcipher().connect(address, uri=isinstance(address, str), **options)
    try:
        made.execute("PRAGMA cipher_log_level = NONE")  # else it writes to the error stream
        made.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    except BaseException:
        made.close()
        raise
    # It has the same methods; nothing of ours asks which of the two it is.
    return made  # type: ignore[no-any-return]


def faults(*others: type[Exception]) -> tuple[type[Exception], ...]:
    """What a statement may raise, by each library that was loaded, and others; the codes are the
    same."""
    if _loaded is None:
        return (sqlite3.Error, *others)
    return (sqlite3.Error, _loaded.Error, *others)


def uri(path: Path, option: str) -> str:
    """The address of a file for SQLite, on a drive or a network share."""
    from urllib.parse import quote

    text = quote(path.as_posix(), safe="/:")
    return f"file://{text if text.startswith('/') else '/' + text}?{option}"


def salt_of(path: Path) -> bytes:
    """The salt of a file with a password; nothing for others, for a new one, and for what cannot be
    read."""
    try:
        file = held.hold(path)
    except OSError:
        return b""
    try:
        head = file.read(0, len(PLAIN))
    finally:
        held.let_go(file)
    return b"" if len(head) < _SALT or head == PLAIN else head


def is_encrypted(path: Path) -> bool:
    """Whether a file may be a book with a password: whole pages of noise. Only the right password
    tells for sure."""
    if not salt_of(path):
        return False
    with contextlib.suppress(OSError):
        file = held.hold(path)
        try:
            size, page = file.about().st_size, file.read(0, _PAGE)
        finally:
            held.let_go(file)
        if size and size % _PAGE == 0:
            import zlib  # a start of a book without one gets along without these

            return len(zlib.compress(page)) > _LEAST_PACKED * _PAGE
    return False


def unlock(path: Path, password: str) -> None:
    """Hold the key of a book, and so of all its copies, until `lock`; nothing to do for one without
    a password. Trouble when the password is not the right one; takes a quarter of a second."""
    salt = salt_of(path)
    if not salt:
        return
    key = key_of(password, salt)
    with contextlib.closing(_connect_with(uri(path, "immutable=1"), key + salt)) as reader:
        try:
            reader.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except faults() as error:
            if (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF == sqlite3.SQLITE_NOTADB:
                raise Trouble(
                    translate("Lock", "This is not the password of %1. Try again.", path.name)
                ) from None
            raise
    _keys[salt] = key


def lock(path: Path) -> None:
    """Forget the key of a book and of its copies: they cannot be opened any more."""
    _keys.pop(salt_of(path), None)


def lock_all() -> None:
    """Forget the keys of all books and copies."""
    _keys.clear()


def is_unlocked(path: Path) -> bool:
    """Whether a book with a password can be opened now."""
    return salt_of(path) in _keys


def fits(path: Path, password: str) -> bool:
    """Whether this is the password of a book that is unlocked; nothing is read for it but the
    salt."""
    salt = salt_of(path)
    import secrets

    return bool(salt) and secrets.compare_digest(key_of(password, salt), _keys.get(salt, b""))


def new_salt() -> bytes:
    """A salt for a book that gets a password."""
    while (salt := os.urandom(_SALT)) == PLAIN:
        pass
    return salt


def hold_key(password: str, salt: bytes) -> None:
    """Hold the key of a file that is about to be made with this salt."""
    _keys[salt] = key_of(password, salt)


def let_go_key(salt: bytes) -> None:
    """Forget the key of a file that was not made after all."""
    _keys.pop(salt, None)


def spec(salt: bytes) -> str:
    """How the key under a salt is written in ATTACH … KEY; "" for no password."""
    return f"x'{(_keys[salt] + salt).hex()}'" if salt else ""


def key_of(password: str, salt: bytes) -> bytes:
    """The key that a password makes. What an input method wrote wide is the same password."""
    import hashlib

    said = unicodedata.normalize("NFKC", password).encode()
    return hashlib.pbkdf2_hmac("sha512", said, salt, _ROUNDS, _KEY)


def either() -> ModuleType:
    """The library that opens files with a password and without, to copy from one to the other."""
    return _sqlcipher()


def is_there() -> bool:
    """Whether books with a password can be opened and made here."""
    try:
        _sqlcipher()
    except Trouble:
        return False
    return True


_loaded: ModuleType | None = None


def _sqlcipher() -> ModuleType:
    global _loaded
    if _loaded is None:
        try:
            from sqlcipher3 import dbapi2
        except ImportError as error:
            raise Trouble(
                translate(
                    "Lock",
                    "The part of this program that opens books with a password is not installed.",
                )
            ) from error
        _loaded = dbapi2
    return _loaded
