"""The text of an .ics file → its events as properties, bounded in all; what they mean is elsewhere.

The text is cut into lines and events here, for a phone's calendar is broken in many ways and may be
hostile; what stands before the colon of a property is read by vobject.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

#: Characters of one property, properties of one event, events of one file; the rest is left out.
MOST_CHARS, MOST_PROPERTIES, MOST_EVENTS = 20_000, 500, 200_000
_MOST_HEAD = 1_000
_LINE = re.compile(r"[^\r\n]+")
#: Of an event that somebody's calendar tells, what is of use here.
_WANTED = frozenset(
    (
        *("UID", "DTSTART", "SUMMARY", "DESCRIPTION", "LOCATION", "ATTENDEE", "ORGANIZER"),
        *("STATUS", "RRULE", "RDATE", "RECURRENCE-ID", "CATEGORIES", "X-APPLE-OMIT-YEAR"),
    )
)


class Property(NamedTuple):
    """The value as it is written, not yet unescaped; names are in capitals."""

    name: str
    params: dict[str, str]
    value: str


@dataclass(slots=True)
class Block:
    """One event of the file: `line` is where it begins; `is_whole` tells whether it ends, too."""

    line: int
    properties: list[Property] = field(default_factory=list)
    is_whole: bool = False

    def first(self, name: str) -> Property | None:
        """The first property of a name."""
        return next((one for one in self.properties if one.name == name), None)


@dataclass(slots=True)
class Lines:
    """What a file holds besides its events, known once they were read."""

    has_calendar: bool = False
    tasks: int = 0
    cut: int = 0  # properties too long
    beyond: int = 0  # events after the last that is read
    places: dict[str, str] = field(default_factory=dict)  # TZID → a zone that it names
    offsets: dict[str, str] = field(default_factory=dict)  # TZID → +0800


def blocks_of(text: str, told: Lines) -> Iterator[Block]:
    """Each event of a text, in its order."""
    block: Block | None = None
    inside: list[str] = []  # of the event, as VALARM
    zone, count = "", 0
    for number, line in _unfolded(text, told):
        prop = _property(line)
        if prop is None:
            continue
        name, value = prop.name, prop.value.strip().upper()
        if name == "BEGIN" and value == "VEVENT":
            if block is not None:
                yield block
            count += 1
            told.beyond += count > MOST_EVENTS
            block, inside = (Block(number) if count <= MOST_EVENTS else None), []
        elif name == "BEGIN":
            told.has_calendar |= value == "VCALENDAR"
            told.tasks += value == "VTODO"
            if block is not None:
                inside.append(value)
        elif name == "END" and value == "VEVENT":
            if block is not None:
                block.is_whole = True
                yield block
            block = None
        elif name == "END":
            if inside:
                inside.pop()
        elif block is None:
            zone = _note_zone(prop, zone, told)
        elif not inside and name in _WANTED and len(block.properties) < MOST_PROPERTIES:
            block.properties.append(prop)
    if block is not None:
        yield block


def _note_zone(prop: Property, zone: str, told: Lines) -> str:
    if prop.name == "TZID":
        return prop.value.strip()
    if prop.name == "X-LIC-LOCATION" and zone:
        told.places[zone] = prop.value.strip()
    elif prop.name == "TZOFFSETTO" and zone:
        told.offsets.setdefault(zone, prop.value.strip())
    return zone


def _unfolded(text: str, told: Lines) -> Iterator[tuple[int, str]]:
    """Each line with what is folded onto the next ones, and its number."""
    whole: list[str] = []
    begun, size, at, number = 0, 0, 0, 1
    for found in _LINE.finditer(text):
        number += _breaks(text, at, found.start())
        at = found.end()
        start = found.start()
        if text[start] in " \t" and whole:
            room = MOST_CHARS - size
            part = text[start + 1 : min(at, start + 1 + room)]
            if at - start - 1 > room > 0:
                told.cut += 1
            whole.append(part)
            size += len(part)
            continue
        if whole:
            yield begun, "".join(whole)
        if at - start > MOST_CHARS:
            told.cut += 1
        part = text[start : min(at, start + MOST_CHARS)]
        whole, begun, size = [part], number, len(part)
    if whole:
        yield begun, "".join(whole)


def _breaks(text: str, start: int, end: int) -> int:
    """How many lines end between two places."""
    between = text[start:end]
    return len(between) - between.count("\r\n")


def _property(line: str) -> Property | None:
    """One property; None for what is none."""
    head, colon, value = _split(line)
    if not colon or not head or len(head) > _MOST_HEAD:
        return None
    if ";" not in head:
        return Property(head.strip().upper().rpartition(".")[2], {}, value)
    import vobject

    try:
        name, params, _value, _group = vobject.base.parseLine(f"{head}:")
    except vobject.base.ParseError:
        name, params = head.partition(";")[0], []
    said = {one[0].upper(): one[1] if len(one) > 1 else "" for one in params}
    return Property(name.upper(), said, value)


def _split(line: str) -> tuple[str, str, str]:
    """At the first colon that stands in no quotation marks."""
    head, colon, value = line.partition(":")
    while colon and head.count('"') % 2 and ":" in value:
        more, colon, value = value.partition(":")
        head = f"{head}:{more}"
        if len(head) > _MOST_HEAD:
            break
    return head, colon, value


_ESCAPED = re.compile(r"\\(.)", re.S)


def unescaped(value: str) -> str:
    """A text without the backslashes of its file."""
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value).strip()
