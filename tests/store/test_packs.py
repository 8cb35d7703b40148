"""Images of small steps lie packed in one piece, and come back as they were."""

import contextlib
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from PIL import Image

from kehuapp.book.comments import comments
from kehuapp.book.comments.comments import create_comment, rows_comments, update_comment
from kehuapp.book.contacts.contacts import ContactCard, create_contact, load_contact, update_contact
from kehuapp.book.opening import open_book
from kehuapp.errors import Trouble
from kehuapp.store import journal
from kehuapp.store.backups.sweeping import LastKept, last_kept, sweep
from kehuapp.store.database import Book
from kehuapp.store.keeping import packs
from kehuapp.store.pictures import add_picture

Everything = Callable[[Book], dict[str, list[tuple[object, ...]]]]
WORDS = "客人想試春茶冬片紅烏龍鐵觀音禮盒價錢太高下次再談送樣品到店裡老闆娘不在兒子接手附近新開一家"


def text(random: Random, size: int = 300) -> str:
    """A comment of about 900 bytes."""
    return "<p>" + "".join(random.choice(WORDS) for _ in range(size - 8)) + "。</p>"


@pytest.fixture
def ann(book: Book) -> int:
    return min(create_contact(book, ContactCard(name="Ann", remark=text(Random(1)))).contacts)


def test_a_changed_comment_takes_little_more_than_its_version(book: Book, ann: int) -> None:
    random = Random(2)
    comment = min(create_comment(book, ann, text(random)).comments)
    book.close()
    before = book.path.stat().st_size
    for _ in range(100):
        update_comment(book, comment, text(random))  # as unlike as can be
    book.close()
    assert (book.path.stat().st_size - before) / 100 < 2200


def test_all_of_a_changed_comment_is_undone_and_redone(
    book: Book, ann: int, everything: Everything
) -> None:
    random = Random(3)
    comment = min(create_comment(book, ann, text(random)).comments)
    states, steps = [everything(book)], []
    for size in (300, 5, 300, 2000, 300):
        steps.append(update_comment(book, comment, text(random, size)).step or 0)
        states.append(everything(book))
    assert book.query("SELECT count(*) FROM journal_pack WHERE leans_on > 0")[0][0] >= 4
    for _ in range(2):
        for at in reversed(range(5)):
            journal.undo(book, steps[at])
            assert everything(book) == states[at]
        for at in range(5):
            journal.redo(book, steps[at])
            assert everything(book) == states[at + 1]


def test_a_pack_keeps_what_statements_ask_and_gives_back_all(book: Book, ann: int) -> None:
    step = update_contact(book, replace(load_contact(book, ann), name="Bo", area="北")).step or 0
    [(before, after)] = book.query(
        "SELECT before, after FROM journal_row WHERE step_id = ? AND table_name = 'contact'",
        (step,),
    )
    assert (before, after) == ('{"name":"Ann"}', '{"name":"Bo"}')
    row = next(r for r in packs.load_packed(book.engine, step) if r.table == "contact")
    assert '"area":"北"' in (row.after or "")
    assert text(Random(1))[:20] in (row.before or "")


def test_a_row_that_is_no_longer_as_it_was_left_is_refused(book: Book, ann: int) -> None:
    step = update_contact(book, replace(load_contact(book, ann), area="北")).step or 0
    with book.transaction():
        book.execute("UPDATE contact SET source = 'walk_in' WHERE id = ?", (ann,))
    with pytest.raises(Trouble, match="changed since: Ann"):
        journal.undo(book, step)


def test_bulk_changes_and_small_ones_are_not_packed(book: Book, ann: int) -> None:
    create_contact(book, ContactCard(name="Bo"))
    packed = book.query("SELECT count(*) FROM journal_pack")
    with book.writing("x"):
        for n in range(packs._MOST_ROWS + 1):
            book.execute("UPDATE contact SET area = ? WHERE id = ?", (str(n), ann))
    with book.writing("x"):
        book.execute("INSERT INTO setting (name, value) VALUES ('shop', '茶行')")
    assert book.query("SELECT count(*) FROM journal_pack") == packed


def test_a_version_that_a_later_step_took_away_still_tells_what_was(book: Book, ann: int) -> None:
    random = Random(4)
    first = text(random)
    comment = min(create_comment(book, ann, first).comments)
    step = update_comment(book, comment, text(random)).step or 0
    comments.delete_comment(book, comment)
    with book.writing("Empty"):
        for name in ("comment_version", "comment_picture", "comment_file"):
            book.execute(f"DELETE FROM {name} WHERE comment_id = ?", (comment,))
        book.execute("DELETE FROM comment WHERE id = ?", (comment,))
    rows = packs.load_packed(book.engine, step)
    assert any(first[3:50] in (row.before or "") for row in rows)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE comment_version SET html = '<p>x</p>'",
        "DELETE FROM comment_version",
        "UPDATE journal_pack SET data = substr(data, 1, 50)",
        "UPDATE journal_pack SET data = x'00'",
    ],
)
def test_a_pack_that_cannot_be_read_is_said_and_nothing_is_changed(
    book: Book, ann: int, everything: Everything, change: str
) -> None:
    random = Random(5)
    comment = min(create_comment(book, ann, text(random)).comments)
    step = update_comment(book, comment, text(random)).step or 0
    with book.transaction():
        book.execute(change)
    before = everything(book)
    with pytest.raises(Trouble, match="can no longer be read"):
        journal.undo(book, step)
    assert everything(book) == before
    assert sweep(book, last_kept(book)).count == 0  # nobody knows what it names


def test_packs_that_lean_on_one_another_without_end_are_unreadable(book: Book) -> None:
    with book.transaction():
        for step in range(1, 2000):
            book.execute("INSERT INTO journal_pack VALUES (?, ?, x'00')", (step, step))
            book.execute(
                "INSERT INTO journal_row (step_id, table_name, row_id, before) "
                "VALUES (?, 'comment_version', ?, '{}')",
                (step + 1, step),
            )
    with pytest.raises(packs.Unreadable):
        packs.load_packed(book.engine, 1)


def test_what_is_left_of_a_pack_that_was_lost_is_not_written(
    book: Book, ann: int, everything: Everything
) -> None:
    comment = min(create_comment(book, ann, text(Random(8), 900)).comments)
    step = comments.delete_comment(book, comment).step or 0
    with book.writing("Empty") as emptied:
        for name in ("comment_version", "comment_picture", "comment_file"):
            book.execute(f"DELETE FROM {name} WHERE comment_id = ?", (comment,))
        book.execute("DELETE FROM comment WHERE id = ?", (comment,))
    with book.transaction():
        book.execute("DELETE FROM journal_pack")
    before = everything(book)
    for tried in (emptied.id or 0, step):
        with pytest.raises(Trouble):
            journal.undo(book, tried)
        assert everything(book) == before


def test_a_picture_that_only_a_pack_names_is_not_swept(book: Book, ann: int) -> None:
    out = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(out, "PNG")
    sha256 = add_picture(book, out.getvalue())
    comment = min(create_comment(book, ann, f'<p><img src="kehu:picture/{sha256}"></p>').comments)
    step = update_comment(book, comment, text(Random(6))).step or 0
    with book.transaction():
        book.execute("DELETE FROM comment_picture")
    assert sweep(book, LastKept(100, 100)).count == 0
    with book.transaction():
        book.execute("INSERT INTO comment_picture (comment_id, sha256) VALUES (1, ?)", (sha256,))
    journal.undo(book, step)
    assert sha256 in rows_comments(book, ann)[0].html


def test_what_was_packed_is_undone_after_the_next_start(
    book: Book, ann: int, everything: Everything, tmp_path: Path
) -> None:
    before = everything(book)
    step = update_contact(book, replace(load_contact(book, ann), area="北")).step or 0
    book.close()
    with contextlib.closing(open_book(book.path)) as again:
        journal.undo(again, step)
        assert everything(again) == before
