"""Where a customer matched, as it was written: the line to show and what to mark in it.

Of what is written down of a customer the line says what it is and when: sold on 2 Oct: 烏龍.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kehuapp.book.contacts.card import FIELDS
from kehuapp.book.contacts.fields import COMPANY, NAMES, REST
from kehuapp.book.groups import groups
from kehuapp.book.settings import Settings, ask_settings
from kehuapp.i18n import translate
from kehuapp.store.asking import known, rows_of, together
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list
from kehuapp.text.folding import digits, fold, fold_places
from kehuapp.text.queries import Word, query_words
from kehuapp.text.readings import pinyin, zhuyin
from kehuapp.text.words import INTERACTION_KINDS, local_instant, short_day
from kehuapp.text.words import word as word_of

_AROUND = 20
_HERE = "\x1e"  # where the words of an entry stand in its sentence
_PART = 500

Spans = tuple[tuple[int, int], ...]  # (start, length), in order, none over another


@dataclass(frozen=True, slots=True)
class Mark:
    """The line in which a match stands, and what to mark in it and in the name.

    `field` is a field of the card, or phone, email, im, address, fact, extra, group or comment; for
    "name" the line is the name itself. What is written down: interaction, sale, need, task,
    absence.
    """

    field: str
    line: str
    spans: Spans
    name_spans: Spans = ()


def _own(*weights: str) -> list[tuple[str, str]]:
    return [
        (name, f"SELECT id, {name} FROM contact WHERE id IN {{0}} AND {name} <> ''")
        for name, one in FIELDS.items()
        if one.search in weights and name != "name"
    ]


#: Where a word is looked for after the name, in this order: field, SQL of (contact, text).
_FIELDS = (
    *_own(NAMES),
    ("phone", "SELECT contact_id, raw, e164, ext FROM phone WHERE contact_id IN {0} ORDER BY id"),
    *_own(COMPANY),
    *_own(REST),
    ("email", "SELECT contact_id, address FROM email WHERE contact_id IN {0} ORDER BY id"),
    (
        "address",
        "SELECT contact_id, text || ' ' || postcode || ' ' || area FROM address "
        "WHERE contact_id IN {0} ORDER BY id",
    ),
    ("im", "SELECT contact_id, handle FROM im_id WHERE contact_id IN {0} ORDER BY id"),
    ("fact", "SELECT contact_id, text FROM profile_fact WHERE contact_id IN {0} ORDER BY id"),
    (
        "extra",
        "SELECT contact_id, value FROM extra_field WHERE contact_id IN {0} AND name <> 'UID' "
        "ORDER BY id",
    ),
    ("group", "SELECT contact_id, group_id FROM group_member WHERE contact_id IN {0}"),
    (
        "comment",
        "SELECT contact_id, text FROM comment WHERE contact_id IN {0} "
        "AND deleted_at IS NULL ORDER BY dated DESC",
    ),
)


#: Where a word is looked for after all these: field, SQL of (contact, text, when, sort).
_ENTRIES = (
    (
        "sale",
        # Who buys the same again and again is told of the last time.
        "SELECT contact_id, item, max(on_date), CASE WHEN is_return <> 0 THEN 'return' ELSE '' END "
        "FROM sale WHERE contact_id IN {0} AND deleted_at IS NULL "
        "GROUP BY contact_id, item, is_return ORDER BY 3 DESC, 2",
    ),
    (
        "sale",
        "SELECT contact_id, note, on_date, CASE WHEN is_return <> 0 THEN 'return' ELSE '' END "
        "FROM sale WHERE contact_id IN {0} AND deleted_at IS NULL AND note <> '' "
        "ORDER BY on_date DESC, id DESC",
    ),
    *(
        (
            "need",
            f"SELECT contact_id, {text}, created_at, status FROM need "
            f"WHERE contact_id IN {{0}} AND deleted_at IS NULL AND {text} <> '' ORDER BY id DESC",
        )
        for text in ("item", "when_text", "note")
    ),
    (
        "task",
        "SELECT contact_id, text, created_at, kind FROM task "
        "WHERE contact_id IN {0} AND deleted_at IS NULL ORDER BY id DESC",
    ),
    *(
        (
            "interaction",
            f"SELECT i.contact_id, {text}, i.at, i.kind FROM interaction AS i{join} "
            f"WHERE i.contact_id IN {{0}} AND i.deleted_at IS NULL AND {text} <> '' "
            "ORDER BY i.at DESC, i.id DESC",
        )
        for text, join in (
            ("i.summary", ""),
            ("i.next_step", ""),
            ("b.title", " JOIN batch AS b ON b.id = i.batch_id"),
            ("p.name", " JOIN service_pledge AS p ON p.id = i.pledge_id"),
            *(
                (f"r.{box}", " JOIN visit_result AS r ON r.trip_stop_id = i.trip_stop_id")
                for box in ("result", "talk_sales", "talk_market", "talk_problems", "stops_note")
            ),
        )
    ),
    *(
        (
            "absence",
            f"SELECT a.contact_id, {text}, b.at, b.kind FROM absence AS a "
            "JOIN batch AS b ON b.id = a.batch_id WHERE a.contact_id IN {0} "
            f"AND b.deleted_at IS NULL AND {text} <> '' ORDER BY b.at DESC",
        )
        for text in ("b.title", "a.note")
    ),
)


def mark(book: Book, contact_id: int, text: str) -> Mark | None:
    """Where a customer matched; None when the words are not there (any more)."""
    return marks(book, [contact_id], text).get(contact_id)


def marks(book: Book, contact_ids: Sequence[int], text: str) -> dict[int, Mark]:
    """Where each of these customers matched; a few statements for a page of painted rows.

    The line is that of the first word that is not in the name.
    """
    words = query_words(text)
    found: dict[int, Mark] = {}
    for start in range(0, len(contact_ids) if words else 0, _PART):
        found |= _marks(book, contact_ids[start : start + _PART], words)
    return found


def ids_comments_found(book: Book, contact_id: int, text: str) -> list[int]:
    """The comments of a customer in which a word of the query is, in the order in which they are
    shown; of words that are in the name only when all are."""
    words = query_words(text)
    if not words:
        return []
    texts, names = book.read_many(
        [
            (
                "SELECT c.id, t.text FROM comment AS c JOIN comment_search AS t "
                "ON t.comment_id = c.id WHERE t.contact_id = ? AND c.deleted_at IS NULL "
                "ORDER BY c.pinned DESC, c.dated DESC, c.id DESC",
                (contact_id,),
            ),
            (
                "SELECT CASE name WHEN '' THEN company ELSE name END, reading FROM contact "
                "WHERE id = ?",
                (contact_id,),
            ),
        ]
    )
    (name, reading) = names[0] if names else ("", "")
    missing = [word for word in words if not _in_name(name, reading, word)]
    wanted = [word.text for word in missing or words]
    return [comment for comment, written in texts if any(word in written for word in wanted)]


def _marks(book: Book, ids: Sequence[int], words: list[Word]) -> dict[int, Mark]:
    found: dict[int, Mark] = {}
    wanted: dict[int, Word] = {}
    names: dict[int, Spans] = {}
    inside = id_list(ids)
    for contact, name, reading in book.query(
        "SELECT id, CASE name WHEN '' THEN company ELSE name END, reading FROM contact "
        f"WHERE id IN {inside}"
    ):
        by_word = [_in_name(name, reading, word) for word in words]
        names[contact] = joined(span for spans in by_word for span in spans)
        missing = [word for word, spans in zip(words, by_word, strict=True) if not spans]
        if missing:
            wanted[contact] = missing[0]
        else:
            found[contact] = Mark("name", name, names[contact], names[contact])
    # The long texts of comments are only read for those of whom nothing else says it.
    for fields in (_FIELDS[:-2], _FIELDS[-2:]):
        if not wanted:
            break
        inside = id_list(wanted)
        told, paths = book.ask(
            together(
                together(*(rows_of(sql.format(inside)) for _field, sql in fields)),
                groups.ask_paths_of_members(inside) if fields[0][0] == "group" else known({}),
            )
        )
        for (field, _sql), rows in zip(fields, told, strict=True):
            for contact, written, *more in rows:
                if contact not in wanted:
                    continue
                if field == "group":
                    written = paths.get(written, "")
                if field == "phone":
                    spans = _in_phone(written, more[0], more[1], wanted[contact])
                    line = written if spans is not None else None
                else:
                    line, spans = _line(field, written, wanted[contact], words)
                if line is not None and spans is not None:
                    found[contact] = Mark(field, line, spans, names[contact])
                    del wanted[contact]
    if wanted:
        found |= _in_entries(book, wanted, words, names)
    return found


def _in_entries(
    book: Book, wanted: dict[int, Word], words: list[Word], names: Mapping[int, Spans]
) -> dict[int, Mark]:
    """Those of whom only what is written down says it."""
    inside = id_list(wanted)
    settings, *told = book.ask(
        together(ask_settings(), *(rows_of(sql.format(inside)) for _field, sql in _ENTRIES))
    )
    found: dict[int, Mark] = {}
    for (field, _sql), rows in zip(_ENTRIES, told, strict=True):
        for contact, written, when, sort in rows:
            word = wanted.get(contact)
            if contact in found or word is None or word.text not in fold(" ".join(written.split())):
                continue
            line, spans = _line(field, written, word, words)
            if line is not None and spans is not None:
                before, after = _around(field, when, sort, settings)
                shifted = tuple((at + len(before), size) for at, size in spans)
                found[contact] = Mark(field, f"{before}{line}{after}", shifted, names[contact])
    return found


def _around(field: str, when: str, sort: str, settings: Settings) -> tuple[str, str]:
    """What is said before and after the words of an entry: what it is, and when."""
    if len(when) > len("2026-10-02"):
        day = local_instant(when, settings.zone).date()
    else:
        day = date.fromisoformat(when)
    on = short_day(day, settings.today())
    said = {
        "sale": translate("Search", "Returned on %1: %2", on, _HERE)
        if sort == "return"
        else translate("Search", "Sold on %1: %2", on, _HERE),
        "need": translate("Search", "Need: %1", _HERE),
        "task": translate("Search", "To do: %1", _HERE),
        "interaction": translate(
            "Search", "%1 on %2: %3", word_of(INTERACTION_KINDS, sort), on, _HERE
        ),
        "absence": translate("Search", "Did not come on %1: %2", on, _HERE),
    }
    before, _here, after = said[field].partition(_HERE)
    return before, after


def _in_name(name: str, reading: str, word: Word) -> Spans:
    """A word in a name, as text or by its sound; all of it for a reading by hand."""
    spans = _spans(name, word, _blankless) or _sounding(name, word)
    if not spans and reading and name:
        syllables = pinyin.by_hand(reading)
        other = [zhuyin.from_pinyin(syllable) or syllable for syllable in syllables]
        ways = [pinyin.tokens(" ".join(way)) for way in (syllables, other)]
        if word.sound and any(any(pinyin.matches(way, word.sound)) for way in ways):
            return ((0, len(name)),)
    return spans


def _line(field: str, text: str, word: Word, words: list[Word]) -> tuple[str | None, Spans | None]:
    """The first line that has the word, cut to what stands around it, and all words in it."""
    way = _blankless if field == "nickname" else _as_written
    sounds = field in ("nickname", "company")
    for line in text.split("\n"):
        own = _spans(line, word, way) or (_sounding(line, word) if sounds else ())
        if own:
            every = [span for other in words for span in _spans(line, other, way)]
            return _cut(line, own[0], joined((*own, *every)))
    return None, None


def _cut(line: str, first: tuple[int, int], spans: Spans) -> tuple[str, Spans]:
    """A long line around its first mark."""
    start = max(0, first[0] - _AROUND)
    end = min(len(line), first[0] + first[1] + _AROUND)
    ahead = "…" if start else ""
    shift = len(ahead) - start
    inside = tuple(
        (at + shift, min(at + size, end) - at) for at, size in spans if start <= at < end
    )
    return f"{ahead}{line[start:end]}{'…' if end < len(line) else ''}", inside


#: Characters of a line in which words are marked: of an endless one the beginning.
_MOST_FOLDED = 20_000


def _as_written(word: str) -> str:
    return r"\s+".join(map(re.escape, word.split(" ")))


def _blankless(word: str) -> str:
    return r"\s*".join(map(re.escape, word.replace(" ", "")))


def _spans(line: str, word: Word, way: Callable[[str], str]) -> Spans:
    folded, places = fold_places(line[:_MOST_FOLDED])
    return tuple(
        (places[m.start()][0], places[m.end() - 1][1] - places[m.start()][0])
        for m in re.finditer(way(word.text), folded)
        if m.end() > m.start()
    )


def _sounding(line: str, word: Word) -> Spans:
    """The characters that sound like the word."""
    if not word.sound:
        return ()
    folded, places = fold_places(line[:_MOST_FOLDED])
    tokens = pinyin.tokens(folded)
    for first, behind in pinyin.matches(tokens, word.sound):
        start = places[tokens[first].start][0]
        return ((start, places[tokens[behind - 1].end - 1][1] - start),)
    return ()


def _in_phone(raw: str, e164: str | None, ext: str, word: Word) -> Spans | None:
    """The digits of a number as it was written; () when only another form of it has them."""
    folded, places = fold_places(raw[:_MOST_FOLDED])
    at = [place for place, char in enumerate(folded) if char in "0123456789"]
    written = "".join(folded[place] for place in at)
    if ext and not written.endswith(ext):
        written += ext  # it stands beside the number, and no mark is over it
    for number in word.numbers:
        found = written.find(number)
        if found >= 0:
            return _over(places, at[found : found + len(number)])
    full = digits(e164 or "") + ext
    for number in word.numbers:
        for form in (full, *("0" + full[size:] for size in (1, 2, 3))):
            found = form.rfind(number)
            if found < 0:
                continue
            # Both end alike: what of the match is within the digits that were written.
            lead = len(form) - len(written)
            shown = [i for i in range(found - lead, found - lead + len(number)) if i >= 0]
            alike = [i for i in shown if i < len(written) and written[i:] == form[i + lead :]]
            return _over(places, [at[i] for i in alike if i < len(at)])
    return None


def _over(places: list[tuple[int, int]], marked: list[int]) -> Spans:
    """From the first to the last of these folded characters."""
    if not marked:
        return ()
    start = places[marked[0]][0]
    return ((start, places[marked[-1]][1] - start),)


def joined(spans: Iterable[tuple[int, int]]) -> Spans:
    """Spans in order, those that touch made into one."""
    found: list[tuple[int, int]] = []
    for start, size in sorted(spans):
        if found and start <= sum(found[-1]):
            at, had = found[-1]
            found[-1] = (at, max(had, start + size - at))
        else:
            found.append((start, size))
    return tuple(found)
