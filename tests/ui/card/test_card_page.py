"""What the page of the card leaves behind when it shows somebody else: nothing."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from kehuapp.ui.card.card_page import Line, Page, Section


def test_one_text_document_whomever_it_showed(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    for number in range(20):
        page.show_sections([Section("Phones", (Line("Work", f"04-0000-{number:04}"),))])
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert page.text().endswith("0019")
    assert len(page.findChildren(QTextDocument)) == 1
