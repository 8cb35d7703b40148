"""A view of parts says that it reads, when that takes longer than a moment."""

from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from kehuapp.book.review.people import Period
from kehuapp.errors import Trouble
from kehuapp.store.database import Book
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
