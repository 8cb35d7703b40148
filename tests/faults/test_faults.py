"""Kills, faults and power cuts under a shop's work: some each time; by hand `harness` and
`power_cut` do thousands."""

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no fork and no SIGKILL there")


def run(tmp_path: Path, *words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *words],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(tmp_path)},
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("seed", "runs", "kinds"),
    [("0", "16", ("moment", "event")), ("1", "14", ("file", "limit"))],  # all work once, or twice
)
def test_nothing_that_was_saved_is_lost(
    tmp_path: Path, seed: str, runs: str, kinds: tuple[str, ...]
) -> None:
    assert "0 lost something" in run(tmp_path, "tests.faults.harness", runs, seed, *kinds)


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not there")
def test_a_power_cut_takes_nothing_that_was_saved(tmp_path: Path) -> None:
    # The first run is of a book of an older version.
    assert "6 cuts, seed 1: 0 lost" in run(tmp_path, "tests.faults.power_cut", "1", "1", "6")


@pytest.mark.skipif(sys.platform == "win32", reason="no strace there")
def test_what_was_not_forced_onto_the_disk_may_be_lost(tmp_path: Path) -> None:
    from tests.faults.power_cut import Call, Disk

    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    (here / "a").write_bytes(b"before")

    def after(how: str) -> dict[str, bytes]:
        shutil.rmtree(there, ignore_errors=True)
        disk.lay_out(there, random.Random(1), how)
        return {path.name: path.read_bytes() for path in there.iterdir()}

    disk = Disk(here)
    a, b = (str(here / name).encode() for name in "ab")
    disk.do(Call("openat", [a], ["AT_FDCWD", "", "O_RDWR"], 3))
    disk.do(Call("pwrite64", [b"AFTER!"], ["3", "", "6", "0"], 6))
    assert (after("all"), after("none")) == ({"a": b"AFTER!"}, {"a": b"before"})
    disk.do(Call("rename", [a, b], ["", ""], 0))
    assert (after("all"), after("none")) == ({"b": b"AFTER!"}, {"a": b"before"})
    disk.do(Call("fdatasync", [], ["3"], 0))
    assert after("none") == {"b": b"AFTER!"}
