"""What the page of settings shows of a book, read in one round; what is changed is elsewhere."""

from typing import NamedTuple

from kehuapp.book.days.own_days import OwnDay, ask_own_days
from kehuapp.book.days.reminders import Reminders, ask_reminders
from kehuapp.book.settings import Settings, ask_settings
from kehuapp.book.staff.staff import StaffRow, ask_staff
from kehuapp.book.tiers.tiers import TierPolicyRow, ask_tier_policies
from kehuapp.store.asking import rows_of, together
from kehuapp.store.database import Book
from kehuapp.text.words import TIERS


class WhatIsSet(NamedTuple):
    """The shop, its colleagues, its tiers, how many customers each tier has, and what is set about
    days."""

    settings: Settings
    staff: list[StaffRow]
    policies: dict[str, TierPolicyRow]
    customers: dict[str, int]
    reminders: Reminders
    own_days: list[OwnDay]


def load_what_is_set(book: Book) -> WhatIsSet:
    """All of it."""
    settings, staff, policies, counts, reminders, own_days = book.ask(
        together(
            ask_settings(),
            ask_staff(),
            ask_tier_policies(),
            rows_of(
                "SELECT tier, count(*) FROM contact "
                "WHERE deleted_at IS NULL AND tier IS NOT NULL GROUP BY tier"
            ),
            ask_reminders(),
            ask_own_days(),
        )
    )
    found: dict[str, int] = dict(counts)
    customers = {tier: found.get(tier, 0) for tier in TIERS}
    return WhatIsSet(settings, staff, policies, customers, reminders, own_days)
