"""The code of a printed sheet is typed where customers are searched for."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kehuapp.book.settings import load_settings
from kehuapp.book.summary import load_visit_facts
from kehuapp.book.visits.visits import Visit, create_visits
from kehuapp.store.database import Book
from kehuapp.ui.pages.typing import TypingPage
from kehuapp.ui.shell.main_window import MainWindow


@pytest.fixture
def code(shop: Book) -> str:
    """Of the visit of yesterday to Ann Lee."""
    day = load_settings(shop).today() - timedelta(days=1)
    create_visits(shop, [Visit(contact_id=1, starts_at=f"{day}T10:00")])
    return load_visit_facts(shop, 1).code


def test_a_code_leads_to_its_sheet(qtbot: QtBot, shop: Book, window: MainWindow, code: str) -> None:
    window.commands.actions.action("find").trigger()
    box = window.commands.search.box
    QTest.keyClicks(box, code.lower()[:-1])
    assert box.offered is None
    QTest.keyClicks(box, code.lower()[-1])
    assert box.offered is not None
    assert box.offered.isVisible()
    assert box.offered.text().startswith(f"Visit of sheet {code}: Ann Lee, ")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert window.session.destination.page == "typing"
    page = window.host.page("typing")
    assert isinstance(page, TypingPage)
    sheet = page.typing.sheet()
    assert sheet is not None
    assert sheet.visit.id == 1
    assert box.text() == ""
    assert not box.offered.isVisible()


def test_other_words_are_searched_for(
    qtbot: QtBot, shop: Book, window: MainWindow, code: str
) -> None:
    box = window.commands.search.box
    box.setFocus()
    for words in ("Ann", "0912", "V999", "K7F-2M", "王小明"):
        box.setText(words)
        assert box.offered is None
    box.setText("C2")  # of a sheet without an appointment
    assert box.offered is not None
    assert box.offered.text() == "Sheet C2: Bob Chen"
    box.clear()
    assert not box.offered.isVisible()
    box.setText(code.replace("-", ""))
    assert box.offered.isVisible()
    box.clearFocus()
    assert not box.offered.isVisible()
    box.setFocus()
    box.offered.click()
    assert window.session.destination.page == "typing"
