"""A call that is timed: it keeps what is typed, outlives the program, is logged or thrown away."""

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.book.activity.interactions import rows_interactions
from kehuapp.book.contacts.contacts import delete_contacts
from kehuapp.book.opening import open_book
from kehuapp.store.card_drafts import card_drafts_path, find_card_drafts
from kehuapp.store.database import Book
from kehuapp.ui.activity import call_clock
from kehuapp.ui.activity.call_clock import CallClock, clock_words, find_left, minutes_of
from kehuapp.ui.activity.interaction_form import InteractionForm
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work.preferences import Preferences
from tests.window_parts import customers

CTRL = Qt.KeyboardModifier.ControlModifier


class Clock:
    """The time of day, which a test moves."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 2, 32, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def go(self, **amount: float) -> None:
        self.now += timedelta(**amount)


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(call_clock, "utc_moment", clock)
    monkeypatch.setattr(
        "kehuapp.store.card_drafts.utc_now", lambda: clock.now.strftime("%Y-%m-%dT%H:%M:%SZ")
    )
    return clock


@pytest.fixture
def ready(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    customers(window).list.select(1)
    return window


def clock_of(window: MainWindow) -> CallClock:
    (clock,) = [one for one in window.findChildren(CallClock) if one.isVisible()]
    clock.activateWindow()
    QApplication.processEvents()
    return clock


def begin(window: MainWindow) -> CallClock:
    QTest.keyClick(
        customers(window).list.view, Qt.Key.Key_T, CTRL | Qt.KeyboardModifier.ShiftModifier
    )
    return clock_of(window)


def form_of(window: MainWindow) -> InteractionForm:
    (form,) = [one for one in window.findChildren(InteractionForm) if one.isVisible()]
    return form


@pytest.mark.parametrize(
    ("seconds", "minutes", "shown"),
    [
        (0, 1, "0:00"),
        (29, 1, "0:29"),
        (89, 1, "1:29"),
        (90, 2, "1:30"),
        (750, 13, "12:30"),
        (3753, 63, "1:02:33"),
    ],
)
def test_minutes_and_words(seconds: float, minutes: int, shown: str) -> None:
    assert (minutes_of(seconds), clock_words(seconds)) == (minutes, shown)


def test_a_call_is_timed_and_logged_by_the_keyboard(ready: MainWindow, time: Clock) -> None:
    clock = begin(ready)
    assert clock.windowTitle() == "Call with Ann Lee" and not clock.isModal()
    assert clock.told.text() == "Talking with Ann Lee since 10:32"
    QTest.keyClicks(clock.notes, "wants spring tea")
    time.go(minutes=12, seconds=20)
    clock._show_time()
    assert clock.time.text() == "12:20"
    QTest.keyClick(clock.notes, Qt.Key.Key_Return, CTRL)
    form = form_of(ready)
    assert not clock.isVisible()
    assert (form.kind.code(), form.minutes.value()) == ("call", 12)
    assert form.summary.toPlainText() == "wants spring tea"
    QTest.keyClick(form.summary, Qt.Key.Key_Return)
    (row,) = rows_interactions(ready.book, 1)
    assert (row.kind, row.minutes, row.summary) == ("call", 12, "wants spring tea")
    assert find_left(ready.book) is None and not card_drafts_path(ready.book, calls=True).exists()


def test_the_mouse_does_the_same(ready: MainWindow, time: Clock) -> None:
    ready.commands.actions.action("call_time").trigger()
    clock = clock_of(ready)
    QTest.mouseClick(clock.log_button, Qt.MouseButton.LeftButton)
    form = form_of(ready)
    QTest.mouseClick(form._save, Qt.MouseButton.LeftButton)
    assert len(rows_interactions(ready.book, 1)) == 1


def test_the_window_goes_on_meanwhile_and_another_call_waits(
    ready: MainWindow, time: Clock
) -> None:
    clock = begin(ready)
    customers(ready).list.select(2)
    assert customers(ready).card.contact_id() == 2
    ready.commands.actions.action("call_time").trigger()
    assert clock_of(ready) is clock and "comes first" in clock.hint.text()
    assert clock.call.contact_id == 1
    clock.end()


def test_esc_loses_nothing(ready: MainWindow, time: Clock) -> None:
    clock = begin(ready)
    QTest.keyClicks(clock.notes, "hello")
    for _ in range(3):
        QTest.keyClick(clock, Qt.Key.Key_Escape)
    clock.close()
    assert clock.isVisible() and clock.text() == "hello"
    clock.end()


def test_leaving_the_form_comes_back_with_what_was_typed(ready: MainWindow, time: Clock) -> None:
    clock = begin(ready)
    clock._stop()
    form = form_of(ready)
    QTest.keyClicks(form.summary, "more")
    form.reject()
    form.reject()
    assert clock.isVisible() and clock.text() == "more"
    QTest.mouseClick(clock.away, Qt.MouseButton.LeftButton)
    assert rows_interactions(ready.book, 1) == [] and find_left(ready.book) is None


def test_what_is_typed_is_kept_beside_the_book(
    qtbot: QtBot, ready: MainWindow, time: Clock
) -> None:
    clock = begin(ready)
    (kept,) = find_card_drafts(ready.book, calls=True)  # from the first second on
    assert kept.content["text"] == ""
    QTest.keyClicks(clock.notes, "spring")
    qtbot.waitUntil(lambda: find_card_drafts(ready.book, calls=True)[0].content["text"] == "spring")
    clock.end()


def left_behind(qtbot: QtBot, window: MainWindow, time: Clock, text: str) -> None:
    """What a killed program leaves: the file, and no window."""
    clock = begin(window)
    clock.notes.setPlainText(text)
    time.go(minutes=8)
    clock._keep()
    content = card_drafts_path(window.book, calls=True).read_bytes()
    clock.end()
    QApplication.processEvents()
    card_drafts_path(window.book, calls=True).write_bytes(content)


def start_again(qtbot: QtBot, book: Book) -> MainWindow:
    window = MainWindow(book, Preferences())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(CallClock)))
    return window


def test_after_a_crash_it_is_offered_and_logged(
    qtbot: QtBot, ready: MainWindow, time: Clock
) -> None:
    left_behind(qtbot, ready, time, "spring tea")
    time.go(hours=1)  # until the program is started again
    window = start_again(qtbot, ready.book)
    clock = clock_of(window)
    assert clock.told.text() == (
        "A call with Ann Lee was running since 10:32 when the program ended."
    )
    assert (clock.time.text(), clock.text()) == ("8:00", "spring tea")
    QTest.mouseClick(clock.log_button, Qt.MouseButton.LeftButton)
    form = form_of(window)
    assert (form.minutes.value(), form.summary.toPlainText()) == (8, "spring tea")
    QTest.keyClick(form.summary, Qt.Key.Key_Return)
    assert rows_interactions(ready.book, 1)[0].minutes == 8
    assert find_left(ready.book) is None
    window.close()


def test_after_a_crash_it_may_be_thrown_away(qtbot: QtBot, ready: MainWindow, time: Clock) -> None:
    left_behind(qtbot, ready, time, "")
    window = start_again(qtbot, ready.book)
    QTest.mouseClick(clock_of(window).away, Qt.MouseButton.LeftButton)
    assert find_left(ready.book) is None and rows_interactions(ready.book, 1) == []
    window.close()


def test_a_call_with_somebody_who_is_gone_is_only_told(
    qtbot: QtBot, ready: MainWindow, time: Clock
) -> None:
    left_behind(qtbot, ready, time, "spring tea")
    delete_contacts(ready.book, [1])
    window = start_again(qtbot, ready.book)
    clock = clock_of(window)
    assert "no longer in the book" in clock.told.text() and clock.log_button.isHidden()
    assert clock.text() == "spring tea"
    clock.end()
    window.close()


@pytest.mark.parametrize(
    "content",
    [b"", b"nonsense", b'{"forms": []}', b'{"forms": [{"id": "1", "uuid": "x", "at": "soon", '
     b'"content": {"began": 7, "text": []}}]}'],
)  # fmt: skip
def test_a_damaged_file_says_nothing(shop: Book, content: bytes) -> None:
    card_drafts_path(shop, calls=True).write_bytes(content)
    assert find_left(shop) is None


KILLED = """
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from kehuapp.book.opening import open_book
from kehuapp.store.card_drafts import find_card_drafts
from kehuapp.ui.activity.call_clock import CallClock
from kehuapp.ui.kit import theme
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work.preferences import Preferences
from tests.window_parts import customers

application = QApplication([])
theme.apply(application, "light")
book = open_book(Path(path))
window = MainWindow(book, Preferences())
window.show()
customers(window).list.select(1)
window.commands.actions.action("call_time").trigger()
(clock,) = window.findChildren(CallClock)
QTest.keyClicks(clock.notes, "spring tea")

def look():
    if find_card_drafts(book, calls=True)[0].content["text"] == "spring tea":
        tell("kept")

timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
application.exec()
"""


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_a_kill_takes_nothing(
    qtbot: QtBot, shop: Book, start_process: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    process, heard = start_process(KILLED, path=str(shop.path))
    assert heard.poll(60) and heard.recv() == "kept"
    process.kill()
    process.join(30)
    window = start_again(qtbot, shop)
    clock = clock_of(window)
    assert clock.text() == "spring tea" and "Ann Lee was running since" in clock.told.text()
    clock.end()
    window.close()


def test_another_book_ends_the_clock_and_its_own_offers_it_again(
    qtbot: QtBot, ready: MainWindow, time: Clock, tmp_path: Path
) -> None:
    clock = begin(ready)
    clock.notes.setPlainText("spring tea")
    first, other = ready.book, open_book(tmp_path / "other.kehu", create=True)
    ready.show_book(other)
    qtbot.waitUntil(lambda: not ready.findChildren(CallClock))
    assert find_left(other) is None
    ready.show_book(first)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in ready.findChildren(CallClock)))
    assert clock_of(ready).text() == "spring tea"
    clock_of(ready).end()
    other.close()
