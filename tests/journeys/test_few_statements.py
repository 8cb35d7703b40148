"""How many statements each screen and each write sends: over a wire every one is a round trip.

`python -m pytest -s tests/journeys/test_few_statements.py` prints the table.
"""

import re
import shutil
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import screens
from pytestqt.qtbot import QtBot

from kehuapp.book import relations, settings
from kehuapp.book.activity import batches, corrections, interactions
from kehuapp.book.comments import comments
from kehuapp.book.contacts import bulk, card_edits, contacts
from kehuapp.book.contacts.card import (
    AddressRow,
    ContactCard,
    DateRow,
    EmailRow,
    ExtraRow,
    FactRow,
    PhoneRow,
)
from kehuapp.book.duplicates import merging
from kehuapp.book.groups import groups
from kehuapp.book.list.contact_list import ids_contacts
from kehuapp.book.opening import open_book
from kehuapp.book.staff import handovers, staff
from kehuapp.book.tiers import losses, tiers
from kehuapp.book.visits import visits
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.store.sqlite.connections import SqliteEngine
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import places
from kehuapp.ui.work.preferences import Preferences

#: A screen, and a write with its journal, its search rows and when each is due.
MOST_TO_SHOW, MOST_TO_SAVE = 5, 28
#: What goes through every table of a customer, each with a statement of its own.
TABLE_BY_TABLE, MOST_TABLE_BY_TABLE = ("merged", "undone", "done again"), 106
#: Counted with the next customer, or as a place and a customer; the picture of the toast begins
#: with a deletion, those of the end of an import with it, and a file is printed in the worker.
ELSEWHERE = ("main-window", "contacts-made", "contacts-of-costs", "sales", "plans", "details",
        "people", "timeline", "toast", "customer-file-print", "import-done", "imported", "due",
        "visits", "history-in-the-way", "undo-together")  # fmt: skip


_LIST = re.compile(r"\d+(,\d+)*|\?(, ?\?)*")  # ids, or marks for values


class Counted:
    """The statements that were sent to any book; those sent together count once."""

    def __init__(self) -> None:
        self.sent: list[str] = []
        self._within = False

    @contextmanager
    def one(self, sql: object) -> Iterator[None]:
        """Count what is sent here as one; not a picture, which comes when the window rests."""
        if "SELECT data FROM picture" in str(sql):
            yield
            return
        if self._within or threading.current_thread() is not threading.main_thread():
            yield  # a worker keeps nobody waiting
            return
        self._within = True
        self.sent.append(" ".join(str(sql).split()))
        try:
            yield
        finally:
            self._within = False

    @contextmanager
    def silent(self) -> Iterator[None]:
        """Do not count what is sent here."""
        before, self._within = self._within, True
        try:
            yield
        finally:
            self._within = before

    def of(self, act: Callable[[], object]) -> list[str]:
        """What something sends."""
        self.sent = []
        act()
        return [*self.sent]


def without(sent: list[str], known: list[str]) -> list[str]:
    """What was sent besides the statements of something known, whatever ids they name."""
    left = Counter(_LIST.sub("0", sql) for sql in known)
    more = []
    for sql in sent:
        shape = _LIST.sub("0", sql)
        if left[shape]:
            left[shape] -= 1
        else:
            more.append(sql)
    return more


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Counted:
    """Counts from here on."""
    made = Counted()

    def listen(name: str) -> None:
        really = getattr(SqliteEngine, name)

        def send(self: SqliteEngine, sql: object, *values: Any) -> Any:
            with made.one(sql):
                return really(self, sql, *values)

        monkeypatch.setattr(SqliteEngine, name, send)

    for name in ("rows", "rows_many", "each", "execute", "execute_many"):
        listen(name)
    # A far engine tells of other desks' writes by itself, and is not asked.
    revision = SqliteEngine.revision

    def told(self: SqliteEngine) -> tuple[int, int]:
        with made.silent():
            return revision(self)

    monkeypatch.setattr(SqliteEngine, "revision", told)
    return made


@pytest.fixture
def sample(tmp_path: Path, filled_book: Path) -> Iterator[Book]:
    """The sample shop."""
    shutil.copyfile(filled_book, tmp_path / "sample.kehu")
    book = open_book(tmp_path / "sample.kehu")
    yield book
    book.close()


def report(title: str, found: dict[str, list[str]]) -> None:
    """Print the table."""
    print(f"\n{title}")
    for name, sent in sorted(found.items(), key=lambda one: -len(one[1])):
        print(f"{len(sent):4}  {name}")
        if __import__("os").environ.get("DETAIL"):
            for sql in sent:
                print("          ", sql[:170])


def too_many(found: dict[str, list[str]], most: int) -> dict[str, Any]:
    """Those that send more, with what they send most."""
    return {
        name: (len(sent), Counter(sql[:90] for sql in sent).most_common(8))
        for name, sent in found.items()
        if len(sent) > most
    }


def test_every_screen(
    qtbot: QtBot,
    qapp: Any,
    sample: Book,
    counted: Counted,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # The sheet beside a trip is paper: it is read when the keyboard rests on a stop.
    monkeypatch.setattr("kehuapp.ui.trips.trips_pane._PREVIEW_MS", 3_600_000)
    window = MainWindow(sample, Preferences(tmp_path / "preferences.ini"))
    qtbot.addWidget(window)
    window.resize(1360, 860)
    window.show()
    screens._settle(qapp)
    found: dict[str, list[str]] = {}
    page = window.host.page("customers")
    ids = page.list.model.ids()
    for tab in [tab.name for tab in page.card._tabs]:
        page.card.show_tab(tab)
        page.list.select(ids[3])
        qtbot.waitUntil(lambda: page.card.contact_id() == ids[3])
        screens._settle(qapp)

        def next_one() -> None:
            page.list.select(ids[4])
            qtbot.waitUntil(lambda: page.card.contact_id() == ids[4])
            screens._settle(qapp)

        found[f"next customer, {tab} in front"] = counted.of(next_one)
    page.card.show_tab("comments")
    every = screens._screens(window, sample, tmp_path)
    for name, show in every:
        if name in ELSEWHERE:
            continue
        window.session.go("customers", places.ALL)
        window.session.look_for("")
        screens._settle(qapp)
        if page.list.select(ids[0]):
            qtbot.waitUntil(lambda: page.card.contact_id() == ids[0])
        screens._settle(qapp)
        shown: list[Any] = []

        def look(show: Callable[[], object] = show, shown: list[Any] = shown) -> None:
            shown.append(show())
            screens._settle(qapp)

        sent = counted.of(look)
        if name in ("filter", "search-comment"):  # another place, and by it another customer
            sent = sent[: -len(found["next customer, timeline in front"])]
        if name == "search":  # which shows the first it finds
            sent = without(sent, found["next customer, comments in front"])
        found[name] = sent
        if shown[0] is not window:
            shown[0].hide()
            shown[0].deleteLater()
    report("Shown with so many statements:", found)
    window.close()
    assert too_many(found, MOST_TO_SHOW) == {}


def test_every_write(sample: Book, counted: Counted) -> None:
    book = sample
    one, two, three = ids_contacts(book, places.ALL)[:3]
    twenty = ids_contacts(book, places.ALL)[:20]
    colleagues = [row.id for row in staff.rows_staff(book)]
    card = contacts.load_contact(book, one)
    changed = replace(
        card, remark="x", area="y", phones=(*card.phones, PhoneRow("", "04-0000-0099"))
    )
    fresh = ContactCard(
        name="何美惠",
        company="晨光麵包",
        phones=(PhoneRow("", "04-0000-0090"),),
        emails=(EmailRow("", "mei@example.com"),),
        addresses=(AddressRow("", "台中市示範區示範路 2 號"),),
        dates=(DateRow("birthday", "lunar", 1974, 8, 15),),
        facts=(FactRow("diet", "不吃牛"),),
        extra=(ExtraRow("客戶編號", "A7"),),
        group_ids=card.group_ids,
    )
    group = groups.find_group(book, "集團客戶") or 0
    call = interactions.InteractionRow(
        contact_id=two, at="2026-11-20T03:00:00Z", staff_id=colleagues[0]
    )
    lost = losses.LossRow(contact_id=two, cause="price", lost_on="2026-11-20", remedy="再報價")
    logged = corrections.load_logged(
        book, interactions.create_interaction(book, call._replace(contact_id=twenty[-1])).made or 0
    )
    corrected = logged._replace(
        row=logged.row._replace(cost=30000, next_step="寄樣品"),
        following=interactions.Following(True, "2026-12-01", None, "2026-12-20"),
    )
    written = min(comments.create_comment(book, one, "<p>一</p>").comments)
    stop = visits.Visit(contact_id=one, starts_at="2026-12-01T10:00")
    visits.create_visit(book, stop)
    planned = visits.find_next_visit(book, one)
    assert planned is not None

    def latest() -> journal.StepRow:
        return journal.rows_steps(book)[0]

    renamed = replace(settings.load_settings(book), shop="x")
    steps: list[tuple[str, Callable[[], object]]] = [
        ("a customer changed", lambda: card_edits.write_card(book, card, changed)),
        ("a new customer with everything", lambda: card_edits.write_card(book, fresh, fresh)),
        ("a comment", lambda: comments.create_comment(book, one, "<p>二</p>")),
        ("a comment changed", lambda: comments.update_comment(book, written, "<p>三</p>")),
        ("a comment pinned", lambda: comments.pin_comment(book, written, True)),
        ("a comment moved", lambda: comments.move_comment(book, written, two)),
        ("a comment deleted", lambda: comments.delete_comment(book, written)),
        ("a contact made", lambda: interactions.create_interaction(book, call)),
        (
            "one with a promise",
            lambda: interactions.create_interaction(
                book,
                call._replace(contact_id=twenty[-1], next_step="寄樣品"),
                interactions.Following(True, "2026-12-01", None, "2026-12-20"),
            ),
        ),
        ("one corrected", lambda: corrections.change_interaction(book, logged, corrected)),
        ("one deleted", lambda: interactions.delete_interaction(book, logged.row.id or 0)),
        (
            "one with twenty",
            lambda: batches.create_batch(book, batches.BatchRow(came=tuple(twenty))),
        ),
        ("a visit planned", lambda: visits.create_visit(book, stop)),
        ("a visit changed", lambda: visits.update_visit(book, planned._replace(place="店裡"))),
        ("a relation", lambda: relations.add_relation(book, two, three, "friend")),
        ("a tier changed", lambda: tiers.change_tier(book, [two, three], "key", "x")),
        ("somebody lost", lambda: losses.lose_contact(book, two, lost)),
        ("a group", lambda: groups.create_group(book, "新的")),
        (
            "twenty put into a group",
            lambda: groups.add_members(book, group, twenty),
        ),
        ("a group moved", lambda: groups.move_group(book, group, None, 0)),
        ("who looks after them", lambda: bulk.set_owner(book, [one, two], colleagues[0])),
        (
            "handed over",
            lambda: handovers.hand_over(book, colleagues[0], {colleagues[1]: [one, two]}),
        ),
        (
            "settings",
            lambda: settings.update_settings(book, renamed),
        ),
        ("merged", lambda: merging.merge_contacts(book, two, [three])),
        ("deleted", lambda: contacts.delete_contacts(book, [one])),
        ("undone", lambda: journal.undo(book, latest().id)),
        ("done again", lambda: journal.redo(book, latest().id)),
    ]
    found = {name: counted.of(act) for name, act in steps}
    report("Written with so many statements:", found)
    large = {name: found.pop(name) for name in TABLE_BY_TABLE}
    assert too_many(found, MOST_TO_SAVE) == {}
    assert too_many(large, MOST_TABLE_BY_TABLE) == {}
