"""The dialog that edits a customer: growing rows, soft checks, and nothing lost that was typed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from kehuapp.book import opening
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import (
    AddressRow,
    ContactCard,
    DateRow,
    EmailRow,
    ExtraRow,
    FactRow,
    ImRow,
    PhoneRow,
)
from kehuapp.book.groups import groups
from kehuapp.book.staff import staff
from kehuapp.store.card_drafts import find_card_drafts
from kehuapp.store.database import Book
from kehuapp.ui.editing.edit_dialog import EditDialog
from kehuapp.ui.editing.edit_rows import FormRow, GrowingRows
from kehuapp.ui.editing.edit_sections import DaysSection, ReachSection, RemarkSection
from kehuapp.ui.editing.edit_shop import GroupsSection, ShopSection

FULL = ContactCard(
    name="王小明", family_name="王", given_name="小明", nickname="阿明", salutation="王老闆",
    company="小巷早午餐", department="採購", job_title="經理", tier="regular",
    remark="一\n二\u2028三 ",
    stage="customer", area="大安區", source="walk_in", best_time="下午", do_not_contact=True,
    phones=(PhoneRow("mobile", "0912 000-001", "+886912000001"),
            PhoneRow("車上", "04-0000-0027", None, "12"), PhoneRow("", "?", None)),
    emails=(EmailRow("work", "wang@example.com"),),
    addresses=(AddressRow("home", "示範路 1 號\n二樓", "106", "大安"),),
    im=(ImRow("LINE", "ming"), ImRow("其他", "x")),
    dates=(DateRow("birthday", "lunar", 1976, 4, 8, True), DateRow("founding", year=2015, month=3,
           day=1), DateRow("wedding", month=2, day=29), DateRow("custom", text="過年後"),
           DateRow("anniversary-x", "lunar", None, 8, 15)),
    facts=(FactRow("hobby", "釣魚\n看球", "2026-01-02"), FactRow("newtopic", "x")),
    extra=(ExtraRow("X-QQ", "12345", "vcard"),), referrer_id=None, photo=None,
)  # fmt: skip


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = opening.open_book(tmp_path / "shop.kehu", create=True)
    staff.create_staff(book, "小芳")
    yield book
    book.close()


def open_dialog(qtbot, book: Book, card: ContactCard) -> EditDialog:
    dialog = EditDialog(book, card)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def part(dialog: EditDialog, kind: type) -> Any:
    """A section of the form, unfolded."""
    return dialog.form.open_section(kind)


def stored(book: Book, card: ContactCard) -> ContactCard:
    changes = contacts.create_contact(book, card)
    return contacts.load_contact(book, next(iter(changes.contacts)))


def type_last(rows: GrowingRows, text: str) -> FormRow:
    rows.add_row()
    row = rows.rows()[-1]
    row.lines[0].setText(text)
    return row


def type_kind(row: FormRow, text: str) -> None:
    from PySide6.QtTest import QTest

    QApplication.processEvents()  # the window has the keyboard
    row.choice.setFocus()
    row.choice.lineEdit().selectAll()
    QTest.keyClicks(row.choice, text)


def press(widget, key: Qt.Key) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClick(widget, key)


def test_untouched_card_comes_back_the_same(qtbot, book: Book) -> None:
    group = next(iter(groups.create_group(book, "朋友").groups))
    card = stored(book, replace(FULL, owner_id=1, group_ids=frozenset({group})))
    dialog = open_dialog(qtbot, book, card)
    assert dialog.card() == card
    for section in dialog.form.sections:
        dialog.form.open_section(type(section))
    assert dialog.card() == card
    assert not dialog.is_touched()


def test_opening_marks_nothing(qtbot, book: Book) -> None:
    dialog = open_dialog(qtbot, book, FULL)
    assert dialog.focusWidget() is dialog.form.name
    assert not dialog.form.name.hasSelectedText()


def test_new_customer(qtbot, book: Book) -> None:
    dialog = open_dialog(qtbot, book, ContactCard())
    dialog.form.name.setText("  歐陽  小明 ")
    type_last(dialog.form.phones, "0912000001")
    press(dialog.form.name, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    card = dialog.card()
    assert card.name == "歐陽 小明"
    assert card.phones == (PhoneRow("mobile", "0912000001", "+886912000001"),)
    assert contacts.load_contact(book, 1).phones == card.phones


def test_family_and_given_follow_a_new_name(qtbot, book: Book) -> None:
    dialog = open_dialog(qtbot, book, FULL)
    dialog.form.name.setText("歐陽娜")
    assert (dialog.card().family_name, dialog.card().given_name) == ("歐陽", "娜")
    dialog.form.is_company.setChecked(True)
    assert (dialog.card().kind, dialog.card().family_name) == ("company", "")


def test_nothing_at_all_is_not_saved(qtbot, book: Book) -> None:
    dialog = open_dialog(qtbot, book, ContactCard())
    press(dialog.form.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "Write a name" in dialog._hint.text()
    dialog.form.name.setText("林")
    press(dialog.form.name, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_esc_leaves_an_untouched_form_at_once(qtbot, book: Book) -> None:
    dialog = open_dialog(qtbot, book, FULL)
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_esc_says_first_that_typing_would_be_lost(qtbot, book: Book) -> None:
    dialog = open_dialog(qtbot, book, FULL)
    part(dialog, RemarkSection).remark.setPlainText("新的備註")
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "Not saved yet" in dialog._hint.text()
    assert dialog.card().remark == "新的備註"
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert len(find_card_drafts(book)) == 1  # Esc never throws typing away


def test_enter_in_the_remark_is_a_new_line(qtbot, book: Book) -> None:
    dialog = open_dialog(qtbot, book, ContactCard(name="林"))
    press(part(dialog, RemarkSection).remark, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert part(dialog, RemarkSection).remark.toPlainText() == "\n"


def test_a_button_adds_a_row_and_never_a_second_empty_one(qtbot, book: Book) -> None:
    dialog = open_dialog(qtbot, book, ContactCard(name="林"))
    phones = dialog.form.phones
    assert len(phones.rows()) == 1  # of a new customer the first is there
    for n in range(4):
        type_last(phones, f"04-0000-002{n}")
    assert len(phones.rows()) == 4
    for _again in range(2):
        phones.plus.click()
        assert len(phones.rows()) == 5
        assert dialog.focusWidget() is phones.rows()[-1].lines[0]
    assert [p.raw[-1] for p in dialog.card().phones] == ["0", "1", "2", "3"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_a_number_typed_where_its_kind_belongs_is_a_number(qtbot, book: Book, key) -> None:
    dialog = open_dialog(qtbot, book, ContactCard(name="林"))
    row = dialog.form.phones.rows()[0]
    type_kind(row, "04-0000-0012")
    assert [(one.label, one.raw) for one in dialog.card().phones] == [("mobile", "04-0000-0012")]
    press(row.choice, key)
    assert [(one.label, one.raw) for one in dialog.card().phones] == [("mobile", "04-0000-0012")]
    if key == Qt.Key.Key_Tab:
        assert row.lines[0].text() == "04-0000-0012" and row.choice.currentText() == "Mobile"


def test_a_number_in_place_of_a_kind_gets_a_row_of_its_own(qtbot, book: Book) -> None:
    dialog = open_dialog(qtbot, book, ContactCard(name="林"))
    row = type_last(dialog.form.phones, "04-0000-0012")
    type_kind(row, "04-0000-0027")
    press(row.choice, Qt.Key.Key_Tab)
    assert [one.raw for one in dialog.card().phones] == ["04-0000-0012", "04-0000-0027"]
    row.choice.setEditText("倉庫 2")  # a kind of their own
    assert dialog.card().phones[0].label == "倉庫 2"


def test_removing_and_emptying_rows(qtbot, book: Book) -> None:
    dialog = open_dialog(qtbot, book, FULL)
    dialog.form.phones.rows()[0].drop.click()
    part(dialog, ReachSection).emails.rows()[0].lines[0].clear()
    assert [p.raw for p in dialog.card().phones] == ["04-0000-0027", "?"]
    assert dialog.card().emails == ()


def test_31_february_is_kept_as_written(qtbot, book: Book) -> None:
    dialog = open_dialog(qtbot, book, ContactCard(name="林"))
    row = type_last(part(dialog, DaysSection).dates, "2/31")
    assert row.note.isVisible() and "calendar" in row.note.text()
    assert row.lines[0].text() == "2/31"
    assert dialog.card().dates == (DateRow("birthday", text="2/31"),)
    press(dialog.form.name, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    card = contacts.load_contact(book, 1)
    again = open_dialog(qtbot, book, card)
    assert part(again, DaysSection).dates.rows()[0].lines[0].text() == "2/31"
    assert again.card() == card


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1985-4-12", DateRow("birthday", "gregorian", 1985, 4, 12)),
        ("4/12", DateRow("birthday", "gregorian", None, 4, 12)),
        ("2/29", DateRow("birthday", "gregorian", None, 2, 29)),
        ("民國74年4月12日", DateRow("birthday", "gregorian", 1985, 4, 12)),
        ("74/4/12", DateRow("birthday", "gregorian", 1985, 4, 12)),
        ("農曆八月十五", DateRow("birthday", "lunar", None, 8, 15)),
        ("閏四月初八", DateRow("birthday", "lunar", None, 4, 8, True)),
        ("過年後", DateRow("birthday", text="過年後")),
    ],
)
def test_days_as_people_write_them(qtbot, book: Book, text: str, expected: DateRow) -> None:
    dialog = open_dialog(qtbot, book, ContactCard(name="林"))
    type_last(part(dialog, DaysSection).dates, text)
    assert dialog.card().dates == (expected,)


def test_a_solar_text_with_the_lunar_calendar_chosen(qtbot, book: Book) -> None:
    dialog = open_dialog(qtbot, book, ContactCard(name="林"))
    row = type_last(part(dialog, DaysSection).dates, "1976-2-30")
    assert row.note.isVisible()
    row.calendar.set_code("lunar")
    assert dialog.card().dates == (DateRow("birthday", "lunar", 1976, 2, 30),)
    assert row.note.text().startswith("lunar 2/30 (1976), ") and not row.doubt()


def test_soft_checks_never_refuse(qtbot, book: Book) -> None:
    dialog = open_dialog(qtbot, book, ContactCard(name="林"))
    phone = type_last(dialog.form.phones, "問他太太")
    mail = type_last(part(dialog, ReachSection).emails, "沒有信箱")
    assert phone.note.isVisible() and mail.note.isVisible()
    press(dialog.form.name, Qt.Key.Key_Return)
    assert dialog.card().phones == (PhoneRow("mobile", "問他太太", None),)
    assert dialog.card().emails == (EmailRow("work", "沒有信箱"),)


@pytest.mark.parametrize("name", ["陳" * 10_000, "شركة الشاي", "𠮷野家", "\u202eabc", "👨‍👩‍👧"])
def test_strange_names(qtbot, book: Book, name: str) -> None:
    dialog = open_dialog(qtbot, book, ContactCard())
    dialog.form.name.setText(name)
    QApplication.processEvents()
    said = dialog.form._grid.said(dialog.form.name)
    assert bool(said) == (len(name) > 1000)
    press(dialog.form.name, Qt.Key.Key_Return)
    assert contacts.load_contact(book, 1).name == name
    assert dialog.width() < 1200


def test_own_labels_and_codes(qtbot, book: Book) -> None:
    dialog = open_dialog(qtbot, book, ContactCard(name="林"))
    row = type_last(dialog.form.phones, "0912000001")
    row.choice.setEditText("倉庫")
    assert dialog.card().phones[0].label == "倉庫"
    row.choice.setEditText("Fax")
    assert dialog.card().phones[0].label == "fax"


def test_groups_are_ticked_at_any_depth(qtbot, book: Book) -> None:
    top = next(iter(groups.create_group(book, "集團客戶").groups))
    below = next(iter(groups.create_group(book, "大安區餐廳", top).groups))
    dialog = open_dialog(qtbot, book, ContactCard(name="林", group_ids=frozenset({top})))
    part(dialog, GroupsSection).groups.set_chosen(below, True)
    part(dialog, GroupsSection).groups.set_chosen(top, False)
    assert dialog.card().group_ids == {below}


def test_no_groups_yet_says_so(qtbot, book: Book) -> None:
    dialog = open_dialog(qtbot, book, ContactCard(name="林"))
    assert part(dialog, GroupsSection).groups.isHidden()


def test_tab_goes_through_new_rows_in_order(qtbot, book: Book) -> None:
    dialog = open_dialog(qtbot, book, ContactCard(name="林"))
    type_last(dialog.form.phones, "0912000001")
    type_last(dialog.form.phones, "0912000002")
    first, second = dialog.form.phones.rows()
    email = type_last(part(dialog, ReachSection).emails, "a@example.com").lines[0]
    assert first.choice.nextInFocusChain() is not None
    found, at = [], first.lines[0]
    for _ in range(40):
        at = at.nextInFocusChain()
        if at in (second.choice, second.lines[0], email):
            found.append(at)
    wanted = [second.choice, second.lines[0], email]
    assert found[:3] == wanted


def test_an_owner_who_left_stays(qtbot, book: Book) -> None:
    staff.update_staff(book, 1, "小芳", False)
    card = stored(book, ContactCard(name="林", owner_id=1))
    dialog = open_dialog(qtbot, book, card)
    assert dialog.card().owner_id == 1
    other = open_dialog(qtbot, book, ContactCard(name="王"))
    assert part(other, ShopSection).owner.findText("小芳") == -1


@pytest.mark.parametrize(
    ("text", "lunar", "expected"),
    [
        ("1985-4-12", False, DateRow("birthday", "gregorian", 1985, 4, 12)),
        ("8/15", False, DateRow("birthday", "gregorian", None, 8, 15)),
        ("8/15", True, DateRow("birthday", "lunar", None, 8, 15)),
        ("農曆八月十五", False, DateRow("birthday", "lunar", None, 8, 15)),
        ("問他太太", False, DateRow("birthday", text="問他太太")),
    ],
)
def test_a_new_customer_has_a_birthday_among_the_first_fields(
    qtbot, book: Book, text: str, lunar: bool, expected: DateRow
) -> None:
    dialog = open_dialog(qtbot, book, ContactCard(name="林"))
    form = dialog.form
    assert form.birthday is not None and form.birthday.isVisible()
    assert not dialog.is_touched()
    form.birthday.lines[0].insert(text)
    form.birthday._follow()
    if lunar:
        form.birthday.calendar.set_code("lunar")
    section = part(dialog, DaysSection)
    assert len(section.dates.rows()) == 1  # the birthday is not there a second time
    section.dates.rows()[0].choice.set_code("wedding")
    type_last(section.dates, "2001-5-6")
    anniversary = DateRow("wedding", "gregorian", 2001, 5, 6)
    assert dialog.card().dates == (expected, anniversary)
    form.is_company.setChecked(True)
    assert form.birthday.isVisible()  # what was typed is not hidden
    form.birthday.lines[0].clear()
    form.is_company.setChecked(False)
    form.is_company.setChecked(True)
    assert not form.birthday.isVisible()
    assert dialog.card().dates == (anniversary,)


def test_the_days_that_a_new_customer_comes_with_keep_their_order(qtbot, book: Book) -> None:
    days = (
        DateRow("wedding", "gregorian", 2001, 5, 6),
        DateRow("birthday", "lunar", 1976, 8, 15),
        DateRow("birthday", "gregorian", None, 1, 2),
    )
    dialog = open_dialog(qtbot, book, ContactCard(name="林", dates=days))
    assert dialog.form.birthday is not None
    assert dialog.form.birthday.lines[0].text() == "lunar 1976/8/15"
    assert dialog.card().dates == days and not dialog.is_touched()
    assert part(dialog, DaysSection).dates.values() == (days[0], days[2])
    assert dialog.card().dates == days


def test_a_known_customer_has_all_days_in_their_section(qtbot, book: Book) -> None:
    made = contacts.create_contact(
        book, ContactCard(name="林", dates=(DateRow("birthday", "gregorian", None, 1, 2),))
    )
    dialog = open_dialog(qtbot, book, contacts.load_contact(book, next(iter(made.contacts))))
    assert dialog.form.birthday is None
    assert len(part(dialog, DaysSection).dates.rows()) == 1
