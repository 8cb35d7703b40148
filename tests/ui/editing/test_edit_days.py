"""Days typed in the customer's form: read as the shop writes them, said beside, nothing moves."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kehuapp.book import opening
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard, DateRow
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.store.database import Book
from kehuapp.ui.editing.edit_day_rows import DateFormRow
from kehuapp.ui.editing.edit_dialog import EditDialog
from kehuapp.ui.editing.edit_sections import DaysSection, PersonSection

Opened = Callable[..., EditDialog]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = opening.open_book(tmp_path / "shop.kehu", create=True)
    yield book
    book.close()


@pytest.fixture
def opened(qtbot: Any, book: Book) -> Opened:
    def open_form(region: str, card: ContactCard | None = None) -> EditDialog:
        update_settings(book, load_settings(book).moved_to(region))
        dialog = EditDialog(book, card or ContactCard(name="Ann Lee"))
        qtbot.addWidget(dialog)
        dialog.show()
        QTest.qWaitForWindowExposed(dialog)
        dialog.form.unfold_all_in_use()
        return dialog

    return open_form


def birthday(dialog: EditDialog) -> DateFormRow:
    assert dialog.form.birthday is not None
    return dialog.form.birthday


def typed(row: DateFormRow, text: str) -> tuple[tuple[int | None, ...], str, str]:
    """What the row holds and says of a text, and how it says so."""
    row.lines[0].clear()
    QTest.keyClicks(row.lines[0], text)
    value = row.value()
    assert value is not None and row.note.isVisible()
    return (value.year, value.month, value.day), row.note.text(), row.note.property("role")


@pytest.mark.parametrize(
    ("region", "text", "day", "said"),
    [
        ("GB", "5/4", (None, 4, 5), "5 April"),
        ("GB", "05/04/1989", (1989, 4, 5), "5 April 1989"),
        ("GB", "25/4", (None, 4, 25), "25 April"),
        ("AU", "4/25", (None, 4, 25), "25 April"),
        ("US", "5/4", (None, 5, 4), "4 May"),
        ("US", "05/04/1989", (1989, 5, 4), "4 May 1989"),
        ("TW", "5/4", (None, 5, 4), "4 May"),
        ("TW", "74/4/12", (1985, 4, 12), "12 April 1985"),
    ],
)
def test_a_day_is_said_as_it_is_understood(
    opened: Opened, region: str, text: str, day: tuple[int | None, ...], said: str
) -> None:
    assert typed(birthday(opened(region)), text) == (day, said, "quiet")


def test_what_cannot_be_understood_is_said_truly(opened: Opened) -> None:
    row = birthday(opened("TW"))
    nothing = (None, None, None)
    day, said, role = typed(row, "05/04/1989")
    assert (day, role) == (nothing, "error") and said.startswith("Day or month first?")
    for text, sentence in (
        ("31/2", "No calendar has this day. It is kept as written."),
        ("31/2/1989", "No calendar has this day. It is kept as written."),
        ("in spring", "No day can be read here; it is kept as written."),
        ("spring 89", "No day can be read here; it is kept as written."),
    ):
        assert typed(row, text) == (nothing, sentence, "error")
    row.lines[0].clear()
    assert not row.note.isVisible()


def test_a_lunar_day_is_typed_in_the_same_order(opened: Opened) -> None:
    row = birthday(opened("GB"))
    row.calendar.set_code("lunar")
    for text, day in (("15/8", (None, 8, 15)), ("30/2", (None, 2, 30))):
        read, said, look = typed(row, text)
        assert (read, look) == (day, "quiet")
        # The solar day on which it comes next stands beside.
        assert re.fullmatch(rf"lunar {day[1]}/{day[2]}, \d+ \w+ 20\d\d", said)


@pytest.mark.parametrize(
    ("region", "shown"),
    [("GB", ["25/4", "25/4/1989"]), ("US", ["4/25", "4/25/1989"]), ("TW", ["4/25", "1989-4-25"])],
)
def test_a_day_is_shown_as_it_can_be_typed_again(
    opened: Opened, book: Book, region: str, shown: list[str]
) -> None:
    days = (
        DateRow("birthday", "gregorian", None, 4, 25),
        DateRow("other", "gregorian", 1989, 4, 25),
    )
    contacts.create_contact(book, ContactCard(name="Ann Lee", dates=days))
    card = contacts.load_contact(book, 1)
    dialog = opened(region, card)
    rows = dialog.form.section(DaysSection).dates.rows()
    assert [row.lines[0].text() for row in rows] == shown
    assert dialog.form.card().dates == card.dates
    for row in rows:
        again = row.lines[0].text()
        row.lines[0].setText(again + " ")
        assert row.value() == row._row


@pytest.mark.parametrize(
    ("region", "example"), [("GB", "25/4/1985"), ("US", "4/25/1985"), ("TW", "1985-4-25")]
)
def test_the_example_tells_which_is_the_month(opened: Opened, region: str, example: str) -> None:
    assert birthday(opened(region)).lines[0].placeholderText().startswith(example)


def test_a_first_contact_is_typed_in_the_same_order(opened: Opened) -> None:
    dialog = opened("GB")
    first = dialog.form.open_section(DaysSection).lines["first_contact_on"]
    QTest.keyClicks(first, "5/4/2026")
    assert dialog.form.card().first_contact_on == "2026-04-05"
    assert dialog.form.section(DaysSection).grid._notes[first].text() == "5 April 2026"


def place(widget: QWidget, dialog: EditDialog) -> QPoint:
    QApplication.processEvents()
    return widget.mapTo(dialog.form, QPoint(0, 0))


def test_nothing_moves_when_a_note_comes_or_goes(opened: Opened) -> None:
    dialog = opened("GB")
    days = dialog.form.open_section(DaysSection)
    person = dialog.form.open_section(PersonSection)
    lines = [
        dialog.form.phones.rows()[0].lines[0],
        birthday(dialog).lines[0],
        days.dates.rows()[0].lines[0],
        days.lines["first_contact_on"],
        person.company_contact,
    ]
    before = place(dialog.form.more, dialog), place(days.dates.plus, dialog)
    for field in lines:
        for text in ("not so", "5/4/2026", ""):
            field.setFocus()
            field.clear()
            QTest.keyClicks(field, text)
            dialog.form.name.setFocus()
            assert (place(dialog.form.more, dialog), place(days.dates.plus, dialog)) == before


def test_tab_goes_from_the_name_to_the_company(opened: Opened) -> None:
    form = opened("GB").form
    form.name.setFocus()
    QTest.keyClick(form.name, Qt.Key.Key_Tab)
    assert form.focusWidget() is form.company
    assert form.is_company.nextInFocusChain() is not form.paste


@pytest.mark.parametrize("text", ["abc", "not a number"])
def test_a_phone_without_a_number_is_doubted_softly(opened: Opened, book: Book, text: str) -> None:
    dialog = opened("GB")
    row = dialog.form.phones.rows()[0]
    QTest.keyClicks(row.lines[0], text)
    assert row.note.isVisible()
    assert row.note.text() == "No number can be read here; it is kept as written."
    assert [one.raw for one in dialog.form.card().phones] == [text]


def test_a_day_may_have_a_name_of_their_own(opened: Opened, book: Book) -> None:
    opening_day = DateRow("custom", "gregorian", 2001, 12, 2, text="Opening", remind_days=3)
    dates = (DateRow("birthday", "gregorian", None, 4, 25), opening_day)
    contacts.create_contact(book, ContactCard(name="Ann Lee", dates=dates))
    dialog = opened("GB", contacts.load_contact(book, 1))
    row = dialog.form.section(DaysSection).dates.rows()[1]
    box: Any = row.choice
    assert box.currentText() == "Opening" and row.value() == opening_day
    row.lines[0].setText("3/12/2001")  # the day is corrected, its name stays
    assert row.value() == opening_day._replace(day=3)
    box.setEditText("Moving in")
    assert row.value() == opening_day._replace(day=3, text="Moving in")
    box.setEditText("Wedding day")
    assert row.value() == opening_day._replace(day=3, kind="wedding", text="")
