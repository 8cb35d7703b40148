"""Where files live on Windows: not in what is copied from computer to computer, moved once."""

import os
import sys
from pathlib import Path

import pytest

from kehuapp import paths


@pytest.fixture(autouse=True)
def windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's AppData."""
    monkeypatch.delenv("KEHUAPP_HOME")
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("APPDATA", str(tmp_path / "Roaming"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "Local"))
    return tmp_path


@pytest.fixture
def old(windows: Path) -> Path:
    """A book, its log, what is being typed, and preferences at the old place."""
    folder = windows / "Roaming" / "kehuapp"
    (folder / "state").mkdir(parents=True)
    for name in ("kehuapp.kehu", "kehuapp.kehu-wal", "kehuapp.kehu-draft", "state/desk"):
        (folder / name).write_text(name)
    return folder


def tree(folder: Path) -> list[str]:
    return sorted(one.relative_to(folder).as_posix() for one in folder.rglob("*") if one.is_file())


def test_a_new_book_is_made_locally(windows: Path) -> None:
    paths.leave_roaming()
    assert paths.default_book() == windows / "Local" / "kehuapp" / "kehuapp.kehu"
    assert paths.state_folder() == windows / "Local" / "kehuapp" / "state"
    assert not (windows / "Local").exists()


def test_all_is_moved_once(windows: Path, old: Path) -> None:
    was, book = tree(old), old / "kehuapp.kehu"
    assert paths.default_book() == book and paths.moved(book) == book  # until it is moved
    paths.leave_roaming()
    assert not old.exists() and tree(windows / "Local" / "kehuapp") == was
    assert paths.default_book() == windows / "Local" / "kehuapp" / "kehuapp.kehu"
    assert paths.moved(book) == paths.default_book()
    assert paths.moved(windows / "elsewhere.kehu") == windows / "elsewhere.kehu"
    paths.leave_roaming()
    assert tree(windows / "Local" / "kehuapp") == was


def test_what_is_there_is_never_touched(windows: Path, old: Path) -> None:
    there = windows / "Local" / "kehuapp"
    there.mkdir(parents=True)
    was = tree(old)
    paths.leave_roaming()
    assert tree(old) == was and tree(there) == []
    assert paths.default_book() == there / "kehuapp.kehu"
    assert paths.moved(old / "kehuapp.kehu") == old / "kehuapp.kehu"


def test_what_cannot_be_moved_goes_on_where_it_is(
    windows: Path, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_old: Path, _new: Path) -> None:
        error = PermissionError(13, "程序無法存取檔案")
        error.winerror = 32  # type: ignore[attr-defined]
        raise error

    was = tree(old)
    monkeypatch.setattr(os, "rename", held)
    paths.leave_roaming()
    assert tree(old) == was and paths.default_book() == old / "kehuapp.kehu"
    assert paths.state_folder() == old / "state"


def test_a_home_of_its_own_is_left_alone(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEHUAPP_HOME", str(old.parent / "stick"))
    paths.leave_roaming()
    assert old.exists() and paths.data_folder() == old.parent / "stick"


STORE = r"C:\Program Files\WindowsApps\PythonSoftwareFoundation.Python.3.12_3.12.10"


@pytest.mark.parametrize(
    ("executable", "prefix", "platform", "goes"),
    [
        (STORE + r"\python.exe", STORE, "win32", True),
        (r"C:\tea\.venv\Scripts\python.exe", STORE, "win32", True),
        (r"C:\Python312\python.exe", r"C:\Python312", "win32", False),
        (r"C:\my WindowsApps copies\python.exe", r"C:\Python312", "win32", False),
        ("/mnt/WindowsApps/python", "/usr", "linux", False),
    ],
)
def test_a_python_of_the_store_takes_the_book_along(
    monkeypatch: pytest.MonkeyPatch, executable: str, prefix: str, platform: str, goes: bool
) -> None:
    monkeypatch.setattr(sys, "executable", executable)
    monkeypatch.setattr(sys, "base_prefix", prefix)
    monkeypatch.setattr(sys, "platform", platform)
    assert paths.goes_with_python(paths.default_book()) is goes
    assert not paths.goes_with_python(Path("/elsewhere/shop.kehu"))
