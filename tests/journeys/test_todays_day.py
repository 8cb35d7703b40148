"""Journey: a day from opening to closing through the real window, led by the page of today.

What is to be done is done where it stands, taken back and done again; the calendar, the gifts and
the reminder beside the clock know of it; the next morning, and after the book was closed, it is
all there.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.book.activity.interactions import rows_interactions
from kehuapp.book.first_steps import first_page
from kehuapp.book.greetings.gifts import load_gift
from kehuapp.book.opening import open_book
from kehuapp.book.plans.tasks import load_task
from kehuapp.book.settings import Settings, load_settings, update_settings
from kehuapp.book.today.today import load_today
from kehuapp.book.visits.visits import Visit, create_visit, load_visit
from kehuapp.store.database import Book
from kehuapp.ui.activity.interaction_form import InteractionForm
from kehuapp.ui.greetings.gift_model import STATE
from kehuapp.ui.greetings.gifts_pane import GiftRound, GiftsPane
from kehuapp.ui.greetings.greeting_window import GreetingWindow
from kehuapp.ui.kit import theme
from kehuapp.ui.pages.calendar import CalendarPage
from kehuapp.ui.pages.today import TodayPage
from kehuapp.ui.pages.typing import TypingPage
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.today.queue_rows import Row
from kehuapp.ui.today.quick_fields import ContactFields, LaterFields
from kehuapp.ui.today.today_pane import TodayPane
from kehuapp.ui.work import tasks
from kehuapp.ui.work.preferences import Preferences
from kehuapp.ui.work.reminding import tray
from kehuapp.ui.work.session import CalendarDay
from tests.conftest import copy_closed, with_patience

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
#: Of the sample shop: a promise of 20 November, who has a birthday tomorrow, a key customer who is
#: due, one who is put off, one who was visited yesterday; the visit that is planned, and a gift
#: that was bought.
PROMISE, BIRTHDAY, DUE, AWAY, VISITED = 1, 44, 2, 29, 10
PLANNED, GIFT = 1, 12
AGAIN = "Forgot the price of Puer"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[datetime]]:
    """Sunday, 22 November 2026, in the morning."""
    now = [datetime(2026, 11, 22, 9, 5)]
    monkeypatch.setattr(Settings, "now", lambda _settings: now[0])
    yield now
    QApplication.setQuitOnLastWindowClosed(True)


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """A desktop with a place for icons; what it was told to show."""
    told: list[tuple[str, str]] = []
    Preferences().set_reminder("keep_icon", "yes")
    monkeypatch.setattr(tray, "is_there", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda *_icon: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _icon: None)
    monkeypatch.setattr(
        QSystemTrayIcon,
        "showMessage",
        lambda _icon, title, text, *_more: told.append((title, text)),
    )
    return told


@pytest.fixture
def book(tmp_path: Path, filled_book: Path, clock: list[datetime]) -> Book:
    """The sample shop as if its people were real, with yesterday's visit that nobody reported."""
    copy_closed(filled_book, tmp_path / "shop.kehu")
    book = open_book(tmp_path / "shop.kehu")
    update_settings(book, replace(load_settings(book), sample=False))
    create_visit(book, Visit(contact_id=VISITED, staff_id=1, starts_at="2026-11-21T15:00"))
    return book


class Desk:
    """Whoever works at the window, by the keys."""

    def __init__(self, bot: QtBot, window: MainWindow) -> None:
        self.bot, self.window, self.book = bot, window, window.book

    @property
    def today(self) -> TodayPane:
        return cast(TodayPage, self.window.host.page("today")).today

    def come_back(self) -> None:
        """The window has the keyboard again: where a form was closed the system gives it back."""
        self.window.activateWindow()
        self.bot.waitUntil(self.window.isActiveWindow)

    def is_at_the_rows(self) -> bool:
        """Whether the next key is one for the rows of the day."""
        return self.window.host.shown() == "today" and self.today.queue.view.hasFocus()

    def row(self, kind: str, contact: int) -> Row:
        (found,) = [
            row
            for row in self.today.queue.model.rows
            if (row.entry.kind, row.entry.contact_id) == (kind, contact)
        ]
        return found

    def said(self, kind: str, contact: int) -> str:
        """What the folded line says, "" while it is open."""
        finished = self.row(kind, contact).finished
        return finished.words if finished else ""

    def press(self, key: Qt.Key, held: Any = Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(QApplication.focusWidget(), key, held)

    def at(self, kind: str, contact: int, key: Qt.Key) -> None:
        """Walk to a row from the top, and press a key there."""
        view, wanted = self.today.queue.view, self.row(kind, contact).entry
        view.choose(0)
        for _step in range(len(view.queue.rows)):
            if view.chosen() == wanted:
                break
            self.press(KEY.Key_J)
        assert view.chosen() == wanted
        self.press(key)

    def shown(self, kind: type[QWidget]) -> Any:
        (found,) = [one for one in self.window.findChildren(kind) if one.isVisible()]
        return found

    def do(self, action: str, times: int = 1) -> None:
        for _time in range(times):
            self.window.commands.actions.action(action).trigger()

    def remind(self) -> None:
        """A minute has passed."""
        self.window.staying.begin(self.window.session)
        assert self.window.staying.reminders is not None
        self.window.staying.reminders.look()
        tasks.wait_until_idle()


def opened(qtbot: QtBot, qapp: QApplication, book: Book) -> Desk:
    """The window as the program's start makes it."""
    window = MainWindow(book, Preferences(), None, first_page)
    qtbot.addWidget(window)
    theme.dress(qapp)
    window.resize(1366, 768)
    window.show()
    desk = Desk(qtbot, window)
    desk.come_back()
    return desk


def work_through(desk: Desk) -> None:
    """Five rows of the day, each by its keys; five steps."""
    book = desk.book
    desk.at("task", 1, KEY.Key_1)
    assert desk.said("task", 1).startswith("Promised")
    desk.at("date", BIRTHDAY, KEY.Key_G)
    greeting = desk.shown(GreetingWindow)
    assert tasks.wait_until_idle()
    words = greeting.text.toPlainText()
    assert greeting.occasion.code() == "birthday" and words
    desk.bot.keyClick(greeting.text, KEY.Key_C, CTRL | SHIFT)
    assert QApplication.clipboard().text() == words
    assert not desk.said("date", BIRTHDAY)  # copied is not sent
    desk.bot.keyClick(greeting.text, KEY.Key_Return, CTRL)
    desk.bot.keyClick(greeting.text, KEY.Key_Escape)
    assert not greeting.isVisible() and desk.said("date", BIRTHDAY)
    assert rows_interactions(book, BIRTHDAY)[0].summary == words
    desk.come_back()
    assert desk.is_at_the_rows()
    desk.at("due", DUE, KEY.Key_1)
    fields = cast(ContactFields, desk.today.queue.view.fields())
    desk.bot.keyClicks(fields.summary, "New prices")
    desk.press(KEY.Key_Return)
    assert desk.said("due", DUE) == "Call: New prices"
    desk.at("due", AWAY, KEY.Key_2)
    later = cast(LaterFields, desk.today.queue.view.fields())
    desk.bot.keyClicks(later.reason, "Stock-taking")
    desk.bot.keyClick(later.reason, KEY.Key_Return)
    assert desk.said("due", AWAY) == "put off to 23 Nov"
    desk.at("unreported", VISITED, KEY.Key_1)
    # The sheet of that visit, to be typed back; then the day again.
    page = desk.window.host.page("typing")
    assert isinstance(page, TypingPage) and page.typing.form is not None
    page.typing.form.summary.setPlainText("Liked the tea")
    page.typing.foot.save.click()
    desk.window.session.go("today")
    assert tasks.wait_until_idle()
    assert desk.said("unreported", VISITED)
    desk.today.queue.view.setFocus()
    desk.come_back()
    assert desk.is_at_the_rows()


def is_done(book: Book) -> list[bool]:
    """Of each of the five rows, read from the book, whether it was worked through."""
    open_rows = {(entry.kind, entry.contact_id) for entry in load_today(book).entries}
    called = [row.summary for row in rows_interactions(book, DUE)]
    greeted = rows_interactions(book, BIRTHDAY)[0]
    put_off = book.query("SELECT until, reason FROM snooze WHERE contact_id = ?", (AWAY,))
    (visit,) = book.query("SELECT id FROM trip_stop WHERE contact_id = ? ORDER BY starts_at DESC "
                          "LIMIT 1", (VISITED,))  # fmt: skip
    facts = [
        (("task", 1), load_task(book, PROMISE).done_at is not None),
        (("date", BIRTHDAY), (greeted.kind, greeted.purpose) == ("message", "greeting")),
        (("due", DUE), "New prices" in called),
        (("due", AWAY), put_off == [("2026-11-23", "Stock-taking")]),
        (("unreported", VISITED), load_visit(book, visit[0]).outcome == "done"
         and rows_interactions(book, VISITED)[0].summary == "Liked the tea"),
    ]  # fmt: skip
    for key, done in facts:
        assert (key in open_rows) is not done, key
    return [done for _key, done in facts]


def move_the_visit(desk: Desk) -> None:
    """Tomorrow's visit goes to Wednesday by the keys, and back."""
    desk.window.session.go("calendar", CalendarDay("2026-11-23", "month"))
    pane = cast(CalendarPage, desk.window.host.page("calendar")).pane
    desk.press(KEY.Key_Return)
    while (row := cast(Any, QApplication.focusWidget())).entry.sort != "visit":
        desk.press(KEY.Key_Down)
        assert QApplication.focusWidget() is not row
    for _day in range(2):
        desk.press(KEY.Key_Right, CTRL)
    assert load_visit(desk.book, PLANNED).starts_at == "2026-11-25T10:30"
    assert pane.day() == date(2026, 11, 25)
    desk.do("undo", 2)
    assert load_visit(desk.book, PLANNED).starts_at == "2026-11-23T10:30"
    assert [one.name for one in pane.shown().entries(date(2026, 11, 23)) if one.sort == "visit"]


def give(desk: Desk) -> None:
    """What lies in the cupboard for a key customer is handed over."""
    desk.window.session.go("gifts", GiftRound("spring", 2027))
    table = desk.shown(GiftsPane).table
    assert QApplication.focusWidget() is table
    desk.press(KEY.Key_Up)
    while (state := table.currentIndex().siblingAtColumn(STATE)).data() != "Ready":
        desk.press(KEY.Key_Down)
        assert table.currentIndex().row() != state.row()
    desk.press(KEY.Key_3)
    assert table.currentIndex().siblingAtColumn(STATE).data() == "Given"


def contact_too_soon(desk: Desk) -> None:
    """Who was called this morning is called again: that is noted, and goes."""
    before = len(rows_interactions(desk.book, DUE))
    desk.window.commands.interactions.log(DUE)
    form = desk.shown(InteractionForm)
    form.purpose.set_code("sale")
    assert form.limits_note.text().startswith("Rather soon")
    desk.bot.keyClicks(form.summary, AGAIN)
    desk.bot.keyClick(form.summary, KEY.Key_Return)
    assert not form.isVisible() and len(rows_interactions(desk.book, DUE)) == before + 1


def day_told(book: Book) -> tuple[str, str]:
    """What a reminder of the day says, counted as the page of today counts."""
    facts = load_today(book)
    kinds = [entry.kind for entry in facts.entries]
    said = [
        (kinds.count("due"), "to contact"),
        (len(facts.visits), "visit(s)"),
        (kinds.count("task"), "promised"),
        (kinds.count("date"), "important date(s)"),
        (kinds.count("need"), "likely order(s)"),
        (kinds.count("unreported"), "visit(s) without a result"),
    ]
    return "Today", " · ".join(f"{count} {words}" for count, words in said if count)


def test_a_day_led_by_today(
    qtbot: QtBot,
    qapp: QApplication,
    book: Book,
    clock: list[datetime],
    desktop: list[tuple[str, str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with_patience(monkeypatch)
    desk = opened(qtbot, qapp, book)
    window = desk.window
    assert desk.is_at_the_rows()
    desk.remind()
    assert desktop == [day_told(book)]
    work_through(desk)
    assert is_done(book) == [True] * 5 and desk.today.queue.count.text() == "5/28"
    desk.do("undo", 5)
    assert is_done(book) == [False] * 5 and desk.today.queue.count.text() == "0/28"
    desk.do("redo", 5)
    assert is_done(book) == [True] * 5 and desk.today.queue.count.text() == "5/28"
    move_the_visit(desk)
    give(desk)
    contact_too_soon(desk)
    desk.come_back()
    desk.do("page_today")
    assert desk.is_at_the_rows()
    # Closed for the night: the icon stays, and speaks in the morning.
    window.close()
    assert not window.isVisible() and not QApplication.quitOnLastWindowClosed()
    clock[0] = datetime(2026, 11, 23, 10, 5)
    desk.remind()
    visit = ("Visit at 10:30", "See Today for whom you visit")
    assert desktop[1:] == [day_told(book), visit]
    window.bell.rang.emit()  # it was started once more
    assert window.isVisible() and QApplication.quitOnLastWindowClosed()
    desk.come_back()
    assert window.staying.reminders is not None and window.staying.reminders.icon is not None
    window.staying.reminders.icon.icon.messageClicked.emit()
    assert desk.is_at_the_rows() and desk.today.queue.count.text().startswith("0/")
    assert desk.today.facts is not None and desk.today.facts.on == date(2026, 11, 23)
    assert desk.said("due", AWAY) == ""  # put off to this morning
    window.staying.leave()
    book.close()
    again = open_book(book.path)
    clock[0] = datetime(2026, 11, 22, 18)
    assert is_done(again) == [True] * 5
    assert load_gift(again, GIFT).status == "given"
    assert load_visit(again, PLANNED).starts_at == "2026-11-23T10:30"
    assert rows_interactions(again, DUE)[0].summary == AGAIN
    again.close()
