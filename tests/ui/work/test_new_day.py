"""Another day begins: at midnight, after a sleep, when the clock is set back; once it is told."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from kehuapp.book.settings import Settings
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work.new_day import DayWatch


def test_another_day_is_told_once(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    (watch,) = window.session.findChildren(DayWatch)
    told: list[date] = []
    now = Settings().today()
    window.session.changed.connect(
        lambda changes: told.append(watch._day) if changes.everything else None
    )

    def wake(day: date) -> None:
        monkeypatch.setattr(Settings, "today", lambda _self: day)
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))

    later, earlier = date(now.year + 1, 1, 1), date(now.year - 1, 12, 31)
    wake(now)
    assert told == []
    wake(later)
    wake(later)
    assert told == [later]
    wake(earlier)  # the clock was wrong before
    assert told == [later, earlier]
    monkeypatch.setattr(Settings, "today", lambda _self: later)
    watch._timer.timeout.emit()
    assert told == [later, earlier, later]
