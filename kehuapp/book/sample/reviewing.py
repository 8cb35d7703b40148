"""What the invented shop looks back on: who was lost and came back, promises, a review meeting."""

from datetime import date
from typing import Any

from kehuapp.book.review.meetings.draft import Decision, Meeting
from kehuapp.book.review.meetings.finishing import freeze, write_meeting
from kehuapp.book.review.people import Period
from kehuapp.book.sample.care import contact_row, instant
from kehuapp.book.sample.story import Person, Story, bulk, stamp
from kehuapp.store import tables
from kehuapp.store.database import Step

_HOUR = "18:00"  # after the shop is closed


def tell_of_reviews(step: Step, story: Story, people: list[Person], staff: dict[str, int]) -> None:
    """Write it all down; the sales and contacts that it looks back on are there."""
    by_name = {person.name: person for person in people}
    _come_back(step, story, by_name)
    _give_promised(step, story, by_name)
    _hold_meeting(step, story, by_name, staff)


def _come_back(step: Step, story: Story, people: dict[str, Person]) -> None:
    """Those who were lost for a while."""
    rows: list[dict[str, Any]] = []
    for number, told in enumerate(story.words["came_back"]):
        person = people[told["who"]]
        told_of = ("lost_on", "cause", "detail", "remedy", "remedy_done_on")
        rows.append(
            stamp("loss_record", number, f"{told['lost_on']}T02:00:00Z")
            | {name: told[name] for name in told_of}
            | {
                "contact_id": person.id,
                "staff_id": person.owner,
                "win_back": "back",
                "back_at": instant(story, f"{told['back_on']}T{_HOUR}"),
            }
        )
    bulk(step, "loss_record", rows)


def _give_promised(step: Step, story: Story, people: dict[str, Person]) -> None:
    """Services of the spring and the summer: one was kept, the other not."""
    names = ("name", "measure", "tier", "starts_on", "ends_on", "note", "goal")
    promised = story.words["past_pledges"]
    made = bulk(
        step,
        "service_pledge",
        [
            stamp("service_pledge", 10 + number, f"{told['starts_on']}T01:00:00Z")
            | {name: told[name] for name in names}
            for number, told in enumerate(promised)
        ],
    )
    rows = []
    for place, (pledge, told) in enumerate(zip(made, promised, strict=True)):
        what = {
            "kind": "service",
            "purpose": "service",
            "minutes": 30,
            "summary": told["summary"],
            "pledge_id": pledge,
        }
        for number, (name, at) in enumerate(told["given"]):
            row = 300 + 100 * place + number
            rows.append(contact_row(row, people[name], instant(story, at), what))
    bulk(step, "interaction", rows)


def _hold_meeting(
    step: Step, story: Story, people: dict[str, Person], staff: dict[str, int]
) -> None:
    """A meeting over the figures as they were, after which some have the tier of now."""
    told, book = story.words["review"], step.book
    held_on = told["held_on"]
    at = instant(story, f"{held_on}T{_HOUR}")
    decisions = {
        people[one["who"]].id: Decision(
            one["before"], one["after"], one["suggested"], one["reason"]
        )
        for one in told["decided"]
    }
    # As the story's language parts them, which need not be that of whoever asks for it.
    attendees = (", " if story.language == "en" else "、").join(story.words["staff"])
    meeting = Meeting(attendees, told["minutes"], told["note"], told["next_on"], decisions)
    frozen = freeze(book, meeting, Period(date.fromisoformat(held_on), zone=story.zone))
    made, moved = write_meeting(step, meeting, frozen, held_on)
    marks = stamp("review", 0, at)
    book.execute(
        "UPDATE review SET uuid = ?, created_at = ?, updated_at = ? WHERE id = ?",
        (marks["uuid"], at, at, made),
    )
    for contact, before, after, reason in moved:
        tables.TierChange.insert(
            contact=contact,
            staff=staff[story.words["staff"][0]],
            at=at,
            before=before,
            after=after,
            reason=reason,
        ).execute()
        book.execute(
            "UPDATE interaction SET tier_at = ? WHERE contact_id = ? AND at < ?",
            (before, contact, at),
        )
