"""A book with a password at the edges: salvage says what stands in its way; it opens at once."""

from pathlib import Path

import pytest

from kehuapp.book.checking.saving import save_readable
from kehuapp.book.opening import open_book
from kehuapp.errors import Trouble
from kehuapp.store import locking
from kehuapp.store.sqlite import soundness

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


def test_one_that_is_as_it_was_left_is_not_looked_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A large one would take as long as a check of it at each start."""
    path = tmp_path / "shop.kehu"
    open_book(path, create=True).close()
    locking.set_password(path, "oolong 2026")
    open_book(path).close()
    monkeypatch.setattr(soundness, "mend", lambda *_around: pytest.fail("it is looked through"))
    open_book(path).close()
    locking.lock_all()
