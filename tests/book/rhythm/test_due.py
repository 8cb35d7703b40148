"""Who is due, whose days count, what puts off: after each way in which it may change."""

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest

from kehuapp.book.activity.batches import BatchRow, create_batch
from kehuapp.book.activity.interactions import (
    InteractionRow,
    create_interaction,
    delete_interaction,
)
from kehuapp.book.conditions.conditions import Condition
from kehuapp.book.contacts import bulk, contacts
from kehuapp.book.contacts.contacts import ContactCard, DateRow, load_contact
from kehuapp.book.duplicates import merging
from kehuapp.book.groups import groups
from kehuapp.book.list.contact_list import Place, count_contacts, ids_contacts
from kehuapp.book.list.list_orders import order_of
from kehuapp.book.opening import open_book
from kehuapp.book.rhythm import budget, due, group_rhythm, kept, rhythm_day, shares, snoozes
from kehuapp.book.rhythm.group_rhythm import Rhythm
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.book.tiers import losses, tiers
from kehuapp.book.tiers.losses import LossRow
from kehuapp.book.trash import restoring
from kehuapp.errors import Trouble
from kehuapp.store import journal

DAY = date(2026, 11, 22)  # the sample shop's


def truth(book):
    """The kept rows, and what they are when all are made anew."""
    read = "SELECT * FROM contact_rhythm ORDER BY contact_id"
    was = [tuple(row) for row in book.query(read)]
    with book.transaction():
        kept.make_all(book)
    return was, [tuple(row) for row in book.query(read)]


def rhythm_of(book, contact):
    return book.query(
        "SELECT due_days, min_gap_days, due_on, put_off_until FROM contact_rhythm "
        "WHERE contact_id = ?",
        (contact,),
    )[0]


def test_every_write_and_its_undoing_keeps_the_rows_right(sample):
    """A day of all sorts of writes: the rows are always those that a making anew would give."""
    book = sample
    smart = next(iter(groups.create_smart_group(
        book, "北區的", Condition("area", "is", "北區")).groups))  # fmt: skip
    met = create_interaction(book, InteractionRow(contact_id=2, at="2026-11-20T03:00:00Z"))
    steps = [met.step]
    for verb, *given in (
        (create_batch, BatchRow(came=(3, 4, 5), at="2026-11-01T03:00:00Z")),
        (delete_interaction, met.made),
        (restoring.restore_entries, [("interaction", met.made)]),
        (tiers.change_tier, [6, 39], "key"),
        (tiers.update_tier_policies, [
            row._replace(due_days=row.due_days + 7, min_gap_days=3)
            for row in tiers.load_tier_policies(book).values()]),
        (group_rhythm.set_rhythm, 7, Rhythm(5, 2)),
        (groups.add_members, 7, [1, 2, 3]),
        (groups.move_group, 7, 6),
        (group_rhythm.set_rhythm, 6, Rhythm(3, None)),
        (group_rhythm.set_rhythm, smart, Rhythm(4)),
        (bulk.set_area, [10, 11], "北區"),
        (groups.remove_members, 7, [1]),
        (groups.delete_group, 6),
        (bulk.set_wish, [12, 13], ("do_not_contact", True)),
        (contacts.delete_contacts, [14, 15]),
        (losses.lose_contacts, [16], LossRow(lost_on="2026-11-01", cause="price", remedy="新報價")),
        (snoozes.snooze, [17, 18], "2026-12-24", "出國"),
        (create_interaction, InteractionRow(contact_id=17, at="2026-11-22T09:00:00Z")),
        (snoozes.take_back, [18]),
        (merging.merge_contacts, 20, [21, 22]),
    ):  # fmt: skip
        steps.append(verb(book, *given).step)
        was, anew = truth(book)
        assert was == anew, verb.__name__
    for step in reversed(steps):
        journal.undo(book, step)
        was, anew = truth(book)
        assert was == anew
    for step in steps:
        journal.redo(book, step)
    was, anew = truth(book)
    assert was == anew


def test_the_kept_rows_say_what_the_rule_says(sample):
    """One truth: the place, its count, the list's order, smart groups, the queue."""
    ids = [row.id for row in due.rows_due(sample, DAY)]
    assert ids == ids_contacts(sample, Place("due")) and len(ids) == 18
    assert count_contacts(sample, Place("due")) == due.count_due(sample, DAY) == 18
    assert set(order_of(sample, "due")[:18]) == set(ids)
    smart = next(iter(groups.create_smart_group(sample, "該聯絡", Condition("due", "yes")).groups))
    assert groups.count_smart(sample, [smart]) == {smart: 18}
    mine = due.rows_due(sample, DAY, staff_id=1)
    assert [row.id for row in mine] == [
        one for one in ids if load_contact(sample, one).owner_id == 1
    ]
    assert len(mine) == due.count_due(sample, DAY, 1)
    assert [row.id for row in due.rows_due(sample, DAY, limit=3)] == ids[:3]
    tiers_shown = [row.tier for row in due.rows_due(sample, DAY)]
    assert tiers_shown == sorted(tiers_shown, key=["key", "regular", "prospect"].index)
    for tier in set(tiers_shown):
        over = [row.days_over for row in due.rows_due(sample, DAY) if row.tier == tier]
        known = [days for days in over if days is not None]
        assert known == sorted(known, reverse=True) and over[: len(known)] == known


def test_whose_days_count_is_said(sample):
    group_rhythm.set_rhythm(sample, 7, Rhythm(3, 1))
    groups.add_members(sample, 7, [1, 2])
    contacts.update_contact(
        sample, ContactCard(**{**_values(load_contact(sample, 2)), "due_days": 20})
    )
    whence = {row.id: (row.rhythm_from, row.due_days) for row in due.rows_due(sample, DAY)}
    name = groups.load_name(sample, 7)
    assert (
        whence[1] == (name, 3) and whence[2] == ("customer", 20) and whence[29] == ("飯店採購", 21)
    )
    with pytest.raises(Trouble):
        group_rhythm.set_rhythm(sample, 7, Rhythm(9), opened=Rhythm(8))


def test_a_group_reaches_those_without_a_tier(sample):
    """Plain or smart, and a customer's own days; a book of an older version is made anew."""
    bare = [next(iter(contacts.create_contact(
        sample, ContactCard(name=name, area=name))
        .contacts)) for name in ("甲", "乙", "丙")]  # fmt: skip
    plain = next(iter(groups.create_group_of(sample, "新客", bare[:1]).groups))
    smart = next(iter(groups.create_smart_group(
        sample, "丙的", Condition("area", "is", "丙")).groups))  # fmt: skip
    assert not set(bare) & {row.id for row in due.rows_due(sample, DAY)}
    group_rhythm.set_rhythm(sample, plain, Rhythm(20, 5))
    assert rhythm_of(sample, bare[0])[:2] == (20, 5) and rhythm_of(sample, bare[1])[0] is None
    group_rhythm.set_rhythm(sample, smart, Rhythm(30))
    own = load_contact(sample, bare[2])
    contacts.update_contact(sample, replace(own, due_days=9))
    assert [rhythm_of(sample, one)[:2] for one in bare] == [(20, 5), (None, None), (9, 9)]
    assert {bare[0], bare[2]} == set(bare) & {row.id for row in due.rows_due(sample, DAY)}
    assert group_rhythm.count_reached(sample, plain) == 1
    sample.execute("UPDATE rhythm_made SET version = 1")
    sample.execute("UPDATE contact_rhythm SET due_days = NULL, due_on = NULL")
    rhythm_day.make_current(sample)
    assert rhythm_of(sample, bare[0])[:2] == (20, 5)


def _values(card):
    return {name: getattr(card, name) for name in card.__dataclass_fields__}


def test_lost_are_due_only_for_their_remedy(sample):
    """Until it is done, or nobody tries any more; a call changes nothing."""
    losses.lose_contact(sample, 1, LossRow(lost_on="2026-11-12", cause="price", remedy="新報價"))
    losses.lose_contact(sample, 2, LossRow(lost_on="2026-11-12", cause="moved"))
    first = due.rows_due(sample, DAY)[0]
    assert (first.id, first.days_over, first.remedy) == (1, 10, "新報價")
    create_interaction(sample, InteractionRow(contact_id=1, at="2026-11-22T01:00:00Z"))
    assert rhythm_of(sample, 1)[2] == "2026-11-12" and rhythm_of(sample, 2)[2] is None
    losses.update_loss(
        sample, losses.rows_losses(sample, 1)[0]._replace(remedy_done_on="2026-11-22")
    )
    assert rhythm_of(sample, 1)[2] is None


def test_a_snooze_hides_until_its_day_or_the_next_contact(sample):
    before = due.count_due(sample, DAY)
    changes = snoozes.snooze(sample, [46, 2], "2026-11-25", " 出國 ", 1)
    assert due.count_due(sample, DAY) == before - 2
    assert due.count_due(sample, date(2026, 11, 25)) >= before
    row = snoozes.find_snooze(sample, 46)
    assert (row.until, row.reason, row.made_on) == ("2026-11-25", "出國", "2026-11-22")
    snoozes.snooze(sample, [46], "2026-12-01")  # the later one holds alone
    assert rhythm_of(sample, 46)[3] == "2026-12-01"
    create_interaction(sample, InteractionRow(contact_id=46, at="2026-11-22T01:00:00Z"))
    assert snoozes.find_snooze(sample, 46) is None and rhythm_of(sample, 46)[3] is None
    snoozes.take_back(sample, [2])
    assert rhythm_of(sample, 2)[3] is None
    for until in ("2026-11-22", "", "never"):
        with pytest.raises(Trouble):
            snoozes.snooze(sample, [2], until)
    journal.undo(sample, journal.rows_steps(sample)[0].id)
    with pytest.raises(Trouble):  # somebody put them off while this form was open
        snoozes.snooze(sample, [2], "2026-12-01", known=frozenset())
    assert changes.label


def test_another_zone_and_another_day(tmp_path, sample):
    """The local day of the last contact counts; smart groups are asked once a day."""
    settings = load_settings(sample)
    create_interaction(sample, InteractionRow(contact_id=1, at="2026-11-20T20:00:00Z"))
    assert rhythm_of(sample, 1)[2] == "2026-12-05"
    update_settings(sample, settings.moved_to("GB"), settings)
    assert rhythm_of(sample, 1)[2] == "2026-12-04"
    smart = next(iter(groups.create_smart_group(
        sample, "久未", Condition("last_contact", "older", 3)).groups))  # fmt: skip
    group_rhythm.set_rhythm(sample, smart, Rhythm(2))
    settings = load_settings(sample)
    assert rhythm_of(sample, 1)[0] == 14
    update_settings(sample, replace(settings, fixed_today="2026-11-30"), settings)
    rhythm_day.make_current(sample)
    assert rhythm_of(sample, 1)[0] == 2
    with sample.transaction():
        sample.execute("DELETE FROM rhythm_made")
    path = sample.path
    sample.close()
    again = open_book(path)
    assert rhythm_of(again, 1)[0] == 2
    again.close()


def test_a_smart_group_that_asks_who_is_due_has_no_rhythm(sample):
    asks = next(iter(groups.create_smart_group(sample, "該", Condition("due", "yes")).groups))
    outer = next(iter(groups.create_smart_group(
        sample, "外", Condition("group", "in", (asks,))).groups))  # fmt: skip
    for group in (asks, outer):
        with pytest.raises(Trouble):
            group_rhythm.set_rhythm(sample, group, Rhythm(5))
    plain = next(iter(groups.create_smart_group(sample, "一", Condition("area", "empty")).groups))
    group_rhythm.set_rhythm(sample, plain, Rhythm(5))
    before = [tuple(row) for row in sample.query("SELECT * FROM contact_rhythm")]
    for asked in (Condition("due", "no"), Condition("group", "in", (outer,))):
        with pytest.raises(Trouble):  # it would give nobody one, without a word
            group_rhythm.change_conditions(sample, plain, asked)
    group_rhythm.change_conditions(sample, plain, Condition("area", "is", "北區"), "北")
    # Whoever wrote it so at another desk: nobody has it any more.
    groups.update_smart_group(sample, plain, Condition("due", "no"))
    assert not sample.query("SELECT 1 FROM contact_rhythm WHERE group_id = ?", (plain,))
    assert before


def test_shares_against_a_plain_oracle(sample):
    """In rhythm at the end of today and of last month, by colleague and tier."""
    found = shares.load_shares(sample, DAY)
    expected: dict = {}
    since = date(2026, 10, 31)
    with sample.transaction():  # most were entered before, some later
        sample.execute("UPDATE contact SET created_at = '2026-01-01T00:00:00Z' WHERE id < 50")
    found = shares.load_shares(sample, DAY)
    for row in sample.query(
        "SELECT c.id, coalesce(c.owner_id, 0), c.tier, r.due_days, c.created_at "
        "FROM contact AS c JOIN contact_rhythm AS r ON r.contact_id = c.id "
        "WHERE r.due_on IS NOT NULL AND c.stage <> 'lost'"
    ):
        contact, owner, tier, days, created = row
        talked = [
            date.fromisoformat(at[:10])  # all of the sample's are by day in Taipei, too
            for (at,) in sample.query(
                "SELECT at FROM interaction WHERE contact_id = ? AND deleted_at IS NULL",
                (contact,),
            )
        ]
        share = expected.setdefault((owner, tier), [0, 0, 0, 0])
        share[0] += any(day >= DAY - timedelta(days=days) for day in talked)
        share[1] += 1
        if created < "2026-10-31T16":
            share[2] += any(since - timedelta(days=days) <= day <= since for day in talked)
            share[3] += 1
    assert {key: list(share) for key, share in found.items()} == expected
    total = shares.Share()
    for share in found.values():
        total = total.plus(share)
    assert 0 < total.in_rhythm < total.all and 0 < total.was_in < total.was_all
    assert total.now == round(100 * total.in_rhythm / total.all)


def test_the_week_says_who_came_short(sample):
    """Key customers got an hour of ten: said from eight hours on, and by whom."""
    sunday, saturday = date(2026, 11, 15), date(2026, 11, 21)  # a week of Taiwan
    with sample.transaction():
        sample.execute("UPDATE interaction SET deleted_at = at WHERE at >= '2026-11-15T16:00:00Z'")
    assert budget.short_words(budget.load_week(sample, saturday)) == ""
    for contact, minutes, staff in ((1, 60, 1), (3, 400, 1), (13, 140, 2)):
        create_interaction(
            sample,
            InteractionRow(
                contact_id=contact, at="2026-11-17T02:00:00Z", minutes=minutes, staff_id=staff
            ),
        )
    week = budget.load_week(sample, saturday)
    assert week.first == sunday and week.budget.minutes == 600 and week.budget.estimated == 0
    assert {s.tier: s.minutes for s in week.budget.shares} == {
        "key": 60, "regular": 400, "prospect": 140}  # fmt: skip
    assert budget.short_words(week) == "Key customer: about 5 h short"
    assert budget.load_week(sample, saturday, 1).budget.minutes == 460
    assert budget.load_week(sample, DAY).first == DAY == saturday + timedelta(days=1)
    update_settings(sample, replace(load_settings(sample), region="CN"))
    assert budget.load_week(sample, DAY).first == sunday + timedelta(days=1)


def test_many_customers_by_chance(shop):
    """Whatever is done in which order, the rows are as made anew (a seed that is fixed)."""
    choose = random.Random(5)
    made = groups.create_group(shop, "週訪")
    group, first = next(iter(made.groups)), made.step or 0
    for _turn in range(25):
        contact = choose.choice((1, 2, 3))
        act = choose.randrange(5)
        if act == 0:
            at = f"2026-1{choose.randrange(2)}-{choose.randrange(10, 28)}T03:00:00Z"
            create_interaction(shop, InteractionRow(contact_id=contact, at=at))
        elif act == 1:
            tiers.change_tier(shop, [contact], choose.choice(("key", "regular", None)))
        elif act == 2:
            groups.add_members(shop, group, [contact])
        elif act == 3:
            group_rhythm.set_rhythm(shop, group, Rhythm(choose.choice((None, 4, 9)), None))
        else:
            done = [step.id for step in journal.rows_steps(shop) if step.state == "done"]
            if max(done) > first:
                journal.undo(shop, max(done))
        was, anew = truth(shop)
        assert was == anew


def test_a_day_that_is_put_off_stays_so_while_the_card_is_written(sample):
    """Its rows are written anew with the card; what is merged away is put off no more."""
    birthday = DateRow("birthday", "gregorian", 1980, 12, 1)
    wedding = DateRow("wedding", "gregorian", 2010, 12, 5)
    card = replace(load_contact(sample, 3), dates=(birthday, wedding))
    contacts.update_contact(sample, card)

    def held():
        return sample.query(
            "SELECT d.kind FROM snooze AS s JOIN important_date AS d "
            "ON d.id = s.important_date_id WHERE s.contact_id = 3 ORDER BY d.kind"
        )

    for (day,) in sample.query("SELECT id FROM important_date WHERE contact_id = 3"):
        snoozes.snooze(sample, [3], "2026-11-30", important_date_id=day)
    assert rhythm_of(sample, 3)[3] is None  # only those days are put off
    assert [kind for (kind,) in held()] == ["birthday", "wedding"]
    later = wedding._replace(day=6)
    step = contacts.update_contact(sample, replace(card, dates=(later, birthday))).step
    assert [kind for (kind,) in held()] == ["birthday"]
    journal.undo(sample, step)
    assert [kind for (kind,) in held()] == ["birthday", "wedding"]
    contacts.update_contact(sample, replace(load_contact(sample, 4), dates=(birthday,)))
    merging.merge_contacts(sample, 4, [3])
    assert sample.query("SELECT count(*) FROM snooze WHERE contact_id = 3") == [(0,)]
