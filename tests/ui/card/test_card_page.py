"""What the page of the card leaves behind when it shows somebody else: nothing."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication, QTextDocument
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


def test_a_long_address_begins_beside_its_label_and_is_copied_whole(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    page.resize(620, 300)
    page.show()
    address = "bartholomew.wrightson252@example.co.uk"
    left = Section("How to reach", (Line("E-mail", address, after="Home"),), "left")
    page.show_sections([left, Section("In the shop", (Line("Stage", "Customer"),), "right")])
    block = page.document().find("E-mail").block()
    layout, whole = block.layout(), block.text()
    lines = [layout.lineAt(at) for at in range(layout.lineCount())]
    told = [whole[one.textStart() :][: one.textLength()].strip("\u200b ") for one in lines]
    assert told[0].startswith("E-mail\tbartholomew.")
    assert len(told) > 1 and all(one[-1] in "@." for one in told if address.find(one[-4:]) > 0)
    page.selectAll()
    page.copy()
    assert address in QGuiApplication.clipboard().text() and f"\t{address}  Home" in page.text()
