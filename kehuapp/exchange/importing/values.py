"""The words of a file for a tier, a stage, a colleague …: what they mean in this book; no writing.

What the book does not know is kept as an extra field under the name of its column, until somebody
says what it means; each word is asked about once.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kehuapp.book.contacts.fields import STAFF, heading_of
from kehuapp.book.settings import load_settings
from kehuapp.book.staff.staff import rows_staff
from kehuapp.book.tiers.tiers import load_looks
from kehuapp.exchange.importing.known import load_records
from kehuapp.exchange.read import FileRead
from kehuapp.exchange.records import CODED, Record
from kehuapp.exchange.tables.mappings import find_words
from kehuapp.exchange.tables.value_words import NO_WORDS, BookWords, is_word, meaning_of, meanings
from kehuapp.i18n import translate
from kehuapp.store.database import Book

#: (field, word of the file) → code or name; "": it stays an extra field. A name that no colleague
#: has is a new colleague's.
Answers = Mapping[tuple[str, str], str]
_MOST_WORDS = 20  # of a column that nobody is asked about: more are no kinds but sentences


class Unknown(NamedTuple):
    """A word that the book does not know: its field, how many have it, under which header."""

    field: str
    word: str
    people: int
    header: str


@dataclass(slots=True)
class Values:
    """What the words of one file mean in one book."""

    known: dict[str, dict[str, str]] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    answers: Answers = field(default_factory=dict)
    unknown: list[Unknown] = field(default_factory=list)  # the commonest first
    of_book: BookWords = NO_WORDS
    zone: str = ""  # of the shop, where the file tells what was said last
    today: str = ""
    early: int = 0  # talks of days that are still to come

    def settle(self, record: Record) -> None:
        """Put codes and names of the book in place of words; settled ones stay as they are."""
        for name, known in self.known.items() if record.codes else ():
            word = record.code(name)
            if not word:
                continue
            value = self.answers.get((name, word))
            if value is None:
                value = meaning_of(known, word)
            record.set_code(name, value)
            if not value and (other := (self.headers[name], word)) not in record.extra:
                record.extra.append(other)
        if self.early:
            record.talks = tuple(
                ("", f"{day} {said}".strip()) if day[:10] > self.today else (day, said)
                for day, said in record.talks
            )

    def load_known(
        self, book: Book, contact_ids: Sequence[int], paths: dict[int, str]
    ) -> dict[int, Record]:
        """Contacts of the book with as much as the file may say something about."""
        return load_records(book, contact_ids, paths, codes=bool(self.known), zone=self.zone)

    def to_ask(self) -> list[Unknown]:
        """What somebody may be asked about, one word at a time."""
        words = Counter(one.field for one in self.unknown)
        return [
            one
            for one in self.unknown
            if words[one.field] <= _MOST_WORDS
            and (one.field, one.word) not in self.answers
            and is_word(one.word)
        ]

    def notes(self) -> Iterator[str]:
        """What is to be known and cannot be answered."""
        words = Counter(one.field for one in self.unknown)
        if self.early:
            yield translate(
                "Import",
                "%n talk(s) have a day that is still to come; they were kept as comments.",
                n=self.early,
            )
        for name, count in words.items():
            if count > _MOST_WORDS:
                yield translate(
                    "Import",
                    "%1 different texts in “%2” are not known as “%3” in this book and were kept "
                    "as another field.",
                    f"{count:,}",
                    self.headers[name],
                    heading_of(CODED[name]),
                )

    def warnings(self) -> Iterator[str]:
        """What was kept as an extra field because the book does not know it."""
        yield from self.notes()
        words = Counter(one.field for one in self.unknown)
        for one in self.unknown:
            if self.answers.get((one.field, one.word)):
                continue
            if words[one.field] <= _MOST_WORDS:
                yield translate(
                    "Import",
                    "“%1” (%2) is not known as “%3” in this book and was kept as another field for "
                    "%n people.",
                    one.word[:40],
                    one.header,
                    heading_of(CODED[one.field]),
                    n=one.people,
                )


def book_words(book: Book) -> BookWords:
    """The words of a book: colleagues who left stand behind those who are there."""
    rows = sorted(rows_staff(book), key=lambda row: not row.active)
    return BookWords({row.id: row.name for row in rows}, load_looks(book).names)


def values_of(book: Book, file_read: FileRead, answers: Answers | None) -> Values:
    """Look up the words of a file in a book; without answers, those of other files count."""
    used = [name for name in CODED if name in file_read.fields]
    has_talks = "talks" in file_read.fields
    if not used and not has_talks:
        return Values(answers=answers or {})
    settings = load_settings(book)
    today, early = settings.today().isoformat(), 0
    of_book = book_words(book)
    known = {name: meanings(name, of_book) for name in used}
    found: Counter[tuple[str, str]] = Counter()
    for record in file_read.records:
        for name in used:
            if word := record.code(name):
                found[name, word] += 1
        early += sum(day[:10] > today for day, _said in record.talks)
    headers = {name: _header_of(file_read, name) for name in used}
    unknown = [
        Unknown(name, word, count, headers[name])
        for (name, word), count in found.most_common()
        if not meaning_of(known[name], word)
    ]
    if answers is None:
        answers = _as_last_time(book, unknown, known)
    zone = settings.zone if has_talks else ""
    return Values(known, headers, answers, unknown, of_book, zone, today, early)


def _as_last_time(
    book: Book, unknown: Sequence[Unknown], known: Mapping[str, dict[str, str]]
) -> Answers:
    """What a person said of these words before, as long as the book has what they are to mean."""
    said = find_words(book, sorted({one.field for one in unknown}))
    found = {}
    for one in unknown:
        value = said.get((one.field, one.word))
        if value is not None and (not value or value in known[one.field].values()):
            found[one.field, one.word] = value
    return found


def new_colleagues(values: Values) -> set[str]:
    """The names of answers that no colleague of the book has."""
    return {
        name
        for (field_name, _word), name in values.answers.items()
        if CODED[field_name].kind == STAFF
        and name
        and not meaning_of(values.known.get(field_name, {}), name)
    }


def _header_of(file_read: FileRead, name: str) -> str:
    table = file_read.table
    if table is not None and name in table.mapping:
        return table.headers[table.mapping.index(name)]
    return heading_of(CODED[name])
