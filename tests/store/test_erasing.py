"""A customer who is erased leaves the file, its log and what lies beside it; others stay whole."""

import contextlib
import errno
import io
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kehuapp.book import relations
from kehuapp.book.activity.batches import BatchRow, create_batch
from kehuapp.book.activity.interactions import InteractionRow, create_interaction
from kehuapp.book.comments import comments
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.card import ContactCard, EmailRow, PhoneRow
from kehuapp.book.contacts.contacts import create_contact, update_contact
from kehuapp.book.duplicates import duplicates
from kehuapp.book.duplicates.merging import merge_contacts
from kehuapp.book.opening import open_book
from kehuapp.book.plans.needs import NeedRow, create_need
from kehuapp.book.plans.tasks import create_task
from kehuapp.book.sales.sales import SaleRow, create_sale
from kehuapp.book.search import search
from kehuapp.book.staff import handovers, staff
from kehuapp.book.trash import erasing
from kehuapp.book.trash.erasing import Finished, erase_customer, load_traces
from kehuapp.book.visits import photos, visits
from kehuapp.book.visits.visits import Visit
from kehuapp.errors import Trouble
from kehuapp.store import beside, card_drafts, drafts, journal, pictures, tables
from kehuapp.store.backups.making import back_up
from kehuapp.store.backups.sweeping import last_kept
from kehuapp.store.beside import LINES, MEETING, SHEETS, SLIP, path_beside
from kehuapp.store.database import Book
from kehuapp.store.erasing.copies_holding import copies_holding, remove_copies
from kehuapp.store.erasing.theirs import pattern
from kehuapp.store.keeping import packs
from kehuapp.ui.deleted.erase_dialog import sentences

NAME, BEFORE, PHONE = "歐陽靜芬", "歐陽小芬", "0900-000-417"
SECRETS = (NAME, BEFORE, PHONE, "+886900000417", "怕冷風", "只喝凍頂", "改過的話", "茶會遲到",
           "qfen@example.com", "三箱春茶", "寄木盒", "靜芬問候")  # fmt: skip


def png(seed: int) -> bytes:
    """A picture whose bytes stand nowhere else."""
    image = Image.new("RGB", (24, 24))
    image.putdata([(seed * x % 251, x * x % 241, (x + seed) % 256) for x in range(24 * 24)])
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


OWN, SHARED, SHEET = png(3), png(5), png(7)


def fed(book: Book) -> int:
    """A customer of whom there is everything, beside Ann, who is called something else."""
    for name in ("Fang", "Wu"):
        staff.create_staff(book, name)
    book.staff_id = 1
    create_contact(book, ContactCard(name="Ann", phones=(PhoneRow("", "0900-000-100"),)))
    made = create_contact(
        book,
        ContactCard(name=BEFORE, owner_id=1, remark="怕冷風",
                    phones=(PhoneRow("", PHONE, "+886900000417"),),
                    emails=(EmailRow("", "qfen@example.com"),)),
    )  # fmt: skip
    contact = next(iter(made.contacts))
    card = contacts.load_contact(book, contact)
    update_contact(book, replace(card, name=NAME))
    with book.transaction():
        own, shared = (pictures.add_picture(book, data) for data in (OWN, SHARED))
    html = '<p>只喝凍頂</p><p><img src="kehu:picture/{}"></p>'
    [first] = comments.create_comment(book, contact, html.format(own)).comments
    comments.create_comment(book, contact, html.format(shared))
    comments.create_comment(book, 1, f'<p>{NAME}介紹的</p><img src="kehu:picture/{shared}">')
    comments.update_comment(book, first, "<p>改過的話</p>")
    [gone] = comments.create_comment(book, contact, "<p>茶會遲到</p>").comments
    comments.delete_comment(book, gone)
    create_batch(book, BatchRow(title="茶會", came=(1, contact)))
    create_interaction(book, InteractionRow(contact_id=contact, summary="靜芬問候"))
    create_need(book, contact, NeedRow("三箱春茶", from_date="2026-12-15"))
    create_task(book, contact, "寄木盒", "2026-12-01")
    create_sale(book, contact, SaleRow(0, "2026-11-01", "三箱春茶", 3, "箱", 900, None, False,
                                       "", ""), 1)  # fmt: skip
    visits.create_visit(book, Visit(contact_id=contact, starts_at="2026-12-10T10:00"))
    photos.add_photos(book, 1, [SHEET])
    relations.add_relation(book, 1, contact, "friend", "靜芬問候")
    duplicates.keep_apart(book, [1, contact])
    handovers.hand_over(book, 1, {2: [contact]}, "靜芬問候")
    return contact


def everywhere(book: Book) -> bytes:
    """The bytes of the file, its log and all that lies beside it."""
    return b"\0".join(
        path.read_bytes() for path in sorted(book.path.parent.iterdir()) if path.is_file()
    )


def others(book: Book, contact: int) -> dict[str, list[Any]]:
    """All rows that do not belong to the customer, without when they were changed."""
    found = {}
    for table, columns in tables.JOURNALED_COLUMNS.items():
        names = [name for name in columns if name != "updated_at"]
        where = f"WHERE contact_id <> {contact}" if "contact_id" in columns else ""
        found[table] = book.query(f"SELECT {', '.join(names)} FROM {table} {where} ORDER BY id")
    return found


def test_nothing_of_them_is_left_in_the_file_or_beside_it(book: Book) -> None:
    contact = fed(book)
    uuid = contacts.uuid_of(book, contact)
    drafts.write_drafts(book, [drafts.Draft(contact, uuid, None, f"<p>{NAME}</p>"),
                               drafts.Draft(1, "", None, "<p>Ann</p>")])  # fmt: skip
    card_drafts.keep_card_draft(book, card_drafts.new_card_draft(uuid, {"name": NAME}))
    card_drafts.keep_card_draft(book, card_drafts.new_card_draft("", {"phone": PHONE}))
    card_drafts.keep_card_draft(book, card_drafts.new_card_draft(uuid, {}), calls=True)
    for ending, content in (
        (SLIP, {"day": "2026-11-30", "text": {"customer": NAME, "contact": contact}}),
        (LINES, {"lines": [["due", contact, "finish", "call", "寄木盒"],
                           ["due", 1, "finish", "call", "hello"]]}),
        (SHEETS, {"sheets": [{"contact": contact, "visit": 1, "typed": {"result": NAME},
                              "opened": {}}]}),
        (MEETING, {"meeting": {"decisions": [[[contact], None, "key", "key", NAME],
                                             [[contact, 1], "key", "key", None, ""]]}}),
    ):  # fmt: skip
        path_beside(book, ending).write_text(json.dumps(content, ensure_ascii=False), "utf-8")
    aside = path_beside(book, "-draft-damaged-1")
    aside.write_text(f"half {NAME}", "utf-8")
    kept = others(book, contact)
    data = everywhere(book)
    for secret in SECRETS:
        assert secret.encode() in data, secret
    for picture in (OWN, SHARED, SHEET):
        assert picture in data

    erased = erase_customer(book, contact)

    assert erased.finished == Finished(typed=10, pictures=2) and erased.steps > 10
    [mention] = erased.traces.mentions
    assert (mention.table, mention.customer) == ("comment", "Ann") and NAME in mention.excerpt
    left = others(book, contact)
    for table, rows in left.items():
        if table not in ("comment_picture", "comment_version", "relation", "not_duplicate",
                         "visit_photo", "phone", "email"):  # fmt: skip
            assert rows == [row for row in kept[table] if table != "contact" or row[0] != contact]
    assert left["phone"] == [row for row in kept["phone"] if row[1] == 1]
    assert not left["relation"] and not left["not_duplicate"] and not left["visit_photo"]
    assert [comment for _id, comment, _sha in left["comment_picture"]] == [3]
    assert not left["comment_version"]
    assert search.find(book, "Ann").ids and not search.find(book, PHONE).ids
    assert [one.contact_id for one in drafts.find_drafts(book)] == [1]
    assert json.loads(path_beside(book, LINES).read_text("utf-8"))["lines"][0][1] == 1
    (left_over,) = json.loads(path_beside(book, MEETING).read_text("utf-8"))["meeting"].values()
    assert [one[0] for one in left_over] == [[1]]
    assert not aside.exists() and not path_beside(book, SHEETS).exists()


def test_the_bytes_say_nothing(book: Book) -> None:
    contact = fed(book)
    with book.transaction():  # what was said to somebody else stays, so it is not said here
        for sql in (
            "DELETE FROM journal_row WHERE table_name IN ('comment', 'comment_picture') "
            "AND row_id IN (SELECT id FROM comment WHERE contact_id = 1)",
            "DELETE FROM comment_picture WHERE comment_id = 3",
            "DELETE FROM comment_search WHERE contact_id = 1",
            "DELETE FROM comment WHERE contact_id = 1",
            "UPDATE journal_row SET after = '{}' WHERE table_name = 'comment_picture'",
        ):
            book.execute(sql)
    assert all(secret.encode() in everywhere(book) for secret in SECRETS)
    erase_customer(book, contact)
    data = everywhere(book)
    for secret in SECRETS:
        assert secret.encode() not in data, secret
    for picture in (OWN, SHARED, SHEET):
        assert picture[40:80] not in data
    book.close()
    again = open_book(book.path)
    assert again.query("SELECT name FROM contact") == [("Ann",)]
    assert again.query("PRAGMA integrity_check") == [("ok",)]
    again.close()


def test_what_is_packed_says_nothing_of_them_and_the_same_of_others(book: Book) -> None:
    contact = fed(book)
    card = contacts.load_contact(book, contact)
    bo = next(iter(create_contact(book, ContactCard(name="Bo", remark="茶" * 400)).contacts))
    with book.writing("Two at once") as step:
        update_contact(book, replace(card, remark="怕冷風" * 100))
        update_contact(book, replace(contacts.load_contact(book, bo), remark="酒" * 400))

    def packed() -> str:
        rows = book.query("SELECT step_id, leans_on, data FROM journal_pack")
        return "".join(
            packs._inflated(data, packs._base(book.engine, one, leans_on))
            for one, leans_on, data in rows
        )

    assert {one for one in (NAME, BEFORE, "怕冷風", "改過的話") if one in packed()} > {NAME}
    erase_customer(book, contact)
    left = packed()
    assert not [one for one in SECRETS if one in left.replace(f"{NAME}介紹的", "")]
    [row] = packs.load_packed(book.engine, step.id or 0)
    assert "酒" * 400 in (row.after or "") and "茶" * 400 in (row.before or "")


def test_a_pack_that_nobody_can_read_keeps_nobody_in_the_book(book: Book) -> None:
    contact = fed(book)
    ann = contacts.load_contact(book, 1)
    step = update_contact(book, replace(ann, remark="茶" * 1200)).step or 0
    with book.transaction():
        book.execute("UPDATE journal_pack SET data = x'00' WHERE step_id = ?", (step,))
    erase_customer(book, contact)
    assert packs.steps_unreadable(book.engine) == []
    assert book.query("SELECT state FROM journal_step WHERE id = ?", (step,)) == [("old",)]


def test_no_step_about_them_can_be_undone_and_none_says_the_name(book: Book) -> None:
    contact = fed(book)
    erase_customer(book, contact)
    steps = journal.rows_steps(book, 200)
    assert not any(NAME in step.label or BEFORE in step.label for step in steps)
    about = [step for step in steps if step.state == "done"]
    assert about  # those about colleagues and Ann
    undone = []
    for step in about:
        try:
            journal.undo(book, step.id)
        except Trouble:  # Ann was at the gathering, of which the step can no longer be undone
            assert "Ann" in step.label or "Fang" in step.label
        else:
            undone.append(step)
    assert undone and not book.query("SELECT 1 FROM contact WHERE id = ?", (contact,))
    for step in reversed(undone):
        journal.redo(book, step.id)


def test_an_import_of_many_keeps_the_others(book: Book) -> None:
    names = ["uuid", "created_at", "updated_at", "kind", "name", "family_name", "given_name",
             "nickname", "salutation", "company", "department", "job_title", "remark", "stage",
             "area", "source", "do_not_contact", "best_time"]  # fmt: skip
    rows = [
        (str(n), "2026-11-01T00:00:00Z", "2026-11-01T00:00:00Z", "person", f"客人{n:03}",
         *[""] * 8, "customer", "", "", 0, "") for n in range(100)
    ]  # fmt: skip
    with book.writing("Import of %1", "phone.vcf") as step:
        ids = step.bulk_insert("contact", names, rows)
    erased = erase_customer(book, ids[7])
    assert erased.steps == 1 and len(book.query("SELECT 1 FROM contact")) == 99
    [line] = journal.rows_steps(book)
    assert "phone.vcf" in line.label and line.state != "done"


def test_who_reads_in_the_book_meanwhile_is_waited_for_or_named(
    book: Book,
) -> None:
    contact = fed(book)
    book.close()
    book.engine.connection.execute("PRAGMA busy_timeout = 50")
    script = (
        "import sqlite3, sys\n"
        "reader = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "reader.execute('BEGIN')\n"
        "print(reader.execute('SELECT count(*) FROM contact').fetchone()[0], flush=True)\n"
        "sys.stdin.readline()\n"
        "reader.execute('ROLLBACK')\n"
        "print('idle', flush=True)\n"
        "sys.stdin.readline()\n"
        "print(reader.execute('SELECT count(*) FROM contact').fetchone()[0], flush=True)\n"
    )
    with book.writing("Change %1", "Ann"):  # so that there is a log in which one can read
        tables.Contact.update(area="north").where(tables.Contact.id == 1).execute()
    with subprocess.Popen(
        [sys.executable, "-c", script, str(book.path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as other:  # fmt: skip
        assert other.stdin is not None and other.stdout is not None
        assert other.stdout.readline() == "2\n"
        with book.writing("Change %1", "Ann"):
            tables.Contact.update(area="south").where(tables.Contact.id == 1).execute()
        with pytest.raises(Trouble, match="reading this book"):
            erase_customer(book, contact)
        assert load_traces(book, contact).name == NAME
        other.stdin.write("\n")
        other.stdin.flush()
        assert other.stdout.readline() == "idle\n"
        assert erase_customer(book, contact).finished.is_wiped
        other.stdin.write("\n")
        other.stdin.flush()
        assert other.stdout.readline() == "1\n"


def test_two_windows_of_the_program_go_on_in_the_same_file(book: Book) -> None:
    contact = fed(book)
    create_contact(book, ContactCard(name="Bob"))
    other = open_book(book.path)
    other.look()
    for one in (3, contact):  # the second time the page that tells books apart stays where it is
        erase_customer(book, one)
        other.look()
    with other.writing("Change %1", "Ann"):
        tables.Contact.update(area="north").where(tables.Contact.id == 1).execute()
    book.look()
    with book.writing("Change %1", "Ann"):
        tables.Contact.update(area="south").where(tables.Contact.id == 1).execute()
    assert other.query("SELECT area FROM contact") == [("south",)]
    other.close()


def test_the_backups_that_hold_them_are_named_and_thinned(book: Book, tmp_path: Path) -> None:
    before, places = tmp_path / "before.kehu", [tmp_path]
    back_up(book, before, last_kept(book))
    contact = fed(book)
    uuid = contacts.uuid_of(book, contact)
    with_them = tmp_path / "with.kehu"
    back_up(book, with_them, last_kept(book))
    erase_customer(book, contact)
    assert [copy.path for copy in copies_holding(book, uuid, places)] == [with_them]
    assert remove_copies([with_them]) == [] and not with_them.exists()
    assert copies_holding(book, uuid, places) == [] and before.exists()


def test_who_was_merged_into_them_goes_too(book: Book) -> None:
    for name in (NAME, BEFORE, "Ann"):
        create_contact(book, ContactCard(name=name, phones=(PhoneRow("", PHONE),)))
    merge_contacts(book, 1, [2])
    assert load_traces(book, 1).rows["contact"] == 2
    erase_customer(book, 1)
    assert book.query("SELECT name FROM contact") == [("Ann",)]
    book.close()
    assert BEFORE.encode() not in everywhere(book)


@pytest.mark.parametrize(
    ("said", "text", "is_named"),
    [
        (("Ann",), "I met Ann today", True),
        (("Ann",), "Anna came", False),
        (("陳美玲",), "昨天陳美玲來過", True),
        (("陳",), "陳先生", False),
        (("0900-000-417",), "撥 0900-000-417 找", True),
        (("417",), "417", False),
        (("",), "", False),
    ],
)
def test_a_name_is_known_as_a_word(said: tuple[str, ...], text: str, is_named: bool) -> None:
    found = pattern(said)
    assert (found is not None and found.search(text) is not None) is is_named


def typed_about(book: Book, contact: int) -> list[bytes]:
    """What lies beside the book about the customer, and of Ann."""
    uuid = contacts.uuid_of(book, contact)
    drafts.write_drafts(book, [drafts.Draft(contact, uuid, None, f"<p>{NAME}</p>"),
                               drafts.Draft(1, "", None, "<p>Ann</p>")])  # fmt: skip
    card_drafts.keep_card_draft(book, card_drafts.new_card_draft(uuid, {"name": NAME}))
    return [path.read_bytes() for path in beside_of(book)]


def beside_of(book: Book) -> list[Path]:
    return sorted(book.path.parent.glob(f"{book.path.name}-[def]*"))


def test_what_cannot_be_committed_takes_nothing_of_what_is_typed(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    contact = fed(book)
    typed = typed_about(book, contact)
    monkeypatch.setattr(erasing, "_forget_derived", lambda *_about: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        erase_customer(book, contact)
    assert [path.read_bytes() for path in beside_of(book)] == typed
    monkeypatch.undo()
    monkeypatch.setattr(erasing.begun, "note", refuse)
    with pytest.raises(Trouble, match="nothing was erased"):
        erase_customer(book, contact)
    assert [path.read_bytes() for path in beside_of(book)] == typed
    assert book.query("SELECT 1 FROM contact WHERE id = ?", (contact,))


def refuse(*_about: object, **_named: object) -> None:
    raise PermissionError(errno.EACCES, "a virus scanner holds it")


@pytest.mark.parametrize("is_erased", [True, False])
def test_killed_before_it_was_committed_or_after(
    book: Book, monkeypatch: pytest.MonkeyPatch, is_erased: bool
) -> None:
    contact = fed(book)
    typed = typed_about(book, contact)
    with monkeypatch.context() as killed:
        killed.setattr(erasing, "finish_erasing", lambda _book: Finished())
        if not is_erased:
            killed.setattr(erasing.begun, "note", noted_and_killed)
        with contextlib.suppress(ZeroDivisionError):
            erase_customer(book, contact)
    path = book.path
    assert len(beside_of(book)) == 3 and NAME.encode() in everywhere(book)
    book.close()
    with contextlib.closing(open_book(path)) as book:
        assert bool(book.query("SELECT 1 FROM contact WHERE id = ?", (contact,))) != is_erased
        if is_erased:
            assert [one.contact_id for one in drafts.find_drafts(book)] == [1]
            left = everywhere(book)
            for secret in (BEFORE, PHONE, "三箱春茶", "茶會遲到"):
                assert secret.encode() not in left, secret
            assert OWN not in left
        else:
            assert [one.read_bytes() for one in beside_of(book)] == typed


_note = erasing.begun.note


def noted_and_killed(*about: Any) -> None:
    _note(*about)
    raise ZeroDivisionError


def test_what_cannot_be_written_beside_it_is_said_and_done_later(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    contact = fed(book)
    typed_about(book, contact)
    with monkeypatch.context() as held:
        held.setattr(drafts, "write_drafts", refuse)
        erased = erase_customer(book, contact)
    assert not erased.finished.is_done and any("opened again" in one for one in sentences(erased))
    assert len(drafts.find_drafts(book)) == 2
    path = book.path
    book.close()
    with contextlib.closing(open_book(path)) as book:
        assert len(drafts.find_drafts(book)) == 1 and OWN not in everywhere(book)
        assert not beside.path_beside(book, beside.ERASING).exists()


def test_a_note_that_was_overwritten_and_not_deleted_goes(book: Book) -> None:
    path, note = book.path, beside.path_beside(book, beside.ERASING)
    beside.write_new(note, b'{"never": "under its name"}', path)
    assert beside.settle(path) == [] and not [*path.parent.glob("*-erasing*")]
    note.write_bytes(bytes(200))
    book.close()
    with contextlib.closing(open_book(path)):
        assert not note.exists()
