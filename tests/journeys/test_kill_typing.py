"""A power cut in the middle of a sentence: a few kills; kill_typing.py does hundreds."""

import importlib
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")


def test_a_kill_while_typing_loses_two_seconds_at_most(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(Path(__file__).parent)
    kill_typing = importlib.import_module("kill_typing")

    def kill_twice(number: int) -> list[str]:
        """In a book of its own; the second time another process holds it."""
        folder = tmp_path / str(number)
        folder.mkdir()
        kill_typing.make_book(folder)
        faults = []
        for run in (0, 1):
            outcome = kill_typing.one_run(folder, run, 2 * number + run, held=run == 1)
            faults += outcome.faults
        return faults

    # Side by side: most of the time is spent waiting until it is time to kill.
    with ThreadPoolExecutor() as runs:
        assert list(runs.map(kill_twice, range(3))) == [[], [], []]
