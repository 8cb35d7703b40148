"""Where things stand on the card: one edge, one baseline, one line of chips, tabs that fit."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kehuapp.book import opening
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard, PhoneRow
from kehuapp.book.groups import groups
from kehuapp.book.visits import visits
from kehuapp.book.visits.visits import Visit
from kehuapp.store.database import Book
from kehuapp.ui.card.card_facts import SIDE
from kehuapp.ui.card.contact_card import ContactCardPane, Tab
from kehuapp.ui.kit import fonts, theme
from kehuapp.ui.kit.labels import Elided
from kehuapp.ui.work.session import Session

WIDTHS = (360, 480, 660, 1000)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = opening.open_book(tmp_path / "shop.kehu", create=True)
    yield book
    book.close()


@pytest.fixture
def pane(qtbot, book: Book) -> Iterator[ContactCardPane]:
    theme.apply(QApplication.instance(), "light")
    pane = ContactCardPane(Session(book))
    guest = Tab("guest", lambda: "Guest", QLabel, lambda _head: None, lambda head: 12)
    pane.add_tab(guest, 0)
    qtbot.addWidget(pane)
    pane.resize(750, 600)
    pane.show()
    yield pane


def add(book: Book, **fields: object) -> int:
    card = ContactCard(**{"name": "陳志明", "company": "禾樂食堂", "tier": "key", **fields})
    return next(iter(contacts.create_contact(book, card).contacts))


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def place(widget: QWidget, pane: QWidget) -> QRect:
    """Where a part of the pane stands in it."""
    return QRect(widget.mapTo(pane, QPoint()), widget.size())


def lowest_ink(picture: QImage, within: QRect | None = None) -> int:
    """The lowest row in which something is written."""
    area = within or picture.rect()
    ground = QColor(theme.current().panel)
    return max(
        y
        for y in range(area.top(), area.bottom() + 1)
        for x in range(area.left(), area.right() + 1)
        if picture.pixelColor(x, y) != ground
    )


@pytest.mark.parametrize("width", WIDTHS)
def test_everything_begins_and_ends_at_one_edge(
    pane: ContactCardPane, book: Book, width: int
) -> None:
    pane.resize(width, 600)
    pane.show_contact(add(book, phones=(PhoneRow("", "04-0000-0027"),)))
    settle()
    first = pane.facts.cells[0]
    left = [pane.head.avatar, pane.tab_row, first.what, first.value]
    assert {place(part, pane).left() for part in left} == {SIDE}
    across = 2 if width < 620 else 4
    last = pane.facts.cells[across - 1].value
    assert place(last, pane).right() == width - SIDE - 1
    shown = [b for b in (pane.head.edit, pane.head.note, pane.head.sheet) if b.isVisible()]
    assert all(place(button, pane).right() < width - SIDE for button in shown)
    if width > 660:
        assert place(pane.head.sheet, pane).right() == width - SIDE - 1


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("has_visit", [True, False])
def test_facts_stand_on_one_baseline(
    pane: ContactCardPane, book: Book, width: int, has_visit: bool
) -> None:
    """With icons in the corners or without, Chinese words beside digits or digits alone."""
    pane.resize(width, 600)
    chen = add(book, phones=(PhoneRow("", "04-0000-0027"),), best_time="下午")
    if has_visit:
        visits.create_visit(book, Visit(contact_id=chen, starts_at="2099-01-02T10:30"))
    pane.show_contact(chen)
    settle()
    cells = pane.facts.cells
    tops = {cell.what.y() for cell in cells}, {cell.value.y() for cell in cells}
    assert [len(one) for one in tops] == [1, 1]
    assert len({cell.value.height() for cell in cells}) == 1
    assert pane.facts.plan.isVisible() != has_visit
    if not has_visit:
        assert pane.facts.plan.geometry().top() == cells[3].value.y()
        assert pane.facts.plan.height() == cells[3].value.height()


def test_digits_stand_as_high_beside_chinese_words_as_alone(qtbot) -> None:
    fonts.register()
    label = Elided("value")
    qtbot.addWidget(label)
    label.resize(300, 60)
    label.setStyleSheet("background: white; font: 24pt 'DejaVu Sans', 'Kehu Sans';")
    label.show()
    found = []
    for text in ("123", "123 客戶", "123 αβγ 茶"):
        label.show_text(text)
        wide = label.fontMetrics().horizontalAdvance("123")
        found.append(lowest_ink(label.grab().toImage(), QRect(0, 0, wide, 60)))
    assert len(set(found)) == 1


@pytest.mark.parametrize("width", WIDTHS)
def test_many_chips_stay_in_one_line(pane: ContactCardPane, book: Book, width: int) -> None:
    names = [f"群組{n}號" * 5 for n in range(12)]
    ids = [next(iter(groups.create_group(book, name).groups)) for name in names]
    pane.resize(width, 600)
    pane.show_contact(add(book, group_ids=frozenset(ids)))
    settle()
    assert len(pane.head.chips()) == 13
    shown = pane.head.shown_chips()
    assert shown[0] == "★ Key customer"
    assert shown[-1] == f"+{13 - (len(shown) - 1)}"
    chips = [chip for chip in pane.head.findChildren(QLabel) if chip.property("chip")]
    seen = [place(chip, pane) for chip in chips if chip.isVisible()]
    assert len({rect.top() for rect in seen}) == 1
    assert max(rect.right() for rect in seen) < width - SIDE
    more = next(chip for chip in chips if chip.isVisible() and chip.text().startswith("+"))
    assert all(name in more.toolTip() for name in sorted(names)[-3:])


def test_few_chips_have_no_number_beside_them(pane: ContactCardPane, book: Book) -> None:
    pane.show_contact(add(book))
    settle()
    assert pane.head.shown_chips() == pane.head.chips() == ["★ Key customer"]


@pytest.mark.parametrize("width", WIDTHS)
def test_the_name_has_room_before_the_company(
    pane: ContactCardPane, book: Book, width: int
) -> None:
    company = "非常非常長的公司名稱" * 8
    pane.resize(width, 600)
    pane.show_contact(add(book, name="Wang, Peter 王彼得", company=company, source="walk_in"))
    settle()
    assert pane.head.name.text() == "Wang, Peter 王彼得"
    if pane.head.place.isVisible():
        assert pane.head.about.full_text() == "Walked in"
    else:
        assert pane.head.about.full_text() == f"{company} · Walked in"


def test_a_company_without_room_stands_in_the_quiet_line(pane: ContactCardPane, book: Book) -> None:
    pane.resize(360, 600)
    pane.show_contact(add(book, name="Wilhelmina Maximiliana Featherstonehaugh", company="Tea"))
    settle()
    assert not pane.head.place.isVisible() and pane.head.about.full_text() == "Tea"
    pane.resize(1000, 600)
    settle()
    assert pane.head.place.isVisible() and not pane.head.about.isVisible()


@pytest.mark.parametrize("width", WIDTHS)
def test_buttons_never_take_two_rows(pane: ContactCardPane, book: Book, width: int) -> None:
    pane.resize(width, 600)
    pane.show_contact(add(book))
    settle()
    buttons = (pane.head.edit, pane.head.note, pane.head.sheet)
    assert len({place(button, pane).top() for button in buttons}) == 1
    assert all(button.accessibleName() and button.toolTip() for button in buttons)
    assert pane.head.note.text().strip() == "Log a contact"


@pytest.mark.parametrize("width", WIDTHS)
def test_tabs_that_have_no_room_stand_in_a_menu(
    pane: ContactCardPane, book: Book, width: int
) -> None:
    pane.resize(width, 600)
    pane.show_contact(add(book))
    settle()
    row = pane.tab_row
    hidden = row.hidden_tabs()
    assert bool(hidden) == (width == 360) == row.more.isVisible()
    assert place(row.bar, pane).right() <= width - SIDE
    for at in range(row.bar.count()):
        pane.tabs.setCurrentIndex(at)
        settle()
        assert row.bar.isTabVisible(at)
        right = row.more if row.more.isVisible() else row.bar
        assert place(right, pane).right() <= width - SIDE


def test_a_tab_is_chosen_from_the_menu(pane: ContactCardPane, book: Book) -> None:
    pane.resize(360, 600)
    pane.show_contact(add(book))
    settle()
    before = pane.tab_row.hidden_tabs()
    entries = pane.tab_row.menu().actions()
    assert [one.text() for one in entries] == [pane.tabs.tabText(at) for at in before]
    entries[-1].trigger()
    settle()
    assert pane.tab() == "people" and pane.people.isVisible()
    assert pane.tabs.isTabVisible(before[-1])


def test_arrows_walk_through_the_tabs_of_the_menu_too(
    pane: ContactCardPane, book: Book, qtbot
) -> None:
    pane.resize(360, 600)
    pane.show_contact(add(book))
    settle()
    seen = [pane.tab()]
    for _ in range(6):
        qtbot.keyClick(pane.tabs, Qt.Key.Key_Right)
        seen.append(pane.tab())
    assert seen == ["guest", "interactions", "sales", "details", "people", "people", "people"]
    for _ in range(6):
        qtbot.keyClick(pane.tabs, Qt.Key.Key_Left)
    assert pane.tab() == "guest"


@pytest.mark.parametrize("best", ["noon", "mornings, never on a Tuesday or in August"])
@pytest.mark.parametrize("width", WIDTHS)
def test_what_stands_beside_the_name_of_a_fact_is_there_whole_or_not(
    pane: ContactCardPane, book: Book, width: int, best: str
) -> None:
    pane.resize(width, 600)
    pane.show_contact(add(book, phones=(PhoneRow("", "04-0000-0027"),), best_time=best))
    settle()
    phone = pane.facts.cells[0]
    assert phone.texts() == (f"Phone · {best}", "04-0000-0027")
    assert phone.what.text() == (f"Phone · {best}" if best == "noon" else "Phone")
    assert best in phone.what.toolTip()
    assert phone.value.text() == "04-0000-0027"
