"""The page of the calendar in the real window, by mouse and by keyboard."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from kehuapp.book.activity.interactions import InteractionRow, create_interaction
from kehuapp.book.calendar import moves
from kehuapp.book.calendar.entries import Entry
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import DateRow
from kehuapp.book.days.own_days import OwnDay, create_shop_day
from kehuapp.book.plans import tasks
from kehuapp.book.settings import Settings, load_settings, update_settings
from kehuapp.book.visits import visits
from kehuapp.book.visits.visits import Visit
from kehuapp.store.database import Book
from kehuapp.ui.calendar.who_form import WhoForm
from kehuapp.ui.kit import theme
from kehuapp.ui.pages.calendar import CalendarPage
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work.session import CalendarDay

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


class Desk:
    def __init__(self, window: MainWindow, bot: QtBot) -> None:
        self.window, self.bot = window, bot
        window.session.go("calendar", CalendarDay("2026-11-26", "month"))
        QApplication.processEvents()
        self.page = cast(CalendarPage, window.host.page("calendar"))
        self.pane = self.page.pane
        self.book = window.session.book

    def press(self, *keys: Qt.Key, held: Any = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            self.bot.keyClick(QApplication.focusWidget(), key, held)

    def spot(self, name: str, sort: str = "visit") -> QPoint:
        """The middle of a line on the screen."""
        view = self.pane.view()
        for day in view.days():
            for rect, entry in view.lines_of(day):
                if (entry.name, entry.sort) == (name, sort):
                    return rect.center()
        raise AssertionError(f"{name} is not shown")

    def carry(self, start: QPoint, end: QPoint) -> None:
        view = self.pane.view()
        self.bot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
        for spot in (start + QPoint(15, 15), end):
            move(view, spot)
        self.bot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)

    def rows(self) -> list[str]:
        return [f"{row.entry.sort} {row.entry.name}" for row in self.pane.drawer.rows]

    def starts(self) -> str:
        return visits.load_visit(self.book, 1).starts_at


def move(widget: Any, spot: QPoint) -> None:
    """With the button pressed, which qtbot does not say."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    left = Qt.MouseButton.LeftButton
    where = QPointF(spot), QPointF(widget.mapToGlobal(spot))
    event = QMouseEvent(QEvent.Type.MouseMove, *where, left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


@pytest.fixture
def desk(window: MainWindow, qtbot: QtBot) -> Desk:
    book = window.session.book
    update_settings(book, replace(load_settings(book), fixed_today="2026-11-22"))
    born = contacts.load_contact(book, 1)
    contacts.update_contact(
        book, replace(born, dates=(DateRow("birthday", "gregorian", 1982, 11, 26),))
    )
    visits.create_visit(
        book, Visit(contact_id=2, starts_at="2026-11-26T10:30", purpose="tea", confirmed=True)
    )
    tasks.create_task(book, 3, "send samples", "2026-11-26")
    window.resize(1280, 720)
    return Desk(window, qtbot)


@pytest.mark.usefixtures("dressed")
def test_the_drawer_lists_the_day_and_arrows_walk_through_days(desk):
    assert desk.rows() == ["date Ann Lee", "visit Bob Chen", "task Cid Wu"]
    assert desk.pane.title()[0] == "November 2026"
    assert desk.pane.drawer.about.text() == "lunar 10/18 · in 4 day(s) · 3 entries"
    assert desk.pane.keys.text() == desk.pane.keys.full_text()  # at 1280 pixels
    desk.press(KEY.Key_Right)
    assert (desk.pane.day(), desk.rows()) == (date(2026, 11, 27), [])
    desk.press(KEY.Key_PageDown, KEY.Key_Up)
    assert desk.pane.day() == date(2026, 12, 20)
    assert desk.pane.drawer.about.text() == "lunar 11/12"  # the title says which day
    desk.press(KEY.Key_Home)
    assert desk.pane.day() == desk.pane.shown().today
    assert desk.page.where() == CalendarDay(desk.pane.day().isoformat(), "month")


def test_enter_goes_into_the_day_and_ctrl_arrows_move_what_is_chosen(desk):
    desk.press(KEY.Key_Return)
    row = QApplication.focusWidget()
    assert row.entry.name == "Ann Lee"
    desk.press(KEY.Key_Right, held=CTRL)  # a birthday stays
    desk.press(KEY.Key_Down)
    assert QApplication.focusWidget().entry.name == "Bob Chen"
    assert QApplication.focusWidget().ready_words()[1] == "Confirmed"
    desk.press(KEY.Key_Right, held=CTRL)
    assert desk.starts() == "2026-11-27T10:30"
    assert desk.pane.day() == date(2026, 11, 27)
    assert QApplication.focusWidget().entry.name == "Bob Chen"  # still in the hand
    assert QApplication.focusWidget().ready_words()[1] == "Not confirmed yet"
    desk.press(KEY.Key_Down, held=CTRL)
    assert desk.starts() == "2026-12-04T10:30"
    desk.press(KEY.Key_Escape)
    assert QApplication.focusWidget() is desk.pane.month
    desk.press(KEY.Key_Up, held=CTRL)  # it is chosen in the month, too
    assert desk.starts() == "2026-11-27T10:30"
    for day in (date(2026, 12, 4), date(2026, 11, 27), date(2026, 11, 26)):
        desk.window.commands.actions.action("undo").trigger()
        assert desk.pane.day() == day and "visit Bob Chen" in desk.rows()
    assert desk.starts() == "2026-11-26T10:30"
    desk.press(KEY.Key_Escape)  # the day is closed before the page is left
    assert desk.pane.drawer.isHidden() and desk.window.host.shown() == "calendar"
    desk.press(KEY.Key_Escape)
    assert desk.window.host.shown() == "customers"


def test_the_mouse_carries_a_visit_or_a_task_but_no_birthday(desk):
    month = desk.pane.month
    to = month.cell_of(date(2026, 11, 20)).center()
    desk.carry(desk.spot("Ann Lee", "date"), to)
    assert desk.pane.day() == date(2026, 11, 26)
    desk.carry(desk.spot("Bob Chen"), to)
    assert desk.starts() == "2026-11-20T10:30"
    assert (desk.pane.day(), desk.rows()) == (date(2026, 11, 20), ["visit Bob Chen"])
    desk.carry(desk.spot("Cid Wu", "task"), month.cell_of(date(2026, 12, 1)).center())
    assert tasks.load_task(desk.book, 1).due_on == "2026-12-01"
    assert (desk.pane.day(), desk.rows()) == (date(2026, 12, 1), ["task Cid Wu"])
    desk.window.commands.actions.action("undo").trigger()  # no cell of this month
    assert (desk.pane.day(), desk.rows()[-1]) == (date(2026, 11, 26), "task Cid Wu")
    desk.bot.mousePress(month, Qt.MouseButton.LeftButton, pos=desk.spot("Bob Chen"))
    move(month, to + QPoint(0, 90))
    desk.bot.keyClick(month, KEY.Key_Escape)  # thought better of it
    desk.bot.mouseRelease(month, Qt.MouseButton.LeftButton, pos=to + QPoint(0, 90))
    assert desk.starts() == "2026-11-20T10:30"


@pytest.mark.usefixtures("dressed")
def test_a_week_has_hours_and_the_list_says_more(desk):
    desk.press(KEY.Key_W)
    week = desk.pane.week
    assert desk.pane.view() is week and desk.pane.title()[0] == "November 2026 · 22–28"
    spot = desk.spot("Bob Chen")
    desk.carry(spot, QPoint(spot.x(), spot.y() + round(2 * week._hour_height())))
    assert desk.starts() == "2026-11-26T12:30"
    desk.press(KEY.Key_Up, held=CTRL)
    assert desk.starts() == "2026-11-26T12:00"
    desk.press(KEY.Key_PageDown, KEY.Key_PageUp, KEY.Key_L)
    agenda = desk.pane.list
    said = [
        agenda.model.index(at, 0).data()
        for at in range(agenda.model.rowCount())
        if agenda.model.entry(at)
    ]
    assert [line.split(" · ")[0] for line in said] == [
        "12:00 Bob Chen", "send samples", "Ann Lee Birthday"
    ]  # fmt: skip
    desk.press(KEY.Key_Down, KEY.Key_Right)
    desk.press(KEY.Key_Right, held=CTRL)
    assert desk.starts() == "2026-11-27T12:00"
    desk.press(KEY.Key_M)
    assert desk.pane.view() is desk.pane.month and desk.pane.day() == date(2026, 11, 27)


def test_n_plans_a_visit_on_the_day_and_t_a_task(desk):
    for key, form_name, when in (
        (KEY.Key_N, "VisitForm", "2026-11-26T11:30"),
        (KEY.Key_T, "TaskForm", "2026-11-26"),
    ):
        desk.press(key)
        who = cast(Any, QApplication.activeModalWidget())
        desk.bot.keyClicks(who.search.person, "Cid")
        desk.bot.keyClick(who.search.person, KEY.Key_Return)
        form = cast(Any, QApplication.activeModalWidget())
        assert type(form).__name__ == form_name
        if key == KEY.Key_T:
            form.text.setText("call")
        form.accept()
        desk.pane.take_focus()
        sort = "visit" if key == KEY.Key_N else "task"
        found = [e for e in desk.pane.shown().entries(date(2026, 11, 26)) if e.sort == sort]
        assert found[-1].name == "Cid Wu" and found[-1].opened == when


def test_enter_on_an_entry_opens_it_and_space_does_a_task(desk):
    opened: list[Entry] = []
    desk.pane.entry_opened.connect(opened.append)
    desk.press(KEY.Key_Return, KEY.Key_Down, KEY.Key_Return)
    form = cast(QDialog, QApplication.activeModalWidget())
    assert opened[0].name == "Bob Chen" and "Bob Chen" in form.windowTitle()
    form.reject()
    desk.press(KEY.Key_Down, KEY.Key_Space)
    assert tasks.load_task(desk.book, 1).done_at and desk.rows()[-1] == "visit Bob Chen"


@pytest.mark.usefixtures("dressed")
def test_days_off_are_tinted_and_today_has_a_ring(desk):
    month, now = desk.pane.month, theme.current()
    picture = month.grab().toImage()

    def colour(day: date, corner: bool = False) -> str:
        cell = month.cell_of(day)
        return str(picture.pixelColor(cell.right() - 8, cell.bottom() - 6).name())

    assert colour(date(2026, 11, 21)) == QColor(now.paper).name()
    assert colour(date(2026, 11, 20)) == QColor(now.panel).name()
    assert colour(date(2026, 11, 26)) == QColor(now.selection).name()


def test_nobody_elses_days_are_shown_when_one_is_chosen(desk):
    desk.pane.show_whose(1)
    assert desk.rows() == []
    desk.pane.show_whose(None)
    assert len(desk.rows()) == 3


def test_what_is_shown_is_printed(desk):
    forms = []
    for mode in ("month", "week", "list"):
        desk.pane.show_mode(mode)
        desk.pane.print.click()
        preview = cast(Any, QApplication.activeModalWidget())
        forms.append(preview._form)
        preview.reject()
    across, week, days = forms
    assert [form.pages[0].size[0] > form.pages[0].size[1] for form in forms] == [True, False, False]
    assert across.title == "November 2026" and week.title.startswith("November 2026 · ")
    said = [
        run.text for shape in days.pages[0].shapes for run in getattr(shape, "runs", ())
    ]  # fmt: skip
    assert any("send samples" in text for text in said)


def test_what_another_window_moved_meanwhile_is_not_moved_over(desk):
    desk.press(KEY.Key_Return, KEY.Key_Down)
    moves.move_visit(desk.book, 1, "2026-11-28T10:30", "2026-11-26T10:30")
    desk.press(KEY.Key_Right, held=CTRL)
    assert desk.starts() == "2026-11-28T10:30"
    assert "visit Bob Chen" not in desk.rows()  # it is shown where it stands


def test_g_writes_a_greeting_for_a_birthday_that_comes(desk):
    desk.press(KEY.Key_Return, KEY.Key_G)
    shown = QApplication.activeModalWidget()
    assert type(shown).__name__ == "GreetingWindow"
    shown.close()


def test_who_was_greeted_is_not_greeted_again(desk):
    assert desk.pane.drawer.rows[0].button.text() == "Greet"
    when = "2026-11-21T02:00:00Z"
    greeting = InteractionRow(contact_id=1, at=when, kind="message", occasion="birthday")
    create_interaction(desk.book, greeting)
    desk.pane.refresh()
    row = desk.pane.drawer.rows[0]
    assert not row.button.text() and row.accessibleName().endswith("turns 44 · greeted")


def test_an_empty_day_is_marked_in_the_list_and_a_gift_of_last_year_told(desk):
    from kehuapp.book.greetings.gifts import plan_gifts, set_gift_status

    made = plan_gifts(desk.book, "birthday", 2025, [1], "Oriental Beauty 4 oz").made
    set_gift_status(desk.book, [made or 0], "bought")
    desk.pane.refresh()
    row = desk.pane.drawer.rows[0]
    assert row.entry.name == "Ann Lee"
    assert row.accessibleName().endswith("turns 44 · last year: Oriental Beauty 4 oz")
    desk.press(KEY.Key_L)
    desk.pane.show_day(date(2026, 11, 24))  # nothing stands on it
    agenda = desk.pane.list
    marked = agenda.model.row(agenda.table.currentIndex().row())
    assert marked.on == date(2026, 11, 24) == desk.pane.day()
    heads = [agenda.model.row(at).on.day for at in range(agenda.model.rowCount())]
    assert 22 in heads  # today is always there


@pytest.mark.usefixtures("dressed")
def test_the_list_opens_on_its_day(desk):
    for day in range(1, 26):
        tasks.create_task(desk.book, 3, f"samples {day}", f"2026-11-{day:02}")
    desk.window.session.go("calendar", CalendarDay("2026-11-26", "list"))
    QApplication.processEvents()
    table = desk.pane.list.table
    row = desk.pane.list.model.row(table.currentIndex().row())
    assert row.on == desk.pane.day() == date(2026, 11, 26)
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))


@pytest.mark.usefixtures("dressed")
def test_the_head_leaves_words_out_before_its_title_is_cut(desk):
    desk.press(KEY.Key_W)
    for width in (1600, 1280, 1180, 1000):
        desk.window.resize(width, 720)
        QApplication.processEvents()
        title = desk.page.frame.title
        assert title.width() >= title.sizeHint().width()
        parts = [one.isVisible() and one.width() >= 20 for one in desk.pane.modes.values()]
        assert all(parts)


@pytest.mark.parametrize(
    "room, told",
    [
        (200, "Purpose Not confirmed yet Bring"),
        (140, "Purpose Not confirmed yet"),
        (20, "Not confirmed yet"),
    ],
)
def test_a_visit_tells_what_is_not_ready_before_what_is(room: int, told: str) -> None:
    from kehuapp.ui.kit.painting.ready_ticks import Tick, ticks_for

    ticks = [
        Tick(True, "Purpose", "circle"),
        Tick(False, "Not confirmed yet", "clock"),
        Tick(True, "Bring", "circle"),
    ]
    kept = ticks_for(room, ticks, lambda word: 4 * len(word))
    assert " ".join(one.word for one in kept) == told


def test_no_hour_is_offered_that_has_passed_or_is_a_day_off(desk, monkeypatch):
    def words() -> str:
        return " ".join(one.text() for one in desk.pane.drawer.findChildren(QLabel))

    assert "Free" in words() and "11:30" in words()
    create_shop_day(desk.book, OwnDay(kind="closed", name="stocktaking", month=11, day=26))
    desk.pane.refresh()
    desk.pane.show_day(date(2026, 11, 26))
    assert "stocktaking" in words() and "Free" not in words()
    now = datetime(2026, 11, 24, 14, 10)
    update_settings(desk.book, replace(load_settings(desk.book), fixed_today="2026-11-24"))
    monkeypatch.setattr(Settings, "now", lambda _settings: now)
    visits.create_visit(desk.book, Visit(contact_id=2, starts_at="2026-11-24T15:00"))
    desk.pane.refresh()
    desk.pane.show_day(date(2026, 11, 24))
    assert "from 16:00" in words() and "09:00" not in words()
    planned = []
    monkeypatch.setattr(
        desk.window.commands.calendar, "plan_visit", lambda day, time: planned.append(time)
    )
    for moment, proposal in ((now, "16:00"), (now.replace(hour=21), "21:30")):
        now = moment
        desk.pane.plan_visit()
        assert planned[-1] == proposal


def test_what_was_missing_is_taken_back_once_somebody_is_found(qtbot: QtBot, shop: Book) -> None:
    form = WhoForm(shop, "Plan a visit")
    qtbot.addWidget(form)
    form.show()
    qtbot.keyClicks(form.search.person, "zz")
    form.accept()
    assert form.isVisible() and "Nobody in the book" in form._hint.text()
    form.search.person.clear()
    qtbot.keyClicks(form.search.person, "bch")
    form.search.look()
    assert form.contact_id() == 2 and form._hint.text() == ""
