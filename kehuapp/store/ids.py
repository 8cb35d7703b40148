"""Lists of ids and of other values behind an SQL IN; the only values that become part of a text."""

from collections.abc import Collection, Iterable, Sequence

#: Ids in one statement: engines take them by the thousand, a page of them stays readable.
PART = 5000


def id_list(ids: Iterable[int]) -> str:
    """``(3,1,2)``; of none ``(0)``, which is nobody's id, so that IN finds none and NOT IN all.

    Whole numbers need no marks, of which an engine takes few.
    """
    return f"({','.join([str(int(one)) for one in ids]) or '0'})"


def id_parts(ids: Sequence[int], size: int = PART) -> list[str]:
    """As many lists as are needed, so that no statement grows without an end."""
    return [id_list(ids[start : start + size]) for start in range(0, len(ids), size)]


def marks(values: Collection[object]) -> str:
    """``(?, ?)`` for values that are no ids (codes, texts); of none ``(NULL)``, which fits none."""
    return f"({', '.join(['?'] * len(values)) or 'NULL'})"
