"""Starting: without a screen the program says so in a sentence, before Qt could end it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kehuapp import app


@pytest.mark.parametrize(
    "environment, platform, speaks",
    [
        ({}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, "linux", False),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", True),
        ({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", False),
        ({"DISPLAY": ":7654"}, "linux", True),
        ({}, "win32", False),
        ({}, "darwin", False),
    ],
)
def test_screen_trouble(environment: dict[str, str], platform: str, speaks: bool) -> None:
    sentence = app.screen_trouble(environment, platform)
    assert bool(sentence) == speaks
    if speaks:
        for command in ("demo", "import", "export", "find", "sheet", "undo", "redo", "self-check"):
            assert command in sentence


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt asks no display elsewhere")
def test_no_screen_ends_with_one_sentence(tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANG", "LC_ALL")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment["KEHUAPP_HOME"] = str(tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "kehuapp"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("There is no screen here")
    assert "Traceback" not in done.stderr and done.stdout == ""
    assert not (tmp_path / "kehuapp.kehu").exists()


def test_a_named_book_that_is_missing_is_told_not_made(
    qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kehuapp.ui.commands.keeping import start_dialog
    from kehuapp.ui.work.preferences import Preferences

    told: list[str] = []

    def give_up(trouble: str, _preferences: Preferences, _book: Path) -> None:
        told.append(trouble)

    monkeypatch.setattr(start_dialog, "ask_for_other_book", give_up)
    missing = tmp_path / "mistyped.kehu"
    assert app._run_window(qapp, Preferences(), missing) == 1
    assert "mistyped.kehu" in told[0]
    assert not missing.exists()
