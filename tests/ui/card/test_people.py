"""A customer's people in the real window: relations, companies, introductions, numbers to dial."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.book import relations
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard, PhoneRow, load_contact
from kehuapp.store.database import Book
from kehuapp.ui.card.card_page import Page
from kehuapp.ui.relations.dial_popup import DialPopup
from kehuapp.ui.relations.relation_form import RelationForm
from kehuapp.ui.shell.main_window import MainWindow
from tests.window_parts import customers


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def id_of(book: Book, name: str) -> int:
    return int(book.query("SELECT id FROM contact WHERE name = ?", (name,))[0][0])


def add(book: Book, name: str, **more: object) -> int:
    return min(contacts.create_contact(book, ContactCard(name=name, **more)).contacts)  # type: ignore[arg-type]


def shown(window: MainWindow, name: str, tab: int = "people") -> Page:
    """The tab of this customer, in front."""
    window.session.go_to_customer(id_of(window.book, name))
    customers(window).card.show_tab(tab)
    settle()
    return customers(window).card.people if tab == "people" else customers(window).card.details


def click(qtbot: QtBot, page: Page, words: str, nth: int = 0) -> None:
    """Click into the middle of a link."""
    cursor = QTextCursor(page.document())
    for _ in range(nth + 1):
        cursor = page.document().find(words, cursor)
        if cursor.isNull():
            raise AssertionError(f"no {words!r} in {page.links()}")
    end = page.cursorRect(cursor)
    cursor.setPosition(cursor.selectionStart() + 1)
    middle = QRect(page.cursorRect(cursor)).united(end).center()
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle))
    settle()


def form_of(window: MainWindow) -> RelationForm:
    (form,) = [one for one in window.findChildren(RelationForm) if one.isVisible()]
    return form


# --- relations ----------------------------------------------------------------------------------


def test_a_relation_by_keys_alone_is_seen_from_both_ends(window: MainWindow, qtbot: QtBot) -> None:
    shown(window, "Ann Lee")
    window.commands.actions.action("relation_add").trigger()
    form = form_of(window)
    assert form.focusWidget() is form.person
    qtbot.keyClicks(form.person, "wu")
    qtbot.keyClick(form.person, Qt.Key.Key_Tab)
    form.search.look()
    assert form.found.count() == 1
    form.kind.set_code("child")
    assert form.says.text() == "Cid Wu – Child of Ann Lee"
    qtbot.keyClicks(form.note, "since 2019")
    qtbot.keyClick(form.note, Qt.Key.Key_Return)
    settle()
    assert "Child\tCid Wu  Harbour Deli · since 2019" in customers(window).card.people.text()
    assert "Parent\tAnn Lee" in shown(window, "Cid Wu").text()
    window.commands.books.undo()
    settle()
    assert "Ann Lee" not in customers(window).card.people.text()


def test_enter_at_once_after_typing_finds_first(window: MainWindow, qtbot: QtBot) -> None:
    shown(window, "Ann Lee")
    window.commands.actions.action("relation_add").trigger()
    form = form_of(window)
    qtbot.keyClicks(form.person, "bob")
    qtbot.keyClick(form.person, Qt.Key.Key_Return)
    settle()
    assert not [one for one in window.findChildren(RelationForm) if one.isVisible()]
    assert "Husband or wife\tBob Chen" in customers(window).card.people.text()


def test_what_cannot_be_is_said_in_place_and_typing_stays(window: MainWindow, qtbot: QtBot) -> None:
    add(window.book, "Ann Two")
    shown(window, "Ann Lee")
    window.commands.relations.add()
    form = form_of(window)
    form.accept()
    assert "Type a part" in form._hint.text()
    qtbot.keyClicks(form.person, "nobody so")
    form.accept()
    assert "Nobody in the book" in form._hint.text() and form.person.text() == "nobody so"
    form.person.clear()
    qtbot.keyClicks(form.person, "ann")
    form.search.look()
    names = [form.found.item(row).text() for row in range(form.found.count())]
    assert names == ["Ann Two"]  # nobody is offered himself
    form.kind.set_code("other")
    form.accept()
    assert form.isVisible() and "note" in form._hint.text()
    qtbot.keyClicks(form.note, "x" * 300)
    assert len(form.note.text()) == relations.LONGEST_NOTE
    form.kind.set_code("friend")
    form.accept()
    window.commands.relations.add()
    again = next(one for one in window.findChildren(RelationForm) if one.isVisible())
    qtbot.keyClicks(again.person, "ann two")
    again.kind.set_code("friend")
    again.accept()
    settle()
    assert "already" in window.toast.text()


def test_down_walks_through_who_is_found(window: MainWindow, qtbot: QtBot) -> None:
    add(window.book, "Bob Zhu")
    shown(window, "Ann Lee")
    window.commands.relations.add()
    form = form_of(window)
    qtbot.keyClicks(form.person, "bob")
    form.search.look()
    first = form.relation().other_id
    qtbot.keyClick(form.person, Qt.Key.Key_Down)
    assert form.relation().other_id not in (0, first)
    qtbot.keyClick(form.person, Qt.Key.Key_Down)
    qtbot.keyClick(form.person, Qt.Key.Key_Up)
    assert form.relation().other_id == first
    form.found.setCurrentRow(1)  # as a click does
    assert form.relation().other_id != first


def test_who_introduced_is_a_relation_too(window: MainWindow, qtbot: QtBot) -> None:
    shown(window, "Ann Lee")
    window.commands.relations.add()
    form = form_of(window)
    qtbot.keyClicks(form.person, "cid")
    form.search.look()
    form.kind.set_code("referrer")
    assert form.says.text() == "Cid Wu introduced Ann Lee to us."
    form.accept()
    settle()
    assert load_contact(window.book, id_of(window.book, "Ann Lee")).referrer_id
    assert ("Cid Wu", f"contact:{id_of(window.book, 'Cid Wu')}") in customers(
        window
    ).card.people.links()


def test_links_lead_to_the_customer_and_remove_takes_away(window: MainWindow, qtbot: QtBot) -> None:
    ann, bob = id_of(window.book, "Ann Lee"), id_of(window.book, "Bob Chen")
    relations.add_relation(window.book, ann, bob, "friend")
    page = shown(window, "Ann Lee")
    click(qtbot, page, "Bob Chen")
    assert customers(window).card.contact_id() == bob
    click(qtbot, page, "Remove")
    assert relations.rows_relations(window.book, ann) == []
    assert "Remove" not in page.text()
    window.commands.books.undo()
    settle()
    assert "Ann Lee" in page.text()


def test_tab_and_enter_follow_a_link(window: MainWindow, qtbot: QtBot) -> None:
    ann, bob = id_of(window.book, "Ann Lee"), id_of(window.book, "Bob Chen")
    relations.add_relation(window.book, ann, bob, "friend")
    page = shown(window, "Ann Lee")
    window.commands.actions.action("people_show").trigger()
    qtbot.waitUntil(page.hasFocus)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    settle()
    assert customers(window).card.contact_id() == bob


def test_the_trash_offers_no_writing(window: MainWindow) -> None:
    ann, bob = id_of(window.book, "Ann Lee"), id_of(window.book, "Bob Chen")
    relations.add_relation(window.book, ann, bob, "friend")
    contacts.delete_contacts(window.book, [ann])
    customers(window).card.show_contact(ann)
    customers(window).card.show_tab("people")
    assert [link for _words, link in customers(window).card.people.links()] == [f"contact:{bob}"]
    window.commands.relations.add()
    assert window.findChildren(RelationForm) == []


# --- companies ----------------------------------------------------------------------------------


def test_a_company_links_who_writes_its_name_with_one_click(
    window: MainWindow, qtbot: QtBot
) -> None:
    book = window.book
    add(book, "禾樂食堂", kind="company", company="禾樂食堂")
    people = [add(book, name, company="禾樂食堂") for name in ("陳志明", "吳淑惠", "林玉芬")]
    page = shown(window, "禾樂食堂")
    assert "have this company in their card  " in page.text()
    click(qtbot, page, "Link them")
    assert {load_contact(book, one).company_contact_id for one in people} == {
        id_of(book, "禾樂食堂")
    }
    assert [words for words, link in page.links() if link.startswith("contact:")]
    details = shown(window, "陳志明", "details")
    click(qtbot, details, "禾樂食堂")
    assert customers(window).card.contact_id() == id_of(book, "禾樂食堂")
    window.commands.books.undo()
    assert not load_contact(book, people[0]).company_contact_id
    settle()
    assert "have this company in their card  " in shown(window, "禾樂食堂").text()


def test_a_person_is_offered_the_company_that_their_card_names(
    window: MainWindow, qtbot: QtBot
) -> None:
    book = window.book
    firm = add(book, "禾樂食堂", kind="company")
    chen = add(book, "陳志明", company="禾樂 食堂")
    page = shown(window, "陳志明")
    click(qtbot, page, "Belongs to it")
    assert load_contact(book, chen).company_contact_id == firm
    assert "is in the book too" not in page.text()
    click(qtbot, page, "Remove")
    add(book, "禾樂食堂", kind="company")  # now nobody knows which
    customers(window).card.show_contact(chen)
    assert "is in the book too" not in page.text()


# --- the chain of introductions -----------------------------------------------------------------


def test_the_tree_folds_and_a_thank_you_is_marked(window: MainWindow, qtbot: QtBot) -> None:
    book = window.book
    ann, bob = id_of(book, "Ann Lee"), id_of(book, "Bob Chen")
    relations.add_relation(book, bob, ann, "referrer")
    cid = id_of(book, "Cid Wu")
    relations.add_relation(book, cid, bob, "referrer")
    page = shown(window, "Ann Lee")
    assert page.text().index("Ann Lee") < page.text().index("Bob Chen") < page.text().index("Cid")
    click(qtbot, page, "▾")
    assert "Cid Wu" not in page.text() and "introduced 1" in page.text()
    click(qtbot, page, "▸")
    assert "Cid Wu" in page.text()
    click(qtbot, page, "Mark as thanked today", nth=1)
    assert load_contact(book, cid).reward_given_on
    assert load_contact(book, bob).reward_given_on == ""
    assert page.text().count("given ") == 1
    window.commands.books.undo()
    settle()
    assert page.text().count("given ") == 0


def test_a_ring_in_the_data_is_told(window: MainWindow) -> None:
    from kehuapp.store.schema import Contact

    ann, bob = id_of(window.book, "Ann Lee"), id_of(window.book, "Bob Chen")
    with window.book.writing("x"):
        Contact.update(referrer=bob).where(Contact.id == ann).execute()
        Contact.update(referrer=ann).where(Contact.id == bob).execute()
    assert "in a ring" in shown(window, "Ann Lee").text()


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("name", ["<b>x</b>", "陳" * 10_000, "W" * 10_000, "\u202eabc", "a\nb\tc"])
def test_odd_names_stay_plain_and_inside(window: MainWindow, name: str) -> None:
    ann = id_of(window.book, "Ann Lee")
    odd = add(window.book, name)
    relations.add_relation(window.book, ann, odd, "friend", name)
    relations.add_relation(window.book, odd, ann, "referrer")
    page = shown(window, "Ann Lee")
    assert page.horizontalScrollBar().maximum() == 0
    assert page.document().size().width() <= page.viewport().width()
    assert ("<b>x</b>" in page.text()) == (name == "<b>x</b>")


# --- numbers ------------------------------------------------------------------------------------


def test_the_number_is_copied_with_one_key(window: MainWindow) -> None:
    shown(window, "Bob Chen")
    window.commands.actions.action("number_copy").trigger()
    assert QGuiApplication.clipboard().text() == "04-0000-0027"
    assert "04-0000-0027" in window.toast.text()
    add(window.book, "Nobody")
    shown(window, "Nobody")
    window.commands.actions.action("number_copy").trigger()
    window.commands.actions.action("number_dial").trigger()
    assert QGuiApplication.clipboard().text() == "04-0000-0027"
    assert "No number" in window.toast.text()
    assert window.findChildren(DialPopup) == []


def test_the_number_as_a_code_by_mouse_and_another_by_keys(
    window: MainWindow, qtbot: QtBot
) -> None:
    bob = load_contact(window.book, id_of(window.book, "Bob Chen"))
    more = (PhoneRow("fax", "ask Ann"), PhoneRow("mobile", "0900-000-027", "+886900000027", "12"))
    contacts.update_contact(
        window.book, replace(bob, phones=(*bob.phones, *more), do_not_contact=True)
    )
    shown(window, "Bob Chen")
    qtbot.mouseClick(customers(window).card.facts.dial, Qt.MouseButton.LeftButton)
    (popup,) = window.findChildren(DialPopup)
    assert popup.number.text() == "04-0000-0027" and popup.warning.isVisible()
    rows = popup.code._rows
    assert len(popup.choices.buttons()) == 2  # what cannot be dialled is not offered
    qtbot.keyClick(popup.choices.buttons()[0], Qt.Key.Key_Down)
    assert popup.number.text() == "0900-000-027 #12" and popup.code._rows != rows
    qtbot.keyClick(popup.choices.buttons()[1], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "0900-000-027 #12"
    settle()


def test_warnings_and_the_best_time_are_on_the_card(window: MainWindow) -> None:
    bob = load_contact(window.book, id_of(window.book, "Bob Chen"))
    card = replace(bob, do_not_contact=True, no_festive=True, best_time="14:30–17:00")
    contacts.update_contact(window.book, card)
    shown(window, "Bob Chen")
    assert customers(window).card.head.chips()[:2] == ["Do not contact", "No festive greetings"]
    assert customers(window).card.facts.texts()[0] == ("Phone · 14:30–17:00", "04-0000-0027")


@pytest.mark.usefixtures("dressed")
def test_a_narrow_card_shows_all_its_buttons(window: MainWindow) -> None:
    shown(window, "Ann Lee")
    card = customers(window).card
    card.setParent(None)
    card.show()
    for width in (900, 560, 420, 360):
        card.resize(width, 700)
        settle()
        assert card.width() == width
        for button in (card.head.edit, card.head.note, card.head.sheet, card.facts.plan):
            corner = button.mapTo(card, QPoint(button.width(), 0))
            assert button.isVisible() and corner.x() <= width, button.objectName()
    card.close()
    card.deleteLater()
