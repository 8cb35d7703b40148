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
and then by time; on a trip with a day whose order was given by hand, day by day. All words are the
reader's; an empty value leaves room to write.
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
    is_by_hand: bool = False  # its place on the day was given by hand


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
    near: int = 0  # how many there are, of whom `nearby` names the first
    message_before: str = ""  # ready to send before departure …
    message_arrival: str = ""  # … and after arrival
    sample_data: bool = False


def in_order(stops: Iterable[TripStopFact]) -> list[TripStopFact]:
    """By area, then by day and time; what has no area, no day or no time comes after what has.

    Where somebody put stops of a day in an order by hand, the days come one after another: that one
    as it was put, the others by area and time."""
    told = list(stops)
    by_hand = hand_days(told)

    def place(stop: TripStopFact) -> tuple[object, ...]:
        on = stop.on or date.max
        if stop.on in by_hand:
            return (on, False, "", on, False, "", stop.number)
        by_area = (not stop.area, stop.area, on, not stop.at, stop.at.zfill(5), stop.number)
        return (on, *by_area) if by_hand else by_area

    return sorted(told, key=place)


def hand_days(stops: Iterable[TripStopFact]) -> set[date | None]:
    """The days on which somebody put the stops in an order by hand."""
    return {stop.on for stop in stops if stop.is_by_hand}
