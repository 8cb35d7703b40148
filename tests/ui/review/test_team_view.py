"""The pages of the colleagues: figures, who stands behind them, and the same on paper."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.book.review.people import Period
from kehuapp.book.review.team import staff_words
from kehuapp.book.review.team.staff_people import ids_behind
from kehuapp.book.staff.staff import create_staff
from kehuapp.sheets.form import Page, Text
from kehuapp.store import tables
from kehuapp.store.database import Book
from kehuapp.ui.review.team.team_view import TeamView
from kehuapp.ui.work import tasks, translations
from kehuapp.ui.work.session import Session

PERIOD = Period(date(2026, 11, 26))


@pytest.fixture
def view(qtbot: QtBot, shop: Book, qapp: QApplication) -> TeamView:
    """Fang looks after Ann and Bob; Cid is nobody's."""
    translations.install(qapp, "en")
    create_staff(shop, "Fang")
    with shop.writing("Fill"):
        shop.execute("UPDATE contact SET owner_id = 1 WHERE id IN (1, 2)")
        tables.Interaction.create(
            contact=1, tier_at="key", minutes=50, staff=1, at="2026-11-24T04:00:00Z",
            satisfaction=4, satisfaction_staff=5,
        )  # fmt: skip
        tables.Task.create(contact=2, staff=1, text="Samples", due_on="2026-11-01")
        tables.Sale.create(contact=1, item="tea", on_date="2026-11-25", amount=12000)
        tables.Sale.create(contact=1, item="tea", on_date="2025-11-25", amount=10000)
        tables.LossRecord.create(contact=3, lost_on="2026-11-02", cause="price")
        tables.Handover.create(contact=2, taker=1, on_date="2026-11-20")
        tables.Need.create(contact=2, item="tea")
    made = TeamView(Session(shop))
    qtbot.addWidget(made)
    made.resize(1092, 520)
    made.show()
    made.show_period(PERIOD)
    tasks.wait_until_idle()
    return made


def rows(view: TeamView, place: int) -> dict[str, list[str]]:
    table = view.tables[place]
    found = {}
    for row in range(table.rowCount()):
        cells = [table.item(row, column).text() for column in range(table.columnCount())]
        found[cells[0]] = cells[1:]
    return found


def texts(page: Page) -> set[str]:
    return {
        "".join(run.text for run in shape.runs) for shape in page.shapes if isinstance(shape, Text)
    }


def test_the_page_of_a_colleague_says_on_paper_what_it_says_here(view: TeamView) -> None:
    assert [view.staff.item(row).text() for row in range(view.staff.count())] == [
        "Fang", "Looked after by nobody",
    ]  # fmt: skip
    assert view.name.full_text() == "Fang"
    assert view.summary.text().startswith("2 customers · in rhythm")
    assert rows(view, 0)["Promises open"] == ["1"] and rows(view, 0)["Needs expected"] == ["1"]
    assert rows(view, 1)["★ Key customer"][:3] == ["1", "50 min", "50 min"]
    assert rows(view, 2) == {"Call": ["1", "1"], "Time with customers": ["50 min", "50 min"]}
    assert rows(view, 3)["Sales to their customers"] == ["$120", "$120"]
    assert rows(view, 3)["… in the same time before"] == ["", "$100"]
    assert view.notes[3].text() == "20% more than in the time before."
    assert rows(view, 4) == {
        "With the shop": ["4.0 (of 1)"] * 2, "With this colleague": ["5.0 (of 1)"] * 2,
    }  # fmt: skip
    assert view.chart.isVisible()
    form = view.build_form()
    assert form is not None and len(form.pages) == 1  # what is said of others is not printed
    said = texts(form.pages[0])
    for place in range(5):
        for name, cells in rows(view, place).items():
            assert {name, *filter(None, cells)} <= said
    assert {view.summary.text(), view.notes[3].text(), "What we agreed", "Page 1 of 1"} <= said


def test_every_page_is_printed_by_a_button_of_its_own(view: TeamView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.print_requested) as asked:
        view.print_all.click()
    assert len(asked.args[0].pages) == 2


def test_customers_of_nobody_have_a_page_of_their_own(view: TeamView, qtbot: QtBot) -> None:
    qtbot.keyClick(view.staff, Qt.Key.Key_Down)
    assert view.name.full_text() == "Looked after by nobody"
    form = view.build_form()
    assert form is not None and len(form.pages) == 1
    assert "Looked after by nobody" in texts(form.pages[0])
    assert rows(view, 3)["Customers lost"] == ["–", "1"]
    assert "Customers taken over" not in rows(view, 3)
    assert rows(view, 2) == {} and not view.tables[2].isVisible()
    assert not view.chart.isVisible()
    # Whose page it was stays when the book changes.
    view.show_period(PERIOD)
    tasks.wait_until_idle()
    assert view.name.full_text() == "Looked after by nobody"


def test_other_days_of_the_talk(view: TeamView) -> None:
    view.span.set_code("last_month")
    view.span.activated.emit(3)
    tasks.wait_until_idle()
    assert view.days.full_text() == "1 Oct – 31 Oct"
    assert rows(view, 2)["Call"] == ["–", "1"]
    assert view.tables[2].horizontalHeaderItem(1).text() == "Last month"


def test_enter_shows_who_stands_behind_a_line(view: TeamView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.people_requested) as asked:
        view.tables[1].setCurrentCell(0, 0)
        qtbot.keyClick(view.tables[1], Qt.Key.Key_Return)
    assert asked.args == [[1], "Fang · ★ Key customer"]
    # Of a figure of nothing there is nobody to show.
    view.tables[3].setCurrentCell(4, 0)
    with qtbot.assertNotEmitted(view.people_requested):
        qtbot.keyClick(view.tables[3], Qt.Key.Key_Return)
        tasks.wait_until_idle()


def test_where_the_keyboard_stands_is_seen(view: TeamView, qtbot: QtBot) -> None:
    first, second = view.tables[:2]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert [one.row() for one in first.selectionModel().selectedRows()] == [0]
    second.setFocus(Qt.FocusReason.TabFocusReason)
    assert not first.selectedItems() and second.selectedItems()
    view.show_period(PERIOD)  # read anew, it stays
    tasks.wait_until_idle()
    assert second.selectedItems()


def test_every_count_has_as_many_customers_behind_it(view: TeamView, shop: Book) -> None:
    found = view._found
    assert found is not None
    seen = set()
    for page in found.pages:
        for section in staff_words.sections(page, found, "week"):
            for line in section.lines:
                if line.opens:
                    ids = ids_behind(shop, page.staff_id, line.opens, found)
                    last = line.cells[1] if line.opens.startswith("tier") else line.cells[-1]
                    assert str(len(ids)) == last, (page.name, line)
                    seen.add(line.opens)
    assert {"promises", "late", "needs", "lost", "taken", "unread", "tier:key", "tier:"} <= seen


def test_another_language_at_once(view: TeamView, qapp: QApplication) -> None:
    translations.install(qapp, "zh_CN")
    qapp.processEvents()
    assert view.span.currentText() == "本周" and view.staff.item(1).text() == "没有负责同事"
    assert view.summary.text().startswith("负责 2 位客户")
    translations.install(qapp, "en")
