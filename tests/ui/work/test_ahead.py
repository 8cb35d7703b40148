"""The modules that are read ahead: none brings Qt, and whoever leaves does not wait for them."""

import json
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QWidget

from kehuapp.store.database import Book
from kehuapp.ui.work import ahead, tasks


def test_they_are_there_and_know_nothing_of_qt() -> None:
    code = (
        "import json, sys\n"
        "from importlib import import_module\n"
        "for name in json.loads(sys.argv[1]): import_module(name)\n"
        "print(json.dumps([name for name in sys.modules if name.startswith('PySide6')]))\n"
    )
    asked = [sys.executable, "-c", code, json.dumps(ahead.MODULES)]
    told = subprocess.run(asked, capture_output=True, check=True, text=True)
    assert json.loads(told.stdout) == []


def test_they_are_read_in_the_worker(
    qtbot: object, shop: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    window = QWidget()
    monkeypatch.setattr(ahead, "import_module", read.append)
    ahead.read_modules(window, shop)
    assert tasks.wait_until_idle()
    assert read == list(ahead.MODULES)


def test_who_leaves_does_not_wait(
    qtbot: object, shop: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def leave(name: str) -> None:
        read.append(name)
        for task in list(tasks._running):
            task.cancel()

    window = QWidget()
    monkeypatch.setattr(ahead, "import_module", leave)
    ahead.read_modules(window, shop)
    assert tasks.wait_for_all()
    assert len(read) <= 1
