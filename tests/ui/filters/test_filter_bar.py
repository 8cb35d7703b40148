"""The bar of conditions: chips, the small editors, the form of a smart group, all by key too."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kehuapp.book.conditions import conditions
from kehuapp.book.conditions.conditions import All, Any_, Condition, Not
from kehuapp.book.groups import groups
from kehuapp.book.opening import open_book
from kehuapp.book.rhythm import group_rhythm
from kehuapp.exchange.importing.import_plan import build_plan
from kehuapp.exchange.importing.import_run import apply
from kehuapp.exchange.read import read_file
from kehuapp.store.database import Book
from kehuapp.ui.commands import smart_group_commands as smart_groups
from kehuapp.ui.filters.filter_bar import DEEPEST, BracketDialog, Chip, FilterBar
from kehuapp.ui.filters.filter_fields import FIELDS, CheckList, ConditionEditor
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.days.day_field import DayField
from kehuapp.ui.kit.flow_layout import FlowLayout
from kehuapp.ui.kit.group_chooser import GroupChooser
from kehuapp.ui.kit.windows.line_dialog import LineDialog
from kehuapp.ui.work import places, tasks
from kehuapp.ui.work.session import Session
from tests.conftest import copy_closed

KEY = Condition("tier", "in", ("key",))
SILENT = Condition("last_contact", "older", 60)
NESTED = All((Condition("phone", "none"), Condition("photo", "has")))


@pytest.fixture
def book(tmp_path: Path, filled_book: Path) -> Iterator[Book]:
    copy_closed(filled_book, tmp_path / "shop.kehu")
    made = open_book(tmp_path / "shop.kehu")
    yield made
    made.close()


@pytest.fixture
def bar(qtbot: QtBot, book: Book) -> FilterBar:
    made = FilterBar(book)
    qtbot.addWidget(made)
    made.resize(360, 200)
    made.show()
    made.told = []
    made.filter_changed.connect(made.told.append)
    return made


def texts(bar: FilterBar) -> list[str]:
    return [chip.text() for chip in bar.chips]


def set_values(editor: ConditionEditor, value: object) -> None:
    """Put a value into whichever editor is shown, as a person would."""
    shown = editor.values.currentWidget()
    inside = shown.findChild(QSpinBox) or shown
    if days := shown.findChildren(DayField):  # so much, from a day to a day
        least = value[0] if editor._field == "minutes" else value[0] // 100
        shown.findChildren(QSpinBox)[0].setValue(least)
        for field, day in zip(days, value[1:], strict=True):
            field.type_text(day)
    elif len(numbers := shown.findChildren(QSpinBox)) == 2:  # so much, in so many days
        least, days = value
        is_money = editor._field != "minutes"
        for box, number in zip(numbers, (least // 100 if is_money else least, days), strict=True):
            box.setValue(number)
    elif isinstance(inside, CheckList):
        for code in value:
            inside.set_chosen(code)
    elif isinstance(inside, GroupChooser):
        for code in value:
            inside.set_chosen(code, True)
    elif isinstance(inside, QSpinBox):
        inside.setValue(value // 100 if editor._field == "value" else value)
    elif isinstance(inside, DayField):
        inside.set_day(date.fromisoformat(value))
    elif isinstance(inside, QComboBox):
        inside.setCurrentIndex(inside.findData(value))
    elif isinstance(inside, QLineEdit):
        inside.setText(value)


VALUES = {
    "": None,
    "text": "大安",
    "days": 45,
    "month": 3,
    "day": "2026-06-01",
    "amount": 123_400,
    "amount_in": (123_400, 45),
    "number_in": (90, 45),
    "amount_from_to": (123_400, "2026-02-01", "2026-06-30"),
    "number_from_to": (90, "2026-02-01", "2026-06-30"),
    "ids": (1, 2),
}
CODES = {"tier": ("key", ""), "stage": ("customer",), "source": ("walk_in", ""), "chat": ("LINE",)}


@pytest.mark.parametrize("field", FIELDS)
def test_every_condition_can_be_made_and_changed(
    bar: FilterBar, book: Book, tmp_path: Path, field: str
) -> None:
    file = tmp_path / "a.vcf"
    file.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:New\nEND:VCARD\n", encoding="utf-8")
    apply(book, build_plan(book, read_file(file, "TW")))
    step = conditions.imports(book)[0].step
    for op, kind in conditions.FIELDS[field].items():
        value = (step,) if field == "imported" else CODES.get(field) or VALUES[kind]
        value = value if kind else None
        editor = bar.open_field(field)
        editor.op.setCurrentIndex(editor.op.findData(op))
        set_values(editor, value)
        editor.take()
        made = Condition(field, op, value)
        assert bar.tree() == made == bar.told[-1]
        # What is kept comes back into the editor as it was, turned round as well.
        bar.show_tree(Not(made))
        editor = bar.open_part(0)
        assert editor.condition() == Not(made)
        assert editor.turned.isVisible()
        editor.turned.setChecked(False)
        editor.take()
        assert bar.tree() == made
        bar.clear()
        assert bar.told[-1] is None
    assert set(FIELDS) == set(conditions.FIELDS)


def test_what_is_missing_is_said_in_place(bar: FilterBar) -> None:
    for field, words in (("tier", "Tick"), ("area", "area"), ("group", "Tick")):
        editor = bar.open_field(field)
        editor.take()
        assert editor.isVisible() and words in editor._error.text()
        editor.close()
    editor = bar.open_field("cost")
    editor.op.setCurrentIndex(editor.op.findData("between"))
    first, last = editor.values.currentWidget().findChildren(DayField)
    first.type_text("next year")
    editor.take()
    assert editor.isVisible() and "cannot be read" in first.wrong.text()
    first.type_text("2026-06-30")
    last.type_text("2026-06-29")
    editor.take()
    assert editor.isVisible() and "before the first" in editor._error.text()
    editor.close()
    editor = bar.open_field("imported")  # no file yet
    assert not editor.apply.isEnabled()
    assert "No file" in editor.values.currentWidget().text()
    editor.take()
    assert not editor._error.isVisible()
    assert bar.told == []


def test_chips_show_a_tree_without_announcing_it(bar: FilterBar) -> None:
    bar.show_tree(Any_((KEY, Not(SILENT), NESTED)))
    assert texts(bar) == [
        "Tier is Key customer",
        "Not: last contact more than 60 day(s) ago",
        "(No phone number, has a photo)",
    ]
    assert bar.switch.text() == "Any of these"
    assert bar.open_part(2) is None  # too deep for the small editor, kept whole
    bar.show_tree(KEY)
    assert not bar.switch.isVisible()
    bar.show_tree(None)
    assert (texts(bar), bar.tree()) == ([], None)
    assert not bar.clear_button.isVisible() and not bar.save_button.isVisible()
    assert bar.told == []


def test_switch_take_away_and_clear(qtbot: QtBot, bar: FilterBar) -> None:
    bar.show_tree(All((KEY, SILENT, NESTED)))
    bar.switch.click()
    assert bar.told[-1] == Any_((KEY, SILENT, NESTED))
    bar.switch.click()
    bar.chips[1].close_button.click()
    qtbot.waitUntil(lambda: bar.told[-1] == All((KEY, NESTED)))
    bar.chips[0].body.setFocus()
    qtbot.keyClick(bar.chips[0].body, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(bar.chips) == 1)
    assert bar.tree() == NESTED
    bar.clear_button.click()
    assert bar.told[-1] is None


def test_keys_alone_make_a_condition(qtbot: QtBot, bar: FilterBar) -> None:
    editor = bar.open_field("last_contact")
    assert isinstance(editor.focusWidget(), QSpinBox)
    editor.focusWidget().setValue(90)
    qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Return)
    assert bar.tree() == Condition("last_contact", "older", 90)
    editor = bar.open_field("tier")
    qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Return)
    assert bar.tree() == All((Condition("last_contact", "older", 90), KEY))
    editor = bar.open_field("tier")
    qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Escape)
    assert not editor.isVisible() and len(bar.chips) == 2
    # Tab walks over everything in the order in which it is seen.
    bar.activateWindow()
    bar.switch.setFocus()
    walk: list[QWidget] = []
    for _ in range(8):
        walk.append(bar.focusWidget())
        qtbot.keyClick(bar.focusWidget(), Qt.Key.Key_Tab)
    chips = [part for chip in bar.chips for part in (chip.body, chip.close_button)]
    assert walk == [bar.switch, *chips, bar.add, bar.clear_button, bar.save_button]


def test_the_menu_names_every_field(bar: FilterBar) -> None:
    bar._fill_menu()
    names = [action.text() for action in bar._menu.actions() if not action.isSeparator()]
    assert len(names) == len(FIELDS) + 1 and names[0] == "Tier…"
    assert names[-1] == "Conditions in a bracket…"


def test_it_wraps_in_a_narrow_pane(qapp: QApplication, bar: FilterBar) -> None:
    bar.show_tree(Any_((KEY, SILENT, NESTED, Condition("source", "in", ("walk_in", "meeting")))))
    assert bar.heightForWidth(360) > bar.heightForWidth(1600) > 0
    for mode in ("dark", "light"):
        theme.apply(qapp, mode)
        assert not bar.grab().isNull()
    qapp.processEvents()
    assert all(chip.geometry().right() <= bar.width() for chip in bar.chips)


def test_conditions_are_saved_as_a_smart_group(
    qtbot: QtBot, bar: FilterBar, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands = smart_groups.SmartGroupCommands(Session(book, window=bar))
    bar.save_requested.connect(commands.save)
    bar.show_tree(KEY)
    bar.save()
    dialog = bar.findChild(LineDialog)
    assert dialog.value() == "Tier is Key customer"
    dialog.line.setText("  Best  ")
    dialog.accept()
    group = groups.find_group(book, "Best")
    assert commands._session.destination.argument == places.group(group)
    assert groups.load_conditions(book, group) == KEY
    bar.show_tree(None)
    bar.save()  # nothing to save: nothing is asked
    said: list[str] = []
    monkeypatch.setattr("kehuapp.ui.kit.toast.say", lambda _parent, text: said.append(text))
    commands.save(Condition("tier", "in", ()), "bad")
    assert len(said) == 1


def test_who_is_saved_is_among_those_of_the_place(qtbot: QtBot, book: Book) -> None:
    place = Condition("group", "in", (1,))
    bar = FilterBar(book, within=lambda: place)
    qtbot.addWidget(bar)
    saved: list[object] = []
    bar.save_requested.connect(lambda tree, _name: saved.append(tree))
    area = Condition("area", "empty")
    for tree in (KEY, All((KEY, area)), Any_((KEY, area))):
        bar.show_tree(tree)
        bar.save()
        bar.findChild(LineDialog).accept()
        qtbot.waitUntil(lambda: bar.findChild(LineDialog) is None)
    assert saved == [
        All((place, KEY)),
        All((place, KEY, area)),
        All((place, Any_((KEY, area)))),
    ]


def test_brackets_are_made_and_changed(qtbot: QtBot, bar: FilterBar, book: Book) -> None:
    area, phone = Condition("area", "empty"), Condition("phone", "none")
    bar.show_tree(KEY)
    bar._menu.aboutToShow.emit()
    (entry,) = [one for one in bar._menu.actions() if one.objectName() == "bracket"]
    entry.trigger()
    form = bar.findChild(BracketDialog)
    form.accept()
    assert form.isVisible()  # nothing is in it yet
    form.bar._take(area, None)
    form.bar._take(phone, None)
    qtbot.mouseClick(form.findChild(QPushButton, "save"), Qt.MouseButton.LeftButton)
    assert bar.tree() == All((KEY, Any_((area, phone))))
    assert len(bar.chips) == 2
    qtbot.waitUntil(lambda: bar.findChild(BracketDialog) is None)
    bar.chips[1].body.setFocus()
    qtbot.keyClick(bar.chips[1].body, Qt.Key.Key_Space)
    form = bar.findChild(BracketDialog)
    form.bar.turn()
    form.turned.setChecked(True)
    form.accept()
    turned = All((KEY, Not(All((area, phone)))))
    assert bar.tree() == turned
    qtbot.waitUntil(lambda: bar.findChild(BracketDialog) is None)
    bar.open_part(1)
    form = bar.findChild(BracketDialog)
    assert form.turned.isChecked()
    form.reject()
    assert bar.tree() == turned


def test_brackets_end_somewhere(qtbot: QtBot, book: Book) -> None:
    bar = FilterBar(book, depth=DEEPEST)
    qtbot.addWidget(bar)
    bar._menu.aboutToShow.emit()
    assert all(one.objectName() != "bracket" for one in bar._menu.actions())


def test_a_chip_follows_the_name_of_its_group(bar: FilterBar, book: Book) -> None:
    groups.create_group(book, "Old name")
    group = groups.find_group(book, "Old name")
    bar.show_tree(Condition("group", "in", (group,)))
    assert "Old name" in bar.chips[0].text()
    groups.rename_group(book, group, "New name")
    bar.refresh()
    assert "New name" in bar.chips[0].text()


def test_the_form_of_a_smart_group(
    qtbot: QtBot, bar: FilterBar, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands = smart_groups.SmartGroupCommands(Session(book, window=bar))
    form = commands.open()
    form.accept()
    assert form.isVisible() and "name" in form._hint.text()
    form.name.setText("Silent")
    form.accept()
    assert form.isVisible() and "condition" in form._hint.text()
    editor = form.bar.open_field("tier")
    set_values(editor, ("key",))
    editor.take()
    keys = book.query("SELECT count(*) FROM contact WHERE tier = 'key' AND deleted_at IS NULL")
    qtbot.waitUntil(lambda: form.count.text().startswith(f"{keys[0][0]} "))
    commands._session.look_for("nobody like this")
    form.accept()
    assert commands._session.search == ""  # the new group is shown whole
    group = groups.find_group(book, "Silent")
    form = commands.open(group)
    assert form.value() == ("Silent", KEY)
    form.bar._take(SILENT, None)
    form.name.setText("Silent keys")
    form.accept()
    assert groups.load_conditions(book, group) == All((KEY, SILENT))
    assert groups.paths_of(book)[group] == "Silent keys"
    # With a rhythm it must not ask who is due: said in the form, which keeps what was typed.
    group_rhythm.set_rhythm(book, group, group_rhythm.Rhythm(9))
    form = commands.open(group)
    form.bar._take(Condition("due", "yes"), None)
    form.name.setText("Due ones")
    form.accept()
    assert form.isVisible() and form.value()[0] == "Due ones"
    assert form._hint.text().startswith("Due ones asks who is to be contacted")
    assert groups.paths_of(book)[group] == "Silent keys"
    form.bar.show_tree(KEY)
    form.accept()
    assert groups.load_conditions(book, group) == KEY
    assert groups.paths_of(book)[group] == "Due ones"
    # What a newer version kept is left alone, and said.
    with book.writing("x"):
        book.execute("UPDATE contact_group SET query = '{' WHERE id = ?", (group,))
    said: list[str] = []
    monkeypatch.setattr("kehuapp.ui.kit.toast.say", lambda _parent, text: said.append(text))
    assert commands.open(group) is None
    assert len(said) == 1
    assert tasks.wait_until_idle()


@pytest.mark.parametrize(("width", "is_whole"), [(900, True), (220, False)])
def test_a_chip_shows_as_many_words_as_its_line_has_room_for(
    qtbot: QtBot, width: int, is_whole: bool
) -> None:
    words = "(Tier is Key customer or Regular customer, or Phone is empty)"
    holder = QWidget()
    flow = FlowLayout(4, holder)
    chip = Chip(words, True)
    flow.addWidget(chip)
    qtbot.addWidget(holder)
    holder.resize(width, 60)
    holder.show()
    qtbot.waitExposed(holder)
    short = Chip("超過 7 天沒聯絡", True)  # one that comes later, as they do
    flow.addWidget(short)
    short.show()
    qtbot.waitUntil(lambda: short.body.text() == short.text())
    assert chip.width() <= width and chip.text() == words
    shown = chip.body.text()
    assert (shown == words) == is_whole
    assert is_whole or (shown.startswith("(Tier") and shown.endswith("…"))
    assert chip.body.sizeHint().width() <= chip.body.width()
