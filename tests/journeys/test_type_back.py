"""A visit's whole way: planned, its sheet's code, typed back by keys alone, undone, redone; and the
next sheet says what was promised and asked."""

from datetime import timedelta
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPointF, QRect, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kehuapp.book.activity.interactions import rows_interactions
from kehuapp.book.settings import load_settings
from kehuapp.book.sheets.sheet_templates import create_template
from kehuapp.book.summary import load_visit_facts
from kehuapp.book.timeline import load_timeline
from kehuapp.book.timeline_words import tell_all
from kehuapp.book.visits import photos
from kehuapp.book.visits.results import type_back
from kehuapp.book.visits.sheets import load_sheet
from kehuapp.book.visits.visits import Visit, create_visits, load_visit
from kehuapp.rules.visits.sheet_templates import SheetTemplate
from kehuapp.store.beside import SHEETS, path_beside
from kehuapp.store.database import Book
from kehuapp.ui.activity.interaction_form import InteractionForm
from kehuapp.ui.pages.typing import TypingPage
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.visits.outcome_form import OutcomeForm
from kehuapp.ui.visits.sheet_drafts import find_sheets
from kehuapp.ui.work.session import SheetToType


def keys(window: MainWindow, *typed: str) -> None:
    """Words are typed where the keyboard is; "→" is Tab."""
    for one in typed:
        for at, part in enumerate(one.split("→")):
            if at:
                QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
            if part:
                QTest.keyClicks(window.focusWidget(), part)


def test_from_plan_to_the_next_sheet(qtbot: QtBot, shop: Book, window: MainWindow) -> None:
    today = load_settings(shop).today()
    at = f"{today - timedelta(days=1)}T10:30"
    create_visits(
        shop,
        [
            Visit(contact_id=1, starts_at=at, materials="samples\nprice list"),
            Visit(contact_id=2, starts_at=at.replace("10:30", "14:00")),
        ],
    )
    code = load_visit_facts(shop, 1).code
    window.commands.actions.action("page_typing").trigger()
    page = window.host.page("typing")
    assert isinstance(page, TypingPage)
    pane = page.typing

    QTest.keyClicks(pane.start.code, "ABC-99")
    QTest.keyClick(pane.start.code, Qt.Key.Key_Return)
    assert "ABC-99" in pane.start.wrong.text()
    QTest.keyClicks(pane.start.code, code.lower().replace("-", " "))
    QTest.keyClick(pane.start.code, Qt.Key.Key_Return)
    form = pane.form
    assert form is not None
    assert pane.place() == (1, 2)
    assert window.focusWidget() is form.result

    keys(window, "three kinds", "→", " ", "→", "20 kg a month", "→")
    assert form.badges[8].is_active()
    keys(window, "a new shop", "→→", "early December", "→", "oolong")
    form.completer.list.hide()
    keys(window, "→", "20 kg", "→", " ", "→→→", "shelf", "→", " ", "→→", "1025", "→", "11:20", "→")
    keys(window, "120", "→", "4", "→", "liked all", "→", "send the list", "→", "tomorrow", "→→→→")
    assert form.is_reached.isChecked()
    assert form.arrived.text() == "10:25"
    assert pane.foot.words.text().startswith("Makes 1 contact(s), 1 need(s), 1 promise(s)")
    pane.keep()
    assert find_sheets(shop)[1, 1].typed.summary == "liked all"
    QTest.keyClick(form.promise, Qt.Key.Key_PageDown)
    assert pane.place() == (2, 2)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_PageUp)
    form = pane.form
    assert form is not None
    assert "was kept" in pane.note.text()
    form.departed.setText("x")
    QTest.keyClick(form.summary, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "“x” is no hour" in pane.foot.words.text()
    form.departed.setText("11:20")
    QTest.keyClick(form.summary, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    stored = load_sheet(shop, 1).typed
    assert (stored.talk_sales, stored.is_reached, stored.satisfaction) == ("20 kg a month", True, 4)
    assert (stored.saw_market, stored.saw_trade, stored.brought) == (True, False, ("samples",))
    assert [row.minutes for row in rows_interactions(shop, 1)] == [55]
    assert not path_beside(shop, SHEETS).exists()
    sheet = pane.sheet()
    assert sheet is not None
    assert sheet.visit.id == 2  # the next one

    window.commands.actions.action("undo").trigger()
    assert load_visit(shop, 1).outcome == "planned"
    assert rows_interactions(shop, 1) == []
    window.commands.actions.action("redo").trigger()
    facts = load_visit_facts(shop, 1)
    assert any("send the list" in one for one in facts.promises)
    assert any("oolong" in one for one in facts.needs)
    assert facts.contacts[0].summary == (
        "liked all · Reached: three kinds · a 20 kg a month · b a new shop · shelf"
    )

    [met] = rows_interactions(shop, 1)
    window.commands.interactions.open(met.id or 0)
    [opened] = window.findChildren(InteractionForm)
    opened.summary.setPlainText("liked two")
    results = opened.findChild(QPushButton, "results")
    assert isinstance(results, QPushButton)
    results.click()
    again = pane.form
    assert again is not None
    assert again.summary.toPlainText() == "liked two"
    pane.open_visit(2)

    pane.foot.missed.trigger()
    [asked] = window.findChildren(OutcomeForm)
    asked.reason.setText("closed")
    asked.accept()
    assert load_visit(shop, 2).outcome == "missed"
    assert load_visit(shop, 3).starts_at > at
    assert pane.sheet() is None
    assert pane.start.code.hasFocus()


def test_photos_beside_the_sheet(
    qtbot: QtBot, shop: Book, window: MainWindow, tmp_path: Path
) -> None:
    """Dropped, framed by the box, drawn to its place, turned; what is no picture is refused."""
    today = load_settings(shop).today()
    create_visits(shop, [Visit(contact_id=1, starts_at=f"{today}T00:00")])
    create_template(shop, SheetTemplate("Ours", questions=("How large is the shop?",)))
    window.session.preferences.set_paper_choice("sheet_template", "Ours")
    window.session.go("typing", SheetToType(visit=1))
    page = window.host.page("typing")
    assert isinstance(page, TypingPage)
    paper, other = tmp_path / "IMG_1.jpg", tmp_path / "IMG_2.heic"
    Image.new("RGB", (600, 1800), "white").save(paper)
    other.write_bytes(b"\0\0\0\x18ftypheic" + b"\0" * 99)
    page.photos.take_urls([QUrl.fromLocalFile(str(paper))])
    qtbot.waitUntil(lambda: bool(page.photos.current()))
    view = page.photos.view
    assert page.typing.form is not None
    page.typing.form.talk_sales.setFocus()
    talk = view.framed()
    page.typing.form.promise.setFocus()
    page.photos.follow("promise")
    promise = view.framed()
    assert QRect(0, 0, view.width(), view.height()).contains(promise.center().toPoint())
    assert promise.height() < talk.height() or talk.isEmpty()
    spot = QPointF(100, 100).toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseMove(view, spot + QPointF(0, 40).toPoint())
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=spot)
    assert view.framed().center().y() == promise.center().y()  # the photo moved under the frame

    before = page.photos.current()
    page.photos.turn_it()
    assert page.photos.current() not in ("", before)
    assert view.image().width() > view.image().height()
    page.photos.take_urls([QUrl.fromLocalFile(str(other))])
    qtbot.waitUntil(lambda: "HEIC" in window.toast.text())
    page.photos.removed.emit(page.photos.current())
    assert shop.ask(photos.ask_photos(1)) == ()

    # What another desk typed meanwhile is told, and mine stands when it is saved again.
    form = page.typing.form
    assert form is not None
    form.summary.setPlainText("mine")
    form.answers[0][1].setText("30")
    theirs = load_sheet(shop, 1)
    type_back(shop, theirs, theirs.typed._replace(summary="theirs"))
    page.typing.foot.save.click()
    assert "in the meantime (summary)" in page.typing.foot.words.text()
    asked = page.typing.clashes
    assert asked is not None
    assert asked.mine["summary"].text() == "Mine: mine"
    assert asked.theirs["summary"].text() == "In the book: theirs"
    page.typing.foot.save.click()
    assert page.typing.foot.words.text() == "Choose first which one is right."
    asked.mine["summary"].click()
    page.typing.foot.save.click()
    typed = load_sheet(shop, 1).typed
    assert (typed.summary, typed.answers) == ("mine", (("How large is the shop?", "30"),))
    photos.add_photos(shop, 1, [paper.read_bytes()])
    told = load_timeline(shop, 1)
    [met] = [entry for entry in told.entries if entry.source == "contact"]
    assert len(tell_all(shop, [met], told.settings)[0].pictures) == 1
