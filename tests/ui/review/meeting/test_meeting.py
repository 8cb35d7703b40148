"""A meeting in its widgets: decided by keys and many at once, kept, held, undone, compared."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.book.opening import open_book
from kehuapp.book.review import buying
from kehuapp.book.review.meetings import draft, finishing, held
from kehuapp.book.review.meetings.draft import Meeting
from kehuapp.book.review.people import Period
from kehuapp.book.settings import load_settings
from kehuapp.book.tiers import tiers
from kehuapp.store import journal
from kehuapp.store.beside import MEETING, path_beside
from kehuapp.store.database import Book
from kehuapp.ui.commands.book_commands import redo_step, undo_step
from kehuapp.ui.kit import toast
from kehuapp.ui.review.meeting import doing
from kehuapp.ui.review.meeting.card import SuggestionCard
from kehuapp.ui.review.meeting.form import MeetingForm
from kehuapp.ui.review.meeting.items_model import Cells, ItemsModel
from kehuapp.ui.review.meeting.meeting_list import MeetingList
from kehuapp.ui.review.meeting.meetings import MeetingsView, _as_long_as
from kehuapp.ui.review.meeting.running import RunningMeeting
from kehuapp.ui.work import tasks
from kehuapp.ui.work.preferences import Preferences
from kehuapp.ui.work.session import Session
from tests.conftest import Starter, copy_closed


class Desk(QWidget):
    """A window with the card and the list, as the page has them."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self.book = book
        self.session = Session(book, Preferences(), self)
        self.card, self.list = SuggestionCard(self.session), MeetingList(self.session)
        row = QHBoxLayout(self)
        row.addWidget(self.card)
        row.addWidget(self.list)
        self.period = Period(load_settings(book).today())
        self.resize(1000, 400)

    @property
    def meeting(self) -> RunningMeeting:
        return self.card.meeting

    def read(self) -> None:
        self.meeting.show_period(self.period)
        assert tasks.wait_until_idle()

    def form(self) -> MeetingForm:
        (form,) = (one for one in self.findChildren(MeetingForm) if one.isVisible())
        return form


@pytest.fixture
def book(tmp_path: Path, filled_book: Path) -> Iterator[Book]:
    """The sample shop, of which eleven have a tier that their figures do not fit; the meeting that
    it held is in the trash."""
    copy_closed(filled_book, tmp_path / "sample.kehu")
    made = open_book(tmp_path / "sample.kehu")
    finishing.delete_meeting(made, 1)
    buying.make_current(made, load_settings(made).today())
    yield made
    made.close()


@pytest.fixture
def desk(qtbot: QtBot, book: Book) -> Iterator[Desk]:
    made = Desk(book)
    made.show()
    made.read()
    yield made
    if shiboken6.isValid(made):
        tasks.wait_for_all()
        shiboken6.delete(made)


def names(desk: Desk) -> list[str]:
    return [one.name for one in desk.meeting.people()]


def decided(desk: Desk) -> dict[str, str | None]:
    by_id = {one.id: one.name for one in desk.meeting.people()}
    return {by_id[one]: d.tier for one, d in desk.meeting.meeting.decisions.items()}


def test_keys_decide_one_after_the_other(qtbot: QtBot, desk: Desk) -> None:
    first, second, third, fourth = names(desk)[:4]
    desk.card.setFocus()
    qtbot.keyClicks(desk.card, "AK3")
    people = {one.name: one for one in desk.meeting.people()}
    assert decided(desk) == {
        first: people[first].suggestion.tier,
        second: people[second].tier,
        third: "prospect",
    }
    assert desk.card.name.full_text() == fourth and desk.card.count.text() == "4/11"
    qtbot.keyClick(desk.card, Qt.Key.Key_Left)
    qtbot.keyClicks(desk.card, "U")
    assert set(decided(desk)) == {first, second} and desk.card.name.full_text() == third
    qtbot.keyClick(desk.card, Qt.Key.Key_PageDown)
    qtbot.keyClick(desk.card, Qt.Key.Key_Right)
    assert desk.meeting.place == 4
    assert desk.meeting.counts() == (1, 1, 9)
    # The list has the same keys; Down and End walk through it.
    qtbot.keyClick(desk.list.view, Qt.Key.Key_End)
    assert desk.meeting.place == 10
    qtbot.keyClicks(desk.list.view, "k")
    assert desk.meeting.place == 2  # on to the first that is open


def test_why_somebody_should_not_be_key_any_more(desk: Desk) -> None:
    found = desk.meeting.found
    assert found is not None
    lowered = [one for one in desk.meeting.people() if one.tier == "key" and one.rank]
    assert lowered
    for one in lowered:
        assert f"up to rank {found.around.limit}." in finishing.said_of(one, found.around)
    raised = next(one for one in desk.meeting.people() if one.suggestion.tier == "regular"
                  and one.tier != "key")  # fmt: skip
    assert "up to rank" not in finishing.said_of(raised, found.around)


def test_how_the_figures_are_counted_is_asked_by_key(qtbot: QtBot, desk: Desk) -> None:
    card = desk.card
    card.how.setFocus()
    qtbot.keyClick(card.how, Qt.Key.Key_Space)
    sheet = card.how.sheet
    assert sheet is not None and names(desk)[0] in sheet.title.text()
    told = sheet.words.text().split("\n\n")
    assert [one.partition(":")[0] for one in told] == [
        figure.label.full_text() for figure in card.figures
    ]
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.keyClicks(card.how, "k")  # the keys of the meeting go on
    assert desk.meeting.counts()[1] == 1


def test_what_is_read_of_one_is_there_however_quickly_one_goes(qtbot: QtBot, desk: Desk) -> None:
    spent = desk.card.figures[3].value.full_text()
    assert spent.endswith(" h")
    desk.meeting.step(1)
    desk.meeting.step(1)
    desk.meeting.go(0)  # the others are still being read
    assert tasks.wait_until_idle()
    assert desk.card.figures[3].value.full_text() == spent
    desk.meeting.go(5)
    assert tasks.wait_until_idle()
    assert desk.card.figures[3].value.full_text() != "…"


def test_a_reason_is_typed_without_being_a_key(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.card.setFocus()
    hints: list[str] = []
    monkeypatch.setattr(toast, "hint", lambda _where, text: hints.append(text))
    qtbot.keyClicks(desk.card, "r")
    assert not desk.card.reason.isVisible() and "Decide first" in hints[0]
    qtbot.keyClicks(desk.card, "a")
    qtbot.keyClick(desk.card, Qt.Key.Key_Left)
    qtbot.keyClicks(desk.card, "r")
    qtbot.keyClicks(desk.card.reason, "asks a lot")
    qtbot.keyClick(desk.card.reason, Qt.Key.Key_Return)
    (decision,) = desk.meeting.meeting.decisions.values()
    assert decision.reason == "asks a lot" and desk.card.hasFocus()
    assert desk.meeting.place == 1  # the next key does not decide the same one anew
    assert len(desk.meeting.meeting.decisions) == 1
    desk.meeting.keep()  # as the pause does
    assert next(iter(draft.find_meeting(desk.book).decisions.values())) == decision


def test_ctrl_z_takes_back_what_was_decided_last(qtbot: QtBot, desk: Desk) -> None:
    undo = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(desk.card, "ak")
    first, second = names(desk)[:2]
    qtbot.keyClick(desk.card, *undo)
    assert list(decided(desk)) == [first] and desk.card.name.full_text() == second
    desk.meeting.decide_many(desk.meeting.open_places(), take=False)
    assert len(decided(desk)) == 11
    qtbot.keyClick(desk.card, *undo)
    assert list(decided(desk)) == [first]
    assert draft.find_meeting(desk.book) == desk.meeting.meeting
    # What is written in the book meanwhile is what Ctrl+Z is about next.
    tasks.write(desk.session, tiers.change_tier, desk.book, [60], "regular")
    assert not desk.meeting.can_take_back()
    qtbot.keyClick(desk.card, *undo)
    assert list(decided(desk)) == [first]


def test_many_at_once(qtbot: QtBot, desk: Desk) -> None:
    desk.list._fill_menu()
    offers = {one.text(): one for one in desk.list._menu.actions() if one.text()}
    letters = [one.letter for one in desk.meeting.people()]
    assert f"Take all who bought nothing ({letters.count('–')})" in offers
    many = letters.count("A")
    offers[f"Take all of class A ({many})"].trigger()
    assert len(decided(desk)) == many
    desk.list._fill_menu()
    rest = len(letters) - many
    next(
        one for one in desk.list._menu.actions() if one.text() == f"Keep all that are open ({rest})"
    ).trigger()
    assert desk.meeting.counts() == (many, rest, 0)
    desk.list._fill_menu()
    desk.list._menu.actions()[-1].trigger()
    assert decided(desk) == {} and not path_beside(desk.book, MEETING).exists()


def test_it_goes_on_after_a_kill(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClicks(desk.card, "ak")
    desk.meeting.describe("Ann", 30, "Tea", "2027-01-31")
    other = RunningMeeting(Session(desk.book, Preferences(), None))
    assert other.meeting == desk.meeting.meeting and other.meeting.minutes == 30
    other.show_period(desk.period)
    assert tasks.wait_until_idle()
    assert other.place == 2  # the first who is not decided


def test_a_meeting_whose_end_is_undone_goes_on_with_what_was_decided(
    qtbot: QtBot, desk: Desk
) -> None:
    qtbot.keyClicks(desk.card, "aak")
    desk.meeting.describe("Ann", 30, "Tea", "2027-01-31")
    meeting = desk.meeting.meeting
    desk.meeting.finish(lambda _trouble: None)
    assert tasks.wait_until_idle() and desk.meeting.meeting == Meeting()
    step = desk.book.query("SELECT max(id) FROM journal_step")[0][0]
    desk.session.changed.emit(undo_step(desk.book, step))
    assert tasks.wait_until_idle()
    assert desk.meeting.meeting == meeting == draft.find_meeting(desk.book)
    assert desk.meeting.counts() == (2, 1, 8)
    # Done again, it is over.
    desk.session.changed.emit(redo_step(desk.book, step))
    assert tasks.wait_until_idle()
    assert desk.meeting.meeting == Meeting() == draft.find_meeting(desk.book)
    # What was begun after it is not written over.
    qtbot.keyClicks(desk.card, "k")
    begun = desk.meeting.meeting
    desk.session.changed.emit(undo_step(desk.book, step))
    assert tasks.wait_until_idle()
    assert desk.meeting.meeting == begun


def test_held_by_ctrl_enter_and_undone_in_one_step(qtbot: QtBot, desk: Desk) -> None:
    before = desk.book.query("SELECT id, tier FROM contact ORDER BY id")
    qtbot.keyClicks(desk.card, "aak")
    qtbot.keyClick(desk.card, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    form = desk.form()
    form.boxes[0].click()
    form.boxes[1].click()
    assert form.attendees.text() == "小芳, 阿國"
    form.took.setValue(40)
    form.has_next.click()
    form.accept()
    assert tasks.wait_until_idle()
    (row,) = desk.book.ask(held.ask_meetings())
    assert (row.attendees, row.minutes, row.decided, row.changed) == ("小芳, 阿國", 40, 3, 2)
    assert row.next_on > row.held_on
    assert desk.meeting.meeting == Meeting() and desk.meeting.to_ask() == 8
    assert not path_beside(desk.book, MEETING).exists()
    step = desk.book.query("SELECT max(id) FROM journal_step")[0][0]
    journal.undo(desk.book, step)
    assert desk.book.query("SELECT id, tier FROM contact ORDER BY id") == before
    assert desk.book.ask(held.ask_meetings()) == []


def test_who_kept_the_tier_is_folded_below_the_others(qtbot: QtBot, desk: Desk) -> None:
    count = desk.meeting.to_ask()
    first, second = names(desk)[:2]
    qtbot.keyClicks(desk.card, "kk")
    desk.meeting.finish(lambda _said: None)
    assert tasks.wait_until_idle()
    meeting, model, view = desk.meeting, desk.list.model, desk.list.view
    assert names(desk)[-2:] == [first, second]  # most valuable first here, too
    assert desk.card.count.text() == f"1/{count - 2}"
    assert meeting.counts() == (0, 0, count - 2)
    assert model.rowCount() == count - 1  # and the line
    line = model.index(count - 2).data()
    assert line.startswith("2 kept on ")
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert meeting.place == count - 3  # the line is nobody
    qtbot.keyClicks(view, "f")
    assert model.rowCount() == count + 1
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert desk.card.name.full_text() == second
    assert desk.card.count.text().startswith("Kept on ")
    assert model.index(model.row_of(meeting.place)).data().startswith(second)
    qtbot.keyClicks(view, "a")  # one may take it after all
    assert meeting.counts() == (1, 0, count - 2)
    view.clicked.emit(model.index(count - 2))  # a click on the line folds
    assert model.rowCount() == count - 1 and meeting.place < count - 2
    assert view.visualRect(model.index(count - 2)).isValid()
    desk.grab()


def test_whom_another_desk_moved_is_to_be_decided_again(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    toasts: list[str] = []
    monkeypatch.setattr(toast, "say", lambda _window, text: toasts.append(text))
    first, second = desk.meeting.people()[:2]
    qtbot.keyClicks(desk.card, "aa")
    other = next(one for one in ("key", "regular", "prospect") if one not in (
        first.tier, first.suggestion.tier))  # fmt: skip
    tiers.change_tier(desk.book, [first.id], other)
    desk.read()
    assert set(desk.meeting.meeting.decisions) == {second.id}
    assert desk.meeting.overtaken == {first.id}
    desk.meeting.go(0)
    assert "decide again" in desk.card.follows.full_text()
    # One moved after the list was read is left and said when the meeting is held.
    third = desk.meeting.people()[2]
    desk.meeting.go(2)
    qtbot.keyClicks(desk.card, "a")
    tiers.change_tier(desk.book, [third.id], None)
    told: list[str] = []
    desk.meeting.finish(told.append)
    assert tasks.wait_until_idle()
    assert toasts == [f"Changed somewhere else meanwhile, so left as they are now: {third.name}"]
    assert told == [""] and desk.book.ask(held.ask_meetings())[0].decided == 1


DECIDES_AND_IS_KILLED = """
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from kehuapp.book.opening import open_book
from kehuapp.ui.work import tasks
from tests.ui.review.meeting.test_meeting import Desk
application = QApplication([])
desk = Desk(open_book(Path(path)))
desk.show()
desk.read()
QTest.keyClicks(desk.card, "aka")
tell([one.name for one in desk.meeting.people()[:3]])
application.exec()
"""


def test_what_is_decided_outlives_a_kill(book: Book, start_process: Starter) -> None:
    process, heard = start_process(DECIDES_AND_IS_KILLED, path=str(book.path))
    assert heard.poll(60)
    names_decided = heard.recv()
    process.kill()
    process.join()
    found = draft.find_meeting(book).decisions
    rows = dict(book.query("SELECT id, name FROM contact"))
    first, second, third = names_decided
    is_kept = {rows[one]: decision.is_kept for one, decision in found.items()}
    assert is_kept == {first: False, second: True, third: False}


def test_the_same_months_are_compared(desk: Desk) -> None:
    row = held.HeldRow(1, "", "", "", "", None, "", "", {"months": 3}, 0, 0)
    shown = Period(desk.period.until, 12, True)
    assert _as_long_as(row, shown) == Period(desk.period.until, 3)
    for odd in ({}, {"months": 12}, {"months": "3"}, {"months": 0}, {"months": True}):
        assert _as_long_as(row._replace(figures=odd), shown) == shown


def test_nothing_to_suggest_is_a_sentence(qtbot: QtBot, shop: Book) -> None:
    made = Desk(shop)
    made.show()
    made.read()
    assert made.card.empty.isVisible() and "Not enough data" in made.card.empty.words.text()
    qtbot.keyClicks(made.card, "ak1")
    assert made.meeting.meeting == Meeting()
    shiboken6.delete(made)


def test_held_meetings_are_read_corrected_compared_and_deleted(qtbot: QtBot, desk: Desk) -> None:
    view = MeetingsView(desk.session)
    desk.layout().addWidget(view)  # type: ignore[union-attr]
    view.show_period(desk.period)
    tasks.wait_until_idle()
    assert view.empty.isVisible() and view.build_form() is None and view.about() == ""
    wished: list[str] = []
    view.view_requested.connect(wished.append)
    view.start.click()
    assert wished == ["overview"] and view.start.text() == "Hold a meeting"
    qtbot.keyClicks(desk.card, "aak")
    view.show_period(desk.period)
    assert view.start.text() == "Go on with it" and "3 decided" in view.going_on.text()
    desk.meeting.describe("Ann", None, "", "")
    desk.meeting.finish(lambda _said: None)
    tasks.wait_until_idle()
    view.show_period(desk.period)
    tasks.wait_until_idle()
    assert view.meetings.rowCount() == 1 and view.items.rowCount() == 3
    assert view.about() == "1 meeting(s) held"
    texts = [view.items.index(row, 0).data() for row in range(3)]
    assert view.items.headerData(8, Qt.Orientation.Horizontal) == "Why"
    opened: list[int] = []
    view.contact_requested.connect(opened.append)
    view.list.setCurrentIndex(view.items.index(1, 0))
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert opened == [view.items.id_at(1)]
    listed: list[tuple[list[int], str]] = []
    view.people_requested.connect(lambda ids, name: listed.append((ids, name)))
    view.show_list.click()
    assert listed == [(list(view.items.ids()), listed[0][1])] and "Meeting of" in listed[0][1]
    moved = view.items.id_at(0)
    assert moved is not None
    tiers.change_tier(desk.book, [moved], None)
    view.versus.set_code("now")
    view.refresh()
    tasks.wait_until_idle()
    assert view.told.full_text() == "1 customer(s) moved since"
    assert view.items.index(0, 0).data() == texts[0]
    assert view.items.index(0, 2).data() == "–"
    view.correct.click()
    form = desk.form()
    form.note.setPlainText("Longer than planned")
    form.accept()
    tasks.wait_until_idle()
    assert desk.book.ask(held.ask_meetings())[0].note == "Longer than planned"
    doing.delete(desk.session, desk.book.ask(held.ask_meetings())[0].id)
    view.show_period(desk.period)
    tasks.wait_until_idle()
    assert view.empty.isVisible()


def test_a_meeting_that_was_just_held_is_the_one_that_is_shown(qtbot: QtBot, desk: Desk) -> None:
    view = MeetingsView(desk.session)
    desk.layout().addWidget(view)  # type: ignore[union-attr]
    for note in ("First", "Second"):
        qtbot.keyClicks(desk.card, "k")
        desk.meeting.describe("Ann", None, note, "")
        desk.meeting.finish(lambda _said: None)
        tasks.wait_until_idle()
        view.show_period(desk.period)
        tasks.wait_until_idle()
        assert view.told.full_text() == note
    view.table.setCurrentIndex(view.meetings.index(1, 0))
    tasks.wait_until_idle()
    view.refresh()  # the one that is looked at stays
    tasks.wait_until_idle()
    assert view.told.full_text() == "First"


def test_models(qtmodeltester: object, desk: Desk) -> None:
    qtmodeltester.check(desk.list.model)  # type: ignore[attr-defined]
    model = ItemsModel()
    model.show_rows(("A", "B"), [7, 8], lambda at: Cells((f"{at}", "x"), at == 0), frozenset((1,)))
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    assert [model.index(row, 0).data() for row in range(2)] == ["0", "1"]
    assert model.id_at(1) == 8 and model.id_at(2) is None
    assert desk.list.model.index(0).data().startswith(names(desk)[0])
