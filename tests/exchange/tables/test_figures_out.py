"""A table of figures as a CSV file."""

import csv

import pytest

from kehuapp.exchange.tables.figures_out import write_figures
from kehuapp.exchange.write import Stopped


def read(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [*csv.reader(file)]


def test_numbers_stay_numbers_and_nothing_is_run(tmp_path):
    path = tmp_path / "x.csv"
    lines = [
        ("Name", "=Value"), ("=1+1", "-6200"), ("+886", "12.5"), ("＝SUM(A1)", ""), ("王小明", "3"),
    ]  # fmt: skip
    assert write_figures(path, lines, frozenset({1})) == 4
    assert read(path) == [
        ["Name", "'=Value"], ["'=1+1", "-6200"], ["'+886", "12.5"], ["'＝SUM(A1)", ""],
        ["王小明", "3"],
    ]  # fmt: skip


def test_a_stopped_file_is_not_there(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("before", encoding="utf-8")
    with pytest.raises(Stopped):
        write_figures(path, [("a",)] * 10_000, frozenset(), lambda line: line < 4000)
    assert path.read_text(encoding="utf-8") == "before"
    assert [one.name for one in tmp_path.iterdir() if one.suffix in (".csv", ".part")] == ["x.csv"]
