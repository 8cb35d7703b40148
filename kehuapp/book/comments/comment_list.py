"""Comments as a list, read light: which fit, in order, without their text; writing is elsewhere."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from kehuapp.book.settings import Settings, ask_settings
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.store.database import Book
from kehuapp.store.ids import at_most
from kehuapp.text.folding import fold
from kehuapp.text.words import utc_instant

#: Of which days: the code, how many days until today; the years are told apart by themselves.
_LAST_DAYS = {"today": 1, "week": 7, "month": 30}
DAYS = ("", *_LAST_DAYS, "year", "earlier")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to show; nothing set is everything. `words` must all be in the text, `author` is a
    name, `days` one of `DAYS`; `part` is "contact" (with `contact_id`), "all", "inbox" or
    "trash"."""

    part: str = "contact"
    contact_id: int | None = None
    words: str = ""
    author: str = ""
    days: str = ""
    pinned: bool = False
    pictures: bool = False
    files: bool = False


class OutlineRow(NamedTuple):
    """A comment without its text: `size` counts the characters of its words, `pictures` and
    `files` what it or an earlier version of it shows."""

    id: int
    contact_id: int | None
    author: str
    dated: str
    pinned: bool
    size: int
    pictures: int
    files: int


@dataclass(frozen=True, slots=True)
class Offer:
    """What a list of comments can be narrowed down by."""

    count: int
    authors: tuple[str, ...] = ()
    pinned: bool = False
    pictures: bool = False
    files: bool = False


_PARTS = {
    "contact": "c.deleted_at IS NULL AND c.contact_id = ?",
    "all": "c.deleted_at IS NULL AND c.contact_id IN "
    "(SELECT id FROM contact WHERE deleted_at IS NULL)",
    "inbox": "c.deleted_at IS NULL AND c.contact_id IS NULL",
    "trash": "c.deleted_at IS NOT NULL",
}
_PICTURES = "(SELECT count(*) FROM comment_picture WHERE comment_id = c.id)"
_SHOWS = "SELECT comment_id FROM comment"
_FILES = "(SELECT count(*) FROM comment_file WHERE comment_id = c.id)"


def _where(wanted: Wanted) -> Asking[tuple[str, list[Any]]]:
    parts: list[str] = [_PARTS[wanted.part]]
    params: list[Any] = []
    if wanted.part == "contact":
        params.append(wanted.contact_id)
    if wanted.author:
        parts.append("s.name = ?")
        params.append(wanted.author)
    if wanted.days:
        settings = yield from ask_settings()
        since, before = _span(wanted.days, settings.today(), settings.zone)
        parts.append("c.dated >= ? AND c.dated < ?")
        params += [since, before]
    if wanted.pinned:
        parts.append("c.pinned <> 0")
    # Earlier versions are counted too; only of those few is the text itself looked at.
    if wanted.pictures:
        parts.append(f"c.id IN ({_SHOWS}_picture) AND instr(c.html, 'kehu:picture/') > 0")
    if wanted.files:
        parts.append(f"c.id IN ({_SHOWS}_file) AND instr(c.html, 'kehu:file/') > 0")
    words = fold(wanted.words).split()
    if words and wanted.part != "trash":
        marks = " AND ".join(["instr(t.text, ?) > 0"] * len(words))
        own = "t.contact_id = ? AND " if wanted.part == "contact" else ""
        parts.append(f"c.id IN (SELECT t.comment_id FROM comment_search AS t WHERE {own}{marks})")
        params += [wanted.contact_id] if own else []
        params += words
    return " AND ".join(parts), params


def _span(days: str, today: date, zone: str) -> tuple[str, str]:
    """The instants from which and before which a comment must be dated."""
    new_year = _start(today.replace(month=1, day=1), zone)
    if days == "earlier":
        return "", new_year
    # Nothing is in the future, but a clock may be wrong: the latest belong to today.
    since = (
        new_year if days == "year" else _start(today - timedelta(days=_LAST_DAYS[days] - 1), zone)
    )
    return since, "~"


def _start(day: date, zone: str) -> str:
    return utc_instant(datetime.combine(day, time()), zone)


def rows_outlines(
    book: Book, wanted: Wanted, *, most: int | None = None, after: OutlineRow | None = None
) -> list[OutlineRow]:
    """The comments that fit, at most `most`, those after `after`: of a customer pinned ones first,
    then newest first; of the shop newest first."""
    return book.ask(_ask_outlines(wanted, most, after))


def load_list(
    book: Book, wanted: Wanted, most: int | None = None
) -> tuple[Offer, list[OutlineRow], Settings]:
    """The first comments that fit, what they can be narrowed down by, and the shop's settings."""
    return book.ask(together(_ask_offer(wanted), _ask_outlines(wanted, most), ask_settings()))


def _ask_outlines(
    wanted: Wanted, most: int | None = None, after: OutlineRow | None = None
) -> Asking[list[OutlineRow]]:
    where, params = yield from _where(wanted)
    in_trash = fold(wanted.words).split() if wanted.part == "trash" else []
    pinned_first = "c.pinned DESC, " if wanted.part == "contact" else ""
    # Nothing added keeps an engine from walking through all dates for the few of the inbox.
    dated = "(c.dated || '')" if wanted.part == "inbox" else "c.dated"
    if after is not None and pinned_first:
        where += " AND (c.pinned, c.dated, c.id) < (?, ?, ?)"
        params += [int(after.pinned), after.dated, after.id]
    elif after is not None:
        where += " AND (c.dated, c.id) < (?, ?)"
        params += [after.dated, after.id]
    rows = yield from rows_of(
        "SELECT c.id, c.contact_id, coalesce(s.name, ''), c.dated, c.pinned, length(c.text), "
        f"{_PICTURES}, {_FILES} FROM comment AS c LEFT JOIN staff AS s ON s.id = c.author_id "
        f"WHERE {where} ORDER BY {pinned_first}{dated} DESC, c.id DESC"
        + ("" if in_trash else at_most(most)),
        params,
    )
    found = [OutlineRow(i, who, by, at, bool(pin), *more) for i, who, by, at, pin, *more in rows]
    if in_trash:
        found = yield from _in_trash(found, in_trash)
        return found if most is None else found[:most]
    return found


def _in_trash(rows: list[OutlineRow], words: list[str]) -> Asking[list[OutlineRow]]:
    """What is in the trash is not in the search rows: it is folded here."""
    texts: dict[int, str] = dict(
        (yield from rows_of("SELECT id, text FROM comment WHERE deleted_at IS NOT NULL"))
    )
    return [row for row in rows if _has_all(fold(texts.get(row.id, "")), words)]


def _has_all(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)


def is_closed(book: Book, contact_id: int) -> bool:
    """Whether the customer is in the trash, about whom nothing new is written."""
    sql = "SELECT 1 FROM contact WHERE id = ? AND deleted_at IS NOT NULL"
    return bool(book.query(sql, (contact_id,)))


def load_offer(book: Book, wanted: Wanted) -> Offer:
    """What the comments of a part can be narrowed down by, and how many they are."""
    return book.ask(_ask_offer(wanted))


def _ask_offer(wanted: Wanted) -> Asking[Offer]:
    where, params = yield from _where(Wanted(wanted.part, wanted.contact_id))
    # A customer's comments are few beside an author's; the sum keeps an engine from the latter.
    author = "c.author_id + 0" if wanted.part == "contact" else "c.author_id"
    # Pictures and files are few beside comments: they are walked through, not those.
    shown = (
        "SELECT EXISTS (SELECT 1 FROM comment_{} AS s CROSS JOIN comment AS c "
        f"WHERE c.id = s.comment_id AND {where})"
    )
    ((count, pinned),), ((pictures,),), ((files,),), authors = yield [
        (f"SELECT count(*), coalesce(sum(c.pinned), 0) FROM comment AS c WHERE {where}", params),
        (shown.format("picture"), params),
        (shown.format("file"), params),
        (
            "SELECT DISTINCT s.name FROM staff AS s WHERE s.name <> '' AND EXISTS ("
            f"SELECT 1 FROM comment AS c WHERE {author} = s.id AND {where}) ORDER BY s.name",
            params,
        ),
    ]
    return Offer(count, tuple(row[0] for row in authors), pinned > 0, bool(pictures), bool(files))


def load_parts(book: Book, wanted: Wanted) -> tuple[dict[str, int], Offer]:
    """How many comments are in "all", "inbox" and "trash", and what the one wanted offers."""
    return book.ask(together(_ask_parts(), _ask_offer(wanted)))


def count_parts(book: Book) -> dict[str, int]:
    """How many comments are in "all", "inbox" and "trash"."""
    return book.ask(_ask_parts())


def _ask_parts() -> Asking[dict[str, int]]:
    parts = ("all", "inbox", "trash")
    counts = ", ".join(
        f"(SELECT count(*) FROM comment AS c WHERE {_PARTS[part]})" for part in parts
    )
    (found,) = yield from rows_of(f"SELECT {counts}")
    return dict(zip(parts, found, strict=True))
