"""What the worker does for the import window: find, read, plan, write; no widget is touched."""

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.exchange.importing import import_plan, import_run
from kehuapp.exchange.importing.edits import Where, edit_again
from kehuapp.exchange.importing.failures import Unread, build_unread
from kehuapp.exchange.importing.import_run import ImportReport
from kehuapp.exchange.importing.values import Answers
from kehuapp.exchange.read import FileRead, read_source
from kehuapp.exchange.sources import Source, find_sources
from kehuapp.exchange.tables import mappings
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.ui.exchange.done_page import imported_sentence
from kehuapp.ui.exchange.preview import Preview
from kehuapp.ui.work import tasks
from kehuapp.ui.work.backups.before_import import keep_first
from kehuapp.ui.work.tasks import Cancelled


@dataclass(frozen=True, slots=True)
class Wish:
    """How a source is to be read; None and "" leave it to the program's own judgement.

    `as_before`: with the columns that a person chose for this header some other time; `forget`
    takes that back. `answers`: what words mean that the book does not know, None: as last time.
    """

    source: Source
    region: str
    encoding: str | None = None
    mapping: Sequence[str] | None = None
    date_order: str | None = None
    as_before: bool = True
    forget: bool = False
    edits: Mapping[Where, str] = field(default_factory=dict)
    originals: Mapping[Where, str] = field(default_factory=dict)
    answers: Answers | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A preview and how it came about; `remembered` when the columns are those of last time."""

    preview: Preview
    wish: Wish
    remembered: bool = False


def find(paths: Sequence[Path]) -> tasks.Job[Any]:
    """What can be read of the chosen paths, and sentences for what cannot."""

    def job(progress: tasks.Progress, cancelled: Cancelled) -> Any:
        progress(translate("Import", "Looking for contacts files…"))
        sources, troubles = find_sources(paths, cancelled)
        return None if cancelled() else (sources, [str(trouble) for trouble in troubles])

    return job


def read(book: Book, wish: Wish) -> tasks.Job[Reading | None]:
    """Read a source and plan it: a Reading."""

    def job(progress: tasks.Progress, cancelled: Cancelled) -> Reading | None:
        file_read, remembered = _read(book, wish, progress, cancelled)
        if cancelled():
            return None
        kept = edit_again(file_read, wish.edits)
        preview = _plan(book, file_read, wish.answers, progress, cancelled)
        if preview is None:
            return None
        preview.edits = kept
        preview.originals = dict(wish.originals)
        return Reading(preview, wish, remembered)

    return job


def plan_again(book: Book, reading: Reading) -> tasks.Job[Reading | None]:
    """The same reading with a plan made anew, after a cell was corrected."""

    def job(progress: tasks.Progress, cancelled: Cancelled) -> Reading | None:
        old = reading.preview
        preview = _plan(book, old.file, reading.wish.answers, progress, cancelled)
        if preview is None:
            return None
        preview.edits, preview.originals = old.edits, old.originals
        return Reading(preview, reading.wish, reading.remembered)

    return job


Written = tuple[Changes, ImportReport, Unread | None]


def write(book: Book, preview: Preview, group: str, remember: bool) -> tasks.Job[Written | None]:
    """Write what was decided: one transaction, one undo step; then keep the columns in mind."""

    def job(progress: tasks.Progress, cancelled: Cancelled) -> Written | None:
        def tell(at: int, total: int) -> None:
            progress(translate("Import", "Writing %1 of %2…", f"{at:,}", f"{total:,}"), at, total)

        plan = preview.plan_for(book, group, cancelled)
        if cancelled():
            return None
        unkept = keep_first(book, progress, cancelled, customers=len(plan.decisions))
        if cancelled():
            return None
        try:
            changes, report = import_run.apply(book, plan, progress=tell, cancelled=cancelled)
        except import_run.Cancelled:
            return None
        if unkept:
            report.warnings.append(unkept)
        with contextlib.suppress(Trouble):  # what came in is there, and has to be told
            mappings.remember_words(book, preview.plan.values.answers)
            if remember and preview.file.table is not None:
                mappings.remember(book, preview.file.table)
        unread = build_unread(preview.file) if report.failed else None
        return replace(changes, label=imported_sentence(preview.file.name, report)), report, unread

    return job


def _read(
    book: Book, wish: Wish, progress: tasks.Progress, cancelled: Cancelled
) -> tuple[FileRead, bool]:
    name = wish.source.name

    def tell(count: int) -> None:
        progress(translate("Import", "Reading %1: %2 so far…", name, f"{count:,}"))

    progress(translate("Import", "Reading %1…", name))
    file_read = read_source(
        wish.source,
        wish.region,
        wish.encoding,
        wish.mapping,
        wish.date_order,
        cancelled,
        tell,
        partial(mappings.find_mapping, book) if wish.as_before else None,
        load_settings(book).zone,
    )
    if wish.forget and file_read.table is not None:
        mappings.forget(book, file_read.table.headers)
    return file_read, file_read.as_last_time


def _plan(
    book: Book,
    file_read: FileRead,
    answers: Answers | None,
    progress: tasks.Progress,
    cancelled: Cancelled,
) -> Preview | None:
    words = translate("Import", "Looking for people who are in the book already…")
    total = len(file_read.records)

    def tell(done: int) -> None:
        progress(words, done, total)

    progress(words)
    plan = import_plan.build_plan(
        book, file_read, cancelled=cancelled, progress=tell, answers=answers
    )
    if cancelled():
        return None
    return Preview(book, file_read, plan)
