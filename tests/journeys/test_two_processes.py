"""Two processes and one book's file: some of each story; two_processes.py plays hundreds."""

import importlib
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there, nor a file to rename")
#: How often each story is played: thirty in all.
ROUNDS = {
    "makers": 3, "looker": 3, "importers": 3, "lost": 9, "killed": 6, "names": 4, "starts": 2
}  # fmt: skip


@pytest.fixture(autouse=True)
def quick_books() -> None:
    """No copies here: these stories are about the files of a book."""


def test_nothing_is_lost_whoever_comes_in_between(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(Path(__file__).parent)
    harness = importlib.import_module("two_processes")
    runs = [
        (tmp_path / f"{story.__name__}{number}", story, number)
        for story in harness.STORIES
        for number in range(ROUNDS[story.__name__])
    ]
    assert len(runs) == 30
    # Side by side: most of the time is spent waiting for the right moment.
    with ThreadPoolExecutor(4) as side_by_side:
        wrong = list(side_by_side.map(lambda run: harness.one_run(*run), runs))
    assert [fault for faults in wrong for fault in faults] == []
