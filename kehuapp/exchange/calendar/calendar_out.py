"""Visits, tasks and customers' days of a book → an .ics file, whole or not at all.

Each event is made by vobject and written at once: a large book has tens of thousands of them.
Visits are told in UTC, which every program understands without a table of zones. Tasks are events
of a whole day, for phones show no VTODO. Festivals stay out: phones have them already.
"""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from kehuapp.book.calendar.leaving import KINDS, Leaving, each_leaving
from kehuapp.book.settings import load_settings
from kehuapp.errors import Trouble
from kehuapp.exchange.write import Stopped, in_place_of
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.text import words

PRODUCT = "-//kehuapp//kehuapp//EN"
YEARS = 10
MINUTES = 60  # that a visit takes in a calendar
_OCTETS, _UNFOLDED = 75, 1 << 40
_PART = 200  # events between two looks at Cancel
_ODD = re.compile("[\0-\x08\x0b-\x1f\x7f\u0085\u2028\u2029\ud800-\udfff\ufffe\uffff]")
Progress = Callable[[int, int], None]


def default_span(today: date) -> tuple[date, date]:
    """Today and ten years on, both included."""
    year = min(today.year + YEARS, date.max.year)
    try:
        return today, today.replace(year=year)
    except ValueError:  # 29 February
        return today, today.replace(year=year, day=28)


def write_calendar(
    book: Book,
    path: Path | str,
    first: date | None = None,
    last: date | None = None,
    kinds: tuple[str, ...] = KINDS,
    staff_id: int | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write what stands on the days from `first` to `last`; how many events there are."""
    path = Path(path)
    if path.suffix.lower() != ".ics":
        raise Trouble(translate("CalendarFile", "%1: choose a name that ends in .ics.", path.name))
    settings = load_settings(book)
    usual = default_span(settings.today())
    first, last = first or usual[0], last or usual[1]
    if last < first:
        raise Trouble(translate("CalendarFile", "The last day is before the first."))
    written = 0
    with book.one_view(), in_place_of(path) as file:
        file.write(_head(settings.shop))
        for event in each_leaving(book, first, last, kinds, staff_id):
            if written % _PART == 0:
                if cancelled is not None and cancelled():
                    raise Stopped(
                        translate("Export", "The export was stopped; nothing was written.")
                    )
                if progress is not None:
                    progress(written, 0)
            rendered = _rendered(event, settings.zone)
            if rendered:
                file.write(rendered)
                written += 1
        file.write("END:VCALENDAR\r\n")
    return written


def _head(shop: str) -> str:
    import vobject

    calendar = vobject.iCalendar()
    calendar.add("prodid").value = PRODUCT
    calendar.add("calscale").value = "GREGORIAN"
    if shop.strip():
        calendar.add("x-wr-calname").value = _plain(shop)
    calendar.add("x-wr-caldesc").value = words.private_words()
    return _folded(calendar).removesuffix("END:VCALENDAR\r\n")


def _rendered(event: Leaving, zone: str) -> str:
    """The lines of one event; "" for a day that no calendar has."""
    import vobject

    made = vobject.newFromBehavior("vevent")
    made.add("uid").value = event.uid
    starts = _instant(event.starts, zone) if event.kind == "visit" else _day(event.starts)
    if starts is None:
        return ""
    made.add("dtstart").value = starts
    is_day = not isinstance(starts, datetime)
    long = timedelta(days=1) if is_day else timedelta(minutes=MINUTES)
    if starts < (date.max - timedelta(days=1) if is_day else datetime.max.replace(tzinfo=UTC)):
        made.add("dtend").value = starts + long
    _add(made, "summary", _summary(event))
    _add(made, "location", event.place)
    _add(made, "description", _description(event))
    changed = _instant(event.changed, "UTC") or datetime(2020, 1, 1, tzinfo=vobject.icalendar.utc)
    made.add("dtstamp").value = changed
    made.add("last-modified").value = changed
    if is_day:  # nobody is busy all day because of a birthday
        made.add("transp").value = "TRANSPARENT"
    return _folded(made)


def _folded(made: Any) -> str:
    """The lines of a component, none longer than 75 octets: vobject counts characters, of which a
    Chinese one has three."""
    lines = str(made.serialize(lineLength=_UNFOLDED, validate=False)).split("\r\n")
    return "\r\n".join(part for line in lines for part in fold_octets(line))


def fold_octets(line: str) -> list[str]:
    """A line in parts of at most 75 octets of UTF-8, no character cut; the later ones begin with a
    blank."""
    parts: list[str] = []
    start = room = 0
    for at, char in enumerate(line):
        size = len(char.encode())
        if room + size > _OCTETS:
            parts.append(line[start:at] if not parts else f" {line[start:at]}")
            start, room = at, 1
        room += size
    parts.append(line[start:] if not parts else f" {line[start:]}")
    return parts


def _add(event: Any, name: str, text: str) -> None:
    text = _plain(text)
    if text:
        event.add(name).value = text


def _plain(text: str) -> str:
    return _ODD.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def _instant(text: str, zone: str) -> datetime | None:
    """A moment of the shop's own time, or an instant, in UTC as vobject knows it."""
    import vobject

    try:
        at = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None
    if at.tzinfo is None:
        at = at.replace(tzinfo=ZoneInfo(zone))
    try:
        return at.astimezone(UTC).replace(tzinfo=vobject.icalendar.utc, microsecond=0)
    except OverflowError:
        return None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _summary(event: Leaving) -> str:
    name = event.name
    if event.kind == "visit":
        if event.company and event.company != name:
            name = words.with_aside(name, event.company)
        return translate("CalendarFile", "Visit: %1", name)
    if event.kind == "task":
        return translate("CalendarFile", "%1 (for %2)", " ".join(event.text.split()), name)
    if event.kind == "birthday":
        said = translate("CalendarFile", "%1's birthday", name)
    else:
        own = " ".join(event.text.split()) if event.kind == "custom" else ""
        label = own or words.word(words.DATE_KINDS, event.kind)
        said = translate("CalendarFile", "%1: %2", name, label)
    if not event.age:
        return said
    if event.kind == "birthday":
        return words.with_aside(said, translate("CalendarPage", "turns %n", n=event.age))
    return words.with_aside(said, translate("CalendarPage", "%n year(s)", n=event.age))


def _description(event: Leaving) -> str:
    things = [line for line in event.materials.splitlines() if line.strip()]
    parts = [event.text if event.kind == "visit" else "", event.about, event.lunar]
    if things:
        parts.append(words.label_and(translate("CalendarFile", "To bring"), words.listed(things)))
    return "\n".join(part for part in parts if part.strip())
