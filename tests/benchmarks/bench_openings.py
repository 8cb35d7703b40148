"""The first opening of every window, page and dialog, as people see it: from the command, two
seconds after the start of a fresh program, to the painted window. None may take 0.3 s.

Which they are is asked of the table of commands, so that no new one is forgotten. The floor is the
first dialog of a bare Qt window, opened the same way in the same run.
"""

import atexit
import functools
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from watched_screen import WatchedScreen, is_missing

N = 2_000
RUNS = 3

#: Opens one thing and tells how long it took; "" without a window within two seconds.
WATCH = """
import json, os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

def watch(main, begin, place):
    before, old = {id(one) for one in QApplication.topLevelWidgets()}, place()
    began, spent = time.perf_counter(), time.process_time()
    def look():
        fresh = [one for one in QApplication.topLevelWidgets() if id(one) not in before
                 and one.isVisible() and one.windowHandle() and one.windowHandle().isExposed()]
        if fresh or place() != old:
            name = type(fresh[0]).__name__ if fresh else str(place())
            # One more round: what the window asked to be painted is painted then.
            QTimer.singleShot(0, lambda: tell(
                [name, time.perf_counter() - began, time.process_time() - spent]))
            timer.stop()
        elif time.perf_counter() - began > 2:
            tell(["", 0, 0])
    timer = QTimer(main)
    timer.timeout.connect(look)
    timer.start(0)
    begin()

def tell(told):
    print(json.dumps(told), flush=True)
    os._exit(0)
"""
OURS = """
import sys
from pathlib import Path
from kehuapp import app
def go():
    from kehuapp.ui.shell.main_window import MainWindow
    from PySide6.QtWidgets import QApplication
    [main] = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
    main.session.go("customers")  # most are about the customer who is shown
    QApplication.processEvents()
    actions = main.commands.actions
    if sys.argv[2] == "?":
        tell([name for name in actions.commands if actions.action(name).isEnabled()])
    watch(main, actions.action(sys.argv[2]).trigger, main.host.shown)
make = app._show
def show(*around):
    made = make(*around)
    QTimer.singleShot(2000, go)
    return made
app._show = show
app.run(Path(sys.argv[1]))
"""
BARE = """
from PySide6.QtWidgets import QDialog, QLabel, QMainWindow, QPushButton, QVBoxLayout
app = QApplication([]); main = QMainWindow(); main.resize(1280, 760); main.show()
def dialog():
    made = QDialog(main); rows = QVBoxLayout(made)
    rows.addWidget(QLabel("Hello", made)); rows.addWidget(QPushButton("Close", made))
    made.open()
QTimer.singleShot(2000, lambda: watch(main, dialog, lambda: 0))
app.exec()
"""


@functools.cache
def screen() -> WatchedScreen:
    made = WatchedScreen()
    atexit.register(made.close)
    return made


def opened(code: str, *arguments: str) -> list[object]:
    """What a fresh program tells of an opening."""
    from bench_start import book, environment

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as own:
        copy = Path(own) / "book.kehu"
        shutil.copyfile(book(N), copy)
        env = {**environment("xcb"), "DISPLAY": screen().display, "TMPDIR": own}
        told = subprocess.run(
            [sys.executable, "-c", WATCH + code, str(copy), *arguments],
            env={**env, "KEHUAPP_HOME": own},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
    lines = told.stdout.splitlines()
    found: list[object] = json.loads(lines[-1]) if lines else ["", 0, 0]
    return found


def benchmarks() -> Iterator[tuple]:
    return iter(())


def openings() -> Iterator[tuple]:
    """(what, n, seconds, seconds of the floor) of each opening, the slowest first."""
    if is_missing():
        print("Openings are seen on a screen of its own, and Xvfb is missing")
        return
    commands = map(str, opened(OURS, "?"))
    floor, _processor = medians(BARE)
    found = []
    for command in commands:
        name, *_first = opened(OURS, command)  # compiles the modules, as an installation does
        if name:
            spent, processor = medians(OURS, command)
            told = f"first {command} ({name}), {processor * 1000:.0f} of processor"
            found.append((processor, spent, told))
    for _processor, spent, what in sorted(found, reverse=True):
        yield what, N, spent, floor


def medians(code: str, *arguments: str) -> tuple[float, float]:
    """Seconds until the window was painted, and those of the processor: the first ones depend on
    what else the computer does."""
    told = [opened(code, *arguments) for _ in range(RUNS)]
    spent, processor = (
        statistics.median(float(str(one[place])) for one in told) for place in (1, 2)
    )
    return spent, processor
