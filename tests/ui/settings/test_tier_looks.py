"""Two shops in one process, and one shop in two windows: each calls and colours tiers its way."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.book import customer_file
from kehuapp.book.contacts.contacts import ContactCard, create_contact, load_contact
from kehuapp.book.opening import open_book
from kehuapp.book.summary import load_visit_facts
from kehuapp.book.tiers import tiers
from kehuapp.changes import Changes
from kehuapp.store.database import Book
from kehuapp.ui.activity.tier_choice import TierChoice
from kehuapp.ui.editing.edit_clashes import field_words
from kehuapp.ui.editing.edit_dialog import EditDialog
from kehuapp.ui.filters import filter_fields
from kehuapp.ui.kit import theme
from kehuapp.ui.list.list_model import ROW_ROLE
from kehuapp.ui.settings.tier_form import TierForm
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import places, tasks
from kehuapp.ui.work.preferences import Preferences
from tests.window_parts import colleagues, customers, settings

BLUE, ROSE = "#2563a8", "#b0366f"


@pytest.fixture
def other_shop(tmp_path: Path) -> Iterator[Book]:
    """A book with one invented customer of the first tier."""
    book = open_book(tmp_path / "other.kehu", create=True)
    create_contact(book, ContactCard(name="Dot Lin", tier="key"))
    yield book
    book.close()


@pytest.fixture
def other(qtbot: QtBot, window: MainWindow, other_shop: Book) -> Iterator[MainWindow]:
    """A second window beside the first, on that other book."""
    made = MainWindow(other_shop, Preferences())
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def call(window: MainWindow, name: str, colour: str = "") -> None:
    """Give the first tier a name and a colour, as the form of the tiers does."""
    rows = tiers.load_tier_policies(window.book)
    key = rows["key"]._replace(name=name, colour=colour)
    window.session.changed.emit(
        tiers.update_tier_policies(window.book, [key, *list(rows.values())[1:]])
    )


def colours_in(widget: QWidget) -> set[str]:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {f"#{pixel & 0xFFFFFF:06x}" for pixel in set(memoryview(image.constBits()).cast("I"))}


def taken(window: MainWindow, form: type[QWidget]) -> list[QWidget]:
    """The forms of a kind that are open, which are closed with this."""
    found = [one for one in window.findChildren(form) if one.isVisible()]
    for one in found:
        one.close()
    return found


def names_in(window: MainWindow) -> dict[str, str]:
    """How the first tier is called wherever its first customer and its name are shown."""
    page, session = customers(window), window.session
    ann = page.list.model.ids()[0]
    page.list.select(ann)
    page.list.show_columns(("name", "tier"))
    page.card.show_tab("details")
    tasks.wait_until_idle()
    told = {
        "sidebar": window.sidebar.tree.name_of(places.tier("key")),
        "chip": next(text for text in page.card.head.chips() if "★" in text)[2:],
        "details": re.findall("Tier\\t(.*?)  ", page.card.details.text())[0].strip(),
        "list": page.list.model.index(0, 0).data(ROW_ROLE).cells["tier"][2:],
        "hint": page.list.model.index(0, 0).data(ROW_ROLE).hint.split("\n")[-1],
        "sheet": load_visit_facts(window.book, ann).tier_words,
        "file": customer_file.load_customer(window.book, ann).marks[0][2:],
        "filter": filter_fields.choices(window.book, "tier")[0][1][2:],
        "clash": field_words(window.book, load_contact(window.book, ann), "tier"),
    }
    page.list.show_columns(())
    shown = settings(window, "tiers").tiers
    told["tiers"] = shown.tiers["key"].name.full_text()
    shown.open_form("key")
    (form,) = taken(window, TierForm)
    told["tier form"] = form.windowTitle()[2:]
    session.go("customers")
    window.commands.tiers.choose_tier(ann)
    (form,) = taken(window, TierChoice)
    told["choice"] = form.choices["key"].text()  # type: ignore[attr-defined]
    dialog = EditDialog(window.book, load_contact(window.book, ann), window)
    told["edit form"] = dialog.form.tier.currentText()
    dialog.reject()
    dialog.deleteLater()
    session.show_place(places.tier("key"))
    told["place"] = page.list._header.text().split(" · ")[0]
    session.show_place(places.ALL)
    head = colleagues(window).table.horizontalHeaderItem(1)
    tasks.wait_until_idle()
    told["colleagues"] = head.toolTip()
    session.go("customers")
    return told


def test_two_shops_in_one_process_keep_their_names(window: MainWindow, other: MainWindow) -> None:
    call(window, "VIP")
    mine, theirs = names_in(window), names_in(other)
    assert set(mine.values()) == {"VIP"}, mine
    assert set(theirs.values()) == {"Key customer"}, theirs
    call(other, "貴客")
    mine, theirs = names_in(window), names_in(other)
    assert set(mine.values()) == {"VIP"}, mine
    assert set(theirs.values()) == {"貴客"}, theirs
    window.commands.books.undo()
    mine, theirs = names_in(window), names_in(other)
    assert set(mine.values()) == {"Key customer"}, mine
    assert set(theirs.values()) == {"貴客"}, theirs


def shown_colours(window: MainWindow) -> dict[str, set[str]]:
    """The colours of what shows the first tier in its colour."""
    page = customers(window)
    page.list.select(page.list.model.ids()[0])
    chip = next(
        label
        for label in page.card.head.findChildren(QLabel)
        if label.property("chip") and label.text().startswith("★") and label.isVisible()
    )
    QApplication.processEvents()
    told = {
        "chip": colours_in(chip),
        "avatar": colours_in(page.card.head.avatar),
        "list": colours_in(page.list.view.viewport()),
        "sidebar": colours_in(window.sidebar.tree.viewport()),
    }
    page.list.show_columns(("name", "tier"))
    told["table"] = colours_in(page.list.view.viewport())
    page.list.show_columns(())
    dialog = EditDialog(window.book, load_contact(window.book, page.list.model.ids()[0]), window)
    told["edit form"] = colours_in(dialog.form.photo.avatar)
    dialog.reject()
    dialog.deleteLater()
    return told


#: Where the ground is of the tier's colour, and where only its letters are.
GROUNDS, LETTERS = ("chip", "avatar", "list", "edit form"), ("sidebar", "table")


def shows(window: MainWindow, colour: str, not_of: str) -> None:
    """The tier stands everywhere in one colour of a shop, nowhere in that of the other shop."""
    seen = shown_colours(window)
    for at, names in ((1, GROUNDS), (0, LETTERS)):
        own, strange = (theme.own_colours(theme.current(), one)[at] for one in (colour, not_of))
        for name in names:
            assert own in seen[name], name
            assert strange not in seen[name], name


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_two_shops_in_one_process_keep_their_colours(
    qapp: QApplication, window: MainWindow, other: MainWindow, mode: str
) -> None:
    call(window, "VIP", BLUE)
    call(other, "貴客", ROSE)
    theme.apply(qapp, mode)  # one for the program: both windows follow
    shows(window, BLUE, ROSE)
    shows(other, ROSE, BLUE)
    call(window, "", ROSE)
    call(other, "", BLUE)
    shows(window, ROSE, BLUE)
    shows(other, BLUE, ROSE)
    window.commands.books.undo()
    shows(window, BLUE, ROSE)
    theme.apply(qapp, "light")


@pytest.mark.usefixtures("dressed")
def test_a_shop_without_a_colour_stays_gold_beside_one_that_has_its_own(
    window: MainWindow, other: MainWindow
) -> None:
    call(window, "VIP", BLUE)
    seen = shown_colours(other)
    assert all(theme.LIGHT.gold_soft in seen[name] for name in GROUNDS)
    assert all(theme.LIGHT.gold in seen[name] for name in LETTERS)


@pytest.mark.usefixtures("dressed")
def test_two_windows_of_one_shop_show_the_same(qtbot: QtBot, window: MainWindow) -> None:
    second = MainWindow(window.book, Preferences())
    qtbot.addWidget(second)
    second.show()
    told: list[Changes] = []
    window.session.changed.connect(told.append)
    call(window, "VIP", BLUE)
    assert [change.everything for change in told] == [True]  # the echo does not come back
    assert second.sidebar.tree.name_of(places.tier("key")) == "VIP"  # at once, untouched
    assert "★ VIP" in customers(second).card.head.chips()
    shows(second, BLUE, ROSE)
    call(second, "貴客", ROSE)
    assert window.sidebar.tree.name_of(places.tier("key")) == "貴客"
    assert set(names_in(window).values()) == {"貴客"}
    shows(window, ROSE, BLUE)
    second.close()


def test_a_list_under_the_name_of_a_tier_takes_its_new_name(window: MainWindow) -> None:
    window.session.show_place(places.tier("key"))
    call(window, "VIP")
    assert customers(window).list._header.text() == "VIP · 1 customer(s)"
