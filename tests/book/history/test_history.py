"""Steps read page by page, in detail, what stands in the way of undoing one, and undoing that."""

import random
from dataclasses import replace
from datetime import datetime

import pytest

from kehuapp.book.activity.interactions import InteractionRow, create_interaction
from kehuapp.book.comments.comments import create_comment, update_comment
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import (
    ContactCard,
    PhoneRow,
    create_contact,
    delete_contacts,
    load_contact,
    restore_contacts,
)
from kehuapp.book.duplicates.merging import merge_contacts
from kehuapp.book.groups import groups
from kehuapp.book.history import steps
from kehuapp.book.history.facts import MOST_LINES, load_facts
from kehuapp.book.history.kinds import kind_of
from kehuapp.book.history.steps import Wanted, count_steps, load_page
from kehuapp.book.history.undoing import undo_together
from kehuapp.book.plans.tasks import create_task
from kehuapp.book.relations import add_relation
from kehuapp.book.sales.sales import SaleRow, create_sale
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.book.staff.staff import create_staff
from kehuapp.errors import Trouble
from kehuapp.i18n import step_parts
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.store.history.in_the_way import find_all
from kehuapp.store.history.rows import steps_of_customers
from kehuapp.store.schema import JOURNALED
from kehuapp.text.words import utc_instant

Everything = dict[str, list[tuple[object, ...]]]


def everything(book: Book) -> Everything:
    names = [table._meta.table_name for table in JOURNALED]
    return {name: book.query(f"SELECT * FROM {name} ORDER BY id") for name in names}


def added(book: Book, name: str, number: str = "") -> int:
    phones = (PhoneRow("", number),) if number else ()
    return min(create_contact(book, ContactCard(name=name, phones=phones)).contacts)


def renumbered(book: Book, contact: int, number: str) -> int:
    card = load_contact(book, contact)
    contacts.update_contact(book, replace(card, phones=(PhoneRow("", number),)))
    return journal.latest(book)


def tea(item: str = "Oolong") -> SaleRow:
    return SaleRow(0, "2026-01-05", item, 3, "kg", 30000, None, False, "", "")


def labels(book: Book, wanted: Wanted = Wanted()) -> list[str]:  # noqa: B008
    return [step.label for step in load_page(book, wanted).steps]


def test_newest_first_narrowed_down(book: Book) -> None:
    min(create_staff(book, "Mei").contacts, default=0)
    ann, bob = added(book, "Ann"), added(book, "Bob")
    book.staff_id = 1
    create_sale(book, ann, tea())
    book.staff_id = None
    create_comment(book, bob, "<p>likes it strong</p>")
    assert labels(book) == [
        "New comment",
        "Sale to Ann: Oolong",
        "New customer Bob",
        "New customer Ann",
        "Add Mei to the staff",
    ]
    assert labels(book, Wanted(contacts=(ann,))) == ["Sale to Ann: Oolong", "New customer Ann"]
    assert labels(book, Wanted(contacts=(bob,))) == ["New comment", "New customer Bob"]
    assert labels(book, Wanted(staff=1)) == ["Sale to Ann: Oolong"]
    assert labels(book, Wanted(kind="comment")) == ["New comment"]
    # A sale hangs on Ann, a comment on Bob: neither can go alone.
    assert labels(book, Wanted(undoable=True)) == [
        "New comment",
        "Sale to Ann: Oolong",
        "Add Mei to the staff",
    ]
    assert count_steps(book, Wanted(contacts=(ann,))) == 2
    about = {
        step.label: (step.names, step.what, step.staff) for step in load_page(book, Wanted()).steps
    }
    assert about["New comment"] == (("Bob",), "Comment likes it strong", "")
    assert about["Sale to Ann: Oolong"] == ((), "Sale Oolong 3 kg", "Mei")


def test_pages_end_with_a_day_and_leave_nothing_out(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    zone = load_settings(book).zone
    days = (1, 1, 2, 2, 2, 2, 3)
    for at, day in enumerate(days):
        added(book, f"C{at}")
        with book.transaction():
            book.execute(
                "UPDATE journal_step SET at = ? WHERE id = ?",
                (utc_instant(datetime(2026, 3, day, 0, 30), zone), journal.latest(book)),
            )
    monkeypatch.setattr(steps, "PAGE", 2)
    pages, before = [], None
    while True:
        page = load_page(book, Wanted(), before)
        pages.append([step.label[-2:] for step in page.steps])
        before = page.before
        if before is None:
            break
    assert pages[:2] == [["C6", "C5", "C4", "C3", "C2"], ["C1", "C0"]]
    assert not any(pages[2:])


def test_what_stands_in_the_way_is_followed_to_the_end(book: Book) -> None:
    before = everything(book)
    ann = added(book, "Ann", "04-0000-0090")
    born = journal.latest(book)
    phone = renumbered(book, ann, "04-0000-0091")
    again = renumbered(book, ann, "04-0000-0092")
    other = added(book, "Bob")
    group = max(groups.create_group(book, "Fair").groups)
    groups.add_members(book, group, [ann])
    joined = journal.latest(book)
    assert find_all(book, born) == [joined, again, phone]
    assert find_all(book, phone) == [again]
    facts = load_facts(book, born)
    assert facts is not None and not facts.why_not
    told = [(one.step.id, one.is_free, one.line and one.line.said()) for one in facts.in_the_way]
    assert told == [
        (joined, True, "Group Fair"),
        (again, True, "Phone 04-0000-0091 → 04-0000-0092"),
        (phone, False, "Phone 04-0000-0090 → 04-0000-0091"),
    ]
    assert facts.counts() == [("Added", "1 customer(s), 1 phone number(s)")]
    after = everything(book)
    with pytest.raises(Trouble):
        undo_together(book, [born, again])
    assert everything(book) == after  # all or none
    changes = undo_together(book, facts.together())
    assert changes.label == "Undone: New customer Ann, with 3 later step(s)"
    left = everything(book)
    assert [row[0] for row in left["contact"]] == [other]
    assert [row for row in left["contact"] if row[0] != other] == before["contact"]
    while (step := journal.find_redoable(book)) is not None:
        journal.redo(book, step.id)
    assert everything(book) == after


def test_who_cannot_be_undone_says_why(book: Book) -> None:
    book.desk = "ours"
    ann = added(book, "Ann")
    first = journal.latest(book)
    book.desk = "theirs"
    renumbered(book, ann, "04-0000-0091")
    theirs = journal.latest(book)
    book.desk = "ours"
    facts = load_facts(book, theirs)
    assert facts is not None and "another computer" in facts.why_not
    facts = load_facts(book, first)
    assert facts is not None and facts.why_not.startswith("“Change Ann” came later")
    added(book, "Bob")
    bob = journal.latest(book)
    with book.transaction():
        book.execute("DELETE FROM journal_row WHERE step_id = ?", (bob,))
        book.execute("UPDATE contact SET remark = 'x' WHERE name = 'Ann'")
    facts = load_facts(book, bob)
    assert facts is not None and "too old" in facts.why_not
    book.desk = "theirs"
    facts = load_facts(book, theirs)
    assert facts is not None and "nothing that the history knows" in facts.why_not
    assert load_facts(book, 999) is None


def test_what_is_not_shown_of_a_customer_is_counted(book: Book) -> None:
    ann = added(book, "Ann", "04-0000-0090")
    with book.writing("test") as step:
        for number in range(5):
            create_comment(book, ann, f"<p>{number}</p>")
    assert step.id is not None
    facts = load_facts(book, step.id)
    assert facts is not None and len(facts.shown[0].lines) == MOST_LINES
    assert facts.shown[0].more == 5 - MOST_LINES


def test_gone_rows_still_name_their_customer(book: Book) -> None:
    ann = added(book, "Ann", "04-0000-0090")
    renumbered(book, ann, "04-0000-0091")
    group = max(groups.create_group(book, "Fair").groups)
    groups.add_members(book, group, [ann])
    groups.remove_members(book, group, [ann])
    removed = journal.latest(book)
    assert removed in steps_of_customers(book, [ann])
    facts = load_facts(book, removed)
    assert facts is not None and facts.customers == (ann,)
    assert [line.said() for line in facts.shown[0].lines] == ["Group without Fair"]


def test_what_was_put_back_meanwhile_stands_in_the_way(book: Book) -> None:
    ann = added(book, "Ann")
    group = max(groups.create_group(book, "Fair").groups)
    groups.add_members(book, group, [ann])
    groups.remove_members(book, group, [ann])
    removed = journal.latest(book)
    groups.add_members(book, group, [ann])
    assert find_all(book, removed) == [journal.latest(book)]


def _act(book: Book, chance: random.Random) -> None:
    """Some change or other."""
    live = [i for (i,) in book.query("SELECT id FROM contact WHERE deleted_at IS NULL ORDER BY id")]
    gone = [i for (i,) in book.query("SELECT id FROM contact WHERE deleted_at IS NOT NULL")]
    folders = [i for (i,) in book.query("SELECT id FROM contact_group WHERE deleted_at IS NULL")]
    what = chance.randrange(12)
    if len(live) < 3 or what == 0:
        added(book, f"P{chance.randrange(99)}", f"04-0000-00{chance.randrange(10, 99)}")
    elif what == 1:
        renumbered(book, chance.choice(live), f"04-0000-00{chance.randrange(10, 99)}")
    elif what == 2:
        create_sale(book, chance.choice(live), tea())
    elif what == 3:
        create_comment(book, chance.choice(live), "<p>tea</p>")
    elif what == 4:
        merge_contacts(book, *(lambda two: (two[0], [two[1]]))(chance.sample(live, 2)))
    elif what == 5:
        delete_contacts(book, [chance.choice(live)])
    elif what == 6 and gone:
        restore_contacts(book, [chance.choice(gone)])
    elif what == 7 or not folders:
        groups.create_group(book, f"G{chance.randrange(999)}")
    elif what == 8:
        groups.add_members(book, chance.choice(folders), [chance.choice(live)])
    elif what == 9:
        groups.remove_members(book, chance.choice(folders), [chance.choice(live)])
    elif what == 10:
        create_task(book, chance.choice(live), "send samples")
        create_interaction(book, InteractionRow(contact_id=chance.choice(live), summary="asked"))
    else:
        two = chance.sample(live, 2)
        add_relation(book, two[0], two[1], "friend")
        for (comment,) in book.query("SELECT id FROM comment WHERE deleted_at IS NULL LIMIT 1"):
            update_comment(book, comment, f"<p>{chance.random()}</p>")


@pytest.mark.parametrize("seed", (2, 4))
def test_what_is_found_is_what_must_go_and_no_more(book: Book, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(16):
        try:
            _act(book, chance)
        except Trouble:
            continue
        if chance.random() < 0.2 and (step := journal.find_undoable(book)):
            journal.undo(book, step.id)
    added(book, "Zoe")  # what is undone stays so from here on
    after = everything(book)
    done = [i for (i,) in book.query("SELECT id FROM journal_step WHERE state = 'done'")]
    for step in done:
        later = find_all(book, step)
        for left_out in chance.sample(later, min(2, len(later))):
            with pytest.raises(Trouble):
                undo_together(book, [step, *(one for one in later if one != left_out)])
        undo_together(book, [*later, step])
        while (undone := journal.find_redoable(book)) is not None:
            journal.redo(book, undone.id)
        assert everything(book) == after


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("Import of %1", "import"),
        ("Import of sales from %1", "import"),
        ("Merge %1 with %2", "merge"),
        ("Merge group %1 into %2", "group"),
        ("Delete %1", "trash"),
        ("Delete a comment", "comment"),
        ("Restore a comment from the trash", "trash"),
        ("Change %1", "customer"),
        ("New customer %1", "new"),
        ("New customer %1 with a sale: %2", "sale"),
        ("Close the need of %1: %2", "sale"),
        ("Done for %1: %2", "task"),
        ("Log a contact with %1", "contact"),
        ("Change a logged contact", "contact"),
        ("Plan visits to %1 customer(s)", "visit"),
        ("Order the stops of %1 by time", "visit"),
        ("Plan gifts for %1 customer(s): %2", "greeting"),
        ("Set the tier of %1 customer(s)", "tier"),
        ("Hand over %1 customer(s)", "staff"),
        ("Set who looks after %1 customer(s)", "staff"),
        ("Name of the shop: %1 → %2", "settings"),
        ("Name of a colleague: %1 → %2", "staff"),
        ("Something that a newer version does", "customer"),
    ],
)
def test_kinds(key: str, code: str) -> None:
    assert kind_of(key).code == code


def test_a_label_in_pieces() -> None:
    assert step_parts("Sale to %1: %2", "Ann", "tea") == [
        ("Sale to ", False),
        ("Ann", True),
        (": ", False),
        ("tea", True),
    ]
    assert step_parts("New comment") == [("New comment", False)]


def test_a_setting_is_nobodys(book: Book) -> None:
    update_settings(book, replace(load_settings(book), shop="Tea house"))
    facts = load_facts(book, journal.latest(book))
    assert facts is not None and facts.customers == () and not facts.why_not
    assert facts.counts() == [("Added", "1 setting(s)")]


def test_a_packed_step_and_one_that_is_forgotten(book: Book) -> None:
    ann = added(book, "Ann")
    create_comment(book, ann, f"<p>{'likes it strong ' * 200}</p>")
    packed = journal.latest(book)
    assert book.query("SELECT step_id FROM journal_pack WHERE step_id = ?", (packed,))
    (step, _born) = load_page(book, Wanted()).steps
    assert step.what.startswith("Comment likes it strong likes it")
    facts = load_facts(book, packed)
    assert facts is not None and facts.shown[0].lines[0].after.startswith("likes it strong")
    with book.transaction():
        book.execute("UPDATE journal_step SET state = 'old' WHERE id = ?", (packed,))
        book.execute("DELETE FROM journal_row WHERE step_id = ?", (packed,))
        book.execute("DELETE FROM journal_pack WHERE step_id = ?", (packed,))
    facts = load_facts(book, packed)
    assert facts is not None and facts.step.is_done() and "too old" in facts.why_not
