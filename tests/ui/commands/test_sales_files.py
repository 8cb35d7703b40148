"""Sales in and out of files from the menu of the real window."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kehuapp.exchange.sales.sale_table import read_sale_table
from kehuapp.exchange.sources import only_source
from kehuapp.ui.exchange.sales.sales_window import SalesWindow
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks


def settle() -> None:
    for _ in range(5):
        tasks.wait_until_idle()


def test_a_file_comes_in_and_goes_out_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = window.session.book
    path = tmp_path / "till.csv"
    path.write_text("Date,Customer,Item,Amount\n2024-05-20,Ann Lee,Tea,120\n", encoding="utf-8")
    before = book.query("SELECT count(*) FROM sale")[0][0]
    monkeypatch.setattr(choosing, "ask_files", lambda *_args: ([str(path)], ""))
    window.commands.actions.action("sales_import").trigger()
    sales = window.findChild(SalesWindow)
    assert sales is not None
    sales.choose.click()
    settle()
    assert sales.go.text() == "Import 1 sale(s)" or "1" in sales.go.text()
    sales.go.click()
    settle()
    assert book.query("SELECT count(*) FROM sale")[0][0] == before + 1
    sales.done_page.undo.click()
    settle()
    assert book.query("SELECT count(*) FROM sale")[0][0] == before
    assert "undone" in sales.done_page.sentence.text()
    sales.go.click()
    window.commands.actions.action("redo").trigger()
    settle()
    out = tmp_path / "out.xlsx"
    monkeypatch.setattr(choosing, "ask_new_name", lambda *_args: (str(out), ""))
    window.commands.actions.action("sales_export").trigger()
    settle()
    assert len(read_sale_table(only_source(out)).rows) == before + 1
