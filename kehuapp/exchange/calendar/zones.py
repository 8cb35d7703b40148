"""The time zones that calendars name: those of the world, Windows' own, and bare offsets."""

import re
from datetime import UTC, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from kehuapp.exchange.calendar.calendar_lines import Lines

#: Windows' names of zones where shops and their customers are.
_WINDOWS = {
    "taipei standard time": "Asia/Taipei",
    "china standard time": "Asia/Shanghai",
    "singapore standard time": "Asia/Singapore",
    "tokyo standard time": "Asia/Tokyo",
    "korea standard time": "Asia/Seoul",
    "se asia standard time": "Asia/Bangkok",
    "india standard time": "Asia/Kolkata",
    "w. australia standard time": "Australia/Perth",
    "e. australia standard time": "Australia/Brisbane",
    "aus eastern standard time": "Australia/Sydney",
    "cen. australia standard time": "Australia/Adelaide",
    "new zealand standard time": "Pacific/Auckland",
    "gmt standard time": "Europe/London",
    "greenwich standard time": "Atlantic/Reykjavik",
    "w. europe standard time": "Europe/Berlin",
    "central europe standard time": "Europe/Budapest",
    "romance standard time": "Europe/Paris",
    "e. europe standard time": "Europe/Chisinau",
    "fle standard time": "Europe/Kyiv",
    "russian standard time": "Europe/Moscow",
    "arabian standard time": "Asia/Dubai",
    "eastern standard time": "America/New_York",
    "us eastern standard time": "America/Indianapolis",
    "central standard time": "America/Chicago",
    "mountain standard time": "America/Denver",
    "us mountain standard time": "America/Phoenix",
    "pacific standard time": "America/Los_Angeles",
    "alaskan standard time": "America/Anchorage",
    "hawaiian standard time": "Pacific/Honolulu",
    "atlantic standard time": "America/Halifax",
    "utc": "UTC",
    "coordinated universal time": "UTC",
}
_PLACE = re.compile(r"([A-Z][A-Za-z]+/[A-Za-z_+-]+(?:/[A-Za-z_+-]+)?)$")
_OFFSET = re.compile(r"(?:UTC|GMT)?\s*([+-])(\d{1,2}):?(\d\d)?", re.I)


def zone_named(name: str, told: Lines) -> tzinfo | None:
    """The zone of a TZID; None when nobody knows it."""
    name = name.strip().strip('"')
    for said in (name, told.places.get(name, "")):
        if (found := _known(said)) is not None:
            return found
    if name in told.offsets:
        return _offset(told.offsets[name])
    return _offset(name)


def _known(name: str) -> tzinfo | None:
    name = _WINDOWS.get(name.casefold(), name)
    if name.upper() in ("UTC", "GMT", "Z"):
        return UTC
    found = _PLACE.search(name)  # "/freeassociation.sourceforge.net/Asia/Taipei" ends in one
    if found is None:
        return None
    place = found[1]
    while True:
        try:
            return ZoneInfo(place)
        except (ValueError, OSError, KeyError):
            _first, slash, place = place.partition("/")
            if "/" not in place or not slash:
                return None


def _offset(text: str) -> tzinfo | None:
    found = _OFFSET.search(text)
    if found is None:
        return None
    minutes = int(found[2]) * 60 + int(found[3] or 0)
    if minutes >= 24 * 60:
        return None
    return timezone(timedelta(minutes=-minutes if found[1] == "-" else minutes))
