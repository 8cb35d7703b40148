"""The head of the list, its foot, and what is typed where nobody is listed."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QDrag, QFont, QFontMetrics, QInputMethodEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.book.activity.interactions import InteractionRow, create_interaction
from kehuapp.book.contacts.contacts import ContactCard, create_contact
from kehuapp.book.list.contact_list import ListRow, rows_contacts
from kehuapp.book.visits.visits import Visit, create_visit
from kehuapp.changes import Changes
from kehuapp.rules.cadence import Due
from kehuapp.store.database import Book
from kehuapp.text.words import TierLooks
from kehuapp.ui.kit import dragging
from kehuapp.ui.list import list_table
from kehuapp.ui.list.list_delegate import _room_beside
from kehuapp.ui.list.list_head import ListHead
from kehuapp.ui.list.list_sorting import SORTS, SortButton
from kehuapp.ui.list.row_words import build_face
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import places
from kehuapp.ui.work.preferences import Preferences
from kehuapp.ui.work.session import Session
from tests.window_parts import customers

TODAY = date(2026, 11, 22)


@pytest.fixture
def head(qtbot: QtBot, shop: Book) -> ListHead:
    made = ListHead(SortButton(Session(shop, Preferences()), lambda: "name"))
    qtbot.addWidget(made)
    made.retranslate()
    made.repaint_icons()
    made.show_place("Restaurants of the harbour and the whole of the east side " * 3, 12_345)
    made.resize(330, 40)
    made.show()
    return made


def test_the_count_is_never_cut_and_the_name_gives_way(head: ListHead) -> None:
    for width in (330, 372, 640):
        head.resize(width, 40)
        QApplication.processEvents()
        count = head._count
        assert count.text() == "· 12,345 customer(s)"
        assert count.width() >= count.fontMetrics().horizontalAdvance(count.text())
        assert head.name.text().endswith("…")
        assert "Restaurants" in head.name.toolTip()
        assert count.geometry().right() < head.sort_button.geometry().left()
    head.show_place("Tea", 3)
    QApplication.processEvents()
    assert head.name.text() == "Tea" and head.text() == "Tea · 3 customer(s)"
    assert 0 <= head._count.x() - head.name.geometry().right() <= 8  # side by side


def test_a_count_that_has_no_room_ends_in_dots(qtbot: QtBot, shop: Book) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    head = ListHead(SortButton(Session(shop, Preferences()), lambda: "name"), pane)
    head.retranslate()
    head.show_place("Restaurants", 12_345)
    head.resize(200, 40)
    pane.show()
    QApplication.processEvents()
    assert head._count.text().endswith("…") and head._count.toolTip()


def test_that_it_is_an_order_is_said_where_there_is_room(head: ListHead) -> None:
    assert head.sort_button.text() == "Name" and head.sort_button.toolTip() == "Sort: Name"
    head.resize(640, 40)
    assert head.sort_button.text() == "Sort: Name"
    head.show_order("due")
    assert not head.sort_button.isVisible()
    assert head._own_order.full_text() == "Sort: Tier, longest ago"
    head.resize(330, 40)
    assert head._own_order.full_text() == "Tier, longest ago"
    head.show_order("group")
    assert head.sort_button.isVisible() and head._own_order.isHidden()


def test_a_place_with_an_order_of_its_own_says_so(window: MainWindow) -> None:
    pane = customers(window).list
    pane.show_sorted("newest")
    for place, words in (
        (places.DUE, "Tier, longest ago"),
        (places.VISITS, "Time of the visit"),
        (places.ALL, ""),
    ):
        window.session.go("customers", place)
        assert pane._header._own_order.isVisible() == bool(words)
        if words:
            assert words in pane._header._own_order.full_text()
        else:
            assert SORTS["newest"] in pane._header.sort_button.text()


def row(**more: object) -> ListRow:
    plain = ListRow(
        1, "Ann", "Lee Foods", "boss", "04-0000-0012", "key", "customer", date(2026, 10, 1),
        Due("due", 52, 38), "", False, TierLooks({}, {}), due_days=14,
    )  # fmt: skip
    return plain._replace(**more)


@pytest.mark.parametrize(
    "kind, more, second, right_second",
    [
        ("all", {}, "Lee Foods boss · 04-0000-0012", "to contact"),
        ("due", {}, "Every 14 day(s) · last contact 52 day(s) ago", ""),
        (
            "due",
            {"rhythm_group": "Guild"},
            "Every 14 day(s) · last contact 52 day(s) ago · Guild",
            "",
        ),
        (
            "due",
            {"stage": "lost", "due": Due("remedy", 52, 9), "remedy": "a new\noffer"},
            "To win back: a new offer",
            "",
        ),
        (
            "due",
            {"last_contact": None, "due": Due("no_contact_yet")},
            "Lee Foods boss · 04-0000-0012",
            "",
        ),
        ("due", {"visit_at": "2026-11-23T10:00"}, None, "visit tomorrow 10:00"),
        (
            "visits",
            {"visit_at": "2026-11-23T10:00", "visit_purpose": "New tea"},
            "New tea",
            "visit tomorrow 10:00",
        ),
        (
            "visits",
            {"visit_at": "2026-11-23T10:00"},
            "Lee Foods boss · 04-0000-0012",
            "visit tomorrow 10:00",
        ),
    ],
)
def test_the_second_line_says_why_somebody_is_in_the_place(
    kind: str, more: dict[str, object], second: str | None, right_second: str
) -> None:
    face = build_face(row(**more), TODAY, kind=kind)
    assert second is None or face.second == second
    assert face.right_second == right_second


def test_a_row_knows_its_rhythm_and_the_next_visit(shop: Book) -> None:
    create_interaction(shop, InteractionRow(contact_id=1, kind="call"))
    create_visit(shop, Visit(contact_id=1, starts_at="2036-11-30T09:00", purpose="Later"))
    create_visit(shop, Visit(contact_id=1, starts_at="2036-11-29T09:00", purpose="Sooner"))
    ann, cid = rows_contacts(shop, [1, 3])
    assert (ann.due_days, ann.visit_purpose) == (14, "Sooner")
    assert cid.due_days is None and cid.visit_purpose == ""


def test_another_place_has_other_second_lines(window: MainWindow, shop: Book) -> None:
    long_ago = InteractionRow(contact_id=1, kind="call", at="2020-01-01T10:00:00Z")
    window.session.changed.emit(create_interaction(shop, long_ago))
    pane = customers(window).list
    found = []
    for place in (places.ALL, places.DUE, places.ALL):
        window.session.go("customers", place)
        at = pane.model.place_of(1)
        assert at is not None
        found.append(pane.model.row_at(at).second)
    assert found[0] == found[2] == "Lee Foods · 04-0000-0012"
    assert found[1].startswith("Every 14 day(s) · last contact")


# The bar of several


@pytest.fixture
def long_list(qtbot: QtBot, window: MainWindow) -> MainWindow:
    for number in range(40):
        create_contact(window.book, ContactCard(name=f"Many {number:02}"))
    window.session.changed.emit(Changes(everything=True))
    qtbot.waitUntil(lambda: customers(window).list.model.rowCount() == 43)
    return window


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("where", ["top", "middle", "end"])
def test_no_row_moves_when_several_are_selected_and_no_longer(
    qtbot: QtBot, long_list: MainWindow, where: str
) -> None:
    view = customers(long_list).list.view
    bar = view.verticalScrollBar()

    def row_under(spot: QPoint) -> int:
        QApplication.processEvents()
        return view.rowAt(spot.y())

    for _again in range(2):
        bar.setValue({"top": 0, "middle": 777, "end": bar.maximum()}[where])
        left, control = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
        spots = [QPoint(100, 90), QPoint(100, 155), QPoint(100, 215)]
        before = [row_under(spot) for spot in spots]
        assert -1 not in before
        for spot in spots:
            qtbot.mouseClick(view.viewport(), left, control, spot)
            assert [row_under(spot) for spot in spots] == before
        selected_bar = customers(long_list).list.selection_bar
        assert selected_bar.isVisible()
        assert selected_bar.geometry().top() >= view.geometry().bottom()
        qtbot.mouseClick(view.viewport(), left, pos=spots[0])
        assert not selected_bar.isVisible()
        assert [row_under(spot) for spot in spots] == before


# Typing where nobody is listed


def test_what_is_typed_in_an_empty_list_goes_to_the_search(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.activateWindow()
    window.session.go("customers", places.VISITS)
    pane = customers(window).list
    assert pane.empty.hasFocus()
    qtbot.keyClick(pane.empty, "b")
    assert window.top.search.text() == "b" and window.top.search.hasFocus()
    window.top.search.clear()
    window.session.go("customers", places.VISITS)
    composed = QInputMethodEvent()
    composed.setCommitString("林")
    QApplication.sendEvent(pane.empty, composed)
    assert window.top.search.text() == "林"
    window.top.search.clear()
    pane.empty.button.setFocus()
    qtbot.keyClick(pane.empty.button, "o")
    assert window.top.search.text() == "o"


@pytest.mark.usefixtures("dressed")
def test_what_is_dragged_is_a_small_picture_that_says_who(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[tuple[str, QSize]] = []
    said: list[str] = []

    def picture(text: str, font: QFont, ratio: float) -> QPixmap:
        said.append(text)
        return dragging.drag_picture(text, font, ratio)

    def run(drag: QDrag, *_actions: object) -> Qt.DropAction:
        dragged.append((str(dragging.contacts_in(drag.mimeData())), drag.pixmap().size()))
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(list_table, "drag_picture", picture)
    monkeypatch.setattr(QDrag, "exec", run)
    pane = customers(window).list
    pane.view.selectRow(0)
    pane.view.startDrag(Qt.DropAction.CopyAction)
    pane.view.selectAll()
    pane.view.startDrag(Qt.DropAction.CopyAction)
    first = pane.model.row_at(0)
    assert said == [first.name, "3 customer(s)"]
    assert [ids for ids, _size in dragged][1] == str(pane.selected_ids())
    assert all(size.height() < 50 and size.width() < 260 for _ids, size in dragged)


def test_a_name_goes_before_when_somebody_was_contacted(qapp: QApplication) -> None:
    face = build_face(
        row(name="Margarethe Longfellow", last_contact=None, due=Due("no_contact_yet")), TODAY
    )
    assert face.right == "never contacted"
    wide = QFontMetrics(qapp.font()).horizontalAdvance(face.name)
    assert _room_beside(face, qapp.font(), wide + 60) == 0
    assert _room_beside(face, qapp.font(), wide + 200) == 170


def test_a_table_says_too_that_somebody_was_never_contacted() -> None:
    face = build_face(row(last_contact=None, due=Due("no_contact_yet")), TODAY, {})
    assert face.cells["last_contact"] == "never contacted"
