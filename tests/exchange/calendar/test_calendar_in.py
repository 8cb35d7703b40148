"""A phone's calendar comes in: what each event becomes, and files that are broken or hostile."""

import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard, DateRow, EmailRow, PhoneRow
from kehuapp.book.settings import Settings, update_settings
from kehuapp.errors import Trouble
from kehuapp.exchange.calendar import calendar_lines
from kehuapp.exchange.calendar.calendar_read import read_calendar
from kehuapp.exchange.calendar.calendar_run import LEAVE_OUT, apply, build_plan, build_report
from kehuapp.store import journal
from kehuapp.store.database import Book

ZONE = "Asia/Taipei"
#: Ids by their order: 1 Ann Lee of Lee Foods, 2 陳志明, 3 another Ann Lee, 4 Bob Chen, 5 王小明.
PEOPLE = (
    ContactCard(name="Ann Lee", company="Lee Foods", emails=(EmailRow("", "ann@example.com"),)),
    ContactCard(
        name="陳志明", company="禾樂食堂", phones=(PhoneRow("", "04-0000-0027", "+886400000027"),)
    ),
    ContactCard(name="Ann Lee"),
    ContactCard(name="Bob Chen"),
    ContactCard(name="王小明", dates=(DateRow("birthday", "gregorian", None, 4, 12),)),
)


@pytest.fixture
def shop(book: Book) -> Book:
    update_settings(book, Settings(shop="Tea", fixed_today="2026-11-22"))
    for card in PEOPLE:
        contacts.create_contact(book, card)
    return book


def event(start: str, *lines: str, uid: str = "") -> str:
    name = "" if start.startswith(";") else ":"
    own = f"UID:{uid}\r\n" if uid else ""
    return "\r\n".join(["BEGIN:VEVENT", f"DTSTART{name}{start}", *lines, f"{own}END:VEVENT"])


def written(folder: Path, *events: str, name: str = "phone.ics", codec: str = "utf-8") -> Path:
    text = "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *events, "END:VCALENDAR", ""])
    path = folder / name
    path.write_bytes(text.encode(codec))
    return path


VISIT = "20261201T023000Z"
OURS = "22b43caf-8708-4094-95c8-e2e1d249fd20"
#: An event, and what becomes of it: state, for whom, when or why.
BECOMES = [
    (event(VISIT, "SUMMARY:拜訪陳志明談茶"), "create 2 2026-12-01T10:30"),
    (event(VISIT, "SUMMARY:Tea with Bob Chen"), "create 4 2026-12-01T10:30"),
    (event(VISIT, "SUMMARY:Tea with Bob Cheng"), "unclear None No customer is named"),
    (event(VISIT, "SUMMARY:call", "DESCRIPTION:ring 04 0000-0027 first"),
     "create 2 2026-12-01T10:30"),
    (event(VISIT, "SUMMARY:Tea", "ATTENDEE;CN=\"Lee; A.\";ROLE=X:mailto:ANN@example.com"),
     "create 1 2026-12-01T10:30"),
    (event(VISIT, "SUMMARY:Tea with Ann Lee", "ATTENDEE:mailto:ann@example.com"),
     "create 1 2026-12-01T10:30"),
    (event(VISIT, "SUMMARY:Tea with Bob Chen", "ATTENDEE:mailto:ann@example.com"),
     "unclear None The name and the number"),
    (event(VISIT, "SUMMARY:Tea with Ann Lee"), "unclear None Several customers"),
    (event(VISIT, "SUMMARY:tea", "LOCATION:禾樂食堂"), "unclear None No customer is named"),
    (event(VISIT), "unclear None It does not say"),
    (event(";TZID=Asia/Tokyo:20261201T103000", "SUMMARY:Bob Chen"), "create 4 2026-12-01T09:30"),
    (event(";TZID=\"China Standard Time\":20261201T103000", "SUMMARY:Bob Chen"),
     "create 4 2026-12-01T10:30"),
    (event(";TZID=/citadel.org/20210210_1/America/New_York:20261201T103000", "SUMMARY:Bob Chen"),
     "create 4 2026-12-01T23:30"),
    (event(";TZID=Nowhere:20261201T103000", "SUMMARY:Bob Chen"), "create 4 2026-12-01T10:30"),
    (event("20261201T1030", "SUMMARY:Bob Chen"), "create 4 2026-12-01T10:30"),
    (event(";VALUE=DATE:20261201", "SUMMARY:Bob Chen"), "skip None a whole day"),
    (event("20200101T100000", "SUMMARY:Bob Chen"), "skip None long gone by"),
    (event(VISIT, "SUMMARY:Bob Chen", "STATUS:CANCELLED"), "skip None called off"),
    (event(VISIT, "SUMMARY:Bob Chen", "RRULE:FREQ=SECONDLY;INTERVAL=1"),
     "unclear None It comes again"),
    (event(";VALUE=DATE:20261201", "SUMMARY:x", uid=f"{OURS}-birthday-2026"),
     "skip None from this program"),
    (event(VISIT, "SUMMARY:Bob\\, Chen"), "create 4 2026-12-01T10:30"),
    # Birthdays: yearly, or of one year; the year of a start long ago is that of the birth.
    (event(";VALUE=DATE:19840412", "RRULE:FREQ=YEARLY", "SUMMARY:陳志明的生日"),
     "create 2 1984-04-12"),
    (event(";VALUE=DATE:20260412", "RRULE:FREQ=YEARLY", "SUMMARY:🎂 Bob Chen's birthday (44)"),
     "create 4 None-04-12"),
    (event(";VALUE=DATE:16040412", "RRULE:FREQ=YEARLY", "SUMMARY:BDAY: Bob Chen"),
     "create 4 None-04-12"),
    (event(";VALUE=DATE:20270412", "SUMMARY:Birthday of Bob Chen"), "create 4 None-04-12"),
    (event(";VALUE=DATE:20270412", "SUMMARY:生日：陳志明"), "create 2 None-04-12"),
    (event(";VALUE=DATE:20270412", "SUMMARY:王小明生日"), "skip 5 in the book already"),
    (event(";VALUE=DATE:20270413", "SUMMARY:王小明的生日"), "unclear None The card has another"),
    (event(";VALUE=DATE:20270412", "SUMMARY:Ann Lee's Birthday"), "unclear None Several"),
    (event(";VALUE=DATE:20270412", "SUMMARY:陳志明的農曆生日"), "unclear None By the lunar"),
    (event(";VALUE=DATE:20270412", "SUMMARY:Nobody's birthday"), "unclear None No customer"),
]  # fmt: skip


def test_what_each_event_becomes(shop, tmp_path):
    for text, becomes in BECOMES:
        plan = build_plan(shop, read_calendar(written(tmp_path, text), ZONE))
        [line] = plan.lines
        said = line.reason or line.event.starts
        if line.birthday:
            said = "{}-{:02d}-{:02d}".format(*line.birthday)
        state, contact, begins = becomes.split(" ", 2)
        assert (line.state, str(line.contact)) == (state, contact), text
        assert said.startswith(begins), (text, said)


def test_an_import_is_one_step_and_the_same_file_twice_adds_nothing(shop, tmp_path):
    file = written(
        tmp_path,
        event(
            VISIT,
            "SUMMARY:拜訪陳志明",
            "LOCATION:大安\\, 店",
            "DESCRIPTION:帶\\n樣茶",
            uid="a@phone",
        ),
        event(VISIT, "SUMMARY:Tea with Ann Lee", uid="b@phone"),
        event(VISIT, "SUMMARY:nobody", uid="c@phone"),
        event(";VALUE=DATE:19840412", "RRULE:FREQ=YEARLY", "SUMMARY:Bob Chen's birthday"),
        event("soon", "SUMMARY:Bob Chen"),
        "BEGIN:VTODO\r\nSUMMARY:x\r\nEND:VTODO",
    )
    before = snapshot(shop)
    read = read_calendar(file, ZONE)
    changes, report = apply(shop, read, {1: 3, 2: LEAVE_OUT})
    told = report.to_json()
    assert (told["found"], told["created"], told["skipped"]) == (5, 3, 1)
    assert (len(told["unclear"]), len(told["failed"])) == (0, 1)
    assert changes.contacts == {2, 3, 4} and changes.label == "Calendar imported: phone.ics"
    assert "1 task(s) of the calendar were left out." in told["warnings"]
    assert shop.query(
        "SELECT contact_id, starts_at, place, purpose, calendar_uid, outcome FROM trip_stop"
    ) == [
        (2, "2026-12-01T10:30", "大安, 店", "拜訪陳志明 · 帶 樣茶", "a@phone", "planned"),
        (3, "2026-12-01T10:30", "", "Tea with Ann Lee", "b@phone", "planned"),
    ]  # fmt: skip
    again = apply(shop, read_calendar(file, ZONE), {1: 3})[1].to_json()
    assert (again["created"], again["step"], len(again["unclear"])) == (0, None, 1)
    journal.undo(shop, changes.step)
    assert snapshot(shop) == before
    assert apply(shop, read_calendar(file, ZONE))[1].created == 2  # it may come in again


def snapshot(book: Book) -> list[Any]:
    tables = ("contact", "trip_stop", "important_date")
    return [book.query(f"SELECT * FROM {table} ORDER BY id") for table in tables]


#: How a file may be written; each holds one visit with Bob Chen and perhaps what is broken.
WAYS = [
    ("utf-8", "Bob Chen 茶"), ("utf-8-sig", "Bob Chen 茶"), ("utf-16", "Bob Chen 茶"),
    ("gb18030", "与Bob Chen见面,谈春茶的价钱和送货的时间"),
    ("big5", "與Bob Chen見面,談春茶的價錢和送貨的時間"),
]  # fmt: skip


@pytest.mark.parametrize(("codec", "summary"), WAYS)
def test_files_are_read_in_the_encodings_of_their_programs(shop, tmp_path, codec, summary):
    file = written(tmp_path, event(VISIT, f"SUMMARY:{summary}"), codec=codec)
    [line] = build_plan(shop, read_calendar(file, ZONE)).lines
    assert (line.contact, line.event.summary) == (4, summary)


def test_broken_files_tell_what_they_can(shop, tmp_path):
    cut = written(tmp_path, event(VISIT, "SUMMARY:Bob Chen"), "BEGIN:VEVENT\r\nSUMMARY:half")
    text = cut.read_bytes().replace(b"END:VCALENDAR\r\n", b"").replace(b"\r\n", b"\r")
    cut.write_bytes(text.replace(b"SUMMARY:Bob Chen", b"SUMM\rARY\rSUMMARY:Bob\r  Chen"))
    read = read_calendar(cut, ZONE)
    assert [one.summary for one in read.events] == ["Bob Chen"]
    assert [one.reason for one in read.failed] == ["The file ends in the middle of it."]
    for name, data in (("a.ics", b"hello\r\n"), ("b.ics", b""), ("c.ics", b"\x89PNG\r\n\x1a\n\0")):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(Trouble):
            read_calendar(tmp_path / name, ZONE)
    with pytest.raises(Trouble, match="is not there"):
        read_calendar(tmp_path / "none.ics", ZONE)
    days = ("20261301", "20260230T100000", "99991231T235959Z", "00010101T000000Z", "x" * 10_000)
    read = read_calendar(written(tmp_path, *(event(day) for day in days)), ZONE)
    assert len(read.failed) == 4 or len(read.failed) == 5  # the last day of all is one in Taipei
    build_report(build_plan(shop, read))


def test_hostile_files_are_bounded_and_it_is_said(shop, tmp_path, monkeypatch):
    monkeypatch.setattr(calendar_lines, "MOST_EVENTS", 50)
    monkeypatch.setattr("kehuapp.exchange.calendar.calendar_read.MOST_EVENTS", 50)
    bomb = event(
        VISIT,
        "RRULE:FREQ=SECONDLY;COUNT=999999999;BYSECOND=" + ",".join(["1"] * 50_000),
        "SUMMARY:Bob Chen" + " x" * 500_000,
        "DESCRIPTION:" + "\r\n ".join(["1" * 70] * 5_000),
        *(["ATTENDEE;" + 'X="' * 400 + ":mailto:a@b.c"] * 50),
        *(["BEGIN:VALARM", "SUMMARY:no"] * 2_000),
        "X" * 100_000,
    )
    start = time.process_time()
    read = read_calendar(written(tmp_path, bomb, *[event(VISIT, "SUMMARY:x")] * 100), ZONE)
    plan = build_plan(shop, read)
    assert time.process_time() - start < 20  # it ends at all
    assert len(plan.lines) == 50 and plan.lines[0].event.summary.startswith("Bob Chen x")
    assert len(plan.lines[0].event.summary) <= 300
    said = " ".join(read.warnings)
    assert "too long and cut short" in said and "the first 50 events" in said


def test_a_visit_that_the_phone_moved_stays_where_it_is_and_that_is_said(shop, tmp_path):
    apply(shop, read_calendar(written(tmp_path, event(VISIT, "SUMMARY:Bob Chen", uid="a")), ZONE))
    later = written(tmp_path, event("20261202T023000Z", "SUMMARY:Bob Chen", uid="a"))
    report = apply(shop, read_calendar(later, ZONE))[1]
    assert report.warnings == ["1 event(s) skipped: in the book, at another time."]
    [(starts,)] = shop.query("SELECT starts_at FROM trip_stop")
    assert date.fromisoformat(starts[:10]) == date(2026, 12, 1)
