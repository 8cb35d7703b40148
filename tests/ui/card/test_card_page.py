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
    short, long = (
        "charles.wright252@example.co.uk",
        "c.w@bakery.oldlighthouse.example.co.uk",
    )
    both = (Line("E-mail", short, after="Home"), Line("Other", long))
    beside = Section("In the shop", (Line("Stage", "Customer"),), "right")
    page.show_sections([Section("How to reach", both, "left"), beside])

    def lines_of(label: str) -> list[str]:
        block = page.document().find(label).block()
        lines = [block.layout().lineAt(at) for at in range(block.layout().lineCount())]
        told = (block.text()[one.textStart() :][: one.textLength()] for one in lines)
        return [one.replace("\u200b", "").strip() for one in told]

    assert lines_of("E-mail") == ["E-mail\tcharles.wright252@", "example.co.uk  Home"]
    assert lines_of("Other")[0].startswith("Other\tc.w@") and len(lines_of("Other")) > 1
    assert all(one[-1] in "@." for one in lines_of("Other")[:-1])
    page.selectAll()
    page.copy()
    assert f"\t{short}  Home" in QGuiApplication.clipboard().text() and long in page.text()
