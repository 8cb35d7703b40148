"""The page of settings as it is used: by keyboard and mouse, found by words, undone, in two
windows."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts.contacts import ContactCard, create_contact, load_contacts
from kehuapp.book.groups import groups
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.book.staff import staff
from kehuapp.book.tiers import tiers
from kehuapp.store.database import Book
from kehuapp.ui.kit import theme
from kehuapp.ui.printing.preview import SheetPreview
from kehuapp.ui.settings.controls import HEIGHT, ChoiceField, NumberField, Switch, TextField
from kehuapp.ui.settings.items import Item, MarkedLabel
from kehuapp.ui.settings.settings_pane import SettingsPane
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import places, tasks, translations
from kehuapp.ui.work.preferences import Preferences
from tests.window_parts import customers, settings

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def page(window: MainWindow) -> SettingsPane:
    """The page on a shop with a name and two colleagues, one of them at the desk."""
    update_settings(window.book, replace(load_settings(window.book), shop="Tea shop"))
    for name in ("Fang", "Guo"):
        staff.create_staff(window.book, name)
    window.session.choose_staff(1)
    window.activateWindow()
    shown = settings(window, "shop")
    QApplication.processEvents()
    return shown


def type_over(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def choose(field: QComboBox, code: str) -> None:
    """As from the list that opens."""
    at = field.findData(code)
    assert at >= 0
    field.setCurrentIndex(at)
    field.activated.emit(at)


def undo(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def redo(qtbot: QtBot, window: MainWindow) -> None:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Key.Key_Z, held)


def press_undo(qtbot: QtBot, window: MainWindow) -> None:
    """The button of the toast."""
    button = window.toast.findChild(QPushButton, "undo")
    assert button.isVisible()
    qtbot.mouseClick(button, LEFT)


# Coming and going


def test_it_opens_by_its_key_and_leads_back_where_one_was(qtbot: QtBot, window: MainWindow) -> None:
    customers(window).list.select(2)
    qtbot.keyClick(window, Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.host.shown() == "settings"
    page = settings(window)
    assert page.section() == "shop" and page.list.hasFocus()
    qtbot.keyClick(page.list, Key.Key_Down)
    qtbot.keyClick(page.list, Key.Key_Down)
    assert page.section() == "tiers" and page.tiers.isVisible() and not page.shop.isVisible()
    qtbot.keyClick(page.list, Key.Key_Escape)
    assert window.host.shown() == "customers" and window.session.current == 2
    window.session.go("settings")
    assert page.section() == "tiers"  # as it was left
    qtbot.mouseClick(page.back, LEFT)
    assert window.host.shown() == "customers"


def test_it_leads_to_colleagues_and_back_to_its_section(
    qtbot: QtBot, window: MainWindow, page: SettingsPane
) -> None:
    page.show_section("colleagues")
    button = next(b for b in page.colleagues.findChildren(QPushButton) if "Page of" in b.text())
    qtbot.mouseClick(button, LEFT)
    assert window.host.shown() == "colleagues"
    page.show_section("look")  # whatever happened there meanwhile
    window.go_back()
    assert (window.host.shown(), page.section()) == ("settings", "colleagues")


def test_the_keys_are_shown(qtbot: QtBot, window: MainWindow, page: SettingsPane) -> None:
    page.show_section("keys")
    qtbot.mouseClick(page.keys.keys.button, LEFT)
    shown = QApplication.activeModalWidget()
    assert shown is not None and shown.objectName() == "keys_page"
    shown.close()


def test_no_part_of_it_flashes_as_a_window_while_it_is_made(
    qapp: QApplication, window: MainWindow
) -> None:
    shown: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
                shown.extend([repr(watched)] if watched.isWindow() else [])
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    page = settings(window, "colleagues")
    window.commands.staff.create_staff("Hao")
    page.box.setText("a")
    QApplication.processEvents()
    qapp.removeEventFilter(watch)
    assert [one for one in shown if "Toast" not in one] == []


# A change acts at once


def test_a_text_acts_on_enter_and_is_undone_from_the_toast(
    qtbot: QtBot, window: MainWindow, page: SettingsPane
) -> None:
    field = page.shop.shop.control
    type_over(qtbot, field, "  Tea   house ")
    assert load_settings(window.book).shop == "Tea shop"  # it is still being typed
    qtbot.keyClick(field, Key.Key_Return)
    assert load_settings(window.book).shop == "Tea house" == field.text()
    assert window.toast.text() == "Name of the shop: Tea shop → Tea house"
    press_undo(qtbot, window)
    assert load_settings(window.book).shop == "Tea shop" == field.text()


def test_the_key_of_undo_takes_back_what_was_kept_not_the_letters(
    qtbot: QtBot, window: MainWindow, page: SettingsPane
) -> None:
    field = page.shop.shop.control
    type_over(qtbot, field, "Tea house")
    qtbot.keyClick(field, Key.Key_Return)
    assert field.hasFocus()
    qtbot.keyClick(field, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert load_settings(window.book).shop == "Tea shop" == field.text()
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # while typing
    assert load_settings(window.book).shop == "Tea shop" == field.text()
    page.show_section("tiers")
    handle = page.tiers.time.bar.handles[0]
    handle.setFocus()
    qtbot.keyClick(handle, Key.Key_Left)  # it has not come to rest
    qtbot.keyClick(handle, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.tiers.time.bar.shares() == (60, 30, 10) and shares(window.book) == [60, 30, 10]
    assert window.toast.text().startswith("Undone: Share of the time")


@pytest.mark.parametrize("leave", ["tab", "section", "page", "search"])
def test_a_text_acts_when_it_is_left(
    qtbot: QtBot, window: MainWindow, page: SettingsPane, leave: str
) -> None:
    field = page.shop.shop.control
    type_over(qtbot, field, "Tea house")
    if leave == "tab":
        qtbot.keyClick(field, Key.Key_Tab)
    elif leave == "section":
        page.list.setFocus()
        page.list.setCurrentRow(1)
    elif leave == "search":
        page.box.setFocus()
    else:
        window.session.go("customers")
    assert load_settings(window.book).shop == "Tea house"


def test_esc_takes_back_what_is_typed_then_leaves(
    qtbot: QtBot, window: MainWindow, page: SettingsPane
) -> None:
    field = page.shop.shop.control
    type_over(qtbot, field, "wrong")
    qtbot.keyClick(field, Key.Key_Escape)
    assert field.text() == "Tea shop" and window.host.shown() == "settings"
    qtbot.keyClick(field, Key.Key_Escape)
    assert window.host.shown() == "customers"
    assert load_settings(window.book).shop == "Tea shop"


def test_what_is_typed_survives_a_change_elsewhere(
    qtbot: QtBot, window: MainWindow, page: SettingsPane
) -> None:
    field = page.shop.shop.control
    type_over(qtbot, field, "Tea h")
    window.commands.staff.create_staff("Hao")
    assert field.text() == "Tea h"


def test_a_region_brings_its_time_and_money_in_one_step(
    qtbot: QtBot, window: MainWindow, page: SettingsPane
) -> None:
    before = load_settings(window.book)
    choose(page.shop.region.control, "HK")
    now = load_settings(window.book)
    assert (now.region, now.zone, now.currency) == ("HK", "Asia/Hong_Kong", "HKD")
    assert page.shop.zone.control.currentText().startswith("Asia/Hong_Kong (")
    assert page.shop.currency.control.code() == "HKD"
    assert window.toast.text() == "Region of the shop: Taiwan → Hong Kong"
    undo(qtbot, window)
    assert load_settings(window.book) == before
    assert page.shop.region.control.code() == "TW"


def test_the_clock_of_the_shop_is_seen_and_chosen(window: MainWindow, page: SettingsPane) -> None:
    choose(page.shop.zone.control, "Asia/Hong_Kong")
    assert load_settings(window.book).zone == "Asia/Hong_Kong"
    assert window.toast.text() == "Time zone: Asia/Taipei → Asia/Hong_Kong"


def test_a_region_that_is_not_known_stays(window: MainWindow, page: SettingsPane) -> None:
    update_settings(window.book, replace(load_settings(window.book), region="CA"))
    page.refresh()
    assert page.shop.region.control.code() == "CA"
    choose(page.shop.currency.control, "USD")
    assert load_settings(window.book).region == "CA"


def test_a_switch_acts_by_mouse_and_by_space(
    qtbot: QtBot, window: MainWindow, page: SettingsPane
) -> None:
    switch = page.shop.originals.control
    qtbot.mouseClick(switch, LEFT)
    assert load_settings(window.book).keep_originals
    assert window.toast.text() == "Keep large pictures as they came: off → on"
    switch.setFocus()
    qtbot.keyClick(switch, Key.Key_Space)
    assert not load_settings(window.book).keep_originals


def test_for_how_long_steps_can_be_undone(
    qtbot: QtBot, window: MainWindow, page: SettingsPane
) -> None:
    field = page.shop.undo_days.control
    assert field.code() == "90"
    choose(field, "365")
    assert load_settings(window.book).undo_days == "365"
    assert window.toast.text() == "Keep what can be undone for: 90 days → 365 days"
    undo(qtbot, window)
    assert load_settings(window.book).undo_days == "90"
    assert field.code() == "90"


def test_another_window_s_change_is_shown_and_not_written_over(
    qtbot: QtBot, window: MainWindow, page: SettingsPane
) -> None:
    field = page.shop.shop.control
    type_over(qtbot, field, "mine")
    update_settings(window.book, replace(load_settings(window.book), shop="theirs"))
    qtbot.keyClick(field, Key.Key_Return)
    assert load_settings(window.book).shop == "theirs" == field.text()
    assert page.shop.shop.note.isVisible() and "theirs" in page.shop.shop.note.text()
    type_over(qtbot, field, "mine")
    qtbot.keyClick(field, Key.Key_Return)
    assert load_settings(window.book).shop == "mine" and page.shop.shop.note.isHidden()


def test_what_another_program_wrote_is_seen_when_one_comes_back(
    window: MainWindow, page: SettingsPane
) -> None:
    update_settings(window.book, replace(load_settings(window.book), shop="theirs"))
    QApplication.sendEvent(page, QEvent(QEvent.Type.WindowActivate))
    assert page.shop.shop.control.text() == "theirs"


# This desk


def test_theme_and_language_act_at_once_and_are_undone(
    qtbot: QtBot, window: MainWindow, page: SettingsPane
) -> None:
    page.show_section("look")
    choose(page.look.theme.control, "dark")
    assert theme.current() is theme.DARK and Preferences().theme() == "dark"
    assert window.toast.text() == "Appearance: As the system → Dark"
    choose(page.look.language.control, "zh_TW")
    qtbot.waitUntil(lambda: page.look.language.title.plain() == "語言")
    assert window.toast.text() == "語言：跟隨系統 → 繁體中文"
    assert "外觀與語言" in [page.list.item(row).text() for row in range(page.list.count())]
    press_undo(qtbot, window)
    qtbot.waitUntil(lambda: page.look.language.title.plain() == "Language")
    assert Preferences().language() == "" and page.look.language.control.code() == ""
    assert window.toast.text().startswith("Undone: Language")
    undo(qtbot, window)
    assert theme.current() is theme.LIGHT and page.look.theme.control.code() == "system"
    redo(qtbot, window)
    assert theme.current() is theme.DARK and Preferences().theme() == "dark"
    choose(page.look.theme.control, "light")


def test_the_desk_is_undone_in_its_turn_among_the_book_s_steps(
    qtbot: QtBot, window: MainWindow, page: SettingsPane
) -> None:
    def state() -> tuple[str, str, str]:
        return load_settings(window.book).shop, Preferences().paper(), Preferences().theme()

    seen = [state()]
    for change in (
        lambda: page.printing.paper.live._take("A5"),
        lambda: page.shop.shop.live._take("Tea house"),
        lambda: page.look.theme.live._take("dark"),
        lambda: page.look.theme.live._take("light"),
        lambda: page.shop.shop.live._take("Tea room"),
    ):
        change()
        seen.append(state())
    assert len(set(seen)) == 6
    for before in reversed(seen[:-1]):
        undo(qtbot, window)
        assert state() == before
    for after in seen[1:]:
        redo(qtbot, window)
        assert state() == after
    undo(qtbot, window)
    undo(qtbot, window)
    page.shop.shop.live._take("Another")  # what comes now cannot be done again
    redo(qtbot, window)
    assert state() == ("Another", "A5", "dark")
    page.look.theme.live._take("light")


def test_a_preference_of_another_program_is_not_written_over(
    window: MainWindow, page: SettingsPane
) -> None:
    page.show_section("printing")
    other = Preferences()
    other.set_paper("Letter")
    other.save()
    choose(page.printing.paper.control, "A5")
    assert Preferences().paper() == "Letter" == page.printing.paper.control.code()
    assert "Letter" in page.printing.paper.note.text()
    choose(page.printing.paper.control, "A5")
    assert Preferences().paper() == "A5"
    other.set_paper("A4")
    other.save()
    window.commands.books.undo()
    assert Preferences().paper() == "A4" and "A4" in window.toast.text()


def test_a_choice_in_the_menu_is_undone_the_same_way(qtbot: QtBot, window: MainWindow) -> None:
    window.menus.choose_theme("dark")
    assert window.commands.actions.action("undo").isEnabled()
    press_undo(qtbot, window)
    assert Preferences().theme() == "system"


def test_private_remarks_are_hidden_at_first(
    qtbot: QtBot, window: MainWindow, page: SettingsPane
) -> None:
    def opens_hidden() -> bool:
        window.commands.customers.print_sheets(1)
        (preview,) = [one for one in window.findChildren(SheetPreview) if one.isVisible()]
        hidden = preview.hide_private.isChecked()
        asked: list[bool] = []
        really = preview._build
        preview._build = lambda private: asked.append(private) or really(private)  # type: ignore[func-returns-value]
        preview.hide_private.click()
        assert asked == [hidden]  # the other way round now
        preview.close()
        return hidden

    page.show_section("printing")
    assert not opens_hidden()
    qtbot.mouseClick(page.printing.private.control, LEFT)
    assert opens_hidden()


def test_the_order_of_names(qtbot: QtBot, window: MainWindow, page: SettingsPane) -> None:
    def names() -> list[str]:
        return [
            card.name for card in load_contacts(window.book, customers(window).list.model.ids())
        ]

    for name in ("王大明", "丁小芳", "陳志明"):
        window.session.changed.emit(create_contact(window.book, ContactCard(name=name)))
    page.show_section("lists")
    choose(page.lists.names.control, "name")
    assert window.toast.text() == "Order of names: As usual in the region → Pinyin and letters"
    by_pinyin = [name for name in names() if not name.isascii()]
    assert by_pinyin == ["陳志明", "丁小芳", "王大明"]
    choose(page.lists.names.control, "strokes")
    assert [name for name in names() if not name.isascii()] == ["丁小芳", "王大明", "陳志明"]
    undo(qtbot, window)
    assert [name for name in names() if not name.isascii()] == by_pinyin
    customers(window).list.sorting.choose_names("zhuyin")  # in the list's own menu
    QApplication.sendEvent(page, QEvent(QEvent.Type.WindowActivate))
    assert page.lists.names.control.code() == "zhuyin"


def test_groups_without_their_sub_groups(
    qtbot: QtBot, window: MainWindow, page: SettingsPane
) -> None:
    def shown() -> tuple[str, str]:
        return window.sidebar._below_words(), str(len(customers(window).list.model.ids()))

    book = window.book
    above = min(groups.create_group(book, "A").groups)
    inside = min(groups.create_group(book, "inside", above).groups)
    window.session.changed.emit(groups.add_members(book, inside, [1]))
    window.session.go("customers", places.group(above))
    page = settings(window, "lists")
    assert shown() == ("with sub-groups", "1")
    qtbot.mouseClick(page.lists.below.control, LEFT)
    assert window.toast.text() == "Groups include sub-groups: on → off"
    assert shown() == ("own only", "0") and window.host.shown() == "settings"
    press_undo(qtbot, window)
    assert shown() == ("with sub-groups", "1") and page.lists.below.control.isChecked()
    window.sidebar.toggle_below()  # as its own switch does
    assert not page.lists.below.control.isChecked()
    undo(qtbot, window)
    assert shown() == ("with sub-groups", "1")


# Colleagues


def test_colleagues_are_added_renamed_and_let_go(
    qtbot: QtBot, window: MainWindow, page: SettingsPane
) -> None:
    page.show_section("colleagues")
    new = page.colleagues.new
    qtbot.keyClicks(new.name, "Hao")
    qtbot.keyClick(new.name, Key.Key_Return)
    assert [row.name for row in staff.rows_staff(window.book)] == ["Fang", "Guo", "Hao"]
    assert new.name.text() == "" and window.session.staff == 1
    guo = page.colleagues.colleague(2)
    type_over(qtbot, guo.name, "Guo Lin")
    qtbot.keyClick(guo.name, Key.Key_Return)
    assert window.toast.text() == "Name of a colleague: Guo → Guo Lin"
    qtbot.mouseClick(guo.active, LEFT)
    assert window.toast.text() == "Guo Lin works here: on → off"
    assert [row.active for row in staff.rows_staff(window.book)] == [True, False, True]
    at_desk = page.colleagues.at_desk.control
    assert [at_desk.itemText(at) for at in range(at_desk.count())] == ["nobody", "Fang", "Hao"]
    for _ in range(3):
        undo(qtbot, window)
    assert [row.name for row in staff.rows_staff(window.book)] == ["Fang", "Guo"]
    with pytest.raises(KeyError):
        page.colleagues.colleague(3)


def test_a_colleague_needs_a_name(qtbot: QtBot, window: MainWindow, page: SettingsPane) -> None:
    page.show_section("colleagues")
    fang = page.colleagues.colleague(1)
    fang.name.setFocus()
    fang.name.selectAll()
    qtbot.keyClick(fang.name, Key.Key_Delete)
    qtbot.keyClick(fang.name, Key.Key_Return)
    notes = [label.text() for label in fang.findChildren(QLabel) if label.isVisible()]
    assert "A colleague needs a name." in notes
    assert staff.rows_staff(window.book)[0].name == "Fang"
    qtbot.keyClick(fang.name, Key.Key_Escape)
    assert fang.name.text() == "Fang" and window.host.shown() == "settings"
    qtbot.mouseClick(page.colleagues.new.button, LEFT)
    notes = [label.text() for label in page.colleagues.new.findChildren(QLabel)]
    assert "A colleague needs a name." in notes
    assert len(staff.rows_staff(window.book)) == 2


def test_what_an_hour_of_a_colleague_costs(
    qtbot: QtBot, window: MainWindow, page: SettingsPane
) -> None:
    page.show_section("colleagues")
    fang = page.colleagues.colleague(1)
    type_over(qtbot, fang.cost, "1,250.50")
    qtbot.keyClick(fang.cost, Key.Key_Return)
    assert fang.cost.text() == "1250.50"
    assert staff.rows_staff(window.book)[0].hourly_cost == 125_050
    assert window.toast.text() == "Hourly cost of Fang: – → 1250.50"
    type_over(qtbot, fang.cost, "a lot")
    qtbot.keyClick(fang.cost, Key.Key_Return)
    notes = [label.text() for label in fang.findChildren(QLabel) if label.isVisible()]
    assert "Please write an amount, like 220." in notes and fang.cost.text() == "a lot"
    qtbot.keyClick(fang.cost, Key.Key_Escape)
    assert fang.cost.text() == "1250.50"
    undo(qtbot, window)
    assert fang.cost.text() == "" and staff.rows_staff(window.book)[0].hourly_cost is None


def test_who_works_at_this_desk(qtbot: QtBot, window: MainWindow, page: SettingsPane) -> None:
    page.show_section("colleagues")
    choose(page.colleagues.at_desk.control, "2")
    assert window.session.staff == 2
    assert window.toast.text() == "Current user: Fang → Guo"
    press_undo(qtbot, window)
    assert window.session.staff == 1 and page.colleagues.at_desk.control.code() == "1"
    window.session.choose_staff(2)  # at the top of the window
    assert page.colleagues.at_desk.control.code() == "2"


# Tiers


def shares(book: Book) -> list[int]:
    return [row.time_share for row in tiers.load_tier_policies(book).values()]


def test_the_time_is_shared_by_keys(qtbot: QtBot, window: MainWindow, page: SettingsPane) -> None:
    page.show_section("tiers")
    bar = page.tiers.time.bar
    bar._timer.setInterval(1_000_000)  # however slow this computer is
    first, second = bar.handles
    first.setFocus()
    for _ in range(5):
        qtbot.keyClick(first, Key.Key_Left)
    assert bar.shares() == (55, 35, 10)
    assert page.tiers.tiers["key"].share.text() == "55%"
    qtbot.keyClick(first, Key.Key_Tab)  # five keys are one change
    assert shares(window.book) == [55, 35, 10]
    assert window.toast.text() == (
        "Share of the time: Key customer 60% → 55%, Regular customer 30% → 35%"
    )
    second.setFocus()
    bar._timer.setInterval(1)
    qtbot.keyClick(second, Key.Key_PageDown)
    qtbot.waitUntil(lambda: shares(window.book) == [55, 30, 15])  # in a moment, by itself
    bar._timer.setInterval(1_000_000)
    qtbot.keyClick(second, Key.Key_Home)  # as far as the other one
    qtbot.keyClick(second, Key.Key_Right)
    assert bar.shares() == (55, 1, 44)
    window.session.go("customers")
    assert shares(window.book) == [55, 1, 44] and sum(shares(window.book)) == 100
    for expected in ([55, 30, 15], [55, 35, 10], [60, 30, 10]):
        undo(qtbot, window)
        assert shares(window.book) == expected
    window.session.go("settings")
    assert bar.shares() == (60, 30, 10)


@pytest.mark.usefixtures("dressed")
def test_the_time_is_shared_by_mouse(qtbot: QtBot, window: MainWindow, page: SettingsPane) -> None:
    page.show_section("tiers")
    QApplication.processEvents()
    bar = page.tiers.time.bar
    first, second = bar.handles
    middle = first.rect().center()
    room = bar.width() - first.width()
    qtbot.mousePress(first, LEFT, pos=middle)
    qtbot.mouseMove(first, middle - QPoint(round(room * 0.2), 0))
    assert bar.shares()[0] == 40 and shares(window.book) == [60, 30, 10]
    qtbot.mouseRelease(first, LEFT, pos=middle)
    assert shares(window.book) == [40, 50, 10]
    # Never over the other one, never out of the bar.
    for handle, far, expected in (
        (first, 5000, [90, 0, 10]),
        (second, 5000, [90, 10, 0]),
        (first, -5000, [0, 100, 0]),
        (first, round(room * 0.5), [50, 50, 0]),
        (second, -5000, [50, 0, 50]),
    ):
        qtbot.mousePress(handle, LEFT, pos=middle)
        qtbot.mouseMove(handle, middle + QPoint(far, 0))
        qtbot.mouseRelease(handle, LEFT, pos=middle)
        assert shares(window.book) == expected
    page.grab()


def test_shares_that_another_window_changed(
    qtbot: QtBot, window: MainWindow, page: SettingsPane
) -> None:
    page.show_section("tiers")
    bar = page.tiers.time.bar
    bar.handles[0].setValue(70)
    rows = list(tiers.load_tier_policies(window.book).values())
    there = [row._replace(time_share=s) for row, s in zip(rows, (50, 40, 10), strict=True)]
    tiers.update_tier_policies(window.book, there)
    bar.settle()
    assert shares(window.book) == [50, 40, 10] and bar.shares() == (50, 40, 10)
    assert "50" in page.tiers.time.note.text() and page.tiers.time.note.isVisible()


def test_a_book_whose_shares_are_odd_says_so(window: MainWindow, page: SettingsPane) -> None:
    with window.book.transaction():
        window.book.execute("UPDATE tier_policy SET time_share = 95")
    page.show_section("tiers")
    page.refresh()
    assert page.tiers.time._total.text() == "Together 285%"
    page.tiers.time.bar.handles[1].setValue(96)
    page.tiers.time.bar.settle()
    assert sum(shares(window.book)) == 100


IMPOSSIBLE_DAYS = (
    ("key", "due", "abc", "from 1 to 3650"),
    ("key", "due", "", "from 1 to 3650"),
    ("key", "due", "0", "from 1 to 3650"),
    ("key", "due", "1.5", "from 1 to 3650"),
    ("key", "due", "99999", "from 1 to 3650"),
    ("key", "pause", "-1", "from 0 to 3650"),
    ("key", "due", "13", "less than the shortest gap (14 days)"),
    ("regular", "pause", "31", "more than the days between two contacts (30)"),
)


def test_days_that_cannot_be_are_said_in_place(
    qtbot: QtBot, window: MainWindow, page: SettingsPane
) -> None:
    page.show_section("tiers")
    before = tiers.load_tier_policies(window.book)
    for tier, field, typed, said in IMPOSSIBLE_DAYS:
        item = page.tiers.tiers[tier]
        line, note = getattr(item, field), getattr(item, f"{field}_note")
        kept = line.text()
        line.setFocus()
        line.selectAll()
        qtbot.keyClick(line, Key.Key_Delete)
        qtbot.keyClicks(line, typed)
        qtbot.keyClick(line, Key.Key_Return)
        assert said in note.text() and note.isVisible() and line.text() == typed
        assert tiers.load_tier_policies(window.book) == before
        page.refresh()  # whatever happens elsewhere, it stays to be corrected
        assert line.text() == typed
        qtbot.keyClick(line, Key.Key_Escape)
        assert line.text() == kept and note.isHidden()


def test_days_are_changed_by_typing_and_by_arrows(
    qtbot: QtBot, window: MainWindow, page: SettingsPane
) -> None:
    page.show_section("tiers")
    item = page.tiers.tiers["key"]
    type_over(qtbot, item.due, "21")
    qtbot.keyClick(item.due, Key.Key_Return)
    assert window.toast.text() == "Key customer, contact every: 14 → 21 days"
    item.pause.setFocus()
    for _ in range(3):
        qtbot.keyClick(item.pause, Key.Key_Down)
    qtbot.keyClick(item.pause, Key.Key_Tab)
    row = tiers.load_tier_policies(window.book)["key"]
    assert (row.due_days, row.min_gap_days) == (21, 11)
    assert item._count.text().startswith("1 ")


def test_days_of_a_tier_of_many_are_written_in_the_worker(
    qtbot: QtBot, window: MainWindow, page: SettingsPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When each of ten thousand is due is made anew while the window goes on."""
    page.show_section("tiers")
    monkeypatch.setattr("kehuapp.ui.settings.tier_section._MANY", 0)
    item = page.tiers.tiers["key"]
    type_over(qtbot, item.due, "20")
    with qtbot.waitSignal(window.session.changed):
        qtbot.keyClick(item.due, Key.Key_Return)
        assert tasks.is_busy()
    assert tiers.load_tier_policies(window.book)["key"].due_days == 20
    assert tasks.wait_for_all() and item.due.text() == "20"


# Searching


def visible(page: SettingsPane) -> list[str]:
    """What is shown: section, and the first words of each item."""
    told = []
    for section in page.sections():
        for item in section.items():
            if item.isVisible():
                labels = [label.plain() for label in item.findChildren(MarkedLabel)]
                told.append(f"{section.NAME}: {labels[0] if labels else type(item).__name__}")
    return told


FOUND = {
    "en": (
        ("dark", ["look: Appearance"]),
        ("LANGUAGE menus", ["look: Language"]),
        (
            "printing",
            [
                "printing: Paper",
                "printing: Hide private remarks at first",
                "printing: Templates of the visit sheet",
            ],
        ),
        ("pictures large", ["shop: Keep large pictures as they came"]),
        ("vip", []),
        ("prospect", ["tiers: Contact every"]),
        ("guo", ["colleagues: cost an hour"]),
    ),
    "zh_TW": (
        ("深色", ["look: 外觀"]),
        ("紙", ["printing: 紙張"]),
        ("纸", ["printing: 紙張"]),
        ("dark", ["look: 外觀"]),
        ("重點客戶", ["tiers: 聯絡週期"]),
        ("國碼", ["shop: 所在地區"]),
    ),
    "zh_CN": (
        ("語言 菜單", ["look: 语言"]),
        ("货币 金额", ["shop: 货币"]),
        ("中文", ["look: 语言"]),
    ),
}


@pytest.mark.parametrize("language", FOUND)
def test_any_setting_is_found_by_its_words(
    qapp: QApplication, page: SettingsPane, language: str
) -> None:
    translations.install(qapp, language)
    QApplication.processEvents()
    for typed, found in FOUND[language]:
        page.box.setText(typed)
        assert visible(page) == found
        assert page.found_nothing.isVisible() == (not found)
        if typed in ("紙", "纸", "printing"):  # in the reader's own letters
            title = page.printing.paper.title.text()
            assert ("<span" in title) == (typed != "printing")


def test_what_is_found_is_marked_and_changed_where_it_stands(
    qtbot: QtBot, window: MainWindow, page: SettingsPane
) -> None:
    qtbot.keyClick(page.list, "<")  # typed in the list, it is searched for
    qtbot.keyClicks(page.box, "b> & keep")
    assert page.box.hasFocus() and page.box.text() == "<b> & keep"
    assert page.found_nothing.text() == "No setting says “<b> & keep”."
    page.box.setText("large keep")
    assert visible(page) == ["shop: Keep large pictures as they came"]
    title = page.shop.originals.title
    assert title.text().count("<span") == 2
    assert title.plain() == "Keep large pictures as they came"
    assert not page.list.selectedItems()
    qtbot.keyClick(page.box, Key.Key_Return)
    assert page.shop.originals.control.hasFocus()
    qtbot.keyClick(page.shop.originals.control, Key.Key_Space)
    assert load_settings(window.book).keep_originals
    assert visible(page) == ["shop: Keep large pictures as they came"]  # it stays found
    page.box.setFocus()
    qtbot.keyClick(page.box, Key.Key_Escape)
    assert page.box.text() == "" and window.host.shown() == "settings"
    assert len(visible(page)) == 8 and title.text() == title.plain()
    assert page.list.selectedItems()


def test_a_chinese_word_goes_from_the_list_into_the_line(page: SettingsPane) -> None:
    page.list.setFocus()
    event = QInputMethodEvent("", [])
    event.setCommitString("語")
    QApplication.sendEvent(page.list, event)
    assert page.box.text() == "語" and page.box.hasFocus()


def test_the_keyboard_goes_into_the_section(qtbot: QtBot, page: SettingsPane) -> None:
    page.list.setFocus()
    qtbot.keyClick(page.list, Key.Key_Right)
    assert page.shop.shop.control.hasFocus()
    reached = set()
    for _ in range(40):
        reached.add(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    assert {row.control for row in page.shop.findChildren(Item)} <= reached


# What a screen reader says, and what fits


def controls(page: SettingsPane) -> Iterator[QWidget]:
    kinds = (TextField, NumberField, ChoiceField, Switch, QPushButton)
    for section in page.sections():
        for widget in section.findChildren(QWidget):
            if isinstance(widget, kinds):
                yield widget


@pytest.mark.usefixtures("dressed")
def test_every_control_has_a_name_and_is_high_enough(page: SettingsPane) -> None:
    for section in page.sections():
        page.show_section(section.NAME)
        QApplication.processEvents()
        for widget in controls(page):
            if widget.isVisible():
                said = widget.accessibleName() or getattr(widget, "text", str)()
                assert said, widget
                assert widget.height() >= HEIGHT, (said, widget.height())
    for handle in page.tiers.time.bar.handles:
        assert "Boundary between" in handle.accessibleName()


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("language", translations.LANGUAGES)
@pytest.mark.parametrize("width", [1024, 1280])
def test_nothing_is_cut(
    qapp: QApplication, window: MainWindow, page: SettingsPane, language: str, width: int
) -> None:
    window.resize(width, 700)
    translations.install(qapp, language)
    for section in page.sections():
        page.show_section(section.NAME)
        QApplication.processEvents()
        bar = page._scroll.horizontalScrollBar()
        assert bar.maximum() == 0, section.NAME
        for label in section.findChildren(QLabel):
            if label.isVisible() and not label.wordWrap() and label.text():
                assert label.width() >= label.sizeHint().width() - 1, label.text()
        for button in section.findChildren(QPushButton):
            if button.isVisible():
                assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_it_reads_the_book_only_while_it_is_seen(
    window: MainWindow, page: SettingsPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads: list[object] = []
    really: Callable[[], None] = page._read
    monkeypatch.setattr(page, "_read", lambda: reads.append(1) or really())
    window.session.go("customers")
    window.commands.staff.create_staff("Hao")
    assert not reads
    window.session.go("settings")
    assert reads and page.colleagues.colleague(3).name.text() == "Hao"


def test_a_second_window_has_its_own_page(
    qtbot: QtBot, window: MainWindow, page: SettingsPane, tmp_path: Path
) -> None:
    second = MainWindow(window.book, Preferences())
    qtbot.addWidget(second)
    second.show()
    there: Any = settings(second, "shop")
    type_over(qtbot, page.shop.shop.control, "mine")
    qtbot.keyClick(page.shop.shop.control, Key.Key_Return)
    type_over(qtbot, there.shop.shop.control, "theirs")  # it still shows the old name
    there.shop.shop.live._shown = "Tea shop"
    qtbot.keyClick(there.shop.shop.control, Key.Key_Return)
    assert load_settings(window.book).shop == "mine"
    assert there.shop.shop.control.text() == "mine"
    assert tasks.wait_until_idle()
    second.close()
