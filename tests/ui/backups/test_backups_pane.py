"""The list of copies and the table beside it: keys, what is broken, whom one may bring over."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kehuapp.book.compare.differences import Change, Comparison, Count, Difference
from kehuapp.store.backups.copies import Copy, Inside
from kehuapp.text.words import TierLooks
from kehuapp.ui.backups.backups_pane import Offer
from kehuapp.ui.backups.bring_form import BringForm
from kehuapp.ui.backups.copy_list import CopyList
from kehuapp.ui.backups.copy_rows import Known, build_rows, said
from kehuapp.ui.backups.difference_table import DifferenceModel
from kehuapp.ui.backups.restore_question import RestoreQuestion

HERE, STICK, ELSEWHERE = Path("/home/shop"), Path("/media/stick"), Path("/home/downloads")
LOOKS = TierLooks({}, {})
FOUND = Comparison(
    {"contact": Count(2, 3, 2, 1), "comment": Count(3, 4, 1)},
    (
        Difference("a", "Ann Lee", "Lee Foods", "key", "changed", (Change("comment", 3, 4),)),
        Difference("b", "Bob Chen", "", "", "deleted"),
        Difference("c", "Cid Wu", "", "regular", "added"),
        Difference("d", "Dora Lin", "", "", "imported"),
    ),
    notes=2,
)


def copy(place: Path, name: str, at: str = "2026-11-21T09:29:00Z", reason: str = "daily") -> Copy:
    return Copy(place / name, at, reason, 17_100_000, place)


@pytest.fixture
def rows() -> list[Any]:
    copies = [copy(ELSEWHERE, "z.kehu", reason=""), copy(HERE, "a.kehu"), copy(STICK, "b.kehu")]
    known = {
        HERE / "a.kehu": Known(Inside(2, {}, True, ""), FOUND),
        STICK / "b.kehu": Known(Inside(0, {}, False, "b.kehu is damaged.")),
    }
    return build_rows(copies, known, (HERE, str(STICK)), "Asia/Taipei", date(2026, 11, 22))


def test_the_newest_of_all_places_comes_first_and_says_what_came_since(rows: list[Any]) -> None:
    assert [row.place for row in rows] == ["", "Second place", ELSEWHERE.name]
    here, stick, elsewhere = map(said, rows)
    assert "17:29" in here and "Daily" in here and "17.1 MB" in here
    assert "Since then: −1 customer(s), +2 customer(s), +1 comment(s)" in here
    assert "Cannot be restored" in stick and "Being checked" in elsewhere
    later = [row.copy for row in rows] + [copy(STICK, "c.kehu", "2026-11-21T11:00:00Z")]
    ordered = build_rows(later, {}, (HERE, str(STICK)), "Asia/Taipei", date(2026, 11, 22))
    assert [row.copy.path.name for row in ordered] == ["c.kehu", "a.kehu", "b.kehu", "z.kehu"]


def test_the_list_is_gone_through_by_keys(
    qtbot: QtBot, rows: list[Any], qtmodeltester: ModelTester
) -> None:
    shown = CopyList()
    qtbot.addWidget(shown)
    shown.show_rows(rows)
    qtmodeltester.check(shown.copies)
    assert shown.copy() == rows[0].copy
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    assert shown.copy() == rows[1].copy
    qtbot.keyClick(shown, Qt.Key.Key_Up)
    assert shown.copy() == rows[0].copy
    with qtbot.waitSignal(shown.look_requested):
        qtbot.keyClick(shown, Qt.Key.Key_Return)
    with qtbot.waitSignal(shown.bring_requested):
        qtbot.keyClick(shown, Qt.Key.Key_B)
    shown.show_rows(rows[2:])  # the copy with the keyboard is gone
    assert shown.copy() == rows[2].copy


def test_the_table_of_those_who_differ_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = DifferenceModel()
    model.show_titles("Then", "Now")
    model.show_rows(FOUND.differing, LOOKS)
    qtmodeltester.check(model)
    assert model.index(0, 2).data() == "3 comment(s)" and model.index(0, 3).data() == "4 comment(s)"
    assert model.index(3, 3).data() == "added by an import"


@pytest.mark.parametrize(
    ("is_newer", "chosen", "expected"),
    [
        (False, "", {"a", "b"}),
        (True, "", {"a", "c", "d"}),
        (False, "b", {"b"}),
        (False, "c", set()),
    ],
)
def test_only_who_has_something_to_bring_can_be_ticked(
    qtbot: QtBot, is_newer: bool, chosen: str, expected: set[str]
) -> None:
    form = BringForm(FOUND, LOOKS, chosen, is_newer)
    qtbot.addWidget(form)
    form.show()
    wanted = form.value()
    assert wanted.customers == expected and wanted.with_notes == is_newer
    assert not wanted.sets_fields
    form.sought.setText("nobody")
    assert form.table.model_.rows == [] and form.value().customers == expected


def test_a_book_set_aside_that_cannot_be_read_leads_nowhere(qtbot: QtBot) -> None:
    offer = Offer()
    qtbot.addWidget(offer)
    offer.say_unreadable("kehuapp.kehu is damaged. Open your latest backup.")
    # What was just restored is no reason to look for a backup.
    assert offer.words.text().startswith("Restored.") and "latest" not in offer.words.text()
    assert not offer.bring.isVisibleTo(offer)
    offer.say_nothing_newer()
    assert offer.words.text() == "Restored. Nothing in the book set aside is newer."
    assert not offer.bring.isVisibleTo(offer)
    offer.say("3 comments")
    assert offer.bring.isVisibleTo(offer)


def test_space_ticks_and_all_of_what_is_found(qtbot: QtBot) -> None:
    form = BringForm(FOUND, LOOKS, "", True)
    qtbot.addWidget(form)
    form.show()
    qtbot.keyClick(form.table, Qt.Key.Key_Space)
    assert form.value().customers == {"c", "d"}
    form.sought.setText("dora")
    form.none.click()
    assert form.value().customers == {"c"}
    assert not form.missing()
    form.sought.clear()
    form.none.click()
    form.notes.setChecked(False)
    assert form.missing()


def test_what_else_becomes_as_it_was_is_said_before(qtbot: QtBot) -> None:
    question = RestoreQuestion("then", "", FOUND._replace(others={"template": 3}))
    qtbot.addWidget(question)
    said = " ".join(label.text() for label in question.findChildren(QLabel))
    assert "Also not the same: 3 template(s). These become" in said
