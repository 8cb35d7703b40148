"""What is done when nobody writes: old steps are forgotten, until somebody comes."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from kehuapp.book.groups import groups
from kehuapp.store.database import Book
from kehuapp.store.keeping import thinning
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import idle, tasks


@pytest.fixture
def window(shop: Book, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """A window on a book whose three steps are a hundred days old; one step is kept in any case."""
    monkeypatch.setattr(idle, "IDLE_MS", 50)
    monkeypatch.setattr(thinning, "_AT_LEAST", 1)
    with shop.transaction():
        at = datetime.now(UTC) - timedelta(days=100)
        shop.execute("UPDATE journal_step SET at = ?", (f"{at:%Y-%m-%dT%H:%M:%SZ}",))
    made = MainWindow(shop)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def states(book: Book) -> list[str]:
    return [row[0] for row in book.query("SELECT state FROM journal_step ORDER BY id")]


def test_what_is_too_old_is_forgotten(window: MainWindow, shop: Book, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: states(shop) == ["old", "old", "done"])
    kept = "SELECT count(*) FROM journal_row WHERE step_id < 3"
    qtbot.waitUntil(lambda: shop.query(kept) == [(0,)])
    tasks.write(window.session, groups.create_group, shop, "朋友")
    qtbot.waitUntil(lambda: states(shop) == ["old", "old", "old", "done"])


def test_as_long_as_the_shop_wishes(window: MainWindow, shop: Book, qtbot: QtBot) -> None:
    with shop.transaction():
        shop.execute("INSERT INTO setting (name, value) VALUES ('undo_days', '365')")
    begun: list[int] = []
    really = thinning.thin
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(thinning, "thin", lambda *a, **n: begun.append(really(*a, **n)))
        qtbot.waitUntil(lambda: begun == [0])
    assert states(shop) == ["done"] * 3


def test_who_types_is_not_disturbed(
    window: MainWindow, shop: Book, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[bool] = []

    def endless(*around: object) -> int:
        cancelled = around[3]
        heard.append(False)
        while not cancelled():  # type: ignore[operator]
            thinning.time.sleep(0.001)
        heard.append(True)
        return 0

    monkeypatch.setattr(thinning, "thin", endless)
    qtbot.waitUntil(lambda: heard == [False])
    qtbot.keyClick(window, "a")
    qtbot.waitUntil(lambda: heard[:2] == [False, True])
    qtbot.waitUntil(lambda: len(heard) == 3)  # and begins anew when nobody does
