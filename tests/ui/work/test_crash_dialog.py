"""The dialog of a crash: one at a time, what follows is counted in it, and storms pass."""

import logging
import sys
import threading
import types
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QMainWindow,
    QMessageBox,
    QStyledItemDelegate,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kehuapp.errors import Trouble
from kehuapp.store.database import Book
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.work import crash_dialog, tasks, translations
from kehuapp.ui.work.crash_dialog import CrashDialog


@pytest.fixture(autouse=True)
def hook(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The program's own hook, and nothing of the test before."""
    monkeypatch.setattr(sys, "excepthook", crash_dialog._hook)
    monkeypatch.setattr(crash_dialog, "_shown", None)
    monkeypatch.setattr(crash_dialog, "_closed", {})
    monkeypatch.setattr(crash_dialog, "_BETWEEN_WORDS_MS", 0)
    yield
    for dialog in dialogs():
        dialog.close()


def dialogs() -> list[CrashDialog]:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog)]
    return [dialog for dialog in found if dialog.isVisible()]


def first(words: str) -> None:
    raise ValueError(words)


def second(words: str) -> None:
    raise KeyError(words)


def crash(*how: Callable[[], object]) -> None:
    """Let something fail in a slot, as a click does."""
    for what in how:
        QTimer.singleShot(0, what)
    for _ in range(3):  # it fails, and is shown when Qt is back in its loop
        QApplication.processEvents()


def test_what_follows_is_counted_in_the_one_dialog(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR, "kehuapp"):
        crash(lambda: first("one"))
        (dialog,) = dialogs()
        assert dialog.more.isHidden()
        last = "Ann Lee".upper()
        crash(lambda: second("two"), lambda: 1 / 0, lambda: [][1], lambda: second(last))
    qtbot.waitUntil(lambda: not dialog.more.isHidden())
    assert dialogs() == [dialog]
    assert dialog.more.text() == "And 4 more; the latest: KeyError: 'ANN LEE'"
    text = dialog._trace.toPlainText()
    assert [text.count(word) for word in ("ValueError: one", "ZeroDivisionError:", "'two'")] == [
        1,
        1,
        1,
    ]
    assert len(caplog.records) == 5 and last not in caplog.text


def test_the_same_is_listed_once_and_its_repeats_are_counted(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def again() -> None:
        first(f"at {len(said)}")  # other words, the same mistake

    said: list[int] = []
    with caplog.at_level(logging.ERROR, "kehuapp"):
        for _ in range(4):
            said.append(1)
            crash(again)
    (dialog,) = dialogs()
    qtbot.waitUntil(lambda: dialog.more.text().startswith("The same came again 3 time"))
    assert dialog._trace.toPlainText().count("Traceback") == 1
    assert len(caplog.records) == 1
    crash(lambda: second("two"))
    qtbot.waitUntil(lambda: "\n" in dialog.more.text())
    assert dialog.more.text().startswith("And 1 more; the latest: KeyError")


class Broken(QWidget):
    """Cannot be painted, and wants to be all the time."""

    paints = 0
    is_broken = True

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.paints += 1
        if self.is_broken:
            self.update()
            first("in a frame")


def test_a_widget_that_cannot_be_painted_does_not_stop_the_program(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crash_dialog, "QUIET_SECONDS", 1.0)
    window = QMainWindow()
    widget = Broken(window)
    window.setCentralWidget(widget)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(dialogs()))
    (dialog,) = dialogs()
    ticks: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(1)
    qtbot.waitUntil(lambda: widget.paints > 50 and len(ticks) > 5)
    assert dialogs() == [dialog]
    qtbot.waitUntil(lambda: "again" in dialog.more.text())
    dialog.close()
    painted, ticks[:] = widget.paints, []
    qtbot.waitUntil(lambda: widget.paints > painted + 20 and len(ticks) > 5)
    assert dialogs() == []  # else one could not leave
    crash(lambda: second("something else"))
    assert len(dialogs()) == 1  # that is told all the same
    dialogs()[0].close()
    widget.is_broken = False
    qtbot.waitUntil(lambda: not dialogs())


def test_what_comes_again_later_is_shown_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr(crash_dialog.time, "monotonic", lambda: now[0])
    for seconds, is_shown in ((0, True), (1, False), (1.9, False), (2.1, True)):
        now[0] += seconds
        crash(lambda: first("one"))
        assert bool(dialogs()) is is_shown
        for dialog in dialogs():
            dialog.close()


def test_a_dialog_whose_window_went_makes_room_for_the_next(qtbot: QtBot) -> None:
    window = QMainWindow()
    crash_dialog.show_crash(ValueError("one"), window)
    assert len(dialogs()) == 1
    window.deleteLater()
    qtbot.waitUntil(lambda: not dialogs())
    crash(lambda: second("two"))
    assert "KeyError" in dialogs()[0]._trace.toPlainText()


def test_crashes_of_workers_come_into_the_same_dialog(qtbot: QtBot, shop: Book) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    tasks.read_latest(window, "a", shop, lambda *_: first("one"), lambda _: None)
    tasks.write_job(window, None, shop, "", lambda *_: second("two"))
    assert tasks.wait_until_idle()
    (dialog,) = dialogs()
    qtbot.waitUntil(lambda: "And 1 more" in dialog.more.text())


def test_the_hook_leaves_windows_alone_in_another_thread(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    error = ValueError("one")
    hook = threading.Thread(target=lambda: sys.excepthook(ValueError, error, None))
    hook.start()
    hook.join()
    QApplication.processEvents()
    assert dialogs() == [] and "ValueError" in caplog.text


@pytest.mark.parametrize("language", ["zh_TW", "zh_CN"])
def test_it_counts_in_every_language(qtbot: QtBot, qapp: QApplication, language: str) -> None:
    translations.install(qapp, language)
    crash(lambda: first("one"), lambda: second("two"), lambda: 1 / 0)
    (dialog,) = dialogs()
    qtbot.waitUntil(lambda: not dialog.more.isHidden())
    assert " 2 " in dialog.more.text() and "ZeroDivisionError" in dialog.more.text()
    assert "more" not in dialog.more.text()
    translations.install(qapp, "en")


def test_before_the_event_loop_it_is_waited_for(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[str] = []

    def read_and_close() -> None:
        for dialog in dialogs():
            seen.append(dialog._trace.toPlainText())
            dialog.reject()

    QTimer.singleShot(0, read_and_close)
    with caplog.at_level(logging.ERROR, "kehuapp"):
        try:
            first("before the window")
        except ValueError as error:
            crash_dialog.wait_for_crash(error)
    assert len(seen) == 1 and "before the window" in seen[0] and len(caplog.records) == 1
    assert dialogs() == []


def test_before_the_event_loop_a_trouble_is_said(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    crash_dialog.wait_for_crash(Trouble("The stick is out."))
    assert said == ["The stick is out."]


class BrokenModel(QAbstractListModel):
    """No row of it can be read."""

    def rowCount(self, _parent: object = None) -> int:
        return 3

    @guarded
    def data(self, _index: object, _role: int = 0) -> object:
        first("in a model")
        return None


class AsksTheModel(QStyledItemDelegate):
    @guarded
    def paint(self, painter: QPainter, _option: object, index: QModelIndex) -> None:
        index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.restore()
        first("in a row")


def test_rows_that_cannot_be_read_or_painted_leave_the_process_alive(qtbot: QtBot) -> None:
    """PySide keeps an error while a painting that Python asked for goes on: it died of that."""
    view = QListView()
    qtbot.addWidget(view)
    view.setItemDelegate(AsksTheModel())
    view.setModel(BrokenModel(view))
    view.show()
    view.viewport().repaint()
    view.grab()
    assert dialogs() == []  # none opens inside a painting
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    qtbot.waitUntil(lambda: "in a row" in dialogs()[0]._trace.toPlainText())


def test_the_program_says_why_it_ends(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Nobody runs Qt's loop after an error that Python itself has at last."""
    said: list[str] = []
    monkeypatch.setattr(CrashDialog, "exec", lambda self: said.append(self._trace.toPlainText()))
    error = ValueError("no window")
    outermost = types.SimpleNamespace(tb_frame=types.SimpleNamespace(f_back=None))
    with caplog.at_level(logging.ERROR, "kehuapp"):
        crash_dialog._hook(ValueError, error, outermost)  # type: ignore[arg-type]
    assert "no window" in said[0]
    assert len(caplog.records) == 1
