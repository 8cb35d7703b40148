"""What a hand-over brief says about customers, as plain values; gathered in book/handovers."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class CustomerBrief:
    """One customer as the next colleague must know them; lists hold finished sentences."""

    name: str
    standing: str = ""  # company · job title
    tier: str | None = None
    tier_words: str = ""
    phones: str = ""
    address: str = ""
    owner: str = ""
    backup: str = ""
    do_not_contact: bool = False
    promised: tuple[str, ...] = ()
    likes: tuple[str, ...] = ()
    coming: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class HandoverFacts:
    """The whole brief; `giver` and `taker` may be "" when it is about chosen customers only."""

    shop: str
    giver: str
    taker: str
    printed_at: datetime
    customers: tuple[CustomerBrief, ...]
    sample_data: bool = False
