"""What belongs to a customer who is erased, and how their name is known in a text; no deleting."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

Rows = Mapping[str, set[int]]
_LEAST_LATIN, _LEAST_OTHER, _LEAST_DIGITS = 3, 2, 6  # shorter ones are said of anybody


def pattern(said: Iterable[str]) -> re.Pattern[str] | None:
    """Finds these names, addresses and numbers in texts: a name in Latin letters as a whole word,
    one in Chinese characters anywhere. None where all are too short to mean one person."""
    parts: list[str] = []
    for one in sorted({" ".join(text.split()) for text in said}, key=len, reverse=True):
        least = _LEAST_LATIN if one.isascii() else _LEAST_OTHER
        digits = sum(letter.isdecimal() for letter in one)
        if len(one) < least or (digits == len(one) and digits < _LEAST_DIGITS):
            continue
        before = r"(?<![0-9A-Za-z])" if one[0].isascii() and one[0].isalnum() else ""
        after = r"(?![0-9A-Za-z])" if one[-1].isascii() and one[-1].isalnum() else ""
        parts.append(f"{before}{re.escape(one)}{after}")
    return re.compile("|".join(parts), re.IGNORECASE) if parts else None


@dataclass(frozen=True)
class Theirs:
    """`rows` by table are theirs now or were once; `sha256` names pictures and files that only they
    show; `said` are their names, numbers and addresses."""

    contact: int
    uuid: str
    rows: Rows
    said: Sequence[str]
    sha256: frozenset[str] = frozenset()
    _pattern: re.Pattern[str] | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_pattern", pattern(self.said))

    def are_named(self, text: str) -> bool:
        """Whether a text says one of their names, numbers or addresses, or their identity."""
        found = self._pattern is not None and self._pattern.search(text) is not None
        return found or (bool(self.uuid) and self.uuid in text)

    def place_in(self, text: str) -> tuple[int, int]:
        """From where to where a text names them, (0, 0) where it does not."""
        found = self._pattern.search(text) if self._pattern is not None else None
        return found.span() if found is not None else (0, 0)

    def own(self, table: str, row_id: object) -> bool:
        """Whether this row is theirs."""
        return row_id in self.rows.get(table, ())
