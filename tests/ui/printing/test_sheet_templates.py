"""The preview of visit sheets and the editor of their templates, used in one window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from kehuapp.book.sheets.sheet_templates import rows_templates
from kehuapp.book.visits.sheets import load_sheet
from kehuapp.book.visits.visits import Visit, create_visit, find_next_visit
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.printing.sheets.template_editor import TemplateEditor
from kehuapp.ui.printing.sheets.visit_preview import VisitPreview
from kehuapp.ui.shell.main_window import MainWindow
from tests.sheets.test_visit_sheet import words
from tests.window_parts import customers


def shown(window: MainWindow, kind: type[QDialog]) -> QDialog:
    (found,) = [child for child in window.findChildren(kind) if child.isVisible()]
    return found


def test_a_template_is_made_seen_printed_and_carried_in_a_file(
    qtbot: QtBot, shop: Book, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    create_visit(shop, Visit(contact_id=1, starts_at="2030-05-06T10:30", wanted="試單三款"))
    visit = find_next_visit(shop, 1).id
    customers(window).list.select(1)
    window.commands.actions.action("sheet_print").trigger()
    preview = shown(window, VisitPreview)
    assert "試單三款" in words(preview._form) and preview.note.text() == ""
    names = [preview.template_box.itemText(n) for n in range(preview.template_box.count())]
    assert names == ["Shop", "Dealer", "Pharmacy", "Home"]
    preview.size_box.setCurrentIndex(1)
    assert preview._form.pages[0].size == (148, 210)
    preview.template_box.setCurrentIndex(3)

    preview.edit.click()
    editor = shown(window, TemplateEditor)
    assert editor.questions.toPlainText().count("\n") == 2 and not editor.copy.isVisible()
    editor.name.clear()
    editor.keep.click()
    assert editor.wrong.text() == "Give the template a name." and editor.isVisible()
    editor.name.setText("老客戶")
    editor.questions.setPlainText("上次的茶好喝嗎？\n\n")
    sections = editor.sections
    sections.setCurrentItem(sections.topLevelItem(2))
    qtbot.keyClick(sections, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(sections, Qt.Key.Key_Space)  # the purpose goes
    sections.topLevelItem(2).setText(1, "When and where")
    qtbot.waitUntil(lambda: "When and where" in words(editor.view._form), timeout=3000)
    seen = words(editor.view._form)
    assert "上次的茶好喝嗎？" in seen and "4  Purpose" not in seen
    monkeypatch.setattr(choosing, "ask_new_name", lambda *_a: (str(tmp_path / "old"), ""))
    editor.export.click()
    editor.keep.click()
    assert not editor.isVisible()
    assert preview.template_box.currentText() == "老客戶" and "好喝嗎" in words(preview._form)
    assert preview.write_pdf(tmp_path / "out.pdf")
    assert load_sheet(shop, visit).questions == ("上次的茶好喝嗎？",)  # when it is typed back
    assert journal.find_undoable(shop).label == "New template of the visit sheet: 老客戶"

    preview.edit.click()
    editor = shown(window, TemplateEditor)
    bad = tmp_path / "bad.json"
    bad.write_bytes(b"\x00{")
    monkeypatch.setattr(choosing, "ask_file", lambda *_a: (str(bad), ""))
    editor.load.click()
    assert editor.wrong.text() == "This is not a template of the visit sheet."
    assert editor.name.text() == "老客戶"
    monkeypatch.setattr(choosing, "ask_file", lambda *_a: (f"{tmp_path}/old.json", ""))
    editor.name.setText("other")
    editor.load.click()
    assert editor.template() == rows_templates(shop)[0].template
    editor.remove.click()
    assert preview.template_box.currentText() == "Shop" and len(rows_templates(shop)) == 4
    preview.reject()

    # Once more it is printed from what it was printed from, though nobody can choose that now.
    window.commands.actions.action("sheet_print").trigger()
    preview = shown(window, VisitPreview)
    assert preview.template_box.currentText() == "老客戶" and "好喝嗎" in words(preview._form)
    preview.reject()

    window.commands.actions.action("sheet_blank").trigger()
    preview = shown(window, VisitPreview)
    assert preview.size_box.currentIndex() == 1  # as chosen last
    assert "Ann Lee" not in words(preview._form)
    preview.reject()
