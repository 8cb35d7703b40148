"""The timeline tab through the real window: what it shows, mouse, keyboard, chips, refreshing."""

import io
from collections.abc import Callable
from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.book.activity import batches, interactions
from kehuapp.book.activity.batches import BatchRow
from kehuapp.book.activity.interactions import InteractionRow
from kehuapp.book.comments import comments
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard, DateRow
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.book.timeline import PARTS, Entry
from kehuapp.book.visits import visits
from kehuapp.book.visits.visits import Visit
from kehuapp.changes import Changes
from kehuapp.kinds import DATE_KINDS, INTERACTION_KINDS
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.store.pictures import add_picture
from kehuapp.store.schema import Sale
from kehuapp.ui.kit import theme
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.timeline import entry_row, timeline_pane
from kehuapp.ui.timeline.entry_row import EntryRow, can_open, icon_name
from kehuapp.ui.timeline.timeline_pane import TimelinePane
from kehuapp.ui.work import translations
from tests.window_parts import customers

ANN, BOB = 1, 2


@pytest.fixture
def life(window: MainWindow) -> TimelinePane:
    """Ann's timeline in front; it is always 22 November 2026."""
    book = window.book
    update_settings(
        book, replace(load_settings(book), zone="Asia/Taipei", fixed_today="2026-11-22")
    )
    comments.create_comment(
        book, ANN, f"<p>likes <b>oolong</b></p>{image(book)}", None, "2026-11-20T02:00:00Z"
    )
    interactions.create_interaction(
        book,
        InteractionRow(
            contact_id=ANN,
            at="2026-11-19T03:00:00Z",
            summary="asked for <b>2 kg</b>",
            next_step="call back",
        ),
    )
    visits.create_visit(book, Visit(contact_id=ANN, starts_at="2026-11-24T10:30", purpose="New"))
    with book.writing(""):
        Sale.insert(contact=ANN, on_date="2026-10-05", item="Tea", amount=90_000).execute()
    window.resize(1300, 900)
    window.session.changed.emit(Changes(everything=True))
    customers(window).list.select(ANN)
    window.commands.customers.show_timeline()
    return customers(window).timeline


def image(book: Book) -> str:
    out = io.BytesIO()
    Image.new("RGB", (400, 300), (10, 120, 90)).save(out, "PNG")
    return f'<img src="kehu:picture/{add_picture(book, out.getvalue())}">'


def entries(pane: TimelinePane) -> list[str]:
    return [str(item.key.source) for item in pane.list.items()]  # type: ignore[attr-defined]


def rows(pane: TimelinePane) -> list[EntryRow]:
    found = list(pane.list.living().values())
    assert all(isinstance(row, EntryRow) for row in found)
    return found  # type: ignore[return-value]


def row(pane: TimelinePane, source: str) -> EntryRow:
    return next(one for one in rows(pane) if one.entry is not None and one.entry.source == source)


def in_view(pane: TimelinePane) -> list[EntryRow]:
    """The rows of which nothing is cut off, from the top down."""
    top = pane.list.verticalScrollBar().value()
    bottom = top + pane.list.viewport().height()
    return [one for one in rows(pane) if one.y() >= top and one.geometry().bottom() <= bottom]


def headings(pane: TimelinePane) -> list[str]:
    return [label.text() for one in rows(pane) for label in one.headings if not label.isHidden()]


def click(widget: object, spot: QPoint | None = None) -> None:
    QTest.mouseClick(  # type: ignore[call-overload]
        widget,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        spot or widget.rect().center(),  # type: ignore[attr-defined]
    )


@pytest.mark.usefixtures("dressed")
def test_a_life_under_its_headings(life: TimelinePane) -> None:
    assert entries(life) == ["visit", "comment", "contact", "sale"]
    assert headings(life) == ["Ahead", "Today", "November 2026", "October 2026"]
    visit, comment, contact, sale = rows(life)
    assert visit.when.text() == "in 2 day(s) 10:30"
    assert visit.when.toolTip() == "2026-11-24 Tue 10:30"
    assert comment.text.text().startswith("likes oolong")
    assert len(comment.pictures.shas()) == 1 and comment.pictures.isVisible()
    assert contact.text.text() == "asked for <b>2 kg</b>\n⇒ call back"
    assert not contact.pictures.isVisible()
    assert (sale.when.text(), sale.text.text()) == ("48 day(s) ago", "Tea × 1")
    tops = [one.y() for one in rows(life)]
    assert tops == sorted(tops) and all(
        above.geometry().bottom() < below.y()
        for above, below in zip(rows(life), rows(life)[1:], strict=False)
    )


@pytest.mark.usefixtures("dressed")
def test_thumbnails_come_without_holding_anybody_up(qtbot: QtBot, life: TimelinePane) -> None:
    place = row(life, "comment").pictures
    qtbot.waitUntil(lambda: place.grab().toImage().pixelColor(50, 40).green() == 120)
    grey = theme.current().grey_soft
    place.show_pictures(("0" * 64,), 3)  # a picture that is not in the book: a quiet box
    QApplication.processEvents()
    qtbot.waitUntil(lambda: place.grab().toImage().pixelColor(50, 40).name() == grey)


@pytest.mark.usefixtures("dressed")
def test_a_click_on_a_comment_opens_it_among_the_comments(
    window: MainWindow, life: TimelinePane
) -> None:
    comment = row(life, "comment")
    click(comment.text)
    assert customers(window).card.tab() == "comments"
    card = next(iter(customers(window).comments.list.living().values()))
    assert card.isAncestorOf(QApplication.focusWidget()) or card is QApplication.focusWidget()
    window.commands.customers.show_timeline()
    click(row(life, "comment").pictures)
    assert customers(window).card.tab() == "comments"


def test_who_selects_words_stays_and_copies_them(window: MainWindow, life: TimelinePane) -> None:
    text = row(life, "comment").text
    left, right = QPoint(1, 8), QPoint(text.fontMetrics().horizontalAdvance("likes") - 1, 8)
    QTest.mousePress(text, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, left)
    QTest.mouseMove(text, right)
    QTest.mouseRelease(text, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, right)
    if not text.hasSelectedText():  # no mouse that moves on this platform
        text.setSelection(0, 5)
    assert customers(window).card.tab() == "timeline"
    QTest.keyClick(row(life, "comment"), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "likes"


def test_the_keyboard_goes_up_and_down_opens_and_copies(
    window: MainWindow, life: TimelinePane
) -> None:
    visit, comment, contact, sale = rows(life)
    assert QApplication.focusWidget() is visit  # show_timeline puts it there
    QTest.keyClick(visit, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is comment
    QTest.keyClick(comment, Qt.Key.Key_Down)
    QTest.keyClick(contact, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == (
        "2026-11-19 Thu 11:00  Call · We contacted them · Keeping in touch\n"
        "asked for <b>2 kg</b>\n⇒ call back"
    )
    QTest.keyClick(contact, Qt.Key.Key_End)
    assert QApplication.focusWidget() is sale
    QTest.keyClick(sale, Qt.Key.Key_Home)
    assert QApplication.focusWidget() is visit
    QTest.keyClick(visit, Qt.Key.Key_Down)
    QTest.keyClick(comment, Qt.Key.Key_Return)
    assert customers(window).card.tab() == "comments"


@pytest.mark.usefixtures("dressed")
def test_a_planned_visit_opens_its_form_and_another_customer_is_shown(
    qtbot: QtBot, window: MainWindow, life: TimelinePane, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Visit] = []
    monkeypatch.setattr(window.commands.customers, "open_visit", opened.append)
    click(row(life, "visit"), QPoint(60, row(life, "visit").height() - 20))
    assert [visit.purpose for visit in opened] == ["New"]
    visits.delete_visit(window.book, opened[0].id or 0)  # in another window, this moment
    told: list[str] = []
    monkeypatch.setattr("kehuapp.ui.kit.toast.say", lambda _w, text: told.append(text))
    QTest.keyClick(row(life, "visit"), Qt.Key.Key_Return)
    assert told == ["This visit is no longer in the book."] and len(opened) == 1
    with window.book.writing(""):
        window.book.execute(
            "UPDATE contact SET referrer_id = 1, first_contact_on = '2026-10-01' WHERE id = 2"
        )
    customers(window).card.show_contact(ANN)
    click(row(life, "introduced").title)
    assert customers(window).card.contact_id() == BOB


@pytest.mark.usefixtures("dressed")
def test_chips_choose_kinds(life: TimelinePane) -> None:
    assert [life.chip(part).text() for part in PARTS] == [
        "Comments 1",
        "Contact log 1",
        "Visits 1",
        "Sales 1",
        "Needs and promises",
        "Dates",
        "Changes",
    ]
    assert not life.chip("dates").isEnabled()
    click(life.chip("sales"))
    assert entries(life) == ["sale"] and headings(life) == ["October 2026"]
    assert not life._everything.isChecked()
    QTest.keyClick(life.chip("visits"), Qt.Key.Key_Space)
    assert entries(life) == ["visit", "sale"]
    assert headings(life) == ["Ahead", "Today", "October 2026"]
    click(life._everything)
    assert len(entries(life)) == 4 and life.chosen() == set()
    click(life._everything)  # a second time it stays
    assert life._everything.isChecked() and len(entries(life)) == 4


@pytest.mark.usefixtures("dressed")
def test_what_is_chosen_stays_from_customer_to_customer(
    window: MainWindow, life: TimelinePane
) -> None:
    click(life.chip("sales"))
    window.session.go_to_customer(BOB)
    assert entries(life) == [] and not life.list.isVisible()
    assert life._nothing.isVisible() and life.chip("sales").isEnabled()
    window.session.go_to_customer(ANN)
    assert entries(life) == ["sale"]


def test_it_is_filled_only_in_front_and_follows_every_change(
    window: MainWindow, life: TimelinePane, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    load: Callable[..., object] = timeline_pane.load_timeline
    monkeypatch.setattr(
        timeline_pane, "load_timeline", lambda book, one: (read.append(one), load(book, one))[1]
    )
    customers(window).card.show_tab("details")
    window.session.go_to_customer(BOB)
    window.session.go_to_customer(ANN)
    assert read == []
    customers(window).card.show_tab("timeline")
    assert read == [ANN]
    changes = comments.create_comment(window.book, ANN, "<p>new</p>", None, "2026-11-21T02:00:00Z")
    window.session.changed.emit(changes)
    assert entries(life)[:2] == ["visit", "comment"] and len(entries(life)) == 5
    assert row(life, "comment").text.text() == "new"
    journal.undo(window.book, changes.step or 0)
    window.session.changed.emit(changes)
    assert len(entries(life)) == 4
    window.session.changed.emit(comments.pin_comment(window.book, 1, True))
    assert "pinned" in row(life, "comment").title.text()


@pytest.mark.usefixtures("dressed")
def test_reading_goes_on_where_it_was(qtbot: QtBot, window: MainWindow, life: TimelinePane) -> None:
    for at in range(60):
        interactions.create_interaction(
            window.book,
            InteractionRow(
                contact_id=ANN,
                at=f"2026-{1 + at // 28:02d}-{1 + at % 28:02d}T03:00:00Z",
                summary=f"talk {at}",
            ),
        )
    customers(window).card.show_contact(ANN)
    bar = life.list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    seen = [one.text.text() for one in in_view(life)]
    changes = comments.create_comment(window.book, ANN, "<p>new</p>", None, "2026-11-21T02:00:00Z")
    window.session.changed.emit(changes)
    now = [one.text.text() for one in in_view(life)]
    assert seen and set(seen) & set(now) and bar.value() > 100
    assert len(life.list.living()) < 40  # of 65
    first = in_view(life)[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_PageDown)
    focused = QApplication.focusWidget()
    assert bar.value() > 300 and focused is first
    QTest.keyClick(first, Qt.Key.Key_Down)  # back to where one reads
    focused = QApplication.focusWidget()
    assert isinstance(focused, EntryRow) and focused in in_view(life)
    window.session.go_to_customer(BOB)
    window.session.go_to_customer(ANN)
    assert bar.value() == 0


def test_the_menu_of_an_entry(life: TimelinePane) -> None:
    said = {
        source: [action.text() for action in row(life, source).menu().actions()]
        for source in ("comment", "visit", "sale")
    }
    assert said == {
        "comment": ["Show the comment", "Copy"],
        "visit": ["Change the visit…", "Copy"],
        "sale": ["Show this sale", "Copy"],
    }


@pytest.mark.parametrize(("source", "table", "page"), [("sale", "sale", "sales")])
def test_what_is_written_down_is_asked_for_by_table_and_id(
    window: MainWindow, life: TimelinePane, source: str, table: str, page: str
) -> None:
    asked: list[tuple[str, int]] = []
    life.entry_asked.connect(lambda *wish: asked.append(wish))
    shown = row(life, source)
    assert shown.entry is not None
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert asked == [(table, shown.entry.id)] and window.host.shown() == page


def test_language_and_colours_change_while_it_is_shown(
    qapp: QApplication, window: MainWindow, life: TimelinePane
) -> None:
    theme.apply(qapp, "dark")
    assert theme.DARK.quiet in row(life, "comment").title.text()
    theme.apply(qapp, "light")
    assert theme.LIGHT.quiet in row(life, "comment").title.text()
    translations.install(qapp, "zh_TW")
    QApplication.processEvents()
    assert "電話" in row(life, "contact").title.text()
    translations.install(qapp, "en")
    QApplication.processEvents()
    assert "Call" in row(life, "contact").title.text()


def test_a_gathering_missed_opens_the_form_of_who_came(
    window: MainWindow, life: TimelinePane, monkeypatch: pytest.MonkeyPatch
) -> None:
    for came, absent in (((ANN,), ()), ((BOB,), (ANN,)), ((BOB,), ())):
        batches.create_batch(window.book, BatchRow(came=came, absent=absent, title="Tea"))
    customers(window).card.show_contact(ANN)
    opened: list[int] = []
    monkeypatch.setattr(window.commands.many, "open_batch", opened.append)
    QTest.keyClick(row(life, "absence"), Qt.Key.Key_Return)
    assert opened == [2]


def test_nobody(window: MainWindow, life: TimelinePane) -> None:
    window.session.show(None)
    assert entries(life) == []
    life.resize(500, 400)


def test_a_day_that_cannot_be_read_is_shown_as_written(
    window: MainWindow, life: TimelinePane
) -> None:
    comments.create_comment(window.book, ANN, "<p>odd</p>", None, "0-yesterday")
    customers(window).card.show_contact(ANN)
    odd = next(one for one in rows(life) if one.text.text() == "odd")
    assert odd.when.text() == "0-yesterday" and headings(life)[-1] == "Day not known"


def test_a_card_of_dates(window: MainWindow, life: TimelinePane) -> None:
    card = ContactCard(name="Lunar", dates=(DateRow("birthday", "lunar", 1980, 8, 15),))
    contact = min(contacts.create_contact(window.book, card).contacts)
    window.session.changed.emit(Changes(everything=True))
    window.session.go_to_customer(contact)
    assert entries(life) == ["date"] and headings(life) == ["Ahead"]
    assert "lunar 8/15 · 47 year(s) old" in row(life, "date").title.text()


def test_every_kind_has_an_icon(monkeypatch: pytest.MonkeyPatch) -> None:
    from kehuapp import paths

    kinds = [("contact", kind) for kind in (*INTERACTION_KINDS, "odd")]
    kinds += [("date", kind) for kind in DATE_KINDS]
    kinds += [("sale", "return"), *((source, "") for source in entry_row._ICONS)]
    for source, kind in kinds:
        name = icon_name(Entry("2026-01-01", source, 1, kind))
        assert (paths.resources() / "icons" / f"{name}.svg").is_file(), name
    assert can_open(Entry("2026-01-01", "visit", 1, "planned"))
    assert not can_open(Entry("2026-01-01", "visit", 1, "done"))
