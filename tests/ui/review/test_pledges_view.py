"""The view of promised services: kept or not, who is missing, satisfaction, and on paper."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kehuapp.book.activity.interactions import InteractionRow, create_interaction
from kehuapp.book.activity.pledges import PledgeRow, create_pledge
from kehuapp.book.review.people import Period
from kehuapp.book.staff.staff import create_staff
from kehuapp.sheets.charts.table import Table
from kehuapp.sheets.form import Text
from kehuapp.ui.review import parts_view
from kehuapp.ui.review.parts import reckoned_money
from kehuapp.ui.review.pledges.pledges_view import PledgesView
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks

PERIOD = Period(date(2026, 11, 22))


def give(window: MainWindow, contact: int, at: str, pledge: int, **named: object) -> None:
    row = InteractionRow(contact_id=contact, kind="service", at=at, pledge_id=pledge)
    create_interaction(window.book, row._replace(**named))  # type: ignore[arg-type]


def make(window: MainWindow) -> PledgesView:
    made = PledgesView(window.session)
    made.setParent(window)
    made.resize(1100, 700)
    made.show()
    made.show_period(PERIOD)
    tasks.wait_until_idle()
    return made


@pytest.fixture
def view(window: MainWindow, qtbot: QtBot) -> PledgesView:
    """Care is promised to all, two thirds of them; a check to prospects, of whom there are none."""
    create_staff(window.book, "Mei")
    create_pledge(window.book, PledgeRow(name="Care", goal=60, measure="once a year"))
    create_pledge(window.book, PledgeRow(name="Check", tier="prospect"))
    create_pledge(window.book, PledgeRow(name="Old", ends_on="2020-01-01"))
    create_pledge(
        window.book,
        PledgeRow(name="Tasting", starts_on="2026-01-01", ends_on="2026-11-01", times=2),
    )
    give(window, 1, "2026-10-05T03:00:00Z", 1, satisfaction=5, cost=30000, minutes=40)
    give(window, 2, "2026-11-05T03:00:00Z", 1, satisfaction=2, satisfaction_staff=4, staff_id=1)
    give(window, 2, "2026-11-06T03:00:00Z", 4)
    return make(window)


def cells(view: PledgesView) -> list[list[str]]:
    model = view.parts.part().table.figures
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_table_becomes_a_file_by_key_and_button(
    view: PledgesView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Table] = []
    monkeypatch.setattr(parts_view, "save_table", lambda _session, one: asked.append(one))
    parts, table = view.parts, view.services.table
    qtbot.keyClick(table, Qt.Key.Key_S)
    (saved,) = asked
    heads, first, *_others = saved.lines()
    assert saved.title == "Promised services" and saved.height == table.figures.rowCount()
    assert heads == tuple(column.title for column in table.figures.columns)
    # A goal, how many have not, and what it cost are numbers; the rest stays as it is read.
    assert first == (
        "Care", "All customers", "without end", "60", "2/3 · 67%", "1", "Kept", "3.5 of 5 (2)",
        "300",
    )  # fmt: skip
    assert parts.save.isVisible() and "(S)" in parts.save.toolTip()
    parts.save.click()
    assert len(asked) == 2


@pytest.mark.parametrize(
    ("minor", "said"),
    [(12_34, "$12.34"), (99_49, "$99.49"), (99_50, "$100"), (1147_33, "$1,147"),
     (-1147_50, "−$1,148"), (0, "$0")],
)  # fmt: skip
def test_what_was_reckoned_has_no_small_coins(minor: int, said: str) -> None:
    assert reckoned_money(minor, "TWD") == said


def test_what_became_of_each(view: PledgesView) -> None:
    assert cells(view) == [
        ["Care", "All customers", "without end", "60%", "2/3 · 67%", "1", "Kept",
         "3.5 of 5 (2)", "$300"],
        ["Check", "Prospect", "without end", "100%", "–", "–", "Promised to nobody", "–", "–"],
        ["Tasting", "All customers", "1 Jan – 1 Nov", "100% · 2 times each", "0/3 · 0%", "3",
         "Not kept", "–", "–"],
    ]  # fmt: skip
    said = view.parts.sentence.text()
    assert said == "1 of 3 services are kept, 1 not kept, 1 promised to nobody there is"
    assert view.left_out.text() == "1 service(s) ended before: not shown."
    about = view.services.chart.about.full_text()
    assert "once a year · given 2 time(s) · $300 · 40 min recorded · 1 without minutes" in about
    view.services.table.selectRow(2)
    assert "1 outside its days" in view.services.chart.about.full_text()


def test_who_received_it_and_who_not(view: PledgesView, qtbot: QtBot) -> None:
    opened: list[tuple[list[int], str]] = []
    view.people_requested.connect(lambda ids, name: opened.append((ids, name)))
    view.take_focus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_R):
        qtbot.keyClick(view.services.table, key)
        tasks.wait_until_idle()
    assert opened == [([3], "Not yet received: Care"), ([1, 2], "Received: Care")]
    view.services.missing.click()
    tasks.wait_until_idle()
    assert opened[2] == opened[0]
    view.services.table.selectRow(2)
    view.services.received.click()
    tasks.wait_until_idle()
    assert len(opened) == 3  # nobody received the tasting: said, and no empty list is opened


def test_satisfaction_of_the_shop_and_of_each_colleague(view: PledgesView) -> None:
    view.parts.turn_to("mood")
    assert view.parts.sentence.text() == "Satisfied with the shop: 3.5 of 5, from 2 answer(s)"
    assert [[*row[:3], *row[-2:]] for row in cells(view)] == [
        ["Shop", "2", "3.5", "5.0", "2.0"],
        ["Mei", "1", "4.0", "–", "4.0"],
    ]
    chart = view.mood._chart()
    assert [one.name for one in chart.series] == ["Shop", "Mei"]
    assert chart.series[1].values[-2:] == (None, 4.0)  # a gap is no zero


@pytest.mark.parametrize("part", ["services", "mood"])
def test_paper_says_what_the_screen_says(view: PledgesView, part: str) -> None:
    view.parts.turn_to(part)
    form = view.build_form()
    assert form is not None
    printed = {
        "".join(run.text for run in shape.runs)
        for page in form.pages
        for shape in page.shapes
        if isinstance(shape, Text)
    }
    assert {text for row in cells(view) for text in row} <= printed
    assert view.parts.sentence.text() in printed


def test_no_service_and_no_answer_are_sentences(window: MainWindow, qtbot: QtBot) -> None:
    made = make(window)
    assert made.parts.sentence.text() == "No service is promised in this period."
    assert made.services.table.isHidden() and made.services.chart.isHidden()
    made.parts.turn_to("mood")
    assert made.parts.sentence.text().startswith("Nobody said in this period")
    assert made.mood.table.isHidden() and made.build_form() is not None


def test_it_is_read_again_where_something_changed(view: PledgesView, window: MainWindow) -> None:
    view.services.table.selectRow(2)
    give(window, 3, "2026-11-07T03:00:00Z", 1)
    view.show_period(PERIOD)
    tasks.wait_until_idle()
    assert cells(view)[0][4] == "3/3 · 100%"
    assert view.services.table.current().line.pledge.name == "Tasting"
