"""The view of the needs ahead: by item and week, by customer, what is left out, and on paper."""

from datetime import date, timedelta
from typing import cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kehuapp.book.plans.needs import NeedRow, create_need
from kehuapp.book.review.orders_ahead import load_wanted
from kehuapp.book.review.people import Period
from kehuapp.book.sales.sales import SaleRow, create_sale
from kehuapp.book.settings import load_settings
from kehuapp.sheets.form import Text
from kehuapp.ui.kit import toast
from kehuapp.ui.pages.reviews.review import ReviewPage
from kehuapp.ui.review.ahead.ahead_view import AheadView, _build
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks, translations
from tests.window_parts import customers

#: A Tuesday; weeks begin on Sunday in Taiwan.
TODAY = date(2026, 11, 24)


def day(away: int) -> str:
    return (TODAY + timedelta(days=away)).isoformat()


def sell(window: MainWindow, contact: int, *days: int, item: str = "Oolong") -> None:
    for away in days:
        row = SaleRow(0, day(away), item, 2.0, "kg", 10_000, None, False, "", "")
        create_sale(window.book, contact, row)


@pytest.fixture
def view(window: MainWindow, qtbot: QtBot) -> AheadView:
    """Ann buys Oolong every ten days, and said that she will want some; Bob's rhythm broke off."""
    sell(window, 1, -26, -16, -6)
    sell(window, 2, -100, -90, -80)
    create_need(window.book, 1, NeedRow("Oolong", 9, "kg", from_date=day(13)))
    create_need(window.book, 3, NeedRow("Cups", None, "box", from_date=day(13), certainty="maybe"))
    create_need(window.book, 3, NeedRow("Cups", 4, "box"))
    create_need(window.book, 3, NeedRow("Cups", 4, "box", from_date=day(300)))
    made = AheadView(window.session)
    made.setParent(window)
    made.resize(1100, 700)
    made.show()
    made.show_period(Period(TODAY))
    tasks.wait_until_idle()
    return made


def cells(view: AheadView) -> list[list[str]]:
    model = view.parts.part().table.figures
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def heads(view: AheadView) -> list[str]:
    model = view.parts.part().table.figures
    across = Qt.Orientation.Horizontal
    return [str(model.headerData(column, across)) for column in range(model.columnCount())]


def test_by_item_and_week(view: AheadView, qtmodeltester: ModelTester) -> None:
    assert heads(view)[:4] == ["Item", "Known from", "22 Nov", "29 Nov"]
    assert heads(view)[-3:] == ["10 Jan", "No day", "Total"]
    found = cells(view)
    assert found[0] == ["Cups (box)", "Need, likely", *[""] * 8, "4", "4"]
    assert found[1] == ["Cups (box)", "Need, maybe", "", "", "1?", *[""] * 6, "1?"]
    assert found[2][:6] == ["Oolong (kg)", "Need, likely", "", "", "9", ""]
    # In 4, 24, 34 and 44 days; the need stands for the guess of the 14th.
    assert found[3][:9] == ["Oolong (kg)", "From the rhythm", *["2", "", "", "2", "", "2", "2"]]
    assert (
        view.parts.sentence.text()
        == "Next 8 weeks: 3 wanted by customers, 4 guessed from how often they buy; 2 items"
    )
    assert "1 guess(es) gave way" in view.left_out.text()
    assert "1 need(s) begin later" in view.left_out.text()
    assert "1 usual order(s) stopped long ago" in view.left_out.text()
    qtmodeltester.check(view.items.table.figures)


def test_a_cell_opens_those_customers(
    view: AheadView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = view.items.table
    hints: list[str] = []
    monkeypatch.setattr(toast, "hint", lambda _where, text: hints.append(text))
    opened: list[tuple[list[int], str]] = []
    view.people_requested.connect(lambda ids, name: opened.append((ids, name)))
    for row, column in ((2, 4), (2, 5), (3, 0), (1, 11)):
        table.setCurrentIndex(table.figures.index(row, column))
        qtbot.keyClick(table, Qt.Key.Key_Return)
    view.asleep.click()
    assert opened == [
        ([1], "Oolong (kg) · Week of 6 Dec"),
        ([1], "Oolong (kg)"),
        ([3], "Cups (box)"),
        ([2], "Who stopped buying"),
    ]
    assert hints == ["Nobody wants it then."]  # the second cell is empty


def test_the_chart_is_of_the_item_and_keeps_both_apart(view: AheadView) -> None:
    view.items.table.setCurrentIndex(view.items.table.figures.index(3, 0))
    chart = view.items._chart()
    assert chart is not None and chart.title == "Oolong (kg)"
    assert chart.now.values[:3] == (2, None, None) and chart.before is not None
    assert chart.before.values[:3] == (None, None, 9)
    assert chart.keys[0] == (1,) and chart.keys[1] == ()
    opened: list[tuple[list[int], str]] = []
    view.people_requested.connect(lambda ids, name: opened.append((ids, name)))
    view.items.chart.opened.emit(chart.keys[0])
    view.items.table.setCurrentIndex(view.items.table.figures.index(1, 0))
    view.items.chart.opened.emit((3,))
    assert opened == [([1], "Oolong (kg)"), ([3], "Cups (box)")]


def test_more_or_fewer_weeks_of_one_reading(view: AheadView) -> None:
    wanted = view._found[0] if view._found else None
    view.weeks.set_code("4")
    view.weeks.activated.emit(0)
    tasks.wait_until_idle()
    assert view._found is not None and view._found[0] is wanted
    assert heads(view)[2:] == ["22 Nov", "29 Nov", "6 Dec", "13 Dec", "No day", "Total"]


def test_needs_are_there_before_all_sales_are_read(window: MainWindow, qtbot: QtBot) -> None:
    sell(window, 1, -26, -16, -6)
    create_need(window.book, 3, NeedRow("Cups", 4, "box"))
    made = AheadView(window.session)
    made.setParent(window)
    seen: list[str] = []
    made.about_changed.connect(lambda: seen.append(made.parts.sentence.text()))
    made.show_period(Period(TODAY))
    tasks.wait_until_idle()
    whole = "Next 8 weeks: 1 wanted by customers, 5 guessed from how often they buy; 2 items"
    assert seen[-1] == whole
    # The two are read beside one another: whichever is first, the needs never take its place.
    needs_alone = "Next 8 weeks: 1 wanted by customers; how often they buy is still being read…"
    assert {*seen} <= {needs_alone, whole}
    made._found = None
    needs = load_wanted(window.book, TODAY, only_needs=True)
    made._show(_build(needs, 8))
    assert seen[-1] == needs_alone and made.build_form() is None


def test_by_customer_with_the_reason(view: AheadView, qtbot: QtBot) -> None:
    view.parts.turn_to("people")
    found = cells(view)
    assert found[0] == [
        "★ Ann Lee · Lee Foods", "28 Nov", "Oolong", "2 kg", "2 kg every 10 days, last on 18 Nov",
    ]  # fmt: skip
    assert found[1][1:] == ["7 Dec", "Oolong", "9 kg", "Need, likely"]
    assert found[-1][:2] == ["Cid Wu · Harbour Deli", "No day"]
    opened: list[object] = []
    view.contact_requested.connect(opened.append)
    view.people_requested.connect(lambda ids, name: opened.append(ids))
    view.take_focus()
    qtbot.keyClick(view.people.table, Qt.Key.Key_Return)
    qtbot.keyClick(view.people.table, Qt.Key.Key_L)
    assert opened == [1, [1, 3]]


def test_the_file_has_the_very_figures(view: AheadView) -> None:
    lines = list(view.items.as_table().lines())
    assert lines[0][:3] == ("Item", "Unit", "Known from") and lines[0][-1] == "Without a quantity"
    assert lines[2] == ("Cups", "box", "Need, maybe", *[""] * 10, "1")
    assert lines[3] == ("Oolong", "kg", "Need, likely", "", "", "9", *[""] * 6, "9", "0")


@pytest.mark.parametrize("part", ["items", "people"])
def test_paper_says_what_the_screen_says(view: AheadView, part: str) -> None:
    view.parts.turn_to(part)
    form = view.build_form()
    assert form is not None
    printed = {
        "".join(run.text for run in shape.runs)
        for page in form.pages
        for shape in page.shapes
        if isinstance(shape, Text)
    }
    assert {text for row in cells(view) for text in row if text} <= printed
    assert view.parts.sentence.text() in printed and view.left_out.text() in printed


def test_a_book_without_any_is_told_so(window: MainWindow, qtbot: QtBot) -> None:
    made = AheadView(window.session)
    made.setParent(window)
    assert made.build_form() is None and made.about() == ""
    made.show_period(Period(TODAY))
    tasks.wait_until_idle()
    assert made.parts.sentence.text().startswith("Nothing is expected")
    assert made.build_form() is None and cells(made) == []
    assert made.about() == "From 24 November 2026 on"


def test_it_speaks_the_language_that_is_chosen(view: AheadView, window: MainWindow) -> None:
    from PySide6.QtWidgets import QApplication

    translations.install(cast(QApplication, QApplication.instance()), "zh_TW")
    QApplication.processEvents()
    assert view.parts.buttons["items"].text() == "依品項"
    assert cells(view)[0][1] == "需求：很可能" and heads(view)[2] == "11 月 22 日"


def test_on_the_page_a_cell_opens_the_list_of_those_customers(window: MainWindow) -> None:
    today = load_settings(window.book).today()
    create_need(window.book, 3, NeedRow("Cups", 4, "box", from_date=today.isoformat()))
    window.session.go("review", "ahead")
    tasks.wait_until_idle()
    page = cast(ReviewPage, window.host.page("review"))
    view = cast(AheadView, page.view())
    assert page.frame.about.full_text().startswith("From ")
    view.items.table.opened.emit(view.items.table.current())
    tasks.wait_until_idle()
    assert window.session.place is not None and customers(window).list.model.ids() == [3]
