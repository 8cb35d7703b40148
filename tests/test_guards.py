"""What conftest.py promises of every test: a window that it leaves behind fails it, by name."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

INNER = """
from PySide6.QtWidgets import QDialog, QWidget

kept = []


def test_shown(qapp):
    kept.append(QDialog(objectName="lost"))
    kept[-1].show()


def test_hidden(qapp):
    kept.append(QWidget(objectName="hidden", windowTitle="Who is it"))


def test_closed_but_not_deleted(qtbot):
    kept.append(QDialog(objectName="closed"))
    kept[-1].show()
    kept[-1].close()


def test_closed_by_the_guard(qtbot):
    kept.append(QDialog(objectName="added"))
    qtbot.addWidget(kept[-1])
    kept[-1].show()


def test_in_a_ring(qtbot):
    dialog = QDialog()
    dialog.ring = dialog
    dialog.show()


def test_deleted_later(qtbot):
    dialog = QDialog()
    dialog.show()
    QWidget(dialog)
    dialog.deleteLater()
"""


def test_a_window_left_behind_fails_its_test(tmp_path: Path) -> None:
    for name in ("conftest.py", "statements.py"):
        shutil.copy(Path(__file__).with_name(name), tmp_path)
    (tmp_path / "test_inner.py").write_text(INNER, encoding="utf-8")
    quick = ("--assert=plain", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:hypothesis")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *quick, "--rootdir", tmp_path, tmp_path],
        cwd=tmp_path,
        env={**os.environ, "COLUMNS": "200", "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    found = re.findall(r"^ERROR (\S+) - AssertionError: (.*)$", done.stdout, re.M)
    assert dict(found) == {
        "test_inner.py::test_shown": "left behind: QDialog 'lost' ''",
        "test_inner.py::test_hidden": "left behind: QWidget 'hidden' 'Who is it'",
        "test_inner.py::test_closed_but_not_deleted": "left behind: QDialog 'closed' ''",
    }, done.stdout
    assert "6 passed, 3 errors" in done.stdout
