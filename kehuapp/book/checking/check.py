"""Checking a book, and setting right what can be made anew; no reading of damaged pages.

Saving what can be read of a damaged book is in `saving`, what can be wrong with a file in
`store.sqlite.repair`.
"""

import contextlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from kehuapp import paths
from kehuapp.book.checking import derived
from kehuapp.book.opening import open_book, rebuild_outdated
from kehuapp.errors import BookLost, BookTrouble, Trouble
from kehuapp.i18n import translate
from kehuapp.store.damaged_drafts import find_damaged
from kehuapp.store.database import Book
from kehuapp.store.sqlite.repair import checks, indexes
from kehuapp.store.sqlite.repair.problems import DERIVED, FATAL, MENDED, REPAIRED, Problem, summed
from kehuapp.store.sqlite.repair.reading import to_look_at

GoOn = Callable[[], None]


@dataclass(frozen=True)
class Repaired:
    """So many of a kind were set right."""

    what: str
    count: int

    def sentence(self) -> str:
        """What was done."""
        return translate("Check", REPAIRED[self.what], n=self.count)


@dataclass
class Report:
    """What is wrong now and what was set right; `kept` is the file as it was before, where it was
    written anew."""

    problems: list[Problem]
    repaired: list[Repaired] = field(default_factory=list)
    kept: Path | None = None

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems

    def summed(self) -> list[Problem]:
        """What is wrong, one of each kind."""
        return summed(self.problems)

    @property
    def can_be_repaired(self) -> bool:
        """Whether anything of it can be set right in the book itself."""
        return any(one.what in (*DERIVED, *MENDED) for one in self.problems)

    @property
    def is_damaged(self) -> bool:
        """Whether parts of the file can no longer be read."""
        return any(one.what in FATAL for one in self.problems)


def check_file(path: Path, go_on: GoOn = lambda: None) -> Report:
    """What is wrong with a book that may be open elsewhere; not a byte of it is written."""
    path = path.absolute()
    with contextlib.suppress(OSError):
        if not path.exists():
            raise Trouble(
                translate(
                    "Book", "%1 is not there. Check whether it was moved or renamed.", path.name
                )
            )
    try:
        with to_look_at(path) as book:
            return check_book(book, go_on)
    except Trouble as trouble:
        return Report([Problem("header", path.name, 1, str(trouble))])


def check_book(book: Book, go_on: GoOn = lambda: None) -> Report:
    """What is wrong with an open book; `go_on` is called between two looks and may raise."""
    problems: list[Problem] = []
    try:
        with book.one_view():
            problems += checks.find_problems(book, go_on)
            if not {one.what for one in problems} & {*FATAL, *MENDED}:
                problems += _of_derived(book, go_on)  # which follows from values that are right
    except BookLost:
        raise
    except BookTrouble as trouble:  # a view of a damaged file cannot even be left
        if not Report(problems).is_damaged:
            problems.append(Problem("damaged", "file", 1, str(trouble)))
    problems += [Problem("draft", path.name) for path in find_damaged(book)]
    return Report(problems)


def _of_derived(book: Book, go_on: GoOn) -> list[Problem]:
    wrong = derived.find_wrong(book, go_on)
    found = len(wrong.contacts) + len(wrong.comments) + wrong.entries
    return [
        *([Problem("search", "contact_search", found)] if found else ()),
        *([Problem("rhythm", "contact_rhythm", wrong.due)] if wrong.due else ()),
        *([Problem("bought", "contact_buying", wrong.bought)] if wrong.bought else ()),
    ]


def repair_book(book: Book, report: Report, go_on: GoOn = lambda: None) -> list[Repaired]:
    """Set right in an open book what can be: values that cannot be read are kept aside, what is
    derived is made anew. No step of anybody's; BookTrouble where the file is damaged."""
    found = Counter(one.what for one in report.problems)
    repaired: list[Repaired] = []
    if any(found[what] for what in (*MENDED, "counter", "index")):
        if mended := checks.mend_values(book):
            repaired.append(Repaired("mended", mended))
            customers = book.query("SELECT count(*) FROM contact_search WHERE version = 0")[0][0]
            repaired.append(Repaired("search", customers))
        if found["counter"]:
            repaired.append(Repaired("counter", found["counter"]))
        rebuild_outdated(book)
    go_on()
    with book.transaction():
        if found["index"]:
            indexes.make_anew(book)
            repaired.append(Repaired("index", found["index"]))
        wrong = derived.find_wrong(book, go_on)
        derived.make_right(book, wrong)
    if count := len(wrong.contacts) + len(wrong.comments) + wrong.entries:
        repaired.append(Repaired("search", count))
    if wrong.due:
        repaired.append(Repaired("rhythm", wrong.due))
    if wrong.bought:
        repaired.append(Repaired("bought", wrong.bought))
    return repaired


def repair_file(path: Path, go_on: GoOn = lambda: None) -> Report:
    """Check a book that is open nowhere, set right what can be, and check it again."""
    before = check_file(path, go_on)
    kinds = {one.what for one in before.problems}
    if before.ok or kinds & {"header", "structure"}:
        return before
    kept, repaired = None, list[Repaired]()
    if "damaged" in kinds:
        kept = indexes.rebuild_file(paths.real_file(path))
        if kept is None:
            return before
        repaired.append(Repaired("index", indexes.count()))
    with contextlib.closing(open_book(path)) as book:
        if book.mended:
            repaired.append(Repaired("mended", book.mended))
        now = check_book(book, go_on) if kept is not None else before
        repaired += repair_book(book, now, go_on)
    after = check_file(path, go_on)
    return Report(after.problems, repaired, kept)
