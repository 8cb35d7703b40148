"""How many statements each screen and each write sends: over a wire every one is a round trip.

`python -m pytest -s tests/journeys/test_few_statements.py` prints the table.
"""

import shutil
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import screens
from pytestqt.qtbot import QtBot

from kehuapp.book.opening import open_book
from kehuapp.store.database import Book
from kehuapp.store.sqlite.connections import SqliteEngine
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import places
from kehuapp.ui.work.preferences import Preferences

#: A screen, and a write with its journal and its search rows.
MOST_TO_SHOW, MOST_TO_SAVE = 5, 25
#: Counted with the next customer; the picture of the toast begins with a deletion, and a file is
#: printed in the worker.
ELSEWHERE = ("main-window", "contacts-made", "sales", "details", "people", "timeline", "toast",
        "customer-file-print")  # fmt: skip


class Counted:
    """The statements that were sent to any book; those sent together count once."""

    def __init__(self) -> None:
        self.sent: list[str] = []
        self._within = False

    @contextmanager
    def one(self, sql: object) -> Iterator[None]:
        """Count what is sent here as one; not a picture, which comes when the window rests."""
        if "SELECT data FROM picture" in str(sql):
            yield
            return
        if self._within or threading.current_thread() is not threading.main_thread():
            yield  # a worker keeps nobody waiting
            return
        self._within = True
        self.sent.append(" ".join(str(sql).split()))
        try:
            yield
        finally:
            self._within = False

    @contextmanager
    def silent(self) -> Iterator[None]:
        """Do not count what is sent here."""
        before, self._within = self._within, True
        try:
            yield
        finally:
            self._within = before

    def of(self, act: Callable[[], object]) -> list[str]:
        """What something sends."""
        self.sent = []
        act()
        return [*self.sent]


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Counted:
    """Counts from here on."""
    made = Counted()

    def listen(name: str) -> None:
        really = getattr(SqliteEngine, name)

        def send(self: SqliteEngine, sql: object, *values: Any) -> Any:
            with made.one(sql):
                return really(self, sql, *values)

        monkeypatch.setattr(SqliteEngine, name, send)

    for name in ("rows", "rows_many", "each", "execute", "execute_many"):
        listen(name)
    # A far engine tells of other desks' writes by itself, and is not asked.
    revision = SqliteEngine.revision

    def told(self: SqliteEngine) -> tuple[int, int]:
        with made.silent():
            return revision(self)

    monkeypatch.setattr(SqliteEngine, "revision", told)
    return made


@pytest.fixture
def sample(tmp_path: Path, filled_book: Path) -> Iterator[Book]:
    """The sample shop."""
    shutil.copyfile(filled_book, tmp_path / "sample.kehu")
    book = open_book(tmp_path / "sample.kehu")
    yield book
    book.close()


def report(title: str, found: dict[str, list[str]]) -> None:
    """Print the table."""
    print(f"\n{title}")
    for name, sent in sorted(found.items(), key=lambda one: -len(one[1])):
        print(f"{len(sent):4}  {name}")
        if __import__("os").environ.get("DETAIL"):
            for sql in sent:
                print("          ", sql[:170])


def too_many(found: dict[str, list[str]], most: int) -> dict[str, Any]:
    """Those that send more, with what they send most."""
    return {
        name: (len(sent), Counter(sql[:90] for sql in sent).most_common(8))
        for name, sent in found.items()
        if len(sent) > most
    }


def test_every_screen(
    qtbot: QtBot, qapp: Any, sample: Book, counted: Counted, tmp_path: Path
) -> None:
    window = MainWindow(sample, Preferences(tmp_path / "preferences.ini"))
    qtbot.addWidget(window)
    window.resize(1360, 860)
    window.show()
    screens._settle(qapp)
    found: dict[str, list[str]] = {}
    page = window.host.page("customers")
    ids = page.list.model.ids()
    for tab in [tab.name for tab in page.card._tabs]:
        page.card.show_tab(tab)
        page.list.select(ids[3])
        qtbot.waitUntil(lambda: page.card.contact_id() == ids[3])
        screens._settle(qapp)

        def next_one() -> None:
            page.list.select(ids[4])
            qtbot.waitUntil(lambda: page.card.contact_id() == ids[4])
            screens._settle(qapp)

        found[f"next customer, {tab} in front"] = counted.of(next_one)
    page.card.show_tab("comments")
    every = screens._screens(window, sample, tmp_path)
    for name, show in every:
        if name in ELSEWHERE:
            continue
        window.session.go("customers", places.ALL)
        window.session.look_for("")
        screens._settle(qapp)
        if page.list.select(ids[0]):
            qtbot.waitUntil(lambda: page.card.contact_id() == ids[0])
        screens._settle(qapp)
        shown: list[Any] = []

        def look(show: Callable[[], object] = show, shown: list[Any] = shown) -> None:
            shown.append(show())
            screens._settle(qapp)

        sent = counted.of(look)
        if name == "filter":  # another place, and by it another customer
            sent = sent[: -len(found["next customer, timeline in front"])]
        found[name] = sent
        if shown[0] is not window:
            shown[0].hide()
            shown[0].deleteLater()
    report("Shown with so many statements:", found)
    window.close()
    assert too_many(found, MOST_TO_SHOW) == {}
