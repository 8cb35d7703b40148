"""Reads that are worked out in rounds: what is asked at the same time is sent together.

A round trip to a book that is far away costs ten times a local one, so a screen asks for what it
shows in few of them. An *asking* is a generator: it yields reads, gets the rows of each, and
returns what it made of them. Askings are joined with `yield from`, and asked beside one another
with `together`; `Book.ask` has one answered. Nothing is sent here.
"""

from collections.abc import Generator, Sequence
from typing import Any, TypeVar, overload

from kehuapp.store.engine import Values

T = TypeVar("T")
A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
D = TypeVar("D")
E = TypeVar("E")
F = TypeVar("F")

Read = tuple[str, Values]
Rows = list[tuple[Any, ...]]
Asking = Generator[Sequence[Read], Sequence[Rows], T]


def rows_of(sql: str, values: Values = ()) -> Asking[Rows]:
    """The rows of one read."""
    (rows,) = yield [(sql, values)]
    return rows


def known(value: T) -> Asking[T]:
    """What is known without asking, beside what is not."""
    yield []
    return value


@overload
def together(a: Asking[A], b: Asking[B], /) -> Asking[tuple[A, B]]: ...
@overload
def together(a: Asking[A], b: Asking[B], c: Asking[C], /) -> Asking[tuple[A, B, C]]: ...
@overload
def together(
    a: Asking[A], b: Asking[B], c: Asking[C], d: Asking[D], /
) -> Asking[tuple[A, B, C, D]]: ...
@overload
def together(
    a: Asking[A], b: Asking[B], c: Asking[C], d: Asking[D], e: Asking[E], /
) -> Asking[tuple[A, B, C, D, E]]: ...
@overload
def together(
    a: Asking[A], b: Asking[B], c: Asking[C], d: Asking[D], e: Asking[E], f: Asking[F], /
) -> Asking[tuple[A, B, C, D, E, F]]: ...
@overload
def together(*askings: Asking[Any]) -> Asking[tuple[Any, ...]]: ...
def together(*askings: Asking[Any]) -> Asking[tuple[Any, ...]]:
    """The answers of several askings, as many rounds as the longest of them takes."""
    answers: list[Any] = [None] * len(askings)
    waiting: dict[int, Sequence[Read]] = {}
    for place, asking in enumerate(askings):
        _go_on(asking, None, place, waiting, answers)
    while waiting:
        rows = iter((yield [read for reads in waiting.values() for read in reads]))
        for place, reads in list(waiting.items()):
            told = [next(rows) for _read in reads]
            _go_on(askings[place], told, place, waiting, answers)
    return tuple(answers)


def _go_on(
    asking: Asking[Any],
    told: Sequence[Rows] | None,
    place: int,
    waiting: dict[int, Sequence[Read]],
    answers: list[Any],
) -> None:
    """Tell an asking its rows, and note what it asks next or what it answers."""
    try:
        waiting[place] = next(asking) if told is None else asking.send(told)
    except StopIteration as end:
        waiting.pop(place, None)
        answers[place] = end.value
