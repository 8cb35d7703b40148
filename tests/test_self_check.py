"""The program can say whether it is whole, and notices when a part is missing."""

from pathlib import Path

from kehuapp import paths
from kehuapp.cli import main


def test_a_whole_program_says_so(qapp, capsys):
    assert main(["self-check"]) == 0
    assert capsys.readouterr().out.count("✔") == 7


def test_a_missing_part_is_named(qapp, capsys, monkeypatch, tmp_path: Path):
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    assert main(["self-check"]) == 1
    assert "✘ icons and tables" in capsys.readouterr().out
