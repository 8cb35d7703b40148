"""The calendar that drops down from a field of a day, and the field itself."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kehuapp.ui.kit.days import day_words
from kehuapp.ui.kit.days.calendar import Calendar
from kehuapp.ui.kit.days.day_field import DayField, MomentField
from kehuapp.ui.work import translations

TODAY = date(2026, 11, 19)
START = date(2026, 1, 31)


@pytest.fixture
def calendar(qtbot) -> Calendar:
    made = Calendar(START, TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    "key, held, day",
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, date(2026, 2, 1)),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, date(2026, 1, 30)),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, date(2026, 1, 24)),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, date(2026, 2, 7)),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, date(2026, 2, 28)),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, date(2025, 12, 31)),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier, date(2027, 1, 31)),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, date(2026, 1, 1)),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, date(2026, 1, 31)),
    ],
)
def test_keys_move_the_day(calendar: Calendar, key, held, day: date) -> None:
    QTest.keyClick(calendar.month, key, held)
    assert calendar.month.day() == day


@pytest.mark.parametrize("day", [date.min, date.max, date(1, 2, 1), date(9999, 11, 30)])
def test_time_ends_somewhere(calendar: Calendar, day: date) -> None:
    calendar.month.set_day(day)
    calendar.grab()
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown):
        QTest.keyClick(calendar.month, key)
    calendar.grab()
    assert calendar.month.day() in calendar.month.days()


@pytest.mark.parametrize("language, first", [("zh_TW", "日"), ("zh_CN", "一"), ("en", "Sun")])
def test_weeks_begin_as_people_there_count(
    qapp: QApplication, monkeypatch, language: str, first: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale.c())
    before = QLocale()
    try:
        translations.install(qapp, language)
        monday = date(2023, 1, 2)
        day = monday.replace(day=2 + day_words.first_weekday())
        assert day_words.words.weekday(day) == first
        monkeypatch.setattr(QLocale, "system", lambda: QLocale("en_GB"))  # set by hand
        assert day_words.first_weekday() == (0 if language != "zh_TW" else 6)
    finally:
        translations.install(qapp, "en")
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    "language, day, cell",
    [
        ("zh_TW", date(2026, 11, 19), "十一"),
        ("zh_TW", date(2026, 2, 17), "正月"),
        ("zh_TW", date(2025, 7, 25), "閏六月"),
        ("zh_CN", date(2026, 1, 19), "腊月"),
        ("en", date(2026, 2, 17), "1/1"),
        ("en", date(2026, 11, 19), "11"),
        ("zh_TW", date(1850, 1, 1), ""),
    ],
)
def test_the_lunar_day_stands_below(
    qapp: QApplication, language: str, day: date, cell: str
) -> None:
    try:
        translations.install(qapp, language)
        assert day_words.lunar_cell(day) == cell
    finally:
        translations.install(qapp, "en")


def drop(qtbot, field: DayField) -> Calendar:
    qtbot.addWidget(field)
    field.show()
    QTest.keyClick(field.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert field.popup is not None and field.popup.isVisible()
    return field.popup.calendar


def test_enter_takes_the_day_and_leaves_the_time(qtbot) -> None:
    field = MomentField(datetime(2026, 11, 22, 9, 30), TODAY, "TW")
    month = drop(qtbot, field).month
    QTest.keyClick(month, Qt.Key.Key_Down)
    QTest.keyClick(month, Qt.Key.Key_Return)
    assert field.moment() == datetime(2026, 11, 29, 9, 30)


def test_esc_leaves_the_field_as_it_was(qtbot) -> None:
    field = DayField(START, TODAY, "TW")
    calendar = drop(qtbot, field)
    QTest.keyClick(calendar.month, Qt.Key.Key_Down)
    QTest.keyClick(calendar.month, Qt.Key.Key_Escape)
    assert field.day() == START
    assert not field.popup.isVisible()


def test_a_click_takes_the_day(qtbot) -> None:
    field = DayField(START, TODAY, "TW")
    calendar = drop(qtbot, field)
    spot = calendar.month.cell_of(date(2026, 2, 3)).center()
    QTest.mouseClick(calendar.month, Qt.MouseButton.LeftButton, pos=QPoint(spot))
    assert field.day() == date(2026, 2, 3)


def test_days_out_of_reach_are_not_taken(qtbot) -> None:
    field = DayField(START, TODAY, "TW")
    field.set_range(date.min, START)
    calendar = drop(qtbot, field)
    QTest.keyClick(calendar.month, Qt.Key.Key_PageDown)
    assert calendar.month.day() == START
    spot = calendar.month.cell_of(date(2026, 2, 3)).center()
    QTest.mouseClick(calendar.month, Qt.MouseButton.LeftButton, pos=QPoint(spot))
    assert field.day() == START


def test_today_and_the_chevrons(calendar: Calendar) -> None:
    calendar.after.click()
    assert calendar.month.day() == date(2026, 2, 28)
    calendar.before.click()
    assert calendar.month.day() == date(2026, 1, 28)
    calendar.today.click()
    assert calendar.month.day() == TODAY
