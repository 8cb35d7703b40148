"""Salvage of a book with a password says what stands in the way, and makes nothing."""

from pathlib import Path

import pytest

from kehuapp.book.checking.saving import save_readable
from kehuapp.book.opening import open_book
from kehuapp.errors import Trouble
from kehuapp.store import locking

pytestmark = pytest.mark.skipif(not locking.is_possible(), reason="sqlcipher3 is not installed")


@pytest.mark.parametrize("is_said", [True, False])
def test_it_says_that_a_password_stands_in_the_way(tmp_path: Path, is_said: bool) -> None:
    path, target = tmp_path / "shop.kehu", tmp_path / "saved.kehu"
    open_book(path, create=True).close()
    locking.set_password(path, "oolong 2026")
    if not is_said:
        locking.lock_all()
    try:
        with pytest.raises(Trouble, match="has a password"):
            save_readable(path, target)
    finally:
        locking.lock_all()
    assert [one.name for one in tmp_path.glob("*.kehu")] == ["shop.kehu"]
