"""Several desks at one book: each undoes and redoes its own steps, and nobody's work is lost."""

import io
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from kehuapp import paths
from kehuapp.book.comments.comments import create_comment, update_comment
from kehuapp.book.contacts import bulk
from kehuapp.book.contacts.contacts import (
    ContactCard,
    PhoneRow,
    create_contact,
    load_contact,
    update_contact,
)
from kehuapp.book.groups import groups
from kehuapp.book.opening import open_book
from kehuapp.book.settings import Settings, update_settings
from kehuapp.errors import Trouble
from kehuapp.store import desk, journal
from kehuapp.store.desk import find_desk
from kehuapp.store.pictures import add_picture, find_picture

ROOT = Path(__file__).parents[2]


@pytest.fixture
def desks(tmp_path):
    """The same book at two desks, with one customer whom neither of them made."""
    maker = open_book(tmp_path / "shared.kehu", create=True)
    create_contact(maker, ContactCard(name="陳志明", phones=(PhoneRow("work", "04-0000-0027"),)))
    maker.execute("UPDATE journal_step SET state = 'gone'")
    maker.close()
    here = open_book(maker.path, find_desk=lambda: "here")
    there = open_book(maker.path, find_desk=lambda: "there")
    yield here, there
    here.close()
    there.close()


def rename(book, name, **more):
    values = {n: getattr(load_contact(book, 1), n) for n in ContactCard.__slots__}
    return update_contact(book, ContactCard(**{**values, "name": name, **more})).step


def names(book):
    return [name for (name,) in book.query("SELECT name FROM contact ORDER BY id")]


def test_a_step_says_whose_it_is_and_has_a_token_of_its_own(desks):
    here, there = desks
    there.staff_id = 7
    steps = rename(here, "一"), rename(there, "二")
    rows = here.query("SELECT id, desk, staff_id, token FROM journal_step WHERE desk <> ''")
    assert [row[:3] for row in rows] == [(steps[0], "here", None), (steps[1], "there", 7)]
    assert len({row[3] for row in rows}) == 2 and all(len(row[3]) == 36 for row in rows)


def test_each_desk_sees_its_own_steps_alone(desks):
    here, there = desks
    mine, theirs = rename(here, "一"), bulk.set_area(there, [1], "北").step
    assert [row.id for row in journal.rows_steps(here)] == [mine, 1]  # the first is nobody's
    assert journal.find_undoable(here).id == mine and journal.find_undoable(there).id == theirs
    with pytest.raises(Trouble, match="no longer there"):
        journal.undo(here, theirs)
    journal.undo(there, theirs)
    assert journal.find_redoable(here) is None and journal.find_redoable(there).id == theirs
    with pytest.raises(Trouble, match="no longer there"):
        journal.redo(here, theirs)


def test_a_step_of_nobodys_becomes_that_of_the_desk_which_undoes_it(desks):
    here, there = desks
    here.execute("UPDATE journal_step SET state = 'done'")
    assert journal.find_undoable(here).id == journal.find_undoable(there).id == 1
    journal.undo(here, 1)
    assert journal.find_redoable(there) is None
    groups.create_group(there, "朋友")
    journal.redo(here, 1)
    assert names(here) == ["陳志明"]


def test_a_step_of_another_desk_does_not_end_a_redo_but_an_own_one_does(desks, everything):
    here, there = desks
    mine = rename(here, "一")
    journal.undo(here, mine)
    create_contact(there, ContactCard(name="不相干"))
    assert journal.find_redoable(here).id == mine
    journal.redo(here, mine)
    assert names(here) == ["一", "不相干"]
    journal.undo(here, mine)
    groups.create_group(here, "朋友")
    assert journal.find_redoable(here) is None


def test_redo_is_refused_by_name_when_another_desk_changed_the_row(desks, everything):
    here, there = desks
    mine = bulk.set_area(here, [1], "北").step
    journal.undo(here, mine)
    rename(there, "陳志銘")
    before = everything(here)
    with pytest.raises(Trouble, match=r"redone.*陳志銘"):
        journal.redo(here, mine)
    assert everything(here) == before
    assert journal.find_redoable(here).id == mine


def test_redo_is_refused_when_another_desk_deleted_the_row(desks, everything):
    here, there = desks
    mine = here.query("SELECT id FROM phone")[0][0]
    with here.writing("Change %1") as step:
        here.execute("UPDATE phone SET label = 'home' WHERE id = ?", (mine,))
    journal.undo(here, step.id)
    with there.writing("Change %1"):
        there.execute("DELETE FROM phone WHERE id = ?", (mine,))
    before = everything(here)
    with pytest.raises(Trouble, match="陳志明"):
        journal.redo(here, step.id)
    assert everything(here) == before


def test_redo_goes_on_once_the_other_desk_has_undone_its_step(desks, everything):
    here, there = desks
    mine = rename(here, "一")
    after = everything(here)
    journal.undo(here, mine)
    theirs = rename(there, "二", phones=())
    with pytest.raises(Trouble, match="二"):
        journal.redo(here, mine)
    journal.undo(there, theirs)
    journal.redo(here, mine)
    assert everything(here) == after
    with pytest.raises(Trouble, match="一"):  # now it is the other desk that has to wait
        journal.redo(there, theirs)


def test_undo_is_refused_when_the_row_is_not_as_the_step_left_it(desks, everything):
    here, there = desks
    mine = bulk.set_area(here, [1], "北").step
    journal.undo(here, mine)
    theirs = bulk.set_area(there, [1], "南").step
    journal.undo(there, theirs)
    with here.writing("x") as own:  # as a redo of `mine` would leave it
        here.execute("UPDATE contact SET area = '東' WHERE id = 1")
    here.execute("UPDATE contact SET area = '西' WHERE id = 1")  # no step knows of this
    before = everything(here)
    with pytest.raises(Trouble, match=r"undone.*陳志明"):
        journal.undo(here, own.id)
    assert everything(here) == before


def test_an_earlier_step_that_was_done_again_keeps_a_later_one_from_being_undone(desks):
    here, there = desks
    mine = bulk.set_area(here, [1], "北").step
    journal.undo(here, mine)
    with there.writing("x") as theirs:  # as it was, so that the redo finds it unchanged
        there.execute("UPDATE contact SET area = '' WHERE id = 1")
    journal.redo(here, mine)
    with pytest.raises(Trouble, match="陳志明"):
        journal.undo(there, theirs.id)
    assert load_contact(here, 1).area == "北"


def test_redo_is_refused_when_the_row_came_back_under_another_id(desks, everything):
    here, there = desks
    groups.create_group(there, "朋友")
    mine = groups.add_members(here, 1, [1]).step
    journal.undo(here, mine)
    theirs = groups.add_members(there, 1, [1]).step
    before = everything(here)
    with pytest.raises(Trouble, match="陳志明"):
        journal.redo(here, mine)
    assert everything(here) == before
    journal.undo(there, theirs)
    journal.redo(here, mine)
    assert here.query("SELECT contact_id FROM group_member") == [(1,)]


def test_undo_is_refused_when_the_row_came_back_under_another_id(desks, everything):
    here, there = desks
    groups.create_group(there, "朋友")
    groups.add_members(there, 1, [1])
    mine = groups.remove_members(here, 1, [1]).step
    groups.add_members(there, 1, [1])
    before = everything(here)
    with pytest.raises(Trouble, match="陳志明"):
        journal.undo(here, mine)
    assert everything(here) == before


def test_a_setting_that_both_desks_made_is_refused(desks):
    here, there = desks
    mine = update_settings(here, Settings(shop="茶行")).step
    journal.undo(here, mine)
    update_settings(there, Settings(shop="酒行"))
    with pytest.raises(Trouble, match="shop"):
        journal.redo(here, mine)


def test_redo_is_refused_when_what_it_hangs_on_is_gone(desks):
    here, there = desks
    made = create_contact(there, ContactCard(name="新來的"))
    mine = create_comment(here, min(made.contacts), "<p>冷泡茶</p>").step
    journal.undo(here, mine)
    journal.undo(there, made.step)
    with pytest.raises(Trouble, match=r"redone.*新來的"):
        journal.redo(here, mine)


def test_undo_is_refused_when_another_desk_wrote_later(desks):
    here, there = desks
    mine = rename(here, "一")
    bulk.set_area(there, [1], "南")
    with pytest.raises(Trouble, match="一"):
        journal.undo(here, mine)


def test_many_names_are_cut_short(desks):
    here, there = desks
    ids = [min(create_contact(there, ContactCard(name=f"客{n}")).contacts) for n in range(8)]
    mine = bulk.set_area(here, ids, "北").step
    journal.undo(here, mine)
    bulk.set_source(there, ids, "walk_in")
    with pytest.raises(Trouble, match="客0, 客1, 客2, 客3, 客4 …"):
        journal.redo(here, mine)


def test_images_of_an_older_version_know_fewer_columns(desks, everything):
    here, _there = desks
    mine = bulk.set_area(here, [1], "北").step
    after = everything(here)
    for side in ("before", "after"):
        here.execute(
            f"UPDATE journal_row SET {side} = json_remove({side}, '$.outlook', '$.competitor')"
        )
    journal.undo(here, mine)
    journal.redo(here, mine)
    assert everything(here) == after


def test_a_number_that_an_older_engine_wrote_otherwise_is_the_same(desks):
    here, _there = desks
    now = "2026-11-22T00:00:00Z"
    with here.writing("x") as step:
        here.execute(
            "INSERT INTO sale (uuid, created_at, updated_at, contact_id, on_date, item, quantity, "
            "unit, amount, is_return, note) VALUES ('s', ?, ?, 1, '2026-11-22', '茶', 0.1, '', 1, "
            "0, '')",
            (now, now),
        )
    said = "replace(after, '\"quantity\":0.1,', '\"quantity\":0.10000000000000001,')"
    changed = here.execute(f"UPDATE journal_row SET after = {said} WHERE table_name = 'sale'")
    assert changed.rowcount == 1
    journal.undo(here, step.id)
    assert here.query("SELECT count(*) FROM sale") == [(0,)]


def red():
    out = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(out, "PNG")
    return out.getvalue()


def test_a_picture_stays_as_long_as_another_desk_may_show_it_again(desks):
    here, there = desks
    with here.writing("x") as mine:
        sha256 = add_picture(here, red())
        create_comment(here, 1, f'<p><img src="kehu:picture/{sha256}"></p>')
    comment = min(create_comment(there, 1, "<p>二</p>").comments)
    theirs = update_comment(there, comment, f'<p><img src="kehu:picture/{sha256}"></p>').step
    journal.undo(there, theirs)
    journal.undo(here, mine.id)
    assert find_picture(here, sha256) is None
    groups.create_group(here, "朋友")  # now `mine` cannot be done again any more
    journal.redo(there, theirs)
    assert find_picture(there, sha256) == red()
    groups.create_group(there, "同事")
    assert here.query("SELECT count(*) FROM journal_picture") == [(0,)]


def test_a_picture_that_nobody_can_show_again_is_given_up(desks):
    here, _there = desks
    with here.writing("x") as mine:
        sha256 = add_picture(here, red())
        create_comment(here, 1, f'<p><img src="kehu:picture/{sha256}"></p>')
    journal.undo(here, mine.id)
    assert here.query("SELECT sha256 FROM journal_picture") == [(sha256,)]
    groups.create_group(here, "朋友")
    assert here.query("SELECT count(*) FROM journal_picture") == [(0,)]


# Which desk this is


def test_a_desk_keeps_its_name():
    name = find_desk()
    kept = (paths.state_folder() / "desk").read_bytes()
    assert name and len(name) == 36 and find_desk() == name
    assert (paths.state_folder() / "desk").read_bytes() == kept


def test_a_desk_is_named_when_it_is_first_needed(tmp_path):
    book = open_book(tmp_path / "shop.kehu", create=True, find_desk=find_desk)
    assert not paths.state_folder().exists()
    create_contact(book, ContactCard(name="一"))
    assert book.query("SELECT desk FROM journal_step") == [(find_desk(),)]
    book.close()


def test_of_two_that_name_the_desk_at_once_both_take_the_same_name(monkeypatch):
    others: list[str | None] = []
    really = desk.new_uuid

    def new_uuid() -> str:
        monkeypatch.setattr(desk, "new_uuid", really)
        others.append(find_desk())  # another process, between our look and our write
        return really()

    monkeypatch.setattr(desk, "new_uuid", new_uuid)
    assert [find_desk()] == others


def test_processes_that_start_together_are_one_desk():
    script = "from kehuapp.store.desk import find_desk; print(find_desk())"
    started = [
        subprocess.Popen(
            [sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        for _ in range(4)
    ]
    told = {process.communicate()[0] for process in started}
    assert told == {f"{find_desk()}\n"}


@pytest.mark.parametrize(
    "damage",
    [b"", b"\0" * 36, b"\n0123-torn", "寫壞了".encode("utf-16"), b"x" * 500],
    ids=["empty", "zeros", "torn", "letters", "long"],
)
def test_a_damaged_desk_gets_a_new_name_and_keeps_that(damage):
    path = paths.state_folder() / "desk"
    path.parent.mkdir(parents=True)
    path.write_bytes(damage)
    name = find_desk()
    assert name and find_desk() == name


@pytest.mark.parametrize("place", ["folder is a file", "file is a folder"])
def test_a_desk_that_cannot_be_named_makes_steps_of_nobodys(place, tmp_path):
    folder = paths.state_folder()
    if place == "folder is a file":
        folder.parent.mkdir(parents=True)
        folder.write_text("")
    else:
        (folder / "desk").mkdir(parents=True)
    assert find_desk() is None
    book = open_book(tmp_path / "shop.kehu", create=True, find_desk=find_desk)
    step = create_contact(book, ContactCard(name="一")).step
    book.close()
    again = open_book(book.path, find_desk=find_desk)
    assert journal.find_undoable(again).id == step
    journal.undo(again, step)
    again.close()
