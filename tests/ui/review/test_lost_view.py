"""The view of slowing and lost customers: sentences, filters, keys, wishes, paper, edge cases."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts.contacts import ContactCard, create_contact
from kehuapp.book.review.people import Period
from kehuapp.book.settings import load_settings
from kehuapp.book.staff.staff import create_staff
from kehuapp.book.tiers import losses
from kehuapp.book.tiers.losses import LossRow
from kehuapp.sheets.form import Form, Text
from kehuapp.store.database import Book
from kehuapp.store.schema import Contact, Sale
from kehuapp.ui.activity.interaction_form import InteractionForm
from kehuapp.ui.activity.loss_form import LossForm
from kehuapp.ui.plans.task_form import TaskForm
from kehuapp.ui.review.figure_table import FigureTable
from kehuapp.ui.review.lost.causes_charts import months_chart
from kehuapp.ui.review.lost.causes_part import CausesPart
from kehuapp.ui.review.lost.lost_view import LostView
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

UNTIL = date(2026, 11, 29)


@pytest.fixture
def view(qtbot: QtBot, shop: Book) -> Iterator[LostView]:
    """Ann, Bob and Cid: Ann bought every ten days until 26 days ago, Bob until 16 days ago, Cid
    was lost by a service that has been put right since."""
    create_staff(shop, "Mei")
    for contact, last, amount in ((1, 26, 100_00), (2, 16, 900_00), (3, 200, 50_00)):
        with shop.writing("sales"):
            for at in range(4):
                Sale.create(
                    contact=contact, on_date=str(UNTIL - timedelta(last + 10 * at)), item="茶",
                    amount=amount, profit=None,
                )  # fmt: skip
    said = LossRow(
        lost_on="2026-10-05", cause="service", remedy="New driver", remedy_done_on="2026-11-01",
        staff_id=1,
    )  # fmt: skip
    losses.lose_contact(shop, 3, said)
    session = Session(shop)
    made = LostView(session)
    qtbot.addWidget(made)
    made.resize(1082, 520)
    made.show()
    read(made)
    yield made
    session.deleteLater()


def read(view: LostView, months: int = 12) -> None:
    view.show_period(Period(UNTIL, months))
    tasks.wait_until_idle()


def cells(table: FigureTable) -> list[list[str]]:
    model = table.figures
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def words_on(form: Form | None) -> str:
    assert form is not None
    return "\n".join(
        "".join(run.text for run in shape.runs)
        for page in form.pages
        for shape in page.shapes
        if isinstance(shape, Text)
    )


def test_who_is_slowing_in_words_with_most_at_stake_first(view: LostView) -> None:
    rows = cells(view.slowing.table)
    assert [row[:4] for row in rows] == [
        ["● Bob Chen", "Slowing", "1.6 times the usual", "every 10 days"],
        ["★ Ann Lee · Lee Foods", "Dormant", "2.6 times the usual", "every 10 days"],
    ]
    assert [row[7:] for row in rows] == [["$3,600", "$0"], ["$400", "$0"]]
    assert view.parts.sentence.text() == ("2 customer(s) buy later than usual; $4,000 is at stake.")
    assert "2025" in view.about() and view.about().endswith("By amount")
    assert "the better of the two periods" in view.parts.how._text


def test_filters_leave_some_and_the_list_to_call_is_of_these(qtbot: QtBot, view: LostView) -> None:
    part = view.slowing
    part.state.set_code("dormant")
    part.state.activated.emit(part.state.currentIndex())
    assert [row[0] for row in cells(part.table)] == ["★ Ann Lee · Lee Foods"]
    with qtbot.waitSignal(view.people_requested) as asked:
        part.list.click()
    assert asked.args == [[1], "Dormant"]
    read(view)  # the filter stays
    assert part.state.code() == "dormant" and len(cells(part.table)) == 1
    part.state.set_code("")
    part.owner.set_code("nobody")
    part.owner.activated.emit(part.owner.currentIndex())
    assert len(cells(part.table)) == 2
    part.owner.set_code("")
    part.tier.set_code("regular")
    part.tier.activated.emit(part.tier.currentIndex())
    assert [row[0] for row in cells(part.table)] == ["● Bob Chen"]
    part.state.set_code("perhaps_lost")
    part.state.activated.emit(part.state.currentIndex())
    assert (
        cells(part.table) == [] and not part.list.isEnabled() and not part.buttons["L"].isEnabled()
    )


def test_keys_wish_for_what_the_buttons_do(qtbot: QtBot, view: LostView) -> None:
    table = view.slowing.table
    view.take_focus()
    table.setCurrentIndex(table.figures.index(1, 0))
    for key, signal in (
        (Qt.Key.Key_Return, view.contact_requested),
        (Qt.Key.Key_L, view.log_requested),
        (Qt.Key.Key_P, view.task_requested),
        (Qt.Key.Key_X, view.loss_requested),
    ):
        with qtbot.waitSignal(signal) as asked:
            qtbot.keyClick(table, key)
        assert asked.args == [1]
    with qtbot.waitSignal(view.loss_requested) as asked:
        view.slowing.buttons["X"].click()
    assert asked.args == [1]
    read(view)  # the keyboard stays with the customer
    assert table.current().id == 1
    table.selectAll()
    with qtbot.waitSignal(view.people_requested) as listed:
        view.slowing.list.click()
    assert listed.args == [[2, 1], "Slowing and dormant"]


def test_why_they_were_lost_as_charts_and_tables(qtbot: QtBot, view: LostView) -> None:
    view.parts.buttons["causes"].click()
    assert view.parts.sentence.text() == "1 loss(es) in this period, most often: Service (1)."
    part = view.causes
    assert cells(part.table) == [["New driver", "Service", "1", "0", "0", "0", "–"]]
    chart = part.causes.view.chart()
    assert chart is not None and [tuple(row[:3]) for row in chart.rows] == [("Service", 1, "100%")]  # type: ignore[union-attr]
    for code, shown in (
        ("colleagues", [["Mei", "Service 1", "1"]]),
        ("months", [["2026-10", "Service 1", "1"]]),
    ):
        part.which.set_code(code)
        part.which.activated.emit(part.which.currentIndex())
        assert cells(part.table) == shown
    with qtbot.waitSignal(view.people_requested) as asked:
        part.table.opened.emit(part.table.current())
    assert asked.args == [[3], "2026-10"]
    with qtbot.waitSignal(view.people_requested) as asked:
        part.causes.opened.emit((3,))
    assert asked.args[0] == [3]
    assert table_rows(part) == (["Service"], [("2026-10", "1", "1")])
    read(view, 1)  # of the last month nothing is known
    assert view.parts.sentence.text() == "Nobody was written down as lost in this period."
    assert not part.causes.view.has_chart() and cells(part.table) == []


def table_rows(part: CausesPart) -> tuple[list[str], list[tuple[str, ...]]]:
    """What stands behind the columns: the causes between the first and the last heading, and the
    rows in which somebody was lost."""
    table = part.over.view.the_table()
    assert table is not None
    rows = [table.row(at).shown for at in range(table.height)]
    heads = [column.name for column in table.columns]
    return heads[1:-1], [row for row in rows if row[-1] != "0"]


def test_causes_over_months_and_colleagues_as_columns_of_parts(
    qtbot: QtBot, view: LostView
) -> None:
    create_staff(view._session.book, "Kuo")
    with view._session.book.writing("owner"):
        Contact.update(owner=2).where(Contact.id == 2).execute()
    for contact, day, cause in ((1, "2026-10-20", "price"), (2, "2026-11-02", "service")):
        losses.lose_contact(view._session.book, contact, LossRow(lost_on=day, cause=cause))
    read(view)
    view.parts.turn_to("causes")
    part = view.causes
    assert table_rows(part) == (
        ["Service", "Price"], [("2026-10", "1", "1", "2"), ("2026-11", "1", "0", "1")],
    )  # fmt: skip
    canvas = part.over.view.canvas
    canvas.setFocus()
    while "Price" not in canvas.accessibleName():
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
        qtbot.keyClick(canvas, Qt.Key.Key_Up)
    mark = canvas.mark()
    assert mark is not None and mark.said == "2026-10 · Price · 1 · Losses: 2"
    with qtbot.waitSignal(view.people_requested) as asked:
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert asked.args == [[1], "Lost customers: 2026-10 · Price"]
    part.by.set_code("colleagues")
    part.by.activated.emit(part.by.currentIndex())
    assert table_rows(part)[1] == [
        ("Mei", "1", "0", "1"), ("Kuo", "1", "0", "1"), ("Nobody", "0", "1", "1"),
    ]  # fmt: skip
    told = words_on(view.build_form())
    assert "When they were lost, and why" in told and "Whose customers were lost, and why" in told


def test_whom_to_win_back(qtbot: QtBot, view: LostView) -> None:
    view.parts.buttons["back"].click()
    assert view.parts.sentence.text() == "1 customer(s) can be won back now."
    (row,) = cells(view.back.table)
    assert row[:4] == ["Cid Wu · Harbour Deli", "Win them back now", "Service", "New driver"]
    assert row[-1] == "$200"
    with qtbot.waitSignal(view.people_requested) as asked:
        view.back.list.click()
    assert asked.args == [[3], "Winning back"]
    losses.update_loss(
        view._session.book,
        losses.rows_losses(view._session.book, 3)[0]._replace(win_back="given_up"),
    )
    read(view)
    assert view.parts.sentence.text() == "Nobody waits to be won back."
    assert "1 who are given up" in view.parts.how._text


def test_paper_says_what_the_screen_says(view: LostView) -> None:
    for code in ("slowing", "causes", "back"):
        view.parts.turn_to(code)
        told = words_on(view.build_form())
        assert view.parts.sentence.text() in told
        for row in cells(view.parts.part().table):
            assert all(text in told for text in row if text)


def test_a_new_book_says_sentences(qtbot: QtBot, book_of_nobody: Book) -> None:
    made = LostView(Session(book_of_nobody))
    qtbot.addWidget(made)
    assert made.build_form() is None and made.about() == ""
    made.show_period(Period(UNTIL))
    tasks.wait_until_idle()
    assert "Nobody has bought anything yet" in made.parts.sentence.text()
    for code in ("causes", "back", "slowing"):
        made.parts.turn_to(code)
        assert made.build_form() is not None


@pytest.fixture
def book_of_nobody(shop: Book) -> Book:
    """Three customers who never bought."""
    create_contact(shop, ContactCard(name="Dan"))
    return shop


def test_the_model_is_sound(view: LostView, qtmodeltester: ModelTester) -> None:
    for table in (view.slowing.table, view.causes.table, view.back.table):
        qtmodeltester.check(table.figures)


def test_a_customer_is_set_lost_from_the_page_and_waits_to_be_won_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    book = window.book
    today = load_settings(book).today()
    with book.writing("sales"):
        for at in range(4):
            day = str(today - timedelta(200 + 10 * at))
            Sale.create(contact=1, on_date=day, item="茶", amount=100_00)
    window.session.go("review", "lost")
    tasks.wait_until_idle()
    view = window.findChild(LostView)
    assert cells(view.slowing.table)[0][1] == "Perhaps lost?"
    qtbot.keyClick(view.slowing.table, Qt.Key.Key_X)
    (form,) = (one for one in window.findChildren(LossForm) if one.isVisible())
    form.cause.set_code("price")
    form.accept()
    tasks.wait_until_idle()
    assert cells(view.slowing.table) == []
    assert [row[1] for row in cells(view.back.table)] == ["Write the remedy first"]
    for key, kind in ((Qt.Key.Key_L, InteractionForm), (Qt.Key.Key_P, TaskForm)):
        view.parts.turn_to("back")
        qtbot.keyClick(view.back.table, key)
        (opened,) = (one for one in window.findChildren(kind) if one.isVisible())
        opened.reject()
        tasks.wait_until_idle()
    view.back.list.click()
    tasks.wait_until_idle()
    assert window.session.destination.page == "customers"
    assert window.session.listed == (1,)


@pytest.mark.parametrize(("months", "told"), [(36, ""), (60, "Last 36 month(s)")])
def test_a_chart_of_fewer_months_than_the_period_says_so(
    view: LostView, months: int, told: str
) -> None:
    read(view, months)
    assert view._found is not None
    chart = months_chart(view._found)
    assert len(chart.labels) == 36 and chart.about == told
