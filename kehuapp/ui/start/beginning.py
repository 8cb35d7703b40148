"""What somebody chose who begins a book, as a plain value; the book is made elsewhere."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale, QTimeZone

from kehuapp import paths
from kehuapp.book.settings import CURRENCIES, Settings, begin_shop, guess_region, zone_of
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.ui.work import translations

#: The ways to begin, as the cards stand; "open" takes a book that is there already.
PHONE, SAMPLE, EMPTY, OPEN = "phone", "sample", "empty", "open"


class Beginning(NamedTuple):
    """A way, the file of the book, and for a new one who begins it, and with which files."""

    way: str
    path: Path
    settings: Settings = Settings()
    colleague: str = ""
    files: tuple[Path, ...] = ()
    language: str = ""  # of the sample shop

    @property
    def makes_a_book(self) -> bool:
        """Whether the file is made when it is not there."""
        return self.way != OPEN

    def fill(self, book: Book) -> None:
        """Write into the book that was just made what was chosen; nothing where it is open only."""
        if self.way == SAMPLE:
            from kehuapp.book import sample_shop  # few starts need it

            if sample_shop.is_untouched(book):
                sample_shop.fill(book, self.language)
        elif self.way != OPEN:
            begin_shop(book, self.settings, self.colleague)


def new_settings(shop: str, region: str) -> Settings:
    """What a new book knows of its shop."""
    return Settings(
        shop=shop,
        region=region,
        zone=zone_of(region, _system_zone()),
        currency=CURRENCIES[region],
        first_steps=True,
    )


def system_region() -> str:
    """Where this computer seems to stand; the language on the screen is the last thing asked."""
    system = [QLocale.system().name(), *QLocale.system().uiLanguages()]
    return guess_region([*system, translations.language()], _system_zone())


def _system_zone() -> str:
    return QTimeZone.systemTimeZoneId().toStdString()


def sample_file() -> Path:
    """The sample shop's own file, one a language; never a book of the shop's own."""
    name = translate("Start", "Sample shop")
    return paths.data_folder() / f"{name}{paths.SUFFIX}"


def short_path(path: Path) -> str:
    """A path as one reads it: the home as ~."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path)
