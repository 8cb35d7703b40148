"""Losses of a period: why, in which month, and who looked after those customers then.

What puts it right is in remedies; writing a loss is in tiers.losses.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from kehuapp.book.review.people import Period
from kehuapp.store.asking import Asking, rows_of


class Loss(NamedTuple):
    """One time that a customer was lost; days are ISO text ("" none), `stage` is that of now;
    `owner_id` is who looked after them on that day."""

    id: int
    contact_id: int
    owner_id: int | None
    lost_on: str
    cause: str
    detail: str
    remedy: str
    remedy_done_on: str
    win_back: str
    stage: str


class MonthCauses(NamedTuple):
    """How often each cause was that of a loss in a month."""

    year: int
    month: int
    causes: Mapping[str, int]
    contacts: tuple[int, ...]

    @property
    def total(self) -> int:
        """All losses of the month."""
        return sum(self.causes.values())


class StaffCauses(NamedTuple):
    """The same of the customers whom one colleague looked after; None: nobody did."""

    staff_id: int | None
    causes: Mapping[str, int]
    contacts: tuple[int, ...]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.causes.values())


def ask_losses() -> Asking[list[Loss]]:
    """Every record of a loss of a customer outside the trash, the latest first, as one of several
    things asked.

    Who looked after somebody on the day of the loss is who gave them away in the first handover
    after it, else who looks after them now, else who wrote the record.
    """
    rows = yield from rows_of(
        "SELECT l.id, l.contact_id, coalesce(c.owner_id, l.staff_id), l.lost_on, l.cause, "
        "l.detail, l.remedy, l.remedy_done_on, l.win_back, c.stage FROM loss_record AS l "
        "JOIN contact AS c ON c.id = l.contact_id "
        "WHERE l.deleted_at IS NULL AND c.deleted_at IS NULL ORDER BY l.lost_on DESC, l.id DESC"
    )
    given = yield from rows_of(
        "SELECT h.contact_id, h.on_date, h.giver_id FROM handover AS h "
        "WHERE h.deleted_at IS NULL AND h.giver_id IS NOT NULL AND h.contact_id IN "
        "(SELECT l.contact_id FROM loss_record AS l WHERE l.deleted_at IS NULL) "
        "ORDER BY h.on_date, h.id"
    )
    givers: dict[int, list[tuple[str, int]]] = {}
    for contact, day, giver in given:
        givers.setdefault(contact, []).append((day, giver))
    losses = [Loss(*row) for row in rows]
    return [one._replace(owner_id=_owner_then(one, givers)) for one in losses]


def _owner_then(one: Loss, givers: Mapping[int, Sequence[tuple[str, int]]]) -> int | None:
    for day, giver in givers.get(one.contact_id, ()):
        if day > one.lost_on:
            return giver
    return one.owner_id


def of_period(losses: Iterable[Loss], period: Period) -> list[Loss]:
    """Those of the period."""
    first, until = period.first.isoformat(), period.until.isoformat()
    return [one for one in losses if first <= one.lost_on <= until]


def by_month(losses: Iterable[Loss], period: Period) -> list[MonthCauses]:
    """Every month that the period touches, also those without a loss."""
    causes: dict[str, Counter[str]] = {}
    contacts: dict[str, list[int]] = {}
    for one in losses:
        key = one.lost_on[:7]
        causes.setdefault(key, Counter())[one.cause] += 1
        contacts.setdefault(key, []).append(one.contact_id)
    found = []
    year, month = period.first.year, period.first.month
    while date(year, month, 1) <= period.until:
        key = f"{year:04}-{month:02}"
        found.append(MonthCauses(year, month, causes.get(key, {}), tuple(contacts.get(key, ()))))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return found


def by_colleague(losses: Iterable[Loss]) -> list[StaffCauses]:
    """Who looked after whom was lost, most losses first, nobody last among equals."""
    causes: dict[int | None, Counter[str]] = {}
    contacts: dict[int | None, list[int]] = {}
    for one in losses:
        causes.setdefault(one.owner_id, Counter())[one.cause] += 1
        contacts.setdefault(one.owner_id, []).append(one.contact_id)
    found = [StaffCauses(one, causes[one], tuple(contacts[one])) for one in causes]
    return sorted(found, key=lambda one: (-one.total, one.staff_id is None, one.staff_id or 0))


def causes_in_order(losses: Iterable[Loss]) -> list[str]:
    """The causes that there are, the most frequent first."""
    counts = Counter(one.cause for one in losses)
    return sorted(counts, key=lambda cause: (-counts[cause], cause))
