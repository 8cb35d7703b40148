"""The first view reads its two parts at the same time, and shows them together."""

from collections.abc import Iterator
from datetime import date
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.book.review.people import Period
from kehuapp.store.database import Book
from kehuapp.ui.review.overview import overview
from kehuapp.ui.review.overview.overview import Overview
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session
from tests.book.review.conftest import UNTIL, fill

BEFORE = Period(date(2025, 11, 23), 6)


class Held:
    """A read that goes on when it is let go."""

    def __init__(self, read) -> None:
        self.read, self.go, self.asked = read, Event(), Event()

    def __call__(self, book: Book, period: Period, *given):
        self.asked.set()
        assert self.go.wait(10)
        return self.read(book, period, *given)


@pytest.fixture
def view(qtbot: QtBot, shop: Book) -> Iterator[Overview]:
    fill(shop, 3)
    made = Overview(Session(shop))
    qtbot.addWidget(made)
    yield made
    tasks.wait_for_all()


@pytest.mark.parametrize("late", ["load_head", "load_time"])
def test_nothing_is_said_before_both_are_there(
    view: Overview, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, late: str
) -> None:
    held = Held(getattr(overview, late))
    monkeypatch.setattr(overview, late, held)
    view.show_period(Period(UNTIL))
    qtbot.waitUntil(lambda: len(view._arrived) == 1)
    assert held.asked.wait(10)  # it does not wait for the other
    assert view.sentence.text() == "" and view.build_form() is None
    with qtbot.waitSignal(view.about_changed):
        held.go.set()
    assert view.sentence.text()


def test_parts_of_two_periods_are_never_shown_together(
    view: Overview, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(overview.load_time)
    with monkeypatch.context() as patch:
        patch.setattr(overview, "load_time", held)
        view.show_period(Period(UNTIL))
        qtbot.waitUntil(lambda: len(view._arrived) == 1)
    view.show_period(BEFORE)
    with qtbot.waitSignal(view.about_changed):
        held.go.set()
    tasks.wait_until_idle()
    QApplication.processEvents()
    assert view._head is not None and view._head.period == BEFORE
    assert view._time == overview.load_time(view._session.book, BEFORE, BEFORE.zone)
    assert view._time != overview.load_time(view._session.book, Period(UNTIL), BEFORE.zone)
