"""A colleague leaves: workload, shares, history untouched, one undo, confirmation."""

from datetime import timedelta

import pytest

from kehuapp.book.activity.interactions import InteractionRow, create_interaction, rows_interactions
from kehuapp.book.contacts.contacts import ContactCard, create_contact, load_contact
from kehuapp.book.plans import plan_lines
from kehuapp.book.settings import load_settings
from kehuapp.book.staff import handovers, staff
from kehuapp.book.staff.handover_brief import load_brief
from kehuapp.book.summary import load_visit_facts
from kehuapp.book.visits.visits import Visit, create_visit, find_next_visit
from kehuapp.errors import Trouble
from kehuapp.rules.workload import minutes_a_week, share_by_area, share_evenly
from kehuapp.store import journal
from kehuapp.store.schema import Need, Task
from kehuapp.text.words import short_day


def people(book, *names):
    for name in names:
        staff.create_staff(book, name)
    return [row.id for row in staff.rows_staff(book)]


def customer(book, name, owner=None, backup=None, tier="key", area=""):
    card = ContactCard(name=name, owner_id=owner, backup_owner_id=backup, tier=tier, area=area)
    return next(iter(create_contact(book, card).contacts))


def test_everything_of_a_leaving_colleague_goes_over_and_comes_back(book):
    fang, guo, mei = people(book, "Fang", "Guo", "Mei")
    one = customer(book, "Ann", fang, guo)
    two = customer(book, "Bob", guo, fang)
    three = customer(book, "Cid", mei, fang)
    other = customer(book, "Dee", mei)
    create_interaction(book, InteractionRow(contact_id=one, staff_id=fang, summary="tea"))
    create_visit(book, Visit(contact_id=one, staff_id=fang, starts_at="2030-01-02T10:00"))
    before = [load_contact(book, i) for i in (one, two, three, other)]
    ids = handovers.ids_customers(book, fang)
    assert ids == [one, two, three]
    assert handovers.count_customers(book, fang) == (1, 2)
    changes = handovers.hand_over(book, fang, {guo: ids}, "moves south", leaves=True)
    cards = [load_contact(book, i) for i in (one, two, three, other)]
    owners = [(card.owner_id, card.backup_owner_id) for card in cards]
    assert owners == [(guo, None), (guo, None), (mei, guo), (mei, None)]
    assert rows_interactions(book, one)[0].staff_id == fang
    assert find_next_visit(book, one).staff_id == guo
    assert not next(row for row in staff.rows_staff(book) if row.id == fang).active
    (row,) = handovers.rows_open(book, guo)
    assert (row.name, row.giver, row.note) == ("Ann", "Fang", "moves south")
    journal.undo(book, changes.step)
    assert [load_contact(book, i) for i in (one, two, three, other)] == before
    assert handovers.rows_open(book, guo) == []
    assert find_next_visit(book, one).staff_id == fang
    assert next(row for row in staff.rows_staff(book) if row.id == fang).active


def staff_of(book, table):
    return [row[0] for row in book.query(f"SELECT staff_id FROM {table} ORDER BY id")]


@pytest.fixture
def busy(book):
    """Fang owes Ann (hers), Bob (Mei's) and Cid (nobody's) something and did one thing; Guo too."""
    fang, guo, mei = people(book, "Fang", "Guo", "Mei")
    ann, bob, cid = customer(book, "Ann", fang), customer(book, "Bob", mei), customer(book, "Cid")
    done = {"done_at": "2026-11-20T00:00:00Z"}
    with book.writing(""):
        for contact, who, more in (
            (ann, fang, {}), (ann, fang, done), (ann, guo, {}), (bob, fang, {}), (cid, fang, {})
        ):  # fmt: skip
            Task.insert(contact=contact, staff=who, text="send", **more).execute()
            status = "won" if more else "open"
            Need.insert(contact=contact, staff=who, item="tea", status=status).execute()
    return (fang, guo, mei), (ann, bob, cid)


@pytest.mark.parametrize("table", ["task", "need"])
@pytest.mark.parametrize("leaves", [False, True])
def test_what_is_open_goes_along_and_comes_back(book, busy, table, leaves):
    (fang, guo, mei), (ann, bob, _cid) = busy
    before = staff_of(book, table)
    changes = handovers.hand_over(book, fang, {guo: [ann, bob]}, leaves=leaves)
    others = [mei, guo] if leaves else [fang, fang]
    assert staff_of(book, table) == [guo, fang, guo, *others]
    journal.undo(book, changes.step)
    assert staff_of(book, table) == before


def test_who_leaves_without_customers_leaves_nothing_undone_to_nobody(book, busy):
    (fang, guo, mei), (ann, _bob, _cid) = busy
    handovers.hand_over(book, fang, {guo: [ann]})
    handovers.hand_over(book, fang, {}, leaves=True)
    assert staff_of(book, "task") == [guo, fang, guo, mei, None]


def test_the_brief_lists_what_is_open(book):
    (fang,) = people(book, "Fang")
    ann = customer(book, "Ann", fang)
    today = load_settings(book).today()
    create_interaction(book, InteractionRow(contact_id=ann, next_step="call back"))
    create_interaction(book, InteractionRow(contact_id=ann, next_step="bring the samples"))
    with book.writing(""):
        Task.insert(contact=ann, text="no day").execute()
        Task.insert(contact=ann, text="late", due_on=str(today - timedelta(3))).execute()
        Task.insert(contact=ann, text="soon", due_on=str(today + timedelta(3))).execute()
        Task.insert(contact=ann, text="done", done_at="2026-01-01T00:00:00Z").execute()
        Task.insert(contact=ann, text="samples", interaction=2).execute()
        Need.insert(contact=ann, item="Pots", when_text="before Mid-Autumn").execute()
        Need.insert(contact=ann, item="gone", status="gone").execute()
    (brief,) = load_brief(book, [ann]).customers
    late, soon = (short_day(today + timedelta(days), today) for days in (-3, 3))
    assert brief.promised == (
        f"Was due on {late}: late",
        f"By {soon}: soon",
        "no day",
        "samples",
        f"{short_day(today, today)} call back",
    )
    assert "Need: Pots · before Mid-Autumn" in brief.coming
    steps = [(1, "call back"), (2, "bring the samples"), (None, "done"), (None, "")]
    found = plan_lines.promises(book.ask(plan_lines.ask_open(ann)), steps, today)
    assert found == [*brief.promised[:4], "call back"]
    facts = load_visit_facts(book, ann)
    assert facts.promises == (*brief.promised[:4], "call back")  # the sheet shows what fits
    assert facts.needs == ("Pots · before Mid-Autumn",)


def test_chosen_customers_of_others_are_left_alone(book):
    fang, guo, mei = people(book, "Fang", "Guo", "Mei")
    one, two = customer(book, "Ann", fang), customer(book, "Bob", mei)
    handovers.hand_over(book, fang, {guo: [one, two]})
    assert load_contact(book, one).owner_id == guo
    assert load_contact(book, two).owner_id == mei


def test_confirming_some_then_all(book):
    fang, guo = people(book, "Fang", "Guo")
    ids = [customer(book, name, fang) for name in ("Ann", "Bob", "Cid")]
    handovers.hand_over(book, fang, {guo: ids})
    first = handovers.rows_open(book, guo)[0]
    handovers.acknowledge(book, guo, [first.id])
    assert [row.name for row in handovers.rows_open(book, guo)] == ["Bob", "Cid"]
    changes = handovers.acknowledge(book, guo)
    assert handovers.rows_open(book, guo) == []
    journal.undo(book, changes.step)
    assert len(handovers.rows_open(book, guo)) == 2


def test_workload_counts_as_the_rules_do(book):
    fang, guo = people(book, "Fang", "Guo")
    ann = customer(book, "Ann", fang)
    customer(book, "Bob", fang, guo)
    customer(book, "Cid", None, tier=None)
    old = InteractionRow(contact_id=ann, staff_id=fang, at="2020-01-02T03:04:05Z", minutes=30)
    create_interaction(book, old)
    create_interaction(
        book, InteractionRow(contact_id=customer(book, "Eve", guo), staff_id=guo, minutes=28)
    )
    create_visit(book, Visit(contact_id=ann, staff_id=guo, starts_at="2030-01-02T10:00"))
    first, second, nobody = handovers.workload(book)
    assert (first.name, first.customers, first.tiers) == ("Fang", 2, {"key": 2})
    assert (first.due, first.overdue, first.contacts) == (2, 1, 0)
    assert (second.due, second.contacts, second.visits, second.backed) == (0, 1, 1, 1)
    assert nobody.staff_id is None and nobody.customers == 1 and nobody.due == 0
    assert first.weekly == minutes_a_week(2, 14, 28) == 28
    assert second.per_head["key"] > 0


def test_names_are_one_line_and_never_empty(book):
    (one,) = people(book, " 小芳\u202e\n(茶)" + "長" * 10_000)
    (row,) = staff.rows_staff(book)
    assert row.name.startswith("小芳 (茶)長") and len(row.name) == staff.LONGEST_NAME
    with pytest.raises(Trouble):
        staff.create_staff(book, "\u202e \n")
    with pytest.raises(Trouble):
        staff.update_staff(book, one, "", True)


def test_shares():
    assert share_evenly([1, 2, 3, 4, 5], [8, 9]) == {8: [1, 3, 5], 9: [2, 4]}
    shares = share_by_area([(1, "A"), (2, "a "), (3, "B"), (4, ""), (5, "")], [8, 9])
    assert shares == {8: [1, 2, 5], 9: [3, 4]} or {len(ids) for ids in shares.values()} == {2, 3}
    assert {1, 2} <= set(shares[8])
