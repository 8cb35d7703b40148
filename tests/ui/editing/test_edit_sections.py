"""The customer's form: what unfolds, what is said softly, pasted texts, photos, who looks alike."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QInputMethodEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton

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
    TermRow,
)
from kehuapp.book.groups import groups
from kehuapp.book.rhythm import group_rhythm
from kehuapp.book.staff import staff
from kehuapp.book.tiers import tiers
from kehuapp.store.database import Book
from kehuapp.store.pictures import find_picture
from kehuapp.ui.editing import edit_alike, edit_fields
from kehuapp.ui.editing.edit_dialog import EditDialog
from kehuapp.ui.editing.edit_sections import (
    DaysSection,
    ExtraSection,
    FactsSection,
    PersonSection,
    ReachSection,
    RemarkSection,
)
from kehuapp.ui.editing.edit_shop import ConsentSection, GroupsSection, ShopSection, TermsSection
from kehuapp.ui.editing.photo_crop import CropDialog, read_image
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.work import tasks


@pytest.fixture(autouse=True)
def sooner(monkeypatch: pytest.MonkeyPatch) -> None:
    """The book is asked in a moment, so that nobody waits for it."""
    monkeypatch.setattr(edit_fields, "_PATIENCE_MS", 10)
    monkeypatch.setattr(edit_alike, "_PATIENCE_MS", 30)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = opening.open_book(tmp_path / "shop.kehu", create=True)
    staff.create_staff(book, "小芳")
    staff.create_staff(book, "阿強")
    for name, kind in (("Ann Lee", "person"), ("Lee Foods", "company"), ("Bob Chen", "person")):
        phone = (PhoneRow("mobile", "+852 5550 0112", "+85255500112"),) if name[0] == "A" else ()
        contacts.create_contact(book, ContactCard(kind=kind, name=name, phones=phone))
    yield book
    book.close()


def open_form(qtbot: Any, book: Book, card: ContactCard | int | None = None) -> EditDialog:
    if isinstance(card, int):
        card = contacts.load_contact(book, card)
    dialog = EditDialog(book, card or ContactCard())
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.qWaitForWindowExposed(dialog)
    dialog.form.unfold_all_in_use()
    return dialog


def type_text(widget: Any, text: str) -> None:
    """Type as an input method does: keyClicks knows ASCII alone."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def press(widget: Any, key: Qt.Key, *more: Any) -> None:
    QTest.keyClick(widget, key, *more)


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(6, 6))


def save(dialog: EditDialog) -> ContactCard:
    dialog.form.name.setFocus()
    press(dialog.form.name, Qt.Key.Key_Return)
    assert not dialog.isVisible(), dialog._hint.text()
    ids = [row[0] for row in dialog._book.query("SELECT max(id) FROM contact")]
    return contacts.load_contact(dialog._book, dialog.card().id or ids[0])


# Unfolding


def test_it_starts_short_and_unfolds(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book)
    form = dialog.form
    assert not any(section.isVisible() for section in form.sections)
    click(form.more)
    assert all(section.isVisible() for section in form.sections) and not form.more.isVisible()
    assert not any(section.is_built() for section in form.sections)
    person = form.section(PersonSection)
    click(person.head)
    assert person.nickname.isVisible()
    click(person.head)
    assert not person.nickname.isVisible()


def test_all_by_the_keyboard(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book)
    QTest.keyClicks(dialog.form.name, "Eva Ma")
    press(dialog, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    shop = dialog.form.section(ShopSection)
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.form.sections[0].head)
    for _ in range(30):
        if dialog.focusWidget() is shop.head:
            break
        press(dialog.focusWidget(), Qt.Key.Key_Tab)
    press(shop.head, Qt.Key.Key_Space)
    press(shop.head, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is shop.stage
    press(shop.stage, Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.focusWidget(), "North")
    for _ in range(12):
        press(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() not in shop.stops()
    card = save(dialog)
    assert (card.name, card.area) == ("Eva Ma", "North")


FULL = ContactCard(
    name="曾小華",
    tier="key",
    emails=(EmailRow("work", "a@example.com"),),
    role="buyer",
    dates=(DateRow("birthday", month=4, day=12),),
    facts=(FactRow("hobby", "釣魚"),),
    terms=(TermRow("price", "九折"),),
    consent_on="2026-01-02",
    remark="x",
    reading="zeng xiao hua",
    extra=(ExtraRow("車號", "AB-1"),),
    competitor="示範茶廠",
    due_days=20,
)


def test_more_is_seen_where_the_keyboard_is_and_enter_unfolds(qtbot: Any, book: Book) -> None:
    mails = tuple(EmailRow("work", f"a{n}@example.com") for n in range(9))
    made = contacts.create_contact(book, replace(FULL, emails=mails, dates=()))
    dialog = open_form(qtbot, book, next(iter(made.contacts)))
    dialog.grow = lambda *_size: None  # on a low screen
    dialog.resize(dialog.width(), 400)
    QApplication.processEvents()
    dialog._scroll.verticalScrollBar().setValue(10_000)
    click(dialog.form.more)
    QApplication.processEvents()
    days = dialog.form.sections[2]
    assert dialog.focusWidget() is days.head
    spot = days.head.mapTo(dialog._scroll.viewport(), days.head.rect().center())
    assert dialog._scroll.viewport().rect().contains(spot)
    for is_unfolded in (True, False):
        press(days.head, Qt.Key.Key_Return)
        assert days.is_unfolded() == is_unfolded and dialog.isVisible()


def test_what_is_in_use_unfolds_by_itself_and_says_so_when_folded(qtbot: Any, book: Book) -> None:
    changes = contacts.create_contact(book, FULL)
    card = contacts.load_contact(book, next(iter(changes.contacts)))
    dialog = open_form(qtbot, book, card)
    unfolded = {s.NAME for s in dialog.form.sections if s.is_unfolded()}
    assert unfolded == {"reach", "person", "days", "facts", "remark", "terms", "consent", "extra"}
    assert dialog.form.section(ShopSection).isHidden()
    told: list[tuple[str, bool]] = []
    dialog.folded_changed.connect(lambda name, folded: told.append((name, folded)))
    click(dialog.form.section(FactsSection).head)
    assert told == [("facts", True)]
    other = EditDialog(book, card, folded=["facts"])
    qtbot.addWidget(other)
    other.show()
    other.form.unfold_all_in_use()
    facts = other.form.section(FactsSection)
    assert facts.isVisible() and not facts.is_built()
    assert facts._words.full_text() == "釣魚 · 示範茶廠"
    assert other.card() == card


def many(count: int) -> ContactCard:
    part = range(count // 6)
    return ContactCard(
        name="大客戶",
        phones=tuple(PhoneRow("work", f"04-0000-{n:04d}") for n in part),
        emails=tuple(EmailRow("work", f"a{n}@example.com") for n in part),
        addresses=tuple(AddressRow("work", f"示範路 {n} 號") for n in part),
        dates=tuple(DateRow("custom", month=1 + n % 12, day=3) for n in part),
        facts=tuple(FactRow("hobby", f"{n}") for n in part),
        extra=tuple(ExtraRow(f"f{n}", f"{n}") for n in part),
    )


def test_of_300_fields_few_are_built_and_none_is_lost(qtbot: Any, book: Book) -> None:
    changes = contacts.create_contact(book, many(300))
    card = contacts.load_contact(book, next(iter(changes.contacts)))
    dialog = open_form(qtbot, book, card)
    form = dialog.form
    assert not any(section.is_built() for section in form.sections)
    assert len(form.phones.rows()) == 4 and dialog.card() == card
    form.phones.plus.click()
    form.phones.rows()[-1].lines[0].setText("04-0000-0099")
    assert [p.raw for p in dialog.card().phones] == [*(p.raw for p in card.phones), "04-0000-0099"]
    assert form.phones.more is not None and "46" in form.phones.more.text()
    form.phones.more.setFocus()
    press(form.phones.more, Qt.Key.Key_Space)
    assert dialog.focusWidget() is form.phones.rows()[4].lines[0]
    assert form.phones.rows()[4].lines[0].text() == "04-0000-0004"
    form.phones.rows()[4].drop.click()
    for kind in (ReachSection, DaysSection, FactsSection, ExtraSection):
        form.open_section(kind)
    left = [p for p in card.phones if p.raw != "04-0000-0004"]
    assert dialog.card() == replace(
        card, phones=(*left, PhoneRow("mobile", "04-0000-0099", "+886400000099"))
    )


# Fields


def test_every_field_is_kept(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book)
    form = dialog.form
    type_text(form.name, "曾小華")
    type_text(form.company, "示範茶行")
    form.tier.set_code("key")
    reach, person = form.open_section(ReachSection), form.open_section(PersonSection)
    for rows in (reach.emails, reach.im, reach.addresses):
        rows.plus.click()
    reach.emails.rows()[-1].lines[0].setText("a@example.com")
    reach.im.rows()[-1].lines[0].setText("hua")
    reach.addresses.rows()[-1].lines[0].setText("示範路 1 號")
    reach.best_time.setText("下午")
    assert (person.family_name.text(), person.given_name.text()) == ("曾", "小華")
    type_text(person.family_name, "子")
    person.role.set_code("decision_maker")
    for name in ("nickname", "salutation", "reading", "job_title", "department"):
        getattr(person, name).setText(name)
    shop = form.open_section(ShopSection)
    shop.stage.set_code("customer")
    shop.owner.set_code("1")
    shop.backup_owner.set_code("2")
    shop.source.set_code("agent")
    shop.referral_reward.setText("一盒茶")
    shop.reward_given_on.setText("115/3/4")
    terms = form.open_section(TermsSection)
    terms.terms["settlement"].setText("月結")
    terms.due_days.setText("20")
    terms.min_gap_days.setText("7")
    terms.tax_id.setText("12345675")
    consent = form.open_section(ConsentSection)
    consent.do_not_contact.setChecked(True)
    consent.no_festive.setChecked(True)
    consent.consent_on.setText("2026年1月2日")
    consent.consent_how.setText("LINE")
    extra = form.open_section(ExtraSection).extra.rows()[-1]
    extra.called.setText("車號")
    extra.lines[0].setText("AB-1")
    form.open_section(FactsSection).competitor.setText("示範茶廠")
    form.open_section(FactsSection).outlook.setText("開分店")
    form.open_section(DaysSection).first_contact_on.setText("2025-12-01")
    card = save(dialog)
    assert card == ContactCard(
        id=card.id,
        uuid=card.uuid,
        name="曾小華",
        company="示範茶行",
        tier="key",
        emails=(EmailRow("work", "a@example.com"),),
        im=(ImRow("LINE", "hua"),),
        addresses=(AddressRow("work", "示範路 1 號"),),
        best_time="下午",
        family_name="曾子",
        given_name="小華",
        role="decision_maker",
        nickname="nickname",
        salutation="salutation",
        reading="reading",
        job_title="job_title",
        department="department",
        stage="customer",
        owner_id=1,
        backup_owner_id=2,
        source="agent",
        referral_reward="一盒茶",
        reward_given_on="2026-03-04",
        terms=(TermRow("settlement", "月結"),),
        due_days=20,
        min_gap_days=7,
        tax_id="12345675",
        do_not_contact=True,
        no_festive=True,
        consent_on="2026-01-02",
        consent_how="LINE",
        extra=(ExtraRow("車號", "AB-1"),),
        competitor="示範茶廠",
        outlook="開分店",
        first_contact_on="2025-12-01",
    )


def test_terms_show_what_goes_for_the_tier(qtbot: Any, book: Book) -> None:
    rows = tiers.load_tier_policies(book)
    rows["key"] = rows["key"]._replace(price="九折", due_days=14, min_gap_days=10)
    tiers.update_tier_policies(book, list(rows.values()))
    dialog = open_form(qtbot, book, 1)
    terms = dialog.form.open_section(TermsSection)
    assert terms.terms["price"].placeholderText() == ""
    dialog.form.tier.set_code("key")
    assert terms.terms["price"].placeholderText() == "九折"
    assert terms.due_days.placeholderText() == "as the tier: 14 days"
    terms.min_gap_days.setText("30")
    assert "14" in terms.grid.said(terms.due_days) and "30" in terms.grid.said(terms.due_days)
    terms.due_days.setText("30")
    assert terms.grid.said(terms.due_days) == ""
    QTest.keyClicks(terms.due_days, "abc")
    assert dialog.card().due_days == 30


def test_terms_show_what_goes_for_the_group(qtbot: Any, book: Book) -> None:
    group = next(iter(groups.create_group_of(book, "VIP", [1]).groups))
    group_rhythm.set_rhythm(book, group, group_rhythm.Rhythm(20, 5))
    dialog = open_form(qtbot, book, 1)
    terms = dialog.form.open_section(TermsSection)
    for tier in ("", "key"):
        dialog.form.tier.set_code(tier)
        shown = [one.placeholderText() for one in (terms.due_days, terms.min_gap_days)]
        assert shown == ["as the group VIP: 20 days", "as the group VIP: 5 days"]
        terms.due_days.setText("10")
        assert terms.grid.said(terms.due_days) == ""
        terms.due_days.setText("4")
        assert "not within 5" in terms.grid.said(terms.due_days)


def test_rows_of_terms_that_nobody_knows_stay(qtbot: Any, book: Book) -> None:
    rows = (TermRow("price", "a"), TermRow("price", "b"), TermRow("new", "c"))
    changes = contacts.create_contact(book, ContactCard(name="x", terms=rows))
    dialog = open_form(qtbot, book, next(iter(changes.contacts)))
    terms = dialog.form.open_section(TermsSection)
    terms.terms["price"].setText("z")
    terms.terms["supply"].setText("y")
    assert [(row.topic, row.text) for row in dialog.card().terms] == [
        ("price", "z"),
        ("price", "b"),
        ("new", "c"),
        ("supply", "y"),
    ]
    terms.terms["price"].clear()
    assert dialog.card().terms[0] == TermRow("price", "b")


def test_a_tax_id_only_warns(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book, 1)
    terms = dialog.form.open_section(TermsSection)
    terms.tax_id.setText("12345672")
    assert "add up" in terms.grid.said(terms.tax_id)
    assert save(dialog).tax_id == "12345672"


@pytest.mark.parametrize(
    ("text", "row", "says"),
    [
        ("農曆2023年閏2月15日", DateRow("birthday", "lunar", 2023, 2, 15, True), ""),
        (
            "農曆2023年閏3月15日",
            DateRow("birthday", "lunar", text="農曆2023年閏3月15日"),
            "2023 has no leap month 3",
        ),
        ("農曆閏3月15日", DateRow("birthday", "lunar", None, 3, 15, True), ""),
        (
            "農曆2024年12月30日",
            DateRow("birthday", "lunar", text="農曆2024年12月30日"),
            "No calendar",
        ),
        ("農曆12月30日", DateRow("birthday", "lunar", None, 12, 30), ""),
        ("2 月 30 日", DateRow("birthday", text="2 月 30 日"), "No calendar"),
        ("2/29", DateRow("birthday", month=2, day=29), ""),
        ("2025-2-29", DateRow("birthday", text="2025-2-29"), "No calendar"),
    ],
)
def test_days_that_no_calendar_has(
    qtbot: Any, book: Book, text: str, row: DateRow, says: str
) -> None:
    dialog = open_form(qtbot, book, 1)
    line = dialog.form.open_section(DaysSection).dates.rows()[-1]
    type_text(line.lines[0], text)
    line.remind.setText("7")
    assert says in line.doubt() and bool(says) == bool(line.doubt())
    assert line.note.isVisible() and line.note.text() == (line.doubt() or line.understood())
    assert save(dialog).dates == (row._replace(remind_days=7),)


def test_a_day_that_cannot_be_read_stays_as_typed(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book, 1)
    consent = dialog.form.open_section(ConsentSection)
    consent.consent_on.setText("去年夏天")
    assert consent.consent_on.doubt()
    assert save(dialog).consent_on == "去年夏天"


@pytest.mark.parametrize("text", ["陳" * 10_000, "a\tb\x07c", "\u202eabc", "𠮷野家", "<b>x</b>"])
def test_odd_texts_in_every_line(qtbot: Any, book: Book, text: str) -> None:
    dialog = open_form(qtbot, book, 1)
    terms, shop = dialog.form.open_section(TermsSection), dialog.form.open_section(ShopSection)
    person = dialog.form.open_section(PersonSection)
    for line in (person.nickname, shop.area, terms.tax_id, terms.terms["price"]):
        line.setText(text)
    assert dialog.width() < 800
    card = save(dialog)
    assert card.nickname == card.area == card.tax_id == card.terms[0].text == person.nickname.text()
    again = open_form(qtbot, book, 1)
    assert again.card() == card


def test_one_of_many_groups_is_found_by_typing(qtbot: Any, book: Book) -> None:
    top = next(iter(groups.create_group(book, "Restaurants").groups))
    below = next(iter(groups.create_group(book, "Harbour <b>side</b>", top).groups))
    for n in range(30):
        groups.create_group(book, f"Shop {n}")
    dialog = open_form(qtbot, book, 1)
    section = dialog.form.open_section(GroupsSection)
    QTest.keyClicks(section.search, "harb")
    chooser = section.groups
    shown = [item.text(0) for item in chooser._items.values() if not item.isHidden()]
    assert shown == ["Restaurants", "Harbour <b>side</b>"]
    press(section.search, Qt.Key.Key_Tab)
    press(chooser, Qt.Key.Key_Down)
    press(chooser, Qt.Key.Key_Down)
    press(chooser, Qt.Key.Key_Space)
    assert save(dialog).group_ids == {below}


# Another customer


def offered(line: Any, text: str) -> list[str]:
    line.setFocus()
    line.clear()
    QTest.keyClicks(line, text)
    assert QSignalSpy(line._wait.timeout).wait(1000)
    assert tasks.wait_until_idle()
    return line.offered()


def test_the_referrer_is_chosen_by_typing(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book, 3)
    shop = dialog.form.open_section(ShopSection)
    assert offered(shop.referrer, "ann") == ["Ann Lee"]
    popup = shop.referrer._completer.popup()
    assert popup.isVisible()
    press(popup, Qt.Key.Key_Down)
    press(popup, Qt.Key.Key_Return)
    assert shop.referrer.text() == "Ann Lee" and dialog.isVisible()
    assert save(dialog).referrer_id == 1
    again = open_form(qtbot, book, 3)
    shop = again.form.open_section(ShopSection)
    assert shop.referrer.text() == "Ann Lee"
    shop.referrer.clear()
    assert save(again).referrer_id is None


def test_a_loop_of_referrers_is_refused_softly(qtbot: Any, book: Book) -> None:
    card = contacts.load_contact(book, 3)
    contacts.update_contact(book, replace(card, referrer_id=1))
    dialog = open_form(qtbot, book, 1)
    shop = dialog.form.open_section(ShopSection)
    assert "Bob Chen" in offered(shop.referrer, "bob")
    shop.referrer.choose("Bob Chen")
    assert "introduced by this customer" in shop.grid.said(shop.referrer)
    press(dialog.form.name, Qt.Key.Key_Return)
    assert dialog.isVisible() and "introduced by this customer" in dialog._hint.text()
    assert contacts.load_contact(book, 1).referrer_id is None


def test_a_name_that_nobody_has_goes_to_the_other_fields(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book, 1)
    shop = dialog.form.open_section(ShopSection)
    assert offered(shop.referrer, "nobody") == []
    dialog.form.name.setFocus()
    assert "names the book offers" in shop.grid.said(shop.referrer)
    press(dialog.form.name, Qt.Key.Key_Return)
    assert dialog.isVisible() and "Enter again" in dialog._hint.text()
    assert save(dialog).extra == (ExtraRow("Introduced by", "nobody"),)


def test_the_company_is_one_of_the_book(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book, 1)
    person = dialog.form.open_section(PersonSection)
    assert offered(person.company_contact, "lee") == ["Lee Foods"]
    dialog.form.name.setFocus()
    line = person.company_contact
    offered(line, "Lee Foods")  # a whole name need not be chosen
    press(line._completer.popup(), Qt.Key.Key_Escape)
    assert dialog.isVisible()
    press(line, Qt.Key.Key_Tab)
    card = save(dialog)
    assert (card.company_contact_id, card.company) == (2, "Lee Foods")


def test_areas_and_companies_are_offered(qtbot: Any, book: Book) -> None:
    for name in ("a", "b"):
        contacts.create_contact(book, ContactCard(name=name, company="Harbour Tea", area="North"))
    dialog = open_form(qtbot, book)
    assert offered(dialog.form.company, "harb") == ["Harbour Tea"]
    shop = dialog.form.open_section(ShopSection)
    assert offered(shop.area, "nor") == ["North"]


# Already in the book?


def test_who_is_in_the_book_already_is_shown_while_typing(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book)
    QTest.keyClicks(dialog.form.phones.rows()[0].lines[0], "+852 5550 0112")
    qtbot.waitUntil(lambda: dialog.alike.isVisible(), timeout=5000)
    assert "Ann Lee" in dialog.alike.links[0].text()
    asked: list[int] = []
    dialog.contact_requested.connect(asked.append)
    dialog.alike.links[0].setFocus()
    press(dialog.alike.links[0], Qt.Key.Key_Space)
    assert asked == [1] and not dialog.isVisible()
    again = open_form(qtbot, book)  # and the typing is kept
    click(again.go_on)
    assert again.card().phones[0].raw == "+852 5550 0112"


def test_what_was_the_same_before_is_not_said_again(qtbot: Any, book: Book) -> None:
    phones = contacts.load_contact(book, 1).phones
    contacts.create_contact(book, ContactCard(name="Twin", phones=phones))
    dialog = open_form(qtbot, book, 1)
    QTest.keyClicks(dialog.form.name, "-Wu")
    dialog.alike.look()
    assert tasks.wait_until_idle()
    assert not dialog.alike.isVisible()
    dialog.form.phones.plus.click()
    dialog.form.phones.rows()[-1].lines[0].setText("+852 5550 0112")  # nor typed once more
    dialog.alike.look()
    assert tasks.wait_until_idle()
    assert not dialog.alike.isVisible()


def test_nobody_looks_like_oneself(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book, 1)
    dialog.form.open_section(RemarkSection).remark.setPlainText("x")
    qtbot.waitUntil(lambda: not dialog.alike._wait.isActive())
    assert tasks.wait_until_idle()
    assert not dialog.alike.isVisible()
    dialog.form.name.clear()
    QTest.keyClicks(dialog.form.name, "bob chen")
    qtbot.waitUntil(lambda: dialog.alike.isVisible(), timeout=5000)
    dialog.form.name.clear()
    QTest.keyClicks(dialog.form.name, "bob chen x")
    qtbot.waitUntil(lambda: not dialog.alike.isVisible(), timeout=5000)


# A pasted text

MESSAGE = """王小明 經理
示範茶行有限公司
電話：04-0000-0012 #25
ming@example.com
台中市示範區示範路1號
LINE: ming
謝謝"""


def test_a_pasted_text_is_seen_before_it_is_put_in(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book)
    QApplication.clipboard().setText(MESSAGE)
    press(
        dialog.form.name,
        Qt.Key.Key_V,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    panel = dialog.paste_panel
    assert panel is not None and panel.isVisible()
    shown = [(box.code(), edit.text()) for box, edit in panel._rows]
    assert shown[0] == ("name", "王小明") and shown[-1] == ("remark", "謝謝")
    panel._rows[-1][0].set_code("leave_out")
    press(panel.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.paste_panel is None and dialog.isVisible()
    card = save(dialog)
    assert (card.name, card.company, card.job_title, card.remark) == (
        "王小明",
        "示範茶行有限公司",
        "經理",
        "",
    )
    assert card.phones == (PhoneRow("work", "04-0000-0012 #25", "+886400000012", "25"),)
    assert card.emails == (EmailRow("work", "ming@example.com"),)
    assert card.addresses == (AddressRow("work", "台中市示範區示範路1號"),)
    assert card.im == (ImRow("LINE", "ming"),)


def test_what_is_there_is_not_pushed_out(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book, 1)
    QApplication.clipboard().setText(MESSAGE)
    click(dialog.form.paste)
    assert dialog.paste_panel is not None
    assert dialog.paste_panel._rows[0][0].code() == "remark"
    click(dialog.paste_panel.put)
    card = save(dialog)
    assert card.name == "Ann Lee" and "王小明" in card.remark and "謝謝" in card.remark
    assert [p.raw for p in card.phones] == ["+852 5550 0112", "04-0000-0012 #25"]


def test_esc_closes_the_area_alone_and_enter_does_not_forget_it(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book)
    QApplication.clipboard().setText("謝謝")
    dialog.form.name.setText("王")
    dialog.paste()
    dialog.form.name.setFocus()
    press(dialog.form.name, Qt.Key.Key_Return)
    assert dialog.isVisible() and "pasted text" in dialog._hint.text()
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.paste_panel is None and dialog.isVisible()
    save(dialog)


# The photo


def jpeg(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(out, "JPEG")
    return out.getvalue()


def crop(dialog: EditDialog) -> CropDialog:
    return [one for one in dialog.findChildren(CropDialog) if one.isVisible()][-1]


def drop(widget: Any, mime: QMimeData) -> None:
    event = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget.dropEvent(event)
    assert event.isAccepted()


def test_a_photo_by_drop_is_cut_square(qtbot: Any, book: Book, tmp_path: Path) -> None:
    file = tmp_path / "DSC0001.JPG"
    file.write_bytes(jpeg(900, 600))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    dialog = open_form(qtbot, book, 1)
    drop(dialog.form, mime)
    cutting = crop(dialog)
    before = cutting.view.part()
    QTest.mousePress(cutting.view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(cutting.view, QPoint(40, 100))
    QTest.mouseRelease(cutting.view, Qt.MouseButton.LeftButton, pos=QPoint(40, 100))
    assert cutting.view.part().x() > before.x()
    press(cutting.view, Qt.Key.Key_Plus)
    press(cutting.view, Qt.Key.Key_Left)
    assert cutting.view.part().width() < before.width()
    press(cutting.view, Qt.Key.Key_Return)
    card = save(dialog)
    assert card.photo is not None
    with Image.open(io.BytesIO(find_picture(book, card.photo) or b"")) as image:
        assert image.width == image.height <= 640
    again = open_form(qtbot, book, 1)
    assert again.form.photo.remove.isVisible() and not again.is_touched()
    again.form.photo.remove.setFocus()
    press(again.form.photo.remove, Qt.Key.Key_Space)
    assert save(again).photo is None


def test_a_photo_by_paste_survives_a_crash(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book)
    QApplication.clipboard().setImage(QImage.fromData(jpeg(300, 500)))
    press(
        dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    press(crop(dialog).take, Qt.Key.Key_Space)
    dialog.form.name.setText("陳")
    assert dialog._drafts.keep()
    again = open_form(qtbot, book)
    click(again.go_on)
    assert again.form.photo.data() == dialog.form.photo.data() is not None
    card = save(again)
    assert find_picture(book, card.photo or "") == dialog.form.photo.data()


def test_a_photo_by_file(
    qtbot: Any, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.png").write_bytes(jpeg(50, 50))
    (tmp_path / "b.png").write_bytes(b"no picture")
    dialog = open_form(qtbot, book, 1)
    for name in ("b.png", "missing.png", "a.png"):
        file = str(tmp_path / name)
        monkeypatch.setattr(choosing, "ask_file", lambda *_a, to=file, **_n: (to, ""))
        click(dialog.form.photo.choose)
        assert dialog.form.photo.note.isVisible() == (name != "a.png")
    press(crop(dialog).view, Qt.Key.Key_Escape)
    assert not dialog.is_touched()


@pytest.mark.parametrize(
    "data",
    [b"", b"x", b"\x89PNG\r\n\x1a\n", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"GIF89a"],
)
def test_what_is_no_picture(data: bytes) -> None:
    assert read_image(data) is None


def test_a_picture_of_one_pixel_and_a_long_one(qtbot: Any) -> None:
    for size in ((1, 1), (1, 3000), (3000, 1)):
        image = read_image(jpeg(*size))
        assert image is not None
        dialog = CropDialog(image)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.view.set_zoom(8)
        assert read_image(dialog.data()) is not None


def test_nothing_to_paste_is_said(qtbot: Any, book: Book) -> None:
    dialog = open_form(qtbot, book)
    QApplication.clipboard().clear()
    dialog.form.photo.paste()
    assert dialog.form.photo.note.isVisible()
