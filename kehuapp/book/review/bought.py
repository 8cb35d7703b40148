"""What each customer bought by a period's end, from the kept rows where these are of that period.

Else it is reckoned from the sales, which takes as long as there are many of them: a matter of the
worker. Keeping the rows is in buying.
"""

from collections.abc import Iterator
from datetime import date

from kehuapp.book.review.buying import COLUMNS, Made, each_buying
from kehuapp.book.review.people import Period
from kehuapp.rules.review.buying import WINDOW_DAYS, Buying
from kehuapp.store.database import Book

_FIRST, _DAYS = COLUMNS.index("first_on"), COLUMNS.index("days")


def is_kept(made: Made, period: Period) -> bool:
    """Whether the kept rows are those of this period."""
    return period.days == WINDOW_DAYS and made.is_of(period.until)


def each_bought(book: Book, period: Period, made: Made) -> Iterator[tuple[int, Buying]]:
    """Every customer of whom something was sold by the end of the period; one statement."""
    if is_kept(made, period):
        number: dict[str | None, int | None] = {None: None}
        for row in book.each(f"SELECT {', '.join(COLUMNS)} FROM contact_buying"):
            for text in row[_FIRST:_DAYS]:
                if text not in number:
                    number[text] = date.fromisoformat(text).toordinal()
            days = (number[row[_FIRST]], number[row[_FIRST + 1]])
            yield row[0], Buying._make((*row[1:_FIRST], *days, *row[_DAYS:]))
    else:
        yield from each_buying(book, period.until, period.days)
