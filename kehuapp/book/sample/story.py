"""What the invented shop is told from: its words in each language, its people, choices by row."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from kehuapp import paths
from kehuapp.book import settings
from kehuapp.store.database import Step

TODAY = date(2026, 11, 22)
LANGUAGES = ("zh_TW", "zh_CN", "en")


class Story:
    """What is told of the shop in one language: the words of shop.json, and its two tables.

    The customer `main` stands in for the program's picture: counts and sums are exact.
    """

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else LANGUAGES[0]
        self._folder = paths.resources() / "sample" / self.language
        text = (self._folder / "shop.json").read_text(encoding="utf-8")
        self.words: dict[str, Any] = json.loads(text)
        self.main: dict[str, Any] = self.words["main"]
        self.zone = settings.ZONES[self.words["region"]]

    def lines(self, name: str) -> Iterator[dict[str, str]]:
        """The rows of one of its tables."""
        text = (self._folder / name).read_text(encoding="utf-8")
        head, *rows = (line.split("\t") for line in text.splitlines())
        return (dict(zip(head, row, strict=True)) for row in rows)


@dataclass(frozen=True, slots=True)
class Person:
    """A line of people.tsv with what became of it; `row` seeds every choice."""

    row: int
    id: int
    name: str
    tier: str
    stage: str
    owner: int | None
    days_since: int | None


def pick(row: int, what: str, count: int) -> int:
    """A stable choice 0 … count−1 for a row: the same on every machine, every time."""
    digest = hashlib.sha256(f"{row}:{what}".encode()).digest()
    return int.from_bytes(digest[:6]) % count


def moment(days_ago: int, clock: str) -> datetime:
    """A time of the shop's clock, some days before its today."""
    return datetime.combine(TODAY - timedelta(days=days_ago), time.fromisoformat(clock))


def stamp(kind: str, number: int, when: str) -> dict[str, Any]:
    """The columns that every main row has, the same whenever the shop is filled."""
    digest = hashlib.sha256(f"{kind} {number}".encode()).hexdigest()
    identity = f"{digest[:8]}-{digest[8:12]}-4{digest[13:16]}-8{digest[17:20]}-{digest[20:32]}"
    return {"uuid": identity, "created_at": when, "updated_at": when, "deleted_at": None}


def bulk(step: Step, table: str, rows: list[dict[str, Any]]) -> range:
    """Put rows into a table; their new ids."""
    names = tuple(rows[0])
    return step.bulk_insert(table, names, [tuple(row[name] for name in names) for row in rows])
