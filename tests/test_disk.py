"""A fault of a file by its number, and patience with whoever holds one for a moment.

Windows is played by the errors that Python raises there: a number of its own beside errno, and
words in the language of the system.
"""

import errno
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kehuapp import disk

SAID = {1: "存取被拒。", 5: "存取被拒。", 32: "程序無法存取檔案", 112: "磁碟空間不足。"}


def windows_error(winerror: int | None, number: int = errno.EACCES) -> OSError:
    error = OSError(number, SAID.get(winerror or 0, "系統錯誤。"), "客戶.csv")
    if winerror is not None:
        error.winerror = winerror  # type: ignore[attr-defined]
    return error


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (windows_error(5), "open in another program, Excel"),
        (windows_error(19), "its folder is read-only"),
        (windows_error(32), "is in use by another program"),
        (windows_error(33), "is in use by another program"),
        (windows_error(39, errno.EINVAL), "no room left"),
        (windows_error(112, errno.ENOSPC), "no room left"),
        (windows_error(1295, errno.EINVAL), "no room left"),
        *(
            (windows_error(number, errno.EINVAL), "the stick or the network drive")
            for number in (21, 53, 59, 64, 67, 121, 1112, 1167, 1222, 1231, 1232)
        ),
        (OSError(errno.ENOENT, "沒有這個檔案"), "Check whether its folder exists"),
        (OSError(errno.ENOSPC, "磁碟空間不足"), "no room left"),
        (OSError("something of no number"), "the disk refused it"),
    ],
)
def test_what_is_said_follows_the_number(error: OSError, said: str) -> None:
    sentence = disk.sentence_of_writing(error, "客戶.csv")
    assert said in sentence and sentence.count("客戶.csv") == 1
    assert not any(words in sentence for words in SAID.values())


def held(times: int, error: OSError) -> Callable[[], str]:
    """Something that another program stops so many times."""
    left = [error] * times

    def act() -> str:
        if left:
            raise left.pop()
        return "done"

    return act


@pytest.fixture
def waited(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What was waited, in no time."""
    waits: list[float] = []
    monkeypatch.setattr(time, "sleep", waits.append)
    return waits


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_what_is_held_for_a_moment_is_tried_again(waited: list[float], winerror: int) -> None:
    assert disk.patiently(held(4, windows_error(winerror))) == "done"
    assert len(waited) == 4


def test_what_stays_held_is_said_after_a_second_and_a_half(waited: list[float]) -> None:
    with pytest.raises(OSError):
        disk.patiently(held(99, windows_error(32)))
    assert 1.4 < sum(waited) < 1.6


@pytest.mark.parametrize(
    "error", [windows_error(112), windows_error(19), OSError(errno.EACCES, ""), OSError()]
)
def test_nothing_else_is_tried_again(waited: list[float], error: OSError) -> None:
    with pytest.raises(OSError):
        disk.patiently(held(1, error))
    assert waited == []


def test_what_opens_a_file_on_windows_has_no_number_of_its_own(
    waited: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert disk.patiently(held(2, windows_error(None))) == "done" and len(waited) == 2


def test_a_file_takes_the_place_of_another_and_goes(
    waited: list[float], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    really, left = os.replace, [windows_error(5), windows_error(32)]

    def replace(new: Path, path: Path) -> None:
        if left:
            raise left.pop()
        really(new, path)

    monkeypatch.setattr(os, "replace", replace)
    new, path = tmp_path / "new", tmp_path / "path"
    new.write_text("new")
    path.write_text("old")
    disk.replace_file(new, path)
    assert path.read_text() == "new" and not new.exists() and len(waited) == 2
    disk.remove_file(path)
    disk.remove_file(path)
    assert not path.exists()
