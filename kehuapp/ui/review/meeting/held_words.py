"""The figures that a meeting kept, in words; what a book of another program says is not trusted."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text import words

_STATES = {
    "active": QT_TRANSLATE_NOOP("Meetings", "Active"),
    "slowing": QT_TRANSLATE_NOOP("Meetings", "Slowing"),
    "dormant": QT_TRANSLATE_NOOP("Meetings", "Dormant"),
    "perhaps_lost": QT_TRANSLATE_NOOP("Meetings", "Perhaps lost"),
}


class Cells(NamedTuple):
    """One customer's figures; "" for what is not known."""

    value: str = ""
    before: str = ""
    rank: str = ""
    letter: str = ""
    times: str = ""
    last: str = ""
    hours: str = ""
    state: str = ""


def figures(found: Mapping[str, Any], currency: str) -> Cells:
    """The figures of one customer."""

    def number(name: str) -> int | None:
        value = found.get(name)
        return value if type(value) is int else None

    def money(name: str) -> str:
        value = number(name)
        return "" if value is None else words.money(value, currency)

    rank, times = number("rank"), number("purchases")
    minutes = (number("minutes") or 0) + (number("estimated") or 0)
    hours = words.number(round(minutes / 60, 1)) if minutes else ""
    if hours and number("estimated"):
        hours = f"≈ {hours}"  # a part of it is estimated
    last, letter, state = found.get("last"), found.get("class"), found.get("state")
    return Cells(
        money("value"),
        money("before"),
        "" if rank is None else f"{rank:,}",
        letter if isinstance(letter, str) else "",
        "" if times is None else f"{times:,}",
        words.written_day(last) if isinstance(last, str) else "",
        hours,
        translate("Meetings", _STATES[state]) if state in _STATES else "",
    )
