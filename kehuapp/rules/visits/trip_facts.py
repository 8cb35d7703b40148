"""The finished facts of a trip's cover; `book` reads them, `sheets` draws them.

    TripFacts(
        shop="示範茶行", name="高雄行程", printed_at=datetime(2026, 11, 25, 9, 41),
        staff="小芳", area="高雄市", first_on=date(2026, 11, 26), last_on=date(2026, 11, 27),
        lodgings=(LodgingFact(date(2026, 11, 26), "示範商旅", "07-0000-0088"),),
        stops=(TripStopFact(1, date(2026, 11, 26), "10:30", "許文雄", area="苓雅區", …), …),
        nearby=(NearbyFact("吳家豪", "0900-000-001", "47 天沒聯絡"), …),
        message_before="許老闆您好…", message_arrival="我到高雄了…",
    )

The stops come in any order, each with its number on the trip: the cover sorts them itself, by area
and then by time. All words are the reader's; an empty value leaves room to write.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class TripStopFact:
    """One stop: `number` as on its own sheet, `at` "10:30" or "" while no time is agreed; the
    three preparations as `VisitFacts` tells them."""

    number: int
    on: date | None
    at: str
    name: str
    company: str = ""
    phone: str = ""
    address: str = ""
    area: str = ""
    purpose: str = ""
    is_purpose_ready: bool = False
    is_appointment_ready: bool = False
    is_bring_ready: bool = False
    do_not_contact: bool = False


@dataclass(frozen=True)
class NearbyFact:
    """Somebody in the area who is not visited; `about` says why one might call: "47 天沒聯絡"."""

    name: str
    phone: str = ""
    about: str = ""
    company: str = ""


@dataclass(frozen=True)
class LodgingFact:
    """Where one sleeps in the night that begins on `night_on`."""

    night_on: date | None
    name: str
    phone: str = ""
    note: str = ""


@dataclass(frozen=True)
class TripFacts:
    """Everything the cover prints."""

    shop: str
    name: str  # of the trip
    printed_at: datetime  # wall-clock time in the shop's zone
    staff: str = ""
    area: str = ""
    first_on: date | None = None
    last_on: date | None = None
    purpose: str = ""
    lodgings: tuple[LodgingFact, ...] = ()
    stops: tuple[TripStopFact, ...] = ()
    nearby: tuple[NearbyFact, ...] = ()
    message_before: str = ""  # ready to send before departure …
    message_arrival: str = ""  # … and after arrival
    sample_data: bool = False


def in_order(stops: Iterable[TripStopFact]) -> list[TripStopFact]:
    """By area, then by day and time; what has no area, no day or no time comes after what has."""
    return sorted(
        stops,
        key=lambda stop: (
            not stop.area,
            stop.area,
            stop.on or date.max,
            not stop.at,
            stop.at.zfill(5),
            stop.number,
        ),
    )
