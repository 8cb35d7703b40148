"""The view of the time: whose, charts, who is short, a list to call, paper that says the same."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kehuapp.book.review.people import Period
from kehuapp.book.staff.staff import create_staff
from kehuapp.sheets.charts.values import Bullets, Trend
from kehuapp.sheets.form import Text
from kehuapp.store import tables
from kehuapp.store.database import Book
from kehuapp.ui.review.time.time_view import TimeView
from kehuapp.ui.work import tasks, translations
from kehuapp.ui.work.session import Session

PERIOD = Period(date(2026, 11, 23))


def log(book: Book, contact: int, tier: str | None, minutes: int | None, staff: int) -> None:
    with book.writing("Log"):
        tables.Interaction.create(
            contact=contact, tier_at=tier, minutes=minutes, staff=staff, at="2026-11-01T04:00:00Z"
        )


@pytest.fixture
def view(qtbot: QtBot, shop: Book, qapp: QApplication) -> TimeView:
    """Fang gave Bob ten hours, Guo gave Ann one; Cid, who has no tier, got half an hour."""
    translations.install(qapp, "en")
    create_staff(shop, "Fang")
    create_staff(shop, "Guo")
    log(shop, 2, "regular", 600, 1)
    log(shop, 1, "key", 60, 2)
    log(shop, 3, None, 30, 2)
    made = TimeView(Session(shop))
    qtbot.addWidget(made)
    made.resize(1092, 520)
    made.show()
    made.show_period(PERIOD)
    tasks.wait_until_idle()
    return made


def shares(view: TimeView) -> list[tuple[str, str]]:
    chart = view.shares.view.chart()
    assert isinstance(chart, Bullets)
    return [(row.said, row.difference) for row in chart.rows]


def texts(view: TimeView) -> set[str]:
    form = view.build_form()
    assert form is not None
    return {
        "".join(run.text for run in shape.runs)
        for page in form.pages
        for shape in page.shapes
        if isinstance(shape, Text)
    }


def test_what_is_shown_is_printed(view: TimeView, qtmodeltester: ModelTester) -> None:
    assert shares(view) == [
        ("9%", "58 points less, ~6.3 h"),
        ("91%", "58 points more, ~6.3 h"),
        ("0%", "nobody in this tier"),
    ]
    model = view.short.figures
    cells = [str(model.index(0, column).data()) for column in range(model.columnCount())]
    assert cells[:3] == ["★ Ann Lee · Lee Foods", "60 min", "440 min"]
    assert model.rowCount() == 1 and view.tabs.tabText(0) == "Short of contact  1"
    assert view.each.full_text().startswith("★ Key customer: 60 min each, 440 min suggested")
    assert "30 min" in view.note.full_text()
    said = texts(view)
    assert {"9%", "58 points less, ~6.3 h", *cells[:3], view.each.full_text()} <= said
    qtmodeltester.check(model)


def test_a_tier_opens_those_on_whom_its_time_was_spent(view: TimeView, qtbot: QtBot) -> None:
    canvas = view.shares.view.canvas
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    for whom, name in (([1], "Time for: Key customer"), ([2], "Time for: Regular customer")):
        with qtbot.waitSignal(view.people_requested) as asked:
            qtbot.keyClick(canvas, Qt.Key.Key_Return)
        assert asked.args == [whom, name]
        qtbot.keyClick(canvas, Qt.Key.Key_Down)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)  # nobody is a prospect
    assert view.shares.view.chosen_row() == 2


def test_the_months_leave_gaps(view: TimeView) -> None:
    chart = view.months.view.chart()
    assert isinstance(chart, Trend)
    assert " ".join(chart.labels) == "Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov"
    last = [one.values[-1] for one in chart.series]
    assert last == [pytest.approx(1 / 11), pytest.approx(10 / 11), 0]
    assert {one.values[0] for one in chart.series} == {None}


def test_a_colleague_alone_and_all_again(view: TimeView, qtbot: QtBot) -> None:
    view.tabs.setCurrentIndex(1)
    assert [view.staff.item(row, 0).text() for row in range(2)] == ["Fang", "Guo"]
    assert view.staff.item(1, 3).text() == "100% · 33 points more, of little time"
    view.staff.setCurrentCell(1, 0)
    qtbot.keyClick(view.staff, Qt.Key.Key_Return)
    tasks.wait_until_idle()
    assert (view.chosen(), view.whose.currentText()) == (2, "Guo")
    assert shares(view)[0] == ("100%", "33 points more, of little time")
    assert view.short.figures.rowCount() == 0  # Guo looks after nobody
    view.tabs.setCurrentIndex(0)
    assert view.nobody_short.isVisible() and not view.list.isVisible()
    assert "Guo" in " ".join(texts(view))
    view.whose.set_code("all")
    view.whose.activated.emit(0)
    tasks.wait_until_idle()
    assert shares(view)[0][0] == "9%" and view.chosen() is None


def test_a_list_to_call_and_one_card(view: TimeView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.people_requested) as asked:
        view.list.click()
    assert asked.args == [[1], "Short of contact"]
    with qtbot.waitSignal(view.contact_requested) as opened:
        qtbot.keyClick(view.short, Qt.Key.Key_Return)
    assert opened.args == [1]


def test_the_targets_are_changed_in_the_settings(view: TimeView) -> None:
    view.targets.click()
    assert view._session.destination[:2] == ("settings", "tiers")


def test_nothing_logged_is_a_sentence(qtbot: QtBot, shop: Book) -> None:
    made = TimeView(Session(shop))
    qtbot.addWidget(made)
    made.show()
    assert made.build_form() is None
    made.show_period(PERIOD)
    tasks.wait_until_idle()
    assert not made.months.view.has_chart()
    assert made.months.view.sentence.text().startswith("No time")
    assert made.nobody_short.text().startswith("No time")
    assert made.build_form() is not None


def test_another_language_at_once(view: TimeView, qapp: QApplication) -> None:
    translations.install(qapp, "zh_TW")
    qapp.processEvents()
    assert view.tabs.tabText(0) == "缺聯絡  1" and view.whose.currentText() == "全店"
    assert view.short.figures.columns[0].title == "客戶"
    assert shares(view)[0] == ("9%", "少 58 點，約 6.3 小時")
    translations.install(qapp, "en")
