"""Names that look like HTML, formulas or keys, in every view: shown letter by letter."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kehuapp.book.review.meetings import finishing
from kehuapp.book.review.meetings.draft import Meeting
from kehuapp.book.review.people import Period
from kehuapp.book.settings import load_settings
from kehuapp.book.tiers.tiers import LONGEST_NAME
from kehuapp.sheets.charts.values import Bar, Ranked, Series, Trend
from kehuapp.store.database import Book
from kehuapp.ui.kit.charts.view import ChartView
from kehuapp.ui.pages.reviews.review import VIEWS
from kehuapp.ui.review.figure_table import FigureTable
from kehuapp.ui.review.meeting.running import running_of
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

MARK = "<b>=Q</b> & "
#: Every text that a shop writes and a review shows.
WRITTEN = {
    "contact": ("name", "company", "job_title", "referral_reward"),
    "staff": ("name",),
    "tier_policy": ("name",),
    "sale": ("item", "unit"),
    "need": ("item", "unit", "when_text"),
    "loss_record": ("remedy", "detail"),
    "service_pledge": ("name", "measure", "note"),
}


@pytest.fixture
def strange(sample: Book) -> Iterator[Book]:
    """The sample shop, in which everything that is written begins alike."""
    period = Period(load_settings(sample).today())
    meeting = Meeting(f"{MARK}everybody", 30, f"{MARK}note")
    finishing.finish_meeting(sample, meeting, finishing.freeze(sample, meeting, period))
    with sample.writing("Strange"):
        for table, columns in WRITTEN.items():
            for column in columns:
                sample.execute(f"UPDATE {table} SET {column} = ? || {column} || id", (MARK,))
    return sample


def texts_read(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Where a text is not shown as it was written: (what shows it, the text)."""
    if "<b>" in widget.toolTip():
        yield f"tool tip of {type(widget).__name__}", widget.toolTip()
    if isinstance(widget, QLabel):
        if widget.textFormat() != Qt.TextFormat.PlainText and "<b>" in widget.text():
            yield "label", widget.text()
    elif isinstance(widget, QAbstractButton):
        if "& " in widget.text().replace("&&", ""):
            yield "button", widget.text()
    elif isinstance(widget, QTabBar):
        for at in range(widget.count()):
            if "& " in widget.tabText(at).replace("&&", ""):
                yield "tab", widget.tabText(at)
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from cells_read(widget.model())


def cells_read(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    top = QModelIndex()
    for row in range(min(model.rowCount(top), 20)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
        for column in range(columns):
            hint = model.index(row, column, top).data(Qt.ItemDataRole.ToolTipRole)
            if "<b>" in str(hint or ""):
                yield "tool tip of a cell", hint


@pytest.mark.parametrize("spec", VIEWS, ids=lambda spec: spec.id)
def test_what_is_written_is_shown_letter_by_letter(qtbot: QtBot, strange: Book, spec) -> None:
    session = Session(strange)
    running_of(session).describe(f"{MARK}everybody", None, "", "")
    view = spec.make(session)
    qtbot.addWidget(view)
    view.show()
    view.show_period(Period(load_settings(strange).today()))
    tasks.wait_until_idle()
    parts = getattr(view, "parts", None)
    for side in parts._parts if parts is not None else [""]:
        if side:
            parts.turn_to(side)
            tasks.wait_until_idle()
        read = [found for one in view.findChildren(QWidget) for found in texts_read(one)]
        assert read == []
    # The list of meetings has dates, and paints what was decided.
    assert MARK in "".join(seen(view)) or spec.id == "meetings"


def seen(view: QWidget) -> Iterator[str]:
    """What labels and tables show."""
    for label in view.findChildren(QLabel):
        yield label.text()
    for table in view.findChildren(QAbstractItemView):
        model = table.model()
        if model is not None:
            for row in range(model.rowCount(QModelIndex())):
                yield str(model.index(row, 0, QModelIndex()).data())
    for chart in view.findChildren(ChartView):
        if table_of_chart := chart.the_table():
            yield from (cell for line in table_of_chart.lines() for cell in line)


@pytest.mark.parametrize("name", ["", "W" * 300], ids=["none", "long"])
def test_no_name_has_a_word_and_a_long_one_its_room(
    qtbot: QtBot, qapp: QApplication, sample: Book, name: str
) -> None:
    """No view is wider than the window for the sake of a name, and none shows an empty one."""
    with sample.writing("Names"):
        sample.execute("DELETE FROM phone")
        sample.execute("UPDATE contact SET name = ?, company = ''", (name,))
        # Three tiers of the same name the settings refuse; here each has its own mark.
        sample.execute("UPDATE tier_policy SET name = ?", (name[:LONGEST_NAME],))
    for spec in VIEWS:
        view = spec.make(Session(sample))
        qtbot.addWidget(view)
        view.show()
        view.show_period(Period(load_settings(sample).today()))
        tasks.wait_until_idle()
        parts = getattr(view, "parts", None)
        for side in parts._parts if parts is not None else [""]:
            if side:
                parts.turn_to(side)
                tasks.wait_until_idle()
            qapp.processEvents()  # the layouts are made anew
            assert view.minimumSizeHint().width() < 1000, spec.id
            for table in view.findChildren(FigureTable):
                rows = range(min(20, table.figures.rowCount()))
                assert all(table.figures.index(row, 0).data().strip("★●○ ") for row in rows)


@pytest.mark.parametrize("name", ["=1+1", "+886 2", "-5", "@SUM(A1)", "\t=1", "＝1"])
def test_a_copied_name_is_no_formula(qtbot: QtBot, name: str) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    view.show_chart(Ranked("t", (Bar(name, -500), Bar("Ann", 700))))
    view.copy()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[1] == f"'{name.strip()}\t-5" and lines[2] == "Ann\t7"
    view.show_chart(Trend("t", ("1",), (Series(name, (4.0,)),)))
    view.copy()
    assert QGuiApplication.clipboard().text().split("\n")[0] == f"Month\t'{name.strip()}"
