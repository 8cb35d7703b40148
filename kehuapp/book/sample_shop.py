"""The invented tea shop that fills a demo book, in each language; what is told is in resources."""

import io
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from kehuapp.book import relations, settings
from kehuapp.book.activity import interactions
from kehuapp.book.comments import comments
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import (
    AddressRow,
    ContactCard,
    DateRow,
    EmailRow,
    FactRow,
    ImRow,
)
from kehuapp.book.groups import groups
from kehuapp.book.sample.care import tell_of_care
from kehuapp.book.sample.reviewing import tell_of_reviews
from kehuapp.book.sample.story import (
    TODAY,
    Person,
    Story,
    bulk,
    moment,
    pick,
    stamp,
)
from kehuapp.book.staff import staff
from kehuapp.book.tiers import losses, tiers
from kehuapp.book.trips import trips
from kehuapp.book.visits import visits
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.database import Book, Step
from kehuapp.store.pictures import add_picture
from kehuapp.store.stamps import utc_now
from kehuapp.text.phones import normalise_phone
from kehuapp.text.words import utc_instant

_MAIN_INTERACTIONS = 31
#: (kind, direction, purpose, minutes) of what is said in the story's `talks`
_TALKS = (
    ("call", "out", "relationship", 10),
    ("visit", "out", "sale", 60),
    ("message", "out", "service", 3),
    ("call", "in", "sale", 8),
    ("service", "out", "service", 30),
    ("visit", "out", "relationship", 45),
    ("gift", "out", "greeting", 20),
    ("message", "in", "service", 3),
    ("meal", "out", "relationship", 90),
    ("help", "out", "relationship", 30),
)
#: When the main customer's tier was changed, and how.
_RAISED = (
    ("2025-02-11T03:00:00Z", "prospect", "regular"),
    ("2025-11-20T03:00:00Z", "regular", "key"),
)
#: Days between contacts, and the youngest and oldest last contact, by tier.
_RHYTHM = {"key": (24, 4, 20), "regular": (55, 8, 44), "prospect": (120, 20, 90)}


def is_untouched(book: Book) -> bool:
    """Whether a book may be filled: nobody was ever in it."""
    return not book.query("SELECT EXISTS (SELECT 1 FROM contact)")[0][0]


def fill(book: Book, language: str = "zh_TW") -> Changes:
    """Fill an empty book as one step, in a language of the interface; Trouble when it already has
    customers."""
    if not is_untouched(book):
        raise Trouble(
            translate(
                "SampleShop",
                "%1 already has customers. The sample shop needs a new book.",
                book.path.name,
            )
        )
    story = Story(language)
    region = story.words["region"]
    label = QT_TRANSLATE_NOOP("Step", "Fill in the sample shop")
    with book.writing(label) as step:
        settings.update_settings(
            book,
            settings.Settings(
                shop=story.words["shop"],
                region=region,
                zone=story.zone,
                currency=settings.CURRENCIES[region],
                sample=True,
                fixed_today=TODAY.isoformat(),
            ),
        )
        for name, hourly_cost in zip(story.words["staff"], story.words["hourly"], strict=True):
            staff.create_staff(book, name)
            tables.Staff.update(hourly_cost=hourly_cost).where(tables.Staff.name == name).execute()
        staff_ids = {row.name: row.id for row in staff.rows_staff(book)}
        for path in story.words["groups"]:
            groups.ensure_group(book, path)
        people = [
            _create_person(book, story, row, line, staff_ids)
            for row, line in enumerate(story.lines("people.tsv"))
        ]
        ids = {p.name: p.id for p in people}
        _introduce(book, story, people)
        _relate(book, story, ids)
        _write_comments(book, story, ids, staff_ids)
        _write_talks(step, story, people)
        _write_sales(step, story, people)
        _plan_visits(book, story, people)
        _tell_of_tiers(book, story, ids, staff_ids)
        _tell_of_main(book, story, ids, staff_ids)
        tell_of_care(step, story, people, staff_ids)
        tell_of_reviews(step, story, people, staff_ids)
    return Changes(
        contacts=frozenset(ids.values()),
        label=step_done(label),
        step=step.id,
        everything=True,
    )


def _create_person(
    book: Book, story: Story, row: int, line: dict[str, str], staff_ids: dict[str, int]
) -> Person:
    number = normalise_phone(line["phone"], story.words["region"])
    label = "work" if line["kind"] == "company" else ("mobile", "work", "main")[pick(row, "l", 3)]
    main = line["name"] == story.main["name"]
    owner = staff_ids.get(line["owner"])
    texts: dict[str, Any] = {
        name: line[name]
        for name in (
            "name",
            "family_name",
            "given_name",
            "kind",
            "salutation",
            "company",
            "job_title",
            "stage",
            "area",
            "source",
        )
    }
    card = ContactCard(
        **texts,
        tier=line["tier"] or None,
        owner_id=owner,
        remark=story.main["remark"] if main else "",
        first_contact_on="2024-12-30" if main else "",
        best_time="14:30–17:00" if main else ("", "10:00–11:30", "15:00–17:00")[pick(row, "b", 3)],
        phones=(contacts.PhoneRow(label, number.raw, number.e164),),
        emails=_emails(row),
        addresses=_addresses(story, row, line),
        im=(ImRow(story.words["chat"], f"sample{row:02d}"),) if pick(row, "im", 3) == 0 else (),
        dates=tuple(_dates(story, row, line)),
        facts=tuple(FactRow(*fact) for fact in story.main["facts"])
        if main
        else _facts(story, row, line),
        group_ids=frozenset(
            groups.ensure_group(book, path) for path in line["groups"].split(";") if path
        ),
    )
    (contact_id,) = contacts.create_contact(book, card).contacts
    since = line["days_since"]
    if since == "-" or not card.tier:
        days_since = None
    elif since:
        days_since = int(since)
    else:
        _gap, low, high = _RHYTHM[card.tier]
        days_since = low + pick(row, "since", high - low)
    return Person(row, contact_id, card.name, card.tier or "", card.stage, owner, days_since)


def _emails(row: int) -> tuple[EmailRow, ...]:
    return (EmailRow("work", f"sample{row:02d}@example.com"),) if pick(row, "mail", 5) < 3 else ()


def _addresses(story: Story, row: int, line: dict[str, str]) -> tuple[AddressRow, ...]:
    if not line["company"] or not line["phone"].startswith(story.words["local_phone"]):
        return ()
    street = story.words["streets"][pick(row, "street", 3)]
    number = 3 + pick(row, "no", 180)
    text = story.words["address"].format(area=line["area"], street=street, number=number)
    return (AddressRow("work", text, "", line["area"]),)


def _dates(story: Story, row: int, line: dict[str, str]) -> Iterator[DateRow]:
    written, lunar = line["birthday"], story.words["lunar"]
    if written:
        numbers = [int(part) for part in written.removeprefix(f"{lunar} ").split("-")]
        calendar = "lunar" if written.startswith(lunar) else "gregorian"
        year = numbers[0] if len(numbers) == 3 else None
        yield DateRow("birthday", calendar, year, numbers[-2], numbers[-1])
    if line["kind"] == "company" or pick(row, "founding", 9) == 0:
        yield DateRow("founding", "gregorian", 2005 + pick(row, "y", 15), 1 + pick(row, "m", 12), 8)


def _facts(story: Story, row: int, line: dict[str, str]) -> tuple[FactRow, ...]:
    if line["kind"] == "company":
        return ()
    noted = (TODAY - timedelta(days=30 + pick(row, "noted", 600))).isoformat()
    return tuple(
        FactRow(topic, texts[pick(row, topic, len(texts))], noted)
        for topic, texts in story.words["facts"].items()
        if pick(row, f"has {topic}", 5) < 2
    )


def _introduce(book: Book, story: Story, people: list[Person]) -> None:
    """Say who introduced the people that came through others."""
    main = story.main["name"]
    by_name = {p.name: p.id for p in people}
    keys = [p.id for p in people if p.tier == "key" and p.name != main]
    for person in people:
        card = contacts.load_contact(book, person.id)
        if card.source != "referral_chain" or card.name == main:
            continue
        by_main = card.name == story.main["introduced"]
        referrer = by_name[main] if by_main else keys[pick(person.row, "ref", 3)]
        book.execute(
            "UPDATE contact SET referrer_id = ?, updated_at = ? WHERE id = ?",
            (referrer, utc_now(), person.id),
        )


def _relate(book: Book, story: Story, ids: dict[str, int]) -> None:
    """Family and friends among the customers, a hotel's buyer, a chain of introductions."""
    for first, second, kind, note in story.words["relations"]:
        relations.add_relation(book, ids[first], ids[second], kind, note)
    company, buyer = story.words["company"]
    relations.link_people(book, ids[company], [ids[buyer]])
    for name, referrer, reward, given in story.words["referrals"]:
        book.execute(
            "UPDATE contact SET referrer_id = ?, source = 'referral_chain', referral_reward = ?, "
            "reward_given_on = ?, updated_at = ? WHERE id = ?",
            (ids[referrer], reward, given, utc_now(), ids[name]),
        )


def _write_comments(
    book: Book, story: Story, ids: dict[str, int], staff_ids: dict[str, int]
) -> None:
    drawn = {
        "{shop front}": _image(book, draw_shop_front()),
        "{tea tins}": _image(book, draw_tea_tins()),
    }
    for line in story.lines("comments.tsv"):
        html = line["html"].removesuffix("{pin}").removesuffix("{trash}")
        for mark, image in drawn.items():
            html = html.replace(mark, image)
        said_at = utc_instant(moment(int(line["days_ago"]), line["time"]), story.zone)
        written = comments.create_comment(
            book, ids.get(line["people"]), html, staff_ids[line["author"]], said_at
        )
        if line["html"].endswith("{trash}"):
            comments.delete_comment(book, min(written.comments))
        if html != line["html"] and line["html"].endswith("{pin}"):
            comments.pin_comment(book, min(written.comments), True)


def _image(book: Book, png: bytes) -> str:
    return f'<img src="kehu:picture/{add_picture(book, png)}" width="118" height="84">'


def _write_talks(step: Step, story: Story, people: list[Person]) -> None:
    rows: list[dict[str, Any]] = []
    costs, steps = story.words["costs"], story.words["steps"]
    for person in people:
        if person.days_since is None:
            continue
        gap, is_main = _RHYTHM[person.tier][0], person.name == story.main["name"]
        days = person.days_since
        number = 0
        while (number < _MAIN_INTERACTIONS) if is_main else (days < 700):
            seed = person.row * 1000 + number
            chosen = 0 if is_main and number == 0 else pick(seed, "talk", len(_TALKS))
            kind, direction, purpose, minutes = _TALKS[chosen]
            clock = f"{9 + pick(seed, 'hour', 9):02d}:{5 * pick(seed, 'minute', 12):02d}"
            at = utc_instant(moment(days, "09:10" if days == 0 else clock), story.zone)
            rows.append(
                stamp("interaction", seed, at)
                | {
                    "contact_id": person.id,
                    "staff_id": person.owner,
                    "at": at,
                    "kind": kind,
                    "direction": direction,
                    "purpose": purpose,
                    "minutes": minutes if pick(seed, "timed", 4) else None,
                    "cost": costs.get(kind),
                    "satisfaction": 3 + pick(seed, "smile", 3) if kind == "visit" else None,
                    "satisfaction_staff": (
                        3 + pick(seed, "liked", 3)
                        if kind == "visit" and pick(seed, "asked", 3)
                        else None
                    ),
                    "summary": story.words["talks"][chosen],
                    "next_step": steps[pick(seed, "step", 4)] if pick(seed, "next", 6) == 0 else "",
                    "tier_at": person.tier,
                    "trip_stop_id": None,
                }
            )
            number += 1
            # The main customer's 31 contacts have to fit into the two years.
            days += 22 if is_main else gap // 2 + pick(seed, "gap", gap)
    bulk(step, "interaction", rows)


def _write_sales(step: Step, story: Story, people: list[Person]) -> None:
    rows: list[dict[str, Any]] = []
    for person in people:
        if person.stage == "prospect":
            continue
        is_main = person.name == story.main["name"]
        bought = _main_sales(story) if is_main else _sales_of(story, person)
        for number, (days, item, quantity, unit, amount, profit, back) in enumerate(bought):
            on = TODAY - timedelta(days=days)
            rows.append(
                stamp("sale", person.row * 1000 + number, f"{on}T04:00:00Z")
                | {
                    "contact_id": person.id,
                    "staff_id": person.owner,
                    "on_date": on.isoformat(),
                    "item": item,
                    "quantity": quantity,
                    "unit": unit,
                    "amount": amount,
                    "profit": profit,
                    "is_return": back,
                    "note": story.words["returned"] if back else "",
                }
            )
    bulk(step, "sale", rows)


_SaleLine = tuple[int, str, float, str, int, int, bool]


def _main_sales(story: Story) -> Iterator[_SaleLine]:
    """22 sales; those of the last 12 months are alike, so that their sum can be read off."""
    goods, (amount, profit) = story.words["goods"], story.main["sale"]
    for number in range(12):
        item, unit, _price, _profit = goods[0]
        yield 9 + 29 * number, item, 6, unit, amount, profit, False
    for number in range(10):
        item, unit, price, gain = goods[(0, 3, 5)[number % 3]]
        yield 380 + 33 * number, item, 4, unit, 400 * price, 400 * gain, False


def _sales_of(story: Story, person: Person) -> Iterator[_SaleLine]:
    goods = story.words["goods"]
    gap = {"key": 24, "regular": 45}.get(person.tier, 90) + pick(person.row, "rhythm", 20)
    days = 400 if person.stage == "lost" else 4 + pick(person.row, "bought", 2 * gap)
    favourite = pick(person.row, "good", len(goods))
    number, first = 0, dict(story.words["first_bought"]).get(person.name, 720)
    while days < first:
        seed = person.row * 1000 + number
        other = pick(seed, "other", 3) == 0
        item, unit, price, profit = goods[pick(seed, "item", len(goods)) if other else favourite]
        most = {"key": 12, "regular": 5}.get(person.tier, 3)
        quantity = 1 + pick(seed, "much", most)
        back = pick(seed, "back", 40) == 0
        yield (days, item, quantity, unit, 100 * price * quantity, 100 * profit * quantity, back)
        number += 1
        days += gap // 2 + pick(seed, "gap", gap)


def _tell_of_tiers(
    book: Book, story: Story, ids: dict[str, int], staff_ids: dict[str, int]
) -> None:
    """What the shop offers each tier, what it promised its main customer besides, and a loss."""
    first, second, *_others = story.words["staff"]
    rows = tiers.load_tier_policies(book)
    offers = story.words["offers"]
    tiers.update_tier_policies(book, [row._replace(**offers[tier]) for tier, row in rows.items()])
    main = ids[story.main["name"]]
    for topic, text in story.main["terms"].items():
        tables.OwnTerm.insert(contact=main, topic=topic, text=text).execute()
    for (at, before, after), reason in zip(_RAISED, story.main["raised"], strict=True):
        tables.TierChange.insert(
            contact=main,
            staff=staff_ids[first],
            at=at,
            before=before,
            after=after,
            reason=reason,
        ).execute()
    lost = story.words["lost"]
    losses.lose_contact(
        book,
        ids[lost["name"]],
        losses.LossRow(
            staff_id=staff_ids[second],
            lost_on="2026-03-02",
            cause="competitor",
            detail=lost["detail"],
            remedy=lost["remedy"],
            win_back="trying",
            remedy_done_on="2026-09-15",
        ),
    )


def _tell_of_main(book: Book, story: Story, ids: dict[str, int], staff_ids: dict[str, int]) -> None:
    """Who looked after the main customer before, and of which call the latest comment tells."""
    taker, _second, giver = story.words["staff"]
    main = ids[story.main["name"]]
    tables.Handover.insert(
        contact=main,
        giver=staff_ids[giver],
        taker=staff_ids[taker],
        on_date="2025-06-30",
        note=story.main["handover"],
        acknowledged_on="2025-07-01",
    ).execute()
    (comment,) = book.query(
        "SELECT id FROM comment WHERE contact_id = ? ORDER BY dated DESC LIMIT 1", (main,)
    )
    (call,) = interactions.rows_interactions(book, main, 1)
    comments.tie_comment(book, comment[0], call=call.id)


def _plan_visits(book: Book, story: Story, people: list[Person]) -> None:
    by_name = {p.name: p for p in people}
    main = by_name[story.main["name"]]
    visits.create_visit(
        book,
        visits.Visit(
            contact_id=main.id,
            staff_id=main.owner,
            starts_at=_start(1, "10:30"),
            confirmed=True,
            **story.main["visit"],
        ),
    )
    past = zip(((-101, "missed"), (-247, "moved")), story.main["past_visits"], strict=True)
    for (days, outcome), purpose in past:
        visits.create_visit(
            book,
            visits.Visit(
                contact_id=main.id,
                staff_id=main.owner,
                starts_at=_start(days, "15:00"),
                purpose=purpose,
                outcome=outcome,
            ),
        )
    for name, days, clock, purpose in story.words["visits"]:
        person = by_name[name]
        visits.create_visit(
            book,
            visits.Visit(
                contact_id=person.id,
                staff_id=person.owner,
                starts_at=_start(days, clock),
                purpose=purpose,
                materials=story.words["materials"],
            ),
        )
    _plan_trip(book, main)


def _plan_trip(book: Book, main: Person) -> None:
    """The visits of the two days that come are stops of one trip."""
    first, last = _start(1, "00:00"), _start(2, "23:59")
    stops = book.query(
        "SELECT id FROM trip_stop WHERE outcome = 'planned' AND starts_at BETWEEN ? AND ? "
        "ORDER BY starts_at",
        (first, last),
    )
    [(area,)] = book.query("SELECT area FROM contact WHERE id = ?", (main.id,))
    trip = trips.TripRow(area=area, starts_on=first[:10], ends_on=last[:10], staff_id=main.owner)
    trips.create_trip(book, trip, joining=[one for (one,) in stops])


def _start(days_ahead: int, clock: str) -> str:
    return moment(-days_ahead, clock).strftime("%Y-%m-%dT%H:%M")


def draw_shop_front() -> bytes:
    """A soft green shop front with an awning."""
    return _draw(
        (143, 186, 170),
        (219, 196, 150),
        [
            ((90, 180, 500, 420), (246, 240, 226)),
            ((90, 150, 500, 205), (47, 111, 98)),
            ((130, 240, 270, 380), (198, 216, 205)),
            ((330, 240, 450, 420), (122, 91, 62)),
        ],
    )


def draw_tea_tins() -> bytes:
    """Three tea tins on a warm shelf."""
    return _draw(
        (201, 160, 122),
        (124, 154, 138),
        [
            ((70, 330, 520, 350), (104, 74, 50)),
            ((110, 170, 220, 330), (47, 111, 98)),
            ((245, 140, 355, 330), (168, 50, 38)),
            ((380, 190, 480, 330), (224, 169, 74)),
            ((120, 210, 210, 270), (246, 240, 226)),
            ((255, 190, 345, 255), (246, 240, 226)),
            ((388, 230, 472, 280), (246, 240, 226)),
        ],
    )


_Box = tuple[int, int, int, int]
_Colour = tuple[int, int, int]


def _draw(top: _Colour, bottom: _Colour, boxes: list[tuple[_Box, _Colour]]) -> bytes:
    from PIL import Image, ImageDraw

    size = (590, 420)
    down = Image.linear_gradient("L").resize(size)
    image = Image.composite(Image.new("RGB", size, bottom), Image.new("RGB", size, top), down)
    pen = ImageDraw.Draw(image)
    for box, colour in boxes:
        pen.rounded_rectangle(box, 14, fill=colour)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
