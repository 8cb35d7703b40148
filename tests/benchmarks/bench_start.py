"""Starting the window with a filled list, beside a bare Qt window in the same way.

Both end when they are painted, without tidying up. Modules are compiled, as in an installed
program.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)

BARE = """
import os
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
app = QApplication([]); window = QMainWindow(); window.setCentralWidget(QTableView())
window.show(); window.grab(); os._exit(0)
"""
OURS = """
import os, re, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from kehuapp.book.opening import open_book
from kehuapp.ui.kit import fonts, theme
from kehuapp.ui.work import translations
from kehuapp.ui.shell.main_window import MainWindow
app = QApplication([]); fonts.install(app); translations.install(app, "zh_TW")
theme.apply(app, "light")
window = MainWindow(open_book(Path(sys.argv[1])))
window.show(); window.grab()
assert window.list.model.ids()
if len(sys.argv) > 2:
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


def environment() -> dict[str, str]:
    ours = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "KEHUAPP_HOME": FOLDER.name,
        "PYTHONPYCACHEPREFIX": FOLDER.name,
    }
    return {name: value for name, value in ours.items() if name != "PYTHONDONTWRITEBYTECODE"}


def book(n: int) -> Path:
    path = Path(FOLDER.name) / f"{n}.kehu"
    if not path.exists():
        sys.path.insert(0, str(Path(__file__).parent))
        from bench_import import phone_file  # its folder goes when the run ends

        subprocess.run(
            [sys.executable, "-m", "kehuapp", "--book", path, "import", phone_file(n)],
            check=True,
            capture_output=True,
        )
    return path


def start(n: int, *searches: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", OURS, book(n), *searches],
        check=True,
        env=environment(),
        capture_output=True,
        text=True,
    )
    return done.stdout


def bare() -> None:
    subprocess.run([sys.executable, "-c", BARE], check=True, env=environment(), capture_output=True)


def benchmarks() -> Iterator[tuple]:
    for n in (2_000, 20_000, 100_000):
        yield f"start to a painted list of {n:,}", n, lambda n=n: start(n), bare


def outcomes() -> Iterator[tuple]:
    """(name, n, seconds, MiB) of a window that was started, got its index and searched."""
    for n in (2_000, 20_000, 100_000):
        begun = time.perf_counter()
        most = int(start(n, "w", "wang", "154"))
        yield "start, index and three searches", n, time.perf_counter() - begun, most
