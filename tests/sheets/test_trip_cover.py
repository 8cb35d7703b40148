"""The cover of a trip: every stop by area and time, on as many pages as they need."""

from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise

import pytest

from kehuapp.rules.visits.trip_facts import (
    LodgingFact,
    NearbyFact,
    TripFacts,
    TripStopFact,
    in_order,
)
from kehuapp.sheets.form import CheckBox, Form, Omission, Text
from kehuapp.sheets.visit.cover import cover
from kehuapp.sheets.visit.ink import A4_PAPER
from tests.sheets.test_visit_sheet import hold_on_paper, words

DAY = date(2026, 11, 26)
STOP = TripStopFact(
    1,
    DAY,
    "10:30",
    "許文雄",
    company="海風示範茶食",
    phone="07-0000-0061",
    address="示範一路 8 號",
    area="苓雅區",
    purpose="敲定冬茶",
    is_purpose_ready=True,
    is_appointment_ready=True,
)
TRIP = TripFacts(
    shop="示範茶行",
    name="高雄行程",
    printed_at=datetime(2026, 11, 25, 9, 41),
    staff="小芳",
    area="高雄市",
    first_on=DAY,
    last_on=date(2026, 11, 27),
    lodgings=(LodgingFact(DAY, "示範商旅", "07-0000-0088", "雙人房"),),
    stops=(STOP,),
    nearby=(NearbyFact("吳家豪", "0900-000-001", "47 天沒聯絡"),),
    message_before="許老闆您好，週四到高雄。",
    message_arrival="我到高雄了。",
    sample_data=True,
)


def ticks(made: Form) -> list[bool]:
    return [s.checked for page in made.pages for s in page.shapes if isinstance(s, CheckBox)]


def test_everything_of_the_trip_is_on_it() -> None:
    made = cover(TRIP)
    assert len(made.pages) == 1 and made.pages[0].left_out == ()
    hold_on_paper(made.pages[0], A4_PAPER)
    said = words(made)
    for value in (
        *("高雄行程", "示範茶行", "小芳", "2026-11-26", "2026-11-27", "高雄市"),
        *("示範商旅", "雙人房", "07-0000-0088", "苓雅區", "10:30", "許文雄", "海風示範茶食"),
        *("07-0000-0061", "示範一路 8 號", "敲定冬茶", "吳家豪", "0900-000-001", "47 天沒聯絡"),
        *("許老闆您好，週四到高雄。", "我到高雄了。", "Sample data", "2026-11-25 09:41"),
    ):
        assert value in said, value
    assert ticks(made) == [True, True, False]


def test_stops_come_by_area_then_by_time() -> None:
    def at(number: int, area: str, on: date | None, time: str) -> TripStopFact:
        return replace(STOP, number=number, area=area, on=on, at=time)

    told = [
        at(1, "", DAY, "08:00"),
        at(2, "鹽埕區", date(2026, 11, 27), "9:30"),
        at(3, "鹽埕區", DAY, "14:00"),
        at(4, "左營區", None, ""),
        at(5, "左營區", DAY, ""),
        at(6, "鹽埕區", DAY, "9:30"),
    ]
    assert [stop.number for stop in in_order(told)] == [5, 4, 6, 3, 2, 1]


def test_a_day_put_in_order_by_hand_is_kept_and_the_trip_goes_day_by_day() -> None:
    second = date(2026, 11, 27)

    def at(number: int, area: str, on: date, time: str, by_hand: bool = False) -> TripStopFact:
        return replace(STOP, number=number, area=area, on=on, at=time, is_by_hand=by_hand)

    told = [
        at(1, "鹽埕區", DAY, "16:00", True),
        at(2, "左營區", DAY, "09:00", True),
        at(3, "鹽埕區", DAY, "10:00"),  # added at the end since
        at(4, "鹽埕區", second, "09:00"),
        at(5, "左營區", second, "11:00"),
    ]
    assert [stop.number for stop in in_order(reversed(told))] == [1, 2, 3, 5, 4]
    shapes = [s for page in cover(replace(TRIP, stops=tuple(told))).pages for s in page.shapes]
    texts = ["".join(run.text for run in s.runs) for s in shapes if isinstance(s, Text)]
    headings = [text for text in texts if text in ("11-26 Thu", "11-27 Fri")]
    # Each day is said once above its stops, and once on each of them.
    assert headings == ["11-26 Thu"] * 4 + ["11-27 Fri"] * 3
    assert texts.count("示範一路 8 號 (左營區)") == 2


def test_who_is_near_is_said_to_be_the_first_of_more() -> None:
    few = (NearbyFact("吳家豪", company="海風"),) * 12
    assert "the first 12 of 40" in words(cover(replace(TRIP, nearby=few, near=40)))
    assert "the first" not in words(cover(replace(TRIP, nearby=few, near=12)))


def test_an_empty_half_of_the_page_names_more_who_are_near() -> None:
    """In two columns what the page holds; in one, with the whole reason, where that is enough."""
    reason = "答應過：寄冷泡茶三款的新報價，十二月五日以前要到"
    for count, told in ((60, 60), (20, 20), (150, 60)):
        people = tuple(NearbyFact(f"客戶{n:03}", "0900-000-001", reason) for n in range(count))
        made = cover(replace(TRIP, nearby=people))
        said = words(made)
        assert len(made.pages) == 1 and sum(one.name in said for one in people) >= told
        assert (said.count(reason) == count) is (count == 20)


def test_an_address_takes_the_line_of_a_purpose_that_is_not_there() -> None:
    address = "Unit 12, 132 Example Lane, Westminster, London"
    told = [replace(STOP, address=address, area="", purpose=purpose) for purpose in ("", "tea")]
    said = [words(cover(replace(TRIP, stops=(one,)))) for one in told]
    assert address in said[0] and address not in said[1] and "tea" in said[1]


@pytest.mark.parametrize(("stops", "nearby", "pages"), [(0, 0, 1), (20, 0, 1), (200, 0, 9)])
def test_stops_take_the_pages_they_need(stops: int, nearby: int, pages: int) -> None:
    many = tuple(replace(STOP, number=n, name=f"客戶{n:03}") for n in range(1, stops + 1))
    made = cover(replace(TRIP, stops=many, nearby=(), message_before="", message_arrival=""))
    assert len(made.pages) == pages
    said = words(made)
    assert all(stop.name in said for stop in many)
    assert said.count("Page ") == pages and len(ticks(made)) == 3 * stops


def test_far_too_much_stays_on_its_pages() -> None:
    long = "很長的文字 long text，" * 40
    stop = replace(STOP, name=long, company=long, phone=long, address=long, area=long, purpose=long)
    many = replace(
        TRIP,
        name=long,
        purpose=long,
        stops=(stop,) * 40,
        lodgings=(LodgingFact(DAY, long, long),) * 9,
        nearby=(NearbyFact(long, long, long),) * 150,
        message_before=long,
        message_arrival=long,
    )
    made = cover(many)
    for page in made.pages:
        hold_on_paper(page, A4_PAPER)
    assert Omission("lodging", 5, 9) in made.pages[0].left_out
    assert "Near by, not visited this time: the first 12 of 150" in words(made)
    for one, other in pairwise(made.pages):
        assert one.shapes and other.shapes
