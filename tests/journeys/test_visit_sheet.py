"""Journey 5: plan a visit in its form, preview the sheet, save it; the PDF says what was typed."""

import subprocess
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from kehuapp.book.activity import interactions
from kehuapp.book.comments import comments
from kehuapp.book.visits.visits import find_next_visit
from kehuapp.store.database import Book
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.printing.preview import SheetPreview
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.visits.visit_form import VisitForm
from tests.window_parts import customers


def open_dialog(window: MainWindow, kind: type[QDialog]) -> QDialog:
    (found,) = [child for child in window.findChildren(kind) if child.isVisible()]
    return found


def words_of(pdf: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def test_from_plan_to_paper(
    qtbot: QtBot, shop: Book, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    comments.create_comment(shop, 1, "<p>不吃牛，喜歡清香型</p>")
    interactions.create_interaction(
        shop, interactions.InteractionRow(contact_id=1, summary="聊新菜單", next_step="帶報價單")
    )
    customers(window).list.select(1)
    window.commands.actions.action("visit_plan").trigger()
    form = open_dialog(window, VisitForm)
    form.starts_at.set_moment(datetime(2030, 5, 6, 10, 30))
    form.place.setText("店內")
    form.purpose.setText("敲定冷泡茶試單")
    form.materials.setPlainText("樣品三款\n報價單")
    form.accept()
    visit = find_next_visit(shop, 1)
    assert visit is not None
    assert (visit.starts_at, visit.place) == ("2030-05-06T10:30", "店內")

    window.commands.actions.action("sheet_print").trigger()
    preview = open_dialog(window, SheetPreview)
    target = tmp_path / "sheet.pdf"
    monkeypatch.setattr(choosing, "ask_new_name", lambda *_args: (str(target), ""))
    preview.save.click()
    text = words_of(target)
    for value in (
        "Ann Lee",
        "10:30",
        "店內",
        "敲定冷泡茶試單",
        "樣品三款",
        "報價單",
        "不吃牛，喜歡清香型",
        "聊新菜單",
        "帶報價單",
    ):
        assert value in text, value
    assert text.count("\f") == 1
    preview.hide_private.setChecked(True)
    preview.save.click()
    assert "不吃牛" not in words_of(target)
    preview.reject()


def test_a_page_for_each_chosen_customer(
    qtbot: QtBot, shop: Book, window: MainWindow, tmp_path: Path
) -> None:
    customers(window).list.view.selectAll()
    window.commands.actions.action("sheet_print").trigger()
    preview = open_dialog(window, SheetPreview)
    assert preview.write_pdf(tmp_path / "all.pdf")
    text = words_of(tmp_path / "all.pdf")
    assert text.count("\f") == 3
    for name in ("Ann Lee", "Bob Chen", "Cid Wu"):
        assert name in text
    preview.reject()
