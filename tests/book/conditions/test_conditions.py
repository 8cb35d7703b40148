"""Conditions: every leaf against a plain oracle over a generated book; JSON that is refused."""

import json
import random
from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction

import pytest

from kehuapp.book.conditions import condition_sql, condition_words, conditions
from kehuapp.book.conditions.conditions import (
    All,
    Any_,
    Condition,
    Not,
    from_json,
    sql_where,
    to_json,
    words,
)
from kehuapp.book.contacts.contacts import ContactCard, PhoneRow, create_contact
from kehuapp.book.groups import groups
from kehuapp.book.settings import load_settings
from kehuapp.book.staff import staff
from kehuapp.errors import Trouble
from kehuapp.exchange.importing.import_plan import build_plan
from kehuapp.exchange.importing.import_run import apply
from kehuapp.exchange.read import read_file
from kehuapp.rules.occasions import Day, next_occasion
from kehuapp.store import journal
from kehuapp.store.schema import (
    Address,
    Contact,
    Email,
    GroupMember,
    ImId,
    ImportantDate,
    Interaction,
    Need,
    Phone,
    Sale,
    ServicePledge,
    Staff,
    Task,
)
from kehuapp.text.folding import fold
from kehuapp.text.words import local_instant

TODAY = date(2026, 11, 22)
LAST_60, LAST_400 = (
    ((TODAY - timedelta(days=days - 1)).isoformat(), TODAY.isoformat()) for days in (60, 400)
)
AREAS = ("", " ", "大安區", "大安区", "臺北", "台北 信義", "50%_off", "Harbour")
DAYS = (0, 1, 30, 59, 60, 61, 364, 365, 366, 800)


def generate(book, count=150, seed=7):
    """Invented customers in which every condition finds some; two staff, a tree of groups."""
    choose = random.Random(seed).choice
    chance = random.Random(seed + 1).random
    for name in ("Fang", "Guo"):
        staff.create_staff(book, name)
    with book.writing("x"):
        tree = groups.ensure_groups(book, ["A", "A/B", "C"])
        Staff.update(hourly_cost=22_000).where(Staff.id == 1).execute()
        for name in ("到府", "寄樣"):
            ServicePledge.insert(name=name).execute()
        for n in range(count):
            contact = Contact.insert(
                name=f"c{n}",
                tier=choose((None, "key", "regular", "prospect")),
                stage=choose(("prospect", "customer", "lost")),
                owner=choose((None, 1, 2)),
                backup_owner=choose((None, None, 1, 2)),
                area=choose(AREAS),
                source=choose(("", "walk_in", "meeting")),
                photo=choose((None, "ab")),
                do_not_contact=chance() < 0.3,
                created_at=f"{TODAY - timedelta(days=choose(DAYS))}T{choose(('15', '16'))}:00:00Z",
                deleted_at=choose((None, None, None, "2026-01-01T00:00:00Z")),
            ).execute()
            if chance() < 0.5:
                Phone.insert(contact=contact, raw="1").execute()
            if chance() < 0.5:
                Email.insert(contact=contact, address="a@example.com").execute()
            if chance() < 0.5:
                Address.insert(contact=contact, text="示範路 1 號").execute()
            if chance() < 0.5:
                ImId.insert(
                    contact=contact, service=choose(("LINE", "line", "WeChat", "")), handle="x"
                ).execute()
            for _ in range(choose((0, 1, 3))):
                Interaction.insert(
                    contact=contact,
                    kind=choose(("call", "service")),
                    staff=choose((None, 1, 2)),
                    minutes=choose((None, 5, 45)),
                    cost=choose((None, 0, 1_500)),
                    pledge=choose((None, None, 1, 2)),
                    at=f"{TODAY - timedelta(days=choose(DAYS))}T{choose(('15', '16'))}:30:00Z",
                    deleted_at=choose((None, None, "2026-01-01T00:00:00Z")),
                ).execute()
            for _ in range(choose((0, 1, 3))):
                Sale.insert(
                    contact=contact,
                    on_date=str(TODAY - timedelta(days=choose((*DAYS, -5)))),
                    item=choose(("茶", "烏龍茶", "乌龙")),
                    amount=choose((10_000, 25_000, -4_000)),
                    profit=choose((None, 3_000, 9_000, 9_000)),
                    is_return=chance() < 0.2,
                    deleted_at=choose((None, None, "2026-01-01T00:00:00Z")),
                ).execute()
            for _ in range(choose((0, 0, 1, 2))):
                gone = choose((None, None, "2026-01-01T00:00:00Z"))
                Need.insert(
                    contact=contact,
                    item="茶",
                    status=choose(("open", "won", "gone")),
                    deleted_at=gone,
                ).execute()
                Task.insert(
                    contact=contact,
                    text="寄",
                    due_on=choose(("", "2026-11-21", "2026-11-22", "2026-12-01")),
                    done_at=choose((None, "2026-01-01T00:00:00Z")),
                    deleted_at=gone,
                ).execute()
            for _ in range(choose((0, 1, 2))):
                lunar = chance() < 0.5
                ImportantDate.insert(
                    contact=contact,
                    kind=choose(("birthday", "birthday", "wedding")),
                    calendar="lunar" if lunar else "gregorian",
                    year=choose((None, 1980)),
                    month=choose((None, 1, 2, 2, 6, 10, 11, 12)),
                    day=choose((1, 13, 22, 28, 29, 30, 31)),
                    is_leap_month=lunar and chance() < 0.3,
                ).execute()
            for group in tree.values():
                if chance() < 0.3:
                    GroupMember.insert(group=group, contact=contact).execute()
    return tree


class Person:
    """A customer with all rows, for an oracle that asks in plain Python."""

    def __init__(self, book, contact):
        with book.transaction():
            self.row = Contact.get_by_id(contact)
            self.phones = [*Phone.select().where(Phone.contact == contact)]
            self.emails = [*Email.select().where(Email.contact == contact)]
            self.addresses = [*Address.select().where(Address.contact == contact)]
            self.chats = [*ImId.select().where(ImId.contact == contact)]
            dates = ImportantDate.select().where(ImportantDate.contact == contact)
            self.birthdays = [
                Day(d.month, d.day, d.year, d.calendar == "lunar", d.is_leap_month)
                for d in dates
                if d.kind == "birthday" and d.month
            ]
            talks = Interaction.select().where(Interaction.contact == contact)
            self.talks = [talk for talk in talks if talk.deleted_at is None]
            zone = load_settings(book).zone
            self.talked = [local_instant(talk.at, zone).date() for talk in self.talks]
            self.created = local_instant(self.row.created_at, zone).date()
            sales = [s for s in Sale.select().where(Sale.contact == contact) if not s.deleted_at]
            self.sales = [(date.fromisoformat(s.on_date), s) for s in sales]
            self.bought = [day for day, s in self.sales if not s.is_return and day <= TODAY]
            needs = [*Need.select().where(Need.contact == contact, Need.deleted_at.is_null())]
            self.needs = [need for need in needs if need.status == "open"]
            tasks = [*Task.select().where(Task.contact == contact, Task.deleted_at.is_null())]
            self.tasks = [task.due_on for task in tasks if task.done_at is None]
            member = GroupMember.select().where(GroupMember.contact == contact)
            self.groups = {m.group_id for m in member}

    def is_due(self):
        row, days = self.row, {"key": 14, "regular": 30, "prospect": 60}
        if row.deleted_at or row.do_not_contact or row.stage == "lost" or row.tier is None:
            return False
        return not self.talked or max(self.talked) <= self.ago(days[row.tier])

    def ago(self, days):
        return TODAY - timedelta(days=days)

    def value(self):
        return sum(
            -abs(s.amount) if s.is_return else s.amount
            for day, s in self.sales
            if self.ago(365) < day <= TODAY
        )

    def sold(self, days, column):
        """None where one of them does not say it."""
        found = [s for day, s in self.sales if self.ago(days) < day <= TODAY]
        if any(getattr(s, column) is None for s in found):
            return 0
        if column == "profit":
            return sum(-s.profit if s.is_return and s.amount >= 0 else s.profit for s in found)
        return sum(-abs(s.amount) if s.is_return else s.amount for s in found)

    def spent(self, days):
        """Worked out with fractions: what it cost, and the minutes."""
        usual = {"call": 10, "service": 30}
        money, minutes = Fraction(0), 0
        for talk, day in zip(self.talks, self.talked, strict=True):
            if self.ago(days) < day <= TODAY:
                spent = usual[talk.kind] if talk.minutes is None else talk.minutes
                hourly = 22_000 if talk.staff_id == 1 else 0
                money += (talk.cost or 0) + Fraction(spent * hourly, 60)
                minutes += spent
        return int(money + Fraction(1, 2)), minutes

    def comes(self, first, last):
        found = [next_occasion(day, first) for day in self.birthdays]
        return any(one is not None and one.on <= last for one in found)

    def is_in(self, *groups):
        return bool(self.groups & set(groups))


Oracle = Callable[[Person], bool]

#: Groups A, A/B and C are 1, 2, 3; C is deleted in a test of its own.
LEAVES: list[tuple[str, str, object, Oracle]] = [
    ("tier", "in", ("key",), lambda p: p.row.tier == "key"),
    ("tier", "in", ("", "regular"), lambda p: p.row.tier in (None, "regular")),
    ("stage", "in", ("customer", "lost"), lambda p: p.row.stage in ("customer", "lost")),
    ("owner", "in", (1,), lambda p: p.row.owner_id == 1),
    ("owner", "in", (0, 2), lambda p: p.row.owner_id in (None, 2)),
    ("owner", "either", (1,), lambda p: 1 in (p.row.owner_id, p.row.backup_owner_id)),
    (
        "owner",
        "either",
        (0, 2),
        lambda p: p.row.owner_id in (None, 2) or p.row.backup_owner_id == 2,
    ),
    ("area", "is", "大安區", lambda p: fold(p.row.area) == fold("大安區")),
    ("area", "contains", "台北", lambda p: "台北" in p.row.area or "臺北" in p.row.area),
    ("area", "contains", "%_", lambda p: "%_" in p.row.area),
    ("area", "contains", "HARB", lambda p: p.row.area == "Harbour"),
    ("area", "empty", None, lambda p: not p.row.area.strip()),
    ("group", "in", (1,), lambda p: p.is_in(1, 2)),
    ("group", "in", (2, 3), lambda p: p.is_in(2, 3)),
    ("group", "in_only", (1,), lambda p: p.is_in(1)),
    ("group", "not_in", (1,), lambda p: not p.is_in(1, 2)),
    ("source", "in", ("", "walk_in"), lambda p: p.row.source in ("", "walk_in")),
    ("due", "yes", None, Person.is_due),
    ("due", "no", None, lambda p: not p.is_due()),
    ("last_contact", "older", 60, lambda p: bool(p.talked) and max(p.talked) < p.ago(60)),
    ("last_contact", "older", 0, lambda p: bool(p.talked) and max(p.talked) < TODAY),
    ("last_contact", "within", 60, lambda p: bool(p.talked) and max(p.talked) >= p.ago(60)),
    ("last_contact", "never", None, lambda p: not p.talked),
    ("service", "has", None, lambda p: any(t.kind == "service" for t in p.talks)),
    ("service", "none", None, lambda p: not any(t.kind == "service" for t in p.talks)),
    ("do_not_contact", "yes", None, lambda p: p.row.do_not_contact),
    ("do_not_contact", "no", None, lambda p: not p.row.do_not_contact),
    ("birthday", "within", 0, lambda p: p.comes(TODAY, TODAY)),
    ("birthday", "within", 10, lambda p: p.comes(TODAY, p.ago(-10))),
    ("birthday", "within", 98, lambda p: p.comes(TODAY, p.ago(-98))),  # to 28 February
    ("birthday", "within", 200, lambda p: p.comes(TODAY, p.ago(-200))),
    ("birthday", "within", 5000, lambda p: p.comes(TODAY, p.ago(-5000))),
    ("birthday", "month", 11, lambda p: p.comes(date(2026, 11, 1), date(2026, 11, 30))),
    ("birthday", "month", 12, lambda p: p.comes(date(2026, 12, 1), date(2026, 12, 31))),
    ("birthday", "month", 1, lambda p: p.comes(date(2027, 1, 1), date(2027, 1, 31))),
    ("birthday", "month", 2, lambda p: p.comes(date(2027, 2, 1), date(2027, 2, 28))),
    ("bought", "within", 60, lambda p: any(day >= p.ago(60) for day in p.bought)),
    ("bought", "not_within", 60, lambda p: not any(day >= p.ago(60) for day in p.bought)),
    ("bought", "since", "2026-09-23", lambda p: any(d >= date(2026, 9, 23) for d in p.bought)),
    (
        "bought",
        "not_since",
        "2026-09-23",
        lambda p: not any(d >= date(2026, 9, 23) for d in p.bought),
    ),
    ("bought", "never", None, lambda p: not p.bought),
    (
        "bought",
        "older",
        60,
        lambda p: bool(p.bought) and max(p.bought) < p.ago(60),
    ),
    ("value", "within", (10_000, 60), lambda p: p.sold(60, "amount") >= 10_000),
    ("value", "within", (25_000, 365), lambda p: p.value() >= 25_000),
    ("value", "between", (10_000, *LAST_60), lambda p: p.sold(60, "amount") >= 10_000),
    ("profit", "between", (9_000, *LAST_400), lambda p: p.sold(400, "profit") >= 9_000),
    ("cost", "between", (1, *LAST_60), lambda p: p.spent(60)[0] >= 1),
    ("minutes", "between", (45, *LAST_400), lambda p: p.spent(400)[1] >= 45),
    ("profit", "within", (9_000, 400), lambda p: p.sold(400, "profit") >= 9_000),
    (
        "item",
        "contains",
        "乌龙 ",
        lambda p: any("龙" in fold(s.item) for _d, s in p.sales if not s.is_return),
    ),
    ("cost", "within", (3_667, 365), lambda p: p.spent(365)[0] >= 3_667),
    ("cost", "within", (1, 60), lambda p: p.spent(60)[0] >= 1),
    ("minutes", "within", (45, 365), lambda p: p.spent(365)[1] >= 45),
    ("need", "has", None, lambda p: bool(p.needs)),
    ("need", "none", None, lambda p: not p.needs),
    ("promise", "has", None, lambda p: bool(p.tasks)),
    ("promise", "none", None, lambda p: not p.tasks),
    ("promise", "late", None, lambda p: "2026-11-21" in p.tasks),
    ("pledge", "in", (1,), lambda p: any(t.pledge_id == 1 for t in p.talks)),
    ("pledge", "in", (1, 2), lambda p: any(t.pledge_id for t in p.talks)),
    ("pledge", "not_in", (2,), lambda p: all(t.pledge_id != 2 for t in p.talks)),
    ("value", "at_least", 25_000, lambda p: p.value() >= 25_000),
    ("value", "at_least", 1, lambda p: p.value() >= 1),
    ("value", "at_least", 0, lambda p: True),
    ("phone", "has", None, lambda p: bool(p.phones)),
    ("phone", "none", None, lambda p: not p.phones),
    ("email", "has", None, lambda p: bool(p.emails)),
    ("email", "none", None, lambda p: not p.emails),
    ("address", "has", None, lambda p: bool(p.addresses)),
    ("address", "none", None, lambda p: not p.addresses),
    ("photo", "has", None, lambda p: p.row.photo is not None),
    ("photo", "none", None, lambda p: p.row.photo is None),
    ("chat", "has", None, lambda p: bool(p.chats)),
    ("chat", "none", None, lambda p: not p.chats),
    ("chat", "in", ("Line",), lambda p: any(c.service.lower() == "line" for c in p.chats)),
    ("created", "within", 60, lambda p: p.created >= p.ago(60)),
    ("created", "since", "2026-10-23", lambda p: p.created >= date(2026, 10, 23)),
]


def ids(book, tree):
    sql, params = sql_where(book, tree, TODAY)
    rows = book.query(f"SELECT c.id FROM contact AS c WHERE {sql} ORDER BY c.id", params)
    return [row[0] for row in rows]


@pytest.fixture
def people(book):
    generate(book)
    return {row[0]: Person(book, row[0]) for row in book.query("SELECT id FROM contact")}


def test_every_condition_says_what_the_oracle_says(book, people):
    """One book for all leaves: trash and all, each leaf and its opposite."""
    asked = set()
    for name, op, value, oracle in LEAVES:
        leaf = Condition(name, op, value)
        fits = [one for one, person in people.items() if oracle(person)]
        assert ids(book, leaf) == fits, leaf
        assert ids(book, Not(leaf)) == sorted(people.keys() - set(fits)), leaf
        if (name, op, value) not in (("value", "at_least", 0), ("birthday", "within", 0)):
            assert 0 < len(fits) < len(people), leaf  # else it would show nothing
        asked.add((name, op))
    known = {(name, op) for name, ops in conditions.FIELDS.items() for op in ops}
    assert known - asked == {("imported", "in")}  # asked of a real import below


def test_trees_of_conditions(book, people):
    chosen = random.Random(3)
    leaves = [(Condition(name, op, value), oracle) for name, op, value, oracle in LEAVES]

    def grow(depth):
        kind = chosen.choice(("leaf", "all", "any", "not")) if depth else "leaf"
        if kind == "leaf":
            return chosen.choice(leaves)
        if kind == "not":
            tree, oracle = grow(depth - 1)
            return Not(tree), lambda p: not oracle(p)
        parts = [grow(depth - 1) for _ in range(chosen.randint(0, 3))]
        trees = tuple(tree for tree, _oracle in parts)
        if kind == "all":
            return All(trees), lambda p: all(oracle(p) for _tree, oracle in parts)
        return Any_(trees), lambda p: any(oracle(p) for _tree, oracle in parts)

    for _ in range(150):
        tree, oracle = grow(4)
        assert ids(book, tree) == [one for one, person in people.items() if oracle(person)], tree
        assert from_json(to_json(tree)) == tree
        assert words(book, tree)


def test_whom_an_import_brought(book, tmp_path):
    generate(book, 20)
    file = tmp_path / "phone.vcf"
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:New {0}\nTEL:040000000{0}\nORG:Foods {0}\nEND:VCARD\n"
    file.write_text("".join(map(card.format, range(5))), encoding="utf-8")
    known = ContactCard(name="New 0", phones=(PhoneRow("", "0400000000", "+886400000000"),))
    (old,) = create_contact(book, known).contacts  # the file adds to this one
    before = {row[0] for row in book.query("SELECT id FROM contact")}
    apply(book, build_plan(book, read_file(file, "TW")))
    new = sorted({row[0] for row in book.query("SELECT id FROM contact")} - before)
    (row,) = conditions.imports(book)
    assert row.name == "phone.vcf"
    leaf = Condition("imported", "in", (row.step,))
    assert ids(book, leaf) == new != []
    assert book.query(
        "SELECT 1 FROM journal_row WHERE step_id = ? AND table_name = 'contact' AND row_id = ?",
        (row.step, old),
    )
    assert words(book, leaf) == f"Came with the import of phone.vcf ({row.day})"
    journal.undo(book, row.step)
    assert conditions.imports(book) == []
    assert ids(book, leaf) == []
    journal.redo(book, row.step)
    assert ids(book, leaf) == new
    assert ids(book, Condition("imported", "in", (10**9,))) == []
    assert ids(book, Not(Condition("imported", "in", (10**9,)))) == []


def test_a_deleted_group_fits_nobody_and_says_so(book, people):
    groups.delete_group(book, 3)
    gone = Condition("group", "in", (3,))
    for tree in (
        gone,
        Not(gone),
        Condition("group", "not_in", (3,)),
        All((gone,)),
        Not(Any_((gone, Not(Condition("tier", "in", ("key",)))))),
    ):
        found = ids(book, tree)
        assert found == [], tree
        assert "deleted" in words(book, tree)
    key = Condition("tier", "in", ("key",))
    assert ids(book, Any_((gone, key))) == ids(book, key)
    # One that is left still counts.
    assert ids(book, Condition("group", "in", (1, 3))) == ids(book, Condition("group", "in", (1,)))


def test_words_are_a_shops_words(book):
    generate(book, 1)
    tree = All(
        (
            Condition("tier", "in", ("key", "")),
            Condition("last_contact", "older", 60),
            Any_((Condition("owner", "in", (1, 0)), Not(Condition("phone", "has")))),
        )
    )
    assert words(book, tree) == (
        "Tier is Key customer or none, last contact more than 60 day(s) ago, "
        "(looked after by Fang or nobody, or not: has a phone number)"
    )
    assert words(book, Condition("value", "at_least", 500_000)) == (
        "Bought for $5,000 or more in 12 months"
    )
    assert words(book, Condition("cost", "within", (52_667, 90))) == (
        "Cost $526.67 or more in the last 90 day(s)"
    )
    assert words(book, Condition("minutes", "between", (90, "2026-01-01", "2026-03-31"))) == (
        "Took 90 minutes or more from 2026-01-01 to 2026-03-31"
    )
    assert words(book, Condition("pledge", "not_in", (1, 9))) == (
        "Has not received the promised service 到府 or (no longer promised)"
    )
    assert words(book, Condition("birthday", "month", 3)) == "Birthday in March"
    assert words(book, All()) == "Everybody"
    for name, ops in conditions.FIELDS.items():
        for op in ops:
            has_phrase = (name, op) in condition_words.PHRASES
            is_kind = name in (*condition_sql.HAD, *condition_sql.DAYS)
            general = condition_words.OF_KIND if is_kind else condition_words.OF_OWN
            assert has_phrase or op in general


def leaf(**changed):
    return {"field": "tier", "op": "in", "value": ["key"]} | changed


def deep(depth):
    tree = leaf()
    for _ in range(depth):
        tree = {"not": tree}
    return tree


HOSTILE = [
    "", "null", "[]", "{", "[" * 100_000, "1" * 10_000, "\ud800", '{"version": 1}',
    *(json.dumps(one) for one in (
        {"version": "1", "where": leaf()}, {"version": True, "where": leaf()},
        {"version": 1, "where": leaf(), "more": 1}, {"version": 1, "where": []},
        {"version": 1.5, "where": leaf()}, {"version": 0, "where": leaf()},
        {"version": 2, "where": leaf()},
    )),
    *(json.dumps({"version": 1, "where": where}) for where in (
        {}, {"all": {}}, {"all": [1]}, {"all": [], "any": []}, {"none": []}, {"not": []},
        deep(conditions.MOST_DEEP), {"all": [leaf()] * conditions.MOST_PARTS},
        leaf(more=1), leaf(field="name"), leaf(field=None), leaf(field=["tier"]),
        leaf(op="="), leaf(op=None), leaf(op=["in"]), leaf(value=None), leaf(value="key"),
        leaf(value=[]), leaf(value=[["key"]]), leaf(value=[1]), leaf(value=["x" * 201]),
        leaf(value=["\ud800"]), leaf(value=["a\0"]), leaf(value=["k"] * 501),
        leaf(field="owner", value=[True]), leaf(field="owner", value=[-1]),
        leaf(field="owner", value=[1.0]), leaf(field="owner", value=[2**64]),
        leaf(field="owner", value=["1) OR (1=1"]),
        leaf(field="last_contact", op="within", value=10**9),
        leaf(field="last_contact", op="within", value=-1),
        leaf(field="last_contact", op="within", value="60"),
        leaf(field="birthday", op="month", value=13), leaf(field="birthday", op="month", value=0),
        leaf(field="bought", op="since", value="2026-02-30"),
        leaf(field="bought", op="since", value="0001-01-01"),
        leaf(field="bought", op="since", value="20260101"),
        leaf(field="cost", op="within", value=[100]), leaf(field="cost", op="within", value=100),
        leaf(field="cost", op="within", value=[0, 30]),
        leaf(field="cost", op="between", value=[1, "2026-02-02", "2026-02-01"]),
        leaf(field="cost", op="between", value=[1, "2026-02-30", "2026-03-01"]),
        leaf(field="cost", op="between", value=[1, 30]),
        leaf(field="cost", op="within", value=[1, 0]),
        leaf(field="minutes", op="within", value=[1, 2, 3]),
        leaf(field="minutes", op="within", value=["1", 30]),
        leaf(field="area", op="contains", value="  "), leaf(field="phone", op="has", value=1),
        {"field": "tier"}, {"op": "in"},
    )),
    '{"version": 1, "where": {"field": "value", "op": "at_least", "value": NaN}}',
    json.dumps({"version": 1, "where": leaf(value=["x" * 200] * 200)}),
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_what_no_version_wrote_is_refused(text):
    with pytest.raises(Trouble):
        from_json(text)


def test_limits_are_the_last_that_fit():
    assert from_json(json.dumps({"version": 1, "where": deep(conditions.MOST_DEEP - 1)}))
    many = {"all": [leaf()] * (conditions.MOST_PARTS - 1)}
    assert from_json(json.dumps({"version": 1, "where": many}))
    with pytest.raises(Trouble):
        to_json(Condition("tier", "in", ()))


def test_nothing_that_was_typed_reaches_the_sql(book, people):
    for name, op in (("tier", "in"), ("source", "in"), ("chat", "in")):
        assert ids(book, Condition(name, op, ("') OR 1=1 --",))) == []
    assert ids(book, Condition("area", "is", "') OR 1=1 --")) == []
    with pytest.raises(Trouble):
        sql_where(book, Condition("owner", "in", ("1) OR (1=1",)), TODAY)
