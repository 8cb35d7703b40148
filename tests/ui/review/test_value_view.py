"""What customers bring, as the view shows it: the same figures as those of the command line."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kehuapp.book.review.months import load_whose
from kehuapp.book.review.people import Effort, Period, load_figures
from kehuapp.book.sales.sales import SaleRow, create_sale
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui.review.value import value_words
from kehuapp.ui.review.value.value_view import ValueView
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

UNTIL = date(2026, 11, 22)


@pytest.fixture
def view(qtbot: QtBot, sample: Book) -> Iterator[ValueView]:
    session = Session(sample)
    made = ValueView(session)
    qtbot.addWidget(made)
    made.resize(1082, 520)
    made.show()
    made.show_period(Period(UNTIL))
    tasks.wait_until_idle()
    yield made
    session.deleteLater()


def column(view: ValueView, title: str) -> list[str]:
    model = view.people.table.figures
    place = [one.title for one in model.columns].index(title)
    return [model.index(row, place).data() for row in range(model.rowCount())]


def test_the_table_shows_the_figures_of_the_review(view: ValueView, sample: Book) -> None:
    figures = load_figures(sample, Period(UNTIL))
    shown = [one for one in figures.people if one.buying.days or one.effort != (0, 0, 0)]
    currency = "TWD"
    by_value = sorted(shown, key=lambda one: one.value, reverse=True)
    assert column(view, "Profit") == [words.money(one.value, currency) for one in by_value]
    assert column(view, "Rank") == [str(one.rank or "") for one in by_value]
    assert column(view, "Class") == [one.letter or "" for one in by_value]
    assert column(view, "R F M") == [" ".join(map(str, one.rfm or ())) for one in by_value]


@pytest.mark.parametrize(
    ("order", "key"),
    [
        ("fall", lambda one: (one.before or 0) - one.value),
        ("often", lambda one: one.buying.purchases),
        ("cost", lambda one: one.effort.cost),
        ("time", lambda one: one.effort.minutes + one.effort.estimated),
        ("change", lambda one: one.value - (one.before or 0)),
    ],
)
def test_everybody_stands_in_the_order_that_is_chosen(view, order, key) -> None:
    view.people.order.set_code(order)
    told = [key(one) for one in view.people.table.figures.rows]
    assert told == sorted(told, reverse=True) and len(set(told)) > 1


def test_enter_wishes_for_the_card(view: ValueView, qtbot: QtBot) -> None:
    first = view.people.table.figures.rows[0]
    with qtbot.waitSignal(view.contact_requested) as asked:
        qtbot.keyClick(view.people.table, Qt.Key.Key_Return)
    assert asked.args == [first.id]


def test_the_parts_are_printed_as_they_are_shown(view: ValueView) -> None:
    for code in ("people", "coming", "months", "worth"):
        view.parts.turn_to(code)
        form = view.build_form()
        assert form is not None and form.pages
    rows = view.worth.table.figures.rows
    left = [one.value - one.effort.cost for one in rows]
    assert left == sorted(left, reverse=True)


def test_who_is_worth_least_stands_first_and_is_named(view: ValueView, sample: Book) -> None:
    figures = load_figures(sample, Period(UNTIL))
    spent = [one for one in figures.people if any(one.effort)]
    least = min(spent, key=lambda one: one.value - one.effort.cost)
    view.parts.turn_to("worth")
    view.worth.order.set_code("least")
    rows = view.worth.table.figures.rows
    assert rows[0].value - rows[0].effort.cost == least.value - least.effort.cost
    assert f"least of {least.name}." in view.parts.sentence.text()


@pytest.mark.parametrize("code", ["people", "worth"])
def test_a_list_is_made_of_all_or_of_those_who_are_chosen(view, code: str, qtbot: QtBot) -> None:
    view.parts.turn_to(code)
    part = view.parts.part()
    rows = part.table.figures.rows
    with qtbot.waitSignal(view.people_requested) as asked:
        part.list.click()
    assert asked.args[0] == [one.id for one in rows]
    qtbot.keyClick(part.table, Qt.Key.Key_Home)
    qtbot.keyClick(part.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(part.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(view.people_requested) as asked:
        qtbot.keyClicks(part.table, "l")
    assert asked.args[0] == [one.id for one in rows[:3]]
    qtbot.keyClick(part.table, Qt.Key.Key_End)
    assert part.table.current() is rows[-1]


def test_each_buyer_stands_in_one_place_of_who_came_lately_and_often(
    view: ValueView, sample: Book, qtbot: QtBot
) -> None:
    figures = load_figures(sample, Period(UNTIL))
    view.parts.buttons["coming"].click()
    chart = view.coming.chart.view
    table = chart.the_table()
    assert table is not None and table.height == 9  # three scores each
    bought = {one.id: one for one in figures.people if one.rfm}
    stands = [[*table.row(at).keys] for at in range(9)]
    assert sorted(one for contacts in stands for one in contacts) == sorted(bought)
    for at, contacts in enumerate(stands):  # often at the top, lately at the right
        scores = {(bought[one].rfm.f, bought[one].rfm.r) for one in contacts}  # type: ignore[union-attr]
        assert scores <= {(3 - at // 3, at % 3 + 1)}
        share = sum(max(bought[one].value, 0) for one in contacts) / figures.cuts.total
        assert float(table.row(at).plain[3]) == pytest.approx(share * 100, abs=0.01)
    best, missed = len(stands[2]), len(stands[0])
    assert f"{best} customer" in view.parts.sentence.text()
    assert f"{missed} used to come often" in view.parts.sentence.text() or not missed
    canvas = chart.canvas
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.people_requested) as asked:
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert asked.args[0] == stands[2] and " days ago" in asked.args[1]


def test_the_months_are_named_that_are_compared(view: ValueView) -> None:
    view.parts.turn_to("months")
    said = view.parts.sentence.text()
    assert said.startswith("2025-12 to 2026-11: ") and "same months a year before" in said


def test_of_a_period_without_sales_the_grid_is_a_sentence(view: ValueView) -> None:
    view.show_period(Period(date(2020, 1, 1)))
    tasks.wait_until_idle()
    view.parts.turn_to("coming")
    assert view.parts.sentence.text() == "Nothing was sold in this period."
    assert not view.coming.chart.view.has_chart()
    form = view.build_form()
    assert form is not None and form.pages


def test_what_an_hour_brings_counts_estimated_minutes(view: ValueView) -> None:
    rows = [one for one in view.worth.table.figures.rows if one.effort.estimated]
    place = [one.title for one in view.worth.table.figures.columns].index("Minutes")
    at = view.worth.table.figures.rows.index(rows[0])
    total = rows[0].effort.minutes + rows[0].effort.estimated
    assert view.worth.table.figures.index(at, place).data() == f"≈ {total:,} min"


def test_who_only_gave_back_is_in_the_table_too(view: ValueView, sample: Book) -> None:
    """So that the column adds up to the total."""
    never = "SELECT id FROM contact WHERE id NOT IN (SELECT contact_id FROM sale) LIMIT 1"
    ((contact,),) = sample.query(never)
    row = SaleRow(0, str(UNTIL), "茶", 1, "", 500_00, 100_00, True, "", "")
    create_sale(sample, contact, row)
    view.show_period(Period(UNTIL))
    tasks.wait_until_idle()
    assert contact in [one.id for one in view.people.table.figures.rows]
    figures = load_figures(sample, Period(UNTIL))
    assert sum(one.value for one in view.people.table.figures.rows) == figures.total


@pytest.mark.parametrize(
    ("before", "first_days_ago", "told"),
    [(100_00, 400, "+50%"), (0, 10, "new"), (0, 900, ""), (-50_00, 400, ""), (None, 10, "")],
)
def test_change_against_the_period_before(
    sample: Book, before: int | None, first_days_ago: int, told: str
) -> None:
    found = load_figures(sample, Period(UNTIL))
    first = UNTIL.toordinal() - first_days_ago
    one = found.people[0]
    one = one._replace(value=150_00, before=before, buying=one.buying._replace(first=first))
    assert value_words.change(one, found) == told


def test_a_month_opens_those_who_bought_in_it(view: ValueView, qtbot: QtBot) -> None:
    view.parts.turn_to("months")
    chart = view.months.chart.view
    qtbot.keyClick(chart.canvas, Qt.Key.Key_Home)
    for month in view.months._months[:2]:
        with qtbot.waitSignal(view.people_requested) as asked:
            qtbot.keyClick(chart.canvas, Qt.Key.Key_Return)
        whose = load_whose(view._session.book, month.first, UNTIL)
        assert whose and asked.args == [whose, f"Sales of {month.first:%Y-%m}"]
        qtbot.keyClick(chart.canvas, Qt.Key.Key_Right)
    chart.turn()
    chart.table.setCurrentIndex(chart.table.model().index(11, 0))
    with qtbot.waitSignal(view.people_requested) as asked:
        qtbot.keyClick(chart.table, Qt.Key.Key_Return)
    whose = load_whose(view._session.book, date(2026, 11, 1), UNTIL)
    assert whose and asked.args == [whose, "Sales of 2026-11"]


@pytest.mark.parametrize(
    ("value", "minutes", "told"),
    [(100_49, 60, "$100"), (100_50, 60, "$101"), (-100_49, 60, "−$100"),
     (-100_50, 60, "−$101"), (40, 60, "$0"), (-40, 60, "$0"), (5, 0, "")],
)  # fmt: skip
def test_what_an_hour_brings_is_rounded_alike_above_and_below_nothing(
    sample: Book, value: int, minutes: int, told: str
) -> None:
    one = load_figures(sample, Period(UNTIL)).people[0]
    one = one._replace(value=value, effort=Effort(minutes, 0, 0))
    assert value_words.hourly(one, "TWD") == told


def test_the_chosen_month_stays_when_the_period_changes(view: ValueView, qtbot: QtBot) -> None:
    view.parts.turn_to("months")
    canvas = view.months.chart.view.canvas
    for months in (24, 6):
        view.show_period(Period(UNTIL))
        tasks.wait_until_idle()
        qtbot.keyClick(canvas, Qt.Key.Key_End)
        view.show_period(Period(UNTIL, months))
        tasks.wait_until_idle()
        with qtbot.waitSignal(view.people_requested) as asked:
            qtbot.keyClick(canvas, Qt.Key.Key_Return)
        assert asked.args[1] == "Sales of 2026-11", months
