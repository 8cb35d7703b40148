"""Journey: a meeting about the tiers of twenty customers, through the real window, by its keys."""

import shutil
import subprocess
from datetime import timedelta
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kehuapp.book.review.meetings import held
from kehuapp.book.settings import load_settings
from kehuapp.store import tables
from kehuapp.store.database import Book
from kehuapp.ui.pages.reviews.review import ReviewPage
from kehuapp.ui.printing.preview import SheetPreview
from kehuapp.ui.review.meeting.form import MeetingForm
from kehuapp.ui.review.meeting.meetings import MeetingsView
from kehuapp.ui.review.overview.overview import Overview
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks

TWENTY = 20


def fill(book: Book) -> None:
    """Twenty who bought and have no tier, the first ones most; the shop's three never bought."""
    today = load_settings(book).today()
    with book.writing("by hand"):
        for number in range(TWENTY):
            one = tables.Contact.insert(
                name=f"Guest {number:02}", kind="person", stage="customer"
            ).execute()
            for ago in (10 + number, 60 + number, 200 + number):
                tables.Sale.insert(
                    contact=one, on_date=str(today - timedelta(days=ago)), item="tea",
                    amount=400_000 // (number + 1), profit=100_000 // (number + 1),
                ).execute()  # fmt: skip
        tables.Contact.update(tier="prospect").where(tables.Contact.id <= 3).execute()


def tiers_of(book: Book) -> dict[str, str | None]:
    return dict(book.query("SELECT name, tier FROM contact ORDER BY id"))


def test_twenty_are_decided_printed_and_undone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    book = window.book
    fill(book)
    before = tiers_of(book)
    window.session.go("review", "overview")
    tasks.wait_until_idle()
    page = cast(ReviewPage, window.host.page("review"))
    overview = cast(Overview, page.view())
    card = overview.suggestion
    assert card.count.text() == "1/20" and card.name.full_text() == "Guest 00"
    # Every third is kept, one gets another tier, the last one is left for later.
    qtbot.keyClicks(card, "AAK" * 6 + "3")
    assert card.count.text() == "20/20" and card.meeting.counts() == (13, 6, 1)
    qtbot.keyClick(card, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (form,) = window.findChildren(MeetingForm)
    form.attendees.setText("Ann, Bob")
    form.took.setValue(50)
    form.note.setPlainText("Fewer visits, longer ones.")
    form.has_next.click()
    form.accept()
    tasks.wait_until_idle()

    after = tiers_of(book)
    assert sum(after[name] != before[name] for name in after) == 13
    assert (after["Guest 00"], after["Guest 02"], after["Guest 18"]) == ("key", None, "prospect")
    (row,) = book.ask(held.ask_meetings())
    assert (row.decided, row.changed, row.minutes) == (19, 13, 50) and row.next_on > row.held_on
    assert "Customer review meeting held" in window.toast.text()

    window.session.go("review", "meetings")
    tasks.wait_until_idle()
    view = cast(MeetingsView, page.view())
    assert view.items.rowCount() == 19
    page.print.click()
    (preview,) = window.findChildren(SheetPreview)
    file = tmp_path / "minutes.pdf"
    assert preview.write_pdf(file) and file.stat().st_size > 1000
    if shutil.which("pdftotext"):
        told = subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, check=True)
        text = told.stdout.decode()
        for said in ("Ann, Bob", "50 minute", "Guest 00", "Fewer visits", "Signatures"):
            assert said in text
    preview.reject()

    window.commands.actions.action("undo").trigger()
    tasks.wait_until_idle()
    assert tiers_of(book) == before
    assert book.ask(held.ask_meetings()) == [] and view.empty.isVisible()
    window.commands.actions.action("redo").trigger()
    tasks.wait_until_idle()
    assert tiers_of(book) == after and view.items.rowCount() == 19
