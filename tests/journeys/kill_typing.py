"""Types into the real window and is killed: what a power cut in the middle of a sentence loses.

    python tests/journeys/kill_typing.py RUNS SEED

Each run types numbered words by key events in a process of its own, saves and pastes a picture now
and then, and is killed (SIGKILL) at a random moment; in every second run another process holds the
book in a long transaction meanwhile. Then the book and the draft are read anew.
"""

import contextlib
import json
import multiprocessing
import os
import random
import re
import signal
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from tests.window_parts import customers

LOST_AT_MOST = 2.0  # seconds: what the program promises
_READY_SECONDS = 60


def type_words(path: str, start: int, seed: int, lines: Connection) -> None:
    """The child: every line it writes is flushed before what it tells of is done."""
    os.environ |= {
        "KEHUAPP_HOME": str(Path(path).with_name("home")),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "*=false",
    }
    from PySide6.QtCore import QMimeData, Qt, QTimer
    from PySide6.QtGui import QColor, QImage
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from kehuapp.book.opening import open_book
    from kehuapp.ui.kit import theme
    from kehuapp.ui.shell.main_window import MainWindow

    chance = random.Random(seed)
    application = QApplication([])
    theme.apply(application, "light")
    window = MainWindow(open_book(Path(path)))
    window.show()
    customers(window).list.select(1)
    text = customers(window).comments.editor.text
    # What the run before left in the editor is saved: this run begins with an empty one.
    customers(window).comments.save()
    window.commands.comments.write_comment()
    number = start

    def tell(what: str, value: int) -> None:
        lines.send((time.monotonic(), what, value))

    def step() -> None:
        nonlocal number
        number += 1
        tell("key", number)
        QTest.keyClicks(text, f"w{number} ")
        tell("typed", number)
        if chance.random() < 0.03:
            picture = QImage(40, 30, QImage.Format.Format_RGB32)
            picture.fill(QColor(number % 250, 90, 120))
            mime = QMimeData()
            mime.setImageData(picture)
            text.insertFromMimeData(mime)
        if chance.random() < 0.05:
            QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            if customers(window).comments.editor.is_empty():
                tell("saved", number)

    timer = QTimer()
    timer.timeout.connect(step)
    timer.start(25)
    tell("ready", number)
    application.exec()


def hold(path: str, lines: Connection) -> None:
    """The other process: an import's long transaction, again and again, never committed."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None, timeout=20)) as connection:
        lines.send("ready")
        while True:
            connection.execute("BEGIN IMMEDIATE")
            for number in range(2000):
                connection.execute(
                    "INSERT INTO setting (name, value) VALUES (?, ?)", (f"x{number}", "y" * 500)
                )
            time.sleep(random.uniform(0.3, 4))
            connection.execute("ROLLBACK")
            time.sleep(0.15)


@dataclass
class Outcome:
    """What one kill lost: seconds between it and the first word that is nowhere."""

    lost: float
    typed: int
    saved: int
    held: bool
    faults: list[str]


def one_run(folder: Path, number: int, seed: int, *, held: bool) -> Outcome:
    """Type, kill, and look what is left; the book goes on from run to run."""
    book, chance = folder / "茶行.kehu", random.Random(seed)
    start = number * 100_000
    child, lines = _start(type_words, str(book), start, seed)
    other = None
    if held:
        other, held_now = _start(hold, str(book))
        held_now.close()
    time.sleep(chance.uniform(0.05, 3.5))
    killed = time.monotonic()
    assert child.pid is not None
    os.kill(child.pid, signal.SIGKILL)
    told: list[tuple[float, str, int]] = []
    with contextlib.suppress(EOFError):
        while True:
            told.append(lines.recv())
    lines.close()
    child.join()
    assert child.exitcode == -signal.SIGKILL
    if other is not None:
        other.kill()
        other.join()
    return look(book, told, killed, start, held)


def _start(what: Callable[..., None], *arguments: object) -> tuple[BaseProcess, Connection]:
    """A process that does this, and what it tells; from here on it does it.

    It is forked from one that has imported the program: a start costs a tenth.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["kehuapp.ui.shell.main_window", "PySide6.QtTest"])
    lines, told = context.Pipe(duplex=False)
    process = context.Process(target=what, args=(*arguments, told), daemon=True)
    process.start()
    told.close()
    if not lines.poll(_READY_SECONDS):
        process.kill()
    lines.recv()  # EOFError: it ended before it was ready, and said why
    return process, lines


def look(
    path: Path, told: list[tuple[float, str, int]], killed: float, start: int, held: bool
) -> Outcome:
    """What is in the book and beside it after the kill."""
    from kehuapp.book.comments import comments
    from kehuapp.book.opening import open_book
    from kehuapp.store.drafts import draft_path, find_drafts
    from kehuapp.store.pictures import find_picture
    from kehuapp.text.html import picture_ids, plain_text

    typed = {value: at for at, what, value in told if what == "typed"}
    saved = max((value for _at, what, value in told if what == "saved"), default=start)
    faults = []
    book = open_book(path)
    if book.query("PRAGMA quick_check") != [("ok",)]:
        faults.append("the book is damaged")
    if book.query("PRAGMA foreign_key_check"):
        faults.append("rows hang on nothing")
    rows = comments.rows_comments(book, 1)
    drafts = find_drafts(book)
    if draft_path(book).exists():
        try:
            json.loads(draft_path(book).read_bytes())
        except ValueError:
            faults.append("half a draft")
        if not drafts:
            faults.append("a draft that cannot be read")
    htmls = [row.html for row in rows] + [draft.html for draft in drafts]
    for sha256 in {one for html in htmls for one in picture_ids(html)}:
        if find_picture(book, sha256) is None:
            faults.append("a picture is gone")
    book.close()
    in_book = words(row.text for row in rows)
    there = in_book | words(plain_text(draft.html) for draft in drafts)
    gone = [value for value in range(start + 1, saved + 1) if value not in in_book]
    if gone:
        faults.append(f"said to be saved and not in the book: {gone[:5]}")
    missing = [at for value, at in typed.items() if value not in there]
    lost = max((killed - at for at in missing), default=0.0)
    if lost > LOST_AT_MOST:
        faults.append(f"{lost:.2f} s are lost")
    return Outcome(lost, len(typed), saved - start, held, faults)


def words(texts: object) -> set[int]:
    return {int(found) for text in texts for found in re.findall(r"\bw(\d+)\b", text)}


def make_book(folder: Path) -> None:
    """A book with one customer."""
    from kehuapp.book.contacts import contacts
    from kehuapp.book.opening import open_book

    book = open_book(folder / "茶行.kehu", create=True)
    contacts.create_contact(book, contacts.ContactCard(name="陳志明"))
    book.close()


def main(runs: int, seed: int) -> int:
    """Kill so often and say what that lost; 1 when a promise was broken."""
    outcomes = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_book(folder)
        for number in range(runs):
            outcome = one_run(folder, number, seed * 1000 + number, held=number % 2 == 1)
            outcomes.append(outcome)
            if outcome.faults:
                print(f"run {number}, held {outcome.held}: {'; '.join(outcome.faults)}", flush=True)
    lost = sorted(outcome.lost for outcome in outcomes)
    print(
        f"{runs} kills, seed {seed}: {sum(one.typed for one in outcomes)} words, "
        f"{sum(one.saved > 0 for one in outcomes)} runs saved; lost at most "
        f"{lost[-1] * 1000:.0f} ms, median {lost[len(lost) // 2] * 1000:.0f} ms; "
        f"{sum(bool(one.faults) for one in outcomes)} faults"
    )
    return int(any(one.faults for one in outcomes))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
