"""The page of reviews in the real window: its views, the period, a list of customers, Esc back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kehuapp.book.review import buying
from kehuapp.book.review.people import Period, load_figures
from kehuapp.book.settings import load_settings
from kehuapp.cli.review import as_json
from kehuapp.store.database import Book
from kehuapp.ui.pages.reviews.review import VIEWS, ReviewPage
from kehuapp.ui.printing.preview import SheetPreview
from kehuapp.ui.review.period_form import PeriodForm
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import places, tasks
from kehuapp.ui.work.preferences import Preferences


@pytest.fixture
def window(qtbot: QtBot, sample: Book, tmp_path) -> MainWindow:
    made = MainWindow(sample, Preferences(tmp_path / "preferences.ini"))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


def shown(window: MainWindow, view: str = "overview") -> ReviewPage:
    window.session.go("review", view)
    tasks.wait_until_idle()
    page = window.host.page("review")
    assert isinstance(page, ReviewPage)
    return page


def test_the_first_visit_sums_what_was_bought_and_the_sentence_is_its_figure(window, sample):
    today = load_settings(sample).today()
    assert not buying.is_current(sample, today)
    page = shown(window)
    tasks.wait_until_idle()
    assert buying.is_current(sample, today)
    overview = page.view()
    figures = load_figures(sample, page.period())
    head = overview._head
    assert (head.total, head.cuts) == (figures.total, figures.cuts)
    assert overview._time.tiers == figures.time
    share = int(100 * head.top_share + 0.5)
    assert f"{share}%" in overview.sentence.text()
    assert as_json(figures)["total"] == str(head.total // 100)


@pytest.mark.parametrize("spec", VIEWS, ids=lambda spec: spec.id)
def test_every_view_opens_prints_and_says_what_it_is_of(window, spec):
    page = shown(window, spec.id)
    tasks.wait_until_idle()
    assert page.where() == spec.id
    assert page.stack.currentWidget().isAncestorOf(page._made[spec.id])
    form = page.view().build_form()
    assert form is None or form.pages
    assert page.months.isVisible() == (spec.id != "ahead")  # which looks ahead, not back
    page.months.set_code("3")
    tasks.wait_until_idle()
    assert page.period().months == 3 and not page.period().is_kept


def test_ctrl_page_keys_go_round_the_views(window, qtbot):
    page = shown(window)
    for _ in range(len(VIEWS)):
        qtbot.keyClick(page.frame, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        tasks.wait_until_idle()
    assert page.where() == "overview"
    qtbot.keyClick(page.frame, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    tasks.wait_until_idle()
    assert page.where() == VIEWS[-1].id


def test_ctrl_p_shows_the_paper_of_the_view(window, qtbot):
    page = shown(window, "value")
    tasks.wait_until_idle()
    table = page.view().people.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (preview,) = window.findChildren(SheetPreview)
    assert preview.isVisible() and page.print.toolTip() == "Ctrl+P"
    preview.reject()


def test_those_who_are_named_are_a_place_of_the_list_and_esc_leads_back(window, qtbot):
    page = shown(window)
    ids = list(page.view()._head.ids[:3])
    page.view().people_requested.emit(ids, "The first three")
    tasks.wait_until_idle()
    assert window.session.place == places.those(ids, "The first three")
    assert sorted(window.session.listed) == sorted(ids)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    tasks.wait_until_idle()
    assert window.host.shown() == "review"


def test_the_curve_marks_whom_the_meeting_talks_about_and_nobody_else(window):
    overview = shown(window).view()
    tasks.wait_until_idle()
    people = overview.meeting.people()
    buyer = next(at for at, one in enumerate(people) if one.value > 0)
    other = next(at for at, one in enumerate(people) if one.value <= 0)
    overview.meeting.go(buyer)
    assert overview.curve.view.canvas.mark() is not None
    overview.meeting.go(other)
    assert overview.curve.view.canvas.mark() is None


def test_what_is_written_meanwhile_is_in_the_figures(window, sample):
    from kehuapp.book.sales import sales
    from kehuapp.book.sales.sales import SaleRow

    page = shown(window)
    tasks.wait_until_idle()
    before = page.view()._head.total
    today = load_settings(sample).today()
    row = SaleRow(None, str(today - timedelta(days=1)), "茶", 1, "", 99_00, 44_00, False, "", "")
    tasks.write(window.session, sales.create_sale, sample, 1, row)
    tasks.wait_until_idle()
    assert page.view()._head.total == before + 44_00


def test_who_does_not_wait_for_the_sums_sees_the_figures_all_the_same(window, sample, monkeypatch):
    monkeypatch.setattr(buying, "make_current", lambda *_around: tasks_cancelled())
    page = shown(window)
    tasks.wait_until_idle()
    assert not page.period().is_kept
    assert page.view()._head.total == load_figures(sample, page.period()).total


def tasks_cancelled() -> bool:
    """As Cancel ends it: nothing is made."""
    for task in list(tasks._running):
        task.cancel()
    return False


def test_a_period_of_ones_own(window, qtbot, sample):
    """Half a year that ended in the spring: what it says is what the command says of it."""
    page = shown(window)
    before = page.period()
    other = page.months.findData("other")
    page.months.setCurrentIndex(other)
    page.months.activated.emit(other)
    (form,) = window.findChildren(PeriodForm)
    assert form.value() == (before.until, 12)
    form.reject()
    assert page.months.code() == "12" and page.period() == before

    page.months.setCurrentIndex(other)
    page.months.activated.emit(other)
    form = next(one for one in window.findChildren(PeriodForm) if one.isVisible())
    until = before.until - timedelta(days=200)
    form.until.type_text(until.isoformat())
    form.months.setValue(6)
    assert f"{until.day} " in form.said.text()
    form.accept()
    tasks.wait_until_idle()
    assert page.period() == Period(until, 6, False, before.zone)
    assert page.view()._head.total == load_figures(sample, Period(until, 6)).total
    assert page.months.currentText().startswith("6 month(s) until ")
    for spec in VIEWS:
        shown(window, spec.id)
    page.months.set_code("12")
    tasks.wait_until_idle()
    assert page.period().is_kept
