"""What paper tells beside its pages: who is not on them and why; plain values."""

from typing import NamedTuple


class LeftOut(NamedTuple):
    """A customer who was to be printed and is not; `reason` is a sentence in the reader's words."""

    id: int
    name: str
    reason: str


class Sender(NamedTuple):
    """Who sends: the shop, and where it is ("": not said)."""

    name: str = ""
    address: str = ""
    postcode: str = ""
