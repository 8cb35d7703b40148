"""Answers to what is typed: names at once from memory, comments a moment later; nothing is shown.

The index is made in the worker when the list is already there; `ready` says when. Comments are
read beside the worker's queue, so that somebody who searches does not wait for an import.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kehuapp.changes import Changes
from kehuapp.store.database import Book
from kehuapp.ui.work import later, tasks

if TYPE_CHECKING:
    from kehuapp.book.search.search_index import SearchIndex

_PATIENCE_MS = 120  # after the last key, before comments are read
_AT_ONCE = 40  # so many changed customers are taken up where one types; more, beside it


class ListSearch(QObject):
    """One list's search; only what was typed last is answered."""

    ready = Signal()  # the index has come, or was made anew
    comments_found = Signal()

    def __init__(self, book: Book, parent: QWidget) -> None:
        super().__init__(parent)
        self._book = book
        self._index: SearchIndex | None = None
        self._text = ""
        self._comments: Mapping[str, Collection[int]] = {}
        self._missed: set[int] = set()  # changed while the index is being read
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PATIENCE_MS)
        self._wait.timeout.connect(self._read_comments)
        self._asked = False
        later.after_painting(self, self._ask)

    def is_ready(self) -> bool:
        """Whether names are answered from memory."""
        return self._index is not None

    def show_text(self, text: str) -> None:
        """Search for this from now on; comments come when one stops typing."""
        self._text = text
        self._comments = {}
        self._forget_comments()
        if text and self._index is not None:
            self._wait.start()
        elif text:
            self._ask()

    def among(self, ordered: Sequence[int]) -> list[int]:
        """Those of `ordered` that were found so far, best first, equal ones as they stand; only
        when it is ready."""
        assert self._index is not None
        return self._index.find(self._text, self._comments).among(ordered)

    def refresh(self, changes: Changes) -> None:
        """Take up what was changed."""
        if changes.everything or len(changes.contacts) > _AT_ONCE:
            self._load()
        else:
            self._missed |= changes.contacts
            if self._index is not None:
                self._index.refresh(changes.contacts)
        if self._text:
            self._forget_comments()
            self._wait.start()

    def _ask(self) -> None:
        if not self._asked:
            self._load()

    def _load(self) -> None:
        """Read the index; one that was begun before is not wanted any more."""
        book = self._book
        self._asked = True

        def load(_progress: object, _cancelled: object) -> "SearchIndex":
            from kehuapp.book.search.search_index import SearchIndex

            book.read_once()
            return SearchIndex(book)

        self._missed = set()
        tasks.read_latest(self, "index", book, load, self._take)

    def _take(self, index: "SearchIndex") -> None:
        if len(self._missed) > _AT_ONCE:
            self._load()
            return
        index.refresh(self._missed)
        self._index = index
        if self._text:
            self._wait.start()
        self.ready.emit()

    def _forget_comments(self) -> None:
        self._wait.stop()
        tasks.forget(self, "comments")

    def _read_comments(self) -> None:
        book, text = self._book, self._text

        def read(_progress: object, cancelled: tasks.Cancelled) -> Mapping[str, Collection[int]]:
            from kehuapp.book.search import search

            book.read_once()
            return search.in_writing(book, text, cancelled)

        tasks.read_latest(self, "comments", book, read, self._take_comments)

    def _take_comments(self, found: Mapping[str, Collection[int]]) -> None:
        self._comments = found
        self.comments_found.emit()
