"""One customer's life: every kind of entry, its place among the others, its day, its words."""

from dataclasses import replace
from datetime import date

import pytest

from kehuapp.book import relations, settings
from kehuapp.book.activity import interactions
from kehuapp.book.activity.interactions import InteractionRow
from kehuapp.book.comments import comments
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard, DateRow, create_contact
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.book.staff import handovers, staff
from kehuapp.book.tiers import losses, tiers
from kehuapp.book.tiers.losses import LossRow
from kehuapp.book.timeline import PARTS, Entry, load_timeline, parts_of
from kehuapp.book.timeline_words import FIRST_LINES, MOST_PICTURES, Telling, tell_all
from kehuapp.book.visits import visits
from kehuapp.book.visits.visits import Visit
from kehuapp.exchange.importing.import_plan import build_plan
from kehuapp.exchange.importing.import_run import apply
from kehuapp.exchange.read import read_file
from kehuapp.rules.anniversaries import days_between
from kehuapp.rules.occasions import Day
from kehuapp.store import journal
from kehuapp.store.pictures import add_picture
from kehuapp.store.schema import (
    Absence,
    Batch,
    Interaction,
    Need,
    Sale,
    ServicePledge,
    Task,
)

TODAY = date(2026, 11, 22)


@pytest.fixture
def shop(book):
    """An empty book on whose calendar it is always the same Sunday."""
    update_settings(
        book, replace(load_settings(book), zone="Asia/Taipei", fixed_today=TODAY.isoformat())
    )
    for name in ("Fang", "Guo"):
        staff.create_staff(book, name)
    return book


def customer(shop, since="2026-01-05T01:00:00Z", **told):
    contact = min(create_contact(shop, ContactCard(name="Ann", tier="regular", **told)).contacts)
    set_row(shop, "contact", contact, created_at=since)
    return contact


def set_row(shop, table, row_id, **values):
    with shop.writing("") as _step:
        for name, value in values.items():
            shop.execute(f"UPDATE {table} SET {name} = ? WHERE id = ?", (value, row_id))


def last(shop, table):
    return shop.query(f"SELECT max(id) FROM {table}")[0][0]


def shown(shop, contact):
    """(when, source, kind) from the top down."""
    return [(e.when, e.source, e.kind) for e in load_timeline(shop, contact).entries]


def told(shop, entry) -> Telling:
    return tell_all(shop, [entry], load_settings(shop))[0]


def said(shop, contact, source) -> Telling:
    return told(shop, next(e for e in load_timeline(shop, contact).entries if e.source == source))


def sell(shop, contact, on, *, back=False, **more):
    with shop.writing(""):
        Sale.insert(
            contact=contact,
            on_date=on,
            item="Tea",
            quantity=1.5,
            unit="kg",
            amount=90_000,
            is_return=back,
            **more,
        ).execute()


def test_everything_is_there_newest_first_and_what_comes_stands_above(shop):
    ann = customer(
        shop,
        first_contact_on="2025-12-30",
        source="walk_in",
        dates=(DateRow("birthday", "gregorian", 1980, 3, 5),),
    )
    comments.create_comment(shop, ann, "<p>likes oolong</p>", 1, "2026-11-20T02:00:00Z")
    interactions.create_interaction(
        shop, InteractionRow(contact_id=ann, at="2026-11-20T03:00:00Z", kind="gift")
    )
    for starts, outcome in (
        ("2026-11-25T10:30", "planned"),
        ("2026-10-01T09:00", "done"),
        ("2026-10-02T09:00", "missed"),
        ("2026-10-03T09:00", "moved"),
    ):
        visits.create_visit(shop, Visit(contact_id=ann, starts_at=starts, outcome=outcome))
    sell(shop, ann, "2026-11-20")
    sell(shop, ann, "2026-11-21", back=True)
    tiers.change_tier(shop, [ann], "key", "buys a lot", 1)
    set_row(shop, "tier_change", last(shop, "tier_change"), at="2026-09-02T02:00:00Z")
    set_row(shop, "contact", ann, owner_id=1)
    handovers.hand_over(shop, 1, {2: [ann]})
    set_row(shop, "handover", last(shop, "handover"), on_date="2026-08-01")
    losses.lose_contact(
        shop,
        ann,
        LossRow(lost_on="2026-07-01", cause="price", remedy="lower", remedy_done_on="2026-07-09"),
    )
    (loss,) = losses.rows_losses(shop, ann)
    losses.update_loss(shop, loss._replace(win_back="back"))
    set_row(shop, "loss_record", loss.id, back_at="2026-07-20T01:00:00Z")
    bob = min(
        create_contact(
            shop, ContactCard(name="Bob", referrer_id=ann, first_contact_on="2026-06-01")
        ).contacts
    )
    relations.give_reward(shop, bob, date(2026, 6, 2))
    life = load_timeline(shop, ann)
    assert life.ahead == 2 and life.today == TODAY
    assert shown(shop, ann) == [
        ("2027-03-05", "date", "birthday"),
        ("2026-11-25T10:30", "visit", "planned"),
        ("2026-11-21", "sale", "return"),
        ("2026-11-20T11:00", "contact", "gift"),
        ("2026-11-20T10:00", "comment", ""),
        ("2026-11-20", "sale", ""),
        ("2026-10-03T09:00", "visit", "moved"),
        ("2026-10-02T09:00", "visit", "missed"),
        ("2026-10-01T09:00", "visit", "done"),
        ("2026-09-02T10:00", "tier", ""),
        ("2026-08-01", "handover", ""),
        ("2026-07-20T09:00", "back", ""),
        ("2026-07-09", "remedy", ""),
        ("2026-07-01", "loss", ""),
        ("2026-06-02", "thanks", ""),
        ("2026-06-01", "introduced", ""),
        ("2026-03-05", "date", "birthday"),
        ("2026-01-05T09:00", "entered", ""),
        ("2025-12-30", "first", ""),
    ]
    assert life.counts() == {
        "comments": 1,
        "contacts": 1,
        "visits": 4,
        "sales": 2,
        "plans": 0,
        "dates": 2,
        "changes": 9,
    }
    for entry in life.entries:
        assert told(shop, entry).title
        assert set(parts_of(entry)) <= set(PARTS)


@pytest.fixture
def planned(shop):
    """Ann with two needs, three tasks, a gathering missed and one attended, a service pledged."""
    ann = customer(shop)
    with shop.writing(""):
        then = "2026-10-09T02:00:00Z"
        batch = Batch.insert(kind="gathering", at=then, title="Tea party").execute()
        pledge = ServicePledge.insert(name="Free brewing class").execute()
        call = Interaction.insert(contact=ann, at="2026-10-01T02:00:00Z").execute()
        Interaction.insert(
            contact=ann, at=then, kind="service", pledge=pledge, batch=batch,
            satisfaction=4, satisfaction_staff=2,
        ).execute()  # fmt: skip
        Absence.insert(contact=ann, batch=batch, note="ill").execute()
        made = {"contact": ann, "staff": 1, "created_at": "2026-11-02T02:00:00Z"}
        Need.insert(
            **made, item="Spring tea", quantity=12, unit="kg", from_date="2027-03-01",
            to_date="2027-03-31", certainty="maybe", interaction=call,
        ).execute()  # fmt: skip
        Need.insert(
            **made, item="Pots", when_text="before Mid-Autumn", status="won", closed_on="2026-11-20"
        ).execute()
        Task.insert(**made, text="Send samples", due_on="2026-11-10").execute()
        Task.insert(
            **made, text="Call her", kind="follow_up", due_on="2026-12-01",
            done_at="2026-11-21T02:00:00Z",
        ).execute()  # fmt: skip
        # The clock of the computer is ahead of the sample shop's calendar.
        Task.insert(contact=ann, text="Gift", created_at="2026-12-24T02:00:00Z").execute()
    return shop, ann


def test_needs_promises_and_gatherings_missed_are_told(planned):
    shop, ann = planned
    life = load_timeline(shop, ann)
    words = [
        (entry.when, entry.source, entry.kind, one.title, one.facts, one.text, one.warning)
        for entry, one in zip(
            life.entries, tell_all(shop, life.entries, life.settings), strict=True
        )
        if entry.source != "entered"
    ]
    assert words == [
        ("2026-11-22", "task", "", "Promised", (), "Gift", False),
        ("2026-11-21T10:00", "task", "done", "Done", ("Fang",), "Call her", False),
        ("2026-11-20", "need", "won", "Need became a sale",
         ("Fang", "before Mid-Autumn"), "Pots", False),
        ("2026-11-02T10:00", "task", "", "To do", ("Fang", "by 1 Dec"), "Call her", False),
        ("2026-11-02T10:00", "task", "", "Promised",
         ("Fang", "by 10 Nov", "not done yet"), "Send samples", True),
        ("2026-11-02T10:00", "need", "", "Need", ("Fang", "before Mid-Autumn"), "Pots", False),
        ("2026-10-09T10:00", "contact", "service", "Service", (
            "Keeping in touch", "Tea party", "Free brewing class", "satisfied 4 of 5",
            "with the colleague 2 of 5"), "", True),
        ("2026-10-09T10:00", "absence", "gathering", "Did not come",
         ("Gathering", "Tea party"), "ill", False),
        ("2026-10-01T10:00", "need", "", "Need",
         ("Fang", "1 Mar 2027 – 31 Mar 2027", "perhaps"), "Spring tea × 12 kg", False),
        ("2026-10-01T10:00", "contact", "call", "Call",
         ("We contacted them", "Keeping in touch"), "", False),
    ]  # fmt: skip
    assert life.ahead == 0
    assert life.counts() == {
        "comments": 0,
        "contacts": 3,
        "visits": 0,
        "sales": 0,
        "plans": 7,
        "dates": 0,
        "changes": 1,
    }


def test_deleted_needs_tasks_and_gatherings_are_not_told(planned):
    shop, ann = planned
    for table in ("need", "task", "batch", "interaction"):
        with shop.writing(""):
            shop.execute(f"UPDATE {table} SET deleted_at = '2026-11-22T00:00:00Z'")
    assert [one[1] for one in shown(shop, ann)] == ["entered"]


def test_what_is_in_the_trash_or_another_customers_is_not_told(shop):
    ann, bob = customer(shop), customer(shop)
    comments.create_comment(shop, ann, "<p>x</p>", 1, "2026-11-20T02:00:00Z")
    comments.delete_comment(shop, last(shop, "comment"))
    interactions.create_interaction(shop, InteractionRow(contact_id=ann))
    interactions.delete_interaction(shop, last(shop, "interaction"))
    visits.create_visit(shop, Visit(contact_id=ann, starts_at="2026-12-01T10:00"))
    visits.delete_visit(shop, last(shop, "trip_stop"))
    sell(shop, ann, "2026-11-20", deleted_at="2026-11-21T00:00:00Z")
    sell(shop, bob, "2026-11-20")
    comments.create_comment(shop, None, "<p>waits in the inbox</p>", 1, "2026-11-20T02:00:00Z")
    carl = min(create_contact(shop, ContactCard(name="Carl", referrer_id=ann)).contacts)
    set_row(shop, "contact", carl, first_contact_on="2026-03-03", reward_given_on="2026-03-04")
    contacts.delete_contacts(shop, [carl])
    assert shown(shop, ann) == [("2026-01-05T09:00", "entered", "")]
    contacts.delete_contacts(shop, [ann])  # who is in the trash still has their life
    assert shown(shop, ann) == [("2026-01-05T09:00", "entered", "")]


def test_a_visit_and_the_contact_noted_of_it_are_told_once(shop):
    ann, bob = customer(shop), customer(shop)
    visits.create_visit(
        shop,
        Visit(contact_id=ann, starts_at="2026-11-18T10:00", place="The shop", purpose="New prices"),
    )
    stop = last(shop, "trip_stop")
    row = InteractionRow(
        contact_id=ann,
        at="2026-11-18T03:30:00Z",
        kind="visit",
        trip_stop_id=stop,
        minutes=45,
        satisfaction=2,
        next_step="send samples",
        staff_id=1,
        cost=12_000,
    )
    interactions.create_interaction(shop, row)
    noted = last(shop, "interaction")
    assert shown(shop, ann)[0] == ("2026-11-18T11:30", "contact", "visit")
    assert [source for _when, source, _kind in shown(shop, ann)] == ["contact", "entered"]
    assert parts_of(load_timeline(shop, ann).entries[0]) == ("contacts", "visits")
    assert said(shop, ann, "contact") == Telling(
        "Visit",
        ("Fang", "Keeping in touch", "The shop", "45 min", "cost $120", "satisfied 2 of 5"),
        "New prices\n⇒ send samples",
        warning=True,
    )
    # What was noted by mistake goes, and the visit is there again.
    interactions.delete_interaction(shop, noted)
    assert [source for _when, source, _kind in shown(shop, ann)] == ["visit", "entered"]
    # One trip with two customers' contacts: the other's does not hide this one's visit.
    interactions.create_interaction(shop, row._replace(contact_id=bob))
    assert [source for _when, source, _kind in shown(shop, ann)] == ["visit", "entered"]


@pytest.mark.parametrize(
    ("zone", "instant", "when"),
    [
        ("Asia/Taipei", "2026-10-31T16:30:00Z", "2026-11-01T00:30"),
        ("Asia/Taipei", "2026-10-31T15:59:59Z", "2026-10-31T23:59"),
        ("America/New_York", "2026-11-01T03:30:00Z", "2026-10-31T23:30"),
        ("America/New_York", "2026-11-01T06:30:00Z", "2026-11-01T01:30"),  # the clock goes back
        ("Europe/London", "2026-06-30T23:30:00Z", "2026-07-01T00:30"),
    ],
)
def test_an_instant_stands_on_the_shops_own_day(shop, zone, instant, when):
    ann = customer(shop)
    update_settings(shop, replace(load_settings(shop), zone=zone))
    comments.create_comment(shop, ann, "<p>x</p>", 1, instant)
    interactions.create_interaction(shop, InteractionRow(contact_id=ann, at=instant))
    assert shown(shop, ann)[:2] == [(when, "contact", "call"), (when, "comment", "")]


def test_today_is_the_shops_today(shop):
    ann = customer(shop, dates=(DateRow("birthday", "gregorian", None, 11, 22),))
    visits.create_visit(shop, Visit(contact_id=ann, starts_at="2026-11-22T23:30"))
    visits.create_visit(shop, Visit(contact_id=ann, starts_at="2026-11-23T00:10"))
    life = load_timeline(shop, ann)
    assert [e.when for e in life.entries[: life.ahead]] == ["2027-11-22", "2026-11-23T00:10"]
    assert [e.when for e in life.entries[life.ahead :]] == [
        "2026-11-22T23:30",
        "2026-11-22",
        "2026-01-05T09:00",
    ]


def test_a_slip_of_the_clock_is_no_plan(shop):
    ann = customer(shop, since="2026-12-24T00:00:00Z")
    comments.create_comment(shop, ann, "<p>x</p>", 1, "2026-11-23T02:00:00Z")
    sell(shop, ann, "2027-02-03")
    visits.create_visit(shop, Visit(contact_id=ann, starts_at="2026-11-24T10:00"))
    life = load_timeline(shop, ann)
    assert [e.source for e in life.entries] == ["visit", "sale", "comment"]
    assert life.ahead == 1


@pytest.mark.parametrize(
    ("day", "since", "comes"),
    [
        (
            DateRow("birthday", "gregorian", 2000, 2, 29),
            "2023-05-01",
            ["2027-02-28", "2026-02-28", "2025-02-28", "2024-02-29"],
        ),
        (
            DateRow("birthday", "lunar", 1975, 8, 15),
            "2024-10-01",
            ["2027-09-15", "2026-09-25", "2025-10-06"],
        ),
        # 2025 had a leap sixth month; other years have the ordinary one
        (
            DateRow("birthday", "lunar", None, 6, 10, is_leap_month=True),
            "2024-01-01",
            ["2027-07-13", "2026-07-23", "2025-08-03", "2024-07-15"],
        ),
        # the thirtieth of a month that has 29 days
        (
            DateRow("custom", "lunar", None, 12, 30),
            "2025-01-20",
            ["2027-02-05", "2026-02-16", "2025-01-28"],
        ),
        # a day of the eleventh month is at the very end of a solar year or in the next one
        (DateRow("founding", "lunar", None, 11, 12), "2025-01-01", ["2026-12-20", "2025-12-31"]),
        (
            DateRow("wedding", "gregorian", 2025, 6, 1),
            "2020-01-01",
            ["2027-06-01", "2026-06-01", "2025-06-01"],
        ),
        (DateRow("custom", text="around New Year"), "2020-01-01", []),
        (DateRow("custom", "gregorian", None, 2, 30), "2020-01-01", []),
        (DateRow("birthday", "gregorian", None, 11, 22), "0001-01-01", None),
    ],
)
def test_days_come_every_year_since_the_customer_is_known(shop, day, since, comes):
    ann = customer(shop, first_contact_on=since, dates=(day,))
    dates = [e.when for e in load_timeline(shop, ann).entries if e.source == "date"]
    if comes is None:
        assert len(dates) == 122 and dates[-1] == "1906-11-22"
    else:
        assert dates == comes


def test_a_lunar_day_twice_in_one_solar_year_and_not_at_all_in_another():
    day = Day(11, 30, lunar=True)
    assert [on.year for on, _age in days_between(day, date(2013, 1, 1), date(2016, 12, 31))] == [
        2013,
        2013,
        2015,
        2016,
        2016,
    ]
    assert days_between(Day(1, 1, 1990, lunar=True), date(1880, 1, 1), date(1990, 12, 31)) == [
        (date(1990, 1, 27), 0)
    ]
    assert days_between(Day(1, 1, lunar=True), date(2120, 1, 1), date(2125, 1, 1)) == []


def test_days_say_how_old(shop):
    ann = customer(
        shop,
        first_contact_on="2026-01-01",
        dates=(
            DateRow("birthday", "lunar", 1975, 8, 15),
            DateRow("founding", "gregorian", 2026, 3, 1),
        ),
    )
    said_of = [told(shop, e) for e in load_timeline(shop, ann).entries if e.source == "date"]
    assert said_of == [
        Telling("Birthday", ("lunar 8/15", "52 year(s) old")),
        Telling("Founding day", ("1 year(s)",)),
        Telling("Birthday", ("lunar 8/15", "51 year(s) old")),
        Telling("Founding day", ()),
    ]


def test_a_comment_shows_its_first_lines_and_its_pictures(shop):
    ann = customer(shop)
    shas = []
    for shade in range(MOST_PICTURES + 2):
        shas.append(add_picture(shop, picture((shade * 20, 90, 90))))
    html = "".join(f"<p>line {at}</p>" for at in range(9))
    html += "".join(f'<p><img src="kehu:picture/{sha}"></p>' for sha in shas)
    comments.create_comment(shop, ann, html, 1, "2026-11-20T02:00:00Z")
    comments.pin_comment(shop, last(shop, "comment"), True)
    told = said(shop, ann, "comment")
    assert told.text == "line 0\nline 1\nline 2 …" and told.folded
    assert told.text.count("\n") == FIRST_LINES - 1
    assert (list(told.pictures), told.more_pictures) == (shas[:MOST_PICTURES], 2)
    assert told.facts == ("Fang", "pinned")
    comments.create_comment(shop, ann, f"<p>{'x' * 5000}</p>", None, "2026-11-20T03:00:00Z")
    told = said(shop, ann, "comment")
    assert len(told.text) == 160 and told.text.endswith("…") and told.folded
    assert told.facts == ()
    comments.create_comment(shop, ann, "<p>short</p>", None, "2026-11-20T04:00:00Z")
    told = said(shop, ann, "comment")
    assert (told.text, told.folded) == ("short", False)


def test_a_comment_says_of_which_visit_or_call_it_tells(shop):
    ann = customer(shop)
    visits.create_visit(shop, Visit(contact_id=ann, starts_at="2026-11-18T10:00"))
    interactions.create_interaction(shop, InteractionRow(contact_id=ann, at="2026-11-01T03:00:00Z"))
    comments.create_comment(
        shop, ann, "<p>x</p>", 1, "2026-11-20T02:00:00Z", visit=last(shop, "trip_stop")
    )
    assert said(shop, ann, "comment").facts == ("Fang", "on the visit of 18 Nov")
    comments.tie_comment(shop, last(shop, "comment"), call=last(shop, "interaction"))
    assert said(shop, ann, "comment").facts == ("Fang", "after call")


def test_what_is_said_of_each(shop):
    ann = customer(shop, source="walk_in", first_contact_on="2026-01-02")
    interactions.create_interaction(
        shop,
        InteractionRow(
            contact_id=ann, at="2026-11-20T03:00:00Z", direction="in", summary="<b>2 kg</b>\n\nmore"
        ),
    )
    assert said(shop, ann, "contact") == Telling(
        "Call", ("They contacted us", "Keeping in touch"), "<b>2 kg</b>\nmore"
    )
    sell(shop, ann, "2026-11-20", staff=1)
    assert said(shop, ann, "sale") == Telling("Sale", ("Fang", "$900"), "Tea × 1.5 kg")
    sell(shop, ann, "2026-11-21", back=True, note="wet")
    assert said(shop, ann, "sale") == Telling(
        "Return", ("−$900",), "Tea × −1.5 kg\nwet", warning=True
    )
    visits.create_visit(
        shop, Visit(contact_id=ann, starts_at="2026-11-10T10:00", confirmed=True, place="Shop")
    )
    assert said(shop, ann, "visit") == Telling(
        "Visit planned", ("Shop", "confirmed", "nothing logged of it yet"), warning=True
    )
    tiers.change_tier(shop, [ann], "key", "buys a lot", 1)
    assert said(shop, ann, "tier") == Telling(
        "Tier changed", ("Fang", "● Regular customer → ★ Key customer"), "buys a lot"
    )
    set_row(shop, "contact", ann, owner_id=1)
    handovers.hand_over(shop, 1, {2: [ann]}, "likes mornings")
    assert said(shop, ann, "handover") == Telling("Handed over", ("Fang → Guo",), "likes mornings")
    losses.lose_contact(shop, ann, LossRow(lost_on="2026-07-01", cause="price", detail="dear"))
    assert said(shop, ann, "loss") == Telling("Lost", ("Price",), "dear", warning=True)
    bob = min(
        create_contact(
            shop,
            ContactCard(
                name="Bob",
                company="Deli",
                referrer_id=ann,
                first_contact_on="2026-06-01",
                referral_reward="a tin",
            ),
        ).contacts
    )
    relations.give_reward(shop, bob, date(2026, 6, 2))
    assert said(shop, ann, "introduced") == Telling(
        "Introduced somebody", ("Bob",), "Deli", contact_id=bob
    )
    assert said(shop, ann, "thanks") == Telling(
        "Thanked for an introduction", ("Bob",), "a tin", contact_id=bob
    )
    assert said(shop, ann, "first") == Telling("First contact", ("Walked in",))
    assert said(shop, bob, "first") == Telling("First contact", ("Ann",))
    assert said(shop, ann, "entered") == Telling("Entered in the book")
    gone = Entry("2026-01-01", "sale", 999)
    assert told(shop, gone) == Telling("")


def test_who_was_imported_says_from_which_file(shop, tmp_path):
    path = tmp_path / "phone.csv"
    path.write_text("Name,Phone\nDora,04-0000-0033\n", encoding="utf-8")
    changes, _report = apply(shop, build_plan(shop, read_file(path)))
    dora = min(changes.contacts)
    journal.undo(shop, changes.step)
    assert shown(shop, dora) == []
    journal.redo(shop, changes.step)
    set_row(shop, "contact", dora, created_at="2026-11-01T00:00:00Z")
    assert said(shop, dora, "entered") == Telling("Imported", ("phone.csv",))
    path.write_text("Name,Phone\nEmil,04-0000-0027\n", encoding="utf-8")
    changes, _report = apply(shop, build_plan(shop, read_file(path)))
    emil = min(changes.contacts)
    set_row(shop, "contact", emil, created_at="2026-11-02T00:00:00Z")
    assert said(shop, emil, "entered") == Telling("Imported", ("phone.csv",))


def test_long_words_of_others_do_not_fill_the_list(shop):
    ann = customer(shop)
    visits.create_visit(
        shop, Visit(contact_id=ann, starts_at="2026-11-10T10:00", place="a\nb " + "x" * 900)
    )
    told = said(shop, ann, "visit")
    assert told.facts[0].startswith("a b xxx") and len(told.facts[0]) == 81


def test_a_damaged_instant_is_shown_and_does_not_break_the_rest(shop):
    ann = customer(shop, dates=(DateRow("birthday", "gregorian", 1980, 3, 5),))
    comments.create_comment(shop, ann, "<p>x</p>", 1, "yesterday")
    interactions.create_interaction(shop, InteractionRow(contact_id=ann, at="2026-11-20T03:00"))
    assert {source for _when, source, _kind in shown(shop, ann)} == {
        "comment",
        "contact",
        "date",
        "entered",
    }
    assert ("2026-11-20T03:00", "contact", "call") in shown(shop, ann)


def test_nobody_has_no_life(shop):
    assert load_timeline(shop, 999).entries == []


def test_the_sample_shop_looks_alive(sample):
    contact = sample.query("SELECT id FROM contact WHERE name = '陳志明'")[0][0]
    life = load_timeline(sample, contact)
    assert 60 < len(life.entries) < 200 and life.ahead >= 2
    assert {"comment", "contact", "visit", "sale", "date", "tier"} <= {
        e.source for e in life.entries
    }
    assert settings.load_settings(sample).today() == life.today


def picture(colour) -> bytes:
    import io

    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(out, "PNG")
    return out.getvalue()
