"""The calendar that drops down from a field of a day, and the field itself."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from kehuapp.rules.occasions import FIRST_WEEKDAYS
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
        # Where the shop is goes before a system that is set for another place.
        monkeypatch.setattr(QLocale, "system", lambda: QLocale("en_US"))
        for region, weekday in (("GB", 0), ("TW", 6), ("CN", 0), ("US", 6)):
            assert day_words.first_weekday(region) == weekday
        for region, weekday in FIRST_WEEKDAYS.items():
            there = QLocale(QLocale.Language.AnyLanguage, QLocale.codeToTerritory(region))
            assert there.firstDayOfWeek().value - 1 == weekday
        assert FIRST_WEEKDAYS.keys() == day_words.words.REGIONS.keys()
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


def paste(field: DayField, text: str) -> None:
    QApplication.clipboard().setText(text)
    field.edit.selectAll()
    field.edit.paste()


def test_days_are_typed_and_pasted_as_people_say_them(qtbot) -> None:
    """One field, from the first word to what cannot be read."""
    field = MomentField(datetime(2026, 11, 19, 9, 30), TODAY, "TW", past=True)
    window = QWidget()
    QVBoxLayout(window).addWidget(field)
    other = QLineEdit(window)
    qtbot.addWidget(window)
    window.resize(400, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    told = []
    field.changed.connect(lambda: told.append(field.moment()))
    for text, moment in (
        ("昨天", datetime(2026, 11, 18, 9, 30)),
        ("12/4", datetime(2025, 12, 4, 9, 30)),
        ("民國115年11月4日", datetime(2026, 11, 4, 9, 30)),
        ("14:05", datetime(2026, 11, 4, 14, 5)),
        ("昨天下午三點", datetime(2026, 11, 18, 15)),
    ):
        paste(field, text)
        assert field.is_read() and field.moment() == moment and told[-1] == moment, text
    echo = window.findChild(QLabel, "day_echo")
    assert echo is not None and echo.isVisible() and "15:00" in echo.text()
    field.edit.clearFocus()
    assert field.text() == "2026-11-18 15:00" and not echo.isVisible()
    field.setFocus()
    paste(field, "someday")
    assert field.moment() == datetime(2026, 11, 18, 15) and not field.is_read()
    field.edit.clearFocus()
    assert field.text() == "someday" and "cannot be read" in field.wrong.text()
    assert field.insist() == field.wrong.text()
    paste(field, "2026-11-17 08:00")
    assert field.wrong.isHidden() and field.insist() == ""
    # The arrows count what the cursor stands in.
    for place, key, moment in (
        (2, Qt.Key.Key_Down, datetime(2025, 11, 17, 8)),
        (6, Qt.Key.Key_Up, datetime(2025, 12, 17, 8)),
        (9, Qt.Key.Key_Up, datetime(2025, 12, 18, 8)),
        (12, Qt.Key.Key_Up, datetime(2025, 12, 18, 9)),
        (15, Qt.Key.Key_Down, datetime(2025, 12, 18, 8, 55)),
    ):
        field.edit.setCursorPosition(place)
        QTest.keyClick(field.edit, key)
        assert field.moment() == moment
    # Among words it stands in no year: a day is counted, and then another.
    field.type_text("昨天")
    field.edit.setCursorPosition(2)
    for day in (17, 16):
        QTest.keyClick(field.edit, Qt.Key.Key_Down)
        assert field.moment() == datetime(2026, 11, day, 8, 55)
    assert other.text() == ""


def test_a_day_without_an_hour_takes_none(qtbot) -> None:
    field = DayField(START, TODAY, "TW")
    qtbot.addWidget(field)
    field.type_text("下週五")
    assert field.day() == date(2026, 11, 27)
    field.type_text("next Friday at 3pm")
    assert not field.is_read()
    field.type_text("1850-01-01")  # out of reach
    assert not field.is_read()


def test_today_and_the_chevrons(calendar: Calendar) -> None:
    calendar.after.click()
    assert calendar.month.day() == date(2026, 2, 28)
    calendar.before.click()
    assert calendar.month.day() == date(2026, 1, 28)
    calendar.today.click()
    assert calendar.month.day() == TODAY
