"""Nothing typed in the customer's form is lost: closing, crashes, two windows, hostile files."""

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from kehuapp.book import opening
from kehuapp.book.contacts import card_edits, contacts
from kehuapp.book.contacts.contacts import ContactCard, PhoneRow, TermRow
from kehuapp.book.groups import groups
from kehuapp.store.card_drafts import card_drafts_path, find_card_drafts, keep_card_draft
from kehuapp.store.database import Book
from kehuapp.ui.editing import edit_drafts
from kehuapp.ui.editing.edit_dialog import EditDialog
from kehuapp.ui.editing.edit_sections import FactsSection, ReachSection, RemarkSection
from kehuapp.ui.editing.edit_shop import GroupsSection, ShopSection
from kehuapp.ui.shell.main_window import MainWindow
from tests.window_parts import customers, log_off


@pytest.fixture(autouse=True)
def sooner(monkeypatch: pytest.MonkeyPatch) -> None:
    """Drafts are kept in less than a second, so that nobody waits for one."""
    monkeypatch.setattr(edit_drafts, "EACH_MS", 100)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = opening.open_book(tmp_path / "shop.kehu", create=True)
    for name in ("王小明", "林小美"):
        contacts.create_contact(
            book, ContactCard(name=name, phones=(PhoneRow("", "04-0000-0012"),))
        )
    yield book
    book.close()


def open_form(qtbot: Any, book: Book, contact: int | None = None) -> EditDialog:
    card = ContactCard() if contact is None else contacts.load_contact(book, contact)
    dialog = EditDialog(book, card)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def press(widget: Any, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def kept(book: Book) -> list[str]:
    return [str(draft.content["typed"]["name"]) for draft in find_card_drafts(book)]


# Drafts


def test_what_is_typed_is_beside_the_book_soon(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book)
    dialog.form.name.setText("陳")
    qtbot.waitUntil(lambda: kept(book) == ["陳"], timeout=3000)

    # Somebody who types on and on is not put off.
    def types_on() -> bool:
        dialog.form.name.setText(dialog.form.name.text() + "陳")
        return len(kept(book)[0]) > 1

    qtbot.waitUntil(types_on, timeout=3000)
    dialog.form.name.setText("")
    qtbot.waitUntil(lambda: kept(book) == [], timeout=3000)


def test_at_log_off_the_last_keys_are_kept(qtbot: Any, qapp: QApplication, book: Book) -> None:
    dialog = open_form(qtbot, book)
    dialog.form.name.setText("陳")
    assert kept(book) == []
    log_off(qapp)
    assert kept(book) == ["陳"]
    dialog.form.name.setText("陳大")
    qapp.aboutToQuit.emit()
    assert kept(book) == ["陳大"]


def test_esc_twice_keeps_it_and_the_next_form_offers_it(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book, 1)
    dialog.form.open_section(RemarkSection).remark.setPlainText("新的備註")
    dialog.form.open_section(ShopSection).referrer.setText("沒有這個人")
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible() and contacts.load_contact(book, 1).remark == ""

    other = open_form(qtbot, book, 2)
    assert other.offer is None  # it is about somebody else
    again = open_form(qtbot, book, 1)
    assert again.offer is not None and not again.is_touched()
    click(again.go_on)
    assert again.card().remark == "新的備註"
    assert again.form.open_section(ShopSection).referrer.text() == "沒有這個人"
    again.form.open_section(ShopSection).referrer.clear()
    press(again.form.name, Qt.Key.Key_Return)
    assert contacts.load_contact(book, 1).remark == "新的備註"
    assert find_card_drafts(book) == []


def test_leave_without_saving_really_discards(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book)
    dialog.form.name.setText("陳")
    qtbot.waitUntil(lambda: kept(book) == ["陳"], timeout=3000)
    leave = dialog._leave
    click(leave)
    assert dialog.isVisible() and "without" in leave.text()
    click(leave)
    assert not dialog.isVisible() and find_card_drafts(book) == []


def test_typing_on_takes_the_question_back(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book)
    dialog.form.name.setText("陳")
    press(dialog, Qt.Key.Key_Escape)
    dialog.form.name.setText("陳大")
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()


def test_an_offer_may_be_thrown_away_or_left(qtbot: Any, book: Book) -> None:
    for name in ("甲", "乙"):
        dialog = open_form(qtbot, book)
        dialog.form.name.setText(name)
        dialog._drafts.keep()
        press(dialog, Qt.Key.Key_Escape)
        press(dialog, Qt.Key.Key_Escape)
    assert sorted(kept(book)) == ["乙", "甲"]
    dialog = open_form(qtbot, book)  # typing something else pushes nothing out
    dialog.form.name.setText("丙")
    press(dialog.form.name, Qt.Key.Key_Return)
    assert sorted(kept(book)) == ["乙", "甲"]
    dialog = open_form(qtbot, book)
    click(dialog.throw_away)
    assert len(kept(book)) == 1 and dialog.offer is not None
    click(dialog.throw_away)
    assert kept(book) == [] and dialog.offer is None


def test_what_was_typed_before_going_on_is_a_draft_of_its_own(qtbot: Any, book: Book) -> None:
    first = open_form(qtbot, book)
    first.form.name.setText("甲")
    first._drafts.keep()
    second = open_form(qtbot, book)
    second.form.name.setText("乙")
    click(second.go_on)
    assert second.card().name == "甲"
    assert sorted(kept(book)) == ["乙", "甲"]


TYPIST = """
from PySide6.QtWidgets import QApplication
from kehuapp.book import opening
from kehuapp.book.contacts import contacts
from kehuapp.ui.editing import edit_drafts
from kehuapp.ui.editing.edit_dialog import EditDialog
from kehuapp.ui.editing.edit_sections import FactsSection
app = QApplication([])
book = opening.open_book(path)
dialog = EditDialog(book, contacts.load_contact(book, 1))
dialog.show()
dialog.form.open_section(FactsSection).facts.rows()[-1].lines[0].setText("typed before")
tell("typed")
app.exec()
"""


def test_kill_9_loses_nothing_older_than_two_seconds(
    qtbot: Any, book: Book, start_process: Any
) -> None:
    child, heard = start_process(TYPIST, path=book.path)
    assert heard.recv() == "typed"
    qtbot.waitUntil(lambda: bool(find_card_drafts(book)), timeout=2000)
    child.kill()
    child.join()
    heard.close()
    dialog = open_form(qtbot, book, 1)
    click(dialog.go_on)
    assert [fact.text for fact in dialog.card().facts] == ["typed before"]
    facts = dialog.form.open_section(FactsSection)
    assert facts.facts.rows()[0].lines[0].text() == "typed before"


def test_a_disk_that_takes_nothing_is_said_once(
    qtbot: Any, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_form(qtbot, book)

    def full(*_args: object) -> None:
        raise OSError("full")

    monkeypatch.setattr(os, "fsync", full)
    dialog.form.name.setText("陳")
    assert not dialog._drafts.keep()
    assert "cannot be kept" in dialog._hint.text()
    press(dialog, Qt.Key.Key_Escape)
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()  # closing would lose it
    monkeypatch.undo()
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible() and kept(book) == ["陳"]


def test_a_pasted_text_is_kept_too(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book)
    dialog.paste("王小明 04-0000-0012")
    qtbot.waitUntil(lambda: len(find_card_drafts(book)) == 1, timeout=3000)
    again = open_form(qtbot, book)
    click(again.go_on)
    assert again.paste_panel is not None
    assert again.paste_panel.text.toPlainText() == "王小明 04-0000-0012"
    press(again, Qt.Key.Key_Escape)  # closed: there is nothing to keep any more
    qtbot.waitUntil(lambda: find_card_drafts(book) == [], timeout=3000)


def packed(book: Book, **change: Any) -> dict[str, Any]:
    card = contacts.load_contact(book, 1)
    typed = card_edits.pack_card(replace(card, name="改"))
    opened = card_edits.pack_card(card)
    return {"opened": opened, "typed": typed, "names": {}, "photo": "", **change}


@pytest.mark.parametrize(
    "change",
    [
        {"opened": None},
        {"typed": "x"},
        {"names": []},
        {"names": {"name": "x"}},
        {"names": {"referrer_id": 1}},
        {"photo": 1},
    ],
)
def test_a_hostile_draft_is_not_offered(qtbot: Any, book: Book, change: dict[str, Any]) -> None:
    uuid = contacts.load_contact(book, 1).uuid
    write_raw(book, uuid, packed(book, **change))
    assert open_form(qtbot, book, 1).offer is None


def write_raw(book: Book, uuid: str, content: dict[str, Any]) -> None:
    one = {"id": "x", "uuid": uuid, "at": "not a time <b>", "content": content}
    card_drafts_path(book).write_text(json.dumps({"forms": [one]}), encoding="utf-8")


def test_a_draft_that_names_strangers_can_still_be_saved(qtbot: Any, book: Book) -> None:
    content = packed(book)
    content["typed"] |= {
        "owner_id": 99,
        "referrer_id": 98,
        "company_contact_id": 97,
        "backup_owner_id": 96,
        "group_ids": [95],
        "photo": "new",
        "id": 2,
    }
    write_raw(book, contacts.load_contact(book, 1).uuid, content)
    dialog = open_form(qtbot, book, 1)
    click(dialog.go_on)
    card = dialog.card()
    assert (card.id, card.name, card.owner_id, card.referrer_id, card.photo) == (
        1,
        "改",
        None,
        None,
        None,
    )
    press(dialog.form.name, Qt.Key.Key_Return)
    assert contacts.load_contact(book, 1).name == "改"
    assert contacts.load_contact(book, 2).name == "林小美"


# Two windows


def test_saving_keeps_what_the_other_window_wrote(qtbot: Any, book: Book) -> None:
    first, second = open_form(qtbot, book, 1), open_form(qtbot, book, 1)
    first.form.company.setText("小巷早午餐")
    first.form.phones.append(PhoneRow("work", "04-0000-0027"))
    second.form.open_section(ReachSection).best_time.setText("下午")
    second.form.phones.append(PhoneRow("work", "04-0000-0033"))
    press(first.form.name, Qt.Key.Key_Return)
    assert not first.isVisible()
    press(second.form.name, Qt.Key.Key_Return)
    assert second.isVisible() and "Company" in second._hint.text()  # told softly, once
    press(second.form.name, Qt.Key.Key_Return)
    assert not second.isVisible()
    card = contacts.load_contact(book, 1)
    assert (card.company, card.best_time) == ("小巷早午餐", "下午")
    assert [p.raw[-2:] for p in card.phones] == ["12", "27", "33"]


@pytest.mark.parametrize("mine", [True, False])
def test_the_same_field_is_asked_about_in_place(qtbot: Any, book: Book, mine: bool) -> None:
    first, second = open_form(qtbot, book, 1), open_form(qtbot, book, 1)
    for dialog, name in ((first, "王大明"), (second, "王二明")):
        dialog.form.name.setText(name)
    second.form.company.setText("二號店")
    press(first.form.name, Qt.Key.Key_Return)
    press(second.form.name, Qt.Key.Key_Return)
    assert second.isVisible() and second.clashes is not None
    assert contacts.load_contact(book, 1).name == "王大明"
    panel = second.clashes
    assert list(panel.mine) == ["name"] and "王大明" in panel.theirs["name"].text()
    assert second.focusWidget() is panel.mine["name"]
    press(second.form.name, Qt.Key.Key_Return)  # undecided: nothing is written
    assert contacts.load_contact(book, 1).company == "" and second.card().name == "王二明"
    button = panel.mine["name"] if mine else panel.theirs["name"]
    press(button, Qt.Key.Key_Space)
    press(second.form.name, Qt.Key.Key_Return)
    assert not second.isVisible()
    card = contacts.load_contact(book, 1)
    assert (card.name, card.company) == ("王二明" if mine else "王大明", "二號店")


def test_a_clash_that_changed_once_more_is_asked_again(qtbot: Any, book: Book) -> None:
    second = open_form(qtbot, book, 1)
    second.form.name.setText("王二明")
    for name in ("王大明", "王三明"):
        contacts.update_contact(book, replace(contacts.load_contact(book, 1), name=name))
        press(second.form.name, Qt.Key.Key_Return)
        assert second.clashes is not None and name in second.clashes.theirs["name"].text()
        second.clashes.mine["name"].setChecked(True)
    press(second.form.name, Qt.Key.Key_Return)
    assert contacts.load_contact(book, 1).name == "王二明"


def test_every_field_can_be_asked_about(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book, 1)
    card = dialog.card()
    typed = replace(
        card,
        kind="company",
        tier="key",
        stage="lost",
        owner_id=1,
        source="agent",
        role="buyer",
        referrer_id=2,
        company_contact_id=2,
        photo="new",
        due_days=3,
        no_festive=True,
        terms=(TermRow("price", "x" * 100),),
    )
    from kehuapp.ui.editing.edit_clashes import field_name, field_words

    for name in card_edits.FIELDS:
        assert field_name(name)
        if name not in card_edits.ROWS and name != "group_ids":
            assert len(field_words(book, typed, name)) <= 60 and field_words(book, card, name)


def test_a_customer_who_went_away_leaves_the_typing_there(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book, 1)
    dialog.form.name.setText("王大明")
    contacts.delete_contacts(book, [1])
    press(dialog.form.name, Qt.Key.Key_Return)
    assert dialog.isVisible() and "trash" in dialog._hint.text()
    book.execute("DELETE FROM contact_search WHERE contact_id = 1")
    book.execute("PRAGMA foreign_keys = 0")
    book.execute("DELETE FROM contact WHERE id = 1")
    press(dialog.form.name, Qt.Key.Key_Return)
    assert dialog.isVisible() and "no longer" in dialog._hint.text()
    assert dialog.card().name == "王大明"


def test_two_things_to_say_are_each_said_once(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book, 1)
    dialog.form.open_section(ShopSection).referrer.setText("nobody")
    contacts.update_contact(book, replace(contacts.load_contact(book, 1), area="North"))
    for said in ("Enter again", "Area"):
        press(dialog.form.name, Qt.Key.Key_Return)
        assert dialog.isVisible() and said in dialog._hint.text()
    press(dialog.form.name, Qt.Key.Key_Return)
    card = contacts.load_contact(book, 1)
    assert not dialog.isVisible() and (card.area, card.extra[0].value) == ("North", "nobody")


def test_groups_of_both_windows(qtbot: Any, book: Book) -> None:
    ids = [next(iter(groups.create_group(book, name).groups)) for name in ("家人", "朋友")]
    first, second = open_form(qtbot, book, 1), open_form(qtbot, book, 1)
    for dialog, group in zip((first, second), ids, strict=True):
        dialog.form.open_section(GroupsSection).groups.set_chosen(group, True)
        press(dialog.form.name, Qt.Key.Key_Return)
    press(second.form.name, Qt.Key.Key_Return)
    assert contacts.load_contact(book, 1).group_ids == set(ids)


# In the window


def form_of(window: MainWindow) -> EditDialog:
    return [one for one in window.findChildren(EditDialog) if one.isVisible()][-1]


def test_new_and_edit_in_the_window(qtbot: Any, window: MainWindow) -> None:
    window.commands.actions.action("contact_new").trigger()
    form = form_of(window)
    QTest.keyClicks(form.form.name, "Dora Lin")
    press(form.form.name, Qt.Key.Key_Return)
    new = contacts.load_contact(window.book, 4)
    assert new.name == "Dora Lin" and customers(window).card.contact_id() == 4
    window.commands.actions.action("contact_edit").trigger()
    form = form_of(window)
    assert form.card() == new
    QTest.keyClicks(form.form.company, "Lin Foods")
    press(form.form.company, Qt.Key.Key_Return)
    assert contacts.load_contact(window.book, 4).company == "Lin Foods"
    assert window.toast.text() == "Changed: Dora Lin"
    window.commands.books.undo()
    assert contacts.load_contact(window.book, 4).company == ""


def test_a_form_that_was_not_saved_is_told_when_the_book_opens(
    qtbot: Any, window: MainWindow
) -> None:
    from kehuapp.store.card_drafts import new_card_draft

    keep_card_draft(window.book, new_card_draft("", {"typed": {"name": "王小明"}}))
    window.show_book(window.book)
    qtbot.waitUntil(lambda: "not saved" in window.toast.text())
