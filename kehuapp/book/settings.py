"""What the book knows about the shop: name, region, time zone, currency; not window preferences."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from kehuapp.book.staff.staff import StaffRow, create_staff, rows_staff, update_staff
from kehuapp.changes import Changes
from kehuapp.i18n import QT_TRANSLATE_NOOP, language_for, step_label
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book

ZONES = {
    "TW": "Asia/Taipei",
    "CN": "Asia/Shanghai",
    "HK": "Asia/Hong_Kong",
    "MO": "Asia/Macau",
    "US": "America/New_York",
    "GB": "Europe/London",
    "AU": "Australia/Sydney",
}
CURRENCIES = {
    "TW": "TWD",
    "CN": "CNY",
    "HK": "HKD",
    "MO": "MOP",
    "US": "USD",
    "GB": "GBP",
    "AU": "AUD",
}


#: Zones of other names in these countries.
_ZONE_BEGINNINGS = {"Australia/": "AU", "US/": "US", "Asia/Chongqing": "CN", "Asia/Urumqi": "CN"}
_OF_LANGUAGE = {"zh_TW": "TW", "zh_CN": "CN"}
SWITCHES = ("sample", "keep_originals", "first_steps")


@dataclass(frozen=True, slots=True)
class Settings:
    """`fixed_today` (ISO day) is only set in the sample shop, whose calendar stands still;
    `keep_originals`: large pictures stay in the book as they came, too; `first_steps`: what a new
    shop should do first is listed, until that is put away."""

    shop: str = ""
    region: str = "TW"
    zone: str = "Asia/Taipei"
    currency: str = "TWD"
    sample: bool = False
    fixed_today: str = ""
    keep_originals: bool = False
    first_steps: bool = False

    def now(self) -> datetime:
        """Wall-clock time in the shop's zone, without a zone."""
        real = datetime.now(ZoneInfo(self.zone)).replace(tzinfo=None)
        if self.fixed_today:
            return datetime.combine(date.fromisoformat(self.fixed_today), real.time())
        return real

    def today(self) -> date:
        """The shop's own day."""
        return self.now().date()


def load_settings(book: Book) -> Settings:
    """The settings of a book, defaults where it has none."""
    return book.ask(ask_settings())


def ask_settings() -> Asking[Settings]:
    """The settings, as one of several things asked."""
    stored: dict[str, Any] = dict((yield from rows_of("SELECT name, value FROM setting")))
    known = {name: stored[name] for name in Settings.__slots__ if name in stored}
    switches = {name: known.get(name) == "1" for name in SWITCHES}
    return Settings(**{**known, **switches})


def guess_region(locale_names: Iterable[str], zone: str) -> str:
    """Where a shop seems to be: by the computer's time zone, the country or the language that the
    system names (``zh_TW``, ``en-GB``)."""
    by_zone = {name: region for region, name in ZONES.items()}
    if zone in by_zone:
        return by_zone[zone]
    for beginning, region in _ZONE_BEGINNINGS.items():
        if zone.startswith(beginning):
            return region
    names = [name.replace("-", "_").split(".")[0] for name in locale_names]
    for name in names:
        for part in name.split("_")[1:]:
            if part.upper() in ZONES:
                return part.upper()
    return next((_OF_LANGUAGE[language_for([name])] for name in names if "zh" in name), "US")


def begin_shop(book: Book, settings: Settings, colleague: str) -> Changes:
    """Write into a new book which shop it is of, and its first colleague ("": nobody yet)."""
    label = QT_TRANSLATE_NOOP("Step", "Begin the book")
    with book.writing(label) as step:
        update_settings(book, settings)
        if colleague.strip():
            create_staff(book, colleague)
    return Changes(label=step_label(label), step=step.id, everything=True)


def put_first_steps_away(book: Book) -> Changes:
    """List no longer what a new shop should do first."""
    label = QT_TRANSLATE_NOOP("Step", "Put the first steps away")
    with book.writing(label) as step:
        update_settings(book, replace(load_settings(book), first_steps=False))
    return Changes(label=step_label(label), step=step.id, everything=True)


def update_settings(book: Book, settings: Settings) -> Changes:
    """Keep the settings."""
    label = QT_TRANSLATE_NOOP("Step", "Change the shop's settings")
    with book.writing(label) as step:
        old = asdict(load_settings(book))
        for name, value in asdict(settings).items():
            if old[name] != value:
                text = str(int(value)) if isinstance(value, bool) else str(value)
                tables.Setting.insert(name=name, value=text).on_conflict(
                    conflict_target=[tables.Setting.name], update={tables.Setting.value: text}
                ).execute()
    return Changes(label=step_label(label), step=step.id, everything=True)


def update_shop(book: Book, settings: Settings, rows: list[StaffRow]) -> Changes:
    """Keep the settings and the staff in one step; a row with id 0 is a new member of staff."""
    known = {row.id: row for row in rows_staff(book)}
    with book.writing(QT_TRANSLATE_NOOP("Step", "Change the shop's settings")) as step:
        changes = update_settings(book, settings)
        for row in rows:
            if row.id == 0:
                create_staff(book, row.name)
            elif row != known.get(row.id):
                update_staff(book, row.id, row.name, row.active)
    return replace(changes, step=step.id, everything=True)
