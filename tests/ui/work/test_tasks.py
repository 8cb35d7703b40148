"""Work in the workers: the newest read, the writes that are always told, ends and deaths."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts.card_edits import write_card
from kehuapp.book.contacts.contacts import load_contact
from kehuapp.book.opening import open_book
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.store.database import Book
from kehuapp.ui.kit.toast import Toast
from kehuapp.ui.work import crash_dialog, tasks
from kehuapp.ui.work.session import Session


class Window(QMainWindow):
    """A main window in small: a bar, and events that are listened to."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        stage = QWidget()
        self.setCentralWidget(stage)
        self.bar = Toast(stage)
        self.session = Session(book, window=self)
        self.told: list[Changes] = []
        self.session.changed.connect(self.told.append)


class Gate:
    """A job that says when it has begun and goes on when it may; its answers are numbered."""

    def __init__(self) -> None:
        self.begun: list[object] = []
        self._go_on = threading.Semaphore(0)

    def job(self, number: object, answer: object = None) -> tasks.Job[Any]:
        def job(_progress: object, cancelled: tasks.Cancelled) -> object:
            self.begun.append(number)
            assert self._go_on.acquire(timeout=20)
            self.cancelled = cancelled()
            if isinstance(answer, Exception):
                raise answer
            return number if answer is None else answer

        return job

    def open(self, times: int = 1) -> None:
        self._go_on.release(times)


@pytest.fixture
def window(qtbot: QtBot, shop: Book) -> Window:
    made = Window(shop)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def gate() -> Iterator[Gate]:
    made = Gate()
    yield made
    made.open(1000)
    tasks.wait_for_all()


@pytest.fixture
def crashes(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """What goes to the crash dialog."""
    found: list[BaseException] = []
    monkeypatch.setattr(crash_dialog, "show_crash", lambda error, _parent: found.append(error))
    return found


CHANGES = Changes(contacts=frozenset({1}), label="Changed", step=3)


# Reads


def test_an_answer_arrives(window: Window, shop: Book) -> None:
    got: list[object] = []
    tasks.read_latest(window, "a", shop, lambda *_: shop.query("SELECT 7"), got.append)
    assert tasks.is_reading(window, "a") and not tasks.is_reading(window, "b")
    assert tasks.wait_until_idle()
    assert got == [[(7,)]] and not tasks.is_reading(window, "a")


def test_only_the_newest_answer_arrives(
    qtbot: QtBot, window: Window, shop: Book, gate: Gate
) -> None:
    got: list[object] = []
    ask = lambda number: tasks.read_latest(window, "a", shop, gate.job(number), got.append)  # noqa: E731
    ask(1)
    qtbot.waitUntil(lambda: gate.begun == [1])
    ask(2)
    ask(3)
    gate.open(3)
    assert tasks.wait_until_idle()
    assert got == [3]
    assert gate.begun == [1, 3]  # the second was not even begun


def test_who_is_asked_anew_sees_it(qtbot: QtBot, window: Window, shop: Book, gate: Gate) -> None:
    tasks.read_latest(window, "a", shop, gate.job(1), lambda _: None)
    qtbot.waitUntil(lambda: gate.begun == [1])
    tasks.forget(window, "a")
    assert not tasks.is_reading(window, "a")
    gate.open()
    assert tasks.wait_until_idle()
    assert gate.cancelled


def test_keys_and_owners_do_not_disturb_each_other(qtbot: QtBot, shop: Book) -> None:
    first, second = Window(shop), Window(shop)
    got: list[object] = []
    for owner, key in ((first, "a"), (first, "b"), (second, "a")):
        qtbot.addWidget(owner)
        tasks.read_latest(owner, key, shop, lambda *_, k=key: k, got.append)
    assert tasks.wait_until_idle()
    assert sorted(got) == ["a", "a", "b"]  # type: ignore[type-var]


def test_counts_come_while_changes_keep_coming(
    qtbot: QtBot, window: Window, shop: Book, gate: Gate
) -> None:
    got: list[object] = []
    asked = 0

    def ask() -> None:
        nonlocal asked
        asked += 1
        job = gate.job(asked)
        tasks.read_latest(window, "a", shop, job, got.append, steady=True)

    for times in range(1, 4):  # each time three changes come while the counting is under way
        ask()
        qtbot.waitUntil(lambda times=times: len(gate.begun) == times)
        ask()
        ask()
        gate.open()
        qtbot.waitUntil(lambda times=times: len(got) == times)
        assert tasks.is_reading(window, "a")
    gate.open(2)
    assert tasks.wait_until_idle()
    assert got == [1, 3, 6, 9] and gate.begun == got


def test_counts_of_another_book_do_not_arrive(
    qtbot: QtBot, window: Window, shop: Book, gate: Gate, tmp_path: Path
) -> None:
    other = open_book(tmp_path / "other.kehu", create=True)
    got: list[object] = []
    tasks.read_latest(window, "a", shop, gate.job(1), got.append, steady=True)
    qtbot.waitUntil(lambda: gate.begun == [1])
    tasks.read_latest(window, "a", shop, gate.job(2), got.append, steady=True)
    tasks.read_latest(window, "a", other, gate.job(3), got.append, steady=True)
    gate.open(3)
    assert tasks.wait_until_idle()
    assert got == [3]
    other.close()


def test_nothing_arrives_when_the_owner_is_gone(
    qtbot: QtBot, window: Window, shop: Book, gate: Gate, crashes: list[BaseException]
) -> None:
    """Neither an answer, nor a failure, nor the question that waited behind it."""
    got: list[object] = []
    for answer in (1, Trouble("The book is locked."), ValueError("a bug")):
        owner = QObject(window)
        for _ in range(2):
            tasks.read_latest(
                owner,
                "a",
                shop,
                gate.job(1, answer),
                got.append,
                failed=lambda: got.append("failed"),
                steady=True,
            )
        qtbot.waitUntil(lambda: len(gate.begun) == 1)
        shiboken6.delete(owner)
        gate.open()
        assert tasks.wait_until_idle()
        assert len(gate.begun) == 1 and gate.cancelled
        gate.begun.clear()
    assert got == [] and crashes == [] and window.bar.text() == ""


def test_a_trouble_is_said_and_a_bug_is_shown(
    window: Window, shop: Book, crashes: list[BaseException]
) -> None:
    def read(error: Exception) -> tasks.Job[None]:
        def job(*_: object) -> None:
            raise error

        return job

    owner, after = QObject(window), []
    failed = lambda: after.append("failed")  # noqa: E731
    trouble, bug = Trouble("The file is gone."), ValueError("a bug")
    tasks.read_latest(owner, "a", shop, read(trouble), after.append, failed=failed)
    assert tasks.wait_until_idle()
    assert window.bar.text() == "The file is gone." and after == ["failed"]
    tasks.read_latest(owner, "a", shop, read(bug), after.append, failed=failed)
    assert tasks.wait_until_idle()
    assert crashes == [bug] and after == ["failed", "failed"]
    window.bar.clear()
    tasks.read_latest(owner, "a", shop, read(trouble), after.append, troubled=after.append)
    assert tasks.wait_until_idle()
    assert window.bar.text() == "" and after == ["failed", "failed", trouble]


@pytest.mark.parametrize("error", [None, Trouble("x"), ValueError("x"), SystemExit()])
def test_the_connection_of_a_worker_is_closed(
    window: Window, shop: Book, crashes: list[BaseException], error: BaseException | None
) -> None:
    class Closing(Book):
        opened = closed = 0

        def close(self) -> None:
            type(self).closed += not self.engine.is_closed()
            super().close()

    book = Closing(shop.path, shop.engine)

    def job(*_: object) -> None:
        book.query("SELECT 1")
        if error is not None:
            raise error

    tasks.read_latest(window, "a", book, job, lambda _: None)
    tasks.write_job(window, None, book, "", job)
    tasks.work_aside(window, book, "", job, lambda _: None)
    assert tasks.wait_until_idle()
    assert Closing.closed == 3 and not tasks._running and not tasks._reads


def test_a_long_read_can_be_cancelled(qtbot: QtBot, window: Window) -> None:
    ended: list[str] = []

    def read(progress: tasks.Progress, cancelled: tasks.Cancelled) -> None:
        at = 0
        while not cancelled():
            at += 1
            progress(f"record {at}", at % 100, 100)

    done, failed = (lambda _: ended.append("done")), (lambda: ended.append("off"))
    tasks.read_latest(window, "a", None, read, done, failed=failed, label="Reading")
    (task,) = tasks._running
    qtbot.waitUntil(lambda: task._dialog is not None)
    assert task._dialog is not None
    qtbot.waitUntil(lambda: task._dialog.words().startswith("record"))  # type: ignore[union-attr]
    button = task._dialog.findChild(QPushButton, "cancel")
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: ended == ["off"])


def test_what_one_types_does_not_wait_for_a_long_read(
    window: Window, shop: Book, gate: Gate, qtbot: QtBot
) -> None:
    got: list[object] = []
    tasks.read_latest(window, "a", shop, gate.job(1), got.append, label="Looking")
    tasks.read_latest(window, "b", shop, lambda *_: 2, got.append)
    qtbot.waitUntil(lambda: got == [2])


def test_an_answer_may_ask_again_and_may_break(
    qtbot: QtBot, window: Window, shop: Book, gate: Gate
) -> None:
    """What `done` does wrong does not keep the next question from being read."""
    got: list[object] = []

    def done(answer: object) -> None:
        got.append(answer)
        raise ValueError("a bug of the pane")

    with qtbot.captureExceptions() as caught:
        for number in (1, 2):
            tasks.read_latest(window, "a", shop, gate.job(number), done, steady=True)
        gate.open(2)
        assert tasks.wait_until_idle()
    assert got == [1, 2] and len(caught) == 2 and not tasks.is_reading(window, "a")


# Writes


def test_what_was_written_is_told_then_done_is_called(window: Window, shop: Book) -> None:
    done: list[object] = []
    result = (CHANGES, "report")
    tasks.write_job(
        window,
        window.session,
        shop,
        "Writing",
        lambda *_: result,
        lambda it: done.append((it, list(window.told))),
    )
    assert tasks.wait_until_idle()
    assert done == [(result, [CHANGES])]


def test_one_writes_at_a_time(qtbot: QtBot, window: Window, shop: Book, gate: Gate) -> None:
    for number in range(3):
        tasks.write_job(window, None, shop, "", gate.job(number))
    for number in range(3):
        qtbot.waitUntil(lambda n=number: gate.begun == list(range(n + 1)))
        gate.open()
    assert tasks.wait_until_idle()


@pytest.mark.parametrize("is_cancelled", [False, True])
def test_what_was_written_is_told_though_the_asker_is_gone(
    qtbot: QtBot, window: Window, shop: Book, gate: Gate, is_cancelled: bool
) -> None:
    dialog, done = QDialog(window), []
    job = gate.job(1, CHANGES)
    task = tasks.write_job(dialog, window.session, shop, "Importing", job, done.append)
    qtbot.waitUntil(lambda: gate.begun == [1])
    if is_cancelled:
        task.cancel()  # too late: it is committed
    shiboken6.delete(dialog)
    gate.open()
    assert tasks.wait_until_idle()
    assert window.told == [CHANGES] and done == []


def test_nothing_is_told_when_the_main_window_is_gone(
    qtbot: QtBot, shop: Book, gate: Gate, crashes: list[BaseException]
) -> None:
    for answer in (CHANGES, Trouble("locked"), ValueError("bug")):
        window = Window(shop)
        tasks.write_job(window, window.session, shop, "Importing", gate.job(1, answer))
        qtbot.waitUntil(lambda: gate.begun == [1])
        told = window.told
        shiboken6.delete(window)
        gate.open()
        assert tasks.wait_until_idle()
        assert told == [] and crashes == []
        gate.begun.clear()


def test_a_window_that_shows_another_book_by_now_hears_nothing(
    qtbot: QtBot, window: Window, shop: Book, gate: Gate
) -> None:
    """Its Undo would be that of another step."""
    tasks.write_job(window, window.session, shop, "Importing", gate.job(1, CHANGES))
    qtbot.waitUntil(lambda: gate.begun == [1])
    shiboken6.delete(window.session)  # with another book another session begins
    gate.open()
    assert tasks.wait_until_idle()
    assert window.told == []


def test_a_failed_write_is_said_in_the_main_window_when_the_asker_is_gone(
    qtbot: QtBot, window: Window, shop: Book, gate: Gate, crashes: list[BaseException]
) -> None:
    bug = ValueError("a bug")
    for answer in (Trouble("The disk is full."), bug):
        dialog = QDialog(window)
        tasks.write_job(dialog, window.session, shop, "", gate.job(1, answer), failed=lambda: 1 / 0)
        qtbot.waitUntil(lambda: gate.begun == [1])
        shiboken6.delete(dialog)
        gate.open()
        assert tasks.wait_until_idle()
        gate.begun.clear()
    assert window.bar.text() == "The disk is full." and crashes == [bug]


def test_a_cancelled_write_tells_nothing(
    qtbot: QtBot, window: Window, shop: Book, gate: Gate
) -> None:
    def job(progress: tasks.Progress, cancelled: tasks.Cancelled) -> Changes | None:
        gate.job(1)(progress, cancelled)
        return None if cancelled() else CHANGES

    after: list[object] = []
    failed: Callable[[], None] = lambda: after.append("off")  # noqa: E731
    task = tasks.write_job(window, window.session, shop, "", job, after.append, failed=failed)
    qtbot.waitUntil(lambda: gate.begun == [1])
    assert task.is_running()
    task.cancel()
    gate.open()
    assert tasks.wait_until_idle()
    assert after == ["off"] and window.told == [] and not task.is_running()


def test_two_windows_on_two_books_hear_of_their_own(
    qtbot: QtBot, shop: Book, tmp_path: Path
) -> None:
    other = open_book(tmp_path / "other.kehu", create=True)
    first, second = Window(shop), Window(other)
    for window, book, step in ((first, shop, 1), (second, other, 2)):
        qtbot.addWidget(window)
        job = lambda *_, n=step: Changes(step=n)  # noqa: E731
        tasks.write_job(window, window.session, book, "", job)
    assert tasks.wait_until_idle()
    assert [[c.step for c in window.told] for window in (first, second)] == [[1], [2]]
    other.close()


# The end


def test_at_the_end_no_read_arrives_and_writes_are_asked_to_stop(
    qtbot: QtBot, window: Window, shop: Book, gate: Gate
) -> None:
    got: list[object] = []
    for number in (1, 2):
        tasks.read_latest(window, "a", shop, gate.job(number), got.append, steady=True)
    tasks.write_job(window, window.session, shop, "", gate.job(3, CHANGES))
    qtbot.waitUntil(lambda: sorted(gate.begun) == [1, 3])  # type: ignore[type-var]
    gate.open(3)
    assert tasks.wait_for_all()
    assert gate.cancelled
    qtbot.waitUntil(lambda: not tasks._running)
    assert got == [] and window.told == [CHANGES]  # that was committed
    assert sorted(gate.begun) == [1, 3]  # type: ignore[type-var]


def test_a_task_goes_when_its_outcome_was_shown(
    qtbot: QtBot, window: Window, shop: Book, gate: Gate
) -> None:
    """And not when Python, perhaps in another thread, gets round to it."""
    task = tasks.write_job(window, None, shop, "", lambda *_: 1)
    qtbot.waitUntil(lambda: not shiboken6.isValid(task))
    assert not task.is_running()
    task.cancel()  # is of no consequence


def test_one_job_can_be_waited_for(qtbot: QtBot, window: Window, shop: Book) -> None:
    got: list[object] = []
    task = tasks.work_aside(window, shop, "", lambda *_: 1, got.append)
    task.wait(5000)
    assert got == [1]
    qtbot.waitUntil(lambda: not shiboken6.isValid(task))


ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


def test_a_read_without_end_is_broken_off_when_something_else_is_asked(
    window: Window, shop: Book, crashes: list[BaseException]
) -> None:
    got: list[object] = []
    begun = threading.Event()

    def read(*_around: object) -> object:
        begun.set()
        return shop.query(ENDLESS)

    tasks.read_latest(window, "rows", shop, read, got.append)
    assert begun.wait(10)
    tasks.read_latest(window, "rows", shop, lambda *_: shop.query("SELECT 2"), got.append)
    assert tasks.wait_until_idle(10_000)
    assert got == [[(2,)]]
    assert crashes == []


def test_a_read_without_end_does_not_hold_up_the_programs_end(
    window: Window, shop: Book, crashes: list[BaseException]
) -> None:
    begun = threading.Event()

    def read(*_around: object) -> object:
        begun.set()
        return shop.query(ENDLESS)

    tasks.read_latest(window, "rows", shop, read, lambda _rows: None)
    assert begun.wait(10)
    assert tasks.wait_for_all(10_000)
    assert crashes == []


def test_a_step_that_changed_nothing_is_not_told_as_done(window: Window, shop: Book) -> None:
    card = load_contact(shop, 1)
    tasks.write(window.session, write_card, shop, card, card)
    assert (window.told[0].step, window.told[0].label) == (None, "Nothing was changed")
    window.bar.show_changes(window.told[0])
    assert window.bar.step() is None and window.bar.text() == "Nothing was changed"
    assert not tasks.attempt(window.session, write_card, shop, card, replace(card, name="Other"))
    assert window.told[1].step and "Other" in window.told[1].label
