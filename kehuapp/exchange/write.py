"""Contacts of a book → a file, whole or not at all; the kind of file is told by its suffix.

Contacts are loaded, rendered and written some hundred at a time, each photo by itself. Cards and
rows are read again as they are made, so that what a reading would get wrong is put right in the
file (see exact.py): what is written is what another book gets.
"""

import contextlib
import io
import json
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from kehuapp import disk
from kehuapp.book.activity.costs import costs_of
from kehuapp.book.conditions.conditions import Condition, sql_where
from kehuapp.book.contacts.contacts import ContactCard, load_contacts
from kehuapp.book.groups.groups import find_group, paths_of, shown_path
from kehuapp.book.sales.figures import figures_of
from kehuapp.book.settings import load_settings
from kehuapp.errors import Trouble
from kehuapp.exchange import export_marks
from kehuapp.exchange.exact import pack_corrections
from kehuapp.exchange.export_marks import PART, Marks, digest_of
from kehuapp.exchange.importing.known import last_talks
from kehuapp.exchange.importing.merging import record_of
from kehuapp.exchange.importing.values import book_words
from kehuapp.exchange.json_out import objects_of
from kehuapp.exchange.mistakes import log_swallowed
from kehuapp.exchange.read import read_source
from kehuapp.exchange.records import Record
from kehuapp.exchange.sources import CARDS, TABLE, Part, Source
from kehuapp.exchange.tables.csv_out import PROFILES, LeftOut, Table
from kehuapp.exchange.vcard.vcard_out import END, VERSIONS, render_card, render_exact, render_photo
from kehuapp.i18n import translate
from kehuapp.store import pictures
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list
from kehuapp.text.amounts import amount_text
from kehuapp.text.words import listed

Progress = Callable[[int, int], None]
ENDINGS = (".vcf", ".csv", ".json")


class Stopped(Trouble):
    """The person stopped the export; nothing was written."""


def write_file(
    book: Book,
    path: Path | str,
    group: str | None = None,
    contact_ids: Sequence[int] | None = None,
    version: str = "3.0",
    profile: str = "excel",
    changed_only: bool = False,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    language: str = "en",
    told: list[str] | None = None,
) -> int:
    """Write all contacts, those of a group (and below it), or the named ones; how many.

    `changed_only` leaves out cards that are as they were last exported; when all are, no file is
    written. Cards of everyone, or of what changed, are taken to go to the phone and remembered;
    a group or a selection alone is not. `language` is that of a table's headers. To `told` a
    sentence is added where numbers or e-mails have no column in the table.
    """
    path = Path(path)
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise Trouble(
            translate("Export", "%1: choose a name that ends in .vcf, .csv or .json.", path.name)
        )
    assert version in VERSIONS and profile in PROFILES
    if changed_only and ending != ".vcf":
        raise Trouble(
            translate(
                "Export",
                "Only contact cards (.vcf) can be written without those that did not change.",
            )
        )
    marks = None
    if ending == ".vcf" and (changed_only or (group is None and contact_ids is None)):
        marks = Marks()
    with book.one_view():  # one view of the book
        ids = list(contact_ids) if contact_ids is not None else ids_to_write(book, group)
        if changed_only:
            ids = export_marks.changed_ids(book, ids, cancelled)
        job = _Job(book, ids, progress, cancelled)
        job.go_on(0)
        with in_place_of(path) if ids or not changed_only else io.StringIO() as file:
            if ending == ".vcf":
                _write_cards(job, file, version, marks)
            elif ending == ".csv":
                left_out = _write_table(job, file, profile, language)
                if told is not None and left_out.count:
                    told.append(_left_out_words(left_out))
            else:
                _write_json(job, file)
    if marks is not None:
        try:
            export_marks.remember(book, marks)
        except Trouble as trouble:
            # The file is what was asked for; without its marks the cards only go out once more.
            log_swallowed(trouble)
    return job.written


def ids_to_write(book: Book, group: str | None = None) -> list[int]:
    """Contacts outside the trash, of a group and those below it or all; Trouble: no such group."""
    if group is None:
        rows = book.query("SELECT id FROM contact WHERE deleted_at IS NULL ORDER BY id")
        return [row[0] for row in rows]
    group_id = find_group(book, group)
    if group_id is None:
        raise Trouble(translate("Export", "There is no group %1.", group))
    # Members, or whoever fits the conditions of a smart group.
    today = load_settings(book).today()
    where, params = sql_where(book, Condition("group", "in", (group_id,)), today)
    rows = book.query(
        f"SELECT c.id FROM contact AS c WHERE c.deleted_at IS NULL AND {where} ORDER BY c.id",
        params,
    )
    return [row[0] for row in rows]


@dataclass
class _Job:
    """Which contacts of which book, and how far it is."""

    book: Book
    ids: Sequence[int]
    progress: Progress | None
    cancelled: Callable[[], bool] | None
    written: int = 0

    def __post_init__(self) -> None:
        self.paths = paths_of(self.book)
        self.region = load_settings(self.book).region

    def go_on(self, done: int) -> None:
        """Say how far it is; raises Stopped."""
        if self.cancelled is not None and self.cancelled():
            raise Stopped(translate("Export", "The export was stopped; nothing was written."))
        if self.progress is not None:
            self.progress(done, len(self.ids))

    def parts(self) -> Iterator[list[ContactCard]]:
        """The cards, some hundred at a time; raises Stopped."""
        for start in range(0, len(self.ids), PART):
            self.go_on(start)
            cards = load_contacts(self.book, self.ids[start : start + PART])
            yield cards
            self.written += len(cards)

    def read_again(self, text: str, ending: str) -> list[Record]:
        """What our own reader makes of a part of the file; nothing when it cannot read it."""
        data = text.encode("utf-8", "replace")
        path = Path(f"part{ending}")
        part = Part(path, "", lambda: io.BytesIO(data))
        source = Source(path, path.name, CARDS if ending == ".vcf" else TABLE, (part,))
        try:
            return [*read_source(source, self.region).records]
        except Trouble:
            return []

    def corrections(self, meant: Sequence[Record], read: Sequence[Record | None]) -> list[str]:
        """What makes each reading exact."""
        return [
            pack_corrections(wanted, record) if record else ""
            for wanted, record in zip(meant, read, strict=True)
        ]


def _write_cards(job: _Job, file: TextIO, version: str, marks: Marks | None) -> None:
    for cards in job.parts():
        texts, starts, line = [], [], 1
        for card in cards:
            groups = sorted({shown_path(job.paths[g]) for g in card.group_ids if g in job.paths})
            texts.append(render_card(card, groups, version, job.region))
            starts.append(line)
            line += texts[-1].count("\n") + 1
        read = {r.line: r for r in job.read_again("".join(t + END for t in texts), ".vcf")}
        meant = [record_of(card, job.paths) for card in cards]
        exact = job.corrections(meant, [read.get(start) for start in starts])
        for card, text, packed in zip(cards, texts, exact, strict=True):
            file.write(text)
            file.write(render_exact(packed, version))
            if card.photo and (photo := pictures.find_picture(job.book, card.photo)):
                file.write(render_photo(photo, version))
            file.write(END)
            if marks is not None and card.id is not None:
                marks.add(card.id, digest_of(card, job.paths))


def _write_table(job: _Job, file: TextIO, profile: str, language: str) -> LeftOut:
    """Write a table; the numbers and e-mails that have no column in it."""
    with tempfile.TemporaryFile(prefix="kehuapp-") as spool:
        table = Table(spool, profile, language, book_words(job.book), job.region)
        for cards in job.parts():
            talks = last_talks(job.book, cards) if table.has_codes else {}
            figures = year_figures(job.book, cards) if table.has_codes else {}
            rows = table.rows(cards, job.paths, talks, figures)
            found = {r.uid: r for r in job.read_again(table.text_of(rows), ".csv")}
            read = [found.get(card.uuid) for card in cards]
            table.keep(rows, job.corrections([table.meant(c, job.paths) for c in cards], read))
        for text in table.texts():
            file.write(text)
    return table.left_out


def year_figures(book: Book, cards: Sequence[ContactCard]) -> dict[int, tuple[str, ...]]:
    """Sales, profit, cost and minutes of twelve months as csv_out.FIGURES; "" where there is none,
    profit also where one sale lacks it."""
    settings, inside = load_settings(book), id_list(card.id or 0 for card in cards)
    bought = figures_of(book, f"contact_id IN {inside}", settings.today())
    spent = costs_of(book, f"i.contact_id IN {inside}", settings)
    found = {}
    for contact in bought.keys() | spent.keys():
        sums = (*bought.get(contact, (None, None)), spent[contact][0] if contact in spent else None)
        minutes = str(spent[contact][1]) if contact in spent else ""
        texts = ("" if one is None else amount_text(one) for one in sums)
        found[contact] = (*texts, minutes)
    return found


def _left_out_words(left_out: LeftOut) -> str:
    names = listed(left_out.names)
    if left_out.people > len(left_out.names):
        names = translate("Export", "%1 and %2 more", names, left_out.people - len(left_out.names))
    return translate(
        "Export",
        "%n number(s) or e-mail(s) have no column in this table and do not reach the other "
        "program: %1",
        names,
        n=left_out.count,
    )


def _write_json(job: _Job, file: TextIO) -> None:
    begin, between, end = "[", "\n ", ""
    for cards in job.parts():
        for one in objects_of(job.book, cards, job.paths):
            text = json.dumps(one, ensure_ascii=False, indent=1).replace("\n", "\n ")
            file.write(begin + between + text)
            begin, end = ",", "\n"
    file.write("[]\n" if begin == "[" else end + "]\n")


@contextlib.contextmanager
def in_place_of(path: Path) -> Iterator[TextIO]:
    """A file to write that takes the place of another when all went well; else that one stays."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with beside.open("w", encoding="utf-8", errors="replace", newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        disk.replace_file(beside, path)
    except OSError as error:
        raise Trouble(disk.sentence_of_writing(error, path.name)) from error
    finally:
        with contextlib.suppress(OSError):
            disk.remove_file(beside)
