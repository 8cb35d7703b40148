"""What the invented shop is to do and gave to many: needs, tasks, a gathering, services, gifts."""

from datetime import datetime
from typing import Any

from kehuapp.book.sample.story import TODAY, Person, Story, bulk, stamp
from kehuapp.store.database import Step
from kehuapp.text.words import utc_instant

_COUNTED_FROM = 900_000  # beyond the numbers of a person's talks and sales


def tell_of_care(step: Step, story: Story, people: list[Person], staff: dict[str, int]) -> None:
    """Write it all down; the days of the last contacts stay as they are told in the people."""
    by_name = {person.name: person for person in people}
    _write_needs(step, story, by_name)
    _write_tasks(step, story, by_name, staff)
    _hold_gathering(step, story, by_name, staff)
    sent = _give_pledged(step, story, by_name)
    _write_gifts(step, story, by_name, sent)
    _set_days(step, story, by_name, staff)


def _write_needs(step: Step, story: Story, people: dict[str, Person]) -> None:
    rows: list[dict[str, Any]] = []
    for number, told in enumerate(story.words["needs"]):
        person = people[told["who"]]
        need = {
            "contact_id": person.id,
            "staff_id": person.owner,
            **{name: told[name] for name in ("item", "quantity", "unit", "from_date", "to_date")},
            **{name: told[name] for name in ("when_text", "certainty", "status", "closed_on")},
            "note": told["note"],
            "sale_id": None,
            "comment_id": None,
            "interaction_id": None,
        }
        if told["status"] == "won":
            need |= _what_was_sold(step, person)
        rows.append(stamp("need", number, f"{told['said_on']}T06:00:00Z") | need)
    bulk(step, "need", rows)


def _what_was_sold(step: Step, person: Person) -> dict[str, Any]:
    """Their latest sale, as a need of which it came."""
    found = step.book.query(
        "SELECT id, item, quantity, unit, on_date FROM sale "
        "WHERE contact_id = ? AND is_return = 0 ORDER BY on_date DESC, id DESC LIMIT 1",
        (person.id,),
    )
    return dict(zip(("sale_id", "item", "quantity", "unit", "closed_on"), found[0], strict=True))


def _write_tasks(
    step: Step, story: Story, people: dict[str, Person], staff: dict[str, int]
) -> None:
    rows = [
        stamp("task", number, f"{told['said_on']}T06:00:00Z")
        | {
            "contact_id": people[told["who"]].id,
            "staff_id": staff[told["by"]],
            **{name: told[name] for name in ("text", "kind", "due_on", "repeats")},
            "done_at": told["done_at"] or None,
            "comment_id": None,
            "interaction_id": None,
            "trip_stop_id": None,
        }
        for number, told in enumerate(story.words["tasks"])
    ]
    bulk(step, "task", rows)


def _hold_gathering(
    step: Step, story: Story, people: dict[str, Person], staff: dict[str, int]
) -> None:
    """A tasting of which each who came has a share of the cost, and who did not come."""
    told = story.words["gathering"]
    held_by = staff[told["by"]]
    at = instant(story, told["at"])
    batch = _write_batch(step, 0, at, "gathering", held_by, told["title"])
    what = {
        "staff_id": held_by,
        "kind": "gathering",
        "purpose": "relationship",
        "minutes": 15,
        "cost": story.words["costs"]["gathering"],
        "summary": told["summary"],
        "batch_id": batch,
    }
    came = [people[name] for name in told["came"]]
    bulk(step, "interaction", [contact_row(n, person, at, what) for n, person in enumerate(came)])
    away = [
        {"contact_id": people[name].id, "batch_id": batch, "note": note}
        for name, note in told["absent"]
    ]
    bulk(step, "absence", away)


def _give_pledged(step: Step, story: Story, people: dict[str, Person]) -> dict[int, int]:
    """Services that were pledged, given to some: one at each visit, one in a round of gifts; of
    these the contact made by customer."""
    visited, sent = story.words["pledges"]
    names = ("name", "measure", "tier", "starts_on", "ends_on", "note")
    first, second = bulk(
        step,
        "service_pledge",
        [
            stamp("service_pledge", number, f"{told['starts_on']}T01:00:00Z")
            | {name: told[name] for name in names}
            for number, told in enumerate((visited, sent))
        ],
    )
    what = {
        "kind": "service",
        "purpose": "service",
        "minutes": 30,
        "satisfaction": 5,
        "summary": visited["summary"],
        "pledge_id": first,
    }
    rows = [
        contact_row(100 + n, people[name], instant(story, at), what)
        for n, (name, at) in enumerate(visited["given"])
    ]
    at = instant(story, sent["given"][0][1])
    to = [people[name] for name, _at in sent["given"]]
    what = {
        "kind": "gift",
        "purpose": "greeting",
        "minutes": 5,
        "cost": story.words["costs"]["gift"],
        "summary": sent["summary"],
        "batch_id": _write_batch(step, 1, at, "gift", to[0].owner, sent["name"]),
        "pledge_id": second,
    }
    rows += [contact_row(200 + n, person, at, what) for n, person in enumerate(to)]
    ids = bulk(step, "interaction", rows)
    return {person.id: made for person, made in zip(to, ids[-len(to) :], strict=True)}


def _write_gifts(step: Step, story: Story, people: dict[str, Person], sent: dict[int, int]) -> None:
    """Those that were given in the round, and those of the next occasion."""
    told = story.words["gifts"]
    given, following = told["given"], told["next"]
    item = story.words["pledges"][1]["name"]
    owners = {person.id: person.owner for person in people.values()}
    what = [
        (contact, {**given, "item": item, "cost": None, "status": "given", "interaction_id": made})
        for contact, made in sent.items()
    ]
    for status in ("planned", "bought"):
        one = {name: following[name] for name in ("occasion", "year", "item", "cost")}
        what += [
            (people[name].id, {**one, "status": status, "interaction_id": None})
            for name in following[status]
        ]
    bulk(
        step,
        "gift",
        [
            stamp("gift", number, "2026-11-15T02:00:00Z")
            | {"contact_id": contact, "staff_id": owners[contact], "note": "", **row}
            for number, (contact, row) in enumerate(what)
        ],
    )


def _set_days(step: Step, story: Story, people: dict[str, Person], staff: dict[str, int]) -> None:
    """A group with a rhythm of its own, somebody put off, a day on which the shop is closed."""
    rhythm, off, day = (story.words[name] for name in ("rhythm", "snoozed", "shop_day"))
    step.book.execute(
        "UPDATE contact_group SET due_days = ?, min_gap_days = ? WHERE name = ?",
        (rhythm["due_days"], rhythm["min_gap_days"], rhythm["group"]),
    )
    who = people[off["who"]].id
    newest = step.book.query("SELECT max(id) FROM interaction")[0][0]
    bulk(
        step,
        "snooze",
        [
            {
                "contact_id": who,
                "logged": newest,
                "staff_id": staff[off["by"]],
                "important_date_id": None,
                **{name: off[name] for name in ("made_on", "until", "reason")},
            }
        ],
    )
    bulk(
        step,
        "shop_day",
        [
            stamp("shop_day", 0, "2026-11-15T02:00:00Z")
            | {"replaces": "", "calendar": "gregorian", "year": TODAY.year, **day}
        ],
    )


def instant(story: Story, told: str) -> str:
    """A time of the shop's clock as it is stored."""
    return utc_instant(datetime.fromisoformat(told), story.zone)


def _write_batch(step: Step, number: int, at: str, kind: str, staff: int | None, title: str) -> int:
    row = {"kind": kind, "at": at, "staff_id": staff, "title": title}
    return bulk(step, "batch", [stamp("batch", number, at) | row])[0]


def contact_row(number: int, person: Person, at: str, what: dict[str, Any]) -> dict[str, Any]:
    """A contact made, of which `what` says more than who and when."""
    return (
        stamp("interaction", _COUNTED_FROM + number, at)
        | {
            "contact_id": person.id,
            "staff_id": person.owner,
            "at": at,
            "kind": "",
            "direction": "out",
            "purpose": "",
            "minutes": None,
            "cost": None,
            "satisfaction": None,
            "satisfaction_staff": None,
            "summary": "",
            "next_step": "",
            "tier_at": person.tier,
            "trip_stop_id": None,
            "batch_id": None,
            "pledge_id": None,
        }
        | what
    )
