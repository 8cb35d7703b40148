"""How satisfied customers were with the shop and with each colleague, month by month.

Also where a promised service was given; what was never told is no figure.
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import NamedTuple

from kehuapp.book.activity import costs
from kehuapp.book.review.people import OF_THE_BOOK, Period
from kehuapp.store.asking import Asking, rows_of


class Told(NamedTuple):
    """How often it was told in a month (by its place among the months) at contacts of a colleague
    (None: nobody's) that gave a service (None: none), and the sums of 1–5: of the shop and of the
    colleague."""

    month: int
    staff_id: int | None
    staff: str
    pledge_id: int | None
    shop_told: int
    shop_sum: int
    staff_told: int
    staff_sum: int


class Mood(NamedTuple):
    """`average` of so many answers, None of none; `months` the same of each month."""

    told: int
    average: float | None
    months: tuple[float | None, ...]


class Satisfaction(NamedTuple):
    """`months` are their first days; those of the period's ends may be in it in part."""

    months: tuple[date, ...]
    told: tuple[Told, ...]

    def of_shop(self) -> Mood:
        """With the shop."""
        return self._mood(lambda one: (one.shop_told, one.shop_sum), self.told)

    def of_pledge(self, pledge_id: int | None) -> Mood:
        """With the shop, where this service was given."""
        return self._mood(
            lambda one: (one.shop_told, one.shop_sum),
            (one for one in self.told if one.pledge_id == pledge_id),
        )

    def staff(self, pledge_id: int | None = None) -> list[tuple[int, str, Mood]]:
        """Each colleague of whom somebody told it, by name (`pledge_id`: where this service was
        given)."""
        names: dict[int, str] = {}
        for one in self.told:
            if one.staff_id is not None and one.staff_told and pledge_id in (None, one.pledge_id):
                names[one.staff_id] = one.staff
        return [
            (
                staff,
                name,
                self._mood(
                    lambda one: (one.staff_told, one.staff_sum),
                    (
                        one
                        for one in self.told
                        if one.staff_id == staff and pledge_id in (None, one.pledge_id)
                    ),
                ),
            )
            for staff, name in sorted(names.items(), key=lambda item: (item[1], item[0]))
        ]

    def _mood(self, read: Callable[[Told], tuple[int, int]], rows: Iterable[Told]) -> Mood:
        count, total = [0] * len(self.months), [0] * len(self.months)
        for one in rows:
            told, summed = read(one)
            count[one.month] += told
            total[one.month] += summed
        return Mood(
            sum(count),
            sum(total) / sum(count) if sum(count) else None,
            tuple(add / n if n else None for n, add in zip(count, total, strict=True)),
        )


def months_of(period: Period) -> tuple[date, ...]:
    """The first days of the months that the period touches."""
    months = [period.first.replace(day=1)]
    while True:
        after = (months[-1] + timedelta(days=31)).replace(day=1)
        if after > period.until:
            return tuple(months)
        months.append(after)


def ask_satisfaction(period: Period, zone: str) -> Asking[Satisfaction]:
    """All that was told in the period, as one of several things asked."""
    months = months_of(period)
    bounds = costs.between(period.first, period.until, zone)
    turns = [costs.between(day, day, zone).start for day in months[1:]]
    month = " ".join(f"WHEN i.at < '{turn}' THEN {place}" for place, turn in enumerate(turns))
    last = len(months) - 1
    rows = yield from rows_of(
        "SELECT m.month, m.staff_id, coalesce(s.name, ''), m.pledge_id, count(m.shop), "
        "coalesce(CAST(sum(m.shop) AS BIGINT), 0), count(m.colleague), "
        "coalesce(CAST(sum(m.colleague) AS BIGINT), 0) "
        f"FROM (SELECT {f'CASE {month} ELSE {last} END' if turns else '0'} AS month, i.staff_id, "
        "i.pledge_id, i.satisfaction AS shop, i.satisfaction_staff AS colleague "
        "FROM interaction AS i WHERE i.deleted_at IS NULL AND i.at >= ? AND i.at < ? "
        "AND (i.satisfaction IS NOT NULL OR i.satisfaction_staff IS NOT NULL) "
        f"AND {OF_THE_BOOK}) AS m LEFT JOIN staff AS s ON s.id = m.staff_id "
        "GROUP BY m.month, m.staff_id, s.name, m.pledge_id",
        (bounds.start, bounds.end),
    )
    return Satisfaction(months, tuple(Told(*row) for row in rows))
