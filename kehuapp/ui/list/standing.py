"""Who is current and selected once the list shows others; plain values, no widget.

Whoever is current stands in the list, so that no command meets somebody whom one does not see.
"""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, NamedTuple

from kehuapp.book.list.contact_list import Place

if TYPE_CHECKING:
    from kehuapp.book.conditions.conditions import Tree

#: So many are looked for one by one, and selected when they come back.
FEW = 20


class Question(NamedTuple):
    """What the list answers: who of this place fits the conditions and the search."""

    place: Place
    conditions: "Tree | None"
    search: str


class Standing(NamedTuple):
    """The current customer, and the selected ones in the order of the list."""

    current: int | None
    selected: tuple[int, ...]


NOBODY = Standing(None, ())


def stand(
    before: Question | None,
    now: Question,
    old: Sequence[int],
    ids: Sequence[int],
    was: Standing,
    earlier: int | None,
) -> Standing:
    """Who is current and selected of `ids`, which stand now where `old` stood.

    `earlier` is whom one looked at before one searched.
    """
    if before is None or (now.search and now.search != before.search):
        return _first(ids)  # typing goes on to whoever fits best
    is_elsewhere = now.place != before.place
    if was.current is not None and was.current in ids:
        only = is_elsewhere and was.selected != ()
        return Standing(was.current, (was.current,) if only else _still(was.selected, ids))
    if is_elsewhere:
        return _first(ids)
    if left := _still(was.selected, ids):
        return Standing(left[0], left)
    if was.current is None:
        return _after_nobody(before, now, ids, earlier)
    return _first(ids) if now.conditions != before.conditions else _beside(was.current, old, ids)


def _after_nobody(
    before: Question, now: Question, ids: Sequence[int], earlier: int | None
) -> Standing:
    """Nobody had been found, or nobody was there."""
    if now.search:
        return _first(ids)  # by a comment, which is read a moment later
    if before.search and earlier is not None and earlier in ids:
        return Standing(earlier, (earlier,))
    return _first(ids) if now != before else NOBODY


def _first(ids: Sequence[int]) -> Standing:
    return Standing(ids[0], (ids[0],)) if ids else NOBODY


def _still(selected: Sequence[int], ids: Sequence[int]) -> tuple[int, ...]:
    there: Collection[int] = ids if len(selected) < FEW else set(ids)
    return tuple(one for one in selected if one in there)


def _beside(gone: int, old: Sequence[int], ids: Sequence[int]) -> Standing:
    """Who followed the one that went away, else who stood before: the next of a row of deletions,
    each of which is said by name and can be undone."""
    there, at = set(ids), old.index(gone)
    for one in (*old[at + 1 :], *reversed(old[:at])):
        if one in there:
            return Standing(one, (one,))
    return NOBODY
