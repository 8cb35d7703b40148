"""The card of the time: bars against their targets, in words, and the list of who is short."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.book.review.people import Period
from kehuapp.book.review.time_spent import (
    TimeCardFigures,
    load_time_spent,
    parts_of,
    untiered_of,
)
from kehuapp.sheets.charts.values import Bullets
from kehuapp.store import tables
from kehuapp.store.database import Book
from kehuapp.ui.review.time.time_card import TimeCard
from kehuapp.ui.work import translations
from kehuapp.ui.work.session import Session

PERIOD = Period(date(2026, 11, 23))


@pytest.fixture
def show(qtbot: QtBot, shop: Book) -> Callable[[], TimeCard]:
    def show() -> TimeCard:
        card = TimeCard(Session(shop))
        qtbot.addWidget(card)
        card.resize(420, 260)
        card.show()
        found = load_time_spent(shop, PERIOD)
        parts, short = parts_of(found), found.short.rows
        card.show_time(TimeCardFigures(PERIOD, "", parts, untiered_of(found), short, found.looks))
        return card

    return show


def log(book: Book, contact: int, tier: str | None, minutes: int | None) -> None:
    with book.writing("Log"):
        tables.Interaction.create(
            contact=contact, tier_at=tier, minutes=minutes, at="2026-11-01T04:00:00Z"
        )


def told(card: TimeCard) -> dict[str, tuple[str, str]]:
    chart = card.chart.chart()
    assert isinstance(chart, Bullets)
    return {row.tier: (row.said, row.difference) for row in chart.rows}


def test_bars_words_and_the_list(
    shop: Book, show: Callable[[], TimeCard], qapp: QApplication, qtbot: QtBot
) -> None:
    log(shop, 2, "regular", 600)
    log(shop, 3, None, 30)
    translations.install(qapp, "en")
    card = show()
    assert told(card) == {
        "key": ("0%", "67 points less, ~6.7 h"),
        "regular": ("100%", "67 points more, ~6.7 h"),
        "prospect": ("0%", "nobody in this tier"),
    }
    assert card._sum.text() == "10 h, all of it recorded. The line is the target."
    assert "30 min" in card._aside.text()
    with qtbot.waitSignal(card.people_requested) as asked:
        card.list.click()
    assert asked.args == [[1], "Shortest of contact"]
    assert card._who.full_text() == "Shortest of contact: Ann Lee"


def test_nothing_logged_says_so_and_calls_nobody(show: Callable[[], TimeCard]) -> None:
    card = show()
    assert card._sum.text().startswith("No time")
    assert not card.list.isVisible()
    # The targets stand there all the same, of those tiers that somebody is in.
    assert told(card) == {
        "key": ("–", "target 67%"),
        "regular": ("–", "target 33%"),
        "prospect": ("–", "nobody in this tier"),
    }


def test_another_language_is_spoken_at_once(
    show: Callable[[], TimeCard], qapp: QApplication
) -> None:
    card = show()
    translations.install(qapp, "zh_TW")
    qapp.processEvents()
    assert card._title.text() == "時間用在誰身上"
    assert told(card)["prospect"] == ("–", "這個等級沒有客戶")
    translations.install(qapp, "en")
