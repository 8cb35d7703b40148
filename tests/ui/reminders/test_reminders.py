"""Reminders by an icon that a desktop would show, and without one in the window."""

import plistlib
import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from kehuapp.book.ahead import load_ahead
from kehuapp.book.contacts.bulk import set_owner
from kehuapp.book.plans.needs import NeedRow, create_need
from kehuapp.book.plans.tasks import create_task
from kehuapp.book.settings import Settings
from kehuapp.book.staff.staff import create_staff
from kehuapp.book.visits import visits
from kehuapp.changes import Changes
from kehuapp.store.database import Book
from kehuapp.ui.reminders.reminders import Reminders, day_words
from kehuapp.ui.settings.reminders_section import RemindersSection
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.visits.visit_form import VisitForm
from kehuapp.ui.work import tasks
from kehuapp.ui.work.preferences import Preferences
from kehuapp.ui.work.reminding import at_login, tray
from kehuapp.ui.work.reminding.choices import login_setting
from kehuapp.ui.work.session import Session

NOW = datetime(2026, 11, 23, 9, 45)


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[datetime]]:
    now = [NOW]
    monkeypatch.setattr(Settings, "now", lambda _settings: now[0])
    yield now
    QApplication.setQuitOnLastWindowClosed(True)


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """A desktop with a place for icons; what it was told to show."""
    shown: list[tuple[str, str]] = []
    Preferences().set_reminder("keep_icon", "no")
    monkeypatch.setattr(tray, "is_there", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda *_icon: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _icon: None)
    monkeypatch.setattr(
        QSystemTrayIcon,
        "showMessage",
        lambda _icon, title, text, *_more: shown.append((title, text)),
    )
    return shown


@pytest.fixture
def busy(shop: Book) -> Book:
    """A visit at 10:15 and one tomorrow, something promised for yesterday, two who are due."""
    for at in ("2026-11-23T10:15", "2026-11-24T09:00"):
        visits.create_visit(shop, visits.Visit(contact_id=1, starts_at=at))
    create_task(shop, 2, "send it", "2026-11-22")
    return shop


def looked(window: MainWindow) -> Reminders:
    window.staying.begin(window.session)
    assert window.staying.reminders is not None
    window.staying.reminders.look()
    tasks.wait_until_idle()
    return window.staying.reminders


def test_what_a_day_asks_for(busy: Book) -> None:
    ahead = load_ahead(busy, date(2026, 11, 23))
    assert (ahead.due, ahead.dates, ahead.promises, ahead.visits) == (2, 0, 1, 1)
    assert [one.name for one in ahead.appointments] == ["Ann Lee", "Ann Lee"]
    assert load_ahead(busy, date(2026, 11, 23), 77).is_empty()


def test_a_day_that_asks_for_an_order_and_a_result_alone_is_told(shop: Book) -> None:
    create_need(shop, 1, NeedRow("Oolong", from_date="2026-12-01"))
    create_need(shop, 1, NeedRow("Pots", from_date="2027-03-01"))  # far away
    visits.create_visit(shop, visits.Visit(contact_id=1, starts_at="2026-11-20T10:00"))
    with shop.writing("all in touch"):
        shop.execute("UPDATE contact SET tier = NULL")
    ahead = load_ahead(shop, date(2026, 11, 23))
    assert (ahead.due, ahead.likely, ahead.unreported) == (0, 1, 1) and not ahead.is_empty()
    assert day_words(ahead) == "1 likely order(s) · 1 visit(s) without a result"


def test_of_whom_one_looks_after_one_is_reminded_whoever_planned_it(busy: Book) -> None:
    create_staff(busy, "Fang")
    set_owner(busy, [1, 2], 1)
    ahead = load_ahead(busy, date(2026, 11, 23), 1)
    assert (ahead.promises, ahead.visits, len(ahead.appointments)) == (1, 1, 2)


def test_the_day_once_and_each_visit_once(
    desktop: list[tuple[str, str]], busy: Book, window: MainWindow, clock: list[datetime]
) -> None:
    reminders = looked(window)
    day = ("Today", "2 to contact · 1 visit(s) · 1 promised")
    assert desktop == [day, ("Visit at 10:15", "See Today for whom you visit")]
    looked(window)
    assert len(desktop) == 2, "once"
    window.preferences.set_reminder("names", "yes")
    clock[0] = datetime(2026, 11, 24, 8, 40)
    looked(window)
    assert desktop[3] == ("Visit at 09:00", "Ann Lee")
    assert reminders.icon is not None
    reminders.icon.icon.messageClicked.emit()
    assert window.isVisible()


def test_without_a_place_for_icons_the_window_says_it(
    busy: Book, window: MainWindow, clock: list[datetime]
) -> None:
    assert looked(window).icon is None
    assert window.toast.text() == "Visit at 10:15: See Today for whom you visit"
    # It stays, also behind what is said next, until somebody looks at it: a button leads there.
    assert window.toast._seconds == 0 and len(window.toast.offers()) == 1
    window.toast.show_done("something else")
    waiting = window.status.reminder
    assert waiting.isVisible() and "10:15" in waiting.text()
    waiting.click()
    (form,) = [one for one in window.findChildren(VisitForm) if one.isVisible()]
    form.reject()
    assert not waiting.isVisible()
    clock[0] = datetime(2026, 11, 24, 8)  # it was left open over night
    looked(window)
    day = "2 to contact · 1 visit(s) · 1 promised · 1 visit(s) without a result"
    assert window.toast.text() == f"Today: {day}" and waiting.isVisible()
    window.toast.offers()[0].click()
    assert window.host.shown() == "today" and not waiting.isVisible()
    window.close()
    assert not window.isVisible()


def test_a_day_that_one_has_opened_the_window_on_is_not_told_over_what_it_says(
    shop: Book, window: MainWindow
) -> None:
    assert looked(window).icon is None
    assert window.toast.text() == ""


def test_invented_people_remind_nobody(
    desktop: list[tuple[str, str]], busy: Book, window: MainWindow
) -> None:
    busy.execute("INSERT INTO setting (name, value) VALUES ('sample', '1')")
    looked(window)
    assert desktop == []


def test_it_is_switched_off_and_on_at_once(
    desktop: list[tuple[str, str]], busy: Book, window: MainWindow
) -> None:
    assert looked(window).icon is not None
    window.session.go("settings", "reminders")
    page = window.host.page("settings").settings.reminders  # type: ignore[attr-defined]
    switch = page.row("Reminders").control
    switch.click()
    assert looked(window).icon is None
    window.commands.actions.action("undo").trigger()
    assert looked(window).icon is not None and switch.isChecked()
    assert len(desktop) == 2


class Asked:
    """What the one question says, and which of its buttons is clicked."""

    times: ClassVar[list[str]] = []

    def __init__(self, monkeypatch: pytest.MonkeyPatch, words: str) -> None:
        self.times.clear()

        def answer(box: QMessageBox) -> None:
            self.times.append(box.text())
            next(one for one in box.buttons() if one.text() == words).click()

        monkeypatch.setattr(QMessageBox, "exec", answer)


def test_closing_keeps_the_icon_when_that_was_said_once(
    desktop: list[tuple[str, str]],
    busy: Book,
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reminders = looked(window)
    window.preferences.set_reminder("keep_icon", "ask")
    Asked(monkeypatch, "Cancel")
    window.close()
    assert window.isVisible(), "neither was said"
    Asked(monkeypatch, "Keep the icon")
    window.close()
    assert not window.isVisible() and not QApplication.quitOnLastWindowClosed()
    window.bell.rang.emit()  # it was started once more
    assert window.isVisible() and QApplication.quitOnLastWindowClosed()
    window.close()
    assert not window.isVisible() and len(Asked.times) == 1
    assert reminders.icon is not None
    left: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda: left.append(True))
    reminders.icon.leave.trigger()
    assert left == [True]


def test_ctrl_q_ends_it_whatever_was_said(
    desktop: list[tuple[str, str]], busy: Book, window: MainWindow
) -> None:
    looked(window)
    window.preferences.set_reminder("keep_icon", "yes")
    window.commands.actions.action("close").trigger()
    assert not window.isVisible()
    assert QApplication.quitOnLastWindowClosed()


def test_the_icon_speaks_the_language_of_now(
    desktop: list[tuple[str, str]], busy: Book, window: MainWindow, qapp: QApplication
) -> None:
    from kehuapp.ui.work import translations

    icon = looked(window).icon
    assert icon is not None
    translations.install(qapp, "zh_TW")
    icon.menu.aboutToShow.emit()
    assert icon.open.text() == "開啟客戶簿"
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


# --- starting at login


@pytest.mark.parametrize("system", ["linux", "darwin"])
def test_it_is_started_at_login_only_when_asked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, system: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(sys, "executable", "/opt/shop tools/100%/python3")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    assert not at_login.is_on()
    at_login.switch(True)
    assert at_login.is_on()
    (file,) = [one for one in tmp_path.rglob("*") if one.is_file()]
    if system == "linux":
        assert file == tmp_path / ".config" / "autostart" / "kehuapp.desktop"
        line = next(one for one in file.read_text().splitlines() if one.startswith("Exec="))
        assert line == 'Exec="/opt/shop tools/100%%/python3" "-m" "kehuapp" "--in-tray"'
    else:
        agent = plistlib.loads(file.read_bytes())
        assert agent["ProgramArguments"] == [sys.executable, "-m", "kehuapp", "--in-tray"]
        assert agent["RunAtLoad"] and not agent["KeepAlive"]
    at_login.switch(False)
    at_login.switch(False)
    assert not at_login.is_on() and not file.exists()


def test_a_system_that_does_not_allow_it_is_told_in_place(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_on: bool) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(at_login, "is_on", lambda: False)
    monkeypatch.setattr(at_login, "switch", refuse)
    said = window.session.desk.change(login_setting(window.session), False, True)
    assert said == "The system did not allow that: Permission denied"
    assert window.session.desk.find_undoable() is None or "log in" not in window.toast.text()


def test_without_a_place_for_an_icon_nothing_promises_to_wait_there(
    qtbot: QtBot, shop: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = Session(shop)
    monkeypatch.setattr(at_login, "is_on", lambda: False)
    told = []
    for has_place in (True, False):
        monkeypatch.setattr(tray, "is_there", lambda has_place=has_place: has_place)
        section = RemindersSection(session, lambda: None)
        qtbot.addWidget(section)
        told.append([row.title.plain() for row, _setting in section._rows])
    assert [one for one in told[0] if one not in told[1]] == ["When the window is closed"]
    assert "beside the clock" not in section._rows[0][0].about.plain()
    login = section.row("Start when I log in")
    assert not login.control.isEnabled() and "no place for an icon" in login.about.plain()


def test_the_sample_says_that_it_reminds_nobody(
    busy: Book, window: MainWindow, clock: list[datetime]
) -> None:
    for name, value in (("sample", "1"), ("fixed_today", "2026-11-22")):
        busy.execute("INSERT INTO setting (name, value) VALUES (?, ?)", (name, value))
    window.session.changed.emit(Changes(everything=True))
    assert window.status.sample.text().startswith("Sample data · its day is ")
    window.session.go("settings", "reminders")
    page = window.host.page("settings").settings.reminders  # type: ignore[attr-defined]
    assert "In the sample shop nothing reminds" in page.row("Reminders").about.plain()
