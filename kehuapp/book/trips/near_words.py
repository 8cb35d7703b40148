"""Why somebody near should be visited, in the words of a shop; nothing is read here."""

from datetime import date

from kehuapp.book.trips.proposals import Near
from kehuapp.i18n import translate
from kehuapp.rules.cadence import EVER
from kehuapp.text import words

_MOST = 40  # characters of what somebody wrote


def why(near: Near, today: date) -> str:
    """What speaks for a visit, the strongest first; "" for nothing."""
    standing = near.standing
    said = []
    if near.promise:
        said.append(translate("Trips", "promised: %1", _short(near.promise)))
    if near.item:
        said.append(translate("Trips", "likely order: %1", _short(near.item)))
    if standing.days_over is not None:
        said.append(_due(near, today))
    if standing.is_long_unseen():
        said.append(last_visit(near, today))
    return " · ".join(said)


def last_visit(near: Near, today: date) -> str:
    """When they were visited last."""
    if not near.last_on:
        return translate("Trips", "never visited")
    days = (today - date.fromisoformat(near.last_on)).days
    return translate("Trips", "last visit %n day(s) ago", n=max(days, 0))


def about(near: Near, today: date) -> str:
    """What is said of somebody for whom nothing speaks in particular."""
    return why(near, today) or " · ".join(filter(None, (near.company, last_visit(near, today))))


def _due(near: Near, today: date) -> str:
    assert near.due_on is not None
    due = date.fromisoformat(near.due_on)
    if due <= EVER:
        return translate("Trips", "never contacted")
    over = (today - due).days
    if over > 0:
        return translate("Trips", "%n day(s) overdue", n=over)
    return translate("Trips", "to be contacted")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _MOST else f"{line[: _MOST - 1]}…"


def planned(near: Near, today: date) -> str:
    """The visit that is planned already; "" for none."""
    if near.planned_id is None:
        return ""
    day = words.short_day(date.fromisoformat(near.planned_at[:10]), today)
    return translate("Trips", "visit planned on %1", day)
