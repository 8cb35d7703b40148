"""The table behind a chart goes into a file: asked for, written in the worker, told."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sheets.charts.samples import RANKED, pareto

from kehuapp.sheets.charts.table import table_of
from kehuapp.ui.kit.toast import Toast
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from kehuapp.ui.work.charts.saving import save_table, write_table


def said(window: MainWindow) -> str:
    toast = window.findChild(Toast)
    assert toast is not None
    return toast.text()


def test_a_table_is_saved(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[object, ...]] = []
    answers = [str(tmp_path / "sources"), ""]

    def ask(*given: object) -> tuple[str, str]:
        asked.append(given)
        return answers.pop(0), ""

    monkeypatch.setattr(choosing, "ask_new_name", ask)
    save_table(window.session, table_of(RANKED))
    tasks.wait_until_idle()
    qtbot.waitUntil(lambda: "sources.csv" in said(window))
    assert Path(str(asked[0][2])).name == "Sources (personal data).csv"
    lines = (tmp_path / "sources.csv").read_text(encoding="utf-8-sig").split("\n")
    assert [line.strip() for line in lines] == [
        "Name,Value,", "Introduced,184000,41%", "Walked in,96500,21%", "Went back,-6200,", "",
    ]  # fmt: skip
    save_table(window.session, table_of(RANKED))  # and left with Esc
    assert [one.name for one in tmp_path.glob("*.csv")] == ["sources.csv"]


def test_what_cannot_be_written_is_said(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    write_table(window.session, table_of(pareto()), tmp_path / "no folder" / "x.csv")
    tasks.wait_until_idle()
    qtbot.waitUntil(lambda: "x.csv" in said(window))
    toast = window.findChild(Toast)
    assert toast is not None and toast.is_error()
