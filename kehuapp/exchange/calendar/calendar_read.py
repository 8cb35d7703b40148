"""An .ics file → what it tells of each event, in the shop's own time; no book is asked here."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from kehuapp.errors import Trouble
from kehuapp.exchange import bytes_in
from kehuapp.exchange.calendar.calendar_lines import (
    MOST_EVENTS,
    Block,
    Lines,
    Property,
    blocks_of,
    unescaped,
)
from kehuapp.exchange.calendar.zones import zone_named
from kehuapp.exchange.records import Failed
from kehuapp.i18n import translate
from kehuapp.store.sqlite.held import refuse_open_book

MOST_BYTES = 64 << 20
_HEAD = 1 << 16
_LONGEST = 300  # characters of a line that a person reads
ONCE, YEARLY, AGAIN = "", "yearly", "again"


class FoundEvent(NamedTuple):
    """`starts` is local ISO text to the minute, of a whole day its day; `uid` has the day of one
    time of a series behind it; `mails` and `names` are of who takes part; `birthday_of` is "" for
    what is no birthday."""

    line: int
    uid: str
    summary: str
    about: str
    place: str
    starts: str
    is_day: bool
    repeats: str = ONCE
    is_cancelled: bool = False
    mails: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    birthday_of: str = ""
    is_lunar: bool = False
    has_year: bool = True


@dataclass(slots=True)
class CalendarRead:
    """What a file tells; `failed` are events that cannot be read, `found` counts them, too."""

    path: Path
    encoding: str
    events: list[FoundEvent] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    @property
    def found(self) -> int:
        """How many events the file has."""
        return len(self.events) + len(self.failed)


def read_calendar(
    path: Path | str,
    zone: str,
    encoding: str | None = None,
    cancelled: Callable[[], bool] | None = None,
    tell: Callable[[int], None] | None = None,
) -> CalendarRead:
    """Read a file; Trouble when it is no calendar. `zone` is the shop's."""
    path = Path(path)
    with bytes_in.reading(path.name):
        if path.stat().st_size > MOST_BYTES:
            raise Trouble(
                translate(
                    "CalendarImport",
                    "%1 is larger than %2 MB. Export fewer years of the calendar.",
                    path.name,
                    MOST_BYTES >> 20,
                )
            )
        refuse_open_book(path)
        data = path.read_bytes()
    bytes_in.refuse_binary(data[:_HEAD], path.name)
    codec = bytes_in.codec_name(encoding) if encoding else bytes_in.guess_encoding(data)
    text = data.decode(codec, "replace").replace("\0", "")
    del data
    told, read = Lines(), CalendarRead(path, codec)
    unknown: set[str] = set()
    for block in blocks_of(text, told):
        _take(block, told, zone, read, unknown)
        if read.found % 500 == 0:
            if cancelled is not None and cancelled():
                break
            if tell is not None:
                tell(read.found)
    if not told.has_calendar and not read.found:
        raise Trouble(
            translate(
                "CalendarImport",
                "%1 is no calendar. Export the calendar of the phone as an .ics file.",
                path.name,
            )
        )
    _warn(read, told, unknown)
    return read


def _warn(read: CalendarRead, told: Lines, unknown: set[str]) -> None:
    if unknown:
        read.warnings.append(
            translate(
                "CalendarImport",
                "Nobody knows the time zone “%1”; its times were taken for those of the shop.",
                min(unknown)[:60],
            )
        )
    if told.tasks:
        said = translate(
            "CalendarImport", "%n task(s) of the calendar were left out.", n=told.tasks
        )
        read.warnings.append(said)
    if told.cut:
        said = translate("CalendarImport", "%n text(s) were too long and cut short.", n=told.cut)
        read.warnings.append(said)
    if told.beyond:
        read.warnings.append(
            translate(
                "CalendarImport",
                "Only the first %1 events were read; %2 were left out.",
                f"{MOST_EVENTS:,}",
                f"{told.beyond:,}",
            )
        )


def _take(block: Block, told: Lines, zone: str, read: CalendarRead, unknown: set[str]) -> None:
    summary = _text(block.first("SUMMARY"))
    try:
        if not block.is_whole and block.first("DTSTART") is None:
            raise Trouble(translate("CalendarImport", "The file ends in the middle of it."))
        start = block.first("DTSTART")
        if start is None:
            raise Trouble(translate("CalendarImport", "It has no day."))
        starts, is_day = _local(start, told, zone, unknown)
    except Trouble as trouble:
        read.failed.append(Failed(block.line, str(trouble), summary[:_LONGEST]))
        return
    read.events.append(_event(block, summary, starts, is_day))


def _event(block: Block, summary: str, starts: str, is_day: bool) -> FoundEvent:
    uid = _text(block.first("UID"))
    once = block.first("RECURRENCE-ID")
    if once is not None:
        uid = f"{uid}/{once.value.strip()[:40]}"
    people = [one for one in block.properties if one.name in ("ATTENDEE", "ORGANIZER")]
    repeats = ONCE if once is not None else _repeats(block)
    birthday, is_lunar = _birthday_of(summary) if is_day or repeats == YEARLY else ("", False)
    status = block.first("STATUS")
    return FoundEvent(
        block.line,
        uid[:500],
        " ".join(summary.split())[:_LONGEST],
        _text(block.first("DESCRIPTION"))[:2_000],
        " ".join(_text(block.first("LOCATION")).split())[:_LONGEST],
        starts,
        is_day,
        repeats,
        status is not None and status.value.strip().upper() == "CANCELLED",
        tuple(mail for one in people[:50] if (mail := _mail(one.value))),
        tuple(name for one in people[:50] if (name := one.params.get("CN", "").strip()[:100])),
        birthday,
        is_lunar,
        block.first("X-APPLE-OMIT-YEAR") is None,
    )


def _text(prop: Property | None) -> str:
    return "" if prop is None else unescaped(prop.value)


def _mail(value: str) -> str:
    _mailto, _colon, mail = value.strip().rpartition(":")
    return mail.strip() if "@" in mail and len(mail) < 200 else ""


def _repeats(block: Block) -> str:
    rule = block.first("RRULE")
    if rule is None:
        return AGAIN if block.first("RDATE") is not None else ONCE
    parts = dict(part.upper().partition("=")[::2] for part in rule.value.split(";")[:30])
    if parts.get("COUNT") == "1":
        return ONCE
    is_plain = parts.get("INTERVAL", "1") == "1" and not {"BYDAY", "BYSETPOS", "BYWEEKNO"} & {
        *parts
    }
    return YEARLY if parts.get("FREQ") == "YEARLY" and is_plain else AGAIN


_MOMENT = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?"
)


def _local(prop: Property, told: Lines, zone: str, unknown: set[str]) -> tuple[str, bool]:
    """(local ISO text, whether it is a whole day) of a moment in a file."""
    found = _MOMENT.fullmatch(prop.value.strip()[:40])
    if found is None:
        raise Trouble(translate("CalendarImport", "This is no day: %1", prop.value.strip()[:40]))
    year, month, day, hour, minute, offset = found.groups()
    try:
        if hour is None or prop.params.get("VALUE", "").upper() == "DATE":
            return date(int(year), int(month), int(day)).isoformat(), True
        at = datetime(int(year), int(month), int(day), int(hour), int(minute))  # to the minute
    except ValueError:
        said = translate("CalendarImport", "This is no day: %1", prop.value.strip()[:40])
        raise Trouble(said) from None
    named = prop.params.get("TZID", "")
    source = UTC if offset == "Z" else zone_named(offset, told) if offset else None
    if source is None and named:
        source = zone_named(named, told)
        if source is None:
            unknown.add(named)
    if source is not None:
        try:
            at = at.replace(tzinfo=source).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        except (OverflowError, ValueError):
            said = translate("CalendarImport", "This is no day: %1", prop.value.strip()[:40])
            raise Trouble(said) from None
    return at.strftime("%Y-%m-%dT%H:%M"), False


_ASIDE = re.compile(r"\s*[（(【\[][^）)】\]]{0,30}[）)】\]]\s*$")
_BIRTHDAYS = (
    re.compile(r"(.{1,80}?)\s*(?:的|之)?\s*(农历|農曆|陰曆|阴历|舊曆|旧历)?\s*(?:生日|壽辰|寿辰|誕辰|诞辰)(?:快樂|快乐)?[!！]*"),
    re.compile(r"(?:(農曆|农历)\s*)?(?:生日|壽辰|寿辰)\s*[:：\-–—·]?\s*(.{1,80})"),
    re.compile(r"(.{1,80}?)(?:['’`]s?)?\s*[-–—:]?\s+(lunar )?(?:birthday|bday|b-day)[!]*", re.I),
    re.compile(r"(lunar )?(?:birthday|bday|b-day)(?: of|:| -|)\s+(.{1,80})", re.I),
)  # fmt: skip
_PICTURES = re.compile("[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]")


def _birthday_of(summary: str) -> tuple[str, bool]:
    """(whose birthday it is, whether it is told by the lunar calendar); "" for no birthday."""
    said = " ".join(_PICTURES.sub(" ", summary[:_LONGEST]).split())
    said = _ASIDE.sub("", said)
    for at, pattern in enumerate(_BIRTHDAYS):
        found = pattern.fullmatch(said)
        if found:
            name, lunar = (found[1], found[2]) if at % 2 == 0 else (found[2], found[1])
            return name.strip(" ,，:：-–—·的"), bool(lunar)
    return "", False
