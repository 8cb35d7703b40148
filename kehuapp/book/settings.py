"""What the book knows about the shop: name, region, time zone, currency; not window preferences."""

import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kehuapp.book.staff.staff import tidy_name
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, language_for
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book
from kehuapp.text import words

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
#: Labels of the steps that change one setting.
_LABELS = {
    "shop": QT_TRANSLATE_NOOP("Step", "Name of the shop: %1 → %2"),
    "address": QT_TRANSLATE_NOOP("Step", "Address of the shop: %1 → %2"),
    "region": QT_TRANSLATE_NOOP("Step", "Region of the shop: %1 → %2"),
    "currency": QT_TRANSLATE_NOOP("Step", "Currency: %1 → %2"),
    "zone": QT_TRANSLATE_NOOP("Step", "Time zone: %1 → %2"),
    "keep_originals": QT_TRANSLATE_NOOP("Step", "Keep large pictures as they came: %1 → %2"),
    "opens_with": QT_TRANSLATE_NOOP("Step", "Page at the start: %1 → %2"),
    "trash_days": QT_TRANSLATE_NOOP("Step", "Say what is in the trash for days: %1 → %2"),
    "undo_days": QT_TRANSLATE_NOOP("Step", "Keep what can be undone for: %1 → %2"),
}


#: Zones of other names in these countries.
_ZONE_BEGINNINGS = {"Australia/": "AU", "US/": "US", "Asia/Chongqing": "CN", "Asia/Urumqi": "CN"}
_OF_LANGUAGE = {"zh_TW": "TW", "zh_CN": "CN"}
OPENS_WITH = {
    "today": ("Actions", QT_TRANSLATE_NOOP("Actions", "Today")),
    "customers": ("Actions", QT_TRANSLATE_NOOP("Actions", "Customers")),
}
TRASH_DAYS = ("", "30", "90", "365")
#: Days for which steps can be undone, as they are kept.
UNDO_DAYS = {
    "30": ("Settings", QT_TRANSLATE_NOOP("Settings", "30 days")),
    "90": ("Settings", QT_TRANSLATE_NOOP("Settings", "90 days")),
    "365": ("Settings", QT_TRANSLATE_NOOP("Settings", "365 days")),
}
SWITCHES = ("sample", "keep_originals", "first_steps", "ordinary_month")


@dataclass(frozen=True, slots=True)
class Settings:
    """`fixed_today` (ISO day) is only set in the sample shop, whose calendar stands still;
    `keep_originals`: large pictures stay in the book as they came, too; `first_steps`: what a new
    shop should do first is listed, until that is put away; `opens_with` is the page with which a
    window begins, one of OPENS_WITH; `ordinary_month`: who was born in a leap month keeps the
    ordinary one (changed in days.reminders); `address` is where the shop is, as it stands on
    envelopes, the postcode in front; `trash_days`: what is in the trash for longer is proposed to
    be thrown away, one of TRASH_DAYS ("": never); `undo_days`: for how long steps can be undone,
    one of UNDO_DAYS."""

    shop: str = ""
    region: str = "TW"
    zone: str = "Asia/Taipei"
    currency: str = "TWD"
    sample: bool = False
    fixed_today: str = ""
    keep_originals: bool = False
    first_steps: bool = False
    opens_with: str = "today"
    ordinary_month: bool = False
    address: str = ""
    trash_days: str = ""
    undo_days: str = "90"

    def moved_to(self, region: str) -> "Settings":
        """The same in another region: its time and its money."""
        return replace(self, region=region, zone=ZONES[region], currency=CURRENCIES[region])

    def now(self) -> datetime:
        """Wall-clock time in the shop's zone, without a zone."""
        real = datetime.now(ZoneInfo(self.zone)).replace(tzinfo=None)
        if self.fixed_today:
            return datetime.combine(date.fromisoformat(self.fixed_today), real.time())
        return real

    def today(self) -> date:
        """The shop's own day."""
        return self.now().date()

    def instant(self) -> str:
        """This moment in the shop as it is stored: what is done now is done on the shop's day, also
        where that stands still."""
        return words.utc_instant(self.now(), self.zone)


def load_settings(book: Book) -> Settings:
    """The settings of a book, defaults where it has none."""
    return book.ask(ask_settings())


def instant_now(book: Book) -> str:
    """This moment in the shop of a book, as it is stored."""
    return load_settings(book).instant()


def ask_settings() -> Asking[Settings]:
    """The settings, as one of several things asked."""
    return settings_of((yield from rows_of(STORED)))


STORED = "SELECT name, value FROM setting"


def settings_of(rows: Iterable[tuple[str, Any]]) -> Settings:
    """The settings among these (name, value); other names are left out."""
    stored = dict(rows)
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


#: What says nothing about where a computer stands.
_NOWHERE = ("UTC", "UCT", "GMT", "Zulu", "Universal", "Greenwich", "localtime", "posixrules")


def zone_of(region: str, system: str) -> str:
    """The time zone of a new book: the computer's, which stands in the shop; where it has none
    that says so, that of the region."""
    if not system or system.startswith("Etc/") or system in _NOWHERE:
        return ZONES[region]
    try:
        ZoneInfo(system)
    except (ValueError, OSError, ZoneInfoNotFoundError):
        return ZONES[region]
    return system


def system_zone() -> str:
    """The name of the computer's time zone as its files say it, "" where they do not."""
    named = os.environ.get("TZ", "").lstrip(":")
    if not named:
        try:
            named = os.path.realpath("/etc/localtime")
        except OSError:
            return ""
    return named.partition("zoneinfo/")[2] or ("" if named.startswith("/") else named)


def begin_shop(book: Book, settings: Settings, colleague: str) -> None:
    """Write into a new book which shop it is of, and its first colleague ("": nobody yet).

    No step: before it there was no book to which one could go back.
    """
    with book.transaction():
        _keep(book, settings)
        if colleague.strip():
            tables.Staff.create(name=tidy_name(colleague))


def put_first_steps_away(book: Book) -> Changes:
    """List no longer what a new shop should do first."""
    label = QT_TRANSLATE_NOOP("Step", "Put the first steps away")
    with book.writing(label) as step:
        update_settings(book, replace(load_settings(book), first_steps=False))
    return Changes(label=step_done(label), step=step.id, everything=True)


def _keep(book: Book, settings: Settings) -> None:
    old = asdict(load_settings(book))
    for name, value in asdict(settings).items():
        if old[name] != value:
            _write(name, value)


def _write(name: str, value: Any) -> None:
    text = str(int(value)) if isinstance(value, bool) else str(value)
    tables.Setting.insert(name=name, value=text).on_conflict(
        conflict_target=[tables.Setting.name], update={tables.Setting.value: text}
    ).execute()


def update_settings(book: Book, settings: Settings, opened: Settings | None = None) -> Changes:
    """Keep the settings; of these only what differs from `opened`, if that is given.

    Trouble when somebody else changed the same setting meanwhile: nothing is written over.
    """
    wished, before = asdict(settings), asdict(opened) if opened else {}
    with book.writing(*_label(settings, opened)) as step:
        stored = asdict(load_settings(book))
        for name, value in wished.items():
            if stored[name] == value or (before and before[name] == value):
                continue
            if before and before[name] != stored[name]:
                raise Trouble(words.changed_meanwhile(_said(name, stored[name])))
            _write(name, value)
    label = step_done(*_label(settings, opened))
    return Changes(label=label, step=step.id, everything=True)


def _label(settings: Settings, opened: Settings | None) -> tuple[Any, ...]:
    """The label of the step and its arguments: from what to what, if only one thing changes."""
    if opened is not None:
        changed = [
            (key, (_said(name, getattr(opened, name)), _said(name, getattr(settings, name))))
            for name, key in _LABELS.items()
            if getattr(opened, name) != getattr(settings, name)
        ]
        if changed and (len(changed) == 1 or opened.region != settings.region):
            key, values = changed[0]  # with the region comes its money
            return key, *values
    return (QT_TRANSLATE_NOOP("Step", "Change the shop's settings"),)


def _said(name: str, value: Any) -> words.StepText:
    """A value for the label of a step."""
    if isinstance(value, bool):
        return words.ON if value else words.OFF
    if name == "trash_days" and not value:
        return words.OFF
    if name == "opens_with" and value in OPENS_WITH:
        return OPENS_WITH[value]
    if name == "undo_days" and value in UNDO_DAYS:
        return UNDO_DAYS[value]
    for context, table in (("Regions", words.REGIONS), ("Currencies", words.CURRENCIES)):
        if name in ("region", "currency") and value in table:
            return context, table[value]
    return words.step_text(str(value))
