"""The plain forms: a contact noted, the next visit; values go into the book and come back."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from kehuapp.book import opening
from kehuapp.book.activity import interactions
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import AddressRow, ContactCard
from kehuapp.book.settings import Settings, update_settings
from kehuapp.book.staff import staff
from kehuapp.book.visits import visits
from kehuapp.book.visits.visits import Visit
from kehuapp.store.database import Book
from kehuapp.ui.activity.interaction_form import InteractionForm
from kehuapp.ui.kit import theme
from kehuapp.ui.visits.visit_form import VisitForm
from kehuapp.ui.work import translations


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = opening.open_book(tmp_path / "shop.kehu", create=True)
    update_settings(book, Settings(shop="示範茶行", fixed_today="2026-11-22"))
    staff.create_staff(book, "小芳")
    staff.create_staff(book, "阿國")
    card = ContactCard(
        name="陳志明", owner_id=2, addresses=(AddressRow("work", "示範路 1 號\n二樓"),)
    )
    contacts.create_contact(book, card)
    yield book
    book.close()


def plan(book: Book, **values: object) -> Visit:
    visits.create_visit(book, Visit(contact_id=1, starts_at="2026-11-22T10:30", **values))
    visit = visits.find_next_visit(book, 1)
    assert visit is not None
    return visit


def test_a_contact_is_noted(qtbot, book: Book) -> None:
    form = InteractionForm(book, 1, 1)
    qtbot.addWidget(form)
    form.show()
    form.kind.set_code("message")
    form.direction.set_code("in")
    form.purpose.set_code("sale")
    form.at.set_moment(datetime(2026, 11, 20, 9, 30))
    form.minutes.setValue(12)
    form.marks.button(4).click()
    form.summary.setPlainText("想試三款\n<b>冷泡茶</b> 𠮷 ")
    form.findChild(QPushButton, "unfold_promise").click()
    form.promise.setText("寄樣品")
    QTest.keyClick(form.promise, Qt.Key.Key_Return)
    assert not form.isVisible()
    interactions.create_interaction(book, form.interaction())
    row = interactions.rows_interactions(book, 1)[0]
    assert row.at == "2026-11-20T01:30:00Z"
    assert (row.kind, row.direction, row.purpose, row.staff) == ("message", "in", "sale", "小芳")
    assert (row.minutes, row.satisfaction, row.next_step) == (12, 4, "寄樣品")
    assert row.summary == "想試三款\n<b>冷泡茶</b> 𠮷"


def test_defaults_are_now_and_not_noted(qtbot, book: Book) -> None:
    form = InteractionForm(book, 1, None)
    qtbot.addWidget(form)
    row = form.interaction()
    assert row.at.startswith(("2026-11-21", "2026-11-22"))
    assert (row.minutes, row.satisfaction, row.staff_id, row.trip_stop_id) == (None,) * 4
    assert form.planned.isHidden()


def test_a_mark_can_be_taken_off_again(qtbot, book: Book) -> None:
    form = InteractionForm(book, 1, None)
    qtbot.addWidget(form)
    form.marks.button(2).click()
    form.marks.button(5).click()
    assert form.interaction().satisfaction == 5
    form.marks.button(5).click()
    assert form.interaction().satisfaction is None


def test_the_planned_visit_is_done(qtbot, book: Book) -> None:
    visit = plan(book, staff_id=2)
    form = InteractionForm(book, 1, 1)
    qtbot.addWidget(form)
    assert "22 Nov 2026 10:30" in form.planned.text()
    form.planned.setChecked(True)
    row = form.interaction()
    assert (row.kind, row.trip_stop_id, row.staff_id) == ("visit", visit.id, 2)
    interactions.create_interaction(book, row)
    assert visits.find_next_visit(book, 1) is None


def test_a_contact_to_come_is_questioned_softly(qtbot, book: Book) -> None:
    form = InteractionForm(book, 1, None)
    qtbot.addWidget(form)
    form.show()
    form.at.set_moment(datetime(2027, 1, 1, 9, 0))
    assert form.at_note.isVisible()
    form.findChild(QPushButton, "unfold_details").click()
    form.at.type_text("民國14年12月4日")
    assert "1925" in form.at_note.text()
    form.at.type_text("someday")  # nobody knows what was meant: the form stays, with the typing
    form.accept()
    assert form.isVisible() and form.at.text() == "someday" and form.at.wrong.isVisible()
    assert form.is_touched()
    form.at.type_text("1/1/2027 09:00")
    form.accept()
    assert not form.isVisible()


def test_esc_keeps_what_was_typed_once(qtbot, book: Book) -> None:
    form = InteractionForm(book, 1, None)
    qtbot.addWidget(form)
    form.show()
    form.summary.setPlainText("字" * 10_000)
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert form.isVisible() and len(form.interaction().summary) == 10_000
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    QTest.keyClick(form.summary, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not form.isVisible() and form.result() == 1


@pytest.mark.parametrize("language", ["en", "zh_TW", "zh_CN"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_enter_saves_in_every_language(qtbot, qapp, book: Book, language: str, key) -> None:
    translations.install(qapp, language)  # which calls both keys Enter
    form = InteractionForm(book, 1, None)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    QTest.keyClick(form.summary, key, Qt.KeyboardModifier.ControlModifier)
    translations.install(qapp, "en")
    assert not form.isVisible() and form.result() == 1


def test_a_visit_is_planned(qtbot, book: Book) -> None:
    form = VisitForm(book, Visit(contact_id=1))
    qtbot.addWidget(form)
    form.show()
    start = form.visit()
    assert start.starts_at == "2026-11-23T10:00"
    assert (start.place, start.staff_id) == ("示範路 1 號 二樓", 2)
    form.purpose.setText("談冷泡茶")
    form.confirmed.setChecked(True)
    form.talk_market.setPlainText("對手降價")
    form.materials.setPlainText(" 樣品 \n\n目錄\n")
    QTest.keyClick(form.purpose, Qt.Key.Key_Return)
    visits.create_visit(book, form.visit())
    found = visits.find_next_visit(book, 1)
    assert found is not None
    assert (found.purpose, found.confirmed, found.talk_market) == ("談冷泡茶", True, "對手降價")
    assert found.materials == "樣品\n目錄"


def test_an_untouched_visit_is_the_same(qtbot, book: Book) -> None:
    visit = plan(book, place="別處", materials="樣品", staff_id=None)
    form = VisitForm(book, visit)
    qtbot.addWidget(form)
    assert form.visit() == visit
    form.show()
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()


def test_a_visit_is_called_off(qtbot, book: Book) -> None:
    visit = plan(book)
    form = VisitForm(book, visit)
    qtbot.addWidget(form)
    form.show()
    form.findChild(object, "call_off").click()
    assert form.result() == VisitForm.CALL_OFF
    fresh = VisitForm(book, Visit(contact_id=1))
    qtbot.addWidget(fresh)
    assert fresh.findChild(object, "call_off") is None


def test_a_time_that_has_passed_is_questioned_softly(qtbot, book: Book) -> None:
    form = VisitForm(book, Visit(contact_id=1))
    qtbot.addWidget(form)
    form.show()
    form.starts_at.set_moment(datetime(2026, 1, 1, 9, 0))
    assert form.when_note.isVisible()
    form.accept()
    assert form.visit().starts_at == "2026-01-01T09:00"
    for on, said in ((datetime(2026, 12, 28), ""), (datetime(2027, 1, 1), "This is a day off: ")):
        form.starts_at.set_moment(on)
        assert form.when_note.text().startswith(said) and bool(form.when_note.text()) == bool(said)


def test_a_broken_moment_becomes_tomorrow(qtbot, book: Book) -> None:
    form = VisitForm(book, Visit(id=1, contact_id=1, starts_at="soon"))
    qtbot.addWidget(form)
    assert form.visit().starts_at == "2026-11-23T10:00"


def call(book: Book, contact: int, at: str, purpose: str = "sale") -> None:
    row = interactions.InteractionRow(contact_id=contact, at=at, kind="call", purpose=purpose)
    interactions.create_interaction(book, row)


def test_too_soon_is_a_note_and_no_block(qtbot, book: Book) -> None:
    call(book, 1, "2026-11-20T02:00:00Z")
    form = InteractionForm(book, 1, 1)
    qtbot.addWidget(form)
    form.show()
    note = form.limits_note
    assert note.text() == (
        "Rather soon: the last call, message or visit to sell or to keep in touch was on "
        "20 Nov. It can wait 12 more day(s)."
    )
    for box, code in ((form.purpose, "greeting"), (form.direction, "in"), (form.kind, "gift")):
        before = box.code()
        box.set_code(code)
        assert note.isHidden(), code
        box.set_code(before)
        assert not note.isHidden(), code
    form.at.set_moment(datetime(2026, 11, 1, 9, 0))  # written down late
    assert note.isHidden()
    form.at.set_moment(datetime(2026, 12, 4, 9, 0))
    assert note.isHidden()
    form.at.set_moment(datetime(2026, 11, 22, 9, 0))
    assert not note.isHidden()
    form.accept()
    assert form.result() == InteractionForm.DialogCode.Accepted


def test_a_visit_too_soon_is_a_note(qtbot, book: Book) -> None:
    call(book, 1, "2026-11-20T02:00:00Z", "greeting")
    assert not VisitForm(book, Visit(contact_id=1)).limits_note.text()
    call(book, 1, "2026-11-20T02:00:00Z")
    form = VisitForm(book, Visit(contact_id=1))
    qtbot.addWidget(form)
    assert "11 more day(s)" in form.limits_note.text()
    form.starts_at.set_moment(datetime(2026, 12, 10, 9, 0))
    assert not form.limits_note.text()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_too_soon_is_gold_and_a_wish_to_be_left_alone_is_not(qtbot, book: Book, mode: str) -> None:
    theme.apply(QApplication.instance(), mode)
    now = theme.current()
    call(book, 1, "2026-11-20T02:00:00Z")
    quiet = ContactCard(name="王小明", do_not_contact=True)
    other = min(contacts.create_contact(book, quiet).contacts)
    for contact, ground, words in (
        (1, now.gold_soft, now.gold),
        (other, now.vermilion_soft, now.vermilion),
    ):
        for form in (InteractionForm(book, contact, 1), VisitForm(book, Visit(contact_id=contact))):
            qtbot.addWidget(form)
            form.show()
            note = form.limits_note
            assert note.isVisible()
            picture = note.grab().toImage()
            colours = [
                picture.pixelColor(x, y).name()
                for x in range(picture.width())
                for y in range(picture.height())
            ]
            assert max(set(colours), key=colours.count) == ground
            assert words in colours
    theme.apply(QApplication.instance(), "light")


def test_their_wish_to_be_left_alone_is_said(qtbot, book: Book) -> None:
    other = min(
        contacts.create_contact(book, ContactCard(name="王小明", do_not_contact=True)).contacts
    )
    for form in (InteractionForm(book, other, 1), VisitForm(book, Visit(contact_id=other))):
        qtbot.addWidget(form)
        assert form.limits_note.text() == "This customer does not want to be contacted."
    form = InteractionForm(book, other, 1)
    qtbot.addWidget(form)
    form.direction.set_code("in")  # they came of their own
    assert form.limits_note.isHidden()
