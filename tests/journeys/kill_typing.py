"""Types into the real window and is killed: what a power cut in the middle of a sentence loses.

    python tests/journeys/kill_typing.py RUNS SEED

Each run types numbered words by key events in a process of its own, saves and pastes a picture now
and then, and is killed (SIGKILL) at a random moment; in every second run another process holds the
book in a long transaction meanwhile. Then the book and the draft are read anew.
"""

import contextlib
import json
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.window_parts import customers

LOST_AT_MOST = 2.0  # seconds: what the program promises
_READY_SECONDS = 60


def type_words(path: str, start: int, seed: int) -> None:
    """The child: every line it writes is flushed before what it tells of is done."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
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
        os.write(1, f"{time.monotonic():.4f} {what} {value}\n".encode())

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


def hold(path: str) -> None:
    """The other process: an import's long transaction, again and again, never committed."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None, timeout=20)) as connection:
        print("ready", flush=True)
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
    environment = {
        **os.environ,
        "KEHUAPP_HOME": str(folder / "home"),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "*=false",
    }
    with tempfile.TemporaryFile() as trouble:
        child = subprocess.Popen(
            [sys.executable, __file__, "type", str(book), str(start), str(seed)],
            stdout=subprocess.PIPE,
            stderr=trouble,
            env=environment,
        )
        assert child.stdout is not None
        first = child.stdout.readline()
        if b"ready" not in first:
            child.kill()
            trouble.seek(0)
            raise AssertionError(trouble.read().decode())
    other = None
    if held:
        other = subprocess.Popen(
            [sys.executable, __file__, "hold", str(book)], stdout=subprocess.PIPE, env=environment
        )
        assert other.stdout is not None
        other.stdout.readline()
    time.sleep(chance.uniform(0.05, 3.5))
    killed = time.monotonic()
    os.kill(child.pid, signal.SIGKILL)
    lines = child.stdout.read().decode().splitlines()
    child.stdout.close()
    child.wait()
    if other is not None and other.stdout is not None:
        other.kill()
        other.stdout.close()
        other.wait()
    return look(book, lines, killed, start, held)


def look(path: Path, lines: list[str], killed: float, start: int, held: bool) -> Outcome:
    """What is in the book and beside it after the kill."""
    from kehuapp.book.comments import comments
    from kehuapp.book.opening import open_book
    from kehuapp.store.drafts import draft_path, find_drafts
    from kehuapp.store.pictures import find_picture
    from kehuapp.text.html import picture_ids, plain_text

    told = [(float(at), what, int(value)) for at, what, value in map(str.split, lines)]
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
    if sys.argv[1] == "type":
        type_words(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
    elif sys.argv[1] == "hold":
        hold(sys.argv[2])
    else:
        sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
