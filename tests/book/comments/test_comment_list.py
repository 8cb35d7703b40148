"""Comments read light: which fit, in order, page by page, of a customer and of the whole shop."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from kehuapp.book.comments import comment_list, comments
from kehuapp.book.comments.comment_list import Wanted, count_parts, load_offer
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.opening import open_book
from kehuapp.book.staff import staff
from kehuapp.store.database import Book
from kehuapp.store.pictures import add_picture

FILE = "kehu:file/" + "a" * 64


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = open_book(tmp_path / "茶行.kehu", create=True)
    for name in ("陳志明", "林玉芬"):
        contacts.create_contact(book, ContactCard(name=name))
    for name in ("小芳", "阿國"):
        staff.create_staff(book, name)
    yield book
    book.close()


def write(
    book: Book, contact: int | None, text: str, day: str = "2026-11-01", author: int | None = None
) -> int:
    html = text if text.startswith("<") else f"<p>{text}</p>"
    at = day if "T" in day else f"{day}T02:00:00Z"
    comments.create_comment(book, contact, html, author, at)
    return int(book.query("SELECT max(id) FROM comment")[0][0])


def ids(book: Book, part: str = "all", **wanted: object) -> list[int]:
    return [row.id for row in comment_list.rows_outlines(book, Wanted(part, **wanted))]  # type: ignore[arg-type]


def test_pinned_ones_come_first_only_beside_their_customer(book: Book) -> None:
    old = write(book, 1, "舊的", "2025-01-01")
    new = write(book, 1, "新的", "2026-01-01")
    other = write(book, 2, "別人", "2025-06-01")
    comments.pin_comment(book, old, True)
    assert ids(book, "contact", contact_id=1) == [old, new]
    assert ids(book) == [new, other, old]


def test_each_comment_is_in_one_part(book: Book) -> None:
    about, note, deleted = write(book, 1, "甲"), write(book, None, "乙"), write(book, 2, "丙")
    hidden = write(book, 2, "丁")
    lost_note = write(book, None, "戊")
    comments.delete_comment(book, deleted)
    comments.delete_comment(book, lost_note)
    assert (ids(book), ids(book, "inbox"), ids(book, "trash")) == (
        [hidden, about],
        [note],
        [lost_note, deleted],
    )
    contacts.delete_contacts(book, [2])
    # Those of a customer in the trash come and go with the customer.
    assert ids(book) == [about]
    assert count_parts(book) == {"all": 1, "inbox": 1, "trash": 2}


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"words": "台灣"}, {"臺灣烏龍"}),
        ({"words": "烏龍 臺"}, {"臺灣烏龍"}),
        ({"words": "烏龍"}, {"臺灣烏龍", "凍頂烏龍"}),
        ({"words": "烏龍", "author": "阿國"}, {"凍頂烏龍"}),
        ({"words": "%"}, set()),
        ({"words": "ＡＢＣ"}, {"abc"}),
        ({"words": "   "}, {"臺灣烏龍", "凍頂烏龍", "abc"}),
        ({"author": "小芳"}, {"臺灣烏龍", "abc"}),
        ({"author": "'; DROP TABLE comment"}, set()),
        ({"pinned": True}, {"abc"}),
    ],
)
@pytest.mark.parametrize("part", ["contact", "all", "inbox", "trash"])
def test_narrowed_down(book: Book, part: str, wanted: dict[str, object], found: set[str]) -> None:
    whom = None if part == "inbox" else 1
    made = [
        write(book, whom, text, author=author)
        for text, author in (("臺灣烏龍", 1), ("凍頂烏龍", 2), ("abc", 1))
    ]
    comments.pin_comment(book, made[2], True)
    if part == "trash":
        for one in made:
            comments.delete_comment(book, one)
    texts = dict(book.query("SELECT id, text FROM comment"))
    shown = ids(book, part, contact_id=1 if part == "contact" else None, **wanted)
    assert {texts[one] for one in shown} == found


def test_pictures_and_files_of_today_not_of_an_earlier_version(book: Book) -> None:
    out = io.BytesIO()
    Image.new("RGB", (30, 20)).save(out, "PNG")
    picture = f'<p>店面<img src="kehu:picture/{add_picture(book, out.getvalue())}"></p>'
    shown, changed = write(book, 1, picture), write(book, 1, picture)
    comments.update_comment(book, changed, "<p>沒有照片了</p>", None)
    book.execute(
        "INSERT INTO stored_file (sha256, name, data) VALUES (?, 'a.pdf', x'00')", ("a" * 64,)
    )
    file = write(book, 2, f'<p><a href="{FILE}">a.pdf</a></p>')
    assert ids(book, pictures=True) == [shown]
    assert ids(book, files=True) == [file]
    offer = load_offer(book, Wanted("contact", 1))
    assert (offer.count, offer.pinned, offer.pictures, offer.files) == (2, False, True, False)
    assert load_offer(book, Wanted("all")).files and not load_offer(book, Wanted("inbox")).files


def test_authors_offered_are_those_who_wrote_there(book: Book) -> None:
    write(book, 1, "甲", author=1)
    write(book, None, "乙", author=2)
    assert load_offer(book, Wanted("all")).authors == ("小芳",)
    assert load_offer(book, Wanted("inbox")).authors == ("阿國",)
    assert load_offer(book, Wanted("trash")).authors == ()


def test_days_begin_where_the_shop_is(book: Book) -> None:
    book.execute("INSERT INTO setting (name, value) VALUES ('fixed_today', '2026-11-20')")
    first = write(book, 1, "零點", "2026-11-19T16:00:00Z")  # in Taipei 00:00 of the 20th
    eve = write(book, 1, "前一天", "2026-11-19T15:59:59Z")
    week = write(book, 1, "六天前", "2026-11-13T16:00:00Z")
    month = write(book, 1, "月初", "2026-10-21T16:00:00Z")
    year = write(book, 1, "元旦", "2025-12-31T16:00:00Z")
    before = write(book, 1, "去年", "2025-12-31T15:59:59Z")
    assert ids(book, days="today") == [first]
    assert ids(book, days="week") == [first, eve, week]
    assert ids(book, days="month") == [first, eve, week, month]
    assert ids(book, days="year") == [first, eve, week, month, year]
    assert ids(book, days="earlier") == [before]
    assert ids(book, "contact", contact_id=1, days="week", words="前一") == [eve]


@pytest.mark.parametrize("part", ["all", "inbox", "trash"])
@pytest.mark.parametrize("words", ["", "茶"])
def test_pages_follow_each_other_without_a_gap(book: Book, part: str, words: str) -> None:
    # Many on the same instant: a page may end among them.
    for number in range(25):
        one = write(
            book,
            None if part == "inbox" else 1,
            "茶" if number % 5 else "水",
            f"2026-11-{1 + number // 10:02}",
        )
        if part == "trash":
            comments.delete_comment(book, one)
    wanted = Wanted(part, words=words)
    whole = comment_list.rows_outlines(book, wanted)
    assert len(whole) == (20 if words else 25)
    paged: list[comment_list.OutlineRow] = []
    while page := comment_list.rows_outlines(
        book, wanted, most=7, after=paged[-1] if paged else None
    ):
        paged += page
    assert paged == whole


def test_an_outline_tells_how_much_there_is_to_read(book: Book) -> None:
    write(book, 1, "<p>冷泡茶</p>", author=2)
    (row,) = comment_list.rows_outlines(book, Wanted("contact", 1))
    assert (row.contact_id, row.author, row.size, row.pictures, row.files) == (1, "阿國", 3, 0, 0)
