"""Where copies of a book may lie here, and of which book one is a copy; nothing is opened."""

from pathlib import Path

from kehuapp import paths
from kehuapp.paths import SUFFIX
from kehuapp.store.backups.copies import places_of, stem_of
from kehuapp.store.backups.memory import recall
from kehuapp.store.database import Book
from kehuapp.ui.work.preferences import Preferences


def usual_places(preferences: Preferences, file: Path, number: str) -> list[Path]:
    """The folders of backups of this computer and of the second place, and where one was last put
    by hand."""
    second = recall(file).second
    others = [Path(second)] if second else []
    return places_of(file, number, *others, Path(preferences.last_folder("backup")))


def number_of(preferences: Preferences, file: Path) -> str:
    """The number of a book that cannot be read, as far as this computer remembers it."""
    return preferences.book_number(file) or recall(file).number


def elsewhere_places(preferences: Preferences, file: Path) -> list[Path]:
    """Folders in which people keep files: those of other books and of what they save."""
    home = Path.home()
    return [
        file.parent,
        Path(preferences.last_folder("book")),
        *(one.parent for one in preferences.recent_books()),
        paths.data_folder(),
        *(home / name for name in ("", "Desktop", "Documents", "Downloads")),
    ]


def own_book(preferences: Preferences, book: Book) -> Path:
    """The book itself; of a copy that is looked at, the one of which it is a copy: the latest one
    here with its number, else where books usually are."""
    if not book.is_looked_at:
        return book.path
    number = book.number
    for path in preferences.recent_books():
        if number and preferences.book_number(path) == number:
            return path
    return paths.data_folder() / f"{stem_of(book.path)}{SUFFIX}"
