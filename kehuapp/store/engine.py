"""What a book asks of the engine that keeps it; what only one engine speaks is in its own room."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol

#: Called with how many pages are copied and of how many; it may raise to stop.
Progress = Callable[[int, int], None]
Values = Sequence[Any] | Mapping[str, Any]  # for the marks of a statement


class Cursor(Protocol):
    """Rows of one statement, as the drivers of Python's DB API give them."""

    @property
    def rowcount(self) -> int: ...

    def fetchone(self) -> Any: ...

    def fetchall(self) -> list[Any]: ...

    def __iter__(self) -> Iterator[Any]: ...


class Engine(Protocol):
    """One open book; each thread that uses it has a connection of its own."""

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""

    def put_away(self, why: str) -> None:
        """Close this thread's connection and open none, saying why; with "" they are opened
        again."""

    def look(self) -> None:
        """BookLost when the file under the book's name is no longer the one that is open."""

    def rows(self, sql: str, values: Values = ()) -> list[Any]:
        """All rows of a read; BookTrouble when the file cannot be read, here as in all others."""

    def rows_many(self, reads: Sequence[tuple[str, Values]]) -> list[list[Any]]:
        """All rows of several reads, sent together: one round trip where the book is far away."""

    def each(self, sql: str, values: Values = ()) -> Iterator[Any]:
        """Rows of a read one by one."""

    def execute(self, sql: str, values: Values = ()) -> Cursor:
        """Run one statement."""

    def execute_many(self, sql: str, rows: Iterable[Values]) -> None:
        """Run one statement once for each row."""

    def transaction(self, *, write: bool) -> AbstractContextManager[None]:
        """One view of the book, or with `write` the only writer; inside another one, join it."""

    def peewee(self) -> Any:
        """Peewee's database over these connections, to which the tables are bound for a write."""

    def record_into(self, step_id: int) -> None:
        """From here on, note the rows of journaled tables, before and after, under this step."""

    def record_nothing(self) -> None:
        """Note no rows any more."""

    def insert_rows(self, table: str, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> range:
        """Insert rows (without id) under contiguous new ids, unrecorded, and return these."""

    def json_field(self, text: str, name: str) -> str:
        """In a statement: the field of this name in a column of JSON."""

    def day_after(self, day: str, days: int) -> str:
        """In a statement: the ISO day so many days after the one in a column."""

    def json_image(self, columns: Iterable[str], prefix: str = "") -> str:
        """In a statement: these columns of a row as one object of JSON."""

    def odd_column(self, table: str, where: str) -> str | None:
        """A column of these rows that says what it may not, None when all are sound."""

    def put_off_foreign_keys(self) -> None:
        """Let the keys of this transaction be checked at its end."""

    def revision(self) -> tuple[int, int]:
        """What others wrote and what this thread wrote: each equal as long as they did not."""

    def stopped_when(self, is_over: Callable[[], bool]) -> AbstractContextManager[None]:
        """Break off what this thread reads in here, with some error, as soon as that is true."""

    def read_once(self) -> None:
        """Keep little of what this thread reads: nothing is read twice."""

    def begin_erasing(self) -> bool:
        """From here on what is deleted is overwritten, too. False while another program reads in
        the book, so that it could not be."""

    def wipe(self) -> bool:
        """Leave nothing in the file of what was deleted. False when that cannot be done now."""

    def copy_to(self, target: Path, progress: Progress | None = None, note: str = "") -> None:
        """A checked copy of the book as one file, there as a whole or not at all."""

    def close(self) -> None:
        """Close this thread's connection."""
