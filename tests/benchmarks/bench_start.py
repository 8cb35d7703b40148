"""Starting the program, as people see it: from exec to the painted list and card in a real window.

A screen of our own is watched from outside until nothing big changes any more, so a window that
comes first and is filled later gains nothing. The floor is a bare Qt window with a table of as many
rows, started the same way, in turn with ours. Modules are compiled, as in an installed program.
"""

import atexit
import os
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from watched_screen import WatchedScreen, is_missing

FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)

BARE = """
import sys
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
app = QApplication([]); window = QMainWindow(); table = QTableView()
table.setModel(QStringListModel([f"Customer {n}" for n in range(int(sys.argv[1]))]))
window.setCentralWidget(table); window.resize(1280, 800); window.show(); app.exec()
"""
#: For the memory alone, without a screen: it also waits for the search index and searches.
OURS = """
import os, re, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from kehuapp.book.opening import open_book
from kehuapp.ui.kit import theme
from kehuapp.ui.work import translations
from kehuapp.ui.shell.main_window import MainWindow
app = QApplication([]); translations.install(app, "zh_TW")
theme.apply(app, "light")
window = MainWindow(open_book(Path(sys.argv[1])))
window.show(); window.grab()
assert window.host.page("customers").list.model.ids()
from kehuapp.ui.work import tasks
app.processEvents()
tasks.wait_until_idle(60_000)
for text in sys.argv[2:]:
    window.top.search.setText(text)
    window.grab()
    tasks.wait_until_idle(60_000)
most = re.search(r"VmHWM:\\s*(\\d+)", open("/proc/self/status").read())[1]
print(int(most) // 1024, flush=True)
os._exit(0)
"""


def environment(platform: str) -> dict[str, str]:
    ours = {
        **os.environ,
        "QT_QPA_PLATFORM": platform,
        "KEHUAPP_HOME": FOLDER.name,
        "PYTHONPYCACHEPREFIX": FOLDER.name,
    }
    return {name: value for name, value in ours.items() if name != "PYTHONDONTWRITEBYTECODE"}


def book(n: int) -> Path:
    path = Path(FOLDER.name) / f"{n}.kehu"
    if not path.exists():
        from bench_import import phone_file  # its folder goes when the run ends

        subprocess.run(
            [sys.executable, "-m", "kehuapp", "--book", path, "import", phone_file(n)],
            check=True,
            capture_output=True,
        )
    return path


def close(path: Path) -> None:
    """Leave a book as somebody does who closes the window: a program that was ended by force
    leaves its log, and then the next start looks the whole book through."""
    command = [sys.executable, "-m", "kehuapp", "--book", path, "find", "nobody at all"]
    subprocess.run(command, check=False, capture_output=True, env=environment("offscreen"))


@cache
def screen() -> WatchedScreen:
    made = WatchedScreen()
    atexit.register(made.close)
    return made


def seconds(*arguments: str | Path) -> float:
    command = [sys.executable, *arguments]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as own:
        # A program that is ended by force leaves its door bell, for which the next one would ring.
        return screen().seconds_to_painted(command, {**environment("xcb"), "TMPDIR": own})


def in_turn(n: int) -> tuple[Callable[[], float], Callable[[], float]]:
    """Both measures: ours, before each of which the bare window is measured, and what it took."""
    bare: deque[float] = deque()

    def ours() -> float:
        bare.append(seconds("-c", BARE, str(n)))
        close(book(n))
        return seconds("-m", "kehuapp", "--book", book(n))

    return ours, bare.popleft


def benchmarks() -> Iterator[tuple]:
    if is_missing():
        print("A start is seen on a screen of its own, and Xvfb is missing: apt-get install xvfb")
        return
    for n in (2_000, 20_000, 100_000):
        yield "exec to the painted list and card", n, *in_turn(n)


def peak_memory(n: int, *searches: str) -> int:
    done = subprocess.run(
        [sys.executable, "-c", OURS, book(n), *searches],
        check=True,
        env=environment("offscreen"),
        capture_output=True,
        text=True,
    )
    return int(done.stdout)


def outcomes() -> Iterator[tuple]:
    """(name, n, seconds, MiB) of a window that was started, got its index and searched."""
    for n in (2_000, 20_000, 100_000):
        begun = time.perf_counter()
        most = peak_memory(n, "w", "wang", "154")
        yield "start, index and three searches", n, time.perf_counter() - begun, most
