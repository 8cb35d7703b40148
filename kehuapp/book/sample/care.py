"""What the invented shop is to do and gave to many: needs, tasks, a gathering, pledged services."""

from datetime import datetime
from typing import Any

from kehuapp.book.sample.story import Person, Story, bulk, stamp
from kehuapp.store.database import Step
from kehuapp.text.words import utc_instant

_COUNTED_FROM = 900_000  # beyond the numbers of a person's talks and sales


def tell_of_care(step: Step, story: Story, people: list[Person], staff: dict[str, int]) -> None:
    """Write it all down; the days of the last contacts stay as they are told in the people."""
    by_name = {person.name: person for person in people}
    _write_needs(step, story, by_name)
    _write_tasks(step, story, by_name, staff)
    _hold_gathering(step, story, by_name, staff)
    _give_pledged(step, story, by_name)


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
    at = _instant(story, told["at"])
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
    bulk(step, "interaction", [_row(n, person, at, what) for n, person in enumerate(came)])
    away = [
        {"contact_id": people[name].id, "batch_id": batch, "note": note}
        for name, note in told["absent"]
    ]
    bulk(step, "absence", away)


def _give_pledged(step: Step, story: Story, people: dict[str, Person]) -> None:
    """Services that were pledged, given to some: one at each visit, one in a round."""
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
        _row(100 + n, people[name], _instant(story, at), what)
        for n, (name, at) in enumerate(visited["given"])
    ]
    at = _instant(story, sent["given"][0][1])
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
    rows += [_row(200 + n, person, at, what) for n, person in enumerate(to)]
    bulk(step, "interaction", rows)


def _instant(story: Story, told: str) -> str:
    return utc_instant(datetime.fromisoformat(told), story.zone)


def _write_batch(step: Step, number: int, at: str, kind: str, staff: int | None, title: str) -> int:
    row = {"kind": kind, "at": at, "staff_id": staff, "title": title}
    return bulk(step, "batch", [stamp("batch", number, at) | row])[0]


def _row(number: int, person: Person, at: str, what: dict[str, Any]) -> dict[str, Any]:
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
