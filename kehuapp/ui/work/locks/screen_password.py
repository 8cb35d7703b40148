"""A password for the screen alone, of which a hash is kept in the preferences of this computer.

It is for a book without one, and keeps nobody from the file.
"""

import hashlib
import os
import secrets
import unicodedata

from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.ui.work.session import Session

#: Fewer are tried out while somebody fetches tea.
LEAST_CHARACTERS = 4
_SALT = 16  # bytes
_COST = {"n": 2**14, "r": 8, "p": 1}  # 16 MB and a twentieth of a second


def is_set(session: Session) -> bool:
    """Whether the screen of this book has one on this computer."""
    return bool(session.preferences.screen_password(session.book.path))


def keep(session: Session, password: str) -> None:
    """Keep its hash, nothing with "". Trouble when it is too short."""
    if not password:
        session.preferences.set_screen_password(session.book.path, "")
        return
    if len(password) < LEAST_CHARACTERS:
        raise Trouble(
            translate("Lock", "A password needs at least %1 characters.", LEAST_CHARACTERS)
        )
    salt = os.urandom(_SALT)
    kept = f"{salt.hex()}:{_hash(password, salt).hex()}"
    session.preferences.set_screen_password(session.book.path, kept)


def check(kept: str, password: str) -> None:
    """Trouble when it is not the one that was kept so."""
    salt, _, known = kept.partition(":")
    if not secrets.compare_digest(_hash(password, bytes.fromhex(salt)), bytes.fromhex(known)):
        raise Trouble(translate("Lock", "This is not the password. Try again."))


def _hash(password: str, salt: bytes) -> bytes:
    said = unicodedata.normalize("NFKC", password).encode()
    return hashlib.scrypt(said, salt=salt, dklen=32, **_COST)
