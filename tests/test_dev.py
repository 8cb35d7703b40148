"""packaging/dev.py: which wishes use every core, and how it waits for another user of apt."""

import stat
import sys
from pathlib import Path

import dev
import pytest

EVERY_CORE = ["-n", "auto", "--dist", "worksteal"]


@pytest.mark.parametrize(
    ("wishes", "added"),
    [
        ([], EVERY_CORE),
        (["-q"], EVERY_CORE),
        (["-k", "draft"], EVERY_CORE),
        (["tests/ui"], EVERY_CORE),
        (["tests/test_cli.py"], []),
        (["tests/test_cli.py::test_find_by_pinyin"], []),
        (["-n", "1"], []),
        (["-n0"], []),
        (["--numprocesses=3"], []),
        (["--pdb"], []),
        (["-s"], []),
    ],
)
def test_what_runs_on_every_core(wishes: list[str], added: list[str]) -> None:
    assert dev.spread(wishes) == added


APT = """#!{python}
import pathlib, sys
count = pathlib.Path(__file__).with_name("count")
tries = len(count.read_text()) if count.exists() else 0
count.write_text("x" * (tries + 1))
if tries < {locked}:
    print("E: Could not get lock /var/lib/apt/lists/lock. It is held by process 1", file=sys.stderr)
    sys.exit(100)
print("E: no such package" if {broken} else "done", file=sys.stderr)
sys.exit({broken} * 100)
"""


def apt(folder: Path, locked: int, broken: int) -> str:
    program = folder / "apt-get"
    program.write_text(APT.format(python=sys.executable, locked=locked, broken=broken))
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return str(program)


@pytest.mark.skipif(sys.platform == "win32", reason="no apt there")
def test_another_user_of_apt_is_waited_for(tmp_path, monkeypatch, capfd) -> None:
    monkeypatch.setattr(dev, "APT_PAUSE", 0)
    done = dev._apt([apt(tmp_path, locked=3, broken=0), "update"])
    said = capfd.readouterr().err
    assert done.returncode == 0 and "done" in said
    assert said.count("Another program is using apt") == 1
    assert len((tmp_path / "count").read_text()) == 4


@pytest.mark.skipif(sys.platform == "win32", reason="no apt there")
def test_what_else_fails_is_not_tried_again(tmp_path, monkeypatch, capfd) -> None:
    done = dev._apt([apt(tmp_path, locked=0, broken=1), "install"])
    assert done.returncode == 100 and "no such package" in capfd.readouterr().err
    monkeypatch.setattr(dev, "APT_SECONDS", -1)
    (tmp_path / "count").unlink()
    done = dev._apt([apt(tmp_path, locked=9, broken=0), "install"])  # nor for ever
    assert done.returncode == 100 and "Could not get lock" in capfd.readouterr().err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="no such folder there")
def test_files_of_tests_lie_in_memory_where_there_is_room(tmp_path, monkeypatch) -> None:
    assert not dev.has_room(tmp_path / "none")
    for free, fits in ((0, True), (1 << 62, False)):
        monkeypatch.setattr(dev, "FREE", free)
        assert dev.has_room(tmp_path) == fits
