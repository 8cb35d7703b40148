"""What became of promised services, and how satisfied customers are: by hand, and a slow second
way over generated books."""

import random
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kehuapp.book.activity.interactions import InteractionRow, create_interaction
from kehuapp.book.activity.pledges import PledgeRow, create_pledge
from kehuapp.book.contacts.contacts import ContactCard, create_contact, delete_contacts
from kehuapp.book.review.people import Period
from kehuapp.book.review.pledge_report import ids_of, load_report
from kehuapp.book.review.satisfaction import Mood, Satisfaction, Told, months_of
from kehuapp.book.staff.staff import create_staff
from kehuapp.book.tiers.losses import LossRow, lose_contacts

ZONE = "Asia/Taipei"
PERIOD = Period(date(2026, 11, 22))


@pytest.fixture
def ids(book):
    """Three key customers and a regular one; two colleagues, of whom an hour of one costs 600."""
    create_staff(book, "Mei")
    create_staff(book, "Fang")
    with book.writing(""):
        book.execute("UPDATE staff SET hourly_cost = 60000 WHERE id = 1")
    return [
        min(create_contact(book, ContactCard(name=f"n{at}", tier=tier)).contacts)
        for at, tier in enumerate(("key", "key", "key", "regular"))
    ]


def give(book, contact, at, pledge=None, **named):
    row = InteractionRow(contact_id=contact, kind="service", at=at, pledge_id=pledge, **named)
    create_interaction(book, row)


def line(book, period=PERIOD):
    (found,) = load_report(book, period).lines
    return found


def test_received_often_enough_in_its_days(book, ids):
    row = PledgeRow(
        name="Care", tier="key", starts_on="2026-10-01", ends_on="2026-12-31", times=2, goal=60
    )
    care = create_pledge(book, row).made
    assert line(book).promise[:3] == (3, 0, 0) and line(book).state == "behind"
    give(book, ids[0], "2026-10-02T03:00:00Z", care, minutes=30, cost=1000, staff_id=1)
    give(book, ids[0], "2026-10-03T03:00:00Z", care, minutes=45, staff_id=1)
    give(book, ids[0], "2026-10-04T03:00:00Z", care, cost=50)  # a third time counts as cost only
    give(book, ids[1], "2026-10-05T03:00:00Z", care, minutes=20, staff_id=2)  # costs nothing known
    give(book, ids[3], "2026-10-06T03:00:00Z", care, cost=70)  # was promised nothing
    give(book, ids[1], "2026-09-30T15:59:00Z", care, minutes=999)  # the day before it began
    give(book, ids[1], "2026-11-22T16:00:00Z", care)  # tomorrow
    found = line(book)
    assert found.promise[:3] == (3, 1, 3)
    assert (found.times, found.minutes, found.unrecorded) == (5, 95, 2)
    assert found.cost == 1000 + 50 + 70 + 75 * 1000  # 75 minutes at 600 an hour
    assert found.outside == 1
    # 3 of 6 times are given; 53 of 92 days × 60 % ask for 35 %.
    assert found.state == "on_the_way"
    row = found.pledge
    assert ids_of(book, row, PERIOD.until, ZONE, received=True) == ids[:1]
    assert ids_of(book, row, PERIOD.until, ZONE, received=False) == ids[1:3]
    later = Period(date(2026, 12, 31))
    assert line(book, later).promise[:3] == (3, 2, 4) and line(book, later).state == "kept"
    assert ids_of(book, row, later.until, ZONE, received=True) == ids[:2]


def test_what_was_given_after_its_last_day_is_told_apart(book, ids):
    made = create_pledge(book, PledgeRow(name="Care", tier="key", ends_on="2026-11-01")).made
    give(book, ids[0], "2026-11-01T15:59:00Z", made)
    give(book, ids[1], "2026-11-01T16:00:00Z", made, cost=500)
    found = line(book)
    assert (found.promise[:3], found.times, found.outside) == ((3, 1, 1), 1, 1)
    assert (found.cost, found.state) == (0, "not_kept")


def test_nobody_in_the_trash_or_lost_counts(book, ids):
    tasting = create_pledge(book, PledgeRow(name="Tasting")).made
    for contact in ids:
        give(book, contact, "2026-11-01T03:00:00Z", tasting, cost=100)
    assert line(book).promise[:3] == (4, 4, 4) and line(book).state == "kept"
    lose_contacts(book, ids[:1], LossRow(lost_on="2026-11-01", cause="price"))
    delete_contacts(book, ids[1:2])
    found = line(book)
    assert (found.promise[:3], found.cost) == ((2, 2, 2), 300)  # what the lost one cost is spent
    lose_contacts(book, ids[2:], LossRow(lost_on="2026-11-01", cause="price"))
    assert line(book).state == "nobody"


def test_which_services_are_told_of(book, ids):
    for first, last in (
        ("", ""),
        ("2026-12-01", ""),
        ("", "2025-11-22"),  # ended on the day before the period
        ("", "2025-11-23"),
    ):
        create_pledge(book, PledgeRow(name=f"{first}–{last}", starts_on=first, ends_on=last))
    report = load_report(book, PERIOD)
    names = {one.pledge.name: one.state for one in report.lines}
    assert names == {"–": "on_the_way", "2026-12-01–": "on_the_way", "–2025-11-23": "not_kept"}
    assert report.ended == 1


def test_no_services_at_all(book):
    report = load_report(book, PERIOD)
    assert (report.lines, report.ended) == ((), 0)
    assert report.satisfaction.of_shop() == Mood(0, None, (None,) * 13)


def test_satisfaction_by_month_and_colleague(book, ids):
    care = create_pledge(book, PledgeRow(name="Care")).made
    give(book, ids[0], "2026-10-31T15:59:00Z", care, satisfaction=5, staff_id=1)  # October there
    give(book, ids[0], "2026-10-31T16:00:00Z", satisfaction=2, satisfaction_staff=3, staff_id=1)
    give(book, ids[1], "2026-11-02T16:00:00Z", satisfaction_staff=4, staff_id=1)
    give(book, ids[1], "2026-11-03T16:00:00Z", care, satisfaction_staff=1, staff_id=2)
    give(book, ids[1], "2026-11-03T16:00:00Z", satisfaction=4)
    give(book, ids[2], "2026-11-03T16:00:00Z", satisfaction=1)
    give(book, ids[2], "2025-11-20T16:00:00Z", satisfaction=1)  # before the period
    delete_contacts(book, ids[2:3])
    told = load_report(book, PERIOD).satisfaction
    assert [str(day) for day in told.months[:1] + told.months[-1:]] == ["2025-11-01", "2026-11-01"]
    assert told.of_shop() == Mood(3, 11 / 3, (*(None,) * 11, 5.0, 3.0))
    assert told.of_pledge(care) == Mood(1, 5.0, (*(None,) * 11, 5.0, None))
    assert [(name, mood.told, mood.average) for _id, name, mood in told.staff()] == [
        ("Fang", 1, 1.0),
        ("Mei", 2, 3.5),
    ]
    assert [(name, mood.average) for _id, name, mood in told.staff(care)] == [("Fang", 1.0)]


@pytest.mark.parametrize(
    ("until", "months", "count", "first"),
    [
        (date(2026, 11, 22), 12, 13, date(2025, 11, 1)),
        (date(2026, 12, 31), 12, 12, date(2026, 1, 1)),
        (date(2026, 1, 5), 1, 2, date(2025, 12, 1)),
    ],
)
def test_months_of_a_period(until, months, count, first):
    found = months_of(Period(until, months))
    assert (len(found), found[0], found[-1]) == (count, first, until.replace(day=1))


def test_an_average_is_of_the_answers_not_of_the_months():
    rows = (Told(0, None, "", None, 3, 15, 0, 0), Told(1, None, "", None, 1, 1, 0, 0))
    told = Satisfaction((date(2026, 1, 1), date(2026, 2, 1)), rows)
    assert told.of_shop() == Mood(4, 4.0, (5.0, 1.0))


@pytest.mark.parametrize("seed", range(3))
def test_a_slow_second_way_agrees(book, ids, seed):
    chance = random.Random(seed)
    zone, until = ZoneInfo(ZONE), PERIOD.until
    promised = PledgeRow(
        name="a", tier="key", starts_on="2026-06-01", ends_on="2026-12-31", times=2
    )
    made = create_pledge(book, promised).made
    told = []
    for _ in range(60):
        at = datetime(2026, 5, 1) + timedelta(minutes=chance.randrange(330_000))
        one = {
            "contact": chance.choice(ids),
            "at": f"{at:%Y-%m-%dT%H:%M:00Z}",
            "day": at.replace(tzinfo=ZoneInfo("UTC")).astimezone(zone).date(),
            "minutes": chance.choice((None, 10, 25)),
            "cost": chance.choice((None, 150)),
            "staff_id": chance.choice((None, 1, 2)),
            "satisfaction": chance.choice((None, 1, 4, 5)),
            "pledge": chance.choice((None, made)),
        }
        told.append(one)
        named = {k: v for k, v in one.items() if k not in ("contact", "at", "day", "pledge")}
        give(book, one["contact"], one["at"], one["pledge"], **named)
    counts = [one for one in told if one["pledge"] and date(2026, 6, 1) <= one["day"] <= until]
    per = {who: sum(one["contact"] == who for one in counts) for who in ids[:3]}
    sixtieths = sum(
        60 * (one["cost"] or 0) + (one["minutes"] or 0) * (60_000 if one["staff_id"] == 1 else 0)
        for one in counts
    )
    report = load_report(book, PERIOD)
    (found,) = report.lines
    assert found.promise[:3] == (
        3,
        sum(times >= 2 for times in per.values()),
        sum(min(times, 2) for times in per.values()),
    )
    assert found.cost == (sixtieths + 30) // 60 and found.times == len(counts)
    known = [one for one in told if one["satisfaction"] and one["day"] <= until]
    by_month = [
        [one["satisfaction"] for one in known if one["day"].replace(day=1) == month]
        for month in report.satisfaction.months
    ]
    assert report.satisfaction.of_shop() == Mood(
        len(known),
        sum(one["satisfaction"] for one in known) / len(known),
        tuple(sum(month) / len(month) if month else None for month in by_month),
    )
