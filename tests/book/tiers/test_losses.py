"""Losses: nobody is lost without a cause, nobody is chased without a remedy, no record goes."""

from dataclasses import replace

import pytest

from kehuapp.book.contacts.contacts import ContactCard, create_contact, load_contact, update_contact
from kehuapp.book.duplicates import merging
from kehuapp.book.tiers import losses
from kehuapp.book.tiers.losses import LossRow
from kehuapp.book.timeline import load_timeline
from kehuapp.errors import Trouble
from kehuapp.rules.win_back import may_be
from kehuapp.store import journal
from kehuapp.text.words import WIN_BACKS

WHY = LossRow(lost_on="2026-11-01", cause="price", detail="Their neighbour is cheaper")


@pytest.fixture
def ids(book):
    return [
        min(create_contact(book, ContactCard(name=f"n{at}", stage="customer")).contacts)
        for at in range(3)
    ]


@pytest.mark.parametrize("remedy", ["", "  \n", "Visit them"])
@pytest.mark.parametrize("win_back", list(WIN_BACKS))
def test_only_trying_needs_a_remedy(win_back, remedy):
    assert may_be(win_back, remedy) is (win_back != "trying" or remedy == "Visit them")


def test_losing_is_one_step_with_its_cause(book, ids):
    before = load_contact(book, ids[0])
    changes = losses.lose_contact(book, ids[0], WHY)
    (row,) = losses.rows_losses(book, ids[0])
    assert (row.cause, row.lost_on, row.win_back) == ("price", "2026-11-01", "not_yet")
    assert load_contact(book, ids[0]).stage == "lost"
    assert losses.find_open_loss(book, ids[0]) == row
    journal.undo(book, changes.step)
    assert losses.rows_losses(book, ids[0]) == [] and load_contact(book, ids[0]) == before
    journal.redo(book, changes.step)
    assert losses.rows_losses(book, ids[0]) == [row]


@pytest.mark.parametrize(
    "wrong",
    [
        {"cause": ""},
        {"cause": "weather"},
        {"win_back": "maybe"},
        {"win_back": "trying"},
        {"win_back": "trying", "remedy": "   "},
        {"lost_on": "2026-02-30"},
        {"lost_on": ""},
        {"remedy": "x", "remedy_done_on": "soon"},
    ],
)
def test_what_cannot_be_is_refused(book, ids, wrong):
    with pytest.raises(Trouble):
        losses.lose_contacts(book, ids, WHY._replace(**wrong))
    assert [load_contact(book, one).stage for one in ids] == ["customer"] * 3
    losses.lose_contact(book, ids[0], WHY)
    (row,) = losses.rows_losses(book, ids[0])
    with pytest.raises(Trouble):
        losses.update_loss(book, row._replace(**wrong))
    assert losses.rows_losses(book, ids[0]) == [row]


def test_chase_after_the_remedy_then_back(book, ids):
    losses.lose_contact(book, ids[0], WHY)
    (row,) = losses.rows_losses(book, ids[0])
    losses.update_loss(book, row._replace(remedy="A better price", win_back="trying"))
    assert load_contact(book, ids[0]).stage == "lost"
    (row,) = losses.rows_losses(book, ids[0])
    changes = losses.update_loss(book, row._replace(remedy_done_on="2026-11-20", win_back="back"))
    assert load_contact(book, ids[0]).stage == "customer"
    assert losses.find_open_loss(book, ids[0]) is None
    assert losses.rows_losses(book, ids[0])[0].remedy == "A better price"
    journal.undo(book, changes.step)
    assert load_contact(book, ids[0]).stage == "lost"
    assert losses.rows_losses(book, ids[0]) == [row]


def test_lost_a_second_time_is_a_second_record(book, ids):
    losses.lose_contact(book, ids[0], WHY)
    losses.set_stage(book, ids[:1], "customer")
    assert [row.win_back for row in losses.rows_losses(book, ids[0])] == ["back"]
    losses.lose_contact(book, ids[0], WHY._replace(cause="moved", lost_on="2026-11-20"))
    assert [(r.cause, r.win_back) for r in losses.rows_losses(book, ids[0])] == [
        ("moved", "not_yet"),
        ("price", "back"),
    ]


def test_many_are_lost_for_one_cause_and_who_was_keeps_theirs(book, ids):
    losses.lose_contact(book, ids[0], WHY._replace(cause="dispute"))
    changes = losses.lose_contacts(book, [*ids, ids[1]], WHY)
    assert [[r.cause for r in losses.rows_losses(book, one)] for one in ids] == [
        ["dispute"],
        ["price"],
        ["price"],
    ]
    journal.undo(book, changes.step)
    assert [load_contact(book, one).stage for one in ids] == ["lost", "customer", "customer"]


def test_nobody_is_lost_by_the_stage_alone(book, ids):
    with pytest.raises(Trouble):
        losses.set_stage(book, ids, "lost")
    assert load_contact(book, ids[0]).stage == "customer"


def test_an_edited_card_and_its_loss_are_one_step(book, ids):
    card = replace(load_contact(book, ids[0]), name="Renamed", stage="lost")
    changes = update_contact(book, card, None, WHY)
    assert len(losses.rows_losses(book, ids[0])) == 1
    journal.undo(book, changes.step)
    assert load_contact(book, ids[0]).name == "n0"
    assert losses.rows_losses(book, ids[0]) == []
    journal.redo(book, changes.step)
    update_contact(book, replace(load_contact(book, ids[0]), stage="customer"))
    assert losses.rows_losses(book, ids[0])[0].win_back == "back"


def test_records_survive_a_merge(book, ids):
    losses.lose_contact(book, ids[1], WHY)
    merging.merge_contacts(book, ids[0], [ids[1]])
    assert [row.cause for row in losses.rows_losses(book, ids[0])] == ["price"]
    assert load_contact(book, ids[0]).stage == "customer"  # one of them buys


def test_hostile_texts_come_back_as_they_were(book, ids):
    text = "𠮷\u202eRTL\u0007" + "長" * 10_000
    losses.lose_contact(book, ids[0], WHY._replace(detail=text, remedy=text))
    (row,) = losses.rows_losses(book, ids[0])
    assert row.detail == row.remedy == text


def back_at(book):
    return book.query("SELECT back_at FROM loss_record ORDER BY id")


@pytest.mark.parametrize("way", ["record", "stage", "at once"])
def test_when_they_came_back_is_kept_whatever_is_written_later(book, ids, monkeypatch, way):
    monkeypatch.setattr(losses, "instant_now", lambda _book: "2026-11-20T08:00:00Z")
    losses.lose_contact(book, ids[1], WHY._replace(win_back="back") if way == "at once" else WHY)
    if way != "at once":
        assert back_at(book) == [("",)]
    if way == "record":
        (row,) = losses.rows_losses(book, ids[1])
        losses.update_loss(book, row._replace(win_back="back"))
    elif way == "stage":
        losses.set_stage(book, [ids[1]], "customer")
    monkeypatch.undo()
    (row,) = losses.rows_losses(book, ids[1])
    losses.update_loss(book, row._replace(detail="Nobody called"))
    merging.merge_contacts(book, ids[0], [ids[1]])
    assert back_at(book) == [("2026-11-20T08:00:00Z",)]
    assert [
        entry.when[:10] for entry in load_timeline(book, ids[0]).entries if entry.source == "back"
    ] == ["2026-11-20"]
