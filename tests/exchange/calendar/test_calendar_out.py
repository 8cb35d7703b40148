"""The calendar of a shop as an .ics file: what is in it, and that other programs can read it."""

import re
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
import vobject

from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard, DateRow
from kehuapp.book.plans import tasks
from kehuapp.book.settings import Settings, load_settings, update_settings
from kehuapp.book.visits import visits
from kehuapp.book.visits.visits import Visit
from kehuapp.errors import Trouble
from kehuapp.exchange.calendar.calendar_out import default_span, fold_octets, write_calendar
from kehuapp.exchange.calendar.calendar_read import read_calendar
from kehuapp.exchange.calendar.calendar_run import apply
from kehuapp.store.database import Book

ODD = "茶, 咖啡; \\ 與\n第二行\x07" + "很長的一行" * 20 + "🎂" * 40


def strict(data: bytes) -> list[dict[str, str]]:
    """The events of a file by RFC 5545's grammar; the test fails where it is broken."""
    assert data.endswith(b"END:VCALENDAR\r\n") and b"\n" not in data.replace(b"\r\n", b"")
    lines: list[str] = []
    for raw in data.decode("utf-8").split("\r\n")[:-1]:
        assert 0 < len(raw.encode()) <= 75, raw
        if raw[0] == " ":
            lines[-1] += raw[1:]
        else:
            lines.append(raw)
    found: list[dict[str, str]] = []
    for line in lines:
        name, value = re.fullmatch(r"([A-Z-]+)(?:;[A-Z-]+=[^:;\"]+)*:(.*)", line).groups()  # type: ignore[union-attr]
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", value)
        if name in ("SUMMARY", "LOCATION", "DESCRIPTION"):
            assert not re.search(r"(?<!\\)(?:\\\\)*(?:[,;]|\\[^\\,;nN])", value), line
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found:
            found[-1][name] = value
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    for event in found:
        assert {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"} <= {*event}
        assert re.fullmatch(r"\d{8}(T\d{6}Z)?", event["DTSTART"])
        assert event["DTSTART"] < event["DTEND"]
    assert len({event["UID"] for event in found}) == len(found)
    return found


def birthday(calendar: str, year: int | None, month: int, day: int) -> DateRow:
    return DateRow("birthday", calendar, year, month, day)


@pytest.fixture
def shop(book: Book) -> Book:
    update_settings(book, Settings(shop="茶, 行", fixed_today="2026-11-22"))
    cards: list[Any] = [
        ContactCard(name="Ann Lee", company=ODD, dates=(birthday("gregorian", 1984, 2, 29),)),
        ContactCard(name="陳志明", dates=(birthday("lunar", 1960, 12, 1),)),
        ContactCard(name="Gone", dates=(birthday("gregorian", 1984, 12, 1),)),
    ]
    for card in cards:
        contacts.create_contact(book, card)
    contacts.delete_contacts(book, [3])
    for at, outcome in (
        ("2026-11-21T10:30", "done"), ("2026-11-22T09:00", "planned"),
        ("2026-11-23T23:30", "planned"), ("2026-11-24T10:00", "missed"),
        ("2036-11-22T18:00", "planned"), ("2036-11-23T00:00", "planned"),
    ):  # fmt: skip
        visits.create_visit(
            book,
            Visit(
                contact_id=1, starts_at=at, purpose=ODD, place=ODD, outcome=outcome, materials=ODD
            ),
        )
    tasks.create_task(book, 2, ODD, "2026-12-01")
    return book


def test_ten_years_of_visits_days_and_tasks(shop, tmp_path):
    file = tmp_path / "out.ics"
    assert write_calendar(shop, file) == 3 + 1 + 10 + 10
    events = strict(file.read_bytes())
    at = [event["DTSTART"] for event in events if "T" in event["DTSTART"]]
    # Taipei is eight hours ahead; the last day is in it, the next is not.
    assert at == ["20261122T010000Z", "20261123T153000Z", "20361122T100000Z"]
    uuids = dict(shop.query("SELECT starts_at, uuid FROM trip_stop"))
    assert events[0]["UID"] == uuids["2026-11-22T09:00"]
    [ann, chen] = [row[0] for row in shop.query("SELECT uuid FROM contact WHERE id < 3")]
    days = {event["UID"]: event["DTSTART"] for event in events}
    assert days[f"{ann}-birthday-2027"] == "20270228"  # no leap year
    assert days[f"{ann}-birthday-2028"] == "20280229"
    # The first of the twelfth lunar month comes twice in 2027, and not at all in 2026.
    assert days[f"{chen}-birthday-2027"] == "20270108"
    assert days[f"{chen}-birthday-2027-2"] == "20271228"
    [age] = [e["SUMMARY"] for e in events if e["UID"] == f"{chen}-birthday-2027"]
    assert age == "陳志明's birthday (turns 66)"
    read = vobject.readOne(file.read_text(encoding="utf-8"))
    assert len(read.vevent_list) == 24
    visit = read.vevent_list[0]
    assert visit.location.value == ODD.replace("\x07", " ")
    assert visit.dtend.value - visit.dtstart.value == datetime(2, 1, 1, 1) - datetime(2, 1, 1)


def test_what_is_asked_for_and_no_more(shop, tmp_path):
    file = tmp_path / "out.ics"
    day = date(2026, 11, 21)
    assert write_calendar(shop, file, day, day) == 1  # gone by, and asked for
    assert write_calendar(shop, file, kinds=("tasks",)) == 1
    assert write_calendar(shop, file, staff_id=1) == 0 and strict(file.read_bytes()) == []
    before = file.read_bytes()
    for path, first, last in (
        (file, date(2027, 1, 2), date(2027, 1, 1)),
        (tmp_path / "a.txt", day, day),
    ):
        with pytest.raises(Trouble):
            write_calendar(shop, path, first, last)
    assert file.read_bytes() == before and {*tmp_path.glob("*.ics")} == {file}
    assert default_span(date(2028, 2, 29)) == (date(2028, 2, 29), date(2038, 2, 28))


def test_a_shop_with_summer_time_tells_the_hour_of_the_wall(shop, tmp_path):
    settings = load_settings(shop)
    update_settings(shop, replace(settings, region="GB", zone="Europe/London"))
    visits.create_visit(shop, Visit(contact_id=1, starts_at="2027-07-01T10:00"))
    file = tmp_path / "out.ics"
    write_calendar(shop, file, kinds=("visits",))
    at = [event["DTSTART"] for event in strict(file.read_bytes())]
    assert at[0] == "20261122T090000Z" and "20270701T090000Z" in at


def test_the_book_that_it_came_from_takes_nothing_of_it_back(shop, tmp_path):
    file = tmp_path / "out.ics"
    count = write_calendar(shop, file)
    report = apply(shop, read_calendar(file, load_settings(shop).zone))[1]
    assert (report.plan.read.found, report.skipped, report.step) == (count, count, None)


@pytest.mark.parametrize("line", ["", "a" * 75, "a" * 76, "茶" * 26, "a" + "茶" * 60, "🎂" * 50])
def test_lines_are_folded_at_75_octets_and_no_character_is_cut(line):
    parts = fold_octets(line)
    assert all(len(part.encode()) <= 75 for part in parts)
    assert parts[0] + "".join(part[1:] for part in parts[1:]) == line
    assert all(part[0] == " " for part in parts[1:])
