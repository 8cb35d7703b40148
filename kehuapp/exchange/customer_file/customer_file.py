"""A customer's file → a folder with a web page, or Markdown with a folder beside it.

Written beside its place and put there when all went well, whole or not at all; what is there
already stays: the second file of a name is "NAME 2". Pictures and files of comments lie beside the
page under names of their own, as the book has them: nobody's path is followed.
"""

import contextlib
import errno
import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from kehuapp import disk
from kehuapp.book.customer_file import CustomerFacts, each_comment, load_customer
from kehuapp.errors import Trouble
from kehuapp.exchange.customer_file import customer_html, customer_markdown, rich_markdown
from kehuapp.exchange.customer_file.rich_html import Places
from kehuapp.exchange.write import Progress, Stopped
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.text.file_names import numbered, safe_name

#: Form → the endings that its name must be free with; "" is a folder.
FORMS: dict[str, tuple[str, ...]] = {"html": ("",), "md": (".md", ""), "pdf": (".pdf",)}
_MOST_NUMBERS = 1000
#: How the pictures begin that a book may hold, whatever it calls them.
_KINDS = ((b"\xff\xd8\xff", ".jpg"), (b"\x89PNG\r\n\x1a\n", ".png"), (b"GIF8", ".gif"))


def free_place(folder: Path, title: str, form: str) -> Path:
    """Where a customer's file of this form goes: nothing of that name is there yet.

    The ending stands at the end of it, but for html, which is a folder.
    """
    name = safe_name(title, translate("CustomerFile", "Customer"))
    endings = FORMS[form]
    for number in range(1, _MOST_NUMBERS):
        # Not `numbered`: what stands behind the last dot of a person's name is no ending.
        tried = name if number == 1 else f"{name} {number}"
        if not any(os.path.lexists(folder / f"{tried}{ending}") for ending in endings):
            return folder / f"{tried}{endings[0]}"
    raise Trouble(
        translate(
            "CustomerFile",
            "There are too many files of this name in %1. Choose another folder.",
            folder,
        )
    )


def write_customer(
    book: Book,
    contact_id: int,
    folder: Path | str,
    form: str,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    language: str = "en",
) -> Path:
    """Write a customer with all comments below `folder` as "html" or "md"; where it is now.

    Raises Trouble, Stopped among them, and leaves nothing then.
    """
    assert form in ("html", "md")
    folder = Path(folder)
    with book.one_view():  # one view of the book
        facts = load_customer(book, contact_id)
        place = free_place(folder, facts.title, form)
        with _writing(place), _workshop(folder) as made:
            _write(
                book, facts, made, place.stem if form == "md" else "", progress, cancelled, language
            )
            _put(made, place, form)
    return place


@contextlib.contextmanager
def _writing(place: Path) -> Iterator[None]:
    """Say in a sentence why the disk would not take it."""
    try:
        yield
    except FileExistsError as error:
        raise Trouble(
            translate(
                "Export",
                "Something called %1 came to be there meanwhile. Try again: the customer is then "
                "written under another name.",
                place.name,
            )
        ) from error
    except OSError as error:
        raise Trouble(disk.sentence_of_writing(error, place.name)) from error


@contextlib.contextmanager
def _workshop(folder: Path) -> Iterator[Path]:
    """A folder beside the place that is gone afterwards, whatever happened."""
    # Not `mkdtemp`: what is made in a folder of its owner alone stays closed to colleagues on
    # Windows, wherever it is moved.
    made = folder / f".kehuapp-{secrets.token_hex(8)}.part"
    made.mkdir()
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _write(
    book: Book,
    facts: CustomerFacts,
    made: Path,
    beside: str,
    progress: Progress | None,
    cancelled: Callable[[], bool],
    language: str,
) -> None:
    """Write the page and what lies beside it into `made`; `beside` names the folder of a text."""
    inner = made / "page"
    inner.mkdir()
    shelf = _Shelf(book, inner, f"{beside}/" if beside else "")
    places = shelf.places()
    photo = shelf.picture(facts.photo)[0] if facts.photo else ""
    page = made / "page.md" if beside else inner / "index.html"
    with page.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
        if beside:
            address = rich_markdown.address(photo) if photo else ""
            file.write(customer_markdown.page_begin(facts, address))
        else:
            file.write(customer_html.page_begin(facts, photo, language))
        for done, comment in enumerate(each_comment(book, facts.id)):
            if cancelled():
                raise Stopped(translate("Export", "The export was stopped; nothing was written."))
            if progress is not None:
                progress(done, facts.comments)
            part = customer_markdown if beside else customer_html
            file.write(part.comment_part(comment, places))
        file.write((customer_markdown if beside else customer_html).page_end(facts))
        file.flush()
        os.fsync(file.fileno())


def _put(made: Path, place: Path, form: str) -> None:
    """Give the finished thing its name, unless somebody took it meanwhile."""
    beside = place.with_suffix("") if form == "md" else place
    if os.path.lexists(place) or os.path.lexists(beside):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
    inner = made / "page"
    if form == "html" or any(inner.iterdir()):
        disk.patiently(lambda: os.rename(inner, beside))
    if form == "md":
        try:
            disk.patiently(lambda: os.rename(made / "page.md", place))
        except OSError:
            shutil.rmtree(beside, ignore_errors=True)
            raise


class _Shelf:
    """Puts each picture and file beside the page when it is first shown, and knows where."""

    def __init__(self, book: Book, folder: Path, before: str) -> None:
        self._book = book
        self._folder = folder
        self._before = before
        self._pictures: dict[str, tuple[str, str]] = {}
        self._files: dict[str, str] = {}
        self._names: set[str] = set()

    def places(self) -> Places:
        """What the writers ask."""
        return Places(
            self.picture,
            self.file,
            translate("CustomerFile", "This picture cannot be shown"),
            translate("CustomerFile", "This file is not in the book"),
        )

    def picture(self, sha256: str) -> tuple[str, str]:
        """The addresses of a picture and of its original; "" for what the book does not have."""
        if sha256 not in self._pictures:
            number = f"{len(self._pictures) + 1:04d}"
            kept = self._put_picture("picture", sha256, number)
            original = self._put_picture("picture_original", sha256, f"{number}-original")
            self._pictures[sha256] = kept, original if kept else ""
        return self._pictures[sha256]

    def _put_picture(self, table: str, sha256: str, name: str) -> str:
        rows = self._book.query(f"SELECT data FROM {table} WHERE sha256 = ?", (sha256,))
        data = rows[0][0] if rows else b""
        ending = _ending(data) if isinstance(data, bytes) else ""
        return self._put("pictures", f"{name}{ending}", data) if ending else ""

    def file(self, sha256: str, called: str) -> str:
        """The address of an attached file; "" when the book does not have it."""
        if sha256 not in self._files:
            rows = self._book.query(
                "SELECT name, data FROM stored_file WHERE sha256 = ?", (sha256,)
            )
            if rows and isinstance(rows[0][1], bytes):
                name = self._free_name(str(rows[0][0]) or called)
                self._files[sha256] = self._put("files", name, rows[0][1])
            else:
                self._files[sha256] = ""
        return self._files[sha256]

    def _free_name(self, wanted: str) -> str:
        # Windows and macOS take names for the same that differ in the size of letters alone.
        name = safe_name(wanted, translate("CustomerFile", "File"))
        number = 1
        while numbered(name, number).casefold() in self._names:
            number += 1
        self._names.add(numbered(name, number).casefold())
        return numbered(name, number)

    def _put(self, folder: str, name: str, data: bytes) -> str:
        place = self._folder / folder
        place.mkdir(exist_ok=True)
        (place / name).write_bytes(data)
        return f"{self._before}{folder}/{name}"


def _ending(data: bytes) -> str:
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return ".webp"
    return next((ending for start, ending in _KINDS if data.startswith(start)), "")
