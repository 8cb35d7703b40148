"""What this computer remembers between runs, in one ini file; nothing of the book is kept here."""

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from kehuapp import paths
from kehuapp.store.backups.memory import Memory, recall

RECENT_BOOKS = 8
_SECONDS = 19  # letters of an instant up to its seconds
_BEGINNER = ("shop", "name", "region")


class Preferences:
    """Named getters and setters over an ini file in the state folder."""

    def __init__(self, file: Path | None = None) -> None:
        file = file or paths.state_folder() / "preferences.ini"
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def language(self) -> str:
        """A language code, or "" to follow the system."""
        return self._text("language")

    def set_language(self, language: str) -> None:
        self._settings.setValue("language", language)

    def theme(self) -> str:
        """light, dark or system."""
        return self._text("theme") or "system"

    def set_theme(self, mode: str) -> None:
        self._settings.setValue("theme", mode)

    def layout(self, name: str) -> QByteArray:
        """Geometry or splitter state saved under `name`; empty when there is none."""
        value = self._settings.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_layout(self, name: str, state: QByteArray) -> None:
        self._settings.setValue(f"layout/{name}", state)

    def recent_books(self) -> list[Path]:
        """Books opened lately, newest first, whether they are there now or not."""
        value = self._settings.value("recent_books", [])
        # An ini file gives back a list of one as plain text.
        names = value if isinstance(value, list) else [value] if isinstance(value, str) else []
        return [Path(name) for name in names if isinstance(name, str) and name]

    def add_recent_book(self, path: Path) -> None:
        """Remember a book as it was chosen; another name of the same file goes."""
        same = {path, path.resolve()}
        others = [one for one in self.recent_books() if one not in same]
        names = [str(one) for one in [path, *others]][:RECENT_BOOKS]
        self._settings.setValue("recent_books", names)

    def book_number(self, book: Path) -> str:
        """The number that the book under this name shared with its copies; "" when not known."""
        return self._text(self._book_key(book, "number"))

    def set_book_number(self, book: Path, number: str) -> None:
        self._settings.setValue(self._book_key(book, "number"), number)

    def staff(self, book: Path) -> int | None:
        """Who used `book` last on this computer."""
        value = self._text(self._book_key(book, "staff"))
        return int(value) if value.isdigit() else None

    def set_staff(self, book: Path, staff: int | None) -> None:
        self._settings.setValue(self._book_key(book, "staff"), "" if staff is None else str(staff))

    def backed_up(self, book: Path) -> str:
        """When `book` was backed up last on this computer (UTC ISO text); "" when never."""
        return self._text(self._book_key(book, "backed_up"))

    def set_backed_up(self, book: Path, at: str) -> None:
        self._settings.setValue(self._book_key(book, "backed_up"), at)

    def backups(self, book: Path) -> Memory:
        """What is known of the backups of `book`, those that it makes by itself and by hand."""
        known, by_hand = recall(paths.real_file(book)), self.backed_up(book)
        return known._replace(at=max(known.at, by_hand, key=lambda at: at[:_SECONDS]))

    def is_left_elsewhere(self, book: Path) -> bool:
        """Whether `book` lies where others write too, and somebody wants it to stay there."""
        return self._text(self._book_key(book, "left_elsewhere")) == "yes"

    def leave_elsewhere(self, book: Path) -> None:
        self._settings.setValue(self._book_key(book, "left_elsewhere"), "yes")

    def conflicts_said(self, book: Path) -> list[str]:
        """Names of copies beside `book` of which somebody was told."""
        return self._text(self._book_key(book, "conflicts")).split("/")

    def say_conflicts(self, book: Path, names: Iterable[str]) -> None:
        known = [*self.conflicts_said(book), *names]
        text = "/".join(dict.fromkeys(filter(None, known)))
        self._settings.setValue(self._book_key(book, "conflicts"), text)

    def move_book(self, old: Path, new: Path) -> None:
        """What is kept of a book goes on under its new name, and the old one is offered no more."""
        for key in self._settings.allKeys():
            what = key.rpartition("/")[0]
            if key == self._book_key(old, what):
                self._settings.setValue(self._book_key(new, what), self._settings.value(key))
        names = [str(one) for one in self.recent_books() if one not in (old, new)]
        self._settings.setValue("recent_books", [str(new), *names][:RECENT_BOOKS])

    def aside(self, book: Path) -> str:
        """The file that the last restore of `book` set aside, as long as it is to be offered."""
        return self._text(self._book_key(book, "aside"))

    def set_aside(self, book: Path, path: str) -> None:
        self._settings.setValue(self._book_key(book, "aside"), path)
        self._settings.setValue(self._book_key(book, "aside_said"), "")

    def is_aside_said(self, book: Path) -> bool:
        """Whether the window has led to that offer."""
        return self._text(self._book_key(book, "aside_said")) == "yes"

    def say_aside(self, book: Path) -> None:
        self._settings.setValue(self._book_key(book, "aside_said"), "yes")

    def screen_password(self, book: Path) -> str:
        """The hash of the password of the screen alone; "" for none."""
        return self._text(self._book_key(book, "screen_password"))

    def set_screen_password(self, book: Path, kept: str) -> None:
        self._settings.setValue(self._book_key(book, "screen_password"), kept)

    def lock_minutes(self) -> int:
        """After how many minutes without anybody a window locks by itself; 0: never."""
        value = self._text("lock_minutes")
        return int(value) if value.isdigit() else 0

    def set_lock_minutes(self, minutes: int) -> None:
        self._settings.setValue("lock_minutes", str(minutes))

    def list_setting(self, book: Path, name: str) -> str:
        """The list's sort, view, columns or header in `book`; "" when never chosen."""
        return self._text(self._book_key(book, f"list_{name}"))

    def set_list_setting(self, book: Path, name: str, value: str) -> None:
        self._settings.setValue(self._book_key(book, f"list_{name}"), value)

    def whose_day(self, book: Path) -> str:
        """Whose day the page of today shows: "mine", "all" or a colleague's id."""
        return self.list_setting(book, "whose_day") or "all"

    def set_whose_day(self, book: Path, whose: str) -> None:
        self.set_list_setting(book, "whose_day", whose)

    def groups_own_only(self, book: Path) -> bool:
        """Whether groups of `book` show their own customers alone, not those of sub-groups."""
        return self.list_setting(book, "groups_own_only") == "1"

    def set_groups_own_only(self, book: Path, own_only: bool) -> None:
        self.set_list_setting(book, "groups_own_only", "1" if own_only else "")

    def folded_sections(self) -> frozenset[str]:
        """The sections of the customer's form that were folded by hand."""
        return frozenset(self._text("form/folded").split())

    def set_folded(self, section: str, folded: bool) -> None:
        names = self.folded_sections() - {section} | ({section} if folded else set())
        self._settings.setValue("form/folded", " ".join(sorted(names)))

    def beginner(self) -> tuple[str, str, str]:
        """What was typed where a book begins, and no book has yet: shop, name and region."""
        shop, name, region = (self._text(f"beginner/{one}") for one in _BEGINNER)
        return shop, name, region

    def set_beginner(self, *said: str) -> None:
        for one, text in zip(_BEGINNER, said or ("",) * len(_BEGINNER), strict=True):
            self._settings.setValue(f"beginner/{one}", text)

    def paper(self) -> str:
        """The paper that was chosen last for what flows over pages, "" at first."""
        return self._text("paper")

    def set_paper(self, paper: str) -> None:
        self._settings.setValue("paper", paper)

    def paper_choice(self, name: str) -> str:
        """What was chosen last in the window of paper; "" for what was never chosen."""
        return self._text(f"paper_window/{name}")

    def set_paper_choice(self, name: str, value: str) -> None:
        self._settings.setValue(f"paper_window/{name}", value)

    def printer_choice(self, name: str) -> str:
        """What was last chosen of a printer: name, duplex, colour; "" for what never was."""
        return self._text(f"printer/{name}")

    def set_printer_choice(self, name: str, value: str) -> None:
        self._settings.setValue(f"printer/{name}", value)

    def hide_private(self) -> bool:
        """Whether a sheet's preview begins without private remarks."""
        return self._text("hide_private") == "yes"

    def set_hide_private(self, hidden: bool) -> None:
        self._settings.setValue("hide_private", "yes" if hidden else "")

    def reminder(self, name: str) -> str:
        """What was chosen about reminders on this computer: on, whose, names, before, quiet_from,
        quiet_to, keep_icon; "" for what was never chosen."""
        return self._text(f"reminders/{name}")

    def set_reminder(self, name: str, value: str) -> None:
        self._settings.setValue(f"reminders/{name}", value)

    def told(self, book: Path) -> list[str]:
        """Of what one was reminded of `book`: the latest day, then appointments."""
        return self._text(self._book_key(book, "told")).split()

    def set_told(self, book: Path, told: list[str]) -> None:
        self._settings.setValue(self._book_key(book, "told"), " ".join(told))

    def last_folder(self, what: str) -> str:
        """The folder last used for `what` (import, export, picture, pdf, book, backup)."""
        folder = self._text(f"folder/{what}")
        return folder if folder and os.path.isdir(folder) else str(Path.home())

    def set_last_folder(self, what: str, file: Path) -> None:
        self._settings.setValue(f"folder/{what}", str(file if file.is_dir() else file.parent))

    def now(self) -> "Preferences":
        """The same, with what another program wrote meanwhile."""
        self._settings.sync()
        return self

    def save(self) -> None:
        """Write to the disk now."""
        self._settings.sync()

    def _text(self, key: str) -> str:
        value = self._settings.value(key, "")
        return value if isinstance(value, str) else ""

    def _book_key(self, book: Path, what: str) -> str:
        # A path holds separators that QSettings reads as groups.
        return f"{what}/{hashlib.sha256(str(book.resolve()).encode()).hexdigest()[:16]}"
