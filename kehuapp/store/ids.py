"""Values on their way into a statement: lists behind IN and limits as text, texts without NUL."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

#: Ids in one statement: engines take them by the thousand, a page of them stays readable.
PART = 5000


def id_list(ids: Iterable[int]) -> str:
    """``(3,1,2)``; of none ``(0)``, which is nobody's id, so that IN finds none and NOT IN all.

    Whole numbers need no marks, of which an engine takes few.
    """
    return f"({','.join([str(int(one)) for one in ids]) or '0'})"


def id_parts(ids: Sequence[int], size: int = 0) -> list[str]:
    """As many lists as are needed, so that no statement grows without an end."""
    step = size or PART
    return [id_list(ids[start : start + step]) for start in range(0, len(ids), step)]


def marks(values: Collection[object]) -> str:
    """``(?, ?)``: one for each value."""
    return f"({', '.join(['?'] * len(values))})"


def texts(values: Collection[object]) -> str:
    """Marks behind an IN for values that are no ids; of none what fits nothing, also behind NOT."""
    return marks(values) if values else "(SELECT '' WHERE 1 = 0)"


def at_most(count: int | None) -> str:
    """`` LIMIT 5``, or nothing for None: a limit below zero is one engine's way to say "all"."""
    return "" if count is None else f" LIMIT {int(count)}"


def without_nuls(values: Any) -> Any:
    """The values for the marks of a statement that writes, their texts without U+0000.

    The one door for all that comes in. SQLite keeps such a text and its functions see only what
    is before the first NUL; PostgreSQL refuses it.
    """
    if isinstance(values, Mapping):
        return {name: _without_nul(value) for name, value in values.items()}
    for value in values:
        if type(value) is str and "\0" in value:
            return tuple(map(_without_nul, values))
    return values


def all_without_nuls(rows: Iterable[Any]) -> Sequence[Any]:
    """The same of many rows; looked at column by column, which costs a quarter."""
    rows = rows if isinstance(rows, list) else list(rows)
    for column in zip(*rows, strict=True):
        try:
            found = "\0" in "".join(column)
        except TypeError:  # not all of them are texts
            found = "\0" in "".join([value for value in column if isinstance(value, str)])
        if found:
            return [tuple(map(_without_nul, row)) for row in rows]
    return rows


def _without_nul(value: Any) -> Any:
    return value.replace("\0", "") if isinstance(value, str) else value
