"""A start reads no module that the first picture does not need: what is seldom used waits."""

import os
import subprocess
import sys
from pathlib import Path

from kehuapp.book.contacts.contacts import ContactCard, create_contact
from kehuapp.book.opening import open_book

ROOT = Path(__file__).resolve().parents[2]
#: These, and what is inside of them, come when they are first needed.
LATER = (
    "PIL",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "asyncio",
    "csv",
    "difflib",
    "email",
    "html",
    "http",
    "kehuapp.book.conditions",
    "kehuapp.book.duplicates",
    "kehuapp.book.sample_shop",
    "kehuapp.book.search",
    "kehuapp.book.staff.handovers",
    "kehuapp.cli",
    "kehuapp.exchange",
    "kehuapp.rules.visits",
    "kehuapp.sheets",
    "kehuapp.text.chat",
    "kehuapp.text.pasted_html",
    "kehuapp.text.phones",
    "kehuapp.text.readings.pinyin",
    "kehuapp.ui.activity",
    "kehuapp.ui.duplicates",
    "kehuapp.ui.editing",
    "kehuapp.ui.exchange",
    "kehuapp.ui.filters",
    "kehuapp.ui.printing",
    "kehuapp.ui.relations",
    "kehuapp.ui.sales",
    "kehuapp.ui.settings",
    "kehuapp.ui.visits",
    "logging.handlers",
    "multiprocessing",
    "nh3",
    "openpyxl",
    "phonenumbers",
    "python_calamine",
    "segno",
    "ssl",
    "statistics",
    "vobject",
    "xml",
)
MOST = 240  # modules of ours; each takes a third of a millisecond before it does anything

START = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from kehuapp import app
from kehuapp.ui.work import later

def look(*_application):
    for _ in range(3):
        QApplication.processEvents()
    assert any(window.isVisible() for window in QApplication.topLevelWidgets())
    print(*sys.modules, sep="\\n")
    return 0

QApplication.exec = look
# What is done when all is painted comes later, on a machine that is busy too.
app._PAINTED_MS = later._PAINTED_MS = 3_600_000
sys.exit(app.run(Path(sys.argv[1])))
"""


def test_a_start_reads_only_what_it_shows(tmp_path: Path) -> None:
    path = tmp_path / "shop.kehu"
    book = open_book(path, create=True)
    create_contact(book, ContactCard(name="Ann Lee"))
    book.close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", START, path],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    read = done.stdout.split()
    assert "kehuapp.ui.today.today_pane" in read and "kehuapp.ui.pages.customers" not in read
    assert [name for name in read if any(f"{name}.".startswith(f"{one}.") for one in LATER)] == []
    assert len([name for name in read if name.split(".")[0] == "kehuapp"]) <= MOST
