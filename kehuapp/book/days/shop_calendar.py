"""Stub until the read of the festivals has landed."""

from datetime import date
from typing import NamedTuple

from kehuapp.store.asking import Asking, known


class ShopDayRow(NamedTuple):
    on: date
    name: str
    kind: str


def ask_days_between(first: date, last: date) -> Asking[list[ShopDayRow]]:
    return (yield from known([ShopDayRow(first, "下元節", "festival")]))
