"""Starting the window with a filled list, beside a bare Qt window in the same way.

Both end when they are painted, without tidying up; modules are compiled, as in an installed program.
"""

import os
import subprocess
import sys
import tempfile
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
import os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from kehuapp.book.opening import open_book
from kehuapp.ui import fonts, theme, translations
from kehuapp.ui.main_window import MainWindow
app = QApplication([]); fonts.install(app); translations.install(app, "zh_TW")
theme.apply(app, "light")
window = MainWindow(open_book(Path(sys.argv[1])))
window.show(); window.grab()
assert window.list.model.ids()
os._exit(0)
"""


def environment() -> dict[str, str]:
    ours = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "KEHUAPP_HOME": FOLDER.name,
            "PYTHONPYCACHEPREFIX": FOLDER.name}  # fmt: skip
    return {name: value for name, value in ours.items() if name != "PYTHONDONTWRITEBYTECODE"}


def book(n: int) -> Path:
    path = Path(FOLDER.name) / f"{n}.kehu"
    if not path.exists():
        sys.path.insert(0, str(Path(__file__).parent))
        from bench_import import phone_file  # its folder goes when the run ends

        subprocess.run(
            [sys.executable, "-m", "kehuapp", "--book", path, "import", phone_file(n)],
            check=True, capture_output=True,
        )  # fmt: skip
    return path


def start(n: int) -> None:
    subprocess.run([sys.executable, "-c", OURS, book(n)], check=True, env=environment(),
                   capture_output=True)  # fmt: skip


def bare() -> None:
    subprocess.run([sys.executable, "-c", BARE], check=True, env=environment(),
                   capture_output=True)  # fmt: skip


def benchmarks() -> Iterator[tuple]:
    for n in (2_000, 20_000, 100_000):
        yield f"start to a painted list of {n:,}", n, lambda n=n: start(n), bare
