"""The meetings about the tiers that were held: the list, one with what it decided, two compared."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from kehuapp.book.review import people
from kehuapp.book.review.meetings.finishing import Minutes, figures_of
from kehuapp.book.review.meetings.suggestions import load_people
from kehuapp.book.review.people import Period
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.store.database import Book
from kehuapp.store.ids import at_most


class HeldRow(NamedTuple):
    """A meeting; days are local ISO text, `figures` what the shop stood at; `decided` customers
    were talked about, of whom `changed` got another tier."""

    id: int
    held_on: str
    from_on: str
    until_on: str
    attendees: str
    minutes: int | None
    note: str
    next_on: str
    figures: Mapping[str, Any]
    decided: int
    changed: int

    @property
    def head(self) -> Minutes:
        """What can be corrected of it."""
        return Minutes(self.attendees, self.minutes, self.note, self.next_on)


class HeldItem(NamedTuple):
    """What was decided about one customer, with the figures as they were; `tier_now` since then."""

    contact_id: int
    name: str
    company: str
    tier_before: str | None
    suggested: str | None
    tier_after: str | None
    tier_now: str | None
    reason: str
    figures: Mapping[str, Any]

    @property
    def is_kept(self) -> bool:
        """Whether the tier stayed."""
        return self.tier_after == self.tier_before


class Compared(NamedTuple):
    """One customer in two meetings, or in one and now: the tier after each, the figures of each;
    {} and None where they were not talked about."""

    contact_id: int
    name: str
    first_tier: str | None
    second_tier: str | None
    first: Mapping[str, Any]
    second: Mapping[str, Any]

    @property
    def has_moved(self) -> bool:
        """Whether they are in another tier."""
        return bool(self.first and self.second) and self.first_tier != self.second_tier


_ITEMS = (
    "FROM review_item AS i JOIN contact AS c ON c.id = i.contact_id AND c.deleted_at IS NULL "
    "WHERE i.review_id = r.id"
)
_HELD = (
    "SELECT r.id, r.held_on, r.from_on, r.until_on, r.attendees, r.minutes, r.note, r.next_on, "
    f"r.figures, (SELECT count(*) {_ITEMS}), (SELECT count(*) {_ITEMS} "
    "AND i.tier_after IS DISTINCT FROM i.tier_before) FROM review AS r WHERE r.deleted_at IS NULL"
)


def ask_meetings(most: int | None = None) -> Asking[list[HeldRow]]:
    """All that were held, or so many, the latest first."""
    rows = yield from rows_of(f"{_HELD} ORDER BY r.held_on DESC, r.id DESC{at_most(most)}")
    return [_held(row) for row in rows]


def load_meeting(book: Book, meeting_id: int) -> tuple[HeldRow, list[HeldItem]]:
    """One of them with its decisions; Trouble when it is gone."""
    rows, items = book.ask(
        together(rows_of(f"{_HELD} AND r.id = ?", (meeting_id,)), ask_items(meeting_id))
    )
    if not rows:
        raise Trouble(translate("Meetings", "This meeting is no longer in the book."))
    return _held(rows[0]), items


def ask_items(meeting_id: int) -> Asking[list[HeldItem]]:
    """What a meeting decided, in its order; who lies in the trash is left out."""
    rows = yield from rows_of(
        f"SELECT i.contact_id, {people.TITLE}, CASE c.name WHEN '' THEN '' ELSE c.company END, "
        "i.tier_before, i.suggested, i.tier_after, c.tier, i.reason, i.figures "
        "FROM review_item AS i JOIN contact AS c ON c.id = i.contact_id "
        "WHERE i.review_id = ? AND c.deleted_at IS NULL ORDER BY i.position, i.id",
        (meeting_id,),
    )
    return [HeldItem._make((*row[:8], _object(row[8]))) for row in rows]


def compare_meetings(book: Book, first_id: int, second_id: int) -> list[Compared]:
    """What became of each between two meetings, those of the first before those only in the
    second; a matter of the worker."""
    earlier, later = book.ask(together(ask_items(first_id), ask_items(second_id)))
    of_first = {one.contact_id: one for one in earlier}
    of_second = {one.contact_id: one for one in later}
    found = []
    for contact, one in (of_first | of_second).items():
        first, second = of_first.get(contact), of_second.get(contact)
        found.append(
            Compared(
                contact,
                one.name,
                first.tier_after if first else None,
                second.tier_after if second else None,
                first.figures if first else {},
                second.figures if second else {},
            )
        )
    return found


def compare_with_now(book: Book, meeting_id: int, period: Period) -> list[Compared]:
    """What became since of each who was talked about; a matter of the worker."""
    items = book.ask(ask_items(meeting_id))
    around, now = load_people(book, period, {one.contact_id for one in items})
    found = []
    for one in items:
        person = now.get(one.contact_id)
        found.append(
            Compared(
                one.contact_id,
                one.name,
                one.tier_after,
                person.tier if person else None,
                one.figures,
                figures_of(person, around) if person else {},
            )
        )
    return found


def _held(row: tuple[Any, ...]) -> HeldRow:
    return HeldRow._make((*row[:8], _object(row[8]), *row[9:]))


def _object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
