"""The rows of contact_buying: what each customer bought in the year that ends today.

They follow from the sales, are made anew in the step that writes some for whom it touches, and are
never journaled; a book has none until its first review. A day later the window has moved: made anew
are then only those with sales on the days that came in or fell out. Other windows are reckoned from
the sales (see figures) by the same rule. Making them goes on in parts, so that nobody who writes
meanwhile waits; `toward` is the day they are being made for, `done_to` up to which customer.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from kehuapp.book.review.totals import Totals, ask_totals
from kehuapp.book.sales.figures import AMOUNT, EARNED
from kehuapp.book.settings import STORED, Settings, settings_of
from kehuapp.rules.review.buying import WINDOW_DAYS, Buying, SalesDay, build_buying
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book, Touched
from kehuapp.store.ids import id_parts, marks

#: Which making of the rows is the latest.
VERSION = 2  # 1 kept those of customers who were erased
_PART = 2000
COLUMNS = (
    "contact_id", "amount", "profit", "unpriced", "purchases", "amount_before", "profit_before",
    "unpriced_before", "first_on", "last_on", "days", "gap",
)  # fmt: skip
_INSERT = f"INSERT INTO contact_buying ({', '.join(COLUMNS)}) VALUES {marks(COLUMNS)}"
GoOn = Callable[[int, int], bool]


class Made(NamedTuple):
    """How far the rows are made; days are "" where they are not. `totals` hold while they are those
    of a day."""

    version: int = 0
    day: str = ""
    toward: str = ""
    done_to: int = 0
    totals: Totals = Totals()

    def is_of(self, day: date) -> bool:
        """Whether the rows are those of the year that ends with this day, each of them."""
        return self.day == day.isoformat() and not self.toward


MADE = ("version", "day", "toward", "done_to", *Totals._fields)


def ask_made() -> Asking[Made]:
    """How far the rows are, as one of several things asked."""
    rows = yield from rows_of(f"SELECT {', '.join(MADE)} FROM buying_made")
    if not rows or rows[0][0] != VERSION:
        return Made()
    return Made._make((*rows[0][:4], Totals(*rows[0][4:])))


def is_current(book: Book, today: date) -> bool:
    """Whether the rows are those of the year that ends on this day."""
    return book.ask(ask_made()).is_of(today)


def load_standing(book: Book) -> tuple[Settings, bool]:
    """The settings, and whether the rows are those of the shop's day; in one statement."""
    rows = book.query(
        f"{STORED} UNION ALL SELECT 'buying_made', day FROM buying_made "
        "WHERE version = ? AND toward = ''",
        (VERSION,),
    )
    settings = settings_of(rows)
    return settings, dict(rows).get("buying_made") == settings.today().isoformat()


def refresh(book: Book, touched: Touched) -> None:
    """Make the rows of those anew whose sales a step wrote; part of it."""
    whose = touched.whose.get("sale")
    if not whose:
        return
    made = book.ask(ask_made())
    if made.toward:  # they are summed when all of them are made
        _make(book, sorted(whose), date.fromisoformat(made.toward))
    elif made.day:
        day = date.fromisoformat(made.day)
        totals = made.totals
        for part in id_parts(sorted(whose)):
            theirs = ask_totals(day, f"b.contact_id IN {part}")
            totals = totals.less(book.ask(theirs))
            _make_where(book, f"IN {part}", day)
            theirs = ask_totals(day, f"b.contact_id IN {part}")
            totals = totals.with_more(book.ask(theirs))
        _note(book, made._replace(totals=totals))


def make_current(book: Book, today: date, go_on: GoOn = lambda done, of: True) -> bool:
    """Make what is missing for this day, in parts; a read when nothing is. `go_on` is told between
    two parts how many of how many customers are done; False when it wished to stop there: what is
    done stays done."""
    made = book.ask(ask_made())
    if made.is_of(today):
        return True
    # A clock that was set back leaves rows of a day that is still to come.
    is_earlier = made.day and max(made.day, made.toward) <= today.isoformat()
    if is_earlier and not _is_long_ago(made.day, today):
        return _turn(book, date.fromisoformat(made.day), today, go_on)
    return _make_all(book, today, made, go_on)


def _is_long_ago(day: str, today: date) -> bool:
    return (today - date.fromisoformat(day)).days > WINDOW_DAYS // 4


def _make_all(book: Book, today: date, made: Made, go_on: GoOn) -> bool:
    last = book.query("SELECT max(id) FROM contact")[0][0] or 0
    start = made.done_to if not made.day and made.toward == today.isoformat() else 0
    if not start:
        with book.transaction():
            book.execute("DELETE FROM contact_buying")
            _note(book, Made(VERSION, "", today.isoformat(), 0))
    while start < last:
        if not go_on(start, last):
            return False
        end = min(last, start + _PART)
        with book.transaction():
            _make_where(book, f"BETWEEN {start + 1} AND {end}", today)
            _note(book, Made(VERSION, "", today.isoformat(), end))
        start = end
    _end(book, today)  # who came meanwhile was made in the step that brought their sales
    return True


def _turn(book: Book, day: date, today: date, go_on: GoOn) -> bool:
    """From one day to a later one: whose sales came into a window, or fell out of one."""
    with book.transaction():
        _note(book, Made(VERSION, day.isoformat(), today.isoformat(), 0))
    edges = [
        value
        for windows in range(3)
        for value in (
            str(day - timedelta(days=windows * WINDOW_DAYS)),
            str(today - timedelta(days=windows * WINDOW_DAYS)),
        )
    ]
    came_or_fell = " OR ".join(["(on_date > ? AND on_date <= ?)"] * 3)
    whose = [
        contact
        for (contact,) in book.query(
            f"SELECT DISTINCT contact_id FROM sale WHERE deleted_at IS NULL AND ({came_or_fell})",
            edges,
        )
    ]
    for start in range(0, len(whose), _PART):
        if not go_on(start, len(whose)):
            return False
        with book.transaction():
            _make(book, whose[start : start + _PART], today)
    _end(book, today)
    return True


def _end(book: Book, today: date) -> None:
    """All rows are made."""
    with book.transaction():
        totals = book.ask(ask_totals(today))
        _note(book, Made(VERSION, today.isoformat(), "", 0, totals))


def _note(book: Book, made: Made) -> None:
    book.execute("DELETE FROM buying_made")
    book.execute(
        f"INSERT INTO buying_made ({', '.join(MADE)}) VALUES {marks(MADE)}",
        (*made[:4], *made.totals),
    )


def _make(book: Book, whose: Sequence[int], day: date) -> None:
    for part in id_parts(whose):
        _make_where(book, f"IN {part}", day)


def _make_where(book: Book, which: str, day: date) -> None:
    book.execute(f"DELETE FROM contact_buying WHERE contact_id {which}")
    book.execute_many(_INSERT, [_row(*one) for one in each_buying(book, day, which=which)])


def _row(contact: int, one: Buying) -> tuple[Any, ...]:
    return (contact, *one[:7], day_text(one.first), day_text(one.last), one.days, one.gap)


def rows_anew(book: Book, day: date, which: str) -> list[tuple[Any, ...]]:
    """What the rows of some customers (SQL behind the id) should say."""
    return [_row(*one) for one in each_buying(book, day, which=which)]


def day_text(day: int | None) -> str | None:
    """A day by its number as ISO text."""
    return None if day is None else date.fromordinal(day).isoformat()


def each_buying(
    book: Book, until: date, days: int = WINDOW_DAYS, which: str = ""
) -> Iterator[tuple[int, Buying]]:
    """What each customer bought until a day, of whom something was sold by then; `which` is SQL
    behind their id ("" all of them)."""
    rows = book.each(
        f"SELECT contact_id, on_date, {AMOUNT}, {EARNED}, is_return FROM sale "
        f"WHERE deleted_at IS NULL AND on_date <= ?{f' AND contact_id {which}' if which else ''} "
        "ORDER BY contact_id, on_date",
        (until.isoformat(),),
    )
    number = _Numbers()
    last = until.toordinal()
    for contact, sales in groupby(rows, itemgetter(0)):
        yield contact, build_buying(_days(sales, number), last, days)


def each_kept(book: Book) -> Iterator[tuple[int, Buying]]:
    """The same of the year that ends today, from the rows that are kept."""
    number = _Numbers()
    rows = book.each(f"SELECT {', '.join(COLUMNS)} FROM contact_buying")
    for contact, *sums, first, last, days, gap in rows:
        bought = [None, None] if first is None else [number[first], number[last]]
        yield contact, Buying._make([*sums, *bought, days, gap])


class _Numbers(dict[str, int]):
    """Days by their text: a book has few of them and a million sales."""

    def __missing__(self, text: str) -> int:
        number = self[text] = date.fromisoformat(text).toordinal()
        return number


def _days(sales: Iterable[tuple[Any, ...]], number: _Numbers) -> Iterator[SalesDay]:
    """The sales of one customer by day."""
    text, amount, profit, unpriced, bought = "", 0, 0, 0, False
    for _, on_date, paid, earned, is_return in sales:
        if on_date != text:
            if text:
                yield SalesDay(number[text], amount, profit, unpriced, bought)
            text, amount, profit, unpriced, bought = on_date, 0, 0, 0, False
        amount += paid
        if earned is None:
            unpriced += 1
        else:
            profit += earned
        bought = bought or not is_return
    yield SalesDay(number[text], amount, profit, unpriced, bought)
