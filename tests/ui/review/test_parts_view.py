"""A view of parts says that it reads, when that takes longer than a moment."""

from datetime import date
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from kehuapp.book.review.people import Period
from kehuapp.errors import Trouble
from kehuapp.store.database import Book
from kehuapp.ui.kit import theme
from kehuapp.ui.review.ahead import ahead_view
from kehuapp.ui.review.ahead.ahead_view import AheadView
from kehuapp.ui.review.sources import sources_view
from kehuapp.ui.review.sources.sources_view import SourcesView
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session
from tests.book.review.conftest import UNTIL, fill

READING = "Reading the figures…"


@pytest.fixture
def view(qtbot: QtBot, shop: Book) -> SourcesView:
    fill(shop, 3)
    made = SourcesView(Session(shop))
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("ends_well", [True, False])
def test_a_long_reading_is_said_until_it_ends(
    view: SourcesView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ends_well: bool
) -> None:
    monkeypatch.setattr(tasks.toast, "say", lambda *_around: None)
    go, really = Event(), sources_view.load_origins

    def load(book: Book, period: Period) -> object:
        assert go.wait(10)
        if not ends_well:
            raise Trouble("The disk is gone.")
        return really(book, period)

    monkeypatch.setattr(sources_view, "load_origins", load)
    assert view.about() == ""
    with qtbot.waitSignal(view.about_changed):
        view.show_period(Period(UNTIL))
    assert view.about() == READING and view.build_form() is None
    with qtbot.waitSignal(view.about_changed):
        go.set()
    assert ("profit" in view.about() or "sales" in view.about()) == ends_well
    assert view.about() != READING


def test_a_short_one_is_not(view: SourcesView, qtbot: QtBot) -> None:
    told: list[str] = []
    view.about_changed.connect(lambda: told.append(view.about()))
    view.show_period(Period(UNTIL))
    assert tasks.wait_until_idle()
    assert told and READING not in told and not view._patience.isActive()


def held(view: SourcesView, monkeypatch: pytest.MonkeyPatch) -> Event:
    """Figures are there, and others are being read until this is set."""
    view.show()
    view.show_period(Period(UNTIL))
    assert tasks.wait_until_idle()
    go, really = Event(), sources_view.load_origins

    def load(book: Book, period: Period) -> object:
        assert go.wait(10)
        return really(book, period)

    monkeypatch.setattr(sources_view, "load_origins", load)
    view.show_period(Period(UNTIL, 6))
    return go


def test_other_colours_do_not_take_the_hint_away(
    view: SourcesView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = held(view, monkeypatch)
    qtbot.waitUntil(lambda: view.about() == READING)
    theme.watch().changed.emit()
    assert view.about() == READING
    go.set()
    assert tasks.wait_until_idle() and view.about() != READING


def test_going_elsewhere_ends_the_reading(
    view: SourcesView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go, before = held(view, monkeypatch), view._found
    qtbot.waitUntil(lambda: view.about() == READING)
    view.hide()
    assert not tasks.is_reading(view, "origins") and view.about() != READING
    go.set()
    assert tasks.wait_until_idle() and view._found is before


def test_a_reading_that_fails_before_the_needs_are_there_is_over(
    qtbot: QtBot, shop: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, go, really = AheadView(Session(shop)), Event(), ahead_view.load_wanted
    qtbot.addWidget(view)

    def load(book: Book, today: date, *given: object, only_needs: bool = False) -> object:
        if not only_needs:
            raise Trouble("The disk is gone.")
        assert go.wait(10)
        return really(book, today, only_needs=True)

    monkeypatch.setattr(ahead_view, "load_wanted", load)
    monkeypatch.setattr(tasks.toast, "say", lambda *_around: None)
    view.show_period(Period(UNTIL))
    qtbot.waitUntil(lambda: not tasks.is_reading(view, "ahead"))
    go.set()
    assert tasks.wait_until_idle() and view._found is not None
    assert not view._patience.isActive() and view.about() != READING
